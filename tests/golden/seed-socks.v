08:30:03.000000 IP 192.168.0.3.1033 > 205.188.153.103.4000: ICQ v5 CMD_LOGIN, account 21596807, seq1 15461, seq2 1, tcp_port 11371, status online+web_aware, length 124
    Version: 5
    UIN: 21596807
    Session: 0xf8ed221e
    Command: CMD_LOGIN
    Sequence 1: 15461
    Sequence 2: 1
    Check code, scrambled: 0xd1015a40 (valid)
    Body
        Client clock: 2001-04-12T08:30:03Z
        TCP port: 11371
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.168.0.158
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 192.168.0.3
        Unknown: 0
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3a7f9139
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"

16:18:39.000000 IP 158.132.8.251.1040 > 205.188.153.103.4000: ICQ v5 CMD_LOGIN, account 21596807, seq1 248, seq2 1, tcp_port 24412, status online+web_aware, length 124
    Version: 5
    UIN: 21596807
    Session: 0x5fc52012
    Command: CMD_LOGIN
    Sequence 1: 248
    Sequence 2: 1
    Check code, scrambled: 0x59c1543f (valid)
    Body
        Client clock: 2001-04-06T16:18:39Z
        TCP port: 24412
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 158.132.8.251
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 2
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3acd7904
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
16:20:00.000000 IP 158.132.8.252.1041 > 205.188.153.103.4000: ICQ v5 CMD_SEND_MESSAGE, account 21596897, seq1 1007, seq2 7, to 21596807, type MSG_TEXT, text "hello", length 38
    Version: 5
    UIN: 21596897
    Session: 0x6228b297
    Command: CMD_SEND_MESSAGE
    Sequence 1: 1007
    Sequence 2: 7
    Check code, scrambled: 0x931b82ee (valid)
    Body
        To: 21596807
        Message type: MSG_TEXT
        Text: "hello"

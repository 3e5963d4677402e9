08:30:00.009000 IP 192.168.0.2.1089 > 192.168.0.3.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
08:30:00.015000 IP 192.168.0.3.1080 > 192.168.0.2.1089: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
08:30:00.021000 IP 192.168.0.2.1089 > 192.168.0.3.1080: SOCKS5 UDP_ASSOCIATE, address 0.0.0.0, port 1090, length 10
    Version: 5
    Command: UDP_ASSOCIATE
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 1090
08:30:00.027000 IP 192.168.0.3.1080 > 192.168.0.2.1089: SOCKS5 REPLY, reply succeeded, address 192.168.0.3, port 1033, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 192.168.0.3
    Port: 1033
08:30:03.000000 IP 192.168.0.2.1090 > 192.168.0.3.1033: SOCKS5 UDP, address 205.188.153.103, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 205.188.153.103
    Port: 4000
08:30:03.000000 IP 192.168.0.2.1090 > 192.168.0.3.1033: via socks5 205.188.153.103.4000: ICQ v5 CMD_LOGIN, account 21596807, seq1 15461, seq2 1, tcp_port 11371, status online+web_aware, length 124
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

14:23:01.009000 IP 192.168.0.158.1042 > 64.224.202.112.80: HTTP POST, target "http://64.224.202.112/Update.htm", length 142
    Method: "POST"
    Target: "http://64.224.202.112/Update.htm"
    Version: "HTTP/1.0"
    Headers
        #1
            Name: "User-Agent"
            Value: "Windows Messenger"
        #2
            Name: "Host"
            Value: "64.224.202.112"
        #3
            Name: "Content-Length"
            Value: "132"
        #4
            Name: "Pragma"
            Value: "no-cache"
14:23:01.009000 IP 192.168.0.158.1042 > 64.224.202.112.80: HTTP, length 8
    Length of the datagram: 124
    Unknown: 0x0001bd90
14:23:01.009000 IP 192.168.0.158.1042 > 64.224.202.112.80: via icqproxy 64.224.202.112.80: ICQ v5 CMD_LOGIN, account 21596807, seq1 15553, seq2 1, tcp_port 12728, status online+web_aware, length 124
    Version: 5
    UIN: 21596807
    Session: 0x58176530
    Command: CMD_LOGIN
    Sequence 1: 15553
    Sequence 2: 1
    Check code, scrambled: 0xa94d4625 (valid)
    Body
        Client clock: 2001-02-06T14:23:01Z
        TCP port: 12728
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.168.0.158
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 127.0.0.1
        Unknown: 0
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3a7f9139
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
14:23:01.009000 IP 192.168.0.158.1042 > 64.224.202.112.80: HTTP, length 2
    Line: ""

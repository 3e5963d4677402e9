12:00:00.009000 IP 192.0.2.10.1089 > 198.51.100.20.1080: SOCKS5 METHODS, method password, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: password
12:00:00.015000 IP 198.51.100.20.1080 > 192.0.2.10.1089: SOCKS5 METHOD, method password, length 2
    Message: METHOD
    Method: password
12:00:00.021000 IP 192.0.2.10.1089 > 198.51.100.20.1080: SOCKS5 PASSWORD, proxy_user "anna", length 13
    Message: PASSWORD
    User: "anna"
    Password
        Password: ********
12:00:00.027000 IP 198.51.100.20.1080 > 192.0.2.10.1089: SOCKS5 PASSWORD_STATUS, status ok, length 2
    Message: PASSWORD_STATUS
    Status: ok
12:00:00.033000 IP 192.0.2.10.1089 > 198.51.100.20.1080: SOCKS5 UDP_ASSOCIATE, address 0.0.0.0, port 0, length 10
    Version: 5
    Command: UDP_ASSOCIATE
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 0
12:00:00.039000 IP 198.51.100.20.1080 > 192.0.2.10.1089: SOCKS5 REPLY, reply succeeded, address 198.51.100.21, port 1033, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.21
    Port: 1033
12:00:03.000000 IP 192.0.2.10.1090 > 198.51.100.21.1033: SOCKS5 UDP, address 198.51.100.1, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 4000
12:00:03.000000 IP 192.0.2.10.1090 > 198.51.100.21.1033: via socks5 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 626, seq2 1, tcp_port 20010, status online, redirected by packet 14 (2.961000 s), length 78
    Version: 5
    UIN: 1000001
    Session: 0xd6eaf754
    Command: CMD_LOGIN
    Sequence 1: 626
    Sequence 2: 1
    Check code, scrambled: 0xdb0bfbd9 (valid)
    Body
        Client clock: 2001-11-20T12:00:03Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x36d61600
12:00:03.025090 IP 198.51.100.21.1033 > 192.0.2.10.1090: SOCKS5 UDP, address 198.51.100.1, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 4000
12:00:03.025090 IP 198.51.100.21.1033 > 192.0.2.10.1090: via socks5 198.51.100.1.4000: ICQ v5 SRV_ACK, seq1 0, seq2 1, account 1000001, redirected by packet 14 (2.986090 s), length 21
    Version: 5
    Session: 0xd6eaf754
    Command: SRV_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x04ff9e18 (valid)
    Body
12:00:03.091892 IP 198.51.100.21.1033 > 192.0.2.10.1090: SOCKS5 UDP, address 198.51.100.1, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 4000
12:00:03.091892 IP 198.51.100.21.1033 > 192.0.2.10.1090: via socks5 198.51.100.1.4000: ICQ v5 SRV_LOGIN_REPLY, seq1 1, seq2 1, account 1000001, ip 192.0.2.10, redirected by packet 14 (3.052892 s), length 41
    Version: 5
    Session: 0xd6eaf754
    Command: SRV_LOGIN_REPLY
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x06de9e18 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
12:00:03.139423 IP 192.0.2.10.1090 > 198.51.100.21.1033: SOCKS5 UDP, address 198.51.100.1, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 4000
12:00:03.139423 IP 192.0.2.10.1090 > 198.51.100.21.1033: via socks5 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 627, seq2 2, to 1000002, type MSG_TEXT, text "By datagram.", redirected by packet 14 (3.100423 s), length 45
    Version: 5
    UIN: 1000001
    Session: 0xd6eaf754
    Command: CMD_SEND_MESSAGE
    Sequence 1: 627
    Sequence 2: 2
    Check code, scrambled: 0xd90a11f0 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "By datagram."
12:00:03.179503 IP 198.51.100.21.1033 > 192.0.2.10.1090: SOCKS5 UDP, address 198.51.100.1, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 4000
12:00:03.179503 IP 198.51.100.21.1033 > 192.0.2.10.1090: via socks5 198.51.100.1.4000: ICQ v5 SRV_ACK, seq1 2, seq2 2, account 1000001, redirected by packet 14 (3.140503 s), length 21
    Version: 5
    Session: 0xd6eaf754
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x035c9e18 (valid)
    Body
12:00:03.231937 IP 198.51.100.21.1033 > 192.0.2.10.1090: SOCKS5 UDP, address 198.51.100.1, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 4000
12:00:03.231937 IP 198.51.100.21.1033 > 192.0.2.10.1090: via socks5 198.51.100.1.4000: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 3, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "And back.", redirected by packet 14 (3.192937 s), length 39
    Version: 5
    Session: 0xd6eaf754
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x025c9e18 (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "And back."

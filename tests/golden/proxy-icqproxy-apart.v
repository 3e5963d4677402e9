12:00:00.009000 IP 192.0.2.10.1500 > 198.51.100.20.8181: HTTP POST, target "http://tunnel.example.org/Update.htm", length 74
    Method: "POST"
    Target: "http://tunnel.example.org/Update.htm"
    Version: "HTTP/1.0"
    Headers
        #1
            Name: "Content-Length"
            Value: "86"
12:00:00.012000 IP 192.0.2.10.1500 > 198.51.100.20.8181: HTTP, length 8
    Length of the datagram: 78
    Unknown: 0x0001bd90
12:00:00.012000 IP 192.0.2.10.1500 > 198.51.100.20.8181: via icqproxy tunnel.example.org.80: ICQ v5 CMD_LOGIN, account 1000001, seq1 31981, seq2 1, tcp_port 20010, status online, in 2 pieces, the first in packet 4, length 78
    Version: 5
    UIN: 1000001
    Session: 0xcddd869d
    Command: CMD_LOGIN
    Sequence 1: 31981
    Sequence 2: 1
    Check code, scrambled: 0x55cb7ffe (valid)
    Body
        Client clock: 2001-11-20T12:00:00Z
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
12:00:00.018000 IP 198.51.100.20.8181 > 192.0.2.10.1500: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.0"
    Status: "200 OK"
    Headers
12:00:00.018000 IP 198.51.100.20.8181 > 192.0.2.10.1500: HTTP, length 8
    Length of the datagram: 21
    Unknown: 0x0001bd90
12:00:00.018000 IP 198.51.100.20.8181 > 192.0.2.10.1500: via icqproxy tunnel.example.org.80: ICQ v5 SRV_ACK, seq1 0, seq2 1, account 1000001, length 21
    Version: 5
    Session: 0xcddd869d
    Command: SRV_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x04ff9e03 (valid)
    Body
12:00:00.018000 IP 198.51.100.20.8181 > 192.0.2.10.1500: HTTP, length 8
    Length of the datagram: 41
    Unknown: 0x0001bd90
12:00:00.018000 IP 198.51.100.20.8181 > 192.0.2.10.1500: via icqproxy tunnel.example.org.80: ICQ v5 SRV_LOGIN_REPLY, seq1 1, seq2 1, account 1000001, ip 192.0.2.10, length 41
    Version: 5
    Session: 0xcddd869d
    Command: SRV_LOGIN_REPLY
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x03e49e03 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
12:00:00.043000 IP 192.0.2.10.1501 > 198.51.100.21.8181: HTTP POST, target "http://tunnel.example.org/Update.htm", length 74
    Method: "POST"
    Target: "http://tunnel.example.org/Update.htm"
    Version: "HTTP/1.0"
    Headers
        #1
            Name: "Content-Length"
            Value: "52"
12:00:00.046000 IP 192.0.2.10.1501 > 198.51.100.21.8181: HTTP, length 8
    Length of the datagram: 44
    Unknown: 0x0001bd90
12:00:00.046000 IP 192.0.2.10.1501 > 198.51.100.21.8181: via icqproxy tunnel.example.org.80: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 31982, seq2 2, to 1000002, type MSG_TEXT, text "By the web.", in 2 pieces, the first in packet 15, length 44
    Version: 5
    UIN: 1000001
    Session: 0xcddd869d
    Command: CMD_SEND_MESSAGE
    Sequence 1: 31982
    Sequence 2: 2
    Check code, scrambled: 0xe90a11d1 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "By the web."
12:00:00.052000 IP 198.51.100.21.8181 > 192.0.2.10.1501: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.0"
    Status: "200 OK"
    Headers

12:00:03.000000 IP 192.0.2.10.1090 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 122, seq2 1, tcp_port 20010, status online, length 78
    Version: 5
    UIN: 1000001
    Session: 0xc5a09275
    Command: CMD_LOGIN
    Sequence 1: 122
    Sequence 2: 1
    Check code, scrambled: 0x77cf0daa (valid)
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
12:00:03.027981 IP 198.51.100.1.4000 > 192.0.2.10.1090: ICQ v5 SRV_ACK, seq1 0, seq2 1, account 1000001, length 21
    Version: 5
    Session: 0xc5a09275
    Command: SRV_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x03189e0b (valid)
    Body
12:00:03.061406 IP 198.51.100.1.4000 > 192.0.2.10.1090: ICQ v5 SRV_LOGIN_REPLY, seq1 1, seq2 1, account 1000001, ip 192.0.2.10, length 41
    Version: 5
    Session: 0xc5a09275
    Command: SRV_LOGIN_REPLY
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x00689e0b (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
12:00:03.104237 IP 192.0.2.10.1090 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 123, seq2 2, to 1000002, type MSG_TEXT, text "By datagram.", length 45
    Version: 5
    UIN: 1000001
    Session: 0xc5a09275
    Command: CMD_SEND_MESSAGE
    Sequence 1: 123
    Sequence 2: 2
    Check code, scrambled: 0x89c469fe (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "By datagram."
12:00:03.142437 IP 198.51.100.1.4000 > 192.0.2.10.1090: ICQ v5 SRV_ACK, seq1 2, seq2 2, account 1000001, length 21
    Version: 5
    Session: 0xc5a09275
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x03189e0b (valid)
    Body
12:00:03.181934 IP 198.51.100.1.4000 > 192.0.2.10.1090: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 3, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "And back.", length 39
    Version: 5
    Session: 0xc5a09275
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04cd9e0b (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "And back."

22:11:09.909475 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_LOGIN, seq1 1, seq2 1, account 111001, tcp_port 54233, status online, length 65
    Version: 4
    Command: CMD_LOGIN
    Sequence 1: 1
    Sequence 2: 1
    UIN: 111001
    Check code: 0x209c5c7c (valid)
    Body
        Client clock: 2026-11-20T22:11:09Z
        TCP port: 54233
        Password: ********
        Build: 152
        Unknown: 0
        Own address: 10.99.0.11
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Unknown: 0
        Unknown: 0
        Unknown: 152
22:11:09.909722 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 1, seq2 1, account 111001, acks packet 1 (0.000247 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 1
    UIN: 111001
    Check code: 0x9dff0af4 (valid)
    Body
22:11:09.910506 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 40
    Version: 3
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x9dff5af4 (valid)
    Body
        Client's address: 10.99.0.11
        Unknown: 0
        Unknown: 25
        Unknown: 2
        Unknown: 1
        Unknown: 250
        Seconds between keep-alives: 45
        Seconds before a repeat: 5
        Seconds between repeats: 10
        Repeats: 5
22:11:09.910920 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 0, seq2 1, account 111001, acks packet 3 (0.000414 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x08ff24d5 (valid)
    Body
22:11:09.911167 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_CONTACT_LIST, seq1 2, seq2 2, account 111001, contacts 2, length 29
    Version: 4
    Command: CMD_CONTACT_LIST
    Sequence 1: 2
    Sequence 2: 2
    UIN: 111001
    Check code: 0x08fd39db (valid)
    Body
        Contacts: 2
            #1
                UIN: 222002
            #2
                UIN: 333003
22:11:09.911247 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_LOGIN_1, seq1 5, seq2 5, account 111001, length 20
    Version: 4
    Command: CMD_LOGIN_1
    Sequence 1: 5
    Sequence 2: 5
    UIN: 111001
    Check code: 0x084eb9d2 (valid)
    Body
22:11:09.911506 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 5, seq2 5, account 111001, acks packet 6 (0.000259 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 5
    Sequence 2: 5
    UIN: 111001
    Check code: 0x9dff0af0 (valid)
    Body
22:11:09.911667 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 2, seq2 2, account 111001, acks packet 5 (0.000500 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 111001
    Check code: 0x9dff0af7 (valid)
    Body
22:11:09.912949 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_END_OFFLINE_MESSAGES, seq1 1, seq2 5, account 111001, length 16
    Version: 3
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 1
    Sequence 2: 5
    UIN: 111001
    Check code: 0x9dffe6f0 (valid)
    Body
22:11:09.912991 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 1, seq2 5, account 111001, acks packet 9 (0.000042 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 5
    UIN: 111001
    Check code: 0x06ff5899 (valid)
    Body
22:11:09.913089 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK_MESSAGES, seq1 1, seq2 5, account 111001, length 20
    Version: 4
    Command: CMD_ACK_MESSAGES
    Sequence 1: 1
    Sequence 2: 5
    UIN: 111001
    Check code: 0x08ffd49d (valid)
    Body
22:11:09.914840 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 2, account 111001, length 16
    Version: 3
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 2
    UIN: 111001
    Check code: 0x9dff1cf7 (valid)
    Body
22:11:09.915008 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 2, seq2 2, account 111001, acks packet 12 (0.000168 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 111001
    Check code: 0x07fffc9a (valid)
    Body
22:11:13.911104 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_LOGIN, seq1 1, seq2 1, account 222002, tcp_port 55815, status online, length 65
    Version: 4
    Command: CMD_LOGIN
    Sequence 1: 1
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0bfefb7a (valid)
    Body
        Client clock: 2026-11-20T22:11:13Z
        TCP port: 55815
        Password: ********
        Build: 152
        Unknown: 0
        Own address: 10.99.0.12
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Unknown: 0
        Unknown: 0
        Unknown: 152
22:11:13.911374 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_ACK, seq1 1, seq2 1, account 222002, acks packet 14 (0.000270 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 1
    UIN: 222002
    Check code: 0x36ff0af4 (valid)
    Body
22:11:13.912411 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 40
    Version: 3
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x36ff5af4 (valid)
    Body
        Client's address: 10.99.0.12
        Unknown: 0
        Unknown: 25
        Unknown: 2
        Unknown: 1
        Unknown: 250
        Seconds between keep-alives: 45
        Seconds before a repeat: 5
        Seconds between repeats: 10
        Repeats: 5
22:11:13.912482 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 0.0.0.0, tcp_port 0, status online+0x0a000000, length 41
    Version: 3
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x9dff6ef5 (valid)
    Body
        UIN: 222002
        Address: 0.0.0.0
        TCP port: 0
        Own address: 0.0.0.0
        Direct connections: none
        Status: online+0x0a000000
        Direct protocol version: 0
        Unknown: 0
22:11:13.913003 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 0, seq2 1, account 222002, acks packet 16 (0.000592 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0d9c8c98 (valid)
    Body
22:11:13.913360 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_LOGIN_1, seq1 5, seq2 5, account 222002, length 20
    Version: 4
    Command: CMD_LOGIN_1
    Sequence 1: 5
    Sequence 2: 5
    UIN: 222002
    Check code: 0x0ffa5edd (valid)
    Body
22:11:13.913541 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 3, seq2 0, account 111001, acks packet 17 (0.001059 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03fbd293 (valid)
    Body
22:11:13.913766 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_CONTACT_LIST, seq1 2, seq2 2, account 222002, contacts 1, length 25
    Version: 4
    Command: CMD_CONTACT_LIST
    Sequence 1: 2
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0cfc4698 (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:11:13.913994 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_ACK, seq1 2, seq2 2, account 222002, acks packet 21 (0.000228 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 222002
    Check code: 0x36ff0af7 (valid)
    Body
22:11:13.914250 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_ACK, seq1 5, seq2 5, account 222002, acks packet 19 (0.000890 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 5
    Sequence 2: 5
    UIN: 222002
    Check code: 0x36ff0af0 (valid)
    Body
22:11:13.915790 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_END_OFFLINE_MESSAGES, seq1 1, seq2 5, account 222002, length 16
    Version: 3
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 1
    Sequence 2: 5
    UIN: 222002
    Check code: 0x36ffe6f0 (valid)
    Body
22:11:13.915839 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 1, seq2 5, account 222002, acks packet 24 (0.000049 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 5
    UIN: 222002
    Check code: 0x0aff3a80 (valid)
    Body
22:11:13.915968 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK_MESSAGES, seq1 1, seq2 5, account 222002, length 20
    Version: 4
    Command: CMD_ACK_MESSAGES
    Sequence 1: 1
    Sequence 2: 5
    UIN: 222002
    Check code: 0x0effb19d (valid)
    Body
22:11:13.916541 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_USER_ONLINE, seq1 2, seq2 0, account 222002, uin 111001, ip 0.0.0.0, tcp_port 0, status online+0x0a000000, length 41
    Version: 3
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ff6ef5 (valid)
    Body
        UIN: 111001
        Address: 0.0.0.0
        TCP port: 0
        Own address: 0.0.0.0
        Direct connections: none
        Status: online+0x0a000000
        Direct protocol version: 0
        Unknown: 0
22:11:13.916585 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 2, seq2 0, account 222002, acks packet 27 (0.000044 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f9c0999 (valid)
    Body
22:11:13.917882 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_USER_ONLINE, seq1 4, seq2 0, account 111001, uin 222002, ip 0.0.0.0, tcp_port 0, status online+0x0a000000, length 41
    Version: 3
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x9dff6ef5 (valid)
    Body
        UIN: 222002
        Address: 0.0.0.0
        TCP port: 0
        Own address: 0.0.0.0
        Direct connections: none
        Status: online+0x0a000000
        Direct protocol version: 0
        Unknown: 0
22:11:13.918014 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 4, seq2 0, account 111001, acks packet 29 (0.000132 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0dff5094 (valid)
    Body
22:11:13.918193 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_END_CONTACTLIST_STATUS, seq1 3, seq2 2, account 222002, length 16
    Version: 3
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 3
    Sequence 2: 2
    UIN: 222002
    Check code: 0x36ff1cf7 (valid)
    Body
22:11:13.918616 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 3, seq2 2, account 222002, acks packet 31 (0.000423 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 2
    UIN: 222002
    Check code: 0x03fbd09c (valid)
    Body
22:11:17.909650 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_SEND_MESSAGE, seq1 6, seq2 6, account 111001, to 222002, type MSG_TEXT, text "version four message", length 49
    Version: 4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 6
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0fffec9d (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "version four message"
22:11:17.909936 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 6, seq2 6, account 111001, acks packet 33 (0.000286 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 6
    Sequence 2: 6
    UIN: 111001
    Check code: 0x9dff0af3 (valid)
    Body
22:11:17.910010 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 222002, from 111001, type MSG_TEXT, text "version four message", length 45
    Version: 3
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ff04f5 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "version four message"
22:11:17.910077 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 4, seq2 0, account 222002, acks packet 35 (0.000067 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x00ff0f86 (valid)
    Body
22:11:20.409983 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_SEND_MESSAGE, seq1 6, seq2 6, account 222002, to 111001, type MSG_TEXT, text "direct v4 user message", length 51
    Version: 4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 6
    Sequence 2: 6
    UIN: 222002
    Check code: 0x23df7292 (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "direct v4 user message"
22:11:20.410244 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_ACK, seq1 6, seq2 6, account 222002, acks packet 37 (0.000261 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 6
    Sequence 2: 6
    UIN: 222002
    Check code: 0x36ff0af3 (valid)
    Body
22:11:20.410442 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 111001, from 222002, type MSG_TEXT, text "direct v4 user message", length 47
    Version: 3
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x9dff04f5 (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "direct v4 user message"
22:11:20.410674 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 5, seq2 0, account 111001, acks packet 39 (0.000232 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff0f9b (valid)
    Body
22:11:24.410396 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_SEND_MESSAGE, seq1 7, seq2 7, account 222002, to 111001, type MSG_URL, description "direct link", url "http://licq.example.org/a", length 66
    Version: 4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7
    Sequence 2: 7
    UIN: 222002
    Check code: 0x0a9c4ed1 (valid)
    Body
        To: 111001
        Message type: MSG_URL
        Text
            Description: "direct link"
            URL: "http://licq.example.org/a"
22:11:24.410716 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_ACK, seq1 7, seq2 7, account 222002, acks packet 41 (0.000320 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 7
    Sequence 2: 7
    UIN: 222002
    Check code: 0x36ff0af2 (valid)
    Body
22:11:24.410973 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_SYS_DELIVERED_MESS, seq1 6, seq2 0, account 111001, from 222002, type MSG_URL, description "direct link", url "http://licq.example.org/a", length 62
    Version: 3
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x9dff04f5 (valid)
    Body
        From: 222002
        Message type: MSG_URL
        Text
            Description: "direct link"
            URL: "http://licq.example.org/a"
22:11:24.411133 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 6, seq2 0, account 111001, acks packet 43 (0.000160 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0408a590 (valid)
    Body
22:11:28.410916 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_SEND_MESSAGE, seq1 7, seq2 7, account 111001, to 222002, type MSG_URL, description "server link", url "http://licq.example.org/b", length 66
    Version: 4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7
    Sequence 2: 7
    UIN: 111001
    Check code: 0x1cfff894 (valid)
    Body
        To: 222002
        Message type: MSG_URL
        Text
            Description: "server link"
            URL: "http://licq.example.org/b"
22:11:28.411171 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 7, seq2 7, account 111001, acks packet 45 (0.000255 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 7
    Sequence 2: 7
    UIN: 111001
    Check code: 0x9dff0af2 (valid)
    Body
22:11:28.411328 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 222002, from 111001, type MSG_URL, description "server link", url "http://licq.example.org/b", length 62
    Version: 3
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ff04f5 (valid)
    Body
        From: 111001
        Message type: MSG_URL
        Text
            Description: "server link"
            URL: "http://licq.example.org/b"
22:11:28.411409 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 5, seq2 0, account 222002, acks packet 47 (0.000081 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01ff9596 (valid)
    Body
22:11:29.933386 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK_MESSAGES, seq1 1, seq2 5, account 111001, repeats packet 11 (20.020297 s), length 20
    Version: 4
    Command: CMD_ACK_MESSAGES
    Sequence 1: 1
    Sequence 2: 5
    UIN: 111001
    Check code: 0x08ffd49d (valid)
    Body
22:11:30.911232 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_STATUS_CHANGE, seq1 8, seq2 8, account 111001, status away, length 24
    Version: 4
    Command: CMD_STATUS_CHANGE
    Sequence 1: 8
    Sequence 2: 8
    UIN: 111001
    Check code: 0x09ffc846 (valid)
    Body
        Status: away
22:11:30.911592 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 8, seq2 8, account 111001, acks packet 50 (0.000360 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 8
    Sequence 2: 8
    UIN: 111001
    Check code: 0x9dff0afd (valid)
    Body
22:11:30.913135 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_STATUS_UPDATE, seq1 6, seq2 0, account 222002, uin 111001, status away, length 24
    Version: 3
    Command: SRV_STATUS_UPDATE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ffa4f5 (valid)
    Body
        UIN: 111001
        Status: away
22:11:30.913262 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 6, seq2 0, account 222002, acks packet 52 (0.000127 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    UIN: 222002
    Check code: 0x07ff3fd5 (valid)
    Body
22:11:33.411826 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_SEND_MESSAGE, seq1 8, seq2 8, account 222002, to 111001, type MSG_TEXT, text "still away?", length 40
    Version: 4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8
    Sequence 2: 8
    UIN: 222002
    Check code: 0x04cd6294 (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "still away?"
22:11:33.412264 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_ACK, seq1 8, seq2 8, account 222002, acks packet 54 (0.000438 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 8
    Sequence 2: 8
    UIN: 222002
    Check code: 0x36ff0afd (valid)
    Body
22:11:33.412628 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_SYS_DELIVERED_MESS, seq1 7, seq2 0, account 111001, from 222002, type MSG_TEXT, text "still away?", length 36
    Version: 3
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 7
    Sequence 2: 0
    UIN: 111001
    Check code: 0x9dff04f5 (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "still away?"
22:11:33.412821 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 7, seq2 0, account 111001, acks packet 56 (0.000193 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    UIN: 111001
    Check code: 0x01f5cd91 (valid)
    Body
22:11:33.934748 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK_MESSAGES, seq1 1, seq2 5, account 222002, repeats packet 26 (20.018780 s), length 20
    Version: 4
    Command: CMD_ACK_MESSAGES
    Sequence 1: 1
    Sequence 2: 5
    UIN: 222002
    Check code: 0x0effb19d (valid)
    Body
22:11:37.414865 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_STATUS_CHANGE, seq1 9, seq2 9, account 111001, status not_available, length 24
    Version: 4
    Command: CMD_STATUS_CHANGE
    Sequence 1: 9
    Sequence 2: 9
    UIN: 111001
    Check code: 0x19ffe407 (valid)
    Body
        Status: not_available
22:11:37.415107 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 9, seq2 9, account 111001, acks packet 59 (0.000242 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 9
    Sequence 2: 9
    UIN: 111001
    Check code: 0x9dff0afc (valid)
    Body
22:11:37.416747 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_STATUS_UPDATE, seq1 7, seq2 0, account 222002, uin 111001, status not_available, length 24
    Version: 3
    Command: SRV_STATUS_UPDATE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ffa4f5 (valid)
    Body
        UIN: 111001
        Status: not_available
22:11:37.416925 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 7, seq2 0, account 222002, acks packet 61 (0.000178 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a9c1598 (valid)
    Body
22:11:39.915215 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_STATUS_CHANGE, seq1 10, seq2 10, account 111001, status do_not_disturb, length 24
    Version: 4
    Command: CMD_STATUS_CHANGE
    Sequence 1: 10
    Sequence 2: 10
    UIN: 111001
    Check code: 0x04fef443 (valid)
    Body
        Status: do_not_disturb
22:11:39.915683 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 10, seq2 10, account 111001, acks packet 63 (0.000468 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 10
    Sequence 2: 10
    UIN: 111001
    Check code: 0x9dff0aff (valid)
    Body
22:11:39.918047 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_STATUS_UPDATE, seq1 8, seq2 0, account 222002, uin 111001, status do_not_disturb, length 24
    Version: 3
    Command: SRV_STATUS_UPDATE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ffa4f5 (valid)
    Body
        UIN: 111001
        Status: do_not_disturb
22:11:39.918156 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 8, seq2 0, account 222002, acks packet 65 (0.000109 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04cdab93 (valid)
    Body
22:11:42.415512 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_STATUS_CHANGE, seq1 11, seq2 11, account 111001, status online, length 24
    Version: 4
    Command: CMD_STATUS_CHANGE
    Sequence 1: 11
    Sequence 2: 11
    UIN: 111001
    Check code: 0x1aff6953 (valid)
    Body
        Status: online
22:11:42.415812 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 11, seq2 11, account 111001, acks packet 67 (0.000300 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 11
    Sequence 2: 11
    UIN: 111001
    Check code: 0x9dff0afe (valid)
    Body
22:11:42.417144 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_STATUS_UPDATE, seq1 9, seq2 0, account 222002, uin 111001, status online, length 24
    Version: 3
    Command: SRV_STATUS_UPDATE
    Sequence 1: 9
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ffa4f5 (valid)
    Body
        UIN: 111001
        Status: online
22:11:42.417282 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 9, seq2 0, account 222002, acks packet 69 (0.000138 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0dff3c80 (valid)
    Body
22:11:44.916010 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_SEND_MESSAGE, seq1 12, seq2 12, account 111001, to 333003, type MSG_TEXT, text "stored for carol", length 45
    Version: 4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12
    Sequence 2: 12
    UIN: 111001
    Check code: 0x2f99679f (valid)
    Body
        To: 333003
        Message type: MSG_TEXT
        Text: "stored for carol"
22:11:44.916329 IP 10.99.0.2.4000 > 10.99.0.11.52751: ICQ v3 SRV_ACK, seq1 12, seq2 12, account 111001, acks packet 71 (0.000319 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 12
    Sequence 2: 12
    UIN: 111001
    Check code: 0x9dff0af9 (valid)
    Body
22:11:47.417586 IP 10.99.0.11.52751 > 10.99.0.2.4000: ICQ v4 CMD_SEND_TEXT_CODE, seq1 13, seq2 13, account 111001, text_code "B_USER_DISCONNECTED", length 44
    Version: 4
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 13
    Sequence 2: 13
    UIN: 111001
    Check code: 0x2dbc5eb3 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:11:47.417933 IP 10.99.0.2.4000 > 10.99.0.12.58559: ICQ v3 SRV_USER_OFFLINE, seq1 10, seq2 0, account 222002, uin 111001, length 20
    Version: 3
    Command: SRV_USER_OFFLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 222002
    Check code: 0x36ff78f5 (valid)
    Body
        UIN: 111001
22:11:47.418050 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_ACK, seq1 10, seq2 0, account 222002, acks packet 74 (0.000117 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0eff9d90 (valid)
    Body
22:11:48.918874 IP 10.99.0.12.58559 > 10.99.0.2.4000: ICQ v4 CMD_SEND_TEXT_CODE, seq1 9, seq2 9, account 222002, text_code "B_USER_DISCONNECTED", length 44
    Version: 4
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 9
    Sequence 2: 9
    UIN: 222002
    Check code: 0x1ea0e9af (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

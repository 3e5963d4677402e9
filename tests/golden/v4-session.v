12:00:00.000000 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_LOGIN, seq1 1, seq2 1, account 1000001, tcp_port 20010, status online, length 66
    Version: 4
    Command: CMD_LOGIN
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x26670572 (valid)
    Body
        Client clock: 2001-11-20T12:00:00Z
        TCP port: 20010
        Password: ********
        Build: 152
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Unknown: 0
        Unknown: 0
        Unknown: 152
12:00:00.045362 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 1, seq2 1, account 1000001, acks packet 1 (0.045362 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x47ff94bd (valid)
    Body
12:00:00.076227 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000001, ip 192.0.2.10, length 40
    Version: 3
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x47fec4bd (valid)
    Body
        Client's address: 192.0.2.10
        Unknown: 0
        Unknown: 25
        Unknown: 2
        Unknown: 1
        Unknown: 250
        Seconds between keep-alives: 45
        Seconds before a repeat: 5
        Seconds between repeats: 10
        Repeats: 5
12:00:00.106984 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 0, seq2 1, account 1000001, acks packet 3 (0.030757 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x07ff0d80 (valid)
    Body
12:00:00.149962 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_CONTACT_LIST, seq1 2, seq2 2, account 1000001, contacts 2, length 29
    Version: 4
    Command: CMD_CONTACT_LIST
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x1eff678b (valid)
    Body
        Contacts: 2
            #1
                UIN: 1000002
            #2
                UIN: 1000003
12:00:00.222398 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 2, seq2 2, account 1000001, acks packet 5 (0.072436 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x40fd94be (valid)
    Body
12:00:00.300856 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_USER_ONLINE, seq1 1, seq2 0, account 1000001, uin 1000002, ip 192.0.2.11, tcp_port 20011, status online+web_aware, length 41
    Version: 3
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x4390f0bc (valid)
    Body
        UIN: 1000002
        Address: 192.0.2.11
        TCP port: 20011
        Own address: 192.0.2.11
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 3
        Unknown: 0
12:00:00.331642 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 1, seq2 0, account 1000001, acks packet 7 (0.030786 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x08ffebd5 (valid)
    Body
12:00:00.399464 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 0, account 1000001, length 16
    Version: 3
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x40fd82bc (valid)
    Body
12:00:00.435335 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 2, seq2 0, account 1000001, acks packet 9 (0.035871 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04f52d94 (valid)
    Body
12:00:00.458716 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_LOGIN_1, seq1 3, seq2 3, account 1000001, length 20
    Version: 4
    Command: CMD_LOGIN_1
    Sequence 1: 3
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x05b380d8 (valid)
    Body
12:00:00.488968 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 3, seq2 3, account 1000001, acks packet 11 (0.030252 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 3
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x43f694bf (valid)
    Body
12:00:00.529165 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_RECV_MESSAGE, seq1 3, seq2 0, account 1000001, from 1000002, sent 1998-07-04T09:15Z, type MSG_TEXT, text "Good morning", length 43
    Version: 3
    Command: SRV_RECV_MESSAGE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x41ff42bc (valid)
    Body
        From: 1000002
        Sent: 1998-07-04T09:15Z
        Message type: MSG_TEXT
        Text: "Good morning"
12:00:00.592977 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 3, seq2 0, account 1000001, acks packet 13 (0.063812 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x0aff5385 (valid)
    Body
12:00:00.646235 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_END_OFFLINE_MESSAGES, seq1 4, seq2 0, account 1000001, length 16
    Version: 3
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x45ff78bc (valid)
    Body
12:00:00.670344 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 4, seq2 0, account 1000001, acks packet 15 (0.024109 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x0cfb9190 (valid)
    Body
12:00:00.736914 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK_MESSAGES, seq1 4, seq2 4, account 1000001, length 20
    Version: 4
    Command: CMD_ACK_MESSAGES
    Sequence 1: 4
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02bd24d8 (valid)
    Body
12:00:00.790368 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 4, seq2 4, account 1000001, acks packet 17 (0.053454 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 4
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x43f194b8 (valid)
    Body
12:00:00.831620 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_SEND_MESSAGE, seq1 5, seq2 5, account 1000001, to 1000002, type MSG_TEXT, text "Longer than eighty bytes, so that the cipher comes to the text and goes over some of its first words.", length 130
    Version: 4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5
    Sequence 2: 5
    UIN: 1000001
    Check code: 0x519a8395 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Longer than eighty bytes, so that the cipher comes to the text and goes over some of its first words."
12:00:00.892547 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 5, seq2 5, account 1000001, acks packet 19 (0.060927 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 5
    Sequence 2: 5
    UIN: 1000001
    Check code: 0x41f994b9 (valid)
    Body
12:00:00.967197 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", length 44
    Version: 3
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x41f99abc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
12:00:01.030370 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 5, seq2 0, account 1000001, acks packet 21 (0.063173 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02ff9786 (valid)
    Body
12:00:01.054760 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_SEARCH_UIN, seq1 6, seq2 6, account 1000001, uin 1000005, length 24
    Version: 4
    Command: CMD_SEARCH_UIN
    Sequence 1: 6
    Sequence 2: 6
    UIN: 1000001
    Check code: 0x11ff89c5 (valid)
    Body
        UIN: 1000005
12:00:01.077160 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 6, seq2 6, account 1000001, acks packet 23 (0.022400 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 6
    Sequence 2: 6
    UIN: 1000001
    Check code: 0x47ff94ba (valid)
    Body
12:00:01.103936 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_SEARCH_USER, seq1 7, seq2 7, account 1000001, nick "zoe", email "", length 35
    Version: 4
    Command: CMD_SEARCH_USER
    Sequence 1: 7
    Sequence 2: 7
    UIN: 1000001
    Check code: 0x25ffcdb7 (valid)
    Body
        Nickname: "zoe"
        First name: ""
        Last name: ""
        E-mail: ""
12:00:01.155683 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 7, seq2 7, account 1000001, acks packet 25 (0.051747 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 7
    Sequence 2: 7
    UIN: 1000001
    Check code: 0x43f294bb (valid)
    Body
12:00:01.195930 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_USER_FOUND, seq1 6, seq2 0, account 1000001, uin 1000005, nick "zoe", length 61
    Version: 3
    Command: SRV_USER_FOUND
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x47f912bc (valid)
    Body
        UIN: 1000005
        Nickname: "zoe"
        First name: "Zoë"
        Last name: "Example"
        E-mail: "zoe@example.org"
        Authorization: required
12:00:01.240815 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 6, seq2 0, account 1000001, acks packet 27 (0.044885 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x0fff21d5 (valid)
    Body
12:00:01.312763 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_END_OF_SEARCH, seq1 7, seq2 0, account 1000001, more 0, length 17
    Version: 3
    Command: SRV_END_OF_SEARCH
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x47f83ebc (valid)
    Body
        Too many were found: 0
12:00:01.376961 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 7, seq2 0, account 1000001, acks packet 29 (0.064198 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x0ff89a86 (valid)
    Body
12:00:01.411336 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_INFO_REQ, seq1 8, seq2 8, account 1000001, uin 1000002, length 24
    Version: 4
    Command: CMD_INFO_REQ
    Sequence 1: 8
    Sequence 2: 8
    UIN: 1000001
    Check code: 0x1fffd8bf (valid)
    Body
        UIN: 1000002
12:00:01.440685 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 8, seq2 8, account 1000001, acks packet 31 (0.029349 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 8
    Sequence 2: 8
    UIN: 1000001
    Check code: 0x45ff94b4 (valid)
    Body
12:00:01.469757 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_INFO_REPLY, seq1 8, seq2 0, account 1000001, uin 1000002, nick "bert", email "bert@example.org", length 65
    Version: 3
    Command: SRV_INFO_REPLY
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x45ff86bc (valid)
    Body
        UIN: 1000002
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
        Presence: online
        Authorization: required
12:00:01.538183 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 8, seq2 0, account 1000001, acks packet 33 (0.068426 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00f70396 (valid)
    Body
12:00:01.568772 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_INFO_REPLY, seq1 9, seq2 0, account 1000001, uin 1000002, nick "bert", email "bert@example.org", length 64
    Version: 3
    Command: SRV_INFO_REPLY
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x41f586bc (valid)
    Body
        UIN: 1000002
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
        Authorization: required
12:00:01.616884 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 9, seq2 0, account 1000001, acks packet 35 (0.048112 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x0effc39b (valid)
    Body
12:00:01.650073 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_EXT_INFO_REQ, seq1 9, seq2 9, account 1000001, uin 1000002, length 24
    Version: 4
    Command: CMD_EXT_INFO_REQ
    Sequence 1: 9
    Sequence 2: 9
    UIN: 1000001
    Check code: 0x1eff87b5 (valid)
    Body
        UIN: 1000002
12:00:01.682454 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 9, seq2 9, account 1000001, acks packet 37 (0.032381 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 9
    Sequence 2: 9
    UIN: 1000001
    Check code: 0x42f694b5 (valid)
    Body
12:00:01.753551 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_EXT_INFO_REPLY, seq1 10, seq2 0, account 1000001, uin 1000002, length 59
    Version: 3
    Command: SRV_EXT_INFO_REPLY
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x44f5bcbc (valid)
    Body
        UIN: 1000002
        City: "Bergen"
        Country: Norway
        Time zone, half hours west: -2
        State: ""
        Age: 31
        Gender: male
        Phone: "555-0102"
        Home page: ""
        About: ""
        Zip code: 5003
12:00:01.812446 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 10, seq2 0, account 1000001, acks packet 39 (0.058895 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03ff4d86 (valid)
    Body
12:00:01.866184 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_STATUS_CHANGE, seq1 10, seq2 10, account 1000001, status away, length 24
    Version: 4
    Command: CMD_STATUS_CHANGE
    Sequence 1: 10
    Sequence 2: 10
    UIN: 1000001
    Check code: 0x1dff4d07 (valid)
    Body
        Status: away
12:00:01.908878 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 10, seq2 10, account 1000001, acks packet 41 (0.042694 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 10
    Sequence 2: 10
    UIN: 1000001
    Check code: 0x40f594b6 (valid)
    Body
12:00:01.976309 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_STATUS_UPDATE, seq1 11, seq2 0, account 1000001, uin 1000002, status do_not_disturb, length 24
    Version: 3
    Command: SRV_STATUS_UPDATE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x44f43abc (valid)
    Body
        UIN: 1000002
        Status: do_not_disturb
12:00:02.002696 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 11, seq2 0, account 1000001, acks packet 43 (0.026387 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02ff4b86 (valid)
    Body
12:00:02.037062 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_KEEP_ALIVE, seq1 11, seq2 11, account 1000001, length 20
    Version: 4
    Command: CMD_KEEP_ALIVE
    Sequence 1: 11
    Sequence 2: 11
    UIN: 1000001
    Check code: 0x0cfb38a5 (valid)
    Body
12:00:02.115319 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 11, seq2 11, account 1000001, acks packet 45 (0.078257 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 11
    Sequence 2: 11
    UIN: 1000001
    Check code: 0x40f494b7 (valid)
    Body
12:00:02.142053 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_USER_OFFLINE, seq1 12, seq2 0, account 1000001, uin 1000002, length 20
    Version: 3
    Command: SRV_USER_OFFLINE
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x41f0e6bc (valid)
    Body
        UIN: 1000002
12:00:02.184495 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_ACK, seq1 12, seq2 0, account 1000001, acks packet 47 (0.042442 s), length 20
    Version: 4
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x0af56c86 (valid)
    Body
12:00:02.222322 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v4 CMD_SEND_TEXT_CODE, seq1 12, seq2 12, account 1000001, text_code "B_USER_DISCONNECTED", length 44
    Version: 4
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 12
    Sequence 2: 12
    UIN: 1000001
    Check code: 0x2bbae1e7 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
12:08:20.000000 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_GET_DEPS, seq1 1, seq2 1, account 1000002, uin 1000002, length 34
    Version: 4
    Command: CMD_GET_DEPS
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x1e8db360 (valid)
    Body
        UIN: 1000002
        Password: ********
12:08:20.051577 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_TCP_REQUEST, seq1 2, seq2 2, account 1000002, peer 1000001, ip 192.0.2.11, tcp_port 20011, length 41
    Version: 4
    Command: CMD_TCP_REQUEST
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000002
    Check code: 0x27d459c2 (valid)
    Body
        Peer: 1000001
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Port that could not be reached: 20010
        Own port: 20011
12:08:20.072748 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_MSG_TO_NEW_USER, seq1 3, seq2 3, account 1000002, to 1000003, type MSG_AUTH_DENIED, reason "Do I know you?", length 43
    Version: 4
    Command: CMD_MSG_TO_NEW_USER
    Sequence 1: 3
    Sequence 2: 3
    UIN: 1000002
    Check code: 0x229474da (valid)
    Body
        To: 1000003
        Message type: MSG_AUTH_DENIED
        Reason: "Do I know you?"
12:08:20.114087 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_CHANGE_PW, seq1 4, seq2 4, account 1000002, length 30
    Version: 4
    Command: CMD_CHANGE_PW
    Sequence 1: 4
    Sequence 2: 4
    UIN: 1000002
    Check code: 0x18cc2b14 (valid)
    Body
        Password: ********
12:08:20.186080 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_NEW_USER_INFO, seq1 5, seq2 5, account 1000002, nick "bert", email "bert@example.org", length 64
    Version: 4
    Command: CMD_NEW_USER_INFO
    Sequence 1: 5
    Sequence 2: 5
    UIN: 1000002
    Check code: 0x2a9a0b2a (valid)
    Body
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
        Authorization: not_required
12:08:20.246715 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_UPDATE_EXT_INFO, seq1 6, seq2 6, account 1000002, length 47
    Version: 4
    Command: CMD_UPDATE_EXT_INFO
    Sequence 1: 6
    Sequence 2: 6
    UIN: 1000002
    Check code: 0x26fe302a (valid)
    Body
        City: "Bergen"
        Country: Norway
        Time zone, half hours west: -2
        State: ""
        Age: 31
        Gender: male
        Phone: ""
        Home page: ""
        About: ""
12:08:20.326407 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_QUERY_SERVERS, seq1 7, seq2 7, account 1000002, length 20
    Version: 4
    Command: CMD_QUERY_SERVERS
    Sequence 1: 7
    Sequence 2: 7
    UIN: 1000002
    Check code: 0x01456765 (valid)
    Body
12:08:20.349558 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_QUERY_ADDONS, seq1 8, seq2 8, account 1000002, length 20
    Version: 4
    Command: CMD_QUERY_ADDONS
    Sequence 1: 8
    Sequence 2: 8
    UIN: 1000002
    Check code: 0x0e3b265e (valid)
    Body
12:08:20.412741 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_QUERY_ADDONS, seq1 9, seq2 9, account 1000002, length 24
    Version: 4
    Command: CMD_QUERY_ADDONS
    Sequence 1: 9
    Sequence 2: 9
    UIN: 1000002
    Check code: 0x1effdc5e (valid)
    Body
        Number: 7
12:08:20.463213 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_LOGIN_INFO_REQ, seq1 10, seq2 10, account 1000002, uin 1000002, length 24
    Version: 4
    Command: CMD_LOGIN_INFO_REQ
    Sequence 1: 10
    Sequence 2: 10
    UIN: 1000002
    Check code: 0x1dffb657 (valid)
    Body
        UIN: 1000002
12:08:20.497930 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_NEW_USER_1, seq1 11, seq2 11, account 1000002, length 20
    Version: 4
    Command: CMD_NEW_USER_1
    Sequence 1: 11
    Sequence 2: 11
    UIN: 1000002
    Check code: 0x02ff3d67 (valid)
    Body
12:08:20.542588 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_UPDATE_INFO, seq1 12, seq2 12, account 1000002, nick "bert", email "bert@example.org", length 63
    Version: 4
    Command: CMD_UPDATE_INFO
    Sequence 1: 12
    Sequence 2: 12
    UIN: 1000002
    Check code: 0x32ffbf9c (valid)
    Body
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
12:08:20.606306 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_AUTH_UPDATE, seq1 13, seq2 13, account 1000002, auth required, length 24
    Version: 4
    Command: CMD_AUTH_UPDATE
    Sequence 1: 13
    Sequence 2: 13
    UIN: 1000002
    Check code: 0x1affb48a (valid)
    Body
        Authorization: required
12:08:20.666158 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_KEEP_ALIVE2, seq1 14, seq2 14, account 1000002, length 20
    Version: 4
    Command: CMD_KEEP_ALIVE2
    Sequence 1: 14
    Sequence 2: 14
    UIN: 1000002
    Check code: 0x08e18cc3 (valid)
    Body
12:08:20.708630 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_LOGIN_2, seq1 15, seq2 15, account 1000002, length 21
    Version: 4
    Command: CMD_LOGIN_2
    Sequence 1: 15
    Sequence 2: 15
    UIN: 1000002
    Check code: 0x1bff5fb2 (valid)
    Body
        State of the client: 0
12:08:20.779084 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_USAGE_STATS, seq1 16, seq2 16, account 1000002, length 28
    Version: 4
    Command: CMD_USAGE_STATS
    Sequence 1: 16
    Sequence 2: 16
    UIN: 1000002
    Check code: 0x08fce4be (valid)
    Body
        Unknown: 0100020003000400
12:08:20.821130 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_ADD_TO_LIST, seq1 17, seq2 17, account 1000002, uin 1000005, length 24
    Version: 4
    Command: CMD_ADD_TO_LIST
    Sequence 1: 17
    Sequence 2: 17
    UIN: 1000002
    Check code: 0x06ff6bac (valid)
    Body
        UIN: 1000005
12:08:20.870318 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_RAND_SET, seq1 18, seq2 18, account 1000002, chat_group Students, length 24
    Version: 4
    Command: CMD_RAND_SET
    Sequence 1: 18
    Sequence 2: 18
    UIN: 1000002
    Check code: 0x05ff5de8 (valid)
    Body
        Random chat group: Students
12:08:20.939111 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_RAND_SEARCH, seq1 19, seq2 19, account 1000002, chat_group General, length 24
    Version: 4
    Command: CMD_RAND_SEARCH
    Sequence 1: 19
    Sequence 2: 19
    UIN: 1000002
    Check code: 0x04ffb3f4 (valid)
    Body
        Random chat group: General
12:08:20.990024 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_REGISTRATION_NOTES, seq1 20, seq2 20, account 1000002, length 20
    Version: 4
    Command: CMD_REGISTRATION_NOTES
    Sequence 1: 20
    Sequence 2: 20
    UIN: 1000002
    Check code: 0x1dff3c4d (valid)
    Body
12:08:21.059191 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_REGISTRATION_FORM, seq1 21, seq2 21, account 1000002, nick "dora", email "dora@example.com", length 274
    Version: 4
    Command: CMD_REGISTRATION_FORM
    Sequence 1: 21
    Sequence 2: 21
    UIN: 1000002
    Check code: 0x73cacd7d (valid)
    Body
        Build: 122
        Nickname: "dora"
        First name: "Dora"
        Last name: "Example"
        E-mail: "dora@example.com"
        Unknown: 0
        Unknown: 0
        Home
            Street: "Harbour street 3"
            City: "Oslo"
            State: ""
            Country: Norway
            Phone: "555-0131"
            Fax: ""
            Cellular phone: "555-0132"
            Zip code: 150
            Gender: female
            Age: 33
            Day of birth: 17
            Month of birth: 5
            Year of birth less 1900: 65
        Home page: "http://dora.example.com/"
        Work
            Street: "Quay 1"
            City: "Oslo"
            State: ""
            Country: Norway
            Company: "Example Shipping"
            Position: "Clerk"
            Department number: 2
            Phone: "555-0133"
            Fax: "555-0134"
            Pager: ""
            Zip code: 151
        Home page at work: "http://www.example.com/"
        Extended data: "more"
12:08:21.099168 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_META_USER, seq1 22, seq2 22, account 1000002, subcommand META_REQ_FULL_INFO, uin 1000001, length 26
    Version: 4
    Command: CMD_META_USER
    Sequence 1: 22
    Sequence 2: 22
    UIN: 1000002
    Check code: 0x0fff60d8 (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 1000001
12:08:21.151013 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_INVIS_LIST, seq1 23, seq2 23, account 1000002, contacts 1, length 25
    Version: 4
    Command: CMD_INVIS_LIST
    Sequence 1: 23
    Sequence 2: 23
    UIN: 1000002
    Check code: 0x0fff4339 (valid)
    Body
        Contacts: 1
            #1
                UIN: 1000004
12:08:21.176422 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_VIS_LIST, seq1 24, seq2 24, account 1000002, contacts 1, length 25
    Version: 4
    Command: CMD_VIS_LIST
    Sequence 1: 24
    Sequence 2: 24
    UIN: 1000002
    Check code: 0x00ff743d (valid)
    Body
        Contacts: 1
            #1
                UIN: 1000001
12:08:21.201145 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_UPDATE_LIST, seq1 25, seq2 25, account 1000002, uin 1000004, list invisible, action add, length 26
    Version: 4
    Command: CMD_UPDATE_LIST
    Sequence 1: 25
    Sequence 2: 25
    UIN: 1000002
    Check code: 0x01fe952b (valid)
    Body
        UIN: 1000004
        List: invisible
        Action: add
12:08:21.237947 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4 CMD_REG_NEW_USER, seq1 26, seq2 26, account 0, length 46
    Version: 4
    Command: CMD_REG_NEW_USER
    Sequence 1: 26
    Sequence 2: 26
    UIN: 0
    Check code: 0x37ffd821 (valid)
    Body
        Password: ********
        Unknown: 160
        Unknown: 9313
        Unknown: 10485760
        Unknown: 0
12:08:21.311858 IP 192.0.2.11.2001 > 198.51.100.1.4400: ICQ v4, length 20 [cut at 12: Encrypted rest cut by the snapshot length]
    Version: 4
    Encrypted rest: 52e3c1abd31a1b001b00
12:16:40.000000 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_SILENT_TOO_LONG, seq1 0, seq2 0, account 1000003, length 16
    Version: 3
    Command: SRV_SILENT_TOO_LONG
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x41e180bc (valid)
    Body
12:16:40.020697 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_GO_AWAY, seq1 1, seq2 0, account 1000003, reason "Logged in from elsewhere", length 43
    Version: 3
    Command: SRV_GO_AWAY
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x45feb6bc (valid)
    Body
        Reason: "Logged in from elsewhere"
12:16:40.094932 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_DEPS_LIST, seq1 2, seq2 1, account 1000003, length 61
    Version: 3
    Command: SRV_DEPS_LIST
    Sequence 1: 2
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x41cfacbd (valid)
    Body
        Version of the list: 1
        Departments: 2
            #1
                Department number: 1
                Name: "Sales"
            #2
                Department number: 2
                Name: "Fjord research"
        Unknown: 2
        Unknown: 42
12:16:40.141158 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_NEW_UIN, seq1 3, seq2 1, account 1000003, length 16
    Version: 3
    Command: SRV_NEW_UIN
    Sequence 1: 3
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x43ffd8bd (valid)
    Body
12:16:40.174358 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_NEW_UIN, seq1 4, seq2 1, account 1000003, length 20
    Version: 3
    Command: SRV_NEW_UIN
    Sequence 1: 4
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x40fbd8bd (valid)
    Body
        Cookie: 0x00c00c1e
12:16:40.203702 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_BAD_PASS, seq1 5, seq2 1, account 1000003, length 16
    Version: 3
    Command: SRV_BAD_PASS
    Sequence 1: 5
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x40fafabd (valid)
    Body
12:16:40.242119 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_BAD_PASS, seq1 6, seq2 1, account 1000003, length 18
    Version: 3
    Command: SRV_BAD_PASS
    Sequence 1: 6
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x43fafabd (valid)
    Body
        Unknown: 0
12:16:40.297386 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_UPDATE_BASIC_OK, seq1 7, seq2 3, account 1000003, length 16
    Version: 3
    Command: SRV_UPDATE_BASIC_OK
    Sequence 1: 7
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x414c2abf (valid)
    Body
12:16:40.375058 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_UPDATE_BASIC_FAIL, seq1 8, seq2 3, account 1000003, length 16
    Version: 3
    Command: SRV_UPDATE_BASIC_FAIL
    Sequence 1: 8
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x43f420bf (valid)
    Body
12:16:40.452549 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_UPDATE_EXT_OK, seq1 9, seq2 4, account 1000003, length 16
    Version: 3
    Command: SRV_UPDATE_EXT_OK
    Sequence 1: 9
    Sequence 2: 4
    UIN: 1000003
    Check code: 0x47ff56b8 (valid)
    Body
12:16:40.498618 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_UPDATE_EXT_FAIL, seq1 10, seq2 4, account 1000003, length 16
    Version: 3
    Command: SRV_UPDATE_EXT_FAIL
    Sequence 1: 10
    Sequence 2: 4
    UIN: 1000003
    Check code: 0x40f54cb8 (valid)
    Body
12:16:40.542251 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_NOT_CONNECTED, seq1 11, seq2 0, account 1000003, length 16
    Version: 3
    Command: SRV_NOT_CONNECTED
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x40f46ebc (valid)
    Body
12:16:40.597193 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_TRY_AGAIN, seq1 12, seq2 0, account 1000003, length 16
    Version: 3
    Command: SRV_TRY_AGAIN
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x47ff64bc (valid)
    Body
12:16:40.630736 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_INVALID_UIN, seq1 13, seq2 6, account 1000003, uin 1999999, length 20
    Version: 3
    Command: SRV_INVALID_UIN
    Sequence 1: 13
    Sequence 2: 6
    UIN: 1000003
    Check code: 0x41deb2ba (valid)
    Body
        UIN: 1999999
12:16:40.697823 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_TCP_REQUEST, seq1 14, seq2 0, account 1000003, peer 1000002, ip 192.0.2.11, tcp_port 20011, length 39
    Version: 3
    Command: SRV_TCP_REQUEST
    Sequence 1: 14
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x40f0c0bc (valid)
    Body
        Peer: 1000002
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Port that could not be reached: 20012
        Own port: 20011
        Direct protocol version: 3
12:16:40.725275 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_SYSTEM_MESSAGE, seq1 15, seq2 0, account 1000003, text "The server will be down at noon.", length 51
    Version: 3
    Command: SRV_SYSTEM_MESSAGE
    Sequence 1: 15
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x45f05cbc (valid)
    Body
        Text: "The server will be down at noon."
12:16:40.764135 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_UPDATE_SUCCESS, seq1 16, seq2 8, account 1000003, length 16
    Version: 3
    Command: SRV_UPDATE_SUCCESS
    Sequence 1: 16
    Sequence 2: 8
    UIN: 1000003
    Check code: 0x46ef7eb4 (valid)
    Body
12:16:40.819022 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_UPDATE_FAIL, seq1 17, seq2 8, account 1000003, length 16
    Version: 3
    Command: SRV_UPDATE_FAIL
    Sequence 1: 17
    Sequence 2: 8
    UIN: 1000003
    Check code: 0x47ff74b4 (valid)
    Body
12:16:40.887203 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_AUTH_UPDATE_2, seq1 18, seq2 9, account 1000003, length 16
    Version: 3
    Command: SRV_AUTH_UPDATE_2
    Sequence 1: 18
    Sequence 2: 9
    UIN: 1000003
    Check code: 0x47ff60b5 (valid)
    Body
12:16:40.942545 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_RAND_USER, seq1 19, seq2 10, account 1000003, uin 1000005, ip 203.0.113.5, tcp_port 20015, status free_for_chat, length 39
    Version: 3
    Command: SRV_RAND_USER
    Sequence 1: 19
    Sequence 2: 10
    UIN: 1000003
    Check code: 0x47ffd0b6 (valid)
    Body
        UIN: 1000005
        Address: 203.0.113.5
        TCP port: 20015
        Own address: 192.168.0.5
        Direct connections: direct
        Status: free_for_chat
        Direct protocol version: 3
12:16:40.970773 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_META_USER, seq1 20, seq2 11, account 1000003, subcommand META_ABOUT, result ok, length 49
    Version: 3
    Command: SRV_META_USER
    Sequence 1: 20
    Sequence 2: 11
    UIN: 1000003
    Check code: 0x40e840b7 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "Sails mended while you wait"

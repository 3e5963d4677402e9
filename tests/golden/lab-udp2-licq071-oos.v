22:11:58.651108 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_LOGIN, seq1 1, account 111001, tcp_port 38439, status online, length 51
    Version: 2
    Command: CMD_LOGIN
    Sequence: 1
    UIN: 111001
    Body
        TCP port: 38439
        Password: ********
        Build: 114
        Unknown: 4
        Own address: 10.99.0.11
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Login number: 2
        Unknown: 0
        Unknown: 4
        Unknown: 114
22:11:58.652594 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 1, acks packet 1 (0.001486 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 1
    Body
22:11:58.652801 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_LOGIN_REPLY, seq1 0, account 111001, ip 10.99.0.11, length 39
    Version: 2
    Command: SRV_LOGIN_REPLY
    Sequence: 0
    Body
        UIN: 111001
        Client's address: 10.99.0.11
        Login number: 2
        Unknown: 1
        Unknown: 5
        Unknown: 0
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Unknown: 10
        Unknown: 1
22:11:58.653045 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 0, account 111001, acks packet 3 (0.000244 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 0
    UIN: 111001
    Body
22:11:58.653499 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_CONTACT_LIST, seq1 2, account 111001, contacts 2, length 19
    Version: 2
    Command: CMD_CONTACT_LIST
    Sequence: 2
    UIN: 111001
    Body
        Contacts: 2
            #1
                UIN: 222002
            #2
                UIN: 333003
22:11:58.653523 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_LOGIN_1, seq1 5, account 111001, length 10
    Version: 2
    Command: CMD_LOGIN_1
    Sequence: 5
    UIN: 111001
    Body
22:11:58.653664 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 5, acks packet 6 (0.000141 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 5
    Body
22:11:58.653752 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 2, acks packet 5 (0.000253 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 2
    Body
22:11:58.655211 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_END_OFFLINE_MESSAGES, account 111001, seq1 1, length 10
    Version: 2
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence: 1
    Body
        UIN: 111001
22:11:58.655325 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 1, account 111001, acks packet 9 (0.000114 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 1
    UIN: 111001
    Body
22:11:58.655528 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_ACK_MESSAGES, seq1 1, account 111001, length 10
    Version: 2
    Command: CMD_ACK_MESSAGES
    Sequence: 1
    UIN: 111001
    Body
22:11:58.655605 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 1, acks packet 11 (0.000077 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 1
    Body
22:11:58.657238 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_END_CONTACTLIST_STATUS, account 111001, seq1 2, length 10
    Version: 2
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence: 2
    Body
        UIN: 111001
22:11:58.657269 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 2, account 111001, acks packet 13 (0.000031 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 2
    UIN: 111001
    Body
22:12:02.651447 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_LOGIN, seq1 1, account 222002, tcp_port 35047, status online, length 51
    Version: 2
    Command: CMD_LOGIN
    Sequence: 1
    UIN: 222002
    Body
        TCP port: 35047
        Password: ********
        Build: 114
        Unknown: 4
        Own address: 10.99.0.12
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Login number: 2
        Unknown: 0
        Unknown: 4
        Unknown: 114
22:12:02.652747 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_ACK, account 222002, seq1 1, acks packet 15 (0.001300 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 1
    Body
22:12:02.652768 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_LOGIN_REPLY, seq1 0, account 222002, ip 10.99.0.12, length 39
    Version: 2
    Command: SRV_LOGIN_REPLY
    Sequence: 0
    Body
        UIN: 222002
        Client's address: 10.99.0.12
        Login number: 2
        Unknown: 1
        Unknown: 5
        Unknown: 0
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Unknown: 10
        Unknown: 1
22:12:02.653185 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 0, account 222002, acks packet 17 (0.000417 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 0
    UIN: 222002
    Body
22:12:02.653460 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_LOGIN_1, seq1 5, account 222002, length 10
    Version: 2
    Command: CMD_LOGIN_1
    Sequence: 5
    UIN: 222002
    Body
22:12:02.653703 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_ACK, account 222002, seq1 5, acks packet 19 (0.000243 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 5
    Body
22:12:02.654039 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_CONTACT_LIST, seq1 2, account 222002, contacts 1, length 15
    Version: 2
    Command: CMD_CONTACT_LIST
    Sequence: 2
    UIN: 222002
    Body
        Contacts: 1
            #1
                UIN: 111001
22:12:02.654123 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_ACK, account 222002, seq1 2, acks packet 21 (0.000084 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 2
    Body
22:12:02.655706 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_END_OFFLINE_MESSAGES, account 222002, seq1 1, length 10
    Version: 2
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence: 1
    Body
        UIN: 222002
22:12:02.657111 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 1, account 222002, acks packet 23 (0.001405 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 1
    UIN: 222002
    Body
22:12:02.657232 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK_MESSAGES, seq1 1, account 222002, length 10
    Version: 2
    Command: CMD_ACK_MESSAGES
    Sequence: 1
    UIN: 222002
    Body
22:12:02.657279 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_USER_ONLINE, account 222002, seq1 2, uin 111001, ip 0.0.0.0, tcp_port 0, status online, length 31
    Version: 2
    Command: SRV_USER_ONLINE
    Sequence: 2
    Body
        UIN: 111001
        Address: 0.0.0.0
        TCP port: 0
        Own address: 0.0.0.0
        Unknown: 3
        Direct connections: direct
        Status: online
        Unknown: 2
        Unknown: 0
22:12:02.657307 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 2, account 222002, acks packet 26 (0.000028 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 2
    UIN: 222002
    Body
22:12:02.657483 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_END_CONTACTLIST_STATUS, account 222002, seq1 3, length 10
    Version: 2
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence: 3
    Body
        UIN: 222002
22:12:02.657506 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 3, account 222002, acks packet 28 (0.000023 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 3
    UIN: 222002
    Body
22:12:02.657691 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_ACK, account 222002, seq1 1, acks packet 25 (0.000459 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 1
    Body
22:12:06.658614 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_SEND_MESSAGE, seq1 6, account 111001, to 222002, type MSG_TEXT, text "version two message", length 38
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 6
    UIN: 111001
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "version two message"
22:12:06.662937 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 6, acks packet 31 (0.004323 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 6
    Body
22:12:06.663078 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_SYS_DELIVERED_MESS, account 222002, seq1 4, from 111001, type MSG_TEXT, text "version two message", length 34
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 4
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "version two message"
22:12:06.663208 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 4, account 222002, acks packet 33 (0.000130 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 4
    UIN: 222002
    Body
22:12:09.154826 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_SEND_MESSAGE, seq1 6, account 222002, to 111001, type MSG_TEXT, text "direct v2 user message", length 41
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 6
    UIN: 222002
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "direct v2 user message"
22:12:09.155108 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_ACK, account 222002, seq1 6, acks packet 35 (0.000282 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 6
    Body
22:12:09.155186 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_SYS_DELIVERED_MESS, account 111001, seq1 3, from 222002, type MSG_TEXT, text "direct v2 user message", length 37
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 3
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "direct v2 user message"
22:12:09.155326 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 3, account 111001, acks packet 37 (0.000140 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 3
    UIN: 111001
    Body
22:12:13.162609 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_SEND_MESSAGE, seq1 7, account 222002, to 111001, type MSG_URL, description "direct link two", url "http://licq.example.org/a", length 60
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 7
    UIN: 222002
    Body
        To: 111001
        Message type: MSG_URL
        Text
            Description: "direct link two"
            URL: "http://licq.example.org/a"
22:12:13.162864 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_ACK, account 222002, seq1 7, acks packet 39 (0.000255 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 7
    Body
22:12:13.162933 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_SYS_DELIVERED_MESS, account 111001, seq1 4, from 222002, type MSG_URL, description "direct link two", url "http://licq.example.org/a", length 56
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 4
    Body
        From: 222002
        Message type: MSG_URL
        Text
            Description: "direct link two"
            URL: "http://licq.example.org/a"
22:12:13.163123 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 4, account 111001, acks packet 41 (0.000190 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 4
    UIN: 111001
    Body
22:12:17.159196 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_SEND_MESSAGE, seq1 7, account 111001, to 222002, type MSG_URL, description "server link two", url "http://licq.example.org/b", length 60
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 7
    UIN: 111001
    Body
        To: 222002
        Message type: MSG_URL
        Text
            Description: "server link two"
            URL: "http://licq.example.org/b"
22:12:17.159486 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 7, acks packet 43 (0.000290 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 7
    Body
22:12:17.159695 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_SYS_DELIVERED_MESS, account 222002, seq1 5, from 111001, type MSG_URL, description "server link two", url "http://licq.example.org/b", length 56
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 5
    Body
        From: 111001
        Message type: MSG_URL
        Text
            Description: "server link two"
            URL: "http://licq.example.org/b"
22:12:17.159833 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 5, account 222002, acks packet 45 (0.000138 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 5
    UIN: 222002
    Body
22:12:19.660509 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_STATUS_CHANGE, seq1 8, account 111001, status away, length 14
    Version: 2
    Command: CMD_STATUS_CHANGE
    Sequence: 8
    UIN: 111001
    Body
        Status: away
22:12:19.660889 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 8, acks packet 47 (0.000380 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 8
    Body
22:12:19.662496 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_STATUS_UPDATE, account 222002, seq1 6, uin 111001, status away, length 14
    Version: 2
    Command: SRV_STATUS_UPDATE
    Sequence: 6
    Body
        UIN: 111001
        Status: away
22:12:19.662620 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 6, account 222002, acks packet 49 (0.000124 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 6
    UIN: 222002
    Body
22:12:22.163288 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_SEND_MESSAGE, seq1 8, account 222002, to 111001, type MSG_TEXT, text "ping", length 23
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 8
    UIN: 222002
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "ping"
22:12:22.163603 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_ACK, account 222002, seq1 8, acks packet 51 (0.000315 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 8
    Body
22:12:22.163930 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_SYS_DELIVERED_MESS, account 111001, seq1 5, from 222002, type MSG_TEXT, text "ping", length 19
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 5
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "ping"
22:12:22.164035 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 5, account 111001, acks packet 53 (0.000105 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 5
    UIN: 111001
    Body
22:12:26.164853 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_STATUS_CHANGE, seq1 9, account 111001, status not_available, length 14
    Version: 2
    Command: CMD_STATUS_CHANGE
    Sequence: 9
    UIN: 111001
    Body
        Status: not_available
22:12:26.165338 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 9, acks packet 55 (0.000485 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 9
    Body
22:12:26.167769 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_STATUS_UPDATE, account 222002, seq1 7, uin 111001, status away, length 14
    Version: 2
    Command: SRV_STATUS_UPDATE
    Sequence: 7
    Body
        UIN: 111001
        Status: away
22:12:26.167923 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 7, account 222002, acks packet 57 (0.000154 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 7
    UIN: 222002
    Body
22:12:28.667605 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_STATUS_CHANGE, seq1 10, account 111001, status do_not_disturb, length 14
    Version: 2
    Command: CMD_STATUS_CHANGE
    Sequence: 10
    UIN: 111001
    Body
        Status: do_not_disturb
22:12:28.668039 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 10, acks packet 59 (0.000434 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 10
    Body
22:12:28.670416 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_STATUS_UPDATE, account 222002, seq1 8, uin 111001, status occupied, length 14
    Version: 2
    Command: SRV_STATUS_UPDATE
    Sequence: 8
    Body
        UIN: 111001
        Status: occupied
22:12:28.670587 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 8, account 222002, acks packet 61 (0.000171 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 8
    UIN: 222002
    Body
22:12:31.170113 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_STATUS_CHANGE, seq1 11, account 111001, status online, length 14
    Version: 2
    Command: CMD_STATUS_CHANGE
    Sequence: 11
    UIN: 111001
    Body
        Status: online
22:12:31.170566 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 11, acks packet 63 (0.000453 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 11
    Body
22:12:31.172825 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_STATUS_UPDATE, account 222002, seq1 9, uin 111001, status online, length 14
    Version: 2
    Command: SRV_STATUS_UPDATE
    Sequence: 9
    Body
        UIN: 111001
        Status: online
22:12:31.172960 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 9, account 222002, acks packet 65 (0.000135 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 9
    UIN: 222002
    Body
22:12:33.671868 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_SEND_MESSAGE, seq1 12, account 111001, to 333003, type MSG_TEXT, text "stored for carol two", length 39
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 12
    UIN: 111001
    Body
        To: 333003
        Message type: MSG_TEXT
        Text: "stored for carol two"
22:12:33.672306 IP 10.99.0.2.4000 > 10.99.0.11.57815: ICQ v2 SRV_ACK, account 111001, seq1 12, acks packet 67 (0.000438 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 12
    Body
22:12:36.174012 IP 10.99.0.11.57815 > 10.99.0.2.4000: ICQ v2 CMD_SEND_TEXT_CODE, seq1 13, account 111001, text_code "B_USER_DISCONNECTED", length 34
    Version: 2
    Command: CMD_SEND_TEXT_CODE
    Sequence: 13
    UIN: 111001
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:12:36.174554 IP 10.99.0.2.4000 > 10.99.0.12.37038: ICQ v2 SRV_USER_OFFLINE, account 222002, seq1 10, uin 111001, length 10
    Version: 2
    Command: SRV_USER_OFFLINE
    Sequence: 10
    Body
        UIN: 111001
22:12:36.174677 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_ACK, seq1 10, account 222002, acks packet 70 (0.000123 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 10
    UIN: 222002
    Body
22:12:37.675780 IP 10.99.0.12.37038 > 10.99.0.2.4000: ICQ v2 CMD_SEND_TEXT_CODE, seq1 9, account 222002, text_code "B_USER_DISCONNECTED", length 34
    Version: 2
    Command: CMD_SEND_TEXT_CODE
    Sequence: 9
    UIN: 222002
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

12:00:00.000000 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_LOGIN, seq1 1, account 1000001, tcp_port 20010, status online, length 52
    Version: 2
    Command: CMD_LOGIN
    Sequence: 1
    UIN: 1000001
    Body
        TCP port: 20010
        Password: ********
        Build: 114
        Unknown: 4
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Login number: 2
        Unknown: 0
        Unknown: 4
        Unknown: 114
12:00:00.051632 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_ACK, account 1000001, seq1 1, acks packet 1 (0.051632 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 1
    Body
12:00:00.121680 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_LOGIN_REPLY, seq1 0, account 1000001, ip 192.0.2.10, length 39
    Version: 2
    Command: SRV_LOGIN_REPLY
    Sequence: 0
    Body
        UIN: 1000001
        Client's address: 192.0.2.10
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
12:00:00.174188 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 0, account 1000001, acks packet 3 (0.052508 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 0
    UIN: 1000001
    Body
12:00:00.250849 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_CONTACT_LIST, seq1 2, account 1000001, contacts 2, length 19
    Version: 2
    Command: CMD_CONTACT_LIST
    Sequence: 2
    UIN: 1000001
    Body
        Contacts: 2
            #1
                UIN: 1000002
            #2
                UIN: 1000003
12:00:00.305128 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_ACK, account 1000001, seq1 2, acks packet 5 (0.054279 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 2
    Body
12:00:00.329067 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_USER_ONLINE, account 1000001, seq1 1, uin 1000002, ip 192.0.2.11, tcp_port 20011, status away, length 31
    Version: 2
    Command: SRV_USER_ONLINE
    Sequence: 1
    Body
        UIN: 1000002
        Address: 192.0.2.11
        TCP port: 20011
        Own address: 192.0.2.11
        Direct connections: direct
        Status: away
        Direct protocol version: 2
12:00:00.360526 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 1, account 1000001, acks packet 7 (0.031459 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 1
    UIN: 1000001
    Body
12:00:00.402385 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_END_CONTACTLIST_STATUS, account 1000001, seq1 2, length 10
    Version: 2
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence: 2
    Body
        UIN: 1000001
12:00:00.422720 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 2, account 1000001, acks packet 9 (0.020335 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 2
    UIN: 1000001
    Body
12:00:00.476472 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_LOGIN_1, seq1 3, account 1000001, length 10
    Version: 2
    Command: CMD_LOGIN_1
    Sequence: 3
    UIN: 1000001
    Body
12:00:00.537061 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_ACK, account 1000001, seq1 3, acks packet 11 (0.060589 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 3
    Body
12:00:00.569594 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_RECV_MESSAGE, account 1000001, seq1 3, from 1000002, sent 1997-11-20T18:30Z, type MSG_TEXT, text "Back at eight", length 34
    Version: 2
    Command: SRV_RECV_MESSAGE
    Sequence: 3
    Body
        From: 1000002
        Sent: 1997-11-20T18:30Z
        Message type: MSG_TEXT
        Text: "Back at eight"
12:00:00.607996 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 3, account 1000001, acks packet 13 (0.038402 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 3
    UIN: 1000001
    Body
12:00:00.655247 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_END_OFFLINE_MESSAGES, account 1000001, seq1 4, length 10
    Version: 2
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence: 4
    Body
        UIN: 1000001
12:00:00.719642 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 4, account 1000001, acks packet 15 (0.064395 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 4
    UIN: 1000001
    Body
12:00:00.749729 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK_MESSAGES, seq1 4, account 1000001, length 10
    Version: 2
    Command: CMD_ACK_MESSAGES
    Sequence: 4
    UIN: 1000001
    Body
12:00:00.781261 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_ACK, account 1000001, seq1 4, acks packet 17 (0.031532 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 4
    Body
12:00:00.852196 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_SEND_MESSAGE, seq1 5, account 1000001, to 1000002, type MSG_TEXT, text "It is eight.", length 31
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 5
    UIN: 1000001
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "It is eight."
12:00:00.876544 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_ACK, account 1000001, seq1 5, acks packet 19 (0.024348 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 5
    Body
12:00:00.942473 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_SYS_DELIVERED_MESS, account 1000001, seq1 5, from 1000002, type MSG_URL, description "Look", url "http://www.example.org/", length 43
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 5
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "Look"
            URL: "http://www.example.org/"
12:00:01.022225 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 5, account 1000001, acks packet 21 (0.079752 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 5
    UIN: 1000001
    Body
12:00:01.091840 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_STATUS_CHANGE, seq1 6, account 1000001, status occupied, length 14
    Version: 2
    Command: CMD_STATUS_CHANGE
    Sequence: 6
    UIN: 1000001
    Body
        Status: occupied
12:00:01.123650 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_ACK, account 1000001, seq1 6, acks packet 23 (0.031810 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 6
    Body
12:00:01.196287 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_STATUS_UPDATE, account 1000001, seq1 6, uin 1000002, status not_available, length 14
    Version: 2
    Command: SRV_STATUS_UPDATE
    Sequence: 6
    Body
        UIN: 1000002
        Status: not_available
12:00:01.270028 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 6, account 1000001, acks packet 25 (0.073741 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 6
    UIN: 1000001
    Body
12:00:01.313782 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_KEEP_ALIVE, seq1 7, account 1000001, length 10
    Version: 2
    Command: CMD_KEEP_ALIVE
    Sequence: 7
    UIN: 1000001
    Body
12:00:01.338289 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_ACK, account 1000001, seq1 7, acks packet 27 (0.024507 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 7
    Body
12:00:01.361795 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v2 SRV_USER_OFFLINE, account 1000001, seq1 7, uin 1000002, length 10
    Version: 2
    Command: SRV_USER_OFFLINE
    Sequence: 7
    Body
        UIN: 1000002
12:00:01.391690 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_ACK, seq1 7, account 1000001, acks packet 29 (0.029895 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 7
    UIN: 1000001
    Body
12:00:01.440816 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v2 CMD_SEND_TEXT_CODE, seq1 8, account 1000001, text_code "B_USER_DISCONNECTED", length 34
    Version: 2
    Command: CMD_SEND_TEXT_CODE
    Sequence: 8
    UIN: 1000001
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
12:08:20.000000 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_LOGIN, seq1 1, account 1000002, tcp_port 20010, status online, length 52
    Version: 2
    Command: CMD_LOGIN
    Sequence: 1
    UIN: 1000002
    Body
        TCP port: 20010
        Password: ********
        Build: 114
        Unknown: 4
        Own address: 192.0.2.11
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Login number: 2
        Unknown: 0
        Unknown: 4
        Unknown: 114
12:08:20.047026 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v2 SRV_LOGIN_REPLY, seq1 0, account 1000002, ip 192.0.2.11, length 39
    Version: 2
    Command: SRV_LOGIN_REPLY
    Sequence: 0
    Body
        UIN: 1000002
        Client's address: 192.0.2.11
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
12:08:20.123853 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_SEARCH_UIN, seq1 2, account 1000002, uin 1000005, length 16
    Version: 2
    Command: CMD_SEARCH_UIN
    Sequence: 2
    UIN: 1000002
    Body
        Request number: 7
        UIN: 1000005
12:08:20.171742 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_SEARCH_USER, seq1 3, account 1000002, nick "zoe", email "zoe@example.org", length 52
    Version: 2
    Command: CMD_SEARCH_USER
    Sequence: 3
    UIN: 1000002
    Body
        Request number: 8
        Nickname: "zoe"
        First name: "Zoë"
        Last name: "Example"
        E-mail: "zoe@example.org"
12:08:20.219900 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_SEND_TEXT_CODE, seq1 4, account 1000002, text_code "B_MESSAGE_ACK", length 28
    Version: 2
    Command: CMD_SEND_TEXT_CODE
    Sequence: 4
    UIN: 1000002
    Body
        Text code: "B_MESSAGE_ACK"
        Unknown: 4
12:08:20.259002 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_MSG_TO_NEW_USER, seq1 5, account 1000002, to 1000003, type MSG_AUTH_GRANTED, text "", length 19
    Version: 2
    Command: CMD_MSG_TO_NEW_USER
    Sequence: 5
    UIN: 1000002
    Body
        To: 1000003
        Message type: MSG_AUTH_GRANTED
        Text: ""
12:08:20.310277 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_INFO_REQ, seq1 6, account 1000002, uin 1000001, length 16
    Version: 2
    Command: CMD_INFO_REQ
    Sequence: 6
    UIN: 1000002
    Body
        Request number: 9
        UIN: 1000001
12:08:20.385578 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_EXT_INFO_REQ, seq1 7, account 1000002, uin 1000001, length 16
    Version: 2
    Command: CMD_EXT_INFO_REQ
    Sequence: 7
    UIN: 1000002
    Body
        Request number: 10
        UIN: 1000001
12:08:20.425430 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_CHANGE_PW, seq1 8, account 1000002, length 24
    Version: 2
    Command: CMD_CHANGE_PW
    Sequence: 8
    UIN: 1000002
    Body
        Request number: 11
        Password: ********
12:08:20.483749 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_NEW_USER_INFO, seq1 9, account 1000002, nick "bert", email "bert@example.org", length 56
    Version: 2
    Command: CMD_NEW_USER_INFO
    Sequence: 9
    UIN: 1000002
    Body
        Request number: 12
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
        Authorization: not_required
12:08:20.563454 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_UPDATE_EXT_INFO, seq1 10, account 1000002, length 89
    Version: 2
    Command: CMD_UPDATE_EXT_INFO
    Sequence: 10
    UIN: 1000002
    Body
        Request number: 13
        City: "Bergen"
        Country: Norway
        Time zone, half hours west: -2
        State: ""
        Age: 31
        Gender: male
        Phone: "555-0102"
        Home page: "http://bert.example.org/"
        About: "Fish and ships"
        Zip code: 5003
12:08:20.621523 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_QUERY_SERVERS, seq1 11, account 1000002, length 10
    Version: 2
    Command: CMD_QUERY_SERVERS
    Sequence: 11
    UIN: 1000002
    Body
12:08:20.650973 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_QUERY_ADDONS, seq1 12, account 1000002, length 10
    Version: 2
    Command: CMD_QUERY_ADDONS
    Sequence: 12
    UIN: 1000002
    Body
12:08:20.698140 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_UPDATE_INFO, seq1 13, account 1000002, nick "bert", email "bert@example.org", length 55
    Version: 2
    Command: CMD_UPDATE_INFO
    Sequence: 13
    UIN: 1000002
    Body
        Request number: 14
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
12:08:20.767436 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_AUTH_UPDATE, seq1 14, account 1000002, auth not_required, length 14
    Version: 2
    Command: CMD_AUTH_UPDATE
    Sequence: 14
    UIN: 1000002
    Body
        Authorization: not_required
12:08:20.801543 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_KEEP_ALIVE2, seq1 15, account 1000002, length 10
    Version: 2
    Command: CMD_KEEP_ALIVE2
    Sequence: 15
    UIN: 1000002
    Body
12:08:20.879952 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_LOGIN_2, seq1 16, account 1000002, length 11
    Version: 2
    Command: CMD_LOGIN_2
    Sequence: 16
    UIN: 1000002
    Body
        State of the client: 0
12:08:20.920321 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_ADD_TO_LIST, seq1 17, account 1000002, uin 1000005, length 14
    Version: 2
    Command: CMD_ADD_TO_LIST
    Sequence: 17
    UIN: 1000002
    Body
        UIN: 1000005
12:08:20.988746 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_INVIS_LIST, seq1 18, account 1000002, contacts 1, length 15
    Version: 2
    Command: CMD_INVIS_LIST
    Sequence: 18
    UIN: 1000002
    Body
        Contacts: 1
            #1
                UIN: 1000004
12:08:21.039727 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_VIS_LIST, seq1 19, account 1000002, contacts 2, length 19
    Version: 2
    Command: CMD_VIS_LIST
    Sequence: 19
    UIN: 1000002
    Body
        Contacts: 2
            #1
                UIN: 1000001
            #2
                UIN: 1000005
12:08:21.110854 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_UPDATE_LIST, seq1 20, account 1000002, uin 1000004, list invisible, action add, length 16
    Version: 2
    Command: CMD_UPDATE_LIST
    Sequence: 20
    UIN: 1000002
    Body
        UIN: 1000004
        List: invisible
        Action: add
12:08:21.166152 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_REG_NEW_USER, seq1 21, length 26
    Version: 2
    Command: CMD_REG_NEW_USER
    Sequence: 21
    Body
        Unknown: 2
        Password: ********
        Unknown: 114
        Unknown: 0
12:08:21.201679 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_REG_NEW_USER, seq1 22, length 22
    Version: 2
    Command: CMD_REG_NEW_USER
    Sequence: 22
    Body
        Unknown: 2
        Password: ********
        Unknown: 114
        Unknown: 0
12:08:21.273726 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_NEW_USER_1, seq1 23, length 6
    Version: 2
    Command: CMD_NEW_USER_1
    Sequence: 23
    Body
12:08:21.348258 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_GET_DEPS, seq1 24, account 1000002, status online, length 27
    Version: 2
    Command: CMD_GET_DEPS
    Sequence: 24
    Body
        Connection number: 1
        UIN: 1000002
        Password: ********
        Status: online
12:08:21.403812 IP 192.0.2.11.2001 > 198.51.100.1.4000: ICQ v2 CMD_REG_NEW_USER, seq1 25, length 20 [unknown at 6: fits none of its known forms]
    Version: 2
    Command: CMD_REG_NEW_USER
    Sequence: 25
    Body
        Unknown: 2
        Password: ********
        Unknown: 7200
12:16:40.000000 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_GO_AWAY, seq1 0, reason "Logged in from elsewhere", length 33
    Version: 2
    Command: SRV_GO_AWAY
    Sequence: 0
    Body
        Reason: "Logged in from elsewhere"
12:16:40.021143 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_DEPS_LIST, seq1 1, uin 1000003, length 12
    Version: 2
    Command: SRV_DEPS_LIST
    Sequence: 1
    Body
        Connection number: 1
        UIN: 1000003
12:16:40.082108 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_NEW_UIN, seq1 2, account 1000003, length 12
    Version: 2
    Command: SRV_NEW_UIN
    Sequence: 2
    Body
        Unknown: 2
        UIN: 1000003
12:16:40.127531 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_BAD_PASS, seq1 3, account 1000003, length 12
    Version: 2
    Command: SRV_BAD_PASS
    Sequence: 3
    Body
        Login number: 2
        UIN: 1000003
12:16:40.148106 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_USER_ONLINE, seq1 4, uin 1000005, ip 203.0.113.5, tcp_port 20015, status free_for_chat, length 31
    Version: 2
    Command: SRV_USER_ONLINE
    Sequence: 4
    Body
        UIN: 1000005
        Address: 203.0.113.5
        TCP port: 20015
        Own address: 203.0.113.5
        Unknown: 3
        Direct connections: direct
        Status: free_for_chat
        Unknown: 2
        Unknown: 0
12:16:40.212382 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_USER_FOUND, seq1 5, uin 1000005, nick "zoe", email "zoe@example.org", length 53
    Version: 2
    Command: SRV_USER_FOUND
    Sequence: 5
    Body
        Request number: 7
        UIN: 1000005
        Nickname: "zoe"
        First name: "Zoë"
        Last name: "Example"
        E-mail: "zoe@example.org"
        Authorization: required
12:16:40.282553 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_END_OF_SEARCH, seq1 6, more 0, length 9
    Version: 2
    Command: SRV_END_OF_SEARCH
    Sequence: 6
    Body
        Request number: 7
        Too many were found: 0
12:16:40.359839 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_UPDATE_BASIC_OK, seq1 7, length 8
    Version: 2
    Command: SRV_UPDATE_BASIC_OK
    Sequence: 7
    Body
        Request number: 12
12:16:40.431070 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_UPDATE_BASIC_FAIL, seq1 8, length 8
    Version: 2
    Command: SRV_UPDATE_BASIC_FAIL
    Sequence: 8
    Body
        Request number: 12
12:16:40.461538 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_UPDATE_EXT_OK, seq1 9, length 8
    Version: 2
    Command: SRV_UPDATE_EXT_OK
    Sequence: 9
    Body
        Request number: 13
12:16:40.541101 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_UPDATE_EXT_FAIL, seq1 10, length 8
    Version: 2
    Command: SRV_UPDATE_EXT_FAIL
    Sequence: 10
    Body
        Request number: 13
12:16:40.574506 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_END_OFFLINE_MESSAGES, seq1 11, length 6
    Version: 2
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence: 11
    Body
12:16:40.618400 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_NOT_CONNECTED, seq1 12, length 6
    Version: 2
    Command: SRV_NOT_CONNECTED
    Sequence: 12
    Body
12:16:40.666581 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_TRY_AGAIN, seq1 13, length 6
    Version: 2
    Command: SRV_TRY_AGAIN
    Sequence: 13
    Body
12:16:40.697114 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_SYS_DELIVERED_MESS, seq1 14, from 10, type MSG_WEB_PAGER, name "Walk In", email "walk.in@example.com", text "Sender IP: 203.0.113.9\r\nSubject: Page\r\nCall me", length 93
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 14
    Body
        From: 10
        Message type: MSG_WEB_PAGER
        Text
            Sender's name: "Walk In"
            Blank: ""
            Blank: ""
            Sender's e-mail: "walk.in@example.com"
            Mark: "3"
            Text: "Sender IP: 203.0.113.9\r\nSubject: Page\r\nCall me"
12:16:40.751203 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_INFO_REPLY, seq1 15, uin 1000001, nick "anna", email "anna@example.org", length 56
    Version: 2
    Command: SRV_INFO_REPLY
    Sequence: 15
    Body
        Request number: 9
        UIN: 1000001
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Authorization: not_required
12:16:40.826134 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_INFO_REPLY, seq1 16, uin 1000001, nick "anna", email "anna@example.org", length 58
    Version: 2
    Command: SRV_INFO_REPLY
    Sequence: 16
    Body
        Request number: 9
        UIN: 1000001
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Authorization: not_required
        Unknown: 0
12:16:40.901670 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_EXT_INFO_REPLY, seq1 17, uin 1000001, length 94
    Version: 2
    Command: SRV_EXT_INFO_REPLY
    Sequence: 17
    Body
        Request number: 10
        UIN: 1000001
        City: "Aarhus"
        Country: Denmark
        Time zone, half hours west: -2
        State: ""
        Age: 29
        Gender: female
        Phone: "555-0101"
        Home page: "http://anna.example.org/"
        About: "Grüße aus Köln, € 5"
        Zip code: 8000
12:16:40.977906 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_INVALID_UIN, seq1 18, uin 1999999, length 12
    Version: 2
    Command: SRV_INVALID_UIN
    Sequence: 18
    Body
        Request number: 10
        UIN: 1999999
12:16:41.027997 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_SYSTEM_MESSAGE, seq1 19, text "The server will be down at noon.", length 41
    Version: 2
    Command: SRV_SYSTEM_MESSAGE
    Sequence: 19
    Body
        Text: "The server will be down at noon."
12:16:41.099819 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_UPDATE_SUCCESS, seq1 20, length 8
    Version: 2
    Command: SRV_UPDATE_SUCCESS
    Sequence: 20
    Body
        Request number: 14
12:16:41.164601 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_UPDATE_FAIL, seq1 21, length 8
    Version: 2
    Command: SRV_UPDATE_FAIL
    Sequence: 21
    Body
        Request number: 14
12:16:41.216851 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_SILENT_TOO_LONG, seq1 22, length 10
    Version: 2
    Command: SRV_SILENT_TOO_LONG
    Sequence: 22
    Body
        Unknown: 00000000
12:16:41.238063 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_QUERY, seq1 23, length 8
    Version: 2
    Command: SRV_QUERY
    Sequence: 23
    Body
        Unknown: 0102
12:16:41.293694 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v2 SRV_DEPS_LIST, seq1 24, uin 1000003, length 16
    Version: 2
    Command: SRV_DEPS_LIST
    Sequence: 24
    Body
        Connection number: 1
        UIN: 1000003
        Unknown: 02002a00
12:25:00.000000 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_LOGIN, seq1 1, account 1000004, tcp_port 20010, status online, length 52
    Version: 2
    Command: CMD_LOGIN
    Sequence: 1
    UIN: 1000004
    Body
        TCP port: 20010
        Password: ********
        Build: 114
        Unknown: 4
        Own address: 192.0.2.13
        Direct connections: direct
        Status: online
        Direct protocol version: 3
        Login number: 2
        Unknown: 0
        Unknown: 4
        Unknown: 114
12:25:00.043208 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_ACK, account 1000004, seq1 1, acks packet 83 (0.043208 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 1
    Body
12:25:00.111889 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_LOGIN_REPLY, seq1 0, account 1000004, ip 192.0.2.13, length 39
    Version: 2
    Command: SRV_LOGIN_REPLY
    Sequence: 0
    Body
        UIN: 1000004
        Client's address: 192.0.2.13
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
12:25:00.155409 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 0, account 1000004, acks packet 85 (0.043520 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 0
    UIN: 1000004
    Body
12:25:00.186499 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_CONTACT_LIST, seq1 2, account 1000004, contacts 2, length 19
    Version: 2
    Command: CMD_CONTACT_LIST
    Sequence: 2
    UIN: 1000004
    Body
        Contacts: 2
            #1
                UIN: 1000002
            #2
                UIN: 1000003
12:25:00.232744 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_ACK, account 1000004, seq1 2, acks packet 87 (0.046245 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 2
    Body
12:25:00.294507 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_USER_ONLINE, account 1000004, seq1 1, uin 1000002, ip 192.0.2.11, tcp_port 20011, status away, length 31
    Version: 2
    Command: SRV_USER_ONLINE
    Sequence: 1
    Body
        UIN: 1000002
        Address: 192.0.2.11
        TCP port: 20011
        Own address: 192.0.2.11
        Direct connections: direct
        Status: away
        Direct protocol version: 2
12:25:00.324295 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 1, account 1000004, acks packet 89 (0.029788 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 1
    UIN: 1000004
    Body
12:25:00.353469 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_END_CONTACTLIST_STATUS, account 1000004, seq1 2, length 10
    Version: 2
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence: 2
    Body
        UIN: 1000004
12:25:00.387241 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 2, account 1000004, acks packet 91 (0.033772 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 2
    UIN: 1000004
    Body
12:25:00.419783 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_LOGIN_1, seq1 3, account 1000004, length 10
    Version: 2
    Command: CMD_LOGIN_1
    Sequence: 3
    UIN: 1000004
    Body
12:25:00.444147 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_ACK, account 1000004, seq1 3, acks packet 93 (0.024364 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 3
    Body
12:25:00.474576 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_RECV_MESSAGE, account 1000004, seq1 3, from 1000002, sent 1997-11-20T18:30Z, type MSG_TEXT, text "Back at eight", length 34
    Version: 2
    Command: SRV_RECV_MESSAGE
    Sequence: 3
    Body
        From: 1000002
        Sent: 1997-11-20T18:30Z
        Message type: MSG_TEXT
        Text: "Back at eight"
12:25:00.531496 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 3, account 1000004, acks packet 95 (0.056920 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 3
    UIN: 1000004
    Body
12:25:00.582899 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_END_OFFLINE_MESSAGES, account 1000004, seq1 4, length 10
    Version: 2
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence: 4
    Body
        UIN: 1000004
12:25:00.611474 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 4, account 1000004, acks packet 97 (0.028575 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 4
    UIN: 1000004
    Body
12:25:00.662666 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK_MESSAGES, seq1 4, account 1000004, length 10
    Version: 2
    Command: CMD_ACK_MESSAGES
    Sequence: 4
    UIN: 1000004
    Body
12:25:00.699312 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_ACK, account 1000004, seq1 4, acks packet 99 (0.036646 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 4
    Body
12:25:00.746549 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_SEND_MESSAGE, seq1 5, account 1000004, to 1000002, type MSG_TEXT, text "It is eight.", length 31
    Version: 2
    Command: CMD_SEND_MESSAGE
    Sequence: 5
    UIN: 1000004
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "It is eight."
12:25:00.799606 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_ACK, account 1000004, seq1 5, acks packet 101 (0.053057 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 5
    Body
12:25:00.842580 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_SYS_DELIVERED_MESS, account 1000004, seq1 5, from 1000002, type MSG_URL, description "Look", url "http://www.example.org/", length 43
    Version: 2
    Command: SRV_SYS_DELIVERED_MESS
    Sequence: 5
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "Look"
            URL: "http://www.example.org/"
12:25:00.885816 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 5, account 1000004, acks packet 103 (0.043236 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 5
    UIN: 1000004
    Body
12:25:00.957374 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_STATUS_CHANGE, seq1 6, account 1000004, status occupied, length 14
    Version: 2
    Command: CMD_STATUS_CHANGE
    Sequence: 6
    UIN: 1000004
    Body
        Status: occupied
12:25:01.025142 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_ACK, account 1000004, seq1 6, acks packet 105 (0.067768 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 6
    Body
12:25:01.101597 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_STATUS_UPDATE, account 1000004, seq1 6, uin 1000002, status not_available, length 14
    Version: 2
    Command: SRV_STATUS_UPDATE
    Sequence: 6
    Body
        UIN: 1000002
        Status: not_available
12:25:01.169143 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 6, account 1000004, acks packet 107 (0.067546 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 6
    UIN: 1000004
    Body
12:25:01.237140 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_KEEP_ALIVE, seq1 7, account 1000004, length 10
    Version: 2
    Command: CMD_KEEP_ALIVE
    Sequence: 7
    UIN: 1000004
    Body
12:25:01.267481 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_ACK, account 1000004, seq1 7, acks packet 109 (0.030341 s), length 6
    Version: 2
    Command: SRV_ACK
    Sequence: 7
    Body
12:25:01.313661 IP 198.51.100.1.4400 > 192.0.2.13.2003: ICQ v2 SRV_USER_OFFLINE, account 1000004, seq1 7, uin 1000002, length 10
    Version: 2
    Command: SRV_USER_OFFLINE
    Sequence: 7
    Body
        UIN: 1000002
12:25:01.373860 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_ACK, seq1 7, account 1000004, acks packet 111 (0.060199 s), length 10
    Version: 2
    Command: CMD_ACK
    Sequence: 7
    UIN: 1000004
    Body
12:25:01.438987 IP 192.0.2.13.2003 > 198.51.100.1.4400: ICQ v2 CMD_SEND_TEXT_CODE, seq1 8, account 1000004, text_code "B_USER_DISCONNECTED", length 34
    Version: 2
    Command: CMD_SEND_TEXT_CODE
    Sequence: 8
    UIN: 1000004
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

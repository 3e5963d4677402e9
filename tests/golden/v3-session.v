12:00:00.000000 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_GET_DEPS, seq1 1, seq2 2, account 1000001, uin 1000001, length 30
    Version: 3
    Command: CMD_GET_DEPS
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000001
        Password: ********
12:00:00.060485 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 1, seq2 2, account 1000001, acks packet 1 (0.060485 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.085246 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_LOGIN, seq1 1, seq2 1, account 1000001, tcp_port 20010, status online+invisible, length 55
    Version: 3
    Command: CMD_LOGIN
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        TCP port: 20010
        Password: ********
        Build: 122
        Unknown: 2
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+invisible
        Direct protocol version: 2
        Unknown: 0
        Unknown: 3
        Unknown: 122
12:00:00.136910 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 1, seq2 1, account 1000001, acks packet 3 (0.051664 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.174538 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_RECONNECT, seq1 2, seq2 2, account 1000001, ip 192.0.2.10, tcp_port 20010, length 39
    Version: 3
    Command: CMD_RECONNECT
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Client version: 122
        Unknown: 0
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Unknown: 0
        Direct protocol version: 2
12:00:00.207033 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 2, seq2 2, account 1000001, acks packet 5 (0.032495 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.256065 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SEND_MESSAGE, seq1 3, seq2 3, account 1000001, to 1000002, type MSG_TEXT, text "Lunch?", length 31
    Version: 3
    Command: CMD_SEND_MESSAGE
    Sequence 1: 3
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Lunch?"
12:00:00.301727 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 3, seq2 3, account 1000001, acks packet 7 (0.045662 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 3
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.335979 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_CONTACT_LIST, seq1 4, seq2 4, account 1000001, contacts 1, length 21
    Version: 3
    Command: CMD_CONTACT_LIST
    Sequence 1: 4
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Contacts: 1
            #1
                UIN: 1000002
12:00:00.400086 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 4, seq2 4, account 1000001, acks packet 9 (0.064107 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 4
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.477031 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_KEEP_ALIVE, seq1 5, seq2 5, account 1000001, length 16
    Version: 3
    Command: CMD_KEEP_ALIVE
    Sequence 1: 5
    Sequence 2: 5
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.526028 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 5, seq2 5, account 1000001, acks packet 11 (0.048997 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 5
    Sequence 2: 5
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.564645 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_LOGIN_1, seq1 6, seq2 6, account 1000001, length 24
    Version: 3
    Command: CMD_LOGIN_1
    Sequence 1: 6
    Sequence 2: 6
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 0
        Unknown: 7
12:00:00.622744 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 6, seq2 6, account 1000001, acks packet 13 (0.058099 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 6
    Sequence 2: 6
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.670999 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_LOGIN_1, seq1 7, seq2 7, account 1000001, length 23
    Version: 3
    Command: CMD_LOGIN_1
    Sequence 1: 7
    Sequence 2: 7
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 00000007000000
12:00:00.728176 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 7, seq2 7, account 1000001, acks packet 15 (0.057177 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 7
    Sequence 2: 7
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.780711 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_ACK_MESSAGES, seq1 8, seq2 8, account 1000001, length 20
    Version: 3
    Command: CMD_ACK_MESSAGES
    Sequence 1: 8
    Sequence 2: 8
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Time of the last one: 2001-11-20T12:00:00Z
12:00:00.824763 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 8, seq2 8, account 1000001, acks packet 17 (0.044052 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 8
    Sequence 2: 8
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.873615 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_MSG_TO_NEW_USER, seq1 9, seq2 9, account 1000001, to 1000003, type MSG_AUTH_GRANTED, text "", length 25
    Version: 3
    Command: CMD_MSG_TO_NEW_USER
    Sequence 1: 9
    Sequence 2: 9
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        To: 1000003
        Message type: MSG_AUTH_GRANTED
        Text: ""
12:00:00.922803 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 9, seq2 9, account 1000001, acks packet 19 (0.049188 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 9
    Sequence 2: 9
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.981652 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_INFO_REQ, seq1 10, seq2 10, account 1000001, uin 1000002, length 20
    Version: 3
    Command: CMD_INFO_REQ
    Sequence 1: 10
    Sequence 2: 10
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:00:01.026723 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 10, seq2 10, account 1000001, acks packet 21 (0.045071 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 10
    Sequence 2: 10
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.060209 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_CHANGE_PW, seq1 11, seq2 11, account 1000001, length 28
    Version: 3
    Command: CMD_CHANGE_PW
    Sequence 1: 11
    Sequence 2: 11
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 114
        Password: ********
12:00:01.126110 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 11, seq2 11, account 1000001, acks packet 23 (0.065901 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 11
    Sequence 2: 11
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.188607 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_CHANGE_PW, seq1 12, seq2 12, account 1000001, length 26
    Version: 3
    Command: CMD_CHANGE_PW
    Sequence 1: 12
    Sequence 2: 12
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Password: ********
12:00:01.234647 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 12, seq2 12, account 1000001, acks packet 25 (0.046040 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 12
    Sequence 2: 12
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.293194 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_QUERY_ADDONS, seq1 13, seq2 13, account 1000001, length 20
    Version: 3
    Command: CMD_QUERY_ADDONS
    Sequence 1: 13
    Sequence 2: 13
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Number: 25
12:00:01.332857 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 13, seq2 13, account 1000001, acks packet 27 (0.039663 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 13
    Sequence 2: 13
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.366697 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_STATUS_CHANGE, seq1 14, seq2 14, account 1000001, status occupied, length 20
    Version: 3
    Command: CMD_STATUS_CHANGE
    Sequence 1: 14
    Sequence 2: 14
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Status: occupied
12:00:01.416567 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 14, seq2 14, account 1000001, acks packet 29 (0.049870 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 14
    Sequence 2: 14
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.483318 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_NEW_USER_1, seq1 15, seq2 15, account 1000001, length 16
    Version: 3
    Command: CMD_NEW_USER_1
    Sequence 1: 15
    Sequence 2: 15
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.560327 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 15, seq2 15, account 1000001, acks packet 31 (0.077009 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 15
    Sequence 2: 15
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.593024 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_UPDATE_INFO, seq1 16, seq2 16, account 1000001, nick "anna", email "anna@example.org", length 59
    Version: 3
    Command: CMD_UPDATE_INFO
    Sequence 1: 16
    Sequence 2: 16
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
12:00:01.623818 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 16, seq2 16, account 1000001, acks packet 33 (0.030794 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 16
    Sequence 2: 16
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.663763 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_AUTH_UPDATE, seq1 17, seq2 17, account 1000001, auth not_required, length 21
    Version: 3
    Command: CMD_AUTH_UPDATE
    Sequence 1: 17
    Sequence 2: 17
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 4388
        Authorization: not_required
12:00:01.701816 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 17, seq2 17, account 1000001, acks packet 35 (0.038053 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 17
    Sequence 2: 17
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.751334 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_LOGIN_2, seq1 18, seq2 18, account 1000001, length 21
    Version: 3
    Command: CMD_LOGIN_2
    Sequence 1: 18
    Sequence 2: 18
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Client clock: 2001-11-20T12:00:01Z
        State of the client: 1
12:00:01.826575 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 18, seq2 18, account 1000001, acks packet 37 (0.075241 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 18
    Sequence 2: 18
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.861380 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_LOGIN_2, seq1 19, seq2 19, account 1000001, length 17
    Version: 3
    Command: CMD_LOGIN_2
    Sequence 1: 19
    Sequence 2: 19
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        State of the client: 0
12:00:01.930842 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 19, seq2 19, account 1000001, acks packet 39 (0.069462 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 19
    Sequence 2: 19
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.979255 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_USAGE_STATS, seq1 20, seq2 20, account 1000001, length 20
    Version: 3
    Command: CMD_USAGE_STATS
    Sequence 1: 20
    Sequence 2: 20
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 01000200
12:00:02.001077 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 20, seq2 20, account 1000001, acks packet 41 (0.021822 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 20
    Sequence 2: 20
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.041519 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_ADD_TO_LIST, seq1 21, seq2 21, account 1000001, uin 1000005, length 20
    Version: 3
    Command: CMD_ADD_TO_LIST
    Sequence 1: 21
    Sequence 2: 21
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000005
12:00:02.064753 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 21, seq2 21, account 1000001, acks packet 43 (0.023234 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 21
    Sequence 2: 21
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.122908 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SET_WORK_INFO, seq1 22, seq2 22, account 1000001, length 97
    Version: 3
    Command: CMD_SET_WORK_INFO
    Sequence 1: 22
    Sequence 2: 22
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
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
12:00:02.201752 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 22, seq2 22, account 1000001, acks packet 45 (0.078844 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 22
    Sequence 2: 22
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.247072 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SET_HOME_INFO, seq1 23, seq2 23, account 1000001, length 82
    Version: 3
    Command: CMD_SET_HOME_INFO
    Sequence 1: 23
    Sequence 2: 23
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
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
12:00:02.297665 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 23, seq2 23, account 1000001, acks packet 47 (0.050593 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 23
    Sequence 2: 23
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.336220 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SET_HOME_PAGE, seq1 24, seq2 24, account 1000001, homepage "http://anna.example.org/", length 43
    Version: 3
    Command: CMD_SET_HOME_PAGE
    Sequence 1: 24
    Sequence 2: 24
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Home page: "http://anna.example.org/"
12:00:02.378503 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 24, seq2 24, account 1000001, acks packet 49 (0.042283 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 24
    Sequence 2: 24
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.433974 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SET_WORK_PAGE, seq1 25, seq2 25, account 1000001, homepage "http://www.example.com/", length 42
    Version: 3
    Command: CMD_SET_WORK_PAGE
    Sequence 1: 25
    Sequence 2: 25
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Home page: "http://www.example.com/"
12:00:02.478020 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 25, seq2 25, account 1000001, acks packet 51 (0.044046 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 25
    Sequence 2: 25
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.499169 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SET_NOTES, seq1 26, seq2 26, account 1000001, text "Out on Fridays", length 33
    Version: 3
    Command: CMD_SET_NOTES
    Sequence 1: 26
    Sequence 2: 26
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Text: "Out on Fridays"
12:00:02.540643 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 26, seq2 26, account 1000001, acks packet 53 (0.041474 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 26
    Sequence 2: 26
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.611520 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_GET_NOTES, seq1 27, seq2 27, account 1000001, uin 1000002, length 20
    Version: 3
    Command: CMD_GET_NOTES
    Sequence 1: 27
    Sequence 2: 27
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:00:02.657013 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 27, seq2 27, account 1000001, acks packet 55 (0.045493 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 27
    Sequence 2: 27
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.693205 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_GET_NOTES, seq1 28, seq2 28, account 1000001, text "new", length 22
    Version: 3
    Command: CMD_GET_NOTES
    Sequence 1: 28
    Sequence 2: 28
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Text: "new"
12:00:02.756940 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 28, seq2 28, account 1000001, acks packet 57 (0.063735 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 28
    Sequence 2: 28
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.832645 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SEARCH, seq1 29, seq2 29, account 1000001, criterion nick, comparison begins_with, keyword "ber", length 26
    Version: 3
    Command: CMD_SEARCH
    Sequence 1: 29
    Sequence 2: 29
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 255
        Criterion: nick
        Unknown: 0
        Comparison: begins_with
        Keyword: "ber"
12:00:02.910304 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 29, seq2 29, account 1000001, acks packet 59 (0.077659 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 29
    Sequence 2: 29
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:02.959251 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SEARCH, seq1 30, seq2 30, account 1000001, criterion 10, comparison is, keyword "Sales", length 28
    Version: 3
    Command: CMD_SEARCH
    Sequence 1: 30
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 255
        Criterion: 10
        Unknown: 0
        Comparison: is
        Keyword: "Sales"
12:00:03.018559 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 30, seq2 30, account 1000001, acks packet 61 (0.059308 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 30
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.085132 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 31, seq2 31, account 1000001, total 2, index 1, length 31
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 31
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Pieces: 2
        Number of this one: 1
        Piece: ********
12:00:03.162048 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 31, seq2 31, account 1000001, acks packet 63 (0.076916 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 31
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.201873 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_REGISTRATION_NOTES, seq1 32, seq2 32, account 1000001, length 16
    Version: 3
    Command: CMD_REGISTRATION_NOTES
    Sequence 1: 32
    Sequence 2: 32
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.247702 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 32, seq2 32, account 1000001, acks packet 65 (0.045829 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 32
    Sequence 2: 32
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.311688 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_REGISTRATION_FORM, seq1 33, seq2 33, account 1000001, nick "dora", email "dora@example.com", length 270
    Version: 3
    Command: CMD_REGISTRATION_FORM
    Sequence 1: 33
    Sequence 2: 33
    UIN: 1000001
    Check code: 0x00000000 (none)
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
12:00:03.355370 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 33, seq2 33, account 1000001, acks packet 67 (0.043682 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 33
    Sequence 2: 33
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.423952 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_GET_DEPS1, seq1 34, seq2 34, account 1000001, length 16
    Version: 3
    Command: CMD_GET_DEPS1
    Sequence 1: 34
    Sequence 2: 34
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.465024 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 34, seq2 34, account 1000001, acks packet 69 (0.041072 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 34
    Sequence 2: 34
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.488329 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_GET_USER_INFO, seq1 35, seq2 35, account 1000001, uin 1000002, length 20
    Version: 3
    Command: CMD_GET_USER_INFO
    Sequence 1: 35
    Sequence 2: 35
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:00:03.527989 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 35, seq2 35, account 1000001, acks packet 71 (0.039660 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 35
    Sequence 2: 35
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.567288 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_QUERY_DEPARTMENT, seq1 36, seq2 36, account 1000001, length 24
    Version: 3
    Command: CMD_QUERY_DEPARTMENT
    Sequence 1: 36
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 0
        Department number: 2
12:00:03.595133 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 36, seq2 36, account 1000001, acks packet 73 (0.027845 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 36
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.627718 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_BROADCAST_ALL, seq1 37, seq2 37, account 1000001, text "The lift is out of order.", length 44
    Version: 3
    Command: CMD_BROADCAST_ALL
    Sequence 1: 37
    Sequence 2: 37
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Text: "The lift is out of order."
12:00:03.664169 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 37, seq2 37, account 1000001, acks packet 75 (0.036451 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 37
    Sequence 2: 37
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.693154 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_BROADCAST_ONLINE, seq1 38, seq2 38, account 1000001, text "It works again.", length 34
    Version: 3
    Command: CMD_BROADCAST_ONLINE
    Sequence 1: 38
    Sequence 2: 38
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Text: "It works again."
12:00:03.753102 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 38, seq2 38, account 1000001, acks packet 77 (0.059948 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 38
    Sequence 2: 38
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.810299 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_WEB_PAGER, seq1 39, seq2 39, account 1000001, to 1000002, name "Walk In", email "walk.in@example.com", text "Call me", length 62
    Version: 3
    Command: CMD_WEB_PAGER
    Sequence 1: 39
    Sequence 2: 39
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        To: 1000002
        Sender's name: "Walk In"
        Sender's e-mail: "walk.in@example.com"
        Text: "Call me"
12:00:03.845156 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 39, seq2 39, account 1000001, acks packet 79 (0.034857 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 39
    Sequence 2: 39
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:03.893122 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_INVIS_LIST, seq1 40, seq2 40, account 1000001, contacts 1, length 21
    Version: 3
    Command: CMD_INVIS_LIST
    Sequence 1: 40
    Sequence 2: 40
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Contacts: 1
            #1
                UIN: 1000004
12:00:03.966197 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 40, seq2 40, account 1000001, acks packet 81 (0.073075 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 40
    Sequence 2: 40
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:04.031157 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_VIS_LIST, seq1 41, seq2 41, account 1000001, contacts 1, length 21
    Version: 3
    Command: CMD_VIS_LIST
    Sequence 1: 41
    Sequence 2: 41
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Contacts: 1
            #1
                UIN: 1000002
12:00:04.079766 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 41, seq2 41, account 1000001, acks packet 83 (0.048609 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 41
    Sequence 2: 41
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:04.155280 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_DELETE_USER, seq1 42, seq2 42, account 1000001, length 16
    Version: 3
    Command: CMD_DELETE_USER
    Sequence 1: 42
    Sequence 2: 42
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:04.185063 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 42, seq2 42, account 1000001, acks packet 85 (0.029783 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 42
    Sequence 2: 42
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:04.257318 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_CHANGE_PW, seq1 43, seq2 43, account 1000001, length 24 [unknown at 16: fits none of its known forms]
    Version: 3
    Command: CMD_CHANGE_PW
    Sequence 1: 43
    Sequence 2: 43
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Password in an unknown form: ********
12:00:04.333798 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 43, seq2 43, account 1000001, acks packet 87 (0.076480 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 43
    Sequence 2: 43
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:04.388240 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_GET_NOTES, seq1 44, seq2 44, account 1000001, length 21 [unknown at 16: fits none of its known forms]
    Version: 3
    Command: CMD_GET_NOTES
    Sequence 1: 44
    Sequence 2: 44
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Unknown: 42420f0001
12:00:04.440244 IP 198.51.100.1.4000 > 192.0.2.10.2000: ICQ v3 SRV_ACK, seq1 44, seq2 44, account 1000001, acks packet 89 (0.052004 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 44
    Sequence 2: 44
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:04.504326 IP 192.0.2.10.2000 > 198.51.100.1.4000: ICQ v3 CMD_SEND_TEXT_CODE, seq1 45, seq2 45, account 1000001, text_code "B_USER_DISCONNECTED", length 40
    Version: 3
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 45
    Sequence 2: 45
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
12:08:20.000000 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_ACK, seq1 0, seq2 1, account 1000002, length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:20.038213 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_GO_AWAY, seq1 1, seq2 0, account 1000002, reason "Logged in from elsewhere", length 43
    Version: 3
    Command: SRV_GO_AWAY
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Reason: "Logged in from elsewhere"
12:08:20.109068 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_DEPS_LIST, seq1 2, seq2 1, account 1000002, length 40
    Version: 3
    Command: SRV_DEPS_LIST
    Sequence 1: 2
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Version of the list: 1
        Departments: 1
            #1
                Department number: 1
                Name: "Sales"
        Unknown: 2
        Unknown: 42
12:08:20.164596 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_QUERY, seq1 3, seq2 1, account 1000002, length 51
    Version: 3
    Command: SRV_QUERY
    Sequence 1: 3
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Unknown: 60
        Answer
            Version of the list: 1
            Departments: 1
                #1
                    Department number: 9
                    Name: "Harbour office"
            Unknown: 2
            Unknown: 42
12:08:20.241805 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_LOGIN_REPLY, seq1 4, seq2 2, account 1000002, ip 192.0.2.11, length 46
    Version: 3
    Command: SRV_LOGIN_REPLY
    Sequence 1: 4
    Sequence 2: 2
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Client's address: 192.0.2.11
        Unknown: 0
        Version of the add-ons: 25
        Version of the list of departments: 2
        Must change the password: 0
        May broadcast: 1
        Unknown: 250
        Seconds between keep-alives: 45
        Seconds before a repeat: 5
        Seconds between repeats: 10
        Repeats: 5
12:08:20.320418 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_BAD_PASS, seq1 5, seq2 2, account 1000002, length 16
    Version: 3
    Command: SRV_BAD_PASS
    Sequence 1: 5
    Sequence 2: 2
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:20.388645 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_USER_ONLINE, seq1 6, seq2 0, account 1000002, uin 1000001, ip 192.0.2.10, tcp_port 20010, status online+invisible, length 41
    Version: 3
    Command: SRV_USER_ONLINE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        UIN: 1000001
        Address: 192.0.2.10
        TCP port: 20010
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+invisible
        Direct protocol version: 2
        Unknown: 0
12:08:20.423539 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_USER_OFFLINE, seq1 7, seq2 0, account 1000002, uin 1000001, length 20
    Version: 3
    Command: SRV_USER_OFFLINE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        UIN: 1000001
12:08:20.461650 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_USER_FOUND, seq1 8, seq2 0, account 1000002, uin 1000001, nick "anna", length 64
    Version: 3
    Command: SRV_USER_FOUND
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        UIN: 1000001
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Authorization: not_required
12:08:20.512531 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_END_OF_SEARCH, seq1 9, seq2 0, account 1000002, more 0, length 17
    Version: 3
    Command: SRV_END_OF_SEARCH
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Too many were found: 0
12:08:20.539233 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_RECV_MESSAGE, seq1 10, seq2 0, account 1000002, from 1000001, sent_time 2001-11-20T12:08:20Z, type MSG_TEXT, text "Lunch?", length 35
    Version: 3
    Command: SRV_RECV_MESSAGE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        From: 1000001
        Sent: 2001-11-20T12:08:20Z
        Message type: MSG_TEXT
        Text: "Lunch?"
12:08:20.602350 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_END_OFFLINE_MESSAGES, seq1 11, seq2 0, account 1000002, length 20
    Version: 3
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Time of the last one: 2001-11-20T12:08:20Z
12:08:20.630875 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_NOT_CONNECTED, seq1 12, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_NOT_CONNECTED
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:20.708903 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_TRY_AGAIN, seq1 13, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_TRY_AGAIN
    Sequence 1: 13
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:20.735779 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_SYS_DELIVERED_MESS, seq1 14, seq2 0, account 1000002, from 1000001, type MSG_BROADCAST, text "Fire drill", length 35
    Version: 3
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 14
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        From: 1000001
        Message type: MSG_BROADCAST
        Text: "Fire drill"
12:08:20.778326 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_INFO_REPLY, seq1 15, seq2 0, account 1000002, nick "anna", email "anna@example.org", length 60
    Version: 3
    Command: SRV_INFO_REPLY
    Sequence 1: 15
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Authorization: not_required
12:08:20.841619 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_INVALID_UIN, seq1 16, seq2 0, account 1000002, uin 1999999, length 20
    Version: 3
    Command: SRV_INVALID_UIN
    Sequence 1: 16
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        UIN: 1999999
12:08:20.883252 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_PASSWORD_CHANGED, seq1 17, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_PASSWORD_CHANGED
    Sequence 1: 17
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:20.906415 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_STATUS_UPDATE, seq1 18, seq2 0, account 1000002, uin 1000001, status away, length 24
    Version: 3
    Command: SRV_STATUS_UPDATE
    Sequence 1: 18
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        UIN: 1000001
        Status: away
12:08:20.957246 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_UPDATE_SUCCESS, seq1 19, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_UPDATE_SUCCESS
    Sequence 1: 19
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.007616 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_AUTH_UPDATE, seq1 20, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_AUTH_UPDATE
    Sequence 1: 20
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.050363 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_END_CONTACTLIST_STATUS, seq1 21, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 21
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.105425 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_SET_WORK_PAGE_OK, seq1 22, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_SET_WORK_PAGE_OK
    Sequence 1: 22
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.139735 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_SET_WORK_INFO_OK, seq1 23, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_SET_WORK_INFO_OK
    Sequence 1: 23
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.200294 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_SET_HOME_INFO_OK, seq1 24, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_SET_HOME_INFO_OK
    Sequence 1: 24
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.278338 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_SET_HOME_PAGE_OK, seq1 25, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_SET_HOME_PAGE_OK
    Sequence 1: 25
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.326340 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_SET_NOTES_OK, seq1 26, seq2 0, account 1000002, length 16
    Version: 3
    Command: SRV_SET_NOTES_OK
    Sequence 1: 26
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
12:08:21.384134 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_BASIC_INFO, seq1 27, seq2 0, account 1000002, nick "anna", email "anna@example.org", length 60
    Version: 3
    Command: SRV_BASIC_INFO
    Sequence 1: 27
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Authorization: required
12:08:21.409589 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_INVALID_UIN_2, seq1 28, seq2 0, account 1000002, uin 1999999, length 20
    Version: 3
    Command: SRV_INVALID_UIN_2
    Sequence 1: 28
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        UIN: 1999999
12:08:21.447550 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_WORK_INFO, seq1 29, seq2 0, account 1000002, length 97
    Version: 3
    Command: SRV_WORK_INFO
    Sequence 1: 29
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
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
12:08:21.510342 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_WORK_PAGE, seq1 30, seq2 0, account 1000002, homepage "http://www.example.com/", length 42
    Version: 3
    Command: SRV_WORK_PAGE
    Sequence 1: 30
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Home page: "http://www.example.com/"
12:08:21.532149 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_HOME_INFO, seq1 31, seq2 0, account 1000002, length 83
    Version: 3
    Command: SRV_HOME_INFO
    Sequence 1: 31
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
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
        Unknown: 0
12:08:21.595963 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_HOME_PAGE, seq1 32, seq2 0, account 1000002, homepage "http://anna.example.org/", length 43
    Version: 3
    Command: SRV_HOME_PAGE
    Sequence 1: 32
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Home page: "http://anna.example.org/"
12:08:21.672031 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_USER_NOTES, seq1 33, seq2 0, account 1000002, text "Out on Fridays", length 45
    Version: 3
    Command: SRV_USER_NOTES
    Sequence 1: 33
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Text: "Out on Fridays"
        Time of the last change: 2001-11-20T12:08:21Z
        Time of the request: 2001-11-20T12:08:21Z
        Address: 192.0.2.10
12:08:21.705714 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_FRAGMENT, seq1 34, seq2 0, account 1000002, index 0, total 2, length 26
    Version: 3
    Command: SRV_FRAGMENT
    Sequence 1: 34
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Number of this one: 0
        Pieces: 2
        Piece: 03007a0301000000
12:08:21.775907 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_LOGIN_ERR, seq1 35, seq2 1, account 1000002, reason "Your version is too old.", length 43
    Version: 3
    Command: SRV_LOGIN_ERR
    Sequence 1: 35
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Reason: "Your version is too old."
12:08:21.801758 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_REGISTRATION_NOTES, seq1 36, seq2 1, account 1000002, text "Ask the porter for a form.", length 50
    Version: 3
    Command: SRV_REGISTRATION_NOTES
    Sequence 1: 36
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Text: "Ask the porter for a form."
        Enabled: 1
        Unknown: 2
        Unknown: 42
12:08:21.835585 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_REGISTRATION_OK, seq1 37, seq2 1, account 1000002, text "Registration OK", length 34
    Version: 3
    Command: SRV_REGISTRATION_OK
    Sequence 1: 37
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Text: "Registration OK"
12:08:21.883227 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_SILENT_TOO_LONG, seq1 38, seq2 0, account 1000002, length 18
    Version: 3
    Command: SRV_SILENT_TOO_LONG
    Sequence 1: 38
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Unknown: 0100
12:08:21.916453 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_LOGIN_REPLY, seq1 39, seq2 2, account 1000002, ip 192.0.2.11, length 26 [unknown at 16: fits none of its known forms]
    Version: 3
    Command: SRV_LOGIN_REPLY
    Sequence 1: 39
    Sequence 2: 2
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        Client's address: 192.0.2.11
        Unknown: 00000000fa00
12:08:21.943391 IP 198.51.100.1.4000 > 192.0.2.11.2001: ICQ v3 SRV_RECV_MESSAGE, seq1 40, seq2 0, account 1000002, from 1000001, length 24 [unknown at 16: fits none of its known forms]
    Version: 3
    Command: SRV_RECV_MESSAGE
    Sequence 1: 40
    Sequence 2: 0
    UIN: 1000002
    Check code: 0x00000000 (none)
    Body
        From: 1000001
        Unknown: b547fa3b

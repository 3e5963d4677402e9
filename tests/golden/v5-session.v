12:00:00.000000 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 17083, seq2 1, tcp_port 20010, status online+web_aware+show_ip, length 125
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_LOGIN
    Sequence 1: 17083
    Sequence 2: 1
    Check code, scrambled: 0x83cfcdaa (valid)
    Body
        Client clock: 2001-11-20T12:00:00Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware+show_ip
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 2
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3acd7904
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
12:00:00.056576 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17083, seq2 1, account 1000001, acks packet 1 (0.056576 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17083
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x06bf9e3c (valid)
    Body
12:00:00.116134 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000001, ip 192.0.2.10, length 41
    Version: 5
    Session: 0xf286b26f
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x05cb9e3c (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
12:00:00.141761 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 0, seq2 1, acks packet 3 (0.025627 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x88450fc0 (valid)
    Body
        Random padding: 5be1e1df
12:00:00.207496 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 17084, seq2 2, contacts 60, length 265
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_CONTACT_LIST
    Sequence 1: 17084
    Sequence 2: 2
    Check code, scrambled: 0xfc9be559 (valid)
    Body
        Contacts: 60
            #1
                UIN: 1000002
            #2
                UIN: 1000003
            #3
                UIN: 1000004
            #4
                UIN: 1000005
            #5
                UIN: 1000100
            #6
                UIN: 1000101
            #7
                UIN: 1000102
            #8
                UIN: 1000103
            #9
                UIN: 1000104
            #10
                UIN: 1000105
            #11
                UIN: 1000106
            #12
                UIN: 1000107
            #13
                UIN: 1000108
            #14
                UIN: 1000109
            #15
                UIN: 1000110
            #16
                UIN: 1000111
            #17
                UIN: 1000112
            #18
                UIN: 1000113
            #19
                UIN: 1000114
            #20
                UIN: 1000115
            #21
                UIN: 1000116
            #22
                UIN: 1000117
            #23
                UIN: 1000118
            #24
                UIN: 1000119
            #25
                UIN: 1000120
            #26
                UIN: 1000121
            #27
                UIN: 1000122
            #28
                UIN: 1000123
            #29
                UIN: 1000124
            #30
                UIN: 1000125
            #31
                UIN: 1000126
            #32
                UIN: 1000127
            #33
                UIN: 1000128
            #34
                UIN: 1000129
            #35
                UIN: 1000130
            #36
                UIN: 1000131
            #37
                UIN: 1000132
            #38
                UIN: 1000133
            #39
                UIN: 1000134
            #40
                UIN: 1000135
            #41
                UIN: 1000136
            #42
                UIN: 1000137
            #43
                UIN: 1000138
            #44
                UIN: 1000139
            #45
                UIN: 1000140
            #46
                UIN: 1000141
            #47
                UIN: 1000142
            #48
                UIN: 1000143
            #49
                UIN: 1000144
            #50
                UIN: 1000145
            #51
                UIN: 1000146
            #52
                UIN: 1000147
            #53
                UIN: 1000148
            #54
                UIN: 1000149
            #55
                UIN: 1000150
            #56
                UIN: 1000151
            #57
                UIN: 1000152
            #58
                UIN: 1000153
            #59
                UIN: 1000154
            #60
                UIN: 1000155
12:00:00.246779 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17084, seq2 2, account 1000001, acks packet 5 (0.039283 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17084
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x00489e3c (valid)
    Body
12:00:00.316864 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 17085, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_CONTACT_LIST
    Sequence 1: 17085
    Sequence 2: 3
    Check code, scrambled: 0x9fc52bfa (valid)
    Body
        Contacts: 2
            #1
                UIN: 1000200
            #2
                UIN: 1000201
12:00:00.342662 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17085, seq2 3, account 1000001, acks packet 7 (0.025798 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17085
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x05cb9e3c (valid)
    Body
12:00:00.420071 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_MULTI_PACKET, seq1 1, seq2 0, account 1000001, packets 4, length 261
    Version: 5
    Session: 0xf286b26f
    Command: SRV_MULTI_PACKET
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07cb9e3c (valid)
    Body
        Packets: 4
            #1
                Packet: 70 bytes
            #2
                Packet: 70 bytes
            #3
                Packet: 70 bytes
            #4
                Packet: 21 bytes
12:00:00.420071 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_USER_ONLINE (1/4), seq1 1, seq2 0, account 1000001, uin 1000002, ip 192.0.2.11, tcp_port 20011, status online+web_aware, length 70
    Version: 5
    Session: 0xf286b26f
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
        Address: 192.0.2.11
        TCP port: 20011
        Own address: 192.0.2.11
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x5a17c0de
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3acd7904
        Second build time: 0x37c10e05
        Third time: 0x00000000
12:00:00.420071 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_USER_ONLINE (2/4), seq1 2, seq2 0, account 1000001, uin 1000003, ip 0.0.0.0, tcp_port 0, status do_not_disturb, length 70
    Version: 5
    Session: 0xf286b26f
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000003
        Address: 0.0.0.0
        TCP port: 0
        Own address: 0.0.0.0
        Direct connections: none
        Status: do_not_disturb
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
12:00:00.420071 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_USER_ONLINE (3/4), seq1 3, seq2 0, account 1000001, uin 1000004, ip 203.0.113.4, tcp_port 0, status not_available+birthday+direct_for_contacts, length 70
    Version: 5
    Session: 0xf286b26f
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000004
        Address: 203.0.113.4
        TCP port: 0
        Own address: 192.168.0.4
        Direct connections: socks_proxy
        Status: not_available+birthday+direct_for_contacts
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x01020304
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0003ec
        Second build time: 0x00000000
        Third time: 0x00000000
12:00:00.420071 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK (4/4), seq1 17085, seq2 3, account 1000001, acks packet 7 (0.103207 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17085
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.492186 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 1, seq2 0, acks packet 9 (0.072115 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xc8452bb9 (valid)
    Body
        Random padding: 3ae639c3
12:00:00.513503 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_USER_ONLINE, seq1 4, seq2 0, account 1000001, uin 1000005, ip 203.0.113.5, tcp_port 20015, status free_for_chat+invisible, length 46
    Version: 5
    Session: 0xf286b26f
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x024d9e3c (valid)
    Body
        UIN: 1000005
        Address: 203.0.113.5
        TCP port: 20015
        Own address: 203.0.113.5
        Direct connections: direct
        Status: free_for_chat+invisible
        Direct protocol version: 5
        Unknown: 0
12:00:00.559407 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 4, seq2 0, acks packet 11 (0.045904 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xfdc4b919 (valid)
    Body
        Random padding: 811357fd
12:00:00.582304 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_VIS_LIST, account 1000001, seq1 17086, seq2 4, contacts 1, length 29
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_VIS_LIST
    Sequence 1: 17086
    Sequence 2: 4
    Check code, scrambled: 0x4545c9bb (valid)
    Body
        Contacts: 1
            #1
                UIN: 1000002
12:00:00.619364 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17086, seq2 4, account 1000001, acks packet 13 (0.037060 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17086
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x014d9e3c (valid)
    Body
12:00:00.646350 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_MULTI_PACKET, seq1 5, seq2 0, account 1000001, packets 2, length 72
    Version: 5
    Session: 0xf286b26f
    Command: SRV_MULTI_PACKET
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x034d9e3c (valid)
    Body
        Packets: 2
            #1
                Packet: 25 bytes
            #2
                Packet: 21 bytes
12:00:00.646350 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_END_CONTACTLIST_STATUS (1/2), seq1 5, seq2 0, account 1000001, length 25
    Version: 5
    Session: 0xf286b26f
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000001
12:00:00.646350 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK (2/2), seq1 17086, seq2 4, account 1000001, acks packet 13 (0.064046 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17086
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:00.703864 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 5, seq2 0, acks packet 15 (0.057514 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x3105ebca (valid)
    Body
        Random padding: e63f357a
12:00:00.774920 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_INVIS_LIST, account 1000001, seq1 17087, seq2 5, contacts 2, length 33
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_INVIS_LIST
    Sequence 1: 17087
    Sequence 2: 5
    Check code, scrambled: 0x07cbb9bf (valid)
    Body
        Contacts: 2
            #1
                UIN: 1000100
            #2
                UIN: 1000101
12:00:00.813469 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17087, seq2 5, account 1000001, acks packet 17 (0.038549 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17087
    Sequence 2: 5
    UIN: 1000001
    Check code: 0x05cb9e3c (valid)
    Body
12:00:00.884861 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_INVIS_LIST, account 1000001, seq1 17088, seq2 6, contacts 0, length 25
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_INVIS_LIST
    Sequence 1: 17088
    Sequence 2: 6
    Check code, scrambled: 0x9fc5f9be (valid)
    Body
        Contacts: 0
12:00:00.956782 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17088, seq2 6, account 1000001, acks packet 19 (0.071921 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17088
    Sequence 2: 6
    UIN: 1000001
    Check code: 0x06bf9e3c (valid)
    Body
12:00:01.033880 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN_1, account 1000001, seq1 17089, seq2 7, length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_LOGIN_1
    Sequence 1: 17089
    Sequence 2: 7
    Check code, scrambled: 0x7ec519df (valid)
    Body
        Random padding: 901ec193
12:00:01.063100 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17089, seq2 7, account 1000001, acks packet 21 (0.029220 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17089
    Sequence 2: 7
    UIN: 1000001
    Check code: 0x024d9e3c (valid)
    Body
12:00:01.097879 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_MULTI_PACKET, seq1 6, seq2 0, account 1000001, packets 2, length 157
    Version: 5
    Session: 0xf286b26f
    Command: SRV_MULTI_PACKET
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01229e3c (valid)
    Body
        Packets: 2
            #1
                Packet: 55 bytes
            #2
                Packet: 76 bytes
12:00:01.097879 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_RECV_MESSAGE (1/2), seq1 6, seq2 0, account 1000001, from 1000002, sent 2001-11-19T22:05Z, type MSG_TEXT, text "Are you still up?", length 55
    Version: 5
    Session: 0xf286b26f
    Command: SRV_RECV_MESSAGE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        From: 1000002
        Sent: 2001-11-19T22:05Z
        Message type: MSG_TEXT
        Text: "Are you still up?"
        Unknown: 0
12:00:01.097879 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_RECV_MESSAGE (2/2), seq1 7, seq2 0, account 1000001, from 1000005, sent 2001-11-20T07:59Z, type MSG_URL, description "The page I meant", url "http://www.example.org/", length 76
    Version: 5
    Session: 0xf286b26f
    Command: SRV_RECV_MESSAGE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        From: 1000005
        Sent: 2001-11-20T07:59Z
        Message type: MSG_URL
        Text
            Description: "The page I meant"
            URL: "http://www.example.org/"
12:00:01.163514 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 6, seq2 0, acks packet 23 (0.065635 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0xba045bf3 (valid)
    Body
        Random padding: f557e670
12:00:01.207596 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_MULTI_PACKET, seq1 8, seq2 0, account 1000001, packets 2, length 98
    Version: 5
    Session: 0xf286b26f
    Command: SRV_MULTI_PACKET
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x034d9e3c (valid)
    Body
        Packets: 2
            #1
                Packet: 51 bytes
            #2
                Packet: 21 bytes
12:00:01.207596 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_RECV_MESSAGE (1/2), seq1 8, seq2 0, account 1000001, from 1000004, sent 2000-02-29T00:00Z, type MSG_TEXT+to_several, text "Привет, анна!", length 51
    Version: 5
    Session: 0xf286b26f
    Command: SRV_RECV_MESSAGE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        From: 1000004
        Sent: 2000-02-29T00:00Z
        Message type: MSG_TEXT+to_several
        Text: "Привет, анна!"
        Unknown: 0
12:00:01.207596 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_END_OFFLINE_MESSAGES (2/2), seq1 9, seq2 0, account 1000001, length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:00:01.267994 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 8, seq2 0, acks packet 25 (0.060398 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x0bc5fbac (valid)
    Body
        Random padding: 92a109db
12:00:01.342969 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 1000001, seq1 17090, seq2 8, length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 17090
    Sequence 2: 8
    Check code, scrambled: 0x014479f8 (valid)
    Body
        Random padding: 1881a243
12:00:01.367421 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17090, seq2 8, account 1000001, acks packet 27 (0.024452 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17090
    Sequence 2: 8
    UIN: 1000001
    Check code: 0x00489e3c (valid)
    Body
12:00:01.402598 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN_2, account 1000001, seq1 17091, seq2 9, length 25
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_LOGIN_2
    Sequence 1: 17091
    Sequence 2: 9
    Check code, scrambled: 0xcfc52bbf (valid)
    Body
        State of the client: 0
12:00:01.480374 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17091, seq2 9, account 1000001, acks packet 29 (0.077776 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17091
    Sequence 2: 9
    UIN: 1000001
    Check code: 0x05cb9e3c (valid)
    Body
12:00:31.551084 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 17092, seq2 10, to 1000002, type MSG_TEXT, text "Good morning!", length 46
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17092
    Sequence 2: 10
    Check code, scrambled: 0xcd086fed (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Good morning!"
12:00:31.601632 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17092, seq2 10, account 1000001, acks packet 31 (0.050548 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17092
    Sequence 2: 10
    UIN: 1000001
    Check code: 0x06bf9e3c (valid)
    Body
12:00:31.641337 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 10, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "Morning. Coffee?\r\nOr tea?", length 55
    Version: 5
    Session: 0xf286b26f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02229e3c (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Morning. Coffee?\r\nOr tea?"
12:00:31.715906 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 10, seq2 0, acks packet 33 (0.074569 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0xfc04b937 (valid)
    Body
        Random padding: 65e41e51
12:00:31.781035 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000001, seq1 17093, seq2 11, status away+web_aware+show_ip, length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_STATUS_CHANGE
    Sequence 1: 17093
    Sequence 2: 11
    Check code, scrambled: 0x61c51bbf (valid)
    Body
        Status: away+web_aware+show_ip
12:00:31.851622 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17093, seq2 11, account 1000001, acks packet 35 (0.070587 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17093
    Sequence 2: 11
    UIN: 1000001
    Check code: 0x04ff9e3c (valid)
    Body
12:00:31.930958 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_STATUS_UPDATE, seq1 11, seq2 0, account 1000001, uin 1000002, status occupied+web_aware, length 29
    Version: 5
    Session: 0xf286b26f
    Command: SRV_STATUS_UPDATE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9e3c (valid)
    Body
        UIN: 1000002
        Status: occupied+web_aware
12:00:31.977020 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 11, seq2 0, acks packet 37 (0.046062 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0x54046905 (valid)
    Body
        Random padding: 3efd16f7
12:04:32.048075 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_KEEP_ALIVE, account 1000001, seq1 17094, seq2 12, length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_KEEP_ALIVE
    Sequence 1: 17094
    Sequence 2: 12
    Check code, scrambled: 0x32059b61 (valid)
    Body
        Random padding: 6aafef09
12:04:32.077660 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17094, seq2 12, account 1000001, acks packet 39 (0.029585 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17094
    Sequence 2: 12
    UIN: 1000001
    Check code: 0x014d9e3c (valid)
    Body
12:04:32.123601 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 17095, seq2 13, to 1000002, type MSG_TEXT, text "Tea, please", length 44
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17095
    Sequence 2: 13
    Check code, scrambled: 0x6bc5a3a7 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Tea, please"
12:04:42.190495 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 17095, seq2 13, to 1000002, type MSG_TEXT, text "Tea, please", repeats packet 41 (10.066894 s), length 44
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17095
    Sequence 2: 13
    Check code, scrambled: 0x618b9de7 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Tea, please"
12:04:42.229967 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_ACK, seq1 17095, seq2 13, account 1000001, acks packet 42 (0.039472 s), length 21
    Version: 5
    Session: 0xf286b26f
    Command: SRV_ACK
    Sequence 1: 17095
    Sequence 2: 13
    UIN: 1000001
    Check code: 0x06bf9e3c (valid)
    Body
12:04:42.263788 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_USER_OFFLINE, seq1 12, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0xf286b26f
    Command: SRV_USER_OFFLINE
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04ff9e3c (valid)
    Body
        UIN: 1000002
12:04:42.327527 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 12, seq2 0, acks packet 44 (0.063739 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 0
    Check code, scrambled: 0xc1044d02 (valid)
    Body
        Random padding: 0bf7c47e
12:04:42.371339 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 1000001, seq1 17096, seq2 14, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 1000001
    Session: 0xf286b26f
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 17096
    Sequence 2: 14
    Check code, scrambled: 0xe34409fb (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
12:16:40.000000 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_GET_DEPS, account 1000002, seq1 21617, seq2 1, uin 1000002, length 38
    Version: 5
    UIN: 1000002
    Session: 0xa57f08af
    Command: CMD_GET_DEPS
    Sequence 1: 21617
    Sequence 2: 1
    Check code, scrambled: 0xeb04432e (valid)
    Body
        UIN: 1000002
        Password: ********
12:16:40.054222 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_GET_DEPS, account 1000002, seq1 21618, seq2 2, uin 1000002, length 42
    Version: 5
    UIN: 1000002
    Session: 0xa57f08af
    Command: CMD_GET_DEPS
    Sequence 1: 21618
    Sequence 2: 2
    Check code, scrambled: 0x71041714 (valid)
    Body
        UIN: 1000002
        Password: ********
        Client version: 319
12:16:40.082103 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000002, seq1 14465, seq2 1, tcp_port 20011, status online, length 124
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_LOGIN
    Sequence 1: 14465
    Sequence 2: 1
    Check code, scrambled: 0xb99ea1ef (valid)
    Body
        Client clock: 2001-11-20T12:16:40Z
        TCP port: 20011
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.11
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 2
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3acd7904
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
12:16:40.117785 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000002, seq1 14466, seq2 2, length 24
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_ACK
    Sequence 1: 14466
    Sequence 2: 2
    Check code, scrambled: 0xe5c0193e (valid)
    Body
12:16:40.171595 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000002, seq1 14467, seq2 3, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_ACK
    Sequence 1: 14467
    Sequence 2: 3
    Check code, scrambled: 0x93c4eff1 (valid)
    Body
        Random padding: 5f300758
12:16:40.244880 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_TCP_REQUEST, account 1000002, seq1 14468, seq2 4, peer 1000001, ip 192.0.2.11, tcp_port 20011, length 45
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_TCP_REQUEST
    Sequence 1: 14468
    Sequence 2: 4
    Check code, scrambled: 0xf9c9df7f (valid)
    Body
        Peer: 1000001
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Port that could not be reached: 20010
        Own port: 20011
12:16:40.266938 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_TCP_REQUEST, account 1000002, seq1 14469, seq2 5, peer 1000001, ip 192.0.2.11, tcp_port 20011, length 47
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_TCP_REQUEST
    Sequence 1: 14469
    Sequence 2: 5
    Check code, scrambled: 0x4349f9a3 (valid)
    Body
        Peer: 1000001
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Port that could not be reached: 20010
        Own port: 20011
        Direct protocol version: 6
12:16:40.342813 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000002, seq1 14470, seq2 6, contacts 0, length 25
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_CONTACT_LIST
    Sequence 1: 14470
    Sequence 2: 6
    Check code, scrambled: 0x5fc50dbf (valid)
    Body
        Contacts: 0
12:16:40.372533 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_SEARCH_UIN, account 1000002, seq1 14471, seq2 7, uin 1000005, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_SEARCH_UIN
    Sequence 1: 14471
    Sequence 2: 7
    Check code, scrambled: 0x4bc54fa0 (valid)
    Body
        UIN: 1000005
12:16:40.429590 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_SEARCH_USER, account 1000002, seq1 14472, seq2 8, nick "zoe", email "zoe@example.org", length 64
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_SEARCH_USER
    Sequence 1: 14472
    Sequence 2: 8
    Check code, scrambled: 0x1d0de59b (valid)
    Body
        Nickname: "zoe"
        First name: "Zoë"
        Last name: "Example"
        E-mail: "zoe@example.org"
12:16:40.492215 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_KEEP_ALIVE, account 1000002, seq1 14473, seq2 9, length 24
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_KEEP_ALIVE
    Sequence 1: 14473
    Sequence 2: 9
    Check code, scrambled: 0x1342933a (valid)
    Body
12:16:40.532766 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 1000002, seq1 14474, seq2 10, text_code "B_MESSAGE_ACK", length 42
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 14474
    Sequence 2: 10
    Check code, scrambled: 0xd74be1bd (valid)
    Body
        Text code: "B_MESSAGE_ACK"
        Unknown: 4
12:16:40.560048 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 1000002, seq1 14475, seq2 11, length 24
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 14475
    Sequence 2: 11
    Check code, scrambled: 0x7342933b (valid)
    Body
12:16:40.585712 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 1000002, seq1 14476, seq2 12, length 26
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 14476
    Sequence 2: 12
    Check code, scrambled: 0x66852b8f (valid)
    Body
        Random padding: b8fa
12:16:40.616936 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN_1, account 1000002, seq1 14477, seq2 13, length 24
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_LOGIN_1
    Sequence 1: 14477
    Sequence 2: 13
    Check code, scrambled: 0x4dc09fff (valid)
    Body
12:16:40.638183 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_MSG_TO_NEW_USER, account 1000002, seq1 14478, seq2 14, to 1000003, type MSG_AUTH_GRANTED, text "", length 33
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_MSG_TO_NEW_USER
    Sequence 1: 14478
    Sequence 2: 14
    Check code, scrambled: 0xc7c573af (valid)
    Body
        To: 1000003
        Message type: MSG_AUTH_GRANTED
        Text: ""
12:16:40.661377 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_MSG_TO_NEW_USER, account 1000002, seq1 14479, seq2 15, to 1000003, type MSG_AUTH_DENIED, reason "Do I know you?", length 47
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_MSG_TO_NEW_USER
    Sequence 1: 14479
    Sequence 2: 15
    Check code, scrambled: 0x87090dd1 (valid)
    Body
        To: 1000003
        Message type: MSG_AUTH_DENIED
        Reason: "Do I know you?"
12:16:40.729371 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_INFO_REQ, account 1000002, seq1 14480, seq2 16, uin 1000001, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_INFO_REQ
    Sequence 1: 14480
    Sequence 2: 16
    Check code, scrambled: 0xe7440f3c (valid)
    Body
        UIN: 1000001
12:16:40.775191 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_EXT_INFO_REQ, account 1000002, seq1 14481, seq2 17, uin 1000001, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_EXT_INFO_REQ
    Sequence 1: 14481
    Sequence 2: 17
    Check code, scrambled: 0xd5455fba (valid)
    Body
        UIN: 1000001
12:16:40.812138 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_CHANGE_PW, account 1000002, seq1 14482, seq2 18, length 34
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_CHANGE_PW
    Sequence 1: 14482
    Sequence 2: 18
    Check code, scrambled: 0xafc579af (valid)
    Body
        Password: ********
12:16:40.838173 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_INFO, account 1000002, seq1 14483, seq2 19, nick "bert", email "bert@example.org", length 67
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_NEW_USER_INFO
    Sequence 1: 14483
    Sequence 2: 19
    Check code, scrambled: 0x83ca632f (valid)
    Body
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
12:16:40.886939 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_INFO, account 1000002, seq1 14484, seq2 20, nick "bert", email "bert@example.org", length 68
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_NEW_USER_INFO
    Sequence 1: 14484
    Sequence 2: 20
    Check code, scrambled: 0xd90c2b1e (valid)
    Body
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
        Authorization: not_required
12:16:40.947243 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_EXT_INFO, account 1000002, seq1 14485, seq2 21, length 101
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_UPDATE_EXT_INFO
    Sequence 1: 14485
    Sequence 2: 21
    Check code, scrambled: 0x5d0df996 (valid)
    Body
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
12:16:40.973889 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_EXT_INFO, account 1000002, seq1 14486, seq2 22, length 51
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_UPDATE_EXT_INFO
    Sequence 1: 14486
    Sequence 2: 22
    Check code, scrambled: 0x83c90dfd (valid)
    Body
        City: "Bergen"
        Country: Norway
        Time zone, half hours west: -100
        State: ""
        Age: 65535
        Gender: not_given
        Phone: ""
        Home page: ""
        About: ""
12:16:41.019073 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_QUERY_SERVERS, account 1000002, seq1 14487, seq2 23, length 24
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_QUERY_SERVERS
    Sequence 1: 14487
    Sequence 2: 23
    Check code, scrambled: 0x9dc1a9bf (valid)
    Body
12:16:41.081814 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_QUERY_ADDONS, account 1000002, seq1 14488, seq2 24, length 24
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_QUERY_ADDONS
    Sequence 1: 14488
    Sequence 2: 24
    Check code, scrambled: 0x7942a33b (valid)
    Body
12:16:41.154142 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_QUERY_ADDONS, account 1000002, seq1 14489, seq2 25, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_QUERY_ADDONS
    Sequence 1: 14489
    Sequence 2: 25
    Check code, scrambled: 0x85c5fdbe (valid)
    Body
        Number, or padding: 07000000
12:16:41.211797 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN_INFO_REQ, account 1000002, seq1 14490, seq2 26, uin 1000002, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_LOGIN_INFO_REQ
    Sequence 1: 14490
    Sequence 2: 26
    Check code, scrambled: 0xa3c58be1 (valid)
    Body
        UIN: 1000002
12:16:41.270408 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000002, seq1 14491, seq2 27, status online, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_STATUS_CHANGE
    Sequence 1: 14491
    Sequence 2: 27
    Check code, scrambled: 0x35c54fff (valid)
    Body
        Status: online
12:16:41.300185 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000002, seq1 14492, seq2 28, status do_not_disturb+web_aware, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_STATUS_CHANGE
    Sequence 1: 14492
    Sequence 2: 28
    Check code, scrambled: 0xc1c47d3e (valid)
    Body
        Status: do_not_disturb+web_aware
12:16:41.350721 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000002, seq1 14493, seq2 29, status not_available+invisible+birthday+home_page+direct_needs_authorization+direct_for_contacts, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_STATUS_CHANGE
    Sequence 1: 14493
    Sequence 2: 29
    Check code, scrambled: 0xdb84e9ef (valid)
    Body
        Status: not_available+invisible+birthday+home_page+direct_needs_authorization+direct_for_contacts
12:16:41.429394 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000002, seq1 14494, seq2 30, status free_for_chat, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_STATUS_CHANGE
    Sequence 1: 14494
    Sequence 2: 30
    Check code, scrambled: 0x2f84893f (valid)
    Body
        Status: free_for_chat
12:16:41.472385 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000002, seq1 14495, seq2 31, status online+0x0a000000, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_STATUS_CHANGE
    Sequence 1: 14495
    Sequence 2: 31
    Check code, scrambled: 0xb74549be (valid)
    Body
        Status: online+0x0a000000
12:16:41.541641 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_INFO, account 1000002, seq1 14496, seq2 32, nick "bert", email "bert@example.org", length 67
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_UPDATE_INFO
    Sequence 1: 14496
    Sequence 2: 32
    Check code, scrambled: 0x7bd22bfe (valid)
    Body
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
12:16:41.588093 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_INFO, account 1000002, seq1 14497, seq2 33, nick "bert", email "bert@example.org", length 68
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_UPDATE_INFO
    Sequence 1: 14497
    Sequence 2: 33
    Check code, scrambled: 0x7512fbf0 (valid)
    Body
        Nickname: "bert"
        First name: "Bert"
        Last name: "Example"
        E-mail: "bert@example.org"
        Authorization: required
12:16:41.626928 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_AUTH_UPDATE, account 1000002, seq1 14498, seq2 34, auth required, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_AUTH_UPDATE
    Sequence 1: 14498
    Sequence 2: 34
    Check code, scrambled: 0xbdc43f3f (valid)
    Body
        Authorization: required
12:16:41.653415 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_AUTH_UPDATE, account 1000002, seq1 14499, seq2 35, auth not_required, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_AUTH_UPDATE
    Sequence 1: 14499
    Sequence 2: 35
    Check code, scrambled: 0x81c57bfe (valid)
    Body
        Authorization: not_required
12:16:41.683295 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_KEEP_ALIVE2, account 1000002, seq1 14500, seq2 36, length 24
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_KEEP_ALIVE2
    Sequence 1: 14500
    Sequence 2: 36
    Check code, scrambled: 0xe5c0193e (valid)
    Body
12:16:41.737659 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_KEEP_ALIVE2, account 1000002, seq1 14501, seq2 37, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_KEEP_ALIVE2
    Sequence 1: 14501
    Sequence 2: 37
    Check code, scrambled: 0xd8842b0e (valid)
    Body
        Random padding: 1382e0b8
12:16:41.806119 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN_2, account 1000002, seq1 14502, seq2 38, length 25
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_LOGIN_2
    Sequence 1: 14502
    Sequence 2: 38
    Check code, scrambled: 0x6fc449fe (valid)
    Body
        State of the client: 0
12:16:41.853224 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_USAGE_STATS, account 1000002, seq1 14503, seq2 39, length 32
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_USAGE_STATS
    Sequence 1: 14503
    Sequence 2: 39
    Check code, scrambled: 0x77c49b3d (valid)
    Body
        Unknown: 0100020003000400
12:16:41.913075 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_ADD_TO_LIST, account 1000002, seq1 14504, seq2 40, uin 1000005, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_ADD_TO_LIST
    Sequence 1: 14504
    Sequence 2: 40
    Check code, scrambled: 0xad453dfb (valid)
    Body
        UIN: 1000005
12:16:41.938165 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_RAND_SET, account 1000002, seq1 14505, seq2 41, chat_group Students, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_RAND_SET
    Sequence 1: 14505
    Sequence 2: 41
    Check code, scrambled: 0xd5c50bfe (valid)
    Body
        Random chat group: Students
12:16:41.996515 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_RAND_SEARCH, account 1000002, seq1 14506, seq2 42, chat_group General, length 28
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_RAND_SEARCH
    Sequence 1: 14506
    Sequence 2: 42
    Check code, scrambled: 0x8bc459fe (valid)
    Body
        Random chat group: General
12:16:42.040882 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_RAND_SEARCH, account 1000002, seq1 14507, seq2 43, chat_group Women seeking men, length 26
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_RAND_SEARCH
    Sequence 1: 14507
    Sequence 2: 43
    Check code, scrambled: 0x87c5fda8 (valid)
    Body
        Random chat group: Women seeking men
12:16:42.070371 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_INVIS_LIST, account 1000002, seq1 14508, seq2 44, contacts 1, length 29
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_INVIS_LIST
    Sequence 1: 14508
    Sequence 2: 44
    Check code, scrambled: 0xb3444b3b (valid)
    Body
        Contacts: 1
            #1
                UIN: 1000004
12:16:42.107669 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_VIS_LIST, account 1000002, seq1 14509, seq2 45, contacts 3, length 37
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_VIS_LIST
    Sequence 1: 14509
    Sequence 2: 45
    Check code, scrambled: 0x5fc4ef38 (valid)
    Body
        Contacts: 3
            #1
                UIN: 1000001
            #2
                UIN: 1000003
            #3
                UIN: 1000005
12:16:42.143337 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_LIST, account 1000002, seq1 14510, seq2 46, uin 1000004, list invisible, action add, length 30
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_UPDATE_LIST
    Sequence 1: 14510
    Sequence 2: 46
    Check code, scrambled: 0xe7c537fd (valid)
    Body
        UIN: 1000004
        List: invisible
        Action: add
12:16:42.174291 IP 192.0.2.11.1031 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_LIST, account 1000002, seq1 14511, seq2 47, uin 1000005, list visible, action remove, length 30
    Version: 5
    UIN: 1000002
    Session: 0x13882b9d
    Command: CMD_UPDATE_LIST
    Sequence 1: 14511
    Sequence 2: 47
    Check code, scrambled: 0xd1c44b3f (valid)
    Body
        UIN: 1000005
        List: visible
        Action: remove
12:33:20.000000 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_SILENT_TOO_LONG, seq1 0, seq2 0, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_SILENT_TOO_LONG
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x038d9e32 (valid)
    Body
12:33:20.054465 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_SILENT_TOO_LONG, seq1 1, seq2 0, account 1000003, length 25
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_SILENT_TOO_LONG
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
    Body
        Unknown: 00000000
12:33:20.132590 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_SILENT_TOO_LONG, seq1 2, seq2 0, account 1000003, length 27
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_SILENT_TOO_LONG
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x024d9e32 (valid)
    Body
        Unknown: d00700000046
12:33:20.152708 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_GO_AWAY, seq1 3, seq2 0, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_GO_AWAY
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
    Body
12:33:20.197369 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_GO_AWAY, seq1 4, seq2 0, account 1000003, reason "Logged in from elsewhere", length 48
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_GO_AWAY
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x05519e32 (valid)
    Body
        Reason: "Logged in from elsewhere"
12:33:20.229266 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_DEPS_LIST, seq1 5, seq2 1, account 1000003, length 66
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_DEPS_LIST
    Sequence 1: 5
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
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
12:33:20.268785 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_QUERY, seq1 6, seq2 1, account 1000003, length 56
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_QUERY
    Sequence 1: 6
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x038d9e32 (valid)
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
12:33:20.313668 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_BAD_PASS, seq1 7, seq2 1, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_BAD_PASS
    Sequence 1: 7
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x024d9e32 (valid)
    Body
12:33:20.377291 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_BAD_PASS, seq1 8, seq2 1, account 1000003, length 23
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_BAD_PASS
    Sequence 1: 8
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
    Body
        Unknown: 0
12:33:20.424591 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_USER_FOUND, seq1 9, seq2 2, account 1000003, uin 1000005, nick "zoe", length 66
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_USER_FOUND
    Sequence 1: 9
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x05519e32 (valid)
    Body
        UIN: 1000005
        Nickname: "zoe"
        First name: "Zoë"
        Last name: "Example"
        E-mail: "zoe@example.org"
        Authorization: required
12:33:20.457875 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_USER_FOUND, seq1 10, seq2 2, account 1000003, uin 1000004, nick "dima", length 68
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_USER_FOUND
    Sequence 1: 10
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x04ff9e32 (valid)
    Body
        UIN: 1000004
        Nickname: "dima"
        First name: "Дмитрий"
        Last name: ""
        E-mail: "dmitri@example.net"
        Authorization: not_required
        Presence: online
12:33:20.484782 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_END_OF_SEARCH, seq1 11, seq2 2, account 1000003, more 0, length 22
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_END_OF_SEARCH
    Sequence 1: 11
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x05519e32 (valid)
    Body
        Too many were found: 0
12:33:20.563342 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_END_OF_SEARCH, seq1 12, seq2 2, account 1000003, more 1, length 22
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_END_OF_SEARCH
    Sequence 1: 12
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x014d9e32 (valid)
    Body
        Too many were found: 1
12:33:20.589190 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_UPDATE_BASIC_OK, seq1 13, seq2 3, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_UPDATE_BASIC_OK
    Sequence 1: 13
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
    Body
12:33:20.630930 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_UPDATE_BASIC_FAIL, seq1 14, seq2 3, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_UPDATE_BASIC_FAIL
    Sequence 1: 14
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
    Body
12:33:20.686156 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_UPDATE_EXT_OK, seq1 15, seq2 4, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_UPDATE_EXT_OK
    Sequence 1: 15
    Sequence 2: 4
    UIN: 1000003
    Check code: 0x00489e32 (valid)
    Body
12:33:20.750800 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_UPDATE_EXT_FAIL, seq1 16, seq2 4, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_UPDATE_EXT_FAIL
    Sequence 1: 16
    Sequence 2: 4
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
    Body
12:33:20.782237 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_RECV_MESSAGE, seq1 17, seq2 0, account 1000003, from 1000001, sent 1999-12-31T23:59Z, type MSG_TEXT, text "Happy new year", length 50
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_RECV_MESSAGE
    Sequence 1: 17
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x00489e32 (valid)
    Body
        From: 1000001
        Sent: 1999-12-31T23:59Z
        Message type: MSG_TEXT
        Text: "Happy new year"
12:33:20.842972 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_RECV_MESSAGE, seq1 18, seq2 0, account 1000003, from 10, sent 2001-09-01T12:30Z, type MSG_WEB_PAGER, name "Walk In", email "walk.in@example.com", text "Sender IP: 203.0.113.9\r\nSubject: Page\r\nCall me", length 114
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_RECV_MESSAGE
    Sequence 1: 18
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x04ff9e32 (valid)
    Body
        From: 10
        Sent: 2001-09-01T12:30Z
        Message type: MSG_WEB_PAGER
        Text
            Sender's name: "Walk In"
            Blank: ""
            Blank: ""
            Sender's e-mail: "walk.in@example.com"
            Mark: "3"
            Text: "Sender IP: 203.0.113.9\r\nSubject: Page\r\nCall me"
12:33:20.884706 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 19, seq2 0, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 19
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x038d9e32 (valid)
    Body
12:33:20.931806 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_NOT_CONNECTED, seq1 20, seq2 0, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_NOT_CONNECTED
    Sequence 1: 20
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x038d9e32 (valid)
    Body
12:33:20.954470 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_NOT_CONNECTED, seq1 21, seq2 0, account 1000003, length 23
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_NOT_CONNECTED
    Sequence 1: 21
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x024d9e32 (valid)
    Body
        Unknown: 0
12:33:21.015953 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_TRY_AGAIN, seq1 22, seq2 0, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_TRY_AGAIN
    Sequence 1: 22
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x06b19e32 (valid)
    Body
12:33:21.047810 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_INFO_REPLY, seq1 23, seq2 5, account 1000003, uin 1000001, nick "anna", length 69
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_INFO_REPLY
    Sequence 1: 23
    Sequence 2: 5
    UIN: 1000003
    Check code: 0x04519e32 (valid)
    Body
        UIN: 1000001
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Authorization: not_required
12:33:21.077353 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_INFO_REPLY, seq1 24, seq2 5, account 1000003, uin 1000001, nick "anna", length 70
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_INFO_REPLY
    Sequence 1: 24
    Sequence 2: 5
    UIN: 1000003
    Check code: 0x028d9e32 (valid)
    Body
        UIN: 1000001
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Authorization: required
        Presence: disabled
12:33:21.141247 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_EXT_INFO_REPLY, seq1 25, seq2 6, account 1000003, uin 1000001, length 107
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_EXT_INFO_REPLY
    Sequence 1: 25
    Sequence 2: 6
    UIN: 1000003
    Check code: 0x034d9e32 (valid)
    Body
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
12:33:21.171579 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_EXT_INFO_REPLY, seq1 26, seq2 6, account 1000003, uin 1000001, length 46
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_EXT_INFO_REPLY
    Sequence 1: 26
    Sequence 2: 6
    UIN: 1000003
    Check code: 0x01489e32 (valid)
    Body
        UIN: 1000001
        City: ""
        Country: Not given
        Time zone, half hours west: -100
        State: ""
        Age: 0
        Gender: not_given
        Phone: ""
        Home page: ""
        About: ""
12:33:21.214227 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_INVALID_UIN, seq1 27, seq2 6, account 1000003, uin 1999999, length 25
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_INVALID_UIN
    Sequence 1: 27
    Sequence 2: 6
    UIN: 1000003
    Check code: 0x028d9e32 (valid)
    Body
        UIN: 1999999
12:33:21.243320 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_PASSWORD_CHANGED, seq1 28, seq2 7, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_PASSWORD_CHANGED
    Sequence 1: 28
    Sequence 2: 7
    UIN: 1000003
    Check code: 0x05ff9e32 (valid)
    Body
12:33:21.267541 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_TCP_REQUEST, seq1 29, seq2 0, account 1000003, peer 1000002, ip 192.0.2.11, tcp_port 20011, length 44
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_TCP_REQUEST
    Sequence 1: 29
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x01489e32 (valid)
    Body
        Peer: 1000002
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Port that could not be reached: 20012
        Own port: 20011
        Direct protocol version: 6
12:33:21.293902 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_STATUS_UPDATE, seq1 30, seq2 0, account 1000003, uin 1000004, status not_available+phone_follow_me, length 29
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_STATUS_UPDATE
    Sequence 1: 30
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x01489e32 (valid)
    Body
        UIN: 1000004
        Status: not_available+phone_follow_me
12:33:21.364266 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_SYSTEM_MESSAGE, seq1 31, seq2 0, account 1000003, text "The server will be down at noon.", length 56
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_SYSTEM_MESSAGE
    Sequence 1: 31
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x028d9e32 (valid)
    Body
        Text: "The server will be down at noon."
12:33:21.434258 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_UPDATE_SUCCESS, seq1 32, seq2 8, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_UPDATE_SUCCESS
    Sequence 1: 32
    Sequence 2: 8
    UIN: 1000003
    Check code: 0x034d9e32 (valid)
    Body
12:33:21.510199 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_UPDATE_FAIL, seq1 33, seq2 8, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_UPDATE_FAIL
    Sequence 1: 33
    Sequence 2: 8
    UIN: 1000003
    Check code: 0x05ff9e32 (valid)
    Body
12:33:21.545377 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_AUTH_UPDATE, seq1 34, seq2 9, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_AUTH_UPDATE
    Sequence 1: 34
    Sequence 2: 9
    UIN: 1000003
    Check code: 0x05ff9e32 (valid)
    Body
12:33:21.599253 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_AUTH_UPDATE_2, seq1 35, seq2 9, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_AUTH_UPDATE_2
    Sequence 1: 35
    Sequence 2: 9
    UIN: 1000003
    Check code: 0x034d9e32 (valid)
    Body
12:33:21.637337 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_RAND_USER, seq1 36, seq2 10, account 1000003, uin 1000005, ip 203.0.113.5, tcp_port 20015, status free_for_chat, length 44
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_RAND_USER
    Sequence 1: 36
    Sequence 2: 10
    UIN: 1000003
    Check code: 0x07519e32 (valid)
    Body
        UIN: 1000005
        Address: 203.0.113.5
        TCP port: 20015
        Own address: 192.168.0.5
        Direct connections: direct
        Status: free_for_chat
        Direct protocol version: 6
12:33:21.704138 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_RAND_USER, seq1 37, seq2 10, account 1000003, uin 0, length 25
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_RAND_USER
    Sequence 1: 37
    Sequence 2: 10
    UIN: 1000003
    Check code: 0x004d9e32 (valid)
    Body
        UIN: 0
12:33:21.758284 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_LOGIN_ERR, seq1 38, seq2 1, account 1000003, reason "Your version is too old.", length 48
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_LOGIN_ERR
    Sequence 1: 38
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x024d9e32 (valid)
    Body
        Reason: "Your version is too old."
12:33:21.810167 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_MULTI_PACKET, seq1 39, seq2 0, account 1000003, packets 5, length 173
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_MULTI_PACKET
    Sequence 1: 39
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x018d9e32 (valid)
    Body
        Packets: 5
            #1
                Packet: 25 bytes
            #2
                Packet: 29 bytes
            #3
                Packet: 42 bytes
            #4
                Packet: 24 bytes
            #5
                Packet: 21 bytes
12:33:21.810167 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_USER_OFFLINE (1/5), seq1 39, seq2 0, account 1000003, uin 1000002, length 25
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_USER_OFFLINE
    Sequence 1: 39
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:33:21.810167 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_STATUS_UPDATE (2/5), seq1 40, seq2 0, account 1000003, uin 1000005, status online, length 29
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_STATUS_UPDATE
    Sequence 1: 40
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        UIN: 1000005
        Status: online
12:33:21.810167 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_SYS_DELIVERED_MESS (3/5), seq1 41, seq2 0, account 1000003, from 1000001, type MSG_TEXT, text "from the box", length 42
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 41
    Sequence 2: 0
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "from the box"
12:33:21.810167 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_META_USER (4/5), seq1 42, seq2 12, account 1000003, subcommand META_SET_PASSWORD_DONE, result ok, length 24
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_META_USER
    Sequence 1: 42
    Sequence 2: 12
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Subcommand: META_SET_PASSWORD_DONE
        Result: ok
12:33:21.810167 IP 198.51.100.1.4000 > 192.0.2.12.1033: ICQ v5 SRV_ACK (5/5), seq1 4711, seq2 12, account 1000003, length 21
    Version: 5
    Session: 0xfc1cb2c0
    Command: SRV_ACK
    Sequence 1: 4711
    Sequence 2: 12
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:50:00.000000 IP 192.0.2.10.1040 > 198.51.100.1.4000: ICQ v5 CMD_REG_NEW_USER, account 0, seq1 31372, seq2 1, length 50
    Version: 5
    UIN: 0
    Session: 0x50a7af5c
    Command: CMD_REG_NEW_USER
    Sequence 1: 31372
    Sequence 2: 1
    Check code, scrambled: 0x8dcb1f7e (valid)
    Body
        Password: ********
        Unknown: 160
        Unknown: 9313
        Unknown: 10485760
        Unknown: 0
12:50:00.068077 IP 198.51.100.1.4000 > 192.0.2.10.1040: ICQ v5 SRV_ACK_NEW_UIN, seq1 0, seq2 1, account 0, length 21
    Version: 5
    Session: 0x50a7af5c
    Command: SRV_ACK_NEW_UIN
    Sequence 1: 0
    Sequence 2: 1
    UIN: 0
    Check code: 0x06f79e9e (valid)
    Body
12:50:00.136493 IP 192.0.2.10.1040 > 198.51.100.1.4000: ICQ v5 CMD_REG_NEW_USER, account 0, seq1 31373, seq2 2, email "new@example.org", length 60
    Version: 5
    UIN: 0
    Session: 0x50a7af5c
    Command: CMD_REG_NEW_USER
    Sequence 1: 31373
    Sequence 2: 2
    Check code, scrambled: 0xd3077f18 (valid)
    Body
        Password: ********
        Client version: 319
        Cookie: 0x00c00c1e
        E-mail: "new@example.org"
12:50:00.156870 IP 198.51.100.1.4000 > 192.0.2.10.1040: ICQ v5 SRV_ACK, seq1 1, seq2 2, account 0, length 26
    Version: 5
    Session: 0x50a7af5c
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 2
    UIN: 0
    Check code: 0x02509e9e (valid)
    Body
        Registered: 10, failed: 50: 10
        Cookie: 0x00c00c1e
12:50:00.201341 IP 198.51.100.1.4000 > 192.0.2.10.1040: ICQ v5 SRV_ACK, seq1 2, seq2 2, account 0, length 28
    Version: 5
    Session: 0x50a7af5c
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 2
    UIN: 0
    Check code: 0x00559e9e (valid)
    Body
        Registered: 10, failed: 50: 50
        Cookie: 0x00c00c1e
        Unknown: 1
12:50:00.261017 IP 198.51.100.1.4000 > 192.0.2.10.1040: ICQ v5 SRV_NEW_UIN, seq1 3, seq2 2, account 1000999, length 25
    Version: 5
    Session: 0x50a7af5c
    Command: SRV_NEW_UIN
    Sequence 1: 3
    Sequence 2: 2
    UIN: 1000999
    Check code: 0x05f79e9e (valid)
    Body
        Cookie: 0x00c00c1e
12:50:00.332110 IP 192.0.2.10.1040 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000999, seq1 4270, seq2 1, tcp_port 20010, status online, length 124
    Version: 5
    UIN: 1000999
    Session: 0xbf7e9f13
    Command: CMD_LOGIN
    Sequence 1: 4270
    Sequence 2: 1
    Check code, scrambled: 0xedd2773e (valid)
    Body
        Client clock: 2001-11-20T12:50:00Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 2
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3acd7904
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
12:50:00.391672 IP 198.51.100.1.4000 > 192.0.2.10.1040: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000999, ip 192.0.2.10, length 41
    Version: 5
    Session: 0xbf7e9f13
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000999
    Check code: 0x06df9e71 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
12:50:00.413052 IP 192.0.2.10.1040 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_1, account 1000999, seq1 4271, seq2 2, length 28
    Version: 5
    UIN: 1000999
    Session: 0xbf7e9f13
    Command: CMD_NEW_USER_1
    Sequence 1: 4271
    Sequence 2: 2
    Check code, scrambled: 0x2fc50918 (valid)
    Body
        Session, or padding: 139f7ebf
12:50:00.476079 IP 192.0.2.10.1040 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_1, account 1000999, seq1 4272, seq2 3, length 24
    Version: 5
    UIN: 1000999
    Session: 0xbf7e9f13
    Command: CMD_NEW_USER_1
    Sequence 1: 4272
    Sequence 2: 3
    Check code, scrambled: 0x61428132 (valid)
    Body
13:06:40.000000 IP 192.0.2.10.1050 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 8684, seq2 1, tcp_port 20010, status online+web_aware, length 125
    Version: 5
    UIN: 1000001
    Session: 0x4865f8b3
    Command: CMD_LOGIN
    Sequence 1: 8684
    Sequence 2: 1
    Check code, scrambled: 0xc5cecdfb (valid)
    Body
        Client clock: 2001-11-20T13:06:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 192.0.2.1
        Unknown: 0
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x38038984
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
13:06:40.057987 IP 198.51.100.1.4000 > 192.0.2.10.1050: ICQ v5 SRV_ACK, seq1 8684, seq2 1, account 1000001, acks packet 146 (0.057987 s), length 21
    Version: 5
    Session: 0x4865f8b3
    Command: SRV_ACK
    Sequence 1: 8684
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x064f9e86 (valid)
    Body
13:06:40.100237 IP 198.51.100.1.4000 > 192.0.2.10.1050: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000001, ip 192.0.2.10, length 41
    Version: 5
    Session: 0x4865f8b3
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x03b49e86 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
13:06:40.129944 IP 192.0.2.10.1050 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 0, seq2 1, acks packet 148 (0.029707 s), length 28
    Version: 5
    UIN: 1000001
    Session: 0x4865f8b3
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x70442f0c (valid)
    Body
        Random padding: 3c53f0d9
13:06:41.000000 IP 192.0.2.11.1051 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000002, seq1 19032, seq2 1, tcp_port 20011, status online+invisible, length 87
    Version: 5
    UIN: 1000002
    Session: 0x8b60d03e
    Command: CMD_LOGIN
    Sequence 1: 19032
    Sequence 2: 1
    Check code, scrambled: 0x2a057dcb (valid)
    Body
        Client clock: 2001-11-20T13:06:41Z
        TCP port: 20011
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.11
        Direct connections: direct
        Status: online+invisible
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 2
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0003ec
        Second build time: 0x00000000
        Unknown: 0
13:06:41.028276 IP 198.51.100.1.4000 > 192.0.2.11.1051: ICQ v5 SRV_ACK, seq1 19032, seq2 1, account 1000002, acks packet 150 (0.028276 s), length 21
    Version: 5
    Session: 0x8b60d03e
    Command: SRV_ACK
    Sequence 1: 19032
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x054f9e45 (valid)
    Body
13:06:41.075435 IP 198.51.100.1.4000 > 192.0.2.11.1051: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000002, ip 192.0.2.11, length 41
    Version: 5
    Session: 0x8b60d03e
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000002
    Check code: 0x012f9e45 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.11
        Server number: 0x80abb733
13:06:41.110014 IP 192.0.2.11.1051 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000002, seq1 0, seq2 1, acks packet 152 (0.034579 s), length 28
    Version: 5
    UIN: 1000002
    Session: 0x8b60d03e
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xaf448ff4 (valid)
    Body
        Random padding: 45ce20ea
13:06:42.000000 IP 192.0.2.12.1052 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000003, seq1 29132, seq2 1, tcp_port 20012, status away, length 79
    Version: 5
    UIN: 1000003
    Session: 0x6b470e97
    Command: CMD_LOGIN
    Sequence 1: 29132
    Sequence 2: 1
    Check code, scrambled: 0x9dcdd9be (valid)
    Body
        Client clock: 2001-11-20T13:06:42Z
        TCP port: 20012
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.12
        Direct connections: web_client
        Status: away
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x36d61600
13:06:42.022502 IP 198.51.100.1.4000 > 192.0.2.12.1052: ICQ v5 SRV_ACK, seq1 29132, seq2 1, account 1000003, acks packet 154 (0.022502 s), length 21
    Version: 5
    Session: 0x6b470e97
    Command: SRV_ACK
    Sequence 1: 29132
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x04ff9ea5 (valid)
    Body
13:06:42.062737 IP 198.51.100.1.4000 > 192.0.2.12.1052: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000003, ip 192.0.2.12, length 41
    Version: 5
    Session: 0x6b470e97
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x069a9ea5 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.12
        Server number: 0x80abb733
13:06:42.118558 IP 192.0.2.12.1052 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000003, seq1 0, seq2 1, acks packet 156 (0.055821 s), length 28
    Version: 5
    UIN: 1000003
    Session: 0x6b470e97
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x7c449f1b (valid)
    Body
        Random padding: d0d2bb14
13:06:43.000000 IP 192.0.2.13.1053 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000004, seq1 12605, seq2 1, tcp_port 20013, status not_available, length 75
    Version: 5
    UIN: 1000004
    Session: 0x9c2212a4
    Command: CMD_LOGIN
    Sequence 1: 12605
    Sequence 2: 1
    Check code, scrambled: 0x09c9b9bf (valid)
    Body
        Client clock: 2001-11-20T13:06:43Z
        TCP port: 20013
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.13
        Direct connections: direct
        Status: not_available
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
13:06:43.060858 IP 198.51.100.1.4000 > 192.0.2.13.1053: ICQ v5 SRV_ACK, seq1 12605, seq2 1, account 1000004, acks packet 158 (0.060858 s), length 21
    Version: 5
    Session: 0x9c2212a4
    Command: SRV_ACK
    Sequence 1: 12605
    Sequence 2: 1
    UIN: 1000004
    Check code: 0x05cf9e52 (valid)
    Body
13:06:43.128961 IP 198.51.100.1.4000 > 192.0.2.13.1053: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000004, ip 192.0.2.13, length 41
    Version: 5
    Session: 0x9c2212a4
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000004
    Check code: 0x01ed9e52 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.13
        Server number: 0x80abb733
13:06:43.184940 IP 192.0.2.13.1053 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000004, seq1 0, seq2 1, acks packet 160 (0.055979 s), length 28
    Version: 5
    UIN: 1000004
    Session: 0x9c2212a4
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x0405e983 (valid)
    Body
        Random padding: 0dfe8124
13:23:20.000000 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14372, seq2 1, to 1000002, type MSG_AUTO, text "I am away from the keyboard", length 60
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14372
    Sequence 2: 1
    Check code, scrambled: 0x9bc47de0 (valid)
    Body
        To: 1000002
        Message type: MSG_AUTO
        Text: "I am away from the keyboard"
13:23:20.062391 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 0, seq2 0, account 1000001, from 1000002, type MSG_AUTO, text "I am away from the keyboard", length 57
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00949edc (valid)
    Body
        From: 1000002
        Message type: MSG_AUTO
        Text: "I am away from the keyboard"
13:23:21.110685 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14373, seq2 2, to 1000002, type MSG_TEXT, text "Plain text, two lines:\r\nthis is the second", length 75
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14373
    Sequence 2: 2
    Check code, scrambled: 0x650c1bee (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Plain text, two lines:\r\nthis is the second"
13:23:21.148325 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 1, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "Plain text, two lines:\r\nthis is the second", length 72
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Plain text, two lines:\r\nthis is the second"
13:23:22.204830 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14374, seq2 3, to 1000002, type MSG_TEXT, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14374
    Sequence 2: 3
    Check code, scrambled: 0xc7454bbb (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: ""
13:23:22.226575 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 2, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07869edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: ""
13:23:23.275517 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14375, seq2 4, to 1000002, type MSG_TEXT, text "Привет, анна!", length 46
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14375
    Sequence 2: 4
    Check code, scrambled: 0x60091bbf (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Привет, анна!"
13:23:23.307889 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 3, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "Привет, анна!", length 43
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00949edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Привет, анна!"
13:23:24.329112 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14376, seq2 5, to 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", length 52
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14376
    Sequence 2: 5
    Check code, scrambled: 0x0349cba9 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
13:23:24.352526 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", length 49
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03949edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
13:23:25.378843 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14377, seq2 6, to 1000002, type MSG_TEXT, text "naïve café — да", length 54
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14377
    Sequence 2: 6
    Check code, scrambled: 0x0a492df8 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "naïve café — да"
13:23:25.436297 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "naïve café — да", length 51
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "naïve café — да"
13:23:26.510799 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14378, seq2 7, to 1000002, type MSG_TEXT, text "Þórþór þætti", length 45
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14378
    Sequence 2: 7
    Check code, scrambled: 0xd7c4733d (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Þórþór þætti"
13:23:26.565234 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 6, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "Þórþór þætti", length 42
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03949edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Þórþór þætti"
13:23:27.625674 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14379, seq2 8, to 1000002, type MSG_TEXT, text "Quotes \" and \\ and a tab\tand \x01\x1b[31m", length 68
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14379
    Sequence 2: 8
    Check code, scrambled: 0xf38aa5ff (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Quotes \" and \\ and a tab\tand \x01\x1b[31m"
13:23:27.693308 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 7, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "Quotes \" and \\ and a tab\tand \x01\x1b[31m", length 65
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00949edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Quotes \" and \\ and a tab\tand \x01\x1b[31m"
13:23:28.747724 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14380, seq2 9, to 1000002, type MSG_CHAT, reason "Shall we chat?", length 47
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14380
    Sequence 2: 9
    Check code, scrambled: 0x99c47dfe (valid)
    Body
        To: 1000002
        Message type: MSG_CHAT
        Reason: "Shall we chat?"
13:23:28.786418 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 8, seq2 0, account 1000001, from 1000002, type MSG_CHAT, reason "Shall we chat?", length 44
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: "Shall we chat?"
13:23:29.823262 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14381, seq2 10, to 1000002, type MSG_FILE, description "holiday.jpg, 40 kB", length 51
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14381
    Sequence 2: 10
    Check code, scrambled: 0xff0bef6f (valid)
    Body
        To: 1000002
        Message type: MSG_FILE
        Description: "holiday.jpg, 40 kB"
13:23:29.896897 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 9, seq2 0, account 1000001, from 1000002, type MSG_FILE, description "holiday.jpg, 40 kB", length 48
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: "holiday.jpg, 40 kB"
13:23:30.974686 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14382, seq2 11, to 1000002, type MSG_URL, description "A good page", url "http://www.example.org/~anna/", length 74
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14382
    Sequence 2: 11
    Check code, scrambled: 0xbb8a53ff (valid)
    Body
        To: 1000002
        Message type: MSG_URL
        Text
            Description: "A good page"
            URL: "http://www.example.org/~anna/"
13:23:31.004489 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 10, seq2 0, account 1000001, from 1000002, type MSG_URL, description "A good page", url "http://www.example.org/~anna/", length 71
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00949edc (valid)
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "A good page"
            URL: "http://www.example.org/~anna/"
13:23:32.045393 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14383, seq2 12, to 1000002, type MSG_URL, description "", url "http://www.example.org/", length 57
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14383
    Sequence 2: 12
    Check code, scrambled: 0x2d44fd3a (valid)
    Body
        To: 1000002
        Message type: MSG_URL
        Text
            Description: ""
            URL: "http://www.example.org/"
13:23:32.121411 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 11, seq2 0, account 1000001, from 1000002, type MSG_URL, description "", url "http://www.example.org/", length 54
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: ""
            URL: "http://www.example.org/"
13:23:33.143572 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14384, seq2 13, to 1000002, type MSG_AUTH_REQUEST, reason "Please let me add you", length 91
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14384
    Sequence 2: 13
    Check code, scrambled: 0x1716a336 (valid)
    Body
        To: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
            Reason: "Please let me add you"
13:23:33.220274 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 12, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "Please let me add you", length 88
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
            Reason: "Please let me add you"
13:23:34.289135 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14385, seq2 14, to 1000002, type MSG_AUTH_REQUEST, reason "Five fields, of an older program", length 100
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14385
    Sequence 2: 14
    Check code, scrambled: 0x150d9fbd (valid)
    Body
        To: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "Five fields, of an older program"
13:23:34.361257 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 13, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "Five fields, of an older program", length 97
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 13
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03949edc (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "Five fields, of an older program"
13:23:35.400337 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14386, seq2 15, to 1000002, type MSG_AUTH_DENIED, reason "Sorry, no", length 42
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14386
    Sequence 2: 15
    Check code, scrambled: 0x0f452dfa (valid)
    Body
        To: 1000002
        Message type: MSG_AUTH_DENIED
        Reason: "Sorry, no"
13:23:35.478207 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 14, seq2 0, account 1000001, from 1000002, type MSG_AUTH_DENIED, reason "Sorry, no", length 39
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 14
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07869edc (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_DENIED
        Reason: "Sorry, no"
13:23:36.510611 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14387, seq2 16, to 1000002, type MSG_AUTH_GRANTED, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14387
    Sequence 2: 16
    Check code, scrambled: 0x1bc47f21 (valid)
    Body
        To: 1000002
        Message type: MSG_AUTH_GRANTED
        Text: ""
13:23:36.578982 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 15, seq2 0, account 1000001, from 1000002, type MSG_AUTH_GRANTED, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 15
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_GRANTED
        Text: ""
13:23:37.639335 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14388, seq2 17, to 1000002, type MSG_AUTH_GRANTED, text "\x03", length 34
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14388
    Sequence 2: 17
    Check code, scrambled: 0x7fc4e1ee (valid)
    Body
        To: 1000002
        Message type: MSG_AUTH_GRANTED
        Text: "\x03"
13:23:37.716293 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 16, seq2 0, account 1000001, from 1000002, type MSG_AUTH_GRANTED, text "\x03", length 31
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 16
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_GRANTED
        Text: "\x03"
13:23:38.746674 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14389, seq2 18, to 1000002, type MSG_SERVER, name "ICQ server", email "server@example.org", text "Maintenance tonight", length 86
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14389
    Sequence 2: 18
    Check code, scrambled: 0xe310f3d6 (valid)
    Body
        To: 1000002
        Message type: MSG_SERVER
        Text
            Sender's name: "ICQ server"
            Blank: ""
            Blank: ""
            Sender's e-mail: "server@example.org"
            Mark: "3"
            Text: "Maintenance tonight"
13:23:38.783719 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 17, seq2 0, account 1000001, from 1000002, type MSG_SERVER, name "ICQ server", email "server@example.org", text "Maintenance tonight", length 83
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 17
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_SERVER
        Text
            Sender's name: "ICQ server"
            Blank: ""
            Blank: ""
            Sender's e-mail: "server@example.org"
            Mark: "3"
            Text: "Maintenance tonight"
13:23:39.855688 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14390, seq2 19, to 1000002, type MSG_EXTERNAL, length 51
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14390
    Sequence 2: 19
    Check code, scrambled: 0x7b0b5dd7 (valid)
    Body
        To: 1000002
        Message type: MSG_EXTERNAL
        Data
            Data: 4e657467616d6520696e7669746174696f6e00
13:23:39.927148 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 18, seq2 0, account 1000001, from 1000002, type MSG_EXTERNAL, length 48
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 18
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00949edc (valid)
    Body
        From: 1000002
        Message type: MSG_EXTERNAL
        Data
            Data: 4e657467616d6520696e7669746174696f6e00
13:23:41.002523 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14391, seq2 20, to 1000002, type MSG_ADDED, nick "bert", length 67
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14391
    Sequence 2: 20
    Check code, scrambled: 0x3309259f (valid)
    Body
        To: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
13:23:41.025076 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 19, seq2 0, account 1000001, from 1000002, type MSG_ADDED, nick "bert", length 64
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 19
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
13:23:42.095354 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14392, seq2 21, to 1000002, type MSG_ADDED, nick "bert", length 69
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14392
    Sequence 2: 21
    Check code, scrambled: 0xcf086fd7 (valid)
    Body
        To: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
13:23:42.117568 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 20, seq2 0, account 1000001, from 1000002, type MSG_ADDED, nick "bert", length 66
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 20
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
13:23:43.165869 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14393, seq2 22, to 1000002, type MSG_WEB_PAGER, name "Passer-by", email "passer@example.com", text "Sender IP: 203.0.113.7\r\nSubject: Hello\r\nNice page!", length 116
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14393
    Sequence 2: 22
    Check code, scrambled: 0x80094bc2 (valid)
    Body
        To: 1000002
        Message type: MSG_WEB_PAGER
        Text
            Sender's name: "Passer-by"
            Blank: ""
            Blank: ""
            Sender's e-mail: "passer@example.com"
            Mark: "3"
            Text: "Sender IP: 203.0.113.7\r\nSubject: Hello\r\nNice page!"
13:23:43.196437 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 21, seq2 0, account 1000001, from 1000002, type MSG_WEB_PAGER, name "Passer-by", email "passer@example.com", text "Sender IP: 203.0.113.7\r\nSubject: Hello\r\nNice page!", length 113
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 21
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_WEB_PAGER
        Text
            Sender's name: "Passer-by"
            Blank: ""
            Blank: ""
            Sender's e-mail: "passer@example.com"
            Mark: "3"
            Text: "Sender IP: 203.0.113.7\r\nSubject: Hello\r\nNice page!"
13:23:44.223434 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14394, seq2 23, to 1000002, type MSG_EMAIL_EXPRESS, name "Mail Er", email "mailer@example.com", text "Subject: Lunch\r\nAt noon?", length 88
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14394
    Sequence 2: 23
    Check code, scrambled: 0xd109d19b (valid)
    Body
        To: 1000002
        Message type: MSG_EMAIL_EXPRESS
        Text
            Sender's name: "Mail Er"
            Blank: ""
            Blank: ""
            Sender's e-mail: "mailer@example.com"
            Mark: "3"
            Text: "Subject: Lunch\r\nAt noon?"
13:23:44.284133 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 22, seq2 0, account 1000001, from 1000002, type MSG_EMAIL_EXPRESS, name "Mail Er", email "mailer@example.com", text "Subject: Lunch\r\nAt noon?", length 85
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 22
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_EMAIL_EXPRESS
        Text
            Sender's name: "Mail Er"
            Blank: ""
            Blank: ""
            Sender's e-mail: "mailer@example.com"
            Mark: "3"
            Text: "Subject: Lunch\r\nAt noon?"
13:23:45.314092 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14395, seq2 24, to 1000002, type MSG_CONTACTS, uin "1000001", nick "anna", uin "1000005", nick "Zoë", length 60
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14395
    Sequence 2: 24
    Check code, scrambled: 0xb78f1f9f (valid)
    Body
        To: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: "2"
            Contacts
                #1
                    UIN: "1000001"
                    Nickname: "anna"
                #2
                    UIN: "1000005"
                    Nickname: "Zoë"
13:23:45.392599 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 23, seq2 0, account 1000001, from 1000002, type MSG_CONTACTS, uin "1000001", nick "anna", uin "1000005", nick "Zoë", length 57
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 23
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: "2"
            Contacts
                #1
                    UIN: "1000001"
                    Nickname: "anna"
                #2
                    UIN: "1000005"
                    Nickname: "Zoë"
13:23:46.436498 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14396, seq2 25, to 1000002, type MSG_CONTACTS, length 35
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14396
    Sequence 2: 25
    Check code, scrambled: 0xf9c4b93f (valid)
    Body
        To: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: "0"
            Contacts
13:23:46.482415 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 24, seq2 0, account 1000001, from 1000002, type MSG_CONTACTS, length 32
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 24
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04e49edc (valid)
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: "0"
            Contacts
13:23:47.521511 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14397, seq2 26, to 1000002, type MSG_BROADCAST, text "To everybody: the fire drill is at ten", length 71
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14397
    Sequence 2: 26
    Check code, scrambled: 0x674a1917 (valid)
    Body
        To: 1000002
        Message type: MSG_BROADCAST
        Text: "To everybody: the fire drill is at ten"
13:23:47.571246 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 25, seq2 0, account 1000001, from 1000002, type MSG_BROADCAST, text "To everybody: the fire drill is at ten", length 68
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 25
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: MSG_BROADCAST
        Text: "To everybody: the fire drill is at ten"
13:23:48.622656 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14398, seq2 27, to 1000002, type MSG_PHONE_BOOK, length 43
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14398
    Sequence 2: 27
    Check code, scrambled: 0x410b6de3 (valid)
    Body
        To: 1000002
        Message type: MSG_PHONE_BOOK
        Data
            Data: 70686f6e6520626f6f6b00
13:23:48.672440 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 26, seq2 0, account 1000001, from 1000002, type MSG_PHONE_BOOK, length 40
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 26
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04e49edc (valid)
    Body
        From: 1000002
        Message type: MSG_PHONE_BOOK
        Data
            Data: 70686f6e6520626f6f6b00
13:23:49.746968 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14399, seq2 28, to 1000002, type MSG_PICTURE, length 40
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14399
    Sequence 2: 28
    Check code, scrambled: 0xd3c5d9a1 (valid)
    Body
        To: 1000002
        Message type: MSG_PICTURE
        Data
            Data: 7069637475726500
13:23:49.767493 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 27, seq2 0, account 1000001, from 1000002, type MSG_PICTURE, length 37
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 27
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: MSG_PICTURE
        Data
            Data: 7069637475726500
13:23:50.802115 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14400, seq2 29, to 1000002, type MSG_PLUGIN, length 72
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14400
    Sequence 2: 29
    Check code, scrambled: 0x25457fbb (valid)
    Body
        To: 1000002
        Message type: MSG_PLUGIN
        Data
            Data: 3c6772656574696e673e4d616e792068617070792072657475726e733c2f6772656574696e673e00
13:23:50.826673 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 28, seq2 0, account 1000001, from 1000002, type MSG_PLUGIN, length 69
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 28
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_PLUGIN
        Data
            Data: 3c6772656574696e673e4d616e792068617070792072657475726e733c2f6772656574696e673e00
13:23:51.892734 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14401, seq2 30, to 1000002, type 66, length 57 [unknown at 30: no table for 0x0042]
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14401
    Sequence 2: 30
    Check code, scrambled: 0xc38a453e (valid)
    Body
        To: 1000002
        Message type: 66
        Text
            Parts
                #1
                    Part: "a type that nobody knows"
13:23:51.963702 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 29, seq2 0, account 1000001, from 1000002, type 66, length 54 [unknown at 27: no table for 0x0042]
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 29
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: 66
        Text
            Parts
                #1
                    Part: "a type that nobody knows"
13:23:53.007063 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14402, seq2 31, to 1000002, type MSG_READ_VERSION_STORED, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14402
    Sequence 2: 31
    Check code, scrambled: 0x7fca1bfe (valid)
    Body
        To: 1000002
        Message type: MSG_READ_VERSION_STORED
        Text: ""
13:23:53.071746 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 30, seq2 0, account 1000001, from 1000002, type MSG_READ_VERSION_STORED, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 30
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03949edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_VERSION_STORED
        Text: ""
13:23:54.148259 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14403, seq2 32, to 1000002, type MSG_READ_AWAY_STORED, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14403
    Sequence 2: 32
    Check code, scrambled: 0x05c5b1bf (valid)
    Body
        To: 1000002
        Message type: MSG_READ_AWAY_STORED
        Text: ""
13:23:54.171167 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 31, seq2 0, account 1000001, from 1000002, type MSG_READ_AWAY_STORED, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 31
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03949edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_AWAY_STORED
        Text: ""
13:23:55.240947 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14404, seq2 33, to 1000002, type MSG_READ_OCCUPIED_STORED, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14404
    Sequence 2: 33
    Check code, scrambled: 0x11c53dbe (valid)
    Body
        To: 1000002
        Message type: MSG_READ_OCCUPIED_STORED
        Text: "..."
13:23:55.317447 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 32, seq2 0, account 1000001, from 1000002, type MSG_READ_OCCUPIED_STORED, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 32
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_OCCUPIED_STORED
        Text: "..."
13:23:56.355343 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14405, seq2 34, to 1000002, type MSG_READ_NA_STORED, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14405
    Sequence 2: 34
    Check code, scrambled: 0xd3c45920 (valid)
    Body
        To: 1000002
        Message type: MSG_READ_NA_STORED
        Text: "..."
13:23:56.432941 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 33, seq2 0, account 1000001, from 1000002, type MSG_READ_NA_STORED, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 33
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04e49edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_NA_STORED
        Text: "..."
13:23:57.473021 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14406, seq2 35, to 1000002, type MSG_READ_DND_STORED, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14406
    Sequence 2: 35
    Check code, scrambled: 0x69c4d73e (valid)
    Body
        To: 1000002
        Message type: MSG_READ_DND_STORED
        Text: "..."
13:23:57.552042 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 34, seq2 0, account 1000001, from 1000002, type MSG_READ_DND_STORED, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 34
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07869edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_DND_STORED
        Text: "..."
13:23:58.620875 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14407, seq2 36, to 1000002, type MSG_READ_FFC_STORED, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14407
    Sequence 2: 36
    Check code, scrambled: 0x738b3da3 (valid)
    Body
        To: 1000002
        Message type: MSG_READ_FFC_STORED
        Text: "..."
13:23:58.672455 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 35, seq2 0, account 1000001, from 1000002, type MSG_READ_FFC_STORED, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 35
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_FFC_STORED
        Text: "..."
13:23:59.750801 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14408, seq2 37, to 1000002, type MSG_SECURE_OLD, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14408
    Sequence 2: 37
    Check code, scrambled: 0x7604c3e4 (valid)
    Body
        To: 1000002
        Message type: MSG_SECURE_OLD
        Text: ""
13:23:59.776998 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 36, seq2 0, account 1000001, from 1000002, type MSG_SECURE_OLD, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 36
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: MSG_SECURE_OLD
        Text: ""
13:24:00.850611 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14409, seq2 38, to 1000002, type MSG_SECURE_CLOSE, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14409
    Sequence 2: 38
    Check code, scrambled: 0x95458bba (valid)
    Body
        To: 1000002
        Message type: MSG_SECURE_CLOSE
        Text: ""
13:24:00.925624 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 37, seq2 0, account 1000001, from 1000002, type MSG_SECURE_CLOSE, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 37
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04e49edc (valid)
    Body
        From: 1000002
        Message type: MSG_SECURE_CLOSE
        Text: ""
13:24:01.993279 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14410, seq2 39, to 1000002, type MSG_SECURE_OPEN, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14410
    Sequence 2: 39
    Check code, scrambled: 0x79c511ff (valid)
    Body
        To: 1000002
        Message type: MSG_SECURE_OPEN
        Text: ""
13:24:02.042072 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 38, seq2 0, account 1000001, from 1000002, type MSG_SECURE_OPEN, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 38
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_SECURE_OPEN
        Text: ""
13:24:03.073791 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14411, seq2 40, to 1000002, type MSG_READ_VERSION, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14411
    Sequence 2: 40
    Check code, scrambled: 0x41c4dfff (valid)
    Body
        To: 1000002
        Message type: MSG_READ_VERSION
        Text: ""
13:24:03.125786 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 39, seq2 0, account 1000001, from 1000002, type MSG_READ_VERSION, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 39
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04e49edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_VERSION
        Text: ""
13:24:04.159159 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14412, seq2 41, to 1000002, type MSG_READ_AWAY, text "", length 33
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14412
    Sequence 2: 41
    Check code, scrambled: 0x5544bdfb (valid)
    Body
        To: 1000002
        Message type: MSG_READ_AWAY
        Text: ""
13:24:04.182811 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 40, seq2 0, account 1000001, from 1000002, type MSG_READ_AWAY, text "", length 30
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 40
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_AWAY
        Text: ""
13:24:05.219771 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14413, seq2 42, to 1000002, type MSG_READ_OCCUPIED, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14413
    Sequence 2: 42
    Check code, scrambled: 0xfb8a4be3 (valid)
    Body
        To: 1000002
        Message type: MSG_READ_OCCUPIED
        Text: "..."
13:24:05.260789 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 41, seq2 0, account 1000001, from 1000002, type MSG_READ_OCCUPIED, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 41
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00949edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_OCCUPIED
        Text: "..."
13:24:06.306801 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14414, seq2 43, to 1000002, type MSG_READ_NA, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14414
    Sequence 2: 43
    Check code, scrambled: 0x9bc5afa1 (valid)
    Body
        To: 1000002
        Message type: MSG_READ_NA
        Text: "..."
13:24:06.337419 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 42, seq2 0, account 1000001, from 1000002, type MSG_READ_NA, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 42
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07869edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_NA
        Text: "..."
13:24:07.412689 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14415, seq2 44, to 1000002, type MSG_READ_DND, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14415
    Sequence 2: 44
    Check code, scrambled: 0x0d445dfb (valid)
    Body
        To: 1000002
        Message type: MSG_READ_DND
        Text: "..."
13:24:07.480326 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 43, seq2 0, account 1000001, from 1000002, type MSG_READ_DND, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 43
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_DND
        Text: "..."
13:24:08.559682 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14416, seq2 45, to 1000002, type MSG_READ_FFC, text "...", length 36
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14416
    Sequence 2: 45
    Check code, scrambled: 0x81c5cdbe (valid)
    Body
        To: 1000002
        Message type: MSG_READ_FFC
        Text: "..."
13:24:08.638151 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 44, seq2 0, account 1000001, from 1000002, type MSG_READ_FFC, text "...", length 33
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 44
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02a89edc (valid)
    Body
        From: 1000002
        Message type: MSG_READ_FFC
        Text: "..."
13:24:09.716330 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14417, seq2 46, to 1000002, type 3075, length 67 [unknown at 30: no table for 0x0c03]
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14417
    Sequence 2: 46
    Check code, scrambled: 0x070879fc (valid)
    Body
        To: 1000002
        Message type: 3075
        Text
            Parts
                #1
                    Part: "anna"
                #2
                    Part: "Anna"
                #3
                    Part: "Example"
                #4
                    Part: "anna@example.org"
13:24:09.769911 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 45, seq2 0, account 1000001, from 1000002, type 3075, length 64 [unknown at 27: no table for 0x0c03]
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 45
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9edc (valid)
    Body
        From: 1000002
        Message type: 3075
        Text
            Parts
                #1
                    Part: "anna"
                #2
                    Part: "Anna"
                #3
                    Part: "Example"
                #4
                    Part: "anna@example.org"
13:24:10.807994 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14418, seq2 47, to 1000002, type 32513, length 64 [unknown at 30: no table for 0x7f01]
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14418
    Sequence 2: 47
    Check code, scrambled: 0x090e3f2f (valid)
    Body
        To: 1000002
        Message type: 32513
        Text
            Parts
                #1
                    Part: "a second value in the high byte"
13:24:10.868090 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 46, seq2 0, account 1000001, from 1000002, type 32513, length 61 [unknown at 27: no table for 0x7f01]
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 46
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: 32513
        Text
            Parts
                #1
                    Part: "a second value in the high byte"
13:24:11.904508 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14419, seq2 48, to 1000002, type MSG_TEXT+to_several, text "To all my friends", length 50
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14419
    Sequence 2: 48
    Check code, scrambled: 0xf9c5ed7f (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT+to_several
        Text: "To all my friends"
13:24:11.980932 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 47, seq2 0, account 1000001, from 1000002, type MSG_TEXT+to_several, text "To all my friends", length 47
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 47
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04e49edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT+to_several
        Text: "To all my friends"
13:24:13.055737 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14420, seq2 49, to 1000002, type MSG_URL+to_several, description "To all", url "http://www.example.net/", length 63
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14420
    Sequence 2: 49
    Check code, scrambled: 0x350b9da0 (valid)
    Body
        To: 1000002
        Message type: MSG_URL+to_several
        Text
            Description: "To all"
            URL: "http://www.example.net/"
13:24:13.124621 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 48, seq2 0, account 1000001, from 1000002, type MSG_URL+to_several, description "To all", url "http://www.example.net/", length 60
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 48
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01919edc (valid)
    Body
        From: 1000002
        Message type: MSG_URL+to_several
        Text
            Description: "To all"
            URL: "http://www.example.net/"
13:24:14.153566 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14421, seq2 50, to 1000002, type MSG_CONTACTS+to_several, uin "1000003", nick "clara", length 49
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14421
    Sequence 2: 50
    Check code, scrambled: 0xcfcf7bbe (valid)
    Body
        To: 1000002
        Message type: MSG_CONTACTS+to_several
        Text
            Count: "1"
            Contacts
                #1
                    UIN: "1000003"
                    Nickname: "clara"
13:24:14.232104 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 49, seq2 0, account 1000001, from 1000002, type MSG_CONTACTS+to_several, uin "1000003", nick "clara", length 46
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 49
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00949edc (valid)
    Body
        From: 1000002
        Message type: MSG_CONTACTS+to_several
        Text
            Count: "1"
            Contacts
                #1
                    UIN: "1000003"
                    Nickname: "clara"
13:24:15.277434 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14422, seq2 51, to 1000002, type MSG_TEXT, text "no NU", length 37
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14422
    Sequence 2: 51
    Check code, scrambled: 0xa3c5bbe1 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "no NU"
13:24:15.320865 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 50, seq2 0, account 1000001, from 1000002, type MSG_TEXT, text "two", length 34
    Version: 5
    Session: 0x12706b3c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 50
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04e49edc (valid)
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "two"
13:24:15.359677 IP 192.0.2.10.1060 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14423, seq2 52, to 1000002, type MSG_TEXT, text "", length 32
    Version: 5
    UIN: 1000001
    Session: 0x12706b3c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14423
    Sequence 2: 52
    Check code, scrambled: 0x0545ebba (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: ""
13:24:15.384000 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_RECV_MESSAGE, seq1 51, seq2 0, account 1000001, from 1000002, sent 2001-11-20T11:00Z, type MSG_AUTH_REQUEST, reason "It is me", length 81
    Version: 5
    Session: 0x12706b3c
    Command: SRV_RECV_MESSAGE
    Sequence 1: 51
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x06869edc (valid)
    Body
        From: 1000002
        Sent: 2001-11-20T11:00Z
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
            Reason: "It is me"
13:24:15.422584 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_RECV_MESSAGE, seq1 52, seq2 0, account 1000001, from 1000002, sent 2001-11-20T11:01Z, type MSG_AUTH_GRANTED, text "", length 36
    Version: 5
    Session: 0x12706b3c
    Command: SRV_RECV_MESSAGE
    Sequence 1: 52
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03a89edc (valid)
    Body
        From: 1000002
        Sent: 2001-11-20T11:01Z
        Message type: MSG_AUTH_GRANTED
        Text: ""
13:24:15.478007 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_RECV_MESSAGE, seq1 53, seq2 0, account 1000001, from 1000002, sent 2001-11-20T11:02Z, type MSG_ADDED, nick "bert", length 70
    Version: 5
    Session: 0x12706b3c
    Command: SRV_RECV_MESSAGE
    Sequence 1: 53
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04ff9edc (valid)
    Body
        From: 1000002
        Sent: 2001-11-20T11:02Z
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
13:24:15.520834 IP 198.51.100.1.4000 > 192.0.2.10.1060: ICQ v5 SRV_RECV_MESSAGE, seq1 54, seq2 0, account 1000001, from 1000002, sent 2001-11-20T11:03Z, type MSG_CONTACTS+to_several, uin "1000003", nick "clara", length 52
    Version: 5
    Session: 0x12706b3c
    Command: SRV_RECV_MESSAGE
    Sequence 1: 54
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02949edc (valid)
    Body
        From: 1000002
        Sent: 2001-11-20T11:03Z
        Message type: MSG_CONTACTS+to_several
        Text
            Count: "1"
            Contacts
                #1
                    UIN: "1000003"
                    Nickname: "clara"
13:40:00.000000 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22102, seq2 1, subcommand META_SET_GENERAL, nick "anna", email "anna@example.org", length 160
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22102
    Sequence 2: 1
    Check code, scrambled: 0x9f09a7bd (valid)
    Body
        Subcommand: META_SET_GENERAL
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Second e-mail: "anna@example.net"
        Third e-mail: ""
        City: "Aarhus"
        State: ""
        Phone: "555-0101"
        Fax: "555-0111"
        Street: "Havnegade 1"
        Cellular phone: "555-0121"
        Zip code: 8000
        Country: Denmark
        Time zone, half hours west: -2
        Privacy flags: 010100
13:40:00.052359 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22103, seq2 2, subcommand META_SET_GENERAL_B, nick "anna", email "anna@example.org", length 179
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22103
    Sequence 2: 2
    Check code, scrambled: 0xf99de55d (valid)
    Body
        Subcommand: META_SET_GENERAL_B
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Second e-mail: "anna@example.net"
        Third e-mail: "old@example.net"
        City: "Aarhus"
        State: ""
        Phone: "555-0101"
        Fax: "555-0111"
        Street: "Havnegade 1"
        Cellular phone: "555-0121"
        Zip code: "DK-8000"
        Country: Denmark
        Time zone, half hours west: -2
        Privacy flags: 01
13:40:00.101883 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22104, seq2 3, subcommand META_SET_WORK, company "Anna & Sons", length 134
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22104
    Sequence 2: 3
    Check code, scrambled: 0x351977ef (valid)
    Body
        Subcommand: META_SET_WORK
        City: "Aarhus"
        State: ""
        Phone: "555-0131"
        Fax: "555-0132"
        Street: "Kajen 2"
        Zip code: 8000
        Country: Denmark
        Company: "Anna & Sons"
        Department: "Nets"
        Position: "Owner"
        Occupation: Managerial
        Home page: "http://nets.example.com/"
13:40:00.176177 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22105, seq2 4, subcommand META_SET_WORK_B, company "Anna & Sons", length 84
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22105
    Sequence 2: 4
    Check code, scrambled: 0xb9ca53ff (valid)
    Body
        Subcommand: META_SET_WORK_B
        City: "Aarhus"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: "DK-8000"
        Country: Denmark
        Company: "Anna & Sons"
        Department: ""
        Position: ""
        Occupation: Other services
        Home page: ""
13:40:00.247789 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22106, seq2 5, subcommand META_SET_MORE, age 29, gender female, length 62
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22106
    Sequence 2: 5
    Check code, scrambled: 0x4388d922 (valid)
    Body
        Subcommand: META_SET_MORE
        Age: 29
        Gender: female
        Home page: "http://anna.example.org/"
        Year of birth less 1900: 72
        Month of birth: 4
        Day of birth: 1
        First language: Danish
        Second language: English
        Third language: German
13:40:00.287636 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22107, seq2 6, subcommand META_SET_MORE_B, age 65535, gender not_given, length 39
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22107
    Sequence 2: 6
    Check code, scrambled: 0xb7c4e53f (valid)
    Body
        Subcommand: META_SET_MORE_B
        Age: 65535
        Gender: not_given
        Home page: ""
        Year of birth: 1972
        Month of birth: 4
        Day of birth: 1
        First language: None
        Second language: None
        Third language: Not entered
13:40:00.318804 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22108, seq2 7, subcommand META_SET_ABOUT, length 48
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22108
    Sequence 2: 7
    Check code, scrambled: 0x6f0bebf4 (valid)
    Body
        Subcommand: META_SET_ABOUT
        About: "Grüße aus Köln, € 5"
13:40:00.346716 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22109, seq2 8, subcommand META_SET_INTERESTS, length 67
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22109
    Sequence 2: 8
    Check code, scrambled: 0xd3cb33fe (valid)
    Body
        Subcommand: META_SET_INTERESTS
        Interests: 4
            #1
                Interest: Travel
                Keyword: "sailing"
            #2
                Interest: Music
                Keyword: "choir"
            #3
                Interest: Computers
                Keyword: "networks"
            #4
                Interest: Health and beauty
                Keyword: ""
13:40:00.373835 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22110, seq2 9, subcommand META_SET_INTERESTS, length 27
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22110
    Sequence 2: 9
    Check code, scrambled: 0x3dc56ff7 (valid)
    Body
        Subcommand: META_SET_INTERESTS
        Interests: 0
13:40:00.420896 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22111, seq2 10, subcommand META_SET_AFFILIATIONS, length 71
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22111
    Sequence 2: 10
    Check code, scrambled: 0x1dce77fe (valid)
    Body
        Subcommand: META_SET_AFFILIATIONS
        Backgrounds: 2
            #1
                Background: High school
                Keyword: "Aarhus"
            #2
                Background: Past work place
                Keyword: "the harbour"
        Organisations: 1
            #1
                Organisation: Sports
                Keyword: "rowing club"
13:40:00.484788 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22112, seq2 11, subcommand META_SET_SECURITY, length 29
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22112
    Sequence 2: 11
    Check code, scrambled: 0x73c53dbd (valid)
    Body
        Subcommand: META_SET_SECURITY
        Authorization: not_required
        Web aware, or hide address: 1
        Who may connect, or web aware: 0
13:40:00.506294 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22113, seq2 12, subcommand META_SET_PASSWORD, length 36
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22113
    Sequence 2: 12
    Check code, scrambled: 0x270511a3 (valid)
    Body
        Subcommand: META_SET_PASSWORD
        Password: ********
13:40:00.561845 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22114, seq2 13, subcommand META_SET_HOMEPAGE_CAT, length 46
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22114
    Sequence 2: 13
    Check code, scrambled: 0x7d081be2 (valid)
    Body
        Subcommand: META_SET_HOMEPAGE_CAT
        Enabled: 1
        Category: 2345
        Description: "boats and nets"
13:40:00.608446 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22115, seq2 14, subcommand META_UNREGISTER, uin 1000001, length 40
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22115
    Sequence 2: 14
    Check code, scrambled: 0x4b0bf9d0 (valid)
    Body
        Subcommand: META_UNREGISTER
        UIN: 1000001
        Password: ********
13:40:00.681700 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22116, seq2 15, subcommand META_REQ_FULL_INFO, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22116
    Sequence 2: 15
    Check code, scrambled: 0xf5c4f3ff (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 1000005
13:40:00.749538 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22117, seq2 16, subcommand META_REQ_FULL_INFO_B, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22117
    Sequence 2: 16
    Check code, scrambled: 0x37c4d7e0 (valid)
    Body
        Subcommand: META_REQ_FULL_INFO_B
        UIN: 1000005
13:40:00.775862 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22118, seq2 17, subcommand META_REQ_SHORT_INFO, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22118
    Sequence 2: 17
    Check code, scrambled: 0xe6843dcb (valid)
    Body
        Subcommand: META_REQ_SHORT_INFO
        UIN: 1000005
13:40:00.830512 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22119, seq2 18, subcommand META_REQ_OWN_INFO, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22119
    Sequence 2: 18
    Check code, scrambled: 0xc5c4cdf7 (valid)
    Body
        Subcommand: META_REQ_OWN_INFO
        UIN: 1000005
13:40:00.880194 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22120, seq2 19, subcommand META_REQ_OWN_INFO_B, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22120
    Sequence 2: 19
    Check code, scrambled: 0xb5c4ddf6 (valid)
    Body
        Subcommand: META_REQ_OWN_INFO_B
        UIN: 1000005
13:40:00.956408 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22121, seq2 20, subcommand META_SEARCH_UIN, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22121
    Sequence 2: 20
    Check code, scrambled: 0x27c5d5e1 (valid)
    Body
        Subcommand: META_SEARCH_UIN
        UIN: 1000005
13:40:01.015757 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22122, seq2 21, subcommand META_SEARCH_UIN_B, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22122
    Sequence 2: 21
    Check code, scrambled: 0xc7c44520 (valid)
    Body
        Subcommand: META_SEARCH_UIN_B
        UIN: 1000005
13:40:01.071650 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22123, seq2 22, subcommand META_SEARCH_EMAIL, email "zoe@example.org", length 44
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22123
    Sequence 2: 22
    Check code, scrambled: 0x73c4cbde (valid)
    Body
        Subcommand: META_SEARCH_EMAIL
        E-mail: "zoe@example.org"
13:40:01.110388 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22124, seq2 23, subcommand META_SEARCH_EMAIL_B, email "zoe@example.org", length 44
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22124
    Sequence 2: 23
    Check code, scrambled: 0x330a89fc (valid)
    Body
        Subcommand: META_SEARCH_EMAIL_B
        E-mail: "zoe@example.org"
13:40:01.175089 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22125, seq2 24, subcommand META_SEARCH_NAME, first_name "Zoë", last_name "Example", nick "zoe", length 48
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22125
    Sequence 2: 24
    Check code, scrambled: 0x39c96fff (valid)
    Body
        Subcommand: META_SEARCH_NAME
        First name: "Zoë"
        Last name: "Example"
        Nickname: "zoe"
13:40:01.246081 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22126, seq2 25, subcommand META_SEARCH_NAME_B, first_name "Zoë", last_name "", nick "", length 38
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22126
    Sequence 2: 25
    Check code, scrambled: 0x2dc5afb4 (valid)
    Body
        Subcommand: META_SEARCH_NAME_B
        First name: "Zoë"
        Last name: ""
        Nickname: ""
13:40:01.297422 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22127, seq2 26, subcommand META_USAGE_STATS, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22127
    Sequence 2: 26
    Check code, scrambled: 0xe6850fcf (valid)
    Body
        Subcommand: META_USAGE_STATS
        Unknown: 01020304
13:40:01.369289 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22128, seq2 27, subcommand META_SEARCH_RANDOM, chat_group Students, length 28
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22128
    Sequence 2: 27
    Check code, scrambled: 0x75c549b0 (valid)
    Body
        Subcommand: META_SEARCH_RANDOM
        Random chat group: Students
13:40:01.430399 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22129, seq2 28, subcommand META_SET_RANDOM, chat_group Students, length 34
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22129
    Sequence 2: 28
    Check code, scrambled: 0xadcb2fbf (valid)
    Body
        Subcommand: META_SET_RANDOM
        Random chat group: Students
        Unknown: 000020020000
13:40:01.457422 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22130, seq2 29, subcommand META_LOGIN, length 26
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22130
    Sequence 2: 29
    Check code, scrambled: 0x0dc52df0 (valid)
    Body
        Subcommand: META_LOGIN
13:40:01.481814 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22131, seq2 30, subcommand META_REQ_FULL_INFO, uin 1000001, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22131
    Sequence 2: 30
    Check code, scrambled: 0x6b44bd3d (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 1000001
13:40:01.517629 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 0, seq2 30, account 1000001, subcommand META_GENERAL, result ok, nick "anna", email "anna@example.org", length 159
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 0
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x010b9ec5 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "anna"
        First name: "Anna"
        Last name: "Example"
        E-mail: "anna@example.org"
        Second e-mail: "anna@example.net"
        Third e-mail: ""
        City: "Aarhus"
        State: ""
        Phone: "555-0101"
        Fax: "555-0111"
        Street: "Havnegade 1"
        Cellular phone: "555-0121"
        Zip code: 8000
        Country: Denmark
        Time zone, half hours west: -2
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
13:40:01.552615 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 1, seq2 30, account 1000001, subcommand META_MORE, result ok, age 29, gender female, length 60
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 1
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 29
        Gender: female
        Home page: "http://anna.example.org/"
        Year of birth less 1900: 72
        Month of birth: 4
        Day of birth: 1
        First language: Danish
        Second language: English
        Third language: None
13:40:01.584307 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 2, seq2 30, account 1000001, subcommand META_HOMEPAGE_CAT, result ok, length 45
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 2
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 1
        Category: 2345
        Description: "boats and nets"
        Unknown: 0
13:40:01.635323 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 3, seq2 30, account 1000001, subcommand META_WORK, result ok, company "Anna & Sons", length 132
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 3
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x010b9ec5 (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: "Aarhus"
        State: ""
        Phone: "555-0131"
        Fax: "555-0132"
        Street: "Kajen 2"
        Zip code: 8000
        Country: Denmark
        Company: "Anna & Sons"
        Department: "Nets"
        Position: "Owner"
        Occupation: Managerial
        Home page: "http://nets.example.com/"
13:40:01.674768 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 4, seq2 30, account 1000001, subcommand META_ABOUT, result ok, length 56
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 4
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "I mend nets.\r\nAnd other nets."
13:40:01.722122 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 5, seq2 30, account 1000001, subcommand META_INTERESTS, result ok, length 47
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 5
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 2
            #1
                Interest: Travel
                Keyword: "sailing"
            #2
                Interest: Music
                Keyword: "choir"
13:40:01.752343 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 6, seq2 30, account 1000001, subcommand META_AFFILIATIONS, result ok, length 84
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 6
    Sequence 2: 30
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_AFFILIATIONS
        Result: ok
        Backgrounds: 3
            #1
                Background: High school
                Keyword: "Aarhus"
            #2
                Background: Past work place
                Keyword: "the harbour"
            #3
                Background: 0
                Keyword: ""
        Organisations: 3
            #1
                Organisation: Sports
                Keyword: "rowing club"
            #2
                Organisation: 0
                Keyword: ""
            #3
                Organisation: 0
                Keyword: ""
13:40:01.824749 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22132, seq2 31, subcommand META_REQ_FULL_INFO_B, uin 1000004, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22132
    Sequence 2: 31
    Check code, scrambled: 0xbb445bf7 (valid)
    Body
        Subcommand: META_REQ_FULL_INFO_B
        UIN: 1000004
13:40:01.871828 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 7, seq2 31, account 1000001, subcommand META_GENERAL, result ok, nick "dima", email "dmitri@example.net", length 111
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 7
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "dima"
        First name: "Дмитрий"
        Last name: ""
        E-mail: "dmitri@example.net"
        Second e-mail: ""
        Third e-mail: ""
        City: "Москва"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: "101000"
        Country: Russia
        Time zone, half hours west: -6
        Authorization: required
        Web aware: 0
        Hide address, or who may connect: 1
        Publish e-mail: 0
13:40:01.930775 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 8, seq2 31, account 1000001, subcommand META_MORE, result ok, age 33, gender male, length 37
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 8
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 33
        Gender: male
        Home page: ""
        Year of birth: 1968
        Month of birth: 12
        Day of birth: 24
        First language: Russian
        Second language: English
        Third language: Ukrainian
13:40:02.000765 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 9, seq2 31, account 1000001, subcommand META_MORE, result ok, age 33, gender male, length 39 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 9
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 33
        Gender: male
        Home page: ""
        Unknown: b0070c18260c320a00
13:40:02.072225 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 10, seq2 31, account 1000001, subcommand META_MORE_EMAILS, result ok, email "dmitri@example.net", email "dima@example.com", length 67
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 10
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_MORE_EMAILS
        Result: ok
        E-mails: 2
            #1
                Hidden: 0
                E-mail: "dmitri@example.net"
            #2
                Hidden: 1
                E-mail: "dima@example.com"
13:40:02.123613 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 11, seq2 31, account 1000001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 11
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
13:40:02.161583 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 12, seq2 31, account 1000001, subcommand META_WORK, result ok, company "", length 64
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 12
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: ""
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: "101000"
        Country: Russia
        Company: ""
        Department: ""
        Position: ""
        Occupation: Not given
        Home page: ""
13:40:02.226970 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 13, seq2 31, account 1000001, subcommand META_ABOUT, result ok, length 40
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 13
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "Привет, анна!"
13:40:02.305158 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 14, seq2 31, account 1000001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 14
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
13:40:02.378029 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 15, seq2 31, account 1000001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 15
    Sequence 2: 31
    UIN: 1000001
    Check code: 0x010b9ec5 (valid)
    Body
        Subcommand: META_AFFILIATIONS
        Result: ok
        Backgrounds: 3
            #1
                Background: 0
                Keyword: ""
            #2
                Background: 0
                Keyword: ""
            #3
                Background: 0
                Keyword: ""
        Organisations: 3
            #1
                Organisation: 0
                Keyword: ""
            #2
                Organisation: 0
                Keyword: ""
            #3
                Organisation: 0
                Keyword: ""
        Unknown: 0
        Unknown: 1
        Unknown: 0
13:40:02.419818 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22133, seq2 32, subcommand META_REQ_SHORT_INFO, uin 1000005, length 30
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22133
    Sequence 2: 32
    Check code, scrambled: 0xcdc52bb7 (valid)
    Body
        Subcommand: META_REQ_SHORT_INFO
        UIN: 1000005
13:40:02.486217 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 16, seq2 32, account 1000001, subcommand META_SHORT_INFO, result ok, nick "zoe", email "zoe@example.org", length 67
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 16
    Sequence 2: 32
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_SHORT_INFO
        Result: ok
        Nickname: "zoe"
        First name: "Zoë"
        Last name: "Example"
        E-mail: "zoe@example.org"
        Authorization: required
        Unknown: 2
        Unknown: 0
13:40:02.531073 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22134, seq2 33, subcommand META_SEARCH_NAME, first_name "Zoë", last_name "", nick "", length 38
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22134
    Sequence 2: 33
    Check code, scrambled: 0xfbcb09be (valid)
    Body
        Subcommand: META_SEARCH_NAME
        First name: "Zoë"
        Last name: ""
        Nickname: ""
13:40:02.587839 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 17, seq2 33, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 69
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 17
    Sequence 2: 33
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
13:40:02.614023 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 18, seq2 33, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 71
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 18
    Sequence 2: 33
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
13:40:02.689110 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 19, seq2 33, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 73
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 19
    Sequence 2: 33
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Users left out: 3
13:40:02.719833 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 20, seq2 33, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 20
    Sequence 2: 33
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Users left out: 3
13:40:02.786601 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22135, seq2 34, subcommand META_SEARCH_NAME_B, first_name "Zoë", last_name "", nick "", length 38
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22135
    Sequence 2: 34
    Check code, scrambled: 0x7a0413e8 (valid)
    Body
        Subcommand: META_SEARCH_NAME_B
        First name: "Zoë"
        Last name: ""
        Nickname: ""
13:40:02.807976 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 21, seq2 34, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 71
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 21
    Sequence 2: 34
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
13:40:02.873693 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 22, seq2 34, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 73
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 22
    Sequence 2: 34
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
13:40:02.945082 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 23, seq2 34, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 77
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 23
    Sequence 2: 34
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
        Users left out: 3
13:40:03.017410 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 24, seq2 34, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 77
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 24
    Sequence 2: 34
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Users left out: 3
13:40:03.061929 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 25, seq2 34, account 1000001, subcommand META_USER_FOUND_LAST, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 25
    Sequence 2: 34
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: failed
13:40:03.084927 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22136, seq2 35, subcommand META_SEARCH_WHITE_PAGES, company "", length 109
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22136
    Sequence 2: 35
    Check code, scrambled: 0x4fd925be (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES
        First name: ""
        Last name: ""
        Nickname: "zoe"
        E-mail: ""
        Least age: 23
        Greatest age: 29
        Gender: female
        Language: English
        City: "Ghent"
        State: ""
        Country: Belgium
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: University
        Keyword: "physics"
        Interest: Music
        Keyword: "brass bands"
        Organisation: Club/Social
        Keyword: "chess"
        Only who is online: 0
13:40:03.145368 IP 192.0.2.10.1070 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 22137, seq2 36, subcommand META_SEARCH_WHITE_PAGES_B, company "", length 100
    Version: 5
    UIN: 1000001
    Session: 0x0b40f442
    Command: CMD_META_USER
    Sequence 1: 22137
    Sequence 2: 36
    Check code, scrambled: 0x85cb4bfe (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES_B
        First name: "Zoë"
        Last name: "Example"
        Nickname: ""
        E-mail: ""
        Least age: 0
        Greatest age: 0
        Gender: not_given
        Language: None
        City: ""
        State: ""
        Country: Not given
        Company: ""
        Department: ""
        Position: ""
        Occupation: Not given
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Home page category: 1234
        Keyword: "gardens"
        Only who is online: 1
13:40:03.190143 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 26, seq2 36, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 71
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 26
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
13:40:03.245517 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 27, seq2 36, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 27
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Users left out: 3
13:40:03.282537 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 28, seq2 36, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 73
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 28
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
13:40:03.335837 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 29, seq2 36, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 76
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 29
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Gender: female
            Age: 27
13:40:03.385343 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 30, seq2 36, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 77
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 30
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
        Users left out: 3
13:40:03.448875 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 31, seq2 36, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 80
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 31
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Gender: female
            Age: 27
            Users left out: 3
13:40:03.515422 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 32, seq2 36, account 1000001, subcommand META_WHITE_PAGES_LAST, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 32
    Sequence 2: 36
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: failed
13:40:03.565650 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 33, seq2 20, account 1000001, subcommand META_SET_GENERAL_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 33
    Sequence 2: 20
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_SET_GENERAL_DONE
        Result: ok
13:40:03.626228 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 34, seq2 20, account 1000001, subcommand META_SET_GENERAL_DONE, result not_found, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 34
    Sequence 2: 20
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_SET_GENERAL_DONE
        Result: not_found
13:40:03.686588 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 35, seq2 21, account 1000001, subcommand META_SET_WORK_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 35
    Sequence 2: 21
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_SET_WORK_DONE
        Result: ok
13:40:03.723044 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 36, seq2 21, account 1000001, subcommand META_SET_WORK_DONE, result read_only, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 36
    Sequence 2: 21
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_SET_WORK_DONE
        Result: read_only
13:40:03.782337 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 37, seq2 22, account 1000001, subcommand META_SET_MORE_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 37
    Sequence 2: 22
    UIN: 1000001
    Check code: 0x010b9ec5 (valid)
    Body
        Subcommand: META_SET_MORE_DONE
        Result: ok
13:40:03.821119 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 38, seq2 22, account 1000001, subcommand META_SET_MORE_DONE, result not_found, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 38
    Sequence 2: 22
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_SET_MORE_DONE
        Result: not_found
13:40:03.893228 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 39, seq2 23, account 1000001, subcommand META_SET_ABOUT_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 39
    Sequence 2: 23
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_SET_ABOUT_DONE
        Result: ok
13:40:03.964478 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 40, seq2 23, account 1000001, subcommand META_SET_ABOUT_DONE, result read_only, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 40
    Sequence 2: 23
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_SET_ABOUT_DONE
        Result: read_only
13:40:04.034173 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 41, seq2 24, account 1000001, subcommand META_SET_INTERESTS_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 41
    Sequence 2: 24
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_SET_INTERESTS_DONE
        Result: ok
13:40:04.094017 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 42, seq2 24, account 1000001, subcommand META_SET_INTERESTS_DONE, result not_found, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 42
    Sequence 2: 24
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_SET_INTERESTS_DONE
        Result: not_found
13:40:04.142432 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 43, seq2 25, account 1000001, subcommand META_SET_AFFILIATIONS_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 43
    Sequence 2: 25
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_SET_AFFILIATIONS_DONE
        Result: ok
13:40:04.163159 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 44, seq2 25, account 1000001, subcommand META_SET_AFFILIATIONS_DONE, result read_only, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 44
    Sequence 2: 25
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_SET_AFFILIATIONS_DONE
        Result: read_only
13:40:04.231833 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 45, seq2 26, account 1000001, subcommand META_SET_SECURITY_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 45
    Sequence 2: 26
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_SET_SECURITY_DONE
        Result: ok
13:40:04.280539 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 46, seq2 26, account 1000001, subcommand META_SET_SECURITY_DONE, result not_found, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 46
    Sequence 2: 26
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_SET_SECURITY_DONE
        Result: not_found
13:40:04.304075 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 47, seq2 27, account 1000001, subcommand META_SET_PASSWORD_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 47
    Sequence 2: 27
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_SET_PASSWORD_DONE
        Result: ok
13:40:04.328400 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 48, seq2 27, account 1000001, subcommand META_SET_PASSWORD_DONE, result read_only, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 48
    Sequence 2: 27
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_SET_PASSWORD_DONE
        Result: read_only
13:40:04.393918 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 49, seq2 28, account 1000001, subcommand META_UNREGISTER_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 49
    Sequence 2: 28
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_UNREGISTER_DONE
        Result: ok
13:40:04.425992 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 50, seq2 28, account 1000001, subcommand META_UNREGISTER_DONE, result not_found, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 50
    Sequence 2: 28
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_UNREGISTER_DONE
        Result: not_found
13:40:04.483713 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 51, seq2 29, account 1000001, subcommand META_SET_HOMEPAGE_CAT_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 51
    Sequence 2: 29
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_SET_HOMEPAGE_CAT_DONE
        Result: ok
13:40:04.541284 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 52, seq2 29, account 1000001, subcommand META_SET_HOMEPAGE_CAT_DONE, result read_only, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 52
    Sequence 2: 29
    UIN: 1000001
    Check code: 0x030e9ec5 (valid)
    Body
        Subcommand: META_SET_HOMEPAGE_CAT_DONE
        Result: read_only
13:40:04.620672 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 53, seq2 40, account 1000001, subcommand META_GENERAL, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 53
    Sequence 2: 40
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_GENERAL
        Result: failed
13:40:04.685338 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 54, seq2 41, account 1000001, subcommand META_WORK, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 54
    Sequence 2: 41
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_WORK
        Result: failed
13:40:04.738359 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 55, seq2 42, account 1000001, subcommand META_MORE, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 55
    Sequence 2: 42
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_MORE
        Result: failed
13:40:04.763362 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 56, seq2 43, account 1000001, subcommand META_ABOUT, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 56
    Sequence 2: 43
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_ABOUT
        Result: failed
13:40:04.822520 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 57, seq2 44, account 1000001, subcommand META_MORE_EMAILS, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 57
    Sequence 2: 44
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_MORE_EMAILS
        Result: failed
13:40:04.859884 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 58, seq2 45, account 1000001, subcommand META_INTERESTS, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 58
    Sequence 2: 45
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: failed
13:40:04.906575 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 59, seq2 46, account 1000001, subcommand META_AFFILIATIONS, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 59
    Sequence 2: 46
    UIN: 1000001
    Check code: 0x020b9ec5 (valid)
    Body
        Subcommand: META_AFFILIATIONS
        Result: failed
13:40:04.930305 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 60, seq2 47, account 1000001, subcommand META_SHORT_INFO, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 60
    Sequence 2: 47
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_SHORT_INFO
        Result: failed
13:40:04.973747 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 61, seq2 48, account 1000001, subcommand META_HOMEPAGE_CAT, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 61
    Sequence 2: 48
    UIN: 1000001
    Check code: 0x00499ec5 (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: failed
13:40:05.040933 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 62, seq2 49, account 1000001, subcommand META_USER_FOUND, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 62
    Sequence 2: 49
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: failed
13:40:05.085871 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 63, seq2 50, account 1000001, subcommand META_WHITE_PAGES, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 63
    Sequence 2: 50
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: failed
13:40:05.141464 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 64, seq2 51, account 1000001, subcommand META_RANDOM_USER, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 64
    Sequence 2: 51
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_RANDOM_USER
        Result: failed
13:40:05.208806 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 65, seq2 52, account 1000001, subcommand META_SET_RANDOM_DONE, result failed, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 65
    Sequence 2: 52
    UIN: 1000001
    Check code: 0x05009ec5 (valid)
    Body
        Subcommand: META_SET_RANDOM_DONE
        Result: failed
13:40:05.256012 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 66, seq2 60, account 1000001, subcommand META_RANDOM_USER, result ok, uin 1000005, chat_group Students, length 45
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 66
    Sequence 2: 60
    UIN: 1000001
    Check code: 0x064b9ec5 (valid)
    Body
        Subcommand: META_RANDOM_USER
        Result: ok
        UIN: 1000005
        Random chat group: Students
        Address: 203.0.113.5
        TCP port: 20015
        Own address: 192.168.0.5
        Direct connections: direct
        Direct protocol version: 6
13:40:05.293685 IP 198.51.100.1.4000 > 192.0.2.10.1070: ICQ v5 SRV_META_USER, seq1 67, seq2 61, account 1000001, subcommand META_SET_RANDOM_DONE, result ok, length 24
    Version: 5
    Session: 0x0b40f442
    Command: SRV_META_USER
    Sequence 1: 67
    Sequence 2: 61
    UIN: 1000001
    Check code: 0x07ff9ec5 (valid)
    Body
        Subcommand: META_SET_RANDOM_DONE
        Result: ok

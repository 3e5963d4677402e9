22:01:47.090071 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 5980, seq2 1, tcp_port 43915, status online, length 75
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_LOGIN
    Sequence 1: 5980
    Sequence 2: 1
    Check code, scrambled: 0x0108de38 (valid)
    Body
        Client clock: 2026-11-20T22:01:47Z
        TCP port: 43915
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:01:47.090216 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_ACK, seq1 5980, seq2 1, account 111001, acks packet 1 (0.000145 s), length 21
    Version: 5
    Session: 0x14433aac
    Command: SRV_ACK
    Sequence 1: 5980
    Sequence 2: 1
    UIN: 111001
    Check code: 0x05868fd0 (valid)
    Body
22:01:47.095051 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x14433aac
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x079f048e (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:01:47.095082 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000031 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x2bc752bc (valid)
    Body
        Random padding: 019c447e
22:01:47.095129 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5981, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_LOGIN_1
    Sequence 1: 5981
    Sequence 2: 2
    Check code, scrambled: 0xe7877252 (valid)
    Body
        Random padding: 771d3622
22:01:47.095146 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 5982, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_CONTACT_LIST
    Sequence 1: 5982
    Sequence 2: 3
    Check code, scrambled: 0x13c7607b (valid)
    Body
        Contacts: 2
            #1
                UIN: 222002
            #2
                UIN: 333003
22:01:47.095249 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_ACK, seq1 5982, seq2 3, account 111001, acks packet 6 (0.000103 s), length 21
    Version: 5
    Session: 0x14433aac
    Command: SRV_ACK
    Sequence 1: 5982
    Sequence 2: 3
    UIN: 111001
    Check code: 0x06d1018b (valid)
    Body
22:01:47.096704 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 0, account 111001, length 25
    Version: 5
    Session: 0x14433aac
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c74eed4 (valid)
    Body
        UIN: 111001
22:01:47.096729 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 8 (0.000025 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x8f87e064 (valid)
    Body
        Random padding: a5302d15
22:01:47.098679 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 2, seq2 0, account 111001, length 21
    Version: 5
    Session: 0x14433aac
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02c5838d (valid)
    Body
22:01:47.098697 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 0, acks packet 10 (0.000018 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x8586b45d (valid)
    Body
        Random padding: f748aa31
22:01:47.098712 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 5983, seq2 4, length 26
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK_MESSAGES
    Sequence 1: 5983
    Sequence 2: 4
    Check code, scrambled: 0x9347d6a2 (valid)
    Body
        Random padding: 4ea6
22:01:47.098775 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_ACK, seq1 5983, seq2 4, account 111001, acks packet 12 (0.000063 s), length 21
    Version: 5
    Session: 0x14433aac
    Command: SRV_ACK
    Sequence 1: 5983
    Sequence 2: 4
    UIN: 111001
    Check code: 0x02c54fbf (valid)
    Body
22:01:51.093337 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 5858, seq2 1, tcp_port 48805, status online, length 75
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_LOGIN
    Sequence 1: 5858
    Sequence 2: 1
    Check code, scrambled: 0xfdd1cdfe (valid)
    Body
        Client clock: 2026-11-20T22:01:51Z
        TCP port: 48805
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:01:51.093445 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_ACK, seq1 5858, seq2 1, account 222002, acks packet 14 (0.000108 s), length 21
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_ACK
    Sequence 1: 5858
    Sequence 2: 1
    UIN: 222002
    Check code: 0x01c405ba (valid)
    Body
22:01:51.094731 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x09c4f785 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:01:51.094913 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 16 (0.000182 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x2147d106 (valid)
    Body
        Random padding: d026bb5c
22:01:51.094973 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5859, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_LOGIN_1
    Sequence 1: 5859
    Sequence 2: 2
    Check code, scrambled: 0xff86316c (valid)
    Body
        Random padding: 29458679
22:01:51.095005 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 5860, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_CONTACT_LIST
    Sequence 1: 5860
    Sequence 2: 3
    Check code, scrambled: 0x79c7253c (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:01:51.095073 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_ACK, seq1 5860, seq2 3, account 222002, acks packet 19 (0.000068 s), length 21
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_ACK
    Sequence 1: 5860
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0bc7f2b1 (valid)
    Body
22:01:51.095685 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 48805, status online, length 70
    Version: 5
    Session: 0x14433aac
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0bc57bd4 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 48805
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 3
        Features: 0x7d0001ea
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:01:51.095761 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 21 (0.000076 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x9587d696 (valid)
    Body
        Random padding: 82a46734
22:01:51.099124 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 43915, status online, length 70
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x02c411ec (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 43915
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 3
        Features: 0x7d0001ea
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:01:51.099166 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 23 (0.000042 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x04866750 (valid)
    Body
        Random padding: d9b7d362
22:01:51.099218 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 0, account 222002, length 25
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x073e52b4 (valid)
    Body
        UIN: 222002
22:01:51.099263 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 25 (0.000045 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0xdb872100 (valid)
    Body
        Random padding: 81fd3f1d
22:01:51.099449 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 3, seq2 0, account 222002, length 21
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 3
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0df6fd82 (valid)
    Body
22:01:51.099480 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 0, acks packet 27 (0.000031 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x5a87e7d8 (valid)
    Body
        Random padding: 23fbb305
22:01:51.099489 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 5861, seq2 4, length 26
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_ACK_MESSAGES
    Sequence 1: 5861
    Sequence 2: 4
    Check code, scrambled: 0xd7072731 (valid)
    Body
        Random padding: 6791
22:01:51.099543 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_ACK, seq1 5861, seq2 4, account 222002, acks packet 29 (0.000054 s), length 21
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_ACK
    Sequence 1: 5861
    Sequence 2: 4
    UIN: 222002
    Check code: 0x053eb5e1 (valid)
    Body
22:01:56.092868 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 5984, seq2 5, to 222002, type MSG_TEXT, text "hello via the best route", length 57
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5984
    Sequence 2: 5
    Check code, scrambled: 0x198b587e (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "hello via the best route"
22:01:56.092998 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_ACK, seq1 5984, seq2 5, account 111001, acks packet 34 (0.000130 s), length 21
    Version: 5
    Session: 0x14433aac
    Command: SRV_ACK
    Sequence 1: 5984
    Sequence 2: 5
    UIN: 111001
    Check code: 0x0fc4a3d5 (valid)
    Body
22:01:56.093137 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 222002, from 111001, type MSG_TEXT, text "hello via the best route", length 54
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0cf627b1 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "hello via the best route"
22:01:56.093235 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 36 (0.000098 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0x7a07d13c (valid)
    Body
        Random padding: 9f6fe136
22:01:56.093651 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_INIT, from 111001, to 222002, version 6, tcp_port 43915, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 222002
        Own port: 43915
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 43915
        Cookie: 0x6e385e76
22:01:56.093703 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:01:56.093718 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_INIT, from 222002, to 111001, version 6, tcp_port 48805, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 111001
        Own port: 48805
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 48805
        Cookie: 0x6e385e76
22:01:56.093759 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:01:58.596225 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5981, seq2 2, repeats packet 5 (11.501096 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_LOGIN_1
    Sequence 1: 5981
    Sequence 2: 2
    Check code, scrambled: 0x6586563b (valid)
    Body
        Random padding: 771d3622
22:02:01.098659 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5859, seq2 2, repeats packet 18 (10.003686 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_LOGIN_1
    Sequence 1: 5859
    Sequence 2: 2
    Check code, scrambled: 0xc54775f4 (valid)
    Body
        Random padding: 29458679
22:02:02.095382 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65535, type MSG_TEXT, status 0x0000, text "direct message one", length 59
    Check code: 0xfff1e9d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0000
        Text: "direct message one"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:02.196136 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 48 (0.100754 s), length 41
    Check code: 0xd1f1e598 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020 (to_contact_list)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:04.095575 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65534, type MSG_TEXT, status 0x0000, text "direct answer one", length 58
    Check code: 0xdb0eed81 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0000
        Text: "direct answer one"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:04.199244 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 52 (0.103669 s), length 41
    Check code: 0xc0d11ad1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020 (to_contact_list)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:06.095835 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65532, type MSG_URL, status 0x0000, description "direct url", url "http://p2p.example.net/x", length 76
    Check code: 0xa60e8982 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: 0x0000
        How to deliver: 0x0000
        Text
            Description: "direct url"
            URL: "http://p2p.example.net/x"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:06.196575 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65532, type MSG_URL, status accepted, description "", acks packet 56 (0.100740 s), length 41
    Check code: 0xcaf14d82 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0020 (to_contact_list)
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:08.096392 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 5862, seq2 5, status away, length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_STATUS_CHANGE
    Sequence 1: 5862
    Sequence 2: 5
    Check code, scrambled: 0x91c6553f (valid)
    Body
        Status: away
22:02:08.096582 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_ACK, seq1 5862, seq2 5, account 222002, acks packet 60 (0.000190 s), length 21
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_ACK
    Sequence 1: 5862
    Sequence 2: 5
    UIN: 222002
    Check code: 0x01c45c89 (valid)
    Body
22:02:08.098194 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_STATUS_UPDATE, seq1 4, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x14433aac
    Command: SRV_STATUS_UPDATE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0ec4328c (valid)
    Body
        UIN: 222002
        Status: away
22:02:08.098281 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 0, acks packet 62 (0.000087 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xf786105e (valid)
    Body
        Random padding: 8d233033
22:02:08.098374 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5981, seq2 2, repeats packet 46 (9.502149 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_LOGIN_1
    Sequence 1: 5981
    Sequence 2: 2
    Check code, scrambled: 0x89c7e044 (valid)
    Body
        Random padding: 771d3622
22:02:10.096732 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65530, type MSG_READ_AWAY, status 0x0000, text "...", length 44
    Check code: 0xf2f5f883 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: 0x0000
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:10.197157 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65530, type MSG_READ_AWAY, status away, text "User is away [Auto-Message]", acks packet 65 (0.100425 s), length 68
    Check code: 0xebbcaa9e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0020 (to_contact_list)
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:12.699849 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5859, seq2 2, repeats packet 47 (11.601190 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_LOGIN_1
    Sequence 1: 5859
    Sequence 2: 2
    Check code, scrambled: 0xb2c62773 (valid)
    Body
        Random padding: 29458679
22:02:13.097078 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65528, type MSG_READ_AWAY, status 0x0000, text "...", length 44
    Check code: 0xc80e6d97 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: 0x0000
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:13.197596 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65528, type MSG_READ_AWAY, status away, text "User is away [Auto-Message]", acks packet 70 (0.100518 s), length 68
    Check code: 0xed94ca82 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0020 (to_contact_list)
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:02:16.097235 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 5863, seq2 6, status online, length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_STATUS_CHANGE
    Sequence 1: 5863
    Sequence 2: 6
    Check code, scrambled: 0xbfc7453e (valid)
    Body
        Status: online
22:02:16.097443 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_ACK, seq1 5863, seq2 6, account 222002, acks packet 74 (0.000208 s), length 21
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_ACK
    Sequence 1: 5863
    Sequence 2: 6
    UIN: 222002
    Check code: 0x06e35dec (valid)
    Body
22:02:16.098994 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_STATUS_UPDATE, seq1 5, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x14433aac
    Command: SRV_STATUS_UPDATE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04868ba5 (valid)
    Body
        UIN: 222002
        Status: online
22:02:16.099045 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 0, acks packet 76 (0.000051 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x6a8734a7 (valid)
    Body
        Random padding: acc8320a
22:02:18.097921 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5981, seq2 2, repeats packet 64 (9.999547 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_LOGIN_1
    Sequence 1: 5981
    Sequence 2: 2
    Check code, scrambled: 0xab062410 (valid)
    Body
        Random padding: 771d3622
22:02:18.098365 IP 10.99.0.11.47594 > 10.99.0.12.48805: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65526, type MSG_FILE, status 0x0000, description "holiday list", file_name "many, really many, files", total_size 840, offered_port 0, length 84
    Check code: 0xf8f29e9e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
    Body
        Message type: MSG_FILE
        Status: 0x0000
        How to deliver: 0x0000
        Description: "holiday list"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "many, really many, files"
        Bytes in all: 840
        TCP port to connect to: 0
22:02:18.199621 IP 10.99.0.12.48805 > 10.99.0.11.47594: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65526, type MSG_FILE, status accepted, description "", total_size 0, offered_port 46771, acks packet 79 (0.101256 s), length 45
    Check code: 0xd1f1d798 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65526
    Body
        Message type: MSG_FILE
        Status: accepted
        How to deliver: 0x0020 (to_contact_list)
        Description: ""
        TCP port to connect to, high byte first: 46771
        Unknown: 0
        Bytes in all: 0
        TCP port to connect to: 46771
22:02:18.300834 IP 10.99.0.11.33668 > 10.99.0.12.48805: ICQ peer PEER_INIT, from 111001, to 222002, version 6, tcp_port 52243, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 222002
        Own port: 52243
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 52243
        Cookie: 0x4a03203e
22:02:23.305317 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5859, seq2 2, repeats packet 69 (10.605468 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_LOGIN_1
    Sequence 1: 5859
    Sequence 2: 2
    Check code, scrambled: 0x4f86512d (valid)
    Body
        Random padding: 29458679
22:02:24.099302 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_META_USER, account 111001, seq1 5985, seq2 6, subcommand META_REQ_FULL_INFO, uin 222002, length 30
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_META_USER
    Sequence 1: 5985
    Sequence 2: 6
    Check code, scrambled: 0x9f86261b (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 222002
22:02:24.099450 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_ACK, seq1 5985, seq2 6, account 111001, acks packet 92 (0.000148 s), length 21
    Version: 5
    Session: 0x14433aac
    Command: SRV_ACK
    Sequence 1: 5985
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0d5c33b8 (valid)
    Body
22:02:24.100160 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_META_USER, seq1 6, seq2 6, account 111001, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", length 143
    Version: 5
    Session: 0x14433aac
    Command: SRV_META_USER
    Sequence 1: 6
    Sequence 2: 6
    UIN: 111001
    Check code: 0x02c5feeb (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "bobby"
        First name: "Bob"
        Last name: "Brown"
        E-mail: "bob@example.org"
        Second e-mail: "old-bob@example.org"
        Third e-mail: ""
        City: "Bristol"
        State: ""
        Phone: "555-0100"
        Fax: ""
        Street: ""
        Cellular phone: "555-0199"
        Zip code: 0
        Country: United Kingdom
        Time zone, half hours west: 0
        Unknown: 0
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 0
        Unknown: 0
22:02:24.100178 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_META_USER, seq1 7, seq2 6, account 111001, subcommand META_MORE, result ok, age 30, gender male, length 61
    Version: 5
    Session: 0x14433aac
    Command: SRV_META_USER
    Sequence 1: 7
    Sequence 2: 6
    UIN: 111001
    Check code: 0x006949ec (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 30
        Gender: male
        Home page: "http://bobby.example.org/"
        Year of birth less 1900: 70
        Month of birth: 11
        Day of birth: 7
        First language: None
        Second language: None
        Third language: None
22:02:24.100192 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_META_USER, seq1 8, seq2 6, account 111001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x14433aac
    Command: SRV_META_USER
    Sequence 1: 8
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0acdaa8f (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
22:02:24.100205 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_META_USER, seq1 9, seq2 6, account 111001, subcommand META_WORK, result ok, company "Bobby Works Ltd", length 87
    Version: 5
    Session: 0x14433aac
    Command: SRV_META_USER
    Sequence 1: 9
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0e5c9dd8 (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: "Bristol"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: 0
        Country: United Kingdom
        Company: "Bobby Works Ltd"
        Department: ""
        Position: "Tester"
        Occupation: Not given
        Home page: ""
22:02:24.100219 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_META_USER, seq1 10, seq2 6, account 111001, subcommand META_ABOUT, result ok, length 48
    Version: 5
    Session: 0x14433aac
    Command: SRV_META_USER
    Sequence 1: 10
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0e5c4a87 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "about bobby: lab user"
22:02:24.100232 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_META_USER, seq1 11, seq2 6, account 111001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x14433aac
    Command: SRV_META_USER
    Sequence 1: 11
    Sequence 2: 6
    UIN: 111001
    Check code: 0x05d126a8 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
22:02:24.100247 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_META_USER, seq1 12, seq2 6, account 111001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x14433aac
    Command: SRV_META_USER
    Sequence 1: 12
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0bc6d8b4 (valid)
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
22:02:24.100273 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 6, acks packet 94 (0.000113 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 6
    Check code, scrambled: 0xb106962f (valid)
    Body
        Random padding: d1683e16
22:02:24.100351 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 6, acks packet 95 (0.000173 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 6
    Check code, scrambled: 0x1b47f6b1 (valid)
    Body
        Random padding: 47c77604
22:02:24.100389 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 6, acks packet 96 (0.000197 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 6
    Check code, scrambled: 0xe507b6b4 (valid)
    Body
        Random padding: 27141f65
22:02:24.100407 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 6, acks packet 97 (0.000202 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 6
    Check code, scrambled: 0xa8c62408 (valid)
    Body
        Random padding: b39b0a1a
22:02:24.100437 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 6, acks packet 98 (0.000218 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 6
    Check code, scrambled: 0x9d47f464 (valid)
    Body
        Random padding: 41bf3a4d
22:02:24.100457 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 6, acks packet 99 (0.000225 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 6
    Check code, scrambled: 0x6d8770bb (valid)
    Body
        Random padding: 4600a122
22:02:24.100467 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 6, acks packet 100 (0.000220 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 6
    Check code, scrambled: 0xe547b6b2 (valid)
    Body
        Random padding: b0cd6f46
22:02:27.099508 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_SEARCH_USER, account 111001, seq1 5986, seq2 7, nick "", email "bob@example.org", length 51
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_SEARCH_USER
    Sequence 1: 5986
    Sequence 2: 7
    Check code, scrambled: 0xc3c8203e (valid)
    Body
        Nickname: ""
        First name: ""
        Last name: ""
        E-mail: "bob@example.org"
22:02:27.099654 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_ACK, seq1 5986, seq2 7, account 111001, acks packet 108 (0.000146 s), length 21
    Version: 5
    Session: 0x14433aac
    Command: SRV_ACK
    Sequence 1: 5986
    Sequence 2: 7
    UIN: 111001
    Check code: 0x0d5cf4d8 (valid)
    Body
22:02:27.100197 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_USER_FOUND, seq1 13, seq2 7, account 111001, uin 222002, nick "bobby", length 71
    Version: 5
    Session: 0x14433aac
    Command: SRV_USER_FOUND
    Sequence 1: 13
    Sequence 2: 7
    UIN: 111001
    Check code: 0x0586aea5 (valid)
    Body
        UIN: 222002
        Nickname: "bobby"
        First name: "Bob"
        Last name: "Brown"
        E-mail: "old-bob@example.org"
        Authorization: not_required
        Presence: offline
22:02:27.100213 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_END_OF_SEARCH, seq1 14, seq2 7, account 111001, more 0, length 22
    Version: 5
    Session: 0x14433aac
    Command: SRV_END_OF_SEARCH
    Sequence 1: 14
    Sequence 2: 7
    UIN: 111001
    Check code: 0x02c5fdb1 (valid)
    Body
        Too many were found: 0
22:02:27.100257 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 7, acks packet 110 (0.000060 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 7
    Check code, scrambled: 0x6806142e (valid)
    Body
        Random padding: 51e86123
22:02:27.100327 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 7, acks packet 111 (0.000114 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 7
    Check code, scrambled: 0xa887a08a (valid)
    Body
        Random padding: 0eba5d42
22:02:29.602690 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5981, seq2 2, repeats packet 78 (11.504769 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_LOGIN_1
    Sequence 1: 5981
    Sequence 2: 2
    Check code, scrambled: 0x9b061011 (valid)
    Body
        Random padding: 771d3622
22:02:33.101647 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5859, seq2 2, repeats packet 91 (9.796330 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_LOGIN_1
    Sequence 1: 5859
    Sequence 2: 2
    Check code, scrambled: 0x0786572d (valid)
    Body
        Random padding: 29458679
22:02:33.102462 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 5864, seq2 7, to 111001, type MSG_TEXT, text "direct again after closing", length 59
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5864
    Sequence 2: 7
    Check code, scrambled: 0x9dc6a97f (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "direct again after closing"
22:02:33.102604 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_ACK, seq1 5864, seq2 7, account 222002, acks packet 119 (0.000142 s), length 21
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_ACK
    Sequence 1: 5864
    Sequence 2: 7
    UIN: 222002
    Check code: 0x02c45391 (valid)
    Body
22:02:33.102731 IP 10.99.0.1.4000 > 10.99.0.11.43196: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 15, seq2 0, account 111001, from 222002, type MSG_TEXT, text "direct again after closing", length 56
    Version: 5
    Session: 0x14433aac
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 15
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05ffedb4 (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "direct again after closing"
22:02:33.102805 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 0, acks packet 121 (0.000074 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 0
    Check code, scrambled: 0x51c7e0ad (valid)
    Body
        Random padding: 79094418
22:02:33.103691 IP 10.99.0.12.52836 > 10.99.0.11.52243: ICQ peer PEER_INIT, from 222002, to 111001, version 6, tcp_port 48805, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 111001
        Own port: 48805
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 48805
        Cookie: 0x4b7e057f
22:02:33.103772 IP 10.99.0.11.52243 > 10.99.0.12.52836: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:02:33.103790 IP 10.99.0.11.52243 > 10.99.0.12.52836: ICQ peer PEER_INIT, from 111001, to 222002, version 6, tcp_port 52243, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 222002
        Own port: 52243
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 52243
        Cookie: 0x4b7e057f
22:02:33.103839 IP 10.99.0.12.52836 > 10.99.0.11.52243: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:02:36.102008 IP 10.99.0.11.43196 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 5987, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x14433aac
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 5987
    Sequence 2: 0
    Check code, scrambled: 0x63499240 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:02:36.104494 IP 10.99.0.1.4000 > 10.99.0.12.37840: ICQ v5 SRV_USER_OFFLINE, seq1 5, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x27fa3b22
    Command: SRV_USER_OFFLINE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x053ed4bb (valid)
    Body
        UIN: 111001
22:02:36.104526 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 138 (0.000032 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x6906934d (valid)
    Body
        Random padding: 7e106d79
22:02:37.602248 IP 10.99.0.12.37840 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 5865, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x27fa3b22
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 5865
    Sequence 2: 0
    Check code, scrambled: 0xd1ca0b3e (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

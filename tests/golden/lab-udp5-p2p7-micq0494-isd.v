22:09:10.861470 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 15309, seq2 1, tcp_port 36477, status online, length 75
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_LOGIN
    Sequence 1: 15309
    Sequence 2: 1
    Check code, scrambled: 0x7fced47f (valid)
    Body
        Client clock: 2026-11-20T22:09:10Z
        TCP port: 36477
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 7
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:09:10.861630 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_ACK, seq1 15309, seq2 1, account 111001, acks packet 1 (0.000160 s), length 21
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_ACK
    Sequence 1: 15309
    Sequence 2: 1
    UIN: 111001
    Check code: 0x061c6d88 (valid)
    Body
22:09:10.864356 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x04ffe9d5 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:09:10.864444 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000088 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xb847d27d (valid)
    Body
        Random padding: cac1d321
22:09:10.864516 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15310, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_LOGIN_1
    Sequence 1: 15310
    Sequence 2: 2
    Check code, scrambled: 0x9247e452 (valid)
    Body
        Random padding: d66bb83b
22:09:10.864527 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 15311, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_CONTACT_LIST
    Sequence 1: 15311
    Sequence 2: 3
    Check code, scrambled: 0xb3c76cbf (valid)
    Body
        Contacts: 2
            #1
                UIN: 222002
            #2
                UIN: 333003
22:09:10.864791 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_ACK, seq1 15311, seq2 3, account 111001, acks packet 6 (0.000264 s), length 21
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_ACK
    Sequence 1: 15311
    Sequence 2: 3
    UIN: 111001
    Check code: 0x080ffeec (valid)
    Body
22:09:10.868048 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 0, account 111001, length 25
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x041c1aa0 (valid)
    Body
        UIN: 111001
22:09:10.868101 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 8 (0.000053 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x0fc6720a (valid)
    Body
        Random padding: fefe1a3a
22:09:10.868505 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 2, seq2 0, account 111001, length 21
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x010f878a (valid)
    Body
22:09:10.868531 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 0, acks packet 10 (0.000026 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x7bc69063 (valid)
    Body
        Random padding: 0ebe8442
22:09:10.868545 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15312, seq2 4, length 26
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15312
    Sequence 2: 4
    Check code, scrambled: 0x20069017 (valid)
    Body
        Random padding: 29f4
22:09:10.868690 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_ACK, seq1 15312, seq2 4, account 111001, acks packet 12 (0.000145 s), length 21
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_ACK
    Sequence 1: 15312
    Sequence 2: 4
    UIN: 111001
    Check code: 0x09dfaf80 (valid)
    Body
22:09:14.861717 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 5941, seq2 1, tcp_port 33389, status online, length 75
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_LOGIN
    Sequence 1: 5941
    Sequence 2: 1
    Check code, scrambled: 0x3707ef24 (valid)
    Body
        Client clock: 2026-11-20T22:09:14Z
        TCP port: 33389
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 7
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:09:14.861898 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_ACK, seq1 5941, seq2 1, account 222002, acks packet 14 (0.000181 s), length 21
    Version: 5
    Session: 0x26706794
    Command: SRV_ACK
    Sequence 1: 5941
    Sequence 2: 1
    UIN: 222002
    Check code: 0x04ff2891 (valid)
    Body
22:09:14.864225 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x26706794
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x09988881 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:09:14.864273 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 16 (0.000048 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x0407a5de (valid)
    Body
        Random padding: 03f0387f
22:09:14.864452 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5942, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_LOGIN_1
    Sequence 1: 5942
    Sequence 2: 2
    Check code, scrambled: 0x7147b7dd (valid)
    Body
        Random padding: 993fcd51
22:09:14.864506 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 5943, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_CONTACT_LIST
    Sequence 1: 5943
    Sequence 2: 3
    Check code, scrambled: 0x87c6bf7f (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:09:14.864571 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_ACK, seq1 5943, seq2 3, account 222002, acks packet 19 (0.000065 s), length 21
    Version: 5
    Session: 0x26706794
    Command: SRV_ACK
    Sequence 1: 5943
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0efbdefc (valid)
    Body
22:09:14.867474 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 33389, status online, length 70
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d96a2de (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 33389
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 7
        Unknown: 0
        Cookie: 0x00000000
        Web port: 3
        Features: 0x7d0001ea
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:14.867772 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 36477, status online, length 70
    Version: 5
    Session: 0x26706794
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b987986 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 36477
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 7
        Unknown: 0
        Cookie: 0x00000000
        Web port: 3
        Features: 0x7d0001ea
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:14.867811 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 21 (0.000337 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0xc7c732b4 (valid)
    Body
        Random padding: a1a5055f
22:09:14.868062 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 22 (0.000290 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x84875133 (valid)
    Body
        Random padding: 54a68f46
22:09:14.868441 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 0, account 222002, length 25
    Version: 5
    Session: 0x26706794
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x009870b3 (valid)
    Body
        UIN: 222002
22:09:14.868466 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 25 (0.000025 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0xbcc6e36e (valid)
    Body
        Random padding: 6188a22c
22:09:14.868729 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 3, seq2 0, account 222002, length 21
    Version: 5
    Session: 0x26706794
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 3
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0198eee6 (valid)
    Body
22:09:14.868746 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 0, acks packet 27 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x8f475134 (valid)
    Body
        Random padding: 45eed814
22:09:14.868771 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 5944, seq2 4, length 26
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_ACK_MESSAGES
    Sequence 1: 5944
    Sequence 2: 4
    Check code, scrambled: 0xdd07213e (valid)
    Body
        Random padding: 3b60
22:09:14.868822 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_ACK, seq1 5944, seq2 4, account 222002, acks packet 29 (0.000051 s), length 21
    Version: 5
    Session: 0x26706794
    Command: SRV_ACK
    Sequence 1: 5944
    Sequence 2: 4
    UIN: 222002
    Check code: 0x0b9cc2e3 (valid)
    Body
22:09:19.860413 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 15313, seq2 5, to 222002, type MSG_TEXT, text "seven is the version", length 53
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_SEND_MESSAGE
    Sequence 1: 15313
    Sequence 2: 5
    Check code, scrambled: 0x85c7d2bf (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "seven is the version"
22:09:19.860446 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_INIT, from 111001, to 222002, version 7, tcp_port 36477, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 222002
        Own port: 36477
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 36477
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:09:19.860500 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:09:19.860522 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_INIT, from 222002, to 111001, version 7, tcp_port 33389, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 111001
        Own port: 33389
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 33389
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:09:19.860555 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:09:19.860911 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_ACK, seq1 15313, seq2 5, account 111001, acks packet 34 (0.000498 s), length 21
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_ACK
    Sequence 1: 15313
    Sequence 2: 5
    UIN: 111001
    Check code: 0x0f0e37a5 (valid)
    Body
22:09:19.861007 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 222002, from 111001, type MSG_TEXT, text "seven is the version", length 50
    Version: 5
    Session: 0x26706794
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e9bdab6 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "seven is the version"
22:09:19.861163 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 43 (0.000156 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0x6fc7e7c0 (valid)
    Body
        Random padding: 1f846a19
22:09:19.906610 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:09:19.906693 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:09:22.409386 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15310, seq2 2, repeats packet 5 (11.544870 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_LOGIN_1
    Sequence 1: 15310
    Sequence 2: 2
    Check code, scrambled: 0xd5860448 (valid)
    Body
        Random padding: d66bb83b
22:09:24.910656 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5942, seq2 2, repeats packet 18 (10.046204 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_LOGIN_1
    Sequence 1: 5942
    Sequence 2: 2
    Check code, scrambled: 0xc2469164 (valid)
    Body
        Random padding: 993fcd51
22:09:25.861336 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65535, type MSG_TEXT, status online, text "straight seven", length 56
    Check code: 0xf9f1389c (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "straight seven"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:25.961772 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 52 (0.100436 s), length 42
    Check code: 0xc3f1fd98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:27.861772 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65534, type MSG_TEXT, status online, text "reply seven", length 53
    Check code: 0xf6f1599e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "reply seven"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:27.962367 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 56 (0.100595 s), length 42
    Check code: 0xfcf15ad1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:29.861764 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65532, type MSG_URL, status online, description "url seven", url "http://p2p.example.net/x", length 76
    Check code: 0xd794ce83 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0000
        Text
            Description: "url seven"
            URL: "http://p2p.example.net/x"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:29.962528 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65532, type MSG_URL, status accepted, description "", acks packet 60 (0.100764 s), length 42
    Check code: 0xcff18fb2 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0020
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:31.861975 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 5945, seq2 5, status away, length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_STATUS_CHANGE
    Sequence 1: 5945
    Sequence 2: 5
    Check code, scrambled: 0x79c7d13e (valid)
    Body
        Status: away
22:09:31.862132 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_ACK, seq1 5945, seq2 5, account 222002, acks packet 64 (0.000157 s), length 21
    Version: 5
    Session: 0x26706794
    Command: SRV_ACK
    Sequence 1: 5945
    Sequence 2: 5
    UIN: 222002
    Check code: 0x05e89494 (valid)
    Body
22:09:31.864181 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_STATUS_UPDATE, seq1 4, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_STATUS_UPDATE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04aad384 (valid)
    Body
        UIN: 222002
        Status: away
22:09:31.864235 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 0, acks packet 66 (0.000054 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xfbc7a292 (valid)
    Body
        Random padding: 163ef655
22:09:33.862079 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15310, seq2 2, repeats packet 50 (11.452693 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_LOGIN_1
    Sequence 1: 15310
    Sequence 2: 2
    Check code, scrambled: 0x4d877449 (valid)
    Body
        Random padding: d66bb83b
22:09:33.862197 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65530, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xf9f2dcd1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:33.962794 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65530, type MSG_READ_AWAY, status away, text "User is away [Auto-Message]", acks packet 69 (0.100597 s), length 69
    Check code: 0xe7f1b2dd (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:36.465586 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5942, seq2 2, repeats packet 51 (11.554930 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_LOGIN_1
    Sequence 1: 5942
    Sequence 2: 2
    Check code, scrambled: 0xa147f5dc (valid)
    Body
        Random padding: 993fcd51
22:09:36.862808 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65528, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xf6f18598 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:36.963202 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65528, type MSG_READ_AWAY, status away, text "User is away [Auto-Message]", acks packet 74 (0.100394 s), length 69
    Check code: 0xe40eb492 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:39.863403 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 5946, seq2 6, status online, length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_STATUS_CHANGE
    Sequence 1: 5946
    Sequence 2: 6
    Check code, scrambled: 0xd3c6033e (valid)
    Body
        Status: online
22:09:39.863613 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_ACK, seq1 5946, seq2 6, account 222002, acks packet 78 (0.000210 s), length 21
    Version: 5
    Session: 0x26706794
    Command: SRV_ACK
    Sequence 1: 5946
    Sequence 2: 6
    UIN: 222002
    Check code: 0x019844bb (valid)
    Body
22:09:39.865251 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_STATUS_UPDATE, seq1 5, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_STATUS_UPDATE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04aa2b88 (valid)
    Body
        UIN: 222002
        Status: online
22:09:39.865320 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 0, acks packet 80 (0.000069 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x0b066037 (valid)
    Body
        Random padding: 646be079
22:09:41.864507 IP 10.99.0.11.40416 > 10.99.0.12.33389: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65526, type MSG_FILE, status online, description "file seven", file_name "many, really many, files", total_size 720, offered_port 0, length 83
    Check code: 0xc19c8394 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0000
        Description: "file seven"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "many, really many, files"
        Bytes in all: 720
        TCP port to connect to: 0
22:09:41.965214 IP 10.99.0.12.33389 > 10.99.0.11.40416: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65526, type MSG_FILE, status accepted, description "", acks packet 82 (0.100707 s), length 50
    Check code: 0xfd97fe9f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65526
    Body
        Message type: MSG_FILE
        Status: accepted
        How to deliver: 0x0020
        Description: ""
        TCP port to connect to, high byte first: 43609
        Unknown: 0
        Unknown: 00000000666f722059aa0000
22:09:42.066272 IP 10.99.0.11.41338 > 10.99.0.12.33389: ICQ peer PEER_INIT, from 111001, to 222002, version 7, tcp_port 45453, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 222002
        Own port: 45453
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 45453
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:09:44.568998 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15310, seq2 2, repeats packet 68 (10.706919 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_LOGIN_1
    Sequence 1: 15310
    Sequence 2: 2
    Check code, scrambled: 0x99061029 (valid)
    Body
        Random padding: d66bb83b
22:09:47.070632 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5942, seq2 2, repeats packet 73 (10.605046 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_LOGIN_1
    Sequence 1: 5942
    Sequence 2: 2
    Check code, scrambled: 0x1a47e124 (valid)
    Body
        Random padding: 993fcd51
22:09:47.865920 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_META_USER, account 111001, seq1 15314, seq2 6, subcommand META_REQ_FULL_INFO, uin 222002, length 30
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_META_USER
    Sequence 1: 15314
    Sequence 2: 6
    Check code, scrambled: 0xaf87425b (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 222002
22:09:47.866087 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_ACK, seq1 15314, seq2 6, account 111001, acks packet 96 (0.000167 s), length 21
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_ACK
    Sequence 1: 15314
    Sequence 2: 6
    UIN: 111001
    Check code: 0x04ff0aa0 (valid)
    Body
22:09:47.867871 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_META_USER, seq1 6, seq2 6, account 111001, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", length 143
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_META_USER
    Sequence 1: 6
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0c0e0eb7 (valid)
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
22:09:47.867886 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_META_USER, seq1 7, seq2 6, account 111001, subcommand META_MORE, result ok, age 30, gender male, length 61
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_META_USER
    Sequence 1: 7
    Sequence 2: 6
    UIN: 111001
    Check code: 0x06aaa2de (valid)
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
22:09:47.867895 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_META_USER, seq1 8, seq2 6, account 111001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_META_USER
    Sequence 1: 8
    Sequence 2: 6
    UIN: 111001
    Check code: 0x07ff35eb (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
22:09:47.867903 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_META_USER, seq1 9, seq2 6, account 111001, subcommand META_WORK, result ok, company "Bobby Works Ltd", length 87
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_META_USER
    Sequence 1: 9
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0dbe78bc (valid)
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
22:09:47.867911 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_META_USER, seq1 10, seq2 6, account 111001, subcommand META_ABOUT, result ok, length 48
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_META_USER
    Sequence 1: 10
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0a0562b3 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "about bobby: lab user"
22:09:47.867920 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_META_USER, seq1 11, seq2 6, account 111001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_META_USER
    Sequence 1: 11
    Sequence 2: 6
    UIN: 111001
    Check code: 0x07ff71be (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
22:09:47.867928 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_META_USER, seq1 12, seq2 6, account 111001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_META_USER
    Sequence 1: 12
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0dbe74bd (valid)
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
22:09:47.867964 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 6, acks packet 98 (0.000093 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 6
    Check code, scrambled: 0x6dc734a3 (valid)
    Body
        Random padding: 3dc3c70e
22:09:47.868058 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 6, acks packet 99 (0.000172 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 6
    Check code, scrambled: 0x4bc612d6 (valid)
    Body
        Random padding: 149eb934
22:09:47.868103 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 6, acks packet 100 (0.000208 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 6
    Check code, scrambled: 0x0206e673 (valid)
    Body
        Random padding: e6d1906c
22:09:47.868116 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 6, acks packet 101 (0.000213 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 6
    Check code, scrambled: 0xb207f2b1 (valid)
    Body
        Random padding: e706b801
22:09:47.868152 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 6, acks packet 102 (0.000241 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 6
    Check code, scrambled: 0x2dc7c257 (valid)
    Body
        Random padding: 3f3cc414
22:09:47.868175 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 6, acks packet 103 (0.000255 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 6
    Check code, scrambled: 0x7ec796a6 (valid)
    Body
        Random padding: 39e58c61
22:09:47.868202 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 6, acks packet 104 (0.000274 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 6
    Check code, scrambled: 0xeac76472 (valid)
    Body
        Random padding: 867b2274
22:09:50.866153 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_SEARCH_USER, account 111001, seq1 15315, seq2 7, nick "", email "bob@example.org", length 51
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_SEARCH_USER
    Sequence 1: 15315
    Sequence 2: 7
    Check code, scrambled: 0xd10cb270 (valid)
    Body
        Nickname: ""
        First name: ""
        Last name: ""
        E-mail: "bob@example.org"
22:09:50.866260 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_ACK, seq1 15315, seq2 7, account 111001, acks packet 112 (0.000107 s), length 21
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_ACK
    Sequence 1: 15315
    Sequence 2: 7
    UIN: 111001
    Check code: 0x05aa6cdd (valid)
    Body
22:09:50.867292 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_USER_FOUND, seq1 13, seq2 7, account 111001, uin 222002, nick "bobby", length 71
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_USER_FOUND
    Sequence 1: 13
    Sequence 2: 7
    UIN: 111001
    Check code: 0x010fa5a9 (valid)
    Body
        UIN: 222002
        Nickname: "bobby"
        First name: "Bob"
        Last name: "Brown"
        E-mail: "old-bob@example.org"
        Authorization: not_required
        Presence: offline
22:09:50.867317 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_END_OF_SEARCH, seq1 14, seq2 7, account 111001, more 0, length 22
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_END_OF_SEARCH
    Sequence 1: 14
    Sequence 2: 7
    UIN: 111001
    Check code: 0x000a7282 (valid)
    Body
        Too many were found: 0
22:09:50.867345 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 7, acks packet 114 (0.000053 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 7
    Check code, scrambled: 0x4646400b (valid)
    Body
        Random padding: 62d6da78
22:09:50.867397 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 7, acks packet 115 (0.000080 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 7
    Check code, scrambled: 0xe587a080 (valid)
    Body
        Random padding: 5ba5bb3f
22:09:54.866433 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15310, seq2 2, repeats packet 94 (10.297435 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_LOGIN_1
    Sequence 1: 15310
    Sequence 2: 2
    Check code, scrambled: 0xca467013 (valid)
    Body
        Random padding: d66bb83b
22:09:56.866630 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 5947, seq2 7, to 111001, type MSG_TEXT, text "closing seven", length 46
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5947
    Sequence 2: 7
    Check code, scrambled: 0x59c6057f (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "closing seven"
22:09:56.866762 IP 10.99.0.1.4000 > 10.99.0.12.36043: ICQ v5 SRV_ACK, seq1 5947, seq2 7, account 222002, acks packet 122 (0.000132 s), length 21
    Version: 5
    Session: 0x26706794
    Command: SRV_ACK
    Sequence 1: 5947
    Sequence 2: 7
    UIN: 222002
    Check code: 0x0f9b6abe (valid)
    Body
22:09:56.866871 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 15, seq2 0, account 111001, from 222002, type MSG_TEXT, text "closing seven", length 43
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 15
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05ff41dd (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "closing seven"
22:09:56.866917 IP 10.99.0.11.52274 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 0, acks packet 124 (0.000046 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x13a5f0ef
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 0
    Check code, scrambled: 0x3d86b456 (valid)
    Body
        Random padding: 1df4a034
22:09:56.867411 IP 10.99.0.12.47734 > 10.99.0.11.45453: ICQ peer PEER_INIT, from 222002, to 111001, version 7, tcp_port 33389, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 111001
        Own port: 33389
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 33389
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:09:56.867477 IP 10.99.0.11.45453 > 10.99.0.12.47734: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:09:56.867492 IP 10.99.0.11.45453 > 10.99.0.12.47734: ICQ peer PEER_INIT, from 111001, to 222002, version 7, tcp_port 45453, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 222002
        Own port: 45453
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 45453
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:09:56.867560 IP 10.99.0.12.47734 > 10.99.0.11.45453: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:09:56.910619 IP 10.99.0.12.47734 > 10.99.0.11.45453: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:09:59.413915 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 5942, seq2 2, repeats packet 95 (12.343283 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_LOGIN_1
    Sequence 1: 5942
    Sequence 2: 2
    Check code, scrambled: 0xdec723cc (valid)
    Body
        Random padding: 993fcd51
22:10:01.367150 IP 10.99.0.12.36043 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 5948, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x26706794
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 5948
    Sequence 2: 0
    Check code, scrambled: 0x7947d91a (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:10:01.369937 IP 10.99.0.1.4000 > 10.99.0.11.52274: ICQ v5 SRV_USER_OFFLINE, seq1 16, seq2 0, account 111001, uin 222002, length 25
    Version: 5
    Session: 0x13a5f0ef
    Command: SRV_USER_OFFLINE
    Sequence 1: 16
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03e0f7b1 (valid)
    Body
        UIN: 222002

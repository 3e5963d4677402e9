22:08:21.824701 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 7451, seq2 1, tcp_port 46335, status online, length 75
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_LOGIN
    Sequence 1: 7451
    Sequence 2: 1
    Check code, scrambled: 0x6bd2223d (valid)
    Body
        Client clock: 2026-11-20T22:08:21Z
        TCP port: 46335
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
22:08:21.825016 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7451, seq2 1, account 111001, acks packet 1 (0.000315 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7451
    Sequence 2: 1
    UIN: 111001
    Check code: 0x04fff2a3 (valid)
    Body
22:08:21.826711 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x35286428
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0f9a0782 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:08:21.826791 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000080 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x5946e468 (valid)
    Body
        Random padding: a64bfc7f
22:08:21.827290 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7452, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_LOGIN_1
    Sequence 1: 7452
    Sequence 2: 2
    Check code, scrambled: 0xbac6663e (valid)
    Body
        Random padding: 80ddca41
22:08:21.827311 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7453, seq2 3, contacts 3, length 37
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_CONTACT_LIST
    Sequence 1: 7453
    Sequence 2: 3
    Check code, scrambled: 0xc5c7c079 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:08:21.827522 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7453, seq2 0, account 111001, acks packet 6 (0.000211 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7453
    Sequence 2: 0
    UIN: 111001
    Check code: 0x089bf69e (valid)
    Body
22:08:21.827563 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7452, seq2 0, account 111001, acks packet 5 (0.000273 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7452
    Sequence 2: 0
    UIN: 111001
    Check code: 0x009e1c8a (valid)
    Body
22:08:21.828561 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0c9ba2f8 (valid)
    Body
22:08:21.828593 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 2, acks packet 9 (0.000032 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0x4bc75291 (valid)
    Body
        Random padding: 17316a25
22:08:21.828601 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7454, seq2 4, length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7454
    Sequence 2: 4
    Check code, scrambled: 0x78479450 (valid)
    Body
        Random padding: f3d7
22:08:21.830054 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7454, seq2 0, account 111001, acks packet 11 (0.001453 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7454
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c9bb3ab (valid)
    Body
22:08:21.830176 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a9ba09f (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:21.830206 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0b993783 (valid)
    Body
22:08:21.830232 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 13 (0.000056 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xdac69434 (valid)
    Body
        Random padding: 850a9177
22:08:21.830269 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 3, acks packet 14 (0.000063 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 3
    Check code, scrambled: 0x46860245 (valid)
    Body
        Random padding: bbd3bd2a
22:08:25.825846 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 6188, seq2 1, tcp_port 46961, status online, length 75
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_LOGIN
    Sequence 1: 6188
    Sequence 2: 1
    Check code, scrambled: 0x1188af5b (valid)
    Body
        Client clock: 2026-11-20T22:08:25Z
        TCP port: 46961
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
22:08:25.826779 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6188, seq2 1, account 222002, acks packet 17 (0.000933 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6188
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0f0589ac (valid)
    Body
22:08:25.830757 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x04ff71a5 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:08:25.830817 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 19 (0.000060 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x11c7b7c2 (valid)
    Body
        Random padding: a50a511e
22:08:25.831003 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 6189, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_LOGIN_1
    Sequence 1: 6189
    Sequence 2: 2
    Check code, scrambled: 0xf1c6570e (valid)
    Body
        Random padding: ee19fa18
22:08:25.831023 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 6190, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_CONTACT_LIST
    Sequence 1: 6190
    Sequence 2: 3
    Check code, scrambled: 0x19c6d13d (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:08:25.831073 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6190, seq2 0, account 222002, acks packet 22 (0.000050 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6190
    Sequence 2: 0
    UIN: 222002
    Check code: 0x092897a4 (valid)
    Body
22:08:25.831140 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6189, seq2 0, account 222002, acks packet 21 (0.000137 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6189
    Sequence 2: 0
    UIN: 222002
    Check code: 0x02069896 (valid)
    Body
22:08:25.833347 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 222002
    Check code: 0x01064fa3 (valid)
    Body
22:08:25.833392 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 2, acks packet 25 (0.000045 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0xcec65512 (valid)
    Body
        Random padding: 96843573
22:08:25.833399 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6191, seq2 4, length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6191
    Sequence 2: 4
    Check code, scrambled: 0xd40761d4 (valid)
    Body
        Random padding: 53f5
22:08:25.833759 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d3489ac (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:25.833787 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 2, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0003e8bb (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:25.833793 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 28 (0.000034 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x1cc7e104 (valid)
    Body
        Random padding: c99dfd1a
22:08:25.833819 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09981a86 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:25.833836 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 29 (0.000049 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0xadc61765 (valid)
    Body
        Random padding: 820d1e47
22:08:25.833841 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 3, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 3
    Sequence 2: 3
    UIN: 222002
    Check code: 0x040ef4c4 (valid)
    Body
22:08:25.833862 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 3, acks packet 33 (0.000021 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 3
    Check code, scrambled: 0xaa06177f (valid)
    Body
        Random padding: 5a32e07b
22:08:25.833922 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6191, seq2 0, account 222002, acks packet 27 (0.000523 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6191
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0003f9cb (valid)
    Body
22:08:25.834084 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 31 (0.000265 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0xeec79654 (valid)
    Body
        Random padding: e4ee9505
22:08:31.822599 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7452, seq2 2, repeats packet 5 (9.995309 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_LOGIN_1
    Sequence 1: 7452
    Sequence 2: 2
    Check code, scrambled: 0x7ac736bf (valid)
    Body
        Random padding: 80ddca41
22:08:31.822627 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7454, seq2 4, repeats packet 11 (9.994026 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7454
    Sequence 2: 4
    Check code, scrambled: 0xe047a090 (valid)
    Body
        Random padding: f3d7
22:08:31.822635 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7453, seq2 3, contacts 3, repeats packet 6 (9.995324 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_CONTACT_LIST
    Sequence 1: 7453
    Sequence 2: 3
    Check code, scrambled: 0x53c68a7e (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:08:31.823094 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7455, seq2 5, to 222002, type MSG_TEXT, text "six hello", length 42
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7455
    Sequence 2: 5
    Check code, scrambled: 0x01c6ee7f (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "six hello"
22:08:31.823140 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_INIT, from 111001, to 222002, version 6, tcp_port 46335, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 222002
        Own port: 46335
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 46335
        Cookie: 0x6f794df7
22:08:31.823456 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7454, seq2 0, account 111001, acks packet 38 (0.000829 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7454
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f9a12a7 (valid)
    Body
22:08:31.823704 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7452, seq2 0, account 111001, acks packet 37 (0.001105 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7452
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f9aae84 (valid)
    Body
22:08:31.823784 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 4, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 4
    Sequence 2: 2
    UIN: 111001
    Check code: 0x05b35ffc (valid)
    Body
22:08:31.823814 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7453, seq2 0, account 111001, acks packet 39 (0.001179 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7453
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05b393f1 (valid)
    Body
22:08:31.824626 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 5, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x06aed895 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:31.824643 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 6, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a9bc490 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:31.824667 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 4, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a0680ad (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:31.824677 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 7, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 7
    Sequence 2: 3
    UIN: 111001
    Check code: 0x009b2d90 (valid)
    Body
22:08:31.824724 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 52 (0.000057 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0x7f072336 (valid)
    Body
        Random padding: 645b2d52
22:08:31.824787 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:08:31.824806 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_INIT, from 222002, to 111001, version 6, tcp_port 46961, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 111001
        Own port: 46961
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 46961
        Cookie: 0x6f794df7
22:08:31.824853 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7455, seq2 0, account 111001, acks packet 43 (0.001759 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7455
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d0202fd (valid)
    Body
22:08:31.824892 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 222002, from 111001, type MSG_TEXT, text "six hello", length 40
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b068fcc (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "six hello"
22:08:31.825020 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 60 (0.000128 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x9e461306 (valid)
    Body
        Random padding: dcbf6239
22:08:31.825123 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 2, acks packet 48 (0.001339 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 2
    Check code, scrambled: 0x7e876044 (valid)
    Body
        Random padding: 38bcbd61
22:08:31.825130 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7456, seq2 6, length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7456
    Sequence 2: 6
    Check code, scrambled: 0x2006900b (valid)
    Body
        Random padding: 85fa
22:08:31.825149 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:08:31.825217 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 0, acks packet 50 (0.000591 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x4b4752ad (valid)
    Body
        Random padding: 494fdf17
22:08:31.825229 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 0, acks packet 51 (0.000586 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0x55c7e0bb (valid)
    Body
        Random padding: 965b6f02
22:08:31.825243 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 3, acks packet 53 (0.000566 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 3
    Check code, scrambled: 0x0bc6721c (valid)
    Body
        Random padding: 11509775
22:08:31.825387 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7456, seq2 0, account 111001, acks packet 63 (0.000257 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7456
    Sequence 2: 0
    UIN: 111001
    Check code: 0x089b7198 (valid)
    Body
22:08:34.826613 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status 0x0000, text "six answer", length 51
    Check code: 0xc4f1fd85 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0021 (to_contact_list)
        Text: "six answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:08:34.927332 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 70 (0.100719 s), length 41
    Check code: 0xf90eddd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:08:35.030727 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 6189, seq2 2, repeats packet 21 (9.199724 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_LOGIN_1
    Sequence 1: 6189
    Sequence 2: 2
    Check code, scrambled: 0x0a0707cb (valid)
    Body
        Random padding: ee19fa18
22:08:35.030755 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6191, seq2 4, repeats packet 27 (9.197356 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6191
    Sequence 2: 4
    Check code, scrambled: 0x2f4781d9 (valid)
    Body
        Random padding: 53f5
22:08:35.030762 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 6190, seq2 3, contacts 2, repeats packet 22 (9.199739 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_CONTACT_LIST
    Sequence 1: 6190
    Sequence 2: 3
    Check code, scrambled: 0xf9c7733d (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:08:35.030954 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6190, seq2 0, account 222002, acks packet 76 (0.000192 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6190
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f05ded2 (valid)
    Body
22:08:35.030995 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6191, seq2 0, account 222002, acks packet 75 (0.000240 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6191
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a1e529b (valid)
    Body
22:08:35.031132 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6189, seq2 0, account 222002, acks packet 74 (0.000405 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6189
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0206e4a9 (valid)
    Body
22:08:35.031470 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 6, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 6
    Sequence 2: 2
    UIN: 222002
    Check code: 0x080610a9 (valid)
    Body
22:08:35.031502 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 6, seq2 2, acks packet 80 (0.000032 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 2
    Check code, scrambled: 0x928767de (valid)
    Body
        Random padding: 0923b00d
22:08:35.031510 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6192, seq2 5, length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6192
    Sequence 2: 5
    Check code, scrambled: 0xe7c63715 (valid)
    Body
        Random padding: 1541
22:08:35.031558 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6192, seq2 0, account 222002, acks packet 82 (0.000048 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6192
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05bb1790 (valid)
    Body
22:08:35.032091 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 7, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x060e86ba (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:35.032113 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x020640c4 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:35.032126 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 7, seq2 0, acks packet 84 (0.000035 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    Check code, scrambled: 0xb686416e (valid)
    Body
        Random padding: a8943a53
22:08:35.032140 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0993609a (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:35.032141 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 8, seq2 0, acks packet 85 (0.000028 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x3446a554 (valid)
    Body
        Random padding: 2dd5a671
22:08:35.032154 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 9, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 9
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0d052fb5 (valid)
    Body
22:08:35.032183 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 9, seq2 3, acks packet 89 (0.000029 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 3
    Check code, scrambled: 0x8f064301 (valid)
    Body
        Random padding: 7feee561
22:08:35.032260 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 0, acks packet 87 (0.000120 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0xcd46a22b (valid)
    Body
        Random padding: 30f6ff4a
22:08:40.826795 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status 0x0000, text "six direct", length 51
    Check code: 0xfff1659f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0021 (to_contact_list)
        Text: "six direct"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:08:40.930941 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 92 (0.104146 s), length 41
    Check code: 0xc1f19785 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:08:41.031286 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7452, seq2 2, repeats packet 37 (9.208687 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_LOGIN_1
    Sequence 1: 7452
    Sequence 2: 2
    Check code, scrambled: 0x42c6027f (valid)
    Body
        Random padding: 80ddca41
22:08:41.031311 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7456, seq2 6, repeats packet 63 (9.206181 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7456
    Sequence 2: 6
    Check code, scrambled: 0xe2c7b475 (valid)
    Body
        Random padding: 85fa
22:08:41.031318 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7455, seq2 5, to 222002, type MSG_TEXT, text "six hello", repeats packet 43 (9.208224 s), length 42
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7455
    Sequence 2: 5
    Check code, scrambled: 0xb7c67638 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "six hello"
22:08:41.031325 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7454, seq2 4, repeats packet 38 (9.208698 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7454
    Sequence 2: 4
    Check code, scrambled: 0x8a07e459 (valid)
    Body
        Random padding: f3d7
22:08:41.031332 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7453, seq2 3, contacts 3, repeats packet 39 (9.208697 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_CONTACT_LIST
    Sequence 1: 7453
    Sequence 2: 3
    Check code, scrambled: 0x53c7b87e (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:08:41.031558 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7453, seq2 0, account 111001, acks packet 100 (0.000226 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7453
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff7bf5 (valid)
    Body
22:08:41.031999 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7456, seq2 0, account 111001, acks packet 97 (0.000688 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7456
    Sequence 2: 0
    UIN: 111001
    Check code: 0x009e83ac (valid)
    Body
22:08:41.032022 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7452, seq2 0, account 111001, acks packet 96 (0.000736 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7452
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05b315f5 (valid)
    Body
22:08:41.032044 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7455, seq2 0, account 111001, acks packet 98 (0.000726 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7455
    Sequence 2: 0
    UIN: 111001
    Check code: 0x06aee0f6 (valid)
    Body
22:08:41.032129 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 10, seq2 0, account 222002, from 111001, type MSG_TEXT, text "six hello", length 40
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 10
    Sequence 2: 0
    UIN: 222002
    Check code: 0x090746bf (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "six hello"
22:08:41.032182 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 10, seq2 0, acks packet 105 (0.000053 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0xcd861347 (valid)
    Body
        Random padding: ad3ce052
22:08:41.033367 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 9, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 9
    Sequence 2: 2
    UIN: 111001
    Check code: 0x04ff32ad (valid)
    Body
22:08:41.033378 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 10, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ffce83 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:41.033393 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d029487 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:41.033415 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 222002
    Check code: 0x08060da0 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:41.033439 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 11, seq2 0, acks packet 110 (0.000024 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0xf286a114 (valid)
    Body
        Random padding: 8ef0b50f
22:08:41.033472 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 2, acks packet 107 (0.000105 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 2
    Check code, scrambled: 0x6bc62233 (valid)
    Body
        Random padding: 06d40a1c
22:08:41.033479 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7457, seq2 7, length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7457
    Sequence 2: 7
    Check code, scrambled: 0xa386c22a (valid)
    Body
        Random padding: 2a75
22:08:41.033495 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 0, acks packet 108 (0.000117 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0xcb06a010 (valid)
    Body
        Random padding: 77e0bf33
22:08:41.033508 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 0, acks packet 109 (0.000115 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0x7047706b (valid)
    Body
        Random padding: cccaa51f
22:08:41.033523 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 12, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 12
    Sequence 2: 3
    UIN: 111001
    Check code: 0x04aeb6fa (valid)
    Body
22:08:41.033532 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7454, seq2 0, account 111001, acks packet 99 (0.002207 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7454
    Sequence 2: 0
    UIN: 111001
    Check code: 0x019ba3f4 (valid)
    Body
22:08:41.033615 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 3, acks packet 116 (0.000092 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 3
    Check code, scrambled: 0xd8461628 (valid)
    Body
        Random padding: d5cbc616
22:08:41.033772 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7457, seq2 0, account 111001, acks packet 113 (0.000293 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7457
    Sequence 2: 0
    UIN: 111001
    Check code: 0x089b3a87 (valid)
    Body
22:08:43.827157 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status 0x0000, text "six direct answer", length 58
    Check code: 0xf5f17ed1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0021 (to_contact_list)
        Text: "six direct answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:08:43.927807 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 120 (0.100650 s), length 41
    Check code: 0xc8f17090 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:08:45.028974 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 6189, seq2 2, repeats packet 74 (9.998247 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_LOGIN_1
    Sequence 1: 6189
    Sequence 2: 2
    Check code, scrambled: 0x91c6010e (valid)
    Body
        Random padding: ee19fa18
22:08:45.029206 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6189, seq2 0, account 222002, acks packet 124 (0.000232 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6189
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b06e9ce (valid)
    Body
22:08:45.029452 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 12, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 12
    Sequence 2: 2
    UIN: 222002
    Check code: 0x060e99bb (valid)
    Body
22:08:45.029469 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6192, seq2 5, repeats packet 82 (9.997959 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6192
    Sequence 2: 5
    Check code, scrambled: 0xf547c33d (valid)
    Body
        Random padding: 1541
22:08:45.029478 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6191, seq2 4, repeats packet 75 (9.998723 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6191
    Sequence 2: 4
    Check code, scrambled: 0xac069554 (valid)
    Body
        Random padding: 53f5
22:08:45.029512 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 6190, seq2 3, contacts 2, repeats packet 76 (9.998750 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_CONTACT_LIST
    Sequence 1: 6190
    Sequence 2: 3
    Check code, scrambled: 0x21c72b38 (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:08:45.029554 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 12, seq2 2, acks packet 126 (0.000102 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 2
    Check code, scrambled: 0x0e87e100 (valid)
    Body
        Random padding: bf50db4c
22:08:45.029560 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6193, seq2 6, length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6193
    Sequence 2: 6
    Check code, scrambled: 0xbf06a130 (valid)
    Body
        Random padding: 67e5
22:08:45.029761 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6193, seq2 0, account 222002, acks packet 131 (0.000201 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6193
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a1e89ac (valid)
    Body
22:08:45.029834 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6191, seq2 0, account 222002, acks packet 128 (0.000356 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6191
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0106f5a6 (valid)
    Body
22:08:45.029945 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6192, seq2 0, account 222002, acks packet 127 (0.000476 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6192
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c063e9e (valid)
    Body
22:08:45.029988 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6190, seq2 0, account 222002, acks packet 129 (0.000476 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6190
    Sequence 2: 0
    UIN: 222002
    Check code: 0x010622a8 (valid)
    Body
22:08:45.031183 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 13, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 222002
    Check code: 0x060ecba4 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:45.031211 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 13, seq2 0, acks packet 136 (0.000028 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0xec87270a (valid)
    Body
        Random padding: 95babc11
22:08:45.031271 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 14, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 14
    Sequence 2: 0
    UIN: 222002
    Check code: 0x080640c4 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:45.031288 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 14, seq2 0, acks packet 138 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 0
    Check code, scrambled: 0x7c87d12c (valid)
    Body
        Random padding: 14a9a273
22:08:45.031366 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 13, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c9b64f5 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:45.031399 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 0, acks packet 140 (0.000033 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0xb1c7648f (valid)
    Body
        Random padding: f218da2e
22:08:45.031505 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 15, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 15
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0c6507bf (valid)
    Body
22:08:45.031522 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 15, seq2 3, acks packet 142 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 3
    Check code, scrambled: 0x6c46d32a (valid)
    Body
        Random padding: 0dca4e25
22:08:46.827840 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_URL, status 0x0000, description "six url", url "http://files.example.org/", length 74
    Check code: 0xc098d89f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: 0x0000
        How to deliver: 0x0021 (to_contact_list)
        Text
            Description: "six url"
            URL: "http://files.example.org/"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:08:46.928430 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_URL, status accepted, description "", acks packet 144 (0.100590 s), length 33
    Check code: 0xd4f1cc83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0000
        Text
            Description: ""
22:08:49.829056 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65529, type MSG_FILE, status 0x0000, description "six file", file_name "six.txt", total_size 2070, offered_port 0, length 63
    Check code: 0xe5f1a794 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: 0x0000
        How to deliver: 0x0021 (to_contact_list)
        Description: "six file"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "six.txt"
        Bytes in all: 2070
        TCP port to connect to: 0
22:08:51.831300 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7452, seq2 2, repeats packet 96 (10.800014 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_LOGIN_1
    Sequence 1: 7452
    Sequence 2: 2
    Check code, scrambled: 0xd8479284 (valid)
    Body
        Random padding: 80ddca41
22:08:51.831417 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7457, seq2 7, repeats packet 113 (10.797938 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7457
    Sequence 2: 7
    Check code, scrambled: 0x0106d614 (valid)
    Body
        Random padding: 2a75
22:08:51.831429 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7456, seq2 6, repeats packet 97 (10.800118 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7456
    Sequence 2: 6
    Check code, scrambled: 0x62c79674 (valid)
    Body
        Random padding: 85fa
22:08:51.831438 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7455, seq2 5, to 222002, type MSG_TEXT, text "six hello", repeats packet 98 (10.800120 s), length 42
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7455
    Sequence 2: 5
    Check code, scrambled: 0x35081ae7 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "six hello"
22:08:51.831446 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7454, seq2 4, repeats packet 99 (10.800121 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7454
    Sequence 2: 4
    Check code, scrambled: 0x32075658 (valid)
    Body
        Random padding: f3d7
22:08:51.831454 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7453, seq2 3, contacts 3, repeats packet 100 (10.800122 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_CONTACT_LIST
    Sequence 1: 7453
    Sequence 2: 3
    Check code, scrambled: 0x70474a68 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:08:51.831999 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7453, seq2 0, account 111001, acks packet 155 (0.000545 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7453
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f9a9986 (valid)
    Body
22:08:51.833566 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 14, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 14
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b9bcda6 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:51.833627 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 0, acks packet 157 (0.000061 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 0
    Check code, scrambled: 0x3dc7d2a2 (valid)
    Body
        Random padding: aba5690e
22:08:51.833878 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 15, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 15
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff7dfd (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:51.833937 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 0, acks packet 159 (0.000059 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 0
    Check code, scrambled: 0xa907425f (valid)
    Body
        Random padding: 77700f2e
22:08:51.834053 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7455, seq2 0, account 111001, acks packet 153 (0.002615 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7455
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b9bcb99 (valid)
    Body
22:08:51.834127 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 16, seq2 0, account 222002, from 111001, type MSG_TEXT, text "six hello", length 40
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 16
    Sequence 2: 0
    UIN: 222002
    Check code: 0x070eb396 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "six hello"
22:08:51.834147 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7452, seq2 0, account 111001, acks packet 150 (0.002847 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7452
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0791b486 (valid)
    Body
22:08:51.834207 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 16, seq2 0, acks packet 162 (0.000080 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 0
    Check code, scrambled: 0xcbc64537 (valid)
    Body
        Random padding: c09f0427
22:08:51.834430 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 16, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 16
    Sequence 2: 2
    UIN: 111001
    Check code: 0x098b598c (valid)
    Body
22:08:51.834483 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 16, seq2 2, acks packet 165 (0.000053 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 2
    Check code, scrambled: 0x8e47e052 (valid)
    Body
        Random padding: 4c3cd644
22:08:51.834492 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7458, seq2 8, length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7458
    Sequence 2: 8
    Check code, scrambled: 0xa8468479 (valid)
    Body
        Random padding: 70c3
22:08:51.834658 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7456, seq2 0, account 111001, acks packet 152 (0.003229 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7456
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b9b3b8c (valid)
    Body
22:08:51.834788 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7454, seq2 0, account 111001, acks packet 154 (0.003342 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7454
    Sequence 2: 0
    UIN: 111001
    Check code: 0x029b1094 (valid)
    Body
22:08:51.834880 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7457, seq2 0, account 111001, acks packet 151 (0.003463 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7457
    Sequence 2: 0
    UIN: 111001
    Check code: 0x009e05a8 (valid)
    Body
22:08:51.834987 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7458, seq2 0, account 111001, acks packet 167 (0.000495 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7458
    Sequence 2: 0
    UIN: 111001
    Check code: 0x029b3d89 (valid)
    Body
22:08:51.835143 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 17, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 17
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f05cfaf (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:51.835212 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 17, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 17
    Sequence 2: 3
    UIN: 111001
    Check code: 0x039bcb99 (valid)
    Body
22:08:51.835239 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 17, seq2 3, acks packet 173 (0.000027 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 3
    Check code, scrambled: 0x60479087 (valid)
    Body
        Random padding: 62dc9409
22:08:51.835401 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 17, seq2 0, acks packet 172 (0.000258 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 0
    Check code, scrambled: 0x5bc6055d (valid)
    Body
        Random padding: 348f1147
22:08:52.828643 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65529, type MSG_FILE, status accepted, description "", total_size 0, offered_port 37885, acks packet 148 (2.999587 s), length 45
    Check code: 0xc1f11ed1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: accepted
        How to deliver: 0x0000
        Description: ""
        TCP port to connect to, high byte first: 37885
        Unknown: 0
        Bytes in all: 0
        TCP port to connect to: 37885
22:08:52.929256 IP 10.99.0.11.55798 > 10.99.0.12.37885: ICQ peer PEER_INIT, from 111001, to 222002, version 6, tcp_port 52987, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 222002
        Own port: 52987
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 52987
        Cookie: 0x4290dca1
22:08:52.929398 IP 10.99.0.12.37885 > 10.99.0.11.55798: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:08:52.929412 IP 10.99.0.12.37885 > 10.99.0.11.55798: ICQ peer PEER_INIT, from 222002, to 111001, version 6, tcp_port 37885, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 111001
        Own port: 37885
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 37885
        Cookie: 0x4290dca1
22:08:52.929467 IP 10.99.0.11.55798 > 10.99.0.12.37885: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:08:52.970622 IP 10.99.0.11.55798 > 10.99.0.12.37885: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 2070, nick "bobby", length 27
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 2070
        Speed: 64
        Nickname: "bobby"
22:08:52.970779 IP 10.99.0.12.37885 > 10.99.0.11.55798: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:08:52.974659 IP 10.99.0.11.55798 > 10.99.0.12.37885: ICQ peer FILE_INFO, from 111001, to 222002, file_name "six.txt", file_size 2070, length 29
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "six.txt"
        Directory, or a text: ""
        Bytes: 2070
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:08:52.974803 IP 10.99.0.12.37885 > 10.99.0.11.55798: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:08:52.974881 IP 10.99.0.11.55798 > 10.99.0.12.37885: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 194, length 2051
    Command: FILE_DATA
    Body
        Data: 66696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066696c65206f7665722076657273696f6e207369782e2066
22:08:52.974910 IP 10.99.0.11.55798 > 10.99.0.12.37885: ICQ peer FILE_DATA, from 111001, to 222002, length 25
    Command: FILE_DATA
    Body
        Data: 696c65206f7665722076657273696f6e207369782e20
22:08:55.477763 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 6189, seq2 2, repeats packet 124 (10.448789 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_LOGIN_1
    Sequence 1: 6189
    Sequence 2: 2
    Check code, scrambled: 0x21c727ce (valid)
    Body
        Random padding: ee19fa18
22:08:55.477800 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6193, seq2 6, repeats packet 131 (10.448240 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6193
    Sequence 2: 6
    Check code, scrambled: 0x3c064575 (valid)
    Body
        Random padding: 67e5
22:08:55.477808 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6192, seq2 5, repeats packet 127 (10.448339 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6192
    Sequence 2: 5
    Check code, scrambled: 0x154723fd (valid)
    Body
        Random padding: 1541
22:08:55.477816 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6191, seq2 4, repeats packet 128 (10.448338 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6191
    Sequence 2: 4
    Check code, scrambled: 0x9747e719 (valid)
    Body
        Random padding: 53f5
22:08:55.477823 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 6190, seq2 3, contacts 2, repeats packet 129 (10.448311 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_CONTACT_LIST
    Sequence 1: 6190
    Sequence 2: 3
    Check code, scrambled: 0x3fc6bf3e (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:08:55.478109 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6190, seq2 0, account 222002, acks packet 205 (0.000286 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6190
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05bb93cc (valid)
    Body
22:08:55.478780 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6193, seq2 0, account 222002, acks packet 202 (0.000980 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6193
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09379dc4 (valid)
    Body
22:08:55.478860 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6189, seq2 0, account 222002, acks packet 201 (0.001097 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6189
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05bbe8bb (valid)
    Body
22:08:55.478920 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6192, seq2 0, account 222002, acks packet 203 (0.001112 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6192
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0806fb93 (valid)
    Body
22:08:55.478988 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6191, seq2 0, account 222002, acks packet 204 (0.001172 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6191
    Sequence 2: 0
    UIN: 222002
    Check code: 0x070c5fc1 (valid)
    Body
22:08:55.480429 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 19, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 19
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e65e8bb (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:55.480508 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 19, seq2 0, acks packet 211 (0.000079 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 19
    Sequence 2: 0
    Check code, scrambled: 0x4e079725 (valid)
    Body
        Random padding: ed51d86e
22:08:55.480718 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 20, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 20
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b065abf (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:55.480777 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 20, seq2 0, acks packet 213 (0.000059 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 20
    Sequence 2: 0
    Check code, scrambled: 0x5e87c113 (valid)
    Body
        Random padding: b65df461
22:08:55.480894 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 18, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 18
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0b043db4 (valid)
    Body
22:08:55.480917 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 18, seq2 2, acks packet 215 (0.000023 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 2
    Check code, scrambled: 0x1486a745 (valid)
    Body
        Random padding: a3bd8572
22:08:55.480925 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6194, seq2 7, length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6194
    Sequence 2: 7
    Check code, scrambled: 0x6547d11c (valid)
    Body
        Random padding: 2d51
22:08:55.481021 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 18, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 18
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b9b40f9 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:55.481136 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 18, seq2 0, acks packet 218 (0.000115 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 0
    Check code, scrambled: 0xc7074459 (valid)
    Body
        Random padding: e3ff7370
22:08:55.481246 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 21, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 21
    Sequence 2: 3
    UIN: 222002
    Check code: 0x01194b9e (valid)
    Body
22:08:55.481276 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 21, seq2 3, acks packet 220 (0.000030 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 21
    Sequence 2: 3
    Check code, scrambled: 0x2b86f72d (valid)
    Body
        Random padding: edf02963
22:08:55.481607 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6194, seq2 0, account 222002, acks packet 217 (0.000682 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6194
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ff79a8 (valid)
    Body
22:08:59.830820 IP 10.99.0.11.38434 > 10.99.0.12.46961: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65527, type MSG_FILE, status 0x0000, description "six refused", file_name "six.txt", total_size 2070, offered_port 0, length 66
    Check code: 0xfaf1e1d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: 0x0000
        How to deliver: 0x0021 (to_contact_list)
        Description: "six refused"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "six.txt"
        Bytes in all: 2070
        TCP port to connect to: 0
22:09:01.833050 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7452, seq2 2, repeats packet 150 (10.001750 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_LOGIN_1
    Sequence 1: 7452
    Sequence 2: 2
    Check code, scrambled: 0x58475684 (valid)
    Body
        Random padding: 80ddca41
22:09:01.833087 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7458, seq2 8, repeats packet 167 (9.998595 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7458
    Sequence 2: 8
    Check code, scrambled: 0x3b06e01f (valid)
    Body
        Random padding: 70c3
22:09:01.833097 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7457, seq2 7, repeats packet 151 (10.001680 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7457
    Sequence 2: 7
    Check code, scrambled: 0x5b8722ab (valid)
    Body
        Random padding: 2a75
22:09:01.833105 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7456, seq2 6, repeats packet 152 (10.001676 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7456
    Sequence 2: 6
    Check code, scrambled: 0x9ac67034 (valid)
    Body
        Random padding: 85fa
22:09:01.833113 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7455, seq2 5, to 222002, type MSG_TEXT, text "six hello", repeats packet 153 (10.001675 s), length 42
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7455
    Sequence 2: 5
    Check code, scrambled: 0x7f091aa7 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "six hello"
22:09:01.833122 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7454, seq2 4, repeats packet 154 (10.001676 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7454
    Sequence 2: 4
    Check code, scrambled: 0x88468650 (valid)
    Body
        Random padding: f3d7
22:09:01.833131 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7453, seq2 3, contacts 3, repeats packet 155 (10.001677 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_CONTACT_LIST
    Sequence 1: 7453
    Sequence 2: 3
    Check code, scrambled: 0xbbc9fc7e (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:09:01.833516 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7457, seq2 0, account 111001, acks packet 227 (0.000419 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7457
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e2a49cd (valid)
    Body
22:09:01.833935 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7453, seq2 0, account 111001, acks packet 231 (0.000804 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7453
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f9a1ea9 (valid)
    Body
22:09:01.834080 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7456, seq2 0, account 111001, acks packet 228 (0.000975 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7456
    Sequence 2: 0
    UIN: 111001
    Check code: 0x07918892 (valid)
    Body
22:09:01.834136 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7455, seq2 0, account 111001, acks packet 229 (0.001023 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7455
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c9bc490 (valid)
    Body
22:09:01.834255 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 22, seq2 0, account 222002, from 111001, type MSG_TEXT, text "six hello", length 40
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 22
    Sequence 2: 0
    UIN: 222002
    Check code: 0x00067aa8 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "six hello"
22:09:01.834324 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 22, seq2 0, acks packet 236 (0.000069 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 22
    Sequence 2: 0
    Check code, scrambled: 0xf4870715 (valid)
    Body
        Random padding: 1cb58a14
22:09:01.834786 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7452, seq2 0, account 111001, acks packet 225 (0.001736 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7452
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a866f90 (valid)
    Body
22:09:01.834856 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7458, seq2 0, account 111001, acks packet 226 (0.001769 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7458
    Sequence 2: 0
    UIN: 111001
    Check code: 0x06ae1b93 (valid)
    Body
22:09:01.834881 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7454, seq2 0, account 111001, acks packet 230 (0.001759 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7454
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff6295 (valid)
    Body
22:09:01.836722 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 20, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 20
    Sequence 2: 0
    UIN: 111001
    Check code: 0x029b1c8a (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:01.836794 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 20, seq2 0, acks packet 241 (0.000072 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 20
    Sequence 2: 0
    Check code, scrambled: 0x05460463 (valid)
    Body
        Random padding: 2c353c4e
22:09:01.836964 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 19, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 19
    Sequence 2: 2
    UIN: 111001
    Check code: 0x077d8b84 (valid)
    Body
22:09:01.836987 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 19, seq2 2, acks packet 243 (0.000023 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 19
    Sequence 2: 2
    Check code, scrambled: 0x75c6b425 (valid)
    Body
        Random padding: 1a353b0d
22:09:01.836996 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7459, seq2 9, length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7459
    Sequence 2: 9
    Check code, scrambled: 0xd8c79288 (valid)
    Body
        Random padding: 869b
22:09:01.837124 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 21, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 21
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a9b068c (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:01.837173 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 21, seq2 0, acks packet 246 (0.000049 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 21
    Sequence 2: 0
    Check code, scrambled: 0x7f07947a (valid)
    Body
        Random padding: 8b22625f
22:09:01.837345 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 23, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 23
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0806e6aa (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:01.837415 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 23, seq2 0, acks packet 248 (0.000070 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 23
    Sequence 2: 0
    Check code, scrambled: 0x7547b7d1 (valid)
    Body
        Random padding: 3757407c
22:09:01.837527 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 22, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 22
    Sequence 2: 3
    UIN: 111001
    Check code: 0x009bca82 (valid)
    Body
22:09:01.837552 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 22, seq2 3, acks packet 250 (0.000025 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 22
    Sequence 2: 3
    Check code, scrambled: 0x430750a2 (valid)
    Body
        Random padding: 6e22d64f
22:09:01.837808 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7459, seq2 0, account 111001, acks packet 245 (0.000812 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7459
    Sequence 2: 0
    UIN: 111001
    Check code: 0x009e0b93 (valid)
    Body
22:09:02.829388 IP 10.99.0.12.46961 > 10.99.0.11.38434: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65527, type MSG_FILE, status refused, description "", acks packet 223 (2.998568 s), length 57
    Check code: 0xeff15b98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: refused
        How to deliver: 0x0000
        Description: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        Unknown: 6175746f2d726566757365640000000000000000
22:09:05.332078 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 6189, seq2 2, repeats packet 201 (9.854315 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_LOGIN_1
    Sequence 1: 6189
    Sequence 2: 2
    Check code, scrambled: 0x9dc6d70c (valid)
    Body
        Random padding: ee19fa18
22:09:05.332427 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6189, seq2 0, account 222002, acks packet 255 (0.000349 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6189
    Sequence 2: 0
    UIN: 222002
    Check code: 0x070cc093 (valid)
    Body
22:09:05.332677 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 24, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 24
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0e65b1bf (valid)
    Body
22:09:05.332703 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6194, seq2 7, repeats packet 217 (9.851778 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6194
    Sequence 2: 7
    Check code, scrambled: 0xfd4713dc (valid)
    Body
        Random padding: 2d51
22:09:05.332754 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6194, seq2 0, account 222002, acks packet 258 (0.000051 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6194
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0806a5b2 (valid)
    Body
22:09:05.332857 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6193, seq2 6, repeats packet 202 (9.855057 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6193
    Sequence 2: 6
    Check code, scrambled: 0x94065535 (valid)
    Body
        Random padding: 67e5
22:09:05.332925 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6193, seq2 0, account 222002, acks packet 260 (0.000068 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6193
    Sequence 2: 0
    UIN: 222002
    Check code: 0x070c22a8 (valid)
    Body
22:09:05.332984 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6192, seq2 5, repeats packet 203 (9.855176 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6192
    Sequence 2: 5
    Check code, scrambled: 0x27c72314 (valid)
    Body
        Random padding: 1541
22:09:05.333040 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6192, seq2 0, account 222002, acks packet 262 (0.000056 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6192
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0319b798 (valid)
    Body
22:09:05.333099 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6191, seq2 4, repeats packet 204 (9.855283 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6191
    Sequence 2: 4
    Check code, scrambled: 0x9c06a155 (valid)
    Body
        Random padding: 53f5
22:09:05.333137 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6191, seq2 0, account 222002, acks packet 264 (0.000038 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6191
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b06c093 (valid)
    Body
22:09:05.333190 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 6190, seq2 3, contacts 2, repeats packet 205 (9.855367 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_CONTACT_LIST
    Sequence 1: 6190
    Sequence 2: 3
    Check code, scrambled: 0x41c6953c (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:09:05.333226 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6190, seq2 0, account 222002, acks packet 266 (0.000036 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6190
    Sequence 2: 0
    UIN: 222002
    Check code: 0x02069aae (valid)
    Body
22:09:05.333387 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 24, seq2 2, acks packet 257 (0.000710 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 24
    Sequence 2: 2
    Check code, scrambled: 0x5946b326 (valid)
    Body
        Random padding: 40de1f4c
22:09:05.333422 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6195, seq2 8, length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6195
    Sequence 2: 8
    Check code, scrambled: 0xbd874520 (valid)
    Body
        Random padding: 6d2f
22:09:05.333501 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6195, seq2 0, account 222002, acks packet 269 (0.000079 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6195
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f052cc2 (valid)
    Body
22:09:05.334422 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 25, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 25
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05bb35f0 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:05.334460 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 25, seq2 0, acks packet 271 (0.000038 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 25
    Sequence 2: 0
    Check code, scrambled: 0xed8743fe (valid)
    Body
        Random padding: 5b206f6b
22:09:05.334555 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 26, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 26
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c06eba8 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:05.334579 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 26, seq2 0, acks packet 273 (0.000024 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 26
    Sequence 2: 0
    Check code, scrambled: 0x7486057f (valid)
    Body
        Random padding: 7da0aa15
22:09:05.334647 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 23, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 23
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f9aa8f6 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:05.334660 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 27, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 27
    Sequence 2: 3
    UIN: 222002
    Check code: 0x08061790 (valid)
    Body
22:09:05.334710 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 23, seq2 0, acks packet 275 (0.000063 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 23
    Sequence 2: 0
    Check code, scrambled: 0x1a467230 (valid)
    Body
        Random padding: c7f5c719
22:09:05.334764 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 27, seq2 3, acks packet 276 (0.000104 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 27
    Sequence 2: 3
    Check code, scrambled: 0xf706a116 (valid)
    Body
        Random padding: 749ca602
22:09:06.829414 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 6196, seq2 9, status away, length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_STATUS_CHANGE
    Sequence 1: 6196
    Sequence 2: 9
    Check code, scrambled: 0x59c7b7ff (valid)
    Body
        Status: away
22:09:06.829822 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6196, seq2 0, account 222002, acks packet 279 (0.000408 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6196
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09328dbe (valid)
    Body
22:09:06.831270 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_STATUS_UPDATE, seq1 24, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x35286428
    Command: SRV_STATUS_UPDATE
    Sequence 1: 24
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02b35c9b (valid)
    Body
        UIN: 222002
        Status: away
22:09:06.834608 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 24, seq2 0, acks packet 281 (0.003338 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 24
    Sequence 2: 0
    Check code, scrambled: 0x5386d27b (valid)
    Body
        Random padding: 2245fe27
22:09:11.332707 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7452, seq2 2, repeats packet 225 (9.499657 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_LOGIN_1
    Sequence 1: 7452
    Sequence 2: 2
    Check code, scrambled: 0x7547427c (valid)
    Body
        Random padding: 80ddca41
22:09:11.332744 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7459, seq2 9, repeats packet 245 (9.495748 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7459
    Sequence 2: 9
    Check code, scrambled: 0x18c7f689 (valid)
    Body
        Random padding: 869b
22:09:11.332754 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7458, seq2 8, repeats packet 226 (9.499667 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7458
    Sequence 2: 8
    Check code, scrambled: 0xd84634b9 (valid)
    Body
        Random padding: 70c3
22:09:11.332763 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7457, seq2 7, repeats packet 227 (9.499666 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7457
    Sequence 2: 7
    Check code, scrambled: 0x4b86706a (valid)
    Body
        Random padding: 2a75
22:09:11.332772 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7456, seq2 6, repeats packet 228 (9.499667 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7456
    Sequence 2: 6
    Check code, scrambled: 0x1ac66075 (valid)
    Body
        Random padding: 85fa
22:09:11.332780 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7455, seq2 5, to 222002, type MSG_TEXT, text "six hello", repeats packet 229 (9.499667 s), length 42
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7455
    Sequence 2: 5
    Check code, scrambled: 0xf589b67f (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "six hello"
22:09:11.332789 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7454, seq2 4, repeats packet 230 (9.499667 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7454
    Sequence 2: 4
    Check code, scrambled: 0x8a07d699 (valid)
    Body
        Random padding: f3d7
22:09:11.332797 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7453, seq2 3, contacts 3, repeats packet 231 (9.499666 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_CONTACT_LIST
    Sequence 1: 7453
    Sequence 2: 3
    Check code, scrambled: 0x9f067038 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:09:11.333093 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7453, seq2 0, account 111001, acks packet 290 (0.000296 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7453
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff9df9 (valid)
    Body
22:09:11.333520 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7457, seq2 0, account 111001, acks packet 286 (0.000757 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7457
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d0216a5 (valid)
    Body
22:09:11.333790 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7452, seq2 0, account 111001, acks packet 283 (0.001083 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7452
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f9ab6fa (valid)
    Body
22:09:11.333923 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 25, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 25
    Sequence 2: 2
    UIN: 111001
    Check code: 0x077dafa6 (valid)
    Body
22:09:11.333952 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 25, seq2 2, acks packet 294 (0.000029 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 25
    Sequence 2: 2
    Check code, scrambled: 0x7587424a (valid)
    Body
        Random padding: 1523823a
22:09:11.333961 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7460, seq2 10, length 26
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7460
    Sequence 2: 10
    Check code, scrambled: 0xe9479674 (valid)
    Body
        Random padding: a045
22:09:11.333996 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7458, seq2 0, account 111001, acks packet 285 (0.001242 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7458
    Sequence 2: 0
    UIN: 111001
    Check code: 0x079124a5 (valid)
    Body
22:09:11.334180 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7455, seq2 0, account 111001, acks packet 288 (0.001400 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7455
    Sequence 2: 0
    UIN: 111001
    Check code: 0x029be494 (valid)
    Body
22:09:11.335394 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7459, seq2 0, account 111001, acks packet 284 (0.002650 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7459
    Sequence 2: 0
    UIN: 111001
    Check code: 0x009e309c (valid)
    Body
22:09:11.335645 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7454, seq2 0, account 111001, acks packet 289 (0.002856 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7454
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d02b9a9 (valid)
    Body
22:09:11.335684 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7456, seq2 0, account 111001, acks packet 287 (0.002912 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7456
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05b39cad (valid)
    Body
22:09:11.335710 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 28, seq2 0, account 222002, from 111001, type MSG_TEXT, text "six hello", length 40
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 28
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c3437be (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "six hello"
22:09:11.335731 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 26, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status away, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 26
    Sequence 2: 0
    UIN: 111001
    Check code: 0x06ae5bf9 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: away
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:11.335771 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 26, seq2 0, acks packet 303 (0.000040 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 26
    Sequence 2: 0
    Check code, scrambled: 0x2e86260a (valid)
    Body
        Random padding: 0f68ba69
22:09:11.335824 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 27, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 27
    Sequence 2: 0
    UIN: 111001
    Check code: 0x019b2f88 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:11.335853 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 29, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 29
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0319f3bf (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:11.335864 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 28, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 28
    Sequence 2: 3
    UIN: 111001
    Check code: 0x06ffc0ae (valid)
    Body
22:09:11.335873 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7460, seq2 0, account 111001, acks packet 296 (0.001912 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7460
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e2aa09f (valid)
    Body
22:09:11.335923 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 28, seq2 0, acks packet 302 (0.000213 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 28
    Sequence 2: 0
    Check code, scrambled: 0xc4069142 (valid)
    Body
        Random padding: 76fe555d
22:09:11.336026 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 6197, seq2 10, to 111001, type MSG_AUTO, text "User is away [Auto-Message]", length 60
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_SEND_MESSAGE
    Sequence 1: 6197
    Sequence 2: 10
    Check code, scrambled: 0xfbc789c7 (valid)
    Body
        To: 111001
        Message type: MSG_AUTO
        Text: "User is away [Auto-Message]"
22:09:11.336086 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 29, seq2 0, acks packet 306 (0.000233 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 29
    Sequence 2: 0
    Check code, scrambled: 0x914767ce (valid)
    Body
        Random padding: b9cda858
22:09:11.336229 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6197, seq2 0, account 222002, acks packet 310 (0.000203 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6197
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ff22a8 (valid)
    Body
22:09:11.336269 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 29, seq2 0, account 111001, from 222002, type MSG_AUTO, text "User is away [Auto-Message]", length 58
    Version: 5
    Session: 0x35286428
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 29
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d9b2afb (valid)
    Body
        From: 222002
        Message type: MSG_AUTO
        Text: "User is away [Auto-Message]"
22:09:11.336294 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 27, seq2 0, acks packet 305 (0.000470 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 27
    Sequence 2: 0
    Check code, scrambled: 0x46c6403b (valid)
    Body
        Random padding: d65d8203
22:09:11.336311 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 28, seq2 3, acks packet 307 (0.000447 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 28
    Sequence 2: 3
    Check code, scrambled: 0x9ec6a27e (valid)
    Body
        Random padding: f8a2802b
22:09:11.336403 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 29, seq2 0, acks packet 313 (0.000134 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 29
    Sequence 2: 0
    Check code, scrambled: 0xfd4774ba (valid)
    Body
        Random padding: 7f870442
22:09:12.830328 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 6198, seq2 11, status online, length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_STATUS_CHANGE
    Sequence 1: 6198
    Sequence 2: 11
    Check code, scrambled: 0x99c6a17f (valid)
    Body
        Status: online
22:09:12.830564 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6198, seq2 0, account 222002, acks packet 317 (0.000236 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6198
    Sequence 2: 0
    UIN: 222002
    Check code: 0x070c6ec2 (valid)
    Body
22:09:12.831686 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_STATUS_UPDATE, seq1 30, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x35286428
    Command: SRV_STATUS_UPDATE
    Sequence 1: 30
    Sequence 2: 0
    UIN: 111001
    Check code: 0x019ea2f8 (valid)
    Body
        UIN: 222002
        Status: online
22:09:12.831838 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 30, seq2 0, acks packet 319 (0.000152 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 30
    Sequence 2: 0
    Check code, scrambled: 0xdac79042 (valid)
    Body
        Random padding: 9ed0b721
22:09:14.830490 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_META_USER, account 111001, seq1 7461, seq2 11, subcommand META_REQ_FULL_INFO, uin 222002, length 30
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_META_USER
    Sequence 1: 7461
    Sequence 2: 11
    Check code, scrambled: 0x7a87605e (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 222002
22:09:14.830791 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_ACK, seq1 7461, seq2 11, account 111001, acks packet 321 (0.000301 s), length 21
    Version: 5
    Session: 0x35286428
    Command: SRV_ACK
    Sequence 1: 7461
    Sequence 2: 11
    UIN: 111001
    Check code: 0x04ff6893 (valid)
    Body
22:09:14.831358 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_META_USER, seq1 31, seq2 11, account 111001, subcommand META_GENERAL, result ok, uin 222002, nick "222002", email "", length 47
    Version: 5
    Session: 0x35286428
    Command: SRV_META_USER
    Sequence 1: 31
    Sequence 2: 11
    UIN: 111001
    Check code: 0x08900b93 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        UIN: 222002
        Nickname: "222002"
        First name: ""
        Last name: ""
        E-mail: ""
        Unknown: 0
22:09:14.831372 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_META_USER, seq1 32, seq2 11, account 111001, subcommand META_MORE, result ok, age 0, gender not_given, length 36
    Version: 5
    Session: 0x35286428
    Command: SRV_META_USER
    Sequence 1: 32
    Sequence 2: 11
    UIN: 111001
    Check code: 0x0abbbd91 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 0
        Gender: not_given
        Home page: ""
        Year of birth less 1900: 0
        Month of birth: 0
        Day of birth: 0
        First language: None
        Second language: None
        Third language: None
22:09:14.831384 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_META_USER, seq1 33, seq2 11, account 111001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x35286428
    Command: SRV_META_USER
    Sequence 1: 33
    Sequence 2: 11
    UIN: 111001
    Check code: 0x019bec95 (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
22:09:14.831393 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_META_USER, seq1 34, seq2 11, account 111001, subcommand META_WORK, result ok, company "", length 59
    Version: 5
    Session: 0x35286428
    Command: SRV_META_USER
    Sequence 1: 34
    Sequence 2: 11
    UIN: 111001
    Check code: 0x044585f1 (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: ""
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: 0
        Country: Not given
        Company: ""
        Department: ""
        Position: ""
        Occupation: Not given
        Home page: ""
22:09:14.831402 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_META_USER, seq1 35, seq2 11, account 111001, subcommand META_ABOUT, result ok, length 27
    Version: 5
    Session: 0x35286428
    Command: SRV_META_USER
    Sequence 1: 35
    Sequence 2: 11
    UIN: 111001
    Check code: 0x0d2adeef (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: ""
22:09:14.831404 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 31, seq2 11, acks packet 323 (0.000046 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 31
    Sequence 2: 11
    Check code, scrambled: 0xeb079267 (valid)
    Body
        Random padding: 6ca76068
22:09:14.831411 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_META_USER, seq1 36, seq2 11, account 111001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x35286428
    Command: SRV_META_USER
    Sequence 1: 36
    Sequence 2: 11
    UIN: 111001
    Check code: 0x039e0a86 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
22:09:14.831419 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 32, seq2 11, acks packet 324 (0.000047 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 32
    Sequence 2: 11
    Check code, scrambled: 0x7ec712a1 (valid)
    Body
        Random padding: 63cd8f05
22:09:14.831420 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_META_USER, seq1 37, seq2 11, account 111001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x35286428
    Command: SRV_META_USER
    Sequence 1: 37
    Sequence 2: 11
    UIN: 111001
    Check code: 0x07ffb182 (valid)
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
22:09:14.831430 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 33, seq2 11, acks packet 325 (0.000046 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 33
    Sequence 2: 11
    Check code, scrambled: 0x9587e47c (valid)
    Body
        Random padding: 45128e21
22:09:14.831442 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 34, seq2 11, acks packet 326 (0.000049 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 34
    Sequence 2: 11
    Check code, scrambled: 0x3247567c (valid)
    Body
        Random padding: c141462d
22:09:14.831454 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 35, seq2 11, acks packet 327 (0.000052 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 35
    Sequence 2: 11
    Check code, scrambled: 0x4386244a (valid)
    Body
        Random padding: 3ab44b3f
22:09:14.831466 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 36, seq2 11, acks packet 329 (0.000055 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 36
    Sequence 2: 11
    Check code, scrambled: 0x1d875044 (valid)
    Body
        Random padding: 3c67b13d
22:09:14.831477 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 37, seq2 11, acks packet 331 (0.000057 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 37
    Sequence 2: 11
    Check code, scrambled: 0x1387806a (valid)
    Body
        Random padding: 2a0daf58
22:09:15.334425 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 6189, seq2 2, repeats packet 255 (10.002347 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_LOGIN_1
    Sequence 1: 6189
    Sequence 2: 2
    Check code, scrambled: 0x3e065163 (valid)
    Body
        Random padding: ee19fa18
22:09:15.334453 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6195, seq2 8, repeats packet 269 (10.001031 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6195
    Sequence 2: 8
    Check code, scrambled: 0xbf074524 (valid)
    Body
        Random padding: 6d2f
22:09:15.334461 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6194, seq2 7, repeats packet 258 (10.001758 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6194
    Sequence 2: 7
    Check code, scrambled: 0xdf862564 (valid)
    Body
        Random padding: 2d51
22:09:15.334468 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6193, seq2 6, repeats packet 260 (10.001611 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6193
    Sequence 2: 6
    Check code, scrambled: 0xef0743f0 (valid)
    Body
        Random padding: 67e5
22:09:15.334476 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6192, seq2 5, repeats packet 262 (10.001492 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6192
    Sequence 2: 5
    Check code, scrambled: 0xcd46453d (valid)
    Body
        Random padding: 1541
22:09:15.334484 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6191, seq2 4, repeats packet 264 (10.001385 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6191
    Sequence 2: 4
    Check code, scrambled: 0x47465519 (valid)
    Body
        Random padding: 53f5
22:09:15.334491 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 6190, seq2 3, contacts 2, repeats packet 266 (10.001301 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_CONTACT_LIST
    Sequence 1: 6190
    Sequence 2: 3
    Check code, scrambled: 0xc28783dc (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:09:15.334760 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6190, seq2 0, account 222002, acks packet 343 (0.000269 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6190
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b066d93 (valid)
    Body
22:09:15.335058 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6194, seq2 0, account 222002, acks packet 339 (0.000597 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6194
    Sequence 2: 0
    UIN: 222002
    Check code: 0x00034a9b (valid)
    Body
22:09:15.335300 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6189, seq2 0, account 222002, acks packet 337 (0.000875 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6189
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b0661a8 (valid)
    Body
22:09:15.336168 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 31, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 31
    Sequence 2: 2
    UIN: 222002
    Check code: 0x09194dc4 (valid)
    Body
22:09:15.336221 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 31, seq2 2, acks packet 347 (0.000053 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 31
    Sequence 2: 2
    Check code, scrambled: 0x3406155f (valid)
    Body
        Random padding: 13f0f300
22:09:15.336250 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 6199, seq2 12, length 26
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK_MESSAGES
    Sequence 1: 6199
    Sequence 2: 12
    Check code, scrambled: 0x24072330 (valid)
    Body
        Random padding: 17e7
22:09:15.336286 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6192, seq2 0, account 222002, acks packet 341 (0.001810 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6192
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e6526b4 (valid)
    Body
22:09:15.336380 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6193, seq2 0, account 222002, acks packet 340 (0.001912 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6193
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ffcd9b (valid)
    Body
22:09:15.336412 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6191, seq2 0, account 222002, acks packet 342 (0.001928 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6191
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01067299 (valid)
    Body
22:09:15.336440 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 30, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 46335, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 30
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05bb8bb9 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 46335
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:15.336460 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_ONLINE, seq1 32, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_ONLINE
    Sequence 1: 32
    Sequence 2: 0
    UIN: 222002
    Check code: 0x076871a5 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:15.336488 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_USER_ONLINE, seq1 38, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 46961, status online, length 70
    Version: 5
    Session: 0x35286428
    Command: SRV_USER_ONLINE
    Sequence 1: 38
    Sequence 2: 0
    UIN: 111001
    Check code: 0x009e4df9 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 46961
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:15.336503 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 33, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 33
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0d05cc96 (valid)
    Body
22:09:15.336512 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6195, seq2 0, account 222002, acks packet 338 (0.002059 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6195
    Sequence 2: 0
    UIN: 222002
    Check code: 0x070c8791 (valid)
    Body
22:09:15.336588 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 30, seq2 0, acks packet 353 (0.000148 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 30
    Sequence 2: 0
    Check code, scrambled: 0xc70775d2 (valid)
    Body
        Random padding: 7635ef58
22:09:15.336604 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 32, seq2 0, acks packet 354 (0.000144 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 32
    Sequence 2: 0
    Check code, scrambled: 0xba4737eb (valid)
    Body
        Random padding: 3792ca28
22:09:15.336616 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 33, seq2 3, acks packet 356 (0.000113 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 33
    Sequence 2: 3
    Check code, scrambled: 0x55461540 (valid)
    Body
        Random padding: f05f7301
22:09:15.336769 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 38, seq2 0, acks packet 355 (0.000281 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 38
    Sequence 2: 0
    Check code, scrambled: 0x9046b04c (valid)
    Body
        Random padding: 2cd90367
22:09:15.336889 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6199, seq2 0, account 222002, acks packet 349 (0.000639 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6199
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0319e4a9 (valid)
    Body
22:09:16.337129 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 6196, seq2 9, status away, repeats packet 279 (9.507715 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_STATUS_CHANGE
    Sequence 1: 6196
    Sequence 2: 9
    Check code, scrambled: 0xbfc7633d (valid)
    Body
        Status: away
22:09:16.337383 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_ACK, seq1 6196, seq2 0, account 222002, acks packet 363 (0.000254 s), length 21
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_ACK
    Sequence 1: 6196
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a1e9ec6 (valid)
    Body
22:09:16.338677 IP 10.99.0.2.4000 > 10.99.0.11.40744: ICQ v5 SRV_STATUS_UPDATE, seq1 39, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x35286428
    Command: SRV_STATUS_UPDATE
    Sequence 1: 39
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c026395 (valid)
    Body
        UIN: 222002
        Status: away
22:09:16.338754 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 39, seq2 0, acks packet 365 (0.000077 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_ACK
    Sequence 1: 39
    Sequence 2: 0
    Check code, scrambled: 0x2ac6c441 (valid)
    Body
        Random padding: 9f45162e
22:09:18.830735 IP 10.99.0.11.40744 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 7462, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x35286428
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 7462
    Sequence 2: 0
    Check code, scrambled: 0x1547885a (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:09:18.831676 IP 10.99.0.2.4000 > 10.99.0.12.44770: ICQ v5 SRV_USER_OFFLINE, seq1 34, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x08bdf91f
    Command: SRV_USER_OFFLINE
    Sequence 1: 34
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e657aa8 (valid)
    Body
        UIN: 111001
22:09:18.831703 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 34, seq2 0, acks packet 371 (0.000027 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_ACK
    Sequence 1: 34
    Sequence 2: 0
    Check code, scrambled: 0xae46716b (valid)
    Body
        Random padding: cad8f556
22:09:20.332332 IP 10.99.0.12.44770 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 6200, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x08bdf91f
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 6200
    Sequence 2: 0
    Check code, scrambled: 0x4d48c920 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

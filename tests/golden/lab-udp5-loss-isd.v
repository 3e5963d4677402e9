22:14:10.131297 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 19052, seq2 1, tcp_port 30179, status online, length 79
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_LOGIN
    Sequence 1: 19052
    Sequence 2: 1
    Check code, scrambled: 0x75077069 (valid)
    Body
        Client clock: 2026-11-20T22:14:10Z
        TCP port: 30179
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
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
22:14:10.131589 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_ACK, seq1 19052, seq2 1, account 111001, acks packet 1 (0.000292 s), length 21
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_ACK
    Sequence 1: 19052
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0e6873ee (valid)
    Body
22:14:10.134327 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x06f4a597 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:14:24.137042 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 12162, seq2 1, tcp_port 33934, status online, length 79
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN
    Sequence 1: 12162
    Sequence 2: 1
    Check code, scrambled: 0xf5cee33e (valid)
    Body
        Client clock: 2026-11-20T22:14:24Z
        TCP port: 33934
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 12.0.99.10
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
22:14:26.639741 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 12162, seq2 1, tcp_port 33934, status online, repeats packet 4 (2.502699 s), length 79
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN
    Sequence 1: 12162
    Sequence 2: 1
    Check code, scrambled: 0x97cf553e (valid)
    Body
        Client clock: 2026-11-20T22:14:24Z
        TCP port: 33934
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 12.0.99.10
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
22:14:26.639956 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12162, seq2 1, account 222002, acks packet 5 (0.000215 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12162
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0d1f6be2 (valid)
    Body
22:14:26.642796 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x06039b91 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:14:26.642850 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 7 (0.000054 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xa247f5d0 (valid)
    Body
        Random padding: cd59d70c
22:14:26.643034 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 12163, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN_1
    Sequence 1: 12163
    Sequence 2: 2
    Check code, scrambled: 0xfd0781df (valid)
    Body
        Random padding: 22701a54
22:14:26.643323 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 12164, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_CONTACT_LIST
    Sequence 1: 12164
    Sequence 2: 3
    Check code, scrambled: 0x37c6db3e (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:14:38.135578 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 19053, seq2 2, to 222002, type MSG_TEXT, text "lossy alice 0", length 46
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19053
    Sequence 2: 2
    Check code, scrambled: 0x410950a0 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "lossy alice 0"
22:14:38.135804 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_ACK, seq1 19053, seq2 2, account 111001, acks packet 11 (0.000226 s), length 21
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_ACK
    Sequence 1: 19053
    Sequence 2: 2
    UIN: 111001
    Check code: 0x00dca3ec (valid)
    Body
22:14:38.135888 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 1, seq2 0, account 222002, from 111001, type MSG_TEXT, text "lossy alice 0", length 43
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x002dea81 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "lossy alice 0"
22:14:38.135949 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 13 (0.000061 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x5347011c (valid)
    Body
        Random padding: 63f55163
22:14:38.136446 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 12163, seq2 2, repeats packet 9 (11.493412 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN_1
    Sequence 1: 12163
    Sequence 2: 2
    Check code, scrambled: 0x794727d6 (valid)
    Body
        Random padding: 22701a54
22:14:40.638694 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 12164, seq2 3, contacts 1, repeats packet 10 (13.995371 s), length 29
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_CONTACT_LIST
    Sequence 1: 12164
    Sequence 2: 3
    Check code, scrambled: 0x4fc7c53d (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:14:43.135782 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 12165, seq2 4, to 111001, type MSG_TEXT, text "lossy bobby 0", length 46
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12165
    Sequence 2: 4
    Check code, scrambled: 0xfc86315c (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "lossy bobby 0"
22:14:43.135950 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12165, seq2 4, account 222002, acks packet 17 (0.000168 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12165
    Sequence 2: 4
    UIN: 222002
    Check code: 0x0d1f869c (valid)
    Body
22:14:43.136025 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 1, seq2 0, account 111001, from 222002, type MSG_TEXT, text "lossy bobby 0", length 43
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00d9b9b1 (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "lossy bobby 0"
22:14:43.136067 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 19 (0.000042 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x8b07b476 (valid)
    Body
        Random padding: 64928306
22:14:48.135735 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 19054, seq2 3, to 222002, type MSG_TEXT, text "lossy alice 1", length 46
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19054
    Sequence 2: 3
    Check code, scrambled: 0x19ca1a7f (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "lossy alice 1"
22:14:48.135923 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_ACK, seq1 19054, seq2 3, account 111001, acks packet 21 (0.000188 s), length 21
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_ACK
    Sequence 1: 19054
    Sequence 2: 3
    UIN: 111001
    Check code: 0x00dc6992 (valid)
    Body
22:14:48.136045 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 2, seq2 0, account 222002, from 111001, type MSG_TEXT, text "lossy alice 1", length 43
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f4e03ba (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "lossy alice 1"
22:14:48.136085 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 23 (0.000040 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x8b463716 (valid)
    Body
        Random padding: e31c5447
22:14:50.638680 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 12163, seq2 2, repeats packet 15 (12.502234 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN_1
    Sequence 1: 12163
    Sequence 2: 2
    Check code, scrambled: 0xa14737d6 (valid)
    Body
        Random padding: 22701a54
22:14:53.135891 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 12164, seq2 3, contacts 1, repeats packet 16 (12.497197 s), length 29
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_CONTACT_LIST
    Sequence 1: 12164
    Sequence 2: 3
    Check code, scrambled: 0x34c6a38d (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:14:53.136027 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12164, seq2 3, account 222002, acks packet 26 (0.000136 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12164
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0a02c48b (valid)
    Body
22:14:53.137503 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 30179, status online, length 70
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d1fa9e0 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 30179
        Own address: 11.0.99.10
        Direct connections: web_client
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:14:53.137524 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 0, acks packet 28 (0.000021 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0xb487d5c5 (valid)
    Body
        Random padding: 04bddc10
22:14:53.137664 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 12166, seq2 5, to 111001, type MSG_TEXT, text "lossy bobby 1", length 46
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12166
    Sequence 2: 5
    Check code, scrambled: 0xb3c6277d (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "lossy bobby 1"
22:14:53.137915 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 4, seq2 0, account 222002, length 25
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a2fd5e8 (valid)
    Body
        UIN: 222002
22:14:53.137932 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 31 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0x8207512f (valid)
    Body
        Random padding: 6242e820
22:14:53.138420 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 5, seq2 0, account 222002, length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x07cb218e (valid)
    Body
22:14:53.138437 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 33 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0xa7c7f537 (valid)
    Body
        Random padding: 0458532d
22:14:53.138446 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 12167, seq2 6, length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK_MESSAGES
    Sequence 1: 12167
    Sequence 2: 6
    Check code, scrambled: 0x25c7d100 (valid)
    Body
        Random padding: ca1fb450
22:14:53.138495 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12167, seq2 6, account 222002, acks packet 35 (0.000049 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12167
    Sequence 2: 6
    UIN: 222002
    Check code: 0x082ddc82 (valid)
    Body
22:14:58.136556 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 19055, seq2 4, to 222002, type MSG_TEXT, text "lossy alice 2", length 46
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19055
    Sequence 2: 4
    Check code, scrambled: 0x9f0aa274 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "lossy alice 2"
22:15:03.136366 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 12163, seq2 2, repeats packet 25 (12.497686 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN_1
    Sequence 1: 12163
    Sequence 2: 2
    Check code, scrambled: 0x1147d117 (valid)
    Body
        Random padding: 22701a54
22:15:03.136890 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 12168, seq2 7, to 111001, type MSG_TEXT, text "lossy bobby 2", length 46
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12168
    Sequence 2: 7
    Check code, scrambled: 0x4f084766 (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "lossy bobby 2"
22:15:03.136955 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12168, seq2 7, account 222002, acks packet 39 (0.000065 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12168
    Sequence 2: 7
    UIN: 222002
    Check code: 0x0727e89d (valid)
    Body
22:15:03.136998 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 2, seq2 0, account 111001, from 222002, type MSG_TEXT, text "lossy bobby 2", length 43
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0dd97c9d (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "lossy bobby 2"
22:15:05.639914 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 12166, seq2 5, to 111001, type MSG_TEXT, text "lossy bobby 1", repeats packet 30 (12.502250 s), length 46
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12166
    Sequence 2: 5
    Check code, scrambled: 0x7f092d0c (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "lossy bobby 1"
22:15:05.640073 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12166, seq2 5, account 222002, acks packet 42 (0.000159 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12166
    Sequence 2: 5
    UIN: 222002
    Check code: 0x0f2e4782 (valid)
    Body
22:15:05.640157 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 3, seq2 0, account 111001, from 222002, type MSG_TEXT, text "lossy bobby 1", length 43
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0bd98a8f (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "lossy bobby 1"
22:15:05.640228 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 44 (0.000071 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x458750b8 (valid)
    Body
        Random padding: 9f187823
22:15:08.136754 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 19056, seq2 5, to 222002, type MSG_TEXT, text "lossy alice 3", length 46
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19056
    Sequence 2: 5
    Check code, scrambled: 0xe9899a7f (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "lossy alice 3"
22:15:08.136885 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_ACK, seq1 19056, seq2 5, account 111001, acks packet 46 (0.000131 s), length 21
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_ACK
    Sequence 1: 19056
    Sequence 2: 5
    UIN: 111001
    Check code: 0x04ff65bd (valid)
    Body
22:15:08.136927 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 6, seq2 0, account 222002, from 111001, type MSG_TEXT, text "lossy alice 3", length 43
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 6
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f4e6f8b (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "lossy alice 3"
22:15:08.136976 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 6, seq2 0, acks packet 48 (0.000049 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0x4387e731 (valid)
    Body
        Random padding: 6b912761
22:15:10.639685 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 19055, seq2 4, to 222002, type MSG_TEXT, text "lossy alice 2", repeats packet 37 (12.503129 s), length 46
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19055
    Sequence 2: 4
    Check code, scrambled: 0x8b0bb46c (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "lossy alice 2"
22:15:10.639813 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_ACK, seq1 19055, seq2 4, account 111001, acks packet 50 (0.000128 s), length 21
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_ACK
    Sequence 1: 19055
    Sequence 2: 4
    UIN: 111001
    Check code: 0x01d90694 (valid)
    Body
22:15:10.639911 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 7, seq2 0, account 222002, from 111001, type MSG_TEXT, text "lossy alice 2", length 43
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x032ddef4 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "lossy alice 2"
22:15:10.639946 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 7, seq2 0, acks packet 52 (0.000035 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    Check code, scrambled: 0x8506730a (valid)
    Body
        Random padding: 637a7378
22:15:13.137175 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 12169, seq2 8, to 111001, type MSG_TEXT, text "lossy bobby 3", length 46
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12169
    Sequence 2: 8
    Check code, scrambled: 0x39095118 (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "lossy bobby 3"
22:15:13.137465 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12169, seq2 8, account 222002, acks packet 54 (0.000290 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12169
    Sequence 2: 8
    UIN: 222002
    Check code: 0x012d0088 (valid)
    Body
22:15:13.137599 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 111001, from 222002, type MSG_TEXT, text "lossy bobby 3", length 43
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x024513e4 (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "lossy bobby 3"
22:15:15.640201 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 12163, seq2 2, repeats packet 38 (12.503835 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN_1
    Sequence 1: 12163
    Sequence 2: 2
    Check code, scrambled: 0xad07f31f (valid)
    Body
        Random padding: 22701a54
22:15:18.137812 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 19057, seq2 6, to 222002, type MSG_TEXT, text "lossy alice 4", length 46
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19057
    Sequence 2: 6
    Check code, scrambled: 0xbd09f458 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "lossy alice 4"
22:15:18.137975 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_ACK, seq1 19057, seq2 6, account 111001, acks packet 58 (0.000163 s), length 21
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_ACK
    Sequence 1: 19057
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0cd9969a (valid)
    Body
22:15:18.138020 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 8, seq2 0, account 222002, from 111001, type MSG_TEXT, text "lossy alice 4", length 43
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05fff399 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "lossy alice 4"
22:15:18.138083 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 8, seq2 0, acks packet 60 (0.000063 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x758717f4 (valid)
    Body
        Random padding: 6d257160
22:15:23.137969 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 12170, seq2 9, to 111001, type MSG_TEXT, text "lossy bobby 4", length 46
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12170
    Sequence 2: 9
    Check code, scrambled: 0xa909cbe0 (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "lossy bobby 4"
22:15:23.138127 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12170, seq2 9, account 222002, acks packet 62 (0.000158 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12170
    Sequence 2: 9
    UIN: 222002
    Check code: 0x0d1ffd8b (valid)
    Body
22:15:23.138169 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 111001, from 222002, type MSG_TEXT, text "lossy bobby 4", length 43
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00d982b0 (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "lossy bobby 4"
22:15:23.138239 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 0, acks packet 64 (0.000070 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x41c75090 (valid)
    Body
        Random padding: ff17a56d
22:15:28.138977 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 19058, seq2 7, to 222002, type MSG_TEXT, text "lossy alice 5", length 46
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19058
    Sequence 2: 7
    Check code, scrambled: 0x670b9674 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "lossy alice 5"
22:15:28.139146 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_ACK, seq1 19058, seq2 7, account 111001, acks packet 66 (0.000169 s), length 21
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_ACK
    Sequence 1: 19058
    Sequence 2: 7
    UIN: 111001
    Check code: 0x07d3ce9b (valid)
    Body
22:15:28.139222 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 9, seq2 0, account 222002, from 111001, type MSG_TEXT, text "lossy alice 5", length 43
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 9
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0703a683 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "lossy alice 5"
22:15:28.139296 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 9, seq2 0, acks packet 68 (0.000074 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 0
    Check code, scrambled: 0xbcc6d76c (valid)
    Body
        Random padding: 2a89bf5c
22:15:28.139370 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 12163, seq2 2, repeats packet 57 (12.499169 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN_1
    Sequence 1: 12163
    Sequence 2: 2
    Check code, scrambled: 0x8bc7050a (valid)
    Body
        Random padding: 22701a54
22:15:33.139263 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 12171, seq2 10, to 111001, type MSG_TEXT, text "lossy bobby 5", length 46
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_MESSAGE
    Sequence 1: 12171
    Sequence 2: 10
    Check code, scrambled: 0x530959fb (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "lossy bobby 5"
22:15:33.139422 IP 10.99.0.1.4000 > 10.99.0.12.36468: ICQ v5 SRV_ACK, seq1 12171, seq2 10, account 222002, acks packet 71 (0.000159 s), length 21
    Version: 5
    Session: 0x2ed2d207
    Command: SRV_ACK
    Sequence 1: 12171
    Sequence 2: 10
    UIN: 222002
    Check code: 0x0d1f7bee (valid)
    Body
22:15:33.139477 IP 10.99.0.1.4000 > 10.99.0.11.58213: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 6, seq2 0, account 111001, from 222002, type MSG_TEXT, text "lossy bobby 5", length 43
    Version: 5
    Session: 0x2d0e269c
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0dd93a9f (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "lossy bobby 5"
22:15:40.646426 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 12163, seq2 2, repeats packet 70 (12.507056 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_LOGIN_1
    Sequence 1: 12163
    Sequence 2: 2
    Check code, scrambled: 0x2787233a (valid)
    Body
        Random padding: 22701a54
22:15:48.139646 IP 10.99.0.11.58213 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 19059, seq2 8, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x2d0e269c
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 19059
    Sequence 2: 8
    Check code, scrambled: 0x3746ac35 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:15:49.640057 IP 10.99.0.12.36468 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 12172, seq2 11, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x2ed2d207
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 12172
    Sequence 2: 11
    Check code, scrambled: 0x4f479f15 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

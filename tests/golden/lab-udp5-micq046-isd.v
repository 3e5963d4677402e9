21:58:48.622167 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 5565, seq2 1, tcp_port 48301, status online, length 79
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_LOGIN
    Sequence 1: 5565
    Sequence 2: 1
    Check code, scrambled: 0x97ccb072 (valid)
    Body
        Client clock: 2026-11-20T21:58:48Z
        TCP port: 48301
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
21:58:48.622447 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5565, seq2 1, account 111001, acks packet 1 (0.000280 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5565
    Sequence 2: 1
    UIN: 111001
    Check code: 0x08382d92 (valid)
    Body
21:58:48.623740 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x370ac710
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0e89a9f9 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
21:58:48.624025 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000285 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xd946943a (valid)
    Body
        Random padding: 50429266
21:58:48.624140 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5566, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_LOGIN_1
    Sequence 1: 5566
    Sequence 2: 2
    Check code, scrambled: 0x0b475040 (valid)
    Body
        Random padding: 5fd3853b
21:58:48.624147 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 5567, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_CONTACT_LIST
    Sequence 1: 5567
    Sequence 2: 3
    Check code, scrambled: 0xb5c69e35 (valid)
    Body
        Contacts: 2
            #1
                UIN: 222002
            #2
                UIN: 333003
21:58:48.624319 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5567, seq2 3, account 111001, acks packet 6 (0.000172 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5567
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0c38c3f2 (valid)
    Body
21:58:48.625216 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 0, account 111001, length 25
    Version: 5
    Session: 0x370ac710
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0038f8a6 (valid)
    Body
        UIN: 111001
21:58:48.625240 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 8 (0.000024 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x20c6546b (valid)
    Body
        Random padding: f88a522b
21:58:48.625639 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 2, seq2 0, account 111001, length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c3875fc (valid)
    Body
21:58:48.625657 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 0, acks packet 10 (0.000018 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0xdd4634a1 (valid)
    Body
        Random padding: 593e7e4f
21:58:48.625706 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 5568, seq2 4, length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK_MESSAGES
    Sequence 1: 5568
    Sequence 2: 4
    Check code, scrambled: 0xb0c7648b (valid)
    Body
        Random padding: ce9a8517
21:58:48.625753 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5568, seq2 4, account 111001, acks packet 12 (0.000047 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5568
    Sequence 2: 4
    UIN: 111001
    Check code: 0x04ffe786 (valid)
    Body
21:58:51.626172 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 2652, seq2 1, tcp_port 31161, status online, length 79
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_LOGIN
    Sequence 1: 2652
    Sequence 2: 1
    Check code, scrambled: 0x5dd2b33e (valid)
    Body
        Client clock: 2026-11-20T21:58:51Z
        TCP port: 31161
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
21:58:51.626280 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2652, seq2 1, account 222002, acks packet 14 (0.000108 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2652
    Sequence 2: 1
    UIN: 222002
    Check code: 0x011b97ac (valid)
    Body
21:58:51.627443 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x0075e494
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x061bdeda (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
21:58:51.627462 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 16 (0.000019 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x3f86e33f (valid)
    Body
        Random padding: 2017124d
21:58:51.627763 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 2653, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_LOGIN_1
    Sequence 1: 2653
    Sequence 2: 2
    Check code, scrambled: 0xd2c65754 (valid)
    Body
        Random padding: 049d956c
21:58:51.627772 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 2654, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_CONTACT_LIST
    Sequence 1: 2654
    Sequence 2: 3
    Check code, scrambled: 0xa28737dc (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
21:58:51.627889 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2654, seq2 3, account 222002, acks packet 19 (0.000117 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2654
    Sequence 2: 3
    UIN: 222002
    Check code: 0x081bb1b7 (valid)
    Body
21:58:51.628496 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 31161, status online, length 70
    Version: 5
    Session: 0x370ac710
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b3854f0 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 31161
        Own address: 12.0.99.10
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
21:58:51.628527 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 21 (0.000031 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x428750ac (valid)
    Body
        Random padding: a9744b79
21:58:51.630998 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 48301, status online, length 70
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ff29cc (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 48301
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
21:58:51.631018 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 23 (0.000020 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x87475105 (valid)
    Body
        Random padding: 5db62d45
21:58:51.631249 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 0, account 222002, length 25
    Version: 5
    Session: 0x0075e494
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b19cfa7 (valid)
    Body
        UIN: 222002
21:58:51.631264 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 25 (0.000015 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x6a46d33e (valid)
    Body
        Random padding: 6639c03f
21:58:51.631599 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 3, seq2 0, account 222002, length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 3
    Sequence 2: 0
    UIN: 222002
    Check code: 0x038f6590 (valid)
    Body
21:58:51.631616 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 0, acks packet 27 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0xa186377d (valid)
    Body
        Random padding: 644f8121
21:58:51.631633 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 2655, seq2 4, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK_MESSAGES
    Sequence 1: 2655
    Sequence 2: 4
    Check code, scrambled: 0x7747b7e7 (valid)
    Body
        Random padding: 4c28f26d
21:58:51.631759 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2655, seq2 4, account 222002, acks packet 29 (0.000126 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2655
    Sequence 2: 4
    UIN: 222002
    Check code: 0x0944589d (valid)
    Body
21:58:55.625348 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 5569, seq2 5, to 222002, type MSG_TEXT, text "hello bobby, this is alice on v5", length 65
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5569
    Sequence 2: 5
    Check code, scrambled: 0x090a723a (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "hello bobby, this is alice on v5"
21:58:55.625549 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5569, seq2 5, account 111001, acks packet 31 (0.000201 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5569
    Sequence 2: 5
    UIN: 111001
    Check code: 0x07327e83 (valid)
    Body
21:58:55.625808 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 222002, from 111001, type MSG_TEXT, text "hello bobby, this is alice on v5", length 62
    Version: 5
    Session: 0x0075e494
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x031b5fc9 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "hello bobby, this is alice on v5"
21:58:55.625843 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 33 (0.000035 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xdd4685d7 (valid)
    Body
        Random padding: 9554034b
21:58:57.625748 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 2656, seq2 5, to 111001, type MSG_TEXT, text "hi alice, I read you", length 53
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_SEND_MESSAGE
    Sequence 1: 2656
    Sequence 2: 5
    Check code, scrambled: 0x1908d13d (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "hi alice, I read you"
21:58:57.625907 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2656, seq2 5, account 222002, acks packet 35 (0.000159 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2656
    Sequence 2: 5
    UIN: 222002
    Check code: 0x071192a7 (valid)
    Body
21:58:57.626087 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 111001, from 222002, type MSG_TEXT, text "hi alice, I read you", length 50
    Version: 5
    Session: 0x370ac710
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05ff7a97 (valid)
    Body
        From: 222002
        Message type: MSG_TEXT
        Text: "hi alice, I read you"
21:58:57.626115 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 0, acks packet 37 (0.000028 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0x6587966c (valid)
    Body
        Random padding: dda3e929
21:58:59.625731 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5566, seq2 2, repeats packet 5 (11.001591 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_LOGIN_1
    Sequence 1: 5566
    Sequence 2: 2
    Check code, scrambled: 0x0b47d441 (valid)
    Body
        Random padding: 5fd3853b
21:58:59.625991 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 5570, seq2 6, to 222002, type MSG_TEXT, text "How about lunch at 12:30? (yes/no)", length 67
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5570
    Sequence 2: 6
    Check code, scrambled: 0xbdc6523e (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "How about lunch at 12:30? (yes/no)"
21:58:59.626064 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5570, seq2 6, account 111001, acks packet 40 (0.000073 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5570
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0838ea98 (valid)
    Body
21:58:59.626340 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 222002, from 111001, type MSG_TEXT, text "How about lunch at 12:30? (yes/no)", length 64
    Version: 5
    Session: 0x0075e494
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a1bb5c6 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "How about lunch at 12:30? (yes/no)"
21:58:59.626378 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 42 (0.000038 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0xb1c65336 (valid)
    Body
        Random padding: 970ac804
21:59:01.626463 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 5571, seq2 7, to 222002, type MSG_URL, description "a page for you", url "http://lab.example.org/udp5-micq046-isd", length 87
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5571
    Sequence 2: 7
    Check code, scrambled: 0x0712de1c (valid)
    Body
        To: 222002
        Message type: MSG_URL
        Text
            Description: "a page for you"
            URL: "http://lab.example.org/udp5-micq046-isd"
21:59:01.626747 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5571, seq2 7, account 111001, acks packet 44 (0.000284 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5571
    Sequence 2: 7
    UIN: 111001
    Check code: 0x0838d797 (valid)
    Body
21:59:01.627222 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 6, seq2 0, account 222002, from 111001, type MSG_URL, description "a page for you", url "http://lab.example.org/udp5-micq046-isd", length 84
    Version: 5
    Session: 0x0075e494
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 6
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05ff3c97 (valid)
    Body
        From: 111001
        Message type: MSG_URL
        Text
            Description: "a page for you"
            URL: "http://lab.example.org/udp5-micq046-isd"
21:59:01.627424 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 6, seq2 0, acks packet 46 (0.000202 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0x0a461520 (valid)
    Body
        Random padding: f214cf3f
21:59:03.626375 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 2653, seq2 2, repeats packet 18 (11.998612 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_LOGIN_1
    Sequence 1: 2653
    Sequence 2: 2
    Check code, scrambled: 0x12c62555 (valid)
    Body
        Random padding: 049d956c
21:59:03.626628 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 2657, seq2 6, status away, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_STATUS_CHANGE
    Sequence 1: 2657
    Sequence 2: 6
    Check code, scrambled: 0x11c6257f (valid)
    Body
        Status: away
21:59:03.626711 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2657, seq2 6, account 222002, acks packet 49 (0.000083 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2657
    Sequence 2: 6
    UIN: 222002
    Check code: 0x011bf6ab (valid)
    Body
21:59:03.628159 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_STATUS_UPDATE, seq1 5, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x370ac710
    Command: SRV_STATUS_UPDATE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f89bef5 (valid)
    Body
        UIN: 222002
        Status: away
21:59:03.628200 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 0, acks packet 51 (0.000041 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0xdbc634ad (valid)
    Body
        Random padding: 09315f4f
21:59:05.626650 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 2658, seq2 7, status not_available, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_STATUS_CHANGE
    Sequence 1: 2658
    Sequence 2: 7
    Check code, scrambled: 0x1fc61534 (valid)
    Body
        Status: not_available
21:59:05.630651 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2658, seq2 7, account 222002, acks packet 53 (0.004001 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2658
    Sequence 2: 7
    UIN: 222002
    Check code: 0x001ed6af (valid)
    Body
21:59:05.636184 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_STATUS_UPDATE, seq1 6, seq2 0, account 111001, uin 222002, status not_available, length 29
    Version: 5
    Session: 0x370ac710
    Command: SRV_STATUS_UPDATE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d3805aa (valid)
    Body
        UIN: 222002
        Status: not_available
21:59:05.636289 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 0, acks packet 55 (0.000105 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0xe307b46f (valid)
    Body
        Random padding: 6804e50a
21:59:07.626827 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 2659, seq2 8, status occupied, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_STATUS_CHANGE
    Sequence 1: 2659
    Sequence 2: 8
    Check code, scrambled: 0x4bc6513f (valid)
    Body
        Status: occupied
21:59:07.626992 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2659, seq2 8, account 222002, acks packet 57 (0.000165 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2659
    Sequence 2: 8
    UIN: 222002
    Check code: 0x038fc996 (valid)
    Body
21:59:07.628184 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_STATUS_UPDATE, seq1 7, seq2 0, account 111001, uin 222002, status occupied, length 29
    Version: 5
    Session: 0x370ac710
    Command: SRV_STATUS_UPDATE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0038b6f8 (valid)
    Body
        UIN: 222002
        Status: occupied
21:59:07.628232 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 0, acks packet 59 (0.000048 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    Check code, scrambled: 0xdd4634bd (valid)
    Body
        Random padding: be156941
21:59:09.627054 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 2660, seq2 9, status do_not_disturb, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_STATUS_CHANGE
    Sequence 1: 2660
    Sequence 2: 9
    Check code, scrambled: 0xd9c6257e (valid)
    Body
        Status: do_not_disturb
21:59:09.627178 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2660, seq2 9, account 222002, acks packet 61 (0.000124 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2660
    Sequence 2: 9
    UIN: 222002
    Check code: 0x0c1bb99c (valid)
    Body
21:59:09.628465 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_STATUS_UPDATE, seq1 8, seq2 0, account 111001, uin 222002, status do_not_disturb, length 29
    Version: 5
    Session: 0x370ac710
    Command: SRV_STATUS_UPDATE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 111001
    Check code: 0x069cb0a1 (valid)
    Body
        UIN: 222002
        Status: do_not_disturb
21:59:09.628503 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 0, acks packet 63 (0.000038 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x3086f665 (valid)
    Body
        Random padding: d3ada606
21:59:11.627237 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 2661, seq2 10, status free_for_chat, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_STATUS_CHANGE
    Sequence 1: 2661
    Sequence 2: 10
    Check code, scrambled: 0xdf86c33f (valid)
    Body
        Status: free_for_chat
21:59:11.627392 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2661, seq2 10, account 222002, acks packet 65 (0.000155 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2661
    Sequence 2: 10
    UIN: 222002
    Check code: 0x081b30a9 (valid)
    Body
21:59:11.628688 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_STATUS_UPDATE, seq1 9, seq2 0, account 111001, uin 222002, status free_for_chat, length 29
    Version: 5
    Session: 0x370ac710
    Command: SRV_STATUS_UPDATE
    Sequence 1: 9
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0228d4ab (valid)
    Body
        UIN: 222002
        Status: free_for_chat
21:59:11.628728 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 0, acks packet 67 (0.000040 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 0
    Check code, scrambled: 0x05060461 (valid)
    Body
        Random padding: 0b08de6f
21:59:11.628895 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5566, seq2 2, repeats packet 39 (12.003164 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_LOGIN_1
    Sequence 1: 5566
    Sequence 2: 2
    Check code, scrambled: 0x8b47d240 (valid)
    Body
        Random padding: 5fd3853b
21:59:13.627712 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 2662, seq2 11, status online, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_STATUS_CHANGE
    Sequence 1: 2662
    Sequence 2: 11
    Check code, scrambled: 0x3dc6053e (valid)
    Body
        Status: online
21:59:13.627827 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2662, seq2 11, account 222002, acks packet 70 (0.000115 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2662
    Sequence 2: 11
    UIN: 222002
    Check code: 0x0f18eaaf (valid)
    Body
21:59:13.628874 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_STATUS_UPDATE, seq1 10, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x370ac710
    Command: SRV_STATUS_UPDATE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d3872a6 (valid)
    Body
        UIN: 222002
        Status: online
21:59:13.628905 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 0, acks packet 72 (0.000031 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0xca86e460 (valid)
    Body
        Random padding: af2e295f
21:59:15.627720 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_META_USER, account 111001, seq1 5572, seq2 8, subcommand META_REQ_FULL_INFO, uin 222002, length 30
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_META_USER
    Sequence 1: 5572
    Sequence 2: 8
    Check code, scrambled: 0x15069439 (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 222002
21:59:15.627848 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5572, seq2 8, account 111001, acks packet 74 (0.000128 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5572
    Sequence 2: 8
    UIN: 111001
    Check code: 0x09fcf599 (valid)
    Body
21:59:15.628441 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_META_USER, seq1 11, seq2 8, account 111001, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", length 143
    Version: 5
    Session: 0x370ac710
    Command: SRV_META_USER
    Sequence 1: 11
    Sequence 2: 8
    UIN: 111001
    Check code: 0x0a338ff3 (valid)
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
21:59:15.628455 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_META_USER, seq1 12, seq2 8, account 111001, subcommand META_MORE, result ok, age 30, gender male, length 61
    Version: 5
    Session: 0x370ac710
    Command: SRV_META_USER
    Sequence 1: 12
    Sequence 2: 8
    UIN: 111001
    Check code: 0x06327ffd (valid)
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
21:59:15.628467 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_META_USER, seq1 13, seq2 8, account 111001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x370ac710
    Command: SRV_META_USER
    Sequence 1: 13
    Sequence 2: 8
    UIN: 111001
    Check code: 0x0c39ea98 (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
21:59:15.628479 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_META_USER, seq1 14, seq2 8, account 111001, subcommand META_WORK, result ok, company "Bobby Works Ltd", length 87
    Version: 5
    Session: 0x370ac710
    Command: SRV_META_USER
    Sequence 1: 14
    Sequence 2: 8
    UIN: 111001
    Check code: 0x0b3b8ff3 (valid)
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
21:59:15.628492 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_META_USER, seq1 15, seq2 8, account 111001, subcommand META_ABOUT, result ok, length 48
    Version: 5
    Session: 0x370ac710
    Command: SRV_META_USER
    Sequence 1: 15
    Sequence 2: 8
    UIN: 111001
    Check code: 0x0d8924a7 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "about bobby: lab user"
21:59:15.628504 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_META_USER, seq1 16, seq2 8, account 111001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x370ac710
    Command: SRV_META_USER
    Sequence 1: 16
    Sequence 2: 8
    UIN: 111001
    Check code: 0x0830a9f9 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
21:59:15.628516 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_META_USER, seq1 17, seq2 8, account 111001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x370ac710
    Command: SRV_META_USER
    Sequence 1: 17
    Sequence 2: 8
    UIN: 111001
    Check code: 0x033d0b91 (valid)
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
21:59:15.628595 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 8, acks packet 76 (0.000154 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 8
    Check code, scrambled: 0x7a879270 (valid)
    Body
        Random padding: a76e6b5e
21:59:15.628816 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 8, acks packet 77 (0.000361 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 8
    Check code, scrambled: 0xee87925d (valid)
    Body
        Random padding: a3c7b12a
21:59:15.628948 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 8, acks packet 78 (0.000481 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 8
    Check code, scrambled: 0xf0861052 (valid)
    Body
        Random padding: 5cb67e13
21:59:15.629005 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 8, acks packet 79 (0.000526 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 8
    Check code, scrambled: 0xc806f471 (valid)
    Body
        Random padding: 65e7dd62
21:59:15.629234 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 8, acks packet 80 (0.000742 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 8
    Check code, scrambled: 0xb006a069 (valid)
    Body
        Random padding: cdebc26d
21:59:15.629347 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 16, seq2 8, acks packet 81 (0.000843 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 8
    Check code, scrambled: 0x92c7e466 (valid)
    Body
        Random padding: 8c012c2f
21:59:15.629434 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 17, seq2 8, acks packet 82 (0.000918 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 8
    Check code, scrambled: 0xc886e460 (valid)
    Body
        Random padding: 5fafd235
21:59:16.131103 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 2653, seq2 2, repeats packet 48 (12.504728 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_LOGIN_1
    Sequence 1: 2653
    Sequence 2: 2
    Check code, scrambled: 0x4ac6c114 (valid)
    Body
        Random padding: 049d956c
21:59:19.628286 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_SEARCH_USER, account 111001, seq1 5573, seq2 9, nick "", email "bob@example.org", length 51
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_SEARCH_USER
    Sequence 1: 5573
    Sequence 2: 9
    Check code, scrambled: 0x7fc9927e (valid)
    Body
        Nickname: ""
        First name: ""
        Last name: ""
        E-mail: "bob@example.org"
21:59:19.628527 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5573, seq2 9, account 111001, acks packet 91 (0.000241 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5573
    Sequence 2: 9
    UIN: 111001
    Check code: 0x08387898 (valid)
    Body
21:59:19.629525 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_USER_FOUND, seq1 18, seq2 9, account 111001, uin 222002, nick "bobby", length 71
    Version: 5
    Session: 0x370ac710
    Command: SRV_USER_FOUND
    Sequence 1: 18
    Sequence 2: 9
    UIN: 111001
    Check code: 0x0838e0f4 (valid)
    Body
        UIN: 222002
        Nickname: "bobby"
        First name: "Bob"
        Last name: "Brown"
        E-mail: "old-bob@example.org"
        Authorization: not_required
        Presence: offline
21:59:19.629542 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_END_OF_SEARCH, seq1 19, seq2 9, account 111001, more 0, length 22
    Version: 5
    Session: 0x370ac710
    Command: SRV_END_OF_SEARCH
    Sequence 1: 19
    Sequence 2: 9
    UIN: 111001
    Check code: 0x0f39d0f3 (valid)
    Body
        Too many were found: 0
21:59:19.629559 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 18, seq2 9, acks packet 93 (0.000034 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 9
    Check code, scrambled: 0x0587149e (valid)
    Body
        Random padding: d0898b30
21:59:19.629761 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 19, seq2 9, acks packet 94 (0.000219 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 19
    Sequence 2: 9
    Check code, scrambled: 0xcdc67021 (valid)
    Body
        Random padding: 7fb8b40f
21:59:22.132653 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5566, seq2 2, repeats packet 69 (10.503758 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_LOGIN_1
    Sequence 1: 5566
    Sequence 2: 2
    Check code, scrambled: 0xc346c201 (valid)
    Body
        Random padding: 5fd3853b
21:59:23.628351 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 5574, seq2 10, to 333003, type MSG_TEXT, text "offline note for carol", length 55
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_SEND_MESSAGE
    Sequence 1: 5574
    Sequence 2: 10
    Check code, scrambled: 0xb50aa85b (valid)
    Body
        To: 333003
        Message type: MSG_TEXT
        Text: "offline note for carol"
21:59:23.628579 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5574, seq2 10, account 111001, acks packet 98 (0.000228 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5574
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0138cda4 (valid)
    Body
21:59:25.628873 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 2663, seq2 12, to 111001, type MSG_AUTH_GRANTED, text "\x03", length 34
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_SEND_MESSAGE
    Sequence 1: 2663
    Sequence 2: 12
    Check code, scrambled: 0x89c7553f (valid)
    Body
        To: 111001
        Message type: MSG_AUTH_GRANTED
        Text: "\x03"
21:59:25.629113 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2663, seq2 12, account 222002, acks packet 100 (0.000240 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2663
    Sequence 2: 12
    UIN: 222002
    Check code: 0x011bb4b3 (valid)
    Body
21:59:25.629545 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 20, seq2 0, account 111001, from 222002, type MSG_AUTH_GRANTED, text "\x03", length 31
    Version: 5
    Session: 0x370ac710
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 20
    Sequence 2: 0
    UIN: 111001
    Check code: 0x003829fb (valid)
    Body
        From: 222002
        Message type: MSG_AUTH_GRANTED
        Text: "\x03"
21:59:25.629644 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 20, seq2 0, acks packet 102 (0.000099 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 20
    Sequence 2: 0
    Check code, scrambled: 0x7587a6a4 (valid)
    Body
        Random padding: 3f8a4f2d
21:59:27.629103 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 2653, seq2 2, repeats packet 90 (11.498000 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_LOGIN_1
    Sequence 1: 2653
    Sequence 2: 2
    Check code, scrambled: 0x5cc6f144 (valid)
    Body
        Random padding: 049d956c
21:59:27.629269 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 2664, seq2 13, contacts 2, length 33
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_CONTACT_LIST
    Sequence 1: 2664
    Sequence 2: 13
    Check code, scrambled: 0x29c7c5fc (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 333003
21:59:27.634707 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2664, seq2 13, account 222002, acks packet 105 (0.005438 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2664
    Sequence 2: 13
    UIN: 222002
    Check code: 0x04ff6cce (valid)
    Body
21:59:27.636191 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_ONLINE, seq1 7, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 48301, status online, length 70
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_ONLINE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x091c7692 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 48301
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
21:59:27.636221 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 7, seq2 0, acks packet 107 (0.000030 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    Check code, scrambled: 0x4587e701 (valid)
    Body
        Random padding: 363fac65
21:59:27.636731 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 8, seq2 0, account 222002, length 25
    Version: 5
    Session: 0x0075e494
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e1b589d (valid)
    Body
        UIN: 222002
21:59:27.636755 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 8, seq2 0, acks packet 109 (0.000024 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0xfe463162 (valid)
    Body
        Random padding: ce49746a
21:59:27.637280 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 9, seq2 0, account 222002, length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 9
    Sequence 2: 0
    UIN: 222002
    Check code: 0x091266b8 (valid)
    Body
21:59:27.637300 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 9, seq2 0, acks packet 111 (0.000020 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 0
    Check code, scrambled: 0x0347a5f8 (valid)
    Body
        Random padding: c05e432a
21:59:27.637311 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 2665, seq2 14, length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK_MESSAGES
    Sequence 1: 2665
    Sequence 2: 14
    Check code, scrambled: 0x4e46a398 (valid)
    Body
        Random padding: d38a2437
21:59:27.637392 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_ACK, seq1 2665, seq2 14, account 222002, acks packet 113 (0.000081 s), length 21
    Version: 5
    Session: 0x0075e494
    Command: SRV_ACK
    Sequence 1: 2665
    Sequence 2: 14
    UIN: 222002
    Check code: 0x0972e1ae (valid)
    Body
21:59:29.629351 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 111001, seq1 5575, seq2 11, status online+invisible, length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_STATUS_CHANGE
    Sequence 1: 5575
    Sequence 2: 11
    Check code, scrambled: 0x73c7a6be (valid)
    Body
        Status: online+invisible
21:59:29.629474 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5575, seq2 11, account 111001, acks packet 115 (0.000123 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5575
    Sequence 2: 11
    UIN: 111001
    Check code: 0x05328d81 (valid)
    Body
21:59:29.630593 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_OFFLINE, seq1 10, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_OFFLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a1b0c9f (valid)
    Body
        UIN: 111001
21:59:29.630648 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 10, seq2 0, acks packet 117 (0.000055 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0x6607272c (valid)
    Body
        Random padding: e9539b30
21:59:31.629918 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_UPDATE_LIST, account 111001, seq1 5576, seq2 12, uin 222002, list visible, action add, length 30
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_UPDATE_LIST
    Sequence 1: 5576
    Sequence 2: 12
    Check code, scrambled: 0x1b86605b (valid)
    Body
        UIN: 222002
        List: visible
        Action: add
21:59:31.630073 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5576, seq2 12, account 111001, acks packet 119 (0.000155 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5576
    Sequence 2: 12
    UIN: 111001
    Check code: 0x0a2dca80 (valid)
    Body
21:59:31.631459 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 48301, status online+invisible, length 70
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c1bb1b7 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 48301
        Own address: 11.0.99.10
        Direct connections: web_client
        Status: online+invisible
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
21:59:31.631516 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 11, seq2 0, acks packet 121 (0.000057 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0xde86a77e (valid)
    Body
        Random padding: a010ec63
21:59:33.629850 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5566, seq2 2, repeats packet 97 (11.497197 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_LOGIN_1
    Sequence 1: 5566
    Sequence 2: 2
    Check code, scrambled: 0x10469419 (valid)
    Body
        Random padding: 5fd3853b
21:59:33.630168 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 111001, seq1 5577, seq2 13, status online, length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_STATUS_CHANGE
    Sequence 1: 5577
    Sequence 2: 13
    Check code, scrambled: 0xa5c7447f (valid)
    Body
        Status: online
21:59:33.630225 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_ACK, seq1 5577, seq2 13, account 111001, acks packet 124 (0.000057 s), length 21
    Version: 5
    Session: 0x370ac710
    Command: SRV_ACK
    Sequence 1: 5577
    Sequence 2: 13
    UIN: 111001
    Check code: 0x013813fe (valid)
    Body
21:59:33.631528 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_ONLINE, seq1 12, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 48301, status online, length 70
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_ONLINE
    Sequence 1: 12
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c1b06b9 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 48301
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
21:59:33.631566 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 12, seq2 0, acks packet 126 (0.000038 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 0
    Check code, scrambled: 0xbd86a114 (valid)
    Body
        Random padding: 7a35f96f
21:59:35.640571 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 333003, seq1 8331, seq2 1, tcp_port 61643, status online, length 79
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_LOGIN
    Sequence 1: 8331
    Sequence 2: 1
    Check code, scrambled: 0x6d08d0de (valid)
    Body
        Client clock: 2026-11-20T21:59:35Z
        TCP port: 61643
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 13.0.99.10
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
21:59:35.640870 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_ACK, seq1 8331, seq2 1, account 333003, acks packet 128 (0.000299 s), length 21
    Version: 5
    Session: 0x231684ac
    Command: SRV_ACK
    Sequence 1: 8331
    Sequence 2: 1
    UIN: 333003
    Check code: 0x0db06db8 (valid)
    Body
21:59:35.641761 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 333003, ip 10.99.0.13, length 41
    Version: 5
    Session: 0x231684ac
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 333003
    Check code: 0x087bd191 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.13
        Server number: 0x80cdc19b
21:59:35.641823 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 333003, seq1 0, seq2 1, acks packet 130 (0.000062 s), length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x6e461c2f (valid)
    Body
        Random padding: 1de4c859
21:59:35.641907 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 333003, seq1 8332, seq2 2, length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_LOGIN_1
    Sequence 1: 8332
    Sequence 2: 2
    Check code, scrambled: 0xdb8678ed (valid)
    Body
        Random padding: 295b7f6a
21:59:35.641914 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 333003, seq1 8333, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_CONTACT_LIST
    Sequence 1: 8333
    Sequence 2: 3
    Check code, scrambled: 0x40c67ecd (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
21:59:35.642020 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_ACK, seq1 8333, seq2 3, account 333003, acks packet 133 (0.000106 s), length 21
    Version: 5
    Session: 0x231684ac
    Command: SRV_ACK
    Sequence 1: 8333
    Sequence 2: 3
    UIN: 333003
    Check code: 0x017b27b5 (valid)
    Body
21:59:35.642732 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_USER_ONLINE, seq1 21, seq2 0, account 111001, uin 333003, ip 10.99.0.13, tcp_port 61643, status online, length 70
    Version: 5
    Session: 0x370ac710
    Command: SRV_USER_ONLINE
    Sequence 1: 21
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a38a48c (valid)
    Body
        UIN: 333003
        Address: 10.99.0.13
        TCP port: 61643
        Own address: 13.0.99.10
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
21:59:35.642754 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_ONLINE, seq1 13, seq2 0, account 222002, uin 333003, ip 10.99.0.13, tcp_port 61643, status online, length 70
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_ONLINE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a1baf93 (valid)
    Body
        UIN: 333003
        Address: 10.99.0.13
        TCP port: 61643
        Own address: 13.0.99.10
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
21:59:35.642786 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 13, seq2 0, acks packet 136 (0.000032 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0xf907c5ea (valid)
    Body
        Random padding: 5f427e6a
21:59:35.642950 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 21, seq2 0, acks packet 135 (0.000218 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 21
    Sequence 2: 0
    Check code, scrambled: 0x35461432 (valid)
    Body
        Random padding: f742bd46
21:59:35.646693 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 333003, uin 111001, ip 10.99.0.11, tcp_port 48301, status online, length 70
    Version: 5
    Session: 0x231684ac
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 333003
    Check code: 0x007ef688 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 48301
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
21:59:35.646723 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 333003, seq1 1, seq2 0, acks packet 139 (0.000030 s), length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xedc6becc (valid)
    Body
        Random padding: 83ccb819
21:59:35.646765 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_USER_ONLINE, seq1 2, seq2 0, account 333003, uin 222002, ip 10.99.0.12, tcp_port 31161, status online, length 70
    Version: 5
    Session: 0x231684ac
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 333003
    Check code: 0x0db0aab8 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 31161
        Own address: 12.0.99.10
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
21:59:35.646775 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 333003, seq1 2, seq2 0, acks packet 141 (0.000010 s), length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x5387eec5 (valid)
    Body
        Random padding: 3d50d95c
21:59:35.651038 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 3, seq2 0, account 333003, length 25
    Version: 5
    Session: 0x231684ac
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 333003
    Check code: 0x0a795689 (valid)
    Body
        UIN: 333003
21:59:35.651055 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 333003, seq1 3, seq2 0, acks packet 143 (0.000017 s), length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x5f079ca1 (valid)
    Body
        Random padding: 8eda6f22
21:59:35.651596 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_RECV_MESSAGE, seq1 4, seq2 0, account 333003, from 111001, sent 2026-11-20T21:59Z, type MSG_TEXT, text "offline note for carol", length 58
    Version: 5
    Session: 0x231684ac
    Command: SRV_RECV_MESSAGE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 333003
    Check code: 0x0a7b43b9 (valid)
    Body
        From: 111001
        Sent: 2026-11-20T21:59Z
        Message type: MSG_TEXT
        Text: "offline note for carol"
21:59:35.651607 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 333003, seq1 4, seq2 0, acks packet 145 (0.000011 s), length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xa3c7ea80 (valid)
    Body
        Random padding: 1fca5d20
21:59:35.652238 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 5, seq2 0, account 333003, length 21
    Version: 5
    Session: 0x231684ac
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 5
    Sequence 2: 0
    UIN: 333003
    Check code: 0x097ef688 (valid)
    Body
21:59:35.652251 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 333003, seq1 5, seq2 0, acks packet 147 (0.000013 s), length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x6746b811 (valid)
    Body
        Random padding: 91f65759
21:59:35.652272 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 333003, seq1 8334, seq2 4, length 28
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_ACK_MESSAGES
    Sequence 1: 8334
    Sequence 2: 4
    Check code, scrambled: 0xbf86fafb (valid)
    Body
        Random padding: 98502236
21:59:35.652342 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_ACK, seq1 8334, seq2 4, account 333003, acks packet 149 (0.000070 s), length 21
    Version: 5
    Session: 0x231684ac
    Command: SRV_ACK
    Sequence 1: 8334
    Sequence 2: 4
    UIN: 333003
    Check code: 0x007e76b1 (valid)
    Body
21:59:38.145568 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 2653, seq2 2, repeats packet 104 (10.516465 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_LOGIN_1
    Sequence 1: 2653
    Sequence 2: 2
    Check code, scrambled: 0xd7c6e177 (valid)
    Body
        Random padding: 049d956c
21:59:40.634300 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 333003, seq1 8335, seq2 5, to 111001, type MSG_TEXT, text "got it, thanks", length 47
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8335
    Sequence 2: 5
    Check code, scrambled: 0xbb0ad4e8 (valid)
    Body
        To: 111001
        Message type: MSG_TEXT
        Text: "got it, thanks"
21:59:40.634456 IP 10.99.0.1.4000 > 10.99.0.13.52192: ICQ v5 SRV_ACK, seq1 8335, seq2 5, account 333003, acks packet 152 (0.000156 s), length 21
    Version: 5
    Session: 0x231684ac
    Command: SRV_ACK
    Sequence 1: 8335
    Sequence 2: 5
    UIN: 333003
    Check code: 0x09f44694 (valid)
    Body
21:59:40.634609 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 22, seq2 0, account 111001, from 333003, type MSG_TEXT, text "got it, thanks", length 44
    Version: 5
    Session: 0x370ac710
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 22
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0ca154f0 (valid)
    Body
        From: 333003
        Message type: MSG_TEXT
        Text: "got it, thanks"
21:59:40.634638 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 22, seq2 0, acks packet 154 (0.000029 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 22
    Sequence 2: 0
    Check code, scrambled: 0x9707e45c (valid)
    Body
        Random padding: a8647153
21:59:42.635340 IP 10.99.0.13.52192 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 333003, seq1 8336, seq2 6, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 333003
    Session: 0x231684ac
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 8336
    Sequence 2: 6
    Check code, scrambled: 0xd5caf03e (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
21:59:42.637207 IP 10.99.0.1.4000 > 10.99.0.11.44460: ICQ v5 SRV_USER_OFFLINE, seq1 23, seq2 0, account 111001, uin 333003, length 25
    Version: 5
    Session: 0x370ac710
    Command: SRV_USER_OFFLINE
    Sequence 1: 23
    Sequence 2: 0
    UIN: 111001
    Check code: 0x083823f7 (valid)
    Body
        UIN: 333003
21:59:42.637241 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 23, seq2 0, acks packet 157 (0.000034 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_ACK
    Sequence 1: 23
    Sequence 2: 0
    Check code, scrambled: 0xfb4730a5 (valid)
    Body
        Random padding: 4d33a618
21:59:42.637341 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_OFFLINE, seq1 14, seq2 0, account 222002, uin 333003, length 25
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_OFFLINE
    Sequence 1: 14
    Sequence 2: 0
    UIN: 222002
    Check code: 0x081bcd93 (valid)
    Body
        UIN: 333003
21:59:42.637412 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 14, seq2 0, acks packet 159 (0.000071 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 0
    Check code, scrambled: 0x2d8781f3 (valid)
    Body
        Random padding: 88266759
21:59:44.135663 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 5566, seq2 2, repeats packet 123 (10.505813 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_LOGIN_1
    Sequence 1: 5566
    Sequence 2: 2
    Check code, scrambled: 0xcec67035 (valid)
    Body
        Random padding: 5fd3853b
21:59:44.135808 IP 10.99.0.11.44460 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 5578, seq2 14, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x370ac710
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 5578
    Sequence 2: 14
    Check code, scrambled: 0xcd46fa1a (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
21:59:44.137482 IP 10.99.0.1.4000 > 10.99.0.12.47465: ICQ v5 SRV_USER_OFFLINE, seq1 15, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x0075e494
    Command: SRV_USER_OFFLINE
    Sequence 1: 15
    Sequence 2: 0
    UIN: 222002
    Check code: 0x011bf6ab (valid)
    Body
        UIN: 111001
21:59:44.137518 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 15, seq2 0, acks packet 163 (0.000036 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 0
    Check code, scrambled: 0x61c72504 (valid)
    Body
        Random padding: ab65991d
21:59:45.636007 IP 10.99.0.12.47465 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 2666, seq2 15, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x0075e494
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 2666
    Sequence 2: 15
    Check code, scrambled: 0x77c63556 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

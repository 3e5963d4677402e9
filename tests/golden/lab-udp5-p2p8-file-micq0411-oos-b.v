22:07:18.586202 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 863, seq2 1, tcp_port 51495, status online, length 75
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_LOGIN
    Sequence 1: 863
    Sequence 2: 1
    Check code, scrambled: 0x4e4af614 (valid)
    Body
        Client clock: 2026-11-20T22:07:18Z
        TCP port: 51495
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:07:18.586463 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 863, seq2 1, account 111001, acks packet 1 (0.000261 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 863
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0de30786 (valid)
    Body
22:07:18.587277 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0c7a0786 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:07:18.587514 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000237 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xabc6845f (valid)
    Body
        Random padding: 10ddd053
22:07:18.587593 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 864, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_LOGIN_1
    Sequence 1: 864
    Sequence 2: 2
    Check code, scrambled: 0x15861613 (valid)
    Body
        Random padding: fe408236
22:07:18.587605 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 865, seq2 3, contacts 3, length 37
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_CONTACT_LIST
    Sequence 1: 865
    Sequence 2: 3
    Check code, scrambled: 0x78476868 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:07:18.587692 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 865, seq2 0, account 111001, acks packet 6 (0.000087 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 865
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b7a3787 (valid)
    Body
22:07:18.587796 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 864, seq2 0, account 111001, acks packet 5 (0.000203 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 864
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0ecb5180 (valid)
    Body
22:07:18.588935 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 111001
    Check code: 0x027aed91 (valid)
    Body
22:07:18.590148 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0de3b7a1 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:18.590178 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 3
    UIN: 111001
    Check code: 0x087a2aff (valid)
    Body
22:07:18.590214 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 2, acks packet 9 (0.001279 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0xab46a637 (valid)
    Body
        Random padding: 44abd100
22:07:18.590232 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 866, seq2 4, length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 866
    Sequence 2: 4
    Check code, scrambled: 0x9b47f44a (valid)
    Body
        Random padding: 5afd
22:07:18.590251 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 10 (0.000103 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x8d07e07e (valid)
    Body
        Random padding: 9a847060
22:07:18.590273 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 3, acks packet 11 (0.000095 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 3
    Check code, scrambled: 0xe5c78059 (valid)
    Body
        Random padding: 2b8efa13
22:07:18.590407 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 866, seq2 0, account 111001, acks packet 13 (0.000175 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 866
    Sequence 2: 0
    UIN: 111001
    Check code: 0x064b19af (valid)
    Body
22:07:22.589493 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 483, seq2 1, tcp_port 59619, status online, length 75
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_LOGIN
    Sequence 1: 483
    Sequence 2: 1
    Check code, scrambled: 0x8bca1967 (valid)
    Body
        Client clock: 2026-11-20T22:07:22Z
        TCP port: 59619
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:07:22.589726 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 483, seq2 1, account 222002, acks packet 17 (0.000233 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 483
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0f2a8fc1 (valid)
    Body
22:07:22.590985 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x0577d676
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x055ed0c1 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:07:22.591041 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 19 (0.000056 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x9906d71a (valid)
    Body
        Random padding: 78ee0772
22:07:22.591108 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 484, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_LOGIN_1
    Sequence 1: 484
    Sequence 2: 2
    Check code, scrambled: 0x714717e4 (valid)
    Body
        Random padding: 1cb2904d
22:07:22.591122 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 485, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_CONTACT_LIST
    Sequence 1: 485
    Sequence 2: 3
    Check code, scrambled: 0x15879bda (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:07:22.591203 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 484, seq2 0, account 222002, acks packet 21 (0.000095 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 484
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ff60aa (valid)
    Body
22:07:22.591241 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 485, seq2 0, account 222002, acks packet 22 (0.000119 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 485
    Sequence 2: 0
    UIN: 222002
    Check code: 0x002c1ab6 (valid)
    Body
22:07:22.592586 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0e4aeaaa (valid)
    Body
22:07:22.592622 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 2, acks packet 25 (0.000036 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0x7f862117 (valid)
    Body
        Random padding: 3435310e
22:07:22.592631 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 486, seq2 4, length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 486
    Sequence 2: 4
    Check code, scrambled: 0x87475135 (valid)
    Body
        Random padding: 4533
22:07:22.593825 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 486, seq2 0, account 222002, acks packet 27 (0.001194 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 486
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f2a31ba (valid)
    Body
22:07:22.593911 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x02296595 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:22.593940 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 2, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x002c57b0 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:22.593967 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x064bf386 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:22.593982 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 29 (0.000071 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xd9462578 (valid)
    Body
        Random padding: b5c73043
22:07:22.594010 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 31 (0.000043 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0xadc7a0ae (valid)
    Body
        Random padding: 1cc54008
22:07:22.594039 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 30 (0.000099 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x4ac65139 (valid)
    Body
        Random padding: c5c5832f
22:07:22.594088 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 3, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 3
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0c4ad499 (valid)
    Body
22:07:22.594160 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 3, acks packet 35 (0.000072 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 3
    Check code, scrambled: 0x49861544 (valid)
    Body
        Random padding: 48f6803d
22:07:28.588192 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 864, seq2 2, repeats packet 5 (10.000599 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_LOGIN_1
    Sequence 1: 864
    Sequence 2: 2
    Check code, scrambled: 0x1d87f652 (valid)
    Body
        Random padding: fe408236
22:07:28.588220 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 866, seq2 4, repeats packet 13 (9.997988 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 866
    Sequence 2: 4
    Check code, scrambled: 0x98075285 (valid)
    Body
        Random padding: 5afd
22:07:28.588227 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 865, seq2 3, contacts 3, repeats packet 6 (10.000622 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_CONTACT_LIST
    Sequence 1: 865
    Sequence 2: 3
    Check code, scrambled: 0x25c79c74 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:07:28.588558 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 864, seq2 0, account 111001, acks packet 37 (0.000366 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 864
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b7a43ab (valid)
    Body
22:07:28.588833 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 4, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 4
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0b78488f (valid)
    Body
22:07:28.588846 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 865, seq2 0, account 111001, acks packet 39 (0.000619 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 865
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03da609e (valid)
    Body
22:07:28.589039 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 867, seq2 5, to 222002, type MSG_TEXT, text "bare hello", length 43
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_SEND_MESSAGE
    Sequence 1: 867
    Sequence 2: 5
    Check code, scrambled: 0xc308c23b (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:28.589095 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 51495, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 51495
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 51495
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:07:28.589137 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 2, acks packet 41 (0.000304 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 2
    Check code, scrambled: 0x71077077 (valid)
    Body
        Random padding: 3264711c
22:07:28.589144 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 868, seq2 6, length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 868
    Sequence 2: 6
    Check code, scrambled: 0x8b86865c (valid)
    Body
        Random padding: 31a5
22:07:28.589229 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:07:28.589245 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 59619, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 59619
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 59619
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:07:28.589286 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:07:28.589669 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 5, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x058736a2 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:28.589705 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 6, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0ecb5c9f (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:28.589729 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 4, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ff14aa (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:28.589730 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 0, acks packet 56 (0.000061 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0xcbc7e66f (valid)
    Body
        Random padding: 08ce5e73
22:07:28.589749 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 7, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 7
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0ccb348f (valid)
    Body
22:07:28.589773 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 58 (0.000044 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0x0f476523 (valid)
    Body
        Random padding: 4e032366
22:07:28.589774 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 866, seq2 0, account 111001, acks packet 38 (0.001554 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 866
    Sequence 2: 0
    UIN: 111001
    Check code: 0x087a5a86 (valid)
    Body
22:07:28.589793 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 0, acks packet 57 (0.000088 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0x2d8774a6 (valid)
    Body
        Random padding: dd548e2c
22:07:28.589806 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 3, acks packet 60 (0.000057 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 3
    Check code, scrambled: 0xc607c045 (valid)
    Body
        Random padding: 87d2fd65
22:07:28.589928 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 867, seq2 0, account 111001, acks packet 46 (0.000889 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 867
    Sequence 2: 0
    UIN: 111001
    Check code: 0x007f0b97 (valid)
    Body
22:07:28.589965 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 222002, from 111001, type MSG_TEXT, text "bare hello", length 41
    Version: 5
    Session: 0x0577d676
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x032956af (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:28.590018 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 868, seq2 0, account 111001, acks packet 50 (0.000874 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 868
    Sequence 2: 0
    UIN: 111001
    Check code: 0x091e7df9 (valid)
    Body
22:07:28.590025 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 66 (0.000060 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x8687512d (valid)
    Body
        Random padding: a931a60d
22:07:28.630652 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:07:28.630802 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:07:31.588578 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "bare answer", length 53
    Check code: 0xe4f19698 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "bare answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:07:31.689031 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 74 (0.100453 s), length 42
    Check code: 0xfbf1a69f (valid)
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
22:07:32.790666 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 484, seq2 2, repeats packet 21 (10.199558 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_LOGIN_1
    Sequence 1: 484
    Sequence 2: 2
    Check code, scrambled: 0x1fc747c7 (valid)
    Body
        Random padding: 1cb2904d
22:07:32.790693 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 486, seq2 4, repeats packet 27 (10.198062 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 486
    Sequence 2: 4
    Check code, scrambled: 0x1f46c374 (valid)
    Body
        Random padding: 4533
22:07:32.790701 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 485, seq2 3, contacts 2, repeats packet 22 (10.199579 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_CONTACT_LIST
    Sequence 1: 485
    Sequence 2: 3
    Check code, scrambled: 0x57c64f3e (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:07:32.790939 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 485, seq2 0, account 222002, acks packet 80 (0.000238 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 485
    Sequence 2: 0
    UIN: 222002
    Check code: 0x002ceec5 (valid)
    Body
22:07:32.791013 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 484, seq2 0, account 222002, acks packet 78 (0.000347 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 484
    Sequence 2: 0
    UIN: 222002
    Check code: 0x07236d9e (valid)
    Body
22:07:32.791107 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 486, seq2 0, account 222002, acks packet 79 (0.000414 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 486
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f2af1b9 (valid)
    Body
22:07:32.791302 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 6, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 6
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0a297697 (valid)
    Body
22:07:32.791375 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 6, seq2 2, acks packet 84 (0.000073 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 2
    Check code, scrambled: 0x8f075138 (valid)
    Body
        Random padding: 63694021
22:07:32.791382 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 487, seq2 5, length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 487
    Sequence 2: 5
    Check code, scrambled: 0xcec61369 (valid)
    Body
        Random padding: 8b8d
22:07:32.791976 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 7, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x002c879c (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:32.792006 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f2a68a3 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:32.792027 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 7, seq2 0, acks packet 87 (0.000051 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    Check code, scrambled: 0x8686f544 (valid)
    Body
        Random padding: bd36764b
22:07:32.792031 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05878683 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:32.792039 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 8, seq2 0, acks packet 88 (0.000033 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x4a86c118 (valid)
    Body
        Random padding: d5c4b30f
22:07:32.792045 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 9, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 9
    Sequence 2: 3
    UIN: 222002
    Check code: 0x022c7eb1 (valid)
    Body
22:07:32.792064 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 9, seq2 3, acks packet 92 (0.000019 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 3
    Check code, scrambled: 0x9146010a (valid)
    Body
        Random padding: 3f5af65a
22:07:32.792084 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 0, acks packet 90 (0.000053 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x0d06600b (valid)
    Body
        Random padding: 7ef0947a
22:07:32.792179 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 487, seq2 0, account 222002, acks packet 86 (0.000797 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 487
    Sequence 2: 0
    UIN: 222002
    Check code: 0x002c5bc9 (valid)
    Body
22:07:37.590778 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "bare direct", length 53
    Check code: 0xc10e91dd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "bare direct"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:07:37.694838 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 96 (0.104060 s), length 42
    Check code: 0xcff1b198 (valid)
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
22:07:38.796503 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 864, seq2 2, repeats packet 37 (10.208311 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_LOGIN_1
    Sequence 1: 864
    Sequence 2: 2
    Check code, scrambled: 0x8587c052 (valid)
    Body
        Random padding: fe408236
22:07:38.796529 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 868, seq2 6, repeats packet 50 (10.207385 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 868
    Sequence 2: 6
    Check code, scrambled: 0x1b86605d (valid)
    Body
        Random padding: 31a5
22:07:38.796536 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 867, seq2 5, to 222002, type MSG_TEXT, text "bare hello", repeats packet 46 (10.207497 s), length 43
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_SEND_MESSAGE
    Sequence 1: 867
    Sequence 2: 5
    Check code, scrambled: 0x8d09e475 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:38.796543 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 866, seq2 4, repeats packet 38 (10.208323 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 866
    Sequence 2: 4
    Check code, scrambled: 0xc346200a (valid)
    Body
        Random padding: 5afd
22:07:38.796550 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 865, seq2 3, contacts 3, repeats packet 39 (10.208323 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_CONTACT_LIST
    Sequence 1: 865
    Sequence 2: 3
    Check code, scrambled: 0x38c8524d (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:07:38.796812 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 868, seq2 0, account 111001, acks packet 101 (0.000283 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 868
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff3f86 (valid)
    Body
22:07:38.797060 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 864, seq2 0, account 111001, acks packet 100 (0.000557 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 864
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a7917a9 (valid)
    Body
22:07:38.797143 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 9, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 9
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0c7a2cfb (valid)
    Body
22:07:38.797171 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 867, seq2 0, account 111001, acks packet 102 (0.000635 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 867
    Sequence 2: 0
    UIN: 111001
    Check code: 0x091935c9 (valid)
    Body
22:07:38.797213 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 10, seq2 0, account 222002, from 111001, type MSG_TEXT, text "bare hello", length 41
    Version: 5
    Session: 0x0577d676
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 10
    Sequence 2: 0
    UIN: 222002
    Check code: 0x045e5296 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:38.797253 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 10, seq2 0, acks packet 109 (0.000040 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0x89c75136 (valid)
    Body
        Random padding: 468a4c04
22:07:38.797462 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 2, acks packet 107 (0.000319 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 2
    Check code, scrambled: 0x5646825c (valid)
    Body
        Random padding: 3485d114
22:07:38.797469 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 869, seq2 7, length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 869
    Sequence 2: 7
    Check code, scrambled: 0xda46727f (valid)
    Body
        Random padding: c095
22:07:38.797624 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 865, seq2 0, account 111001, acks packet 104 (0.001074 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 865
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a79c5a4 (valid)
    Body
22:07:38.798648 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 10, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0587d3a6 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:38.798676 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 0, acks packet 114 (0.000028 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0x1d467224 (valid)
    Body
        Random padding: 8f51434d
22:07:38.798753 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 111001
    Check code: 0x064b4aa2 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:38.798768 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 0, acks packet 116 (0.000015 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0xed869623 (valid)
    Body
        Random padding: b90ad92e
22:07:38.798801 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 869, seq2 0, account 111001, acks packet 112 (0.001332 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 869
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c7a8683 (valid)
    Body
22:07:38.798921 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 222002
    Check code: 0x055ecd96 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:38.798960 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 11, seq2 0, acks packet 119 (0.000039 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0xd14761ea (valid)
    Body
        Random padding: fecb3a4a
22:07:38.799015 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 12, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 12
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0a785585 (valid)
    Body
22:07:38.799035 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 3, acks packet 121 (0.000020 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 3
    Check code, scrambled: 0x4e475281 (valid)
    Body
        Random padding: 7e48df70
22:07:38.799255 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 866, seq2 0, account 111001, acks packet 103 (0.002712 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 866
    Sequence 2: 0
    UIN: 111001
    Check code: 0x087af793 (valid)
    Body
22:07:40.589317 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "bare direct answer", length 60
    Check code: 0xf1904682 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "bare direct answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:07:40.689920 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 124 (0.100603 s), length 42
    Check code: 0xc2f15ad1 (valid)
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
22:07:42.792673 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 484, seq2 2, repeats packet 78 (10.002007 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_LOGIN_1
    Sequence 1: 484
    Sequence 2: 2
    Check code, scrambled: 0x214727e4 (valid)
    Body
        Random padding: 1cb2904d
22:07:42.792703 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 487, seq2 5, repeats packet 86 (10.001321 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 487
    Sequence 2: 5
    Check code, scrambled: 0x1cc6e565 (valid)
    Body
        Random padding: 8b8d
22:07:42.792711 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 486, seq2 4, repeats packet 79 (10.002018 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 486
    Sequence 2: 4
    Check code, scrambled: 0xbf47a135 (valid)
    Body
        Random padding: 4533
22:07:42.792717 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 485, seq2 3, contacts 2, repeats packet 80 (10.002016 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_CONTACT_LIST
    Sequence 1: 485
    Sequence 2: 3
    Check code, scrambled: 0xffc6ddbf (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:07:42.792955 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 485, seq2 0, account 222002, acks packet 131 (0.000238 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 485
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0723baa3 (valid)
    Body
22:07:42.793191 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 487, seq2 0, account 222002, acks packet 129 (0.000488 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 487
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c29f1b9 (valid)
    Body
22:07:42.793432 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 484, seq2 0, account 222002, acks packet 128 (0.000759 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 484
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b297dcd (valid)
    Body
22:07:42.793541 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 12, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 12
    Sequence 2: 2
    UIN: 222002
    Check code: 0x04ff63a5 (valid)
    Body
22:07:42.793580 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 12, seq2 2, acks packet 135 (0.000039 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 2
    Check code, scrambled: 0xcac7e712 (valid)
    Body
        Random padding: 47e19643
22:07:42.793608 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 488, seq2 6, length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 488
    Sequence 2: 6
    Check code, scrambled: 0x4fc7c537 (valid)
    Body
        Random padding: 0418
22:07:42.793619 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 486, seq2 0, account 222002, acks packet 130 (0.000908 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 486
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09cf0ba3 (valid)
    Body
22:07:42.793710 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 488, seq2 0, account 222002, acks packet 137 (0.000102 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 488
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035ff0bd (valid)
    Body
22:07:42.794674 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 13, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0747da95 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:42.794702 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 13, seq2 0, acks packet 140 (0.000028 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0x94465507 (valid)
    Body
        Random padding: d9dcc01e
22:07:42.794782 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 14, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 14
    Sequence 2: 0
    UIN: 222002
    Check code: 0x022968a3 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:42.794798 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 14, seq2 0, acks packet 142 (0.000016 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 0
    Check code, scrambled: 0x27c6e50f (valid)
    Body
        Random padding: 1837b779
22:07:42.794881 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 13, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0de3ad9c (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:42.794931 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 0, acks packet 144 (0.000050 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0x7f8796bc (valid)
    Body
        Random padding: 7aa52125
22:07:42.794979 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 15, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 15
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0a2bceb3 (valid)
    Body
22:07:42.795003 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 15, seq2 3, acks packet 146 (0.000024 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 3
    Check code, scrambled: 0x05c6f37d (valid)
    Body
        Random padding: 8a016309
22:07:43.590608 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_URL, status online, description "bare url", url "http://files.example.org/", length 76
    Check code: 0xcf9470b2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0021 (normal)
        Text
            Description: "bare url"
            URL: "http://files.example.org/"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:07:43.691266 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_URL, status accepted, description "", acks packet 148 (0.100658 s), length 34
    Check code: 0xcef1ef90 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0000
        Text
            Description: ""
22:07:46.590901 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65529, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "the table", file_name "table.csv", total_size 3600, offered_port 0, length 118
    Check code: 0x868287d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0021 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: "the table"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "table.csv"
            Bytes in all: 3600
            TCP port to connect to: 0
22:07:48.593085 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 864, seq2 2, repeats packet 100 (9.796582 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_LOGIN_1
    Sequence 1: 864
    Sequence 2: 2
    Check code, scrambled: 0x7146b43f (valid)
    Body
        Random padding: fe408236
22:07:48.593113 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 869, seq2 7, repeats packet 112 (9.795644 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 869
    Sequence 2: 7
    Check code, scrambled: 0xf0c72455 (valid)
    Body
        Random padding: c095
22:07:48.593120 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 868, seq2 6, repeats packet 101 (9.796591 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 868
    Sequence 2: 6
    Check code, scrambled: 0x688756b4 (valid)
    Body
        Random padding: 31a5
22:07:48.593126 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 867, seq2 5, to 222002, type MSG_TEXT, text "bare hello", repeats packet 102 (9.796590 s), length 43
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_SEND_MESSAGE
    Sequence 1: 867
    Sequence 2: 5
    Check code, scrambled: 0x2f095ab4 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:48.593133 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 866, seq2 4, repeats packet 103 (9.796590 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 866
    Sequence 2: 4
    Check code, scrambled: 0xeb47644a (valid)
    Body
        Random padding: 5afd
22:07:48.593141 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 865, seq2 3, contacts 3, repeats packet 104 (9.796591 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_CONTACT_LIST
    Sequence 1: 865
    Sequence 2: 3
    Check code, scrambled: 0x9f07f478 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:07:48.593367 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 865, seq2 0, account 111001, acks packet 159 (0.000226 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 865
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c7a3ea7 (valid)
    Body
22:07:48.593659 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 868, seq2 0, account 111001, acks packet 156 (0.000539 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 868
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b7a9a97 (valid)
    Body
22:07:48.593898 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 864, seq2 0, account 111001, acks packet 154 (0.000813 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 864
    Sequence 2: 0
    UIN: 111001
    Check code: 0x087adf8f (valid)
    Body
22:07:48.593993 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 14, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 14
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0de3a09b (valid)
    Body
22:07:48.594021 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 2, acks packet 163 (0.000028 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 2
    Check code, scrambled: 0xb5c67600 (valid)
    Body
        Random padding: 7a1c3f1f
22:07:48.594028 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 870, seq2 8, length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 870
    Sequence 2: 8
    Check code, scrambled: 0xa3874498 (valid)
    Body
        Random padding: 3327
22:07:48.594040 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 867, seq2 0, account 111001, acks packet 157 (0.000914 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 867
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c7a3f86 (valid)
    Body
22:07:48.594097 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 16, seq2 0, account 222002, from 111001, type MSG_TEXT, text "bare hello", length 41
    Version: 5
    Session: 0x0577d676
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 16
    Sequence 2: 0
    UIN: 222002
    Check code: 0x045ee8b6 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:48.594110 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 866, seq2 0, account 111001, acks packet 158 (0.000977 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 866
    Sequence 2: 0
    UIN: 111001
    Check code: 0x087a348f (valid)
    Body
22:07:48.594171 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 16, seq2 0, acks packet 167 (0.000074 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 0
    Check code, scrambled: 0x15060574 (valid)
    Body
        Random padding: 8f65597b
22:07:48.594294 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 869, seq2 0, account 111001, acks packet 155 (0.001181 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 869
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f7b149e (valid)
    Body
22:07:48.594380 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 870, seq2 0, account 111001, acks packet 165 (0.000352 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 870
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a79daa1 (valid)
    Body
22:07:48.595597 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 15, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 15
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03dacda2 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:48.595624 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 0, acks packet 172 (0.000027 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 0
    Check code, scrambled: 0xea86961d (valid)
    Body
        Random padding: b16ff73e
22:07:48.595680 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 16, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 16
    Sequence 2: 0
    UIN: 111001
    Check code: 0x064bdd8f (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:48.595695 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 16, seq2 0, acks packet 174 (0.000015 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 0
    Check code, scrambled: 0x80c7c076 (valid)
    Body
        Random padding: 1f84d705
22:07:48.595771 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 17, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 17
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c29e0c6 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:48.595781 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 17, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 17
    Sequence 2: 3
    UIN: 111001
    Check code: 0x07879982 (valid)
    Body
22:07:48.595796 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 17, seq2 3, acks packet 177 (0.000015 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 3
    Check code, scrambled: 0xfd86262a (valid)
    Body
        Random padding: 9929f92a
22:07:48.595851 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 17, seq2 0, acks packet 176 (0.000080 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 0
    Check code, scrambled: 0x3446a3b5 (valid)
    Body
        Random padding: cfc5bc2c
22:07:49.592884 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65529, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 42599, acks packet 152 (3.001983 s), length 100
    Check code: 0x82f14ad1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 42599
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 42599
22:07:49.693834 IP 10.99.0.11.55380 > 10.99.0.12.42599: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 52683, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 52683
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 52683
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:07:49.693879 IP 10.99.0.12.42599 > 10.99.0.11.55380: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:07:49.693892 IP 10.99.0.12.42599 > 10.99.0.11.55380: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 42599, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 42599
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 42599
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:07:49.693952 IP 10.99.0.11.55380 > 10.99.0.12.42599: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:07:49.734622 IP 10.99.0.11.55380 > 10.99.0.12.42599: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 3600, nick "bobby", length 27
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 3600
        Speed: 64
        Nickname: "bobby"
22:07:49.735026 IP 10.99.0.12.42599 > 10.99.0.11.55380: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:07:49.735113 IP 10.99.0.11.55380 > 10.99.0.12.42599: ICQ peer FILE_INFO, from 111001, to 222002, file_name "table.csv", file_size 3600, length 31
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "table.csv"
        Directory, or a text: ""
        Bytes: 3600
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:07:49.735664 IP 10.99.0.12.42599 > 10.99.0.11.55380: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:07:49.735838 IP 10.99.0.11.55380 > 10.99.0.12.42599: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 198, length 2051
    Command: FILE_DATA
    Body
        Data: 613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b
22:07:49.735893 IP 10.99.0.11.55380 > 10.99.0.12.42599: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 201, length 1555
    Command: FILE_DATA
    Body
        Data: 323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a613b623b633b313b323b330a
22:07:52.238921 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 484, seq2 2, repeats packet 128 (9.446248 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_LOGIN_1
    Sequence 1: 484
    Sequence 2: 2
    Check code, scrambled: 0xcfc64346 (valid)
    Body
        Random padding: 1cb2904d
22:07:52.239012 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 488, seq2 6, repeats packet 137 (9.445404 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 488
    Sequence 2: 6
    Check code, scrambled: 0x2fc69776 (valid)
    Body
        Random padding: 0418
22:07:52.239020 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 487, seq2 5, repeats packet 129 (9.446317 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 487
    Sequence 2: 5
    Check code, scrambled: 0x74c60565 (valid)
    Body
        Random padding: 8b8d
22:07:52.239027 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 486, seq2 4, repeats packet 130 (9.446316 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 486
    Sequence 2: 4
    Check code, scrambled: 0x3f46e335 (valid)
    Body
        Random padding: 4533
22:07:52.239033 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 485, seq2 3, contacts 2, repeats packet 131 (9.446316 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_CONTACT_LIST
    Sequence 1: 485
    Sequence 2: 3
    Check code, scrambled: 0x0cc6c34c (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:07:52.239245 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 488, seq2 0, account 222002, acks packet 208 (0.000233 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 488
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09c1b6ca (valid)
    Body
22:07:52.239459 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 485, seq2 0, account 222002, acks packet 211 (0.000426 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 485
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e4ab1b2 (valid)
    Body
22:07:52.239570 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 487, seq2 0, account 222002, acks packet 209 (0.000550 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 487
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0829e1ab (valid)
    Body
22:07:52.239578 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 486, seq2 0, account 222002, acks packet 210 (0.000551 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 486
    Sequence 2: 0
    UIN: 222002
    Check code: 0x082946b2 (valid)
    Body
22:07:52.239585 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 484, seq2 0, account 222002, acks packet 207 (0.000664 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 484
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0129cd96 (valid)
    Body
22:07:52.240016 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 18, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 18
    Sequence 2: 2
    UIN: 222002
    Check code: 0x07cf4498 (valid)
    Body
22:07:52.240167 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 18, seq2 2, acks packet 217 (0.000151 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 2
    Check code, scrambled: 0x22c72514 (valid)
    Body
        Random padding: b2019542
22:07:52.240175 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 489, seq2 7, length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 489
    Sequence 2: 7
    Check code, scrambled: 0xaec67163 (valid)
    Body
        Random padding: 8eb4
22:07:52.240225 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 489, seq2 0, account 222002, acks packet 219 (0.000050 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 489
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035f26b9 (valid)
    Body
22:07:52.241175 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 19, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 19
    Sequence 2: 0
    UIN: 222002
    Check code: 0x074733a9 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:52.241201 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 19, seq2 0, acks packet 221 (0.000026 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 19
    Sequence 2: 0
    Check code, scrambled: 0x7b47a3c7 (valid)
    Body
        Random padding: 1bf35c16
22:07:52.241287 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 20, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 20
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b295ab2 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:52.241326 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 20, seq2 0, acks packet 223 (0.000039 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 20
    Sequence 2: 0
    Check code, scrambled: 0x4947e3e3 (valid)
    Body
        Random padding: 67d0b94e
22:07:52.241381 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 18, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 18
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f7b44ac (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:52.241394 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 21, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 21
    Sequence 2: 3
    UIN: 222002
    Check code: 0x022c23c5 (valid)
    Body
22:07:52.241418 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 18, seq2 0, acks packet 225 (0.000037 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 0
    Check code, scrambled: 0xe047b698 (valid)
    Body
        Random padding: 92d3cc70
22:07:52.241437 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 21, seq2 3, acks packet 226 (0.000043 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 21
    Sequence 2: 3
    Check code, scrambled: 0x5d87b7d5 (valid)
    Body
        Random padding: f735134a
22:07:56.591595 IP 10.99.0.11.48106 > 10.99.0.12.59619: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65527, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "the table again", file_name "table.csv", total_size 3600, offered_port 0, length 124
    Check code: 0xc1b771a0 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0021 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: "the table again"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "table.csv"
            Bytes in all: 3600
            TCP port to connect to: 0
22:07:58.593827 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 864, seq2 2, repeats packet 154 (10.000742 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_LOGIN_1
    Sequence 1: 864
    Sequence 2: 2
    Check code, scrambled: 0xd6c7f2bb (valid)
    Body
        Random padding: fe408236
22:07:58.593864 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 870, seq2 8, repeats packet 165 (9.999836 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 870
    Sequence 2: 8
    Check code, scrambled: 0x91860230 (valid)
    Body
        Random padding: 3327
22:07:58.593873 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 869, seq2 7, repeats packet 155 (10.000760 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 869
    Sequence 2: 7
    Check code, scrambled: 0xca47e67f (valid)
    Body
        Random padding: c095
22:07:58.593881 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 868, seq2 6, repeats packet 156 (10.000761 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 868
    Sequence 2: 6
    Check code, scrambled: 0xf88730b5 (valid)
    Body
        Random padding: 31a5
22:07:58.593889 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 867, seq2 5, to 222002, type MSG_TEXT, text "bare hello", repeats packet 157 (10.000763 s), length 43
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_SEND_MESSAGE
    Sequence 1: 867
    Sequence 2: 5
    Check code, scrambled: 0xdf087e75 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:58.593898 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 866, seq2 4, repeats packet 158 (10.000765 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 866
    Sequence 2: 4
    Check code, scrambled: 0x3346704b (valid)
    Body
        Random padding: 5afd
22:07:58.593907 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 865, seq2 3, contacts 3, repeats packet 159 (10.000766 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_CONTACT_LIST
    Sequence 1: 865
    Sequence 2: 3
    Check code, scrambled: 0x48c812cc (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:07:58.594274 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 869, seq2 0, account 111001, acks packet 233 (0.000401 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 869
    Sequence 2: 0
    UIN: 111001
    Check code: 0x064b979d (valid)
    Body
22:07:58.594632 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 864, seq2 0, account 111001, acks packet 231 (0.000805 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 864
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0c7a52a2 (valid)
    Body
22:07:58.594752 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 19, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 19
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0de32291 (valid)
    Body
22:07:58.594787 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 870, seq2 0, account 111001, acks packet 232 (0.000923 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 870
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0de36191 (valid)
    Body
22:07:58.594882 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 867, seq2 0, account 111001, acks packet 235 (0.000993 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 867
    Sequence 2: 0
    UIN: 111001
    Check code: 0x05874dfd (valid)
    Body
22:07:58.594937 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 22, seq2 0, account 222002, from 111001, type MSG_TEXT, text "bare hello", length 41
    Version: 5
    Session: 0x0577d676
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 22
    Sequence 2: 0
    UIN: 222002
    Check code: 0x03299ecb (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "bare hello"
22:07:58.594991 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 868, seq2 0, account 111001, acks packet 234 (0.001110 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 868
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0de35c9f (valid)
    Body
22:07:58.595069 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 866, seq2 0, account 111001, acks packet 236 (0.001171 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 866
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a7982ac (valid)
    Body
22:07:58.595177 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 19, seq2 2, acks packet 240 (0.000425 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 19
    Sequence 2: 2
    Check code, scrambled: 0xe9079652 (valid)
    Body
        Random padding: 6776455f
22:07:58.595190 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 871, seq2 9, length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 871
    Sequence 2: 9
    Check code, scrambled: 0xd8061632 (valid)
    Body
        Random padding: 19e6
22:07:58.595271 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 22, seq2 0, acks packet 243 (0.000334 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 22
    Sequence 2: 0
    Check code, scrambled: 0xedc6274b (valid)
    Body
        Random padding: be1a0b1f
22:07:58.595517 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 865, seq2 0, account 111001, acks packet 237 (0.001610 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 865
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b7abef3 (valid)
    Body
22:07:58.596771 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 20, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 20
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a7aa8f2 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:58.596832 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 20, seq2 0, acks packet 250 (0.000061 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 20
    Sequence 2: 0
    Check code, scrambled: 0x5fc75696 (valid)
    Body
        Random padding: 386a1424
22:07:58.597184 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 871, seq2 0, account 111001, acks packet 247 (0.001994 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 871
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a791a82 (valid)
    Body
22:07:58.597351 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 21, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 21
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a7a32a9 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:58.597403 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 21, seq2 0, acks packet 253 (0.000052 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 21
    Sequence 2: 0
    Check code, scrambled: 0x50c73459 (valid)
    Body
        Random padding: d2930d4f
22:07:58.597541 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 23, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 23
    Sequence 2: 0
    UIN: 222002
    Check code: 0x082959bc (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:07:58.597576 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 23, seq2 0, acks packet 255 (0.000035 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 23
    Sequence 2: 0
    Check code, scrambled: 0xd4065752 (valid)
    Body
        Random padding: 29f6e414
22:07:58.597668 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 22, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 22
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0d7b7df9 (valid)
    Body
22:07:58.597742 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 22, seq2 3, acks packet 257 (0.000074 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 22
    Sequence 2: 3
    Check code, scrambled: 0x3d86b440 (valid)
    Body
        Random padding: 6467da3f
22:07:59.591395 IP 10.99.0.12.59619 > 10.99.0.11.48106: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65527, type MSG_PLUGIN, status refused, text "auto-refused", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 229 (2.999800 s), length 112
    Check code: 0xb9f1f198 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65527
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "auto-refused"
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
22:08:02.094096 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 484, seq2 2, repeats packet 207 (9.855175 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_LOGIN_1
    Sequence 1: 484
    Sequence 2: 2
    Check code, scrambled: 0x6487231a (valid)
    Body
        Random padding: 1cb2904d
22:08:02.094126 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 489, seq2 7, repeats packet 219 (9.853951 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 489
    Sequence 2: 7
    Check code, scrambled: 0x14860556 (valid)
    Body
        Random padding: 8eb4
22:08:02.094133 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 488, seq2 6, repeats packet 208 (9.855121 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 488
    Sequence 2: 6
    Check code, scrambled: 0x3dc7510e (valid)
    Body
        Random padding: 0418
22:08:02.094139 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 487, seq2 5, repeats packet 209 (9.855119 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 487
    Sequence 2: 5
    Check code, scrambled: 0x7cc787e5 (valid)
    Body
        Random padding: 8b8d
22:08:02.094147 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 486, seq2 4, repeats packet 210 (9.855120 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 486
    Sequence 2: 4
    Check code, scrambled: 0x57464734 (valid)
    Body
        Random padding: 4533
22:08:02.094154 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 485, seq2 3, contacts 2, repeats packet 211 (9.855121 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_CONTACT_LIST
    Sequence 1: 485
    Sequence 2: 3
    Check code, scrambled: 0x07c65f3f (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:08:02.094548 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 485, seq2 0, account 222002, acks packet 266 (0.000394 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 485
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0723879c (valid)
    Body
22:08:02.095424 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 24, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 24
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a29b1b2 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:02.095460 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 24, seq2 0, acks packet 268 (0.000036 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 24
    Sequence 2: 0
    Check code, scrambled: 0x82475125 (valid)
    Body
        Random padding: 6f90cd6c
22:08:02.095636 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 25, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 25
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035f74ab (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:02.095653 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 25, seq2 0, acks packet 270 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 25
    Sequence 2: 0
    Check code, scrambled: 0xd506033e (valid)
    Body
        Random padding: d660873b
22:08:02.095742 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 23, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 23
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff9982 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:02.095807 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 23, seq2 0, acks packet 272 (0.000065 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 23
    Sequence 2: 0
    Check code, scrambled: 0x9606b05d (valid)
    Body
        Random padding: 0c7af169
22:08:02.095823 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 26, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 26
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0829ddbb (valid)
    Body
22:08:02.095853 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 26, seq2 3, acks packet 274 (0.000030 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 26
    Sequence 2: 3
    Check code, scrambled: 0x32c6d30a (valid)
    Body
        Random padding: cd969a05
22:08:02.096115 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 487, seq2 0, account 222002, acks packet 264 (0.001976 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 487
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a284dc9 (valid)
    Body
22:08:02.096237 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 486, seq2 0, account 222002, acks packet 265 (0.002090 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 486
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0129fda0 (valid)
    Body
22:08:02.096256 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 488, seq2 0, account 222002, acks packet 263 (0.002123 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 488
    Sequence 2: 0
    UIN: 222002
    Check code: 0x062ca3c4 (valid)
    Body
22:08:02.096275 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 484, seq2 0, account 222002, acks packet 261 (0.002179 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 484
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0229e5ae (valid)
    Body
22:08:02.096293 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 489, seq2 0, account 222002, acks packet 262 (0.002167 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 489
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d1bc6a8 (valid)
    Body
22:08:02.096445 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 27, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 27
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0c292495 (valid)
    Body
22:08:02.096468 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 27, seq2 2, acks packet 281 (0.000023 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 27
    Sequence 2: 2
    Check code, scrambled: 0xc6c7f517 (valid)
    Body
        Random padding: 94926a7c
22:08:02.096490 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 490, seq2 8, length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 490
    Sequence 2: 8
    Check code, scrambled: 0x05865703 (valid)
    Body
        Random padding: 833e
22:08:02.096644 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 490, seq2 0, account 222002, acks packet 283 (0.000154 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 490
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035fac90 (valid)
    Body
22:08:03.591656 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 491, seq2 9, status away, length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_STATUS_CHANGE
    Sequence 1: 491
    Sequence 2: 9
    Check code, scrambled: 0xe3c707fe (valid)
    Body
        Status: away
22:08:03.592013 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 491, seq2 0, account 222002, acks packet 285 (0.000357 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 491
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e4a55b1 (valid)
    Body
22:08:03.592948 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_STATUS_UPDATE, seq1 24, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_STATUS_UPDATE
    Sequence 1: 24
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02da4c86 (valid)
    Body
        UIN: 222002
        Status: away
22:08:03.593012 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 24, seq2 0, acks packet 287 (0.000064 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 24
    Sequence 2: 0
    Check code, scrambled: 0x25461243 (valid)
    Body
        Random padding: e1f1c15e
22:08:08.094593 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 864, seq2 2, repeats packet 231 (9.500766 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_LOGIN_1
    Sequence 1: 864
    Sequence 2: 2
    Check code, scrambled: 0xc147447f (valid)
    Body
        Random padding: fe408236
22:08:08.094622 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 871, seq2 9, repeats packet 247 (9.499432 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 871
    Sequence 2: 9
    Check code, scrambled: 0x1bc6124d (valid)
    Body
        Random padding: 19e6
22:08:08.094629 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 870, seq2 8, repeats packet 232 (9.500765 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 870
    Sequence 2: 8
    Check code, scrambled: 0xbb878699 (valid)
    Body
        Random padding: 3327
22:08:08.094636 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 869, seq2 7, repeats packet 233 (9.500763 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 869
    Sequence 2: 7
    Check code, scrambled: 0xb246a07f (valid)
    Body
        Random padding: c095
22:08:08.094644 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 868, seq2 6, repeats packet 234 (9.500763 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 868
    Sequence 2: 6
    Check code, scrambled: 0xfb87c25d (valid)
    Body
        Random padding: 31a5
22:08:08.094651 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 867, seq2 5, to 222002, type MSG_TEXT, text "bare hello", repeats packet 235 (9.500762 s), length 43
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_SEND_MESSAGE
    Sequence 1: 867
    Sequence 2: 5
    Check code, scrambled: 0xcb09e67b (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "bare hello"
22:08:08.094659 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 866, seq2 4, repeats packet 236 (9.500761 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 866
    Sequence 2: 4
    Check code, scrambled: 0x300612c5 (valid)
    Body
        Random padding: 5afd
22:08:08.094666 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 865, seq2 3, contacts 3, repeats packet 237 (9.500759 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_CONTACT_LIST
    Sequence 1: 865
    Sequence 2: 3
    Check code, scrambled: 0xc689c05d (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:08:08.094914 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 865, seq2 0, account 111001, acks packet 296 (0.000248 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 865
    Sequence 2: 0
    UIN: 111001
    Check code: 0x087acf96 (valid)
    Body
22:08:08.095239 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 869, seq2 0, account 111001, acks packet 292 (0.000603 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 869
    Sequence 2: 0
    UIN: 111001
    Check code: 0x064bc8a2 (valid)
    Body
22:08:08.095476 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 864, seq2 0, account 111001, acks packet 289 (0.000883 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 864
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0de38d87 (valid)
    Body
22:08:08.095566 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 25, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 25
    Sequence 2: 2
    UIN: 111001
    Check code: 0x03da189d (valid)
    Body
22:08:08.095611 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 25, seq2 2, acks packet 300 (0.000045 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 25
    Sequence 2: 2
    Check code, scrambled: 0x1d47f6af (valid)
    Body
        Random padding: 6d13e048
22:08:08.095618 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 872, seq2 10, length 26
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK_MESSAGES
    Sequence 1: 872
    Sequence 2: 10
    Check code, scrambled: 0x73872281 (valid)
    Body
        Random padding: 3fa7
22:08:08.095630 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 870, seq2 0, account 111001, acks packet 291 (0.001001 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 870
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f7b5784 (valid)
    Body
22:08:08.095672 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 867, seq2 0, account 111001, acks packet 294 (0.001021 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 867
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0587ab9b (valid)
    Body
22:08:08.095731 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 28, seq2 0, account 222002, from 111001, type MSG_TEXT, text "bare hello", length 41
    Version: 5
    Session: 0x0577d676
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 28
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c1bd392 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "bare hello"
22:08:08.095744 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 866, seq2 0, account 111001, acks packet 295 (0.001085 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 866
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b7aa09b (valid)
    Body
22:08:08.095793 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 28, seq2 0, acks packet 305 (0.000062 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 28
    Sequence 2: 0
    Check code, scrambled: 0xbc46a126 (valid)
    Body
        Random padding: f2cc2d16
22:08:08.095884 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 492, seq2 10, to 111001, type MSG_AUTO, text "User is away [Auto-Message]", length 60
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_SEND_MESSAGE
    Sequence 1: 492
    Sequence 2: 10
    Check code, scrambled: 0x870d5117 (valid)
    Body
        To: 111001
        Message type: MSG_AUTO
        Text: "User is away [Auto-Message]"
22:08:08.095939 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 871, seq2 0, account 111001, acks packet 290 (0.001317 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 871
    Sequence 2: 0
    UIN: 111001
    Check code: 0x087af793 (valid)
    Body
22:08:08.095968 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 868, seq2 0, account 111001, acks packet 293 (0.001324 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 868
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ff5784 (valid)
    Body
22:08:08.096025 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 492, seq2 0, account 222002, acks packet 308 (0.000141 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 492
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0129b5c3 (valid)
    Body
22:08:08.096054 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 26, seq2 0, account 111001, from 222002, type MSG_AUTO, text "User is away [Auto-Message]", length 58
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 26
    Sequence 2: 0
    UIN: 111001
    Check code: 0x097b98af (valid)
    Body
        From: 222002
        Message type: MSG_AUTO
        Text: "User is away [Auto-Message]"
22:08:08.096096 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 872, seq2 0, account 111001, acks packet 302 (0.000478 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 872
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ffc3f4 (valid)
    Body
22:08:08.096172 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 26, seq2 0, acks packet 312 (0.000118 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 26
    Sequence 2: 0
    Check code, scrambled: 0xad46a611 (valid)
    Body
        Random padding: a40ec857
22:08:08.097602 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 27, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status away, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 27
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b7a1ff7 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: away
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:08.097660 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 27, seq2 0, acks packet 315 (0.000058 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 27
    Sequence 2: 0
    Check code, scrambled: 0x40c6362e (valid)
    Body
        Random padding: b088b941
22:08:08.097744 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 28, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 28
    Sequence 2: 0
    UIN: 111001
    Check code: 0x087adf8f (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:08.097796 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 28, seq2 0, acks packet 317 (0.000052 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 28
    Sequence 2: 0
    Check code, scrambled: 0x6ac6625c (valid)
    Body
        Random padding: 917a7b20
22:08:08.097830 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 29, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 29
    Sequence 2: 0
    UIN: 222002
    Check code: 0x002c6799 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:08.097868 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 29, seq2 0, acks packet 319 (0.000038 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 29
    Sequence 2: 0
    Check code, scrambled: 0xbd876313 (valid)
    Body
        Random padding: cb36127b
22:08:08.097937 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 29, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 29
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0566ba97 (valid)
    Body
22:08:08.097973 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 29, seq2 3, acks packet 321 (0.000036 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 29
    Sequence 2: 3
    Check code, scrambled: 0x4dc612ea (valid)
    Body
        Random padding: b24d470a
22:08:09.592347 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 493, seq2 11, status online, length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_STATUS_CHANGE
    Sequence 1: 493
    Sequence 2: 11
    Check code, scrambled: 0xffc713fe (valid)
    Body
        Status: online
22:08:09.592618 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 493, seq2 0, account 222002, acks packet 323 (0.000271 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 493
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d1be7b4 (valid)
    Body
22:08:09.593568 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_STATUS_UPDATE, seq1 30, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_STATUS_UPDATE
    Sequence 1: 30
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e7b089d (valid)
    Body
        UIN: 222002
        Status: online
22:08:09.593672 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 30, seq2 0, acks packet 325 (0.000104 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 30
    Sequence 2: 0
    Check code, scrambled: 0x0d467234 (valid)
    Body
        Random padding: cf314045
22:08:11.594139 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_META_USER, account 111001, seq1 873, seq2 11, subcommand META_REQ_FULL_INFO, uin 222002, length 30
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_META_USER
    Sequence 1: 873
    Sequence 2: 11
    Check code, scrambled: 0x31c7087e (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 222002
22:08:11.594463 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_ACK, seq1 873, seq2 11, account 111001, acks packet 327 (0.000324 s), length 21
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_ACK
    Sequence 1: 873
    Sequence 2: 11
    UIN: 111001
    Check code: 0x04ff2589 (valid)
    Body
22:08:11.595277 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_META_USER, seq1 31, seq2 11, account 111001, subcommand META_GENERAL, result ok, uin 222002, nick "222002", email "", length 47
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_META_USER
    Sequence 1: 31
    Sequence 2: 11
    UIN: 111001
    Check code: 0x04a4189d (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        UIN: 222002
        Nickname: "222002"
        First name: ""
        Last name: ""
        E-mail: ""
        Unknown: 0
22:08:11.595346 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 31, seq2 11, acks packet 329 (0.000069 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 31
    Sequence 2: 11
    Check code, scrambled: 0x48c6e049 (valid)
    Body
        Random padding: a39beb1c
22:08:11.595436 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_META_USER, seq1 32, seq2 11, account 111001, subcommand META_MORE, result ok, age 0, gender not_given, length 36
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_META_USER
    Sequence 1: 32
    Sequence 2: 11
    UIN: 111001
    Check code: 0x037fd9f1 (valid)
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
22:08:11.595451 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 32, seq2 11, acks packet 331 (0.000015 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 32
    Sequence 2: 11
    Check code, scrambled: 0x8606c254 (valid)
    Body
        Random padding: 7292f55f
22:08:11.595522 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_META_USER, seq1 33, seq2 11, account 111001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_META_USER
    Sequence 1: 33
    Sequence 2: 11
    UIN: 111001
    Check code: 0x07ff0ff3 (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
22:08:11.595537 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 33, seq2 11, acks packet 333 (0.000015 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 33
    Sequence 2: 11
    Check code, scrambled: 0xef4794ab (valid)
    Body
        Random padding: a6014a74
22:08:11.595594 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_META_USER, seq1 34, seq2 11, account 111001, subcommand META_WORK, result ok, company "", length 59
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_META_USER
    Sequence 1: 34
    Sequence 2: 11
    UIN: 111001
    Check code: 0x037f5093 (valid)
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
22:08:11.595604 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_META_USER, seq1 35, seq2 11, account 111001, subcommand META_ABOUT, result ok, length 27
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_META_USER
    Sequence 1: 35
    Sequence 2: 11
    UIN: 111001
    Check code: 0x0ee343ab (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: ""
22:08:11.595613 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_META_USER, seq1 36, seq2 11, account 111001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_META_USER
    Sequence 1: 36
    Sequence 2: 11
    UIN: 111001
    Check code: 0x07ff6bfd (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
22:08:11.595623 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_META_USER, seq1 37, seq2 11, account 111001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_META_USER
    Sequence 1: 37
    Sequence 2: 11
    UIN: 111001
    Check code: 0x054b4dfd (valid)
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
22:08:11.595641 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 34, seq2 11, acks packet 335 (0.000047 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 34
    Sequence 2: 11
    Check code, scrambled: 0x2906c455 (valid)
    Body
        Random padding: c5754d70
22:08:11.595653 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 35, seq2 11, acks packet 336 (0.000049 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 35
    Sequence 2: 11
    Check code, scrambled: 0xd7860472 (valid)
    Body
        Random padding: 0ef32615
22:08:11.595664 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 36, seq2 11, acks packet 337 (0.000051 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 36
    Sequence 2: 11
    Check code, scrambled: 0x86c64416 (valid)
    Body
        Random padding: f91d940d
22:08:11.595676 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 37, seq2 11, acks packet 338 (0.000053 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 37
    Sequence 2: 11
    Check code, scrambled: 0x1107068c (valid)
    Body
        Random padding: 3779a44b
22:08:12.096271 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 484, seq2 2, repeats packet 261 (10.002175 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_LOGIN_1
    Sequence 1: 484
    Sequence 2: 2
    Check code, scrambled: 0xe14707e4 (valid)
    Body
        Random padding: 1cb2904d
22:08:12.096299 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 490, seq2 8, repeats packet 283 (9.999809 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 490
    Sequence 2: 8
    Check code, scrambled: 0x1d86e543 (valid)
    Body
        Random padding: 833e
22:08:12.096307 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 489, seq2 7, repeats packet 262 (10.002181 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 489
    Sequence 2: 7
    Check code, scrambled: 0x7ec787e3 (valid)
    Body
        Random padding: 8eb4
22:08:12.096313 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 488, seq2 6, repeats packet 263 (10.002180 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 488
    Sequence 2: 6
    Check code, scrambled: 0x2dc7e3ce (valid)
    Body
        Random padding: 0418
22:08:12.096319 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 487, seq2 5, repeats packet 264 (10.002180 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 487
    Sequence 2: 5
    Check code, scrambled: 0x76c7c129 (valid)
    Body
        Random padding: 8b8d
22:08:12.096327 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 486, seq2 4, repeats packet 265 (10.002180 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 486
    Sequence 2: 4
    Check code, scrambled: 0x274727f4 (valid)
    Body
        Random padding: 4533
22:08:12.096334 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 485, seq2 3, contacts 2, repeats packet 266 (10.002180 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_CONTACT_LIST
    Sequence 1: 485
    Sequence 2: 3
    Check code, scrambled: 0x8b070d38 (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:08:12.096573 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 485, seq2 0, account 222002, acks packet 349 (0.000239 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 485
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0829d2bc (valid)
    Body
22:08:12.097420 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 30, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 51495, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 30
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035faeb4 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 51495
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:12.097452 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 30, seq2 0, acks packet 351 (0.000032 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 30
    Sequence 2: 0
    Check code, scrambled: 0x09c7a30d (valid)
    Body
        Random padding: eb537a19
22:08:12.097655 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_ONLINE, seq1 31, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_ONLINE
    Sequence 1: 31
    Sequence 2: 0
    UIN: 222002
    Check code: 0x062cc7b4 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:12.097672 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 31, seq2 0, acks packet 353 (0.000017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 31
    Sequence 2: 0
    Check code, scrambled: 0x628721cd (valid)
    Body
        Random padding: ddd0b931
22:08:12.097703 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_USER_ONLINE, seq1 38, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 59619, status online, length 70
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_USER_ONLINE
    Sequence 1: 38
    Sequence 2: 0
    UIN: 111001
    Check code: 0x027a05ac (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 59619
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:08:12.097715 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 32, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 32
    Sequence 2: 3
    UIN: 222002
    Check code: 0x042c1695 (valid)
    Body
22:08:12.097742 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 32, seq2 3, acks packet 356 (0.000027 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 32
    Sequence 2: 3
    Check code, scrambled: 0xbd46e356 (valid)
    Body
        Random padding: c0546729
22:08:12.097943 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 487, seq2 0, account 222002, acks packet 347 (0.001624 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 487
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b2984a2 (valid)
    Body
22:08:12.098038 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 488, seq2 0, account 222002, acks packet 346 (0.001725 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 488
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09c120aa (valid)
    Body
22:08:12.098068 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 486, seq2 0, account 222002, acks packet 348 (0.001741 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 486
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d1be0c6 (valid)
    Body
22:08:12.098094 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 489, seq2 0, account 222002, acks packet 345 (0.001787 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 489
    Sequence 2: 0
    UIN: 222002
    Check code: 0x055ec3c0 (valid)
    Body
22:08:12.098120 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 484, seq2 0, account 222002, acks packet 343 (0.001849 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 484
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09cde2ae (valid)
    Body
22:08:12.098166 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 33, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 33
    Sequence 2: 2
    UIN: 222002
    Check code: 0x002c7294 (valid)
    Body
22:08:12.098172 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 490, seq2 0, account 222002, acks packet 344 (0.001873 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 490
    Sequence 2: 0
    UIN: 222002
    Check code: 0x062c4b93 (valid)
    Body
22:08:12.098327 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 33, seq2 2, acks packet 363 (0.000161 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 33
    Sequence 2: 2
    Check code, scrambled: 0x3c864577 (valid)
    Body
        Random padding: 79a43b35
22:08:12.098336 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 494, seq2 12, length 26
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK_MESSAGES
    Sequence 1: 494
    Sequence 2: 12
    Check code, scrambled: 0xff469776 (valid)
    Body
        Random padding: 44db
22:08:12.098374 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 38, seq2 0, acks packet 355 (0.000671 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 38
    Sequence 2: 0
    Check code, scrambled: 0xc606c21f (valid)
    Body
        Random padding: 6b37f00d
22:08:12.098585 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 494, seq2 0, account 222002, acks packet 366 (0.000249 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 494
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e4af4c9 (valid)
    Body
22:08:13.098835 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 491, seq2 9, status away, repeats packet 285 (9.507179 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_STATUS_CHANGE
    Sequence 1: 491
    Sequence 2: 9
    Check code, scrambled: 0x2fc6977c (valid)
    Body
        Status: away
22:08:13.099065 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_ACK, seq1 491, seq2 0, account 222002, acks packet 369 (0.000230 s), length 21
    Version: 5
    Session: 0x0577d676
    Command: SRV_ACK
    Sequence 1: 491
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d1b39c1 (valid)
    Body
22:08:13.100012 IP 10.99.0.2.4000 > 10.99.0.11.56305: ICQ v5 SRV_STATUS_UPDATE, seq1 39, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x31fd85a0
    Command: SRV_STATUS_UPDATE
    Sequence 1: 39
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0ce3cda2 (valid)
    Body
        UIN: 222002
        Status: away
22:08:13.100059 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 39, seq2 0, acks packet 371 (0.000047 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_ACK
    Sequence 1: 39
    Sequence 2: 0
    Check code, scrambled: 0x9306b073 (valid)
    Body
        Random padding: 66c06974
22:08:15.594265 IP 10.99.0.11.56305 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 874, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x31fd85a0
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 874
    Sequence 2: 0
    Check code, scrambled: 0x774b4256 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:08:15.594584 IP 10.99.0.2.4000 > 10.99.0.12.45504: ICQ v5 SRV_USER_OFFLINE, seq1 34, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x0577d676
    Command: SRV_USER_OFFLINE
    Sequence 1: 34
    Sequence 2: 0
    UIN: 222002
    Check code: 0x012947a9 (valid)
    Body
        UIN: 111001
22:08:15.596277 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 34, seq2 0, acks packet 374 (0.001693 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_ACK
    Sequence 1: 34
    Sequence 2: 0
    Check code, scrambled: 0x21462143 (valid)
    Body
        Random padding: 121eb15e
22:08:17.094667 IP 10.99.0.12.45504 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 495, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x0577d676
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 495
    Sequence 2: 0
    Check code, scrambled: 0x0dc6153e (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

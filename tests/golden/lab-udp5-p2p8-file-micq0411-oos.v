22:06:15.348761 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 15515, seq2 1, tcp_port 41565, status online, length 75
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_LOGIN
    Sequence 1: 15515
    Sequence 2: 1
    Check code, scrambled: 0xe1cd806b (valid)
    Body
        Client clock: 2026-11-20T22:06:15Z
        TCP port: 41565
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
22:06:15.348992 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15515, seq2 1, account 111001, acks packet 1 (0.000231 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15515
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0e7523ee (valid)
    Body
22:06:15.350236 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x01c46991 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:06:15.350267 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000031 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xd3465003 (valid)
    Body
        Random padding: 5ededb27
22:06:15.350324 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15516, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_LOGIN_1
    Sequence 1: 15516
    Sequence 2: 2
    Check code, scrambled: 0xd287f287 (valid)
    Body
        Random padding: bc0b862b
22:06:15.350335 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 15517, seq2 3, contacts 3, length 37
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_CONTACT_LIST
    Sequence 1: 15517
    Sequence 2: 3
    Check code, scrambled: 0x15c78078 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:06:15.350574 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15517, seq2 0, account 111001, acks packet 6 (0.000239 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15517
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d5ddd90 (valid)
    Body
22:06:15.350709 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15516, seq2 0, account 111001, acks packet 5 (0.000385 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15516
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d5d0088 (valid)
    Body
22:06:15.351658 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0fc53f99 (valid)
    Body
22:06:15.351747 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 2, acks packet 9 (0.000089 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0xf287247d (valid)
    Body
        Random padding: a1e0fd1c
22:06:15.351760 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15518, seq2 4, length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15518
    Sequence 2: 4
    Check code, scrambled: 0x08c7d45d (valid)
    Body
        Random padding: f991
22:06:15.353056 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0ac4f2b8 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:15.353096 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0c752bb5 (valid)
    Body
22:06:15.353135 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15518, seq2 0, account 111001, acks packet 11 (0.001375 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15518
    Sequence 2: 0
    UIN: 111001
    Check code: 0x053c108f (valid)
    Body
22:06:15.353157 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 12 (0.000101 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x6546922b (valid)
    Body
        Random padding: ccf7464a
22:06:15.353195 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 3, acks packet 13 (0.000099 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 3
    Check code, scrambled: 0x6a87f05a (valid)
    Body
        Random padding: b239487e
22:06:19.355271 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 9278, seq2 1, tcp_port 40585, status online, length 75
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_LOGIN
    Sequence 1: 9278
    Sequence 2: 1
    Check code, scrambled: 0xbfd14d3e (valid)
    Body
        Client clock: 2026-11-20T22:06:19Z
        TCP port: 40585
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
22:06:19.355559 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9278, seq2 1, account 222002, acks packet 17 (0.000288 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9278
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0afe90b0 (valid)
    Body
22:06:19.358165 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x023e2586
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x00df34bc (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:06:19.358471 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 19 (0.000306 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x1c86e561 (valid)
    Body
        Random padding: d8afcd05
22:06:19.358939 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 9279, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_LOGIN_1
    Sequence 1: 9279
    Sequence 2: 2
    Check code, scrambled: 0x31c6c13b (valid)
    Body
        Random padding: 698d3a02
22:06:19.358957 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 9280, seq2 3, contacts 2, length 33
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_CONTACT_LIST
    Sequence 1: 9280
    Sequence 2: 3
    Check code, scrambled: 0xa286831d (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:06:19.359064 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9280, seq2 0, account 222002, acks packet 22 (0.000107 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9280
    Sequence 2: 0
    UIN: 222002
    Check code: 0x08daf0ba (valid)
    Body
22:06:19.359157 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9279, seq2 0, account 222002, acks packet 21 (0.000218 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9279
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0bdaef92 (valid)
    Body
22:06:19.361030 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 222002
    Check code: 0x01da5bce (valid)
    Body
22:06:19.361090 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 2, acks packet 25 (0.000060 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0x56066335 (valid)
    Body
        Random padding: e5a5ee69
22:06:19.361100 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9281, seq2 4, length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9281
    Sequence 2: 4
    Check code, scrambled: 0x2f077331 (valid)
    Body
        Random padding: 6714
22:06:19.362000 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9281, seq2 0, account 222002, acks packet 27 (0.000900 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9281
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035cbfc3 (valid)
    Body
22:06:19.362087 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x07b441cc (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:19.362108 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 2, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0eb9eca2 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:19.362149 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02c4a9e0 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:19.362168 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 3, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 3
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0dd91cbd (valid)
    Body
22:06:19.362206 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 29 (0.000119 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xb2c7d5f1 (valid)
    Body
        Random padding: a735876c
22:06:19.362339 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 30 (0.000231 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0xfc069756 (valid)
    Body
        Random padding: 00f44959
22:06:19.362353 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 3, acks packet 32 (0.000185 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 3
    Check code, scrambled: 0x7247c12f (valid)
    Body
        Random padding: b1c2c840
22:06:19.362372 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 31 (0.000223 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x27c6f613 (valid)
    Body
        Random padding: 307b160c
22:06:25.352032 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15516, seq2 2, repeats packet 5 (10.001708 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_LOGIN_1
    Sequence 1: 15516
    Sequence 2: 2
    Check code, scrambled: 0x9587d6a8 (valid)
    Body
        Random padding: bc0b862b
22:06:25.352060 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15518, seq2 4, repeats packet 11 (10.000300 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15518
    Sequence 2: 4
    Check code, scrambled: 0xfa0664cd (valid)
    Body
        Random padding: f991
22:06:25.352067 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 15517, seq2 3, contacts 3, repeats packet 6 (10.001732 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_CONTACT_LIST
    Sequence 1: 15517
    Sequence 2: 3
    Check code, scrambled: 0x17c79a97 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:06:25.352423 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15516, seq2 0, account 111001, acks packet 37 (0.000391 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15516
    Sequence 2: 0
    UIN: 111001
    Check code: 0x08c4ca99 (valid)
    Body
22:06:25.352835 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 4, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 4
    Sequence 2: 2
    UIN: 111001
    Check code: 0x00c1d78e (valid)
    Body
22:06:25.352913 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 15519, seq2 5, to 222002, type MSG_TEXT, text "eleven hello", length 45
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_SEND_MESSAGE
    Sequence 1: 15519
    Sequence 2: 5
    Check code, scrambled: 0x110ab426 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:25.352913 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15518, seq2 0, account 111001, acks packet 38 (0.000853 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15518
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02c4cdbd (valid)
    Body
22:06:25.352973 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 41565, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 41565
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 41565
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:06:25.353016 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 2, acks packet 44 (0.000181 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 2
    Check code, scrambled: 0xe7c7b465 (valid)
    Body
        Random padding: 73860d4a
22:06:25.353023 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15520, seq2 6, length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15520
    Sequence 2: 6
    Check code, scrambled: 0xbb86661e (valid)
    Body
        Random padding: 3092
22:06:25.353055 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15517, seq2 0, account 111001, acks packet 39 (0.000988 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15517
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e757e9a (valid)
    Body
22:06:25.353178 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15520, seq2 0, account 111001, acks packet 50 (0.000155 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15520
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03d965be (valid)
    Body
22:06:25.353296 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15519, seq2 0, account 111001, acks packet 45 (0.000383 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15519
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0bc42692 (valid)
    Body
22:06:25.353368 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eleven hello", length 43
    Version: 5
    Session: 0x023e2586
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0ed9e1ac (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:25.354113 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 5, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 111001
    Check code: 0x08c452bd (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:25.354130 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 6, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x06eadbb6 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:25.354164 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 5, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ffd0c6 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:25.354183 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 7, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 7
    Sequence 2: 3
    UIN: 111001
    Check code: 0x08c47e9a (valid)
    Body
22:06:25.354246 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 0, acks packet 55 (0.000133 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x5e4722b3 (valid)
    Body
        Random padding: 4afac649
22:06:25.354271 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 0, acks packet 56 (0.000141 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0x52c73453 (valid)
    Body
        Random padding: 96509c61
22:06:25.354287 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 3, acks packet 58 (0.000104 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 3
    Check code, scrambled: 0x26879458 (valid)
    Body
        Random padding: c11eb362
22:06:25.354385 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 54 (0.001017 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xdbc6c71f (valid)
    Body
        Random padding: 466b107c
22:06:25.354473 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 57 (0.000309 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x6686a50d (valid)
    Body
        Random padding: b9f13c24
22:06:25.354489 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:06:25.354507 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 40585, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 40585
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 40585
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:06:25.354582 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:06:25.398682 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:06:25.398788 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:06:28.352483 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "eleven answer", length 55
    Check code: 0xfef18598 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eleven answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:06:28.453030 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 74 (0.100547 s), length 42
    Check code: 0xc8f11ad1 (valid)
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
22:06:29.554669 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 9279, seq2 2, repeats packet 21 (10.195730 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_LOGIN_1
    Sequence 1: 9279
    Sequence 2: 2
    Check code, scrambled: 0x138793ca (valid)
    Body
        Random padding: 698d3a02
22:06:29.554703 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9281, seq2 4, repeats packet 27 (10.193603 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9281
    Sequence 2: 4
    Check code, scrambled: 0xa5c63757 (valid)
    Body
        Random padding: 6714
22:06:29.554710 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 9280, seq2 3, contacts 2, repeats packet 22 (10.195753 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_CONTACT_LIST
    Sequence 1: 9280
    Sequence 2: 3
    Check code, scrambled: 0xf7c9c33f (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:06:29.554961 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9280, seq2 0, account 222002, acks packet 80 (0.000251 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9280
    Sequence 2: 0
    UIN: 222002
    Check code: 0x08da29ce (valid)
    Body
22:06:29.555028 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9281, seq2 0, account 222002, acks packet 79 (0.000325 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9281
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0fd99c9a (valid)
    Body
22:06:29.555106 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9279, seq2 0, account 222002, acks packet 78 (0.000437 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9279
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0eb9679e (valid)
    Body
22:06:29.555589 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 6, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 6
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0adada92 (valid)
    Body
22:06:29.555696 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 6, seq2 2, acks packet 84 (0.000107 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 2
    Check code, scrambled: 0xda06256a (valid)
    Body
        Random padding: 0d36ea75
22:06:29.555707 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9282, seq2 5, length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9282
    Sequence 2: 5
    Check code, scrambled: 0x4407c3c0 (valid)
    Body
        Random padding: 71ff
22:06:29.555766 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9282, seq2 0, account 222002, acks packet 86 (0.000059 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9282
    Sequence 2: 0
    UIN: 222002
    Check code: 0x07d0d0c6 (valid)
    Body
22:06:29.556053 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 7, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035c08ae (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:29.556082 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0de895bb (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:29.556107 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0bc42bb5 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:29.556121 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 9, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 9
    Sequence 2: 3
    UIN: 222002
    Check code: 0x015c94b0 (valid)
    Body
22:06:29.556127 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 7, seq2 0, acks packet 88 (0.000074 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    Check code, scrambled: 0xeec743f6 (valid)
    Body
        Random padding: 84022705
22:06:29.556142 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 8, seq2 0, acks packet 89 (0.000060 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0xeac743f8 (valid)
    Body
        Random padding: 6634836f
22:06:29.556155 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 9, seq2 3, acks packet 91 (0.000034 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 3
    Check code, scrambled: 0x9c07453c (valid)
    Body
        Random padding: dbe13656
22:06:29.556217 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 0, acks packet 90 (0.000110 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x03464227 (valid)
    Body
        Random padding: 4c3dc97a
22:06:34.353242 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "eleven direct", length 55
    Check code: 0xf19d8185 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eleven direct"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:06:34.454043 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 96 (0.100801 s), length 42
    Check code: 0xcaf1629f (valid)
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
22:06:35.555808 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15516, seq2 2, repeats packet 37 (10.203776 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_LOGIN_1
    Sequence 1: 15516
    Sequence 2: 2
    Check code, scrambled: 0x22879446 (valid)
    Body
        Random padding: bc0b862b
22:06:35.555841 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15520, seq2 6, repeats packet 50 (10.202818 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15520
    Sequence 2: 6
    Check code, scrambled: 0x1386b41e (valid)
    Body
        Random padding: 3092
22:06:35.555850 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 15519, seq2 5, to 222002, type MSG_TEXT, text "eleven hello", repeats packet 45 (10.202937 s), length 45
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_SEND_MESSAGE
    Sequence 1: 15519
    Sequence 2: 5
    Check code, scrambled: 0x0bcb1a7f (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:35.555859 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15518, seq2 4, repeats packet 38 (10.203799 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15518
    Sequence 2: 4
    Check code, scrambled: 0x6207944c (valid)
    Body
        Random padding: f991
22:06:35.555867 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 15517, seq2 3, contacts 3, repeats packet 39 (10.203800 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_CONTACT_LIST
    Sequence 1: 15517
    Sequence 2: 3
    Check code, scrambled: 0xe987645a (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:06:35.556235 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15520, seq2 0, account 111001, acks packet 101 (0.000394 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15520
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0fc5afbd (valid)
    Body
22:06:35.556545 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15516, seq2 0, account 111001, acks packet 100 (0.000737 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15516
    Sequence 2: 0
    UIN: 111001
    Check code: 0x08c4b896 (valid)
    Body
22:06:35.556652 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 9, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 9
    Sequence 2: 2
    UIN: 111001
    Check code: 0x03d9b282 (valid)
    Body
22:06:35.556690 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15519, seq2 0, account 111001, acks packet 102 (0.000840 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15519
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02c40a9d (valid)
    Body
22:06:35.556768 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 10, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eleven hello", length 43
    Version: 5
    Session: 0x023e2586
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 10
    Sequence 2: 0
    UIN: 222002
    Check code: 0x00da6bce (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:35.556846 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15518, seq2 0, account 111001, acks packet 103 (0.000987 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15518
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03d9df90 (valid)
    Body
22:06:35.557014 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 2, acks packet 107 (0.000362 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 2
    Check code, scrambled: 0xe007a0aa (valid)
    Body
        Random padding: 49ea9e2c
22:06:35.557028 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15521, seq2 7, length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15521
    Sequence 2: 7
    Check code, scrambled: 0xe187b475 (valid)
    Body
        Random padding: 0425
22:06:35.557092 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 10, seq2 0, acks packet 109 (0.000324 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0x9d07450a (valid)
    Body
        Random padding: 037a5579
22:06:35.557363 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15517, seq2 0, account 111001, acks packet 104 (0.001496 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15517
    Sequence 2: 0
    UIN: 111001
    Check code: 0x08c4a2e3 (valid)
    Body
22:06:35.558762 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15521, seq2 0, account 111001, acks packet 112 (0.001734 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15521
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0fc5108f (valid)
    Body
22:06:35.559756 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 10, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0bc45997 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:35.559821 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 0, acks packet 116 (0.000065 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0xe147247e (valid)
    Body
        Random padding: 61404b5c
22:06:35.559931 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00c1a3ef (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:35.559950 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 0, acks packet 118 (0.000019 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0xedc79265 (valid)
    Body
        Random padding: b8ed630d
22:06:35.560043 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0eb985c6 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:35.560095 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 11, seq2 0, acks packet 120 (0.000052 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0x5946056d (valid)
    Body
        Random padding: eb417b49
22:06:35.560157 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 12, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 12
    Sequence 2: 3
    UIN: 111001
    Check code: 0x00c47881 (valid)
    Body
22:06:35.560175 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 3, acks packet 122 (0.000018 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 3
    Check code, scrambled: 0x5dc722af (valid)
    Body
        Random padding: da92c308
22:06:37.353385 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "eleven direct answer", length 62
    Check code: 0xe4f16390 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eleven direct answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:06:37.453838 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 124 (0.100453 s), length 42
    Check code: 0xcef16b9e (valid)
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
22:06:39.556620 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 9279, seq2 2, repeats packet 78 (10.001951 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_LOGIN_1
    Sequence 1: 9279
    Sequence 2: 2
    Check code, scrambled: 0x49c7973b (valid)
    Body
        Random padding: 698d3a02
22:06:39.556651 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9282, seq2 5, repeats packet 86 (10.000944 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9282
    Sequence 2: 5
    Check code, scrambled: 0x9706011c (valid)
    Body
        Random padding: 71ff
22:06:39.556660 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9281, seq2 4, repeats packet 79 (10.001957 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9281
    Sequence 2: 4
    Check code, scrambled: 0xa707f531 (valid)
    Body
        Random padding: 6714
22:06:39.556666 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 9280, seq2 3, contacts 2, repeats packet 80 (10.001956 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_CONTACT_LIST
    Sequence 1: 9280
    Sequence 2: 3
    Check code, scrambled: 0x19c747fd (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:06:39.556996 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9281, seq2 0, account 222002, acks packet 130 (0.000336 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9281
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01dab4b1 (valid)
    Body
22:06:39.557073 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9280, seq2 0, account 222002, acks packet 131 (0.000407 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9280
    Sequence 2: 0
    UIN: 222002
    Check code: 0x099acfa5 (valid)
    Body
22:06:39.557238 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9279, seq2 0, account 222002, acks packet 128 (0.000618 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9279
    Sequence 2: 0
    UIN: 222002
    Check code: 0x07d060ad (valid)
    Body
22:06:39.557266 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9282, seq2 0, account 222002, acks packet 129 (0.000615 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9282
    Sequence 2: 0
    UIN: 222002
    Check code: 0x06d89ecc (valid)
    Body
22:06:39.560982 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 12, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 12
    Sequence 2: 2
    UIN: 222002
    Check code: 0x08da7cb2 (valid)
    Body
22:06:39.561107 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 12, seq2 2, acks packet 136 (0.000125 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 2
    Check code, scrambled: 0x64c7d134 (valid)
    Body
        Random padding: 1785e307
22:06:39.561139 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9283, seq2 6, length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9283
    Sequence 2: 6
    Check code, scrambled: 0x4cc6a3b0 (valid)
    Body
        Random padding: 9b87
22:06:39.561487 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9283, seq2 0, account 222002, acks packet 138 (0.000348 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9283
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0fd90c9d (valid)
    Body
22:06:39.562605 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 13, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05e42fbf (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:39.562656 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 13, seq2 0, acks packet 140 (0.000051 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0x3107e706 (valid)
    Body
        Random padding: 01bc8d7c
22:06:39.562734 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 14, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 14
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0eb9fefd (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:39.562758 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 14, seq2 0, acks packet 142 (0.000024 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 0
    Check code, scrambled: 0xce461347 (valid)
    Body
        Random padding: dc9dc452
22:06:39.562817 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 13, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 111001
    Check code: 0x06eaec8e (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:39.562839 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 15, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 15
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0bd5d395 (valid)
    Body
22:06:39.562886 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 15, seq2 3, acks packet 145 (0.000047 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 3
    Check code, scrambled: 0xab86350d (valid)
    Body
        Random padding: 35743903
22:06:39.562958 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 0, acks packet 144 (0.000141 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0x35c612ef (valid)
    Body
        Random padding: b4cb2908
22:06:40.355263 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_URL, status online, description "eleven url", url "http://files.example.org/", length 78
    Check code: 0xfbf147d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0021 (normal)
        Text
            Description: "eleven url"
            URL: "http://files.example.org/"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:06:40.455956 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_URL, status accepted, description "", acks packet 148 (0.100693 s), length 34
    Check code: 0xc3f1e690 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0000
        Text
            Description: ""
22:06:43.355239 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65529, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "my notes", file_name "notes.txt", total_size 3760, offered_port 0, length 117
    Check code: 0xf1d8f194 (valid)
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
            Description: "my notes"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "notes.txt"
            Bytes in all: 3760
            TCP port to connect to: 0
22:06:45.357540 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15516, seq2 2, repeats packet 100 (9.801732 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_LOGIN_1
    Sequence 1: 15516
    Sequence 2: 2
    Check code, scrambled: 0x39c6b468 (valid)
    Body
        Random padding: bc0b862b
22:06:45.357577 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15521, seq2 7, repeats packet 112 (9.800549 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15521
    Sequence 2: 7
    Check code, scrambled: 0x5186c675 (valid)
    Body
        Random padding: 0425
22:06:45.357585 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15520, seq2 6, repeats packet 101 (9.801744 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15520
    Sequence 2: 6
    Check code, scrambled: 0x70c6841a (valid)
    Body
        Random padding: 3092
22:06:45.357593 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 15519, seq2 5, to 222002, type MSG_TEXT, text "eleven hello", repeats packet 102 (9.801743 s), length 45
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_SEND_MESSAGE
    Sequence 1: 15519
    Sequence 2: 5
    Check code, scrambled: 0x690b70a7 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:45.357602 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15518, seq2 4, repeats packet 103 (9.801743 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15518
    Sequence 2: 4
    Check code, scrambled: 0xa206324d (valid)
    Body
        Random padding: f991
22:06:45.357611 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 15517, seq2 3, contacts 3, repeats packet 104 (9.801744 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_CONTACT_LIST
    Sequence 1: 15517
    Sequence 2: 3
    Check code, scrambled: 0x3fc7da96 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:06:45.357960 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15518, seq2 0, account 111001, acks packet 158 (0.000358 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15518
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00c11c91 (valid)
    Body
22:06:45.358154 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15520, seq2 0, account 111001, acks packet 156 (0.000569 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15520
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0bc4a3ef (valid)
    Body
22:06:45.358185 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15516, seq2 0, account 111001, acks packet 154 (0.000645 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15516
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e75b6e1 (valid)
    Body
22:06:45.358194 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15521, seq2 0, account 111001, acks packet 155 (0.000617 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15521
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0965f4e2 (valid)
    Body
22:06:45.358202 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15519, seq2 0, account 111001, acks packet 157 (0.000609 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15519
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0af8ed8e (valid)
    Body
22:06:45.358269 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 16, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eleven hello", length 43
    Version: 5
    Session: 0x023e2586
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 16
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0ada3ab0 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:45.358299 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15517, seq2 0, account 111001, acks packet 159 (0.000688 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15517
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00c15997 (valid)
    Body
22:06:45.358353 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 16, seq2 0, acks packet 165 (0.000084 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 0
    Check code, scrambled: 0xb247e518 (valid)
    Body
        Random padding: 1f1ad35a
22:06:45.359217 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 14, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 14
    Sequence 2: 2
    UIN: 111001
    Check code: 0x01c476bc (valid)
    Body
22:06:45.359416 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 2, acks packet 168 (0.000199 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 2
    Check code, scrambled: 0x1947f65c (valid)
    Body
        Random padding: 0651ad25
22:06:45.359447 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15522, seq2 8, length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15522
    Sequence 2: 8
    Check code, scrambled: 0x0a875042 (valid)
    Body
        Random padding: be3e
22:06:45.359547 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15522, seq2 0, account 111001, acks packet 170 (0.000100 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15522
    Sequence 2: 0
    UIN: 111001
    Check code: 0x08c4bd8a (valid)
    Body
22:06:45.360548 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 15, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 15
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02c4a594 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:45.360614 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 16, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 16
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0ac45de5 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:45.360635 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 0, acks packet 172 (0.000087 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 0
    Check code, scrambled: 0x65869209 (valid)
    Body
        Random padding: 99d1d43b
22:06:45.360656 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 16, seq2 0, acks packet 173 (0.000042 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 0
    Check code, scrambled: 0x9d866642 (valid)
    Body
        Random padding: 4843403e
22:06:45.360674 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 17, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 17
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09cbcc9c (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:45.360719 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 17, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 17
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0ac6909c (valid)
    Body
22:06:45.360724 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 17, seq2 0, acks packet 176 (0.000050 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 0
    Check code, scrambled: 0x0547a5ec (valid)
    Body
        Random padding: 1149c627
22:06:45.360842 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 17, seq2 3, acks packet 177 (0.000123 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 3
    Check code, scrambled: 0xd707d0aa (valid)
    Body
        Random padding: fc0e6a46
22:06:46.354457 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65529, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 49657, acks packet 152 (2.999218 s), length 100
    Check code: 0xe8f1f898 (valid)
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
            TCP port to connect to, high byte first: 49657
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 49657
22:06:46.455459 IP 10.99.0.11.46454 > 10.99.0.12.49657: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 39371, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 39371
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 39371
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:06:46.455562 IP 10.99.0.12.49657 > 10.99.0.11.46454: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:06:46.455580 IP 10.99.0.12.49657 > 10.99.0.11.46454: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 49657, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 49657
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 49657
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:06:46.455720 IP 10.99.0.11.46454 > 10.99.0.12.49657: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:06:46.498675 IP 10.99.0.11.46454 > 10.99.0.12.49657: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 3760, nick "bobby", length 27
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 3760
        Speed: 64
        Nickname: "bobby"
22:06:46.498869 IP 10.99.0.12.49657 > 10.99.0.11.46454: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:06:46.499002 IP 10.99.0.11.46454 > 10.99.0.12.49657: ICQ peer FILE_INFO, from 111001, to 222002, file_name "notes.txt", file_size 3760, length 31
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "notes.txt"
        Directory, or a text: ""
        Bytes: 3760
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:06:46.499236 IP 10.99.0.12.49657 > 10.99.0.11.46454: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:06:46.499335 IP 10.99.0.11.46454 > 10.99.0.12.49657: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 198, length 2051
    Command: FILE_DATA
    Body
        Data: 546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e6520494351
22:06:46.499376 IP 10.99.0.11.46454 > 10.99.0.12.49657: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 201, length 1715
    Command: FILE_DATA
    Body
        Data: 20636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20546869732066696c652077656e742066726f6d206f6e652049435120636c69656e7420746f20616e6f746865722e20
22:06:50.002001 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 9279, seq2 2, repeats packet 128 (10.445381 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_LOGIN_1
    Sequence 1: 9279
    Sequence 2: 2
    Check code, scrambled: 0xf9c6977a (valid)
    Body
        Random padding: 698d3a02
22:06:50.002031 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9283, seq2 6, repeats packet 138 (10.440892 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9283
    Sequence 2: 6
    Check code, scrambled: 0x64c6e771 (valid)
    Body
        Random padding: 9b87
22:06:50.002039 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9282, seq2 5, repeats packet 129 (10.445388 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9282
    Sequence 2: 5
    Check code, scrambled: 0xc707f51d (valid)
    Body
        Random padding: 71ff
22:06:50.002046 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9281, seq2 4, repeats packet 130 (10.445386 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9281
    Sequence 2: 4
    Check code, scrambled: 0x2706a331 (valid)
    Body
        Random padding: 6714
22:06:50.002052 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 9280, seq2 3, contacts 2, repeats packet 131 (10.445386 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_CONTACT_LIST
    Sequence 1: 9280
    Sequence 2: 3
    Check code, scrambled: 0x04c6814d (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:06:50.002303 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9282, seq2 0, account 222002, acks packet 209 (0.000264 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9282
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01da0498 (valid)
    Body
22:06:50.002345 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9281, seq2 0, account 222002, acks packet 210 (0.000299 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9281
    Sequence 2: 0
    UIN: 222002
    Check code: 0x06d83e94 (valid)
    Body
22:06:50.002403 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9283, seq2 0, account 222002, acks packet 208 (0.000372 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9283
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0de8f9c1 (valid)
    Body
22:06:50.002412 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9279, seq2 0, account 222002, acks packet 207 (0.000411 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9279
    Sequence 2: 0
    UIN: 222002
    Check code: 0x07d0fcc8 (valid)
    Body
22:06:50.002563 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9280, seq2 0, account 222002, acks packet 211 (0.000511 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9280
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0fd9e5a9 (valid)
    Body
22:06:50.002674 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 18, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 18
    Sequence 2: 2
    UIN: 222002
    Check code: 0x04ff53b4 (valid)
    Body
22:06:50.002720 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 18, seq2 2, acks packet 217 (0.000046 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 2
    Check code, scrambled: 0xe28711fc (valid)
    Body
        Random padding: dcd3a156
22:06:50.002745 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9284, seq2 7, length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9284
    Sequence 2: 7
    Check code, scrambled: 0x16c62565 (valid)
    Body
        Random padding: 8d9f
22:06:50.003455 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9284, seq2 0, account 222002, acks packet 219 (0.000710 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9284
    Sequence 2: 0
    UIN: 222002
    Check code: 0x00dfe0c1 (valid)
    Body
22:06:50.003645 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 19, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 19
    Sequence 2: 0
    UIN: 222002
    Check code: 0x00df1ab1 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:50.003681 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 20, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 20
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0adab8ba (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:50.003699 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 19, seq2 0, acks packet 221 (0.000054 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 19
    Sequence 2: 0
    Check code, scrambled: 0x4a87c51d (valid)
    Body
        Random padding: ab65b125
22:06:50.003714 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 18, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 18
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09d6e68c (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:50.003715 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 20, seq2 0, acks packet 222 (0.000034 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 20
    Sequence 2: 0
    Check code, scrambled: 0x7286357a (valid)
    Body
        Random padding: 17e4a20e
22:06:50.003732 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 21, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 21
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0dd974ac (valid)
    Body
22:06:50.003758 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 21, seq2 3, acks packet 226 (0.000026 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 21
    Sequence 2: 3
    Check code, scrambled: 0x2786a311 (valid)
    Body
        Random padding: 37fe7569
22:06:50.003811 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 18, seq2 0, acks packet 224 (0.000097 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 0
    Check code, scrambled: 0xfd87c265 (valid)
    Body
        Random padding: c43e432d
22:06:53.355078 IP 10.99.0.11.59580 > 10.99.0.12.40585: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65527, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "unwanted copy", file_name "notes.txt", total_size 3760, offered_port 0, length 122
    Check code: 0xc9222687 (valid)
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
            Description: "unwanted copy"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "notes.txt"
            Bytes in all: 3760
            TCP port to connect to: 0
22:06:55.357361 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15516, seq2 2, repeats packet 154 (9.999821 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_LOGIN_1
    Sequence 1: 15516
    Sequence 2: 2
    Check code, scrambled: 0x2586f629 (valid)
    Body
        Random padding: bc0b862b
22:06:55.357390 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15522, seq2 8, repeats packet 170 (9.997943 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15522
    Sequence 2: 8
    Check code, scrambled: 0xf286e642 (valid)
    Body
        Random padding: be3e
22:06:55.357398 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15521, seq2 7, repeats packet 155 (9.999821 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15521
    Sequence 2: 7
    Check code, scrambled: 0xf98730b5 (valid)
    Body
        Random padding: 0425
22:06:55.357404 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15520, seq2 6, repeats packet 156 (9.999819 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15520
    Sequence 2: 6
    Check code, scrambled: 0xe8c7965a (valid)
    Body
        Random padding: 3092
22:06:55.357411 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 15519, seq2 5, to 222002, type MSG_TEXT, text "eleven hello", repeats packet 157 (9.999818 s), length 45
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_SEND_MESSAGE
    Sequence 1: 15519
    Sequence 2: 5
    Check code, scrambled: 0xc1088667 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:55.357419 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15518, seq2 4, repeats packet 158 (9.999817 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15518
    Sequence 2: 4
    Check code, scrambled: 0xaa07a08c (valid)
    Body
        Random padding: f991
22:06:55.357426 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 15517, seq2 3, contacts 3, repeats packet 159 (9.999815 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_CONTACT_LIST
    Sequence 1: 15517
    Sequence 2: 3
    Check code, scrambled: 0x470750b8 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:06:55.357709 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15517, seq2 0, account 111001, acks packet 237 (0.000283 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15517
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ffa683 (valid)
    Body
22:06:55.357742 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15521, seq2 0, account 111001, acks packet 233 (0.000344 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15521
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0fc5b282 (valid)
    Body
22:06:55.357816 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15520, seq2 0, account 111001, acks packet 234 (0.000412 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15520
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0964b199 (valid)
    Body
22:06:55.357839 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15519, seq2 0, account 111001, acks packet 235 (0.000428 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15519
    Sequence 2: 0
    UIN: 111001
    Check code: 0x053cf192 (valid)
    Body
22:06:55.357891 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 22, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eleven hello", length 43
    Version: 5
    Session: 0x023e2586
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 22
    Sequence 2: 0
    UIN: 222002
    Check code: 0x06de1692 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eleven hello"
22:06:55.357949 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 22, seq2 0, acks packet 242 (0.000058 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 22
    Sequence 2: 0
    Check code, scrambled: 0xf186e304 (valid)
    Body
        Random padding: c1972c3d
22:06:55.358101 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15522, seq2 0, account 111001, acks packet 232 (0.000711 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15522
    Sequence 2: 0
    UIN: 111001
    Check code: 0x053c15ee (valid)
    Body
22:06:55.358200 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15516, seq2 0, account 111001, acks packet 231 (0.000839 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15516
    Sequence 2: 0
    UIN: 111001
    Check code: 0x08c4ae9f (valid)
    Body
22:06:55.358210 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15518, seq2 0, account 111001, acks packet 236 (0.000791 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15518
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0fc5869c (valid)
    Body
22:06:55.358586 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 19, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 19
    Sequence 2: 2
    UIN: 111001
    Check code: 0x08c4a2e3 (valid)
    Body
22:06:55.358623 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 19, seq2 2, acks packet 247 (0.000037 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 19
    Sequence 2: 2
    Check code, scrambled: 0x4b067072 (valid)
    Body
        Random padding: 66e0706c
22:06:55.358633 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15523, seq2 9, length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15523
    Sequence 2: 9
    Check code, scrambled: 0xa886845d (valid)
    Body
        Random padding: ffb1
22:06:55.358790 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15523, seq2 0, account 111001, acks packet 249 (0.000157 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15523
    Sequence 2: 0
    UIN: 111001
    Check code: 0x053c1d96 (valid)
    Body
22:06:55.359547 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 20, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 20
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03d9c9b8 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:55.359579 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 21, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 21
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03d94de2 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:55.359626 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 23, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 23
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0eb94cb5 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:55.359663 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 23, seq2 0, acks packet 253 (0.000037 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 23
    Sequence 2: 0
    Check code, scrambled: 0x44c7c3fa (valid)
    Body
        Random padding: 6782e337
22:06:55.359734 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 20, seq2 0, acks packet 251 (0.000187 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 20
    Sequence 2: 0
    Check code, scrambled: 0x4d0612f2 (valid)
    Body
        Random padding: 47f58566
22:06:55.359761 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 21, seq2 0, acks packet 252 (0.000182 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 21
    Sequence 2: 0
    Check code, scrambled: 0x19c67236 (valid)
    Body
        Random padding: 4304f02c
22:06:55.359795 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 22, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 22
    Sequence 2: 3
    UIN: 111001
    Check code: 0x06ff218e (valid)
    Body
22:06:55.359818 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 22, seq2 3, acks packet 257 (0.000023 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 22
    Sequence 2: 3
    Check code, scrambled: 0x11469439 (valid)
    Body
        Random padding: 0843335a
22:06:56.355267 IP 10.99.0.12.40585 > 10.99.0.11.59580: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65527, type MSG_PLUGIN, status refused, text "auto-refused", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 229 (3.000189 s), length 112
    Check code: 0xc1f1a69f (valid)
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
22:06:59.859188 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 9279, seq2 2, repeats packet 207 (9.857187 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_LOGIN_1
    Sequence 1: 9279
    Sequence 2: 2
    Check code, scrambled: 0x99c6133a (valid)
    Body
        Random padding: 698d3a02
22:06:59.859222 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9283, seq2 6, repeats packet 208 (9.857191 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9283
    Sequence 2: 6
    Check code, scrambled: 0xf6c7e1c9 (valid)
    Body
        Random padding: 9b87
22:06:59.859231 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9282, seq2 5, repeats packet 209 (9.857192 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9282
    Sequence 2: 5
    Check code, scrambled: 0xaf06351d (valid)
    Body
        Random padding: 71ff
22:06:59.859240 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9281, seq2 4, repeats packet 210 (9.857194 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9281
    Sequence 2: 4
    Check code, scrambled: 0xedc72716 (valid)
    Body
        Random padding: 6714
22:06:59.859249 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 9280, seq2 3, contacts 2, repeats packet 211 (9.857197 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_CONTACT_LIST
    Sequence 1: 9280
    Sequence 2: 3
    Check code, scrambled: 0x5d860d5b (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:06:59.859549 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9282, seq2 0, account 222002, acks packet 263 (0.000318 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9282
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ffb2ae (valid)
    Body
22:06:59.859683 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9280, seq2 0, account 222002, acks packet 265 (0.000434 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9280
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0afe8c91 (valid)
    Body
22:06:59.859777 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9281, seq2 0, account 222002, acks packet 264 (0.000537 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9281
    Sequence 2: 0
    UIN: 222002
    Check code: 0x099bfb99 (valid)
    Body
22:06:59.859839 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9283, seq2 0, account 222002, acks packet 262 (0.000617 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9283
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01da00a4 (valid)
    Body
22:06:59.859944 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9279, seq2 0, account 222002, acks packet 261 (0.000756 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9279
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01daf294 (valid)
    Body
22:06:59.860325 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 24, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 24
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0eb99f99 (valid)
    Body
22:06:59.860386 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 24, seq2 2, acks packet 271 (0.000061 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 24
    Sequence 2: 2
    Check code, scrambled: 0x0d46c35e (valid)
    Body
        Random padding: fb50ab58
22:06:59.860418 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9285, seq2 8, length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9285
    Sequence 2: 8
    Check code, scrambled: 0x2547230e (valid)
    Body
        Random padding: b958
22:06:59.860563 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 25, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 25
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01da53b4 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:06:59.860594 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 26, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 26
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0adafcc8 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:59.860620 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 23, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 23
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00c13798 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:06:59.860626 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 25, seq2 0, acks packet 274 (0.000063 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 25
    Sequence 2: 0
    Check code, scrambled: 0x5a06f140 (valid)
    Body
        Random padding: bf5fff68
22:06:59.860635 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 27, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 27
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0ad829ce (valid)
    Body
22:06:59.860645 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 26, seq2 0, acks packet 275 (0.000051 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 26
    Sequence 2: 0
    Check code, scrambled: 0xa1478138 (valid)
    Body
        Random padding: 6bc78543
22:06:59.860659 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 27, seq2 3, acks packet 278 (0.000024 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 27
    Sequence 2: 3
    Check code, scrambled: 0x9286b35a (valid)
    Body
        Random padding: 2c5fb200
22:06:59.860715 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9285, seq2 0, account 222002, acks packet 273 (0.000297 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9285
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ff7fc8 (valid)
    Body
22:06:59.860803 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 23, seq2 0, acks packet 276 (0.000183 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 23
    Sequence 2: 0
    Check code, scrambled: 0x48875287 (valid)
    Body
        Random padding: a7bcf176
22:07:00.355118 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9284, seq2 7, repeats packet 219 (10.352373 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9284
    Sequence 2: 7
    Check code, scrambled: 0x1cc747c1 (valid)
    Body
        Random padding: 8d9f
22:07:00.355211 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 9286, seq2 9, status away, length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_STATUS_CHANGE
    Sequence 1: 9286
    Sequence 2: 9
    Check code, scrambled: 0xf3c7953f (valid)
    Body
        Status: away
22:07:00.355364 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9286, seq2 0, account 222002, acks packet 284 (0.000153 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9286
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035c179a (valid)
    Body
22:07:00.355492 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9284, seq2 0, account 222002, acks packet 283 (0.000374 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9284
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035c39c6 (valid)
    Body
22:07:00.356555 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_STATUS_UPDATE, seq1 24, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_STATUS_UPDATE
    Sequence 1: 24
    Sequence 2: 0
    UIN: 111001
    Check code: 0x043ce3ec (valid)
    Body
        UIN: 222002
        Status: away
22:07:00.356606 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 24, seq2 0, acks packet 287 (0.000051 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 24
    Sequence 2: 0
    Check code, scrambled: 0x41c75080 (valid)
    Body
        Random padding: ce1f6478
22:07:05.858612 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 15516, seq2 2, repeats packet 231 (10.501251 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_LOGIN_1
    Sequence 1: 15516
    Sequence 2: 2
    Check code, scrambled: 0xbd87b4a9 (valid)
    Body
        Random padding: bc0b862b
22:07:05.858635 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15523, seq2 9, repeats packet 249 (10.500002 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15523
    Sequence 2: 9
    Check code, scrambled: 0x5206f640 (valid)
    Body
        Random padding: ffb1
22:07:05.858642 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15522, seq2 8, repeats packet 232 (10.501252 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15522
    Sequence 2: 8
    Check code, scrambled: 0x61865603 (valid)
    Body
        Random padding: be3e
22:07:05.858649 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15521, seq2 7, repeats packet 233 (10.501251 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15521
    Sequence 2: 7
    Check code, scrambled: 0x0186e675 (valid)
    Body
        Random padding: 0425
22:07:05.858655 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15520, seq2 6, repeats packet 234 (10.501251 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15520
    Sequence 2: 6
    Check code, scrambled: 0xb0c6961b (valid)
    Body
        Random padding: 3092
22:07:05.858662 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 15519, seq2 5, to 222002, type MSG_TEXT, text "eleven hello", repeats packet 235 (10.501251 s), length 45
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_SEND_MESSAGE
    Sequence 1: 15519
    Sequence 2: 5
    Check code, scrambled: 0x37c75678 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eleven hello"
22:07:05.858670 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15518, seq2 4, repeats packet 236 (10.501251 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15518
    Sequence 2: 4
    Check code, scrambled: 0x6a06220d (valid)
    Body
        Random padding: f991
22:07:05.858677 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 15517, seq2 3, contacts 3, repeats packet 237 (10.501251 s), length 37
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_CONTACT_LIST
    Sequence 1: 15517
    Sequence 2: 3
    Check code, scrambled: 0xaf068479 (valid)
    Body
        Contacts: 3
            #1
                UIN: 222002
            #2
                UIN: 333003
            #3
                UIN: 111001
22:07:05.858826 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15521, seq2 0, account 111001, acks packet 292 (0.000177 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15521
    Sequence 2: 0
    UIN: 111001
    Check code: 0x07ce0b88 (valid)
    Body
22:07:05.858866 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15516, seq2 0, account 111001, acks packet 289 (0.000254 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15516
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00c11d96 (valid)
    Body
22:07:05.858935 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15523, seq2 0, account 111001, acks packet 290 (0.000300 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15523
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03d96081 (valid)
    Body
22:07:05.858963 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15519, seq2 0, account 111001, acks packet 294 (0.000301 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15519
    Sequence 2: 0
    UIN: 111001
    Check code: 0x07ceeeee (valid)
    Body
22:07:05.859009 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 28, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eleven hello", length 43
    Version: 5
    Session: 0x023e2586
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 28
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01df8bb3 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eleven hello"
22:07:05.859055 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15520, seq2 0, account 111001, acks packet 293 (0.000400 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15520
    Sequence 2: 0
    UIN: 111001
    Check code: 0x06ea43b4 (valid)
    Body
22:07:05.859074 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 28, seq2 0, acks packet 301 (0.000065 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 28
    Sequence 2: 0
    Check code, scrambled: 0xc3c6736d (valid)
    Body
        Random padding: f2a00905
22:07:05.859093 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15522, seq2 0, account 111001, acks packet 291 (0.000451 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15522
    Sequence 2: 0
    UIN: 111001
    Check code: 0x07ce4bb8 (valid)
    Body
22:07:05.859116 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15518, seq2 0, account 111001, acks packet 295 (0.000446 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15518
    Sequence 2: 0
    UIN: 111001
    Check code: 0x03d90799 (valid)
    Body
22:07:05.859147 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15517, seq2 0, account 111001, acks packet 296 (0.000470 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15517
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e75808b (valid)
    Body
22:07:05.859158 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 222002, seq1 9287, seq2 10, to 111001, type MSG_AUTO, text "User is away [Auto-Message]", length 60
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_SEND_MESSAGE
    Sequence 1: 9287
    Sequence 2: 10
    Check code, scrambled: 0x2188ab3f (valid)
    Body
        To: 111001
        Message type: MSG_AUTO
        Text: "User is away [Auto-Message]"
22:07:05.859204 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9287, seq2 0, account 222002, acks packet 307 (0.000046 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9287
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0bdabec0 (valid)
    Body
22:07:05.859241 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 25, seq2 0, account 111001, from 222002, type MSG_AUTO, text "User is away [Auto-Message]", length 58
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 25
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02d9cdbd (valid)
    Body
        From: 222002
        Message type: MSG_AUTO
        Text: "User is away [Auto-Message]"
22:07:05.859314 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 26, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 26
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0bc68d98 (valid)
    Body
22:07:05.859321 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 25, seq2 0, acks packet 309 (0.000080 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 25
    Sequence 2: 0
    Check code, scrambled: 0xf1c7b64b (valid)
    Body
        Random padding: b51a6247
22:07:05.859375 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 26, seq2 2, acks packet 310 (0.000061 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 26
    Sequence 2: 2
    Check code, scrambled: 0x15078056 (valid)
    Body
        Random padding: f81e5274
22:07:05.859382 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 15524, seq2 10, length 26
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK_MESSAGES
    Sequence 1: 15524
    Sequence 2: 10
    Check code, scrambled: 0x23c6547f (valid)
    Body
        Random padding: 0062
22:07:05.859526 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15524, seq2 0, account 111001, acks packet 313 (0.000144 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15524
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02c4c2eb (valid)
    Body
22:07:05.860548 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 27, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status away, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 27
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d5d3f99 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:07:05.860572 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 28, seq2 0, account 111001, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 28
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02c4618e (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:07:05.860593 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 27, seq2 0, acks packet 315 (0.000045 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 27
    Sequence 2: 0
    Check code, scrambled: 0x71c7a682 (valid)
    Body
        Random padding: a81e7745
22:07:05.860595 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 29, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 29
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0de839c6 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:07:05.860606 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 29, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 29
    Sequence 2: 3
    UIN: 111001
    Check code: 0x01d9798e (valid)
    Body
22:07:05.860622 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 28, seq2 0, acks packet 316 (0.000050 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 28
    Sequence 2: 0
    Check code, scrambled: 0xb586a045 (valid)
    Body
        Random padding: 763edb3d
22:07:05.860636 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 29, seq2 0, acks packet 318 (0.000041 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 29
    Sequence 2: 0
    Check code, scrambled: 0xd686574c (valid)
    Body
        Random padding: b9971f59
22:07:05.860656 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 29, seq2 3, acks packet 319 (0.000050 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 29
    Sequence 2: 3
    Check code, scrambled: 0x5007e0bf (valid)
    Body
        Random padding: dee08a65
22:07:06.355732 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 9288, seq2 11, status online, length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_STATUS_CHANGE
    Sequence 1: 9288
    Sequence 2: 11
    Check code, scrambled: 0x1bc747ff (valid)
    Body
        Status: online
22:07:06.356029 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9288, seq2 0, account 222002, acks packet 323 (0.000297 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9288
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0fd9eba2 (valid)
    Body
22:07:06.357001 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_STATUS_UPDATE, seq1 30, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_STATUS_UPDATE
    Sequence 1: 30
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02d9a2e3 (valid)
    Body
        UIN: 222002
        Status: online
22:07:06.357077 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 30, seq2 0, acks packet 325 (0.000076 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 30
    Sequence 2: 0
    Check code, scrambled: 0xbb86661c (valid)
    Body
        Random padding: 319f3612
22:07:08.356139 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_META_USER, account 111001, seq1 15525, seq2 11, subcommand META_REQ_FULL_INFO, uin 222002, length 30
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_META_USER
    Sequence 1: 15525
    Sequence 2: 11
    Check code, scrambled: 0x1bc75878 (valid)
    Body
        Subcommand: META_REQ_FULL_INFO
        UIN: 222002
22:07:08.356635 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_ACK, seq1 15525, seq2 11, account 111001, acks packet 327 (0.000496 s), length 21
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_ACK
    Sequence 1: 15525
    Sequence 2: 11
    UIN: 111001
    Check code: 0x0cc454e9 (valid)
    Body
22:07:08.358087 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_META_USER, seq1 31, seq2 11, account 111001, subcommand META_GENERAL, result ok, uin 222002, nick "222002", email "", length 47
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_META_USER
    Sequence 1: 31
    Sequence 2: 11
    UIN: 111001
    Check code: 0x07ff1a9d (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        UIN: 222002
        Nickname: "222002"
        First name: ""
        Last name: ""
        E-mail: ""
        Unknown: 0
22:07:08.358190 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 31, seq2 11, acks packet 329 (0.000103 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 31
    Sequence 2: 11
    Check code, scrambled: 0x8206b47b (valid)
    Body
        Random padding: e2cbdc4a
22:07:08.358414 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_META_USER, seq1 32, seq2 11, account 111001, subcommand META_MORE, result ok, age 0, gender not_given, length 36
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_META_USER
    Sequence 1: 32
    Sequence 2: 11
    UIN: 111001
    Check code: 0x03c1808b (valid)
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
22:07:08.358426 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_META_USER, seq1 33, seq2 11, account 111001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_META_USER
    Sequence 1: 33
    Sequence 2: 11
    UIN: 111001
    Check code: 0x0e5d23ee (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
22:07:08.358436 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_META_USER, seq1 34, seq2 11, account 111001, subcommand META_WORK, result ok, company "", length 59
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_META_USER
    Sequence 1: 34
    Sequence 2: 11
    UIN: 111001
    Check code: 0x00d9ae9f (valid)
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
22:07:08.358445 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_META_USER, seq1 35, seq2 11, account 111001, subcommand META_ABOUT, result ok, length 27
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_META_USER
    Sequence 1: 35
    Sequence 2: 11
    UIN: 111001
    Check code: 0x0d759782 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: ""
22:07:08.358454 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_META_USER, seq1 36, seq2 11, account 111001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_META_USER
    Sequence 1: 36
    Sequence 2: 11
    UIN: 111001
    Check code: 0x01c46991 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
22:07:08.358483 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_META_USER, seq1 37, seq2 11, account 111001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_META_USER
    Sequence 1: 37
    Sequence 2: 11
    UIN: 111001
    Check code: 0x08cf49d6 (valid)
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
22:07:08.358508 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 32, seq2 11, acks packet 331 (0.000094 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 32
    Sequence 2: 11
    Check code, scrambled: 0xf3c6e654 (valid)
    Body
        Random padding: 15584328
22:07:08.358574 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 33, seq2 11, acks packet 332 (0.000148 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 33
    Sequence 2: 11
    Check code, scrambled: 0xaf07a09e (valid)
    Body
        Random padding: 4793701e
22:07:08.358587 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 34, seq2 11, acks packet 333 (0.000151 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 34
    Sequence 2: 11
    Check code, scrambled: 0xa046c202 (valid)
    Body
        Random padding: 61def560
22:07:08.358599 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 35, seq2 11, acks packet 334 (0.000154 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 35
    Sequence 2: 11
    Check code, scrambled: 0xa106c236 (valid)
    Body
        Random padding: cc64f262
22:07:08.358611 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 36, seq2 11, acks packet 335 (0.000157 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 36
    Sequence 2: 11
    Check code, scrambled: 0x4dc612da (valid)
    Body
        Random padding: 98a4b612
22:07:08.358624 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 37, seq2 11, acks packet 336 (0.000141 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 37
    Sequence 2: 11
    Check code, scrambled: 0xc746200c (valid)
    Body
        Random padding: c9f05940
22:07:09.859749 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9285, seq2 8, repeats packet 273 (9.999331 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9285
    Sequence 2: 8
    Check code, scrambled: 0xee86110c (valid)
    Body
        Random padding: b958
22:07:09.859981 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9285, seq2 0, account 222002, acks packet 343 (0.000232 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9285
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0bda3bbb (valid)
    Body
22:07:09.860217 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 9279, seq2 2, repeats packet 261 (10.001029 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_LOGIN_1
    Sequence 1: 9279
    Sequence 2: 2
    Check code, scrambled: 0x0386570b (valid)
    Body
        Random padding: 698d3a02
22:07:09.860226 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9283, seq2 6, repeats packet 262 (10.001004 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9283
    Sequence 2: 6
    Check code, scrambled: 0xd6c65748 (valid)
    Body
        Random padding: 9b87
22:07:09.860234 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9282, seq2 5, repeats packet 263 (10.001003 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9282
    Sequence 2: 5
    Check code, scrambled: 0x1407b7c0 (valid)
    Body
        Random padding: 71ff
22:07:09.860243 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9281, seq2 4, repeats packet 264 (10.001003 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9281
    Sequence 2: 4
    Check code, scrambled: 0x67072330 (valid)
    Body
        Random padding: 6714
22:07:09.860250 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 9280, seq2 3, contacts 2, repeats packet 265 (10.001001 s), length 33
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_CONTACT_LIST
    Sequence 1: 9280
    Sequence 2: 3
    Check code, scrambled: 0xfcc7730d (valid)
    Body
        Contacts: 2
            #1
                UIN: 111001
            #2
                UIN: 222002
22:07:09.860729 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9283, seq2 0, account 222002, acks packet 346 (0.000503 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9283
    Sequence 2: 0
    UIN: 222002
    Check code: 0x035c9bbd (valid)
    Body
22:07:09.860826 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9279, seq2 0, account 222002, acks packet 345 (0.000609 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9279
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0afeda92 (valid)
    Body
22:07:09.860932 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 30, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 30
    Sequence 2: 2
    UIN: 222002
    Check code: 0x01dabb9d (valid)
    Body
22:07:09.860959 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 30, seq2 2, acks packet 352 (0.000027 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 30
    Sequence 2: 2
    Check code, scrambled: 0x2987e3d0 (valid)
    Body
        Random padding: ecf8e437
22:07:09.860967 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9289, seq2 12, length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9289
    Sequence 2: 12
    Check code, scrambled: 0xbec76303 (valid)
    Body
        Random padding: 9e61
22:07:09.861000 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9289, seq2 0, account 222002, acks packet 354 (0.000033 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9289
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01dae2a9 (valid)
    Body
22:07:09.861080 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9282, seq2 0, account 222002, acks packet 347 (0.000846 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9282
    Sequence 2: 0
    UIN: 222002
    Check code: 0x099811c9 (valid)
    Body
22:07:09.861229 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9281, seq2 0, account 222002, acks packet 348 (0.000986 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9281
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0cdaded8 (valid)
    Body
22:07:09.861386 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9280, seq2 0, account 222002, acks packet 349 (0.001136 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9280
    Sequence 2: 0
    UIN: 222002
    Check code: 0x01da7fc8 (valid)
    Body
22:07:09.862700 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 31, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 41565, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 31
    Sequence 2: 0
    UIN: 222002
    Check code: 0x08da6592 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 41565
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
22:07:09.862744 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 31, seq2 0, acks packet 359 (0.000044 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 31
    Sequence 2: 0
    Check code, scrambled: 0xb106c77e (valid)
    Body
        Random padding: bdb23e60
22:07:09.862873 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_ONLINE, seq1 32, seq2 0, account 222002, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_ONLINE
    Sequence 1: 32
    Sequence 2: 0
    UIN: 222002
    Check code: 0x02da33ae (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:07:09.862899 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_USER_ONLINE, seq1 38, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 40585, status online, length 70
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_USER_ONLINE
    Sequence 1: 38
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00c1e585 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 40585
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
22:07:09.862911 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 33, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 33
    Sequence 2: 3
    UIN: 222002
    Check code: 0x09d9d9c2 (valid)
    Body
22:07:09.862950 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 32, seq2 0, acks packet 361 (0.000077 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 32
    Sequence 2: 0
    Check code, scrambled: 0x7d47d118 (valid)
    Body
        Random padding: b0534865
22:07:09.862964 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 33, seq2 3, acks packet 363 (0.000053 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 33
    Sequence 2: 3
    Check code, scrambled: 0x32c6d310 (valid)
    Body
        Random padding: 3bfe974a
22:07:09.863121 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 38, seq2 0, acks packet 362 (0.000222 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 38
    Sequence 2: 0
    Check code, scrambled: 0x9e4774bf (valid)
    Body
        Random padding: bc9dc022
22:07:10.864171 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 9286, seq2 9, status away, repeats packet 284 (10.508960 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_STATUS_CHANGE
    Sequence 1: 9286
    Sequence 2: 9
    Check code, scrambled: 0xe1c7953e (valid)
    Body
        Status: away
22:07:10.864235 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 9284, seq2 7, repeats packet 283 (10.509117 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK_MESSAGES
    Sequence 1: 9284
    Sequence 2: 7
    Check code, scrambled: 0x8ec75525 (valid)
    Body
        Random padding: 8d9f
22:07:10.864575 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9286, seq2 0, account 222002, acks packet 367 (0.000404 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9286
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0cdae2a9 (valid)
    Body
22:07:10.865509 IP 10.99.0.2.4000 > 10.99.0.11.44269: ICQ v5 SRV_STATUS_UPDATE, seq1 39, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x2ef83b1d
    Command: SRV_STATUS_UPDATE
    Sequence 1: 39
    Sequence 2: 0
    UIN: 111001
    Check code: 0x043c6ce0 (valid)
    Body
        UIN: 222002
        Status: away
22:07:10.865561 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 39, seq2 0, acks packet 370 (0.000052 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_ACK
    Sequence 1: 39
    Sequence 2: 0
    Check code, scrambled: 0xcf87e64b (valid)
    Body
        Random padding: 6deb3a04
22:07:10.866145 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_ACK, seq1 9284, seq2 0, account 222002, acks packet 368 (0.001910 s), length 21
    Version: 5
    Session: 0x023e2586
    Command: SRV_ACK
    Sequence 1: 9284
    Sequence 2: 0
    UIN: 222002
    Check code: 0x06d8e0c1 (valid)
    Body
22:07:12.356248 IP 10.99.0.11.44269 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 15526, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x2ef83b1d
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 15526
    Sequence 2: 0
    Check code, scrambled: 0x77474a74 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:07:12.356955 IP 10.99.0.2.4000 > 10.99.0.12.59149: ICQ v5 SRV_USER_OFFLINE, seq1 34, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x023e2586
    Command: SRV_USER_OFFLINE
    Sequence 1: 34
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0ada7293 (valid)
    Body
        UIN: 111001
22:07:12.358105 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 34, seq2 0, acks packet 375 (0.001150 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_ACK
    Sequence 1: 34
    Sequence 2: 0
    Check code, scrambled: 0xaf4711f6 (valid)
    Body
        Random padding: 44be313e
22:07:13.859163 IP 10.99.0.12.59149 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 9290, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x023e2586
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 9290
    Sequence 2: 0
    Check code, scrambled: 0x97465d15 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

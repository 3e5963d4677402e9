22:09:15.853913 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 28911, seq2 1, tcp_port 38865, status online, length 87
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_LOGIN
    Sequence 1: 28911
    Sequence 2: 1
    Check code, scrambled: 0x7fced47f (valid)
    Body
        Client clock: 2026-11-20T22:09:15Z
        TCP port: 38865
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 10.99.0.11
        Direct connections: direct
        Status: online
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
22:09:15.854269 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28911, seq2 1, account 111001, acks packet 1 (0.000356 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28911
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0e354787 (valid)
    Body
22:09:15.856908 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0c84b7bb (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:09:15.856986 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000078 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xb847d27d (valid)
    Body
        Random padding: cac1d321
22:09:15.857500 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 28912, seq2 2, contacts 2, length 33
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_CONTACT_LIST
    Sequence 1: 28912
    Sequence 2: 2
    Check code, scrambled: 0x53c7e0bb (valid)
    Body
        Contacts: 2
            #1
                UIN: 222002
            #2
                UIN: 333003
22:09:15.857623 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28912, seq2 2, account 111001, acks packet 5 (0.000123 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28912
    Sequence 2: 2
    UIN: 111001
    Check code: 0x078e6f8e (valid)
    Body
22:09:15.860579 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 0, account 111001, length 25
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x01498699 (valid)
    Body
        UIN: 111001
22:09:15.860650 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 7 (0.000071 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xb2c7649b (valid)
    Body
        Random padding: 928e190a
22:09:15.861088 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 2, seq2 0, account 111001, length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x04ffea84 (valid)
    Body
22:09:15.861137 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 0, acks packet 9 (0.000049 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x0fc6720a (valid)
    Body
        Random padding: fefe1a3a
22:09:15.861260 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 28913, seq2 3, length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK_MESSAGES
    Sequence 1: 28913
    Sequence 2: 3
    Check code, scrambled: 0x7bc69063 (valid)
    Body
        Random padding: 0ebe8442
22:09:15.861364 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28913, seq2 3, account 111001, acks packet 11 (0.000104 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28913
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0e353b92 (valid)
    Body
22:09:19.854351 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 19868, seq2 1, tcp_port 60385, status online, length 87
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_LOGIN
    Sequence 1: 19868
    Sequence 2: 1
    Check code, scrambled: 0x93d2b37e (valid)
    Body
        Client clock: 2026-11-20T22:09:19Z
        TCP port: 60385
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 10.99.0.12
        Direct connections: direct
        Status: online
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
22:09:19.854694 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_ACK, seq1 19868, seq2 1, account 222002, acks packet 13 (0.000343 s), length 21
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_ACK
    Sequence 1: 19868
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0007bef6 (valid)
    Body
22:09:19.857110 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0636fd91 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:09:19.857164 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 15 (0.000054 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x2946976e (valid)
    Body
        Random padding: d25d6448
22:09:19.857249 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 19869, seq2 2, contacts 1, length 29
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_CONTACT_LIST
    Sequence 1: 19869
    Sequence 2: 2
    Check code, scrambled: 0x0a87471c (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:09:19.857346 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_ACK, seq1 19869, seq2 2, account 222002, acks packet 17 (0.000097 s), length 21
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_ACK
    Sequence 1: 19869
    Sequence 2: 2
    UIN: 222002
    Check code: 0x01022baf (valid)
    Body
22:09:19.858340 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 60385, status online, length 70
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 111001
    Check code: 0x018470be (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 60385
        Own address: 10.99.0.12
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:19.858512 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 0, acks packet 19 (0.000172 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x25069019 (valid)
    Body
        Random padding: 29f45c73
22:09:19.860862 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.11, tcp_port 38865, status online, length 70
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x076cd9f4 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.11
        TCP port: 38865
        Own address: 10.99.0.11
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Cookie: 0x00000000
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:09:19.860914 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 21 (0.000052 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xdb462568 (valid)
    Body
        Random padding: 54144b2a
22:09:19.861516 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 0, account 222002, length 25
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f308990 (valid)
    Body
        UIN: 222002
22:09:19.861604 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 0, acks packet 23 (0.000088 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0xb247e51a (valid)
    Body
        Random padding: 1956d253
22:09:19.862002 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 3, seq2 0, account 222002, length 21
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 3
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a02fafa (valid)
    Body
22:09:19.862070 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 0, acks packet 25 (0.000068 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x3e46b712 (valid)
    Body
        Random padding: d61f8e32
22:09:19.862249 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 19870, seq2 3, length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK_MESSAGES
    Sequence 1: 19870
    Sequence 2: 3
    Check code, scrambled: 0x690785c5 (valid)
    Body
        Random padding: bb94057d
22:09:19.862313 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_ACK, seq1 19870, seq2 3, account 222002, acks packet 27 (0.000064 s), length 21
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_ACK
    Sequence 1: 19870
    Sequence 2: 3
    UIN: 222002
    Check code: 0x070836a7 (valid)
    Body
22:09:23.854497 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 28914, seq2 4, to 222002, type MSG_TEXT, text "hello from licq", length 48
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_SEND_MESSAGE
    Sequence 1: 28914
    Sequence 2: 4
    Check code, scrambled: 0xc109c4b4 (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "hello from licq"
22:09:23.854667 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28914, seq2 4, account 111001, acks packet 29 (0.000170 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28914
    Sequence 2: 4
    UIN: 111001
    Check code: 0x0884b3b5 (valid)
    Body
22:09:23.854762 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 222002, from 111001, type MSG_TEXT, text "hello from licq", length 45
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d026f91 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "hello from licq"
22:09:23.854863 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 31 (0.000101 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xd1465758 (valid)
    Body
        Random padding: 992b3853
22:09:26.354934 IP 10.99.0.12.55476 > 10.99.0.11.38865: ICQ peer PEER_INIT, from 222002, to 111001, version 6, tcp_port 0, ip 10.99.0.12, in 2 pieces, the first in packet 36, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 111001
        Own port: 0
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 60385
        Cookie: 0x3d601476
        Web port: 80
        Features: 3
22:09:26.355131 IP 10.99.0.11.38865 > 10.99.0.12.55476: ICQ peer PEER_INIT_ACK, from 111001, to 222002, in 2 pieces, the first in packet 40, length 6
    Command: PEER_INIT_ACK
22:09:26.355160 IP 10.99.0.11.38865 > 10.99.0.12.55476: ICQ peer PEER_INIT, from 111001, to 222002, version 6, tcp_port 0, ip 10.99.0.11, in 2 pieces, the first in packet 44, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 222002
        Own port: 0
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 38865
        Cookie: 0x3d601476
        Web port: 80
        Features: 3
22:09:26.402606 IP 10.99.0.12.55476 > 10.99.0.11.38865: ICQ peer PEER_INIT_ACK, from 222002, to 111001, in 2 pieces, the first in packet 48, length 6
    Command: PEER_INIT_ACK
22:09:26.402606 IP 10.99.0.12.55476 > 10.99.0.11.38865: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status 0x0000, text "hello directly from licq", length 65
    Check code: 0xdc9d5d9c (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0000
        Text: "hello directly from licq"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:26.446613 IP 10.99.0.11.38865 > 10.99.0.12.55476: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", in 2 pieces, the first in packet 52, acks packet 50 (0.044007 s), length 41
    Check code: 0xcff1d185 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00000000
22:09:30.398625 IP 10.99.0.12.55476 > 10.99.0.11.38865: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65534, type MSG_URL, status 0x0000, description "direct url text", url "http://licq.example.org/a", in 2 pieces, the first in packet 56, length 82
    Check code: 0xa00ea992 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_URL
        Status: 0x0000
        How to deliver: 0x0000
        Text
            Description: "direct url text"
            URL: "http://licq.example.org/a"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:30.398826 IP 10.99.0.11.38865 > 10.99.0.12.55476: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65534, type MSG_URL, status accepted, description "", in 2 pieces, the first in packet 60, acks packet 58 (0.000201 s), length 41
    Check code: 0xfff1ddd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0000
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0x00000000
22:09:34.355795 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 28915, seq2 5, to 222002, type MSG_URL, description "server url text", url "http://licq.example.org/b", length 74
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_SEND_MESSAGE
    Sequence 1: 28915
    Sequence 2: 5
    Check code, scrambled: 0xcb0f5e74 (valid)
    Body
        To: 222002
        Message type: MSG_URL
        Text
            Description: "server url text"
            URL: "http://licq.example.org/b"
22:09:34.355985 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28915, seq2 5, account 111001, acks packet 64 (0.000190 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28915
    Sequence 2: 5
    UIN: 111001
    Check code: 0x0b810887 (valid)
    Body
22:09:34.358598 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 222002, from 111001, type MSG_URL, description "server url text", url "http://licq.example.org/b", length 71
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0302dbac (valid)
    Body
        From: 111001
        Message type: MSG_URL
        Text
            Description: "server url text"
            URL: "http://licq.example.org/b"
22:09:34.358766 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 66 (0.000168 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0xed872133 (valid)
    Body
        Random padding: 1126b461
22:09:36.856139 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 111001, seq1 28916, seq2 6, status away, length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_STATUS_CHANGE
    Sequence 1: 28916
    Sequence 2: 6
    Check code, scrambled: 0x07c7f07e (valid)
    Body
        Status: away
22:09:36.856284 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28916, seq2 6, account 111001, acks packet 68 (0.000145 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28916
    Sequence 2: 6
    UIN: 111001
    Check code: 0x0970a9e5 (valid)
    Body
22:09:36.857746 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_STATUS_UPDATE, seq1 6, seq2 0, account 222002, uin 111001, status away, length 29
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_STATUS_UPDATE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 222002
    Check code: 0x05ff8181 (valid)
    Body
        UIN: 111001
        Status: away
22:09:36.857840 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 6, seq2 0, acks packet 70 (0.000094 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0x7c07a3d9 (valid)
    Body
        Random padding: adf3e353
22:09:39.398616 IP 10.99.0.12.55476 > 10.99.0.11.38865: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65533, type MSG_TEXT, status 0x0000, text "are you there?", in 2 pieces, the first in packet 72, length 55
    Check code: 0xc9999698 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0000
        Text: "are you there?"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:09:39.398963 IP 10.99.0.11.38865 > 10.99.0.12.55476: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65533, type MSG_TEXT, status away, text "gone fishing", in 2 pieces, the first in packet 76, acks packet 74 (0.000347 s), length 53
    Check code: 0xc3f1d798 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: away
        How to deliver: 0x0000
        Text: "gone fishing"
        Foreground: 0x00000000
        Background: 0x00000000
22:09:43.357153 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 111001, seq1 28917, seq2 7, status not_available, length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_STATUS_CHANGE
    Sequence 1: 28917
    Sequence 2: 7
    Check code, scrambled: 0x13c69437 (valid)
    Body
        Status: not_available
22:09:43.357300 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28917, seq2 7, account 111001, acks packet 80 (0.000147 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28917
    Sequence 2: 7
    UIN: 111001
    Check code: 0x0c8411e0 (valid)
    Body
22:09:43.358849 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_STATUS_UPDATE, seq1 7, seq2 0, account 222002, uin 111001, status not_available, length 29
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_STATUS_UPDATE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f61d69b (valid)
    Body
        UIN: 111001
        Status: not_available
22:09:43.358949 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 7, seq2 0, acks packet 82 (0.000100 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 0
    Check code, scrambled: 0x890767f1 (valid)
    Body
        Random padding: a8d61767
22:09:45.857379 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 111001, seq1 28918, seq2 8, status do_not_disturb, length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_STATUS_CHANGE
    Sequence 1: 28918
    Sequence 2: 8
    Check code, scrambled: 0xfbc7a2ba (valid)
    Body
        Status: do_not_disturb
22:09:45.857511 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28918, seq2 8, account 111001, acks packet 84 (0.000132 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28918
    Sequence 2: 8
    UIN: 111001
    Check code: 0x0af41887 (valid)
    Body
22:09:45.859486 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_STATUS_UPDATE, seq1 8, seq2 0, account 222002, uin 111001, status do_not_disturb, length 29
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_STATUS_UPDATE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c306aac (valid)
    Body
        UIN: 111001
        Status: do_not_disturb
22:09:45.859575 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 8, seq2 0, acks packet 86 (0.000089 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x6b06d33a (valid)
    Body
        Random padding: fdea6211
22:09:48.357428 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 111001, seq1 28919, seq2 9, status online, length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_STATUS_CHANGE
    Sequence 1: 28919
    Sequence 2: 9
    Check code, scrambled: 0x4dc7747f (valid)
    Body
        Status: online
22:09:48.357582 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28919, seq2 9, account 111001, acks packet 88 (0.000154 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28919
    Sequence 2: 9
    UIN: 111001
    Check code: 0x0af435d3 (valid)
    Body
22:09:48.359819 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_STATUS_UPDATE, seq1 9, seq2 0, account 222002, uin 111001, status online, length 29
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_STATUS_UPDATE
    Sequence 1: 9
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b0204ae (valid)
    Body
        UIN: 111001
        Status: online
22:09:48.359897 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 9, seq2 0, acks packet 90 (0.000078 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 0
    Check code, scrambled: 0x1fc6d113 (valid)
    Body
        Random padding: 16413565
22:09:50.857940 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_META_USER, account 111001, seq1 28920, seq2 10, subcommand META_REQ_OWN_INFO_B, uin 222002, length 30
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_META_USER
    Sequence 1: 28920
    Sequence 2: 10
    Check code, scrambled: 0x61c61477 (valid)
    Body
        Subcommand: META_REQ_OWN_INFO_B
        UIN: 222002
22:09:50.858085 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28920, seq2 10, account 111001, acks packet 92 (0.000145 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28920
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0e35898f (valid)
    Body
22:09:50.862759 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_META_USER, seq1 4, seq2 10, account 111001, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", length 143
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_META_USER
    Sequence 1: 4
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0e1de689 (valid)
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
        Zip code: "0"
        Country: United Kingdom
        Time zone, half hours west: 0
        Unknown: 0
        Authorization: not_required
        Web aware: 0
        Hide address, or who may connect: 0
        Publish e-mail: 0
        Unknown: 0
22:09:50.862822 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 10, acks packet 94 (0.000063 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 10
    Check code, scrambled: 0x65c790bb (valid)
    Body
        Random padding: 6e28ca02
22:09:50.863193 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_META_USER, seq1 5, seq2 10, account 111001, subcommand META_MORE, result ok, age 30, gender male, length 62
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_META_USER
    Sequence 1: 5
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0f847fe1 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 30
        Gender: male
        Home page: "http://bobby.example.org/"
        Year of birth: 1970
        Month of birth: 11
        Day of birth: 7
        First language: None
        Second language: None
        Third language: None
22:09:50.863203 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_META_USER, seq1 6, seq2 10, account 111001, subcommand META_HOMEPAGE_CAT, result ok, length 31
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_META_USER
    Sequence 1: 6
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0d35cb87 (valid)
    Body
        Subcommand: META_HOMEPAGE_CAT
        Result: ok
        Enabled: 0
        Category: 0
        Description: ""
        Unknown: 0
22:09:50.863211 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_META_USER, seq1 7, seq2 10, account 111001, subcommand META_WORK, result ok, company "Bobby Works Ltd", length 87
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_META_USER
    Sequence 1: 7
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0284ec8b (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: "Bristol"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: "0"
        Country: United Kingdom
        Company: "Bobby Works Ltd"
        Department: ""
        Position: "Tester"
        Occupation: Not given
        Home page: ""
22:09:50.863218 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_META_USER, seq1 8, seq2 10, account 111001, subcommand META_ABOUT, result ok, length 48
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_META_USER
    Sequence 1: 8
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0602a2e6 (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "about bobby: lab user"
22:09:50.863225 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_META_USER, seq1 9, seq2 10, account 111001, subcommand META_INTERESTS, result ok, length 25
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_META_USER
    Sequence 1: 9
    Sequence 2: 10
    UIN: 111001
    Check code: 0x07ff2697 (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 0
22:09:50.863234 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_META_USER, seq1 10, seq2 10, account 111001, subcommand META_AFFILIATIONS, result ok, length 61
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_META_USER
    Sequence 1: 10
    Sequence 2: 10
    UIN: 111001
    Check code: 0x0e1d3495 (valid)
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
22:09:50.863561 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 10, acks packet 96 (0.000368 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 10
    Check code, scrambled: 0x7307a68e (valid)
    Body
        Random padding: 78d0fc61
22:09:50.863950 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 10, acks packet 97 (0.000747 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 10
    Check code, scrambled: 0x98461023 (valid)
    Body
        Random padding: f9cee046
22:09:50.864175 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 10, acks packet 98 (0.000964 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 10
    Check code, scrambled: 0x38465269 (valid)
    Body
        Random padding: 70cb8348
22:09:50.864727 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 10, acks packet 99 (0.001509 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 10
    Check code, scrambled: 0x16076073 (valid)
    Body
        Random padding: 3325e647
22:09:50.865191 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 10, acks packet 100 (0.001966 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 10
    Check code, scrambled: 0xe107b447 (valid)
    Body
        Random padding: b87c491f
22:09:50.865242 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 10, acks packet 101 (0.002008 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 10
    Check code, scrambled: 0xe5c68657 (valid)
    Body
        Random padding: 847b1614
22:09:57.859283 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 28921, seq2 11, to 333003, type MSG_TEXT, text "for later", length 42
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_SEND_MESSAGE
    Sequence 1: 28921
    Sequence 2: 11
    Check code, scrambled: 0xb247f2a9 (valid)
    Body
        To: 333003
        Message type: MSG_TEXT
        Text: "for later"
22:09:57.859427 IP 10.99.0.1.4000 > 10.99.0.11.37125: ICQ v5 SRV_ACK, seq1 28921, seq2 11, account 111001, acks packet 108 (0.000144 s), length 21
    Version: 5
    Session: 0x2b867bcd
    Command: SRV_ACK
    Sequence 1: 28921
    Sequence 2: 11
    UIN: 111001
    Check code: 0x0d1df39c (valid)
    Body
22:10:00.360417 IP 10.99.0.11.37125 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 28922, seq2 12, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x2b867bcd
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 28922
    Sequence 2: 12
    Check code, scrambled: 0x35495e62 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:10:00.362966 IP 10.99.0.1.4000 > 10.99.0.12.33650: ICQ v5 SRV_USER_OFFLINE, seq1 10, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x34f7fdb5
    Command: SRV_USER_OFFLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d30f59a (valid)
    Body
        UIN: 111001
22:10:00.363127 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 222002, seq1 10, seq2 0, acks packet 111 (0.000161 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0x56067727 (valid)
    Body
        Random padding: ec60c317
22:10:01.861753 IP 10.99.0.12.33650 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 19871, seq2 4, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x34f7fdb5
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 19871
    Sequence 2: 4
    Check code, scrambled: 0xa1cb893e (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

12:01:40.000000 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 32506, seq2 1, subcommand META_SET_PASSWORD, length 35 [malformed at 26: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x33551ed6
    Command: CMD_META_USER
    Sequence 1: 32506
    Sequence 2: 1
    Check code, scrambled: 0xa504c5d7 (valid)
    Body
        Subcommand: META_SET_PASSWORD
    Undecoded: ********
12:01:40.056658 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 32507, seq2 2, subcommand META_UNREGISTER, uin 1815609353, length 37 [malformed at 30: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x33551ed6
    Command: CMD_META_USER
    Sequence 1: 32507
    Sequence 2: 2
    Check code, scrambled: 0xb3047335 (valid)
    Body
        Subcommand: META_UNREGISTER
        UIN: 1815609353
    Undecoded: ********
12:01:40.114037 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_CHANGE_PW, account 1000001, seq1 32508, seq2 3, length 33 [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x33551ed6
    Command: CMD_CHANGE_PW
    Sequence 1: 32508
    Sequence 2: 3
    Check code, scrambled: 0x03049d34 (valid)
    Body
    Undecoded: ********
12:01:40.158224 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_CHANGE_PW, account 1000001, seq1 32509, seq2 4, length 37 [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x33551ed6
    Command: CMD_CHANGE_PW
    Sequence 1: 32509
    Sequence 2: 4
    Check code, scrambled: 0x15c4ab3e (valid)
    Body
    Undecoded: ********
12:01:40.204250 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_GET_DEPS, account 1000001, seq1 32510, seq2 5, uin 1815609353, length 35 [malformed at 28: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x33551ed6
    Command: CMD_GET_DEPS
    Sequence 1: 32510
    Sequence 2: 5
    Check code, scrambled: 0x850535d7 (valid)
    Body
        UIN: 1815609353
    Undecoded: ********
12:01:40.276243 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_REG_NEW_USER, account 1000001, seq1 32511, seq2 6, length 49 [unknown at 24: fits none of its known forms] [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x33551ed6
    Command: CMD_REG_NEW_USER
    Sequence 1: 32511
    Sequence 2: 6
    Check code, scrambled: 0x550b47fd (valid)
    Body
    Undecoded: ********
12:01:40.353200 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 29913, seq2 1, tcp_port 20010, length 81 [malformed at 32: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xad615760
    Command: CMD_LOGIN
    Sequence 1: 29913
    Sequence 2: 1
    Check code, scrambled: 0x25d1d5ff (valid)
    Body
        Client clock: 2001-11-20T12:00:00Z
        TCP port: 20010
    Undecoded: ********
12:01:40.432892 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 25989, seq2 1, tcp_port 1815609353, length 99 [malformed at 32: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x14b74630
    Command: CMD_LOGIN
    Sequence 1: 25989
    Sequence 2: 1
    Check code, scrambled: 0xf3d237ff (valid)
    Body
        Client clock: 1970-01-01T05:33:30Z
        TCP port: 1815609353
    Undecoded: ********
12:01:40.464992 IP 192.0.2.11.4101 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 7299, seq2 1, tcp_port 1702130789, length 95 [malformed at 32: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x0532d9a5
    Command: CMD_LOGIN
    Sequence 1: 7299
    Sequence 2: 1
    Check code, scrambled: 0x1dc5fbbe (valid)
    Body
        Client clock: 2027-07-14T23:55:53Z
        TCP port: 1702130789
    Undecoded: ********
12:03:20.000000 IP 192.0.2.12.4000 > 198.51.100.1.4001: ICQ v5 CMD_LOGIN, account 1000001, seq1 100, seq2 1, tcp_port 20010, status online, length 125
    Version: 5
    UIN: 1000001
    Session: 0x1ab57003
    Command: CMD_LOGIN
    Sequence 1: 100
    Sequence 2: 1
    Check code, scrambled: 0x07d76ff5 (valid)
    Body
        Client clock: 2001-11-20T12:03:20Z
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
12:05:00.000000 IP 192.0.2.13.4000 > 198.51.100.1.4001: ICQ v5 CMD_LOGIN, account 1000001, seq1 100, seq2 1, tcp_port 20010, status online, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x7dfd8f5c
    Command: CMD_LOGIN
    Sequence 1: 100
    Sequence 2: 1
    Check code, scrambled: 0x07d76ff5
    Body
        Client clock: 2001-11-20T12:05:00Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
12:06:40.000000 IP 192.0.2.14.4000 > 198.51.100.1.4001: ICQ v5 client command 0x0268, account 1000001, seq1 100, seq2 385, length 125 [bad_checkcode at 20: check code does not agree with the packet] [unknown at 24: no table for 0x0268]
    Version: 5
    UIN: 1000001
    Session: 0x57dea55d
    Command: 0x0268
    Sequence 1: 100
    Sequence 2: 385
    Check code, scrambled: 0x07d76ef5 (INVALID)
    Undecoded: ********
12:08:20.000000 IP 192.0.2.15.4000 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 100, seq2 1, tcp_port 20010, status online, length 125
    Version: 5
    UIN: 1000001
    Session: 0x604a76c4
    Command: CMD_LOGIN
    Sequence 1: 100
    Sequence 2: 1
    Check code, scrambled: 0x07d76ff5 (valid)
    Body
        Client clock: 2001-11-20T12:08:20Z
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
12:10:00.000000 IP 192.0.2.16.4000 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 100, seq2 1, tcp_port 20010, status online, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x6cb73264
    Command: CMD_LOGIN
    Sequence 1: 100
    Sequence 2: 1
    Check code, scrambled: 0x07d76ff5
    Body
        Client clock: 2001-11-20T12:10:00Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
12:11:40.000000 IP 192.0.2.17.4000 > 198.51.100.1.4000: ICQ v5 client command 0x0268, account 1000001, seq1 100, seq2 385, length 125 [bad_checkcode at 20: check code does not agree with the packet] [unknown at 24: no table for 0x0268]
    Version: 5
    UIN: 1000001
    Session: 0x234e05c4
    Command: 0x0268
    Sequence 1: 100
    Sequence 2: 385
    Check code, scrambled: 0x07d76ef5 (INVALID)
    Undecoded: ********
12:13:20.000000 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_USAGE_STATS, account 1000001, seq1 100, seq2 1783, length 125 [bad_checkcode at 20: check code does not agree with the packet]
    Version: 5
    UIN: 1000001
    Session: 0xdc982ce0
    Command: CMD_USAGE_STATS
    Sequence 1: 100
    Sequence 2: 1783
    Check code, scrambled: 0x0fd60db5 (INVALID)
    Body
        Unknown: ********
12:13:20.023429 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_ACK, account 1000001, seq1 100, seq2 543, length 125 [bad_checkcode at 20: check code does not agree with the packet] [undecoded at 28: 97 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0xdc9829c8
    Command: CMD_ACK
    Sequence 1: 100
    Sequence 2: 543
    Check code, scrambled: 0x0fd78bb4 (INVALID)
    Body
        Random padding: ********
    Undecoded: ********
12:13:20.080979 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 100, seq2 739, to ********, type ********, length 125 [bad_checkcode at 20: check code does not agree with the packet] [unknown at 30: no table for the masked number] [malformed at 30: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc9828f4
    Command: CMD_SEND_MESSAGE
    Sequence 1: 100
    Sequence 2: 739
    Check code, scrambled: 0x0fd74db4 (INVALID)
    Body
        To: ********
        Message type: ********
    Undecoded: ********
12:13:20.108354 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_TCP_REQUEST, account 1000001, seq1 100, seq2 723, peer ********, ip ********, tcp_port ********, length 125 [bad_checkcode at 20: check code does not agree with the packet] [undecoded at 47: 78 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0xdc982884
    Command: CMD_TCP_REQUEST
    Sequence 1: 100
    Sequence 2: 723
    Check code, scrambled: 0x0fd64d74 (INVALID)
    Body
        Peer: ********
        Own address: ********
        TCP port: ********
        Direct connections: ********
        Port that could not be reached: ********
        Own port: ********
        Direct protocol version: ********
    Undecoded: ********
12:13:20.141109 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_REG_NEW_USER, account 1000001, seq1 100, seq2 53, length 125 [bad_checkcode at 20: check code does not agree with the packet] [unknown at 24: fits none of its known forms] [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982a22
    Command: CMD_REG_NEW_USER
    Sequence 1: 100
    Sequence 2: 53
    Check code, scrambled: 0x0fd62834 (INVALID)
    Body
    Undecoded: ********
12:13:20.165643 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 100, seq2 2027, contacts ********, length 125 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 125: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982dfc
    Command: CMD_CONTACT_LIST
    Sequence 1: 100
    Sequence 2: 2027
    Check code, scrambled: 0x0fd6cbb5 (INVALID)
    Body
        Contacts: ********
            #1
                UIN: ********
            #2
                UIN: ********
            #3
                UIN: ********
            #4
                UIN: ********
            #5
                UIN: ********
            #6
                UIN: ********
            #7
                UIN: ********
            #8
                UIN: ********
            #9
                UIN: ********
            #10
                UIN: ********
            #11
                UIN: ********
            #12
                UIN: ********
            #13
                UIN: ********
            #14
                UIN: ********
            #15
                UIN: ********
            #16
                UIN: ********
            #17
                UIN: ********
            #18
                UIN: ********
            #19
                UIN: ********
            #20
                UIN: ********
            #21
                UIN: ********
            #22
                UIN: ********
            #23
                UIN: ********
            #24
                UIN: ********
            #25
                UIN: ********
12:13:20.216487 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 1000001, seq1 100, seq2 2033, length 125 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982de6
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 100
    Sequence 2: 2033
    Check code, scrambled: 0x0fd66bb5 (INVALID)
    Body
    Undecoded: ********
12:13:20.288514 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_CHANGE_PW, account 1000001, seq1 100, seq2 1941, length 125 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982d42
    Command: CMD_CHANGE_PW
    Sequence 1: 100
    Sequence 2: 1941
    Check code, scrambled: 0x0fd62af5 (INVALID)
    Body
    Undecoded: ********
12:13:20.311207 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_EXT_INFO, account 1000001, seq1 100, seq2 1913, length 125 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982d6e
    Command: CMD_UPDATE_EXT_INFO
    Sequence 1: 100
    Sequence 2: 1913
    Check code, scrambled: 0x0fd7ea75 (INVALID)
    Body
    Undecoded: ********
12:13:20.349831 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_1, account 1000001, seq1 100, seq2 1797, length 125 [bad_checkcode at 20: check code does not agree with the packet] [undecoded at 28: 97 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0xdc982ed2
    Command: CMD_NEW_USER_1
    Sequence 1: 100
    Sequence 2: 1797
    Check code, scrambled: 0x0fd729f5 (INVALID)
    Body
        Session, or padding: ********
    Undecoded: ********
12:13:20.380116 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 client command 0x0777, account 1000001, seq1 100, seq2 1210, length 125 [bad_checkcode at 20: check code does not agree with the packet] [unknown at 24: no table for 0x0777]
    Version: 5
    UIN: 1000001
    Session: 0xdc982eab
    Command: 0x0777
    Sequence 1: 100
    Sequence 2: 1210
    Check code, scrambled: 0x0fd7b8f5 (INVALID)
    Undecoded: ********
12:13:20.424366 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_SEARCH_USER, account 1000001, seq1 906, seq2 153, nick ********, length 35 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 35: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982b4e
    Command: CMD_SEARCH_USER
    Sequence 1: 906
    Sequence 2: 153
    Check code, scrambled: 0x2d0aeb18 (INVALID)
    Body
        Nickname: ********
12:13:20.486204 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 1000001, seq1 907, seq2 166, text_code ********, length 35 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 35: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc9824b2
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 907
    Sequence 2: 166
    Check code, scrambled: 0x87c42b2d (INVALID)
    Body
        Text code: ********
12:13:20.535406 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_INFO, account 1000001, seq1 908, seq2 29, nick ********, length 35 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 35: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982bc8
    Command: CMD_NEW_USER_INFO
    Sequence 1: 908
    Sequence 2: 29
    Check code, scrambled: 0x5b04a016 (INVALID)
    Body
        Nickname: ********
12:13:20.590547 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_EXT_INFO, account 1000001, seq1 909, seq2 40, length 35 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 35: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982c3a
    Command: CMD_UPDATE_EXT_INFO
    Sequence 1: 909
    Sequence 2: 40
    Check code, scrambled: 0x1bca1a3e (INVALID)
    Body
        City: ********
12:13:20.651444 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_USAGE_STATS, account 1000001, seq1 910, seq2 431, length 35 [bad_checkcode at 20: check code does not agree with the packet]
    Version: 5
    UIN: 1000001
    Session: 0xdc9829b8
    Command: CMD_USAGE_STATS
    Sequence 1: 910
    Sequence 2: 431
    Check code, scrambled: 0x1104b134 (INVALID)
    Body
        Unknown: ********
12:13:20.706748 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_INVIS_LIST, account 1000001, seq1 911, seq2 236, contacts ********, length 37 [bad_checkcode at 20: check code does not agree with the packet] [malformed at 37: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xdc982af8
    Command: CMD_INVIS_LIST
    Sequence 1: 911
    Sequence 2: 236
    Check code, scrambled: 0x5504b227 (INVALID)
    Body
        Contacts: ********
            #1
                UIN: ********
            #2
                UIN: ********
            #3
                UIN: ********
12:13:20.785514 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_LIST, account 1000001, seq1 912, seq2 209, uin ********, list ********, action ********, length 37 [bad_checkcode at 20: check code does not agree with the packet] [undecoded at 30: 7 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0xdc982b00
    Command: CMD_UPDATE_LIST
    Sequence 1: 912
    Sequence 2: 209
    Check code, scrambled: 0x75c5aa36 (INVALID)
    Body
        UIN: ********
        List: ********
        Action: ********
    Undecoded: ********
12:13:20.865482 IP 192.0.2.18.4108 > 198.51.100.1.4000: ICQ v5 CMD_USAGE_STATS, account 1000001, seq1 913, seq2 832, length 37 [bad_checkcode at 20: check code does not agree with the packet]
    Version: 5
    UIN: 1000001
    Session: 0xdc98289e
    Command: CMD_USAGE_STATS
    Sequence 1: 913
    Sequence 2: 832
    Check code, scrambled: 0xa9c48b7f (INVALID)
    Body
        Unknown: ********
12:15:00.000000 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET, seq1 0, seq2 0, account 1000001, packets 3, length 28 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02279e85 (valid)
    Body
        Packets: 3
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
12:15:00.036607 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET, seq1 1, seq2 0, account 1000001, packets 3, length 31 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01c69e85 (valid)
    Body
        Packets: 3
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
12:15:00.090819 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET, seq1 2, seq2 0, account 1000001, packets 3, length 34 [malformed at 22: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x078d9e85 (valid)
    Body
        Packets: 3
            #1
                Undecoded: 02000500
            #2
                Undecoded: 02000500
            #3
                Undecoded: 02000500
12:15:00.164645 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET, seq1 3, seq2 0, account 1000001, packets 3, length 88 [malformed at 22: not a packet as its container is one] [malformed at 44: not a packet as its container is one] [malformed at 66: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x078d9e85 (valid)
    Body
        Packets: 3
            #1
                Undecoded: 14000500000000000000000000000000000000000000
            #2
                Undecoded: 14000500000000000000000000000000000000000000
            #3
                Undecoded: 14000500000000000000000000000000000000000000
12:15:00.197225 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET, seq1 4, seq2 0, account 1000001, packets 3, length 91
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03229e85 (valid)
    Body
        Packets: 3
            #1
                Packet: 21 bytes
            #2
                Packet: 21 bytes
            #3
                Packet: 21 bytes
12:15:00.197225 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 server command 0x0000 (1/3), seq1 0, seq2 0, account 0, length 21 [unknown at 21: no table for 0x0000]
    Version: 5
    Session: 0x00000000
    Command: 0x0000
    Sequence 1: 0
    Sequence 2: 0
    UIN: 0
    Check code: 0x00000000 (none)
12:15:00.197225 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 server command 0x0000 (2/3), seq1 0, seq2 0, account 0, length 21 [unknown at 21: no table for 0x0000]
    Version: 5
    Session: 0x00000000
    Command: 0x0000
    Sequence 1: 0
    Sequence 2: 0
    UIN: 0
    Check code: 0x00000000 (none)
12:15:00.197225 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 server command 0x0000 (3/3), seq1 0, seq2 0, account 0, length 21 [unknown at 21: no table for 0x0000]
    Version: 5
    Session: 0x00000000
    Command: 0x0000
    Sequence 1: 0
    Sequence 2: 0
    UIN: 0
    Check code: 0x00000000 (none)
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET, seq1 5, seq2 0, account 1000001, packets 7, length 260
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00229e85 (valid)
    Body
        Packets: 7
            #1
                Packet: 32 bytes
            #2
                Packet: 32 bytes
            #3
                Packet: 32 bytes
            #4
                Packet: 32 bytes
            #5
                Packet: 32 bytes
            #6
                Packet: 32 bytes
            #7
                Packet: 32 bytes
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (1/7), seq1 0, seq2 0, account 1000001, packets 5, length 32 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
            #4
                Undecoded: 0000
            #5
                Undecoded: 0000
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (2/7), seq1 0, seq2 0, account 1000001, packets 5, length 32 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
            #4
                Undecoded: 0000
            #5
                Undecoded: 0000
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (3/7), seq1 0, seq2 0, account 1000001, packets 5, length 32 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
            #4
                Undecoded: 0000
            #5
                Undecoded: 0000
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (4/7), seq1 0, seq2 0, account 1000001, packets 5, length 32 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
            #4
                Undecoded: 0000
            #5
                Undecoded: 0000
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (5/7), seq1 0, seq2 0, account 1000001, packets 5, length 32 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
            #4
                Undecoded: 0000
            #5
                Undecoded: 0000
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (6/7), seq1 0, seq2 0, account 1000001, packets 5, length 32 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
            #4
                Undecoded: 0000
            #5
                Undecoded: 0000
12:15:00.250829 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (7/7), seq1 0, seq2 0, account 1000001, packets 5, length 32 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one] [malformed at 26: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 30: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 0000
            #2
                Undecoded: 0000
            #3
                Undecoded: 0000
            #4
                Undecoded: 0000
            #5
                Undecoded: 0000
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET, seq1 6, seq2 0, account 1000001, packets 7, length 295
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04699e85 (valid)
    Body
        Packets: 7
            #1
                Packet: 37 bytes
            #2
                Packet: 37 bytes
            #3
                Packet: 37 bytes
            #4
                Packet: 37 bytes
            #5
                Packet: 37 bytes
            #6
                Packet: 37 bytes
            #7
                Packet: 37 bytes
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (1/7), seq1 0, seq2 0, account 1000001, packets 5, length 37 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 31: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
            #4
                Undecoded: 010000
            #5
                Undecoded: 010000
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (2/7), seq1 0, seq2 0, account 1000001, packets 5, length 37 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 31: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
            #4
                Undecoded: 010000
            #5
                Undecoded: 010000
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (3/7), seq1 0, seq2 0, account 1000001, packets 5, length 37 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 31: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
            #4
                Undecoded: 010000
            #5
                Undecoded: 010000
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (4/7), seq1 0, seq2 0, account 1000001, packets 5, length 37 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 31: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
            #4
                Undecoded: 010000
            #5
                Undecoded: 010000
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (5/7), seq1 0, seq2 0, account 1000001, packets 5, length 37 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 31: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
            #4
                Undecoded: 010000
            #5
                Undecoded: 010000
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (6/7), seq1 0, seq2 0, account 1000001, packets 5, length 37 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 31: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
            #4
                Undecoded: 010000
            #5
                Undecoded: 010000
12:15:00.316220 IP 198.51.100.1.4000 > 192.0.2.19.4109: ICQ v5 SRV_MULTI_PACKET (7/7), seq1 0, seq2 0, account 1000001, packets 5, length 37 [malformed at 22: not a packet as its container is one] [malformed at 25: not a packet as its container is one] [malformed at 28: not a packet as its container is one] [malformed at 31: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x4bafdde4
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 5
            #1
                Undecoded: 010000
            #2
                Undecoded: 010000
            #3
                Undecoded: 010000
            #4
                Undecoded: 010000
            #5
                Undecoded: 010000

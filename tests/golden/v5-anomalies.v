12:01:40.000000 IP 192.0.2.10.2001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 12258510, seq1 17306, seq2 1, tcp_port 20010, status online, length 125
    Version: 5
    UIN: 12258510
    Session: 0x7ea21180
    Command: CMD_LOGIN
    Sequence 1: 17306
    Sequence 2: 1
    Check code, scrambled: 0x13e0523e (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
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
12:01:40.030144 IP 192.0.2.10.2001 > 198.51.100.1.4000: ICQ v5 client command 0x0089, account 12258510, seq1 17307, seq2 393, length 59 [bad_checkcode at 20: check code does not agree with the packet] [unknown at 24: no table for 0x0089]
    Version: 5
    UIN: 12258510
    Session: 0x7ea21005
    Command: 0x0089
    Sequence 1: 17307
    Sequence 2: 393
    Check code, scrambled: 0x1f277197 (INVALID)
    Undecoded: ********
12:01:40.090026 IP 192.0.2.10.2001 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 12258459, seq1 17308, seq2 3, to 1000002, type MSG_TEXT, text "the UIN is damaged", length 51 [bad_checkcode at 20: check code does not agree with the packet]
    Version: 5
    UIN: 12258459
    Session: 0x7ea21180
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17308
    Sequence 2: 3
    Check code, scrambled: 0x7b25e8fd (INVALID)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "the UIN is damaged"
12:01:40.140948 IP 192.0.2.10.2001 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 12258510, seq1 17309, seq2 4, to 1000002, type MSG_TEXT, text "th0 sampled letter is damaged", length 62 [bad_checkcode at 20: check code does not agree with the packet]
    Version: 5
    UIN: 12258510
    Session: 0x7ea21180
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17309
    Sequence 2: 4
    Check code, scrambled: 0x4b262235 (INVALID)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "th0 sampled letter is damaged"
12:01:40.203399 IP 192.0.2.10.2001 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 12258510, seq1 17310, seq2 5, to 1000002, type MSG_TEXT, text "the &ampled letter is damaged", length 62
    Version: 5
    UIN: 12258510
    Session: 0x7ea21180
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17310
    Sequence 2: 5
    Check code, scrambled: 0x4b262235 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "the &ampled letter is damaged"
12:01:40.242247 IP 192.0.2.10.2001 > 198.51.100.1.4000: ICQ v5 client command 0x9d72, account 12258510, seq1 60002, seq2 40082, length 56 [bad_checkcode at 20: check code does not agree with the packet] [unknown at 24: no table for 0x9d72]
    Version: 5
    UIN: 12258510
    Session: 0xd75f8c1c
    Command: 0x9d72
    Sequence 1: 60002
    Sequence 2: 40082
    Check code, scrambled: 0xa526fe3c (INVALID)
    Undecoded: ********
12:01:40.285199 IP 192.0.2.10.2001 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 12258510, seq1 17312, seq2 7, to 1000002, type MSG_TEXT, text "signed arithmetic þ", length 52 [bad_checkcode at 20: check code does not agree with the packet]
    Version: 5
    UIN: 12258510
    Session: 0x7ea21180
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17312
    Sequence 2: 7
    Check code, scrambled: 0xee29ea80 (INVALID)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "signed arithmetic þ"
12:01:40.346554 IP 198.51.100.1.4000 > 192.0.2.10.2001: ICQ v5 SRV_USER_ONLINE, seq1 0, seq2 0, account 12258510, uin 1000002, ip 192.0.2.11, tcp_port 20011, status online+web_aware, length 70 [bad_checkcode at 17: check code does not agree with the packet]
    Version: 5
    Session: 0x7ea21180
    Command: SRV_USER_ONLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 12258510
    Check code: 0x01eecbb0 (INVALID)
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
12:01:40.405474 IP 198.51.100.1.4000 > 192.0.2.10.2001: ICQ v5 SRV_USER_OFFLINE, seq1 1, seq2 0, account 12258510, uin 1000002, length 25
    Version: 5
    Session: 0x7ea21180
    Command: SRV_USER_OFFLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 12258510
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:03:20.083872 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5, length 125 [cut at 5: Zero cut by the snapshot length]
    Version: 5
12:03:20.135542 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5, length 125 [cut at 6: UIN cut by the snapshot length]
    Version: 5
    Undecoded: 41420f
12:03:20.178229 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5, account 1000001, length 125 [cut at 12: Encrypted rest cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Encrypted rest: b8a1
12:03:20.242773 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5, account 1000001, length 125 [cut at 19: Encrypted rest cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Encrypted rest: a7836d4f1ebe3f670e
12:03:20.283197 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5, account 1000001, length 125 [cut at 22: Encrypted rest cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Encrypted rest: 41296d52f8143e7a2517ff9b
12:03:20.310670 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11196, seq2 8, length 125 [cut at 24: Client clock cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11196
    Sequence 2: 8
    Check code, scrambled: 0xf5d5dbfe
    Body
12:03:20.367640 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11197, seq2 9, length 125 [cut at 28: TCP port cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11197
    Sequence 2: 9
    Check code, scrambled: 0x27d413c0
    Body
        Client clock: 2001-11-20T12:03:20Z
    Undecoded: ********
12:03:20.446435 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11198, seq2 10, tcp_port 20010, length 125 [cut at 32: Password cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11198
    Sequence 2: 10
    Check code, scrambled: 0x23cc1dfe
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
    Undecoded: ********
12:03:20.510742 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11199, seq2 11, tcp_port 20010, length 125 [cut at 34: Password cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11199
    Sequence 2: 11
    Check code, scrambled: 0xd3187b1b
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
12:03:20.567407 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11200, seq2 12, tcp_port 20010, length 125 [cut at 37: Password cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11200
    Sequence 2: 12
    Check code, scrambled: 0xcf1b73b8
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
12:03:20.591184 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11201, seq2 13, tcp_port 20010, length 125 [cut at 42: Password cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11201
    Sequence 2: 13
    Check code, scrambled: 0x151e1b21
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
12:03:20.659067 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11202, seq2 14, tcp_port 20010, length 125 [cut at 52: Status cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11202
    Sequence 2: 14
    Check code, scrambled: 0xe91a1be3
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
    Undecoded: 000000
12:03:20.688746 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 11203, seq2 15, tcp_port 20010, status online, length 125 [cut at 100: Product cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_LOGIN
    Sequence 1: 11203
    Sequence 2: 15
    Check code, scrambled: 0x31d57fff (valid)
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
        Product: "ICQ In"...
12:03:20.759519 IP 198.51.100.1.4000 > 192.0.2.10.2002: ICQ v5, length 70 [cut at 2: Zero cut by the snapshot length]
    Version: 5
12:03:20.833721 IP 198.51.100.1.4000 > 192.0.2.10.2002: ICQ v5 SRV_USER_ONLINE, length 70 [cut at 9: Sequence 1 cut by the snapshot length]
    Version: 5
    Session: 0x03e83e40
    Command: SRV_USER_ONLINE
    Undecoded: 01
12:03:20.886415 IP 198.51.100.1.4000 > 192.0.2.10.2002: ICQ v5 SRV_USER_ONLINE, seq1 2, seq2 0, account 1000001, length 70 [cut at 17: Check code cut by the snapshot length]
    Version: 5
    Session: 0x03e83e40
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Undecoded: cd9e
12:03:20.932292 IP 198.51.100.1.4000 > 192.0.2.10.2002: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 1000001, length 70 [cut at 21: UIN cut by the snapshot length]
    Version: 5
    Session: 0x03e83e40
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04ff9ecd (valid)
    Body
12:03:20.961812 IP 198.51.100.1.4000 > 192.0.2.10.2002: ICQ v5 SRV_USER_ONLINE, seq1 4, seq2 0, account 1000001, uin 1000002, ip 192.0.2.11, length 70 [cut at 29: TCP port cut by the snapshot length]
    Version: 5
    Session: 0x03e83e40
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x06c29ecd (valid)
    Body
        UIN: 1000002
        Address: 192.0.2.11
    Undecoded: 2b
12:03:21.030497 IP 198.51.100.1.4000 > 192.0.2.10.2002: ICQ v5 SRV_USER_ONLINE, seq1 5, seq2 0, account 1000001, uin 1000002, ip 192.0.2.11, tcp_port 20011, status online+web_aware, length 70 [cut at 44: Unknown cut by the snapshot length]
    Version: 5
    Session: 0x03e83e40
    Command: SRV_USER_ONLINE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03819ecd (valid)
    Body
        UIN: 1000002
        Address: 192.0.2.11
        TCP port: 20011
        Own address: 192.0.2.11
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
    Undecoded: 00
12:03:21.050761 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 11204, seq2 16, subcommand META_SET_PASSWORD, length 37 [cut at 32: Password cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_META_USER
    Sequence 1: 11204
    Sequence 2: 16
    Check code, scrambled: 0x65c51bb7 (valid)
    Body
        Subcommand: META_SET_PASSWORD
        Password: ********
12:03:21.078728 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_CHANGE_PW, account 1000001, seq1 11205, seq2 17, length 35 [cut at 33: Password cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_CHANGE_PW
    Sequence 1: 11205
    Sequence 2: 17
    Check code, scrambled: 0x2dc4fd3e (valid)
    Body
        Password: ********
12:03:21.099934 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 11206, seq2 18, to 1000002, type MSG_TEXT, text "this text goe"..., length 73 [cut at 45: Text cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_SEND_MESSAGE
    Sequence 1: 11206
    Sequence 2: 18
    Check code, scrambled: 0xab1341b7
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "this text goe"...
12:03:21.174281 IP 192.0.2.10.2002 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 11207, seq2 19, contacts 3, length 37 [cut at 29: UIN cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x03e83e40
    Command: CMD_CONTACT_LIST
    Sequence 1: 11207
    Sequence 2: 19
    Check code, scrambled: 0x47c4d13e (valid)
    Body
        Contacts: 3
            #1
                UIN: 1000002
            #2
    Undecoded: 4342
12:05:00.000000 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 10608, seq2 1, to 1000002, type MSG_TEXT, text "", length 46 [undecoded at 32: 14 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0xc5890226
    Command: CMD_SEND_MESSAGE
    Sequence 1: 10608
    Sequence 2: 1
    Check code, scrambled: 0xfb8ba7be (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: ""
    Undecoded: 6c656e67746820776f7264203000
12:05:00.023183 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 10609, seq2 2, to 1000002, type MSG_TEXT, text "lengt", length 54 [undecoded at 37: 17 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0xc5890226
    Command: CMD_SEND_MESSAGE
    Sequence 1: 10609
    Sequence 2: 2
    Check code, scrambled: 0x330e89fc (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "lengt"
    Undecoded: 6820776f726420746f6f20736d616c6c00
12:05:00.061096 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 10610, seq2 3, to 1000002, type MSG_TEXT, length 54 [malformed at 30: Text needs 30 bytes, there are 22]
    Version: 5
    UIN: 1000001
    Session: 0xc5890226
    Command: CMD_SEND_MESSAGE
    Sequence 1: 10610
    Sequence 2: 3
    Check code, scrambled: 0xeb081d37 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
    Undecoded: 1e006c656e67746820776f726420746f6f206c6172676500
12:05:00.084339 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 10611, seq2 4, to 1000002, type MSG_TEXT, length 61 [malformed at 30: Text needs 65535 bytes, there are 29]
    Version: 5
    UIN: 1000001
    Session: 0xc5890226
    Command: CMD_SEND_MESSAGE
    Sequence 1: 10611
    Sequence 2: 4
    Check code, scrambled: 0xefcce5fe (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
    Undecoded: ffff6c656e67746820776f726420746f6f206c617267652062792066617200
12:05:00.118915 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 24616, seq2 1, tcp_port 20010, status ********, length 125 [malformed at 32: secret without an end: all that follows is masked] [unknown at 51: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x27bfb213
    Command: CMD_LOGIN
    Sequence 1: 24616
    Sequence 2: 1
    Check code, scrambled: 0x210b93d7 (valid)
    Body
        Client clock: 2001-11-20T12:05:00Z
        TCP port: 20010
        Password: ********
        Build: ********
        Unknown: ********
        Own address: ********
        Direct connections: ********
        Status: ********
        Direct protocol version: ********
        Unknown: ********
        Unknown: ********
12:05:00.184100 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 6869, seq2 1, tcp_port 20010, status ********, length 125 [malformed at 32: secret without an end: all that follows is masked] [unknown at 54: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0xf5f05766
    Command: CMD_LOGIN
    Sequence 1: 6869
    Sequence 2: 1
    Check code, scrambled: 0xc19fa1be (valid)
    Body
        Client clock: 2001-11-20T12:05:00Z
        TCP port: 20010
        Password: ********
        Build: ********
        Unknown: ********
        Own address: ********
        Direct connections: ********
        Status: ********
        Direct protocol version: ********
        Unknown: ********
        Unknown: ********
12:05:00.242956 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 2790, seq2 1, tcp_port 20010, status online, length 125
    Version: 5
    UIN: 1000001
    Session: 0x3e848142
    Command: CMD_LOGIN
    Sequence 1: 2790
    Sequence 2: 1
    Check code, scrambled: 0x91d06dfe (valid)
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
12:05:00.289732 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 22576, seq2 1, tcp_port 20010, status ********, length 125 [malformed at 32: secret without an end: all that follows is masked] [unknown at 61: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x3263fa1f
    Command: CMD_LOGIN
    Sequence 1: 22576
    Sequence 2: 1
    Check code, scrambled: 0xb1d4ed3f (valid)
    Body
        Client clock: 2001-11-20T12:05:00Z
        TCP port: 20010
        Password: ********
        Build: ********
        Unknown: ********
        Own address: ********
        Direct connections: ********
        Status: ********
        Direct protocol version: ********
        Unknown: ********
        Unknown: ********
12:05:00.330304 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 12737, seq2 1, tcp_port 20010, length 125 [malformed at 32: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xee0289c6
    Command: CMD_LOGIN
    Sequence 1: 12737
    Sequence 2: 1
    Check code, scrambled: 0x63ce1dea (valid)
    Body
        Client clock: 2001-11-20T12:05:00Z
        TCP port: 20010
    Undecoded: ********
12:05:00.391216 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 4350, seq2 1, tcp_port 20010, length 125 [malformed at 32: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0xae2d970a
    Command: CMD_LOGIN
    Sequence 1: 4350
    Sequence 2: 1
    Check code, scrambled: 0xf30aa5f5 (valid)
    Body
        Client clock: 2001-11-20T12:05:00Z
        TCP port: 20010
    Undecoded: ********
12:05:00.411953 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 22948, seq2 1, tcp_port 20010, length 125 [malformed at 32: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x65127053
    Command: CMD_LOGIN
    Sequence 1: 22948
    Sequence 2: 1
    Check code, scrambled: 0xcbd57dff (valid)
    Body
        Client clock: 2001-11-20T12:05:00Z
        TCP port: 20010
    Undecoded: ********
12:05:00.479378 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_CHANGE_PW, account 1000001, seq1 22949, seq2 2, length 34 [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x65127053
    Command: CMD_CHANGE_PW
    Sequence 1: 22949
    Sequence 2: 2
    Check code, scrambled: 0x858b8f8d (valid)
    Body
    Undecoded: ********
12:05:00.538411 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_GET_DEPS, account 1000001, seq1 22950, seq2 3, uin 1000001, length 38 [malformed at 28: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x65127053
    Command: CMD_GET_DEPS
    Sequence 1: 22950
    Sequence 2: 3
    Check code, scrambled: 0xe30aabf5 (valid)
    Body
        UIN: 1000001
    Undecoded: ********
12:05:00.574409 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 22951, seq2 4, contacts 255, length 33 [malformed at 33: Contacts needs 1 byte, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x65127053
    Command: CMD_CONTACT_LIST
    Sequence 1: 22951
    Sequence 2: 4
    Check code, scrambled: 0x654513b9 (valid)
    Body
        Contacts: 255
            #1
                UIN: 1000002
            #2
                UIN: 1000003
12:05:00.631498 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 22952, seq2 5, contacts 3, length 35 [malformed at 33: UIN needs 4 bytes, there are 2]
    Version: 5
    UIN: 1000001
    Session: 0x65127053
    Command: CMD_CONTACT_LIST
    Sequence 1: 22952
    Sequence 2: 5
    Check code, scrambled: 0xf9c5ef61 (valid)
    Body
        Contacts: 3
            #1
                UIN: 1000002
            #2
                UIN: 1000003
            #3
    Undecoded: 0700
12:05:00.698401 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 22953, seq2 6, contacts 1, length 37 [undecoded at 29: 8 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0x65127053
    Command: CMD_CONTACT_LIST
    Sequence 1: 22953
    Sequence 2: 6
    Check code, scrambled: 0xa34ab9fa (valid)
    Body
        Contacts: 1
            #1
                UIN: 1000002
    Undecoded: 43420f0044420f00
12:05:00.747568 IP 198.51.100.1.4000 > 192.0.2.10.2003: ICQ v5 SRV_DEPS_LIST, seq1 0, seq2 0, account 1000001, length 39 [malformed at 39: Departments needs 1 byte, there are 0]
    Version: 5
    Session: 0x65127053
    Command: SRV_DEPS_LIST
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x059d9eab (valid)
    Body
        Version of the list: 1
        Departments: 4294967295
            #1
                Department number: 1
                Name: "one"
12:05:00.822004 IP 198.51.100.1.4000 > 192.0.2.10.2003: ICQ v5 SRV_META_USER, seq1 1, seq2 0, account 1000001, subcommand META_INTERESTS, result ok, length 37 [malformed at 37: Interests needs 1 byte, there are 0]
    Version: 5
    Session: 0x65127053
    Command: SRV_META_USER
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ea9eab (valid)
    Body
        Subcommand: META_INTERESTS
        Result: ok
        Interests: 200
            #1
                Interest: Travel
                Keyword: "sailing"
12:05:00.901786 IP 198.51.100.1.4000 > 192.0.2.10.2003: ICQ v5 SRV_META_USER, seq1 2, seq2 0, account 1000001, subcommand META_USER_FOUND, result ok, length 46 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x65127053
    Command: SRV_META_USER
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x038a9eab (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        Unknown: f0ff45420f0004007a6f650001000001000001000001
12:05:00.954765 IP 198.51.100.1.4000 > 192.0.2.10.2003: ICQ v5 SRV_META_USER, seq1 3, seq2 0, account 1000001, subcommand META_USER_FOUND_LAST, result ok, length 37 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x65127053
    Command: SRV_META_USER
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07ff9eab (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        Unknown: 45420f0004007a6f6500ff7f41
12:05:00.983140 IP 192.0.2.10.2003 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000001, seq1 22954, seq2 7, status online, length 31 [undecoded at 28: 3 bytes left over after the last field]
    Version: 5
    UIN: 1000001
    Session: 0x65127053
    Command: CMD_STATUS_CHANGE
    Sequence 1: 22954
    Sequence 2: 7
    Check code, scrambled: 0xca4573a6 (valid)
    Body
        Status: online
    Undecoded: aabbcc
12:05:01.047128 IP 198.51.100.1.4000 > 192.0.2.10.2003: ICQ v5 SRV_USER_OFFLINE, seq1 4, seq2 0, account 1000001, uin 1000002, length 29 [undecoded at 25: 4 bytes left over after the last field]
    Version: 5
    Session: 0x65127053
    Command: SRV_USER_OFFLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04ff9eab (valid)
    Body
        UIN: 1000002
    Undecoded: deadbeef
12:05:01.117495 IP 198.51.100.1.4000 > 192.0.2.10.2003: ICQ v5 SRV_META_USER, seq1 5, seq2 0, account 1000001, subcommand META_ABOUT, result ok, length 37 [undecoded at 32: 5 bytes left over after the last field]
    Version: 5
    Session: 0x65127053
    Command: SRV_META_USER
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00dc9eab (valid)
    Body
        Subcommand: META_ABOUT
        Result: ok
        About: "about"
    Undecoded: 0102030405
12:06:40.000000 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 0, seq2 0, account 1000001, from 1000002, type MSG_URL, description "no separator", length 42
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04029e3d (valid)
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "no separator"
12:06:40.031005 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 1, seq2 0, account 1000001, from 1000002, type MSG_URL, description "one", url "twoþthree", length 43
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04029e3d (valid)
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "one"
            URL: "twoþthree"
12:06:40.067077 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 2, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, length 39
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01089e3d (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
12:06:40.109321 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 3, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, length 30
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x000d9e3d (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: ""
12:06:40.152458 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "6þ7þ8", length 45
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07fe9e3d (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "1"
            First name: "2"
            Last name: "3"
            E-mail: "4"
            Asks for authorization: 0, not: 1: "5"
            Reason: "6þ7þ8"
12:06:40.221620 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 1000001, from 1000002, type MSG_SERVER, name "", length 31
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9e3d (valid)
    Body
        From: 1000002
        Message type: MSG_SERVER
        Text
            Sender's name: ""
            Blank: ""
12:06:40.249114 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 6, seq2 0, account 1000001, from 1000002, type MSG_ADDED, nick "", length 38
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01089e3d (valid)
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: ""
            First name: ""
            Last name: ""
            E-mail: ""
            Asks for authorization: 0, not: 1: "þþþþ"
12:06:40.280289 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 7, seq2 0, account 1000001, from 1000002, type MSG_WEB_PAGER, name "Nobody", length 36
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04029e3d (valid)
    Body
        From: 1000002
        Message type: MSG_WEB_PAGER
        Text
            Sender's name: "Nobody"
12:06:40.346165 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 8, seq2 0, account 1000001, from 1000002, type MSG_CONTACTS, uin "1000001", nick "anna", length 45
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9e3d (valid)
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: "5"
            Contacts
                #1
                    UIN: "1000001"
                    Nickname: "anna"
12:06:40.382168 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 9, seq2 0, account 1000001, from 1000002, type MSG_CONTACTS, uin "1000001", nick "anna", length 48
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04029e3d (valid)
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: "many"
            Contacts
                #1
                    UIN: "1000001"
                    Nickname: "anna"
12:06:40.455567 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 10, seq2 0, account 1000001, from 1000002, type MSG_CONTACTS, uin "1000001", nick "anna", uin "1000002", length 52
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04029e3d (valid)
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
                    UIN: "1000002"
12:06:40.521774 IP 198.51.100.1.4000 > 192.0.2.10.2004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 11, seq2 0, account 1000001, from 1000002, type MSG_CONTACTS, length 30
    Version: 5
    Session: 0xf30ff27f
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x000d9e3d (valid)
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: ""
            Contacts
12:08:20.000000 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 client command 0x0777, account 1000001, seq1 14740, seq2 1, length 34 [unknown at 24: no table for 0x0777]
    Version: 5
    UIN: 1000001
    Session: 0x357f4f3b
    Command: 0x0777
    Sequence 1: 14740
    Sequence 2: 1
    Check code, scrambled: 0x5dc53d9d (valid)
    Undecoded: ********
12:08:20.054710 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 server command 0x0199, seq1 0, seq2 0, account 1000001, length 31 [unknown at 21: no table for 0x0199]
    Version: 5
    Session: 0x357f4f3b
    Command: 0x0199
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x028b9efb (valid)
    Undecoded: 00112233445566778899
12:08:20.119735 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 14741, seq2 2, subcommand 2457, length 29 [unknown at 26: no table for 0x0999]
    Version: 5
    UIN: 1000001
    Session: 0x357f4f3b
    Command: CMD_META_USER
    Sequence 1: 14741
    Sequence 2: 2
    Check code, scrambled: 0x99c4db29 (valid)
    Body
        Subcommand: 2457
    Undecoded: ********
12:08:20.162009 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_META_USER, seq1 1, seq2 0, account 1000001, subcommand 2457, result ok, length 27 [unknown at 24: no table for 0x0999]
    Version: 5
    Session: 0x357f4f3b
    Command: SRV_META_USER
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07ff9efb (valid)
    Body
        Subcommand: 2457
        Result: ok
    Undecoded: 0a0b0c
12:08:20.212448 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_META_USER, seq1 2, seq2 0, account 1000001, subcommand META_GENERAL, result 119, length 24
    Version: 5
    Session: 0x357f4f3b
    Command: SRV_META_USER
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03b59efb (valid)
    Body
        Subcommand: META_GENERAL
        Result: 119
12:08:20.253964 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_META_USER, seq1 3, seq2 0, account 1000001, subcommand META_GENERAL, length 23 [malformed at 23: Result needs 1 byte, there are 0]
    Version: 5
    Session: 0x357f4f3b
    Command: SRV_META_USER
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05859efb (valid)
    Body
        Subcommand: META_GENERAL
12:08:20.309267 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 14742, seq2 3, length 25 [malformed at 24: Subcommand needs 2 bytes, there is 1]
    Version: 5
    UIN: 1000001
    Session: 0x357f4f3b
    Command: CMD_META_USER
    Sequence 1: 14742
    Sequence 2: 3
    Check code, scrambled: 0x2e05cfef (valid)
    Body
    Undecoded: ********
12:08:20.342208 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 14743, seq2 4, length 24 [malformed at 24: To needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x357f4f3b
    Command: CMD_SEND_MESSAGE
    Sequence 1: 14743
    Sequence 2: 4
    Check code, scrambled: 0x7142f1fb (valid)
    Body
12:08:20.417076 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_TCP_REQUEST, account 1000001, seq1 14744, seq2 5, length 24 [malformed at 24: Peer needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x357f4f3b
    Command: CMD_TCP_REQUEST
    Sequence 1: 14744
    Sequence 2: 5
    Check code, scrambled: 0x87c069e1 (valid)
    Body
12:08:20.479575 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 30607, seq2 1, length 24 [malformed at 24: Client clock needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_LOGIN
    Sequence 1: 30607
    Sequence 2: 1
    Check code, scrambled: 0x05c079fe (valid)
    Body
12:08:20.521864 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_GET_DEPS, account 1000001, seq1 30608, seq2 2, length 24 [malformed at 24: UIN needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_GET_DEPS
    Sequence 1: 30608
    Sequence 2: 2
    Check code, scrambled: 0xc5c04f3e (valid)
    Body
12:08:20.581072 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_REG_NEW_USER, account 1000001, seq1 30609, seq2 3, length 24 [unknown at 24: fits none of its known forms] [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_REG_NEW_USER
    Sequence 1: 30609
    Sequence 2: 3
    Check code, scrambled: 0x8fc05f21 (valid)
    Body
12:08:20.660069 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_CONTACT_LIST, account 1000001, seq1 30610, seq2 4, length 24 [malformed at 24: Contacts needs 1 byte, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_CONTACT_LIST
    Sequence 1: 30610
    Sequence 2: 4
    Check code, scrambled: 0xc943f1bb (valid)
    Body
12:08:20.680171 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_SEARCH_UIN, account 1000001, seq1 30611, seq2 5, length 24 [malformed at 24: UIN needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_SEARCH_UIN
    Sequence 1: 30611
    Sequence 2: 5
    Check code, scrambled: 0x394335fa (valid)
    Body
12:08:20.737863 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_SEARCH_USER, account 1000001, seq1 30612, seq2 6, length 24 [malformed at 24: Nickname needs 2 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_SEARCH_USER
    Sequence 1: 30612
    Sequence 2: 6
    Check code, scrambled: 0x3b43d3fd (valid)
    Body
12:08:20.774171 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 1000001, seq1 30613, seq2 7, length 24 [malformed at 24: Text code needs 2 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 30613
    Sequence 2: 7
    Check code, scrambled: 0xd143d1bb (valid)
    Body
12:08:20.807149 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_MSG_TO_NEW_USER, account 1000001, seq1 30614, seq2 8, length 24 [malformed at 24: To needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_MSG_TO_NEW_USER
    Sequence 1: 30614
    Sequence 2: 8
    Check code, scrambled: 0x0143b1bb (valid)
    Body
12:08:20.860602 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_INFO_REQ, account 1000001, seq1 30615, seq2 9, length 24 [malformed at 24: UIN needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_INFO_REQ
    Sequence 1: 30615
    Sequence 2: 9
    Check code, scrambled: 0x87c18fa1 (valid)
    Body
12:08:20.933222 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_CHANGE_PW, account 1000001, seq1 30616, seq2 10, length 24 [malformed at 24: masked value longer than what is there]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_CHANGE_PW
    Sequence 1: 30616
    Sequence 2: 10
    Check code, scrambled: 0x7b42e1fc (valid)
    Body
12:08:20.978600 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_EXT_INFO, account 1000001, seq1 30617, seq2 11, length 24 [malformed at 24: City needs 2 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_UPDATE_EXT_INFO
    Sequence 1: 30617
    Sequence 2: 11
    Check code, scrambled: 0x5943c1ba (valid)
    Body
12:08:21.056829 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_STATUS_CHANGE, account 1000001, seq1 30618, seq2 12, length 24 [malformed at 24: Status needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_STATUS_CHANGE
    Sequence 1: 30618
    Sequence 2: 12
    Check code, scrambled: 0x0142953a (valid)
    Body
12:08:21.090940 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_INFO, account 1000001, seq1 30619, seq2 13, length 24 [malformed at 24: Nickname needs 2 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_UPDATE_INFO
    Sequence 1: 30619
    Sequence 2: 13
    Check code, scrambled: 0xfdc1ed7f (valid)
    Body
12:08:21.167795 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_AUTH_UPDATE, account 1000001, seq1 30620, seq2 14, length 24 [malformed at 24: Authorization needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_AUTH_UPDATE
    Sequence 1: 30620
    Sequence 2: 14
    Check code, scrambled: 0x8dc17bff (valid)
    Body
12:08:21.217422 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN_2, account 1000001, seq1 30621, seq2 15, length 24 [malformed at 24: State of the client needs 1 byte, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_LOGIN_2
    Sequence 1: 30621
    Sequence 2: 15
    Check code, scrambled: 0x0b4293fd (valid)
    Body
12:08:21.260266 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_ADD_TO_LIST, account 1000001, seq1 30622, seq2 16, length 24 [malformed at 24: UIN needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_ADD_TO_LIST
    Sequence 1: 30622
    Sequence 2: 16
    Check code, scrambled: 0x634213fc (valid)
    Body
12:08:21.336486 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_RAND_SEARCH, account 1000001, seq1 30623, seq2 17, length 24 [unknown at 24: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_RAND_SEARCH
    Sequence 1: 30623
    Sequence 2: 17
    Check code, scrambled: 0xab4327bd (valid)
    Body
12:08:21.402439 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30624, seq2 18, length 24 [malformed at 24: Subcommand needs 2 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_META_USER
    Sequence 1: 30624
    Sequence 2: 18
    Check code, scrambled: 0x3b4361bd (valid)
    Body
12:08:21.470859 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_VIS_LIST, account 1000001, seq1 30625, seq2 19, length 24 [malformed at 24: Contacts needs 1 byte, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_VIS_LIST
    Sequence 1: 30625
    Sequence 2: 19
    Check code, scrambled: 0x2fc04be1 (valid)
    Body
12:08:21.509050 IP 192.0.2.10.2005 > 198.51.100.1.4000: ICQ v5 CMD_UPDATE_LIST, account 1000001, seq1 30626, seq2 20, length 24 [malformed at 24: UIN needs 4 bytes, there are 0]
    Version: 5
    UIN: 1000001
    Session: 0x326ea007
    Command: CMD_UPDATE_LIST
    Sequence 1: 30626
    Sequence 2: 20
    Check code, scrambled: 0xe7c0abe1 (valid)
    Body
12:08:21.575952 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_DEPS_LIST, seq1 0, seq2 0, account 1000001, length 21 [malformed at 21: Version of the list needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_DEPS_LIST
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04ff9efc (valid)
    Body
12:08:21.633484 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_NEW_UIN, seq1 1, seq2 0, account 1000001, length 21
    Version: 5
    Session: 0x326ea007
    Command: SRV_NEW_UIN
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x066d9efc (valid)
    Body
12:08:21.655232 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_LOGIN_REPLY, seq1 2, seq2 0, account 1000001, length 21 [malformed at 21: Unknown needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_LOGIN_REPLY
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03589efc (valid)
    Body
12:08:21.691602 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_USER_ONLINE, seq1 3, seq2 0, account 1000001, length 21 [malformed at 21: UIN needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_USER_ONLINE
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x015f9efc (valid)
    Body
12:08:21.712190 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_USER_OFFLINE, seq1 4, seq2 0, account 1000001, length 21 [malformed at 21: UIN needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_USER_OFFLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05319efc (valid)
    Body
12:08:21.753686 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_USER_FOUND, seq1 5, seq2 0, account 1000001, length 21 [malformed at 21: UIN needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_USER_FOUND
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x015f9efc (valid)
    Body
12:08:21.826480 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_END_OF_SEARCH, seq1 6, seq2 0, account 1000001, length 21 [malformed at 21: Too many were found needs 1 byte, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_END_OF_SEARCH
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03589efc (valid)
    Body
12:08:21.876497 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_RECV_MESSAGE, seq1 7, seq2 0, account 1000001, length 21 [malformed at 21: From needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_RECV_MESSAGE
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x066d9efc (valid)
    Body
12:08:21.905118 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 8, seq2 0, account 1000001, length 21 [malformed at 21: From needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x015a9efc (valid)
    Body
12:08:21.972153 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_EXT_INFO_REPLY, seq1 9, seq2 0, account 1000001, length 21 [malformed at 21: UIN needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_EXT_INFO_REPLY
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9efc (valid)
    Body
12:08:22.030663 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_STATUS_UPDATE, seq1 10, seq2 0, account 1000001, length 21 [malformed at 21: UIN needs 4 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_STATUS_UPDATE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x035f9efc (valid)
    Body
12:08:22.084331 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_MULTI_PACKET, seq1 11, seq2 0, account 1000001, length 21 [malformed at 21: Packets needs 1 byte, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_MULTI_PACKET
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x035f9efc (valid)
    Body
12:08:22.117227 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 12, seq2 0, account 1000001, length 21
    Version: 5
    Session: 0x326ea007
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x046d9efc (valid)
    Body
12:08:22.196210 IP 198.51.100.1.4000 > 192.0.2.10.2005: ICQ v5 SRV_META_USER, seq1 13, seq2 0, account 1000001, length 21 [malformed at 21: Subcommand needs 2 bytes, there are 0]
    Version: 5
    Session: 0x326ea007
    Command: SRV_META_USER
    Sequence 1: 13
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07ff9efc (valid)
    Body
12:10:00.000000 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 0, seq2 0, account 1000001, packets 5, length 76 [malformed at 76: Packets needs 1 byte, there are 0]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01f79ec5 (valid)
    Body
        Packets: 5
            #1
                Packet: 25 bytes
            #2
                Packet: 25 bytes
12:10:00.000000 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (1/2), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.000000 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (2/2), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.038765 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 1, seq2 0, account 1000001, packets 1, length 76 [undecoded at 49: 27 bytes left over after the last field]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01f79ec5 (valid)
    Body
        Packets: 1
            #1
                Packet: 25 bytes
    Undecoded: 1900050000d6de880b78000000000041420f000000000042420f00
12:10:00.038765 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (1/1), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.058807 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 2, seq2 0, account 1000001, packets 0, length 76 [undecoded at 22: 54 bytes left over after the last field]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03219ec5 (valid)
    Body
        Packets: 0
    Undecoded: 1900050000d6de880b78000000000041420f000000000042420f001900050000d6de880b78000000000041420f000000000042420f00
12:10:00.085763 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 3, seq2 0, account 1000001, packets 255, length 76 [malformed at 76: Packets needs 1 byte, there are 0]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03219ec5 (valid)
    Body
        Packets: 255
            #1
                Packet: 25 bytes
            #2
                Packet: 25 bytes
12:10:00.085763 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (1/2), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.085763 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (2/2), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.161345 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 4, seq2 0, account 1000001, packets 2, length 76 [malformed at 22: not a packet as its container is one] [malformed at 24: not a packet as its container is one]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x042a9ec5 (valid)
    Body
        Packets: 2
            #1
                Undecoded: 0000
            #2
                Undecoded: 050000d6de880b
    Undecoded: 78000000000041420f000000000042420f001900050000d6de880b78000000000041420f000000000042420f00
12:10:00.215208 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 5, seq2 0, account 1000001, packets 2, length 76 [malformed at 22: not a packet as its container is one] [malformed at 34: not a packet as its container is one]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02249ec5 (valid)
    Body
        Packets: 2
            #1
                Undecoded: 0a00050000d6de880b780000
            #2
                Undecoded: 0000
    Undecoded: 0041420f000000000042420f001900050000d6de880b78000000000041420f000000000042420f00
12:10:00.274677 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 6, seq2 0, account 1000001, packets 2, length 76 [malformed at 22: not a packet as its container is one] [malformed at 44: Packet needs 16896 bytes, there are 30]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x06ff9ec5 (valid)
    Body
        Packets: 2
            #1
                Undecoded: 1400050000d6de880b78000000000041420f00000000
            #2
    Undecoded: 0042420f001900050000d6de880b78000000000041420f000000000042420f00
12:10:00.354369 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 7, seq2 0, account 1000001, packets 2, length 76 [malformed at 45: Packet needs 16962 bytes, there are 29]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07a99ec5 (valid)
    Body
        Packets: 2
            #1
                Packet: 21 bytes
            #2
    Undecoded: 42420f001900050000d6de880b78000000000041420f000000000042420f00
12:10:00.354369 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (1/1), seq1 0, seq2 0, account 1000001, length 21 [malformed at 21: UIN needs 4 bytes, there are 0]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
12:10:00.416063 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 8, seq2 0, account 1000001, packets 2, length 76 [malformed at 49: Packet needs 26 bytes, there are 25]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01f79ec5 (valid)
    Body
        Packets: 2
            #1
                Packet: 25 bytes
            #2
    Undecoded: 1a00050000d6de880b78000000000041420f000000000042420f00
12:10:00.416063 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (1/1), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.481927 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 9, seq2 0, account 1000001, packets 2, length 76 [malformed at 49: Packet needs 65535 bytes, there are 25]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01f79ec5 (valid)
    Body
        Packets: 2
            #1
                Packet: 25 bytes
            #2
    Undecoded: ffff050000d6de880b78000000000041420f000000000042420f00
12:10:00.481927 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (1/1), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.557330 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 10, seq2 0, account 1000001, packets 2, length 76 [malformed at 22: Packet needs 65535 bytes, there are 52]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00219ec5 (valid)
    Body
        Packets: 2
            #1
    Undecoded: ffff050000d6de880b78000000000041420f000000000042420f00ffff050000d6de880b78000000000041420f000000000042420f00
12:10:00.603070 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 11, seq2 0, account 1000001, packets 1, length 49 [malformed at 22: not a packet as its container is one]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03219ec5 (valid)
    Body
        Packets: 1
            #1
                Undecoded: 1900030078000100000041420f000000000042420f000000000000
12:10:00.682224 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 12, seq2 0, account 1000001, packets 1, length 45
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x06ff9ec5 (valid)
    Body
        Packets: 1
            #1
                Packet: 21 bytes
12:10:00.682224 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 server command 0x0307 (1/1), seq1 1, seq2 0, account 1000001, length 21 [unknown at 21: no table for 0x0307]
    Version: 5
    Session: 0x44332211
    Command: 0x0307
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
12:10:00.713462 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 13, seq2 0, account 1000001, packets 1, length 73
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 13
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x042a9ec5 (valid)
    Body
        Packets: 1
            #1
                Packet: 49 bytes
12:10:00.713462 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET (1/1), seq1 0, seq2 0, account 1000001, packets 1, length 49
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 1
            #1
                Packet: 25 bytes
12:10:00.713462 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_USER_OFFLINE (1/1), seq1 0, seq2 0, account 1000001, uin 1000002, length 25
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_USER_OFFLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        UIN: 1000002
12:10:00.758211 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 14, seq2 0, account 1000001, packets 1, length 97
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 14
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01f79ec5 (valid)
    Body
        Packets: 1
            #1
                Packet: 73 bytes
12:10:00.758211 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET (1/1), seq1 0, seq2 0, account 1000001, packets 1, length 73
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 1
            #1
                Packet: 49 bytes
12:10:00.758211 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET (1/1), seq1 0, seq2 0, account 1000001, packets 1, length 49 [limit at 22: nested too deep]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 1
            #1
                Undecoded: 1900050000d6de880b78000000000041420f000000000042420f00
12:10:00.834120 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 15, seq2 0, account 1000001, packets 1, length 121
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 15
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01f79ec5 (valid)
    Body
        Packets: 1
            #1
                Packet: 97 bytes
12:10:00.834120 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET (1/1), seq1 0, seq2 0, account 1000001, packets 1, length 97
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 1
            #1
                Packet: 73 bytes
12:10:00.834120 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET (1/1), seq1 0, seq2 0, account 1000001, packets 1, length 73 [limit at 22: nested too deep]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 1
            #1
                Undecoded: 3100050000d6de880b12020000000041420f0000000000011900050000d6de880b78000000000041420f000000000042420f00
12:10:00.862966 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET, seq1 16, seq2 0, account 1000001, packets 1, length 769
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 16
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03219ec5 (valid)
    Body
        Packets: 1
            #1
                Packet: 745 bytes
12:10:00.862966 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET (1/1), seq1 0, seq2 0, account 1000001, packets 1, length 745
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 1
            #1
                Packet: 721 bytes
12:10:00.862966 IP 198.51.100.1.4000 > 192.0.2.10.2006: ICQ v5 SRV_MULTI_PACKET (1/1), seq1 0, seq2 0, account 1000001, packets 1, length 721 [limit at 22: nested too deep]
    Version: 5
    Session: 0x0b88ded6
    Command: SRV_MULTI_PACKET
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00000000 (none)
    Body
        Packets: 1
            #1
                Undecoded: b902050000d6de880b12020000000041420f000000000001a102050000d6de880b12020000000041420f0000000000018902050000d6de880b12020000000041420f0000000000017102050000d6de880b12020000000041420f0000000000015902050000d6de880b12020000000041420f0000000000014102050000d6de880b12020000000041420f0000000000012902050000d6de880b12020000000041420f0000000000011102050000d6de880b12020000000041420f000000000001f901050000d6de880b12020000000041420f000000000001e101050000d6de880b12020000000041420f000000000001c901050000d6de880b12020000000041420f000000000001b101050000d6de880b12020000000041420f0000000000019901050000d6de880b12020000000041420f0000000000018101050000d6de880b12020000000041420f0000000000016901050000d6de880b12020000000041420f0000000000015101050000d6de880b12020000000041420f0000000000013901050000d6de880b12020000000041420f0000000000012101050000d6de880b12020000000041420f0000000000010901050000d6de880b12020000000041420f000000000001f100050000d6de880b12020000000041420f000000000001d900050000d6de880b12020000000041420f000000000001c100050000d6de880b12020000000041420f000000000001a900050000d6de880b12020000000041420f0000000000019100050000d6de880b12020000000041420f0000000000017900050000d6de880b12020000000041420f0000000000016100050000d6de880b12020000000041420f0000000000014900050000d6de880b12020000000041420f0000000000013100050000d6de880b12020000000041420f0000000000011900050000d6de880b78000000000041420f000000000042420f00
12:13:20.000000 IP 192.0.2.10.2008 > 198.51.100.1.4100: ICQ v5 CMD_LOGIN, account 1000001, seq1 18723, seq2 1, tcp_port 20010, status online, length 125
    Version: 5
    UIN: 1000001
    Session: 0x5576f5be
    Command: CMD_LOGIN
    Sequence 1: 18723
    Sequence 2: 1
    Check code, scrambled: 0x154409ee (valid)
    Body
        Client clock: 2001-11-20T12:13:20Z
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
12:13:20.060573 IP 198.51.100.1.4100 > 192.0.2.10.2008: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000001, ip 192.0.2.10, length 41
    Version: 5
    Session: 0x5576f5be
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x04ff9e9b (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
12:13:20.123226 IP 192.0.2.10.2008 > 198.51.100.1.4100: ICQ v5 CMD_SEND_MESSAGE, account 999956, seq1 18724, seq2 2, to 1000002, type MSG_TEXT, text "damaged on the way", length 51 [bad_checkcode at 20: check code does not agree with the packet]
    Version: 5
    UIN: 999956
    Session: 0x5576f5be
    Command: CMD_SEND_MESSAGE
    Sequence 1: 18724
    Sequence 2: 2
    Check code, scrambled: 0x4744fb3a (INVALID)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "damaged on the way"
12:16:40.031058 IP 192.0.2.10.2010 > 198.51.100.1.4100: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 8708, seq2 2, to 1000002, type MSG_TEXT, text "proved", length 39
    Version: 5
    UIN: 1000001
    Session: 0x0e12e804
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8708
    Sequence 2: 2
    Check code, scrambled: 0xbf445bfb (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "proved"
12:16:40.051112 IP 198.51.100.1.4100 > 192.0.2.10.2010: ICQ v5 SRV_USER_ONLINE, seq1 0, seq2 0, account 1000001, uin 1000002, ip 192.0.2.11, tcp_port 20011, status online+web_aware, length 70 [bad_checkcode at 17: check code does not agree with the packet]
    Version: 5
    Session: 0x0e12e804
    Command: SRV_USER_ONLINE
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x0217cbc0 (INVALID)
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

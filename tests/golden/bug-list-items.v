12:00:00.009000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43794
    Body
        Version of FLAP: 1
        TLVs
12:00:00.015000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 14697
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:00.021000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", length 34
    Sequence: 43795
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000001
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
12:00:00.027000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well before.", length 70
    Sequence: 14698
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 32 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "All is well before."
12:00:00.033000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well before.", length 80
    Sequence: 43796
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 32 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "All is well before."
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 85
    Sequence: 43797
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000003
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: ""
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "", item_type buddy, item "1000003", item_type buddy, length 52
    Sequence: 14699
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00020008
    Body
        Items
            #1
                UIN or name: ""
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
            #2
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 89
    Sequence: 43798
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000004
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: ""
                Group: 1
                Item: 2
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 0 bytes
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 92 [malformed at 62: TLV needs 12592 bytes, there are 0] [malformed at 66: UIN or name needs 12336 bytes, there are 24]
    Sequence: 43799
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000005
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0007: unknown, 12592 bytes
            #3
    Undecoded: ********
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [malformed at 62: TLV needs 4 bytes, there are 2] [malformed at 68: UIN or name needs 29300 bytes, there are 30]
    Sequence: 43800
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000006
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                    Undecoded: 4265
            #3
    Undecoded: ********
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [malformed at 62: UIN or name needs 305 bytes, there are 36]
    Sequence: 43801
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000007
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
            #3
    Undecoded: ********
12:00:00.075000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "1000002", item_type buddy, length 67 [malformed at 33: UIN or name needs 305 bytes, there are 32]
    Sequence: 14700
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00030008
    Body
        Items
            #1
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
            #2
    Undecoded: ********
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [malformed at 62: TLV needs 5 bytes, there are 4]
    Sequence: 43802
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000008
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                    Undecoded: 42657274
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [malformed at 62: TLV needs 65535 bytes, there are 4]
    Sequence: 43803
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000009
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 65535 bytes
                    Undecoded: 42657274
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [malformed at 69: TLV needs 4 bytes, there is 1]
    Sequence: 43804
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 3 bytes
                            Nickname: "Ber"
                    Undecoded: 74
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 102 [malformed at 70: TLV needs 4 bytes, there are 2]
    Sequence: 43805
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Bert"
                    Undecoded: 0131
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.105000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "1000002", item_type buddy, item "1000003", item_type buddy, length 69 [malformed at 41: TLV needs 4 bytes, there are 2]
    Sequence: 14701
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00040008
    Body
        Items
            #1
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Bert"
                    Undecoded: 0131
            #2
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 95 [malformed at 62: TLV needs 4 bytes, there are 3]
    Sequence: 43806
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                    Undecoded: 013100
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [unknown at 62: no table for 0x0000] [unknown at 66: no table for 0x0000]
    Sequence: 43807
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0000: unknown, 0 bytes
                        TLV 0x0000: unknown, 0 bytes
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 96 [malformed at 65: Number needs 2 bytes, there is 1]
    Sequence: 43808
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "Crew"
                Group: 1
                Item: 2
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 3 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
                                #2
                            Undecoded: 00
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.129000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 91 [undecoded at 60: 1 byte left over after the last field]
    Sequence: 43809
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: ""
                Group: 1
                Item: 2
                Kind of item: privacy
                About it
                    About it
                        TLV 0x00ca: Who may see one, 2 bytes
                            Who may see one: allow_all
                            Undecoded: 02
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.135000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "", item_type privacy, item "1000003", item_type buddy, length 58 [undecoded at 31: 1 byte left over after the last field]
    Sequence: 14702
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00050008
    Body
        Items
            #1
                UIN or name: ""
                Group: 1
                Item: 2
                Kind of item: privacy
                About it
                    About it
                        TLV 0x00ca: Who may see one, 2 bytes
                            Who may see one: allow_all
                            Undecoded: 02
            #2
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
12:00:00.141000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 90 [malformed at 59: Presence options needs 4 bytes, there is 1]
    Sequence: 43810
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000010
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: ""
                Group: 1
                Item: 2
                Kind of item: presence
                About it
                    About it
                        TLV 0x00c9: Presence options, 1 byte
                            Undecoded: 00
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 98
    Sequence: 43811
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000011
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0145: First or last message, or last update, 2 bytes
                            Data: 3bfa
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 101
    Sequence: 43812
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000012
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x00d9: Icons and texts, 5 bytes
                            Data: 000000ff00
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 97
    Sequence: 43813
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000013
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x013d: Alert, 1 byte
                            Data: 01
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.165000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "1000002", item_type buddy, item "1000003", item_type buddy, length 64
    Sequence: 14703
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00060008
    Body
        Items
            #1
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x013d: Alert, 1 byte
                            Data: 01
            #2
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 92
    Sequence: 43814
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000014
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1"
                Group: 1
                Item: 2
                Kind of item: own_icon
                About it
                    About it
                        TLV 0x00d5: Icon's hash, 2 bytes
                            Data: 01ff
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.177000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 111 [malformed at 71: TLV needs 255 bytes, there are 6]
    Sequence: 43815
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000015
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "anna@example.org"
                Group: 1
                Item: 2
                Kind of item: linked_account
                About it
                    About it
                        TLV 0x00d5: Password, roasted, 255 bytes
                    Undecoded: ********
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 115 [malformed at 71: TLV needs 65535 bytes, there are 10]
    Sequence: 43816
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000016
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "anna@example.org"
                Group: 1
                Item: 2
                Kind of item: linked_account
                About it
                    About it
                        TLV 0x7777: unknown, 65535 bytes
                    Undecoded: ********
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.189000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 111 [malformed at 71: TLV needs 6 bytes, there are 3] [malformed at 78: UIN or name needs 42324 bytes, there are 31]
    Sequence: 43817
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000017
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "anna@example.org"
                Group: 1
                Item: 2
                Kind of item: linked_account
                About it
                    About it
                        TLV 0x00d5: Password, roasted, 6 bytes
                    Undecoded: ********
            #3
    Undecoded: ********
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "anna@example.org", item_type linked_account, length 78 [malformed at 42: TLV needs 6 bytes, there are 3] [malformed at 49: UIN or name needs 42324 bytes, there are 27]
    Sequence: 14704
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00070008
    Body
        Items
            #1
                UIN or name: "anna@example.org"
                Group: 1
                Item: 2
                Kind of item: linked_account
                About it
                    About it
                        TLV 0x00d5: Password, roasted, 6 bytes
                    Undecoded: ********
            #2
    Undecoded: ********
12:00:00.201000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 111 [unknown at 71: no table for 0x7777]
    Sequence: 43818
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000018
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "anna@example.org"
                Group: 1
                Item: 2
                Kind of item: 30583
                About it
                    About it
                        TLV 0x00d5: Password, roasted, 6 bytes
                            Password, roasted: ********
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [unknown at 62: no table for 0x7777]
    Sequence: 43819
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000019
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: 30583
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Bert"
            #3
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 2001-11-20T11:56:48Z
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 100 [malformed at 60: About it needs 65535 bytes, there are 38]
    Sequence: 43820
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000002"
                Group: 1
                Item: 2
                Kind of item: buddy
    Undecoded: ********
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 0, length 75 [undecoded at 23: 52 bytes left over after the last field]
    Sequence: 43821
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000001b
    Body
        Version: 0
        Items: 0
        Last change: 1970-01-06T10:55:44Z
    Undecoded: 3030303033000100020000000901310005436c617261000731303030303033000100020000000901310005436c6172613bfa4500
12:00:00.225000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 1, length 75 [undecoded at 49: 26 bytes left over after the last field]
    Sequence: 43822
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000001c
    Body
        Version: 0
        Items: 1
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
        Last change: 1970-01-06T10:55:44Z
    Undecoded: 3030303033000100020000000901310005436c6172613bfa4500
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 3, length 75 [malformed at 71: UIN or name needs 15354 bytes, there are 2]
    Sequence: 43823
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000001d
    Body
        Version: 0
        Items: 3
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #3
    Undecoded: ********
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 65535, length 75 [malformed at 71: UIN or name needs 15354 bytes, there are 2]
    Sequence: 43824
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000001e
    Body
        Version: 0
        Items: 65535
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #3
    Undecoded: ********
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 2, length 54 [malformed at 45: UIN or name needs 65535 bytes, there are 7]
    Sequence: 43825
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x8000001f
    Body
        Version: 0
        Items: 2
            #1
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 5 bytes
                            Nickname: "Clara"
            #2
    Undecoded: ********
12:00:00.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "1000001", result success, length 19 [malformed at 18: Result needs 2 bytes, there is 1]
    Sequence: 43826
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x80000020
    Body
        Results
            #1
                Result: success
            #2
    Undecoded: 00
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", length 29 [malformed at 16: UIN or screen name needs 255 bytes, there are 12]
    Sequence: 43827
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000021
    Body
    Undecoded: ff313030303030320003486921
12:00:00.261000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1b) SRV_AUTH_ANSWER, account "1000001", screen_name "1000002", length 24 [malformed at 24: Answer needs 1 byte, there are 0]
    Sequence: 43828
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x80000022
    Body
        UIN or screen name: "1000002"
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1c) SRV_YOU_WERE_ADDED, account "1000001", screen_name "", length 17
    Sequence: 43829
    SNAC: FEEDBAG
    Subtype: SRV_YOU_WERE_ADDED
    Flags: 0x0000
    Request: 0x80000023
    Body
        UIN or screen name: ""
12:00:00.273000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14705
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00080006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 31 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "All is well after."
12:00:00.279000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43830
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000024
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 31 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "All is well after."

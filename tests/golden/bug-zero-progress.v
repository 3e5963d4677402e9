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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "", screen_name "", screen_name "", length 28 [malformed at 27: Warning level, tenths of a percent needs 2 bytes, there is 1]
    Sequence: 43797
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Users
            #1
                UIN or screen name: ""
                Warning level, tenths of a percent: 0
                About it: 0
            #2
                UIN or screen name: ""
                Warning level, tenths of a percent: 0
                About it: 0
            #3
                UIN or screen name: ""
    Undecoded: ********
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", length 84 [unknown at 44: no table for 0x0000] [unknown at 48: no table for 0x0000] [unknown at 52: no table for 0x0000] [unknown at 56: no table for 0x0000] [unknown at 60: no table for 0x0000] [unknown at 64: no table for 0x0000] [unknown at 68: no table for 0x0000] [unknown at 72: no table for 0x0000] [unknown at 76: no table for 0x0000] [unknown at 80: no table for 0x0000]
    Sequence: 43798
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
            TLV 0x0000: unknown, 0 bytes
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,06) SRV_INFO, account "1000001", screen_name "1000002", length 28 [malformed at 28: About it needs 1 byte, there are 0]
    Sequence: 43799
    SNAC: LOCATE
    Subtype: SRV_INFO
    Flags: 0x0000
    Request: 0x80000005
    Body
        UIN or screen name: "1000002"
        Warning level, tenths of a percent: 0
        About it: 65535
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,07) SRV_RATES, account "1000001", length 18 [unknown at 16: fits none of its known forms]
    Sequence: 43800
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x80000006
    Body
        Unknown: ffff
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,12) SRV_MIGRATION, account "1000001", families 65535, length 20 [malformed at 20: Families needs 1 byte, there are 0]
    Sequence: 43801
    SNAC: OSERVICE
    Subtype: SRV_MIGRATION
    Flags: 0x0000
    Request: 0x80000007
    Body
        Families: 65535
            #1
                Family: ICBM
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,05) SRV_DIRECTORY_INTERESTS, account "1000001", result 1, interests 65535, length 24 [malformed at 24: Interests needs 1 byte, there are 0]
    Sequence: 43802
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_INTERESTS
    Flags: 0x0000
    Request: 0x80000008
    Body
        Result: 1
        Interests: 65535
            #1
                Kind: category
                Number: 1
                Interest: ""
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 65535, length 29 [malformed at 29: Items needs 1 byte, there are 0]
    Sequence: 43803
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x80000009
    Body
        Version: 0
        Items: 65535
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
12:00:00.081000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,17) CLI_VERSIONS, account "1000001", length 21 [malformed at 20: Family needs 2 bytes, there is 1]
    Sequence: 14699
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00020017
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
    Undecoded: 00
12:00:00.087000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", screen_name "", length 36
    Sequence: 14700
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00030004
    Body
        UINs or screen names
            #1
                UIN or screen name: ""
            #2
                UIN or screen name: ""
            #3
                UIN or screen name: ""
            #4
                UIN or screen name: ""
            #5
                UIN or screen name: ""
            #6
                UIN or screen name: ""
            #7
                UIN or screen name: ""
            #8
                UIN or screen name: ""
            #9
                UIN or screen name: ""
            #10
                UIN or screen name: ""
            #11
                UIN or screen name: ""
            #12
                UIN or screen name: ""
            #13
                UIN or screen name: ""
            #14
                UIN or screen name: ""
            #15
                UIN or screen name: ""
            #16
                UIN or screen name: ""
            #17
                UIN or screen name: ""
            #18
                UIN or screen name: ""
            #19
                UIN or screen name: ""
            #20
                UIN or screen name: ""
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_CONTACTS, uin "", nick "", uin "", nick "", length 72
    Sequence: 43804
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Cookie: 0bad000000000001
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 24 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Count: "4294967295"
                        Contacts
                            #1
                                UIN: ""
                                Nickname: ""
                            #2
                                UIN: ""
                                Nickname: ""
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_contacts, contacts 65535, length 88 [malformed at 88: Contacts needs 1 byte, there are 0]
    Sequence: 43805
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Cookie: 0bad000000000001
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000001
                About: send_contacts
                TLVs
                    TLV 0x2711: What it is about, 10 bytes
                        Groups
                            #1
                                Group: ""
                                Contacts: 65535
                                    #1
                                        UIN: ""
                                    #2
                                        UIN: ""
                                    #3
                                        UIN: ""
12:00:00.105000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14701
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00040006
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
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43806
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000c
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

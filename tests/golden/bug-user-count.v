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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", account "", length 42 [malformed at 33: TLV needs 1536 bytes, there are 5]
    Sequence: 43797
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000003
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 0
            #2
                UIN or screen name: ""
                Warning level, tenths of a percent: 256
                About it: 512
                    TLV 0x5000: unknown, 1536 bytes
    Undecoded: ********
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", screen_name "", length 60 [malformed at 33: TLV needs 1536 bytes, there are 23]
    Sequence: 43798
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 0
            #2
                UIN or screen name: ""
                Warning level, tenths of a percent: 256
                About it: 512
                    TLV 0x5000: unknown, 1536 bytes
    Undecoded: ********
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Oi!", length 76 [unknown at 38: no table for 0x0001]
    Sequence: 43799
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 0
        TLVs
            TLV 0x0001: unknown, 2 bytes
                Value: 0050
            TLV 0x0006: Was stored, 4 bytes
                Value: 00000000
            TLV 0x0002: Message, 16 bytes
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
                            Text: "Oi!"
            TLV 0x000b: Takes typing notifications, 0 bytes
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", account "", length 42 [malformed at 39: TLV needs 4 bytes, there are 3]
    Sequence: 43800
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000006
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
            #2
                UIN or screen name: ""
                Warning level, tenths of a percent: 1536
                About it: 1040
    Undecoded: ********
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", screen_name "", length 60 [malformed at 39: TLV needs 263 bytes, there are 17]
    Sequence: 43801
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000007
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
            #2
                UIN or screen name: ""
                Warning level, tenths of a percent: 1536
                About it: 1024
                    TLV 0x0000: unknown, 263 bytes
    Undecoded: ********
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Oi!", length 76
    Sequence: 43802
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000008
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0006: Was stored, 4 bytes
                Value: 00000000
            TLV 0x0002: Message, 16 bytes
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
                            Text: "Oi!"
            TLV 0x000b: Takes typing notifications, 0 bytes
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", status online+direct_needs_authorization, length 42 [malformed at 42: About it needs 1 byte, there are 0]
    Sequence: 43803
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000009
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+direct_needs_authorization
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", status away, length 60 [malformed at 42: TLV needs 12336 bytes, there are 14]
    Sequence: 43804
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: away
                    TLV 0x0731: unknown, 12336 bytes
    Undecoded: ********
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", status online, length 76 [undecoded at 60: 12 bytes left over after the last field]
    Sequence: 43805
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 3
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x0002: Account created, 16 bytes
                Account created: 1972-08-29T15:53:37Z
                Undecoded: 0101010007000000004f6921
        TLVs
            TLV 0x000b: Takes typing notifications, 0 bytes
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", status online+direct_needs_authorization, length 42 [malformed at 42: About it needs 1 byte, there are 0]
    Sequence: 43806
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 32767
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+direct_needs_authorization
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", status away, length 60 [malformed at 42: TLV needs 12336 bytes, there are 14]
    Sequence: 43807
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 32767
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: away
                    TLV 0x0731: unknown, 12336 bytes
    Undecoded: ********
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", status online, length 76 [undecoded at 60: 12 bytes left over after the last field] [unknown at 72: no table for 0x000b] [malformed at 76: About it needs 1 byte, there are 0]
    Sequence: 43808
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 32767
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x0002: Account created, 16 bytes
                Account created: 1972-08-29T15:53:37Z
                Undecoded: 0101010007000000004f6921
            TLV 0x000b: unknown, 0 bytes
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", status online+direct_needs_authorization, length 42 [malformed at 42: About it needs 1 byte, there are 0]
    Sequence: 43809
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 32768
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+direct_needs_authorization
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", status away, length 60 [malformed at 42: TLV needs 12336 bytes, there are 14]
    Sequence: 43810
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000010
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 32768
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: away
                    TLV 0x0731: unknown, 12336 bytes
    Undecoded: ********
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", status online, length 76 [undecoded at 60: 12 bytes left over after the last field] [unknown at 72: no table for 0x000b] [malformed at 76: About it needs 1 byte, there are 0]
    Sequence: 43811
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000011
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 32768
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x0002: Account created, 16 bytes
                Account created: 1972-08-29T15:53:37Z
                Undecoded: 0101010007000000004f6921
            TLV 0x000b: unknown, 0 bytes
12:00:00.129000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", status online+direct_needs_authorization, length 42 [malformed at 42: About it needs 1 byte, there are 0]
    Sequence: 43812
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000012
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 65535
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+direct_needs_authorization
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", status away, length 60 [malformed at 42: TLV needs 12336 bytes, there are 14]
    Sequence: 43813
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000013
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 65535
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: away
                    TLV 0x0731: unknown, 12336 bytes
    Undecoded: ********
12:00:00.141000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", status online, length 76 [undecoded at 60: 12 bytes left over after the last field] [unknown at 72: no table for 0x000b] [malformed at 76: About it needs 1 byte, there are 0]
    Sequence: 43814
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000014
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 65535
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x0002: Account created, 16 bytes
                Account created: 1972-08-29T15:53:37Z
                Undecoded: 0101010007000000004f6921
            TLV 0x000b: unknown, 0 bytes
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,03) SRV_CHAT_JOINED, account "1000001", screen_name "1000002", length 28 [malformed at 28: About it needs 1 byte, there are 0]
    Sequence: 43815
    SNAC: CHAT
    Subtype: SRV_CHAT_JOINED
    Flags: 0x0000
    Request: 0x80000015
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0a) SRV_ICBM_MISSED, account "1000001", channel text, screen_name "1000002", length 40 [malformed at 36: TLV needs 1 byte, there are 0]
    Sequence: 43816
    SNAC: ICBM
    Subtype: SRV_ICBM_MISSED
    Flags: 0x0000
    Request: 0x80000016
    Body
        Missed messages
            #1
                Channel: text
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0003: Signed on, 1 byte
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,06) SRV_INFO, account "1000001", screen_name "1000002", length 51 [undecoded at 40: 11 bytes left over after the last field] [malformed at 51: About it needs 1 byte, there are 0]
    Sequence: 43817
    SNAC: LOCATE
    Subtype: SRV_INFO
    Flags: 0x0000
    Request: 0x80000017
    Body
        UIN or screen name: "1000002"
        Warning level, tenths of a percent: 0
        About it: 65535
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0004: Idle, in minutes or seconds, 13 bytes
                Idle, in minutes or seconds: 18287
                Undecoded: 6e652066697368696e672e
12:00:00.165000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14699
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
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
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43818
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000018
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

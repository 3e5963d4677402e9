12:00:00.000000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR, length 13 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:00.000000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, screen_name "1000002", length 34
    Sequence: 43795
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
12:00:00.000000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, channel text, from "1000002", typing begun, length 36
    Sequence: 43796
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: begun
12:00:00.006000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, channel text, from "1000002", typing finished, length 36
    Sequence: 43797
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: finished
12:00:00.012000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, status away, length 24
    Sequence: 14697
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0001001e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away
12:00:01.000000 IP 198.51.100.3.5190 > 192.0.2.10.1101: OSCAR, length 6 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:01.000000 IP 198.51.100.3.5190 > 192.0.2.10.1101: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, screen_name "1000002", length 34
    Sequence: 10819
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
12:00:01.000000 IP 198.51.100.3.5190 > 192.0.2.10.1101: OSCAR SNAC(04,14) ICBM_TYPING, channel text, from "1000002", typing begun, length 36
    Sequence: 10820
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: begun
12:00:01.006000 IP 198.51.100.3.5190 > 192.0.2.10.1101: OSCAR SNAC(04,14) ICBM_TYPING, channel text, from "1000002", typing finished, length 36
    Sequence: 10821
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: finished
12:00:01.012000 IP 192.0.2.10.1101 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, status away, length 24
    Sequence: 5366
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0001001e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away
12:00:02.000000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:02.000000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, screen_name "1000002", length 34
    Sequence: 26000
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
12:00:02.000000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,14) ICBM_TYPING, channel text, from "1000002", typing begun, length 36
    Sequence: 26001
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: begun
12:00:02.006000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,14) ICBM_TYPING, channel text, from "1000002", typing finished, length 36
    Sequence: 26002
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: finished
12:00:02.012000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, status away, length 24
    Sequence: 7035
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0001001e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away

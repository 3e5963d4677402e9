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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous 5, capability 00940005-0090-0005-008C-000500880005, length 208 [unknown at 74: no table for 0x0084] [malformed at 83: TLV needs 1280 bytes, there are 121]
    Sequence: 43797
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0bad000000000001
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 160 bytes
                Rendezvous: 5
                Cookie: 009c000500980005
                About: 00940005-0090-0005-008C-000500880005
                TLVs
                    TLV 0x0084: unknown, 5 bytes
                        Value: 0080000500
                    TLV 0x7c00: unknown, 1280 bytes
                Undecoded: ********
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_contacts, contacts 2989, length 652 [malformed at 89: UIN needs 17939 bytes, there are 561]
    Sequence: 43798
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0bad000000000001
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 604 bytes
                Rendezvous: request
                Cookie: 0bad000000000001
                About: send_contacts
                TLVs
                    TLV 0x2711: What it is about, 574 bytes
                        Groups
                            #1
                                Group: ""
                                Contacts: 2989
                                    #1
                                        UIN: ""
                                    #2
                                        UIN: ""
                                    #3
                                        UIN: "\t"
                                    #4
                        Undecoded: 46134b4c7f11d182224445535400002711022000000bad0000000000010946134b4c7f11d182224445535400002711020200000bad0000000000010946134b4c7f11d18222444553540000271101e400000bad0000000000010946134b4c7f11d18222444553540000271101c600000bad0000000000010946134b4c7f11d18222444553540000271101a800000bad0000000000010946134b4c7f11d182224445535400002711018a00000bad0000000000010946134b4c7f11d182224445535400002711016c00000bad0000000000010946134b4c7f11d182224445535400002711014e00000bad0000000000010946134b4c7f11d182224445535400002711013000000bad0000000000010946134b4c7f11d182224445535400002711011200000bad0000000000010946134b4c7f11d18222444553540000271100f400000bad0000000000010946134b4c7f11d18222444553540000271100d600000bad0000000000010946134b4c7f11d18222444553540000271100b800000bad0000000000010946134b4c7f11d182224445535400002711009a00000bad0000000000010946134b4c7f11d182224445535400002711007c00000bad0000000000010946134b4c7f11d182224445535400002711005e00000bad0000000000010946134b4c7f11d182224445535400002711004000000bad0000000000010946134b4c7f11d182224445535400002711002200000bad0000000000010946134b4c7f11d182224445535400002711000427110000
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,06) SRV_CHAT_RECEIVE, account "1000001", from "1000002", length 350 [undecoded at 50: 300 bytes left over after the last field]
    Sequence: 43799
    SNAC: CHAT
    Subtype: SRV_CHAT_RECEIVE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0bad000000000001
        Channel: 3
        TLVs
            TLV 0x0003: Who says it, 320 bytes
                From: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0003: Signed on, 304 bytes
                        Signed on: 1973-10-28T13:48:32Z
                        Undecoded: 3030303200000001000301200731303030303032000000010003011007313030303030320000000100030100073130303030303200000001000300f0073130303030303200000001000300e0073130303030303200000001000300d0073130303030303200000001000300c0073130303030303200000001000300b0073130303030303200000001000300a007313030303030320000000100030090073130303030303200000001000300800731303030303032000000010003007007313030303030320000000100030060073130303030303200000001000300500731303030303032000000010003004007313030303030320000000100030030073130303030303200000001000300200731303030303032000000010003001007313030303030320000000100030000
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", length 364
    Sequence: 43800
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", length 364 [unknown at 44: no table for 0x7000] [unknown at 48: no table for 0x7001] [unknown at 52: no table for 0x7002] [unknown at 56: no table for 0x7003] [unknown at 60: no table for 0x7004] [unknown at 64: no table for 0x7005] [unknown at 68: no table for 0x7006] [unknown at 72: no table for 0x7007] [unknown at 76: no table for 0x7008] [unknown at 80: no table for 0x7009] [unknown at 84: no table for 0x700a] [unknown at 88: no table for 0x700b] [unknown at 92: no table for 0x700c] [unknown at 96: no table for 0x700d] [unknown at 100: no table for 0x700e] [unknown at 104: no table for 0x700f] [unknown at 108: no table for 0x7010] [unknown at 112: no table for 0x7011] [unknown at 116: no table for 0x7012] [unknown at 120: no table for 0x7013] [unknown at 124: no table for 0x7014] [unknown at 128: no table for 0x7015] [unknown at 132: no table for 0x7016] [unknown at 136: no table for 0x7017] [unknown at 140: no table for 0x7018] [unknown at 144: no table for 0x7019] [unknown at 148: no table for 0x701a] [unknown at 152: no table for 0x701b] [unknown at 156: no table for 0x701c] [unknown at 160: no table for 0x701d] [unknown at 164: no table for 0x701e] [unknown at 168: no table for 0x701f] [unknown at 172: no table for 0x7020] [unknown at 176: no table for 0x7021] [unknown at 180: no table for 0x7022] [unknown at 184: no table for 0x7023] [unknown at 188: no table for 0x7024] [unknown at 192: no table for 0x7025] [unknown at 196: no table for 0x7026] [unknown at 200: no table for 0x7027] [unknown at 204: no table for 0x7028] [unknown at 208: no table for 0x7029] [unknown at 212: no table for 0x702a] [unknown at 216: no table for 0x702b] [unknown at 220: no table for 0x702c] [unknown at 224: no table for 0x702d] [unknown at 228: no table for 0x702e] [unknown at 232: no table for 0x702f] [unknown at 236: no table for 0x7030] [unknown at 240: no table for 0x7031] [unknown at 244: no table for 0x7032] [unknown at 248: no table for 0x7033] [unknown at 252: no table for 0x7034] [unknown at 256: no table for 0x7035] [unknown at 260: no table for 0x7036] [unknown at 264: no table for 0x7037] [unknown at 268: no table for 0x7038] [unknown at 272: no table for 0x7039] [unknown at 276: no table for 0x703a] [unknown at 280: no table for 0x703b] [unknown at 284: no table for 0x703c] [unknown at 288: no table for 0x703d] [unknown at 292: no table for 0x703e] [unknown at 296: no table for 0x703f] [limit: 16 more anomalies or undecoded runs]
    Sequence: 43801
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000007
    Body
        Cookie: 0bad000000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x7000: unknown, 0 bytes
            TLV 0x7001: unknown, 0 bytes
            TLV 0x7002: unknown, 0 bytes
            TLV 0x7003: unknown, 0 bytes
            TLV 0x7004: unknown, 0 bytes
            TLV 0x7005: unknown, 0 bytes
            TLV 0x7006: unknown, 0 bytes
            TLV 0x7007: unknown, 0 bytes
            TLV 0x7008: unknown, 0 bytes
            TLV 0x7009: unknown, 0 bytes
            TLV 0x700a: unknown, 0 bytes
            TLV 0x700b: unknown, 0 bytes
            TLV 0x700c: unknown, 0 bytes
            TLV 0x700d: unknown, 0 bytes
            TLV 0x700e: unknown, 0 bytes
            TLV 0x700f: unknown, 0 bytes
            TLV 0x7010: unknown, 0 bytes
            TLV 0x7011: unknown, 0 bytes
            TLV 0x7012: unknown, 0 bytes
            TLV 0x7013: unknown, 0 bytes
            TLV 0x7014: unknown, 0 bytes
            TLV 0x7015: unknown, 0 bytes
            TLV 0x7016: unknown, 0 bytes
            TLV 0x7017: unknown, 0 bytes
            TLV 0x7018: unknown, 0 bytes
            TLV 0x7019: unknown, 0 bytes
            TLV 0x701a: unknown, 0 bytes
            TLV 0x701b: unknown, 0 bytes
            TLV 0x701c: unknown, 0 bytes
            TLV 0x701d: unknown, 0 bytes
            TLV 0x701e: unknown, 0 bytes
            TLV 0x701f: unknown, 0 bytes
            TLV 0x7020: unknown, 0 bytes
            TLV 0x7021: unknown, 0 bytes
            TLV 0x7022: unknown, 0 bytes
            TLV 0x7023: unknown, 0 bytes
            TLV 0x7024: unknown, 0 bytes
            TLV 0x7025: unknown, 0 bytes
            TLV 0x7026: unknown, 0 bytes
            TLV 0x7027: unknown, 0 bytes
            TLV 0x7028: unknown, 0 bytes
            TLV 0x7029: unknown, 0 bytes
            TLV 0x702a: unknown, 0 bytes
            TLV 0x702b: unknown, 0 bytes
            TLV 0x702c: unknown, 0 bytes
            TLV 0x702d: unknown, 0 bytes
            TLV 0x702e: unknown, 0 bytes
            TLV 0x702f: unknown, 0 bytes
            TLV 0x7030: unknown, 0 bytes
            TLV 0x7031: unknown, 0 bytes
            TLV 0x7032: unknown, 0 bytes
            TLV 0x7033: unknown, 0 bytes
            TLV 0x7034: unknown, 0 bytes
            TLV 0x7035: unknown, 0 bytes
            TLV 0x7036: unknown, 0 bytes
            TLV 0x7037: unknown, 0 bytes
            TLV 0x7038: unknown, 0 bytes
            TLV 0x7039: unknown, 0 bytes
            TLV 0x703a: unknown, 0 bytes
            TLV 0x703b: unknown, 0 bytes
            TLV 0x703c: unknown, 0 bytes
            TLV 0x703d: unknown, 0 bytes
            TLV 0x703e: unknown, 0 bytes
            TLV 0x703f: unknown, 0 bytes
            TLV 0x7040: unknown, 0 bytes
            TLV 0x7041: unknown, 0 bytes
            TLV 0x7042: unknown, 0 bytes
            TLV 0x7043: unknown, 0 bytes
            TLV 0x7044: unknown, 0 bytes
            TLV 0x7045: unknown, 0 bytes
            TLV 0x7046: unknown, 0 bytes
            TLV 0x7047: unknown, 0 bytes
            TLV 0x7048: unknown, 0 bytes
            TLV 0x7049: unknown, 0 bytes
            TLV 0x704a: unknown, 0 bytes
            TLV 0x704b: unknown, 0 bytes
            TLV 0x704c: unknown, 0 bytes
            TLV 0x704d: unknown, 0 bytes
            TLV 0x704e: unknown, 0 bytes
            TLV 0x704f: unknown, 0 bytes
12:00:00.069000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43802
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000008
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

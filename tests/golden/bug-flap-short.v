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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, account "1000001", length 6 [malformed at 6: Version of FLAP needs 4 bytes, there are 0]
    Channel: FLAP_SIGN_ON
    Sequence: 43797
    Body
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 7 [malformed at 6: Version of FLAP needs 4 bytes, there is 1]
    Channel: FLAP_SIGN_ON
    Sequence: 14699
    Body
    Undecoded: ********
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, account "1000001", length 8 [malformed at 6: Version of FLAP needs 4 bytes, there are 2]
    Channel: FLAP_SIGN_ON
    Sequence: 43798
    Body
    Undecoded: ********
12:00:00.057000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 9 [malformed at 6: Version of FLAP needs 4 bytes, there are 3]
    Channel: FLAP_SIGN_ON
    Sequence: 14700
    Body
    Undecoded: ********
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, account "1000001", length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43799
    Body
        Version of FLAP: 1
        TLVs
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR, account "1000001", length 6 [malformed at 6: SNAC needs 2 bytes, there are 0]
    Sequence: 43800
12:00:00.075000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR, account "1000001", length 7 [malformed at 6: SNAC needs 2 bytes, there is 1]
    Sequence: 14701
    Undecoded: ********
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR, account "1000001", length 8 [unknown at 8: no table for 0x0000] [malformed at 8: Subtype needs 2 bytes, there are 0]
    Sequence: 43801
    SNAC: 0x0000
12:00:00.087000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR, account "1000001", length 9 [unknown at 8: no table for 0x0000] [malformed at 8: Subtype needs 2 bytes, there is 1]
    Sequence: 14702
    SNAC: 0x0000
    Undecoded: 00
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(00,01) server command 0x0001, account "1000001", length 10 [unknown at 8: no table for 0x0000] [malformed at 10: Flags needs 2 bytes, there are 0]
    Sequence: 43802
    SNAC: 0x0000
    Subtype: 0x0001
12:00:00.099000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", length 11 [malformed at 10: Flags needs 2 bytes, there is 1]
    Sequence: 14703
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Undecoded: ********
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", length 12 [malformed at 12: Request needs 4 bytes, there are 0]
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
12:00:00.111000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", length 13 [malformed at 12: Request needs 4 bytes, there is 1]
    Sequence: 14704
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Undecoded: ********
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", length 14 [malformed at 12: Request needs 4 bytes, there are 2]
    Sequence: 43804
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Undecoded: ********
12:00:00.123000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", length 15 [malformed at 12: Request needs 4 bytes, there are 3]
    Sequence: 14705
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Undecoded: ********
12:00:00.129000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_ERROR, account "1000001", length 6
    Channel: FLAP_ERROR
    Sequence: 43805
    Body
12:00:00.135000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_ERROR, account "1000001", length 7
    Channel: FLAP_ERROR
    Sequence: 14706
    Body
        Data: 00
12:00:00.141000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_ERROR, account "1000001", length 8
    Channel: FLAP_ERROR
    Sequence: 43806
    Body
        Data: 0000
12:00:00.147000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_ERROR, account "1000001", length 9
    Channel: FLAP_ERROR
    Sequence: 14707
    Body
        Data: 000000
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_ERROR, account "1000001", length 10
    Channel: FLAP_ERROR
    Sequence: 43807
    Body
        Data: 00000001
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 43808
    Body
        TLVs
12:00:00.165000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 7 [malformed at 6: TLV needs 4 bytes, there is 1]
    Channel: FLAP_SIGN_OFF
    Sequence: 14708
    Body
        TLVs
    Undecoded: ********
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_OFF, account "1000001", length 8 [malformed at 6: TLV needs 4 bytes, there are 2]
    Channel: FLAP_SIGN_OFF
    Sequence: 43809
    Body
        TLVs
    Undecoded: ********
12:00:00.177000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 9 [malformed at 6: TLV needs 4 bytes, there are 3]
    Channel: FLAP_SIGN_OFF
    Sequence: 14709
    Body
        TLVs
    Undecoded: ********
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_OFF, account "1000001", length 10 [malformed at 6: TLV needs 1 byte, there are 0]
    Channel: FLAP_SIGN_OFF
    Sequence: 43810
    Body
        TLVs
            TLV 0x0000: unknown, 1 byte
12:00:00.189000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_KEEP_ALIVE, account "1000001", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 43811
    Body
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_KEEP_ALIVE, account "1000001", length 7
    Channel: FLAP_KEEP_ALIVE
    Sequence: 14710
    Body
        Data: 00
12:00:00.201000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_KEEP_ALIVE, account "1000001", length 8
    Channel: FLAP_KEEP_ALIVE
    Sequence: 43812
    Body
        Data: 0000
12:00:00.207000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_KEEP_ALIVE, account "1000001", length 9
    Channel: FLAP_KEEP_ALIVE
    Sequence: 14711
    Body
        Data: 000000
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_KEEP_ALIVE, account "1000001", length 10
    Channel: FLAP_KEEP_ALIVE
    Sequence: 43813
    Body
        Data: 00000001
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR, length 6 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:00.225000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All goes on.", length 63
    Sequence: 14712
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All goes on."
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All goes on.", length 73
    Sequence: 43815
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All goes on."
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR, length 7 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:00.243000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All goes on.", length 63
    Sequence: 14713
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00030006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All goes on."
12:00:00.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All goes on.", length 73
    Sequence: 43817
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All goes on."
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR, length 8 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:00.261000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All goes on.", length 63
    Sequence: 14714
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00040006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All goes on."
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All goes on.", length 73
    Sequence: 43819
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All goes on."
12:00:01.009000 IP 198.51.100.4.5190 > 192.0.2.10.1101: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10818
    Body
        Version of FLAP: 1
        TLVs
12:00:01.015000 IP 192.0.2.10.1101 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 5366
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:01.021000 IP 198.51.100.4.5190 > 192.0.2.10.1101: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 10819
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:01.027000 IP 198.51.100.4.5190 > 192.0.2.10.1101: OSCAR, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:02.009000 IP 198.51.100.4.5190 > 192.0.2.10.1102: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25999
    Body
        Version of FLAP: 1
        TLVs
12:00:02.015000 IP 192.0.2.10.1102 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 7035
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:02.021000 IP 198.51.100.4.5190 > 192.0.2.10.1102: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 26000
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:02.027000 IP 198.51.100.4.5190 > 192.0.2.10.1102: OSCAR, length 2 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:03.009000 IP 198.51.100.4.5190 > 192.0.2.10.1103: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43558
    Body
        Version of FLAP: 1
        TLVs
12:00:03.015000 IP 192.0.2.10.1103 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 6183
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:03.021000 IP 198.51.100.4.5190 > 192.0.2.10.1103: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 43559
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:03.027000 IP 198.51.100.4.5190 > 192.0.2.10.1103: OSCAR, length 3 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:04.009000 IP 198.51.100.4.5190 > 192.0.2.10.1104: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 50440
    Body
        Version of FLAP: 1
        TLVs
12:00:04.015000 IP 192.0.2.10.1104 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 30077
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:04.021000 IP 198.51.100.4.5190 > 192.0.2.10.1104: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 50441
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:04.027000 IP 198.51.100.4.5190 > 192.0.2.10.1104: OSCAR, length 4 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:05.009000 IP 198.51.100.4.5190 > 192.0.2.10.1105: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 346
    Body
        Version of FLAP: 1
        TLVs
12:00:05.015000 IP 192.0.2.10.1105 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 10222
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:05.021000 IP 198.51.100.4.5190 > 192.0.2.10.1105: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 347
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:05.027000 IP 198.51.100.4.5190 > 192.0.2.10.1105: OSCAR, length 5 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:06.009000 IP 198.51.100.4.5190 > 192.0.2.10.1106: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 7004
    Body
        Version of FLAP: 1
        TLVs
12:00:06.015000 IP 192.0.2.10.1106 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 1807
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:06.021000 IP 198.51.100.4.5190 > 192.0.2.10.1106: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 7005
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:06.027000 IP 198.51.100.4.5190 > 192.0.2.10.1106: OSCAR, length 6 [sequence at 2: sequence number 1 where 7006 was due] [malformed at 6: SNAC needs 2 bytes, there are 0]
    Sequence: 1
12:00:07.009000 IP 198.51.100.4.5190 > 192.0.2.10.1107: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 2421
    Body
        Version of FLAP: 1
        TLVs
12:00:07.015000 IP 192.0.2.10.1107 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 13866
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:07.021000 IP 198.51.100.4.5190 > 192.0.2.10.1107: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 2422
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:07.027000 IP 198.51.100.4.5190 > 192.0.2.10.1107: OSCAR, length 10 [sequence at 2: sequence number 1 where 2423 was due] [cut at 6: the stream breaks off here]
    Sequence: 1
12:00:08.009000 IP 198.51.100.4.5190 > 192.0.2.10.1108: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10561
    Body
        Version of FLAP: 1
        TLVs
12:00:08.015000 IP 192.0.2.10.1108 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 15944
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:08.021000 IP 198.51.100.4.5190 > 192.0.2.10.1108: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 10562
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:08.027000 IP 198.51.100.4.5190 > 192.0.2.10.1108: OSCAR, length 10 [sequence at 2: sequence number 1 where 10563 was due] [cut at 8: the stream breaks off here]
    Sequence: 1
    SNAC: ICBM
12:00:09.009000 IP 198.51.100.4.5190 > 192.0.2.10.1109: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 50779
    Body
        Version of FLAP: 1
        TLVs
12:00:09.015000 IP 192.0.2.10.1109 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 9494
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:09.021000 IP 198.51.100.4.5190 > 192.0.2.10.1109: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 50780
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:09.027000 IP 198.51.100.4.5190 > 192.0.2.10.1109: OSCAR FLAP_SIGN_OFF, length 4 [sequence at 2: sequence number 1 where 50781 was due]
    Channel: FLAP_SIGN_OFF
    Sequence: 1
12:00:10.009000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 33908
    Body
        Version of FLAP: 1
        TLVs
12:00:10.015000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "All is well.", length 63
    Sequence: 7663
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:10.021000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, channel text, from "1000002", text "All is well.", length 73
    Sequence: 33909
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Text: "All is well."
12:00:10.027000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR, length 5 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:10.042000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14715
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00050006
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
12:00:10.048000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43820
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000006
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

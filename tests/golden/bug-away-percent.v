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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,06) SRV_INFO, account "1000001", screen_name "1000002", away_text "%n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 ", length 2073
    Sequence: 43797
    SNAC: LOCATE
    Subtype: SRV_INFO
    Flags: 0x0000
    Request: 0x80000003
    Body
        UIN or screen name: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0003: What the away text is written in, 31 bytes
                What the away text is written in: "text/aolrtf; charset=\"us-ascii\""
            TLV 0x0004: Away text, 2000 bytes
                Away text: "%n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 %n %d %t %s %x %% %99999d %hhn %*.*f $1 "
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", away_text "%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n", length 2031
    Sequence: 14699
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00020004
    Body
        TLVs
            TLV 0x0003: What the away text is written in, 7 bytes
                What the away text is written in: "text/%s"
            TLV 0x0004: Away text, 2000 bytes
                Away text: "%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n%n"
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_READ_AWAY, status accepted, text "%n %d %t %s %x %% %99999d %hhn %*.*f $1 ", length 138
    Sequence: 43798
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65520
        Header
            Sequence: 65520
        Answer
            Message type: MSG_READ_AWAY
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: "%n %d %t %s %x %% %99999d %hhn %*.*f $1 "
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "%n %d %t %s %x %% %99999d %hhn %*.*f $1 ", sent_time 2001-11-20T11:56:48Z, length 109
    Sequence: 43799
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 53 bytes
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
                            Text: "%n %d %t %s %x %% %99999d %hhn %*.*f $1 "
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, from "%s%n%s%n", typing begun, length 37
    Sequence: 43800
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "%s%n%s%n"
        Typing: begun
12:00:00.069000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14700
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00030006
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
    Sequence: 43801
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000007
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

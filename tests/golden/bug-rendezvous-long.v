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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability games, invitation "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe ", sent_time 2001-11-20T11:56:48Z, length 5408 [unknown at 4192: no table for 0x134a]
    Sequence: 43797
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5352 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: games
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000c: Invitation, 2700 bytes
                        Invitation: "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe "
                    TLV 0x000d: What that is written in, 256 bytes
                        What that is written in: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    TLV 0x0006: Where to get it, 1140 bytes
                        Where to get it: "http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/"
                    TLV 0x2711: What it is about, 1208 bytes
                        Data: 0001000100000004414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability add_ins, invitation "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe ", sent_time 2001-11-20T11:56:48Z, length 5408 [unknown at 4192: no table for 0x1347]
    Sequence: 43798
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5352 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: add_ins
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000c: Invitation, 2700 bytes
                        Invitation: "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe "
                    TLV 0x000d: What that is written in, 256 bytes
                        What that is written in: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    TLV 0x0006: Where to get it, 1140 bytes
                        Where to get it: "http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/"
                    TLV 0x2711: What it is about, 1208 bytes
                        Data: 0001000100000004414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_play, invitation "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe ", sent_time 2001-11-20T11:56:48Z, length 5408 [unknown at 4192: no table for 0x1342]
    Sequence: 43799
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5352 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: direct_play
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000c: Invitation, 2700 bytes
                        Invitation: "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe "
                    TLV 0x000d: What that is written in, 256 bytes
                        What that is written in: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    TLV 0x0006: Where to get it, 1140 bytes
                        Where to get it: "http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/"
                    TLV 0x2711: What it is about, 1208 bytes
                        Data: 0001000100000004414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, invitation "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe ", file_count 1, total_size 4, file_name "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", sent_time 2001-11-20T11:56:48Z, length 5408
    Sequence: 43800
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5352 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000c: Invitation, 2700 bytes
                        Invitation: "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe "
                    TLV 0x000d: What that is written in, 256 bytes
                        What that is written in: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    TLV 0x0006: Where to get it, 1140 bytes
                        Where to get it: "http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/"
                    TLV 0x2711: What it is about, 1208 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 4
                        File name: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, invitation "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe ", sent_time 2001-11-20T11:56:48Z, length 5408
    Sequence: 43801
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000007
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5352 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: direct_im
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000c: Invitation, 2700 bytes
                        Invitation: "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe "
                    TLV 0x000d: What that is written in, 256 bytes
                        What that is written in: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    TLV 0x0006: Where to get it, 1140 bytes
                        Where to get it: "http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/"
                    TLV 0x2711: What it is about, 1208 bytes
                        Data: 0001000100000004414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability chat, invitation "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe ", room_cookie "", sent_time 2001-11-20T11:56:48Z, length 5408 [undecoded at 4197: 1203 bytes left over after the last field]
    Sequence: 43802
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000008
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5352 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: chat
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000c: Invitation, 2700 bytes
                        Invitation: "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe "
                    TLV 0x000d: What that is written in, 256 bytes
                        What that is written in: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    TLV 0x0006: Where to get it, 1140 bytes
                        Where to get it: "http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/"
                    TLV 0x2711: What it is about, 1208 bytes
                        Exchange: 1
                        Name of the room, or part of it: ""
                        Instance: 256
                        Undecoded: 000004414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability 0BAD0BAD-0BAD-0BAD-0BAD-0BAD0BAD0BAD, invitation "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe ", sent_time 2001-11-20T11:56:48Z, length 5408 [unknown at 4192: no table for this GUID]
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000009
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5352 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: 0BAD0BAD-0BAD-0BAD-0BAD-0BAD0BAD0BAD
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000c: Invitation, 2700 bytes
                        Invitation: "game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe game.exe "
                    TLV 0x000d: What that is written in, 256 bytes
                        What that is written in: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
                    TLV 0x0006: Where to get it, 1140 bytes
                        Where to get it: "http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/http://example.org/"
                    TLV 0x2711: What it is about, 1208 bytes
                        Data: 0001000100000004414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141414141
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_contacts, contacts 2, sent_time 2001-11-20T11:56:48Z, length 1308
    Sequence: 43804
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 1252 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_contacts
                TLVs
                    TLV 0x2711: What it is about, 1222 bytes
                        Groups
                            #1
                                Group: "group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group group "
                                Contacts: 2
                                    #1
                                        UIN: "1000001"
                                    #2
                                        UIN: "1000002"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_contacts, sent_time 2001-11-20T11:56:48Z, length 95 [malformed at 78: Group needs 65534 bytes, there are 7]
    Sequence: 43805
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 39 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_contacts
                TLVs
                    TLV 0x2711: What it is about, 9 bytes
                        Groups
                            #1
                        Undecoded: fffe54696465733a20
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.093000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
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

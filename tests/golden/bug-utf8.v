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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "cutÃ", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43797
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 17 bytes
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
                            Text: "cutÃ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "cutÃ", sent_time 2001-11-20T11:56:48Z, length 204
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
            TLV 0x0005: Message of its channel, 148 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 108 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "cutÃ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "cutÃ", sent_time 2001-11-20T11:56:48Z, length 104
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
            TLV 0x0005: Message of its channel, 48 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 13 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "cutÃ"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "cutÃ", length 49
    Sequence: 43800
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000006
    Body
        TLVs
            TLV 0x0001: Reply, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "cutÃ"
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "cutÃ", reason "cutÃ", length 38
    Sequence: 43801
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000007
    Body
        UIN or screen name: "cutÃ"
        Reason: "cutÃ"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "cutÃ", status_text "cutÃ", length 45
    Sequence: 43802
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000008
    Body
        Users
            #1
                UIN or screen name: "cutÃ"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 10 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "cutÃ"
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "cut â‚", sent_time 2001-11-20T11:56:48Z, length 75
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000009
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 19 bytes
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "cut â‚"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "cut â‚", sent_time 2001-11-20T11:56:48Z, length 206
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
            TLV 0x0005: Message of its channel, 150 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 110 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "cut â‚"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "cut â‚", sent_time 2001-11-20T11:56:48Z, length 106
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
            TLV 0x0005: Message of its channel, 50 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 15 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "cut â‚"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "cut â‚", length 51
    Sequence: 43806
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000000c
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "cut â‚"
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "cut â‚", reason "cut â‚", length 42
    Sequence: 43807
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x8000000d
    Body
        UIN or screen name: "cut â‚"
        Reason: "cut â‚"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "cut â‚", status_text "cut â‚", length 49
    Sequence: 43808
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Users
            #1
                UIN or screen name: "cut â‚"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 12 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "cut â‚"
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "stray €¿", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43809
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 21 bytes
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
                            Text: "stray €¿"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "stray €¿", sent_time 2001-11-20T11:56:48Z, length 208
    Sequence: 43810
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000010
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 152 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 112 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "stray €¿"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "stray €¿", sent_time 2001-11-20T11:56:48Z, length 108
    Sequence: 43811
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000011
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 52 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 17 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "stray €¿"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.129000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "stray Ђї", length 53
    Sequence: 43812
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000012
    Body
        TLVs
            TLV 0x0001: Reply, 33 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "stray Ђї"
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "stray Ђї", reason "stray Ђї", length 46
    Sequence: 43813
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000013
    Body
        UIN or screen name: "stray Ђї"
        Reason: "stray Ђї"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.141000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "stray Ђї", status_text "stray Ђї", length 53
    Sequence: 43814
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000014
    Body
        Users
            #1
                UIN or screen name: "stray Ђї"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 14 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "stray Ђї"
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "never яю", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43815
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000015
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 21 bytes
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "never яю"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "never яю", sent_time 2001-11-20T11:56:48Z, length 208
    Sequence: 43816
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000016
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 152 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 112 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "never яю"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "never яю", sent_time 2001-11-20T11:56:48Z, length 108
    Sequence: 43817
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000017
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 52 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 17 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "never яю"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "never яю", length 53
    Sequence: 43818
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000018
    Body
        TLVs
            TLV 0x0001: Reply, 33 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "never яю"
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "never яю", reason "never яю", length 46
    Sequence: 43819
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000019
    Body
        UIN or screen name: "never яю"
        Reason: "never яю"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.177000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "never яю", status_text "never яю", length 53
    Sequence: 43820
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Users
            #1
                UIN or screen name: "never яю"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 14 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "never яю"
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "overlong АЇ аЂЇ", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43821
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001b
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 28 bytes
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
                            Text: "overlong АЇ аЂЇ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.189000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "overlong АЇ аЂЇ", sent_time 2001-11-20T11:56:48Z, length 215
    Sequence: 43822
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001c
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 159 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 119 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "overlong АЇ аЂЇ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.195000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "overlong АЇ аЂЇ", sent_time 2001-11-20T11:56:48Z, length 115
    Sequence: 43823
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001d
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 59 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 24 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "overlong АЇ аЂЇ"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.201000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "overlong АЇ аЂЇ", length 60
    Sequence: 43824
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000001e
    Body
        TLVs
            TLV 0x0001: Reply, 40 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "overlong АЇ аЂЇ"
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "overlong АЇ аЂЇ", reason "overlong АЇ аЂЇ", length 60
    Sequence: 43825
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x8000001f
    Body
        UIN or screen name: "overlong АЇ аЂЇ"
        Reason: "overlong АЇ аЂЇ"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "overlong АЇ аЂЇ", status_text "overlong АЇ аЂЇ", length 67
    Sequence: 43826
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000020
    Body
        Users
            #1
                UIN or screen name: "overlong АЇ аЂЇ"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 21 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "overlong АЇ аЂЇ"
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "half н Ђ", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43827
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000021
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 21 bytes
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "half н Ђ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.225000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "half н Ђ", sent_time 2001-11-20T11:56:48Z, length 208
    Sequence: 43828
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000022
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 152 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 112 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "half н Ђ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "half н Ђ", sent_time 2001-11-20T11:56:48Z, length 108
    Sequence: 43829
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000023
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 52 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 17 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "half н Ђ"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "half н Ђ", length 53
    Sequence: 43830
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000024
    Body
        TLVs
            TLV 0x0001: Reply, 33 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "half н Ђ"
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "half н Ђ", reason "half н Ђ", length 46
    Sequence: 43831
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000025
    Body
        UIN or screen name: "half н Ђ"
        Reason: "half н Ђ"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "half н Ђ", status_text "half н Ђ", length 53
    Sequence: 43832
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000026
    Body
        Users
            #1
                UIN or screen name: "half н Ђ"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 14 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "half н Ђ"
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "beyond фђЂЂ", sent_time 2001-11-20T11:56:48Z, length 80
    Sequence: 43833
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000027
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 24 bytes
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
                            Text: "beyond фђЂЂ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.261000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "beyond фђЂЂ", sent_time 2001-11-20T11:56:48Z, length 211
    Sequence: 43834
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000028
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 155 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 115 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "beyond фђЂЂ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "beyond фђЂЂ", sent_time 2001-11-20T11:56:48Z, length 111
    Sequence: 43835
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000029
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 55 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 20 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "beyond фђЂЂ"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.273000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "beyond фђЂЂ", length 56
    Sequence: 43836
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000002a
    Body
        TLVs
            TLV 0x0001: Reply, 36 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "beyond фђЂЂ"
12:00:00.279000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "beyond фђЂЂ", reason "beyond фђЂЂ", length 52
    Sequence: 43837
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x8000002b
    Body
        UIN or screen name: "beyond фђЂЂ"
        Reason: "beyond фђЂЂ"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.285000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "beyond фђЂЂ", status_text "beyond фђЂЂ", length 59
    Sequence: 43838
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000002c
    Body
        Users
            #1
                UIN or screen name: "beyond фђЂЂ"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 17 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "beyond фђЂЂ"
12:00:00.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "mark \u{FEFF}.", sent_time 2001-11-20T11:56:48Z, length 78
    Sequence: 43839
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002d
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 22 bytes
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "mark \u{FEFF}."
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.297000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "mark \u{FEFF}.", sent_time 2001-11-20T11:56:48Z, length 209
    Sequence: 43840
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002e
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 153 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 113 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "mark \u{FEFF}."
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.303000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "mark \u{FEFF}.", sent_time 2001-11-20T11:56:48Z, length 109
    Sequence: 43841
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002f
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 53 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 18 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "mark \u{FEFF}."
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.309000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "mark \u{FEFF}.", length 54
    Sequence: 43842
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000030
    Body
        TLVs
            TLV 0x0001: Reply, 34 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "mark \u{FEFF}."
12:00:00.315000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "mark \u{FEFF}.", reason "mark \u{FEFF}.", length 48
    Sequence: 43843
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000031
    Body
        UIN or screen name: "mark \u{FEFF}."
        Reason: "mark \u{FEFF}."
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.321000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "mark \u{FEFF}.", status_text "mark \u{FEFF}.", length 55
    Sequence: 43844
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000032
    Body
        Users
            #1
                UIN or screen name: "mark \u{FEFF}."
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 15 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "mark \u{FEFF}."
12:00:00.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "turned \u{202E}txt.exe", sent_time 2001-11-20T11:56:48Z, length 86
    Sequence: 43845
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000033
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 30 bytes
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
                            Text: "turned \u{202E}txt.exe"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.333000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "turned \u{202E}txt.exe", sent_time 2001-11-20T11:56:48Z, length 217
    Sequence: 43846
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000034
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 161 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 121 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "turned \u{202E}txt.exe"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.339000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "turned \u{202E}txt.exe", sent_time 2001-11-20T11:56:48Z, length 117
    Sequence: 43847
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000035
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 61 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 26 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "turned \u{202E}txt.exe"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.345000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "turned \u{202E}txt.exe", length 62
    Sequence: 43848
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000036
    Body
        TLVs
            TLV 0x0001: Reply, 42 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "turned \u{202E}txt.exe"
12:00:00.351000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "turned \u{202E}txt.exe", reason "turned \u{202E}txt.exe", length 64
    Sequence: 43849
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000037
    Body
        UIN or screen name: "turned \u{202E}txt.exe"
        Reason: "turned \u{202E}txt.exe"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.357000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "turned \u{202E}txt.exe", status_text "turned \u{202E}txt.exe", length 71
    Sequence: 43850
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000038
    Body
        Users
            #1
                UIN or screen name: "turned \u{202E}txt.exe"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 23 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "turned \u{202E}txt.exe"
12:00:00.363000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "letter mark \u{061C}.", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43851
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000039
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 28 bytes
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "letter mark \u{061C}."
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.369000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "letter mark \u{061C}.", sent_time 2001-11-20T11:56:48Z, length 215
    Sequence: 43852
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003a
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 159 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 119 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "letter mark \u{061C}."
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.375000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "letter mark \u{061C}.", sent_time 2001-11-20T11:56:48Z, length 115
    Sequence: 43853
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003b
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 59 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 24 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "letter mark \u{061C}."
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.381000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "letter mark \u{061C}.", length 60
    Sequence: 43854
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000003c
    Body
        TLVs
            TLV 0x0001: Reply, 40 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "letter mark \u{061C}."
12:00:00.387000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "letter mark \u{061C}.", reason "letter mark \u{061C}.", length 60
    Sequence: 43855
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x8000003d
    Body
        UIN or screen name: "letter mark \u{061C}."
        Reason: "letter mark \u{061C}."
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.393000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "letter mark \u{061C}.", status_text "letter mark \u{061C}.", length 67
    Sequence: 43856
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000003e
    Body
        Users
            #1
                UIN or screen name: "letter mark \u{061C}."
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 21 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "letter mark \u{061C}."
12:00:00.399000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "bell \x07\x1b[31m\r\n\x7f", sent_time 2001-11-20T11:56:48Z, length 83
    Sequence: 43857
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003f
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 27 bytes
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
                            Text: "bell \x07\x1b[31m\r\n\x7f"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.405000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "bell \x07\x1b[31m\r\n\x7f", sent_time 2001-11-20T11:56:48Z, length 214
    Sequence: 43858
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000040
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 158 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 118 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "bell \x07\x1b[31m\r\n\x7f"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.411000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, file_count 1, total_size 512, file_name "bell \x07\x1b[31m\r\n\x7f", sent_time 2001-11-20T11:56:48Z, length 114
    Sequence: 43859
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000041
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 58 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: send_file
                TLVs
                    TLV 0x2711: What it is about, 23 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 512
                        File name: "bell \x07\x1b[31m\r\n\x7f"
                    TLV 0x2712: More about it, 1 byte
                        Data: 00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.417000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "bell \x07\x1b[31m\r\n\x7f", length 59
    Sequence: 43860
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000042
    Body
        TLVs
            TLV 0x0001: Reply, 39 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "bell \x07\x1b[31m\r\n\x7f"
12:00:00.423000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "bell \x07\x1b[31m\r\n\x7f", reason "bell \x07\x1b[31m\r\n\x7f", length 58
    Sequence: 43861
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000043
    Body
        UIN or screen name: "bell \x07\x1b[31m\r\n\x7f"
        Reason: "bell \x07\x1b[31m\r\n\x7f"
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.429000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "bell \x07\x1b[31m\r\n\x7f", status_text "bell \x07\x1b[31m\r\n\x7f", length 65
    Sequence: 43862
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000044
    Body
        Users
            #1
                UIN or screen name: "bell \x07\x1b[31m\r\n\x7f"
                Warning level, tenths of a percent: 0
                About it: 2
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x001d: Icons and texts, 20 bytes
                        Items
                            #1
                                Kind of item: status_text
                                Flags: 0x04 (data)
                                Item
                                    Status: "bell \x07\x1b[31m\r\n\x7f"
12:00:00.435000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "�", sent_time 2001-11-20T11:56:48Z, length 71
    Sequence: 43863
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000045
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 15 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "�"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.441000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "�.", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43864
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000046
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 17 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "�."
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.447000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "�A", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43865
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000047
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 17 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "�A"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.453000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "😀", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43866
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000048
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 17 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "😀"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.459000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "\u{FEFF}A", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43867
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000049
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 17 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "\u{FEFF}A"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.465000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "￾䄀", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43868
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004a
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 17 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "￾䄀"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.471000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "A\x00B", sent_time 2001-11-20T11:56:48Z, length 75
    Sequence: 43869
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004b
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 19 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "A\x00B"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.477000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "￿￾", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43870
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004c
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 17 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "￿￾"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.483000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "AB�", sent_time 2001-11-20T11:56:48Z, length 74 [malformed at 61: text of 16 bits ends in half a one]
    Sequence: 43871
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004d
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 18 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "AB�"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.489000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "�", sent_time 2001-11-20T11:56:48Z, length 70 [malformed at 61: text of 16 bits ends in half a one]
    Sequence: 43872
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004e
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 14 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "�"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.495000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Ѐ�", sent_time 2001-11-20T11:56:48Z, length 72 [malformed at 61: text of 16 bits ends in half a one]
    Sequence: 43873
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004f
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "Ѐ�"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.501000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", sent_time 2001-11-20T11:56:48Z, length 69
    Sequence: 43874
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000050
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 13 bytes
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
                            Character set: ucs_2
                            Language: 0x0000
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.507000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:00.513000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43875
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000051
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

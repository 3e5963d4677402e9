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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_URL, description "No separator", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43797
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 21 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "No separator"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_URL, status online, description "No separator", sent_time 2001-11-20T11:56:48Z, length 170
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
            TLV 0x0005: Message of its channel, 114 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 74 bytes
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
                            Message type: MSG_URL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Description: "No separator"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_URL, description "One", url "of them", sent_time 2001-11-20T11:56:48Z, length 76
    Sequence: 43799
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 20 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "One"
                        URL: "of them"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_URL, status online, description "One", url "of them", sent_time 2001-11-20T11:56:48Z, length 169
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
            TLV 0x0005: Message of its channel, 113 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 73 bytes
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
                            Message type: MSG_URL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Description: "One"
                                URL: "of them"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_URL, description "A", url "BþCþDþ1þFþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43801
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000007
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 28 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "A"
                        URL: "BþCþDþ1þFþGþHþIþJ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_URL, status online, description "A", url "BþCþDþ1þFþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 177
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
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
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
                            Message type: MSG_URL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Description: "A"
                                URL: "BþCþDþ1þFþGþHþIþJ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_URL, description "", url "þþþþþþþ", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000009
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: ""
                        URL: "þþþþþþþ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_URL, status online, description "", url "þþþþþþþ", sent_time 2001-11-20T11:56:48Z, length 166
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
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
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
                            Message type: MSG_URL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Description: ""
                                URL: "þþþþþþþ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_URL, description "", sent_time 2001-11-20T11:56:48Z, length 65
    Sequence: 43805
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_URL, status online, description "", sent_time 2001-11-20T11:56:48Z, length 158
    Sequence: 43806
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
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
                            Message type: MSG_URL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Description: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_URL, sent_time 2001-11-20T11:56:48Z, length 64
    Sequence: 43807
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 8 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_URL, status online, sent_time 2001-11-20T11:56:48Z, length 149
    Sequence: 43808
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 93 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 53 bytes
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
                            Message type: MSG_URL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_REQUEST, sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43809
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 21 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: "No separator"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_AUTH_REQUEST, status online, sent_time 2001-11-20T11:56:48Z, length 170
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
            TLV 0x0005: Message of its channel, 114 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 74 bytes
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
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "No separator"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_REQUEST, sent_time 2001-11-20T11:56:48Z, length 76
    Sequence: 43811
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000011
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 20 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: "One"
                        First name: "of them"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.129000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_AUTH_REQUEST, status online, sent_time 2001-11-20T11:56:48Z, length 169
    Sequence: 43812
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000012
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 113 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 73 bytes
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
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "One"
                                First name: "of them"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_REQUEST, reason "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43813
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000013
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 28 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: "A"
                        First name: "B"
                        Last name: "C"
                        E-mail: "D"
                        Asks for authorization: 0, not: 1: "1"
                        Reason: "FþGþHþIþJ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.141000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_AUTH_REQUEST, status online, reason "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 177
    Sequence: 43814
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000014
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
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
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "A"
                                First name: "B"
                                Last name: "C"
                                E-mail: "D"
                                Asks for authorization: 0, not: 1: "1"
                                Reason: "FþGþHþIþJ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_REQUEST, reason "þþþ", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43815
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000015
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: ""
                        First name: ""
                        Last name: ""
                        E-mail: ""
                        Asks for authorization: 0, not: 1: ""
                        Reason: "þþþ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_AUTH_REQUEST, status online, reason "þþþ", sent_time 2001-11-20T11:56:48Z, length 166
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
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
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
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: ""
                                First name: ""
                                Last name: ""
                                E-mail: ""
                                Asks for authorization: 0, not: 1: ""
                                Reason: "þþþ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_REQUEST, sent_time 2001-11-20T11:56:48Z, length 65
    Sequence: 43817
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000017
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_AUTH_REQUEST, status online, sent_time 2001-11-20T11:56:48Z, length 158
    Sequence: 43818
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000018
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
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
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_REQUEST, sent_time 2001-11-20T11:56:48Z, length 64
    Sequence: 43819
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000019
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 8 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.177000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_AUTH_REQUEST, status online, sent_time 2001-11-20T11:56:48Z, length 149
    Sequence: 43820
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 93 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 53 bytes
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
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_SERVER, name "No separator", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43821
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001b
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 21 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_SERVER
                    How it is meant: 0x00
                    Text
                        Sender's name: "No separator"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.189000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_SERVER, status online, name "No separator", sent_time 2001-11-20T11:56:48Z, length 170
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
            TLV 0x0005: Message of its channel, 114 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 74 bytes
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
                            Message type: MSG_SERVER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "No separator"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.195000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_SERVER, name "One", sent_time 2001-11-20T11:56:48Z, length 76
    Sequence: 43823
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001d
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 20 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_SERVER
                    How it is meant: 0x00
                    Text
                        Sender's name: "One"
                        Blank: "of them"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.201000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_SERVER, status online, name "One", sent_time 2001-11-20T11:56:48Z, length 169
    Sequence: 43824
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001e
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 113 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 73 bytes
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
                            Message type: MSG_SERVER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "One"
                                Blank: "of them"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_SERVER, name "A", email "D", text "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43825
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001f
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 28 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_SERVER
                    How it is meant: 0x00
                    Text
                        Sender's name: "A"
                        Blank: "B"
                        Blank: "C"
                        Sender's e-mail: "D"
                        Mark: "1"
                        Text: "FþGþHþIþJ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_SERVER, status online, name "A", email "D", text "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 177
    Sequence: 43826
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000020
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
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
                            Message type: MSG_SERVER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "A"
                                Blank: "B"
                                Blank: "C"
                                Sender's e-mail: "D"
                                Mark: "1"
                                Text: "FþGþHþIþJ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_SERVER, name "", email "", text "þþþ", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43827
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000021
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_SERVER
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
                        Blank: ""
                        Blank: ""
                        Sender's e-mail: ""
                        Mark: ""
                        Text: "þþþ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.225000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_SERVER, status online, name "", email "", text "þþþ", sent_time 2001-11-20T11:56:48Z, length 166
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
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
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
                            Message type: MSG_SERVER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: ""
                                Blank: ""
                                Blank: ""
                                Sender's e-mail: ""
                                Mark: ""
                                Text: "þþþ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_SERVER, name "", sent_time 2001-11-20T11:56:48Z, length 65
    Sequence: 43829
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000023
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_SERVER
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_SERVER, status online, name "", sent_time 2001-11-20T11:56:48Z, length 158
    Sequence: 43830
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000024
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
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
                            Message type: MSG_SERVER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_SERVER, sent_time 2001-11-20T11:56:48Z, length 64
    Sequence: 43831
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000025
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 8 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_SERVER
                    How it is meant: 0x00
                    Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_SERVER, status online, sent_time 2001-11-20T11:56:48Z, length 149
    Sequence: 43832
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000026
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 93 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 53 bytes
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
                            Message type: MSG_SERVER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_ADDED, nick "No separator", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43833
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000027
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 21 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
                        Nickname: "No separator"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.261000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_ADDED, status online, nick "No separator", sent_time 2001-11-20T11:56:48Z, length 170
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
            TLV 0x0005: Message of its channel, 114 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 74 bytes
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
                            Message type: MSG_ADDED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "No separator"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_ADDED, nick "One", sent_time 2001-11-20T11:56:48Z, length 76
    Sequence: 43835
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000029
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 20 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
                        Nickname: "One"
                        First name: "of them"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.273000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_ADDED, status online, nick "One", sent_time 2001-11-20T11:56:48Z, length 169
    Sequence: 43836
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002a
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 113 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 73 bytes
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
                            Message type: MSG_ADDED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "One"
                                First name: "of them"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.279000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_ADDED, nick "A", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43837
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002b
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 28 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
                        Nickname: "A"
                        First name: "B"
                        Last name: "C"
                        E-mail: "D"
                        Asks for authorization: 0, not: 1: "1þFþGþHþIþJ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.285000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_ADDED, status online, nick "A", sent_time 2001-11-20T11:56:48Z, length 177
    Sequence: 43838
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002c
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
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
                            Message type: MSG_ADDED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "A"
                                First name: "B"
                                Last name: "C"
                                E-mail: "D"
                                Asks for authorization: 0, not: 1: "1þFþGþHþIþJ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_ADDED, nick "", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43839
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002d
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
                        Nickname: ""
                        First name: ""
                        Last name: ""
                        E-mail: ""
                        Asks for authorization: 0, not: 1: "þþþþ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.297000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_ADDED, status online, nick "", sent_time 2001-11-20T11:56:48Z, length 166
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
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
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
                            Message type: MSG_ADDED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: ""
                                First name: ""
                                Last name: ""
                                E-mail: ""
                                Asks for authorization: 0, not: 1: "þþþþ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.303000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_ADDED, nick "", sent_time 2001-11-20T11:56:48Z, length 65
    Sequence: 43841
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002f
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
                        Nickname: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.309000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_ADDED, status online, nick "", sent_time 2001-11-20T11:56:48Z, length 158
    Sequence: 43842
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000030
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
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
                            Message type: MSG_ADDED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.315000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_ADDED, sent_time 2001-11-20T11:56:48Z, length 64
    Sequence: 43843
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000031
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 8 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.321000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_ADDED, status online, sent_time 2001-11-20T11:56:48Z, length 149
    Sequence: 43844
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000032
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 93 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 53 bytes
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
                            Message type: MSG_ADDED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "No separator", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43845
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000033
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 21 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: "No separator"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.333000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, name "No separator", sent_time 2001-11-20T11:56:48Z, length 170
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
            TLV 0x0005: Message of its channel, 114 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 74 bytes
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
                            Message type: MSG_WEB_PAGER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "No separator"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.339000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "One", sent_time 2001-11-20T11:56:48Z, length 76
    Sequence: 43847
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000035
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 20 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: "One"
                        Blank: "of them"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.345000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, name "One", sent_time 2001-11-20T11:56:48Z, length 169
    Sequence: 43848
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000036
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 113 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 73 bytes
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
                            Message type: MSG_WEB_PAGER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "One"
                                Blank: "of them"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.351000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "A", email "D", text "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43849
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000037
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 28 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: "A"
                        Blank: "B"
                        Blank: "C"
                        Sender's e-mail: "D"
                        Mark: "1"
                        Text: "FþGþHþIþJ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.357000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, name "A", email "D", text "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 177
    Sequence: 43850
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000038
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
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
                            Message type: MSG_WEB_PAGER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "A"
                                Blank: "B"
                                Blank: "C"
                                Sender's e-mail: "D"
                                Mark: "1"
                                Text: "FþGþHþIþJ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.363000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "", email "", text "þþþ", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43851
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000039
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
                        Blank: ""
                        Blank: ""
                        Sender's e-mail: ""
                        Mark: ""
                        Text: "þþþ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.369000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, name "", email "", text "þþþ", sent_time 2001-11-20T11:56:48Z, length 166
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
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
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
                            Message type: MSG_WEB_PAGER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: ""
                                Blank: ""
                                Blank: ""
                                Sender's e-mail: ""
                                Mark: ""
                                Text: "þþþ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.375000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "", sent_time 2001-11-20T11:56:48Z, length 65
    Sequence: 43853
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003b
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.381000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, name "", sent_time 2001-11-20T11:56:48Z, length 158
    Sequence: 43854
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003c
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
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
                            Message type: MSG_WEB_PAGER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.387000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, sent_time 2001-11-20T11:56:48Z, length 64
    Sequence: 43855
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003d
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 8 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.393000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, sent_time 2001-11-20T11:56:48Z, length 149
    Sequence: 43856
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003e
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 93 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 53 bytes
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
                            Message type: MSG_WEB_PAGER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.399000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "No separator", sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43857
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003f
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 21 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: "No separator"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.405000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, name "No separator", sent_time 2001-11-20T11:56:48Z, length 170
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
            TLV 0x0005: Message of its channel, 114 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 74 bytes
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
                            Message type: MSG_EMAIL_EXPRESS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "No separator"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.411000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "One", sent_time 2001-11-20T11:56:48Z, length 76
    Sequence: 43859
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000041
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 20 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: "One"
                        Blank: "of them"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.417000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, name "One", sent_time 2001-11-20T11:56:48Z, length 169
    Sequence: 43860
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000042
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 113 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 73 bytes
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
                            Message type: MSG_EMAIL_EXPRESS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "One"
                                Blank: "of them"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.423000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "A", email "D", text "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43861
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000043
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 28 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: "A"
                        Blank: "B"
                        Blank: "C"
                        Sender's e-mail: "D"
                        Mark: "1"
                        Text: "FþGþHþIþJ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.429000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, name "A", email "D", text "FþGþHþIþJ", sent_time 2001-11-20T11:56:48Z, length 177
    Sequence: 43862
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000044
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
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
                            Message type: MSG_EMAIL_EXPRESS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "A"
                                Blank: "B"
                                Blank: "C"
                                Sender's e-mail: "D"
                                Mark: "1"
                                Text: "FþGþHþIþJ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.435000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "", email "", text "þþþ", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43863
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000045
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
                        Blank: ""
                        Blank: ""
                        Sender's e-mail: ""
                        Mark: ""
                        Text: "þþþ"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.441000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, name "", email "", text "þþþ", sent_time 2001-11-20T11:56:48Z, length 166
    Sequence: 43864
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000046
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
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
                            Message type: MSG_EMAIL_EXPRESS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: ""
                                Blank: ""
                                Blank: ""
                                Sender's e-mail: ""
                                Mark: ""
                                Text: "þþþ"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.447000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "", sent_time 2001-11-20T11:56:48Z, length 65
    Sequence: 43865
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000047
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.453000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, name "", sent_time 2001-11-20T11:56:48Z, length 158
    Sequence: 43866
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000048
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
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
                            Message type: MSG_EMAIL_EXPRESS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.459000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, sent_time 2001-11-20T11:56:48Z, length 64
    Sequence: 43867
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000049
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 8 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.465000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, sent_time 2001-11-20T11:56:48Z, length 149
    Sequence: 43868
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004a
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 93 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 53 bytes
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
                            Message type: MSG_EMAIL_EXPRESS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.471000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_CONTACTS, sent_time 2001-11-20T11:56:48Z, length 77
    Sequence: 43869
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004b
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 21 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Count: "No separator"
                        Contacts
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.477000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_CONTACTS, status online, sent_time 2001-11-20T11:56:48Z, length 170
    Sequence: 43870
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004c
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 114 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 74 bytes
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
                            Message type: MSG_CONTACTS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Count: "No separator"
                                Contacts
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.483000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_CONTACTS, uin "of them", sent_time 2001-11-20T11:56:48Z, length 76
    Sequence: 43871
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004d
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 20 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Count: "One"
                        Contacts
                            #1
                                UIN: "of them"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.489000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_CONTACTS, status online, uin "of them", sent_time 2001-11-20T11:56:48Z, length 169
    Sequence: 43872
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004e
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 113 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 73 bytes
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
                            Message type: MSG_CONTACTS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Count: "One"
                                Contacts
                                    #1
                                        UIN: "of them"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.495000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_CONTACTS, uin "B", nick "C", uin "D", nick "1", uin "F", nick "G", uin "H", nick "I", uin "J", sent_time 2001-11-20T11:56:48Z, length 84
    Sequence: 43873
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004f
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 28 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Count: "A"
                        Contacts
                            #1
                                UIN: "B"
                                Nickname: "C"
                            #2
                                UIN: "D"
                                Nickname: "1"
                            #3
                                UIN: "F"
                                Nickname: "G"
                            #4
                                UIN: "H"
                                Nickname: "I"
                            #5
                                UIN: "J"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.501000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_CONTACTS, status online, uin "B", nick "C", uin "D", nick "1", uin "F", nick "G", uin "H", nick "I", uin "J", sent_time 2001-11-20T11:56:48Z, length 177
    Sequence: 43874
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000050
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
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
                            Message type: MSG_CONTACTS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Count: "A"
                                Contacts
                                    #1
                                        UIN: "B"
                                        Nickname: "C"
                                    #2
                                        UIN: "D"
                                        Nickname: "1"
                                    #3
                                        UIN: "F"
                                        Nickname: "G"
                                    #4
                                        UIN: "H"
                                        Nickname: "I"
                                    #5
                                        UIN: "J"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.507000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_CONTACTS, uin "", nick "", uin "", nick "", uin "", nick "", uin "", nick "", sent_time 2001-11-20T11:56:48Z, length 73
    Sequence: 43875
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000051
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Count: ""
                        Contacts
                            #1
                                UIN: ""
                                Nickname: ""
                            #2
                                UIN: ""
                                Nickname: ""
                            #3
                                UIN: ""
                                Nickname: ""
                            #4
                                UIN: ""
                                Nickname: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.513000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_CONTACTS, status online, uin "", nick "", uin "", nick "", uin "", nick "", uin "", nick "", sent_time 2001-11-20T11:56:48Z, length 166
    Sequence: 43876
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000052
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
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
                            Message type: MSG_CONTACTS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Count: ""
                                Contacts
                                    #1
                                        UIN: ""
                                        Nickname: ""
                                    #2
                                        UIN: ""
                                        Nickname: ""
                                    #3
                                        UIN: ""
                                        Nickname: ""
                                    #4
                                        UIN: ""
                                        Nickname: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.519000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_CONTACTS, sent_time 2001-11-20T11:56:48Z, length 65
    Sequence: 43877
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000053
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Count: ""
                        Contacts
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.525000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_CONTACTS, status online, sent_time 2001-11-20T11:56:48Z, length 158
    Sequence: 43878
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000054
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
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
                            Message type: MSG_CONTACTS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Count: ""
                                Contacts
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.531000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_CONTACTS, sent_time 2001-11-20T11:56:48Z, length 64
    Sequence: 43879
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000055
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 8 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Contacts
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.537000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_CONTACTS, status online, sent_time 2001-11-20T11:56:48Z, length 149
    Sequence: 43880
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000056
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 93 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 53 bytes
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
                            Message type: MSG_CONTACTS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Contacts
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.543000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:00.549000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43881
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000057
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

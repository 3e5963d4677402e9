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
12:00:00.039000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", screen_name "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", screen_name "1000002", length 280
    Sequence: 14699
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00020004
    Body
        UINs or screen names
            #1
                UIN or screen name: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
            #2
                UIN or screen name: "1000002"
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", length 271 [malformed at 16: UIN or screen name needs 255 bytes, there are 254]
    Sequence: 14700
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00030004
    Body
        UINs or screen names
            #1
    Undecoded: ff6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e6e
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, from "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn", typing finished, length 284
    Sequence: 43797
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0bad000000000002
        Channel: text
        From: "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn"
        Typing: finished
12:00:00.057000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", screen_name "Ten bytes", length 27 [malformed at 26: UIN or screen name needs 46 bytes, there are 0]
    Sequence: 14701
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00040004
    Body
        UINs or screen names
            #1
                UIN or screen name: "Ten bytes"
            #2
    Undecoded: 2e
12:00:00.063000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", screen_name "1000002", reason "Ten bytes", length 36 [malformed at 35: About the text needs 2 bytes, there is 1]
    Sequence: 14702
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x00050018
    Body
        UIN or screen name: "1000002"
        Reason: "Ten bytes"
    Undecoded: 2e
12:00:00.069000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", screen_name "1000002", reason "Ten bytes", length 38 [malformed at 37: TLV needs 4 bytes, there is 1]
    Sequence: 14703
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x00060018
    Body
        UIN or screen name: "1000002"
        Reason: "Ten bytes"
        About the text: 11776
    Undecoded: 00
12:00:00.075000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", length 30 [malformed at 29: TLV needs 4 bytes, there is 1]
    Sequence: 14704
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00070004
    Body
        TLVs
            TLV 0x0002: Profile, 9 bytes
                Profile: "Ten bytes"
    Undecoded: 2e
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,07) SRV_KEY, account "1000001", length 28 [unknown at 16: fits none of its known forms]
    Sequence: 43798
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x80000004
    Body
        Unknown: 000954656e2062797465732e
12:00:00.087000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", length 34 [malformed at 33: Kind of item needs 2 bytes, there is 1]
    Sequence: 14705
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0008001e
    Body
        TLVs
            TLV 0x001d: Icons and texts, 14 bytes
                Items
                    #1
                        Kind of item: status_text
                        Flags: 0x04 (data)
                        Item
                            Hash, or the item: 000854656e2062792e
                    #2
                Undecoded: 2e
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "Ten bytes", sent_time 2001-11-20T11:56:48Z, length 167 [unknown at 150: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 111 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 71 bytes
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
                            Text: "Ten bytes"
                            Unknown: 2e00000000ffffff00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_TEXT, text "Ten bytes", sent_time 2001-11-20T11:56:48Z, length 74 [unknown at 65: fits none of its known forms]
    Sequence: 43800
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 18 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_TEXT
                    How it is meant: 0x00
                    Text: "Ten bytes"
                    Unknown: 2e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "Ten bytes", length 54 [malformed at 53: Unknown needs 2 bytes, there is 1]
    Sequence: 43801
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000007
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
                    Text: "Ten bytes"
                    Undecoded: 2e
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,05) SRV_DIRECTORY_INTERESTS, account "1000001", result 1, interests 1, length 34 [undecoded at 33: 1 byte left over after the last field]
    Sequence: 43802
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_INTERESTS
    Flags: 0x0000
    Request: 0x80000008
    Body
        Result: 1
        Interests: 1
            #1
                Kind: category
                Number: 1
                Interest: "Ten bytes"
    Undecoded: 2e
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Ten.�", sent_time 2001-11-20T11:56:48Z, length 78 [malformed at 61: text of 16 bits ends in half a one]
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "Ten.�"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.123000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", screen_name "Ten bytes.", length 27
    Sequence: 14706
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00090004
    Body
        UINs or screen names
            #1
                UIN or screen name: "Ten bytes."
12:00:00.129000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", screen_name "1000002", reason "Ten bytes.", length 36
    Sequence: 14707
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x000a0018
    Body
        UIN or screen name: "1000002"
        Reason: "Ten bytes."
12:00:00.135000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", screen_name "1000002", reason "Ten bytes.", length 38
    Sequence: 14708
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x000b0018
    Body
        UIN or screen name: "1000002"
        Reason: "Ten bytes."
        About the text: 0
12:00:00.141000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", length 30
    Sequence: 14709
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x000c0004
    Body
        TLVs
            TLV 0x0002: Profile, 10 bytes
                Profile: "Ten bytes."
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,07) SRV_KEY, account "1000001", length 28
    Sequence: 43804
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Key: "Ten bytes."
12:00:00.153000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", status_text "Ten by..", length 34
    Sequence: 14710
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x000d001e
    Body
        TLVs
            TLV 0x001d: Icons and texts, 14 bytes
                Items
                    #1
                        Kind of item: status_text
                        Flags: 0x04 (data)
                        Item
                            Status: "Ten by.."
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "Ten bytes.", sent_time 2001-11-20T11:56:48Z, length 167
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
            TLV 0x0005: Message of its channel, 111 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 71 bytes
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
                            Text: "Ten bytes."
                            Foreground: 0x00000000
                            Background: 0x00ffffff
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_TEXT, text "Ten bytes.", sent_time 2001-11-20T11:56:48Z, length 74
    Sequence: 43806
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 18 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_TEXT
                    How it is meant: 0x00
                    Text: "Ten bytes."
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, text "Ten bytes.", length 54
    Sequence: 43807
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000000d
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
                    Text: "Ten bytes."
12:00:00.177000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,05) SRV_DIRECTORY_INTERESTS, account "1000001", result 1, interests 1, length 34
    Sequence: 43808
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_INTERESTS
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Result: 1
        Interests: 1
            #1
                Kind: category
                Number: 1
                Interest: "Ten bytes."
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Ten..", sent_time 2001-11-20T11:56:48Z, length 79
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
            TLV 0x0002: Message, 23 bytes
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
                            Text: "Ten.."
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.189000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", length 27 [malformed at 16: UIN or screen name needs 11 bytes, there are 10]
    Sequence: 14711
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x000e0004
    Body
        UINs or screen names
            #1
    Undecoded: 0b54656e2062797465732e
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", screen_name "1000002", length 36 [malformed at 24: Reason needs 11 bytes, there are 10]
    Sequence: 14712
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x000f0018
    Body
        UIN or screen name: "1000002"
    Undecoded: 000b54656e2062797465732e
12:00:00.201000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", screen_name "1000002", reason "Ten bytes.", length 38 [malformed at 37: About the text needs 2 bytes, there is 1]
    Sequence: 14713
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x00100018
    Body
        UIN or screen name: "1000002"
        Reason: "Ten bytes."
    Undecoded: 00
12:00:00.207000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", length 30 [malformed at 16: TLV needs 11 bytes, there are 10]
    Sequence: 14714
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00110004
    Body
        TLVs
            TLV 0x0002: Profile, 11 bytes
    Undecoded: 54656e2062797465732e
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,07) SRV_KEY, account "1000001", length 28 [unknown at 16: fits none of its known forms]
    Sequence: 43810
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x80000010
    Body
        Unknown: 000b54656e2062797465732e
12:00:00.219000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", length 34 [malformed at 23: Item needs 11 bytes, there are 10]
    Sequence: 14715
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0012001e
    Body
        TLVs
            TLV 0x001d: Icons and texts, 14 bytes
                Items
                    #1
                        Kind of item: status_text
                        Flags: 0x04 (data)
                Undecoded: 0b000854656e2062792e2e
12:00:00.225000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "Ten bytes.", sent_time 2001-11-20T11:56:48Z, length 167 [unknown at 152: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 111 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 71 bytes
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
                            Text: "Ten bytes."
                            Unknown: 000000ffffff00
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_TEXT, sent_time 2001-11-20T11:56:48Z, length 74 [malformed at 54: Text needs 11 bytes, there are 10]
    Sequence: 43812
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000012
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 18 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_TEXT
                    How it is meant: 0x00
                Undecoded: 0b0054656e2062797465732e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_TEXT, length 54 [malformed at 42: Text needs 11 bytes, there are 10]
    Sequence: 43813
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000013
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
                    Undecoded: 0b0054656e2062797465732e
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,05) SRV_DIRECTORY_INTERESTS, account "1000001", result 1, interests 1, length 34 [malformed at 22: Interest needs 11 bytes, there are 10]
    Sequence: 43814
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_INTERESTS
    Flags: 0x0000
    Request: 0x80000014
    Body
        Result: 1
        Interests: 1
            #1
                Kind: category
                Number: 1
    Undecoded: 000b54656e2062797465732e
12:00:00.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Ten..�", sent_time 2001-11-20T11:56:48Z, length 80 [malformed at 61: text of 16 bits ends in half a one]
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
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "Ten..�"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.255000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14716
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00130006
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
12:00:00.261000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43816
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000016
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

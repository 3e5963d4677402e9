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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, sent_time 2001-11-20T11:56:48Z, length 71 [unknown at 56: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                    Unknown: ffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, sent_time 2001-11-20T11:56:48Z, length 156 [unknown at 141: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Unknown: ffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_WEB_PAGER, length 51 [undecoded at 46: 5 bytes left over after the last field]
    Sequence: 43799
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000005
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_WEB_PAGER
                    How it is meant: normal
                    Text
                    Unknown: 65535
                    Undecoded: ff7f534d53
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "", sent_time 2001-11-20T11:56:48Z, length 71 [unknown at 57: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
                    Unknown: 000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, name "", sent_time 2001-11-20T11:56:48Z, length 156 [unknown at 142: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Unknown: 000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_WEB_PAGER, name "", length 51 [undecoded at 47: 4 bytes left over after the last field]
    Sequence: 43802
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000008
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_WEB_PAGER
                    How it is meant: normal
                    Text
                        Sender's name: ""
                    Unknown: 0
                    Undecoded: 80534d53
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 32767 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                Undecoded: ff7ff0ffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 32767 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: ff7ff0ffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_WEB_PAGER, length 51 [malformed at 42: Text needs 32767 bytes, there are 7]
    Sequence: 43805
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000000b
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_WEB_PAGER
                    How it is meant: normal
                    Undecoded: ff7ff0ffffff534d53
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 32768 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                Undecoded: 0080ffffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 32768 bytes, there are 7]
    Sequence: 43807
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: 0080ffffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_WEB_PAGER, length 51 [malformed at 42: Text needs 32768 bytes, there are 7]
    Sequence: 43808
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000000e
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_WEB_PAGER
                    How it is meant: normal
                    Undecoded: 0080ffffffff534d53
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 65534 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                Undecoded: feffffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 65534 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: feffffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_WEB_PAGER, length 51 [malformed at 42: Text needs 65534 bytes, there are 7]
    Sequence: 43811
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000011
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_WEB_PAGER
                    How it is meant: normal
                    Undecoded: feffffffff7f534d53
12:00:00.129000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 65535 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                Undecoded: ffff00000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_WEB_PAGER, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 65535 bytes, there are 7]
    Sequence: 43813
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000013
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: ffff00000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.141000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_WEB_PAGER, length 51 [malformed at 42: Text needs 65535 bytes, there are 7]
    Sequence: 43814
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000014
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_WEB_PAGER
                    How it is meant: normal
                    Undecoded: ffff00000080534d53
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "", sent_time 2001-11-20T11:56:48Z, length 145 [unknown at 57: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 89 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
                    Unknown: 2b000e28f60011e7d311bcf30004ac969dc2000006000000494351534d530000010000010000000000000000001f0000001b0000003c736d735f6d6573736167653e3c2f736d735f6d6573736167653e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "Pager", email "p@example.org", text "Low water", sent_time 2001-11-20T11:56:48Z, length 98
    Sequence: 43816
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000016
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 42 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: "Pager"
                        Blank: ""
                        Blank: ""
                        Sender's e-mail: "p@example.org"
                        Mark: "3"
                        Text: "Low water"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, sent_time 2001-11-20T11:56:48Z, length 71 [unknown at 56: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                    Unknown: ffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, sent_time 2001-11-20T11:56:48Z, length 156 [unknown at 141: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Unknown: ffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_EMAIL_EXPRESS, length 51 [undecoded at 46: 5 bytes left over after the last field]
    Sequence: 43819
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000019
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: normal
                    Text
                    Unknown: 65535
                    Undecoded: ff7f534d53
12:00:00.177000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "", sent_time 2001-11-20T11:56:48Z, length 71 [unknown at 57: fits none of its known forms]
    Sequence: 43820
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
                    Unknown: 000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, name "", sent_time 2001-11-20T11:56:48Z, length 156 [unknown at 142: fits none of its known forms]
    Sequence: 43821
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001b
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Unknown: 000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.189000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_EMAIL_EXPRESS, name "", length 51 [undecoded at 47: 4 bytes left over after the last field]
    Sequence: 43822
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000001c
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: normal
                    Text
                        Sender's name: ""
                    Unknown: 0
                    Undecoded: 80534d53
12:00:00.195000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 32767 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                Undecoded: ff7ff0ffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.201000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 32767 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: ff7ff0ffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_EMAIL_EXPRESS, length 51 [malformed at 42: Text needs 32767 bytes, there are 7]
    Sequence: 43825
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000001f
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: normal
                    Undecoded: ff7ff0ffffff534d53
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 32768 bytes, there are 7]
    Sequence: 43826
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000020
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                Undecoded: 0080ffffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 32768 bytes, there are 7]
    Sequence: 43827
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000021
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: 0080ffffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.225000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_EMAIL_EXPRESS, length 51 [malformed at 42: Text needs 32768 bytes, there are 7]
    Sequence: 43828
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000022
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: normal
                    Undecoded: 0080ffffffff534d53
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 65534 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                Undecoded: feffffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 65534 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: feffffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_EMAIL_EXPRESS, length 51 [malformed at 42: Text needs 65534 bytes, there are 7]
    Sequence: 43831
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000025
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: normal
                    Undecoded: feffffffff7f534d53
12:00:00.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 65535 bytes, there are 7]
    Sequence: 43832
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000026
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                Undecoded: ffff00000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_EMAIL_EXPRESS, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 65535 bytes, there are 7]
    Sequence: 43833
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000027
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                        Undecoded: ffff00000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.261000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_EMAIL_EXPRESS, length 51 [malformed at 42: Text needs 65535 bytes, there are 7]
    Sequence: 43834
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000028
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: normal
                    Undecoded: ffff00000080534d53
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "", sent_time 2001-11-20T11:56:48Z, length 145 [unknown at 57: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 89 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: ""
                    Unknown: 2b000e28f60011e7d311bcf30004ac969dc2000006000000494351534d530000010000010000000000000000001f0000001b0000003c736d735f6d6573736167653e3c2f736d735f6d6573736167653e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.273000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_EMAIL_EXPRESS, name "Pager", email "p@example.org", text "Low water", sent_time 2001-11-20T11:56:48Z, length 98
    Sequence: 43836
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002a
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 42 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_EMAIL_EXPRESS
                    How it is meant: 0x00
                    Text
                        Sender's name: "Pager"
                        Blank: ""
                        Blank: ""
                        Sender's e-mail: "p@example.org"
                        Mark: "3"
                        Text: "Low water"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.279000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, text "", sent_time 2001-11-20T11:56:48Z, length 71 [unknown at 56: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                    Text: ""
                    Unknown: ffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.285000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 156 [unknown at 141: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: ffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_PLUGIN, length 51 [undecoded at 46: 5 bytes left over after the last field]
    Sequence: 43839
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000002d
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_PLUGIN
                    How it is meant: normal
                    Data
                    Unknown: 65535
                    Undecoded: ff7f534d53
12:00:00.297000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, text "", sent_time 2001-11-20T11:56:48Z, length 71 [unknown at 57: fits none of its known forms]
    Sequence: 43840
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002e
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                    Text: ""
                    Unknown: 000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.303000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 156 [unknown at 142: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.309000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_PLUGIN, length 51 [undecoded at 47: 4 bytes left over after the last field]
    Sequence: 43842
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000030
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_PLUGIN
                    How it is meant: normal
                    Data
                        Data: 00
                    Unknown: 0
                    Undecoded: 80534d53
12:00:00.315000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 32767 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                Undecoded: ff7ff0ffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.321000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 32767 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                        Undecoded: ff7ff0ffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_PLUGIN, length 51 [malformed at 42: Data needs 32767 bytes, there are 7]
    Sequence: 43845
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000033
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_PLUGIN
                    How it is meant: normal
                    Undecoded: ff7ff0ffffff534d53
12:00:00.333000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 32768 bytes, there are 7]
    Sequence: 43846
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000034
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                Undecoded: 0080ffffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.339000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 32768 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                        Undecoded: 0080ffffffff534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.345000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_PLUGIN, length 51 [malformed at 42: Data needs 32768 bytes, there are 7]
    Sequence: 43848
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000036
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_PLUGIN
                    How it is meant: normal
                    Undecoded: 0080ffffffff534d53
12:00:00.351000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 65534 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                Undecoded: feffffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.357000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 65534 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                        Undecoded: feffffffff7f534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.363000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_PLUGIN, length 51 [malformed at 42: Data needs 65534 bytes, there are 7]
    Sequence: 43851
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000039
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_PLUGIN
                    How it is meant: normal
                    Undecoded: feffffffff7f534d53
12:00:00.369000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, sent_time 2001-11-20T11:56:48Z, length 71 [malformed at 54: Text needs 65535 bytes, there are 7]
    Sequence: 43852
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003a
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 15 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                Undecoded: ffff00000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.375000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, sent_time 2001-11-20T11:56:48Z, length 156 [malformed at 139: Text needs 65535 bytes, there are 7]
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
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                        Undecoded: ffff00000080534d53
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.381000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T08:00Z, type MSG_PLUGIN, length 51 [malformed at 42: Data needs 65535 bytes, there are 7]
    Sequence: 43854
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x8000003c
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T08:00Z
                    Message type: MSG_PLUGIN
                    How it is meant: normal
                    Undecoded: ffff00000080534d53
12:00:00.387000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, text "", plugin PLUGIN_SMS, sms_xml "<sms_message></sms_message>", sent_time 2001-11-20T11:56:48Z, length 145
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
            TLV 0x0005: Message of its channel, 89 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                    Text: ""
                    Plug-in
                        Plug-in: PLUGIN_SMS
                        Rest of its GUID: 11e7d311bcf30004ac969dc2
                        Function: 0
                        Name of the plug-in: "ICQSMS"
                        Unknown: 000001000001000000000000000000
                    Data
                        SMS: "<sms_message></sms_message>"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.393000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, text "Pagerþþþp@example.orgþ3þLow water", sent_time 2001-11-20T11:56:48Z, length 98
    Sequence: 43856
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003e
    Body
        Cookie: 0bad000000000002
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 42 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                    Text: "Pagerþþþp@example.orgþ3þLow water"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.399000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
    Sequence: 43857
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003f
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a000e28f60011e7d311bcf30004ac969dc20000ffffff7f5469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.405000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a000e28f60011e7d311bcf30004ac969dc20000050000005469746c65000001000001000000000000000000ffffff7f0400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.411000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_SMS, sent_time 2001-11-20T11:56:48Z, length 206
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_SMS
                                Rest of its GUID: 11e7d311bcf30004ac969dc2
                                Function: 0
                                Name of the plug-in: "Title"
                                Unknown: 000001000001000000000000000000
                            Data
                                Data: ffffff7f54657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.417000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 10000e28f60011e7d311bcf30004ac969dc20000050000005469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.423000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "Ahoy", sent_time 2001-11-20T11:56:48Z, length 172 [unknown at 146: fits none of its known forms]
    Sequence: 43861
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000043
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
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
                            Text: "Ahoy"
                            Unknown: 00000000ffffff00ffffff7f7b303934367d
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.429000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a00f02d12d93091d3118dd700104b06462e0000000000805469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.435000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
    Sequence: 43863
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000045
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a00f02d12d93091d3118dd700104b06462e0000050000005469746c65000001000001000000000000000000000000800400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.441000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 190: fits none of its known forms]
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_FILE
                                Rest of its GUID: 3091d3118dd700104b06462e
                                Function: 0
                                Name of the plug-in: "Title"
                                Unknown: 000001000001000000000000000000
                            Data
                                Data: 0000008054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.447000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
    Sequence: 43865
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000047
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 1100f02d12d93091d3118dd700104b06462e0000050000005469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.453000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "Ahoy", sent_time 2001-11-20T11:56:48Z, length 172 [unknown at 146: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
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
                            Text: "Ahoy"
                            Unknown: 00000000ffffff00000000807b303934367d
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.459000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
    Sequence: 43867
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000049
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a00bff720b2378ed411bd280004ac96d9050000f0ffffff5469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.465000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a00bff720b2378ed411bd280004ac96d9050000050000005469746c65000001000001000000000000000000f0ffffff0400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.471000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 190: fits none of its known forms]
    Sequence: 43869
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004b
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_CHAT
                                Rest of its GUID: 378ed411bd280004ac96d905
                                Function: 0
                                Name of the plug-in: "Title"
                                Unknown: 000001000001000000000000000000
                            Data
                                Data: f0ffffff54657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.477000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 1200bff720b2378ed411bd280004ac96d9050000050000005469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.483000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "Ahoy", sent_time 2001-11-20T11:56:48Z, length 172 [unknown at 146: fits none of its known forms]
    Sequence: 43871
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004d
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
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
                            Text: "Ahoy"
                            Unknown: 00000000ffffff00f0ffffff7b303934367d
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.489000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a003b60b3efd82a6c45a4e09c5a5e67e8650000ffffffff5469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.495000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
    Sequence: 43873
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000004f
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 2a003b60b3efd82a6c45a4e09c5a5e67e8650000050000005469746c65000001000001000000000000000000ffffffff0400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.501000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, sent_time 2001-11-20T11:56:48Z, length 206
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_XTRAZ
                                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                                Function: 0
                                Name of the plug-in: "Title"
                                Unknown: 000001000001000000000000000000
                            Data
                                Data: ffffffff54657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.507000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 206 [unknown at 142: fits none of its known forms]
    Sequence: 43875
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000051
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 13003b60b3efd82a6c45a4e09c5a5e67e8650000050000005469746c65000001000001000000000000000000080000000400000054657874
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.513000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_TEXT, status online, text "Ahoy", sent_time 2001-11-20T11:56:48Z, length 172 [unknown at 146: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
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
                            Text: "Ahoy"
                            Unknown: 00000000ffffff00ffffffff7b303934367d
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.519000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:00.525000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43877
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000053
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

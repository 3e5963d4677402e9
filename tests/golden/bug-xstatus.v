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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending&lt;/desc&gt;</RES></NR>", sent_time 2001-11-20T11:56:48Z, length 292
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
            TLV 0x0005: Message of its channel, 236 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 196 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending&lt;/desc&gt;</RES></NR>"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending&lt;/desc&gt;</RES></NR>", length 232
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending&lt;/desc&gt;</RES></NR>"
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending</RES></NR>", sent_time 2001-11-20T11:56:48Z, length 279
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
            TLV 0x0005: Message of its channel, 223 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 183 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending</RES></NR>"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending</RES></NR>", length 219
    Sequence: 43800
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000006
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: "<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending</RES></NR>"
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;title&gt;Nets&lt;desc&gt;Mending&lt;/desc&gt;", sent_time 2001-11-20T11:56:48Z, length 267
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
            TLV 0x0005: Message of its channel, 211 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 171 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<NR><RES>&lt;title&gt;Nets&lt;desc&gt;Mending&lt;/desc&gt;"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;title&gt;Nets&lt;desc&gt;Mending&lt;/desc&gt;", length 207
    Sequence: 43802
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000008
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: "<NR><RES>&lt;title&gt;Nets&lt;desc&gt;Mending&lt;/desc&gt;"
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;/desc&gt;&lt;/title&gt;", sent_time 2001-11-20T11:56:48Z, length 245
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
            TLV 0x0005: Message of its channel, 189 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 149 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<NR><RES>&lt;/desc&gt;&lt;/title&gt;"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "<NR><RES>&lt;/desc&gt;&lt;/title&gt;", length 185
    Sequence: 43804
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000000a
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: "<NR><RES>&lt;/desc&gt;&lt;/title&gt;"
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<NR", sent_time 2001-11-20T11:56:48Z, length 212
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
            TLV 0x0005: Message of its channel, 156 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 116 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<NR"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "<NR", length 152
    Sequence: 43806
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000000c
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: "<NR"
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<", sent_time 2001-11-20T11:56:48Z, length 210
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
            TLV 0x0005: Message of its channel, 154 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 114 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "<", length 150
    Sequence: 43808
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000000e
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: "<"
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "&lt;", sent_time 2001-11-20T11:56:48Z, length 213
    Sequence: 43809
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Cookie: 0bad000000000002
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 157 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 117 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "&lt;"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "&lt;", length 153
    Sequence: 43810
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000010
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: "&lt;"
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "", sent_time 2001-11-20T11:56:48Z, length 209
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
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_XTRAZ
                                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: ""
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.129000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "", length 149
    Sequence: 43812
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000012
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Xtraz notice"
                Unknown: 000001000001000000000000000000
            Data
                XML: ""
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N>", sent_time 2001-11-20T11:56:48Z, length 1409
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
            TLV 0x0005: Message of its channel, 1353 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 1313 bytes
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
                                Function: 8
                                Name of the plug-in: "Xtraz notice"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N><N>"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.141000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 292 [unknown at 142: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 236 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 196 bytes
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
                            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000001000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", length 232 [unknown at 90: fits none of its known forms]
    Sequence: 43815
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000015
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000001000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 292 [unknown at 142: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 236 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 196 bytes
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
                            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000003000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", length 232 [unknown at 90: fits none of its known forms]
    Sequence: 43817
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000017
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000003000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
12:00:00.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 292 [unknown at 142: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 236 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 196 bytes
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
                            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000009000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", length 232 [unknown at 90: fits none of its known forms]
    Sequence: 43819
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000019
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000009000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
12:00:00.177000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 292 [unknown at 142: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 236 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 196 bytes
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
                            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f746963650000010000010000000000000000001b000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", length 232 [unknown at 90: fits none of its known forms]
    Sequence: 43821
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000001b
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f746963650000010000010000000000000000001b000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
12:00:00.189000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_PLUGIN, status online, text "", sent_time 2001-11-20T11:56:48Z, length 292 [unknown at 142: fits none of its known forms]
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
            TLV 0x0005: Message of its channel, 236 bytes
                Rendezvous: request
                Cookie: 0bad000000000002
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 196 bytes
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
                            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000051000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:00.195000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65520, type MSG_PLUGIN, status accepted, text "", length 232 [unknown at 90: fits none of its known forms]
    Sequence: 43823
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000001d
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
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0001 (normal)
            Text: ""
            Unknown: 31003b60b3efd82a6c45a4e09c5a5e67e86508000c000000587472617a206e6f7469636500000100000100000000000000000051000000530000003c4e523e3c5245533e266c743b7469746c652667743b4e657473266c743b2f7469746c652667743b266c743b646573632667743b4d656e64696e67266c743b2f646573632667743b3c2f5245533e3c2f4e523e
12:00:00.201000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43824
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001e
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

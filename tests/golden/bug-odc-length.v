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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 5190, length 88
    Sequence: 43797
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:01.054000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:01.060000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", length 76
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 4294967295
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
12:00:01.066000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct, in 2 pieces, the first in packet 21, length 2048 [cut at 88: the stream breaks off here]
    Data: 41686f7921214f444332004c0001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f792121
12:00:01.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 4443, length 88
    Sequence: 43798
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:02.096000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:02.102000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", length 76
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 2147483647
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
12:00:02.108000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct, in 2 pieces, the first in packet 35, length 2048 [cut at 88: the stream breaks off here]
    Data: 41686f7921214f444332004c0001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f792121
12:00:02.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 5190, length 88
    Sequence: 43799
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:03.138000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:03.144000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", length 76
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 2147483648
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
12:00:03.150000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct, in 2 pieces, the first in packet 49, length 2048 [cut at 88: the stream breaks off here]
    Data: 41686f7921214f444332004c0001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f792121
12:00:03.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 4443, length 88
    Sequence: 43800
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:04.180000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:04.186000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", length 76
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 4294967220
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
12:00:04.192000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct, in 2 pieces, the first in packet 63, length 2048 [cut at 88: the stream breaks off here]
    Data: 41686f7921214f444332004c0001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f792121
12:00:04.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 5190, length 88
    Sequence: 43801
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000007
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:05.222000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:05.228000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!", length 81
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 5
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!"
12:00:05.228000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 21
12:00:05.234000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:05.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 4443, length 88
    Sequence: 43802
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000008
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:06.264000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:06.276000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!O", in 2 pieces, the first in packet 91, length 83
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 7
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!O"
12:00:06.276000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 80 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 444332004c0001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f7921
12:00:06.276000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 21
12:00:06.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 5190, length 88
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000009
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:07.306000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:07.312000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct, length 81 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f444332ffff0001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f7921
12:00:07.312000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 21
12:00:07.318000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:07.333000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 4443, length 88
    Sequence: 43804
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:08.348000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:08.354000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct, length 81 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f44433200000001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f7921
12:00:08.354000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 21
12:00:08.360000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:08.375000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_im, tcp_port 5190, length 88
    Sequence: 43805
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: direct_im
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:09.390000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:09.396000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct, length 81 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f44433200050001000600000bad000000000003000000000000000000000006000000000000000000000000313030303030320000000000000000000000000000000000000000000000000041686f7921
12:00:09.396000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 21
12:00:09.402000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct ODC_MESSAGE, odc_bits 0x0000, from "1000002", text "Ahoy!!", length 82
    Version, a digit: 50
    Type: ODC_MESSAGE
    Body
        Subtype: 6
        Unknown: 0
        Cookie: 0bad000000000003
        Bytes that follow: 6
        Written in: ascii
        Unknown: 0
        What it is: 0x0000
        Unknown: 0
        From
            From: "1000002"
        Text: "Ahoy!!"
12:00:09.417000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:09.423000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
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

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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
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
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:01.054000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:01.060000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct, length 47 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ffff044a000200000000000007313030303030320bad00000000000300010010094613434c7f11d182224445535400
12:00:01.060000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:01.066000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:01.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
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
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:02.096000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:02.102000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct, length 47 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 7fff044a000200000000000007313030303030320bad00000000000300010010094613434c7f11d182224445535400
12:00:02.102000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:02.108000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:02.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
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
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:03.138000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:03.144000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct, length 47 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 0000044a000200000000000007313030303030320bad00000000000300010010094613434c7f11d182224445535400
12:00:03.144000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:03.150000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:03.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
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
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:04.180000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:04.186000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct, length 47 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 0009044a000200000000000007313030303030320bad00000000000300010010094613434c7f11d182224445535400
12:00:04.186000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:04.192000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:04.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
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
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:05.222000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:05.228000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", length 47 [malformed at 28: TLV needs 16 bytes, there are 15]
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
    Undecoded: 094613434c7f11d182224445535400
12:00:05.228000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:05.234000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:05.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
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
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:06.264000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, length 48
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
12:00:06.276000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct CLI_PROXY_CREATE, screen_name "1000002", capability send_file, in 2 pieces, the first in packet 91, length 49 [malformed at 48: TLV needs 4 bytes, there is 1]
    Version: 0x044a
    Type: CLI_PROXY_CREATE
    Flags: 0x0000
    Body
        UIN or screen name: "1000002"
        Cookie: 0bad000000000003
        TLVs
            TLV 0x0001: About, 16 bytes
                About: send_file
    Undecoded: 00
12:00:06.276000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 46 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 2e044a000200000000000007313030303030320bad00000000000300010010094613434c7f11d182224445535400
12:00:06.276000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:06.291000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
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
12:00:06.297000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000009
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

12:00:30.009000 IP 192.0.2.10.1130 > 198.51.100.20.3128: HTTP CONNECT, target "bos.example.org:443", length 110
    Method: "CONNECT"
    Target: "bos.example.org:443"
    Version: "HTTP/1.0"
    Headers
        #1
            Name: "User-agent"
            Value: "Mozilla/4.08 [en] (WinNT; U ;Nav)"
        #2
            Name: "Host"
            Value: "bos.example.org"
12:00:30.015000 IP 198.51.100.20.3128 > 192.0.2.10.1130: HTTP, http_status "200 Connection established", length 39
    Version: "HTTP/1.0"
    Status: "200 Connection established"
    Headers
12:00:30.021000 IP 198.51.100.20.3128 > 192.0.2.10.1130: via http bos.example.org.443: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 61018
    Body
        Version of FLAP: 1
        TLVs
12:00:30.027000 IP 192.0.2.10.1130 > 198.51.100.20.3128: via http bos.example.org.443: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 25044
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:30.033000 IP 198.51.100.20.3128 > 192.0.2.10.1130: via http bos.example.org.443: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 61019
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000001
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: ICBM
            #3
                Family: ICQ
12:00:30.039000 IP 192.0.2.10.1130 > 198.51.100.20.3128: via http bos.example.org.443: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 25045
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:30.045000 IP 198.51.100.20.3128 > 192.0.2.10.1130: via http bos.example.org.443: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 14 (0.006000 s), length 34
    Sequence: 61020
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0001000e
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
12:00:30.051000 IP 192.0.2.10.1130 > 198.51.100.20.3128: via http bos.example.org.443: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 25046
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
    Body
        Cookie: 5ca1ab1e00000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 26 bytes
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
                            Text: "Are you here?"
12:00:30.057000 IP 198.51.100.20.3128 > 192.0.2.10.1130: via http bos.example.org.443: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 61021
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 5ca1ab1e00000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 0
        TLVs
            TLV 0x0002: Message, 29 bytes
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
                            Text: "Yes, by a proxy."
12:00:30.063000 IP 192.0.2.10.1130 > 198.51.100.20.3128: via http bos.example.org.443: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 25047
    Body
        TLVs
12:00:31.009000 IP 192.0.2.10.1131 > 198.51.100.20.3128: HTTP CONNECT, target "198.51.100.3:5190", length 108
    Method: "CONNECT"
    Target: "198.51.100.3:5190"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "User-agent"
            Value: "Mozilla/4.08 [en] (WinNT; U ;Nav)"
        #2
            Name: "Host"
            Value: "bos.example.org"
12:00:31.015000 IP 198.51.100.20.3128 > 192.0.2.10.1131: HTTP, http_status "407 Proxy Authentication Required", length 109
    Version: "HTTP/1.1"
    Status: "407 Proxy Authentication Required"
    Headers
        #1
            Name: "Proxy-Authenticate"
            Value: "Basic realm=\"harbour\""
        #2
            Name: "Content-Length"
            Value: "26"
12:00:31.015000 IP 198.51.100.20.3128 > 192.0.2.10.1131: HTTP, length 26
    Body: 3c48544d4c3e57686f2061726520796f753f3c2f48544d4c3e0a
12:00:31.021000 IP 192.0.2.10.1131 > 198.51.100.20.3128: HTTP CONNECT, target "198.51.100.3:5190", length 90
    Method: "CONNECT"
    Target: "198.51.100.3:5190"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "proxy-authorization"
            Value: ********
        #2
            Line: ********
12:00:31.027000 IP 198.51.100.20.3128 > 192.0.2.10.1131: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
12:00:31.030000 IP 198.51.100.20.3128 > 192.0.2.10.1131: via http 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 7483
    Body
        Version of FLAP: 1
        TLVs
12:00:31.036000 IP 192.0.2.10.1131 > 198.51.100.20.3128: via http 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 20128
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:31.042000 IP 198.51.100.20.3128 > 192.0.2.10.1131: via http 198.51.100.3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 7484
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000001
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: ICBM
            #3
                Family: ICQ
12:00:31.048000 IP 192.0.2.10.1131 > 198.51.100.20.3128: via http 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 20129
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:31.054000 IP 198.51.100.20.3128 > 192.0.2.10.1131: via http 198.51.100.3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 43 (0.006000 s), length 34
    Sequence: 7485
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0001000e
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
12:00:31.060000 IP 192.0.2.10.1131 > 198.51.100.20.3128: via http 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 20130
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
    Body
        Cookie: 5ca1ab1e00000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 26 bytes
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
                            Text: "Are you here?"
12:00:31.066000 IP 198.51.100.20.3128 > 192.0.2.10.1131: via http 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 7486
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 5ca1ab1e00000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 0
        TLVs
            TLV 0x0002: Message, 29 bytes
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
                            Text: "Yes, by a proxy."
12:00:31.072000 IP 192.0.2.10.1131 > 198.51.100.20.3128: via http 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 20131
    Body
        TLVs
12:00:32.009000 IP 192.0.2.10.1132 > 198.51.100.20.3128: HTTP CONNECT, target ********, length 96
    Method: "CONNECT"
    Target: ********
    Version: "HTTP/1.0"
    Headers
        #1
            Name: "User-Agent"
            Value: "Example"
        #2
            Line: ********
        #3
            Name: "X-Token"
            Value: ********
12:00:32.015000 IP 198.51.100.20.3128 > 192.0.2.10.1132: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.0"
    Status: "200 OK"
    Headers
12:00:32.021000 IP 198.51.100.20.3128 > 192.0.2.10.1132: via http bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10822
    Body
        Version of FLAP: 1
        TLVs
12:00:32.027000 IP 192.0.2.10.1132 > 198.51.100.20.3128: via http bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 5827
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:32.033000 IP 198.51.100.20.3128 > 192.0.2.10.1132: via http bos.example.org.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 10823
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000001
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: ICBM
            #3
                Family: ICQ
12:00:32.039000 IP 192.0.2.10.1132 > 198.51.100.20.3128: via http bos.example.org.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 5828
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:32.045000 IP 198.51.100.20.3128 > 192.0.2.10.1132: via http bos.example.org.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 69 (0.006000 s), length 34
    Sequence: 10824
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0001000e
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
12:00:32.051000 IP 192.0.2.10.1132 > 198.51.100.20.3128: via http bos.example.org.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 5829
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
    Body
        Cookie: 5ca1ab1e00000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 26 bytes
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
                            Text: "Are you here?"
12:00:32.057000 IP 198.51.100.20.3128 > 192.0.2.10.1132: via http bos.example.org.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 10825
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 5ca1ab1e00000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 0
        TLVs
            TLV 0x0002: Message, 29 bytes
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
                            Text: "Yes, by a proxy."
12:00:32.063000 IP 192.0.2.10.1132 > 198.51.100.20.3128: via http bos.example.org.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 5830
    Body
        TLVs

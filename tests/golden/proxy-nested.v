12:00:40.009000 IP 192.0.2.10.1140 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:40.015000 IP 198.51.100.20.1080 > 192.0.2.10.1140: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:40.021000 IP 192.0.2.10.1140 > 198.51.100.20.1080: SOCKS5 CONNECT, address 198.51.100.21, port 3128, length 10
    Version: 5
    Command: CONNECT
    Type of address: ipv4
    Address: 198.51.100.21
    Port: 3128
12:00:40.027000 IP 198.51.100.20.1080 > 192.0.2.10.1140: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 55062, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 55062
12:00:40.033000 IP 192.0.2.10.1140 > 198.51.100.20.1080: via socks5 198.51.100.21.3128: HTTP CONNECT, target "bos.example.org:5190", length 41
    Method: "CONNECT"
    Target: "bos.example.org:5190"
    Version: "HTTP/1.0"
    Headers
12:00:40.039000 IP 198.51.100.20.1080 > 192.0.2.10.1140: via socks5 198.51.100.21.3128: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.0"
    Status: "200 OK"
    Headers
12:00:40.045000 IP 198.51.100.20.1080 > 192.0.2.10.1140: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 62441
    Body
        Version of FLAP: 1
        TLVs
12:00:40.051000 IP 192.0.2.10.1140 > 198.51.100.20.1080: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 3836
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:40.057000 IP 198.51.100.20.1080 > 192.0.2.10.1140: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 62442
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
12:00:40.063000 IP 192.0.2.10.1140 > 198.51.100.20.1080: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 3837
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:40.069000 IP 198.51.100.20.1080 > 192.0.2.10.1140: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 22 (0.006000 s), length 34
    Sequence: 62443
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
12:00:40.075000 IP 192.0.2.10.1140 > 198.51.100.20.1080: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 3838
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
12:00:40.081000 IP 198.51.100.20.1080 > 192.0.2.10.1140: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 62444
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
12:00:40.087000 IP 192.0.2.10.1140 > 198.51.100.20.1080: via socks5 198.51.100.21.3128: via http bos.example.org.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 3839
    Body
        TLVs
12:00:41.009000 IP 192.0.2.10.1141 > 198.51.100.20.3128: HTTP CONNECT, target "socks.example.org:1080", length 43
    Method: "CONNECT"
    Target: "socks.example.org:1080"
    Version: "HTTP/1.0"
    Headers
12:00:41.015000 IP 198.51.100.20.3128 > 192.0.2.10.1141: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.0"
    Status: "200 OK"
    Headers
12:00:41.021000 IP 192.0.2.10.1141 > 198.51.100.20.3128: via http socks.example.org.1080: SOCKS4 CONNECT, port 5190, address 198.51.100.3, proxy_user "anna", length 13
    Version: 4
    Command: CONNECT
    Port: 5190
    Address: 198.51.100.3
    User ID: "anna"
12:00:41.027000 IP 198.51.100.20.3128 > 192.0.2.10.1141: via http socks.example.org.1080: SOCKS4 REPLY, reply granted, port 0, address 0.0.0.0, length 8
    Message: REPLY
    Reply: granted
    Port: 0
    Address: 0.0.0.0
12:00:41.033000 IP 198.51.100.20.3128 > 192.0.2.10.1141: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 54325
    Body
        Version of FLAP: 1
        TLVs
12:00:41.039000 IP 192.0.2.10.1141 > 198.51.100.20.3128: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 16498
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:41.045000 IP 198.51.100.20.3128 > 192.0.2.10.1141: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 54326
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
12:00:41.051000 IP 192.0.2.10.1141 > 198.51.100.20.3128: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 16499
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:41.057000 IP 198.51.100.20.3128 > 192.0.2.10.1141: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 52 (0.006000 s), length 34
    Sequence: 54327
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
12:00:41.063000 IP 192.0.2.10.1141 > 198.51.100.20.3128: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 16500
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
12:00:41.069000 IP 198.51.100.20.3128 > 192.0.2.10.1141: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 54328
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
12:00:41.075000 IP 192.0.2.10.1141 > 198.51.100.20.3128: via http socks.example.org.1080: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 16501
    Body
        TLVs

12:00:00.009000 IP 192.0.2.10.1100 > 198.51.100.20.1080: SOCKS4 CONNECT, port 5190, address 198.51.100.3, proxy_user "", length 9
    Version: 4
    Command: CONNECT
    Port: 5190
    Address: 198.51.100.3
    User ID: ""
12:00:00.015000 IP 198.51.100.20.1080 > 192.0.2.10.1100: SOCKS4 REPLY, reply granted, port 0, address 0.0.0.0, length 8
    Message: REPLY
    Reply: granted
    Port: 0
    Address: 0.0.0.0
12:00:00.021000 IP 198.51.100.20.1080 > 192.0.2.10.1100: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43794
    Body
        Version of FLAP: 1
        TLVs
12:00:00.027000 IP 192.0.2.10.1100 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 14697
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:00.033000 IP 198.51.100.20.1080 > 192.0.2.10.1100: via socks4 198.51.100.3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 43795
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
12:00:00.039000 IP 192.0.2.10.1100 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 14698
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:00.045000 IP 198.51.100.20.1080 > 192.0.2.10.1100: via socks4 198.51.100.3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 14 (0.006000 s), length 34
    Sequence: 43796
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
12:00:00.051000 IP 192.0.2.10.1100 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 14699
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
12:00:00.057000 IP 198.51.100.20.1080 > 192.0.2.10.1100: via socks4 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 43797
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
12:00:00.063000 IP 192.0.2.10.1100 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 14700
    Body
        TLVs
12:00:01.009000 IP 192.0.2.10.1101 > 198.51.100.20.1080: SOCKS4 CONNECT, port 5190, address 0.0.0.1, proxy_user "anna", host "bos.example.org", length 29
    Version: 4
    Command: CONNECT
    Port: 5190
    Address: 0.0.0.1
    User ID: "anna"
    Host: "bos.example.org"
12:00:01.015000 IP 198.51.100.20.1080 > 192.0.2.10.1101: SOCKS4 REPLY, reply granted, port 40185, address 198.51.100.20, length 8
    Message: REPLY
    Reply: granted
    Port: 40185
    Address: 198.51.100.20
12:00:01.021000 IP 198.51.100.20.1080 > 192.0.2.10.1101: via socks4 bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10818
    Body
        Version of FLAP: 1
        TLVs
12:00:01.027000 IP 192.0.2.10.1101 > 198.51.100.20.1080: via socks4 bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 5366
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:01.033000 IP 198.51.100.20.1080 > 192.0.2.10.1101: via socks4 bos.example.org.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 10819
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
12:00:01.039000 IP 192.0.2.10.1101 > 198.51.100.20.1080: via socks4 bos.example.org.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 5367
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:01.045000 IP 198.51.100.20.1080 > 192.0.2.10.1101: via socks4 bos.example.org.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 40 (0.006000 s), length 34
    Sequence: 10820
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
12:00:01.051000 IP 192.0.2.10.1101 > 198.51.100.20.1080: via socks4 bos.example.org.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 5368
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
12:00:01.057000 IP 198.51.100.20.1080 > 192.0.2.10.1101: via socks4 bos.example.org.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 10821
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
12:00:01.063000 IP 192.0.2.10.1101 > 198.51.100.20.1080: via socks4 bos.example.org.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 5369
    Body
        TLVs
12:00:02.009000 IP 192.0.2.10.1102 > 198.51.100.20.1080: SOCKS4 BIND, port 5190, address 198.51.100.3, proxy_user "anna", length 13
    Version: 4
    Command: BIND
    Port: 5190
    Address: 198.51.100.3
    User ID: "anna"
12:00:02.015000 IP 198.51.100.20.1080 > 192.0.2.10.1102: SOCKS4 REPLY, reply granted, port 4500, address 0.0.0.0, length 8
    Message: REPLY
    Reply: granted
    Port: 4500
    Address: 0.0.0.0
12:00:02.021000 IP 198.51.100.20.1080 > 192.0.2.10.1102: SOCKS4 REPLY, reply granted, port 5190, address 198.51.100.3, length 8
    Message: REPLY
    Reply: granted
    Port: 5190
    Address: 198.51.100.3
12:00:02.027000 IP 198.51.100.20.1080 > 192.0.2.10.1102: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25999
    Body
        Version of FLAP: 1
        TLVs
12:00:02.033000 IP 192.0.2.10.1102 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 7035
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:02.039000 IP 198.51.100.20.1080 > 192.0.2.10.1102: via socks4 198.51.100.3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 26000
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
12:00:02.045000 IP 192.0.2.10.1102 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 7036
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:02.051000 IP 198.51.100.20.1080 > 192.0.2.10.1102: via socks4 198.51.100.3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 68 (0.006000 s), length 34
    Sequence: 26001
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
12:00:02.057000 IP 192.0.2.10.1102 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 7037
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
12:00:02.063000 IP 198.51.100.20.1080 > 192.0.2.10.1102: via socks4 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 26002
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
12:00:02.069000 IP 192.0.2.10.1102 > 198.51.100.20.1080: via socks4 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 7038
    Body
        TLVs

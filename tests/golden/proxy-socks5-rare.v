12:00:20.009000 IP 192.0.2.10.1120 > 198.51.100.20.1080: SOCKS5 METHODS, method gssapi, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: gssapi
12:00:20.015000 IP 198.51.100.20.1080 > 192.0.2.10.1120: SOCKS5 METHOD, method gssapi, length 2
    Message: METHOD
    Method: gssapi
12:00:20.021000 IP 192.0.2.10.1120 > 198.51.100.20.1080: SOCKS5 GSSAPI, token_type authentication, length 26
    Message: GSSAPI
    Type: authentication
    Token
        Token: ********
12:00:20.027000 IP 198.51.100.20.1080 > 192.0.2.10.1120: SOCKS5 GSSAPI, token_type authentication, length 21
    Message: GSSAPI
    Type: authentication
    Token
        Token: ********
12:00:20.033000 IP 192.0.2.10.1120 > 198.51.100.20.1080: SOCKS5 GSSAPI, token_type protection_level, length 5
    Message: GSSAPI
    Type: protection_level
    Token
        Token: ********
12:00:20.039000 IP 198.51.100.20.1080 > 192.0.2.10.1120: SOCKS5 GSSAPI, token_type protection_level, length 5
    Message: GSSAPI
    Type: protection_level
    Token
        Token: ********
12:00:20.045000 IP 192.0.2.10.1120 > 198.51.100.20.1080: SOCKS5 BIND, address 198.51.100.3, port 5190, length 10
    Version: 5
    Command: BIND
    Type of address: ipv4
    Address: 198.51.100.3
    Port: 5190
12:00:20.051000 IP 198.51.100.20.1080 > 192.0.2.10.1120: SOCKS5 REPLY, reply succeeded, address 0.0.0.0, port 4500, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 4500
12:00:20.057000 IP 198.51.100.20.1080 > 192.0.2.10.1120: SOCKS5 REPLY, reply succeeded, address 198.51.100.3, port 5190, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.3
    Port: 5190
12:00:20.063000 IP 198.51.100.20.1080 > 192.0.2.10.1120: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 56213
    Body
        Version of FLAP: 1
        TLVs
12:00:20.069000 IP 192.0.2.10.1120 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 10668
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:20.075000 IP 198.51.100.20.1080 > 192.0.2.10.1120: via socks5 198.51.100.3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 56214
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
12:00:20.081000 IP 192.0.2.10.1120 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 10669
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:20.087000 IP 198.51.100.20.1080 > 192.0.2.10.1120: via socks5 198.51.100.3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 28 (0.006000 s), length 34
    Sequence: 56215
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
12:00:20.093000 IP 192.0.2.10.1120 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 10670
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
12:00:20.099000 IP 198.51.100.20.1080 > 192.0.2.10.1120: via socks5 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 56216
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
12:00:20.105000 IP 192.0.2.10.1120 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 10671
    Body
        TLVs
12:00:21.015000 IP 192.0.2.10.8855 > 198.51.100.20.40001: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:21.009000 IP 198.51.100.20.40001 > 192.0.2.10.8855: SOCKS5, length 6 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
12:00:21.021000 IP 198.51.100.20.40001 > 192.0.2.10.8855: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:21.027000 IP 192.0.2.10.8855 > 198.51.100.20.40001: SOCKS5 CONNECT, address 198.51.100.3, port 5190, length 10
    Version: 5
    Command: CONNECT
    Type of address: ipv4
    Address: 198.51.100.3
    Port: 5190
12:00:21.033000 IP 198.51.100.20.40001 > 192.0.2.10.8855: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 55063, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 55063
12:00:21.039000 IP 198.51.100.20.40001 > 192.0.2.10.8855: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 34957
    Body
        Version of FLAP: 1
        TLVs
12:00:21.045000 IP 192.0.2.10.8855 > 198.51.100.20.40001: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 12771
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:21.051000 IP 198.51.100.20.40001 > 192.0.2.10.8855: via socks5 198.51.100.3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 34958
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
12:00:21.057000 IP 192.0.2.10.8855 > 198.51.100.20.40001: via socks5 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 12772
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:21.063000 IP 198.51.100.20.40001 > 192.0.2.10.8855: via socks5 198.51.100.3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 60 (0.006000 s), length 34
    Sequence: 34959
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
12:00:21.069000 IP 192.0.2.10.8855 > 198.51.100.20.40001: via socks5 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 12773
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
12:00:21.075000 IP 198.51.100.20.40001 > 192.0.2.10.8855: via socks5 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 34960
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
12:00:21.081000 IP 192.0.2.10.8855 > 198.51.100.20.40001: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 12774
    Body
        TLVs

12:00:10.009000 IP 192.0.2.10.1110 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:10.015000 IP 198.51.100.20.1080 > 192.0.2.10.1110: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:10.021000 IP 192.0.2.10.1110 > 198.51.100.20.1080: SOCKS5 CONNECT, address 198.51.100.3, port 5190, length 10
    Version: 5
    Command: CONNECT
    Type of address: ipv4
    Address: 198.51.100.3
    Port: 5190
12:00:10.027000 IP 198.51.100.20.1080 > 192.0.2.10.1110: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 55060, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 55060
12:00:10.033000 IP 198.51.100.20.1080 > 192.0.2.10.1110: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 33908
    Body
        Version of FLAP: 1
        TLVs
12:00:10.039000 IP 192.0.2.10.1110 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 7663
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:10.045000 IP 198.51.100.20.1080 > 192.0.2.10.1110: via socks5 198.51.100.3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 33909
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
12:00:10.051000 IP 192.0.2.10.1110 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 7664
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:10.057000 IP 198.51.100.20.1080 > 192.0.2.10.1110: via socks5 198.51.100.3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 18 (0.006000 s), length 34
    Sequence: 33910
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
12:00:10.063000 IP 192.0.2.10.1110 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 7665
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
12:00:10.069000 IP 198.51.100.20.1080 > 192.0.2.10.1110: via socks5 198.51.100.3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 33911
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
12:00:10.075000 IP 192.0.2.10.1110 > 198.51.100.20.1080: via socks5 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 7666
    Body
        TLVs
12:00:11.021000 IP 192.0.2.10.1111 > 198.51.100.20.1080: SOCKS5 METHODS, method none, method gssapi, method password, length 5
    Message: METHODS
    Methods: 3
        #1
            Method: none
        #2
            Method: gssapi
        #3
            Method: password
12:00:11.030000 IP 198.51.100.20.1080 > 192.0.2.10.1111: SOCKS5 METHOD, method password, in 2 pieces, the first in packet 40, length 2
    Message: METHOD
    Method: password
12:00:11.072000 IP 192.0.2.10.1111 > 198.51.100.20.1080: SOCKS5 PASSWORD, proxy_user "anna", in 13 pieces, the first in packet 43, length 13
    Message: PASSWORD
    User: "anna"
    Password
        Password: ********
12:00:11.081000 IP 198.51.100.20.1080 > 192.0.2.10.1111: SOCKS5 PASSWORD_STATUS, status ok, in 2 pieces, the first in packet 57, length 2
    Message: PASSWORD_STATUS
    Status: ok
12:00:11.150000 IP 192.0.2.10.1111 > 198.51.100.20.1080: SOCKS5 CONNECT, host "bos.example.org", port 5190, in 22 pieces, the first in packet 60, length 22
    Version: 5
    Command: CONNECT
    Type of address: name
    Host: "bos.example.org"
    Port: 5190
12:00:11.183000 IP 198.51.100.20.1080 > 192.0.2.10.1111: SOCKS5 REPLY, reply succeeded, address 0.0.0.0, port 0, in 10 pieces, the first in packet 83, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 0
12:00:11.189000 IP 198.51.100.20.1080 > 192.0.2.10.1111: via socks5 bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25342
    Body
        Version of FLAP: 1
        TLVs
12:00:11.195000 IP 192.0.2.10.1111 > 198.51.100.20.1080: via socks5 bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 23981
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:11.201000 IP 198.51.100.20.1080 > 192.0.2.10.1111: via socks5 bos.example.org.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 25343
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
12:00:11.207000 IP 192.0.2.10.1111 > 198.51.100.20.1080: via socks5 bos.example.org.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 23982
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:11.213000 IP 198.51.100.20.1080 > 192.0.2.10.1111: via socks5 bos.example.org.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 100 (0.006000 s), length 34
    Sequence: 25344
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
12:00:11.219000 IP 192.0.2.10.1111 > 198.51.100.20.1080: via socks5 bos.example.org.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 23983
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
12:00:11.225000 IP 198.51.100.20.1080 > 192.0.2.10.1111: via socks5 bos.example.org.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 25345
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
12:00:11.231000 IP 192.0.2.10.1111 > 198.51.100.20.1080: via socks5 bos.example.org.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 23984
    Body
        TLVs
12:00:12.009000 IP 192.0.2.10.1112 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:12.009000 IP 192.0.2.10.1112 > 198.51.100.20.1080: SOCKS5 CONNECT, address 2001:db8::3, port 5190, length 22
    Version: 5
    Command: CONNECT
    Type of address: ipv6
    Address: 2001:db8::3
    Port: 5190
12:00:12.015000 IP 198.51.100.20.1080 > 192.0.2.10.1112: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:12.015000 IP 198.51.100.20.1080 > 192.0.2.10.1112: SOCKS5 REPLY, reply succeeded, address 2001:db8::14, port 55061, length 22
    Message: REPLY
    Reply: succeeded
    Type of address: ipv6
    Address: 2001:db8::14
    Port: 55061
12:00:12.015000 IP 198.51.100.20.1080 > 192.0.2.10.1112: via socks5 2001:db8::3.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 62241
    Body
        Version of FLAP: 1
        TLVs
12:00:12.021000 IP 192.0.2.10.1112 > 198.51.100.20.1080: via socks5 2001:db8::3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 6952
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:12.027000 IP 198.51.100.20.1080 > 192.0.2.10.1112: via socks5 2001:db8::3.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 62242
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
12:00:12.033000 IP 192.0.2.10.1112 > 198.51.100.20.1080: via socks5 2001:db8::3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 6953
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:12.039000 IP 198.51.100.20.1080 > 192.0.2.10.1112: via socks5 2001:db8::3.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 124 (0.006000 s), length 34
    Sequence: 62243
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
12:00:12.045000 IP 192.0.2.10.1112 > 198.51.100.20.1080: via socks5 2001:db8::3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", length 64
    Sequence: 6954
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
12:00:12.051000 IP 198.51.100.20.1080 > 192.0.2.10.1112: via socks5 2001:db8::3.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 62244
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
12:00:12.057000 IP 192.0.2.10.1112 > 198.51.100.20.1080: via socks5 2001:db8::3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 6955
    Body
        TLVs

22:19:41.289357 IP 10.99.0.1.5190 > 10.99.0.11.50436: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 5784
    Body
        Version of FLAP: 1
        TLVs
22:19:41.289459 IP 10.99.0.11.50436 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "111001", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 11599
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0002: Password, roasted, 7 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x010a
            TLV 0x0017: Major version, 2 bytes
                Major version: 5
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 37
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 1
            TLV 0x001a: Build, 2 bytes
                Build: 3828
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 85
            TLV 0x000f: Language, 2 bytes
                Language: "de"
            TLV 0x000e: Country, 2 bytes
                Country: "de"
22:19:41.292530 IP 10.99.0.1.5190 > 10.99.0.11.50436: OSCAR FLAP_SIGN_OFF, account "111001", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 5785
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:19:41.292652 IP 10.99.0.11.50436 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "111001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 11600
    Body
        TLVs
22:19:41.293016 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 4383
    Body
        Version of FLAP: 1
        TLVs
22:19:41.293071 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 8 (0.000541 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 11601
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:19:41.296051 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 4384
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x9a0739b6
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: LOCATE
            #3
                Family: BUDDY
            #4
                Family: ICBM
            #5
                Family: INVITE
            #6
                Family: ADMIN
            #7
                Family: POPUP
            #8
                Family: PRIVACY
            #9
                Family: LOOKUP
            #10
                Family: STATS
            #11
                Family: TRANSLATE
            #12
                Family: FEEDBAG
            #13
                Family: ICQ
22:19:41.296103 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 11602
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00005f43
    Body
        Families
            #1
                Family: OSERVICE
                Version: 4
            #2
                Family: LOCATE
                Version: 1
            #3
                Family: BUDDY
                Version: 1
            #4
                Family: ICBM
                Version: 1
            #5
                Family: INVITE
                Version: 1
            #6
                Family: PRIVACY
                Version: 1
            #7
                Family: LOOKUP
                Version: 1
            #8
                Family: STATS
                Version: 1
            #9
                Family: FEEDBAG
                Version: 4
            #10
                Family: ICQ
                Version: 1
22:19:41.296272 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 4385
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x9a0739b7
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: LOCATE
                Version: 1
            #3
                Family: BUDDY
                Version: 1
            #4
                Family: ICBM
                Version: 1
            #5
                Family: INVITE
                Version: 1
            #6
                Family: ADMIN
                Version: 1
            #7
                Family: POPUP
                Version: 1
            #8
                Family: PRIVACY
                Version: 1
            #9
                Family: LOOKUP
                Version: 1
            #10
                Family: STATS
                Version: 1
            #11
                Family: TRANSLATE
                Version: 1
            #12
                Family: FEEDBAG
                Version: 4
            #13
                Family: ICQ
                Version: 1
22:19:41.296327 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 11603
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00001c6e
    Body
22:19:41.296333 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 4386
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x9a0739b9
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:19:41.338741 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(01,07) SRV_RATES, rates 5, answers packet 23 (0.042414 s), length 869
    Sequence: 4387
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00001c6e
    Body
        Rate classes: 5
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 1000
                Limited below: 500
                Disconnected below: 300
                Current level: 7900
                Highest level: 8000
                Milliseconds since the last SNAC: 0
                State: 0
            #2
                Class: 2
                Window: 80
                Clear above: 3000
                Alert below: 1000
                Limited below: 500
                Disconnected below: 300
                Current level: 6900
                Highest level: 7000
                Milliseconds since the last SNAC: 0
                State: 0
            #3
                Class: 3
                Window: 20
                Clear above: 4100
                Alert below: 4000
                Limited below: 3000
                Disconnected below: 2000
                Current level: 6900
                Highest level: 7000
                Milliseconds since the last SNAC: 0
                State: 0
            #4
                Class: 4
                Window: 20
                Clear above: 4500
                Alert below: 4300
                Limited below: 3200
                Disconnected below: 2000
                Current level: 7900
                Highest level: 8000
                Milliseconds since the last SNAC: 0
                State: 0
            #5
                Class: 5
                Window: 10
                Clear above: 4500
                Alert below: 4300
                Limited below: 3200
                Disconnected below: 2000
                Current level: 8900
                Highest level: 9000
                Milliseconds since the last SNAC: 0
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 154
                    #1
                        Family: OSERVICE
                        Subtype: 0x0001
                    #2
                        Family: OSERVICE
                        Subtype: 0x0002
                    #3
                        Family: OSERVICE
                        Subtype: 0x0003
                    #4
                        Family: OSERVICE
                        Subtype: 0x0004
                    #5
                        Family: OSERVICE
                        Subtype: 0x0005
                    #6
                        Family: OSERVICE
                        Subtype: 0x0006
                    #7
                        Family: OSERVICE
                        Subtype: 0x0007
                    #8
                        Family: OSERVICE
                        Subtype: 0x0008
                    #9
                        Family: OSERVICE
                        Subtype: 0x0009
                    #10
                        Family: OSERVICE
                        Subtype: 0x000a
                    #11
                        Family: OSERVICE
                        Subtype: 0x000b
                    #12
                        Family: OSERVICE
                        Subtype: 0x000c
                    #13
                        Family: OSERVICE
                        Subtype: 0x000d
                    #14
                        Family: OSERVICE
                        Subtype: 0x000e
                    #15
                        Family: OSERVICE
                        Subtype: 0x000f
                    #16
                        Family: OSERVICE
                        Subtype: 0x0010
                    #17
                        Family: OSERVICE
                        Subtype: 0x0011
                    #18
                        Family: OSERVICE
                        Subtype: 0x0012
                    #19
                        Family: OSERVICE
                        Subtype: 0x0013
                    #20
                        Family: OSERVICE
                        Subtype: 0x0014
                    #21
                        Family: OSERVICE
                        Subtype: 0x0015
                    #22
                        Family: OSERVICE
                        Subtype: 0x0016
                    #23
                        Family: OSERVICE
                        Subtype: 0x0017
                    #24
                        Family: OSERVICE
                        Subtype: 0x0018
                    #25
                        Family: OSERVICE
                        Subtype: 0x0019
                    #26
                        Family: OSERVICE
                        Subtype: 0x001a
                    #27
                        Family: OSERVICE
                        Subtype: 0x001b
                    #28
                        Family: OSERVICE
                        Subtype: 0x001c
                    #29
                        Family: OSERVICE
                        Subtype: 0x001c
                    #30
                        Family: OSERVICE
                        Subtype: 0x001e
                    #31
                        Family: OSERVICE
                        Subtype: 0x001f
                    #32
                        Family: OSERVICE
                        Subtype: 0x0020
                    #33
                        Family: OSERVICE
                        Subtype: 0x0021
                    #34
                        Family: LOCATE
                        Subtype: 0x0001
                    #35
                        Family: LOCATE
                        Subtype: 0x0002
                    #36
                        Family: LOCATE
                        Subtype: 0x0003
                    #37
                        Family: LOCATE
                        Subtype: 0x0004
                    #38
                        Family: LOCATE
                        Subtype: 0x0006
                    #39
                        Family: LOCATE
                        Subtype: 0x0007
                    #40
                        Family: LOCATE
                        Subtype: 0x0008
                    #41
                        Family: LOCATE
                        Subtype: 0x000a
                    #42
                        Family: LOCATE
                        Subtype: 0x000c
                    #43
                        Family: LOCATE
                        Subtype: 0x000d
                    #44
                        Family: LOCATE
                        Subtype: 0x000e
                    #45
                        Family: LOCATE
                        Subtype: 0x000f
                    #46
                        Family: LOCATE
                        Subtype: 0x0010
                    #47
                        Family: LOCATE
                        Subtype: 0x0011
                    #48
                        Family: LOCATE
                        Subtype: 0x0012
                    #49
                        Family: LOCATE
                        Subtype: 0x0013
                    #50
                        Family: LOCATE
                        Subtype: 0x0014
                    #51
                        Family: LOCATE
                        Subtype: 0x0015
                    #52
                        Family: BUDDY
                        Subtype: 0x0001
                    #53
                        Family: BUDDY
                        Subtype: 0x0002
                    #54
                        Family: BUDDY
                        Subtype: 0x0003
                    #55
                        Family: BUDDY
                        Subtype: 0x0006
                    #56
                        Family: BUDDY
                        Subtype: 0x0007
                    #57
                        Family: BUDDY
                        Subtype: 0x0008
                    #58
                        Family: BUDDY
                        Subtype: 0x0009
                    #59
                        Family: BUDDY
                        Subtype: 0x000a
                    #60
                        Family: BUDDY
                        Subtype: 0x000b
                    #61
                        Family: BUDDY
                        Subtype: 0x000c
                    #62
                        Family: ICBM
                        Subtype: 0x0001
                    #63
                        Family: ICBM
                        Subtype: 0x0002
                    #64
                        Family: ICBM
                        Subtype: 0x0003
                    #65
                        Family: ICBM
                        Subtype: 0x0004
                    #66
                        Family: ICBM
                        Subtype: 0x0005
                    #67
                        Family: ICBM
                        Subtype: 0x0007
                    #68
                        Family: ICBM
                        Subtype: 0x0008
                    #69
                        Family: ICBM
                        Subtype: 0x0009
                    #70
                        Family: ICBM
                        Subtype: 0x000a
                    #71
                        Family: ICBM
                        Subtype: 0x000b
                    #72
                        Family: ICBM
                        Subtype: 0x000c
                    #73
                        Family: ICBM
                        Subtype: 0x000d
                    #74
                        Family: ICBM
                        Subtype: 0x000e
                    #75
                        Family: ICBM
                        Subtype: 0x000f
                    #76
                        Family: ICBM
                        Subtype: 0x0010
                    #77
                        Family: ICBM
                        Subtype: 0x0011
                    #78
                        Family: ICBM
                        Subtype: 0x0012
                    #79
                        Family: ICBM
                        Subtype: 0x0013
                    #80
                        Family: ICBM
                        Subtype: 0x0014
                    #81
                        Family: INVITE
                        Subtype: 0x0001
                    #82
                        Family: INVITE
                        Subtype: 0x0002
                    #83
                        Family: INVITE
                        Subtype: 0x0003
                    #84
                        Family: ADMIN
                        Subtype: 0x0001
                    #85
                        Family: ADMIN
                        Subtype: 0x0002
                    #86
                        Family: ADMIN
                        Subtype: 0x0003
                    #87
                        Family: ADMIN
                        Subtype: 0x0004
                    #88
                        Family: ADMIN
                        Subtype: 0x0005
                    #89
                        Family: ADMIN
                        Subtype: 0x0006
                    #90
                        Family: ADMIN
                        Subtype: 0x0007
                    #91
                        Family: ADMIN
                        Subtype: 0x0008
                    #92
                        Family: ADMIN
                        Subtype: 0x0009
                    #93
                        Family: POPUP
                        Subtype: 0x0001
                    #94
                        Family: POPUP
                        Subtype: 0x0002
                    #95
                        Family: PRIVACY
                        Subtype: 0x0001
                    #96
                        Family: PRIVACY
                        Subtype: 0x0002
                    #97
                        Family: PRIVACY
                        Subtype: 0x0003
                    #98
                        Family: PRIVACY
                        Subtype: 0x0004
                    #99
                        Family: PRIVACY
                        Subtype: 0x0009
                    #100
                        Family: PRIVACY
                        Subtype: 0x000a
                    #101
                        Family: PRIVACY
                        Subtype: 0x000b
                    #102
                        Family: LOOKUP
                        Subtype: 0x0001
                    #103
                        Family: LOOKUP
                        Subtype: 0x0002
                    #104
                        Family: LOOKUP
                        Subtype: 0x0003
                    #105
                        Family: STATS
                        Subtype: 0x0001
                    #106
                        Family: STATS
                        Subtype: 0x0002
                    #107
                        Family: STATS
                        Subtype: 0x0003
                    #108
                        Family: STATS
                        Subtype: 0x0004
                    #109
                        Family: TRANSLATE
                        Subtype: 0x0001
                    #110
                        Family: TRANSLATE
                        Subtype: 0x0002
                    #111
                        Family: TRANSLATE
                        Subtype: 0x0003
                    #112
                        Family: FEEDBAG
                        Subtype: 0x0001
                    #113
                        Family: FEEDBAG
                        Subtype: 0x0002
                    #114
                        Family: FEEDBAG
                        Subtype: 0x0003
                    #115
                        Family: FEEDBAG
                        Subtype: 0x0004
                    #116
                        Family: FEEDBAG
                        Subtype: 0x0005
                    #117
                        Family: FEEDBAG
                        Subtype: 0x0006
                    #118
                        Family: FEEDBAG
                        Subtype: 0x0007
                    #119
                        Family: FEEDBAG
                        Subtype: 0x0008
                    #120
                        Family: FEEDBAG
                        Subtype: 0x0009
                    #121
                        Family: FEEDBAG
                        Subtype: 0x000a
                    #122
                        Family: FEEDBAG
                        Subtype: 0x000b
                    #123
                        Family: FEEDBAG
                        Subtype: 0x000c
                    #124
                        Family: FEEDBAG
                        Subtype: 0x000d
                    #125
                        Family: FEEDBAG
                        Subtype: 0x000e
                    #126
                        Family: FEEDBAG
                        Subtype: 0x000f
                    #127
                        Family: FEEDBAG
                        Subtype: 0x0010
                    #128
                        Family: FEEDBAG
                        Subtype: 0x0011
                    #129
                        Family: FEEDBAG
                        Subtype: 0x0012
                    #130
                        Family: FEEDBAG
                        Subtype: 0x0013
                    #131
                        Family: FEEDBAG
                        Subtype: 0x0014
                    #132
                        Family: FEEDBAG
                        Subtype: 0x0015
                    #133
                        Family: FEEDBAG
                        Subtype: 0x0016
                    #134
                        Family: FEEDBAG
                        Subtype: 0x0017
                    #135
                        Family: FEEDBAG
                        Subtype: 0x0018
                    #136
                        Family: FEEDBAG
                        Subtype: 0x0019
                    #137
                        Family: FEEDBAG
                        Subtype: 0x001a
                    #138
                        Family: FEEDBAG
                        Subtype: 0x001b
                    #139
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #140
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #141
                        Family: FEEDBAG
                        Subtype: 0x001e
                    #142
                        Family: FEEDBAG
                        Subtype: 0x001f
                    #143
                        Family: FEEDBAG
                        Subtype: 0x0020
                    #144
                        Family: FEEDBAG
                        Subtype: 0x0021
                    #145
                        Family: FEEDBAG
                        Subtype: 0x0022
                    #146
                        Family: FEEDBAG
                        Subtype: 0x0023
                    #147
                        Family: FEEDBAG
                        Subtype: 0x0024
                    #148
                        Family: FEEDBAG
                        Subtype: 0x0025
                    #149
                        Family: FEEDBAG
                        Subtype: 0x0026
                    #150
                        Family: FEEDBAG
                        Subtype: 0x0027
                    #151
                        Family: FEEDBAG
                        Subtype: 0x0028
                    #152
                        Family: ICQ
                        Subtype: 0x0001
                    #153
                        Family: ICQ
                        Subtype: 0x0002
                    #154
                        Family: ICQ
                        Subtype: 0x0003
            #2
                Class: 2
                SNACs of that class: 6
                    #1
                        Family: BUDDY
                        Subtype: 0x0004
                    #2
                        Family: BUDDY
                        Subtype: 0x0005
                    #3
                        Family: PRIVACY
                        Subtype: 0x0005
                    #4
                        Family: PRIVACY
                        Subtype: 0x0006
                    #5
                        Family: PRIVACY
                        Subtype: 0x0007
                    #6
                        Family: PRIVACY
                        Subtype: 0x0008
            #3
                Class: 3
                SNACs of that class: 2
                    #1
                        Family: LOCATE
                        Subtype: 0x0005
                    #2
                        Family: ICBM
                        Subtype: 0x0006
            #4
                Class: 4
                SNACs of that class: 2
                    #1
                        Family: LOCATE
                        Subtype: 0x0009
                    #2
                        Family: LOCATE
                        Subtype: 0x000b
            #5
                Class: 5
                SNACs of that class: 0
22:19:41.338875 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 11604
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x0000582f
    Body
        Rate classes
            #1
                Class: 1
            #2
                Class: 2
            #3
                Class: 3
            #4
                Class: 4
            #5
                Class: 5
22:19:41.382667 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 11605
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x0000415a
    Body
22:19:41.382667 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 11606
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000079ff
    Body
22:19:41.382667 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 11607
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00000f4d
    Body
22:19:41.382667 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 11608
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00004c4b
    Body
22:19:41.382667 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, length 16
    Sequence: 11609
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00001772
    Body
22:19:41.382938 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, answers packet 30 (0.000271 s), length 46
    Sequence: 4388
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x0000415a
    Body
        TLVs
            TLV 0x0001: Longest profile, 2 bytes
                Longest profile: 1024
            TLV 0x0002: Most capabilities, 2 bytes
                Most capabilities: 14
            TLV 0x0003: Most look-ups by e-mail, 2 bytes
                Most look-ups by e-mail: 10
            TLV 0x0004: Longest certificates, 2 bytes
                Longest certificates: 4096
            TLV 0x0005: Most short capabilities, 2 bytes
                Most short capabilities: 128
22:19:41.383082 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, length 84
    Sequence: 11610
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00005f18
    Body
        TLVs
            TLV 0x0005: Capabilities, 64 bytes
                Capabilities
                    #1
                        Capability: direct_connection
                    #2
                        Capability: server_relay
                    #3
                        Capability: utf8_messages
                    #4
                        Capability: micq
22:19:41.383113 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, answers packet 30 (0.000446 s), length 34
    Sequence: 4389
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x000079ff
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:19:41.383113 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, answers packet 30 (0.000446 s), length 32
    Sequence: 4390
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00000f4d
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:19:41.383144 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, length 32
    Sequence: 11611
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x0000233e
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:19:41.383344 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, answers packet 30 (0.000677 s), length 124
    Sequence: 4391
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x00001772
    Body
        TLVs
            TLV 0x0004: Most items, 52 bytes
                Most items, type by type
                    #1
                        Most items of that type: 600
                    #2
                        Most items of that type: 61
                    #3
                        Most items of that type: 200
                    #4
                        Most items of that type: 200
                    #5
                        Most items of that type: 1
                    #6
                        Most items of that type: 1
                    #7
                        Most items of that type: 50
                    #8
                        Most items of that type: 0
                    #9
                        Most items of that type: 0
                    #10
                        Most items of that type: 3
                    #11
                        Most items of that type: 0
                    #12
                        Most items of that type: 0
                    #13
                        Most items of that type: 0
                    #14
                        Most items of that type: 128
                    #15
                        Most items of that type: 128
                    #16
                        Most items of that type: 20
                    #17
                        Most items of that type: 200
                    #18
                        Most items of that type: 1
                    #19
                        Most items of that type: 0
                    #20
                        Most items of that type: 1
                    #21
                        Most items of that type: 0
                    #22
                        Most items of that type: 1
                    #23
                        Most items of that type: 40
                    #24
                        Most items of that type: 0
                    #25
                        Most items of that type: 0
                    #26
                        Most items of that type: 0
            TLV 0x0002: Most attributes of a class, 2 bytes
                Most attributes of a class: 254
            TLV 0x0003: Most attributes of an item, 2 bytes
                Most attributes of an item: 508
            TLV 0x0005: Most items of a client, 2 bytes
                Most items of a client: 100
            TLV 0x0006: Longest name of an item, 2 bytes
                Longest name of an item: 97
            TLV 0x0007: Most recent buddies, 2 bytes
                Most recent buddies: 0
            TLV 0x0008: Limit of interactions, 2 bytes
                Limit of interactions: 0
            TLV 0x0009: Limit of interactions, 4 bytes
                Limit of interactions: 432000
            TLV 0x000a: Limit of interactions, 4 bytes
                Limit of interactions: 14
22:19:41.383380 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, status online, length 71
    Sequence: 11612
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x000013c4
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.11
                TCP port: 45869
                Direct connections: direct
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Client, probably: mICQ
                Its version, or another mark: 0x00040b00
                Its platform, or another mark: 0x04000000
                Unknown: 0
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
22:19:41.383388 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, answers packet 30 (0.000721 s), length 28
    Sequence: 4392
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00004c4b
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:19:41.383418 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, length 16
    Sequence: 11613
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00005bb0
    Body
22:19:41.385541 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online, length 89
    Sequence: 4393
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x9a0739b9
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 3
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:19:41Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:19:41.385566 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "111001", length 96
    Sequence: 11614
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00003342
    Body
        Families
            #1
                Family: OSERVICE
                Version: 4
                Tool: 0x0110
                Version of the tool: 0x047b
            #2
                Family: LOCATE
                Version: 1
                Tool: 0x0101
                Version of the tool: 0x047b
            #3
                Family: BUDDY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #4
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #5
                Family: INVITE
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #6
                Family: PRIVACY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #7
                Family: LOOKUP
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #8
                Family: STATS
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #9
                Family: FEEDBAG
                Version: 4
                Tool: 0x0110
                Version of the tool: 0x047b
            #10
                Family: ICQ
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
22:19:41.385566 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "111001", screen_name "222002", screen_name "333003", length 30
    Sequence: 11615
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00005b5c
    Body
        UINs or screen names
            #1
                UIN or screen name: "222002"
            #2
                UIN or screen name: "333003"
22:19:41.385566 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 11616
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00024231
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 2
22:19:41.387234 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type SRV_STORED_END, answers packet 41 (0.001668 s), length 31
    Sequence: 4394
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00024231
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 111001
                    Type: SRV_STORED_END
                    Sequence of requests: 2
                    Messages that were dropped: 0
22:19:41.387246 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_SET_RANDOM, chat_group 65535, length 67
    Sequence: 11617
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00034242
    Body
        TLVs
            TLV 0x0001: Request, 47 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 3
                    Subcommand: META_SET_RANDOM
                    Random chat group: 65535
                    Unknown: 000002200000000000000000000000000408000000000000005000000003000000
22:19:41.388696 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "111001", hours 1, length 18
    Sequence: 4395
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x9a0739ba
    Body
        Hours between reports: 1
22:19:41.388709 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_ACK, length 30
    Sequence: 11618
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000474e5
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_ACK
                    Sequence of requests: 4
22:19:45.292791 IP 10.99.0.1.5190 > 10.99.0.12.33310: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 64033
    Body
        Version of FLAP: 1
        TLVs
22:19:45.292857 IP 10.99.0.12.33310 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "222002", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 26953
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0002: Password, roasted, 7 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x010a
            TLV 0x0017: Major version, 2 bytes
                Major version: 5
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 37
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 1
            TLV 0x001a: Build, 2 bytes
                Build: 3828
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 85
            TLV 0x000f: Language, 2 bytes
                Language: "de"
            TLV 0x000e: Country, 2 bytes
                Country: "de"
22:19:45.293924 IP 10.99.0.1.5190 > 10.99.0.12.33310: OSCAR FLAP_SIGN_OFF, account "222002", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 64034
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:19:45.293994 IP 10.99.0.12.33310 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 26954
    Body
        TLVs
22:19:45.294205 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 58734
    Body
        Version of FLAP: 1
        TLVs
22:19:45.294234 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 54 (0.000310 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 26955
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:19:45.295166 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 58735
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x8c27527f
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: LOCATE
            #3
                Family: BUDDY
            #4
                Family: ICBM
            #5
                Family: INVITE
            #6
                Family: ADMIN
            #7
                Family: POPUP
            #8
                Family: PRIVACY
            #9
                Family: LOOKUP
            #10
                Family: STATS
            #11
                Family: TRANSLATE
            #12
                Family: FEEDBAG
            #13
                Family: ICQ
22:19:45.295212 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 26956
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00003bd8
    Body
        Families
            #1
                Family: OSERVICE
                Version: 4
            #2
                Family: LOCATE
                Version: 1
            #3
                Family: BUDDY
                Version: 1
            #4
                Family: ICBM
                Version: 1
            #5
                Family: INVITE
                Version: 1
            #6
                Family: PRIVACY
                Version: 1
            #7
                Family: LOOKUP
                Version: 1
            #8
                Family: STATS
                Version: 1
            #9
                Family: FEEDBAG
                Version: 4
            #10
                Family: ICQ
                Version: 1
22:19:45.295312 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 58736
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x8c275280
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: LOCATE
                Version: 1
            #3
                Family: BUDDY
                Version: 1
            #4
                Family: ICBM
                Version: 1
            #5
                Family: INVITE
                Version: 1
            #6
                Family: ADMIN
                Version: 1
            #7
                Family: POPUP
                Version: 1
            #8
                Family: PRIVACY
                Version: 1
            #9
                Family: LOOKUP
                Version: 1
            #10
                Family: STATS
                Version: 1
            #11
                Family: TRANSLATE
                Version: 1
            #12
                Family: FEEDBAG
                Version: 4
            #13
                Family: ICQ
                Version: 1
22:19:45.295363 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 26957
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00001e7e
    Body
22:19:45.295378 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 58737
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x8c275282
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:19:45.338694 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(01,07) SRV_RATES, rates 5, answers packet 69 (0.043331 s), length 869
    Sequence: 58738
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00001e7e
    Body
        Rate classes: 5
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 1000
                Limited below: 500
                Disconnected below: 300
                Current level: 7900
                Highest level: 8000
                Milliseconds since the last SNAC: 0
                State: 0
            #2
                Class: 2
                Window: 80
                Clear above: 3000
                Alert below: 1000
                Limited below: 500
                Disconnected below: 300
                Current level: 6900
                Highest level: 7000
                Milliseconds since the last SNAC: 0
                State: 0
            #3
                Class: 3
                Window: 20
                Clear above: 4100
                Alert below: 4000
                Limited below: 3000
                Disconnected below: 2000
                Current level: 6900
                Highest level: 7000
                Milliseconds since the last SNAC: 0
                State: 0
            #4
                Class: 4
                Window: 20
                Clear above: 4500
                Alert below: 4300
                Limited below: 3200
                Disconnected below: 2000
                Current level: 7900
                Highest level: 8000
                Milliseconds since the last SNAC: 0
                State: 0
            #5
                Class: 5
                Window: 10
                Clear above: 4500
                Alert below: 4300
                Limited below: 3200
                Disconnected below: 2000
                Current level: 8900
                Highest level: 9000
                Milliseconds since the last SNAC: 0
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 154
                    #1
                        Family: OSERVICE
                        Subtype: 0x0001
                    #2
                        Family: OSERVICE
                        Subtype: 0x0002
                    #3
                        Family: OSERVICE
                        Subtype: 0x0003
                    #4
                        Family: OSERVICE
                        Subtype: 0x0004
                    #5
                        Family: OSERVICE
                        Subtype: 0x0005
                    #6
                        Family: OSERVICE
                        Subtype: 0x0006
                    #7
                        Family: OSERVICE
                        Subtype: 0x0007
                    #8
                        Family: OSERVICE
                        Subtype: 0x0008
                    #9
                        Family: OSERVICE
                        Subtype: 0x0009
                    #10
                        Family: OSERVICE
                        Subtype: 0x000a
                    #11
                        Family: OSERVICE
                        Subtype: 0x000b
                    #12
                        Family: OSERVICE
                        Subtype: 0x000c
                    #13
                        Family: OSERVICE
                        Subtype: 0x000d
                    #14
                        Family: OSERVICE
                        Subtype: 0x000e
                    #15
                        Family: OSERVICE
                        Subtype: 0x000f
                    #16
                        Family: OSERVICE
                        Subtype: 0x0010
                    #17
                        Family: OSERVICE
                        Subtype: 0x0011
                    #18
                        Family: OSERVICE
                        Subtype: 0x0012
                    #19
                        Family: OSERVICE
                        Subtype: 0x0013
                    #20
                        Family: OSERVICE
                        Subtype: 0x0014
                    #21
                        Family: OSERVICE
                        Subtype: 0x0015
                    #22
                        Family: OSERVICE
                        Subtype: 0x0016
                    #23
                        Family: OSERVICE
                        Subtype: 0x0017
                    #24
                        Family: OSERVICE
                        Subtype: 0x0018
                    #25
                        Family: OSERVICE
                        Subtype: 0x0019
                    #26
                        Family: OSERVICE
                        Subtype: 0x001a
                    #27
                        Family: OSERVICE
                        Subtype: 0x001b
                    #28
                        Family: OSERVICE
                        Subtype: 0x001c
                    #29
                        Family: OSERVICE
                        Subtype: 0x001c
                    #30
                        Family: OSERVICE
                        Subtype: 0x001e
                    #31
                        Family: OSERVICE
                        Subtype: 0x001f
                    #32
                        Family: OSERVICE
                        Subtype: 0x0020
                    #33
                        Family: OSERVICE
                        Subtype: 0x0021
                    #34
                        Family: LOCATE
                        Subtype: 0x0001
                    #35
                        Family: LOCATE
                        Subtype: 0x0002
                    #36
                        Family: LOCATE
                        Subtype: 0x0003
                    #37
                        Family: LOCATE
                        Subtype: 0x0004
                    #38
                        Family: LOCATE
                        Subtype: 0x0006
                    #39
                        Family: LOCATE
                        Subtype: 0x0007
                    #40
                        Family: LOCATE
                        Subtype: 0x0008
                    #41
                        Family: LOCATE
                        Subtype: 0x000a
                    #42
                        Family: LOCATE
                        Subtype: 0x000c
                    #43
                        Family: LOCATE
                        Subtype: 0x000d
                    #44
                        Family: LOCATE
                        Subtype: 0x000e
                    #45
                        Family: LOCATE
                        Subtype: 0x000f
                    #46
                        Family: LOCATE
                        Subtype: 0x0010
                    #47
                        Family: LOCATE
                        Subtype: 0x0011
                    #48
                        Family: LOCATE
                        Subtype: 0x0012
                    #49
                        Family: LOCATE
                        Subtype: 0x0013
                    #50
                        Family: LOCATE
                        Subtype: 0x0014
                    #51
                        Family: LOCATE
                        Subtype: 0x0015
                    #52
                        Family: BUDDY
                        Subtype: 0x0001
                    #53
                        Family: BUDDY
                        Subtype: 0x0002
                    #54
                        Family: BUDDY
                        Subtype: 0x0003
                    #55
                        Family: BUDDY
                        Subtype: 0x0006
                    #56
                        Family: BUDDY
                        Subtype: 0x0007
                    #57
                        Family: BUDDY
                        Subtype: 0x0008
                    #58
                        Family: BUDDY
                        Subtype: 0x0009
                    #59
                        Family: BUDDY
                        Subtype: 0x000a
                    #60
                        Family: BUDDY
                        Subtype: 0x000b
                    #61
                        Family: BUDDY
                        Subtype: 0x000c
                    #62
                        Family: ICBM
                        Subtype: 0x0001
                    #63
                        Family: ICBM
                        Subtype: 0x0002
                    #64
                        Family: ICBM
                        Subtype: 0x0003
                    #65
                        Family: ICBM
                        Subtype: 0x0004
                    #66
                        Family: ICBM
                        Subtype: 0x0005
                    #67
                        Family: ICBM
                        Subtype: 0x0007
                    #68
                        Family: ICBM
                        Subtype: 0x0008
                    #69
                        Family: ICBM
                        Subtype: 0x0009
                    #70
                        Family: ICBM
                        Subtype: 0x000a
                    #71
                        Family: ICBM
                        Subtype: 0x000b
                    #72
                        Family: ICBM
                        Subtype: 0x000c
                    #73
                        Family: ICBM
                        Subtype: 0x000d
                    #74
                        Family: ICBM
                        Subtype: 0x000e
                    #75
                        Family: ICBM
                        Subtype: 0x000f
                    #76
                        Family: ICBM
                        Subtype: 0x0010
                    #77
                        Family: ICBM
                        Subtype: 0x0011
                    #78
                        Family: ICBM
                        Subtype: 0x0012
                    #79
                        Family: ICBM
                        Subtype: 0x0013
                    #80
                        Family: ICBM
                        Subtype: 0x0014
                    #81
                        Family: INVITE
                        Subtype: 0x0001
                    #82
                        Family: INVITE
                        Subtype: 0x0002
                    #83
                        Family: INVITE
                        Subtype: 0x0003
                    #84
                        Family: ADMIN
                        Subtype: 0x0001
                    #85
                        Family: ADMIN
                        Subtype: 0x0002
                    #86
                        Family: ADMIN
                        Subtype: 0x0003
                    #87
                        Family: ADMIN
                        Subtype: 0x0004
                    #88
                        Family: ADMIN
                        Subtype: 0x0005
                    #89
                        Family: ADMIN
                        Subtype: 0x0006
                    #90
                        Family: ADMIN
                        Subtype: 0x0007
                    #91
                        Family: ADMIN
                        Subtype: 0x0008
                    #92
                        Family: ADMIN
                        Subtype: 0x0009
                    #93
                        Family: POPUP
                        Subtype: 0x0001
                    #94
                        Family: POPUP
                        Subtype: 0x0002
                    #95
                        Family: PRIVACY
                        Subtype: 0x0001
                    #96
                        Family: PRIVACY
                        Subtype: 0x0002
                    #97
                        Family: PRIVACY
                        Subtype: 0x0003
                    #98
                        Family: PRIVACY
                        Subtype: 0x0004
                    #99
                        Family: PRIVACY
                        Subtype: 0x0009
                    #100
                        Family: PRIVACY
                        Subtype: 0x000a
                    #101
                        Family: PRIVACY
                        Subtype: 0x000b
                    #102
                        Family: LOOKUP
                        Subtype: 0x0001
                    #103
                        Family: LOOKUP
                        Subtype: 0x0002
                    #104
                        Family: LOOKUP
                        Subtype: 0x0003
                    #105
                        Family: STATS
                        Subtype: 0x0001
                    #106
                        Family: STATS
                        Subtype: 0x0002
                    #107
                        Family: STATS
                        Subtype: 0x0003
                    #108
                        Family: STATS
                        Subtype: 0x0004
                    #109
                        Family: TRANSLATE
                        Subtype: 0x0001
                    #110
                        Family: TRANSLATE
                        Subtype: 0x0002
                    #111
                        Family: TRANSLATE
                        Subtype: 0x0003
                    #112
                        Family: FEEDBAG
                        Subtype: 0x0001
                    #113
                        Family: FEEDBAG
                        Subtype: 0x0002
                    #114
                        Family: FEEDBAG
                        Subtype: 0x0003
                    #115
                        Family: FEEDBAG
                        Subtype: 0x0004
                    #116
                        Family: FEEDBAG
                        Subtype: 0x0005
                    #117
                        Family: FEEDBAG
                        Subtype: 0x0006
                    #118
                        Family: FEEDBAG
                        Subtype: 0x0007
                    #119
                        Family: FEEDBAG
                        Subtype: 0x0008
                    #120
                        Family: FEEDBAG
                        Subtype: 0x0009
                    #121
                        Family: FEEDBAG
                        Subtype: 0x000a
                    #122
                        Family: FEEDBAG
                        Subtype: 0x000b
                    #123
                        Family: FEEDBAG
                        Subtype: 0x000c
                    #124
                        Family: FEEDBAG
                        Subtype: 0x000d
                    #125
                        Family: FEEDBAG
                        Subtype: 0x000e
                    #126
                        Family: FEEDBAG
                        Subtype: 0x000f
                    #127
                        Family: FEEDBAG
                        Subtype: 0x0010
                    #128
                        Family: FEEDBAG
                        Subtype: 0x0011
                    #129
                        Family: FEEDBAG
                        Subtype: 0x0012
                    #130
                        Family: FEEDBAG
                        Subtype: 0x0013
                    #131
                        Family: FEEDBAG
                        Subtype: 0x0014
                    #132
                        Family: FEEDBAG
                        Subtype: 0x0015
                    #133
                        Family: FEEDBAG
                        Subtype: 0x0016
                    #134
                        Family: FEEDBAG
                        Subtype: 0x0017
                    #135
                        Family: FEEDBAG
                        Subtype: 0x0018
                    #136
                        Family: FEEDBAG
                        Subtype: 0x0019
                    #137
                        Family: FEEDBAG
                        Subtype: 0x001a
                    #138
                        Family: FEEDBAG
                        Subtype: 0x001b
                    #139
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #140
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #141
                        Family: FEEDBAG
                        Subtype: 0x001e
                    #142
                        Family: FEEDBAG
                        Subtype: 0x001f
                    #143
                        Family: FEEDBAG
                        Subtype: 0x0020
                    #144
                        Family: FEEDBAG
                        Subtype: 0x0021
                    #145
                        Family: FEEDBAG
                        Subtype: 0x0022
                    #146
                        Family: FEEDBAG
                        Subtype: 0x0023
                    #147
                        Family: FEEDBAG
                        Subtype: 0x0024
                    #148
                        Family: FEEDBAG
                        Subtype: 0x0025
                    #149
                        Family: FEEDBAG
                        Subtype: 0x0026
                    #150
                        Family: FEEDBAG
                        Subtype: 0x0027
                    #151
                        Family: FEEDBAG
                        Subtype: 0x0028
                    #152
                        Family: ICQ
                        Subtype: 0x0001
                    #153
                        Family: ICQ
                        Subtype: 0x0002
                    #154
                        Family: ICQ
                        Subtype: 0x0003
            #2
                Class: 2
                SNACs of that class: 6
                    #1
                        Family: BUDDY
                        Subtype: 0x0004
                    #2
                        Family: BUDDY
                        Subtype: 0x0005
                    #3
                        Family: PRIVACY
                        Subtype: 0x0005
                    #4
                        Family: PRIVACY
                        Subtype: 0x0006
                    #5
                        Family: PRIVACY
                        Subtype: 0x0007
                    #6
                        Family: PRIVACY
                        Subtype: 0x0008
            #3
                Class: 3
                SNACs of that class: 2
                    #1
                        Family: LOCATE
                        Subtype: 0x0005
                    #2
                        Family: ICBM
                        Subtype: 0x0006
            #4
                Class: 4
                SNACs of that class: 2
                    #1
                        Family: LOCATE
                        Subtype: 0x0009
                    #2
                        Family: LOCATE
                        Subtype: 0x000b
            #5
                Class: 5
                SNACs of that class: 0
22:19:45.338807 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 26958
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x000051b1
    Body
        Rate classes
            #1
                Class: 1
            #2
                Class: 2
            #3
                Class: 3
            #4
                Class: 4
            #5
                Class: 5
22:19:45.382622 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 26959
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000379
    Body
22:19:45.382622 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 26960
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00004efc
    Body
22:19:45.382622 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 26961
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x000018f1
    Body
22:19:45.382622 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 26962
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00004508
    Body
22:19:45.382622 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, length 16
    Sequence: 26963
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000007e9
    Body
22:19:45.382875 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, answers packet 76 (0.000253 s), length 46
    Sequence: 58739
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00000379
    Body
        TLVs
            TLV 0x0001: Longest profile, 2 bytes
                Longest profile: 1024
            TLV 0x0002: Most capabilities, 2 bytes
                Most capabilities: 14
            TLV 0x0003: Most look-ups by e-mail, 2 bytes
                Most look-ups by e-mail: 10
            TLV 0x0004: Longest certificates, 2 bytes
                Longest certificates: 4096
            TLV 0x0005: Most short capabilities, 2 bytes
                Most short capabilities: 128
22:19:45.383014 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, length 84
    Sequence: 26964
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00002a57
    Body
        TLVs
            TLV 0x0005: Capabilities, 64 bytes
                Capabilities
                    #1
                        Capability: direct_connection
                    #2
                        Capability: server_relay
                    #3
                        Capability: utf8_messages
                    #4
                        Capability: micq
22:19:45.383033 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, answers packet 76 (0.000411 s), length 34
    Sequence: 58740
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00004efc
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:19:45.383033 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, answers packet 76 (0.000411 s), length 32
    Sequence: 58741
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x000018f1
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:19:45.383062 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, length 32
    Sequence: 26965
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x000051c7
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:19:45.383218 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, answers packet 76 (0.000596 s), length 124
    Sequence: 58742
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x000007e9
    Body
        TLVs
            TLV 0x0004: Most items, 52 bytes
                Most items, type by type
                    #1
                        Most items of that type: 600
                    #2
                        Most items of that type: 61
                    #3
                        Most items of that type: 200
                    #4
                        Most items of that type: 200
                    #5
                        Most items of that type: 1
                    #6
                        Most items of that type: 1
                    #7
                        Most items of that type: 50
                    #8
                        Most items of that type: 0
                    #9
                        Most items of that type: 0
                    #10
                        Most items of that type: 3
                    #11
                        Most items of that type: 0
                    #12
                        Most items of that type: 0
                    #13
                        Most items of that type: 0
                    #14
                        Most items of that type: 128
                    #15
                        Most items of that type: 128
                    #16
                        Most items of that type: 20
                    #17
                        Most items of that type: 200
                    #18
                        Most items of that type: 1
                    #19
                        Most items of that type: 0
                    #20
                        Most items of that type: 1
                    #21
                        Most items of that type: 0
                    #22
                        Most items of that type: 1
                    #23
                        Most items of that type: 40
                    #24
                        Most items of that type: 0
                    #25
                        Most items of that type: 0
                    #26
                        Most items of that type: 0
            TLV 0x0002: Most attributes of a class, 2 bytes
                Most attributes of a class: 254
            TLV 0x0003: Most attributes of an item, 2 bytes
                Most attributes of an item: 508
            TLV 0x0005: Most items of a client, 2 bytes
                Most items of a client: 100
            TLV 0x0006: Longest name of an item, 2 bytes
                Longest name of an item: 97
            TLV 0x0007: Most recent buddies, 2 bytes
                Most recent buddies: 0
            TLV 0x0008: Limit of interactions, 2 bytes
                Limit of interactions: 0
            TLV 0x0009: Limit of interactions, 4 bytes
                Limit of interactions: 432000
            TLV 0x000a: Limit of interactions, 4 bytes
                Limit of interactions: 14
22:19:45.383244 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, status online, length 71
    Sequence: 26966
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00005a08
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.12
                TCP port: 45135
                Direct connections: direct
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Client, probably: mICQ
                Its version, or another mark: 0x00040b00
                Its platform, or another mark: 0x04000000
                Unknown: 0
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
22:19:45.383251 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, answers packet 76 (0.000629 s), length 28
    Sequence: 58743
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00004508
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:19:45.383288 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, length 16
    Sequence: 26967
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x000079c9
    Body
22:19:45.384335 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", status online, length 89
    Sequence: 58744
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x8c275282
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 3
    Body
        Oneself
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:19:45Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:19:45.384357 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "222002", length 96
    Sequence: 26968
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x0000361b
    Body
        Families
            #1
                Family: OSERVICE
                Version: 4
                Tool: 0x0110
                Version of the tool: 0x047b
            #2
                Family: LOCATE
                Version: 1
                Tool: 0x0101
                Version of the tool: 0x047b
            #3
                Family: BUDDY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #4
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #5
                Family: INVITE
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #6
                Family: PRIVACY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #7
                Family: LOOKUP
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #8
                Family: STATS
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #9
                Family: FEEDBAG
                Version: 4
                Tool: 0x0110
                Version of the tool: 0x047b
            #10
                Family: ICQ
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
22:19:45.384357 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "222002", screen_name "111001", length 23
    Sequence: 26969
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00003859
    Body
        UINs or screen names
            #1
                UIN or screen name: "111001"
22:19:45.384357 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 26970
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00024231
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 2
22:19:45.385095 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type SRV_STORED_END, answers packet 87 (0.000738 s), length 31
    Sequence: 58745
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00024231
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 222002
                    Type: SRV_STORED_END
                    Sequence of requests: 2
                    Messages that were dropped: 0
22:19:45.385108 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type META_REQUEST, subcommand META_SET_RANDOM, chat_group 65535, length 67
    Sequence: 26971
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00034242
    Body
        TLVs
            TLV 0x0001: Request, 47 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REQUEST
                    Sequence of requests: 3
                    Subcommand: META_SET_RANDOM
                    Random chat group: 65535
                    Unknown: 000002200000000000000000000000000408000000000000005000000003000000
22:19:45.385689 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "222002", screen_name "111001", status online+web_aware, length 174
    Sequence: 58746
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8c275283
    Body
        Users
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 10.99.0.11
                        TCP port: 45869
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040b00
                        Its platform, or another mark: 0x04000000
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x0006: Status, 4 bytes
                        Status: online+web_aware
                    TLV 0x000d: Capabilities, 64 bytes
                        Capabilities
                            #1
                                Capability: direct_connection
                            #2
                                Capability: server_relay
                            #3
                                Capability: utf8_messages
                            #4
                                Capability: micq
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 1970-01-01T00:00:00Z
22:19:45.385711 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_ACK, length 30
    Sequence: 26972
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00046aba
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_ACK
                    Sequence of requests: 4
22:19:45.386066 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+web_aware, length 174
    Sequence: 4396
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x9a0739bb
    Body
        Users
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 10.99.0.12
                        TCP port: 45135
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040b00
                        Its platform, or another mark: 0x04000000
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x0006: Status, 4 bytes
                        Status: online+web_aware
                    TLV 0x000d: Capabilities, 64 bytes
                        Capabilities
                            #1
                                Capability: direct_connection
                            #2
                                Capability: server_relay
                            #3
                                Capability: utf8_messages
                            #4
                                Capability: micq
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 1970-01-01T00:00:00Z
22:19:45.386581 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "222002", hours 1, length 18
    Sequence: 58747
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x8c275284
    Body
        Hours between reports: 1
22:19:45.430612 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "222002", screen_name "111001", status online+web_aware, length 174
    Sequence: 58748
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8c275285
    Body
        Users
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 10.99.0.11
                        TCP port: 45869
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040b00
                        Its platform, or another mark: 0x04000000
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x0006: Status, 4 bytes
                        Status: online+web_aware
                    TLV 0x000d: Capabilities, 64 bytes
                        Capabilities
                            #1
                                Capability: direct_connection
                            #2
                                Capability: server_relay
                            #3
                                Capability: utf8_messages
                            #4
                                Capability: micq
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 1970-01-01T00:00:00Z
22:19:51.291567 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel rendezvous, to "222002", rendezvous request, capability server_relay, peer_version 8, seq1 65535, type MSG_TEXT, status online, text "ate hello", length 194
    Sequence: 11619
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00003462
    Body
        Cookie: 0000095400008c05
        Channel: rendezvous
        To: "222002"
        TLVs
            TLV 0x0005: Message of its channel, 153 bytes
                Rendezvous: request
                Cookie: 0000095400008c05
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
                            Direct connections: none
                            Sequence, before the header's: 65535
                        Header
                            Sequence: 65535
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0021 (normal)
                            Text: "ate hello"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
22:19:51.291851 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "111001", channel rendezvous, to "222002", answers packet 101 (0.000284 s), length 33
    Sequence: 4397
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x00003462
    Body
        Cookie: 0000095400008c05
        Channel: rendezvous
        To: "222002"
22:19:51.291871 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "222002", channel rendezvous, from "111001", status online+web_aware, rendezvous request, capability server_relay, peer_version 8, seq1 65535, type MSG_TEXT, status online, text "ate hello", length 228
    Sequence: 58749
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8c275286
    Body
        Cookie: 0000095400008c05
        Channel: rendezvous
        From: "111001"
        Warning level, tenths of a percent: 0
        About it: 4
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online+web_aware
            TLV 0x000f: Seconds online, 4 bytes
                Seconds online: 10
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 1970-01-01T00:00:00Z
        TLVs
            TLV 0x0005: Message of its channel, 153 bytes
                Rendezvous: request
                Cookie: 0000095400008c05
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
                            Direct connections: none
                            Sequence, before the header's: 65535
                        Header
                            Sequence: 65535
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0021 (normal)
                            Text: "ate hello"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
22:19:51.291872 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 45869, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 45869
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 45869
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:51.291951 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:19:51.291987 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 45135, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 45135
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 45135
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:51.292098 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:19:51.292163 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "222002", channel rendezvous, to "111001", answer_reason channel_specific, peer_version 8, seq1 65535, type MSG_TEXT, status accepted, text "", answers packet 105 (0.000292 s), length 139
    Sequence: 26973
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x00007965
    Body
        Cookie: 0000095400008c05
        Channel: rendezvous
        To: "111001"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: none
            Sequence, before the header's: 65535
        Header
            Sequence: 65535
        Answer
            Message type: MSG_TEXT
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Foreground: 0x00000000
            Background: 0x00ffffff
            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:19:51.292288 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(04,0b) ICBM_ANSWER, account "111001", channel rendezvous, from "222002", answer_reason channel_specific, peer_version 8, seq1 65535, type MSG_TEXT, status accepted, text "", answers packet 101 (0.000721 s), length 139
    Sequence: 4398
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x9a0739bb
    Body
        Cookie: 0000095400008c05
        Channel: rendezvous
        From: "222002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: none
            Sequence, before the header's: 65535
        Header
            Sequence: 65535
        Answer
            Message type: MSG_TEXT
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Foreground: 0x00000000
            Background: 0x00ffffff
            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:19:51.334702 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:19:51.334814 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:19:54.291474 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "ate answer", length 94
    Check code: 0xabc04994 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "ate answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:19:54.391935 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 123 (0.100461 s), length 84
    Check code: 0xcaf17090 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:00.292040 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "ate direct", length 94
    Check code: 0xbdc24c94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "ate direct"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:00.392555 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 127 (0.100515 s), length 84
    Check code: 0xf5c7d397 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:03.292331 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "ate direct answer", length 101
    Check code: 0xda0ea2d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "ate direct answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:03.392860 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 131 (0.100529 s), length 84
    Check code: 0xc7f15f83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:06.292768 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_URL, status online, description "ate url", url "http://files.example.org/", length 117
    Check code: 0xadf1d09d (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0021 (normal)
        Text
            Description: "ate url"
            URL: "http://files.example.org/"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:06.393309 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_URL, status accepted, description "", acks packet 135 (0.100541 s), length 76
    Check code: 0xf4b2dab0 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0000
        Text
            Description: ""
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:09.293422 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65529, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "ate file", file_name "ate.txt", total_size 1925, offered_port 0, length 115
    Check code: 0xbc90f585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0021 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: "ate file"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "ate.txt"
            Bytes in all: 1925
            TCP port to connect to: 0
22:20:11.295681 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "111001", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 11620
    Body
22:20:12.293674 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65529, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 56469, acks packet 139 (3.000252 s), length 100
    Check code: 0x92f1e598 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 56469
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 56469
22:20:12.394385 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 38677, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 38677
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 38677
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:20:12.394461 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:20:12.394475 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 56469, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 56469
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 56469
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:20:12.394625 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:20:12.438688 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 1925, nick "bobby", length 27
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 1925
        Speed: 64
        Nickname: "bobby"
22:20:12.438981 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:20:12.439111 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer FILE_INFO, from 111001, to 222002, file_name "ate.txt", file_size 1925, length 29
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "ate.txt"
        Directory, or a text: ""
        Bytes: 1925
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:20:12.439340 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:20:12.439522 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 161, length 1928
    Command: FILE_DATA
    Body
        Data: 7365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e20
22:20:15.943619 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "222002", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 26974
    Body
22:20:19.294462 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65527, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "ate refused", file_name "ate.txt", total_size 1925, offered_port 0, length 118
    Check code: 0xbc906990 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0021 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: "ate refused"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "ate.txt"
            Bytes in all: 1925
            TCP port to connect to: 0
22:20:22.294245 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65527, type MSG_PLUGIN, status refused, text "auto-refused", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 169 (2.999783 s), length 112
    Check code: 0xe7f1d397 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65527
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "auto-refused"
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
22:20:26.294382 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status away, length 24
    Sequence: 26975
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00006d21
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away
22:20:26.294427 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 26976
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x000035b6
    Body
22:20:26.296243 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status away+web_aware, length 112
    Sequence: 4399
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x9a0739bc
    Body
        Users
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0070 (aim+away+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 10.99.0.12
                        TCP port: 45135
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040b00
                        Its platform, or another mark: 0x04000000
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x0004: Idle, in minutes or seconds, 2 bytes
                        Idle, in minutes or seconds: 1
                    TLV 0x0006: Status, 4 bytes
                        Status: away+web_aware
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 1970-01-01T00:00:00Z
22:20:32.295006 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online, length 24
    Sequence: 26977
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00006ce6
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
22:20:32.295114 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 26978
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00003229
    Body
22:20:32.296842 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+web_aware, length 112
    Sequence: 4400
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x9a0739bc
    Body
        Users
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 10.99.0.12
                        TCP port: 45135
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040b00
                        Its platform, or another mark: 0x04000000
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x0004: Idle, in minutes or seconds, 2 bytes
                        Idle, in minutes or seconds: 1
                    TLV 0x0006: Status, 4 bytes
                        Status: online+web_aware
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 1970-01-01T00:00:00Z
22:20:34.295373 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_REQ_OWN_INFO_C, uin 222002, length 36
    Sequence: 11621
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 5
                    Subcommand: META_REQ_OWN_INFO_C
                    UIN: 222002
22:20:34.296194 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", answers packet 185 (0.000821 s), length 124
    Sequence: 4401
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 104 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_GENERAL
                    Result: ok
                    Nickname: "bobby"
                    First name: "Bob"
                    Last name: "Brown"
                    E-mail: "bob@example.org"
                    City: "Bristol"
                    State: ""
                    Phone: "555-0100"
                    Fax: ""
                    Street: ""
                    Cellular phone: "555-0199"
                    Zip code: ""
                    Country: United Kingdom
                    Time zone, half hours west: 0
                    Authorization: not_required
                    Web aware: 1
                    Who may connect directly: anybody
                    Publish e-mail: 0
22:20:34.296211 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE, result ok, age 30, gender male, answers packet 185 (0.000838 s), length 82
    Sequence: 4402
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 62 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_MORE
                    Result: ok
                    Age: 30
                    Gender: male
                    Home page: "http://bobby.example.org/"
                    Year of birth: 1970
                    Month of birth: 11
                    Day of birth: 7
                    First language: None
                    Second language: None
                    Third language: None
                    Unknown: 0
                    City of origin: ""
                    State of origin: ""
                    Country of origin: Not given
                    Marital status, or time zone: 0
22:20:34.296225 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, email "old-bob@example.org", answers packet 185 (0.000852 s), length 57
    Sequence: 4403
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 37 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_MORE_EMAILS
                    Result: ok
                    E-mails: 1
                        #1
                            Hidden: 0
                            E-mail: "old-bob@example.org"
22:20:34.296238 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, answers packet 185 (0.000865 s), length 40
    Sequence: 4404
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 20 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_HOMEPAGE_CAT
                    Result: ok
                    Enabled: 0
                    Category: 0
                    Description: ""
                    Unknown: 0
22:20:34.296250 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_WORK, result ok, company "Bobby Works Ltd", answers packet 185 (0.000877 s), length 95
    Sequence: 4405
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 75 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_WORK
                    Result: ok
                    City: "Bristol"
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: ""
                    Zip code: ""
                    Country: United Kingdom
                    Company: "Bobby Works Ltd"
                    Department: ""
                    Position: "Tester"
                    Occupation: Not given
                    Home page: ""
22:20:34.296375 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_ABOUT, result ok, answers packet 185 (0.001002 s), length 57
    Sequence: 4406
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 37 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_ABOUT
                    Result: ok
                    About: "about bobby: lab user"
22:20:34.296402 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_INTERESTS, result ok, answers packet 185 (0.001029 s), length 54
    Sequence: 4407
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 34 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_INTERESTS
                    Result: ok
                    Interests
                        #1
                            Interest: 0
                            Keyword: ""
                        #2
                            Interest: 0
                            Keyword: ""
                        #3
                            Interest: 0
                            Keyword: ""
                        #4
                            Interest: 0
                            Keyword: ""
22:20:34.296438 IP 10.99.0.1.5190 > 10.99.0.11.50442: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, answers packet 185 (0.001065 s), length 70
    Sequence: 4408
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00056475
    Body
        TLVs
            TLV 0x0001: Reply, 50 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_AFFILIATIONS
                    Result: ok
                    Backgrounds: 3
                        #1
                            Background: 0
                            Keyword: ""
                        #2
                            Background: 0
                            Keyword: ""
                        #3
                            Background: 0
                            Keyword: ""
                    Organisations: 3
                        #1
                            Organisation: 0
                            Keyword: ""
                        #2
                            Organisation: 0
                            Keyword: ""
                        #3
                            Organisation: 0
                            Keyword: ""
                    Unknown: 0
                    Unknown: 1
                    Unknown: 0
22:20:38.295523 IP 10.99.0.11.50442 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "111001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 11622
    Body
        TLVs
22:20:38.297862 IP 10.99.0.1.5190 > 10.99.0.12.33320: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, account "222002", screen_name "111001", length 33
    Sequence: 58750
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x8c275287
    Body
        Users
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
22:20:39.795895 IP 10.99.0.12.33320 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 26979
    Body
        TLVs

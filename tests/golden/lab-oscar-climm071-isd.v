22:13:42.254263 IP 10.99.0.1.5190 > 10.99.0.11.34902: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 24613
    Body
        Version of FLAP: 1
        TLVs
22:13:42.254319 IP 10.99.0.11.34902 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "111001", client "ICQ Inc. - Product of ICQ (TM).2003b.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 25
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0002: Password, roasted, 7 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2003b.5.37.1.3728.85"
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
                Country: "DE"
22:13:42.256652 IP 10.99.0.1.5190 > 10.99.0.11.34902: OSCAR FLAP_SIGN_OFF, account "111001", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 24614
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:13:42.256714 IP 10.99.0.11.34902 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "111001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 26
    Body
        TLVs
22:13:42.257154 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25134
    Body
        Version of FLAP: 1
        TLVs
22:13:42.257187 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 8 (0.000535 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 27
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:13:42.259247 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 25135
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x89587fef
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
22:13:42.259295 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 28
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00005b2f
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
22:13:42.259406 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 25136
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x89587ff0
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
22:13:42.259423 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 29
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00002a5d
    Body
22:13:42.259461 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 25137
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x89587ff2
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:13:42.259529 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 30
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00004896
    Body
22:13:42.259542 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(01,07) SRV_RATES, rates 5, answers packet 23 (0.000119 s), length 869
    Sequence: 25138
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00002a5d
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
22:13:42.259551 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 31
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x0000153f
    Body
22:13:42.259623 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, answers packet 25 (0.000094 s), length 46
    Sequence: 25139
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00004896
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
22:13:42.259638 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 32
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x000052e9
    Body
22:13:42.259638 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 33
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00004dd2
    Body
22:13:42.259638 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 34
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000043a2
    Body
22:13:42.259638 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 35
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00002b85
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
22:13:42.259704 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, answers packet 27 (0.000153 s), length 34
    Sequence: 25140
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x0000153f
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:13:42.259723 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, length 116
    Sequence: 36
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00003f05
    Body
        TLVs
            TLV 0x0005: Capabilities, 96 bytes
                Capabilities
                    #1
                        Capability: direct_connection
                    #2
                        Capability: server_relay
                    #3
                        Capability: utf8_messages
                    #4
                        Capability: aim_icq_interoperation
                    #5
                        Capability: micq
                    #6
                        Capability: climm
22:13:42.259765 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, answers packet 29 (0.000127 s), length 32
    Sequence: 25141
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x000052e9
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:13:42.260787 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, length 32
    Sequence: 37
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00000ee9
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:13:42.260812 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, answers packet 29 (0.001174 s), length 28
    Sequence: 25142
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x000043a2
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:13:42.260828 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, length 16
    Sequence: 38
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000078ad
    Body
22:13:42.260899 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, answers packet 35 (0.000071 s), length 124
    Sequence: 25143
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x000078ad
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
22:13:42.260931 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,05) CLI_LIST_CHECK, list_changed 1970-01-01T00:00:00Z, item_count 0, length 22
    Sequence: 39
    SNAC: FEEDBAG
    Subtype: CLI_LIST_CHECK
    Flags: 0x0000
    Request: 0x00004344
    Body
        Last change: 1970-01-01T00:00:00Z
        Items: 0
22:13:42.260955 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", answers packet 29 (0.001317 s), length 122
    Sequence: 25144
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x00004dd2
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 8
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 0.0.0.0
                        TCP port: 0
                        Direct connections: none
                        Version of direct connections: 0
                        Cookie: ********
                        Web front's port: 0
                        Features: 0x00000000
                        Information updated: 1970-01-01T00:00:00Z
                        Extended information updated: 1970-01-01T00:00:00Z
                        Extended status updated: 1970-01-01T00:00:00Z
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:13:42Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:13:42.302629 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(13,06) SRV_LIST, account "111001", list_items 2, answers packet 37 (0.041698 s), length 50
    Sequence: 25145
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x00004344
    Body
        Version: 0
        Items: 2
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
            #2
                UIN or name: "General"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
        Last change: 2026-11-20T22:13:42Z
22:13:42.302733 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "111001", length 16
    Sequence: 40
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x00006fd6
    Body
22:13:42.346734 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,08) LIST_ADD, account "111001", item "", item_type privacy, length 31
    Sequence: 41
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x000017a7
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 19459
                Kind of item: privacy
                About it
                    About it
                        TLV 0x00ca: Who may see one, 1 byte
                            Who may see one: deny_list
22:13:42.346734 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,12) LIST_EDIT_END, account "111001", length 16
    Sequence: 42
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x00000515
    Body
22:13:42.346734 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online, length 71
    Sequence: 43
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00005645
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.11
                TCP port: 0
                Direct connections: firewall
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Client, probably: mICQ
                Its version, or another mark: 0x00070100
                Its platform, or another mark: 0x04000000
                Unknown: 0
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
22:13:42.346734 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "111001", length 16
    Sequence: 44
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00007240
    Body
22:13:42.346734 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "111001", length 96
    Sequence: 45
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00002f5c
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
22:13:42.346734 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 46
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
22:13:42.346734 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,07) CLI_LIST_ACTIVATE, account "111001", length 16
    Sequence: 47
    SNAC: FEEDBAG
    Subtype: CLI_LIST_ACTIVATE
    Flags: 0x0000
    Request: 0x00003f76
    Body
22:13:42.348031 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online, length 89
    Sequence: 25146
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x89587ff2
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
                        Signed on: 2026-11-20T22:13:42Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:13:42.390688 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "111001", result success, answers packet 44 (0.043954 s), length 18
    Sequence: 25147
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x000017a7
    Body
        Results
            #1
                Result: success
22:13:42.390688 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "111001", hours 1, length 18
    Sequence: 25148
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x89587ff3
    Body
        Hours between reports: 1
22:13:42.390688 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type SRV_STORED_END, answers packet 44 (0.043954 s), length 31
    Sequence: 25149
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
22:13:42.391066 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_ACK, length 30
    Sequence: 48
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000350c6
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_ACK
                    Sequence of requests: 3
22:13:47.257614 IP 10.99.0.1.5190 > 10.99.0.12.35100: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 55136
    Body
        Version of FLAP: 1
        TLVs
22:13:47.257700 IP 10.99.0.12.35100 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "222002", client "ICQ Inc. - Product of ICQ (TM).2003b.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 26
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0002: Password, roasted, 7 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2003b.5.37.1.3728.85"
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
                Country: "DE"
22:13:47.258915 IP 10.99.0.1.5190 > 10.99.0.12.35100: OSCAR FLAP_SIGN_OFF, account "222002", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 55137
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:13:47.258961 IP 10.99.0.12.35100 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 27
    Body
        TLVs
22:13:47.259366 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 1058
    Body
        Version of FLAP: 1
        TLVs
22:13:47.259422 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 59 (0.000507 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 28
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:13:47.260673 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 1059
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x889a38ce
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
22:13:47.260735 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 29
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00003c68
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
22:13:47.260820 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 1060
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x889a38cf
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
22:13:47.260827 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 30
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x000002d8
    Body
22:13:47.260835 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 1061
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x889a38d1
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:13:47.260880 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 31
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00004ab0
    Body
22:13:47.260896 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(01,07) SRV_RATES, rates 5, answers packet 74 (0.000069 s), length 869
    Sequence: 1062
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x000002d8
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
22:13:47.260913 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 32
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00004077
    Body
22:13:47.260955 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, answers packet 76 (0.000075 s), length 46
    Sequence: 1063
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00004ab0
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
22:13:47.260961 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 33
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00004580
    Body
22:13:47.260961 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 34
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0000475b
    Body
22:13:47.260961 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 35
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000065f8
    Body
22:13:47.261048 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, answers packet 78 (0.000135 s), length 34
    Sequence: 1064
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00004077
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:13:47.261054 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 36
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x0000575c
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
22:13:47.261054 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, length 116
    Sequence: 37
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00005ade
    Body
        TLVs
            TLV 0x0005: Capabilities, 96 bytes
                Capabilities
                    #1
                        Capability: direct_connection
                    #2
                        Capability: server_relay
                    #3
                        Capability: utf8_messages
                    #4
                        Capability: aim_icq_interoperation
                    #5
                        Capability: micq
                    #6
                        Capability: climm
22:13:47.261597 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, answers packet 80 (0.000636 s), length 32
    Sequence: 1065
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00004580
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:13:47.261670 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, length 32
    Sequence: 38
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00002ca7
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:13:47.261677 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", answers packet 80 (0.000716 s), length 122
    Sequence: 1066
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000475b
    Body
        Oneself
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 8
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 0.0.0.0
                        TCP port: 0
                        Direct connections: none
                        Version of direct connections: 0
                        Cookie: ********
                        Web front's port: 0
                        Features: 0x00000000
                        Information updated: 1970-01-01T00:00:00Z
                        Extended information updated: 1970-01-01T00:00:00Z
                        Extended status updated: 1970-01-01T00:00:00Z
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:13:47Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:13:47.261677 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "222002", answers packet 80 (0.000716 s), length 28
    Sequence: 1067
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x000065f8
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:13:47.261701 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, account "222002", length 16
    Sequence: 39
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00001803
    Body
22:13:47.261790 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, account "222002", answers packet 86 (0.000089 s), length 124
    Sequence: 1068
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x00001803
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
22:13:47.261835 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(13,05) CLI_LIST_CHECK, account "222002", list_changed 1970-01-01T00:00:00Z, item_count 0, length 22
    Sequence: 40
    SNAC: FEEDBAG
    Subtype: CLI_LIST_CHECK
    Flags: 0x0000
    Request: 0x00005e99
    Body
        Last change: 1970-01-01T00:00:00Z
        Items: 0
22:13:47.263387 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(13,06) SRV_LIST, account "222002", list_items 2, answers packet 88 (0.001552 s), length 50
    Sequence: 1069
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x00005e99
    Body
        Version: 0
        Items: 2
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
            #2
                UIN or name: "General"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
        Last change: 2026-11-20T22:13:47Z
22:13:47.263450 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "222002", length 16
    Sequence: 41
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x000051a8
    Body
22:13:47.306677 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(13,08) LIST_ADD, account "222002", item "", item_type privacy, length 31
    Sequence: 42
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00005aac
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 29045
                Kind of item: privacy
                About it
                    About it
                        TLV 0x00ca: Who may see one, 1 byte
                            Who may see one: deny_list
22:13:47.306677 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(13,12) LIST_EDIT_END, account "222002", length 16
    Sequence: 43
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x0000640b
    Body
22:13:47.306677 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online, length 71
    Sequence: 44
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000058e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.12
                TCP port: 0
                Direct connections: firewall
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Client, probably: mICQ
                Its version, or another mark: 0x00070100
                Its platform, or another mark: 0x04000000
                Unknown: 0
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
22:13:47.306677 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 45
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00003a96
    Body
22:13:47.306677 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "222002", length 96
    Sequence: 46
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00002f98
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
22:13:47.306677 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 47
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
22:13:47.306677 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(13,07) CLI_LIST_ACTIVATE, account "222002", length 16
    Sequence: 48
    SNAC: FEEDBAG
    Subtype: CLI_LIST_ACTIVATE
    Flags: 0x0000
    Request: 0x00007768
    Body
22:13:47.308109 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", status online, length 89
    Sequence: 1070
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x889a38d1
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
                        Signed on: 2026-11-20T22:13:47Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:13:47.350685 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result success, answers packet 92 (0.044008 s), length 18
    Sequence: 1071
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00005aac
    Body
        Results
            #1
                Result: success
22:13:47.350685 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type SRV_STORED_END, answers packet 92 (0.044008 s), length 31
    Sequence: 1072
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
22:13:47.350685 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "222002", hours 1, length 18
    Sequence: 1073
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x889a38d2
    Body
        Hours between reports: 1
22:13:47.350964 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_ACK, length 30
    Sequence: 49
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00036429
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_ACK
                    Sequence of requests: 3
22:13:53.256537 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel text, to "222002", text "climm hello", length 69
    Sequence: 49
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x0000114d
    Body
        Cookie: 000000590000c4ce
        Channel: text
        To: "222002"
        TLVs
            TLV 0x0002: Message, 24 bytes
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "climm hello"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:13:53.256790 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "111001", channel text, to "222002", answers packet 100 (0.000253 s), length 33
    Sequence: 25150
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x0000114d
    Body
        Cookie: 000000590000c4ce
        Channel: text
        To: "222002"
22:13:53.256801 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "222002", channel text, from "111001", status online, text "climm hello", length 95
    Sequence: 1074
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x889a38d3
    Body
        Cookie: 00000000406c0c07
        Channel: text
        From: "111001"
        Warning level, tenths of a percent: 0
        About it: 4
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000f: Seconds online, 4 bytes
                Seconds online: 11
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 1970-01-01T00:00:00Z
        TLVs
            TLV 0x0002: Message, 24 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 00
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: latin_1
                            Language: 0x0000
                            Text: "climm hello"
22:13:55.259247 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "222002", channel text, to "111001", text "climm answer", length 70
    Sequence: 50
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x0000331a
    Body
        Cookie: 0000c7ef0000ede8
        Channel: text
        To: "111001"
        TLVs
            TLV 0x0002: Message, 25 bytes
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "climm answer"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:13:55.259708 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "222002", channel text, to "111001", answers packet 106 (0.000461 s), length 33
    Sequence: 1075
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x0000331a
    Body
        Cookie: 0000c7ef0000ede8
        Channel: text
        To: "111001"
22:13:55.259744 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "111001", channel text, from "222002", status online, text "climm answer", length 96
    Sequence: 25151
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x89587ff4
    Body
        Cookie: 0000000072b9f874
        Channel: text
        From: "222002"
        Warning level, tenths of a percent: 0
        About it: 4
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000f: Seconds online, 4 bytes
                Seconds online: 8
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 1970-01-01T00:00:00Z
        TLVs
            TLV 0x0002: Message, 25 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 00
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: latin_1
                            Language: 0x0000
                            Text: "climm answer"
22:13:57.257852 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel icq, to "222002", type MSG_URL, description "climm link", url "http://oscar.example.org/", length 86
    Sequence: 50
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00004978
    Body
        Cookie: 00005d2a00004d29
        Channel: icq
        To: "222002"
        TLVs
            TLV 0x0005: Message of its channel, 45 bytes
                Message
                    UIN of the sender: 111001
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "climm link"
                        URL: "http://oscar.example.org/"
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:13:57.258175 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "222002", channel icq, from "111001", status online, type MSG_URL, description "climm link", url "http://oscar.example.org/", length 116
    Sequence: 1076
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x889a38d4
    Body
        Cookie: 000000004b6bf993
        Channel: icq
        From: "111001"
        Warning level, tenths of a percent: 0
        About it: 4
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000f: Seconds online, 4 bytes
                Seconds online: 15
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 1970-01-01T00:00:00Z
        TLVs
            TLV 0x0005: Message of its channel, 45 bytes
                Message
                    UIN of the sender: 111001
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "climm link"
                        URL: "http://oscar.example.org/"
22:13:59.257391 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status away, length 24
    Sequence: 51
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00000802
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away
22:13:59.298614 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 52
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x0000231c
    Body
22:14:01.257586 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status not_available, length 24
    Sequence: 53
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x000036a1
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: not_available
22:14:01.258343 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 54
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00006b18
    Body
22:14:03.257871 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status do_not_disturb, length 24
    Sequence: 55
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00000257
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: do_not_disturb
22:14:03.258600 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 56
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00002598
    Body
22:14:05.258081 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online, length 24
    Sequence: 57
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00006a05
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
22:14:05.258132 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 58
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00003ec0
    Body
22:14:07.258641 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_REQ_OWN_INFO_C, uin 222002, length 36
    Sequence: 51
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 4
                    Subcommand: META_REQ_OWN_INFO_C
                    UIN: 222002
22:14:07.259612 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", answers packet 132 (0.000971 s), length 124
    Sequence: 25152
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 104 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
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
22:14:07.259639 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE, result ok, age 30, gender male, answers packet 132 (0.000998 s), length 82
    Sequence: 25153
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 62 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
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
22:14:07.259655 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, email "old-bob@example.org", answers packet 132 (0.001014 s), length 57
    Sequence: 25154
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 37 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
                    Subcommand: META_MORE_EMAILS
                    Result: ok
                    E-mails: 1
                        #1
                            Hidden: 0
                            E-mail: "old-bob@example.org"
22:14:07.259668 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, answers packet 132 (0.001027 s), length 40
    Sequence: 25155
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 20 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
                    Subcommand: META_HOMEPAGE_CAT
                    Result: ok
                    Enabled: 0
                    Category: 0
                    Description: ""
                    Unknown: 0
22:14:07.259682 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_WORK, result ok, company "Bobby Works Ltd", answers packet 132 (0.001041 s), length 95
    Sequence: 25156
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 75 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
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
22:14:07.260136 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_ABOUT, result ok, answers packet 132 (0.001495 s), length 57
    Sequence: 25157
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 37 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
                    Subcommand: META_ABOUT
                    Result: ok
                    About: "about bobby: lab user"
22:14:07.260158 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_INTERESTS, result ok, answers packet 132 (0.001517 s), length 54
    Sequence: 25158
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 34 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
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
22:14:07.260172 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, answers packet 132 (0.001531 s), length 70
    Sequence: 25159
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00040d8b
    Body
        TLVs
            TLV 0x0001: Reply, 50 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 4
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
22:14:11.258973 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_SEARCH_EMAIL_TLV, email "bob@example.org", length 54
    Sequence: 52
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00057ea4
    Body
        TLVs
            TLV 0x0001: Request, 34 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 5
                    Subcommand: META_SEARCH_EMAIL_TLV
                    Details
                        TLV 0x015e: E-mail, 18 bytes
                            E-mail: "bob@example.org"
22:14:11.259940 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 222002, nick "bobby", answers packet 150 (0.000967 s), length 91
    Sequence: 25160
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00057ea4
    Body
        TLVs
            TLV 0x0001: Reply, 71 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 5
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    User
                        UIN: 222002
                        Nickname: "bobby"
                        First name: "Bob"
                        Last name: "Brown"
                        E-mail: "bob@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: not_given
                        Age: 0
                        Unknown: 0000
                    Users left out: 0
22:14:12.261561 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "111001", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 53
    Body
22:14:17.271026 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "222002", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 59
    Body
22:14:18.259698 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel icq, to "222002", type MSG_AUTH_REQUEST, length 64
    Sequence: 54
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00001672
    Body
        Cookie: 000092160000b06e
        Channel: icq
        To: "222002"
        TLVs
            TLV 0x0005: Message of its channel, 23 bytes
                Message
                    UIN of the sender: 111001
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: ""
                        First name: "may I add you"
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:14:18.259750 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "111001", screen_name "222002", reason "?may I add you", length 41
    Sequence: 55
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x0000073c
    Body
        UIN or screen name: "222002"
        Reason: "?may I add you"
        About the text: 0
22:14:18.260054 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "222002", screen_name "111001", reason "?may I add you", length 49
    Sequence: 1077
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x8000 (extra_block)
    Request: 0x889a38d5
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 2
    Body
        UIN or screen name: "111001"
        Reason: "?may I add you"
        About the text: 0
22:14:18.260079 IP 10.99.0.1.5190 > 10.99.0.12.35110: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "222002", screen_name "111001", reason "", length 35
    Sequence: 1078
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x8000 (extra_block)
    Request: 0x889a38d6
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 4
    Body
        UIN or screen name: "111001"
        Reason: ""
        About the text: 0
22:14:21.259962 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "222002", channel icq, to "111001", type MSG_AUTH_GRANTED, text "\x03", length 51
    Sequence: 60
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00007f37
    Body
        Cookie: 00000bf00000610a
        Channel: icq
        To: "111001"
        TLVs
            TLV 0x0005: Message of its channel, 10 bytes
                Message
                    UIN of the sender: 222002
                    Message type: MSG_AUTH_GRANTED
                    How it is meant: 0x00
                    Text: "\x03"
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:14:21.260007 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR SNAC(13,1a) CLI_AUTH_ANSWER, account "222002", screen_name "111001", granted granted, reason "", length 26
    Sequence: 61
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x00006df1
    Body
        UIN or screen name: "111001"
        Answer: granted
        Reason: ""
22:14:24.260407 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel text, to "333003", text "climm offline", length 71
    Sequence: 56
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00005a25
    Body
        Cookie: 0000e19d0000f527
        Channel: text
        To: "333003"
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "climm offline"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:14:24.260713 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "111001", channel text, to "333003", answers packet 169 (0.000306 s), length 33
    Sequence: 25161
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x00005a25
    Body
        Cookie: 0000e19d0000f527
        Channel: text
        To: "333003"
22:14:26.260292 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "111001", item "", item_type privacy, length 31
    Sequence: 57
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x00006da6
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 19459
                Kind of item: privacy
                About it
                    About it
                        TLV 0x00ca: Who may see one, 1 byte
                            Who may see one: permit_list_only
22:14:26.261389 IP 10.99.0.1.5190 > 10.99.0.11.34906: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "111001", result success, answers packet 173 (0.001097 s), length 18
    Sequence: 25162
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00006da6
    Body
        Results
            #1
                Result: success
22:14:26.261405 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(09,05) CLI_PERMIT_ADD, account "111001", length 16
    Sequence: 58
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_ADD
    Flags: 0x0000
    Request: 0x000005ab
    Body
22:14:26.261405 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online+invisible, length 24
    Sequence: 59
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00006f54
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+invisible
22:14:28.260607 IP 10.99.0.11.34906 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "111001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 60
    Body
        TLVs
22:14:29.760850 IP 10.99.0.12.35110 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 62
    Body
        TLVs
22:14:31.268446 IP 10.99.0.1.5190 > 10.99.0.13.40236: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 47237
    Body
        Version of FLAP: 1
        TLVs
22:14:31.268498 IP 10.99.0.13.40236 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "333003", client "ICQ Inc. - Product of ICQ (TM).2003b.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 1
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "333003"
            TLV 0x0002: Password, roasted, 7 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2003b.5.37.1.3728.85"
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
                Country: "DE"
22:14:31.269508 IP 10.99.0.1.5190 > 10.99.0.13.40236: OSCAR FLAP_SIGN_OFF, account "333003", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 47238
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "333003"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:14:31.269546 IP 10.99.0.13.40236 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "333003", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 2
    Body
        TLVs
22:14:31.269999 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 22484
    Body
        Version of FLAP: 1
        TLVs
22:14:31.270074 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 194 (0.000566 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 3
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:14:31.271472 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 22485
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x867c2cb5
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
22:14:31.271516 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 4
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x000063d4
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
22:14:31.271621 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 22486
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x867c2cb6
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
22:14:31.271628 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 5
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00000550
    Body
22:14:31.271776 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 22487
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x867c2cb8
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:14:31.271783 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 6
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000163
    Body
22:14:31.271783 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 7
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00005c57
    Body
22:14:31.271783 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 8
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x000021b6
    Body
22:14:31.271783 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 9
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x000030ff
    Body
22:14:31.271783 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 10
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00001d1e
    Body
22:14:31.271808 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(01,07) SRV_RATES, rates 5, answers packet 209 (0.000180 s), length 869
    Sequence: 22488
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00000550
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
22:14:31.271825 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 11
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00002b6a
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
22:14:31.271884 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, answers packet 211 (0.000101 s), length 46
    Sequence: 22489
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00000163
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
22:14:31.271908 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, length 116
    Sequence: 12
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x000011bc
    Body
        TLVs
            TLV 0x0005: Capabilities, 96 bytes
                Capabilities
                    #1
                        Capability: direct_connection
                    #2
                        Capability: server_relay
                    #3
                        Capability: utf8_messages
                    #4
                        Capability: aim_icq_interoperation
                    #5
                        Capability: micq
                    #6
                        Capability: climm
22:14:31.271940 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, answers packet 211 (0.000157 s), length 34
    Sequence: 22490
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00005c57
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:14:31.314611 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, answers packet 211 (0.042828 s), length 32
    Sequence: 22491
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x000021b6
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:14:31.314611 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "333003", answers packet 211 (0.042828 s), length 122
    Sequence: 22492
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x000030ff
    Body
        Oneself
            #1
                UIN or screen name: "333003"
                Warning level, tenths of a percent: 0
                About it: 8
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 0.0.0.0
                        TCP port: 0
                        Direct connections: none
                        Version of direct connections: 0
                        Cookie: ********
                        Web front's port: 0
                        Features: 0x00000000
                        Information updated: 1970-01-01T00:00:00Z
                        Extended information updated: 1970-01-01T00:00:00Z
                        Extended status updated: 1970-01-01T00:00:00Z
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.13
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:14:31Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.13
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:14:31.314611 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "333003", answers packet 211 (0.042828 s), length 28
    Sequence: 22493
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00001d1e
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:14:31.314693 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "333003", length 32
    Sequence: 13
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00006b0e
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:14:31.358644 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, account "333003", length 16
    Sequence: 14
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000025ed
    Body
22:14:31.358770 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, account "333003", answers packet 222 (0.000126 s), length 124
    Sequence: 22494
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x000025ed
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
22:14:31.358830 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(13,05) CLI_LIST_CHECK, account "333003", list_changed 1970-01-01T00:00:00Z, item_count 0, length 22
    Sequence: 15
    SNAC: FEEDBAG
    Subtype: CLI_LIST_CHECK
    Flags: 0x0000
    Request: 0x00005f09
    Body
        Last change: 1970-01-01T00:00:00Z
        Items: 0
22:14:31.361092 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(13,06) SRV_LIST, account "333003", list_items 2, answers packet 225 (0.002262 s), length 50
    Sequence: 22495
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x00005f09
    Body
        Version: 0
        Items: 2
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
            #2
                UIN or name: "General"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
        Last change: 2026-11-20T22:14:31Z
22:14:31.361144 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "333003", length 16
    Sequence: 16
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x00007230
    Body
22:14:31.402613 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(13,08) LIST_ADD, account "333003", item "", item_type privacy, length 31
    Sequence: 17
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00003efe
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 3941
                Kind of item: privacy
                About it
                    About it
                        TLV 0x00ca: Who may see one, 1 byte
                            Who may see one: deny_list
22:14:31.402613 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(13,12) LIST_EDIT_END, account "333003", length 16
    Sequence: 18
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x000039d9
    Body
22:14:31.402613 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "333003", status online, length 71
    Sequence: 19
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00002d46
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.13
                TCP port: 0
                Direct connections: firewall
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Client, probably: mICQ
                Its version, or another mark: 0x00070100
                Its platform, or another mark: 0x04000000
                Unknown: 0
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
22:14:31.402613 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "333003", length 16
    Sequence: 20
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00007e76
    Body
22:14:31.402613 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "333003", length 96
    Sequence: 21
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00001009
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
22:14:31.402613 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 333003, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 22
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00024231
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 333003
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 2
22:14:31.402613 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(13,07) CLI_LIST_ACTIVATE, account "333003", length 16
    Sequence: 23
    SNAC: FEEDBAG
    Subtype: CLI_LIST_ACTIVATE
    Flags: 0x0000
    Request: 0x00006bdd
    Body
22:14:31.404455 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "333003", status online, length 89
    Sequence: 22496
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x867c2cb8
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 3
    Body
        Oneself
            #1
                UIN or screen name: "333003"
                Warning level, tenths of a percent: 0
                About it: 7
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:14:31Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.13
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:14:31.446671 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "333003", result success, answers packet 229 (0.044058 s), length 18
    Sequence: 22497
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00003efe
    Body
        Results
            #1
                Result: success
22:14:31.446671 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 333003, request_type SRV_STORED_MESSAGE, from 111001, sent 2026-11-20T22:14Z, type MSG_TEXT, text "climm offline", answers packet 229 (0.044058 s), length 58
    Sequence: 22498
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00024231
    Body
        TLVs
            TLV 0x0001: Reply, 38 bytes
                Request or reply
                    Own UIN: 333003
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 111001
                    Sent: 2026-11-20T22:14Z
                    Message type: MSG_TEXT
                    How it is meant: 0x00
                    Text: "climm offline"
22:14:31.446671 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 333003, request_type SRV_STORED_END, answers packet 229 (0.044058 s), length 31
    Sequence: 22499
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00024231
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 333003
                    Type: SRV_STORED_END
                    Sequence of requests: 2
                    Messages that were dropped: 0
22:14:31.446671 IP 10.99.0.1.5190 > 10.99.0.13.40246: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "333003", hours 1, length 18
    Sequence: 22500
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x867c2cb9
    Body
        Hours between reports: 1
22:14:31.447224 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 333003, request_type CLI_STORED_ACK, length 30
    Sequence: 24
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00037653
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 333003
                    Type: CLI_STORED_ACK
                    Sequence of requests: 3
22:14:37.265307 IP 10.99.0.13.40246 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "333003", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 25
    Body
        TLVs

22:10:10.701937 IP 10.99.0.1.5190 > 10.99.0.11.40530: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 5364
    Body
        Version of FLAP: 1
        TLVs
22:10:10.702007 IP 10.99.0.11.40530 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "111001", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 24168
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
22:10:10.705061 IP 10.99.0.1.5190 > 10.99.0.11.40530: OSCAR FLAP_SIGN_OFF, account "111001", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 5365
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:10:10.705181 IP 10.99.0.11.40530 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "111001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 24169
    Body
        TLVs
22:10:10.705712 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 49728
    Body
        Version of FLAP: 1
        TLVs
22:10:10.705744 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 8 (0.000683 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 24170
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:10:10.708908 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 49729
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x923c7831
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
22:10:10.709074 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 24171
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: FEEDBAG
                Version: 4
            #3
                Family: LOCATE
                Version: 1
            #4
                Family: BUDDY
                Version: 1
            #5
                Family: ICQ
                Version: 1
            #6
                Family: ICBM
                Version: 1
            #7
                Family: INVITE
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
22:10:10.709218 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 49730
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x923c7832
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
22:10:10.750630 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 49731
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x923c7834
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:10:10.750746 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 24172
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:10.750953 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(01,07) SRV_RATES, rates 5, length 869
    Sequence: 49732
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00000000
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
22:10:10.750963 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 24173
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:10.750963 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 24174
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:10.750963 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 24175
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:10.750963 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 24176
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:10.750963 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 24177
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:10.751225 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, length 46
    Sequence: 49733
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
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
22:10:10.751235 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 24178
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00000000
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
22:10:10.751348 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, length 34
    Sequence: 49734
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:10:10.794643 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, length 32
    Sequence: 49735
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:10:10.794643 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, length 28
    Sequence: 49736
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:10:10.794643 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", length 122
    Sequence: 49737
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x00000000
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
                        Signed on: 2026-11-20T22:10:10Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:10:10.794757 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "111001", length 32
    Sequence: 24179
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:10:10.838614 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "111001", length 52
    Sequence: 24180
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0005: Capabilities, 32 bytes
                Capabilities
                    #1
                        Capability: server_relay
                    #2
                        Capability: direct_connection
22:10:10.838614 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online, length 71
    Sequence: 24181
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.11
                TCP port: 47643
                Direct connections: direct
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Client, probably: mICQ
                Its version, or another mark: 0x00040904
                Its platform, or another mark: 0x6b00c542
                Unknown: 0
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
22:10:10.838614 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "111001", length 16
    Sequence: 24182
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:10.838614 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "111001", length 96
    Sequence: 24183
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00000000
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x047b
            #2
                Family: FEEDBAG
                Version: 4
                Tool: 0x0110
                Version of the tool: 0x047b
            #3
                Family: LOCATE
                Version: 1
                Tool: 0x0101
                Version of the tool: 0x047b
            #4
                Family: BUDDY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #5
                Family: ICQ
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #6
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #7
                Family: INVITE
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #8
                Family: PRIVACY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #9
                Family: LOOKUP
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #10
                Family: STATS
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
22:10:10.838614 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "111001", screen_name "222002", screen_name "333003", length 30
    Sequence: 24184
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00000000
    Body
        UINs or screen names
            #1
                UIN or screen name: "222002"
            #2
                UIN or screen name: "333003"
22:10:10.838614 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 24185
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00dcfa7c
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 2
22:10:10.840392 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online, length 89
    Sequence: 49738
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x923c7834
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
                        Signed on: 2026-11-20T22:10:10Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:10:10.882635 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type SRV_STORED_END, answers packet 37 (0.044021 s), length 31
    Sequence: 49739
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00dcfa7c
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 111001
                    Type: SRV_STORED_END
                    Sequence of requests: 2
                    Messages that were dropped: 0
22:10:10.882635 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "111001", hours 1, length 18
    Sequence: 49740
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x923c7835
    Body
        Hours between reports: 1
22:10:10.882784 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_ACK, length 30
    Sequence: 24186
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00ed4ee7
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_ACK
                    Sequence of requests: 3
22:10:10.926615 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_SET_RANDOM, chat_group 255, length 67
    Sequence: 24187
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x42424242
    Body
        TLVs
            TLV 0x0001: Request, 47 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 4
                    Subcommand: META_SET_RANDOM
                    Random chat group: 255
                    Unknown: 000002200000000000000000000000000408000000000000005000000003000000
22:10:14.710681 IP 10.99.0.1.5190 > 10.99.0.12.57966: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 20009
    Body
        Version of FLAP: 1
        TLVs
22:10:14.710766 IP 10.99.0.12.57966 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "222002", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 10958
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
22:10:14.712963 IP 10.99.0.1.5190 > 10.99.0.12.57966: OSCAR FLAP_SIGN_OFF, account "222002", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 20010
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:10:14.713119 IP 10.99.0.12.57966 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 10959
    Body
        TLVs
22:10:14.713361 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 42541
    Body
        Version of FLAP: 1
        TLVs
22:10:14.713415 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 54 (0.000452 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 10960
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:10:14.714984 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 42542
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x9ba4738d
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
22:10:14.715042 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 10961
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: FEEDBAG
                Version: 4
            #3
                Family: LOCATE
                Version: 1
            #4
                Family: BUDDY
                Version: 1
            #5
                Family: ICQ
                Version: 1
            #6
                Family: ICBM
                Version: 1
            #7
                Family: INVITE
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
22:10:14.715182 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 42543
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x9ba4738e
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
22:10:14.758658 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 42544
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x9ba47390
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:10:14.758797 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 10962
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:14.758967 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(01,07) SRV_RATES, rates 5, length 869
    Sequence: 42545
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00000000
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
22:10:14.758978 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 10963
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:14.758978 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 10964
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:14.758978 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 10965
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:14.758978 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 10966
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:14.758978 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 10967
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:14.759763 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", length 122
    Sequence: 42546
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x00000000
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
                        Signed on: 2026-11-20T22:10:14Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:10:14.759775 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, account "222002", length 26
    Sequence: 10968
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00000000
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
22:10:14.759822 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "222002", length 46
    Sequence: 42547
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
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
22:10:14.802636 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, account "222002", length 34
    Sequence: 42548
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:10:14.802636 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, account "222002", length 32
    Sequence: 42549
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:10:14.802636 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "222002", length 28
    Sequence: 42550
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:10:14.802765 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "222002", length 32
    Sequence: 10969
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:10:14.846626 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "222002", length 52
    Sequence: 10970
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0005: Capabilities, 32 bytes
                Capabilities
                    #1
                        Capability: server_relay
                    #2
                        Capability: direct_connection
22:10:14.846626 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online, length 71
    Sequence: 10971
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.12
                TCP port: 39595
                Direct connections: direct
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Client, probably: mICQ
                Its version, or another mark: 0x00040904
                Its platform, or another mark: 0x6b00c546
                Unknown: 0
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
22:10:14.846626 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 10972
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:14.846626 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "222002", length 96
    Sequence: 10973
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00000000
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x047b
            #2
                Family: FEEDBAG
                Version: 4
                Tool: 0x0110
                Version of the tool: 0x047b
            #3
                Family: LOCATE
                Version: 1
                Tool: 0x0101
                Version of the tool: 0x047b
            #4
                Family: BUDDY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #5
                Family: ICQ
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #6
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #7
                Family: INVITE
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #8
                Family: PRIVACY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #9
                Family: LOOKUP
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
            #10
                Family: STATS
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047b
22:10:14.846626 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "222002", screen_name "111001", length 23
    Sequence: 10974
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00000000
    Body
        UINs or screen names
            #1
                UIN or screen name: "111001"
22:10:14.846626 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 10975
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00ec5179
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 2
22:10:14.848776 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", status online, length 89
    Sequence: 42551
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x9ba47390
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
                        Signed on: 2026-11-20T22:10:14Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:10:14.849996 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+web_aware, length 142
    Sequence: 49741
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x923c7836
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
                        TCP port: 39595
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040904
                        Its platform, or another mark: 0x6b00c546
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x0006: Status, 4 bytes
                        Status: online+web_aware
                    TLV 0x000d: Capabilities, 32 bytes
                        Capabilities
                            #1
                                Capability: server_relay
                            #2
                                Capability: direct_connection
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 1970-01-01T00:00:00Z
22:10:14.890627 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type SRV_STORED_END, answers packet 83 (0.044001 s), length 31
    Sequence: 42552
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00ec5179
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 222002
                    Type: SRV_STORED_END
                    Sequence of requests: 2
                    Messages that were dropped: 0
22:10:14.890627 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "222002", hours 1, length 18
    Sequence: 42553
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x9ba47391
    Body
        Hours between reports: 1
22:10:14.890627 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "222002", screen_name "111001", status online+web_aware, length 142
    Sequence: 42554
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x9ba47392
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
                        TCP port: 47643
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040904
                        Its platform, or another mark: 0x6b00c542
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x0006: Status, 4 bytes
                        Status: online+web_aware
                    TLV 0x000d: Capabilities, 32 bytes
                        Capabilities
                            #1
                                Capability: server_relay
                            #2
                                Capability: direct_connection
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 1970-01-01T00:00:00Z
22:10:14.890848 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_ACK, length 30
    Sequence: 10976
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00029742
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_ACK
                    Sequence of requests: 3
22:10:14.934610 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type META_REQUEST, subcommand META_SET_RANDOM, chat_group 255, length 67
    Sequence: 10977
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x42424242
    Body
        TLVs
            TLV 0x0001: Request, 47 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REQUEST
                    Sequence of requests: 4
                    Subcommand: META_SET_RANDOM
                    Random chat group: 255
                    Unknown: 000002200000000000000000000000000408000000000000005000000003000000
22:10:19.706717 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel text, to "222002", text "oscar before direct", length 73
    Sequence: 24188
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00000000
    Body
        Cookie: 0000b3bc00008357
        Channel: text
        To: "222002"
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
                            Text: "oscar before direct"
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:10:19.706766 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 47643, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 47643
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 47643
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:19.706835 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:10:19.706850 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 39595, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 39595
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 39595
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:19.707053 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:10:19.707084 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "222002", channel text, from "111001", status online, text "oscar before direct", length 103
    Sequence: 42555
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x9ba47393
    Body
        Cookie: 00000000275f5bef
        Channel: text
        From: "111001"
        Warning level, tenths of a percent: 0
        About it: 4
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000f: Seconds online, 4 bytes
                Seconds online: 9
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 1970-01-01T00:00:00Z
        TLVs
            TLV 0x0002: Message, 32 bytes
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
                            Character set: ascii
                            Language: 0x0000
                            Text: "oscar before direct"
22:10:19.750627 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:10:19.754642 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:10:25.706946 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65535, type MSG_TEXT, status online, text "direct over version eight", length 67
    Check code: 0xe4f1ac85 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "direct over version eight"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:25.811171 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 114 (0.104225 s), length 42
    Check code: 0xc6f04d82 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:27.707485 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65534, type MSG_TEXT, status online, text "direct answer eight", length 61
    Check code: 0xe5f1bbb2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "direct answer eight"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:27.808185 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 118 (0.100700 s), length 42
    Check code: 0xff0e1287 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:29.707476 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65532, type MSG_URL, status online, description "eight url", url "http://p2p.example.net/x", length 76
    Check code: 0xd69db1dd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0000
        Text
            Description: "eight url"
            URL: "http://p2p.example.net/x"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:29.808097 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65532, type MSG_URL, status accepted, description "", acks packet 122 (0.100621 s), length 42
    Check code: 0xfcf1acd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0020
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:31.707530 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status away, length 24
    Sequence: 10978
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away
22:10:31.707584 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 10979
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:31.713149 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status away+web_aware, length 112
    Sequence: 49742
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x923c7836
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
                        TCP port: 39595
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040904
                        Its platform, or another mark: 0x6b00c546
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
22:10:33.708200 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65530, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xc80e98d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:33.808529 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65530, type MSG_READ_AWAY, status accepted, text "User is away [Auto-Message]", acks packet 132 (0.100329 s), length 69
    Check code: 0xc8f1fd98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: accepted
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:36.708188 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65528, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xcaf1bab8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:36.808860 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65528, type MSG_READ_AWAY, status accepted, text "User is away [Auto-Message]", acks packet 136 (0.100672 s), length 69
    Check code: 0xcff19785 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: accepted
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:39.708750 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online, length 24
    Sequence: 10980
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
22:10:39.709684 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 10981
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00000000
    Body
22:10:39.711024 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+web_aware, length 112
    Sequence: 49743
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x923c7836
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
                        TCP port: 39595
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040904
                        Its platform, or another mark: 0x6b00c546
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
22:10:41.713596 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "111001", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 24189
    Body
22:10:41.714253 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65526, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "report", file_name "many, really many files", total_size 12345, offered_port 0, length 129
    Check code: 0xb3f147d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: "report"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "many, really many files"
            Bytes in all: 12345
            TCP port to connect to: 0
22:10:41.815133 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65526, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 59157, acks packet 148 (0.100880 s), length 100
    Check code: 0xe1f1e39f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65526
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 59157
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 59157
22:10:41.915987 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 58819, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 58819
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 58819
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:41.916090 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:10:41.916108 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 59157, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 59157
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 59157
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:41.916157 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:10:41.958659 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 1320, nick "Sender's nick", length 35
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 1320
        Speed: 64
        Nickname: "Sender's nick"
22:10:41.958831 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:10:41.959041 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer FILE_INFO, from 111001, to 222002, file_name "report.txt", file_size 1320, length 32
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "report.txt"
        Directory, or a text: ""
        Bytes: 1320
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:10:41.959167 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:10:41.959285 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer FILE_DATA, from 111001, to 222002, length 1323
    Command: FILE_DATA
    Body
        Data: 416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20
22:10:44.462031 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "222002", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 10982
    Body
22:10:47.711077 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_REQ_OWN_INFO_C, uin 222002, length 36
    Sequence: 24190
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x001c4add
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 5
                    Subcommand: META_REQ_OWN_INFO_C
                    UIN: 222002
22:10:47.712248 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", answers packet 175 (0.001171 s), length 124
    Sequence: 49744
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x001c4add
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
22:10:47.712288 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE, result ok, age 30, gender male, answers packet 175 (0.001211 s), length 82
    Sequence: 49745
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x001c4add
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
22:10:47.712305 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, email "old-bob@example.org", answers packet 175 (0.001228 s), length 57
    Sequence: 49746
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x001c4add
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
22:10:47.712319 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, answers packet 175 (0.001242 s), length 40
    Sequence: 49747
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x001c4add
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
22:10:47.712333 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_WORK, result ok, company "Bobby Works Ltd", answers packet 175 (0.001256 s), length 95
    Sequence: 49748
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x001c4add
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
22:10:47.712724 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_ABOUT, result ok, answers packet 175 (0.001647 s), length 57
    Sequence: 49749
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x001c4add
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
22:10:47.712746 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_INTERESTS, result ok, answers packet 175 (0.001669 s), length 54
    Sequence: 49750
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x001c4add
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
22:10:47.712759 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, answers packet 175 (0.001682 s), length 70
    Sequence: 49751
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x001c4add
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
22:10:50.711381 IP 10.99.0.11.40534 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_SEARCH_EMAIL_TLV, email "bob@example.org", length 54
    Sequence: 24191
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00f13e5b
    Body
        TLVs
            TLV 0x0001: Request, 34 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 6
                    Subcommand: META_SEARCH_EMAIL_TLV
                    Details
                        TLV 0x015e: E-mail, 18 bytes
                            E-mail: "bob@example.org"
22:10:50.712103 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 222002, nick "bobby", answers packet 193 (0.000722 s), length 91
    Sequence: 49752
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00f13e5b
    Body
        TLVs
            TLV 0x0001: Reply, 71 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 6
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
22:10:56.715610 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "222002", channel text, to "111001", text "eight again", length 65
    Sequence: 10983
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00000000
    Body
        Cookie: 00009c6d00005a6a
        Channel: text
        To: "111001"
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
                            Character set: ascii
                            Language: 0x0000
                            Text: "eight again"
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:10:56.715853 IP 10.99.0.1.5190 > 10.99.0.11.40534: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "111001", channel text, from "222002", status online+web_aware, text "eight again", length 95
    Sequence: 49753
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x923c7836
    Body
        Cookie: 000000001a415056
        Channel: text
        From: "222002"
        Warning level, tenths of a percent: 0
        About it: 4
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online+web_aware
            TLV 0x000f: Seconds online, 4 bytes
                Seconds online: 42
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
                            Character set: ascii
                            Language: 0x0000
                            Text: "eight again"
22:10:56.715948 IP 10.99.0.12.52544 > 10.99.0.11.58819: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 39595, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 39595
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 39595
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:56.718742 IP 10.99.0.11.58819 > 10.99.0.12.52544: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:10:56.718786 IP 10.99.0.11.58819 > 10.99.0.12.52544: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 58819, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 58819
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 58819
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:56.718805 IP 10.99.0.12.52544 > 10.99.0.11.58819: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:10:56.762625 IP 10.99.0.12.52544 > 10.99.0.11.58819: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:10:56.772357 IP 10.99.0.1.5190 > 10.99.0.12.57974: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, account "222002", screen_name "111001", length 33
    Sequence: 42556
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x9ba47394
    Body
        Users
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
22:11:01.215964 IP 10.99.0.12.57974 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 10984
    Body
        TLVs

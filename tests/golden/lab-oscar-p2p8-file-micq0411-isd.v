22:18:33.470632 IP 10.99.0.1.5190 > 10.99.0.11.47904: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 28478
    Body
        Version of FLAP: 1
        TLVs
22:18:33.470728 IP 10.99.0.11.47904 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "111001", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 3533
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
22:18:33.472829 IP 10.99.0.1.5190 > 10.99.0.11.47904: OSCAR FLAP_SIGN_OFF, account "111001", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 28479
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:18:33.472920 IP 10.99.0.11.47904 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "111001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 3534
    Body
        TLVs
22:18:33.473176 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 46068
    Body
        Version of FLAP: 1
        TLVs
22:18:33.473221 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 8 (0.000392 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 3535
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:18:33.475291 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 46069
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80611824
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
22:18:33.475348 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 3536
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00007efe
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
22:18:33.475484 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 46070
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x80611825
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
22:18:33.475524 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 3537
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00007105
    Body
22:18:33.475540 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 46071
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x80611827
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:18:33.518612 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(01,07) SRV_RATES, rates 5, answers packet 23 (0.043088 s), length 869
    Sequence: 46072
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00007105
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
22:18:33.518676 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 3538
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x000042c3
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
22:18:33.562647 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 3539
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00003fab
    Body
22:18:33.562647 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 3540
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x0000363d
    Body
22:18:33.562647 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 3541
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00007eea
    Body
22:18:33.562647 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 3542
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00007cd8
    Body
22:18:33.562647 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, length 16
    Sequence: 3543
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00004135
    Body
22:18:33.562847 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, answers packet 30 (0.000200 s), length 46
    Sequence: 46073
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00003fab
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
22:18:33.563020 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, length 84
    Sequence: 3544
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x000060cf
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
22:18:33.563027 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, answers packet 30 (0.000380 s), length 34
    Sequence: 46074
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x0000363d
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:18:33.563027 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, answers packet 30 (0.000380 s), length 32
    Sequence: 46075
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00007eea
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:18:33.563048 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, length 32
    Sequence: 3545
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00002824
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:18:33.563068 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, answers packet 30 (0.000421 s), length 28
    Sequence: 46076
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00007cd8
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:18:33.606637 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, answers packet 30 (0.043990 s), length 124
    Sequence: 46077
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x00004135
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
22:18:33.606715 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, status online, length 71
    Sequence: 3546
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000419b
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.11
                TCP port: 52945
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
22:18:33.607739 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online, length 89
    Sequence: 46078
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x80611827
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
                        Signed on: 2026-11-20T22:18:33Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.11
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:18:33.607757 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "111001", length 16
    Sequence: 3547
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x0000397a
    Body
22:18:33.607757 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, account "111001", length 96
    Sequence: 3548
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00005ed9
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
22:18:33.607757 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "111001", screen_name "222002", screen_name "333003", length 30
    Sequence: 3549
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x000057ff
    Body
        UINs or screen names
            #1
                UIN or screen name: "222002"
            #2
                UIN or screen name: "333003"
22:18:33.607757 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 3550
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
22:18:33.611384 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type SRV_STORED_END, answers packet 42 (0.003627 s), length 31
    Sequence: 46079
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
22:18:33.611397 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_SET_RANDOM, chat_group 65535, length 67
    Sequence: 3551
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
22:18:33.614959 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "111001", hours 1, length 18
    Sequence: 46080
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x80611828
    Body
        Hours between reports: 1
22:18:33.614973 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_ACK, length 30
    Sequence: 3552
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00047516
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_ACK
                    Sequence of requests: 4
22:18:37.474516 IP 10.99.0.1.5190 > 10.99.0.12.55680: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 60207
    Body
        Version of FLAP: 1
        TLVs
22:18:37.474611 IP 10.99.0.12.55680 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "222002", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 3915
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
22:18:37.476066 IP 10.99.0.1.5190 > 10.99.0.12.55680: OSCAR FLAP_SIGN_OFF, account "222002", address "10.99.0.1:5190", length 294
    Channel: FLAP_SIGN_OFF
    Sequence: 60208
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.1:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:18:37.476146 IP 10.99.0.12.55680 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 3916
    Body
        TLVs
22:18:37.476327 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 20954
    Body
        Version of FLAP: 1
        TLVs
22:18:37.476359 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, redirected by packet 55 (0.000293 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 3917
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:18:37.477172 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(01,03) SRV_FAMILIES, length 42
    Sequence: 20955
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x9f636725
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
22:18:37.477224 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 56
    Sequence: 3918
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00004a42
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
22:18:37.477307 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(01,18) SRV_VERSIONS, length 68
    Sequence: 20956
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x9f636726
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
22:18:37.477338 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 3919
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00003ef4
    Body
22:18:37.477354 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(01,13) SRV_MOTD, motd_type 5, length 30
    Sequence: 20957
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x9f636728
    Body
        Kind of message: 5
        TLVs
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
22:18:37.518631 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(01,07) SRV_RATES, rates 5, answers packet 70 (0.041293 s), length 869
    Sequence: 20958
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00003ef4
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
22:18:37.518720 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 3920
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00004c35
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
22:18:37.562700 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 3921
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000055ff
    Body
22:18:37.562700 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 3922
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000056e7
    Body
22:18:37.562700 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 3923
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x000025ae
    Body
22:18:37.562700 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 3924
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00002fc6
    Body
22:18:37.562700 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, length 16
    Sequence: 3925
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00005e9f
    Body
22:18:37.562950 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, answers packet 77 (0.000250 s), length 46
    Sequence: 20959
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x000055ff
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
22:18:37.563116 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(02,04) CLI_SET_INFO, length 84
    Sequence: 3926
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x00007d7c
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
22:18:37.563130 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, answers packet 77 (0.000430 s), length 34
    Sequence: 20960
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x000056e7
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
22:18:37.563130 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, answers packet 77 (0.000430 s), length 32
    Sequence: 20961
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x000025ae
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
22:18:37.563130 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, answers packet 77 (0.000430 s), length 28
    Sequence: 20962
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00002fc6
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 200
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 200
22:18:37.563130 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, answers packet 77 (0.000430 s), length 124
    Sequence: 20963
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x00005e9f
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
22:18:37.563183 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, length 32
    Sequence: 3927
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00006551
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:18:37.606654 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, status online, length 71
    Sequence: 3928
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x000037a8
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 10.99.0.12
                TCP port: 41353
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
22:18:37.606654 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, length 16
    Sequence: 3929
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00006829
    Body
22:18:37.606654 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(01,02) CLI_READY, length 96
    Sequence: 3930
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x0000366d
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
22:18:37.606654 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, screen_name "111001", length 23
    Sequence: 3931
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00001c45
    Body
        UINs or screen names
            #1
                UIN or screen name: "111001"
22:18:37.606654 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 3932
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
22:18:37.608114 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", status online, length 89
    Sequence: 20964
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x8000 (extra_block)
    Request: 0x9f636728
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
                        Signed on: 2026-11-20T22:18:37Z
                    TLV 0x000a: Address, 4 bytes
                        Address: 10.99.0.12
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 1970-01-01T00:00:00Z
22:18:37.608203 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type META_REQUEST, subcommand META_SET_RANDOM, chat_group 65535, length 67
    Sequence: 3933
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
22:18:37.608213 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type SRV_STORED_END, answers packet 84 (0.001559 s), length 31
    Sequence: 20965
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
22:18:37.608241 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_ACK, length 30
    Sequence: 3934
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00042936
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_ACK
                    Sequence of requests: 4
22:18:37.608687 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "222002", screen_name "111001", status online+web_aware, length 174
    Sequence: 20966
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x9f636729
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
                        TCP port: 52945
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
22:18:37.609156 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+web_aware, length 174
    Sequence: 46081
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80611829
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
                        TCP port: 41353
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
22:18:37.650665 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "222002", hours 1, length 18
    Sequence: 20967
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x9f63672a
    Body
        Hours between reports: 1
22:18:37.650665 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "222002", screen_name "111001", status online+web_aware, length 174
    Sequence: 20968
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x9f63672b
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
                        TCP port: 52945
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
22:18:43.472217 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel rendezvous, to "222002", rendezvous request, capability server_relay, peer_version 8, seq1 65535, type MSG_TEXT, status online, text "eight hello", length 196
    Sequence: 3553
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x000013ec
    Body
        Cookie: 0000aa870000f89b
        Channel: rendezvous
        To: "222002"
        TLVs
            TLV 0x0005: Message of its channel, 155 bytes
                Rendezvous: request
                Cookie: 0000aa870000f89b
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 115 bytes
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
                            Text: "eight hello"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
22:18:43.472279 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 52945, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 52945
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 52945
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:18:43.472321 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:18:43.472350 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 41353, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 41353
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 41353
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:18:43.472371 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:18:43.472555 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "111001", channel rendezvous, to "222002", answers packet 99 (0.000338 s), length 33
    Sequence: 46082
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x000013ec
    Body
        Cookie: 0000aa870000f89b
        Channel: rendezvous
        To: "222002"
22:18:43.472595 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "222002", channel rendezvous, from "111001", status online+web_aware, rendezvous request, capability server_relay, peer_version 8, seq1 65535, type MSG_TEXT, status online, text "eight hello", length 230
    Sequence: 20969
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x9f63672c
    Body
        Cookie: 0000aa870000f89b
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
            TLV 0x0005: Message of its channel, 155 bytes
                Rendezvous: request
                Cookie: 0000aa870000f89b
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 115 bytes
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
                            Text: "eight hello"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
22:18:43.472696 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "222002", channel rendezvous, to "111001", answer_reason channel_specific, peer_version 8, seq1 65535, type MSG_TEXT, status accepted, text "", answers packet 110 (0.000101 s), length 139
    Sequence: 3935
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x000002ec
    Body
        Cookie: 0000aa870000f89b
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
22:18:43.472803 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(04,0b) ICBM_ANSWER, account "111001", channel rendezvous, from "222002", answer_reason channel_specific, peer_version 8, seq1 65535, type MSG_TEXT, status accepted, text "", answers packet 99 (0.000586 s), length 139
    Sequence: 46083
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80611829
    Body
        Cookie: 0000aa870000f89b
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
22:18:43.514722 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:18:43.514838 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:18:46.472193 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "eight answer", length 96
    Check code: 0xe4f19e9e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eight answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:46.572640 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 121 (0.100447 s), length 84
    Check code: 0xfdd7bf94 (valid)
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
22:18:52.472734 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "eight direct", length 96
    Check code: 0xabdc8883 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eight direct"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:52.573281 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 125 (0.100547 s), length 84
    Check code: 0xf90eb585 (valid)
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
22:18:55.473069 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "eight direct answer", length 103
    Check code: 0xa0c0b09a (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eight direct answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:55.573565 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 129 (0.100496 s), length 84
    Check code: 0xc2f10f83 (valid)
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
22:18:58.473463 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_URL, status online, description "eight url", url "http://files.example.org/", length 119
    Check code: 0x80c570b2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0021 (normal)
        Text
            Description: "eight url"
            URL: "http://files.example.org/"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:58.574098 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_URL, status accepted, description "", acks packet 133 (0.100635 s), length 76
    Check code: 0xe4c5ddd1 (valid)
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
22:19:01.474167 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65529, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "eight file", file_name "eight.txt", total_size 2400, offered_port 0, length 119
    Check code: 0xd79da890 (valid)
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
            Description: "eight file"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "eight.txt"
            Bytes in all: 2400
            TCP port to connect to: 0
22:19:03.476345 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "111001", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 3554
    Body
22:19:04.474289 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65529, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 53921, acks packet 137 (3.000122 s), length 100
    Check code: 0x82f16e90 (valid)
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
            TCP port to connect to, high byte first: 53921
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 53921
22:19:04.575073 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 56371, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 56371
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 56371
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:04.575121 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:19:04.575147 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 53921, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 53921
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 53921
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:04.575180 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:19:04.618643 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 2400, nick "bobby", length 27
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 2400
        Speed: 64
        Nickname: "bobby"
22:19:04.618888 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:19:04.619045 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_INFO, from 111001, to 222002, file_name "eight.txt", file_size 2400, length 31
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "eight.txt"
        Directory, or a text: ""
        Bytes: 2400
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:19:04.619168 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:19:04.619217 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 159, length 2051
    Command: FILE_DATA
    Body
        Data: 66696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c6520616674
22:19:04.619238 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_DATA, from 111001, to 222002, length 355
    Command: FILE_DATA
    Body
        Data: 6572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e20
22:19:07.121945 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR FLAP_KEEP_ALIVE, account "222002", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 3936
    Body
22:19:11.474589 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65527, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "eight refused", file_name "eight.txt", total_size 2400, offered_port 0, length 122
    Check code: 0x9bf1c29d (valid)
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
            Description: "eight refused"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "eight.txt"
            Bytes in all: 2400
            TCP port to connect to: 0
22:19:14.474750 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65527, type MSG_PLUGIN, status refused, text "auto-refused", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 168 (3.000161 s), length 112
    Check code: 0x81f1df83 (valid)
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
22:19:18.474807 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status away, length 24
    Sequence: 3937
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00006d78
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away
22:19:18.474854 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 3938
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00000730
    Body
22:19:18.476692 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status away+web_aware, length 112
    Sequence: 46084
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8061182a
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
                        TCP port: 41353
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
22:19:24.475714 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online, length 24
    Sequence: 3939
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x00002eeb
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
22:19:24.475771 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "222002", length 16
    Sequence: 3940
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00001d3f
    Body
22:19:24.477140 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+web_aware, length 112
    Sequence: 46085
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8061182a
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
                        TCP port: 41353
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
22:19:26.475992 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_REQ_OWN_INFO_C, uin 222002, length 36
    Sequence: 3555
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00055022
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 5
                    Subcommand: META_REQ_OWN_INFO_C
                    UIN: 222002
22:19:26.476812 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "bobby", email "bob@example.org", answers packet 184 (0.000820 s), length 124
    Sequence: 46086
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00055022
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
22:19:26.476834 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE, result ok, age 30, gender male, answers packet 184 (0.000842 s), length 82
    Sequence: 46087
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00055022
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
22:19:26.476847 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, email "old-bob@example.org", answers packet 184 (0.000855 s), length 57
    Sequence: 46088
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00055022
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
22:19:26.476859 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, answers packet 184 (0.000867 s), length 40
    Sequence: 46089
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00055022
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
22:19:26.476871 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_WORK, result ok, company "Bobby Works Ltd", answers packet 184 (0.000879 s), length 95
    Sequence: 46090
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00055022
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
22:19:26.476972 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_ABOUT, result ok, answers packet 184 (0.000980 s), length 57
    Sequence: 46091
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00055022
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
22:19:26.476986 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_INTERESTS, result ok, answers packet 184 (0.000994 s), length 54
    Sequence: 46092
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00055022
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
22:19:26.476997 IP 10.99.0.1.5190 > 10.99.0.11.47920: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, answers packet 184 (0.001005 s), length 70
    Sequence: 46093
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00055022
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
22:19:30.476846 IP 10.99.0.11.47920 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "111001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 3556
    Body
        TLVs
22:19:30.479833 IP 10.99.0.1.5190 > 10.99.0.12.55686: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, account "222002", screen_name "111001", length 33
    Sequence: 20970
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x9f63672d
    Body
        Users
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
22:19:31.977006 IP 10.99.0.12.55686 > 10.99.0.1.5190: OSCAR FLAP_SIGN_OFF, account "222002", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 3941
    Body
        TLVs

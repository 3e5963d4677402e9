22:07:18.829571 IP 10.99.0.11.35552 > 10.99.0.2.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 1
    Body
        Version of FLAP: 1
        TLVs
22:07:18.829827 IP 10.99.0.2.5190 > 10.99.0.11.35552: OSCAR FLAP_SIGN_ON, in 5 pieces, the first in packet 6, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 100
    Body
        Version of FLAP: 1
        TLVs
22:07:18.829875 IP 10.99.0.11.35552 > 10.99.0.2.5190: OSCAR SNAC(17,06) CLI_KEY_REQUEST, account "111001", length 26
    Sequence: 2
    SNAC: BUCP
    Subtype: CLI_KEY_REQUEST
    Flags: 0x0000
    Request: 0x00000001
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
22:07:18.830475 IP 10.99.0.2.5190 > 10.99.0.11.35552: OSCAR SNAC(17,07) SRV_KEY, account "111001", in 5 pieces, the first in packet 17, answers packet 16 (0.000600 s), length 54
    Sequence: 101
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x00000001
    Body
        Key: "a64851d9-3ecb-4488-b2d2-6201525023cf"
22:07:18.830678 IP 10.99.0.11.35552 > 10.99.0.2.5190: OSCAR SNAC(17,02) CLI_MD5_LOGIN, account "111001", client "AOL Instant Messenger, version 5.1.3036/WIN32", length 142
    Sequence: 3
    SNAC: BUCP
    Subtype: CLI_MD5_LOGIN
    Flags: 0x0000
    Request: 0x00000002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0025: MD5 of key and password, 16 bytes
                MD5 of key and password: ********
            TLV 0x0003: Client, 45 bytes
                Client: "AOL Instant Messenger, version 5.1.3036/WIN32"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x0109
            TLV 0x0017: Major version, 2 bytes
                Major version: 5
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 1
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 0
            TLV 0x001a: Build, 2 bytes
                Build: 3036
            TLV 0x000e: Country, 2 bytes
                Country: "us"
            TLV 0x000f: Language, 2 bytes
                Language: "en"
            TLV 0x004a: Lists, 1 byte
                Lists: server_list_only
22:07:18.831103 IP 10.99.0.2.5190 > 10.99.0.11.35552: OSCAR SNAC(17,03) SRV_MD5_LOGIN_REPLY, account "111001", address "10.99.0.2:5190", in 5 pieces, the first in packet 24, answers packet 23 (0.000425 s), length 309
    Sequence: 102
    SNAC: BUCP
    Subtype: SRV_MD5_LOGIN_REPLY
    Flags: 0x0000
    Request: 0x00000002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "111001"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.2:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
            TLV 0x008e: TLS, 1 byte
                TLS: none
22:07:18.831124 IP 10.99.0.2.5190 > 10.99.0.11.35552: OSCAR FLAP_SIGN_OFF, account "111001", in 3 pieces, the first in packet 29, length 4
    Channel: FLAP_SIGN_OFF
    Sequence: 103
22:07:18.831135 IP 10.99.0.2.5190 > 10.99.0.11.35552: OSCAR, length 2 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
22:07:18.831325 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR FLAP_SIGN_ON, redirected by packet 28 (0.000222 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 1
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:07:18.831539 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR FLAP_SIGN_ON, in 5 pieces, the first in packet 40, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 100
    Body
        Version of FLAP: 1
        TLVs
22:07:18.833293 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,03) SRV_FAMILIES, in 5 pieces, the first in packet 50, length 42
    Sequence: 101
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000000
    Body
        Families
            #1
                Family: ALERT
            #2
                Family: BART
            #3
                Family: BUDDY
            #4
                Family: FEEDBAG
            #5
                Family: ICBM
            #6
                Family: ICQ
            #7
                Family: LOCATE
            #8
                Family: OSERVICE
            #9
                Family: PRIVACY
            #10
                Family: LOOKUP
            #11
                Family: INVITE
            #12
                Family: POPUP
            #13
                Family: STATS
22:07:18.833314 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 52
    Sequence: 2
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00000003
    Body
        Families
            #1
                Family: STATS
                Version: 1
            #2
                Family: LOOKUP
                Version: 1
            #3
                Family: PRIVACY
                Version: 1
            #4
                Family: OSERVICE
                Version: 3
            #5
                Family: LOCATE
                Version: 1
            #6
                Family: ICQ
                Version: 1
            #7
                Family: ICBM
                Version: 1
            #8
                Family: FEEDBAG
                Version: 3
            #9
                Family: BUDDY
                Version: 1
22:07:18.833467 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,18) SRV_VERSIONS, in 5 pieces, the first in packet 61, answers packet 60 (0.000153 s), length 52
    Sequence: 102
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x00000003
    Body
        Families
            #1
                Family: STATS
                Version: 1
            #2
                Family: LOOKUP
                Version: 1
            #3
                Family: PRIVACY
                Version: 1
            #4
                Family: OSERVICE
                Version: 3
            #5
                Family: LOCATE
                Version: 1
            #6
                Family: ICQ
                Version: 1
            #7
                Family: ICBM
                Version: 1
            #8
                Family: FEEDBAG
                Version: 3
            #9
                Family: BUDDY
                Version: 1
22:07:18.833511 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,13) SRV_MOTD, motd_type normal, in 5 pieces, the first in packet 66, length 50
    Sequence: 103
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x80000000
    Body
        Kind of message: normal
        TLVs
            TLV 0x000b: Page, 28 bytes
                Page: "Welcome to Open OSCAR Server"
22:07:18.833530 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 3
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.833679 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,07) SRV_RATES, rates 5, in 5 pieces, the first in packet 72, length 1093
    Sequence: 104
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
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5850
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #2
                Class: 2
                Window: 80
                Clear above: 3000
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 1000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #3
                Class: 3
                Window: 20
                Clear above: 5100
                Alert below: 5000
                Limited below: 4000
                Disconnected below: 3000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #4
                Class: 4
                Window: 20
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #5
                Class: 5
                Window: 10
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212437
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 209
                    #1
                        Family: PRIVACY
                        Subtype: 0x0003
                    #2
                        Family: PRIVACY
                        Subtype: 0x0004
                    #3
                        Family: PRIVACY
                        Subtype: 0x000b
                    #4
                        Family: PRIVACY
                        Subtype: 0x0009
                    #5
                        Family: PRIVACY
                        Subtype: 0x000a
                    #6
                        Family: PRIVACY
                        Subtype: 0x0001
                    #7
                        Family: PRIVACY
                        Subtype: 0x0002
                    #8
                        Family: TRANSLATE
                        Subtype: 0x0001
                    #9
                        Family: TRANSLATE
                        Subtype: 0x0002
                    #10
                        Family: TRANSLATE
                        Subtype: 0x0003
                    #11
                        Family: CHAT
                        Subtype: 0x0001
                    #12
                        Family: CHAT
                        Subtype: 0x0002
                    #13
                        Family: CHAT
                        Subtype: 0x0003
                    #14
                        Family: CHAT
                        Subtype: 0x0004
                    #15
                        Family: CHAT
                        Subtype: 0x0006
                    #16
                        Family: CHAT
                        Subtype: 0x0007
                    #17
                        Family: CHAT
                        Subtype: 0x0009
                    #18
                        Family: CHAT
                        Subtype: 0x0008
                    #19
                        Family: BART
                        Subtype: 0x0004
                    #20
                        Family: BART
                        Subtype: 0x0006
                    #21
                        Family: BART
                        Subtype: 0x0001
                    #22
                        Family: BART
                        Subtype: 0x0002
                    #23
                        Family: OSERVICE
                        Subtype: 0x0014
                    #24
                        Family: OSERVICE
                        Subtype: 0x001b
                    #25
                        Family: OSERVICE
                        Subtype: 0x001e
                    #26
                        Family: OSERVICE
                        Subtype: 0x0021
                    #27
                        Family: OSERVICE
                        Subtype: 0x0006
                    #28
                        Family: OSERVICE
                        Subtype: 0x000a
                    #29
                        Family: OSERVICE
                        Subtype: 0x000e
                    #30
                        Family: OSERVICE
                        Subtype: 0x001a
                    #31
                        Family: OSERVICE
                        Subtype: 0x001d
                    #32
                        Family: OSERVICE
                        Subtype: 0x0022
                    #33
                        Family: OSERVICE
                        Subtype: 0x0001
                    #34
                        Family: OSERVICE
                        Subtype: 0x0002
                    #35
                        Family: OSERVICE
                        Subtype: 0x0005
                    #36
                        Family: OSERVICE
                        Subtype: 0x0011
                    #37
                        Family: OSERVICE
                        Subtype: 0x0007
                    #38
                        Family: OSERVICE
                        Subtype: 0x0017
                    #39
                        Family: OSERVICE
                        Subtype: 0x001f
                    #40
                        Family: OSERVICE
                        Subtype: 0x0020
                    #41
                        Family: OSERVICE
                        Subtype: 0x0023
                    #42
                        Family: OSERVICE
                        Subtype: 0x0009
                    #43
                        Family: OSERVICE
                        Subtype: 0x000b
                    #44
                        Family: OSERVICE
                        Subtype: 0x000f
                    #45
                        Family: OSERVICE
                        Subtype: 0x0012
                    #46
                        Family: OSERVICE
                        Subtype: 0x0013
                    #47
                        Family: OSERVICE
                        Subtype: 0x0015
                    #48
                        Family: OSERVICE
                        Subtype: 0x0018
                    #49
                        Family: OSERVICE
                        Subtype: 0x0008
                    #50
                        Family: OSERVICE
                        Subtype: 0x0004
                    #51
                        Family: OSERVICE
                        Subtype: 0x0010
                    #52
                        Family: OSERVICE
                        Subtype: 0x0019
                    #53
                        Family: OSERVICE
                        Subtype: 0x001c
                    #54
                        Family: OSERVICE
                        Subtype: 0x0016
                    #55
                        Family: OSERVICE
                        Subtype: 0x0003
                    #56
                        Family: OSERVICE
                        Subtype: 0x000c
                    #57
                        Family: OSERVICE
                        Subtype: 0x000d
                    #58
                        Family: ADVERT
                        Subtype: 0x0001
                    #59
                        Family: ADVERT
                        Subtype: 0x0002
                    #60
                        Family: ADVERT
                        Subtype: 0x0003
                    #61
                        Family: LOOKUP
                        Subtype: 0x0003
                    #62
                        Family: LOOKUP
                        Subtype: 0x0001
                    #63
                        Family: LOOKUP
                        Subtype: 0x0002
                    #64
                        Family: CHAT_NAV
                        Subtype: 0x0004
                    #65
                        Family: CHAT_NAV
                        Subtype: 0x0006
                    #66
                        Family: CHAT_NAV
                        Subtype: 0x0007
                    #67
                        Family: CHAT_NAV
                        Subtype: 0x0008
                    #68
                        Family: CHAT_NAV
                        Subtype: 0x0009
                    #69
                        Family: CHAT_NAV
                        Subtype: 0x0005
                    #70
                        Family: CHAT_NAV
                        Subtype: 0x0001
                    #71
                        Family: CHAT_NAV
                        Subtype: 0x0002
                    #72
                        Family: CHAT_NAV
                        Subtype: 0x0003
                    #73
                        Family: FEEDBAG
                        Subtype: 0x0021
                    #74
                        Family: FEEDBAG
                        Subtype: 0x0006
                    #75
                        Family: FEEDBAG
                        Subtype: 0x0009
                    #76
                        Family: FEEDBAG
                        Subtype: 0x0012
                    #77
                        Family: FEEDBAG
                        Subtype: 0x0018
                    #78
                        Family: FEEDBAG
                        Subtype: 0x001c
                    #79
                        Family: FEEDBAG
                        Subtype: 0x0025
                    #80
                        Family: FEEDBAG
                        Subtype: 0x0005
                    #81
                        Family: FEEDBAG
                        Subtype: 0x0014
                    #82
                        Family: FEEDBAG
                        Subtype: 0x0015
                    #83
                        Family: FEEDBAG
                        Subtype: 0x0019
                    #84
                        Family: FEEDBAG
                        Subtype: 0x001a
                    #85
                        Family: FEEDBAG
                        Subtype: 0x0028
                    #86
                        Family: FEEDBAG
                        Subtype: 0x000b
                    #87
                        Family: FEEDBAG
                        Subtype: 0x0013
                    #88
                        Family: FEEDBAG
                        Subtype: 0x0023
                    #89
                        Family: FEEDBAG
                        Subtype: 0x0024
                    #90
                        Family: FEEDBAG
                        Subtype: 0x0001
                    #91
                        Family: FEEDBAG
                        Subtype: 0x0008
                    #92
                        Family: FEEDBAG
                        Subtype: 0x000f
                    #93
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #94
                        Family: FEEDBAG
                        Subtype: 0x0002
                    #95
                        Family: FEEDBAG
                        Subtype: 0x0003
                    #96
                        Family: FEEDBAG
                        Subtype: 0x000a
                    #97
                        Family: FEEDBAG
                        Subtype: 0x0011
                    #98
                        Family: FEEDBAG
                        Subtype: 0x001b
                    #99
                        Family: FEEDBAG
                        Subtype: 0x001e
                    #100
                        Family: FEEDBAG
                        Subtype: 0x0022
                    #101
                        Family: FEEDBAG
                        Subtype: 0x0027
                    #102
                        Family: FEEDBAG
                        Subtype: 0x0007
                    #103
                        Family: FEEDBAG
                        Subtype: 0x000c
                    #104
                        Family: FEEDBAG
                        Subtype: 0x0020
                    #105
                        Family: FEEDBAG
                        Subtype: 0x0026
                    #106
                        Family: FEEDBAG
                        Subtype: 0x0004
                    #107
                        Family: FEEDBAG
                        Subtype: 0x000d
                    #108
                        Family: FEEDBAG
                        Subtype: 0x000e
                    #109
                        Family: FEEDBAG
                        Subtype: 0x0010
                    #110
                        Family: FEEDBAG
                        Subtype: 0x0016
                    #111
                        Family: FEEDBAG
                        Subtype: 0x0017
                    #112
                        Family: FEEDBAG
                        Subtype: 0x001f
                    #113
                        Family: LOCATE
                        Subtype: 0x000d
                    #114
                        Family: LOCATE
                        Subtype: 0x000e
                    #115
                        Family: LOCATE
                        Subtype: 0x0011
                    #116
                        Family: LOCATE
                        Subtype: 0x0012
                    #117
                        Family: LOCATE
                        Subtype: 0x0001
                    #118
                        Family: LOCATE
                        Subtype: 0x000c
                    #119
                        Family: LOCATE
                        Subtype: 0x000f
                    #120
                        Family: LOCATE
                        Subtype: 0x0010
                    #121
                        Family: LOCATE
                        Subtype: 0x0015
                    #122
                        Family: LOCATE
                        Subtype: 0x0007
                    #123
                        Family: LOCATE
                        Subtype: 0x0008
                    #124
                        Family: LOCATE
                        Subtype: 0x000a
                    #125
                        Family: LOCATE
                        Subtype: 0x0002
                    #126
                        Family: LOCATE
                        Subtype: 0x0003
                    #127
                        Family: LOCATE
                        Subtype: 0x0013
                    #128
                        Family: LOCATE
                        Subtype: 0x0014
                    #129
                        Family: LOCATE
                        Subtype: 0x0004
                    #130
                        Family: LOCATE
                        Subtype: 0x0006
                    #131
                        Family: STATS
                        Subtype: 0x0001
                    #132
                        Family: STATS
                        Subtype: 0x0002
                    #133
                        Family: STATS
                        Subtype: 0x0003
                    #134
                        Family: STATS
                        Subtype: 0x0004
                    #135
                        Family: ICQ
                        Subtype: 0x0001
                    #136
                        Family: ICQ
                        Subtype: 0x0002
                    #137
                        Family: ICQ
                        Subtype: 0x0003
                    #138
                        Family: INVITE
                        Subtype: 0x0001
                    #139
                        Family: INVITE
                        Subtype: 0x0002
                    #140
                        Family: INVITE
                        Subtype: 0x0003
                    #141
                        Family: ODIR
                        Subtype: 0x0004
                    #142
                        Family: ODIR
                        Subtype: 0x0001
                    #143
                        Family: ODIR
                        Subtype: 0x0002
                    #144
                        Family: ODIR
                        Subtype: 0x0003
                    #145
                        Family: BUCP
                        Subtype: 0x0004
                    #146
                        Family: BUCP
                        Subtype: 0x0006
                    #147
                        Family: BUCP
                        Subtype: 0x0008
                    #148
                        Family: BUCP
                        Subtype: 0x000a
                    #149
                        Family: BUCP
                        Subtype: 0x000c
                    #150
                        Family: BUCP
                        Subtype: 0x0001
                    #151
                        Family: BUCP
                        Subtype: 0x0002
                    #152
                        Family: ALERT
                        Subtype: 0x0001
                    #153
                        Family: ALERT
                        Subtype: 0x000a
                    #154
                        Family: ALERT
                        Subtype: 0x0017
                    #155
                        Family: ALERT
                        Subtype: 0x0006
                    #156
                        Family: ALERT
                        Subtype: 0x0007
                    #157
                        Family: ALERT
                        Subtype: 0x000d
                    #158
                        Family: ALERT
                        Subtype: 0x000f
                    #159
                        Family: ALERT
                        Subtype: 0x0015
                    #160
                        Family: ALERT
                        Subtype: 0x0008
                    #161
                        Family: ALERT
                        Subtype: 0x0010
                    #162
                        Family: ALERT
                        Subtype: 0x0012
                    #163
                        Family: ALERT
                        Subtype: 0x0002
                    #164
                        Family: ALERT
                        Subtype: 0x0004
                    #165
                        Family: ALERT
                        Subtype: 0x000e
                    #166
                        Family: ALERT
                        Subtype: 0x0011
                    #167
                        Family: ALERT
                        Subtype: 0x0016
                    #168
                        Family: BUDDY
                        Subtype: 0x0007
                    #169
                        Family: BUDDY
                        Subtype: 0x0009
                    #170
                        Family: BUDDY
                        Subtype: 0x000a
                    #171
                        Family: BUDDY
                        Subtype: 0x0010
                    #172
                        Family: BUDDY
                        Subtype: 0x0002
                    #173
                        Family: BUDDY
                        Subtype: 0x0003
                    #174
                        Family: BUDDY
                        Subtype: 0x0006
                    #175
                        Family: BUDDY
                        Subtype: 0x0008
                    #176
                        Family: BUDDY
                        Subtype: 0x000b
                    #177
                        Family: BUDDY
                        Subtype: 0x000c
                    #178
                        Family: BUDDY
                        Subtype: 0x000f
                    #179
                        Family: BUDDY
                        Subtype: 0x0001
                    #180
                        Family: ICBM
                        Subtype: 0x0004
                    #181
                        Family: ICBM
                        Subtype: 0x000b
                    #182
                        Family: ICBM
                        Subtype: 0x000d
                    #183
                        Family: ICBM
                        Subtype: 0x0011
                    #184
                        Family: ICBM
                        Subtype: 0x0003
                    #185
                        Family: ICBM
                        Subtype: 0x0005
                    #186
                        Family: ICBM
                        Subtype: 0x000e
                    #187
                        Family: ICBM
                        Subtype: 0x0014
                    #188
                        Family: ICBM
                        Subtype: 0x0001
                    #189
                        Family: ICBM
                        Subtype: 0x0007
                    #190
                        Family: ICBM
                        Subtype: 0x0008
                    #191
                        Family: ICBM
                        Subtype: 0x0009
                    #192
                        Family: ICBM
                        Subtype: 0x000a
                    #193
                        Family: ICBM
                        Subtype: 0x000c
                    #194
                        Family: ICBM
                        Subtype: 0x000f
                    #195
                        Family: ICBM
                        Subtype: 0x0010
                    #196
                        Family: ICBM
                        Subtype: 0x0012
                    #197
                        Family: ICBM
                        Subtype: 0x0013
                    #198
                        Family: ICBM
                        Subtype: 0x0002
                    #199
                        Family: ADMIN
                        Subtype: 0x0006
                    #200
                        Family: ADMIN
                        Subtype: 0x0007
                    #201
                        Family: ADMIN
                        Subtype: 0x0009
                    #202
                        Family: ADMIN
                        Subtype: 0x0003
                    #203
                        Family: ADMIN
                        Subtype: 0x0004
                    #204
                        Family: ADMIN
                        Subtype: 0x0008
                    #205
                        Family: ADMIN
                        Subtype: 0x0001
                    #206
                        Family: ADMIN
                        Subtype: 0x0002
                    #207
                        Family: ADMIN
                        Subtype: 0x0005
                    #208
                        Family: POPUP
                        Subtype: 0x0001
                    #209
                        Family: POPUP
                        Subtype: 0x0002
            #2
                Class: 2
                SNACs of that class: 7
                    #1
                        Family: PRIVACY
                        Subtype: 0x0005
                    #2
                        Family: PRIVACY
                        Subtype: 0x0008
                    #3
                        Family: PRIVACY
                        Subtype: 0x0006
                    #4
                        Family: PRIVACY
                        Subtype: 0x0007
                    #5
                        Family: CHAT
                        Subtype: 0x0005
                    #6
                        Family: BUDDY
                        Subtype: 0x0004
                    #7
                        Family: BUDDY
                        Subtype: 0x0005
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
22:07:18.833726 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 4
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00000004
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
22:07:18.874610 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 5
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.874610 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 6
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.874610 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 7
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.874610 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 8
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.874610 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 9
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.874610 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(09,04) CLI_CLASS_MASK, class_mask 0x0000001f, length 20
    Sequence: 10
    SNAC: PRIVACY
    Subtype: CLI_CLASS_MASK
    Flags: 0x0000
    Request: 0x00000005
    Body
        User classes that may: 0x0000001f
22:07:18.874610 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,14) CLI_PRIVACY_FLAGS, visibility 0x00000003 (others_see_idle+others_see_member_since), length 20
    Sequence: 11
    SNAC: OSERVICE
    Subtype: CLI_PRIVACY_FLAGS
    Flags: 0x0000
    Request: 0x00000006
    Body
        What others see: 0x00000003 (others_see_idle+others_see_member_since)
22:07:18.874862 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online, in 5 pieces, the first in packet 83, length 122
    Sequence: 105
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
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online
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
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 2026-11-20T22:07:18Z
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
22:07:18.874925 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "111001", in 5 pieces, the first in packet 88, length 46
    Sequence: 106
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0001: Longest profile, 2 bytes
                Longest profile: 1000
            TLV 0x0002: Most capabilities, 2 bytes
                Most capabilities: 1000
            TLV 0x0003: Most look-ups by e-mail, 2 bytes
                Most look-ups by e-mail: 1000
            TLV 0x0004: Longest certificates, 2 bytes
                Longest certificates: 1000
            TLV 0x0005: Most short capabilities, 2 bytes
                Most short capabilities: 1000
22:07:18.874988 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, account "111001", in 5 pieces, the first in packet 94, length 40
    Sequence: 107
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 100
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 100
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 100
            TLV 0x0004: Most temporary buddies, 2 bytes
                Most temporary buddies: 100
22:07:18.875067 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, account "111001", in 5 pieces, the first in packet 100, length 32
    Sequence: 108
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Channel, or how many there are: 100
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:07:18.875132 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "111001", in 5 pieces, the first in packet 106, length 34
    Sequence: 109
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 100
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 100
            TLV 0x0003: Most who are permitted for now, 2 bytes
                Most who are permitted for now: 100
22:07:18.875156 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "111001", length 32
    Sequence: 12
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00000007
    Body
        Channel, or how many there are: 0
        What is allowed: 0x0000000b (messages_allowed+missed_call_notices+typing_events)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:07:18.918731 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,02) CLI_READY, account "111001", length 88
    Sequence: 13
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00000008
    Body
        Families
            #1
                Family: STATS
                Version: 1
                Tool: 0x0104
                Version of the tool: 0x0001
            #2
                Family: LOOKUP
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #3
                Family: PRIVACY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #4
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x0629
            #5
                Family: LOCATE
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #6
                Family: ICQ
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047c
            #7
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #8
                Family: FEEDBAG
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x0629
            #9
                Family: BUDDY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
22:07:18.918731 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "111001", for_family CHAT_NAV, length 18
    Sequence: 14
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x00000009
    Body
        Family: CHAT_NAV
        TLVs
22:07:18.918731 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, account "111001", length 16
    Sequence: 15
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.918731 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,04) CLI_LIST_REQUEST, account "111001", length 16
    Sequence: 16
    SNAC: FEEDBAG
    Subtype: CLI_LIST_REQUEST
    Flags: 0x0000
    Request: 0x0000000a
    Body
22:07:18.919318 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "111001", hours 1, in 5 pieces, the first in packet 115, length 18
    Sequence: 110
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x80000000
    Body
        Hours between reports: 1
22:07:18.919433 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,05) SRV_REDIRECT, account "111001", for_family CHAT_NAV, address "10.99.0.2:5190", in 5 pieces, the first in packet 121, answers packet 113 (0.000702 s), length 305
    Sequence: 111
    SNAC: OSERVICE
    Subtype: SRV_REDIRECT
    Flags: 0x0000
    Request: 0x00000009
    Body
        TLVs
            TLV 0x000d: Family, 2 bytes
                Family: CHAT_NAV
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.2:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
            TLV 0x008e: TLS, 1 byte
                TLS: none
22:07:18.919549 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, account "111001", in 5 pieces, the first in packet 126, length 130
    Sequence: 112
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0003: Most attributes of an item, 2 bytes
                Most attributes of an item: 200
            TLV 0x0004: Most items, 50 bytes
                Most items, type by type
                    #1
                        Most items of that type: 61
                    #2
                        Most items of that type: 61
                    #3
                        Most items of that type: 100
                    #4
                        Most items of that type: 100
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
                        Most items of that type: 255
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
                        Most items of that type: 200
                    #22
                        Most items of that type: 0
                    #23
                        Most items of that type: 0
                    #24
                        Most items of that type: 0
                    #25
                        Most items of that type: 4
            TLV 0x0005: Most items of a client, 2 bytes
                Most items of a client: 200
            TLV 0x0006: Longest name of an item, 2 bytes
                Longest name of an item: 200
            TLV 0x0007: Most recent buddies, 2 bytes
                Most recent buddies: 200
            TLV 0x0008: Limit of interactions, 2 bytes
                Limit of interactions: 200
            TLV 0x0009: Limit of interactions, 2 bytes
                Limit of interactions: 200
            TLV 0x000a: Limit of interactions, 2 bytes
                Limit of interactions: 200
            TLV 0x000c: Most buddies of a group, 2 bytes
                Most buddies of a group: 200
            TLV 0x000d: Unknown, 2 bytes
                Unknown: 0x00c8
            TLV 0x000e: Unknown, 2 bytes
                Unknown: 0x0064
22:07:18.919814 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,06) SRV_LIST, account "111001", list_items 0, in 5 pieces, the first in packet 131, answers packet 113 (0.001083 s), length 23
    Sequence: 113
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x0000000a
    Body
        Version: 0
        Items: 0
        Last change: 1970-01-01T00:00:00Z
22:07:18.920020 IP 10.99.0.11.35576 > 10.99.0.2.5190: OSCAR FLAP_SIGN_ON, redirected by packet 125 (0.000587 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 1
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:07:18.920053 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,07) CLI_LIST_ACTIVATE, account "111001", length 16
    Sequence: 17
    SNAC: FEEDBAG
    Subtype: CLI_LIST_ACTIVATE
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.920581 IP 10.99.0.2.5190 > 10.99.0.11.35576: OSCAR FLAP_SIGN_ON, in 5 pieces, the first in packet 143, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 100
    Body
        Version of FLAP: 1
        TLVs
22:07:18.921855 IP 10.99.0.2.5190 > 10.99.0.11.35576: OSCAR SNAC(01,03) SRV_FAMILIES, in 5 pieces, the first in packet 153, length 20
    Sequence: 101
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000000
    Body
        Families
            #1
                Family: CHAT_NAV
            #2
                Family: OSERVICE
22:07:18.921903 IP 10.99.0.11.35576 > 10.99.0.2.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 24
    Sequence: 2
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x0000000f
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: CHAT_NAV
                Version: 3
22:07:18.922074 IP 10.99.0.2.5190 > 10.99.0.11.35576: OSCAR SNAC(01,18) SRV_VERSIONS, in 5 pieces, the first in packet 164, answers packet 163 (0.000171 s), length 24
    Sequence: 102
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x0000000f
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: CHAT_NAV
                Version: 3
22:07:18.922113 IP 10.99.0.2.5190 > 10.99.0.11.35576: OSCAR SNAC(01,13) SRV_MOTD, motd_type normal, in 5 pieces, the first in packet 169, length 50
    Sequence: 103
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x80000000
    Body
        Kind of message: normal
        TLVs
            TLV 0x000b: Page, 28 bytes
                Page: "Welcome to Open OSCAR Server"
22:07:18.922132 IP 10.99.0.11.35576 > 10.99.0.2.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 3
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:18.922286 IP 10.99.0.2.5190 > 10.99.0.11.35576: OSCAR SNAC(01,07) SRV_RATES, rates 5, in 5 pieces, the first in packet 175, length 1093
    Sequence: 104
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
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 4777
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #2
                Class: 2
                Window: 80
                Clear above: 3000
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 1000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #3
                Class: 3
                Window: 20
                Clear above: 5100
                Alert below: 5000
                Limited below: 4000
                Disconnected below: 3000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #4
                Class: 4
                Window: 20
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212437
                State: 0
            #5
                Class: 5
                Window: 10
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212437
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 209
                    #1
                        Family: LOCATE
                        Subtype: 0x0006
                    #2
                        Family: LOCATE
                        Subtype: 0x000d
                    #3
                        Family: LOCATE
                        Subtype: 0x000e
                    #4
                        Family: LOCATE
                        Subtype: 0x0011
                    #5
                        Family: LOCATE
                        Subtype: 0x0012
                    #6
                        Family: LOCATE
                        Subtype: 0x0001
                    #7
                        Family: LOCATE
                        Subtype: 0x000c
                    #8
                        Family: LOCATE
                        Subtype: 0x000f
                    #9
                        Family: LOCATE
                        Subtype: 0x0010
                    #10
                        Family: LOCATE
                        Subtype: 0x0015
                    #11
                        Family: LOCATE
                        Subtype: 0x0007
                    #12
                        Family: LOCATE
                        Subtype: 0x0008
                    #13
                        Family: LOCATE
                        Subtype: 0x000a
                    #14
                        Family: LOCATE
                        Subtype: 0x0002
                    #15
                        Family: LOCATE
                        Subtype: 0x0003
                    #16
                        Family: LOCATE
                        Subtype: 0x0013
                    #17
                        Family: LOCATE
                        Subtype: 0x0014
                    #18
                        Family: LOCATE
                        Subtype: 0x0004
                    #19
                        Family: STATS
                        Subtype: 0x0004
                    #20
                        Family: STATS
                        Subtype: 0x0001
                    #21
                        Family: STATS
                        Subtype: 0x0002
                    #22
                        Family: STATS
                        Subtype: 0x0003
                    #23
                        Family: ICQ
                        Subtype: 0x0001
                    #24
                        Family: ICQ
                        Subtype: 0x0002
                    #25
                        Family: ICQ
                        Subtype: 0x0003
                    #26
                        Family: INVITE
                        Subtype: 0x0003
                    #27
                        Family: INVITE
                        Subtype: 0x0001
                    #28
                        Family: INVITE
                        Subtype: 0x0002
                    #29
                        Family: ODIR
                        Subtype: 0x0001
                    #30
                        Family: ODIR
                        Subtype: 0x0002
                    #31
                        Family: ODIR
                        Subtype: 0x0003
                    #32
                        Family: ODIR
                        Subtype: 0x0004
                    #33
                        Family: BUCP
                        Subtype: 0x0008
                    #34
                        Family: BUCP
                        Subtype: 0x000a
                    #35
                        Family: BUCP
                        Subtype: 0x000c
                    #36
                        Family: BUCP
                        Subtype: 0x0001
                    #37
                        Family: BUCP
                        Subtype: 0x0002
                    #38
                        Family: BUCP
                        Subtype: 0x0004
                    #39
                        Family: BUCP
                        Subtype: 0x0006
                    #40
                        Family: ALERT
                        Subtype: 0x000a
                    #41
                        Family: ALERT
                        Subtype: 0x0017
                    #42
                        Family: ALERT
                        Subtype: 0x0006
                    #43
                        Family: ALERT
                        Subtype: 0x0007
                    #44
                        Family: ALERT
                        Subtype: 0x000d
                    #45
                        Family: ALERT
                        Subtype: 0x000f
                    #46
                        Family: ALERT
                        Subtype: 0x0015
                    #47
                        Family: ALERT
                        Subtype: 0x0008
                    #48
                        Family: ALERT
                        Subtype: 0x0010
                    #49
                        Family: ALERT
                        Subtype: 0x0012
                    #50
                        Family: ALERT
                        Subtype: 0x0002
                    #51
                        Family: ALERT
                        Subtype: 0x0004
                    #52
                        Family: ALERT
                        Subtype: 0x000e
                    #53
                        Family: ALERT
                        Subtype: 0x0011
                    #54
                        Family: ALERT
                        Subtype: 0x0016
                    #55
                        Family: ALERT
                        Subtype: 0x0001
                    #56
                        Family: BUDDY
                        Subtype: 0x0002
                    #57
                        Family: BUDDY
                        Subtype: 0x0003
                    #58
                        Family: BUDDY
                        Subtype: 0x0006
                    #59
                        Family: BUDDY
                        Subtype: 0x0008
                    #60
                        Family: BUDDY
                        Subtype: 0x000b
                    #61
                        Family: BUDDY
                        Subtype: 0x000c
                    #62
                        Family: BUDDY
                        Subtype: 0x000f
                    #63
                        Family: BUDDY
                        Subtype: 0x0001
                    #64
                        Family: BUDDY
                        Subtype: 0x0007
                    #65
                        Family: BUDDY
                        Subtype: 0x0009
                    #66
                        Family: BUDDY
                        Subtype: 0x000a
                    #67
                        Family: BUDDY
                        Subtype: 0x0010
                    #68
                        Family: ICBM
                        Subtype: 0x000b
                    #69
                        Family: ICBM
                        Subtype: 0x000d
                    #70
                        Family: ICBM
                        Subtype: 0x0011
                    #71
                        Family: ICBM
                        Subtype: 0x0003
                    #72
                        Family: ICBM
                        Subtype: 0x0005
                    #73
                        Family: ICBM
                        Subtype: 0x000e
                    #74
                        Family: ICBM
                        Subtype: 0x0014
                    #75
                        Family: ICBM
                        Subtype: 0x0001
                    #76
                        Family: ICBM
                        Subtype: 0x0007
                    #77
                        Family: ICBM
                        Subtype: 0x0008
                    #78
                        Family: ICBM
                        Subtype: 0x0009
                    #79
                        Family: ICBM
                        Subtype: 0x000a
                    #80
                        Family: ICBM
                        Subtype: 0x000c
                    #81
                        Family: ICBM
                        Subtype: 0x000f
                    #82
                        Family: ICBM
                        Subtype: 0x0010
                    #83
                        Family: ICBM
                        Subtype: 0x0012
                    #84
                        Family: ICBM
                        Subtype: 0x0013
                    #85
                        Family: ICBM
                        Subtype: 0x0002
                    #86
                        Family: ICBM
                        Subtype: 0x0004
                    #87
                        Family: ADMIN
                        Subtype: 0x0001
                    #88
                        Family: ADMIN
                        Subtype: 0x0002
                    #89
                        Family: ADMIN
                        Subtype: 0x0005
                    #90
                        Family: ADMIN
                        Subtype: 0x0006
                    #91
                        Family: ADMIN
                        Subtype: 0x0007
                    #92
                        Family: ADMIN
                        Subtype: 0x0009
                    #93
                        Family: ADMIN
                        Subtype: 0x0003
                    #94
                        Family: ADMIN
                        Subtype: 0x0004
                    #95
                        Family: ADMIN
                        Subtype: 0x0008
                    #96
                        Family: POPUP
                        Subtype: 0x0001
                    #97
                        Family: POPUP
                        Subtype: 0x0002
                    #98
                        Family: PRIVACY
                        Subtype: 0x0004
                    #99
                        Family: PRIVACY
                        Subtype: 0x000b
                    #100
                        Family: PRIVACY
                        Subtype: 0x0009
                    #101
                        Family: PRIVACY
                        Subtype: 0x000a
                    #102
                        Family: PRIVACY
                        Subtype: 0x0001
                    #103
                        Family: PRIVACY
                        Subtype: 0x0002
                    #104
                        Family: PRIVACY
                        Subtype: 0x0003
                    #105
                        Family: TRANSLATE
                        Subtype: 0x0001
                    #106
                        Family: TRANSLATE
                        Subtype: 0x0002
                    #107
                        Family: TRANSLATE
                        Subtype: 0x0003
                    #108
                        Family: CHAT
                        Subtype: 0x0001
                    #109
                        Family: CHAT
                        Subtype: 0x0002
                    #110
                        Family: CHAT
                        Subtype: 0x0003
                    #111
                        Family: CHAT
                        Subtype: 0x0004
                    #112
                        Family: CHAT
                        Subtype: 0x0006
                    #113
                        Family: CHAT
                        Subtype: 0x0007
                    #114
                        Family: CHAT
                        Subtype: 0x0009
                    #115
                        Family: CHAT
                        Subtype: 0x0008
                    #116
                        Family: BART
                        Subtype: 0x0001
                    #117
                        Family: BART
                        Subtype: 0x0002
                    #118
                        Family: BART
                        Subtype: 0x0004
                    #119
                        Family: BART
                        Subtype: 0x0006
                    #120
                        Family: OSERVICE
                        Subtype: 0x0004
                    #121
                        Family: OSERVICE
                        Subtype: 0x0010
                    #122
                        Family: OSERVICE
                        Subtype: 0x0019
                    #123
                        Family: OSERVICE
                        Subtype: 0x001c
                    #124
                        Family: OSERVICE
                        Subtype: 0x0016
                    #125
                        Family: OSERVICE
                        Subtype: 0x0003
                    #126
                        Family: OSERVICE
                        Subtype: 0x000c
                    #127
                        Family: OSERVICE
                        Subtype: 0x000d
                    #128
                        Family: OSERVICE
                        Subtype: 0x0014
                    #129
                        Family: OSERVICE
                        Subtype: 0x001b
                    #130
                        Family: OSERVICE
                        Subtype: 0x001e
                    #131
                        Family: OSERVICE
                        Subtype: 0x0021
                    #132
                        Family: OSERVICE
                        Subtype: 0x0006
                    #133
                        Family: OSERVICE
                        Subtype: 0x000a
                    #134
                        Family: OSERVICE
                        Subtype: 0x000e
                    #135
                        Family: OSERVICE
                        Subtype: 0x001a
                    #136
                        Family: OSERVICE
                        Subtype: 0x001d
                    #137
                        Family: OSERVICE
                        Subtype: 0x0022
                    #138
                        Family: OSERVICE
                        Subtype: 0x0001
                    #139
                        Family: OSERVICE
                        Subtype: 0x0002
                    #140
                        Family: OSERVICE
                        Subtype: 0x0005
                    #141
                        Family: OSERVICE
                        Subtype: 0x0011
                    #142
                        Family: OSERVICE
                        Subtype: 0x0007
                    #143
                        Family: OSERVICE
                        Subtype: 0x0017
                    #144
                        Family: OSERVICE
                        Subtype: 0x001f
                    #145
                        Family: OSERVICE
                        Subtype: 0x0020
                    #146
                        Family: OSERVICE
                        Subtype: 0x0023
                    #147
                        Family: OSERVICE
                        Subtype: 0x0009
                    #148
                        Family: OSERVICE
                        Subtype: 0x000b
                    #149
                        Family: OSERVICE
                        Subtype: 0x000f
                    #150
                        Family: OSERVICE
                        Subtype: 0x0012
                    #151
                        Family: OSERVICE
                        Subtype: 0x0013
                    #152
                        Family: OSERVICE
                        Subtype: 0x0015
                    #153
                        Family: OSERVICE
                        Subtype: 0x0018
                    #154
                        Family: OSERVICE
                        Subtype: 0x0008
                    #155
                        Family: ADVERT
                        Subtype: 0x0001
                    #156
                        Family: ADVERT
                        Subtype: 0x0002
                    #157
                        Family: ADVERT
                        Subtype: 0x0003
                    #158
                        Family: LOOKUP
                        Subtype: 0x0003
                    #159
                        Family: LOOKUP
                        Subtype: 0x0001
                    #160
                        Family: LOOKUP
                        Subtype: 0x0002
                    #161
                        Family: CHAT_NAV
                        Subtype: 0x0002
                    #162
                        Family: CHAT_NAV
                        Subtype: 0x0003
                    #163
                        Family: CHAT_NAV
                        Subtype: 0x0004
                    #164
                        Family: CHAT_NAV
                        Subtype: 0x0006
                    #165
                        Family: CHAT_NAV
                        Subtype: 0x0007
                    #166
                        Family: CHAT_NAV
                        Subtype: 0x0008
                    #167
                        Family: CHAT_NAV
                        Subtype: 0x0009
                    #168
                        Family: CHAT_NAV
                        Subtype: 0x0005
                    #169
                        Family: CHAT_NAV
                        Subtype: 0x0001
                    #170
                        Family: FEEDBAG
                        Subtype: 0x0004
                    #171
                        Family: FEEDBAG
                        Subtype: 0x000d
                    #172
                        Family: FEEDBAG
                        Subtype: 0x000e
                    #173
                        Family: FEEDBAG
                        Subtype: 0x0010
                    #174
                        Family: FEEDBAG
                        Subtype: 0x0016
                    #175
                        Family: FEEDBAG
                        Subtype: 0x0017
                    #176
                        Family: FEEDBAG
                        Subtype: 0x001f
                    #177
                        Family: FEEDBAG
                        Subtype: 0x0021
                    #178
                        Family: FEEDBAG
                        Subtype: 0x0006
                    #179
                        Family: FEEDBAG
                        Subtype: 0x0009
                    #180
                        Family: FEEDBAG
                        Subtype: 0x0012
                    #181
                        Family: FEEDBAG
                        Subtype: 0x0018
                    #182
                        Family: FEEDBAG
                        Subtype: 0x001c
                    #183
                        Family: FEEDBAG
                        Subtype: 0x0025
                    #184
                        Family: FEEDBAG
                        Subtype: 0x0005
                    #185
                        Family: FEEDBAG
                        Subtype: 0x0014
                    #186
                        Family: FEEDBAG
                        Subtype: 0x0015
                    #187
                        Family: FEEDBAG
                        Subtype: 0x0019
                    #188
                        Family: FEEDBAG
                        Subtype: 0x001a
                    #189
                        Family: FEEDBAG
                        Subtype: 0x0028
                    #190
                        Family: FEEDBAG
                        Subtype: 0x000b
                    #191
                        Family: FEEDBAG
                        Subtype: 0x0013
                    #192
                        Family: FEEDBAG
                        Subtype: 0x0023
                    #193
                        Family: FEEDBAG
                        Subtype: 0x0024
                    #194
                        Family: FEEDBAG
                        Subtype: 0x0001
                    #195
                        Family: FEEDBAG
                        Subtype: 0x0008
                    #196
                        Family: FEEDBAG
                        Subtype: 0x000f
                    #197
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #198
                        Family: FEEDBAG
                        Subtype: 0x0002
                    #199
                        Family: FEEDBAG
                        Subtype: 0x0003
                    #200
                        Family: FEEDBAG
                        Subtype: 0x000a
                    #201
                        Family: FEEDBAG
                        Subtype: 0x0011
                    #202
                        Family: FEEDBAG
                        Subtype: 0x001b
                    #203
                        Family: FEEDBAG
                        Subtype: 0x001e
                    #204
                        Family: FEEDBAG
                        Subtype: 0x0022
                    #205
                        Family: FEEDBAG
                        Subtype: 0x0027
                    #206
                        Family: FEEDBAG
                        Subtype: 0x0007
                    #207
                        Family: FEEDBAG
                        Subtype: 0x000c
                    #208
                        Family: FEEDBAG
                        Subtype: 0x0020
                    #209
                        Family: FEEDBAG
                        Subtype: 0x0026
            #2
                Class: 2
                SNACs of that class: 7
                    #1
                        Family: BUDDY
                        Subtype: 0x0005
                    #2
                        Family: BUDDY
                        Subtype: 0x0004
                    #3
                        Family: PRIVACY
                        Subtype: 0x0005
                    #4
                        Family: PRIVACY
                        Subtype: 0x0008
                    #5
                        Family: PRIVACY
                        Subtype: 0x0006
                    #6
                        Family: PRIVACY
                        Subtype: 0x0007
                    #7
                        Family: CHAT
                        Subtype: 0x0005
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
                        Subtype: 0x000b
                    #2
                        Family: LOCATE
                        Subtype: 0x0009
            #5
                Class: 5
                SNACs of that class: 0
22:07:18.922330 IP 10.99.0.11.35576 > 10.99.0.2.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 4
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00000010
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
22:07:18.962655 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 18
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x0000000b
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 11
22:07:18.962655 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online+show_ip, length 24
    Sequence: 19
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000000c
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
22:07:18.962655 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "111001", length 88
    Sequence: 20
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x0000000d
    Body
        TLVs
            TLV 0x0004: Away text, 0 bytes
            TLV 0x0005: Capabilities, 64 bytes
                Capabilities
                    #1
                        Capability: chat
                    #2
                        Capability: server_relay
                    #3
                        Capability: aim_icq_interoperation
                    #4
                        Capability: short_capabilities
22:07:18.962655 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online+show_ip, length 24
    Sequence: 21
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000000e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
22:07:18.962657 IP 10.99.0.11.35576 > 10.99.0.2.5190: OSCAR SNAC(01,02) CLI_READY, length 32
    Sequence: 5
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00000011
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x0629
            #2
                Family: CHAT_NAV
                Version: 3
                Tool: 0x0010
                Version of the tool: 0x0629
22:07:18.962657 IP 10.99.0.11.35576 > 10.99.0.2.5190: OSCAR SNAC(0d,02) CLI_CHAT_RIGHTS_REQUEST, length 16
    Sequence: 6
    SNAC: CHAT_NAV
    Subtype: CLI_CHAT_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000012
    Body
22:07:18.962978 IP 10.99.0.2.5190 > 10.99.0.11.35576: OSCAR SNAC(0d,09) SRV_CHAT_NAV_INFO, in 5 pieces, the first in packet 189, answers packet 186 (0.000321 s), length 165
    Sequence: 105
    SNAC: CHAT_NAV
    Subtype: SRV_CHAT_NAV_INFO
    Flags: 0x0000
    Request: 0x00000012
    Body
        TLVs
            TLV 0x0002: Most rooms at a time, 1 byte
                Most rooms at a time: 10
            TLV 0x0003: Exchange, 68 bytes
                Exchange: 4
                About its rooms: 9
                    TLV 0x0003: Most rooms at a time, 1 byte
                        Most rooms at a time: 10
                    TLV 0x0002: Class, 2 bytes
                        Class: 0x0010
                    TLV 0x0004: Longest name of a room, 2 bytes
                        Longest name of a room: 100
                    TLV 0x00c9: Options, 2 bytes
                        Options: 0x000f
                    TLV 0x00d5: Who may create rooms, 1 byte
                        Who may create rooms: 2
                    TLV 0x00d6: First character set, 8 bytes
                        First character set: "us-ascii"
                    TLV 0x00d7: First language, 2 bytes
                        First language: "en"
                    TLV 0x00d8: Second character set, 8 bytes
                        Second character set: "us-ascii"
                    TLV 0x00d9: Second language, 2 bytes
                        Second language: "en"
            TLV 0x0003: Exchange, 68 bytes
                Exchange: 5
                About its rooms: 9
                    TLV 0x0003: Most rooms at a time, 1 byte
                        Most rooms at a time: 10
                    TLV 0x0002: Class, 2 bytes
                        Class: 0x0010
                    TLV 0x0004: Longest name of a room, 2 bytes
                        Longest name of a room: 100
                    TLV 0x00c9: Options, 2 bytes
                        Options: 0x000f
                    TLV 0x00d5: Who may create rooms, 1 byte
                        Who may create rooms: 2
                    TLV 0x00d6: First character set, 8 bytes
                        First character set: "us-ascii"
                    TLV 0x00d7: First language, 2 bytes
                        First language: "en"
                    TLV 0x00d8: Second character set, 8 bytes
                        Second character set: "us-ascii"
                    TLV 0x00d9: Second language, 2 bytes
                        Second language: "en"
22:07:18.963891 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online+show_ip, in 5 pieces, the first in packet 195, answers packet 185 (0.001236 s), length 98
    Sequence: 114
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000000c
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 5
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:18.964691 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type SRV_STORED_END, in 5 pieces, the first in packet 202, answers packet 185 (0.002036 s), length 31
    Sequence: 115
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x0000000b
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 111001
                    Type: SRV_STORED_END
                    Sequence of requests: 11
                    Messages that were dropped: 0
22:07:18.964732 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type CLI_STORED_ACK, length 30
    Sequence: 22
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00000013
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 111001
                    Type: CLI_STORED_ACK
                    Sequence of requests: 19
22:07:18.965131 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online+show_ip, in 5 pieces, the first in packet 209, answers packet 185 (0.002476 s), length 150
    Sequence: 116
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000000e
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:25.131936 IP 10.99.0.12.37270 > 10.99.0.2.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 1
    Body
        Version of FLAP: 1
        TLVs
22:07:25.132085 IP 10.99.0.12.37270 > 10.99.0.2.5190: OSCAR SNAC(17,06) CLI_KEY_REQUEST, account "222002", length 26
    Sequence: 2
    SNAC: BUCP
    Subtype: CLI_KEY_REQUEST
    Flags: 0x0000
    Request: 0x00000001
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
22:07:25.132161 IP 10.99.0.2.5190 > 10.99.0.12.37270: OSCAR FLAP_SIGN_ON, account "222002", in 5 pieces, the first in packet 221, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 100
    Body
        Version of FLAP: 1
        TLVs
22:07:25.132785 IP 10.99.0.2.5190 > 10.99.0.12.37270: OSCAR SNAC(17,07) SRV_KEY, account "222002", in 5 pieces, the first in packet 232, answers packet 222 (0.000700 s), length 54
    Sequence: 101
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x00000001
    Body
        Key: "c4a2a047-bcd1-4bc6-acfd-f4f8315ece87"
22:07:25.132858 IP 10.99.0.12.37270 > 10.99.0.2.5190: OSCAR SNAC(17,02) CLI_MD5_LOGIN, account "222002", client "AOL Instant Messenger, version 5.1.3036/WIN32", length 142
    Sequence: 3
    SNAC: BUCP
    Subtype: CLI_MD5_LOGIN
    Flags: 0x0000
    Request: 0x00000002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0025: MD5 of key and password, 16 bytes
                MD5 of key and password: ********
            TLV 0x0003: Client, 45 bytes
                Client: "AOL Instant Messenger, version 5.1.3036/WIN32"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x0109
            TLV 0x0017: Major version, 2 bytes
                Major version: 5
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 1
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 0
            TLV 0x001a: Build, 2 bytes
                Build: 3036
            TLV 0x000e: Country, 2 bytes
                Country: "us"
            TLV 0x000f: Language, 2 bytes
                Language: "en"
            TLV 0x004a: Lists, 1 byte
                Lists: server_list_only
22:07:25.133378 IP 10.99.0.2.5190 > 10.99.0.12.37270: OSCAR SNAC(17,03) SRV_MD5_LOGIN_REPLY, account "222002", address "10.99.0.2:5190", in 5 pieces, the first in packet 243, answers packet 242 (0.000520 s), length 309
    Sequence: 102
    SNAC: BUCP
    Subtype: SRV_MD5_LOGIN_REPLY
    Flags: 0x0000
    Request: 0x00000002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.2:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
            TLV 0x008e: TLS, 1 byte
                TLS: none
22:07:25.133412 IP 10.99.0.2.5190 > 10.99.0.12.37270: OSCAR FLAP_SIGN_OFF, account "222002", in 4 pieces, the first in packet 248, length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 103
    Body
        TLVs
22:07:25.133609 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR FLAP_SIGN_ON, redirected by packet 247 (0.000231 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 1
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:07:25.133804 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR FLAP_SIGN_ON, in 5 pieces, the first in packet 259, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 100
    Body
        Version of FLAP: 1
        TLVs
22:07:25.136221 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,03) SRV_FAMILIES, in 5 pieces, the first in packet 269, length 42
    Sequence: 101
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000000
    Body
        Families
            #1
                Family: ALERT
            #2
                Family: BART
            #3
                Family: BUDDY
            #4
                Family: FEEDBAG
            #5
                Family: ICBM
            #6
                Family: ICQ
            #7
                Family: LOCATE
            #8
                Family: OSERVICE
            #9
                Family: PRIVACY
            #10
                Family: LOOKUP
            #11
                Family: INVITE
            #12
                Family: POPUP
            #13
                Family: STATS
22:07:25.136258 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 52
    Sequence: 2
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00000003
    Body
        Families
            #1
                Family: STATS
                Version: 1
            #2
                Family: LOOKUP
                Version: 1
            #3
                Family: PRIVACY
                Version: 1
            #4
                Family: OSERVICE
                Version: 3
            #5
                Family: LOCATE
                Version: 1
            #6
                Family: ICQ
                Version: 1
            #7
                Family: ICBM
                Version: 1
            #8
                Family: FEEDBAG
                Version: 3
            #9
                Family: BUDDY
                Version: 1
22:07:25.136398 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,18) SRV_VERSIONS, in 5 pieces, the first in packet 280, answers packet 279 (0.000140 s), length 52
    Sequence: 102
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x00000003
    Body
        Families
            #1
                Family: STATS
                Version: 1
            #2
                Family: LOOKUP
                Version: 1
            #3
                Family: PRIVACY
                Version: 1
            #4
                Family: OSERVICE
                Version: 3
            #5
                Family: LOCATE
                Version: 1
            #6
                Family: ICQ
                Version: 1
            #7
                Family: ICBM
                Version: 1
            #8
                Family: FEEDBAG
                Version: 3
            #9
                Family: BUDDY
                Version: 1
22:07:25.136414 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 3
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.136495 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,13) SRV_MOTD, motd_type normal, in 5 pieces, the first in packet 288, length 50
    Sequence: 103
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x80000000
    Body
        Kind of message: normal
        TLVs
            TLV 0x000b: Page, 28 bytes
                Page: "Welcome to Open OSCAR Server"
22:07:25.136654 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,07) SRV_RATES, rates 5, in 5 pieces, the first in packet 295, length 1093
    Sequence: 104
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
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5850
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #2
                Class: 2
                Window: 80
                Clear above: 3000
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 1000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #3
                Class: 3
                Window: 20
                Clear above: 5100
                Alert below: 5000
                Limited below: 4000
                Disconnected below: 3000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #4
                Class: 4
                Window: 20
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #5
                Class: 5
                Window: 10
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212444
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 209
                    #1
                        Family: PRIVACY
                        Subtype: 0x000b
                    #2
                        Family: PRIVACY
                        Subtype: 0x0009
                    #3
                        Family: PRIVACY
                        Subtype: 0x000a
                    #4
                        Family: PRIVACY
                        Subtype: 0x0001
                    #5
                        Family: PRIVACY
                        Subtype: 0x0002
                    #6
                        Family: PRIVACY
                        Subtype: 0x0003
                    #7
                        Family: PRIVACY
                        Subtype: 0x0004
                    #8
                        Family: TRANSLATE
                        Subtype: 0x0003
                    #9
                        Family: TRANSLATE
                        Subtype: 0x0001
                    #10
                        Family: TRANSLATE
                        Subtype: 0x0002
                    #11
                        Family: CHAT
                        Subtype: 0x0007
                    #12
                        Family: CHAT
                        Subtype: 0x0009
                    #13
                        Family: CHAT
                        Subtype: 0x0008
                    #14
                        Family: CHAT
                        Subtype: 0x0001
                    #15
                        Family: CHAT
                        Subtype: 0x0002
                    #16
                        Family: CHAT
                        Subtype: 0x0003
                    #17
                        Family: CHAT
                        Subtype: 0x0004
                    #18
                        Family: CHAT
                        Subtype: 0x0006
                    #19
                        Family: BART
                        Subtype: 0x0001
                    #20
                        Family: BART
                        Subtype: 0x0002
                    #21
                        Family: BART
                        Subtype: 0x0004
                    #22
                        Family: BART
                        Subtype: 0x0006
                    #23
                        Family: OSERVICE
                        Subtype: 0x001d
                    #24
                        Family: OSERVICE
                        Subtype: 0x0022
                    #25
                        Family: OSERVICE
                        Subtype: 0x0001
                    #26
                        Family: OSERVICE
                        Subtype: 0x0002
                    #27
                        Family: OSERVICE
                        Subtype: 0x0005
                    #28
                        Family: OSERVICE
                        Subtype: 0x0011
                    #29
                        Family: OSERVICE
                        Subtype: 0x0007
                    #30
                        Family: OSERVICE
                        Subtype: 0x0017
                    #31
                        Family: OSERVICE
                        Subtype: 0x001f
                    #32
                        Family: OSERVICE
                        Subtype: 0x0020
                    #33
                        Family: OSERVICE
                        Subtype: 0x0023
                    #34
                        Family: OSERVICE
                        Subtype: 0x0009
                    #35
                        Family: OSERVICE
                        Subtype: 0x000b
                    #36
                        Family: OSERVICE
                        Subtype: 0x000f
                    #37
                        Family: OSERVICE
                        Subtype: 0x0012
                    #38
                        Family: OSERVICE
                        Subtype: 0x0013
                    #39
                        Family: OSERVICE
                        Subtype: 0x0015
                    #40
                        Family: OSERVICE
                        Subtype: 0x0018
                    #41
                        Family: OSERVICE
                        Subtype: 0x0008
                    #42
                        Family: OSERVICE
                        Subtype: 0x0004
                    #43
                        Family: OSERVICE
                        Subtype: 0x0010
                    #44
                        Family: OSERVICE
                        Subtype: 0x0019
                    #45
                        Family: OSERVICE
                        Subtype: 0x001c
                    #46
                        Family: OSERVICE
                        Subtype: 0x0016
                    #47
                        Family: OSERVICE
                        Subtype: 0x0003
                    #48
                        Family: OSERVICE
                        Subtype: 0x000c
                    #49
                        Family: OSERVICE
                        Subtype: 0x000d
                    #50
                        Family: OSERVICE
                        Subtype: 0x0014
                    #51
                        Family: OSERVICE
                        Subtype: 0x001b
                    #52
                        Family: OSERVICE
                        Subtype: 0x001e
                    #53
                        Family: OSERVICE
                        Subtype: 0x0021
                    #54
                        Family: OSERVICE
                        Subtype: 0x0006
                    #55
                        Family: OSERVICE
                        Subtype: 0x000a
                    #56
                        Family: OSERVICE
                        Subtype: 0x000e
                    #57
                        Family: OSERVICE
                        Subtype: 0x001a
                    #58
                        Family: ADVERT
                        Subtype: 0x0002
                    #59
                        Family: ADVERT
                        Subtype: 0x0003
                    #60
                        Family: ADVERT
                        Subtype: 0x0001
                    #61
                        Family: LOOKUP
                        Subtype: 0x0001
                    #62
                        Family: LOOKUP
                        Subtype: 0x0002
                    #63
                        Family: LOOKUP
                        Subtype: 0x0003
                    #64
                        Family: CHAT_NAV
                        Subtype: 0x0001
                    #65
                        Family: CHAT_NAV
                        Subtype: 0x0002
                    #66
                        Family: CHAT_NAV
                        Subtype: 0x0003
                    #67
                        Family: CHAT_NAV
                        Subtype: 0x0004
                    #68
                        Family: CHAT_NAV
                        Subtype: 0x0006
                    #69
                        Family: CHAT_NAV
                        Subtype: 0x0007
                    #70
                        Family: CHAT_NAV
                        Subtype: 0x0008
                    #71
                        Family: CHAT_NAV
                        Subtype: 0x0009
                    #72
                        Family: CHAT_NAV
                        Subtype: 0x0005
                    #73
                        Family: FEEDBAG
                        Subtype: 0x0004
                    #74
                        Family: FEEDBAG
                        Subtype: 0x000d
                    #75
                        Family: FEEDBAG
                        Subtype: 0x000e
                    #76
                        Family: FEEDBAG
                        Subtype: 0x0010
                    #77
                        Family: FEEDBAG
                        Subtype: 0x0016
                    #78
                        Family: FEEDBAG
                        Subtype: 0x0017
                    #79
                        Family: FEEDBAG
                        Subtype: 0x001f
                    #80
                        Family: FEEDBAG
                        Subtype: 0x0021
                    #81
                        Family: FEEDBAG
                        Subtype: 0x0006
                    #82
                        Family: FEEDBAG
                        Subtype: 0x0009
                    #83
                        Family: FEEDBAG
                        Subtype: 0x0012
                    #84
                        Family: FEEDBAG
                        Subtype: 0x0018
                    #85
                        Family: FEEDBAG
                        Subtype: 0x001c
                    #86
                        Family: FEEDBAG
                        Subtype: 0x0025
                    #87
                        Family: FEEDBAG
                        Subtype: 0x0005
                    #88
                        Family: FEEDBAG
                        Subtype: 0x0014
                    #89
                        Family: FEEDBAG
                        Subtype: 0x0015
                    #90
                        Family: FEEDBAG
                        Subtype: 0x0019
                    #91
                        Family: FEEDBAG
                        Subtype: 0x001a
                    #92
                        Family: FEEDBAG
                        Subtype: 0x0028
                    #93
                        Family: FEEDBAG
                        Subtype: 0x000b
                    #94
                        Family: FEEDBAG
                        Subtype: 0x0013
                    #95
                        Family: FEEDBAG
                        Subtype: 0x0023
                    #96
                        Family: FEEDBAG
                        Subtype: 0x0024
                    #97
                        Family: FEEDBAG
                        Subtype: 0x0001
                    #98
                        Family: FEEDBAG
                        Subtype: 0x0008
                    #99
                        Family: FEEDBAG
                        Subtype: 0x000f
                    #100
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #101
                        Family: FEEDBAG
                        Subtype: 0x0002
                    #102
                        Family: FEEDBAG
                        Subtype: 0x0003
                    #103
                        Family: FEEDBAG
                        Subtype: 0x000a
                    #104
                        Family: FEEDBAG
                        Subtype: 0x0011
                    #105
                        Family: FEEDBAG
                        Subtype: 0x001b
                    #106
                        Family: FEEDBAG
                        Subtype: 0x001e
                    #107
                        Family: FEEDBAG
                        Subtype: 0x0022
                    #108
                        Family: FEEDBAG
                        Subtype: 0x0027
                    #109
                        Family: FEEDBAG
                        Subtype: 0x0007
                    #110
                        Family: FEEDBAG
                        Subtype: 0x000c
                    #111
                        Family: FEEDBAG
                        Subtype: 0x0020
                    #112
                        Family: FEEDBAG
                        Subtype: 0x0026
                    #113
                        Family: LOCATE
                        Subtype: 0x0004
                    #114
                        Family: LOCATE
                        Subtype: 0x0006
                    #115
                        Family: LOCATE
                        Subtype: 0x000d
                    #116
                        Family: LOCATE
                        Subtype: 0x000e
                    #117
                        Family: LOCATE
                        Subtype: 0x0011
                    #118
                        Family: LOCATE
                        Subtype: 0x0012
                    #119
                        Family: LOCATE
                        Subtype: 0x0001
                    #120
                        Family: LOCATE
                        Subtype: 0x000c
                    #121
                        Family: LOCATE
                        Subtype: 0x000f
                    #122
                        Family: LOCATE
                        Subtype: 0x0010
                    #123
                        Family: LOCATE
                        Subtype: 0x0015
                    #124
                        Family: LOCATE
                        Subtype: 0x0007
                    #125
                        Family: LOCATE
                        Subtype: 0x0008
                    #126
                        Family: LOCATE
                        Subtype: 0x000a
                    #127
                        Family: LOCATE
                        Subtype: 0x0002
                    #128
                        Family: LOCATE
                        Subtype: 0x0003
                    #129
                        Family: LOCATE
                        Subtype: 0x0013
                    #130
                        Family: LOCATE
                        Subtype: 0x0014
                    #131
                        Family: STATS
                        Subtype: 0x0002
                    #132
                        Family: STATS
                        Subtype: 0x0003
                    #133
                        Family: STATS
                        Subtype: 0x0004
                    #134
                        Family: STATS
                        Subtype: 0x0001
                    #135
                        Family: ICQ
                        Subtype: 0x0002
                    #136
                        Family: ICQ
                        Subtype: 0x0003
                    #137
                        Family: ICQ
                        Subtype: 0x0001
                    #138
                        Family: INVITE
                        Subtype: 0x0001
                    #139
                        Family: INVITE
                        Subtype: 0x0002
                    #140
                        Family: INVITE
                        Subtype: 0x0003
                    #141
                        Family: ODIR
                        Subtype: 0x0001
                    #142
                        Family: ODIR
                        Subtype: 0x0002
                    #143
                        Family: ODIR
                        Subtype: 0x0003
                    #144
                        Family: ODIR
                        Subtype: 0x0004
                    #145
                        Family: BUCP
                        Subtype: 0x000c
                    #146
                        Family: BUCP
                        Subtype: 0x0001
                    #147
                        Family: BUCP
                        Subtype: 0x0002
                    #148
                        Family: BUCP
                        Subtype: 0x0004
                    #149
                        Family: BUCP
                        Subtype: 0x0006
                    #150
                        Family: BUCP
                        Subtype: 0x0008
                    #151
                        Family: BUCP
                        Subtype: 0x000a
                    #152
                        Family: ALERT
                        Subtype: 0x0006
                    #153
                        Family: ALERT
                        Subtype: 0x0007
                    #154
                        Family: ALERT
                        Subtype: 0x000d
                    #155
                        Family: ALERT
                        Subtype: 0x000f
                    #156
                        Family: ALERT
                        Subtype: 0x0015
                    #157
                        Family: ALERT
                        Subtype: 0x0008
                    #158
                        Family: ALERT
                        Subtype: 0x0010
                    #159
                        Family: ALERT
                        Subtype: 0x0012
                    #160
                        Family: ALERT
                        Subtype: 0x0002
                    #161
                        Family: ALERT
                        Subtype: 0x0004
                    #162
                        Family: ALERT
                        Subtype: 0x000e
                    #163
                        Family: ALERT
                        Subtype: 0x0011
                    #164
                        Family: ALERT
                        Subtype: 0x0016
                    #165
                        Family: ALERT
                        Subtype: 0x0001
                    #166
                        Family: ALERT
                        Subtype: 0x000a
                    #167
                        Family: ALERT
                        Subtype: 0x0017
                    #168
                        Family: BUDDY
                        Subtype: 0x000a
                    #169
                        Family: BUDDY
                        Subtype: 0x0010
                    #170
                        Family: BUDDY
                        Subtype: 0x0002
                    #171
                        Family: BUDDY
                        Subtype: 0x0003
                    #172
                        Family: BUDDY
                        Subtype: 0x0006
                    #173
                        Family: BUDDY
                        Subtype: 0x0008
                    #174
                        Family: BUDDY
                        Subtype: 0x000b
                    #175
                        Family: BUDDY
                        Subtype: 0x000c
                    #176
                        Family: BUDDY
                        Subtype: 0x000f
                    #177
                        Family: BUDDY
                        Subtype: 0x0001
                    #178
                        Family: BUDDY
                        Subtype: 0x0007
                    #179
                        Family: BUDDY
                        Subtype: 0x0009
                    #180
                        Family: ICBM
                        Subtype: 0x0009
                    #181
                        Family: ICBM
                        Subtype: 0x000a
                    #182
                        Family: ICBM
                        Subtype: 0x000c
                    #183
                        Family: ICBM
                        Subtype: 0x000f
                    #184
                        Family: ICBM
                        Subtype: 0x0010
                    #185
                        Family: ICBM
                        Subtype: 0x0012
                    #186
                        Family: ICBM
                        Subtype: 0x0013
                    #187
                        Family: ICBM
                        Subtype: 0x0002
                    #188
                        Family: ICBM
                        Subtype: 0x0004
                    #189
                        Family: ICBM
                        Subtype: 0x000b
                    #190
                        Family: ICBM
                        Subtype: 0x000d
                    #191
                        Family: ICBM
                        Subtype: 0x0011
                    #192
                        Family: ICBM
                        Subtype: 0x0003
                    #193
                        Family: ICBM
                        Subtype: 0x0005
                    #194
                        Family: ICBM
                        Subtype: 0x000e
                    #195
                        Family: ICBM
                        Subtype: 0x0014
                    #196
                        Family: ICBM
                        Subtype: 0x0001
                    #197
                        Family: ICBM
                        Subtype: 0x0007
                    #198
                        Family: ICBM
                        Subtype: 0x0008
                    #199
                        Family: ADMIN
                        Subtype: 0x0006
                    #200
                        Family: ADMIN
                        Subtype: 0x0007
                    #201
                        Family: ADMIN
                        Subtype: 0x0009
                    #202
                        Family: ADMIN
                        Subtype: 0x0003
                    #203
                        Family: ADMIN
                        Subtype: 0x0004
                    #204
                        Family: ADMIN
                        Subtype: 0x0008
                    #205
                        Family: ADMIN
                        Subtype: 0x0001
                    #206
                        Family: ADMIN
                        Subtype: 0x0002
                    #207
                        Family: ADMIN
                        Subtype: 0x0005
                    #208
                        Family: POPUP
                        Subtype: 0x0001
                    #209
                        Family: POPUP
                        Subtype: 0x0002
            #2
                Class: 2
                SNACs of that class: 7
                    #1
                        Family: PRIVACY
                        Subtype: 0x0008
                    #2
                        Family: PRIVACY
                        Subtype: 0x0006
                    #3
                        Family: PRIVACY
                        Subtype: 0x0007
                    #4
                        Family: PRIVACY
                        Subtype: 0x0005
                    #5
                        Family: CHAT
                        Subtype: 0x0005
                    #6
                        Family: BUDDY
                        Subtype: 0x0005
                    #7
                        Family: BUDDY
                        Subtype: 0x0004
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
                        Subtype: 0x000b
                    #2
                        Family: LOCATE
                        Subtype: 0x0009
            #5
                Class: 5
                SNACs of that class: 0
22:07:25.136732 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 4
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00000004
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
22:07:25.178683 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 5
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.178683 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 6
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.178683 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 7
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.178683 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 8
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.178683 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 9
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.178683 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(09,04) CLI_CLASS_MASK, class_mask 0x0000001f, length 20
    Sequence: 10
    SNAC: PRIVACY
    Subtype: CLI_CLASS_MASK
    Flags: 0x0000
    Request: 0x00000005
    Body
        User classes that may: 0x0000001f
22:07:25.178683 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,14) CLI_PRIVACY_FLAGS, visibility 0x00000003 (others_see_idle+others_see_member_since), length 20
    Sequence: 11
    SNAC: OSERVICE
    Subtype: CLI_PRIVACY_FLAGS
    Flags: 0x0000
    Request: 0x00000006
    Body
        What others see: 0x00000003 (others_see_idle+others_see_member_since)
22:07:25.179029 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", status online, in 5 pieces, the first in packet 305, length 122
    Sequence: 105
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
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:25Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online
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
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 2026-11-20T22:07:25Z
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:25Z
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
22:07:25.179139 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "222002", in 5 pieces, the first in packet 311, length 46
    Sequence: 106
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0001: Longest profile, 2 bytes
                Longest profile: 1000
            TLV 0x0002: Most capabilities, 2 bytes
                Most capabilities: 1000
            TLV 0x0003: Most look-ups by e-mail, 2 bytes
                Most look-ups by e-mail: 1000
            TLV 0x0004: Longest certificates, 2 bytes
                Longest certificates: 1000
            TLV 0x0005: Most short capabilities, 2 bytes
                Most short capabilities: 1000
22:07:25.179223 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, account "222002", in 5 pieces, the first in packet 317, length 40
    Sequence: 107
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 100
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 100
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 100
            TLV 0x0004: Most temporary buddies, 2 bytes
                Most temporary buddies: 100
22:07:25.179289 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, account "222002", in 5 pieces, the first in packet 324, length 32
    Sequence: 108
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00000000
    Body
        Channel, or how many there are: 100
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:07:25.179307 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "222002", length 32
    Sequence: 12
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00000007
    Body
        Channel, or how many there are: 0
        What is allowed: 0x0000000b (messages_allowed+missed_call_notices+typing_events)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
22:07:25.179387 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "222002", in 5 pieces, the first in packet 332, length 34
    Sequence: 109
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 100
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 100
            TLV 0x0003: Most who are permitted for now, 2 bytes
                Most who are permitted for now: 100
22:07:25.179442 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,02) CLI_READY, account "222002", length 88
    Sequence: 13
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00000008
    Body
        Families
            #1
                Family: STATS
                Version: 1
                Tool: 0x0104
                Version of the tool: 0x0001
            #2
                Family: LOOKUP
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #3
                Family: PRIVACY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #4
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x0629
            #5
                Family: LOCATE
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #6
                Family: ICQ
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x047c
            #7
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
            #8
                Family: FEEDBAG
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x0629
            #9
                Family: BUDDY
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x0629
22:07:25.179618 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "222002", for_family CHAT_NAV, length 18
    Sequence: 14
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x00000009
    Body
        Family: CHAT_NAV
        TLVs
22:07:25.179618 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, account "222002", length 16
    Sequence: 15
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.179618 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,04) CLI_LIST_REQUEST, account "222002", length 16
    Sequence: 16
    SNAC: FEEDBAG
    Subtype: CLI_LIST_REQUEST
    Flags: 0x0000
    Request: 0x0000000a
    Body
22:07:25.179654 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "222002", hours 1, in 5 pieces, the first in packet 340, length 18
    Sequence: 110
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x80000000
    Body
        Hours between reports: 1
22:07:25.179792 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,05) SRV_REDIRECT, account "222002", for_family CHAT_NAV, address "10.99.0.2:5190", in 5 pieces, the first in packet 347, answers packet 341 (0.000174 s), length 305
    Sequence: 111
    SNAC: OSERVICE
    Subtype: SRV_REDIRECT
    Flags: 0x0000
    Request: 0x00000009
    Body
        TLVs
            TLV 0x000d: Family, 2 bytes
                Family: CHAT_NAV
            TLV 0x0005: Server to go to, 14 bytes
                Server to go to: "10.99.0.2:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
            TLV 0x008e: TLS, 1 byte
                TLS: none
22:07:25.179846 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, account "222002", in 5 pieces, the first in packet 352, length 130
    Sequence: 112
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x00000000
    Body
        TLVs
            TLV 0x0003: Most attributes of an item, 2 bytes
                Most attributes of an item: 200
            TLV 0x0004: Most items, 50 bytes
                Most items, type by type
                    #1
                        Most items of that type: 61
                    #2
                        Most items of that type: 61
                    #3
                        Most items of that type: 100
                    #4
                        Most items of that type: 100
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
                        Most items of that type: 255
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
                        Most items of that type: 200
                    #22
                        Most items of that type: 0
                    #23
                        Most items of that type: 0
                    #24
                        Most items of that type: 0
                    #25
                        Most items of that type: 4
            TLV 0x0005: Most items of a client, 2 bytes
                Most items of a client: 200
            TLV 0x0006: Longest name of an item, 2 bytes
                Longest name of an item: 200
            TLV 0x0007: Most recent buddies, 2 bytes
                Most recent buddies: 200
            TLV 0x0008: Limit of interactions, 2 bytes
                Limit of interactions: 200
            TLV 0x0009: Limit of interactions, 2 bytes
                Limit of interactions: 200
            TLV 0x000a: Limit of interactions, 2 bytes
                Limit of interactions: 200
            TLV 0x000c: Most buddies of a group, 2 bytes
                Most buddies of a group: 200
            TLV 0x000d: Unknown, 2 bytes
                Unknown: 0x00c8
            TLV 0x000e: Unknown, 2 bytes
                Unknown: 0x0064
22:07:25.180072 IP 10.99.0.12.37298 > 10.99.0.2.5190: OSCAR FLAP_SIGN_ON, redirected by packet 351 (0.000280 s), length 270
    Channel: FLAP_SIGN_ON
    Sequence: 1
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
22:07:25.180077 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,06) SRV_LIST, account "222002", list_items 0, in 5 pieces, the first in packet 360, answers packet 341 (0.000459 s), length 23
    Sequence: 113
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x0000000a
    Body
        Version: 0
        Items: 0
        Last change: 1970-01-01T00:00:00Z
22:07:25.180155 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,07) CLI_LIST_ACTIVATE, account "222002", length 16
    Sequence: 17
    SNAC: FEEDBAG
    Subtype: CLI_LIST_ACTIVATE
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.180203 IP 10.99.0.2.5190 > 10.99.0.12.37298: OSCAR FLAP_SIGN_ON, in 5 pieces, the first in packet 369, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 100
    Body
        Version of FLAP: 1
        TLVs
22:07:25.180604 IP 10.99.0.2.5190 > 10.99.0.12.37298: OSCAR SNAC(01,03) SRV_FAMILIES, in 5 pieces, the first in packet 379, length 20
    Sequence: 101
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000000
    Body
        Families
            #1
                Family: CHAT_NAV
            #2
                Family: OSERVICE
22:07:25.180634 IP 10.99.0.12.37298 > 10.99.0.2.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 24
    Sequence: 2
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x0000000f
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: CHAT_NAV
                Version: 3
22:07:25.180960 IP 10.99.0.2.5190 > 10.99.0.12.37298: OSCAR SNAC(01,18) SRV_VERSIONS, in 5 pieces, the first in packet 390, answers packet 389 (0.000326 s), length 24
    Sequence: 102
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x0000000f
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
            #2
                Family: CHAT_NAV
                Version: 3
22:07:25.180998 IP 10.99.0.2.5190 > 10.99.0.12.37298: OSCAR SNAC(01,13) SRV_MOTD, motd_type normal, in 5 pieces, the first in packet 395, length 50
    Sequence: 103
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x80000000
    Body
        Kind of message: normal
        TLVs
            TLV 0x000b: Page, 28 bytes
                Page: "Welcome to Open OSCAR Server"
22:07:25.181019 IP 10.99.0.12.37298 > 10.99.0.2.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 3
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:25.181195 IP 10.99.0.2.5190 > 10.99.0.12.37298: OSCAR SNAC(01,07) SRV_RATES, rates 5, in 5 pieces, the first in packet 401, length 1093
    Sequence: 104
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
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 4776
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #2
                Class: 2
                Window: 80
                Clear above: 3000
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 1000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #3
                Class: 3
                Window: 20
                Clear above: 5100
                Alert below: 5000
                Limited below: 4000
                Disconnected below: 3000
                Current level: 6000
                Highest level: 6000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #4
                Class: 4
                Window: 20
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212444
                State: 0
            #5
                Class: 5
                Window: 10
                Clear above: 5500
                Alert below: 5300
                Limited below: 4200
                Disconnected below: 3000
                Current level: 8000
                Highest level: 8000
                Milliseconds since the last SNAC: 1795212444
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 209
                    #1
                        Family: BUDDY
                        Subtype: 0x0003
                    #2
                        Family: BUDDY
                        Subtype: 0x0006
                    #3
                        Family: BUDDY
                        Subtype: 0x0008
                    #4
                        Family: BUDDY
                        Subtype: 0x000b
                    #5
                        Family: BUDDY
                        Subtype: 0x000c
                    #6
                        Family: BUDDY
                        Subtype: 0x000f
                    #7
                        Family: BUDDY
                        Subtype: 0x0001
                    #8
                        Family: BUDDY
                        Subtype: 0x0007
                    #9
                        Family: BUDDY
                        Subtype: 0x0009
                    #10
                        Family: BUDDY
                        Subtype: 0x000a
                    #11
                        Family: BUDDY
                        Subtype: 0x0010
                    #12
                        Family: BUDDY
                        Subtype: 0x0002
                    #13
                        Family: ICBM
                        Subtype: 0x0014
                    #14
                        Family: ICBM
                        Subtype: 0x0001
                    #15
                        Family: ICBM
                        Subtype: 0x0007
                    #16
                        Family: ICBM
                        Subtype: 0x0008
                    #17
                        Family: ICBM
                        Subtype: 0x0009
                    #18
                        Family: ICBM
                        Subtype: 0x000a
                    #19
                        Family: ICBM
                        Subtype: 0x000c
                    #20
                        Family: ICBM
                        Subtype: 0x000f
                    #21
                        Family: ICBM
                        Subtype: 0x0010
                    #22
                        Family: ICBM
                        Subtype: 0x0012
                    #23
                        Family: ICBM
                        Subtype: 0x0013
                    #24
                        Family: ICBM
                        Subtype: 0x0002
                    #25
                        Family: ICBM
                        Subtype: 0x0004
                    #26
                        Family: ICBM
                        Subtype: 0x000b
                    #27
                        Family: ICBM
                        Subtype: 0x000d
                    #28
                        Family: ICBM
                        Subtype: 0x0011
                    #29
                        Family: ICBM
                        Subtype: 0x0003
                    #30
                        Family: ICBM
                        Subtype: 0x0005
                    #31
                        Family: ICBM
                        Subtype: 0x000e
                    #32
                        Family: ADMIN
                        Subtype: 0x0004
                    #33
                        Family: ADMIN
                        Subtype: 0x0008
                    #34
                        Family: ADMIN
                        Subtype: 0x0001
                    #35
                        Family: ADMIN
                        Subtype: 0x0002
                    #36
                        Family: ADMIN
                        Subtype: 0x0005
                    #37
                        Family: ADMIN
                        Subtype: 0x0006
                    #38
                        Family: ADMIN
                        Subtype: 0x0007
                    #39
                        Family: ADMIN
                        Subtype: 0x0009
                    #40
                        Family: ADMIN
                        Subtype: 0x0003
                    #41
                        Family: POPUP
                        Subtype: 0x0002
                    #42
                        Family: POPUP
                        Subtype: 0x0001
                    #43
                        Family: PRIVACY
                        Subtype: 0x0001
                    #44
                        Family: PRIVACY
                        Subtype: 0x0002
                    #45
                        Family: PRIVACY
                        Subtype: 0x0003
                    #46
                        Family: PRIVACY
                        Subtype: 0x0004
                    #47
                        Family: PRIVACY
                        Subtype: 0x000b
                    #48
                        Family: PRIVACY
                        Subtype: 0x0009
                    #49
                        Family: PRIVACY
                        Subtype: 0x000a
                    #50
                        Family: TRANSLATE
                        Subtype: 0x0003
                    #51
                        Family: TRANSLATE
                        Subtype: 0x0001
                    #52
                        Family: TRANSLATE
                        Subtype: 0x0002
                    #53
                        Family: CHAT
                        Subtype: 0x0006
                    #54
                        Family: CHAT
                        Subtype: 0x0007
                    #55
                        Family: CHAT
                        Subtype: 0x0009
                    #56
                        Family: CHAT
                        Subtype: 0x0008
                    #57
                        Family: CHAT
                        Subtype: 0x0001
                    #58
                        Family: CHAT
                        Subtype: 0x0002
                    #59
                        Family: CHAT
                        Subtype: 0x0003
                    #60
                        Family: CHAT
                        Subtype: 0x0004
                    #61
                        Family: BART
                        Subtype: 0x0001
                    #62
                        Family: BART
                        Subtype: 0x0002
                    #63
                        Family: BART
                        Subtype: 0x0004
                    #64
                        Family: BART
                        Subtype: 0x0006
                    #65
                        Family: OSERVICE
                        Subtype: 0x0009
                    #66
                        Family: OSERVICE
                        Subtype: 0x000b
                    #67
                        Family: OSERVICE
                        Subtype: 0x000f
                    #68
                        Family: OSERVICE
                        Subtype: 0x0012
                    #69
                        Family: OSERVICE
                        Subtype: 0x0013
                    #70
                        Family: OSERVICE
                        Subtype: 0x0015
                    #71
                        Family: OSERVICE
                        Subtype: 0x0018
                    #72
                        Family: OSERVICE
                        Subtype: 0x0008
                    #73
                        Family: OSERVICE
                        Subtype: 0x0004
                    #74
                        Family: OSERVICE
                        Subtype: 0x0010
                    #75
                        Family: OSERVICE
                        Subtype: 0x0019
                    #76
                        Family: OSERVICE
                        Subtype: 0x001c
                    #77
                        Family: OSERVICE
                        Subtype: 0x0016
                    #78
                        Family: OSERVICE
                        Subtype: 0x0003
                    #79
                        Family: OSERVICE
                        Subtype: 0x000c
                    #80
                        Family: OSERVICE
                        Subtype: 0x000d
                    #81
                        Family: OSERVICE
                        Subtype: 0x0014
                    #82
                        Family: OSERVICE
                        Subtype: 0x001b
                    #83
                        Family: OSERVICE
                        Subtype: 0x001e
                    #84
                        Family: OSERVICE
                        Subtype: 0x0021
                    #85
                        Family: OSERVICE
                        Subtype: 0x0006
                    #86
                        Family: OSERVICE
                        Subtype: 0x000a
                    #87
                        Family: OSERVICE
                        Subtype: 0x000e
                    #88
                        Family: OSERVICE
                        Subtype: 0x001a
                    #89
                        Family: OSERVICE
                        Subtype: 0x001d
                    #90
                        Family: OSERVICE
                        Subtype: 0x0022
                    #91
                        Family: OSERVICE
                        Subtype: 0x0001
                    #92
                        Family: OSERVICE
                        Subtype: 0x0002
                    #93
                        Family: OSERVICE
                        Subtype: 0x0005
                    #94
                        Family: OSERVICE
                        Subtype: 0x0011
                    #95
                        Family: OSERVICE
                        Subtype: 0x0007
                    #96
                        Family: OSERVICE
                        Subtype: 0x0017
                    #97
                        Family: OSERVICE
                        Subtype: 0x001f
                    #98
                        Family: OSERVICE
                        Subtype: 0x0020
                    #99
                        Family: OSERVICE
                        Subtype: 0x0023
                    #100
                        Family: ADVERT
                        Subtype: 0x0003
                    #101
                        Family: ADVERT
                        Subtype: 0x0001
                    #102
                        Family: ADVERT
                        Subtype: 0x0002
                    #103
                        Family: LOOKUP
                        Subtype: 0x0001
                    #104
                        Family: LOOKUP
                        Subtype: 0x0002
                    #105
                        Family: LOOKUP
                        Subtype: 0x0003
                    #106
                        Family: CHAT_NAV
                        Subtype: 0x0001
                    #107
                        Family: CHAT_NAV
                        Subtype: 0x0002
                    #108
                        Family: CHAT_NAV
                        Subtype: 0x0003
                    #109
                        Family: CHAT_NAV
                        Subtype: 0x0004
                    #110
                        Family: CHAT_NAV
                        Subtype: 0x0006
                    #111
                        Family: CHAT_NAV
                        Subtype: 0x0007
                    #112
                        Family: CHAT_NAV
                        Subtype: 0x0008
                    #113
                        Family: CHAT_NAV
                        Subtype: 0x0009
                    #114
                        Family: CHAT_NAV
                        Subtype: 0x0005
                    #115
                        Family: FEEDBAG
                        Subtype: 0x0025
                    #116
                        Family: FEEDBAG
                        Subtype: 0x0005
                    #117
                        Family: FEEDBAG
                        Subtype: 0x0014
                    #118
                        Family: FEEDBAG
                        Subtype: 0x0015
                    #119
                        Family: FEEDBAG
                        Subtype: 0x0019
                    #120
                        Family: FEEDBAG
                        Subtype: 0x001a
                    #121
                        Family: FEEDBAG
                        Subtype: 0x0028
                    #122
                        Family: FEEDBAG
                        Subtype: 0x000b
                    #123
                        Family: FEEDBAG
                        Subtype: 0x0013
                    #124
                        Family: FEEDBAG
                        Subtype: 0x0023
                    #125
                        Family: FEEDBAG
                        Subtype: 0x0024
                    #126
                        Family: FEEDBAG
                        Subtype: 0x0001
                    #127
                        Family: FEEDBAG
                        Subtype: 0x0008
                    #128
                        Family: FEEDBAG
                        Subtype: 0x000f
                    #129
                        Family: FEEDBAG
                        Subtype: 0x001d
                    #130
                        Family: FEEDBAG
                        Subtype: 0x0002
                    #131
                        Family: FEEDBAG
                        Subtype: 0x0003
                    #132
                        Family: FEEDBAG
                        Subtype: 0x000a
                    #133
                        Family: FEEDBAG
                        Subtype: 0x0011
                    #134
                        Family: FEEDBAG
                        Subtype: 0x001b
                    #135
                        Family: FEEDBAG
                        Subtype: 0x001e
                    #136
                        Family: FEEDBAG
                        Subtype: 0x0022
                    #137
                        Family: FEEDBAG
                        Subtype: 0x0027
                    #138
                        Family: FEEDBAG
                        Subtype: 0x0007
                    #139
                        Family: FEEDBAG
                        Subtype: 0x000c
                    #140
                        Family: FEEDBAG
                        Subtype: 0x0020
                    #141
                        Family: FEEDBAG
                        Subtype: 0x0026
                    #142
                        Family: FEEDBAG
                        Subtype: 0x0004
                    #143
                        Family: FEEDBAG
                        Subtype: 0x000d
                    #144
                        Family: FEEDBAG
                        Subtype: 0x000e
                    #145
                        Family: FEEDBAG
                        Subtype: 0x0010
                    #146
                        Family: FEEDBAG
                        Subtype: 0x0016
                    #147
                        Family: FEEDBAG
                        Subtype: 0x0017
                    #148
                        Family: FEEDBAG
                        Subtype: 0x001f
                    #149
                        Family: FEEDBAG
                        Subtype: 0x0021
                    #150
                        Family: FEEDBAG
                        Subtype: 0x0006
                    #151
                        Family: FEEDBAG
                        Subtype: 0x0009
                    #152
                        Family: FEEDBAG
                        Subtype: 0x0012
                    #153
                        Family: FEEDBAG
                        Subtype: 0x0018
                    #154
                        Family: FEEDBAG
                        Subtype: 0x001c
                    #155
                        Family: LOCATE
                        Subtype: 0x0015
                    #156
                        Family: LOCATE
                        Subtype: 0x0007
                    #157
                        Family: LOCATE
                        Subtype: 0x0008
                    #158
                        Family: LOCATE
                        Subtype: 0x000a
                    #159
                        Family: LOCATE
                        Subtype: 0x0002
                    #160
                        Family: LOCATE
                        Subtype: 0x0003
                    #161
                        Family: LOCATE
                        Subtype: 0x0013
                    #162
                        Family: LOCATE
                        Subtype: 0x0014
                    #163
                        Family: LOCATE
                        Subtype: 0x0004
                    #164
                        Family: LOCATE
                        Subtype: 0x0006
                    #165
                        Family: LOCATE
                        Subtype: 0x000d
                    #166
                        Family: LOCATE
                        Subtype: 0x000e
                    #167
                        Family: LOCATE
                        Subtype: 0x0011
                    #168
                        Family: LOCATE
                        Subtype: 0x0012
                    #169
                        Family: LOCATE
                        Subtype: 0x0001
                    #170
                        Family: LOCATE
                        Subtype: 0x000c
                    #171
                        Family: LOCATE
                        Subtype: 0x000f
                    #172
                        Family: LOCATE
                        Subtype: 0x0010
                    #173
                        Family: STATS
                        Subtype: 0x0001
                    #174
                        Family: STATS
                        Subtype: 0x0002
                    #175
                        Family: STATS
                        Subtype: 0x0003
                    #176
                        Family: STATS
                        Subtype: 0x0004
                    #177
                        Family: ICQ
                        Subtype: 0x0003
                    #178
                        Family: ICQ
                        Subtype: 0x0001
                    #179
                        Family: ICQ
                        Subtype: 0x0002
                    #180
                        Family: INVITE
                        Subtype: 0x0003
                    #181
                        Family: INVITE
                        Subtype: 0x0001
                    #182
                        Family: INVITE
                        Subtype: 0x0002
                    #183
                        Family: ODIR
                        Subtype: 0x0002
                    #184
                        Family: ODIR
                        Subtype: 0x0003
                    #185
                        Family: ODIR
                        Subtype: 0x0004
                    #186
                        Family: ODIR
                        Subtype: 0x0001
                    #187
                        Family: BUCP
                        Subtype: 0x000a
                    #188
                        Family: BUCP
                        Subtype: 0x000c
                    #189
                        Family: BUCP
                        Subtype: 0x0001
                    #190
                        Family: BUCP
                        Subtype: 0x0002
                    #191
                        Family: BUCP
                        Subtype: 0x0004
                    #192
                        Family: BUCP
                        Subtype: 0x0006
                    #193
                        Family: BUCP
                        Subtype: 0x0008
                    #194
                        Family: ALERT
                        Subtype: 0x0002
                    #195
                        Family: ALERT
                        Subtype: 0x0004
                    #196
                        Family: ALERT
                        Subtype: 0x000e
                    #197
                        Family: ALERT
                        Subtype: 0x0011
                    #198
                        Family: ALERT
                        Subtype: 0x0016
                    #199
                        Family: ALERT
                        Subtype: 0x0001
                    #200
                        Family: ALERT
                        Subtype: 0x000a
                    #201
                        Family: ALERT
                        Subtype: 0x0017
                    #202
                        Family: ALERT
                        Subtype: 0x0006
                    #203
                        Family: ALERT
                        Subtype: 0x0007
                    #204
                        Family: ALERT
                        Subtype: 0x000d
                    #205
                        Family: ALERT
                        Subtype: 0x000f
                    #206
                        Family: ALERT
                        Subtype: 0x0015
                    #207
                        Family: ALERT
                        Subtype: 0x0008
                    #208
                        Family: ALERT
                        Subtype: 0x0010
                    #209
                        Family: ALERT
                        Subtype: 0x0012
            #2
                Class: 2
                SNACs of that class: 7
                    #1
                        Family: BUDDY
                        Subtype: 0x0005
                    #2
                        Family: BUDDY
                        Subtype: 0x0004
                    #3
                        Family: PRIVACY
                        Subtype: 0x0005
                    #4
                        Family: PRIVACY
                        Subtype: 0x0008
                    #5
                        Family: PRIVACY
                        Subtype: 0x0006
                    #6
                        Family: PRIVACY
                        Subtype: 0x0007
                    #7
                        Family: CHAT
                        Subtype: 0x0005
            #3
                Class: 3
                SNACs of that class: 2
                    #1
                        Family: ICBM
                        Subtype: 0x0006
                    #2
                        Family: LOCATE
                        Subtype: 0x0005
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
22:07:25.181290 IP 10.99.0.12.37298 > 10.99.0.2.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 26
    Sequence: 4
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00000010
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
22:07:25.222674 IP 10.99.0.12.37298 > 10.99.0.2.5190: OSCAR SNAC(01,02) CLI_READY, length 32
    Sequence: 5
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00000011
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x0629
            #2
                Family: CHAT_NAV
                Version: 3
                Tool: 0x0010
                Version of the tool: 0x0629
22:07:25.222674 IP 10.99.0.12.37298 > 10.99.0.2.5190: OSCAR SNAC(0d,02) CLI_CHAT_RIGHTS_REQUEST, length 16
    Sequence: 6
    SNAC: CHAT_NAV
    Subtype: CLI_CHAT_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00000012
    Body
22:07:25.222676 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 18
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x0000000b
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 11
22:07:25.222676 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online+show_ip, length 24
    Sequence: 19
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000000c
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
22:07:25.222676 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "222002", length 88
    Sequence: 20
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x0000000d
    Body
        TLVs
            TLV 0x0004: Away text, 0 bytes
            TLV 0x0005: Capabilities, 64 bytes
                Capabilities
                    #1
                        Capability: chat
                    #2
                        Capability: server_relay
                    #3
                        Capability: aim_icq_interoperation
                    #4
                        Capability: short_capabilities
22:07:25.222676 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "222002", status online+show_ip, length 24
    Sequence: 21
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000000e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
22:07:25.224267 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", status online+show_ip, in 5 pieces, the first in packet 414, answers packet 411 (0.001591 s), length 98
    Sequence: 114
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000000c
    Body
        Oneself
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 5
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:25Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:25.225722 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type SRV_STORED_END, in 5 pieces, the first in packet 420, answers packet 411 (0.003046 s), length 31
    Sequence: 115
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x0000000b
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 222002
                    Type: SRV_STORED_END
                    Sequence of requests: 11
                    Messages that were dropped: 0
22:07:25.225743 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type CLI_STORED_ACK, length 30
    Sequence: 22
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00000013
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 222002
                    Type: CLI_STORED_ACK
                    Sequence of requests: 19
22:07:25.226504 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "222002", status online+show_ip, in 5 pieces, the first in packet 428, answers packet 411 (0.003828 s), length 150
    Sequence: 116
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000000e
    Body
        Oneself
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:25Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:25.226757 IP 10.99.0.2.5190 > 10.99.0.12.37298: OSCAR SNAC(0d,09) SRV_CHAT_NAV_INFO, in 5 pieces, the first in packet 435, answers packet 410 (0.004083 s), length 165
    Sequence: 105
    SNAC: CHAT_NAV
    Subtype: SRV_CHAT_NAV_INFO
    Flags: 0x0000
    Request: 0x00000012
    Body
        TLVs
            TLV 0x0002: Most rooms at a time, 1 byte
                Most rooms at a time: 10
            TLV 0x0003: Exchange, 68 bytes
                Exchange: 4
                About its rooms: 9
                    TLV 0x0003: Most rooms at a time, 1 byte
                        Most rooms at a time: 10
                    TLV 0x0002: Class, 2 bytes
                        Class: 0x0010
                    TLV 0x0004: Longest name of a room, 2 bytes
                        Longest name of a room: 100
                    TLV 0x00c9: Options, 2 bytes
                        Options: 0x000f
                    TLV 0x00d5: Who may create rooms, 1 byte
                        Who may create rooms: 2
                    TLV 0x00d6: First character set, 8 bytes
                        First character set: "us-ascii"
                    TLV 0x00d7: First language, 2 bytes
                        First language: "en"
                    TLV 0x00d8: Second character set, 8 bytes
                        Second character set: "us-ascii"
                    TLV 0x00d9: Second language, 2 bytes
                        Second language: "en"
            TLV 0x0003: Exchange, 68 bytes
                Exchange: 5
                About its rooms: 9
                    TLV 0x0003: Most rooms at a time, 1 byte
                        Most rooms at a time: 10
                    TLV 0x0002: Class, 2 bytes
                        Class: 0x0010
                    TLV 0x0004: Longest name of a room, 2 bytes
                        Longest name of a room: 100
                    TLV 0x00c9: Options, 2 bytes
                        Options: 0x000f
                    TLV 0x00d5: Who may create rooms, 1 byte
                        Who may create rooms: 2
                    TLV 0x00d6: First character set, 8 bytes
                        First character set: "us-ascii"
                    TLV 0x00d7: First language, 2 bytes
                        First language: "en"
                    TLV 0x00d8: Second character set, 8 bytes
                        Second character set: "us-ascii"
                    TLV 0x00d9: Second language, 2 bytes
                        Second language: "en"
22:07:29.132346 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "111001", length 16
    Sequence: 23
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:29.174640 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,08) LIST_ADD, account "111001", item "", item_type group, length 26
    Sequence: 24
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00000014
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
22:07:29.176541 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "111001", result success, in 5 pieces, the first in packet 445, answers packet 443 (0.001901 s), length 18
    Sequence: 117
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000014
    Body
        Results
            #1
                Result: success
22:07:29.176600 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,08) LIST_ADD, account "111001", item "Friends", item_type group, length 33
    Sequence: 25
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00000015
    Body
        Items
            #1
                UIN or name: "Friends"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
22:07:29.177865 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "111001", result success, in 5 pieces, the first in packet 456, answers packet 455 (0.001265 s), length 18
    Sequence: 118
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000015
    Body
        Results
            #1
                Result: success
22:07:29.177888 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "111001", item "", item_type group, length 32
    Sequence: 26
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x00000016
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 2 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
22:07:29.178815 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "111001", result success, in 5 pieces, the first in packet 464, answers packet 463 (0.000927 s), length 18
    Sequence: 119
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000016
    Body
        Results
            #1
                Result: success
22:07:29.178841 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,08) LIST_ADD, account "111001", item "222002", item_type buddy, length 32
    Sequence: 27
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00000017
    Body
        Items
            #1
                UIN or name: "222002"
                Group: 1
                Item: 1
                Kind of item: buddy
                About it
                    About it
22:07:29.180007 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "111001", result success, in 5 pieces, the first in packet 471, answers packet 470 (0.001166 s), length 18
    Sequence: 120
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000017
    Body
        Results
            #1
                Result: success
22:07:29.180039 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "111001", item "Friends", item_type group, length 39
    Sequence: 28
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x00000018
    Body
        Items
            #1
                UIN or name: "Friends"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 2 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
22:07:29.180957 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,1c) SRV_YOU_WERE_ADDED, account "222002", screen_name "111001", in 5 pieces, the first in packet 478, length 33
    Sequence: 117
    SNAC: FEEDBAG
    Subtype: SRV_YOU_WERE_ADDED
    Flags: 0x8000 (extra_block)
    Request: 0x00000000
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 4
    Body
        UIN or screen name: "111001"
        About the text: 0
22:07:29.181629 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "111001", result success, in 5 pieces, the first in packet 484, answers packet 477 (0.001590 s), length 18
    Sequence: 121
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000018
    Body
        Results
            #1
                Result: success
22:07:29.181670 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(13,12) LIST_EDIT_END, account "111001", length 16
    Sequence: 29
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:29.183022 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+show_ip, in 5 pieces, the first in packet 492, length 150
    Sequence: 122
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000000
    Body
        Users
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:25Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:32.132625 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "222002", length 16
    Sequence: 23
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:32.174684 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,08) LIST_ADD, account "222002", item "", item_type group, length 26
    Sequence: 24
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00000014
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
22:07:32.176528 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result success, in 5 pieces, the first in packet 503, answers packet 501 (0.001844 s), length 18
    Sequence: 118
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000014
    Body
        Results
            #1
                Result: success
22:07:32.176606 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,08) LIST_ADD, account "222002", item "Friends", item_type group, length 33
    Sequence: 25
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00000015
    Body
        Items
            #1
                UIN or name: "Friends"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
22:07:32.177416 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result success, in 5 pieces, the first in packet 510, answers packet 509 (0.000810 s), length 18
    Sequence: 119
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000015
    Body
        Results
            #1
                Result: success
22:07:32.177449 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "222002", item "", item_type group, length 32
    Sequence: 26
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x00000016
    Body
        Items
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 2 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
22:07:32.178651 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result success, in 5 pieces, the first in packet 517, answers packet 516 (0.001202 s), length 18
    Sequence: 120
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000016
    Body
        Results
            #1
                Result: success
22:07:32.178681 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,08) LIST_ADD, account "222002", item "111001", item_type buddy, length 32
    Sequence: 27
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00000017
    Body
        Items
            #1
                UIN or name: "111001"
                Group: 1
                Item: 1
                Kind of item: buddy
                About it
                    About it
22:07:32.179149 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result authorization_required, in 5 pieces, the first in packet 525, answers packet 524 (0.000468 s), length 18
    Sequence: 121
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000017
    Body
        Results
            #1
                Result: authorization_required
22:07:32.179173 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "222002", item "Friends", item_type group, length 39
    Sequence: 28
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x00000018
    Body
        Items
            #1
                UIN or name: "Friends"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 2 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
22:07:32.180143 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "222002", screen_name "111001", reason "", length 27
    Sequence: 29
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x00000019
    Body
        UIN or screen name: "111001"
        Reason: ""
        About the text: 0
22:07:32.180230 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result success, in 5 pieces, the first in packet 532, answers packet 531 (0.001057 s), length 18
    Sequence: 122
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00000018
    Body
        Results
            #1
                Result: success
22:07:32.180249 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,08) LIST_ADD, account "222002", item "111001", item_type buddy, length 36
    Sequence: 30
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x0000001a
    Body
        Items
            #1
                UIN or name: "111001"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0066: Authorization is awaited, 0 bytes
22:07:32.180779 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "111001", screen_name "222002", reason "", in 5 pieces, the first in packet 540, length 35
    Sequence: 123
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x8000 (extra_block)
    Request: 0x00000000
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 2
    Body
        UIN or screen name: "222002"
        Reason: ""
        About the text: 0
22:07:32.181562 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result success, in 5 pieces, the first in packet 546, answers packet 539 (0.001313 s), length 18
    Sequence: 123
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x0000001a
    Body
        Results
            #1
                Result: success
22:07:32.181575 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "222002", item "Friends", item_type group, length 41
    Sequence: 31
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x0000001b
    Body
        Items
            #1
                UIN or name: "Friends"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 4 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 2
                                #2
                                    Number: 1
22:07:32.182506 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "222002", result success, in 5 pieces, the first in packet 554, answers packet 553 (0.000931 s), length 18
    Sequence: 124
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x0000001b
    Body
        Results
            #1
                Result: success
22:07:32.182520 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(13,12) LIST_EDIT_END, account "222002", length 16
    Sequence: 32
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x00000000
    Body
22:07:32.183548 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "111001", screen_name "222002", status online+show_ip, in 5 pieces, the first in packet 562, length 150
    Sequence: 124
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000000
    Body
        Users
            #1
                UIN or screen name: "222002"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:25Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:39.133392 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel text, to "222002", text "hello bobby from bitlbee", length 85
    Sequence: 30
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00000019
    Body
        Cookie: 67c6697351ff4aec
        Channel: text
        To: "222002"
        TLVs
            TLV 0x0002: Message, 40 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "hello bobby from bitlbee"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:07:39.135071 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "222002", channel text, from "111001", status online+show_ip, text "hello bobby from bitlbee", in 5 pieces, the first in packet 576, length 204
    Sequence: 125
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000000
    Body
        Cookie: 67c6697351ff4aec
        Channel: text
        From: "111001"
        Warning level, tenths of a percent: 0
        About it: 6
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 2026-11-20T22:07:18Z
            TLV 0x0001: User class, 2 bytes
                User class: 0x0051 (unconfirmed+aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
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
            TLV 0x000d: Capabilities, 48 bytes
                Capabilities
                    #1
                        Capability: short_capabilities
                    #2
                        Capability: server_relay
                    #3
                        Capability: chat
            TLV 0x001e: Subscriptions, 4 bytes
                Subscriptions: 0x00000000
        TLVs
            TLV 0x0002: Message, 40 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "hello bobby from bitlbee"
22:07:39.135213 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "111001", channel text, to "222002", in 5 pieces, the first in packet 574, answers packet 573 (0.001821 s), length 33
    Sequence: 125
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x00000019
    Body
        Cookie: 67c6697351ff4aec
        Channel: text
        To: "222002"
22:07:41.135294 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "222002", channel text, to "111001", text "hello alice, fine", length 78
    Sequence: 33
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x0000001c
    Body
        Cookie: 67c6697351ff4aec
        Channel: text
        To: "111001"
        TLVs
            TLV 0x0002: Message, 33 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "hello alice, fine"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:07:41.136771 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "222002", channel text, to "111001", in 5 pieces, the first in packet 596, answers packet 594 (0.001477 s), length 33
    Sequence: 126
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x0000001c
    Body
        Cookie: 67c6697351ff4aec
        Channel: text
        To: "111001"
22:07:41.137071 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "111001", channel text, from "222002", status online+show_ip, text "hello alice, fine", in 5 pieces, the first in packet 606, length 197
    Sequence: 126
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000000
    Body
        Cookie: 67c6697351ff4aec
        Channel: text
        From: "222002"
        Warning level, tenths of a percent: 0
        About it: 6
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 2026-11-20T22:07:25Z
            TLV 0x0001: User class, 2 bytes
                User class: 0x0051 (unconfirmed+aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
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
            TLV 0x000d: Capabilities, 48 bytes
                Capabilities
                    #1
                        Capability: short_capabilities
                    #2
                        Capability: server_relay
                    #3
                        Capability: chat
            TLV 0x001e: Subscriptions, 4 bytes
                Subscriptions: 0x00000000
        TLVs
            TLV 0x0002: Message, 33 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "hello alice, fine"
22:07:43.135489 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online+show_ip, length 24
    Sequence: 31
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000001a
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
22:07:43.137170 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "111001", away_text "Away", length 124
    Sequence: 32
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x0000001b
    Body
        TLVs
            TLV 0x0003: What the away text is written in, 28 bytes
                What the away text is written in: "text/aolrtf; charset=\"utf-8\""
            TLV 0x0004: Away text, 4 bytes
                Away text: "Away"
            TLV 0x0005: Capabilities, 64 bytes
                Capabilities
                    #1
                        Capability: chat
                    #2
                        Capability: server_relay
                    #3
                        Capability: aim_icq_interoperation
                    #4
                        Capability: short_capabilities
22:07:43.137170 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status away+show_ip, length 24
    Sequence: 33
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000001c
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: away+show_ip
22:07:43.137306 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online+show_ip, in 5 pieces, the first in packet 617, answers packet 616 (0.001817 s), length 150
    Sequence: 127
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000001a
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:43.139597 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status away+show_ip, in 5 pieces, the first in packet 625, answers packet 618 (0.002427 s), length 150
    Sequence: 128
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000001c
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0071 (unconfirmed+aim+away+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: away+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:48.136071 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online+show_ip, length 24
    Sequence: 34
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
22:07:48.137211 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "111001", length 88
    Sequence: 35
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x0000001e
    Body
        TLVs
            TLV 0x0004: Away text, 0 bytes
            TLV 0x0005: Capabilities, 64 bytes
                Capabilities
                    #1
                        Capability: chat
                    #2
                        Capability: server_relay
                    #3
                        Capability: aim_icq_interoperation
                    #4
                        Capability: short_capabilities
22:07:48.137211 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "111001", status online+show_ip, length 24
    Sequence: 36
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0000001f
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
22:07:48.137242 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online+show_ip, in 5 pieces, the first in packet 632, answers packet 631 (0.001171 s), length 150
    Sequence: 129
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000001d
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0071 (unconfirmed+aim+away+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:48.138910 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "111001", status online+show_ip, in 5 pieces, the first in packet 639, answers packet 633 (0.001699 s), length 150
    Sequence: 130
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0000001f
    Body
        Oneself
            #1
                UIN or screen name: "111001"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2026-11-20T22:07:18Z
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0051 (unconfirmed+aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online+show_ip
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
                    TLV 0x000d: Capabilities, 48 bytes
                        Capabilities
                            #1
                                Capability: short_capabilities
                            #2
                                Capability: server_relay
                            #3
                                Capability: chat
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000000
22:07:50.136279 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 222002, request_type META_REQUEST, subcommand META_REQ_FULL_INFO_C, uin 111001, length 36
    Sequence: 34
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REQUEST
                    Sequence of requests: 29
                    Subcommand: META_REQ_FULL_INFO_C
                    UIN: 111001
22:07:50.137172 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "", email "", in 5 pieces, the first in packet 650, answers packet 649 (0.000893 s), length 62
    Sequence: 127
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 42 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_GENERAL
                    Result: ok
                    Nickname: ""
                    First name: ""
                    Last name: ""
                    E-mail: ""
                    City: ""
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: ""
                    Cellular phone: ""
                    Zip code: ""
                    Country: Not given
                    Time zone, half hours west: 0
                    Authorization: required
                    Web aware: 0
                    Who may connect directly: anybody
                    Publish e-mail: 1
22:07:50.137304 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_MORE, result ok, age 0, gender not_given, in 5 pieces, the first in packet 660, answers packet 649 (0.001025 s), length 58
    Sequence: 128
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 38 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_MORE
                    Result: ok
                    Age: 0
                    Gender: not_given
                    Home page: ""
                    Year of birth: 0
                    Month of birth: 0
                    Day of birth: 0
                    First language: None
                    Second language: None
                    Third language: None
                    Unknown: 0
                    City of origin: ""
                    State of origin: ""
                    Country of origin: Not given
                    Marital status, or time zone: 0
                    Takes messages from strangers: 0
                    Unknown: 000000
22:07:50.137411 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, in 5 pieces, the first in packet 670, answers packet 649 (0.001132 s), length 34
    Sequence: 129
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 14 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_MORE_EMAILS
                    Result: ok
                    E-mails: 0
22:07:50.137542 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, in 5 pieces, the first in packet 680, answers packet 649 (0.001263 s), length 39
    Sequence: 130
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 19 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_HOMEPAGE_CAT
                    Result: ok
                    Enabled: 0
                    Category: 0
                    Description: ""
                    Unknown: 0
22:07:50.137651 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_WORK, result ok, company "", in 5 pieces, the first in packet 690, answers packet 649 (0.001372 s), length 57
    Sequence: 131
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 37 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_WORK
                    Result: ok
                    City: ""
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: ""
                    Zip code: ""
                    Country: Not given
                    Company: ""
                    Department: ""
                    Position: ""
                    Occupation: Not given
                    Home page: ""
22:07:50.137759 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_ABOUT, result ok, in 5 pieces, the first in packet 700, answers packet 649 (0.001480 s), length 35
    Sequence: 132
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 15 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_ABOUT
                    Result: ok
                    About: ""
22:07:50.137869 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_INTERESTS, result ok, in 5 pieces, the first in packet 710, answers packet 649 (0.001590 s), length 50
    Sequence: 133
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 30 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_INTERESTS
                    Result: ok
                    Interests: 4
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
22:07:50.138064 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 222002, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, in 5 pieces, the first in packet 720, answers packet 649 (0.001785 s), length 59
    Sequence: 134
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x0000001d
    Body
        TLVs
            TLV 0x0001: Reply, 39 bytes
                Request or reply
                    Own UIN: 222002
                    Type: META_REPLY
                    Sequence of requests: 29
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
22:07:54.136543 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 111001, request_type META_REQUEST, subcommand META_REQ_FULL_INFO_C, uin 222002, length 36
    Sequence: 37
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REQUEST
                    Sequence of requests: 32
                    Subcommand: META_REQ_FULL_INFO_C
                    UIN: 222002
22:07:54.137488 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "", email "", in 5 pieces, the first in packet 731, answers packet 730 (0.000945 s), length 62
    Sequence: 131
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 42 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_GENERAL
                    Result: ok
                    Nickname: ""
                    First name: ""
                    Last name: ""
                    E-mail: ""
                    City: ""
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: ""
                    Cellular phone: ""
                    Zip code: ""
                    Country: Not given
                    Time zone, half hours west: 0
                    Authorization: required
                    Web aware: 0
                    Who may connect directly: anybody
                    Publish e-mail: 1
22:07:54.137617 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE, result ok, age 0, gender not_given, in 5 pieces, the first in packet 741, answers packet 730 (0.001074 s), length 58
    Sequence: 132
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 38 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_MORE
                    Result: ok
                    Age: 0
                    Gender: not_given
                    Home page: ""
                    Year of birth: 0
                    Month of birth: 0
                    Day of birth: 0
                    First language: None
                    Second language: None
                    Third language: None
                    Unknown: 0
                    City of origin: ""
                    State of origin: ""
                    Country of origin: Not given
                    Marital status, or time zone: 0
                    Takes messages from strangers: 0
                    Unknown: 000000
22:07:54.137741 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, in 5 pieces, the first in packet 751, answers packet 730 (0.001198 s), length 34
    Sequence: 133
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 14 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_MORE_EMAILS
                    Result: ok
                    E-mails: 0
22:07:54.137934 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, in 5 pieces, the first in packet 761, answers packet 730 (0.001391 s), length 39
    Sequence: 134
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 19 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_HOMEPAGE_CAT
                    Result: ok
                    Enabled: 0
                    Category: 0
                    Description: ""
                    Unknown: 0
22:07:54.138049 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_WORK, result ok, company "", in 5 pieces, the first in packet 771, answers packet 730 (0.001506 s), length 57
    Sequence: 135
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 37 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_WORK
                    Result: ok
                    City: ""
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: ""
                    Zip code: ""
                    Country: Not given
                    Company: ""
                    Department: ""
                    Position: ""
                    Occupation: Not given
                    Home page: ""
22:07:54.138185 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_ABOUT, result ok, in 5 pieces, the first in packet 781, answers packet 730 (0.001642 s), length 35
    Sequence: 136
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 15 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_ABOUT
                    Result: ok
                    About: ""
22:07:54.138302 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_INTERESTS, result ok, in 5 pieces, the first in packet 791, answers packet 730 (0.001759 s), length 50
    Sequence: 137
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 30 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_INTERESTS
                    Result: ok
                    Interests: 4
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
22:07:54.138414 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 111001, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, in 5 pieces, the first in packet 801, answers packet 730 (0.001871 s), length 59
    Sequence: 138
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00000020
    Body
        TLVs
            TLV 0x0001: Reply, 39 bytes
                Request or reply
                    Own UIN: 111001
                    Type: META_REPLY
                    Sequence of requests: 32
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
22:07:58.136793 IP 10.99.0.12.37286 > 10.99.0.2.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "222002", channel text, to "111001", text "are you back?", length 74
    Sequence: 35
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x0000001e
    Body
        Cookie: 29cdbaabf2fbe346
        Channel: text
        To: "111001"
        TLVs
            TLV 0x0002: Message, 29 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "are you back?"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:07:58.138958 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "111001", channel text, from "222002", status online+show_ip, text "are you back?", in 5 pieces, the first in packet 814, length 193
    Sequence: 139
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000000
    Body
        Cookie: 29cdbaabf2fbe346
        Channel: text
        From: "222002"
        Warning level, tenths of a percent: 0
        About it: 6
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 2026-11-20T22:07:25Z
            TLV 0x0001: User class, 2 bytes
                User class: 0x0051 (unconfirmed+aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
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
            TLV 0x000d: Capabilities, 48 bytes
                Capabilities
                    #1
                        Capability: short_capabilities
                    #2
                        Capability: server_relay
                    #3
                        Capability: chat
            TLV 0x001e: Subscriptions, 4 bytes
                Subscriptions: 0x00000000
        TLVs
            TLV 0x0002: Message, 29 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "are you back?"
22:07:58.139216 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "222002", channel text, to "111001", in 5 pieces, the first in packet 824, answers packet 813 (0.002423 s), length 33
    Sequence: 135
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x0000001e
    Body
        Cookie: 29cdbaabf2fbe346
        Channel: text
        To: "111001"
22:08:00.138912 IP 10.99.0.11.35568 > 10.99.0.2.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "111001", channel text, to "222002", text "yes I am back", length 74
    Sequence: 38
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00000021
    Body
        Cookie: 29cdbaabf2fbe346
        Channel: text
        To: "222002"
        TLVs
            TLV 0x0002: Message, 29 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "yes I am back"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
22:08:00.141552 IP 10.99.0.2.5190 > 10.99.0.12.37286: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "222002", channel text, from "111001", status online+show_ip, text "yes I am back", in 5 pieces, the first in packet 835, length 193
    Sequence: 136
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000000
    Body
        Cookie: 29cdbaabf2fbe346
        Channel: text
        From: "111001"
        Warning level, tenths of a percent: 0
        About it: 6
            TLV 0x0003: Signed on, 4 bytes
                Signed on: 2026-11-20T22:07:18Z
            TLV 0x0001: User class, 2 bytes
                User class: 0x0051 (unconfirmed+aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online+show_ip
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
            TLV 0x000d: Capabilities, 48 bytes
                Capabilities
                    #1
                        Capability: short_capabilities
                    #2
                        Capability: server_relay
                    #3
                        Capability: chat
            TLV 0x001e: Subscriptions, 4 bytes
                Subscriptions: 0x00000000
        TLVs
            TLV 0x0002: Message, 29 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010102
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "yes I am back"
22:08:00.141911 IP 10.99.0.2.5190 > 10.99.0.11.35568: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "111001", channel text, to "222002", in 5 pieces, the first in packet 845, answers packet 834 (0.002999 s), length 33
    Sequence: 140
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x00000021
    Body
        Cookie: 29cdbaabf2fbe346
        Channel: text
        To: "222002"
22:08:02.142465 IP 10.99.0.2.5190 > 10.99.0.11.35576: OSCAR, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********
22:08:05.643167 IP 10.99.0.2.5190 > 10.99.0.12.37298: OSCAR, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: ********

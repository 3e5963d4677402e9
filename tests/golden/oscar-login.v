12:00:00.009000 IP 198.51.100.2.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43794
    Body
        Version of FLAP: 1
        TLVs
12:00:00.015000 IP 192.0.2.10.1100 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 14697
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 6 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x010a
            TLV 0x0017: Major version, 2 bytes
                Major version: 4
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 65
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 1
            TLV 0x001a: Build, 2 bytes
                Build: 3281
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 85
            TLV 0x000f: Language, 2 bytes
                Language: "en"
            TLV 0x000e: Country, 2 bytes
                Country: "us"
12:00:00.021000 IP 198.51.100.2.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 62
    Channel: FLAP_SIGN_OFF
    Sequence: 43795
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0004: Page about it, 29 bytes
                Page about it: "http://login.example.org/help"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
            TLV 0x000c: Debug data, 2 bytes
                Debug data: 0x0001
12:00:01.009000 IP 198.51.100.2.5190 > 192.0.2.10.1101: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10818
    Body
        Version of FLAP: 1
        TLVs
12:00:01.015000 IP 192.0.2.10.1101 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85", length 136
    Channel: FLAP_SIGN_ON
    Sequence: 5366
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 6 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x010a
            TLV 0x0017: Major version, 2 bytes
                Major version: 4
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 65
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 1
            TLV 0x001a: Build, 2 bytes
                Build: 3281
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 85
            TLV 0x000f: Language, 2 bytes
                Language: "en"
            TLV 0x000e: Country, 2 bytes
                Country: "us"
12:00:01.021000 IP 198.51.100.2.5190 > 192.0.2.10.1101: OSCAR FLAP_SIGN_OFF, account "1000001", address "198.51.100.3:5190", length 108
    Channel: FLAP_SIGN_OFF
    Sequence: 10819
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0005: Server to go to, 17 bytes
                Server to go to: "198.51.100.3:5190"
            TLV 0x0006: Cookie, 24 bytes
                Cookie: ********
            TLV 0x008e: TLS, 1 byte
                TLS: none
            TLV 0x0054: Page to change the password, 33 bytes
                Page to change the password: "http://login.example.org/password"
12:00:01.027000 IP 192.0.2.10.1101 > 198.51.100.2.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 5367
    Body
        TLVs
12:00:02.009000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25999
    Body
        Version of FLAP: 1
        TLVs
12:00:02.015000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, redirected by packet 20 (0.994000 s), length 38
    Channel: FLAP_SIGN_ON
    Sequence: 7035
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 24 bytes
                Cookie: ********
12:00:02.021000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(01,03) SRV_FAMILIES, length 28
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
                Family: LOCATE
            #3
                Family: BUDDY
            #4
                Family: ICBM
            #5
                Family: PRIVACY
            #6
                Family: ICQ
12:00:02.027000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 32
    Sequence: 7036
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00010017
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
12:00:02.033000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(01,18) SRV_VERSIONS, length 32
    Sequence: 26001
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x80000002
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
12:00:02.039000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 7037
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00020006
    Body
12:00:02.045000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(01,07) SRV_RATES, rates 1, answers packet 40 (0.006000 s), length 65
    Sequence: 26002
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00020006
    Body
        Rate classes: 1
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 3000
                Highest level: 6000
                Milliseconds since the last SNAC: 0
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 2
                    #1
                        Family: OSERVICE
                        Subtype: 0x0006
                    #2
                        Family: ICBM
                        Subtype: 0x0006
12:00:02.051000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 18
    Sequence: 7038
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00030008
    Body
        Rate classes
            #1
                Class: 1
12:00:02.057000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 7039
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0004000e
    Body
12:00:02.057000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 7040
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00050002
    Body
12:00:02.057000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 7041
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00060002
    Body
12:00:02.057000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 7042
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00070004
    Body
12:00:02.057000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 7043
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00080002
    Body
12:00:02.063000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", status online+direct_needs_authorization, answers packet 46 (0.006000 s), length 107
    Sequence: 26003
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0004000e
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.10
                        TCP port: 20010
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Information updated: 2001-11-20T11:56:48Z
                        Extended information updated: 2001-11-20T11:56:48Z
                        Extended status updated: 2001-11-20T11:56:48Z
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 192.0.2.10
                    TLV 0x0006: Status, 4 bytes
                        Status: online+direct_needs_authorization
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2001-11-20T11:56:48Z
12:00:02.069000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "1000001", answers packet 46 (0.012000 s), length 28
    Sequence: 26004
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00050002
    Body
        TLVs
            TLV 0x0001: Longest profile, 2 bytes
                Longest profile: 1024
            TLV 0x0002: Most capabilities, 2 bytes
                Most capabilities: 16
12:00:02.075000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, account "1000001", answers packet 46 (0.018000 s), length 28
    Sequence: 26005
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00060002
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
12:00:02.081000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, account "1000001", answers packet 46 (0.024000 s), length 32
    Sequence: 26006
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00070004
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
12:00:02.087000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "1000001", answers packet 46 (0.030000 s), length 28
    Sequence: 26007
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00080002
    Body
        TLVs
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 160
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 160
12:00:02.093000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "1000001", length 32
    Sequence: 7044
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00090002
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
12:00:02.099000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", length 52
    Sequence: 7045
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x000a0004
    Body
        TLVs
            TLV 0x0005: Capabilities, 32 bytes
                Capabilities
                    #1
                        Capability: server_relay
                    #2
                        Capability: utf8_messages
12:00:02.105000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", screen_name "1000002", screen_name "1000003", length 32
    Sequence: 7046
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x000b0004
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000002"
            #2
                UIN or screen name: "1000003"
12:00:02.111000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", status online, length 71
    Sequence: 7047
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x000c001e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 192.0.2.10
                TCP port: 20010
                Direct connections: direct
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Information updated: 2001-11-20T11:56:48Z
                Extended information updated: 2001-11-20T11:56:48Z
                Extended status updated: 2001-11-20T11:56:48Z
                Unknown: 0
12:00:02.117000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,02) CLI_READY, account "1000001", length 32
    Sequence: 7048
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x000d0002
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x028a
            #2
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x028a
12:00:02.123000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", status away, length 78
    Sequence: 26008
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: away
                    TLV 0x000d: Capabilities, 32 bytes
                        Capabilities
                            #1
                                Capability: server_relay
                            #2
                                Capability: utf8_messages
12:00:02.129000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Ahoy, Bert!", length 70
    Sequence: 7049
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x000e0006
    Body
        Cookie: 0102030405060708
        Channel: text
        To: "1000002"
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
                            Text: "Ahoy, Bert!"
            TLV 0x0006: To be stored for who is offline, 0 bytes
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
12:00:02.135000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "1000001", channel text, to "1000002", answers packet 70 (0.006000 s), length 34
    Sequence: 26009
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x000e0006
    Body
        Cookie: 0102030405060708
        Channel: text
        To: "1000002"
12:00:02.141000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, from "1000002", typing begun, length 36
    Sequence: 26010
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: begun
12:00:02.147000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", status online, text "Привет!", length 87
    Sequence: 26011
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 1102030405060708
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 2
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
            TLV 0x0006: Status, 4 bytes
                Status: online
        TLVs
            TLV 0x0002: Message, 27 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 06
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "Привет!"
            TLV 0x000b: Takes typing notifications, 0 bytes
12:00:02.153000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, to "1000002", typing finished, length 36
    Sequence: 7050
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x000f0014
    Body
        Cookie: 0000000000000000
        Channel: text
        To: "1000002"
        Typing: finished
12:00:02.159000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Grüße aus Köln, € 5", length 80
    Sequence: 26012
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 1202030405060708
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "Grüße aus Köln, € 5"
12:00:02.165000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000003", text "Clara?", length 57
    Sequence: 7051
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00100006
    Body
        Cookie: 0202030405060708
        Channel: text
        To: "1000003"
        TLVs
            TLV 0x0002: Message, 19 bytes
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
                            Text: "Clara?"
12:00:02.171000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,01) SRV_ERROR, account "1000001", error recipient_not_logged_in, error_subcode offline_messages_not_accepted, answers packet 82 (0.006000 s), length 24
    Sequence: 26013
    SNAC: ICBM
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x00100006
    Body
        Error: recipient_not_logged_in
        TLVs
            TLV 0x0008: Subcode, 2 bytes
                Subcode: offline_messages_not_accepted
12:00:02.177000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65531, type MSG_TEXT, status online, text "naïve café — да", length 207
    Sequence: 7052
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00110006
    Body
        Cookie: 2102030405060708
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 165 bytes
                Rendezvous: request
                Cookie: 2102030405060708
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 125 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65531
                        Header
                            Sequence: 65531
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "naïve café — да"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
12:00:02.183000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "1000001", channel rendezvous, to "1000002", answers packet 86 (0.006000 s), length 34
    Sequence: 26014
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x00110006
    Body
        Cookie: 2102030405060708
        Channel: rendezvous
        To: "1000002"
12:00:02.189000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65531, type MSG_TEXT, status away, text "At sea.", answers packet 86 (0.012000 s), length 105
    Sequence: 26015
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000007
    Body
        Cookie: 2102030405060708
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65531
        Header
            Sequence: 65531
        Answer
            Message type: MSG_TEXT
            Status: away
            How to deliver: 0x0000
            Text: "At sea."
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:02.195000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65530, type MSG_READ_AWAY, status online, text "", length 150
    Sequence: 26016
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000008
    Body
        Cookie: 3102030405060708
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 3102030405060708
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 62 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65530
                        Header
                            Sequence: 65530
                        Message
                            Message type: MSG_READ_AWAY
                            Status: online
                            How to deliver: 0x0000
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:02.201000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65530, type MSG_READ_AWAY, status accepted, text "Mending nets.", answers packet 92 (0.006000 s), length 111
    Sequence: 7053
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0012000b
    Body
        Cookie: 3102030405060708
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65530
        Header
            Sequence: 65530
        Answer
            Message type: MSG_READ_AWAY
            Status: accepted
            How to deliver: 0x0000
            Text: "Mending nets."
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:02.207000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel icq, to "1000002", type MSG_URL, description "Tides", url "http://tides.example.org/", length 82
    Sequence: 7054
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00130006
    Body
        Cookie: 0302030405060708
        Channel: icq
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Message
                    UIN of the sender: 1000001
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "Tides"
                        URL: "http://tides.example.org/"
            TLV 0x0006: To be stored for who is offline, 0 bytes
12:00:02.213000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_TEXT, text "Old, but it works.", length 83
    Sequence: 26017
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000009
    Body
        Cookie: 1302030405060708
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 35 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_TEXT
                    How it is meant: 0x00
                    Text: "Old, but it works."
                    Foreground: 0x00000000
                    Background: 0x00ffffff
12:00:02.219000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_REQUEST, reason "May I add you?", sent_time 2001-11-20T11:56:48Z, length 116
    Sequence: 26018
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Cookie: 1402030405060708
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 60 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: "bert"
                        First name: "Bert"
                        Last name: "Example"
                        E-mail: "bert@example.org"
                        Asks for authorization: 0, not: 1: "1"
                        Reason: "May I add you?"
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
12:00:02.225000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR FLAP_KEEP_ALIVE, account "1000001", length 6
    Channel: FLAP_KEEP_ALIVE
    Sequence: 7055
    Body
12:00:02.231000 IP 192.0.2.10.1102 > 198.51.100.3.5190: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "1000001", for_family BART, length 18
    Sequence: 7056
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x00140004
    Body
        Family: BART
        TLVs
12:00:02.237000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(01,05) SRV_REDIRECT, account "1000001", for_family BART, address "198.51.100.4", answers packet 104 (0.006000 s), length 82
    Sequence: 26019
    SNAC: OSERVICE
    Subtype: SRV_REDIRECT
    Flags: 0x8000 (extra_block)
    Request: 0x00140004
    Extra block
        Extra block
            TLV 0x0002: Request that brought this about, 4 bytes
                Request that brought this about: 0x00140004
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 3
    Body
        TLVs
            TLV 0x000d: Family, 2 bytes
                Family: BART
            TLV 0x0005: Server to go to, 12 bytes
                Server to go to: "198.51.100.4"
            TLV 0x0006: Cookie, 24 bytes
                Cookie: ********
12:00:02.243000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, account "1000001", screen_name "1000002", length 34
    Sequence: 26020
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
12:00:02.249000 IP 198.51.100.3.5190 > 192.0.2.10.1102: OSCAR FLAP_SIGN_OFF, account "1000001", disconnect_reason logged_in_elsewhere, length 46
    Channel: FLAP_SIGN_OFF
    Sequence: 26021
    Body
        TLVs
            TLV 0x0009: Reason, 2 bytes
                Reason: logged_in_elsewhere
            TLV 0x000b: Page about the reason, 30 bytes
                Page about the reason: "http://login.example.org/twice"
12:00:03.009000 IP 198.51.100.4.5190 > 192.0.2.10.1103: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43558
    Body
        Version of FLAP: 1
        TLVs
12:00:03.015000 IP 192.0.2.10.1103 > 198.51.100.4.5190: OSCAR FLAP_SIGN_ON, redirected by packet 106 (0.778000 s), length 38
    Channel: FLAP_SIGN_ON
    Sequence: 6183
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 24 bytes
                Cookie: ********
12:00:03.021000 IP 198.51.100.4.5190 > 192.0.2.10.1103: OSCAR SNAC(01,03) SRV_FAMILIES, length 20
    Sequence: 43559
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000001
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: BART
12:00:04.009000 IP 198.51.100.2.443 > 192.0.2.10.1104: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 50440
    Body
        Version of FLAP: 1
        TLVs
12:00:04.015000 IP 192.0.2.10.1104 > 198.51.100.2.443: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 30077
    Body
        Version of FLAP: 1
        TLVs
12:00:04.021000 IP 192.0.2.10.1104 > 198.51.100.2.443: OSCAR SNAC(17,06) CLI_KEY_REQUEST, account "1000001", length 35
    Sequence: 30078
    SNAC: BUCP
    Subtype: CLI_KEY_REQUEST
    Flags: 0x0000
    Request: 0x00010006
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x004b: Can show a captcha, 0 bytes
            TLV 0x005a: Unknown, 0 bytes
12:00:04.027000 IP 198.51.100.2.443 > 192.0.2.10.1104: OSCAR SNAC(17,07) SRV_KEY, account "1000001", answers packet 134 (0.006000 s), length 28
    Sequence: 50441
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x00010006
    Body
        Key: "1234567890"
12:00:04.033000 IP 192.0.2.10.1104 > 198.51.100.2.443: OSCAR SNAC(17,02) CLI_MD5_LOGIN, account "1000001", client "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85", length 161
    Sequence: 30079
    SNAC: BUCP
    Subtype: CLI_MD5_LOGIN
    Flags: 0x0000
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0025: MD5 of key and password, 16 bytes
                MD5 of key and password: ********
            TLV 0x004c: Its password is an MD5 itself, 0 bytes
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x010a
            TLV 0x0017: Major version, 2 bytes
                Major version: 4
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 65
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 1
            TLV 0x001a: Build, 2 bytes
                Build: 3281
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 85
            TLV 0x000f: Language, 2 bytes
                Language: "en"
            TLV 0x000e: Country, 2 bytes
                Country: "us"
            TLV 0x004a: Lists, 1 byte
                Lists: server_list_only
12:00:04.039000 IP 198.51.100.2.443 > 192.0.2.10.1104: OSCAR SNAC(17,03) SRV_MD5_LOGIN_REPLY, account "1000001", address "198.51.100.3:443", answers packet 138 (0.006000 s), length 69
    Sequence: 50442
    SNAC: BUCP
    Subtype: SRV_MD5_LOGIN_REPLY
    Flags: 0x0000
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0005: Server to go to, 16 bytes
                Server to go to: "198.51.100.3:443"
            TLV 0x0006: Cookie, 18 bytes
                Cookie: ********
12:00:05.009000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 346
    Body
        Version of FLAP: 1
        TLVs
12:00:05.015000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR FLAP_SIGN_ON, client "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85", redirected by packet 140 (0.976000 s), length 95
    Channel: FLAP_SIGN_ON
    Sequence: 10222
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 18 bytes
                Cookie: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85"
            TLV 0x8003: Most bytes that the client takes, 4 bytes
                Most bytes that the client takes: 1048576
12:00:05.021000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(01,03) SRV_FAMILIES, length 28
    Sequence: 347
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000001
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
                Family: PRIVACY
            #6
                Family: ICQ
12:00:05.027000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(01,17) CLI_VERSIONS, length 32
    Sequence: 10223
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00010017
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
12:00:05.033000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(01,18) SRV_VERSIONS, length 32
    Sequence: 348
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x80000002
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
12:00:05.039000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 10224
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00020006
    Body
12:00:05.045000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(01,07) SRV_RATES, rates 1, answers packet 158 (0.006000 s), length 65
    Sequence: 349
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00020006
    Body
        Rate classes: 1
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 3000
                Highest level: 6000
                Milliseconds since the last SNAC: 0
                State: 0
        Groups
            #1
                Class: 1
                SNACs of that class: 2
                    #1
                        Family: OSERVICE
                        Subtype: 0x0006
                    #2
                        Family: ICBM
                        Subtype: 0x0006
12:00:05.051000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(01,08) CLI_RATES_ACK, length 18
    Sequence: 10225
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00030008
    Body
        Rate classes
            #1
                Class: 1
12:00:05.057000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 10226
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0004000e
    Body
12:00:05.057000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, length 16
    Sequence: 10227
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00050002
    Body
12:00:05.057000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, length 16
    Sequence: 10228
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00060002
    Body
12:00:05.057000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, length 16
    Sequence: 10229
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00070004
    Body
12:00:05.057000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, length 16
    Sequence: 10230
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00080002
    Body
12:00:05.063000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", status online+direct_needs_authorization, answers packet 164 (0.006000 s), length 107
    Sequence: 350
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0004000e
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 6
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.10
                        TCP port: 20010
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Information updated: 2001-11-20T11:56:48Z
                        Extended information updated: 2001-11-20T11:56:48Z
                        Extended status updated: 2001-11-20T11:56:48Z
                        Unknown: 0
                    TLV 0x000a: Address, 4 bytes
                        Address: 192.0.2.10
                    TLV 0x0006: Status, 4 bytes
                        Status: online+direct_needs_authorization
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 0
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2001-11-20T11:56:48Z
12:00:05.069000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "1000001", answers packet 164 (0.012000 s), length 28
    Sequence: 351
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x00050002
    Body
        TLVs
            TLV 0x0001: Longest profile, 2 bytes
                Longest profile: 1024
            TLV 0x0002: Most capabilities, 2 bytes
                Most capabilities: 16
12:00:05.075000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, account "1000001", answers packet 164 (0.018000 s), length 28
    Sequence: 352
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00060002
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
12:00:05.081000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, account "1000001", answers packet 164 (0.024000 s), length 32
    Sequence: 353
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00070004
    Body
        Channel, or how many there are: 2
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
12:00:05.087000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "1000001", answers packet 164 (0.030000 s), length 28
    Sequence: 354
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x00080002
    Body
        TLVs
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 160
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 160
12:00:05.093000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "1000001", length 32
    Sequence: 10231
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00090002
    Body
        Channel, or how many there are: 0
        What is allowed: 0x00000003 (messages_allowed+missed_call_notices)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
12:00:05.099000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", length 52
    Sequence: 10232
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x000a0004
    Body
        TLVs
            TLV 0x0005: Capabilities, 32 bytes
                Capabilities
                    #1
                        Capability: server_relay
                    #2
                        Capability: utf8_messages
12:00:05.105000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", screen_name "1000002", screen_name "1000003", length 32
    Sequence: 10233
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x000b0004
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000002"
            #2
                UIN or screen name: "1000003"
12:00:05.111000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", status online, length 71
    Sequence: 10234
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x000c001e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 192.0.2.10
                TCP port: 20010
                Direct connections: direct
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Information updated: 2001-11-20T11:56:48Z
                Extended information updated: 2001-11-20T11:56:48Z
                Extended status updated: 2001-11-20T11:56:48Z
                Unknown: 0
12:00:05.117000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR SNAC(01,02) CLI_READY, account "1000001", length 32
    Sequence: 10235
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x000d0002
    Body
        Families
            #1
                Family: OSERVICE
                Version: 3
                Tool: 0x0110
                Version of the tool: 0x028a
            #2
                Family: ICBM
                Version: 1
                Tool: 0x0110
                Version of the tool: 0x028a
12:00:05.123000 IP 198.51.100.3.443 > 192.0.2.10.1105: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", status away, length 78
    Sequence: 355
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: away
                    TLV 0x000d: Capabilities, 32 bytes
                        Capabilities
                            #1
                                Capability: server_relay
                            #2
                                Capability: utf8_messages
12:00:05.129000 IP 192.0.2.10.1105 > 198.51.100.3.443: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 10236
    Body
        TLVs

12:00:00.009000 IP 198.51.100.2.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43794
    Body
        Version of FLAP: 1
        TLVs
12:00:00.015000 IP 192.0.2.10.1100 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 14697
    Body
        Version of FLAP: 1
        TLVs
12:00:00.021000 IP 192.0.2.10.1100 > 198.51.100.2.5190: OSCAR SNAC(17,0c) CLI_CAPTCHA_REQUEST, length 16
    Sequence: 14698
    SNAC: BUCP
    Subtype: CLI_CAPTCHA_REQUEST
    Flags: 0x0000
    Request: 0x0001000c
    Body
12:00:00.027000 IP 198.51.100.2.5190 > 192.0.2.10.1100: OSCAR SNAC(17,0d) SRV_CAPTCHA, image_type "image/jpeg", answers packet 8 (0.006000 s), length 47
    Sequence: 43795
    SNAC: BUCP
    Subtype: SRV_CAPTCHA
    Flags: 0x0000
    Request: 0x0001000c
    Body
        TLVs
            TLV 0x0001: Kind of image, 10 bytes
                Kind of image: "image/jpeg"
            TLV 0x0002: Image, 8 bytes
                Image: ffd8ffe000104a46
            TLV 0x0003: Unknown, 1 byte
                Unknown: 00
12:00:00.033000 IP 192.0.2.10.1100 > 198.51.100.2.5190: OSCAR SNAC(17,04) CLI_REGISTER, length 86
    Sequence: 14699
    SNAC: BUCP
    Subtype: CLI_REGISTER
    Flags: 0x0000
    Request: 0x00020004
    Body
        TLVs
            TLV 0x0001: Registration, 57 bytes
                Unknown: 0
                Command: 0x0028
                Sequence: 3
                Unknown: 0000000000000000
                Cookie: 0x5eed0017
                Cookie again: 0x5eed0017
                Unknown: 00000000000000000000000000000000
                Password: ********
                Cookie again: 0x5eed0017
                Unknown: 2034
            TLV 0x0009: What the captcha says, 5 bytes
                What the captcha says: "TIDE7"
12:00:00.039000 IP 198.51.100.2.5190 > 192.0.2.10.1100: OSCAR SNAC(17,05) SRV_NEW_UIN, uin 1000005, answers packet 12 (0.006000 s), length 70
    Sequence: 43796
    SNAC: BUCP
    Subtype: SRV_NEW_UIN
    Flags: 0x0000
    Request: 0x00020004
    Body
        TLVs
            TLV 0x0001: Registration, 50 bytes
                Chunk
                    Unknown: 0
                    Command: 0x002d
                    Sequence: 3
                    TCP port: 20010
                    Address: 192.0.2.10
                    Unknown: 4
                    Cookie: 0x5eed0017
                    Unknown: 00000000000000000000000000000000
                    UIN: 1000005
                    Cookie again: 0x5eed0017
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.2.5190: OSCAR SNAC(17,04) CLI_REGISTER, length 84
    Sequence: 14700
    SNAC: BUCP
    Subtype: CLI_REGISTER
    Flags: 0x0000
    Request: 0x00030004
    Body
        TLVs
            TLV 0x0001: Registration, 55 bytes
                Unknown: 0
                Command: 0x0028
                Sequence: 4
                Unknown: 0000000000000000
                Cookie: 0x5eed0017
                Cookie again: 0x5eed0017
                Unknown: 00000000000000000000000000000000
                Password: ********
                Cookie again: 0x5eed0017
                Unknown: 2034
            TLV 0x0009: What the captcha says, 5 bytes
                What the captcha says: "T1DE7"
12:00:00.051000 IP 198.51.100.2.5190 > 192.0.2.10.1100: OSCAR SNAC(17,01) SRV_ERROR, error request_denied, error_subcode 0x0001, error_text "That is not what it says.", answers packet 16 (0.006000 s), length 97
    Sequence: 43797
    SNAC: BUCP
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x00030004
    Body
        Error: request_denied
        TLVs
            TLV 0x0004: Page about it, 28 bytes
                Page about it: "http://login.example.org/new"
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0001
            TLV 0x001b: Text, 25 bytes
                Text: "That is not what it says."
            TLV 0x0021: Of the registration, 8 bytes
                Of the registration: 000000001700ed5e
12:00:00.057000 IP 192.0.2.10.1100 > 198.51.100.2.5190: OSCAR SNAC(17,04) CLI_REGISTER, length 25 [unknown at 20: fits none of its known forms]
    Sequence: 14701
    SNAC: BUCP
    Subtype: CLI_REGISTER
    Flags: 0x0000
    Request: 0x00040004
    Body
        TLVs
            TLV 0x0001: Registration, 5 bytes
                Unknown: ********
12:00:00.063000 IP 198.51.100.2.5190 > 192.0.2.10.1100: OSCAR SNAC(17,05) SRV_NEW_UIN, answers packet 20 (0.006000 s), length 25 [unknown at 20: fits none of its known forms]
    Sequence: 43798
    SNAC: BUCP
    Subtype: SRV_NEW_UIN
    Flags: 0x0000
    Request: 0x00040004
    Body
        TLVs
            TLV 0x0001: Registration, 5 bytes
                Unknown: 0001020304
12:00:01.009000 IP 198.51.100.2.5190 > 192.0.2.10.1101: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10818
    Body
        Version of FLAP: 1
        TLVs
12:00:01.015000 IP 192.0.2.10.1101 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "Example, version 6", length 166
    Channel: FLAP_SIGN_ON
    Sequence: 5366
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 6 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 18 bytes
                Client: "Example, version 6"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x0126
            TLV 0x0017: Major version, 2 bytes
                Major version: 6
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 9
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 17
            TLV 0x001a: Build, 2 bytes
                Build: 2
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 375
            TLV 0x000f: Language, 2 bytes
                Language: "en"
            TLV 0x000e: Country, 2 bytes
                Country: "us"
            TLV 0x004a: Lists, 1 byte
                Lists: server_list_only
            TLV 0x0094: Reconnects, 1 byte
                Reconnects: 0
            TLV 0x009e: First version of parts, 2 bytes
                First version of parts: 1
            TLV 0x009f: First version of parts, 2 bytes
                First version of parts: 8
            TLV 0x00a0: First version of parts, 2 bytes
                First version of parts: 1
            TLV 0x00a1: First version of parts, 2 bytes
                First version of parts: 2187
            TLV 0x00a2: Second version of parts, 2 bytes
                Second version of parts: 5
            TLV 0x00a3: Second version of parts, 2 bytes
                Second version of parts: 7
            TLV 0x00a4: Second version of parts, 2 bytes
                Second version of parts: 1
            TLV 0x00a5: Second version of parts, 2 bytes
                Second version of parts: 6195
            TLV 0x00ac: Unknown, 1 byte
                Unknown: 0
12:00:01.021000 IP 198.51.100.2.5190 > 192.0.2.10.1101: OSCAR FLAP_ERROR, account "1000001", length 8
    Channel: FLAP_ERROR
    Sequence: 10819
    Body
        Data: 0001
12:00:01.027000 IP 198.51.100.2.5190 > 192.0.2.10.1101: OSCAR FLAP_SIGN_OFF, account "1000001", login_error upgrade_required, length 62
    Channel: FLAP_SIGN_OFF
    Sequence: 10820
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0004: Page about it, 29 bytes
                Page about it: "http://login.example.org/help"
            TLV 0x0008: Error, 2 bytes
                Error: upgrade_required
            TLV 0x000c: Debug data, 2 bytes
                Debug data: 0x0001
12:00:02.009000 IP 198.51.100.2.5190 > 192.0.2.10.1102: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25999
    Body
        Version of FLAP: 1
        TLVs
12:00:02.015000 IP 192.0.2.10.1102 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 101 [unknown at 91: no table for 0x1336]
    Channel: FLAP_SIGN_ON
    Sequence: 7035
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x1335: A test server's form of the password, 16 bytes
                A test server's form of the password: ********
            TLV 0x1337: A test server's form of the password, 6 bytes
                A test server's form of the password: ********
            TLV 0x1338: A test server's form of the password, 6 bytes
                A test server's form of the password: ********
            TLV 0x1339: A test server's form of the password, 6 bytes
                A test server's form of the password: ********
            TLV 0x2038: Big time, 0 bytes
            TLV 0x8004: Host, 12 bytes
                Host: ".example.org"
            TLV 0x1336: unknown, 6 bytes
                Value: ********
12:00:02.021000 IP 198.51.100.2.5190 > 192.0.2.10.1102: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 26000
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:03.009000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR FLAP_SIGN_ON, length 18
    Channel: FLAP_SIGN_ON
    Sequence: 43558
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x8001: Most bytes that the client may send, 4 bytes
                Most bytes that the client may send: 65534
12:00:03.015000 IP 192.0.2.10.1103 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, length 18
    Channel: FLAP_SIGN_ON
    Sequence: 6183
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x8003: Most bytes that the client takes, 4 bytes
                Most bytes that the client takes: 1048576
12:00:03.021000 IP 192.0.2.10.1103 > 198.51.100.2.5190: OSCAR SNAC(17,06) CLI_KEY_REQUEST, account "1000001", length 39
    Sequence: 6184
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
            TLV 0x008c: Asks for TLS, 0 bytes
12:00:03.027000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR SNAC(17,07) SRV_KEY, account "1000001", answers packet 60 (0.006000 s), length 33
    Sequence: 43559
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x00010006
    Body
        Key: "1234567890"
        TLVs
            TLV 0x0026: Unknown, 1 byte
                Unknown: 00
12:00:03.033000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR SNAC(17,07) SRV_KEY, account "1000001", answers packet 60 (0.012000 s), length 35
    Sequence: 43560
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x00010006
    Body
        Key: "1234567890"
        TLVs
            TLV 0x0026: Unknown, 1 byte
                Unknown: 00
12:00:03.039000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR SNAC(17,07) SRV_KEY, account "1000001", answers packet 60 (0.018000 s), length 17 [unknown at 16: fits none of its known forms]
    Sequence: 43561
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x00010006
    Body
        Unknown: ff
12:00:03.045000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR SNAC(17,0a) SRV_SECURID_REQUEST, account "1000001", length 16
    Sequence: 43562
    SNAC: BUCP
    Subtype: SRV_SECURID_REQUEST
    Flags: 0x0000
    Request: 0x80000001
    Body
12:00:03.051000 IP 192.0.2.10.1103 > 198.51.100.2.5190: OSCAR SNAC(17,0b) CLI_SECURID, account "1000001", length 24
    Sequence: 6185
    SNAC: BUCP
    Subtype: CLI_SECURID
    Flags: 0x0000
    Request: 0x0002000b
    Body
        Digits
            Digits on the device: ********
12:00:03.057000 IP 192.0.2.10.1103 > 198.51.100.2.5190: OSCAR SNAC(17,0b) CLI_SECURID, account "1000001", length 24
    Sequence: 6186
    SNAC: BUCP
    Subtype: CLI_SECURID
    Flags: 0x0000
    Request: 0x0003000b
    Body
        Digits
            Digits on the device: ********
        Behind the digits: ********
12:00:03.063000 IP 192.0.2.10.1103 > 198.51.100.2.5190: OSCAR SNAC(17,02) CLI_MD5_LOGIN, account "1000001", client "Example, version 6", length 128
    Sequence: 6187
    SNAC: BUCP
    Subtype: CLI_MD5_LOGIN
    Flags: 0x0000
    Request: 0x00040002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0025: MD5 of key and password, 16 bytes
                MD5 of key and password: ********
            TLV 0x004c: Its password is an MD5 itself, 0 bytes
            TLV 0x0003: Client, 18 bytes
                Client: "Example, version 6"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x0126
            TLV 0x0017: Major version, 2 bytes
                Major version: 6
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 9
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 17
            TLV 0x001a: Build, 2 bytes
                Build: 2
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 375
            TLV 0x000f: Language, 2 bytes
                Language: "en"
            TLV 0x000e: Country, 2 bytes
                Country: "us"
            TLV 0x004a: Lists, 1 byte
                Lists: 3
12:00:03.069000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR SNAC(17,03) SRV_MD5_LOGIN_REPLY, account "1000001", address "198.51.100.3:5190", answers packet 74 (0.006000 s), length 348
    Sequence: 43563
    SNAC: BUCP
    Subtype: SRV_MD5_LOGIN_REPLY
    Flags: 0x0000
    Request: 0x00040002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0005: Server to go to, 17 bytes
                Server to go to: "198.51.100.3:5190"
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
            TLV 0x0011: E-mail, 16 bytes
                E-mail: "anna@example.org"
            TLV 0x0013: Who may find the account, 2 bytes
                Who may find the account: full_disclosure
            TLV 0x0054: Page to change the password, 33 bytes
                Page to change the password: "http://login.example.org/password"
            TLV 0x0040: Latest beta: build, 4 bytes
                Latest beta: build: 3296
            TLV 0x0041: Latest beta: page, 24 bytes
                Latest beta: page: "http://beta.example.org/"
            TLV 0x0042: Latest beta: information, 10 bytes
                Latest beta: information: "More tides"
            TLV 0x0043: Latest beta: name, 9 bytes
                Latest beta: name: "Example 7"
            TLV 0x0044: Latest release: build, 4 bytes
                Latest release: build: 3276
            TLV 0x0045: Latest release: page, 23 bytes
                Latest release: page: "http://www.example.org/"
            TLV 0x0046: Latest release: information, 5 bytes
                Latest release: information: "Tides"
            TLV 0x0047: Latest release: name, 9 bytes
                Latest release: name: "Example 6"
            TLV 0x0048: Latest beta: MD5, 32 bytes
                Latest beta: MD5: "00112233445566778899aabbccddeeff"
            TLV 0x0049: Latest release: MD5, 32 bytes
                Latest release: MD5: "00112233445566778899aabbccddeeff"
            TLV 0x008d: Name on the certificate, 15 bytes
                Name on the certificate: "bos.example.org"
            TLV 0x008e: TLS, 1 byte
                TLS: none
12:00:10.009000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 33908
    Body
        Version of FLAP: 1
        TLVs
12:00:10.015000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, redirected by packet 76 (6.946000 s), length 31
    Channel: FLAP_SIGN_ON
    Sequence: 7663
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
12:00:10.021000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,03) SRV_FAMILIES, length 34
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
                Family: LOCATE
            #3
                Family: BUDDY
            #4
                Family: ICBM
            #5
                Family: PRIVACY
            #6
                Family: LOOKUP
            #7
                Family: STATS
            #8
                Family: ICQ
            #9
                Family: PLUGIN
12:00:10.027000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,17) CLI_VERSIONS, length 24
    Sequence: 7664
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x00010017
    Body
        Families
            #1
                Family: OSERVICE
                Version: 4
            #2
                Family: LOCATE
                Version: 1
12:00:10.033000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,18) SRV_VERSIONS, length 24
    Sequence: 33910
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x80000002
    Body
        Families
            #1
                Family: OSERVICE
                Version: 4
            #2
                Family: LOCATE
                Version: 1
12:00:10.039000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,13) SRV_MOTD, motd_type normal, length 58
    Sequence: 33911
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x80000003
    Body
        Kind of message: normal
        TLVs
            TLV 0x000b: Page, 24 bytes
                Page: "http://news.example.org/"
            TLV 0x0002: Unknown, 2 bytes
                Unknown: 0x001e
            TLV 0x0003: Unknown, 2 bytes
                Unknown: 0x04b0
12:00:10.045000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 7665
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00020006
    Body
12:00:10.051000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,07) SRV_RATES, rates 2, answers packet 96 (0.006000 s), length 108
    Sequence: 33912
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00020006
    Body
        Rate classes: 2
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5400
                Highest level: 6000
                Milliseconds since the last SNAC: 120
                State: 3
            #2
                Class: 2
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5400
                Highest level: 6000
                Milliseconds since the last SNAC: 120
                State: 3
        Groups
            #1
                Class: 1
                SNACs of that class: 2
                    #1
                        Family: ICBM
                        Subtype: 0x0006
                    #2
                        Family: ICBM
                        Subtype: 0x0007
            #2
                Class: 2
                SNACs of that class: 1
                    #1
                        Family: OSERVICE
                        Subtype: 0x000f
12:00:10.057000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 7666
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00030006
    Body
12:00:10.063000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,07) SRV_RATES, rates 2, answers packet 100 (0.006000 s), length 98
    Sequence: 33913
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00030006
    Body
        Rate classes: 2
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5400
                Highest level: 6000
            #2
                Class: 2
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5400
                Highest level: 6000
        Groups
            #1
                Class: 1
                SNACs of that class: 2
                    #1
                        Family: ICBM
                        Subtype: 0x0006
                    #2
                        Family: ICBM
                        Subtype: 0x0007
            #2
                Class: 2
                SNACs of that class: 1
                    #1
                        Family: OSERVICE
                        Subtype: 0x000f
12:00:10.069000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,06) CLI_RATES_REQUEST, length 16
    Sequence: 7667
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x00040006
    Body
12:00:10.075000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,07) SRV_RATES, answers packet 104 (0.006000 s), length 23 [unknown at 16: fits none of its known forms]
    Sequence: 33914
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x00040006
    Body
        Unknown: 00010001020304
12:00:10.081000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,08) CLI_RATES_ACK, length 20
    Sequence: 7668
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x00050008
    Body
        Rate classes
            #1
                Class: 1
            #2
                Class: 2
12:00:10.087000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,09) CLI_RATES_DELETE, length 18
    Sequence: 7669
    SNAC: OSERVICE
    Subtype: CLI_RATES_DELETE
    Flags: 0x0000
    Request: 0x00060009
    Body
        Rate classes
            #1
                Class: 2
12:00:10.093000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,16) NO_OPERATION, length 16
    Sequence: 7670
    SNAC: OSERVICE
    Subtype: NO_OPERATION
    Flags: 0x0000
    Request: 0x00070016
    Body
12:00:10.099000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,0a) SRV_RATE_CHANGE, rate_change warning, length 104
    Sequence: 33915
    SNAC: OSERVICE
    Subtype: SRV_RATE_CHANGE
    Flags: 0x8000 (extra_block)
    Request: 0x80000004
    Extra block
        Extra block
            TLV 0x0002: Request that brought this about, 4 bytes
                Request that brought this about: 0x00070016
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 4
    Body
        What happened: warning
        Rate classes
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5400
                Highest level: 6000
                Milliseconds since the last SNAC: 120
                State: 3
            #2
                Class: 2
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5400
                Highest level: 6000
                Milliseconds since the last SNAC: 120
                State: 3
12:00:10.105000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,0a) SRV_RATE_CHANGE, rate_change limited, length 48
    Sequence: 33916
    SNAC: OSERVICE
    Subtype: SRV_RATE_CHANGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        What happened: limited
        Rate classes
            #1
                Class: 1
                Window: 80
                Clear above: 2500
                Alert below: 2000
                Limited below: 1500
                Disconnected below: 800
                Current level: 5400
                Highest level: 6000
12:00:10.111000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,0a) SRV_RATE_CHANGE, rate_change cleared, length 23 [unknown at 18: fits none of its known forms]
    Sequence: 33917
    SNAC: OSERVICE
    Subtype: SRV_RATE_CHANGE
    Flags: 0x0000
    Request: 0x80000006
    Body
        What happened: cleared
        Unknown: 0001020304
12:00:10.117000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 7671
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0008000e
    Body
12:00:10.123000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", status online, account "1000001", answers packet 120 (0.006000 s), length 86
    Sequence: 33918
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0008000e
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 4
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0006: Status, 4 bytes
                        Status: online
                    TLV 0x000a: Address, 4 bytes
                        Address: 192.0.2.10
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 2000-01-01T00:00:00Z
            #2
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0014: Number of this login, 1 byte
                        Number of this login: 2
                    TLV 0x0028: Number of the primary login, 1 byte
                        Number of the primary login: 1
12:00:10.129000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,02) CLI_READY, account "1000001", length 32
    Sequence: 7672
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x00090002
    Body
        Families
            #1
                Family: OSERVICE
                Version: 4
                Tool: 0x0110
                Version of the tool: 0x028a
            #2
                Family: LOCATE
                Version: 1
                Tool: 0x0101
                Version of the tool: 0x028a
12:00:10.135000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "1000001", for_family CHAT, length 18
    Sequence: 7673
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x000a0004
    Body
        Family: CHAT
        TLVs
12:00:10.141000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,01) SRV_ERROR, account "1000001", error service_unavailable, error_subcode 0x0001, error_text "No rooms today.", answers packet 126 (0.006000 s), length 90
    Sequence: 33919
    SNAC: OSERVICE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x000a0004
    Body
        Error: service_unavailable
        TLVs
            TLV 0x0004: Page about it, 29 bytes
                Page about it: "http://help.example.org/rooms"
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0001
            TLV 0x001b: Text, 15 bytes
                Text: "No rooms today."
            TLV 0x0029: Structured information, 4 bytes
                Structured information: 00010002
            TLV 0x002a: Structured information, 2 bytes
                Structured information: 0003
12:00:10.147000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,04) CLI_CLASS_MASK, account "1000001", class_mask 0x00000050, length 20
    Sequence: 7674
    SNAC: PRIVACY
    Subtype: CLI_CLASS_MASK
    Flags: 0x0000
    Request: 0x000b0004
    Body
        User classes that may: 0x00000050
12:00:10.153000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(09,01) SRV_ERROR, account "1000001", error request_denied, error_subcode 0x0002, answers packet 130 (0.006000 s), length 24
    Sequence: 33920
    SNAC: PRIVACY
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x000b0004
    Body
        Error: request_denied
        TLVs
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0002
12:00:10.159000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(04,01) SRV_ERROR, account "1000001", error service_unavailable, error_subcode remote_im_off, error_text "Not today.", length 80
    Sequence: 33921
    SNAC: ICBM
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000007
    Body
        Error: service_unavailable
        TLVs
            TLV 0x0004: Page about it, 24 bytes
                Page about it: "http://help.example.org/"
            TLV 0x0008: Subcode, 2 bytes
                Subcode: remote_im_off
            TLV 0x001b: Text, 10 bytes
                Text: "Not today."
            TLV 0x0029: Structured information, 4 bytes
                Structured information: 00010002
            TLV 0x002a: Structured information, 2 bytes
                Structured information: 0003
12:00:10.165000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(09,01) SRV_ERROR, account "1000001", error service_unavailable, error_subcode 0x0001, error_text "Not today.", length 80
    Sequence: 33922
    SNAC: PRIVACY
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000008
    Body
        Error: service_unavailable
        TLVs
            TLV 0x0004: Page about it, 24 bytes
                Page about it: "http://help.example.org/"
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0001
            TLV 0x001b: Text, 10 bytes
                Text: "Not today."
            TLV 0x0029: Structured information, 4 bytes
                Structured information: 00010002
            TLV 0x002a: Structured information, 2 bytes
                Structured information: 0003
12:00:10.171000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(15,01) SRV_ERROR, account "1000001", error service_unavailable, error_subcode 0x0001, error_text "Not today.", length 80
    Sequence: 33923
    SNAC: ICQ
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000009
    Body
        Error: service_unavailable
        TLVs
            TLV 0x0004: Page about it, 24 bytes
                Page about it: "http://help.example.org/"
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0001
            TLV 0x001b: Text, 10 bytes
                Text: "Not today."
            TLV 0x0029: Structured information, 4 bytes
                Structured information: 00010002
            TLV 0x002a: Structured information, 2 bytes
                Structured information: 0003
12:00:10.177000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(17,01) SRV_ERROR, account "1000001", error service_unavailable, error_subcode 0x0001, error_text "Not today.", length 80
    Sequence: 33924
    SNAC: BUCP
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Error: service_unavailable
        TLVs
            TLV 0x0004: Page about it, 24 bytes
                Page about it: "http://help.example.org/"
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0001
            TLV 0x001b: Text, 10 bytes
                Text: "Not today."
            TLV 0x0029: Structured information, 4 bytes
                Structured information: 00010002
            TLV 0x002a: Structured information, 2 bytes
                Structured information: 0003
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,01) SRV_ERROR, account "1000001", error server_rate_limit, length 18
    Sequence: 33925
    SNAC: LOCATE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Error: server_rate_limit
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,01) SRV_ERROR, account "1000001", error client_rate_limit, length 18
    Sequence: 33926
    SNAC: BUDDY
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Error: client_rate_limit
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(05,01) SRV_ERROR, account "1000001", error recipient_not_logged_in, length 18
    Sequence: 33927
    SNAC: ADVERT
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Error: recipient_not_logged_in
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(06,01) SRV_ERROR, account "1000001", error service_unavailable, length 18
    Sequence: 33928
    SNAC: INVITE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Error: service_unavailable
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(07,01) SRV_ERROR, account "1000001", error service_not_defined, length 18
    Sequence: 33929
    SNAC: ADMIN
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Error: service_not_defined
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(08,01) SRV_ERROR, account "1000001", error obsolete_snac, length 18
    Sequence: 33930
    SNAC: POPUP
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000010
    Body
        Error: obsolete_snac
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0a,01) SRV_ERROR, account "1000001", error not_supported_by_server, length 18
    Sequence: 33931
    SNAC: LOOKUP
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000011
    Body
        Error: not_supported_by_server
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0b,01) SRV_ERROR, account "1000001", error not_supported_by_client, length 18
    Sequence: 33932
    SNAC: STATS
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000012
    Body
        Error: not_supported_by_client
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0c,01) SRV_ERROR, account "1000001", error refused_by_client, length 18
    Sequence: 33933
    SNAC: TRANSLATE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000013
    Body
        Error: refused_by_client
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(10,01) SRV_ERROR, account "1000001", error reply_too_big, length 18
    Sequence: 33934
    SNAC: BART
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000014
    Body
        Error: reply_too_big
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(18,01) SRV_ERROR, account "1000001", error responses_lost, length 18
    Sequence: 33935
    SNAC: ALERT
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000015
    Body
        Error: responses_lost
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(25,01) SRV_ERROR, account "1000001", error request_denied, length 18
    Sequence: 33936
    SNAC: MDIR
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000016
    Body
        Error: request_denied
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(85,01) SRV_ERROR, account "1000001", error busted_snac_payload, length 18
    Sequence: 33937
    SNAC: BROADCAST
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000017
    Body
        Error: busted_snac_payload
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(4a,01) SRV_ERROR, account "1000001", error insufficient_rights, length 18
    Sequence: 33938
    SNAC: ARS
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000018
    Body
        Error: insufficient_rights
        TLVs
12:00:10.183000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0c,01) SRV_ERROR, account "1000001", error in_local_permit_or_deny, length 18
    Sequence: 33939
    SNAC: KERBEROS
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000019
    Body
        Error: in_local_permit_or_deny
        TLVs
12:00:10.189000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(24,01) SRV_ERROR, account "1000001", error service_not_defined, length 18
    Sequence: 33940
    SNAC: UNNAMED_24
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Error: service_not_defined
        TLVs
12:00:10.195000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 7675
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x000c0002
    Body
12:00:10.201000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "1000001", answers packet 146 (0.006000 s), length 46
    Sequence: 33941
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x000c0002
    Body
        TLVs
            TLV 0x0001: Longest profile, 2 bytes
                Longest profile: 1024
            TLV 0x0002: Most capabilities, 2 bytes
                Most capabilities: 18
            TLV 0x0003: Most look-ups by e-mail, 2 bytes
                Most look-ups by e-mail: 10
            TLV 0x0004: Longest certificates, 2 bytes
                Longest certificates: 4096
            TLV 0x0005: Most short capabilities, 2 bytes
                Most short capabilities: 128
12:00:10.207000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", away_text "At sea.", length 204
    Sequence: 7676
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x000d0004
    Body
        TLVs
            TLV 0x0001: What the profile is written in, 33 bytes
                What the profile is written in: "text/x-aolrtf; charset=\"us-ascii\""
            TLV 0x0002: Profile, 18 bytes
                Profile: "I sail and I sing."
            TLV 0x0003: What the away text is written in, 33 bytes
                What the away text is written in: "text/x-aolrtf; charset=\"us-ascii\""
            TLV 0x0004: Away text, 7 bytes
                Away text: "At sea."
            TLV 0x0005: Capabilities, 32 bytes
                Capabilities
                    #1
                        Capability: server_relay
                    #2
                        Capability: utf8_messages
            TLV 0x0006: Certificates, 16 bytes
                Certificates: 00112233445566778899aabbccddeeff
            TLV 0x000a: Unknown, 1 byte
                Unknown: 00
            TLV 0x000b: Unknown, 1 byte
                Unknown: 01
            TLV 0x000c: Unknown, 1 byte
                Unknown: 02
            TLV 0x000d: Unknown, 1 byte
                Unknown: 03
            TLV 0x000e: Unknown, 1 byte
                Unknown: 04
12:00:10.213000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,05) CLI_INFO_REQUEST, account "1000001", info_type profile, screen_name "1000002", length 26
    Sequence: 7677
    SNAC: LOCATE
    Subtype: CLI_INFO_REQUEST
    Flags: 0x0000
    Request: 0x000e0005
    Body
        What is asked for: profile
        UIN or screen name: "1000002"
12:00:10.219000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,06) SRV_INFO, account "1000001", screen_name "1000002", answers packet 152 (0.006000 s), length 87
    Sequence: 33942
    SNAC: LOCATE
    Subtype: SRV_INFO
    Flags: 0x0000
    Request: 0x000e0005
    Body
        UIN or screen name: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0001: What the profile is written in, 33 bytes
                What the profile is written in: "text/x-aolrtf; charset=\"us-ascii\""
            TLV 0x0002: Profile, 12 bytes
                Profile: "I mend nets."
12:00:10.225000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,05) CLI_INFO_REQUEST, account "1000001", info_type away_text, screen_name "1000002", length 26
    Sequence: 7678
    SNAC: LOCATE
    Subtype: CLI_INFO_REQUEST
    Flags: 0x0000
    Request: 0x000f0005
    Body
        What is asked for: away_text
        UIN or screen name: "1000002"
12:00:10.231000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,06) SRV_INFO, account "1000001", screen_name "1000002", away_text "Mending nets.", answers packet 156 (0.006000 s), length 88
    Sequence: 33943
    SNAC: LOCATE
    Subtype: SRV_INFO
    Flags: 0x0000
    Request: 0x000f0005
    Body
        UIN or screen name: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0070 (aim+away+icq)
        TLVs
            TLV 0x0003: What the away text is written in, 33 bytes
                What the away text is written in: "text/x-aolrtf; charset=\"us-ascii\""
            TLV 0x0004: Away text, 13 bytes
                Away text: "Mending nets."
12:00:10.237000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,15) CLI_INFO_REQUEST_MASK, account "1000001", info_mask 0x0000000c (capabilities+certificates), screen_name "1000003", length 28
    Sequence: 7679
    SNAC: LOCATE
    Subtype: CLI_INFO_REQUEST_MASK
    Flags: 0x0000
    Request: 0x00100015
    Body
        What is asked for: 0x0000000c (capabilities+certificates)
        UIN or screen name: "1000003"
12:00:10.243000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,06) SRV_INFO, account "1000001", screen_name "1000003", answers packet 160 (0.006000 s), length 90
    Sequence: 33944
    SNAC: LOCATE
    Subtype: SRV_INFO
    Flags: 0x0000
    Request: 0x00100015
    Body
        UIN or screen name: "1000003"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0010 (aim)
        TLVs
            TLV 0x0005: Capabilities, 32 bytes
                Capabilities
                    #1
                        Capability: direct_im
                    #2
                        Capability: aim_encryption
            TLV 0x0006: Certificates, 16 bytes
                Certificates: 00112233445566778899aabbccddeeff
12:00:10.249000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,09) CLI_SET_DIRECTORY_INFO, account "1000001", keyword "Sailing", length 132
    Sequence: 7680
    SNAC: LOCATE
    Subtype: CLI_SET_DIRECTORY_INFO
    Flags: 0x0000
    Request: 0x00110009
    Body
        TLVs
            TLV 0x0001: First name, 4 bytes
                First name: "Anna"
            TLV 0x0002: Last name, 7 bytes
                Last name: "Example"
            TLV 0x0003: Middle name, 5 bytes
                Middle name: "Maria"
            TLV 0x0004: Maiden name, 8 bytes
                Maiden name: "Specimen"
            TLV 0x0006: Country, 2 bytes
                Country: "dk"
            TLV 0x0007: State, 3 bytes
                State: "Fyn"
            TLV 0x0008: City, 6 bytes
                City: "Odense"
            TLV 0x000a: Unknown, 2 bytes
                Unknown: 0x0001
            TLV 0x000b: Interest, 7 bytes
                Interest: "Sailing"
            TLV 0x000c: Nickname, 4 bytes
                Nickname: "anna"
            TLV 0x000d: Zip code, 4 bytes
                Zip code: "5000"
            TLV 0x001c: Region, 6 bytes
                Region: "Europe"
            TLV 0x0021: Street, 6 bytes
                Street: "Quay 1"
12:00:10.255000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,0a) SRV_SET_DIRECTORY_ACK, account "1000001", result 1, answers packet 164 (0.006000 s), length 18
    Sequence: 33945
    SNAC: LOCATE
    Subtype: SRV_SET_DIRECTORY_ACK
    Flags: 0x0000
    Request: 0x00110009
    Body
        Result, 1 is success: 1
12:00:10.261000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,0b) CLI_DIRECTORY_REQUEST, account "1000001", screen_name "1000002", length 24
    Sequence: 7681
    SNAC: LOCATE
    Subtype: CLI_DIRECTORY_REQUEST
    Flags: 0x0000
    Request: 0x0012000b
    Body
        UIN or screen name: "1000002"
12:00:10.267000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,0c) SRV_DIRECTORY_INFO, account "1000001", result 1, answers packet 168 (0.006000 s), length 38
    Sequence: 33946
    SNAC: LOCATE
    Subtype: SRV_DIRECTORY_INFO
    Flags: 0x0000
    Request: 0x0012000b
    Body
        Result, 1 is success: 1
        TLVs: 2
            TLV 0x0001: First name, 4 bytes
                First name: "Bert"
            TLV 0x0008: City, 6 bytes
                City: "Bergen"
12:00:10.273000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,0f) CLI_SET_KEYWORDS, account "1000001", keyword "Nets", keyword "Tides", length 33
    Sequence: 7682
    SNAC: LOCATE
    Subtype: CLI_SET_KEYWORDS
    Flags: 0x0000
    Request: 0x0013000f
    Body
        TLVs
            TLV 0x000b: Interest, 4 bytes
                Interest: "Nets"
            TLV 0x000b: Interest, 5 bytes
                Interest: "Tides"
12:00:10.279000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,10) SRV_SET_KEYWORDS_ACK, account "1000001", result 1, answers packet 172 (0.006000 s), length 18
    Sequence: 33947
    SNAC: LOCATE
    Subtype: SRV_SET_KEYWORDS_ACK
    Flags: 0x0000
    Request: 0x0013000f
    Body
        Result, 1 is success: 1
12:00:10.285000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,07) CLI_INFO_WATCHER_SUBREQUEST, account "1000001", length 21
    Sequence: 7683
    SNAC: LOCATE
    Subtype: CLI_INFO_WATCHER_SUBREQUEST
    Flags: 0x0000
    Request: 0x00140007
    Body
        Unknown: 0001020304
12:00:10.291000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,08) SRV_INFO_WATCHER_NOTICE, account "1000001", answers packet 176 (0.006000 s), length 22
    Sequence: 33948
    SNAC: LOCATE
    Subtype: SRV_INFO_WATCHER_NOTICE
    Flags: 0x0000
    Request: 0x00140007
    Body
        Unknown: 000102030400
12:00:10.297000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,0d) CLI_GROUP_CAPABILITY_REQUEST, account "1000001", length 21
    Sequence: 7684
    SNAC: LOCATE
    Subtype: CLI_GROUP_CAPABILITY_REQUEST
    Flags: 0x0000
    Request: 0x0015000d
    Body
        Unknown: 0001020304
12:00:10.303000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,0e) SRV_GROUP_CAPABILITY, account "1000001", answers packet 180 (0.006000 s), length 22
    Sequence: 33949
    SNAC: LOCATE
    Subtype: SRV_GROUP_CAPABILITY
    Flags: 0x0000
    Request: 0x0015000d
    Body
        Unknown: 000102030401
12:00:10.309000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,11) CLI_KEYWORDS_REQUEST, account "1000001", length 21
    Sequence: 7685
    SNAC: LOCATE
    Subtype: CLI_KEYWORDS_REQUEST
    Flags: 0x0000
    Request: 0x00160011
    Body
        Unknown: 0001020304
12:00:10.315000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,12) SRV_KEYWORDS, account "1000001", answers packet 184 (0.006000 s), length 22
    Sequence: 33950
    SNAC: LOCATE
    Subtype: SRV_KEYWORDS
    Flags: 0x0000
    Request: 0x00160011
    Body
        Unknown: 000102030402
12:00:10.321000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(02,13) CLI_FIND_BY_EMAIL, account "1000001", length 21
    Sequence: 7686
    SNAC: LOCATE
    Subtype: CLI_FIND_BY_EMAIL
    Flags: 0x0000
    Request: 0x00170013
    Body
        Unknown: 0001020304
12:00:10.327000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(02,14) SRV_FOUND_BY_EMAIL, account "1000001", answers packet 188 (0.006000 s), length 22
    Sequence: 33951
    SNAC: LOCATE
    Subtype: SRV_FOUND_BY_EMAIL
    Flags: 0x0000
    Request: 0x00170013
    Body
        Unknown: 000102030403
12:00:10.333000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, account "1000001", length 22
    Sequence: 7687
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0005: What the client knows, 2 bytes
                What the client knows: 0x0003
12:00:10.339000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, account "1000001", answers packet 192 (0.006000 s), length 40
    Sequence: 33952
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Most buddies, 2 bytes
                Most buddies: 600
            TLV 0x0002: Most watchers, 2 bytes
                Most watchers: 750
            TLV 0x0003: Most notices, 2 bytes
                Most notices: 512
            TLV 0x0004: Most temporary buddies, 2 bytes
                Most temporary buddies: 160
12:00:10.345000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", screen_name "1000002", screen_name "1000003", screen_name "1000005", length 40
    Sequence: 7688
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x00190004
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000002"
            #2
                UIN or screen name: "1000003"
            #3
                UIN or screen name: "1000005"
12:00:10.351000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(03,0f) CLI_BUDDY_ADD_TEMPORARY, account "1000001", screen_name "1000004", length 24
    Sequence: 7689
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD_TEMPORARY
    Flags: 0x0000
    Request: 0x001a000f
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000004"
12:00:10.357000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0a) SRV_BUDDY_REJECTED, account "1000001", screen_name "1000005", length 24
    Sequence: 33953
    SNAC: BUDDY
    Subtype: SRV_BUDDY_REJECTED
    Flags: 0x0000
    Request: 0x8000001b
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000005"
12:00:10.369000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000002", status away+web_aware+show_ip+direct_needs_authorization, in 3 pieces, the first in packet 202, length 287
    Sequence: 33954
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000001c
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 13
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x0002: Account created, 4 bytes
                        Account created: 2000-01-01T00:00:00Z
                    TLV 0x0003: Signed on, 4 bytes
                        Signed on: 2001-11-20T11:56:48Z
                    TLV 0x0004: Idle, in minutes or seconds, 2 bytes
                        Idle, in minutes or seconds: 5
                    TLV 0x0005: Member since, 4 bytes
                        Member since: 2000-01-01T00:00:00Z
                    TLV 0x0006: Status, 4 bytes
                        Status: away+web_aware+show_ip+direct_needs_authorization
                    TLV 0x000a: Address, 4 bytes
                        Address: 192.0.2.11
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.11
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Information updated: 2001-11-20T11:56:48Z
                        Extended information updated: 2001-11-20T11:18:24Z
                        Extended status updated: 2001-11-20T07:02:24Z
                        Unknown: 0
                    TLV 0x000d: Capabilities, 128 bytes
                        Capabilities
                            #1
                                Capability: send_file
                            #2
                                Capability: direct_connection
                            #3
                                Capability: server_relay
                            #4
                                Capability: utf8_messages
                            #5
                                Capability: xtraz
                            #6
                                Capability: typing_notifications
                            #7
                                Capability: rtf_messages
                            #8
                                Capability: html_messages
                    TLV 0x000e: Client of AOL, 0 bytes
                    TLV 0x000f: Seconds online, 4 bytes
                        Seconds online: 3600
                    TLV 0x0010: Seconds online, of AOL's clients, 4 bytes
                        Seconds online, of AOL's clients: 3600
                    TLV 0x0011: Updates, 10 bytes
                        Updates
                            #1
                                What was updated: basic
                                When: 2001-11-20T11:56:48Z
                            #2
                                What was updated: status_plugin
                                When: 2001-11-20T11:56:48Z
12:00:10.375000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000003", screen_name "1000005", length 260 [unknown at 257: fits none of its known forms]
    Sequence: 33955
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000001d
    Body
        Users
            #1
                UIN or screen name: "1000003"
                Warning level, tenths of a percent: 50
                About it: 21
                    TLV 0x0001: User class, 4 bytes
                        User class: 0x00080010 (aim+forward_to_mobile)
                    TLV 0x0011: Updates, 3 bytes
                        Data: 010203
                    TLV 0x0014: Number of this login, 1 byte
                        Number of this login: 1
                    TLV 0x0018: Friendly name, 6 bytes
                        Friendly name: "Clára"
                    TLV 0x0019: Capabilities, 14 bytes
                        Capabilities
                            #1
                                Capability: xhtml_im
                            #2
                                Capability: send_file
                            #3
                                Capability: direct_im
                            #4
                                Capability: icon
                            #5
                                Capability: utf8_messages
                            #6
                                Capability: screen_sharing
                            #7
                                Capability: 0x7777
                    TLV 0x001a: Security information, 2 bytes
                        Security information: 0001
                    TLV 0x001b: Hash of the certificate, 16 bytes
                        Hash of the certificate: 00112233445566778899aabbccddeeff
                    TLV 0x001d: Icons and texts, 40 bytes
                        Items
                            #1
                                Kind of item: small_icon
                                Flags: 0x00
                                Item
                                    Hash, or the item: 00112233445566778899aabbccddeeff
                            #2
                                Kind of item: icon
                                Flags: 0x01 (custom)
                                Item
                                    Hash, or the item: 00112233445566778899aabbccddeeff
                    TLV 0x001e: Subscriptions, 4 bytes
                        Subscriptions: 0x00000001
                    TLV 0x001f: Upper half of the user class, 2 bytes
                        Upper half of the user class: 0x0008
                    TLV 0x0022: Unknown, 2 bytes
                        Unknown: 0x0001
                    TLV 0x0023: Buddy feed's time, 4 bytes
                        Buddy feed's time: 2001-11-20T11:56:48Z
                    TLV 0x0026: Profile's time, 4 bytes
                        Profile's time: 2001-11-20T11:56:48Z
                    TLV 0x0027: Away text's time, 4 bytes
                        Away text's time: 2001-11-20T11:56:48Z
                    TLV 0x0028: Number of the primary login, 1 byte
                        Number of the primary login: 1
                    TLV 0x0029: Away since, 4 bytes
                        Away since: 2001-11-20T11:56:48Z
                    TLV 0x002a: Country, 2 bytes
                        Country: "dk"
                    TLV 0x002c: Unknown, 4 bytes
                        Unknown: 0x00000000
                    TLV 0x002d: Unknown, 4 bytes
                        Unknown: 0x00000000
                    TLV 0x0037: Unknown, 4 bytes
                        Unknown: 0x00000000
                    TLV 0x0044: Unknown, 4 bytes
                        Unknown: 0xffffffff
            #2
                UIN or screen name: "1000005"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 3 bytes
                        Data: 500000
12:00:10.381000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33956
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000001e
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: Gaim
                        Its version, or another mark: 0xffffffff
                        Its platform, or another mark: 0x00000000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: utf8_messages
12:00:10.387000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 79
    Sequence: 33957
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000001f
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: spam bot
                        Its version, or another mark: 0x00000000
                        Its platform, or another mark: 0x3b7248ed
                        Unknown: 0
                    TLV 0x000d: Capabilities, 0 bytes
12:00:10.393000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 79
    Sequence: 33958
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000020
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: WebICQ
                        Its version, or another mark: 0x00000000
                        Its platform, or another mark: 0x00000000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 0 bytes
12:00:10.399000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 79
    Sequence: 33959
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000021
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: virus
                        Its version, or another mark: 0x44f523a6
                        Its platform, or another mark: 0x44f523a6
                        Unknown: 0
                    TLV 0x000d: Capabilities, 0 bytes
12:00:10.405000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33960
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000022
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: Licq
                        Its version, or another mark: 0x00000000
                        Its platform, or another mark: 0x00000000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: licq
12:00:10.411000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33961
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000023
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: Miranda
                        Its version, or another mark: 0x00030301
                        Its platform, or another mark: 0x5afec0de
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: miranda
12:00:10.417000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 111
    Sequence: 33962
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000024
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: Miranda
                        Its version, or another mark: 0x80030301
                        Its platform, or another mark: 0x00000000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 32 bytes
                        Capabilities
                            #1
                                Capability: miranda
                            #2
                                Capability: DEADBEEF-0011-2233-4455-66778899AABB
12:00:10.423000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33963
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000025
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: mICQ
                        Its version, or another mark: 0x00040904
                        Its platform, or another mark: 0x04010000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: micq
12:00:10.429000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33964
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000026
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: &RQ
                        Its version, or another mark: 0x00000905
                        Its platform, or another mark: 0x00000000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: andrq
12:00:10.435000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33965
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000027
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: Jimm
                        Its version, or another mark: 0x00000000
                        Its platform, or another mark: 0xfffffffe
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: jimm
12:00:10.441000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33966
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000028
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: libicq2000
                        Its version, or another mark: 0x00000000
                        Its platform, or another mark: 0x00000000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: rtf_messages
12:00:10.447000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33967
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000029
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Client, probably: Trillian
                        Its version, or another mark: 0x00000000
                        Its platform, or another mark: 0x00000000
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: trillian
12:00:10.453000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33968
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000002a
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Information updated: 1970-01-01T00:00:00Z
                        Extended information updated: 1970-01-01T00:00:00Z
                        Extended status updated: 1970-01-01T00:00:00Z
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: aim_icq_interoperation
12:00:10.459000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", screen_name "1000004", length 95
    Sequence: 33969
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x8000002b
    Body
        Users
            #1
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 3
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                    TLV 0x000c: Direct connections, 37 bytes
                        Own address: 192.0.2.13
                        TCP port: 20011
                        Direct connections: direct
                        Version of direct connections: 8
                        Cookie: ********
                        Web front's port: 80
                        Features: 0x00000003
                        Information updated: 2001-11-20T11:56:48Z
                        Extended information updated: 2001-11-20T11:18:24Z
                        Extended status updated: 2001-11-20T07:02:24Z
                        Unknown: 0
                    TLV 0x000d: Capabilities, 16 bytes
                        Capabilities
                            #1
                                Capability: 54696465-2043-6861-7274-2076312E3200 "Tide Chart v1.2"
12:00:10.465000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, account "1000001", screen_name "1000003", screen_name "1000004", length 52
    Sequence: 33970
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x8000002c
    Body
        Users
            #1
                UIN or screen name: "1000003"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0010 (aim)
            #2
                UIN or screen name: "1000004"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0000
12:00:10.471000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(03,06) CLI_WATCHERS_REQUEST, account "1000001", length 21
    Sequence: 7690
    SNAC: BUDDY
    Subtype: CLI_WATCHERS_REQUEST
    Flags: 0x0000
    Request: 0x001b0006
    Body
        Unknown: 0001020304
12:00:10.477000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,07) SRV_WATCHERS, account "1000001", screen_name "1000002", screen_name "1000003", answers packet 238 (0.006000 s), length 32
    Sequence: 33971
    SNAC: BUDDY
    Subtype: SRV_WATCHERS
    Flags: 0x0000
    Request: 0x001b0006
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000002"
            #2
                UIN or screen name: "1000003"
12:00:10.483000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(03,08) CLI_WATCHER_SUBREQUEST, account "1000001", length 18
    Sequence: 7691
    SNAC: BUDDY
    Subtype: CLI_WATCHER_SUBREQUEST
    Flags: 0x0000
    Request: 0x001c0008
    Body
        Unknown: 1
12:00:10.489000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(03,09) SRV_WATCHER_NOTICE, account "1000001", screen_name "1000002", screen_name "1000003", answers packet 242 (0.006000 s), length 36
    Sequence: 33972
    SNAC: BUDDY
    Subtype: SRV_WATCHER_NOTICE
    Flags: 0x0000
    Request: 0x001c0008
    Body
        Watchers
            #1
                UIN or screen name: "1000002"
                Unknown: 1
            #2
                UIN or screen name: "1000003"
                Unknown: 2
12:00:10.495000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(03,05) CLI_BUDDY_REMOVE, account "1000001", screen_name "1000005", length 24
    Sequence: 7692
    SNAC: BUDDY
    Subtype: CLI_BUDDY_REMOVE
    Flags: 0x0000
    Request: 0x001d0005
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000005"
12:00:10.501000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(03,10) CLI_BUDDY_REMOVE_TEMPORARY, account "1000001", screen_name "1000004", length 24
    Sequence: 7693
    SNAC: BUDDY
    Subtype: CLI_BUDDY_REMOVE_TEMPORARY
    Flags: 0x0000
    Request: 0x001e0010
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000004"
12:00:10.507000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 7694
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x001f0002
    Body
12:00:10.513000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "1000001", answers packet 250 (0.006000 s), length 34
    Sequence: 33973
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x001f0002
    Body
        TLVs
            TLV 0x0001: Most who are permitted, 2 bytes
                Most who are permitted: 160
            TLV 0x0002: Most who are denied, 2 bytes
                Most who are denied: 160
            TLV 0x0003: Most who are permitted for now, 2 bytes
                Most who are permitted for now: 160
12:00:10.519000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,05) CLI_PERMIT_ADD, account "1000001", length 16
    Sequence: 7695
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_ADD
    Flags: 0x0000
    Request: 0x00200005
    Body
12:00:10.519000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,05) CLI_PERMIT_ADD, account "1000001", screen_name "1000002", screen_name "1000003", length 32
    Sequence: 7696
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_ADD
    Flags: 0x0000
    Request: 0x00210005
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000002"
            #2
                UIN or screen name: "1000003"
12:00:10.519000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,06) CLI_PERMIT_REMOVE, account "1000001", screen_name "1000003", length 24
    Sequence: 7697
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_REMOVE
    Flags: 0x0000
    Request: 0x00220006
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000003"
12:00:10.519000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,07) CLI_DENY_ADD, account "1000001", screen_name "1000005", length 24
    Sequence: 7698
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x00230007
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000005"
12:00:10.519000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,08) CLI_DENY_REMOVE, account "1000001", screen_name "1000005", length 24
    Sequence: 7699
    SNAC: PRIVACY
    Subtype: CLI_DENY_REMOVE
    Flags: 0x0000
    Request: 0x00240008
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000005"
12:00:10.519000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,0a) CLI_PERMIT_ADD_TEMPORARY, account "1000001", screen_name "1000004", length 24
    Sequence: 7700
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_ADD_TEMPORARY
    Flags: 0x0000
    Request: 0x0025000a
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000004"
12:00:10.519000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(09,0b) CLI_PERMIT_REMOVE_TEMPORARY, account "1000001", screen_name "1000004", length 24
    Sequence: 7701
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_REMOVE_TEMPORARY
    Flags: 0x0000
    Request: 0x0026000b
    Body
        UINs or screen names
            #1
                UIN or screen name: "1000004"
12:00:10.525000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(09,09) SRV_PRIVACY_ERROR, account "1000001", privacy_error wrong_mode, error_subcode 0x0001, length 59
    Sequence: 33974
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_ERROR
    Flags: 0x0000
    Request: 0x8000002d
    Body
        Error: wrong_mode
        TLVs
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0001
            TLV 0x0004: Page about it, 31 bytes
                Page about it: "http://help.example.org/privacy"
12:00:10.531000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", status online+invisible+show_ip, status_text "At sea", length 110
    Sequence: 7702
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0027001e
    Body
        TLVs
            TLV 0x0006: Status, 4 bytes
                Status: online+invisible+show_ip
            TLV 0x0008: Error, 2 bytes
                Error: 0x0000
            TLV 0x000c: Direct connections, 37 bytes
                Own address: 192.0.2.10
                TCP port: 20011
                Direct connections: direct
                Version of direct connections: 8
                Cookie: ********
                Web front's port: 80
                Features: 0x00000003
                Information updated: 2001-11-20T11:56:48Z
                Extended information updated: 2001-11-20T11:18:24Z
                Extended status updated: 2001-11-20T07:02:24Z
                Unknown: 0
            TLV 0x0011: Updates, 5 bytes
                What was updated: basic
                When: 2001-11-20T11:56:48Z
            TLV 0x0012: Unknown, 2 bytes
                Unknown: 0x0000
            TLV 0x001d: Icons and texts, 14 bytes
                Items
                    #1
                        Kind of item: status_text
                        Flags: 0x04 (data)
                        Item
                            Status: "At sea"
                            Encodings: 0
            TLV 0x001f: Upper half of the user class, 2 bytes
                Upper half of the user class: 0x0008
12:00:10.537000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,21) SRV_EXT_STATUS, account "1000001", status_text "At sea", status_text "Ahoy", mood "icqmood23", length 211 [unknown at 133: no table for 0x0007]
    Sequence: 33975
    SNAC: OSERVICE
    Subtype: SRV_EXT_STATUS
    Flags: 0x0000
    Request: 0x8000002e
    Body
        Items
            #1
                Kind of item: small_icon
                Flags: 0x00
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #2
                Kind of item: icon
                Flags: 0x01 (custom)
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #3
                Kind of item: status_text
                Flags: 0x04 (data)
                Item
                    Status: "At sea"
                    Encodings: 0
            #4
                Kind of item: status_text
                Flags: 0x04 (data)
                Item
                    Status: "Ahoy"
            #5
                Kind of item: status_text
                Flags: 0x00
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #6
                Kind of item: arrive_sound
                Flags: 0x00
                Item
                    Hash, or the item: 0201d20472
            #7
                Kind of item: rich_text
                Flags: 0x00
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #8
                Kind of item: 7
                Flags: 0x00
                Item
                    Hash, or the item: 00
            #9
                Kind of item: flash_icon
                Flags: 0x40 (upload)
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #10
                Kind of item: unknown_9
                Flags: 0x81 (custom+known)
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #11
                Kind of item: mood
                Flags: 0x00
                Item
                    Mood: "icqmood23"
            #12
                Kind of item: unknown_81
                Flags: 0x80 (known)
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #13
                Kind of item: unknown_400
                Flags: 0x00
                Item
12:00:10.543000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", length 54
    Sequence: 7703
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0028001e
    Body
        TLVs
            TLV 0x0011: Updates, 34 bytes
                What was updated: info_plugin
                When: 2001-11-20T11:56:48Z
                Unknown: 0
                Unknown: 1
                Unknown: 1
                Plug-in: 373FE9A0-E94F-11D3-BCD2-0004AC96DD96
                Function: 2
                When it was: 2001-11-20T11:18:24Z
                Unknown: 0
12:00:10.549000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", plugin_status active, length 64
    Sequence: 7704
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x0029001e
    Body
        TLVs
            TLV 0x0011: Updates, 44 bytes
                What was updated: status_plugin
                When: 2001-11-20T11:56:48Z
                Unknown: 0
                Unknown: 1
                Unknown: 1
                Plug-in: D9122DF0-9130-11D3-8DD7-00104B06462E
                Function: 4
                Unknown: 1
                Status of the plug-in: active
                When it was: 2001-11-20T11:56:48Z
                Unknown: 0
                Unknown: 0
                Unknown: 1
12:00:10.555000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,11) CLI_IDLE, account "1000001", idle_seconds 600, length 20
    Sequence: 7705
    SNAC: OSERVICE
    Subtype: CLI_IDLE
    Flags: 0x0000
    Request: 0x002a0011
    Body
        Seconds idle: 600
12:00:10.561000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,14) CLI_PRIVACY_FLAGS, account "1000001", visibility 0x00000003 (others_see_idle+others_see_member_since), length 20
    Sequence: 7706
    SNAC: OSERVICE
    Subtype: CLI_PRIVACY_FLAGS
    Flags: 0x0000
    Request: 0x002b0014
    Body
        What others see: 0x00000003 (others_see_idle+others_see_member_since)
12:00:10.567000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,19) CLI_MAX_CONFIG_REQUEST, account "1000001", length 21
    Sequence: 7707
    SNAC: OSERVICE
    Subtype: CLI_MAX_CONFIG_REQUEST
    Flags: 0x0000
    Request: 0x002c0019
    Body
        Unknown: 0001020304
12:00:10.573000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,1a) SRV_MAX_CONFIG, account "1000001", answers packet 270 (0.006000 s), length 22
    Sequence: 33976
    SNAC: OSERVICE
    Subtype: SRV_MAX_CONFIG
    Flags: 0x0000
    Request: 0x002c0019
    Body
        Unknown: 000102030400
12:00:10.579000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,1b) CLI_STORE_CONFIG, account "1000001", length 21
    Sequence: 7708
    SNAC: OSERVICE
    Subtype: CLI_STORE_CONFIG
    Flags: 0x0000
    Request: 0x002d001b
    Body
        Unknown: 0001020304
12:00:10.585000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,1c) CLI_CONFIG_REQUEST, account "1000001", length 21
    Sequence: 7709
    SNAC: OSERVICE
    Subtype: CLI_CONFIG_REQUEST
    Flags: 0x0000
    Request: 0x002e001c
    Body
        Unknown: 0001020304
12:00:10.591000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,1d) SRV_CONFIG, account "1000001", answers packet 276 (0.006000 s), length 22
    Sequence: 33977
    SNAC: OSERVICE
    Subtype: SRV_CONFIG
    Flags: 0x0000
    Request: 0x002e001c
    Body
        Unknown: 000102030402
12:00:10.597000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,22) CLI_BART_REQUEST, account "1000001", length 21
    Sequence: 7710
    SNAC: OSERVICE
    Subtype: CLI_BART_REQUEST
    Flags: 0x0000
    Request: 0x002f0022
    Body
        Unknown: 0001020304
12:00:10.603000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,23) SRV_BART, account "1000001", answers packet 280 (0.006000 s), length 22
    Sequence: 33978
    SNAC: OSERVICE
    Subtype: SRV_BART
    Flags: 0x0000
    Request: 0x002f0022
    Body
        Unknown: 000102030403
12:00:10.609000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,15) SRV_URLS, account "1000001", length 387
    Sequence: 33979
    SNAC: OSERVICE
    Subtype: SRV_URLS
    Flags: 0x0000
    Request: 0x8000002f
    Body
        Pages
            TLV 0x0003: Page, 25 bytes
                Page: "http://pages.example.org/"
            TLV 0x0004: Page, 24 bytes
                Page: "http://help.example.org/"
            TLV 0x0005: Page, 25 bytes
                Page: "http://pages.example.org/"
            TLV 0x0007: Page, 24 bytes
                Page: "http://help.example.org/"
            TLV 0x0008: Page, 25 bytes
                Page: "http://pages.example.org/"
            TLV 0x0009: Page, 24 bytes
                Page: "http://help.example.org/"
            TLV 0x000a: Page, 25 bytes
                Page: "http://pages.example.org/"
            TLV 0x000b: Page, 24 bytes
                Page: "http://help.example.org/"
            TLV 0x000d: Page, 25 bytes
                Page: "http://pages.example.org/"
            TLV 0x000e: Page, 24 bytes
                Page: "http://help.example.org/"
            TLV 0x000f: Page, 25 bytes
                Page: "http://pages.example.org/"
            TLV 0x0010: Page, 24 bytes
                Page: "http://help.example.org/"
            TLV 0x0011: Page, 25 bytes
                Page: "http://pages.example.org/"
12:00:10.615000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,16) NO_OPERATION, account "1000001", length 16
    Sequence: 33980
    SNAC: OSERVICE
    Subtype: NO_OPERATION
    Flags: 0x0000
    Request: 0x80000030
    Body
12:00:10.621000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "1000001", for_family CHAT, room_cookie "harbour", length 38
    Sequence: 7711
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x00300004
    Body
        Family: CHAT
        TLVs
            TLV 0x0001: Room, 12 bytes
                Exchange: 4
                Name of the room, or part of it: "harbour"
                Instance: 0
            TLV 0x008c: Asks for TLS, 0 bytes
12:00:10.627000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,05) SRV_REDIRECT, account "1000001", for_family CHAT, address "198.51.100.4:5190", answers packet 288 (0.006000 s), length 90
    Sequence: 33981
    SNAC: OSERVICE
    Subtype: SRV_REDIRECT
    Flags: 0x0000
    Request: 0x00300004
    Body
        TLVs
            TLV 0x000d: Family, 2 bytes
                Family: CHAT
            TLV 0x0005: Server to go to, 17 bytes
                Server to go to: "198.51.100.4:5190"
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
            TLV 0x008d: Name on the certificate, 17 bytes
                Name on the certificate: "rooms.example.org"
            TLV 0x008e: TLS, 1 byte
                TLS: use
12:00:10.633000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "1000001", for_family BART, length 18
    Sequence: 7712
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x00310004
    Body
        Family: BART
        TLVs
12:00:10.639000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,05) SRV_REDIRECT, account "1000001", for_family BART, address "198.51.100.4", answers packet 292 (0.006000 s), length 59
    Sequence: 33982
    SNAC: OSERVICE
    Subtype: SRV_REDIRECT
    Flags: 0x0000
    Request: 0x00310004
    Body
        TLVs
            TLV 0x000d: Family, 2 bytes
                Family: BART
            TLV 0x0005: Server to go to, 12 bytes
                Server to go to: "198.51.100.4"
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
12:00:10.645000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,10) SRV_WARNED, account "1000001", warning 100, length 18
    Sequence: 33983
    SNAC: OSERVICE
    Subtype: SRV_WARNED
    Flags: 0x0000
    Request: 0x80000031
    Body
        Warning level, tenths of a percent: 100
        Users
12:00:10.651000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,10) SRV_WARNED, account "1000001", warning 200, screen_name "1000002", length 36
    Sequence: 33984
    SNAC: OSERVICE
    Subtype: SRV_WARNED
    Flags: 0x0000
    Request: 0x80000032
    Body
        Warning level, tenths of a percent: 200
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0010 (aim)
12:00:10.657000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,1f) SRV_VERIFY, account "1000001", length 29
    Sequence: 33985
    SNAC: OSERVICE
    Subtype: SRV_VERIFY
    Flags: 0x0000
    Request: 0x80000033
    Body
        From this byte of the program: 4096
        So many bytes: 256
        Data: 0001020304
12:00:10.663000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,20) CLI_VERIFIED, account "1000001", length 32
    Sequence: 7713
    SNAC: OSERVICE
    Subtype: CLI_VERIFIED
    Flags: 0x0000
    Request: 0x00320020
    Body
        MD5 of them: 00112233445566778899aabbccddeeff
12:00:10.669000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(05,02) CLI_ADVERT_REQUEST, account "1000001", length 21
    Sequence: 7714
    SNAC: ADVERT
    Subtype: CLI_ADVERT_REQUEST
    Flags: 0x0000
    Request: 0x00330002
    Body
        Unknown: 0001020304
12:00:10.675000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(05,03) SRV_ADVERT, account "1000001", answers packet 304 (0.006000 s), length 22
    Sequence: 33986
    SNAC: ADVERT
    Subtype: SRV_ADVERT
    Flags: 0x0000
    Request: 0x00330002
    Body
        Unknown: 000102030400
12:00:10.681000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(0c,02) CLI_TRANSLATE_REQUEST, account "1000001", length 21
    Sequence: 7715
    SNAC: TRANSLATE
    Subtype: CLI_TRANSLATE_REQUEST
    Flags: 0x0000
    Request: 0x00340002
    Body
        Unknown: 0001020304
12:00:10.687000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0c,03) SRV_TRANSLATION, account "1000001", answers packet 308 (0.006000 s), length 22
    Sequence: 33987
    SNAC: TRANSLATE
    Subtype: SRV_TRANSLATION
    Flags: 0x0000
    Request: 0x00340002
    Body
        Unknown: 000102030401
12:00:10.693000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(06,02) CLI_INVITE, account "1000001", email "emil@example.org", text "Come aboard!", length 52
    Sequence: 7716
    SNAC: INVITE
    Subtype: CLI_INVITE
    Flags: 0x0000
    Request: 0x00350002
    Body
        TLVs
            TLV 0x0011: E-mail, 16 bytes
                E-mail: "emil@example.org"
            TLV 0x0015: Text, 12 bytes
                Text: "Come aboard!"
12:00:10.699000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(06,03) SRV_INVITE_ACK, account "1000001", answers packet 312 (0.006000 s), length 16
    Sequence: 33988
    SNAC: INVITE
    Subtype: SRV_INVITE_ACK
    Flags: 0x0000
    Request: 0x00350002
    Body
12:00:10.705000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(07,02) CLI_ACCOUNT_INFO_REQUEST, account "1000001", length 28
    Sequence: 7717
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00360002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 0 bytes
            TLV 0x0011: E-mail, 0 bytes
            TLV 0x0013: Who may find the account, 0 bytes
12:00:10.711000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(07,03) SRV_ACCOUNT_INFO, account "1000001", screen_name "1000001", email "anna@example.org", answers packet 316 (0.006000 s), length 57
    Sequence: 33989
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_INFO
    Flags: 0x0000
    Request: 0x00360002
    Body
        What may be done with it: read_write
        TLVs: 3
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0011: E-mail, 16 bytes
                E-mail: "anna@example.org"
            TLV 0x0013: Who may find the account, 2 bytes
                Who may find the account: full_disclosure
12:00:10.717000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(07,04) CLI_ACCOUNT_CHANGE, account "1000001", length 36
    Sequence: 7718
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_CHANGE
    Flags: 0x0000
    Request: 0x00370004
    Body
        TLVs
            TLV 0x0002: New password, 6 bytes
                New password: ********
            TLV 0x0012: Old password, 6 bytes
                Old password: ********
12:00:10.723000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(07,05) SRV_ACCOUNT_CHANGED, account "1000001", account_error invalid_old_password, answers packet 320 (0.006000 s), length 62
    Sequence: 33990
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_CHANGED
    Flags: 0x0000
    Request: 0x00370004
    Body
        What may be done with it: read_only
        TLVs: 2
            TLV 0x0008: Error, 2 bytes
                Error: invalid_old_password
            TLV 0x0004: Page about the error, 32 bytes
                Page about the error: "http://help.example.org/password"
12:00:10.729000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(07,06) CLI_ACCOUNT_CONFIRM, account "1000001", length 16
    Sequence: 7719
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_CONFIRM
    Flags: 0x0000
    Request: 0x00380006
    Body
12:00:10.735000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(07,07) SRV_ACCOUNT_CONFIRM_ACK, account "1000001", confirmation already_confirmed, answers packet 324 (0.006000 s), length 50
    Sequence: 33991
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_CONFIRM_ACK
    Flags: 0x0000
    Request: 0x00380006
    Body
        Result: already_confirmed
        TLVs
            TLV 0x0004: Page about the error, 28 bytes
                Page about the error: "http://help.example.org/mail"
12:00:10.741000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(07,08) CLI_ACCOUNT_DELETE, account "1000001", length 21
    Sequence: 7720
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_DELETE
    Flags: 0x0000
    Request: 0x00390008
    Body
        Unknown: ********
12:00:10.747000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(07,09) SRV_ACCOUNT_DELETED, account "1000001", answers packet 328 (0.006000 s), length 21
    Sequence: 33992
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_DELETED
    Flags: 0x0000
    Request: 0x00390008
    Body
        Unknown: 0001020304
12:00:10.753000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(08,02) SRV_POPUP, account "1000001", text "New: tides", url "http://tides.example.org/", length 77
    Sequence: 33993
    SNAC: POPUP
    Subtype: SRV_POPUP
    Flags: 0x0000
    Request: 0x80000034
    Body
        TLVs
            TLV 0x0001: Text, 10 bytes
                Text: "New: tides"
            TLV 0x0002: Page, 25 bytes
                Page: "http://tides.example.org/"
            TLV 0x0003: Width, 2 bytes
                Width: 320
            TLV 0x0004: Height, 2 bytes
                Height: 240
            TLV 0x0005: Delay, 2 bytes
                Delay: 30
12:00:10.759000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(0a,02) CLI_LOOKUP_EMAIL, account "1000001", email "bert@example.org", length 32
    Sequence: 7721
    SNAC: LOOKUP
    Subtype: CLI_LOOKUP_EMAIL
    Flags: 0x0000
    Request: 0x003a0002
    Body
        E-mail: "bert@example.org"
12:00:10.765000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0a,03) SRV_LOOKUP_FOUND, account "1000001", screen_name "1000002", screen_name "bertatwork", answers packet 334 (0.006000 s), length 41
    Sequence: 33994
    SNAC: LOOKUP
    Subtype: SRV_LOOKUP_FOUND
    Flags: 0x0000
    Request: 0x003a0002
    Body
        Found
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000002"
            TLV 0x0001: UIN or screen name, 10 bytes
                UIN or screen name: "bertatwork"
12:00:10.771000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "1000001", hours 1200, length 18
    Sequence: 33995
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x80000035
    Body
        Hours between reports: 1200
12:00:10.777000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(0b,03) CLI_STATS_REPORT, account "1000001", screen_name "1000001", os "Example OS", length 120 [unknown at 115: fits none of its known forms]
    Sequence: 7722
    SNAC: STATS
    Subtype: CLI_STATS_REPORT
    Flags: 0x0000
    Request: 0x003b0003
    Body
        TLVs
            TLV 0x0009: Machine, 91 bytes
                Time there, local: 2001-11-20T12:56:48Z
                Time there, UTC: 2001-11-20T11:56:48Z
                Unknown: 00000000000000000000000000000000
                UIN or screen name: "1000001"
                Kind of machine: 3
                Operating system: "Example OS"
                Its version: "4.10"
                Processor: "Example 586"
                Sockets: "Sockets"
                Their version: "2.2"
                Unknown: 1
                Unknown: 2
                Unknown: 3
                Unknown: 4
                Unknown: 5
                Unknown: 6
            TLV 0x0009: Machine, 5 bytes
                Unknown: 0001020304
12:00:10.783000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(0b,04) SRV_STATS_ACK, account "1000001", answers packet 340 (0.006000 s), length 16
    Sequence: 33996
    SNAC: STATS
    Subtype: SRV_STATS_ACK
    Flags: 0x0000
    Request: 0x003b0003
    Body
12:00:10.789000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(18,06) CLI_MAIL_STATUS_REQUEST, account "1000001", length 54
    Sequence: 7723
    SNAC: ALERT
    Subtype: CLI_MAIL_STATUS_REQUEST
    Flags: 0x0000
    Request: 0x003c0006
    Body
        What is asked about: 2
            #1
                What is asked about: 00112233445566778899aabbccddeeff
            #2
                What is asked about: 5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e
        TLVs
            TLV 0x0080: Whether there is unread mail, 0 bytes
12:00:10.795000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(18,07) SRV_MAIL_STATUS, account "1000001", mail_host "mail.example.org", answers packet 344 (0.006000 s), length 110
    Sequence: 33997
    SNAC: ALERT
    Subtype: SRV_MAIL_STATUS
    Flags: 0x0000
    Request: 0x003c0006
    Body
        Unknown: ********
        What was asked about: 00112233445566778899aabbccddeeff
        TLVs: 5
            TLV 0x0080: Whether there is unread mail, 1 byte
                Whether there is unread mail: 01
            TLV 0x0081: Whether there is new mail, 1 byte
                Whether there is new mail: 01
            TLV 0x0083: Mails, 2 bytes
                Mails: 0007
            TLV 0x0082: Mail's host, 16 bytes
                Mail's host: "mail.example.org"
            TLV 0x0007: Page with the mail, 28 bytes
                Page with the mail: "http://mail.example.org/anna"
12:00:10.801000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(18,07) SRV_MAIL_STATUS, account "1000001", answers packet 344 (0.012000 s), length 39
    Sequence: 33998
    SNAC: ALERT
    Subtype: SRV_MAIL_STATUS
    Flags: 0x0000
    Request: 0x003c0006
    Body
        What was asked about: 1
            #1
                What is asked about: 5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e
        TLVs
            TLV 0x0080: Whether there is unread mail, 1 byte
                Whether there is unread mail: 00
12:00:10.807000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(18,06) CLI_MAIL_STATUS_REQUEST, account "1000001", length 21 [unknown at 16: fits none of its known forms]
    Sequence: 7724
    SNAC: ALERT
    Subtype: CLI_MAIL_STATUS_REQUEST
    Flags: 0x0000
    Request: 0x003d0006
    Body
        Unknown: 0001020304
12:00:10.813000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(18,07) SRV_MAIL_STATUS, account "1000001", answers packet 350 (0.006000 s), length 21 [unknown at 16: fits none of its known forms]
    Sequence: 33999
    SNAC: ALERT
    Subtype: SRV_MAIL_STATUS
    Flags: 0x0000
    Request: 0x003d0006
    Body
        Unknown: ********
12:00:10.819000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(18,16) CLI_MAIL_ACTIVATE, account "1000001", length 21
    Sequence: 7725
    SNAC: ALERT
    Subtype: CLI_MAIL_ACTIVATE
    Flags: 0x0000
    Request: 0x003e0016
    Body
        Unknown: 0001020304
12:00:10.825000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(25,02) CLI_MEMBER_INFO_REQUEST, account "1000001", length 21
    Sequence: 7726
    SNAC: MDIR
    Subtype: CLI_MEMBER_INFO_REQUEST
    Flags: 0x0000
    Request: 0x003f0002
    Body
        Unknown: 0001020304
12:00:10.831000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(25,03) SRV_MEMBER_INFO, account "1000001", answers packet 356 (0.006000 s), length 22
    Sequence: 34000
    SNAC: MDIR
    Subtype: SRV_MEMBER_INFO
    Flags: 0x0000
    Request: 0x003f0002
    Body
        Unknown: 000102030401
12:00:10.837000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(25,04) MEMBER_UPDATE, account "1000001", length 21
    Sequence: 7727
    SNAC: MDIR
    Subtype: MEMBER_UPDATE
    Flags: 0x0000
    Request: 0x00400004
    Body
        Unknown: 0001020304
12:00:10.843000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(25,04) MEMBER_UPDATE, account "1000001", length 22
    Sequence: 34001
    SNAC: MDIR
    Subtype: MEMBER_UPDATE
    Flags: 0x0000
    Request: 0x80000036
    Body
        Unknown: 000102030403
12:00:10.849000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(25,05) MEMBER_UPDATE_ACK, account "1000001", length 21
    Sequence: 7728
    SNAC: MDIR
    Subtype: MEMBER_UPDATE_ACK
    Flags: 0x0000
    Request: 0x00410005
    Body
        Unknown: 0001020304
12:00:10.855000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(25,05) MEMBER_UPDATE_ACK, account "1000001", length 22
    Sequence: 34002
    SNAC: MDIR
    Subtype: MEMBER_UPDATE_ACK
    Flags: 0x0000
    Request: 0x80000037
    Body
        Unknown: 000102030405
12:00:10.861000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(85,02) CLI_BROADCAST, account "1000001", subject "Storm", text "Stay in port today.", length 59 [unknown at 58: no table for 0x0004]
    Sequence: 7729
    SNAC: BROADCAST
    Subtype: CLI_BROADCAST
    Flags: 0x0000
    Request: 0x00420002
    Body
        Parts
            #1
                Part: broadcast_type
                Content
                    Kind of broadcast: 1
            #2
                Part: subject
                Content
                    Subject: "Storm"
            #3
                Part: text
                Content
                    Text: "Stay in port today."
            #4
                Part: 4
                Content
                    Unknown: 07
12:00:10.867000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(85,03) SRV_BROADCAST_REPLY, account "1000001", result 1, answers packet 368 (0.006000 s), length 18
    Sequence: 34003
    SNAC: BROADCAST
    Subtype: SRV_BROADCAST_REPLY
    Flags: 0x0000
    Request: 0x00420002
    Body
        Result: 1
12:00:10.873000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(85,02) CLI_BROADCAST, account "1000001", length 21 [unknown at 16: fits none of its known forms]
    Sequence: 7730
    SNAC: BROADCAST
    Subtype: CLI_BROADCAST
    Flags: 0x0000
    Request: 0x00430002
    Body
        Unknown: 0001020304
12:00:10.879000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(85,03) SRV_BROADCAST_REPLY, account "1000001", result 2, answers packet 372 (0.006000 s), length 18
    Sequence: 34004
    SNAC: BROADCAST
    Subtype: SRV_BROADCAST_REPLY
    Flags: 0x0000
    Request: 0x00430002
    Body
        Result: 2
12:00:10.885000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR FLAP_KEEP_ALIVE, account "1000001", length 10
    Channel: FLAP_KEEP_ALIVE
    Sequence: 7731
    Body
        Data: 00000000
12:00:10.891000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,0b) SRV_PAUSE, account "1000001", length 20
    Sequence: 34005
    SNAC: OSERVICE
    Subtype: SRV_PAUSE
    Flags: 0x0000
    Request: 0x80000038
    Body
        Families
            #1
                Family: LOCATE
            #2
                Family: BUDDY
12:00:10.897000 IP 192.0.2.10.1110 > 198.51.100.3.5190: OSCAR SNAC(01,0c) CLI_PAUSE_ACK, account "1000001", length 20
    Sequence: 7732
    SNAC: OSERVICE
    Subtype: CLI_PAUSE_ACK
    Flags: 0x0000
    Request: 0x0044000c
    Body
        Families
            #1
                Family: LOCATE
            #2
                Family: BUDDY
12:00:10.903000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,0d) SRV_RESUME, account "1000001", length 16
    Sequence: 34006
    SNAC: OSERVICE
    Subtype: SRV_RESUME
    Flags: 0x0000
    Request: 0x80000039
    Body
12:00:10.909000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR SNAC(01,12) SRV_MIGRATION, account "1000001", families 2, address "198.51.100.5:5190", length 88
    Sequence: 34007
    SNAC: OSERVICE
    Subtype: SRV_MIGRATION
    Flags: 0x0000
    Request: 0x8000003a
    Body
        Families: 2
            #1
                Family: LOCATE
            #2
                Family: BUDDY
        TLVs
            TLV 0x0005: Server to go to, 17 bytes
                Server to go to: "198.51.100.5:5190"
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
            TLV 0x008d: Name on the certificate, 15 bytes
                Name on the certificate: "bos.example.org"
            TLV 0x008e: TLS, 1 byte
                TLS: none
12:00:10.915000 IP 198.51.100.3.5190 > 192.0.2.10.1110: OSCAR FLAP_SIGN_OFF, account "1000001", disconnect_reason logged_in_elsewhere, length 46
    Channel: FLAP_SIGN_OFF
    Sequence: 34008
    Body
        TLVs
            TLV 0x0009: Reason, 2 bytes
                Reason: logged_in_elsewhere
            TLV 0x000b: Page about the reason, 30 bytes
                Page about the reason: "http://login.example.org/twice"
12:00:20.009000 IP 198.51.100.4.5190 > 192.0.2.10.1120: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 56213
    Body
        Version of FLAP: 1
        TLVs
12:00:20.015000 IP 192.0.2.10.1120 > 198.51.100.4.5190: OSCAR FLAP_SIGN_ON, redirected by packet 294 (9.376000 s), length 31
    Channel: FLAP_SIGN_ON
    Sequence: 10668
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
12:00:20.021000 IP 198.51.100.4.5190 > 192.0.2.10.1120: OSCAR SNAC(01,03) SRV_FAMILIES, length 20
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
                Family: BART
12:00:20.027000 IP 192.0.2.10.1120 > 198.51.100.4.5190: OSCAR SNAC(10,02) CLI_ICON_UPLOAD, bart_type 1, length 26
    Sequence: 10669
    SNAC: BART
    Subtype: CLI_ICON_UPLOAD
    Flags: 0x0000
    Request: 0x00010002
    Body
        Kind of item, or a number: 1
        Item
            Data: 474946383961
12:00:20.033000 IP 198.51.100.4.5190 > 192.0.2.10.1120: OSCAR SNAC(10,03) SRV_ICON_UPLOADED, result 0, answers packet 400 (0.006000 s), length 37
    Sequence: 56215
    SNAC: BART
    Subtype: SRV_ICON_UPLOADED
    Flags: 0x0000
    Request: 0x00010002
    Body
        Result, 0 is success: 0
        Kind of item: icon
        Flags: 0x01 (custom)
        Item
            Hash, or the item: 00112233445566778899aabbccddeeff
12:00:20.039000 IP 192.0.2.10.1120 > 198.51.100.4.5190: OSCAR SNAC(10,04) CLI_ICON_REQUEST, screen_name "1000002", length 45
    Sequence: 10670
    SNAC: BART
    Subtype: CLI_ICON_REQUEST
    Flags: 0x0000
    Request: 0x00020004
    Body
        UIN or screen name: "1000002"
        Items: 1
            #1
                Kind of item: icon
                Flags: 0x01 (custom)
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
12:00:20.045000 IP 198.51.100.4.5190 > 192.0.2.10.1120: OSCAR SNAC(10,05) SRV_ICON, screen_name "1000002", answers packet 404 (0.006000 s), length 52
    Sequence: 56216
    SNAC: BART
    Subtype: SRV_ICON
    Flags: 0x0000
    Request: 0x00020004
    Body
        UIN or screen name: "1000002"
        Kind of item: icon
        Flags: 0x01 (custom)
        Item
            Hash, or the item: 00112233445566778899aabbccddeeff
        Item
            Data: 474946383961
12:00:20.051000 IP 192.0.2.10.1120 > 198.51.100.4.5190: OSCAR SNAC(10,06) CLI_ICONS_REQUEST, screen_name "1000003", length 54
    Sequence: 10671
    SNAC: BART
    Subtype: CLI_ICONS_REQUEST
    Flags: 0x0000
    Request: 0x00030006
    Body
        UIN or screen name: "1000003"
        Items: 2
            #1
                Kind of item: icon
                Flags: 0x01 (custom)
                Item
                    Hash, or the item: 00112233445566778899aabbccddeeff
            #2
                Kind of item: icon
                Flags: 0x00
                Item
                    Hash, or the item: 0201d20472
12:00:20.057000 IP 198.51.100.4.5190 > 192.0.2.10.1120: OSCAR SNAC(10,07) SRV_ICON_FOR_REQUEST, screen_name "1000003", result 0, answers packet 408 (0.006000 s), length 73
    Sequence: 56217
    SNAC: BART
    Subtype: SRV_ICON_FOR_REQUEST
    Flags: 0x0000
    Request: 0x00030006
    Body
        UIN or screen name: "1000003"
        Asked for
            Kind of item: icon
            Flags: 0x01 (custom)
            Item
                Hash, or the item: 00112233445566778899aabbccddeeff
        Result, 0 is success: 0
        Found
            Kind of item: icon
            Flags: 0x01 (custom)
            Item
                Hash, or the item: 00112233445566778899aabbccddeeff
        Item
            Data: 474946383961
12:00:20.063000 IP 198.51.100.4.5190 > 192.0.2.10.1120: OSCAR SNAC(10,07) SRV_ICON_FOR_REQUEST, screen_name "1000003", result 1, answers packet 408 (0.012000 s), length 45
    Sequence: 56218
    SNAC: BART
    Subtype: SRV_ICON_FOR_REQUEST
    Flags: 0x0000
    Request: 0x00030006
    Body
        UIN or screen name: "1000003"
        Asked for
            Kind of item: icon
            Flags: 0x00
            Item
                Hash, or the item: 0201d20472
        Result, 0 is success: 1
        Found
            Kind of item: icon
            Flags: 0x00
            Item
                Hash, or the item: 0201d20472
        Item

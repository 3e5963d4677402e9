12:00:00.009000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43794
    Body
        Version of FLAP: 1
        TLVs
12:00:00.015000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 14697
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:00.021000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", length 34
    Sequence: 43795
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000001
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
12:00:00.027000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well before.", length 70
    Sequence: 14698
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
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
                            Text: "All is well before."
12:00:00.033000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well before.", length 80
    Sequence: 43796
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 0900d00000000001
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
                            Character set: ascii
                            Language: 0x0000
                            Text: "All is well before."
12:00:01.009000 IP 198.51.100.2.5190 > 192.0.2.10.1101: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10818
    Body
        Version of FLAP: 1
        TLVs
12:00:01.015000 IP 192.0.2.10.1101 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "Client of the harbour office", length 313
    Channel: FLAP_SIGN_ON
    Sequence: 5366
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 256 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 28 bytes
                Client: "Client of the harbour office"
12:00:01.021000 IP 198.51.100.2.5190 > 192.0.2.10.1101: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 10819
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:02.009000 IP 198.51.100.2.5190 > 192.0.2.10.1102: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25999
    Body
        Version of FLAP: 1
        TLVs
12:00:02.015000 IP 192.0.2.10.1102 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", client "Client of the harbour office", length 317
    Channel: FLAP_SIGN_ON
    Sequence: 7035
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 256 bytes
                UIN or screen name: "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP"
            TLV 0x0002: Password, roasted, 11 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 28 bytes
                Client: "Client of the harbour office"
12:00:02.021000 IP 198.51.100.2.5190 > 192.0.2.10.1102: OSCAR FLAP_SIGN_OFF, account "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", login_error mismatching_nick_or_password, length 272
    Channel: FLAP_SIGN_OFF
    Sequence: 26000
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 256 bytes
                UIN or screen name: "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:03.009000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43558
    Body
        Version of FLAP: 1
        TLVs
12:00:03.015000 IP 192.0.2.10.1103 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "Client of the harbour office", length 73
    Channel: FLAP_SIGN_ON
    Sequence: 6183
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 16 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 28 bytes
                Client: "Client of the harbour office"
12:00:03.021000 IP 198.51.100.2.5190 > 192.0.2.10.1103: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 43559
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:04.009000 IP 198.51.100.2.5190 > 192.0.2.10.1104: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 50440
    Body
        Version of FLAP: 1
        TLVs
12:00:04.015000 IP 192.0.2.10.1104 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "Client of the harbour office", length 74
    Channel: FLAP_SIGN_ON
    Sequence: 30077
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 17 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 28 bytes
                Client: "Client of the harbour office"
12:00:04.021000 IP 198.51.100.2.5190 > 192.0.2.10.1104: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 50441
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:05.009000 IP 198.51.100.2.5190 > 192.0.2.10.1105: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 346
    Body
        Version of FLAP: 1
        TLVs
12:00:05.015000 IP 192.0.2.10.1105 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "Client of the harbour office", length 97
    Channel: FLAP_SIGN_ON
    Sequence: 10222
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 40 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 28 bytes
                Client: "Client of the harbour office"
12:00:05.021000 IP 198.51.100.2.5190 > 192.0.2.10.1105: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 347
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:06.009000 IP 198.51.100.2.5190 > 192.0.2.10.1106: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 7004
    Body
        Version of FLAP: 1
        TLVs
12:00:06.015000 IP 192.0.2.10.1106 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", client "Client of the harbour office", length 57
    Channel: FLAP_SIGN_ON
    Sequence: 1807
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 0 bytes
            TLV 0x0003: Client, 28 bytes
                Client: "Client of the harbour office"
12:00:06.021000 IP 198.51.100.2.5190 > 192.0.2.10.1106: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 7005
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:07.009000 IP 198.51.100.2.5190 > 192.0.2.10.1107: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 2421
    Body
        Version of FLAP: 1
        TLVs
12:00:07.015000 IP 192.0.2.10.1107 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 74 [malformed at 41: masked value longer than what is there]
    Channel: FLAP_SIGN_ON
    Sequence: 13866
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 16 bytes
                Password, roasted: ********
            TLV ********
    Undecoded: ********
12:00:07.021000 IP 198.51.100.2.5190 > 192.0.2.10.1107: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 2422
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:08.009000 IP 198.51.100.2.5190 > 192.0.2.10.1108: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 10561
    Body
        Version of FLAP: 1
        TLVs
12:00:08.015000 IP 192.0.2.10.1108 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 74 [malformed at 43: masked value longer than what is there]
    Channel: FLAP_SIGN_ON
    Sequence: 15944
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 18 bytes
                Password, roasted: ********
            TLV ********
    Undecoded: ********
12:00:08.021000 IP 198.51.100.2.5190 > 192.0.2.10.1108: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 10562
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:09.009000 IP 198.51.100.2.5190 > 192.0.2.10.1109: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 50779
    Body
        Version of FLAP: 1
        TLVs
12:00:09.015000 IP 192.0.2.10.1109 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 74 [malformed at 21: TLV needs 256 bytes, there are 49]
    Channel: FLAP_SIGN_ON
    Sequence: 9494
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 256 bytes
    Undecoded: ********
12:00:09.021000 IP 198.51.100.2.5190 > 192.0.2.10.1109: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 50780
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:10.009000 IP 198.51.100.2.5190 > 192.0.2.10.1110: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 33908
    Body
        Version of FLAP: 1
        TLVs
12:00:10.015000 IP 192.0.2.10.1110 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 74 [malformed at 21: TLV needs 65535 bytes, there are 49]
    Channel: FLAP_SIGN_ON
    Sequence: 7663
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 65535 bytes
    Undecoded: ********
12:00:10.021000 IP 198.51.100.2.5190 > 192.0.2.10.1110: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 33909
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:11.009000 IP 198.51.100.2.5190 > 192.0.2.10.1111: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25342
    Body
        Version of FLAP: 1
        TLVs
12:00:11.015000 IP 192.0.2.10.1111 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 73 [malformed at 37: masked value longer than what is there]
    Channel: FLAP_SIGN_ON
    Sequence: 23981
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 12 bytes
                Password, roasted: ********
            TLV ********
    Undecoded: ********
12:00:11.021000 IP 198.51.100.2.5190 > 192.0.2.10.1111: OSCAR FLAP_SIGN_OFF, account "1000001", login_error mismatching_nick_or_password, length 23
    Channel: FLAP_SIGN_OFF
    Sequence: 25343
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:12.009000 IP 198.51.100.2.5190 > 192.0.2.10.1112: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 62241
    Body
        Version of FLAP: 1
        TLVs
12:00:12.015000 IP 192.0.2.10.1112 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, client "Client of the harbour office", length 67
    Channel: FLAP_SIGN_ON
    Sequence: 6952
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 0 bytes
            TLV 0x0002: Password, roasted, 17 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 28 bytes
                Client: "Client of the harbour office"
12:00:12.021000 IP 198.51.100.2.5190 > 192.0.2.10.1112: OSCAR FLAP_SIGN_OFF, login_error mismatching_nick_or_password, length 16
    Channel: FLAP_SIGN_OFF
    Sequence: 62242
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 0 bytes
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
12:00:13.009000 IP 198.51.100.2.5190 > 192.0.2.10.1113: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 35947
    Body
        Version of FLAP: 1
        TLVs
12:00:13.015000 IP 192.0.2.10.1113 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 54
    Channel: FLAP_SIGN_ON
    Sequence: 17578
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0002: Password, roasted, 12 bytes
                Password, roasted: ********
            TLV 0x0002: Password, roasted, 13 bytes
                Password, roasted: ********
12:00:13.021000 IP 192.0.2.10.1113 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account "1000001", length 45 [malformed at 21: TLV needs 256 bytes, there are 20]
    Channel: FLAP_SIGN_ON
    Sequence: 17579
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x7777: unknown, 256 bytes
    Undecoded: ********
12:00:13.027000 IP 192.0.2.10.1113 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account ********, length 42 [malformed at 14: zero byte within a text: it and all that follows is masked]
    Channel: FLAP_SIGN_ON
    Sequence: 17580
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 28 bytes
                UIN or screen name: ********
12:00:13.033000 IP 192.0.2.10.1113 > 198.51.100.2.5190: OSCAR SNAC(17,06) CLI_KEY_REQUEST, account "1000001", length 287
    Sequence: 17581
    SNAC: BUCP
    Subtype: CLI_KEY_REQUEST
    Flags: 0x0000
    Request: 0x00010006
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x004b: Can show a captcha, 256 bytes
                Value: 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:13.039000 IP 198.51.100.2.5190 > 192.0.2.10.1113: OSCAR SNAC(17,07) SRV_KEY, account "1000001", answers packet 169 (0.006000 s), length 28 [unknown at 16: fits none of its known forms]
    Sequence: 35948
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x00010006
    Body
        Unknown: 010031323334353637383930
12:00:13.045000 IP 192.0.2.10.1113 > 198.51.100.2.5190: OSCAR SNAC(17,02) CLI_MD5_LOGIN, account "1000001", length 291
    Sequence: 17582
    SNAC: BUCP
    Subtype: CLI_MD5_LOGIN
    Flags: 0x0000
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0025: MD5 of key and password, 256 bytes
                MD5 of key and password: ********
            TLV 0x004c: Its password is an MD5 itself, 0 bytes
12:00:13.051000 IP 192.0.2.10.1113 > 198.51.100.2.5190: OSCAR SNAC(17,02) CLI_MD5_LOGIN, account "1000001", length 42 [malformed at 27: TLV needs 256 bytes, there are 11]
    Sequence: 17583
    SNAC: BUCP
    Subtype: CLI_MD5_LOGIN
    Flags: 0x0000
    Request: 0x00030002
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 7 bytes
                UIN or screen name: "1000001"
            TLV 0x0025: MD5 of key and password, 256 bytes
    Undecoded: ********
12:00:13.057000 IP 192.0.2.10.1113 > 198.51.100.2.5190: OSCAR SNAC(17,0b) CLI_SECURID, account "1000001", length 31 [malformed at 16: Digits needs 256 bytes, there are 13]
    Sequence: 17584
    SNAC: BUCP
    Subtype: CLI_SECURID
    Flags: 0x0000
    Request: 0x0004000b
    Body
    Undecoded: ********
12:00:13.063000 IP 198.51.100.2.5190 > 192.0.2.10.1113: OSCAR FLAP_SIGN_OFF, account "1000001", address "198.51.100.3:5190", length 287
    Channel: FLAP_SIGN_OFF
    Sequence: 35949
    Body
        TLVs
            TLV 0x0005: Server to go to, 17 bytes
                Server to go to: "198.51.100.3:5190"
            TLV 0x0006: Cookie, 256 bytes
                Cookie: ********
12:00:13.069000 IP 198.51.100.2.5190 > 192.0.2.10.1113: OSCAR FLAP_SIGN_OFF, account "1000001", address "198.51.100.3:5190", length 44 [malformed at 27: TLV needs 256 bytes, there are 13]
    Channel: FLAP_SIGN_OFF
    Sequence: 35950
    Body
        TLVs
            TLV 0x0005: Server to go to, 17 bytes
                Server to go to: "198.51.100.3:5190"
            TLV 0x0006: Cookie, 256 bytes
    Undecoded: ********
12:00:14.009000 IP 198.51.100.2.5190 > 192.0.2.10.1114: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 428
    Body
        Version of FLAP: 1
        TLVs
12:00:14.015000 IP 192.0.2.10.1114 > 198.51.100.2.5190: OSCAR FLAP_SIGN_ON, account ********, client ********, length 66 [malformed at 14: zero byte within a text: it and all that follows is masked]
    Channel: FLAP_SIGN_ON
    Sequence: 27251
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 20 bytes
                UIN or screen name: ********
            TLV ********
                Client: ********
12:00:14.030000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14699
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 31 bytes
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
                            Text: "All is well after."
12:00:14.036000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43797
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 31 bytes
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
                            Text: "All is well after."

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
12:00:00.021000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 14698
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:00.027000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 8 (0.006000 s), length 34
    Sequence: 43795
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
12:00:00.033000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 14699
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 2
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T21:05Z, type MSG_TEXT, text "Are you there?", answers packet 12 (0.006000 s), length 61
    Sequence: 43796
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: Reply, 41 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T21:05Z
                    Message type: MSG_TEXT
                    How it is meant: 0x00
                    Text: "Are you there?"
                    Unknown: 0
12:00:00.045000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000003, sent 2001-11-20T07:59Z, type MSG_TEXT, text "To all of you: good morning.", answers packet 12 (0.012000 s), length 73
    Sequence: 43797
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: Reply, 53 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000003
                    Sent: 2001-11-20T07:59Z
                    Message type: MSG_TEXT
                    How it is meant: 0x80+to_several
                    Text: "To all of you: good morning."
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000002, sent 2001-11-19T21:06Z, type MSG_URL, description "Tides", url "http://tides.example.org/", answers packet 12 (0.018000 s), length 76
    Sequence: 43798
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: Reply, 56 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000002
                    Sent: 2001-11-19T21:06Z
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "Tides"
                        URL: "http://tides.example.org/"
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000004, sent 2001-11-19T23:00Z, type MSG_AUTH_REQUEST, reason "Привет, анна!", answers packet 12 (0.024000 s), length 101
    Sequence: 43799
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: Reply, 81 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000004
                    Sent: 2001-11-19T23:00Z
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: "Dmitri"
                        First name: "Dmitri"
                        Last name: "Smirnov"
                        E-mail: "dmitri@example.org"
                        Asks for authorization: 0, not: 1: "1"
                        Reason: "Привет, анна!"
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_MESSAGE, from 1000003, sent 2001-11-20T08:00Z, type MSG_ADDED, nick "Clara", answers packet 12 (0.030000 s), length 79
    Sequence: 43800
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: Reply, 59 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_MESSAGE
                    Sequence of requests: 2
                    From: 1000003
                    Sent: 2001-11-20T08:00Z
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
12:00:00.069000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_END, answers packet 12 (0.036000 s), length 31
    Sequence: 43801
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00020002
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_END
                    Sequence of requests: 2
                    Messages that were dropped: 0
12:00:00.075000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type CLI_STORED_ACK, length 30
    Sequence: 14700
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00030002
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: CLI_STORED_ACK
                    Sequence of requests: 3
12:00:00.081000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 14701
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00040002
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 4
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_END, answers packet 28 (0.006000 s), length 31
    Sequence: 43802
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00040002
    Body
        TLVs
            TLV 0x0001: Reply, 11 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_END
                    Sequence of requests: 4
                    Messages that were dropped: 3
12:00:00.093000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type CLI_STORED_MESSAGES, length 30
    Sequence: 14702
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00050002
    Body
        TLVs
            TLV 0x0001: Request, 10 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: CLI_STORED_MESSAGES
                    Sequence of requests: 5
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type SRV_STORED_END, answers packet 32 (0.006000 s), length 30
    Sequence: 43803
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00050002
    Body
        TLVs
            TLV 0x0001: Reply, 10 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: SRV_STORED_END
                    Sequence of requests: 5
12:00:00.105000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_GENERAL_C, nick "Anna", email "anna@example.org", length 166
    Sequence: 14703
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00060002
    Body
        TLVs
            TLV 0x0001: Request, 146 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 6
                    Subcommand: META_SET_GENERAL_C
                    Nickname: "Anna"
                    First name: "Anna"
                    Last name: "Brandt"
                    E-mail: "anna@example.org"
                    City: "Kiel"
                    State: "SH"
                    Phone: "+49 431 5550100"
                    Fax: "+49 431 5550101"
                    Street: "Hafenstr. 1"
                    Cellular phone: "+49 170 5550102"
                    Zip code: "24103"
                    Country: Germany
                    Time zone, half hours west: -2
                    Publish e-mail: 1
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_GENERAL_DONE, result ok, answers packet 36 (0.006000 s), length 33
    Sequence: 43804
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00060002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 6
                    Subcommand: META_SET_GENERAL_DONE
                    Result: ok
12:00:00.117000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_GENERAL_C, nick "Anna", email "", length 81
    Sequence: 14704
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00070002
    Body
        TLVs
            TLV 0x0001: Request, 61 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 7
                    Subcommand: META_SET_GENERAL_C
                    Nickname: "Anna"
                    First name: ""
                    Last name: ""
                    E-mail: ""
                    City: "Podgorica"
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: ""
                    Cellular phone: ""
                    Zip code: ""
                    Country: Montenegro
                    Time zone, half hours west: -100
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_GENERAL_DONE, result ok, answers packet 40 (0.006000 s), length 33
    Sequence: 43805
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00070002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 7
                    Subcommand: META_SET_GENERAL_DONE
                    Result: ok
12:00:00.129000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_WORK_B, company "Tide Tables Ltd.", length 171
    Sequence: 14705
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00080002
    Body
        TLVs
            TLV 0x0001: Request, 151 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 8
                    Subcommand: META_SET_WORK_B
                    City: "Kiel"
                    State: "SH"
                    Phone: "+49 431 5550110"
                    Fax: "+49 431 5550111"
                    Street: "Kaistr. 7"
                    Zip code: "24114"
                    Country: Germany
                    Company: "Tide Tables Ltd."
                    Department: "Almanacs"
                    Position: "Editor"
                    Occupation: Engineering
                    Home page: "http://tides.example.org/"
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_WORK_DONE, result ok, answers packet 44 (0.006000 s), length 33
    Sequence: 43806
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00080002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 8
                    Subcommand: META_SET_WORK_DONE
                    Result: ok
12:00:00.141000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_MORE_B, age 31, gender female, length 69
    Sequence: 14706
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00090002
    Body
        TLVs
            TLV 0x0001: Request, 49 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 9
                    Subcommand: META_SET_MORE_B
                    Age: 31
                    Gender: female
                    Home page: "http://anna.example.org/"
                    Year of birth: 1970
                    Month of birth: 5
                    Day of birth: 17
                    First language: German
                    Second language: English
                    Third language: French
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_MORE_DONE, result ok, answers packet 48 (0.006000 s), length 33
    Sequence: 43807
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00090002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 9
                    Subcommand: META_SET_MORE_DONE
                    Result: ok
12:00:00.153000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_ABOUT, length 71
    Sequence: 14707
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000a0002
    Body
        TLVs
            TLV 0x0001: Request, 51 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 10
                    Subcommand: META_SET_ABOUT
                    About: "I like the sea.\r\nGrüße aus Köln, € 5"
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_ABOUT_DONE, result ok, answers packet 52 (0.006000 s), length 33
    Sequence: 43808
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x000a0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 10
                    Subcommand: META_SET_ABOUT_DONE
                    Result: ok
12:00:00.165000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_EMAILS, email "anna@example.org", email "brandt@example.net", length 75
    Sequence: 14708
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000b0002
    Body
        TLVs
            TLV 0x0001: Request, 55 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 11
                    Subcommand: META_SET_EMAILS
                    E-mails: 2
                        #1
                            Hidden: 0
                            E-mail: "anna@example.org"
                        #2
                            Hidden: 1
                            E-mail: "brandt@example.net"
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_EMAILS_DONE, result ok, answers packet 56 (0.006000 s), length 33
    Sequence: 43809
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x000b0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 11
                    Subcommand: META_SET_EMAILS_DONE
                    Result: ok
12:00:00.177000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_EMAILS, length 33
    Sequence: 14709
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000c0002
    Body
        TLVs
            TLV 0x0001: Request, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 12
                    Subcommand: META_SET_EMAILS
                    E-mails: 0
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_EMAILS_DONE, result ok, answers packet 60 (0.006000 s), length 33
    Sequence: 43810
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x000c0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 12
                    Subcommand: META_SET_EMAILS_DONE
                    Result: ok
12:00:00.189000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_INTERESTS, length 71
    Sequence: 14710
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000d0002
    Body
        TLVs
            TLV 0x0001: Request, 51 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 13
                    Subcommand: META_SET_INTERESTS
                    Interests: 4
                        #1
                            Interest: Sports
                            Keyword: "sailing"
                        #2
                            Interest: Culture and literature
                            Keyword: "maps,charts"
                        #3
                            Interest: 0
                            Keyword: ""
                        #4
                            Interest: 0
                            Keyword: ""
12:00:00.195000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_INTERESTS_DONE, result ok, answers packet 64 (0.006000 s), length 33
    Sequence: 43811
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x000d0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 13
                    Subcommand: META_SET_INTERESTS_DONE
                    Result: ok
12:00:00.201000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_AFFILIATIONS, length 97
    Sequence: 14711
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000e0002
    Body
        TLVs
            TLV 0x0001: Request, 77 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 14
                    Subcommand: META_SET_AFFILIATIONS
                    Backgrounds: 3
                        #1
                            Background: High school
                            Keyword: "Gymnasium"
                        #2
                            Background: University
                            Keyword: "Universitaet"
                        #3
                            Background: 0
                            Keyword: ""
                    Organisations: 3
                        #1
                            Organisation: Alumni
                            Keyword: "Sailors"
                        #2
                            Organisation: Community
                            Keyword: "Choir"
                        #3
                            Organisation: 0
                            Keyword: ""
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_AFFILIATIONS_DONE, result ok, answers packet 68 (0.006000 s), length 33
    Sequence: 43812
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x000e0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 14
                    Subcommand: META_SET_AFFILIATIONS_DONE
                    Result: ok
12:00:00.213000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_SECURITY, length 36
    Sequence: 14712
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x000f0002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 15
                    Subcommand: META_SET_SECURITY
                    Authorization: required
                    Web aware: 0
                    Who may connect directly: with_authorization
                    Unknown: 0
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_SECURITY_DONE, result ok, answers packet 72 (0.006000 s), length 33
    Sequence: 43813
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x000f0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 15
                    Subcommand: META_SET_SECURITY_DONE
                    Result: ok
12:00:00.225000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_SECURITY, length 35
    Sequence: 14713
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00100002
    Body
        TLVs
            TLV 0x0001: Request, 15 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 16
                    Subcommand: META_SET_SECURITY
                    Authorization: not_required
                    Web aware: 1
                    Who may connect directly: anybody
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_SECURITY_DONE, result ok, answers packet 76 (0.006000 s), length 33
    Sequence: 43814
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00100002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 16
                    Subcommand: META_SET_SECURITY_DONE
                    Result: ok
12:00:00.237000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_PASSWORD, length 43
    Sequence: 14714
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00110002
    Body
        TLVs
            TLV 0x0001: Request, 23 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 17
                    Subcommand: META_SET_PASSWORD
                    Password: ********
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_PASSWORD_DONE, result ok, answers packet 80 (0.006000 s), length 33
    Sequence: 43815
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00110002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 17
                    Subcommand: META_SET_PASSWORD_DONE
                    Result: ok
12:00:00.249000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_HOMEPAGE_CAT, length 44
    Sequence: 14715
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00120002
    Body
        TLVs
            TLV 0x0001: Request, 24 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 18
                    Subcommand: META_SET_HOMEPAGE_CAT
                    Enabled: 1
                    Category: 113
                    Description: "boats"
                    Unknown: 0
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_HOMEPAGE_CAT_DONE, result ok, answers packet 84 (0.006000 s), length 33
    Sequence: 43816
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00120002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 18
                    Subcommand: META_SET_HOMEPAGE_CAT_DONE
                    Result: ok
12:00:00.261000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_HOMEPAGE_CAT, length 34
    Sequence: 14716
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00130002
    Body
        TLVs
            TLV 0x0001: Request, 14 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 19
                    Subcommand: META_SET_HOMEPAGE_CAT
                    Enabled: 0
                    Unknown: 0
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_HOMEPAGE_CAT_DONE, result ok, answers packet 88 (0.006000 s), length 33
    Sequence: 43817
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00130002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 19
                    Subcommand: META_SET_HOMEPAGE_CAT_DONE
                    Result: ok
12:00:00.273000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_HOMEPAGE_CAT, length 33
    Sequence: 14717
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00140002
    Body
        TLVs
            TLV 0x0001: Request, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 20
                    Subcommand: META_SET_HOMEPAGE_CAT
                    Enabled: 0
12:00:00.279000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_HOMEPAGE_CAT_DONE, result ok, answers packet 92 (0.006000 s), length 33
    Sequence: 43818
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00140002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 20
                    Subcommand: META_SET_HOMEPAGE_CAT_DONE
                    Result: ok
12:00:00.285000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_HOMEPAGE_CAT, length 38 [unknown at 32: fits none of its known forms]
    Sequence: 14718
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00150002
    Body
        TLVs
            TLV 0x0001: Request, 18 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 21
                    Subcommand: META_SET_HOMEPAGE_CAT
                    Enabled: 1
                    Unknown: 0001020304
12:00:00.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_HOMEPAGE_CAT_DONE, result not_found, answers packet 96 (0.006000 s), length 33
    Sequence: 43819
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00150002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 21
                    Subcommand: META_SET_HOMEPAGE_CAT_DONE
                    Result: not_found
12:00:00.297000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_ICQ_PHONE, length 37
    Sequence: 14719
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00160002
    Body
        TLVs
            TLV 0x0001: Request, 17 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 22
                    Subcommand: META_SET_ICQ_PHONE
                    Unknown: 0001020304
12:00:00.303000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_ICQ_PHONE_DONE, result ok, answers packet 100 (0.006000 s), length 33
    Sequence: 43820
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00160002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 22
                    Subcommand: META_SET_ICQ_PHONE_DONE
                    Result: ok
12:00:00.309000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_RANDOM, chat_group Students, length 65
    Sequence: 14720
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00170002
    Body
        TLVs
            TLV 0x0001: Request, 45 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 23
                    Subcommand: META_SET_RANDOM
                    Random chat group: Students
                    Unknown: 00002002000000000000000000000000000000000000005000000003000000
12:00:00.315000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_RANDOM_DONE, result ok, answers packet 104 (0.006000 s), length 33
    Sequence: 43821
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00170002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 23
                    Subcommand: META_SET_RANDOM_DONE
                    Result: ok
12:00:00.321000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_FULL_INFO_C, uin 1000002, length 36
    Sequence: 14721
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 24
                    Subcommand: META_REQ_FULL_INFO_C
                    UIN: 1000002
12:00:00.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "Bert", email "bert@example.org", answers packet 108 (0.006000 s), length 107
    Sequence: 43822
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 87 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_GENERAL
                    Result: ok
                    Nickname: "Bert"
                    First name: "Bert"
                    Last name: "Olsen"
                    E-mail: "bert@example.org"
                    City: "Bergen"
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: ""
                    Cellular phone: ""
                    Zip code: ""
                    Country: Norway
                    Time zone, half hours west: 6
                    Authorization: not_required
                    Web aware: 0
                    Who may connect directly: anybody
12:00:00.333000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_MORE, result ok, age 36, gender male, answers packet 108 (0.012000 s), length 48
    Sequence: 43823
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 28 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_MORE
                    Result: ok
                    Age: 36
                    Gender: male
                    Home page: ""
                    Year of birth: 1965
                    Month of birth: 2
                    Day of birth: 3
                    First language: Norwegian
                    Second language: None
                    Third language: None
                    Unknown: 0
12:00:00.339000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, answers packet 108 (0.018000 s), length 34
    Sequence: 43824
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 14 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_MORE_EMAILS
                    Result: ok
                    E-mails: 0
12:00:00.345000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, answers packet 108 (0.024000 s), length 35
    Sequence: 43825
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 15 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_HOMEPAGE_CAT
                    Result: ok
                    Enabled: 0
                    Unknown: 0
12:00:00.351000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WORK, result ok, company "Fjord Ferries", answers packet 108 (0.030000 s), length 144
    Sequence: 43826
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 124 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_WORK
                    Result: ok
                    City: "Bergen"
                    State: ""
                    Phone: "+47 55555010"
                    Fax: ""
                    Street: "Bryggen 9"
                    Zip code: "5003"
                    Country: Norway
                    Company: "Fjord Ferries"
                    Department: "Deck"
                    Position: "Mate"
                    Occupation: Manufacturing
                    Home page: "http://ferry.example.org/"
12:00:00.357000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_ABOUT, result ok, answers packet 108 (0.036000 s), length 36
    Sequence: 43827
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_ABOUT
                    Result: ok
                    About: ""
12:00:00.363000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_INTERESTS, result ok, answers packet 108 (0.042000 s), length 46
    Sequence: 43828
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 26 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_INTERESTS
                    Result: ok
                    Interests: 1
                        #1
                            Interest: Sports
                            Keyword: "fishing"
12:00:00.369000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, answers packet 108 (0.048000 s), length 35
    Sequence: 43829
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00180002
    Body
        TLVs
            TLV 0x0001: Reply, 15 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 24
                    Subcommand: META_AFFILIATIONS
                    Result: ok
                    Backgrounds: 0
                    Organisations: 0
12:00:00.375000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_OWN_INFO_C, uin 1000002, length 36
    Sequence: 14722
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 25
                    Subcommand: META_REQ_OWN_INFO_C
                    UIN: 1000002
12:00:00.381000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_GENERAL, result ok, nick "Bert", email "bert@example.org", answers packet 126 (0.006000 s), length 137
    Sequence: 43830
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 117 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
                    Subcommand: META_GENERAL
                    Result: ok
                    Nickname: "Bert"
                    First name: "Bert"
                    Last name: "Olsen"
                    E-mail: "bert@example.org"
                    City: "Bergen"
                    State: ""
                    Phone: ""
                    Fax: ""
                    Street: "Strandgaten 3"
                    Cellular phone: "+47 40555010"
                    Zip code: "5004"
                    Country: Norway
                    Time zone, half hours west: -2
                    Authorization: required
                    Web aware: 1
                    Who may connect directly: with_authorization
                    Publish e-mail: 1
12:00:00.387000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_MORE, result ok, age 36, gender male, answers packet 126 (0.012000 s), length 93
    Sequence: 43831
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 73 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
                    Subcommand: META_MORE
                    Result: ok
                    Age: 36
                    Gender: male
                    Home page: "http://bert.example.org/"
                    Year of birth: 1965
                    Month of birth: 2
                    Day of birth: 3
                    First language: Norwegian
                    Second language: English
                    Third language: None
                    Unknown: 0
                    City of origin: "Tromsoe"
                    State of origin: "TR"
                    Country of origin: Norway
                    Marital status, or time zone: Married
                    Takes messages from strangers: 1
                    Unknown: 0000
12:00:00.393000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_MORE_EMAILS, result ok, email "olsen@example.net", answers packet 126 (0.018000 s), length 55
    Sequence: 43832
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 35 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
                    Subcommand: META_MORE_EMAILS
                    Result: ok
                    E-mails: 1
                        #1
                            Hidden: 0
                            E-mail: "olsen@example.net"
12:00:00.399000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_HOMEPAGE_CAT, result ok, answers packet 126 (0.024000 s), length 47
    Sequence: 43833
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 27 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
                    Subcommand: META_HOMEPAGE_CAT
                    Result: ok
                    Enabled: 1
                    Category: 113
                    Description: "fishing"
                    Unknown: 0
12:00:00.405000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WORK, result ok, company "Fjord Ferries", answers packet 126 (0.030000 s), length 144
    Sequence: 43834
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 124 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
                    Subcommand: META_WORK
                    Result: ok
                    City: "Bergen"
                    State: ""
                    Phone: "+47 55555010"
                    Fax: ""
                    Street: "Bryggen 9"
                    Zip code: "5003"
                    Country: Norway
                    Company: "Fjord Ferries"
                    Department: "Deck"
                    Position: "Mate"
                    Occupation: Manufacturing
                    Home page: "http://ferry.example.org/"
12:00:00.411000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_ABOUT, result ok, answers packet 126 (0.036000 s), length 49
    Sequence: 43835
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
                    Subcommand: META_ABOUT
                    Result: ok
                    About: "Привет, анна!"
12:00:00.417000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_INTERESTS, result ok, answers packet 126 (0.042000 s), length 54
    Sequence: 43836
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0001 (more_follow)
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 34 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
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
12:00:00.423000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_AFFILIATIONS, result ok, answers packet 126 (0.048000 s), length 76
    Sequence: 43837
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00190002
    Body
        TLVs
            TLV 0x0001: Reply, 56 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 25
                    Subcommand: META_AFFILIATIONS
                    Result: ok
                    Backgrounds: 1
                        #1
                            Background: University
                            Keyword: "Maritime school"
                    Organisations: 1
                        #1
                            Organisation: Community
                            Keyword: "Ferry crews"
                    Unknown: 0
                    Unknown: 1
                    Unknown: 0
12:00:00.429000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_SHORT_INFO, uin 1000002, length 36
    Sequence: 14723
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x001a0002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 26
                    Subcommand: META_REQ_SHORT_INFO
                    UIN: 1000002
12:00:00.435000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SHORT_INFO, result ok, nick "Bert", email "bert@example.org", answers packet 144 (0.006000 s), length 77
    Sequence: 43838
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x001a0002
    Body
        TLVs
            TLV 0x0001: Reply, 57 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 26
                    Subcommand: META_SHORT_INFO
                    Result: ok
                    Nickname: "Bert"
                    First name: "Bert"
                    Last name: "Olsen"
                    E-mail: "bert@example.org"
                    Authorization: required
                    Web aware: 1
                    Gender: male
12:00:00.441000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_SHORT_INFO, uin 1000003, length 36
    Sequence: 14724
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x001b0002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 27
                    Subcommand: META_REQ_SHORT_INFO
                    UIN: 1000003
12:00:00.447000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SHORT_INFO, result ok, nick "Clara", email "", answers packet 148 (0.006000 s), length 51
    Sequence: 43839
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x001b0002
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 27
                    Subcommand: META_SHORT_INFO
                    Result: ok
                    Nickname: "Clara"
                    First name: ""
                    Last name: ""
                    E-mail: ""
                    Authorization: not_required
12:00:00.453000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_SHORT_INFO, uin 999, length 36
    Sequence: 14725
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x001c0002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 28
                    Subcommand: META_REQ_SHORT_INFO
                    UIN: 999
12:00:00.459000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SHORT_INFO, result not_found, answers packet 152 (0.006000 s), length 33
    Sequence: 43840
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x001c0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 28
                    Subcommand: META_SHORT_INFO
                    Result: not_found
12:00:00.465000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_FULL_INFO_C, uin 999, length 36
    Sequence: 14726
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x001d0002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 29
                    Subcommand: META_REQ_FULL_INFO_C
                    UIN: 999
12:00:00.471000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_AFFILIATIONS, result not_found, answers packet 156 (0.006000 s), length 33
    Sequence: 43841
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x001d0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 29
                    Subcommand: META_AFFILIATIONS
                    Result: not_found
12:00:00.477000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_VARIABLE, xml "<key>DataFilesIP</key>", length 57
    Sequence: 14727
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x001e0002
    Body
        TLVs
            TLV 0x0001: Request, 37 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 30
                    Subcommand: META_REQ_VARIABLE
                    XML: "<key>DataFilesIP</key>"
12:00:00.483000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_VARIABLE, result ok, xml "<value>198.51.100.7</value>", answers packet 160 (0.006000 s), length 63
    Sequence: 43842
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x001e0002
    Body
        TLVs
            TLV 0x0001: Reply, 43 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 30
                    Subcommand: META_VARIABLE
                    Result: ok
                    XML: "<value>198.51.100.7</value>"
12:00:00.489000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_VARIABLE, xml "<key>NoSuchKey</key>", length 55
    Sequence: 14728
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x001f0002
    Body
        TLVs
            TLV 0x0001: Request, 35 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 31
                    Subcommand: META_REQ_VARIABLE
                    XML: "<key>NoSuchKey</key>"
12:00:00.495000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_VARIABLE, result not_found, answers packet 164 (0.006000 s), length 33
    Sequence: 43843
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x001f0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 31
                    Subcommand: META_VARIABLE
                    Result: not_found
12:00:00.501000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_NAME_B, first_name "Clara", last_name "Gray", nick "", length 50
    Sequence: 14729
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00200002
    Body
        TLVs
            TLV 0x0001: Request, 30 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 32
                    Subcommand: META_SEARCH_NAME_B
                    First name: "Clara"
                    Last name: "Gray"
                    Nickname: ""
12:00:00.507000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES, result ok, uin 1000003, nick "Clara", answers packet 168 (0.006000 s), length 88
    Sequence: 43844
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00200002
    Body
        TLVs
            TLV 0x0001: Reply, 68 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_WHITE_PAGES
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
12:00:00.513000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES, result ok, uin 1000003, nick "Clara", answers packet 168 (0.012000 s), length 88
    Sequence: 43845
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00200002
    Body
        TLVs
            TLV 0x0001: Reply, 68 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_WHITE_PAGES
                    Result: ok
                    Length of the record: 50
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
12:00:00.519000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES, result ok, uin 1000003, nick "Clara", answers packet 168 (0.018000 s), length 92
    Sequence: 43846
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00200002
    Body
        TLVs
            TLV 0x0001: Reply, 72 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_WHITE_PAGES
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
                        Unknown: 00010203
12:00:00.525000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000003, nick "Clara", answers packet 168 (0.024000 s), length 92
    Sequence: 43847
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00200002
    Body
        TLVs
            TLV 0x0001: Reply, 72 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 32
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
                    Users left out: 12
12:00:00.531000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_NAME_WILD, first_name "Cla*", last_name "", nick "", length 45
    Sequence: 14730
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00210002
    Body
        TLVs
            TLV 0x0001: Request, 25 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 33
                    Subcommand: META_SEARCH_NAME_WILD
                    First name: "Cla*"
                    Last name: ""
                    Nickname: ""
12:00:00.537000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND, result ok, uin 1000003, nick "Clara", answers packet 178 (0.006000 s), length 85
    Sequence: 43848
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00210002
    Body
        TLVs
            TLV 0x0001: Reply, 65 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 33
                    Subcommand: META_USER_FOUND
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Unknown: 0
12:00:00.543000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND, result ok, uin 1000003, nick "Clara", answers packet 178 (0.012000 s), length 85
    Sequence: 43849
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00210002
    Body
        TLVs
            TLV 0x0001: Reply, 65 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 33
                    Subcommand: META_USER_FOUND
                    Result: ok
                    Length of the record: 47
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Unknown: 0
12:00:00.549000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND, result ok, uin 1000003, nick "Clara", answers packet 178 (0.018000 s), length 87
    Sequence: 43850
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00210002
    Body
        TLVs
            TLV 0x0001: Reply, 67 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 33
                    Subcommand: META_USER_FOUND
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Unknown: 00010203
12:00:00.555000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND_LAST, result ok, uin 1000003, nick "Clara", answers packet 178 (0.024000 s), length 89
    Sequence: 43851
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00210002
    Body
        TLVs
            TLV 0x0001: Reply, 69 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 33
                    Subcommand: META_USER_FOUND_LAST
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Unknown: 0
                    Users left out: 3
12:00:00.561000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_UIN_B, uin 1000003, length 36
    Sequence: 14731
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00220002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 34
                    Subcommand: META_SEARCH_UIN_B
                    UIN: 1000003
12:00:00.567000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND_LAST, result ok, uin 1000003, nick "Clara", answers packet 188 (0.006000 s), length 85
    Sequence: 43852
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00220002
    Body
        TLVs
            TLV 0x0001: Reply, 65 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 34
                    Subcommand: META_USER_FOUND_LAST
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Unknown: 0
12:00:00.573000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_UIN_B, uin 1000003, length 36
    Sequence: 14732
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00230002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 35
                    Subcommand: META_SEARCH_UIN_B
                    UIN: 1000003
12:00:00.579000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND_LAST, result ok, uin 1000003, nick "Clara", answers packet 192 (0.006000 s), length 85
    Sequence: 43853
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00230002
    Body
        TLVs
            TLV 0x0001: Reply, 65 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 35
                    Subcommand: META_USER_FOUND_LAST
                    Result: ok
                    Length of the record: 47
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Unknown: 0
12:00:00.585000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_UIN_B, uin 1000003, length 36
    Sequence: 14733
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00240002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 36
                    Subcommand: META_SEARCH_UIN_B
                    UIN: 1000003
12:00:00.591000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND_LAST, result ok, uin 1000003, nick "Clara", answers packet 196 (0.006000 s), length 89
    Sequence: 43854
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00240002
    Body
        TLVs
            TLV 0x0001: Reply, 69 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 36
                    Subcommand: META_USER_FOUND_LAST
                    Result: ok
                    Length of the record: 47
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Unknown: 0
                    Users left out: 0
12:00:00.597000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_UIN_B, uin 1000003, length 36
    Sequence: 14734
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00250002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 37
                    Subcommand: META_SEARCH_UIN_B
                    UIN: 1000003
12:00:00.603000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND_LAST, result ok, uin 1000003, nick "Clara", answers packet 200 (0.006000 s), length 87
    Sequence: 43855
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00250002
    Body
        TLVs
            TLV 0x0001: Reply, 67 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 37
                    Subcommand: META_USER_FOUND_LAST
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Unknown: 00010203
12:00:00.609000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_UIN_B, uin 1000003, length 36
    Sequence: 14735
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00260002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 38
                    Subcommand: META_SEARCH_UIN_B
                    UIN: 1000003
12:00:00.615000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_USER_FOUND_LAST, result ok, uin 1000003, nick "Clara", answers packet 204 (0.006000 s), length 91
    Sequence: 43856
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00260002
    Body
        TLVs
            TLV 0x0001: Reply, 71 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 38
                    Subcommand: META_USER_FOUND_LAST
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Unknown: 00010203
                    Users left out: 0
12:00:00.621000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_EMAIL_B, email "clara@example.org", length 52
    Sequence: 14736
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00270002
    Body
        TLVs
            TLV 0x0001: Request, 32 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 39
                    Subcommand: META_SEARCH_EMAIL_B
                    E-mail: "clara@example.org"
12:00:00.627000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000003, nick "Clara", answers packet 208 (0.006000 s), length 88
    Sequence: 43857
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00270002
    Body
        TLVs
            TLV 0x0001: Reply, 68 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 39
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
12:00:00.633000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_EMAIL_WILD, email "clara@*", length 42
    Sequence: 14737
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00280002
    Body
        TLVs
            TLV 0x0001: Request, 22 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 40
                    Subcommand: META_SEARCH_EMAIL_WILD
                    E-mail: "clara@*"
12:00:00.639000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000003, nick "Clara", answers packet 212 (0.006000 s), length 88
    Sequence: 43858
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00280002
    Body
        TLVs
            TLV 0x0001: Reply, 68 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 40
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    Length of the record: 50
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
12:00:00.645000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000003, nick "Clara", answers packet 212 (0.012000 s), length 92
    Sequence: 43859
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00280002
    Body
        TLVs
            TLV 0x0001: Reply, 72 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 40
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    Length of the record: 50
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
                    Users left out: 1
12:00:00.651000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_WHITE_PAGES_B, length 130
    Sequence: 14738
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00290002
    Body
        TLVs
            TLV 0x0001: Request, 110 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 41
                    Subcommand: META_SEARCH_WHITE_PAGES_B
                    First name: "Clara"
                    Last name: ""
                    Nickname: ""
                    E-mail: ""
                    Least age: 23
                    Greatest age: 29
                    Gender: female
                    Language: English
                    City: "Hull"
                    State: ""
                    Country: United Kingdom
                    Company: "Tide Tables Ltd."
                    Department: ""
                    Position: ""
                    Occupation: ICQ - providing help
                    Background: University
                    Keyword: "Hull"
                    Interest: Sports
                    Keyword: "sailing"
                    Organisation: Alumni
                    Keyword: ""
                    Home page category: 113
                    Keyword: "boats"
                    Only who is online: 1
12:00:00.657000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000003, nick "Clara", answers packet 218 (0.006000 s), length 92
    Sequence: 43860
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00290002
    Body
        TLVs
            TLV 0x0001: Reply, 72 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 41
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    Length of the record: 57
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
                    Users left out: 50462976
12:00:00.663000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_WHITE_PAGES_WILD, length 131
    Sequence: 14739
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x002a0002
    Body
        TLVs
            TLV 0x0001: Request, 111 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 42
                    Subcommand: META_SEARCH_WHITE_PAGES_WILD
                    First name: "Clara"
                    Last name: ""
                    Nickname: ""
                    E-mail: ""
                    Least age: 23
                    Greatest age: 29
                    Gender: female
                    Language: English
                    City: "Hull"
                    State: ""
                    Country: United Kingdom
                    Company: "Tide Tables Ltd."
                    Department: ""
                    Position: ""
                    Occupation: ICQ - providing help
                    Background: University
                    Keyword: "Hull"
                    Interest: Sports
                    Keyword: "sailing"
                    Organisation: Alumni
                    Keyword: ""
                    Home page category: 113
                    Keyword: "boats"
                    Only who is online: 1
12:00:00.669000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000003, nick "Clara", answers packet 222 (0.006000 s), length 96
    Sequence: 43861
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x002a0002
    Body
        TLVs
            TLV 0x0001: Reply, 76 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 42
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    User
                        UIN: 1000003
                        Nickname: "Clara"
                        First name: "Clara"
                        Last name: "Gray"
                        E-mail: "clara@example.org"
                        Authorization: not_required
                        Presence: online
                        Gender: female
                        Age: 27
                        Unknown: 00010203
                    Users left out: 65535
12:00:00.675000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_NAME_B, first_name "", last_name "", nick "Nobody", length 47
    Sequence: 14740
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x002b0002
    Body
        TLVs
            TLV 0x0001: Request, 27 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 43
                    Subcommand: META_SEARCH_NAME_B
                    First name: ""
                    Last name: ""
                    Nickname: "Nobody"
12:00:00.681000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result failed, answers packet 226 (0.006000 s), length 33
    Sequence: 43862
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x002b0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 43
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: failed
12:00:00.687000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_WHITE_PAGES_B, length 77 [unknown at 32: fits none of its known forms]
    Sequence: 14741
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x002c0002
    Body
        TLVs
            TLV 0x0001: Request, 57 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 44
                    Subcommand: META_SEARCH_WHITE_PAGES_B
                    First name: "Clara"
                    Last name: ""
                    Nickname: ""
                    E-mail: ""
                    Least age: 0
                    Greatest age: 0
                    Gender: not_given
                    Language: None
                    City: ""
                    State: ""
                    Country: Not given
                    Company: ""
                    Department: ""
                    Position: ""
                    Unknown: 0001020304
12:00:00.693000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES, result ok, answers packet 230 (0.006000 s), length 38 [unknown at 33: fits none of its known forms]
    Sequence: 43863
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x002c0002
    Body
        TLVs
            TLV 0x0001: Reply, 18 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 44
                    Subcommand: META_WHITE_PAGES
                    Result: ok
                    Unknown: 0001020304
12:00:00.699000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result ok, answers packet 230 (0.012000 s), length 38 [unknown at 33: fits none of its known forms]
    Sequence: 43864
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x002c0002
    Body
        TLVs
            TLV 0x0001: Reply, 18 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 44
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: ok
                    Unknown: 0001020304
12:00:00.705000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_RANDOM, chat_group General, length 34
    Sequence: 14742
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x002d0002
    Body
        TLVs
            TLV 0x0001: Request, 14 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 45
                    Subcommand: META_SEARCH_RANDOM
                    Random chat group: General
12:00:00.711000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_RANDOM_USER, result ok, uin 1000005, chat_group General, answers packet 236 (0.006000 s), length 68
    Sequence: 43865
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x002d0002
    Body
        TLVs
            TLV 0x0001: Reply, 48 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 45
                    Subcommand: META_RANDOM_USER
                    Result: ok
                    UIN: 1000005
                    Random chat group: General
                    Address: 192.0.2.12
                    TCP port: 2000
                    Own address: 192.0.2.12
                    Direct connections: direct
                    Direct protocol version: 8
                    Unknown: 0000000000005000000003000000
12:00:00.717000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_RANDOM, chat_group Men seeking women, length 34
    Sequence: 14743
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x002e0002
    Body
        TLVs
            TLV 0x0001: Request, 14 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 46
                    Subcommand: META_SEARCH_RANDOM
                    Random chat group: Men seeking women
12:00:00.723000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_RANDOM_USER, result ok, uin 1000005, answers packet 240 (0.006000 s), length 38
    Sequence: 43866
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x002e0002
    Body
        TLVs
            TLV 0x0001: Reply, 18 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 46
                    Subcommand: META_RANDOM_USER
                    Result: ok
                    UIN: 1000005
                    Unknown: 0
12:00:00.729000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_RANDOM, chat_group Women seeking men, length 34
    Sequence: 14744
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x002f0002
    Body
        TLVs
            TLV 0x0001: Request, 14 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 47
                    Subcommand: META_SEARCH_RANDOM
                    Random chat group: Women seeking men
12:00:00.735000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_RANDOM_USER, result ok, answers packet 244 (0.006000 s), length 36 [unknown at 33: fits none of its known forms]
    Sequence: 43867
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x002f0002
    Body
        TLVs
            TLV 0x0001: Reply, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 47
                    Subcommand: META_RANDOM_USER
                    Result: ok
                    Unknown: 000102
12:00:00.741000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_RANDOM, chat_group 5, length 34
    Sequence: 14745
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00300002
    Body
        TLVs
            TLV 0x0001: Request, 14 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 48
                    Subcommand: META_SEARCH_RANDOM
                    Random chat group: 5
12:00:00.747000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_RANDOM_USER, result not_found, answers packet 248 (0.006000 s), length 33
    Sequence: 43868
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00300002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 48
                    Subcommand: META_RANDOM_USER
                    Result: not_found
12:00:00.753000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_DETAILS, nick "Anna", email "anna@example.org", length 727 [unknown at 718: no table for 0x0366]
    Sequence: 14746
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00310002
    Body
        TLVs
            TLV 0x0001: Request, 707 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 49
                    Subcommand: META_SET_DETAILS
                    Details
                        TLV 0x0140: First name, 7 bytes
                            First name: "Anna"
                        TLV 0x014a: Last name, 9 bytes
                            Last name: "Brandt"
                        TLV 0x0154: Nickname, 7 bytes
                            Nickname: "Anna"
                        TLV 0x015e: E-mail, 20 bytes
                            E-mail: "anna@example.org"
                            Publish e-mail: 0
                        TLV 0x0172: Age, 2 bytes
                            Age: 31
                        TLV 0x017c: Gender, 1 byte
                            Gender: female
                        TLV 0x0186: Language, 2 bytes
                            Language: German
                        TLV 0x0186: Language, 2 bytes
                            Language: English
                        TLV 0x0190: City, 7 bytes
                            City: "Kiel"
                        TLV 0x019a: State, 5 bytes
                            State: "SH"
                        TLV 0x01a4: Country, 2 bytes
                            Country: Germany
                        TLV 0x01ae: Company, 19 bytes
                            Company: "Tide Tables Ltd."
                        TLV 0x01b8: Department, 11 bytes
                            Department: "Almanacs"
                        TLV 0x01c2: Position, 9 bytes
                            Position: "Editor"
                        TLV 0x01cc: Occupation, 2 bytes
                            Occupation: Engineering
                        TLV 0x01d6: Background, 17 bytes
                            Background: University
                            Keyword: "Universitaet"
                        TLV 0x01d6: Background, 10 bytes
                            Organisation: Community
                            Keyword: "Choir"
                        TLV 0x01d6: Background, 5 bytes
                            Background: 9
                            Keyword: ""
                        TLV 0x01fe: Organisation, 12 bytes
                            Organisation: Sports
                            Keyword: "Sailors"
                        TLV 0x01fe: Organisation, 14 bytes
                            Background: High school
                            Keyword: "Gymnasium"
                        TLV 0x01fe: Organisation, 5 bytes
                            Organisation: 9
                            Keyword: ""
                        TLV 0x01ea: Interest, 12 bytes
                            Interest: Sports
                            Keyword: "sailing"
                        TLV 0x0212: Home page category, 10 bytes
                            Home page category: 113
                            Keyword: "boats"
                        TLV 0x0213: Home page, 27 bytes
                            Home page: "http://anna.example.org/"
                        TLV 0x0213: Home page, 29 bytes
                            Home page category: 113
                            Home page: "http://anna.example.org/"
                        TLV 0x023a: Birth, 6 bytes
                            Year of birth: 1970
                            Month of birth: 5
                            Day of birth: 17
                        TLV 0x0258: About, 22 bytes
                            About: "Grüße aus Köln, € 5"
                        TLV 0x0262: Street, 14 bytes
                            Street: "Hafenstr. 1"
                        TLV 0x026c: Zip code, 4 bytes
                            Zip code: 24103
                        TLV 0x026d: Zip code, 8 bytes
                            Zip code: "24103"
                        TLV 0x0276: Phone, 18 bytes
                            Phone: "+49 431 5550100"
                        TLV 0x0280: Fax, 18 bytes
                            Fax: "+49 431 5550101"
                        TLV 0x028a: Cellular phone, 18 bytes
                            Cellular phone: "+49 170 5550102"
                        TLV 0x0294: Street at work, 12 bytes
                            Street at work: "Kaistr. 7"
                        TLV 0x029e: City at work, 7 bytes
                            City at work: "Kiel"
                        TLV 0x02a8: State at work, 5 bytes
                            State at work: "SH"
                        TLV 0x02b2: Country at work, 2 bytes
                            Country at work: Germany
                        TLV 0x02bc: Zip code at work, 4 bytes
                            Zip code at work: 24114
                        TLV 0x02bd: Zip code at work, 8 bytes
                            Zip code at work: "24114"
                        TLV 0x02c6: Phone at work, 18 bytes
                            Phone at work: "+49 431 5550110"
                        TLV 0x02d0: Fax at work, 18 bytes
                            Fax at work: "+49 431 5550111"
                        TLV 0x02da: Home page at work, 28 bytes
                            Home page at work: "http://tides.example.org/"
                        TLV 0x02f8: Authorization, 1 byte
                            Authorization: required
                        TLV 0x030c: Web aware, 1 byte
                            Web aware: 1
                        TLV 0x0316: Time zone, half hours west, 1 byte
                            Time zone, half hours west: -2
                        TLV 0x0320: City of origin, 12 bytes
                            City of origin: "Flensburg"
                        TLV 0x032a: State of origin, 5 bytes
                            State of origin: "SH"
                        TLV 0x0334: Country of origin, 2 bytes
                            Country of origin: Germany
                        TLV 0x033e: Marital status, 1 byte
                            Marital status: Married
                        TLV 0x0348: Takes messages from strangers, 1 byte
                            Takes messages from strangers: 1
                        TLV 0x0352: Code page, 2 bytes
                            Code page: 1252
                        TLV 0x0366: unknown, 5 bytes
                            Value: 0001020304
12:00:00.759000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_DETAILS_DONE, result ok, answers packet 252 (0.006000 s), length 33
    Sequence: 43869
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00310002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 49
                    Subcommand: META_SET_DETAILS_DONE
                    Result: ok
12:00:00.765000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_DETAILS, length 42
    Sequence: 14747
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00320002
    Body
        TLVs
            TLV 0x0001: Request, 22 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 50
                    Subcommand: META_SET_DETAILS
                    Details
                        TLV 0x030c: Web aware, 1 byte
                            Web aware: 0
                        TLV 0x02f8: Authorization, 1 byte
                            Authorization: required
12:00:00.771000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_DETAILS_DONE, result ok, answers packet 256 (0.006000 s), length 33
    Sequence: 43870
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00320002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 50
                    Subcommand: META_SET_DETAILS_DONE
                    Result: ok
12:00:00.777000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_DETAILS, length 74
    Sequence: 14748
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00330002
    Body
        TLVs
            TLV 0x0001: Request, 54 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 51
                    Subcommand: META_SEARCH_DETAILS
                    Details
                        TLV 0x0140: First name, 8 bytes
                            First name: "Clara"
                        TLV 0x0168: Ages, 4 bytes
                            Least age: 23
                            Greatest age: 29
                        TLV 0x0226: Words to search for, 13 bytes
                            Words to search for: "sea charts"
                        TLV 0x0230: Only who is online, 1 byte
                            Only who is online: 1
12:00:00.783000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result failed, answers packet 260 (0.006000 s), length 33
    Sequence: 43871
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00330002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 51
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: failed
12:00:00.789000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_UIN_TLV, uin 1000003, length 40
    Sequence: 14749
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00340002
    Body
        TLVs
            TLV 0x0001: Request, 20 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 52
                    Subcommand: META_SEARCH_UIN_TLV
                    Details
                        TLV 0x0136: UIN, 4 bytes
                            UIN: 1000003
12:00:00.795000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result failed, answers packet 264 (0.006000 s), length 33
    Sequence: 43872
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00340002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 52
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: failed
12:00:00.801000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEARCH_EMAIL_TLV, email "clara@example.org", length 56
    Sequence: 14750
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00350002
    Body
        TLVs
            TLV 0x0001: Request, 36 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 53
                    Subcommand: META_SEARCH_EMAIL_TLV
                    Details
                        TLV 0x015e: E-mail, 20 bytes
                            E-mail: "clara@example.org"
12:00:00.807000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_WHITE_PAGES_LAST, result failed, answers packet 268 (0.006000 s), length 33
    Sequence: 43873
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00350002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 53
                    Subcommand: META_WHITE_PAGES_LAST
                    Result: failed
12:00:00.813000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_DIRECTORY_QUERY, directory_command query, email "clara@example.org", length 79
    Sequence: 14751
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00360002
    Body
        TLVs
            TLV 0x0001: Request, 59 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 54
                    Subcommand: META_DIRECTORY_QUERY
                    Directory
                        Family: 0x05b9
                        Subtype: query
                        Flags: 0x0000
                        Request: 0x00000001
                        Unknown: 0
                        Code page: 1252
                        Unknown: 2
                        Unknown: 0
                        Page: 1
                        TLVs
                            TLV 0x0050: E-mail, 17 bytes
                                E-mail: "clara@example.org"
12:00:00.819000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_DIRECTORY_DATA, result ok, directory_command query, email "anna@example.org", email "anna@example.org", nick "Anna", answers packet 272 (0.006000 s), length 439 [unknown at 423: no table for 0x02f8]
    Sequence: 43874
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00360002
    Body
        TLVs
            TLV 0x0001: Reply, 419 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 54
                    Subcommand: META_DIRECTORY_DATA
                    Result: ok
                    Directory
                        Family: 0x05b9
                        Subtype: query
                        Flags: 0x0000
                        Request: 0x00000001
                        Unknown: 0
                        Code page: 1252
                        Unknown: 2
                        Page: 1
                        TLVs
                            TLV 0x003c: Token, 2 bytes
                                Value: 5eed
                            TLV 0x0050: E-mail, 16 bytes
                                E-mail: "anna@example.org"
                            TLV 0x0055: E-mail, 16 bytes
                                E-mail: "anna@example.org"
                            TLV 0x0064: First name, 4 bytes
                                First name: "Anna"
                            TLV 0x006e: Last name, 6 bytes
                                Last name: "Brandt"
                            TLV 0x0078: Nickname, 4 bytes
                                Nickname: "Anna"
                            TLV 0x0082: Gender, 1 byte
                                Gender: female
                            TLV 0x008c: E-mails, 4 bytes
                                Value: 00010203
                            TLV 0x0096: Home, 4 bytes
                                Value: 00010203
                            TLV 0x00a0: Origin, 4 bytes
                                Value: 00010203
                            TLV 0x00aa: First language, 2 bytes
                                First language: French
                            TLV 0x00b4: Second language, 4 bytes
                                Second language: English
                            TLV 0x00be: Third language, 1 byte
                                Third language: None
                            TLV 0x00c8: Phones, 4 bytes
                                Value: 00010203
                            TLV 0x00fa: Home page, 24 bytes
                                Home page: "http://anna.example.org/"
                            TLV 0x010e: Education, 4 bytes
                                Value: 00010203
                            TLV 0x0118: Work, 4 bytes
                                Value: 00010203
                            TLV 0x0122: Interests, 4 bytes
                                Value: 00010203
                            TLV 0x012c: Marital status, 2 bytes
                                Marital status: Married
                            TLV 0x017c: Time zone, 2 bytes
                                Value: fffe
                            TLV 0x0186: About, 21 bytes
                                About: "naïve café — да"
                            TLV 0x019a: Authorization, 2 bytes
                                Value: 0001
                            TLV 0x01a4: Birth, 8 bytes
                                Value: 40d9ee8000000000
                            TLV 0x01c2: Code page, 2 bytes
                                Code page: 1252
                            TLV 0x01cc: Time of the last change, 8 bytes
                                Value: 40e1d54000000000
                            TLV 0x01ea: Unknown, 2 bytes
                                Value: 0000
                            TLV 0x01f9: Privacy, 2 bytes
                                Value: 0001
                            TLV 0x0212: Web aware, 2 bytes
                                Value: 0001
                            TLV 0x0226: Note, 13 bytes
                                Note: "Gone sailing."
                            TLV 0x0082: Gender, 2 bytes
                                Gender: female
                            TLV 0x0082: Gender, 4 bytes
                                Gender: female
                            TLV 0x00aa: First language, 1 byte
                                First language: German
                            TLV 0x00aa: First language, 4 bytes
                                First language: German
                            TLV 0x00b4: Second language, 1 byte
                                Second language: English
                            TLV 0x00b4: Second language, 2 bytes
                                Second language: English
                            TLV 0x00be: Third language, 2 bytes
                                Third language: None
                            TLV 0x00be: Third language, 4 bytes
                                Third language: None
                            TLV 0x012c: Marital status, 1 byte
                                Marital status: Married
                            TLV 0x012c: Marital status, 4 bytes
                                Marital status: Married
                            TLV 0x01c2: Code page, 1 byte
                                Code page: 0
                            TLV 0x01c2: Code page, 4 bytes
                                Code page: 1252
                            TLV 0x02f8: unknown, 5 bytes
                                Value: 0001020304
                            TLV 0x0082: Gender, 3 bytes
                                Value: 000001
12:00:00.825000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_DIRECTORY_REPLY, result ok, directory_command query, answers packet 272 (0.012000 s), length 53
    Sequence: 43875
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00360002
    Body
        TLVs
            TLV 0x0001: Reply, 33 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 54
                    Subcommand: META_DIRECTORY_REPLY
                    Result: ok
                    Directory
                        Family: 0x05b9
                        Subtype: query
                        Flags: 0x0000
                        Request: 0x00000001
                        Unknown: 0
                        Code page: 1252
                        Unknown: 2
                        TLVs
12:00:00.831000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_DIRECTORY_UPDATE, directory_command update, length 69
    Sequence: 14752
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00370002
    Body
        TLVs
            TLV 0x0001: Request, 49 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 55
                    Subcommand: META_DIRECTORY_UPDATE
                    Directory
                        Family: 0x05b9
                        Subtype: update
                        Flags: 0x0000
                        Request: 0x00000001
                        Unknown: 0
                        Code page: 1252
                        Unknown: 2
                        TLVs
                            TLV 0x0226: Note, 13 bytes
                                Note: "Gone sailing."
12:00:00.837000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_DIRECTORY_UPDATE_DONE, result ok, directory_command update, answers packet 278 (0.006000 s), length 53
    Sequence: 43876
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00370002
    Body
        TLVs
            TLV 0x0001: Reply, 33 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 55
                    Subcommand: META_DIRECTORY_UPDATE_DONE
                    Result: ok
                    Directory
                        Family: 0x05b9
                        Subtype: update
                        Flags: 0x0000
                        Request: 0x00000001
                        Unknown: 0
                        Code page: 1252
                        Unknown: 2
                        TLVs
12:00:00.843000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_DIRECTORY_QUERY, directory_command query, length 60 [unknown at 44: fits none of its known forms]
    Sequence: 14753
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00380002
    Body
        TLVs
            TLV 0x0001: Request, 40 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 56
                    Subcommand: META_DIRECTORY_QUERY
                    Directory
                        Family: 0x05b9
                        Subtype: query
                        Flags: 0x0000
                        Request: 0x00000001
                        Unknown: 000004e4000000020001020304050607
12:00:00.849000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_DIRECTORY_QUERY, length 37 [unknown at 32: fits none of its known forms]
    Sequence: 14754
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00390002
    Body
        TLVs
            TLV 0x0001: Request, 17 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 57
                    Subcommand: META_DIRECTORY_QUERY
                    Unknown: 0001020304
12:00:00.855000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0A8C, length 49
    Sequence: 14755
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x003a0002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 58
                    Subcommand: META_STATS_0A8C
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.861000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_STATS_0A8C_DONE, result ok, answers packet 286 (0.006000 s), length 33
    Sequence: 43877
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x003a0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 58
                    Subcommand: META_STATS_0A8C_DONE
                    Result: ok
12:00:00.867000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0A96, length 49
    Sequence: 14756
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x003b0002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 59
                    Subcommand: META_STATS_0A96
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.873000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0AAA, length 49
    Sequence: 14757
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x003c0002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 60
                    Subcommand: META_STATS_0AAA
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.879000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0AB4, length 49
    Sequence: 14758
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x003d0002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 61
                    Subcommand: META_STATS_0AB4
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.885000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0AB9, length 49
    Sequence: 14759
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x003e0002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 62
                    Subcommand: META_STATS_0AB9
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.891000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_PLUGINS, length 49
    Sequence: 14760
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x003f0002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 63
                    Subcommand: META_STATS_PLUGINS
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.897000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_STATS_PLUGINS_DONE, result ok, answers packet 298 (0.006000 s), length 33
    Sequence: 43878
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x003f0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 63
                    Subcommand: META_STATS_PLUGINS_DONE
                    Result: ok
12:00:00.903000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_TIME_ZONE, length 49
    Sequence: 14761
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00400002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 64
                    Subcommand: META_STATS_TIME_ZONE
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.909000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_STATS_TIME_ZONE_DONE, result ok, answers packet 302 (0.006000 s), length 33
    Sequence: 43879
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00400002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 64
                    Subcommand: META_STATS_TIME_ZONE_DONE
                    Result: ok
12:00:00.915000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0ACD, length 49
    Sequence: 14762
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00410002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 65
                    Subcommand: META_STATS_0ACD
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.921000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0AD2, length 49
    Sequence: 14763
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00420002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 66
                    Subcommand: META_STATS_0AD2
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.927000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_STATS_0AD2_DONE, result ok, answers packet 308 (0.006000 s), length 33
    Sequence: 43880
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00420002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 66
                    Subcommand: META_STATS_0AD2_DONE
                    Result: ok
12:00:00.933000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_0AD7, length 49
    Sequence: 14764
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00430002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 67
                    Subcommand: META_STATS_0AD7
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.939000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_REGISTRATION, length 101
    Sequence: 14765
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00440002
    Body
        TLVs
            TLV 0x0001: Request, 81 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 68
                    Subcommand: META_STATS_REGISTRATION
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0101010101010101010101010000
                    Year of birth: 1970
                    Unknown: 0
                    First language: French
                    Second language: English
                    Third language: None
                    Gender: female
                    Unknown: 1
                    Contacts: 2
                        #1
                            UIN: 1000002
                        #2
                            UIN: 1000003
                    Key of the installation: "0123-4567-89AB"
                    Unknown: 0
12:00:00.945000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_STATS_REGISTRATION_DONE, result ok, answers packet 314 (0.006000 s), length 33
    Sequence: 43881
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00440002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 68
                    Subcommand: META_STATS_REGISTRATION_DONE
                    Result: ok
12:00:00.951000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_REGISTRATION, length 49 [unknown at 32: fits none of its known forms]
    Sequence: 14766
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00450002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 69
                    Subcommand: META_STATS_REGISTRATION
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.957000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_SHORTCUTS, length 67
    Sequence: 14767
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00460002
    Body
        TLVs
            TLV 0x0001: Request, 47 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 70
                    Subcommand: META_STATS_SHORTCUTS
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    How many are ICQ's own: 1
                    How many are not: 1
                    Shortcuts: 2
                        #1
                            Name: "Chat now"
                        #2
                            Name: "Tides"
12:00:00.963000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_STATS_SHORTCUTS, length 49 [unknown at 32: fits none of its known forms]
    Sequence: 14768
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00470002
    Body
        TLVs
            TLV 0x0001: Request, 29 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 71
                    Subcommand: META_STATS_SHORTCUTS
                    Major version: 4
                    Minor version: 63
                    Lesser version: 1
                    Build: 3279
                    Distribution: 85
                    Unknown: 0001020304
12:00:00.969000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEND_SMS, sms_xml "<icq_sms_message><destination>+4917055501234</destination><text>Home by six.</text><codepage>1252</codepage><encoding>utf8</encoding><senders_UIN>1000001</senders_UIN><senders_name>Anna</senders_name><delivery_receipt>Yes</delivery_receipt><time>Tue, 20 Nov 2001 12:00:00 GMT</time></icq_sms_message>", length 357
    Sequence: 14769
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00480002
    Body
        TLVs
            TLV 0x0001: Request, 337 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 72
                    Subcommand: META_SEND_SMS
                    Unknown: 1
                    Unknown: 22
                    Unknown: 0
                    SMS: "<icq_sms_message><destination>+4917055501234</destination><text>Home by six.</text><codepage>1252</codepage><encoding>utf8</encoding><senders_UIN>1000001</senders_UIN><senders_name>Anna</senders_name><delivery_receipt>Yes</delivery_receipt><time>Tue, 20 Nov 2001 12:00:00 GMT</time></icq_sms_message>"
12:00:00.975000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_AFFILIATIONS_DONE, result ok, provider "Smart", answers packet 324 (0.006000 s), length 224
    Sequence: 43882
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00480002
    Body
        TLVs
            TLV 0x0001: Reply, 204 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 72
                    Subcommand: META_SET_AFFILIATIONS_DONE
                    Result: ok
                    Unknown: 1
                    Unknown: 8
                    Unknown: 1
                    Provider: "Smart"
                    Answer: "<sms_response><source>ICQ</source><deliverable>Yes</deliverable><network>Example Mobile</network><message_id>1-2-3</message_id><messages_left>0</messages_left></sms_response>"
12:00:00.981000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEND_SMS, sms_xml "<icq_sms_message><destination>+4917055501234</destination><text>Home by six.</text><codepage>1252</codepage><encoding>utf8</encoding><senders_UIN>1000001</senders_UIN><senders_name>Anna</senders_name><delivery_receipt>Yes</delivery_receipt><time>Tue, 20 Nov 2001 12:00:00 GMT</time></icq_sms_message>", length 357
    Sequence: 14770
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00490002
    Body
        TLVs
            TLV 0x0001: Request, 337 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 73
                    Subcommand: META_SEND_SMS
                    Unknown: 1
                    Unknown: 22
                    Unknown: 0
                    SMS: "<icq_sms_message><destination>+4917055501234</destination><text>Home by six.</text><codepage>1252</codepage><encoding>utf8</encoding><senders_UIN>1000001</senders_UIN><senders_name>Anna</senders_name><delivery_receipt>Yes</delivery_receipt><time>Tue, 20 Nov 2001 12:00:00 GMT</time></icq_sms_message>"
12:00:00.987000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_AFFILIATIONS_DONE, result ok, provider "FED1", answers packet 328 (0.006000 s), length 223
    Sequence: 43883
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00490002
    Body
        TLVs
            TLV 0x0001: Reply, 203 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 73
                    Subcommand: META_SET_AFFILIATIONS_DONE
                    Result: ok
                    Unknown: 1
                    Unknown: 12
                    Unknown: 5
                    Provider: "FED1"
                    Answer: "<sms_response><source>ICQ</source><deliverable>Yes</deliverable><network>Example Mobile</network><message_id>1-2-3</message_id><messages_left>0</messages_left></sms_response>"
12:00:00.993000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEND_SMS, sms_xml "<icq_sms_message><destination>+4917055501234</destination><text>Home by six.</text><codepage>1252</codepage><encoding>utf8</encoding><senders_UIN>1000001</senders_UIN><senders_name>Anna</senders_name><delivery_receipt>Yes</delivery_receipt><time>Tue, 20 Nov 2001 12:00:00 GMT</time></icq_sms_message>", length 357
    Sequence: 14771
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x004a0002
    Body
        TLVs
            TLV 0x0001: Request, 337 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 74
                    Subcommand: META_SEND_SMS
                    Unknown: 1
                    Unknown: 22
                    Unknown: 0
                    SMS: "<icq_sms_message><destination>+4917055501234</destination><text>Home by six.</text><codepage>1252</codepage><encoding>utf8</encoding><senders_UIN>1000001</senders_UIN><senders_name>Anna</senders_name><delivery_receipt>Yes</delivery_receipt><time>Tue, 20 Nov 2001 12:00:00 GMT</time></icq_sms_message>"
12:00:00.999000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_AFFILIATIONS_DONE, result ok, provider "FED1", answers packet 332 (0.006000 s), length 223
    Sequence: 43884
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x004a0002
    Body
        TLVs
            TLV 0x0001: Reply, 203 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 74
                    Subcommand: META_SET_AFFILIATIONS_DONE
                    Result: ok
                    Unknown: 1
                    Unknown: 13
                    Unknown: 11
                    Provider: "FED1"
                    Answer: "<sms_response><source>ICQ</source><deliverable>Yes</deliverable><network>Example Mobile</network><message_id>1-2-3</message_id><messages_left>0</messages_left></sms_response>"
12:00:01.005000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEND_SMS, length 37 [unknown at 32: fits none of its known forms]
    Sequence: 14772
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x004b0002
    Body
        TLVs
            TLV 0x0001: Request, 17 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 75
                    Subcommand: META_SEND_SMS
                    Unknown: 0001020304
12:00:01.011000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_ERROR, result error, error_text "No such network", answers packet 336 (0.006000 s), length 51
    Sequence: 43885
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x004b0002
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 75
                    Subcommand: META_ERROR
                    Result: error
                    Text: "No such network"
12:00:01.017000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SEND_SMS, length 37 [unknown at 32: fits none of its known forms]
    Sequence: 14773
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x004c0002
    Body
        TLVs
            TLV 0x0001: Request, 17 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 76
                    Subcommand: META_SEND_SMS
                    Unknown: 0001020304
12:00:01.023000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_ERROR, result error, error_text "Number not served", answers packet 340 (0.006000 s), length 51
    Sequence: 43886
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x004c0002
    Body
        TLVs
            TLV 0x0001: Reply, 31 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 76
                    Subcommand: META_ERROR
                    Result: error
                    Text: "Number not served"
12:00:01.029000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_AFFILIATIONS_DONE, result ok, answers packet 340 (0.012000 s), length 38 [unknown at 33: fits none of its known forms]
    Sequence: 43887
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x004c0002
    Body
        TLVs
            TLV 0x0001: Reply, 18 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 76
                    Subcommand: META_SET_AFFILIATIONS_DONE
                    Result: ok
                    Unknown: 0001020304
12:00:01.035000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REPORT_SPAM, uin "1000005", length 87
    Sequence: 14774
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x004d0002
    Body
        TLVs
            TLV 0x0001: Request, 67 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 77
                    Subcommand: META_REPORT_SPAM
                    UIN: "1000005"
                    Number of the message: 5eed000100020003
                    Unknown: 0000000000000000000000000000000000
                    Log: "Buy my boat, now!"
12:00:01.041000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_REPORT_SPAM_DONE, result ok, answers packet 346 (0.006000 s), length 33
    Sequence: 43888
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x004d0002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 77
                    Subcommand: META_REPORT_SPAM_DONE
                    Result: ok
12:00:01.047000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REPORT_SPAM, length 37 [unknown at 32: fits none of its known forms]
    Sequence: 14775
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x004e0002
    Body
        TLVs
            TLV 0x0001: Request, 17 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 78
                    Subcommand: META_REPORT_SPAM
                    Unknown: 0001020304
12:00:01.053000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand 0x7777, length 37 [unknown at 32: no table for 0x7777]
    Sequence: 14776
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x004f0002
    Body
        TLVs
            TLV 0x0001: Request, 17 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 79
                    Subcommand: 0x7777
                    Unknown: 0001020304
12:00:01.059000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand 0x7778, result ok, answers packet 352 (0.006000 s), length 38 [unknown at 33: no table for 0x7778]
    Sequence: 43889
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x004f0002
    Body
        TLVs
            TLV 0x0001: Reply, 18 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 79
                    Subcommand: 0x7778
                    Result: ok
                    Unknown: 0001020304
12:00:01.065000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_ABOUT, length 48
    Sequence: 14777
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00500002
    Body
        TLVs
            TLV 0x0001: Request, 28 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 80
                    Subcommand: META_SET_ABOUT
                    About: "Gone sailing."
12:00:01.071000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_ABOUT_DONE, result read_only, answers packet 356 (0.006000 s), length 33
    Sequence: 43890
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00500002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 80
                    Subcommand: META_SET_ABOUT_DONE
                    Result: read_only
12:00:01.077000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_ABOUT, length 48
    Sequence: 14778
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00510002
    Body
        TLVs
            TLV 0x0001: Request, 28 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 81
                    Subcommand: META_SET_ABOUT
                    About: "Gone sailing."
12:00:01.083000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_SET_ABOUT_DONE, result 0x77, answers packet 360 (0.006000 s), length 33
    Sequence: 43891
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00510002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 81
                    Subcommand: META_SET_ABOUT_DONE
                    Result: 0x77
12:00:01.089000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_REQ_FULL_INFO_C, uin 1000002, length 36
    Sequence: 14779
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00520002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 82
                    Subcommand: META_REQ_FULL_INFO_C
                    UIN: 1000002
12:00:01.095000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,01) SRV_ERROR, account 1000001, error server_rate_limit, error_subcode 0x0001, request_type META_REQUEST, subcommand META_REQ_FULL_INFO_C, uin 1000002, answers packet 364 (0.006000 s), length 44
    Sequence: 43892
    SNAC: ICQ
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x00520002
    Body
        Error: server_rate_limit
        TLVs
            TLV 0x0008: Subcode, 2 bytes
                Subcode: 0x0001
            TLV 0x0021: The request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 82
                    Subcommand: META_REQ_FULL_INFO_C
                    UIN: 1000002
12:00:01.101000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_SET_PASSWORD, length 43 [malformed at 32: masked value longer than what is there]
    Sequence: 14780
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00530002
    Body
        TLVs
            TLV 0x0001: Request, 23 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 24301
                    Subcommand: META_SET_PASSWORD
                    Undecoded: ********
                Behind the request: ********
12:00:01.107000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,01) SRV_ERROR, account 1000001, error busted_snac_payload, request_type META_REQUEST, subcommand META_SET_PASSWORD, answers packet 368 (0.006000 s), length 45 [malformed at 34: masked value longer than what is there]
    Sequence: 43893
    SNAC: ICQ
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x00530002
    Body
        Error: busted_snac_payload
        TLVs
            TLV 0x0021: The request, 23 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 24301
                    Subcommand: META_SET_PASSWORD
                    Undecoded: ********
                Behind the request: ********
12:00:01.113000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_UNREGISTER, uin 1000001, length 36
    Sequence: 14781
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00540002
    Body
        TLVs
            TLV 0x0001: Request, 16 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 84
                    Subcommand: META_UNREGISTER
                    UIN: 1000001
12:00:01.119000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account 1000001, request_type META_REQUEST, subcommand META_UNREGISTER, uin 1000001, length 47
    Sequence: 14782
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x00550002
    Body
        TLVs
            TLV 0x0001: Request, 27 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REQUEST
                    Sequence of requests: 85
                    Subcommand: META_UNREGISTER
                    UIN: 1000001
                    Password: ********
12:00:01.125000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account 1000001, request_type META_REPLY, subcommand META_UNREGISTER_DONE, result ok, answers packet 374 (0.006000 s), length 33
    Sequence: 43894
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x00550002
    Body
        TLVs
            TLV 0x0001: Reply, 13 bytes
                Request or reply
                    Own UIN: 1000001
                    Type: META_REPLY
                    Sequence of requests: 85
                    Subcommand: META_UNREGISTER_DONE
                    Result: ok

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
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43797
    SNAC: OSERVICE
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000003
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43798
    SNAC: OSERVICE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000004
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,02) CLI_READY, account "1000001", length 16
    Sequence: 43799
    SNAC: OSERVICE
    Subtype: CLI_READY
    Flags: 0x0000
    Request: 0x80000005
    Body
        Families
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,03) SRV_FAMILIES, account "1000001", length 16
    Sequence: 43800
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000006
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "1000001", length 16 [malformed at 16: Family needs 2 bytes, there are 0]
    Sequence: 43801
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x80000007
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,05) SRV_REDIRECT, account "1000001", length 16
    Sequence: 43802
    SNAC: OSERVICE
    Subtype: SRV_REDIRECT
    Flags: 0x0000
    Request: 0x80000008
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,06) CLI_RATES_REQUEST, account "1000001", length 16
    Sequence: 43803
    SNAC: OSERVICE
    Subtype: CLI_RATES_REQUEST
    Flags: 0x0000
    Request: 0x80000009
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,07) SRV_RATES, account "1000001", length 16 [unknown at 16: fits none of its known forms]
    Sequence: 43804
    SNAC: OSERVICE
    Subtype: SRV_RATES
    Flags: 0x0000
    Request: 0x8000000a
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,08) CLI_RATES_ACK, account "1000001", length 16
    Sequence: 43805
    SNAC: OSERVICE
    Subtype: CLI_RATES_ACK
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Rate classes
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,09) CLI_RATES_DELETE, account "1000001", length 16
    Sequence: 43806
    SNAC: OSERVICE
    Subtype: CLI_RATES_DELETE
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Rate classes
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0a) SRV_RATE_CHANGE, account "1000001", length 16 [malformed at 16: What happened needs 2 bytes, there are 0]
    Sequence: 43807
    SNAC: OSERVICE
    Subtype: SRV_RATE_CHANGE
    Flags: 0x0000
    Request: 0x8000000d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0b) SRV_PAUSE, account "1000001", length 16
    Sequence: 43808
    SNAC: OSERVICE
    Subtype: SRV_PAUSE
    Flags: 0x0000
    Request: 0x8000000e
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0c) CLI_PAUSE_ACK, account "1000001", length 16
    Sequence: 43809
    SNAC: OSERVICE
    Subtype: CLI_PAUSE_ACK
    Flags: 0x0000
    Request: 0x8000000f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0d) SRV_RESUME, account "1000001", length 16
    Sequence: 43810
    SNAC: OSERVICE
    Subtype: SRV_RESUME
    Flags: 0x0000
    Request: 0x80000010
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, account "1000001", length 16
    Sequence: 43811
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x80000011
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", length 16
    Sequence: 43812
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000012
    Body
        Oneself
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,10) SRV_WARNED, account "1000001", length 16 [malformed at 16: Warning level, tenths of a percent needs 2 bytes, there are 0]
    Sequence: 43813
    SNAC: OSERVICE
    Subtype: SRV_WARNED
    Flags: 0x0000
    Request: 0x80000013
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,11) CLI_IDLE, account "1000001", length 16 [malformed at 16: Seconds idle needs 4 bytes, there are 0]
    Sequence: 43814
    SNAC: OSERVICE
    Subtype: CLI_IDLE
    Flags: 0x0000
    Request: 0x80000014
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,12) SRV_MIGRATION, account "1000001", length 16 [malformed at 16: Families needs 2 bytes, there are 0]
    Sequence: 43815
    SNAC: OSERVICE
    Subtype: SRV_MIGRATION
    Flags: 0x0000
    Request: 0x80000015
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,13) SRV_MOTD, account "1000001", length 16 [malformed at 16: Kind of message needs 2 bytes, there are 0]
    Sequence: 43816
    SNAC: OSERVICE
    Subtype: SRV_MOTD
    Flags: 0x0000
    Request: 0x80000016
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,14) CLI_PRIVACY_FLAGS, account "1000001", length 16 [malformed at 16: What others see needs 4 bytes, there are 0]
    Sequence: 43817
    SNAC: OSERVICE
    Subtype: CLI_PRIVACY_FLAGS
    Flags: 0x0000
    Request: 0x80000017
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,15) SRV_URLS, account "1000001", length 16
    Sequence: 43818
    SNAC: OSERVICE
    Subtype: SRV_URLS
    Flags: 0x0000
    Request: 0x80000018
    Body
        Pages
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,16) NO_OPERATION, account "1000001", length 16
    Sequence: 43819
    SNAC: OSERVICE
    Subtype: NO_OPERATION
    Flags: 0x0000
    Request: 0x80000019
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,17) CLI_VERSIONS, account "1000001", length 16
    Sequence: 43820
    SNAC: OSERVICE
    Subtype: CLI_VERSIONS
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Families
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,18) SRV_VERSIONS, account "1000001", length 16
    Sequence: 43821
    SNAC: OSERVICE
    Subtype: SRV_VERSIONS
    Flags: 0x0000
    Request: 0x8000001b
    Body
        Families
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,19) CLI_MAX_CONFIG_REQUEST, account "1000001", length 16
    Sequence: 43822
    SNAC: OSERVICE
    Subtype: CLI_MAX_CONFIG_REQUEST
    Flags: 0x0000
    Request: 0x8000001c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,1a) SRV_MAX_CONFIG, account "1000001", length 16
    Sequence: 43823
    SNAC: OSERVICE
    Subtype: SRV_MAX_CONFIG
    Flags: 0x0000
    Request: 0x8000001d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,1b) CLI_STORE_CONFIG, account "1000001", length 16
    Sequence: 43824
    SNAC: OSERVICE
    Subtype: CLI_STORE_CONFIG
    Flags: 0x0000
    Request: 0x8000001e
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,1c) CLI_CONFIG_REQUEST, account "1000001", length 16
    Sequence: 43825
    SNAC: OSERVICE
    Subtype: CLI_CONFIG_REQUEST
    Flags: 0x0000
    Request: 0x8000001f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,1d) SRV_CONFIG, account "1000001", length 16
    Sequence: 43826
    SNAC: OSERVICE
    Subtype: SRV_CONFIG
    Flags: 0x0000
    Request: 0x80000020
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,1e) CLI_SET_STATUS, account "1000001", length 16
    Sequence: 43827
    SNAC: OSERVICE
    Subtype: CLI_SET_STATUS
    Flags: 0x0000
    Request: 0x80000021
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,1f) SRV_VERIFY, account "1000001", length 16 [malformed at 16: From this byte of the program needs 4 bytes, there are 0]
    Sequence: 43828
    SNAC: OSERVICE
    Subtype: SRV_VERIFY
    Flags: 0x0000
    Request: 0x80000022
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,20) CLI_VERIFIED, account "1000001", length 16 [malformed at 16: MD5 of them needs 16 bytes, there are 0]
    Sequence: 43829
    SNAC: OSERVICE
    Subtype: CLI_VERIFIED
    Flags: 0x0000
    Request: 0x80000023
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,21) SRV_EXT_STATUS, account "1000001", length 16
    Sequence: 43830
    SNAC: OSERVICE
    Subtype: SRV_EXT_STATUS
    Flags: 0x0000
    Request: 0x80000024
    Body
        Items
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,22) CLI_BART_REQUEST, account "1000001", length 16
    Sequence: 43831
    SNAC: OSERVICE
    Subtype: CLI_BART_REQUEST
    Flags: 0x0000
    Request: 0x80000025
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,23) SRV_BART, account "1000001", length 16
    Sequence: 43832
    SNAC: OSERVICE
    Subtype: SRV_BART
    Flags: 0x0000
    Request: 0x80000026
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43833
    SNAC: LOCATE
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000027
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43834
    SNAC: LOCATE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000028
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,02) CLI_LOCATE_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 43835
    SNAC: LOCATE
    Subtype: CLI_LOCATE_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x80000029
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "1000001", length 16
    Sequence: 43836
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0x0000
    Request: 0x8000002a
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,04) CLI_SET_INFO, account "1000001", length 16
    Sequence: 43837
    SNAC: LOCATE
    Subtype: CLI_SET_INFO
    Flags: 0x0000
    Request: 0x8000002b
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,05) CLI_INFO_REQUEST, account "1000001", length 16 [malformed at 16: What is asked for needs 2 bytes, there are 0]
    Sequence: 43838
    SNAC: LOCATE
    Subtype: CLI_INFO_REQUEST
    Flags: 0x0000
    Request: 0x8000002c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,06) SRV_INFO, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 43839
    SNAC: LOCATE
    Subtype: SRV_INFO
    Flags: 0x0000
    Request: 0x8000002d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,07) CLI_INFO_WATCHER_SUBREQUEST, account "1000001", length 16
    Sequence: 43840
    SNAC: LOCATE
    Subtype: CLI_INFO_WATCHER_SUBREQUEST
    Flags: 0x0000
    Request: 0x8000002e
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,08) SRV_INFO_WATCHER_NOTICE, account "1000001", length 16
    Sequence: 43841
    SNAC: LOCATE
    Subtype: SRV_INFO_WATCHER_NOTICE
    Flags: 0x0000
    Request: 0x8000002f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,09) CLI_SET_DIRECTORY_INFO, account "1000001", length 16
    Sequence: 43842
    SNAC: LOCATE
    Subtype: CLI_SET_DIRECTORY_INFO
    Flags: 0x0000
    Request: 0x80000030
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,0a) SRV_SET_DIRECTORY_ACK, account "1000001", length 16 [malformed at 16: Result, 1 is success needs 2 bytes, there are 0]
    Sequence: 43843
    SNAC: LOCATE
    Subtype: SRV_SET_DIRECTORY_ACK
    Flags: 0x0000
    Request: 0x80000031
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,0b) CLI_DIRECTORY_REQUEST, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 43844
    SNAC: LOCATE
    Subtype: CLI_DIRECTORY_REQUEST
    Flags: 0x0000
    Request: 0x80000032
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,0c) SRV_DIRECTORY_INFO, account "1000001", length 16 [malformed at 16: Result, 1 is success needs 2 bytes, there are 0]
    Sequence: 43845
    SNAC: LOCATE
    Subtype: SRV_DIRECTORY_INFO
    Flags: 0x0000
    Request: 0x80000033
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,0d) CLI_GROUP_CAPABILITY_REQUEST, account "1000001", length 16
    Sequence: 43846
    SNAC: LOCATE
    Subtype: CLI_GROUP_CAPABILITY_REQUEST
    Flags: 0x0000
    Request: 0x80000034
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,0e) SRV_GROUP_CAPABILITY, account "1000001", length 16
    Sequence: 43847
    SNAC: LOCATE
    Subtype: SRV_GROUP_CAPABILITY
    Flags: 0x0000
    Request: 0x80000035
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,0f) CLI_SET_KEYWORDS, account "1000001", length 16
    Sequence: 43848
    SNAC: LOCATE
    Subtype: CLI_SET_KEYWORDS
    Flags: 0x0000
    Request: 0x80000036
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,10) SRV_SET_KEYWORDS_ACK, account "1000001", length 16 [malformed at 16: Result, 1 is success needs 2 bytes, there are 0]
    Sequence: 43849
    SNAC: LOCATE
    Subtype: SRV_SET_KEYWORDS_ACK
    Flags: 0x0000
    Request: 0x80000037
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,11) CLI_KEYWORDS_REQUEST, account "1000001", length 16
    Sequence: 43850
    SNAC: LOCATE
    Subtype: CLI_KEYWORDS_REQUEST
    Flags: 0x0000
    Request: 0x80000038
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,12) SRV_KEYWORDS, account "1000001", length 16
    Sequence: 43851
    SNAC: LOCATE
    Subtype: SRV_KEYWORDS
    Flags: 0x0000
    Request: 0x80000039
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,13) CLI_FIND_BY_EMAIL, account "1000001", length 16
    Sequence: 43852
    SNAC: LOCATE
    Subtype: CLI_FIND_BY_EMAIL
    Flags: 0x0000
    Request: 0x8000003a
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,14) SRV_FOUND_BY_EMAIL, account "1000001", length 16
    Sequence: 43853
    SNAC: LOCATE
    Subtype: SRV_FOUND_BY_EMAIL
    Flags: 0x0000
    Request: 0x8000003b
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,15) CLI_INFO_REQUEST_MASK, account "1000001", length 16 [malformed at 16: What is asked for needs 4 bytes, there are 0]
    Sequence: 43854
    SNAC: LOCATE
    Subtype: CLI_INFO_REQUEST_MASK
    Flags: 0x0000
    Request: 0x8000003c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43855
    SNAC: BUDDY
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000003d
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43856
    SNAC: BUDDY
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000003e
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,02) CLI_BUDDY_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 43857
    SNAC: BUDDY
    Subtype: CLI_BUDDY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x8000003f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,03) SRV_BUDDY_RIGHTS, account "1000001", length 16
    Sequence: 43858
    SNAC: BUDDY
    Subtype: SRV_BUDDY_RIGHTS
    Flags: 0x0000
    Request: 0x80000040
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,04) CLI_BUDDY_ADD, account "1000001", length 16
    Sequence: 43859
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD
    Flags: 0x0000
    Request: 0x80000041
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,05) CLI_BUDDY_REMOVE, account "1000001", length 16
    Sequence: 43860
    SNAC: BUDDY
    Subtype: CLI_BUDDY_REMOVE
    Flags: 0x0000
    Request: 0x80000042
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,06) CLI_WATCHERS_REQUEST, account "1000001", length 16
    Sequence: 43861
    SNAC: BUDDY
    Subtype: CLI_WATCHERS_REQUEST
    Flags: 0x0000
    Request: 0x80000043
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,07) SRV_WATCHERS, account "1000001", length 16
    Sequence: 43862
    SNAC: BUDDY
    Subtype: SRV_WATCHERS
    Flags: 0x0000
    Request: 0x80000044
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,08) CLI_WATCHER_SUBREQUEST, account "1000001", length 16 [malformed at 16: Unknown needs 2 bytes, there are 0]
    Sequence: 43863
    SNAC: BUDDY
    Subtype: CLI_WATCHER_SUBREQUEST
    Flags: 0x0000
    Request: 0x80000045
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,09) SRV_WATCHER_NOTICE, account "1000001", length 16
    Sequence: 43864
    SNAC: BUDDY
    Subtype: SRV_WATCHER_NOTICE
    Flags: 0x0000
    Request: 0x80000046
    Body
        Watchers
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0a) SRV_BUDDY_REJECTED, account "1000001", length 16
    Sequence: 43865
    SNAC: BUDDY
    Subtype: SRV_BUDDY_REJECTED
    Flags: 0x0000
    Request: 0x80000047
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0b) SRV_BUDDY_ONLINE, account "1000001", length 16
    Sequence: 43866
    SNAC: BUDDY
    Subtype: SRV_BUDDY_ONLINE
    Flags: 0x0000
    Request: 0x80000048
    Body
        Users
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0c) SRV_BUDDY_OFFLINE, account "1000001", length 16
    Sequence: 43867
    SNAC: BUDDY
    Subtype: SRV_BUDDY_OFFLINE
    Flags: 0x0000
    Request: 0x80000049
    Body
        Users
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0d) server command 0x000d, account "1000001", length 16 [unknown at 16: no table for 0x000d]
    Sequence: 43868
    SNAC: BUDDY
    Subtype: 0x000d
    Flags: 0x0000
    Request: 0x8000004a
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0e) server command 0x000e, account "1000001", length 16 [unknown at 16: no table for 0x000e]
    Sequence: 43869
    SNAC: BUDDY
    Subtype: 0x000e
    Flags: 0x0000
    Request: 0x8000004b
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,0f) CLI_BUDDY_ADD_TEMPORARY, account "1000001", length 16
    Sequence: 43870
    SNAC: BUDDY
    Subtype: CLI_BUDDY_ADD_TEMPORARY
    Flags: 0x0000
    Request: 0x8000004c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(03,10) CLI_BUDDY_REMOVE_TEMPORARY, account "1000001", length 16
    Sequence: 43871
    SNAC: BUDDY
    Subtype: CLI_BUDDY_REMOVE_TEMPORARY
    Flags: 0x0000
    Request: 0x8000004d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43872
    SNAC: ICBM
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000004e
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43873
    SNAC: ICBM
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000004f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "1000001", length 16 [malformed at 16: Channel, or how many there are needs 2 bytes, there are 0]
    Sequence: 43874
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x80000050
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,03) CLI_ICBM_RESET_PARAMETERS, account "1000001", length 16
    Sequence: 43875
    SNAC: ICBM
    Subtype: CLI_ICBM_RESET_PARAMETERS
    Flags: 0x0000
    Request: 0x80000051
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, account "1000001", length 16
    Sequence: 43876
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x80000052
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, account "1000001", length 16 [malformed at 16: Channel, or how many there are needs 2 bytes, there are 0]
    Sequence: 43877
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x80000053
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", length 16 [malformed at 16: Cookie needs 8 bytes, there are 0]
    Sequence: 43878
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x80000054
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", length 16 [malformed at 16: Cookie needs 8 bytes, there are 0]
    Sequence: 43879
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000055
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,08) CLI_ICBM_WARN, account "1000001", length 16 [malformed at 16: Anonymously needs 2 bytes, there are 0]
    Sequence: 43880
    SNAC: ICBM
    Subtype: CLI_ICBM_WARN
    Flags: 0x0000
    Request: 0x80000056
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,09) SRV_ICBM_WARN_ACK, account "1000001", length 16 [malformed at 16: Warning level added needs 2 bytes, there are 0]
    Sequence: 43881
    SNAC: ICBM
    Subtype: SRV_ICBM_WARN_ACK
    Flags: 0x0000
    Request: 0x80000057
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0a) SRV_ICBM_MISSED, account "1000001", length 16
    Sequence: 43882
    SNAC: ICBM
    Subtype: SRV_ICBM_MISSED
    Flags: 0x0000
    Request: 0x80000058
    Body
        Missed messages
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", length 16 [malformed at 16: Cookie needs 8 bytes, there are 0]
    Sequence: 43883
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000059
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "1000001", length 16 [malformed at 16: Cookie needs 8 bytes, there are 0]
    Sequence: 43884
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x8000005a
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0d) SRV_ICBM_SIN_STORED, account "1000001", length 16
    Sequence: 43885
    SNAC: ICBM
    Subtype: SRV_ICBM_SIN_STORED
    Flags: 0x0000
    Request: 0x8000005b
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0e) CLI_ICBM_SIN_LIST_REQUEST, account "1000001", length 16
    Sequence: 43886
    SNAC: ICBM
    Subtype: CLI_ICBM_SIN_LIST_REQUEST
    Flags: 0x0000
    Request: 0x8000005c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0f) SRV_ICBM_SIN_LIST, account "1000001", length 16
    Sequence: 43887
    SNAC: ICBM
    Subtype: SRV_ICBM_SIN_LIST
    Flags: 0x0000
    Request: 0x8000005d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,10) CLI_ICBM_STORED_REQUEST, account "1000001", length 16
    Sequence: 43888
    SNAC: ICBM
    Subtype: CLI_ICBM_STORED_REQUEST
    Flags: 0x0000
    Request: 0x8000005e
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,11) CLI_ICBM_SIN_DELETE, account "1000001", length 16
    Sequence: 43889
    SNAC: ICBM
    Subtype: CLI_ICBM_SIN_DELETE
    Flags: 0x0000
    Request: 0x8000005f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,12) CLI_ICBM_NOTIFY_REQUEST, account "1000001", length 16
    Sequence: 43890
    SNAC: ICBM
    Subtype: CLI_ICBM_NOTIFY_REQUEST
    Flags: 0x0000
    Request: 0x80000060
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,13) SRV_ICBM_NOTIFY, account "1000001", length 16
    Sequence: 43891
    SNAC: ICBM
    Subtype: SRV_ICBM_NOTIFY
    Flags: 0x0000
    Request: 0x80000061
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", length 16 [malformed at 16: Cookie needs 8 bytes, there are 0]
    Sequence: 43892
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000062
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,15) server command 0x0015, account "1000001", length 16 [unknown at 16: no table for 0x0015]
    Sequence: 43893
    SNAC: ICBM
    Subtype: 0x0015
    Flags: 0x0000
    Request: 0x80000063
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,16) server command 0x0016, account "1000001", length 16 [unknown at 16: no table for 0x0016]
    Sequence: 43894
    SNAC: ICBM
    Subtype: 0x0016
    Flags: 0x0000
    Request: 0x80000064
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,17) SRV_ICBM_STORED_END, account "1000001", length 16
    Sequence: 43895
    SNAC: ICBM
    Subtype: SRV_ICBM_STORED_END
    Flags: 0x0000
    Request: 0x80000065
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(05,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43896
    SNAC: ADVERT
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000066
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(05,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43897
    SNAC: ADVERT
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000067
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(05,02) CLI_ADVERT_REQUEST, account "1000001", length 16
    Sequence: 43898
    SNAC: ADVERT
    Subtype: CLI_ADVERT_REQUEST
    Flags: 0x0000
    Request: 0x80000068
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(05,03) SRV_ADVERT, account "1000001", length 16
    Sequence: 43899
    SNAC: ADVERT
    Subtype: SRV_ADVERT
    Flags: 0x0000
    Request: 0x80000069
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(06,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43900
    SNAC: INVITE
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000006a
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(06,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43901
    SNAC: INVITE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000006b
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(06,02) CLI_INVITE, account "1000001", length 16
    Sequence: 43902
    SNAC: INVITE
    Subtype: CLI_INVITE
    Flags: 0x0000
    Request: 0x8000006c
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(06,03) SRV_INVITE_ACK, account "1000001", length 16
    Sequence: 43903
    SNAC: INVITE
    Subtype: SRV_INVITE_ACK
    Flags: 0x0000
    Request: 0x8000006d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43904
    SNAC: ADMIN
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000006e
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43905
    SNAC: ADMIN
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000006f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,02) CLI_ACCOUNT_INFO_REQUEST, account "1000001", length 16
    Sequence: 43906
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_INFO_REQUEST
    Flags: 0x0000
    Request: 0x80000070
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,03) SRV_ACCOUNT_INFO, account "1000001", length 16 [malformed at 16: What may be done with it needs 2 bytes, there are 0]
    Sequence: 43907
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_INFO
    Flags: 0x0000
    Request: 0x80000071
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,04) CLI_ACCOUNT_CHANGE, account "1000001", length 16
    Sequence: 43908
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_CHANGE
    Flags: 0x0000
    Request: 0x80000072
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,05) SRV_ACCOUNT_CHANGED, account "1000001", length 16 [malformed at 16: What may be done with it needs 2 bytes, there are 0]
    Sequence: 43909
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_CHANGED
    Flags: 0x0000
    Request: 0x80000073
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,06) CLI_ACCOUNT_CONFIRM, account "1000001", length 16
    Sequence: 43910
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_CONFIRM
    Flags: 0x0000
    Request: 0x80000074
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,07) SRV_ACCOUNT_CONFIRM_ACK, account "1000001", length 16 [malformed at 16: Result needs 2 bytes, there are 0]
    Sequence: 43911
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_CONFIRM_ACK
    Flags: 0x0000
    Request: 0x80000075
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,08) CLI_ACCOUNT_DELETE, account "1000001", length 16
    Sequence: 43912
    SNAC: ADMIN
    Subtype: CLI_ACCOUNT_DELETE
    Flags: 0x0000
    Request: 0x80000076
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,09) SRV_ACCOUNT_DELETED, account "1000001", length 16
    Sequence: 43913
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_DELETED
    Flags: 0x0000
    Request: 0x80000077
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(08,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43914
    SNAC: POPUP
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000078
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(08,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43915
    SNAC: POPUP
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000079
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(08,02) SRV_POPUP, account "1000001", length 16
    Sequence: 43916
    SNAC: POPUP
    Subtype: SRV_POPUP
    Flags: 0x0000
    Request: 0x8000007a
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43917
    SNAC: PRIVACY
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000007b
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43918
    SNAC: PRIVACY
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000007c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,02) CLI_PRIVACY_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 43919
    SNAC: PRIVACY
    Subtype: CLI_PRIVACY_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x8000007d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,03) SRV_PRIVACY_RIGHTS, account "1000001", length 16
    Sequence: 43920
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_RIGHTS
    Flags: 0x0000
    Request: 0x8000007e
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,04) CLI_CLASS_MASK, account "1000001", length 16 [malformed at 16: User classes that may needs 4 bytes, there are 0]
    Sequence: 43921
    SNAC: PRIVACY
    Subtype: CLI_CLASS_MASK
    Flags: 0x0000
    Request: 0x8000007f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,05) CLI_PERMIT_ADD, account "1000001", length 16
    Sequence: 43922
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_ADD
    Flags: 0x0000
    Request: 0x80000080
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,06) CLI_PERMIT_REMOVE, account "1000001", length 16
    Sequence: 43923
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_REMOVE
    Flags: 0x0000
    Request: 0x80000081
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,07) CLI_DENY_ADD, account "1000001", length 16
    Sequence: 43924
    SNAC: PRIVACY
    Subtype: CLI_DENY_ADD
    Flags: 0x0000
    Request: 0x80000082
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,08) CLI_DENY_REMOVE, account "1000001", length 16
    Sequence: 43925
    SNAC: PRIVACY
    Subtype: CLI_DENY_REMOVE
    Flags: 0x0000
    Request: 0x80000083
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,09) SRV_PRIVACY_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43926
    SNAC: PRIVACY
    Subtype: SRV_PRIVACY_ERROR
    Flags: 0x0000
    Request: 0x80000084
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,0a) CLI_PERMIT_ADD_TEMPORARY, account "1000001", length 16
    Sequence: 43927
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_ADD_TEMPORARY
    Flags: 0x0000
    Request: 0x80000085
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(09,0b) CLI_PERMIT_REMOVE_TEMPORARY, account "1000001", length 16
    Sequence: 43928
    SNAC: PRIVACY
    Subtype: CLI_PERMIT_REMOVE_TEMPORARY
    Flags: 0x0000
    Request: 0x80000086
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0a,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43929
    SNAC: LOOKUP
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000087
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0a,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43930
    SNAC: LOOKUP
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000088
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0a,02) CLI_LOOKUP_EMAIL, account "1000001", length 16
    Sequence: 43931
    SNAC: LOOKUP
    Subtype: CLI_LOOKUP_EMAIL
    Flags: 0x0000
    Request: 0x80000089
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0a,03) SRV_LOOKUP_FOUND, account "1000001", length 16
    Sequence: 43932
    SNAC: LOOKUP
    Subtype: SRV_LOOKUP_FOUND
    Flags: 0x0000
    Request: 0x8000008a
    Body
        Found
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0b,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43933
    SNAC: STATS
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000008b
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0b,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43934
    SNAC: STATS
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000008c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0b,02) SRV_STATS_INTERVAL, account "1000001", length 16 [malformed at 16: Hours between reports needs 2 bytes, there are 0]
    Sequence: 43935
    SNAC: STATS
    Subtype: SRV_STATS_INTERVAL
    Flags: 0x0000
    Request: 0x8000008d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0b,03) CLI_STATS_REPORT, account "1000001", length 16
    Sequence: 43936
    SNAC: STATS
    Subtype: CLI_STATS_REPORT
    Flags: 0x0000
    Request: 0x8000008e
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0b,04) SRV_STATS_ACK, account "1000001", length 16
    Sequence: 43937
    SNAC: STATS
    Subtype: SRV_STATS_ACK
    Flags: 0x0000
    Request: 0x8000008f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0c,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43938
    SNAC: TRANSLATE
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000090
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0c,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43939
    SNAC: TRANSLATE
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000091
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0c,02) CLI_TRANSLATE_REQUEST, account "1000001", length 16
    Sequence: 43940
    SNAC: TRANSLATE
    Subtype: CLI_TRANSLATE_REQUEST
    Flags: 0x0000
    Request: 0x80000092
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0c,03) SRV_TRANSLATION, account "1000001", length 16
    Sequence: 43941
    SNAC: TRANSLATE
    Subtype: SRV_TRANSLATION
    Flags: 0x0000
    Request: 0x80000093
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43942
    SNAC: CHAT_NAV
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000094
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43943
    SNAC: CHAT_NAV
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000095
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,02) CLI_CHAT_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 43944
    SNAC: CHAT_NAV
    Subtype: CLI_CHAT_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x80000096
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,03) CLI_EXCHANGE_INFO_REQUEST, account "1000001", length 16 [malformed at 16: Exchange needs 2 bytes, there are 0]
    Sequence: 43945
    SNAC: CHAT_NAV
    Subtype: CLI_EXCHANGE_INFO_REQUEST
    Flags: 0x0000
    Request: 0x80000097
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,04) CLI_ROOM_INFO_REQUEST, account "1000001", length 16 [malformed at 16: Exchange needs 2 bytes, there are 0]
    Sequence: 43946
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_INFO_REQUEST
    Flags: 0x0000
    Request: 0x80000098
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,05) CLI_ROOM_MORE_INFO_REQUEST, account "1000001", length 16
    Sequence: 43947
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_MORE_INFO_REQUEST
    Flags: 0x0000
    Request: 0x80000099
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,06) CLI_ROOM_OCCUPANTS_REQUEST, account "1000001", length 16 [malformed at 16: Exchange needs 2 bytes, there are 0]
    Sequence: 43948
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_OCCUPANTS_REQUEST
    Flags: 0x0000
    Request: 0x8000009a
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,07) CLI_ROOM_SEARCH, account "1000001", length 16 [malformed at 16: Class needs 2 bytes, there are 0]
    Sequence: 43949
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_SEARCH
    Flags: 0x0000
    Request: 0x8000009b
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,08) CLI_ROOM_CREATE, account "1000001", length 16 [malformed at 16: Exchange needs 2 bytes, there are 0]
    Sequence: 43950
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_CREATE
    Flags: 0x0000
    Request: 0x8000009c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,09) SRV_CHAT_NAV_INFO, account "1000001", length 16
    Sequence: 43951
    SNAC: CHAT_NAV
    Subtype: SRV_CHAT_NAV_INFO
    Flags: 0x0000
    Request: 0x8000009d
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 43952
    SNAC: CHAT
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000009e
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 43953
    SNAC: CHAT
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000009f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,02) SRV_ROOM_UPDATE, account "1000001", length 16 [malformed at 16: Exchange needs 2 bytes, there are 0]
    Sequence: 43954
    SNAC: CHAT
    Subtype: SRV_ROOM_UPDATE
    Flags: 0x0000
    Request: 0x800000a0
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,03) SRV_CHAT_JOINED, account "1000001", length 16
    Sequence: 43955
    SNAC: CHAT
    Subtype: SRV_CHAT_JOINED
    Flags: 0x0000
    Request: 0x800000a1
    Body
        Users
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,04) SRV_CHAT_LEFT, account "1000001", length 16
    Sequence: 43956
    SNAC: CHAT
    Subtype: SRV_CHAT_LEFT
    Flags: 0x0000
    Request: 0x800000a2
    Body
        Users
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,05) CLI_CHAT_SEND, account "1000001", length 16 [malformed at 16: Cookie needs 8 bytes, there are 0]
    Sequence: 43957
    SNAC: CHAT
    Subtype: CLI_CHAT_SEND
    Flags: 0x0000
    Request: 0x800000a3
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,06) SRV_CHAT_RECEIVE, account "1000001", length 16 [malformed at 16: Cookie needs 8 bytes, there are 0]
    Sequence: 43958
    SNAC: CHAT
    Subtype: SRV_CHAT_RECEIVE
    Flags: 0x0000
    Request: 0x800000a4
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,07) CLI_CHAT_WARN, account "1000001", length 16
    Sequence: 43959
    SNAC: CHAT
    Subtype: CLI_CHAT_WARN
    Flags: 0x0000
    Request: 0x800000a5
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,08) SRV_CHAT_WARN_REPLY, account "1000001", length 16
    Sequence: 43960
    SNAC: CHAT
    Subtype: SRV_CHAT_WARN_REPLY
    Flags: 0x0000
    Request: 0x800000a6
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,09) CHAT_ERROR_OR_DATA, account "1000001", length 16
    Sequence: 43961
    SNAC: CHAT
    Subtype: CHAT_ERROR_OR_DATA
    Flags: 0x0000
    Request: 0x800000a7
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,0a) CHAT_STADIUM_0A, account "1000001", length 16
    Sequence: 43962
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0A
    Flags: 0x0000
    Request: 0x800000a8
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,0b) CHAT_STADIUM_0B, account "1000001", length 16
    Sequence: 43963
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0B
    Flags: 0x0000
    Request: 0x800000a9
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,0c) CHAT_STADIUM_0C, account "1000001", length 16
    Sequence: 43964
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0C
    Flags: 0x0000
    Request: 0x800000aa
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,0d) CHAT_STADIUM_0D, account "1000001", length 16
    Sequence: 43965
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0D
    Flags: 0x0000
    Request: 0x800000ab
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,0e) CHAT_STADIUM_0E, account "1000001", length 16
    Sequence: 43966
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0E
    Flags: 0x0000
    Request: 0x800000ac
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,0f) CHAT_STADIUM_0F, account "1000001", length 16
    Sequence: 43967
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0F
    Flags: 0x0000
    Request: 0x800000ad
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,10) CHAT_STADIUM_10, account "1000001", length 16
    Sequence: 43968
    SNAC: CHAT
    Subtype: CHAT_STADIUM_10
    Flags: 0x0000
    Request: 0x800000ae
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,11) CHAT_STADIUM_11, account "1000001", length 16
    Sequence: 43969
    SNAC: CHAT
    Subtype: CHAT_STADIUM_11
    Flags: 0x0000
    Request: 0x800000af
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,12) CHAT_STADIUM_12, account "1000001", length 16
    Sequence: 43970
    SNAC: CHAT
    Subtype: CHAT_STADIUM_12
    Flags: 0x0000
    Request: 0x800000b0
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,13) CHAT_STADIUM_13, account "1000001", length 16
    Sequence: 43971
    SNAC: CHAT
    Subtype: CHAT_STADIUM_13
    Flags: 0x0000
    Request: 0x800000b1
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,14) CHAT_STADIUM_14, account "1000001", length 16
    Sequence: 43972
    SNAC: CHAT
    Subtype: CHAT_STADIUM_14
    Flags: 0x0000
    Request: 0x800000b2
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,15) CHAT_STADIUM_15, account "1000001", length 16
    Sequence: 43973
    SNAC: CHAT
    Subtype: CHAT_STADIUM_15
    Flags: 0x0000
    Request: 0x800000b3
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,16) CHAT_STADIUM_16, account "1000001", length 16
    Sequence: 43974
    SNAC: CHAT
    Subtype: CHAT_STADIUM_16
    Flags: 0x0000
    Request: 0x800000b4
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,17) CHAT_STADIUM_17, account "1000001", length 16
    Sequence: 43975
    SNAC: CHAT
    Subtype: CHAT_STADIUM_17
    Flags: 0x0000
    Request: 0x800000b5
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,18) CHAT_STADIUM_18, account "1000001", length 16
    Sequence: 43976
    SNAC: CHAT
    Subtype: CHAT_STADIUM_18
    Flags: 0x0000
    Request: 0x800000b6
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,19) CHAT_STADIUM_19, account "1000001", length 16
    Sequence: 43977
    SNAC: CHAT
    Subtype: CHAT_STADIUM_19
    Flags: 0x0000
    Request: 0x800000b7
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,1a) CHAT_STADIUM_1A, account "1000001", length 16
    Sequence: 43978
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1A
    Flags: 0x0000
    Request: 0x800000b8
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,1b) CHAT_STADIUM_1B, account "1000001", length 16
    Sequence: 43979
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1B
    Flags: 0x0000
    Request: 0x800000b9
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,1c) CHAT_STADIUM_1C, account "1000001", length 16
    Sequence: 43980
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1C
    Flags: 0x0000
    Request: 0x800000ba
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,1d) CHAT_STADIUM_1D, account "1000001", length 16
    Sequence: 43981
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1D
    Flags: 0x0000
    Request: 0x800000bb
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,1e) CHAT_STADIUM_1E, account "1000001", length 16
    Sequence: 43982
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1E
    Flags: 0x0000
    Request: 0x800000bc
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,1f) CHAT_STADIUM_1F, account "1000001", length 16
    Sequence: 43983
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1F
    Flags: 0x0000
    Request: 0x800000bd
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,20) CHAT_STADIUM_20, account "1000001", length 16
    Sequence: 43984
    SNAC: CHAT
    Subtype: CHAT_STADIUM_20
    Flags: 0x0000
    Request: 0x800000be
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,21) CHAT_STADIUM_21, account "1000001", length 16
    Sequence: 43985
    SNAC: CHAT
    Subtype: CHAT_STADIUM_21
    Flags: 0x0000
    Request: 0x800000bf
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,22) CHAT_STADIUM_22, account "1000001", length 16
    Sequence: 43986
    SNAC: CHAT
    Subtype: CHAT_STADIUM_22
    Flags: 0x0000
    Request: 0x800000c0
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,23) CHAT_STADIUM_23, account "1000001", length 16
    Sequence: 43987
    SNAC: CHAT
    Subtype: CHAT_STADIUM_23
    Flags: 0x0000
    Request: 0x800000c1
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,24) CHAT_STADIUM_24, account "1000001", length 16
    Sequence: 43988
    SNAC: CHAT
    Subtype: CHAT_STADIUM_24
    Flags: 0x0000
    Request: 0x800000c2
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,25) CHAT_STADIUM_25, account "1000001", length 16
    Sequence: 43989
    SNAC: CHAT
    Subtype: CHAT_STADIUM_25
    Flags: 0x0000
    Request: 0x800000c3
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,26) CHAT_STADIUM_26, account "1000001", length 16
    Sequence: 43990
    SNAC: CHAT
    Subtype: CHAT_STADIUM_26
    Flags: 0x0000
    Request: 0x800000c4
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,27) CHAT_STADIUM_27, account "1000001", length 16
    Sequence: 43991
    SNAC: CHAT
    Subtype: CHAT_STADIUM_27
    Flags: 0x0000
    Request: 0x800000c5
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,28) CHAT_STADIUM_28, account "1000001", length 16
    Sequence: 43992
    SNAC: CHAT
    Subtype: CHAT_STADIUM_28
    Flags: 0x0000
    Request: 0x800000c6
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,29) CHAT_STADIUM_29, account "1000001", length 16
    Sequence: 43993
    SNAC: CHAT
    Subtype: CHAT_STADIUM_29
    Flags: 0x0000
    Request: 0x800000c7
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,2a) CHAT_STADIUM_2A, account "1000001", length 16
    Sequence: 43994
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2A
    Flags: 0x0000
    Request: 0x800000c8
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,2b) CHAT_STADIUM_2B, account "1000001", length 16
    Sequence: 43995
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2B
    Flags: 0x0000
    Request: 0x800000c9
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,2c) CHAT_STADIUM_2C, account "1000001", length 16
    Sequence: 43996
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2C
    Flags: 0x0000
    Request: 0x800000ca
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,2d) CHAT_STADIUM_2D, account "1000001", length 16
    Sequence: 43997
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2D
    Flags: 0x0000
    Request: 0x800000cb
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,2e) CHAT_STADIUM_2E, account "1000001", length 16
    Sequence: 43998
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2E
    Flags: 0x0000
    Request: 0x800000cc
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,2f) CHAT_STADIUM_2F, account "1000001", length 16
    Sequence: 43999
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2F
    Flags: 0x0000
    Request: 0x800000cd
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0e,30) CHAT_STADIUM_30, account "1000001", length 16
    Sequence: 44000
    SNAC: CHAT
    Subtype: CHAT_STADIUM_30
    Flags: 0x0000
    Request: 0x800000ce
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44001
    SNAC: ODIR
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x800000cf
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44002
    SNAC: ODIR
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x800000d0
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,02) CLI_DIRECTORY_SEARCH, account "1000001", length 16
    Sequence: 44003
    SNAC: ODIR
    Subtype: CLI_DIRECTORY_SEARCH
    Flags: 0x0000
    Request: 0x800000d1
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,03) SRV_DIRECTORY_FOUND, account "1000001", length 16 [unknown at 16: fits none of its known forms] [malformed at 16: Result needs 2 bytes, there are 0]
    Sequence: 44004
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_FOUND
    Flags: 0x0000
    Request: 0x800000d2
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,04) CLI_DIRECTORY_INTERESTS_REQUEST, account "1000001", length 16
    Sequence: 44005
    SNAC: ODIR
    Subtype: CLI_DIRECTORY_INTERESTS_REQUEST
    Flags: 0x0000
    Request: 0x800000d3
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,05) SRV_DIRECTORY_INTERESTS, account "1000001", length 16 [malformed at 16: Result needs 2 bytes, there are 0]
    Sequence: 44006
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_INTERESTS
    Flags: 0x0000
    Request: 0x800000d4
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44007
    SNAC: BART
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x800000d5
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44008
    SNAC: BART
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x800000d6
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,02) CLI_ICON_UPLOAD, account "1000001", length 16 [malformed at 16: Kind of item, or a number needs 2 bytes, there are 0]
    Sequence: 44009
    SNAC: BART
    Subtype: CLI_ICON_UPLOAD
    Flags: 0x0000
    Request: 0x800000d7
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,03) SRV_ICON_UPLOADED, account "1000001", length 16 [malformed at 16: Result, 0 is success needs 1 byte, there are 0]
    Sequence: 44010
    SNAC: BART
    Subtype: SRV_ICON_UPLOADED
    Flags: 0x0000
    Request: 0x800000d8
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,04) CLI_ICON_REQUEST, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44011
    SNAC: BART
    Subtype: CLI_ICON_REQUEST
    Flags: 0x0000
    Request: 0x800000d9
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,05) SRV_ICON, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44012
    SNAC: BART
    Subtype: SRV_ICON
    Flags: 0x0000
    Request: 0x800000da
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,06) CLI_ICONS_REQUEST, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44013
    SNAC: BART
    Subtype: CLI_ICONS_REQUEST
    Flags: 0x0000
    Request: 0x800000db
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,07) SRV_ICON_FOR_REQUEST, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44014
    SNAC: BART
    Subtype: SRV_ICON_FOR_REQUEST
    Flags: 0x0000
    Request: 0x800000dc
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44015
    SNAC: FEEDBAG
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x800000dd
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44016
    SNAC: FEEDBAG
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x800000de
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 44017
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x800000df
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, account "1000001", length 16
    Sequence: 44018
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x0000
    Request: 0x800000e0
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,04) CLI_LIST_REQUEST, account "1000001", length 16
    Sequence: 44019
    SNAC: FEEDBAG
    Subtype: CLI_LIST_REQUEST
    Flags: 0x0000
    Request: 0x800000e1
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,05) CLI_LIST_CHECK, account "1000001", length 16 [malformed at 16: Last change needs 4 bytes, there are 0]
    Sequence: 44020
    SNAC: FEEDBAG
    Subtype: CLI_LIST_CHECK
    Flags: 0x0000
    Request: 0x800000e2
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", length 16 [malformed at 16: Version needs 1 byte, there are 0]
    Sequence: 44021
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x800000e3
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,07) CLI_LIST_ACTIVATE, account "1000001", length 16
    Sequence: 44022
    SNAC: FEEDBAG
    Subtype: CLI_LIST_ACTIVATE
    Flags: 0x0000
    Request: 0x800000e4
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,08) LIST_ADD, account "1000001", length 16
    Sequence: 44023
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x800000e5
    Body
        Items
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,09) LIST_UPDATE, account "1000001", length 16
    Sequence: 44024
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x800000e6
    Body
        Items
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0a) LIST_DELETE, account "1000001", length 16
    Sequence: 44025
    SNAC: FEEDBAG
    Subtype: LIST_DELETE
    Flags: 0x0000
    Request: 0x800000e7
    Body
        Items
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0b) LIST_CLASS_INSERT, account "1000001", length 16
    Sequence: 44026
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_INSERT
    Flags: 0x0000
    Request: 0x800000e8
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0c) LIST_CLASS_UPDATE, account "1000001", length 16
    Sequence: 44027
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_UPDATE
    Flags: 0x0000
    Request: 0x800000e9
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0d) LIST_CLASS_DELETE, account "1000001", length 16
    Sequence: 44028
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_DELETE
    Flags: 0x0000
    Request: 0x800000ea
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "1000001", length 16
    Sequence: 44029
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x800000eb
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0f) SRV_LIST_UNCHANGED, account "1000001", length 16 [malformed at 16: Last change needs 4 bytes, there are 0]
    Sequence: 44030
    SNAC: FEEDBAG
    Subtype: SRV_LIST_UNCHANGED
    Flags: 0x0000
    Request: 0x800000ec
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,10) CLI_LIST_DELETE_USER, account "1000001", length 16
    Sequence: 44031
    SNAC: FEEDBAG
    Subtype: CLI_LIST_DELETE_USER
    Flags: 0x0000
    Request: 0x800000ed
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "1000001", length 16
    Sequence: 44032
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x800000ee
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,12) LIST_EDIT_END, account "1000001", length 16
    Sequence: 44033
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x800000ef
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,13) LIST_AUTHORIZE_BUDDY, account "1000001", length 16
    Sequence: 44034
    SNAC: FEEDBAG
    Subtype: LIST_AUTHORIZE_BUDDY
    Flags: 0x0000
    Request: 0x800000f0
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,14) CLI_AUTH_IN_ADVANCE, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44035
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_IN_ADVANCE
    Flags: 0x0000
    Request: 0x800000f1
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,15) SRV_AUTH_IN_ADVANCE, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44036
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_IN_ADVANCE
    Flags: 0x0000
    Request: 0x800000f2
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,16) CLI_REMOVE_ME, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44037
    SNAC: FEEDBAG
    Subtype: CLI_REMOVE_ME
    Flags: 0x0000
    Request: 0x800000f3
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,17) REMOVE_ME_2, account "1000001", length 16
    Sequence: 44038
    SNAC: FEEDBAG
    Subtype: REMOVE_ME_2
    Flags: 0x0000
    Request: 0x800000f4
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44039
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x800000f5
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44040
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x800000f6
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1a) CLI_AUTH_ANSWER, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44041
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x800000f7
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1b) SRV_AUTH_ANSWER, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44042
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x800000f8
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1c) SRV_YOU_WERE_ADDED, account "1000001", length 16 [malformed at 16: UIN or screen name needs 1 byte, there are 0]
    Sequence: 44043
    SNAC: FEEDBAG
    Subtype: SRV_YOU_WERE_ADDED
    Flags: 0x0000
    Request: 0x800000f9
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1d) BADOG_AUTH_REQUEST, account "1000001", length 16
    Sequence: 44044
    SNAC: FEEDBAG
    Subtype: BADOG_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x800000fa
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1e) BADOG_AUTH_ANSWER, account "1000001", length 16
    Sequence: 44045
    SNAC: FEEDBAG
    Subtype: BADOG_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x800000fb
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1f) BADOG_ADDED, account "1000001", length 16
    Sequence: 44046
    SNAC: FEEDBAG
    Subtype: BADOG_ADDED
    Flags: 0x0000
    Request: 0x800000fc
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,20) server command 0x0020, account "1000001", length 16 [unknown at 16: no table for 0x0020]
    Sequence: 44047
    SNAC: FEEDBAG
    Subtype: 0x0020
    Flags: 0x0000
    Request: 0x800000fd
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,21) LIST_TEST, account "1000001", length 16
    Sequence: 44048
    SNAC: FEEDBAG
    Subtype: LIST_TEST
    Flags: 0x0000
    Request: 0x800000fe
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,22) LIST_FORWARD, account "1000001", length 16
    Sequence: 44049
    SNAC: FEEDBAG
    Subtype: LIST_FORWARD
    Flags: 0x0000
    Request: 0x800000ff
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,23) AUTH_REQUIRED_REQUEST, account "1000001", length 16
    Sequence: 44050
    SNAC: FEEDBAG
    Subtype: AUTH_REQUIRED_REQUEST
    Flags: 0x0000
    Request: 0x80000100
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,24) AUTH_REQUIRED, account "1000001", length 16
    Sequence: 44051
    SNAC: FEEDBAG
    Subtype: AUTH_REQUIRED
    Flags: 0x0000
    Request: 0x80000101
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,25) LIST_RECENT_BUDDY, account "1000001", length 16
    Sequence: 44052
    SNAC: FEEDBAG
    Subtype: LIST_RECENT_BUDDY
    Flags: 0x0000
    Request: 0x80000102
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44053
    SNAC: ICQ
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000103
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44054
    SNAC: ICQ
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000104
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,02) CLI_ICQ_REQUEST, account "1000001", length 16
    Sequence: 44055
    SNAC: ICQ
    Subtype: CLI_ICQ_REQUEST
    Flags: 0x0000
    Request: 0x80000105
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(15,03) SRV_ICQ_REPLY, account "1000001", length 16
    Sequence: 44056
    SNAC: ICQ
    Subtype: SRV_ICQ_REPLY
    Flags: 0x0000
    Request: 0x80000106
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44057
    SNAC: BUCP
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000107
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44058
    SNAC: BUCP
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000108
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,02) CLI_MD5_LOGIN, account "1000001", length 16
    Sequence: 44059
    SNAC: BUCP
    Subtype: CLI_MD5_LOGIN
    Flags: 0x0000
    Request: 0x80000109
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,03) SRV_MD5_LOGIN_REPLY, account "1000001", length 16
    Sequence: 44060
    SNAC: BUCP
    Subtype: SRV_MD5_LOGIN_REPLY
    Flags: 0x0000
    Request: 0x8000010a
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,04) CLI_REGISTER, account "1000001", length 16
    Sequence: 44061
    SNAC: BUCP
    Subtype: CLI_REGISTER
    Flags: 0x0000
    Request: 0x8000010b
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,05) SRV_NEW_UIN, account "1000001", length 16
    Sequence: 44062
    SNAC: BUCP
    Subtype: SRV_NEW_UIN
    Flags: 0x0000
    Request: 0x8000010c
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,06) CLI_KEY_REQUEST, account "1000001", length 16
    Sequence: 44063
    SNAC: BUCP
    Subtype: CLI_KEY_REQUEST
    Flags: 0x0000
    Request: 0x8000010d
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,07) SRV_KEY, account "1000001", length 16 [unknown at 16: fits none of its known forms]
    Sequence: 44064
    SNAC: BUCP
    Subtype: SRV_KEY
    Flags: 0x0000
    Request: 0x8000010e
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,08) server command 0x0008, account "1000001", length 16 [unknown at 16: no table for 0x0008]
    Sequence: 44065
    SNAC: BUCP
    Subtype: 0x0008
    Flags: 0x0000
    Request: 0x8000010f
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,09) server command 0x0009, account "1000001", length 16 [unknown at 16: no table for 0x0009]
    Sequence: 44066
    SNAC: BUCP
    Subtype: 0x0009
    Flags: 0x0000
    Request: 0x80000110
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,0a) SRV_SECURID_REQUEST, account "1000001", length 16
    Sequence: 44067
    SNAC: BUCP
    Subtype: SRV_SECURID_REQUEST
    Flags: 0x0000
    Request: 0x80000111
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,0b) CLI_SECURID, account "1000001", length 16 [malformed at 16: Digits needs 2 bytes, there are 0]
    Sequence: 44068
    SNAC: BUCP
    Subtype: CLI_SECURID
    Flags: 0x0000
    Request: 0x80000112
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,0c) CLI_CAPTCHA_REQUEST, account "1000001", length 16
    Sequence: 44069
    SNAC: BUCP
    Subtype: CLI_CAPTCHA_REQUEST
    Flags: 0x0000
    Request: 0x80000113
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(17,0d) SRV_CAPTCHA, account "1000001", length 16
    Sequence: 44070
    SNAC: BUCP
    Subtype: SRV_CAPTCHA
    Flags: 0x0000
    Request: 0x80000114
    Body
        TLVs
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44071
    SNAC: ALERT
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000115
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44072
    SNAC: ALERT
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000116
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,02) server command 0x0002, account "1000001", length 16 [unknown at 16: no table for 0x0002]
    Sequence: 44073
    SNAC: ALERT
    Subtype: 0x0002
    Flags: 0x0000
    Request: 0x80000117
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,03) server command 0x0003, account "1000001", length 16 [unknown at 16: no table for 0x0003]
    Sequence: 44074
    SNAC: ALERT
    Subtype: 0x0003
    Flags: 0x0000
    Request: 0x80000118
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,04) server command 0x0004, account "1000001", length 16 [unknown at 16: no table for 0x0004]
    Sequence: 44075
    SNAC: ALERT
    Subtype: 0x0004
    Flags: 0x0000
    Request: 0x80000119
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,05) server command 0x0005, account "1000001", length 16 [unknown at 16: no table for 0x0005]
    Sequence: 44076
    SNAC: ALERT
    Subtype: 0x0005
    Flags: 0x0000
    Request: 0x8000011a
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,06) CLI_MAIL_STATUS_REQUEST, account "1000001", length 16 [unknown at 16: fits none of its known forms]
    Sequence: 44077
    SNAC: ALERT
    Subtype: CLI_MAIL_STATUS_REQUEST
    Flags: 0x0000
    Request: 0x8000011b
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,07) SRV_MAIL_STATUS, account "1000001", length 16 [unknown at 16: fits none of its known forms]
    Sequence: 44078
    SNAC: ALERT
    Subtype: SRV_MAIL_STATUS
    Flags: 0x0000
    Request: 0x8000011c
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,08) server command 0x0008, account "1000001", length 16 [unknown at 16: no table for 0x0008]
    Sequence: 44079
    SNAC: ALERT
    Subtype: 0x0008
    Flags: 0x0000
    Request: 0x8000011d
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,09) server command 0x0009, account "1000001", length 16 [unknown at 16: no table for 0x0009]
    Sequence: 44080
    SNAC: ALERT
    Subtype: 0x0009
    Flags: 0x0000
    Request: 0x8000011e
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,0a) server command 0x000a, account "1000001", length 16 [unknown at 16: no table for 0x000a]
    Sequence: 44081
    SNAC: ALERT
    Subtype: 0x000a
    Flags: 0x0000
    Request: 0x8000011f
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,0b) server command 0x000b, account "1000001", length 16 [unknown at 16: no table for 0x000b]
    Sequence: 44082
    SNAC: ALERT
    Subtype: 0x000b
    Flags: 0x0000
    Request: 0x80000120
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,0c) server command 0x000c, account "1000001", length 16 [unknown at 16: no table for 0x000c]
    Sequence: 44083
    SNAC: ALERT
    Subtype: 0x000c
    Flags: 0x0000
    Request: 0x80000121
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,0d) server command 0x000d, account "1000001", length 16 [unknown at 16: no table for 0x000d]
    Sequence: 44084
    SNAC: ALERT
    Subtype: 0x000d
    Flags: 0x0000
    Request: 0x80000122
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,0e) server command 0x000e, account "1000001", length 16 [unknown at 16: no table for 0x000e]
    Sequence: 44085
    SNAC: ALERT
    Subtype: 0x000e
    Flags: 0x0000
    Request: 0x80000123
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,0f) server command 0x000f, account "1000001", length 16 [unknown at 16: no table for 0x000f]
    Sequence: 44086
    SNAC: ALERT
    Subtype: 0x000f
    Flags: 0x0000
    Request: 0x80000124
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,10) server command 0x0010, account "1000001", length 16 [unknown at 16: no table for 0x0010]
    Sequence: 44087
    SNAC: ALERT
    Subtype: 0x0010
    Flags: 0x0000
    Request: 0x80000125
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,11) server command 0x0011, account "1000001", length 16 [unknown at 16: no table for 0x0011]
    Sequence: 44088
    SNAC: ALERT
    Subtype: 0x0011
    Flags: 0x0000
    Request: 0x80000126
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,12) server command 0x0012, account "1000001", length 16 [unknown at 16: no table for 0x0012]
    Sequence: 44089
    SNAC: ALERT
    Subtype: 0x0012
    Flags: 0x0000
    Request: 0x80000127
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,13) server command 0x0013, account "1000001", length 16 [unknown at 16: no table for 0x0013]
    Sequence: 44090
    SNAC: ALERT
    Subtype: 0x0013
    Flags: 0x0000
    Request: 0x80000128
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,14) server command 0x0014, account "1000001", length 16 [unknown at 16: no table for 0x0014]
    Sequence: 44091
    SNAC: ALERT
    Subtype: 0x0014
    Flags: 0x0000
    Request: 0x80000129
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,15) server command 0x0015, account "1000001", length 16 [unknown at 16: no table for 0x0015]
    Sequence: 44092
    SNAC: ALERT
    Subtype: 0x0015
    Flags: 0x0000
    Request: 0x8000012a
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(18,16) CLI_MAIL_ACTIVATE, account "1000001", length 16
    Sequence: 44093
    SNAC: ALERT
    Subtype: CLI_MAIL_ACTIVATE
    Flags: 0x0000
    Request: 0x8000012b
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44094
    SNAC: MDIR
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x8000012c
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44095
    SNAC: MDIR
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000012d
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,02) CLI_MEMBER_INFO_REQUEST, account "1000001", length 16
    Sequence: 44096
    SNAC: MDIR
    Subtype: CLI_MEMBER_INFO_REQUEST
    Flags: 0x0000
    Request: 0x8000012e
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,03) SRV_MEMBER_INFO, account "1000001", length 16
    Sequence: 44097
    SNAC: MDIR
    Subtype: SRV_MEMBER_INFO
    Flags: 0x0000
    Request: 0x8000012f
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,04) MEMBER_UPDATE, account "1000001", length 16
    Sequence: 44098
    SNAC: MDIR
    Subtype: MEMBER_UPDATE
    Flags: 0x0000
    Request: 0x80000130
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,05) MEMBER_UPDATE_ACK, account "1000001", length 16
    Sequence: 44099
    SNAC: MDIR
    Subtype: MEMBER_UPDATE_ACK
    Flags: 0x0000
    Request: 0x80000131
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(85,00) server command 0x0000, account "1000001", length 16 [unknown at 16: no table for 0x0000]
    Sequence: 44100
    SNAC: BROADCAST
    Subtype: 0x0000
    Flags: 0x0000
    Request: 0x80000132
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(85,01) SRV_ERROR, account "1000001", length 16 [malformed at 16: Error needs 2 bytes, there are 0]
    Sequence: 44101
    SNAC: BROADCAST
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000133
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(85,02) CLI_BROADCAST, account "1000001", length 16
    Sequence: 44102
    SNAC: BROADCAST
    Subtype: CLI_BROADCAST
    Flags: 0x0000
    Request: 0x80000134
    Body
        Parts
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(85,03) SRV_BROADCAST_REPLY, account "1000001", length 16 [malformed at 16: Result needs 2 bytes, there are 0]
    Sequence: 44103
    SNAC: BROADCAST
    Subtype: SRV_BROADCAST_REPLY
    Flags: 0x0000
    Request: 0x80000135
    Body
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(09,00) client command 0x0000, account "1000001", length 18 [malformed at 16: Extra block needs 50191 bytes, there are 0]
    Sequence: 14699
    SNAC: PRIVACY
    Subtype: 0x0000
    Flags: 0xcead (more_follow+extra_block)
    Request: 0x3c577914
    Undecoded: c40f
12:00:00.051000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(1f,18) server command 0x0018, account "1000001", length 18 [unknown at 8: no table for 0x001f] [malformed at 16: Extra block needs 35350 bytes, there are 0]
    Sequence: 44104
    SNAC: 0x001f
    Subtype: 0x0018
    Flags: 0x904a (extra_block)
    Request: 0x2466aea5
    Undecoded: 8a16
12:00:00.057000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(22,1a) client command 0x001a, account "1000001", length 24 [unknown at 16: no table for 0x001a]
    Sequence: 14700
    SNAC: PLUGIN
    Subtype: 0x001a
    Flags: 0x16d6
    Request: 0x955ad328
    Body
        Unknown: 1a16becf31acd49c
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0c,1f) server command 0x001f, account "1000001", length 20 [unknown at 16: no table for 0x001f]
    Sequence: 44105
    SNAC: TRANSLATE
    Subtype: 0x001f
    Flags: 0x5817 (more_follow)
    Request: 0x8945f014
    Undecoded: 90bd5d50
12:00:00.069000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,04) CLI_ROOM_INFO_REQUEST, account "1000001", length 22 [malformed at 16: Extra block needs 41531 bytes, there are 4]
    Sequence: 14701
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_INFO_REQUEST
    Flags: 0xa24f (more_follow+extra_block)
    Request: 0x6538e0eb
    Undecoded: ********
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,17) server command 0x0017, account "1000001", length 23 [unknown at 16: no table for 0x0017]
    Sequence: 44106
    SNAC: BART
    Subtype: 0x0017
    Flags: 0x6cc4
    Request: 0xd8368417
    Undecoded: c7c77b5129e838
12:00:00.081000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(1d,00) client command 0x0000, account "1000001", length 21 [unknown at 8: no table for 0x001d]
    Sequence: 14702
    SNAC: 0x001d
    Subtype: 0x0000
    Flags: 0x6e21 (more_follow)
    Request: 0x81d93b88
    Unknown: 783073800b
12:00:00.087000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,03) SRV_ACCOUNT_INFO, account "1000001", length 25 [malformed at 20: TLV needs 28432 bytes, there is 1]
    Sequence: 44107
    SNAC: ADMIN
    Subtype: SRV_ACCOUNT_INFO
    Flags: 0x01e9 (more_follow)
    Request: 0x0e18ba77
    Body
        What may be done with it: 32479
        TLVs: 24505
            TLV 0xb93b: unknown, 28432 bytes
    Undecoded: ********
12:00:00.093000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(16,1a) client command 0x001a, account "1000001", length 22 [unknown at 8: no table for 0x0016] [malformed at 16: Extra block needs 7511 bytes, there are 4]
    Sequence: 14703
    SNAC: 0x0016
    Subtype: 0x001a
    Flags: 0xc67d (more_follow+extra_block)
    Request: 0x34ac4b45
    Undecoded: 1d57d41d80f8
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(21,02) server command 0x0002, account "1000001", length 26 [unknown at 8: no table for 0x0021] [malformed at 16: Extra block needs 40305 bytes, there are 8]
    Sequence: 44108
    SNAC: 0x0021
    Subtype: 0x0002
    Flags: 0x9e85 (more_follow+extra_block)
    Request: 0x34c82f56
    Undecoded: 9d716f42a0938f0a0330
12:00:00.105000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(15,13) client command 0x0013, account "1000001", length 24 [unknown at 16: no table for 0x0013]
    Sequence: 14704
    SNAC: ICQ
    Subtype: 0x0013
    Flags: 0x510d (more_follow)
    Request: 0x0db15425
    Undecoded: 8983872acae5b2f6
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,08) server command 0x0008, account "1000001", length 24 [malformed at 16: Extra block needs 38329 bytes, there are 6]
    Sequence: 44109
    SNAC: MDIR
    Subtype: 0x0008
    Flags: 0x9c17 (more_follow+extra_block)
    Request: 0x360b01cc
    Undecoded: 95b9d4c1f621d0fd
12:00:00.117000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(08,0a) client command 0x000a, account "1000001", length 27 [unknown at 16: no table for 0x000a]
    Sequence: 14705
    SNAC: POPUP
    Subtype: 0x000a
    Flags: 0x46aa
    Request: 0x9c466ffd
    Undecoded: 9e3c338f3fd52a41306d80
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,1f) server command 0x001f, account "1000001", length 17 [malformed at 16: Extra block needs 2 bytes, there is 1]
    Sequence: 44110
    SNAC: ODIR
    Subtype: 0x001f
    Flags: 0xd386 (extra_block)
    Request: 0xf2455e4d
    Undecoded: e5
12:00:00.129000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(11,0a) client command 0x000a, account "1000001", length 24 [unknown at 8: no table for 0x0011] [malformed at 16: Extra block needs 22412 bytes, there are 6]
    Sequence: 14706
    SNAC: 0x0011
    Subtype: 0x000a
    Flags: 0xf6e4 (extra_block)
    Request: 0x06ba1abb
    Undecoded: 578c7c52848aeb84
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(16,1d) server command 0x001d, account "1000001", length 19 [unknown at 8: no table for 0x0016]
    Sequence: 44111
    SNAC: 0x0016
    Subtype: 0x001d
    Flags: 0x63db (more_follow)
    Request: 0xf12b9a15
    Unknown: 26be8b
12:00:00.141000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(1b,04) client command 0x0004, account "1000001", length 25 [unknown at 8: no table for 0x001b] [malformed at 16: Extra block needs 51182 bytes, there are 7]
    Sequence: 14707
    SNAC: 0x001b
    Subtype: 0x0004
    Flags: 0xffc6 (extra_block)
    Request: 0x00eaf961
    Undecoded: c7ee0eb7f05ee1ab84
12:00:00.147000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(07,0a) server command 0x000a, account "1000001", length 21 [unknown at 16: no table for 0x000a]
    Sequence: 44112
    SNAC: ADMIN
    Subtype: 0x000a
    Flags: 0x17ea
    Request: 0x9987428c
    Undecoded: 22bfebd1e1
12:00:00.153000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(1d,0d) client command 0x000d, account "1000001", length 27 [unknown at 8: no table for 0x001d]
    Sequence: 14708
    SNAC: 0x001d
    Subtype: 0x000d
    Flags: 0x3c67 (more_follow)
    Request: 0x504b2581
    Unknown: 271e4f5d15a5f1e203b648
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(21,0b) server command 0x000b, account "1000001", length 19 [unknown at 8: no table for 0x0021] [malformed at 16: Extra block needs 2444 bytes, there is 1]
    Sequence: 44113
    SNAC: 0x0021
    Subtype: 0x000b
    Flags: 0xc268 (extra_block)
    Request: 0xe77209d8
    Undecoded: 098c6a
12:00:00.165000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(21,11) client command 0x0011, account "1000001", length 20 [unknown at 8: no table for 0x0021] [malformed at 16: Extra block needs 4622 bytes, there are 2]
    Sequence: 14709
    SNAC: 0x0021
    Subtype: 0x0011
    Flags: 0x8ef2 (extra_block)
    Request: 0x56fc38bf
    Undecoded: 120eb37c
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(22,17) server command 0x0017, account "1000001", length 27 [unknown at 16: no table for 0x0017]
    Sequence: 44114
    SNAC: PLUGIN
    Subtype: 0x0017
    Flags: 0x5599 (more_follow)
    Request: 0xff827b19
    Body
        Unknown: cc9c989dd41ad6d14fa52a
12:00:00.177000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(20,0e) client command 0x000e, account "1000001", length 26 [unknown at 8: no table for 0x0020] [malformed at 16: Extra block needs 63205 bytes, there are 8]
    Sequence: 14710
    SNAC: 0x0020
    Subtype: 0x000e
    Flags: 0xa93a (extra_block)
    Request: 0x346ab52c
    Undecoded: f6e521e23f728db57584
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(25,1e) server command 0x001e, account "1000001", length 17 [unknown at 16: no table for 0x001e]
    Sequence: 44115
    SNAC: MDIR
    Subtype: 0x001e
    Flags: 0x75f1 (more_follow)
    Request: 0x27d3048f
    Undecoded: 30
12:00:00.189000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(19,1b) client command 0x001b, account "1000001", length 26 [unknown at 8: no table for 0x0019]
    Sequence: 14711
    SNAC: 0x0019
    Subtype: 0x001b
    Flags: 0x1bf7 (more_follow)
    Request: 0x4cf2adbb
    Unknown: 5e69c6fcb5c4e026b2e0
12:00:00.195000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0c,15) server command 0x0015, account "1000001", length 21 [unknown at 16: no table for 0x0015]
    Sequence: 44116
    SNAC: TRANSLATE
    Subtype: 0x0015
    Flags: 0x358c
    Request: 0xcf0c8ed4
    Undecoded: d77870f05e
12:00:00.201000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(05,0d) client command 0x000d, account "1000001", length 18 [malformed at 16: Extra block needs 38564 bytes, there are 0]
    Sequence: 14712
    SNAC: ADVERT
    Subtype: 0x000d
    Flags: 0xa739 (more_follow+extra_block)
    Request: 0x5f2d3b25
    Undecoded: 96a4
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(19,02) server command 0x0002, account "1000001", length 18 [unknown at 8: no table for 0x0019] [malformed at 16: Extra block needs 21951 bytes, there are 0]
    Sequence: 44117
    SNAC: 0x0019
    Subtype: 0x0002
    Flags: 0xcd83 (more_follow+extra_block)
    Request: 0x2cf5b2c4
    Undecoded: 55bf
12:00:00.213000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(03,0a) SRV_BUDDY_REJECTED, account "1000001", length 18 [malformed at 16: Extra block needs 19497 bytes, there are 0]
    Sequence: 14713
    SNAC: BUDDY
    Subtype: SRV_BUDDY_REJECTED
    Flags: 0xc08c (extra_block)
    Request: 0xac7a7c28
    Undecoded: ********
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(02,03) SRV_LOCATE_RIGHTS, account "1000001", length 21 [malformed at 16: Extra block needs 8236 bytes, there are 3]
    Sequence: 44118
    SNAC: LOCATE
    Subtype: SRV_LOCATE_RIGHTS
    Flags: 0xbb36 (extra_block)
    Request: 0x65679125
    Undecoded: ********
12:00:00.225000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(00,0b) client command 0x000b, account "1000001", length 20 [unknown at 8: no table for 0x0000] [malformed at 16: Extra block needs 45333 bytes, there are 2]
    Sequence: 14714
    SNAC: 0x0000
    Subtype: 0x000b
    Flags: 0x88a7 (more_follow+extra_block)
    Request: 0x51c066f6
    Undecoded: b115206e
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(1e,0e) server command 0x000e, account "1000001", length 23 [unknown at 8: no table for 0x001e]
    Sequence: 44119
    SNAC: 0x001e
    Subtype: 0x000e
    Flags: 0x635b (more_follow)
    Request: 0x2640f71a
    Unknown: 2504b764c2469e
12:00:00.237000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(02,19) client command 0x0019, account "1000001", length 19 [unknown at 16: no table for 0x0019]
    Sequence: 14715
    SNAC: LOCATE
    Subtype: 0x0019
    Flags: 0x6686
    Request: 0xa32858c9
    Undecoded: 6fe839
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(05,0d) server command 0x000d, account "1000001", length 26 [unknown at 16: no table for 0x000d]
    Sequence: 44120
    SNAC: ADVERT
    Subtype: 0x000d
    Flags: 0x7243 (more_follow)
    Request: 0xf7262aa7
    Undecoded: 206dc7b72f857f2eb5ff
12:00:00.249000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(19,19) client command 0x0019, account "1000001", length 18 [unknown at 8: no table for 0x0019] [malformed at 16: Extra block needs 27534 bytes, there are 0]
    Sequence: 14716
    SNAC: 0x0019
    Subtype: 0x0019
    Flags: 0xf982 (extra_block)
    Request: 0x8aee8dd4
    Undecoded: 6b8e
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,0d) server command 0x000d, account "1000001", length 21 [malformed at 16: Extra block needs 45069 bytes, there are 3]
    Sequence: 44121
    SNAC: CHAT_NAV
    Subtype: 0x000d
    Flags: 0xfcab (more_follow+extra_block)
    Request: 0x946b6b2c
    Undecoded: ********
12:00:00.261000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(10,1c) client command 0x001c, account "1000001", length 17 [malformed at 16: Extra block needs 2 bytes, there is 1]
    Sequence: 14717
    SNAC: BART
    Subtype: 0x001c
    Flags: 0xa7a6 (extra_block)
    Request: 0xd3e1614c
    Undecoded: 31
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(08,1e) server command 0x001e, account "1000001", length 21 [unknown at 16: no table for 0x001e]
    Sequence: 44122
    SNAC: POPUP
    Subtype: 0x001e
    Flags: 0x3cf5 (more_follow)
    Request: 0xf61f4472
    Undecoded: d89ec22f5d
12:00:00.273000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(09,10) client command 0x0010, account "1000001", length 22 [unknown at 16: no table for 0x0010]
    Sequence: 14718
    SNAC: PRIVACY
    Subtype: 0x0010
    Flags: 0x746d (more_follow)
    Request: 0x1da6fb3c
    Undecoded: 9736ccd51bd5
12:00:00.279000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0a,01) SRV_ERROR, account "1000001", length 25 [malformed at 16: Extra block needs 677 bytes, there are 7]
    Sequence: 44123
    SNAC: LOOKUP
    Subtype: SRV_ERROR
    Flags: 0x9560 (extra_block)
    Request: 0xb5c0aa33
    Undecoded: 02a58ea8f76cdeb7c5
12:00:00.285000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(10,08) client command 0x0008, account "1000001", length 16 [malformed at 16: Extra block needs 2 bytes, there are 0]
    Sequence: 14719
    SNAC: BART
    Subtype: 0x0008
    Flags: 0xdb2f (more_follow+extra_block)
    Request: 0x405dd1c2
12:00:00.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(10,16) server command 0x0016, account "1000001", length 16 [malformed at 16: Extra block needs 2 bytes, there are 0]
    Sequence: 44124
    SNAC: BART
    Subtype: 0x0016
    Flags: 0x8d95 (more_follow+extra_block)
    Request: 0x5b0a7fdb
12:00:00.297000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(18,01) SRV_ERROR, account "1000001", length 26 [malformed at 16: Extra block needs 4170 bytes, there are 8]
    Sequence: 14720
    SNAC: ALERT
    Subtype: SRV_ERROR
    Flags: 0x8b13 (more_follow+extra_block)
    Request: 0x31229cc1
    Undecoded: ********
12:00:00.303000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(1f,14) server command 0x0014, account "1000001", length 24 [unknown at 8: no table for 0x001f]
    Sequence: 44125
    SNAC: 0x001f
    Subtype: 0x0014
    Flags: 0x6884
    Request: 0xb5532f5e
    Unknown: c373513c7eff52ae
12:00:00.309000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(14,0b) client command 0x000b, account "1000001", length 20 [unknown at 8: no table for 0x0014] [malformed at 16: Extra block needs 6265 bytes, there are 2]
    Sequence: 14721
    SNAC: 0x0014
    Subtype: 0x000b
    Flags: 0xe1ac (extra_block)
    Request: 0xc1da57fe
    Undecoded: 1879897c
12:00:00.315000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(06,12) server command 0x0012, account "1000001", length 19 [malformed at 16: Extra block needs 36995 bytes, there is 1]
    Sequence: 44126
    SNAC: INVITE
    Subtype: 0x0012
    Flags: 0x9502 (extra_block)
    Request: 0x17de8b24
    Undecoded: 90830e
12:00:00.321000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(05,09) client command 0x0009, account "1000001", length 20 [malformed at 16: Extra block needs 63730 bytes, there are 2]
    Sequence: 14722
    SNAC: ADVERT
    Subtype: 0x0009
    Flags: 0xc674 (extra_block)
    Request: 0x04759226
    Undecoded: f8f2a388
12:00:00.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(26,01) server command 0x0001, account "1000001", length 19 [unknown at 8: no table for 0x0026]
    Sequence: 44127
    SNAC: 0x0026
    Subtype: 0x0001
    Flags: 0x46ae
    Request: 0x14a64406
    Unknown: c89d2f
12:00:00.333000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14723
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
12:00:00.339000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 44128
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000136
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

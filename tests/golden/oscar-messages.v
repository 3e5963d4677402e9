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
12:00:00.033000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,04) CLI_ICBM_PARAMETERS_REQUEST, account "1000001", length 16
    Sequence: 14699
    SNAC: ICBM
    Subtype: CLI_ICBM_PARAMETERS_REQUEST
    Flags: 0x0000
    Request: 0x00020004
    Body
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,05) SRV_ICBM_PARAMETERS, account "1000001", answers packet 12 (0.006000 s), length 32
    Sequence: 43796
    SNAC: ICBM
    Subtype: SRV_ICBM_PARAMETERS
    Flags: 0x0000
    Request: 0x00020004
    Body
        Channel, or how many there are: 4
        What is allowed: 0x0000051b (messages_allowed+missed_call_notices+typing_events+sms+stored_messages+html_for_icq)
        Longest message: 512
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 1000
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,02) CLI_ICBM_SET_PARAMETERS, account "1000001", length 32
    Sequence: 14700
    SNAC: ICBM
    Subtype: CLI_ICBM_SET_PARAMETERS
    Flags: 0x0000
    Request: 0x00030002
    Body
        Channel, or how many there are: 1
        What is allowed: 0x0000000b (messages_allowed+missed_call_notices+typing_events)
        Longest message: 8000
        Highest warning level of senders: 999
        Highest warning level of receivers: 999
        Milliseconds between messages: 0
        Unknown: 0
12:00:00.051000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,03) CLI_ICBM_RESET_PARAMETERS, account "1000001", length 16
    Sequence: 14701
    SNAC: ICBM
    Subtype: CLI_ICBM_RESET_PARAMETERS
    Flags: 0x0000
    Request: 0x00040003
    Body
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, from "1000002", typing finished, length 36
    Sequence: 43797
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000001
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: finished
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, from "1000002", typing typed, length 36
    Sequence: 43798
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: typed
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, from "1000002", typing begun, length 36
    Sequence: 43799
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: begun
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, from "1000002", typing window_closed, length 36
    Sequence: 43800
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0000000000000000
        Channel: text
        From: "1000002"
        Typing: window_closed
12:00:00.063000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,14) ICBM_TYPING, account "1000001", channel text, to "1000002", typing begun, length 36
    Sequence: 14702
    SNAC: ICBM
    Subtype: ICBM_TYPING
    Flags: 0x0000
    Request: 0x00050014
    Body
        Cookie: 0000000000000000
        Channel: text
        To: "1000002"
        Typing: begun
12:00:00.069000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,08) CLI_ICBM_WARN, account "1000001", screen_name "1000002", length 26
    Sequence: 14703
    SNAC: ICBM
    Subtype: CLI_ICBM_WARN
    Flags: 0x0000
    Request: 0x00060008
    Body
        Anonymously: 0
        UIN or screen name: "1000002"
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,09) SRV_ICBM_WARN_ACK, account "1000001", warning 200, answers packet 24 (0.006000 s), length 20
    Sequence: 43801
    SNAC: ICBM
    Subtype: SRV_ICBM_WARN_ACK
    Flags: 0x0000
    Request: 0x00060008
    Body
        Warning level added: 100
        Warning level, tenths of a percent: 200
12:00:00.081000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0a) SRV_ICBM_MISSED, account "1000001", channel text, screen_name "1000002", missed_count 2, missed_reason too_large, channel rendezvous, screen_name "1000003", missed_count 1, missed_reason rate_exceeded, length 58
    Sequence: 43802
    SNAC: ICBM
    Subtype: SRV_ICBM_MISSED
    Flags: 0x0000
    Request: 0x80000005
    Body
        Missed messages
            #1
                Channel: text
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
                Messages missed: 2
                Reason: too_large
            #2
                Channel: rendezvous
                UIN or screen name: "1000003"
                Warning level, tenths of a percent: 0
                About it: 0
                Messages missed: 1
                Reason: rate_exceeded
12:00:00.087000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Ahoy, Bert!", length 66
    Sequence: 14704
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00070006
    Body
        Cookie: 0102030500000000
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
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
12:00:00.093000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0c) SRV_ICBM_ACK, account "1000001", channel text, to "1000002", answers packet 30 (0.006000 s), length 82
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_ACK
    Flags: 0x0000
    Request: 0x00070006
    Body
        Cookie: 0102030500000000
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0009: GUID of the message, 13 bytes
                GUID of the message: "0a1b2c3d-0001"
            TLV 0x000a: Unknown, 2 bytes
                Unknown: 4
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
            TLV 0x0024: GUID of the message, 13 bytes
                GUID of the message: "0a1b2c3d-0001"
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel text, from "1000002", answer_reason busted_payload, text "I am at sea.", answers packet 30 (0.012000 s), length 61
    Sequence: 43804
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 0102030500000000
        Channel: text
        From: "1000002"
        Reason: busted_payload
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
                    Text: "I am at sea."
12:00:00.105000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Да!", text "Yes", length 84
    Sequence: 43805
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000007
    Body
        Cookie: 0102030600000000
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 36 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 0106
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ucs_2
                            Language: 0x0000
                            Text: "Да!"
                    #3
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01
                    #4
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "Yes"
12:00:00.111000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Grüße aus Köln, € 5", length 80
    Sequence: 14705
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00080006
    Body
        Cookie: 0102030700000000
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
                            Character set: latin_1
                            Language: 0x0000
                            Text: "Grüße aus Köln, € 5"
            TLV 0x0006: To be stored for who is offline, 0 bytes
            TLV 0x000a: Unknown, 2 bytes
                Unknown: 1
12:00:00.117000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "From AIM", length 82
    Sequence: 43806
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000008
    Body
        Cookie: 0102030800000000
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 24 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01010201
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: latin_1_aim
                            Language: 0x0000
                            Text: "From AIM"
            TLV 0x0004: Automatic answer, 0 bytes
            TLV 0x000a: Unknown, 2 bytes
                Unknown: 1
12:00:00.123000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "What?", length 66 [unknown at 50: no table for 0x0004] [unknown at 65: no table for 0x0007]
    Sequence: 14706
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00090006
    Body
        Cookie: 0102030900000000
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 28 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: 4
                            Language: 0x0000
                            Text: "What?"
                    #3
                        Fragment: multimedia
                        Version: 1
                        Fragment
                            Data: 0102
                    #4
                        Fragment: 7
                        Version: 1
                        Fragment
                            Data: 00
12:00:00.129000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "High tide", sent_time 2001-11-20T11:56:48Z, length 202
    Sequence: 14707
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x000a0006
    Body
        Cookie: 0102030a00000000
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 22 bytes
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
                            Text: "High tide"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0004: Automatic answer, 0 bytes
            TLV 0x0006: To be stored for who is offline, 0 bytes
            TLV 0x0007: ICQ's data, 5 bytes
                ICQ's data: 0001020304
            TLV 0x0008: Icon, 12 bytes
                Bytes of the icon: 3000
                Unknown: 1
                Checksum: 0x4d2c
                When it was made: 2001-11-20T11:56:48Z
            TLV 0x0009: Asks for the icon, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000d: Icons and texts, 20 bytes
                Items
                    #1
                        Kind of item: icon
                        Flags: 0x01 (custom)
                        Item
                            Hash, or the item: 00112233445566778899aabbccddeeff
            TLV 0x0010: Number at the server, 2 bytes
                Number at the server: 0001
            TLV 0x0011: Arguments, 1 byte
                Arguments: 02
            TLV 0x0013: Unknown, 1 byte
                Unknown: 03
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
            TLV 0x0017: Friendly name, 12 bytes
                Friendly name: "Bert, ashore"
            TLV 0x0024: GUID of the message, 13 bytes
                GUID of the message: "0a1b2c3d-0002"
            TLV 0x003f: Unknown, 12 bytes
                Unknown: 000000000000000000000000
12:00:00.135000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", length 43
    Sequence: 14708
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x000b0006
    Body
        Cookie: 0102030b00000000
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.141000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel mime, to "1000002", length 43
    Sequence: 14709
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x000c0006
    Body
        Cookie: 0102030c00000000
        Channel: mime
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.147000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel co_browser, to "1000002", length 43
    Sequence: 14710
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x000d0006
    Body
        Cookie: 0102030d00000000
        Channel: co_browser
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.153000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel 6, to "1000002", length 43 [unknown at 38: no table for 0x0006]
    Sequence: 14711
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x000e0006
    Body
        Cookie: 0102030e00000000
        Channel: 6
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.159000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel 3, from "1000002", answer_reason unsupported_channel, answers packet 52 (0.006000 s), length 37 [unknown at 36: no table for 0x0003]
    Sequence: 43807
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000009
    Body
        Cookie: 0102030e00000000
        Channel: 3
        From: "1000002"
        Reason: unsupported_channel
        Data: 00
12:00:00.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "High tide", sent_time 2001-11-20T11:56:48Z, length 212
    Sequence: 43808
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Cookie: 0102030f00000000
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 22 bytes
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
                            Text: "High tide"
            TLV 0x0003: Asks for an acknowledgement, 0 bytes
            TLV 0x0004: Automatic answer, 0 bytes
            TLV 0x0006: Was stored, 0 bytes
            TLV 0x0007: ICQ's data, 5 bytes
                ICQ's data: 0001020304
            TLV 0x0008: Icon, 12 bytes
                Bytes of the icon: 3000
                Unknown: 1
                Checksum: 0x4d2c
                When it was made: 2001-11-20T11:56:48Z
            TLV 0x0009: Asks for the icon, 0 bytes
            TLV 0x000b: Takes typing notifications, 0 bytes
            TLV 0x000d: Icons and texts, 20 bytes
                Items
                    #1
                        Kind of item: icon
                        Flags: 0x01 (custom)
                        Item
                            Hash, or the item: 00112233445566778899aabbccddeeff
            TLV 0x0010: Number at the server, 2 bytes
                Number at the server: 0001
            TLV 0x0011: Arguments, 1 byte
                Arguments: 02
            TLV 0x0013: Unknown, 1 byte
                Unknown: 03
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T11:56:48Z
            TLV 0x0017: Friendly name, 12 bytes
                Friendly name: "Bert, ashore"
            TLV 0x0024: GUID of the message, 13 bytes
                GUID of the message: "0a1b2c3d-0002"
            TLV 0x003f: Unknown, 12 bytes
                Unknown: 000000000000000000000000
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", length 53
    Sequence: 43809
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Cookie: 0102031000000000
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.177000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel mime, from "1000002", length 53
    Sequence: 43810
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Cookie: 0102031100000000
        Channel: mime
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel co_browser, from "1000002", length 53
    Sequence: 43811
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Cookie: 0102031200000000
        Channel: co_browser
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.189000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel 6, from "1000002", length 53 [unknown at 48: no table for 0x0006]
    Sequence: 43812
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Cookie: 0102031300000000
        Channel: 6
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 5 bytes
                Data: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel 3, to "1000002", answer_reason unsupported_channel, answers packet 64 (0.006000 s), length 37 [unknown at 36: no table for 0x0003]
    Sequence: 14712
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x000f000b
    Body
        Cookie: 0102031300000000
        Channel: 3
        To: "1000002"
        Reason: unsupported_channel
        Data: 00
12:00:00.201000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel icq, to "1000002", type MSG_TEXT, text "Old, but it works.", length 73
    Sequence: 14713
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00100006
    Body
        Cookie: 0102031400000000
        Channel: icq
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 35 bytes
                Message
                    UIN of the sender: 1000001
                    Message type: MSG_TEXT
                    How it is meant: normal
                    Text: "Old, but it works."
                    Foreground: 0x00000000
                    Background: 0x00ffffff
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_TEXT, text "To all of you.", length 71
    Sequence: 43813
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Cookie: 0102031500000000
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 23 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_TEXT
                    How it is meant: 0x80+to_several
                    Text: "To all of you."
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_URL, description "Tides", url "http://tides.example.org/", length 90
    Sequence: 43814
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000010
    Body
        Cookie: 0102031600000000
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 42 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_URL
                    How it is meant: 0x00
                    Text
                        Description: "Tides"
                        URL: "http://tides.example.org/"
                    Unknown: 0
12:00:00.219000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel icq, to "1000002", type MSG_AUTH_REQUEST, reason "It is me.", length 93
    Sequence: 14714
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00110006
    Body
        Cookie: 0102031700000000
        Channel: icq
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 55 bytes
                Message
                    UIN of the sender: 1000001
                    Message type: MSG_AUTH_REQUEST
                    How it is meant: 0x00
                    Text
                        Nickname: "anna"
                        First name: "Anna"
                        Last name: "Example"
                        E-mail: "anna@example.org"
                        Asks for authorization: 0, not: 1: "0"
                        Reason: "It is me."
12:00:00.225000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_DENIED, reason "Who?", length 61
    Sequence: 43815
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000011
    Body
        Cookie: 0102031800000000
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 13 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_DENIED
                    How it is meant: 0x00
                    Reason: "Who?"
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_AUTH_GRANTED, text "", length 57
    Sequence: 43816
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000012
    Body
        Cookie: 0102031900000000
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 9 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_AUTH_GRANTED
                    How it is meant: 0x02
                    Text: ""
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_ADDED, nick "bert", length 96 [unknown at 92: fits none of its known forms]
    Sequence: 43817
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000013
    Body
        Cookie: 0102031a00000000
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 48 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_ADDED
                    How it is meant: 0x00
                    Text
                        Nickname: "bert"
                        First name: "Bert"
                        Last name: "Example"
                        E-mail: "bert@example.org"
                        Asks for authorization: 0, not: 1: ""
                    Unknown: 00000000
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_WEB_PAGER, name "Emil", email "emil@example.org", text "From the web", length 95
    Sequence: 43818
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000014
    Body
        Cookie: 0102031b00000000
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 47 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_WEB_PAGER
                    How it is meant: 0x00
                    Text
                        Sender's name: "Emil"
                        Blank: ""
                        Blank: ""
                        Sender's e-mail: "emil@example.org"
                        Mark: "3"
                        Text: "From the web"
12:00:00.249000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel icq, to "1000002", type MSG_CONTACTS, uin "1000005", nick "zoe", length 61
    Sequence: 14715
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00120006
    Body
        Cookie: 0102031c00000000
        Channel: icq
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 23 bytes
                Message
                    UIN of the sender: 1000001
                    Message type: MSG_CONTACTS
                    How it is meant: 0x00
                    Text
                        Count: "1"
                        Contacts
                            #1
                                UIN: "1000005"
                                Nickname: "zoe"
12:00:00.255000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel icq, to "1000002", type MSG_READ_AWAY_STORED, text "", length 55
    Sequence: 14716
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00130006
    Body
        Cookie: 0102031d00000000
        Channel: icq
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 17 bytes
                Message
                    UIN of the sender: 1000001
                    Message type: MSG_READ_AWAY_STORED
                    How it is meant: auto
                    Text: ""
                    Foreground: 0x00000000
                    Background: 0x00ffffff
12:00:00.261000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel icq, to "1000002", type 66, length 60 [unknown at 44: no table for 0x0042]
    Sequence: 14717
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00140006
    Body
        Cookie: 0102031e00000000
        Channel: icq
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 22 bytes
                Message
                    UIN of the sender: 1000001
                    Message type: 66
                    How it is meant: 0x00
                    Text
                        Parts
                            #1
                                Part: "What"
                            #2
                                Part: "is this?"
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel icq, from "1000002", answer_reason channel_specific, answers packet 88 (0.006000 s), length 37
    Sequence: 43819
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000015
    Body
        Cookie: 0102031e00000000
        Channel: icq
        From: "1000002"
        Reason: channel_specific
        Data: 00
12:00:00.273000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel icq, from "1000002", type MSG_PLUGIN, text "", plugin PLUGIN_SMS, sms_xml "<sms_message><source>555-0102</source><text>Come home.</text></sms_message>", length 174
    Sequence: 43820
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000016
    Body
        Cookie: 0102031f00000000
        Channel: icq
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 126 bytes
                Message
                    UIN of the sender: 1000002
                    Message type: MSG_PLUGIN
                    How it is meant: 0x00
                    Text: ""
                    Plug-in
                        Plug-in: PLUGIN_SMS
                        Rest of its GUID: 11e7d311bcf30004ac969dc2
                        Function: 0
                        Name of the plug-in: "ICQSMS"
                        Unknown: 000000
                    Data
                        SMS: "<sms_message><source>555-0102</source><text>Come home.</text></sms_message>"
12:00:00.279000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability send_file, tcp_port 20012, file_count 1, total_size 3000, file_name "ship.txt", length 143
    Sequence: 14718
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00150006
    Body
        Cookie: 0102032000000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 105 bytes
                Rendezvous: request
                Cookie: 0102032000000000
                About: send_file
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.10
                    TLV 0x0016: Address to meet at, all bits turned, 4 bytes
                        Address to meet at, all bits turned: 3ffffdf5
                    TLV 0x0003: Own address, 4 bytes
                        Own address: 192.0.2.10
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 20012
                    TLV 0x0017: TCP port, all bits turned, 2 bytes
                        TCP port, all bits turned: b1d3
                    TLV 0x2711: What it is about, 17 bytes
                        One file or several: single
                        Files: 1
                        Bytes in all: 3000
                        File name: "ship.txt"
                    TLV 0x2712: More about it, 8 bytes
                        Data: 75732d6173636969
12:00:00.285000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous accept, capability send_file, length 82
    Sequence: 43821
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000017
    Body
        Cookie: 0102032000000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 34 bytes
                Rendezvous: accept
                Cookie: 0102032000000000
                About: send_file
                TLVs
                    TLV 0x0004: Address that the server sees, 4 bytes
                        Address that the server sees: 192.0.2.11
12:00:00.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, file_count 12, total_size 8192, file_name "maps", length 119
    Sequence: 43822
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000018
    Body
        Cookie: 0102032100000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 71 bytes
                Rendezvous: request
                Cookie: 0102032100000000
                About: send_file
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 198.51.100.4
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
                    TLV 0x0010: By way of the rendezvous proxy, 0 bytes
                    TLV 0x0011: With TLS, 0 bytes
                    TLV 0x2711: What it is about, 13 bytes
                        One file or several: several
                        Files: 12
                        Bytes in all: 8192
                        File name: "maps"
12:00:00.297000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability send_file, tcp_port 20012, length 120
    Sequence: 14719
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00160006
    Body
        Cookie: 0102032100000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 82 bytes
                Rendezvous: request
                Cookie: 0102032100000000
                About: send_file
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 2
                    TLV 0x0014: Reason of another proposal, 2 bytes
                        Reason of another proposal: 1
                    TLV 0x0012: Highest version, 2 bytes
                        Highest version: 3
                    TLV 0x0013: Lowest version, 2 bytes
                        Lowest version: 2
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.10
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 20012
                    TLV 0x0018: Addresses, 8 bytes
                        Addresses: c000020ac0a80002
                    TLV 0x0019: Session, 2 bytes
                        Session: 0007
12:00:00.303000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous cancel, capability send_file, cancel_reason by_user, length 85
    Sequence: 43823
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000019
    Body
        Cookie: 0102032100000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 37 bytes
                Rendezvous: cancel
                Cookie: 0102032100000000
                About: send_file
                TLVs
                    TLV 0x000b: Reason, 2 bytes
                        Reason: by_user
                    TLV 0x001a: Rollover, 1 byte
                        Rollover: 01
12:00:00.309000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability get_file, tcp_port 20013, length 85
    Sequence: 14720
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00170006
    Body
        Cookie: 0102032200000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 47 bytes
                Rendezvous: request
                Cookie: 0102032200000000
                About: get_file
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 20013
                    TLV 0x2711: What it is about, 5 bytes
                        Data: 0001020304
12:00:00.315000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous deny, capability get_file, cancel_reason unknown, length 80
    Sequence: 43824
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Cookie: 0102032200000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 32 bytes
                Rendezvous: deny
                Cookie: 0102032200000000
                About: get_file
                TLVs
                    TLV 0x000b: Reason, 2 bytes
                        Reason: unknown
12:00:00.321000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability icon, icon_size 6, length 206
    Sequence: 43825
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001b
    Body
        Cookie: 0102032300000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 158 bytes
                Rendezvous: request
                Cookie: 0102032300000000
                About: icon
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x0006: Where to get it, 26 bytes
                        Where to get it: "http://icons.example.org/1"
                    TLV 0x0007: Where to get it, too, 26 bytes
                        Where to get it, too: "http://icons.example.org/2"
                    TLV 0x0008: Where to get it, too, 26 bytes
                        Where to get it, too: "http://icons.example.org/3"
                    TLV 0x2711: What it is about, 32 bytes
                        Unknown: 0
                        Checksum: 0x4d2c
                        Bytes of the picture: 6
                        When it was made: 2001-11-20T11:56:48Z
                        Picture: 47494638396141565431706963747572652e6964
12:00:00.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability chat, invitation "Join us in the harbour.", room_cookie "4-0-harbour", length 163
    Sequence: 43826
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001c
    Body
        Cookie: 0102032400000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 115 bytes
                Rendezvous: request
                Cookie: 0102032400000000
                About: chat
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x000c: Invitation, 23 bytes
                        Invitation: "Join us in the harbour."
                    TLV 0x000d: What that is written in, 8 bytes
                        What that is written in: "us-ascii"
                    TLV 0x000e: Its language, 2 bytes
                        Its language: "en"
                    TLV 0x0015: What kind of text it is, 10 bytes
                        What kind of text it is: "text/plain"
                    TLV 0x2711: What it is about, 16 bytes
                        Exchange: 4
                        Name of the room, or part of it: "4-0-harbour"
                        Instance: 0
12:00:00.333000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason unsupported_channel, answers packet 110 (0.006000 s), length 36
    Sequence: 14721
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0018000b
    Body
        Cookie: 0102032400000000
        Channel: rendezvous
        To: "1000002"
        Reason: unsupported_channel
12:00:00.339000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability direct_im, tcp_port 20014, length 99
    Sequence: 14722
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00190006
    Body
        Cookie: 0102032500000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 61 bytes
                Rendezvous: request
                Cookie: 0102032500000000
                About: direct_im
                TLVs
                    TLV 0x0001: Channel, 2 bytes
                        Channel: 2
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x0003: Own address, 4 bytes
                        Own address: 192.0.2.10
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 20014
                    TLV 0x2711: What it is about, 5 bytes
                        Data: 0001020304
12:00:00.345000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous cancel, capability direct_im, cancel_reason timeout, length 80
    Sequence: 43827
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001d
    Body
        Cookie: 0102032500000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 32 bytes
                Rendezvous: cancel
                Cookie: 0102032500000000
                About: direct_im
                TLVs
                    TLV 0x000b: Reason, 2 bytes
                        Reason: timeout
12:00:00.351000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability send_contacts, contacts 2, contacts 1, length 163
    Sequence: 14723
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x001a0006
    Body
        Cookie: 0102032600000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 125 bytes
                Rendezvous: request
                Cookie: 0102032600000000
                About: send_contacts
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x2711: What it is about, 46 bytes
                        Groups
                            #1
                                Group: "Harbour"
                                Contacts: 2
                                    #1
                                        UIN: "1000003"
                                    #2
                                        UIN: "1000004"
                            #2
                                Group: "Away"
                                Contacts: 1
                                    #1
                                        UIN: "1000005"
                    TLV 0x2712: More about it, 39 bytes
                        Groups
                            #1
                                Group: "Harbour"
                                Contacts: 2
                                    #1
                                        Nickname: "clara"
                                    #2
                                        Nickname: "dmitri"
                            #2
                                Group: "Away"
                                Contacts: 1
                                    #1
                                        Nickname: "zoe"
12:00:00.357000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability direct_connection, tcp_port 20011, length 111
    Sequence: 43828
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001e
    Body
        Cookie: 0102032700000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 63 bytes
                Rendezvous: request
                Cookie: 0102032700000000
                About: direct_connection
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x2711: What it is about, 27 bytes
                        UIN: 1000002
                        Address: 192.0.2.11
                        TCP port: 20011
                        Direct connections: direct
                        Port that could not be reached: 20010
                        TCP port again: 20011
                        Version of direct connections: 8
                        Cookie: ********
12:00:00.363000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, answers packet 120 (0.006000 s), length 54
    Sequence: 14724
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x001b000b
    Body
        Cookie: 0102032700000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        UIN: 1000001
        Port that could not be reached: 20011
        TCP port: 20010
        Version of direct connections: 8
        Cookie: ********
12:00:00.369000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability DEADBEEF-0011-2233-4455-66778899AABB, length 89 [unknown at 84: no table for this GUID]
    Sequence: 43829
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000001f
    Body
        Cookie: 0102032800000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 41 bytes
                Rendezvous: request
                Cookie: 0102032800000000
                About: DEADBEEF-0011-2233-4455-66778899AABB
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x2711: What it is about, 5 bytes
                        Data: 0001020304
12:00:00.375000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason busted_payload, answers packet 124 (0.006000 s), length 41 [unknown at 36: fits none of its known forms]
    Sequence: 14725
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x001c000b
    Body
        Cookie: 0102032800000000
        Channel: rendezvous
        To: "1000002"
        Reason: busted_payload
        Data: 0001020304
12:00:00.381000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65534, type MSG_TEXT, status online, text "naïve café — да", length 203
    Sequence: 14726
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x001d0006
    Body
        Cookie: 0102032900000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 165 bytes
                Rendezvous: request
                Cookie: 0102032900000000
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
                            Sequence, before the header's: 65534
                        Header
                            Sequence: 65534
                        Message
                            Message type: MSG_TEXT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "naïve café — да"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
12:00:00.387000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65534, type MSG_TEXT, status accepted, text "", answers packet 128 (0.006000 s), length 98
    Sequence: 43830
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000020
    Body
        Cookie: 0102032900000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65534
        Header
            Sequence: 65534
        Answer
            Message type: MSG_TEXT
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.393000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65533, type MSG_TEXT, status away, text "{\\rtf1 {\\b Ahoy}}", length 209
    Sequence: 43831
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000021
    Body
        Cookie: 0102032a00000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 161 bytes
                Rendezvous: request
                Cookie: 0102032a00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 121 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65533
                        Header
                            Sequence: 65533
                        Message
                            Message type: MSG_TEXT
                            Status: away
                            How to deliver: 0x0001 (normal)
                            Text: "{\\rtf1 {\\b Ahoy}}"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
                            What the text is written in, a GUID: "{97B12751-243C-4334-AD22-D6ABF73F1492}"
12:00:00.399000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65533, type MSG_TEXT, status accepted, text "", answers packet 132 (0.006000 s), length 132
    Sequence: 14727
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x001e000b
    Body
        Cookie: 0102032a00000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65533
        Header
            Sequence: 65533
        Answer
            Message type: MSG_TEXT
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            What the text is written in, a GUID: "{97B12751-243C-4334-AD22-D6ABF73F1492}"
12:00:00.405000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65532, type MSG_TEXT+to_several, status free_for_chat, text "To all of you.", length 154
    Sequence: 14728
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x001f0006
    Body
        Cookie: 0102032b00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102032b00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65532
                        Header
                            Sequence: 65532
                        Message
                            Message type: MSG_TEXT+to_several
                            Status: free_for_chat
                            How to deliver: 0x0002 (urgent)
                            Text: "To all of you."
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.411000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65532, type MSG_TEXT+to_several, status away, text "At sea.", answers packet 136 (0.006000 s), length 97
    Sequence: 43832
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000022
    Body
        Cookie: 0102032b00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65532
        Header
            Sequence: 65532
        Answer
            Message type: MSG_TEXT+to_several
            Status: away
            How to deliver: 0x0000
            Text: "At sea."
12:00:00.417000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65531, type MSG_TEXT, status online, text "What follows?", length 150 [unknown at 145: fits none of its known forms]
    Sequence: 14729
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00200006
    Body
        Cookie: 0102032c00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 112 bytes
                Rendezvous: request
                Cookie: 0102032c00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 72 bytes
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
                            How to deliver: 0x0004 (to_contact_list)
                            Text: "What follows?"
                            Unknown: 0001020304
12:00:00.423000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65531, type MSG_TEXT, status accepted_to_contact_list, text "", answers packet 140 (0.006000 s), length 98
    Sequence: 43833
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000023
    Body
        Cookie: 0102032c00000000
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
            Status: accepted_to_contact_list
            How to deliver: 0x0000
            Text: ""
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.429000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65530, type MSG_CHAT, status online, reason "A word?", offered_port 0, length 150
    Sequence: 14730
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00210006
    Body
        Cookie: 0102032d00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 112 bytes
                Rendezvous: request
                Cookie: 0102032d00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 72 bytes
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
                            Message type: MSG_CHAT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Reason: "A word?"
                            Other participants: ""
                            TCP port to connect to, high byte first: 0
                            Unknown: 0
                            TCP port to connect to: 0
12:00:00.435000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65530, type MSG_CHAT, status accepted, reason "", offered_port 24000, answers packet 144 (0.006000 s), length 101
    Sequence: 43834
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000024
    Body
        Cookie: 0102032d00000000
        Channel: rendezvous
        From: "1000002"
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
            Message type: MSG_CHAT
            Status: accepted
            How to deliver: 0x0000
            Reason: ""
            Other participants: ""
            TCP port to connect to, high byte first: 24000
            Unknown: 0
            TCP port to connect to: 24000
12:00:00.441000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65529, type MSG_CHAT, status online, reason "Join us.", offered_port 0, length 170
    Sequence: 43835
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000025
    Body
        Cookie: 0102032e00000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 122 bytes
                Rendezvous: request
                Cookie: 0102032e00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 82 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65529
                        Header
                            Sequence: 65529
                        Message
                            Message type: MSG_CHAT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Reason: "Join us."
                            Other participants: "zoe, dora"
                            TCP port to connect to, high byte first: 0
                            Unknown: 0
                            TCP port to connect to: 0
12:00:00.447000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65529, type MSG_CHAT, status refused, reason "No time.", answers packet 148 (0.006000 s), length 98
    Sequence: 14731
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0022000b
    Body
        Cookie: 0102032e00000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65529
        Header
            Sequence: 65529
        Answer
            Message type: MSG_CHAT
            Status: refused
            How to deliver: 0x0000
            Reason: "No time."
12:00:00.453000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65528, type MSG_CHAT, status online, reason "Are you there?", length 147 [unknown at 146: fits none of its known forms]
    Sequence: 14732
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00230006
    Body
        Cookie: 0102032f00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 109 bytes
                Rendezvous: request
                Cookie: 0102032f00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 69 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65528
                        Header
                            Sequence: 65528
                        Message
                            Message type: MSG_CHAT
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Reason: "Are you there?"
                            Unknown: 00
12:00:00.459000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65528, type MSG_CHAT, status refused, reason "No.", answers packet 152 (0.006000 s), length 93
    Sequence: 43836
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000026
    Body
        Cookie: 0102032f00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65528
        Header
            Sequence: 65528
        Answer
            Message type: MSG_CHAT
            Status: refused
            How to deliver: 0x0000
            Reason: "No."
12:00:00.465000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65527, type MSG_FILE, status online, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 163
    Sequence: 14733
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00240006
    Body
        Cookie: 0102033000000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 125 bytes
                Rendezvous: request
                Cookie: 0102033000000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 85 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65527
                        Header
                            Sequence: 65527
                        Message
                            Message type: MSG_FILE
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Description: "Our ship"
                            TCP port to connect to, high byte first: 0
                            Unknown: 0
                            File name: "ship.txt"
                            Bytes in all: 3000
                            TCP port to connect to: 0
12:00:00.471000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65527, type MSG_FILE, status accepted, description "", file_name "ship.txt", total_size 3000, offered_port 24001, answers packet 156 (0.006000 s), length 113
    Sequence: 43837
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000027
    Body
        Cookie: 0102033000000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65527
        Header
            Sequence: 65527
        Answer
            Message type: MSG_FILE
            Status: accepted
            How to deliver: 0x0000
            Description: ""
            TCP port to connect to, high byte first: 24001
            Unknown: 0
            File name: "ship.txt"
            Bytes in all: 3000
            TCP port to connect to: 24001
12:00:00.477000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65526, type MSG_FILE, status online, description "More", file_name "ship.txt", total_size 3000, offered_port 0, length 169
    Sequence: 43838
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000028
    Body
        Cookie: 0102033100000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 121 bytes
                Rendezvous: request
                Cookie: 0102033100000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 81 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65526
                        Header
                            Sequence: 65526
                        Message
                            Message type: MSG_FILE
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Description: "More"
                            TCP port to connect to, high byte first: 0
                            Unknown: 0
                            File name: "ship.txt"
                            Bytes in all: 3000
                            TCP port to connect to: 0
12:00:00.483000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65526, type MSG_FILE, status accepted, description "", total_size 3000, offered_port 24001, answers packet 160 (0.006000 s), length 102
    Sequence: 14734
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0025000b
    Body
        Cookie: 0102033100000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65526
        Header
            Sequence: 65526
        Answer
            Message type: MSG_FILE
            Status: accepted
            How to deliver: 0x0000
            Description: ""
            TCP port to connect to, high byte first: 24001
            Unknown: 0
            Bytes in all: 3000
            TCP port to connect to: 24001
12:00:00.489000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65525, type MSG_FILE, status online, description "Once more", length 148
    Sequence: 14735
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00260006
    Body
        Cookie: 0102033200000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 110 bytes
                Rendezvous: request
                Cookie: 0102033200000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 70 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65525
                        Header
                            Sequence: 65525
                        Message
                            Message type: MSG_FILE
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Description: "Once more"
                            TCP port to connect to, high byte first: 0
                            Unknown: 0
                            Unknown: 010203
12:00:00.495000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65525, type MSG_FILE, status refused, description "Too big.", answers packet 164 (0.006000 s), length 98
    Sequence: 43839
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000029
    Body
        Cookie: 0102033200000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65525
        Header
            Sequence: 65525
        Answer
            Message type: MSG_FILE
            Status: refused
            How to deliver: 0x0000
            Description: "Too big."
12:00:00.501000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65524, type MSG_FILE, status online, description "Again", length 148 [unknown at 147: fits none of its known forms]
    Sequence: 43840
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002a
    Body
        Cookie: 0102033300000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 100 bytes
                Rendezvous: request
                Cookie: 0102033300000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 60 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65524
                        Header
                            Sequence: 65524
                        Message
                            Message type: MSG_FILE
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Description: "Again"
                            Unknown: 00
12:00:00.507000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65524, type MSG_FILE, status refused, description "No.", answers packet 168 (0.006000 s), length 93
    Sequence: 14736
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0027000b
    Body
        Cookie: 0102033300000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65524
        Header
            Sequence: 65524
        Answer
            Message type: MSG_FILE
            Status: refused
            How to deliver: 0x0000
            Description: "No."
12:00:00.513000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65523, type MSG_URL, status online, description "Tides", url "http://tides.example.org/", length 181
    Sequence: 43841
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002b
    Body
        Cookie: 0102033400000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 133 bytes
                Rendezvous: request
                Cookie: 0102033400000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 93 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65523
                        Header
                            Sequence: 65523
                        Message
                            Message type: MSG_URL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Description: "Tides"
                                URL: "http://tides.example.org/"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.519000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65523, type MSG_URL, status accepted, description "", answers packet 172 (0.006000 s), length 90
    Sequence: 14737
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0028000b
    Body
        Cookie: 0102033400000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65523
        Header
            Sequence: 65523
        Answer
            Message type: MSG_URL
            Status: accepted
            How to deliver: 0x0000
            Text
                Description: ""
12:00:00.525000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65522, type MSG_AUTH_REQUEST, status online, reason "It is me.", length 186
    Sequence: 14738
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00290006
    Body
        Cookie: 0102033500000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 148 bytes
                Rendezvous: request
                Cookie: 0102033500000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 108 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65522
                        Header
                            Sequence: 65522
                        Message
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "anna"
                                First name: "Anna"
                                Last name: "Example"
                                E-mail: "anna@example.org"
                                Asks for authorization: 0, not: 1: "0"
                                Reason: "It is me."
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.531000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65521, type MSG_AUTH_REQUEST, status online, reason "Still me.", length 184
    Sequence: 14739
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x002a0006
    Body
        Cookie: 0102033600000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 146 bytes
                Rendezvous: request
                Cookie: 0102033600000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 106 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65521
                        Header
                            Sequence: 65521
                        Message
                            Message type: MSG_AUTH_REQUEST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "anna"
                                First name: "Anna"
                                Last name: "Example"
                                E-mail: "anna@example.org"
                                Reason: "Still me."
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.537000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65520, type MSG_AUTH_DENIED, status online, reason "Who?", length 154
    Sequence: 43842
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002c
    Body
        Cookie: 0102033700000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 106 bytes
                Rendezvous: request
                Cookie: 0102033700000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 66 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65520
                        Header
                            Sequence: 65520
                        Message
                            Message type: MSG_AUTH_DENIED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Reason: "Who?"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.543000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65519, type MSG_AUTH_GRANTED, status online, text "", length 150
    Sequence: 43843
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002d
    Body
        Cookie: 0102033800000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0102033800000000
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
                            Sequence, before the header's: 65519
                        Header
                            Sequence: 65519
                        Message
                            Message type: MSG_AUTH_GRANTED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.549000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65518, type MSG_SERVER, status online, name "Harbour", email "harbour@example.org", text "Storm", length 187
    Sequence: 43844
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002e
    Body
        Cookie: 0102033900000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 139 bytes
                Rendezvous: request
                Cookie: 0102033900000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 99 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65518
                        Header
                            Sequence: 65518
                        Message
                            Message type: MSG_SERVER
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "Harbour"
                                Blank: ""
                                Blank: ""
                                Sender's e-mail: "harbour@example.org"
                                Mark: "0"
                                Text: "Storm"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.555000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65517, type MSG_EXTERNAL, status online, length 147
    Sequence: 43845
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000002f
    Body
        Cookie: 0102033a00000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 99 bytes
                Rendezvous: request
                Cookie: 0102033a00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 59 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65517
                        Header
                            Sequence: 65517
                        Message
                            Message type: MSG_EXTERNAL
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Data
                                Data: 506c61793f00
12:00:00.561000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65516, type MSG_ADDED, status online, nick "anna", length 174
    Sequence: 14740
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x002b0006
    Body
        Cookie: 0102033b00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 136 bytes
                Rendezvous: request
                Cookie: 0102033b00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 96 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65516
                        Header
                            Sequence: 65516
                        Message
                            Message type: MSG_ADDED
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Nickname: "anna"
                                First name: "Anna"
                                Last name: "Example"
                                E-mail: "anna@example.org"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.567000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65515, type MSG_EMAIL_EXPRESS, status online, name "Emil", email "emil@example.org", text "By mail", length 183
    Sequence: 43846
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000030
    Body
        Cookie: 0102033c00000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 135 bytes
                Rendezvous: request
                Cookie: 0102033c00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 95 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65515
                        Header
                            Sequence: 65515
                        Message
                            Message type: MSG_EMAIL_EXPRESS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Sender's name: "Emil"
                                Blank: ""
                                Blank: ""
                                Sender's e-mail: "emil@example.org"
                                Mark: "3"
                                Text: "By mail"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.573000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65514, type MSG_CONTACTS, status online, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", length 169
    Sequence: 14741
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x002c0006
    Body
        Cookie: 0102033d00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 131 bytes
                Rendezvous: request
                Cookie: 0102033d00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 91 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65514
                        Header
                            Sequence: 65514
                        Message
                            Message type: MSG_CONTACTS
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Count: "2"
                                Contacts
                                    #1
                                        UIN: "1000005"
                                        Nickname: "zoe"
                                    #2
                                        UIN: "1000004"
                                        Nickname: "dmitri"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.579000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65514, type MSG_CONTACTS, status returned, answers packet 192 (0.006000 s), length 90
    Sequence: 43847
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000031
    Body
        Cookie: 0102033d00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65514
        Header
            Sequence: 65514
        Answer
            Message type: MSG_CONTACTS
            Status: returned
            How to deliver: 0x0000
            Text
                Count: ""
                Contacts
12:00:00.585000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65513, type MSG_BROADCAST, status online, text "To all: lunch.", length 154
    Sequence: 14742
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x002d0006
    Body
        Cookie: 0102033e00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102033e00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65513
                        Header
                            Sequence: 65513
                        Message
                            Message type: MSG_BROADCAST
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: "To all: lunch."
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.591000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65512, type MSG_READ_VERSION, status online, text "", length 140
    Sequence: 14743
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x002e0006
    Body
        Cookie: 0102033f00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0102033f00000000
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
                            Sequence, before the header's: 65512
                        Header
                            Sequence: 65512
                        Message
                            Message type: MSG_READ_VERSION
                            Status: online
                            How to deliver: 0x0000
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.597000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65512, type MSG_READ_VERSION, status accepted, text "A client, 0.1", answers packet 198 (0.006000 s), length 111
    Sequence: 43848
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000032
    Body
        Cookie: 0102033f00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65512
        Header
            Sequence: 65512
        Answer
            Message type: MSG_READ_VERSION
            Status: accepted
            How to deliver: 0x0000
            Text: "A client, 0.1"
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.603000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65511, type MSG_READ_AWAY, status online, text "", length 140
    Sequence: 14744
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x002f0006
    Body
        Cookie: 0102034000000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0102034000000000
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
                            Sequence, before the header's: 65511
                        Header
                            Sequence: 65511
                        Message
                            Message type: MSG_READ_AWAY
                            Status: online
                            How to deliver: 0x0000
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.609000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65511, type MSG_READ_AWAY, status away, text "At sea.", answers packet 202 (0.006000 s), length 105
    Sequence: 43849
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000033
    Body
        Cookie: 0102034000000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65511
        Header
            Sequence: 65511
        Answer
            Message type: MSG_READ_AWAY
            Status: away
            How to deliver: 0x0000
            Text: "At sea."
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.615000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65510, type MSG_READ_OCCUPIED, status online, text "", length 140
    Sequence: 14745
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00300006
    Body
        Cookie: 0102034100000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0102034100000000
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
                            Sequence, before the header's: 65510
                        Header
                            Sequence: 65510
                        Message
                            Message type: MSG_READ_OCCUPIED
                            Status: online
                            How to deliver: 0x0000
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.621000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65510, type MSG_READ_OCCUPIED, status occupied, text "Mending nets.", answers packet 206 (0.006000 s), length 111
    Sequence: 43850
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000034
    Body
        Cookie: 0102034100000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65510
        Header
            Sequence: 65510
        Answer
            Message type: MSG_READ_OCCUPIED
            Status: occupied
            How to deliver: 0x0000
            Text: "Mending nets."
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.627000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65509, type MSG_READ_NA, status online, text "", length 150
    Sequence: 43851
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000035
    Body
        Cookie: 0102034200000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0102034200000000
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
                            Sequence, before the header's: 65509
                        Header
                            Sequence: 65509
                        Message
                            Message type: MSG_READ_NA
                            Status: online
                            How to deliver: 0x0000
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.633000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65509, type MSG_READ_NA, status not_available, text "Gone fishing.", answers packet 210 (0.006000 s), length 111
    Sequence: 14746
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0031000b
    Body
        Cookie: 0102034200000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65509
        Header
            Sequence: 65509
        Answer
            Message type: MSG_READ_NA
            Status: not_available
            How to deliver: 0x0000
            Text: "Gone fishing."
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.639000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65508, type MSG_READ_DND, status online, text "", length 150
    Sequence: 43852
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000036
    Body
        Cookie: 0102034300000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0102034300000000
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
                            Sequence, before the header's: 65508
                        Header
                            Sequence: 65508
                        Message
                            Message type: MSG_READ_DND
                            Status: online
                            How to deliver: 0x0000
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.645000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65508, type MSG_READ_DND, status do_not_disturb_custom, text "Asleep.", answers packet 214 (0.006000 s), length 105
    Sequence: 14747
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0032000b
    Body
        Cookie: 0102034300000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65508
        Header
            Sequence: 65508
        Answer
            Message type: MSG_READ_DND
            Status: do_not_disturb_custom
            How to deliver: 0x0000
            Text: "Asleep."
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.651000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65507, type MSG_READ_FFC, status online, text "", length 150
    Sequence: 43853
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000037
    Body
        Cookie: 0102034400000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 102 bytes
                Rendezvous: request
                Cookie: 0102034400000000
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
                            Sequence, before the header's: 65507
                        Header
                            Sequence: 65507
                        Message
                            Message type: MSG_READ_FFC
                            Status: online
                            How to deliver: 0x0000
                            Text: ""
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.657000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65507, type MSG_READ_FFC, status accepted, text "Talk to me!", answers packet 218 (0.006000 s), length 109
    Sequence: 14748
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0033000b
    Body
        Cookie: 0102034400000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65507
        Header
            Sequence: 65507
        Answer
            Message type: MSG_READ_FFC
            Status: accepted
            How to deliver: 0x0000
            Text: "Talk to me!"
            Foreground: 0x00000000
            Background: 0x00ffffff
12:00:00.663000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65506, type 66, status online, length 153 [unknown at 129: no table for 0x0042]
    Sequence: 14749
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00340006
    Body
        Cookie: 0102034500000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 115 bytes
                Rendezvous: request
                Cookie: 0102034500000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 75 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65506
                        Header
                            Sequence: 65506
                        Message
                            Message type: 66
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text
                                Parts
                                    #1
                                        Part: "What"
                                    #2
                                        Part: "is this?"
                            Foreground: 0x00000000
                            Background: 0x00ffffff
12:00:00.669000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65506, type 66, status occupied_custom, answers packet 222 (0.006000 s), length 95 [unknown at 87: no table for 0x0042]
    Sequence: 43854
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000038
    Body
        Cookie: 0102034500000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65506
        Header
            Sequence: 65506
        Answer
            Message type: 66
            Status: occupied_custom
            How to deliver: 0x0000
            Text
                Parts
                    #1
                        Part: "Very."
12:00:00.675000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65506, length 132 [unknown at 127: no table for this GUID]
    Sequence: 14750
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00350006
    Body
        Cookie: 0102034600000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 94 bytes
                Rendezvous: request
                Cookie: 0102034600000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 54 bytes
                        Sender
                            Version: 8
                            For: 33221100-5544-7766-8899-AABBCCDDEEFF
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65506
                        Header
                            Sequence: 65506
                            Unknown: 00000000
                        Unknown: 0001020304
12:00:00.681000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65506, answers packet 226 (0.006000 s), length 90 [unknown at 85: no table for this GUID]
    Sequence: 43855
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000039
    Body
        Cookie: 0102034600000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: 33221100-5544-7766-8899-AABBCCDDEEFF
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65506
        Header
            Sequence: 65506
            Unknown: 00000000
        Unknown: 0001020304
12:00:00.687000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000003", length 34
    Sequence: 14751
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00360006
    Body
        Cookie: 0102034700000000
        Channel: rendezvous
        To: "1000003"
        TLVs
12:00:00.693000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,01) SRV_ERROR, account "1000001", error recipient_not_logged_in, error_subcode offline_messages_not_accepted, answers packet 230 (0.006000 s), length 24
    Sequence: 43856
    SNAC: ICBM
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x00360006
    Body
        Error: recipient_not_logged_in
        TLVs
            TLV 0x0008: Subcode, 2 bytes
                Subcode: offline_messages_not_accepted
12:00:00.699000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65505, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 214
    Sequence: 14752
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00370006
    Body
        Cookie: 0102034800000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 176 bytes
                Rendezvous: request
                Cookie: 0102034800000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 136 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65505
                        Header
                            Sequence: 65505
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_FILE
                                Rest of its GUID: 3091d3118dd700104b06462e
                                Function: 0
                                Name of the plug-in: "File"
                                Unknown: 000001000001000000000000000000
                            Data
                                Description: "Our ship"
                                TCP port to connect to, high byte first: 0
                                Unknown: 0
                                File name: "ship.txt"
                                Bytes in all: 3000
                                TCP port to connect to: 0
12:00:00.705000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65505, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "ship.txt", total_size 3000, offered_port 24001, answers packet 234 (0.006000 s), length 164
    Sequence: 43857
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000003a
    Body
        Cookie: 0102034800000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65505
        Header
            Sequence: 65505
        Answer
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
                TCP port to connect to, high byte first: 24001
                Unknown: 0
                File name: "ship.txt"
                Bytes in all: 3000
                TCP port to connect to: 24001
12:00:00.711000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65504, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, length 201 [unknown at 189: fits none of its known forms]
    Sequence: 43858
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003b
    Body
        Cookie: 0102034900000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 153 bytes
                Rendezvous: request
                Cookie: 0102034900000000
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
                            Direct connections: direct
                            Sequence, before the header's: 65504
                        Header
                            Sequence: 65504
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_FILE
                                Rest of its GUID: 3091d3118dd700104b06462e
                                Function: 0
                                Name of the plug-in: "File"
                                Unknown: 000001000001000000000000000000
                            Data
                                Data: 07000000416e6f7468657200
12:00:00.717000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65503, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, reason "Join us", offered_port 0, length 227
    Sequence: 14753
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00380006
    Body
        Cookie: 0102034a00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 189 bytes
                Rendezvous: request
                Cookie: 0102034a00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 149 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65503
                        Header
                            Sequence: 65503
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_CHAT
                                Rest of its GUID: 378ed411bd280004ac96d905
                                Function: 0
                                Name of the plug-in: "Send / Start ICQ Chat"
                                Unknown: 000001000001000000000000000000
                            Data
                                Reason: "Join us"
                                Other participants: "zoe, dora"
                                TCP port to connect to, high byte first: 0
                                Unknown: 0
                                TCP port to connect to: 0
12:00:00.723000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65503, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_CHAT, reason "", offered_port 24000, answers packet 240 (0.006000 s), length 169
    Sequence: 43859
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000003c
    Body
        Cookie: 0102034a00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65503
        Header
            Sequence: 65503
        Answer
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Plug-in
                Plug-in: PLUGIN_CHAT
                Rest of its GUID: 378ed411bd280004ac96d905
                Function: 0
                Name of the plug-in: "Send / Start ICQ Chat"
                Unknown: 000001000001000000000000000000
            Data
                Reason: ""
                Other participants: ""
                TCP port to connect to, high byte first: 24000
                Unknown: 0
                TCP port to connect to: 24000
12:00:00.729000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65502, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, length 217 [unknown at 206: fits none of its known forms]
    Sequence: 43860
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003d
    Body
        Cookie: 0102034b00000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 169 bytes
                Rendezvous: request
                Cookie: 0102034b00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 129 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65502
                        Header
                            Sequence: 65502
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_CHAT
                                Rest of its GUID: 378ed411bd280004ac96d905
                                Function: 0
                                Name of the plug-in: "Send / Start ICQ Chat"
                                Unknown: 000001000001000000000000000000
                            Data
                                Data: 060000004f72206e6f7400
12:00:00.735000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65501, type MSG_PLUGIN, status online, text "", plugin PLUGIN_SMS, sms_xml "<sms_message><source>555-0102</source><text>Come home.</text></sms_message>", length 249
    Sequence: 14754
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00390006
    Body
        Cookie: 0102034c00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 211 bytes
                Rendezvous: request
                Cookie: 0102034c00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 171 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65501
                        Header
                            Sequence: 65501
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_SMS
                                Rest of its GUID: 11e7d311bcf30004ac969dc2
                                Function: 0
                                Name of the plug-in: "ICQSMS"
                                Unknown: 000000
                            Data
                                SMS: "<sms_message><source>555-0102</source><text>Come home.</text></sms_message>"
12:00:00.741000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65500, type MSG_PLUGIN, status online, text "", plugin PLUGIN_URL, description "Tides", url "http://tides.example.org/", length 223
    Sequence: 43861
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000003e
    Body
        Cookie: 0102034d00000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 175 bytes
                Rendezvous: request
                Cookie: 0102034d00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 135 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65500
                        Header
                            Sequence: 65500
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_URL
                                Rest of its GUID: e987d411a4c100d0b759b1d9
                                Function: 0
                                Name of the plug-in: "URL"
                                Unknown: 000001000001000000000000000000
                            Data
                                Text
                                    Description: "Tides"
                                    URL: "http://tides.example.org/"
12:00:00.747000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65500, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_URL, answers packet 248 (0.006000 s), length 140
    Sequence: 14755
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x003a000b
    Body
        Cookie: 0102034d00000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65500
        Header
            Sequence: 65500
        Answer
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Plug-in
                Plug-in: PLUGIN_URL
                Rest of its GUID: e987d411a4c100d0b759b1d9
                Function: 0
                Name of the plug-in: "URL"
                Unknown: 000001000001000000000000000000
            Data
                Text
12:00:00.753000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65499, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CONTACTS, plugin_text "Whom do you know?", length 216
    Sequence: 14756
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x003b0006
    Body
        Cookie: 0102034e00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 178 bytes
                Rendezvous: request
                Cookie: 0102034e00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 138 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65499
                        Header
                            Sequence: 65499
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_CONTACTS
                                Rest of its GUID: 7676d411bce60004ac961ea6
                                Function: 2
                                Name of the plug-in: "Request For Contacts"
                                Unknown: 000001000001000000000000000000
                            Data
                                Text: "Whom do you know?"
12:00:00.759000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65499, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_CONTACTS, plugin_text "", answers packet 252 (0.006000 s), length 157
    Sequence: 43862
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000003f
    Body
        Cookie: 0102034e00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65499
        Header
            Sequence: 65499
        Answer
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Plug-in
                Plug-in: PLUGIN_CONTACTS
                Rest of its GUID: 7676d411bce60004ac961ea6
                Function: 2
                Name of the plug-in: "Request For Contacts"
                Unknown: 000001000001000000000000000000
            Data
                Text: ""
12:00:00.765000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65498, type MSG_PLUGIN, status online, text "", plugin PLUGIN_GREETING_CARD, plugin_text "Happy tides!", length 214
    Sequence: 43863
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000040
    Body
        Cookie: 0102034f00000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 166 bytes
                Rendezvous: request
                Cookie: 0102034f00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 126 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65498
                        Header
                            Sequence: 65498
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_GREETING_CARD
                                Rest of its GUID: 2ae4d111b679006097e1e294
                                Function: 0
                                Name of the plug-in: "Greeting Card"
                                Unknown: 000001000001000000000000000000
                            Data
                                Text: "Happy tides!"
12:00:00.771000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65498, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_GREETING_CARD, plugin_text "", answers packet 256 (0.006000 s), length 150
    Sequence: 14757
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x003c000b
    Body
        Cookie: 0102034f00000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65498
        Header
            Sequence: 65498
        Answer
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Plug-in
                Plug-in: PLUGIN_GREETING_CARD
                Rest of its GUID: 2ae4d111b679006097e1e294
                Function: 0
                Name of the plug-in: "Greeting Card"
                Unknown: 000001000001000000000000000000
            Data
                Text: ""
12:00:00.777000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65497, type MSG_PLUGIN, status online, text "", plugin PLUGIN_STATUS_TEXT, plugin_text "Ashore", length 197
    Sequence: 14758
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x003d0006
    Body
        Cookie: 0102035000000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 159 bytes
                Rendezvous: request
                Cookie: 0102035000000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 119 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65497
                        Header
                            Sequence: 65497
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_STATUS_TEXT
                                Rest of its GUID: 0e6c1847a5916f18dcc76f1a
                                Function: 1
                                Name of the plug-in: "StatusMsgExt"
                                Unknown: 000001000001000000000000000000
                            Data
                                Text: "Ashore"
12:00:00.783000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65497, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_STATUS_TEXT, plugin_text "", answers packet 260 (0.006000 s), length 149
    Sequence: 43864
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000041
    Body
        Cookie: 0102035000000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65497
        Header
            Sequence: 65497
        Answer
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Plug-in
                Plug-in: PLUGIN_STATUS_TEXT
                Rest of its GUID: 0e6c1847a5916f18dcc76f1a
                Function: 1
                Name of the plug-in: "StatusMsgExt"
                Unknown: 000001000001000000000000000000
            Data
                Text: ""
12:00:00.789000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65496, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<N><QUERY>tides</QUERY></N>", length 230
    Sequence: 43865
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000042
    Body
        Cookie: 0102035100000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 182 bytes
                Rendezvous: request
                Cookie: 0102035100000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 142 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65496
                        Header
                            Sequence: 65496
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_XTRAZ
                                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                                Function: 8
                                Name of the plug-in: "Script Plug-in"
                                Unknown: 000001000001000000000000000000
                            Data
                                XML: "<N><QUERY>tides</QUERY></N>"
12:00:00.795000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65496, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "", answers packet 264 (0.006000 s), length 151
    Sequence: 14759
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x003e000b
    Body
        Cookie: 0102035100000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65496
        Header
            Sequence: 65496
        Answer
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Plug-in
                Plug-in: PLUGIN_XTRAZ
                Rest of its GUID: d82a6c45a4e09c5a5e67e865
                Function: 8
                Name of the plug-in: "Script Plug-in"
                Unknown: 000001000001000000000000000000
            Data
                XML: ""
12:00:00.801000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65495, type MSG_PLUGIN, status online, text "", plugin PLUGIN_MESSAGE, plugin_text "Ahoy", length 190
    Sequence: 14760
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x003f0006
    Body
        Cookie: 0102035200000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 152 bytes
                Rendezvous: request
                Cookie: 0102035200000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 112 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65495
                        Header
                            Sequence: 65495
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: PLUGIN_MESSAGE
                                Rest of its GUID: 0fc2104fa6de4db1e3564b0e
                                Function: 0
                                Name of the plug-in: "Message"
                                Unknown: 000001000001000000000000000000
                            Data
                                Text: "Ahoy"
12:00:00.807000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65495, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_MESSAGE, plugin_text "", answers packet 268 (0.006000 s), length 144
    Sequence: 43866
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000043
    Body
        Cookie: 0102035200000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65495
        Header
            Sequence: 65495
        Answer
            Message type: MSG_PLUGIN
            Status: accepted
            How to deliver: 0x0000
            Text: ""
            Plug-in
                Plug-in: PLUGIN_MESSAGE
                Rest of its GUID: 0fc2104fa6de4db1e3564b0e
                Function: 0
                Name of the plug-in: "Message"
                Unknown: 000001000001000000000000000000
            Data
                Text: ""
12:00:00.813000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65494, type MSG_PLUGIN, status online, text "", plugin 0x00112233, length 212 [unknown at 195: no table for 0x00112233]
    Sequence: 43867
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000044
    Body
        Cookie: 0102035300000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 164 bytes
                Rendezvous: request
                Cookie: 0102035300000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 124 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65494
                        Header
                            Sequence: 65494
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Plug-in
                                Plug-in: 0x00112233
                                Rest of its GUID: 445566778899aabbccddeeff
                                Function: 7
                                Name of the plug-in: "Tide table"
                                Unknown: 000001000001000000000000000000
                            Data
                                Data: 0d000000486967682061742031323a3430
12:00:00.819000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, to "1000002", answer_reason channel_specific, peer_version 8, seq1 65494, type MSG_PLUGIN, status refused, text "Not today.", answers packet 272 (0.006000 s), length 100
    Sequence: 14761
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x0040000b
    Body
        Cookie: 0102035300000000
        Channel: rendezvous
        To: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: message
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65494
        Header
            Sequence: 65494
        Answer
            Message type: MSG_PLUGIN
            Status: refused
            How to deliver: 0x0000
            Text: "Not today."
12:00:00.825000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65494, type MSG_PLUGIN, status online, text "", length 144 [unknown at 142: fits none of its known forms]
    Sequence: 43868
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000045
    Body
        Cookie: 0102035400000000
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 96 bytes
                Rendezvous: request
                Cookie: 0102035400000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 56 bytes
                        Sender
                            Version: 8
                            For: message
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65494
                        Header
                            Sequence: 65494
                        Message
                            Message type: MSG_PLUGIN
                            Status: online
                            How to deliver: 0x0001 (normal)
                            Text: ""
                            Unknown: 0102
12:00:00.831000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65493, result_level PLUGIN_REQUEST, wanted info_plugins, length 154
    Sequence: 14762
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00410006
    Body
        Cookie: 0102035500000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035500000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: info_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65493
                        Header
                            Sequence: 65493
                            Unknown: 01000000
                        Plug-in
                            Unknown: 2
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: info_plugins
                            Rest of its GUID: 4371d3118dd200104b06462e
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.837000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65493, result_level PLUGIN_SUCCESS, response PLUGIN_INFO_LIST, plugins 2, answers packet 278 (0.006000 s), length 216
    Sequence: 43869
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000046
    Body
        Cookie: 0102035500000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: info_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65493
        Header
            Sequence: 65493
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0
            Unknown: 1
            As of: 2001-11-20T11:56:48Z
            Response: PLUGIN_INFO_LIST
            Plug-ins: 2
                #1
                    Plug-in: picture
                    Rest of its GUID: 8028d3118dbb00104b06462e
                    Function: 0
                    Unknown: 0
                    Unknown: 1
                    Name of the plug-in: "Picture"
                    Description: "A picture of the user"
                    Unknown: 0
                #2
                    Plug-in: phone_book_or_follow_me
                    Rest of its GUID: 914dd311adeb0004ac96aab2
                    Function: 0
                    Unknown: 0
                    Unknown: 1
                    Name of the plug-in: "Phone Book"
                    Description: ""
                    Unknown: 0
12:00:00.843000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65492, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 154
    Sequence: 14763
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00420006
    Body
        Cookie: 0102035600000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035600000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: info_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65492
                        Header
                            Sequence: 65492
                            Unknown: 01000000
                        Plug-in
                            Unknown: 2
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: phone_book_or_follow_me
                            Rest of its GUID: 914dd311adeb0004ac96aab2
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.849000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65492, result_level PLUGIN_SUCCESS, response PLUGIN_PHONE_BOOK, phones 1, answers packet 282 (0.006000 s), length 198
    Sequence: 43870
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000047
    Body
        Cookie: 0102035600000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: info_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65492
        Header
            Sequence: 65492
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0
            Unknown: 1
            As of: 2001-11-20T11:56:48Z
            Response: PLUGIN_PHONE_BOOK
            Phones: 1
                #1
                    Description: "Home"
                    Area: "55"
                    Number: "555-0102"
                    Extension: ""
                    Country: "Norway"
                    Active: 1
            Gateways
                #1
                    Gateway
                        Type: 3
                        Gateway: "sms1.example.org"
                        Type of the gateway: 1
                        Can get SMS: 1
                        Leaves out a first zero: 0
                        Published: 2
12:00:00.855000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65491, result_level PLUGIN_REQUEST, wanted picture, length 154
    Sequence: 14764
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00430006
    Body
        Cookie: 0102035700000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035700000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: info_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65491
                        Header
                            Sequence: 65491
                            Unknown: 01000000
                        Plug-in
                            Unknown: 2
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: picture
                            Rest of its GUID: 8028d3118dbb00104b06462e
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.861000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65491, result_level PLUGIN_SUCCESS, response PLUGIN_PICTURE, file_name "bert.jpg", answers packet 286 (0.006000 s), length 130
    Sequence: 43871
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000048
    Body
        Cookie: 0102035700000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: info_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65491
        Header
            Sequence: 65491
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0
            Unknown: 1
            As of: 2001-11-20T11:56:48Z
            Response: PLUGIN_PICTURE
            File name: "bert.jpg"
            Data: ffd8ffe000104a46
12:00:00.867000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65490, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 154
    Sequence: 14765
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00440006
    Body
        Cookie: 0102035800000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035800000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: info_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65490
                        Header
                            Sequence: 65490
                            Unknown: 01000000
                        Plug-in
                            Unknown: 2
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: phone_book_or_follow_me
                            Rest of its GUID: 914dd311adeb0004ac96aab2
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.873000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65490, result_level PLUGIN_SUCCESS, response PLUGIN_PHONE_BOOK, answers packet 290 (0.006000 s), length 107 [unknown at 106: fits none of its known forms]
    Sequence: 43872
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000049
    Body
        Cookie: 0102035800000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: info_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65490
        Header
            Sequence: 65490
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0
            Unknown: 1
            As of: 2001-11-20T11:56:48Z
            Response: PLUGIN_PHONE_BOOK
            Data: 01
12:00:00.879000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65489, result_level PLUGIN_REQUEST, wanted info_plugins, length 154
    Sequence: 14766
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00450006
    Body
        Cookie: 0102035900000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035900000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: info_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65489
                        Header
                            Sequence: 65489
                            Unknown: 01000000
                        Plug-in
                            Unknown: 2
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: info_plugins
                            Rest of its GUID: 4371d3118dd200104b06462e
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.885000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65489, result_level PLUGIN_SUCCESS, response PLUGIN_INFO_LIST, answers packet 294 (0.006000 s), length 107 [unknown at 106: fits none of its known forms]
    Sequence: 43873
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000004a
    Body
        Cookie: 0102035900000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: info_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65489
        Header
            Sequence: 65489
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0
            Unknown: 1
            As of: 2001-11-20T11:56:48Z
            Response: PLUGIN_INFO_LIST
            Data: 01
12:00:00.891000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65488, result_level PLUGIN_REQUEST, wanted info_plugins, length 154
    Sequence: 14767
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00460006
    Body
        Cookie: 0102035a00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035a00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: info_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65488
                        Header
                            Sequence: 65488
                            Unknown: 01000000
                        Plug-in
                            Unknown: 2
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: info_plugins
                            Rest of its GUID: 4371d3118dd200104b06462e
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.897000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65488, result_level PLUGIN_SUCCESS, response 0x00000007, answers packet 298 (0.006000 s), length 107 [unknown at 106: no table for 0x0007]
    Sequence: 43874
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000004b
    Body
        Cookie: 0102035a00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: info_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65488
        Header
            Sequence: 65488
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0
            Unknown: 1
            As of: 2001-11-20T11:56:48Z
            Response: 0x00000007
            Data: 01
12:00:00.903000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65487, result_level PLUGIN_REQUEST, wanted status_plugins, length 154
    Sequence: 14768
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00470006
    Body
        Cookie: 0102035b00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035b00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: status_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65487
                        Header
                            Sequence: 65487
                            Unknown: 01000000
                        Plug-in
                            Unknown: 0
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: status_plugins
                            Rest of its GUID: 5471d3118dd200104b06462e
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.909000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65487, result_level PLUGIN_SUCCESS, response PLUGIN_LIST, plugins 1, answers packet 302 (0.006000 s), length 156
    Sequence: 43875
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000004c
    Body
        Cookie: 0102035b00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65487
        Header
            Sequence: 65487
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0
            Unknown: 1
            As of: 2001-11-20T11:56:48Z
            Response: PLUGIN_LIST
            Plug-ins: 1
                #1
                    Plug-in: shared_files
                    Rest of its GUID: 3091d3118dd700104b06462e
                    Function: 4
                    Unknown: 0
                    Unknown: 1
                    Name of the plug-in: "Shared Files"
                    Description: ""
                    Unknown: 0
12:00:00.915000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65486, result_level PLUGIN_REQUEST, wanted shared_files, length 154
    Sequence: 14769
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00480006
    Body
        Cookie: 0102035c00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035c00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: status_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65486
                        Header
                            Sequence: 65486
                            Unknown: 01000000
                        Plug-in
                            Unknown: 0
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: shared_files
                            Rest of its GUID: 3091d3118dd700104b06462e
                            Function: 4
                            As of: 1970-01-01T00:00:00Z
12:00:00.921000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65486, result_level PLUGIN_STATUS, plugin_status 1, answers packet 306 (0.006000 s), length 103
    Sequence: 43876
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000004d
    Body
        Cookie: 0102035c00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65486
        Header
            Sequence: 65486
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_STATUS
            Unknown: 0
            Unknown: 1
            Status of the plug-in: 1
            As of: 2001-11-20T11:56:48Z
            Unknown: 1
12:00:00.927000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65485, result_level PLUGIN_REQUEST, wanted icq_phone, length 154
    Sequence: 14770
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00490006
    Body
        Cookie: 0102035d00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035d00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: status_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65485
                        Header
                            Sequence: 65485
                            Unknown: 01000000
                        Plug-in
                            Unknown: 0
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: icq_phone
                            Rest of its GUID: a030d411bd0f000629ee4da1
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.933000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65485, result_level PLUGIN_ERROR, answers packet 310 (0.006000 s), length 95
    Sequence: 43877
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000004e
    Body
        Cookie: 0102035d00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65485
        Header
            Sequence: 65485
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_ERROR
            Unknown: 0001020304
12:00:00.939000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65484, result_level PLUGIN_REQUEST, wanted icq_phone, length 154
    Sequence: 14771
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x004a0006
    Body
        Cookie: 0102035e00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035e00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: status_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65484
                        Header
                            Sequence: 65484
                            Unknown: 01000000
                        Plug-in
                            Unknown: 0
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: icq_phone
                            Rest of its GUID: a030d411bd0f000629ee4da1
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.945000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65484, result_level PLUGIN_REJECTED, answers packet 314 (0.006000 s), length 95
    Sequence: 43878
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x8000004f
    Body
        Cookie: 0102035e00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65484
        Header
            Sequence: 65484
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_REJECTED
            Unknown: 0001020304
12:00:00.951000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65483, result_level PLUGIN_REQUEST, wanted icq_phone, length 154
    Sequence: 14772
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x004b0006
    Body
        Cookie: 0102035f00000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 116 bytes
                Rendezvous: request
                Cookie: 0102035f00000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 76 bytes
                        Sender
                            Version: 8
                            For: status_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65483
                        Header
                            Sequence: 65483
                            Unknown: 01000000
                        Plug-in
                            Unknown: 0
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Asks for: icq_phone
                            Rest of its GUID: a030d411bd0f000629ee4da1
                            Function: 0
                            As of: 1970-01-01T00:00:00Z
12:00:00.957000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65483, result_level PLUGIN_AWAY, answers packet 318 (0.006000 s), length 95
    Sequence: 43879
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000050
    Body
        Cookie: 0102035f00000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65483
        Header
            Sequence: 65483
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_AWAY
            Unknown: 0001020304
12:00:00.963000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel rendezvous, to "1000002", rendezvous request, capability server_relay, peer_version 8, seq1 65482, result_level PLUGIN_REQUEST, length 137 [unknown at 132: fits none of its known forms]
    Sequence: 14773
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x004c0006
    Body
        Cookie: 0102036000000000
        Channel: rendezvous
        To: "1000002"
        TLVs
            TLV 0x0005: Message of its channel, 99 bytes
                Rendezvous: request
                Cookie: 0102036000000000
                About: server_relay
                TLVs
                    TLV 0x000a: Number of the proposal, 2 bytes
                        Number of the proposal: 1
                    TLV 0x000f: Ask whether the other can, 0 bytes
                    TLV 0x2711: What it is about, 59 bytes
                        Sender
                            Version: 8
                            For: status_plugins
                            Function: 0
                            Features: 0x00000003
                            Direct connections: direct
                            Sequence, before the header's: 65482
                        Header
                            Sequence: 65482
                            Unknown: 01000000
                        Plug-in
                            Unknown: 0
                            Unknown: 1
                            Level: PLUGIN_REQUEST
                            Unknown: 0000000000
12:00:00.969000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65482, result_level PLUGIN_SUCCESS, answers packet 322 (0.006000 s), length 95 [unknown at 90: fits none of its known forms]
    Sequence: 43880
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000051
    Body
        Cookie: 0102036000000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65482
        Header
            Sequence: 65482
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_SUCCESS
            Unknown: 0001020304
12:00:00.975000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65482, result_level PLUGIN_STATUS, answers packet 322 (0.012000 s), length 95 [unknown at 90: fits none of its known forms]
    Sequence: 43881
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000052
    Body
        Cookie: 0102036000000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65482
        Header
            Sequence: 65482
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: PLUGIN_STATUS
            Unknown: 0001020304
12:00:00.981000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0b) ICBM_ANSWER, account "1000001", channel rendezvous, from "1000002", answer_reason channel_specific, peer_version 8, seq1 65482, result_level 6, answers packet 322 (0.018000 s), length 95 [unknown at 90: no table for 0x0006]
    Sequence: 43882
    SNAC: ICBM
    Subtype: ICBM_ANSWER
    Flags: 0x0000
    Request: 0x80000053
    Body
        Cookie: 0102036000000000
        Channel: rendezvous
        From: "1000002"
        Reason: channel_specific
        Sender
            Version: 8
            For: status_plugins
            Function: 0
            Features: 0x00000003
            Direct connections: direct
            Sequence, before the header's: 65482
        Header
            Sequence: 65482
            Unknown: 00000000
        Plug-in
            Unknown: 0
            Unknown: 1
            Level: 6
            Unknown: 0001020304
12:00:00.987000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,0e) CLI_ICBM_SIN_LIST_REQUEST, account "1000001", length 21
    Sequence: 14774
    SNAC: ICBM
    Subtype: CLI_ICBM_SIN_LIST_REQUEST
    Flags: 0x0000
    Request: 0x004d000e
    Body
        Unknown: 0001020304
12:00:00.993000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0f) SRV_ICBM_SIN_LIST, account "1000001", answers packet 330 (0.006000 s), length 21
    Sequence: 43883
    SNAC: ICBM
    Subtype: SRV_ICBM_SIN_LIST
    Flags: 0x0000
    Request: 0x004d000e
    Body
        Unknown: 0001020304
12:00:00.999000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,11) CLI_ICBM_SIN_DELETE, account "1000001", length 21
    Sequence: 14775
    SNAC: ICBM
    Subtype: CLI_ICBM_SIN_DELETE
    Flags: 0x0000
    Request: 0x004e0011
    Body
        Unknown: 0001020304
12:00:01.005000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,0d) SRV_ICBM_SIN_STORED, account "1000001", answers packet 334 (0.006000 s), length 21
    Sequence: 43884
    SNAC: ICBM
    Subtype: SRV_ICBM_SIN_STORED
    Flags: 0x0000
    Request: 0x004e0011
    Body
        Unknown: 0001020304
12:00:01.011000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,12) CLI_ICBM_NOTIFY_REQUEST, account "1000001", length 21
    Sequence: 14776
    SNAC: ICBM
    Subtype: CLI_ICBM_NOTIFY_REQUEST
    Flags: 0x0000
    Request: 0x004f0012
    Body
        Unknown: 0001020304
12:00:01.017000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,13) SRV_ICBM_NOTIFY, account "1000001", answers packet 338 (0.006000 s), length 21
    Sequence: 43885
    SNAC: ICBM
    Subtype: SRV_ICBM_NOTIFY
    Flags: 0x0000
    Request: 0x004f0012
    Body
        Unknown: 0001020304
12:00:01.023000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,10) CLI_ICBM_STORED_REQUEST, account "1000001", length 16
    Sequence: 14777
    SNAC: ICBM
    Subtype: CLI_ICBM_STORED_REQUEST
    Flags: 0x0000
    Request: 0x00500010
    Body
12:00:01.029000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Where are you?", sent_time 2001-11-20T00:12:48Z, length 87
    Sequence: 43886
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000054
    Body
        Cookie: 0102036100000000
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 27 bytes
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
                            Text: "Where are you?"
            TLV 0x0006: Was stored, 0 bytes
            TLV 0x0016: Sent, 4 bytes
                Sent: 2001-11-20T00:12:48Z
12:00:01.035000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,17) SRV_ICBM_STORED_END, account "1000001", answers packet 342 (0.012000 s), length 16
    Sequence: 43887
    SNAC: ICBM
    Subtype: SRV_ICBM_STORED_END
    Flags: 0x0000
    Request: 0x00500010
    Body
12:00:01.041000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 14778
    Body
        TLVs

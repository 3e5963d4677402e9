12:00:00.000000 IP 192.0.2.10.4001 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 8561, seq2 1, to 1000002, type MSG_TEXT, text "ü", length 34
    Version: 5
    UIN: 1000001
    Session: 0x639d7642
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8561
    Sequence 2: 1
    Check code, scrambled: 0x85c543fe (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "ü"
12:00:00.030468 IP 192.0.2.10.4001 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 8562, seq2 2, to 1000002, type MSG_TEXT, text "Grüße aus Tübingen!", length 52
    Version: 5
    UIN: 1000001
    Session: 0x639d7642
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8562
    Sequence 2: 2
    Check code, scrambled: 0x530903e2 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Grüße aus Tübingen!"
12:00:00.086556 IP 192.0.2.10.4001 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 8563, seq2 3, to 1000002, type MSG_TEXT, text "ü", length 34
    Version: 5
    UIN: 1000001
    Session: 0x639d7642
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8563
    Sequence 2: 3
    Check code, scrambled: 0x57c431fc (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "ü"
12:00:01.000000 IP 192.0.2.11.4002 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000002, seq1 2648, seq2 1, to 1000002, type MSG_TEXT, text "äà", length 35
    Version: 5
    UIN: 1000002
    Session: 0x5dae20ff
    Command: CMD_SEND_MESSAGE
    Sequence 1: 2648
    Sequence 2: 1
    Check code, scrambled: 0x460bf9b7 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "äà"
12:00:01.030632 IP 192.0.2.11.4002 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000002, seq1 2649, seq2 2, to 1000002, type MSG_TEXT, text "Привет, как дела?", length 50
    Version: 5
    UIN: 1000002
    Session: 0x5dae20ff
    Command: CMD_SEND_MESSAGE
    Sequence 1: 2649
    Sequence 2: 2
    Check code, scrambled: 0x5e08b737 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Привет, как дела?"
12:00:01.107623 IP 192.0.2.11.4002 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000002, seq1 2650, seq2 3, to 1000002, type MSG_TEXT, text "да", length 35
    Version: 5
    UIN: 1000002
    Session: 0x5dae20ff
    Command: CMD_SEND_MESSAGE
    Sequence 1: 2650
    Sequence 2: 3
    Check code, scrambled: 0xcdc545ff (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "да"
12:00:02.000000 IP 192.0.2.12.4003 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000003, seq1 8861, seq2 1, to 1000002, type MSG_TEXT, text "ëï", length 35
    Version: 5
    UIN: 1000003
    Session: 0x1c844ced
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8861
    Sequence 2: 1
    Check code, scrambled: 0x93c4f7f9 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "ëï"
12:00:02.070583 IP 192.0.2.12.4003 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000003, seq1 8862, seq2 2, to 1000002, type MSG_TEXT, text "שלום, מה שלומך?", length 48
    Version: 5
    UIN: 1000003
    Session: 0x1c844ced
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8862
    Sequence 2: 2
    Check code, scrambled: 0x7dc575ff (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "שלום, מה שלומך?"
12:00:02.093885 IP 192.0.2.12.4003 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000003, seq1 8863, seq2 3, to 1000002, type MSG_TEXT, text "כן", length 35
    Version: 5
    UIN: 1000003
    Session: 0x1c844ced
    Command: CMD_SEND_MESSAGE
    Sequence 1: 8863
    Sequence 2: 3
    Check code, scrambled: 0x0f447dfb (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "כן"
12:00:03.000000 IP 192.0.2.13.4004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000004, seq1 30976, seq2 1, to 1000002, type MSG_TEXT, text "ºÃ", length 35
    Version: 5
    UIN: 1000004
    Session: 0xe1935314
    Command: CMD_SEND_MESSAGE
    Sequence 1: 30976
    Sequence 2: 1
    Check code, scrambled: 0x368bcd8a (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "ºÃ"
12:00:03.064006 IP 192.0.2.13.4004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000004, seq1 30977, seq2 2, to 1000002, type MSG_TEXT, text "你好，今天晚上一起吃饭吗？", length 59
    Version: 5
    UIN: 1000004
    Session: 0xe1935314
    Command: CMD_SEND_MESSAGE
    Sequence 1: 30977
    Sequence 2: 2
    Check code, scrambled: 0xcc8d3dc0 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "你好，今天晚上一起吃饭吗？"
12:00:03.086591 IP 192.0.2.13.4004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000004, seq1 30978, seq2 3, to 1000002, type MSG_TEXT, text "好", length 35
    Version: 5
    UIN: 1000004
    Session: 0xe1935314
    Command: CMD_SEND_MESSAGE
    Sequence 1: 30978
    Sequence 2: 3
    Check code, scrambled: 0xfbc559a0 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "好"
12:00:04.000000 IP 192.0.2.14.4005 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000005, seq1 23396, seq2 1, to 1000002, type MSG_TEXT, text "¦n", length 35
    Version: 5
    UIN: 1000005
    Session: 0x5259405c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 23396
    Sequence 2: 1
    Check code, scrambled: 0x11c57dbe (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "¦n"
12:00:04.067688 IP 192.0.2.14.4005 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000005, seq1 23397, seq2 2, to 1000002, type MSG_TEXT, text "我在家裡，明天再說吧。", length 55
    Version: 5
    UIN: 1000005
    Session: 0x5259405c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 23397
    Sequence 2: 2
    Check code, scrambled: 0x068b1fb0 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "我在家裡，明天再說吧。"
12:00:04.128440 IP 192.0.2.14.4005 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000005, seq1 23398, seq2 3, to 1000002, type MSG_TEXT, text "好", length 35
    Version: 5
    UIN: 1000005
    Session: 0x5259405c
    Command: CMD_SEND_MESSAGE
    Sequence 1: 23398
    Sequence 2: 3
    Check code, scrambled: 0xaf44bb3a (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "好"
12:00:05.000000 IP 192.0.2.15.4006 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000006, seq1 19223, seq2 1, to 1000002, type MSG_TEXT, text "‚Í‚¢", length 37
    Version: 5
    UIN: 1000006
    Session: 0xf9c7ba88
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19223
    Sequence 2: 1
    Check code, scrambled: 0xa3c4bd20 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "‚Í‚¢"
12:00:05.040030 IP 192.0.2.15.4006 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000006, seq1 19224, seq2 2, to 1000002, type MSG_TEXT, text "明日の会議は十時からです", length 57
    Version: 5
    UIN: 1000006
    Session: 0xf9c7ba88
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19224
    Sequence 2: 2
    Check code, scrambled: 0x8ac82723 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "明日の会議は十時からです"
12:00:05.070836 IP 192.0.2.15.4006 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000006, seq1 19225, seq2 3, to 1000002, type MSG_TEXT, text "はい", length 37
    Version: 5
    UIN: 1000006
    Session: 0xf9c7ba88
    Command: CMD_SEND_MESSAGE
    Sequence 1: 19225
    Sequence 2: 3
    Check code, scrambled: 0x49c5eb7e (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "はい"
12:00:06.000000 IP 192.0.2.16.4007 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000007, seq1 4416, seq2 1, to 1000002, type MSG_TEXT, text "é", length 35
    Version: 5
    UIN: 1000007
    Session: 0x8ad5dbef
    Command: CMD_SEND_MESSAGE
    Sequence 1: 4416
    Sequence 2: 1
    Check code, scrambled: 0xc48a29ed (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "é"
12:00:06.065793 IP 192.0.2.16.4007 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000007, seq1 4417, seq2 2, to 1000002, type MSG_TEXT, text "naïve café", length 45
    Version: 5
    UIN: 1000007
    Session: 0x8ad5dbef
    Command: CMD_SEND_MESSAGE
    Sequence 1: 4417
    Sequence 2: 2
    Check code, scrambled: 0x870a09e3 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "naïve café"
12:00:06.145577 IP 192.0.2.16.4007 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000007, seq1 4418, seq2 3, to 1000002, type MSG_TEXT, text "é", length 35
    Version: 5
    UIN: 1000007
    Session: 0x8ad5dbef
    Command: CMD_SEND_MESSAGE
    Sequence 1: 4418
    Sequence 2: 3
    Check code, scrambled: 0xf5c507fe (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "é"
12:00:07.000000 IP 192.0.2.17.4008 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000008, seq1 10514, seq2 1, to 1000002, type MSG_TEXT, text "ü�ü", length 36
    Version: 5
    UIN: 1000008
    Session: 0xd8af0840
    Command: CMD_SEND_MESSAGE
    Sequence 1: 10514
    Sequence 2: 1
    Check code, scrambled: 0x01cb1dff (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "ü�ü"
12:00:07.033098 IP 192.0.2.17.4008 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000008, seq1 10515, seq2 2, to 1000002, type MSG_TEXT, text "für Jörg", length 41
    Version: 5
    UIN: 1000008
    Session: 0xd8af0840
    Command: CMD_SEND_MESSAGE
    Sequence 1: 10515
    Sequence 2: 2
    Check code, scrambled: 0xa10b97b1 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "für Jörg"
12:00:07.086245 IP 192.0.2.17.4008 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000008, seq1 10516, seq2 3, to 1000002, type MSG_TEXT, text "ü�ü", length 36
    Version: 5
    UIN: 1000008
    Session: 0xd8af0840
    Command: CMD_SEND_MESSAGE
    Sequence 1: 10516
    Sequence 2: 3
    Check code, scrambled: 0x060a0d06 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "ü�ü"

12:00:00.000000 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 9905, seq2 1, to 1000002, type MSG_TEXT, text "before", length 39
    Version: 5
    UIN: 1000001
    Session: 0xfaae5799
    Command: CMD_SEND_MESSAGE
    Sequence 1: 9905
    Sequence 2: 1
    Check code, scrambled: 0x450ad134 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "before"
12:00:01.002000 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 9906, seq2 2, to 1000002, type MSG_TEXT, text "All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. A", length 530
    Version: 5
    UIN: 1000001
    Session: 0xfaae5799
    Command: CMD_SEND_MESSAGE
    Sequence 1: 9906
    Sequence 2: 2
    Check code, scrambled: 0xeb187b10 (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. All of this was cut to pieces. A"
12:00:01.003000 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 9908, seq2 4, to 1000002, type MSG_TEXT, text "after", length 38
    Version: 5
    UIN: 1000001
    Session: 0xfaae5799
    Command: CMD_SEND_MESSAGE
    Sequence 1: 9908
    Sequence 2: 4
    Check code, scrambled: 0x05cb67ff (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "after"

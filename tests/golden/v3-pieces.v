12:16:40.000000 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 1, seq2 2, account 1000003, total 2, index 1, length 38
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Pieces: 2
        Number of this one: 1
        Piece: ********
12:16:40.067357 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_ACK, seq1 1, seq2 2, account 1000003, acks packet 1 (0.067357 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.143081 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 1, seq2 2, account 1000003, total 2, index 2, length 24
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Pieces: 2
        Number of this one: 2
        Piece: ********
12:16:40.143081 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_CHANGE_PW, seq1 1, seq2 2, account 1000003, in 2 pieces, the first in packet 1, length 26
    Version: 3
    Command: CMD_CHANGE_PW
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Password: ********
12:16:40.170224 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_ACK, seq1 1, seq2 2, account 1000003, acks packet 3 (0.027143 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.216321 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 2, seq2 3, account 1000003, total 3, index 0, length 118
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Pieces: 3
        Number of this one: 0
        Piece: ********
12:16:40.267071 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_ACK, seq1 2, seq2 3, account 1000003, acks packet 5 (0.050750 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.308610 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 2, seq2 3, account 1000003, total 3, index 0, repeats packet 5 (0.092289 s), length 118
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Pieces: 3
        Number of this one: 0
        Piece: ********
12:16:40.339077 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_ACK, seq1 2, seq2 3, account 1000003, acks packet 7 (0.030467 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.363467 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 2, seq2 3, account 1000003, total 3, index 2, length 88
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Pieces: 3
        Number of this one: 2
        Piece: ********
12:16:40.410941 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_ACK, seq1 2, seq2 3, account 1000003, acks packet 9 (0.047474 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.435591 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 2, seq2 3, account 1000003, total 3, index 1, length 118
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Pieces: 3
        Number of this one: 1
        Piece: ********
12:16:40.435591 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_REGISTRATION_FORM, seq1 2, seq2 3, account 1000003, nick "dora", email "dora@example.com", in 3 pieces, the first in packet 5, length 270
    Version: 3
    Command: CMD_REGISTRATION_FORM
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Build: 122
        Nickname: "dora"
        First name: "Dora"
        Last name: "Example"
        E-mail: "dora@example.com"
        Unknown: 0
        Unknown: 0
        Home
            Street: "Harbour street 3"
            City: "Oslo"
            State: ""
            Country: Norway
            Phone: "555-0131"
            Fax: ""
            Cellular phone: "555-0132"
            Zip code: 150
            Gender: female
            Age: 33
            Day of birth: 17
            Month of birth: 5
            Year of birth less 1900: 65
        Home page: "http://dora.example.com/"
        Work
            Street: "Quay 1"
            City: "Oslo"
            State: ""
            Country: Norway
            Company: "Example Shipping"
            Position: "Clerk"
            Department number: 2
            Phone: "555-0133"
            Fax: "555-0134"
            Pager: ""
            Zip code: 151
        Home page at work: "http://www.example.com/"
        Extended data: "more"
12:16:40.465884 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_ACK, seq1 2, seq2 3, account 1000003, acks packet 11 (0.030293 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.495465 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_FRAGMENT, seq1 2, seq2 3, account 1000003, total 3, index 2, repeats packet 9 (0.131998 s), length 88
    Version: 3
    Command: CMD_FRAGMENT
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Pieces: 3
        Number of this one: 2
        Piece: ********
12:16:40.537458 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_ACK, seq1 2, seq2 3, account 1000003, acks packet 13 (0.041993 s), length 16
    Version: 3
    Command: SRV_ACK
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.562394 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_FRAGMENT, seq1 0, seq2 1, account 1000003, index 0, total 3, length 58
    Version: 3
    Command: SRV_FRAGMENT
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Number of this one: 0
        Pieces: 3
        Piece: 03007a030000010043420f00000000003a0041736b2074686520706f7274657220666f7220612066
12:16:40.607245 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_ACK, seq1 0, seq2 1, account 1000003, acks packet 15 (0.044851 s), length 16
    Version: 3
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.634380 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_FRAGMENT, seq1 0, seq2 1, account 1000003, index 1, total 3, length 58
    Version: 3
    Command: SRV_FRAGMENT
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Number of this one: 1
        Pieces: 3
        Piece: 6f726d2c20616e64206272696e67206974206261636b206265666f7265206e6f6f6e2e000102002a
12:16:40.663591 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_ACK, seq1 0, seq2 1, account 1000003, acks packet 17 (0.029211 s), length 16
    Version: 3
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.711161 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_FRAGMENT, seq1 0, seq2 1, account 1000003, index 2, total 3, length 19
    Version: 3
    Command: SRV_FRAGMENT
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Number of this one: 2
        Pieces: 3
        Piece: 00
12:16:40.711161 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_REGISTRATION_NOTES, seq1 0, seq2 1, account 1000003, text "Ask the porter for a form, and bring it back before noon.", in 3 pieces, the first in packet 15, length 81
    Version: 3
    Command: SRV_REGISTRATION_NOTES
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Text: "Ask the porter for a form, and bring it back before noon."
        Enabled: 1
        Unknown: 2
        Unknown: 42
12:16:40.787178 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_ACK, seq1 0, seq2 1, account 1000003, acks packet 19 (0.076017 s), length 16
    Version: 3
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.811668 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_FRAGMENT, seq1 1, seq2 1, account 1000003, index 0, total 3, length 38
    Version: 3
    Command: SRV_FRAGMENT
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Number of this one: 0
        Pieces: 3
        Piece: 030084030100010043420f000000000024005265
12:16:40.848705 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_ACK, seq1 1, seq2 1, account 1000003, acks packet 21 (0.037037 s), length 16
    Version: 3
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
12:16:40.879224 IP 198.51.100.1.4000 > 192.0.2.12.2002: ICQ v3 SRV_FRAGMENT, seq1 1, seq2 1, account 1000003, index 2, total 3, length 32
    Version: 3
    Command: SRV_FRAGMENT
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body
        Number of this one: 2
        Pieces: 3
        Piece: 656c636f6d652061626f61726400
12:16:40.902792 IP 192.0.2.12.2002 > 198.51.100.1.4000: ICQ v3 CMD_ACK, seq1 1, seq2 1, account 1000003, acks packet 23 (0.023568 s), length 16
    Version: 3
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000003
    Check code: 0x00000000 (none)
    Body

12:00:00.123456 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 17490, seq2 1, tcp_port 20010, status online+web_aware, length 125
    Version: 5
    UIN: 1000001
    Session: 0xa134d76f
    Command: CMD_LOGIN
    Sequence 1: 17490
    Sequence 2: 1
    Check code, scrambled: 0x1dcf25fe (valid)
    Body
        Client clock: 2001-11-20T12:00:00Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 2
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x3acd7904
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
12:00:00.373456 IP 198.51.100.1.4000 > 192.0.2.10.1027: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 1000001, ip 192.0.2.10, length 41
    Version: 5
    Session: 0xa134d76f
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x06899e6f (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 240
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 192.0.2.10
        Server number: 0x80abb733
12:00:00.623456 IP 192.0.2.10.1027 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 17491, seq2 2, to 1000002, type MSG_TEXT, text "Hello, whatever carries me", length 59
    Version: 5
    UIN: 1000001
    Session: 0xa134d76f
    Command: CMD_SEND_MESSAGE
    Sequence 1: 17491
    Sequence 2: 2
    Check code, scrambled: 0xd18967be (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "Hello, whatever carries me"

22:13:42.761218 IP 10.99.0.11.37962 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 31267, seq2 1, tcp_port 23188, status online, length 80
    Version: 5
    UIN: 111001
    Session: 0x287e9366
    Command: CMD_LOGIN
    Sequence 1: 31267
    Sequence 2: 1
    Check code, scrambled: 0x5dcd2abf (valid)
    Body
        Client clock: 2026-11-20T22:13:42Z
        TCP port: 23188
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
        Direct connections: web_client
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x36d61600
22:13:42.761409 IP 10.99.0.1.4000 > 10.99.0.11.37962: ICQ v5 SRV_ACK, seq1 31267, seq2 1, account 111001, acks packet 1 (0.000191 s), length 21
    Version: 5
    Session: 0x287e9366
    Command: SRV_ACK
    Sequence 1: 31267
    Sequence 2: 1
    UIN: 111001
    Check code: 0x07665eba (valid)
    Body
22:13:42.762920 IP 10.99.0.1.4000 > 10.99.0.11.37962: ICQ v3 SRV_BAD_PASS, seq1 0, seq2 1, account 111001, length 18
    Version: 3
    Command: SRV_BAD_PASS
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x00000000 (none)
    Body
        Unknown: 0
22:13:47.760435 IP 10.99.0.11.37962 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 31268, seq2 2, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x287e9366
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 31268
    Sequence 2: 2
    Check code, scrambled: 0x3f48ee63 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:13:47.761022 IP 10.99.0.1.4000 > 10.99.0.11.37962: ICQ v5 SRV_NOT_CONNECTED, seq1 0, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x287e9366
    Command: SRV_NOT_CONNECTED
    Sequence 1: 0
    Sequence 2: 2
    UIN: 111001
    Check code: 0x079c2188 (valid)
    Body
22:13:49.266524 IP 10.99.0.1.5190 > 10.99.0.12.35126: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 35826
    Body
        Version of FLAP: 1
        TLVs
22:13:49.266597 IP 10.99.0.12.35126 > 10.99.0.1.5190: OSCAR FLAP_SIGN_ON, account "222002", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 137
    Channel: FLAP_SIGN_ON
    Sequence: 24114
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0002: Password, roasted, 8 bytes
                Password, roasted: ********
            TLV 0x0003: Client, 51 bytes
                Client: "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85"
            TLV 0x0016: Client's number, 2 bytes
                Client's number: 0x010a
            TLV 0x0017: Major version, 2 bytes
                Major version: 5
            TLV 0x0018: Minor version, 2 bytes
                Minor version: 37
            TLV 0x0019: Lesser version, 2 bytes
                Lesser version: 1
            TLV 0x001a: Build, 2 bytes
                Build: 3828
            TLV 0x0014: Distribution, 4 bytes
                Distribution: 85
            TLV 0x000f: Language, 2 bytes
                Language: "de"
            TLV 0x000e: Country, 2 bytes
                Country: "de"
22:13:49.267980 IP 10.99.0.1.5190 > 10.99.0.12.35126: OSCAR FLAP_SIGN_OFF, account "222002", login_error mismatching_nick_or_password, length 28
    Channel: FLAP_SIGN_OFF
    Sequence: 35827
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
            TLV 0x000c: Debug data, 2 bytes
                Debug data: 0x0001
22:13:56.773988 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 8395, seq2 1, tcp_port 8343, status online, length 79
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_LOGIN
    Sequence 1: 8395
    Sequence 2: 1
    Check code, scrambled: 0x67c6923f (valid)
    Body
        Client clock: 2026-11-20T22:13:56Z
        TCP port: 8343
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
        Direct connections: web_client
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x36d61600
22:13:56.774198 IP 10.99.0.1.4000 > 10.99.0.11.38672: ICQ v5 SRV_ACK, seq1 8395, seq2 1, account 111001, acks packet 18 (0.000210 s), length 21
    Version: 5
    Session: 0x2b2f461e
    Command: SRV_ACK
    Sequence 1: 8395
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0bb8469c (valid)
    Body
22:13:56.780966 IP 10.99.0.1.4000 > 10.99.0.11.38672: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x2b2f461e
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x01b944b6 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 110
        Seconds before a repeat: 10
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:13:56.781034 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 20 (0.000068 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xf7c6107a (valid)
    Body
        Random padding: 90c50233
22:13:56.781695 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 8396, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_LOGIN_1
    Sequence 1: 8396
    Sequence 2: 2
    Check code, scrambled: 0x8047e053 (valid)
    Body
        Random padding: 62d6452c
22:13:56.781707 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 8397, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_CONTACT_LIST
    Sequence 1: 8397
    Sequence 2: 3
    Check code, scrambled: 0xe987905b (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:13:56.781858 IP 10.99.0.1.4000 > 10.99.0.11.38672: ICQ v5 SRV_ACK, seq1 8397, seq2 3, account 111001, acks packet 23 (0.000151 s), length 21
    Version: 5
    Session: 0x2b2f461e
    Command: SRV_ACK
    Sequence 1: 8397
    Sequence 2: 3
    UIN: 111001
    Check code: 0x01b9cb87 (valid)
    Body
22:13:56.786839 IP 10.99.0.1.4000 > 10.99.0.11.38672: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 0, account 111001, length 25
    Version: 5
    Session: 0x2b2f461e
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0bb8228b (valid)
    Body
        UIN: 111001
22:13:56.786895 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 0, acks packet 25 (0.000056 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0xc6862028 (valid)
    Body
        Random padding: 286eab5d
22:13:56.787162 IP 10.99.0.1.4000 > 10.99.0.11.38672: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 2, seq2 0, account 111001, length 21
    Version: 5
    Session: 0x2b2f461e
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d205fe2 (valid)
    Body
22:13:56.787348 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 0, acks packet 27 (0.000186 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0xad86c005 (valid)
    Body
        Random padding: c11a983d
22:13:56.787358 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 8398, seq2 4, length 28
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_ACK_MESSAGES
    Sequence 1: 8398
    Sequence 2: 4
    Check code, scrambled: 0xedc79491 (valid)
    Body
        Random padding: 0c4d4b17
22:13:56.787443 IP 10.99.0.1.4000 > 10.99.0.11.38672: ICQ v5 SRV_ACK, seq1 8398, seq2 4, account 111001, acks packet 29 (0.000085 s), length 21
    Version: 5
    Session: 0x2b2f461e
    Command: SRV_ACK
    Sequence 1: 8398
    Sequence 2: 4
    UIN: 111001
    Check code: 0x0bbd54ec (valid)
    Body
22:14:00.771220 IP 10.99.0.11.38672 > 10.99.0.1.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 8399, seq2 5, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x2b2f461e
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 8399
    Sequence 2: 5
    Check code, scrambled: 0x1d4bf674 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

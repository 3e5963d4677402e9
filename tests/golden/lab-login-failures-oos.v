22:12:27.853571 IP 10.99.0.11.34535 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 29984, seq2 1, tcp_port 63366, status online, length 80
    Version: 5
    UIN: 111001
    Session: 0x38a33219
    Command: CMD_LOGIN
    Sequence 1: 29984
    Sequence 2: 1
    Check code, scrambled: 0x07cc046b (valid)
    Body
        Client clock: 2026-11-20T22:12:27Z
        TCP port: 63366
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
22:12:27.853870 IP 10.99.0.2.4000 > 10.99.0.11.34535: ICQ v5 SRV_ACK, seq1 29984, seq2 1, account 111001, acks packet 1 (0.000299 s), length 21
    Version: 5
    Session: 0x38a33219
    Command: SRV_ACK
    Sequence 1: 29984
    Sequence 2: 1
    UIN: 111001
    Check code: 0x04ffe789 (valid)
    Body
22:12:27.854486 IP 10.99.0.2.4000 > 10.99.0.11.34535: ICQ v5 SRV_BAD_PASS, seq1 0, seq2 1, account 111001, length 21
    Version: 5
    Session: 0x38a33219
    Command: SRV_BAD_PASS
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0ccd5bf4 (valid)
    Body
22:12:27.854615 IP 10.99.0.11.34535 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 3 (0.000129 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x38a33219
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x6506923b (valid)
    Body
        Random padding: f76b7e62
22:12:34.371754 IP 10.99.0.2.5190 > 10.99.0.12.54190: OSCAR FLAP_SIGN_ON, in 5 pieces, the first in packet 8, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 100
    Body
        Version of FLAP: 1
        TLVs
22:12:34.371912 IP 10.99.0.12.54190 > 10.99.0.2.5190: OSCAR FLAP_SIGN_ON, account "222002", client "ICQ Inc. - Product of ICQ (TM).2002a.5.37.1.3728.85", length 137
    Channel: FLAP_SIGN_ON
    Sequence: 7048
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
22:12:34.373170 IP 10.99.0.2.5190 > 10.99.0.12.54190: OSCAR FLAP_SIGN_OFF, account "222002", login_error mismatching_nick_or_password, in 5 pieces, the first in packet 20, length 22
    Channel: FLAP_SIGN_OFF
    Sequence: 101
    Body
        TLVs
            TLV 0x0001: UIN or screen name, 6 bytes
                UIN or screen name: "222002"
            TLV 0x0008: Error, 2 bytes
                Error: mismatching_nick_or_password
22:12:41.872885 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 19963, seq2 1, tcp_port 63377, status online, length 79
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_LOGIN
    Sequence 1: 19963
    Sequence 2: 1
    Check code, scrambled: 0x51d0ce7f (valid)
    Body
        Client clock: 2026-11-20T22:12:41Z
        TCP port: 63377
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
22:12:41.873328 IP 10.99.0.2.4000 > 10.99.0.11.37351: ICQ v5 SRV_ACK, seq1 19963, seq2 1, account 111001, acks packet 28 (0.000443 s), length 21
    Version: 5
    Session: 0x3a98ff09
    Command: SRV_ACK
    Sequence 1: 19963
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0598378c (valid)
    Body
22:12:41.875047 IP 10.99.0.2.4000 > 10.99.0.11.37351: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.11, length 41
    Version: 5
    Session: 0x3a98ff09
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0309fec5 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.11
        Server number: 0x80cdc19b
22:12:41.875070 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 30 (0.000023 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xd8479076 (valid)
    Body
        Random padding: d8c4ec6b
22:12:41.875616 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 19964, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_LOGIN_1
    Sequence 1: 19964
    Sequence 2: 2
    Check code, scrambled: 0x65c61449 (valid)
    Body
        Random padding: 9396931b
22:12:41.875628 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 19965, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_CONTACT_LIST
    Sequence 1: 19965
    Sequence 2: 3
    Check code, scrambled: 0xe5c7a0b8 (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:12:41.876250 IP 10.99.0.2.4000 > 10.99.0.11.37351: ICQ v5 SRV_ACK, seq1 19965, seq2 0, account 111001, acks packet 33 (0.000622 s), length 21
    Version: 5
    Session: 0x3a98ff09
    Command: SRV_ACK
    Sequence 1: 19965
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0a4d2af4 (valid)
    Body
22:12:41.876362 IP 10.99.0.2.4000 > 10.99.0.11.37351: ICQ v5 SRV_ACK, seq1 19964, seq2 0, account 111001, acks packet 32 (0.000746 s), length 21
    Version: 5
    Session: 0x3a98ff09
    Command: SRV_ACK
    Sequence 1: 19964
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b00389d (valid)
    Body
22:12:41.877113 IP 10.99.0.2.4000 > 10.99.0.11.37351: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3a98ff09
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 111001
    Check code: 0x09009488 (valid)
    Body
22:12:41.877135 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 2, acks packet 36 (0.000022 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0x65c6561f (valid)
    Body
        Random padding: 2076b110
22:12:41.877168 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 19966, seq2 4, length 28
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_ACK_MESSAGES
    Sequence 1: 19966
    Sequence 2: 4
    Check code, scrambled: 0x3ec60674 (valid)
    Body
        Random padding: e0988540
22:12:41.877244 IP 10.99.0.2.4000 > 10.99.0.11.37351: ICQ v5 SRV_ACK, seq1 19966, seq2 0, account 111001, acks packet 38 (0.000076 s), length 21
    Version: 5
    Session: 0x3a98ff09
    Command: SRV_ACK
    Sequence 1: 19966
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0b00639a (valid)
    Body
22:12:41.880453 IP 10.99.0.2.4000 > 10.99.0.11.37351: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3a98ff09
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 3
    UIN: 111001
    Check code: 0x03001d82 (valid)
    Body
22:12:41.880491 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 3, acks packet 40 (0.000038 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 3
    Check code, scrambled: 0x998774b9 (valid)
    Body
        Random padding: 1d233b17
22:12:45.870742 IP 10.99.0.11.37351 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 19967, seq2 5, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x3a98ff09
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 19967
    Sequence 2: 5
    Check code, scrambled: 0x594ae478 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

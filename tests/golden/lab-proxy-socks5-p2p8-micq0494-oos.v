22:16:35.749263 IP 10.99.0.11.44130 > 10.99.0.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
22:16:35.749480 IP 10.99.0.20.1080 > 10.99.0.11.44130: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
22:16:35.749520 IP 10.99.0.11.44130 > 10.99.0.20.1080: SOCKS5 BIND, address 0.0.0.0, port 0, length 10
    Version: 5
    Command: BIND
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 0
22:16:35.750022 IP 10.99.0.20.1080 > 10.99.0.11.44130: SOCKS5 REPLY, reply succeeded, address 10.99.0.20, port 46737, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 10.99.0.20
    Port: 46737
22:16:38.252917 IP 10.99.0.11.44136 > 10.99.0.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
22:16:38.253813 IP 10.99.0.20.1080 > 10.99.0.11.44136: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
22:16:38.253849 IP 10.99.0.11.44136 > 10.99.0.20.1080: SOCKS5 UDP_ASSOCIATE, address 0.0.0.0, port 58923, length 10
    Version: 5
    Command: UDP_ASSOCIATE
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 58923
22:16:38.254739 IP 10.99.0.20.1080 > 10.99.0.11.44136: SOCKS5 REPLY, reply succeeded, address 10.99.0.20, port 34961, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 10.99.0.20
    Port: 34961
22:16:38.254894 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.254894 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 7977, seq2 1, tcp_port 46737, status online, length 75
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN
    Sequence 1: 7977
    Sequence 2: 1
    Check code, scrambled: 0x454e481f (valid)
    Body
        Client clock: 2026-11-20T22:16:38Z
        TCP port: 46737
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:16:38.255442 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 111001, seq1 7977, seq2 1, tcp_port 46737, status online, length 75
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN
    Sequence 1: 7977
    Sequence 2: 1
    Check code, scrambled: 0x454e481f (valid)
    Body
        Client clock: 2026-11-20T22:16:38Z
        TCP port: 46737
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:16:38.256087 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7977, seq2 1, account 111001, acks packet 21 (0.000645 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7977
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0a8df084 (valid)
    Body
22:16:38.256221 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.256221 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7977, seq2 1, account 111001, acks packet 20 (0.001327 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7977
    Sequence 2: 1
    UIN: 111001
    Check code: 0x0a8df084 (valid)
    Body
22:16:38.257340 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.20, length 41
    Version: 5
    Session: 0x3c086d83
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x059a3d80 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.20
        Server number: 0x80cdc19b
22:16:38.257388 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.257388 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 111001, ip 10.99.0.20, length 41
    Version: 5
    Session: 0x3c086d83
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 111001
    Check code: 0x059a3d80 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.20
        Server number: 0x80cdc19b
22:16:38.257426 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.257426 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 25 (0.000038 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x09071243 (valid)
    Body
        Random padding: 2f7e9e33
22:16:38.257472 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.257472 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0x29877498 (valid)
    Body
        Random padding: 9233b85f
22:16:38.257482 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.257482 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0xb706e278 (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:16:38.257526 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 1, acks packet 24 (0.000186 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0x09071243 (valid)
    Body
        Random padding: 2f7e9e33
22:16:38.257539 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0x29877498 (valid)
    Body
        Random padding: 9233b85f
22:16:38.257551 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0xb706e278 (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:16:38.257627 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 31 (0.000076 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0892ae8d (valid)
    Body
22:16:38.257659 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 30 (0.000120 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09b8c499 (valid)
    Body
22:16:38.257702 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.257702 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 28 (0.000220 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0892ae8d (valid)
    Body
22:16:38.257717 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.257717 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 27 (0.000245 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09b8c499 (valid)
    Body
22:16:38.258824 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0c92a691 (valid)
    Body
22:16:38.258870 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.258870 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0c92a691 (valid)
    Body
22:16:38.258924 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.258924 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 2, acks packet 37 (0.000054 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0x1807f666 (valid)
    Body
        Random padding: 1cecf503
22:16:38.258940 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 0, seq2 2, acks packet 36 (0.000116 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0x1807f666 (valid)
    Body
        Random padding: 1cecf503
22:16:38.258952 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.258952 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0xfb8664d3 (valid)
    Body
        Random padding: 36fb
22:16:38.258968 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0xfb8664d3 (valid)
    Body
        Random padding: 36fb
22:16:38.259922 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 3
    UIN: 111001
    Check code: 0x06ffd9fc (valid)
    Body
22:16:38.259997 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 41 (0.001029 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059a4e92 (valid)
    Body
22:16:38.259996 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.259996 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 1, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 1
    Sequence 2: 3
    UIN: 111001
    Check code: 0x06ffd9fc (valid)
    Body
22:16:38.260015 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.260015 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 3, acks packet 44 (0.000019 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 3
    Check code, scrambled: 0xcd06a018 (valid)
    Body
        Random padding: d6d81d73
22:16:38.260085 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 1, seq2 3, acks packet 42 (0.000163 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 3
    Check code, scrambled: 0xcd06a018 (valid)
    Body
        Random padding: d6d81d73
22:16:38.260096 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:38.260096 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 40 (0.001144 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059a4e92 (valid)
    Body
22:16:39.755198 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN, account 222002, seq1 384, seq2 1, tcp_port 53351, status online, length 75
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_LOGIN
    Sequence 1: 384
    Sequence 2: 1
    Check code, scrambled: 0x294febde (valid)
    Body
        Client clock: 2026-11-20T22:16:39Z
        TCP port: 53351
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
22:16:39.755505 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 384, seq2 1, account 222002, acks packet 49 (0.000307 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 384
    Sequence 2: 1
    UIN: 222002
    Check code: 0x08358ab2 (valid)
    Body
22:16:39.756606 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_LOGIN_REPLY, seq1 0, seq2 1, account 222002, ip 10.99.0.12, length 41
    Version: 5
    Session: 0x102fcabb
    Command: SRV_LOGIN_REPLY
    Sequence 1: 0
    Sequence 2: 1
    UIN: 222002
    Check code: 0x0c351680 (valid)
    Body
        Unknown: 140
        Seconds between keep-alives: 50
        Seconds before a repeat: 60
        Unknown: 10
        Repeats: 5
        Client's address: 10.99.0.12
        Server number: 0x80cdc19b
22:16:39.756684 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 1, acks packet 51 (0.000078 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 1
    Check code, scrambled: 0xe147051b (valid)
    Body
        Random padding: fada9d52
22:16:39.756946 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 385, seq2 2, length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_LOGIN_1
    Sequence 1: 385
    Sequence 2: 2
    Check code, scrambled: 0x1906d111 (valid)
    Body
        Random padding: 827aaf77
22:16:39.756962 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 386, seq2 3, contacts 1, length 29
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_CONTACT_LIST
    Sequence 1: 386
    Sequence 2: 3
    Check code, scrambled: 0x27c6ab3f (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:16:39.757126 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 386, seq2 0, account 222002, acks packet 54 (0.000164 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 386
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0235e8a3 (valid)
    Body
22:16:39.757354 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 385, seq2 0, account 222002, acks packet 53 (0.000408 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 385
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0235e6b2 (valid)
    Body
22:16:39.758167 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 0, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 0
    Sequence 2: 2
    UIN: 222002
    Check code: 0x07d37281 (valid)
    Body
22:16:39.758583 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 0, seq2 2, acks packet 57 (0.000416 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 0
    Sequence 2: 2
    Check code, scrambled: 0x67c6e765 (valid)
    Body
        Random padding: 0d34e212
22:16:39.758595 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 387, seq2 4, length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 387
    Sequence 2: 4
    Check code, scrambled: 0x1f46a329 (valid)
    Body
        Random padding: 4bf9
22:16:39.758661 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 387, seq2 0, account 222002, acks packet 59 (0.000066 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 387
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c357085 (valid)
    Body
22:16:39.759926 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_ONLINE, seq1 1, seq2 0, account 222002, uin 111001, ip 10.99.0.20, tcp_port 46737, status online, length 70
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_ONLINE
    Sequence 1: 1
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0934e1be (valid)
    Body
        UIN: 111001
        Address: 10.99.0.20
        TCP port: 46737
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:39.759975 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 1, seq2 0, acks packet 61 (0.000049 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 1
    Sequence 2: 0
    Check code, scrambled: 0x99c7c5cf (valid)
    Body
        Random padding: c56b3618
22:16:39.760010 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_USER_ONLINE, seq1 2, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0292fba7 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:39.760132 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:39.760132 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_USER_ONLINE, seq1 2, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 2
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0292fba7 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:39.760164 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 2, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 2
    Sequence 2: 3
    UIN: 222002
    Check code: 0x05295bdc (valid)
    Body
22:16:39.760177 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:39.760177 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 0, acks packet 64 (0.000045 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x7947947c (valid)
    Body
        Random padding: ce414d14
22:16:39.760235 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 2, seq2 0, acks packet 63 (0.000225 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 0
    Check code, scrambled: 0x7947947c (valid)
    Body
        Random padding: ce414d14
22:16:39.760244 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 2, seq2 3, acks packet 65 (0.000080 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 2
    Sequence 2: 3
    Check code, scrambled: 0xc54775e2 (valid)
    Body
        Random padding: 074eb532
22:16:43.753450 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:43.753450 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7981, seq2 5, to 222002, type MSG_TEXT, text "eight socks", length 44
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7981
    Sequence 2: 5
    Check code, scrambled: 0x59c60a7e (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eight socks"
22:16:43.753589 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7981, seq2 5, to 222002, type MSG_TEXT, text "eight socks", length 44
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7981
    Sequence 2: 5
    Check code, scrambled: 0x59c60a7e (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eight socks"
22:16:43.754423 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7981, seq2 0, account 111001, acks packet 73 (0.000834 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7981
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f93639c (valid)
    Body
22:16:43.754517 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 3, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eight socks", length 42
    Version: 5
    Session: 0x102fcabb
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a3592b7 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eight socks"
22:16:43.754626 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 3, seq2 0, acks packet 77 (0.000109 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 0
    Check code, scrambled: 0x67c721db (valid)
    Body
        Random padding: 12e4e23a
22:16:43.753638 IP 10.99.0.11.44152 > 10.99.0.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
22:16:43.755082 IP 10.99.0.20.1080 > 10.99.0.11.44152: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
22:16:43.755142 IP 10.99.0.11.44152 > 10.99.0.20.1080: SOCKS5 CONNECT, address 12.0.99.10, port 53351, length 10
    Version: 5
    Command: CONNECT
    Type of address: ipv4
    Address: 12.0.99.10
    Port: 53351
22:16:43.755212 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:43.755212 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7981, seq2 0, account 111001, acks packet 72 (0.001762 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7981
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0f93639c (valid)
    Body
22:16:43.755971 IP 10.99.0.20.1080 > 10.99.0.11.44152: SOCKS5 REPLY, reply network_unreachable, address 10.99.0.20, port 44152, length 10
    Message: REPLY
    Reply: network_unreachable
    Type of address: ipv4
    Address: 10.99.0.20
    Port: 44152
22:16:43.756126 IP 10.99.0.11.44154 > 10.99.0.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
22:16:43.756761 IP 10.99.0.20.1080 > 10.99.0.11.44154: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
22:16:43.756833 IP 10.99.0.11.44154 > 10.99.0.20.1080: SOCKS5 CONNECT, address 10.99.0.12, port 53351, length 10
    Version: 5
    Command: CONNECT
    Type of address: ipv4
    Address: 10.99.0.12
    Port: 53351
22:16:43.758670 IP 10.99.0.20.1080 > 10.99.0.11.44154: SOCKS5 REPLY, reply succeeded, address 10.99.0.20, port 44154, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 10.99.0.20
    Port: 44154
22:16:43.759093 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 46737, ip 127.0.0.1, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 46737
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 46737
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:16:43.759226 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 46737, ip 127.0.0.1, comes from none of its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 46737
        UIN: 111001
        Address: 127.0.0.1
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 46737
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:16:43.759299 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:16:43.759334 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 53351, ip 127.0.0.1, comes from its own address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 53351
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 53351
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:16:43.759362 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:16:43.759362 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 53351, ip 127.0.0.1, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 53351
        UIN: 222002
        Address: 127.0.0.1
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 53351
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:16:43.759397 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:16:43.759422 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:16:43.802683 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:16:43.802861 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:16:43.802966 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:16:43.802988 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:16:46.753573 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "eight reply", length 53
    Check code: 0xfaf1a890 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "eight reply"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:46.753724 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "eight reply", length 53
    Check code: 0xfaf1a890 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "eight reply"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:46.854252 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 121 (0.100528 s), length 42
    Check code: 0xd4f18394 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:46.854339 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 119 (0.100766 s), length 42
    Check code: 0xd4f18394 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:49.357066 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.357066 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, repeats packet 27 (11.099594 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0x12c6941b (valid)
    Body
        Random padding: 9233b85f
22:16:49.357114 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.357114 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, repeats packet 40 (11.098162 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0x8386b453 (valid)
    Body
        Random padding: 36fb
22:16:49.357121 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.357121 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, repeats packet 28 (11.099639 s), length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0xbf07b4b9 (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:16:49.357228 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, repeats packet 30 (11.099689 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0x12c6941b (valid)
    Body
        Random padding: 9233b85f
22:16:49.357342 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, repeats packet 41 (11.098374 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0x8386b453 (valid)
    Body
        Random padding: 36fb
22:16:49.357362 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, repeats packet 31 (11.099811 s), length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0xbf07b4b9 (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:16:49.357621 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 130 (0.000393 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02927893 (valid)
    Body
22:16:49.357675 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.357675 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 127 (0.000609 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02927893 (valid)
    Body
22:16:49.357902 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 3, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 3
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0774849b (valid)
    Body
22:16:49.357950 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.357950 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 3, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 3
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0774849b (valid)
    Body
22:16:49.357955 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 131 (0.000613 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e230890 (valid)
    Body
22:16:49.357965 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.357965 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 128 (0.000851 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e230890 (valid)
    Body
22:16:49.357999 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.357999 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 2, acks packet 136 (0.000049 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 2
    Check code, scrambled: 0x9a46702a (valid)
    Body
        Random padding: ca1a4526
22:16:49.358009 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.358009 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7982, seq2 6, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7982
    Sequence 2: 6
    Check code, scrambled: 0x2a47528e (valid)
    Body
        Random padding: d852
22:16:49.358029 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 3, seq2 2, acks packet 135 (0.000127 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 3
    Sequence 2: 2
    Check code, scrambled: 0x9a46702a (valid)
    Body
        Random padding: ca1a4526
22:16:49.358059 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7982, seq2 6, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7982
    Sequence 2: 6
    Check code, scrambled: 0x2a47528e (valid)
    Body
        Random padding: d852
22:16:49.358116 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7982, seq2 0, account 111001, acks packet 142 (0.000057 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7982
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0798ea93 (valid)
    Body
22:16:49.358191 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.358191 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7982, seq2 0, account 111001, acks packet 140 (0.000182 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7982
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0798ea93 (valid)
    Body
22:16:49.358227 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 132 (0.000865 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059abd98 (valid)
    Body
22:16:49.358286 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.358286 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 129 (0.001165 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059abd98 (valid)
    Body
22:16:49.358859 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_USER_ONLINE, seq1 4, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d0b6da7 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:49.358888 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.358888 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_USER_ONLINE, seq1 4, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d0b6da7 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:49.358893 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_ONLINE, seq1 4, seq2 0, account 222002, uin 111001, ip 10.99.0.20, tcp_port 46737, status online, length 70
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_ONLINE
    Sequence 1: 4
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e5681a5 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.20
        TCP port: 46737
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:49.358906 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.358906 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 0, acks packet 148 (0.000018 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xdf86943e (valid)
    Body
        Random padding: 020b2039
22:16:49.358912 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 5, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 5
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0892befe (valid)
    Body
22:16:49.358924 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 4, seq2 0, acks packet 147 (0.000065 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0xdf86943e (valid)
    Body
        Random padding: 020b2039
22:16:49.358933 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.358933 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 5, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 5
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0892befe (valid)
    Body
22:16:49.358965 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.358965 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 3, acks packet 153 (0.000032 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 3
    Check code, scrambled: 0xf5877245 (valid)
    Body
        Random padding: 1ff7153d
22:16:49.358994 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 5, seq2 3, acks packet 151 (0.000082 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 3
    Check code, scrambled: 0xf5877245 (valid)
    Body
        Random padding: 1ff7153d
22:16:49.359171 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 4, seq2 0, acks packet 149 (0.000278 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 4
    Sequence 2: 0
    Check code, scrambled: 0x1f47470c (valid)
    Body
        Random padding: 59ee2523
22:16:49.359193 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 385, seq2 2, repeats packet 53 (9.602247 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_LOGIN_1
    Sequence 1: 385
    Sequence 2: 2
    Check code, scrambled: 0xeec7233b (valid)
    Body
        Random padding: 827aaf77
22:16:49.359200 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 387, seq2 4, repeats packet 59 (9.600605 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 387
    Sequence 2: 4
    Check code, scrambled: 0x0f4707e9 (valid)
    Body
        Random padding: 4bf9
22:16:49.359206 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 386, seq2 3, contacts 1, repeats packet 54 (9.602244 s), length 29
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_CONTACT_LIST
    Sequence 1: 386
    Sequence 2: 3
    Check code, scrambled: 0x2a86975c (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:16:49.359255 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 386, seq2 0, account 222002, acks packet 159 (0.000049 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 386
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d07eabf (valid)
    Body
22:16:49.359669 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_ONLINE, seq1 5, seq2 0, account 222002, uin 111001, ip 10.99.0.20, tcp_port 46737, status online, length 70
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_ONLINE
    Sequence 1: 5
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0c35098e (valid)
    Body
        UIN: 111001
        Address: 10.99.0.20
        TCP port: 46737
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:49.359696 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_USER_ONLINE, seq1 6, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097518d (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:49.359697 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 5, seq2 0, acks packet 161 (0.000028 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 5
    Sequence 2: 0
    Check code, scrambled: 0x4187e705 (valid)
    Body
        Random padding: 910ea33d
22:16:49.359709 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 6, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 6
    Sequence 2: 3
    UIN: 222002
    Check code: 0x003535e8 (valid)
    Body
22:16:49.359742 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 6, seq2 3, acks packet 164 (0.000033 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 3
    Check code, scrambled: 0x554751fb (valid)
    Body
        Random padding: 56421e46
22:16:49.359781 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 385, seq2 0, account 222002, acks packet 157 (0.000588 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 385
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0235af83 (valid)
    Body
22:16:49.359831 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 7, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 7
    Sequence 2: 2
    UIN: 222002
    Check code: 0x038e68b6 (valid)
    Body
22:16:49.359859 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 387, seq2 0, account 222002, acks packet 158 (0.000659 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 387
    Sequence 2: 0
    UIN: 222002
    Check code: 0x023520bf (valid)
    Body
22:16:49.359970 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.359970 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_USER_ONLINE, seq1 6, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 6
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097518d (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:49.360000 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:49.360000 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 0, acks packet 169 (0.000030 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0xf346e654 (valid)
    Body
        Random padding: 55f2eb03
22:16:49.360018 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 6, seq2 0, acks packet 162 (0.000322 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 6
    Sequence 2: 0
    Check code, scrambled: 0xf346e654 (valid)
    Body
        Random padding: 55f2eb03
22:16:49.360168 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 7, seq2 2, acks packet 167 (0.000337 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 2
    Check code, scrambled: 0x9f469761 (valid)
    Body
        Random padding: 4f6ab605
22:16:49.360187 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 388, seq2 5, length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 388
    Sequence 2: 5
    Check code, scrambled: 0x660721dd (valid)
    Body
        Random padding: f1ba
22:16:49.360315 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 388, seq2 0, account 222002, acks packet 173 (0.000128 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 388
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d079f8b (valid)
    Body
22:16:53.753871 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:53.753871 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7981, seq2 5, to 222002, type MSG_TEXT, text "eight socks", repeats packet 72 (10.000421 s), length 44
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7981
    Sequence 2: 5
    Check code, scrambled: 0xc5ca867f (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eight socks"
22:16:53.753981 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7981, seq2 5, to 222002, type MSG_TEXT, text "eight socks", repeats packet 73 (10.000392 s), length 44
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7981
    Sequence 2: 5
    Check code, scrambled: 0xc5ca867f (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eight socks"
22:16:53.754059 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "eight direct via socks", length 64
    Check code: 0xf4f1b485 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "eight direct via socks"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:53.754203 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7981, seq2 0, account 111001, acks packet 176 (0.000222 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7981
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d0b7bfc (valid)
    Body
22:16:53.754252 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 8, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eight socks", length 42
    Version: 5
    Session: 0x102fcabb
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 8
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0934bb8f (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eight socks"
22:16:53.754297 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:53.754297 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7981, seq2 0, account 111001, acks packet 175 (0.000426 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7981
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0d0b7bfc (valid)
    Body
22:16:53.754317 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "eight direct via socks", length 64
    Check code: 0xf4f1b485 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "eight direct via socks"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:53.754328 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 8, seq2 0, acks packet 180 (0.000076 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0x6fc7c1cf (valid)
    Body
        Random padding: 1878710b
22:16:53.854864 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 182 (0.100547 s), length 42
    Check code: 0xc3f1c094 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:53.854960 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 177 (0.100901 s), length 42
    Check code: 0xc3f1c094 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:56.754296 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "eight direct back", length 59
    Check code: 0xf4f154d8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "eight direct back"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:56.754437 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "eight direct back", length 59
    Check code: 0xf4f154d8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "eight direct back"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:56.854881 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 191 (0.100444 s), length 42
    Check code: 0xc9f1a898 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:56.854991 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 189 (0.100695 s), length 42
    Check code: 0xc9f1a898 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:16:59.357585 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.357585 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7982, seq2 6, repeats packet 140 (9.999576 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7982
    Sequence 2: 6
    Check code, scrambled: 0x3146a41b (valid)
    Body
        Random padding: d852
22:16:59.357630 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.357630 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, repeats packet 127 (10.000564 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0xeac7f29a (valid)
    Body
        Random padding: 9233b85f
22:16:59.357637 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.357637 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, repeats packet 128 (10.000523 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0x9386e453 (valid)
    Body
        Random padding: 36fb
22:16:59.357643 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.357643 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, repeats packet 129 (10.000522 s), length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0x1bc7587e (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:16:59.357735 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7982, seq2 6, repeats packet 142 (9.999676 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7982
    Sequence 2: 6
    Check code, scrambled: 0x3146a41b (valid)
    Body
        Random padding: d852
22:16:59.357841 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, repeats packet 130 (10.000613 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0xeac7f29a (valid)
    Body
        Random padding: 9233b85f
22:16:59.357854 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, repeats packet 131 (10.000512 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0x9386e453 (valid)
    Body
        Random padding: 36fb
22:16:59.357868 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, repeats packet 132 (10.000506 s), length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0x1bc7587e (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:16:59.358092 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 202 (0.000251 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0892849b (valid)
    Body
22:16:59.358135 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.358135 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 198 (0.000505 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0892849b (valid)
    Body
22:16:59.358376 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 7, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 7
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0b90c78d (valid)
    Body
22:16:59.358421 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7982, seq2 0, account 111001, acks packet 201 (0.000686 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7982
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e23378a (valid)
    Body
22:16:59.358443 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.358443 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 7, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 7
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0b90c78d (valid)
    Body
22:16:59.358466 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.358466 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7982, seq2 0, account 111001, acks packet 197 (0.000881 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7982
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e23378a (valid)
    Body
22:16:59.358516 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 203 (0.000662 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097968b (valid)
    Body
22:16:59.358519 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.358519 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 2, acks packet 209 (0.000076 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 2
    Check code, scrambled: 0xe387b6a0 (valid)
    Body
        Random padding: 2f689f44
22:16:59.358585 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 7, seq2 2, acks packet 207 (0.000209 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 7
    Sequence 2: 2
    Check code, scrambled: 0xe387b6a0 (valid)
    Body
        Random padding: 2f689f44
22:16:59.358595 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.358595 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 199 (0.000958 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097968b (valid)
    Body
22:16:59.358643 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.358643 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7983, seq2 7, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7983
    Sequence 2: 7
    Check code, scrambled: 0xba066610 (valid)
    Body
        Random padding: f747
22:16:59.358671 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7983, seq2 7, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7983
    Sequence 2: 7
    Check code, scrambled: 0xba066610 (valid)
    Body
        Random padding: f747
22:16:59.358699 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 204 (0.000831 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e2385f8 (valid)
    Body
22:16:59.358720 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.358720 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 200 (0.001077 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e2385f8 (valid)
    Body
22:16:59.359206 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097ce8a (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:59.359245 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_ONLINE, seq1 9, seq2 0, account 222002, uin 111001, ip 10.99.0.20, tcp_port 46737, status online, length 70
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_ONLINE
    Sequence 1: 9
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a35c4b5 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.20
        TCP port: 46737
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:59.359257 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.359257 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_USER_ONLINE, seq1 8, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 8
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097ce8a (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:59.359264 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 9, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 9
    Sequence 2: 3
    UIN: 111001
    Check code: 0x079acb90 (valid)
    Body
22:16:59.359276 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.359276 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 0, acks packet 221 (0.000019 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0xb947d249 (valid)
    Body
        Random padding: 515bd300
22:16:59.359294 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 8, seq2 0, acks packet 219 (0.000088 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 8
    Sequence 2: 0
    Check code, scrambled: 0xb947d249 (valid)
    Body
        Random padding: 515bd300
22:16:59.359298 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7983, seq2 0, account 111001, acks packet 216 (0.000627 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7983
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09bd849b (valid)
    Body
22:16:59.359302 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.359302 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 9, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 9
    Sequence 2: 3
    UIN: 111001
    Check code: 0x079acb90 (valid)
    Body
22:16:59.359314 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.359314 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7983, seq2 0, account 111001, acks packet 215 (0.000671 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7983
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09bd849b (valid)
    Body
22:16:59.359338 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.359338 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 3, acks packet 226 (0.000036 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 3
    Check code, scrambled: 0xda475041 (valid)
    Body
        Random padding: dfe45611
22:16:59.359396 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 9, seq2 0, acks packet 220 (0.000151 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 0
    Check code, scrambled: 0x6f469369 (valid)
    Body
        Random padding: 4b014969
22:16:59.359409 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 385, seq2 2, repeats packet 157 (10.000216 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_LOGIN_1
    Sequence 1: 385
    Sequence 2: 2
    Check code, scrambled: 0xdec723fa (valid)
    Body
        Random padding: 827aaf77
22:16:59.359416 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 388, seq2 5, repeats packet 173 (9.999229 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 388
    Sequence 2: 5
    Check code, scrambled: 0xbe06e35c (valid)
    Body
        Random padding: f1ba
22:16:59.359422 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 387, seq2 4, repeats packet 158 (10.000222 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 387
    Sequence 2: 4
    Check code, scrambled: 0xcf46c169 (valid)
    Body
        Random padding: 4bf9
22:16:59.359429 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 386, seq2 3, contacts 1, repeats packet 159 (10.000223 s), length 29
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_CONTACT_LIST
    Sequence 1: 386
    Sequence 2: 3
    Check code, scrambled: 0xe1c7953c (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:16:59.359451 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 9, seq2 3, acks packet 222 (0.000187 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 9
    Sequence 2: 3
    Check code, scrambled: 0xda475041 (valid)
    Body
        Random padding: dfe45611
22:16:59.359587 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 385, seq2 0, account 222002, acks packet 230 (0.000178 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 385
    Sequence 2: 0
    UIN: 222002
    Check code: 0x04ffe5bb (valid)
    Body
22:16:59.359737 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 10, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 10
    Sequence 2: 2
    UIN: 222002
    Check code: 0x04ff7085 (valid)
    Body
22:16:59.359773 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 10, seq2 2, acks packet 236 (0.000036 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 2
    Check code, scrambled: 0xbd076301 (valid)
    Body
        Random padding: f77f6b4c
22:16:59.359794 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 389, seq2 6, length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 389
    Sequence 2: 6
    Check code, scrambled: 0xbd4705c9 (valid)
    Body
        Random padding: 3f5b
22:16:59.359875 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 388, seq2 0, account 222002, acks packet 231 (0.000459 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 388
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a34aa8b (valid)
    Body
22:16:59.359966 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 386, seq2 0, account 222002, acks packet 233 (0.000537 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 386
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09b76bdc (valid)
    Body
22:16:59.360293 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_ONLINE, seq1 11, seq2 0, account 222002, uin 111001, ip 10.99.0.20, tcp_port 46737, status online, length 70
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_ONLINE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 222002
    Check code: 0x075b5283 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.20
        TCP port: 46737
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:59.360333 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_USER_ONLINE, seq1 10, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097c0a7 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:59.360345 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 12, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 12
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0936c08b (valid)
    Body
22:16:59.360352 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 387, seq2 0, account 222002, acks packet 232 (0.000930 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 387
    Sequence 2: 0
    UIN: 222002
    Check code: 0x09b68389 (valid)
    Body
22:16:59.360357 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.360357 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_USER_ONLINE, seq1 10, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status online, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 10
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0097c0a7 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:16:59.360384 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 11, seq2 0, acks packet 241 (0.000091 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0x23864771 (valid)
    Body
        Random padding: 936a273d
22:16:59.360390 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 389, seq2 0, account 222002, acks packet 238 (0.000596 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 389
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f360db8 (valid)
    Body
22:16:59.360396 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 12, seq2 3, acks packet 243 (0.000051 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 3
    Check code, scrambled: 0xaf87f319 (valid)
    Body
        Random padding: 3373e632
22:16:59.360436 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.360436 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 0, acks packet 245 (0.000079 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0x31466240 (valid)
    Body
        Random padding: 6a5fa745
22:16:59.360487 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 10, seq2 0, acks packet 242 (0.000154 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 10
    Sequence 2: 0
    Check code, scrambled: 0x31466240 (valid)
    Body
        Random padding: 6a5fa745
22:16:59.754433 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 390, seq2 7, status away, length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_STATUS_CHANGE
    Sequence 1: 390
    Sequence 2: 7
    Check code, scrambled: 0x09c7e13e (valid)
    Body
        Status: away
22:16:59.754713 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 390, seq2 0, account 222002, acks packet 251 (0.000280 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 390
    Sequence 2: 0
    UIN: 222002
    Check code: 0x038ef9d3 (valid)
    Body
22:16:59.755763 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_STATUS_UPDATE, seq1 11, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x3c086d83
    Command: SRV_STATUS_UPDATE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02114287 (valid)
    Body
        UIN: 222002
        Status: away
22:16:59.755891 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.755891 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_STATUS_UPDATE, seq1 11, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x3c086d83
    Command: SRV_STATUS_UPDATE
    Sequence 1: 11
    Sequence 2: 0
    UIN: 111001
    Check code: 0x02114287 (valid)
    Body
        UIN: 222002
        Status: away
22:16:59.755978 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:16:59.755978 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 0, acks packet 254 (0.000087 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0x594722bd (valid)
    Body
        Random padding: 96415207
22:16:59.756062 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 11, seq2 0, acks packet 253 (0.000299 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 11
    Sequence 2: 0
    Check code, scrambled: 0x594722bd (valid)
    Body
        Random padding: 96415207
22:17:01.754815 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xc90ea794 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:01.754920 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xc90ea794 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:01.855381 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_READ_AWAY, status away, text "User is away [Auto-Message]", acks packet 259 (0.100461 s), length 69
    Check code: 0xe1f1e598 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:01.855514 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_READ_AWAY, status away, text "User is away [Auto-Message]", acks packet 257 (0.100699 s), length 69
    Check code: 0xe1f1e598 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:04.458611 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:04.458611 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7981, seq2 5, to 222002, type MSG_TEXT, text "eight socks", repeats packet 175 (10.704740 s), length 44
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7981
    Sequence 2: 5
    Check code, scrambled: 0x3d08b46e (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eight socks"
22:17:04.458757 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_SEND_MESSAGE, account 111001, seq1 7981, seq2 5, to 222002, type MSG_TEXT, text "eight socks", repeats packet 176 (10.704776 s), length 44
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_MESSAGE
    Sequence 1: 7981
    Sequence 2: 5
    Check code, scrambled: 0x3d08b46e (valid)
    Body
        To: 222002
        Message type: MSG_TEXT
        Text: "eight socks"
22:17:04.459216 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7981, seq2 0, account 111001, acks packet 266 (0.000459 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7981
    Sequence 2: 0
    UIN: 111001
    Check code: 0x029244a1 (valid)
    Body
22:17:04.459299 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:04.459299 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7981, seq2 0, account 111001, acks packet 265 (0.000688 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7981
    Sequence 2: 0
    UIN: 111001
    Check code: 0x029244a1 (valid)
    Body
22:17:04.459476 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 13, seq2 0, account 222002, from 111001, type MSG_TEXT, text "eight socks", length 42
    Version: 5
    Session: 0x102fcabb
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 13
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0f561da8 (valid)
    Body
        From: 111001
        Message type: MSG_TEXT
        Text: "eight socks"
22:17:04.459573 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 13, seq2 0, acks packet 269 (0.000097 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0x8706f57a (valid)
    Body
        Random padding: 6230a863
22:17:04.459732 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65529, type MSG_AUTO, status away, text "User is away [Auto-Message]", length 69
    Check code: 0xd10eed81 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_AUTO
        Status: away
        How to deliver: 0x0000
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:04.459930 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65529, type MSG_AUTO, status away, text "User is away [Auto-Message]", length 69
    Check code: 0xd10eed81 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_AUTO
        Status: away
        How to deliver: 0x0000
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:04.560336 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65529, type MSG_AUTO, status accepted, text "", acks packet 273 (0.100406 s), length 42
    Check code: 0xc2f1e096 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_AUTO
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:04.560440 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65529, type MSG_AUTO, status accepted, text "", acks packet 271 (0.100708 s), length 42
    Check code: 0xc2f1e096 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_AUTO
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:04.754948 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 391, seq2 8, status online, length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_STATUS_CHANGE
    Sequence 1: 391
    Sequence 2: 8
    Check code, scrambled: 0xa3c7f5fe (valid)
    Body
        Status: online
22:17:04.755252 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 391, seq2 0, account 222002, acks packet 279 (0.000304 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 391
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0235bcb8 (valid)
    Body
22:17:04.756272 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_STATUS_UPDATE, seq1 12, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x3c086d83
    Command: SRV_STATUS_UPDATE
    Sequence 1: 12
    Sequence 2: 0
    UIN: 111001
    Check code: 0x07ae2093 (valid)
    Body
        UIN: 222002
        Status: online
22:17:04.756355 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:04.756355 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_STATUS_UPDATE, seq1 12, seq2 0, account 111001, uin 222002, status online, length 29
    Version: 5
    Session: 0x3c086d83
    Command: SRV_STATUS_UPDATE
    Sequence 1: 12
    Sequence 2: 0
    UIN: 111001
    Check code: 0x07ae2093 (valid)
    Body
        UIN: 222002
        Status: online
22:17:04.756430 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:04.756430 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 0, acks packet 282 (0.000075 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 0
    Check code, scrambled: 0xa5c68601 (valid)
    Body
        Random padding: 709cc41f
22:17:04.756467 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 12, seq2 0, acks packet 281 (0.000195 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 12
    Sequence 2: 0
    Check code, scrambled: 0xa5c68601 (valid)
    Body
        Random padding: 709cc41f
22:17:06.755632 IP 10.99.0.11.44154 > 10.99.0.20.1080: via socks5 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65528, type MSG_URL, status online, description "eight socks url", url "http://socks.example.net/p", length 84
    Check code: 0xf4f18b94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0000
        Text
            Description: "eight socks url"
            URL: "http://socks.example.net/p"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:06.755746 IP 10.99.0.20.44154 > 10.99.0.12.53351: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65528, type MSG_URL, status online, description "eight socks url", url "http://socks.example.net/p", length 84
    Check code: 0xf4f18b94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0000
        Text
            Description: "eight socks url"
            URL: "http://socks.example.net/p"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:06.856384 IP 10.99.0.12.53351 > 10.99.0.20.44154: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65528, type MSG_URL, status accepted, description "", acks packet 287 (0.100638 s), length 42
    Check code: 0xc3f1519f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0020
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:06.856474 IP 10.99.0.20.1080 > 10.99.0.11.44154: via socks5 10.99.0.12.53351: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65528, type MSG_URL, status accepted, description "", acks packet 285 (0.100842 s), length 42
    Check code: 0xc3f1519f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0020
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:17:09.359153 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 222002, seq1 385, seq2 2, repeats packet 230 (9.999744 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_LOGIN_1
    Sequence 1: 385
    Sequence 2: 2
    Check code, scrambled: 0x6287d120 (valid)
    Body
        Random padding: 827aaf77
22:17:09.359198 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_STATUS_CHANGE, account 222002, seq1 390, seq2 7, status away, repeats packet 251 (9.604765 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_STATUS_CHANGE
    Sequence 1: 390
    Sequence 2: 7
    Check code, scrambled: 0xf5c7953f (valid)
    Body
        Status: away
22:17:09.359205 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 389, seq2 6, repeats packet 238 (9.999411 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 389
    Sequence 2: 6
    Check code, scrambled: 0x4f864740 (valid)
    Body
        Random padding: 3f5b
22:17:09.359211 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 388, seq2 5, repeats packet 231 (9.999795 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 388
    Sequence 2: 5
    Check code, scrambled: 0x8606731c (valid)
    Body
        Random padding: f1ba
22:17:09.359217 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 387, seq2 4, repeats packet 232 (9.999795 s), length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 387
    Sequence 2: 4
    Check code, scrambled: 0x2c07730d (valid)
    Body
        Random padding: 4bf9
22:17:09.359225 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 222002, seq1 386, seq2 3, contacts 1, repeats packet 233 (9.999796 s), length 29
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_CONTACT_LIST
    Sequence 1: 386
    Sequence 2: 3
    Check code, scrambled: 0xc7c6373d (valid)
    Body
        Contacts: 1
            #1
                UIN: 111001
22:17:09.359443 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 386, seq2 0, account 222002, acks packet 298 (0.000218 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 386
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0235c2d5 (valid)
    Body
22:17:09.359819 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 389, seq2 0, account 222002, acks packet 295 (0.000614 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 389
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b351282 (valid)
    Body
22:17:09.359844 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 385, seq2 0, account 222002, acks packet 293 (0.000691 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 385
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0625cfb7 (valid)
    Body
22:17:09.359864 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 390, seq2 0, account 222002, acks packet 294 (0.000666 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 390
    Sequence 2: 0
    UIN: 222002
    Check code: 0x073f2fad (valid)
    Body
22:17:09.359952 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 388, seq2 0, account 222002, acks packet 296 (0.000741 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 388
    Sequence 2: 0
    UIN: 222002
    Check code: 0x06254ddc (valid)
    Body
22:17:09.361349 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 387, seq2 0, account 222002, acks packet 297 (0.002132 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 387
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0e56e3d2 (valid)
    Body
22:17:09.361406 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_STATUS_UPDATE, seq1 13, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x3c086d83
    Command: SRV_STATUS_UPDATE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 111001
    Check code: 0x089fa487 (valid)
    Body
        UIN: 222002
        Status: away
22:17:09.361418 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 14, seq2 2, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 14
    Sequence 2: 2
    UIN: 222002
    Check code: 0x0e5674be (valid)
    Body
22:17:09.361436 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 14, seq2 2, acks packet 306 (0.000018 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 2
    Check code, scrambled: 0xe90725ef (valid)
    Body
        Random padding: c02dcd68
22:17:09.361443 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 222002, seq1 392, seq2 9, length 26
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK_MESSAGES
    Sequence 1: 392
    Sequence 2: 9
    Check code, scrambled: 0x9c86d73e (valid)
    Body
        Random padding: f3a0
22:17:09.361506 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361506 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_STATUS_UPDATE, seq1 13, seq2 0, account 111001, uin 222002, status away, length 29
    Version: 5
    Session: 0x3c086d83
    Command: SRV_STATUS_UPDATE
    Sequence 1: 13
    Sequence 2: 0
    UIN: 111001
    Check code: 0x089fa487 (valid)
    Body
        UIN: 222002
        Status: away
22:17:09.361529 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_ONLINE, seq1 15, seq2 0, account 222002, uin 111001, ip 10.99.0.20, tcp_port 46737, status online, length 70
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_ONLINE
    Sequence 1: 15
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0d079c88 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.20
        TCP port: 46737
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:17:09.361554 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_USER_ONLINE, seq1 14, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status away, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 14
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059ad3ab (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: away
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:17:09.361564 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 16, seq2 3, account 222002, length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 16
    Sequence 2: 3
    UIN: 222002
    Check code: 0x0335cbbc (valid)
    Body
22:17:09.361581 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 15, seq2 0, acks packet 310 (0.000052 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 0
    Check code, scrambled: 0x6ec69369 (valid)
    Body
        Random padding: 8b888f5c
22:17:09.361597 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 16, seq2 3, acks packet 312 (0.000033 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 3
    Check code, scrambled: 0x23c6a313 (valid)
    Body
        Random padding: 8e32165e
22:17:09.361716 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361716 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 0, acks packet 309 (0.000210 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0x9546b07a (valid)
    Body
        Random padding: bddfcc42
22:17:09.361793 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 13, seq2 0, acks packet 305 (0.000387 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 13
    Sequence 2: 0
    Check code, scrambled: 0x9546b07a (valid)
    Body
        Random padding: bddfcc42
22:17:09.361803 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361803 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_USER_ONLINE, seq1 14, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status away, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 14
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059ad3ab (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: away
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:17:09.361880 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361880 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7983, seq2 7, repeats packet 215 (10.003237 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7983
    Sequence 2: 7
    Check code, scrambled: 0xf94664f1 (valid)
    Body
        Random padding: f747
22:17:09.361977 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361977 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7982, seq2 6, repeats packet 197 (10.004392 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7982
    Sequence 2: 6
    Check code, scrambled: 0xf947c25b (valid)
    Body
        Random padding: d852
22:17:09.361984 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361984 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, repeats packet 198 (10.004354 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0xd9879058 (valid)
    Body
        Random padding: 9233b85f
22:17:09.361989 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361989 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, repeats packet 199 (10.004352 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0x7386b413 (valid)
    Body
        Random padding: 36fb
22:17:09.361995 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.361995 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, repeats packet 200 (10.004352 s), length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0x070714b8 (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:17:09.362038 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.362038 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 0, acks packet 317 (0.000235 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 0
    Check code, scrambled: 0x6947f04e (valid)
    Body
        Random padding: 53589e1d
22:17:09.362153 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7983, seq2 7, repeats packet 216 (10.003482 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7983
    Sequence 2: 7
    Check code, scrambled: 0xf94664f1 (valid)
    Body
        Random padding: f747
22:17:09.362169 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7982, seq2 6, repeats packet 201 (10.004434 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7982
    Sequence 2: 6
    Check code, scrambled: 0xf947c25b (valid)
    Body
        Random padding: d852
22:17:09.362180 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_LOGIN_1, account 111001, seq1 7978, seq2 2, repeats packet 202 (10.004339 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_LOGIN_1
    Sequence 1: 7978
    Sequence 2: 2
    Check code, scrambled: 0xd9879058 (valid)
    Body
        Random padding: 9233b85f
22:17:09.362191 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7980, seq2 4, repeats packet 203 (10.004337 s), length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7980
    Sequence 2: 4
    Check code, scrambled: 0x7386b413 (valid)
    Body
        Random padding: 36fb
22:17:09.362203 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_CONTACT_LIST, account 111001, seq1 7979, seq2 3, contacts 1, repeats packet 204 (10.004335 s), length 29
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_CONTACT_LIST
    Sequence 1: 7979
    Sequence 2: 3
    Check code, scrambled: 0x070714b8 (valid)
    Body
        Contacts: 1
            #1
                UIN: 222002
22:17:09.362214 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 14, seq2 0, acks packet 311 (0.000660 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 14
    Sequence 2: 0
    Check code, scrambled: 0x6947f04e (valid)
    Body
        Random padding: 53589e1d
22:17:09.362276 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_ACK, seq1 392, seq2 0, account 222002, acks packet 308 (0.000833 s), length 21
    Version: 5
    Session: 0x102fcabb
    Command: SRV_ACK
    Sequence 1: 392
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0b3585d4 (valid)
    Body
22:17:09.362398 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7983, seq2 0, account 111001, acks packet 324 (0.000245 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7983
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00970685 (valid)
    Body
22:17:09.362470 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.362470 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7983, seq2 0, account 111001, acks packet 318 (0.000590 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7983
    Sequence 2: 0
    UIN: 111001
    Check code: 0x00970685 (valid)
    Body
22:17:09.362588 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7982, seq2 0, account 111001, acks packet 325 (0.000419 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7982
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059aa3fd (valid)
    Body
22:17:09.362607 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.362607 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7982, seq2 0, account 111001, acks packet 319 (0.000630 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7982
    Sequence 2: 0
    UIN: 111001
    Check code: 0x059aa3fd (valid)
    Body
22:17:09.362693 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 326 (0.000513 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0311009a (valid)
    Body
22:17:09.362742 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.362742 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7978, seq2 0, account 111001, acks packet 320 (0.000758 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7978
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0311009a (valid)
    Body
22:17:09.362814 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 15, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 15
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0292639c (valid)
    Body
22:17:09.362842 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 327 (0.000651 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0192109d (valid)
    Body
22:17:09.362892 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 328 (0.000689 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e2305a1 (valid)
    Body
22:17:09.363162 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_USER_ONLINE, seq1 16, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status away, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 16
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09827e88 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: away
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:17:09.363182 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_ONLINE, seq1 17, seq2 0, account 222002, uin 111001, ip 10.99.0.20, tcp_port 46737, status online, length 70
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_ONLINE
    Sequence 1: 17
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0135b780 (valid)
    Body
        UIN: 111001
        Address: 10.99.0.20
        TCP port: 46737
        Own address: 11.0.99.10
        Direct connections: direct
        Status: online
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:17:09.363193 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 17, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 17
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0e92a096 (valid)
    Body
22:17:09.363238 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363238 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_OFFLINE_MESSAGES, seq1 15, seq2 2, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_OFFLINE_MESSAGES
    Sequence 1: 15
    Sequence 2: 2
    UIN: 111001
    Check code: 0x0292639c (valid)
    Body
22:17:09.363251 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363251 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7980, seq2 0, account 111001, acks packet 321 (0.001262 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7980
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0192109d (valid)
    Body
22:17:09.363262 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363262 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7979, seq2 0, account 111001, acks packet 322 (0.001267 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7979
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0e2305a1 (valid)
    Body
22:17:09.363273 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363273 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_USER_ONLINE, seq1 16, seq2 0, account 111001, uin 222002, ip 10.99.0.12, tcp_port 53351, status away, length 70
    Version: 5
    Session: 0x3c086d83
    Command: SRV_USER_ONLINE
    Sequence 1: 16
    Sequence 2: 0
    UIN: 111001
    Check code: 0x09827e88 (valid)
    Body
        UIN: 222002
        Address: 10.99.0.12
        TCP port: 53351
        Own address: 12.0.99.10
        Direct connections: direct
        Status: away
        Direct protocol version: 8
        Unknown: 0
        Cookie: 0x00000000
        Web port: 0
        Features: 0x00000000
        Client build time or clone: 0x00000000
        Second build time: 0x00000000
        Third time: 0x00000000
22:17:09.363284 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363284 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_END_CONTACTLIST_STATUS, seq1 17, seq2 3, account 111001, length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_END_CONTACTLIST_STATUS
    Sequence 1: 17
    Sequence 2: 3
    UIN: 111001
    Check code: 0x0e92a096 (valid)
    Body
22:17:09.363303 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 17, seq2 0, acks packet 341 (0.000121 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 0
    Check code, scrambled: 0x29465108 (valid)
    Body
        Random padding: 10832a5b
22:17:09.363323 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363323 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 2, acks packet 343 (0.000085 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 2
    Check code, scrambled: 0xc2c732b6 (valid)
    Body
        Random padding: 84e46107
22:17:09.363330 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363330 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7984, seq2 8, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7984
    Sequence 2: 8
    Check code, scrambled: 0xd1876449 (valid)
    Body
        Random padding: e13b
22:17:09.363351 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363351 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 16, seq2 0, acks packet 346 (0.000078 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 0
    Check code, scrambled: 0x25479256 (valid)
    Body
        Random padding: 38a05354
22:17:09.363361 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363361 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 17, seq2 3, acks packet 347 (0.000077 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 3
    Check code, scrambled: 0xedc79065 (valid)
    Body
        Random padding: f76cf10d
22:17:09.363414 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 15, seq2 2, acks packet 337 (0.000600 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 15
    Sequence 2: 2
    Check code, scrambled: 0xc2c732b6 (valid)
    Body
        Random padding: 84e46107
22:17:09.363426 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK_MESSAGES, account 111001, seq1 7984, seq2 8, length 26
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK_MESSAGES
    Sequence 1: 7984
    Sequence 2: 8
    Check code, scrambled: 0xd1876449 (valid)
    Body
        Random padding: e13b
22:17:09.363437 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 16, seq2 0, acks packet 340 (0.000275 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 16
    Sequence 2: 0
    Check code, scrambled: 0x25479256 (valid)
    Body
        Random padding: 38a05354
22:17:09.363448 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 111001, seq1 17, seq2 3, acks packet 342 (0.000255 s), length 28
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_ACK
    Sequence 1: 17
    Sequence 2: 3
    Check code, scrambled: 0xedc79065 (valid)
    Body
        Random padding: f76cf10d
22:17:09.363603 IP 10.99.0.2.4000 > 10.99.0.20.58923: ICQ v5 SRV_ACK, seq1 7984, seq2 0, account 111001, acks packet 354 (0.000177 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7984
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0892c5a9 (valid)
    Body
22:17:09.363621 IP 10.99.0.20.34961 > 10.99.0.11.58923: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.363621 IP 10.99.0.20.34961 > 10.99.0.11.58923: via socks5 10.99.0.2.4000: ICQ v5 SRV_ACK, seq1 7984, seq2 0, account 111001, acks packet 350 (0.000291 s), length 21
    Version: 5
    Session: 0x3c086d83
    Command: SRV_ACK
    Sequence 1: 7984
    Sequence 2: 0
    UIN: 111001
    Check code: 0x0892c5a9 (valid)
    Body
22:17:09.755717 IP 10.99.0.11.58923 > 10.99.0.20.34961: SOCKS5 UDP, address 10.99.0.2, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 10.99.0.2
    Port: 4000
22:17:09.755717 IP 10.99.0.11.58923 > 10.99.0.20.34961: via socks5 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 7985, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 7985
    Sequence 2: 0
    Check code, scrambled: 0xc7cbccb4 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:17:09.756284 IP 10.99.0.20.58923 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 111001, seq1 7985, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 111001
    Session: 0x3c086d83
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 7985
    Sequence 2: 0
    Check code, scrambled: 0xc7cbccb4 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5
22:17:09.756762 IP 10.99.0.2.4000 > 10.99.0.12.48941: ICQ v5 SRV_USER_OFFLINE, seq1 18, seq2 0, account 222002, uin 111001, length 25
    Version: 5
    Session: 0x102fcabb
    Command: SRV_USER_OFFLINE
    Sequence 1: 18
    Sequence 2: 0
    UIN: 222002
    Check code: 0x0a353fa7 (valid)
    Body
        UIN: 111001
22:17:09.756814 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_ACK, account 222002, seq1 18, seq2 0, acks packet 370 (0.000052 s), length 28
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_ACK
    Sequence 1: 18
    Sequence 2: 0
    Check code, scrambled: 0xcc075737 (valid)
    Body
        Random padding: dbe45b7b
22:17:11.256016 IP 10.99.0.12.48941 > 10.99.0.2.4000: ICQ v5 CMD_SEND_TEXT_CODE, account 222002, seq1 393, seq2 0, text_code "B_USER_DISCONNECTED", length 48
    Version: 5
    UIN: 222002
    Session: 0x102fcabb
    Command: CMD_SEND_TEXT_CODE
    Sequence 1: 393
    Sequence 2: 0
    Check code, scrambled: 0x8b463f34 (valid)
    Body
        Text code: "B_USER_DISCONNECTED"
        Unknown: 5

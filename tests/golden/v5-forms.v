12:01:40.000000 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14627, seq2 1, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14627
    Sequence 2: 1
    Check code, scrambled: 0xe3cca3ff
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
12:01:40.051241 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14628, seq2 2, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14628
    Sequence 2: 2
    Check code, scrambled: 0x1191358a
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00
12:01:40.115288 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14629, seq2 3, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14629
    Sequence 2: 3
    Check code, scrambled: 0x71968f11
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000
12:01:40.192497 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14630, seq2 4, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14630
    Sequence 2: 4
    Check code, scrambled: 0xd15533f8
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 000000
12:01:40.228664 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14631, seq2 5, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14631
    Sequence 2: 5
    Check code, scrambled: 0x6dd59dbe
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000
12:01:40.249529 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14632, seq2 6, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14632
    Sequence 2: 6
    Check code, scrambled: 0x05ce9d3a (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002
12:01:40.287640 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14633, seq2 7, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14633
    Sequence 2: 7
    Check code, scrambled: 0x35cf937f (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 000000000200
12:01:40.363460 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14634, seq2 8, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14634
    Sequence 2: 8
    Check code, scrambled: 0xbdd5e7be
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f
12:01:40.384467 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14635, seq2 9, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14635
    Sequence 2: 9
    Check code, scrambled: 0x575a39dc
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f01
12:01:40.412992 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14636, seq2 10, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14636
    Sequence 2: 10
    Check code, scrambled: 0x37d125b7
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f0150
12:01:40.463568 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14637, seq2 11, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14637
    Sequence 2: 11
    Check code, scrambled: 0xb752e51f (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f015000
12:01:40.514614 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14638, seq2 12, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14638
    Sequence 2: 12
    Check code, scrambled: 0xb5cd21ff (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f01500000
12:01:40.577907 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14639, seq2 13, tcp_port 20010, status online+web_aware, length 125 [cut at 72: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14639
    Sequence 2: 13
    Check code, scrambled: 0xa19d0fad
    Body
        Client clock: 2001-11-20T12:01:40Z
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
12:01:40.607538 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14640, seq2 14, tcp_port 20010, status online+web_aware, length 125
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14640
    Sequence 2: 14
    Check code, scrambled: 0xcd446ff3 (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
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
12:01:40.628311 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14641, seq2 15, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14641
    Sequence 2: 15
    Check code, scrambled: 0x49d0fdff
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
12:01:40.678681 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14642, seq2 16, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14642
    Sequence 2: 16
    Check code, scrambled: 0x0dc9f3a8 (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c0
12:01:40.749803 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14643, seq2 17, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14643
    Sequence 2: 17
    Check code, scrambled: 0xbb8a3d0f (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c000
12:01:40.786157 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14644, seq2 18, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14644
    Sequence 2: 18
    Check code, scrambled: 0x8fcf0ffe (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c00002
12:01:40.846716 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14645, seq2 19, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14645
    Sequence 2: 19
    Check code, scrambled: 0xf1d599fe
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c0000201
12:01:40.878375 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14646, seq2 20, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14646
    Sequence 2: 20
    Check code, scrambled: 0x67ce1dfe (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c000020100
12:01:40.941279 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14647, seq2 21, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14647
    Sequence 2: 21
    Check code, scrambled: 0x51d6b5ff
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c00002010000
12:01:40.966734 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14648, seq2 22, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14648
    Sequence 2: 22
    Check code, scrambled: 0x83cd8fbf (valid)
    Body
        Client clock: 2001-11-20T12:01:40Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c000020100003f
12:01:41.017645 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14649, seq2 23, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14649
    Sequence 2: 23
    Check code, scrambled: 0xcb5521ac
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c000020100003f01
12:01:41.092239 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14650, seq2 24, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14650
    Sequence 2: 24
    Check code, scrambled: 0xd98419c8 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c000020100003f0150
12:01:41.156053 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14651, seq2 25, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14651
    Sequence 2: 25
    Check code, scrambled: 0xdb1811f8
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c000020100003f015000
12:01:41.228146 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14652, seq2 26, tcp_port 20010, status online+web_aware, length 125 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14652
    Sequence 2: 26
    Check code, scrambled: 0xc5ccc5ff (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: c000020100003f01500000
12:01:41.297073 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14653, seq2 27, tcp_port 20010, status online+web_aware, length 125 [cut at 72: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14653
    Sequence 2: 27
    Check code, scrambled: 0xef187336
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 192.0.2.1
        Unknown: 0
        Unknown: 319
        Web port: 80
12:01:41.322924 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14654, seq2 28, tcp_port 20010, status online+web_aware, length 125
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14654
    Sequence 2: 28
    Check code, scrambled: 0xeb187338 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: socks_proxy
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 192.0.2.1
        Unknown: 0
        Unknown: 319
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x38038984
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
12:01:41.363211 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14655, seq2 29, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14655
    Sequence 2: 29
    Check code, scrambled: 0x7dc955e9 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
12:01:41.396316 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14656, seq2 30, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14656
    Sequence 2: 30
    Check code, scrambled: 0x130a8716 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00
12:01:41.423254 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14657, seq2 31, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14657
    Sequence 2: 31
    Check code, scrambled: 0x0bc925fe (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000
12:01:41.465020 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14658, seq2 32, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14658
    Sequence 2: 32
    Check code, scrambled: 0xc1cda9be (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 000000
12:01:41.509838 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14659, seq2 33, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14659
    Sequence 2: 33
    Check code, scrambled: 0x250b1197 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000
12:01:41.582745 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14660, seq2 34, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14660
    Sequence 2: 34
    Check code, scrambled: 0x47cdadf2 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002
12:01:41.606143 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14661, seq2 35, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14661
    Sequence 2: 35
    Check code, scrambled: 0x71d6a33f
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 000000000200
12:01:41.663194 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14662, seq2 36, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14662
    Sequence 2: 36
    Check code, scrambled: 0xcdd773be
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f
12:01:41.695183 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14663, seq2 37, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14663
    Sequence 2: 37
    Check code, scrambled: 0x7fd15df9
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f01
12:01:41.748933 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14664, seq2 38, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14664
    Sequence 2: 38
    Check code, scrambled: 0x2dc8f528 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f0150
12:01:41.787407 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14665, seq2 39, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14665
    Sequence 2: 39
    Check code, scrambled: 0x57d72dbe
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f015000
12:01:41.817340 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14666, seq2 40, tcp_port 20010, status online+web_aware, length 88 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14666
    Sequence 2: 40
    Check code, scrambled: 0x190ad1f4 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000000002003f01500000
12:01:41.874798 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14667, seq2 41, tcp_port 20010, status online+web_aware, length 88 [cut at 72: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14667
    Sequence 2: 41
    Check code, scrambled: 0x9dd199bf
    Body
        Client clock: 2001-11-20T12:01:41Z
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
12:01:41.919670 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14668, seq2 42, tcp_port 20010, status online+web_aware, length 88
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14668
    Sequence 2: 42
    Check code, scrambled: 0x77d08f39 (valid)
    Body
        Client clock: 2001-11-20T12:01:41Z
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
        Client build time or clone: 0x7d0003ec
        Second build time: 0x00000000
        Unknown: 0
12:01:41.994502 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14669, seq2 43, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14669
    Sequence 2: 43
    Check code, scrambled: 0x4dcd25be
    Body
        Client clock: 2001-11-20T12:01:41Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
12:01:42.055937 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14670, seq2 44, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14670
    Sequence 2: 44
    Check code, scrambled: 0x85458fb3 (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00
12:01:42.122861 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14671, seq2 45, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14671
    Sequence 2: 45
    Check code, scrambled: 0xabd12fbf
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 0000
12:01:42.157063 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14672, seq2 46, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14672
    Sequence 2: 46
    Check code, scrambled: 0x7d0ae1d6 (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 000000
12:01:42.189076 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14673, seq2 47, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14673
    Sequence 2: 47
    Check code, scrambled: 0x6753d79f
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000
12:01:42.242384 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14674, seq2 48, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14674
    Sequence 2: 48
    Check code, scrambled: 0xae13ada6 (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000ec
12:01:42.268048 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14675, seq2 49, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14675
    Sequence 2: 49
    Check code, scrambled: 0x87cd8fb2 (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000ec01
12:01:42.334144 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14676, seq2 50, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14676
    Sequence 2: 50
    Check code, scrambled: 0x1e13e9e7 (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000ec012c
12:01:42.359163 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14677, seq2 51, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14677
    Sequence 2: 51
    Check code, scrambled: 0x9bcf91bd (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000ec012c82
12:01:42.404086 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14678, seq2 52, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14678
    Sequence 2: 52
    Check code, scrambled: 0xe5ccabff (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000ec012c8250
12:01:42.465211 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14679, seq2 53, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14679
    Sequence 2: 53
    Check code, scrambled: 0xe3cefbea (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000ec012c825000
12:01:42.494939 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14680, seq2 54, tcp_port 20010, status online+web_aware, length 80 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14680
    Sequence 2: 54
    Check code, scrambled: 0xb752e51f (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: 00000000ec012c82500000
12:01:42.528442 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14681, seq2 55, tcp_port 20010, status online+web_aware, length 80 [cut at 72: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14681
    Sequence 2: 55
    Check code, scrambled: 0x9a50d313
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 492
        Unknown: 33324
        Web port: 80
12:01:42.575304 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14682, seq2 56, tcp_port 20010, status online+web_aware, length 80
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14682
    Sequence 2: 56
    Check code, scrambled: 0x05cb5fbe (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Address of the SOCKS proxy: 0.0.0.0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x36d61600
12:01:42.599465 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14683, seq2 57, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14683
    Sequence 2: 57
    Check code, scrambled: 0xe110abc5
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
12:01:42.656174 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14684, seq2 58, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14684
    Sequence 2: 58
    Check code, scrambled: 0x35cd937d
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: ec
12:01:42.706997 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14685, seq2 59, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14685
    Sequence 2: 59
    Check code, scrambled: 0x478583eb (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: ec01
12:01:42.778288 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14686, seq2 60, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14686
    Sequence 2: 60
    Check code, scrambled: 0x9848f53f (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: ec012c
12:01:42.822959 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14687, seq2 61, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14687
    Sequence 2: 61
    Check code, scrambled: 0x4f85f1ea (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: ec012c82
12:01:42.888414 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14688, seq2 62, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14688
    Sequence 2: 62
    Check code, scrambled: 0x47cf8bff (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: ec012c8250
12:01:42.927782 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14689, seq2 63, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14689
    Sequence 2: 63
    Check code, scrambled: 0x030b67d7 (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: ec012c825000
12:01:42.967722 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14690, seq2 64, tcp_port 20010, status online+web_aware, length 76 [cut at 60: cut before its form shows]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14690
    Sequence 2: 64
    Check code, scrambled: 0xf9c4b13f (valid)
    Body
        Client clock: 2001-11-20T12:01:42Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
    Undecoded: ec012c82500000
12:01:43.033231 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14691, seq2 65, tcp_port 20010, status online+web_aware, length 76 [cut at 68: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14691
    Sequence 2: 65
    Check code, scrambled: 0xa30b4396 (valid)
    Body
        Client clock: 2001-11-20T12:01:43Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
12:01:43.092164 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14692, seq2 66, tcp_port 20010, status online+web_aware, length 76 [cut at 68: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14692
    Sequence 2: 66
    Check code, scrambled: 0x79c4933f (valid)
    Body
        Client clock: 2001-11-20T12:01:43Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
    Undecoded: 03
12:01:43.116098 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14693, seq2 67, tcp_port 20010, status online+web_aware, length 76 [cut at 68: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14693
    Sequence 2: 67
    Check code, scrambled: 0x4708dfdb (valid)
    Body
        Client clock: 2001-11-20T12:01:43Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
    Undecoded: 0300
12:01:43.150768 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14694, seq2 68, tcp_port 20010, status online+web_aware, length 76 [cut at 68: Features cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14694
    Sequence 2: 68
    Check code, scrambled: 0x2dd0db3c
    Body
        Client clock: 2001-11-20T12:01:43Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
    Undecoded: 030000
12:01:43.171707 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14695, seq2 69, tcp_port 20010, status online+web_aware, length 76 [cut at 72: Client build time or clone cut by the snapshot length]
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14695
    Sequence 2: 69
    Check code, scrambled: 0xff0ab135 (valid)
    Body
        Client clock: 2001-11-20T12:01:43Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
12:01:43.223063 IP 192.0.2.10.3001 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 14696, seq2 70, tcp_port 20010, status online+web_aware, length 76
    Version: 5
    UIN: 1000001
    Session: 0x9d6e59f2
    Command: CMD_LOGIN
    Sequence 1: 14696
    Sequence 2: 70
    Check code, scrambled: 0xa5d343be (valid)
    Body
        Client clock: 2001-11-20T12:01:43Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online+web_aware
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
12:03:20.000000 IP 192.0.2.10.3002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 21508, seq2 1, tcp_port 20010, status online, length 128
    Version: 5
    UIN: 1000001
    Session: 0x0f17e318
    Command: CMD_LOGIN
    Sequence 1: 21508
    Sequence 2: 1
    Check code, scrambled: 0xbdca0f3f (valid)
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
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
        Unknown: c0ffee
12:03:20.067357 IP 192.0.2.10.3002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 16475, seq2 1, tcp_port 20010, status online, length 88 [unknown at 60: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x71fe1996
    Command: CMD_LOGIN
    Sequence 1: 16475
    Sequence 2: 1
    Check code, scrambled: 0xc1d6cdff (valid)
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
        Build: 319
        Unknown: 11
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Unknown: 0000000002003f01901f000003000000ec03007d0000000000000000
12:03:20.120646 IP 192.0.2.10.3002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 8954, seq2 1, tcp_port 20010, status online, length 68 [unknown at 60: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x1e7a6fce
    Command: CMD_LOGIN
    Sequence 1: 8954
    Sequence 2: 1
    Check code, scrambled: 0x9fcdafb3 (valid)
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Unknown: 00000000ec012c82
12:03:20.141293 IP 192.0.2.10.3002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 7301, seq2 1, tcp_port 20010, status online, length 60 [unknown at 60: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x25fd28d4
    Command: CMD_LOGIN
    Sequence 1: 7301
    Sequence 2: 1
    Check code, scrambled: 0x41cf83ff (valid)
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: web_client
        Status: online
        Direct protocol version: 6
        Unknown: 0
12:03:20.165484 IP 192.0.2.10.3002 > 198.51.100.1.4000: ICQ v5 CMD_LOGIN, account 1000001, seq1 20967, seq2 1, tcp_port 20010, status online, length 124
    Version: 5
    UIN: 1000001
    Session: 0x5be68592
    Command: CMD_LOGIN
    Sequence 1: 20967
    Sequence 2: 1
    Check code, scrambled: 0x8bc973ff (valid)
    Body
        Client clock: 2001-11-20T12:03:20Z
        TCP port: 20010
        Password: ********
        Build: 213
        Unknown: 0
        Own address: 192.0.2.10
        Direct connections: direct
        Status: online
        Direct protocol version: 6
        Unknown: 0
        Unknown: 492
        Unknown: 33324
        Web port: 80
        Features: 0x00000003
        Client build time or clone: 0x7d0001ea
        Second build time: 0x37c10e05
        Unknown: 0
        Unknown: 0
        Product: "ICQ Inc. - Product of ICQ (TM)"
        Unknown: c0ffee
12:03:20.193917 IP 192.0.2.10.3002 > 198.51.100.1.4000: ICQ v5 CMD_REG_NEW_USER, account 1000001, seq1 20968, seq2 2, length 39 [unknown at 24: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x5be68592
    Command: CMD_REG_NEW_USER
    Sequence 1: 20968
    Sequence 2: 2
    Check code, scrambled: 0xa384b9ce (valid)
    Body
        Password: ********
        Unknown: 3f010000
12:05:00.000000 IP 192.0.2.10.3003 > 198.51.100.1.4000: ICQ v5 CMD_QUERY_ADDONS, account 1000001, seq1 22805, seq2 1, length 24
    Version: 5
    UIN: 1000001
    Session: 0x959a77b4
    Command: CMD_QUERY_ADDONS
    Sequence 1: 22805
    Sequence 2: 1
    Check code, scrambled: 0x07c15fa0 (valid)
    Body
12:05:00.024256 IP 192.0.2.10.3003 > 198.51.100.1.4000: ICQ v5 CMD_QUERY_ADDONS, account 1000001, seq1 22806, seq2 2, length 26
    Version: 5
    UIN: 1000001
    Session: 0x959a77b4
    Command: CMD_QUERY_ADDONS
    Sequence 1: 22806
    Sequence 2: 2
    Check code, scrambled: 0x0605eb96 (valid)
    Body
        Number, or padding: f4fb
12:05:00.092347 IP 192.0.2.10.3003 > 198.51.100.1.4000: ICQ v5 CMD_QUERY_ADDONS, account 1000001, seq1 22807, seq2 3, length 28
    Version: 5
    UIN: 1000001
    Session: 0x959a77b4
    Command: CMD_QUERY_ADDONS
    Sequence 1: 22807
    Sequence 2: 3
    Check code, scrambled: 0x38856fc1 (valid)
    Body
        Number, or padding: a9f1e0bf
12:05:00.163895 IP 192.0.2.10.3003 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_1, account 1000001, seq1 22808, seq2 4, length 24
    Version: 5
    UIN: 1000001
    Session: 0x959a77b4
    Command: CMD_NEW_USER_1
    Sequence 1: 22808
    Sequence 2: 4
    Check code, scrambled: 0xefc129e0 (valid)
    Body
12:05:00.194649 IP 192.0.2.10.3003 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_1, account 1000001, seq1 22809, seq2 5, length 28
    Version: 5
    UIN: 1000001
    Session: 0x959a77b4
    Command: CMD_NEW_USER_1
    Sequence 1: 22809
    Sequence 2: 5
    Check code, scrambled: 0x7384f9d3 (valid)
    Body
        Session, or padding: 251536db
12:05:00.215567 IP 192.0.2.10.3003 > 198.51.100.1.4000: ICQ v5 CMD_NEW_USER_1, account 1000001, seq1 22810, seq2 6, length 28
    Version: 5
    UIN: 1000001
    Session: 0x959a77b4
    Command: CMD_NEW_USER_1
    Sequence 1: 22810
    Sequence 2: 6
    Check code, scrambled: 0xb5057990 (valid)
    Body
        Session, or padding: b4779a95
12:06:40.000000 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13463, seq2 1, to 1000005, type MSG_AUTH_REQUEST, reason "Six fields", length 80
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13463
    Sequence 2: 1
    Check code, scrambled: 0x4f0b2dba (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
            Reason: "Six fields"
12:06:40.057707 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 0, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "Six fields", length 77
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 0
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x03d59e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
            Reason: "Six fields"
12:06:40.113971 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13464, seq2 2, to 1000005, type MSG_AUTH_REQUEST, reason "Six fields, no digit", length 89
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13464
    Sequence 2: 2
    Check code, scrambled: 0x1b967ffe (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: ""
            Reason: "Six fields, no digit"
12:06:40.164677 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 1, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "Six fields, no digit", length 86
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 1
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01d09e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: ""
            Reason: "Six fields, no digit"
12:06:40.210489 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13465, seq2 3, to 1000005, type MSG_AUTH_REQUEST, reason "", length 70
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13465
    Sequence 2: 3
    Check code, scrambled: 0xd5125930 (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
            Reason: ""
12:06:40.264692 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 2, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "", length 67
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 2
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00d59e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
            Reason: ""
12:06:40.300131 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13466, seq2 4, to 1000005, type MSG_AUTH_REQUEST, reason "Five fields", length 79
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13466
    Sequence 2: 4
    Check code, scrambled: 0xc70d4b8f (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "Five fields"
12:06:40.363035 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 3, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "Five fields", length 76
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 3
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "Five fields"
12:06:40.383730 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13467, seq2 5, to 1000005, type MSG_AUTH_REQUEST, reason "?", length 69
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13467
    Sequence 2: 5
    Check code, scrambled: 0xbb0e99fb (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "?"
12:06:40.453190 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 4, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "?", length 66
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 4
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "?"
12:06:40.511715 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13468, seq2 6, to 1000005, type MSG_AUTH_REQUEST, reason "xþy", length 71
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13468
    Sequence 2: 6
    Check code, scrambled: 0xc1084526 (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "xþy"
12:06:40.579631 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 5, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "xþy", length 68
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 5
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00d59e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "xþy"
12:06:40.644235 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13469, seq2 7, to 1000005, type MSG_AUTH_REQUEST, reason "xþy", length 73
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13469
    Sequence 2: 7
    Check code, scrambled: 0x434ef33e (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
            Reason: "xþy"
12:06:40.684654 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 6, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "xþy", length 70
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 6
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x05ff9e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
            Reason: "xþy"
12:06:40.713012 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13470, seq2 8, to 1000005, type MSG_AUTH_REQUEST, length 67
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13470
    Sequence 2: 8
    Check code, scrambled: 0x3f09dbd7 (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
12:06:40.786447 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 7, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, length 64
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 7
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02cd9e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
12:06:40.828178 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13471, seq2 9, to 1000005, type MSG_AUTH_REQUEST, reason "5 fields, whose last begins like the digit", length 110
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13471
    Sequence 2: 9
    Check code, scrambled: 0x91158bac (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "5 fields, whose last begins like the digit"
12:06:40.871501 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 8, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "5 fields, whose last begins like the digit", length 107
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 8
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x04119e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Reason: "5 fields, whose last begins like the digit"
12:06:40.925278 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13472, seq2 10, to 1000005, type MSG_AUTH_REQUEST, reason "", length 42
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13472
    Sequence 2: 10
    Check code, scrambled: 0x520b2582 (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: ""
            Last name: ""
            E-mail: ""
            Asks for authorization: 0, not: 1: ""
            Reason: ""
12:06:40.964765 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 9, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "", length 39
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 9
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x07939e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: ""
            Last name: ""
            E-mail: ""
            Asks for authorization: 0, not: 1: ""
            Reason: ""
12:06:40.998966 IP 192.0.2.10.3004 > 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 13473, seq2 11, to 1000005, type MSG_AUTH_REQUEST, length 41
    Version: 5
    UIN: 1000001
    Session: 0x46c42a18
    Command: CMD_SEND_MESSAGE
    Sequence 1: 13473
    Sequence 2: 11
    Check code, scrambled: 0x730b499a (valid)
    Body
        To: 1000005
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: ""
            Last name: ""
            E-mail: ""
            Asks for authorization: 0, not: 1: ""
12:06:41.034964 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 10, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, length 38
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 10
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00d59e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: ""
            Last name: ""
            E-mail: ""
            Asks for authorization: 0, not: 1: ""
12:06:41.088228 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 11, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "Six fields"..., length 77 [cut at 76: Reason cut by the snapshot length]
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 11
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02cd9e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
            Reason: "Six fields"...
12:06:41.165097 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 12, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason "S"..., length 77 [cut at 67: Reason cut by the snapshot length]
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 12
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00d59e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
            Reason: "S"...
12:06:41.192644 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 13, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, reason ""..., length 77 [cut at 66: Reason cut by the snapshot length]
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 13
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x01d09e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "0"
            Reason: ""...
12:06:41.220876 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 14, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, length 77 [cut at 29: cut before its form shows]
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 14
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x00d59e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Undecoded: 62657274fe42657274fe4578616d706c65fe62657274406578616d706c652e6f7267fe30
12:06:41.288074 IP 198.51.100.1.4000 > 192.0.2.10.3004: ICQ v5 SRV_SYS_DELIVERED_MESS, seq1 15, seq2 0, account 1000001, from 1000002, type MSG_AUTH_REQUEST, length 77 [cut at 29: cut before its form shows]
    Version: 5
    Session: 0x46c42a18
    Command: SRV_SYS_DELIVERED_MESS
    Sequence 1: 15
    Sequence 2: 0
    UIN: 1000001
    Check code: 0x02cd9e88 (valid)
    Body
        From: 1000002
        Message type: MSG_AUTH_REQUEST
        Text
            Undecoded: 62657274fe42657274fe4578616d706c65fe62657274406578616d706c652e6f7267fe
12:08:20.000000 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 0, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 111
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 0
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x02869ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: 0
        Country: Germany
        Time zone, half hours west: -2
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
12:08:20.051383 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 1, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 111
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 1
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x05be9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: 10115
        Country: Germany
        Time zone, half hours west: -2
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
12:08:20.092306 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 2, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 111
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 2
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x01869ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: 196608
        Country: Germany
        Time zone, half hours west: -2
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
12:08:20.144426 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 3, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 111
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 3
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x065d9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: 5
        Country: Germany
        Time zone, half hours west: -2
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
12:08:20.220454 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 4, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 110
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 4
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x03839ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: ""
        Country: Germany
        Time zone, half hours west: -2
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
12:08:20.277858 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 5, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 117
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 5
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x01869ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: "D-10115"
        Country: Germany
        Time zone, half hours west: -2
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
12:08:20.355512 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 6, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 113
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 6
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x02869ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: 0
        Country: Germany
        Time zone, half hours west: -2
        Unknown: 255
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
        Unknown: 0
12:08:20.425819 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 7, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 113
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 7
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x01869ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: 10115
        Country: Germany
        Time zone, half hours west: -2
        Unknown: 255
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
        Unknown: 0
12:08:20.454787 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 8, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 112
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 8
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x07ff9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: ""
        Country: Germany
        Time zone, half hours west: -2
        Unknown: 255
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
        Unknown: 0
12:08:20.482198 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 9, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 119
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 9
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x07ff9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: ""
        Third e-mail: ""
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Cellular phone: ""
        Zip code: "D-10115"
        Country: Germany
        Time zone, half hours west: -2
        Unknown: 255
        Authorization: not_required
        Web aware: 1
        Hide address, or who may connect: 0
        Publish e-mail: 1
        Unknown: 0
12:08:20.543741 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 10, seq2 1, account 1000001, subcommand META_GENERAL, result ok, length 111 [cut at 24: cut before its form shows]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 10
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x05be9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
    Undecoded: 0600636c617261000600436c6172610008004578616d706c65001200636c617261406578616d706c652e6f72670001000001000007004265726c696e00010000010000010000010000010000000000003100fe010100
12:08:20.588366 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 11, seq2 1, account 1000001, subcommand META_GENERAL, result ok, length 111 [cut at 24: cut before its form shows]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 11
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x065d9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
    Undecoded: 0600636c617261000600436c6172610008004578616d706c65001200636c617261406578616d706c652e6f72670001000001000007004265726c696e00010000010000010000010000010000000000003100
12:08:20.654844 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 12, seq2 1, account 1000001, subcommand META_GENERAL, result ok, length 111 [cut at 24: cut before its form shows]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 12
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x02869ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
    Undecoded: 0600636c617261000600436c6172610008004578616d706c65001200636c617261406578616d706c652e6f72670001000001000007004265726c696e00010000010000010000010000010000000000
12:08:20.710878 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 13, seq2 1, account 1000001, subcommand META_GENERAL, result ok, length 111 [cut at 24: cut before its form shows]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 13
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x05be9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
    Undecoded: 0600636c617261000600436c6172610008004578616d706c65001200636c617261406578616d706c652e6f72670001000001000007004265726c696e00010000010000010000010000010000
12:08:20.764300 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 14, seq2 1, account 1000001, subcommand META_GENERAL, result ok, length 117 [cut at 24: cut before its form shows]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 14
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x05be9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
    Undecoded: 0600636c617261000600436c6172610008004578616d706c65001200636c617261406578616d706c652e6f72670001000001000007004265726c696e000100000100000100000100000100000800442d3130313135003100fe010100
12:08:20.800171 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 15, seq2 1, account 1000001, subcommand META_GENERAL, result ok, length 117 [cut at 24: cut before its form shows]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 15
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x05be9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
    Undecoded: 0600636c617261000600436c6172610008004578616d706c65001200636c617261406578616d706c652e6f72670001000001000007004265726c696e000100000100000100000100000100000800442d3130313135
12:08:20.829776 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 16, seq2 1, account 1000001, subcommand META_GENERAL, result ok, length 113 [cut at 24: cut before its form shows]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 16
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x02869ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
    Undecoded: 0600636c617261000600436c6172610008004578616d706c65001200636c617261406578616d706c652e6f72670001000001000007004265726c696e00010000010000010000010000010000000000003100feff01010001
12:08:20.850492 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 17, seq2 1, account 1000001, subcommand META_GENERAL, result ok, uin 1000003, nick "clara", email "clara@example.org", length 75
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 17
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x07ff9ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        UIN: 1000003
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Unknown: 0
12:08:20.886248 IP 198.51.100.1.4000 > 192.0.2.10.3010: ICQ v5 SRV_META_USER, seq1 18, seq2 1, account 1000001, subcommand META_GENERAL, result ok, nick "clara", email "clara@example.org", length 173 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x38db79b1
    Command: SRV_META_USER
    Sequence 1: 18
    Sequence 2: 1
    UIN: 1000001
    Check code: 0x00379ef6 (valid)
    Body
        Subcommand: META_GENERAL
        Result: ok
        Nickname: "clara"
        First name: "Clara"
        Last name: "Example"
        E-mail: "clara@example.org"
        Second e-mail: "reed@example.org"
        Third e-mail: "old@example.org"
        City: "Berlin"
        State: "BE"
        Phone: "555-0141"
        Fax: "555-0142"
        Street: "Spreeweg 4"
        Cellular phone: "555-0143"
        Unknown: 832700003100
12:10:00.000000 IP 198.51.100.1.4000 > 192.0.2.10.3011: ICQ v5 SRV_META_USER, seq1 0, seq2 2, account 1000001, subcommand META_WORK, result ok, company "Reed & Rush", length 82
    Version: 5
    Session: 0x300ba6e4
    Command: SRV_META_USER
    Sequence 1: 0
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x035c9efe (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: 0
        Country: Germany
        Company: "Reed & Rush"
        Department: ""
        Position: "Weaver"
        Occupation: Other services
        Home page: ""
12:10:00.070758 IP 198.51.100.1.4000 > 192.0.2.10.3011: ICQ v5 SRV_META_USER, seq1 1, seq2 2, account 1000001, subcommand META_WORK, result ok, company "Reed & Rush", length 81
    Version: 5
    Session: 0x300ba6e4
    Command: SRV_META_USER
    Sequence 1: 1
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x05699efe (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: ""
        Country: Germany
        Company: "Reed & Rush"
        Department: ""
        Position: "Weaver"
        Occupation: Other services
        Home page: ""
12:10:00.141051 IP 198.51.100.1.4000 > 192.0.2.10.3011: ICQ v5 SRV_META_USER, seq1 2, seq2 2, account 1000001, subcommand META_WORK, result ok, company "Reed & Rush", length 88
    Version: 5
    Session: 0x300ba6e4
    Command: SRV_META_USER
    Sequence 1: 2
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x07ff9efe (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: "Berlin"
        State: ""
        Phone: ""
        Fax: ""
        Street: ""
        Zip code: "D-10115"
        Country: Germany
        Company: "Reed & Rush"
        Department: ""
        Position: "Weaver"
        Occupation: Other services
        Home page: ""
12:10:00.176357 IP 198.51.100.1.4000 > 192.0.2.10.3011: ICQ v5 SRV_META_USER, seq1 3, seq2 2, account 1000001, subcommand META_WORK, result ok, length 93 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x300ba6e4
    Command: SRV_META_USER
    Sequence 1: 3
    Sequence 2: 2
    UIN: 1000001
    Check code: 0x07ff9efe (valid)
    Body
        Subcommand: META_WORK
        Result: ok
        City: "Berlin"
        State: "BE"
        Phone: "555-0144"
        Fax: "555-0145"
        Street: "Spreeweg 5"
        Unknown: 8327000031000c00526565642026205275736800
12:11:40.000000 IP 198.51.100.1.4000 > 192.0.2.10.3012: ICQ v5 SRV_META_USER, seq1 0, seq2 3, account 1000001, subcommand META_MORE, result ok, age 31, gender female, length 61
    Version: 5
    Session: 0xfd2b24fa
    Command: SRV_META_USER
    Sequence 1: 0
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x03de9e33 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 31
        Gender: female
        Home page: "http://clara.example.org/"
        Year of birth less 1900: 70
        Month of birth: 6
        Day of birth: 15
        First language: English
        Second language: German
        Third language: None
12:11:40.065549 IP 198.51.100.1.4000 > 192.0.2.10.3012: ICQ v5 SRV_META_USER, seq1 1, seq2 3, account 1000001, subcommand META_MORE, result ok, age 31, gender female, length 62
    Version: 5
    Session: 0xfd2b24fa
    Command: SRV_META_USER
    Sequence 1: 1
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x03de9e33 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 31
        Gender: female
        Home page: "http://clara.example.org/"
        Year of birth: 1970
        Month of birth: 6
        Day of birth: 15
        First language: English
        Second language: German
        Third language: None
12:11:40.139860 IP 198.51.100.1.4000 > 192.0.2.10.3012: ICQ v5 SRV_META_USER, seq1 2, seq2 3, account 1000001, subcommand META_MORE, result ok, age 31, gender female, length 63 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0xfd2b24fa
    Command: SRV_META_USER
    Sequence 1: 2
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x05269e33 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 31
        Gender: female
        Home page: "http://clara.example.org/"
        Unknown: 46060f0c13000100
12:11:40.164746 IP 198.51.100.1.4000 > 192.0.2.10.3012: ICQ v5 SRV_META_USER, seq1 3, seq2 3, account 1000001, subcommand META_MORE, result ok, age 31, gender female, length 64 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0xfd2b24fa
    Command: SRV_META_USER
    Sequence 1: 3
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x05269e33 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 31
        Gender: female
        Home page: "http://clara.example.org/"
        Unknown: b207060f0c13000100
12:11:40.197628 IP 198.51.100.1.4000 > 192.0.2.10.3012: ICQ v5 SRV_META_USER, seq1 4, seq2 3, account 1000001, subcommand META_MORE, result ok, age 31, gender female, length 64 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0xfd2b24fa
    Command: SRV_META_USER
    Sequence 1: 4
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x01db9e33 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 31
        Gender: female
        Home page: "http://clara.example.org/"
        Unknown: 46060f0c13000a0000
12:11:40.257407 IP 198.51.100.1.4000 > 192.0.2.10.3012: ICQ v5 SRV_META_USER, seq1 5, seq2 3, account 1000001, subcommand META_MORE, result ok, age 31, gender female, length 65 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0xfd2b24fa
    Command: SRV_META_USER
    Sequence 1: 5
    Sequence 2: 3
    UIN: 1000001
    Check code: 0x02db9e33 (valid)
    Body
        Subcommand: META_MORE
        Result: ok
        Age: 31
        Gender: female
        Home page: "http://clara.example.org/"
        Unknown: b207060f0c13000a0000
12:13:20.000000 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30811, seq2 1, subcommand META_SEARCH_WHITE_PAGES, company "", length 83
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30811
    Sequence 2: 1
    Check code, scrambled: 0x97c98bfd (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: ""
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Only who is online: 1
12:13:20.053294 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30812, seq2 2, subcommand META_SEARCH_WHITE_PAGES, company "", length 89
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30812
    Sequence 2: 2
    Check code, scrambled: 0x6fcef927 (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: "Berlin"
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Only who is online: 1
12:13:20.119792 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30813, seq2 3, subcommand META_SEARCH_WHITE_PAGES, company "", length 84
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30813
    Sequence 2: 3
    Check code, scrambled: 0xedcc7b3e (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: ""
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Only who is online: 1
12:13:20.189734 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30814, seq2 4, subcommand META_SEARCH_WHITE_PAGES, company "", length 90
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30814
    Sequence 2: 4
    Check code, scrambled: 0x79cce1fe (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: "Berlin"
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Only who is online: 1
12:13:20.212863 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30815, seq2 5, subcommand META_SEARCH_WHITE_PAGES_B, company "", length 88
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30815
    Sequence 2: 5
    Check code, scrambled: 0x95d383bc (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES_B
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: ""
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Home page category: 0
        Keyword: ""
        Only who is online: 1
12:13:20.250439 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30816, seq2 6, subcommand META_SEARCH_WHITE_PAGES_B, company "", length 94
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30816
    Sequence 2: 6
    Check code, scrambled: 0xb3c9f7be (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES_B
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: "Berlin"
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Home page category: 0
        Keyword: ""
        Only who is online: 1
12:13:20.286775 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30817, seq2 7, subcommand META_SEARCH_WHITE_PAGES_B, company "", length 89
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30817
    Sequence 2: 7
    Check code, scrambled: 0xcdc9f9bf (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES_B
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: ""
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Home page category: 0
        Keyword: ""
        Only who is online: 1
12:13:20.313535 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30818, seq2 8, subcommand META_SEARCH_WHITE_PAGES_B, company "", length 95
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30818
    Sequence 2: 8
    Check code, scrambled: 0x59c8873b (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES_B
        First name: "Clara"
        Last name: ""
        Nickname: ""
        E-mail: ""
        Least age: 18
        Greatest age: 22
        Gender: male
        Language: English
        City: "Berlin"
        State: ""
        Country: Germany
        Company: ""
        Department: ""
        Position: ""
        Occupation: Computers
        Background: 0
        Keyword: ""
        Interest: 0
        Keyword: ""
        Organisation: 0
        Keyword: ""
        Home page category: 0
        Keyword: ""
        Only who is online: 1
12:13:20.372144 IP 192.0.2.10.3013 > 198.51.100.1.4000: ICQ v5 CMD_META_USER, account 1000001, seq1 30819, seq2 9, subcommand META_SEARCH_WHITE_PAGES, length 94 [unknown at 26: fits none of its known forms]
    Version: 5
    UIN: 1000001
    Session: 0x03f40e12
    Command: CMD_META_USER
    Sequence 1: 30819
    Sequence 2: 9
    Check code, scrambled: 0x45d1c9bf (valid)
    Body
        Subcommand: META_SEARCH_WHITE_PAGES
        First name: "Clara"
        Last name: "Example"
        Nickname: "clara"
        E-mail: "clara@example.org"
        Least age: 18
        Greatest age: 22
        Gender: male
        Unknown: 0c07004265726c696e0003004245003100
12:15:00.000000 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 0, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 69
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 0
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
12:15:00.066239 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 1, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 71
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 1
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x01889eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
12:15:00.121531 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 2, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 71
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 2
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x001a9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
12:15:00.187127 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 3, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 73
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 3
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x001a9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
12:15:00.244485 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 4, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, length 74 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 4
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x07ff9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        Unknown: 45420f0004007a6f650004005a6feb0008004578616d706c650010007a6f65406578616d706c652e6f726700010100011b00
12:15:00.317433 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 5, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 76
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 5
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x038d9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Unknown: 011b00
12:15:00.378526 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 6, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 70
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 6
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x06619eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
12:15:00.432232 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 7, seq2 4, account 1000001, subcommand META_USER_FOUND, result ok, uin 1000005, nick "zoe", length 72
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 7
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x038d9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
12:15:00.479672 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 8, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 73
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 8
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x07ff9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Users left out: 3
12:15:00.537987 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 9, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 9
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x01889eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
        Users left out: 3
12:15:00.574194 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 10, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 10
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x001a9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Users left out: 3
12:15:00.651948 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 11, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 11
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Users left out: 3
12:15:00.711317 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 12, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 77
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 12
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x05f39eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
        Users left out: 3
12:15:00.739042 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 13, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 77
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 13
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x05f39eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Users left out: 3
12:15:00.775162 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 14, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, length 78 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 14
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        Unknown: 45420f0004007a6f650004005a6feb0008004578616d706c650010007a6f65406578616d706c652e6f726700010100011b0003000000
12:15:00.807142 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 15, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 80
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 15
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x07ff9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Unknown: 011b00
        Users left out: 3
12:15:00.877940 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 16, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, length 80 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 16
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        Unknown: 360045420f0004007a6f650004005a6feb0008004578616d706c650010007a6f65406578616d706c652e6f726700010100011b0003000000
12:15:00.910290 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 17, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, length 74 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 17
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x06619eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        Unknown: 45420f0004007a6f650004005a6feb0008004578616d706c650010007a6f65406578616d706c652e6f726700010103000000
12:15:00.976369 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 18, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, uin 1000005, nick "zoe", length 76
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 18
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x01889eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
        Users left out: 3
12:15:01.007845 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 19, seq2 4, account 1000001, subcommand META_USER_FOUND_LAST, result ok, length 76 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 19
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x001a9eb5 (valid)
    Body
        Subcommand: META_USER_FOUND_LAST
        Result: ok
        Unknown: 320045420f0004007a6f650004005a6feb0008004578616d706c650010007a6f65406578616d706c652e6f726700010103000000
12:15:01.073568 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 20, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 69
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 20
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x001a9eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
12:15:01.117528 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 21, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 71
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 21
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x05f39eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
12:15:01.161006 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 22, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 71
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 22
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x038d9eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
12:15:01.229949 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 23, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 73
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 23
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
12:15:01.265926 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 24, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 74
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 24
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x038d9eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Gender: female
            Age: 27
12:15:01.301102 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 25, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 76
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 25
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Gender: female
            Age: 27
12:15:01.374465 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 26, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 70
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 26
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x05f39eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
12:15:01.440965 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 27, seq2 4, account 1000001, subcommand META_WHITE_PAGES, result ok, uin 1000005, nick "zoe", length 72
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 27
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x05f39eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
12:15:01.468375 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 28, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 73
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 28
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x01889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Users left out: 3
12:15:01.528448 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 29, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 29
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x05f39eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
        Users left out: 3
12:15:01.603068 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 30, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 30
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x01889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Users left out: 3
12:15:01.633075 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 31, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 75
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 31
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x01889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Users left out: 3
12:15:01.709358 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 32, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 77
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 32
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
        Users left out: 3
12:15:01.768698 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 33, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 77
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 33
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x001a9eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Unknown: 0
            Users left out: 3
12:15:01.808911 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 34, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 78
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 34
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x02889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Gender: female
            Age: 27
            Users left out: 3
12:15:01.835103 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 35, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 80
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 35
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x001a9eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Gender: female
            Age: 27
        Users left out: 3
12:15:01.886416 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 36, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 80
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 36
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x06619eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
            Gender: female
            Age: 27
            Users left out: 3
12:15:01.922451 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 37, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, length 74 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 37
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x01889eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        Unknown: 45420f0004007a6f650004005a6feb0008004578616d706c650010007a6f65406578616d706c652e6f726700010103000000
12:15:01.970202 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 38, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, uin 1000005, nick "zoe", length 76
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 38
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x06619eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        User
            UIN: 1000005
            Nickname: "zoe"
            First name: "Zoë"
            Last name: "Example"
            E-mail: "zoe@example.org"
            Authorization: not_required
            Presence: online
        Users left out: 3
12:15:02.028897 IP 198.51.100.1.4000 > 192.0.2.10.3014: ICQ v5 SRV_META_USER, seq1 39, seq2 4, account 1000001, subcommand META_WHITE_PAGES_LAST, result ok, length 76 [unknown at 24: fits none of its known forms]
    Version: 5
    Session: 0x7be97792
    Command: SRV_META_USER
    Sequence 1: 39
    Sequence 2: 4
    UIN: 1000001
    Check code: 0x038d9eb5 (valid)
    Body
        Subcommand: META_WHITE_PAGES_LAST
        Result: ok
        Unknown: 320045420f0004007a6f650004005a6feb0008004578616d706c650010007a6f65406578616d706c652e6f726700010103000000

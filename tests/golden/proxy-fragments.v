12:00:00.009000 IP 192.0.2.10.1089 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:00.015000 IP 198.51.100.20.1080 > 192.0.2.10.1089: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:00.021000 IP 192.0.2.10.1089 > 198.51.100.20.1080: SOCKS5 UDP_ASSOCIATE, address 0.0.0.0, port 0, length 10
    Version: 5
    Command: UDP_ASSOCIATE
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 0
12:00:00.027000 IP 198.51.100.20.1080 > 192.0.2.10.1089: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 1033, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 1033
12:00:03.091233 IP 192.0.2.10.1090 > 198.51.100.20.1033: SOCKS5 UDP, address 198.51.100.1, port 4000, length 10
    Reserved: 0
    Fragment, from 1: 131 (last)
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 4000
12:00:03.091233 IP 192.0.2.10.1090 > 198.51.100.20.1033: via socks5 198.51.100.1.4000: ICQ v5 CMD_SEND_MESSAGE, account 1000001, seq1 29084, seq2 1, to 1000002, type MSG_TEXT, text "A message in three pieces.", in 3 pieces, the first in packet 12, length 59
    Version: 5
    UIN: 1000001
    Session: 0x332fd087
    Command: CMD_SEND_MESSAGE
    Sequence 1: 29084
    Sequence 2: 1
    Check code, scrambled: 0x978865fe (valid)
    Body
        To: 1000002
        Message type: MSG_TEXT
        Text: "A message in three pieces."
12:00:03.233288 IP 192.0.2.10.1090 > 198.51.100.20.1033: SOCKS5 UDP, address 198.51.100.1, port 53, length 10
    Reserved: 0
    Fragment, from 1: 0
    Type of address: ipv4
    Address: 198.51.100.1
    Port: 53

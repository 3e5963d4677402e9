12:00:00.009000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 1, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 1
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:00:00.015000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 1, length 46
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 1
12:00:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "", status accepted, seq1 1, acks packet 6 (0.006000 s), length 42
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 1
12:00:00.027000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", status 0x0000, seq1 2, length 61
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0040 (urgent)
        Sequence: 2
12:00:00.033000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Back at noon.", status away, seq1 2, acks packet 10 (0.006000 s), length 55
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Back at noon."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 2
12:00:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_URL, description "Tides", url "http://tides.example.org/", status 0x0000, seq1 1, length 73
    UIN: 1000002
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0020 (to_contact_list)
        Sequence: 1
12:00:00.045000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_URL, description "", status accepted_to_contact_list, seq1 1, acks packet 14 (0.006000 s), length 42
    UIN: 1000001
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_URL
        Text
            Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Sequence: 1
12:00:00.051000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CONTACTS, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", status 0x0000, seq1 3, length 71
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CONTACTS
        Text
            Count: "2"
            Contacts
                #1
                    UIN: "1000005"
                    Nickname: "zoe"
                #2
                    UIN: "1000004"
                    Nickname: "dmitri"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0110 (normal+sender_away)
        Sequence: 3
12:00:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CONTACTS, status returned, seq1 3, acks packet 18 (0.006000 s), length 42
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: ""
            Contacts
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 3
12:00:00.063000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT+to_several, text "To all of you.", status 0x0000, seq1 4, length 56
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT+to_several
        Text: "To all of you."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0090 (normal+sender_invisible)
        Sequence: 4
12:00:00.069000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT+to_several, text "", status accepted, seq1 4, acks packet 22 (0.006000 s), length 42
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT+to_several
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 4
12:00:00.075000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "A word?", status 0x0000, offered_port 0, seq1 5, length 60
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "A word?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 5
12:00:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CHAT, reason "", status accepted, offered_port 24000, seq1 5, acks packet 26 (0.006000 s), length 53
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
        Sequence: 5
12:00:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_CHAT, reason "Join us", status 0x0000, offered_port 0, seq1 2, length 69
    UIN: 1000002
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: "Join us"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:00:00.093000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_CHAT, reason "No time.", status refused, offered_port 0, seq1 2, acks packet 30 (0.006000 s), length 61
    UIN: 1000001
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "No time."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:00:00.099000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Our ship", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 6, length 73
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Our ship"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 6
12:00:00.105000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "", status accepted, file_name "ship.txt", total_size 3000, offered_port 24001, seq1 6, acks packet 34 (0.006000 s), length 65
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
        Sequence: 6
12:00:00.111000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "More", status 0x0000, file_name "2 Files", total_size 8192, offered_port 0, seq1 7, length 68
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "More"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
        Sequence: 7
12:00:00.117000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "Too big.", status refused, file_name "", total_size 0, offered_port 0, seq1 7, acks packet 38 (0.006000 s), length 65
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: "Too big."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 7
12:00:00.123000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Once more", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 8, length 74
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Once more"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 8
12:00:00.129000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_FILE, description "", status 0x0000, file_name "", total_size 0, offered_port 0, seq1 8, length 57
    UIN: 1000001
    Version: 1
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 8
12:00:00.135000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "Are you there?", status 0x0000, offered_port 0, seq1 9, length 67
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "Are you there?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:00:00.141000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_CHAT, reason "", status 0x0000, offered_port 0, seq1 9, length 53
    UIN: 1000001
    Version: 1
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:00:00.147000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_AWAY, text "...", status 0x0000, seq1 10, length 45
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_AWAY
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 10
12:00:00.153000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_AWAY, text "At sea.", status away, seq1 10, acks packet 50 (0.006000 s), length 49
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_AWAY
        Text: "At sea."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 10
12:00:00.159000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_OCCUPIED, text "...", status 0x0000, seq1 11, length 45
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_OCCUPIED
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 11
12:00:00.165000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_OCCUPIED, text "Mending nets.", status occupied, seq1 11, acks packet 54 (0.006000 s), length 55
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_OCCUPIED
        Text: "Mending nets."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied
        How to deliver: 0x0000
        Sequence: 11
12:00:00.171000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_NA, text "", status 0x0000, seq1 12, length 42
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_NA
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 12
12:00:00.177000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_NA, text "Gone fishing.", status not_available, seq1 12, acks packet 58 (0.006000 s), length 55
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_NA
        Text: "Gone fishing."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: not_available
        How to deliver: 0x0000
        Sequence: 12
12:00:00.183000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_DND, text "", status 0x0000, seq1 13, length 42
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_DND
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 13
12:00:00.189000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_DND, text "Asleep.", status do_not_disturb, seq1 13, acks packet 62 (0.006000 s), length 49
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_DND
        Text: "Asleep."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb
        How to deliver: 0x0000
        Sequence: 13
12:00:00.195000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_FFC, text "", status 0x0000, seq1 14, length 42
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_FFC
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 14
12:00:00.201000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_FFC, text "Talk to me!", status accepted, seq1 14, acks packet 66 (0.006000 s), length 53
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_FFC
        Text: "Talk to me!"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 14
12:00:00.207000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Busy?", status 0x0000, seq1 15, length 47
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Busy?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0210 (normal+sender_occupied)
        Sequence: 15
12:00:00.213000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Very.", status occupied_custom, seq1 15, acks packet 70 (0.006000 s), length 47
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Very."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied_custom
        How to deliver: 0x0000
        Sequence: 15
12:00:00.219000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Sleeping?", status 0x0000, seq1 16, length 51
    UIN: 1000001
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Sleeping?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0810 (normal+sender_not_available)
        Sequence: 16
12:00:00.225000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Deeply.", status do_not_disturb_custom, seq1 16, acks packet 74 (0.006000 s), length 49
    UIN: 1000002
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Deeply."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Sequence: 16
12:00:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_ADDED, nick "bert", status 0x0000, seq1 3, length 78
    UIN: 1000002
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x1010 (normal+sender_do_not_disturb)
        Sequence: 3
12:00:00.237000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_ADDED, nick "", status accepted, seq1 3, acks packet 78 (0.006000 s), length 42
    UIN: 1000001
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_ADDED
        Text
            Nickname: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 3
12:00:00.243000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type 66, status 0x0000, seq1 4, length 55 [unknown at 18: no table for 0x0042]
    UIN: 1000002
    Version: 1
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: 66
        Text
            Parts
                #1
                    Part: "What"
                #2
                    Part: "is this?"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 4
12:00:00.249000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type 66, status returned, seq1 4, acks packet 82 (0.006000 s), length 42 [unknown at 18: no table for 0x0042]
    UIN: 1000001
    Version: 1
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: 66
        Text
            Parts
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 4
12:01:00.009000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 2, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 2
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:01:00.015000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 1, length 46
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 1
12:01:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "", status accepted, seq1 1, acks packet 94 (0.006000 s), length 42
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 1
12:01:00.027000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", status 0x0000, seq1 2, length 61
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0040 (urgent)
        Sequence: 2
12:01:00.033000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Back at noon.", status away, seq1 2, acks packet 98 (0.006000 s), length 55
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Back at noon."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 2
12:01:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_URL, description "Tides", url "http://tides.example.org/", status 0x0000, seq1 1, length 73
    UIN: 1000002
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0020 (to_contact_list)
        Sequence: 1
12:01:00.045000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_URL, description "", status accepted_to_contact_list, seq1 1, acks packet 102 (0.006000 s), length 42
    UIN: 1000001
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_URL
        Text
            Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Sequence: 1
12:01:00.051000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CONTACTS, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", status 0x0000, seq1 3, length 71
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CONTACTS
        Text
            Count: "2"
            Contacts
                #1
                    UIN: "1000005"
                    Nickname: "zoe"
                #2
                    UIN: "1000004"
                    Nickname: "dmitri"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0110 (normal+sender_away)
        Sequence: 3
12:01:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CONTACTS, status returned, seq1 3, acks packet 106 (0.006000 s), length 42
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: ""
            Contacts
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 3
12:01:00.063000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT+to_several, text "To all of you.", status 0x0000, seq1 4, length 56
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT+to_several
        Text: "To all of you."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0090 (normal+sender_invisible)
        Sequence: 4
12:01:00.069000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT+to_several, text "", status accepted, seq1 4, acks packet 110 (0.006000 s), length 42
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT+to_several
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 4
12:01:00.075000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "A word?", status 0x0000, offered_port 0, seq1 5, length 60
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "A word?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 5
12:01:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CHAT, reason "", status accepted, offered_port 24000, seq1 5, acks packet 114 (0.006000 s), length 53
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
        Sequence: 5
12:01:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_CHAT, reason "Join us", status 0x0000, offered_port 0, seq1 2, length 69
    UIN: 1000002
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: "Join us"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:01:00.093000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_CHAT, reason "No time.", status refused, offered_port 0, seq1 2, acks packet 118 (0.006000 s), length 61
    UIN: 1000001
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "No time."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:01:00.099000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Our ship", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 6, length 73
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Our ship"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 6
12:01:00.105000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "", status accepted, file_name "ship.txt", total_size 3000, offered_port 24001, seq1 6, acks packet 122 (0.006000 s), length 65
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
        Sequence: 6
12:01:00.111000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "More", status 0x0000, file_name "2 Files", total_size 8192, offered_port 0, seq1 7, length 68
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "More"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
        Sequence: 7
12:01:00.117000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "Too big.", status refused, file_name "", total_size 0, offered_port 0, seq1 7, acks packet 126 (0.006000 s), length 65
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: "Too big."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 7
12:01:00.123000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Once more", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 8, length 74
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Once more"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 8
12:01:00.129000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_FILE, description "", status 0x0000, file_name "", total_size 0, offered_port 0, seq1 8, length 57
    UIN: 1000001
    Version: 2
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 8
12:01:00.135000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "Are you there?", status 0x0000, offered_port 0, seq1 9, length 67
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "Are you there?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:01:00.141000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_CHAT, reason "", status 0x0000, offered_port 0, seq1 9, length 53
    UIN: 1000001
    Version: 2
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:01:00.147000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_AWAY, text "...", status 0x0000, seq1 10, length 45
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_AWAY
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 10
12:01:00.153000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_AWAY, text "At sea.", status away, seq1 10, acks packet 138 (0.006000 s), length 49
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_AWAY
        Text: "At sea."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 10
12:01:00.159000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_OCCUPIED, text "...", status 0x0000, seq1 11, length 45
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_OCCUPIED
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 11
12:01:00.165000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_OCCUPIED, text "Mending nets.", status occupied, seq1 11, acks packet 142 (0.006000 s), length 55
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_OCCUPIED
        Text: "Mending nets."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied
        How to deliver: 0x0000
        Sequence: 11
12:01:00.171000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_NA, text "", status 0x0000, seq1 12, length 42
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_NA
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 12
12:01:00.177000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_NA, text "Gone fishing.", status not_available, seq1 12, acks packet 146 (0.006000 s), length 55
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_NA
        Text: "Gone fishing."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: not_available
        How to deliver: 0x0000
        Sequence: 12
12:01:00.183000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_DND, text "", status 0x0000, seq1 13, length 42
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_DND
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 13
12:01:00.189000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_DND, text "Asleep.", status do_not_disturb, seq1 13, acks packet 150 (0.006000 s), length 49
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_DND
        Text: "Asleep."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb
        How to deliver: 0x0000
        Sequence: 13
12:01:00.195000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_FFC, text "", status 0x0000, seq1 14, length 42
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_FFC
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 14
12:01:00.201000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_FFC, text "Talk to me!", status accepted, seq1 14, acks packet 154 (0.006000 s), length 53
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_FFC
        Text: "Talk to me!"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 14
12:01:00.207000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Busy?", status 0x0000, seq1 15, length 47
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Busy?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0210 (normal+sender_occupied)
        Sequence: 15
12:01:00.213000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Very.", status occupied_custom, seq1 15, acks packet 158 (0.006000 s), length 47
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Very."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied_custom
        How to deliver: 0x0000
        Sequence: 15
12:01:00.219000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Sleeping?", status 0x0000, seq1 16, length 51
    UIN: 1000001
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Sleeping?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0810 (normal+sender_not_available)
        Sequence: 16
12:01:00.225000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Deeply.", status do_not_disturb_custom, seq1 16, acks packet 162 (0.006000 s), length 49
    UIN: 1000002
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Deeply."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Sequence: 16
12:01:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_ADDED, nick "bert", status 0x0000, seq1 3, length 78
    UIN: 1000002
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x1010 (normal+sender_do_not_disturb)
        Sequence: 3
12:01:00.237000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_ADDED, nick "", status accepted, seq1 3, acks packet 166 (0.006000 s), length 42
    UIN: 1000001
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_ADDED
        Text
            Nickname: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 3
12:01:00.243000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type 66, status 0x0000, seq1 4, length 55 [unknown at 18: no table for 0x0042]
    UIN: 1000002
    Version: 2
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: 66
        Text
            Parts
                #1
                    Part: "What"
                #2
                    Part: "is this?"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 4
12:01:00.249000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type 66, status returned, seq1 4, acks packet 170 (0.006000 s), length 42 [unknown at 18: no table for 0x0042]
    UIN: 1000001
    Version: 2
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: 66
        Text
            Parts
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 4
12:02:00.009000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 3, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 3
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:02:00.015000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 1, length 46
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 1
12:02:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "", status accepted, seq1 1, acks packet 182 (0.006000 s), length 42
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 1
12:02:00.027000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", status 0x0000, seq1 2, length 61
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0040 (urgent)
        Sequence: 2
12:02:00.033000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Back at noon.", status away, seq1 2, acks packet 186 (0.006000 s), length 55
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Back at noon."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 2
12:02:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_URL, description "Tides", url "http://tides.example.org/", status 0x0000, seq1 1, length 73
    UIN: 1000002
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0020 (to_contact_list)
        Sequence: 1
12:02:00.045000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_URL, description "", status accepted_to_contact_list, seq1 1, acks packet 190 (0.006000 s), length 42
    UIN: 1000001
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_URL
        Text
            Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Sequence: 1
12:02:00.051000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CONTACTS, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", status 0x0000, seq1 3, length 71
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CONTACTS
        Text
            Count: "2"
            Contacts
                #1
                    UIN: "1000005"
                    Nickname: "zoe"
                #2
                    UIN: "1000004"
                    Nickname: "dmitri"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0110 (normal+sender_away)
        Sequence: 3
12:02:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CONTACTS, status returned, seq1 3, acks packet 194 (0.006000 s), length 42
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: ""
            Contacts
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 3
12:02:00.063000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT+to_several, text "To all of you.", status 0x0000, seq1 4, length 56
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT+to_several
        Text: "To all of you."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0090 (normal+sender_invisible)
        Sequence: 4
12:02:00.069000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT+to_several, text "", status accepted, seq1 4, acks packet 198 (0.006000 s), length 42
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT+to_several
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 4
12:02:00.075000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "A word?", status 0x0000, offered_port 0, seq1 5, length 60
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "A word?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 5
12:02:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CHAT, reason "", status accepted, offered_port 24000, seq1 5, acks packet 202 (0.006000 s), length 53
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
        Sequence: 5
12:02:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_CHAT, reason "Join us", status 0x0000, offered_port 0, seq1 2, length 69
    UIN: 1000002
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: "Join us"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:02:00.093000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_CHAT, reason "No time.", status refused, offered_port 0, seq1 2, acks packet 206 (0.006000 s), length 61
    UIN: 1000001
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "No time."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:02:00.099000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Our ship", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 6, length 73
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Our ship"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 6
12:02:00.105000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "", status accepted, file_name "ship.txt", total_size 3000, offered_port 24001, seq1 6, acks packet 210 (0.006000 s), length 65
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
        Sequence: 6
12:02:00.111000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "More", status 0x0000, file_name "2 Files", total_size 8192, offered_port 0, seq1 7, length 68
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "More"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
        Sequence: 7
12:02:00.117000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "Too big.", status refused, file_name "", total_size 0, offered_port 0, seq1 7, acks packet 214 (0.006000 s), length 65
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: "Too big."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 7
12:02:00.123000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Once more", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 8, length 74
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Once more"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 8
12:02:00.129000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_FILE, description "", status 0x0000, file_name "", total_size 0, offered_port 0, seq1 8, length 57
    UIN: 1000001
    Version: 3
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 8
12:02:00.135000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "Are you there?", status 0x0000, offered_port 0, seq1 9, length 67
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "Are you there?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:02:00.141000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_CHAT, reason "", status 0x0000, offered_port 0, seq1 9, length 53
    UIN: 1000001
    Version: 3
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:02:00.147000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_AWAY, text "...", status 0x0000, seq1 10, length 45
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_AWAY
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 10
12:02:00.153000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_AWAY, text "At sea.", status away, seq1 10, acks packet 226 (0.006000 s), length 49
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_AWAY
        Text: "At sea."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 10
12:02:00.159000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_OCCUPIED, text "...", status 0x0000, seq1 11, length 45
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_OCCUPIED
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 11
12:02:00.165000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_OCCUPIED, text "Mending nets.", status occupied, seq1 11, acks packet 230 (0.006000 s), length 55
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_OCCUPIED
        Text: "Mending nets."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied
        How to deliver: 0x0000
        Sequence: 11
12:02:00.171000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_NA, text "", status 0x0000, seq1 12, length 42
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_NA
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 12
12:02:00.177000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_NA, text "Gone fishing.", status not_available, seq1 12, acks packet 234 (0.006000 s), length 55
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_NA
        Text: "Gone fishing."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: not_available
        How to deliver: 0x0000
        Sequence: 12
12:02:00.183000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_DND, text "", status 0x0000, seq1 13, length 42
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_DND
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 13
12:02:00.189000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_DND, text "Asleep.", status do_not_disturb, seq1 13, acks packet 238 (0.006000 s), length 49
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_DND
        Text: "Asleep."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb
        How to deliver: 0x0000
        Sequence: 13
12:02:00.195000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_FFC, text "", status 0x0000, seq1 14, length 42
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_FFC
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 14
12:02:00.201000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_FFC, text "Talk to me!", status accepted, seq1 14, acks packet 242 (0.006000 s), length 53
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_FFC
        Text: "Talk to me!"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 14
12:02:00.207000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Busy?", status 0x0000, seq1 15, length 47
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Busy?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0210 (normal+sender_occupied)
        Sequence: 15
12:02:00.213000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Very.", status occupied_custom, seq1 15, acks packet 246 (0.006000 s), length 47
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Very."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied_custom
        How to deliver: 0x0000
        Sequence: 15
12:02:00.219000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Sleeping?", status 0x0000, seq1 16, length 51
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Sleeping?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0810 (normal+sender_not_available)
        Sequence: 16
12:02:00.225000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Deeply.", status do_not_disturb_custom, seq1 16, acks packet 250 (0.006000 s), length 49
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Deeply."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Sequence: 16
12:02:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_ADDED, nick "bert", status 0x0000, seq1 3, length 78
    UIN: 1000002
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x1010 (normal+sender_do_not_disturb)
        Sequence: 3
12:02:00.237000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_ADDED, nick "", status accepted, seq1 3, acks packet 254 (0.006000 s), length 42
    UIN: 1000001
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_ADDED
        Text
            Nickname: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 3
12:02:00.243000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type 66, status 0x0000, seq1 4, length 55 [unknown at 18: no table for 0x0042]
    UIN: 1000002
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: 66
        Text
            Parts
                #1
                    Part: "What"
                #2
                    Part: "is this?"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 4
12:02:00.249000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type 66, status returned, seq1 4, acks packet 258 (0.006000 s), length 42 [unknown at 18: no table for 0x0042]
    UIN: 1000001
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: 66
        Text
            Parts
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 4
12:03:00.009000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 4, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 4
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:03:00.015000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 1, length 50
    UIN: 1000001
    Version: 4
    Check code: 0xc1ff57d0 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 1
12:03:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "", status accepted, seq1 1, acks packet 270 (0.006000 s), length 46
    UIN: 1000002
    Version: 4
    Check code: 0xf1ff9ed9 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 1
12:03:00.027000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", status 0x0000, seq1 2, length 65
    UIN: 1000001
    Version: 4
    Check code: 0xd0ff3d9e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0040 (urgent)
        Sequence: 2
12:03:00.033000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Back at noon.", status away, seq1 2, acks packet 274 (0.006000 s), length 59
    UIN: 1000002
    Version: 4
    Check code: 0xe2ffd9d0 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Back at noon."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 2
12:03:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_URL, description "Tides", url "http://tides.example.org/", status 0x0000, seq1 1, length 77
    UIN: 1000002
    Version: 4
    Check code: 0xa4ffdcdb (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0020 (to_contact_list)
        Sequence: 1
12:03:00.045000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_URL, description "", status accepted_to_contact_list, seq1 1, acks packet 278 (0.006000 s), length 46
    UIN: 1000001
    Version: 4
    Check code: 0xf1ff06d8 (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_URL
        Text
            Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Sequence: 1
12:03:00.051000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CONTACTS, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", status 0x0000, seq1 3, length 75
    UIN: 1000001
    Version: 4
    Check code: 0xa6ff23d2 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CONTACTS
        Text
            Count: "2"
            Contacts
                #1
                    UIN: "1000005"
                    Nickname: "zoe"
                #2
                    UIN: "1000004"
                    Nickname: "dmitri"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0110 (normal+sender_away)
        Sequence: 3
12:03:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CONTACTS, status returned, seq1 3, acks packet 282 (0.006000 s), length 46
    UIN: 1000002
    Version: 4
    Check code: 0xf1ff5c9d (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: ""
            Contacts
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 3
12:03:00.063000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT+to_several, text "To all of you.", status 0x0000, seq1 4, length 60
    UIN: 1000001
    Version: 4
    Check code: 0xd7ff0bdf (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT+to_several
        Text: "To all of you."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0090 (normal+sender_invisible)
        Sequence: 4
12:03:00.069000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT+to_several, text "", status accepted, seq1 4, acks packet 286 (0.006000 s), length 46
    UIN: 1000002
    Version: 4
    Check code: 0xf1ff13dc (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT+to_several
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 4
12:03:00.075000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "A word?", status 0x0000, offered_port 0, seq1 5, length 64
    UIN: 1000001
    Version: 4
    Check code: 0xd3ff1cca (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "A word?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 5
12:03:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CHAT, reason "", status accepted, offered_port 24000, seq1 5, acks packet 290 (0.006000 s), length 57
    UIN: 1000002
    Version: 4
    Check code: 0xecff0ffc (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
        Sequence: 5
12:03:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_CHAT, reason "Join us", status 0x0000, offered_port 0, seq1 2, length 73
    UIN: 1000002
    Version: 4
    Check code: 0xa8ff22d4 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: "Join us"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:03:00.093000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_CHAT, reason "No time.", status refused, offered_port 0, seq1 2, acks packet 294 (0.006000 s), length 65
    UIN: 1000001
    Version: 4
    Check code: 0xcbff0d9e (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "No time."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:03:00.099000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Our ship", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 6, length 77
    UIN: 1000001
    Version: 4
    Check code: 0xa4ff439e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Our ship"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 6
12:03:00.105000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "", status accepted, file_name "ship.txt", total_size 3000, offered_port 24001, seq1 6, acks packet 298 (0.006000 s), length 69
    UIN: 1000002
    Version: 4
    Check code: 0xe7ff27cf (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
        Sequence: 6
12:03:00.111000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "More", status 0x0000, file_name "2 Files", total_size 8192, offered_port 0, seq1 7, length 72
    UIN: 1000001
    Version: 4
    Check code: 0xabff179e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "More"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
        Sequence: 7
12:03:00.117000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "Too big.", status refused, file_name "", total_size 0, offered_port 0, seq1 7, acks packet 302 (0.006000 s), length 69
    UIN: 1000002
    Version: 4
    Check code: 0x98ff6f9d (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: "Too big."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 7
12:03:00.123000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Once more", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 8, length 78
    UIN: 1000001
    Version: 4
    Check code: 0xa5ff0ecd (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Once more"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 8
12:03:00.129000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_FILE, description "", status 0x0000, file_name "", total_size 0, offered_port 0, seq1 8, length 61
    UIN: 1000001
    Version: 4
    Check code: 0xeaff02d7 (valid)
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 8
12:03:00.135000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "Are you there?", status 0x0000, offered_port 0, seq1 9, length 71
    UIN: 1000001
    Version: 4
    Check code: 0xaaff6792 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "Are you there?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:03:00.141000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_CHAT, reason "", status 0x0000, offered_port 0, seq1 9, length 57
    UIN: 1000001
    Version: 4
    Check code: 0xe6ffaeed (valid)
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:03:00.147000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_AWAY, text "...", status 0x0000, seq1 10, length 49
    UIN: 1000001
    Version: 4
    Check code: 0xc0ffa7cd (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_AWAY
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 10
12:03:00.153000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_AWAY, text "At sea.", status away, seq1 10, acks packet 314 (0.006000 s), length 53
    UIN: 1000002
    Version: 4
    Check code: 0xc6d151d6 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_AWAY
        Text: "At sea."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 10
12:03:00.159000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_OCCUPIED, text "...", status 0x0000, seq1 11, length 49
    UIN: 1000001
    Version: 4
    Check code: 0xc0ffa29e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_OCCUPIED
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 11
12:03:00.165000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_OCCUPIED, text "Mending nets.", status occupied, seq1 11, acks packet 318 (0.006000 s), length 59
    UIN: 1000002
    Version: 4
    Check code: 0xeeff8acf (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_OCCUPIED
        Text: "Mending nets."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied
        How to deliver: 0x0000
        Sequence: 11
12:03:00.171000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_NA, text "", status 0x0000, seq1 12, length 46
    UIN: 1000001
    Version: 4
    Check code: 0xc5ff07d1 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_NA
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 12
12:03:00.177000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_NA, text "Gone fishing.", status not_available, seq1 12, acks packet 322 (0.006000 s), length 59
    UIN: 1000002
    Version: 4
    Check code: 0xe2ffa8d8 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_NA
        Text: "Gone fishing."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: not_available
        How to deliver: 0x0000
        Sequence: 12
12:03:00.183000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_DND, text "", status 0x0000, seq1 13, length 46
    UIN: 1000001
    Version: 4
    Check code: 0xc5ff4dca (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_DND
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 13
12:03:00.189000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_DND, text "Asleep.", status do_not_disturb, seq1 13, acks packet 326 (0.006000 s), length 53
    UIN: 1000002
    Version: 4
    Check code: 0xe8ff1cc9 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_DND
        Text: "Asleep."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb
        How to deliver: 0x0000
        Sequence: 13
12:03:00.195000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_FFC, text "", status 0x0000, seq1 14, length 46
    UIN: 1000001
    Version: 4
    Check code: 0xc5ff38ca (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_FFC
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 14
12:03:00.201000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_FFC, text "Talk to me!", status accepted, seq1 14, acks packet 330 (0.006000 s), length 57
    UIN: 1000002
    Version: 4
    Check code: 0xecff04c9 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_FFC
        Text: "Talk to me!"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 14
12:03:00.207000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Busy?", status 0x0000, seq1 15, length 51
    UIN: 1000001
    Version: 4
    Check code: 0xdeff8acc (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Busy?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0210 (normal+sender_occupied)
        Sequence: 15
12:03:00.213000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Very.", status occupied_custom, seq1 15, acks packet 334 (0.006000 s), length 51
    UIN: 1000002
    Version: 4
    Check code: 0xeaff30d4 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Very."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied_custom
        How to deliver: 0x0000
        Sequence: 15
12:03:00.219000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Sleeping?", status 0x0000, seq1 16, length 55
    UIN: 1000001
    Version: 4
    Check code: 0xdaff7bcd (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Sleeping?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0810 (normal+sender_not_available)
        Sequence: 16
12:03:00.225000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Deeply.", status do_not_disturb_custom, seq1 16, acks packet 338 (0.006000 s), length 53
    UIN: 1000002
    Version: 4
    Check code: 0xe8ff0d9d (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Deeply."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Sequence: 16
12:03:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_ADDED, nick "bert", status 0x0000, seq1 3, length 82
    UIN: 1000002
    Version: 4
    Check code: 0xa1ff6791 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x1010 (normal+sender_do_not_disturb)
        Sequence: 3
12:03:00.237000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_ADDED, nick "", status accepted, seq1 3, acks packet 342 (0.006000 s), length 46
    UIN: 1000001
    Version: 4
    Check code: 0xf1ff1fcd (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_ADDED
        Text
            Nickname: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 3
12:03:00.243000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type 66, status 0x0000, seq1 4, length 59 [unknown at 22: no table for 0x0042]
    UIN: 1000002
    Version: 4
    Check code: 0xd6ff129d (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: 66
        Text
            Parts
                #1
                    Part: "What"
                #2
                    Part: "is this?"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 4
12:03:00.249000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type 66, status returned, seq1 4, acks packet 346 (0.006000 s), length 46 [unknown at 22: no table for 0x0042]
    UIN: 1000001
    Version: 4
    Check code: 0xd025def7 (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: 66
        Text
            Parts
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 4
12:04:00.009000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 5, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 5
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:04:00.015000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 1, length 50
    UIN: 1000001
    Version: 5
    Check code: 0xc2fe589e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 1
12:04:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "", status accepted, seq1 1, acks packet 358 (0.006000 s), length 46
    UIN: 1000002
    Version: 5
    Check code: 0xd0255afe (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 1
12:04:00.027000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Grüße aus Köln, € 5", status 0x0000, seq1 2, length 65
    UIN: 1000001
    Version: 5
    Check code: 0xfaeb0d9e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Grüße aus Köln, € 5"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0040 (urgent)
        Sequence: 2
12:04:00.033000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Back at noon.", status away, seq1 2, acks packet 362 (0.006000 s), length 59
    UIN: 1000002
    Version: 5
    Check code: 0xc7dfa9de (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Back at noon."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 2
12:04:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_URL, description "Tides", url "http://tides.example.org/", status 0x0000, seq1 1, length 77
    UIN: 1000002
    Version: 5
    Check code: 0xa4ff92f4 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_URL
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0020 (to_contact_list)
        Sequence: 1
12:04:00.045000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_URL, description "", status accepted_to_contact_list, seq1 1, acks packet 366 (0.006000 s), length 46
    UIN: 1000001
    Version: 5
    Check code: 0xf1ff0cce (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_URL
        Text
            Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Sequence: 1
12:04:00.051000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CONTACTS, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", status 0x0000, seq1 3, length 75
    UIN: 1000001
    Version: 5
    Check code: 0xfdff57d0 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CONTACTS
        Text
            Count: "2"
            Contacts
                #1
                    UIN: "1000005"
                    Nickname: "zoe"
                #2
                    UIN: "1000004"
                    Nickname: "dmitri"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0110 (normal+sender_away)
        Sequence: 3
12:04:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CONTACTS, status returned, seq1 3, acks packet 370 (0.006000 s), length 46
    UIN: 1000002
    Version: 5
    Check code: 0xf1ff62d8 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CONTACTS
        Text
            Count: ""
            Contacts
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 3
12:04:00.063000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT+to_several, text "To all of you.", status 0x0000, seq1 4, length 60
    UIN: 1000001
    Version: 5
    Check code: 0xdffb85d1 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT+to_several
        Text: "To all of you."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0090 (normal+sender_invisible)
        Sequence: 4
12:04:00.069000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT+to_several, text "", status accepted, seq1 4, acks packet 374 (0.006000 s), length 46
    UIN: 1000002
    Version: 5
    Check code: 0xf1ff07d2 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT+to_several
        Text: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 4
12:04:00.075000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "A word?", status 0x0000, offered_port 0, seq1 5, length 64
    UIN: 1000001
    Version: 5
    Check code: 0xc4fbdacc (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "A word?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 5
12:04:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CHAT, reason "", status accepted, offered_port 24000, seq1 5, acks packet 378 (0.006000 s), length 57
    UIN: 1000002
    Version: 5
    Check code: 0xd025c39d (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
        Sequence: 5
12:04:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_CHAT, reason "Join us", status 0x0000, offered_port 0, seq1 2, length 73
    UIN: 1000002
    Version: 5
    Check code: 0xf4df0d9d (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: "Join us"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:04:00.093000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_CHAT, reason "No time.", status refused, offered_port 0, seq1 2, acks packet 382 (0.006000 s), length 65
    UIN: 1000001
    Version: 5
    Check code: 0xe4ff02d7 (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "No time."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 2
12:04:00.099000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Our ship", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 6, length 77
    UIN: 1000001
    Version: 5
    Check code: 0xe1bd5ddb (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Our ship"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 6
12:04:00.105000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "", status accepted, file_name "ship.txt", total_size 3000, offered_port 24001, seq1 6, acks packet 386 (0.006000 s), length 69
    UIN: 1000002
    Version: 5
    Check code: 0x98ff409d (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
        Sequence: 6
12:04:00.111000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "More", status 0x0000, file_name "2 Files", total_size 8192, offered_port 0, seq1 7, length 72
    UIN: 1000001
    Version: 5
    Check code: 0xabff3d9e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "More"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
        Sequence: 7
12:04:00.117000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_FILE, description "Too big.", status refused, file_name "", total_size 0, offered_port 0, seq1 7, acks packet 390 (0.006000 s), length 69
    UIN: 1000002
    Version: 5
    Check code: 0x98ffdf9d (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_FILE
        Description: "Too big."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: refused
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 7
12:04:00.123000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_FILE, description "Once more", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 8, length 78
    UIN: 1000001
    Version: 5
    Check code: 0xa5ffc1d0 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Once more"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 8
12:04:00.129000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_FILE, description "", status 0x0000, file_name "", total_size 0, offered_port 0, seq1 8, length 61
    UIN: 1000001
    Version: 5
    Check code: 0xeaff57d0 (valid)
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
        Sequence: 8
12:04:00.135000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_CHAT, reason "Are you there?", status 0x0000, offered_port 0, seq1 9, length 71
    UIN: 1000001
    Version: 5
    Check code: 0xf08b80da (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "Are you there?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:04:00.141000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, type MSG_CHAT, reason "", status 0x0000, offered_port 0, seq1 9, length 57
    UIN: 1000001
    Version: 5
    Check code: 0xe6ff1fcd (valid)
    Command: PEER_CANCEL
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 9
12:04:00.147000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_AWAY, text "...", status 0x0000, seq1 10, length 49
    UIN: 1000001
    Version: 5
    Check code: 0xc0ff69cc (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_AWAY
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 10
12:04:00.153000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_AWAY, text "At sea.", status away, seq1 10, acks packet 402 (0.006000 s), length 53
    UIN: 1000002
    Version: 5
    Check code: 0xe8ff059d (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_AWAY
        Text: "At sea."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: away
        How to deliver: 0x0000
        Sequence: 10
12:04:00.159000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_OCCUPIED, text "...", status 0x0000, seq1 11, length 49
    UIN: 1000001
    Version: 5
    Check code: 0xc4ff3d9e (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_OCCUPIED
        Text: "..."
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 11
12:04:00.165000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_OCCUPIED, text "Mending nets.", status occupied, seq1 11, acks packet 406 (0.006000 s), length 59
    UIN: 1000002
    Version: 5
    Check code: 0xe2ffbbdc (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_OCCUPIED
        Text: "Mending nets."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied
        How to deliver: 0x0000
        Sequence: 11
12:04:00.171000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_NA, text "", status 0x0000, seq1 12, length 46
    UIN: 1000001
    Version: 5
    Check code: 0xc5ffdbd1 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_NA
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 12
12:04:00.177000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_NA, text "Gone fishing.", status not_available, seq1 12, acks packet 410 (0.006000 s), length 59
    UIN: 1000002
    Version: 5
    Check code: 0xe2ffaad4 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_NA
        Text: "Gone fishing."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: not_available
        How to deliver: 0x0000
        Sequence: 12
12:04:00.183000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_DND, text "", status 0x0000, seq1 13, length 46
    UIN: 1000001
    Version: 5
    Check code: 0xc5ff7092 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_DND
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 13
12:04:00.189000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_DND, text "Asleep.", status do_not_disturb, seq1 13, acks packet 414 (0.006000 s), length 53
    UIN: 1000002
    Version: 5
    Check code: 0xe8ff81d3 (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_DND
        Text: "Asleep."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb
        How to deliver: 0x0000
        Sequence: 13
12:04:00.195000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_READ_FFC, text "", status 0x0000, seq1 14, length 46
    UIN: 1000001
    Version: 5
    Check code: 0xc5ffc6d7 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_READ_FFC
        Text: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 14
12:04:00.201000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_READ_FFC, text "Talk to me!", status accepted, seq1 14, acks packet 418 (0.006000 s), length 57
    UIN: 1000002
    Version: 5
    Check code: 0xecff72da (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_READ_FFC
        Text: "Talk to me!"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 14
12:04:00.207000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Busy?", status 0x0000, seq1 15, length 51
    UIN: 1000001
    Version: 5
    Check code: 0xdeff53d1 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Busy?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0210 (normal+sender_occupied)
        Sequence: 15
12:04:00.213000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Very.", status occupied_custom, seq1 15, acks packet 422 (0.006000 s), length 51
    UIN: 1000002
    Version: 5
    Check code: 0xeaff63cf (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Very."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: occupied_custom
        How to deliver: 0x0000
        Sequence: 15
12:04:00.219000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, type MSG_TEXT, text "Sleeping?", status 0x0000, seq1 16, length 55
    UIN: 1000001
    Version: 5
    Check code: 0xdaffb1d6 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Sleeping?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0810 (normal+sender_not_available)
        Sequence: 16
12:04:00.225000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_TEXT, text "Deeply.", status do_not_disturb_custom, seq1 16, acks packet 426 (0.006000 s), length 53
    UIN: 1000002
    Version: 5
    Check code: 0xe8ff0ece (valid)
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_TEXT
        Text: "Deeply."
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Sequence: 16
12:04:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type MSG_ADDED, nick "bert", status 0x0000, seq1 3, length 82
    UIN: 1000002
    Version: 5
    Check code: 0xa4efc0d9 (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: MSG_ADDED
        Text
            Nickname: "bert"
            First name: "Bert"
            Last name: "Example"
            E-mail: "bert@example.org"
            Asks for authorization: 0, not: 1: "1"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x1010 (normal+sender_do_not_disturb)
        Sequence: 3
12:04:00.237000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type MSG_ADDED, nick "", status accepted, seq1 3, acks packet 430 (0.006000 s), length 46
    UIN: 1000001
    Version: 5
    Check code: 0xf1ff1ed1 (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: MSG_ADDED
        Text
            Nickname: ""
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Sequence: 3
12:04:00.243000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, type 66, status 0x0000, seq1 4, length 59 [unknown at 22: no table for 0x0042]
    UIN: 1000002
    Version: 5
    Check code: 0xd9ffdacf (valid)
    Command: PEER_MESSAGE
    Body
        From: 1000002
        Message type: 66
        Text
            Parts
                #1
                    Part: "What"
                #2
                    Part: "is this?"
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 4
12:04:00.249000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, type 66, status returned, seq1 4, acks packet 434 (0.006000 s), length 46 [unknown at 22: no table for 0x0042]
    UIN: 1000001
    Version: 5
    Check code: 0xf1ff24d7 (valid)
    Command: PEER_ACK
    Body
        From: 1000001
        Message type: 66
        Text
            Parts
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: returned
        How to deliver: 0x0000
        Sequence: 4
12:05:00.009000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 6, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 1000002
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
        Cookie: 0x5eed0005
        Web port: 80
        Features: 3
12:05:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:05:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_INIT, from 1000002, to 1000001, version 6, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 1000001
        Own port: 20011
        UIN: 1000002
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Own port, again: 20011
        Cookie: 0x5eed0005
        Web port: 80
        Features: 3
12:05:00.027000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:05:00.033000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status 0x0000, text "Ahoy", length 45
    Check code: 0xc4f1ad94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: "Ahoy"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 452 (0.006000 s), length 41
    Check code: 0xfcf1a198 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00000000
12:05:00.045000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65535, type MSG_URL, status 0x0000, description "Tides", url "http://tides.example.org/", length 72
    Check code: 0xfff1b69f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: 0x0000
        How to deliver: 0x0020 (to_contact_list)
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Foreground: 0x00ff0000
        Background: 0x00ffff80
12:05:00.051000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65535, type MSG_URL, status accepted_to_contact_list, description "", acks packet 456 (0.006000 s), length 41
    Check code: 0xfc0e89d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0xffffffff
12:05:00.057000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_CONTACTS, status 0x0000, uin "1000005", nick "zoe", length 55
    Check code: 0xdaf17f95 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: 0x0000
        How to deliver: 0x0040 (urgent)
        Text
            Count: "1"
            Contacts
                #1
                    UIN: "1000005"
                    Nickname: "zoe"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, type MSG_CONTACTS, status returned, acks packet 460 (0.006000 s), length 33
    Check code: 0xc4f1869e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: returned
        How to deliver: 0x0000
        Text
            Count: ""
            Contacts
12:05:00.069000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT+to_several, status 0x0000, text "To all of you.", length 55
    Check code: 0xdaf1e082 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: 0x0000
        How to deliver: 0x1a90 (normal+sender_invisible+sender_occupied+sender_not_available+sender_do_not_disturb)
        Text: "To all of you."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, type MSG_TEXT+to_several, status occupied, text "Mending nets.", acks packet 464 (0.006000 s), length 54
    Check code: 0xe9f1f5d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.081000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, type MSG_TEXT, status 0x0000, text "Nets?", length 46
    Check code: 0xc5f1ce83 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0110 (normal+sender_away)
        Text: "Nets?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, type MSG_TEXT, status occupied_custom, text "Many nets.", acks packet 468 (0.006000 s), length 51
    Check code: 0xeaf18ca0 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: occupied_custom
        How to deliver: 0x0000
        Text: "Many nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.093000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65531, type MSG_TEXT, status 0x0000, text "Asleep?", length 48
    Check code: 0xc3f1ed81 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: "Asleep?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65531, type MSG_TEXT, status do_not_disturb_custom, text "Deeply.", acks packet 472 (0.006000 s), length 48
    Check code: 0xf7f18b99 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Text: "Deeply."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.105000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65530, type MSG_CHAT, status 0x0000, reason "A word?", offered_port 0, length 51
    Check code: 0xdef1e082 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Reason: "A word?"
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:05:00.111000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65530, type MSG_CHAT, status accepted, reason "", offered_port 24000, acks packet 476 (0.006000 s), length 44
    Check code: 0xf3f10e9e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: accepted
        How to deliver: 0x0000
        Reason: ""
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
12:05:00.117000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65534, type MSG_CHAT, status 0x0000, reason "Join us", offered_port 0, length 60
    Check code: 0xd7f1b9d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Reason: "Join us"
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:05:00.123000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65534, type MSG_CHAT, status refused, reason "No time.", offered_port 0, acks packet 480 (0.006000 s), length 52
    Check code: 0xebf1ae82 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: refused
        How to deliver: 0x0000
        Reason: "No time."
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:05:00.129000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65529, type MSG_FILE, status 0x0000, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 64
    Check code: 0xd3f19a82 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Description: "Our ship"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:05:00.135000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65529, type MSG_FILE, status accepted, description "", file_name "ship.txt", total_size 3000, offered_port 24001, acks packet 484 (0.006000 s), length 56
    Check code: 0xeff1c985 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: accepted
        How to deliver: 0x0000
        Description: ""
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
12:05:00.141000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65528, type MSG_FILE, status 0x0000, description "More", file_name "2 Files", total_size 8192, offered_port 0, length 59
    Check code: 0xd6f1649e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Description: "More"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
12:05:00.147000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65528, type MSG_FILE, status refused, description "Too big.", file_name "", total_size 0, offered_port 0, acks packet 488 (0.006000 s), length 56
    Check code: 0xeff1de90 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: refused
        How to deliver: 0x0000
        Description: "Too big."
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
12:05:00.153000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status 0x0000, description "Once more", file_name "ship.txt", total_size 3000, offered_port 0, length 65
    Check code: 0xd0f19485 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Description: "Once more"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:05:00.159000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status 0x0000, description "", length 33
    Check code: 0xcef19d85 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: 0x0000
        How to deliver: 0x0000
        Description: ""
12:05:00.165000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65526, type MSG_CHAT, status 0x0000, reason "Are you there?", offered_port 0, length 58
    Check code: 0xd9f1cc98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
    Body
        Message type: MSG_CHAT
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Reason: "Are you there?"
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:05:00.171000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65526, type MSG_CHAT, status 0x0000, reason "", length 33
    Check code: 0xcef11cd1 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65526
    Body
        Message type: MSG_CHAT
        Status: 0x0000
        How to deliver: 0x0000
        Reason: ""
12:05:00.177000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65525, type MSG_READ_AWAY, status 0x0000, text "...", length 44
    Check code: 0xc70e87d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_AWAY
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: "..."
        Foreground: 0xffffffff
        Background: 0xffffffff
12:05:00.183000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65525, type MSG_READ_AWAY, status away, text "At sea.", acks packet 500 (0.006000 s), length 48
    Check code: 0xf7f17f98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0000
        Text: "At sea."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.189000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65524, type MSG_READ_OCCUPIED, status 0x0000, text "...", length 36
    Check code: 0xf2f58883 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_OCCUPIED
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: "..."
12:05:00.195000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65524, type MSG_READ_OCCUPIED, status occupied, text "Mending nets.", acks packet 504 (0.006000 s), length 54
    Check code: 0xe9f1c7d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_OCCUPIED
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.201000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65523, type MSG_READ_NA, status 0x0000, text "", length 41
    Check code: 0xe4f1c998 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_NA
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.207000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65523, type MSG_READ_NA, status not_available, text "Gone fishing.", acks packet 508 (0.006000 s), length 54
    Check code: 0xe9f1ce86 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_NA
        Status: not_available
        How to deliver: 0x0000
        Text: "Gone fishing."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.213000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65522, type MSG_READ_DND, status 0x0000, text "", length 41
    Check code: 0xfdf1e69e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_DND
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.219000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65522, type MSG_READ_DND, status do_not_disturb, text "Asleep.", acks packet 512 (0.006000 s), length 48
    Check code: 0xf7f1b794 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_DND
        Status: do_not_disturb
        How to deliver: 0x0000
        Text: "Asleep."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.225000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65521, type MSG_READ_FFC, status 0x0000, text "", length 41
    Check code: 0xc8f1fa86 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65521
    Body
        Message type: MSG_READ_FFC
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65521, type MSG_READ_FFC, status accepted, text "Talk to me!", acks packet 516 (0.006000 s), length 52
    Check code: 0xebf1a085 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65521
    Body
        Message type: MSG_READ_FFC
        Status: accepted
        How to deliver: 0x0000
        Text: "Talk to me!"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.237000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65533, type 66, status 0x0000, length 54 [unknown at 30: no table for 0x0042]
    Check code: 0xddf1cc98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: 66
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text
            Parts
                #1
                    Part: "What"
                #2
                    Part: "is this?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.243000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65533, type 66, status returned, acks packet 520 (0.006000 s), length 41 [unknown at 30: no table for 0x0042]
    Check code: 0xfcf1fa83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: 66
        Status: returned
        How to deliver: 0x0000
        Text
            Parts
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.249000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65520, type MSG_SECURE_CLOSE, status 0x0000, text "", length 33
    Check code: 0xf0f1bf99 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65520
    Body
        Message type: MSG_SECURE_CLOSE
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: ""
12:05:00.255000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65520, type MSG_SECURE_CLOSE, status accepted, text "", acks packet 524 (0.006000 s), length 33
    Check code: 0xc4f11ed1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65520
    Body
        Message type: MSG_SECURE_CLOSE
        Status: accepted
        How to deliver: 0x0000
        Text: ""
12:05:00.261000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65519, type MSG_SECURE_OPEN, status 0x0000, text "", length 33
    Check code: 0xf0f16798 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65519
    Body
        Message type: MSG_SECURE_OPEN
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: ""
12:05:00.267000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65519, type MSG_SECURE_OPEN, status refused, text "", acks packet 528 (0.006000 s), length 33
    Check code: 0xc4f19b98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65519
    Body
        Message type: MSG_SECURE_OPEN
        Status: refused
        How to deliver: 0x0000
        Text: ""
12:06:00.009000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 7, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 1000002
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
        Cookie: ********
        Web port: 80
        Features: 3
12:06:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:06:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_INIT, from 1000002, to 1000001, version 7, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 1000001
        Own port: 20011
        UIN: 1000002
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Own port, again: 20011
        Cookie: ********
        Web port: 80
        Features: 3
12:06:00.027000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:06:00.033000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:06:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:06:00.045000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Ahoy", length 46
    Check code: 0xc4f16f98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Ahoy"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 550 (0.006000 s), length 42
    Check code: 0xfcf1ab83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00000000
12:06:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65535, type MSG_URL, status away, description "Tides", url "http://tides.example.org/", length 73
    Check code: 0xabf1fa86 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: away
        How to deliver: 0x0004 (to_contact_list)
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Foreground: 0x00ff0000
        Background: 0x00ffff80
12:06:00.063000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65535, type MSG_URL, status accepted_to_contact_list, description "", acks packet 554 (0.006000 s), length 34
    Check code: 0xd6f1c897 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Text
            Description: ""
12:06:00.069000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_CONTACTS, status free_for_chat, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", length 71
    Check code: 0xadf1a890 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: free_for_chat
        How to deliver: 0x0002 (urgent)
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
12:06:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, type MSG_CONTACTS, status returned, acks packet 558 (0.006000 s), length 42
    Check code: 0xfcf1f798 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: returned
        How to deliver: 0x0000
        Text
            Count: ""
            Contacts
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.081000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT+to_several, status online+invisible, text "To all of you.", length 56
    Check code: 0xdaf17d85 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: online+invisible
        How to deliver: 0x0021 (normal)
        Text: "To all of you."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, type MSG_TEXT+to_several, status occupied, text "Mending nets.", acks packet 562 (0.006000 s), length 55
    Check code: 0xe9f177d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.093000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, type MSG_TEXT, status occupied, text "Nets?", length 47
    Check code: 0xc5f1ca9f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: occupied
        How to deliver: 0x0001 (normal)
        Text: "Nets?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, type MSG_TEXT, status occupied_custom, text "Many nets.", acks packet 566 (0.006000 s), length 52
    Check code: 0xeaf15e9e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: occupied_custom
        How to deliver: 0x0000
        Text: "Many nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.105000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65531, type MSG_TEXT, status not_available, text "Asleep?", length 49
    Check code: 0xc3f14a87 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: not_available
        How to deliver: 0x0001 (normal)
        Text: "Asleep?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.111000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65531, type MSG_TEXT, status do_not_disturb_custom, text "Deeply.", acks packet 570 (0.006000 s), length 49
    Check code: 0xf7f189d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Text: "Deeply."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.117000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65530, type MSG_CHAT, status do_not_disturb, reason "A word?", offered_port 0, length 52
    Check code: 0xdef157d3 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: do_not_disturb
        How to deliver: 0x0001 (normal)
        Reason: "A word?"
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:06:00.123000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65530, type MSG_CHAT, status accepted, reason "", offered_port 24000, acks packet 574 (0.006000 s), length 45
    Check code: 0xf3f19fd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: accepted
        How to deliver: 0x0000
        Reason: ""
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
12:06:00.129000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65534, type MSG_CHAT, status online, reason "Join us", offered_port 0, length 61
    Check code: 0xd7f1cbd1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: online
        How to deliver: 0x0001 (normal)
        Reason: "Join us"
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:06:00.135000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65534, type MSG_CHAT, status refused, reason "No time.", offered_port 0, acks packet 578 (0.006000 s), length 53
    Check code: 0xebf17c92 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: refused
        How to deliver: 0x0000
        Reason: "No time."
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:06:00.141000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65529, type MSG_FILE, status online, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 65
    Check code: 0xd3f13b83 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "Our ship"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:06:00.147000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65529, type MSG_FILE, status accepted, description "", file_name "ship.txt", total_size 3000, offered_port 24001, acks packet 582 (0.006000 s), length 57
    Check code: 0xeff14f93 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: accepted
        How to deliver: 0x0000
        Description: ""
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
12:06:00.153000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65528, type MSG_FILE, status online, description "More", file_name "2 Files", total_size 8192, offered_port 0, length 60
    Check code: 0xd6f1a582 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "More"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
12:06:00.159000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65528, type MSG_FILE, status refused, description "Too big.", file_name "", total_size 0, offered_port 0, acks packet 586 (0.006000 s), length 57
    Check code: 0xc1f1e1d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: refused
        How to deliver: 0x0000
        Description: "Too big."
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
12:06:00.165000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status online, description "Once more", file_name "ship.txt", total_size 3000, offered_port 0, length 66
    Check code: 0xda89d3d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "Once more"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:06:00.171000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status online, description "", length 34
    Check code: 0xdaf1d997 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0000
        Description: ""
12:06:00.177000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65526, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xc70ed5d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "..."
        Foreground: 0xffffffff
        Background: 0xffffffff
12:06:00.183000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65526, type MSG_READ_AWAY, status away, text "At sea.", acks packet 594 (0.006000 s), length 49
    Check code: 0xfcf1c7d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65526
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0000
        Text: "At sea."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.189000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65525, type MSG_READ_OCCUPIED, status online, text "...", length 37
    Check code: 0xcff1d5d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_OCCUPIED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "..."
12:06:00.195000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65525, type MSG_READ_OCCUPIED, status occupied, text "Mending nets.", acks packet 598 (0.006000 s), length 55
    Check code: 0xd4f140d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_OCCUPIED
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.201000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65524, type MSG_READ_NA, status online, text "", length 42
    Check code: 0xc8f1d698 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_NA
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.207000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65524, type MSG_READ_NA, status not_available, text "Gone fishing.", acks packet 602 (0.006000 s), length 55
    Check code: 0xe9f1f482 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_NA
        Status: not_available
        How to deliver: 0x0000
        Text: "Gone fishing."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.213000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65523, type MSG_READ_DND, status online, text "", length 42
    Check code: 0xc8f1419f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_DND
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.219000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65523, type MSG_READ_DND, status do_not_disturb, text "Asleep.", acks packet 606 (0.006000 s), length 49
    Check code: 0xf7f18fb2 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_DND
        Status: do_not_disturb
        How to deliver: 0x0000
        Text: "Asleep."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.225000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65522, type MSG_READ_FFC, status online, text "", length 42
    Check code: 0xc8f157d3 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_FFC
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65522, type MSG_READ_FFC, status accepted, text "Talk to me!", acks packet 610 (0.006000 s), length 53
    Check code: 0xebf10e9e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_FFC
        Status: accepted
        How to deliver: 0x0000
        Text: "Talk to me!"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.237000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65533, type 66, status online, length 55 [unknown at 31: no table for 0x0042]
    Check code: 0xc3f1bbb2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
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
12:06:00.243000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65533, type 66, status returned, acks packet 614 (0.006000 s), length 42 [unknown at 31: no table for 0x0042]
    Check code: 0xfcf15d90 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: 66
        Status: returned
        How to deliver: 0x0000
        Text
            Parts
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.249000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65521, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 116
    Check code: 0x9ef12ad1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65521
    Body
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
12:06:00.255000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65521, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 3000, offered_port 24001, acks packet 618 (0.006000 s), length 100
    Check code: 0xbaf1ab83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65521
    Body
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
            Unknown: 1
            File name: ""
            Bytes in all: 3000
            TCP port to connect to: 24001
12:06:00.261000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65520, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "More", file_name "2 Files", total_size 8192, offered_port 24001, length 111
    Check code: 0xc922bab8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65520
    Body
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
            Description: "More"
            TCP port to connect to, high byte first: 24001
            Unknown: 1
            File name: "2 Files"
            Bytes in all: 8192
            TCP port to connect to: 24001
12:06:00.267000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65520, type MSG_PLUGIN, status refused, text "Not today.", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 622 (0.006000 s), length 110
    Check code: 0xb0f18fb2 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65520
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
12:06:00.273000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65519, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "Once more", file_name "ship.txt", total_size 3000, offered_port 0, length 117
    Check code: 0x9ff1b586 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65519
    Body
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
            Description: "Once more"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "ship.txt"
            Bytes in all: 3000
            TCP port to connect to: 0
12:06:00.279000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65519, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, length 100
    Check code: 0xb0f1b182 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65519
    Body
        Message type: MSG_PLUGIN
        Status: online
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
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
12:06:00.285000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65518, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, reason "A word?", offered_port 0, length 120
    Check code: 0x9af12ba2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65518
    Body
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
            Reason: "A word?"
            Other participants: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            TCP port to connect to: 0
12:06:00.291000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65518, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_CHAT, reason "", offered_port 24000, acks packet 630 (0.006000 s), length 113
    Check code: 0x9399f69d (valid)
    Command: PEER_ACK
    Header
        Sequence: 65518
    Body
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
12:06:00.297000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65517, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, reason "Join us", offered_port 24000, length 129
    Check code: 0x93f1d3d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65517
    Body
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
            TCP port to connect to, high byte first: 24000
            Unknown: 0
            TCP port to connect to: 24000
12:06:00.303000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65517, type MSG_PLUGIN, status refused, text "Not today.", plugin PLUGIN_CHAT, reason "", offered_port 0, acks packet 634 (0.006000 s), length 123
    Check code: 0xd5f19b98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65517
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: PLUGIN_CHAT
            Rest of its GUID: 378ed411bd280004ac96d905
            Function: 0
            Name of the plug-in: "Send / Start ICQ Chat"
            Unknown: 000001000001000000000000000000
        Data
            Reason: ""
            Other participants: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            TCP port to connect to: 0
12:06:00.309000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65516, type MSG_PLUGIN, status online, text "", plugin PLUGIN_URL, description "Tides", url "http://tides.example.org/", length 115
    Check code: 0x81de8283 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65516
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
                Description: "Tides"
                URL: "http://tides.example.org/"
12:06:00.315000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65516, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_URL, acks packet 638 (0.006000 s), length 84
    Check code: 0x8af1d482 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65516
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
12:06:00.321000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65515, type MSG_PLUGIN, status online, text "", plugin 0x00112233, length 104 [unknown at 87: no table for 0x00112233]
    Check code: 0x8ac12ad1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65515
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 0d000000486967682061742031323a3430
12:06:00.327000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65515, type MSG_PLUGIN, status refused, text "Not today.", plugin 0x00112233, acks packet 642 (0.006000 s), length 101 [unknown at 97: no table for 0x00112233]
    Check code: 0xbbf11092 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65515
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 00000000
12:06:00.333000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65514, type MSG_PLUGIN, status online, text "", plugin 0x00112233, length 103 [unknown at 87: no table for 0x00112233]
    Check code: 0x8dc1e1d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65514
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 0c0000004c6f772061742031383a3530
12:06:00.339000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65514, type MSG_PLUGIN, status accepted, text "", acks packet 646 (0.006000 s), length 34
    Check code: 0xc4f16c98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65514
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
12:06:00.345000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65513, type MSG_PLUGIN, status online, text "", plugin PLUGIN_URL, description "Charts", url "http://charts.example.org/", length 119
    Check code: 0x9df1f194 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65513
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
                Description: "Charts"
                URL: "http://charts.example.org/"
            Data: 0100
12:06:00.351000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65513, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_URL, acks packet 650 (0.006000 s), length 84
    Check code: 0xc8f16594 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65513
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
12:06:00.357000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65512, type MSG_PLUGIN, status online, text "", plugin PLUGIN_GREETING_CARD, plugin_text "Happy tides!", length 109
    Check code: 0x87f22fb8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65512
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_GREETING_CARD
            Rest of its GUID: 2ae4d111b679006097e1e294
            Function: 0
            Name of the plug-in: "Greeting Card"
            Unknown: 000000000001000000000000000000
        Data
            Text: "Happy tides!"
            Data: 020003
12:06:00.363000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65512, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_GREETING_CARD, plugin_text "", acks packet 654 (0.006000 s), length 94
    Check code: 0x80f1629f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65512
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_GREETING_CARD
            Rest of its GUID: 2ae4d111b679006097e1e294
            Function: 0
            Name of the plug-in: "Greeting Card"
            Unknown: 000000000001000000000000000000
        Data
            Text: ""
12:06:00.369000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65511, type MSG_PLUGIN, status online, text "", plugin PLUGIN_SMS, sms_xml "<sms_message><text>Ahoy</text></sms_message>", length 132
    Check code: 0xacf1df82 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65511
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_SMS
            Rest of its GUID: 11e7d311bcf30004ac969dc2
            Function: 0
            Name of the plug-in: "ICQSMS"
            Unknown: 000000000000000000000000000000
        Data
            SMS: "<sms_message><text>Ahoy</text></sms_message>"
            Data: 04
12:06:00.375000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65511, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_SMS, sms_xml "", acks packet 658 (0.006000 s), length 87
    Check code: 0xf56c089f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65511
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_SMS
            Rest of its GUID: 11e7d311bcf30004ac969dc2
            Function: 0
            Name of the plug-in: "ICQSMS"
            Unknown: 000000000000000000000000000000
        Data
            SMS: ""
12:06:00.381000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65510, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<N><QUERY>tides</QUERY></N>", length 126
    Check code: 0x94f1349e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65510
    Body
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
            Data: 05000000
12:06:00.387000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65510, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "", acks packet 662 (0.006000 s), length 95
    Check code: 0xf011fd98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65510
    Body
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
12:07:00.009000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 1000002
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
12:07:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:07:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 1000001
        Own port: 20011
        UIN: 1000002
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Own port, again: 20011
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
12:07:00.027000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:07:00.033000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:07:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:07:00.045000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Ahoy", length 46
    Check code: 0xc4f13ed1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Ahoy"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 684 (0.006000 s), length 42
    Check code: 0xfcf11790 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00000000
12:07:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65535, type MSG_URL, status away, description "Tides", url "http://tides.example.org/", length 73
    Check code: 0xe4f17a90 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: away
        How to deliver: 0x0004 (to_contact_list)
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Foreground: 0x00ff0000
        Background: 0x00ffff80
12:07:00.063000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65535, type MSG_URL, status accepted_to_contact_list, description "", acks packet 688 (0.006000 s), length 34
    Check code: 0xc4f1f99e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Text
            Description: ""
12:07:00.069000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_CONTACTS, status free_for_chat, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", length 71
    Check code: 0xadf1569f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: free_for_chat
        How to deliver: 0x0002 (urgent)
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
12:07:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, type MSG_CONTACTS, status returned, acks packet 692 (0.006000 s), length 42
    Check code: 0xfcf140d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: returned
        How to deliver: 0x0000
        Text
            Count: ""
            Contacts
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.081000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT+to_several, status online+invisible, text "To all of you.", length 56
    Check code: 0xdaf1f194 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: online+invisible
        How to deliver: 0x0021 (normal)
        Text: "To all of you."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, type MSG_TEXT+to_several, status occupied, text "Mending nets.", acks packet 696 (0.006000 s), length 55
    Check code: 0xe9f1ce86 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.093000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, type MSG_TEXT, status occupied, text "Nets?", length 47
    Check code: 0xc5f17a90 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: occupied
        How to deliver: 0x0001 (normal)
        Text: "Nets?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, type MSG_TEXT, status occupied_custom, text "Many nets.", acks packet 700 (0.006000 s), length 52
    Check code: 0xeaf195d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: occupied_custom
        How to deliver: 0x0000
        Text: "Many nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.105000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65531, type MSG_TEXT, status not_available, text "Asleep?", length 49
    Check code: 0xc3f1ea90 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: not_available
        How to deliver: 0x0001 (normal)
        Text: "Asleep?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.111000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65531, type MSG_TEXT, status do_not_disturb_custom, text "Deeply.", acks packet 704 (0.006000 s), length 49
    Check code: 0xf7f1d5d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Text: "Deeply."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.117000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65530, type MSG_CHAT, status do_not_disturb, reason "A word?", offered_port 0, length 52
    Check code: 0xdef1f290 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: do_not_disturb
        How to deliver: 0x0001 (normal)
        Reason: "A word?"
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:07:00.123000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65530, type MSG_CHAT, status accepted, reason "", offered_port 24000, acks packet 708 (0.006000 s), length 45
    Check code: 0xd6f1bad1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: accepted
        How to deliver: 0x0000
        Reason: ""
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
12:07:00.129000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65534, type MSG_CHAT, status online, reason "Join us", offered_port 0, length 61
    Check code: 0xd7f13685 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: online
        How to deliver: 0x0001 (normal)
        Reason: "Join us"
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:07:00.135000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65534, type MSG_CHAT, status refused, reason "No time.", offered_port 0, acks packet 712 (0.006000 s), length 53
    Check code: 0xebf1b585 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: refused
        How to deliver: 0x0000
        Reason: "No time."
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:07:00.141000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65529, type MSG_FILE, status online, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 65
    Check code: 0xf5f15e97 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "Our ship"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:07:00.147000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65529, type MSG_FILE, status accepted, description "", file_name "ship.txt", total_size 3000, offered_port 24001, acks packet 716 (0.006000 s), length 57
    Check code: 0xeff1759f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: accepted
        How to deliver: 0x0000
        Description: ""
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
12:07:00.153000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65528, type MSG_FILE, status online, description "More", file_name "2 Files", total_size 8192, offered_port 0, length 60
    Check code: 0xd6f1f087 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "More"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
12:07:00.159000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65528, type MSG_FILE, status refused, description "Too big.", file_name "", total_size 0, offered_port 0, acks packet 720 (0.006000 s), length 57
    Check code: 0xeff1d397 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: refused
        How to deliver: 0x0000
        Description: "Too big."
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
12:07:00.165000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status online, description "Once more", file_name "ship.txt", total_size 3000, offered_port 0, length 66
    Check code: 0xde98df82 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "Once more"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:07:00.171000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status online, description "", length 34
    Check code: 0xcef1fb98 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0000
        Description: ""
12:07:00.177000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65526, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xf8196798 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "..."
        Foreground: 0xffffffff
        Background: 0xffffffff
12:07:00.183000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65526, type MSG_READ_AWAY, status away, text "At sea.", acks packet 728 (0.006000 s), length 49
    Check code: 0xf7f1b983 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65526
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0000
        Text: "At sea."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.189000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65525, type MSG_READ_OCCUPIED, status online, text "...", length 37
    Check code: 0xcff17a90 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_OCCUPIED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "..."
12:07:00.195000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65525, type MSG_READ_OCCUPIED, status occupied, text "Mending nets.", acks packet 732 (0.006000 s), length 55
    Check code: 0xe9f19b98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_OCCUPIED
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.201000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65524, type MSG_READ_NA, status online, text "", length 42
    Check code: 0xc8f1e9d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_NA
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.207000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65524, type MSG_READ_NA, status not_available, text "Gone fishing.", acks packet 736 (0.006000 s), length 55
    Check code: 0xe9f1c7d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_NA
        Status: not_available
        How to deliver: 0x0000
        Text: "Gone fishing."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.213000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65523, type MSG_READ_DND, status online, text "", length 42
    Check code: 0xc8f1e585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_DND
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.219000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65523, type MSG_READ_DND, status do_not_disturb, text "Asleep.", acks packet 740 (0.006000 s), length 49
    Check code: 0xf7f1ea98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_DND
        Status: do_not_disturb
        How to deliver: 0x0000
        Text: "Asleep."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.225000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65522, type MSG_READ_FFC, status online, text "", length 42
    Check code: 0xc8f1fb90 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_FFC
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65522, type MSG_READ_FFC, status accepted, text "Talk to me!", acks packet 744 (0.006000 s), length 53
    Check code: 0xebf10398 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_FFC
        Status: accepted
        How to deliver: 0x0000
        Text: "Talk to me!"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.237000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65533, type 66, status online, length 55 [unknown at 31: no table for 0x0042]
    Check code: 0xddf19bdd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
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
12:07:00.243000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65533, type 66, status returned, acks packet 748 (0.006000 s), length 42 [unknown at 31: no table for 0x0042]
    Check code: 0xfcf1f898 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: 66
        Status: returned
        How to deliver: 0x0000
        Text
            Parts
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.249000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65521, type MSG_TEXT, status online, text "naïve café — да", length 105
    Check code: 0x8b8cfa86 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65521
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "naïve café — да"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
12:07:00.255000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65521, type MSG_TEXT, status accepted, text "", acks packet 752 (0.006000 s), length 84
    Check code: 0x8a8c74b8 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65521
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
12:07:00.261000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65520, type MSG_TEXT, status online, text "{\\rtf1 {\\b Ahoy}}", length 101
    Check code: 0x8f8ce398 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65520
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "{\\rtf1 {\\b Ahoy}}"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{97B12751-243C-4334-AD22-D6ABF73F1492}"
12:07:00.267000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65520, type MSG_TEXT, status accepted, text "", acks packet 756 (0.006000 s), length 76
    Check code: 0x928ca69f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65520
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        What the text is written in, a GUID: "{97B12751-243C-4334-AD22-D6ABF73F1492}"
12:07:00.273000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65519, type MSG_AUTH_REQUEST, status online, reason "It is me.", length 88
    Check code: 0xc09472d3 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65519
    Body
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
12:07:00.279000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65519, type MSG_AUTH_REQUEST, status accepted, acks packet 760 (0.006000 s), length 42
    Check code: 0xfcf1d981 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65519
    Body
        Message type: MSG_AUTH_REQUEST
        Status: accepted
        How to deliver: 0x0000
        Text
            Nickname: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.285000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65532, type MSG_AUTH_DENIED, status online, reason "Who?", length 46
    Check code: 0xc4f18c94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_AUTH_DENIED
        Status: online
        How to deliver: 0x0001 (normal)
        Reason: "Who?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.291000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65532, type MSG_AUTH_DENIED, status accepted, reason "", acks packet 764 (0.006000 s), length 42
    Check code: 0xfcf1d981 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_AUTH_DENIED
        Status: accepted
        How to deliver: 0x0000
        Reason: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.297000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65531, type MSG_AUTH_GRANTED, status online, text "", length 42
    Check code: 0xe4f14295 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_AUTH_GRANTED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.303000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65531, type MSG_AUTH_GRANTED, status accepted, text "", acks packet 768 (0.006000 s), length 42
    Check code: 0xfcf1db82 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_AUTH_GRANTED
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.309000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65518, type MSG_ADDED, status online, nick "anna", length 76
    Check code: 0xa6f1999d (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65518
    Body
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
12:07:00.315000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65518, type MSG_ADDED, status accepted, nick "", acks packet 772 (0.006000 s), length 42
    Check code: 0xfcf1e49d (valid)
    Command: PEER_ACK
    Header
        Sequence: 65518
    Body
        Message type: MSG_ADDED
        Status: accepted
        How to deliver: 0x0000
        Text
            Nickname: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.321000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65517, type MSG_BROADCAST, status online, text "To all: lunch.", length 56
    Check code: 0xdef14490 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65517
    Body
        Message type: MSG_BROADCAST
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "To all: lunch."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.327000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65517, type MSG_BROADCAST, status accepted, text "", acks packet 776 (0.006000 s), length 42
    Check code: 0xfcf1f283 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65517
    Body
        Message type: MSG_BROADCAST
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.333000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65516, type MSG_READ_VERSION, status online, text "", length 34
    Check code: 0xf0f12cb2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65516
    Body
        Message type: MSG_READ_VERSION
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:07:00.339000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65516, type MSG_READ_VERSION, status accepted, text "A client, 0.1", acks packet 780 (0.006000 s), length 47
    Check code: 0xf1f174b8 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65516
    Body
        Message type: MSG_READ_VERSION
        Status: accepted
        How to deliver: 0x0000
        Text: "A client, 0.1"
12:07:00.345000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65515, type MSG_PHONE_BOOK, status online, length 52
    Check code: 0xdef1b69f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65515
    Body
        Message type: MSG_PHONE_BOOK
        Status: online
        How to deliver: 0x0001 (normal)
        Data
            Data: 70686f6e6520626f6f6b00
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.351000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65515, type MSG_PHONE_BOOK, status accepted, acks packet 784 (0.006000 s), length 42
    Check code: 0xfcf1df83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65515
    Body
        Message type: MSG_PHONE_BOOK
        Status: accepted
        How to deliver: 0x0000
        Data
            Data: 00
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.357000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65514, type MSG_PICTURE, status online, length 49
    Check code: 0xc3f1f087 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65514
    Body
        Message type: MSG_PICTURE
        Status: online
        How to deliver: 0x0001 (normal)
        Data
            Data: 7069637475726500
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.363000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65514, type MSG_PICTURE, status refused, acks packet 788 (0.006000 s), length 42
    Check code: 0xfcf1949e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65514
    Body
        Message type: MSG_PICTURE
        Status: refused
        How to deliver: 0x0000
        Data
            Data: 00
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.369000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65513, type MSG_READ_VERSION_STORED, status online, text "", length 34
    Check code: 0xf0f1419f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65513
    Body
        Message type: MSG_READ_VERSION_STORED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:07:00.375000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65513, type MSG_READ_VERSION_STORED, status accepted, text "A client, 0.2", acks packet 792 (0.006000 s), length 47
    Check code: 0xd0f1b683 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65513
    Body
        Message type: MSG_READ_VERSION_STORED
        Status: accepted
        How to deliver: 0x0000
        Text: "A client, 0.2"
12:07:00.381000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65512, type MSG_READ_OCCUPIED_STORED, status online, text "", length 34
    Check code: 0xe4f17890 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65512
    Body
        Message type: MSG_READ_OCCUPIED_STORED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:07:00.387000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65512, type MSG_READ_OCCUPIED_STORED, status occupied, text "Mending sails.", acks packet 796 (0.006000 s), length 48
    Check code: 0xf6f1ca82 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65512
    Body
        Message type: MSG_READ_OCCUPIED_STORED
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending sails."
12:07:00.393000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65511, type MSG_READ_NA_STORED, status online, text "", length 34
    Check code: 0xf0f1b383 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65511
    Body
        Message type: MSG_READ_NA_STORED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:07:00.399000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65511, type MSG_READ_NA_STORED, status not_available, text "Gone ashore.", acks packet 800 (0.006000 s), length 46
    Check code: 0xf294ddd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65511
    Body
        Message type: MSG_READ_NA_STORED
        Status: not_available
        How to deliver: 0x0000
        Text: "Gone ashore."
12:07:00.405000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65510, type MSG_READ_DND_STORED, status online, text "", length 34
    Check code: 0xf0f147d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65510
    Body
        Message type: MSG_READ_DND_STORED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:07:00.411000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65510, type MSG_READ_DND_STORED, status do_not_disturb, text "Below deck.", acks packet 804 (0.006000 s), length 45
    Check code: 0xf3f1b585 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65510
    Body
        Message type: MSG_READ_DND_STORED
        Status: do_not_disturb
        How to deliver: 0x0000
        Text: "Below deck."
12:07:00.417000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65509, type MSG_READ_FFC_STORED, status online, text "", length 34
    Check code: 0xf0f152d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65509
    Body
        Message type: MSG_READ_FFC_STORED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:07:00.423000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65509, type MSG_READ_FFC_STORED, status accepted, text "Speak up!", acks packet 808 (0.006000 s), length 43
    Check code: 0xfdf177d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65509
    Body
        Message type: MSG_READ_FFC_STORED
        Status: accepted
        How to deliver: 0x0000
        Text: "Speak up!"
12:07:00.429000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65508, type MSG_SECURE_OLD, status online, text "", length 34
    Check code: 0xf0f1e885 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65508
    Body
        Message type: MSG_SECURE_OLD
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:07:00.435000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65508, type MSG_SECURE_OLD, status refused, text "", acks packet 812 (0.006000 s), length 34
    Check code: 0xd0f1519f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65508
    Body
        Message type: MSG_SECURE_OLD
        Status: refused
        How to deliver: 0x0000
        Text: ""
12:07:00.441000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65507, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 116
    Check code: 0x9ef140b8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65507
    Body
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
12:07:00.447000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65507, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 3000, offered_port 24001, acks packet 816 (0.006000 s), length 100
    Check code: 0xbaf1f198 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65507
    Body
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
            Unknown: 1
            File name: ""
            Bytes in all: 3000
            TCP port to connect to: 24001
12:07:00.453000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65506, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "More", file_name "2 Files", total_size 8192, offered_port 24001, length 111
    Check code: 0xa6f1cc98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65506
    Body
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
            Description: "More"
            TCP port to connect to, high byte first: 24001
            Unknown: 1
            File name: "2 Files"
            Bytes in all: 8192
            TCP port to connect to: 24001
12:07:00.459000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65506, type MSG_PLUGIN, status refused, text "Not today.", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 820 (0.006000 s), length 110
    Check code: 0xb0f1fe9f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65506
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
12:07:00.465000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65505, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "Once more", file_name "ship.txt", total_size 3000, offered_port 0, length 117
    Check code: 0x9ff12390 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65505
    Body
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
            Description: "Once more"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "ship.txt"
            Bytes in all: 3000
            TCP port to connect to: 0
12:07:00.471000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65505, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, length 100
    Check code: 0xb0f1ac9f (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65505
    Body
        Message type: MSG_PLUGIN
        Status: online
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
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
12:07:00.477000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65504, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, reason "A word?", offered_port 0, length 120
    Check code: 0x9af19bdd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65504
    Body
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
            Reason: "A word?"
            Other participants: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            TCP port to connect to: 0
12:07:00.483000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65504, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_CHAT, reason "", offered_port 24000, acks packet 828 (0.006000 s), length 113
    Check code: 0xb7f1d798 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65504
    Body
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
12:07:00.489000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65503, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, reason "Join us", offered_port 24000, length 129
    Check code: 0xadd14b98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65503
    Body
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
            TCP port to connect to, high byte first: 24000
            Unknown: 0
            TCP port to connect to: 24000
12:07:00.495000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65503, type MSG_PLUGIN, status refused, text "Not today.", plugin PLUGIN_CHAT, reason "", offered_port 0, acks packet 832 (0.006000 s), length 123
    Check code: 0xadf1ddd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65503
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: PLUGIN_CHAT
            Rest of its GUID: 378ed411bd280004ac96d905
            Function: 0
            Name of the plug-in: "Send / Start ICQ Chat"
            Unknown: 000001000001000000000000000000
        Data
            Reason: ""
            Other participants: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            TCP port to connect to: 0
12:07:00.501000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65502, type MSG_PLUGIN, status online, text "", plugin PLUGIN_URL, description "Tides", url "http://tides.example.org/", length 115
    Check code: 0xd9a498d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65502
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
                Description: "Tides"
                URL: "http://tides.example.org/"
12:07:00.507000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65502, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_URL, acks packet 836 (0.006000 s), length 84
    Check code: 0x8af1c7d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65502
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
12:07:00.513000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65501, type MSG_PLUGIN, status online, text "", plugin 0x00112233, length 104 [unknown at 87: no table for 0x00112233]
    Check code: 0x8ac15d9c (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65501
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 0d000000486967682061742031323a3430
12:07:00.519000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65501, type MSG_PLUGIN, status refused, text "Not today.", plugin 0x00112233, acks packet 840 (0.006000 s), length 101 [unknown at 97: no table for 0x00112233]
    Check code: 0xbbf1ddd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65501
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 00000000
12:07:00.525000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65500, type MSG_PLUGIN, status online, text "", plugin 0x00112233, length 103 [unknown at 87: no table for 0x00112233]
    Check code: 0x8dc1b586 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65500
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 0c0000004c6f772061742031383a3530
12:07:00.531000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65500, type MSG_PLUGIN, status accepted, text "", acks packet 844 (0.006000 s), length 34
    Check code: 0xc4f1fcbc (valid)
    Command: PEER_ACK
    Header
        Sequence: 65500
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
12:07:00.537000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65499, type MSG_PLUGIN, status online, text "", plugin PLUGIN_URL, description "Charts", url "http://charts.example.org/", length 119
    Check code: 0xf4f02cb2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65499
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
                Description: "Charts"
                URL: "http://charts.example.org/"
            Data: 0100
12:07:00.543000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65499, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_URL, acks packet 848 (0.006000 s), length 84
    Check code: 0x8af19394 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65499
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
12:07:00.549000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65498, type MSG_PLUGIN, status online, text "", plugin PLUGIN_GREETING_CARD, plugin_text "Happy tides!", length 109
    Check code: 0x87f2e082 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65498
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_GREETING_CARD
            Rest of its GUID: 2ae4d111b679006097e1e294
            Function: 0
            Name of the plug-in: "Greeting Card"
            Unknown: 000000000001000000000000000000
        Data
            Text: "Happy tides!"
            Data: 020003
12:07:00.555000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65498, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_GREETING_CARD, plugin_text "", acks packet 852 (0.006000 s), length 94
    Check code: 0xf9ca5d90 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65498
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_GREETING_CARD
            Rest of its GUID: 2ae4d111b679006097e1e294
            Function: 0
            Name of the plug-in: "Greeting Card"
            Unknown: 000000000001000000000000000000
        Data
            Text: ""
12:07:00.561000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65497, type MSG_PLUGIN, status online, text "", plugin PLUGIN_SMS, sms_xml "<sms_message><text>Ahoy</text></sms_message>", length 132
    Check code: 0xf6f1e585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65497
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_SMS
            Rest of its GUID: 11e7d311bcf30004ac969dc2
            Function: 0
            Name of the plug-in: "ICQSMS"
            Unknown: 000000000000000000000000000000
        Data
            SMS: "<sms_message><text>Ahoy</text></sms_message>"
            Data: 04
12:07:00.567000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65497, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_SMS, sms_xml "", acks packet 856 (0.006000 s), length 87
    Check code: 0x89f1de90 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65497
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_SMS
            Rest of its GUID: 11e7d311bcf30004ac969dc2
            Function: 0
            Name of the plug-in: "ICQSMS"
            Unknown: 000000000000000000000000000000
        Data
            SMS: ""
12:07:00.573000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65496, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<N><QUERY>tides</QUERY></N>", length 126
    Check code: 0x94f154d8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65496
    Body
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
            Data: 05000000
12:07:00.579000 IP 192.0.2.11.20011 > 192.0.2.10.3007: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65496, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "", acks packet 860 (0.006000 s), length 95
    Check code: 0xe9ff5285 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65496
    Body
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
12:08:00.009000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 10, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 10
        UIN of the other side: 1000002
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
12:08:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:08:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_INIT, from 1000002, to 1000001, version 10, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 10
        UIN of the other side: 1000001
        Own port: 20011
        UIN: 1000002
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Own port, again: 20011
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
12:08:00.027000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:08:00.033000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:08:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:08:00.045000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Ahoy", length 46
    Check code: 0xc4f17694 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Ahoy"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 882 (0.006000 s), length 42
    Check code: 0xc3f1f283 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00000000
12:08:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65535, type MSG_URL, status away, description "Tides", url "http://tides.example.org/", length 73
    Check code: 0xfef1cbd1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: away
        How to deliver: 0x0004 (to_contact_list)
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Foreground: 0x00ff0000
        Background: 0x00ffff80
12:08:00.063000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65535, type MSG_URL, status accepted_to_contact_list, description "", acks packet 886 (0.006000 s), length 34
    Check code: 0xcdf1759f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Text
            Description: ""
12:08:00.069000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_CONTACTS, status free_for_chat, uin "1000005", nick "zoe", uin "1000004", nick "dmitri", length 71
    Check code: 0xccc1e082 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: free_for_chat
        How to deliver: 0x0002 (urgent)
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
12:08:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, type MSG_CONTACTS, status returned, acks packet 890 (0.006000 s), length 42
    Check code: 0xfcf1c594 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CONTACTS
        Status: returned
        How to deliver: 0x0000
        Text
            Count: ""
            Contacts
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.081000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT+to_several, status online+invisible, text "To all of you.", length 56
    Check code: 0xdaf13ed1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: online+invisible
        How to deliver: 0x0021 (normal)
        Text: "To all of you."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, type MSG_TEXT+to_several, status occupied, text "Mending nets.", acks packet 894 (0.006000 s), length 55
    Check code: 0xe9f167a5 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT+to_several
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.093000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, type MSG_TEXT, status occupied, text "Nets?", length 47
    Check code: 0xc5f18f82 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: occupied
        How to deliver: 0x0001 (normal)
        Text: "Nets?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, type MSG_TEXT, status occupied_custom, text "Many nets.", acks packet 898 (0.006000 s), length 52
    Check code: 0xeaf1b3d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: occupied_custom
        How to deliver: 0x0000
        Text: "Many nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.105000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65531, type MSG_TEXT, status not_available, text "Asleep?", length 49
    Check code: 0xc3f1ca9f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: not_available
        How to deliver: 0x0001 (normal)
        Text: "Asleep?"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.111000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65531, type MSG_TEXT, status do_not_disturb_custom, text "Deeply.", acks packet 902 (0.006000 s), length 49
    Check code: 0xf7f141d9 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_TEXT
        Status: do_not_disturb_custom
        How to deliver: 0x0000
        Text: "Deeply."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.117000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65530, type MSG_CHAT, status do_not_disturb, reason "A word?", offered_port 0, length 52
    Check code: 0xe4f15b85 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: do_not_disturb
        How to deliver: 0x0001 (normal)
        Reason: "A word?"
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:08:00.123000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65530, type MSG_CHAT, status accepted, reason "", offered_port 24000, acks packet 906 (0.006000 s), length 45
    Check code: 0xf3f1aa9e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_CHAT
        Status: accepted
        How to deliver: 0x0000
        Reason: ""
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
12:08:00.129000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65534, type MSG_CHAT, status online, reason "Join us", offered_port 0, length 61
    Check code: 0xd7f1de98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: online
        How to deliver: 0x0001 (normal)
        Reason: "Join us"
        Other participants: "zoe, dora"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:08:00.135000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65534, type MSG_CHAT, status refused, reason "No time.", offered_port 0, acks packet 910 (0.006000 s), length 53
    Check code: 0xf6f16499 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_CHAT
        Status: refused
        How to deliver: 0x0000
        Reason: "No time."
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
12:08:00.141000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65529, type MSG_FILE, status online, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 65
    Check code: 0xd3f1f585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "Our ship"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:08:00.147000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65529, type MSG_FILE, status accepted, description "", file_name "ship.txt", total_size 3000, offered_port 24001, acks packet 914 (0.006000 s), length 57
    Check code: 0xeff1df83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
    Body
        Message type: MSG_FILE
        Status: accepted
        How to deliver: 0x0000
        Description: ""
        TCP port to connect to, high byte first: 24001
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 24001
12:08:00.153000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65528, type MSG_FILE, status online, description "More", file_name "2 Files", total_size 8192, offered_port 0, length 60
    Check code: 0xd6f1c1d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "More"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "2 Files"
        Bytes in all: 8192
        TCP port to connect to: 0
12:08:00.159000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65528, type MSG_FILE, status refused, description "Too big.", file_name "", total_size 0, offered_port 0, acks packet 918 (0.006000 s), length 57
    Check code: 0xeff1e996 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_FILE
        Status: refused
        How to deliver: 0x0000
        Description: "Too big."
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: ""
        Bytes in all: 0
        TCP port to connect to: 0
12:08:00.165000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status online, description "Once more", file_name "ship.txt", total_size 3000, offered_port 0, length 66
    Check code: 0xd0f1a1d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0001 (normal)
        Description: "Once more"
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
12:08:00.171000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65527, type MSG_FILE, status online, description "", length 34
    Check code: 0xcef1f883 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65527
    Body
        Message type: MSG_FILE
        Status: online
        How to deliver: 0x0000
        Description: ""
12:08:00.177000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65526, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xc70e8394 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "..."
        Foreground: 0xffffffff
        Background: 0xffffffff
12:08:00.183000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65526, type MSG_READ_AWAY, status away, text "At sea.", acks packet 926 (0.006000 s), length 49
    Check code: 0xfcf1f99e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65526
    Body
        Message type: MSG_READ_AWAY
        Status: away
        How to deliver: 0x0000
        Text: "At sea."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.189000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65525, type MSG_READ_OCCUPIED, status online, text "...", length 37
    Check code: 0xe4f157d3 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_OCCUPIED
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "..."
12:08:00.195000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65525, type MSG_READ_OCCUPIED, status occupied, text "Mending nets.", acks packet 930 (0.006000 s), length 55
    Check code: 0xe9f1e096 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65525
    Body
        Message type: MSG_READ_OCCUPIED
        Status: occupied
        How to deliver: 0x0000
        Text: "Mending nets."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.201000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65524, type MSG_READ_NA, status online, text "", length 42
    Check code: 0xc8f1e885 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_NA
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.207000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65524, type MSG_READ_NA, status not_available, text "Gone fishing.", acks packet 934 (0.006000 s), length 55
    Check code: 0xf8d19292 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65524
    Body
        Message type: MSG_READ_NA
        Status: not_available
        How to deliver: 0x0000
        Text: "Gone fishing."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.213000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65523, type MSG_READ_DND, status online, text "", length 42
    Check code: 0xc8f1f585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_DND
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.219000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65523, type MSG_READ_DND, status do_not_disturb, text "Asleep.", acks packet 938 (0.006000 s), length 49
    Check code: 0xf7f1e8d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65523
    Body
        Message type: MSG_READ_DND
        Status: do_not_disturb
        How to deliver: 0x0000
        Text: "Asleep."
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.225000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65522, type MSG_READ_FFC, status online, text "", length 42
    Check code: 0xc8f1ea90 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_FFC
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.231000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65522, type MSG_READ_FFC, status accepted, text "Talk to me!", acks packet 942 (0.006000 s), length 53
    Check code: 0xf1f1c690 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65522
    Body
        Message type: MSG_READ_FFC
        Status: accepted
        How to deliver: 0x0000
        Text: "Talk to me!"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.237000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65533, type 66, status online, length 55 [unknown at 31: no table for 0x0042]
    Check code: 0xddf17ed1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
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
12:08:00.243000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65533, type 66, status returned, acks packet 946 (0.006000 s), length 42 [unknown at 31: no table for 0x0042]
    Check code: 0xc1f1be87 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
    Body
        Message type: 66
        Status: returned
        How to deliver: 0x0000
        Text
            Parts
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.249000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65521, type MSG_TEXT, status online, text "naïve café — да", length 105
    Check code: 0x8b8cfc97 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65521
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "naïve café — да"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
12:08:00.255000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65521, type MSG_TEXT, status accepted, text "", acks packet 950 (0.006000 s), length 84
    Check code: 0x8a8ce49d (valid)
    Command: PEER_ACK
    Header
        Sequence: 65521
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
12:08:00.261000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65520, type MSG_TEXT, status online, text "{\\rtf1 {\\b Ahoy}}", length 101
    Check code: 0x8f8c389c (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65520
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "{\\rtf1 {\\b Ahoy}}"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{97B12751-243C-4334-AD22-D6ABF73F1492}"
12:08:00.267000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65520, type MSG_TEXT, status accepted, text "", acks packet 954 (0.006000 s), length 76
    Check code: 0x928cdc85 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65520
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        What the text is written in, a GUID: "{97B12751-243C-4334-AD22-D6ABF73F1492}"
12:08:00.273000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65519, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "Our ship", file_name "ship.txt", total_size 3000, offered_port 0, length 116
    Check code: 0x9ef1c398 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65519
    Body
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
12:08:00.279000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65519, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 3000, offered_port 24001, acks packet 958 (0.006000 s), length 100
    Check code: 0x96f1a298 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65519
    Body
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
            Unknown: 1
            File name: ""
            Bytes in all: 3000
            TCP port to connect to: 24001
12:08:00.285000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65518, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "More", file_name "2 Files", total_size 8192, offered_port 24001, length 111
    Check code: 0x85f12594 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65518
    Body
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
            Description: "More"
            TCP port to connect to, high byte first: 24001
            Unknown: 1
            File name: "2 Files"
            Bytes in all: 8192
            TCP port to connect to: 24001
12:08:00.291000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65518, type MSG_PLUGIN, status refused, text "Not today.", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 962 (0.006000 s), length 110
    Check code: 0xc8f16e90 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65518
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
12:08:00.297000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65517, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "Once more", file_name "ship.txt", total_size 3000, offered_port 0, length 117
    Check code: 0x9ff1af98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65517
    Body
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
            Description: "Once more"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "ship.txt"
            Bytes in all: 3000
            TCP port to connect to: 0
12:08:00.303000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65517, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, length 100
    Check code: 0x9ae2d490 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65517
    Body
        Message type: MSG_PLUGIN
        Status: online
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
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 0
12:08:00.309000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65516, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, reason "A word?", offered_port 0, length 120
    Check code: 0x9af1c29d (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65516
    Body
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
            Reason: "A word?"
            Other participants: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            TCP port to connect to: 0
12:08:00.315000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65516, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_CHAT, reason "", offered_port 24000, acks packet 970 (0.006000 s), length 113
    Check code: 0xb7f1d8d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65516
    Body
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
12:08:00.321000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65515, type MSG_PLUGIN, status online, text "", plugin PLUGIN_CHAT, reason "Join us", offered_port 24000, length 129
    Check code: 0xf2f0cc98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65515
    Body
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
            TCP port to connect to, high byte first: 24000
            Unknown: 0
            TCP port to connect to: 24000
12:08:00.327000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65515, type MSG_PLUGIN, status refused, text "Not today.", plugin PLUGIN_CHAT, reason "", offered_port 0, acks packet 974 (0.006000 s), length 123
    Check code: 0xadf1f390 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65515
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: PLUGIN_CHAT
            Rest of its GUID: 378ed411bd280004ac96d905
            Function: 0
            Name of the plug-in: "Send / Start ICQ Chat"
            Unknown: 000001000001000000000000000000
        Data
            Reason: ""
            Other participants: ""
            TCP port to connect to, high byte first: 0
            Unknown: 0
            TCP port to connect to: 0
12:08:00.333000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65514, type MSG_PLUGIN, status online, text "", plugin PLUGIN_URL, description "Tides", url "http://tides.example.org/", length 115
    Check code: 0xacf1dcd1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65514
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
                Description: "Tides"
                URL: "http://tides.example.org/"
12:08:00.339000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65514, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_URL, acks packet 978 (0.006000 s), length 84
    Check code: 0x8af15d90 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65514
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
12:08:00.345000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65513, type MSG_PLUGIN, status online, text "", plugin 0x00112233, length 104 [unknown at 87: no table for 0x00112233]
    Check code: 0xa8f0b485 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65513
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 0d000000486967682061742031323a3430
12:08:00.351000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65513, type MSG_PLUGIN, status refused, text "Not today.", plugin 0x00112233, acks packet 982 (0.006000 s), length 101 [unknown at 97: no table for 0x00112233]
    Check code: 0xbbf1d8d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65513
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "Not today."
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 00000000
12:08:00.357000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65512, type MSG_PLUGIN, status online, text "", plugin 0x00112233, length 103 [unknown at 87: no table for 0x00112233]
    Check code: 0x8dc19c98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65512
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: 0x00112233
            Rest of its GUID: 445566778899aabbccddeeff
            Function: 7
            Name of the plug-in: "Tide table"
            Unknown: 000000000001000000000000000000
        Data
            Data: 0c0000004c6f772061742031383a3530
12:08:00.363000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65512, type MSG_PLUGIN, status accepted, text "", acks packet 986 (0.006000 s), length 34
    Check code: 0xc4f1afdd (valid)
    Command: PEER_ACK
    Header
        Sequence: 65512
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
12:08:00.369000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65511, type MSG_PLUGIN, status online, text "", plugin PLUGIN_URL, description "Charts", url "http://charts.example.org/", length 119
    Check code: 0xf3f19698 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65511
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
                Description: "Charts"
                URL: "http://charts.example.org/"
            Data: 0100
12:08:00.375000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65511, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_URL, acks packet 990 (0.006000 s), length 84
    Check code: 0x8af1dab0 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65511
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_URL
            Rest of its GUID: e987d411a4c100d0b759b1d9
            Function: 0
            Name of the plug-in: "URL"
            Unknown: 000000000001000000000000000000
        Data
            Text
12:08:00.381000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65510, type MSG_PLUGIN, status online, text "", plugin PLUGIN_GREETING_CARD, plugin_text "Happy tides!", length 109
    Check code: 0x87f24c94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65510
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_GREETING_CARD
            Rest of its GUID: 2ae4d111b679006097e1e294
            Function: 0
            Name of the plug-in: "Greeting Card"
            Unknown: 000000000001000000000000000000
        Data
            Text: "Happy tides!"
            Data: 020003
12:08:00.387000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65510, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_GREETING_CARD, plugin_text "", acks packet 994 (0.006000 s), length 94
    Check code: 0x80f156d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65510
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_GREETING_CARD
            Rest of its GUID: 2ae4d111b679006097e1e294
            Function: 0
            Name of the plug-in: "Greeting Card"
            Unknown: 000000000001000000000000000000
        Data
            Text: ""
12:08:00.393000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65509, type MSG_PLUGIN, status online, text "", plugin PLUGIN_SMS, sms_xml "<sms_message><text>Ahoy</text></sms_message>", length 132
    Check code: 0x6ef5e9d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65509
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_SMS
            Rest of its GUID: 11e7d311bcf30004ac969dc2
            Function: 0
            Name of the plug-in: "ICQSMS"
            Unknown: 000000000000000000000000000000
        Data
            SMS: "<sms_message><text>Ahoy</text></sms_message>"
            Data: 04
12:08:00.399000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65509, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_SMS, sms_xml "", acks packet 998 (0.006000 s), length 87
    Check code: 0xd0f15595 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65509
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Plug-in
            Plug-in: PLUGIN_SMS
            Rest of its GUID: 11e7d311bcf30004ac969dc2
            Function: 0
            Name of the plug-in: "ICQSMS"
            Unknown: 000000000000000000000000000000
        Data
            SMS: ""
12:08:00.405000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65508, type MSG_PLUGIN, status online, text "", plugin PLUGIN_XTRAZ, xml "<N><QUERY>tides</QUERY></N>", length 126
    Check code: 0xbef12798 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65508
    Body
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
            Data: 05000000
12:08:00.411000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65508, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_XTRAZ, xml "", acks packet 1002 (0.006000 s), length 95
    Check code: 0x81f1c2d1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65508
    Body
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
12:09:00.009000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 3, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 3
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:09:00.015000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 1, length 49
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 1
        Tag: 76
        Version of Licq: 1026
12:09:00.021000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 2, length 44
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 2
12:09:00.027000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Ahoy", status 0x0000, seq1 3, length 47
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Ahoy"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 3
        Tag: 76
        Version of Licq: 1026
12:09:00.033000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_FILE, description "Our ship", status 0x0000, file_name "ship.txt", total_size 3000, offered_port 0, seq1 4, length 76
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_FILE
        Description: "Our ship"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        TCP port to connect to, high byte first: 0
        Unknown: 0
        File name: "ship.txt"
        Bytes in all: 3000
        TCP port to connect to: 0
        Sequence: 4
        Tag: 76
        Version of Licq: 1026
12:09:00.039000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_CHAT, reason "A word?", status 0x0000, offered_port 0, seq1 5, length 61
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_CHAT
        Reason: "A word?"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Other participants: ""
        TCP port to connect to, high byte first: 0
        Unknown: 0
        TCP port to connect to: 0
        Sequence: 5
        Tag: 76
        Version of Licq: 1026
12:09:00.045000 IP 192.0.2.11.20011 > 192.0.2.10.3009: ICQ peer PEER_ACK, from 1000002, to 1000001, type MSG_CHAT, reason "", status accepted, offered_port 24000, seq1 5, acks packet 1022 (0.006000 s), length 56
    UIN: 1000002
    Version: 3
    Command: PEER_ACK
    Body
        From: 1000002
        Message type: MSG_CHAT
        Reason: ""
        Address: 192.0.2.11
        Own address: 192.0.2.11
        TCP port: 20011
        Direct connections: direct
        Status: accepted
        How to deliver: 0x0000
        Other participants: ""
        TCP port to connect to, high byte first: 24000
        Unknown: 0
        TCP port to connect to: 24000
        Sequence: 5
        Tag: 76
        Version of Licq: 1026
12:10:00.009000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 6, tcp_port 20010, ip 127.0.0.1, comes from its own address, length 38
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 1000002
        Own port: 20010
        UIN: 1000001
        Address: 127.0.0.1
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
        Cookie: 0x00005eed
12:10:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3010: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:10:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3010: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 0, ip 192.0.2.11, comes from its address, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 1000001
        Own port: 0
        UIN: 1000002
        Address: 192.0.2.11
        Own address: 10.0.0.1
        Direct connections: socks_proxy
        Own port, again: 20011
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 7
12:10:00.027000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:10:00.033000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status 0x0000, text "Ahoy", length 45
    Check code: 0xc4f1d09d (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Text: "Ahoy"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:10:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3010: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 1040 (0.006000 s), length 41
    Check code: 0xfcf1d482 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00000000
12:10:00.045000 IP 192.0.2.11.20011 > 192.0.2.10.3010: ICQ peer PEER_MESSAGE, from 1000002, to 1000001, seq1 65535, type MSG_URL, status 0x0000, description "Tides", url "http://tides.example.org/", length 72
    Check code: 0xc094ea90 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: 0x0000
        How to deliver: 0x0020 (to_contact_list)
        Text
            Description: "Tides"
            URL: "http://tides.example.org/"
        Foreground: 0x00ff0000
        Background: 0x00ffff80
12:10:00.051000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_ACK, from 1000001, to 1000002, seq1 65535, type MSG_URL, status accepted_to_contact_list, description "", acks packet 1044 (0.006000 s), length 41
    Check code: 0xfc0ef99e (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_URL
        Status: accepted_to_contact_list
        How to deliver: 0x0000
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0xffffffff
12:11:00.009000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 7, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 1000002
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
        Cookie: ********
        Web port: 80
        Features: 3
12:11:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3011: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:11:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3011: ICQ peer PEER_INIT, from 1000002, to 1000001, version 7, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 46
    Command: PEER_INIT
    Body
        Version: 7
        UIN of the other side: 1000001
        Own port: 20011
        UIN: 1000002
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Own port, again: 20011
        Cookie: ********
        Web port: 80
        Features: 3
12:11:00.027000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:11:00.033000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:11:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3011: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:11:00.045000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_SECURE_OPEN, status online, text "", length 34
    Check code: 0xf0f17982 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_SECURE_OPEN
        Status: online
        How to deliver: 0x0001 (normal)
        Text: ""
12:11:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3011: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, type MSG_SECURE_OPEN, status accepted, text "1", acks packet 1066 (0.006000 s), length 35
    Check code: 0xc5f19e95 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_SECURE_OPEN
        Status: accepted
        How to deliver: 0x0000
        Text: "1"
12:11:00.057000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, length 792 [cut at 0: cut before its form shows]
    Undecoded: 160301002f0100002b030198eabe77c0583a282ed05b7f68f130ffb2a7cc64b76e0d26c56ea116bb1176320000040034000a0100
12:11:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3011: ICQ peer, from 1000002, to 1000001, length 791 [cut at 0: cut before its form shows]
    Undecoded: 15030100020228
12:12:00.009000 IP 192.0.2.10.3012 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 6, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 6
        UIN of the other side: 1000002
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
        Cookie: 0x00005eed
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 7
12:12:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3012: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:12:00.021000 IP 192.0.2.10.3012 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, length 5 [unknown at 0: fits none of its known forms]
    Unknown: c0ffee

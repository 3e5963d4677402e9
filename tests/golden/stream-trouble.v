12:00:00.009000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:00:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:00:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:00:00.027000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:00:00.033000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:00:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:00:00.051000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "The third segment before the second", in 3 pieces, the first in packet 16, length 77
    Check code: 0xa7f18185 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The third segment before the second"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:00:00.057000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f13fb8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:01:00.009000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:01:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:01:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:01:00.027000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:01:00.033000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:01:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:01:00.051000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Each segment twice", in 2 pieces, the first in packet 40, length 60
    Check code: 0xd6f1fe82 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Each segment twice"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:01:00.060000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f1f585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:02:00.009000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:02:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:02:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:02:00.027000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:02:00.033000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:02:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:02:00.051000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Segments that overlap with the same bytes", in 3 pieces, the first in packet 65, length 83
    Check code: 0xfaf1e398 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Segments that overlap with the same bytes"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:02:00.057000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f18ed1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:03:00.009000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:03:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:03:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:03:00.027000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:03:00.033000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:03:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:03:00.051000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Segments that overlap with other bytes", in 3 pieces, the first in packet 89, length 80 [conflict at 0: some bytes came twice and differ: the first copy counts]
    Check code: 0xa2f1b69f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Segments that overlap with other bytes"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:03:00.057000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f17f95 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:04:00.009000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:04:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:04:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:04:00.027000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:04:00.033000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:04:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3004: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:04:00.045000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Of this"..., length 93 [cut at 40: the stream breaks off here]
    Check code: 0xc29eb9d1
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Of this"...
12:04:00.048000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer, length 33 [gap at 0: 20 bytes of the stream missing before this] [undecoded at 0: stream bytes that are in no message]
    Undecoded: 7265206d697373696e6720696e20746865206d6964646c650000000000ffffff00
12:04:00.054000 IP 192.0.2.10.3004 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xe4f1bbb2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:05:00.009000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:05:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:05:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:05:00.027000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:05:00.033000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:05:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3005: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:05:00.045000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer, length 54 [gap at 0: 20 bytes of the stream missing before this] [undecoded at 0: stream bytes that are in no message]
    Undecoded: 681456000001000000010021004f6620746869732074657874207468652068656164206973206d697373696e670000000000ffffff00
12:05:00.051000 IP 192.0.2.10.3005 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f19598 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.009000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:06:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:06:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3006: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:06:00.048000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "The one before was lost", length 65 [gap at 0: 63 bytes of the stream missing before this]
    Check code: 0xd3f19f83 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The one before was lost"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:06:00.054000 IP 192.0.2.10.3006 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f1fa86 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
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
12:07:00.204000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Byte by byte", in 54 pieces, the first in packet 181, length 54
    Check code: 0xdcf13ed1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Byte by byte"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:07:00.210000 IP 192.0.2.10.3007 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f12390 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.009000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:08:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:08:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3008: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:08:00.045000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "One", length 45
    Check code: 0xc7f17694 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "One"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.045000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Two", length 45
    Check code: 0xf7f1c683 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Two"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.048000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT, status online, text "And a half", in 2 pieces, the first in packet 256, length 52
    Check code: 0xfef1cbd1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "And a half"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:08:00.054000 IP 192.0.2.10.3008 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xf9f1419f (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:09:00.009000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:09:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3009: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:09:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3009: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:09:00.027000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:09:00.033000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:09:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3009: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:09:00.045000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, length 89 [cut at 29: the stream breaks off here]
    Check code: 0xbbf15d9c
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
    Undecoded: 01
12:09:00.051000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "This is whole, and the next is cut", length 76 [gap at 0: 59 bytes of the stream missing before this]
    Check code: 0xa6f1f6d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "This is whole, and the next is cut"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:09:00.051000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT, status online, text "Cut, and the end in"..., length 82 [cut at 52: the stream breaks off here]
    Check code: 0xa0f122d1
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Cut, and the end in"...
12:09:00.057000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer, length 10 [gap at 0: 20 bytes of the stream missing before this] [undecoded at 0: stream bytes that are in no message]
    Undecoded: 6e0000000000ffffff00
12:09:00.063000 IP 192.0.2.10.3009 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f18b94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:10:00.009000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:10:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3010: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:10:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3010: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:10:00.027000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:10:00.033000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:10:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3010: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:10:00.051000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "One segment of this is far away, and comes again", in 2 pieces, the first in packet 305, length 90
    Check code: 0xb8f1d09d (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "One segment of this is far away, and comes again"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:10:00.057000 IP 192.0.2.10.3010 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f1e082 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:11:00.009000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:11:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3011: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:11:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3011: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:11:00.045000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, length 68 [cut at 20: the stream breaks off here]
    Check code: 0xd00e7982
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
12:11:00.048000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer, length 291 [gap at 0: 380 bytes of the stream missing before this] [undecoded at 0: stream bytes that are in no message]
    Undecoded: cc4498eabe77c0583a282ed05b7f68f130ffb2a7cc64b76e0d26c56ea116bb1176324dfea52b1d3a8b38d462bea33d5c0415e921a7927f6d189b403db0086d133c2af5fe24b9890b58f6fc61831c0fb1f1a510a6e8b35654c1ccef6ea1b3a892b5f15ffd3609ffd6183731ae4f77f9e73403ef8d8d013a8f72f3a87a863f3a2739eae0f885e79a0b966a029bf67ef08a53c256f86426aa2232421c76bde7e2bee75c28c7cd2b9ef5727919053d4989b40b2e8f850ff5bf193ce5ec1a3463c6134ec122162b4008c3267a0f7c1713c8d7b77651d715d559287af9ef854f6fcccdac90c764d214f17fbfb92267b69960dd590b836d4fb089914262c5c54249574c12d38465db9c9a02aeaa6fba7ddbd33b0d97a58076df187d348d7baf361738c36119de
12:11:00.048000 IP 192.0.2.10.3011 > 192.0.2.11.20011: ICQ peer, length 9 [undecoded at 0: stream bytes that are in no message]
    Undecoded: e460149323e6942e8f
12:12:00.009000 IP 192.0.2.10.3012 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:12:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3012: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:12:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3012: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:12:00.027000 IP 192.0.2.10.3012 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:12:00.033000 IP 192.0.2.10.3012 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:12:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3012: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:12:00.045000 IP 192.0.2.10.3012 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Within this text the numbers begin again", length 82
    Check code: 0xfdf14a87 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Within this text the numbers begin again"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:12:00.051000 IP 192.0.2.10.3012 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f13685 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:13:00.000000 IP 192.0.2.10.3013 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 3, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 3
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:13:00.012000 IP 192.0.2.10.3013 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, type MSG_TEXT, text "Behind a SYN that had bytes", status 0x0000, seq1 1, length 69
    UIN: 1000001
    Version: 3
    Command: PEER_MESSAGE
    Body
        From: 1000001
        Message type: MSG_TEXT
        Text: "Behind a SYN that had bytes"
        Address: 192.0.2.10
        Own address: 192.0.2.10
        TCP port: 20010
        Direct connections: direct
        Status: 0x0000
        How to deliver: 0x0010 (normal)
        Sequence: 1
12:14:00.000000 IP 192.0.2.10.3014 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, seq1 65535, type MSG_TEXT, status online, text "The capture begins here", length 65
    Check code: 0xd3f1fa86 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The capture begins here"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:14:00.006000 IP 192.0.2.10.3014 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, seq1 65534, type MSG_TEXT, status online, text "The second text", length 57
    Check code: 0xdbf1b8a0 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The second text"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:14:00.012000 IP 192.0.2.10.3014 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, seq1 65533, type MSG_TEXT, status online, text "The third text", length 56
    Check code: 0xdc0eff9e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The third text"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:15:00.006000 IP 192.0.2.10.3015 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, seq1 65534, type MSG_TEXT, status online, text "The second text", length 57
    Check code: 0xdbf19485 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The second text"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:15:00.012000 IP 192.0.2.10.3015 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, seq1 65533, type MSG_TEXT, status online, text "The third text", length 56
    Check code: 0xdaf155df (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The third text"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:16:00.009000 IP 192.0.2.10.3016 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:16:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3016: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:16:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3016: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:16:00.027000 IP 192.0.2.10.3016 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:16:00.033000 IP 192.0.2.10.3016 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:16:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3016: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:16:00.045000 IP 192.0.2.10.3016 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Before the trouble", length 60
    Check code: 0xd6f13a9e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Before the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:16:00.051000 IP 192.0.2.10.3016 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "The end"..., length 65 [cut at 40: the stream breaks off here]
    Check code: 0xd3f1f994
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The end"...
12:17:00.009000 IP 192.0.2.10.3017 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:17:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3017: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:17:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3017: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:17:00.027000 IP 192.0.2.10.3017 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:17:00.033000 IP 192.0.2.10.3017 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:17:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3017: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:17:00.045000 IP 192.0.2.10.3017 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "Before the trouble", length 60
    Check code: 0xd6f1e585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Before the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:17:00.051000 IP 192.0.2.10.3017 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "The end"..., length 65 [cut at 40: the stream breaks off here]
    Check code: 0xfaf1bdd1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The end"...
12:18:00.009000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:18:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:18:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:18:00.027000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:18:00.033000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:18:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:18:00.045000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "The first connection", length 62
    Check code: 0xd4f15e97 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The first connection"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:18:00.069000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:18:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:18:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:18:00.087000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:18:00.093000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:18:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:18:00.105000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "The second connection", length 63
    Check code: 0xd5f1599e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The second connection"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:18:00.111000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT, status online, text "Which b"..., length 73 [cut at 40: the stream breaks off here]
    Check code: 0xd0f1f194
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Which b"...
12:18:00.123000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:18:00.129000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:18:00.135000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:18:00.141000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:18:00.147000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:18:00.153000 IP 192.0.2.11.20011 > 192.0.2.10.3018: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:18:00.159000 IP 192.0.2.10.3018 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, type MSG_TEXT, status online, text "The third connection", length 62
    Check code: 0xdcf1e797 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The third connection"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:19:00.009000 IP6 2001:db8::a.3019 > 2001:db8::b.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, length 50
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
12:19:00.015000 IP6 2001:db8::b.20011 > 2001:db8::a.3019: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:19:00.021000 IP6 2001:db8::b.20011 > 2001:db8::a.3019: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, length 50
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
12:19:00.027000 IP6 2001:db8::a.3019 > 2001:db8::b.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:19:00.033000 IP6 2001:db8::a.3019 > 2001:db8::b.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:19:00.039000 IP6 2001:db8::b.20011 > 2001:db8::a.3019: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:19:00.051000 IP6 2001:db8::a.3019 > 2001:db8::b.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "The third segment before the second", in 3 pieces, the first in packet 495, length 77
    Check code: 0xca986b83 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The third segment before the second"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:19:00.057000 IP6 2001:db8::a.3019 > 2001:db8::b.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Of this"..., length 93 [cut at 40: the stream breaks off here]
    Check code: 0xb7f1b794
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Of this"...
12:19:00.060000 IP6 2001:db8::a.3019 > 2001:db8::b.20011: ICQ peer, length 33 [gap at 0: 20 bytes of the stream missing before this] [undecoded at 0: stream bytes that are in no message]
    Undecoded: 7265206d697373696e6720696e20746865206d6964646c650000000000ffffff00
12:19:00.066000 IP6 2001:db8::a.3019 > 2001:db8::b.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f1d5d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:22:00.009000 IP 192.0.2.10.3022 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:22:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3022: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:22:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3022: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:22:00.027000 IP 192.0.2.10.3022 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:22:00.033000 IP 192.0.2.10.3022 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:22:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3022: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:22:00.045000 IP 192.0.2.10.3022 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "The end of this t"..., length 73 [cut at 50: the stream breaks off here]
    Check code: 0xabf1f087
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The end of this t"...
12:22:00.048000 IP 192.0.2.10.3022 > 192.0.2.11.20011: ICQ peer, length 46 [gap at 0: 43 bytes of the stream missing before this] [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00000000000100000001001900416e64207468652068656164206f662074686973206f6e650000000000ffffff00
12:22:00.054000 IP 192.0.2.10.3022 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xc4839082 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:23:00.009000 IP 192.0.2.10.3023 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:23:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3023: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:23:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3023: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:23:00.027000 IP 192.0.2.10.3023 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:23:00.033000 IP 192.0.2.10.3023 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
12:23:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3023: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
12:23:00.054000 IP 192.0.2.10.3023 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, type MSG_TEXT, status online, text "The second segment comes behind its acknowledgement", in 3 pieces, the first in packet 560, length 93
    Check code: 0xda944b98 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "The second segment comes behind its acknowledgement"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:23:00.057000 IP 192.0.2.10.3023 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, type MSG_TEXT, status online, text "Behind the trouble", length 60
    Check code: 0xd6f1dd96 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0001 (normal)
        Text: "Behind the trouble"
        Foreground: 0x00000000
        Background: 0x00ffffff
12:24:00.009000 IP 192.0.2.10.3024 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 8, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 50
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
12:24:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3024: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:24:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3024: ICQ peer PEER_INIT, from 1000002, to 1000001, version 8, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 50
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
12:24:00.027000 IP 192.0.2.10.3024 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:24:00.033000 IP 192.0.2.10.3024 > 192.0.2.11.20011: ICQ peer FILE_INIT, from 1000001, to 1000002, files 1, total_size 3000, nick "anna", length 26
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 3000
        Speed: 100
        Nickname: "anna"
12:24:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3024: ICQ peer FILE_INIT_ACK, from 1000002, to 1000001, nick "bert", length 14
    Command: FILE_INIT_ACK
    Body
        Speed: 100
        Nickname: "bert"
12:24:00.045000 IP 192.0.2.10.3024 > 192.0.2.11.20011: ICQ peer FILE_INFO, from 1000001, to 1000002, file_name "ship.txt", file_size 3000, length 30
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "ship.txt"
        Directory, or a text: ""
        Bytes: 3000
        Time: 1970-01-01T00:00:00Z
        Speed: 100
12:24:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3024: ICQ peer FILE_START, from 1000002, to 1000001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 100
        Number of the file, from 1: 1
12:24:00.057000 IP 192.0.2.10.3024 > 192.0.2.11.20011: ICQ peer FILE_DATA, from 1000001, to 1000002, length 2051 [cut at 1000: the stream breaks off here]
    Command: FILE_DATA
    Body
        Data: 6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a616263646566676869
12:24:00.063000 IP 192.0.2.10.3024 > 192.0.2.11.20011: ICQ peer, in 2 pieces, the first in packet 589, length 951 [gap at 0: 100 bytes of the stream missing before this] [undecoded at 0: stream bytes that are in no message]
    Undecoded: 666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f707172737475767778797a6162636465666768696a6b6c6d6e6f7071727374
12:24:00.063000 IP 192.0.2.10.3024 > 192.0.2.11.20011: ICQ peer FILE_DATA, from 1000001, to 1000002, length 955
    Command: FILE_DATA
    Body
        Data: 4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f505152535455565758595a4142434445464748494a4b4c4d4e4f50
12:25:00.009000 IP 192.0.2.10.3025 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 3, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 3
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:25:00.015000 IP 192.0.2.10.3025 > 192.0.2.11.20011: ICQ peer CHAT_COLOR, from 1000001, nick "anna", length 32
    Command: CHAT_COLOR
    Body
        Version, less than 0: -3
        UIN: 1000001
        Nickname: "anna"
        TCP port, high byte first: 20010
        Foreground: 0x00000000
        Background: 0x00ffffff
        Unknown: 0
12:25:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3025: ICQ peer CHAT_COLOR_FONT, from 1000002, to 1000001, nick "bert", participants_there 0, length 65
    Command: CHAT_COLOR_FONT
    Body
        UIN: 1000002
        Nickname: "bert"
        Foreground: 0x00000000
        Background: 0x00ffffff
        Version: 3
        TCP port: 20011
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 12
        Face of the font: 0x00000000
        Font: "Courier"
        Character set of the font: ansi
        Pitch and family of the font: 0x31
        Others who are there: 0
12:25:00.027000 IP 192.0.2.10.3025 > 192.0.2.11.20011: ICQ peer CHAT_FONT, from 1000001, to 1000002, length 41
    Version: 3
    Command: CHAT_FONT
    Body
        TCP port: 20010
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 12
        Face of the font: 0x00000000
        Font: "Courier"
        Character set of the font: ansi
        Pitch and family of the font: 0x31
12:25:00.033000 IP 192.0.2.10.3025 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Ahoy", length 4
    Typed
        #1
            Text: "Ahoy"
12:25:00.036000 IP 192.0.2.10.3025 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Bye", chat_code CHAT_LINE_END, length 4 [gap at 0: 7 bytes of the stream missing before this]
    Typed
        #1
            Text: "Bye"
            Code: CHAT_LINE_END

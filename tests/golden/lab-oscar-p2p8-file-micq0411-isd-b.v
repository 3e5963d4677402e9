22:19:51.291872 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 45869, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 45869
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 45869
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:51.291951 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:19:51.291987 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 45135, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 45135
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 45135
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:51.292098 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:19:51.334702 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:19:51.334814 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:19:54.291474 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "ate answer", length 94
    Check code: 0xabc04994 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "ate answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:19:54.391935 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 123 (0.100461 s), length 84
    Check code: 0xcaf17090 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:00.292040 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "ate direct", length 94
    Check code: 0xbdc24c94 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "ate direct"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:00.392555 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 127 (0.100515 s), length 84
    Check code: 0xf5c7d397 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:03.292331 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "ate direct answer", length 101
    Check code: 0xda0ea2d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "ate direct answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:03.392860 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 131 (0.100529 s), length 84
    Check code: 0xc7f15f83 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: accepted
        How to deliver: 0x0000
        Text: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:06.292768 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_URL, status online, description "ate url", url "http://files.example.org/", length 117
    Check code: 0xadf1d09d (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0021 (normal)
        Text
            Description: "ate url"
            URL: "http://files.example.org/"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:06.393309 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_URL, status accepted, description "", acks packet 135 (0.100541 s), length 76
    Check code: 0xf4b2dab0 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0000
        Text
            Description: ""
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:20:09.293422 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65529, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "ate file", file_name "ate.txt", total_size 1925, offered_port 0, length 115
    Check code: 0xbc90f585 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0021 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: "ate file"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "ate.txt"
            Bytes in all: 1925
            TCP port to connect to: 0
22:20:12.293674 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65529, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 56469, acks packet 139 (3.000252 s), length 100
    Check code: 0x92f1e598 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
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
            TCP port to connect to, high byte first: 56469
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 56469
22:20:12.394385 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 38677, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 38677
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 38677
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:20:12.394461 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:20:12.394475 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 56469, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 56469
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 56469
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:20:12.394625 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:20:12.438688 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 1925, nick "bobby", length 27
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 1925
        Speed: 64
        Nickname: "bobby"
22:20:12.438981 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:20:12.439111 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer FILE_INFO, from 111001, to 222002, file_name "ate.txt", file_size 1925, length 29
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "ate.txt"
        Directory, or a text: ""
        Bytes: 1925
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:20:12.439340 IP 10.99.0.12.56469 > 10.99.0.11.43062: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:20:12.439522 IP 10.99.0.11.43062 > 10.99.0.12.56469: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 161, length 1928
    Command: FILE_DATA
    Body
        Data: 7365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e207365636f6e642066696c65206166746572206f736361722e20
22:20:19.294462 IP 10.99.0.11.54818 > 10.99.0.12.45135: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65527, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "ate refused", file_name "ate.txt", total_size 1925, offered_port 0, length 118
    Check code: 0xbc906990 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65527
    Body
        Message type: MSG_PLUGIN
        Status: online
        How to deliver: 0x0021 (normal)
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: "ate refused"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "ate.txt"
            Bytes in all: 1925
            TCP port to connect to: 0
22:20:22.294245 IP 10.99.0.12.45135 > 10.99.0.11.54818: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65527, type MSG_PLUGIN, status refused, text "auto-refused", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 169 (2.999783 s), length 112
    Check code: 0xe7f1d397 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65527
    Body
        Message type: MSG_PLUGIN
        Status: refused
        How to deliver: 0x0000
        Text: "auto-refused"
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

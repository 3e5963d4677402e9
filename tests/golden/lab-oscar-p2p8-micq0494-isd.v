22:10:19.706766 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 47643, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 47643
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 47643
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:19.706835 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:10:19.706850 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 39595, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 39595
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 39595
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:19.707053 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:10:19.750627 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:10:19.754642 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:10:25.706946 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65535, type MSG_TEXT, status online, text "direct over version eight", length 67
    Check code: 0xe4f1ac85 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "direct over version eight"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:25.811171 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 114 (0.104225 s), length 42
    Check code: 0xc6f04d82 (valid)
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
22:10:27.707485 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65534, type MSG_TEXT, status online, text "direct answer eight", length 61
    Check code: 0xe5f1bbb2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0000
        Text: "direct answer eight"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:27.808185 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 118 (0.100700 s), length 42
    Check code: 0xff0e1287 (valid)
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
22:10:29.707476 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65532, type MSG_URL, status online, description "eight url", url "http://p2p.example.net/x", length 76
    Check code: 0xd69db1dd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0000
        Text
            Description: "eight url"
            URL: "http://p2p.example.net/x"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:29.808097 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65532, type MSG_URL, status accepted, description "", acks packet 122 (0.100621 s), length 42
    Check code: 0xfcf1acd1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
    Body
        Message type: MSG_URL
        Status: accepted
        How to deliver: 0x0020
        Text
            Description: ""
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:33.708200 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65530, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xc80e98d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:33.808529 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65530, type MSG_READ_AWAY, status accepted, text "User is away [Auto-Message]", acks packet 132 (0.100329 s), length 69
    Check code: 0xc8f1fd98 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
    Body
        Message type: MSG_READ_AWAY
        Status: accepted
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:36.708188 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65528, type MSG_READ_AWAY, status online, text "...", length 45
    Check code: 0xcaf1bab8 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: online
        How to deliver: 0x0000
        Text: "..."
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:36.808860 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65528, type MSG_READ_AWAY, status accepted, text "User is away [Auto-Message]", acks packet 136 (0.100672 s), length 69
    Check code: 0xcff19785 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65528
    Body
        Message type: MSG_READ_AWAY
        Status: accepted
        How to deliver: 0x0020
        Text: "User is away [Auto-Message]"
        Foreground: 0x00000000
        Background: 0x00ffffff
22:10:41.714253 IP 10.99.0.11.39222 > 10.99.0.12.39595: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65526, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "report", file_name "many, really many files", total_size 12345, offered_port 0, length 129
    Check code: 0xb3f147d1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65526
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
            Description: "report"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "many, really many files"
            Bytes in all: 12345
            TCP port to connect to: 0
22:10:41.815133 IP 10.99.0.12.39595 > 10.99.0.11.39222: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65526, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 59157, acks packet 148 (0.100880 s), length 100
    Check code: 0xe1f1e39f (valid)
    Command: PEER_ACK
    Header
        Sequence: 65526
    Body
        Message type: MSG_PLUGIN
        Status: accepted
        How to deliver: 0x0020
        Text: ""
        Plug-in
            Plug-in: PLUGIN_FILE
            Rest of its GUID: 3091d3118dd700104b06462e
            Function: 0
            Name of the plug-in: "File"
            Unknown: 000001000001000000000000000000
        Data
            Description: ""
            TCP port to connect to, high byte first: 59157
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 59157
22:10:41.915987 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 58819, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 58819
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 58819
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:41.916090 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:10:41.916108 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 59157, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 59157
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 59157
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:41.916157 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:10:41.958659 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 1320, nick "Sender's nick", length 35
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 1320
        Speed: 64
        Nickname: "Sender's nick"
22:10:41.958831 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:10:41.959041 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer FILE_INFO, from 111001, to 222002, file_name "report.txt", file_size 1320, length 32
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "report.txt"
        Directory, or a text: ""
        Bytes: 1320
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:10:41.959167 IP 10.99.0.12.59157 > 10.99.0.11.48832: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:10:41.959285 IP 10.99.0.11.48832 > 10.99.0.12.59157: ICQ peer FILE_DATA, from 111001, to 222002, length 1323
    Command: FILE_DATA
    Body
        Data: 416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20416c6c20776f726b20616e64206e6f20706c61792e20
22:10:56.715948 IP 10.99.0.12.52544 > 10.99.0.11.58819: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 39595, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 39595
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 39595
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:56.718742 IP 10.99.0.11.58819 > 10.99.0.12.52544: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:10:56.718786 IP 10.99.0.11.58819 > 10.99.0.12.52544: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 58819, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 58819
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 58819
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:10:56.718805 IP 10.99.0.12.52544 > 10.99.0.11.58819: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:10:56.762625 IP 10.99.0.12.52544 > 10.99.0.11.58819: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001

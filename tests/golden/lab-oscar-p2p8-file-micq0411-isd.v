22:18:43.472279 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 52945, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 52945
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 52945
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:18:43.472321 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:18:43.472350 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 41353, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 41353
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 41353
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:18:43.472371 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:18:43.514722 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_INIT2, from 111001, to 222002, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 0
        GUID: 00000000000000000000000000000000
        Unknown: 0x00040001
22:18:43.514838 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_INIT2, from 222002, to 111001, channel messages, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: messages
        Of who was connected to: 1
        GUID, first half: 0000000000000000
        Unknown: 0x00040001
        GUID, second half: 0000000000000000
22:18:46.472193 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65535, type MSG_TEXT, status online, text "eight answer", length 96
    Check code: 0xe4f19e9e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eight answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:46.572640 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65535, type MSG_TEXT, status accepted, text "", acks packet 121 (0.100447 s), length 84
    Check code: 0xfdd7bf94 (valid)
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
22:18:52.472734 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65534, type MSG_TEXT, status online, text "eight direct", length 96
    Check code: 0xabdc8883 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eight direct"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:52.573281 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65534, type MSG_TEXT, status accepted, text "", acks packet 125 (0.100547 s), length 84
    Check code: 0xf90eb585 (valid)
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
22:18:55.473069 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_MESSAGE, from 222002, to 111001, seq1 65532, type MSG_TEXT, status online, text "eight direct answer", length 103
    Check code: 0xa0c0b09a (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
    Body
        Message type: MSG_TEXT
        Status: online
        How to deliver: 0x0021 (normal)
        Text: "eight direct answer"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:55.573565 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_ACK, from 111001, to 222002, seq1 65532, type MSG_TEXT, status accepted, text "", acks packet 129 (0.100496 s), length 84
    Check code: 0xc2f10f83 (valid)
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
22:18:58.473463 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65531, type MSG_URL, status online, description "eight url", url "http://files.example.org/", length 119
    Check code: 0x80c570b2 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
    Body
        Message type: MSG_URL
        Status: online
        How to deliver: 0x0021 (normal)
        Text
            Description: "eight url"
            URL: "http://files.example.org/"
        Foreground: 0x00000000
        Background: 0x00ffffff
        What the text is written in, a GUID: "{0946134E-4C7F-11D1-8222-444553540000}"
22:18:58.574098 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65531, type MSG_URL, status accepted, description "", acks packet 133 (0.100635 s), length 76
    Check code: 0xe4c5ddd1 (valid)
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
22:19:01.474167 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65529, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "eight file", file_name "eight.txt", total_size 2400, offered_port 0, length 119
    Check code: 0xd79da890 (valid)
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
            Description: "eight file"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "eight.txt"
            Bytes in all: 2400
            TCP port to connect to: 0
22:19:04.474289 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65529, type MSG_PLUGIN, status accepted, text "", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 53921, acks packet 137 (3.000122 s), length 100
    Check code: 0x82f16e90 (valid)
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
            TCP port to connect to, high byte first: 53921
            Unknown: 0
            File name: ""
            Bytes in all: 0
            TCP port to connect to: 53921
22:19:04.575073 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer PEER_INIT, from 111001, to 222002, version 8, tcp_port 56371, ip 10.99.0.11, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 222002
        Own port: 56371
        UIN: 111001
        Address: 10.99.0.11
        Own address: 10.99.0.11
        Direct connections: direct
        Own port, again: 56371
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:04.575121 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer PEER_INIT_ACK, from 222002, to 111001, length 6
    Command: PEER_INIT_ACK
22:19:04.575147 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer PEER_INIT, from 222002, to 111001, version 8, tcp_port 53921, ip 10.99.0.12, comes from both its addresses, length 50
    Command: PEER_INIT
    Body
        Version: 8
        UIN of the other side: 111001
        Own port: 53921
        UIN: 222002
        Address: 10.99.0.12
        Own address: 10.99.0.12
        Direct connections: direct
        Own port, again: 53921
        Cookie: ********
        Web port: 80
        Features: 3
        Number of a connection that was asked for: 0
22:19:04.575180 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer PEER_INIT_ACK, from 111001, to 222002, length 6
    Command: PEER_INIT_ACK
22:19:04.618643 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_INIT, from 111001, to 222002, files 1, total_size 2400, nick "bobby", length 27
    Command: FILE_INIT
    Body
        Unknown: 0
        Files: 1
        Bytes in all: 2400
        Speed: 64
        Nickname: "bobby"
22:19:04.618888 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer FILE_INIT_ACK, from 222002, to 111001, nick "my Nick0", length 18
    Command: FILE_INIT_ACK
    Body
        Speed: 64
        Nickname: "my Nick0"
22:19:04.619045 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_INFO, from 111001, to 222002, file_name "eight.txt", file_size 2400, length 31
    Command: FILE_INFO
    Body
        Is a directory: 0
        File name: "eight.txt"
        Directory, or a text: ""
        Bytes: 2400
        Time: 1970-01-01T00:00:00Z
        Speed: 64
22:19:04.619168 IP 10.99.0.12.53921 > 10.99.0.11.52066: ICQ peer FILE_START, from 222002, to 111001, start_at 0, length 19
    Command: FILE_START
    Body
        First byte: 0
        Unknown: 0
        Speed: 64
        Number of the file, from 1: 1
22:19:04.619217 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_DATA, from 111001, to 222002, in 2 pieces, the first in packet 159, length 2051
    Command: FILE_DATA
    Body
        Data: 66696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c6520616674
22:19:04.619238 IP 10.99.0.11.52066 > 10.99.0.12.53921: ICQ peer FILE_DATA, from 111001, to 222002, length 355
    Command: FILE_DATA
    Body
        Data: 6572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e2066696c65206166746572206f73636172206c6f67696e2e20
22:19:11.474589 IP 10.99.0.11.37646 > 10.99.0.12.41353: ICQ peer PEER_MESSAGE, from 111001, to 222002, seq1 65527, type MSG_PLUGIN, status online, text "", plugin PLUGIN_FILE, description "eight refused", file_name "eight.txt", total_size 2400, offered_port 0, length 122
    Check code: 0x9bf1c29d (valid)
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
            Description: "eight refused"
            TCP port to connect to, high byte first: 0
            Unknown: 0
            File name: "eight.txt"
            Bytes in all: 2400
            TCP port to connect to: 0
22:19:14.474750 IP 10.99.0.12.41353 > 10.99.0.11.37646: ICQ peer PEER_ACK, from 222002, to 111001, seq1 65527, type MSG_PLUGIN, status refused, text "auto-refused", plugin PLUGIN_FILE, description "", file_name "", total_size 0, offered_port 0, acks packet 168 (3.000161 s), length 112
    Check code: 0x81f1df83 (valid)
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

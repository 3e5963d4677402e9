12:00:00.009000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 3, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 3
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:00:00.015000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer CHAT_COLOR, from 1000001, nick "anna", length 32
    Command: CHAT_COLOR
    Body
        Version, less than 0: -3
        UIN: 1000001
        Nickname: "anna"
        TCP port, high byte first: 20010
        Foreground: 0x00000080
        Background: 0x00ffffff
        Unknown: 0
12:00:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer CHAT_COLOR_FONT, from 1000002, to 1000001, nick "bert", participants_there 2, length 123
    Command: CHAT_COLOR_FONT
    Body
        UIN: 1000002
        Nickname: "bert"
        Foreground: 0x00800000
        Background: 0x00e0ffff
        Version: 3
        TCP port: 20011
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 12
        Face of the font: 0x00000003 (bold+italic)
        Font: "Courier"
        Character set of the font: ansi
        Pitch and family of the font: 0x31
        Others who are there: 2
            #1
                Version: 3
                TCP port: 20012
                UIN: 1000003
                Address: 192.0.2.12
                Own address: 192.0.2.12
                Direct connections: direct
                TCP port, high byte first: 20012
                Session: 0x5a75
                Unknown: 100
            #2
                Version: 3
                TCP port: 20015
                UIN: 1000005
                Address: 192.0.2.13
                Own address: 10.0.0.1
                Direct connections: socks_proxy
                TCP port, high byte first: 20015
                Session: 0x5a75
                Unknown: 100
12:00:00.027000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer CHAT_FONT, from 1000001, to 1000002, length 39
    Version: 3
    Command: CHAT_FONT
    Body
        TCP port: 20010
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 10
        Face of the font: 0x0000000c (underline+strike_out)
        Font: "Arial"
        Character set of the font: cyrillic
        Pitch and family of the font: 0x22
12:00:00.033000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Ahoy Berx", length 9
    Typed
        #1
            Text: "Ahoy Berx"
12:00:00.039000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_BACKSPACE, length 1
    Typed
        #1
            Code: CHAT_BACKSPACE
12:00:00.045000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "t!", length 2
    Typed
        #1
            Text: "t!"
12:00:00.051000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_LINE_END, length 1
    Typed
        #1
            Code: CHAT_LINE_END
12:00:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FOREGROUND, length 5
    Typed
        #1
            Code: CHAT_FOREGROUND
            Foreground: 0x00008000
12:00:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_BACKGROUND, length 5
    Typed
        #1
            Code: CHAT_BACKGROUND
            Background: 0x00ffffe0
12:00:00.069000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, text "Hello Anna, ", length 12
    Typed
        #1
            Text: "Hello Anna, "
12:00:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_FACE, length 5
    Typed
        #1
            Code: CHAT_FONT_FACE
            Face of the font: 0x00000005 (bold+underline)
12:00:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, text "grüß dich", length 9
    Typed
        #1
            Text: "grüß dich"
12:00:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_FACE, length 5
    Typed
        #1
            Code: CHAT_FONT_FACE
            Face of the font: 0x00000000
12:00:00.093000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_SIZE, length 5
    Typed
        #1
            Code: CHAT_FONT_SIZE
            Size of the font: 16
12:00:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_FAMILY, length 11
    Typed
        #1
            Code: CHAT_FONT_FAMILY
            Font: "Arial"
            Character set of the font: ansi
            Pitch and family of the font: 0x22
12:00:00.105000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_LINE_END, length 1
    Typed
        #1
            Code: CHAT_LINE_END
12:00:00.111000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_FOCUS_IN, length 1
    Typed
        #1
            Code: CHAT_FOCUS_IN
12:00:00.117000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_FOCUS_OUT, length 1
    Typed
        #1
            Code: CHAT_FOCUS_OUT
12:00:00.123000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_BEEP, length 1
    Typed
        #1
            Code: CHAT_BEEP
12:00:00.129000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_SLEEP_OFF, length 1
    Typed
        #1
            Code: CHAT_SLEEP_OFF
12:00:00.135000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_SLEEP_ON, length 1
    Typed
        #1
            Code: CHAT_SLEEP_ON
12:00:00.141000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_LAUGH, length 1
    Typed
        #1
            Code: CHAT_LAUGH
12:00:00.147000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK, uin 1000003, length 5
    Typed
        #1
            Code: CHAT_KICK
            UIN: 1000003
12:00:00.153000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_KICK_YES, uin 1000003, length 5
    Typed
        #1
            Code: CHAT_KICK_YES
            UIN: 1000003
12:00:00.159000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_KICK_NO, uin 1000003, length 5
    Typed
        #1
            Code: CHAT_KICK_NO
            UIN: 1000003
12:00:00.165000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK_PASSED, length 7
    Typed
        #1
            Code: CHAT_KICK_PASSED
            Unknown: 43420f000200
12:00:00.171000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK_FAILED, length 7
    Typed
        #1
            Code: CHAT_KICK_FAILED
            Unknown: 43420f000100
12:00:00.177000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICKED, length 3
    Typed
        #1
            Code: CHAT_KICKED
            Unknown: 0100
12:00:00.183000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer, from 1000002, to 1000001, chat_code CHAT_DISCONNECT_KICKED, length 1
    Typed
        #1
            Code: CHAT_DISCONNECT_KICKED
12:00:00.189000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Bye", length 3
    Typed
        #1
            Text: "Bye"
12:00:00.195000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_LINE_END, length 1
    Typed
        #1
            Code: CHAT_LINE_END
12:00:00.201000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_DISCONNECT, length 1
    Typed
        #1
            Code: CHAT_DISCONNECT
12:01:00.009000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, version 3, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 28
    Command: PEER_INIT
    Body
        Version: 3
        Own port: 20010
        UIN: 1000001
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Own port, again: 20010
12:01:00.015000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer CHAT_COLOR, from 1000001, nick "anna", length 32
    Command: CHAT_COLOR
    Body
        Version, less than 0: -3
        UIN: 1000001
        Nickname: "anna"
        TCP port, high byte first: 20010
        Foreground: 0x00000080
        Background: 0x00ffffff
        Unknown: 0
12:01:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer CHAT_COLOR_FONT, from 1000002, to 1000001, nick "bert", participants_there 2, length 123
    Command: CHAT_COLOR_FONT
    Body
        UIN: 1000002
        Nickname: "bert"
        Foreground: 0x00800000
        Background: 0x00e0ffff
        Version: 3
        TCP port: 20011
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 12
        Face of the font: 0x00000003 (bold+italic)
        Font: "Courier"
        Character set of the font: ansi
        Pitch and family of the font: 0x31
        Others who are there: 2
            #1
                Version: 3
                TCP port: 20012
                UIN: 1000003
                Address: 192.0.2.12
                Own address: 192.0.2.12
                Direct connections: direct
                TCP port, high byte first: 20012
                Session: 0x5a75
                Unknown: 100
            #2
                Version: 3
                TCP port: 20015
                UIN: 1000005
                Address: 192.0.2.13
                Own address: 10.0.0.1
                Direct connections: socks_proxy
                TCP port, high byte first: 20015
                Session: 0x5a75
                Unknown: 100
12:01:00.027000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer CHAT_FONT, from 1000001, to 1000002, length 39
    Version: 3
    Command: CHAT_FONT
    Body
        TCP port: 20010
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 10
        Face of the font: 0x0000000c (underline+strike_out)
        Font: "Arial"
        Character set of the font: cyrillic
        Pitch and family of the font: 0x22
12:01:00.033000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Ahoy Berx", chat_code CHAT_BACKSPACE, text "t!", chat_code CHAT_LINE_END, length 13
    Typed
        #1
            Text: "Ahoy Berx"
            Code: CHAT_BACKSPACE
        #2
            Text: "t!"
            Code: CHAT_LINE_END
12:01:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FOREGROUND, chat_code CHAT_BACKGROUND, text "Hello Anna, ", chat_code CHAT_FONT_FACE, text "grüß dich", chat_code CHAT_FONT_FACE, chat_code CHAT_FONT_SIZE, chat_code CHAT_FONT_FAMILY, chat_code CHAT_LINE_END, length 58
    Typed
        #1
            Code: CHAT_FOREGROUND
            Foreground: 0x00008000
        #2
            Code: CHAT_BACKGROUND
            Background: 0x00ffffe0
        #3
            Text: "Hello Anna, "
            Code: CHAT_FONT_FACE
            Face of the font: 0x00000005 (bold+underline)
        #4
            Text: "grüß dich"
            Code: CHAT_FONT_FACE
            Face of the font: 0x00000000
        #5
            Code: CHAT_FONT_SIZE
            Size of the font: 16
        #6
            Code: CHAT_FONT_FAMILY
            Font: "Arial"
            Character set of the font: ansi
            Pitch and family of the font: 0x22
        #7
            Code: CHAT_LINE_END
12:01:00.045000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_FOCUS_IN, chat_code CHAT_FOCUS_OUT, chat_code CHAT_BEEP, chat_code CHAT_SLEEP_OFF, chat_code CHAT_SLEEP_ON, chat_code CHAT_LAUGH, chat_code CHAT_KICK, uin 1000003, length 11
    Typed
        #1
            Code: CHAT_FOCUS_IN
        #2
            Code: CHAT_FOCUS_OUT
        #3
            Code: CHAT_BEEP
        #4
            Code: CHAT_SLEEP_OFF
        #5
            Code: CHAT_SLEEP_ON
        #6
            Code: CHAT_LAUGH
        #7
            Code: CHAT_KICK
            UIN: 1000003
12:01:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer, from 1000002, to 1000001, chat_code CHAT_KICK_YES, uin 1000003, chat_code CHAT_KICK_NO, uin 1000003, length 10
    Typed
        #1
            Code: CHAT_KICK_YES
            UIN: 1000003
        #2
            Code: CHAT_KICK_NO
            UIN: 1000003
12:01:00.057000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK_PASSED, chat_code CHAT_KICK_FAILED, chat_code CHAT_KICKED, length 17
    Typed
        #1
            Code: CHAT_KICK_PASSED
            Unknown: 43420f000200
        #2
            Code: CHAT_KICK_FAILED
            Unknown: 43420f000100
        #3
            Code: CHAT_KICKED
            Unknown: 0100
12:01:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer, from 1000002, to 1000001, chat_code CHAT_DISCONNECT_KICKED, length 1
    Typed
        #1
            Code: CHAT_DISCONNECT_KICKED
12:01:00.069000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Bye", chat_code CHAT_LINE_END, chat_code CHAT_DISCONNECT, length 5
    Typed
        #1
            Text: "Bye"
            Code: CHAT_LINE_END
        #2
            Code: CHAT_DISCONNECT
12:02:00.009000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 6, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 46
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
        Cookie: 0x5eed0002
        Web port: 80
        Features: 3
12:02:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:02:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_INIT, from 1000002, to 1000001, version 6, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 46
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
        Cookie: 0x5eed0002
        Web port: 80
        Features: 3
12:02:00.027000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:02:00.033000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer CHAT_COLOR, from 1000001, to 1000002, nick "anna", length 32
    Command: CHAT_COLOR
    Body
        Version, less than 0: -6
        UIN: 1000001
        Nickname: "anna"
        TCP port, high byte first: 20010
        Foreground: 0x00000080
        Background: 0x00ffffff
        Unknown: 0
12:02:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer CHAT_COLOR_FONT, from 1000002, to 1000001, nick "bert", participants_there 2, length 123
    Command: CHAT_COLOR_FONT
    Body
        UIN: 1000002
        Nickname: "bert"
        Foreground: 0x00800000
        Background: 0x00e0ffff
        Version: 6
        TCP port: 20011
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 12
        Face of the font: 0x00000003 (bold+italic)
        Font: "Courier"
        Character set of the font: ansi
        Pitch and family of the font: 0x31
        Others who are there: 2
            #1
                Version: 6
                TCP port: 20012
                UIN: 1000003
                Address: 192.0.2.12
                Own address: 192.0.2.12
                Direct connections: direct
                TCP port, high byte first: 20012
                Session: 0x5a75
                Unknown: 100
            #2
                Version: 6
                TCP port: 20015
                UIN: 1000005
                Address: 192.0.2.13
                Own address: 10.0.0.1
                Direct connections: socks_proxy
                TCP port, high byte first: 20015
                Session: 0x5a75
                Unknown: 100
12:02:00.045000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer CHAT_FONT, from 1000001, to 1000002, length 39
    Version: 6
    Command: CHAT_FONT
    Body
        TCP port: 20010
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 10
        Face of the font: 0x0000000c (underline+strike_out)
        Font: "Arial"
        Character set of the font: cyrillic
        Pitch and family of the font: 0x22
12:02:00.051000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Ahoy Berx", length 9
    Typed
        #1
            Text: "Ahoy Berx"
12:02:00.057000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, length 1
    Typed
        #1
            Key: CHAT_BACKSPACE
12:02:00.063000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "t!", length 2
    Typed
        #1
            Text: "t!"
12:02:00.069000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, length 1
    Typed
        #1
            Key: CHAT_LINE_END
12:02:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FOREGROUND, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FOREGROUND
            Data
                Foreground: 0x00008000
12:02:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_BACKGROUND, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_BACKGROUND
            Data
                Background: 0x00ffffe0
12:02:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, text "Hello Anna, ", length 12
    Typed
        #1
            Text: "Hello Anna, "
12:02:00.093000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_FACE, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_FACE
            Data
                Face of the font: 0x00000005 (bold+underline)
12:02:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, text "grüß dich", length 9
    Typed
        #1
            Text: "grüß dich"
12:02:00.105000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_FACE, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_FACE
            Data
                Face of the font: 0x00000000
12:02:00.111000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_SIZE, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_SIZE
            Data
                Size of the font: 16
12:02:00.117000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FONT_FAMILY, length 16
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_FAMILY
            Data
                Font: "Arial"
                Character set of the font: ansi
                Pitch and family of the font: 0x22
12:02:00.123000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, length 1
    Typed
        #1
            Key: CHAT_LINE_END
12:02:00.129000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_FOCUS_IN, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FOCUS_IN
            Data
12:02:00.135000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_FOCUS_OUT, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FOCUS_OUT
            Data
12:02:00.141000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_BEEP, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_BEEP
            Data
12:02:00.147000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_SLEEP_OFF, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_SLEEP_OFF
            Data
12:02:00.153000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_SLEEP_ON, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_SLEEP_ON
            Data
12:02:00.159000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_LAUGH, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_LAUGH
            Data
12:02:00.165000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK, uin 1000003, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICK
            Data
                UIN: 1000003
12:02:00.171000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_KICK_YES, uin 1000003, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_YES
            Data
                UIN: 1000003
12:02:00.177000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_KICK_NO, uin 1000003, length 10
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_NO
            Data
                UIN: 1000003
12:02:00.183000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK_PASSED, length 12
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_PASSED
            Data
                Unknown: 43420f000200
12:02:00.189000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK_FAILED, length 12
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_FAILED
            Data
                Unknown: 43420f000100
12:02:00.195000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICKED, length 8
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICKED
            Data
                Unknown: 0100
12:02:00.201000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer, from 1000002, to 1000001, chat_code CHAT_DISCONNECT_KICKED, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_DISCONNECT_KICKED
            Data
12:02:00.207000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Bye", length 3
    Typed
        #1
            Text: "Bye"
12:02:00.213000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, length 1
    Typed
        #1
            Key: CHAT_LINE_END
12:02:00.219000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_DISCONNECT, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_DISCONNECT
            Data
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
12:03:00.033000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer CHAT_COLOR, from 1000001, to 1000002, nick "anna", length 32
    Command: CHAT_COLOR
    Body
        Version, less than 0: -8
        UIN: 1000001
        Nickname: "anna"
        TCP port, high byte first: 20010
        Foreground: 0x00000080
        Background: 0x00ffffff
        Unknown: 0
12:03:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer CHAT_COLOR_FONT, from 1000002, to 1000001, nick "bert", participants_there 2, length 123
    Command: CHAT_COLOR_FONT
    Body
        UIN: 1000002
        Nickname: "bert"
        Foreground: 0x00800000
        Background: 0x00e0ffff
        Version: 8
        TCP port: 20011
        Address: 192.0.2.11
        Own address: 192.0.2.11
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 12
        Face of the font: 0x00000003 (bold+italic)
        Font: "Courier"
        Character set of the font: ansi
        Pitch and family of the font: 0x31
        Others who are there: 2
            #1
                Version: 8
                TCP port: 20012
                UIN: 1000003
                Address: 192.0.2.12
                Own address: 192.0.2.12
                Direct connections: direct
                TCP port, high byte first: 20012
                Session: 0x5a75
                Unknown: 100
            #2
                Version: 8
                TCP port: 20015
                UIN: 1000005
                Address: 192.0.2.13
                Own address: 10.0.0.1
                Direct connections: socks_proxy
                TCP port, high byte first: 20015
                Session: 0x5a75
                Unknown: 100
12:03:00.045000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer CHAT_FONT, from 1000001, to 1000002, length 39
    Version: 8
    Command: CHAT_FONT
    Body
        TCP port: 20010
        Address: 192.0.2.10
        Own address: 192.0.2.10
        Direct connections: direct
        Session: 0x5a75
        Size of the font: 10
        Face of the font: 0x0000000c (underline+strike_out)
        Font: "Arial"
        Character set of the font: cyrillic
        Pitch and family of the font: 0x22
12:03:00.051000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Ahoy Berx", text "t!", length 13
    Typed
        #1
            Text: "Ahoy Berx"
            Key: CHAT_BACKSPACE
        #2
            Text: "t!"
            Key: CHAT_LINE_END
12:03:00.057000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer, from 1000002, to 1000001, chat_code CHAT_FOREGROUND, chat_code CHAT_BACKGROUND, text "Hello Anna, ", chat_code CHAT_FONT_FACE, text "grüß dich", chat_code CHAT_FONT_FACE, chat_code CHAT_FONT_SIZE, chat_code CHAT_FONT_FAMILY, length 88
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FOREGROUND
            Data
                Foreground: 0x00008000
        #2
            Key: CHAT_ESCAPE
            Code: CHAT_BACKGROUND
            Data
                Background: 0x00ffffe0
        #3
            Text: "Hello Anna, "
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_FACE
            Data
                Face of the font: 0x00000005 (bold+underline)
        #4
            Text: "grüß dich"
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_FACE
            Data
                Face of the font: 0x00000000
        #5
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_SIZE
            Data
                Size of the font: 16
        #6
            Key: CHAT_ESCAPE
            Code: CHAT_FONT_FAMILY
            Data
                Font: "Arial"
                Character set of the font: ansi
                Pitch and family of the font: 0x22
        #7
            Key: CHAT_LINE_END
12:03:00.063000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_FOCUS_IN, chat_code CHAT_FOCUS_OUT, chat_code CHAT_BEEP, chat_code CHAT_SLEEP_OFF, chat_code CHAT_SLEEP_ON, chat_code CHAT_LAUGH, chat_code CHAT_KICK, uin 1000003, length 46
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_FOCUS_IN
            Data
        #2
            Key: CHAT_ESCAPE
            Code: CHAT_FOCUS_OUT
            Data
        #3
            Key: CHAT_ESCAPE
            Code: CHAT_BEEP
            Data
        #4
            Key: CHAT_ESCAPE
            Code: CHAT_SLEEP_OFF
            Data
        #5
            Key: CHAT_ESCAPE
            Code: CHAT_SLEEP_ON
            Data
        #6
            Key: CHAT_ESCAPE
            Code: CHAT_LAUGH
            Data
        #7
            Key: CHAT_ESCAPE
            Code: CHAT_KICK
            Data
                UIN: 1000003
12:03:00.069000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer, from 1000002, to 1000001, chat_code CHAT_KICK_YES, uin 1000003, chat_code CHAT_KICK_NO, uin 1000003, length 20
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_YES
            Data
                UIN: 1000003
        #2
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_NO
            Data
                UIN: 1000003
12:03:00.075000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, chat_code CHAT_KICK_PASSED, chat_code CHAT_KICK_FAILED, chat_code CHAT_KICKED, length 32
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_PASSED
            Data
                Unknown: 43420f000200
        #2
            Key: CHAT_ESCAPE
            Code: CHAT_KICK_FAILED
            Data
                Unknown: 43420f000100
        #3
            Key: CHAT_ESCAPE
            Code: CHAT_KICKED
            Data
                Unknown: 0100
12:03:00.081000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer, from 1000002, to 1000001, chat_code CHAT_DISCONNECT_KICKED, length 6
    Typed
        #1
            Key: CHAT_ESCAPE
            Code: CHAT_DISCONNECT_KICKED
            Data
12:03:00.087000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer, from 1000001, to 1000002, text "Bye", chat_code CHAT_DISCONNECT, length 10
    Typed
        #1
            Text: "Bye"
            Key: CHAT_LINE_END
        #2
            Key: CHAT_ESCAPE
            Code: CHAT_DISCONNECT
            Data

12:00:03.009000 IP 192.0.2.10.1103 > 198.51.100.20.80: HTTP GET, target "http://tunnel.example.org/hello", length 114
    Method: "GET"
    Target: "http://tunnel.example.org/hello"
    Version: "HTTP/1.0"
    Headers
        #1
            Name: "User-Agent"
            Value: "Mozilla/4.08 [en] (WinNT; U ;Nav)"
        #2
            Name: "Cookie"
            Value: ********
12:00:03.015000 IP 198.51.100.20.80 > 192.0.2.10.1103: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.0"
    Status: "200 OK"
    Headers
12:00:03.015000 IP 198.51.100.20.80 > 192.0.2.10.1103: HTTP TUNNEL_HELLO, host "tunnel.example.org", length 50
    Length behind this: 48
    Version: 0x0443
    Type: TUNNEL_HELLO
    Unknown: 000000000000
    Session: 00112233445566778899aabbccddeeff
    Host to go to: "tunnel.example.org"
    Port: 80
12:00:03.040000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=1", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=1"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "33"
12:00:03.040000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP TUNNEL_OPEN, tunnel_connection 1, host "bos.example.org", port 5190, length 33
    Length behind this: 31
    Version: 0x0443
    Type: TUNNEL_OPEN
    Flags: 0x00000000
    Connection: 1
    Host: "bos.example.org"
    Port: 5190
12:00:03.046000 IP 198.51.100.21.80 > 192.0.2.10.1431: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.053000 IP 192.0.2.10.1435 > 198.51.100.20.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:03.059000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "15"
12:00:03.059000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_OPENED, tunnel_connection 1, result ok, length 15
    Length behind this: 13
    Version: 0x0443
    Type: TUNNEL_OPENED
    Flags: 0x00000000
    Connection: 1
    Result: ok
12:00:03.066000 IP 192.0.2.10.1435 > 198.51.100.20.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:03.072000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "38"
12:00:03.072000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 17
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.072000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 17
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.072000 IP 198.51.100.20.80 > 192.0.2.10.1435: via aol-tunnel ?: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43558
    Body
        Version of FLAP: 1
        TLVs
12:00:03.079000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=2", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=2"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "29"
12:00:03.079000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 27
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.085000 IP 198.51.100.21.80 > 192.0.2.10.1430: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.092000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=3", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=3"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "29"
12:00:03.092000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 27
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.092000 IP 192.0.2.10.1431 > 198.51.100.21.80: via aol-tunnel bos.example.org.5190: OSCAR FLAP_SIGN_ON, in 2 pieces, the first in packet 32, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 6183
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:03.098000 IP 198.51.100.21.80 > 192.0.2.10.1431: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.105000 IP 192.0.2.10.1435 > 198.51.100.20.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, http_status "200 OK", length 47
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Transfer-Encoding"
            Value: "chunked"
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 4
    Line: "2f"
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 23
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 23
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 2
    Line: ""
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 10
    Line: "3;note=3"
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: via aol-tunnel ?: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 43559
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000001
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: ICBM
            #3
                Family: ICQ
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 2
    Line: ""
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 3
    Line: "0"
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 17
    Line: ********
12:00:03.111000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 2
    Line: ""
12:00:03.118000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=4", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=4"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "30"
12:00:03.118000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 28
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.118000 IP 192.0.2.10.1430 > 198.51.100.21.80: via aol-tunnel bos.example.org.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 6184
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:03.124000 IP 198.51.100.21.80 > 192.0.2.10.1430: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.131000 IP 192.0.2.10.1435 > 198.51.100.20.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:03.137000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "62"
12:00:03.137000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 29
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.137000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 29
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.137000 IP 198.51.100.20.80 > 192.0.2.10.1435: via aol-tunnel ?: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", length 34
    Sequence: 43560
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x0001000e
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
12:00:03.144000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=5", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=5"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "46"
12:00:03.144000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 44
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.150000 IP 198.51.100.21.80 > 192.0.2.10.1431: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.157000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=6", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=6"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "46"
12:00:03.157000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 44
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.157000 IP 192.0.2.10.1430 > 198.51.100.21.80: via aol-tunnel bos.example.org.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, channel text, to "1000002", text "Are you here?", in 2 pieces, the first in packet 52, length 64
    Sequence: 6185
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
    Body
        Cookie: 5ca1ab1e00000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 26 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "Are you here?"
12:00:03.163000 IP 198.51.100.21.80 > 192.0.2.10.1430: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.170000 IP 192.0.2.10.1435 > 198.51.100.20.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, http_status "200 OK", length 47
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Transfer-Encoding"
            Value: "chunked"
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 4
    Line: "60"
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 47
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 48
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 2
    Line: ""
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 10
    Line: "3;note=3"
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: via aol-tunnel ?: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 43561
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 5ca1ab1e00000002
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 0
        TLVs
            TLV 0x0002: Message, 29 bytes
                Fragments
                    #1
                        Fragment: required
                        Version: 1
                        Fragment
                            What the reader must know: 01
                    #2
                        Fragment: text
                        Version: 1
                        Fragment
                            Character set: ascii
                            Language: 0x0000
                            Text: "Yes, by a proxy."
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 2
    Line: ""
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 3
    Line: "0"
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 17
    Line: ********
12:00:03.176000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, length 2
    Line: ""
12:00:03.183000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=7", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=7"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "20"
12:00:03.183000 IP 192.0.2.10.1431 > 198.51.100.21.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 18
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:03.183000 IP 192.0.2.10.1431 > 198.51.100.21.80: via aol-tunnel bos.example.org.5190: OSCAR FLAP_SIGN_OFF, length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 6186
    Body
        TLVs
12:00:03.189000 IP 198.51.100.21.80 > 192.0.2.10.1431: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.196000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=8", length 135
    Method: "POST"
    Target: "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=8"
    Version: "HTTP/1.1"
    Headers
        #1
            Name: "Content-Type"
            Value: "AIM/HTTP"
        #2
            Name: "Content-Length"
            Value: "14"
12:00:03.196000 IP 192.0.2.10.1430 > 198.51.100.21.80: HTTP TUNNEL_CLOSE, tunnel_connection 1, length 14
    Length behind this: 12
    Version: 0x0443
    Type: TUNNEL_CLOSE
    Flags: 0x00000000
    Connection: 1
12:00:03.202000 IP 198.51.100.21.80 > 192.0.2.10.1430: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:03.209000 IP 192.0.2.10.1435 > 198.51.100.20.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:03.215000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "31"
12:00:03.215000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP TUNNEL_CLOSED, tunnel_connection 1, result ok, length 15
    Length behind this: 13
    Version: 0x0443
    Type: TUNNEL_CLOSED
    Flags: 0x00000000
    Connection: 1
    Result: ok
12:00:03.215000 IP 198.51.100.20.80 > 192.0.2.10.1435: HTTP server command 0x0009, tunnel_connection 1, length 16 [unknown at 6: no table for 0x0009]
    Length behind this: 14
    Version: 0x0443
    Type: 9
    Flags: 0x00000000
    Connection: 1
    Data: 0001

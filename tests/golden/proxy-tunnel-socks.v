12:00:02.009000 IP 192.0.2.10.1102 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:02.015000 IP 198.51.100.20.1080 > 192.0.2.10.1102: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:02.021000 IP 192.0.2.10.1102 > 198.51.100.20.1080: SOCKS5 CONNECT, host "tunnel.example.org", port 80, length 25
    Version: 5
    Command: CONNECT
    Type of address: name
    Host: "tunnel.example.org"
    Port: 80
12:00:02.027000 IP 198.51.100.20.1080 > 192.0.2.10.1102: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 55064, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 55064
12:00:02.033000 IP 192.0.2.10.1102 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP GET, target "http://tunnel.example.org/hello", length 114
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
12:00:02.039000 IP 198.51.100.20.1080 > 192.0.2.10.1102: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.0"
    Status: "200 OK"
    Headers
12:00:02.039000 IP 198.51.100.20.1080 > 192.0.2.10.1102: via socks5 tunnel.example.org.80: HTTP TUNNEL_HELLO, host "tunnel.example.org", length 50
    Length behind this: 48
    Version: 0x0443
    Type: TUNNEL_HELLO
    Unknown: 000000000000
    Session: 00112233445566778899aabbccddeeff
    Host to go to: "tunnel.example.org"
    Port: 80
12:00:02.063000 IP 192.0.2.10.1420 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:02.069000 IP 198.51.100.20.1080 > 192.0.2.10.1420: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:02.075000 IP 192.0.2.10.1420 > 198.51.100.20.1080: SOCKS5 CONNECT, host "tunnel.example.org", port 80, length 25
    Version: 5
    Command: CONNECT
    Type of address: name
    Host: "tunnel.example.org"
    Port: 80
12:00:02.081000 IP 198.51.100.20.1080 > 192.0.2.10.1420: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 55064, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 55064
12:00:02.063000 IP 192.0.2.10.1421 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:02.069000 IP 198.51.100.20.1080 > 192.0.2.10.1421: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:02.075000 IP 192.0.2.10.1421 > 198.51.100.20.1080: SOCKS5 CONNECT, host "tunnel.example.org", port 80, length 25
    Version: 5
    Command: CONNECT
    Type of address: name
    Host: "tunnel.example.org"
    Port: 80
12:00:02.081000 IP 198.51.100.20.1080 > 192.0.2.10.1421: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 55064, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 55064
12:00:02.063000 IP 192.0.2.10.1425 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:02.069000 IP 198.51.100.20.1080 > 192.0.2.10.1425: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:02.075000 IP 192.0.2.10.1425 > 198.51.100.20.1080: SOCKS5 CONNECT, host "tunnel.example.org", port 80, length 25
    Version: 5
    Command: CONNECT
    Type of address: name
    Host: "tunnel.example.org"
    Port: 80
12:00:02.081000 IP 198.51.100.20.1080 > 192.0.2.10.1425: SOCKS5 REPLY, reply succeeded, address 198.51.100.20, port 55064, length 10
    Message: REPLY
    Reply: succeeded
    Type of address: ipv4
    Address: 198.51.100.20
    Port: 55064
12:00:02.088000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=1", length 135
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
12:00:02.088000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_OPEN, tunnel_connection 1, host "bos.example.org", port 5190, length 33
    Length behind this: 31
    Version: 0x0443
    Type: TUNNEL_OPEN
    Flags: 0x00000000
    Connection: 1
    Host: "bos.example.org"
    Port: 5190
12:00:02.094000 IP 198.51.100.20.1080 > 192.0.2.10.1421: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.101000 IP 192.0.2.10.1425 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:02.107000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "15"
12:00:02.107000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_OPENED, tunnel_connection 1, result ok, length 15
    Length behind this: 13
    Version: 0x0443
    Type: TUNNEL_OPENED
    Flags: 0x00000000
    Connection: 1
    Result: ok
12:00:02.114000 IP 192.0.2.10.1425 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:02.120000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "38"
12:00:02.120000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 17
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.120000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 17
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.120000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 25999
    Body
        Version of FLAP: 1
        TLVs
12:00:02.127000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=2", length 135
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
12:00:02.127000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 27
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.133000 IP 198.51.100.20.1080 > 192.0.2.10.1420: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.140000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=3", length 135
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
12:00:02.140000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 27
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.140000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR FLAP_SIGN_ON, in 2 pieces, the first in packet 64, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 7035
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:02.146000 IP 198.51.100.20.1080 > 192.0.2.10.1421: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.153000 IP 192.0.2.10.1425 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 47
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Transfer-Encoding"
            Value: "chunked"
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 4
    Line: "2f"
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 23
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 23
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 2
    Line: ""
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 10
    Line: "3;note=3"
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR SNAC(01,03) SRV_FAMILIES, length 22
    Sequence: 26000
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
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 2
    Line: ""
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 3
    Line: "0"
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 17
    Line: ********
12:00:02.159000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 2
    Line: ""
12:00:02.166000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=4", length 135
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
12:00:02.166000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 28
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.166000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 7036
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:02.172000 IP 198.51.100.20.1080 > 192.0.2.10.1420: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.179000 IP 192.0.2.10.1425 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:02.185000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "62"
12:00:02.185000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 29
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.185000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 29
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.185000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 76 (0.019000 s), length 34
    Sequence: 26001
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
12:00:02.192000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=5", length 135
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
12:00:02.192000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 44
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.198000 IP 198.51.100.20.1080 > 192.0.2.10.1421: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.205000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=6", length 135
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
12:00:02.205000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 44
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.205000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "Are you here?", in 2 pieces, the first in packet 84, length 64
    Sequence: 7037
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
12:00:02.211000 IP 198.51.100.20.1080 > 192.0.2.10.1420: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.218000 IP 192.0.2.10.1425 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 47
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Transfer-Encoding"
            Value: "chunked"
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 4
    Line: "60"
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 47
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 48
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 2
    Line: ""
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 10
    Line: "3;note=3"
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "Yes, by a proxy.", length 71
    Sequence: 26002
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
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 2
    Line: ""
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 3
    Line: "0"
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 17
    Line: ********
12:00:02.224000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, length 2
    Line: ""
12:00:02.231000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=7", length 135
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
12:00:02.231000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_DATA, tunnel_connection 1, length 14
    Length behind this: 18
    Version: 0x0443
    Type: TUNNEL_DATA
    Flags: 0x00000000
    Connection: 1
12:00:02.231000 IP 192.0.2.10.1421 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: via aol-tunnel bos.example.org.5190: OSCAR FLAP_SIGN_OFF, account "1000001", length 6
    Channel: FLAP_SIGN_OFF
    Sequence: 7038
    Body
        TLVs
12:00:02.237000 IP 198.51.100.20.1080 > 192.0.2.10.1421: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.244000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP POST, target "http://tunnel.example.org/data?sid=00112233445566778899aabbccddeeff&seq=8", length 135
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
12:00:02.244000 IP 192.0.2.10.1420 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP TUNNEL_CLOSE, tunnel_connection 1, length 14
    Length behind this: 12
    Version: 0x0443
    Type: TUNNEL_CLOSE
    Flags: 0x00000000
    Connection: 1
12:00:02.250000 IP 198.51.100.20.1080 > 192.0.2.10.1420: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 38
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "0"
12:00:02.257000 IP 192.0.2.10.1425 > 198.51.100.20.1080: via socks5 tunnel.example.org.80: HTTP GET, target "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff", length 87
    Method: "GET"
    Target: "http://tunnel.example.org/monitor?sid=00112233445566778899aabbccddeeff"
    Version: "HTTP/1.1"
    Headers
12:00:02.263000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP, http_status "200 OK", length 39
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers
        #1
            Name: "Content-Length"
            Value: "31"
12:00:02.263000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP TUNNEL_CLOSED, tunnel_connection 1, result ok, length 15
    Length behind this: 13
    Version: 0x0443
    Type: TUNNEL_CLOSED
    Flags: 0x00000000
    Connection: 1
    Result: ok
12:00:02.263000 IP 198.51.100.20.1080 > 192.0.2.10.1425: via socks5 tunnel.example.org.80: HTTP server command 0x0009, tunnel_connection 1, length 16 [unknown at 6: no table for 0x0009]
    Length behind this: 14
    Version: 0x0443
    Type: 9
    Flags: 0x00000000
    Connection: 1
    Data: 0001

12:00:00.009000 IP 192.0.2.10.1100 > 198.51.100.20.1080: SOCKS5 METHODS, method none, method gssapi, length 4
    Message: METHODS
    Methods: 2
        #1
            Method: none
        #2
            Method: gssapi
12:00:00.015000 IP 198.51.100.20.1080 > 192.0.2.10.1100: SOCKS5 METHOD, method refused, length 2
    Message: METHOD
    Method: refused
12:00:01.009000 IP 192.0.2.10.1101 > 198.51.100.20.1080: SOCKS5 METHODS, method password, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: password
12:00:01.015000 IP 198.51.100.20.1080 > 192.0.2.10.1101: SOCKS5 METHOD, method password, length 2
    Message: METHOD
    Method: password
12:00:01.021000 IP 192.0.2.10.1101 > 198.51.100.20.1080: SOCKS5 PASSWORD, proxy_user "anna", length 12
    Message: PASSWORD
    User: "anna"
    Password
        Password: ********
12:00:01.027000 IP 198.51.100.20.1080 > 192.0.2.10.1101: SOCKS5 PASSWORD_STATUS, status 255, length 2
    Message: PASSWORD_STATUS
    Status: 255
12:00:02.009000 IP 192.0.2.10.1102 > 198.51.100.20.1080: SOCKS5 METHODS, method gssapi, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: gssapi
12:00:02.015000 IP 198.51.100.20.1080 > 192.0.2.10.1102: SOCKS5 METHOD, method gssapi, length 2
    Message: METHOD
    Method: gssapi
12:00:02.021000 IP 192.0.2.10.1102 > 198.51.100.20.1080: SOCKS5 GSSAPI, token_type authentication, length 11
    Message: GSSAPI
    Type: authentication
    Token
        Token: ********
12:00:02.027000 IP 198.51.100.20.1080 > 192.0.2.10.1102: SOCKS5 GSSAPI, token_type abort, length 2
    Message: GSSAPI
    Type: abort
12:00:03.009000 IP 192.0.2.10.1103 > 198.51.100.20.1080: SOCKS4 CONNECT, port 5190, address 198.51.100.3, proxy_user "", length 9
    Version: 4
    Command: CONNECT
    Port: 5190
    Address: 198.51.100.3
    User ID: ""
12:00:03.015000 IP 198.51.100.20.1080 > 192.0.2.10.1103: SOCKS4 REPLY, reply rejected, port 0, address 0.0.0.0, length 8
    Message: REPLY
    Reply: rejected
    Port: 0
    Address: 0.0.0.0
12:00:04.009000 IP 192.0.2.10.1104 > 198.51.100.20.1080: SOCKS5 METHODS, method none, length 3
    Message: METHODS
    Methods: 1
        #1
            Method: none
12:00:04.015000 IP 198.51.100.20.1080 > 192.0.2.10.1104: SOCKS5 METHOD, method none, length 2
    Message: METHOD
    Method: none
12:00:04.021000 IP 192.0.2.10.1104 > 198.51.100.20.1080: SOCKS5 CONNECT, host "www.example.org", port 80, length 22
    Version: 5
    Command: CONNECT
    Type of address: name
    Host: "www.example.org"
    Port: 80
12:00:04.027000 IP 198.51.100.20.1080 > 192.0.2.10.1104: SOCKS5 REPLY, reply connection_refused, address 0.0.0.0, port 0, length 10
    Message: REPLY
    Reply: connection_refused
    Type of address: ipv4
    Address: 0.0.0.0
    Port: 0
12:00:05.009000 IP 192.0.2.10.1105 > 198.51.100.20.3128: HTTP CONNECT, target "www.example.org:443", length 40
    Method: "CONNECT"
    Target: "www.example.org:443"
    Version: "HTTP/1.1"
    Headers
12:00:05.015000 IP 198.51.100.20.3128 > 192.0.2.10.1105: HTTP, http_status "200 OK", length 19
    Version: "HTTP/1.1"
    Status: "200 OK"
    Headers

12:00:00.009000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 7, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 46
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
12:00:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:00:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_INIT, from 1000002, to 1000001, version 7, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 46
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
12:00:00.027000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:00:00.033000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel info_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: info_plugins
        Of who was connected to: 0
        GUID: a0e93f374fe9d311bcd20004ac96dd96
        Unknown: 0x00040001
12:00:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel info_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: info_plugins
        Of who was connected to: 1
        GUID, first half: a0e93f374fe9d311
        Unknown: 0x00040001
        GUID, second half: bcd20004ac96dd96
12:00:00.045000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, result_level PLUGIN_REQUEST, wanted info_plugins, length 56
    Check code: 0xdaed8199 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: info_plugins
        Rest of its GUID: 4371d3118dd200104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, result_level PLUGIN_SUCCESS, response PLUGIN_INFO_LIST, plugins 2, acks packet 16 (0.006000 s), length 160
    Check code: 0x46ed0ba4 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_INFO_LIST
        Plug-ins: 2
            #1
                Plug-in: picture
                Rest of its GUID: 8028d3118dbb00104b06462e
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Picture"
                Description: "A picture of the user"
                Unknown: 0
            #2
                Plug-in: phone_book_or_follow_me
                Rest of its GUID: 914dd311adeb0004ac96aab2
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Phone Book"
                Description: ""
                Unknown: 0
12:00:00.057000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, result_level PLUGIN_REQUEST, wanted info_plugins, length 56
    Check code: 0xdaedfc8b (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: info_plugins
        Rest of its GUID: 4371d3118dd200104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, result_level PLUGIN_SUCCESS, response PLUGIN_LIST, plugins 2, acks packet 20 (0.006000 s), length 160
    Check code: 0xbd881188 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_LIST
        Plug-ins: 2
            #1
                Plug-in: picture
                Rest of its GUID: 8028d3118dbb00104b06462e
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Picture"
                Description: "A picture of the user"
                Unknown: 0
            #2
                Plug-in: phone_book_or_follow_me
                Rest of its GUID: 914dd311adeb0004ac96aab2
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Phone Book"
                Description: ""
                Unknown: 0
12:00:00.069000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 56
    Check code: 0xe4edf3cd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: phone_book_or_follow_me
        Rest of its GUID: 914dd311adeb0004ac96aab2
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, result_level PLUGIN_SUCCESS, response PLUGIN_PHONE_BOOK, phones 2, acks packet 24 (0.006000 s), length 219
    Check code: 0xf0ed85c1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_PHONE_BOOK
        Phones: 2
            #1
                Description: "Home"
                Area: "31"
                Number: "555-0101"
                Extension: ""
                Country: "Denmark"
                Active: 1
            #2
                Description: "Pager"
                Area: "31"
                Number: "555-0105"
                Extension: "7"
                Country: "Denmark"
                Active: 0
        Gateways
            #1
                Gateway
                    Type: 0
                    Gateway: ""
                    Type of the gateway: 0
                    Can get SMS: 0
                    Leaves out a first zero: 0
                    Published: 2
            #2
                Gateway
                    Type: 3
                    Gateway: "pager.example.net"
                    Type of the gateway: 1
                    Can get SMS: 1
                    Leaves out a first zero: 0
                    Published: 2
12:00:00.081000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xdaedb59a (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, result_level PLUGIN_SUCCESS, response PLUGIN_PICTURE, file_name "bert.jpg", acks packet 28 (0.006000 s), length 74
    Check code: 0xd0ed5183 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_PICTURE
        File name: "bert.jpg"
        Data: ffd8ffe000104a46
12:00:00.093000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65531, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xdaedb9cd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65531, result_level PLUGIN_ERROR, acks packet 32 (0.006000 s), length 34
    Check code: 0xc4eef884 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_ERROR
12:00:00.105000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65530, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xdaeded9d (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.111000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65530, result_level PLUGIN_REJECTED, acks packet 36 (0.006000 s), length 34
    Check code: 0xd0ed0acd (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REJECTED
12:00:00.117000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65529, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 56
    Check code: 0xdaedeccd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: phone_book_or_follow_me
        Rest of its GUID: 914dd311adeb0004ac96aab2
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.123000 IP 192.0.2.11.20011 > 192.0.2.10.3000: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65529, result_level PLUGIN_AWAY, acks packet 40 (0.006000 s), length 34
    Check code: 0xc4e8d685 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_AWAY
12:00:00.129000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65528, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xdaed74cd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:00:00.135000 IP 192.0.2.10.3000 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65528, length 34
    Check code: 0xc1ed0482 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65528
        Unknown: 00000000
    Body
        Unknown: 0000010000
12:01:00.009000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT, from 1000001, to 1000002, version 7, tcp_port 20010, ip 192.0.2.10, comes from both its addresses, length 46
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
12:01:00.015000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_INIT_ACK, from 1000002, to 1000001, length 6
    Command: PEER_INIT_ACK
12:01:00.021000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_INIT, from 1000002, to 1000001, version 7, tcp_port 20011, ip 192.0.2.11, comes from both its addresses, length 46
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
12:01:00.027000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT_ACK, from 1000001, to 1000002, length 6
    Command: PEER_INIT_ACK
12:01:00.033000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel status_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: status_plugins
        Of who was connected to: 0
        GUID: 10cf40d14fe9d311bcd20004ac96dd96
        Unknown: 0x00040001
12:01:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel status_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: status_plugins
        Of who was connected to: 1
        GUID, first half: 10cf40d14fe9d311
        Unknown: 0x00040001
        GUID, second half: bcd20004ac96dd96
12:01:00.045000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, result_level PLUGIN_REQUEST, wanted status_plugins, length 56
    Check code: 0xdaedfe9e (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: status_plugins
        Rest of its GUID: 5471d3118dd200104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:01:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, result_level PLUGIN_SUCCESS, response PLUGIN_LIST, plugins 3, acks packet 66 (0.006000 s), length 200
    Check code: 0x1eedc199 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_LIST
        Plug-ins: 3
            #1
                Plug-in: shared_files
                Rest of its GUID: 3091d3118dd700104b06462e
                Function: 4
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Shared Files"
                Description: ""
                Unknown: 0
            #2
                Plug-in: phone_book_or_follow_me
                Rest of its GUID: 914dd311adeb0004ac96aab2
                Function: 2
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Phone \"Follow Me\""
                Description: ""
                Unknown: 0
            #3
                Plug-in: icq_phone
                Rest of its GUID: a030d411bd0f000629ee4da1
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "ICQphone Status"
                Description: ""
                Unknown: 0
12:01:00.057000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, result_level PLUGIN_REQUEST, wanted shared_files, length 56
    Check code: 0xdaede78b (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: shared_files
        Rest of its GUID: 3091d3118dd700104b06462e
        Function: 4
        As of: 1970-01-01T00:00:00Z
12:01:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, result_level PLUGIN_STATUS, plugin_status 1, acks packet 70 (0.006000 s), length 47
    Check code: 0xf1ece08a (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_STATUS
        Unknown: 0
        Unknown: 1
        Status of the plug-in: 1
        As of: 2001-11-20T07:02:24Z
        Unknown: 1
12:01:00.069000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 56
    Check code: 0xdaed73a4 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: phone_book_or_follow_me
        Rest of its GUID: 914dd311adeb0004ac96aab2
        Function: 2
        As of: 1970-01-01T00:00:00Z
12:01:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, result_level PLUGIN_STATUS, plugin_status 2, acks packet 74 (0.006000 s), length 47
    Check code: 0xf1ec67b9 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_STATUS
        Unknown: 0
        Unknown: 1
        Status of the plug-in: 2
        As of: 2001-11-20T07:02:24Z
        Unknown: 1
12:01:00.081000 IP 192.0.2.10.3001 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, result_level PLUGIN_REQUEST, wanted icq_phone, length 56
    Check code: 0xdaed7688 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: icq_phone
        Rest of its GUID: a030d411bd0f000629ee4da1
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:01:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3001: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, result_level PLUGIN_STATUS, plugin_status 0, acks packet 78 (0.006000 s), length 47
    Check code: 0xf1ece98a (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_STATUS
        Unknown: 0
        Unknown: 1
        Status of the plug-in: 0
        As of: 2001-11-20T07:02:24Z
        Unknown: 1
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
12:02:00.033000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel info_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: info_plugins
        Of who was connected to: 0
        GUID: a0e93f374fe9d311bcd20004ac96dd96
        Unknown: 0x00040001
12:02:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel info_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: info_plugins
        Of who was connected to: 1
        GUID, first half: a0e93f374fe9d311
        Unknown: 0x00040001
        GUID, second half: bcd20004ac96dd96
12:02:00.045000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, result_level PLUGIN_REQUEST, wanted info_plugins, length 56
    Check code: 0xfaede384 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: info_plugins
        Rest of its GUID: 4371d3118dd200104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, result_level PLUGIN_SUCCESS, response PLUGIN_INFO_LIST, plugins 2, acks packet 100 (0.006000 s), length 160
    Check code: 0x46edbacd (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_INFO_LIST
        Plug-ins: 2
            #1
                Plug-in: picture
                Rest of its GUID: 8028d3118dbb00104b06462e
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Picture"
                Description: "A picture of the user"
                Unknown: 0
            #2
                Plug-in: phone_book_or_follow_me
                Rest of its GUID: 914dd311adeb0004ac96aab2
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Phone Book"
                Description: ""
                Unknown: 0
12:02:00.057000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, result_level PLUGIN_REQUEST, wanted info_plugins, length 56
    Check code: 0xdaed91c1 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: info_plugins
        Rest of its GUID: 4371d3118dd200104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, result_level PLUGIN_SUCCESS, response PLUGIN_LIST, plugins 2, acks packet 104 (0.006000 s), length 160
    Check code: 0xaca08099 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_LIST
        Plug-ins: 2
            #1
                Plug-in: picture
                Rest of its GUID: 8028d3118dbb00104b06462e
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Picture"
                Description: "A picture of the user"
                Unknown: 0
            #2
                Plug-in: phone_book_or_follow_me
                Rest of its GUID: 914dd311adeb0004ac96aab2
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Phone Book"
                Description: ""
                Unknown: 0
12:02:00.069000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 56
    Check code: 0xdaedf28c (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: phone_book_or_follow_me
        Rest of its GUID: 914dd311adeb0004ac96aab2
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, result_level PLUGIN_SUCCESS, response PLUGIN_PHONE_BOOK, phones 2, acks packet 108 (0.006000 s), length 219
    Check code: 0x0ded85c1 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_PHONE_BOOK
        Phones: 2
            #1
                Description: "Home"
                Area: "31"
                Number: "555-0101"
                Extension: ""
                Country: "Denmark"
                Active: 1
            #2
                Description: "Pager"
                Area: "31"
                Number: "555-0105"
                Extension: "7"
                Country: "Denmark"
                Active: 0
        Gateways
            #1
                Gateway
                    Type: 0
                    Gateway: ""
                    Type of the gateway: 0
                    Can get SMS: 0
                    Leaves out a first zero: 0
                    Published: 2
            #2
                Gateway
                    Type: 3
                    Gateway: "pager.example.net"
                    Type of the gateway: 1
                    Can get SMS: 1
                    Leaves out a first zero: 0
                    Published: 2
12:02:00.081000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xdaed638c (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, result_level PLUGIN_SUCCESS, response PLUGIN_PICTURE, file_name "bert.jpg", acks packet 112 (0.006000 s), length 74
    Check code: 0x9cabd685 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_PICTURE
        File name: "bert.jpg"
        Data: ffd8ffe000104a46
12:02:00.093000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65531, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xe4edfb8c (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65531
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.099000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65531, result_level PLUGIN_ERROR, acks packet 116 (0.006000 s), length 34
    Check code: 0xd7ed9482 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65531
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_ERROR
12:02:00.105000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65530, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xdaed7ecd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65530
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.111000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65530, result_level PLUGIN_REJECTED, acks packet 120 (0.006000 s), length 34
    Check code: 0xd0ede8cd (valid)
    Command: PEER_ACK
    Header
        Sequence: 65530
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REJECTED
12:02:00.117000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65529, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 56
    Check code: 0xdaed6583 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65529
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: phone_book_or_follow_me
        Rest of its GUID: 914dd311adeb0004ac96aab2
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.123000 IP 192.0.2.11.20011 > 192.0.2.10.3002: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65529, result_level PLUGIN_AWAY, acks packet 124 (0.006000 s), length 34
    Check code: 0xc4e8708c (valid)
    Command: PEER_ACK
    Header
        Sequence: 65529
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_AWAY
12:02:00.129000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65528, result_level PLUGIN_REQUEST, wanted picture, length 56
    Check code: 0xdaed8b88 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65528
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: picture
        Rest of its GUID: 8028d3118dbb00104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:02:00.135000 IP 192.0.2.10.3002 > 192.0.2.11.20011: ICQ peer PEER_CANCEL, from 1000001, to 1000002, seq1 65528, length 34
    Check code: 0xceed01a4 (valid)
    Command: PEER_CANCEL
    Header
        Sequence: 65528
        Unknown: 00000000
    Body
        Unknown: 0000010000
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
12:03:00.033000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_INIT2, from 1000001, to 1000002, channel status_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: status_plugins
        Of who was connected to: 0
        GUID: 10cf40d14fe9d311bcd20004ac96dd96
        Unknown: 0x00040001
12:03:00.039000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_INIT2, from 1000002, to 1000001, channel status_plugins, length 35
    Command: PEER_INIT2
    Body
        Unknown: 10
        Channel: status_plugins
        Of who was connected to: 1
        GUID, first half: 10cf40d14fe9d311
        Unknown: 0x00040001
        GUID, second half: bcd20004ac96dd96
12:03:00.045000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65535, result_level PLUGIN_REQUEST, wanted status_plugins, length 56
    Check code: 0xdaedb683 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: status_plugins
        Rest of its GUID: 5471d3118dd200104b06462e
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:03:00.051000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65535, result_level PLUGIN_SUCCESS, response PLUGIN_LIST, plugins 3, acks packet 150 (0.006000 s), length 200
    Check code: 0x51cf4b89 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65535
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_SUCCESS
        Unknown: 0
        Unknown: 1
        As of: 2001-11-20T07:02:24Z
        Response: PLUGIN_LIST
        Plug-ins: 3
            #1
                Plug-in: shared_files
                Rest of its GUID: 3091d3118dd700104b06462e
                Function: 4
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Shared Files"
                Description: ""
                Unknown: 0
            #2
                Plug-in: phone_book_or_follow_me
                Rest of its GUID: 914dd311adeb0004ac96aab2
                Function: 2
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "Phone \"Follow Me\""
                Description: ""
                Unknown: 0
            #3
                Plug-in: icq_phone
                Rest of its GUID: a030d411bd0f000629ee4da1
                Function: 0
                Unknown: 0
                Unknown: 1
                Name of the plug-in: "ICQphone Status"
                Description: ""
                Unknown: 0
12:03:00.057000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65534, result_level PLUGIN_REQUEST, wanted shared_files, length 56
    Check code: 0xdaeddccd (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: shared_files
        Rest of its GUID: 3091d3118dd700104b06462e
        Function: 4
        As of: 1970-01-01T00:00:00Z
12:03:00.063000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65534, result_level PLUGIN_STATUS, plugin_status 1, acks packet 154 (0.006000 s), length 47
    Check code: 0xf1ec0c80 (valid)
    Command: PEER_ACK
    Header
        Sequence: 65534
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_STATUS
        Unknown: 0
        Unknown: 1
        Status of the plug-in: 1
        As of: 2001-11-20T07:02:24Z
        Unknown: 1
12:03:00.069000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65533, result_level PLUGIN_REQUEST, wanted phone_book_or_follow_me, length 56
    Check code: 0xdaed3d8b (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: phone_book_or_follow_me
        Rest of its GUID: 914dd311adeb0004ac96aab2
        Function: 2
        As of: 1970-01-01T00:00:00Z
12:03:00.075000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65533, result_level PLUGIN_STATUS, plugin_status 2, acks packet 158 (0.006000 s), length 47
    Check code: 0xf1ecd38b (valid)
    Command: PEER_ACK
    Header
        Sequence: 65533
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_STATUS
        Unknown: 0
        Unknown: 1
        Status of the plug-in: 2
        As of: 2001-11-20T07:02:24Z
        Unknown: 1
12:03:00.081000 IP 192.0.2.10.3003 > 192.0.2.11.20011: ICQ peer PEER_MESSAGE, from 1000001, to 1000002, seq1 65532, result_level PLUGIN_REQUEST, wanted icq_phone, length 56
    Check code: 0xdaedc281 (valid)
    Command: PEER_MESSAGE
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_REQUEST
        Asks for: icq_phone
        Rest of its GUID: a030d411bd0f000629ee4da1
        Function: 0
        As of: 1970-01-01T00:00:00Z
12:03:00.087000 IP 192.0.2.11.20011 > 192.0.2.10.3003: ICQ peer PEER_ACK, from 1000002, to 1000001, seq1 65532, result_level PLUGIN_STATUS, plugin_status 0, acks packet 162 (0.006000 s), length 47
    Check code: 0xf1ec89cd (valid)
    Command: PEER_ACK
    Header
        Sequence: 65532
        Unknown: 00000000
    Body
        Unknown: 0
        Unknown: 1
        Level: PLUGIN_STATUS
        Unknown: 0
        Unknown: 1
        Status of the plug-in: 0
        As of: 2001-11-20T07:02:24Z
        Unknown: 1

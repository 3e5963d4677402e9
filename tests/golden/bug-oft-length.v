12:00:00.009000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 43794
    Body
        Version of FLAP: 1
        TLVs
12:00:00.015000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR FLAP_SIGN_ON, length 30
    Channel: FLAP_SIGN_ON
    Sequence: 14697
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 16 bytes
                Cookie: ********
12:00:00.021000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", length 34
    Sequence: 43795
    SNAC: OSERVICE
    Subtype: SRV_OWN_INFO
    Flags: 0x0000
    Request: 0x80000001
    Body
        Oneself
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0050 (aim+icq)
12:00:00.027000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well before.", length 70
    Sequence: 14698
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00010006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 32 bytes
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
                            Text: "All is well before."
12:00:00.033000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well before.", length 80
    Sequence: 43796
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 32 bytes
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
                            Text: "All is well before."
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
    Sequence: 43797
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:01.054000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.060000 IP 192.0.2.10.1200 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.066000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:01.072000 IP 192.0.2.10.1200 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.078000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct OFT_PROMPT, file_count 1, file_size 4294967295, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 4294967295
        Bytes of the file: 4294967295
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.084000 IP 192.0.2.10.1200 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 4294967295, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 4294967295
        Bytes of the file: 4294967295
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.096000 IP 192.0.2.10.1200 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 4294967295, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 4294967295
        Bytes of the file: 4294967295
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.108000 IP 192.0.2.10.1200 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.090000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:01.102000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.114000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct, length 15 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 486967682077617465722030343a31
12:00:01.120000 IP 192.0.2.10.1200 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:01.114000 IP 192.0.2.11.5190 > 192.0.2.10.1200: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:01.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
    Sequence: 43798
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:02.150000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.156000 IP 192.0.2.10.1201 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.162000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:02.168000 IP 192.0.2.10.1201 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.174000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct OFT_PROMPT, file_count 1, file_size 2147483647, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 2147483647
        Bytes of the file: 2147483647
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.180000 IP 192.0.2.10.1201 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 2147483647, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 2147483647
        Bytes of the file: 2147483647
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.192000 IP 192.0.2.10.1201 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 2147483647, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 2147483647
        Bytes of the file: 2147483647
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.204000 IP 192.0.2.10.1201 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.186000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:02.198000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.210000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct, length 15 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 486967682077617465722030343a31
12:00:02.216000 IP 192.0.2.10.1201 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:02.210000 IP 192.0.2.11.4443 > 192.0.2.10.1201: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:02.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
    Sequence: 43799
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:03.246000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.252000 IP 192.0.2.10.1202 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.258000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:03.264000 IP 192.0.2.10.1202 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.270000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct OFT_PROMPT, file_count 1, file_size 2147483648, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 2147483648
        Bytes of the file: 2147483648
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.276000 IP 192.0.2.10.1202 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 2147483648, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 2147483648
        Bytes of the file: 2147483648
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.288000 IP 192.0.2.10.1202 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 2147483648, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 2147483648
        Bytes of the file: 2147483648
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.300000 IP 192.0.2.10.1202 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.282000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:03.294000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.306000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct, length 15 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 486967682077617465722030343a31
12:00:03.312000 IP 192.0.2.10.1202 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:03.306000 IP 192.0.2.11.5190 > 192.0.2.10.1202: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:03.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
    Sequence: 43800
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000006
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:04.342000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.348000 IP 192.0.2.10.1203 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.354000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:04.360000 IP 192.0.2.10.1203 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.366000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct OFT_PROMPT, file_count 1, file_size 0, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 0
        Bytes of the file: 0
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.372000 IP 192.0.2.10.1203 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 0, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 0
        Bytes of the file: 0
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.378000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct, length 15 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 486967682077617465722030343a31
12:00:04.384000 IP 192.0.2.10.1203 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 0, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 0
        Bytes of the file: 0
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.378000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:04.390000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.396000 IP 192.0.2.10.1203 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.402000 IP 192.0.2.11.4443 > 192.0.2.10.1203: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:04.408000 IP 192.0.2.10.1203 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:04.423000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
    Sequence: 43801
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000007
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:05.438000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:05.444000 IP 192.0.2.10.1204 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:05.450000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:05.456000 IP 192.0.2.10.1204 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:05.462000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f465432ffff01010bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:05.468000 IP 192.0.2.10.1204 > 192.0.2.11.5190: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f465432ffff02020bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:05.474000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct, in 2 pieces, the first in packet 155, length 16 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00486967682077617465722030343a31
12:00:05.480000 IP 192.0.2.10.1204 > 192.0.2.11.5190: OSCAR direct, in 2 pieces, the first in packet 157, length 256 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 004f465432ffff02040bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:05.474000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:05.486000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:05.480000 IP 192.0.2.10.1204 > 192.0.2.11.5190: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:05.492000 IP 192.0.2.10.1204 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:05.498000 IP 192.0.2.11.5190 > 192.0.2.10.1204: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:05.504000 IP 192.0.2.10.1204 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:05.519000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
    Sequence: 43802
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000008
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:06.534000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:06.540000 IP 192.0.2.10.1205 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:06.546000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:06.552000 IP 192.0.2.10.1205 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:06.558000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f465432000001010bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:06.564000 IP 192.0.2.10.1205 > 192.0.2.11.4443: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f465432000002020bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:06.570000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, in 2 pieces, the first in packet 187, length 16 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00486967682077617465722030343a31
12:00:06.576000 IP 192.0.2.10.1205 > 192.0.2.11.4443: OSCAR direct, in 2 pieces, the first in packet 189, length 256 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 004f465432000002040bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:06.570000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:06.582000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:06.576000 IP 192.0.2.10.1205 > 192.0.2.11.4443: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:06.588000 IP 192.0.2.10.1205 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:06.594000 IP 192.0.2.11.4443 > 192.0.2.10.1205: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:06.600000 IP 192.0.2.10.1205 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:06.615000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
    Sequence: 43803
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x80000009
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:07.630000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:07.636000 IP 192.0.2.10.1206 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:07.642000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:07.648000 IP 192.0.2.10.1206 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:07.654000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f465432000501010bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:07.660000 IP 192.0.2.10.1206 > 192.0.2.11.5190: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f465432000502020bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:07.666000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct, in 2 pieces, the first in packet 219, length 16 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00486967682077617465722030343a31
12:00:07.672000 IP 192.0.2.10.1206 > 192.0.2.11.5190: OSCAR direct, in 2 pieces, the first in packet 221, length 256 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 004f465432000502040bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:07.666000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:07.678000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:07.672000 IP 192.0.2.10.1206 > 192.0.2.11.5190: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:07.684000 IP 192.0.2.10.1206 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:07.690000 IP 192.0.2.11.5190 > 192.0.2.10.1206: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:07.696000 IP 192.0.2.10.1206 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:07.711000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
    Sequence: 43804
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:08.726000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:08.732000 IP 192.0.2.10.1207 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:08.738000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:08.744000 IP 192.0.2.10.1207 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:08.750000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f46543200bf01010bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:08.756000 IP 192.0.2.10.1207 > 192.0.2.11.4443: OSCAR direct, length 255 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 4f46543200bf02020bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:08.762000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct, in 2 pieces, the first in packet 251, length 16 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00486967682077617465722030343a31
12:00:08.768000 IP 192.0.2.10.1207 > 192.0.2.11.4443: OSCAR direct, in 2 pieces, the first in packet 253, length 256 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 004f46543200bf02040bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:08.762000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:08.774000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:08.768000 IP 192.0.2.10.1207 > 192.0.2.11.4443: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:08.780000 IP 192.0.2.10.1207 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:08.786000 IP 192.0.2.11.4443 > 192.0.2.10.1207: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:08.792000 IP 192.0.2.10.1207 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:08.807000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 5190, length 88
    Sequence: 43805
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 5190
12:00:09.822000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.828000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.834000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:09.840000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.846000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 255
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.852000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 255
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.858000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct, in 2 pieces, the first in packet 283, length 16
    Data: 00486967682077617465722030343a31
12:00:09.852000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:09.864000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 255
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.858000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:09.870000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.864000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:09.876000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.882000 IP 192.0.2.11.5190 > 192.0.2.10.1208: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:09.888000 IP 192.0.2.10.1208 > 192.0.2.11.5190: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:09.903000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel rendezvous, from "1000002", rendezvous request, capability send_file, tcp_port 4443, length 88
    Sequence: 43806
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Cookie: 0bad000000000003
        Channel: rendezvous
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0005: Message of its channel, 40 bytes
                Rendezvous: request
                Cookie: 0bad000000000003
                About: send_file
                TLVs
                    TLV 0x0002: Address to meet at, 4 bytes
                        Address to meet at: 192.0.2.11
                    TLV 0x0005: TCP port, 2 bytes
                        TCP port: 4443
12:00:10.918000 IP 192.0.2.11.4443 > 192.0.2.10.1209: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:10.924000 IP 192.0.2.10.1209 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:10.930000 IP 192.0.2.11.4443 > 192.0.2.10.1209: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:10.936000 IP 192.0.2.10.1209 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:10.954000 IP 192.0.2.11.4443 > 192.0.2.10.1209: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00H", in 2 pieces, the first in packet 315, length 257
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00H"
12:00:10.954000 IP 192.0.2.11.4443 > 192.0.2.10.1209: OSCAR direct, length 14 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 6967682077617465722030343a31
12:00:10.960000 IP 192.0.2.10.1209 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00O", in 2 pieces, the first in packet 317, length 257
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00O"
12:00:10.960000 IP 192.0.2.10.1209 > 192.0.2.11.4443: OSCAR direct, length 254 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 465432010102040bad00000000000300000000000100010001000100000010000000103bfa4500e3350000ffff00000000000000000000ffff000000000000ffff0000436f6f6c2046696c655866657200000000000000000000000000000000000000201c11000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000074696465732e747874000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
12:00:10.954000 IP 192.0.2.11.4443 > 192.0.2.10.1209: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 30
12:00:10.966000 IP 192.0.2.11.4443 > 192.0.2.10.1209: OSCAR direct OFT_PROMPT, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_PROMPT
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:10.960000 IP 192.0.2.10.1209 > 192.0.2.11.4443: OSCAR direct, length 1 [undecoded at 0: stream bytes that are in no message]
    Undecoded: 00
12:00:10.972000 IP 192.0.2.10.1209 > 192.0.2.11.4443: OSCAR direct OFT_ACK, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_ACK
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:10.978000 IP 192.0.2.11.4443 > 192.0.2.10.1209: OSCAR direct, length 16
    Data: 486967682077617465722030343a3130
12:00:10.984000 IP 192.0.2.10.1209 > 192.0.2.11.4443: OSCAR direct OFT_DONE, file_count 1, file_size 16, received_size 0, file_name "tides.txt", length 256
    Version, a digit: 50
    Type: OFT_DONE
    Body
        Cookie: 0bad000000000003
        Encryption: 0
        Compression: 0
        Files: 1
        Files left: 1
        Parts: 1
        Parts left: 1
        Bytes in all: 16
        Bytes of the file: 16
        Modified: 2001-11-20T11:56:48Z
        Checksum: 0xe3350000
        Resource fork received: checksum: 0xffff0000
        Resource fork: bytes: 0
        Created: 1970-01-01T00:00:00Z
        Resource fork: checksum: 0xffff0000
        Bytes received: 0
        Checksum of them: 0xffff0000
        Program
            Program: "Cool FileXfer"
        State: 0x20 (default)
        Place of names in lists: 28
        Place of sizes in lists: 17
        File information of a Mac: 00000000000000000000000000000000
        Written in: ascii
        Part of that: 0
        File name: "tides.txt"
12:00:10.999000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(04,06) CLI_ICBM_SEND, account "1000001", channel text, to "1000002", text "All is well after.", length 69
    Sequence: 14699
    SNAC: ICBM
    Subtype: CLI_ICBM_SEND
    Flags: 0x0000
    Request: 0x00020006
    Body
        Cookie: 0900d00000000001
        Channel: text
        To: "1000002"
        TLVs
            TLV 0x0002: Message, 31 bytes
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
                            Text: "All is well after."
12:00:11.005000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(04,07) SRV_ICBM_MESSAGE, account "1000001", channel text, from "1000002", text "All is well after.", length 79
    Sequence: 43807
    SNAC: ICBM
    Subtype: SRV_ICBM_MESSAGE
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Cookie: 0900d00000000001
        Channel: text
        From: "1000002"
        Warning level, tenths of a percent: 0
        About it: 1
            TLV 0x0001: User class, 2 bytes
                User class: 0x0050 (aim+icq)
        TLVs
            TLV 0x0002: Message, 31 bytes
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
                            Text: "All is well after."

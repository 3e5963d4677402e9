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
12:00:00.021000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,0e) CLI_OWN_INFO_REQUEST, length 16
    Sequence: 14698
    SNAC: OSERVICE
    Subtype: CLI_OWN_INFO_REQUEST
    Flags: 0x0000
    Request: 0x0001000e
    Body
12:00:00.027000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,0f) SRV_OWN_INFO, account "1000001", answers packet 8 (0.006000 s), length 34
    Sequence: 43795
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
12:00:00.033000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,02) CLI_LIST_RIGHTS_REQUEST, account "1000001", length 22
    Sequence: 14699
    SNAC: FEEDBAG
    Subtype: CLI_LIST_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00020002
    Body
        TLVs
            TLV 0x000b: What the client knows, 2 bytes
                What the client knows: 0x000f
12:00:00.039000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,03) SRV_LIST_RIGHTS, account "1000001", answers packet 12 (0.006000 s), length 107 [unknown at 82: fits none of its known forms]
    Sequence: 43796
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RIGHTS
    Flags: 0x8000 (extra_block)
    Request: 0x00020002
    Extra block
        Extra block
            TLV 0x0001: Version of the family, 2 bytes
                Version of the family: 4
    Body
        TLVs
            TLV 0x0002: Most attributes of a class, 2 bytes
                Most attributes of a class: 254
            TLV 0x0003: Most attributes of an item, 2 bytes
                Most attributes of an item: 1288
            TLV 0x0004: Most items, 6 bytes
                Most items, type by type
                    #1
                        Most items of that type: 400
                    #2
                        Most items of that type: 61
                    #3
                        Most items of that type: 200
            TLV 0x0005: Most items of a client, 2 bytes
                Most items of a client: 100
            TLV 0x0006: Longest name of an item, 2 bytes
                Longest name of an item: 97
            TLV 0x0007: Most recent buddies, 2 bytes
                Most recent buddies: 10
            TLV 0x0008: Limit of interactions, 2 bytes
                Limit of interactions: 10
            TLV 0x0009: Limit of interactions, 4 bytes
                Limit of interactions: 80
            TLV 0x000a: Limit of interactions, 1 byte
                Unknown: 0a
            TLV 0x000b: Unknown, 2 bytes
                Unknown: 0x0001
            TLV 0x000c: Most buddies of a group, 2 bytes
                Most buddies of a group: 200
            TLV 0x000d: Unknown, 2 bytes
                Unknown: 0x0001
            TLV 0x000e: Unknown, 2 bytes
                Unknown: 0x0028
12:00:00.045000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,04) CLI_LIST_REQUEST, account "1000001", length 16
    Sequence: 14700
    SNAC: FEEDBAG
    Subtype: CLI_LIST_REQUEST
    Flags: 0x0000
    Request: 0x00030004
    Body
12:00:00.057000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 17, in 3 pieces, the first in packet 18, answers packet 16 (0.012000 s), length 604
    Sequence: 43797
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0001 (more_follow)
    Request: 0x00030004
    Body
        Version: 0
        Items: 17
            #1
                UIN or name: ""
                Group: 0
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 6 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
                                #2
                                    Number: 2
                                #3
                                    Number: 3
            #2
                UIN or name: "Harbour"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 6 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
                                #2
                                    Number: 2
                                #3
                                    Number: 3
            #3
                UIN or name: "1000002"
                Group: 1
                Item: 1
                Kind of item: buddy
                About it
                    About it
                        TLV 0x012c: Sound, image or colour, 1 byte
                            Sound, image or colour: 0b
                        TLV 0x012d: Sound, image or colour, 1 byte
                            Sound, image or colour: 0c
                        TLV 0x012e: Sound, image or colour, 1 byte
                            Sound, image or colour: 0d
                        TLV 0x012f: Sound, image or colour, 1 byte
                            Sound, image or colour: 0e
                        TLV 0x0130: Sound, image or colour, 1 byte
                            Sound, image or colour: 0f
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Olé"
                        TLV 0x0134: Shown closed, 1 byte
                            Shown closed: 01
                        TLV 0x0137: E-mail, 16 bytes
                            E-mail: "bert@example.org"
                        TLV 0x0138: Phone, 8 bytes
                            Phone: "555-0101"
                        TLV 0x0139: Cellular phone, 8 bytes
                            Cellular phone: "555-0102"
                        TLV 0x013a: Number for SMS, 8 bytes
                            Number for SMS: "555-0103"
                        TLV 0x013c: Comment, 11 bytes
                            Comment: "Mends nets."
                        TLV 0x013d: Alert, 2 bytes
                            What is done: 0x03 (window+sound)
                            When it is done: 0x05 (online+back)
                        TLV 0x013e: Alert's sound, 8 bytes
                            Alert's sound: "bell.wav"
                        TLV 0x0145: First or last message, or last update, 4 bytes
                            When: 2001-11-20T11:56:48Z
                        TLV 0x0150: Counter, 1 byte
                            Counter: 10
                        TLV 0x0151: Counter, 1 byte
                            Counter: 11
                        TLV 0x0152: Counter, 1 byte
                            Counter: 12
                        TLV 0x0153: Counter, 1 byte
                            Counter: 13
                        TLV 0x0158: Phone at work, 8 bytes
                            Phone at work: "555-0104"
                        TLV 0x0159: Other phone, 8 bytes
                            Other phone: "555-0105"
            #4
                UIN or name: "1000003"
                Group: 1
                Item: 2
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0064: Shared, 1 byte
                            Shared: 01
                        TLV 0x0065: Invited, 1 byte
                            Invited: 02
                        TLV 0x0066: Authorization is awaited, 0 bytes
                        TLV 0x0067: Time, 4 bytes
                            When: 2001-11-20T11:56:48Z
                        TLV 0x0068: Denied, 1 byte
                            Denied: 03
                        TLV 0x006a: Recent buddy, 2 bytes
                            Recent buddy: 0001
                        TLV 0x006b: Automatic bot, 1 byte
                            Automatic bot: 04
                        TLV 0x006d: Interaction, 8 bytes
                            Interaction: 0000000000000000
                        TLV 0x006f: Mega bot, 1 byte
                            Mega bot: 05
            #5
                UIN or name: "1000002"
                Group: 0
                Item: 3
                Kind of item: permit
                About it
                    About it
            #6
                UIN or name: "1000005"
                Group: 0
                Item: 4
                Kind of item: deny
                About it
                    About it
            #7
                UIN or name: ""
                Group: 0
                Item: 5
                Kind of item: privacy
                About it
                    About it
                        TLV 0x00ca: Who may see one, 1 byte
                            Who may see one: deny_list
                        TLV 0x00cb: User classes that may, 4 bytes
                            User classes that may: 0xffffffff
                        TLV 0x00cc: What others see, 4 bytes
                            What others see: 0x00400402 (hide_wireless+show_idle+show_typing)
            #8
                UIN or name: ""
                Group: 0
                Item: 6
                Kind of item: presence
                About it
                    About it
                        TLV 0x00c9: Presence options, 4 bytes
                            Presence options: 0x00000403
            #9
                UIN or name: "1000004"
                Group: 0
                Item: 7
                Kind of item: non_buddy
                About it
                    About it
            #10
                UIN or name: "Tide tables"
                Group: 0
                Item: 8
                Kind of item: provider
                About it
                    About it
                        TLV 0x00ce: Language, 2 bytes
                            Language: "en"
            #11
                UIN or name: "Tides of Fyn"
                Group: 0
                Item: 9
                Kind of item: subscription
                About it
                    About it
            #12
                UIN or name: "Shortcuts"
                Group: 0
                Item: 10
                Kind of item: client_preferences
                About it
                    About it
                        TLV 0x00cd: Client's preferences, 1 byte
                            Client's preferences: 06
            #13
                UIN or name: "Ships"
                Group: 0
                Item: 11
                Kind of item: stocks
                About it
                    About it
            #14
                UIN or name: "Odense"
                Group: 0
                Item: 12
                Kind of item: weather
                About it
                    About it
            #15
                UIN or name: "Watched"
                Group: 0
                Item: 13
                Kind of item: watch_list
                About it
                    About it
            #16
                UIN or name: "1000005"
                Group: 0
                Item: 14
                Kind of item: ignore
                About it
                    About it
            #17
                UIN or name: "LastUpdateDate"
                Group: 0
                Item: 15
                Kind of item: last_update
                About it
                    About it
                        TLV 0x0145: First or last message, or last update, 4 bytes
                            When: 2001-11-20T11:56:48Z
12:00:00.063000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,06) SRV_LIST, account "1000001", list_items 18, answers packet 16 (0.018000 s), length 986 [unknown at 982: no table for 0x7777]
    Sequence: 43798
    SNAC: FEEDBAG
    Subtype: SRV_LIST
    Flags: 0x0000
    Request: 0x00030004
    Body
        Version: 0
        Items: 18
            #1
                UIN or name: "1#EXT"
                Group: 1
                Item: 16
                Kind of item: non_icq
                About it
                    About it
                        TLV 0x0137: E-mail, 16 bytes
                            E-mail: "bert@example.org"
                        TLV 0x0138: Phone, 8 bytes
                            Phone: "555-0101"
                        TLV 0x0139: Cellular phone, 8 bytes
                            Cellular phone: "555-0102"
                        TLV 0x013a: Number for SMS, 8 bytes
                            Number for SMS: "555-0103"
                        TLV 0x013c: Comment, 11 bytes
                            Comment: "Mends nets."
            #2
                UIN or name: "1000001"
                Group: 0
                Item: 17
                Kind of item: root_creator
                About it
                    About it
            #3
                UIN or name: ""
                Group: 0
                Item: 18
                Kind of item: im_forwarding
                About it
                    About it
                        TLV 0x00cf: Where messages are forwarded, 23 bytes
                            Where messages are forwarded: "mailto:anna@example.org"
                        TLV 0x00d0: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 07
                        TLV 0x00d1: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 08
                        TLV 0x00d2: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 09
                        TLV 0x00d3: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 0a
            #4
                UIN or name: "Import time"
                Group: 0
                Item: 19
                Kind of item: import_time
                About it
                    About it
                        TLV 0x00d4: Imported or created, 4 bytes
                            When: 2001-11-20T11:56:48Z
            #5
                UIN or name: "1"
                Group: 0
                Item: 20
                Kind of item: own_icon
                About it
                    About it
                        TLV 0x00d5: Icon's hash, 18 bytes
                            Flags: 0x00
                            Hash
                                Data: 00112233445566778899aabbccddeeff
                        TLV 0x00d6: Those of them that count, 4 bytes
                            Those of them that count: 0xffffffff
                        TLV 0x00d7: More presence options, 4 bytes
                            More presence options: 0x00000001
                        TLV 0x00d8: Those of them that count, 4 bytes
                            Those of them that count: 0xffffffff
                        TLV 0x00d9: Icons and texts, 20 bytes
                            Items
                                #1
                                    Kind of item: icon
                                    Flags: 0x01 (custom)
                                    Item
                                        Hash, or the item: 00112233445566778899aabbccddeeff
            #6
                UIN or name: ""
                Group: 0
                Item: 21
                Kind of item: recent_buddies
                About it
                    About it
            #7
                UIN or name: "Sailor"
                Group: 0
                Item: 22
                Kind of item: personality
                About it
                    About it
            #8
                UIN or name: "Accounts"
                Group: 0
                Item: 23
                Kind of item: linked_accounts
                About it
                    About it
            #9
                UIN or name: "annaatwork"
                Group: 0
                Item: 24
                Kind of item: linked_account
                About it
                    About it
                        TLV 0x0064: Shared, 1 byte
                            Shared: 01
                        TLV 0x0065: Invited, 1 byte
                            Invited: 02
                        TLV 0x0066: Authorization is awaited, 0 bytes
                        TLV 0x0067: Time, 4 bytes
                            When: 2001-11-20T11:56:48Z
                        TLV 0x0068: Denied, 1 byte
                            Denied: 03
                        TLV 0x006a: Recent buddy, 2 bytes
                            Recent buddy: 0001
                        TLV 0x006b: Automatic bot, 1 byte
                            Automatic bot: 04
                        TLV 0x006d: Interaction, 8 bytes
                            Interaction: 0000000000000000
                        TLV 0x006f: Mega bot, 1 byte
                            Mega bot: 05
                        TLV 0x00c8: What it holds, 6 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
                                #2
                                    Number: 2
                                #3
                                    Number: 3
                        TLV 0x00c9: Presence options, 4 bytes
                            Presence options: 0x00000403
                        TLV 0x00ca: Who may see one, 1 byte
                            Who may see one: deny_list
                        TLV 0x00cb: User classes that may, 4 bytes
                            User classes that may: 0xffffffff
                        TLV 0x00cc: What others see, 4 bytes
                            What others see: 0x00400402 (hide_wireless+show_idle+show_typing)
                        TLV 0x00cd: Client's preferences, 1 byte
                            Client's preferences: 06
                        TLV 0x00ce: Language, 2 bytes
                            Language: "en"
                        TLV 0x00cf: Where messages are forwarded, 23 bytes
                            Where messages are forwarded: "mailto:anna@example.org"
                        TLV 0x00d0: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 07
                        TLV 0x00d1: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 08
                        TLV 0x00d2: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 09
                        TLV 0x00d3: Mode of wireless or forwarding, 1 byte
                            Mode of wireless or forwarding: 0a
                        TLV 0x00d4: Imported or created, 4 bytes
                            When: 2001-11-20T11:56:48Z
                        TLV 0x00d5: Password, roasted, 6 bytes
                            Password, roasted: ********
                        TLV 0x00d6: Those of them that count, 4 bytes
                            Those of them that count: 0xffffffff
                        TLV 0x00d7: More presence options, 4 bytes
                            More presence options: 0x00000001
                        TLV 0x00d8: Those of them that count, 4 bytes
                            Those of them that count: 0xffffffff
                        TLV 0x00d9: Icons and texts, 20 bytes
                            Items
                                #1
                                    Kind of item: icon
                                    Flags: 0x01 (custom)
                                    Item
                                        Hash, or the item: 00112233445566778899aabbccddeeff
                        TLV 0x012c: Sound, image or colour, 1 byte
                            Sound, image or colour: 0b
                        TLV 0x012d: Sound, image or colour, 1 byte
                            Sound, image or colour: 0c
                        TLV 0x012e: Sound, image or colour, 1 byte
                            Sound, image or colour: 0d
                        TLV 0x012f: Sound, image or colour, 1 byte
                            Sound, image or colour: 0e
                        TLV 0x0130: Sound, image or colour, 1 byte
                            Sound, image or colour: 0f
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Olé"
                        TLV 0x0134: Shown closed, 1 byte
                            Shown closed: 01
                        TLV 0x0137: E-mail, 16 bytes
                            E-mail: "bert@example.org"
                        TLV 0x0138: Phone, 8 bytes
                            Phone: "555-0101"
                        TLV 0x0139: Cellular phone, 8 bytes
                            Cellular phone: "555-0102"
                        TLV 0x013a: Number for SMS, 8 bytes
                            Number for SMS: "555-0103"
                        TLV 0x013c: Comment, 11 bytes
                            Comment: "Mends nets."
                        TLV 0x013d: Alert, 2 bytes
                            What is done: 0x03 (window+sound)
                            When it is done: 0x05 (online+back)
                        TLV 0x013e: Alert's sound, 8 bytes
                            Alert's sound: "bell.wav"
                        TLV 0x0145: First or last message, or last update, 4 bytes
                            When: 2001-11-20T11:56:48Z
                        TLV 0x0150: Counter, 1 byte
                            Counter: 10
                        TLV 0x0151: Counter, 1 byte
                            Counter: 11
                        TLV 0x0152: Counter, 1 byte
                            Counter: 12
                        TLV 0x0153: Counter, 1 byte
                            Counter: 13
                        TLV 0x0158: Phone at work, 8 bytes
                            Phone at work: "555-0104"
                        TLV 0x0159: Other phone, 8 bytes
                            Other phone: "555-0105"
                        TLV 0x015c: Token of the details, 16 bytes
                            Token of the details: 00112233445566778899aabbccddeeff
                        TLV 0x015d: Time of the details, 8 bytes
                            Time of the details: 0000000000000000
                        TLV 0x0167: Created, 1 byte
                            Created: 14
                        TLV 0x016e: Mode, 1 byte
                            Mode: 15
            #10
                UIN or name: "1000002"
                Group: 0
                Item: 25
                Kind of item: interaction
                About it
                    About it
                        TLV 0x006d: Interaction, 8 bytes
                            Interaction: 0000000000000000
            #11
                UIN or name: "1000003"
                Group: 0
                Item: 26
                Kind of item: phantom_buddy
                About it
                    About it
            #12
                UIN or name: ""
                Group: 0
                Item: 27
                Kind of item: vanity_info
                About it
                    About it
            #13
                UIN or name: "Quay 1"
                Group: 0
                Item: 28
                Kind of item: favourite_location
                About it
                    About it
            #14
                UIN or name: ""
                Group: 0
                Item: 29
                Kind of item: bart_presence
                About it
                    About it
            #15
                UIN or name: "ICQ-MDIR"
                Group: 0
                Item: 30
                Kind of item: metainfo_token
                About it
                    About it
                        TLV 0x015c: Token of the details, 16 bytes
                            Token of the details: 00112233445566778899aabbccddeeff
                        TLV 0x015d: Time of the details, 8 bytes
                            Time of the details: 0000000000000000
                        TLV 0x0167: Created, 1 byte
                            Created: 14
                        TLV 0x016e: Mode, 1 byte
                            Mode: 15
            #16
                UIN or name: ""
                Group: 0
                Item: 31
                Kind of item: emoticons
                About it
                    About it
            #17
                UIN or name: "Mending nets."
                Group: 0
                Item: 32
                Kind of item: status_note
                About it
                    About it
            #18
                UIN or name: "Kites"
                Group: 0
                Item: 33
                Kind of item: 30583
                About it
                    About it
        Last change: 2001-11-20T11:56:48Z
12:00:00.069000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,05) CLI_LIST_CHECK, account "1000001", list_changed 2001-11-20T11:56:48Z, item_count 35, length 22
    Sequence: 14701
    SNAC: FEEDBAG
    Subtype: CLI_LIST_CHECK
    Flags: 0x0000
    Request: 0x00040005
    Body
        Last change: 2001-11-20T11:56:48Z
        Items: 35
12:00:00.075000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0f) SRV_LIST_UNCHANGED, account "1000001", list_changed 2001-11-20T11:56:48Z, item_count 35, answers packet 24 (0.006000 s), length 22
    Sequence: 43799
    SNAC: FEEDBAG
    Subtype: SRV_LIST_UNCHANGED
    Flags: 0x0000
    Request: 0x00040005
    Body
        Last change: 2001-11-20T11:56:48Z
        Items: 35
12:00:00.081000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,07) CLI_LIST_ACTIVATE, account "1000001", length 16
    Sequence: 14702
    SNAC: FEEDBAG
    Subtype: CLI_LIST_ACTIVATE
    Flags: 0x0000
    Request: 0x00050007
    Body
12:00:00.087000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "1000001", length 20
    Sequence: 14703
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x00060011
    Body
        Options: 0x00010000 (import)
12:00:00.093000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "1000004", item_type buddy, length 41
    Sequence: 14704
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x00070008
    Body
        Items
            #1
                UIN or name: "1000004"
                Group: 1
                Item: 40
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Olé"
12:00:00.099000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "1000001", result authorization_required, answers packet 32 (0.006000 s), length 18
    Sequence: 43800
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00070008
    Body
        Results
            #1
                Result: authorization_required
12:00:00.105000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "1000001", item "1000005", item_type buddy, item "Harbour", item_type group, length 64
    Sequence: 14705
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x00080009
    Body
        Items
            #1
                UIN or name: "1000005"
                Group: 1
                Item: 41
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0066: Authorization is awaited, 0 bytes
            #2
                UIN or name: "Harbour"
                Group: 1
                Item: 0
                Kind of item: group
                About it
                    About it
                        TLV 0x00c8: What it holds, 6 bytes
                            Groups of the list, or items of the group
                                #1
                                    Number: 1
                                #2
                                    Number: 2
                                #3
                                    Number: 3
12:00:00.111000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "1000001", result success, result not_found, answers packet 36 (0.006000 s), length 20
    Sequence: 43801
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x00080009
    Body
        Results
            #1
                Result: success
            #2
                Result: not_found
12:00:00.117000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,0a) LIST_DELETE, account "1000001", item "1000004", item_type buddy, length 41
    Sequence: 14706
    SNAC: FEEDBAG
    Subtype: LIST_DELETE
    Flags: 0x0000
    Request: 0x0009000a
    Body
        Items
            #1
                UIN or name: "1000004"
                Group: 1
                Item: 40
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Olé"
12:00:00.123000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0e) SRV_LIST_RESULT, account "1000001", result success, answers packet 40 (0.006000 s), length 18
    Sequence: 43802
    SNAC: FEEDBAG
    Subtype: SRV_LIST_RESULT
    Flags: 0x0000
    Request: 0x0009000a
    Body
        Results
            #1
                Result: success
12:00:00.129000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,12) LIST_EDIT_END, account "1000001", length 16
    Sequence: 14707
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x000a0012
    Body
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,11) LIST_EDIT_BEGIN, account "1000001", length 16
    Sequence: 43803
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_BEGIN
    Flags: 0x0000
    Request: 0x80000001
    Body
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,08) LIST_ADD, account "1000001", item "1000004", item_type buddy, length 41
    Sequence: 43804
    SNAC: FEEDBAG
    Subtype: LIST_ADD
    Flags: 0x0000
    Request: 0x80000002
    Body
        Items
            #1
                UIN or name: "1000004"
                Group: 1
                Item: 40
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Olé"
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,09) LIST_UPDATE, account "1000001", item "1000004", item_type buddy, length 41
    Sequence: 43805
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x80000003
    Body
        Items
            #1
                UIN or name: "1000004"
                Group: 1
                Item: 40
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Olé"
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0a) LIST_DELETE, account "1000001", item "1000004", item_type buddy, length 41
    Sequence: 43806
    SNAC: FEEDBAG
    Subtype: LIST_DELETE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Items
            #1
                UIN or name: "1000004"
                Group: 1
                Item: 40
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0131: Nickname, 4 bytes
                            Nickname: "Olé"
12:00:00.135000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,12) LIST_EDIT_END, account "1000001", length 16
    Sequence: 43807
    SNAC: FEEDBAG
    Subtype: LIST_EDIT_END
    Flags: 0x0000
    Request: 0x80000005
    Body
12:00:00.141000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,09) LIST_UPDATE, account "1000001", item "1000002", item_type buddy, length 54
    Sequence: 14708
    SNAC: FEEDBAG
    Subtype: LIST_UPDATE
    Flags: 0x0000
    Request: 0x000b0009
    Body
        Items
            #1
                UIN or name: "1000002"
                Group: 1
                Item: 1
                Kind of item: buddy
                About it
                    About it
                        TLV 0x0067: Time, 1 byte
                            Data: 00
                        TLV 0x00d5: Icon's hash, 1 byte
                            Data: 00
                        TLV 0x00d9: Icons and texts, 2 bytes
                            Data: 0001
                        TLV 0x013d: Alert, 1 byte
                            Data: 01
12:00:00.147000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,14) CLI_AUTH_IN_ADVANCE, account "1000001", screen_name "1000002", reason "Add me if you like.", length 47
    Sequence: 14709
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_IN_ADVANCE
    Flags: 0x0000
    Request: 0x000c0014
    Body
        UIN or screen name: "1000002"
        Reason: "Add me if you like."
        About the text: 0
12:00:00.153000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,15) SRV_AUTH_IN_ADVANCE, account "1000001", screen_name "1000002", reason "And you me.", length 39
    Sequence: 43808
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_IN_ADVANCE
    Flags: 0x0000
    Request: 0x80000006
    Body
        UIN or screen name: "1000002"
        Reason: "And you me."
        About the text: 0
12:00:00.159000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,18) CLI_AUTH_REQUEST, account "1000001", screen_name "1000003", reason "Clára? Anna.", length 50
    Sequence: 14710
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x000d0018
    Body
        UIN or screen name: "1000003"
        Reason: "Clára? Anna."
        About the text: 1
            TLV 0x0001: Character set, 5 bytes
                Character set: "utf-8"
12:00:00.165000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1b) SRV_AUTH_ANSWER, account "1000001", screen_name "1000003", granted granted, reason "Gladly.", length 36
    Sequence: 43809
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x80000007
    Body
        UIN or screen name: "1000003"
        Answer: granted
        Reason: "Gladly."
        About the text: 0
12:00:00.171000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,19) SRV_AUTH_REQUEST, account "1000001", screen_name "1000004", reason "It is me.", length 35
    Sequence: 43810
    SNAC: FEEDBAG
    Subtype: SRV_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x80000008
    Body
        UIN or screen name: "1000004"
        Reason: "It is me."
12:00:00.177000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,1a) CLI_AUTH_ANSWER, account "1000001", screen_name "1000004", granted denied, reason "Who?", length 33
    Sequence: 14711
    SNAC: FEEDBAG
    Subtype: CLI_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x000e001a
    Body
        UIN or screen name: "1000004"
        Answer: denied
        Reason: "Who?"
        About the text: 0
12:00:00.183000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1c) SRV_YOU_WERE_ADDED, account "1000001", screen_name "1000004", length 26
    Sequence: 43811
    SNAC: FEEDBAG
    Subtype: SRV_YOU_WERE_ADDED
    Flags: 0x0000
    Request: 0x80000009
    Body
        UIN or screen name: "1000004"
        About the text: 0
12:00:00.189000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,16) CLI_REMOVE_ME, account "1000001", screen_name "1000004", length 26
    Sequence: 14712
    SNAC: FEEDBAG
    Subtype: CLI_REMOVE_ME
    Flags: 0x0000
    Request: 0x000f0016
    Body
        UIN or screen name: "1000004"
        About the text: 0
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,10) CLI_LIST_DELETE_USER, account "1000001", length 21
    Sequence: 14713
    SNAC: FEEDBAG
    Subtype: CLI_LIST_DELETE_USER
    Flags: 0x0000
    Request: 0x00100010
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,0b) LIST_CLASS_INSERT, account "1000001", length 21
    Sequence: 14714
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_INSERT
    Flags: 0x0000
    Request: 0x0011000b
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,0c) LIST_CLASS_UPDATE, account "1000001", length 21
    Sequence: 14715
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_UPDATE
    Flags: 0x0000
    Request: 0x0012000c
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,0d) LIST_CLASS_DELETE, account "1000001", length 21
    Sequence: 14716
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_DELETE
    Flags: 0x0000
    Request: 0x0013000d
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,13) LIST_AUTHORIZE_BUDDY, account "1000001", length 21
    Sequence: 14717
    SNAC: FEEDBAG
    Subtype: LIST_AUTHORIZE_BUDDY
    Flags: 0x0000
    Request: 0x00140013
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,17) REMOVE_ME_2, account "1000001", length 21
    Sequence: 14718
    SNAC: FEEDBAG
    Subtype: REMOVE_ME_2
    Flags: 0x0000
    Request: 0x00150017
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,1d) BADOG_AUTH_REQUEST, account "1000001", length 21
    Sequence: 14719
    SNAC: FEEDBAG
    Subtype: BADOG_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x0016001d
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,1e) BADOG_AUTH_ANSWER, account "1000001", length 21
    Sequence: 14720
    SNAC: FEEDBAG
    Subtype: BADOG_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x0017001e
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,1f) BADOG_ADDED, account "1000001", length 21
    Sequence: 14721
    SNAC: FEEDBAG
    Subtype: BADOG_ADDED
    Flags: 0x0000
    Request: 0x0018001f
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,21) LIST_TEST, account "1000001", length 21
    Sequence: 14722
    SNAC: FEEDBAG
    Subtype: LIST_TEST
    Flags: 0x0000
    Request: 0x00190021
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,22) LIST_FORWARD, account "1000001", length 21
    Sequence: 14723
    SNAC: FEEDBAG
    Subtype: LIST_FORWARD
    Flags: 0x0000
    Request: 0x001a0022
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,23) AUTH_REQUIRED_REQUEST, account "1000001", length 21
    Sequence: 14724
    SNAC: FEEDBAG
    Subtype: AUTH_REQUIRED_REQUEST
    Flags: 0x0000
    Request: 0x001b0023
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,24) AUTH_REQUIRED, account "1000001", length 21
    Sequence: 14725
    SNAC: FEEDBAG
    Subtype: AUTH_REQUIRED
    Flags: 0x0000
    Request: 0x001c0024
    Body
        Unknown: 0001020304
12:00:00.195000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(13,25) LIST_RECENT_BUDDY, account "1000001", length 21
    Sequence: 14726
    SNAC: FEEDBAG
    Subtype: LIST_RECENT_BUDDY
    Flags: 0x0000
    Request: 0x001d0025
    Body
        Unknown: 0001020304
12:00:00.201000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0b) LIST_CLASS_INSERT, account "1000001", length 21
    Sequence: 43812
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_INSERT
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Unknown: 0001020304
12:00:00.207000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0c) LIST_CLASS_UPDATE, account "1000001", length 21
    Sequence: 43813
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_UPDATE
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Unknown: 0001020304
12:00:00.213000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,0d) LIST_CLASS_DELETE, account "1000001", length 21
    Sequence: 43814
    SNAC: FEEDBAG
    Subtype: LIST_CLASS_DELETE
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Unknown: 0001020304
12:00:00.219000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,13) LIST_AUTHORIZE_BUDDY, account "1000001", length 21
    Sequence: 43815
    SNAC: FEEDBAG
    Subtype: LIST_AUTHORIZE_BUDDY
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Unknown: 0001020304
12:00:00.225000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,17) REMOVE_ME_2, account "1000001", length 21
    Sequence: 43816
    SNAC: FEEDBAG
    Subtype: REMOVE_ME_2
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Unknown: 0001020304
12:00:00.231000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1d) BADOG_AUTH_REQUEST, account "1000001", length 21
    Sequence: 43817
    SNAC: FEEDBAG
    Subtype: BADOG_AUTH_REQUEST
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Unknown: 0001020304
12:00:00.237000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1e) BADOG_AUTH_ANSWER, account "1000001", length 21
    Sequence: 43818
    SNAC: FEEDBAG
    Subtype: BADOG_AUTH_ANSWER
    Flags: 0x0000
    Request: 0x80000010
    Body
        Unknown: 0001020304
12:00:00.243000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,1f) BADOG_ADDED, account "1000001", length 21
    Sequence: 43819
    SNAC: FEEDBAG
    Subtype: BADOG_ADDED
    Flags: 0x0000
    Request: 0x80000011
    Body
        Unknown: 0001020304
12:00:00.249000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,21) LIST_TEST, account "1000001", length 21
    Sequence: 43820
    SNAC: FEEDBAG
    Subtype: LIST_TEST
    Flags: 0x0000
    Request: 0x80000012
    Body
        Unknown: 0001020304
12:00:00.255000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,22) LIST_FORWARD, account "1000001", length 21
    Sequence: 43821
    SNAC: FEEDBAG
    Subtype: LIST_FORWARD
    Flags: 0x0000
    Request: 0x80000013
    Body
        Unknown: 0001020304
12:00:00.261000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,23) AUTH_REQUIRED_REQUEST, account "1000001", length 21
    Sequence: 43822
    SNAC: FEEDBAG
    Subtype: AUTH_REQUIRED_REQUEST
    Flags: 0x0000
    Request: 0x80000014
    Body
        Unknown: 0001020304
12:00:00.267000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,24) AUTH_REQUIRED, account "1000001", length 21
    Sequence: 43823
    SNAC: FEEDBAG
    Subtype: AUTH_REQUIRED
    Flags: 0x0000
    Request: 0x80000015
    Body
        Unknown: 0001020304
12:00:00.273000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,25) LIST_RECENT_BUDDY, account "1000001", length 21
    Sequence: 43824
    SNAC: FEEDBAG
    Subtype: LIST_RECENT_BUDDY
    Flags: 0x0000
    Request: 0x80000016
    Body
        Unknown: 0001020304
12:00:00.279000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(13,01) SRV_ERROR, account "1000001", error insufficient_rights, length 18
    Sequence: 43825
    SNAC: FEEDBAG
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000017
    Body
        Error: insufficient_rights
        TLVs
12:00:00.285000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0f,02) CLI_DIRECTORY_SEARCH, account "1000001", length 105
    Sequence: 14727
    SNAC: ODIR
    Subtype: CLI_DIRECTORY_SEARCH
    Flags: 0x0000
    Request: 0x001e0002
    Body
        TLVs
            TLV 0x0001: First name, 4 bytes
                First name: "Bert"
            TLV 0x0002: Last name, 7 bytes
                Last name: "Example"
            TLV 0x0003: Middle name, 4 bytes
                Middle name: "Olaf"
            TLV 0x0004: Maiden name, 8 bytes
                Maiden name: "Specimen"
            TLV 0x0006: Country, 2 bytes
                Country: "no"
            TLV 0x0007: State, 8 bytes
                State: "Vestland"
            TLV 0x0008: City, 6 bytes
                City: "Bergen"
            TLV 0x000a: Unknown, 2 bytes
                Unknown: 0x0001
            TLV 0x000c: Nickname, 4 bytes
                Nickname: "bert"
            TLV 0x000d: Zip code, 4 bytes
                Zip code: "5003"
12:00:00.291000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,03) SRV_DIRECTORY_FOUND, account "1000001", result success, results 2, screen_name "1000002", screen_name "bertatwork", answers packet 96 (0.006000 s), length 77
    Sequence: 43826
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_FOUND
    Flags: 0x0000
    Request: 0x001e0002
    Body
        Result: success
        Found: 2
            #1
                TLVs: 2
                    TLV 0x0009: UIN or screen name, 7 bytes
                        UIN or screen name: "1000002"
                    TLV 0x0001: First name, 4 bytes
                        First name: "Bert"
            #2
                TLVs: 3
                    TLV 0x0009: UIN or screen name, 10 bytes
                        UIN or screen name: "bertatwork"
                    TLV 0x001c: Region, 6 bytes
                        Region: "Europe"
                    TLV 0x0021: Street, 6 bytes
                        Street: "Quay 2"
12:00:00.297000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0f,02) CLI_DIRECTORY_SEARCH, account "1000001", email "bert@example.org", length 36
    Sequence: 14728
    SNAC: ODIR
    Subtype: CLI_DIRECTORY_SEARCH
    Flags: 0x0000
    Request: 0x001f0002
    Body
        TLVs
            TLV 0x0005: E-mail, 16 bytes
                E-mail: "bert@example.org"
12:00:00.303000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,03) SRV_DIRECTORY_FOUND, account "1000001", result success, results 1, screen_name "1000002", answers packet 100 (0.006000 s), length 35
    Sequence: 43827
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_FOUND
    Flags: 0x0000
    Request: 0x001f0002
    Body
        Result: success
        Unknown: 0
        Found: 1
            #1
                TLVs: 1
                    TLV 0x0009: UIN or screen name, 7 bytes
                        UIN or screen name: "1000002"
12:00:00.309000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0f,02) CLI_DIRECTORY_SEARCH, account "1000001", keyword "Tides", length 25
    Sequence: 14729
    SNAC: ODIR
    Subtype: CLI_DIRECTORY_SEARCH
    Flags: 0x0000
    Request: 0x00200002
    Body
        TLVs
            TLV 0x000b: Interest, 5 bytes
                Interest: "Tides"
12:00:00.315000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,03) SRV_DIRECTORY_FOUND, account "1000001", result 7, answers packet 104 (0.006000 s), length 23 [unknown at 16: fits none of its known forms]
    Sequence: 43828
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_FOUND
    Flags: 0x0000
    Request: 0x00200002
    Body
        Result: 7
        Unknown: 0001020304
12:00:00.321000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0f,04) CLI_DIRECTORY_INTERESTS_REQUEST, account "1000001", length 16
    Sequence: 14730
    SNAC: ODIR
    Subtype: CLI_DIRECTORY_INTERESTS_REQUEST
    Flags: 0x0000
    Request: 0x00210004
    Body
12:00:00.327000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,05) SRV_DIRECTORY_INTERESTS, account "1000001", result 1, interests 2, answers packet 108 (0.006000 s), length 40
    Sequence: 43829
    SNAC: ODIR
    Subtype: SRV_DIRECTORY_INTERESTS
    Flags: 0x0000
    Request: 0x00210004
    Body
        Result: 1
        Interests: 2
            #1
                Kind: category
                Number: 1
                Interest: "The sea"
            #2
                Kind: keyword
                Number: 1
                Interest: "Tides"
12:00:00.333000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0f,01) SRV_ERROR, account "1000001", error no_match, length 18
    Sequence: 43830
    SNAC: ODIR
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x80000018
    Body
        Error: no_match
        TLVs
12:00:00.339000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,02) CLI_CHAT_RIGHTS_REQUEST, account "1000001", length 16
    Sequence: 14731
    SNAC: CHAT_NAV
    Subtype: CLI_CHAT_RIGHTS_REQUEST
    Flags: 0x0000
    Request: 0x00220002
    Body
12:00:00.345000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,09) SRV_CHAT_NAV_INFO, account "1000001", answers packet 114 (0.006000 s), length 46
    Sequence: 43831
    SNAC: CHAT_NAV
    Subtype: SRV_CHAT_NAV_INFO
    Flags: 0x0000
    Request: 0x00220002
    Body
        TLVs
            TLV 0x0002: Most rooms at a time, 1 byte
                Most rooms at a time: 10
            TLV 0x0003: Exchange, 21 bytes
                Exchange: 4
                About its rooms: 3
                    TLV 0x0002: Class, 2 bytes
                        Class: 0x0010
                    TLV 0x0003: Most rooms at a time, 1 byte
                        Most rooms at a time: 10
                    TLV 0x0004: Longest name of a room, 2 bytes
                        Longest name of a room: 100
12:00:00.351000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,03) CLI_EXCHANGE_INFO_REQUEST, account "1000001", exchange 4, length 18
    Sequence: 14732
    SNAC: CHAT_NAV
    Subtype: CLI_EXCHANGE_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00230003
    Body
        Exchange: 4
12:00:00.357000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,09) SRV_CHAT_NAV_INFO, account "1000001", answers packet 118 (0.006000 s), length 30
    Sequence: 43832
    SNAC: CHAT_NAV
    Subtype: SRV_CHAT_NAV_INFO
    Flags: 0x0000
    Request: 0x00230003
    Body
        TLVs
            TLV 0x0003: Exchange, 10 bytes
                Exchange: 4
                About its rooms: 1
                    TLV 0x00c9: Options, 2 bytes
                        Options: 0x0044
12:00:00.363000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,07) CLI_ROOM_SEARCH, account "1000001", room_class 0x0010, room_title "harbour", length 29
    Sequence: 14733
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_SEARCH
    Flags: 0x0000
    Request: 0x00240007
    Body
        Class: 0x0010
        TLVs
            TLV 0x00d3: Name, 7 bytes
                Name: "harbour"
12:00:00.369000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,09) SRV_CHAT_NAV_INFO, account "1000001", room_cookie "4-0-harbour", screen_name "1000002", room_title "harbour", answers packet 122 (0.006000 s), length 169
    Sequence: 43833
    SNAC: CHAT_NAV
    Subtype: SRV_CHAT_NAV_INFO
    Flags: 0x0000
    Request: 0x00240007
    Body
        TLVs
            TLV 0x0004: Room, 149 bytes
                Exchange: 4
                Name of the room, or part of it: "4-0-harbour"
                Instance: 0
                Level of detail: 2
                About the room: 15
                    TLV 0x006a: Full name, 11 bytes
                        Full name: "4-0-harbour"
                    TLV 0x006f: Who is there: how many, 2 bytes
                        Who is there: how many: 1
                    TLV 0x0073: Who is there, 18 bytes
                        Users
                            #1
                                UIN or screen name: "1000002"
                                Warning level, tenths of a percent: 0
                                About it: 1
                                    TLV 0x0001: User class, 2 bytes
                                        User class: 0x0010 (aim)
                    TLV 0x00c9: Options, 2 bytes
                        Options: 0x0044
                    TLV 0x00ca: Created, 4 bytes
                        Created: 2001-11-20T11:56:48Z
                    TLV 0x00d0: Unknown, 2 bytes
                        Unknown: 0x0000
                    TLV 0x00d1: Longest message, 2 bytes
                        Longest message: 1024
                    TLV 0x00d2: Most occupants, 2 bytes
                        Most occupants: 38
                    TLV 0x00d3: Name, 7 bytes
                        Name: "harbour"
                    TLV 0x00d5: Who may create rooms, 1 byte
                        Who may create rooms: 2
                    TLV 0x00d6: First character set, 8 bytes
                        First character set: "us-ascii"
                    TLV 0x00d7: First language, 2 bytes
                        First language: "en"
                    TLV 0x00d8: Second character set, 5 bytes
                        Second character set: "utf-8"
                    TLV 0x00d9: Second language, 2 bytes
                        Second language: "da"
                    TLV 0x00da: Longest message that is shown, 2 bytes
                        Longest message that is shown: 512
12:00:00.375000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,04) CLI_ROOM_INFO_REQUEST, account "1000001", room_cookie "4-0-harbour", length 33
    Sequence: 14734
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00250004
    Body
        Exchange: 4
        Name of the room, or part of it: "4-0-harbour"
        Instance: 0
        Level of detail: 2
12:00:00.381000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,01) SRV_ERROR, account "1000001", error no_match, answers packet 126 (0.006000 s), length 18
    Sequence: 43834
    SNAC: CHAT_NAV
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x00250004
    Body
        Error: no_match
        TLVs
12:00:00.387000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,05) CLI_ROOM_MORE_INFO_REQUEST, account "1000001", length 21
    Sequence: 14735
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_MORE_INFO_REQUEST
    Flags: 0x0000
    Request: 0x00260005
    Body
        Unknown: 0001020304
12:00:00.393000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,06) CLI_ROOM_OCCUPANTS_REQUEST, account "1000001", room_cookie "4-0-harbour", length 32
    Sequence: 14736
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_OCCUPANTS_REQUEST
    Flags: 0x0000
    Request: 0x00270006
    Body
        Exchange: 4
        Name of the room, or part of it: "4-0-harbour"
        Instance: 0
12:00:00.399000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(0d,08) CLI_ROOM_CREATE, account "1000001", room_cookie "create", room_title "harbour", length 59
    Sequence: 14737
    SNAC: CHAT_NAV
    Subtype: CLI_ROOM_CREATE
    Flags: 0x0000
    Request: 0x00280008
    Body
        Exchange: 4
        Name of the room, or part of it: "create"
        Instance: 65535
        Level of detail: 1
        About the room: 3
            TLV 0x00d3: Name, 7 bytes
                Name: "harbour"
            TLV 0x00d6: First character set, 8 bytes
                First character set: "us-ascii"
            TLV 0x00d7: First language, 2 bytes
                First language: "en"
12:00:00.405000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(0d,09) SRV_CHAT_NAV_INFO, account "1000001", room_cookie "4-0-harbour", room_title "harbour", answers packet 134 (0.006000 s), length 50
    Sequence: 43835
    SNAC: CHAT_NAV
    Subtype: SRV_CHAT_NAV_INFO
    Flags: 0x0000
    Request: 0x00280008
    Body
        TLVs
            TLV 0x0004: Room, 30 bytes
                Exchange: 4
                Name of the room, or part of it: "4-0-harbour"
                Instance: 0
                Level of detail: 2
                About the room: 1
                    TLV 0x00d3: Name, 7 bytes
                        Name: "harbour"
12:00:00.411000 IP 192.0.2.10.1100 > 198.51.100.3.5190: OSCAR SNAC(01,04) CLI_SERVICE_REQUEST, account "1000001", for_family CHAT, room_cookie "4-0-harbour", length 38
    Sequence: 14738
    SNAC: OSERVICE
    Subtype: CLI_SERVICE_REQUEST
    Flags: 0x0000
    Request: 0x00290004
    Body
        Family: CHAT
        TLVs
            TLV 0x0001: Room, 16 bytes
                Exchange: 4
                Name of the room, or part of it: "4-0-harbour"
                Instance: 0
12:00:00.417000 IP 198.51.100.3.5190 > 192.0.2.10.1100: OSCAR SNAC(01,05) SRV_REDIRECT, account "1000001", for_family CHAT, address "198.51.100.4", answers packet 138 (0.006000 s), length 59
    Sequence: 43836
    SNAC: OSERVICE
    Subtype: SRV_REDIRECT
    Flags: 0x0000
    Request: 0x00290004
    Body
        TLVs
            TLV 0x000d: Family, 2 bytes
                Family: CHAT
            TLV 0x0005: Server to go to, 12 bytes
                Server to go to: "198.51.100.4"
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
12:00:10.009000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR FLAP_SIGN_ON, length 10
    Channel: FLAP_SIGN_ON
    Sequence: 33908
    Body
        Version of FLAP: 1
        TLVs
12:00:10.015000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR FLAP_SIGN_ON, redirected by packet 140 (9.598000 s), length 31
    Channel: FLAP_SIGN_ON
    Sequence: 7663
    Body
        Version of FLAP: 1
        TLVs
            TLV 0x0006: Cookie, 17 bytes
                Cookie: ********
12:00:10.021000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(01,03) SRV_FAMILIES, length 20
    Sequence: 33909
    SNAC: OSERVICE
    Subtype: SRV_FAMILIES
    Flags: 0x0000
    Request: 0x80000001
    Body
        Families
            #1
                Family: OSERVICE
            #2
                Family: CHAT
12:00:10.027000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,02) SRV_ROOM_UPDATE, room_cookie "4-0-harbour", screen_name "1000002", room_title "harbour", length 165
    Sequence: 33910
    SNAC: CHAT
    Subtype: SRV_ROOM_UPDATE
    Flags: 0x0000
    Request: 0x80000002
    Body
        Exchange: 4
        Name of the room, or part of it: "4-0-harbour"
        Instance: 0
        Level of detail: 2
        About the room: 15
            TLV 0x006a: Full name, 11 bytes
                Full name: "4-0-harbour"
            TLV 0x006f: Who is there: how many, 2 bytes
                Who is there: how many: 1
            TLV 0x0073: Who is there, 18 bytes
                Users
                    #1
                        UIN or screen name: "1000002"
                        Warning level, tenths of a percent: 0
                        About it: 1
                            TLV 0x0001: User class, 2 bytes
                                User class: 0x0010 (aim)
            TLV 0x00c9: Options, 2 bytes
                Options: 0x0044
            TLV 0x00ca: Created, 4 bytes
                Created: 2001-11-20T11:56:48Z
            TLV 0x00d0: Unknown, 2 bytes
                Unknown: 0x0000
            TLV 0x00d1: Longest message, 2 bytes
                Longest message: 1024
            TLV 0x00d2: Most occupants, 2 bytes
                Most occupants: 38
            TLV 0x00d3: Name, 7 bytes
                Name: "harbour"
            TLV 0x00d5: Who may create rooms, 1 byte
                Who may create rooms: 2
            TLV 0x00d6: First character set, 8 bytes
                First character set: "us-ascii"
            TLV 0x00d7: First language, 2 bytes
                First language: "en"
            TLV 0x00d8: Second character set, 5 bytes
                Second character set: "utf-8"
            TLV 0x00d9: Second language, 2 bytes
                Second language: "da"
            TLV 0x00da: Longest message that is shown, 2 bytes
                Longest message that is shown: 512
12:00:10.033000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,03) SRV_CHAT_JOINED, screen_name "1000001", screen_name "1000002", length 52
    Sequence: 33911
    SNAC: CHAT
    Subtype: SRV_CHAT_JOINED
    Flags: 0x0000
    Request: 0x80000003
    Body
        Users
            #1
                UIN or screen name: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0010 (aim)
            #2
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0010 (aim)
12:00:10.039000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,05) CLI_CHAT_SEND, text "Ahoy, all!", length 70
    Sequence: 7664
    SNAC: CHAT
    Subtype: CLI_CHAT_SEND
    Flags: 0x0000
    Request: 0x00010005
    Body
        Cookie: 0000000e00000000
        Channel: 3
        TLVs
            TLV 0x0001: To all in the room, 0 bytes
            TLV 0x0006: The sender wants it back, 0 bytes
            TLV 0x0005: Message, 32 bytes
                Text and what it is in
                    TLV 0x0001: Text, 10 bytes
                        Text: "Ahoy, all!"
                    TLV 0x0002: Character set, 8 bytes
                        Character set: "us-ascii"
                    TLV 0x0003: Language, 2 bytes
                        Language: "en"
12:00:10.045000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,06) SRV_CHAT_RECEIVE, from "1000001", text "Ahoy, all!", length 88
    Sequence: 33912
    SNAC: CHAT
    Subtype: SRV_CHAT_RECEIVE
    Flags: 0x0000
    Request: 0x80000004
    Body
        Cookie: 0000000e00000001
        Channel: 3
        TLVs
            TLV 0x0001: To all in the room, 0 bytes
            TLV 0x0003: Who says it, 18 bytes
                From: "1000001"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0010 (aim)
            TLV 0x0005: Message, 32 bytes
                Text and what it is in
                    TLV 0x0001: Text, 10 bytes
                        Text: "Ahoy, all!"
                    TLV 0x0002: Character set, 8 bytes
                        Character set: "us-ascii"
                    TLV 0x0003: Language, 2 bytes
                        Language: "en"
12:00:10.051000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,05) CLI_CHAT_SEND, whisper_to "1000002", text "Who else is here?", length 84
    Sequence: 7665
    SNAC: CHAT
    Subtype: CLI_CHAT_SEND
    Flags: 0x0000
    Request: 0x00020005
    Body
        Cookie: 0000000e00000001
        Channel: 3
        TLVs
            TLV 0x0002: To one alone, 7 bytes
                To one alone: "1000002"
            TLV 0x0006: The sender wants it back, 0 bytes
            TLV 0x0005: Message, 39 bytes
                Text and what it is in
                    TLV 0x0001: Text, 17 bytes
                        Text: "Who else is here?"
                    TLV 0x0002: Character set, 8 bytes
                        Character set: "us-ascii"
                    TLV 0x0003: Language, 2 bytes
                        Language: "en"
12:00:10.057000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,06) SRV_CHAT_RECEIVE, whisper_to "1000001", from "1000002", text "Nobody yet.", length 96
    Sequence: 33913
    SNAC: CHAT
    Subtype: SRV_CHAT_RECEIVE
    Flags: 0x0000
    Request: 0x80000005
    Body
        Cookie: 0000000e00000002
        Channel: 3
        TLVs
            TLV 0x0002: To one alone, 7 bytes
                To one alone: "1000001"
            TLV 0x0003: Who says it, 18 bytes
                From: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0010 (aim)
            TLV 0x0005: Message, 33 bytes
                Text and what it is in
                    TLV 0x0001: Text, 11 bytes
                        Text: "Nobody yet."
                    TLV 0x0002: Character set, 8 bytes
                        Character set: "us-ascii"
                    TLV 0x0003: Language, 2 bytes
                        Language: "en"
12:00:10.063000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,07) CLI_CHAT_WARN, length 21
    Sequence: 7666
    SNAC: CHAT
    Subtype: CLI_CHAT_WARN
    Flags: 0x0000
    Request: 0x00030007
    Body
        Unknown: 0001020304
12:00:10.069000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,08) SRV_CHAT_WARN_REPLY, answers packet 166 (0.006000 s), length 21
    Sequence: 33914
    SNAC: CHAT
    Subtype: SRV_CHAT_WARN_REPLY
    Flags: 0x0000
    Request: 0x00030007
    Body
        Unknown: 0001020304
12:00:10.075000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,09) CHAT_ERROR_OR_DATA, length 21
    Sequence: 7667
    SNAC: CHAT
    Subtype: CHAT_ERROR_OR_DATA
    Flags: 0x0000
    Request: 0x00040009
    Body
        Unknown: 0001020304
12:00:10.081000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,09) CHAT_ERROR_OR_DATA, length 21
    Sequence: 33915
    SNAC: CHAT
    Subtype: CHAT_ERROR_OR_DATA
    Flags: 0x0000
    Request: 0x80000006
    Body
        Unknown: 0001020304
12:00:10.087000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,0a) CHAT_STADIUM_0A, length 21
    Sequence: 7668
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0A
    Flags: 0x0000
    Request: 0x0005000a
    Body
        Unknown: 0001020304
12:00:10.093000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,0b) CHAT_STADIUM_0B, length 21
    Sequence: 33916
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0B
    Flags: 0x0000
    Request: 0x80000007
    Body
        Unknown: 0001020304
12:00:10.099000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,0c) CHAT_STADIUM_0C, length 21
    Sequence: 7669
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0C
    Flags: 0x0000
    Request: 0x0006000c
    Body
        Unknown: 0001020304
12:00:10.105000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,0d) CHAT_STADIUM_0D, length 21
    Sequence: 33917
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0D
    Flags: 0x0000
    Request: 0x80000008
    Body
        Unknown: 0001020304
12:00:10.111000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,0e) CHAT_STADIUM_0E, length 21
    Sequence: 7670
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0E
    Flags: 0x0000
    Request: 0x0007000e
    Body
        Unknown: 0001020304
12:00:10.117000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,0f) CHAT_STADIUM_0F, length 21
    Sequence: 33918
    SNAC: CHAT
    Subtype: CHAT_STADIUM_0F
    Flags: 0x0000
    Request: 0x80000009
    Body
        Unknown: 0001020304
12:00:10.123000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,10) CHAT_STADIUM_10, length 21
    Sequence: 7671
    SNAC: CHAT
    Subtype: CHAT_STADIUM_10
    Flags: 0x0000
    Request: 0x00080010
    Body
        Unknown: 0001020304
12:00:10.129000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,11) CHAT_STADIUM_11, length 21
    Sequence: 33919
    SNAC: CHAT
    Subtype: CHAT_STADIUM_11
    Flags: 0x0000
    Request: 0x8000000a
    Body
        Unknown: 0001020304
12:00:10.135000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,12) CHAT_STADIUM_12, length 21
    Sequence: 7672
    SNAC: CHAT
    Subtype: CHAT_STADIUM_12
    Flags: 0x0000
    Request: 0x00090012
    Body
        Unknown: 0001020304
12:00:10.141000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,13) CHAT_STADIUM_13, length 21
    Sequence: 33920
    SNAC: CHAT
    Subtype: CHAT_STADIUM_13
    Flags: 0x0000
    Request: 0x8000000b
    Body
        Unknown: 0001020304
12:00:10.147000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,14) CHAT_STADIUM_14, length 21
    Sequence: 7673
    SNAC: CHAT
    Subtype: CHAT_STADIUM_14
    Flags: 0x0000
    Request: 0x000a0014
    Body
        Unknown: 0001020304
12:00:10.153000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,15) CHAT_STADIUM_15, length 21
    Sequence: 33921
    SNAC: CHAT
    Subtype: CHAT_STADIUM_15
    Flags: 0x0000
    Request: 0x8000000c
    Body
        Unknown: 0001020304
12:00:10.159000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,16) CHAT_STADIUM_16, length 21
    Sequence: 7674
    SNAC: CHAT
    Subtype: CHAT_STADIUM_16
    Flags: 0x0000
    Request: 0x000b0016
    Body
        Unknown: 0001020304
12:00:10.165000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,17) CHAT_STADIUM_17, length 21
    Sequence: 33922
    SNAC: CHAT
    Subtype: CHAT_STADIUM_17
    Flags: 0x0000
    Request: 0x8000000d
    Body
        Unknown: 0001020304
12:00:10.171000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,18) CHAT_STADIUM_18, length 21
    Sequence: 7675
    SNAC: CHAT
    Subtype: CHAT_STADIUM_18
    Flags: 0x0000
    Request: 0x000c0018
    Body
        Unknown: 0001020304
12:00:10.177000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,19) CHAT_STADIUM_19, length 21
    Sequence: 33923
    SNAC: CHAT
    Subtype: CHAT_STADIUM_19
    Flags: 0x0000
    Request: 0x8000000e
    Body
        Unknown: 0001020304
12:00:10.183000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,1a) CHAT_STADIUM_1A, length 21
    Sequence: 7676
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1A
    Flags: 0x0000
    Request: 0x000d001a
    Body
        Unknown: 0001020304
12:00:10.189000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,1b) CHAT_STADIUM_1B, length 21
    Sequence: 33924
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1B
    Flags: 0x0000
    Request: 0x8000000f
    Body
        Unknown: 0001020304
12:00:10.195000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,1c) CHAT_STADIUM_1C, length 21
    Sequence: 7677
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1C
    Flags: 0x0000
    Request: 0x000e001c
    Body
        Unknown: 0001020304
12:00:10.201000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,1d) CHAT_STADIUM_1D, length 21
    Sequence: 33925
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1D
    Flags: 0x0000
    Request: 0x80000010
    Body
        Unknown: 0001020304
12:00:10.207000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,1e) CHAT_STADIUM_1E, length 21
    Sequence: 7678
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1E
    Flags: 0x0000
    Request: 0x000f001e
    Body
        Unknown: 0001020304
12:00:10.213000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,1f) CHAT_STADIUM_1F, length 21
    Sequence: 33926
    SNAC: CHAT
    Subtype: CHAT_STADIUM_1F
    Flags: 0x0000
    Request: 0x80000011
    Body
        Unknown: 0001020304
12:00:10.219000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,20) CHAT_STADIUM_20, length 21
    Sequence: 7679
    SNAC: CHAT
    Subtype: CHAT_STADIUM_20
    Flags: 0x0000
    Request: 0x00100020
    Body
        Unknown: 0001020304
12:00:10.225000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,21) CHAT_STADIUM_21, length 21
    Sequence: 33927
    SNAC: CHAT
    Subtype: CHAT_STADIUM_21
    Flags: 0x0000
    Request: 0x80000012
    Body
        Unknown: 0001020304
12:00:10.231000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,22) CHAT_STADIUM_22, length 21
    Sequence: 7680
    SNAC: CHAT
    Subtype: CHAT_STADIUM_22
    Flags: 0x0000
    Request: 0x00110022
    Body
        Unknown: 0001020304
12:00:10.237000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,23) CHAT_STADIUM_23, length 21
    Sequence: 33928
    SNAC: CHAT
    Subtype: CHAT_STADIUM_23
    Flags: 0x0000
    Request: 0x80000013
    Body
        Unknown: 0001020304
12:00:10.243000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,24) CHAT_STADIUM_24, length 21
    Sequence: 7681
    SNAC: CHAT
    Subtype: CHAT_STADIUM_24
    Flags: 0x0000
    Request: 0x00120024
    Body
        Unknown: 0001020304
12:00:10.249000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,25) CHAT_STADIUM_25, length 21
    Sequence: 33929
    SNAC: CHAT
    Subtype: CHAT_STADIUM_25
    Flags: 0x0000
    Request: 0x80000014
    Body
        Unknown: 0001020304
12:00:10.255000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,26) CHAT_STADIUM_26, length 21
    Sequence: 7682
    SNAC: CHAT
    Subtype: CHAT_STADIUM_26
    Flags: 0x0000
    Request: 0x00130026
    Body
        Unknown: 0001020304
12:00:10.261000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,27) CHAT_STADIUM_27, length 21
    Sequence: 33930
    SNAC: CHAT
    Subtype: CHAT_STADIUM_27
    Flags: 0x0000
    Request: 0x80000015
    Body
        Unknown: 0001020304
12:00:10.267000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,28) CHAT_STADIUM_28, length 21
    Sequence: 7683
    SNAC: CHAT
    Subtype: CHAT_STADIUM_28
    Flags: 0x0000
    Request: 0x00140028
    Body
        Unknown: 0001020304
12:00:10.273000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,29) CHAT_STADIUM_29, length 21
    Sequence: 33931
    SNAC: CHAT
    Subtype: CHAT_STADIUM_29
    Flags: 0x0000
    Request: 0x80000016
    Body
        Unknown: 0001020304
12:00:10.279000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,2a) CHAT_STADIUM_2A, length 21
    Sequence: 7684
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2A
    Flags: 0x0000
    Request: 0x0015002a
    Body
        Unknown: 0001020304
12:00:10.285000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,2b) CHAT_STADIUM_2B, length 21
    Sequence: 33932
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2B
    Flags: 0x0000
    Request: 0x80000017
    Body
        Unknown: 0001020304
12:00:10.291000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,2c) CHAT_STADIUM_2C, length 21
    Sequence: 7685
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2C
    Flags: 0x0000
    Request: 0x0016002c
    Body
        Unknown: 0001020304
12:00:10.297000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,2d) CHAT_STADIUM_2D, length 21
    Sequence: 33933
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2D
    Flags: 0x0000
    Request: 0x80000018
    Body
        Unknown: 0001020304
12:00:10.303000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,2e) CHAT_STADIUM_2E, length 21
    Sequence: 7686
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2E
    Flags: 0x0000
    Request: 0x0017002e
    Body
        Unknown: 0001020304
12:00:10.309000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,2f) CHAT_STADIUM_2F, length 21
    Sequence: 33934
    SNAC: CHAT
    Subtype: CHAT_STADIUM_2F
    Flags: 0x0000
    Request: 0x80000019
    Body
        Unknown: 0001020304
12:00:10.315000 IP 192.0.2.10.1110 > 198.51.100.4.5190: OSCAR SNAC(0e,30) CHAT_STADIUM_30, length 21
    Sequence: 7687
    SNAC: CHAT
    Subtype: CHAT_STADIUM_30
    Flags: 0x0000
    Request: 0x00180030
    Body
        Unknown: 0001020304
12:00:10.321000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,04) SRV_CHAT_LEFT, screen_name "1000002", length 34
    Sequence: 33935
    SNAC: CHAT
    Subtype: SRV_CHAT_LEFT
    Flags: 0x0000
    Request: 0x8000001a
    Body
        Users
            #1
                UIN or screen name: "1000002"
                Warning level, tenths of a percent: 0
                About it: 1
                    TLV 0x0001: User class, 2 bytes
                        User class: 0x0010 (aim)
12:00:10.327000 IP 198.51.100.4.5190 > 192.0.2.10.1110: OSCAR SNAC(0e,01) SRV_ERROR, error sender_too_evil, length 18
    Sequence: 33936
    SNAC: CHAT
    Subtype: SRV_ERROR
    Flags: 0x0000
    Request: 0x8000001b
    Body
        Error: sender_too_evil
        TLVs

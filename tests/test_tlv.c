/* Lists of TLVs, and the other rows that came with them: GUIDs, UTF-16, rows by
 * flag. */

#include <CUnit/CUnit.h>
#include <string.h>

#include "dissectors/oscar/capabilities.h"
#include "dissectors/oscar/tlv.h"
#include "tests/encode.h"
#include "tests/made.h"

void	test_tlv(void);

static const struct field pair[] = {
	U8("x", "X"),
	U8("y", "Y"),
	END
};

static const struct field inner_pair[] = {
	U8("z", "Z"),
	END
};

static const struct command inner_rows[] = {
	TLV_U8(0x0001, "a", "A"),
};

static const struct commands inner = { COMMANDS(inner_rows) };

static const struct command rows[] = {
	TLV_U16(0x0001, "a", "A"),
	TLV_TEXT(0x0002, "b", "B"),
	TLV_FLAG(0x0003, "c", "C"),
	TLV(0x0004, "d", "D", ROWS(pair)),
	TLV(0x0006, "e", "E", TLVS16(&inner, "inner", "Inner"), U8("after", "After")),
};

static const struct commands commands = { COMMANDS(rows) };

static const struct field list[] = {
	TLVS(&commands, "tlvs", "TLVs"),
	END
};

static const struct field counted[] = {
	TLVS16(&commands, "tlvs", "TLVs"),
	U8("z", "Z"),
	END
};

static const struct field little[] = {
	TLVS_LE(&commands, "tlvs", "TLVs"),
	END
};

static const struct command login_rows[] = {
	TLV_U8(0x0001, "a", "A"),
	TLV_BYTES(0x0002, "cookie", "Cookie", .flags = SECRET),
};

static const struct commands login_commands = { COMMANDS(login_rows) };

static const struct field login[] = {
	TLVS(&login_commands, "tlvs", "TLVs"),
	END
};

static const struct command about_rows[] = {
	{ CAPABILITY_SERVER_RELAY, "relay", "Relay", inner_pair },
};

static const struct commands about_commands = { COMMANDS(about_rows) };

static const struct field about[] = {
	GUID("guid", "GUID", .names = &oscar_capability_names, .slot = SLOT_CAPABILITY,
	    .commands = &about_commands),
	SWITCH(SLOT_CAPABILITY, &about_commands),
	END
};

static const struct field by_flag[] = {
	U16BE("f", "F", .slot = SLOT_FLAGS),
	WHEN_SET(SLOT_FLAGS, 0x8001, inner_pair),
	REST("rest", "Rest"),
	END
};

/* The sender is a server. */
static const struct field by_role[] = {
	WHEN(SLOT_ROLE, ROLE_CLIENT, pair),
	WHEN(SLOT_ROLE, ROLE_SERVER, inner_pair),
	REST("rest", "Rest"),
	END
};

static const struct field wide[] = {
	UTF16("text", "Text"),
	END
};

struct expected {
	const struct field	*rows;
	const char		*hex;
	uint32_t		 length;
	const char		*told;
};

static void
check(const struct expected *table, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct made made = {
			.rows = table[i].rows, .hex = table[i].hex,
			.length = table[i].length,
		};

		made_check(&made, table[i].told);
	}
}

#define CHECK(table)	check(table, sizeof(table) / sizeof((table)[0]))

static void
lists(void)
{
	static const struct expected table[] = {
		{ list, "0001" "0002" "0102" "0002" "0003" "616263"
		    "0003" "0000", 0,
		    "< tlvs@0+0=4294967295[ 0=1:a/2@0( a@4+2=258 ) 1=2:b/3@6( "
		    "b@10+3='abc' ) 2=3:c/0@13( ) ] >" },
		/* Counted: the last is not the scope's end. */
		{ counted, "0001" "0003" "0001" "09" "ff", 0,
		    "< tlvs@0+2=1[ 0=3:c/1@2( raw@6+1=09 ) ] z@7+1=255 >" },
		{ counted, "0000" "ff", 0,
		    "< tlvs@0+2[ ] z@2+1=255 >" },
		{ little, "0100" "0200" "0102", 0,
		    "< tlvs@0+0=4294967295[ 0=1:a/2@0( a@4+2=258 ) ] >" },
		/* One in another, which has rows behind it. */
		{ list, "0006" "0008" "0001" "0001" "0001" "07" "08", 0,
		    "< tlvs@0+0=4294967295[ 0=6:e/8@0( inner@4+2=1[ 0=1:a/1@6( "
		    "a@10+1=7 ) ] after@11+1=8 ) ] >" },
		/* A type without a row. */
		{ list, "0009" "0002" "abcd" "0003" "0000", 0,
		    "< tlvs@0+0=4294967295[ 0=9/2@0( !unknown@0(9) "
		    "raw@4+2=abcd ) 1=3:c/0@6( ) ] >" },
	};

	CHECK(table);
}

/* Each costs no more than itself. */
static void
wrong_lengths(void)
{
	static const struct expected table[] = {
		/* Of the value: too little for its row, and too much. */
		{ list, "0001" "0001" "01" "0003" "0000", 0,
		    "< tlvs@0+0=4294967295[ 0=1:a/1@0( !malformed@4(2/1) "
		    "undecoded@4+1=01 ) 1=3:c/0@5( ) ] >" },
		{ list, "0001" "0003" "010203" "0003" "0000", 0,
		    "< tlvs@0+0=4294967295[ 0=1:a/3@0( a@4+2=258 "
		    "!undecoded@6(1) undecoded@6+1=03 ) 1=3:c/0@7( ) ] >" },
		/* More than there is; less than a head. */
		{ list, "0002" "0009" "6162", 0,
		    "< tlvs@0+0=4294967295[ 0=2:b/9@0( !malformed@0(9/2) ) ] "
		    "undecoded@4+2=6162 >" },
		{ list, "0002" "00", 0,
		    "< tlvs@0+0=4294967295[ !malformed@0(4/3) ] "
		    "undecoded@0+3=000200 >" },
		{ list, "00", 0,
		    "< tlvs@0+0=4294967295[ !malformed@0(4/1) ] "
		    "undecoded@0+1=00 >" },
		/* More of them than there are. */
		{ counted, "0002" "0003" "0000", 0,
		    "< tlvs@0+2=2[ 0=3:c/0@2( ) !malformed@6(1/0) ] >" },
		/* Captured up to there. */
		{ list, "0002" "0004" "6162", 12,
		    "< tlvs@0+0=4294967295[ 0=2:b/4@0( b@4+2='ab'~ !cut@6(0/0) "
		    ") ] >" },
		{ list, "0002", 12,
		    "< tlvs@0+0=4294967295[ !cut@0(4/2) ] undecoded@0+2=0002 >" },
	};

	CHECK(table);
}

/* Behind an unknown type another's password may stand. */
static void
secrets(void)
{
	static const struct expected table[] = {
		{ login, "0002" "0003" "616263" "0009" "0002" "abcd"
		    "0001" "0001" "05", 0,
		    "< tlvs@0+0=4294967295[ 0=2:cookie/3@0( cookie@4+3=*** ) "
		    "1=***( !unknown@7(...) raw@11+2=*** ) 2=***( a@17+1=*** ) "
		    "] >" },
		/* Not behind one, it may be what nobody knows yet. */
		{ login, "0001" "0001" "05" "0009" "0002" "abcd"
		    "0001" "0001" "05", 0,
		    "< tlvs@0+0=4294967295[ 0=1:a/1@0( a@4+1=5 ) 1=9/2@5( "
		    "!unknown@5(9) raw@9+2=*** ) 2=1:a/1@11( a@15+1=5 ) ] >" },
		/* Its length is too short: a piece of it would be the next. */
		{ login, "0002" "0002" "6162" "6364" "6566", 0,
		    "< tlvs@0+0=4294967295[ 0=2:cookie/2@0( cookie@4+2=*** ) "
		    "1=***( !malformed@6(...) ) ] >" },
		{ login, "0002" "0000" "aabb" "0000" "ccdd" "0000", 0,
		    "< tlvs@0+0=4294967295[ 0=2:cookie/0@0( ) 1=***( "
		    "!unknown@4(...) ) 2=***( !unknown@8(...) ) ] >" },
		{ login, "0002" "0009" "616263", 0,
		    "< tlvs@0+0=4294967295[ 0=2:cookie/9@0( !malformed@0(9/3) "
		    ") ] undecoded@4+3=*** >" },
	};

	CHECK(table);
}

static void
guids(void)
{
	static const struct expected table[] = {
		{ about, "094613494c7f11d18222444553540000" "07", 0,
		    "< guid@0+16=094613494c7f11d18222444553540000:relay "
		    "z@16+1=7 >" },
		{ about, "ffffffffffffffffffffffffffffffff" "07", 0,
		    "< guid@0+16=ffffffffffffffffffffffffffffffff "
		    "!unknown@16(...) undecoded@16+1=07 >" },
		{ about, "0946", 0,
		    "< !malformed@0(16/2) undecoded@0+2=0946 >" },
	};

	CHECK(table);
}

static void
find(const char *hex, const char *name)
{
	struct buffer b = { .data = NULL };
	const struct guid *guid;

	put_hex(&b, hex);
	CU_ASSERT_EQUAL_FATAL(b.length, 16);
	guid = names_find_guid(&oscar_capability_names, b.data);
	if (name == NULL)
		CU_ASSERT_PTR_NULL(guid)
	else if (guid == NULL)
		CU_FAIL("a capability has no name")
	else
		CU_ASSERT_STRING_EQUAL(guid->name, name);
	buffer_free(&b);
}

/* Whole ones, and those of which only the beginning counts, whatever lies
 * between. */
static void
names(void)
{
	const struct names *n = &oscar_capability_names;

	for (size_t i = 0; i < n->guid_count; i++) {
		const struct guid *guid = &n->guids[i];
		const struct guid *found = names_find_guid(n, guid->bytes);

		CU_ASSERT(guid->length >= 4 && guid->length <= 16);
		CU_ASSERT_PTR_NOT_NULL_FATAL(found);
		CU_ASSERT_STRING_EQUAL(found->name, guid->name);
		if (i > 0)
			CU_ASSERT(memcmp(n->guids[i - 1].bytes, guid->bytes,
			    16) < 0);
	}
	find("094613494c7f11d18222444553540000", "server_relay");
	find("97b12751243c4334ad22d6abf73f1492", "rtf_messages");
	find("97b12751243c4334ad22d6abf73f1409", "trillian");
	find("97b12751243c4334ad22d6abf73f1450", "kopete_or_sim");
	find("97b12751243c4334ad22d6abf73f14ff", "kopete_or_sim");
	find("4d6972616e64614d0001020304050607", "miranda");
	find("4d6972616e64614d6f62696c65010203", "miranda_mobile");
	find("4d6972616e64614e0001020304050607", "miranda_ng");
	find("4d6972616e64615a0001020304050607", NULL);
	find("00000000000000000000000000000001", NULL);
	find("ffffffff6e61696d0000000000000000", "naim");
}

static void
flags(void)
{
	static const struct expected table[] = {
		{ by_flag, "8001" "07" "08", 0,
		    "< f@0+2=32769 z@2+1=7 rest@3+1=08 >" },
		{ by_flag, "7ffe" "07", 0,
		    "< f@0+2=32766 rest@2+1=07 >" },
		{ by_role, "0908", 0,
		    "< z@0+1=9 rest@1+1=08 >" },
	};

	CHECK(table);
}

static void
wide_text(void)
{
	static const struct expected table[] = {
		{ wide, "00480069", 0,
		    "< text@0+4=00480069 >" },
		{ wide, "", 0,
		    "< >" },
	};

	CHECK(table);
}

void
test_tlv(void)
{
	CU_pSuite suite = CU_add_suite("tlv", NULL, NULL);

	CU_add_test(suite, "lists", lists);
	CU_add_test(suite, "wrong lengths", wrong_lengths);
	CU_add_test(suite, "secrets", secrets);
	CU_add_test(suite, "GUIDs", guids);
	CU_add_test(suite, "their names", names);
	CU_add_test(suite, "rows by flag and by sender", flags);
	CU_add_test(suite, "UTF-16", wide_text);
}

/* Masking: what is secret, and what might be, is shown to nobody. */

#include "dissectors/core/walk.h"

#include <CUnit/CUnit.h>
#include <string.h>

#include "tests/made.h"

void	test_secrets(void);

struct expected {
	const struct field	*rows;
	const char		*hex;
	uint32_t		 length;
	const char		*told;
};

static const struct field login[] = {
	U16("a", "A"),
	STR16("pw", "Password", .flags = SECRET),
	U16("z", "Z"),
	END
};

/* On the wire they are other bytes: these are masked too, as the other sink
 * of made_check() sees to. */
static void
check(const struct expected *table, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct made made = {
			.rows = table[i].rows, .hex = table[i].hex,
			.length = table[i].length,
		};

		made_check(&made, table[i].told);
		made.sealed = true;
		made_check(&made, table[i].told);
	}
}

#define CHECK(table)	check(table, sizeof(table) / sizeof((table)[0]))

static void
in_its_place(void)
{
	static const struct expected table[] = {
		{ login, "0700" "0300" "686900" "0900", 0,
		    "< a@0+2=7 pw@2+5=*** z@7+2=9 >" },
		/* What fails behind it is no secret. */
		{ login, "0700" "0300" "686900" "09", 0,
		    "< a@0+2=7 pw@2+5=*** !malformed@7(2/1) undecoded@7+1=09 "
		    ">" },
		{ login, "0700" "0300" "686900" "0900" "aa", 0,
		    "< a@0+2=7 pw@2+5=*** z@7+2=9 !undecoded@9(1) "
		    "undecoded@9+1=aa >" },
		{ login, "0700" "0300" "686900" "09", 10,
		    "< a@0+2=7 pw@2+5=*** !cut@7(2/1) undecoded@7+1=09 >" },
	};

	CHECK(table);
}

static void
failures(void)
{
	static const struct expected table[] = {
		/* Before it. */
		{ login, "07", 0, "< !malformed@0(2/1) undecoded@0+1=*** >" },
		{ login, "07", 9, "< !cut@0(2/1) undecoded@0+1=*** >" },
		/* At its length word. */
		{ login, "0700" "03", 0,
		    "< a@0+2=7 !malformed@2(...) undecoded@2+1=*** >" },
		{ login, "0700" "03", 9,
		    "< a@0+2=7 !cut@2(0/0) undecoded@2+1=*** >" },
		/* Within it. */
		{ login, "0700" "0900" "686900" "0900", 0,
		    "< a@0+2=7 !malformed@2(...) undecoded@2+7=*** >" },
		{ login, "0700" "0300" "68", 9,
		    "< a@0+2=7 pw@2+3=***~ !cut@5(0/0) >" },
		{ login, "0700" "0900" "686970", 20,
		    "< a@0+2=7 pw@2+5=***~ !cut@7(0/0) >" },
	};

	CHECK(table);
}

/* A length word that is too small would let the rest of the secret pass for
 * the rows that follow: the NUL at its end tells. */
static void
no_end(void)
{
	static const struct expected table[] = {
		{ login, "0700" "0200" "6869" "0900", 0,
		    "< a@0+2=7 !malformed@2(...) pw@2+4=*** z@6+2=*** >" },
		{ login, "0700" "0000" "0900", 0,
		    "< a@0+2=7 !malformed@2(...) pw@2+2=*** z@4+2=*** >" },
		{ login, "0700" "0200" "6869" "0900aabb", 0,
		    "< a@0+2=7 !malformed@2(...) pw@2+4=*** z@6+2=*** "
		    "undecoded@8+2=*** >" },
		{ login, "0700" "0200" "6869" "09", 0,
		    "< a@0+2=7 !malformed@2(...) pw@2+4=*** "
		    "!malformed@6(...) undecoded@6+1=*** >" },
	};

	CHECK(table);
}

/* Wherever it stands. */

static const struct field secret[] = {
	STR16("pw", "Password", .flags = SECRET),
	END
};

static const struct field open_word[] = {
	U16("w", "W"),
	END
};

static const struct field raw[] = {
	REST("r", "R"),
	END
};

static const struct command command_rows[] = {
	{ 1, "OPEN", "Open", open_word },
	{ 2, "SECRET", "Secret", secret },
	{ 4, "RAW", "Raw", raw },
};

static const struct commands commands = { COMMANDS(command_rows) };

static const struct field in_switch[] = {
	U8("c", "C", .slot = SLOT_COMMAND, .commands = &commands),
	U16("a", "A"),
	BODY(SLOT_COMMAND, &commands, "body", "Body"),
	END
};

static const struct field in_group[] = {
	U16("a", "A"),
	GROUP(secret, "g", "G"),
	END
};

static const struct field in_span[] = {
	U16("a", "A"),
	SPAN16(secret, "s", "S"),
	U8("z", "Z"),
	END
};

static const struct field in_list[] = {
	REPEAT8(login, "l", "L"),
	U8("z", "Z"),
	END
};

static const struct field other_form[] = {
	U8("x", "X"),
	U8("y", "Y"),
	END
};

static const struct field in_choice[] = {
	U16("a", "A"),
	ALT(other_form, login),
	END
};

static const struct field when_secret[] = {
	U8("t", "T", .slot = SLOT_TYPE),
	U16("a", "A"),
	WHEN(SLOT_TYPE, 1, secret),
	END
};

static const struct field other_secrets[] = {
	U32("n", "N", .flags = SECRET, .slot = SLOT_COMMAND, .commands = &commands),
	IPV4("i", "I", .flags = SECRET),
	BYTES(2, "b", "B", .flags = SECRET),
	I8("s", "S", .flags = SECRET),
	PART(';', "p", "P", .flags = SECRET),
	REST("r", "R", .flags = SECRET),
	END
};

static void
everywhere(void)
{
	static const struct expected table[] = {
		{ in_switch, "02" "0700" "0200" "6800", 0,
		    "< c@0+1=2:SECRET a@1+2=7 body@3+0{ pw@3+4=*** } >" },
		{ in_switch, "02" "07", 0,
		    "< c@0+1=2:SECRET !malformed@1(2/1) undecoded@1+1=*** >" },
		{ in_switch, "02" "0700" "0900" "68", 0,
		    "< c@0+1=2:SECRET a@1+2=7 body@3+0{ !malformed@3(...) } "
		    "undecoded@3+3=*** >" },
		{ in_group, "07", 0,
		    "< !malformed@0(2/1) undecoded@0+1=*** >" },
		{ in_group, "0700" "0900" "68", 0,
		    "< a@0+2=7 g@2+0{ !malformed@2(...) } "
		    "undecoded@2+3=*** >" },
		{ in_span, "07", 0, "< !malformed@0(2/1) undecoded@0+1=*** >" },
		{ in_span, "0700" "0900" "0200" "6800", 0,
		    "< a@0+2=7 !malformed@2(9/4) undecoded@2+6=*** >" },
		/* In the span alone: what follows it is read. */
		{ in_span, "0700" "0400" "0900" "6800" "05", 0,
		    "< a@0+2=7 s@2+2=4{ !malformed@4(...) "
		    "undecoded@4+4=*** } z@8+1=5 >" },
		{ in_span, "0700" "0300" "0100" "68" "05", 0,
		    "< a@0+2=7 s@2+2=3{ !malformed@4(...) pw@4+3=*** } "
		    "z@7+1=5 >" },
		/* The element that fails, and those to come. */
		{ in_list, "02" "0700" "0200" "6800" "0900" "07", 0,
		    "< l@0+1=2[ 0( a@1+2=7 pw@3+4=*** z@7+2=9 ) 1( "
		    "!malformed@9(2/1) ) ] undecoded@9+1=*** >" },
		{ in_list, "02" "0700" "0200" "6800" "09", 0,
		    "< l@0+1=2[ 0( a@1+2=7 pw@3+4=*** !malformed@7(2/1) ) ] "
		    "undecoded@7+1=*** >" },
		{ in_choice, "0700" "0102", 0,
		    "< a@0+2=7 x@2+1=1 y@3+1=2 >" },
		{ in_choice, "0700" "010203", 0,
		    "< a@0+2=7 a@2+2=513 !malformed@4(...) undecoded@4+1=*** "
		    ">" },
		{ in_choice, "07", 0,
		    "< !malformed@0(2/1) undecoded@0+1=*** >" },
		{ when_secret, "01" "07", 0,
		    "< t@0+1=1 !malformed@1(2/1) undecoded@1+1=*** >" },
		{ when_secret, "01" "0700" "0200" "6800", 0,
		    "< t@0+1=1 a@1+2=7 pw@3+4=*** >" },
		/* Of every type, its number and its command too. */
		{ other_secrets, "02000000" "c0000201" "aabb" "ff" "613b"
		    "6263", 0,
		    "< n@0+4=*** i@4+4=*** b@8+2=*** s@10+1=*** p@11+2=*** "
		    "r@13+2=*** >" },
		{ other_secrets, "02000000" "c000", 0,
		    "< n@0+4=*** !malformed@4(...) undecoded@4+2=*** >" },
		{ other_secrets, "02000000" "c0000201" "aa", 20,
		    "< n@0+4=*** i@4+4=*** b@8+1=***~ !cut@9(0/0) >" },
	};

	CHECK(table);
}

/* The bound on work stops short of the secret. */

static const struct field number[] = { U8("n", "N"), END };
static const struct field in_one[] = { GROUP(number, "g", "G"), END };
static const struct field in_two[] = { GROUP(in_one, "g", "G"), END };
static const struct field in_three[] = { GROUP(in_two, "g", "G"), END };
static const struct field in_four[] = { GROUP(in_three, "g", "G"), END };

static const struct field after_work[] = {
	REPEAT8(in_four, "l", "L"),
	STR16("pw", "Password", .flags = SECRET),
	END
};

static void
limits(void)
{
	const struct made made = {
		.rows = after_work,
		.hex = "10" "01010101010101010101010101010101" "0200" "6800",
	};
	const char *told = made_tells(&made, false, false), *rest;

	CU_ASSERT_PTR_NOT_NULL(strstr(told, "!limit@"));
	rest = strstr(told, "undecoded@");
	CU_ASSERT_PTR_NOT_NULL_FATAL(rest);
	CU_ASSERT_PTR_NOT_NULL(strstr(rest, "=***"));
}

/* A command that nobody knows, or that was decrypted with a wrong key, is
 * another command: where any holds a secret, so may this one, unless its rows
 * fit to the last byte. */
static void
misread(void)
{
	static const struct {
		const char	*hex;
		enum verdict	 check;
		bool		 sealed;
		uint32_t	 length;
		const char	*told;
	} table[] = {
		{ "03" "0700" "aabb", CHECK_VALID, true, 0,
		    "< c@0+1=3 a@1+2=7 !unknown@3(3) undecoded@3+2=*** >" },
		{ "03" "0700" "aabb", CHECK_INVALID, true, 0,
		    "< c@0+1=3 a@1+2=7 !unknown@3(3) undecoded@3+2=*** >" },
		{ "03" "0700" "aabb", CHECK_UNKNOWN, true, 9,
		    "< c@0+1=3 a@1+2=7 !unknown@3(3) undecoded@3+2=*** "
		    "!cut@5(0/0) >" },
		/* Without a key a byte may be damaged that no code covers. */
		{ "03" "0700" "aabb", CHECK_INVALID, false, 0,
		    "< c@0+1=3 a@1+2=7 !unknown@3(3) undecoded@3+2=*** >" },
		{ "03" "0700" "aabb", CHECK_UNKNOWN, false, 9,
		    "< c@0+1=3 a@1+2=7 !unknown@3(3) undecoded@3+2=*** "
		    "!cut@5(0/0) >" },
		/* It fits, or not, or nobody can tell. */
		{ "01" "0700" "aabb", CHECK_INVALID, true, 0,
		    "< c@0+1=1:OPEN a@1+2=7 body@3+0{ w@3+2=48042 } >" },
		{ "01" "0700" "aabbcc", CHECK_INVALID, true, 0,
		    "< c@0+1=1:OPEN a@1+2=7 body@3+0{ w@3+2=*** } "
		    "!undecoded@5(1) undecoded@5+1=*** >" },
		{ "01" "0700" "aabb", CHECK_INVALID, true, 9,
		    "< c@0+1=1:OPEN a@1+2=7 body@3+0{ w@3+2=*** } "
		    "!cut@5(0/0) >" },
		{ "01" "0700" "aabb", CHECK_UNKNOWN, true, 9,
		    "< c@0+1=1:OPEN a@1+2=7 body@3+0{ w@3+2=48042 } "
		    "!cut@5(0/0) >" },
		/* What has no form fits always. */
		{ "04" "0700" "aabb", CHECK_INVALID, true, 0,
		    "< c@0+1=4:RAW a@1+2=7 body@3+0{ r@3+2=*** } >" },
		{ "04" "0700" "aabb", CHECK_INVALID, false, 0,
		    "< c@0+1=4:RAW a@1+2=7 body@3+0{ r@3+2=aabb } >" },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const struct made made = {
			.rows = in_switch, .hex = table[i].hex,
			.length = table[i].length, .sealed = table[i].sealed,
			.check = table[i].check,
		};

		made_check(&made, table[i].told);
	}
}

static void
shown_when_asked(void)
{
	static const struct expected table[] = {
		{ login, "0700" "0300" "686900" "0900", 0,
		    "< a@0+2=7 pw@2+5='hi' z@7+2=9 >" },
		{ login, "07", 0, "< !malformed@0(2/1) undecoded@0+1=07 >" },
		{ login, "0700" "0200" "6869" "0900", 0,
		    "< a@0+2=7 !malformed@2(...) pw@2+4='hi' z@6+2=9 >" },
		{ login, "0700" "0900" "6869", 0,
		    "< a@0+2=7 !malformed@2(9/2) undecoded@2+4=09006869 >" },
		{ other_secrets, "02000000" "c0000201" "aabb" "ff" "613b"
		    "6263", 0,
		    "< n@0+4=2:SECRET i@4+4=c0000201 b@8+2=aabb s@10+1=-1 "
		    "p@11+2='a' r@13+2=6263 >" },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const struct made made = {
			.rows = table[i].rows, .hex = table[i].hex,
			.length = table[i].length, .sealed = true,
		};

		CU_ASSERT_STRING_EQUAL(made_tells(&made, false, true),
		    table[i].told);
		CU_ASSERT_STRING_EQUAL(made_tells(&made, true, true),
		    table[i].told);
	}
}

void
test_secrets(void)
{
	CU_pSuite suite = CU_add_suite("secrets", NULL, NULL);

	CU_add_test(suite, "in their place", in_its_place);
	CU_add_test(suite, "failures before and at them", failures);
	CU_add_test(suite, "without an end", no_end);
	CU_add_test(suite, "wherever they stand", everywhere);
	CU_add_test(suite, "stopped by the bound on work", limits);
	CU_add_test(suite, "misread commands", misread);
	CU_add_test(suite, "shown when asked for", shown_when_asked);
}

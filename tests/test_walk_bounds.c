/* The walker: messages within messages, bounds on work, and who is told
 * what. */

#include "dissectors/core/walk.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "tests/coverage.h"
#include "tests/made.h"

void	test_walk_bounds(void);

/* Messages within messages. */

/* All messages of the made protocol begin with 5AA5. */
#define LEAD	"42330"

static const struct field packet[] = {
	U16("id", "Id"),
	PACKET16("p", "P", .flags = OPTIONAL),
	END
};

static const struct field packet_row[] = {
	PACKET16("p", "P"),
	END
};

static const struct field packets[] = {
	U16("id", "Id", .flags = SUMMARY),
	REPEAT(packet_row, "l", "L"),
	END
};

static const struct field packet_checked[] = {
	U16("id", "Id"),
	U8("k", "K", .flags = CHECK),
	PACKET16("p", "P", .flags = OPTIONAL),
	END
};

struct twice {
	const struct field	*rows;
	const char		*hex;
	uint32_t		 length;
	const char		*nested;
	const char		*flat;
};

static void
check_one(const struct made *made, bool nested, const char *told)
{
	const char *tells = made_tells(made, nested, false);

	CU_ASSERT_STRING_EQUAL(tells, told);
	if (strcmp(tells, told) != 0)
		fprintf(stderr, "%s:\nis told   %s\nexpected  %s\n",
		    made->hex, tells, told);
}

/* Told to a sink of either kind: alone, then to both at once. */
static void
check_twice(const struct twice *t, enum verdict check,
    enum verdict part_check)
{
	const struct made made = {
		.rows = t->rows, .hex = t->hex, .length = t->length,
		.check = check, .part_check = part_check,
	};
	struct recorder nested, flat;
	struct sink *const sinks[] = { &flat.sink, &nested.sink };
	const struct audience audience = { .sinks = sinks, .count = 2 };

	check_one(&made, true, t->nested);
	check_one(&made, false, t->flat);
	CU_ASSERT_TRUE_FATAL(recorder_open(&nested, EVERY_ROW, true));
	CU_ASSERT_TRUE_FATAL(recorder_open(&flat, EVERY_ROW, false));
	made_walk(&made, &audience);
	CU_ASSERT_STRING_EQUAL(recorder_told(&nested), t->nested);
	CU_ASSERT_STRING_EQUAL(recorder_told(&flat), t->flat);
	if (strcmp(recorder_told(&nested), t->nested) != 0 ||
	    strcmp(recorder_told(&flat), t->flat) != 0)
		fprintf(stderr, "%s:\n%s\n%s\n", t->hex,
		    recorder_told(&nested), recorder_told(&flat));
	recorder_close(&nested);
	recorder_close(&flat);
}

static void
nesting(void)
{
	static const struct twice table[] = {
		{ packet, "5aa5" "0200" "5aa5", 0,
		    "< id@0+2=" LEAD " p@2+2=2<< id@4+2=" LEAD " >> >",
		    "< id@0+2=" LEAD " p@2+4=2 > <1/1 id@0+2=" LEAD " >" },
		/* Three deep, as far as it goes. */
		{ packet, "5aa5" "0600" "5aa5" "0200" "5aa5", 0,
		    "< id@0+2=" LEAD " p@2+2=6<< id@4+2=" LEAD " p@6+2=2<< "
		    "id@8+2=" LEAD " >> >> >",
		    "< id@0+2=" LEAD " p@2+8=6 > <1/1 id@0+2=" LEAD " "
		    "p@2+4=2 > <1/1 id@0+2=" LEAD " >" },
		/* Deeper. */
		{ packet, "5aa5" "0a00" "5aa5" "0600" "5aa5" "0200" "5aa5", 0,
		    "< id@0+2=" LEAD " p@2+2=10<< id@4+2=" LEAD " p@6+2=6<< "
		    "id@8+2=" LEAD " !limit@10(...) undecoded@10+4=02005aa5 "
		    ">> >> >",
		    "< id@0+2=" LEAD " p@2+12=10 > <1/1 id@0+2=" LEAD " "
		    "p@2+8=6 > <1/1 id@0+2=" LEAD " !limit@2(...) "
		    "undecoded@2+4=02005aa5 >" },
		/* Its fault is its own: what follows is read. */
		{ packets, "5aa5" "0300" "5aa5aa" "0200" "5aa5", 0,
		    "< id@0+2=" LEAD " l@2+0=4294967295[ 0( p@2+2=3<< "
		    "id@4+2=" LEAD " l@6+0=4294967295[ 0( !malformed@6(2/1) "
		    ") ] undecoded@6+1=aa >> ) 1( p@7+2=2<< id@9+2=" LEAD " "
		    "l@11+0=4294967295[ ] >> ) ] >",
		    "< id@0+2=" LEAD " l@2+0=4294967295[ 0( p@2+5=3 ) 1( "
		    "p@7+4=2 ) ] > <1/2 id@0+2=" LEAD " l@2+0=4294967295[ "
		    "0( !malformed@2(2/1) ) ] undecoded@2+1=aa > <2/2 "
		    "id@0+2=" LEAD " l@2+0=4294967295[ ] >" },
		/* Longer than what is around it. */
		{ packet, "5aa5" "0300" "5aa5", 0,
		    "< id@0+2=" LEAD " !malformed@2(3/2) "
		    "undecoded@2+4=03005aa5 >",
		    "< id@0+2=" LEAD " !malformed@2(3/2) "
		    "undecoded@2+4=03005aa5 >" },
		/* Nothing like a message. */
		{ packet, "5aa5" "0200" "5aa6", 0,
		    "< id@0+2=" LEAD " !malformed@2(...) "
		    "undecoded@2+4=02005aa6 >",
		    "< id@0+2=" LEAD " !malformed@2(...) "
		    "undecoded@2+4=02005aa6 >" },
		/* Shorter than any message: else nothing could be had for two
		 * bytes each, over and over. */
		{ packet, "5aa5" "0100" "5a", 0,
		    "< id@0+2=" LEAD " !malformed@2(...) "
		    "undecoded@2+3=01005a >",
		    "< id@0+2=" LEAD " !malformed@2(...) "
		    "undecoded@2+3=01005a >" },
		{ packet, "5aa5" "0000", 0,
		    "< id@0+2=" LEAD " !malformed@2(...) "
		    "undecoded@2+2=0000 >",
		    "< id@0+2=" LEAD " !malformed@2(...) "
		    "undecoded@2+2=0000 >" },
		/* Cut within; of the part something is there. */
		{ packet, "5aa5" "0600" "5aa5" "01", 10,
		    "< id@0+2=" LEAD " p@2+2=6<< id@4+2=" LEAD " "
		    "!cut@6(2/1) undecoded@6+1=01 >> >",
		    "< id@0+2=" LEAD " p@2+5=6~ !cut@7(0/0) > <1/1 "
		    "id@0+2=" LEAD " !cut@2(2/1) undecoded@2+1=01 >" },
		/* Less than what tells a message from other bytes. */
		{ packet, "5aa5" "0200" "5a", 6,
		    "< id@0+2=" LEAD " !cut@2(2/1) undecoded@2+3=02005a >",
		    "< id@0+2=" LEAD " !cut@2(2/1) undecoded@2+3=02005a >" },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		check_twice(&table[i], CHECK_UNKNOWN, CHECK_UNKNOWN);
}

/* Each has a check code of its own. */
static void
checked_parts(void)
{
	static const struct twice part = { packet_checked,
	    "5aa501" "0300" "5aa502", 0,
	    "< id@0+2=" LEAD " k@2+1=1 p@3+2=3<< id@5+2=" LEAD " "
	    "!bad_checkcode@7 k@7+1=2 >> >",
	    "< id@0+2=" LEAD " k@2+1=1 p@3+5=3 > <1/1 id@0+2=" LEAD " "
	    "!bad_checkcode@2 k@2+1=2 >" };
	static const struct twice container = { packet_checked,
	    "5aa501" "0300" "5aa502", 0,
	    "< id@0+2=" LEAD " !bad_checkcode@2 k@2+1=1 p@3+2=3<< "
	    "id@5+2=" LEAD " k@7+1=2 >> >",
	    "< id@0+2=" LEAD " !bad_checkcode@2 k@2+1=1 p@3+5=3 > "
	    "<1/1 id@0+2=" LEAD " k@2+1=2 >" };

	check_twice(&part, CHECK_VALID, CHECK_INVALID);
	check_twice(&container, CHECK_INVALID, CHECK_VALID);
}

/* As many parts as one message may have, and no more are told of. */
static void
many_parts(void)
{
	static const uint8_t part[] = { 2, 0, 0x5a, 0xa5 };
	uint8_t bytes[2 + 300 * sizeof(part)];
	struct made made = { .rows = packets };
	struct recorder r;
	struct sink *const sinks[] = { &r.sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };

	memcpy(bytes, part + 2, 2);
	for (unsigned i = 0; i < 300; i++)
		memcpy(bytes + 2 + i * sizeof(part), part, sizeof(part));
	CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW, false));
	r.count_only = true;
	made_walk_bytes(&made, bytes, sizeof(bytes), &audience);
	CU_ASSERT_EQUAL(r.begun, 1 + WALK_PARTS);
	CU_ASSERT_EQUAL(r.ended, 1 + WALK_PARTS);
	CU_ASSERT_EQUAL(r.undecoded, 0);
	recorder_close(&r);
}

/* Depth. */

#define LEVELS	20u

static struct field levels[LEVELS][3];

static void
fill_levels(unsigned depth)
{
	static const struct field number = U8("n", "N");
	static const struct field end = END;
	static const struct field group = {
		.type = FIELD_GROUP, FIELD_KEY("g"), .label = "G",
	};

	for (unsigned i = 0; i < LEVELS; i++) {
		levels[i][0] = number;
		levels[i][1] = i < depth ? group : end;
		levels[i][1].sub = levels[i + 1 < LEVELS ? i + 1 : i];
		levels[i][2] = end;
	}
}

static void
depth(void)
{
	static const uint8_t bytes[LEVELS];
	struct recorder r;
	struct coverage c;
	struct sink *const sinks[] = { &r.sink, &c.sink };
	const struct audience audience = { .sinks = sinks, .count = 2 };

	for (unsigned groups = 1; groups < LEVELS; groups++) {
		const struct made made = { .rows = levels[0] };
		const unsigned held = groups < WALK_DEPTH ? groups : WALK_DEPTH;

		fill_levels(groups);
		CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW, false));
		coverage_open(&c, EVERY_ROW, false);
		made_walk_bytes(&made, bytes, groups + 1, &audience);
		CU_ASSERT_EQUAL(r.opened, held);
		CU_ASSERT_EQUAL(r.closed, held);
		CU_ASSERT_EQUAL(r.notes[NOTE_LIMIT], groups > held);
		CU_ASSERT_EQUAL(r.undecoded, groups > held);
		CU_ASSERT_EQUAL(r.leaves, held + 1 + (groups > held));
		CU_ASSERT_PTR_NULL(c.fault);
		recorder_close(&r);
	}
}

/* Events. */

static const struct field number[] = {
	U8("n", "N"),
	END
};

static const struct field in_one[] = { GROUP(number, "g", "G"), END };
static const struct field in_two[] = { GROUP(in_one, "g", "G"), END };
static const struct field in_three[] = { GROUP(in_two, "g", "G"), END };
static const struct field in_four[] = { GROUP(in_three, "g", "G"), END };

/* Six events a byte: one too many for two bytes already. */
static const struct field wasteful[] = {
	REPEAT(in_four, "l", "L"),
	END
};

/* Two events a byte. */
static const struct field thrifty[] = {
	REPEAT(number, "l", "L"),
	END
};

static void
check_events(const struct field *rows, uint32_t size, uint32_t most)
{
	const struct made made = { .rows = rows };
	uint8_t *bytes = malloc(size);

	CU_ASSERT_PTR_NOT_NULL_FATAL(bytes);
	memset(bytes, 1, size);
	for (unsigned kind = 0; kind < 4; kind++) {
		struct recorder r;
		struct coverage c;
		struct sink *const sinks[] = { &r.sink, &c.sink };
		const struct audience audience = { .sinks = sinks, .count = 1 + kind / 2 };

		CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW,
		    kind % 2 == 1));
		r.count_only = true;
		coverage_open(&c, EVERY_ROW, kind % 2 == 0);
		made_walk_bytes(&made, bytes, size, &audience);
		CU_ASSERT_EQUAL(r.opened, r.closed);
		CU_ASSERT_EQUAL(r.opened + r.leaves - r.undecoded, most);
		CU_ASSERT_EQUAL(r.undecoded, 1);
		CU_ASSERT_EQUAL(r.notes[NOTE_LIMIT], 1);
		CU_ASSERT_EQUAL(r.notes[NOTE_UNDECODED], 0);
		CU_ASSERT_EQUAL(r.notes[NOTE_MALFORMED], 0);
		CU_ASSERT_PTR_NULL(c.fault);
		recorder_close(&r);
	}
	free(bytes);
}

static void
events(void)
{
	const struct made fine = { .rows = thrifty, .hex = "010203" };

	made_check(&fine, "< l@0+0=4294967295[ 0( n@0+1=1 ) 1( n@1+1=2 ) "
	    "2( n@2+1=3 ) ] >");
	check_events(wasteful, 2, 8);
	check_events(wasteful, 100, 400);
	check_events(wasteful, MESSAGE_MAX, WALK_EVENTS);
	check_events(thrifty, MESSAGE_MAX, WALK_EVENTS);
	check_events(thrifty, WALK_EVENTS / 2, WALK_EVENTS);
}

/* The last event that may be was spent just before the NUL that ends a list:
 * told once. */
static const struct field list_then[] = {
	REPEAT(in_three, "l", "L"),
	U8("z", "Z", .flags = OPTIONAL),
	END
};

static void
events_spent_at_nul(void)
{
	const struct made made = { .rows = list_then, .hex = "01010100" };
	struct recorder r;
	struct sink *const sinks[] = { &r.sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };

	CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW, false));
	made_walk(&made, &audience);
	CU_ASSERT_EQUAL(r.opened + r.leaves - r.undecoded, 16);
	CU_ASSERT_EQUAL(r.notes[NOTE_LIMIT], 1);
	CU_ASSERT_EQUAL(r.undecoded, 1);
	recorder_close(&r);
}

/* What a sink of the other kind spends within a part is not to leave gaps for
 * one that hears of the part later. */
static const struct field wasteful_packet[] = {
	U16("id", "Id"),
	PACKET16("p", "P", .flags = OPTIONAL),
	REPEAT(in_four, "l", "L"),
	END
};

static void
limit_within(void)
{
	const struct made made = {
		.rows = wasteful_packet,
		.hex = "5aa5" "2e00" "5aa5" "0200" "5aa5"
		    "01010101010101010101010101010101010101010101010101010101"
		    "010101010101010101010101",
	};
	struct coverage nested, flat;
	struct sink *const sinks[] = { &nested.sink, &flat.sink };
	const struct audience audience = { .sinks = sinks, .count = 2 };

	coverage_open(&nested, EVERY_ROW, true);
	coverage_open(&flat, EVERY_ROW, false);
	made_walk(&made, &audience);
	CU_ASSERT_EQUAL(nested.limits, 1);
	CU_ASSERT_PTR_NULL(nested.fault);
	CU_ASSERT_PTR_NULL(flat.fault);
}

/* Tables that are tried cost work too; it is bounded, and one is taken. */
static const struct field long_list[] = {
	REPEAT(number, "l", "L"),
	U8("never", "Never"),
	END
};

static const struct field one_choice[] = {
	ALT(long_list, number),
	END
};

static const struct field many_choices[] = {
	REPEAT(one_choice, "m", "M"),
	END
};

static void
tries(void)
{
	static uint8_t bytes[MESSAGE_MAX];
	const struct made made = { .rows = many_choices };
	struct recorder r;
	struct sink *const sinks[] = { &r.sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };

	memset(bytes, 1, sizeof(bytes));
	CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW, false));
	r.count_only = true;
	made_walk_bytes(&made, bytes, sizeof(bytes), &audience);
	CU_ASSERT_EQUAL(r.opened + r.leaves - r.undecoded, WALK_EVENTS);
	CU_ASSERT_EQUAL(r.notes[NOTE_LIMIT], 1);
	CU_ASSERT_EQUAL(r.undecoded, 1);
	recorder_close(&r);
}

/* Sinks that want some rows. */

static const struct field inner[] = {
	U8("x", "X", .flags = SUMMARY),
	U8("y", "Y"),
	END
};

static const struct field filtered[] = {
	U8("a", "A", .flags = SUMMARY),
	U8("b", "B"),
	U8("c", "C", .flags = FROM | UNKNOWN),
	STR16("s", "S", .flags = SUMMARY | TEXT),
	REPEAT8(inner, "l", "L", .flags = SUMMARY),
	REPEAT8(inner, "k", "K"),
	SPAN16(inner, "i", "I", .flags = TO),
	END
};

struct filtering {
	uint16_t	 rows;
	const char	*told;
};

static void
filters(void)
{
	static const struct filtering table[] = {
		{ SUMMARY, "< a@0+1=1 s@3+4='h' l@7+1=1[ 0( x@8+1=4 ) ] "
		    "x@11+1=6 x@15+1=8 !malformed@16(1/0) >" },
		{ TEXT, "< s@3+4='h' !malformed@16(1/0) >" },
		{ FROM | TO, "< c@2+1=3 i@13+2=2{ } >" },
		{ HEX, "< !malformed@16(1/0) >" },
		{ 0, "< !malformed@16(1/0) >" },
	};
	struct made made = {
		.rows = filtered,
		.hex = "010203" "0200" "6800" "01" "0405" "01" "0607" "0100"
		    "08",
	};
	struct recorder all, some;
	struct sink *const sinks[] = { &some.sink, &all.sink };

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		for (unsigned n = 1; n <= 2; n++) {
			const struct audience audience = { .sinks = sinks, .count = n };

			recorder_open(&some, table[i].rows, false);
			recorder_open(&all, EVERY_ROW, false);
			made_walk(&made, &audience);
			if (table[i].rows != (FROM | TO))
				CU_ASSERT_STRING_EQUAL(recorder_told(&some),
				    table[i].told);
			CU_ASSERT_EQUAL(some.opened, some.closed);
			CU_ASSERT_EQUAL(some.notes[NOTE_MALFORMED], 1);
			recorder_close(&some);
			recorder_close(&all);
		}
	made.hex = "010203" "0200" "6800" "01" "0405" "01" "0607" "0200"
	    "0809";
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const struct audience audience = { .sinks = sinks, .count = 1 };

		recorder_open(&some, table[i].rows, false);
		made_walk(&made, &audience);
		if (table[i].rows == (FROM | TO))
			CU_ASSERT_STRING_EQUAL(recorder_told(&some),
			    table[i].told);
		CU_ASSERT_EQUAL(some.notes[NOTE_MALFORMED], 0);
		recorder_close(&some);
	}
}

/* Calls that a sink does not have. */
static void
absent_calls(void)
{
	const struct made made = {
		.rows = packets, .hex = "5aa5" "0300" "5aa5aa" "0200" "5aa5",
	};
	struct sink deaf = { .rows = EVERY_ROW };
	struct sink deaf_nested = { .rows = EVERY_ROW, .nested = true };
	struct recorder r;
	struct sink *const sinks[] = { &deaf, &deaf_nested, &r.sink };

	CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW, false));
	for (unsigned n = 0; n <= 3; n++) {
		const struct audience audience = { .sinks = sinks, .count = n };

		made_walk(&made, &audience);
	}
	CU_ASSERT_STRING_EQUAL(recorder_told(&r),
	    made_tells(&made, false, false));
	recorder_close(&r);
}

void
test_walk_bounds(void)
{
	CU_pSuite suite = CU_add_suite("walk's bounds", NULL, NULL);

	CU_add_test(suite, "messages within messages", nesting);
	CU_add_test(suite, "check codes of parts", checked_parts);
	CU_add_test(suite, "many parts", many_parts);
	CU_add_test(suite, "depth", depth);
	CU_add_test(suite, "events", events);
	CU_add_test(suite, "events spent at a NUL", events_spent_at_nul);
	CU_add_test(suite, "a limit within a part", limit_within);
	CU_add_test(suite, "tries", tries);
	CU_add_test(suite, "sinks that want some rows", filters);
	CU_add_test(suite, "calls that a sink does not have", absent_calls);
}

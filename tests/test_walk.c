/* The walker, row by row: what it tells of small layouts and few bytes. */

#include "dissectors/core/walk.h"

#include <CUnit/CUnit.h>

#include "tests/made.h"

void	test_walk(void);

/* What a layout is told of as; length 0: all of it was captured. */
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

/* Integers. */

static const struct field integers[] = {
	U8("a", "A"),
	U16("b", "B"),
	U32("c", "C"),
	{ .type = FIELD_UINT, .size = 3, FIELD_KEY("d"), .label = "D" },
	{ .type = FIELD_UINT, .size = 8, FIELD_KEY("e"), .label = "E" },
	UIN32("f", "F"),
	TIME32("g", "G"),
	END
};

static const struct field big[] = {
	U16("a", "A", .order = BIG),
	U32("b", "B", .order = BIG),
	{ .type = FIELD_UINT, .size = 3, .order = BIG, FIELD_KEY("c"), .label = "C" },
	{ .type = FIELD_UINT, .size = 8, .order = BIG, FIELD_KEY("d"), .label = "D" },
	END
};

static const struct field signeds[] = {
	I8("a", "A"),
	I8("b", "B"),
	{ .type = FIELD_INT, .size = 2, FIELD_KEY("c"), .label = "C" },
	{ .type = FIELD_INT, .size = 2, .order = BIG, FIELD_KEY("d"), .label = "D" },
	{ .type = FIELD_INT, .size = 4, FIELD_KEY("e"), .label = "E" },
	{ .type = FIELD_INT, .size = 8, FIELD_KEY("f"), .label = "F" },
	END
};

static void
numbers(void)
{
	static const struct expected table[] = {
		{ integers, "01" "0203" "04050687" "010203" "0102030405060788"
		    "fffffffe" "80000000", 0,
		    "< a@0+1=1 b@1+2=770 c@3+4=2265318660 d@7+3=197121 "
		    "e@10+8=9801809732607083009 f@18+4=4278190079 g@22+4=128 "
		    ">" },
		{ big, "8001" "80000001" "800001" "8000000000000001", 0,
		    "< a@0+2=32769 b@2+4=2147483649 c@6+3=8388609 "
		    "d@9+8=9223372036854775809 >" },
		{ signeds, "7f" "80" "fe7f" "fe7f" "ffffffff"
		    "0000000000000080", 0,
		    "< a@0+1=127 b@1+1=-128 c@2+2=32766 d@4+2=-385 e@6+4=-1 "
		    "f@10+8=-9223372036854775808 >" },
	};

	CHECK(table);
}

/* Integers of every size at every place of a short message, where other ways to
 * read them end: none looks at a byte too many. */

struct catcher {
	struct sink	sink;
	uint64_t	number;
	unsigned	count;
};

static void
catch_number(struct sink *sink, const struct event *event)
{
	struct catcher *catcher = (struct catcher *)sink;

	if (event->field->type != FIELD_UINT)
		return;
	catcher->number = event->number;
	catcher->count++;
}

/* The second of two sinks makes the walk take its long way. */
static uint64_t
caught(const struct field *rows, const uint8_t *plain, uint32_t n, bool two)
{
	const struct made made = { .rows = rows };
	struct catcher catcher = {
		.sink = { .field = catch_number, .rows = EVERY_ROW },
	};
	struct sink other = { .rows = EVERY_ROW };
	struct sink *const sinks[] = { &catcher.sink, &other };
	const struct audience audience = { .sinks = sinks, .count = two ? 2 : 1 };

	made_walk_bytes(&made, plain, n, &audience);
	CU_ASSERT_EQUAL(catcher.count, 1);
	return catcher.number;
}

static void
numbers_anywhere(void)
{
	static const uint8_t plain[] = {
		0xe1, 0xd2, 0xc3, 0xb4, 0xa5, 0x96, 0x87, 0x78, 0x69, 0x5a,
		0x4b, 0x3c, 0x2d, 0x1e, 0x0f, 0xf0, 0xe2, 0xd3, 0xc4, 0xb5,
		0xa6, 0x97, 0x88, 0x79, 0x6a, 0x5b,
	};
	struct field rows[] = {
		PAD(0, "Before", .flags = UP_TO),
		{ .type = FIELD_UINT, .label = "Number" },
		REST("after", "After"),
		END
	};

	for (unsigned i = 0; i < 8 * 10 * 10; i++) {
		const uint8_t size = (uint8_t)(1 + i / 100);
		const uint8_t before = i / 10 % 10, after = i % 10;
		const uint8_t *p = plain + before;
		uint64_t low_first = 0, high_first = 0;

		for (uint8_t at = 0; at < size; at++) {
			low_first |= (uint64_t)p[at] << 8 * at;
			high_first = high_first << 8 | p[at];
		}
		rows[0].size = before;
		rows[1].size = size;
		for (int two = 0; two < 2; two++) {
			const struct field *first = &rows[before == 0];
			uint32_t n = before + size + after;

			rows[1].order = LITTLE;
			CU_ASSERT_EQUAL(caught(first, plain, n, two), low_first);
			rows[1].order = BIG;
			CU_ASSERT_EQUAL(caught(first, plain, n, two), high_first);
		}
	}
}

/* Runs of bytes. */

static const struct field runs[] = {
	IPV4("a", "A"),
	DATE("b", "B"),
	BYTES(3, "c", "C"),
	PAD(2, "D"),
	REST("e", "E"),
	END
};

static const struct field up_to[] = {
	BYTES(4, "a", "A", .flags = UP_TO),
	END
};

static const struct field rest_then[] = {
	REST("a", "A"),
	BYTES(2, "b", "B", .flags = UP_TO),
	END
};

static void
bytes(void)
{
	static const struct expected table[] = {
		{ runs, "c0000201" "d10704061012" "aabbcc" "0000" "ff00", 0,
		    "< a@0+4=c0000201 b@4+6=d10704061012 c@10+3=aabbcc "
		    "-@13+2=0000 e@15+2=ff00 >" },
		/* Of nothing there is no leaf. */
		{ runs, "c0000201" "d10704061012" "aabbcc" "0000", 0,
		    "< a@0+4=c0000201 b@4+6=d10704061012 c@10+3=aabbcc "
		    "-@13+2=0000 >" },
		{ up_to, "0102", 0, "< a@0+2=0102 >" },
		{ up_to, "01020304", 0, "< a@0+4=01020304 >" },
		{ up_to, "", 0, "< >" },
		{ up_to, "010203040506", 0,
		    "< a@0+4=01020304 !undecoded@4(2) undecoded@4+2=0506 >" },
		{ rest_then, "0102", 0, "< a@0+2=0102 >" },
	};

	CHECK(table);
}

/* Texts. */

static const struct field strings[] = {
	STR16("a", "A"),
	U8("b", "B"),
	END
};

static void
texts(void)
{
	static const struct expected table[] = {
		{ strings, "0300" "686900" "07", 0, "< a@0+5='hi' b@5+1=7 >" },
		{ strings, "0000" "07", 0, "< a@0+2='' b@2+1=7 >" },
		{ strings, "0100" "00" "07", 0, "< a@0+3='' b@3+1=7 >" },
		{ strings, "0200" "6869" "07", 0, "< a@0+4='hi' b@4+1=7 >" },
		{ strings, "0500" "6869000000" "07", 0,
		    "< a@0+7='hi' b@7+1=7 >" },
		{ strings, "0500" "6800690000" "07", 0,
		    "< a@0+7='h\\00i' b@7+1=7 >" },
		{ strings, "0300" "000000" "07", 0, "< a@0+5='' b@5+1=7 >" },
	};

	CHECK(table);
}

/* Texts between separators. */

static const struct field parts[] = {
	PART(';', "a", "A"),
	PART(';', "b", "B"),
	PART(NO_SEPARATOR, "c", "C"),
	END
};

static const struct field one_part[] = {
	PART(';', "a", "A"),
	END
};

static void
separated(void)
{
	static const struct expected table[] = {
		{ parts, "613b623b63", 0, "< a@0+2='a' b@2+2='b' c@4+1='c' >" },
		{ parts, "613b623b633b64", 0,
		    "< a@0+2='a' b@2+2='b' c@4+3='c;d' >" },
		{ parts, "613b623b6300", 0,
		    "< a@0+2='a' b@2+2='b' c@4+2='c' >" },
		{ parts, "613b623b63000000", 0,
		    "< a@0+2='a' b@2+2='b' c@4+4='c' >" },
		{ parts, "613b623b00", 0,
		    "< a@0+2='a' b@2+2='b' c@4+1='' >" },
		/* Nothing left: no part, and no fault. */
		{ parts, "613b623b", 0, "< a@0+2='a' b@2+2='b' >" },
		{ parts, "613b62", 0, "< a@0+2='a' b@2+1='b' >" },
		{ parts, "613b6200", 0, "< a@0+2='a' b@2+2='b' >" },
		{ parts, "3b3b", 0, "< a@0+1='' b@1+1='' >" },
		{ parts, "61", 0, "< a@0+1='a' >" },
		{ parts, "", 0, "< >" },
		/* A NUL before a separator is a byte of its text. */
		{ parts, "61003b62", 0, "< a@0+3='a\\00' b@3+1='b' >" },
		{ one_part, "613b62", 0,
		    "< a@0+2='a' !undecoded@2(1) undecoded@2+1=62 >" },
	};

	CHECK(table);
}

/* Letters, and bytes 0, 8 and 13 between them. */
static const struct field run_of[] = {
	RUN(1 << 0 | 1 << 8 | 1 << 13, "a", "A"),
	U8("b", "B", .flags = OPTIONAL),
	END
};

static const struct field run_list[] = {
	REPEAT(run_of, "list", "List"),
	END
};

static void
run_rows(void)
{
	static const struct expected table[] = {
		{ run_of, "616208", 0, "< a@0+2='ab' b@2+1=8 >" },
		{ run_of, "0d", 0, "< b@0+1=13 >" },
		{ run_of, "6109071f20ff", 0,
		    "< a@0+6='a\\09\\07\\1f \\ff' >" },
		{ run_of, "", 0, "< >" },
		{ run_of, "", 1, "< !cut@0(1/0) >" },
		{ run_of, "6162", 3, "< a@0+2='ab'~ !cut@2(0/0) >" },
		{ run_of, "610d", 3, "< a@0+1='a' b@1+1=13 !cut@2(0/0) >" },
		{ run_list, "610d0d62", 0,
		    "< list@0+0=4294967295[ 0( a@0+1='a' b@1+1=13 ) "
		    "1( b@2+1=13 ) 2( a@3+1='b' ) ] >" },
	};

	CHECK(table);
}

/* Rows that may be missing. */

static const struct field optional[] = {
	U8("a", "A"),
	U16("b", "B", .flags = OPTIONAL),
	STR16("c", "C", .flags = OPTIONAL),
	END
};

static void
missing(void)
{
	static const struct expected table[] = {
		{ optional, "01" "0200" "0100" "00", 0,
		    "< a@0+1=1 b@1+2=2 c@3+3='' >" },
		{ optional, "01" "0200", 0, "< a@0+1=1 b@1+2=2 >" },
		{ optional, "01", 0, "< a@0+1=1 >" },
		/* Half a row is a fault, and so is one that must be there. */
		{ optional, "0102", 0,
		    "< a@0+1=1 !malformed@1(2/1) undecoded@1+1=02 >" },
		{ optional, "", 0, "< !malformed@0(1/0) >" },
	};

	CHECK(table);
}

/* Spans. */

static const struct field pair[] = {
	U8("x", "X"),
	U8("y", "Y"),
	END
};

static const struct field span[] = {
	SPAN16(pair, "s", "S"),
	U8("z", "Z"),
	END
};

static const struct field span_plain[] = {
	SPAN16_PLAIN(pair, "S"),
	U8("z", "Z"),
	END
};

static const struct field group[] = {
	GROUP(pair, "g", "G"),
	U8("z", "Z"),
	END
};

static void
spans(void)
{
	static const struct expected table[] = {
		{ span, "0200" "0102" "03", 0,
		    "< s@0+2=2{ x@2+1=1 y@3+1=2 } z@4+1=3 >" },
		{ span_plain, "0200" "0102" "03", 0,
		    "< -@0+2=2{ x@2+1=1 y@3+1=2 } z@4+1=3 >" },
		/* What is left over stays in it; what follows is read. */
		{ span, "0400" "0102aabb" "03", 0,
		    "< s@0+2=4{ x@2+1=1 y@3+1=2 !undecoded@4(2) "
		    "undecoded@4+2=aabb } z@6+1=3 >" },
		/* And so it is where the span is too short for its rows. */
		{ span, "0100" "01" "03", 0,
		    "< s@0+2=1{ x@2+1=1 !malformed@3(1/0) } z@3+1=3 >" },
		{ span, "0000" "03", 0,
		    "< s@0+2{ !malformed@2(1/0) } z@2+1=3 >" },
		/* Longer than what is around it. */
		{ span, "0500" "0102" "03", 0,
		    "< !malformed@0(5/3) undecoded@0+5=0500010203 >" },
		{ span, "05", 0, "< !malformed@0(2/1) undecoded@0+1=05 >" },
		{ group, "010203", 0, "< g@0+0{ x@0+1=1 y@1+1=2 } z@2+1=3 >" },
		{ group, "01", 0, "< g@0+0{ x@0+1=1 !malformed@1(1/0) } >" },
	};

	CHECK(table);
}

/* Lists. */

static const struct field counted[] = {
	REPEAT8(pair, "l", "L"),
	U8("z", "Z", .flags = OPTIONAL),
	END
};

static const struct field counted_wide[] = {
	REPEAT32(pair, "l", "L"),
	END
};

static const struct field one_text[] = {
	PART(';', "a", "A"),
	END
};

static const struct field text_list[] = {
	REPEAT(one_text, "l", "L"),
	END
};

static const struct field to_the_end[] = {
	REPEAT(pair, "l", "L"),
	END
};

static const struct field byte_then_list[] = {
	U8("a", "A"),
	REPEAT(pair, "l", "L"),
	END
};

static const struct field nothing[] = {
	WHEN(SLOT_TYPE, 1, pair),
	END
};

static const struct field empty_elements[] = {
	REPEAT8(nothing, "l", "L"),
	U8("z", "Z"),
	END
};

static void
lists(void)
{
	static const struct expected table[] = {
		{ counted, "02" "0102" "0304" "05", 0,
		    "< l@0+1=2[ 0( x@1+1=1 y@2+1=2 ) 1( x@3+1=3 y@4+1=4 ) ] "
		    "z@5+1=5 >" },
		{ counted, "00" "05", 0, "< l@0+1[ ] z@1+1=5 >" },
		/* More are promised than there are. */
		{ counted, "02" "0102", 0,
		    "< l@0+1=2[ 0( x@1+1=1 y@2+1=2 ) !malformed@3(1/0) ] >" },
		{ counted, "02" "010203", 0,
		    "< l@0+1=2[ 0( x@1+1=1 y@2+1=2 ) 1( x@3+1=3 "
		    "!malformed@4(1/0) ) ] >" },
		{ counted, "", 0, "< !malformed@0(1/0) >" },
		{ counted_wide, "01000000" "0102", 0,
		    "< l@0+4=1[ 0( x@4+1=1 y@5+1=2 ) ] >" },
		{ counted_wide, "ffffffff" "0102", 0,
		    "< l@0+4=4294967295[ 0( x@4+1=1 y@5+1=2 ) "
		    "!malformed@6(1/0) ] >" },
		{ to_the_end, "01020304", 0,
		    "< l@0+0=4294967295[ 0( x@0+1=1 y@1+1=2 ) "
		    "1( x@2+1=3 y@3+1=4 ) ] >" },
		/* The NUL at the end of a text is none of its elements; of a
		 * list of numbers it is a number. */
		{ text_list, "613b00", 0,
		    "< l@0+0=4294967295[ 0( a@0+2='a' ) -@2+1=00 ] >" },
		{ to_the_end, "010200", 0,
		    "< l@0+0=4294967295[ 0( x@0+1=1 y@1+1=2 ) "
		    "1( x@2+1=0 !malformed@3(1/0) ) ] >" },
		{ to_the_end, "0102", 3,
		    "< l@0+0=4294967295[ 0( x@0+1=1 y@1+1=2 ) !cut@2(1/0) ] "
		    ">" },
		{ byte_then_list, "01", 0, "< a@0+1=1 l@1+0=4294967295[ ] >" },
		{ to_the_end, "010203", 0,
		    "< l@0+0=4294967295[ 0( x@0+1=1 y@1+1=2 ) "
		    "1( x@2+1=3 !malformed@3(1/0) ) ] >" },
		/* Elements of no bytes would have no end. */
		{ empty_elements, "ff" "05", 0,
		    "< l@0+1=255[ 0( ) !malformed@1(...) ] "
		    "undecoded@1+1=05 >" },
	};

	CHECK(table);
}

/* Commands. */

static const struct field one_byte[] = {
	U8("x", "X"),
	END
};

static const struct field all_bytes[] = {
	REST("r", "R"),
	END
};

static const struct command command_rows[] = {
	{ 1, "ONE", "One", one_byte },
	{ 3, "THREE", "Three", NULL },
	{ 7, "SEVEN", "Seven", pair },
};

static const struct commands commands = { COMMANDS(command_rows) };
static const struct commands masked_commands = {
	COMMANDS(command_rows), .mask = 0x0f,
};
static const struct commands other_commands = {
	COMMANDS(command_rows), .otherwise = all_bytes,
};

static const struct field switched[] = {
	U8("c", "C", .slot = SLOT_COMMAND, .commands = &commands),
	SWITCH(SLOT_COMMAND, &commands),
	END
};

static const struct field switched_body[] = {
	U8("c", "C", .slot = SLOT_COMMAND, .commands = &commands),
	BODY(SLOT_COMMAND, &commands, "body", "Body"),
	U8("z", "Z", .flags = OPTIONAL),
	END
};

static const struct field switched_masked[] = {
	U8("c", "C", .slot = SLOT_COMMAND, .commands = &masked_commands),
	SWITCH(SLOT_COMMAND, &masked_commands),
	END
};

static const struct field switched_otherwise[] = {
	U8("c", "C", .slot = SLOT_COMMAND, .commands = &other_commands),
	SWITCH(SLOT_COMMAND, &other_commands),
	END
};

static const struct field switched_never[] = {
	SWITCH(SLOT_COMMAND, &commands),
	U8("z", "Z"),
	END
};

static void
switches(void)
{
	static const struct expected table[] = {
		{ switched, "01" "05", 0, "< c@0+1=1:ONE x@1+1=5 >" },
		{ switched, "07" "0506", 0,
		    "< c@0+1=7:SEVEN x@1+1=5 y@2+1=6 >" },
		/* Known, but nobody knows what follows. */
		{ switched, "03", 0, "< c@0+1=3:THREE >" },
		{ switched, "03" "05", 0,
		    "< c@0+1=3:THREE !undecoded@1(1) undecoded@1+1=05 >" },
		/* Unknown: its number is said, and what follows is shown. */
		{ switched, "02" "0506", 0,
		    "< c@0+1=2 !unknown@1(2) undecoded@1+2=0506 >" },
		{ switched, "08", 0, "< c@0+1=8 !unknown@1(8) >" },
		{ switched, "00", 0, "< c@0+1=0 !unknown@1(0) >" },
		{ switched_body, "01" "0506", 0,
		    "< c@0+1=1:ONE body@1+0{ x@1+1=5 } z@2+1=6 >" },
		{ switched_body, "02" "05", 0,
		    "< c@0+1=2 !unknown@1(2) z@1+1=5 >" },
		{ switched_masked, "f1" "05", 0, "< c@0+1=241:ONE x@1+1=5 >" },
		{ switched_masked, "f2", 0, "< c@0+1=242 !unknown@1(242) >" },
		{ switched_otherwise, "02" "0506", 0,
		    "< c@0+1=2 !unknown@1(2) r@1+2=0506 >" },
		/* No number was kept. */
		{ switched_never, "09", 0, "< z@0+1=9 >" },
	};

	CHECK(table);
}

static const struct field when[] = {
	U8("t", "T", .slot = SLOT_TYPE),
	WHEN(SLOT_TYPE, 5, one_byte),
	U8("z", "Z"),
	END
};

static const struct field when_never[] = {
	WHEN(SLOT_RESULT, 0, one_byte),
	U8("z", "Z"),
	END
};

static void
conditions(void)
{
	static const struct expected table[] = {
		{ when, "05" "01" "02", 0, "< t@0+1=5 x@1+1=1 z@2+1=2 >" },
		{ when, "04" "02", 0, "< t@0+1=4 z@1+1=2 >" },
		/* What was never kept is not 0. */
		{ when_never, "09", 0, "< z@0+1=9 >" },
	};

	CHECK(table);
}

/* Alternatives. */

static const struct field two_texts[] = {
	STR16("a", "A"),
	STR16("b", "B"),
	END
};

static const struct field text_and_number[] = {
	STR16("a", "A"),
	U32("n", "N"),
	END
};

static const struct field alternatives[] = {
	ALT(two_texts, text_and_number),
	END
};

static const struct field fixed_first[] = {
	U8("a", "A", .value = 80, .flags = FIXED),
	U8("b", "B"),
	END
};

static const struct field fixed_second[] = {
	U8("c", "C"),
	U8("d", "D", .value = 80, .flags = FIXED),
	END
};

static const struct field fixed[] = {
	ALT(fixed_first, fixed_second, pair),
	END
};

static const struct field digit_parts[] = {
	PART(';', "a", "A"),
	PART(';', "digit", "Digit", .size = 1, .flags = FIXED),
	PART(NO_SEPARATOR, "b", "B"),
	END
};

static const struct field plain_parts[] = {
	PART(';', "a", "A"),
	PART(NO_SEPARATOR, "b", "B"),
	END
};

static const struct field fixed_part[] = {
	ALT(digit_parts, plain_parts),
	END
};

/* A table that is tried keeps numbers too: they are not to stay. */
static const struct field keeps[] = {
	U8("k", "K", .slot = SLOT_TYPE),
	U16("w", "W"),
	END
};

static const struct field keeps_not[] = {
	U8("q", "Q"),
	WHEN(SLOT_TYPE, 5, one_byte),
	END
};

static const struct field tried[] = {
	U8("t", "T", .slot = SLOT_TYPE),
	ALT(keeps, keeps_not),
	END
};

static void
choices(void)
{
	static const struct expected table[] = {
		/* The first that fits to the last byte. */
		{ alternatives, "0100" "00" "0200" "6800", 0,
		    "< a@0+3='' b@3+4='h' >" },
		{ alternatives, "0100" "00" "04000000", 0,
		    "< a@0+3='' n@3+4=4 >" },
		/* Where none does, the last of them. */
		{ alternatives, "0100" "00" "0400", 0,
		    "< a@0+3='' !malformed@3(4/2) undecoded@3+2=0400 >" },
		{ alternatives, "0100" "00" "0400000000", 0,
		    "< a@0+3='' n@3+4=4 !undecoded@7(1) undecoded@7+1=00 >" },
		/* Both fit: the first. */
		{ alternatives, "0000" "02000000", 0,
		    "< a@0+2='' b@2+4='' >" },
		{ fixed, "5001", 0, "< a@0+1=80 b@1+1=1 >" },
		{ fixed, "0150", 0, "< c@0+1=1 d@1+1=80 >" },
		{ fixed, "0102", 0, "< x@0+1=1 y@1+1=2 >" },
		{ fixed_part, "613b313b62", 0,
		    "< a@0+2='a' digit@2+2='1' b@4+1='b' >" },
		{ fixed_part, "613b31323b62", 0,
		    "< a@0+2='a' b@2+4='12;b' >" },
		{ tried, "06" "05" "01", 0,
		    "< t@0+1=6 q@1+1=5 !undecoded@2(1) undecoded@2+1=01 >" },
		{ tried, "05" "06" "01", 0,
		    "< t@0+1=5 q@1+1=6 x@2+1=1 >" },
		/* Of what was cut off, the first that fits as far as it
		 * goes. */
		{ alternatives, "0100" "00" "0200", 7,
		    "< !cut@0(...) undecoded@0+5=0100000200 >" },
		{ alternatives, "0100" "00" "0400", 7,
		    "< !cut@0(...) undecoded@0+5=0100000400 >" },
		{ fixed, "01", 2, "< !cut@0(...) undecoded@0+1=01 >" },
		/* But what matched before the cut. */
		{ fixed, "50", 2, "< a@0+1=80 !cut@1(1/0) >" },
		{ fixed, "50", 2, "< a@0+1=80 !cut@1(1/0) >" },
	};

	CHECK(table);
}

/* Cut is not malformed: where the capture ends before the packet does, the
 * rest may have been right. */

static const struct field span_in_list[] = {
	SPAN16(pair, "s", "S"),
	END
};

static const struct field list_of_spans[] = {
	U8("h", "H"),
	REPEAT8(span_in_list, "l", "L"),
	END
};

static void
cut_or_malformed(void)
{
	static const struct expected table[] = {
		{ integers, "01" "02", 26,
		    "< a@0+1=1 !cut@1(2/1) undecoded@1+1=02 >" },
		{ integers, "01", 26, "< a@0+1=1 !cut@1(2/0) >" },
		{ integers, "", 26, "< !cut@0(1/0) >" },
		/* The packet is too short, and was cut as well. */
		{ integers, "01" "02", 2,
		    "< a@0+1=1 !malformed@1(2/1) undecoded@1+1=02 >" },
		{ integers, "01" "0200" "0304", 6,
		    "< a@0+1=1 b@1+2=2 !malformed@3(4/3) undecoded@3+2=0304 "
		    "!cut@5(0/0) >" },
		{ runs, "c0000201" "d107", 17,
		    "< a@0+4=c0000201 !cut@4(6/2) undecoded@4+2=d107 >" },
		{ runs, "c0000201" "d10704061012" "aa", 17,
		    "< a@0+4=c0000201 b@4+6=d10704061012 c@10+1=aa~ "
		    "!cut@11(0/0) >" },
		{ strings, "0500" "6869", 8, "< a@0+4='hi'~ !cut@4(0/0) >" },
		{ strings, "0500" "6800", 8,
		    "< a@0+4='h'~ !cut@4(0/0) >" },
		{ strings, "05", 8, "< !cut@0(2/1) undecoded@0+1=05 >" },
		{ strings, "0700" "6869", 8,
		    "< !malformed@0(7/6) undecoded@0+4=07006869 !cut@4(0/0) "
		    ">" },
		{ parts, "613b62", 9,
		    "< a@0+2='a' b@2+1='b'~ !cut@3(0/0) >" },
		{ parts, "613b623b6300", 9,
		    "< a@0+2='a' b@2+2='b' c@4+2='c'~ !cut@6(0/0) >" },
		{ counted, "02" "0102", 5,
		    "< l@0+1=2[ 0( x@1+1=1 y@2+1=2 ) !cut@3(1/0) ] >" },
		{ to_the_end, "0102", 5,
		    "< l@0+0=4294967295[ 0( x@0+1=1 y@1+1=2 ) !cut@2(1/0) ] "
		    ">" },
		{ span, "0200" "01", 5,
		    "< s@0+2=2{ x@2+1=1 !cut@3(1/0) } >" },
		{ span, "0400" "0102", 7,
		    "< s@0+2=4{ x@2+1=1 y@3+1=2 !cut@4(0/0) } >" },
		/* In the span is no room for its rows, cut or not. */
		{ span, "0100" "01", 9,
		    "< s@0+2=1{ x@2+1=1 !malformed@3(1/0) } !cut@3(1/0) >" },
		{ list_of_spans, "0f" "02" "0200" "0102" "0200" "01", 10,
		    "< h@0+1=15 l@1+1=2[ 0( s@2+2=2{ x@4+1=1 y@5+1=2 } ) "
		    "1( s@6+2=2{ x@8+1=1 !cut@9(1/0) } ) ] >" },
		/* All rows were there, but not all bytes. */
		{ pair, "0102", 3, "< x@0+1=1 y@1+1=2 !cut@2(0/0) >" },
		{ switched, "02" "05", 3,
		    "< c@0+1=2 !unknown@1(2) undecoded@1+1=05 !cut@2(0/0) >" },
		{ optional, "01", 3, "< a@0+1=1 !cut@1(2/0) >" },
		{ up_to, "01", 3, "< a@0+1=01~ !cut@1(0/0) >" },
	};

	CHECK(table);
}

static const struct field checked[] = {
	U8("a", "A"),
	U16("k", "K", .flags = CHECK),
	END
};

static void
check_code(void)
{
	struct made made = { .rows = checked, .hex = "010200" };

	made.check = CHECK_VALID;
	made_check(&made, "< a@0+1=1 k@1+2=2 >");
	made.check = CHECK_UNKNOWN;
	made_check(&made, "< a@0+1=1 k@1+2=2 >");
	made.check = CHECK_INVALID;
	made_check(&made, "< a@0+1=1 !bad_checkcode@1 k@1+2=2 >");
	/* And it does not stand for what else is wrong. */
	made.hex = "010200ff";
	made_check(&made, "< a@0+1=1 !bad_checkcode@1 k@1+2=2 "
	    "!undecoded@3(1) undecoded@3+1=ff >");
}

static void
looking_up(void)
{
	static const struct commands empty_mask = { COMMANDS(command_rows) };

	CU_ASSERT_PTR_EQUAL(commands_find(&empty_mask, 1), &command_rows[0]);
	CU_ASSERT_PTR_EQUAL(commands_find(&empty_mask, 3), &command_rows[1]);
	CU_ASSERT_PTR_EQUAL(commands_find(&empty_mask, 7), &command_rows[2]);
	for (uint32_t n = 0; n < 300; n++)
		if (n != 1 && n != 3 && n != 7)
			CU_ASSERT_PTR_NULL(commands_find(&empty_mask, n));
	CU_ASSERT_PTR_NULL(commands_find(&empty_mask, UINT32_MAX));
	CU_ASSERT_PTR_EQUAL(commands_find(&masked_commands, 0xffffff07),
	    &command_rows[2]);
}

void
test_walk(void)
{
	CU_pSuite suite = CU_add_suite("walk", NULL, NULL);

	CU_add_test(suite, "numbers", numbers);
	CU_add_test(suite, "numbers anywhere", numbers_anywhere);
	CU_add_test(suite, "bytes", bytes);
	CU_add_test(suite, "texts", texts);
	CU_add_test(suite, "texts between separators", separated);
	CU_add_test(suite, "texts between control bytes", run_rows);
	CU_add_test(suite, "rows that may be missing", missing);
	CU_add_test(suite, "spans and groups", spans);
	CU_add_test(suite, "lists", lists);
	CU_add_test(suite, "commands", switches);
	CU_add_test(suite, "conditions", conditions);
	CU_add_test(suite, "alternatives", choices);
	CU_add_test(suite, "cut or malformed", cut_or_malformed);
	CU_add_test(suite, "check codes", check_code);
	CU_add_test(suite, "looking up commands", looking_up);
}

/* FLAP: which bytes are a frame, who sends it, how frames are counted; and what
 * ties replies to requests and connections to logins. */

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/oscar/flap.h"
#include "dissectors/oscar/login.h"
#include "src/flow/session.h"
#include "tests/encode.h"
#include "tests/peers.h"

void	test_oscar(void);

#define SECOND	INT64_C(1000000000)

/* In a block of just that size. */
static uint32_t
framed(const uint8_t *bytes, uint32_t n, enum frame_asked asked)
{
	static const struct dialect none;
	uint8_t *copy = peers_copy(bytes, n);
	const uint32_t length = oscar.frame(copy, n, &none, 0, asked);

	free(copy);
	return length;
}

/* A frame of so many bytes of data, of which those are there. */
static void
put_frame(struct buffer *b, uint8_t channel, uint16_t length, const char *hex)
{
	put(b, "1 1 n n x", FLAP_MARK, channel, 7, length, hex);
}

/* What proves a frame, and after how many bytes: before, more are asked for. */
static void
proofs(void)
{
	static const struct {
		uint8_t		 channel;
		uint16_t	 length;
		const char	*hex;
		uint32_t	 enough;	/* 0: it is none */
		const char	*why;
	} table[] = {
		{ 1, 4, "00000001", 10, "a hello" },
		{ 1, 130, "00000001" "0001", 10, "with TLVs" },
		{ 1, 4, "00000002", 0, "of another version" },
		{ 1, 3, "000000", 0, "too short" },
		{ 2, 10, "00010006" "0000" "00000006", 12, "a SNAC" },
		{ 2, 2000, "00130006" "8001" "00000006", 12, "a long one" },
		{ 2, 10, "00010006" "0002" "00000006", 0, "with a flag that "
		    "nobody has" },
		{ 2, 9, "00010006" "0000" "000000", 0, "shorter than its "
		    "head" },
		{ 2, 10, "00070030" "0000" "00000006", 12, "of a subtype "
		    "that has no row" },
		{ 2, 10, "01010006" "0000" "00000006", 0, "of no family" },
		{ 4, 10, "0009" "0002" "0001" "000b" "0000", 16, "a "
		    "sign-off" },
		{ 4, 10, "0009" "0002" "0001" "0777" "0000", 0, "with "
		    "a type that nobody has" },
		{ 4, 10, "0009" "0002" "0001" "000b" "0001", 0, "that is "
		    "too long" },
		{ 6, 4, "00000001", 0, "no channel" },
		{ 0, 4, "00000001", 0, "no channel" },
	};
	struct buffer b = { .data = NULL };

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const bool alone = strcmp(table[i].why, "of a subtype "
		    "that has no row") == 0;

		buffer_clear(&b);
		put_frame(&b, table[i].channel, table[i].length, table[i].hex);
		for (uint32_t n = 1; n <= b.length; n++) {
			const uint32_t told = framed(b.data, n, FRAME_ANYWHERE);
			const uint32_t expected = n < table[i].enough || alone ?
			    0 : FLAP_HEAD + (uint32_t)table[i].length;
			bool as_expected = told == expected;

			/* What is none may show it at any byte, but the last
			 * at the latest. */
			if (table[i].enough == 0)
				as_expected = told == FRAME_NONE ||
				    (told == 0 && n < b.length);
			if (!as_expected)
				fprintf(stderr, "%s, %u bytes: %u\n",
				    table[i].why, n, told);
			CU_ASSERT_TRUE(as_expected);
		}
	}
	buffer_free(&b);
}

/* Frames that prove nothing by themselves, with and without one that does. */
static void
followed(void)
{
	struct buffer b = { .data = NULL };

	put_frame(&b, 5, 0, "");
	put_frame(&b, 5, 4, "00000000");
	put_frame(&b, 4, 0, "");
	for (uint32_t n = 1; n <= b.length; n++)
		CU_ASSERT_EQUAL(framed(b.data, n, FRAME_ANYWHERE), 0);
	/* On the usual port they do where a frame ends with the bytes. */
	CU_ASSERT_EQUAL(framed(b.data, 6, FRAME_ON_USUAL_PORT), 6);
	CU_ASSERT_EQUAL(framed(b.data, 7, FRAME_ON_USUAL_PORT), 0);
	CU_ASSERT_EQUAL(framed(b.data, 16, FRAME_ON_USUAL_PORT), 6);
	put_frame(&b, 2, 10, "00010006" "0000" "00000006");
	CU_ASSERT_EQUAL(framed(b.data, b.length, FRAME_ANYWHERE), 6);
	CU_ASSERT_EQUAL(framed(b.data, b.length - 4, FRAME_ANYWHERE), 6);
	CU_ASSERT_EQUAL(framed(b.data, b.length - 12, FRAME_ANYWHERE), 0);
	/* Something else comes. */
	b.data[22] = 'x';
	CU_ASSERT_EQUAL(framed(b.data, b.length, FRAME_ANYWHERE), FRAME_NONE);
	CU_ASSERT_EQUAL(framed(b.data, b.length, FRAME_ON_USUAL_PORT),
	    FRAME_NONE);
	CU_ASSERT_EQUAL(framed(b.data, b.length, FRAME_IN_STEP), 6);
	/* A stream that ends with a header without a length. */
	CU_ASSERT_EQUAL(framed(b.data + 16, 4, FRAME_LAST), 4);
	CU_ASSERT_EQUAL(framed(b.data + 16, 3, FRAME_LAST), FRAME_NONE);
	CU_ASSERT_EQUAL(framed(b.data, 4, FRAME_LAST), FRAME_NONE);
	buffer_free(&b);
}

/* Random bytes behind the mark and a channel are none. */
static void
noise(void)
{
	struct generator random = { .state = 5190 };
	uint8_t bytes[64];
	unsigned taken = 0;

	for (unsigned i = 0; i < 1000000; i++) {
		peers_fill(&random, bytes, sizeof(bytes));
		bytes[0] = FLAP_MARK;
		bytes[1] = (uint8_t)(1 + i % 5);
		const uint32_t told = oscar.frame(bytes, sizeof(bytes),
		    &(struct dialect){ .version = 0 }, 0, FRAME_ANYWHERE);

		taken += told != 0 && told != FRAME_NONE;
	}
	printf("%u of 1000000; ", taken);
	CU_ASSERT_EQUAL(taken, 0);
}

/* One connection, message by message. */
struct scene {
	struct sessions	*sessions;
	struct flow	 flow;
	struct provenance seen;
	struct dialect	 dialect;
	struct message	 m;
	uint8_t		 scratch[MESSAGE_MAX];
	struct buffer	 b;
};

static void
meet(struct scene *s, uint32_t index)
{
	s->flow = (struct flow){ .index = index, .serial = index + 1,
	    .id = 1000 + index };
	s->dialect = (struct dialect){ 0 };
}

static void
open_scene(struct scene *s)
{
	memset(s, 0, sizeof(*s));
	s->sessions = sessions_new(4);
	CU_ASSERT_PTR_NOT_NULL_FATAL(s->sessions);
	s->seen.seconds = 1000;
	meet(s, 0);
}

static void
close_scene(struct scene *s)
{
	sessions_free(s->sessions);
	buffer_free(&s->b);
}

/* What is in s->b, sent by that end; end 0 has the higher port. */
static void
hear(struct scene *s, uint8_t end)
{
	s->seen.packet++;
	s->seen.seconds++;
	s->seen.source.port = end == 0 ? 40000 : 443;
	s->seen.destination.port = end == 0 ? 443 : 40000;
	s->m = (struct message){
		.wire = s->b.data, .captured = s->b.length,
		.length = s->b.length, .scratch = s->scratch, .end = end,
		.protocol = &oscar, .flow = &s->flow, .seen = &s->seen,
	};
	CU_ASSERT_EQUAL(oscar.probe(&s->m, &s->dialect), CERTAIN);
	s->dialect = oscar.learn(&s->m, s->dialect);
	sessions_introduce(s->sessions, &s->m);
}

static void
frame(struct scene *s, uint8_t end, uint8_t channel, uint16_t sequence,
    const char *hex)
{
	buffer_clear(&s->b);
	put(&s->b, "1 1 n n x", FLAP_MARK, channel, sequence,
	    (int)strlen(hex) / 2, hex);
	hear(s, end);
}

/* By what they say, and before that by ports. */
static void
roles(void)
{
	struct scene s;

	open_scene(&s);
	frame(&s, 1, 1, 1, "00000001");
	CU_ASSERT_EQUAL(s.m.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(s.dialect.server, 0);
	frame(&s, 0, 1, 1, "00000001");		/* bare, too */
	CU_ASSERT_EQUAL(s.m.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(s.dialect.server, 0);
	frame(&s, 0, 2, 2, "00170006000000000001");
	CU_ASSERT_EQUAL(s.dialect.server, 2);
	meet(&s, 1);				/* ports the wrong way round */
	frame(&s, 1, 1, 1, "00000001" "00060000");
	CU_ASSERT_EQUAL(s.m.role, ROLE_CLIENT);
	frame(&s, 0, 2, 1, "000100030000000000000001");
	CU_ASSERT_EQUAL(s.m.role, ROLE_SERVER);
	frame(&s, 0, 2, 2, "000400140000000000000001");
	CU_ASSERT_EQUAL(s.m.role, ROLE_SERVER);
	frame(&s, 1, 2, 2, "000400140000000000000001");
	CU_ASSERT_EQUAL(s.m.role, ROLE_CLIENT);
	meet(&s, 2);				/* joined in the middle */
	frame(&s, 1, 2, 1, "000400140000000000000001");
	CU_ASSERT_EQUAL(s.m.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(s.dialect.server, 0);
	frame(&s, 1, 2, 2, "00040006000000000001");
	CU_ASSERT_EQUAL(s.m.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(s.dialect.server, 1);
	close_scene(&s);
}

static bool
counted(struct scene *s, uint8_t end, uint16_t sequence)
{
	frame(s, end, 5, sequence, "");
	return !s->m.out_of_sequence;
}

static void
sequences(void)
{
	struct scene s;

	open_scene(&s);
	CU_ASSERT_TRUE(counted(&s, 0, 0x7ffe));
	CU_ASSERT_TRUE(counted(&s, 1, 5));
	CU_ASSERT_TRUE(counted(&s, 0, 0x7fff));
	CU_ASSERT_TRUE(counted(&s, 0, 0));	/* of 15 bits */
	CU_ASSERT_TRUE(counted(&s, 1, 6));
	CU_ASSERT_FALSE(counted(&s, 1, 6));
	CU_ASSERT_FALSE(counted(&s, 1, 9));
	CU_ASSERT_EQUAL(s.m.expected, 7);
	CU_ASSERT_EQUAL(s.m.sequence, 9);
	CU_ASSERT_TRUE(counted(&s, 1, 10));
	CU_ASSERT_FALSE(counted(&s, 1, 0));
	meet(&s, 1);
	CU_ASSERT_TRUE(counted(&s, 0, 0x7fff));
	CU_ASSERT_TRUE(counted(&s, 0, 0x8000));
	CU_ASSERT_TRUE(counted(&s, 0, 0));	/* one more, two sources */
	meet(&s, 2);
	CU_ASSERT_TRUE(counted(&s, 0, 0xffff));
	CU_ASSERT_TRUE(counted(&s, 0, 0));
	close_scene(&s);
}

static void
check(const struct scene *s, enum relation relation, uint64_t packet,
    int64_t after)
{
	CU_ASSERT_EQUAL(s->m.facts.relation, relation);
	if (relation == UNRELATED)
		return;
	CU_ASSERT_EQUAL(s->m.facts.packet, packet);
	CU_ASSERT_EQUAL(s->m.facts.after, after * SECOND);
}

#define COOKIE	"0102030405060708"

/* 15/02 and 15/03: of account 1000001, that sequence number. */
#define ICQ(subtype, request, sequence)	\
	"0015" subtype "0000" request "0001000a" "0800" "41420f00" "3c00" \
	sequence

static void
replies(void)
{
	struct scene s;

	open_scene(&s);
	frame(&s, 0, 1, 1, "00000001" "00060000");	/* 1 */
	frame(&s, 0, 2, 2, "00010006000000010006");	/* 2 */
	check(&s, UNRELATED, 0, 0);
	frame(&s, 0, 2, 3, "0001000e00000001000e");	/* 3 */
	frame(&s, 1, 2, 1, "0001000700000001000600000000"); /* 4 */
	check(&s, ANSWERS, 2, 2);
	frame(&s, 1, 2, 2, "00010007000000010006");	/* 5: once more */
	check(&s, ANSWERS, 2, 3);
	/* Of another family; that nobody asked for; of no number. */
	frame(&s, 1, 2, 3, "00020003000000010006");
	check(&s, UNRELATED, 0, 0);
	frame(&s, 1, 2, 4, "0001000f000080010006");
	check(&s, UNRELATED, 0, 0);
	frame(&s, 1, 2, 5, "0001000f000000000000");	/* 8 */
	check(&s, UNRELATED, 0, 0);
	/* A message: its acknowledgement, and what the other says to it. */
	frame(&s, 0, 2, 4, "0004000600000001aaaa" COOKIE "0001" "0161"); /* 9 */
	frame(&s, 1, 2, 6, "0004000c00000001aaaa" COOKIE "0001" "0161");
	check(&s, ANSWERS, 9, 1);
	frame(&s, 1, 2, 7, "0004000b000080000001" COOKIE "0001" "0161" "0003");
	check(&s, ANSWERS, 9, 2);
	/* And the other way round; what the client says is no request. */
	frame(&s, 1, 2, 8, "00040007000080000002" COOKIE "0001" "0161"); /* 12 */
	check(&s, UNRELATED, 0, 0);
	frame(&s, 0, 2, 5, "0004000b00000001bbbb" COOKIE "0001" "0161" "0003");
	check(&s, ANSWERS, 12, 1);
	frame(&s, 1, 2, 9, "0004000100000001bbbb" "0004");
	check(&s, UNRELATED, 0, 0);
	/* Of family 15 by its own number, where the other is of no use. */
	frame(&s, 0, 2, 6, ICQ("0002", "00010002", "0200"));	/* 15 */
	frame(&s, 0, 2, 7, ICQ("0002", "00020002", "0300"));	/* 16 */
	frame(&s, 1, 2, 10, ICQ("0003", "80000009", "0200"));
	check(&s, ANSWERS, 15, 2);
	frame(&s, 1, 2, 11, ICQ("0003", "00020002", "0300"));
	check(&s, ANSWERS, 16, 2);
	/* Numbers that contradict each other tie nothing. */
	frame(&s, 1, 2, 12, ICQ("0003", "00020002", "0900"));
	check(&s, UNRELATED, 0, 0);
	/* The same request number twice: the cookie tells. */
	frame(&s, 0, 2, 8, "00040006000000000006" COOKIE "0001" "0161"); /* 20 */
	frame(&s, 0, 2, 9, "00040006000000000006" "1111111111111111" "0001"
	    "0161");
	frame(&s, 1, 2, 13, "0004000c000000000006" COOKIE "0001" "0161");
	check(&s, ANSWERS, 20, 2);
	CU_ASSERT_STRING_EQUAL(s.m.facts.own, "1000001");
	/* In another flow it is another's. */
	meet(&s, 1);
	frame(&s, 1, 2, 1, ICQ("0003", "00020002", "0300"));
	check(&s, UNRELATED, 0, 0);
	close_scene(&s);
}

/* So many are remembered. */
static void
many_requests(void)
{
	struct scene s;
	char hex[64];

	open_scene(&s);
	for (unsigned i = 1; i <= 40; i++) {
		snprintf(hex, sizeof(hex), "0001000e0000%08x", i);
		frame(&s, 0, 2, (uint16_t)i, hex);
	}
	frame(&s, 1, 2, 1, "0001000f000000000009");
	check(&s, ANSWERS, 9, 32);
	frame(&s, 1, 2, 2, "0001000f000000000008");
	check(&s, UNRELATED, 0, 0);
	close_scene(&s);
}

#define SHOWN	"0006" "0008" "a1a2a3a4a5a6a7a8"

/* From who lets in to where one is sent, and on from there. */
static void
logins(void)
{
	struct scene s;

	open_scene(&s);
	frame(&s, 0, 1, 1, "00000001" "0001" "0003" "626f62");
	CU_ASSERT_STRING_EQUAL(s.m.facts.own, "bob");
	CU_ASSERT_EQUAL(s.m.facts.login, 0);
	frame(&s, 1, 4, 1, "0001" "0003" "626f62" SHOWN);	/* 2 */
	CU_ASSERT_EQUAL(s.m.facts.login, 1000);
	CU_ASSERT_EQUAL(s.m.facts.redirect, 0);
	meet(&s, 1);
	frame(&s, 0, 1, 1, "00000001" SHOWN);
	CU_ASSERT_EQUAL(s.m.facts.login, 1000);
	CU_ASSERT_EQUAL(s.m.facts.redirect, 2);
	CU_ASSERT_EQUAL(s.m.facts.redirect_flow, 1000);
	CU_ASSERT_EQUAL(s.m.facts.redirect_after, SECOND);
	/* What is known of another flow is not said of this one. */
	CU_ASSERT_EQUAL(s.m.facts.own_length, 0);
	frame(&s, 1, 2, 1, "0001000f000000000001" "03626f62" "0000" "0000");
	CU_ASSERT_STRING_EQUAL(s.m.facts.own, "bob");
	CU_ASSERT_EQUAL(s.m.facts.redirect, 0);
	CU_ASSERT_EQUAL(s.m.facts.login, 1000);
	frame(&s, 1, 2, 2, "0001000500000000000e" "0006" "0004" "b1b2b3b4");
	meet(&s, 2);
	frame(&s, 0, 1, 1, "00000001" "0006" "0004" "b1b2b3b4");
	CU_ASSERT_EQUAL(s.m.facts.login, 1000);
	CU_ASSERT_EQUAL(s.m.facts.redirect_flow, 1001);
	/* Too short to be one alone; another; too late. */
	meet(&s, 3);
	frame(&s, 0, 1, 1, "00000001" "0006" "0008" "a1a2a3a4a5a6a7a9");
	CU_ASSERT_EQUAL(s.m.facts.login, 0);
	meet(&s, 2);
	s.flow.serial = 77;
	s.seen.seconds += 700;
	frame(&s, 0, 1, 1, "00000001" SHOWN);
	CU_ASSERT_EQUAL(s.m.facts.login, 0);
	/* Names that would have to be escaped are not kept, nor is another's
	 * in their place. */
	frame(&s, 0, 1, 1, "00000001" "0001" "0003" "626f62");
	CU_ASSERT_STRING_EQUAL(s.m.facts.own, "bob");
	frame(&s, 0, 1, 1, "00000001" "0001" "0003" "622262");
	CU_ASSERT_EQUAL(s.m.facts.own_length, 0);
	/* Whoever shows a cookie is another, perhaps. */
	frame(&s, 0, 1, 1, "00000001" "0001" "0003" "626f62");
	frame(&s, 0, 1, 1, "00000001" SHOWN);
	CU_ASSERT_EQUAL(s.m.facts.own_length, 0);
	/* Who asks for something of family 15 says who it is; what only looks
	 * like that does not. */
	frame(&s, 0, 2, 2, ICQ("0002", "00010002", "0200"));
	CU_ASSERT_STRING_EQUAL(s.m.facts.own, "1000001");
	frame(&s, 0, 2, 3, "00150002000000000001" "0009000c"
	    "4142434445464748494a4b4c");
	CU_ASSERT_STRING_EQUAL(s.m.facts.own, "1000001");
	/* One byte over and over is no cookie. */
	meet(&s, 3);
	frame(&s, 1, 4, 1, "0006" "0004" "00000000");
	meet(&s, 1);
	s.flow.serial = 78;
	frame(&s, 0, 1, 1, "00000001" "0006" "0004" "00000000");
	CU_ASSERT_EQUAL(s.m.facts.login, 0);
	close_scene(&s);
}

/* Unscrambled, with the key that makes letters of it. */
static void
roasted(void)
{
	static const struct {
		const char	*hex, *text;
	} table[] = {
		{ "8043f2a554e3", "sesame" },
		{ "80d61ff8f85a", "sesame" },
		{ "f32681c43986db9271a3b9e6537a957cf3", NULL },
	};
	struct buffer b = { .data = NULL };

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		buffer_clear(&b);
		put_hex(&b, table[i].hex);
		oscar_roast(b.data, b.length);
		if (table[i].text != NULL)
			CU_ASSERT_EQUAL(memcmp(b.data, table[i].text,
			    b.length), 0);
	}
	/* Longer than the key. */
	CU_ASSERT_EQUAL(b.length, 17);
	for (uint32_t i = 0; i < b.length; i++)
		CU_ASSERT_EQUAL(b.data[i], 0);
	buffer_free(&b);
}

/* A password is unscrambled where it stands, as far as it was captured. */
static void
unroasted(void)
{
	struct scene s;

	open_scene(&s);
	frame(&s, 0, 1, 1, "00000001" "0001" "0001" "61" "0002" "0006"
	    "8043f2a554e3" "0003" "0001" "62");
	CU_ASSERT_PTR_EQUAL(s.m.plain, s.scratch);
	CU_ASSERT_EQUAL(memcmp(s.m.plain + 19, "sesame\0\3\0\1b", 11), 0);
	CU_ASSERT_EQUAL(memcmp(s.m.wire, s.m.plain, 19), 0);
	s.b.length -= 8;
	hear(&s, 0);
	CU_ASSERT_EQUAL(memcmp(s.m.plain + 19, "ses", 3), 0);
	frame(&s, 0, 1, 1, "00000001" "0001" "0001" "61");
	CU_ASSERT_PTR_EQUAL(s.m.plain, s.m.wire);
	close_scene(&s);
}

void
test_oscar(void)
{
	CU_pSuite suite = CU_add_suite("oscar", NULL, NULL);

	CU_add_test(suite, "what proves a frame", proofs);
	CU_add_test(suite, "what follows it", followed);
	CU_add_test(suite, "noise", noise);
	CU_add_test(suite, "who sends it", roles);
	CU_add_test(suite, "frames are counted", sequences);
	CU_add_test(suite, "replies to requests", replies);
	CU_add_test(suite, "many requests", many_requests);
	CU_add_test(suite, "logins", logins);
	CU_add_test(suite, "roasted passwords", roasted);
	CU_add_test(suite, "where they stand", unroasted);
}

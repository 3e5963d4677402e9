/* Messages in pieces, put together again. */

#include "src/flow/pieces.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"
#include "tests/frame.h"

void	test_pieces(void);

/* A piece: session, number, index, total, and its bytes. */
enum { HEAD = 4, ROOM = 16384 };

static bool
piece(const struct message *m, struct piece *piece)
{
	if (m->captured < HEAD)
		return false;
	*piece = (struct piece){
		.session = m->plain[0], .seq1 = m->plain[1], .seq2 = 3,
		.index = m->plain[2], .total = m->plain[3], .offset = HEAD,
	};
	return true;
}

static bool login;

static bool
numbers(const struct message *m, struct numbers *n)
{
	n->session = memcmp(m->plain, "MS?", 3) == 0 ? 8 : 7;
	n->piece = (uint16_t)(m->packet_count == 0 && !login);
	n->opening = login;
	return true;
}

static void
unseal(struct message *m)
{
	m->plain = m->wire;
	m->unsealed = true;
}

static const struct protocol protocol = {
	.lead = { 'M', 'S' }, .least = 4, .piece = piece, .numbers = numbers,
	.unseal = unseal,
};

struct scene {
	struct pieces	*pieces;
	struct flow	 flow;
	struct provenance seen;
	uint8_t		 end;
	enum verdict	 check;
	uint32_t	 lost;		/* bytes of the next that are cut */
	struct facts	 facts;		/* of the last */
	struct message	 whole;
};

static void
open_scene(struct scene *s)
{
	*s = (struct scene){ .flow = { .index = 3, .serial = 1 },
	    .seen.seconds = 1000 };
	s->pieces = pieces_new();
	CU_ASSERT_PTR_NOT_NULL_FATAL(s->pieces);
}

/* The next packet. True: a message is whole. */
static bool
send(struct scene *s, uint8_t number, uint8_t index, uint8_t total,
    const void *bytes, uint32_t size)
{
	static uint8_t wire[HEAD + ROOM];
	struct message m = {
		.wire = wire, .plain = wire, .length = HEAD + size,
		.captured = HEAD + size - s->lost, .protocol = &protocol,
		.flow = &s->flow, .seen = &s->seen, .end = s->end,
		.check = s->check,
	};
	bool whole;

	s->seen.packet++;
	s->seen.nanoseconds += 1000;
	wire[0] = 7;
	wire[1] = number;
	wire[2] = index;
	wire[3] = total;
	memcpy(wire + HEAD, bytes, size);
	whole = pieces_add(s->pieces, &m, &s->whole);
	memset(wire, 0xee, sizeof(wire));	/* what it needs it has kept */
	s->facts = m.facts;
	return whole;
}

static bool
say(struct scene *s, uint8_t number, uint8_t index, uint8_t total,
    const char *text)
{
	return send(s, number, index, total, text, (uint32_t)strlen(text));
}

static void
check_whole(const struct scene *s, const char *text, uint32_t length)
{
	CU_ASSERT_EQUAL(s->whole.captured, strlen(text));
	CU_ASSERT_EQUAL(s->whole.length, length);
	CU_ASSERT_EQUAL(memcmp(s->whole.wire, text, strlen(text)), 0);
}

static void
check_counters(const struct scene *s, uint64_t unfinished,
    uint64_t no_packets)
{
	const struct pieces_counters n = pieces_counters(s->pieces);

	CU_ASSERT_EQUAL(n.unfinished, unfinished);
	CU_ASSERT_EQUAL(n.no_packets, no_packets);
}

static void
whole_message(void)
{
	struct scene s;

	open_scene(&s);
	CU_ASSERT_FALSE(say(&s, 1, 2, 3, "age i"));
	check_counters(&s, 1, 0);
	CU_ASSERT_FALSE(say(&s, 1, 3, 3, "n three"));
	CU_ASSERT_TRUE(say(&s, 1, 1, 3, "MSmess"));
	check_whole(&s, "MSmessage in three", 18);
	CU_ASSERT_EQUAL(s.whole.packet_count, 3);
	CU_ASSERT_EQUAL(s.whole.packets[0], 3);
	CU_ASSERT_EQUAL(s.whole.packets[1], 1);
	CU_ASSERT_EQUAL(s.whole.packets[2], 2);
	CU_ASSERT_PTR_EQUAL(s.whole.seen, &s.seen);
	CU_ASSERT_PTR_EQUAL(s.whole.flow, &s.flow);
	CU_ASSERT_PTR_EQUAL(s.whole.protocol, &protocol);
	/* From 0; one alone; the last of them empty. */
	CU_ASSERT_FALSE(say(&s, 2, 0, 2, "MSab"));
	CU_ASSERT_TRUE(say(&s, 2, 1, 2, "cd"));
	check_whole(&s, "MSabcd", 6);
	CU_ASSERT_TRUE(say(&s, 3, 0, 1, "MSalone"));
	CU_ASSERT_TRUE(say(&s, 4, 1, 1, "MSalone"));
	CU_ASSERT_FALSE(say(&s, 5, 1, 2, "MSabcd"));
	CU_ASSERT_TRUE(say(&s, 5, 2, 2, ""));
	check_whole(&s, "MSabcd", 6);
	check_counters(&s, 0, 0);
	pieces_free(s.pieces);
}

static void
repeats(void)
{
	struct scene s;

	open_scene(&s);
	say(&s, 1, 0, 2, "MSab");
	CU_ASSERT_EQUAL(s.facts.relation, UNRELATED);
	CU_ASSERT_FALSE(say(&s, 1, 0, 2, "MSab"));
	CU_ASSERT_EQUAL(s.facts.relation, REPEATS);
	CU_ASSERT_EQUAL(s.facts.packet, 1);
	CU_ASSERT_EQUAL(s.facts.after, 1000);
	CU_ASSERT_TRUE(say(&s, 1, 1, 2, "cd"));
	CU_ASSERT_EQUAL(s.whole.packets[0], 1);
	/* Late copies make no second message. */
	s.seen.seconds += 2;
	s.seen.nanoseconds = 0;
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "cd"));
	CU_ASSERT_EQUAL(s.facts.relation, REPEATS);
	CU_ASSERT_EQUAL(s.facts.packet, 3);
	CU_ASSERT_EQUAL(s.facts.after, 1999998000);
	/* They name the copy before, where that was not long ago. */
	s.seen.seconds += PIECES_PATIENCE - 1;
	CU_ASSERT_FALSE(say(&s, 1, 0, 2, "MSab"));
	CU_ASSERT_EQUAL(s.facts.relation, UNRELATED);
	s.seen.seconds += 2;
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "cd"));
	CU_ASSERT_EQUAL(s.facts.relation, UNRELATED);
	CU_ASSERT_FALSE(say(&s, 1, 0, 2, "MSab"));
	CU_ASSERT_EQUAL(s.facts.packet, 5);
	check_counters(&s, 0, 0);
	pieces_free(s.pieces);
}

/* What differs in what all pieces share is of another message. */
static void
apart(void)
{
	struct scene s;

	open_scene(&s);
	say(&s, 1, 0, 2, "MSab");
	CU_ASSERT_FALSE(say(&s, 2, 1, 2, "cd"));
	CU_ASSERT_FALSE(say(&s, 1, 1, 3, "cd"));
	s.end = 1;
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "cd"));
	s.end = 0;
	s.flow.serial = 2;
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "cd"));
	s.flow.serial = 1;
	s.flow.index = 4;
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "cd"));
	s.flow.index = 3;
	/* What is damaged counts for nothing, nor what is no piece. */
	s.check = CHECK_INVALID;
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "cd"));
	s.check = CHECK_UNKNOWN;
	CU_ASSERT_FALSE(say(&s, 1, 1, 0, "cd"));
	CU_ASSERT_FALSE(say(&s, 1, 3, 2, "cd"));
	check_counters(&s, 6, 0);
	CU_ASSERT_TRUE(say(&s, 1, 1, 2, "cd"));
	pieces_free(s.pieces);
}

/* Numbers are used again. */
static void
contradictions(void)
{
	struct scene s;

	open_scene(&s);
	say(&s, 1, 0, 2, "MSab");
	CU_ASSERT_FALSE(say(&s, 1, 0, 2, "MSxy"));
	CU_ASSERT_EQUAL(s.facts.relation, UNRELATED);
	CU_ASSERT_TRUE(say(&s, 1, 1, 2, "zz"));
	check_whole(&s, "MSxyzz", 6);
	check_counters(&s, 1, 0);
	/* Also of one that was whole; and by counting otherwise. */
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "MSq"));
	CU_ASSERT_TRUE(say(&s, 1, 2, 2, "rs"));
	check_whole(&s, "MSqrs", 5);
	CU_ASSERT_FALSE(say(&s, 1, 0, 2, "MSt"));
	CU_ASSERT_FALSE(say(&s, 1, 2, 2, "u"));
	CU_ASSERT_TRUE(say(&s, 1, 1, 2, "MSt"));
	check_whole(&s, "MStu", 4);
	check_counters(&s, 2, 0);
	pieces_free(s.pieces);
}

static void
limits(void)
{
	static uint8_t big[ROOM];
	struct scene s;
	unsigned i;

	open_scene(&s);
	/* Patience. */
	say(&s, 1, 0, 3, "MSab");
	s.seen.seconds += PIECES_PATIENCE;
	say(&s, 1, 1, 3, "cd");
	s.seen.seconds += PIECES_PATIENCE + 1;
	CU_ASSERT_FALSE(say(&s, 1, 2, 3, "ef"));
	check_counters(&s, 2, 0);
	s.seen.seconds -= PIECES_PATIENCE + 1;
	CU_ASSERT_FALSE(say(&s, 1, 1, 3, "cd"));
	check_counters(&s, 3, 0);
	pieces_free(s.pieces);
	/* The one that waits longest makes room. */
	open_scene(&s);
	for (i = 0; i < PIECES_MESSAGES; i++)
		say(&s, (uint8_t)i, 0, 2, "MS00");
	say(&s, 0, 0, 2, "MS00");
	check_counters(&s, PIECES_MESSAGES, 0);
	say(&s, 200, 0, 2, "MSxx");
	check_counters(&s, PIECES_MESSAGES + 1, 0);
	CU_ASSERT_TRUE(say(&s, 0, 1, 2, "11"));
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "11"));
	CU_ASSERT_TRUE(say(&s, 200, 1, 2, "yy"));
	pieces_free(s.pieces);
	/* No message is so long. */
	open_scene(&s);
	memcpy(big, "MS", 2);
	for (i = 0; i < 3; i++)
		CU_ASSERT_FALSE(send(&s, 1, (uint8_t)i, 4, big, ROOM));
	CU_ASSERT_TRUE(send(&s, 1, 3, 4, big, ROOM));
	CU_ASSERT_EQUAL(s.whole.captured, 4 * ROOM);
	for (i = 0; i < 6; i++)
		CU_ASSERT_FALSE(send(&s, 2, (uint8_t)i, 6, big, ROOM));
	check_counters(&s, 0, 1);
	pieces_free(s.pieces);
}

static void
no_packet(void)
{
	struct scene s;

	open_scene(&s);
	CU_ASSERT_FALSE(say(&s, 1, 0, 1, "XXab"));
	CU_ASSERT_FALSE(say(&s, 2, 0, 1, "MSa"));
	CU_ASSERT_FALSE(say(&s, 3, 0, 1, ""));
	CU_ASSERT_FALSE(say(&s, 4, 0, 1, "MS?of another account"));
	check_counters(&s, 0, 4);
	pieces_free(s.pieces);
}

/* What was left of one is not of the next, whose numbers begin again. */
static void
sessions_apart(void)
{
	struct scene s;

	open_scene(&s);
	say(&s, 1, 0, 2, "MSab");
	s.flow.index = 9;
	say(&s, 1, 0, 2, "MSab");
	login = true;
	CU_ASSERT_FALSE(say(&s, 0, 0, 1, "a login"));
	login = false;
	CU_ASSERT_FALSE(say(&s, 1, 1, 2, "cd"));
	s.flow.index = 3;
	CU_ASSERT_TRUE(say(&s, 1, 1, 2, "cd"));
	check_counters(&s, 2, 0);
	pieces_free(s.pieces);
}

/* One that is whole makes room before one that waits. */
static void
room(void)
{
	struct scene s;

	open_scene(&s);
	say(&s, 1, 0, 2, "MSab");
	for (unsigned i = 0; i < 2 * PIECES_MESSAGES; i++)
		CU_ASSERT_TRUE(say(&s, (uint8_t)(2 + i), 0, 1, "MSwhole"));
	CU_ASSERT_TRUE(say(&s, 1, 1, 2, "cd"));
	check_counters(&s, 0, 0);
	pieces_free(s.pieces);
}

/* A piece that was cut ends what is there of the message. */
static void
cut(void)
{
	struct scene s;

	open_scene(&s);
	say(&s, 1, 0, 3, "MSab");
	s.lost = 2;
	say(&s, 1, 1, 3, "cdef");
	s.lost = 0;
	CU_ASSERT_TRUE(say(&s, 1, 2, 3, "gh"));
	check_whole(&s, "MSabcd", 10);
	/* A whole copy of it is a repeat; before the end, also the better. */
	CU_ASSERT_FALSE(say(&s, 1, 1, 3, "cdef"));
	CU_ASSERT_EQUAL(s.facts.relation, REPEATS);
	s.lost = 2;
	say(&s, 3, 0, 2, "MSab");
	s.lost = 0;
	CU_ASSERT_FALSE(say(&s, 3, 0, 2, "MSab"));
	CU_ASSERT_EQUAL(s.facts.relation, REPEATS);
	CU_ASSERT_TRUE(say(&s, 3, 1, 2, "cd"));
	check_whole(&s, "MSabcd", 6);
	CU_ASSERT_EQUAL(s.whole.packet_count, 2);
	s.lost = 3;
	CU_ASSERT_FALSE(say(&s, 2, 0, 1, "MSab"));
	check_counters(&s, 0, 1);
	pieces_free(s.pieces);
}

/* Any bytes, in any pieces, in any order, some of them twice. */
static void
any_order(void)
{
	struct generator random = { .state = 20011120 };
	uint8_t bytes[4096];
	struct scene s;

	open_scene(&s);
	for (unsigned round = 0; round < 2000; round++) {
		const uint8_t total = (uint8_t)(1 +
		    generator_below(&random, round % 50 == 0 ? 255 : 9));
		const uint8_t first = generator_next(&random) & 1;
		const uint32_t size = 1 + generator_below(&random, 16);
		uint8_t order[256];
		unsigned wholes = 0;

		for (unsigned i = 0; i < total; i++)
			order[i] = (uint8_t)i;
		for (unsigned i = total - 1u; i > 0; i--) {
			const unsigned j = generator_below(&random, i + 1);
			const uint8_t swap = order[i];

			order[i] = order[j];
			order[j] = swap;
		}
		for (unsigned i = 0; i < total * size; i++)
			bytes[i] = generator_next(&random) & 0xff;
		memcpy(bytes, "MS!", total * size < 3 ? total * size : 3);
		s.seen.seconds += PIECES_PATIENCE + 1;
		for (unsigned i = 0; i < total; i++) {
			const unsigned n = order[i];
			const unsigned copies = 1 +
			    (generator_below(&random, 4) == 0);

			for (unsigned copy = 0; copy < copies; copy++)
				wholes += send(&s, 9, (uint8_t)(first + n),
				    total, bytes + n * size, size);
		}
		CU_ASSERT_EQUAL(wholes, total * size >= protocol.least);
		if (wholes == 0)
			continue;
		CU_ASSERT_EQUAL(s.whole.captured, total * size);
		CU_ASSERT_EQUAL(memcmp(s.whole.wire, bytes,
		    total * size), 0);
	}
	CU_ASSERT_EQUAL(pieces_counters(s.pieces).unfinished, 0);
	pieces_free(s.pieces);
}

void
test_pieces(void)
{
	CU_pSuite suite = CU_add_suite("pieces", NULL, NULL);

	CU_add_test(suite, "a message is whole with its last piece",
	    whole_message);
	CU_add_test(suite, "a piece that comes twice repeats", repeats);
	CU_add_test(suite, "only pieces of one message are joined", apart);
	CU_add_test(suite, "a contradiction begins another", contradictions);
	CU_add_test(suite, "time, places and length are bounded", limits);
	CU_add_test(suite, "what is no packet counts", no_packet);
	CU_add_test(suite, "a login ends what was before", sessions_apart);
	CU_add_test(suite, "what waits is kept", room);
	CU_add_test(suite, "a cut piece ends the message", cut);
	CU_add_test(suite, "any pieces in any order", any_order);
}

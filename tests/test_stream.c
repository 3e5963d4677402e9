/* The bytes of streams, put in order: every split, small windows in every
 * order, and random ones against a model. */

#include "src/flow/stream.h"

#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/encode.h"

void	test_stream(void);

enum { HALF = 128 << 10, TOTAL = 1 << 20, FLOWS = 16, FIRST = 100 };

struct scene {
	struct streams	*streams;
	struct half	*half;
	struct provenance seen;
	uint8_t		 got[4096];	/* what was taken, in order */
	uint32_t	 count;
	bool		 conflict;
	bool		 narrow;	/* nobody has claimed it */
};

static void
open_scene(struct scene *s, uint32_t sequence)
{
	const struct streams_options options = {
		.flows = FLOWS, .first = FIRST, .half = HALF, .total = TOTAL,
	};

	memset(s, 0, sizeof(*s));
	s->streams = streams_new(&options);
	CU_ASSERT_PTR_NOT_NULL_FATAL(s->streams);
	s->half = streams_half(s->streams, FIRST + 3, 1);
	stream_start(s->streams, s->half, sequence, true);
}

static void
take(struct scene *s, const uint8_t *bytes, uint32_t n)
{
	memcpy(s->got + s->count, bytes, n);
	s->count += n;
	stream_take(s->streams, s->half, n);
}

/* Takes up to `most` of what is ready. */
static void
take_ready(struct scene *s, uint32_t most)
{
	uint32_t n = most;
	const uint8_t *bytes = stream_look(s->streams, s->half, &n);

	take(s, bytes, n);
}

/* One segment; of what is direct, `most` bytes are taken at once. */
static enum stream_placed
send(struct scene *s, uint32_t sequence, const void *bytes, uint32_t length,
    uint32_t captured, uint32_t most)
{
	/* Just as large, for the sanitizers. */
	uint8_t *copy = malloc(captured > 0 ? captured : 1);
	const struct segment segment = {
		.seen = &s->seen, .bytes = copy, .captured = captured,
		.length = length, .sequence = sequence,
	};
	struct placed placed;
	uint32_t n;

	CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
	if (captured > 0)
		memcpy(copy, bytes, captured);
	s->seen.packet++;
	s->seen.seconds = (int64_t)s->seen.packet * 10;
	placed = stream_place(s->streams, s->half, &segment, !s->narrow);
	s->conflict = placed.conflict;
	if (placed.how == STREAM_DIRECT) {
		n = length - placed.skip;
		if (n > most)
			n = most;
		take(s, copy + placed.skip, n);
		if (placed.skip + n < length)
			CU_ASSERT_TRUE(stream_keep(s->streams, s->half,
			    &segment, placed.skip + n));
	}
	free(copy);
	return placed.how;
}

static bool
nothing_kept(const struct scene *s)
{
	uint32_t index;
	uint8_t end;

	return !streams_oldest(s->streams, &index, &end) &&
	    s->half->kept == 0 && s->half->spans == 0 &&
	    s->half->chain.first == PAGES_NONE;
}

static const char text[] = "in order, all of it";
enum { SHORT = 12 };

/* Each of the eleven places between twelve bytes is a bit of the split. */
static unsigned
cuts_of(unsigned split, uint32_t *cuts)
{
	unsigned n = 0;

	cuts[n++] = 0;
	for (unsigned i = 1; i < SHORT; i++)
		if ((split >> (i - 1) & 1) != 0)
			cuts[n++] = i;
	cuts[n] = SHORT;
	return n;
}

static bool
next_order(unsigned *order, unsigned n)
{
	unsigned i = n - 1, j = n - 1, swap;

	while (i > 0 && order[i - 1] > order[i])
		i--;
	if (i == 0)
		return false;
	while (order[j] < order[i - 1])
		j--;
	swap = order[i - 1];
	order[i - 1] = order[j];
	order[j] = swap;
	for (j = n - 1; i < j; i++, j--) {
		swap = order[i];
		order[i] = order[j];
		order[j] = swap;
	}
	return true;
}

/* The bytes come out as they are, whatever the order; nothing is kept then. */
static unsigned
try_order(struct scene *s, const uint32_t *cuts, const unsigned *order,
    unsigned n, uint32_t sequence)
{
	unsigned wrong;

	stream_start(s->streams, s->half, sequence, true);
	s->count = 0;
	for (unsigned i = 0; i < n; i++) {
		const uint32_t from = cuts[order[i]];
		const uint32_t length = cuts[order[i] + 1] - from;

		send(s, sequence + from, text + from, length, length,
		    UINT32_MAX);
		take_ready(s, UINT32_MAX);
	}
	wrong = s->count != SHORT || memcmp(s->got, text, SHORT) != 0 ||
	    !nothing_kept(s);
	return wrong;
}

static void
every_split_and_order(void)
{
	unsigned orders = 0, wrong = 0;
	uint32_t cuts[SHORT + 1];
	struct scene s;

	open_scene(&s, 0);
	for (unsigned split = 0; split < 1 << (SHORT - 1); split++) {
		const unsigned n = cuts_of(split, cuts);
		unsigned order[SHORT];

		for (unsigned i = 0; i < n; i++)
			order[i] = i;
		do {
			/* The numbers wrap at some place of all. */
			wrong += try_order(&s, cuts, order, n,
			    UINT32_MAX - orders % (SHORT + 2));
			orders++;
		} while (n <= 6 && next_order(order, n));
	}
	printf("%u orders; ", orders);
	CU_ASSERT_TRUE(orders > 300000);
	CU_ASSERT_EQUAL(wrong, 0);
	streams_free(s.streams);
}

/* What was sent first of each byte that still waits. */
struct model {
	uint8_t		 sent[4096];	/* the stream as it should be */
	uint8_t		 first[4096];
	bool		 there[4096];
	uint32_t	 size;
};

/* A segment of that part, whose bytes may be wrong. */
static void
send_part(struct scene *s, struct model *m, struct generator *random,
    uint32_t sequence, uint32_t from, uint32_t length)
{
	const bool wrong = generator_below(random, 8) == 0;
	uint8_t bytes[600];
	bool conflict = false, same = s->half->spans > 0;
	enum stream_placed how;

	memcpy(bytes, m->sent + from, length);
	if (wrong)
		bytes[generator_below(random, length)] ^= 0x40;
	for (uint32_t i = 0; i < length; i++) {
		const uint32_t at = from + i;

		if (at < s->half->offset)
			continue;
		if (!m->there[at])
			m->first[at] = bytes[i];
		else if (m->first[at] != bytes[i])
			conflict = true;
		m->there[at] = true;
	}
	how = send(s, sequence + from, bytes, length, length,
	    generator_below(random, 3) == 0 ? length / 2 : UINT32_MAX);
	CU_ASSERT_TRUE(how == STREAM_NOTHING || how == STREAM_DIRECT ||
	    how == STREAM_KEPT);
	if (how == STREAM_KEPT && same)
		CU_ASSERT_EQUAL(s->conflict, conflict);
}

static void
random_segments(void)
{
	struct generator random = { .state = 7 };
	static struct model m;
	struct scene s;

	open_scene(&s, 0);
	for (unsigned round = 0; round < 4000; round++) {
		const uint32_t sequence = generator_next(&random);

		memset(&m, 0, sizeof(m));
		m.size = 1 + generator_below(&random, 4000);
		for (uint32_t i = 0; i < m.size; i++)
			m.sent[i] = generator_next(&random) & 0xff;
		stream_start(s.streams, s.half, sequence, true);
		s.count = 0;
		while (s.count < m.size) {
			uint32_t from = generator_below(&random, m.size);
			uint32_t most = 1 + generator_below(&random, 599);

			if (generator_below(&random, 3) == 0)
				from = (uint32_t)(s.half->offset +
				    s.half->ready);
			if (from >= m.size)
				from = m.size - 1;
			if (most > m.size - from)
				most = m.size - from;
			send_part(&s, &m, &random, sequence, from, most);
			if (generator_below(&random, 2) == 0)
				take_ready(&s, 1 +
				    generator_below(&random, 2500));
		}
		CU_ASSERT_EQUAL(s.count, m.size);
		CU_ASSERT_EQUAL(memcmp(s.got, m.first, m.size), 0);
		CU_ASSERT_TRUE(nothing_kept(&s));
	}
	streams_free(s.streams);
}

/* Holes: where what is behind them begins, and when nobody waits any more. */
static void
holes(void)
{
	struct scene s;
	bool lost = true;

	open_scene(&s, 1000);
	CU_ASSERT_EQUAL(stream_behind(s.streams, s.half, &lost), UINT64_MAX);
	send(&s, 1010, "k", 1, 1, 0);
	CU_ASSERT_EQUAL(stream_behind(s.streams, s.half, &lost), 10);
	CU_ASSERT_FALSE(lost);
	stream_acked(s.half, 1009);
	stream_behind(s.streams, s.half, &lost);
	CU_ASSERT_FALSE(lost);
	/* Once may be before its time; a single wrong one is not believed. */
	stream_acked(s.half, 1010);
	stream_behind(s.streams, s.half, &lost);
	CU_ASSERT_FALSE(lost);
	stream_acked(s.half, 0x40000000);
	stream_acked(s.half, 1003);
	stream_acked(s.half, 1009);
	CU_ASSERT_EQUAL(s.half->acked, 10);
	stream_behind(s.streams, s.half, &lost);
	CU_ASSERT_TRUE(lost);
	/* A hole behind what is ready. */
	send(&s, 1000, "abc", 3, 3, 2);
	CU_ASSERT_EQUAL(s.count, 0);	/* not direct: something waits */
	CU_ASSERT_EQUAL(s.half->ready, 3);
	CU_ASSERT_EQUAL(stream_behind(s.streams, s.half, &lost), 10);
	stream_take(s.streams, s.half, 10);
	CU_ASSERT_EQUAL(s.half->ready, 1);
	take_ready(&s, 9);
	CU_ASSERT_EQUAL(s.got[0], 'k');
	/* What the capture cut nobody waits for. */
	send(&s, 1011, "lmn", 8, 3, 0);
	CU_ASSERT_EQUAL(s.half->ready, 3);
	CU_ASSERT_EQUAL(stream_behind(s.streams, s.half, &lost), 19);
	CU_ASSERT_TRUE(lost);
	stream_take(s.streams, s.half, 8);
	CU_ASSERT_TRUE(nothing_kept(&s));
	send(&s, 1019, "", 4, 0, 0);
	CU_ASSERT_EQUAL(s.half->ready, 0);
	CU_ASSERT_EQUAL(stream_behind(s.streams, s.half, &lost), 23);
	CU_ASSERT_TRUE(lost);
	/* Before the first byte of all, cut. */
	stream_start(s.streams, s.half, 50, false);
	CU_ASSERT_EQUAL(send(&s, 40, "abcde", 20, 5, 0), STREAM_KEPT);
	CU_ASSERT_EQUAL(s.half->ready, 0);
	CU_ASSERT_EQUAL(stream_behind(s.streams, s.half, &lost), 10);
	stream_take(s.streams, s.half, 10);
	CU_ASSERT_TRUE(nothing_kept(&s));
	streams_free(s.streams);
}

/* The packets of a message, in the order of its bytes. */
static void
sources(void)
{
	uint64_t packets[STREAM_SPANS];
	struct provenance latest;
	struct scene s;

	open_scene(&s, 0);
	send(&s, 4, "ef", 2, 2, 0);
	send(&s, 0, "ab", 2, 2, 0);
	send(&s, 2, "cd", 2, 2, 0);
	CU_ASSERT_EQUAL(stream_packets(s.streams, s.half, 6, packets,
	    &latest), 3);
	CU_ASSERT_EQUAL(packets[0], 2);
	CU_ASSERT_EQUAL(packets[1], 3);
	CU_ASSERT_EQUAL(packets[2], 1);
	CU_ASSERT_EQUAL(latest.packet, 3);
	CU_ASSERT_EQUAL(latest.seconds, 30);
	CU_ASSERT_EQUAL(stream_packets(s.streams, s.half, 2, packets,
	    &latest), 1);
	CU_ASSERT_EQUAL(latest.packet, 2);
	CU_ASSERT_EQUAL(latest.seconds, 20);
	take_ready(&s, 3);
	CU_ASSERT_EQUAL(stream_packets(s.streams, s.half, 3, packets,
	    &latest), 2);
	CU_ASSERT_EQUAL(packets[0], 3);
	CU_ASSERT_EQUAL(packets[1], 1);
	streams_free(s.streams);
}

/* Nobody waits for what was passed, or was before all. */
static void
late(void)
{
	struct scene s;

	open_scene(&s, 0);
	send(&s, 0, "abc", 3, 3, 3);
	send(&s, 10, "k", 1, 1, 1);
	CU_ASSERT_EQUAL(send(&s, 1, "bc", 2, 2, 2), STREAM_NOTHING);
	stream_pass(s.streams, s.half, 7);
	take_ready(&s, 1);
	CU_ASSERT_TRUE(nothing_kept(&s));
	CU_ASSERT_EQUAL(send(&s, 1, "bc", 2, 2, 2), STREAM_NOTHING);
	CU_ASSERT_EQUAL(send(&s, 9, "jk", 2, 2, 2), STREAM_LATE);
	CU_ASSERT_EQUAL(send(&s, 3, "defghij", 7, 7, 7), STREAM_LATE);
	stream_start(s.streams, s.half, 50, false);
	CU_ASSERT_EQUAL(send(&s, 40, "ab", 2, 2, 2), STREAM_LATE);
	streams_free(s.streams);
}

/* Far away: once is nobody's, twice is where the stream goes on. */
static void
strays(void)
{
	static uint8_t bytes[1460];
	struct scene s;

	open_scene(&s, 0);
	CU_ASSERT_EQUAL(send(&s, 0, "abc", 3, 3, 3), STREAM_DIRECT);
	CU_ASSERT_EQUAL(send(&s, 500000, bytes, 9, 9, 9), STREAM_ASTRAY);
	CU_ASSERT_EQUAL(send(&s, 3, "def", 3, 3, 3), STREAM_DIRECT);
	CU_ASSERT_EQUAL(send(&s, 500009, bytes, 9, 9, 9), STREAM_ASTRAY);
	CU_ASSERT_EQUAL(send(&s, 500018, bytes, 9, 9, 9), STREAM_ELSEWHERE);
	/* Far behind likewise; a retransmission is not. */
	CU_ASSERT_EQUAL(send(&s, 0x80000010, bytes, 9, 9, 9), STREAM_ASTRAY);
	CU_ASSERT_EQUAL(send(&s, 0x80000019, bytes, 9, 9, 9),
	    STREAM_ELSEWHERE);
	CU_ASSERT_EQUAL(send(&s, 0, "abc", 3, 3, 3), STREAM_NOTHING);
	/* Acknowledged: the capture has lost what was between. */
	stream_acked(s.half, 600000);
	stream_acked(s.half, 600000);
	CU_ASSERT_EQUAL(send(&s, 600000, bytes, 9, 9, 9), STREAM_ELSEWHERE);
	streams_free(s.streams);
}

/* No half keeps more than it may, nor all of them more than there is. */
static void
limits(void)
{
	static uint8_t bytes[2000];
	struct scene s;
	uint32_t at, index;
	unsigned full = 0;
	uint8_t end;

	open_scene(&s, 0);
	for (at = 2000; at + 2000 <= HALF; at += 2000)
		CU_ASSERT_EQUAL(send(&s, at, bytes, 2000, 2000, 0),
		    STREAM_KEPT);
	CU_ASSERT_EQUAL(send(&s, at, bytes, 2000, 2000, 0), STREAM_AHEAD);
	CU_ASSERT_TRUE(s.half->kept <= HALF);
	/* One byte each: no more pieces than can be told apart. */
	stream_start(s.streams, s.half, 0, true);
	for (at = 0; at < STREAM_SPANS; at++)
		send(&s, 1 + 2 * at, "x", 1, 1, 0);
	CU_ASSERT_EQUAL(send(&s, 1 + 2 * at, "x", 1, 1, 0), STREAM_AHEAD);
	stream_start(s.streams, s.half, 0, true);
	for (at = 0; at < 2 * STREAM_SPANS; at++)
		CU_ASSERT_NOT_EQUAL(send(&s, at, "x", 1, 1, 0), STREAM_AHEAD);
	CU_ASSERT_EQUAL(s.half->spans, STREAM_SPANS);
	CU_ASSERT_EQUAL(s.half->ready, 2 * STREAM_SPANS);
	stream_stop(s.streams, s.half);
	/* One that nobody has claimed keeps less. */
	s.narrow = true;
	stream_start(s.streams, s.half, 0, true);
	for (at = 2000; at + 2000 <= STREAM_NARROW; at += 2000)
		CU_ASSERT_EQUAL(send(&s, at, bytes, 2000, 2000, 0),
		    STREAM_KEPT);
	CU_ASSERT_EQUAL(send(&s, at, bytes, 2000, 2000, 0), STREAM_AHEAD);
	/* Many pieces of a message, and then a hole: nothing to skip before. */
	stream_start(s.streams, s.half, 0, true);
	for (at = 0; at < STREAM_NARROW_SPANS; at++)
		send(&s, at, "x", 1, 1, 0);
	CU_ASSERT_EQUAL(send(&s, at + 9, "x", 1, 1, 0), STREAM_KEPT);
	CU_ASSERT_EQUAL(send(&s, at + 19, "x", 1, 1, 0), STREAM_AHEAD);
	stream_stop(s.streams, s.half);
	s.narrow = false;
	/* Many halves: the one that was silent for longest is named. */
	for (unsigned i = 0; i < FLOWS && full == 0; i++) {
		s.half = streams_half(s.streams, FIRST + i, 0);
		stream_start(s.streams, s.half, 0, true);
		for (at = 2000; at + 2000 <= HALF && full == 0; at += 2000)
			full += send(&s, at, bytes, 2000, 2000, 0) ==
			    STREAM_FULL;
	}
	CU_ASSERT_EQUAL(full, 1);
	CU_ASSERT_TRUE(streams_oldest(s.streams, &index, &end));
	CU_ASSERT(index == FIRST && end == 0);
	stream_stop(s.streams, streams_half(s.streams, index, end));
	CU_ASSERT_EQUAL(send(&s, at - 2000, bytes, 2000, 2000, 0),
	    STREAM_KEPT);
	CU_ASSERT_TRUE(streams_oldest(s.streams, &index, &end));
	CU_ASSERT(index == FIRST + 1 && end == 0);
	streams_free(s.streams);
}

void
test_stream(void)
{
	CU_pSuite suite = CU_add_suite("stream", NULL, NULL);

	CU_add_test(suite, "every split, small ones in every order",
	    every_split_and_order);
	CU_add_test(suite, "random segments against a model", random_segments);
	CU_add_test(suite, "holes", holes);
	CU_add_test(suite, "the packets that bytes came in", sources);
	CU_add_test(suite, "segments that come late", late);
	CU_add_test(suite, "segments far away", strays);
	CU_add_test(suite, "limits", limits);
}

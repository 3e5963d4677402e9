/* From segments to messages: however a conversation is cut into segments, and
 * in whatever order they come, the messages are the same. */

#include "src/flow/framing.h"

#include <CUnit/CUnit.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/table.h"
#include "tests/encode_peer.h"

void	test_framing(void);

enum { SEGMENTS = 64, MESSAGES = 32 };

/* What was said of one direction. */
struct ear {
	struct buffer	 bytes;
	unsigned	 count, loose, cut, gaps, copied;
	uint64_t	 gap;
	struct {
		uint32_t	 start, captured, length;
		bool		 loose;
		uint32_t	 packets;
		uint64_t	 packet;
	}		 said[4096];
};

struct scene {
	struct sink	 sink;		/* first */
	struct sink	*sinks[1];
	struct audience	 audience;
	struct decoders	 decoders;
	struct framing	*framing;
	struct ear	 ears[2];
	unsigned	 notes[NOTE_CODES];
	struct provenance seen;
	uint32_t	 sequence[2];	/* of the first byte of each */
	const uint8_t	*block;		/* the segment's bytes */
	uint32_t	 block_size;
};

static void
hear(struct sink *sink, const struct message *m)
{
	const struct scene *s = (struct scene *)sink;
	struct ear *ear = &((struct scene *)sink)->ears[m->end];

	CU_ASSERT_FATAL(ear->count < 4096);
	CU_ASSERT_EQUAL(m->role, ROLE_PEER);
	ear->said[ear->count].start = ear->bytes.length;
	ear->said[ear->count].captured = m->captured;
	ear->said[ear->count].length = m->length;
	ear->said[ear->count].loose = m->loose;
	ear->said[ear->count].packets = m->packet_count;
	ear->said[ear->count++].packet = m->seen->packet;
	ear->loose += m->loose;
	ear->cut += m->captured < m->length;
	ear->gaps += m->gap > 0;
	ear->copied += m->wire < s->block ||
	    m->wire + m->captured > s->block + s->block_size;
	ear->gap += m->gap;
	put_bytes(&ear->bytes, m->wire, m->captured);
}

static void
hear_note(struct sink *sink, const struct note *note)
{
	((struct scene *)sink)->notes[note->code]++;
}

static void
open_scene(struct scene *s)
{
	struct framing_options options = {
		.decoders = &s->decoders, .audience = &s->audience,
		.first = FLOW_MOST, .half = FRAMING_HALF_LEAST,
		.total = FRAMING_TOTAL_LEAST,
	};

	memset(s, 0, sizeof(*s));
	s->sink = (struct sink){
		.begin = hear, .note = hear_note, .rows = EVERY_ROW
	};
	s->sinks[0] = &s->sink;
	s->audience = (struct audience){ .sinks = s->sinks, .count = 1 };
	s->framing = framing_new(&options);
	CU_ASSERT_PTR_NOT_NULL_FATAL(s->framing);
	s->seen = (struct provenance){ .family = 4, .seconds = 1000,
	    .source.port = 1025, .destination.port = 1026,
	    .source.address = { 10, 0, 0, 1 },
	    .destination.address = { 10, 0, 0, 2 } };
}

static void
forget(struct scene *s)
{
	for (unsigned end = 0; end < 2; end++) {
		buffer_clear(&s->ears[end].bytes);
		memset((char *)&s->ears[end] + sizeof(struct buffer), 0,
		    sizeof(struct ear) - sizeof(struct buffer));
	}
	memset(s->notes, 0, sizeof(s->notes));
}

static void
close_scene(struct scene *s)
{
	framing_free(s->framing);
	for (unsigned end = 0; end < 2; end++)
		buffer_free(&s->ears[end].bytes);
}

/* A segment of that end whose bytes begin there, in a block of just its size. */
static void
deliver(struct scene *s, unsigned end, int64_t offset, uint8_t flags,
    uint32_t acknowledged, const uint8_t *bytes, uint32_t n,
    uint32_t captured)
{
	struct provenance seen = s->seen;
	uint8_t *copy = malloc(captured > 0 ? captured : 1);
	const struct segment segment = {
		.seen = &seen, .bytes = copy, .length = n,
		.captured = captured, .flags = flags,
		.sequence = s->sequence[end] + (uint32_t)offset,
		.acknowledged = s->sequence[!end] + acknowledged,
	};

	CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
	if (captured > 0)
		memcpy(copy, bytes, captured);
	s->block = copy;
	s->block_size = captured;
	s->seen.packet++;
	s->seen.nanoseconds += 1000;
	seen = s->seen;
	if (end == 1) {
		seen.source = s->seen.destination;
		seen.destination = s->seen.source;
	}
	framing_segment(s->framing, &segment);
	free(copy);
}

static void
say(struct scene *s, unsigned end, uint32_t offset, const struct buffer *b,
    uint32_t from, uint32_t n)
{
	deliver(s, end, offset, 0, 0, b->data + from, n, n);
}

static void
greet(struct scene *s)
{
	deliver(s, 0, 0, SEGMENT_SYN, 0, NULL, 0, 0);
	deliver(s, 1, 0, SEGMENT_SYN | SEGMENT_ACK, 0, NULL, 0, 0);
}

/* A conversation of either version, the bytes of both ends; where each message
 * of the first ends. */
struct talk {
	struct buffer	 said[2];
	uint32_t	 ends[MESSAGES];
	unsigned	 count;
};

static void
write_talk(struct talk *t, uint8_t version)
{
	struct encode_peer a = {
		.version = version, .uin = 1001, .other = 2002,
		.ip = 0x0a000001, .real_ip = 0x0a000001, .port = 1025,
		.cookie = 0x11223344, .connection = 4,
	}, b = a;

	memset(t, 0, sizeof(*t));
	b.uin = 2002;
	b.other = 1001;
	encode_peer_init(&t->said[0], &a);
	t->ends[t->count++] = t->said[0].length;
	if (version >= 6) {
		encode_peer_init_ack(&t->said[1]);
		encode_peer_init(&t->said[1], &b);
		encode_peer_init_ack(&t->said[0]);
		t->ends[t->count++] = t->said[0].length;
	}
	for (uint16_t i = 0; i < 6; i++) {
		struct encode_peer_message m = {
			.command = 0x07ee, .seq = (uint16_t)(0xffff - i),
			.type = 1, .flags = 1, .m1 = 20,
			.text = i % 2 == 0 ? "short" : "a text that is a little "
			    "longer than the others are, for a change",
		};
		struct buffer extra = { 0 };

		if (version >= 6)
			put(&extra, "4 4", 0, 0xffffff);
		encode_peer_message(&t->said[0], &a, &m, &extra);
		t->ends[t->count++] = t->said[0].length;
		m.command = 0x07da;
		m.text = "";
		encode_peer_message(&t->said[1], &b, &m, &extra);
		buffer_free(&extra);
	}
	CU_ASSERT_FATAL(!t->said[0].failed && !t->said[1].failed);
}

static void
free_talk(struct talk *t)
{
	buffer_free(&t->said[0]);
	buffer_free(&t->said[1]);
}

/* The same messages as when each had a segment of its own. */
static bool
all_there(const struct scene *s, const struct talk *t)
{
	const struct ear *ear = &s->ears[0];
	bool same = ear->count == t->count;

	for (unsigned end = 0; end < 2; end++)
		same = same && s->ears[end].loose == 0 &&
		    s->ears[end].cut == 0 && s->ears[end].gaps == 0 &&
		    s->ears[end].bytes.length == t->said[end].length &&
		    memcmp(s->ears[end].bytes.data, t->said[end].data,
		    t->said[end].length) == 0;
	for (unsigned i = 0; same && i < t->count; i++)
		same = ear->said[i].start + ear->said[i].length == t->ends[i];
	for (unsigned code = 0; code < NOTE_CODES; code++)
		same = same && s->notes[code] == 0;
	return same;
}

/* A new connection, from other ports. */
static void
reconnect(struct scene *s, struct generator *random)
{
	forget(s);
	s->seen.source.port = (uint16_t)(1024 + generator_below(random, 40000));
	s->sequence[0] = generator_next(random);
	s->sequence[1] = generator_next(random);
	greet(s);
}

/* Every way to cut the first end's bytes in two, or in single bytes. */
static void
splits(void)
{
	static const uint8_t versions[] = { 2, 3, 5, 6, 7, 8 };
	struct generator random = { .state = 5 };
	unsigned tried = 0, wrong = 0;
	struct scene s;

	open_scene(&s);
	for (unsigned v = 0; v < sizeof(versions); v++) {
		struct talk t;
		uint32_t n;

		write_talk(&t, versions[v]);
		n = t.said[0].length;
		for (uint32_t at = 0; at <= n; at++) {
			reconnect(&s, &random);
			say(&s, 0, 0, &t.said[0], 0, at);
			say(&s, 0, at, &t.said[0], at, n - at);
			say(&s, 1, 0, &t.said[1], 0, t.said[1].length);
			wrong += !all_there(&s, &t);
			tried++;
		}
		reconnect(&s, &random);
		for (uint32_t at = 0; at < n; at++)
			say(&s, 0, at, &t.said[0], at, 1);
		for (uint32_t at = 0; at < t.said[1].length; at++)
			say(&s, 1, at, &t.said[1], at, 1);
		wrong += !all_there(&s, &t);
		free_talk(&t);
	}
	printf("%u splits; ", tried);
	CU_ASSERT_EQUAL(wrong, 0);
	close_scene(&s);
}

/* One direction's bytes as segments: cut at random, some of them twice or with
 * bytes of their neighbours, and shaken within a window. */
struct sending {
	struct { uint32_t from, n; } segment[4 * SEGMENTS];
	unsigned count, next;
};

static void
plan(struct sending *p, uint32_t length, struct generator *random)
{
	uint32_t from = 0;

	p->count = p->next = 0;
	while (from < length && p->count < 3 * SEGMENTS) {
		uint32_t n = 1 + generator_below(random, 60), back;

		if (n > length - from || p->count > 2 * SEGMENTS)
			n = length - from;
		back = generator_below(random, 4) == 0 ?
		    generator_below(random, from + 1) % 40 : 0;
		p->segment[p->count].from = from - back;
		p->segment[p->count++].n = n + back;
		from += n;
		if (generator_below(random, 5) == 0 && p->count > 1) {
			p->segment[p->count] = p->segment[generator_below(
			    random, p->count)];
			p->count++;
		}
	}
	for (unsigned i = 0; i + 1 < p->count; i++) {
		const unsigned j = i + generator_below(random,
		    p->count - i < 5 ? p->count - i : 5);
		const uint32_t f = p->segment[i].from, n = p->segment[i].n;

		p->segment[i] = p->segment[j];
		p->segment[j].from = f;
		p->segment[j].n = n;
	}
}

static void
random_order(void)
{
	static const uint8_t versions[] = { 3, 4, 6, 8 };
	struct generator random = { .state = 77 };
	unsigned wrong = 0;
	struct scene s;

	open_scene(&s);
	for (unsigned round = 0; round < 6000; round++) {
		struct sending sending[2];
		struct talk t;

		write_talk(&t, versions[round % sizeof(versions)]);
		reconnect(&s, &random);
		plan(&sending[0], t.said[0].length, &random);
		plan(&sending[1], t.said[1].length, &random);
		/* Nobody answers before the other has begun. */
		while (s.ears[0].count == 0) {
			const unsigned i = sending[0].next++;

			say(&s, 0, sending[0].segment[i].from, &t.said[0],
			    sending[0].segment[i].from,
			    sending[0].segment[i].n);
		}
		while (sending[0].next < sending[0].count ||
		    sending[1].next < sending[1].count) {
			unsigned end = generator_below(&random, 2), i;

			if (sending[end].next == sending[end].count)
				end = !end;
			i = sending[end].next++;
			say(&s, end, sending[end].segment[i].from,
			    &t.said[end], sending[end].segment[i].from,
			    sending[end].segment[i].n);
		}
		wrong += !all_there(&s, &t);
		free_talk(&t);
	}
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT_EQUAL(framing_counters(s.framing).gaps, 0);
	close_scene(&s);
}

/* Whether each message that lost nothing was said whole, and all bytes that
 * were captured were said once. */
static bool
only_lost(const struct scene *s, const struct talk *t, uint32_t from,
    uint32_t to)
{
	const struct ear *ear = &s->ears[0];
	const uint32_t n = t->said[0].length;
	uint32_t start = 0;

	if (ear->bytes.length != n - (to - from) ||
	    memcmp(ear->bytes.data, t->said[0].data, from) != 0 ||
	    memcmp(ear->bytes.data + from, t->said[0].data + to, n - to) != 0)
		return false;
	for (unsigned i = 0; i < t->count; start = t->ends[i++]) {
		const uint32_t shift = start >= to ? to - from : 0;
		bool found = false;

		if (start < to && t->ends[i] > from)
			continue;
		for (unsigned j = 0; j < ear->count; j++)
			found = found || (!ear->said[j].loose &&
			    ear->said[j].start == start - shift &&
			    ear->said[j].length == t->ends[i] - start &&
			    ear->said[j].captured == ear->said[j].length);
		if (!found)
			return false;
	}
	return true;
}

/* A stretch of the bytes is never captured. The other end acknowledges it, or
 * the connection ends. */
static void
lost_bytes(void)
{
	static const uint8_t versions[] = { 3, 5, 6, 8 };
	struct generator random = { .state = 99 };
	unsigned wrong = 0, tried = 0, gaps = 0;
	struct scene s;

	open_scene(&s);
	for (unsigned v = 0; v < sizeof(versions); v++) {
		struct talk t;
		uint32_t n;

		write_talk(&t, versions[v]);
		n = t.said[0].length;
		for (uint32_t from = t.ends[0]; from < n; from++) {
			const uint32_t to = from + 1 + generator_below(&random,
			    n - from);

			reconnect(&s, &random);
			say(&s, 0, 0, &t.said[0], 0, from);
			if (to < n)
				say(&s, 0, to, &t.said[0], to, n - to);
			if (tried % 2 == 0)
				deliver(&s, 1, 0, SEGMENT_ACK, n, NULL, 0, 0);
			deliver(&s, 0, n, SEGMENT_RST, 0, NULL, 0, 0);
			if (!only_lost(&s, &t, from, to))
				wrong++;
			gaps += s.ears[0].gaps;
			CU_ASSERT(to == n || s.ears[0].gap == to - from);
			tried++;
		}
		free_talk(&t);
	}
	printf("%u gaps of %u; ", gaps, tried);
	CU_ASSERT_EQUAL(wrong, 0);
	CU_ASSERT_TRUE(gaps > tried * 9 / 10);
	close_scene(&s);
}

/* What comes in order and whole is told where it lies, in the segment. */
static void
nothing_copied(void)
{
	struct generator random = { .state = 1 };
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[2]);
	say(&s, 1, 0, &t.said[1], 0, t.said[1].length);
	CU_ASSERT_EQUAL(s.ears[0].copied + s.ears[1].copied, 0);
	/* Two whole ones around one that is not: that alone is copied. */
	say(&s, 0, t.ends[2], &t.said[0], t.ends[2], 3);
	say(&s, 0, t.ends[2] + 3, &t.said[0], t.ends[2] + 3,
	    t.ends[3] - t.ends[2] - 3);
	CU_ASSERT_EQUAL(s.ears[0].copied, 1);
	say(&s, 0, t.ends[3], &t.said[0], t.ends[3], t.ends[4] - t.ends[3]);
	CU_ASSERT_EQUAL(s.ears[0].copied, 1);
	CU_ASSERT_EQUAL(s.ears[0].count, 5);
	free_talk(&t);
	close_scene(&s);
}

/* Joined in the middle: at the start of any message, without a SYN. */
static void
joined(void)
{
	static const uint8_t versions[] = { 2, 3, 4, 5, 6, 7, 8 };
	struct generator random = { .state = 3 };
	struct scene s;

	open_scene(&s);
	for (unsigned v = 0; v < sizeof(versions); v++) {
		struct talk t;
		uint32_t n;

		write_talk(&t, versions[v]);
		n = t.said[0].length;
		for (unsigned i = t.count - 6; i < t.count; i++) {
			const uint32_t start = t.ends[i - 1];

			forget(&s);
			s.seen.source.port++;
			s.sequence[0] = generator_next(&random);
			say(&s, 0, start, &t.said[0], start, n - start);
			CU_ASSERT_EQUAL(s.ears[0].count, t.count - i);
			CU_ASSERT_EQUAL(s.ears[0].loose, 0);
		}
		/* Within one, whose end is the segment's: the next has it. */
		forget(&s);
		s.seen.source.port++;
		n = t.ends[t.count - 3];
		say(&s, 0, n - 5, &t.said[0], n - 5, 5);
		say(&s, 0, n, &t.said[0], n, t.said[0].length - n);
		CU_ASSERT_EQUAL(s.ears[0].count, 2);
		free_talk(&t);
	}
	close_scene(&s);
}

/* A segment that claims to be longer than all memory there is. */
static void
longer_than_memory(void)
{
	struct generator random = { .state = 4 };
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[0]);
	deliver(&s, 0, t.ends[0], 0, 0, t.said[0].data + t.ends[0],
	    UINT32_MAX - 50, 3);
	CU_ASSERT_EQUAL(s.ears[0].count, 1);
	say(&s, 0, t.ends[0], &t.said[0], t.ends[0],
	    t.said[0].length - t.ends[0]);
	CU_ASSERT_EQUAL(s.ears[0].count, t.count);
	free_talk(&t);
	close_scene(&s);
}

/* Again between the same ends: another connection, known by its SYN. */
static void
ports_again(void)
{
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	s.sequence[0] = 5000;
	greet(&s);
	say(&s, 0, 0, &t.said[0], 0, 100);
	CU_ASSERT_EQUAL(s.ears[0].count, 2);
	s.sequence[0] = 90000;
	s.sequence[1] = 70;
	greet(&s);
	/* What the first still had is said when it ends. */
	CU_ASSERT_EQUAL(s.ears[0].count, 3);
	CU_ASSERT_EQUAL(s.ears[0].cut, 1);
	forget(&s);
	say(&s, 0, 0, &t.said[0], 0, t.said[0].length);
	say(&s, 1, 0, &t.said[1], 0, t.said[1].length);
	CU_ASSERT_TRUE(all_there(&s, &t));
	/* A SYN that comes again is the same connection's; bytes may come
	 * with it. */
	greet(&s);
	CU_ASSERT_TRUE(all_there(&s, &t));
	forget(&s);
	s.sequence[0] = 7;
	deliver(&s, 0, 0, SEGMENT_SYN, 0, t.said[0].data, t.said[0].length,
	    t.said[0].length);
	CU_ASSERT_EQUAL(s.ears[0].count, t.count);
	free_talk(&t);
	close_scene(&s);
}

/* What both typed last is nothing to the next connection. */
static void
chat_again(void)
{
	struct scene s;
	struct talk t;
	struct buffer chat = { 0 };
	uint32_t greeting;

	open_scene(&s);
	write_talk(&t, 3);
	greeting = t.ends[0];
	put_bytes(&chat, t.said[0].data, greeting);
	put(&chat, "2 4 4 4 s 2 4 4 1", 27, 0x64, UINT32_C(0) - 3, 1001, "a",
	    0, 0, 0, 0);
	set_u16(&chat, greeting, (uint16_t)(chat.length - greeting - 2));
	put(&chat, "2 4 4 4 4 1 2 4 4 s 1 1", 33, 3, 0, 0, 0, 4, 0, 0, 0, "f",
	    0, 0);
	put(&chat, "x", "6869");
	for (unsigned i = 0; i < 2; i++) {
		greet(&s);
		say(&s, 0, 0, &chat, 0, chat.length);
		CU_ASSERT_EQUAL(s.ears[0].count, 4);
		CU_ASSERT_EQUAL(s.ears[0].said[0].length, greeting);
		CU_ASSERT_EQUAL(s.ears[0].said[3].length, 2);
		framing_flush(s.framing);
		forget(&s);
	}
	buffer_free(&chat);
	free_talk(&t);
	close_scene(&s);
}

/* What ends ends a message that is not whole. */
static void
endings(void)
{
	static const uint8_t flags[] = { SEGMENT_FIN, SEGMENT_RST };
	struct generator random = { .state = 1 };
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 3);
	for (unsigned i = 0; i < sizeof(flags); i++) {
		reconnect(&s, &random);
		say(&s, 0, 0, &t.said[0], 0, t.ends[1] + 9);
		CU_ASSERT_EQUAL(s.ears[0].count, 2);
		deliver(&s, 0, t.ends[1] + 9, flags[i], 0, NULL, 0, 0);
		CU_ASSERT_EQUAL(s.ears[0].count, 3);
		CU_ASSERT_EQUAL(s.ears[0].cut, 1);
		CU_ASSERT_EQUAL(s.ears[0].said[2].captured, 9);
	}
	/* At the end of the capture, with a hole too. */
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[1] + 9);
	say(&s, 0, t.ends[2], &t.said[0], t.ends[2], 30);
	CU_ASSERT_EQUAL(s.ears[0].count, 2);
	framing_flush(s.framing);
	CU_ASSERT_EQUAL(s.ears[0].cut, 2);
	CU_ASSERT_EQUAL(s.ears[0].gap, t.ends[2] - t.ends[1] - 9);
	CU_ASSERT_EQUAL(s.notes[NOTE_GAP], 1);
	/* Silent for too long. */
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[1] + 9);
	s.seen.seconds += 2 * FLOW_IDLE;
	CU_ASSERT_EQUAL(s.ears[0].cut, 0);
	deliver(&s, 1, 0, SEGMENT_ACK, 0, NULL, 0, 0);
	CU_ASSERT_EQUAL(s.ears[0].cut, 1);
	free_talk(&t);
	close_scene(&s);
}

/* The first copy counts, and that there was another is said. */
static void
conflicts(void)
{
	struct generator random = { .state = 1 };
	struct scene s;
	struct talk t;
	uint32_t at;

	open_scene(&s);
	write_talk(&t, 3);
	at = t.ends[0] + 20;
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[0]);
	say(&s, 0, at, &t.said[0], at, t.said[0].length - at);
	t.said[0].data[at + 3] ^= 1;
	say(&s, 0, t.ends[0], &t.said[0], t.ends[0], 30);
	t.said[0].data[at + 3] ^= 1;
	say(&s, 1, 0, &t.said[1], 0, t.said[1].length);
	CU_ASSERT_EQUAL(s.notes[NOTE_CONFLICT], 1);
	CU_ASSERT_EQUAL(framing_counters(s.framing).conflicts, 1);
	s.notes[NOTE_CONFLICT] = 0;
	CU_ASSERT_TRUE(all_there(&s, &t));
	free_talk(&t);
	close_scene(&s);
}

/* Where the capture cuts segments, messages are cut, and the next is found. */
static void
cut_segments(void)
{
	struct generator random = { .state = 8 };
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	reconnect(&s, &random);
	for (unsigned i = 0; i < t.count; i++) {
		const uint32_t from = i == 0 ? 0 : t.ends[i - 1];
		const uint32_t n = t.ends[i] - from;

		deliver(&s, 0, from, 0, 0, t.said[0].data + from, n,
		    n < 40 ? n : 40);
	}
	CU_ASSERT_EQUAL(s.ears[0].count, t.count);
	CU_ASSERT_EQUAL(s.ears[0].cut, t.count - 1);
	CU_ASSERT_EQUAL(s.ears[0].loose, 0);
	free_talk(&t);
	close_scene(&s);
}

/* What is none of ours costs a look-up, and is given up from both sides. */
static void
others(void)
{
	static const char http[] = "GET / HTTP/1.0\r\n\r\n";
	static uint8_t noise[1460];
	struct generator random = { .state = 12 };
	struct scene s;

	open_scene(&s);
	for (unsigned round = 0; round < 3000; round++) {
		reconnect(&s, &random);
		if (round % 3 == 0)
			deliver(&s, 0, 0, 0, 0, (const uint8_t *)http,
			    sizeof(http) - 1, sizeof(http) - 1);
		for (unsigned i = 0; i < 30; i++) {
			for (unsigned j = 0; j < sizeof(noise); j++)
				noise[j] = generator_next(&random) & 0xff;
			deliver(&s, generator_below(&random, 2),
			    i * (int64_t)sizeof(noise), 0, 0, noise,
			    sizeof(noise), sizeof(noise));
		}
	}
	CU_ASSERT_EQUAL(framing_counters(s.framing).messages, 0);
	CU_ASSERT_EQUAL(framing_counters(s.framing).gaps, 0);
	close_scene(&s);
}

/* Half-open connections make room for others, those with ICQ do not. */
static void
scans(void)
{
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	greet(&s);
	say(&s, 0, 0, &t.said[0], 0, t.ends[3]);
	for (uint32_t i = 0; i < 5 * FLOW_MOST; i++) {
		s.seen.destination.address[1] = (uint8_t)(1 + i / 60000);
		s.seen.destination.port = (uint16_t)(2000 + i % 60000);
		deliver(&s, 0, 0, SEGMENT_SYN, 0, NULL, 0, 0);
	}
	CU_ASSERT_TRUE(framing_counters(s.framing).evicted_flows >
	    3 * FLOW_MOST);
	s.seen.destination.address[1] = 0;
	s.seen.destination.port = 1026;
	say(&s, 0, t.ends[3], &t.said[0], t.ends[3],
	    t.said[0].length - t.ends[3]);
	say(&s, 1, 0, &t.said[1], 0, t.said[1].length);
	CU_ASSERT_TRUE(all_there(&s, &t));
	free_talk(&t);
	close_scene(&s);
}

/* A message in more pieces than are told apart, and a hole behind it. */
static void
tiny_pieces(void)
{
	struct generator random = { .state = 4 };
	static const uint8_t header[] = { 0x60, 0xea, 2 };
	struct scene s;
	struct talk t;
	uint32_t at;

	open_scene(&s);
	write_talk(&t, 8);
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[2]);
	at = t.ends[2];
	deliver(&s, 0, at, 0, 0, header, 3, 3);
	for (at += 3; at < 6000; at++)
		deliver(&s, 0, at, 0, 0, header, 1, 1);
	for (unsigned i = 0; i < 9; i++)
		deliver(&s, 0, at + 10 + 5 * i, 0, 0, header, 1, 1);
	framing_flush(s.framing);
	CU_ASSERT_EQUAL(s.ears[0].cut, 1);
	CU_ASSERT_EQUAL(s.ears[0].bytes.length, 6009);
	free_talk(&t);
	close_scene(&s);
}

/* Behind a gap, and noise for longer than any message, one that begins with a
 * segment is found. */
static void
noise_behind_gap(void)
{
	struct generator random = { .state = 6 };
	uint8_t noise[700];
	struct scene s;
	struct talk t;
	uint32_t at, n;

	open_scene(&s);
	write_talk(&t, 8);
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[2]);
	say(&s, 1, 0, &t.said[1], 0, t.said[1].length);
	at = t.ends[2] + 100;
	while (at < 300000) {
		for (unsigned i = 0; i < sizeof(noise); i++)
			noise[i] = generator_next(&random) & 0xff;
		n = 1 + generator_below(&random, sizeof(noise) - 1);
		deliver(&s, 0, at, 0, 0, noise, n, n);
		deliver(&s, 1, t.said[1].length, SEGMENT_ACK, at, NULL, 0, 0);
		at += n;
	}
	n = s.ears[0].count;
	say(&s, 0, at, &t.said[0], t.ends[2], t.ends[4] - t.ends[2]);
	deliver(&s, 0, at + t.ends[4] - t.ends[2], SEGMENT_RST, 0, NULL, 0, 0);
	CU_ASSERT_TRUE(s.ears[0].count >= n + 2);
	CU_ASSERT_EQUAL(s.ears[0].loose, s.ears[0].count - 3 - 2);
	CU_ASSERT_EQUAL(s.ears[0].gap, 100);
	CU_ASSERT_EQUAL(s.ears[0].bytes.length, at - 100 + t.ends[4] -
	    t.ends[2]);
	free_talk(&t);
	close_scene(&s);
}

/* A message proves itself where the connection is for something else. */
static void
another_kind(void)
{
	const struct encode_peer anna = {
		.version = 6, .uin = 1001, .other = 2002, .connection = 4,
	};
	const struct encode_peer_message m = {
		.command = 0x07ee, .seq = 1, .type = 1, .text = "here?",
		.m1 = 20,
	};
	struct generator random = { .state = 11 };
	struct buffer b = { 0 };
	struct scene s;
	uint32_t at;

	open_scene(&s);
	reconnect(&s, &random);
	encode_peer_init(&b, &anna);
	encode_peer_init_ack(&b);
	put_u16(&b, 25);
	put(&b, "1 4 4 4 4 s", 0, 0, 1, 1, 100, "bobby");
	say(&s, 0, 0, &b, 0, b.length);
	CU_ASSERT_EQUAL(s.ears[0].count, 3);
	at = b.length + 50;
	buffer_clear(&b);
	for (unsigned i = 0; i < 40; i++)
		encode_peer_message(&b, &anna, &m, NULL);
	say(&s, 0, at, &b, 0, b.length);
	deliver(&s, 0, at + b.length, SEGMENT_RST, 0, NULL, 0, 0);
	CU_ASSERT_EQUAL(s.ears[0].gap, 50);
	CU_ASSERT_TRUE(s.ears[0].count - s.ears[0].loose > 40);
	buffer_free(&b);
	close_scene(&s);
}

/* Bytes with the SYN, all of which the answer acknowledges. */
static void
bytes_with_syn(void)
{
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	s.sequence[0] = 77;
	s.sequence[1] = 99;
	deliver(&s, 0, 0, SEGMENT_SYN, 0, t.said[0].data, t.ends[0],
	    t.ends[0]);
	deliver(&s, 1, 0, SEGMENT_SYN | SEGMENT_ACK, t.ends[0], NULL, 0, 0);
	say(&s, 1, 0, &t.said[1], 0, t.said[1].length);
	say(&s, 0, t.ends[0], &t.said[0], t.ends[0],
	    t.said[0].length - t.ends[0]);
	CU_ASSERT_TRUE(all_there(&s, &t));
	free_talk(&t);
	close_scene(&s);
}

/* What is recognised only at the end is reported of all connections. */
static void
recognised_last(void)
{
	struct generator random = { .state = 2 };
	struct scene s;
	struct talk t;
	unsigned count = 0;

	open_scene(&s);
	write_talk(&t, 8);
	for (unsigned i = 0; i < 5; i++) {
		reconnect(&s, &random);
		say(&s, 0, 9, &t.said[0], 0, t.ends[0]);
		count += s.ears[0].count;
	}
	CU_ASSERT_EQUAL(count, 0);
	framing_flush(s.framing);
	CU_ASSERT_EQUAL(s.ears[0].count, 5);
	CU_ASSERT_EQUAL(s.ears[0].gaps, 5);
	free_talk(&t);
	close_scene(&s);
}

/* One side alone was captured, which welcomes first. */
static void
one_side(void)
{
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	deliver(&s, 1, 0, SEGMENT_SYN | SEGMENT_ACK, 0, NULL, 0, 0);
	say(&s, 1, 0, &t.said[1], 0, 6);
	CU_ASSERT_EQUAL(s.ears[1].count, 0);
	say(&s, 1, 6, &t.said[1], 6, t.said[1].length - 6);
	CU_ASSERT_EQUAL(s.ears[1].count, 8);
	CU_ASSERT_EQUAL(s.ears[1].bytes.length, t.said[1].length);
	free_talk(&t);
	close_scene(&s);
}

/* What is far from where its side is counts for nothing. */
static void
far_endings(void)
{
	struct generator random = { .state = 9 };
	struct scene s;
	struct talk t;

	open_scene(&s);
	write_talk(&t, 8);
	reconnect(&s, &random);
	say(&s, 0, 0, &t.said[0], 0, t.ends[2] + 9);
	deliver(&s, 0, -2000000, SEGMENT_FIN, 0, NULL, 0, 0);
	deliver(&s, 0, 1, SEGMENT_FIN, 0, NULL, 0, 0);
	deliver(&s, 0, 9000000, SEGMENT_RST, 0, NULL, 0, 0);
	deliver(&s, 0, 9000000, SEGMENT_RST, 0, t.said[0].data, 99, 99);
	deliver(&s, 0, t.ends[2] + 9, SEGMENT_RST, 0, t.said[0].data, 0, 0);
	CU_ASSERT_EQUAL(s.ears[0].cut, 1);
	CU_ASSERT_EQUAL(s.ears[0].count, 4);
	free_talk(&t);
	close_scene(&s);
}

/* A port that -d names needs no proof. */
static void
decode_as(void)
{
	const struct decode_as as = { 1026, registry_find("icq-peer") };
	static const uint8_t bytes[] = { 3, 0, 7, 8, 9, 1, 0, 5 };
	struct scene s;

	open_scene(&s);
	s.decoders = (struct decoders){ .as = &as, .count = 1,
	    .usual_ports = true };
	greet(&s);
	deliver(&s, 0, 0, 0, 0, bytes, sizeof(bytes), sizeof(bytes));
	CU_ASSERT_EQUAL(s.ears[0].count, 2);
	s.seen.destination.port = 1027;
	forget(&s);
	greet(&s);
	deliver(&s, 0, 0, 0, 0, bytes, sizeof(bytes), sizeof(bytes));
	CU_ASSERT_EQUAL(s.ears[0].count, 0);
	close_scene(&s);
}

void
test_framing(void)
{
	CU_pSuite suite = CU_add_suite("framing", NULL, NULL);

	CU_add_test(suite, "every split of a conversation", splits);
	CU_add_test(suite, "random segments of both sides", random_order);
	CU_add_test(suite, "lost bytes cost what they touch", lost_bytes);
	CU_add_test(suite, "what comes whole is not copied", nothing_copied);
	CU_add_test(suite, "joined in the middle", joined);
	CU_add_test(suite, "longer than memory", longer_than_memory);
	CU_add_test(suite, "the same ports again", ports_again);
	CU_add_test(suite, "a chat again", chat_again);
	CU_add_test(suite, "endings", endings);
	CU_add_test(suite, "the first copy counts", conflicts);
	CU_add_test(suite, "segments that the capture cut", cut_segments);
	CU_add_test(suite, "what is not ICQ", others);
	CU_add_test(suite, "scans", scans);
	CU_add_test(suite, "a message in tiny pieces", tiny_pieces);
	CU_add_test(suite, "noise behind a gap", noise_behind_gap);
	CU_add_test(suite, "a message of another kind", another_kind);
	CU_add_test(suite, "bytes with the SYN", bytes_with_syn);
	CU_add_test(suite, "recognised at the end", recognised_last);
	CU_add_test(suite, "one side alone", one_side);
	CU_add_test(suite, "endings from far away", far_endings);
	CU_add_test(suite, "-d", decode_as);
}

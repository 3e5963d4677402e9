/* What goes through proxies: however the words are cut into segments, and whatever
 * comes first, the same is told, and nothing where it is not ICQ. */

#include <CUnit/CUnit.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/framing.h"
#include "src/flow/table.h"
#include "tests/encode.h"

void	test_proxies(void);

#define TOLD	64

/* What is said, in order: by the client, or by its proxy. */
struct word {
	bool		 proxy;
	const char	*hex;
};

#define HELLO	"2a0100010004" "00000001"
#define SIGN_ON	"2a010001000e" "00000001" "0006" "0006" "010203040506"
#define FAMILIES	"2a020002000e" "00010003000080000001" "00010004"

#define WORDS(table)	(table), sizeof(table) / sizeof((table)[0])

static const struct word socks4[] = {
	{ false, "04011446c636640300" }, { true, "005a000000000000" },
	{ true, HELLO }, { false, SIGN_ON }, { true, FAMILIES },
};

static const struct word socks5[] = {
	{ false, "05020002" }, { true, "0502" },
	{ false, "0104616e6e6106736573616d65" }, { true, "0100" },
	{ false, "050100030f626f732e6578616d706c652e6f72671446" },
	{ true, "05000001000000000000" },
	{ true, HELLO }, { false, SIGN_ON }, { true, FAMILIES },
};

static const struct word bound[] = {
	{ false, "050100" }, { true, "0500" },
	{ false, "05020001c63364031446" },
	{ true, "05000001000000001194" }, { true, "05000001c63364031446" },
	{ true, HELLO }, { false, SIGN_ON }, { true, FAMILIES },
};

/* CONNECT h:1 HTTP/1.0; HTTP/1.0 200 */
static const struct word http_connect[] = {
	{ false, "434f4e4e45435420683a3120485454502f312e300d0a0d0a" },
	{ true, "485454502f312e30203230300d0a0d0a" },
	{ true, HELLO }, { false, SIGN_ON }, { true, FAMILIES },
};

static const struct word nested[] = {
	{ false, "434f4e4e45435420683a3120485454502f312e300d0a0d0a" },
	{ true, "485454502f312e30203230300d0a0d0a" },
	{ false, "04011446c636640300" }, { true, "005a000000000000" },
	{ true, HELLO }, { false, SIGN_ON }, { true, FAMILIES },
};

/* Not ICQ: TLS. */
static const struct word tls[] = {
	{ false, "050100" }, { true, "0500" },
	{ false, "05010001c633640301bb" }, { true, "05000001000000000000" },
	{ false, "1603010005010000010000000000" },
	{ true, "1603010005020000010000000000" },
};

static const struct {
	const char		*name;
	const struct word	*words;
	unsigned		 count, layers;
} conversations[] = {
	{ "socks4", WORDS(socks4), 1 }, { "socks5", WORDS(socks5), 1 },
	{ "bind", WORDS(bound), 1 }, { "connect", WORDS(http_connect), 1 },
	{ "nested", WORDS(nested), 2 },
};

#define CONVERSATIONS	(sizeof(conversations) / sizeof(conversations[0]))

/* A message that was told. */
struct told {
	const struct protocol	*protocol;
	uint32_t		 length;
	uint8_t			 end;
	unsigned		 layers;
};

struct scene {
	struct sink	 sink;		/* first */
	struct sink	*sinks[1];
	struct audience	 audience;
	struct decoders	 decoders;
	struct unwrap	 unwrap;
	struct framing	*framing;
	struct provenance seen;
	uint32_t	 next[2];
	struct told	 told[TOLD];	/* the first, */
	struct told	 last;		/* and the last one */
	unsigned	 count, icq, anomalies;
};

static void
hear(struct sink *sink, const struct message *m)
{
	struct scene *s = (struct scene *)sink;

	s->icq += m->protocol->unwrap == NULL;
	s->anomalies += m->loose || m->captured < m->length;
	s->last = (struct told){
		m->protocol, m->length, m->end,
		m->via == NULL ? 0 : m->via->count,
	};
	if (s->count < TOLD)
		s->told[s->count] = s->last;
	s->count++;
}

static void
open_scene(struct scene *s)
{
	const struct framing_options options = {
		.decoders = &s->decoders, .audience = &s->audience,
		.unwrap = &s->unwrap, .first = FLOW_MOST,
		.half = FRAMING_HALF_LEAST, .total = FRAMING_TOTAL_LEAST,
	};

	memset(s, 0, sizeof(*s));
	s->sink = (struct sink){ .begin = hear, .rows = EVERY_ROW };
	s->sinks[0] = &s->sink;
	s->audience = (struct audience){ .sinks = s->sinks, .count = 1 };
	CU_ASSERT_TRUE_FATAL(unwrap_open(&s->unwrap, false, false));
	s->framing = framing_new(&options);
	CU_ASSERT_PTR_NOT_NULL_FATAL(s->framing);
	s->seen = (struct provenance){ .family = 4, .seconds = 1000,
	    .transport = IPPROTO_TCP, .source.port = 1025,
	    .destination.port = 1080, .source.address = { 10, 0, 0, 1 },
	    .destination.address = { 10, 0, 0, 2 } };
}

static void
close_scene(struct scene *s)
{
	framing_flush(s->framing);
	framing_free(s->framing);
	CU_ASSERT_EQUAL(s->unwrap.room.bytes, 0);
	unwrap_close(&s->unwrap);
}

static void
segment(struct scene *s, bool proxy, uint8_t flags, const uint8_t *bytes,
    uint32_t n)
{
	struct provenance seen = s->seen;
	uint8_t *copy = malloc(n > 0 ? n : 1);
	const struct segment made = {
		.seen = &seen, .bytes = copy, .length = n, .captured = n,
		.flags = flags, .sequence = s->next[proxy],
		.acknowledged = s->next[!proxy],
	};

	CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
	if (n > 0)
		memcpy(copy, bytes, n);
	seen.packet = ++s->seen.packet;
	if (proxy) {
		seen.source = s->seen.destination;
		seen.destination = s->seen.source;
	}
	framing_segment(s->framing, &made);
	s->next[proxy] += n;
	free(copy);
}

/* A new connection, by another port. */
static void
connect_both(struct scene *s)
{
	s->seen.source.port++;
	s->next[0] = 1000;
	s->next[1] = 0xfffffff8;
	segment(s, false, SEGMENT_SYN, NULL, 0);
	segment(s, true, SEGMENT_SYN | SEGMENT_ACK, NULL, 0);
	s->count = s->icq = s->anomalies = 0;
}

/* The bytes, in pieces of `step` and the first of `first`; 0: in one. */
static void
say(struct scene *s, const struct word *word, uint32_t first, uint32_t step)
{
	struct buffer b = { 0 };
	uint32_t at = 0;

	put_hex(&b, word->hex);
	CU_ASSERT_FALSE_FATAL(b.failed);
	while (at < b.length) {
		uint32_t n = b.length - at;

		if (at == 0 && first > 0 && first < n)
			n = first;
		else if (step > 0 && step < n)
			n = step;
		segment(s, word->proxy, SEGMENT_ACK, b.data + at, n);
		at += n;
	}
	buffer_free(&b);
}

static void
converse(struct scene *s, const struct word *words, unsigned count,
    uint32_t first, uint32_t step)
{
	connect_both(s);
	for (unsigned i = 0; i < count; i++)
		say(s, &words[i], first, step);
}

/* Of either end the same messages as in `other`, in the same order. */
static void
same_told(const struct scene *s, const struct told *other, unsigned count)
{
	CU_ASSERT_EQUAL(s->count, count);
	CU_ASSERT_TRUE_FATAL(count <= TOLD);
	for (uint8_t end = 0; end < 2; end++) {
		unsigned j = 0;

		for (unsigned i = 0; i < s->count; i++) {
			if (s->told[i].end != end)
				continue;
			while (j < count && other[j].end != end)
				j++;
			CU_ASSERT_TRUE_FATAL(j < count);
			CU_ASSERT_PTR_EQUAL(s->told[i].protocol,
			    other[j].protocol);
			CU_ASSERT_EQUAL(s->told[i].length, other[j].length);
			CU_ASSERT_EQUAL(s->told[i].layers, other[j].layers);
			j++;
		}
	}
}

static void
any_segments(void)
{
	struct told whole[TOLD];
	struct scene s;

	open_scene(&s);
	for (unsigned i = 0; i < CONVERSATIONS; i++) {
		const struct word *words = conversations[i].words;
		const unsigned n = conversations[i].count;
		unsigned count;

		converse(&s, words, n, 0, 0);
		/* Every word is a message. */
		CU_ASSERT_EQUAL(s.count, n);
		CU_ASSERT_EQUAL(s.icq, 3);
		CU_ASSERT_EQUAL(s.anomalies, 0);
		for (unsigned k = 0; k < s.count; k++)
			if (s.told[k].protocol->unwrap == NULL)
				CU_ASSERT_EQUAL(s.told[k].layers,
				    conversations[i].layers);
		memcpy(whole, s.told, sizeof(whole));
		count = s.count;
		for (uint32_t first = 1; first < 32; first++) {
			converse(&s, words, n, first, 0);
			same_told(&s, whole, count);
			converse(&s, words, n, first, 1 + first % 5);
			same_told(&s, whole, count);
		}
	}
	close_scene(&s);
}

/* The client says all of its words before any answer; or nothing of the other
 * side was captured. */
static void
client_first(void)
{
	struct told whole[TOLD];
	struct scene s;

	open_scene(&s);
	for (unsigned i = 0; i < CONVERSATIONS; i++) {
		const struct word *words = conversations[i].words;
		const unsigned n = conversations[i].count;
		unsigned count;

		converse(&s, words, n, 0, 0);
		memcpy(whole, s.told, sizeof(whole));
		count = s.count;
		connect_both(&s);
		for (unsigned proxy = 0; proxy < 2; proxy++)
			for (unsigned k = 0; k < n; k++)
				if (words[k].proxy == (proxy == 1))
					say(&s, &words[k], 0, 0);
		same_told(&s, whole, count);
		s.seen.source.port++;
		s.next[0] = 5000;
		s.count = s.icq = 0;
		segment(&s, false, SEGMENT_SYN, NULL, 0);
		for (unsigned k = 0; k < n; k++)
			if (!words[k].proxy)
				say(&s, &words[k], 0, 0);
		segment(&s, false, SEGMENT_RST, NULL, 0);

		CU_ASSERT_EQUAL(s.icq, 1);
	}
	close_scene(&s);
}

/* Where it is not ICQ nobody is told, and nothing is kept. */
static void
others(void)
{
	struct scene s;

	open_scene(&s);
	converse(&s, WORDS(tls), 0, 0);
	CU_ASSERT_EQUAL(s.count, 0);
	CU_ASSERT_EQUAL(s.unwrap.room.bytes, 0);
	for (unsigned n = 1; n < sizeof(tls) / sizeof(tls[0]); n++) {
		converse(&s, tls, n, 0, 1);
		segment(&s, false, SEGMENT_RST, NULL, 0);
		CU_ASSERT_EQUAL(s.count, 0);
	}
	s.unwrap.all = true;
	converse(&s, WORDS(tls), 0, 0);
	CU_ASSERT_EQUAL(s.count, 4);
	CU_ASSERT_EQUAL(s.icq, 0);
	close_scene(&s);
}

/* One within the other, up to the most; a fifth is nobody's. */
static void
depth(void)
{
	struct scene s;

	open_scene(&s);
	for (unsigned layers = 1; layers <= MESSAGE_LAYERS + 1; layers++) {
		connect_both(&s);
		for (unsigned i = 0; i < layers; i++)
			for (unsigned k = 0; k < 2; k++)
				say(&s, &socks4[k], 0, 0);
		for (unsigned k = 2; k < 5; k++)
			say(&s, &socks4[k], 0, 0);
		CU_ASSERT_EQUAL(s.icq, layers <= MESSAGE_LAYERS ? 3 : 0);
		if (layers <= MESSAGE_LAYERS) {
			CU_ASSERT_EQUAL(s.told[s.count - 1].layers, layers);
		}
	}
	close_scene(&s);
}

/* However many proxies never say what goes through, what waits is bounded. */
static void
flood(void)
{
	struct scene s;
	size_t most = 0;

	open_scene(&s);
	for (unsigned i = 0; i < 60000; i++) {
		s.seen.source.address[3] = (uint8_t)(i >> 14);
		connect_both(&s);
		for (unsigned k = 0; k < 5; k++)
			say(&s, &socks5[k], 0, 0);
		if (s.unwrap.room.bytes > most)
			most = s.unwrap.room.bytes;
	}
	CU_ASSERT_TRUE(most > WRAPPED_BYTES / 2);
	CU_ASSERT_TRUE(most <= WRAPPED_BYTES + 1024);
	CU_ASSERT_TRUE(s.unwrap.room.refused > 0);
	CU_ASSERT_EQUAL(s.count, 0);
	/* Others are found as ever. */
	converse(&s, WORDS(socks4), 0, 0);
	CU_ASSERT_EQUAL(s.icq, 3);
	close_scene(&s);
}

/* A proxy that refuses and is left: what was said to it waits no longer. */
static void
closed(void)
{
	struct scene s;

	open_scene(&s);
	for (unsigned i = 0; i < 4; i++) {
		connect_both(&s);
		say(&s, &socks4[0], 0, 0);
		CU_ASSERT_TRUE(s.unwrap.room.bytes > 0);
		if (i % 2 == 0) {
			segment(&s, true, SEGMENT_RST | SEGMENT_ACK, NULL, 0);
		} else {
			segment(&s, true, SEGMENT_FIN | SEGMENT_ACK, NULL, 0);
			segment(&s, false, SEGMENT_FIN | SEGMENT_ACK, NULL, 0);
		}
		CU_ASSERT_EQUAL(s.unwrap.room.bytes, 0);
	}
	close_scene(&s);
}

static void
put_post(struct buffer *b, unsigned session, unsigned order, uint32_t body)
{
	char head[128];

	snprintf(head, sizeof(head), "POST /data?sid=%u&seq=%u HTTP/1.1\r\n"
	    "Content-Length: %u\r\n\r\n", session, order, (unsigned)body);
	put_bytes(b, head, (uint32_t)strlen(head));
}

static void
put_packet(struct buffer *b, uint32_t stream, uint32_t n)
{
	put(b, "n n n N N", (int)(n + 12), 0x0443, 5, 0, stream);
}

static void
say_buffer(struct scene *s, struct buffer *b)
{
	CU_ASSERT_FALSE_FATAL(b->failed);
	segment(s, false, SEGMENT_ACK, b->data, b->length);
	buffer_clear(b);
}

static void
put_frames(struct buffer *b, unsigned order, const struct buffer *frames)
{
	put_post(b, 1, order, 14 + frames->length);
	put_packet(b, 1, frames->length);
	put_bytes(b, frames->data, frames->length);
}

/* What looks like a head within a body is none, wherever the segments are cut;
 * where bytes are missing the next head is found. */
static void
heads_within(void)
{
	static const char text[] = "GET /a HTTP/1.0\r\n\r\n";
	const uint32_t size = sizeof(text) - 1;
	struct buffer b = { 0 }, frames = { 0 };
	struct scene s;

	put_hex(&frames, HELLO SIGN_ON);
	put(&frames, "1 1 n n n n n N", 0x2a, 2, 2, (int)(10 + size), 1, 2, 0,
	    UINT32_C(1));
	put_bytes(&frames, text, size);
	open_scene(&s);
	connect_both(&s);
	put_frames(&b, 1, &frames);
	CU_ASSERT_FALSE_FATAL(b.failed || frames.failed);
	segment(&s, false, SEGMENT_ACK, b.data, b.length - size);
	segment(&s, false, SEGMENT_ACK, b.data + b.length - size, size);
	CU_ASSERT_EQUAL(s.count, 3);
	CU_ASSERT_EQUAL(s.icq, 3);
	CU_ASSERT_EQUAL(s.anomalies, 0);
	buffer_clear(&b);
	put_frames(&b, 2, &frames);
	segment(&s, false, SEGMENT_ACK, b.data, b.length - size);
	s.next[0] += size;
	buffer_clear(&b);
	put_frames(&b, 3, &frames);
	say_buffer(&s, &b);
	framing_flush(s.framing);
	CU_ASSERT_EQUAL(s.icq, 9);
	CU_ASSERT_EQUAL(s.anomalies, 1);
	buffer_free(&b);
	buffer_free(&frames);
	close_scene(&s);
}

/* Streams that are said to come through themselves, or through each other, however
 * often. */
static void
within_itself(void)
{
	struct buffer b = { 0 };
	struct scene s;

	open_scene(&s);
	for (unsigned streams = 1; streams < 2000; streams += 333) {
		connect_both(&s);
		put_post(&b, 1, 0, UINT32_C(1) << 30);
		/* Each is a tunnel itself, of the same session. */
		for (unsigned i = 0; i < streams; i++) {
			struct buffer head = { 0 };

			put_post(&head, 1, 0, UINT32_C(1) << 30);
			put_packet(&b, i, head.length);
			put_bytes(&b, head.data, head.length);
			buffer_free(&head);
		}
		while (b.length > 60000)
			b.length -= 1000;
		say_buffer(&s, &b);
		for (unsigned i = 0; i < 4000; i++)
			put_packet(&b, i % streams, (3999 - i) * 14);
		say_buffer(&s, &b);
		/* And in many segments. */
		for (unsigned i = 0; i < 400; i++) {
			put_packet(&b, i % streams, (399 - i) * 14);
			say_buffer(&s, &b);
		}
		CU_ASSERT_EQUAL(s.icq, 0);
		segment(&s, false, SEGMENT_RST, NULL, 0);
	}
	buffer_free(&b);
	close_scene(&s);
}

/* A post lets those behind it through, which hold so many streams that the table
 * of flows is too small: the connection that is read stays. */
static void
makes_room(void)
{
	struct buffer b = { 0 }, inner = { 0 }, other = { 0 };
	const uint32_t frame = 10, packets = 2000;
	struct scene s;

	open_scene(&s);
	connect_both(&s);
	put_hex(&other, HELLO);
	/* Stream 1 is a tunnel of another session. */
	put_post(&inner, 2, 0, UINT32_C(1) << 30);
	put_post(&b, 1, 1, 14 + inner.length);
	put_packet(&b, 1, inner.length);
	put_bytes(&b, inner.data, inner.length);
	say_buffer(&s, &b);
	for (unsigned order = 3; order < 15; order++) {
		put_post(&b, 1, order, 14 + packets * (14 + frame));
		put_packet(&b, 1, packets * (14 + frame));
		for (unsigned i = 0; i < packets; i++) {
			put_packet(&b, order * packets + i, frame);
			put_bytes(&b, other.data, frame);
		}
		say_buffer(&s, &b);
	}
	CU_ASSERT_EQUAL(s.icq, 0);
	put_post(&b, 1, 2, 0);
	put_post(&b, 1, 15, 14 + frame);
	put_packet(&b, 7, frame);
	put_bytes(&b, other.data, frame);
	say_buffer(&s, &b);
	CU_ASSERT_EQUAL(s.icq, 12 * packets + 1);
	CU_ASSERT_EQUAL(s.last.layers, 1);
	CU_ASSERT_TRUE(framing_counters(s.framing).evicted_flows > 0);
	buffer_free(&b);
	buffer_free(&inner);
	buffer_free(&other);
	close_scene(&s);
}

void
test_proxies(void)
{
	CU_pSuite suite = CU_add_suite("proxies", NULL, NULL);

	CU_add_test(suite, "any segments", any_segments);
	CU_add_test(suite, "the client first", client_first);
	CU_add_test(suite, "others", others);
	CU_add_test(suite, "depth", depth);
	CU_add_test(suite, "flood", flood);
	CU_add_test(suite, "closed", closed);
	CU_add_test(suite, "heads within", heads_within);
	CU_add_test(suite, "within itself", within_itself);
	CU_add_test(suite, "makes room", makes_room);
}

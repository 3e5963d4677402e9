/* The load of a network: of a hundred packets five are ICQ, the others what
 * networks carry: names looked up, calls, pages and films by UDP and TCP, and
 * streams of which nobody knows what they are. */

#include "bench/load.h"

#include <stdlib.h>

#include "tests/connection.h"

#define START		(INT64_C(1006257600) * 1000000000)

/* At once. */
#define STREAMS		3000
#define CALLS		1000

/* The most that a segment or datagram has. */
#define SEGMENT		1448
#define QUIC		1252

/* Of a thousand packets: of ICQ v5, turns of OSCAR, which are some ten packets
 * each; and of all others those of UDP. */
#define ICQ_V5		25
#define ICQ_OSCAR	3
#define UDP		300

/* Of ten streams: of TLS, and of pages without it; the others are of protocols
 * that nobody knows. And one in so many began before the capture did. */
#define STREAMS_TLS	6
#define STREAMS_HTTP	2
#define MIDWAY		4

/* The head of a record of TLS, and its most. */
#define TLS_HEAD	5
#define TLS_RECORD	16384

enum content { CONTENT_TLS, CONTENT_HTTP, CONTENT_OTHER };

struct stream {
	struct connection connection;
	enum content	 content;
	uint32_t	 left;		/* packets until its end; 0: none */
	uint32_t	 answers;	/* segments until the client asks */
	bool		 asked;		/* and the last packet asked */
	uint32_t	 unheard;	/* of them since its last ack */
	uint32_t	 inside;	/* bytes until the record ends */
};

struct load {
	struct capture	 capture;
	struct generator random;
	int64_t		 now;
	struct load_v5	*v5;
	struct load_oscar *oscar;
	struct stream	*streams;
	struct path	*calls;
	struct buffer	 payload, datagram, frame;
	uint64_t	 bytes, icq;
	uint64_t	 empty;		/* without payload, that are no ICQ */
};

static uint32_t
below(struct load *l, uint32_t limit)
{
	return generator_below(&l->random, limit);
}

static void
put_noise(struct load *l, uint32_t n)
{
	for (; n >= 4; n -= 4)
		put_u32(&l->payload, generator_next(&l->random));
	while (n-- > 0)
		put_u8(&l->payload, (uint8_t)generator_next(&l->random));
}

static struct side
anybody(struct load *l, uint32_t network, uint16_t port)
{
	return side_ipv4(network | below(l, 0xffff), port);
}

static uint16_t
any_port(struct load *l)
{
	return (uint16_t)(32768 + below(l, 28000));
}

static void
passed(struct load *l, uint32_t bytes)
{
	l->bytes += bytes;
	l->empty += bytes == 0;
	l->now += 1000 + below(l, 20000);
	l->capture.failed |= l->payload.failed;
	buffer_clear(&l->payload);
}

static void
send_datagram(struct load *l, const struct path *path)
{
	const struct ipv4 h = { .id = (uint16_t)below(l, 65536) };

	buffer_clear(&l->datagram);
	buffer_clear(&l->frame);
	put_udp(&l->datagram, path, l->payload.data, l->payload.length);
	put_ethernet(&l->frame, ETHER_IPV4);
	put_ipv4(&l->frame, path, &h, l->datagram.data, l->datagram.length);
	capture_write(&l->capture, l->now, &l->frame, CAPTURE_WHOLE);
	passed(l, l->payload.length);
}

/* A question, and the answer to it. */
static void
look_up(struct load *l)
{
	const struct path path = {
		.from = anybody(l, 0x0a640000, any_port(l)),
		.to = side_ipv4(0x0a640035, 53),
	};
	const struct path back = path_back(&path);
	const uint32_t id = below(l, 65536);

	put(&l->payload, "n x x x", id, "01000001000000000000",
	    "03777777076578616d706c65036f726700", "00010001");
	send_datagram(l, &path);
	put(&l->payload, "n x x x", id, "81800001000100000000",
	    "03777777076578616d706c65036f726700", "00010001");
	put(&l->payload, "x N n N", "c00c00010001", 300, 4,
	    UINT32_C(0xc0000200) | below(l, 256));
	put_noise(l, below(l, 160));
	send_datagram(l, &back);
}

/* Voices and pictures, of which all but the head is noise; and streams of pages
 * by UDP, all noise but for two bits. */
static void
call(struct load *l)
{
	const uint32_t which = below(l, CALLS);
	struct path path = l->calls[which];

	if (below(l, 3) == 0)
		path = path_back(&path);
	if (path.from.port == 443 || path.to.port == 443) {
		put_u8(&l->payload, (uint8_t)(0x40 | below(l, 64)));
		put_noise(l, path.from.port == 443 ? QUIC - 1 :
		    30 + below(l, 60));
	} else {
		put(&l->payload, "1 1 n", 0x80, which % 2 == 0 ? 111 : 96,
		    (int)below(l, 65536));
		put_noise(l, which % 2 == 0 ? 8 + 80 + below(l, 80) :
		    8 + 700 + below(l, 400));
	}
	send_datagram(l, &path);
}

static void
segment(struct load *l, struct stream *s, enum connection_end end)
{
	const uint32_t n = l->payload.length;

	s->connection.now = l->now;
	connection_segment(&s->connection, end, 0,
	    n > 0 ? TCP_ACK | TCP_PUSH : TCP_ACK, l->payload.data, n);
	connection_skip(&s->connection, end, n);
	passed(l, n);
}

static enum content
any_content(struct load *l)
{
	const uint32_t what = below(l, 10);

	return what < STREAMS_TLS ? CONTENT_TLS :
	    what < STREAMS_TLS + STREAMS_HTTP ? CONTENT_HTTP : CONTENT_OTHER;
}

/* A new one in the place of one that ended. */
static void
connect(struct load *l, struct stream *s)
{
	const bool midway = below(l, MIDWAY) == 0;

	connection_free(&s->connection);
	s->content = any_content(l);
	connection_init(&s->connection, &l->capture, l->now,
	    anybody(l, 0x0a640000, any_port(l)),
	    anybody(l, 0xc6120000, s->content == CONTENT_TLS ? 443 :
	    s->content == CONTENT_HTTP ? 80 : any_port(l)),
	    generator_next(&l->random));
	s->left = 20 + below(l, 400);
	s->unheard = 0;
	s->asked = false;
	s->answers = midway ? 1 + below(l, 40) : 0;
	s->inside = midway ? below(l, TLS_RECORD) : 0;
	if (midway)
		return;
	connection_open(&s->connection);
	l->empty += 3;
}

static void
ask(struct load *l, struct stream *s)
{
	static const char get[] = "GET /page HTTP/1.1\r\nHost: "
	    "www.example.org\r\nAccept: */*\r\n\r\n";

	if (s->content == CONTENT_HTTP) {
		put_bytes(&l->payload, get, sizeof(get) - 1);
	} else {
		if (s->content == CONTENT_TLS)
			put(&l->payload, "x n", "170303", 300);
		put_noise(l, 300);
	}
	segment(l, s, CONNECTOR);
	s->answers = 1 + below(l, 40);
	s->asked = true;
	s->inside = 0;
}

/* So many bytes of records, the first of which may have begun before. */
static void
put_records(struct load *l, struct stream *s, uint32_t n)
{
	while (n > 0) {
		uint32_t some;

		if (s->inside == 0 && n > TLS_HEAD) {
			put(&l->payload, "x n", "170303", TLS_RECORD);
			s->inside = TLS_RECORD;
			n -= TLS_HEAD;
		}
		some = s->inside > 0 && s->inside < n ? s->inside : n;
		put_noise(l, some);
		s->inside -= s->inside > 0 ? some : 0;
		n -= some;
	}
}

/* A segment of an answer: the first begins as answers do, and most stand in the
 * middle of what they are part of. */
static void
answer(struct load *l, struct stream *s)
{
	static const char ok[] = "HTTP/1.1 200 OK\r\n\r\n";
	const uint32_t n = s->answers > 1 ? SEGMENT : 100 + below(l, 1300);

	if (s->content == CONTENT_TLS) {
		put_records(l, s, n);
	} else {
		if (s->content == CONTENT_HTTP && s->asked)
			put_bytes(&l->payload, ok, sizeof(ok) - 1);
		put_noise(l, n - l->payload.length);
	}
	segment(l, s, ACCEPTOR);
	s->asked = false;
	s->answers--;
	s->unheard++;
}

static void
stream(struct load *l)
{
	struct stream *s = &l->streams[below(l, STREAMS)];

	if (s->left == 0) {
		connect(l, s);
		return;
	}
	if (s->unheard >= 2) {
		segment(l, s, CONNECTOR);
		s->unheard = 0;
	} else if (s->answers == 0) {
		ask(l, s);
	} else {
		answer(l, s);
	}
	if (--s->left > 0)
		return;
	s->connection.now = l->now;
	connection_close(&s->connection);
	l->empty += 3;
}

static void
icq_v5(struct load *l)
{
	load_v5_packet(l->v5);
	l->icq++;
}

static void
icq_oscar(struct load *l)
{
	const uint64_t before = l->capture.packets;

	load_oscar_turn(l->oscar);
	l->icq += l->capture.packets - before;
}

static void
anything(struct load *l)
{
	const uint32_t what = below(l, 1000);

	if (what < ICQ_V5)
		icq_v5(l);
	else if (what < ICQ_V5 + ICQ_OSCAR)
		icq_oscar(l);
	else if (below(l, 1000) >= UDP)
		stream(l);
	else if (below(l, 10) == 0)
		look_up(l);
	else
		call(l);
}

static int
write_load(struct load *l, const char *path, uint64_t packets)
{
	uint64_t others;

	if (capture_open(&l->capture, path, LINK_ETHERNET, 0) < 0)
		return -1;
	for (uint32_t i = 0; i < CALLS; i++) {
		l->calls[i].from = anybody(l, 0x0a640000, any_port(l));
		l->calls[i].to = anybody(l, 0xc6120000,
		    i % 2 == 0 ? 443 : any_port(l));
	}
	while (l->capture.packets < packets && !l->capture.failed)
		anything(l);
	if (capture_close(&l->capture) < 0)
		return -1;
	others = l->capture.packets - l->icq;
	printf("%llu packets in %d streams and %d calls at once, %.1f%% of "
	    "them ICQ\n", (unsigned long long)l->capture.packets, STREAMS,
	    CALLS, 100 * (double)l->icq / (double)l->capture.packets);
	printf("mean payload of the others %.1f bytes; %.1f%% have none\n",
	    (double)l->bytes / (double)others,
	    100 * (double)l->empty / (double)others);
	return 0;
}

int
load_mixed(const char *path, uint64_t packets)
{
	struct load l = { .random = { .state = 3 }, .now = START };
	int result = -1;

	l.v5 = load_v5_new(&l.capture, &l.now);
	l.oscar = load_oscar_new(&l.capture, &l.now);
	l.streams = calloc(STREAMS, sizeof(*l.streams));
	l.calls = calloc(CALLS, sizeof(*l.calls));
	if (l.v5 != NULL && l.oscar != NULL && l.streams != NULL &&
	    l.calls != NULL)
		result = write_load(&l, path, packets);
	for (uint32_t i = 0; l.streams != NULL && i < STREAMS; i++)
		connection_free(&l.streams[i].connection);
	load_v5_free(l.v5);
	load_oscar_free(l.oscar);
	buffer_free(&l.payload);
	buffer_free(&l.datagram);
	buffer_free(&l.frame);
	free(l.streams);
	free(l.calls);
	return result;
}

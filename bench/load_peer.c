/* The load of streams: pairs of clients talk to each other, versions 6 to 8. */

#include "bench/load.h"

#include <stdlib.h>
#include <string.h>

#include "tests/connection.h"
#include "tests/encode_peer.h"

#define PAIRS		2000
#define FIRST_UIN	1000000
#define START		(INT64_C(1006257600) * 1000000000)

/* Of a hundred messages so many come with their length word in a segment of
 * its own, as one program sends them, or behind the next segment. */
#define TORN		10
#define SHAKEN		1

struct pair {
	struct connection connection;
	struct encode_peer ends[2];
	uint16_t	 seq[2];
	bool		 open;
};

struct load {
	struct capture	 capture;
	struct generator random;
	int64_t		 now;
	struct pair	*pairs;
	struct buffer	 packet, extra;
	uint64_t	 packets, bytes, messages;
};

static const char *const texts[] = {
	"ok", "are you there?", "see you tomorrow at noon, then",
	"the meeting is at five, and we could perhaps see a film after that",
	"http://www.example.org/ has all of it: what do you think?", ":-)",
};

#define TEXTS	(sizeof(texts) / sizeof(texts[0]))

static uint32_t
below(struct load *l, uint32_t limit)
{
	return generator_below(&l->random, limit);
}

static void
segment(struct load *l, struct pair *p, enum connection_end end,
    int32_t offset, const uint8_t *bytes, uint32_t n)
{
	p->connection.now = l->now;
	connection_segment(&p->connection, end, offset,
	    n > 0 ? TCP_ACK | TCP_PUSH : TCP_ACK, bytes, n);
	l->now += 1000 + below(l, 400000);
	l->packets++;
	l->bytes += n;
}

/* What is in the packet, and the acknowledgement of it. */
static void
say(struct load *l, struct pair *p, enum connection_end end)
{
	const uint8_t *bytes = l->packet.data;
	const uint32_t n = l->packet.length, way = below(l, 100);
	const uint32_t head = way < TORN ? 2 : way < TORN + SHAKEN ? n / 2 : n;

	l->capture.failed |= l->packet.failed;
	if (l->packet.failed)
		return;
	if (way >= TORN && head < n)
		segment(l, p, end, (int32_t)head, bytes + head, n - head);
	segment(l, p, end, 0, bytes, head);
	if (way < TORN)
		segment(l, p, end, (int32_t)head, bytes + head, n - head);
	connection_skip(&p->connection, end, n);
	segment(l, p, !end, 0, NULL, 0);
	buffer_clear(&l->packet);
	l->messages++;
}

static void
greet(struct load *l, struct pair *p)
{
	const bool later = p->ends[0].version >= 7;

	p->connection.now = l->now;
	connection_open(&p->connection);
	l->packets += 3;
	encode_peer_init(&l->packet, &p->ends[0]);
	say(l, p, CONNECTOR);
	encode_peer_init_ack(&l->packet);
	say(l, p, ACCEPTOR);
	encode_peer_init(&l->packet, &p->ends[1]);
	say(l, p, ACCEPTOR);
	encode_peer_init_ack(&l->packet);
	say(l, p, CONNECTOR);
	if (later) {
		encode_peer_init2(&l->packet, 1, NULL, false);
		say(l, p, CONNECTOR);
		encode_peer_init2(&l->packet, 1, NULL, true);
		say(l, p, ACCEPTOR);
	}
	p->open = true;
}

/* A text, and its acknowledgement. */
static void
talk(struct load *l, struct pair *p)
{
	const enum connection_end end = below(l, 2) == 0 ? CONNECTOR :
	    ACCEPTOR;
	struct encode_peer_message m = {
		.command = 0x07ee, .seq = --p->seq[end], .type = 1,
		.flags = p->ends[0].version >= 7 ? 1 : 0x10,
		.text = texts[below(l, TEXTS)],
		.m1 = (uint8_t)(10 + below(l, 20)),
		.x2 = (uint8_t)below(l, 220),
	};

	buffer_clear(&l->extra);
	put(&l->extra, "4 4", 0, 0x00ffffff);
	encode_peer_message(&l->packet, &p->ends[end], &m, &l->extra);
	say(l, p, end);
	m.command = 0x07da;
	m.flags = 0;
	m.text = "";
	encode_peer_message(&l->packet, &p->ends[!end], &m, &l->extra);
	say(l, p, !end);
}

static void
acquaint(struct load *l)
{
	for (uint32_t i = 0; i < PAIRS; i++) {
		struct pair *p = &l->pairs[i];
		struct encode_peer *e = p->ends;
		const uint8_t version = (uint8_t)(6 + below(l, 3));

		connection_init(&p->connection, &l->capture, l->now,
		    side_ipv4(0x0a000000 | i,
		    (uint16_t)(1024 + below(l, 60000))),
		    side_ipv4(0x0a010000 | i, (uint16_t)(2000 + i % 8)),
		    generator_next(&l->random));
		e[0] = (struct encode_peer){
			.version = version, .uin = FIRST_UIN + 2 * i,
			.other = FIRST_UIN + 2 * i + 1,
			.ip = 0x0a000000 | i, .real_ip = 0x0a000000 | i,
			.port = 2000, .cookie = i, .connection = 4,
		};
		e[1] = e[0];
		e[1].uin = e[0].other;
		e[1].other = e[0].uin;
		e[1].ip = e[1].real_ip = 0x0a010000 | i;
	}
}

static int
write_load(struct load *l, const char *path, uint64_t packets)
{
	if (capture_open(&l->capture, path, LINK_ETHERNET, 0) < 0)
		return -1;
	acquaint(l);
	while (l->packets < packets && !l->capture.failed) {
		struct pair *p = &l->pairs[below(l, PAIRS)];

		if (p->open)
			talk(l, p);
		else
			greet(l, p);
	}
	if (capture_close(&l->capture) < 0)
		return -1;
	printf("%llu TCP segments with %llu messages of peers in %d "
	    "connections\n", (unsigned long long)l->packets,
	    (unsigned long long)l->messages, PAIRS);
	printf("mean message %.1f bytes; %d%% in two segments, %d%% of them "
	    "out of order\n", (double)l->bytes / (double)l->messages,
	    TORN + SHAKEN, 100 * SHAKEN / (TORN + SHAKEN));
	return 0;
}

int
load_peer(const char *path, uint64_t packets)
{
	struct load l = { .random = { .state = 8 }, .now = START };
	int result;

	l.pairs = calloc(PAIRS, sizeof(*l.pairs));
	if (l.pairs == NULL)
		return -1;
	result = write_load(&l, path, packets);
	for (uint32_t i = 0; i < PAIRS; i++)
		connection_free(&l.pairs[i].connection);
	buffer_free(&l.packet);
	buffer_free(&l.extra);
	free(l.pairs);
	return result;
}

/* Streams for a long time: a million short connections, a single one of ten
 * gigabytes, and a flood of bytes that wait. Memory must not grow with them:
 * what the process has taken at most is read after the beginning, and at the
 * end. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "src/flow/framing.h"
#include "src/flow/session.h"
#include "src/flow/table.h"
#include "tests/encode_peer.h"

/* What a run may take in all, and how much more at its end; sanitizers have
 * some use for memory themselves. */
#define LIMIT_KIB	(96L << 10)
#define GROWTH_KIB	(SHARE == 1 ? 2L << 10 : 16L << 10)

/* A part of it all where each step is checked. */
#if defined(__SANITIZE_ADDRESS__)
#define SHARE	20
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SHARE	20
#endif
#endif
#ifndef SHARE
#define SHARE	1
#endif

#define CONNECTIONS	(1000000 / SHARE)
#define FILE_SIZE	(UINT64_C(10000000000) / SHARE)
#define FLOOD		(3000000 / SHARE)

struct soak {
	struct sink	 sink;		/* first */
	struct framing	*framing;
	struct provenance seen[2];	/* of what either end sends */
	uint32_t	 next[2];	/* sequence number of either end */
	uint64_t	 messages, bytes, loose;
};

static void
hear(struct sink *sink, const struct message *m)
{
	struct soak *soak = (struct soak *)sink;

	soak->messages++;
	soak->bytes += m->captured;
	soak->loose += m->loose;
}

static long
peak_kib(void)
{
	struct rusage usage;

	return getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss : -1;
}

static void
say(struct soak *soak, unsigned end, uint8_t flags, uint32_t offset,
    const uint8_t *bytes, uint32_t n)
{
	struct provenance *seen = &soak->seen[end];
	struct segment segment = {
		.seen = seen, .bytes = bytes, .captured = n, .length = n,
		.sequence = soak->next[end] + offset, .flags = flags,
		.acknowledged = soak->next[!end],
	};

	seen->packet = ++soak->seen[!end].packet;
	seen->nanoseconds = (uint32_t)(seen->packet % 1000000000);
	seen->seconds = (int64_t)(1000000000 + seen->packet / 10000);
	framing_segment(soak->framing, &segment);
}

/* Another connection, from another port. */
static void
connect(struct soak *soak, uint32_t number)
{
	const uint16_t port = (uint16_t)(1024 + number % 60000);

	soak->seen[0] = (struct provenance){ .family = 4, .digits = 6,
	    .packet = soak->seen[0].packet,
	    .source = { { 10, 0, (uint8_t)(number >> 24),
	    (uint8_t)(number / 60000) }, port },
	    .destination = { { 10, 1, 0, 1 }, 5000 } };
	soak->seen[1] = soak->seen[0];
	soak->seen[1].source = soak->seen[0].destination;
	soak->seen[1].destination = soak->seen[0].source;
	soak->next[0] = number * 7919;
	soak->next[1] = number * 104729;
	say(soak, 0, SEGMENT_SYN, 0, NULL, 0);
	say(soak, 1, SEGMENT_SYN | SEGMENT_ACK, 0, NULL, 0);
}

static const struct encode_peer anna = {
	.version = 8, .uin = 1000001, .other = 1000002, .ip = 0x0a000001,
	.real_ip = 0x0a000001, .port = 5000, .connection = 4,
};

/* A greeting and a message, and the end of it; every third is half open or of
 * another protocol, every fifth never ends. */
static bool
many_connections(struct soak *soak, long *begin)
{
	static const uint8_t http[] = "GET / HTTP/1.0\r\nHost: x\r\n\r\n";
	const struct encode_peer_message message = {
		.command = 0x07ee, .seq = 0xffff, .type = 1, .text = "hello",
		.m1 = 20,
	};
	struct buffer talk = { 0 };
	uint64_t expected = 0;

	encode_peer_init(&talk, &anna);
	encode_peer_init_ack(&talk);
	encode_peer_init2(&talk, 1, NULL, false);
	encode_peer_message(&talk, &anna, &message, NULL);
	if (talk.failed)
		return false;
	for (uint32_t i = 0; i < CONNECTIONS; i++) {
		if (i == 2 * FLOW_MOST)	/* the table is full */
			*begin = peak_kib();
		connect(soak, i);
		if (i % 3 == 1)
			continue;
		if (i % 3 == 2) {
			say(soak, 0, SEGMENT_ACK, 0, http, sizeof(http) - 1);
			continue;
		}
		/* The last byte is kept, and out of order. */
		say(soak, 0, SEGMENT_ACK, talk.length - 1,
		    talk.data + talk.length - 1, 1);
		say(soak, 0, SEGMENT_ACK, 0, talk.data, talk.length - 1);
		expected += 4;
		if (i % 5 != 0)
			say(soak, 0, SEGMENT_FIN | SEGMENT_ACK, talk.length,
			    NULL, 0);
	}
	buffer_free(&talk);
	if (soak->messages == expected && soak->loose == 0)
		return true;
	printf("soak: %llu messages of %llu\n",
	    (unsigned long long)soak->messages, (unsigned long long)expected);
	return false;
}

/* A file of ten gigabytes, in segments that end where they like. */
static bool
one_connection(struct soak *soak, long *begin)
{
	enum { PIECE = 2048, PIECES = 400, MSS = 1448 };
	struct buffer talk = { 0 }, data = { 0 };
	uint64_t sent = 0, before;
	uint32_t at = 0;

	connect(soak, 90000000);
	encode_peer_init(&talk, &anna);
	encode_peer_init_ack(&talk);
	put_u16(&talk, 25);
	put(&talk, "1 4 4 4 4 s", 0, 0, 1, 1, 100, "bobby");
	for (unsigned i = 0; i < PIECES; i++) {
		put_u16(&data, PIECE + 1);
		put_u8(&data, 6);
		put_zeros(&data, PIECE);
	}
	if (talk.failed || data.failed)
		return false;
	say(soak, 0, SEGMENT_ACK, 0, talk.data, talk.length);
	soak->next[0] += talk.length;
	before = soak->bytes;
	while (sent < FILE_SIZE) {
		uint32_t n = data.length - at < MSS ? data.length - at : MSS;

		say(soak, 0, SEGMENT_ACK, 0, data.data + at, n);
		soak->next[0] += n;
		sent += n;
		at = (at + n) % data.length;
		if (*begin == 0 && sent > FILE_SIZE / 10)
			*begin = peak_kib();
	}
	buffer_free(&talk);
	buffer_free(&data);
	/* But for the piece under way. */
	before = soak->bytes - before;
	if (before <= sent && sent - before < PIECE + 3 && soak->loose == 0)
		return true;
	printf("soak: %llu bytes of %llu\n", (unsigned long long)before,
	    (unsigned long long)sent);
	return false;
}

/* Connections that all wait for a byte that never comes. */
static bool
flood(struct soak *soak, long *begin)
{
	static uint8_t bytes[1448];
	struct framing_counters counters;

	for (uint32_t i = 0; i < FLOOD; i++) {
		if (i % 40 == 0)
			connect(soak, 100000000 + i);
		say(soak, 0, SEGMENT_ACK, 1 + i % 40 * sizeof(bytes), bytes,
		    sizeof(bytes));
		if (i == FLOOD / 4)
			*begin = peak_kib();
	}
	counters = framing_counters(soak->framing);
	if (counters.evicted_bytes > 0)
		return true;
	printf("soak: nothing had to make room\n");
	return false;
}

static int
run(const char *name, bool (*load)(struct soak *, long *))
{
	struct soak soak = { .sink = { .begin = hear, .rows = EVERY_ROW } };
	struct sink *const sinks[] = { &soak.sink };
	static const struct decoders decoders;
	struct sessions *sessions = sessions_new(FLOW_INDICES);
	const struct audience audience = {
		.sinks = sinks, .count = 1, .introduce = sessions_introduce,
		.context = sessions,
	};
	const struct framing_options options = {
		.decoders = &decoders, .audience = &audience,
		.first = FLOW_MOST, .half = FRAMING_HALF,
		.total = FRAMING_TOTAL,
	};
	long begin = 0, end;
	bool fine;

	soak.framing = framing_new(&options);
	if (soak.framing == NULL || sessions == NULL)
		return 1;
	fine = load(&soak, &begin);
	end = peak_kib();
	printf("soak: %s: %llu messages, %llu bytes; at most %ld KiB (of %ld), "
	    "%ld more than at first\n", name,
	    (unsigned long long)soak.messages, (unsigned long long)soak.bytes,
	    end, LIMIT_KIB, end - begin);
	framing_free(soak.framing);
	sessions_free(sessions);
	return !fine || begin <= 0 || end - begin > GROWTH_KIB ||
	    (SHARE == 1 && end > LIMIT_KIB);
}

int
main(void)
{
	int failed = 0;

	failed |= run("connections", many_connections);
	failed |= run("one connection", one_connection);
	failed |= run("flood", flood);
	return failed;
}

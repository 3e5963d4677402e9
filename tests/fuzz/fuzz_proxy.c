/* Fuzzing proxies and tunnels: from segments and datagrams to every output;
 * fuzz_proxy.h says what an input is. Besides what the sanitizers see: every byte
 * is covered, and the records are the same as lines and as trees. */

#include "tests/fuzz/fuzz_proxy.h"

#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/oscar/flap.h"
#include "src/flow/dispatch.h"
#include "src/flow/framing.h"
#include "src/flow/session.h"
#include "src/flow/table.h"
#include "tests/encode.h"
#include "tests/fuzz/listeners.h"

#define MOST	16384		/* of a piece */
#define SESSION	"00112233445566778899aabbccddeeff"

static struct fuzzer {
	bool		 ready;
	struct listeners listeners;
	struct sessions	*sessions;
	struct unwrap	 unwraps[AUDIENCES];
	struct dispatch	*dispatches[AUDIENCES];
	struct framing	*framings[AUDIENCES];
	enum audience_kind kind;
	unsigned	 posts;
	uint16_t	 sequence;	/* of FLAP */
	int64_t		 now;
	uint64_t	 packet;
	uint32_t	 next[2][2];	/* of each connection and end */
} fuzzer;

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
set_up(void)
{
	static const struct decoders decoders;
	struct fuzzer *f = &fuzzer;

	listeners_open(&f->listeners);
	f->sessions = sessions_new(FLOW_INDICES);
	for (unsigned i = 0; i < AUDIENCES; i++) {
		struct audience *audience = &f->listeners.audiences[i];
		const struct framing_options options = {
			.decoders = &decoders, .audience = audience,
			.unwrap = &f->unwraps[i], .first = FLOW_MOST,
			.half = FRAMING_HALF_LEAST,
			.total = FRAMING_TOTAL_LEAST,
		};

		audience->introduce = sessions_introduce;
		audience->context = f->sessions;
		if (!unwrap_open(&f->unwraps[i], i % 2 == 0, i % 3 == 0))
			abort();
		f->dispatches[i] = dispatch_new(&decoders, audience);
		f->framings[i] = framing_new(&options);
		if (f->dispatches[i] == NULL || f->framings[i] == NULL ||
		    f->sessions == NULL ||
		    !dispatch_unwrap(f->dispatches[i], &f->unwraps[i]))
			abort();
	}
	f->ready = true;
}

static struct provenance
seen_by(unsigned flags, bool datagram)
{
	const struct endpoint client = { { 192, 0, 2, 10 },
	    (uint16_t)(1090 + ((flags & PROXY_OTHER) != 0)) };
	const struct endpoint proxy = { { 198, 51, 100, 20 },
	    datagram ? 1033 : 1080 };
	const bool back = (flags & PROXY_SERVER) != 0;

	return (struct provenance){
		.seconds = fuzzer.now, .digits = 6, .packet = ++fuzzer.packet,
		.family = 4, .transport = datagram ? IPPROTO_UDP : IPPROTO_TCP,
		.source = back ? proxy : client,
		.destination = back ? client : proxy,
	};
}

/* In a block of just its size. */
static uint8_t *
block_of(const uint8_t *bytes, uint32_t n)
{
	uint8_t *block = malloc(n > 0 ? n : 1);

	if (block == NULL)
		abort();
	if (n > 0)
		memcpy(block, bytes, n);
	return block;
}

static void
say(unsigned flags, uint32_t sequence, uint8_t bits, const uint8_t *bytes,
    uint32_t n, uint32_t captured)
{
	const struct provenance seen = seen_by(flags, false);
	const unsigned end = (flags & PROXY_SERVER) != 0;
	uint8_t *block = block_of(bytes, captured);
	const struct segment segment = {
		.seen = &seen, .bytes = block, .captured = captured,
		.length = n, .sequence = sequence, .flags = bits,
		.acknowledged =
		    fuzzer.next[(flags & PROXY_OTHER) != 0][!end],
	};

	listeners_expect(&fuzzer.listeners);
	framing_segment(fuzzer.framings[fuzzer.kind], &segment);
	listeners_check(&fuzzer.listeners, fuzzer.kind);
	free(block);
}

static void
send_datagram(unsigned flags, const uint8_t *bytes, uint32_t n)
{
	const struct provenance seen = seen_by(flags, true);
	const uint32_t captured = (flags & PROXY_CUT) != 0 ? n / 2 : n;
	uint8_t *block = block_of(bytes, captured);
	struct message m = {
		.seen = &seen, .wire = block, .captured = captured,
		.length = n,
	};

	listeners_expect(&fuzzer.listeners);
	dispatch_datagram(fuzzer.dispatches[fuzzer.kind], &m);
	listeners_check(&fuzzer.listeners, fuzzer.kind);
	free(block);
}

static void
put_head(struct buffer *b, const char *first, uint32_t n)
{
	char head[256];
	const int length = snprintf(head, sizeof(head),
	    "%s\r\nContent-Length: %u\r\n\r\n", first, n);

	put_bytes(b, head, (uint32_t)length);
}

/* What stands before so many bytes, of which the first may be a number. */
static void
put_words(struct buffer *b, unsigned words, const uint8_t *bytes, uint32_t n)
{
	char text[128];

	switch ((enum proxy_words)words) {
	case WORDS_NONE:
	case WORDS:
		break;
	case WORDS_METHODS:
		put_hex(b, "050100");
		break;
	case WORDS_METHOD:
		put_hex(b, "0500");
		break;
	case WORDS_PASSWORD_METHOD:
		put_hex(b, "0502");
		break;
	case WORDS_CONNECT5:
		put_hex(b, "05010001c63364031446");
		break;
	case WORDS_REPLY5:
		put_hex(b, "05000001c63364141446");
		break;
	case WORDS_ASSOCIATE:
		put_hex(b, "05030001000000000442");
		break;
	case WORDS_RELAY:
		put_hex(b, "05000001000000000409");
		break;
	case WORDS_CONNECT4:
		put_hex(b, "04011446c636640300");
		break;
	case WORDS_CONNECT4A:
		put_hex(b, "0401144600000001616e6e6100626f7300");
		break;
	case WORDS_REPLY4:
		put_hex(b, "005a000000000000");
		break;
	case WORDS_CONNECT:
		put(b, "t", "CONNECT bos.example.org:443 HTTP/1.0\r\n\r\n");
		break;
	case WORDS_OK:
		put(b, "t", "HTTP/1.0 200 OK\r\n\r\n");
		break;
	case WORDS_POST:
		snprintf(text, sizeof(text), "POST /data?sid=" SESSION
		    "&seq=%u HTTP/1.1", fuzzer.posts++ ^ (n > 0 ?
		    bytes[0] & 1 : 0));
		put_head(b, text, n);
		break;
	case WORDS_MONITOR:
		put(b, "t", "GET /monitor?sid=" SESSION " HTTP/1.1\r\n\r\n");
		break;
	case WORDS_HELLO:
		put(b, "t", "GET http://h/hello HTTP/1.0\r\n\r\n");
		break;
	case WORDS_ANSWER:
		put_head(b, "HTTP/1.1 200 OK", n);
		break;
	case WORDS_CHUNKED:
		put(b, "t", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked"
		    "\r\n\r\n");
		break;
	case WORDS_UPDATE:
		put_head(b, "POST http://h/Update.htm HTTP/1.0", n);
		break;
	case WORDS_PACKET:
		put(b, "n n n N N", (int)n + 12, 0x0443, 5, 0, UINT32_C(1));
		break;
	case WORDS_RECORD:
		put(b, "4 4", n, UINT32_C(0x1bd90));
		break;
	case WORDS_HEADER:
		put_hex(b, "00000001c63364010fa0");
		break;
	case WORDS_FRAGMENT:
		put(b, "n 1 x", 0, n > 0 ? bytes[0] : 1, "01c63364010fa0");
		break;
	case WORDS_FLAP:
		if (n > 0)
			put(b, "1 1 n n", FLAP_MARK, bytes[0],
			    fuzzer.sequence++, (int)(n - 1));
		break;
	}
}

/* The connection is over, and another begins. */
static void
begin(unsigned flags)
{
	const unsigned other = flags & PROXY_OTHER;
	uint32_t *next = fuzzer.next[other != 0];

	say(other, next[0], SEGMENT_RST, NULL, 0, 0);
	next[0] += 100000;
	next[1] += 100000;
	say(other, next[0] - 1, SEGMENT_SYN, NULL, 0, 0);
	say(other | PROXY_SERVER, next[1] - 1, SEGMENT_SYN | SEGMENT_ACK, NULL,
	    0, 0);
}

static void
pass(unsigned flags, unsigned words, const uint8_t *bytes, uint32_t n)
{
	const unsigned end = (flags & PROXY_SERVER) != 0;
	uint32_t *next = &fuzzer.next[(flags & PROXY_OTHER) != 0][end];
	struct buffer made = { 0 };
	uint32_t step, done = 0;

	put_words(&made, words % WORDS, bytes, n);
	/* A frame's first byte is in its head. */
	if (words % WORDS == WORDS_FLAP && n > 0)
		put_bytes(&made, bytes + 1, n - 1);
	else
		put_bytes(&made, bytes, n);
	if (made.failed)
		abort();
	if ((flags & PROXY_DATAGRAM) != 0) {
		send_datagram(flags, made.data, made.length);
		buffer_free(&made);
		return;
	}
	if ((flags & PROXY_AGAIN) != 0)
		begin(flags);
	if ((flags & PROXY_AHEAD) != 0)
		*next += 7;
	step = (flags & PROXY_SINGLE) != 0 ? 1 : made.length;
	while (done < made.length) {
		const uint32_t left = made.length - done;
		const uint32_t some = left < step ? left : step;

		say(flags, *next, SEGMENT_ACK | ((flags & PROXY_LAST) != 0 ?
		    SEGMENT_FIN : 0), made.data + done, some,
		    (flags & PROXY_CUT) != 0 ? some / 2 : some);
		*next += some;
		done += some;
	}
	buffer_free(&made);
}

/* Each target is one wrapper's: with other words it would find these too, but
 * later. */
static bool
may_say(unsigned words)
{
	static const struct {
		unsigned first, last;
	} own[] = {
		{ WORDS_METHODS, WORDS_REPLY4 },
		{ WORDS_CONNECT, WORDS_RECORD },
		{ WORDS_ASSOCIATE, WORDS_FRAGMENT },
	};

	words %= WORDS;
	return words == WORDS_NONE || words == WORDS_FLAP ||
	    (words >= own[FUZZ_WRAPPER].first &&
	    words <= own[FUZZ_WRAPPER].last);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 1)
		return 0;
	if (!fuzzer.ready)
		set_up();
	fuzzer.kind = data[0] % AUDIENCES;
	data++;
	size--;
	fuzzer.now += FLOW_IDLE + 1;
	fuzzer.posts = 1;
	begin(0);
	begin(PROXY_OTHER);
	while (size >= PROXY_HEAD) {
		const unsigned flags = data[0], words = data[1];
		uint32_t n = (uint32_t)(data[2] << 8 | data[3]);

		data += PROXY_HEAD;
		size -= PROXY_HEAD;
		if (n > size)
			n = (uint32_t)size;
		if (n <= MOST && may_say(words))
			pass(flags, words, data, n);
		data += n;
		size -= n;
	}
	begin(0);
	begin(PROXY_OTHER);
	return 0;
}

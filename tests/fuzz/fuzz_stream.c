/* Fuzzing streams: from segments, which the input cuts as it likes, to every
 * output; fuzz_stream.h says what an input is. Besides what the sanitizers see:
 * every byte is covered, the records are the same as lines and as trees, and no
 * byte of a stream is told twice. */

#include "tests/fuzz/fuzz_stream.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/oscar/flap.h"
#include "src/flow/framing.h"
#include "src/flow/session.h"
#include "src/flow/table.h"
#include "tests/encode_peer.h"
#include "tests/fuzz/listeners.h"

#define MOST	4096		/* of a piece */

static struct fuzzer {
	bool		 ready;
	struct listeners listeners;
	struct sessions	*sessions;
	struct framing	*framings[AUDIENCES];
	enum audience_kind kind;
	uint8_t		 version;
	uint16_t	 sequence[2];	/* of FLAP */
	int64_t		 now;
	uint64_t	 packet;
	uint32_t	 next[2];	/* of each end, from its first byte on */
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
			.first = FLOW_MOST, .half = FRAMING_HALF_LEAST,
			.total = FRAMING_TOTAL_LEAST,
		};

		audience->introduce = sessions_introduce;
		audience->context = f->sessions;
		f->framings[i] = framing_new(&options);
		if (f->framings[i] == NULL || f->sessions == NULL)
			abort();
	}
	f->ready = true;
}

/* One segment, in a block of just its size. */
static void
say(unsigned end, uint32_t sequence, uint8_t flags, const uint8_t *bytes,
    uint32_t n, uint32_t captured)
{
	static const struct endpoint ends[] = {
		{ { 192, 0, 2, 10 }, 1090 }, { { 192, 0, 2, 11 }, 1091 },
	};
	const struct provenance seen = {
		.seconds = fuzzer.now, .digits = 6, .packet = ++fuzzer.packet,
		.family = 4, .source = ends[end], .destination = ends[!end],
	};
	uint8_t *block = malloc(captured > 0 ? captured : 1);
	const struct segment segment = {
		.seen = &seen, .bytes = block, .captured = captured,
		.length = n, .sequence = sequence, .flags = flags,
		.acknowledged = fuzzer.next[!end],
	};

	if (block == NULL)
		abort();
	if (captured > 0)
		memcpy(block, bytes, captured);
	listeners_expect(&fuzzer.listeners);
	framing_segment(fuzzer.framings[fuzzer.kind], &segment);
	listeners_check(&fuzzer.listeners, fuzzer.kind);
	free(block);
}

#ifdef FUZZ_FLAP
/* A frame of what begins with its channel. */
static bool
seal(struct buffer *made, unsigned end, const uint8_t *bytes, uint32_t n)
{
	if (n < 1)
		return false;
	put(made, "1 1 n n", FLAP_MARK, bytes[0], fuzzer.sequence[end]++,
	    (int)(n - 1));
	put_bytes(made, bytes + 1, n - 1);
	return true;
}
#else
static bool
seal(struct buffer *made, unsigned end, const uint8_t *bytes, uint32_t n)
{
	(void)end;
	if (n < 16)
		return false;
	put_u16(made, (uint16_t)n);
	put_bytes(made, bytes, n);
	if (!made->failed)
		encode_peer_seal(made->data + 2, n, fuzzer.version, 17, 33);
	return true;
}
#endif

/* The piece as the sender has it, in `made` where it is not the input's. */
static void
make(unsigned flags, const uint8_t **bytes, uint32_t *n, struct buffer *made)
{
	if ((flags & PIECE_SEALED) == 0 || *n > MOST ||
	    !seal(made, (flags & PIECE_ACCEPTOR) != 0, *bytes, *n))
		return;
	if (made->failed)
		abort();
	*bytes = made->data;
	*n = made->length;
}

static void
pass(unsigned flags, const uint8_t *bytes, uint32_t n)
{
	const unsigned end = (flags & PIECE_ACCEPTOR) != 0;
	const uint32_t step = (flags & PIECE_SINGLE) != 0 ? 1 : UINT32_MAX;
	uint32_t sequence = fuzzer.next[end], done = 0;
	struct buffer made = { 0 };
	uint8_t bits = 0;

	make(flags, &bytes, &n, &made);
	if ((flags & PIECE_AGAIN) != 0)
		sequence -= n / 2;
	if ((flags & PIECE_AHEAD) != 0)
		sequence += 7;
	if ((flags & PIECE_ACK) != 0)
		bits |= SEGMENT_ACK;
	if ((flags & PIECE_LAST) != 0)
		bits |= SEGMENT_FIN;
	do {
		const uint32_t some = n - done < step ? n - done : step;

		say(end, sequence + done, bits, bytes + done, some,
		    (flags & PIECE_CUT) != 0 ? some / 2 : some);
		done += some;
	} while (done < n);
	fuzzer.next[end] = sequence + n;
	buffer_free(&made);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 2)
		return 0;
	if (!fuzzer.ready)
		set_up();
	fuzzer.kind = data[0] % AUDIENCES;
	fuzzer.version = 4 + data[1] % 7;
	data += 2;
	size -= 2;
	/* The connection of the input before is over. */
	fuzzer.now += FLOW_IDLE + 1;
	fuzzer.next[0] = 1000;
	fuzzer.next[1] = 0xfffffff0;
	say(0, fuzzer.next[0], SEGMENT_SYN, NULL, 0, 0);
	say(1, fuzzer.next[1], SEGMENT_SYN | SEGMENT_ACK, NULL, 0, 0);
	while (size >= PIECE_HEAD) {
		const unsigned flags = data[0];
		uint32_t n = (uint32_t)(data[1] << 8 | data[2]);

		data += PIECE_HEAD;
		size -= PIECE_HEAD;
		if (n > size)
			n = (uint32_t)size;
		pass(flags, data, n);
		data += n;
		size -= n;
	}
	listeners_expect(&fuzzer.listeners);
	say(0, fuzzer.next[0], SEGMENT_RST, NULL, 0, 0);
	return 0;
}

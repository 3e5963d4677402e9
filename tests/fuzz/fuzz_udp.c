/* Fuzzing a version of ICQ, FUZZ_VERSION, from the datagram to every output;
 * fuzz_udp.h says what an input is. Besides what the sanitizers see: every byte is covered, and the
 * records are the same as lines and as trees. */

#include "tests/fuzz/fuzz_udp.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/dispatch.h"
#include "src/flow/table.h"
#include "tests/encode.h"
#include "tests/fuzz/listeners.h"

#define CLIENT_PORT	1090
#define USUAL_PORT	4000
#define OTHER_PORT	4001

static struct fuzzer {
	bool		 ready;
	struct listeners listeners;
	struct dispatch	*dispatches[AUDIENCES];
	int64_t		 now;
	uint64_t	 packet;
} fuzzer;

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
set_up(void)
{
	static const struct decoders decoders;
	struct fuzzer *f = &fuzzer;

	listeners_open(&f->listeners);
	for (unsigned i = 0; i < AUDIENCES; i++) {
		f->dispatches[i] = dispatch_new(&decoders,
		    &f->listeners.audiences[i]);
		if (f->dispatches[i] == NULL)
			abort();
	}
	f->ready = true;
}

static struct provenance
seen_by(unsigned flags)
{
	const uint16_t client_port = CLIENT_PORT +
	    ((flags & DATAGRAM_OTHER) != 0);
	const struct endpoint client = { { 192, 0, 2, 10 }, client_port };
	const struct endpoint server = { { 198, 51, 100, 1 },
	    (flags & DATAGRAM_USUAL) != 0 ? USUAL_PORT : OTHER_PORT };
	const bool up = (flags & DATAGRAM_UP) != 0;

	if ((flags & DATAGRAM_LATER) != 0)
		fuzzer.now += FLOW_IDLE + 1;
	return (struct provenance){
		.seconds = fuzzer.now, .digits = 6, .packet = ++fuzzer.packet,
		.family = 4, .source = up ? client : server,
		.destination = up ? server : client,
	};
}

/* The datagram as on the wire. */
static void
make(struct buffer *wire, unsigned flags, const uint8_t *bytes, uint32_t n)
{
	struct encode_head h = {
		.uin = 1000001, .session = 0x12345678, .seq1 = 1, .seq2 = 2,
		.r1 = 23, .r2 = 77,
		.check = (flags & DATAGRAM_BLANK) != 0 &&
		    (flags & DATAGRAM_UP) == 0 ? ENCODE_ABSENT : ENCODE_RIGHT,
	};
	/* Where the check code is; in version 2 the sequence number. */
	static const uint8_t checks[][2] = {
		[2] = { 4, 4 }, [3] = { 12, 12 }, [4] = { 12, 16 },
		[5] = { 17, 20 },
	};
	const bool up = (flags & DATAGRAM_UP) != 0;
	struct buffer body = { 0 };

	if ((flags & DATAGRAM_RAW) != 0) {
		put_bytes(wire, bytes, n);
		return;
	}
	if (n >= 2) {
		h.command = (uint16_t)(bytes[0] | bytes[1] << 8);
		put_bytes(&body, bytes + 2, n - 2);
	}
	/* Those that a client without an account says. */
	if (FUZZ_VERSION == 2 && (h.command == 0x03f2 ||
	    h.command == 0x03fc || h.command == 0x04ec))
		h.uin = 0;
	encode_packet(wire, FUZZ_VERSION, up, &h, &body);
	if (!wire->failed && (flags & DATAGRAM_WRONG) != 0)
		wire->data[checks[FUZZ_VERSION][up]] ^= 0x55;
	buffer_free(&body);
}

static void
pass(enum audience_kind kind, unsigned flags, uint32_t cut,
    const uint8_t *bytes, uint32_t n)
{
	const struct provenance seen = seen_by(flags);
	struct message m = { .seen = &seen };
	struct buffer wire = { 0 };
	uint8_t *block;

	make(&wire, flags, bytes, n);
	if (wire.failed)
		abort();
	m.length = wire.length;
	m.captured = (flags & DATAGRAM_CUT) != 0 ? cut % (wire.length + 1) :
	    wire.length;
	block = malloc(m.captured == 0 ? 1 : m.captured);
	if (block == NULL)
		abort();
	if (m.captured > 0)
		memcpy(block, wire.data, m.captured);
	buffer_free(&wire);
	m.wire = block;
	listeners_expect(&fuzzer.listeners);
	dispatch_datagram(fuzzer.dispatches[kind], &m);
	listeners_check(&fuzzer.listeners, kind);
	free(block);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum audience_kind kind;

	if (size == 0)
		return 0;
	if (!fuzzer.ready)
		set_up();
	/* All flows of the input before are over. */
	fuzzer.now += FLOW_IDLE + 1;
	kind = data[0] % AUDIENCES;
	data++;
	size--;
	while (size >= DATAGRAM_HEAD) {
		const unsigned flags = data[0];
		const uint32_t cut = (uint32_t)(data[1] << 8 | data[2]);
		uint32_t n = (uint32_t)(data[3] << 8 | data[4]);

		data += DATAGRAM_HEAD;
		size -= DATAGRAM_HEAD;
		if (n > size)
			n = (uint32_t)size;
		/* No more than a datagram holds. */
		if (n <= MESSAGE_MAX - ENCODE_CLIENT)
			pass(kind, flags, cut, data, n);
		data += n;
		size -= n;
	}
	return 0;
}

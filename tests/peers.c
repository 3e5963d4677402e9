/* What the suites of direct connections have in common. */

#include "tests/peers.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

static const struct encode_peer alice = {
	.uin = 111001, .other = 222002, .ip = 0x0a630000, .real_ip = 0x0a630001,
	.port = 4711, .cookie = 0x12345678, .connection = 4,
};

struct encode_peer
peers_speaking(uint8_t version)
{
	struct encode_peer p = alice;

	p.version = version;
	return p;
}

uint8_t *
peers_copy(const uint8_t *bytes, uint32_t n)
{
	uint8_t *copy = malloc(n > 0 ? n : 1);

	CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
	memcpy(copy, bytes, n);
	return copy;
}

void
peers_fill(struct generator *random, uint8_t *bytes, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		bytes[i] = generator_next(random) & 0xff;
}

void
peers_message(struct buffer *b, uint8_t version, uint16_t command,
    uint16_t type, const char *text, const char *extra)
{
	const struct encode_peer p = peers_speaking(version);
	const struct encode_peer_message m = {
		.command = command, .seq = 0xfffe, .type = type, .flags = 16,
		.text = text, .m1 = 20, .x2 = 7,
	};
	struct buffer more = { 0 };

	put_hex(&more, extra);
	encode_peer_message(b, &p, &m, &more);
	CU_ASSERT_FALSE_FATAL(b->failed || more.failed);
	buffer_free(&more);
}

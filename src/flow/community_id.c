/* Community ID v1: the base64 of a SHA-1 over seed, addresses, protocol and
 * ports, the lower endpoint first so that both directions are one flow. */

#include "src/flow/community_id.h"

#include <nettle/base64.h>
#include <nettle/sha1.h>
#include <string.h>

/* seed, address, address, protocol, zero, port, port; IPv6 */
#define INPUT_MAX	(2 + 16 + 16 + 1 + 1 + 2 + 2)

_Static_assert(2 + BASE64_ENCODE_RAW_LENGTH(SHA1_DIGEST_SIZE) + 1 <=
    COMMUNITY_ID_ROOM, "room for a Community ID");

static uint8_t *
put_u16(uint8_t *p, uint16_t number)
{
	*p++ = (uint8_t)(number >> 8);
	*p++ = (uint8_t)number;
	return p;
}

static uint8_t *
put_bytes(uint8_t *p, const uint8_t *bytes, size_t size)
{
	memcpy(p, bytes, size);
	return p + size;
}

void
community_id(char out[COMMUNITY_ID_ROOM], uint8_t family, uint8_t transport,
    const struct endpoint *a, const struct endpoint *b, uint16_t seed)
{
	size_t size = family == 4 ? 4 : 16;
	int order = memcmp(a->address, b->address, size);
	uint8_t input[INPUT_MAX], digest[SHA1_DIGEST_SIZE], *p = input;
	struct sha1_ctx sha1;

	if (order > 0 || (order == 0 && a->port > b->port)) {
		const struct endpoint *first = b;

		b = a;
		a = first;
	}
	p = put_u16(p, seed);
	p = put_bytes(p, a->address, size);
	p = put_bytes(p, b->address, size);
	*p++ = transport;
	*p++ = 0;
	p = put_u16(p, a->port);
	p = put_u16(p, b->port);

	sha1_init(&sha1);
	sha1_update(&sha1, (size_t)(p - input), input);
	sha1_digest(&sha1, sizeof digest, digest);

	memcpy(out, "1:", 2);
	base64_encode_raw(out + 2, sizeof digest, digest);
	out[2 + BASE64_ENCODE_RAW_LENGTH(sizeof digest)] = '\0';
}

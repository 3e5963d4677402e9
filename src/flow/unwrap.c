/* What goes through proxies: what datagrams and streams share, and keys. */

#include "src/flow/unwrap.h"

#include <string.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

bool
unwrap_open(struct unwrap *unwrap, bool all, bool around)
{
	*unwrap = (struct unwrap){ .all = all, .around = around };
	unwrap->relays = relays_new();
	return unwrap->relays != NULL;
}

void
unwrap_close(struct unwrap *unwrap)
{
	relays_free(unwrap->relays);
}

/* Bytes one behind the other, of which a hash is made. */
struct mix {
	uint8_t		bytes[2 * 18 + 16 + WRAPPED_TEXT + 40];
	uint32_t	length;
};

static void
add(struct mix *mix, const void *bytes, uint32_t n)
{
	if (n > sizeof(mix->bytes) - mix->length)
		n = sizeof(mix->bytes) - mix->length;
	if (n > 0)
		memcpy(mix->bytes + mix->length, bytes, n);
	mix->length += n;
}

static struct inner_key
key_of(const struct mix *mix)
{
	const XXH128_hash_t hash = XXH3_128bits(mix->bytes, mix->length);

	return (struct inner_key){ hash.high64, hash.low64 };
}

static uint32_t
address_size(const struct provenance *seen)
{
	return seen->family == 4 ? 4 : 16;
}

struct inner_key
inner_key_apart(const struct provenance *seen, bool from_client,
    const char *proto, const uint8_t *session, uint32_t length,
    uint32_t number)
{
	const uint32_t n = address_size(seen);
	const struct endpoint *client = from_client ? &seen->source :
	    &seen->destination;
	const struct endpoint *server = from_client ? &seen->destination :
	    &seen->source;
	struct mix mix = { .length = 0 };

	add(&mix, client->address, n);
	add(&mix, server->address, n);
	add(&mix, &number, sizeof(number));
	add(&mix, proto, (uint32_t)strlen(proto));
	add(&mix, session, length);
	return key_of(&mix);
}

uint8_t
inner_end(const struct provenance *seen)
{
	const struct endpoint *a = &seen->source, *b = &seen->destination;
	const int order = memcmp(a->address, b->address, address_size(seen));

	return order > 0 || (order == 0 && a->port > b->port);
}

struct inner_key
inner_key_behind(const struct provenance *seen, const struct host *host)
{
	const uint32_t n = address_size(seen);
	const bool turned = inner_end(seen) == 1;
	const struct endpoint *low = turned ? &seen->destination :
	    &seen->source;
	const struct endpoint *high = turned ? &seen->source :
	    &seen->destination;
	struct mix mix = { .length = 0 };

	add(&mix, low->address, n);
	add(&mix, &low->port, sizeof(low->port));
	add(&mix, high->address, n);
	add(&mix, &high->port, sizeof(high->port));
	add(&mix, &host->port, sizeof(host->port));
	add(&mix, host->at.at, host->at.size);
	return key_of(&mix);
}

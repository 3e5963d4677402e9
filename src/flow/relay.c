/* Relays of datagrams. */

#include "src/flow/relay.h"

#include <stdlib.h>
#include <string.h>

#include "src/flow/moment.h"
#include "src/flow/wrapped.h"

struct relays {
	unsigned	 used;
	uint8_t		 ports[65536 / 8];	/* that any ever had, by bits */
	struct relay	 relay[RELAYS_MOST];
};

struct relays *
relays_new(void)
{
	return calloc(1, sizeof(struct relays));
}

static void
clear(struct relay *relay)
{
	for (unsigned i = 0; i < relay->via.count; i++)
		layer_clear(&relay->via.layer[i]);
	relay->via.count = 0;
}

void
relays_free(struct relays *relays)
{
	if (relays == NULL)
		return;
	for (unsigned i = 0; i < relays->used; i++)
		clear(&relays->relay[i]);
	free(relays);
}

static bool
same_address(uint8_t family, const uint8_t *a, const uint8_t *b)
{
	return memcmp(a, b, family == 4 ? 4 : 16) == 0;
}

static bool
is_zero(uint8_t family, const uint8_t *address)
{
	static const uint8_t zero[16];

	return same_address(family, address, zero);
}

/* The place of one that is there already, of none yet, or of the most silent. */
static struct relay *
place(struct relays *relays, uint8_t family, const struct endpoint *own,
    const uint8_t *client, bool elsewhere)
{
	struct relay *oldest = &relays->relay[0];

	for (unsigned i = 0; i < relays->used; i++) {
		struct relay *r = &relays->relay[i];

		if (r->family == family && r->elsewhere == elsewhere &&
		    r->own.port == own->port &&
		    same_address(family, r->own.address, own->address) &&
		    same_address(family, r->client, client))
			return r;
		if (r->seconds < oldest->seconds)
			oldest = r;
	}
	return relays->used < RELAYS_MOST ? &relays->relay[relays->used++] :
	    oldest;
}

bool
relay_is_elsewhere(const struct provenance *seen, const struct host *host)
{
	return host->port != 0 && host->at.at != NULL &&
	    host->family == seen->family &&
	    !is_zero(host->family, host->at.at) &&
	    !same_address(host->family, host->at.at, seen->source.address);
}

/* One entry for each address that the relay may have: that of the reply, and the
 * server's own, which it is where the reply says 0.0.0.0 and may be where the
 * reply is from behind a translation of addresses. */
void
relays_add(struct relays *relays, const struct provenance *seen,
    const struct host *host, const struct via *via, const struct flow *flow)
{
	const unsigned count = relay_is_elsewhere(seen, host) ? 2 : 1;
	struct endpoint own[2] = { seen->source, seen->source };

	if (host->port == 0 || host->at.at == NULL)
		return;
	own[0].port = own[1].port = host->port;
	if (count == 2)
		memcpy(own[1].address, host->at.at, host->at.size);
	for (unsigned i = 0; i < count; i++) {
		struct relay *r = place(relays, seen->family, &own[i],
		    seen->destination.address, i == 1);

		relays->ports[host->port / 8] |= (uint8_t)(1 << host->port % 8);
		clear(r);
		r->family = seen->family;
		r->own = own[i];
		r->elsewhere = i == 1;
		memcpy(r->client, seen->destination.address, 16);
		r->via.count = via->count;
		for (unsigned k = 0; k < via->count; k++)
			layer_copy(&r->via.layer[k], &via->layer[k]);
		r->index = flow->index;
		r->serial = flow->serial;
		r->seconds = seen->seconds;
		r->packet = seen->packet;
		r->flow = flow->id;
		r->time = moment_of(seen);
	}
}

static bool
had(const struct relays *relays, uint16_t port)
{
	return (relays->ports[port / 8] >> port % 8 & 1) != 0;
}

static bool
is_between(const struct relay *r, uint8_t family, const struct endpoint *relay,
    const struct endpoint *client)
{
	return r->family == family && r->own.port == relay->port &&
	    same_address(family, r->own.address, relay->address) &&
	    same_address(family, r->client, client->address);
}

static struct relay *
find(struct relays *relays, const struct provenance *seen, bool elsewhere,
    bool *from_client)
{
	if (!had(relays, seen->source.port) &&
	    !had(relays, seen->destination.port))
		return NULL;
	for (unsigned i = 0; i < relays->used; i++) {
		struct relay *r = &relays->relay[i];

		if (r->elsewhere != elsewhere)
			continue;
		*from_client = is_between(r, seen->family, &seen->destination,
		    &seen->source);
		if (*from_client || is_between(r, seen->family, &seen->source,
		    &seen->destination)) {
			r->seconds = seen->seconds;
			return r;
		}
	}
	return NULL;
}

struct relay *
relays_find(struct relays *relays, const struct provenance *seen,
    bool *from_client)
{
	return find(relays, seen, false, from_client);
}

struct relay *
relays_find_elsewhere(struct relays *relays, const struct provenance *seen)
{
	bool from_client;

	return find(relays, seen, true, &from_client);
}

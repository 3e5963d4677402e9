/* Packets that wait for another of their flow. */

#include "src/flow/held.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"

/* Flows whose packets wait at once: each has a place, which it may have to
 * leave to another. */
#define PLACES	256
/* Of one flow. */
#define PACKETS	2
/* A full contact list has 1031 bytes, and no client writes more. */
#define ROOM	1032

struct packet {
	struct provenance	 seen;
	const struct protocol	*protocol;
	enum role		 role;
	uint8_t			 end;
	uint32_t		 captured, length;
	uint8_t			 bytes[ROOM];
};

struct place {
	uint32_t	 index, serial;		/* of the flow */
	unsigned	 count;
	struct packet	 packets[PACKETS];	/* as they came */
};

struct held {
	uint64_t	 waiting;
	struct place	 places[PLACES];
};

struct held *
held_new(void)
{
	return calloc(1, sizeof(struct held));
}

void
held_free(struct held *held)
{
	free(held);
}

uint64_t
held_waiting(const struct held *held)
{
	return held->waiting;
}

static inline const struct place *
place_of(const struct held *held, const struct flow *flow)
{
	const struct place *place = &held->places[flow->index % PLACES];

	return place->index == flow->index && place->serial == flow->serial ?
	    place : NULL;
}

void
held_add(struct held *held, const struct message *m)
{
	struct place *place = &held->places[m->flow->index % PLACES];
	struct packet *packet;

	held->waiting++;
	if (m->captured > ROOM)
		return;
	if (place_of(held, m->flow) == NULL) {
		place->index = m->flow->index;
		place->serial = m->flow->serial;
		place->count = 0;
	}
	if (place->count == PACKETS) {
		memmove(&place->packets[0], &place->packets[1],
		    sizeof(place->packets[0]));
		place->count--;
	}
	packet = &place->packets[place->count++];
	packet->seen = *m->seen;
	packet->protocol = m->protocol;
	packet->role = m->role;
	packet->end = m->end;
	packet->captured = m->captured;
	packet->length = m->length;
	memcpy(packet->bytes, m->wire, m->captured);
}

static struct message
message_of(const struct packet *packet, const struct flow *flow,
    uint8_t *scratch)
{
	struct message m = {
		.wire = packet->bytes, .captured = packet->captured,
		.length = packet->length, .scratch = scratch,
		.role = packet->role, .end = packet->end,
		.protocol = packet->protocol, .confidence = CERTAIN,
		.flow = flow, .seen = &packet->seen,
	};

	packet->protocol->unseal(&m);
	return m;
}

bool
held_agrees(const struct held *held, const struct message *m)
{
	const struct place *place = place_of(held, m->flow);

	for (unsigned i = 0; place != NULL && i < place->count; i++) {
		const struct packet *packet = &place->packets[i];
		const struct message before = message_of(packet, m->flow,
		    NULL);

		/* Each role has an end of its own. */
		if (packet->protocol == m->protocol &&
		    (before.role == m->role) == (before.end == m->end) &&
		    m->protocol->agree(&before, m))
			return true;
	}
	return false;
}

bool
held_take(struct held *held, const struct flow *flow, uint8_t *scratch,
    struct message *m)
{
	struct place *place = &held->places[flow->index % PLACES];
	struct packet first;

	if (place_of(held, flow) == NULL || place->count == 0)
		return false;
	/* To the end of the queue, where it stays for the caller. */
	first = place->packets[0];
	for (unsigned i = 1; i < PACKETS; i++)
		place->packets[i - 1] = place->packets[i];
	place->packets[PACKETS - 1] = first;
	place->count--;
	held->waiting--;
	*m = message_of(&place->packets[PACKETS - 1], flow, scratch);
	return true;
}

/* Datagrams behind a SOCKS 5 server. */

#include "src/flow/behind.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/cold.h"
#include "src/flow/dispatch.h"
#include "src/flow/framing.h"
#include "src/flow/moment.h"

/* A datagram of which the first fragments are here. */
struct joined {
	struct inner_key key;
	bool		 from_client;
	uint8_t		 count;		/* of its fragments; 0: none is here */
	int64_t		 seconds;
	uint32_t	 length;
	uint64_t	 packets[127];
	uint8_t		 bytes[MESSAGE_MAX];
};

struct behind {
	struct dispatch	*dispatch;
	struct unwrap	*unwrap;
	const struct protocol *header;
	struct joined	*joined[BEHIND_JOINED];
};

struct behind *
behind_new(struct dispatch *dispatch, struct unwrap *unwrap)
{
	struct behind *b = calloc(1, sizeof(*b));

	if (b == NULL)
		return NULL;
	b->dispatch = dispatch;
	b->unwrap = unwrap;
	b->header = registry_find("socks5-udp");
	return b;
}

void
behind_free(struct behind *b)
{
	if (b == NULL)
		return;
	for (unsigned i = 0; i < BEHIND_JOINED; i++)
		free(b->joined[i]);
	free(b);
}

/* What is here of a datagram never becomes whole. */
static void
give_up(struct behind *b, struct joined *j)
{
	b->unwrap->fragments_missing += j->count > 0;
	j->count = 0;
	j->length = 0;
}

/* The place of a datagram's fragments, or one that nobody has, or has for
 * longest; NULL where memory is short. */
static struct joined *
place(struct behind *b, struct inner_key key, bool from_client)
{
	struct joined **oldest = &b->joined[0];

	for (unsigned i = 0; i < BEHIND_JOINED; i++) {
		struct joined *j = b->joined[i];

		if (j == NULL) {
			b->joined[i] = calloc(1, sizeof(*j));
			return b->joined[i];
		}
		if (j->key.high == key.high && j->key.low == key.low &&
		    j->from_client == from_client)
			return j;
		if (j->seconds < (*oldest)->seconds)
			oldest = &b->joined[i];
	}
	give_up(b, *oldest);
	return *oldest;
}

/* Adds a fragment, each of which must follow the one before. True where the
 * datagram is whole: then `m` is that. */
static COLD bool
join(struct behind *b, struct message *m, const struct wrapping *said,
    struct inner_key key, bool from_client)
{
	struct joined *j = place(b, key, from_client);
	bool begun;

	if (j == NULL)
		return false;
	begun = j->count > 0;
	if (said->fragment != j->count + 1 ||
	    m->seen->seconds - j->seconds > BEHIND_PATIENCE)
		give_up(b, j);
	if (said->fragment != j->count + 1 || m->captured < m->length ||
	    m->length > sizeof(j->bytes) - j->length) {
		b->unwrap->fragments_missing += !begun;
		give_up(b, j);
		return false;
	}
	j->key = key;
	j->from_client = from_client;
	j->seconds = m->seen->seconds;
	j->packets[j->count++] = m->seen->packet;
	memcpy(j->bytes + j->length, m->wire, m->length);
	j->length += m->length;
	if (!said->last)
		return false;
	m->wire = j->bytes;
	m->captured = m->length = j->length;
	m->packets = j->packets;
	m->packet_count = j->count;
	j->count = 0;
	return true;
}

/* A datagram and what is known of it. */
struct found {
	const struct behind	*behind;
	const struct message	*datagram;
	uint32_t		 head;		/* bytes */
	const struct relay	*relay;
};

/* The header, alone. */
static COLD void
tell_header(const struct found *found, const struct message *inner)
{
	struct via outer = *inner->via;
	struct message m = {
		.wire = found->datagram->wire, .plain = found->datagram->wire,
		.captured = found->head, .length = found->head,
		.unsealed = true, .seen = found->datagram->seen,
		.protocol = found->behind->header, .flow = inner->flow,
		.end = inner->end, .confidence = CERTAIN,
		.role = inner->role,
	};

	outer.count--;
	m.via = outer.count > 0 ? &outer : NULL;
	dispatch_tell_header(found->behind->dispatch, &m);
}

/* It is ICQ: before it comes what was said to the server to let it, and where
 * wanted the header. */
static COLD void
introduce(void *context, const struct message *inner)
{
	const struct found *found = context;
	const struct unwrap *unwrap = found->behind->unwrap;

	if (found->relay != NULL)
		framing_icq(unwrap->framing, found->relay->index,
		    found->relay->serial);
	if (unwrap->around)
		tell_header(found, inner);
}

/* What the datagram went through: the relay's layers, or this one alone; the
 * last goes to the header's host. */
static struct via
via_of(const struct relay *relay, const struct host *host)
{
	struct via via = { .count = 1 };
	struct layer *last;

	if (relay != NULL)
		via = relay->via;
	last = &via.layer[via.count - 1];
	last->proto = "socks5";
	last->family = host->family;
	last->port = host->port;
	if (host->family != 0) {
		memcpy(last->address, host->at.at, host->at.size);
	} else {
		last->name = host->at.at;
		last->name_length = (uint16_t)host->at.size;
	}
	return via;
}

/* As if it had come directly. Who does not know the relay does not know who is
 * the client either: then each port is the server's. */
static struct provenance
ends_of(const struct provenance *seen, const struct via *via, bool known,
    bool from_client)
{
	struct provenance ends = wrapped_ends(seen, via, from_client);

	return known ? ends : wrapped_ends(&ends, via, !from_client);
}

/* Another pair of addresses told of the relay: that is all it adds. */
static void
tie(struct relays *relays, struct message *m)
{
	const struct relay *relay = relays_find_elsewhere(relays, m->seen);

	if (relay == NULL)
		return;
	m->facts.redirect = relay->packet;
	m->facts.redirect_flow = relay->flow;
	m->facts.redirect_after = moment_since(m->seen, relay->time);
}

bool
behind_datagram(struct behind *b, const struct message *m)
{
	struct wrapping said = { .what = WRAPS_NOTHING };
	struct found found = { .behind = b, .datagram = m };
	bool from_client = false;
	struct message inner;
	struct inner_key key;
	struct provenance ends;
	struct via via;

	if (!b->header->unwrap(m, &said))
		return false;
	found.head = m->length - said.inside;
	if (found.head >= m->captured)
		return false;
	found.relay = relays_find(b->unwrap->relays, m->seen, &from_client);
	key = inner_key_behind(m->seen, &said.host);
	via = via_of(found.relay, &said.host);
	ends = ends_of(m->seen, &via, found.relay != NULL,
	    from_client);
	inner = (struct message){
		.wire = m->wire + found.head,
		.captured = m->captured - found.head, .length = said.inside,
		.seen = m->seen, .via = &via, .ends = &ends,
		.end = inner_end(m->seen),
	};
	tie(b->unwrap->relays, &inner);
	if (said.fragment > 0 &&
	    !join(b, &inner, &said, key, inner.end == 0))
		return false;
	if (inner.length > 0 && dispatch_inner(b->dispatch, &inner, key,
	    introduce, &found))
		return true;
	if (found.relay != NULL && b->unwrap->all) {
		inner.flow = dispatch_flow(b->dispatch, m->seen, key);
		tell_header(&found, &inner);
	}
	return false;
}

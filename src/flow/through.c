/* What goes through proxies and tunnels on streams. */

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/cold.h"
#include "src/flow/dispatch.h"
#include "src/flow/reading.h"

static bool
from_client(const struct message *m)
{
	return m->role != ROLE_SERVER;
}

/* What is told of has a Community ID. */
static void
keep(struct framing *f, struct tracked *flow, const struct provenance *seen)
{
	if (!flow->kept)
		flows_keep(f->flows, flow, seen);
}

/* Tells of what waits: it came before all that is inside. */
static void
tell_waiting(struct framing *f, struct wrapped *wrapped)
{
	struct waiting *waiting;

	wrapped->told = true;
	while ((waiting = wrapped_next(wrapped,
	    &f->options.unwrap->room)) != NULL) {
		struct via via = wrapped->via;
		struct message m = waiting_message(waiting);

		via.count = waiting->layers;
		m.via = via.count > 0 ? &via : NULL;
		m.carrier = wrapped_carrier(wrapped);
		keep(f, flows_at(f->flows, m.flow->index), m.seen);
		tally_message(&f->tally, m.protocol);
		walk(&m, f->options.audience);
		free(waiting);
	}
}

void
through_icq(struct framing *f, struct connection *connection)
{
	connection->wrapped->icq = true;
	tell_waiting(f, connection->wrapped);
}

/* The part of it that is its own, without what it carries. */
static void
tell(struct framing *f, struct reading *r, const struct message *whole,
    const struct wrapping *said)
{
	struct wrapped *wrapped = r->connection->wrapped;
	struct message m = *whole;

	m.length -= said->inside;
	m.captured -= said->inside;
	if (m.captured == 0 || (said->around && !f->options.unwrap->around))
		return;
	if (wrapped->told) {
		keep(f, r->flow, m.seen);
		tally_message(&f->tally, m.protocol);
		walk(&m, f->options.audience);
	} else {
		wrapped_wait(wrapped, &f->options.unwrap->room, &m);
	}
}

bool
through_open(struct reading *r)
{
	struct connection *connection = r->connection;
	struct wrapped *wrapped = connection->wrapped;
	const uint8_t server = r->flow->dialect.server;

	if (!wrapped_through(wrapped, connection->protocol->name,
	    server == 0 ? r->end : 2 - server))
		return false;
	connection->protocol = NULL;
	r->flow->dialect = (struct dialect){ 0 };
	for (uint8_t end = 0; end < 2; end++) {
		const struct half *half = end == r->end ? r->half : r->other;
		struct way *way = &connection->way[end];

		*way = (struct way){
			.start = half->started ? half->offset : 0,
		};
	}
	return true;
}

/* What the other end has said already may wait for just this answer. */
static void
ask_other(struct framing *f, const struct reading *r)
{
	struct reading other = reading_of(f, r->flow, !r->end);

	if (f->asking || !other.half->started || other.half->ready == 0)
		return;
	f->asking = true;
	reading_go_on(f, &other, false);
	f->asking = false;
}

/* All that goes through here is nobody's, or the next proxy's, or ICQ. What the
 * client sent before it was let through comes first. */
static COLD void
go_through(struct framing *f, struct reading *r)
{
	if (through_open(r))
		ask_other(f, r);
	else
		reading_dismiss(f, r);
}

/* A flow of a stream in pieces begins, or does so again after it was silent for
 * too long: what it came through, and where it goes. */
static COLD void
begin_stream(struct framing *f, const struct reading *r, struct tracked *flow,
    const char *proto)
{
	struct reading inner = reading_of(f, flow, 0);
	struct wrapped *wrapped = wrapped_new(&r->connection->wrapped->via);

	if (wrapped != NULL)
		layer_copy(&wrapped->next, &r->connection->wrapped->next);
	flow->dismissed = wrapped == NULL ||
	    !wrapped_through(wrapped, proto, 0);
	inner.connection->wrapped = wrapped;
	stream_start(f->streams, inner.half, 0, true);
	stream_start(f->streams, inner.other, 0, true);
}

/* Of all streams of a client's tunnel. */
static struct inner_key
session_key(const struct reading *r, const struct message *m)
{
	const struct wrapped *outer = r->connection->wrapped;

	return inner_key_apart(m->seen, from_client(m), m->protocol->name,
	    outer->session, outer->session_length, 0);
}

void
through_piece(void *context, const struct portion *piece)
{
	struct framing *f = context;
	struct tracked *flow = flows_at(f->flows, piece->index);
	struct reading inner = reading_of(f, flow, piece->server);
	const struct segment segment = {
		.seen = &piece->seen, .bytes = piece->bytes,
		.captured = piece->length, .length = piece->length,
		.sequence = inner.half->origin +
		    (uint32_t)(inner.half->offset + inner.half->ready),
	};

	if (flow->facts.serial != piece->serial || flow->dismissed ||
	    inner.connection->wrapped == NULL)
		return;
	/* It would go through itself. */
	if (flow->busy) {
		f->counters.full++;
		return;
	}
	inner.connection->wrapped->carrier = piece->carrier;
	if (piece->hole) {
		reading_empty(f, &inner);
		inner.way->tail = inner.way->proven = 0;
		inner.way->lost = inner.connection->protocol != NULL;
		if (!inner.half->started || flow->dismissed)
			return;
	}
	if (piece->length > 0 && inner.half->started && !inner.way->judged)
		framing_read(f, &inner, &segment);
	if (piece->ends)
		reading_empty(f, &inner);
}

void
through_flush(struct framing *f)
{
	turns_flush(f->turns);
}

/* Where the stream goes, as its opening says. */
static void
learn_where(struct wrapped *w, const char *proto, const struct host *host)
{
	if (host->at.at == NULL || w->via.count == 0)
		return;
	wrapped_learn(w, &(struct wrapping){ .host = *host });
	w->next.proto = proto;
	layer_host(&w->via.layer[w->via.count - 1], &w->next);
}

/* The flow of the stream that a piece belongs to; NULL: it is nobody's. */
static struct tracked *
stream_of(struct framing *f, const struct reading *r, const struct message *m,
    const struct wrapping *said)
{
	struct wrapped *outer = r->connection->wrapped;
	const char *proto = outer->piece[m->end].proto;
	const struct inner_key key = inner_key_apart(m->seen, from_client(m),
	    proto, outer->session, outer->session_length,
	    outer->piece[m->end].number);
	struct tracked *flow;
	struct reading inner;

	flow = flows_find_inner(f->flows, m->seen, key.high, key.low);
	if (flow == NULL)
		flow = flows_add(f->flows);
	inner = reading_of(f, flow, 0);
	if (!flow->dismissed && inner.connection->wrapped == NULL)
		begin_stream(f, r, flow, proto);
	if (flow->dismissed)
		return NULL;
	learn_where(inner.connection->wrapped, proto, &said->host);
	return flow;
}

/* A piece of a stream; its client is end 0. Posts take their turns. */
static void
feed(struct framing *f, const struct reading *r, const struct message *m,
    const struct wrapping *said, const uint8_t *bytes)
{
	struct wrapped *outer = r->connection->wrapped;
	const struct tracked *flow;
	struct portion piece = {
		.seen = *m->seen, .bytes = bytes, .length = said->inside,
		.order = from_client(m) ? outer->order : 0,
		.position = outer->posted, .server = !from_client(m),
		.ends = said->ends,
		.hole = outer->hole[m->end],
	};

	/* While a flow ends the table is not to be asked. */
	if (f->ending)
		return;
	if (!said->goes_on) {
		outer->piece[m->end].proto = said->proto;
		outer->piece[m->end].number = said->number;
	} else if (outer->piece[m->end].proto == NULL) {
		return;
	}
	keep(f, r->flow, m->seen);
	piece.carrier = r->flow->facts;
	flow = stream_of(f, r, m, said);
	if (flow == NULL)
		return;
	outer->hole[m->end] = false;
	if (from_client(m))
		outer->posted += said->inside;
	piece.index = flow->facts.index;
	piece.serial = flow->facts.serial;
	if (piece.order > 0)
		turns_piece(f->turns, session_key(r, m), &piece);
	else
		through_piece(f, &piece);
}

/* What waits came before the datagram. */
struct introduction {
	struct framing		*framing;
	const struct reading	*reading;
};

static void
introduce(void *context, const struct message *inner)
{
	const struct introduction *i = context;

	keep(i->framing, i->reading->flow, inner->seen);
	through_icq(i->framing, i->reading->connection);
}

static void
pass_datagram(struct framing *f, struct reading *r, const struct message *m,
    const struct wrapping *said, const uint8_t *bytes, uint32_t n)
{
	const struct wrapped *wrapped = r->connection->wrapped;
	struct via via = wrapped->via;
	struct message inner = {
		.wire = bytes, .captured = n, .length = n, .seen = m->seen,
		.packets = m->packets, .packet_count = m->packet_count,
		.via = &via, .carrier = &r->flow->facts,
		.end = from_client(m) ? 0 : 1,
	};
	struct provenance ends;

	if (via.count == MESSAGE_LAYERS || f->options.unwrap->dispatch == NULL)
		return;
	via.layer[via.count] = wrapped->next;
	via.layer[via.count++].proto = said->proto;
	ends = *m->seen;
	inner.ends = &ends;
	(void)dispatch_inner(f->options.unwrap->dispatch, &inner,
	    inner_key_apart(m->seen, from_client(m), said->proto, NULL, 0,
	    said->number), introduce, &(struct introduction){ f, r });
}

static void
announce(struct framing *f, const struct reading *r, const struct message *m,
    const struct host *relay)
{
	const struct wrapped *wrapped = r->connection->wrapped;
	struct via via = wrapped->via;
	struct layer *last = &via.layer[via.count];

	if (via.count == MESSAGE_LAYERS)
		return;
	via.count++;
	*last = (struct layer){
		.proto = m->protocol->name, .user = wrapped->next.user,
		.user_length = wrapped->next.user_length,
	};
	relays_add(f->options.unwrap->relays, m->seen, relay, &via,
	    &r->flow->facts);
}

/* The bytes that it carries, where they stay while others are read. NULL: too
 * many streams are one within the other, or memory is short. */
static const uint8_t *
carried(struct framing *f, const struct reading *r, const uint8_t *bytes,
    uint32_t n)
{
	if (f->depth >= MESSAGE_LAYERS)
		return NULL;
	if (r->direct != NULL)
		return bytes;
	if (f->carried[f->depth] == NULL)
		f->carried[f->depth] = malloc(MESSAGE_MAX);
	if (f->carried[f->depth] != NULL && n > 0)
		memcpy(f->carried[f->depth], bytes, n);
	return f->carried[f->depth];
}

/* Hands on what is behind the proxy's own part; `m` is taken already. The flow stays
 * in its table meanwhile, however many others begin. */
static void
hand_on(struct framing *f, struct reading *r, const struct message *m,
    const struct wrapping *said, const uint8_t *inside)
{
	const struct wrapped *wrapped;
	const bool busy = r->flow->busy;

	if (inside == NULL) {
		f->counters.full++;
		return;
	}
	r->flow->busy = true;
	f->depth++;
	if (said->what == WRAPS_STREAM)
		feed(f, r, m, said, inside);
	else if (said->what == WRAPS_DATAGRAM)
		pass_datagram(f, r, m, said, inside, said->inside);
	wrapped = r->connection->wrapped;
	if (wrapped != NULL && said->last && from_client(m) &&
	    wrapped->order > 0 && !f->ending)
		turns_end(f->turns, session_key(r, m), wrapped->order,
		    m->seen->seconds);
	f->depth--;
	r->flow->busy = busy;
}

/* Only another pair of addresses will show what goes by the relay, and that is
 * not to be asked. */
static bool
leaves(const struct message *m, const struct wrapping *said)
{
	return said->what == WRAPS_RELAY &&
	    relay_is_elsewhere(m->seen, &said->relay);
}

void
through_deliver(struct framing *f, struct reading *r, struct message *m)
{
	const bool whole = !m->loose && m->captured == m->length;
	struct wrapping said = { .what = WRAPS_NOTHING };
	struct wrapped *wrapped = r->connection->wrapped;
	struct provenance seen;
	const uint8_t *inside;

	if (whole && !m->protocol->unwrap(m, &said))
		said = (struct wrapping){ .what = WRAPS_NOTHING };
	if (said.proto == NULL)
		said.proto = m->protocol->name;
	if (whole)
		wrapped_learn(wrapped, &said);
	wrapped->proven = wrapped->proven || said.proven;
	if (said.icq)
		through_icq(f, r->connection);
	else if (!wrapped->told && ((wrapped->proven &&
	    f->options.unwrap->all) || leaves(m, &said)))
		tell_waiting(f, wrapped);
	tell(f, r, m, &said);
	inside = carried(f, r, m->wire + m->length - said.inside, said.inside);
	if (said.what == WRAPS_RELAY)
		announce(f, r, m, &said.relay);
	if (!whole || m->gap > 0)
		wrapped->hole[m->end] = true;
	seen = *m->seen;
	m->seen = &seen;
	reading_take(f, r, m->captured);
	hand_on(f, r, m, &said, inside);
	/* What was inside may have needed the room of what is behind it. */
	if (r->connection->wrapped == NULL)
		return;
	if (said.what == WRAPS_ALL)
		go_through(f, r);
	else if (said.what == WRAPS_FOREIGN && !r->connection->wrapped->icq)
		reading_dismiss(f, r);
	else
		ask_other(f, r);
}

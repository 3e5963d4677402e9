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
void
through_icq(struct framing *f, struct connection *connection)
{
	struct wrapped *wrapped = connection->wrapped;
	struct waiting *waiting;

	wrapped->icq = true;
	while ((waiting = wrapped_next(wrapped,
	    &f->options.unwrap->room)) != NULL) {
		struct via via = wrapped->via;
		struct message m = waiting_message(waiting);

		via.count = waiting->layers;
		m.via = via.count > 0 ? &via : NULL;
		m.carrier = wrapped_carrier(wrapped);
		keep(f, flows_at(f->flows, m.flow->index), m.seen);
		walk(&m, f->options.audience);
		free(waiting);
	}
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
	if (wrapped->icq) {
		keep(f, r->flow, m.seen);
		walk(&m, f->options.audience);
	} else {
		wrapped_wait(wrapped, &f->options.unwrap->room, &m);
	}
}

bool
through_open(struct framing *f, struct reading *r)
{
	struct connection *connection = r->connection;
	struct wrapped *wrapped = connection->wrapped;
	const uint8_t server = r->flow->dialect.server;

	if (!wrapped_through(wrapped, connection->protocol->name,
	    server == 0 ? r->end : 2 - server))
		return false;
	(void)f;
	connection->protocol = NULL;
	r->flow->dialect = (struct dialect){ 0 };
	for (uint8_t end = 0; end < 2; end++) {
		const struct half *half = end == r->end ? r->half : r->other;
		struct way *way = &connection->way[end];

		*way = (struct way){
			.start = half->started ? half->offset : 0,
		};
	}
	wrapped->proven = false;
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
	if (through_open(f, r))
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

	flow->dismissed = wrapped == NULL ||
	    !wrapped_through(wrapped, proto, 0);
	inner.connection->wrapped = wrapped;
	stream_start(f->streams, inner.half, 0, true);
	stream_start(f->streams, inner.other, 0, true);
}

/* The next bytes of a stream that comes in pieces. */
static void
go_on(struct framing *f, struct reading *inner, const struct early *piece,
    const uint8_t *bytes)
{
	const struct half *half = inner->half;
	const struct segment segment = {
		.seen = &piece->seen, .bytes = bytes,
		.captured = piece->length, .length = piece->length,
		.sequence = half->origin +
		    (uint32_t)(half->offset + half->ready),
	};

	if (piece->length > 0 && half->started && !inner->way->judged)
		framing_read(f, inner, &segment);
	if (piece->ends)
		reading_empty(f, inner);
}

/* Those that were early and are due now; where too many are, the first of them
 * is, though some before it have not come. */
static COLD void
catch_up(struct framing *f, struct reading *inner, bool any)
{
	struct wrapped *w = inner->connection->wrapped;
	struct waiting_room *room = &f->options.unwrap->room;
	struct early *early;

	while (w != NULL && (early = wrapped_due(w, room, any)) != NULL) {
		if (early->order > w->due)
			inner->way->lost = inner->connection->protocol != NULL;
		w->due = early->order + early->last;
		w->carrier = early->carrier;
		go_on(f, inner, early, early->bytes);
		free(early);
		any = false;
		w = inner->connection->wrapped;
	}
}

void
through_flush(struct framing *f, struct tracked *flow)
{
	struct reading client = reading_of(f, flow, 0);
	const struct wrapped *w = client.connection->wrapped;

	while (w != NULL && w->early != NULL) {
		catch_up(f, &client, true);
		w = client.connection->wrapped;
	}
}

/* A piece of the client's, each of which says its place: in that order. */
static void
in_turn(struct framing *f, struct reading *inner, const struct early *piece,
    const uint8_t *bytes)
{
	struct wrapped *w = inner->connection->wrapped;

	if (w->due != 0 && piece->order < w->due) {
		f->counters.late++;
		return;
	}
	if (w->due != 0 && piece->order > w->due) {
		if (wrapped_early(w, &f->options.unwrap->room, piece, bytes))
			return;
		catch_up(f, inner, true);
		w = inner->connection->wrapped;
		if (w == NULL || !wrapped_early(w, &f->options.unwrap->room,
		    piece, bytes))
			f->counters.late++;
		return;
	}
	w->due = piece->order + piece->last;
	go_on(f, inner, piece, bytes);
	catch_up(f, inner, false);
}

/* A piece of a stream; its client is end 0. */
static void
feed(struct framing *f, const struct reading *r, const struct message *m,
    const struct wrapping *said, const uint8_t *bytes)
{
	struct wrapped *outer = r->connection->wrapped;
	const bool client = from_client(m);
	const char *proto = said->goes_on ? outer->piece[m->end].proto :
	    said->proto;
	const uint32_t number = said->goes_on ? outer->piece[m->end].number :
	    said->number;
	struct early piece = {
		.seen = *m->seen,
		.order = client ? outer->order : 0, .length = said->inside,
		.last = said->last, .ends = said->ends,
	};
	struct inner_key key;
	struct tracked *flow;
	struct reading inner;
	struct wrapped *w;

	if (proto == NULL)
		return;
	keep(f, r->flow, m->seen);
	piece.carrier = r->flow->facts;
	outer->piece[m->end].proto = proto;
	outer->piece[m->end].number = number;
	key = inner_key_apart(m->seen, client, proto, outer->session,
	    outer->session_length, number);
	flow = flows_find_inner(f->flows, m->seen, key.high, key.low);
	if (flow == NULL) {
		flows_touch(f->flows, r->flow);
		flow = flows_add(f->flows);
	}
	if (flow->dismissed)
		return;
	inner = reading_of(f, flow, client ? 0 : 1);
	if (inner.connection->wrapped == NULL)
		begin_stream(f, r, flow, proto);
	if (flow->dismissed)
		return;
	w = inner.connection->wrapped;
	w->carrier = r->flow->facts;
	if (said->host.at.at != NULL && w->via.count > 0) {
		wrapped_learn(w, &(struct wrapping){ .host = said->host });
		w->next.proto = proto;
		layer_copy(&w->via.layer[w->via.count - 1], &w->next);
		layer_clear(&w->next);
	}
	if (piece.order > 0)
		in_turn(f, &inner, &piece, bytes);
	else
		go_on(f, &inner, &piece, bytes);
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
	if (r->direct != NULL)
		return bytes;
	if (f->depth == MESSAGE_LAYERS)
		return NULL;
	if (f->carried[f->depth] == NULL)
		f->carried[f->depth] = malloc(MESSAGE_MAX);
	if (f->carried[f->depth] != NULL && n > 0)
		memcpy(f->carried[f->depth], bytes, n);
	return f->carried[f->depth];
}

void
through_deliver(struct framing *f, struct reading *r, struct message *m)
{
	const bool whole = !m->loose && m->captured == m->length;
	struct wrapping said = { .what = WRAPS_NOTHING };
	struct wrapped *wrapped = r->connection->wrapped;
	const uint32_t serial = r->flow->facts.serial;
	struct provenance seen;
	const uint8_t *inside;

	if (whole && !m->protocol->unwrap(m, &said))
		said = (struct wrapping){ .what = WRAPS_NOTHING };
	if (said.proto == NULL)
		said.proto = m->protocol->name;
	if (whole)
		wrapped_learn(wrapped, &said);
	wrapped->proven = wrapped->proven || said.proven;
	if (!wrapped->icq && wrapped->proven &&
	    (said.icq || f->options.unwrap->all))
		through_icq(f, r->connection);
	tell(f, r, m, &said);
	inside = carried(f, r, m->wire + m->length - said.inside, said.inside);
	if (said.what == WRAPS_RELAY)
		announce(f, r, m, &said.relay);
	seen = *m->seen;
	m->seen = &seen;
	reading_take(f, r, m->captured);
	f->depth++;
	if (inside == NULL)
		f->counters.full++;
	else if (said.what == WRAPS_STREAM)
		feed(f, r, m, &said, inside);
	else if (said.what == WRAPS_DATAGRAM)
		pass_datagram(f, r, m, &said, inside, said.inside);
	f->depth--;
	if (r->flow->facts.serial != serial)
		return;
	if (said.what == WRAPS_ALL)
		go_through(f, r);
	else if (said.what == WRAPS_FOREIGN && !wrapped->icq)
		reading_dismiss(f, r);
	else
		ask_other(f, r);
}

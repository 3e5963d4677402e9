/* The messages of one direction of a connection. */

#include "src/flow/reading.h"

#include "dissectors/core/cold.h"

/* Segments of a connection joined in the middle whose starts are tried. */
#define TRIES	8

/* So many bytes behind a gap the next message must have begun; from there on
 * only the starts of segments are tried, as in the middle of a connection. */
#define SEEK	(2 * MESSAGE_MAX)

struct reading
reading_of(struct framing *f, struct tracked *flow, uint8_t end)
{
	const uint32_t index = flows_index(f->flows, flow);
	struct connection *connection =
	    &f->connections[index - f->options.first];
	struct half *half = streams_half(f->streams, index, 0);

	return (struct reading){
		.flow = flow, .connection = connection, .end = end,
		.way = &connection->way[end],
		.half = half + end, .other = half + !end,
	};
}

/* Where and when the bytes were seen, the last of them. */
static const struct provenance *
seen_of(const struct reading *r)
{
	return r->direct != NULL ? r->direct->seen : &r->half->seen;
}

/* The same as if it had come through no proxy. */
static const struct provenance *
ends_of(struct framing *f, const struct reading *r)
{
	const struct wrapped *wrapped = r->connection->wrapped;

	if (wrapped == NULL || wrapped->via.count == 0)
		return seen_of(r);
	f->ends = wrapped_ends(seen_of(r), &wrapped->via,
	    wrapped->client == r->end);
	return &f->ends;
}

static uint64_t
there(const struct reading *r)
{
	return r->direct != NULL ? r->left : r->half->ready;
}

/* Up to n bytes in one piece; fewer where fewer are there. */
static const uint8_t *
look(struct framing *f, const struct reading *r, uint32_t *n)
{
	if (r->direct == NULL)
		return stream_look(f->streams, r->half, n);
	if (*n > r->left)
		*n = r->left;
	return r->bytes;
}

void
reading_take(struct framing *f, struct reading *r, uint64_t n)
{
	if (r->direct != NULL) {
		r->bytes += n;
		r->left -= (uint32_t)n;
	}
	stream_take(f->streams, r->half, n);
}

/* Whether bytes in no message may hold a secret. */
static bool
hides(const struct reading *r)
{
	const struct protocol *protocol = r->connection->protocol;

	return protocol->hides == NULL ||
	    protocol->hides(&r->flow->dialect, r->end);
}

/* The sender's role, as far as it is known before a message is looked at. */
static enum role
role_of(const struct reading *r)
{
	const enum role role = r->connection->protocol->role;
	const uint8_t server = r->flow->dialect.server;

	return role != ROLE_UNKNOWN || server == 0 ? role :
	    server == 1 + r->end ? ROLE_SERVER : ROLE_CLIENT;
}

/* What the proxies say of it that it came through. */
static COLD void
come_through(struct framing *f, const struct reading *r, struct message *m)
{
	const struct wrapped *wrapped = r->connection->wrapped;

	m->ends = ends_of(f, r);
	m->via = wrapped->via.count > 0 ? &wrapped->via : NULL;
	m->carrier = wrapped_carrier(wrapped);
	if (m->via != NULL && m->role == ROLE_UNKNOWN)
		m->role = wrapped->client == r->end ? ROLE_CLIENT :
		    ROLE_SERVER;
}

/* Reports the next `captured` bytes as a message of `length`, or as bytes that
 * are in none, and takes them. */
static void
deliver(struct framing *f, struct reading *r, uint32_t captured,
    uint32_t length, bool loose)
{
	struct provenance latest;
	struct message m = {
		.length = length, .captured = captured, .scratch = f->scratch,
		.flow = &r->flow->facts, .end = r->end,
		.protocol = r->connection->protocol, .confidence = CERTAIN,
		.role = role_of(r), .resumed = r->way->resumed ||
		    r->way->gap > 0,
		.dialect = r->flow->dialect, .loose = loose,
		.guarded = loose && hides(r),
		.conflict = r->way->conflict, .gap = r->way->gap,
	};
	uint32_t n = captured;

	m.wire = m.plain = look(f, r, &n);
	m.seen = seen_of(r);
	if (r->direct == NULL) {
		m.seen = &latest;
		m.packets = f->packets;
		m.packet_count = stream_packets(f->streams, r->half, captured,
		    f->packets, &latest);
		if (m.packet_count < 2)
			m.packet_count = 0;
	}
	if (r->connection->wrapped != NULL)
		come_through(f, r, &m);
	if (loose) {
		m.unsealed = true;
	} else {
		m.protocol->probe(&m, &r->flow->dialect);
		r->flow->dialect = m.protocol->learn(&m, r->flow->dialect);
	}
	f->counters.gaps += m.gap > 0;
	f->counters.gap_bytes += m.gap;
	r->way->gap = 0;
	r->way->conflict = false;
	r->way->proven = 0;
	r->way->resumed = loose || captured < length;
	if (m.protocol->unwrap != NULL) {
		through_deliver(f, r, &m);
		return;
	}
	tally_message(&f->tally, m.protocol);
	walk(&m, f->options.audience);
	reading_take(f, r, captured);
}

/* How many of the next bytes came in one segment. */
static uint32_t
together(const struct framing *f, const struct reading *r)
{
	return r->direct != NULL ? r->left :
	    stream_together(f->streams, r->half);
}

static COLD void
recognised(struct framing *f, struct reading *r,
    const struct protocol *protocol)
{
	struct way *other = &r->connection->way[!r->end];
	const struct half *half = r->other;

	r->connection->protocol = protocol;
	other->judged = false;
	if (protocol->unwrap != NULL) {
		if (r->connection->wrapped == NULL)
			r->connection->wrapped = wrapped_new(NULL);
		if (r->connection->wrapped == NULL)
			reading_dismiss(f, r);
		return;
	}
	flows_keep(f->flows, r->flow, seen_of(r));
	other->lost = half->started && !half->from_start && other->start == 0;
	if (r->connection->wrapped != NULL)
		through_icq(f, r->connection);
}

void
reading_dismiss(struct framing *f, struct reading *r)
{
	struct connection *connection = r->connection;

	connection->protocol = NULL;
	connection->way[0].judged = connection->way[1].judged = true;
	stream_stop(f->streams, r->half);
	stream_stop(f->streams, r->other);
	if (connection->wrapped != NULL)
		wrapped_free(connection->wrapped, &f->options.unwrap->room);
	connection->wrapped = NULL;
	r->flow->dismissed = true;
}

/* This side is none of ours; where neither is, nor is the connection. */
static COLD void
dismiss(struct framing *f, struct reading *r)
{
	const struct way *way = r->connection->way;

	r->way->judged = true;
	stream_stop(f->streams, r->half);
	if (way[0].judged && way[1].judged)
		reading_dismiss(f, r);
}

/* Whether a protocol of proxies is worth a look: where a connection begins, or
 * what goes through another, or where the capture does. */
static bool
may_unwrap(const struct framing *f, const struct reading *r)
{
	const struct wrapped *wrapped = r->connection->wrapped;

	return f->options.unwrap != NULL &&
	    r->half->offset == r->way->start && r->way->tries == 0 &&
	    (wrapped == NULL || wrapped->via.count < MESSAGE_LAYERS);
}

static uint32_t
smaller(uint64_t a, uint64_t b)
{
	return (uint32_t)(a < b ? a : b);
}

/* Whether a message begins within the bytes that came together: those before it
 * belong to one whose beginning was not captured. Only where its port says that
 * it is worth looking at every byte. NULL: none does. */
static COLD const struct protocol *
begins_within(struct framing *f, const struct reading *r)
{
	uint32_t n = together(f, r);
	const uint8_t *bytes = look(f, r, &n);

	for (const struct protocol *const *p = registry; *p != NULL; p++) {
		if ((*p)->frame == NULL || (*p)->unwrap != NULL ||
		    detect_usual(*p, ends_of(f, r), f->options.decoders) ==
		    USUAL_NOT)
			continue;
		for (uint32_t i = 1; i < n; i++) {
			const uint32_t length = (*p)->frame(bytes + i,
			    smaller(n - i, FRAME_PROOF), &r->flow->dialect,
			    r->end, FRAME_ANYWHERE);

			if (length != 0 && length != FRAME_NONE)
				return *p;
		}
	}
	return NULL;
}

/* Asks every protocol of streams whether one of its messages begins here. Where
 * none does, bytes are passed: up to where another segment begins, for in the
 * middle of a stream that may be where a message does. False: more bytes must
 * come to tell. */
static COLD bool
recognise(struct framing *f, struct reading *r, bool last)
{
	const struct decoders *decoders = f->options.decoders;
	const struct provenance *seen = ends_of(f, r);
	uint32_t n = FRAME_PROOF, length;
	const uint8_t *bytes = look(f, r, &n);
	const bool first = r->half->offset == r->way->start &&
	    (r->half->from_start || r->way->start > 0);
	const bool unwraps = may_unwrap(f, r);
	const struct protocol *within;
	bool more = false;

	for (const struct protocol *const *p = registry; *p != NULL; p++) {
		const enum usual usual = (*p)->frame == NULL ? USUAL_NOT :
		    detect_usual(*p, seen, decoders);

		if ((*p)->frame == NULL || (usual == USUAL_NOT &&
		    decoders->usual_ports) ||
		    ((*p)->unwrap != NULL && !unwraps))
			continue;
		if (usual == USUAL_NAMED) {
			recognised(f, r, *p);
			r->way->lost = !r->half->from_start;
			return true;
		}
		length = (*p)->frame(bytes, n, &r->flow->dialect, r->end,
		    usual == USUAL_NOT ? FRAME_ANYWHERE : FRAME_ON_USUAL_PORT);
		/* In the middle of a connection a proxy's first words are no
		 * more than what may become a message. */
		if (length != 0 && length != FRAME_NONE &&
		    (*p)->unwrap != NULL && more && n < FRAME_PROOF && !last &&
		    !r->half->from_start)
			return false;
		if (length != 0 && length != FRAME_NONE) {
			recognised(f, r, *p);
			return true;
		}
		more = more || length == 0;
	}
	if (more && n < FRAME_PROOF && !last)
		return false;
	within = first ? NULL : begins_within(f, r);
	if (within != NULL) {
		recognised(f, r, within);
		r->way->lost = true;
		return true;
	}
	reading_take(f, r, together(f, r));
	if (first || ++r->way->tries == TRIES)
		dismiss(f, r);
	return true;
}

/* Looks for the next message where bytes were lost, and reports what is before
 * it. False: more bytes must come to tell. */
static COLD bool
find_next(struct framing *f, struct reading *r, bool last)
{
	const struct protocol *protocol = r->connection->protocol;
	const bool everywhere = r->way->sought < SEEK;
	const uint32_t step = everywhere ? 1 : together(f, r);
	uint32_t n = everywhere ? STREAM_LOOK : step + FRAME_PROOF;
	uint32_t length = FRAME_NONE, i = 0;
	const uint8_t *bytes = look(f, r, &n);

	do {
		const uint32_t left = n - i;

		length = protocol->frame(bytes + i,
		    left < FRAME_PROOF ? left : FRAME_PROOF,
		    &r->flow->dialect, r->end, FRAME_ANYWHERE);
		if (length == 0 && (last || left >= FRAME_PROOF))
			length = FRAME_NONE;
		if (length == FRAME_NONE)
			i += step;
	} while (length == FRAME_NONE && i < n && everywhere);
	r->way->lost = length == FRAME_NONE || length == 0;
	if (!r->way->lost && protocol->unwrap != NULL)
		r->flow->dialect.stage[r->end] = 0;	/* what it owed is lost */
	if (!r->way->lost)
		r->way->sought = 0;
	else if (everywhere)
		r->way->sought += i;
	if (i > 0)
		deliver(f, r, i, i, true);
	/* Of a proxy's head the beginning may have proved it. */
	r->way->proven = r->way->lost || protocol->unwrap != NULL ? 0 : length;
	return !r->way->lost || there(r) == 0 || there(r) >= FRAME_PROOF;
}

/* How long the message is that comes next; 0 and FRAME_NONE as of `frame`. */
static uint32_t
next_length(struct framing *f, const struct reading *r)
{
	const uint32_t looks = r->connection->protocol->looks;
	uint32_t n = looks > 0 ? looks : FRAME_PROOF, length = r->way->proven;
	const uint8_t *bytes = look(f, r, &n);

	if (length == 0)
		length = r->connection->protocol->frame(bytes, n,
		    &r->flow->dialect, r->end, FRAME_IN_STEP);
	return length > MESSAGE_MAX ? FRAME_NONE : length;
}

/* A proxy that does not speak as it should, and through which no ICQ was seen to
 * go. */
static bool
is_nobodys(const struct reading *r)
{
	return r->connection->protocol->unwrap != NULL &&
	    !r->connection->wrapped->icq;
}

/* What was taken for a proxy's was not: the connection is looked at as one that is
 * under way. */
static COLD void
unclaim(struct framing *f, struct reading *r)
{
	struct connection *connection = r->connection;

	wrapped_free(connection->wrapped, &f->options.unwrap->room);
	connection->wrapped = NULL;
	connection->protocol = NULL;
	r->flow->dialect = (struct dialect){ 0 };
	for (uint8_t end = 0; end < 2; end++)
		connection->way[end] = (struct way){
			.tries = 1, .start = UINT64_MAX,
		};
}

/* It does not speak as it should. What has shown that it is a proxy is nobody's,
 * though before its first word there may be others, of whoever brings the two
 * together. False: the word may come yet, for these were there before the client
 * had greeted. */
static COLD bool
refuse(struct framing *f, struct reading *r)
{
	const struct wrapped *wrapped = r->connection->wrapped;
	const uint32_t n = together(f, r);
	const bool before = r->half->offset == 0 && r->way->tries == 0;

	if (before && n < there(r)) {
		r->way->tries++;
		deliver(f, r, n, n, true);
	} else if (before && f->asking) {
		return false;
	} else if (!wrapped->proven && wrapped->via.count == 0) {
		unclaim(f, r);
	} else {
		reading_dismiss(f, r);
	}
	return true;
}

/* Bytes of a proxy's are missing, or of one side all. If it was asked to let
 * through, it may have: what follows is looked at as what is under way. */
static COLD void
suppose(struct framing *f, struct reading *r)
{
	if (!r->connection->wrapped->asked || !through_open(r)) {
		(void)refuse(f, r);
		return;
	}
	for (uint8_t end = 0; end < 2; end++) {
		r->connection->way[end].start = UINT64_MAX;
		r->connection->way[end].tries = 1;
	}
}

void
reading_go_on(struct framing *f, struct reading *r, bool last)
{
	const uint32_t serial = r->flow->facts.serial;
	struct way *way = r->way;
	uint32_t n;

	while (r->half->started && r->flow->facts.serial == serial &&
	    there(r) > 0) {
		if (r->connection->protocol == NULL) {
			if (!recognise(f, r, last))
				return;
		} else if (way->tail > 0) {
			n = smaller(there(r), smaller(way->tail, STREAM_LOOK));
			way->tail -= n;
			deliver(f, r, n, n, true);
		} else if (way->lost) {
			if (!find_next(f, r, last))
				return;
		} else {
			n = next_length(f, r);
			if (n == FRAME_NONE && is_nobodys(r)) {
				if (!refuse(f, r))
					return;
			} else if (n == FRAME_NONE) {
				way->lost = true;
			} else if (n == 0 || n > there(r)) {
				return;
			} else {
				deliver(f, r, n, n, false);
			}
		}
	}
}

/* How long the message is that ends the stream. */
static COLD uint32_t
last_length(struct framing *f, const struct reading *r, uint32_t n)
{
	const uint8_t *bytes = look(f, r, &n);

	return r->connection->protocol->frame(bytes, n, &r->flow->dialect,
	    r->end, FRAME_LAST);
}

void
reading_give_up(struct framing *f, struct reading *r, uint64_t gap)
{
	struct way *way = r->way;
	uint32_t n, length;

	reading_go_on(f, r, true);
	if (!r->half->started)
		return;
	n = smaller(there(r), STREAM_LOOK);
	if (r->connection->protocol != NULL && is_nobodys(r) &&
	    (n > 0 || gap > 0)) {
		suppose(f, r);
		if (r->half->started)
			reading_give_up(f, r, gap);
		return;
	}
	if (n > 0) {
		length = next_length(f, r);
		if (length == 0 && gap == 0)
			length = last_length(f, r, n);
		way->lost = length == 0 || length == FRAME_NONE;
		deliver(f, r, n, way->lost ? n : length, way->lost);
		way->tail = way->lost ? 0 : length - n;
	}
	if (gap == 0)
		return;
	way->lost = r->connection->protocol != NULL &&
	    (way->lost || gap > way->tail);
	way->tail = way->lost ? 0 : way->tail - gap;
	way->gap += gap;
	stream_pass(f->streams, r->half, gap);
}

bool
reading_has_hole(const struct framing *f, const struct reading *r, uint64_t *gap,
    bool *lost)
{
	const uint64_t behind = stream_behind(f->streams, r->half, lost);

	*gap = behind - (r->half->offset + r->half->ready);
	return behind != UINT64_MAX;
}

void
reading_pass_holes(struct framing *f, struct reading *r)
{
	uint64_t gap;
	bool lost;

	while (r->half->started && reading_has_hole(f, r, &gap, &lost) && lost) {
		reading_give_up(f, r, gap);
		reading_go_on(f, r, false);
	}
}

void
reading_empty(struct framing *f, struct reading *r)
{
	uint64_t gap;
	bool lost;

	while (r->half->started && reading_has_hole(f, r, &gap, &lost))
		reading_give_up(f, r, gap);
	if (r->half->started)
		reading_give_up(f, r, 0);
}

/* Bytes that were sent, for the FIN is behind them, and never came. Where there
 * is no packet to say it with they are only counted. */
void
reading_end(struct framing *f, struct reading *r)
{
	const struct half *half = r->half;

	reading_empty(f, r);
	if (!half->started || r->connection->protocol == NULL)
		return;
	if (half->end != UINT64_MAX && half->end > half->offset &&
	    half->end - half->offset <= MESSAGE_MAX)
		reading_give_up(f, r, half->end - half->offset);
	if (half->started && r->connection->protocol != NULL &&
	    r->way->gap > 0 && half->known)
		deliver(f, r, 0, 0, true);
	f->counters.gaps += r->way->gap > 0;
	f->counters.gap_bytes += r->way->gap;
	r->way->gap = 0;
}

uint32_t
reading_wants(struct framing *f, const struct reading *r)
{
	uint32_t length;

	if (r->connection->protocol == NULL || r->way->lost ||
	    r->way->tail > 0 || r->half->ready == 0)
		return 0;
	length = next_length(f, r);
	return length == FRAME_NONE || length <= r->half->ready ? 0 :
	    length - (uint32_t)r->half->ready;
}

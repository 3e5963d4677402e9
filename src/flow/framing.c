/* From TCP segments to the messages on their streams. */

#include "src/flow/framing.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/stream.h"
#include "src/flow/table.h"

/* Segments of a connection joined in the middle whose starts are tried. */
#define TRIES	8

/* So many bytes behind a gap the next message must have begun; from there on
 * only the starts of segments are tried, as in the middle of a connection. */
#define SEEK	(2 * MESSAGE_MAX)

/* What is known of one direction of a connection. */
struct way {
	bool		 judged;	/* it is none of ours */
	uint8_t		 tries;
	bool		 lost;		/* where messages begin is not known, */
	uint32_t	 sought;	/* nor was found in so many bytes */
	uint64_t	 tail;		/* bytes left of a message reported */
	uint64_t	 gap;		/* to be told with what comes next */
	bool		 conflict;	/* likewise */
};

struct connection {
	const struct protocol	*protocol;	/* NULL: not known */
	struct way		 way[2];
};

struct framing {
	struct framing_options	 options;
	struct framing_counters	 counters;
	struct flows		*flows;
	struct streams		*streams;
	struct connection	*connections;	/* by index of the flow */
	uint64_t		 packets[STREAM_SPANS];	/* of a message */
	uint8_t			 scratch[MESSAGE_MAX];
};

/* One direction of a flow, while bytes of it are looked at: those of a segment
 * that nothing keeps, or those that are kept. */
struct reading {
	struct tracked		*flow;
	struct connection	*connection;
	struct way		*way;
	struct half		*half;
	uint8_t			 end;
	const struct segment	*direct;
	const uint8_t		*bytes;		/* of it, */
	uint32_t		 left;		/* so many */
};

static void	ended(void *context, struct tracked *);

struct framing *
framing_new(const struct framing_options *options)
{
	struct framing *f = calloc(1, sizeof(*f));
	const struct streams_options streams = {
		.flows = FLOW_MOST, .first = options->first,
		.half = options->half, .total = options->total,
	};

	if (f == NULL)
		return NULL;
	f->options = *options;
	f->flows = flows_new(options->first, ended, f);
	f->streams = streams_new(&streams);
	f->connections = calloc(FLOW_MOST, sizeof(f->connections[0]));
	if (f->flows == NULL || f->streams == NULL || f->connections == NULL) {
		framing_free(f);
		return NULL;
	}
	return f;
}

void
framing_free(struct framing *f)
{
	if (f == NULL)
		return;
	flows_free(f->flows);
	streams_free(f->streams);
	free(f->connections);
	free(f);
}

struct framing_counters
framing_counters(const struct framing *f)
{
	struct framing_counters counters = f->counters;

	counters.evicted_flows = flows_evicted(f->flows);
	return counters;
}

uint64_t
framing_messages(const struct framing *f)
{
	return f->counters.messages;
}

static struct reading
read_half(struct framing *f, struct tracked *flow, uint8_t end)
{
	const uint32_t index = flow->facts.index;
	struct connection *connection =
	    &f->connections[index - f->options.first];

	return (struct reading){
		.flow = flow, .connection = connection, .end = end,
		.way = &connection->way[end],
		.half = streams_half(f->streams, index, end),
	};
}

/* Where and when the bytes were seen, the last of them. */
static const struct provenance *
seen_of(const struct reading *r)
{
	return r->direct != NULL ? r->direct->seen : &r->half->seen;
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

static void
take(struct framing *f, struct reading *r, uint64_t n)
{
	if (r->direct != NULL) {
		r->bytes += n;
		r->left -= (uint32_t)n;
	}
	stream_take(f->streams, r->half, n);
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
		.role = r->connection->protocol->role,
		.dialect = r->flow->dialect, .loose = loose,
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
	if (loose) {
		m.unsealed = true;
	} else {
		m.protocol->probe(&m, &r->flow->dialect);
		r->flow->dialect = m.protocol->learn(&m, r->flow->dialect);
	}
	r->way->gap = 0;
	r->way->conflict = false;
	f->counters.messages++;
	walk(&m, f->options.audience);
	take(f, r, captured);
}

/* How many of the next bytes came in one segment. */
static uint32_t
together(const struct framing *f, const struct reading *r)
{
	return r->direct != NULL ? r->left :
	    stream_together(f->streams, r->half);
}

static void
recognised(struct framing *f, struct reading *r,
    const struct protocol *protocol)
{
	struct way *other = &r->connection->way[!r->end];
	const struct half *half = streams_half(f->streams,
	    r->flow->facts.index, !r->end);

	r->connection->protocol = protocol;
	flows_keep(f->flows, r->flow, seen_of(r));
	other->judged = false;
	other->lost = half->started && !half->from_start;
}

/* This side is none of ours; where neither is, nor is the connection. */
static void
dismiss(struct framing *f, struct reading *r)
{
	const struct way *way = r->connection->way;

	r->way->judged = true;
	stream_stop(f->streams, r->half);
	r->flow->dismissed = way[0].judged && way[1].judged;
}

/* Asks every protocol of streams whether one of its messages begins here. Where
 * none does, bytes are passed: up to where another segment begins, for in the
 * middle of a stream that may be where a message does. False: more bytes must
 * come to tell. */
static bool
recognise(struct framing *f, struct reading *r, bool last)
{
	const struct decoders *decoders = f->options.decoders;
	const struct provenance *seen = seen_of(r);
	uint32_t n = FRAME_PROOF, length;
	const uint8_t *bytes = look(f, r, &n);
	bool more = false;

	for (const struct protocol *const *p = registry; *p != NULL; p++) {
		const enum usual usual = (*p)->frame == NULL ? USUAL_NOT :
		    detect_usual(*p, seen, decoders);

		if ((*p)->frame == NULL || (usual == USUAL_NOT &&
		    decoders->usual_ports))
			continue;
		if (usual == USUAL_NAMED) {
			recognised(f, r, *p);
			r->way->lost = !r->half->from_start;
			return true;
		}
		length = (*p)->frame(bytes, n, &r->flow->dialect, r->end,
		    true);
		if (length != 0 && length != FRAME_NONE) {
			recognised(f, r, *p);
			return true;
		}
		more = more || length == 0;
	}
	if (more && n < FRAME_PROOF && !last)
		return false;
	take(f, r, together(f, r));
	if (r->half->from_start || ++r->way->tries == TRIES)
		dismiss(f, r);
	return true;
}

/* Looks for the next message where bytes were lost, and reports what is before
 * it. False: more bytes must come to tell. */
static bool
find_next(struct framing *f, struct reading *r, bool last)
{
	const struct protocol *protocol = r->connection->protocol;
	const bool everywhere = r->way->sought < SEEK;
	uint32_t n = everywhere ? STREAM_LOOK : together(f, r);
	uint32_t length = FRAME_NONE, i = 0;
	const uint8_t *bytes = look(f, r, &n);

	do {
		const uint32_t left = n - i;

		length = protocol->frame(bytes + i,
		    left < FRAME_PROOF ? left : FRAME_PROOF,
		    &r->flow->dialect, r->end, true);
		if (length == 0 && (last || left >= FRAME_PROOF))
			length = FRAME_NONE;
		if (length == FRAME_NONE)
			i += everywhere ? 1 : left;
	} while (length == FRAME_NONE && i < n);
	r->way->lost = length == FRAME_NONE || length == 0;
	if (!r->way->lost)
		r->way->sought = 0;
	else if (everywhere)
		r->way->sought += i;
	if (i > 0)
		deliver(f, r, i, i, true);
	return !r->way->lost || there(r) == 0 || there(r) >= FRAME_PROOF;
}

static uint32_t
smaller(uint64_t a, uint64_t b)
{
	return (uint32_t)(a < b ? a : b);
}

/* How long the message is that comes next; 0 and FRAME_NONE as of `frame`. */
static uint32_t
next_length(struct framing *f, const struct reading *r)
{
	uint32_t n = FRAME_PROOF;
	const uint8_t *bytes = look(f, r, &n);
	const uint32_t length = r->connection->protocol->frame(bytes, n,
	    &r->flow->dialect, r->end, false);

	return length > MESSAGE_MAX ? FRAME_NONE : length;
}

/* Reports all messages that are whole. `last`: nothing follows these bytes. */
static void
read_on(struct framing *f, struct reading *r, bool last)
{
	struct way *way = r->way;
	uint32_t n;

	while (there(r) > 0) {
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
			if (n == FRAME_NONE)
				way->lost = true;
			else if (n == 0 || n > there(r))
				return;
			else
				deliver(f, r, n, n, false);
		}
	}
}

/* What is ready is all that comes before so many missing bytes, or before the
 * end: reports it, whole or not, and goes on behind them. */
static void
give_up(struct framing *f, struct reading *r, uint64_t gap)
{
	struct way *way = r->way;
	uint32_t n, length;

	read_on(f, r, true);
	if (!r->half->started)
		return;
	n = smaller(there(r), STREAM_LOOK);
	if (n > 0) {
		length = next_length(f, r);
		way->lost = length == 0 || length == FRAME_NONE;
		deliver(f, r, n, way->lost ? n : length, way->lost);
		way->tail = way->lost ? 0 : length - n;
	}
	if (gap == 0)
		return;
	way->lost = way->lost || gap > way->tail;
	way->tail = way->lost ? 0 : way->tail - gap;
	if (r->connection->protocol != NULL) {
		way->gap += gap;
		f->counters.gaps++;
		f->counters.gap_bytes += gap;
	}
	take(f, r, gap);
}

static bool
has_hole(const struct framing *f, const struct reading *r, uint64_t *gap,
    bool *lost)
{
	const uint64_t behind = stream_behind(f->streams, r->half, lost);

	*gap = behind - (r->half->offset + r->half->ready);
	return behind != UINT64_MAX;
}

/* Goes on behind what will not come any more. */
static void
pass_holes(struct framing *f, struct reading *r)
{
	uint64_t gap;
	bool lost;

	while (r->half->started && has_hole(f, r, &gap, &lost) && lost) {
		give_up(f, r, gap);
		read_on(f, r, false);
	}
}

/* Reports all that a half keeps. */
static void
empty(struct framing *f, struct reading *r)
{
	uint64_t gap;
	bool lost;

	while (r->half->started && has_hole(f, r, &gap, &lost))
		give_up(f, r, gap);
	if (r->half->started)
		give_up(f, r, 0);
}

static void
ended(void *context, struct tracked *flow)
{
	struct framing *f = context;

	for (uint8_t end = 0; end < 2; end++) {
		struct reading r = read_half(f, flow, end);

		empty(f, &r);
		stream_stop(f->streams, r.half);
	}
	f->connections[flow->facts.index - f->options.first] =
	    (struct connection){ .protocol = NULL };
	flow->dialect = (struct dialect){ 0 };
}

void
framing_flush(struct framing *f)
{
	flows_end(f->flows);
}

/* The half that was silent for longest gives back what it keeps. */
static void
make_room(struct framing *f)
{
	uint32_t index;
	uint8_t end;
	struct reading r;

	if (!streams_oldest(f->streams, &index, &end))
		return;
	r = read_half(f, flows_at(f->flows, index), end);
	f->counters.evicted_bytes += r.half->kept;
	empty(f, &r);
}

/* A SYN: of the connection that is known, or of another between the ends. */
static void
open_half(struct framing *f, struct reading *r, const struct segment *segment)
{
	struct half *other = streams_half(f->streams, r->flow->facts.index,
	    !r->end);
	const bool answers = (segment->flags & SEGMENT_ACK) != 0;
	bool again = r->half->started || r->flow->dismissed || r->way->judged;

	if (r->half->started && r->half->from_start &&
	    r->half->origin == segment->sequence)
		return;
	if (other->started && !(answers && other->from_start &&
	    other->origin == segment->acknowledged))
		again = true;
	if (again)
		flows_again(f->flows, r->flow);
	stream_start(f->streams, r->half, segment->sequence, true);
	if (answers && !other->started)
		stream_start(f->streams, other, segment->acknowledged, true);
}

/* Its bytes are the next: they are read from where they are. */
static void
read_direct(struct framing *f, struct reading *r,
    const struct segment *segment, uint32_t skip)
{
	uint32_t left;

	r->direct = segment;
	r->bytes = segment->bytes + skip;
	r->left = segment->length - skip;
	read_on(f, r, false);
	left = r->left;
	r->direct = NULL;
	if (!r->half->started)
		return;
	while (left > 0 && !stream_keep(f->streams, r->half, segment,
	    segment->length - left))
		make_room(f);
}

/* The half goes on elsewhere, so many bytes later if that is known. */
static void
start_elsewhere(struct framing *f, struct reading *r,
    const struct segment *segment, uint64_t gap)
{
	empty(f, r);
	if (r->connection->protocol != NULL) {
		r->way->gap += gap;
		f->counters.gaps++;
		f->counters.gap_bytes += gap;
	}
	r->way->lost = true;
	r->way->tail = 0;
	stream_start(f->streams, r->half, segment->sequence, false);
}

static void
read_segment(struct framing *f, struct reading *r,
    const struct segment *segment)
{
	for (;;) {
		const struct placed placed = stream_place(f->streams, r->half,
		    segment);
		uint64_t gap;
		bool lost;

		f->counters.conflicts += placed.conflict;
		r->way->conflict = r->way->conflict || placed.conflict;
		switch (placed.how) {
		case STREAM_NOTHING:
			return;
		case STREAM_DIRECT:
			read_direct(f, r, segment, placed.skip);
			return;
		case STREAM_KEPT:
			read_on(f, r, false);
			pass_holes(f, r);
			return;
		case STREAM_ASTRAY:
			f->counters.astray++;
			return;
		case STREAM_ELSEWHERE:
			start_elsewhere(f, r, segment, placed.gap);
			break;
		case STREAM_AHEAD:
			f->counters.full++;
			if (has_hole(f, r, &gap, &lost))
				give_up(f, r, gap);
			read_on(f, r, false);
			break;
		case STREAM_FULL:
			make_room(f);
			break;
		}
		if (!r->half->started)		/* by now it was judged */
			return;
	}
}

/* What one end says it has got, the other end need not send again. */
static void
acknowledge(struct framing *f, struct tracked *flow, uint8_t end,
    uint32_t sequence)
{
	struct reading r = read_half(f, flow, end);

	stream_acked(r.half, sequence);
	if (r.half->started && r.half->spans > 0)
		pass_holes(f, &r);
}

/* A FIN behind all that was sent, or a RST: what is not whole never will be. */
static void
close_half(struct framing *f, struct reading *r,
    const struct segment *segment)
{
	if ((segment->flags & SEGMENT_FIN) != 0)
		stream_ends(r->half, segment->sequence + segment->length);
	if ((segment->flags & SEGMENT_RST) != 0) {
		struct reading other = read_half(f, r->flow, !r->end);

		empty(f, r);
		empty(f, &other);
	} else if (r->half->started &&
	    r->half->offset + r->half->ready >= r->half->end) {
		empty(f, r);
	}
}

void
framing_segment(struct framing *f, const struct segment *segment)
{
	const uint8_t flags = segment->flags;
	struct tracked *flow;
	struct reading r;
	uint8_t end;

	flow = flows_find(f->flows, segment->seen, IPPROTO_TCP, &end);
	if (flow == NULL) {
		if (segment->length == 0 && (flags & SEGMENT_SYN) == 0)
			return;
		flow = flows_add(f->flows);
	}
	if (flow->dismissed && (flags & SEGMENT_SYN) == 0)
		return;
	r = read_half(f, flow, end);
	if ((flags & SEGMENT_SYN) != 0)
		open_half(f, &r, segment);
	if ((flags & SEGMENT_ACK) != 0)
		acknowledge(f, flow, !end, segment->acknowledged);
	if (segment->length > 0 && !r.way->judged) {
		if (!r.half->started) {
			stream_start(f->streams, r.half, segment->sequence,
			    false);
			r.way->lost = r.connection->protocol != NULL;
		}
		read_segment(f, &r, segment);
	}
	close_half(f, &r, segment);
}

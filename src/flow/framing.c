/* From TCP segments to the messages on their streams: connections. */

#include "src/flow/framing.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/cold.h"
#include "src/flow/reading.h"

/* What a segment without bytes may mean, but for its acknowledgement. */
#define SIGNALS	(SEGMENT_SYN | SEGMENT_FIN | SEGMENT_RST)

static void	ended(void *context, struct tracked *);
static void	end_both(struct framing *, struct reading *);
static void	forget_wrapping(struct framing *, uint32_t connection);

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
	if (options->unwrap != NULL)
		options->unwrap->framing = f;
	f->flows = flows_new(options->first, FLOW_IDLE_TCP, ended, f);
	f->streams = streams_new(&streams);
	f->connections = calloc(FLOW_MOST, sizeof(f->connections[0]));
	f->turns = turns_new(through_piece, f);
	if (f->turns == NULL || f->flows == NULL || f->streams == NULL ||
	    f->connections == NULL) {
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
	for (uint32_t i = 0; f->connections != NULL && f->flows != NULL &&
	    i < flows_used(f->flows); i++)
		forget_wrapping(f, i);
	for (unsigned i = 0; i < MESSAGE_LAYERS; i++)
		free(f->carried[i]);
	turns_free(f->turns);
	flows_free(f->flows);
	streams_free(f->streams);
	free(f->connections);
	free(f);
}

struct framing_counters
framing_counters(const struct framing *f)
{
	struct framing_counters counters = f->counters;

	counters.messages = framing_messages(f);
	counters.evicted_flows = flows_evicted(f->flows);
	counters.late += turns_dropped(f->turns);
	return counters;
}

uint64_t
framing_messages(const struct framing *f)
{
	return tally_messages(&f->tally);
}

const struct tally *
framing_tally(const struct framing *f)
{
	return &f->tally;
}

static void
forget_wrapping(struct framing *f, uint32_t i)
{
	if (f->connections[i].wrapped == NULL)
		return;
	wrapped_free(f->connections[i].wrapped, &f->options.unwrap->room);
	f->connections[i].wrapped = NULL;
}

static void
ended(void *context, struct tracked *flow)
{
	struct framing *f = context;

	/* The table of flows is not to be asked for others now. */
	f->ending = true;
	for (uint8_t end = 0; end < 2; end++) {
		struct reading r = reading_of(f, flow, end);

		reading_end(f, &r);
		stream_stop(f->streams, r.half);
	}
	f->ending = false;
	forget_wrapping(f, flow->facts.index - f->options.first);
	f->connections[flow->facts.index - f->options.first] =
	    (struct connection){ .protocol = NULL };
	flow->dialect = (struct dialect){ 0 };
}

void
framing_icq(struct framing *f, uint32_t index, uint32_t serial)
{
	struct connection *connection = &f->connections[index -
	    f->options.first];

	if (flows_at(f->flows, index)->facts.serial == serial &&
	    connection->wrapped != NULL)
		through_icq(f, connection);
}

/* What waits is read before the flows end: it may belong to others. */
void
framing_flush(struct framing *f)
{
	uint32_t index;
	uint8_t end;

	while (streams_oldest(f->streams, &index, &end)) {
		struct reading r = reading_of(f, flows_at(f->flows, index),
		    end);

		reading_empty(f, &r);
	}
	through_flush(f);
	flows_end(f->flows);
}

/* The half that was silent for longest gives back what it keeps. False: none
 * keeps anything. */
static COLD bool
make_room(struct framing *f)
{
	uint32_t index;
	uint8_t end;
	struct reading r;

	if (!streams_oldest(f->streams, &index, &end))
		return false;
	r = reading_of(f, flows_at(f->flows, index), end);
	f->counters.evicted_bytes += r.half->kept;
	reading_empty(f, &r);
	return true;
}

/* Another connection between these ends begins. What waits of this one is read
 * first, for it may belong to other flows, and then the ends are asked for again:
 * of these the table begins another. */
static COLD void
begin_again(struct framing *f, struct reading *r,
    const struct segment *segment)
{
	uint8_t end;

	end_both(f, r);
	if (flows_find(f->flows, segment->seen, IPPROTO_TCP, &end) == r->flow)
		flows_again(f->flows, r->flow);
}

/* A SYN: of the connection that is known, or of another between the ends. */
static COLD void
open_half(struct framing *f, struct reading *r, const struct segment *segment)
{
	struct half *other = r->other;
	const bool answers = (segment->flags & SEGMENT_ACK) != 0;
	const struct half *half = r->half;
	bool again = half->started || r->flow->dismissed || r->way->judged;

	/* Once more, unless this side had ended. */
	if (half->started && half->from_start &&
	    half->origin == segment->sequence && half->offset < half->end)
		return;
	/* An answer may acknowledge what came with the SYN. */
	if (other->started && !(answers && other->from_start &&
	    segment->acknowledged - other->origin <=
	    other->offset + other->ready))
		again = true;
	if (again)
		begin_again(f, r, segment);
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

	if (!r->half->known)
		stream_seen(r->half, segment->seen);
	r->direct = segment;
	r->bytes = segment->bytes + skip;
	r->left = segment->length - skip;
	reading_go_on(f, r, false);
	left = r->left;
	r->direct = NULL;
	if (!r->half->started)
		return;
	while (left > 0 && !stream_keep(f->streams, r->half, segment,
	    segment->length - left) && make_room(f))
		;
}

/* The half goes on elsewhere: behind bytes that are missing; or else, or after
 * its end, it is another connection whose beginning was not captured. */
static COLD void
start_elsewhere(struct framing *f, struct reading *r,
    const struct segment *segment, const struct placed *placed)
{
	const bool another = placed->back || r->half->offset >= r->half->end;

	reading_empty(f, r);
	if (another) {
		begin_again(f, r, segment);
	} else if (r->half->started) {
		r->way->gap += placed->gap;
		r->way->lost = r->connection->protocol != NULL;
		r->way->tail = r->way->proven = 0;
	}
	if (!r->way->judged)
		stream_start(f->streams, r->half, segment->sequence, false);
}

/* Reads what can be read with these bytes. */
static void
read_segment(struct framing *f, struct reading *r,
    const struct segment *segment)
{
	for (;;) {
		const bool ours = r->connection->protocol != NULL;
		const struct placed placed = stream_place(f->streams, r->half,
		    segment, ours);
		uint64_t gap;
		bool lost;

		f->counters.conflicts += placed.conflict;
		r->way->conflict = r->way->conflict || placed.conflict;
		switch (placed.how) {
		case STREAM_NOTHING:
			return;
		case STREAM_LATE:
			f->counters.late += ours;
			return;
		case STREAM_DIRECT:
			read_direct(f, r, segment, placed.skip);
			return;
		case STREAM_KEPT:
			reading_go_on(f, r, false);
			reading_pass_holes(f, r);
			return;
		case STREAM_ASTRAY:
			f->counters.astray++;
			return;
		case STREAM_ELSEWHERE:
			start_elsewhere(f, r, segment, &placed);
			break;
		case STREAM_AHEAD:
			f->counters.full += ours;
			if (reading_has_hole(f, r, &gap, &lost))
				reading_give_up(f, r, gap);
			reading_go_on(f, r, false);
			break;
		case STREAM_FULL:
			if (!make_room(f)) {	/* longer than all of it */
				f->counters.full += ours;
				return;
			}
			break;
		}
		if (!r->half->started)		/* by now it was judged */
			return;
	}
}

/* The bytes that end a message under way are read for themselves, so that what
 * comes whole behind them is not copied. */
void
framing_read(struct framing *f, struct reading *r,
    const struct segment *segment)
{
	const uint32_t wants = reading_wants(f, r);
	const struct half *half = r->half;
	struct segment part = *segment;
	bool lost;

	if (wants > 0 && wants < segment->captured &&
	    segment->captured == segment->length &&
	    segment->sequence == half->origin +
	    (uint32_t)(half->offset + half->ready) &&
	    stream_behind(f->streams, half, &lost) == UINT64_MAX) {
		part.captured = part.length = wants;
		read_segment(f, r, &part);
		if (!half->started)
			return;
		part = *segment;
		part.bytes += wants;
		part.sequence += wants;
		part.captured = part.length = segment->length - wants;
	}
	read_segment(f, r, &part);
}

/* What one end says it has got, the other end need not send again. */
static void
acknowledge(struct framing *f, struct tracked *flow, uint8_t end,
    uint32_t sequence)
{
	struct half *half = streams_half(f->streams,
	    flows_index(f->flows, flow), end);
	struct reading r;

	stream_acked(half, sequence);
	if (half->spans == 0)
		return;
	r = reading_of(f, flow, end);
	reading_pass_holes(f, &r);
}

/* Both directions have ended, or were broken off: what is not whole never will
 * be. */
static COLD void
end_both(struct framing *f, struct reading *r)
{
	struct reading other = reading_of(f, r->flow, !r->end);

	reading_end(f, r);
	reading_end(f, &other);
	if (r->connection->wrapped != NULL)
		wrapped_forget(r->connection->wrapped,
		    &f->options.unwrap->room);
}

/* A FIN behind all that was sent, or a RST. Neither counts where it is not near
 * what its side has sent. */
static void
close_half(struct framing *f, struct reading *r,
    const struct segment *segment)
{
	const struct half *half = r->half;
	const struct half *other = r->other;
	const uint32_t end = segment->sequence + segment->length;

	if ((segment->flags & (SEGMENT_FIN | SEGMENT_RST)) == 0 ||
	    !half->started || !stream_is_near(half, end))
		return;
	if ((segment->flags & SEGMENT_FIN) != 0)
		stream_ends(r->half, end);
	if ((segment->flags & SEGMENT_RST) != 0 ||
	    (half->end != UINT64_MAX && other->end != UINT64_MAX &&
	    other->started))
		end_both(f, r);
	else if (half->offset + half->ready >= half->end)
		reading_empty(f, r);
}

/* Halves that wait for too long: nobody sends what they miss any more. */
static COLD void
expire(struct framing *f, int64_t seconds)
{
	uint32_t index;
	uint8_t end;

	f->clock = seconds;
	while (streams_oldest(f->streams, &index, &end)) {
		struct reading r = reading_of(f, flows_at(f->flows, index),
		    end);
		const int64_t silent = seconds - r.half->seen.seconds;

		if (silent <= FLOW_IDLE)
			break;
		reading_empty(f, &r);
	}
}

void
framing_segment(struct framing *f, const struct segment *segment)
{
	const uint8_t flags = segment->flags;
	struct tracked *flow;
	struct reading r;
	uint8_t end;

	if (segment->seen->seconds != f->clock)
		expire(f, segment->seen->seconds);
	flow = flows_find(f->flows, segment->seen, IPPROTO_TCP, &end);
	if (flow == NULL) {
		if (segment->length == 0 && (flags & SEGMENT_SYN) == 0)
			return;
		flow = flows_add(f->flows);
	}
	if (flow->dismissed && (flags & SEGMENT_SYN) == 0)
		return;
	if (segment->length == 0 && (flags & SIGNALS) == 0) {
		if ((flags & SEGMENT_ACK) != 0)
			acknowledge(f, flow, !end, segment->acknowledged);
		return;
	}
	r = reading_of(f, flow, end);
	if ((flags & SEGMENT_SYN) != 0)
		open_half(f, &r, segment);
	if ((flags & SEGMENT_ACK) != 0)
		acknowledge(f, flow, !end, segment->acknowledged);
	/* What comes with a RST is words for people, if anything. */
	if (segment->length > 0 && !r.way->judged &&
	    (flags & SEGMENT_RST) == 0) {
		if (r.connection->protocol != NULL)
			walk_expect(f->options.audience, &flow->facts);
		if (!r.half->started) {
			stream_start(f->streams, r.half, segment->sequence,
			    false);
			r.way->lost = r.connection->protocol != NULL &&
			    r.connection->protocol->unwrap == NULL;
		}
		framing_read(f, &r, segment);
	}
	close_half(f, &r, segment);
}

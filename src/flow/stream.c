/* The bytes of TCP connections, put in order. */

#include "src/flow/stream.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/cold.h"

/* Bytes for which there is a span: that many small segments may wait. */
#define SPAN_SHARE	512

/* Segments may be so far behind, or ahead where nothing was lost, before they
 * are taken for strays: what retransmits is not older. */
#define STRAY	(UINT32_C(1) << 20)

/* Bytes that came together. Those of a segment that the capture cut are there
 * up to `captured`, and nobody waits for the others. */
struct span {
	uint64_t	 start;
	uint32_t	 captured, length;
	uint32_t	 next;
	uint32_t	 nanoseconds;
	int64_t		 seconds;
	uint64_t	 packet;
};

struct streams {
	struct streams_options options;
	struct half	*halves;
	struct pages	*pages;
	/* Those that were never used, and those given back, which are linked. */
	struct span	*spans;
	uint32_t	 spans_used, spans_free, spare;
	uint32_t	 oldest, newest;	/* half */
	uint8_t		 joined[STREAM_LOOK];
};

struct streams *
streams_new(const struct streams_options *options)
{
	const uint32_t spans = (uint32_t)(options->total / SPAN_SHARE) +
	    STREAM_SPANS;
	struct streams *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->options = *options;
	s->spans_free = spans;
	s->spare = STREAM_NONE;
	s->oldest = s->newest = STREAM_NONE;
	s->halves = calloc(options->flows, 2 * sizeof(s->halves[0]));
	s->pages = pages_new(options->total);
	s->spans = malloc(spans * sizeof(s->spans[0]));
	if (s->halves == NULL || s->pages == NULL || s->spans == NULL) {
		streams_free(s);
		return NULL;
	}
	return s;
}

void
streams_free(struct streams *s)
{
	if (s == NULL)
		return;
	free(s->halves);
	pages_free(s->pages);
	free(s->spans);
	free(s);
}

struct half *
streams_half(struct streams *s, uint32_t index, uint8_t end)
{
	return &s->halves[2 * (index - s->options.first) + end];
}

bool
streams_oldest(const struct streams *s, uint32_t *index, uint8_t *end)
{
	if (s->oldest == STREAM_NONE)
		return false;
	*index = s->options.first + s->oldest / 2;
	*end = s->oldest % 2;
	return true;
}

static uint32_t
new_span(struct streams *s)
{
	uint32_t i = s->spare;

	if (i == STREAM_NONE)
		i = s->spans_used++;
	else
		s->spare = s->spans[i].next;
	s->spans_free--;
	return i;
}

static void
free_span(struct streams *s, uint32_t i)
{
	s->spans[i].next = s->spare;
	s->spare = i;
	s->spans_free++;
}

static uint32_t
place_of(const struct streams *s, const struct half *h)
{
	return (uint32_t)(h - s->halves);
}

static void
age_remove(struct streams *s, const struct half *h)
{
	if (h->older == STREAM_NONE)
		s->oldest = h->newer;
	else
		s->halves[h->older].newer = h->newer;
	if (h->newer == STREAM_NONE)
		s->newest = h->older;
	else
		s->halves[h->newer].older = h->older;
}

static void
age_append(struct streams *s, struct half *h)
{
	h->older = s->newest;
	h->newer = STREAM_NONE;
	if (s->newest == STREAM_NONE)
		s->oldest = place_of(s, h);
	else
		s->halves[s->newest].newer = place_of(s, h);
	s->newest = place_of(s, h);
}

static uint64_t
end_of(const struct span *span)
{
	return span->start + span->length;
}

/* Gives back the pages before the next byte; all, where nothing is kept. */
static void
drop_pages(struct streams *s, struct half *h)
{
	pages_drop(s->pages, &h->chain, h->spans == 0 ? UINT64_MAX :
	    h->offset);
}

void
stream_stop(struct streams *s, struct half *h)
{
	if (!h->started)
		return;
	if (h->spans > 0)
		age_remove(s, h);
	while (h->first != STREAM_NONE) {
		const uint32_t i = h->first;

		h->first = s->spans[i].next;
		free_span(s, i);
	}
	h->spans = 0;
	drop_pages(s, h);
	h->ready = 0;
	h->started = false;
}

void
stream_start(struct streams *s, struct half *h, uint32_t sequence,
    bool from_start)
{
	stream_stop(s, h);
	*h = (struct half){
		.started = true, .from_start = from_start, .origin = sequence,
		.end = UINT64_MAX, .first = STREAM_NONE, .last = STREAM_NONE,
		.ready_last = STREAM_NONE,
		.chain = { PAGES_NONE, PAGES_NONE },
	};
}

/* From a sequence number to the offset that is nearest to where it is. */
static int64_t
offset_of(const struct half *h, uint32_t sequence)
{
	const uint32_t now = h->origin + (uint32_t)h->offset;

	return (int64_t)h->offset + (int32_t)(sequence - now);
}

void
stream_acked(struct half *h, uint32_t sequence)
{
	const int64_t offset = h->started ? offset_of(h, sequence) : 0;

	if (offset >= h->said && h->said > (int64_t)h->acked)
		h->acked = (uint64_t)h->said;
	h->said = offset;
}

bool
stream_is_near(const struct half *h, uint32_t sequence)
{
	const int64_t distance = offset_of(h, sequence) - (int64_t)h->offset;

	return distance >= 0 && distance <= (int64_t)STRAY;
}

void
stream_ends(struct half *h, uint32_t sequence)
{
	h->end = (uint64_t)offset_of(h, sequence);
}

void
stream_seen(struct half *h, const struct provenance *seen)
{
	h->seen = *seen;
	h->known = true;
}

/* A segment on its way into a half, from `offset` on. */
struct arrival {
	const struct segment	*segment;
	uint64_t		 offset;	/* of its first byte */
	uint64_t		 captured;	/* where its bytes end */
	uint64_t		 end;
	uint32_t		 spans;		/* that the half may have */
};

/* Where the bytes are of that offset. */
static const uint8_t *
bytes_at(const struct arrival *a, uint64_t offset)
{
	return a->segment->bytes + (offset - a->offset);
}

/* Keeps from..to-1 in a span behind `before`; the span. */
static COLD uint32_t
add_span(struct streams *s, struct half *h, const struct arrival *a,
    uint64_t from, uint64_t to, uint32_t before)
{
	const uint64_t there = a->captured < from ? from :
	    a->captured < to ? a->captured : to;
	const struct provenance *seen = a->segment->seen;
	struct span *span;
	uint32_t i;

	pages_put(s->pages, &h->chain, from, bytes_at(a, from),
	    (uint32_t)(there - from));
	h->kept += (uint32_t)(there - from);
	/* Of too many the last ones are not told apart any more. */
	if (h->spans >= a->spans && before != STREAM_NONE &&
	    end_of(&s->spans[before]) == from &&
	    s->spans[before].captured == s->spans[before].length) {
		span = &s->spans[before];
		span->captured += (uint32_t)(there - from);
		span->length += (uint32_t)(to - from);
		span->packet = seen->packet;
		span->seconds = seen->seconds;
		span->nanoseconds = seen->nanoseconds;
		return before;
	}
	i = new_span(s);
	span = &s->spans[i];
	*span = (struct span){
		.start = from, .captured = (uint32_t)(there - from),
		.length = (uint32_t)(to - from), .packet = seen->packet,
		.seconds = seen->seconds, .nanoseconds = seen->nanoseconds,
	};
	if (before == STREAM_NONE) {
		span->next = h->first;
		h->first = i;
	} else {
		span->next = s->spans[before].next;
		s->spans[before].next = i;
	}
	if (span->next == STREAM_NONE)
		h->last = i;
	h->spans++;
	return i;
}

/* The last span that ends before that offset or there, of those from which it
 * is easy to go on. */
static uint32_t
span_before(const struct streams *s, const struct half *h, uint64_t offset)
{
	if (h->last != STREAM_NONE && end_of(&s->spans[h->last]) <= offset)
		return h->last;
	if (h->ready_last != STREAM_NONE &&
	    end_of(&s->spans[h->ready_last]) <= offset)
		return h->ready_last;
	return STREAM_NONE;
}

/* What lies behind the last of the ready spans may have become ready. */
static void
get_ready(const struct streams *s, struct half *h)
{
	const struct span *span;

	if (h->ready_last == STREAM_NONE) {
		if (h->first == STREAM_NONE ||
		    s->spans[h->first].start > h->offset) {
			h->ready = 0;
			return;
		}
		h->ready_last = h->first;
	}
	span = &s->spans[h->ready_last];
	while (span->captured == span->length && span->next != STREAM_NONE &&
	    s->spans[span->next].start == end_of(span)) {
		h->ready_last = span->next;
		span = &s->spans[span->next];
	}
	h->ready = span->start + span->captured - h->offset;
}

/* The bytes of a segment that are new. True: some that were there differ. */
static COLD bool
insert(struct streams *s, struct half *h, const struct arrival *a,
    uint64_t from)
{
	uint32_t before = span_before(s, h, from);
	uint32_t i = before == STREAM_NONE ? h->first : s->spans[before].next;
	uint32_t page = h->chain.first;
	bool conflict = false;

	if (h->spans == 0)
		age_append(s, h);
	while (from < a->end) {
		const uint64_t start = i == STREAM_NONE ? UINT64_MAX :
		    s->spans[i].start;
		const struct span *span;
		uint64_t end;

		if (a->end <= start) {
			add_span(s, h, a, from, a->end, before);
			break;
		}
		if (from < start) {
			before = add_span(s, h, a, from, start, before);
			from = start;
			continue;
		}
		span = &s->spans[i];
		end = span->start + span->captured;
		if (end > a->captured)
			end = a->captured;
		if (from < end && !pages_same(s->pages, &page, from,
		    bytes_at(a, from), (uint32_t)(end - from)))
			conflict = true;
		if (from < end_of(span))
			from = end_of(span);
		before = i;
		i = span->next;
	}
	get_ready(s, h);
	stream_seen(h, a->segment->seen);
	age_remove(s, h);
	age_append(s, h);
	return conflict;
}

/* Whether the pool has room for a segment, however it is torn. */
static bool
has_room(const struct streams *s, const struct half *h, uint32_t length)
{
	const uint32_t torn = h->spans < length ? h->spans : length;

	return pages_have_room(s->pages, length) && s->spans_free > torn + 1;
}

/* Too far from where the half is. One such may be damaged, or nobody's; where
 * the next is near it, it is the half that was left behind. */
static struct placed
stray(struct half *h, const struct segment *segment, int64_t offset)
{
	const int32_t apart = (int32_t)(segment->sequence - h->follows);
	const bool again = h->astray && apart <= (int32_t)STRAY &&
	    apart >= -(int32_t)STRAY;

	h->astray = true;
	h->follows = segment->sequence + segment->length;
	if (!again && (offset < 0 || (uint64_t)offset > h->acked))
		return (struct placed){ .how = STREAM_ASTRAY };
	if (offset < (int64_t)h->offset)
		return (struct placed){ .how = STREAM_ELSEWHERE, .back = true };
	return (struct placed){
		.how = STREAM_ELSEWHERE, .gap = (uint64_t)offset - h->offset,
	};
}

/* What was taken already, or is from before the half was joined. */
static enum stream_placed
late(const struct half *h, int64_t offset, uint32_t length)
{
	const int64_t end = offset + (int64_t)length;

	if (offset < 0 && !h->from_start)
		return STREAM_LATE;
	return offset < (int64_t)h->passed_to &&
	    end > (int64_t)h->passed_from ? STREAM_LATE : STREAM_NOTHING;
}

struct placed
stream_place(struct streams *s, struct half *h, const struct segment *segment,
    bool wide)
{
	const int64_t offset = offset_of(h, segment->sequence);
	const int64_t distance = offset - (int64_t)h->offset;
	const uint32_t most = wide ? s->options.half : STREAM_NARROW;
	const uint32_t spans = wide ? STREAM_SPANS : STREAM_NARROW_SPANS;
	struct placed placed = { .how = STREAM_NOTHING };
	struct arrival a;
	int64_t captured;
	uint64_t from;
	bool lost;

	if (segment->length == 0)
		return placed;
	if (distance < -(int64_t)STRAY)
		return stray(h, segment, offset);
	if (distance + (int64_t)segment->length <= 0) {
		placed.how = late(h, offset, segment->length);
		return placed;
	}
	if (distance + (int64_t)segment->length > (int64_t)most &&
	    distance > 0) {
		if (stream_behind(s, h, &lost) != UINT64_MAX &&
		    distance <= STRAY + (int64_t)most)
			placed.how = STREAM_AHEAD;
		else
			placed = stray(h, segment, offset);
		return placed;
	}
	h->astray = false;
	if (h->spans == 0 && distance <= 0 &&
	    segment->captured == segment->length) {
		placed.how = STREAM_DIRECT;
		placed.skip = (uint32_t)-distance;
		return placed;
	}
	from = distance > 0 ? (uint64_t)offset : h->offset;
	if (!has_room(s, h, segment->length)) {
		placed.how = STREAM_FULL;
		return placed;
	}
	if (h->spans >= spans && from > h->offset + h->ready &&
	    stream_behind(s, h, &lost) != UINT64_MAX) {
		placed.how = STREAM_AHEAD;
		return placed;
	}
	/* Before the first byte of the half offsets are below 0. */
	captured = offset + (int64_t)segment->captured;
	a = (struct arrival){
		.segment = segment, .offset = (uint64_t)offset,
		.captured = captured < (int64_t)from ? from :
		    (uint64_t)captured,
		.end = (uint64_t)offset + segment->length, .spans = spans,
	};
	placed.how = STREAM_KEPT;
	placed.conflict = insert(s, h, &a, from);
	return placed;
}

bool
stream_keep(struct streams *s, struct half *h, const struct segment *segment,
    uint32_t taken)
{
	const struct arrival a = {
		.segment = segment, .offset = h->offset - taken,
		.captured = h->offset - taken + segment->captured,
		.end = h->offset - taken + segment->length,
		.spans = STREAM_SPANS,	/* it has none */
	};

	if (!has_room(s, h, segment->length - taken))
		return false;
	insert(s, h, &a, h->offset);
	return true;
}

const uint8_t *
stream_look(struct streams *s, const struct half *h, uint32_t *n)
{
	if (*n > STREAM_LOOK)
		*n = STREAM_LOOK;
	if (*n > h->ready)
		*n = (uint32_t)h->ready;
	return pages_look(s->pages, &h->chain, h->offset, *n, s->joined);
}

uint32_t
stream_packets(const struct streams *s, const struct half *h, uint64_t bytes,
    uint64_t *packets, struct provenance *latest)
{
	const uint64_t end = h->offset + bytes;
	uint32_t count = 0;

	*latest = h->seen;
	for (uint32_t i = h->first; i != STREAM_NONE && count < STREAM_SPANS &&
	    s->spans[i].start < end; i = s->spans[i].next) {
		const struct span *span = &s->spans[i];

		if (count > 0 && packets[count - 1] == span->packet)
			continue;
		if (count == 0 || span->packet > latest->packet) {
			latest->packet = span->packet;
			latest->seconds = span->seconds;
			latest->nanoseconds = span->nanoseconds;
		}
		packets[count++] = span->packet;
	}
	return count;
}

uint32_t
stream_together(const struct streams *s, const struct half *h)
{
	return h->ready == 0 ? 0 : s->spans[h->first].captured;
}

void
stream_take(struct streams *s, struct half *h, uint64_t bytes)
{
	h->offset += bytes;
	while (h->first != STREAM_NONE) {
		struct span *span = &s->spans[h->first];
		const uint32_t i = h->first;
		uint32_t passed;

		if (span->start >= h->offset)
			break;
		if (end_of(span) > h->offset) {
			passed = (uint32_t)(h->offset - span->start);
			span->start = h->offset;
			span->length -= passed;
			if (passed > span->captured)
				passed = span->captured;
			span->captured -= passed;
			h->kept -= passed;
			break;
		}
		h->kept -= span->captured;
		h->first = span->next;
		if (h->ready_last == i)
			h->ready_last = STREAM_NONE;
		free_span(s, i);
		if (--h->spans == 0) {
			h->last = STREAM_NONE;
			age_remove(s, h);
		}
	}
	drop_pages(s, h);
	get_ready(s, h);
}

void
stream_pass(struct streams *s, struct half *h, uint64_t gap)
{
	h->passed_from = h->offset + h->ready;
	h->passed_to = h->passed_from + gap;
	stream_take(s, h, h->ready + gap);
}

uint64_t
stream_behind(const struct streams *s, const struct half *h, bool *lost)
{
	const struct span *span;

	if (h->ready_last == STREAM_NONE) {
		if (h->first == STREAM_NONE)
			return UINT64_MAX;
		*lost = h->acked >= s->spans[h->first].start;
		return s->spans[h->first].start;
	}
	span = &s->spans[h->ready_last];
	if (span->captured < span->length) {
		*lost = true;
		return end_of(span);
	}
	if (span->next == STREAM_NONE)
		return UINT64_MAX;
	*lost = h->acked >= s->spans[span->next].start;
	return s->spans[span->next].start;
}

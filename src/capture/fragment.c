/* Reassembly of IP fragments. */

#include "src/capture/fragment.h"

#include <stdlib.h>
#include <string.h>

/* No datagram is longer than its length field can say. */
#define DATAGRAM_MAX	65535
#define WORDS		1024		/* of 64 bits: one for each byte */

/* Which bytes are there. A piece that the snapshot length cut was seen in
 * full, but not all of it is held. */
struct block {
	uint64_t	seen[WORDS];
	uint64_t	held[WORDS];
	uint8_t		bytes[DATAGRAM_MAX + 1];
};

enum state {
	FREE,
	OPEN,
	/* Delivered; kept to know late copies of its pieces when they come. */
	DONE,
};

struct datagram {
	enum state		 state;
	uint32_t		 id;
	uint8_t			 protocol;
	bool			 head;		/* byte 0 was seen */
	uint32_t		 total;		/* 0: not known */
	uint32_t		 top;		/* end of the highest piece */
	uint32_t		 count;		/* bytes seen */
	int64_t			 start;		/* seconds, first-come piece */
	uint64_t		 touched;	/* by the counter of pieces */
	struct provenance	 seen;		/* last-come piece */
	struct block		*block;		/* stays when FREE */
};

struct fragments {
	struct datagram		 table[FRAGMENT_DATAGRAMS];
	struct fragment_counters counters;
	void			(*handler)(void *,
				    const struct fragment_datagram *);
	void			*context;
};

static uint64_t
mask(uint32_t word, uint32_t from, uint32_t to)
{
	uint64_t bits = UINT64_MAX;

	if (word == from / 64)
		bits &= UINT64_MAX << from % 64;
	if (word == to / 64)
		bits &= ~(UINT64_MAX << to % 64);
	return bits;
}

/* Marks bytes from..to-1; returns how many were not marked before. */
static uint32_t
mark(uint64_t *map, uint32_t from, uint32_t to)
{
	uint32_t fresh = 0;

	for (uint32_t i = from / 64; i * 64 < to; i++) {
		uint64_t bits = mask(i, from, to);

		fresh += (uint32_t)__builtin_popcountll(bits & ~map[i]);
		map[i] |= bits;
	}
	return fresh;
}

static bool
marked(const uint64_t *map, uint32_t at)
{
	return map[at / 64] >> at % 64 & 1;
}

static bool
any_marked(const uint64_t *map, uint32_t from, uint32_t to)
{
	for (uint32_t i = from / 64; i * 64 < to; i++) {
		if (map[i] & mask(i, from, to))
			return true;
	}
	return false;
}

/* How many bytes are marked from the start without a gap. */
static uint32_t
prefix(const uint64_t *map)
{
	uint32_t i = 0;

	while (i < WORDS && map[i] == UINT64_MAX)
		i++;
	if (i == WORDS)
		return DATAGRAM_MAX;
	return i * 64 + (uint32_t)__builtin_ctzll(~map[i]);
}

/* Further apart than the time-out, forwards or (in the next file, say)
 * backwards. Unsigned: the seconds of a capture may be anything. */
static bool
distant(int64_t a, int64_t b)
{
	uint64_t age = (uint64_t)a - (uint64_t)b;

	return age > FRAGMENT_TIMEOUT && -age > FRAGMENT_TIMEOUT;
}

static void
deliver(struct fragments *f, struct datagram *d)
{
	struct fragment_datagram whole = {
		.seen = &d->seen,
		.bytes = d->block->bytes,
		.captured = prefix(d->block->held),
		.length = d->total == 0 ? FRAGMENT_UNKNOWN : d->total,
		.protocol = d->protocol,
	};

	f->handler(f->context, &whole);
}

static void
finish(struct fragments *f, struct datagram *d, uint64_t *reason)
{
	if (d->state == OPEN) {
		++*reason;
		if (d->head)
			deliver(f, d);
		else
			f->counters.headless++;
	}
	d->state = FREE;
}

static bool
belongs(const struct datagram *d, const struct fragment *piece)
{
	const struct provenance *a = &d->seen, *b = piece->seen;

	/* In IPv6 the protocol of later pieces is not to be looked at. */
	return d->state != FREE && d->id == piece->id &&
	    a->family == b->family &&
	    (a->family == 6 || d->protocol == piece->protocol) &&
	    memcmp(a->source.address, b->source.address, 16) == 0 &&
	    memcmp(a->destination.address, b->destination.address, 16) == 0;
}

/* Starts a datagram in that place, whose block is allocated or swept. */
static bool
start(struct datagram *d, const struct fragment *piece)
{
	size_t words = (d->top + 63) / 64;

	if (d->block == NULL) {
		d->block = calloc(1, sizeof(*d->block));
		if (d->block == NULL)
			return false;
	} else {
		memset(d->block->seen, 0, words * sizeof(uint64_t));
		memset(d->block->held, 0, words * sizeof(uint64_t));
	}
	*d = (struct datagram){
		.state = OPEN,
		.id = piece->id,
		.protocol = piece->protocol,
		.start = piece->seen->seconds,
		.block = d->block,
	};
	return true;
}

/* A place for a new datagram: free, or else of one that is done, or else of
 * the one that waits longest for its next piece. */
static struct datagram *
place(struct fragments *f)
{
	struct datagram *best = &f->table[0];

	for (size_t i = 0; i < FRAGMENT_DATAGRAMS; i++) {
		struct datagram *d = &f->table[i];

		if (d->state == FREE)
			return d;
		if ((d->state == DONE) != (best->state == DONE)) {
			if (d->state == DONE)
				best = d;
		} else if (d->touched < best->touched) {
			best = d;
		}
	}
	finish(f, best, &f->counters.evicted);
	return best;
}

/* A late copy of something in a datagram that is done? */
static bool
repeats(const struct datagram *d, const struct fragment *piece)
{
	const struct block *b = d->block;

	if (piece->offset + piece->length > d->total)
		return false;
	for (uint32_t i = 0; i < piece->captured; i++) {
		if (marked(b->held, piece->offset + i) &&
		    b->bytes[piece->offset + i] != piece->bytes[i])
			return false;
	}
	return true;
}

static struct datagram *
find(struct fragments *f, const struct fragment *piece)
{
	struct datagram *d = NULL;

	for (size_t i = 0; i < FRAGMENT_DATAGRAMS && d == NULL; i++) {
		if (belongs(&f->table[i], piece))
			d = &f->table[i];
	}
	if (d != NULL && distant(piece->seen->seconds, d->start))
		finish(f, d, &f->counters.timed_out);
	else if (d != NULL && (d->state == OPEN || repeats(d, piece)))
		return d;
	/* Nothing under way; or the id is used again, in place. */
	if (d == NULL)
		d = place(f);
	if (!start(d, piece)) {
		f->counters.refused++;
		return NULL;
	}
	return d;
}

/* Copies what is not yet held. False: what is held differs. */
static bool
copy(struct block *b, const struct fragment *piece)
{
	uint32_t end = piece->offset + piece->captured;
	bool same = true;

	if (!any_marked(b->held, piece->offset, end)) {
		memcpy(b->bytes + piece->offset, piece->bytes,
		    piece->captured);
	} else {
		for (uint32_t i = 0; i < piece->captured; i++) {
			uint32_t at = piece->offset + i;

			if (!marked(b->held, at))
				b->bytes[at] = piece->bytes[i];
			else if (b->bytes[at] != piece->bytes[i])
				same = false;
		}
	}
	mark(b->held, piece->offset, end);
	return same;
}

void
fragment_add(struct fragments *f, const struct fragment *piece)
{
	struct fragment_counters *n = &f->counters;
	struct datagram *d;
	uint32_t end, fresh;

	n->pieces++;
	if (piece->length == 0 || piece->length > DATAGRAM_MAX ||
	    piece->captured > piece->length ||
	    piece->offset > DATAGRAM_MAX - piece->length ||
	    (piece->more && piece->length % 8 != 0)) {
		n->bad++;
		return;
	}
	d = find(f, piece);
	if (d == NULL)
		return;
	d->touched = n->pieces;
	if (d->state == DONE) {
		n->duplicates++;
		return;
	}
	d->seen = *piece->seen;
	/* Where two pieces disagree on the end, the first one counts. */
	end = piece->offset + piece->length;
	if ((d->total != 0 && end > d->total) ||
	    (!piece->more && end < (d->total != 0 ? d->total : d->top))) {
		n->conflicts++;
		return;
	}
	if (!piece->more)
		d->total = end;
	if (end > d->top)
		d->top = end;
	if (piece->offset == 0 && !d->head) {
		d->head = true;
		d->protocol = piece->protocol;
	}

	fresh = mark(d->block->seen, piece->offset, end);
	d->count += fresh;
	if (!copy(d->block, piece))
		n->conflicts++;
	else if (fresh == 0)
		n->duplicates++;
	else if (fresh < piece->length)
		n->overlaps++;

	if (d->count == d->total) {
		d->state = DONE;
		n->whole++;
		deliver(f, d);
	}
}

void
fragment_expire(struct fragments *f, int64_t seconds)
{
	for (size_t i = 0; i < FRAGMENT_DATAGRAMS; i++) {
		struct datagram *d = &f->table[i];

		if (d->state != FREE && distant(seconds, d->start))
			finish(f, d, &f->counters.timed_out);
	}
}

void
fragment_flush(struct fragments *f)
{
	for (size_t i = 0; i < FRAGMENT_DATAGRAMS; i++)
		finish(f, &f->table[i], &f->counters.unfinished);
}

const struct fragment_counters *
fragment_counters(const struct fragments *f)
{
	return &f->counters;
}

struct fragments *
fragment_new(void (*handler)(void *, const struct fragment_datagram *),
    void *context)
{
	struct fragments *f = calloc(1, sizeof(*f));

	if (f != NULL) {
		f->handler = handler;
		f->context = context;
	}
	return f;
}

void
fragment_free(struct fragments *f)
{
	if (f == NULL)
		return;
	for (size_t i = 0; i < FRAGMENT_DATAGRAMS; i++)
		free(f->table[i].block);
	free(f);
}

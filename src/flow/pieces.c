/* Messages in pieces. */

#include "src/flow/pieces.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"

/* A total is a byte, and pieces count from 0 or from 1. */
#define INDICES	256

/* A packet with a piece. */
struct copy {
	uint64_t		 packet;
	int64_t			 seconds;
	uint32_t		 nanoseconds;
};

struct part {
	bool			 there;
	struct copy		 first, last;
	uint32_t		 start;		/* in the bytes of all */
	uint32_t		 captured, length;
};

enum state {
	FREE,
	UNDER_WAY,
	/* Whole, or given up: kept to know late copies of its pieces. */
	DONE,
};

struct set {
	enum state		 state;
	uint64_t		 touched;	/* by the counter */
	uint32_t		 flow, serial;
	uint8_t			 end;
	const struct protocol	*protocol;
	struct piece		 piece;		/* the first to come */
	int64_t			 seconds;	/* when the last one came */
	unsigned		 count;
	uint32_t		 used;
	uint32_t		 length;	/* of all, on the wire */
	struct part		 parts[INDICES];
	uint8_t			 bytes[MESSAGE_MAX];	/* as they came */
};

struct pieces {
	uint64_t		 clock;
	struct pieces_counters	 counters;
	uint64_t		 packets[INDICES];	/* of the last whole */
	uint8_t			 bytes[MESSAGE_MAX];
	struct set		 sets[PIECES_MESSAGES];
};

struct pieces *
pieces_new(void)
{
	return calloc(1, sizeof(struct pieces));
}

void
pieces_free(struct pieces *pieces)
{
	free(pieces);
}

struct pieces_counters
pieces_counters(const struct pieces *pieces)
{
	struct pieces_counters counters = pieces->counters;

	for (unsigned i = 0; i < PIECES_MESSAGES; i++)
		counters.unfinished += pieces->sets[i].state == UNDER_WAY;
	return counters;
}

static bool
belongs(const struct set *set, const struct message *m,
    const struct piece *piece)
{
	return set->state != FREE && set->flow == m->flow->index &&
	    set->serial == m->flow->serial && set->end == m->end &&
	    set->protocol == m->protocol &&
	    set->piece.session == piece->session &&
	    set->piece.seq1 == piece->seq1 &&
	    set->piece.seq2 == piece->seq2 &&
	    set->piece.total == piece->total;
}

static bool
too_late(int64_t seconds, const struct message *m)
{
	const uint64_t span = (uint64_t)m->seen->seconds - (uint64_t)seconds;

	return span > PIECES_PATIENCE && -span > PIECES_PATIENCE;
}

/* Those that count from 0 and those that count from 1 are not of one message;
 * nor are two that are the same piece and differ. */
static bool
contradicts(const struct set *set, const struct message *m,
    const struct piece *piece)
{
	const struct part *part = &set->parts[piece->index];
	const uint32_t captured = m->captured - piece->offset;

	if (!part->there)
		return (piece->index == 0 &&
		    set->parts[piece->total].there) ||
		    (piece->index == piece->total && set->parts[0].there);
	return part->length != m->length - piece->offset ||
	    memcmp(set->bytes + part->start, m->wire + piece->offset,
	    captured < part->captured ? captured : part->captured) != 0;
}

static void
begin(struct pieces *pieces, struct set *set, const struct message *m,
    const struct piece *piece)
{
	pieces->counters.unfinished += set->state == UNDER_WAY;
	set->state = UNDER_WAY;
	set->flow = m->flow->index;
	set->serial = m->flow->serial;
	set->end = m->end;
	set->protocol = m->protocol;
	set->piece = *piece;
	set->count = 0;
	set->used = set->length = 0;
	memset(set->parts, 0, sizeof(set->parts));
}

/* Which of two makes room first: one that nothing is missing of, or else the
 * one that was silent for longer. */
static const struct set *
easier(const struct set *a, const struct set *b)
{
	if ((a->state == UNDER_WAY) != (b->state == UNDER_WAY))
		return a->state == UNDER_WAY ? b : a;
	return b->touched < a->touched ? b : a;
}

/* The message that the piece belongs to, a new one where there is none. */
static struct set *
find(struct pieces *pieces, const struct message *m,
    const struct piece *piece)
{
	const struct set *room = &pieces->sets[0];
	struct set *set;

	for (unsigned i = 0; i < PIECES_MESSAGES; i++) {
		set = &pieces->sets[i];
		if (belongs(set, m, piece)) {
			if (too_late(set->seconds, m) ||
			    contradicts(set, m, piece))
				begin(pieces, set, m, piece);
			return set;
		}
		room = easier(room, set);
	}
	set = &pieces->sets[room - pieces->sets];
	begin(pieces, set, m, piece);
	return set;
}

static struct copy
copy_of(const struct message *m)
{
	return (struct copy){
		.packet = m->seen->packet, .seconds = m->seen->seconds,
		.nanoseconds = m->seen->nanoseconds,
	};
}

static void
tell_repeat(struct message *m, const struct copy *before)
{
	if (too_late(before->seconds, m))
		return;
	m->facts.relation = REPEATS;
	m->facts.packet = before->packet;
	m->facts.after = (m->seen->seconds - before->seconds) * 1000000000 +
	    m->seen->nanoseconds - before->nanoseconds;
}

/* Keeps the bytes, which are more than those of an earlier copy. False where
 * all are longer than any message. */
static bool
keep(struct set *set, const struct message *m, const struct piece *piece)
{
	struct part *part = &set->parts[piece->index];
	const uint32_t captured = m->captured - piece->offset;
	const uint32_t length = m->length - piece->offset;

	if (captured > MESSAGE_MAX - set->used ||
	    (!part->there && length > MESSAGE_MAX - set->length))
		return false;
	if (!part->there) {
		part->first = copy_of(m);
		set->length += length;
		set->count++;
	}
	part->there = true;
	part->start = set->used;
	part->captured = captured;
	part->length = length;
	memcpy(set->bytes + set->used, m->wire + piece->offset, captured);
	set->used += captured;
	return true;
}

/* The pieces in their order, up to the first that the capture cut. */
static void
join(struct pieces *pieces, const struct set *set, const struct message *last,
    struct message *whole)
{
	const unsigned first = set->parts[0].there ? 0 : 1;
	bool cut = false;

	*whole = (struct message){
		.wire = pieces->bytes, .length = set->length,
		.scratch = last->scratch, .role = last->role,
		.end = last->end, .protocol = last->protocol,
		.confidence = last->confidence, .flow = last->flow,
		.seen = last->seen, .via = last->via,
		.carrier = last->carrier, .ends = last->ends,
		.packets = pieces->packets,
		.packet_count = set->count,
	};
	for (unsigned i = 0; i < set->count; i++) {
		const struct part *part = &set->parts[first + i];

		pieces->packets[i] = part->first.packet;
		if (cut)
			continue;
		memcpy(pieces->bytes + whole->captured,
		    set->bytes + part->start, part->captured);
		whole->captured += part->captured;
		cut = part->captured < part->length;
	}
}

/* As long as any packet of its protocol, begins as they all do, and is of the
 * account that its pieces are of. */
static bool
is_packet(struct message *m, const struct piece *piece)
{
	struct numbers n = { 0 };

	if (m->length < m->protocol->least ||
	    m->captured < sizeof(m->protocol->lead) ||
	    memcmp(m->wire, m->protocol->lead,
	    sizeof(m->protocol->lead)) != 0)
		return false;
	m->protocol->unseal(m);
	return !m->protocol->numbers(m, &n) || n.session == piece->session;
}

/* What was left of an earlier session is not of this one. */
static void
forget(struct pieces *pieces, const struct message *m)
{
	for (unsigned i = 0; i < PIECES_MESSAGES; i++) {
		struct set *set = &pieces->sets[i];

		if (set->flow != m->flow->index ||
		    set->serial != m->flow->serial)
			continue;
		pieces->counters.unfinished += set->state == UNDER_WAY;
		set->state = FREE;
		set->touched = 0;
	}
}

bool
pieces_add(struct pieces *pieces, struct message *m, struct message *whole)
{
	struct numbers n = { 0 };
	struct piece piece;
	struct part *part;
	struct set *set;
	bool again;

	if (m->check == CHECK_INVALID)
		return false;
	if (m->protocol->numbers(m, &n) && n.opening != 0)
		forget(pieces, m);
	if (n.piece == 0 || !m->protocol->piece(m, &piece) ||
	    piece.total == 0 || piece.index > piece.total)
		return false;
	set = find(pieces, m, &piece);
	set->touched = ++pieces->clock;
	set->seconds = m->seen->seconds;
	part = &set->parts[piece.index];
	again = part->there;
	if (again)
		tell_repeat(m, &part->last);
	part->last = copy_of(m);
	if (set->state == DONE ||
	    (again && m->captured - piece.offset <= part->captured))
		return false;
	if (!keep(set, m, &piece)) {
		pieces->counters.no_packets++;
		set->state = DONE;
		return false;
	}
	if (set->count < piece.total)
		return false;
	set->state = DONE;
	join(pieces, set, m, whole);
	if (is_packet(whole, &piece))
		return true;
	pieces->counters.no_packets++;
	return false;
}

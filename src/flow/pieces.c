/* Messages in pieces. */

#include "src/flow/pieces.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"

/* A total is a byte, and pieces count from 0 or from 1. */
#define INDICES	256

struct part {
	uint64_t		 packet;	/* 0: not there */
	int64_t			 seconds;
	uint32_t		 nanoseconds;
	uint32_t		 start;		/* in the bytes of all */
	uint32_t		 captured, length;
};

/* A message under way, or whole: kept to know late copies of its pieces. */
struct set {
	uint64_t		 touched;	/* by the counter; 0: free */
	uint32_t		 index, serial;	/* of the flow */
	uint8_t			 end;
	const struct protocol	*protocol;
	struct piece		 piece;		/* the last to come */
	int64_t			 last;		/* seconds */
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

static inline bool
under_way(const struct set *set)
{
	return set->touched != 0 && set->count < set->piece.total;
}

struct pieces_counters
pieces_counters(const struct pieces *pieces)
{
	struct pieces_counters counters = pieces->counters;

	for (unsigned i = 0; i < PIECES_MESSAGES; i++)
		counters.unfinished += under_way(&pieces->sets[i]);
	return counters;
}

static bool
belongs(const struct set *set, const struct message *m,
    const struct piece *piece)
{
	return set->touched != 0 && set->index == m->flow->index &&
	    set->serial == m->flow->serial && set->end == m->end &&
	    set->protocol == m->protocol &&
	    set->piece.session == piece->session &&
	    set->piece.seq1 == piece->seq1 &&
	    set->piece.total == piece->total;
}

static bool
too_late(const struct set *set, const struct message *m)
{
	const uint64_t span = (uint64_t)m->seen->seconds -
	    (uint64_t)set->last;

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

	if (part->packet == 0)
		return (piece->index == 0 &&
		    set->parts[piece->total].packet != 0) ||
		    (piece->index == piece->total &&
		    set->parts[0].packet != 0);
	return part->length != m->length - piece->offset ||
	    memcmp(set->bytes + part->start, m->wire + piece->offset,
	    captured < part->captured ? captured : part->captured) != 0;
}

static void
begin(struct pieces *pieces, struct set *set, const struct message *m,
    const struct piece *piece)
{
	pieces->counters.unfinished += under_way(set);
	set->index = m->flow->index;
	set->serial = m->flow->serial;
	set->end = m->end;
	set->protocol = m->protocol;
	set->piece = *piece;
	set->count = 0;
	set->used = set->length = 0;
	memset(set->parts, 0, sizeof(set->parts));
}

/* The message that the piece belongs to, a new one where there is none. */
static struct set *
find(struct pieces *pieces, const struct message *m,
    const struct piece *piece)
{
	struct set *oldest = &pieces->sets[0];

	for (unsigned i = 0; i < PIECES_MESSAGES; i++) {
		struct set *set = &pieces->sets[i];

		if (belongs(set, m, piece)) {
			if (too_late(set, m) || contradicts(set, m, piece))
				begin(pieces, set, m, piece);
			return set;
		}
		if (set->touched < oldest->touched)
			oldest = set;
	}
	begin(pieces, oldest, m, piece);
	return oldest;
}

static void
tell_repeat(struct message *m, const struct part *part)
{
	m->facts.relation = REPEATS;
	m->facts.packet = part->packet;
	m->facts.after = (m->seen->seconds - part->seconds) * 1000000000 +
	    m->seen->nanoseconds - part->nanoseconds;
}

/* False where it is longer than any message. */
static bool
keep(struct set *set, const struct message *m, const struct piece *piece)
{
	const uint32_t captured = m->captured - piece->offset;
	const uint32_t length = m->length - piece->offset;

	if (length > MESSAGE_MAX - set->length)
		return false;
	set->parts[piece->index] = (struct part){
		.packet = m->seen->packet, .seconds = m->seen->seconds,
		.nanoseconds = m->seen->nanoseconds, .start = set->used,
		.captured = captured, .length = length,
	};
	memcpy(set->bytes + set->used, m->wire + piece->offset, captured);
	set->used += captured;
	set->length += length;
	set->count++;
	return true;
}

/* The pieces in their order, up to the first that the capture cut. */
static void
join(struct pieces *pieces, const struct set *set, const struct message *last,
    struct message *whole)
{
	const unsigned first = set->parts[0].packet == 0 ? 1 : 0;
	bool cut = false;

	*whole = (struct message){
		.wire = pieces->bytes, .length = set->length,
		.scratch = last->scratch, .role = last->role,
		.end = last->end, .protocol = last->protocol,
		.confidence = last->confidence, .flow = last->flow,
		.seen = last->seen, .packets = pieces->packets,
		.packet_count = set->count,
	};
	for (unsigned i = 0; i < set->count; i++) {
		const struct part *part = &set->parts[first + i];

		pieces->packets[i] = part->packet;
		if (cut)
			continue;
		memcpy(pieces->bytes + whole->captured,
		    set->bytes + part->start, part->captured);
		whole->captured += part->captured;
		cut = part->captured < part->length;
	}
}

/* As long as any packet of its protocol, and begins as they all do. */
static bool
is_packet(const struct message *m)
{
	return m->length >= m->protocol->least &&
	    m->captured >= sizeof(m->protocol->lead) &&
	    memcmp(m->wire, m->protocol->lead,
	    sizeof(m->protocol->lead)) == 0;
}

bool
pieces_add(struct pieces *pieces, struct message *m, struct message *whole)
{
	struct piece piece;
	struct set *set;

	if (m->check == CHECK_INVALID || !m->protocol->piece(m, &piece) ||
	    piece.total == 0 || piece.index > piece.total)
		return false;
	set = find(pieces, m, &piece);
	set->touched = ++pieces->clock;
	set->last = m->seen->seconds;
	if (set->parts[piece.index].packet != 0) {
		tell_repeat(m, &set->parts[piece.index]);
		return false;
	}
	if (!keep(set, m, &piece)) {
		pieces->counters.no_packets++;
		set->touched = 0;
		return false;
	}
	if (set->count < piece.total)
		return false;
	join(pieces, set, m, whole);
	if (is_packet(whole))
		return true;
	pieces->counters.no_packets++;
	return false;
}

/* Messages within a message: containers. */

#include "dissectors/core/walker.h"

#include "dissectors/core/protocol.h"

struct message
walk_part_of(const struct message *container, const uint8_t *plain,
    const uint8_t *wire, uint32_t captured, uint32_t length)
{
	struct message part = {
		.wire = wire, .plain = plain,
		.captured = captured, .length = length, .unsealed = true,
		.role = container->role, .end = container->end,
		.protocol = container->protocol,
		.confidence = container->confidence, .flow = container->flow,
		.seen = container->seen, .facts = container->facts,
		.via = container->via, .carrier = container->carrier,
		.ends = container->ends,
		.packets = container->packets,
		.packet_count = container->packet_count,
		.nesting = (uint8_t)(container->nesting + 1),
	};

	part.protocol->unseal(&part);
	return part;
}

/* Whether n bytes are as long as any message of the container's protocol, and
 * begin as they all do. */
static bool
begins_well(const struct walker *w, uint32_t n)
{
	const struct protocol *protocol = w->message->protocol;

	return n >= protocol->least && memcmp(w->c.base + w->c.offset,
	    protocol->lead, sizeof(protocol->lead)) == 0;
}

/* The packet for those who want it open, up to `stop`. Its walk may end early
 * for want of events; then its rest is undecoded, for them alone. */
static enum outcome
packet_inside(struct walker *w, const struct field *f, uint32_t start,
    uint32_t n, uint32_t stop)
{
	const uint32_t at = w->c.offset, scope = w->scope, end = w->c.end;
	const bool flat = w->flat, counts = w->counts;
	struct message *const container = w->message;
	struct message part = walk_part_of(container, w->c.base + at,
	    w->wire + at, stop - at, n);
	enum outcome outcome;

	w->flat = w->counts = false;
	outcome = walk_group_open(w, EVENT_PACKET, f, start, n, 0);
	if (outcome == DONE) {
		attend(w, &part);
		outcome = walk_scoped(w, part.protocol->layout(&part), at + n);
		attend(w, container);
		walk_group_close(w, EVENT_PACKET, f, 0);
	}
	if (outcome == LIMITED) {
		w->scope = scope;
		w->c.end = end;
		if (w->c.offset < stop)
			walk_undecoded(w, stop);
	}
	w->flat = flat;
	w->counts = counts;
	return outcome;
}

/* The packet, up to `stop`, is not walked: why, and its bytes. */
static enum outcome
packet_refused(struct walker *w, const struct field *f, uint32_t start,
    uint32_t stop, enum note_code code, const char *reason)
{
	walk_tell_note(w, code, reason, f, start, 0, 0);
	w->c.offset = start;
	walk_undecoded(w, stop);
	return DONE;
}

/* One packet for each kind of sink: closed, as a leaf, and open. */
static enum outcome
packet_told(struct walker *w, const struct field *f, uint32_t start,
    uint32_t n, uint32_t stop)
{
	const uint32_t at = w->c.offset;
	const bool nested = w->nested;
	enum outcome outcome = DONE;

	w->c.offset = stop;
	if ((w->flat || w->counts) && w->parts < WALK_PARTS)
		w->part[w->parts++] = (struct span){ at, n };
	if (w->flat) {
		w->nested = false;
		outcome = walk_leaf(w, f, start, at - start, stop - at, n,
		    stop < at + n);
		w->nested = nested;
	}
	if (outcome == DONE && nested && w->rows == EVERY_ROW) {
		w->c.offset = at;
		outcome = packet_inside(w, f, start, n, stop);
		w->c.offset = stop;
	}
	return outcome;
}

enum outcome
walk_row_packet(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t n = prefix(w, f), at = w->c.offset, stop;
	const bool nested = w->nested;
	enum outcome outcome;

	if (w->c.failed)
		return walk_starved(w, f, start, f->size);
	if (n > w->scope - at)
		return walk_starved(w, f, start, n);
	if (n > cursor_left(&w->c) && cursor_left(&w->c) <
	    sizeof(w->message->protocol->lead))
		return walk_starved(w, f, start, n);
	stop = at + n < w->c.end ? at + n : w->c.end;
	if ((w->caution & TRYING) != 0) {
		w->c.offset = stop;
		return stop < at + n ? CUT : DONE;
	}
	if (w->message->nesting + 1 >= MESSAGE_NESTING)
		outcome = packet_refused(w, f, start, stop, NOTE_LIMIT,
		    "nested too deep");
	else if (!begins_well(w, n))
		outcome = packet_refused(w, f, start, stop, NOTE_MALFORMED,
		    "not a packet as its container is one");
	else
		outcome = packet_told(w, f, start, n, stop);
	if (outcome == LIMITED || stop == at + n)
		return outcome == CUT ? DONE : outcome;
	/* Those who hear of its inside have heard of the cut. */
	w->nested = nested && !w->cut_noted;
	walk_tell_note(w, NOTE_CUT, NULL, f, stop, 0, 0);
	w->nested = nested;
	return CUT;
}

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
		.protocol = container->protocol, .flow = container->flow,
		.seen = container->seen,
		.nesting = (uint8_t)(container->nesting + 1),
	};

	part.protocol->unseal(&part);
	return part;
}

/* Whether the next n bytes, as far as captured, begin as all messages of the
 * container's protocol do. */
static bool
begins_well(const struct walker *w, uint32_t n)
{
	const struct protocol *protocol = w->message->protocol;
	const uint32_t there = w->c.end - w->c.offset;

	if (n > there)
		n = there;
	if (n > sizeof(protocol->lead))
		n = sizeof(protocol->lead);
	return memcmp(w->c.base + w->c.offset, protocol->lead, n) == 0;
}

static enum outcome
packet_inside(struct walker *w, const struct field *f, uint32_t start,
    uint32_t n)
{
	const uint32_t at = w->c.offset;
	const bool flat = w->flat;
	struct message *const container = w->message;
	struct message part = walk_part_of(container, w->c.base + at, w->wire + at,
	    w->c.end - at < n ? w->c.end - at : n, n);
	enum outcome outcome;

	w->flat = false;
	outcome = walk_group_open(w, EVENT_PACKET, f, start, n, 0);
	if (outcome == DONE) {
		attend(w, &part);
		outcome = walk_scoped(w, part.protocol->layout(&part), at + n);
		attend(w, container);
		walk_group_close(w, EVENT_PACKET, f, 0);
	}
	w->flat = flat;
	return outcome;
}

enum outcome
walk_row_packet(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t n = cursor_u16le(&w->c), at = w->c.offset;
	const bool nested = w->nested;
	enum outcome outcome = DONE;

	if (w->c.failed)
		return walk_starved(w, f, start, f->size);
	if (n > w->scope - at)
		return walk_starved(w, f, start, n);
	if ((w->caution & TRYING) != 0) {
		w->c.offset += n <= cursor_left(&w->c) ? n : cursor_left(&w->c);
		return DONE;
	}
	if (w->message->nesting + 1 >= MESSAGE_NESTING) {
		walk_tell_note(w, NOTE_LIMIT, "nested too deep", f, start, 0, 0);
		w->c.offset = start;
		walk_undecoded(w, at + n < w->c.end ? at + n : w->c.end);
		return at + n > w->c.end ? CUT : DONE;
	}
	if (!begins_well(w, n)) {
		walk_tell_note(w, NOTE_MALFORMED,
		    "a packet does not begin as its container", f, start, 0,
		    0);
		w->c.offset = start;
		walk_undecoded(w, at + n < w->c.end ? at + n : w->c.end);
		return at + n > w->c.end ? CUT : DONE;
	}
	if (w->flat && w->parts < WALK_PARTS)
		w->part[w->parts++] = (struct span){ at, n };
	if (nested && w->rows == EVERY_ROW)
		outcome = packet_inside(w, f, start, n);
	if (outcome == LIMITED)
		return outcome;
	w->c.offset = at + n < w->c.end ? at + n : w->c.end;
	if (w->flat) {
		w->nested = false;
		outcome = walk_leaf(w, f, start, at - start, w->c.offset - at, n,
		    at + n > w->c.end);
		w->nested = nested;
	}
	if (outcome == DONE && at + n > w->c.end) {
		walk_tell_note(w, NOTE_CUT, NULL, f, w->c.end, 0, 0);
		outcome = CUT;
	}
	return outcome;
}

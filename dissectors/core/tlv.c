/* Lists of TLVs: type, length, value.
 *
 *	+------+--------+-------+------+--------+-------+---
 *	| type | length | value | type | length | value | ...
 *	+------+--------+-------+------+--------+-------+---
 *
 * Each is an element of a list: its type, which names it, its length, and its
 * value by the rows of that type. */

#include "dissectors/core/walker.h"

#define TAG(o)		{ .type = FIELD_TAG, .size = 2, .order = (o), .slot = SLOT_TAG, \
	FIELD_KEY("tag"), .label = "TLV", .flags = HEX }
#define LENGTH(o)	{ .type = FIELD_UINT, .size = 2, .order = (o), FIELD_KEY("length"), \
	.label = "Length" }

const struct field field_tlv_tag[2] = { TAG(LITTLE), TAG(BIG) };
const struct field field_tlv_length[2] = { LENGTH(LITTLE), LENGTH(BIG) };
const struct field field_tlv_raw[] = {
	REST("raw", "Value"),
	END
};

/* The value of a type without a row may be a secret where another's is: among
 * what a client logs in with, what nobody knows is hidden. */
static COLD enum outcome
unknown_value(struct walker *w, const struct field *f, uint32_t end)
{
	const uint8_t caution = w->caution;
	enum outcome outcome;

	if ((caution & (TRYING | MASKING)) == 0 && walk_holds_secret(f, 0))
		w->caution |= MASKING;
	outcome = walk_scoped(w, field_tlv_raw, end);
	if (outcome != LIMITED)
		w->caution = caution;
	return outcome;
}

/* A number of the head, which is there. */
static inline enum outcome
tell_number(struct walker *w, const struct field *row, uint32_t number,
    const struct command *command)
{
	const uint32_t start = w->c.offset;
	struct event *event;

	w->c.offset = start + row->size;
	if (w->caution != 0 || w->events == 0)
		return walk_leaf(w, row, start, 0, row->size, number, false);
	w->events--;
	event = set_event(w, row, start, 0, row->size, number);
	event->command = command;
	w->only->field(w->only, event);
	event->command = NULL;
	return DONE;
}

static enum outcome
tlv(struct walker *w, const struct field *f)
{
	const struct field *const tag_row = &field_tlv_tag[f->order];
	const struct field *const length_row = &field_tlv_length[f->order];
	const uint32_t start = w->c.offset;
	const struct command *command;
	uint32_t tag, length;
	enum outcome outcome;

	if (cursor_left(&w->c) < tag_row->size)
		return walk_starved(w, tag_row, start, tag_row->size);
	tag = (uint32_t)integer(f->order, tag_row->size, w->c.base, start,
	    w->c.end);
	command = keep(w, f, tag);
	outcome = tell_number(w, tag_row, tag, command);
	if (outcome != DONE)
		return outcome;
	if (command == NULL)
		walk_tell_note(w, NOTE_UNKNOWN, NULL, tag_row, start, tag, 0);
	if (cursor_left(&w->c) < length_row->size)
		return walk_starved(w, length_row, w->c.offset,
		    length_row->size);
	length = (uint32_t)integer(f->order, length_row->size, w->c.base,
	    w->c.offset, w->c.end);
	outcome = tell_number(w, length_row, length, NULL);
	if (outcome != DONE)
		return outcome;
	if (length > w->scope - w->c.offset) {
		walk_tell_note(w, NOTE_MALFORMED, NULL, length_row,
		    w->c.offset - length_row->size, length,
		    w->scope - w->c.offset);
		return MALFORMED;
	}
	if (command == NULL)
		return unknown_value(w, f, w->c.offset + length);
	if (length == 0)
		return DONE;
	return walk_scoped(w, command->fields, w->c.offset + length);
}

enum outcome
walk_row_tlvs(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t count = UINT32_MAX;
	enum outcome outcome;

	if (f->size > 0)
		count = prefix(w, f);
	if (w->c.failed)
		return walk_starved(w, f, start, f->size);
	outcome = open_group(w, EVENT_LIST, f, start, count, 0);
	if (outcome != DONE)
		return outcome;
	for (uint32_t i = 0; outcome == DONE && i < count; i++) {
		if (f->size == 0 && w->c.offset == w->scope)
			break;
		if (w->c.offset == w->c.end) {
			outcome = walk_starved(w, f, w->c.offset, 1);
			break;
		}
		outcome = open_group(w, EVENT_ELEMENT, f, w->c.offset, 0, i);
		if (outcome != DONE)
			break;
		outcome = tlv(w, f);
		close_group(w, EVENT_ELEMENT, f, i);
	}
	close_group(w, EVENT_LIST, f, 0);
	return outcome;
}

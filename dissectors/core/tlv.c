/* Lists of TLVs: type, length, value.
 *
 *	+------+--------+-------+------+--------+-------+---
 *	| type | length | value | type | length | value | ...
 *	+------+--------+-------+------+--------+-------+---
 *
 * Each is an element of a list, whose head is its type, which names it, and its
 * length; its value is told by the rows of that type. */

#include "dissectors/core/walker.h"

#include <string.h>

/* Type and length. */
#define HEAD	4

static const struct field head_row = {
	.type = FIELD_BYTES, .size = HEAD, .label = "TLV",
};

const struct field field_tlv_raw[] = {
	REST("raw", "Value"),
	END
};

/* A type without a row, or a length that does not fit. Behind a secret it may be
 * a piece of that, whose own length is wrong: then all that follows is masked,
 * to the end of the scope. Elsewhere in a list with secrets only its value is,
 * for it may be one that nobody knows yet. */
static COLD void
distrust(struct walker *w, const struct command *before)
{
	if ((w->caution & (TRYING | MASKING)) != 0)
		return;
	if (before != NULL && walk_holds_secret(before->fields))
		w->caution |= MASKING;
}

/* Whether a value of the list is itself a secret, not what lies within one. */
static COLD bool
has_secret(const struct commands *commands)
{
	for (size_t i = 0; i < commands->count; i++)
		for (const struct field *f = commands->rows[i].fields;
		    f->type != FIELD_END; f++)
			if ((f->flags & SECRET) != 0)
				return true;
	return false;
}

static COLD enum outcome
unknown_value(struct walker *w, const struct field *f, uint32_t end)
{
	const uint8_t caution = w->caution;
	enum outcome outcome;

	if ((caution & (TRYING | MASKING)) == 0 && has_secret(f->commands))
		w->caution |= MASKING;
	outcome = walk_scoped(w, field_tlv_raw, end);
	if (outcome != LIMITED)
		w->caution = caution;
	return outcome;
}

/* What the element begins with: the bytes before the cursor. */
static inline enum outcome
open_tlv(struct walker *w, const struct field *f, const struct command *command,
    uint64_t number, uint32_t index)
{
	enum outcome outcome;

	w->event.command = command;
	outcome = open_group(w, EVENT_TLV, f, w->c.offset - HEAD, number,
	    index);
	w->event.command = NULL;
	return outcome;
}

/* The short way: most values are one number, of just that length. */
static inline bool
only_row(struct walker *w, const struct field *f, uint32_t length)
{
	struct event *event;

	if (f->type > FIELD_BYTES || f->size != length ||
	    f[1].type != FIELD_END || (f->flags & SECRET) != 0 ||
	    w->caution != 0 || w->events == 0 || length > w->c.end - w->c.offset)
		return false;
	w->events--;
	w->c.offset += length;
	event = set_event(w, f, w->c.offset - length, 0, length,
	    f->type > FIELD_TIME ? 0 : integer(f->order, length, w->c.base,
	    w->c.offset - length, w->c.end));
	if (f->slot != SLOT_NONE)
		event->command = keep(w, f, (uint32_t)event->number);
	w->only->field(w->only, event);
	event->command = NULL;
	return true;
}

/* Whether there is a NUL within a text. No text has one but at its end, and no
 * head of a TLV has none: the text's length may lie, and reach over others. */
static inline bool
swallows(const struct walker *w, const struct field *f, uint32_t length)
{
	const uint8_t *p = w->c.base + w->c.offset;
	const uint32_t left = cursor_left(&w->c);
	uint32_t n = length < left ? length : left;

	if (f->type != FIELD_PART)
		return false;
	while (n > 0 && p[n - 1] == 0)
		n--;
	return n > 0 && memchr(p, 0, n) != NULL;
}

/* Of a secret among them nothing may be shown, nor of it what follows. */
static COLD void
hide_swallowed(struct walker *w, const struct field *f,
    const struct field *row)
{
	if ((w->caution & (TRYING | MASKING)) != 0 || !has_secret(f->commands))
		return;
	walk_tell_note(w, NOTE_MALFORMED,
	    "zero byte within a text: it and all that follows is masked", row,
	    w->c.offset, 0, 0);
	w->caution |= MASKING;
}

/* Its value, of that length. */
static inline enum outcome
value(struct walker *w, const struct field *f, const struct command *command,
    uint32_t type, uint32_t length)
{
	const uint32_t left = w->scope - w->c.offset;

	if (length > left) {
		walk_tell_note(w, NOTE_MALFORMED, NULL, &head_row,
		    w->c.offset - HEAD, length, left);
		return MALFORMED;
	}
	if (command == NULL) {
		walk_tell_note(w, NOTE_UNKNOWN, NULL, &head_row,
		    w->c.offset - HEAD, type, 0);
		return unknown_value(w, f, w->c.offset + length);
	}
	if (length == 0 || only_row(w, command->fields, length))
		return DONE;
	if (swallows(w, command->fields, length))
		hide_swallowed(w, f, command->fields);
	return walk_scoped(w, command->fields, w->c.offset + length);
}

/* `before`: the row of the one before it in the list, and then of this one. */
static enum outcome
tlv(struct walker *w, const struct field *f, uint32_t index,
    const struct command **before)
{
	const uint32_t start = w->c.offset;
	const struct command *command;
	uint32_t head, type, length;
	enum outcome outcome;

	if (w->c.end - start < HEAD)
		return walk_starved(w, &head_row, start, HEAD);
	head = (uint32_t)integer(f->order, HEAD, w->c.base, start, w->c.end);
	type = f->order == BIG ? head >> 16 : head & 0xffff;
	length = f->order == BIG ? head & 0xffff : head >> 16;
	command = keep(w, f, type);
	w->c.offset += HEAD;
	if (command == NULL || length > w->scope - w->c.offset)
		distrust(w, *before);
	*before = command;
	outcome = open_tlv(w, f, command, (uint64_t)length << 32 | type, index);
	if (outcome != DONE)
		return outcome;
	outcome = value(w, f, command, type, length);
	close_group(w, EVENT_TLV, f, index);
	return outcome;
}

enum outcome
walk_row_tlvs(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	const struct command *before = NULL;
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
		if (w->c.offset == w->c.end)
			outcome = walk_starved(w, f, w->c.offset, 1);
		else
			outcome = tlv(w, f, i, &before);
	}
	close_group(w, EVENT_LIST, f, 0);
	return outcome;
}

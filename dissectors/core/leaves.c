/* Rows that are leaves: numbers, runs of bytes, texts. */

#include <string.h>
#include <strings.h>

#include "dissectors/core/walker.h"

static const struct command *
find_row(const struct commands *commands, uint32_t number)
{
	const struct command *row = commands->rows;
	size_t n = commands->count;

	while (n > 1) {		/* no branch that could be guessed wrong */
		size_t half = n / 2;

		row = row[half].number <= number ? row + half : row;
		n -= half;
	}
	return row->number == number ? row : NULL;
}

const struct command *
commands_find(const struct commands *commands, uint32_t number)
{
	const struct command *row;

	if (commands->mask != 0)
		number &= commands->mask;
	row = find_row(commands, number);
	if (row == NULL && commands->mask_again != 0)
		row = find_row(commands, number & commands->mask_again);
	return row;
}

const struct command *
commands_find_word(const struct commands *commands, const uint8_t *word,
    uint32_t n)
{
	for (size_t i = 0; i < commands->count; i++) {
		const char *title = commands->rows[i].title;

		if (strlen(title) == n &&
		    strncasecmp(title, (const char *)word, n) == 0)
			return &commands->rows[i];
	}
	return NULL;
}

struct found walk_found[WALK_FOUND];

void
walk_find(struct found *found, const struct commands *commands,
    uint32_t number)
{
	found->row = commands_find(commands, number);
	found->number = number;
	found->commands = commands;
}

/* The check code, or the number by which it is counted, is not what it should
 * be. */
static COLD void
check_fails(struct walker *w, const struct field *f, uint32_t start)
{
	const struct message *m = w->message;
	const bool noted = w->noted;

	if (m->check == CHECK_INVALID)
		walk_tell_note(w, NOTE_BAD_CHECKCODE, NULL, f, start, 0, 0);
	else
		walk_tell_note(w, NOTE_SEQUENCE, NULL, f, start, m->expected,
		    m->sequence);
	w->noted = noted;
}

enum outcome
walk_row_number(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint64_t number;

	if (cursor_take(&w->c, f->size) == NULL) {
		w->torn = w->decided && (f->flags & FIXED) != 0;
		return walk_starved(w, f, start, f->size);
	}
	number = integer(f->order, f->size, w->c.base, start, w->c.end);
	if (f->type == FIELD_INT && (number >> (8 * f->size - 1)) != 0)
		number |= UINT64_MAX << (8 * f->size - 1);
	if ((w->caution & TRYING) != 0 && (f->flags & FIXED) != 0) {
		if (f->names != NULL ? names_find(f->names, (uint32_t)number) ==
		    NULL : number != f->value)
			return MALFORMED;
		w->decided = true;
	}
	if (f->slot != SLOT_NONE)
		keep(w, f, (uint32_t)number);
	if ((f->flags & CHECK) != 0 && (w->caution & (SUSPECT | MISCOUNTED)) != 0)
		check_fails(w, f, start);
	return walk_leaf(w, f, start, 0, f->size, number, false);
}

static COLD void
note_half(struct walker *w, const struct field *f, uint32_t start)
{
	const bool noted = w->noted;

	walk_tell_note(w, NOTE_MALFORMED, "text of 16 bits ends in half a one",
	    f, start, 0, 0);
	w->noted = noted;
}

/* How much of a text of 16 bits is left without the zeros at its end. */
static uint32_t
without_padding(const uint8_t *p, uint32_t n)
{
	while (n > 1 && p[n - 1] == 0 && p[n - 2] == 0)
		n -= 2;
	return n;
}

/* A run of n bytes whose head was read: text or bytes as far as captured. */
static enum outcome
row_run(struct walker *w, const struct field *f, uint32_t start, uint32_t n)
{
	const uint32_t head = w->c.offset - start;
	bool cut = n > cursor_left(&w->c);
	enum outcome outcome;
	const uint8_t *p;

	if (n > w->scope - w->c.offset)
		return walk_starved(w, f, start, n);
	if (f->type == FIELD_UTF16 && n % 2 != 0)
		note_half(w, f, start);
	if (cut)
		n = cursor_left(&w->c);
	p = cursor_take(&w->c, n);
	if ((w->caution & TRYING) != 0 && (f->flags & FIXED) != 0 && !cut &&
	    (n == 0 || p[n - 1] != 0))
		return MALFORMED;
	if ((f->flags & SECRET) != 0 && (w->caution & TRYING) == 0 &&
	    f->type == FIELD_STRING && !cut && (n == 0 || p[n - 1] != 0)) {
		/* Its length word may lie, and the secret go on. */
		walk_tell_note(w, NOTE_MALFORMED,
		    "secret without an end: all that follows is masked", f,
		    start, 0, 0);
		w->caution |= MASKING;
	}
	if (f->type == FIELD_STRING)
		while (n > 0 && p[n - 1] == 0)
			n--;
	if (f->type == FIELD_UTF16)
		n = n % 2 != 0 && !cut ? n : without_padding(p, n - n % 2);
	outcome = walk_leaf(w, f, start, head, n, 0, cut);
	if (outcome != DONE || !cut)
		return outcome;
	walk_tell_note(w, NOTE_CUT, NULL, f, w->c.offset, 0, 0);
	return CUT;
}

enum outcome
walk_row_string(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	const uint8_t *p;
	uint32_t n, left;

	if (f->size > cursor_left(&w->c))
		return walk_starved(w, f, start, f->size);
	n = (uint32_t)integer(f->order, f->size, w->c.base, start, w->c.end);
	w->c.offset += f->size;
	left = w->c.end - w->c.offset;
	/* The short ways, see walk.c: while a table is tried, and else. */
	if (w->caution == TRYING && (f->flags & FIXED) == 0 && n <= left &&
	    w->tries > 0) {
		w->tries--;
		w->c.offset += n;
		return DONE;
	}
	if (w->caution != 0 || (f->flags & SECRET) != 0 || n > left ||
	    w->events == 0)
		return row_run(w, f, start, n);
	w->events--;
	p = w->c.base + w->c.offset;
	w->c.offset += n;
	while (n > 0 && p[n - 1] == 0)
		n--;
	w->only->field(w->only, set_event(w, f, start, f->size, n, 0));
	return DONE;
}

enum outcome
walk_row_bytes(struct walker *w, const struct field *f)
{
	const uint32_t left = w->scope - w->c.offset;
	uint32_t n = f->size;

	if (f->type == FIELD_REST || f->type == FIELD_UTF16 || ((f->flags & UP_TO) != 0 && left < n))
		n = left;
	return n == 0 ? DONE : row_run(w, f, w->c.offset, n);
}

/* Whether these are up to `most` digits. */
static bool
digits(const uint8_t *p, uint32_t n, uint32_t most)
{
	for (uint32_t i = 0; i < n; i++)
		if (p[i] < '0' || p[i] > '9')
			return false;
	return n <= most;
}

/* A text that a separator or the end of the scope ends. The separator belongs
 * to its span; so do NULs before the end. Nothing left means no part. */
enum outcome
walk_row_part(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	const struct command *word;
	uint32_t end, n, number = 0;
	enum outcome outcome;
	bool last, cut;

	if (start == w->scope)
		return DONE;
	end = f->value == NO_SEPARATOR ? w->c.end :
	    cursor_find(&w->c, (uint8_t)f->value);
	last = end == w->c.end;
	cut = last && w->c.end < w->scope;
	n = end - start;
	if (last)
		while (n > 0 && w->c.base[start + n - 1] == 0)
			n--;
	w->c.offset = last ? end : end + 1;
	if ((w->caution & TRYING) != 0 && (f->flags & FIXED) != 0) {
		if (!digits(w->c.base + start, n, f->size))
			return MALFORMED;
		w->decided = n > 0 && !cut;
	}
	if ((!last || cut) && f->value == '\n' && n > 0 &&
	    w->c.base[start + n - 1] == '\r')
		n--;
	if (f->slot != SLOT_NONE) {
		word = commands_find_word(f->commands, w->c.base + start, n);
		number = word == NULL ? 0 : word->number;
		keep(w, f, number);
	}
	outcome = walk_leaf(w, f, start, 0, n, number, cut);
	if (outcome != DONE || !cut)
		return outcome;
	walk_tell_note(w, NOTE_CUT, NULL, f, w->c.offset, 0, 0);
	return CUT;
}

/* Letters between control bytes. Where the capture ends the run is cut. */
enum outcome
walk_row_run(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t end = start;
	enum outcome outcome;
	bool cut;

	while (end < w->c.end && (w->c.base[end] >= 32 ||
	    (f->value >> w->c.base[end] & 1) == 0))
		end++;
	if (end == start && end == w->c.end && end < w->scope)
		return walk_starved(w, f, start, 1);
	if (end == start)
		return DONE;
	cut = end == w->c.end && end < w->scope;
	w->c.offset = end;
	outcome = walk_leaf(w, f, start, 0, end - start, 0, cut);
	if (outcome != DONE || !cut)
		return outcome;
	walk_tell_note(w, NOTE_CUT, NULL, f, w->c.offset, 0, 0);
	return CUT;
}

enum outcome
walk_row_fixed(struct walker *w, const struct field *f)
{
	if (f->size > cursor_left(&w->c))
		return walk_starved(w, f, w->c.offset, f->size);
	return row_run(w, f, w->c.offset, f->size);
}

/* What it is called is the number that is kept. */
enum outcome
walk_row_guid(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	const uint8_t *p = cursor_take(&w->c, f->size);
	const struct guid *guid;

	if (p == NULL)
		return walk_starved(w, f, start, f->size);
	if (f->slot != SLOT_NONE) {
		guid = names_find_guid(f->names, p);
		keep(w, f, guid == NULL || guid->number == 0 ?
		    GUID_UNKNOWN : guid->number);
	}
	return walk_leaf(w, f, start, 0, f->size, 0, false);
}

/* Rows that hold other rows. */

#include "dissectors/core/walker.h"

#include "dissectors/core/protocol.h"

static enum outcome
row_group(struct walker *w, const struct field *f, const struct field *sub)
{
	enum outcome outcome;

	outcome = open_group(w, EVENT_OBJECT, f, w->c.offset, 0, 0);
	if (outcome != DONE)
		return outcome;
	outcome = walk_rows(w, sub);
	close_group(w, EVENT_OBJECT, f, 0);
	return outcome;
}

enum outcome
walk_row_span(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t n = f->size == 0 ? f->value : prefix(w, f);
	enum outcome outcome;

	if (w->c.failed)
		return walk_starved(w, f, start, f->size);
	if (n > w->scope - w->c.offset)
		return walk_starved(w, f, start, n);
	outcome = open_group(w, EVENT_OBJECT, f, start, n, 0);
	if (outcome != DONE)
		return outcome;
	outcome = walk_scoped(w, f->sub, w->c.offset + n);
	close_group(w, EVENT_OBJECT, f, 0);
	return outcome;
}

/* Whether only the NUL is left that ends a list of texts. */
static bool
nul_is_left(const struct walker *w, const struct field *f)
{
	return f->sub->type == FIELD_PART && w->c.offset + 1 == w->scope && w->c.offset < w->c.end &&
	    w->c.base[w->c.offset] == 0;
}

/* That NUL, behind a list without a count: a leaf of its own. */
static enum outcome
list_nul(struct walker *w)
{
	static const struct field nul = {
		.type = FIELD_BYTES, .size = 1, .label = "NUL", .flags = FIXED,
	};
	const uint32_t start = w->c.offset++;

	return walk_leaf(w, &nul, start, 0, 1, 0, false);
}

enum outcome
walk_row_repeat(struct walker *w, const struct field *f)
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
	for (uint32_t i = 0; i < count; i++) {
		const uint32_t before = w->c.offset;

		if (f->size == 0 && before == w->scope)
			break;
		if (f->size == 0 && nul_is_left(w, f)) {
			outcome = list_nul(w);
			break;
		}
		if (before == w->c.end) {
			outcome = walk_starved(w, f, before, 1);
			break;
		}
		outcome = open_group(w, EVENT_ELEMENT, f, before, 0, i);
		if (outcome != DONE)
			break;
		outcome = walk_rows(w, f->sub);
		close_group(w, EVENT_ELEMENT, f, i);
		if (outcome != DONE)
			break;
		if (w->c.offset == before) {	/* would go on for ever */
			walk_tell_note(w, NOTE_MALFORMED,
			    "an element is empty", f, before, 0, 0);
			outcome = MALFORMED;
			break;
		}
	}
	close_group(w, EVENT_LIST, f, 0);
	return outcome;
}

/* Whether a table fits to the last byte of the scope. Where the capture ends
 * before that, only a FIXED row can tell. */
static bool
fits(struct walker *w, const struct field *table)
{
	const struct cursor c = w->c;
	const uint32_t scope = w->scope;
	const uint8_t depth = w->event.depth, caution = w->caution;
	const bool noted = w->noted, unwinding = w->unwinding;
	const uint16_t known = w->message->known;
	struct kept kept[SLOTS];
	enum outcome outcome;
	bool whole;

	memcpy(kept, w->message->kept, sizeof(kept));
	w->caution |= TRYING;
	w->decided = w->torn = false;
	outcome = walk_rows(w, table);
	whole = w->c.offset == scope;
	w->caution = caution;
	w->scope = scope;
	w->message->known = known;
	memcpy(w->message->kept, kept, sizeof(kept));
	w->event.depth = depth;
	w->noted = noted;
	w->unwinding = unwinding;
	w->c = c;
	w->torn = w->torn && outcome == CUT;
	return outcome == CUT ? w->decided && !w->torn :
	    outcome == DONE && whole;
}

/* A command that was decrypted with a wrong code may be another one than was
 * sent, and the bytes those of a login: rows that do not fit say so. Then what
 * follows is masked, if any command of these has a secret. */
static COLD void
mask_misread(struct walker *w, const struct field *f,
    const struct command *command)
{
	if ((w->caution & TRYING) == 0 && command->fields != NULL &&
	    walk_holds_secret(f) && !fits(w, command->fields))
		w->caution |= MASKING;
}

/* A number that nobody knows: damage that no check code covers, or a wrong key,
 * may have made it of one that has a secret behind it. TCP has seen to it that
 * those on a stream are what was sent. */
static COLD void
meet_unknown(struct walker *w, const struct field *f, uint32_t number)
{
	const uint32_t from = f->commands->secret_from;

	walk_tell_note(w, NOTE_UNKNOWN, number == GUID_UNKNOWN ?
	    "no table for this GUID" : NULL, f, w->c.offset, number, 0);
	if ((w->caution & TRYING) == 0 && w->message->protocol->frame == NULL &&
	    ((from != 0 && number >= from) || walk_holds_secret(f)))
		w->caution |= MASKING;
}

/* No command, or none that has rows. */
static const struct field nothing[] = { END };

const struct field *
walk_switch(struct walker *w, const struct field *f)
{
	const struct message *m = w->message;
	const struct kept *kept = &m->kept[f->slot];
	const struct field *fields = f->commands->otherwise;

	if (!is_kept(w, f))
		return nothing;
	if (kept->command == NULL) {
		meet_unknown(w, f, kept->number);
	} else {
		fields = kept->command->fields;
		if (m->encrypted && m->check == CHECK_INVALID)
			mask_misread(w, f, kept->command);
	}
	return fields == NULL ? nothing : fields;
}

enum outcome
walk_row_switch(struct walker *w, const struct field *f)
{
	const struct field *fields = walk_switch(w, f);

	if (fields == nothing)
		return DONE;
	return f->key == NULL ? walk_rows(w, fields) : row_group(w, f, fields);
}

/* The rows of the table that fits. */
static enum outcome
walk_fitting(struct walker *w, const struct field *table)
{
	const bool tried = w->event.tried;
	enum outcome outcome;

	w->event.tried = tried || w->peeked;
	w->event.fitted = true;
	outcome = walk_rows(w, table);
	w->event.tried = tried;
	return outcome;
}

enum outcome
walk_row_alt(struct walker *w, const struct field *f)
{
	const struct field *const *table = f->tables;

	w->torn = false;
	if ((w->caution & TRYING) == 0)
		w->peeked = false;
	while (table[1] != NULL && !fits(w, *table) && !w->torn)
		table++;
	if (w->torn)		/* another might have fitted as well */
		while (table[1] != NULL)
			table++;
	if (table[1] == NULL && w->c.end == w->scope &&
	    (f->flags & UNKNOWN) != 0)
		walk_tell_note(w, NOTE_UNKNOWN, "fits none of its known forms",
		    f, w->c.offset, 0, 0);
	if (table[1] != NULL || w->c.end == w->scope)
		return walk_fitting(w, *table);
	/* Any form might have stood here: none of its values would be sure. */
	walk_tell_note(w, NOTE_CUT, "cut before its form shows", f,
	    w->c.offset, 0, 0);
	return CUT;
}

enum outcome
walk_row_rows(struct walker *w, const struct field *f)
{
	return walk_rows(w, f->sub);
}

enum outcome
walk_row_object(struct walker *w, const struct field *f)
{
	return row_group(w, f, f->sub);
}

enum outcome
walk_row_when(struct walker *w, const struct field *f)
{
	const struct kept *kept = &w->message->kept[f->slot];
	uint32_t number;

	if (!is_kept(w, f))
		return DONE;
	/* By its row, of a number of which some bits do not count. */
	number = f->type == FIELD_WHEN_SET ? kept->number & f->value :
	    kept->command != NULL ? kept->command->number : kept->number;
	if (number != f->value)
		return DONE;
	return walk_rows(w, f->sub);
}

/* Scopes: a stretch of bytes that belongs to one table, and what is left of it
 * when the table ends or fails. */

#include "dissectors/core/walker.h"

static bool	any_holds_secret(const struct commands *, unsigned depth) COLD;
static bool	holds_secret(const struct field *, unsigned depth) COLD;

/* Tables that were asked about last. A tree of tables takes long to go through,
 * and whoever sends damaged messages asks again and again. */
#define ANSWERS	256
static struct answer {
	const struct field	*rows;
	bool			 secret;
} answers[ANSWERS];

bool
walk_holds_secret(const struct field *f)
{
	struct answer *answer = &answers[((uintptr_t)f >> 4) % ANSWERS];

	if (answer->rows != f) {
		answer->secret = holds_secret(f, 0);
		answer->rows = f;
	}
	return answer->secret;
}

static bool
holds_secret(const struct field *f, unsigned depth)
{
	if (depth > WALK_TABLES)
		return true;
	for (; f->type != FIELD_END; f++) {
		if ((f->flags & SECRET) != 0)
			return true;
		if (f->sub != NULL && holds_secret(f->sub, depth + 1))
			return true;
		for (size_t i = 0; f->tables != NULL && f->tables[i] != NULL;
		    i++)
			if (holds_secret(f->tables[i], depth + 1))
				return true;
		if (f->type == FIELD_HEADERS)	/* and what is no header */
			return true;
		if ((f->type == FIELD_SWITCH || f->type == FIELD_TLVS) &&
		    any_holds_secret(f->commands, depth + 1))
			return true;
	}
	return false;
}

static bool
any_holds_secret(const struct commands *commands, unsigned depth)
{
	for (size_t i = 0; i < commands->count; i++)
		if (commands->rows[i].fields != NULL &&
		    holds_secret(commands->rows[i].fields, depth))
			return true;
	return false;
}

/* The row at which a walk failed, then each row around it: what was to come
 * may have been a secret, so the bytes that stay undecoded are masked. A list
 * would have come to the same rows again. */
void
walk_mask_rest(struct walker *w, const struct field *f)
{
	if ((w->caution & (TRYING | MASKING)) != 0)
		return;
	if (w->unwinding && f->type != FIELD_REPEAT && f->type != FIELD_TLVS)
		f++;
	w->unwinding = true;
	if (walk_holds_secret(f))
		w->caution |= MASKING;
}

void
walk_undecoded(struct walker *w, uint32_t end)
{
	struct event *event = &w->event;
	const uint32_t start = w->c.offset;

	w->c.offset = end;
	if (w->rows != EVERY_ROW)
		return;
	event->field = &field_undecoded;
	event->offset = event->value = start;
	event->length = event->size = end - start;
	event->number = 0;
	walk_dress(w, event);
	tell_leaf(w, event);
	undress(w, event);
}

void
walk_left_over(struct walker *w)
{
	if (!w->noted)
		walk_tell_note(w, NOTE_UNDECODED, NULL, NULL, w->c.offset, 0,
		    w->c.end - w->c.offset);
	walk_undecoded(w, w->c.end);
}

enum outcome
walk_scoped(struct walker *w, const struct field *f, uint32_t end)
{
	const uint32_t outer = w->scope, outer_end = w->c.end;
	const uint8_t masking = w->caution & MASKING;
	const bool noted = w->noted, unwinding = w->unwinding;
	const bool trying = (w->caution & TRYING) != 0;
	const bool enclosed = w->event.enclosed;
	enum outcome outcome;

	w->scope = end;
	if (end < w->c.end)
		w->c.end = end;
	w->noted = w->unwinding = false;
	w->event.enclosed = true;
	outcome = walk_rows(w, f);
	if (outcome == LIMITED)		/* the message's end takes it up */
		return outcome;
	if (w->c.offset < w->c.end) {
		if (trying)
			outcome = MALFORMED;
		else
			walk_left_over(w);
	}
	w->caution = (uint8_t)((w->caution & ~MASKING) | masking);
	w->noted = noted;
	w->unwinding = unwinding;
	w->event.enclosed = enclosed;
	w->scope = outer;
	w->c.end = outer_end;
	if (outcome == MALFORMED && !trying)
		outcome = DONE;		/* the next scope starts afresh */
	if (outcome == DONE && end > w->c.end) {
		if (!w->cut_noted)	/* before a group is closed */
			walk_tell_note(w, NOTE_CUT, NULL, NULL, w->c.offset, 0,
			    0);
		outcome = CUT;
	}
	return outcome;
}

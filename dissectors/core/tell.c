/* What the sinks are told: notes, leaves, groups. */

#include "dissectors/core/walker.h"

#include "dissectors/core/protocol.h"

const struct field field_undecoded = {
	.key = "undecoded", .key_length = 9, .label = "Undecoded",
	.type = FIELD_REST,
};

const char *const note_codes[NOTE_CODES] = {
	[NOTE_CUT]		= "cut",
	[NOTE_MALFORMED]	= "malformed",
	[NOTE_UNKNOWN]		= "unknown",
	[NOTE_UNDECODED]	= "undecoded",
	[NOTE_BAD_CHECKCODE]	= "bad_checkcode",
	[NOTE_LIMIT]		= "limit",
	[NOTE_GAP]		= "gap",
	[NOTE_CONFLICT]		= "conflict",
	[NOTE_SEQUENCE]		= "sequence",
};

/* Whether a row is a secret, or might be one: behind a wrong check code, bytes
 * without a form of their own fit any command. */
static bool
doubtful(const struct walker *w, const struct field *f)
{
	if ((f->flags & SECRET) != 0 || (w->caution & MASKING) != 0)
		return true;
	return (w->caution & SUSPECT) != 0 && w->message->encrypted &&
	    f->key != NULL && (f->type == FIELD_BYTES || f->type == FIELD_REST);
}

/* A note on a row that is masked keeps the row's numbers to itself: what is
 * taken for a length or a type may be letters of the secret. */
static void
hush(const struct walker *w, struct note *note)
{
	const struct field *f = note->field;

	if (f == NULL || note->reason != NULL || !doubtful(w, f) ||
	    w->audience->show_secrets)
		return;
	note->need = note->left = 0;
	if (note->code == NOTE_MALFORMED)
		note->reason = "masked value longer than what is there";
	else if (note->code == NOTE_UNKNOWN)
		note->reason = "no table for the masked number";
}

void
walk_tell_note(struct walker *w, enum note_code code, const char *reason,
    const struct field *f, uint32_t offset, uint32_t need, uint32_t left)
{
	struct note note = {
		.code = code, .reason = reason, .field = f,
		.offset = offset, .need = need, .left = left,
	};

	if ((w->caution & TRYING) != 0)
		return;
	if (code == NOTE_CUT && reason == NULL &&
	    w->message->protocol->frame != NULL)
		note.reason = "the stream breaks off here";
	hush(w, &note);
	w->noted = true;
	if (code == NOTE_CUT)
		w->cut_noted = true;
	if (w->counts) {
		w->audience->notes[code]++;
		if (++w->told == NOTES_KEPT + 1)
			w->audience->notes[NOTE_LIMIT]++;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (listens(w, sink) && sink->note != NULL)
			sink->note(sink, &note);
	}
}

static inline void
tell_open(struct walker *w, const struct event *event)
{
	if (w->only != NULL) {
		if (w->only->open != NULL)
			w->only->open(w->only, event);
		return;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (sink->open != NULL && wants(w, sink, event->field))
			sink->open(sink, event);
	}
}

static inline void
tell_close(struct walker *w, const struct event *event)
{
	if (w->only != NULL) {
		if (w->only->close != NULL)
			w->only->close(w->only, event);
		return;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (sink->close != NULL && wants(w, sink, event->field))
			sink->close(sink, event);
	}
}

/* True while the message may cause one more event, or one more try. */
static inline bool
spend(struct walker *w)
{
	uint32_t *purse = (w->caution & TRYING) != 0 ? &w->tries : &w->events;

	if (*purse == 0) {
		walk_tell_note(w, NOTE_LIMIT, "more events than a message may cause",
		    NULL, w->c.offset, 0, 0);
		return false;
	}
	(*purse)--;
	return true;
}

void
walk_dress(const struct walker *w, struct event *event)
{
	const struct field *f = event->field;

	if (event->kind == EVENT_LEAF && is_kept(w, f))
		event->command = w->message->kept[f->slot].command;
	if (!doubtful(w, f) || w->audience->show_secrets)
		return;
	event->masked = true;
	event->command = NULL;
	event->wire = event->plain = NULL;
	event->number = 0;
}

enum outcome
walk_leaf(struct walker *w, const struct field *f, uint32_t start,
    uint32_t head, uint32_t size, uint64_t number, bool cut)
{
	struct event *event;

	if (!spend(w)) {
		w->c.offset = start;
		return LIMITED;
	}
	if ((w->caution & TRYING) != 0 || !wanted(w, f))
		return DONE;
	event = set_event(w, f, start, head, size, number);
	event->cut = cut;
	if (f->slot != SLOT_NONE || doubtful(w, f)) {
		walk_dress(w, event);
		tell_leaf(w, event);
		undress(w, event);
	} else {
		tell_leaf(w, event);
	}
	event->cut = false;
	return DONE;
}

enum outcome
walk_group_open(struct walker *w, enum event_kind kind, const struct field *f,
    uint32_t start, uint64_t number, uint32_t index)
{
	struct event *event = &w->event;

	if (event->depth == WALK_DEPTH) {
		w->c.offset = start;
		walk_tell_note(w, NOTE_LIMIT, "nested too deep", f, start, 0, 0);
		return LIMITED;
	}
	if (!spend(w)) {
		w->c.offset = start;
		return LIMITED;
	}
	if ((w->caution & TRYING) == 0 && wanted(w, f)) {
		set_event(w, f, start, w->c.offset - start, 0, number);
		event->kind = kind;
		event->index = index;
		if ((w->caution & MASKING) != 0) {
			walk_dress(w, event);
			tell_open(w, event);
			undress(w, event);
		} else {
			tell_open(w, event);
		}
		event->kind = EVENT_LEAF;
		event->index = 0;
	}
	event->depth++;
	return DONE;
}

void
walk_group_close(struct walker *w, enum event_kind kind, const struct field *f,
    uint32_t index)
{
	struct event *event = &w->event;

	event->depth--;
	if ((w->caution & TRYING) != 0 || !wanted(w, f))
		return;
	set_event(w, f, w->c.offset, 0, 0, 0);
	event->kind = kind;
	event->index = index;
	tell_close(w, event);
	event->kind = EVENT_LEAF;
	event->index = 0;
}

enum outcome
walk_starved(struct walker *w, const struct field *f, uint32_t start,
    uint32_t need)
{
	bool cut = need <= w->scope - w->c.offset;
	uint32_t left = (cut ? w->c.end : w->scope) - w->c.offset;

	w->c.failed = false;
	w->c.offset = start;
	walk_tell_note(w, cut ? NOTE_CUT : NOTE_MALFORMED, NULL, f, start, need,
	    left);
	return cut ? CUT : MALFORMED;
}

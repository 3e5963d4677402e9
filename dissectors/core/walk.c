/* The walk: the loop over the rows of a table, and the entry. */

#include "dissectors/core/walker.h"

#include <string.h>

#include "dissectors/core/protocol.h"

static enum outcome (*const row[FIELD_TYPES])(struct walker *,
    const struct field *) = {
	[FIELD_UINT]	= walk_row_number,
	[FIELD_INT]	= walk_row_number,
	[FIELD_UIN]	= walk_row_number,
	[FIELD_TIME]	= walk_row_number,
	[FIELD_DATE]	= walk_row_fixed,
	[FIELD_ADDRESS]	= walk_row_fixed,
	[FIELD_BYTES]	= walk_row_bytes,
	[FIELD_REST]	= walk_row_bytes,
	[FIELD_STRING]	= walk_row_string,
	[FIELD_PART]	= walk_row_part,
	[FIELD_RUN]	= walk_row_run,
	[FIELD_GUID]	= walk_row_guid,
	[FIELD_UTF16]	= walk_row_bytes,
	[FIELD_HEADERS]	= walk_row_headers,
	[FIELD_ROWS]	= walk_row_rows,
	[FIELD_GROUP]	= walk_row_object,
	[FIELD_SPAN]	= walk_row_span,
	[FIELD_REPEAT]	= walk_row_repeat,
	[FIELD_TLVS]	= walk_row_tlvs,
	[FIELD_SWITCH]	= walk_row_switch,
	[FIELD_WHEN]	= walk_row_when,
	[FIELD_WHEN_SET] = walk_row_when,
	[FIELD_ALT]	= walk_row_alt,
	[FIELD_PACKET]	= walk_row_packet,
};

/* Most rows are of a fixed size, and a sink that wants them all is told. They
 * take the short way: what their functions do, less what these find out for
 * each of them anew. No row is empty, so that events that are enough for all
 * bytes need not be counted one by one; and what can do without a branch does,
 * for a processor guesses wrong too often what the next row will be. Returns
 * the first row that must take the long way. */
static const struct field *
short_way(struct walker *w, const struct field *const first)
{
	struct sink *const sink = w->only;
	struct event *const event = &w->event;
	const uint8_t *const base = w->c.base;
	const uint32_t end = w->c.end;
	const struct field *f = first;
	uint32_t at = w->c.offset;

	if (w->events < end - at)
		return first;
	for (; f->type <= FIELD_BYTES; f++) {
		const uint32_t size = f->size, next = at + size;

		if ((f->flags & SECRET) != 0 || next > end)
			break;
		event->field = f;
		event->offset = event->value = at;
		event->length = event->size = size;
		/* Of what is no integer none of the bytes, without asking. */
		event->number = integer(f->order, size & (0 -
		    (uint32_t)(f->type <= FIELD_TIME)), base, at, end);
		if (f->slot != SLOT_NONE)
			event->command = keep(w, f, (uint32_t)event->number);
		at = next;
		sink->field(sink, event);
		event->command = NULL;
	}
	w->c.offset = at;
	w->events -= (uint32_t)(f - first);
	return f;
}

/* Where the last row of a table stands for another table, the walk goes on in
 * that: nothing is to be come back for. NULL: it does not. */
static inline const struct field *
leads_to(struct walker *w, const struct field *f)
{
	if (f[1].type != FIELD_END)
		return NULL;
	if (f->type == FIELD_ROWS)
		return f->sub;
	if (f->type == FIELD_SWITCH && f->key == NULL)
		return walk_switch(w, f);
	return NULL;
}

/* Whether what becomes of a row that is tried depends on its bytes, and not only
 * on how many there are. */
static bool
looks(const struct field *f)
{
	if ((f->flags & FIXED) != 0 || f->slot != SLOT_NONE)
		return true;
	return f->type > FIELD_GUID && f->type != FIELD_REST &&
	    f->type != FIELD_UTF16 && f->type != FIELD_ROWS &&
	    f->type != FIELD_GROUP;
}

enum outcome
walk_rows(struct walker *w, const struct field *f)
{
	for (;;) {
		const struct field *next;
		enum outcome outcome;

		if (f->type <= FIELD_BYTES && w->caution == 0)
			f = short_way(w, f);
		if (f->type == FIELD_END)
			break;
		if ((f->flags & OPTIONAL) != 0 && w->c.offset == w->scope)
			break;
		if ((w->caution & TRYING) != 0 && looks(f))
			w->peeked = true;
		next = leads_to(w, f);
		if (next != NULL) {
			f = next;
			continue;
		}
		outcome = row[f->type](w, f);
		if (outcome != DONE) {
			walk_mask_rest(w, f);
			return outcome;
		}
		f++;
	}
	return DONE;
}

/* Sets what stays the same in most events. */
static inline void
settle(const struct walker *w, struct event *event)
{
	undress(w, event);
	event->kind = EVENT_LEAF;
	event->index = 0;
	event->depth = 0;
	event->cut = event->tried = event->fitted = false;
	event->enclosed = false;
}

static inline void
tell_begin(const struct walker *w, const struct message *m)
{
	if (w->only != NULL) {
		if (w->only->begin != NULL && listens(w, w->only))
			w->only->begin(w->only, m);
		return;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (listens(w, sink) && sink->begin != NULL)
			sink->begin(sink, m);
	}
}

static inline void
tell_end(const struct walker *w, const struct message *m)
{
	if (w->only != NULL) {
		if (w->only->end != NULL && listens(w, w->only))
			w->only->end(w->only, m);
		return;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (listens(w, sink) && sink->end != NULL)
			sink->end(sink, m);
	}
}

/* At the message's first byte, before anything in it was told. */
static inline void
enter(struct walker *w, struct message *m)
{
	w->caution = w->only == NULL || w->only->field == NULL ||
	    w->rows != EVERY_ROW ? CHOOSY : 0;
	attend(w, m);
	w->c = (struct cursor){ .base = m->plain, .end = m->captured };
	w->scope = m->length;
	w->wire = m->wire;
	settle(w, &w->event);
	w->events = m->captured < WALK_EVENTS / 4 ? 4 * m->captured :
	    WALK_EVENTS;
	w->tries = WALK_EVENTS;
	w->cut_noted = w->noted = w->unwinding = false;
	w->decided = w->torn = false;
	m->known = 1u << SLOT_ROLE;
	m->kept[SLOT_ROLE] = (struct kept){ .number = m->role };
}

/* What happened to the stream that brings the message. */
static COLD void
tell_stream(struct walker *w, const struct message *m)
{
	if (m->gap > 0)
		walk_tell_note(w, NOTE_GAP, NULL, NULL, 0, m->gap > UINT32_MAX ?
		    UINT32_MAX : (uint32_t)m->gap, 0);
	if (m->conflict)
		walk_tell_note(w, NOTE_CONFLICT, NULL, NULL, 0, 0, 0);
	w->noted = false;
	if (!m->loose)
		return;
	if (m->guarded)
		w->caution |= MASKING;
	if (m->captured > 0)
		walk_tell_note(w, NOTE_UNDECODED,
		    "stream bytes that are in no message", NULL, 0, 0, 0);
	w->noted = true;
}

static inline void
walk_all(struct walker *w, const struct message *m, const struct field *layout)
{
	if (walk_rows(w, layout) == LIMITED)	/* and it was noted */
		w->c.end = m->captured;
	if (w->c.offset < w->c.end)
		walk_left_over(w);
	if (m->captured < m->length && !w->cut_noted)
		walk_tell_note(w, NOTE_CUT, NULL, NULL, m->captured, 0, 0);
}

/* Whether the one who listens knows messages like this one. What is wrong with a
 * message is told of it alone. */
static inline bool
is_recalled(const struct message *m, const struct audience *audience,
    const struct field *layout)
{
	struct sink *sink;

	if (audience->count != 1)
		return false;
	sink = audience->sinks[0];
	return sink->recall != NULL && !(sink->nested && m->nesting > 0) &&
	    !m->loose && m->protocol->unwrap == NULL && m->gap == 0 &&
	    !m->conflict && m->check != CHECK_INVALID &&
	    !m->out_of_sequence && m->captured == m->length &&
	    sink->recall(sink, m, layout);
}

/* What they want together who are told of a message so far inside others. */
static inline void
seat(struct walker *w, const struct audience *audience, unsigned nesting)
{
	w->audience = audience;
	w->only = NULL;
	w->rows = 0;
	w->flat = w->nested = false;
	w->counts = audience->notes != NULL;
	w->told = 0;
	for (unsigned i = 0; i < audience->count; i++) {
		struct sink *sink = audience->sinks[i];

		if (sink->nested && nesting > 0)
			continue;
		w->rows |= sink->rows;
		w->flat = w->flat || !sink->nested;
		w->nested = w->nested || sink->nested;
		if (audience->count == 1)
			w->only = sink;
	}
}

/* One message for those who listen; its parts are left in the walker. */
static void
walk_one(struct walker *w, struct message *m, const struct field *layout)
{
	w->parts = 0;
	tell_begin(w, m);
	enter(w, m);
	if (m->gap > 0 || m->conflict || m->loose)
		tell_stream(w, m);
	walk_all(w, m, layout);
	tell_end(w, m);
}

static void	 walk_with_parts(struct message *, const struct audience *);

static void
walk_anew(struct message *m, const struct audience *audience,
    const struct field *layout)
{
	struct walker w;

	seat(&w, audience, m->nesting);
	walk_one(&w, m, layout);
	for (unsigned i = 0; i < w.parts; i++) {
		const struct span *span = &w.part[i];
		uint32_t there = m->captured - span->offset;
		struct message part = walk_part_of(m, m->plain + span->offset,
		    m->wire + span->offset,
		    there < span->length ? there : span->length, span->length);

		part.part = (uint16_t)(i + 1);
		part.parts = (uint16_t)w.parts;
		walk_with_parts(&part, audience);
	}
}

static void
walk_with_parts(struct message *m, const struct audience *audience)
{
	static const struct field nothing[] = { END };
	const struct field *const layout = m->loose ? nothing :
	    m->protocol->layout(m);

	if (audience->introduce != NULL)
		audience->introduce(audience->context, m);
	if (!is_recalled(m, audience, layout))
		walk_anew(m, audience, layout);
}

void
walk(struct message *m, const struct audience *audience)
{
	walk_with_parts(m, audience);
}

bool
walk_fits(struct message *m, const struct field *rows)
{
	static const struct audience nobody;
	struct walker w;

	if (m->captured < m->length)
		return false;
	seat(&w, &nobody, m->nesting);
	enter(&w, m);
	w.caution = TRYING;
	w.decided = false;
	return walk_rows(&w, rows) == DONE && w.c.offset == m->length;
}

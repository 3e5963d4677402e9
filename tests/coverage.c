/* Sinks that hold the walker to its word. */

#include "tests/coverage.h"

#include <stdlib.h>
#include <string.h>

static void
fault(struct coverage *c, const char *what, uint32_t offset)
{
	if (c->fault != NULL)
		return;
	c->fault = what;
	c->fault_offset = offset;
}

static void
hash(struct coverage *c, uint64_t number)
{
	c->notes_hash = (c->notes_hash ^ number) * 0x100000001b3;
}

/* Whether it is told of all rows: only then do these cover all bytes. */
static bool
told_all(const struct coverage *c)
{
	return c->sink.rows == EVERY_ROW;
}

static void
on_begin(struct sink *sink, const struct message *m)
{
	struct coverage *c = (struct coverage *)sink;

	if (c->message != NULL)
		fault(c, "a message begins within another", 0);
	if (c->sink.nested && m->nesting != 0)
		fault(c, "told of a message within as of its own", 0);
	c->message = m;
	c->position = c->depth = c->spent = c->limits = c->undecoded = 0;
	c->messages++;
}

static void
check_span(struct coverage *c, const struct event *event)
{
	const struct message *m = c->message;

	c->events++;
	if (m == NULL) {
		fault(c, "an event outside of a message", event->offset);
		return;
	}
	if (told_all(c) && event->offset != c->position)
		fault(c, event->offset < c->position ? "covered twice" :
		    "not covered", event->offset);
	if (event->offset < c->position)
		fault(c, "goes back", event->offset);
	if (event->offset > m->captured ||
	    event->length > m->captured - event->offset) {
		fault(c, "a span beyond the message", event->offset);
		return;
	}
	c->position = event->offset + event->length;
	if (told_all(c) && event->depth != c->depth)
		fault(c, "a wrong depth", event->offset);
	if (event->masked) {
		if (event->wire != NULL || event->plain != NULL ||
		    event->number != 0 || event->command != NULL)
			fault(c, "a masked leaf that shows", event->offset);
		return;
	}
	if (event->wire != m->wire || event->plain != m->plain) {
		fault(c, "bytes of another place", event->offset);
		return;
	}
	for (uint32_t i = 0; i < event->length; i++)
		c->sum ^= event->wire[event->offset + i] ^
		    event->plain[event->offset + i];
}

static void
on_field(struct sink *sink, const struct event *event)
{
	struct coverage *c = (struct coverage *)sink;

	check_span(c, event);
	if (event->kind != EVENT_LEAF)
		fault(c, "a leaf that is a group", event->offset);
	if (event->field == &field_undecoded)
		c->undecoded++;
	else
		c->spent++;
	if (event->masked || c->message == NULL)
		return;
	if (event->value < event->offset ||
	    event->value - event->offset + event->size > event->length)
		fault(c, "a value beyond its span", event->offset);
}

static void
on_open(struct sink *sink, const struct event *event)
{
	struct coverage *c = (struct coverage *)sink;

	check_span(c, event);
	c->spent++;
	if (event->kind == EVENT_LEAF)
		fault(c, "a group that is a leaf", event->offset);
	if (c->depth == WALK_DEPTH) {
		fault(c, "nested too deep", event->offset);
		return;
	}
	c->open[c->depth].field = event->field;
	c->open[c->depth].kind = event->kind;
	c->open[c->depth].index = event->index;
	c->depth++;
}

static void
on_close(struct sink *sink, const struct event *event)
{
	struct coverage *c = (struct coverage *)sink;

	if (c->depth == 0) {
		fault(c, "closed but not opened", event->offset);
		return;
	}
	c->depth--;
	if (c->open[c->depth].field != event->field ||
	    c->open[c->depth].kind != event->kind ||
	    c->open[c->depth].index != event->index)
		fault(c, "closed another than opened last", event->offset);
	if (told_all(c) && event->offset != c->position)
		fault(c, "closed at another place", event->offset);
}

static void
on_note(struct sink *sink, const struct note *note)
{
	struct coverage *c = (struct coverage *)sink;

	if (c->message == NULL) {
		fault(c, "a note outside of a message", note->offset);
		return;
	}
	if (note->offset > c->message->captured)
		fault(c, "a note beyond the message", note->offset);
	if (note->code == NOTE_LIMIT)
		c->limits++;
	if (note->code == NOTE_CUT &&
	    c->message->captured == c->message->length)
		fault(c, "cut, but all of it is there", note->offset);
	hash(c, note->code);
	hash(c, note->offset);
	hash(c, note->need);
	hash(c, note->left);
	hash(c, (uintptr_t)note->field);
	hash(c, (uintptr_t)note->reason);
}

static void
on_end(struct sink *sink, const struct message *m)
{
	struct coverage *c = (struct coverage *)sink;

	if (m != c->message)
		fault(c, "another message ends than began", 0);
	if (c->depth != 0)
		fault(c, "a group is left open", c->position);
	if (told_all(c) && c->position != m->captured)
		fault(c, "the end is not covered", c->position);
	if (c->spent > WALK_EVENTS || c->spent > 4 * m->captured)
		fault(c, "more events than a message may cause", 0);
	c->message = NULL;
}

void
coverage_open(struct coverage *c, uint16_t rows, bool nested)
{
	memset(c, 0, sizeof(*c));
	c->sink = (struct sink){
		.begin = on_begin, .open = on_open, .field = on_field,
		.close = on_close, .note = on_note, .end = on_end,
		.rows = rows, .nested = nested,
	};
}

void
coverage_reset(struct coverage *c)
{
	c->fault = NULL;
	c->notes_hash = 0xcbf29ce484222325;
	c->message = NULL;
}

static struct told *
new_row(struct sink *sink)
{
	struct trace *trace = (struct trace *)sink;

	if (trace->count == trace->room) {
		size_t room = trace->room == 0 ? 256 : 2 * trace->room;
		struct told *rows = realloc(trace->rows, room * sizeof(*rows));

		if (rows == NULL) {
			trace->failed = true;
			return NULL;
		}
		trace->rows = rows;
		trace->room = room;
	}
	return &trace->rows[trace->count++];
}

static void
trace_begin(struct sink *sink, const struct message *m)
{
	struct told *row = new_row(sink);

	if (row != NULL)
		*row = (struct told){ .what = TOLD_MESSAGE, .kind = m->part };
}

static void
trace_event(struct sink *sink, const struct event *event, int what)
{
	struct told *row = new_row(sink);

	if (row == NULL)
		return;
	*row = (struct told){
		.what = what, .field = event->field, .detail = event->command,
		.kind = event->kind, .offset = event->offset,
		.length = event->length, .size = event->size,
		.index = event->index, .number = event->number,
		.masked = event->masked, .cut = event->cut,
	};
	if (!event->masked)
		row->head = event->value - event->offset;
}

static void
trace_field(struct sink *sink, const struct event *event)
{
	trace_event(sink, event, TOLD_LEAF);
}

static void
trace_group(struct sink *sink, const struct event *event)
{
	trace_event(sink, event, TOLD_OPEN);
}

static void
trace_group_end(struct sink *sink, const struct event *event)
{
	trace_event(sink, event, TOLD_CLOSE);
}

/* But of the check code: where the byte that it samples is cut off, it may be
 * right. */
static void
trace_note(struct sink *sink, const struct note *note)
{
	struct told *row;

	if (note->code == NOTE_BAD_CHECKCODE || (row = new_row(sink)) == NULL)
		return;
	*row = (struct told){
		.what = TOLD_NOTE, .field = note->field,
		.detail = note->reason, .kind = note->code,
		.offset = note->offset, .head = note->need,
		.size = note->left,
	};
}

void
trace_open(struct trace *trace, bool nested)
{
	*trace = (struct trace){ .sink = {
		.begin = trace_begin, .open = trace_group,
		.field = trace_field, .close = trace_group_end,
		.note = trace_note, .rows = EVERY_ROW, .nested = nested,
	} };
}

void
trace_close(struct trace *trace)
{
	free(trace->rows);
	*trace = (struct trace){ 0 };
}

void
trace_reset(struct trace *trace)
{
	trace->count = 0;
	trace->failed = false;
}

static bool
is_note(const struct told *row, enum note_code code)
{
	return row->what == TOLD_NOTE && row->kind == code;
}

/* How many bytes stay undecoded is known of the bytes that are there. */
static bool
may_be_shorter(const struct told *row)
{
	return row->cut || is_note(row, NOTE_UNDECODED) ||
	    row->field == &field_undecoded;
}

static const char *
compare_told(const struct told *cut, const struct told *whole)
{
	const bool shorter = may_be_shorter(cut);

	if (cut->what != whole->what || cut->field != whole->field ||
	    cut->kind != whole->kind ||
	    (cut->detail != whole->detail && !cut->masked))
		return "tells of another row than the whole";
	if ((cut->what == TOLD_CLOSE ? cut->offset > whole->offset :
	    cut->offset != whole->offset) || cut->index != whole->index ||
	    (cut->head != whole->head && !cut->masked))
		return "tells of another place than the whole";
	if (whole->masked && !cut->masked)
		return "shows what is masked of the whole";
	if (cut->number != whole->number && !cut->masked)
		return "tells another number than the whole";
	if (shorter ? cut->length > whole->length || cut->size > whole->size :
	    cut->length != whole->length || cut->size != whole->size)
		return "tells another length than the whole";
	return NULL;
}

/* Where the message that begins at row i ends. */
static size_t
message_end(const struct trace *trace, size_t i)
{
	for (i++; i < trace->count; i++)
		if (trace->rows[i].what == TOLD_MESSAGE)
			break;
	return i;
}

const char *
trace_compare(const struct trace *cut, const struct trace *whole,
    uint32_t *offset)
{
	size_t i = 0, j = 0;

	*offset = 0;
	if (cut->failed || whole->failed)
		return "out of memory";
	while (i < cut->count) {
		const size_t end = message_end(cut, i);
		const size_t whole_end = message_end(whole, j);
		const char *wrong = NULL;

		if (j == whole->count)
			return "tells of more messages than the whole";
		for (; i < end && !is_note(&cut->rows[i], NOTE_CUT); i++) {
			*offset = cut->rows[i].offset;
			while (j < whole_end && cut->rows[i].cut &&
			    whole->rows[j].what == TOLD_NOTE)
				j++;
			if (j == whole_end)
				return "tells more than the whole";
			wrong = compare_told(&cut->rows[i], &whole->rows[j++]);
			if (wrong != NULL)
				return wrong;
		}
		if (i == end && j != whole_end)
			return "tells less than the whole, and not that it "
			    "is cut";
		i = end;
		j = whole_end;
	}
	return NULL;
}

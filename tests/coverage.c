/* A sink that holds the walker to its word. */

#include "tests/coverage.h"

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
		    event->value != NULL || event->number != 0 ||
		    event->command != NULL)
			fault(c, "a masked leaf that shows", event->offset);
		return;
	}
	if (event->wire != m->wire + event->offset ||
	    event->plain != m->plain + event->offset) {
		fault(c, "bytes of another place", event->offset);
		return;
	}
	for (uint32_t i = 0; i < event->length; i++)
		c->sum ^= event->wire[i] ^ event->plain[i];
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
	if (event->value < event->plain ||
	    (size_t)(event->value - event->plain) + event->size >
	    event->length)
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

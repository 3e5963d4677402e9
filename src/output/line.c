/* One line per message, and with -v its fields below it.
 *
 * Behind when and where, the line begins with what the walk comes to later (the
 * command, who and what), so the summary and the fields are gathered while it
 * goes on, and written when it ends. */

#include "src/output/line.h"

#include <stdlib.h>
#include <string.h>

#include "src/output/essence.h"
#include "src/output/head.h"
#include "src/output/note.h"
#include "src/output/put.h"
#include "src/output/shape.h"
#include "src/output/value.h"

struct line {
	struct sink	 sink;		/* first: a pointer to it is to both */
	struct writer	*writer;
	struct texts	*texts;
	struct style	 style;
	struct when	 when;
	struct essence	 essence;
	struct notes	 notes;
	struct shapes	*shapes;
	bool		 plain;		/* ASCII is what it is */
	bool		 headed;	/* when and where is written already */
	struct printbuf	*summary;
	struct printbuf	*fields;
};

static void
line_begin(struct sink *sink, const struct message *m)
{
	struct line *line = (struct line *)sink;

	printbuf_reset(line->fields);
	essence_begin(&line->essence, m);
	notes_begin(&line->notes);
	if (!line->headed)
		head_append_seen(writer_buffer(line->writer), &line->style,
		    &line->when, m);
	line->headed = false;
}

/* ", KEY " on the line; the value is to follow. */
static struct printbuf *
summarize(struct line *line, const struct field *f)
{
	struct printbuf *pb = line->summary;
	char *p;

	if (append_reserve(pb, FIELD_QUOTED + sizeof(", account ")) != 0)
		return pb;
	p = put(append_end(pb), ", ");
	/* Whose session it is must not be taken for who is talked about. */
	if ((f->flags & SELF) != 0) {
		p = put(p, "account");
	} else {
		/* In a size that is known, less the quote before it. */
		memcpy(p, f->quoted + 1, sizeof(f->quoted) - 1);
		p += f->key_length;
	}
	*p++ = ' ';
	append_close(pb, p);
	return pb;
}

static void
indent(struct printbuf *pb, unsigned depth)
{
	for (unsigned i = 0; i <= depth; i++)
		append_string(pb, "    ");
}

static void
line_field(struct sink *sink, const struct event *event)
{
	struct line *line = (struct line *)sink;
	const struct field *f = event->field;
	int value;

	if ((f->flags & ESSENCE_ROWS) != 0)
		essence_field(&line->essence, event);
	if (!line->style.verbose) {
		if ((f->flags & SUMMARY) != 0 && !line->style.quiet)
			value_append(summarize(line, f), event, line->texts,
			    true);
		return;
	}
	if (f->key == NULL)
		return;
	indent(line->fields, event->depth);
	append_string(line->fields, style_on(&line->style, style_field(f)));
	append_string(line->fields, f->label);
	append_string(line->fields, style_off(&line->style));
	append_string(line->fields, ": ");
	/* Made once: a text made twice could come out otherwise, for the
	 * first time counts as evidence for the second. */
	value = line->fields->bpos;
	value_append(line->fields, event, line->texts, true);
	if ((f->flags & SUMMARY) != 0 && !line->style.quiet)
		append_bytes(summarize(line, f), line->fields->buf + value,
		    (size_t)(line->fields->bpos - value));
	append_char(line->fields, '\n');
}

/* The same, and it is remembered for messages of the same shape. */
static void
line_field_remembered(struct sink *sink, const struct event *event)
{
	struct line *line = (struct line *)sink;
	struct printbuf *pb = line->summary;
	int value = pb->bpos;

	line_field(sink, event);
	/* ", KEY VALUE" */
	if (value < pb->bpos)
		value += (int)(3 + strcspn(pb->buf + value + 2, " "));
	shapes_leaf(line->shapes, pb, event, value);
}

static void
line_group(struct sink *sink, const struct event *event)
{
	struct line *line = (struct line *)sink;
	const struct field *f = event->field;

	if (event->kind == EVENT_LIST && (f->flags & SUMMARY) != 0 &&
	    !line->style.quiet)
		value_append_count(summarize(line, f), event);
	if (!line->style.verbose || f->label == NULL)
		return;
	indent(line->fields, event->depth);
	if (event->kind == EVENT_ELEMENT) {
		append_char(line->fields, '#');
		append_u64(line->fields, event->index + 1u);
	} else if (event->kind == EVENT_TLV) {
		value_append_tlv(line->fields, event);
	} else {
		append_string(line->fields, f->label);
	}
	if (event->kind == EVENT_LIST && event->length > 0) {
		append_string(line->fields, ": ");
		value_append_count(line->fields, event);
	}
	append_char(line->fields, '\n');
}

static void
line_note(struct sink *sink, const struct note *note)
{
	struct line *line = (struct line *)sink;

	notes_add(&line->notes, note);
}

static void
append_notes(struct printbuf *pb, const struct line *line)
{
	for (unsigned i = 0; i < line->notes.count; i++) {
		const struct note *note = &line->notes.note[i];

		append_string(pb, style_on(&line->style, HUE_NOTE));
		append_string(pb, " [");
		append_string(pb, note_codes[note->code]);
		append_string(pb, " at ");
		append_u64(pb, note->offset);
		append_string(pb, ": ");
		note_append(pb, note);
		append_char(pb, ']');
		append_string(pb, style_off(&line->style));
	}
	if (notes_lost(&line->notes) > 0) {
		append_string(pb, " [limit: ");
		notes_append_lost(pb, &line->notes);
		append_char(pb, ']');
	}
}

/* ", WHAT NUMBER", of what the message or its flow knows; 0: nothing. */
static void
append_fact(struct line *line, struct printbuf *pb, const char *what,
    enum shape_fact fact, uint32_t number)
{
	int start;

	if (number == 0)
		return;
	append_string(pb, what);
	start = pb->bpos;
	append_u64(pb, number);
	shapes_fact(line->shapes, pb, fact, start);
}

/* Whose session it is, where the fields do not say it on the line. */
static void
append_account(struct line *line, struct printbuf *pb)
{
	const struct event *self = &line->essence.self;
	int start;

	if (self->field == NULL || (self->field->key != NULL &&
	    (self->field->flags & SUMMARY) != 0))
		return;
	append_string(pb, ", account ");
	start = pb->bpos;
	value_append(pb, self, line->texts, true);
	shapes_account(line->shapes, pb, self, start);
}

/* What the message says, of whom its flow knows that it is. */
static void
append_said(struct line *line, struct printbuf *pb, const struct message *m)
{
	shapes_front(line->shapes, pb);
	head_append_command(pb, &line->style, m, &line->essence);
	append_fact(line, pb, " (", FACT_PART, m->part);
	append_fact(line, pb, "/", FACT_PARTS, m->parts);
	if (m->parts > 0)
		append_char(pb, ')');
	if (!line->style.quiet) {
		append_account(line, pb);
		append_fact(line, pb, ", from ", FACT_FROM, m->facts.from);
		append_fact(line, pb, ", to ", FACT_TO, m->facts.to);
	}
	shapes_front_end(line->shapes, pb);
	append_bytes(pb, line->summary->buf, (size_t)line->summary->bpos);
	shapes_end(line->shapes, line->summary, line->notes.count == 0 &&
	    line->notes.undecoded_count == 0);
	printbuf_reset(line->summary);
}

/* What is not in its bytes. */
static void
append_facts(const struct line *line, struct printbuf *pb,
    const struct message *m)
{
	head_append_facts(pb, &line->style, m);
	if (append_reserve(pb, sizeof(", length ") + APPEND_U64_ROOM) == 0)
		append_close(pb, append_put_u64(put(append_end(pb),
		    ", length "), m->length));
}

static bool
line_recall(struct sink *sink, const struct message *m,
    const struct field *layout)
{
	struct line *line = (struct line *)sink;
	struct printbuf *pb = writer_buffer(line->writer);

	if (!line->plain)
		return false;
	head_append_seen(pb, &line->style, &line->when, m);
	if (shapes_recall(line->shapes, pb, m, layout)) {
		append_facts(line, pb, m);
		append_char(pb, '\n');
		writer_record(line->writer);
		return true;
	}
	line->headed = true;
	if (shapes_begin(line->shapes, line->summary, m, layout))
		sink->field = line_field_remembered;
	return false;
}

static void
line_end(struct sink *sink, const struct message *m)
{
	struct line *line = (struct line *)sink;
	struct printbuf *pb = writer_buffer(line->writer);

	append_said(line, pb, m);
	append_facts(line, pb, m);
	sink->field = line_field;
	if (line->notes.count > 0 || notes_lost(&line->notes) > 0)
		append_notes(pb, line);
	append_char(pb, '\n');
	if (line->style.verbose)
		append_bytes(pb, line->fields->buf,
		    (size_t)line->fields->bpos);
	writer_record(line->writer);
}

struct sink *
line_open(struct writer *writer, struct texts *texts,
    const struct style *style)
{
	struct line *line = calloc(1, sizeof(*line));

	if (line == NULL)
		return NULL;
	line->sink = (struct sink){
		.begin = line_begin, .open = line_group, .field = line_field,
		.note = line_note, .end = line_end,
		.recall = style->verbose ? NULL : line_recall,
		.rows = EVERY_ROW,
	};
	line->writer = writer;
	line->texts = texts;
	line->style = *style;
	line->when.style = style->when;
	line->plain = text_ascii_is_plain(texts);
	line->shapes = shapes_new(false);
	line->summary = printbuf_new();
	line->fields = printbuf_new();
	if (line->shapes == NULL || line->summary == NULL ||
	    line->fields == NULL) {
		line_close(&line->sink);
		return NULL;
	}
	return &line->sink;
}

void
line_close(struct sink *sink)
{
	struct line *line = (struct line *)sink;

	if (line == NULL)
		return;
	shapes_free(line->shapes);
	printbuf_free(line->summary);
	printbuf_free(line->fields);
	free(line);
}

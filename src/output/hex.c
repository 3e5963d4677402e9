/* Annotated hex: each field's bytes beside what they say.
 *
 *	OFFSET  WIRE (-xx)  PLAIN  Label: value
 *
 * Rows are gathered while the walk goes on, because the line above them names
 * the command. */

#include "src/output/hex.h"

#include <stdlib.h>

#include "src/output/append.h"
#include "src/output/essence.h"
#include "src/output/head.h"
#include "src/output/note.h"
#include "src/output/value.h"

#define COLUMNS	8	/* bytes in a row */

struct hex {
	struct sink	 sink;		/* first: a pointer to it is to both */
	struct writer	*writer;
	struct texts	*texts;
	struct style	 style;
	struct when	 when;
	struct essence	 essence;
	struct printbuf	*rows;
	unsigned	 notes;
	bool		 wire;		/* of this message too */
};

static void
hex_begin(struct sink *sink, const struct message *m)
{
	struct hex *hex = (struct hex *)sink;

	printbuf_reset(hex->rows);
	essence_begin(&hex->essence, m);
	hex->notes = 0;
	hex->wire = hex->style.wire && m->encrypted;
}

static void
append_blank(struct printbuf *pb, unsigned n)
{
	while (n-- > 0)
		append_char(pb, ' ');
}

/* Up to COLUMNS of a run of bytes, padded to their full width. */
static void
append_run(struct printbuf *pb, const uint8_t *bytes, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		if (bytes == NULL)
			append_string(pb, "**");
		else
			append_hex(pb, bytes[i], 2);
		append_char(pb, ' ');
	}
	append_blank(pb, 3 * (COLUMNS - n));
}

static void
append_offset(struct hex *hex, uint32_t offset)
{
	append_string(hex->rows, style_on(&hex->style, HUE_DIM));
	append_string(hex->rows, "  ");
	append_hex(hex->rows, offset, 4);
	append_string(hex->rows, style_off(&hex->style));
	append_string(hex->rows, "  ");
}

/* A row of a span's bytes, ready for what they say. */
static void
append_row(struct hex *hex, const struct event *event, uint32_t from)
{
	const uint32_t at = event->offset + from;
	uint32_t n = event->length - from;

	if (n > COLUMNS)
		n = COLUMNS;
	append_offset(hex, at);
	if (hex->wire) {
		append_run(hex->rows, event->wire == NULL ? NULL :
		    event->wire + at, n);
		append_char(hex->rows, ' ');
	}
	append_run(hex->rows, event->plain == NULL ? NULL :
	    event->plain + at, n);
}

static void
append_more_rows(struct hex *hex, const struct event *event)
{
	append_char(hex->rows, '\n');
	for (uint32_t at = COLUMNS; at < event->length; at += COLUMNS) {
		append_row(hex, event, at);
		while (hex->rows->bpos > 0 &&
		    hex->rows->buf[hex->rows->bpos - 1] == ' ')
			hex->rows->bpos--;
		append_char(hex->rows, '\n');
	}
}

static void
append_label(struct hex *hex, const struct event *event)
{
	append_char(hex->rows, ' ');
	append_blank(hex->rows, 2 * event->depth);
	append_string(hex->rows, style_on(&hex->style,
	    style_field(event->field)));
	append_string(hex->rows, event->field->label);
	append_string(hex->rows, style_off(&hex->style));
}

static void
hex_field(struct sink *sink, const struct event *event)
{
	struct hex *hex = (struct hex *)sink;
	const struct field *f = event->field;

	/* Of messages within, only the container's essence is the head's. */
	if ((f->flags & ESSENCE_ROWS) != 0 && event->message->nesting == 0)
		essence_field(&hex->essence, event);
	append_row(hex, event, 0);
	append_label(hex, event);
	if (f->key != NULL) {
		append_string(hex->rows, ": ");
		value_append(hex->rows, event, hex->texts, false);
		if (event->command != NULL) {
			append_string(hex->rows, ", ");
			append_string(hex->rows, event->command->title);
		}
	}
	append_more_rows(hex, event);
}

static void
hex_group(struct sink *sink, const struct event *event)
{
	struct hex *hex = (struct hex *)sink;

	if (event->length == 0 && event->kind != EVENT_ELEMENT)
		append_blank(hex->rows, hex->wire ? 57 : 32);
	else if (event->length == 0)
		return;
	else
		append_row(hex, event, 0);
	if (event->kind == EVENT_TLV) {
		append_char(hex->rows, ' ');
		append_blank(hex->rows, 2 * event->depth);
		value_append_tlv(hex->rows, event);
		append_more_rows(hex, event);
		return;
	}
	append_label(hex, event);
	if (event->length > 0) {
		append_string(hex->rows, ": ");
		value_append_count(hex->rows, event);
		if (event->kind != EVENT_LIST && !event->masked)
			append_string(hex->rows, event->number == 1 ?
			    " byte" : " bytes");
	}
	append_more_rows(hex, event);
}

static void
hex_note(struct sink *sink, const struct note *note)
{
	struct hex *hex = (struct hex *)sink;

	hex->notes++;
	append_offset(hex, note->offset);
	append_string(hex->rows, style_on(&hex->style, HUE_NOTE));
	append_string(hex->rows, "! ");
	append_string(hex->rows, note_codes[note->code]);
	append_string(hex->rows, ": ");
	note_append(hex->rows, note);
	append_string(hex->rows, style_off(&hex->style));
	append_char(hex->rows, '\n');
}

static void
append_check(struct hex *hex, struct printbuf *pb, const struct message *m)
{
	switch (m->check) {
	case CHECK_VALID:
		append_string(pb, ", check code valid");
		break;
	case CHECK_INVALID:
		append_string(pb, style_on(&hex->style, HUE_NOTE));
		append_string(pb, ", check code INVALID");
		append_string(pb, style_off(&hex->style));
		break;
	case CHECK_ABSENT:
		append_string(pb, ", no check code");
		break;
	case CHECK_UNKNOWN:
		break;
	}
	if (m->confidence == LOOKS_LIKE)
		append_string(pb, ", likely by port and shape");
}

static void
hex_end(struct sink *sink, const struct message *m)
{
	struct hex *hex = (struct hex *)sink;
	struct printbuf *pb = writer_buffer(hex->writer);

	head_append_seen(pb, &hex->style, &hex->when, m);
	head_append_command(pb, &hex->style, m, &hex->essence);
	append_string(pb, ", length ");
	append_u64(pb, m->length);
	if (m->plain != m->wire)
		append_string(pb, ", decrypted");
	append_check(hex, pb, m);
	head_append_facts(pb, &hex->style, m);
	append_char(pb, '\n');
	append_bytes(pb, hex->rows->buf, (size_t)hex->rows->bpos);
	append_char(pb, '\n');
	writer_record(hex->writer);
}

struct sink *
hex_open(struct writer *writer, struct texts *texts,
    const struct style *style)
{
	struct hex *hex = calloc(1, sizeof(*hex));

	if (hex == NULL)
		return NULL;
	hex->sink = (struct sink){
		.begin = hex_begin, .open = hex_group, .field = hex_field,
		.note = hex_note, .end = hex_end,
		.rows = EVERY_ROW, .nested = true,
	};
	hex->writer = writer;
	hex->texts = texts;
	hex->style = *style;
	hex->when.style = style->when;
	hex->rows = printbuf_new();
	if (hex->rows == NULL) {
		hex_close(&hex->sink);
		return NULL;
	}
	return &hex->sink;
}

void
hex_close(struct sink *sink)
{
	struct hex *hex = (struct hex *)sink;

	if (hex == NULL)
		return;
	printbuf_free(hex->rows);
	free(hex);
}

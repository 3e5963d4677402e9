/* A sink that writes down what it is told. */

#include "tests/recorder.h"

#include <string.h>

#include "src/output/append.h"

static struct printbuf *
next(struct recorder *r)
{
	if (r->told->bpos > 0)
		append_char(r->told, ' ');
	return r->told;
}

static void
write_text(struct printbuf *pb, const uint8_t *text, uint32_t size)
{
	append_char(pb, '\'');
	for (uint32_t i = 0; i < size; i++) {
		if (text[i] >= ' ' && text[i] < 0x7f) {
			append_char(pb, (char)text[i]);
		} else {
			append_char(pb, '\\');
			append_hex(pb, text[i], 2);
		}
	}
	append_char(pb, '\'');
}

static void
write_span(struct printbuf *pb, const struct event *event)
{
	append_string(pb, event->field->key == NULL ? "-" : event->field->key);
	append_char(pb, '@');
	append_u64(pb, event->offset);
	append_char(pb, '+');
	append_u64(pb, event->length);
}

static void
write_value(struct printbuf *pb, const struct event *event)
{
	if (event->masked) {
		append_string(pb, "***");
		return;
	}
	switch ((enum field_type)event->field->type) {
	case FIELD_UINT:
	case FIELD_UIN:
	case FIELD_TIME:
	case FIELD_PACKET:
		append_u64(pb, event->number);
		break;
	case FIELD_INT:
		append_i64(pb, (int64_t)event->number);
		break;
	case FIELD_STRING:
	case FIELD_PART:
	case FIELD_RUN:
		write_text(pb, event_value(event), event->size);
		break;
	default:
		append_hex_bytes(pb, event_value(event), event->size);
		break;
	}
}

static void
on_begin(struct sink *sink, const struct message *m)
{
	struct recorder *r = (struct recorder *)sink;

	r->begun++;
	if (r->count_only)
		return;
	append_char(next(r), '<');
	if (m->parts == 0)
		return;
	append_u64(r->told, m->part);
	append_char(r->told, '/');
	append_u64(r->told, m->parts);
}

static void
on_end(struct sink *sink, const struct message *m)
{
	struct recorder *r = (struct recorder *)sink;

	(void)m;
	r->ended++;
	if (!r->count_only)
		append_char(next(r), '>');
}

static void
on_field(struct sink *sink, const struct event *event)
{
	struct recorder *r = (struct recorder *)sink;
	struct printbuf *pb;

	r->leaves++;
	if (event->field == &field_undecoded)
		r->undecoded++;
	if (r->count_only)
		return;
	pb = next(r);
	write_span(pb, event);
	append_char(pb, '=');
	write_value(pb, event);
	if (event->cut)
		append_char(pb, '~');
	if (event->command != NULL) {
		append_char(pb, ':');
		append_string(pb, event->command->symbol);
	}
}

/* TYPE:NAME/LENGTH@OFFSET */
static void
write_tlv(struct printbuf *pb, const struct event *event)
{
	append_u64(pb, event->index);
	append_char(pb, '=');
	if (event->masked) {
		append_string(pb, "***");
		return;
	}
	append_u64(pb, event_tlv_type(event));
	if (event->command != NULL) {
		append_char(pb, ':');
		append_string(pb, event->command->symbol);
	}
	append_char(pb, '/');
	append_u64(pb, event_tlv_length(event));
	append_char(pb, '@');
	append_u64(pb, event->offset);
}

static void
on_open(struct sink *sink, const struct event *event)
{
	static const char *const brackets[] = {
		[EVENT_OBJECT] = "{", [EVENT_LIST] = "[",
		[EVENT_ELEMENT] = "(", [EVENT_PACKET] = "<<",
		[EVENT_TLV] = "(",
	};
	struct recorder *r = (struct recorder *)sink;
	struct printbuf *pb;

	r->opened++;
	if (r->count_only)
		return;
	pb = next(r);
	if (event->kind == EVENT_ELEMENT) {
		append_u64(pb, event->index);
	} else if (event->kind == EVENT_TLV) {
		write_tlv(pb, event);
	} else {
		write_span(pb, event);
		if (event->number != 0) {
			append_char(pb, '=');
			append_u64(pb, event->number);
		}
	}
	append_string(pb, brackets[event->kind]);
}

static void
on_close(struct sink *sink, const struct event *event)
{
	static const char *const brackets[] = {
		[EVENT_OBJECT] = "}", [EVENT_LIST] = "]",
		[EVENT_ELEMENT] = ")", [EVENT_PACKET] = ">>",
		[EVENT_TLV] = ")",
	};
	struct recorder *r = (struct recorder *)sink;

	r->closed++;
	if (!r->count_only)
		append_string(next(r), brackets[event->kind]);
}

static void
on_note(struct sink *sink, const struct note *note)
{
	struct recorder *r = (struct recorder *)sink;
	struct printbuf *pb;

	r->notes[note->code]++;
	if (r->count_only)
		return;
	pb = next(r);
	append_char(pb, '!');
	append_string(pb, note_codes[note->code]);
	append_char(pb, '@');
	append_u64(pb, note->offset);
	if (note->reason != NULL) {
		append_string(pb, "(...)");
		return;
	}
	if (note->code == NOTE_BAD_CHECKCODE || note->code == NOTE_LIMIT)
		return;
	append_char(pb, '(');
	if (note->code != NOTE_UNDECODED)
		append_u64(pb, note->need);
	if (note->code == NOTE_CUT || note->code == NOTE_MALFORMED)
		append_char(pb, '/');
	if (note->code != NOTE_UNKNOWN)
		append_u64(pb, note->left);
	append_char(pb, ')');
}

bool
recorder_open(struct recorder *r, uint16_t rows, bool nested)
{
	memset(r, 0, sizeof(*r));
	r->sink = (struct sink){
		.begin = on_begin, .open = on_open, .field = on_field,
		.close = on_close, .note = on_note, .end = on_end,
		.rows = rows, .nested = nested,
	};
	r->told = printbuf_new();
	return r->told != NULL;
}

void
recorder_close(struct recorder *r)
{
	printbuf_free(r->told);
	r->told = NULL;
}

void
recorder_reset(struct recorder *r)
{
	printbuf_reset(r->told);
	r->leaves = r->opened = r->closed = r->undecoded = 0;
	r->begun = r->ended = 0;
	memset(r->notes, 0, sizeof(r->notes));
}

const char *
recorder_told(const struct recorder *r)
{
	return r->told->buf;
}

/* NDJSON: one record a line, written straight from the events into json-c's
 * printbuf. Outside a record is shaped as Suricata's EVE, inside it is ours;
 * icqdump-json(5) describes it.
 *
 * Hot path: keys are of known length, what is written is written where it
 * stays, and what the records of a flow have in common is made once. */

#include "src/output/json.h"

#include <stdlib.h>

#include "dissectors/core/cold.h"
#include "dissectors/core/protocol.h"
#include "src/output/append.h"
#include "src/output/escape.h"
#include "src/output/json_envelope.h"
#include "src/output/json_put.h"
#include "src/output/record.h"
#include "src/output/shape.h"
#include "src/output/spelled.h"
#include "src/output/value.h"
#include "src/output/when.h"

struct json {
	struct sink	 sink;		/* first: a pointer to it is to both */
	struct writer	*writer;
	struct printbuf	*pb;
	struct texts	*texts;
	bool		 plain;		/* ASCII is what it is */
	bool		 headed;	/* the envelope is written already */
	struct shapes	*shapes;
	struct envelope	 envelope;
	struct record	 record;
	struct spelled	*spelled;
};

static void
json_begin(struct sink *sink, const struct message *m)
{
	struct json *json = (struct json *)sink;

	record_begin(&json->record, m);
	if (!json->headed)
		json_envelope_append(json->pb, &json->envelope, m);
	json->headed = false;
}

/* {"tag":6,"name":"status","length":4 */
static void
tlv(struct printbuf *pb, const struct event *event)
{
	const char *name = event->command == NULL ? NULL :
	    event->command->symbol;
	const size_t length = name == NULL ? 0 : strlen(name);
	char *p;

	if (append_reserve(pb, 64 + 2 * APPEND_U64_ROOM + length) != 0)
		return;
	p = append_put_u64(put(comma(append_end(pb)), "{\"tag\":"),
	    event_tlv_type(event));
	if (name != NULL) {
		p = append_put(put(p, ",\"name\":\""), name, length);
		*p++ = '"';
	}
	append_close(pb, append_put_u64(put(p, ",\"length\":"),
	    event_tlv_length(event)));
}

static void
json_open_group(struct sink *sink, const struct event *event)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;
	char *p;

	record_open(&json->record, event);
	if (event->kind == EVENT_TLV && !event->masked) {
		if (!spelled_put(json->spelled, pb, event))
			spelled_learn(json->spelled, pb, event, tlv);
		return;
	}
	if (append_reserve(pb, ROW_KEY_ROOM) != 0)
		return;
	p = append_end(pb);
	if (event->kind == EVENT_ELEMENT || event->kind == EVENT_TLV) {
		p = comma(p);
		*p++ = '{';
	} else if (event->field->key != NULL) {
		p = put_row_key(p, event->field);
		*p++ = event->kind == EVENT_LIST ? '[' : '{';
	}
	append_close(pb, p);
}

static void
json_close_group(struct sink *sink, const struct event *event)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;
	char *p;

	record_close(&json->record);
	if ((event->kind == EVENT_OBJECT || event->kind == EVENT_LIST) &&
	    event->field->key == NULL)
		return;
	if (append_reserve(pb, 1) != 0)
		return;
	p = append_end(pb);
	*p++ = event->kind == EVENT_LIST ? ']' : '}';
	append_close(pb, p);
}

/* Most texts are ASCII that needs no escapes: copied while it is looked at. */
static inline bool
plain_text(struct json *json, const struct event *event)
{
	struct printbuf *pb = json->pb;
	const struct field *f = event->field;
	const size_t size = event->size;
	char *p;

	if (!json->plain || append_reserve(pb, ROW_KEY_ROOM + size) != 0)
		return false;
	p = put_row_key(append_end(pb), f);
	*p++ = '"';
	if (!escape_put_plain(p, event_value(event), size))
		return false;
	if ((f->flags & TEXT) != 0)
		record_said(&json->record, p, size);
	p[size] = '"';
	append_close(pb, p + size + 1);
	return true;
}

static COLD void
other_text(struct json *json, const struct event *event)
{
	struct printbuf *pb = json->pb;
	struct text t;
	int start;

	key_of(pb, event->field);
	text_of(json->texts, event, &t);
	append_char(pb, '"');
	start = pb->bpos;
	escape_json(pb, t.bytes, t.size);
	record_text(&json->record, event->field, &t, pb->buf + start,
	    (size_t)(pb->bpos - start));
	append_char(pb, '"');
	if (t.lossy) {
		key_suffixed(json->pb, event->field, "_raw");
		hex_string(json->pb, event_value(event), event->size);
	}
}

static void	command(struct printbuf *, const struct field *,
		    const struct event *);

static void
text(struct json *json, const struct event *event)
{
	if ((event->field->flags & COMMAND) != 0)
		command(json->pb, event->field, event);
	else if (!plain_text(json, event))
		other_text(json, event);
}

/* "KEY": becomes "KEY_name":"NAME". */
static inline void
named(struct printbuf *pb, const struct field *f, const char *name)
{
	const size_t length = strlen(name);
	char *p;

	if (append_reserve(pb, 2 * ROW_KEY_ROOM + length) != 0)
		return;
	p = put(put_row_key(append_end(pb), f) - 2, "_name\":\"");
	p = append_put(p, name, length);
	*p++ = '"';
	append_close(pb, p);
}

/* And "KEY_flags":[...]; bits without a name are left to the number. */
static inline void
flags(struct printbuf *pb, const struct field *f, uint32_t word)
{
	char *p;

	if (append_reserve(pb, 2 * ROW_KEY_ROOM) != 0)
		return;
	p = put(put_row_key(append_end(pb), f) - 2, "_flags\":[");
	append_close(pb, p);
	for (size_t i = 0; word != 0 && i < f->names->flag_count; i++) {
		if ((word & f->names->flags[i].number) == 0)
			continue;
		append_close(pb, comma(append_end(pb)));
		string(pb, f->names->flags[i].name);
	}
	append_char(pb, ']');
}

/* The number, and what it is called. */
static void
named_number(struct printbuf *pb, const struct event *event)
{
	const struct field *f = event->field;
	const uint32_t word = (uint32_t)event->number;
	const char *name = NULL;

	if (append_reserve(pb, ROW_KEY_ROOM) != 0)
		return;
	append_close(pb, append_put_u64(put_row_key(append_end(pb), f),
	    event->number));
	if (event->command != NULL)
		name = event->command->symbol;
	else if (f->names != NULL)
		name = names_find(f->names, word);
	if (name != NULL)
		named(pb, f, name);
	if (f->names != NULL && f->names->flag_count > 0)
		flags(pb, f, word);
}

static void
ipv4(struct json *json, const struct event *event)
{
	struct printbuf *pb = json->pb;
	char *p;

	if (append_reserve(pb, ROW_KEY_ROOM + VALUE_IPV4_ROOM + 2) != 0)
		return;
	p = put_row_key(append_end(pb), event->field);
	*p++ = '"';
	p = value_put_ipv4(p, event_value(event));
	*p++ = '"';
	append_close(pb, p);
}

static void
address(struct json *json, const struct event *event)
{
	if (event->size == 4) {
		ipv4(json, event);
		return;
	}
	key_of(json->pb, event->field);
	append_char(json->pb, '"');
	value_append_address(json->pb, 6, event_value(event));
	append_char(json->pb, '"');
}

static void
guid(struct json *json, const struct event *event)
{
	struct printbuf *pb = json->pb;
	const char *name = value_guid_name(event);
	char *p;

	if (append_reserve(pb, ROW_KEY_ROOM + VALUE_GUID_ROOM + 2) != 0)
		return;
	p = put_row_key(append_end(pb), event->field);
	*p++ = '"';
	p = value_put_guid(p, event);
	*p++ = '"';
	append_close(pb, p);
	if (name != NULL)
		named(pb, event->field, name);
}

/* The command: its symbol under the key, its number under KEY_id. */
static void
command(struct printbuf *pb, const struct field *f, const struct event *event)
{
	const char *symbol = event->command == NULL ? NULL :
	    event->command->symbol;
	const size_t length = symbol == NULL ? 0 : strlen(symbol);
	char *p;

	if (append_reserve(pb, 2 * ROW_KEY_ROOM + length + 2) != 0)
		return;
	p = append_end(pb);
	if (symbol != NULL) {
		p = put_row_key(p, f);
		*p++ = '"';
		p = append_put(p, symbol, length);
		*p++ = '"';
	}
	/* "KEY": becomes "KEY_id": */
	p = put(put_row_key(p, f) - 2, "_id\":");
	append_close(pb, append_put_u64(p, event->number));
}

static void
named_command(struct printbuf *pb, const struct event *event)
{
	command(pb, event->field, event);
}

/* Or may have one: of a command that nobody knows only the number is shown,
 * under its own key. */
static inline bool
has_name(const struct event *event)
{
	return event->command != NULL || event->field->names != NULL ||
	    (event->field->flags & COMMAND) != 0;
}

static COLD void
spell(struct json *json, const struct event *event)
{
	spelled_learn(json->spelled, json->pb, event,
	    (event->field->flags & COMMAND) != 0 ? named_command :
	    named_number);
}

static __attribute__((noinline)) void
number(struct json *json, const struct event *event)
{
	if (!has_name(event))
		named_number(json->pb, event);
	else if (!spelled_put(json->spelled, json->pb, event))
		spell(json, event);
}

/* 1006257408,"KEY_utc":"2001-11-20T11:56:48Z" */
static void
point_in_time(struct json *json, const struct event *event)
{
	struct printbuf *pb = json->pb;
	const struct field *f = event->field;
	char *p;

	if (append_reserve(pb, 2 * ROW_KEY_ROOM + WHEN_SECONDS_ROOM) != 0)
		return;
	p = append_put_u64(put_row_key(append_end(pb), f), event->number);
	p = put(put_row_key(p, f) - 2, "_utc\":\"");
	p = when_put_seconds(p, (uint32_t)event->number);
	*p++ = '"';
	append_close(pb, p);
}

static void
date(struct json *json, const struct event *event)
{
	struct printbuf *pb = json->pb;
	struct value_date d;

	if (!value_date(event_value(event), &d)) {
		key_suffixed(pb, event->field, "_raw");
		hex_string(pb, event_value(event), event->size);
		return;
	}
	key_of(pb, event->field);
	append_char(pb, '"');
	value_append_date(pb, &d);
	append_char(pb, '"');
}

static void
signed_number(struct json *json, const struct event *event)
{
	key_of(json->pb, event->field);
	append_i64(json->pb, (int64_t)event->number);
}

static void
uin(struct json *json, const struct event *event)
{
	key_of(json->pb, event->field);
	quoted(json->pb, event->number);
}

static void
bytes(struct json *json, const struct event *event)
{
	key_of(json->pb, event->field);
	hex_string(json->pb, event_value(event), event->size);
}

static void
packet_length(struct json *json, const struct event *event)
{
	key_of(json->pb, event->field);
	append_u64(json->pb, event->number);
}

/* Of the types of leaves: key and value. */
static void (*const leaf[FIELD_TYPES])(struct json *, const struct event *) = {
	[FIELD_UINT] = number, [FIELD_INT] = signed_number, [FIELD_UIN] = uin,
	[FIELD_TIME] = point_in_time, [FIELD_DATE] = date,
	[FIELD_ADDRESS] = address, [FIELD_GUID] = guid,
	[FIELD_STRING] = text, [FIELD_PART] = text, [FIELD_RUN] = text,
	[FIELD_UTF16] = other_text,
	[FIELD_BYTES] = bytes, [FIELD_REST] = bytes, [FIELD_PACKET] = packet_length,
};

/* One that is more than a value in its place, or less. */
static __attribute__((noinline)) void
special(struct json *json, const struct event *event)
{
	if (!record_field(&json->record, event))
		leaf[event->field->type](json, event);
}

/* Most are small numbers, or such as came before, or are not shown: nothing is
 * called for them. */
static void
json_field(struct sink *sink, const struct event *event)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;
	const struct field *f = event->field;
	char *p;

	if ((f->flags & RECORD_ROWS) != 0 || event->masked ||
	    f == &field_undecoded) {
		special(json, event);
		return;
	}
	if (f->key == NULL)
		return;
	if (f->type != FIELD_UINT) {
		leaf[f->type](json, event);
		return;
	}
	if (has_name(event)) {
		if (!spelled_put(json->spelled, pb, event))
			spell(json, event);
		return;
	}
	if (event->number > APPEND_SMALL_MAX ||
	    !append_has_room(pb, ROW_KEY_ROOM)) {
		number(json, event);
		return;
	}
	p = put_row_key(append_end(pb), f);
	append_close(pb, append_put_small(p, (uint32_t)event->number));
}

/* The same, and it is remembered for messages of the same shape. */
static void
json_field_remembered(struct sink *sink, const struct event *event)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;
	int value = pb->bpos;

	json_field(sink, event);
	/* ,"KEY":VALUE */
	if (value < pb->bpos)
		value += (pb->buf[value] == ',') + event->field->key_length + 3;
	shapes_leaf(json->shapes, pb, event, value);
}

static bool
json_recall(struct sink *sink, const struct message *m,
    const struct field *layout)
{
	struct json *json = (struct json *)sink;

	if (!json->plain)
		return false;
	json_envelope_append(json->pb, &json->envelope, m);
	if (shapes_recall(json->shapes, json->pb, m, layout)) {
		writer_record(json->writer);
		return true;
	}
	json->headed = true;
	if (shapes_begin(json->shapes, json->pb, m, layout))
		sink->field = json_field_remembered;
	return false;
}

static void
json_note(struct sink *sink, const struct note *note)
{
	struct json *json = (struct json *)sink;

	notes_add(&json->record.notes, note);
}

static void
account_text(struct json *json, const struct event *event)
{
	struct text t;

	text_of(json->texts, event, &t);
	escape_json(json->pb, t.bytes, t.size);
}

/* An account: a number of ours or a text of theirs, always a string. `lead` is
 * the key with all around it, up to the first quote of the value. */
static void
account(struct json *json, const char *lead, const struct event *event)
{
	struct printbuf *pb = json->pb;
	int start;

	if (event->field == NULL || event->masked)
		return;
	append_string(pb, lead);
	start = pb->bpos;
	if (event->field->type == FIELD_UIN)
		append_u64(pb, event->number);
	else
		account_text(json, event);
	shapes_account(json->shapes, pb, event, start);
	append_char(pb, '"');
}

/* Who says what to whom, at the same keys whatever the protocol. */
static void
essence(struct json *json, const struct essence *e)
{
	struct printbuf *pb = json->pb;
	int start;

	if (e->subcommand.field != NULL)
		command(pb, &record_subcommand, &e->subcommand);
	account(json, ",\"from\":\"", &e->from);
	account(json, ",\"to\":\"", &e->to);
	if (json->record.texts == 0 || e->from.field == NULL)
		return;
	append_string(pb, ",\"text\":\"");
	start = pb->bpos;
	append_bytes(pb, json->record.said->buf,
	    (size_t)json->record.said->bpos);
	shapes_fact(json->shapes, pb, FACT_SAID, start);
	append_char(pb, '"');
}

static COLD void
undecoded(struct printbuf *pb, const struct notes *notes)
{
	key_fixed(pb, "undecoded");
	append_char(pb, '[');
	for (unsigned i = 0; i < notes->undecoded_count; i++) {
		const struct event *event = &notes->undecoded[i];

		if (i > 0)
			append_char(pb, ',');
		append_string(pb, "{\"offset\":");
		append_u64(pb, event->offset);
		append_string(pb, ",\"length\":");
		append_u64(pb, event->length);
		if (!event->masked) {
			append_string(pb, ",\"raw\":");
			hex_string(pb, event_value(event), event->size);
		}
		append_char(pb, '}');
	}
	append_char(pb, ']');
}

static COLD void
anomalies(struct printbuf *pb, const struct notes *notes)
{
	append_string(pb, ",\"anomaly\":[");
	for (unsigned i = 0; i < notes->count; i++) {
		const struct note *note = &notes->note[i];

		append_string(pb, i == 0 ? "{\"code\":\"" : ",{\"code\":\"");
		append_string(pb, note_codes[note->code]);
		append_string(pb, "\",\"offset\":");
		append_u64(pb, note->offset);
		append_string(pb, ",\"text\":\"");
		note_append(pb, note);
		append_string(pb, "\"}");
	}
	if (notes_lost(notes) > 0) {
		append_string(pb, ",{\"code\":\"limit\",\"offset\":0,"
		    "\"text\":\"");
		notes_append_lost(pb, notes);
		append_string(pb, "\"}");
	}
	append_char(pb, ']');
}

static __attribute__((noinline)) void
redacted(struct printbuf *pb, const struct printbuf *paths)
{
	append_string(pb, ",\"redacted\":[");
	for (int at = 0; at < paths->bpos;) {
		size_t length = strlen(paths->buf + at);

		if (at > 0)
			append_char(pb, ',');
		append_char(pb, '"');
		append_bytes(pb, paths->buf + at, length);
		append_char(pb, '"');
		at += (int)length + 1;
	}
	append_char(pb, ']');
}

static void
json_end(struct sink *sink, const struct message *m)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;
	struct record *r = &json->record;

	(void)m;
	sink->field = json_field;
	record_end(r);
	essence(json, &r->essence);
	if (r->charset != NULL) {
		key_fixed(pb, "charset");
		string(pb, r->charset);
		key_fixed(pb, "charset_source");
		string(pb, text_sources[r->charset_source]);
	}
	if (r->notes.undecoded_count > 0)
		undecoded(pb, &r->notes);
	append_char(pb, '}');
	if (r->notes.count > 0)
		anomalies(pb, &r->notes);
	if (r->redacted->bpos > 0)
		redacted(pb, r->redacted);
	append_string(pb, "}\n");
	shapes_end(json->shapes, pb, r->notes.count == 0 &&
	    r->notes.undecoded_count == 0 && r->charset == NULL);
	writer_record(json->writer);
}

struct sink *
json_open(struct writer *writer, struct texts *texts)
{
	struct json *json = calloc(1, sizeof(*json));

	if (json == NULL)
		return NULL;
	json->sink = (struct sink){
		.begin = json_begin, .open = json_open_group,
		.field = json_field, .close = json_close_group,
		.note = json_note, .end = json_end,
		.recall = json_recall, .rows = EVERY_ROW,
	};
	json->writer = writer;
	json->pb = writer_buffer(writer);
	json->texts = texts;
	json->plain = text_ascii_is_plain(texts);
	json->spelled = spelled_new();
	json->shapes = shapes_new(true);
	if (json->spelled == NULL || json->shapes == NULL ||
	    !record_init(&json->record)) {
		json_close(&json->sink);
		return NULL;
	}
	return &json->sink;
}

void
json_close(struct sink *sink)
{
	struct json *json = (struct json *)sink;

	if (json == NULL)
		return;
	record_free(&json->record);
	free(json->spelled);
	shapes_free(json->shapes);
	free(json);
}

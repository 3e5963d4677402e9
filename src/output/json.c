/* NDJSON: one record a line, written straight from the events into json-c's
 * printbuf. Outside a record is shaped as Suricata's EVE, inside it is ours;
 * icqdump-json(5) describes it.
 *
 * Hot path: keys are of known length, what is written is written where it
 * stays, and what the records of a flow have in common is made once. */

#include "src/output/json.h"

#include <stdlib.h>

#include "dissectors/core/protocol.h"
#include "src/output/append.h"
#include "src/output/escape.h"
#include "src/output/json_put.h"
#include "src/output/record.h"
#include "src/output/value.h"
#include "src/output/when.h"

/* What the records of one flow and direction have in common, of IPv4: that of
 * IPv6 may be longer, and is made each time. */
struct common {
	uint32_t	 serial;	/* of the flow; 0: empty */
	uint8_t		 role;
	uint8_t		 length;
	const struct protocol *protocol;
	char		 text[240];
};

struct json {
	struct sink	 sink;		/* first: a pointer to it is to both */
	struct writer	*writer;
	struct printbuf	*pb;
	struct texts	*texts;
	struct when	 when;
	struct record	 record;
	uint32_t	 flows;
	struct common	 (*common)[2];
};

/* The most that the fixed part of a record takes: two addresses of 45
 * characters, numbers of 20 digits, and the words around them. */
#define ENVELOPE_ROOM	1024

static char *
put_address(struct printbuf *pb, char *p, uint8_t family,
    const struct endpoint *endpoint)
{
	if (family == 4)
		return value_put_ipv4(p, endpoint->address);
	append_close(pb, p);
	value_append_address(pb, family, endpoint->address);
	return append_end(pb);
}

static char *
put_common(struct printbuf *pb, char *p, const struct message *m)
{
	const struct provenance *seen = m->seen;
	const char *direction = record_direction(m);

	p = append_put_u64(put(p, ",\"flow_id\":"), m->flow->id);
	p = put(put(p, ",\"community_id\":\""), m->flow->community_id);
	p = put_address(pb, put(p, "\",\"src_ip\":\""), seen->family,
	    &seen->source);
	p = append_put_u64(put(p, "\",\"src_port\":"), seen->source.port);
	p = put_address(pb, put(p, ",\"dest_ip\":\""), seen->family,
	    &seen->destination);
	p = append_put_u64(put(p, "\",\"dest_port\":"),
	    seen->destination.port);
	p = m->protocol->frame == NULL ?
	    put(p, ",\"proto\":\"UDP\",\"app_proto\":\"") :
	    put(p, ",\"proto\":\"TCP\",\"app_proto\":\"");
	p = put(p, m->protocol->name);
	if (direction != NULL)
		p = put(put(p, "\",\"direction\":\""), direction);
	*p++ = '"';
	return p;
}

static char *
put_known(struct json *json, char *p, const struct message *m)
{
	struct common *common = &json->common[m->flow->index][m->end];
	char *end;

	if (common->serial == m->flow->serial && common->role == m->role &&
	    common->protocol == m->protocol) {
		/* All of it: a size that is known is copied without a call. */
		memcpy(p, common->text, sizeof(common->text));
		return p + common->length;
	}
	end = put_common(json->pb, p, m);
	if ((size_t)(end - p) <= sizeof(common->text)) {
		common->serial = m->flow->serial;
		common->role = (uint8_t)m->role;
		common->protocol = m->protocol;
		common->length = (uint8_t)(end - p);
		memcpy(common->text, p, common->length);
	}
	return end;
}

static void
envelope(struct json *json, const struct message *m)
{
	struct printbuf *pb = json->pb;
	char *p = append_end(pb);

	p = append_put_u64(put(p, "\",\"event_type\":\"icq\",\"pcap_cnt\":"),
	    m->seen->packet);
	if (m->seen->family == 4 && m->flow->index < json->flows)
		p = put_known(json, p, m);
	else
		p = put_common(pb, p, m);
	append_close(pb, p);
}

static void
interface_and_vlans(struct printbuf *pb, const struct provenance *seen)
{
	if (seen->interface != NULL) {
		key_fixed(pb, "in_iface");
		append_char(pb, '"');
		escape_json(pb, seen->interface, strlen(seen->interface));
		append_char(pb, '"');
	}
	if (seen->vlans == 0)
		return;
	key_fixed(pb, "vlan");
	append_char(pb, '[');
	for (unsigned i = 0; i < seen->vlans; i++) {
		if (i > 0)
			append_char(pb, ',');
		append_u64(pb, seen->vlan[i]);
	}
	append_char(pb, ']');
}

/* Whether it was encrypted, and what the check code says. */
static char *
put_seal(char *p, const struct message *m)
{
	const char *verdict = record_checkcode(m);

	if (m->encrypted && m->check == CHECK_VALID)	/* most of them */
		return put(p, ",\"icq\":{\"encrypted\":true,"
		    "\"checkcode\":\"valid\"");
	p = put(p, m->encrypted ? ",\"icq\":{\"encrypted\":true" :
	    ",\"icq\":{\"encrypted\":false");
	if (verdict == NULL)
		return p;
	p = put(put(p, ",\"checkcode\":\""), verdict);
	*p++ = '"';
	return p;
}

/* The earlier packet that this one acknowledges, repeats or answers. */
static char *
put_facts(char *p, const struct message *m)
{
	*p++ = ',';
	*p++ = '"';
	p = put(p, record_relations[m->facts.relation]);
	p = put(p, "\":{\"pcap_cnt\":");
	p = append_put_u64(p, m->facts.packet);
	p = when_put_span(put(p, ",\"seconds\":"), m->facts.after,
	    m->seen->digits);
	*p++ = '}';
	return p;
}

/* Where the connection's cookie was given. */
static char *
put_redirect(char *p, const struct message *m)
{
	p = append_put_u64(put(p, ",\"redirected_by\":{\"pcap_cnt\":"),
	    m->facts.redirect);
	p = append_put_u64(put(p, ",\"flow_id\":"), m->facts.redirect_flow);
	p = when_put_span(put(p, ",\"seconds\":"), m->facts.redirect_after,
	    m->seen->digits);
	*p++ = '}';
	return p;
}

static void
append_packets(struct printbuf *pb, const struct message *m)
{
	key_fixed(pb, "in_packets");
	append_char(pb, '[');
	for (uint32_t i = 0; i < m->packet_count; i++) {
		if (i > 0)
			append_char(pb, ',');
		append_u64(pb, m->packets[i]);
	}
	append_char(pb, ']');
}

static void
json_begin(struct sink *sink, const struct message *m)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;
	char *p;

	record_begin(&json->record, m);
	if (append_reserve(pb, ENVELOPE_ROOM) != 0)
		return;
	append_string(pb, "{\"timestamp\":\"");
	when_append_iso(&json->when, pb, m->seen);
	envelope(json, m);
	interface_and_vlans(pb, m->seen);
	if (append_reserve(pb, ENVELOPE_ROOM) != 0)
		return;
	p = put_seal(append_end(pb), m);
	if (m->confidence == LOOKS_LIKE)
		p = put(p, ",\"confidence\":\"likely\"");
	if (m->facts.relation != UNRELATED)
		p = put_facts(p, m);
	if (m->facts.announced != ANNOUNCED_NOTHING) {
		p = put(put(p, ",\"comes_from\":\""),
		    record_announced[m->facts.announced]);
		*p++ = '"';
	}
	if (m->facts.account != 0) {
		p = append_put_u64(put(p, ",\"uin\":\""), m->facts.account);
		*p++ = '"';
	}
	if (m->facts.own_length > 0) {
		p = append_put(put(p, ",\"uin\":\""), m->facts.own,
		    m->facts.own_length);
		*p++ = '"';
	}
	if (m->facts.login != 0)
		p = append_put_u64(put(p, ",\"login_flow_id\":"),
		    m->facts.login);
	if (m->facts.redirect != 0)
		p = put_redirect(p, m);
	if (m->parts > 0) {
		p = append_put_u64(put(p, ",\"part\":{\"index\":"), m->part);
		p = append_put_u64(put(p, ",\"of\":"), m->parts);
		*p++ = '}';
	}
	append_close(pb, p);
	if (m->packet_count > 0)
		append_packets(pb, m);
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
	p = comma(append_end(pb));
	*p++ = '{';
	if (!event->masked) {
		p = append_put_u64(put(p, "\"tag\":"), event_tlv_type(event));
		if (name != NULL) {
			p = append_put(put(p, ",\"name\":\""), name, length);
			*p++ = '"';
		}
		p = append_put_u64(put(p, ",\"length\":"),
		    event_tlv_length(event));
	}
	append_close(pb, p);
}

static void
json_open_group(struct sink *sink, const struct event *event)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;

	record_open(&json->record, event);
	if (event->kind == EVENT_TLV) {
		tlv(pb, event);
	} else if (event->kind == EVENT_ELEMENT) {
		append_reserve(pb, 64);
		append_close(pb, comma(append_end(pb)));
		append_char(pb, '{');
	} else if (event->field->key != NULL) {
		key_of(pb, event->field);
		append_char(pb, event->kind == EVENT_LIST ? '[' : '{');
	}
}

static void
json_close_group(struct sink *sink, const struct event *event)
{
	struct json *json = (struct json *)sink;

	record_close(&json->record);
	if (event->kind == EVENT_ELEMENT || event->kind == EVENT_TLV ||
	    event->field->key != NULL)
		append_char(json->pb, event->kind == EVENT_LIST ? ']' : '}');
}

static void
text(struct json *json, const struct event *event)
{
	struct printbuf *pb = json->pb;
	struct text t;
	int start;

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

static void
names(struct printbuf *pb, const struct event *event)
{
	const struct field *f = event->field;
	const uint32_t word = (uint32_t)event->number;
	const char *name = NULL;

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
ipv4(struct printbuf *pb, const uint8_t address[4])
{
	char *p;

	if (append_reserve(pb, VALUE_IPV4_ROOM + 2) != 0)
		return;
	p = append_end(pb);
	*p++ = '"';
	p = value_put_ipv4(p, address);
	*p++ = '"';
	append_close(pb, p);
}

static void
guid(struct printbuf *pb, const struct event *event)
{
	const char *name = value_guid_name(event);
	char *p;

	if (append_reserve(pb, VALUE_GUID_ROOM + 2) != 0)
		return;
	p = append_end(pb);
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
date(struct printbuf *pb, const struct event *event)
{
	struct value_date d;

	if (!value_date(event, &d)) {
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
json_field(struct sink *sink, const struct event *event)
{
	struct json *json = (struct json *)sink;
	struct printbuf *pb = json->pb;
	const struct field *f = event->field;

	if (!record_plain(event) && record_field(&json->record, event))
		return;
	if ((f->flags & COMMAND) != 0) {
		command(pb, f, event);
		return;
	}
	if (f->type == FIELD_DATE) {
		date(pb, event);
		return;
	}
	if (f->type == FIELD_UINT) {	/* most of them */
		if (append_reserve(pb, ROW_KEY_ROOM) != 0)
			return;
		append_close(pb, append_put_u64(put_row_key(append_end(pb),
		    f), event->number));
		if (f->names != NULL || event->command != NULL)
			names(pb, event);
		return;
	}
	key_of(pb, f);
	switch ((enum field_type)f->type) {
	case FIELD_INT:
		append_i64(pb, (int64_t)event->number);
		break;
	case FIELD_UIN:
		quoted(pb, event->number);
		break;
	case FIELD_TIME:
		append_u64(pb, event->number);
		key_suffixed(pb, f, "_utc");
		append_char(pb, '"');
		when_append_seconds(pb, (uint32_t)event->number);
		append_char(pb, '"');
		break;
	case FIELD_IPV4:
		ipv4(pb, event_value(event));
		break;
	case FIELD_STRING:
	case FIELD_PART:
	case FIELD_RUN:
	case FIELD_UTF16:
		text(json, event);
		break;
	case FIELD_GUID:
		guid(pb, event);
		break;
	case FIELD_BYTES:
	case FIELD_REST:
		hex_string(pb, event_value(event), event->size);
		break;
	case FIELD_PACKET:
		append_u64(pb, event->number);
		break;
	case FIELD_END:
	case FIELD_UINT:
	case FIELD_DATE:
	case FIELD_ROWS:
	case FIELD_GROUP:
	case FIELD_SPAN:
	case FIELD_REPEAT:
	case FIELD_SWITCH:
	case FIELD_WHEN:
	case FIELD_WHEN_SET:
	case FIELD_TLVS:
	case FIELD_ALT:
	case FIELD_TYPES:
		break;
	}
}

static void
json_note(struct sink *sink, const struct note *note)
{
	struct json *json = (struct json *)sink;

	notes_add(&json->record.notes, note);
}

/* An account: a number of ours or a text of theirs, always a string. `lead` is
 * the key with all around it, up to the first quote of the value. */
static void
account(struct json *json, const char *lead, const struct event *event)
{
	struct printbuf *pb = json->pb;
	struct text t;

	if (event->field == NULL || event->masked ||
	    append_reserve(pb, KEY_ROOM + FIELD_QUOTED) != 0)
		return;
	append_close(pb, put(append_end(pb), lead));
	if (event->field->type == FIELD_UIN) {
		append_close(pb, append_put_u64(append_end(pb),
		    event->number));
	} else {
		text_of(json->texts, event, &t);
		escape_json(pb, t.bytes, t.size);
	}
	append_char(pb, '"');
}

/* Who says what to whom, at the same keys whatever the protocol. */
static void
essence(struct json *json, const struct essence *e)
{
	struct printbuf *pb = json->pb;

	if (e->subcommand.field != NULL)
		command(pb, &record_subcommand, &e->subcommand);
	account(json, ",\"from\":\"", &e->from);
	account(json, ",\"to\":\"", &e->to);
	if (json->record.texts == 0 || e->from.field == NULL)
		return;
	append_string(pb, ",\"text\":\"");
	append_bytes(pb, json->record.said->buf,
	    (size_t)json->record.said->bpos);
	append_char(pb, '"');
}

static void
undecoded(struct printbuf *pb, const struct notes *notes)
{
	if (notes->undecoded_count == 0)
		return;
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

static void
anomalies(struct printbuf *pb, const struct notes *notes)
{
	if (notes->count == 0)
		return;
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

static void
redacted(struct printbuf *pb, const struct printbuf *paths)
{
	if (paths->bpos == 0)
		return;
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
	record_end(r);
	essence(json, &r->essence);
	if (r->charset != NULL) {
		key_fixed(pb, "charset");
		string(pb, r->charset);
		key_fixed(pb, "charset_source");
		string(pb, text_sources[r->charset_source]);
	}
	undecoded(pb, &r->notes);
	append_char(pb, '}');
	anomalies(pb, &r->notes);
	redacted(pb, r->redacted);
	append_string(pb, "}\n");
	writer_record(json->writer);
}

struct sink *
json_open(struct writer *writer, struct texts *texts, uint32_t flows)
{
	struct json *json = calloc(1, sizeof(*json));

	if (json == NULL)
		return NULL;
	json->sink = (struct sink){
		.begin = json_begin, .open = json_open_group,
		.field = json_field, .close = json_close_group,
		.note = json_note, .end = json_end,
		.rows = EVERY_ROW,
	};
	json->writer = writer;
	json->pb = writer_buffer(writer);
	json->texts = texts;
	json->flows = flows;
	json->common = calloc(flows, sizeof(*json->common));
	if (json->common == NULL || !record_init(&json->record)) {
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
	free(json->common);
	free(json);
}

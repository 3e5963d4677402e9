/* The same records as NDJSON, as json-c trees: pretty output, and in the tests
 * the second opinion on what json.c writes. */

#include "src/output/tree.h"

#include <json-c/json_tokener.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"
#include "src/output/append.h"
#include "src/output/record.h"
#include "src/output/value.h"
#include "src/output/via.h"
#include "src/output/when.h"

struct tree {
	struct sink		 sink;	/* first: a pointer to it is to both */
	struct writer		*writer;
	struct texts		*texts;
	struct when		 when;
	struct record		 record;
	struct printbuf		*scratch;
	struct json_object	*root;
	struct json_object	*icq;
	/* The object or array that is being filled at each depth; a group
	 * without a key goes on with the one around it. */
	struct json_object	*open[WALK_DEPTH + 1];
	unsigned		 depth;
};

static void
put(struct json_object *object, const char *key, const char *suffix,
    struct json_object *value)
{
	struct printbuf *name;

	if (suffix[0] == '\0') {
		json_object_object_add(object, key, value);
		return;
	}
	name = printbuf_new();
	if (name == NULL) {
		json_object_put(value);
		return;
	}
	append_string(name, key);
	append_string(name, suffix);
	json_object_object_add(object, name->buf, value);
	printbuf_free(name);
}

static struct json_object *
number(uint64_t n)
{
	return json_object_new_uint64(n);
}

/* What was just written to the scratch. */
static struct json_object *
scratch(struct tree *tree)
{
	return json_object_new_string_len(tree->scratch->buf,
	    tree->scratch->bpos);
}

static struct json_object *
hex_string(struct tree *tree, const uint8_t *bytes, size_t size)
{
	printbuf_reset(tree->scratch);
	append_hex_bytes(tree->scratch, bytes, size);
	return scratch(tree);
}

static struct json_object *
address(struct tree *tree, uint8_t family, const struct endpoint *endpoint)
{
	printbuf_reset(tree->scratch);
	value_append_address(tree->scratch, family, endpoint->address);
	return scratch(tree);
}

static void
put_span(struct json_object *o, const struct message *m, int64_t after)
{
	char span[WHEN_SPAN_ROOM + 1];

	*when_put_span(span, after, m->seen->digits) = '\0';
	put(o, "seconds", "", json_object_new_double_s(strtod(span, NULL),
	    span));
}

/* The earlier packet that this one acknowledges, repeats or answers. */
static struct json_object *
earlier(const struct message *m)
{
	struct json_object *o = json_object_new_object();

	put(o, "pcap_cnt", "", number(m->facts.packet));
	put_span(o, m, m->facts.after);
	return o;
}

/* Where the connection's cookie was given. */
static struct json_object *
redirect(const struct message *m)
{
	struct json_object *o = json_object_new_object();

	put(o, "pcap_cnt", "", number(m->facts.redirect));
	put(o, "flow_id", "", number(m->facts.redirect_flow));
	put_span(o, m, m->facts.redirect_after);
	return o;
}

static void
tree_begin(struct sink *sink, const struct message *m)
{
	struct tree *tree = (struct tree *)sink;
	const struct provenance *seen = m->seen;
	struct json_object *root = json_object_new_object();
	const char *word;

	record_begin(&tree->record, m);
	tree->root = root;
	printbuf_reset(tree->scratch);
	when_append_iso(&tree->when, tree->scratch, seen);
	put(root, "timestamp", "", scratch(tree));
	put(root, "event_type", "", json_object_new_string(
	    record_event(m->protocol)));
	put(root, "pcap_cnt", "", number(seen->packet));
	put(root, "flow_id", "", number(m->flow->id));
	put(root, "community_id", "",
	    json_object_new_string(record_wire(m)->community_id));
	put(root, "src_ip", "", address(tree, seen->family, &seen->source));
	put(root, "src_port", "", number(seen->source.port));
	put(root, "dest_ip", "",
	    address(tree, seen->family, &seen->destination));
	put(root, "dest_port", "", number(seen->destination.port));
	put(root, "proto", "", json_object_new_string(
	    seen->transport == IPPROTO_UDP ? "UDP" : "TCP"));
	put(root, "app_proto", "", json_object_new_string(m->protocol->name));
	word = record_direction(m);
	if (word != NULL)
		put(root, "direction", "", json_object_new_string(word));
	if (seen->interface != NULL)
		put(root, "in_iface", "",
		    json_object_new_string(seen->interface));
	if (seen->vlans > 0) {
		struct json_object *vlan = json_object_new_array();

		for (unsigned i = 0; i < seen->vlans; i++)
			json_object_array_add(vlan, number(seen->vlan[i]));
		put(root, "vlan", "", vlan);
	}
	if (m->via != NULL) {
		printbuf_reset(tree->scratch);
		via_append_json(tree->scratch, m->via);
		put(root, "via", "", json_tokener_parse(tree->scratch->buf));
	}
	tree->icq = json_object_new_object();
	put(root, record_event(m->protocol), "", tree->icq);
	if (m->protocol->unwrap == NULL)
		put(tree->icq, "encrypted", "",
		    json_object_new_boolean(m->encrypted));
	word = record_checkcode(m);
	if (word != NULL)
		put(tree->icq, "checkcode", "", json_object_new_string(word));
	if (m->confidence == LOOKS_LIKE)
		put(tree->icq, "confidence", "",
		    json_object_new_string("likely"));
	if (m->facts.relation != UNRELATED)
		put(tree->icq, record_relations[m->facts.relation], "",
		    earlier(m));
	if (m->facts.announced != ANNOUNCED_NOTHING)
		put(tree->icq, "comes_from", "", json_object_new_string(
		    record_announced[m->facts.announced]));
	if (m->facts.account != 0) {
		printbuf_reset(tree->scratch);
		append_u64(tree->scratch, m->facts.account);
		put(tree->icq, "uin", "", scratch(tree));
	}
	if (m->facts.own_length > 0)
		put(tree->icq, "uin", "", json_object_new_string_len(
		    m->facts.own, m->facts.own_length));
	if (m->facts.login != 0)
		put(tree->icq, "login_flow_id", "", number(m->facts.login));
	if (m->facts.redirect != 0)
		put(tree->icq, "redirected_by", "", redirect(m));
	if (m->parts > 0) {
		struct json_object *part = json_object_new_object();

		put(part, "index", "", number(m->part));
		put(part, "of", "", number(m->parts));
		put(tree->icq, "part", "", part);
	}
	if (m->packet_count > 0) {
		struct json_object *packets = json_object_new_array();

		for (uint32_t i = 0; i < m->packet_count; i++)
			json_object_array_add(packets, number(m->packets[i]));
		put(tree->icq, "in_packets", "", packets);
	}
	tree->depth = 0;
	tree->open[0] = tree->icq;
}

static void
put_tlv(struct json_object *group, const struct event *event)
{
	put(group, "tag", "", number(event_tlv_type(event)));
	if (event->command != NULL)
		put(group, "name", "",
		    json_object_new_string(event->command->symbol));
	put(group, "length", "", number(event_tlv_length(event)));
}

static void
tree_group(struct sink *sink, const struct event *event)
{
	struct tree *tree = (struct tree *)sink;
	struct json_object *around = tree->open[tree->depth];
	struct json_object *group = around;

	record_open(&tree->record, event);
	if (event->kind == EVENT_ELEMENT || event->kind == EVENT_TLV) {
		group = json_object_new_object();
		json_object_array_add(around, group);
		if (event->kind == EVENT_TLV && !event->masked)
			put_tlv(group, event);
	} else if (event->field->key != NULL) {
		group = event->kind == EVENT_LIST ? json_object_new_array() :
		    json_object_new_object();
		put(around, event->field->key, "", group);
	}
	tree->open[++tree->depth] = group;
}

static void
tree_group_end(struct sink *sink, const struct event *event)
{
	struct tree *tree = (struct tree *)sink;

	(void)event;
	record_close(&tree->record);
	tree->depth--;
}

static void
put_text(struct tree *tree, struct json_object *object,
    const struct event *event)
{
	struct text t;

	text_of(tree->texts, event, &t);
	put(object, event->field->key, "",
	    json_object_new_string_len(t.bytes, (int)t.size));
	record_text(&tree->record, event->field, &t, t.bytes, t.size);
	if (t.lossy)
		put(object, event->field->key, "_raw",
		    hex_string(tree, event_value(event), event->size));
}

static void
put_number(struct json_object *object, const struct event *event)
{
	const struct field *f = event->field;
	const uint32_t word = (uint32_t)event->number;
	struct json_object *flags;
	const char *name = NULL;

	put(object, f->key, "", number(event->number));
	if (event->command != NULL)
		name = event->command->symbol;
	else if (f->names != NULL)
		name = names_find(f->names, word);
	if (name != NULL)
		put(object, f->key, "_name", json_object_new_string(name));
	if (f->names == NULL || f->names->flag_count == 0)
		return;
	flags = json_object_new_array();
	for (size_t i = 0; i < f->names->flag_count; i++)
		if ((word & f->names->flags[i].number) != 0)
			json_object_array_add(flags, json_object_new_string(
			    f->names->flags[i].name));
	put(object, f->key, "_flags", flags);
}

static void
put_command(struct json_object *object, const struct field *f,
    const struct event *event)
{
	if (event->command != NULL)
		put(object, f->key, "",
		    json_object_new_string(event->command->symbol));
	put(object, f->key, "_id", number(event->number));
}

static void
put_guid(struct tree *tree, struct json_object *object,
    const struct event *event)
{
	const char *name = value_guid_name(event);
	char guid[VALUE_GUID_ROOM];

	value_put_guid(guid, event);
	append_bytes(tree->scratch, guid, sizeof(guid));
	put(object, event->field->key, "", scratch(tree));
	if (name != NULL)
		put(object, event->field->key, "_name",
		    json_object_new_string(name));
}

static void
put_date(struct tree *tree, struct json_object *object,
    const struct event *event)
{
	struct value_date d;

	if (!value_date(event_value(event), &d)) {
		put(object, event->field->key, "_raw",
		    hex_string(tree, event_value(event), event->size));
		return;
	}
	printbuf_reset(tree->scratch);
	value_append_date(tree->scratch, &d);
	put(object, event->field->key, "", scratch(tree));
}

static void
tree_field(struct sink *sink, const struct event *event)
{
	struct tree *tree = (struct tree *)sink;
	struct json_object *object = tree->open[tree->depth];
	const struct field *f = event->field;

	if (record_field(&tree->record, event))
		return;
	if ((f->flags & COMMAND) != 0) {
		put_command(object, f, event);
		return;
	}
	printbuf_reset(tree->scratch);
	switch ((enum field_type)f->type) {
	case FIELD_UINT:
		put_number(object, event);
		break;
	case FIELD_INT:
		put(object, f->key, "",
		    json_object_new_int64((int64_t)event->number));
		break;
	case FIELD_UIN:
		append_u64(tree->scratch, event->number);
		put(object, f->key, "", scratch(tree));
		break;
	case FIELD_TIME:
		put(object, f->key, "", number(event->number));
		when_append_seconds(tree->scratch,
		    (uint32_t)event->number);
		put(object, f->key, "_utc", scratch(tree));
		break;
	case FIELD_DATE:
		put_date(tree, object, event);
		break;
	case FIELD_ADDRESS:
		value_append_address(tree->scratch, event->size == 4 ? 4 : 6,
		    event_value(event));
		put(object, f->key, "", scratch(tree));
		break;
	case FIELD_STRING:
	case FIELD_PART:
	case FIELD_RUN:
	case FIELD_UTF16:
		put_text(tree, object, event);
		break;
	case FIELD_GUID:
		put_guid(tree, object, event);
		break;
	case FIELD_BYTES:
	case FIELD_REST:
		put(object, f->key, "",
		    hex_string(tree, event_value(event), event->size));
		break;
	case FIELD_PACKET:
		put(object, f->key, "", number(event->number));
		break;
	case FIELD_END:
	case FIELD_ROWS:
	case FIELD_GROUP:
	case FIELD_SPAN:
	case FIELD_REPEAT:
	case FIELD_SWITCH:
	case FIELD_WHEN:
	case FIELD_WHEN_SET:
	case FIELD_HEADERS:
	case FIELD_TLVS:
	case FIELD_ALT:
	case FIELD_TYPES:
		break;
	}
}

static void
tree_note(struct sink *sink, const struct note *note)
{
	struct tree *tree = (struct tree *)sink;

	notes_add(&tree->record.notes, note);
}

static void
append_converted(struct tree *tree, const struct event *event)
{
	struct text t;

	text_of(tree->texts, event, &t);
	append_bytes(tree->scratch, t.bytes, t.size);
}

static void
put_account(struct tree *tree, const char *key, const struct event *event)
{
	if (event->field == NULL || event->masked)
		return;
	printbuf_reset(tree->scratch);
	if (event->field->type == FIELD_UIN)
		append_u64(tree->scratch, event->number);
	else
		append_converted(tree, event);
	put(tree->icq, key, "", scratch(tree));
}

static void
put_essence(struct tree *tree, const struct essence *e)
{
	if (e->subcommand.field != NULL)
		put_command(tree->icq, &record_subcommand, &e->subcommand);
	put_account(tree, "from", &e->from);
	put_account(tree, "to", &e->to);
	if (tree->record.texts > 0 && e->from.field != NULL)
		put(tree->icq, "text", "", json_object_new_string_len(
		    tree->record.said->buf, tree->record.said->bpos));
}

static void
put_undecoded(struct tree *tree, const struct notes *notes)
{
	struct json_object *list;

	if (notes->undecoded_count == 0)
		return;
	list = json_object_new_array();
	for (unsigned i = 0; i < notes->undecoded_count; i++) {
		const struct event *event = &notes->undecoded[i];
		struct json_object *one = json_object_new_object();

		put(one, "offset", "", number(event->offset));
		put(one, "length", "", number(event->length));
		if (!event->masked)
			put(one, "raw", "",
			    hex_string(tree, event_value(event), event->size));
		json_object_array_add(list, one);
	}
	put(tree->icq, "undecoded", "", list);
}

static void
put_anomalies(struct tree *tree, const struct notes *notes)
{
	struct json_object *list;

	if (notes->count == 0)
		return;
	list = json_object_new_array();
	for (unsigned i = 0; i < notes->count; i++) {
		const struct note *note = &notes->note[i];
		struct json_object *one = json_object_new_object();

		put(one, "code", "",
		    json_object_new_string(note_codes[note->code]));
		put(one, "offset", "", number(note->offset));
		printbuf_reset(tree->scratch);
		note_append(tree->scratch, note);
		put(one, "text", "", scratch(tree));
		json_object_array_add(list, one);
	}
	if (notes_lost(notes) > 0) {
		struct json_object *one = json_object_new_object();

		put(one, "code", "", json_object_new_string("limit"));
		put(one, "offset", "", number(0));
		printbuf_reset(tree->scratch);
		notes_append_lost(tree->scratch, notes);
		put(one, "text", "", scratch(tree));
		json_object_array_add(list, one);
	}
	put(tree->root, "anomaly", "", list);
}

static void
put_redacted(struct tree *tree, const struct printbuf *paths)
{
	struct json_object *list;

	if (paths->bpos == 0)
		return;
	list = json_object_new_array();
	for (int at = 0; at < paths->bpos;
	    at += (int)strlen(paths->buf + at) + 1)
		json_object_array_add(list,
		    json_object_new_string(paths->buf + at));
	put(tree->root, "redacted", "", list);
}

static void
tree_end(struct sink *sink, const struct message *m)
{
	struct tree *tree = (struct tree *)sink;
	struct record *r = &tree->record;

	(void)m;
	record_end(r);
	put_essence(tree, &r->essence);
	if (r->charset != NULL) {
		put(tree->icq, "charset", "",
		    json_object_new_string(r->charset));
		put(tree->icq, "charset_source", "",
		    json_object_new_string(text_sources[r->charset_source]));
	}
	put_undecoded(tree, &r->notes);
	put_anomalies(tree, &r->notes);
	put_redacted(tree, r->redacted);
	append_string(writer_buffer(tree->writer),
	    json_object_to_json_string_ext(tree->root,
	    JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
	    JSON_C_TO_STRING_NOSLASHESCAPE));
	append_char(writer_buffer(tree->writer), '\n');
	json_object_put(tree->root);
	tree->root = NULL;
	writer_record(tree->writer);
}

struct sink *
tree_open(struct writer *writer, struct texts *texts)
{
	struct tree *tree = calloc(1, sizeof(*tree));

	if (tree == NULL)
		return NULL;
	tree->sink = (struct sink){
		.begin = tree_begin, .open = tree_group, .field = tree_field,
		.close = tree_group_end, .note = tree_note, .end = tree_end,
		.rows = EVERY_ROW,
	};
	tree->writer = writer;
	tree->texts = texts;
	tree->scratch = printbuf_new();
	if (tree->scratch == NULL || !record_init(&tree->record)) {
		tree_close(&tree->sink);
		return NULL;
	}
	return &tree->sink;
}

void
tree_close(struct sink *sink)
{
	struct tree *tree = (struct tree *)sink;

	if (tree == NULL)
		return;
	record_free(&tree->record);
	if (tree->scratch != NULL)
		printbuf_free(tree->scratch);
	free(tree);
}

/* The JSON Schema of the records, made from the tables of rows.
 *
 * Every object is closed: what no row explains has no place in a record. The
 * rows of a command's body hold for that command alone. */

#include "src/output/schema.h"

#include <json-c/linkhash.h>
#include <stdio.h>
#include <string.h>

#include "dissectors/core/event.h"
#include "dissectors/core/protocol.h"
#include "src/output/append.h"
#include "src/output/counters.h"
#include "src/output/record.h"
#include "src/output/text.h"

static void	 add_rows(struct json_object *, const struct field *);

static struct json_object *
typed(const char *type, const char *description)
{
	struct json_object *o = json_object_new_object();

	json_object_object_add(o, "type", json_object_new_string(type));
	if (description != NULL)
		json_object_object_add(o, "description",
		    json_object_new_string(description));
	return o;
}

static struct json_object *
unsigned_number(const char *description)
{
	struct json_object *o = typed("integer", description);

	json_object_object_add(o, "minimum", json_object_new_int(0));
	return o;
}

static struct json_object *
hex_digits(const char *description)
{
	struct json_object *o = typed("string", description);

	json_object_object_add(o, "pattern",
	    json_object_new_string("^([0-9a-f]{2})*$"));
	return o;
}

/* An object with these properties and no others. */
static struct json_object *
closed(const char *description, struct json_object *properties)
{
	struct json_object *o = typed("object", description);

	json_object_object_add(o, "properties", properties);
	json_object_object_add(o, "additionalProperties",
	    json_object_new_boolean(0));
	return o;
}

static struct json_object *
list_of(const char *description, struct json_object *items)
{
	struct json_object *o = typed("array", description);

	json_object_object_add(o, "items", items);
	return o;
}

static void
add_required(struct json_object *o, const char *const *keys)
{
	struct json_object *required = json_object_new_array();

	for (size_t i = 0; keys[i] != NULL; i++)
		json_object_array_add(required,
		    json_object_new_string(keys[i]));
	json_object_object_add(o, "required", required);
}

static struct json_object *
one_of(const char *description, const char *const *words, size_t count)
{
	struct json_object *o = typed("string", description);
	struct json_object *list = json_object_new_array();

	for (size_t i = 0; i < count; i++)
		json_object_array_add(list, json_object_new_string(words[i]));
	json_object_object_add(o, "enum", list);
	return o;
}

static void
add_suffixed(struct json_object *properties, const struct field *f,
    const char *suffix, struct json_object *value)
{
	struct printbuf *key = printbuf_new();

	if (key == NULL)
		return;
	append_string(key, f->key);
	append_string(key, suffix);
	json_object_object_add(properties, key->buf, value);
	printbuf_free(key);
}

/* Unless it is there. */
static void
add_word(struct json_object *list, struct json_object *word)
{
	for (size_t i = 0; i < json_object_array_length(list); i++)
		if (json_object_equal(json_object_array_get_idx(list, i), word))
			return;
	json_object_array_add(list, json_object_get(word));
}

static void
add_new_word(struct json_object *list, const char *word)
{
	struct json_object *made = json_object_new_string(word);

	add_word(list, made);
	json_object_put(made);
}

/* The words a list of names or commands knows; NULL where it is no list. */
static struct json_object *
words_of(const struct field *f)
{
	struct json_object *list, *o;

	if (f->commands == NULL &&
	    (f->names == NULL || f->names->values == NULL))
		return NULL;
	list = json_object_new_array();
	if (f->commands != NULL)
		for (size_t i = 0; i < f->commands->count; i++)
			add_new_word(list, f->commands->rows[i].symbol);
	else
		for (size_t i = 0; i < f->names->count; i++)
			add_new_word(list, f->names->values[i].name);
	o = typed("string", NULL);
	json_object_object_add(o, "enum", list);
	return o;
}

/* Adds the words of KEY_name to those of another row of that key, if there is
 * one; if either may be any word, both may. */
static void
add_words(struct json_object *properties, const struct field *f,
    struct json_object *words)
{
	struct json_object *known, *list, *more;
	char key[FIELD_QUOTED + 8];

	snprintf(key, sizeof(key), "%s_name", f->key);
	if (!json_object_object_get_ex(properties, key, &known)) {
		json_object_object_add(properties, key, words);
		return;
	}
	if (json_object_object_get_ex(known, "enum", &list) &&
	    json_object_object_get_ex(words, "enum", &more)) {
		for (size_t i = 0; i < json_object_array_length(more); i++)
			add_word(list, json_object_array_get_idx(more, i));
	} else {
		json_object_object_del(known, "enum");
	}
	json_object_put(words);
}

static void
add_names(struct json_object *properties, const struct field *f)
{
	struct json_object *words = words_of(f), *flags;
	const char *flag[32];
	size_t count;

	if (words == NULL && f->names != NULL && names_enumerate(f->names))
		words = typed("string", NULL);
	if (words != NULL)
		add_words(properties, f, words);
	if (f->names == NULL || f->names->flag_count == 0)
		return;
	count = f->names->flag_count < 32 ? f->names->flag_count : 32;
	for (size_t i = 0; i < count; i++)
		flag[i] = f->names->flags[i].name;
	flags = list_of(NULL, one_of(NULL, flag, count));
	add_suffixed(properties, f, "_flags", flags);
}

static void
add_command(struct json_object *properties, const struct field *f)
{
	struct json_object *words = words_of(f);

	if (words != NULL)
		json_object_object_add(properties, f->key, words);
	add_suffixed(properties, f, "_id", unsigned_number(f->label));
}

/* A group that stands twice in an object, in two forms, has the keys of both. */
static void
add_group(struct json_object *properties, const struct field *f,
    struct json_object *(*make)(const struct field *, struct json_object *),
    const struct field *sub)
{
	struct json_object *group, *inner;

	if (json_object_object_get_ex(properties, f->key, &group)) {
		if (json_object_object_get_ex(group, "items", &inner))
			group = inner;
		json_object_object_get_ex(group, "properties", &inner);
	} else {
		inner = json_object_new_object();
		json_object_object_add(properties, f->key, make(f, inner));
	}
	add_rows(inner, sub);
}

static struct json_object *
make_object(const struct field *f, struct json_object *properties)
{
	return closed(f->label, properties);
}

static struct json_object *
make_list(const struct field *f, struct json_object *properties)
{
	return list_of(f->label, closed(NULL, properties));
}

static void
add_switch(struct json_object *properties, const struct field *f)
{
	for (size_t i = 0; i < f->commands->count; i++)
		if (f->commands->rows[i].fields != NULL)
			add_rows(properties, f->commands->rows[i].fields);
	if (f->commands->otherwise != NULL)
		add_rows(properties, f->commands->otherwise);
}

/* One kind of element for all types of a list: what each is tells its name. */
static void
add_tlvs(struct json_object *properties, const struct field *f)
{
	struct json_object *list, *element, *inner;

	if (json_object_object_get_ex(properties, f->key, &list)) {
		json_object_object_get_ex(list, "items", &element);
		json_object_object_get_ex(element, "properties", &inner);
	} else {
		inner = json_object_new_object();
		json_object_object_add(properties, f->key, make_list(f, inner));
		json_object_object_add(inner, "tag",
		    unsigned_number("Type"));
		json_object_object_add(inner, "name", typed("string",
		    "What that is called, if it is known"));
		json_object_object_add(inner, "length",
		    unsigned_number("Length of the value"));
		add_rows(inner, field_tlv_raw);
	}
	for (size_t i = 0; i < f->commands->count; i++)
		add_rows(inner, f->commands->rows[i].fields);
}

static void
add_leaf(struct json_object *properties, const struct field *f)
{
	struct json_object *value = NULL;

	switch ((enum field_type)f->type) {
	case FIELD_UINT:
	case FIELD_TIME:
	case FIELD_PACKET:
		value = unsigned_number(f->label);
		break;
	case FIELD_INT:
		value = typed("integer", f->label);
		break;
	case FIELD_BYTES:
	case FIELD_REST:
		value = hex_digits(f->label);
		break;
	case FIELD_GUID:
		value = typed("string", f->label);
		json_object_object_add(value, "pattern",
		    json_object_new_string("^[0-9A-F]{8}(-[0-9A-F]{4}){3}"
		    "-[0-9A-F]{12}$"));
		break;
	default:
		value = typed("string", f->label);
		break;
	}
	json_object_object_add(properties, f->key, value);
	if (f->type == FIELD_UINT)
		add_names(properties, f);
	if (f->type == FIELD_GUID && f->names != NULL)
		add_suffixed(properties, f, "_name", typed("string", NULL));
	if (f->type == FIELD_TIME)
		add_suffixed(properties, f, "_utc", typed("string", NULL));
	if (f->type == FIELD_STRING || f->type == FIELD_PART ||
	    f->type == FIELD_RUN || f->type == FIELD_UTF16 ||
	    f->type == FIELD_DATE)
		add_suffixed(properties, f, "_raw", hex_digits(NULL));
}

static void
add_row(struct json_object *properties, const struct field *f)
{
	switch ((enum field_type)f->type) {
	case FIELD_GROUP:
	case FIELD_SPAN:
		if (f->key == NULL)
			add_rows(properties, f->sub);
		else
			add_group(properties, f, make_object, f->sub);
		break;
	case FIELD_REPEAT:
		add_group(properties, f, make_list, f->sub);
		break;
	case FIELD_TLVS:
		add_tlvs(properties, f);
		break;
	case FIELD_ROWS:
	case FIELD_WHEN:
	case FIELD_WHEN_SET:
		add_rows(properties, f->sub);
		break;
	case FIELD_SWITCH:
		if (f->key == NULL)
			add_switch(properties, f);
		else			/* each command has its own */
			json_object_object_add(properties, f->key,
			    typed("object", f->label));
		break;
	case FIELD_ALT:
		for (size_t i = 0; f->tables[i] != NULL; i++)
			add_rows(properties, f->tables[i]);
		break;
	case FIELD_END:
		break;
	default:
		/* The subcommand stands beside the command. */
		if (f->key == NULL ||
		    (f->flags & (SUBCOMMAND | STAYS)) == SUBCOMMAND)
			break;
		if ((f->flags & COMMAND) != 0)
			add_command(properties, f);
		else
			add_leaf(properties, f);
		break;
	}
}

static void
add_rows(struct json_object *properties, const struct field *f)
{
	for (; f->type != FIELD_END; f++)
		add_row(properties, f);
}

static struct json_object *
constant(const char *word)
{
	struct json_object *o = json_object_new_object();

	json_object_object_add(o, "const", json_object_new_string(word));
	return o;
}

/* {"properties": {KEY: VALUE}}, with the key required where asked. */
static struct json_object *
within(const char *key, struct json_object *value, int required)
{
	struct json_object *o = json_object_new_object();
	struct json_object *properties = json_object_new_object();

	json_object_object_add(properties, key, value);
	json_object_object_add(o, "properties", properties);
	if (required) {
		const char *const keys[] = { key, NULL };

		add_required(o, keys);
	}
	return o;
}

/* The definition of a command's body, which is named after the first command
 * that has it: commands and protocols share them. */
static struct json_object *
reference(struct json_object *defs, const struct protocol *protocol,
    const struct command *command)
{
	struct json_object *o = json_object_new_object(), *properties, *def;
	const char *name = NULL;
	char made[64], path[96];
	unsigned same = 1;

	json_object_object_foreach(defs, known, body)
		if (json_object_get_userdata(body) == command->fields)
			name = known;
	if (name == NULL) {
		name = command->symbol;
		if (json_object_object_get_ex(defs, name, NULL)) {
			snprintf(made, sizeof(made), "%s-%s", name,
			    protocol->name);
			name = made;
		}
		while (json_object_object_get_ex(defs, name, NULL))
			snprintf(made, sizeof(made), "%s-%s-%u",
			    command->symbol, protocol->name, ++same);
		properties = json_object_new_object();
		if (command->fields != NULL)
			add_rows(properties, command->fields);
		def = closed(NULL, properties);
		json_object_set_userdata(def,
		    (void *)(uintptr_t)command->fields, NULL);
		json_object_object_add(defs, name, def);
	}
	snprintf(path, sizeof(path), "#/$defs/%s", name);
	json_object_object_add(o, "description",
	    json_object_new_string(command->title));
	json_object_object_add(o, "$ref", json_object_new_string(path));
	return o;
}

/* The bodies of a protocol: each row that has a key and commands, whatever
 * groups it stands in. */
#define BODIES	64

struct body_rows {
	const struct field	*row[BODIES];
	size_t			 count;
};

static void
collect_bodies(struct body_rows *bodies, const struct field *f)
{
	for (; f->type != FIELD_END; f++) {
		if (f->type == FIELD_SWITCH && f->key != NULL) {
			if (bodies->count < BODIES)
				bodies->row[bodies->count++] = f;
		} else if (f->type == FIELD_SWITCH) {
			for (size_t i = 0; i < f->commands->count; i++)
				if (f->commands->rows[i].fields != NULL)
					collect_bodies(bodies,
					    f->commands->rows[i].fields);
		} else if (f->type == FIELD_ROWS) {
			collect_bodies(bodies, f->sub);
		}
	}
}

/* The command of that symbol in a body, or NULL. */
static const struct command *
form_in(const struct field *body, const char *symbol)
{
	for (size_t i = 0; i < body->commands->count; i++)
		if (strcmp(body->commands->rows[i].symbol, symbol) == 0)
			return &body->commands->rows[i];
	return NULL;
}

/* What the body of a command may be: those of one symbol differ. */
static struct json_object *
forms_of(struct json_object *defs, const struct protocol *protocol,
    const struct body_rows *bodies, const char *symbol)
{
	const struct field *known[BODIES];
	struct json_object *list = json_object_new_array(), *o;
	size_t count = 0, i;

	for (size_t body = 0; body < bodies->count; body++) {
		const struct command *command = form_in(bodies->row[body],
		    symbol);

		if (command == NULL)
			continue;
		for (i = 0; i < count && known[i] != command->fields; i++)
			;
		if (i < count)
			continue;
		known[count++] = command->fields;
		json_object_array_add(list, reference(defs, protocol, command));
	}
	if (count == 1) {
		o = json_object_get(json_object_array_get_idx(list, 0));
		json_object_put(list);
		return o;
	}
	o = json_object_new_object();
	json_object_object_add(o, "anyOf", list);
	return o;
}

/* If the command is this, the body has these rows. */
static struct json_object *
body_rule(const char *key, const char *symbol, struct json_object *forms)
{
	struct json_object *rule = json_object_new_object();

	json_object_object_add(rule, "if", within("command", constant(symbol),
	    1));
	json_object_object_add(rule, "then", within(key, forms, 0));
	return rule;
}

/* If the protocol is this, these rules hold. One looks at no other's. */
static struct json_object *
protocol_rule(const struct protocol *protocol, struct json_object *rules)
{
	struct json_object *rule = json_object_new_object();
	struct json_object *all = json_object_new_object();

	json_object_object_add(all, "allOf", rules);
	json_object_object_add(rule, "if", within("app_proto",
	    constant(protocol->name), 1));
	json_object_object_add(rule, "then", within("icq", all, 0));
	return rule;
}

/* Whether no body before that one has a command of that symbol. */
static bool
first_form(const struct body_rows *bodies, size_t body, const char *symbol)
{
	for (size_t i = 0; i < body; i++)
		if (form_in(bodies->row[i], symbol) != NULL)
			return false;
	return true;
}

static struct json_object *
body_rules(struct json_object *defs, const struct protocol *protocol)
{
	struct body_rows bodies = { .count = 0 };
	struct json_object *rules = json_object_new_array();

	for (size_t i = 0; protocol->layouts[i] != NULL; i++)
		collect_bodies(&bodies, protocol->layouts[i]);
	for (size_t i = 0; i < bodies.count; i++) {
		const struct field *body = bodies.row[i];

		for (size_t k = 0; k < body->commands->count; k++) {
			const char *symbol = body->commands->rows[k].symbol;

			if (first_form(&bodies, i, symbol))
				json_object_array_add(rules, body_rule(
				    body->key, symbol, forms_of(defs, protocol,
				    &bodies, symbol)));
		}
	}
	return rules;
}

static struct json_object *
packet_before(const char *description)
{
	struct json_object *properties = json_object_new_object();

	json_object_object_add(properties, "pcap_cnt",
	    unsigned_number("Its number"));
	json_object_object_add(properties, "seconds",
	    typed("number", "The time between them"));
	return closed(description, properties);
}

static struct json_object *
redirect(void)
{
	struct json_object *properties = json_object_new_object();

	json_object_object_add(properties, "pcap_cnt",
	    unsigned_number("Its number"));
	json_object_object_add(properties, "flow_id",
	    unsigned_number("Its flow"));
	json_object_object_add(properties, "seconds",
	    typed("number", "The time between them"));
	return closed("The packet that gave the cookie shown here", properties);
}

/* What JSON adds to the rows of the header. */
static void
add_essence(struct json_object *icq)
{
	static const char *const verdicts[] = { "valid", "invalid", "absent" };
	static const char *const likely[] = { "likely" };
	struct json_object *part = json_object_new_object();
	struct json_object *undecoded = json_object_new_object();

	json_object_object_add(icq, "encrypted", typed("boolean",
	    "Encrypted on the wire"));
	json_object_object_add(icq, "checkcode", one_of(
	    "Whether the check code agrees with the packet", verdicts, 3));
	json_object_object_add(icq, "confidence", one_of(
	    "That it is ICQ: only by its port and its shape", likely, 1));
	json_object_object_add(icq, "ack_of", packet_before(
	    "The packet that this acknowledges"));
	json_object_object_add(icq, "repeat_of", packet_before(
	    "The packet that this repeats"));
	json_object_object_add(icq, "answer_of", packet_before(
	    "The packet that this answers"));
	json_object_object_add(icq, "uin", typed("string", "Account"));
	json_object_object_add(icq, "login_flow_id", unsigned_number(
	    "The flow in which this login began"));
	json_object_object_add(icq, "redirected_by", redirect());
	json_object_object_add(part, "index", unsigned_number(NULL));
	json_object_object_add(part, "of", unsigned_number(NULL));
	json_object_object_add(icq, "part", closed(
	    "Its place in the container, from 1", part));
	json_object_object_add(icq, "comes_from", one_of(
	    "Which of the addresses that it announces it comes from",
	    record_announced + 1, ANNOUNCED_WORDS - 1));
	json_object_object_add(icq, "in_packets", list_of(
	    "The packets that it is put together from",
	    unsigned_number(NULL)));
	json_object_object_add(icq, "subcommand", typed("string",
	    "Subcommand"));
	json_object_object_add(icq, "subcommand_id",
	    unsigned_number("Subcommand"));
	json_object_object_add(icq, "from", typed("string", "Account"));
	json_object_object_add(icq, "to", typed("string", "Account"));
	json_object_object_add(icq, "text", typed("string",
	    "What is said to it"));
	json_object_object_add(icq, "charset", typed("string",
	    "Character set of the first text that is not ASCII"));
	json_object_object_add(icq, "charset_source", one_of(
	    "Where that is known from", text_sources, TEXT_SOURCES));
	json_object_object_add(undecoded, "offset", unsigned_number(NULL));
	json_object_object_add(undecoded, "length", unsigned_number(NULL));
	json_object_object_add(undecoded, "raw", hex_digits(NULL));
	json_object_object_add(icq, "undecoded", list_of(
	    "Bytes that no row explains", closed(NULL, undecoded)));
}

static struct json_object *
anomaly(void)
{
	static const char *const keys[] = { "code", "offset", "text", NULL };
	struct json_object *properties = json_object_new_object();
	struct json_object *o;

	json_object_object_add(properties, "code",
	    one_of(NULL, note_codes, NOTE_CODES));
	json_object_object_add(properties, "offset", unsigned_number(NULL));
	json_object_object_add(properties, "text", typed("string", NULL));
	o = closed(NULL, properties);
	add_required(o, keys);
	return o;
}

static struct json_object *
timestamp(void)
{
	struct json_object *o = typed("string", "Time of capture, UTC");

	json_object_object_add(o, "pattern", json_object_new_string(
	    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
	    "\\.([0-9]{6}|[0-9]{9})Z$"));
	return o;
}

static void
add_envelope(struct json_object *p)
{
	static const char *const types[] = { "icq" };
	static const char *const protos[] = { "TCP", "UDP" };
	static const char *const ways[] = { "to_server", "to_client", "peer" };

	json_object_object_add(p, "timestamp", timestamp());
	json_object_object_add(p, "event_type", one_of(NULL, types, 1));
	json_object_object_add(p, "pcap_cnt",
	    unsigned_number("Number of the packet, from 1"));
	json_object_object_add(p, "flow_id", unsigned_number(
	    "From addresses, ports and the flow's first time"));
	json_object_object_add(p, "community_id", typed("string",
	    "Community ID version 1"));
	json_object_object_add(p, "src_ip", typed("string", NULL));
	json_object_object_add(p, "src_port", unsigned_number(NULL));
	json_object_object_add(p, "dest_ip", typed("string", NULL));
	json_object_object_add(p, "dest_port", unsigned_number(NULL));
	json_object_object_add(p, "proto", one_of(NULL, protos, 2));
	json_object_object_add(p, "direction", one_of(NULL, ways, 3));
	json_object_object_add(p, "in_iface", typed("string", NULL));
	json_object_object_add(p, "vlan", list_of("Outermost first",
	    unsigned_number(NULL)));
	json_object_object_add(p, "anomaly", list_of(
	    "What is wrong with the message", anomaly()));
	json_object_object_add(p, "redacted", list_of(
	    "Paths of the masked fields", typed("string", NULL)));
}

static struct json_object *
message_record(struct json_object *defs)
{
	static const char *const keys[] = {
		"timestamp", "event_type", "pcap_cnt", "flow_id",
		"community_id", "src_ip", "src_port", "dest_ip", "dest_port",
		"proto", "app_proto", "icq", NULL
	};
	struct json_object *properties = json_object_new_object();
	struct json_object *icq = json_object_new_object();
	struct json_object *rules = json_object_new_array();
	struct json_object *protocols = json_object_new_array();
	struct json_object *schema, *app_proto = typed("string", NULL);

	add_envelope(properties);
	add_essence(icq);
	for (size_t i = 0; registry[i] != NULL; i++) {
		const struct protocol *protocol = registry[i];

		json_object_array_add(protocols,
		    json_object_new_string(protocol->name));
		for (size_t j = 0; protocol->layouts[j] != NULL; j++)
			add_rows(icq, protocol->layouts[j]);
		json_object_array_add(rules, protocol_rule(protocol,
		    body_rules(defs, protocol)));
	}
	/* The layouts name their commands each for itself; all are allowed. */
	json_object_object_add(icq, "command", typed("string", "Command"));
	json_object_object_add(app_proto, "enum", protocols);
	json_object_object_add(properties, "app_proto", app_proto);
	json_object_object_add(properties, "icq", closed("The message", icq));
	schema = closed("One message", properties);
	add_required(schema, keys);
	json_object_object_add(schema, "allOf", rules);
	return schema;
}

static struct json_object *
stats_record(void)
{
	static const char *const keys[] = { "event_type", "stats", NULL };
	static const char *const types[] = { "stats" };
	struct json_object *properties = json_object_new_object();
	struct json_object *stats = json_object_new_object();
	struct json_object *schema;

	for (unsigned i = 0; i < COUNTERS; i++)
		json_object_object_add(stats, counters_key((enum counter)i),
		    unsigned_number(NULL));
	json_object_object_add(properties, "timestamp", timestamp());
	json_object_object_add(properties, "event_type",
	    one_of(NULL, types, 1));
	json_object_object_add(properties, "stats",
	    closed("What was counted", stats));
	schema = closed("The end, with --stats", properties);
	add_required(schema, keys);
	return schema;
}

struct json_object *
schema_new(void)
{
	struct json_object *schema = json_object_new_object();
	struct json_object *defs = json_object_new_object();

	json_object_object_add(schema, "$schema", json_object_new_string(
	    "https://json-schema.org/draft/2020-12/schema"));
	json_object_object_add(schema, "title",
	    json_object_new_string("icqdump -j"));
	json_object_object_add(schema, "if", within("event_type",
	    constant("stats"), 1));
	json_object_object_add(schema, "then", stats_record());
	json_object_object_add(schema, "else", message_record(defs));
	json_object_object_add(schema, "$defs", defs);
	return schema;
}

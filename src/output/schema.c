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
#include "src/output/counters.h"
#include "src/output/record.h"
#include "src/output/schema_parts.h"
#include "src/output/schema_rows.h"
#include "src/output/text.h"

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

		schema_add_required(o, keys);
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
			schema_add_rows(properties, command->fields);
		def = schema_closed(NULL, properties);
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
	json_object_object_add(rule, "then", within(record_event(protocol), all,
	    0));
	return rule;
}

static void
add_rules(struct json_object *all, const struct protocol *protocol,
    struct json_object *rules)
{
	if (json_object_array_length(rules) > 0)
		json_object_array_add(all, protocol_rule(protocol, rules));
	else
		json_object_put(rules);
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
	    schema_unsigned_number("Its number"));
	json_object_object_add(properties, "seconds",
	    schema_typed("number", "The time between them"));
	return schema_closed(description, properties);
}

static struct json_object *
redirect(void)
{
	struct json_object *properties = json_object_new_object();

	json_object_object_add(properties, "pcap_cnt",
	    schema_unsigned_number("Its number"));
	json_object_object_add(properties, "flow_id",
	    schema_unsigned_number("Its flow"));
	json_object_object_add(properties, "seconds",
	    schema_typed("number", "The time between them"));
	return schema_closed("The packet that gave the cookie shown here, or "
	    "told of the relay", properties);
}

/* What JSON adds to the rows of the header. */
static void
add_essence(struct json_object *icq, const char *event)
{
	static const char *const verdicts[] = { "valid", "invalid", "absent" };
	static const char *const likely[] = { "likely" };
	struct json_object *part;
	struct json_object *undecoded = json_object_new_object();

	json_object_object_add(undecoded, "offset",
	    schema_unsigned_number(NULL));
	json_object_object_add(undecoded, "length",
	    schema_unsigned_number(NULL));
	json_object_object_add(undecoded, "raw", schema_hex_digits(NULL));
	json_object_object_add(icq, "undecoded", schema_list_of(
	    "Bytes that no row explains", schema_closed(NULL, undecoded)));
	json_object_object_add(icq, "in_packets", schema_list_of(
	    "The packets that it is put together from",
	    schema_unsigned_number(NULL)));
	json_object_object_add(icq, "charset", schema_typed("string",
	    "Character set of the first text that is not ASCII"));
	json_object_object_add(icq, "charset_source", schema_one_of(
	    "Where that is known from", text_sources, TEXT_SOURCES));
	if (strcmp(event, "icq") != 0)
		return;
	json_object_object_add(icq, "encrypted", schema_typed("boolean",
	    "Encrypted on the wire"));
	json_object_object_add(icq, "checkcode", schema_one_of(
	    "Whether the check code agrees with the packet", verdicts, 3));
	json_object_object_add(icq, "confidence", schema_one_of(
	    "That it is ICQ: only by its port and its shape", likely, 1));
	json_object_object_add(icq, "ack_of", packet_before(
	    "The packet that this acknowledges"));
	json_object_object_add(icq, "repeat_of", packet_before(
	    "The packet that this repeats"));
	json_object_object_add(icq, "answer_of", packet_before(
	    "The packet that this answers"));
	json_object_object_add(icq, "uin", schema_typed("string", "Account"));
	json_object_object_add(icq, "login_flow_id", schema_unsigned_number(
	    "The flow in which this login began"));
	json_object_object_add(icq, "redirected_by", redirect());
	part = json_object_new_object();
	json_object_object_add(part, "index", schema_unsigned_number(NULL));
	json_object_object_add(part, "of", schema_unsigned_number(NULL));
	json_object_object_add(icq, "part", schema_closed(
	    "Its place in the container, from 1", part));
	json_object_object_add(icq, "comes_from", schema_one_of(
	    "Which of the addresses that it announces it comes from",
	    record_announced + 1, ANNOUNCED_WORDS - 1));
	json_object_object_add(icq, "subcommand", schema_typed("string",
	    "Subcommand"));
	json_object_object_add(icq, "subcommand_id",
	    schema_unsigned_number("Subcommand"));
	json_object_object_add(icq, "from", schema_typed("string", "Account"));
	json_object_object_add(icq, "to", schema_typed("string", "Account"));
	json_object_object_add(icq, "text", schema_typed("string",
	    "What is said to it"));
}

static struct json_object *
anomaly(void)
{
	static const char *const keys[] = { "code", "offset", "text", NULL };
	struct json_object *properties = json_object_new_object();
	struct json_object *o;

	json_object_object_add(properties, "code",
	    schema_one_of(NULL, note_codes, NOTE_CODES));
	json_object_object_add(properties, "offset",
	    schema_unsigned_number(NULL));
	json_object_object_add(properties, "text", schema_typed("string",
	    NULL));
	o = schema_closed(NULL, properties);
	schema_add_required(o, keys);
	return o;
}

static struct json_object *
timestamp(void)
{
	struct json_object *o = schema_typed("string", "Time of capture, UTC");

	json_object_object_add(o, "pattern", json_object_new_string(
	    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
	    "\\.([0-9]{6}|[0-9]{9})Z$"));
	return o;
}

static struct json_object *
via(void)
{
	static const char *const keys[] = { "proto", NULL };
	struct json_object *p = json_object_new_object();
	struct json_object *layer;

	json_object_object_add(p, "proto", schema_typed("string",
	    "Proxy or tunnel"));
	json_object_object_add(p, "dest", schema_typed("string",
	    "Where it was to go: an address or a name"));
	json_object_object_add(p, "port", schema_unsigned_number(NULL));
	json_object_object_add(p, "user", schema_typed("string",
	    "Who asked it to"));
	layer = schema_closed(NULL, p);
	schema_add_required(layer, keys);
	return schema_list_of("What it came through, the outermost first",
	    layer);
}

static void
add_envelope(struct json_object *p, const char *type)
{
	const char *const types[] = { type };
	static const char *const protos[] = { "TCP", "UDP" };
	static const char *const ways[] = { "to_server", "to_client", "peer" };

	json_object_object_add(p, "timestamp", timestamp());
	json_object_object_add(p, "event_type", schema_one_of(NULL, types, 1));
	json_object_object_add(p, "pcap_cnt",
	    schema_unsigned_number("Number of the packet, from 1"));
	json_object_object_add(p, "flow_id", schema_unsigned_number(
	    "From addresses, ports and the flow's first time"));
	json_object_object_add(p, "community_id", schema_typed("string",
	    "Community ID version 1"));
	json_object_object_add(p, "src_ip", schema_typed("string", NULL));
	json_object_object_add(p, "src_port", schema_unsigned_number(NULL));
	json_object_object_add(p, "dest_ip", schema_typed("string", NULL));
	json_object_object_add(p, "dest_port", schema_unsigned_number(NULL));
	json_object_object_add(p, "proto", schema_one_of(NULL, protos, 2));
	json_object_object_add(p, "direction", schema_one_of(NULL, ways, 3));
	json_object_object_add(p, "in_iface", schema_typed("string", NULL));
	json_object_object_add(p, "vlan", schema_list_of("Outermost first",
	    schema_unsigned_number(NULL)));
	json_object_object_add(p, "via", via());
	json_object_object_add(p, "anomaly", schema_list_of(
	    "What is wrong with the message", anomaly()));
	json_object_object_add(p, "redacted", schema_list_of(
	    "Paths of the masked fields", schema_typed("string", NULL)));
}

/* Of the protocols that have that event, whose rows stand under its name. */
static struct json_object *
message_record(struct json_object *defs, const char *event)
{
	const char *const keys[] = {
		"timestamp", "event_type", "pcap_cnt", "flow_id",
		"community_id", "src_ip", "src_port", "dest_ip", "dest_port",
		"proto", "app_proto", event, NULL
	};
	struct json_object *properties = json_object_new_object();
	struct json_object *rows = json_object_new_object();
	struct json_object *rules = json_object_new_array();
	struct json_object *protocols = json_object_new_array();
	struct json_object *schema, *app_proto = schema_typed("string", NULL);

	add_envelope(properties, event);
	add_essence(rows, event);
	for (size_t i = 0; registry[i] != NULL; i++) {
		const struct protocol *protocol = registry[i];

		if (strcmp(record_event(protocol), event) != 0)
			continue;
		json_object_array_add(protocols,
		    json_object_new_string(protocol->name));
		for (size_t j = 0; protocol->layouts[j] != NULL; j++)
			schema_add_rows(rows, protocol->layouts[j]);
		add_rules(rules, protocol, body_rules(defs, protocol));
	}
	/* The layouts name their commands each for itself; all are allowed. */
	json_object_object_add(rows, "command", schema_typed("string",
	    "Command"));
	json_object_object_add(app_proto, "enum", protocols);
	json_object_object_add(properties, "app_proto", app_proto);
	json_object_object_add(properties, event, schema_closed("The message",
	    rows));
	schema = schema_closed("One message", properties);
	schema_add_required(schema, keys);
	if (json_object_array_length(rules) > 0)
		json_object_object_add(schema, "allOf", rules);
	else
		json_object_put(rules);
	return schema;
}

/* One of these names, and a number. */
static struct json_object *
counted(const char *what, const char *const *names, unsigned n,
    const char *key)
{
	const char *const keys[] = { what, key, NULL };
	struct json_object *properties = json_object_new_object();
	struct json_object *o;

	json_object_object_add(properties, what, schema_one_of(NULL, names, n));
	json_object_object_add(properties, key, schema_unsigned_number(NULL));
	o = schema_closed(NULL, properties);
	schema_add_required(o, keys);
	return o;
}

static struct json_object *
stats_record(void)
{
	static const char *const keys[] = { "event_type", "stats", NULL };
	static const char *const types[] = { "stats" };
	struct json_object *properties = json_object_new_object();
	struct json_object *stats = json_object_new_object();
	const char *names[REGISTRY_MOST];
	struct json_object *schema;
	unsigned n = 0;

	for (unsigned i = 0; i < COUNTERS; i++)
		json_object_object_add(stats, counters_key((enum counter)i),
		    schema_unsigned_number(NULL));
	for (size_t i = 0; registry[i] != NULL; i++)
		names[n++] = registry[i]->name;
	json_object_object_add(stats, "protocols", schema_list_of(
	    "Messages of each protocol",
	    counted("app_proto", names, n, "messages")));
	json_object_object_add(stats, "anomalies", schema_list_of(
	    "How often each was noted",
	    counted("code", note_codes, NOTE_CODES, "count")));
	json_object_object_add(properties, "timestamp", timestamp());
	json_object_object_add(properties, "event_type",
	    schema_one_of(NULL, types, 1));
	json_object_object_add(properties, "stats",
	    schema_closed("What was counted", stats));
	schema = schema_closed("What was counted so far, with --stats", properties);
	schema_add_required(schema, keys);
	return schema;
}

struct json_object *
schema_new(void)
{
	struct json_object *schema = json_object_new_object();
	struct json_object *others = json_object_new_object();
	struct json_object *defs = json_object_new_object();

	json_object_object_add(schema, "$schema", json_object_new_string(
	    "https://json-schema.org/draft/2020-12/schema"));
	json_object_object_add(schema, "title",
	    json_object_new_string("icqdump -j"));
	json_object_object_add(schema, "if", within("event_type",
	    constant("stats"), 1));
	json_object_object_add(schema, "then", stats_record());
	json_object_object_add(others, "if", within("event_type",
	    constant("proxy"), 1));
	json_object_object_add(others, "then", message_record(defs, "proxy"));
	json_object_object_add(others, "else", message_record(defs, "icq"));
	json_object_object_add(schema, "else", others);
	json_object_object_add(schema, "$defs", defs);
	return schema;
}

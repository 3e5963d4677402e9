/* The JSON of every sample: as one line and as a tree it says the same; and
 * the schema gives a key one type wherever it stands. */

#include <CUnit/CUnit.h>
#include <json-c/json.h>
#include <json-c/json_visit.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "src/flow/table.h"
#include "src/output/append.h"
#include "src/output/schema.h"
#include "src/output/when.h"
#include "tests/encode.h"
#include "tests/messages.h"
#include "tests/outputs.h"

void	test_record(void);

static struct messages samples;

static int
set_up(void)
{
	return !messages_read_all(&samples, samples_directory());
}

static int
tear_down(void)
{
	messages_free(&samples);
	return 0;
}

/* A sink that knows how many texts of a message did not convert, by a
 * conversion of its own. */
struct losses {
	struct sink	 sink;		/* first: a pointer to it is to both */
	struct texts	*texts;
	unsigned	 records, lossy, all_lossy;
};

static void
losses_begin(struct sink *sink, const struct message *m)
{
	(void)m;
	((struct losses *)sink)->records++;
}

static void
losses_field(struct sink *sink, const struct event *event)
{
	struct losses *losses = (struct losses *)sink;
	struct text text;

	if (event->masked || event->field->key == NULL ||
	    (event->field->type != FIELD_STRING &&
	    event->field->type != FIELD_PART &&
	    event->field->type != FIELD_RUN &&
	    event->field->type != FIELD_UTF16))
		return;
	text_of(losses->texts, event, &text);
	losses->lossy += text.lossy;
}

/* How many KEY_raw stand beside a KEY that is a string. */
static int
count_raw(struct json_object *object, int flags, struct json_object *parent,
    const char *key, size_t *index, void *context)
{
	unsigned *count = context;
	struct json_object *value;
	char base[100];
	size_t n = key == NULL ? 0 : strlen(key);

	(void)object;
	(void)index;
	if (flags == JSON_C_VISIT_SECOND || n < 5 || n >= sizeof(base) ||
	    strcmp(key + n - 4, "_raw") != 0)
		return JSON_C_VISIT_RETURN_CONTINUE;
	memcpy(base, key, n - 4);
	base[n - 4] = '\0';
	if (json_object_object_get_ex(parent, base, &value)) {
		CU_ASSERT_TRUE(json_object_is_type(value, json_type_string));
		(*count)++;
	}
	return JSON_C_VISIT_RETURN_CONTINUE;
}

static unsigned
raws_in(const char *lines, size_t size)
{
	unsigned count = 0;

	while (size > 0) {
		const char *end = memchr(lines, '\n', size);
		struct json_tokener *tokener = json_tokener_new();
		struct json_object *record;

		CU_ASSERT_FATAL(end != NULL && tokener != NULL);
		record = json_tokener_parse_ex(tokener, lines,
		    (int)(end - lines));
		json_c_visit(record, 0, count_raw, &count);
		json_object_put(record);
		json_tokener_free(tokener);
		size -= (size_t)(end + 1 - lines);
		lines = end + 1;
	}
	return count;
}

static void
check_message(const struct heard *heard, struct outputs *o,
    struct losses *losses, const struct audience *audience)
{
	static uint8_t scratch[MESSAGE_MAX];
	struct message m = heard_message(heard, heard->wire, heard->captured,
	    heard->length, scratch);
	const char *wrong, *lines;
	bool lost;
	size_t size;

	CU_ASSERT_TRUE(heard_detect(heard, &m));
	losses->records = losses->lossy = 0;
	walk(&m, audience);
	wrong = outputs_compare(o, losses->records, &lost);
	/* What is written at once cannot be compared any more. */
	CU_ASSERT_TRUE(!lost || heard->captured > 16384);
	if (lost)
		return;
	CU_ASSERT_PTR_NULL(wrong);
	lines = outputs_text(o, OUTPUT_JSON, &size);
	if (wrong != NULL)
		fprintf(stderr, "%s:\n%.*s\n", wrong,
		    size < 2000 ? (int)size : 2000, lines);
	CU_ASSERT_EQUAL(raws_in(lines, size), losses->lossy);
	losses->all_lossy += losses->lossy;
	outputs_reset(o);
}

/* Texts that no charset explains, of a client on port 4000. */
static void
check_made_texts(struct outputs *o, struct losses *losses,
    const struct audience *audience)
{
	static const char *const texts[] = {
		"", "00", "68690a00", "ff", "81", "68818d00", "c3a900", "c3",
		"efbfbd00", "eda08000", "f4908080", "00ff00", "7f1b5b3000",
		"225c2f00", "e2808000",
	};
	struct encode_head h = { .uin = 1, .command = 0x010e, .r1 = 30 };
	struct buffer body = { 0 }, text = { 0 }, wire = { 0 };
	struct heard heard = { .seen = { .family = 4, .digits = 6,
	    .destination = { .port = 4000 } }, .flow = { .serial = 1 } };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		buffer_clear(&text);
		buffer_clear(&body);
		buffer_clear(&wire);
		put_hex(&text, texts[i]);
		put(&body, "4 2", 2, 1);
		put_text(&body, (uint16_t)text.length, text.data, text.length);
		encode_v5_client(&wire, &h, &body);
		CU_ASSERT_FALSE_FATAL(wire.failed);
		heard.wire = wire.data;
		heard.captured = heard.length = wire.length;
		heard.flow.serial++;
		check_message(&heard, o, losses, audience);
	}
	buffer_free(&body);
	buffer_free(&text);
	buffer_free(&wire);
}

/* What no sample has: an interface with a strange name, two tags of VLAN, and
 * more faults than a record keeps. */
static void
check_rare(struct outputs *o, struct losses *losses,
    const struct audience *audience)
{
	const struct encode_head h = { .uin = 1, .command = 0x0212, .r1 = 30 };
	struct buffer body = { 0 }, wire = { 0 };
	struct heard heard = {
		.seen = {
			.family = 4, .digits = 9, .nanoseconds = 1,
			.source = { .port = 4000 },
			.interface = "eth\"0\\", .vlans = 2,
			.vlan = { 7, 4095 },
		},
		.flow = { .serial = 100 },
	};

	put_u8(&body, 200);
	for (unsigned i = 0; i < 200; i++)
		put(&body, "2 2", 2, 0xffff);
	encode_v5_server(&wire, &h, &body);
	CU_ASSERT_FALSE_FATAL(wire.failed);
	heard.wire = wire.data;
	heard.captured = heard.length = wire.length;
	check_message(&heard, o, losses, audience);
	buffer_free(&body);
	buffer_free(&wire);
}

static void
line_and_tree(void)
{
	struct losses losses = { .sink = {
		.begin = losses_begin, .field = losses_field,
		.rows = EVERY_ROW,
	} };
	struct sink *sinks[OUTPUTS + 1];
	struct audience audience = { .sinks = sinks, .count = 3 };
	struct outputs o;
	char error[200];
	unsigned messages = 0;

	CU_ASSERT_TRUE_FATAL(outputs_open(&o));
	losses.texts = text_open(NULL, FLOW_INDICES, error, sizeof(error));
	CU_ASSERT_PTR_NOT_NULL_FATAL(losses.texts);
	sinks[0] = &losses.sink;
	sinks[1] = o.sinks[OUTPUT_JSON];
	sinks[2] = o.sinks[OUTPUT_TREE];
	for (unsigned show = 0; show < 2; show++) {
		audience.show_secrets = show == 1;
		for (size_t i = 0; i < samples.count; i++) {
			if (samples.rows[i].protocol == NULL)
				continue;
			check_message(&samples.rows[i], &o, &losses,
			    &audience);
			messages++;
		}
	}
	check_made_texts(&o, &losses, &audience);
	check_rare(&o, &losses, &audience);
	CU_ASSERT_TRUE(messages > 1000);
	CU_ASSERT_TRUE(losses.all_lossy >= 3);
	printf("%u messages, %u texts lossy; ", messages, losses.all_lossy);
	outputs_close(&o);
	text_close(losses.texts);
}

/* Keys. */

static struct json_object *types;	/* key to type, as far as seen */
static unsigned keys_seen;

static void
learn_type(const char *key, const char *type)
{
	struct json_object *known;

	keys_seen++;
	CU_ASSERT_TRUE(key[0] != '\0');
	CU_ASSERT_EQUAL(strspn(key, "abcdefghijklmnopqrstuvwxyz0123456789_"),
	    strlen(key));
	if (!json_object_object_get_ex(types, key, &known)) {
		json_object_object_add(types, key,
		    json_object_new_string(type));
		return;
	}
	CU_ASSERT_STRING_EQUAL(json_object_get_string(known), type);
	if (strcmp(json_object_get_string(known), type) != 0)
		fprintf(stderr, "key \"%s\": %s and %s\n", key,
		    json_object_get_string(known), type);
}

/* In JSON Schema the keys stand in "properties". */
static int
visit_schema(struct json_object *object, int flags,
    struct json_object *parent, const char *key, size_t *index, void *context)
{
	(void)parent;
	(void)index;
	(void)context;
	if (flags == JSON_C_VISIT_SECOND || key == NULL ||
	    strcmp(key, "properties") != 0)
		return JSON_C_VISIT_RETURN_CONTINUE;
	json_object_object_foreach(object, name, value) {
		struct json_object *type;

		if (strcmp(name, "user") == 0)	/* of `via`, and found */
			continue;
		if (json_object_object_get_ex(value, "type", &type))
			learn_type(name, json_object_get_string(type));
	}
	return JSON_C_VISIT_RETURN_CONTINUE;
}

static void
schema_types(void)
{
	struct json_object *schema = schema_new();

	types = json_object_new_object();
	CU_ASSERT_FATAL(schema != NULL && types != NULL);
	keys_seen = 0;
	json_c_visit(schema, 0, visit_schema, NULL);
	CU_ASSERT_TRUE(keys_seen > 500);
	json_object_put(types);
	json_object_put(schema);
}

static void	learn_rows(const struct field *, unsigned depth);

static const char *
type_of(const struct field *f)
{
	switch ((enum field_type)f->type) {
	case FIELD_UINT:
	case FIELD_INT:
	case FIELD_TIME:
	case FIELD_PACKET:
		return (f->flags & COMMAND) != 0 ||
		    (f->flags & (SUBCOMMAND | STAYS)) == SUBCOMMAND ?
		    "string" : "integer";
	case FIELD_GROUP:
	case FIELD_SPAN:
	case FIELD_SWITCH:
		return "object";
	case FIELD_REPEAT:
	case FIELD_TLVS:
	case FIELD_HEADERS:
		return "array";
	default:
		return "string";
	}
}

/* What the walker relies on, whose short ways do not look. */
static void
sound_row(const struct field *f)
{
	const bool prefixed = f->type == FIELD_STRING ||
	    f->type == FIELD_SPAN || f->type == FIELD_REPEAT ||
	    f->type == FIELD_TLVS || f->type == FIELD_PACKET;

	if (f->type <= FIELD_INT)
		CU_ASSERT_NOT_EQUAL(f->size, 0);
	if (f->type <= FIELD_TIME || f->type == FIELD_INT || prefixed)
		CU_ASSERT_TRUE(f->size <= 8);
	if (f->slot != SLOT_NONE)
		CU_ASSERT_TRUE(f->type == FIELD_UINT ||
		    f->type == FIELD_GUID || f->type == FIELD_PART ||
		    f->type == FIELD_HEADERS || f->type == FIELD_TLVS ||
		    f->type == FIELD_SWITCH ||
		    f->type == FIELD_WHEN || f->type == FIELD_WHEN_SET);
	if ((f->flags & SECRET) != 0)
		CU_ASSERT_TRUE(f->type == FIELD_STRING ||
		    f->type == FIELD_PART || f->type == FIELD_BYTES ||
		    f->type == FIELD_REST);
	if ((f->flags & FIXED) != 0)
		CU_ASSERT_TRUE(f->type <= FIELD_TIME ||
		    f->type == FIELD_STRING || f->type == FIELD_PART);
}

/* Rows that stand beside the type, name and length of a TLV may not have their
 * keys. */
static void
check_beside(const struct field *f, unsigned depth)
{
	CU_ASSERT_TRUE_FATAL(depth <= WALK_TABLES);
	for (; f->type != FIELD_END; f++) {
		if (f->key != NULL) {
			CU_ASSERT_STRING_NOT_EQUAL(f->key, "tag");
			CU_ASSERT_STRING_NOT_EQUAL(f->key, "name");
			CU_ASSERT_STRING_NOT_EQUAL(f->key, "length");
			continue;
		}
		if (f->sub != NULL)
			check_beside(f->sub, depth + 1);
		for (size_t i = 0; f->tables != NULL && f->tables[i] != NULL;
		    i++)
			check_beside(f->tables[i], depth + 1);
		for (size_t i = 0; f->type == FIELD_SWITCH &&
		    i < f->commands->count; i++)
			if (f->commands->rows[i].fields != NULL)
				check_beside(f->commands->rows[i].fields,
				    depth + 1);
	}
}

static void
check_values(const struct commands *commands)
{
	for (size_t i = 0; i < commands->count; i++) {
		CU_ASSERT_PTR_NOT_NULL_FATAL(commands->rows[i].fields);
		CU_ASSERT_PTR_NOT_NULL_FATAL(commands->rows[i].title);
		check_beside(commands->rows[i].fields, 0);
	}
}

/* The rows themselves, of which a schema may hide some: of two of one name in
 * one place it has the second. */
static void
learn_row(const struct field *f, unsigned depth)
{
	if (f->key != NULL) {
		CU_ASSERT_EQUAL(f->key_length, strlen(f->key));
		learn_type(f->key, type_of(f));
	}
	sound_row(f);
	if (f->sub != NULL)
		learn_rows(f->sub, depth + 1);
	for (size_t i = 0; f->tables != NULL && f->tables[i] != NULL; i++)
		learn_rows(f->tables[i], depth + 1);
	if (f->type == FIELD_TLVS)
		check_values(f->commands);
	if (f->type != FIELD_SWITCH && f->type != FIELD_TLVS)
		return;
	for (size_t i = 0; i < f->commands->count; i++) {
		const struct command *row = &f->commands->rows[i];

		CU_ASSERT_TRUE(i == 0 || row[-1].number < row->number);
		if (row->fields != NULL)
			learn_rows(row->fields, depth + 1);
	}
	if (f->commands->otherwise != NULL)
		learn_rows(f->commands->otherwise, depth + 1);
}

static void
learn_rows(const struct field *f, unsigned depth)
{
	CU_ASSERT_TRUE_FATAL(depth <= WALK_TABLES);
	for (; f->type != FIELD_END; f++)
		learn_row(f, depth);
}

static void
row_types(void)
{
	types = json_object_new_object();
	CU_ASSERT_PTR_NOT_NULL_FATAL(types);
	keys_seen = 0;
	/* What a record has besides its rows. */
	learn_type("part", "object");
	learn_type("from", "string");
	learn_type("to", "string");
	learn_type("text", "string");
	learn_type("charset", "string");
	learn_type("checkcode", "string");
	learn_type("encrypted", "boolean");
	learn_type("offset", "integer");
	learn_type("length", "integer");
	learn_type("raw", "string");
	learn_type("undecoded", "array");
	learn_type("code", "string");
	learn_type("index", "integer");
	learn_type("of", "integer");
	for (size_t i = 0; registry[i] != NULL; i++)
		for (size_t j = 0; registry[i]->layouts[j] != NULL; j++)
			learn_rows(registry[i]->layouts[j], 0);
	CU_ASSERT_TRUE(keys_seen > 500);
	json_object_put(types);
}

/* Seconds since 1970, beside what the C library says. */
static void
times(void)
{
	struct printbuf *pb = printbuf_new();
	char expected[32];

	CU_ASSERT_PTR_NOT_NULL_FATAL(pb);
	for (uint64_t s = 0; s <= UINT32_MAX; s += 43199 + s % 7) {
		const time_t t = (time_t)s;
		struct tm tm;

		CU_ASSERT_PTR_NOT_NULL_FATAL(gmtime_r(&t, &tm));
		strftime(expected, sizeof(expected), "%Y-%m-%dT%H:%M:%SZ",
		    &tm);
		printbuf_reset(pb);
		when_append_seconds(pb, (uint32_t)s);
		append_char(pb, '\0');
		CU_ASSERT_STRING_EQUAL(pb->buf, expected);
	}
	printbuf_free(pb);
}

void
test_record(void)
{
	CU_pSuite suite = CU_add_suite("record", set_up, tear_down);

	CU_add_test(suite, "line and tree", line_and_tree);
	CU_add_test(suite, "times", times);
	CU_add_test(suite, "types in the schema", schema_types);
	CU_add_test(suite, "types in the rows", row_types);
}

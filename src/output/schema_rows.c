/* The properties that a table of rows has in JSON. */

#include "src/output/schema_rows.h"

#include <stdio.h>

#include "src/output/append.h"
#include "src/output/schema_parts.h"

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
	o = schema_typed("string", NULL);
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
		words = schema_typed("string", NULL);
	if (words != NULL)
		add_words(properties, f, words);
	if (f->names == NULL || f->names->flag_count == 0)
		return;
	count = f->names->flag_count < 32 ? f->names->flag_count : 32;
	for (size_t i = 0; i < count; i++)
		flag[i] = f->names->flags[i].name;
	flags = schema_list_of(NULL, schema_one_of(NULL, flag, count));
	add_suffixed(properties, f, "_flags", flags);
}

static void
add_command(struct json_object *properties, const struct field *f)
{
	struct json_object *words = words_of(f);

	if (words != NULL)
		json_object_object_add(properties, f->key, words);
	add_suffixed(properties, f, "_id", schema_unsigned_number(f->label));
}

/* A group that stands twice in an object, in two forms, has the keys of
 * both. */
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
	schema_add_rows(inner, sub);
}

static struct json_object *
make_object(const struct field *f, struct json_object *properties)
{
	return schema_closed(f->label, properties);
}

static struct json_object *
make_list(const struct field *f, struct json_object *properties)
{
	return schema_list_of(f->label, schema_closed(NULL, properties));
}

static void
add_switch(struct json_object *properties, const struct field *f)
{
	for (size_t i = 0; i < f->commands->count; i++)
		if (f->commands->rows[i].fields != NULL)
			schema_add_rows(properties,
			    f->commands->rows[i].fields);
	if (f->commands->otherwise != NULL)
		schema_add_rows(properties, f->commands->otherwise);
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
		    schema_unsigned_number("Type"));
		json_object_object_add(inner, "name", schema_typed("string",
		    "What that is called, if it is known"));
		json_object_object_add(inner, "length",
		    schema_unsigned_number("Length of the value"));
		schema_add_rows(inner, field_tlv_raw);
	}
	for (size_t i = 0; i < f->commands->count; i++)
		schema_add_rows(inner, f->commands->rows[i].fields);
}

static void
add_headers(struct json_object *properties, const struct field *f)
{
	static const char *const keys[] = { "name", "value", "line" };
	struct json_object *inner = json_object_new_object();

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		json_object_object_add(inner, keys[i],
		    schema_typed("string", NULL));
	}
	json_object_object_add(properties, f->key, make_list(f, inner));
}

static void
add_leaf(struct json_object *properties, const struct field *f)
{
	struct json_object *value = NULL;

	switch ((enum field_type)f->type) {
	case FIELD_UINT:
	case FIELD_TIME:
	case FIELD_PACKET:
		value = schema_unsigned_number(f->label);
		break;
	case FIELD_INT:
		value = schema_typed("integer", f->label);
		break;
	case FIELD_BYTES:
	case FIELD_REST:
		value = schema_hex_digits(f->label);
		break;
	case FIELD_GUID:
		value = schema_typed("string", f->label);
		json_object_object_add(value, "pattern",
		    json_object_new_string("^[0-9A-F]{8}(-[0-9A-F]{4}){3}"
		    "-[0-9A-F]{12}$"));
		break;
	default:
		value = schema_typed("string", f->label);
		break;
	}
	json_object_object_add(properties, f->key, value);
	if (f->type == FIELD_UINT)
		add_names(properties, f);
	if (f->type == FIELD_GUID && f->names != NULL)
		add_suffixed(properties, f, "_name", schema_typed("string",
		    NULL));
	if (f->type == FIELD_TIME)
		add_suffixed(properties, f, "_utc", schema_typed("string",
		    NULL));
	if (f->type == FIELD_STRING || f->type == FIELD_PART ||
	    f->type == FIELD_RUN || f->type == FIELD_UTF16 ||
	    f->type == FIELD_DATE)
		add_suffixed(properties, f, "_raw", schema_hex_digits(NULL));
}

static void
add_row(struct json_object *properties, const struct field *f)
{
	switch ((enum field_type)f->type) {
	case FIELD_GROUP:
	case FIELD_SPAN:
		if (f->key == NULL)
			schema_add_rows(properties, f->sub);
		else
			add_group(properties, f, make_object, f->sub);
		break;
	case FIELD_REPEAT:
		add_group(properties, f, make_list, f->sub);
		break;
	case FIELD_HEADERS:
		add_headers(properties, f);
		break;
	case FIELD_TLVS:
		add_tlvs(properties, f);
		break;
	case FIELD_ROWS:
	case FIELD_WHEN:
	case FIELD_WHEN_SET:
		schema_add_rows(properties, f->sub);
		break;
	case FIELD_SWITCH:
		if (f->key == NULL)
			add_switch(properties, f);
		else			/* each command has its own */
			json_object_object_add(properties, f->key,
			    schema_typed("object", f->label));
		break;
	case FIELD_ALT:
		for (size_t i = 0; f->tables[i] != NULL; i++)
			schema_add_rows(properties, f->tables[i]);
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

void
schema_add_rows(struct json_object *properties, const struct field *f)
{
	for (; f->type != FIELD_END; f++)
		add_row(properties, f);
}

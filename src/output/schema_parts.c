/* Pieces of JSON Schema. */

#include "src/output/schema_parts.h"

struct json_object *
schema_typed(const char *type, const char *description)
{
	struct json_object *o = json_object_new_object();

	json_object_object_add(o, "type", json_object_new_string(type));
	if (description != NULL)
		json_object_object_add(o, "description",
		    json_object_new_string(description));
	return o;
}

struct json_object *
schema_unsigned_number(const char *description)
{
	struct json_object *o = schema_typed("integer", description);

	json_object_object_add(o, "minimum", json_object_new_int(0));
	return o;
}

struct json_object *
schema_hex_digits(const char *description)
{
	struct json_object *o = schema_typed("string", description);

	json_object_object_add(o, "pattern",
	    json_object_new_string("^([0-9a-f]{2})*$"));
	return o;
}

struct json_object *
schema_closed(const char *description, struct json_object *properties)
{
	struct json_object *o = schema_typed("object", description);

	json_object_object_add(o, "properties", properties);
	json_object_object_add(o, "additionalProperties",
	    json_object_new_boolean(0));
	return o;
}

struct json_object *
schema_list_of(const char *description, struct json_object *items)
{
	struct json_object *o = schema_typed("array", description);

	json_object_object_add(o, "items", items);
	return o;
}

void
schema_add_required(struct json_object *o, const char *const *keys)
{
	struct json_object *required = json_object_new_array();

	for (size_t i = 0; keys[i] != NULL; i++)
		json_object_array_add(required,
		    json_object_new_string(keys[i]));
	json_object_object_add(o, "required", required);
}

struct json_object *
schema_one_of(const char *description, const char *const *words, size_t count)
{
	struct json_object *o = schema_typed("string", description);
	struct json_object *list = json_object_new_array();

	for (size_t i = 0; i < count; i++)
		json_object_array_add(list, json_object_new_string(words[i]));
	json_object_object_add(o, "enum", list);
	return o;
}

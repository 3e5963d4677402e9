/* Pieces of JSON Schema. Each is new and the caller's; a description may be
 * NULL, and what is put into a piece belongs to it. */

#ifndef SRC_OUTPUT_SCHEMA_PARTS_H
#define SRC_OUTPUT_SCHEMA_PARTS_H

#include <json-c/json_object.h>

struct json_object	*schema_typed(const char *type,
			    const char *description);
struct json_object	*schema_unsigned_number(const char *description);
struct json_object	*schema_hex_digits(const char *description);
struct json_object	*schema_list_of(const char *description,
			    struct json_object *items);

/* One of these words. */
struct json_object	*schema_one_of(const char *description,
			    const char *const *words, size_t count);

/* An object with these properties and no others. */
struct json_object	*schema_closed(const char *description,
			    struct json_object *properties);

/* Keys that an object must have, up to a NULL. */
void			 schema_add_required(struct json_object *,
			    const char *const *keys);

#endif

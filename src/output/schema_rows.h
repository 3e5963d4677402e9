/* The properties that a table of rows has in JSON. */

#ifndef SRC_OUTPUT_SCHEMA_ROWS_H
#define SRC_OUTPUT_SCHEMA_ROWS_H

#include <json-c/json_object.h>

#include "dissectors/core/field.h"

/* Adds those of all rows, in whatever form they come; what one key may be in
 * several of them is joined. */
void	schema_add_rows(struct json_object *properties,
	    const struct field *);

#endif

/* The JSON Schema of the records, made from the tables of rows. */

#ifndef SRC_OUTPUT_SCHEMA_H
#define SRC_OUTPUT_SCHEMA_H

#include <json-c/json_object.h>

/* A new tree, the caller's to json_object_put. */
struct json_object	*schema_new(void);

#endif

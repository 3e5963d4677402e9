/* The same records as NDJSON, as json-c trees: pretty output. */

#ifndef SRC_OUTPUT_TREE_H
#define SRC_OUTPUT_TREE_H

#include <json-c/json_object.h>

#include "dissectors/core/event.h"
#include "src/output/text.h"
#include "src/output/writer.h"

/* The writer and the texts stay the caller's. NULL where memory is short. */
struct sink	*tree_open(struct writer *, struct texts *);
void		 tree_close(struct sink *);

#endif

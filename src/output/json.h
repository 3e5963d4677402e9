/* NDJSON: one record a line, written straight from the events. */

#ifndef SRC_OUTPUT_JSON_H
#define SRC_OUTPUT_JSON_H

#include "dissectors/core/event.h"
#include "src/output/text.h"
#include "src/output/writer.h"

/* The writer and the texts stay the caller's. NULL where memory is short. */
struct sink	*json_open(struct writer *, struct texts *);
void		 json_close(struct sink *);

#endif

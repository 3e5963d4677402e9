/* What a record of NDJSON begins with, up to the object of the message. */

#ifndef SRC_OUTPUT_JSON_ENVELOPE_H
#define SRC_OUTPUT_JSON_ENVELOPE_H

#include <json-c/printbuf.h>

#include "dissectors/core/message.h"
#include "src/output/when.h"

/* Appends all of a record that stands before the message's own fields; the
 * object of these is left open. */
void	 json_envelope_append(struct printbuf *, struct when *,
	    const struct message *);

#endif

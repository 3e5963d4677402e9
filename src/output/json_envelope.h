/* What a record of NDJSON begins with, up to the object of the message. */

#ifndef SRC_OUTPUT_JSON_ENVELOPE_H
#define SRC_OUTPUT_JSON_ENVELOPE_H

#include <json-c/printbuf.h>

#include "dissectors/core/message.h"
#include "src/output/when.h"

/* What most records of a role have in common: which protocol they are of, and
 * how that was found. Some 120 bytes, and the protocol's name. */
#define MANNER_ROOM	256

struct manner {
	const struct protocol *protocol;	/* NULL: none is known */
	uint32_t	 state;
	uint32_t	 length;
	char		 text[MANNER_ROOM];
};

/* To be empty at first, but for the style of times. */
struct envelope {
	struct when	 when;
	struct manner	 manner[ROLE_PEER + 1];
};

/* Appends all of a record that stands before the message's own fields; the
 * object of these is left open. */
void	 json_envelope_append(struct printbuf *, struct envelope *,
	    const struct message *);

#endif

/* What a record of NDJSON begins with, up to the object of the message. */

#ifndef SRC_OUTPUT_JSON_ENVELOPE_H
#define SRC_OUTPUT_JSON_ENVELOPE_H

#include <json-c/printbuf.h>

#include "dissectors/core/message.h"
#include "src/output/when.h"

struct json_common;

struct json_envelope {
	struct when	 when;
	uint32_t	 flows;
	struct json_common *common;	/* two of a flow */
};

/* For flows whose index is below `flows`; what it holds is zero before. False
 * where memory is short. */
bool	 json_envelope_open(struct json_envelope *, uint32_t flows);
void	 json_envelope_close(struct json_envelope *);

/* What is common to the records of that flow and end is brought near: with many
 * flows it lies far away. */
void	 json_envelope_expect(const struct json_envelope *, const struct flow *,
	    uint8_t end);

/* Appends all of a record that stands before the message's own fields; the
 * object of these is left open. */
void	 json_envelope_append(struct json_envelope *, struct printbuf *,
	    const struct message *);

#endif

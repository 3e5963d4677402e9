/* Which protocol is it? By content; ports only help. */

#ifndef SRC_FLOW_DETECT_H
#define SRC_FLOW_DETECT_H

#include "dissectors/core/protocol.h"

/* -d: this port is a usual one of that protocol. */
struct decode_as {
	uint16_t		 port;
	const struct protocol	*protocol;
};

struct decoders {
	const struct decode_as	*as;
	size_t			 count;
};

/* Whether any protocol's messages begin so: the cheap test before the others,
 * which nearly all that is not ICQ fails. */
bool	 detect_lead(const struct message *);

/* The protocol of a datagram, or NULL. Settles the message's role, and leaves
 * it unsealed. */
const struct protocol	*detect(struct message *, const struct dialect *,
			    const struct decoders *);

#endif

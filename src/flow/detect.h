/* Which protocol is it? By content; ports only help. */

#ifndef SRC_FLOW_DETECT_H
#define SRC_FLOW_DETECT_H

#include "dissectors/core/protocol.h"

/* -d: this port is a usual one of that protocol, and of no others but those
 * that are named for it too. */
struct decode_as {
	uint16_t		 port;
	const struct protocol	*protocol;
};

struct decoders {
	const struct decode_as	*as;
	size_t			 count;
	bool			 usual_ports;	/* and on no other */
};

/* Whether one of the ports is a usual one of the protocol: by itself, or because
 * -d says so. */
enum usual { USUAL_NOT, USUAL_PORT, USUAL_NAMED };

enum usual		 detect_usual(const struct protocol *,
			    const struct provenance *,
			    const struct decoders *);

/* Where the registry first has a protocol whose messages begin so; its end,
 * which is NULL, where it has none. The cheap test before the others, which
 * nearly all that is not ICQ fails. */
const struct protocol *const	*detect_lead(const struct message *);

/* The protocol of a datagram, of those from there on, or NULL. Settles the
 * message's role and how sure all that is, and leaves it unsealed. */
const struct protocol	*detect(const struct protocol *const *lead,
			    struct message *, const struct dialect *,
			    const struct decoders *);

#endif

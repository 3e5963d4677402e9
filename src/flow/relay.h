/* Relays: where SOCKS 5 servers said that they take datagrams for a client.
 *
 * A relay at its server's address says how to read what goes by it. Of one
 * elsewhere datagrams are read for themselves, as if nobody had been heard to
 * ask for it: who decodes that pair of addresses need not have seen the other.
 * There it only ties the two together. */

#ifndef SRC_FLOW_RELAY_H
#define SRC_FLOW_RELAY_H

#include "dissectors/core/protocol.h"

#define RELAYS_MOST	256	/* then the one that is silent for longest goes */

struct relay {
	uint8_t		 family;
	struct endpoint	 own;
	uint8_t		 client[16];
	bool		 elsewhere;	/* than the server that told of it */
	struct via	 via;		/* its texts are its own; the last layer
					 * goes nowhere yet */
	uint32_t	 index, serial;	/* of the flow that asked for it */
	int64_t		 seconds;	/* when it was used last */
	uint64_t	 packet, flow;	/* where it was told of; its number */
	uint64_t	 time;
};

struct relays;

/* NULL where memory is short. */
struct relays	*relays_new(void);
void		 relays_free(struct relays *);

/* A reply seen there, of that flow, says where; `via` is what the client went
 * through to say so, the SOCKS server included. */
void		 relays_add(struct relays *, const struct provenance *,
		    const struct host *, const struct via *,
		    const struct flow *);

/* Whether a reply seen there tells of a relay at another address. */
bool		 relay_is_elsewhere(const struct provenance *,
		    const struct host *);

/* That a datagram goes to or comes from, at its server's address, or NULL; and
 * whether it goes there. */
struct relay	*relays_find(struct relays *, const struct provenance *,
		    bool *from_client);

/* The same of one that a server elsewhere told of. */
struct relay	*relays_find_elsewhere(struct relays *,
		    const struct provenance *);

#endif

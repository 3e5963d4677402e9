/* Flows: addresses and ports of both ends to what is known of them.
 *
 * The table has a fixed size. When it is full, the flow that was silent for
 * longest makes room; a flow that was silent for FLOW_IDLE seconds ends, and
 * the next packet between the same ends begins another. */

#ifndef SRC_FLOW_TABLE_H
#define SRC_FLOW_TABLE_H

#include "dissectors/core/message.h"

#define FLOW_MOST	16384	/* flows at once */
#define FLOW_IDLE	1800	/* seconds of the capture's clock, or some
				 * fifteen fewer */

/* A flow as its owner sees it. */
struct tracked {
	struct flow	 facts;
	struct dialect	 dialect;
};

struct flows;

/* NULL where memory is short. */
struct flows	*flows_new(void);
void		 flows_free(struct flows *);

/* The flow of these ends, or NULL; sets which of its ends is the source. */
struct tracked	*flows_find(struct flows *, const struct provenance *,
		    uint8_t transport, uint8_t *end);

/* A new one, in place of the most silent where the table is full. Only after
 * flows_find for the same ends gave NULL. */
struct tracked	*flows_add(struct flows *);

/* How many flows had to make room before their time. */
uint64_t	 flows_evicted(const struct flows *);

#endif

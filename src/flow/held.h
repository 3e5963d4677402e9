/* Packets that wait for another of their flow to prove that they are ICQ.
 *
 * A protocol without a check code is taken for what it looks like on its usual
 * port only. Elsewhere two packets of a flow must agree, and the first is kept
 * until then: at most two of a flow, of a fixed number of flows. */

#ifndef SRC_FLOW_HELD_H
#define SRC_FLOW_HELD_H

#include "dissectors/core/message.h"

struct held;

/* NULL where memory is short. */
struct held	*held_new(void);
void		 held_free(struct held *);

/* Keeps a copy; of those of its flow that wait already the older makes room.
 * What is too long for such a packet only counts. */
void		 held_add(struct held *, const struct message *);

/* Whether one that waits agrees with this message of its flow. */
bool		 held_agrees(const struct held *, const struct message *);

/* Gives the oldest of that flow back, unsealed with that scratch; false where
 * none waits. What it points to stays until the next call. */
bool		 held_take(struct held *, const struct flow *,
		    uint8_t *scratch, struct message *);

/* How many were kept and never given back, so far. */
uint64_t	 held_waiting(const struct held *);

#endif

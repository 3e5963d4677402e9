/* How many messages there were of each protocol. */

#ifndef SRC_FLOW_TALLY_H
#define SRC_FLOW_TALLY_H

#include "dissectors/core/protocol.h"

struct tally {
	const struct protocol	*last;		/* counted, */
	uint64_t		*count;		/* and where */
	uint64_t		 messages[REGISTRY_MOST]; /* as registered */
};

/* Turns to another protocol. */
void		 tally_turn(struct tally *, const struct protocol *);

static inline void
tally_message(struct tally *t, const struct protocol *protocol)
{
	if (protocol != t->last)
		tally_turn(t, protocol);
	(*t->count)++;
}

/* Of all protocols, but for those that only let others through. */
uint64_t	 tally_messages(const struct tally *);

#endif

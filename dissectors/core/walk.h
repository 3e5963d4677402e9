/* The walk: one pass over a message, any number of listeners. */

#ifndef DISSECTORS_CORE_WALK_H
#define DISSECTORS_CORE_WALK_H

#include "dissectors/core/event.h"

/* Bounds on the work one message may cause. */
#define WALK_DEPTH	16	/* groups one inside the other */
#define WALK_TABLES	40	/* tables, whether groups or not; by a test */
#define WALK_EVENTS	65536	/* and no more than four per byte */
#define WALK_PARTS	255	/* messages in one message */

struct audience {
	struct sink	*const *sinks;
	unsigned	 count;
	bool		 show_secrets;
	/* Where anomalies are counted, by code: those of all messages, of those
	 * within others as if each were told after its container. NULL: nobody
	 * counts. */
	uint64_t	*notes;
	/* What is kept of that flow will be wanted: it may be brought near.
	 * NULL: nobody asks. */
	void		(*expect)(void *context, const struct flow *);
	/* Fills in what a message is to others, before anybody is told of it.
	 * NULL: nobody asks. */
	void		(*introduce)(void *context, struct message *);
	void		*context;
};

/* Tells who asks that a message of that flow may follow, soon. */
static inline void
walk_expect(const struct audience *audience, const struct flow *flow)
{
	if (audience->expect != NULL)
		audience->expect(audience->context, flow);
}

/* Walks the message, whose protocol and role are known and which is unsealed,
 * and then the messages within it. Never fails: what cannot be decoded is
 * shown as undecoded and noted. */
void	 walk(struct message *, const struct audience *);

/* Whether these rows fit a message, which is unsealed, to its last byte; nobody
 * is told. A message of which not all was captured fits nothing. Rows that
 * take whatever is left fit everything: ask for no such. */
bool	 walk_fits(struct message *, const struct field *);

#endif

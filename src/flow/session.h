/* What a message is to others of its flow: a repeat of one, the
 * acknowledgement of one.
 *
 * Known by the numbers that the protocol gives its packets. Of each direction
 * of a flow the last few are remembered, and for as long as programs wait. */

#ifndef SRC_FLOW_SESSION_H
#define SRC_FLOW_SESSION_H

#include "dissectors/core/message.h"

struct sessions;

/* For flows whose index is below `flows`. NULL where memory is short. */
struct sessions	*sessions_new(uint32_t flows);
void		 sessions_free(struct sessions *);

/* A message of that flow may follow. An audience's expect. */
void		 sessions_expect(void *context, const struct flow *);

/* Fills in the facts of a message, and remembers it. An audience's introduce:
 * the context is the sessions. */
void		 sessions_introduce(void *context, struct message *);

#endif

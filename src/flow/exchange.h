/* What request a reply answers, whose session a flow is, and which login it
 * belongs to: of protocols that say so, see `exchange` in protocol.h.
 *
 * Of each direction the last requests are remembered. What a server gives a
 * client to show elsewhere is remembered for all flows: the connection that
 * shows it goes on with the login in which it was given. */

#ifndef SRC_FLOW_EXCHANGE_H
#define SRC_FLOW_EXCHANGE_H

#include "dissectors/core/message.h"

struct exchanges;

/* For flows whose index is below `flows`. NULL where memory is short. */
struct exchanges	*exchanges_new(uint32_t flows);
void			 exchanges_free(struct exchanges *);

/* A message of that flow may follow: what is remembered of it is brought near,
 * for with many flows it lies far away. */
void			 exchanges_expect(const struct exchanges *,
			    const struct flow *);

/* Fills in the facts of a message, which has its flow, role and protocol. */
void			 exchanges_introduce(struct exchanges *,
			    struct message *);

#endif

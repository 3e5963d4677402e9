/* Datagrams behind a SOCKS 5 server: those with its header.
 *
 * On a relay that a client was given every datagram has one. Elsewhere what
 * looks like a header is one if ICQ is behind it. */

#ifndef SRC_FLOW_BEHIND_H
#define SRC_FLOW_BEHIND_H

#include "src/flow/unwrap.h"

#define BEHIND_JOINED	16	/* datagrams in fragments at once, each */
#define BEHIND_PATIENCE	5	/* so many seconds from one to the next */

struct behind;

/* NULL where memory is short. */
struct behind	*behind_new(struct dispatch *, struct unwrap *);
void		 behind_free(struct behind *);

/* Whether it is worth a look: the cheap test. */
static inline bool
behind_may_be(const struct message *m)
{
	return m->captured > 10 && m->wire[0] == 0 && m->wire[1] == 0;
}

/* A datagram with its bytes and `seen` filled in. True if ICQ is in it. */
bool		 behind_datagram(struct behind *, const struct message *);

#endif

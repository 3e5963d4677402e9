/* What proxies say is in clear. */

#ifndef DISSECTORS_PROXY_PLAIN_H
#define DISSECTORS_PROXY_PLAIN_H

#include "dissectors/core/protocol.h"

/* An unseal of protocols. */
static inline void
plain_unseal(struct message *m)
{
	m->plain = m->wire;
	m->unsealed = true;
}

#endif

/* Which frame answers which, whose session it is, and what ties connections
 * together. */

#ifndef DISSECTORS_OSCAR_EXCHANGE_H
#define DISSECTORS_OSCAR_EXCHANGE_H

#include "dissectors/core/protocol.h"

void	oscar_exchange(const struct message *, struct exchange *);

#endif

/* Channel 2 of messages: what two clients agree on. */

#ifndef DISSECTORS_OSCAR_RENDEZVOUS_H
#define DISSECTORS_OSCAR_RENDEZVOUS_H

#include "dissectors/core/field.h"

extern const struct field oscar_rendezvous[];

/* What comes back by way of 04/0B: from behind its reason on. */
extern const struct field oscar_rendezvous_answer[];

#endif

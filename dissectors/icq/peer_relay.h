/* Messages of peers that a server relays: what is carried for them. */

#ifndef DISSECTORS_ICQ_PEER_RELAY_H
#define DISSECTORS_ICQ_PEER_RELAY_H

#include "dissectors/core/field.h"

/* All of the service data, of who sends, and of who answers. The carrier has
 * said that it is a relay's. */
extern const struct field peer_relayed_message[];
extern const struct field peer_relayed_answer[];

#endif

/* Community ID v1: a name for a flow that other tools give it as well. */

#ifndef SRC_FLOW_COMMUNITY_ID_H
#define SRC_FLOW_COMMUNITY_ID_H

#include <stdint.h>

#include "dissectors/core/message.h"

/* Writes the NUL-terminated "1:..." of the flow between a and b, in either
 * order. Family 4 or 6; transport: the protocol number of IP of a transport
 * with ports (6, 17, 132). The seed is 0 unless a site has chosen its own. */
void	 community_id(char out[COMMUNITY_ID_ROOM], uint8_t family,
	    uint8_t transport, const struct endpoint *a,
	    const struct endpoint *b, uint16_t seed);

#endif

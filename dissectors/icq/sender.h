/* Who sends a packet, as far as its command tells. */

#ifndef DISSECTORS_ICQ_SENDER_H
#define DISSECTORS_ICQ_SENDER_H

#include "dissectors/core/message.h"

/* Both sides' acknowledgement, in all versions. */
#define ICQ_ACK	0x000a

/* Where the clients' commands begin. */
#define ICQ_CLIENT_COMMANDS	1000

/* Each side numbers its commands in a range of its own, but for an exception,
 * and for two commands that both sides have: ROLE_UNKNOWN. Two sources, and
 * all recordings of versions 2 to 4. */
static inline enum role
icq_sender(uint16_t command)
{
	if (command == ICQ_ACK || command == 0x015e)
		return ROLE_UNKNOWN;
	return command >= ICQ_CLIENT_COMMANDS || command == 0x010e ? ROLE_CLIENT :
	    ROLE_SERVER;
}

#endif

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

/* Of the login of a version without session numbers: something of its contents
 * from `from` on, the same in repeats. Of other commands 0. */
static inline uint32_t
icq_opening(const struct message *m, uint16_t command, uint32_t from)
{
	uint32_t sum = 1;

	if (command != 0x03e8 || m->role != ROLE_CLIENT)
		return 0;
	for (uint32_t i = from; i < m->captured; i++)
		sum = sum * 31 + m->plain[i];
	return sum == 0 ? 1 : sum;
}

#endif

/* Who sends a packet, as far as its command tells, and its numbers. */

#ifndef DISSECTORS_ICQ_SENDER_H
#define DISSECTORS_ICQ_SENDER_H

#include "dissectors/core/cursor.h"
#include "dissectors/core/message.h"
#include "dissectors/core/protocol.h"

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

/* Of versions 3 and 4, whose command stands there and whose body begins there:
 * the client's account is the number of the session. */
static inline bool
icq_numbers(const struct message *m, struct numbers *n, uint32_t command,
    uint32_t body)
{
	struct cursor c = {
		.base = m->plain, .offset = command, .end = m->captured
	};

	n->command = cursor_u16le(&c);
	n->seq1 = cursor_u16le(&c);
	n->seq2 = cursor_u16le(&c);
	n->session = cursor_u32le(&c);
	n->opening = icq_opening(m, n->command, body);
	n->acknowledges = n->command == ICQ_ACK;
	return !c.failed;
}

#endif

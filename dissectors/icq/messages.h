/* Messages by type, shared by all versions of ICQ. */

#ifndef DISSECTORS_ICQ_MESSAGES_H
#define DISSECTORS_ICQ_MESSAGES_H

#include "dissectors/core/field.h"

/* The byte between the parts of a message. */
#define ICQ_SEPARATOR	0xfe

/* Message types, with their bodies behind the type word. */
extern const struct commands icq_messages;
extern const struct names icq_message_flags;
extern const struct names icq_message_bits;	/* of one byte */

/* The same between peers, where data have a place of their own and a plug-in
 * has a text. */
extern const struct commands icq_direct_messages;

/* A message's type word and what follows it. Spread into a table. */
#define ICQ_MESSAGE	\
	U16("type", "Message type", .slot = SLOT_TYPE, .commands = &icq_messages, \
	    .names = &icq_message_flags, .flags = SUMMARY), \
	SWITCH(SLOT_TYPE, &icq_messages)

#endif

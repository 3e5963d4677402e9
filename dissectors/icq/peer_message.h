/* Messages between peers: their bodies, of all versions. */

#ifndef DISSECTORS_ICQ_PEER_MESSAGE_H
#define DISSECTORS_ICQ_PEER_MESSAGE_H

#include "dissectors/core/field.h"

/* The commands of messages. */
enum {
	PEER_CANCEL	= 0x07d0,
	PEER_ACK	= 0x07da,
	PEER_MESSAGE	= 0x07ee,
};

/* Behind the length word, and the 0x02 of versions from 7 on. */
extern const struct field peer_message_2[];	/* versions 1 to 3 */
extern const struct field peer_message_4[];	/* 4 and 5 */
extern const struct field peer_message_6[];
extern const struct field peer_message_7[];	/* 7 and 8 */
extern const struct field peer_message_plugin[]; /* the same, of plug-ins */

/* Of versions 7 and 8, what servers relay too: from the length of the header
 * to the type of the message, then the rest, by command. */
extern const struct field peer_header[];
extern const struct field peer_body_message[];
extern const struct field peer_body_answer[];

/* What requests for a chat and for files say, and their answers: where to
 * connect to. Plug-ins say the same. */
extern const struct field peer_chat_request[];
extern const struct field peer_file_request[];

/* How long that header is, of messages and of plug-ins. */
#define PEER_HEADER		0x0e
#define PEER_HEADER_PLUGIN	0x12

#endif

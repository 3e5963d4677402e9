/* What a packet between peers is: how it is recognized, and what it is
 * decrypted to. */

#ifndef DISSECTORS_ICQ_PEER_SHAPE_H
#define DISSECTORS_ICQ_PEER_SHAPE_H

#include "dissectors/core/cursor.h"
#include "dissectors/core/message.h"

/* Bytes of the length word. */
#define PEER_HEAD	2u

/* What a packet is: its layout. */
enum peer_shape {
	PEER_SHAPE_UNKNOWN,
	PEER_SHAPE_CUT,			/* cut before it shows */
	PEER_SHAPE_INIT_2,			/* versions 1 to 5 */
	PEER_SHAPE_INIT_6,
	PEER_SHAPE_INIT_7,
	PEER_SHAPE_INIT_ACK,
	PEER_SHAPE_INIT2,
	PEER_SHAPE_MESSAGE_2,
	PEER_SHAPE_MESSAGE_4,
	PEER_SHAPE_MESSAGE_6,
	PEER_SHAPE_MESSAGE_7,
	PEER_SHAPE_MESSAGE_PLUGIN,
	PEER_SHAPE_FILE,
	PEER_SHAPE_CHAT_COLOR,
	PEER_SHAPE_CHAT_COLOR_FONT,
	PEER_SHAPE_CHAT_FONT,
	PEER_SHAPE_TYPED_2,
	PEER_SHAPE_TYPED_6,
	PEER_SHAPES,
};

/* A packet behind its length word: `there` bytes of `length`. */
struct peer_packet {
	const uint8_t	*bytes;
	uint32_t	 there;
	uint32_t	 length;
};

enum peer_answer {
	PEER_NO,
	PEER_MORE,			/* bytes are needed to tell */
	PEER_YES,
};

/* Whether a packet that has not gone wrong so far has all that was read. */
static inline enum peer_answer
peer_so_far(const struct cursor *c)
{
	return c->failed ? PEER_MORE : PEER_YES;
}

static inline struct cursor
peer_cursor(const struct peer_packet *p, uint32_t offset)
{
	return (struct cursor){
		.base = p->bytes, .offset = offset, .end = p->there
	};
}

/* Whether a message whose bytes are these, on the wire or plain, is such a
 * packet: its length word is there, and right. */
bool		 peer_packet_of(const struct message *, const uint8_t *bytes,
		    struct peer_packet *);

/* Whether the end of a chat is past all packets. */
bool		 peer_types(const struct dialect *, uint8_t end);

/* Whether these are the first bytes of a connection, or of a packet somewhere
 * in it, by themselves or by what is known of it. */
enum peer_answer peer_proves(const struct peer_packet *,
		    const struct dialect *, uint8_t end);

/* Decrypts what no other shape explains; a short capture as far as it goes. The
 * message's shape is a peer_shape from then on. */
void		 peer_unseal(struct message *);

#endif

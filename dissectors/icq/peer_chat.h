/* Chats between peers, on a connection of their own. */

#ifndef DISSECTORS_ICQ_PEER_CHAT_H
#define DISSECTORS_ICQ_PEER_CHAT_H

#include <stdbool.h>
#include <stdint.h>

#include "dissectors/core/field.h"

/* What opens one, in the order of sending; the second is the acceptor's. */
extern const struct field peer_chat_color[];
extern const struct field peer_chat_color_font[];
extern const struct field peer_chat_font[];

/* What is typed, without lengths: up to version 5, and later. */
extern const struct field peer_chat_typed_2[];
extern const struct field peer_chat_typed_6[];

/* Whether these bytes, a packet behind its length word, are the first of a
 * chat; the version that they state, 1 to 16, else 0. */
uint8_t	 peer_chat_opens(const uint8_t *packet, uint32_t captured,
	    uint32_t length);

/* How many of n bytes that were typed are whole: up to a code whose data are
 * not all there. Where that is the first one: as many as it has, or 0 where it
 * is not known yet. */
uint32_t peer_chat_frame(const uint8_t *bytes, uint32_t n, bool late);

#endif

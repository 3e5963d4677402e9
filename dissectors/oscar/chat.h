/* Rooms of chats, as families 0D and 0E describe them. */

#ifndef DISSECTORS_OSCAR_CHAT_H
#define DISSECTORS_OSCAR_CHAT_H

#include "dissectors/core/field.h"

extern const struct commands oscar_room_tlvs;

/* Which room, and as much as is said about it: perhaps nothing. */
extern const struct field oscar_room_info[];

#endif

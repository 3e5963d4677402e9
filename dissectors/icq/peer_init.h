/* The beginning of a connection between peers: who they are, and what for. */

#ifndef DISSECTORS_ICQ_PEER_INIT_H
#define DISSECTORS_ICQ_PEER_INIT_H

#include "dissectors/core/field.h"
#include "dissectors/icq/peer_shape.h"

extern const struct field peer_init_2[];	/* versions 1 to 5 */
extern const struct field peer_init_6[];
extern const struct field peer_init_7[];	/* from 7 on */
extern const struct field peer_init_ack[];
extern const struct field peer_init2[];

/* Whether a packet is one of these. Of the first, in which shape: seven bytes
 * with the length word tell. */
enum peer_answer peer_is_init(const struct peer_packet *, enum peer_shape *);
enum peer_answer peer_is_init_ack(const struct peer_packet *);
enum peer_answer peer_is_init2(const struct peer_packet *);

#endif

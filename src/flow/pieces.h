/* Messages that were sent in pieces, each piece a packet of its own, put
 * together again. Where a protocol does so itself: see struct piece.
 *
 * A piece is shown as what it is when it comes; the message follows the piece
 * that made it whole. Bounded: so many messages at once, each for so long; a
 * whole one makes room before one that waits, and then the one that was silent
 * for longest. Those that never become whole are counted. */

#ifndef SRC_FLOW_PIECES_H
#define SRC_FLOW_PIECES_H

#include "dissectors/core/message.h"

#define PIECES_MESSAGES	16	/* at once */
#define PIECES_PATIENCE	180	/* seconds from one piece to the next */

struct pieces;

struct pieces_counters {
	uint64_t	 unfinished;	/* messages that lack a piece, also of
					 * those that still wait */
	uint64_t	 no_packets;	/* messages that are whole, but no
					 * packet, or too long for one */
};

/* NULL where memory is short. */
struct pieces	*pieces_new(void);
void		 pieces_free(struct pieces *);

/* A message whose flow is known, which may be a piece. Where it is one that
 * came before its facts say so. True where a message is whole with it, which
 * is filled in, and points into these until the next call; its packets are those
 * of its pieces, in their order, and its time is that of the last to come. */
bool		 pieces_add(struct pieces *, struct message *,
		    struct message *whole);

struct pieces_counters	 pieces_counters(const struct pieces *);

#endif

/* The posts of a tunnel in their order, whichever connections bring them.
 *
 * Each says its number. What comes before its turn waits until those before it
 * have ended, or it has waited too long. */

#ifndef SRC_FLOW_TURNS_H
#define SRC_FLOW_TURNS_H

#include "src/flow/unwrap.h"

#define TURNS_SESSIONS	256	/* then the one that is silent for longest goes */
#define TURNS_PIECES	256	/* of each that wait, */
#define TURNS_BYTES	(UINT32_C(4) << 20)	/* and bytes of all */
#define TURNS_PATIENCE	30	/* seconds of the capture */

/* A piece of a stream that a post brings. */
struct portion {
	struct provenance	 seen;
	struct flow		 carrier;
	uint32_t		 index, serial;	/* of the stream's flow */
	uint32_t		 order;		/* of the post, */
	uint32_t		 position;	/* and the piece's place in it */
	uint32_t		 length;
	bool			 server;	/* it is the server's */
	bool			 ends;		/* the stream does */
	bool			 hole;		/* bytes are missing before it */
	struct portion		*next;
	const uint8_t		*bytes;
};

struct turns;

/* Each piece is handed over when it is due. NULL where memory is short. */
struct turns	*turns_new(void (*due)(void *context, const struct portion *),
		    void *context);
void		 turns_free(struct turns *);

/* A piece of that session. */
void		 turns_piece(struct turns *, struct inner_key,
		    const struct portion *);
/* The post of that number has ended. */
void		 turns_end(struct turns *, struct inner_key, uint32_t order,
		    int64_t seconds);
/* Hands over all that waits. */
void		 turns_flush(struct turns *);

/* Pieces that came again, or for which there was no room. */
uint64_t	 turns_dropped(const struct turns *);

#endif

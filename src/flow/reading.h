/* The messages of one direction of a connection: what framing.c reads with.
 * Nobody else includes this. */

#ifndef SRC_FLOW_READING_H
#define SRC_FLOW_READING_H

#include "src/flow/framing.h"
#include "src/flow/stream.h"
#include "src/flow/table.h"
#include "src/flow/turns.h"
#include "src/flow/unwrap.h"

/* What is known of one direction. */
struct way {
	bool		 judged;	/* it is none of ours */
	uint8_t		 tries;
	bool		 lost;		/* where messages begin is not known, */
	bool		 conflict;	/* to be told with what comes next */
	bool		 resumed;	/* what comes next does not follow a
					 * message that was whole */
	uint32_t	 sought;	/* in so many bytes none was found */
	uint32_t	 proven;	/* length of the next one, which proved
					 * itself; 0: in step */
	uint64_t	 tail;		/* bytes left of a message reported */
	uint64_t	 gap;		/* to be told with what comes next */
	uint64_t	 start;		/* offset of the first byte that is not
					 * a proxy's */
};

struct connection {
	const struct protocol	*protocol;	/* NULL: not known */
	struct wrapped		*wrapped;	/* NULL: it is direct */
	struct way		 way[2];
};

struct framing {
	struct framing_options	 options;
	struct framing_counters	 counters;	/* but for `messages` */
	struct tally		 tally;
	int64_t			 clock;		/* seconds */
	struct flows		*flows;
	struct streams		*streams;
	struct connection	*connections;	/* by index of the flow */
	struct turns		*turns;
	bool			 asking;	/* the other end is read too */
	bool			 ending;	/* a flow does, in the table */
	unsigned		 depth;		/* of streams within streams that
						 * are read just now, */
	uint8_t			*carried[MESSAGE_LAYERS]; /* and their bytes */
	struct provenance	 ends;		/* see ends_of() */
	uint64_t		 packets[STREAM_SPANS];	/* of a message */
	uint8_t			 scratch[MESSAGE_MAX];
};

/* One direction of a flow, while bytes of it are looked at: those of a segment
 * that nothing keeps, or those that are kept. */
struct reading {
	struct tracked		*flow;
	struct connection	*connection;
	struct way		*way;
	struct half		*half, *other;
	uint8_t			 end;
	const struct segment	*direct;
	const uint8_t		*bytes;		/* of it, */
	uint32_t		 left;		/* so many */
};

struct reading	 reading_of(struct framing *, struct tracked *, uint8_t end);

/* Reports all messages that are whole. `last`: nothing follows these bytes. */
void		 reading_go_on(struct framing *, struct reading *, bool last);

/* What is ready is all that comes before so many missing bytes, or before the
 * end: reports it, whole or not, and goes on behind them. */
void		 reading_give_up(struct framing *, struct reading *,
		    uint64_t gap);

/* Goes on behind what will not come any more. */
void		 reading_pass_holes(struct framing *, struct reading *);

/* Reports all that the half keeps. */
void		 reading_empty(struct framing *, struct reading *);

/* The same at the end of all: also what is missing there. */
void		 reading_end(struct framing *, struct reading *);

/* Whether bytes wait behind a hole, of so many bytes; `lost`: nobody waits for
 * these any more. */
bool		 reading_has_hole(const struct framing *,
		    const struct reading *, uint64_t *gap, bool *lost);

/* Reads what can be read with the segment's bytes. Of framing.c. */
void		 framing_read(struct framing *, struct reading *,
		    const struct segment *);

/* A message of a proxy or tunnel, of which all is there if it is not loose: tells
 * of it or lets it wait, takes its bytes, and passes on what it carries. Of
 * through.c. */
void		 through_deliver(struct framing *, struct reading *,
		    struct message *);

/* The proxy lets all bytes through from here on. False where there are too many
 * proxies one behind the other. */
bool		 through_open(struct reading *);

/* The next bytes of a stream that comes in pieces; the context is the framing. */
void		 through_piece(void *context, const struct portion *);
/* Reads the pieces of streams that still wait for others before them. */
void		 through_flush(struct framing *);

/* ICQ goes through the connection: all that was said to let it is told. */
void		 through_icq(struct framing *, struct connection *);

/* Passes bytes that were read. */
void		 reading_take(struct framing *, struct reading *, uint64_t n);

/* Neither side is any of ours. */
void		 reading_dismiss(struct framing *, struct reading *);

/* How many bytes end the message under way, where that is known and they come
 * next; else 0. */
uint32_t	 reading_wants(struct framing *, const struct reading *);

#endif

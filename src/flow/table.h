/* Flows: addresses and ports of both ends to what is known of them.
 *
 * The table has a fixed size. When it is full, the flow that was silent for
 * longest makes room, of those that nobody wants to keep if there are any; a
 * flow that was silent for too long ends, and the next packet between the same
 * ends begins another. */

#ifndef SRC_FLOW_TABLE_H
#define SRC_FLOW_TABLE_H

#include "dissectors/core/message.h"

#define FLOW_MOST	16384	/* flows at once */
/* Of datagrams, then of streams: two tables, of which the second begins
 * where the first ends. */
#define FLOW_INDICES	(2 * FLOW_MOST)
#define FLOW_STREAMS	FLOW_MOST
/* Seconds of the capture's clock, or some fifteen fewer: of datagrams, and of
 * connections, which have an end of their own. */
#define FLOW_IDLE	1800
#define FLOW_IDLE_TCP	86400

/* A flow as its owner sees it. */
struct tracked {
	struct flow	 facts;
	struct dialect	 dialect;
	bool		 kept;
	bool		 dismissed;	/* the owner's: not worth a look; */
	bool		 busy;		/* it is being read: let it be */
};

struct flows;

/* Whose indices begin there, and which end when they were silent for `idle`
 * seconds. `ended`, which may be NULL, is called for each flow that makes room
 * or was silent for too long, before another takes its place. NULL where memory
 * is short. */
struct flows	*flows_new(uint32_t first, int64_t idle, void (*ended)(
		    void *context, struct tracked *), void *context);
void		 flows_free(struct flows *);

/* The flow of these ends, or NULL; sets which of its ends is the source. */
struct tracked	*flows_find(struct flows *, const struct provenance *,
		    uint8_t transport, uint8_t *end);

/* The flow of what goes through proxies, which has these for a key; `seen` is
 * where it shows on the wire. */
struct tracked	*flows_find_inner(struct flows *, const struct provenance *,
		    uint64_t high, uint64_t low);

/* A new one, in place of the most silent where the table is full. Only after
 * flows_find for the same ends, or flows_find_inner, gave NULL. */
struct tracked	*flows_add(struct flows *);

/* Ends it, and begins another of the same ends. Only after flows_find for
 * these gave it. */
void		 flows_again(struct flows *, struct tracked *);

/* From now on it makes room only where all are to be kept, and has a Community
 * ID, which is made of where a packet of it was seen. */
void		 flows_keep(struct flows *, struct tracked *,
		    const struct provenance *);

struct tracked	*flows_at(struct flows *, uint32_t index);
uint32_t	 flows_index(const struct flows *, const struct tracked *);

/* Calls `ended` for all there are: first those that are not to be kept, the
 * most silent before the others. */
void		 flows_end(struct flows *);

/* How many there have been at once, at most; the index of each, less the first,
 * was below. */
uint32_t	 flows_used(const struct flows *);

/* How many flows had to make room before their time. */
uint64_t	 flows_evicted(const struct flows *);

#endif

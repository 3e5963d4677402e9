/* From a datagram to those who listen: flow, protocol, walk. */

#ifndef SRC_FLOW_DISPATCH_H
#define SRC_FLOW_DISPATCH_H

#include "dissectors/core/walk.h"
#include "src/flow/detect.h"
#include "src/flow/pieces.h"
#include "src/flow/tally.h"
#include "src/flow/unwrap.h"

struct dispatch;

/* The decoders and the audience stay the caller's and outlive the dispatch.
 * NULL where memory is short. */
struct dispatch	*dispatch_new(const struct decoders *,
		    const struct audience *);
void		 dispatch_free(struct dispatch *);

/* From now on proxies are looked into. What it points to outlives the dispatch.
 * False where memory is short. */
bool		 dispatch_unwrap(struct dispatch *, struct unwrap *);

/* A datagram that something carries, its bytes, `seen`, `via`, `ends`, `carrier`
 * and `end` filled in, of that flow. True if it is ICQ: then `before`, with its
 * context, was told so first. */
bool		 dispatch_inner(struct dispatch *, struct message *,
		    struct inner_key, void (*before)(void *,
		    const struct message *), void *context);

/* A flow of what something carries, begun if it is not there, which is told of
 * though it is no ICQ; until the next datagram. */
const struct flow *dispatch_flow(struct dispatch *, const struct provenance *,
		    struct inner_key);

/* A UDP datagram, its bytes and `seen` filled in. True if it was ICQ. */
bool		 dispatch_datagram(struct dispatch *, struct message *);

/* Tells of the header that a proxy has put before one. */
void		 dispatch_tell_header(struct dispatch *, struct message *);

/* Datagrams that were ICQ, so far; and all messages told of, by protocol. */
uint64_t	 dispatch_messages(const struct dispatch *);
const struct tally *dispatch_tally(const struct dispatch *);

struct dispatch_counters {
	uint64_t	 messages;
	uint64_t	 evicted_flows;
	uint64_t	 unproven;	/* packets that wait, see held.h */
	struct pieces_counters pieces;
};

struct dispatch_counters dispatch_counters(const struct dispatch *);

#endif

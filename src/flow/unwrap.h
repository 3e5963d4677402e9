/* What datagrams and streams have in common where they come through proxies: each
 * may carry the other. */

#ifndef SRC_FLOW_UNWRAP_H
#define SRC_FLOW_UNWRAP_H

#include "src/flow/relay.h"
#include "src/flow/wrapped.h"

struct dispatch;
struct framing;

struct unwrap {
	bool		 all;		/* everybody's proxies are told of, */
	bool		 around;	/* and heads that stand around each piece */
	/* The rest is filled in by who owns it. */
	struct relays	*relays;
	struct dispatch	*dispatch;	/* NULL: datagrams are not wanted */
	struct framing	*framing;
	struct waiting_room room;
	uint64_t	 fragments_missing;	/* datagrams of SOCKS that
						 * were never whole */
};

/* False where memory is short. */
bool	 unwrap_open(struct unwrap *, bool all, bool around);
void	 unwrap_close(struct unwrap *);

/* A key of what goes through: of its flow's ends and all that tells it from
 * others of these. */
struct inner_key {
	uint64_t	high, low;
};

/* Of both ends the addresses alone: other connections bring the rest. */
struct inner_key inner_key_apart(const struct provenance *, bool from_client,
		    const char *proto, const uint8_t *session, uint32_t length,
		    uint32_t number);
/* Which end of a flow the source is, by the order of its addresses and ports. */
uint8_t		 inner_end(const struct provenance *);

/* Datagrams between two ends, with a host behind. */
struct inner_key inner_key_behind(const struct provenance *,
		    const struct host *);

#endif

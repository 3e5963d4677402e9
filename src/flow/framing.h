/* From TCP segments to the messages on their streams.
 *
 * Each connection is a flow. Its first bytes, of either side, tell whether it
 * is one of the protocols that streams carry; what is not is dismissed, and
 * costs no more than being found again. Joined in the middle, or behind a
 * gap, the start of each of the first few segments is tried.
 *
 * Decisions:
 *
 * - Where bytes are missing the stream waits for them, until the other end has
 *   acknowledged them twice, the connection ends, half an hour has passed, or
 *   no more can be kept. Then what
 *   is there of a message is reported as cut, what follows the gap says how
 *   much is missing, and the protocol finds the next message.
 * - Bytes that are in no message are reported too, as such.
 * - A message is seen when the last of its bytes is. */

#ifndef SRC_FLOW_FRAMING_H
#define SRC_FLOW_FRAMING_H

#include "dissectors/core/segment.h"
#include "dissectors/core/walk.h"
#include "src/flow/detect.h"
#include "src/flow/tally.h"
#include "src/flow/unwrap.h"

struct framing_options {
	const struct decoders	*decoders;
	const struct audience	*audience;
	uint32_t		 first;		/* index of the flows */
	struct unwrap		*unwrap;	/* NULL: proxies are not looked
						 * into */
	uint32_t		 half;		/* bytes kept of a direction, */
	size_t			 total;		/* and of all, at most */
};

/* Unless options say otherwise: twice what most systems send before they wait
 * for an acknowledgement, and that for some hundred connections. */
#define FRAMING_HALF	(UINT32_C(256) << 10)
#define FRAMING_TOTAL	(UINT32_C(32) << 20)

/* The least that makes sense: a message, and as much behind a hole. */
#define FRAMING_HALF_LEAST	(UINT32_C(128) << 10)
#define FRAMING_TOTAL_LEAST	(UINT32_C(1) << 20)

struct framing_counters {
	uint64_t	 messages;
	uint64_t	 gaps;		/* and the bytes in them */
	uint64_t	 gap_bytes;
	uint64_t	 conflicts;	/* segments that contradict others */
	uint64_t	 late;		/* segments that came after their gap
					 * was passed */
	uint64_t	 astray;	/* segments far from their stream */
	uint64_t	 full;		/* times a stream kept too much, */
	uint64_t	 evicted_bytes;	/* or all of them did */
	uint64_t	 evicted_flows;
};

struct framing;

/* What the options point to stays the caller's and outlives it. NULL where
 * memory is short. */
struct framing	*framing_new(const struct framing_options *);
void		 framing_free(struct framing *);

void		 framing_segment(struct framing *, const struct segment *);

/* ICQ goes by way of what that flow asked for, unless it was another's since. */
void		 framing_icq(struct framing *, uint32_t index, uint32_t serial);

/* End of the capture: reports what streams still wait with. */
void		 framing_flush(struct framing *);

struct framing_counters	 framing_counters(const struct framing *);
/* Without those of proxies; and all messages told of, by protocol. */
uint64_t		 framing_messages(const struct framing *);
const struct tally	*framing_tally(const struct framing *);

#endif

/* When packets were seen, as a number, and how far apart they are. Clocks may
 * say nonsense: what does not fit wraps around. */

#ifndef SRC_FLOW_MOMENT_H
#define SRC_FLOW_MOMENT_H

#include "dissectors/core/message.h"

/* Nanoseconds since 1970. */
static inline uint64_t
moment_of(const struct provenance *seen)
{
	return (uint64_t)seen->seconds * 1000000000 + seen->nanoseconds;
}

/* Nanoseconds since that moment, which may be before or behind. */
static inline int64_t
moment_since(const struct provenance *seen, uint64_t moment)
{
	return (int64_t)(moment_of(seen) - moment);
}

/* The same of a moment of which only the lowest bits were kept: of two that are
 * less than four hours apart they tell as much. */
#define MOMENT_BITS	45

static inline int64_t
moment_since_low(const struct provenance *seen, uint64_t low)
{
	return (int64_t)((moment_of(seen) - low) << (64 - MOMENT_BITS)) >>
	    (64 - MOMENT_BITS);
}

#endif

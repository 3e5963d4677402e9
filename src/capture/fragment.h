/* Putting IP fragments together, in bounded memory.
 *
 * At most FRAGMENT_DATAGRAMS are under way, each in a block of its own that
 * is allocated once and used again. When there is no room, the least recently
 * touched one gives way. Of bytes that come twice the first copy counts.
 * What stays incomplete is delivered as far as it goes from its start, so
 * nothing captured is lost silently; only where the first piece never came
 * there is nothing to deliver. */

#ifndef SRC_CAPTURE_FRAGMENT_H
#define SRC_CAPTURE_FRAGMENT_H

#include "dissectors/core/message.h"

#define FRAGMENT_DATAGRAMS	64

/* Seconds of capture time after its first-come piece. */
#define FRAGMENT_TIMEOUT	30

/* The length of a datagram whose last piece is missing. */
#define FRAGMENT_UNKNOWN	UINT32_MAX

/* A piece. Family, addresses (and of IPv4 the protocol) and id tell which
 * datagram it belongs to. */
struct fragment {
	const struct provenance	*seen;
	const uint8_t		*bytes;
	uint32_t		 captured;
	uint32_t		 length;	/* on the wire, >= captured */
	uint32_t		 offset;	/* in bytes */
	uint32_t		 id;
	uint8_t			 protocol;	/* counts in the first piece */
	bool			 more;
};

/* A datagram. All of it is the handler's for the time of the call. */
struct fragment_datagram {
	struct provenance	*seen;		/* of the last-come piece */
	const uint8_t		*bytes;
	uint32_t		 captured;	/* without a gap */
	uint32_t		 length;	/* or FRAGMENT_UNKNOWN */
	uint8_t			 protocol;
};

struct fragment_counters {
	uint64_t	pieces;
	uint64_t	bad;		/* pieces with impossible lengths */
	uint64_t	duplicates;	/* pieces that told nothing new */
	uint64_t	overlaps;	/* that repeated some bytes alike */
	uint64_t	conflicts;	/* that contradicted earlier ones */
	uint64_t	refused;	/* no memory */
	/* Datagrams: each ends as one of these four. */
	uint64_t	whole;
	uint64_t	timed_out;
	uint64_t	evicted;
	uint64_t	unfinished;	/* at the end of the capture */
	/* Of the last three, those without their first piece. */
	uint64_t	headless;
};

struct fragments;

/* NULL where memory is short. The handler must not call fragment_*. */
struct fragments	*fragment_new(
			    void (*handler)(void *context,
				const struct fragment_datagram *),
			    void *context);
void			 fragment_free(struct fragments *);

/* Takes one piece; calls the handler for the datagram that it completes and
 * for one that had to give way. */
void			 fragment_add(struct fragments *,
			    const struct fragment *);

/* The capture's clock says so many seconds: ends what is too old. */
void			 fragment_expire(struct fragments *, int64_t seconds);

/* End of the capture: ends everything. */
void			 fragment_flush(struct fragments *);

const struct fragment_counters	*fragment_counters(const struct fragments *);

#endif

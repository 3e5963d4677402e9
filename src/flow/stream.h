/* The bytes of TCP connections, put in order.
 *
 * Each direction is a half of its own. What comes in order and is taken at
 * once is never copied; what must wait, for bytes before it or for the rest of
 * a message, is kept in pages of a pool of fixed size. Of bytes that come twice
 * the first copy counts. Offsets count the bytes of a half from where it was
 * first seen. */

#ifndef SRC_FLOW_STREAM_H
#define SRC_FLOW_STREAM_H

#include "dissectors/core/segment.h"
#include "src/flow/pages.h"

/* The most bytes that can be asked for at once: any message. */
#define STREAM_LOOK	MESSAGE_MAX

/* No half keeps more pieces than so many; one that nobody has claimed yet keeps
 * less of both, pieces and bytes. */
#define STREAM_SPANS		4096
#define STREAM_NARROW_SPANS	256
#define STREAM_NARROW		(UINT32_C(64) << 10)

#define STREAM_NONE	UINT32_MAX

/* One direction. Others read it, and only stream.c writes. */
struct half {
	/* What every segment asks for, first. */
	bool		 started;	/* the rest holds */
	bool		 from_start;	/* its SYN was seen */
	bool		 astray;	/* a segment was far off, see below */
	bool		 known;		/* `seen` holds */
	uint32_t	 origin;	/* sequence number of offset 0 */
	uint64_t	 offset;	/* of the next byte to be taken */
	uint64_t	 ready;		/* bytes that follow it without a hole */
	/* The other end says that it has all up to here: two segments did, and
	 * the last one. */
	uint64_t	 acked;
	int64_t		 said;
	uint64_t	 end;		/* where its FIN is; UINT64_MAX */
	uint32_t	 spans;		/* of the bytes that it has in pages, */
	uint32_t	 kept;		/* so many */
	/* The last bytes that nobody waits for any more. */
	uint64_t	 passed_from, passed_to;
	uint32_t	 follows;	/* where the next would follow a stray */
	struct chain	 chain;		/* the bytes */
	uint32_t	 first, last, ready_last;	/* spans */
	uint32_t	 older, newer;	/* of those that keep anything */
	struct provenance seen;		/* of the last that was kept */
};

struct streams_options {
	uint32_t	 flows;		/* indices from `first` on, */
	uint32_t	 first;		/* each with two halves */
	uint32_t	 half;		/* most bytes that one may keep */
	size_t		 total;		/* that all may keep */
};

struct streams;

/* NULL where memory is short. */
struct streams	*streams_new(const struct streams_options *);
void		 streams_free(struct streams *);

/* Both of a flow lie side by side. */
struct half	*streams_half(struct streams *, uint32_t index, uint8_t end);

/* Begins it at that sequence number. What it had is dropped. */
void		 stream_start(struct streams *, struct half *,
		    uint32_t sequence, bool from_start);

/* Gives back what it keeps; it has not started any more. */
void		 stream_stop(struct streams *, struct half *);

/* The other end says that it has all up to there. One segment that says so may
 * have been captured before others that came before it; two are believed. */
void		 stream_acked(struct half *, uint32_t sequence);

/* Whether a sequence number is not far from where the half is. */
bool		 stream_is_near(const struct half *, uint32_t sequence);

/* Its FIN stands there. */
void		 stream_ends(struct half *, uint32_t sequence);

/* Where and when bytes of it were seen, of which some may have to be told. */
void		 stream_seen(struct half *, const struct provenance *);

enum stream_placed {
	STREAM_NOTHING,		/* no bytes that were not there already */
	STREAM_LATE,		/* nobody waits for them any more */
	STREAM_DIRECT,		/* the next bytes, to be taken from the segment
				 * itself: stream_keep what is left of it */
	STREAM_KEPT,
	STREAM_ASTRAY,		/* too far from where its half is */
	STREAM_ELSEWHERE,	/* so was the one before: the half goes on
				 * there. Start it again, and try again */
	STREAM_AHEAD,		/* it has no room, because of a hole: skip
				 * that, and try again */
	STREAM_FULL,		/* the pool: give up what some half keeps, and
				 * try again */
};

/* Where a segment's bytes belong. Of a direct one the first `skip` bytes are
 * no news; one that is elsewhere goes on behind `gap` bytes, where that is
 * known. `back`: that is before where it was. `conflict`: of bytes that were there
 * already some were others. */
struct placed {
	enum stream_placed	 how;
	uint32_t		 skip;
	uint64_t		 gap;
	bool			 back, conflict;
};

/* `wide`: a protocol has claimed the half, which may keep as much as any. */
struct placed	 stream_place(struct streams *, struct half *,
		    const struct segment *, bool wide);

/* Keeps the bytes of a direct segment behind the first `taken`, which were;
 * false where the pool is full. */
bool		 stream_keep(struct streams *, struct half *,
		    const struct segment *, uint32_t taken);

/* So many of the bytes that are ready, `n` at most and STREAM_LOOK, in one
 * piece, valid until the next call. */
const uint8_t	*stream_look(struct streams *, const struct half *,
		    uint32_t *n);

/* Of the next so many bytes the packets that they came in, in order, where
 * there is room for STREAM_SPANS, and where and when the last of them to come
 * was seen; how many packets. None: the bytes are not kept. */
uint32_t	 stream_packets(const struct streams *, const struct half *,
		    uint64_t bytes, uint64_t *packets, struct provenance *);

/* How many of the bytes that are ready came together, from the next on. */
uint32_t	 stream_together(const struct streams *, const struct half *);

/* The next so many bytes, which are ready or were read from a segment. */
void		 stream_take(struct streams *, struct half *, uint64_t bytes);

/* All that is ready, and so many bytes behind it that will not come. */
void		 stream_pass(struct streams *, struct half *, uint64_t gap);

/* Where the bytes are that wait behind a hole; UINT64_MAX if there are none.
 * `lost`: the hole will not be filled. */
uint64_t	 stream_behind(const struct streams *, const struct half *,
		    bool *lost);

/* The half that was silent for longest of those that keep anything: its flow's
 * index, and which end of it. False: none does. */
bool		 streams_oldest(const struct streams *, uint32_t *index,
		    uint8_t *end);

#endif

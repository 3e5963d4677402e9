/* Captures to measure with. All packets are valid, and the same on every
 * machine. */

#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#include <stdint.h>

#include "tests/frame.h"

/* Each writes a capture of so many packets, and says what is in it; -1 with
 * errno where it cannot. */
int	 load_v5(const char *path, uint64_t packets);
int	 load_peer(const char *path, uint64_t packets);
/* What networks carry, and ICQ among it. */
int	 load_mixed(const char *path, uint64_t packets);
/* The same of so many frames. */
int	 load_oscar(const char *path, uint64_t frames);

/* The same packet by packet, to a capture that has others as well; the clock,
 * in nanoseconds since 1970, goes on with each. NULL where memory is short. */
struct load_v5	*load_v5_new(struct capture *, int64_t *now);
void		 load_v5_packet(struct load_v5 *);
void		 load_v5_free(struct load_v5 *);

/* A turn is some frames, of which each takes a segment and an acknowledgement:
 * how many. */
struct load_oscar	*load_oscar_new(struct capture *, int64_t *now);
uint64_t		 load_oscar_turn(struct load_oscar *);
void			 load_oscar_free(struct load_oscar *);

#endif

/* Captures to measure with. All packets are valid, and the same on every
 * machine. */

#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#include <stdint.h>

/* Each writes a capture of so many packets, and says what is in it; -1 with
 * errno where it cannot. */
int	 load_v5(const char *path, uint64_t packets);
int	 load_peer(const char *path, uint64_t packets);
/* The same of so many frames. */
int	 load_oscar(const char *path, uint64_t frames);

#endif

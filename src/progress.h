/* A line on the terminal that says how far a long file is read. */

#ifndef SRC_PROGRESS_H
#define SRC_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct progress {
	bool		 wanted;
	bool		 shown;
	int64_t		 last;		/* second when it was renewed */
};

/* Only where stderr is a terminal and stdout is none: it would stand between
 * the records. */
void	 progress_open(struct progress *, bool allowed);

/* To be called for every packet; costs nothing but now and then. */
void	 progress_renew(struct progress *, uint64_t packets,
	    uint64_t messages);

static inline void
progress_packet(struct progress *p, uint64_t packets, uint64_t messages)
{
	if (p->wanted && packets % 16384 == 0)
		progress_renew(p, packets, messages);
}

/* Takes the line away, before anything else is said. */
void	 progress_clear(struct progress *);

#endif

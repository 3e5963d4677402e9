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

/* Where it is due, which is cheap to ask. */
void	 progress_renew(struct progress *, uint64_t packets,
	    uint64_t messages);

static inline bool
progress_is_due(const struct progress *p, uint64_t packets)
{
	return p->wanted && packets % 16384 == 0;
}

/* Takes the line away, before anything else is said. */
void	 progress_clear(struct progress *);

#endif

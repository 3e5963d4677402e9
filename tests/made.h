/* A protocol of a test's own, whose layout is what the test says. On the wire
 * every bit of it is turned where `sealed` is set. */

#ifndef TESTS_MADE_H
#define TESTS_MADE_H

#include "dissectors/core/walk.h"
#include "tests/recorder.h"

struct made {
	const struct field	*rows;
	const char		*hex;	/* the plain bytes */
	uint32_t		 length;	/* on the wire; 0: all is there */
	bool			 sealed;
	enum verdict		 check;
	enum verdict		 part_check;	/* of messages within it */
};

/* Walks it, from blocks of just the size of what is captured. */
void		 made_walk(const struct made *, const struct audience *);

/* The same from bytes. */
void		 made_walk_bytes(const struct made *, const uint8_t *plain,
		    uint32_t captured, const struct audience *);

/* What one recorder of all rows is told; valid until the next call of either.
 * `nested` as of a sink. */
const char	*made_tells(const struct made *, bool nested,
		    bool show_secrets);

/* A test of CUnit: it is told just that, alone or with another sink. */
void		 made_check(const struct made *, const char *told);

#endif

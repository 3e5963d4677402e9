/* Who listens to what a fuzz target makes: each output by itself, several of
 * them together, and a check of what they are told. */

#ifndef TESTS_FUZZ_LISTENERS_H
#define TESTS_FUZZ_LISTENERS_H

#include "tests/coverage.h"
#include "tests/outputs.h"

enum audience_kind {
	TO_JSON, TO_TREE, TO_LINE, TO_VERBOSE, TO_HEX, TO_NESTED, TO_FLAT,
	AUDIENCES
};

struct listeners {
	struct outputs	 single;	/* one listener each */
	struct outputs	 together;	/* told of the same messages */
	struct coverage	 nested, flat;
	struct sink	*sinks[AUDIENCES][OUTPUTS];
	struct audience	 audiences[AUDIENCES];
	uint64_t	 before;	/* messages that were looked at */
};

void	 listeners_open(struct listeners *);

/* Before something is said, and after it: aborts where a byte was not covered,
 * or the records are not the same as lines and as trees. */
void	 listeners_expect(struct listeners *);
void	 listeners_check(struct listeners *, enum audience_kind);

#endif

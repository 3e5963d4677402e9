/* A sink that holds the walker to its word: every byte in one leaf or in the
 * head of one group, in order; groups closed as they were opened; nothing of
 * a masked leaf; no more events than a message may cause. */

#ifndef TESTS_COVERAGE_H
#define TESTS_COVERAGE_H

#include "dissectors/core/walk.h"

struct coverage {
	struct sink		 sink;	/* first: a pointer to it is to both */
	const struct message	*message;	/* the outermost */
	uint32_t		 position;
	uint32_t		 spent;		/* events of this message */
	unsigned		 depth;
	struct {
		const struct field	*field;
		enum event_kind		 kind;
		uint32_t		 index;
	}			 open[WALK_DEPTH];
	unsigned		 limits;	/* notes of that code */
	unsigned		 undecoded;
	uint64_t		 notes_hash;	/* of all notes, in order */
	uint8_t			 sum;		/* of all bytes shown */
	uint64_t		 messages, events;
	/* The first thing that was wrong since the last coverage_reset, and
	 * where; NULL: nothing. */
	const char		*fault;
	uint32_t		 fault_offset;
};

void	 coverage_open(struct coverage *, uint16_t rows, bool nested);
/* Forgets the fault and the notes; counts go on. */
void	 coverage_reset(struct coverage *);

#endif

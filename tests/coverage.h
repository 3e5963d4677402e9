/* Sinks that hold the walker to its word.
 *
 * Coverage: every byte in one leaf or in the head of one group, in order;
 * groups closed as they were opened; nothing of a masked leaf; no more events
 * than a message may cause. Trace: of a message that was cut nothing is told
 * that is not so of the whole. */

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

/* An event, a note, or the beginning of a message. */
struct told {
	enum { TOLD_MESSAGE, TOLD_LEAF, TOLD_OPEN, TOLD_CLOSE, TOLD_NOTE }
				 what;
	const struct field	*field;
	const void		*detail;	/* a command; a note's reason */
	uint32_t		 kind;		/* or code, or part */
	uint32_t		 offset, length;
	uint32_t		 head, size;	/* of the value; need, left */
	uint32_t		 index;
	uint64_t		 number;
	bool			 masked, cut;
};

/* All that is told, in order. */
struct trace {
	struct sink	 sink;		/* first: a pointer to it is to both */
	struct told	*rows;
	size_t		 count, room;
	bool		 failed;	/* memory was short */
};

void	 trace_open(struct trace *, bool nested);
void	 trace_close(struct trace *);
void	 trace_reset(struct trace *);

/* Whether each message of `cut` says, up to its note that it is cut, just what
 * it says in `whole`: the same rows, places and numbers. Only the last text or
 * run of bytes may be shorter. What is wrong, and where; NULL: nothing. */
const char	*trace_compare(const struct trace *cut,
		    const struct trace *whole, uint32_t *offset);

#endif

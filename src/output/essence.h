/* The essence of a message: its command, and from whom to whom it is. Rows
 * marked so have said it; the text outputs and JSON use it. */

#ifndef SRC_OUTPUT_ESSENCE_H
#define SRC_OUTPUT_ESSENCE_H

#include "dissectors/core/event.h"

#define ESSENCE_ROWS	(COMMAND | SUBCOMMAND | FAMILY | SELF | FROM | TO)

/* Events without a field: that was not said. */
struct essence {
	struct event	 command;
	struct event	 family;	/* in which it is counted */
	struct event	 subcommand;
	struct event	 self;
	struct event	 from;
	struct event	 to;
};

/* The rows of what only the flow knows: whose session it is, as a number or as
 * a text, and who the ends are. No message has them. */
extern const struct field essence_account, essence_own, essence_from,
    essence_to;

void	 essence_begin(struct essence *, const struct message *);

/* To be told of every leaf whose row is one of ESSENCE_ROWS. */
void	 essence_field(struct essence *, const struct event *);

/* Fills in the end of a conversation that the body leaves to the header: the
 * account whose session it is. */
void	 essence_end(struct essence *);

#endif

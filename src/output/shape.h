/* Messages of the same shape: their records, or lines, differ in some values
 * only.
 *
 * Most messages are like one that came before: the same command, the same TLVs
 * of the same lengths, another sender, time or text. While the record of a
 * message is written by the walk, what it says of which bytes is remembered:
 * bytes that are shown and decide nothing are free, all others belong to the
 * shape. Of another message that is equal in these, the record is what is
 * remembered with its own values in between, and no walk is needed.
 *
 * Only plain cases are remembered: a message with a note, with messages within,
 * or with texts that need conversion is walked, each time. */

#ifndef SRC_OUTPUT_SHAPE_H
#define SRC_OUTPUT_SHAPE_H

#include <json-c/printbuf.h>

#include "src/output/record.h"

struct shapes;

/* Of messages whose essence is gathered there, and what else their record says;
 * NULL: they are lines. NULL where memory is short. */
struct shapes	*shapes_new(struct essence *, struct record *);
void		 shapes_free(struct shapes *);

/* Appends what the walk would make of this message, and tells essence and
 * record what they would be told. False where its shape is not known: nothing
 * was done. */
bool		 shapes_recall(struct shapes *, struct printbuf *,
		    const struct message *, const struct field *layout);

/* Whether this message, whose shape is not known, should be remembered. Then
 * what is appended from here on is, */
bool		 shapes_begin(struct shapes *, struct printbuf *,
		    const struct message *, const struct field *layout);

/* with each leaf, every one that there is, whose value was appended from
 * `start` on, or that was not shown; unless it turns out not to be fit for
 * it; */
void		 shapes_leaf(struct shapes *, const struct printbuf *,
		    const struct event *, int start);

/* up to here. */
void		 shapes_end(struct shapes *, const struct printbuf *,
		    const struct notes *);

#endif

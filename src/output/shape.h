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

#include "dissectors/core/event.h"

struct shapes;

/* Values that the message does not bring: its place in a container, and what
 * its flow knows. */
enum shape_fact {
	FACT_PART, FACT_PARTS,
	FACT_ACCOUNT,		/* whose session it is, a number */
	FACT_OWN,		/* or a text */
	FACT_FROM, FACT_TO,
	FACT_SAID,		/* all texts of the record, once more */
};

/* Of records, or of lines. NULL where memory is short. */
struct shapes	*shapes_new(bool records);
void		 shapes_free(struct shapes *);

/* Appends what would be appended between `begin` and `end` of this message.
 * False where its shape is not known: nothing was done. */
bool		 shapes_recall(struct shapes *, struct printbuf *,
		    const struct message *, const struct field *layout);

/* Whether this message, whose shape is not known, should be remembered. Then
 * what is appended from here on is, */
bool		 shapes_begin(struct shapes *, struct printbuf *,
		    const struct message *, const struct field *layout);

/* with each leaf, every one that there is, whose value was appended from
 * `start` on, or that was not shown; unless it turns out not to be fit for
 * it. */
void		 shapes_leaf(struct shapes *, const struct printbuf *,
		    const struct event *, int start);

/* What is appended to another buffer from here on, up to the next call of the
 * kind, stands before all that. */
void		 shapes_front(struct shapes *, const struct printbuf *);
void		 shapes_front_end(struct shapes *, const struct printbuf *);

/* What was appended last, from `start` on, to either: such a value; an account
 * that a leaf has said, or the flow. */
void		 shapes_fact(struct shapes *, const struct printbuf *,
		    enum shape_fact, int start);
void		 shapes_account(struct shapes *, const struct printbuf *,
		    const struct event *, int start);

/* Up to here. A message that was not walked to its end, or of which there is
 * more to tell than its bytes say, is not `fit`. */
void		 shapes_end(struct shapes *, const struct printbuf *, bool fit);

#endif

/* Every output of the program at once, each with its own writer and texts.
 * What they write is looked at in the writers' buffers and then thrown away.
 * A record that is longer than a buffer is gone before. */

#ifndef TESTS_OUTPUTS_H
#define TESTS_OUTPUTS_H

#include "src/output/style.h"
#include "src/output/writer.h"
#include "src/output/text.h"
#include "dissectors/core/walk.h"

enum output {
	OUTPUT_JSON, OUTPUT_TREE, OUTPUT_LINE, OUTPUT_VERBOSE, OUTPUT_HEX,
	OUTPUT_WIRE, OUTPUT_QUIET, OUTPUTS
};

struct outputs {
	struct sink	*sinks[OUTPUTS];
	struct writer	*writers[OUTPUTS];
	struct texts	*texts[OUTPUTS];
	void		(*close[OUTPUTS])(struct sink *);
};

/* False where memory is short; to be closed all the same. */
bool	 outputs_open(struct outputs *);
void	 outputs_close(struct outputs *);

/* What that output has written since the last reset. */
const char	*outputs_text(const struct outputs *, enum output,
		    size_t *size);
void		 outputs_reset(struct outputs *);

/* Whether NDJSON and trees have written the same `records` since the last
 * reset: each line one record, valid UTF-8, no control character but its end.
 * A sentence of what is wrong, NULL: nothing. Where a buffer was too small for
 * all of them there is nothing to compare: sets *lost. */
const char	*outputs_compare(const struct outputs *, unsigned records,
		    bool *lost);

#endif

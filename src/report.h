/* What a run has counted, gathered from all who count. */

#ifndef SRC_REPORT_H
#define SRC_REPORT_H

#include "src/capture/source.h"
#include "src/pipeline.h"
#include "src/printer.h"

struct report {
	const struct source	*source;
	const struct pipeline	*pipeline;	/* NULL: nothing is open */
	uint64_t		 taken;		/* packets that passed the
						 * filter, */
	struct provenance	 last;		/* and the last of them */
};

/* Words for people, to stderr. */
void	 report_print(const struct report *);

/* A record of JSON, where JSON is printed. */
void	 report_record(const struct report *, struct printer *);

#endif

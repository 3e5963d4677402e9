/* What a run has counted, gathered from all who count. */

#ifndef SRC_REPORT_H
#define SRC_REPORT_H

#include <json-c/json_object.h>

#include "src/capture/source.h"
#include "src/pipeline.h"

struct report {
	const struct source	*source;
	const struct pipeline	*pipeline;	/* NULL: nothing is open */
	uint64_t		 taken;		/* packets that passed the
						 * filter, */
	struct provenance	 last;		/* and the last of them */
	long			 interval;	/* seconds; 0: there are none */
	int64_t			 due;		/* when one ends; 0: none has
						 * begun */
	int64_t			 told;		/* when one ended last */
};

/* Words for people, to stderr. */
void	 report_print(const struct report *);

/* Something happens, or at least time passes: whether an interval has ended,
 * and another begun. */
bool	 report_is_due(struct report *, int64_t second);

/* When what was counted last was: seconds since 1970; 0: nothing was. */
int64_t	 report_time(const struct report *);

/* A record of JSON, the caller's to json_object_put, with that time. */
struct json_object *report_record(const struct report *);

#endif

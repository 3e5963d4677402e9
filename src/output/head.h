/* What every text output says of a message first: when, from where to where,
 * which protocol and command. */

#ifndef SRC_OUTPUT_HEAD_H
#define SRC_OUTPUT_HEAD_H

#include <json-c/printbuf.h>

#include "src/output/essence.h"
#include "src/output/style.h"

void	 head_append(struct printbuf *, const struct style *, struct when *,
	    const struct message *, const struct essence *);

#endif

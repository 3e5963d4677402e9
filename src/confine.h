/* What a run gives up before it looks at the first packet. */

#ifndef SRC_CONFINE_H
#define SRC_CONFINE_H

#include "src/capture/source.h"
#include "src/options.h"

/* Enters the sandbox that the options wish for, when all is open that a run
 * needs. Has complained where it returns false: do not go on. */
bool	 confine(const struct options *, const struct source *);

#endif

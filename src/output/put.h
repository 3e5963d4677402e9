/* A string of ours, to where there is room. */

#ifndef SRC_OUTPUT_PUT_H
#define SRC_OUTPUT_PUT_H

#include "src/output/append.h"

/* Returns where it ends; of a literal the length is known beforehand. */
static inline __attribute__((always_inline)) char *
put(char *p, const char *s)
{
	return append_put(p, s, strlen(s));
}

#endif

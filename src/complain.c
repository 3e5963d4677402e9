/* What goes to the person at the terminal. */

#include "src/complain.h"

#include <stdio.h>

void
complain(const char *what, const char *why)
{
	if (why == NULL)
		fprintf(stderr, "icqdump: %s\n", what);
	else
		fprintf(stderr, "icqdump: %s: %s\n", what, why);
}

/* Which frame answers which. */

#include "dissectors/oscar/numbers.h"

bool
oscar_numbers(const struct message *m, struct numbers *n)
{
	(void)m;
	(void)n;
	return false;
}

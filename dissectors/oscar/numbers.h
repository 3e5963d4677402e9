/* Which frame answers which: the numbers that a flow knows them by. */

#ifndef DISSECTORS_OSCAR_NUMBERS_H
#define DISSECTORS_OSCAR_NUMBERS_H

#include "dissectors/core/protocol.h"

bool	oscar_numbers(const struct message *, struct numbers *);

#endif

/* Which program a client is, as far as the times of its DC info tell. */

#ifndef DISSECTORS_OSCAR_FINGERPRINT_H
#define DISSECTORS_OSCAR_FINGERPRINT_H

#include "dissectors/core/field.h"

/* From the three times to the end of the DC info. */
extern const struct field oscar_fingerprint[];

#endif

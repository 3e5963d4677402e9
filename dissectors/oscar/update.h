/* What a client says it has updated: the times of its DC info, or a plug-in. */

#ifndef DISSECTORS_OSCAR_UPDATE_H
#define DISSECTORS_OSCAR_UPDATE_H

#include "dissectors/core/field.h"

/* All of the TLV. Clients write it low byte first, and servers the other way. */
extern const struct field oscar_update[];
extern const struct field oscar_updates[];

#endif

/* What clients say they can do: GUIDs, and marks by which they name
 * themselves. */

#ifndef DISSECTORS_OSCAR_CAPABILITIES_H
#define DISSECTORS_OSCAR_CAPABILITIES_H

#include "dissectors/core/names.h"

extern const struct names oscar_capability_names;
extern const struct names oscar_short_capability_names;

/* The numbers of those that a rendezvous can be about; of most, bytes 2 and 3
 * of their GUID. */
enum {
	CAPABILITY_SEND_FILE		= 0x1343,
	CAPABILITY_REVERSE_CONNECT	= 0x1344,
	CAPABILITY_DIRECT_IM		= 0x1345,
	CAPABILITY_ICON			= 0x1346,
	CAPABILITY_GET_FILE		= 0x1348,
	CAPABILITY_SERVER_RELAY		= 0x1349,
	CAPABILITY_CONTACTS		= 0x134b,
	CAPABILITY_CHAT			= 0x748f,
};

#endif

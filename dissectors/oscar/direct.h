/* What two clients say to each other when a rendezvous has brought them
 * together: files (OFT), direct messages (ODC), and what both say to the proxy
 * (ARS) that joins those who cannot connect. */

#ifndef DISSECTORS_OSCAR_DIRECT_H
#define DISSECTORS_OSCAR_DIRECT_H

#include "dissectors/core/protocol.h"

extern const struct protocol oscar_direct;

/* The types of OFT after which the other end sends a file. */
enum {
	OFT_ACK		= 0x0202,
	OFT_RESUME_ACK	= 0x0207,
};

/* Whole messages of each. */
extern const struct field oscar_oft[];
extern const struct field oscar_odc[];
extern const struct field oscar_ars[];

/* The types that these know. */
extern const struct commands oscar_oft_commands;
extern const struct commands oscar_ars_commands;

#endif

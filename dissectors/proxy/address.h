/* Addresses as SOCKS 5 has them: a type, the address or name, a port. */

#ifndef DISSECTORS_PROXY_ADDRESS_H
#define DISSECTORS_PROXY_ADDRESS_H

#include "dissectors/core/cursor.h"
#include "dissectors/core/protocol.h"

#define SOCKS_ADDRESS_MOST	259	/* bytes */

/* Rows of an address: type, address or name, port. */
extern const struct field socks_address[];

/* Reads one; where there is none of a known type the cursor has failed. */
struct host	 socks_read_address(struct cursor *);

#endif

/* What the suites of direct connections have in common. */

#ifndef TESTS_PEERS_H
#define TESTS_PEERS_H

#include "tests/encode_peer.h"

/* Alice, who speaks that version. */
struct encode_peer	 peers_speaking(uint8_t version);

/* A copy in a block of just that size, so that reading beyond it is seen. */
uint8_t		*peers_copy(const uint8_t *bytes, uint32_t n);

void		 peers_fill(struct generator *, uint8_t *bytes, uint32_t n);

/* Adds a message of hers; `extra` is hex. */
void		 peers_message(struct buffer *, uint8_t version,
		    uint16_t command, uint16_t type, const char *text,
		    const char *extra);

#endif

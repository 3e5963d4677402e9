/* Files between peers, on a connection of their own. */

#ifndef DISSECTORS_ICQ_PEER_FILE_H
#define DISSECTORS_ICQ_PEER_FILE_H

#include <stdbool.h>
#include <stdint.h>

#include "dissectors/core/field.h"

extern const struct field peer_file[];

/* Whether these bytes, of which `captured` are there of a packet's `length`
 * behind its length word, open such a connection: at its start. */
bool	 peer_file_opens(const uint8_t *packet, uint32_t captured,
	    uint32_t length);

/* Whether a packet of which these are the first bytes may stand in one that is
 * known to be for files: a greeting, or what its code and length allow. */
bool	 peer_file_may(const uint8_t *packet, uint32_t captured,
	    uint32_t length);

/* Whether they may stand in one that is known to be for files, somewhere: what
 * their lengths and numbers prove. */
bool	 peer_file_proves(const uint8_t *packet, uint32_t captured,
	    uint32_t length);

#endif

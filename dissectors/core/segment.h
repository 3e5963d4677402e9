/* A TCP segment: what capture hands to flow. No dissector sees one. */

#ifndef DISSECTORS_CORE_SEGMENT_H
#define DISSECTORS_CORE_SEGMENT_H

#include "dissectors/core/message.h"

enum segment_flag {
	SEGMENT_FIN	= 0x01,
	SEGMENT_SYN	= 0x02,
	SEGMENT_RST	= 0x04,
	SEGMENT_ACK	= 0x10,
};

struct segment {
	const struct provenance	*seen;
	const uint8_t		*bytes;
	uint32_t		 captured;	/* of them */
	uint32_t		 length;	/* on the wire */
	uint32_t		 sequence;	/* of the first byte, which comes
						 * behind a SYN */
	uint32_t		 acknowledged;	/* if SEGMENT_ACK: up to here */
	uint8_t			 flags;
};

#endif

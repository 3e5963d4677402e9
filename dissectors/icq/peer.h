/* ICQ between clients: direct connections, versions 1 to 8, over TCP. */

#ifndef DISSECTORS_ICQ_PEER_H
#define DISSECTORS_ICQ_PEER_H

#include "dissectors/core/protocol.h"

extern const struct protocol icq_peer;

/* What a connection is for: the dialect's `kind`. */
enum peer_kind {
	PEER_KIND_UNKNOWN,
	PEER_KIND_MESSAGES,
	PEER_KIND_FILES,
	PEER_KIND_CHAT,
};

/* What an end of it has sent: bits of the dialect's `stage`. */
enum peer_stage {
	PEER_STAGE_INIT		= 1 << 0,
	PEER_STAGE_CHAT		= 1 << 1,	/* the first packet of a chat */
	PEER_STAGE_TYPED	= 1 << 2,	/* all, and types from now on */
	PEER_STAGE_WHOLE	= 1 << 3,	/* any packet that was not cut */
};

/* The row that each layout begins with. */
#define PEER_LENGTH	\
	{ .type = FIELD_UINT, .size = 2, .label = "Length" }

#endif

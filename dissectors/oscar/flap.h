/* FLAP, the frames in which OSCAR talks: ICQ from version 7 on, and AIM. */

#ifndef DISSECTORS_OSCAR_FLAP_H
#define DISSECTORS_OSCAR_FLAP_H

#include "dissectors/core/protocol.h"

extern const struct protocol oscar;

#define FLAP_MARK	0x2a
#define FLAP_HEAD	6		/* bytes before the data */
#define SNAC_HEAD	10		/* and of these before the body */

enum flap_channel {
	FLAP_SIGN_ON	= 1,
	FLAP_SNAC	= 2,
	FLAP_ERROR	= 3,
	FLAP_SIGN_OFF	= 4,
	FLAP_KEEP_ALIVE	= 5,
};

/* What an end of it has sent: bits of the dialect's `stage`. */
enum flap_stage {
	FLAP_STAGE_COUNTS	= 1 << 0,	/* its sequence is known */
};

#endif

/* What makes messages of packets: from IP to those who listen. */

#ifndef SRC_PIPELINE_H
#define SRC_PIPELINE_H

#include "src/capture/ip.h"
#include "src/flow/dispatch.h"
#include "src/flow/framing.h"
#include "src/flow/session.h"
#include "src/options.h"

struct pipeline {
	struct ip		*ip;
	struct unwrap		 unwrap;	/* what goes through proxies */
	struct dispatch		*dispatch;	/* of datagrams */
	struct framing		*framing;	/* of streams */
	struct sessions		*sessions;
	struct decoders		 decoders;
	struct audience		 audience;	/* its sinks are not its own */
};

/* Of what is all 0, but for the audience's sinks. It must stay where it is.
 * False where memory is short. */
bool	 pipeline_open(struct pipeline *, const struct options *);
void	 pipeline_close(struct pipeline *);

/* Packets begin with ip_frame(). End of the capture: tells of what waits. */
void	 pipeline_flush(struct pipeline *);

/* ICQ messages so far. */
uint64_t pipeline_messages(const struct pipeline *);

#endif

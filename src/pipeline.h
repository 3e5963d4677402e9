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
	uint64_t		 notes[NOTE_CODES]; /* so many anomalies */
};

/* Of what is all 0, but for the audience's sinks. It must stay where it is.
 * False where memory is short. */
bool	 pipeline_open(struct pipeline *, const struct options *);
void	 pipeline_close(struct pipeline *);

/* Packets begin with ip_frame(). End of the capture: tells of what waits. */
void	 pipeline_flush(struct pipeline *);

/* ICQ messages so far; and how many messages of the i-th protocol registered. */
uint64_t pipeline_messages(const struct pipeline *);
uint64_t pipeline_messages_of(const struct pipeline *, size_t i);

#endif

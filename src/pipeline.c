/* What makes messages of packets: from IP to those who listen. */

#include "src/pipeline.h"

#include "src/flow/table.h"

static void
on_datagram(void *context, struct message *m)
{
	struct pipeline *p = context;

	dispatch_datagram(p->dispatch, m);
}

static void
on_segment(void *context, const struct segment *segment)
{
	struct pipeline *p = context;

	framing_segment(p->framing, segment);
}

bool
pipeline_open(struct pipeline *p, const struct options *o)
{
	const struct framing_options framing = {
		.decoders = &p->decoders, .audience = &p->audience,
		.first = FLOW_STREAMS, .unwrap = &p->unwrap,
		.half = (uint32_t)o->stream_window << 10,
		.total = (size_t)o->stream_memory << 20,
	};
	const bool unwraps = unwrap_open(&p->unwrap, o->verbose > 0,
	    o->verbose > 0 || o->hex > 0);

	p->decoders.as = o->decode_as;
	p->decoders.count = o->decode_as_count;
	p->decoders.usual_ports = o->usual_ports;
	p->dispatch = dispatch_new(&p->decoders, &p->audience);
	p->framing = framing_new(&framing);
	p->sessions = sessions_new(FLOW_INDICES);
	p->audience.show_secrets = o->show_secrets > 0;
	p->audience.notes = p->notes;
	p->audience.expect = sessions_expect;
	p->audience.introduce = sessions_introduce;
	p->audience.context = p->sessions;
	p->ip = ip_new((struct ip_handlers){
		.datagram = on_datagram, .segment = on_segment, .context = p,
	});
	return unwraps && p->dispatch != NULL &&
	    dispatch_unwrap(p->dispatch, &p->unwrap) && p->framing != NULL &&
	    p->sessions != NULL && p->ip != NULL;
}

void
pipeline_close(struct pipeline *p)
{
	dispatch_free(p->dispatch);
	framing_free(p->framing);
	unwrap_close(&p->unwrap);
	sessions_free(p->sessions);
	ip_free(p->ip);
}

void
pipeline_flush(struct pipeline *p)
{
	ip_flush(p->ip);
	framing_flush(p->framing);
}

uint64_t
pipeline_messages(const struct pipeline *p)
{
	return dispatch_messages(p->dispatch) + framing_messages(p->framing);
}

uint64_t
pipeline_messages_of(const struct pipeline *p, size_t i)
{
	return dispatch_tally(p->dispatch)->messages[i] +
	    framing_tally(p->framing)->messages[i];
}

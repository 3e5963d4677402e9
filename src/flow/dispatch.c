/* From a datagram to those who listen. */

#include "src/flow/dispatch.h"

#include <netinet/in.h>
#include <stdlib.h>

#include "dissectors/core/cold.h"
#include "src/flow/behind.h"
#include "src/flow/held.h"
#include "src/flow/table.h"

struct dispatch {
	struct flows		*flows;
	struct held		*held;
	struct pieces		*pieces;
	const struct decoders	*decoders;
	const struct audience	*audience;
	struct unwrap		*unwrap;	/* NULL: proxies are not looked
						 * into */
	struct behind		*behind;
	/* Of what a proxy wraps: to be told first, once. NULL: nobody is. */
	void			(*before)(void *, const struct message *);
	void			*context;
	struct tally		 tally;
	uint8_t			 scratch[MESSAGE_MAX];
};

struct dispatch *
dispatch_new(const struct decoders *decoders, const struct audience *audience)
{
	struct dispatch *d = calloc(1, sizeof(*d));

	if (d == NULL)
		return NULL;
	d->decoders = decoders;
	d->audience = audience;
	d->flows = flows_new(0, FLOW_IDLE, NULL, NULL);
	d->held = held_new();
	d->pieces = pieces_new();
	if (d->flows == NULL || d->held == NULL || d->pieces == NULL) {
		dispatch_free(d);
		return NULL;
	}
	return d;
}

void
dispatch_free(struct dispatch *d)
{
	if (d == NULL)
		return;
	flows_free(d->flows);
	held_free(d->held);
	pieces_free(d->pieces);
	behind_free(d->behind);
	free(d);
}

bool
dispatch_unwrap(struct dispatch *d, struct unwrap *unwrap)
{
	d->behind = behind_new(d, unwrap);
	d->unwrap = unwrap;
	unwrap->dispatch = d;
	return d->behind != NULL;
}

uint64_t
dispatch_messages(const struct dispatch *d)
{
	return tally_messages(&d->tally);
}

const struct tally *
dispatch_tally(const struct dispatch *d)
{
	return &d->tally;
}

void
dispatch_tell_header(struct dispatch *d, struct message *m)
{
	tally_message(&d->tally, m->protocol);
	walk(m, d->audience);
}

struct dispatch_counters
dispatch_counters(const struct dispatch *d)
{
	return (struct dispatch_counters){
		.messages = tally_messages(&d->tally),
		.evicted_flows = flows_evicted(d->flows),
		.unproven = held_waiting(d->held),
		.pieces = pieces_counters(d->pieces),
	};
}

/* Of a protocol that has pieces: what may be one, and the message that is
 * whole with it. */
static __attribute__((noinline)) void
deliver_piece(struct dispatch *d, struct message *m)
{
	struct message whole;
	const bool complete = pieces_add(d->pieces, m, &whole);

	walk(m, d->audience);
	if (complete)
		walk(&whole, d->audience);
}

static COLD void
introduce(struct dispatch *d, const struct message *m)
{
	void (*before)(void *, const struct message *) = d->before;

	d->before = NULL;
	before(d->context, m);
}

static inline void
deliver(struct dispatch *d, struct tracked *flow, struct message *m)
{
	m->flow = &flow->facts;
	if (!flow->kept)
		flows_keep(d->flows, flow, m->seen);
	if (d->before != NULL)
		introduce(d, m);
	flow->dialect = m->protocol->learn(m, flow->dialect);
	tally_message(&d->tally, m->protocol);
	if (m->protocol->piece != NULL)
		deliver_piece(d, m);
	else
		walk(m, d->audience);
}

/* A message that proves nothing alone waits for another; those that waited for
 * this one come first, each with the time and the number that it had. */
static __attribute__((noinline)) bool
proven(struct dispatch *d, struct tracked *flow, struct message *m)
{
	struct message before;

	m->flow = &flow->facts;
	if (!held_agrees(d->held, m)) {
		held_add(d->held, m);
		return false;
	}
	flow->dialect = m->protocol->learn(m, (struct dialect){ 0 });
	flow->dialect.verified = true;
	/* Now it is known who is who, also of what agrees with nothing. */
	while (held_take(d->held, m->flow, d->scratch, &before)) {
		before.via = m->via;
		before.ends = m->ends;
		before.carrier = m->carrier;
		before.confidence = before.protocol->probe(&before,
		    &flow->dialect);
		deliver(d, flow, &before);
	}
	m->confidence = CERTAIN;
	m->protocol->unseal(m);
	return true;
}

/* Nothing is known of it yet but where it was seen, and its bytes. */
static inline void
reset(struct dispatch *d, struct message *m)
{
	m->scratch = d->scratch;
	m->unsealed = m->encrypted = false;
	m->part = m->parts = 0;
	m->nesting = 0;
	m->facts.relation = UNRELATED;
	m->facts.account = 0;
}

/* Its flow is known, if there is one: asks what it is. NULL: it is none of ours,
 * or waits; else the flow. */
static inline struct tracked *
receive(struct dispatch *d, struct message *m,
    const struct protocol *const *lead, struct tracked *flow)
{
	static const struct dialect unknown;

	m->protocol = detect(lead, m, flow == NULL ? &unknown :
	    &flow->dialect, d->decoders);
	if (m->protocol == NULL)
		return NULL;
	if (flow == NULL)
		flow = flows_add(d->flows);
	if (m->confidence == SUSPECTED && !proven(d, flow, m))
		return NULL;
	return flow;
}

bool
dispatch_inner(struct dispatch *d, struct message *m, struct inner_key key,
    void (*before)(void *, const struct message *), void *context)
{
	const struct protocol *const *const lead = detect_lead(m);
	struct tracked *flow;

	if (*lead == NULL)
		return false;
	reset(d, m);
	d->before = before;
	d->context = context;
	flow = receive(d, m, lead, flows_find_inner(d->flows, m->seen,
	    key.high, key.low));
	if (flow != NULL)
		deliver(d, flow, m);
	d->before = NULL;
	return flow != NULL;
}

const struct flow *
dispatch_flow(struct dispatch *d, const struct provenance *seen,
    struct inner_key key)
{
	struct tracked *flow = flows_find_inner(d->flows, seen, key.high,
	    key.low);

	if (flow == NULL)
		flow = flows_add(d->flows);
	if (!flow->kept)
		flows_keep(d->flows, flow, seen);
	return &flow->facts;
}

bool
dispatch_datagram(struct dispatch *d, struct message *m)
{
	const struct protocol *const *const lead = detect_lead(m);
	struct tracked *flow;

	if (*lead == NULL)
		return d->unwrap != NULL && behind_may_be(m) &&
		    behind_datagram(d->behind, m);
	reset(d, m);
	m->packet_count = 0;
	flow = flows_find(d->flows, m->seen, IPPROTO_UDP, &m->end);
	/* What is kept of the flow is fetched from memory meanwhile, so that it
	 * is near when the packet was decrypted. */
	if (flow != NULL)
		walk_expect(d->audience, &flow->facts);
	flow = receive(d, m, lead, flow);
	if (flow == NULL)
		return false;
	deliver(d, flow, m);
	return true;
}

/* Which protocol is it? */

#include "src/flow/detect.h"

#include <string.h>

static inline bool
leads(const struct protocol *protocol, const struct message *m)
{
	return m->captured >= sizeof(protocol->lead) &&
	    memcmp(m->wire, protocol->lead, sizeof(protocol->lead)) == 0 &&
	    m->length >= protocol->least && protocol->frame == NULL &&
	    protocol->unwrap == NULL;
}

static inline const struct protocol *const *
next_lead(const struct protocol *const *row, const struct message *m)
{
	while (*row != NULL && !leads(*row, m))
		row++;
	return row;
}

const struct protocol *const *
detect_lead(const struct message *m)
{
	return next_lead(registry, m);
}

/* A port that -d names is what -d says, and no longer what it was. */
static enum usual
usual_port(const struct protocol *protocol, uint16_t port,
    const struct decoders *decoders)
{
	bool named = false;

	for (size_t i = 0; i < decoders->count; i++) {
		if (decoders->as[i].port != port)
			continue;
		if (decoders->as[i].protocol == protocol)
			return USUAL_NAMED;
		named = true;
	}
	for (const uint16_t *p = protocol->ports; !named && *p != 0; p++)
		if (*p == port)
			return USUAL_PORT;
	return USUAL_NOT;
}

enum usual
detect_usual(const struct protocol *protocol, const struct provenance *seen,
    const struct decoders *decoders)
{
	const enum usual from = usual_port(protocol, seen->source.port,
	    decoders);
	const enum usual to = usual_port(protocol, seen->destination.port,
	    decoders);

	return from > to ? from : to;
}

/* How sure it is of one protocol; settles the role. */
static enum confidence
ask(const struct protocol *protocol, struct message *m,
    const struct dialect *dialect, const struct decoders *decoders)
{
	const struct provenance *ends = m->via != NULL ? m->ends : m->seen;
	const bool from = usual_port(protocol, ends->source.port,
	    decoders) != USUAL_NOT;
	const bool to = usual_port(protocol, ends->destination.port,
	    decoders) != USUAL_NOT;
	enum confidence confidence;

	if (!from && !to && decoders->usual_ports)
		return NOT_MINE;
	m->role = from == to ? ROLE_UNKNOWN : from ? ROLE_SERVER : ROLE_CLIENT;
	confidence = protocol->probe(m, dialect);
	if (confidence != LOOKS_LIKE || from || to)
		return confidence;	/* also SUSPECTED, by itself */
	return protocol->agree != NULL ? SUSPECTED : NOT_MINE;
}

const struct protocol *
detect(const struct protocol *const *row, struct message *m,
    const struct dialect *dialect, const struct decoders *decoders)
{
	/* Most flows have proved themselves, and ports add nothing. */
	if (*row != NULL && dialect->verified && !decoders->usual_ports) {
		m->role = ROLE_UNKNOWN;
		m->confidence = (*row)->probe(m, dialect);
		if (m->confidence == CERTAIN)
			return *row;
	}
	for (; *row != NULL; row = next_lead(row + 1, m)) {
		m->confidence = ask(*row, m, dialect, decoders);
		if (m->confidence != NOT_MINE)
			return *row;
	}
	return NULL;
}

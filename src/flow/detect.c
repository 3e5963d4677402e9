/* Which protocol is it? */

#include "src/flow/detect.h"

#include <string.h>

static inline bool
leads(const struct protocol *protocol, const struct message *m)
{
	return m->captured >= sizeof(protocol->lead) &&
	    memcmp(m->wire, protocol->lead, sizeof(protocol->lead)) == 0 &&
	    m->length >= protocol->least;
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

static bool
usual_port(const struct protocol *protocol, uint16_t port,
    const struct decoders *decoders)
{
	for (const uint16_t *p = protocol->ports; *p != 0; p++)
		if (*p == port)
			return true;
	for (size_t i = 0; i < decoders->count; i++)
		if (decoders->as[i].port == port &&
		    decoders->as[i].protocol == protocol)
			return true;
	return false;
}

const struct protocol *
detect(const struct protocol *const *row, struct message *m,
    const struct dialect *dialect, const struct decoders *decoders)
{
	for (; *row != NULL; row = next_lead(row + 1, m)) {
		const struct protocol *protocol = *row;
		bool from, to;

		from = usual_port(protocol, m->seen->source.port, decoders);
		to = usual_port(protocol, m->seen->destination.port, decoders);
		if (!from && !to && decoders->usual_ports)
			continue;
		m->role = from == to ? ROLE_UNKNOWN :
		    from ? ROLE_SERVER : ROLE_CLIENT;
		m->confidence = protocol->probe(m, dialect);
		if (m->confidence == LOOKS_LIKE && !from && !to)
			m->confidence = protocol->agree != NULL ? SUSPECTED :
			    NOT_MINE;
		if (m->confidence != NOT_MINE)
			return protocol;
	}
	return NULL;
}

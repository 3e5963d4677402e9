/* What every text output says of a message first. */

#include "src/output/head.h"

#include <string.h>

#include "dissectors/core/cold.h"
#include "dissectors/core/protocol.h"
#include "src/output/put.h"
#include "src/output/value.h"
#include "src/output/via.h"

/* What is written without a name of ours: a time, two ends, numbers. */
#define HEAD_ROOM	(WHEN_ROOM + 2 * (VALUE_ADDRESS_ROOM + \
	1 + APPEND_U64_ROOM) + 128)

static inline char *
put_hue(char *p, const struct style *style, enum hue hue)
{
	return style->colour ? put(p, style_on(style, hue)) : p;
}

static inline char *
put_endpoint(char *p, uint8_t family, const struct endpoint *e)
{
	p = value_put_address(p, family, e->address);
	*p++ = '.';
	return append_put_small(p, e->port);
}

/* SNAC(04,07): where numbers count anew in each family, both say which command
 * it is. */
static char *
put_family(char *p, const struct essence *essence)
{
	const uint8_t family = (uint8_t)essence->family.number;
	const uint8_t subtype = (uint8_t)essence->command.number;

	p = append_put_hex(put(put(p, essence->family.field->label), "("),
	    &family, 1);
	*p++ = ',';
	return put(append_put_hex(p, &subtype, 1), ") ");
}

/* When it was seen, and from where to where it went. */
static inline char *
put_seen(char *p, const struct style *style, struct when *when,
    const struct provenance *seen)
{
	p = when_put(when, put_hue(p, style, HUE_DIM), seen);
	p = put_hue(p, style, HUE_PLAIN);
	p = seen->family == 4 ? put(p, "IP ") : put(p, "IP6 ");
	p = put_endpoint(p, seen->family, &seen->source);
	p = put_endpoint(put(p, " > "), seen->family, &seen->destination);
	return put(p, ": ");
}

/* What a number is called that has no name. */
static COLD void
append_unnamed(struct printbuf *pb, const struct message *m,
    const struct event *command)
{
	append_string(pb, m->role == ROLE_CLIENT ? "client command 0x" :
	    "server command 0x");
	append_hex(pb, command->number, 2u * command->field->size);
}

void
head_append_command(struct printbuf *pb, const struct style *style,
    const struct message *m, const struct essence *essence)
{
	const struct command *command = essence->command.field == NULL ?
	    NULL : essence->command.command;
	const char *title = m->protocol->title;
	const char *symbol = command == NULL ? "" : command->symbol;
	char *p;

	if (append_reserve(pb, HEAD_ROOM + strlen(title) +
	    strlen(symbol)) != 0)
		return;
	p = put(append_end(pb), title);
	if (essence->command.field != NULL) {
		p = put_hue(put(p, " "), style, HUE_COMMAND);
		if (essence->family.field != NULL)
			p = put_family(p, essence);
		p = put(p, symbol);
		if (command == NULL) {
			append_close(pb, p);
			append_unnamed(pb, m, &essence->command);
			p = append_end(pb);
		}
		p = put_hue(p, style, HUE_PLAIN);
	}
	append_close(pb, p);
}

void
head_append_seen(struct printbuf *pb, const struct style *style,
    struct when *when, const struct message *m)
{
	if (append_reserve(pb, HEAD_ROOM) != 0)
		return;
	append_close(pb, put_seen(append_end(pb), style, when, m->seen));
	if (m->via != NULL)
		via_append_line(pb, m->via);
}

/* That it came in several packets; without their numbers where times are left
 * out too. */
static void
append_packets(struct printbuf *pb, const struct style *style,
    const struct message *m)
{
	append_string(pb, ", in ");
	append_u64(pb, m->packet_count);
	append_string(pb, m->packet_count == 1 ? " piece" : " pieces");
	if (style->when == WHEN_NONE)
		return;
	append_string(pb, ", the first in packet ");
	append_u64(pb, m->packets[0]);
}

static const char *const announced[ANNOUNCED_WORDS] = {
	[ANNOUNCED_IP] = "its address", [ANNOUNCED_REAL_IP] = "its own address",
	[ANNOUNCED_BOTH] = "both its addresses",
	[ANNOUNCED_OTHERS] = "none of its addresses",
};

static const char *const relations[] = {
	[ACKNOWLEDGES] = ", acks packet ", [REPEATS] = ", repeats packet ",
	[ANSWERS] = ", answers packet ",
};

static void
append_span(struct printbuf *pb, const struct message *m, int64_t after)
{
	append_string(pb, " (");
	if (append_reserve(pb, WHEN_SPAN_ROOM) == 0)
		append_close(pb, when_put_span(append_end(pb), after,
		    m->seen->digits));
	append_string(pb, " s)");
}

void
head_append_facts(struct printbuf *pb, const struct style *style,
    const struct message *m)
{
	const struct facts *facts = &m->facts;

	if (style->quiet)
		return;
	if (m->packet_count > 0)
		append_packets(pb, style, m);
	if (facts->announced != ANNOUNCED_NOTHING) {
		append_string(pb, ", comes from ");
		append_string(pb, announced[facts->announced]);
	}
	if (facts->redirect != 0 && style->when != WHEN_NONE) {
		append_string(pb, ", redirected by packet ");
		append_u64(pb, facts->redirect);
		append_span(pb, m, facts->redirect_after);
	}
	if (facts->relation == UNRELATED)
		return;
	if (style->when == WHEN_NONE) {
		if (facts->relation == REPEATS)
			append_string(pb, ", repeated");
		return;
	}
	append_string(pb, relations[facts->relation]);
	append_u64(pb, facts->packet);
	append_span(pb, m, facts->after);
}

/* What every text output says of a message first. */

#include "src/output/head.h"

#include "dissectors/core/protocol.h"
#include "src/output/append.h"
#include "src/output/value.h"
#include "src/output/via.h"

static void
append_endpoint(struct printbuf *pb, uint8_t family, const struct endpoint *e)
{
	value_append_address(pb, family, e->address);
	append_char(pb, '.');
	append_u64(pb, e->port);
}

/* SNAC(04,07): where numbers count anew in each family, both say which command
 * it is. */
static void
append_family(struct printbuf *pb, const struct essence *essence)
{
	const struct event *family = &essence->family;

	if (family->field == NULL)
		return;
	append_string(pb, family->field->label);
	append_char(pb, '(');
	append_hex(pb, family->number, 2);
	append_char(pb, ',');
	append_hex(pb, essence->command.number, 2);
	append_string(pb, ") ");
}

void
head_append(struct printbuf *pb, const struct style *style, struct when *when,
    const struct message *m, const struct essence *essence)
{
	const struct provenance *seen = m->seen;
	const struct event *command = &essence->command;

	append_string(pb, style_on(style, HUE_DIM));
	when_append(when, pb, seen);
	append_string(pb, style_off(style));
	append_string(pb, seen->family == 4 ? "IP " : "IP6 ");
	append_endpoint(pb, seen->family, &seen->source);
	append_string(pb, " > ");
	append_endpoint(pb, seen->family, &seen->destination);
	append_string(pb, ": ");
	if (m->via != NULL)
		via_append_line(pb, m->via);
	append_string(pb, m->protocol->title);
	if (command->field != NULL) {
		append_char(pb, ' ');
		append_string(pb, style_on(style, HUE_COMMAND));
		append_family(pb, essence);
		if (command->command != NULL) {
			append_string(pb, command->command->symbol);
		} else {
			append_string(pb, m->role == ROLE_CLIENT ?
			    "client command 0x" : "server command 0x");
			append_hex(pb, command->number,
			    2u * command->field->size);
		}
		append_string(pb, style_off(style));
	}
	if (m->parts > 0) {
		append_string(pb, " (");
		append_u64(pb, m->part);
		append_char(pb, '/');
		append_u64(pb, m->parts);
		append_char(pb, ')');
	}
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

/* The essence of a message. */

#include "src/output/essence.h"

/* Where only the flow knows whose session it is, or who the ends are. */
static const struct field account = {
	.type = FIELD_UIN, .size = 4, .label = "UIN", .flags = SELF,
};

static const struct field account_text = {
	.type = FIELD_PART, .label = "Account", .flags = SELF,
};

static inline void
from_flow(struct event *event, const struct message *m, uint32_t number)
{
	static const struct event known = { .field = &account };

	if (number == 0)
		return;
	*event = known;
	event->message = m;
	event->number = number;
}

void
essence_begin(struct essence *e, const struct message *m)
{
	e->command.field = e->subcommand.field = e->family.field = NULL;
	e->self.field = e->from.field = e->to.field = NULL;
	from_flow(&e->self, m, m->facts.account);
	if (m->facts.own_length > 0)
		e->self = (struct event){
			.field = &account_text, .message = m,
			.plain = (const uint8_t *)m->facts.own,
			.size = m->facts.own_length,
		};
	from_flow(&e->from, m, m->facts.from);
	from_flow(&e->to, m, m->facts.to);
}

void
essence_field(struct essence *e, const struct event *event)
{
	const uint16_t flags = event->field->flags;

	if ((flags & COMMAND) != 0)
		e->command = *event;
	if ((flags & SUBCOMMAND) != 0)
		e->subcommand = *event;
	if ((flags & FAMILY) != 0)
		e->family = *event;
	if ((flags & SELF) != 0)
		e->self = *event;
	if ((flags & FROM) != 0)
		e->from = *event;
	if ((flags & TO) != 0)
		e->to = *event;
}

void
essence_end(struct essence *e)
{
	if (e->from.field != NULL && e->to.field == NULL)
		e->to = e->self;
	else if (e->to.field != NULL && e->from.field == NULL)
		e->from = e->self;
}

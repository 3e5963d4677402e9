/* The essence of a message. */

#include "src/output/essence.h"

const struct field essence_account = {
	.type = FIELD_UIN, .size = 4, .label = "UIN", .flags = SELF,
};

const struct field essence_own = {
	.type = FIELD_PART, .label = "Account", .flags = SELF,
};

const struct field essence_from = {
	.type = FIELD_UIN, .size = 4, .label = "UIN", .flags = FROM,
};

const struct field essence_to = {
	.type = FIELD_UIN, .size = 4, .label = "UIN", .flags = TO,
};

static inline void
from_flow(struct event *event, const struct message *m,
    const struct field *field, uint32_t number)
{
	static const struct event known;

	if (number == 0)
		return;
	*event = known;
	event->field = field;
	event->message = m;
	event->number = number;
}

void
essence_begin(struct essence *e, const struct message *m)
{
	e->command.field = e->subcommand.field = e->family.field = NULL;
	e->self.field = e->from.field = e->to.field = NULL;
	from_flow(&e->self, m, &essence_account, m->facts.account);
	if (m->facts.own_length > 0)
		e->self = (struct event){
			.field = &essence_own, .message = m,
			.plain = (const uint8_t *)m->facts.own,
			.size = m->facts.own_length,
		};
	from_flow(&e->from, m, &essence_from, m->facts.from);
	from_flow(&e->to, m, &essence_to, m->facts.to);
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

/* The essence of a message. */

#include "src/output/essence.h"

/* Where only the flow knows whose session it is. */
static const struct field account = {
	.type = FIELD_UIN, .size = 4, .label = "UIN", .flags = SELF,
};

void
essence_begin(struct essence *e, const struct message *m)
{
	e->command.field = e->subcommand.field = NULL;
	e->self.field = e->from.field = e->to.field = NULL;
	if (m->facts.account != 0)
		e->self = (struct event){
			.field = &account, .message = m,
			.number = m->facts.account,
		};
}

void
essence_field(struct essence *e, const struct event *event)
{
	const uint16_t flags = event->field->flags;

	if ((flags & COMMAND) != 0)
		e->command = *event;
	if ((flags & SUBCOMMAND) != 0)
		e->subcommand = *event;
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

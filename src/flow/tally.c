/* How many messages there were of each protocol. */

#include "src/flow/tally.h"

void
tally_turn(struct tally *t, const struct protocol *protocol)
{
	size_t i = 0;

	while (registry[i] != NULL && registry[i] != protocol)
		i++;
	t->last = protocol;
	t->count = &t->messages[i < REGISTRY_MOST ? i : 0];
}

uint64_t
tally_messages(const struct tally *t)
{
	uint64_t messages = 0;

	for (size_t i = 0; registry[i] != NULL; i++)
		if (registry[i]->unwrap == NULL)
			messages += t->messages[i];
	return messages;
}

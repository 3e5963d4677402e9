/* What numbers with names look like in a record. */

#include "src/output/spelled.h"

#include <stdlib.h>

struct spelled *
spelled_new(void)
{
	const size_t size = sizeof(struct spelled) << SPELLED_BITS;
	struct spelled *all = aligned_alloc(alignof(struct spelled), size);

	if (all != NULL)
		memset(all, 0, size);
	return all;
}

void
spelled_learn(struct spelled *all, struct printbuf *pb,
    const struct event *event, void (*append)(struct printbuf *,
    const struct event *))
{
	struct spelled *s = spelled_of(all, event);
	const int start = pb->bpos;
	const char *text;
	size_t length;

	/* All that is remembered will fit. */
	if (append_reserve(pb, 2 * SPELLED_ROOM) != 0)
		return;
	append(pb, event);
	text = pb->buf + start;
	length = (size_t)(pb->bpos - start);
	if (length > 0 && *text == ',') {
		text++;
		length--;
	}
	if (length > SPELLED_ROOM)
		return;
	s->field = event->field;
	s->number = event->number;
	s->length = (uint32_t)length;
	memcpy(s->text, text, length);
}

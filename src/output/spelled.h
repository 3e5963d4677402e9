/* What numbers with names look like in a record.
 *
 * Of these a few are most of the traffic, and to spell one out takes longer than
 * all else about it. What a row makes of a number depends on nothing else, so
 * that it is remembered by both. */

#ifndef SRC_OUTPUT_SPELLED_H
#define SRC_OUTPUT_SPELLED_H

#include <stdalign.h>

#include "dissectors/core/event.h"
#include "src/output/json_put.h"

/* Most texts fit in one line of the processor's cache. */
#define SPELLED_BITS	8
#define SPELLED_SHORT	44
#define SPELLED_ROOM	172

struct spelled {
	alignas(64) const struct field *field;
	uint64_t	 number;
	uint32_t	 length;
	char		 text[SPELLED_ROOM];
};

/* All that are remembered at once, none yet. NULL where memory is short; to be
 * given to free(). */
struct spelled	*spelled_new(void);

/* Appends it by that function, and remembers what that appended. */
void		 spelled_learn(struct spelled *, struct printbuf *,
		    const struct event *, void (*)(struct printbuf *,
		    const struct event *));

/* Its place. */
static inline struct spelled *
spelled_of(struct spelled *all, const struct event *event)
{
	const uint64_t both = (uintptr_t)event->field + event->number;

	return &all[both * UINT64_C(0x9e3779b97f4a7c15) >>
	    (64 - SPELLED_BITS)];
}

/* Appends it, where it is known. */
static inline bool
spelled_put(struct spelled *all, struct printbuf *pb,
    const struct event *event)
{
	const struct spelled *s = spelled_of(all, event);
	char *p;

	if (s->field != event->field || s->number != event->number ||
	    !append_has_room(pb, 1 + SPELLED_ROOM))
		return false;
	/* In sizes that are known: each is copied without a call. */
	p = comma(append_end(pb));
	memcpy(p, s->text, SPELLED_SHORT);
	if (s->length > SPELLED_SHORT)
		memcpy(p + SPELLED_SHORT, s->text + SPELLED_SHORT,
		    SPELLED_ROOM - SPELLED_SHORT);
	append_close(pb, p + s->length);
	return true;
}

#endif

/* The walker's own parts; nobody else includes this.
 *
 * walk.c holds the loop over rows and the entry, leaves.c, headers.c, groups.c
 * and tlv.c what each type of row does, packet.c messages within messages, scope.c
 * stretches of bytes and what stays undecoded of them, tell.c what the sinks
 * hear. What the loop does for most rows is inline here. */

#ifndef DISSECTORS_CORE_WALKER_H
#define DISSECTORS_CORE_WALKER_H

#include "dissectors/core/cold.h"
#include "dissectors/core/cursor.h"
#include "dissectors/core/integer.h"
#include "dissectors/core/walk.h"

/* How a row, a table or a scope came out. */
enum outcome {
	DONE,
	CUT,			/* the capture ends here */
	MALFORMED,		/* the scope ends here, the row does not */
	LIMITED,		/* too deep, or too many events */
};

struct span {
	uint32_t	 offset;
	uint32_t	 length;
};

/* What keeps a row from the short way through the walk. */
enum caution {
	TRYING	= 1,		/* whether a table fits: nobody is told */
	MASKING	= 2,		/* the rest of the scope may be secret */
	CHOOSY	= 4,		/* several sinks, or one that wants some rows */
	SUSPECT	= 8,		/* the check code is wrong */
	MISCOUNTED = 16,	/* so is the number by which it is counted */
};

struct walker {
	struct cursor		 c;	/* over the plain bytes; its end is the
					 * scope's, as far as captured */
	uint32_t		 scope;	/* the scope's end on the wire */
	const uint8_t		*wire;	/* parallel to c.base */
	struct message		*message;	/* the innermost */
	const struct audience	*audience;
	struct sink		*only;	/* the one sink, where there is one */
	uint16_t		 rows;	/* what any of the sinks wants */
	bool			 flat;	/* sinks that want containers closed */
	bool			 nested;	/* and those that want them open
					 * are listening */
	bool			 counts;	/* anomalies, as the former hear
						 * them */
	bool			 noted;	/* the scope's failure was noted */
	uint32_t		 told;	/* notes of this message */
	bool			 unwinding;
	bool			 cut_noted;
	bool			 decided;	/* the table tried has a FIXED
						 * row that matched, */
	bool			 torn;		/* and then one that is cut */
	bool			 peeked;	/* its bytes were looked at, not
						 * only counted */
	uint8_t			 caution;
	uint32_t		 events;	/* left to spend, */
	uint32_t		 tries;	/* on tables that are tried too */
	struct event		 event;	/* told last: between events it is a
					 * leaf's; its depth is the walk's */
	unsigned		 parts;
	struct span		 part[WALK_PARTS];
};

/* tell.c */

void	 walk_tell_note(struct walker *, enum note_code, const char *reason,
	    const struct field *, uint32_t offset, uint32_t need,
	    uint32_t left) COLD;

/* Sets what a masked leaf may show, and the command that a number names. */
void	 walk_dress(const struct walker *, struct event *) COLD;

/* One leaf: its span begins at `start` and ends at the cursor, its value of
 * `size` bytes begins `head` bytes into it. */
enum outcome	 walk_leaf(struct walker *, const struct field *, uint32_t start,
		    uint32_t head, uint32_t size, uint64_t number, bool cut);

/* A group's opening, with its head, which ends at the cursor; its closing. */
enum outcome	 walk_group_open(struct walker *, enum event_kind,
		    const struct field *, uint32_t start, uint64_t number,
		    uint32_t index);
void		 walk_group_close(struct walker *, enum event_kind,
		    const struct field *, uint32_t index);

/* A row at `start` needs more bytes than there are: of the capture, or of
 * what encloses it. Notes it, and puts the cursor back. */
enum outcome	 walk_starved(struct walker *, const struct field *,
		    uint32_t start, uint32_t need) COLD;

/* scope.c */

/* Whether a secret stands in these rows. It takes long: only asked when
 * something is wrong with the message. */
bool		 walk_holds_secret(const struct field *) COLD;
void		 walk_mask_rest(struct walker *, const struct field *) COLD;

/* The bytes from the cursor to `end`, which no row explains. */
void		 walk_undecoded(struct walker *, uint32_t end) COLD;

/* What the rows of a scope have left, and why. */
void		 walk_left_over(struct walker *) COLD;

/* Walks a table over the bytes up to `end`; what it leaves is undecoded. */
enum outcome	 walk_scoped(struct walker *, const struct field *, uint32_t end);

/* walk.c */

enum outcome	 walk_rows(struct walker *, const struct field *);

/* packet.c */

/* A message of a container: `captured` bytes of `length`. */
struct message	 walk_part_of(const struct message *container,
		    const uint8_t *plain, const uint8_t *wire,
		    uint32_t captured, uint32_t length);

/* leaves.c */

/* The rows of commands that were found last. The few commands of which most
 * traffic is made come again and again, and finding them in their table takes
 * longer than all else about them. Tables are known by where they are: they
 * are const, and stay. */
#define WALK_FOUND	256
struct found {
	const struct commands	*commands;
	const struct command	*row;
	uint32_t		 number;
};

extern struct found	 walk_found[WALK_FOUND];

void	 walk_find(struct found *, const struct commands *, uint32_t number)
	    COLD;

/* leaves.c, headers.c, groups.c, tlv.c, packet.c: what each type of row does. */

enum outcome	 walk_row_number(struct walker *, const struct field *);
enum outcome	 walk_row_fixed(struct walker *, const struct field *);
enum outcome	 walk_row_guid(struct walker *, const struct field *);
enum outcome	 walk_row_bytes(struct walker *, const struct field *);
enum outcome	 walk_row_string(struct walker *, const struct field *);
enum outcome	 walk_row_part(struct walker *, const struct field *);
enum outcome	 walk_row_run(struct walker *, const struct field *);
enum outcome	 walk_row_headers(struct walker *, const struct field *);
enum outcome	 walk_row_rows(struct walker *, const struct field *);
enum outcome	 walk_row_object(struct walker *, const struct field *);
enum outcome	 walk_row_span(struct walker *, const struct field *);
enum outcome	 walk_row_repeat(struct walker *, const struct field *);
enum outcome	 walk_row_tlvs(struct walker *, const struct field *);
enum outcome	 walk_row_switch(struct walker *, const struct field *);
/* The rows of the command that the row's slot keeps; of none, no rows. */
const struct field *walk_switch(struct walker *, const struct field *);

enum outcome	 walk_row_when(struct walker *, const struct field *);
enum outcome	 walk_row_alt(struct walker *, const struct field *);
enum outcome	 walk_row_packet(struct walker *, const struct field *);

static inline bool
listens(const struct walker *w, const struct sink *sink)
{
	return sink->nested ? w->nested : w->flat;
}

/* Whether any sink wants this row. */
static inline bool
wanted(const struct walker *w, const struct field *f)
{
	return w->rows == EVERY_ROW || (w->rows & f->flags) != 0;
}

/* With one sink, wanted() has asked already whether it is told. */
static inline bool
wants(const struct walker *w, const struct sink *sink, const struct field *f)
{
	return listens(w, sink) && (sink->rows == EVERY_ROW ||
	    (sink->rows & f->flags) != 0);
}

/* What an event shows again after one that was masked, or at the start. */
static inline void
undress(const struct walker *w, struct event *event)
{
	event->masked = false;
	event->command = NULL;
	event->wire = w->wire;
	event->plain = w->c.base;
}

static inline void
tell_leaf(struct walker *w, const struct event *event)
{
	if (w->only != NULL) {
		if (w->only->field != NULL)
			w->only->field(w->only, event);
		return;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (sink->field != NULL && wants(w, sink, event->field))
			sink->field(sink, event);
	}
}

/* Sets the event: its span begins at `start` and ends at the cursor, its value
 * of `size` bytes begins `head` bytes into it. This is where a walk spends its
 * time: the event is kept from row to row, and only what differs is set. */
static inline struct event *
set_event(struct walker *w, const struct field *f, uint32_t start,
    uint32_t head, uint32_t size, uint64_t number)
{
	struct event *event = &w->event;

	event->field = f;
	event->offset = start;
	event->length = w->c.offset - start;
	event->size = size;
	event->value = start + head;
	event->number = number;
	return event;
}

/* Groups by the short way, see walk.c, or else by the long one. */
static inline enum outcome
open_group(struct walker *w, enum event_kind kind, const struct field *f,
    uint32_t start, uint64_t number, uint32_t index)
{
	struct event *event = &w->event;

	if (w->caution != 0 || w->events == 0 || event->depth == WALK_DEPTH)
		return walk_group_open(w, kind, f, start, number, index);
	w->events--;
	set_event(w, f, start, w->c.offset - start, 0, number);
	event->kind = kind;
	event->index = index;
	if (w->only->open != NULL)
		w->only->open(w->only, event);
	event->kind = EVENT_LEAF;
	event->index = 0;
	event->depth++;
	return DONE;
}

static inline void
close_group(struct walker *w, enum event_kind kind, const struct field *f,
    uint32_t index)
{
	struct event *event = &w->event;

	if (w->caution != 0) {
		walk_group_close(w, kind, f, index);
		return;
	}
	event->depth--;
	if (w->only->close == NULL)
		return;
	set_event(w, f, w->c.offset, 0, 0, 0);
	event->kind = kind;
	event->index = index;
	w->only->close(w->only, event);
	event->kind = EVENT_LEAF;
	event->index = 0;
}

/* Whether the row's slot keeps a number. */
static inline bool
is_kept(const struct walker *w, const struct field *f)
{
	return (w->message->known >> f->slot & 1) != 0;
}

/* Keeps a number for later rows. The command that it names, or NULL. */
static inline const struct command *
keep(struct walker *w, const struct field *f, uint32_t number)
{
	const struct commands *commands = f->commands;
	struct kept *kept = &w->message->kept[f->slot];
	struct found *found;

	w->message->known |= (uint16_t)(1u << f->slot);
	kept->number = number;
	kept->command = NULL;
	if (commands == NULL)
		return NULL;
	found = &walk_found[(number ^ (uintptr_t)commands >> 5) % WALK_FOUND];
	if (found->commands != commands || found->number != number)
		walk_find(found, commands, number);
	return kept->command = found->row;
}

/* A prefix, or a count, of `size` bytes in the row's order. Where there are
 * fewer the cursor has failed. */
static inline uint32_t
prefix(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;

	return cursor_take(&w->c, f->size) == NULL ? 0 :
	    (uint32_t)integer(f->order, f->size, w->c.base, start, w->c.end);
}

/* The events from here on are of this message, and of its check code. */
static inline void
attend(struct walker *w, struct message *m)
{
	w->message = m;
	w->event.message = m;
	w->caution = (uint8_t)((w->caution & ~(SUSPECT | MISCOUNTED)) |
	    (m->check == CHECK_INVALID ? SUSPECT : 0) |
	    (m->out_of_sequence ? MISCOUNTED : 0));
}

#endif

/* The interpreter of rows: the only code that reads messages by layout. */

#include "dissectors/core/walk.h"

#include <endian.h>

#include "dissectors/core/cursor.h"
#include "dissectors/core/protocol.h"

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
	bool			 noted;	/* the scope's failure was noted */
	bool			 unwinding;
	bool			 cut_noted;
	uint8_t			 caution;
	uint32_t		 events;	/* left to spend, */
	uint32_t		 tries;	/* on tables that are tried too */
	struct event		 leaf;	/* told last; its depth is the walk's */
	struct event		 group;
	unsigned		 parts;
	struct span		 part[WALK_PARTS];
};

const struct field field_undecoded = {
	.key = "undecoded", .key_length = 9, .label = "Undecoded",
	.type = FIELD_REST,
};

const char *const note_codes[NOTE_CODES] = {
	[NOTE_CUT]		= "cut",
	[NOTE_MALFORMED]	= "malformed",
	[NOTE_UNKNOWN]		= "unknown",
	[NOTE_UNDECODED]	= "undecoded",
	[NOTE_BAD_CHECKCODE]	= "bad_checkcode",
	[NOTE_LIMIT]		= "limit",
};

static enum outcome	 rows(struct walker *, const struct field *);

const struct command *
commands_find(const struct commands *commands, uint32_t number)
{
	const struct command *row = commands->rows;
	size_t n = commands->count;

	if (commands->mask != 0)
		number &= commands->mask;
	while (n > 1) {		/* no branch that could be guessed wrong */
		size_t half = n / 2;

		row = row[half].number <= number ? row + half : row;
		n -= half;
	}
	return row->number == number ? row : NULL;
}

/* Telling the sinks. */

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

static void
tell_note(struct walker *w, enum note_code code, const char *reason,
    const struct field *f, uint32_t offset, uint32_t need, uint32_t left)
{
	const struct note note = {
		.code = code, .reason = reason, .field = f,
		.offset = offset, .need = need, .left = left,
	};

	if ((w->caution & TRYING) != 0)
		return;
	w->noted = true;
	if (code == NOTE_CUT)
		w->cut_noted = true;
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (listens(w, sink) && sink->note != NULL)
			sink->note(sink, &note);
	}
}

/* With one sink, wanted() has asked already whether it is told. */
static inline bool
wants(const struct walker *w, const struct sink *sink, const struct field *f)
{
	return listens(w, sink) && (sink->rows == EVERY_ROW ||
	    (sink->rows & f->flags) != 0);
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

static void
tell_open(struct walker *w, const struct event *event)
{
	if (w->only != NULL) {
		if (w->only->open != NULL)
			w->only->open(w->only, event);
		return;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (sink->open != NULL && wants(w, sink, event->field))
			sink->open(sink, event);
	}
}

static void
tell_close(struct walker *w, const struct event *event)
{
	if (w->only != NULL) {
		if (w->only->close != NULL)
			w->only->close(w->only, event);
		return;
	}
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (sink->close != NULL && wants(w, sink, event->field))
			sink->close(sink, event);
	}
}

/* True while the message may cause one more event, or one more try. */
static inline bool
spend(struct walker *w)
{
	uint32_t *purse = (w->caution & TRYING) != 0 ? &w->tries : &w->events;

	if (*purse == 0) {
		tell_note(w, NOTE_LIMIT, "more events than a message may cause",
		    NULL, w->c.offset, 0, 0);
		return false;
	}
	(*purse)--;
	return true;
}

/* What is shown of a leaf that is masked, or whose number names a command. */
static void
dress(const struct walker *w, struct event *event)
{
	const struct field *f = event->field;

	if (f->slot != SLOT_NONE)
		event->command = w->message->kept[f->slot].command;
	if (((f->flags & SECRET) == 0 &&
	    (w->caution & MASKING) == 0) ||
	    w->audience->show_secrets)
		return;
	event->masked = true;
	event->command = NULL;
	event->wire = event->plain = event->value = NULL;
	event->number = 0;
}

/* Sets the leaf: its span begins at `start` and ends at the cursor, its value
 * of `size` bytes begins `head` bytes into it. This is where a walk spends its
 * time: the event is kept from leaf to leaf, and only what differs is set. */
static inline struct event *
set_leaf(struct walker *w, const struct field *f, uint32_t start,
    uint32_t head, uint32_t size, uint64_t number)
{
	struct event *event = &w->leaf;

	event->field = f;
	event->offset = start;
	event->length = w->c.offset - start;
	event->size = size;
	event->wire = w->wire + start;
	event->plain = w->c.base + start;
	event->value = event->plain + head;
	event->number = number;
	event->cut = false;
	return event;
}

static enum outcome
leaf(struct walker *w, const struct field *f, uint32_t start, uint32_t head,
    uint32_t size, uint64_t number, bool cut)
{
	struct event *event;

	if (!spend(w)) {
		w->c.offset = start;
		return LIMITED;
	}
	if ((w->caution & TRYING) != 0 || !wanted(w, f))
		return DONE;
	event = set_leaf(w, f, start, head, size, number);
	event->cut = cut;
	if (f->slot != SLOT_NONE || (f->flags & SECRET) != 0 ||
	    (w->caution & MASKING) != 0) {
		dress(w, event);
		tell_leaf(w, event);
		event->masked = false;
		event->command = NULL;
	} else {
		tell_leaf(w, event);
	}
	return DONE;
}

/* A group's opening, with its head, which ends at the cursor; or closing. */
static enum outcome
group_open(struct walker *w, enum event_kind kind, const struct field *f,
    uint32_t start, uint64_t number, uint32_t index)
{
	struct event *event = &w->group;

	if (w->leaf.depth == WALK_DEPTH) {
		w->c.offset = start;
		tell_note(w, NOTE_LIMIT, "nested too deep", f, start, 0, 0);
		return LIMITED;
	}
	if (!spend(w)) {
		w->c.offset = start;
		return LIMITED;
	}
	if ((w->caution & TRYING) == 0 && wanted(w, f)) {
		event->kind = kind;
		event->field = f;
		event->offset = start;
		event->length = w->c.offset - start;
		event->wire = w->wire + start;
		event->plain = w->c.base + start;
		event->value = w->c.base + w->c.offset;
		event->number = number;
		event->index = index;
		event->depth = w->leaf.depth;
		tell_open(w, event);
	}
	w->leaf.depth++;
	return DONE;
}

static void
group_close(struct walker *w, enum event_kind kind, const struct field *f,
    uint32_t index)
{
	struct event *event = &w->group;

	w->leaf.depth--;
	if ((w->caution & TRYING) != 0 || !wanted(w, f))
		return;
	event->kind = kind;
	event->field = f;
	event->offset = w->c.offset;
	event->length = 0;
	event->wire = w->wire + w->c.offset;
	event->plain = event->value = w->c.base + w->c.offset;
	event->number = 0;
	event->index = index;
	event->depth = w->leaf.depth;
	tell_close(w, event);
}

/* A row at `start` needs more bytes than there are: of the capture, or of
 * what encloses it. */
static enum outcome
starved(struct walker *w, const struct field *f, uint32_t start, uint32_t need)
{
	bool cut = need <= w->scope - w->c.offset;
	uint32_t left = (cut ? w->c.end : w->scope) - w->c.offset;

	w->c.failed = false;
	w->c.offset = start;
	tell_note(w, cut ? NOTE_CUT : NOTE_MALFORMED, NULL, f, start, need,
	    left);
	return cut ? CUT : MALFORMED;
}

/* Scopes: a stretch of bytes that belongs to one table. */

/* Whether a secret stands in these rows. Only asked when a walk failed. */
static bool
holds_secret(const struct field *f, unsigned depth)
{
	if (depth > WALK_DEPTH)
		return true;
	for (; f->type != FIELD_END; f++) {
		if ((f->flags & SECRET) != 0)
			return true;
		if (f->sub != NULL && holds_secret(f->sub, depth + 1))
			return true;
		for (size_t i = 0; f->tables != NULL && f->tables[i] != NULL;
		    i++)
			if (holds_secret(f->tables[i], depth + 1))
				return true;
		if (f->type != FIELD_SWITCH)
			continue;
		for (size_t i = 0; i < f->commands->count; i++)
			if (f->commands->rows[i].fields != NULL &&
			    holds_secret(f->commands->rows[i].fields,
			    depth + 1))
				return true;
	}
	return false;
}

/* The row at which a walk failed, then each row around it: what was to come
 * may have been a secret, so the bytes that stay undecoded are masked. A list
 * would have come to the same rows again. */
static void
mask_rest(struct walker *w, const struct field *f)
{
	if ((w->caution & (TRYING | MASKING)) != 0)
		return;
	if (w->unwinding && f->type != FIELD_REPEAT)
		f++;
	w->unwinding = true;
	if (holds_secret(f, 0))
		w->caution |= MASKING;
}

static void
undecoded(struct walker *w, uint32_t end)
{
	struct event *event = &w->leaf;
	const uint32_t start = w->c.offset;

	w->c.offset = end;
	if (w->rows != EVERY_ROW)
		return;
	event->field = &field_undecoded;
	event->offset = start;
	event->length = event->size = end - start;
	event->wire = w->wire + start;
	event->plain = event->value = w->c.base + start;
	event->number = 0;
	event->cut = false;
	dress(w, event);
	tell_leaf(w, event);
	event->masked = false;
}

/* Walks a table over the bytes up to `end`; what it leaves is undecoded. */
static enum outcome
scoped(struct walker *w, const struct field *f, uint32_t end)
{
	const uint32_t outer = w->scope, outer_end = w->c.end;
	const uint8_t masking = w->caution & MASKING;
	const bool noted = w->noted, unwinding = w->unwinding;
	const bool trying = (w->caution & TRYING) != 0;
	enum outcome outcome;

	w->scope = end;
	if (end < w->c.end)
		w->c.end = end;
	w->noted = w->unwinding = false;
	outcome = rows(w, f);
	if (outcome == LIMITED)		/* the outermost scope takes it up */
		return outcome;
	if (w->c.offset < w->c.end) {
		if (trying) {
			outcome = MALFORMED;
		} else {
			if (!w->noted)
				tell_note(w, NOTE_UNDECODED, NULL, NULL,
				    w->c.offset, 0, w->c.end - w->c.offset);
			undecoded(w, w->c.end);
		}
	}
	w->caution = (uint8_t)((w->caution & ~MASKING) | masking);
	w->noted = noted;
	w->unwinding = unwinding;
	w->scope = outer;
	w->c.end = outer_end;
	if (outcome == MALFORMED && !trying)
		outcome = DONE;		/* the next scope starts afresh */
	if (outcome == DONE && end > w->c.end)
		outcome = CUT;
	return outcome;
}

/* Leaves. */

/* An integer as the row has it, of bytes that are there. Where eight bytes can
 * be read at once they are, and what is too much is shifted out: the sizes of
 * rows vary too much for a processor to guess at them. */
static inline uint64_t
integer(const struct field *f, const uint8_t *p, uint32_t left)
{
	const unsigned bits = 8u * f->size;
	uint64_t number = 0;

	if (left >= sizeof(number)) {
		memcpy(&number, p, sizeof(number));
		return f->order == BIG ? be64toh(number) >> (64 - bits) :
		    le64toh(number) << (64 - bits) >> (64 - bits);
	}
	for (unsigned i = 0; i < f->size; i++)
		number = number << 8 |
		    p[f->order == LITTLE ? f->size - 1u - i : i];
	return number;
}

/* The rows that were found last. The few commands of which most traffic is
 * made come again and again, and finding them in their table takes longer than
 * all else about them. */
static const struct command *
find_again(const struct commands *commands, uint32_t number)
{
	static struct {
		const struct commands	*commands;
		const struct command	*row;
		uint32_t		 number;
	} found[64];
	const size_t at = (number ^ number >> 6 ^ (uintptr_t)commands >> 5) %
	    (sizeof(found) / sizeof(found[0]));

	if (found[at].commands != commands || found[at].number != number) {
		found[at].row = commands_find(commands, number);
		found[at].number = number;
		found[at].commands = commands;
	}
	return found[at].row;
}

static void
keep(struct walker *w, const struct field *f, uint32_t number)
{
	struct kept *kept = &w->message->kept[f->slot];

	kept->number = number;
	kept->known = true;
	kept->command = f->commands == NULL ? NULL :
	    find_again(f->commands, number);
}

static enum outcome
row_number(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset, left = cursor_left(&w->c);
	const uint8_t *p = cursor_take(&w->c, f->size);
	uint64_t number;

	if (p == NULL)
		return starved(w, f, start, f->size);
	number = integer(f, p, left);
	if (f->type == FIELD_INT && (number >> (8 * f->size - 1)) != 0)
		number |= UINT64_MAX << (8 * f->size - 1);
	if ((w->caution & TRYING) != 0 && (f->flags & FIXED) != 0 && number != f->value)
		return MALFORMED;
	if (f->slot != SLOT_NONE)
		keep(w, f, (uint32_t)number);
	if ((f->flags & CHECK) != 0 && w->message->check == CHECK_INVALID) {
		bool noted = w->noted;

		tell_note(w, NOTE_BAD_CHECKCODE, NULL, f, start, 0, 0);
		w->noted = noted;
	}
	return leaf(w, f, start, 0, f->size, number, false);
}

/* A run of n bytes whose head was read: text or bytes as far as captured. */
static enum outcome
row_run(struct walker *w, const struct field *f, uint32_t start, uint32_t n)
{
	const uint32_t head = w->c.offset - start;
	bool cut = n > cursor_left(&w->c);
	enum outcome outcome;
	const uint8_t *p;

	if (n > w->scope - w->c.offset)
		return starved(w, f, start, n);
	if (cut)
		n = cursor_left(&w->c);
	p = cursor_take(&w->c, n);
	if ((f->flags & SECRET) != 0 && (w->caution & TRYING) == 0 &&
	    f->type == FIELD_STRING && !cut && (n == 0 || p[n - 1] != 0)) {
		/* Its length word may lie, and the secret go on. */
		tell_note(w, NOTE_MALFORMED,
		    "secret without an end: all that follows is masked", f,
		    start, 0, 0);
		w->caution |= MASKING;
	}
	if (f->type == FIELD_STRING && !cut)
		while (n > 0 && p[n - 1] == 0)
			n--;
	outcome = leaf(w, f, start, head, n, 0, cut);
	if (outcome != DONE || !cut)
		return outcome;
	tell_note(w, NOTE_CUT, NULL, f, w->c.offset, 0, 0);
	return CUT;
}

static enum outcome
row_string(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t n = cursor_u16le(&w->c);
	const uint8_t *p = w->c.base + w->c.offset;

	if (w->c.failed)
		return starved(w, f, start, f->size);
	if (w->caution != 0 || (f->flags & SECRET) != 0 ||
	    n > w->c.end - w->c.offset || w->events == 0)
		return row_run(w, f, start, n);
	/* The short way, see short_way(). */
	w->events--;
	w->c.offset += n;
	while (n > 0 && p[n - 1] == 0)
		n--;
	w->only->field(w->only, set_leaf(w, f, start, 2, n, 0));
	return DONE;
}

static enum outcome
row_bytes(struct walker *w, const struct field *f)
{
	const uint32_t left = w->scope - w->c.offset;
	uint32_t n = f->size;

	if (f->type == FIELD_REST || ((f->flags & UP_TO) != 0 && left < n))
		n = left;
	return n == 0 ? DONE : row_run(w, f, w->c.offset, n);
}

/* A text that a separator or the end of the scope ends. The separator belongs
 * to its span; so do NULs before the end. Nothing left means no part. */
static enum outcome
row_part(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t end, n;
	enum outcome outcome;
	bool last, cut;

	if (start == w->scope)
		return DONE;
	end = f->value == NO_SEPARATOR ? w->c.end :
	    cursor_find(&w->c, (uint8_t)f->value);
	last = end == w->c.end;
	cut = last && w->c.end < w->scope;
	n = end - start;
	if (last && !cut)
		while (n > 0 && w->c.base[start + n - 1] == 0)
			n--;
	w->c.offset = last ? end : end + 1;
	if ((w->caution & TRYING) != 0 && (f->flags & FIXED) != 0 && n != f->size)
		return MALFORMED;
	outcome = leaf(w, f, start, 0, n, 0, cut);
	if (outcome != DONE || !cut)
		return outcome;
	tell_note(w, NOTE_CUT, NULL, f, w->c.offset, 0, 0);
	return CUT;
}

/* Groups. */

static enum outcome
row_group(struct walker *w, const struct field *f, const struct field *sub)
{
	enum outcome outcome;

	outcome = group_open(w, EVENT_OBJECT, f, w->c.offset, 0, 0);
	if (outcome != DONE)
		return outcome;
	outcome = rows(w, sub);
	group_close(w, EVENT_OBJECT, f, 0);
	return outcome;
}

static enum outcome
row_span(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t n = cursor_u16le(&w->c);
	enum outcome outcome;

	if (w->c.failed)
		return starved(w, f, start, f->size);
	if (n > w->scope - w->c.offset)
		return starved(w, f, start, n);
	outcome = group_open(w, EVENT_OBJECT, f, start, n, 0);
	if (outcome != DONE)
		return outcome;
	outcome = scoped(w, f->sub, w->c.offset + n);
	group_close(w, EVENT_OBJECT, f, 0);
	return outcome;
}

static enum outcome
row_repeat(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t count = UINT32_MAX;
	enum outcome outcome;

	if (f->size == 1)
		count = cursor_u8(&w->c);
	else if (f->size == 4)
		count = cursor_u32le(&w->c);
	if (w->c.failed)
		return starved(w, f, start, f->size);
	outcome = group_open(w, EVENT_LIST, f, start, count, 0);
	if (outcome != DONE)
		return outcome;
	for (uint32_t i = 0; i < count; i++) {
		const uint32_t before = w->c.offset;

		if (before == w->scope && f->size == 0)
			break;
		if (before == w->c.end) {
			outcome = starved(w, f, before, 1);
			break;
		}
		outcome = group_open(w, EVENT_ELEMENT, f, before, 0, i);
		if (outcome != DONE)
			break;
		outcome = rows(w, f->sub);
		group_close(w, EVENT_ELEMENT, f, i);
		if (outcome != DONE)
			break;
		if (w->c.offset == before) {	/* would go on for ever */
			tell_note(w, NOTE_MALFORMED, "an element is empty", f,
			    before, 0, 0);
			outcome = MALFORMED;
			break;
		}
	}
	group_close(w, EVENT_LIST, f, 0);
	return outcome;
}

static enum outcome
row_switch(struct walker *w, const struct field *f)
{
	const struct kept *kept = &w->message->kept[f->slot];
	const struct field *fields = f->commands->otherwise;

	if (!kept->known)
		return DONE;
	if (kept->command != NULL)
		fields = kept->command->fields;
	else
		tell_note(w, NOTE_UNKNOWN, NULL, f, w->c.offset, kept->number,
		    0);
	/* Perhaps only the key is wrong, and the bytes are those of another
	 * command, still to be had by who finds the right one. */
	if (kept->command == NULL && (w->caution & (SUSPECT | TRYING)) ==
	    SUSPECT && holds_secret(f, 0))
		w->caution |= MASKING;
	if (fields == NULL)
		return DONE;
	return f->key == NULL ? rows(w, fields) : row_group(w, f, fields);
}

static bool
fits(struct walker *w, const struct field *table)
{
	const struct cursor c = w->c;
	const uint32_t scope = w->scope;
	const uint8_t depth = w->leaf.depth, caution = w->caution;
	const bool noted = w->noted, unwinding = w->unwinding;
	struct kept kept[SLOTS];
	enum outcome outcome;
	bool whole;

	memcpy(kept, w->message->kept, sizeof(kept));
	w->caution |= TRYING;
	outcome = rows(w, table);
	whole = w->c.offset == scope;
	w->caution = caution;
	w->scope = scope;
	memcpy(w->message->kept, kept, sizeof(kept));
	w->leaf.depth = depth;
	w->noted = noted;
	w->unwinding = unwinding;
	w->c = c;
	return (outcome == DONE && whole) || outcome == CUT;
}

static enum outcome
row_alt(struct walker *w, const struct field *f)
{
	const struct field *const *table = f->tables;

	while (table[1] != NULL && !fits(w, *table))
		table++;
	return rows(w, *table);
}

/* Packets within the packet. */

/* The events from here on are of this message. */
static void
attend(struct walker *w, struct message *m)
{
	w->message = m;
	w->leaf.message = w->group.message = m;
}

static struct message
part_of(const struct message *container, const uint8_t *plain,
    const uint8_t *wire, uint32_t captured, uint32_t length)
{
	struct message part = {
		.wire = wire, .plain = plain,
		.captured = captured, .length = length, .unsealed = true,
		.role = container->role, .end = container->end,
		.protocol = container->protocol, .flow = container->flow,
		.seen = container->seen,
		.nesting = (uint8_t)(container->nesting + 1),
	};

	part.protocol->unseal(&part);
	return part;
}

static enum outcome
packet_inside(struct walker *w, const struct field *f, uint32_t start,
    uint32_t n)
{
	const uint32_t at = w->c.offset;
	const bool flat = w->flat;
	struct message *const container = w->message;
	struct message part = part_of(container, w->c.base + at, w->wire + at,
	    w->c.end - at < n ? w->c.end - at : n, n);
	enum outcome outcome;

	w->flat = false;
	outcome = group_open(w, EVENT_PACKET, f, start, n, 0);
	if (outcome == DONE) {
		attend(w, &part);
		outcome = scoped(w, part.protocol->layout(&part), at + n);
		attend(w, container);
		group_close(w, EVENT_PACKET, f, 0);
	}
	w->flat = flat;
	return outcome;
}

static enum outcome
row_packet(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset;
	uint32_t n = cursor_u16le(&w->c), at = w->c.offset;
	const bool nested = w->nested;
	enum outcome outcome = DONE;

	if (w->c.failed)
		return starved(w, f, start, f->size);
	if (n > w->scope - at)
		return starved(w, f, start, n);
	if ((w->caution & TRYING) != 0) {
		w->c.offset += n <= cursor_left(&w->c) ? n : cursor_left(&w->c);
		return DONE;
	}
	if (w->message->nesting + 1 >= MESSAGE_NESTING) {
		tell_note(w, NOTE_LIMIT, "nested too deep", f, start, 0, 0);
		w->c.offset = start;
		undecoded(w, at + n < w->c.end ? at + n : w->c.end);
		return at + n > w->c.end ? CUT : DONE;
	}
	if (w->flat && w->parts < WALK_PARTS)
		w->part[w->parts++] = (struct span){ at, n };
	if (nested && w->rows == EVERY_ROW)
		outcome = packet_inside(w, f, start, n);
	if (outcome == LIMITED)
		return outcome;
	w->c.offset = at + n < w->c.end ? at + n : w->c.end;
	if (w->flat) {
		w->nested = false;
		outcome = leaf(w, f, start, at - start, w->c.offset - at, n,
		    at + n > w->c.end);
		w->nested = nested;
	}
	if (outcome == DONE && at + n > w->c.end) {
		tell_note(w, NOTE_CUT, NULL, f, w->c.end, 0, 0);
		outcome = CUT;
	}
	return outcome;
}

static enum outcome
row_fixed(struct walker *w, const struct field *f)
{
	if (f->size > cursor_left(&w->c))
		return starved(w, f, w->c.offset, f->size);
	return row_run(w, f, w->c.offset, f->size);
}

static enum outcome
row_object(struct walker *w, const struct field *f)
{
	return row_group(w, f, f->sub);
}

static enum outcome
row_when(struct walker *w, const struct field *f)
{
	if (w->message->kept[f->slot].number != f->value)
		return DONE;
	return rows(w, f->sub);
}

static enum outcome (*const row[FIELD_TYPES])(struct walker *,
    const struct field *) = {
	[FIELD_UINT]	= row_number,
	[FIELD_INT]	= row_number,
	[FIELD_UIN]	= row_number,
	[FIELD_TIME]	= row_number,
	[FIELD_DATE]	= row_fixed,
	[FIELD_IPV4]	= row_fixed,
	[FIELD_BYTES]	= row_bytes,
	[FIELD_REST]	= row_bytes,
	[FIELD_STRING]	= row_string,
	[FIELD_PART]	= row_part,
	[FIELD_GROUP]	= row_object,
	[FIELD_SPAN]	= row_span,
	[FIELD_REPEAT]	= row_repeat,
	[FIELD_SWITCH]	= row_switch,
	[FIELD_WHEN]	= row_when,
	[FIELD_ALT]	= row_alt,
	[FIELD_PACKET]	= row_packet,
};

/* Most rows are of a fixed size and kept nowhere, and a sink that wants them
 * all is told. They take the short way: what their functions do, less what
 * these find out for each of them anew. False: take the long way. */
static inline bool
short_way(struct walker *w, const struct field *f)
{
	const uint32_t start = w->c.offset, left = w->c.end - start;
	const uint32_t size = f->size;
	uint64_t number;

	if (f->type > FIELD_BYTES || w->caution != 0 ||
	    f->slot != SLOT_NONE || f->type == FIELD_INT ||
	    (f->flags & (SECRET | UP_TO)) != 0 ||
	    size > left || w->events == 0)
		return false;
	number = size <= 8 ? integer(f, w->c.base + start, left) : 0;
	w->events--;
	w->c.offset = start + size;
	w->only->field(w->only, set_leaf(w, f, start, 0, size, number));
	return true;
}

static enum outcome
rows(struct walker *w, const struct field *f)
{
	for (; f->type != FIELD_END; f++) {
		enum outcome outcome;

		if (short_way(w, f))
			continue;
		if ((f->flags & OPTIONAL) != 0 && w->c.offset == w->scope)
			break;
		outcome = row[f->type](w, f);
		if (outcome != DONE) {
			mask_rest(w, f);
			return outcome;
		}
	}
	return DONE;
}

/* Sets what stays the same in most events. */
static inline void
settle(struct event *event)
{
	event->kind = EVENT_LEAF;
	event->command = NULL;
	event->size = 0;
	event->index = 0;
	event->depth = 0;
	event->masked = event->cut = false;
}

/* One message for those who listen; its parts are left in the walker. */
static void
walk_one(struct walker *w, struct message *m)
{
	const struct field *const layout = m->protocol->layout(m);

	attend(w, m);
	settle(&w->leaf);
	settle(&w->group);
	w->c = (struct cursor){ .base = m->plain, .end = m->captured };
	w->scope = m->length;
	w->wire = m->wire;
	w->events = m->captured < WALK_EVENTS / 4 ? 4 * m->captured :
	    WALK_EVENTS;
	w->tries = WALK_EVENTS;
	w->parts = 0;
	w->cut_noted = w->noted = w->unwinding = false;
	w->caution = w->only == NULL || w->only->field == NULL ||
	    w->rows != EVERY_ROW ? CHOOSY : 0;
	if (m->check == CHECK_INVALID)
		w->caution |= SUSPECT;
	for (unsigned i = 0; i < SLOTS; i++)
		m->kept[i].known = false;
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (listens(w, sink) && sink->begin != NULL)
			sink->begin(sink, m);
	}
	if (scoped(w, layout, m->length) == LIMITED) {
		w->c.end = m->captured;
		if (w->c.offset < w->c.end)
			undecoded(w, w->c.end);
	}
	if (m->captured < m->length && !w->cut_noted)
		tell_note(w, NOTE_CUT, NULL, NULL, m->captured, 0, 0);
	for (unsigned i = 0; i < w->audience->count; i++) {
		struct sink *sink = w->audience->sinks[i];

		if (listens(w, sink) && sink->end != NULL)
			sink->end(sink, m);
	}
}

static void
walk_with_parts(struct message *m, const struct audience *audience)
{
	struct walker w;

	w.audience = audience;
	w.only = audience->count == 1 ? audience->sinks[0] : NULL;
	w.rows = 0;
	w.flat = w.nested = false;
	for (unsigned i = 0; i < audience->count; i++) {
		const struct sink *sink = audience->sinks[i];

		w.rows |= sink->rows;
		if (!sink->nested)
			w.flat = true;
		else if (m->nesting == 0)
			w.nested = true;
	}
	walk_one(&w, m);
	for (unsigned i = 0; i < w.parts; i++) {
		const struct span *span = &w.part[i];
		uint32_t there = m->captured - span->offset;
		struct message part = part_of(m, m->plain + span->offset,
		    m->wire + span->offset,
		    there < span->length ? there : span->length, span->length);

		part.part = (uint16_t)(i + 1);
		part.parts = (uint16_t)w.parts;
		walk_with_parts(&part, audience);
	}
}

void
walk(struct message *m, const struct audience *audience)
{
	walk_with_parts(m, audience);
}

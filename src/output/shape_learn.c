/* Messages of the same shape: how shapes are made. */

#include "dissectors/core/cold.h"
#include "src/output/shape_parts.h"
#include "src/output/text.h"

/* One in so many of the messages whose shape is not known is remembered: of
 * those that come again, that is soon enough. */
#define SELDOM	4

static const uint8_t kinds[FIELD_TYPES] = {
	[FIELD_UINT] = NUMBER, [FIELD_UIN] = ACCOUNT, [FIELD_TIME] = TIME,
	[FIELD_DATE] = DATE_TEXT, [FIELD_STRING] = PLAIN_TEXT,
	[FIELD_PART] = PLAIN_TEXT, [FIELD_RUN] = PLAIN_TEXT,
	[FIELD_BYTES] = HEX_BYTES,
	[FIELD_REST] = HEX_BYTES, [FIELD_ADDRESS] = IPV4_ADDRESS,
};

/* The most that a value takes, beside its bytes, each of which takes one, or
 * two in hexadecimal. */
static const uint8_t most[] = {
	[NUMBER] = APPEND_U64_ROOM, [ACCOUNT] = APPEND_U64_ROOM,
	[TIME] = APPEND_U64_ROOM, [UTC] = WHEN_SECONDS_ROOM,
	[DATE_TEXT] = VALUE_DATE_ROOM,
	[PLAIN_TEXT] = 0, [SAID] = 0, [HEX_BYTES] = 0,
	[IPV4_ADDRESS] = VALUE_IPV4_ROOM,
};

#define VALUE_ROOM	(2 * LENGTH + APPEND_U64_ROOM)

bool
shapes_begin(struct shapes *s, struct printbuf *pb,
    const struct message *m, const struct field *layout)
{
	struct shape *shape = &s->shape[s->spare];

	/* With room for all that may be remembered nothing is left out. */
	if (m->length < FIRST || m->length > LENGTH ||
	    ++s->misses % SELDOM != 0 || append_reserve(pb, 4 * TEXT_ROOM) != 0)
		return false;
	s->now = shape;
	s->key = key_of(layout, m->length, (uint8_t)m->role,
	    (uint8_t)m->check);
	s->message = m;
	s->from = pb->bpos;
	shape->layout = layout;
	shape->length = shape->counted = (uint16_t)m->length;
	shape->last = NULL;
	shape->role = (uint8_t)m->role;
	shape->check = (uint8_t)m->check;
	shape->encrypted = m->encrypted;
	shape->values = 0;
	shape->text_length = shape->paths_length = 0;
	shape->room = 1 + 2 * APPEND_PIECE;
	for (unsigned i = 0; i < SAYINGS; i++)
		shape->saying[i].field = NULL;
	memcpy(shape->bytes, m->plain, m->length);
	memset(shape->mask, 0xff, m->length);
	return true;
}

/* What was appended since the value before, up to `position`. */
static bool
copy_text(struct shapes *s, struct shape *shape, const struct printbuf *pb,
    int position)
{
	const uint32_t n = (uint32_t)(position - s->from);

	if (n + shape->text_length > TEXT_ROOM)
		return false;
	memcpy(shape->text + shape->text_length, pb->buf + s->from, n);
	shape->text_length = (uint16_t)(shape->text_length + n);
	shape->room += n;
	return true;
}

/* A value that stands at start..end-1 of the buffer. False where it is not as
 * such values are: converted, or with escapes. */
static COLD bool
add(struct shapes *s, const struct printbuf *pb, enum kind kind,
    const struct event *event, int start, int end)
{
	struct shape *shape = s->now;
	const uint16_t before = shape->text_length;
	struct value value = {
		.kind = (uint8_t)kind, .order = event->field->order,
		.size = (uint16_t)event->size,
		.offset = (uint16_t)event->value,
	};
	char text[VALUE_ROOM];
	const char *text_end = put_value(text, &value, s->message, NULL);

	if (text_end == NULL || text_end - text != end - start ||
	    memcmp(text, pb->buf + start, (size_t)(end - start)) != 0)
		return false;
	if (shape->values == VALUES || !copy_text(s, shape, pb, start))
		return false;
	value.before = (uint16_t)(shape->text_length - before);
	if (s->record != NULL && (event->field->flags & TEXT) != 0)
		value.kind = SAID;
	shape->value[shape->values++] = value;
	shape->room += most[kind] + (kind == HEX_BYTES ? 2 : 1) * event->size;
	s->from = end;
	return true;
}

/* The free value of a leaf, which stands from `start` on, perhaps quoted. */
static bool
add_leaf(struct shapes *s, const struct printbuf *pb,
    const struct event *event, int start)
{
	const enum kind kind = (enum kind)kinds[event->field->type];
	int end = pb->bpos, comma;

	if (pb->buf[start] == '"') {
		start++;
		end--;
	}
	if (kind != TIME)
		return add(s, pb, kind, event, start, end);
	if (s->record == NULL)
		return add(s, pb, UTC, event, start, end);
	/* 1006257408,"KEY_utc":"2001-11-20T11:56:48Z" */
	comma = (int)((const char *)memchr(pb->buf + start, ',',
	    (size_t)(end - start)) - pb->buf);
	return add(s, pb, TIME, event, start, comma) &&
	    add(s, pb, UTC, event, end - 21, end - 1);
}

/* Whether only the leaf itself is another where its bytes are: it has no name,
 * leads to no other row, and nobody has looked at it for anything else. */
static bool
is_free(const struct event *event)
{
	const struct field *f = event->field;

	if (event->tried || f->slot != SLOT_NONE || f->names != NULL ||
	    (f->flags & (COMMAND | SUBCOMMAND | FAMILY | FIXED)) != 0)
		return false;
	/* The end of a part is where its bytes have a separator. */
	if (f->type == FIELD_PART && f->value < 0x80)
		return false;
	return kinds[f->type] != FIXED_TEXT;
}

/* What is not shown is not looked at, and might end elsewhere. */
static bool
ends_by_bytes(const struct field *f)
{
	return f->type == FIELD_PART || f->type == FIELD_RUN;
}

/* Its bytes do not count. Nor are they kept: they may be a secret. */
static void
set_free(struct shape *shape, const struct event *event)
{
	memset(shape->mask + event->value, 0, event->size);
	memset(shape->bytes + event->value, 0, event->size);
}

/* A text that ends the message may be of another length, where nothing else
 * depends on that: no length around it, nor what was chosen before it, nor what
 * is said at the end. Of a secret the walk asks whether it ends with NUL. */
static bool
is_last(const struct shape *shape, const struct event *event)
{
	const struct field *f = event->field;

	return f->type == FIELD_STRING && event->value >= FIRST &&
	    event->offset + event->length == shape->length &&
	    !event->enclosed && !event->fitted &&
	    (f->flags & (SELF | FROM | TO | SECRET)) == 0;
}

static void
set_last(struct shapes *s, struct shape *shape, const struct event *event)
{
	memset(shape->mask + event->offset, 0, event->field->size);
	memset(shape->bytes + event->offset, 0, event->field->size);
	shape->last = event->field;
	shape->counted = (uint16_t)event->value;
	shape->value[shape->values - 1].size = TO_THE_END;
	s->key = key_of(shape->layout, 0, shape->role, shape->check);
}

static void
remember_saying(struct shape *shape, const struct event *event)
{
	static const uint16_t flags[SAYINGS] = {
		[AT_COMMAND] = COMMAND, [AT_FAMILY] = FAMILY,
		[AT_SUBCOMMAND] = SUBCOMMAND, [AT_SELF] = SELF,
		[AT_FROM] = FROM, [AT_TO] = TO,
	};

	for (unsigned i = 0; i < SAYINGS; i++)
		if ((event->field->flags & flags[i]) != 0)
			shape->saying[i] = *event;
}

/* Whether nothing but these bytes decides what is made of the leaf. Texts
 * decide more than they show where they are no plain ones, and what is beyond
 * ASCII is converted by what came before. */
static bool
is_fit(const struct shapes *s, const struct event *event)
{
	const struct field *f = event->field;
	const bool text = kinds[f->type] == PLAIN_TEXT;

	if (f == &field_undecoded || f->type == FIELD_PACKET || event->cut)
		return false;
	/* What is hidden of a text with a NUL is as long as it seems. */
	if (event->masked)
		return !text || (f->type == FIELD_STRING && event->length >
		    f->size + event->size);
	return event->plain == s->message->plain && (!text ||
	    text_ascii_prefix(event_value(event), event->size) == event->size);
}

void
shapes_leaf(struct shapes *s, const struct printbuf *pb,
    const struct event *event, int start)
{
	const struct field *f = event->field;
	struct shape *shape = s->now;

	if (shape == NULL)
		return;
	if (!is_fit(s, event)) {
		s->now = NULL;
		return;
	}
	if (!event->masked)
		remember_saying(shape, event);
	if (event->masked || start >= pb->bpos) {
		if (is_free(event) && !ends_by_bytes(f))
			set_free(shape, event);
	} else if (!is_free(event)) {
		/* What is said must be told as such. */
		if (s->record != NULL && (f->flags & TEXT) != 0)
			s->now = NULL;
	} else if (add_leaf(s, pb, event, start)) {
		set_free(shape, event);
		if (is_last(shape, event))
			set_last(s, shape, event);
	} else {
		s->now = NULL;
	}
}

/* Whether one with a last text says what the other does, of longer messages. */
static bool
replaces(const struct shape *shape, const struct shape *other)
{
	return shape->last != NULL && shape->last == other->last &&
	    shape->layout == other->layout &&
	    shape->counted == other->counted &&
	    memcmp(shape->bytes, other->bytes, shape->counted) == 0 &&
	    memcmp(shape->mask, other->mask, shape->counted) == 0;
}

/* The place that one with this key takes: of one that it replaces, or else each
 * gets its turn. */
static struct way *
find_place(struct shapes *s, const struct shape *shape)
{
	const uint32_t set = set_of(s->key);
	struct way *way = s->way[set];

	for (uint32_t i = 0; i < WAYS; i++)
		if (way[i].key == s->key &&
		    replaces(shape, &s->shape[way[i].shape]))
			return &way[i];
	way += s->next[set];
	s->next[set] = (uint8_t)((s->next[set] + 1) % WAYS);
	return way;
}

static void
keep(struct shapes *s, const struct shape *shape)
{
	struct way *way = find_place(s, shape);
	const uint32_t other = way->shape;

	way->key = s->key;
	for (unsigned i = 0; i < 2; i++) {
		way->bytes[i] = word(shape->bytes + 8 * i);
		way->mask[i] = word(shape->mask + 8 * i);
	}
	way->shape = s->spare;
	s->spare = other;
}

void
shapes_end(struct shapes *s, const struct printbuf *pb,
    const struct notes *notes)
{
	const struct record *r = s->record;
	struct shape *shape = s->now;

	if (shape == NULL)
		return;
	s->now = NULL;
	if (notes->count > 0 || notes->undecoded_count > 0 ||
	    !copy_text(s, shape, pb, pb->bpos))
		return;
	if (r != NULL) {
		if (r->charset != NULL || r->redacted->bpos > PATHS)
			return;
		shape->paths_length = (uint16_t)r->redacted->bpos;
		memcpy(shape->paths, r->redacted->buf, shape->paths_length);
	}
	keep(s, shape);
}

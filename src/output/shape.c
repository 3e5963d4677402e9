/* Messages of the same shape. */

#include "src/output/shape.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/cold.h"
#include "dissectors/core/integer.h"
#include "src/output/append.h"
#include "src/output/escape.h"
#include "src/output/text.h"
#include "src/output/value.h"
#include "src/output/when.h"

/* How many shapes are known, and of how many it is looked at whether they are
 * that of a message: those that are as long. */
#define SETS	64
#define WAYS	8

/* The most that a shape may have: bytes of the message, values, bytes of the
 * record, of the paths of what is redacted. What is longer is rare. */
#define LENGTH		384
#define VALUES		48
#define TEXT_ROOM	2048
#define PATHS		256

/* Messages are told apart by their first bytes, mostly. */
#define FIRST	16

/* One in so many of the messages whose shape is not known is remembered: of
 * those that come again, that is soon enough. */
#define SELDOM	4

enum kind {
	FIXED_TEXT,		/* none that may be another */
	NUMBER, ACCOUNT, TIME, UTC, DATE_TEXT, PLAIN_TEXT, SAID, HEX_BYTES,
	IPV4_ADDRESS,
};

static const uint8_t kinds[FIELD_TYPES] = {
	[FIELD_UINT] = NUMBER, [FIELD_UIN] = ACCOUNT, [FIELD_TIME] = TIME,
	[FIELD_DATE] = DATE_TEXT, [FIELD_STRING] = PLAIN_TEXT,
	[FIELD_PART] = PLAIN_TEXT, [FIELD_RUN] = PLAIN_TEXT,
	[FIELD_BYTES] = HEX_BYTES,
	[FIELD_REST] = HEX_BYTES, [FIELD_ADDRESS] = IPV4_ADDRESS,
};

/* The size of a text that ends the message, however long that is. */
#define TO_THE_END	UINT16_MAX

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

/* A value of the message, and how many bytes of the record are before it. */
struct value {
	uint8_t		 kind;
	uint8_t		 order;
	uint16_t	 size;
	uint16_t	 offset;
	uint16_t	 before;
};

/* What a record says at its end, as far as the message says it. */
enum {
	AT_COMMAND, AT_FAMILY, AT_SUBCOMMAND, AT_SELF, AT_FROM, AT_TO, SAYINGS
};

struct shape {
	/* What it depends on beside the bytes. */
	const struct field *layout;
	uint16_t	 length;	/* with a last text: or more */
	uint16_t	 counted;	/* bytes of it that may count */
	const struct field *last;	/* the text that ends the message,
					 * behind these; NULL: none does */
	uint8_t		 role;
	uint8_t		 check;
	bool		 encrypted;
	uint8_t		 values;
	uint16_t	 text_length, paths_length;
	uint32_t	 room;		/* most that the record takes */
	struct event	 saying[SAYINGS];	/* field NULL: not said */
	struct value	 value[VALUES];
	/* The bytes, and those of them that count: all bits of a byte. */
	uint8_t		 bytes[LENGTH], mask[LENGTH];
	char		 paths[PATHS];
	char		 text[TEXT_ROOM + APPEND_PIECE];
};

/* Where a shape is found. */
struct way {
	uint64_t	 key;		/* 0: none */
	uint64_t	 bytes[2], mask[2];	/* the first */
	uint32_t	 shape;
};

struct shapes {
	struct essence	*essence;
	struct record	*record;	/* NULL: lines are remembered */
	struct way	 way[SETS][WAYS];
	uint8_t		 next[SETS];	/* way to be given up */
	/* One for each way, and one for what is being remembered, which takes
	 * the place of another when it is whole. */
	struct shape	*shape;
	uint32_t	 spare;
	uint32_t	 misses;
	struct shape	*now;		/* NULL: nothing is remembered */
	uint64_t	 key;		/* its key, */
	const struct message *message;
	int		 from;		/* up to where the buffer is in it */
};

struct shapes *
shapes_new(struct essence *essence, struct record *record)
{
	struct shapes *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->essence = essence;
	s->record = record;
	s->spare = SETS * WAYS;
	s->shape = calloc(s->spare + 1, sizeof(s->shape[0]));
	if (s->shape == NULL) {
		free(s);
		return NULL;
	}
	for (uint32_t i = 0; i < s->spare; i++)
		s->way[i / WAYS][i % WAYS].shape = i;
	return s;
}

void
shapes_free(struct shapes *s)
{
	if (s == NULL)
		return;
	free(s->shape);
	free(s);
}

static inline uint64_t
word(const uint8_t *p)
{
	uint64_t w;

	memcpy(&w, p, sizeof(w));
	return w;
}

/* Of those with a last text the length does not count: it is 0. */
static inline uint64_t
key_of(const struct field *layout, uint32_t length, uint8_t role,
    uint8_t check)
{
	const uint64_t all = (uintptr_t)layout ^ (uint64_t)length << 48 ^
	    (uint64_t)role << 40 ^ (uint64_t)check << 44;

	return all * UINT64_C(0x9e3779b97f4a7c15) | 1;
}

static inline uint32_t
set_of(uint64_t key)
{
	return key >> 58;
}

/* Whether it is as long as it should be: a longer text changes nothing before
 * it, and of a shorter one nobody has seen that it does not. */
static inline bool
fits_length(const struct shape *shape, const struct message *m)
{
	const struct field *last = shape->last;

	if (last == NULL)
		return m->length == shape->length;
	return m->length >= shape->length &&
	    integer(last->order, last->size, m->plain,
	    (uint32_t)shape->counted - last->size, m->length) ==
	    m->length - shape->counted;
}

/* Whether all bytes that count are equal. */
static inline bool
fits(const struct shape *shape, const struct message *m,
    const struct field *layout)
{
	const uint32_t last = (uint32_t)shape->counted - 8;
	uint64_t other;

	if (shape->layout != layout || !fits_length(shape, m) ||
	    shape->role != m->role || shape->check != m->check ||
	    shape->encrypted != m->encrypted)
		return false;
	other = (word(m->plain + last) ^ word(shape->bytes + last)) &
	    word(shape->mask + last);
	for (uint32_t i = FIRST; i < last; i += 8)
		other |= (word(m->plain + i) ^ word(shape->bytes + i)) &
		    word(shape->mask + i);
	return other == 0;
}

/* What is found often comes to the front. */
static inline const struct shape *
found(const struct shapes *s, struct way *way, uint32_t i)
{
	const struct way hit = way[i];

	if (i > 0) {
		way[i] = way[i - 1];
		way[i - 1] = hit;
	}
	return &s->shape[hit.shape];
}

static inline const struct shape *
find_by(struct shapes *s, const struct message *m,
    const struct field *layout, uint32_t length)
{
	const uint64_t key = key_of(layout, length, (uint8_t)m->role,
	    (uint8_t)m->check);
	const uint64_t bytes[2] = { word(m->plain), word(m->plain + 8) };
	struct way *const ways = s->way[set_of(key)], *way = ways;

	for (uint32_t i = 0; i < WAYS; i++, way++)
		if (way->key == key && ((bytes[0] ^ way->bytes[0]) &
		    way->mask[0]) == 0 && ((bytes[1] ^ way->bytes[1]) &
		    way->mask[1]) == 0 && fits(&s->shape[way->shape], m,
		    layout))
			return found(s, ways, i);
	return NULL;
}

static inline const struct shape *
find(struct shapes *s, const struct message *m,
    const struct field *layout)
{
	const struct shape *shape = find_by(s, m, layout, 0);

	if (shape == NULL && m->length <= LENGTH)
		shape = find_by(s, m, layout, m->length);
	return shape;
}

/* How long a text is; NULs at its end are none of it. */
static inline uint32_t
text_size(const struct value *v, const struct message *m)
{
	uint32_t end = m->length;

	if (v->size != TO_THE_END)
		return v->size;
	while (end > v->offset && m->plain[end - 1] == 0)
		end--;
	return end - v->offset;
}

/* NULL where it is not what it was when the shape was remembered. What is said
 * the record is told, if there is one. */
static inline __attribute__((always_inline)) char *
put_value(char *p, const struct value *v, const struct message *m,
    struct record *r)
{
	const uint8_t *bytes = m->plain + v->offset;
	struct value_date date;
	uint32_t size;

	switch ((enum kind)v->kind) {
	case FIXED_TEXT:
		break;
	case NUMBER:
	case ACCOUNT:
	case TIME:
		return append_put_u64(p, integer(v->order, v->size, m->plain,
		    v->offset, m->length));
	case UTC:
		return when_put_seconds(p, (uint32_t)integer(v->order, v->size,
		    m->plain, v->offset, m->length));
	case DATE_TEXT:
		return value_date(bytes, &date) ? value_put_date(p, &date) :
		    NULL;
	case PLAIN_TEXT:
	case SAID:
		size = text_size(v, m);
		if (!escape_put_plain(p, bytes, size))
			return NULL;
		if (v->kind == SAID)
			record_said(r, p, size);
		return p + size;
	case HEX_BYTES:
		return append_put_hex(p, bytes, v->size);
	case IPV4_ADDRESS:
		return value_put_ipv4(p, bytes);
	}
	return NULL;
}

/* Whoever says what, as if the walk had told. */
static inline void
say(struct event *to, const struct event *from, const struct message *m)
{
	if (from->field == NULL)
		return;
	*to = *from;
	to->message = m;
	to->wire = m->wire;
	to->plain = m->plain;
	if (from->field->type == FIELD_UIN)
		to->number = integer(from->field->order, from->size, m->plain,
		    from->value, m->length);
}

static inline void
say_all(struct essence *e, const struct shape *shape, const struct message *m)
{
	say(&e->command, &shape->saying[AT_COMMAND], m);
	say(&e->family, &shape->saying[AT_FAMILY], m);
	say(&e->subcommand, &shape->saying[AT_SUBCOMMAND], m);
	say(&e->self, &shape->saying[AT_SELF], m);
	say(&e->from, &shape->saying[AT_FROM], m);
	say(&e->to, &shape->saying[AT_TO], m);
}

bool
shapes_recall(struct shapes *s, struct printbuf *pb, const struct message *m,
    const struct field *layout)
{
	const struct shape *shape;
	const char *text;
	char *p;

	if (m->length < FIRST)
		return false;
	shape = find(s, m, layout);
	if (shape == NULL || append_reserve(pb, shape->room + m->length) != 0)
		return false;
	text = shape->text;
	p = append_end(pb);
	for (const struct value *v = shape->value,
	    *end = v + shape->values; v < end; v++) {
		p = append_put_pieces(p, text, v->before);
		text += v->before;
		p = put_value(p, v, m, s->record);
		if (p == NULL) {
			if (s->record != NULL)
				record_unsay(s->record);
			return false;
		}
	}
	append_close(pb, append_put_pieces(p, text,
	    (uint32_t)(shape->text + shape->text_length - text)));
	say_all(s->essence, shape, m);
	if (shape->paths_length > 0)
		append_bytes(s->record->redacted, shape->paths,
		    shape->paths_length);
	return true;
}

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
is_plain(const struct shapes *s, const struct event *event)
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
	if (!is_plain(s, event)) {
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

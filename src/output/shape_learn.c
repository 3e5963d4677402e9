/* Messages of the same shape: how shapes are made. */

#include "dissectors/core/cold.h"
#include "src/output/essence.h"
#include "src/output/shape_parts.h"
#include "src/output/text.h"

/* One in so many of the messages whose shape is not known is remembered: of
 * those that come again, that is soon enough. */
#define SELDOM	4

static const uint8_t kinds[FIELD_TYPES] = {
	[FIELD_UINT] = NUMBER, [FIELD_UIN] = NUMBER, [FIELD_TIME] = TIME,
	[FIELD_DATE] = DATE_TEXT, [FIELD_STRING] = PLAIN_TEXT,
	[FIELD_PART] = PLAIN_TEXT, [FIELD_RUN] = PLAIN_TEXT,
	[FIELD_BYTES] = HEX_BYTES,
	[FIELD_REST] = HEX_BYTES, [FIELD_ADDRESS] = IPV4_ADDRESS,
};

/* The most that a value takes, beside its bytes, each of which takes one, or
 * two in hexadecimal. */
static const uint8_t most[] = {
	[NUMBER] = APPEND_U64_ROOM, [TIME] = APPEND_U64_ROOM,
	[UTC] = WHEN_SECONDS_ROOM, [DATE_TEXT] = VALUE_DATE_ROOM,
	[PLAIN_TEXT] = 0, [SAID] = 0, [HEX_BYTES] = 0,
	[IPV4_ADDRESS] = VALUE_IPV4_ROOM,
};

#define VALUE_ROOM	(2 * LENGTH + APPEND_U64_ROOM)

/* An account that the flow knows is as long, or a number. */
#define FACT_ROOM	255

static void
begin_section(struct section *section, const struct printbuf *pb)
{
	section->values = section->text_length = section->tail = 0;
	section->from = pb->bpos;
}

bool
shapes_begin(struct shapes *s, struct printbuf *pb,
    const struct message *m, const struct field *layout)
{
	struct draft *draft = &s->draft;

	/* With room for all that may be remembered nothing is left out. One
	 * that has a shape, but a text that is not plain, brings nothing. */
	if (m->length < PAIR || m->length > LENGTH || s->known ||
	    ++s->misses % SELDOM != 0 || append_reserve(pb, 4 * TEXT_ROOM) != 0)
		return false;
	draft->message = m;
	draft->layout = layout;
	draft->last = NULL;
	draft->counted = m->length;
	draft->said = 0;
	draft->room = 1 + 2 * APPEND_PIECE;
	memcpy(draft->bytes, m->plain, m->length);
	memset(draft->mask, 0xff, m->length);
	begin_section(&draft->front, pb);
	begin_section(&draft->rest, pb);
	draft->now = &draft->rest;
	return true;
}

static void
give_up(struct draft *draft)
{
	draft->message = NULL;
}

/* What was appended since the value before, up to `position`. */
static bool
copy_text(struct draft *draft, const struct printbuf *pb, int position)
{
	struct section *section = draft->now;
	const uint32_t n = (uint32_t)(position - section->from);

	if (n + section->text_length > TEXT_ROOM)
		return false;
	memcpy(section->text + section->text_length, pb->buf + section->from,
	    n);
	section->text_length += n;
	section->tail += n;
	section->from = position;
	draft->room += n;
	return true;
}

/* A value that stands at start..end-1 of the buffer. */
static bool
add(struct draft *draft, const struct printbuf *pb, struct value value,
    uint32_t room, int start, int end)
{
	struct section *section = draft->now;

	if (section->values == VALUES || !copy_text(draft, pb, start))
		return false;
	value.before = (uint16_t)section->tail;
	section->value[section->values++] = value;
	section->tail = 0;
	section->from = end;
	draft->room += room;
	return true;
}

/* Eight bytes of the message in which the integer is, for there are more. */
static void
set_integer(struct value *value, const struct event *event, uint32_t length)
{
	const uint32_t at = event->value + 8 <= length ? event->value :
	    length - 8;
	const uint32_t before = event->value - at;
	const uint32_t behind = 8 - before - event->size;

	value->offset = (uint16_t)at;
	value->bottom = (uint16_t)(64 - 8 * event->size);
	if (event->field->order == LITTLE) {
		value->top = (uint8_t)(8 * behind);
	} else {
		value->top = (uint8_t)(8 * before);
		value->kind = (uint8_t)(value->kind + NETWORK_NUMBER - NUMBER);
	}
}

/* A value of the message. False where it is not as such values are: converted,
 * or with escapes. */
static COLD bool
add_own(struct shapes *s, const struct printbuf *pb, enum kind kind,
    const struct event *event, int start, int end)
{
	struct draft *draft = &s->draft;
	struct value value = {
		.kind = (uint8_t)kind, .size = (uint16_t)event->size,
		.offset = (uint16_t)event->value,
	};
	char text[VALUE_ROOM];
	const char *text_end;

	if (kind == NUMBER || kind == TIME || kind == UTC) {
		if (event->size == 0 || event->size > 8)
			return false;
		set_integer(&value, event, draft->message->length);
	}
	text_end = put_value(text, &value, draft->message, NULL);
	if (text_end == NULL || text_end - text != end - start ||
	    memcmp(text, pb->buf + start, (size_t)(end - start)) != 0)
		return false;
	if (s->records && (event->field->flags & TEXT) != 0) {
		value.kind = SAID;
		draft->said++;
	}
	return draft->said <= SAID_MOST && add(draft, pb, value, most[kind] +
	    (kind == HEX_BYTES ? 2 : 1) * event->size, start, end);
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
		return add_own(s, pb, kind, event, start, end);
	if (!s->records)
		return add_own(s, pb, UTC, event, start, end);
	/* 1006257408,"KEY_utc":"2001-11-20T11:56:48Z" */
	comma = (int)((const char *)memchr(pb->buf + start, ',',
	    (size_t)(end - start)) - pb->buf);
	return add_own(s, pb, TIME, event, start, comma) &&
	    add_own(s, pb, UTC, event, end - 21, end - 1);
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
set_free(struct draft *draft, const struct event *event)
{
	memset(draft->mask + event->value, 0, event->size);
	memset(draft->bytes + event->value, 0, event->size);
}

/* A text that ends the message may be of another length, where nothing else
 * depends on that: no length around it, nor what was chosen before it, nor what
 * is said at the end. Of a secret the walk asks whether it ends with NUL. */
static bool
is_last(const struct draft *draft, const struct event *event)
{
	const struct field *f = event->field;

	return f->type == FIELD_STRING && event->value >= PAIR &&
	    event->offset + event->length == draft->message->length &&
	    !event->enclosed && !event->fitted &&
	    (f->flags & (SELF | FROM | TO | SECRET)) == 0;
}

static void
set_last(struct draft *draft, const struct event *event)
{
	memset(draft->mask + event->offset, 0, event->field->size);
	memset(draft->bytes + event->offset, 0, event->field->size);
	draft->last = event->field;
	draft->counted = event->value;
	draft->rest.value[draft->rest.values - 1].size = TO_THE_END;
}

/* Whether nothing but these bytes decides what is made of the leaf. Texts
 * decide more than they show where they are no plain ones, and what is beyond
 * ASCII is converted by what came before. */
static bool
is_fit(const struct draft *draft, const struct event *event)
{
	const struct field *f = event->field;
	const bool text = kinds[f->type] == PLAIN_TEXT;

	if (f == &field_undecoded || f->type == FIELD_PACKET || event->cut)
		return false;
	/* What is hidden of a text with a NUL is as long as it seems. */
	if (event->masked)
		return !text || (f->type == FIELD_STRING && event->length >
		    f->size + event->size);
	return event->plain == draft->message->plain && (!text ||
	    text_ascii_prefix(event_value(event), event->size) == event->size);
}

void
shapes_leaf(struct shapes *s, const struct printbuf *pb,
    const struct event *event, int start)
{
	const struct field *f = event->field;
	struct draft *draft = &s->draft;

	if (draft->message == NULL)
		return;
	if (!is_fit(draft, event)) {
		give_up(draft);
	} else if (event->masked || start >= pb->bpos) {
		if (is_free(event) && !ends_by_bytes(f))
			set_free(draft, event);
	} else if (!is_free(event)) {
		/* What is said must be told as such. */
		if (s->records && (f->flags & TEXT) != 0)
			give_up(draft);
	} else if (add_leaf(s, pb, event, start)) {
		set_free(draft, event);
		if (is_last(draft, event))
			set_last(draft, event);
	} else {
		give_up(draft);
	}
}

void
shapes_front(struct shapes *s, const struct printbuf *pb)
{
	struct draft *draft = &s->draft;

	if (draft->message == NULL)
		return;
	draft->now = &draft->front;
	begin_section(draft->now, pb);
}

void
shapes_front_end(struct shapes *s, const struct printbuf *pb)
{
	struct draft *draft = &s->draft;

	if (draft->message == NULL)
		return;
	if (!copy_text(draft, pb, pb->bpos))
		give_up(draft);
	draft->now = &draft->rest;
}

static COLD bool
add_fact(struct draft *draft, const struct printbuf *pb, enum shape_fact fact,
    int start, int end)
{
	const struct value value = { .kind = FACT, .offset = (uint16_t)fact };
	char text[VALUE_ROOM];
	const char *text_end;

	/* What was said, and stands in the record already. */
	if (fact == FACT_SAID)
		return add(draft, pb, value, draft->room, start, end);
	text_end = put_fact(text, fact, draft->message, NULL);
	return text_end != NULL && text_end - text == end - start &&
	    memcmp(text, pb->buf + start, (size_t)(end - start)) == 0 &&
	    add(draft, pb, value, FACT_ROOM, start, end);
}

void
shapes_fact(struct shapes *s, const struct printbuf *pb, enum shape_fact fact,
    int start)
{
	struct draft *draft = &s->draft;

	if (draft->message != NULL && !add_fact(draft, pb, fact, start, pb->bpos))
		give_up(draft);
}

/* An account that a leaf has said: where its bytes do not count it is a value,
 * and where they do it stays as it is. */
static bool
add_account(struct shapes *s, const struct printbuf *pb,
    const struct event *event, int start, int end)
{
	const struct draft *draft = &s->draft;
	const uint8_t *mask = draft->mask + event->value;
	uint32_t counted = 0;

	if (event->masked || event->plain != draft->message->plain ||
	    (event->field->flags & TEXT) != 0)
		return false;
	for (uint32_t i = 0; i < event->size; i++)
		counted += mask[i] != 0;
	if (counted > 0)
		return counted == event->size;
	return add_own(s, pb, (enum kind)kinds[event->field->type], event,
	    start, end);
}

void
shapes_account(struct shapes *s, const struct printbuf *pb,
    const struct event *event, int start)
{
	const struct field *f = event->field;
	struct draft *draft = &s->draft;
	int end = pb->bpos;
	bool fit;

	if (draft->message == NULL)
		return;
	if (pb->buf[start] == '"') {
		start++;
		end--;
	}
	if (f == &essence_account)
		fit = add_fact(draft, pb, FACT_ACCOUNT, start, end);
	else if (f == &essence_own)
		fit = add_fact(draft, pb, FACT_OWN, start, end);
	else if (f == &essence_from)
		fit = add_fact(draft, pb, FACT_FROM, start, end);
	else if (f == &essence_to)
		fit = add_fact(draft, pb, FACT_TO, start, end);
	else
		fit = add_account(s, pb, event, start, end);
	if (!fit)
		give_up(draft);
}

static void
pack_bytes(const struct shape *shape, struct masked *to,
    const struct draft *draft)
{
	for (uint32_t i = 0; i < shape->pairs; i++) {
		const uint32_t at = PAIR * (i + 1) <= draft->counted ?
		    PAIR * i : draft->counted - PAIR;

		to[i].bytes = pair_at(draft->bytes + at);
		to[i].mask = pair_at(draft->mask + at);
	}
}

/* Into the spare one. NULL: there is too much of it. */
static struct shape *
pack(struct shapes *s, const struct choice *choice)
{
	struct draft *draft = &s->draft;
	struct section *front = &draft->front, *rest = &draft->rest;
	const struct message *m = draft->message;
	struct shape *shape = &s->shape[s->spare];
	const uint32_t values = front->values + rest->values;
	const uint32_t text = front->text_length + rest->text_length;
	struct parts parts;

	if (values > VALUES || text > TEXT_ROOM)
		return NULL;
	shape->state = state_of(choice, m);
	shape->last = draft->last;
	shape->length = m->length;
	shape->room = draft->room;
	shape->counted = (uint16_t)draft->counted;
	shape->text_length = (uint16_t)text;
	shape->pairs = (uint8_t)((draft->counted + PAIR - 1) / PAIR);
	shape->values = (uint8_t)values;
	parts = parts_of(shape);
	pack_bytes(shape, parts.bytes, draft);
	if (rest->values > 0)
		rest->value[0].before = (uint16_t)(rest->value[0].before +
		    front->tail);
	memcpy(parts.value, front->value,
	    front->values * sizeof(front->value[0]));
	memcpy(parts.value + front->values, rest->value,
	    rest->values * sizeof(rest->value[0]));
	memcpy(parts.text, front->text, front->text_length);
	memcpy(parts.text + front->text_length, rest->text, rest->text_length);
	return shape;
}

/* Whether one with a last text says what the other does, of longer messages. */
static bool
replaces(struct shape *shape, struct shape *other)
{
	return shape->last != NULL && shape->last == other->last &&
	    shape->state == other->state && shape->counted == other->counted &&
	    memcmp(parts_of(shape).bytes, parts_of(other).bytes,
	    shape->pairs * sizeof(struct masked)) == 0;
}

static inline uint8_t
tag_at(const struct set *set, unsigned way)
{
	return (uint8_t)(set->tags[way / 8] >> way % 8 * 8);
}

static void
set_tag(struct set *set, unsigned way, uint8_t tag)
{
	set->tags[way / 8] &= ~(UINT64_C(0xff) << way % 8 * 8);
	set->tags[way / 8] |= (uint64_t)tag << way % 8 * 8;
}

/* The way that one with this tag takes: of one that it replaces, or else each
 * gets its turn. */
static unsigned
find_way(struct shapes *s, struct set *set, uint8_t tag, struct shape *shape)
{
	unsigned way;

	for (way = 0; way < WAYS; way++)
		if (tag_at(set, way) == tag &&
		    replaces(shape, &s->shape[set->shape[way]]))
			return way;
	way = set->next;
	set->next = (uint8_t)((way + 1) % WAYS);
	return way;
}

/* Where it is found from now on. What was known by bytes that do not count in
 * this one is found no more, and will be learned anew. */
static void
keep(struct shapes *s, struct choice *choice, struct shape *shape)
{
	const struct masked *bytes = parts_of(shape).bytes;
	struct set *set;
	uint64_t key;
	unsigned way;

	choice->mask &= bytes->mask;
	key = key_of(choice, bytes->bytes, shape->last != NULL ? 0 :
	    shape->length);
	set = set_of(s, key);
	way = find_way(s, set, tag_of(key), shape);
	set_tag(set, way, tag_of(key));
	s->spare = set->shape[way];
	set->shape[way] = (uint16_t)(shape - s->shape);
}

/* NULL: there are too many. */
static struct choice *
make_choice(struct shapes *s)
{
	const struct draft *draft = &s->draft;
	const struct protocol *protocol = draft->message->protocol;
	struct choice *choice = choice_of(s, draft->layout, protocol);

	if (choice != NULL && choice->layout == NULL)
		*choice = (struct choice){
			.layout = draft->layout, .protocol = protocol,
			.number = s->choices++,
			.mask = { UINT64_MAX, UINT64_MAX },
		};
	return choice;
}

void
shapes_end(struct shapes *s, const struct printbuf *pb, bool fit)
{
	struct draft *draft = &s->draft;
	struct choice *choice;
	struct shape *shape;

	if (draft->message == NULL)
		return;
	if (fit && copy_text(draft, pb, pb->bpos)) {
		choice = make_choice(s);
		shape = choice == NULL ? NULL : pack(s, choice);
		if (shape != NULL)
			keep(s, choice, shape);
	}
	draft->message = NULL;
}

/* Messages of the same shape: what is known of them, and their records. */

#include "src/output/shape_parts.h"

#include <stdlib.h>

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

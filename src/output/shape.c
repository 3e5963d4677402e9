/* Messages of the same shape: what is known of them, and their records. */

#include "src/output/shape_parts.h"

#include <stdlib.h>

struct shapes *
shapes_new(bool records)
{
	struct shapes *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->records = records;
	s->spare = SETS * WAYS;
	/* What is not known yet touches no memory. */
	s->shape = aligned_alloc(alignof(struct shape),
	    (s->spare + 1u) * sizeof(s->shape[0]));
	if (s->shape == NULL) {
		free(s);
		return NULL;
	}
	for (uint16_t i = 0; i < s->spare; i++)
		s->set[i / WAYS].shape[i % WAYS] = i;
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
fits(struct shape *shape, const struct message *m, uint64_t state)
{
	const struct masked *bytes = parts_of(shape).bytes;
	const struct masked *const last = bytes + shape->pairs - 1;
	const uint8_t *p = m->plain;
	pair other = { 0, 0 };

	if (shape->state != state || !fits_length(shape, m))
		return false;
	for (; bytes < last; bytes++, p += PAIR)
		other |= (pair_at(p) ^ bytes->bytes) & bytes->mask;
	other |= (pair_at(m->plain + shape->counted - PAIR) ^ bytes->bytes) &
	    bytes->mask;
	return (other[0] | other[1]) == 0;
}

/* The highest bit of each byte that is 0, and perhaps of a 1 above such. */
static inline uint64_t
zero_bytes(uint64_t bytes)
{
	return (bytes - UINT64_C(0x0101010101010101)) & ~bytes &
	    UINT64_C(0x8080808080808080);
}

static inline __attribute__((always_inline)) struct shape *
find_by(struct shapes *s, const struct message *m, uint64_t state,
    uint64_t key)
{
	const struct set *set = set_of(s, key);
	const uint64_t tags = tag_of(key) * UINT64_C(0x0101010101010101);

	for (unsigned i = 0; i < GROUPS; i++) {
		uint64_t found = zero_bytes(set->tags[i] ^ tags);

		for (; found != 0; found &= found - 1) {
			const unsigned way = 8 * i +
			    (unsigned)__builtin_ctzll(found) / 8;
			struct shape *shape = &s->shape[set->shape[way]];

			if (fits(shape, m, state))
				return shape;
		}
	}
	return NULL;
}

static inline struct shape *
find(struct shapes *s, const struct message *m, const struct field *layout)
{
	const struct choice *choice = choice_of(s, layout, m->protocol);
	const pair first = pair_at(m->plain);
	struct shape *shape;
	uint64_t state;

	if (choice == NULL || choice->layout == NULL)
		return NULL;
	state = state_of(choice, m);
	shape = find_by(s, m, state, key_of(choice, first, 0));
	if (shape == NULL && m->length <= LENGTH)
		shape = find_by(s, m, state, key_of(choice, first, m->length));
	return shape;
}

bool
shapes_recall(struct shapes *s, struct printbuf *pb, const struct message *m,
    const struct field *layout)
{
	struct shape *shape;
	struct said said;
	struct parts parts;
	const char *text, *end;
	char *p;

	if (m->length < PAIR)
		return false;
	shape = find(s, m, layout);
	s->known = shape != NULL;
	if (shape == NULL ||
	    append_reserve(pb, shape->room + 2u * m->length) != 0)
		return false;
	parts = parts_of(shape);
	text = parts.text;
	end = text + shape->text_length;
	p = append_end(pb);
	said.count = 0;
	for (const struct value *v = parts.value,
	    *last = v + shape->values; v < last; v++) {
		p = append_put_pieces(p, text, v->before);
		text += v->before;
		if (v->kind == NUMBER) {	/* most are: no look-up */
			p = put_number(p, v, m);
			continue;
		}
		p = put_value(p, v, m, &said);
		if (p == NULL)
			return false;
	}
	append_close(pb, append_put_pieces(p, text, (size_t)(end - text)));
	return true;
}

/* What is known of shapes; only who recalls and who remembers include this.
 *
 * shape.c finds the shape of a message and writes its record, shape_learn.c
 * makes shapes while messages are walked. */

#ifndef SRC_OUTPUT_SHAPE_PARTS_H
#define SRC_OUTPUT_SHAPE_PARTS_H

#include <stdalign.h>
#include <string.h>

#include "dissectors/core/integer.h"
#include "src/output/append.h"
#include "src/output/escape.h"
#include "src/output/shape.h"
#include "src/output/value.h"
#include "src/output/when.h"

/* How many shapes are known, and among how many that of a message is looked
 * for. */
#define SETS	64
#define WAYS	16
#define GROUPS	(WAYS / 8)

/* The most that a shape may have: bytes of the message, values, bytes of the
 * record. What is longer is rare. */
#define LENGTH		384
#define VALUES		48
#define TEXT_ROOM	2048

/* More than there are tables of messages. */
#define CHOICES	256

enum kind {
	FIXED_TEXT,		/* none that may be another */
	NUMBER, TIME, UTC,
	NETWORK_NUMBER, NETWORK_TIME, NETWORK_UTC,	/* in network order */
	DATE_TEXT, PLAIN_TEXT, SAID, HEX_BYTES, IPV4_ADDRESS,
	FACT,			/* none of the message's own */
};

/* The size of a text that ends the message, however long that is. */
#define TO_THE_END	UINT16_MAX

/* A value of the message, and how many bytes of the record are before it. An
 * integer is what is left of the eight bytes from `offset` on when so many bits
 * are shifted out at the top, and then so many at the bottom. Of a fact,
 * `offset` is which. */
struct value {
	uint8_t		 kind;
	uint8_t		 top;
	union {
		uint16_t	 bottom;
		uint16_t	 size;	/* of what is no integer */
	};
	uint16_t	 offset;
	uint16_t	 before;
};

/* Bytes of a message, and those of them that count: all bits of a byte. */
typedef uint64_t pair __attribute__((vector_size(16)));

struct masked {
	pair		 bytes, mask;
};

#define PAIR	sizeof(pair)

/* A shape. What it has of each kind follows one upon the other, so that it lies
 * in few lines of the processor's cache. */
struct shape {
	/* What it depends on beside the bytes. */
	uint64_t	 state;
	const struct field *last;	/* the text that ends the message,
					 * behind these; NULL: none does */
	uint32_t	 length;	/* with a last text: or more */
	uint32_t	 room;		/* most that the record takes */
	uint16_t	 counted;	/* bytes of it that may count */
	uint16_t	 text_length;
	uint8_t		 pairs, values;
	/* The bytes, of which the last may overlap those before; the values,
	 * and the text. */
	alignas(PAIR) uint8_t parts[LENGTH / PAIR * sizeof(struct masked) +
	    VALUES * sizeof(struct value) + TEXT_ROOM + APPEND_PIECE];
};

/* A part of the record that is being remembered. */
struct section {
	uint32_t	 values, text_length;
	uint32_t	 tail;		/* bytes since the last value */
	int		 from;		/* up to here the buffer is in it */
	struct value	 value[VALUES];
	char		 text[TEXT_ROOM];
};

/* A shape that is being made. */
struct draft {
	const struct message *message;	/* NULL: none is */
	const struct field *layout;
	const struct field *last;
	uint32_t	 counted;
	uint32_t	 room;
	uint32_t	 said;		/* values that are said */
	uint8_t		 bytes[LENGTH], mask[LENGTH];
	struct section	*now;
	struct section	 front, rest;
};

/* The messages of one table in one protocol: of their first bytes those that
 * count in all shapes that are known. By them a shape is found. */
struct choice {
	const struct field *layout;
	const struct protocol *protocol;
	uint32_t	 number;	/* as they came; those of a shape are
					 * told by it */
	pair		 mask;
};

/* Where shapes are found. A byte of their key, or 0, tells the ways of a set
 * apart, eight at once: the processor could not guess which it will be. */
struct set {
	uint64_t	 tags[GROUPS];
	uint16_t	 shape[WAYS];
	uint8_t		 next;		/* way to be given up */
};

struct shapes {
	bool		 records;	/* false: lines are remembered */
	struct choice	 choice[CHOICES];
	uint32_t	 choices;
	struct set	 set[SETS];
	/* One for each way, and one for what was remembered last, which takes
	 * the place of another. */
	struct shape	*shape;
	uint16_t	 spare;
	bool		 known;		/* the last message had a shape */
	uint32_t	 misses;
	struct draft	 draft;
};

static inline pair
pair_at(const uint8_t *p)
{
	pair bytes;

	memcpy(&bytes, p, sizeof(bytes));
	return bytes;
}

/* That of the table, or an empty one where it may be put. NULL: there are too
 * many. */
static inline struct choice *
choice_of(struct shapes *s, const struct field *layout,
    const struct protocol *protocol)
{
	uint64_t at = (uintptr_t)layout / sizeof(*layout);

	for (unsigned i = 0; i < CHOICES; i++, at++) {
		struct choice *choice = &s->choice[at % CHOICES];

		if ((choice->layout == layout &&
		    choice->protocol == protocol) || choice->layout == NULL)
			return choice;
	}
	return NULL;
}

/* Of those with a last text the length does not count: it is 0. */
static inline uint64_t
key_of(const struct choice *choice, pair first, uint32_t length)
{
	uint64_t all = (uint64_t)choice->number << 32 | length;

	first &= choice->mask;
	all = (all ^ first[0]) * UINT64_C(0x9e3779b97f4a7c15);
	all = (all ^ (all >> 29) ^ first[1]) * UINT64_C(0xbf58476d1ce4e5b9);
	return all ^ all >> 32;
}

static inline struct set *
set_of(struct shapes *s, uint64_t key)
{
	return &s->set[(key >> 8) % SETS];
}

/* Neither 0 nor 1: zero_bytes() may take 1 for 0, and a way that was never used
 * has nothing to be compared with. */
static inline uint8_t
tag_of(uint64_t key)
{
	return (uint8_t)key | 2;
}

/* What the record depends on beside bytes: what it says of the flow is there or
 * is not. */
static inline uint64_t
state_of(const struct choice *choice, const struct message *m)
{
	return (uint64_t)choice->number << 32 | (uint64_t)m->role << 24 |
	    (uint64_t)m->check << 16 | (uint64_t)m->encrypted << 8 |
	    (uint64_t)(m->parts > 0) | (uint64_t)(m->facts.account != 0) << 1 |
	    (uint64_t)(m->facts.own_length > 0) << 2 |
	    (uint64_t)(m->facts.from != 0) << 3 |
	    (uint64_t)(m->facts.to != 0) << 4;
}

/* Where the parts of a shape are. */
struct parts {
	struct masked	*bytes;
	struct value	*value;
	char		*text;
};

static inline struct parts
parts_of(struct shape *shape)
{
	struct parts parts;

	parts.bytes = (void *)shape->parts;
	parts.value = (void *)(parts.bytes + shape->pairs);
	parts.text = (void *)(parts.value + shape->values);
	return parts;
}

static inline uint64_t
number_of(const struct value *v, uint64_t bytes)
{
	return bytes << v->top % 64 >> v->bottom % 64;
}

static inline __attribute__((always_inline)) char *
put_number(char *p, const struct value *v, const struct message *m)
{
	uint64_t bytes;

	memcpy(&bytes, m->plain + v->offset, sizeof(bytes));
	return append_put_u64(p, number_of(v, le64toh(bytes)));
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

/* The texts of a record that is being recalled: where they stand in it. */
#define SAID_MOST	4

struct said {
	unsigned	 count;
	const char	*text[SAID_MOST];
	uint32_t	 size[SAID_MOST];
};

static inline char *
put_said(char *p, const struct said *said)
{
	for (unsigned i = 0; i < said->count; i++) {
		if (i > 0)
			*p++ = ' ';
		p = append_put(p, said->text[i], said->size[i]);
	}
	return p;
}

/* NULL where a text is no plain one. */
static inline char *
put_fact(char *p, enum shape_fact fact, const struct message *m,
    const struct said *said)
{
	const struct facts *facts = &m->facts;

	switch (fact) {
	case FACT_PART:
		return append_put_small(p, m->part);
	case FACT_PARTS:
		return append_put_small(p, m->parts);
	case FACT_ACCOUNT:
		return append_put_u64(p, facts->account);
	case FACT_OWN:
		return escape_put_plain(p, (const uint8_t *)facts->own,
		    facts->own_length) ? p + facts->own_length : NULL;
	case FACT_FROM:
		return append_put_u64(p, facts->from);
	case FACT_TO:
		return append_put_u64(p, facts->to);
	case FACT_SAID:
		return put_said(p, said);
	}
	return NULL;
}

/* NULL where it is not what it was when the shape was remembered. A shape has
 * no more of what is said than there is room for. */
static inline __attribute__((always_inline)) char *
put_value(char *p, const struct value *v, const struct message *m,
    struct said *said)
{
	const uint8_t *bytes = m->plain + v->offset;
	struct value_date date;
	uint64_t eight;
	uint32_t size;

	switch ((enum kind)v->kind) {
	case FIXED_TEXT:
		break;
	case NUMBER:
	case TIME:
		return put_number(p, v, m);
	case NETWORK_NUMBER:
	case NETWORK_TIME:
		memcpy(&eight, bytes, sizeof(eight));
		return append_put_u64(p, number_of(v, be64toh(eight)));
	case UTC:
		memcpy(&eight, bytes, sizeof(eight));
		return when_put_seconds(p, (uint32_t)number_of(v,
		    le64toh(eight)));
	case NETWORK_UTC:
		memcpy(&eight, bytes, sizeof(eight));
		return when_put_seconds(p, (uint32_t)number_of(v,
		    be64toh(eight)));
	case DATE_TEXT:
		return value_date(bytes, &date) ? value_put_date(p, &date) :
		    NULL;
	case PLAIN_TEXT:
	case SAID:
		size = text_size(v, m);
		if (!escape_put_plain(p, bytes, size))
			return NULL;
		if (v->kind == SAID) {
			said->text[said->count] = p;
			said->size[said->count++] = size;
		}
		return p + size;
	case HEX_BYTES:
		return append_put_hex(p, bytes, v->size);
	case IPV4_ADDRESS:
		return value_put_ipv4(p, bytes);
	case FACT:
		return put_fact(p, (enum shape_fact)v->offset, m, said);
	}
	return NULL;
}

#endif

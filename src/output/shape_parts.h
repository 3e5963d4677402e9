/* What is known of shapes; only who recalls and who remembers include this.
 *
 * shape.c finds the shape of a message and writes its record, shape_learn.c
 * makes shapes while messages are walked. */

#ifndef SRC_OUTPUT_SHAPE_PARTS_H
#define SRC_OUTPUT_SHAPE_PARTS_H

#include <string.h>

#include "dissectors/core/integer.h"
#include "src/output/append.h"
#include "src/output/escape.h"
#include "src/output/shape.h"
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

enum kind {
	FIXED_TEXT,		/* none that may be another */
	NUMBER, ACCOUNT, TIME, UTC, DATE_TEXT, PLAIN_TEXT, SAID, HEX_BYTES,
	IPV4_ADDRESS,
};

/* The size of a text that ends the message, however long that is. */
#define TO_THE_END	UINT16_MAX

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
	struct shape	*now;		/* NULL: none is remembered */
	uint64_t	 key;		/* its key, */
	const struct message *message;
	int		 from;		/* up to here the buffer is in it */
};

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

#endif

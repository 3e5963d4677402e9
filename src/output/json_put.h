/* The pieces of which json.c writes records: keys, and values of ours. Those
 * that append reserve what they need; those that take p write to where there
 * is room already, and return where they end. */

#ifndef SRC_OUTPUT_JSON_PUT_H
#define SRC_OUTPUT_JSON_PUT_H

#include "dissectors/core/field.h"
#include "src/output/put.h"

/* A comma, unless the group has just been opened. Only braces of ours stand
 * outside of strings, so the last byte tells. */
static inline char *
comma(char *p)
{
	*p = ',';
	return p + (p[-1] != '{' && p[-1] != '[');
}

/* ,"KEYSUFFIX": to p. */
static inline char *
put_key(char *p, const char *name, size_t length, const char *suffix,
    size_t suffix_length)
{
	p = comma(p);
	*p++ = '"';
	p = append_put(p, name, length);
	p = append_put(p, suffix, suffix_length);
	*p++ = '"';
	*p++ = ':';
	return p;
}

/* The same of a row's key, which is there ready made. */
static inline char *
put_row_key(char *p, const struct field *f)
{
	p = comma(p);
	memcpy(p, f->quoted, sizeof(f->quoted));
	return p + f->key_length + 3;
}

/* What a key takes beside its name, and a number behind it. */
#define KEY_ROOM	(4 + APPEND_U64_ROOM + 3)
#define ROW_KEY_ROOM	(1 + FIELD_QUOTED + 1 + APPEND_U64_ROOM + 3)

static inline void
key(struct printbuf *pb, const char *name, size_t length, const char *suffix,
    size_t suffix_length)
{
	if (append_reserve(pb, length + suffix_length + KEY_ROOM) == 0)
		append_close(pb, put_key(append_end(pb), name, length, suffix,
		    suffix_length));
}

static inline void
key_of(struct printbuf *pb, const struct field *f)
{
	if (append_reserve(pb, ROW_KEY_ROOM) == 0)
		append_close(pb, put_row_key(append_end(pb), f));
}

static inline void
key_suffixed(struct printbuf *pb, const struct field *f, const char *suffix)
{
	key(pb, f->key, f->key_length, suffix, strlen(suffix));
}

static inline void
key_fixed(struct printbuf *pb, const char *name)
{
	key(pb, name, strlen(name), "", 0);
}

/* Strings of our own, which need no escapes. */
static inline void
string(struct printbuf *pb, const char *s)
{
	const size_t length = strlen(s);
	char *p;

	if (append_reserve(pb, length + 2) != 0)
		return;
	p = append_end(pb);
	*p++ = '"';
	p = append_put(p, s, length);
	*p++ = '"';
	append_close(pb, p);
}

static inline void
quoted(struct printbuf *pb, uint64_t number)
{
	char *p;

	if (append_reserve(pb, APPEND_U64_ROOM + 2) != 0)
		return;
	p = append_end(pb);
	*p++ = '"';
	p = append_put_u64(p, number);
	*p++ = '"';
	append_close(pb, p);
}

static inline void
hex_string(struct printbuf *pb, const uint8_t *bytes, size_t size)
{
	char *p;

	if (size > INT_MAX / 2 || append_reserve(pb, 2 * size + 2) != 0)
		return;
	p = append_end(pb);
	*p++ = '"';
	p = append_put_hex(p, bytes, size);
	*p++ = '"';
	append_close(pb, p);
}

#endif

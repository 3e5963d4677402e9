/* Reading bytes that may not be there.
 *
 * A cursor is the only way a dissector reads. It compares offsets, never
 * pointers, and its failure is sticky: once a read asks for more than is
 * left, that read and all later ones give 0 and `failed` stays set, so that
 * ten fields can be read and the outcome tested once. */

#ifndef DISSECTORS_CORE_CURSOR_H
#define DISSECTORS_CORE_CURSOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct cursor {
	const uint8_t	*base;		/* the byte at offset 0 */
	uint32_t	 offset;	/* next byte to read */
	uint32_t	 end;		/* first byte that may not be read */
	bool		 failed;
};

static inline uint32_t
cursor_left(const struct cursor *c)
{
	return c->failed || c->offset > c->end ? 0 : c->end - c->offset;
}

/* The next n bytes, which are then passed; NULL where there are fewer. */
static inline const uint8_t *
cursor_take(struct cursor *c, uint32_t n)
{
	const uint8_t *p = c->base + c->offset;
	const uint64_t next = (uint64_t)c->offset + n;

	if (next > c->end || c->failed) {
		c->failed = true;
		return NULL;
	}
	c->offset = (uint32_t)next;
	return p;
}

static inline uint8_t
cursor_u8(struct cursor *c)
{
	const uint8_t *p = cursor_take(c, 1);

	return p == NULL ? 0 : p[0];
}

static inline uint16_t
cursor_u16le(struct cursor *c)
{
	const uint8_t *p = cursor_take(c, 2);

	return p == NULL ? 0 : (uint16_t)(p[0] | p[1] << 8);
}

static inline uint32_t
cursor_u32le(struct cursor *c)
{
	const uint8_t *p = cursor_take(c, 4);

	return p == NULL ? 0 : (uint32_t)p[0] | (uint32_t)p[1] << 8 |
	    (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint16_t
cursor_u16be(struct cursor *c)
{
	const uint8_t *p = cursor_take(c, 2);

	return p == NULL ? 0 : (uint16_t)(p[0] << 8 | p[1]);
}

static inline uint32_t
cursor_u32be(struct cursor *c)
{
	const uint8_t *p = cursor_take(c, 4);

	return p == NULL ? 0 : (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

/* Offset of the first byte of that value, or the end where there is none. */
static inline uint32_t
cursor_find(const struct cursor *c, uint8_t byte)
{
	const uint8_t *p;

	if (cursor_left(c) == 0)
		return c->end;
	p = memchr(c->base + c->offset, byte, c->end - c->offset);
	return p == NULL ? c->end : (uint32_t)(p - c->base);
}

#endif

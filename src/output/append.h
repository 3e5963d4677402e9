/* Appending to a json-c printbuf without a call per piece.
 *
 * Every function appends all or nothing: 0, or -1 where memory ran out (or
 * the buffer would pass what its int can count). Who reserves the worst case
 * first and looks at that result may ignore those of the pieces that fit in
 * it. A NUL always follows what was appended, as json-c has it. */

#ifndef SRC_OUTPUT_APPEND_H
#define SRC_OUTPUT_APPEND_H

#include <endian.h>
#include <json-c/printbuf.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "dissectors/core/cold.h"

#define APPEND_U64_MAX	20	/* digits of 2^64 - 1 */
#define APPEND_HEX_MAX	16

/* Makes room for n more bytes; the slow half of append_reserve. */
int	 append_grow(struct printbuf *, size_t n) COLD;

/* Room for n more bytes, so that appending these will not fail. */
static inline bool
append_has_room(const struct printbuf *pb, size_t n)
{
	return n < (size_t)(pb->size - pb->bpos);
}

static inline int
append_reserve(struct printbuf *pb, size_t n)
{
	return append_has_room(pb, n) ? 0 : append_grow(pb, n);
}

/* Where the next byte goes, after a successful append_reserve. */
static inline char *
append_end(const struct printbuf *pb)
{
	return pb->buf + pb->bpos;
}

/* Ends what was written from append_end() on at `end`. */
static inline void
append_close(struct printbuf *pb, char *end)
{
	*end = '\0';
	pb->bpos = (int)(end - pb->buf);
}

static inline int
append_bytes(struct printbuf *pb, const char *bytes, size_t size)
{
	if (append_reserve(pb, size) != 0)
		return -1;
	if (size != 0)
		memcpy(append_end(pb), bytes, size);
	append_close(pb, append_end(pb) + size);
	return 0;
}

/* A NUL-terminated string of ours; the length of a literal costs nothing. */
static inline int
append_string(struct printbuf *pb, const char *string)
{
	return append_bytes(pb, string, strlen(string));
}

static inline int
append_char(struct printbuf *pb, char c)
{
	return append_bytes(pb, &c, 1);
}

/* "00" to "99". */
extern const char append_pairs[201];

/* Writes a number of two digits, and what stands behind them, to p, and returns
 * where they end. */
static inline char *
append_put_pair(char *p, uint32_t number, char behind)
{
	memcpy(p, append_pairs + 2 * number, 2);
	p[2] = behind;
	return p + 3;
}

/* Eight decimal digits of a number below 10^8, one in each byte, the first in
 * the lowest. Fours, twos and single digits are split side by side, by
 * reciprocals that are exact for numbers so small: of n = 100 q + r,
 * (n << 16) - q * ((100 << 16) - 1) is q | r << 16. */
static inline uint64_t
append_eight_digits(uint32_t number)
{
	const uint64_t fours = ((uint64_t)number << 32) -
	    number / 10000 * ((UINT64_C(10000) << 32) - 1);
	const uint64_t hundreds = fours * 10486 >> 20 & 0x0000007f0000007f;
	const uint64_t twos = (fours << 16) - hundreds * ((100 << 16) - 1);
	const uint64_t tens = twos * 103 >> 10 & 0x000f000f000f000f;

	return (twos << 8) - tens * ((10 << 8) - 1);
}

/* All eight, zeros in front included. */
static inline char *
append_put_eight(char *p, uint32_t number)
{
	uint64_t text = htole64(append_eight_digits(number) +
	    0x3030303030303030);

	memcpy(p, &text, sizeof(text));
	return p + sizeof(text);
}

/* What append_put_u64 may write: the digits, and up to seven bytes after. */
#define APPEND_U64_ROOM	(APPEND_U64_MAX + 7)

/* Writes the digits to p, where there is APPEND_U64_ROOM, and returns where
 * they end. How many there are cannot be guessed, so that nothing branches on
 * it but for large numbers. */
#define APPEND_SMALL_MAX	99999999

static inline __attribute__((always_inline)) char *
append_put_small(char *p, uint32_t number)
{
	uint64_t digits = append_eight_digits(number);
	const unsigned zeros =
	    (unsigned)__builtin_ctzll(digits | UINT64_C(1) << 56) / 8;

	digits = htole64((digits + 0x3030303030303030) >> 8 * zeros);
	memcpy(p, &digits, sizeof(digits));
	return p + 8 - zeros;
}

char	*append_put_large(char *, uint64_t number);

static inline __attribute__((always_inline)) char *
append_put_u64(char *p, uint64_t number)
{
	return number <= APPEND_SMALL_MAX ? append_put_small(p, (uint32_t)number) :
	    append_put_large(p, number);
}

/* Copies n bytes and returns where they end: for the short runs of which
 * records are made, faster than a call. */
static inline char *
append_put(char *p, const char *from, size_t n)
{
	if (n >= 8 && n <= 16) {
		uint64_t head, tail;

		memcpy(&head, from, 8);
		memcpy(&tail, from + n - 8, 8);
		memcpy(p, &head, 8);
		memcpy(p + n - 8, &tail, 8);
	} else if (n >= 4 && n < 8) {
		uint32_t head, tail;

		memcpy(&head, from, 4);
		memcpy(&tail, from + n - 4, 4);
		memcpy(p, &head, 4);
		memcpy(p + n - 4, &tail, 4);
	} else if (n < 4) {
		for (size_t i = 0; i < n; i++)
			p[i] = from[i];
	} else if (n <= 32) {
		uint64_t head[2], tail[2];

		memcpy(head, from, 16);
		memcpy(tail, from + n - 16, 16);
		memcpy(p, head, 16);
		memcpy(p + n - 16, tail, 16);
	} else {
		memcpy(p, from, n);
	}
	return p + n;
}

/* The same in pieces of a size that is known, one at least, the last one beyond
 * its end: both must have room for that. */
#define APPEND_PIECE	32

static inline char *
append_put_pieces(char *p, const char *from, size_t n)
{
	memcpy(p, from, APPEND_PIECE);
	for (size_t i = APPEND_PIECE; i < n; i += APPEND_PIECE)
		memcpy(p + i, from + i, APPEND_PIECE);
	return p + n;
}

static inline int
append_u64(struct printbuf *pb, uint64_t number)
{
	if (append_reserve(pb, APPEND_U64_ROOM) != 0)
		return -1;
	append_close(pb, append_put_u64(append_end(pb), number));
	return 0;
}

static inline int
append_i64(struct printbuf *pb, int64_t number)
{
	if (number >= 0)
		return append_u64(pb, (uint64_t)number);
	if (append_reserve(pb, 1 + APPEND_U64_MAX) != 0)
		return -1;
	append_char(pb, '-');
	return append_u64(pb, 0 - (uint64_t)number);
}

/* The lowest n (at most 16) hexadecimal digits, in lower case. */
static inline int
append_hex(struct printbuf *pb, uint64_t number, unsigned n)
{
	char *p;

	if (append_reserve(pb, n) != 0)
		return -1;
	p = append_end(pb);
	for (unsigned i = n; i-- > 0; number >>= 4)
		p[i] = "0123456789abcdef"[number & 15];
	append_close(pb, p + n);
	return 0;
}

/* How far the letters are behind where they would follow the digits. */
#define APPEND_LOWER	39
#define APPEND_UPPER	7

/* The hexadecimal digits of four bytes, of which the first is the lowest, one
 * in each byte: halves of bytes side by side. */
static inline uint64_t
append_eight_hex(uint32_t number, unsigned letters)
{
	uint64_t digits = number;

	digits = (digits << 16 | digits) & UINT64_C(0x0000ffff0000ffff);
	digits = (digits << 8 | digits) & UINT64_C(0x00ff00ff00ff00ff);
	digits = (digits >> 4 & UINT64_C(0x000f000f000f000f)) |
	    (digits & UINT64_C(0x000f000f000f000f)) << 8;
	return digits + UINT64_C(0x3030303030303030) +
	    letters * ((digits + UINT64_C(0x0606060606060606)) >> 4 &
	    UINT64_C(0x0101010101010101));
}

static inline char *
append_put_hex(char *p, const uint8_t *bytes, size_t size)
{
	size_t i = 0;

	for (; size - i >= 4; i += 4) {
		uint32_t four;
		uint64_t text;

		memcpy(&four, bytes + i, 4);
		text = htole64(append_eight_hex(le32toh(four), APPEND_LOWER));
		memcpy(p, &text, 8);
		p += 8;
	}
	for (; i < size; i++) {
		*p++ = "0123456789abcdef"[bytes[i] >> 4];
		*p++ = "0123456789abcdef"[bytes[i] & 15];
	}
	return p;
}

/* Bytes as lower-case hexadecimal, two digits each. */
static inline int
append_hex_bytes(struct printbuf *pb, const uint8_t *bytes, size_t size)
{
	if (size > INT_MAX / 2 || append_reserve(pb, size * 2) != 0)
		return -1;
	append_close(pb, append_put_hex(append_end(pb), bytes, size));
	return 0;
}

#endif

/* Text for JSON and for people: most of it is plain and copied eight bytes at
 * a time; the few bytes that need more are looked at one by one. */

#include "src/output/escape.h"

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "src/output/append.h"

/* The most bytes that one byte of text becomes: \u001f; \x1b (of the longer
 * forms, \u{202E} stands for three bytes and \u{9B} for two). */
#define JSON_GROWTH	6
#define LINE_GROWTH	4

/* Times a byte: eight of it. */
static const uint64_t each = 0x0101010101010101;

const char append_pairs[201] =
    "00010203040506070809" "10111213141516171819"
    "20212223242526272829" "30313233343536373839"
    "40414243444546474849" "50515253545556575859"
    "60616263646566676869" "70717273747576777879"
    "80818283848586878889" "90919293949596979899";

char *
append_put_large(char *p, uint64_t number)
{
	uint32_t high;
	uint64_t top;

	if (number <= UINT32_MAX) {
		high = (uint32_t)number / (APPEND_SMALL_MAX + 1);
		memcpy(p, append_pairs + 2 * high + (high < 10), 2);
		return append_put_eight(p + 1 + (high >= 10),
		    (uint32_t)number - high * (APPEND_SMALL_MAX + 1));
	}
	top = number / 100000000;
	if (top > APPEND_SMALL_MAX) {
		p = append_put_u64(p, top / 100000000);
		p = append_put_eight(p, (uint32_t)(top % 100000000));
	} else {
		p = append_put_small(p, (uint32_t)top);
	}
	return append_put_eight(p, (uint32_t)(number - top * 100000000));
}

int
append_grow(struct printbuf *pb, size_t n)
{
	int position = pb->bpos;

	if (n >= (size_t)(INT_MAX - position - 16))
		return -1;
	/* json-c has no reserve: fill what is wanted, then take it back. */
	if (printbuf_memset(pb, position, 0, (int)n + 1) < 0)
		return -1;
	pb->bpos = position;
	pb->buf[position] = '\0';
	return 0;
}

/* High bits of (at least the first of) the bytes that are 0. */
static inline uint64_t
zero_bytes(uint64_t word)
{
	return (word - each * 0x01) & ~word & each * 0x80;
}

/* The same for the bytes below 0x20, for `"` and for the backslash. */
static inline uint64_t
special_bytes(uint64_t word)
{
	return ((word - each * 0x20) & ~word & each * 0x80) |
	    zero_bytes(word ^ each * '"') |
	    zero_bytes(word ^ each * '\\');
}

static inline bool
json_special(uint8_t byte)
{
	return byte < 0x20 || byte == '"' || byte == '\\';
}

/* Bytes that a line cannot show as they are, and the first bytes of the
 * characters beyond ASCII that it cannot. */
static inline uint64_t
line_special_bytes(uint64_t word)
{
	const uint64_t special = special_bytes(word) |
	    zero_bytes(word ^ each * 0x7f);

	if ((word & each * 0x80) == 0)		/* all of it ASCII */
		return special;
	return special | zero_bytes(word ^ each * 0xc2) |
	    zero_bytes(word ^ each * 0xd8) | zero_bytes(word ^ each * 0xe2) |
	    zero_bytes(word ^ each * 0xef);
}

static inline bool
line_special(uint8_t byte)
{
	return json_special(byte) || byte == 0x7f || byte == 0xc2 ||
	    byte == 0xd8 || byte == 0xe2 || byte == 0xef;
}

/* The letter after the backslash in JSON and, of most, in C; 0: none. */
static char
letter(uint8_t byte)
{
	switch (byte) {
	case '"':
	case '\\':
		return (char)byte;
	case '\b':
		return 'b';
	case '\f':
		return 'f';
	case '\n':
		return 'n';
	case '\r':
		return 'r';
	case '\t':
		return 't';
	}
	return 0;
}

/* Sixteen bytes at once, where the processor can. As numbers with a sign those
 * beyond ASCII are below 0. */
typedef int8_t sixteen __attribute__((vector_size(16)));

/* Copies them; the bytes of the result are not all 0 where any is special. */
static inline sixteen
copy_sixteen(char *out, const uint8_t *text)
{
	sixteen all;

	memcpy(&all, text, sizeof(all));
	memcpy(out, &all, sizeof(all));
	return (all < ' ') | (all == 0x7f) | (all == '"') | (all == '\\');
}

/* Whether none of eight is special: of those beyond ASCII the highest bit is
 * set, of 0x7f when 1 is added. */
static inline bool
are_plain(uint64_t word)
{
	return ((special_bytes(word) | word | (word + each * 0x01)) &
	    each * 0x80) == 0;
}

static inline bool
copy_eights(char *out, const uint8_t *text, size_t size)
{
	uint64_t head, tail;

	memcpy(&head, text, 8);
	memcpy(&tail, text + size - 8, 8);
	memcpy(out, &head, 8);
	memcpy(out + size - 8, &tail, 8);
	return are_plain(head) && are_plain(tail);
}

static inline bool
copy_fours(char *out, const uint8_t *text, size_t size)
{
	uint32_t head, tail;

	memcpy(&head, text, 4);
	memcpy(&tail, text + size - 4, 4);
	memcpy(out, &head, 4);
	memcpy(out + size - 4, &tail, 4);
	return are_plain(head | (uint64_t)tail << 32);
}

static inline bool
copy_few(char *out, const uint8_t *text, size_t size)
{
	bool plain = true;

	for (size_t i = 0; i < size; i++) {
		out[i] = (char)text[i];
		plain = plain && !json_special(text[i]) && text[i] < 0x7f;
	}
	return plain;
}

bool
escape_put_plain(char *out, const uint8_t *text, size_t size)
{
	sixteen wrong;
	uint64_t halves[2];

	if (size < 4)
		return copy_few(out, text, size);
	if (size < 8)
		return copy_fours(out, text, size);
	if (size < sizeof(wrong))
		return copy_eights(out, text, size);
	/* The last sixteen first: some of them come once more. */
	wrong = copy_sixteen(out + size - sizeof(wrong),
	    text + size - sizeof(wrong));
	for (size_t i = 0; i + sizeof(wrong) < size; i += sizeof(wrong))
		wrong |= copy_sixteen(out + i, text + i);
	memcpy(halves, &wrong, sizeof(halves));
	return (halves[0] | halves[1]) == 0;
}

int
escape_json(struct printbuf *pb, const char *text, size_t size)
{
	static const char digits[] = "0123456789abcdef";
	const char *end = text + size;
	char *out;

	if (size > INT_MAX / JSON_GROWTH ||
	    append_reserve(pb, size * JSON_GROWTH) != 0)
		return -1;
	out = append_end(pb);
	while (text < end) {
		uint8_t byte;
		uint64_t word;

		if (end - text >= 8) {
			memcpy(&word, text, 8);
			if (special_bytes(word) == 0) {
				memcpy(out, &word, 8);
				out += 8;
				text += 8;
				continue;
			}
		} else if (size >= 8) {
			/* The last eight: some of them once more. */
			const size_t left = (size_t)(end - text);

			memcpy(&word, end - 8, 8);
			if (special_bytes(word) == 0) {
				memcpy(out + left - 8, &word, 8);
				out += left;
				break;
			}
		}
		while (text < end && !json_special((uint8_t)*text))
			*out++ = *text++;
		if (text == end)
			break;
		byte = (uint8_t)*text++;
		*out++ = '\\';
		if (letter(byte) != 0) {
			*out++ = letter(byte);
		} else {
			memcpy(out, "u00", 3);
			out[3] = digits[byte >> 4];
			out[4] = digits[byte & 15];
			out += 5;
		}
	}
	append_close(pb, out);
	return 0;
}

/* Characters beyond ASCII that a line must not contain as they are, ascending:
 * C1 controls, separators of lines and paragraphs, what marks, embeds, overrides
 * or isolates a direction of writing, and a mark that nobody sees. Their UTF-8
 * begins with one of the bytes of line_special. */
static const struct {
	uint32_t	 first, last;
} hidden[] = {
	{ 0x80, 0x9f }, { 0x61c, 0x61c }, { 0x200e, 0x200f },
	{ 0x2028, 0x202e }, { 0x2066, 0x2069 }, { 0xfeff, 0xfeff },
};

/* The character at text if it is one of these, and its length; 0: it is not. */
static uint32_t
hidden_character(const uint8_t *text, size_t left, size_t *length)
{
	uint32_t c;

	*length = text[0] < 0xe0 ? 2 : 3;
	if (left < *length)
		return 0;
	if (*length == 2)
		c = (text[0] & 0x1fu) << 6 | (text[1] & 0x3f);
	else
		c = (text[0] & 0x0fu) << 12 | (text[1] & 0x3fu) << 6 |
		    (text[2] & 0x3f);
	for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++)
		if (c >= hidden[i].first && c <= hidden[i].last)
			return c;
	return 0;
}

static char *
write_character(char *out, uint32_t c)
{
	unsigned shift = c > 0xff ? 12 : 4;

	memcpy(out, "\\u{", 3);
	out += 3;
	for (;; shift -= 4) {
		*out++ = "0123456789ABCDEF"[c >> shift & 15];
		if (shift == 0)
			break;
	}
	*out++ = '}';
	return out;
}

int
escape_line(struct printbuf *pb, const char *text, size_t size)
{
	const char *end = text + size;
	char *out;

	if (size > INT_MAX / LINE_GROWTH ||
	    append_reserve(pb, size * LINE_GROWTH) != 0)
		return -1;
	out = append_end(pb);
	while (text < end) {
		uint64_t word;
		uint32_t character;
		size_t length;
		uint8_t byte;

		if (end - text >= 8) {
			memcpy(&word, text, 8);
			if (line_special_bytes(word) == 0) {
				memcpy(out, &word, 8);
				out += 8;
				text += 8;
				continue;
			}
		}
		while (text < end && !line_special((uint8_t)*text))
			*out++ = *text++;
		if (text == end)
			break;
		byte = (uint8_t)*text;
		if (byte >= 0x80) {
			character = hidden_character((const uint8_t *)text,
			    (size_t)(end - text), &length);
			if (character == 0) {
				*out++ = *text++;
				continue;
			}
			out = write_character(out, character);
			text += length;
			continue;
		}
		text++;
		*out++ = '\\';
		if (byte != '\b' && byte != '\f' && letter(byte) != 0) {
			*out++ = letter(byte);
		} else {
			*out++ = 'x';
			*out++ = "0123456789abcdef"[byte >> 4];
			*out++ = "0123456789abcdef"[byte & 15];
		}
	}
	append_close(pb, out);
	return 0;
}

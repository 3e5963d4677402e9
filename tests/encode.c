/* A small encoder of ICQ versions 2 to 5. Its arithmetic is its own, so that the
 * dissector is not tested against itself; only the ciphers' tables are shared. */

#include "tests/encode.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/icq/crypt.h"

void
buffer_clear(struct buffer *b)
{
	b->length = 0;
}

void
buffer_free(struct buffer *b)
{
	free(b->data);
	memset(b, 0, sizeof(*b));
}

uint8_t *
buffer_extend(struct buffer *b, uint32_t n)
{
	uint32_t size = b->size < 256 ? 256 : b->size;
	uint8_t *data;

	if (b->failed || n > UINT32_MAX / 4 - b->length) {
		b->failed = true;
		return NULL;
	}
	if (b->data == NULL || n > b->size - b->length) {
		while (size < b->length + n)
			size *= 2;
		data = realloc(b->data, size);
		if (data == NULL) {
			b->failed = true;
			return NULL;
		}
		b->data = data;
		b->size = size;
	}
	b->length += n;
	return b->data + b->length - n;
}

void
put_u8(struct buffer *b, uint8_t value)
{
	put_bytes(b, &value, 1);
}

void
put_u16(struct buffer *b, uint16_t value)
{
	uint8_t *p = buffer_extend(b, 2);

	if (p == NULL)
		return;
	p[0] = value & 0xff;
	p[1] = value >> 8;
}

void
put_u32(struct buffer *b, uint32_t value)
{
	put_u16(b, value & 0xffff);
	put_u16(b, value >> 16);
}

void
put_u16be(struct buffer *b, uint16_t value)
{
	put_u8(b, value >> 8);
	put_u8(b, value & 0xff);
}

void
put_u32be(struct buffer *b, uint32_t value)
{
	put_u16be(b, value >> 16);
	put_u16be(b, value & 0xffff);
}

void
put_bytes(struct buffer *b, const void *bytes, uint32_t n)
{
	uint8_t *p = buffer_extend(b, n);

	if (p != NULL && n > 0)
		memcpy(p, bytes, n);
}

void
put_zeros(struct buffer *b, uint32_t n)
{
	uint8_t *p = buffer_extend(b, n);

	if (p != NULL)
		memset(p, 0, n);
}

void
put_str(struct buffer *b, const char *text)
{
	size_t n = strlen(text) + 1;

	if (n > UINT16_MAX) {
		b->failed = true;
		return;
	}
	put_text(b, (uint16_t)n, text, (uint32_t)n);
}

void
put_text(struct buffer *b, uint16_t word, const void *bytes, uint32_t n)
{
	put_u16(b, word);
	put_bytes(b, bytes, n);
}

static int
digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

void
put_hex(struct buffer *b, const char *digits)
{
	int high, low;

	while (*digits != '\0') {
		high = digit(digits[0]);
		low = high < 0 ? -1 : digit(digits[1]);
		if (low < 0) {
			b->failed = true;
			return;
		}
		put_u8(b, (uint8_t)(high << 4 | low));
		digits += 2;
	}
}

void
set_u16(struct buffer *b, uint32_t offset, uint16_t value)
{
	if (b->failed || b->length < 2 || offset > b->length - 2) {
		b->failed = true;
		return;
	}
	b->data[offset] = value & 0xff;
	b->data[offset + 1] = value >> 8;
}

/* A text and how long it is, in as many bytes as the letter says. */
static void
put_letters(struct buffer *b, char letter, const char *text)
{
	const size_t n = strlen(text);

	if (letter == 'b')
		put_u8(b, (uint8_t)n);
	else if (letter == 'w')
		put_u16be(b, (uint16_t)n);
	put_bytes(b, text, (uint32_t)n);
}

static void
put_emptied(struct buffer *b, struct buffer *inner)
{
	put_bytes(b, inner->data, inner->length);
	b->failed = b->failed || inner->failed;
	buffer_clear(inner);
}

/* The length and the value of a TLV. */
static void
put_value(struct buffer *b, char letter, void *value)
{
	uint32_t start;

	put_u16be(b, 0);
	start = b->length;
	if (letter == 'T') {
		put_letters(b, 't', value);
	} else if (letter == 'X') {
		put_hex(b, value);
	} else {
		put_emptied(b, value);
	}
	if (b->failed)
		return;
	b->data[start - 2] = (uint8_t)((b->length - start) >> 8);
	b->data[start - 1] = (uint8_t)(b->length - start);
}

void
put_list(struct buffer *b, const char *layout, va_list values)
{
	for (; *layout != '\0'; layout++) {
		switch (*layout) {
		case ' ':
			break;
		case '1':
			put_u8(b, (uint8_t)va_arg(values, int));
			break;
		case '2':
			put_u16(b, (uint16_t)va_arg(values, int));
			break;
		case '4':
			put_u32(b, va_arg(values, uint32_t));
			break;
		case 'a':
			put_u32be(b, va_arg(values, uint32_t));
			break;
		case 's':
			put_str(b, va_arg(values, const char *));
			break;
		case 'x':
			put_hex(b, va_arg(values, const char *));
			break;
		case 'n':
			put_u16be(b, (uint16_t)va_arg(values, int));
			break;
		case 'N':
			put_u32be(b, va_arg(values, uint32_t));
			break;
		case 'b':
		case 'w':
		case 't':
			put_letters(b, *layout, va_arg(values, const char *));
			break;
		case 'r':
			put_emptied(b, va_arg(values, struct buffer *));
			break;
		case 'T':
		case 'X':
		case 'B':
			put_u16be(b, (uint16_t)va_arg(values, int));
			put_value(b, *layout, va_arg(values, void *));
			break;
		default:
			b->failed = true;
			return;
		}
	}
}

void
put(struct buffer *b, const char *layout, ...)
{
	va_list values;

	va_start(values, layout);
	put_list(b, layout, values);
	va_end(values);
}

/* SplitMix: a counter and a good mixer, 64 bits of state. */
uint32_t
generator_next(struct generator *g)
{
	uint64_t x = g->state += 0x9e3779b97f4a7c15;

	x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
	x = (x ^ x >> 27) * 0x94d049bb133111eb;
	return (uint32_t)(x >> 32 ^ x);
}

uint32_t
generator_below(struct generator *g, uint32_t limit)
{
	return (uint32_t)((uint64_t)generator_next(g) * limit >> 32);
}

static void
set_u32(uint8_t *p, uint32_t value)
{
	p[0] = value & 0xff;
	p[1] = value >> 8 & 0xff;
	p[2] = value >> 16 & 0xff;
	p[3] = value >> 24;
}

/* Both numbers of the code are the same sum of four bytes; a faulty sender
 * takes the bytes that come from data for signed ones. */
static uint32_t
check_code(const uint8_t *packet, uint32_t n, const uint8_t table[256],
    uint8_t r1, uint8_t r2, enum encode_check check)
{
	uint8_t at = r1 < n ? r1 : (uint8_t)(n - 1);
	uint32_t header, sample;

	if (check == ENCODE_SIGNED) {
		header = ((uint32_t)(int8_t)packet[8] << 24) +
		    ((uint32_t)(int8_t)packet[4] << 16) +
		    ((uint32_t)(int8_t)packet[2] << 8) +
		    (uint32_t)(int8_t)packet[6];
		sample = ((uint32_t)at << 24) +
		    ((uint32_t)(int8_t)packet[at] << 16) +
		    ((uint32_t)r2 << 8) + table[r2];
	} else {
		header = (uint32_t)packet[8] << 24 | packet[4] << 16 |
		    packet[2] << 8 | packet[6];
		sample = (uint32_t)at << 24 | packet[at] << 16 | r2 << 8 |
		    table[r2];
	}
	return header ^ sample ^ 0x00ff00ff;
}

/* On the wire the bits of a client's code are in another order. */
static uint32_t
scramble(uint32_t c)
{
	return (c & 0x0000001f) << 12 | (c & 0x03e003e0) << 1 |
	    (c & 0xf8000400) >> 10 | (c & 0x0000f800) << 16 |
	    (c & 0x041f0000) >> 15;
}

void
encode_v5_seal_client(uint8_t *packet, uint32_t n, uint8_t r1, uint8_t r2,
    enum encode_check check)
{
	uint32_t code, key, i, word = 0;

	memset(packet + 0x14, 0, 4);
	code = check_code(packet, n, v5_table, r1, r2, check);
	key = n * 0x68656c6c + code;
	for (i = 0x0a; i < n; i++) {
		if ((i - 0x0a) % 4 == 0)
			word = key + v5_table[i & 0xff];
		packet[i] ^= word >> (i - 0x0a) % 4 * 8 & 0xff;
	}
	set_u32(packet + 0x14, scramble(code));
}

void
encode_v5_seal_server(uint8_t *packet, uint32_t n, uint8_t r1, uint8_t r2)
{
	memset(packet + 0x11, 0, 4);
	set_u32(packet + 0x11, check_code(packet, n, v5_table, r1, r2,
	    ENCODE_RIGHT));
}

void
encode_v5_client(struct buffer *b, const struct encode_head *h,
    const struct buffer *body)
{
	uint32_t start = b->length;

	put(b, "2 4 4 4 2 2 2 4", 5, 0, h->uin, h->session, h->command,
	    h->seq1, h->seq2, 0);
	if (body != NULL)
		put_bytes(b, body->data, body->length);
	if (!b->failed)
		encode_v5_seal_client(b->data + start, b->length - start,
		    h->r1, h->r2, h->check);
}

void
encode_v5_server(struct buffer *b, const struct encode_head *h,
    const struct buffer *body)
{
	uint32_t start = b->length;

	put(b, "2 1 4 2 2 2 4 4", 5, 0, h->session, h->command, h->seq1,
	    h->seq2, h->uin, 0);
	if (body != NULL)
		put_bytes(b, body->data, body->length);
	if (!b->failed && h->check != ENCODE_ABSENT)
		encode_v5_seal_server(b->data + start, b->length - start,
		    h->r1, h->r2);
}

void
encode_v5_part(struct buffer *b, const struct encode_head *h,
    const struct buffer *body)
{
	uint32_t length = ENCODE_SERVER + (body == NULL ? 0 : body->length);

	put_u16(b, (uint16_t)length);
	encode_v5_server(b, h, body);
}

void
encode_v2_client(struct buffer *b, const struct encode_head *h,
    const struct buffer *body)
{
	put(b, "2 2 2", 2, h->command, h->seq1);
	if (h->uin != 0)
		put_u32(b, h->uin);
	if (body != NULL)
		put_bytes(b, body->data, body->length);
}

void
encode_v2_server(struct buffer *b, const struct encode_head *h,
    const struct buffer *body)
{
	put(b, "2 2 2", 2, h->command, h->seq1);
	if (body != NULL)
		put_bytes(b, body->data, body->length);
}

void
encode_v3(struct buffer *b, const struct encode_head *h,
    const struct buffer *body)
{
	uint32_t start = b->length;

	put(b, "2 2 2 2 4 4", 3, h->command, h->seq1, h->seq2, h->uin, 0);
	if (body != NULL)
		put_bytes(b, body->data, body->length);
	if (!b->failed && h->check != ENCODE_ABSENT)
		set_u32(b->data + start + 12, check_code(b->data + start,
		    b->length - start, v4_table, h->r1, h->r2, h->check));
}

/* Words of the first quarter, the code among them left out; then the version,
 * which would be among them too. */
static void
seal_v4(uint8_t *packet, uint32_t n, uint32_t code)
{
	uint32_t key = n * 0x66756b65 + code, i, word;

	for (i = 2; i < n && i / 4 * 4 < (n + 3) / 4; i++) {
		if (i / 4 == 4)
			continue;
		word = key + v4_table[i / 4 * 4 & 0xff];
		packet[i] ^= word >> i % 4 * 8 & 0xff;
	}
	set_u32(packet + 16, code);
}

void
encode_v4_client(struct buffer *b, const struct encode_head *h,
    const struct buffer *body)
{
	uint32_t start = b->length, n;
	uint8_t *packet;

	put(b, "2 2 2 2 2 2 4 4", 4, h->random, 0, h->command,
	    h->seq1, h->seq2, h->uin, 0);
	if (body != NULL)
		put_bytes(b, body->data, body->length);
	if (b->failed)
		return;
	packet = b->data + start;
	n = b->length - start;
	seal_v4(packet, n, check_code(packet, n, v4_table, h->r1, h->r2,
	    h->check));
}

void
encode_packet(struct buffer *b, unsigned version, bool client,
    const struct encode_head *h, const struct buffer *body)
{
	switch (version) {
	case 2:
		(client ? encode_v2_client : encode_v2_server)(b, h, body);
		break;
	case 3:
		encode_v3(b, h, body);
		break;
	case 4:
		(client ? encode_v4_client : encode_v3)(b, h, body);
		break;
	case 5:
		(client ? encode_v5_client : encode_v5_server)(b, h, body);
		break;
	default:
		b->failed = true;
	}
}

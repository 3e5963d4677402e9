/* Writing what clients send one another. The arithmetic is its own, so that
 * the dissector is not tested against itself; only the table is shared. */

#include "tests/encode_peer.h"

#include <string.h>

#include "dissectors/icq/peer_crypt.h"

void
encode_peer_packet(struct buffer *b, const struct buffer *packet)
{
	put_u16(b, (uint16_t)packet->length);
	put_bytes(b, packet->data, packet->length);
	if (packet->failed || packet->length > UINT16_MAX)
		b->failed = true;
}

/* The length word of what was added since `start`, where it has its place. */
static void
close_packet(struct buffer *b, uint32_t start)
{
	const uint32_t n = b->length - start - 2;

	if (b->failed || n > UINT16_MAX)
		b->failed = true;
	else
		set_u16(b, start, (uint16_t)n);
}

void
encode_peer_init(struct buffer *b, const struct encode_peer *p)
{
	const uint32_t start = b->length;

	put(b, "2 1", 0, 0xff);
	if (p->version <= 5) {
		put(b, "4 4 4 a a 1 4", (uint32_t)p->version, p->port, p->uin,
		    p->ip, p->real_ip, p->connection, p->port);
		close_packet(b, start);
		return;
	}
	put(b, "2 2 4 2 4 4 a a 1 4 4 4 4", p->version,
	    p->version >= 8 ? 0x2b : 0x27, p->other, 0, p->port, p->uin, p->ip,
	    p->real_ip, p->connection, p->port, p->cookie, 0x50, 3);
	if (p->version >= 8)
		put_u32(b, 0);
	close_packet(b, start);
}

void
encode_peer_init_ack(struct buffer *b)
{
	put(b, "2 4", 4, 1);
}

void
encode_peer_init2(struct buffer *b, uint32_t channel, const char *guid,
    bool reply)
{
	static const char zeros[] = "00000000000000000000000000000000";
	const char *digits = guid == NULL ? zeros : guid;
	char first[17] = "";

	memcpy(first, digits, 16);
	put(b, "2 1 4 4 4", 33, 3, 10, channel, (uint32_t)reply);
	put_hex(b, first);
	if (reply)
		put_u32(b, 0x00040001);
	put_hex(b, digits + 16);
	if (!reply)
		put_u32(b, 0x00040001);
}

static uint32_t
get_u32(const uint8_t *p)
{
	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

static void
set_u32(uint8_t *p, uint32_t value)
{
	for (unsigned i = 0; i < 4; i++)
		p[i] = value >> 8 * i & 0xff;
}

void
encode_peer_seal(uint8_t *packet, uint32_t n, uint8_t version, uint8_t m1,
    uint8_t x2)
{
	const bool old = version <= 5;
	uint8_t *b = version >= 7 ? packet + 1 : packet;
	uint32_t code, key;

	if (version >= 7)
		n--;
	if (m1 < 10)
		m1 = 10;
	if (m1 >= n)
		m1 = (uint8_t)(n - 1);
	x2 %= 220;
	code = (uint32_t)m1 << 24 | (uint32_t)(0xff - b[m1]) << 16 |
	    (uint32_t)x2 << 8 | (0xffU - peer_table[x2]);
	code ^= old ? (uint32_t)b[10] << 24 | (uint32_t)b[12] << 16 |
	    (uint32_t)b[2] << 8 | b[0] : (b[4] << 8 | b[6]) * 0x10001U;
	key = n * 1734701672U + code;
	for (uint32_t word = 1; word * 4 < (n + 3) / 4; word++) {
		if (old && word == 1)	/* its upper half is the code's */
			continue;
		set_u32(b + word * 4, get_u32(b + word * 4) ^
		    (key + peer_table[word * 4 % 256]));
	}
	set_u32(b + (old ? 6 : 0), code);
}

static void
add_text(struct buffer *b, const char *text)
{
	if (text == NULL)
		put_u16(b, 0);
	else
		put_str(b, text);
}

static void
seal(struct buffer *b, uint32_t start, uint8_t version,
    const struct encode_peer_message *m)
{
	close_packet(b, start);
	if (!b->failed && version >= 4)
		encode_peer_seal(b->data + start + 2, b->length - start - 2,
		    version, m->m1, m->x2);
}

void
encode_peer_message(struct buffer *b, const struct encode_peer *p,
    const struct encode_peer_message *m, const struct buffer *extra)
{
	const uint32_t start = b->length;

	put_u16(b, 0);
	if (p->version <= 5) {
		put(b, "4 2", p->uin, p->version);
		if (p->version >= 4)
			put_u32(b, 0);
		put(b, "2 2 4 2", m->command, 0, p->uin, m->type);
		add_text(b, m->text);
		put(b, "a a 4 1 2 2", p->ip, p->real_ip, p->port,
		    p->connection, m->status, m->flags);
	} else {
		if (p->version >= 7)
			put_u8(b, 2);
		put(b, "4 2 2 2", 0, m->command, 14, m->seq);
		put_zeros(b, 12);
		put(b, "2 2 2", m->type, m->status, m->flags);
		add_text(b, m->text);
	}
	if (extra != NULL)
		put_bytes(b, extra->data, extra->length);
	if (p->version <= 5)
		put_u32(b, m->seq);
	seal(b, start, p->version, m);
}

void
encode_peer_plugin(struct buffer *b, const struct encode_peer_message *m,
    const struct buffer *body)
{
	const uint32_t start = b->length;

	put(b, "2 1 4 2 2 2", 0, 2, 0, m->command, 18, m->seq);
	put_zeros(b, 16);
	put_bytes(b, body->data, body->length);
	seal(b, start, 7, m);
}

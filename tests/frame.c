/* Headers around a packet, and the capture file that takes them. */

#include "tests/frame.h"

#include <string.h>

#define SECOND		1000000000
#define SNAP_LENGTH	262144
#define BUFFERED	(1 << 18)

struct side
side_ipv4(uint32_t address, uint16_t port)
{
	struct side side = { .family = 4, .port = port };

	side.address[0] = address >> 24;
	side.address[1] = address >> 16 & 0xff;
	side.address[2] = address >> 8 & 0xff;
	side.address[3] = address & 0xff;
	return side;
}

struct side
side_ipv6(uint16_t host, uint16_t port)
{
	struct side side = {
		.family = 6, .port = port,
		.address = { 0x20, 0x01, 0x0d, 0xb8 },
	};

	side.address[14] = host >> 8;
	side.address[15] = host & 0xff;
	return side;
}

struct path
path_back(const struct path *path)
{
	return (struct path){ .from = path->to, .to = path->from };
}

uint16_t
ether_type(const struct path *path)
{
	return path->from.family == 6 ? ETHER_IPV6 : ETHER_IPV4;
}

/* Invented, locally administered addresses. */
void
put_ethernet(struct buffer *b, uint16_t type)
{
	put_hex(b, "020000000002" "020000000001");
	put_u16be(b, type);
}

/* What stands behind the type ETHER_VLAN or ETHER_QINQ. */
void
put_vlan(struct buffer *b, uint16_t id, uint16_t type)
{
	put_u16be(b, id);
	put_u16be(b, type);
}

static uint32_t
add(uint32_t sum, const uint8_t *bytes, uint32_t n)
{
	uint32_t i;

	for (i = 0; i < n; i++)
		sum += i % 2 == 0 ? (uint32_t)bytes[i] << 8 : bytes[i];
	return sum;
}

static uint16_t
fold(uint32_t sum)
{
	while (sum > 0xffff)
		sum = (sum & 0xffff) + (sum >> 16);
	return (uint16_t)~sum;
}

static void
set_u16be(uint8_t *p, uint16_t value)
{
	p[0] = value >> 8;
	p[1] = value & 0xff;
}

void
put_ipv4(struct buffer *b, const struct path *path, const struct ipv4 *h,
    const void *payload, uint32_t n)
{
	uint32_t start = b->length, header = 20u + h->option_length;

	put_u8(b, (uint8_t)(0x40 | header / 4));
	put_u8(b, 0);
	put_u16be(b, (uint16_t)(header + n));
	put_u16be(b, h->id);
	put_u16be(b, h->fragment);
	put_u8(b, 64);
	put_u8(b, h->protocol == 0 ? IP_UDP : h->protocol);
	put_u16be(b, 0);
	put_bytes(b, path->from.address, 4);
	put_bytes(b, path->to.address, 4);
	put_bytes(b, h->options, h->option_length);
	if (!b->failed)
		set_u16be(b->data + start + 10,
		    fold(add(0, b->data + start, header)));
	put_bytes(b, payload, n);
}

void
put_ipv6(struct buffer *b, const struct path *path, uint8_t next,
    const void *payload, uint32_t n)
{
	put_u32be(b, 0x60000000);
	put_u16be(b, (uint16_t)n);
	put_u8(b, next);
	put_u8(b, 64);
	put_bytes(b, path->from.address, 16);
	put_bytes(b, path->to.address, 16);
	put_bytes(b, payload, n);
}

/* The checksum of what follows `start`, and of what IP says of it. */
static uint16_t
transport_sum(const struct buffer *b, uint32_t start, const struct path *path,
    uint8_t protocol)
{
	const uint32_t address = path->from.family == 6 ? 16 : 4;
	const uint32_t n = b->length - start;
	uint32_t sum = protocol + n;

	sum = add(sum, path->from.address, address);
	sum = add(sum, path->to.address, address);
	return fold(add(sum, b->data + start, n));
}

void
put_tcp(struct buffer *b, const struct path *path, const struct tcp *h,
    const void *payload, uint32_t n)
{
	uint32_t start = b->length;

	put_u16be(b, path->from.port);
	put_u16be(b, path->to.port);
	put_u32be(b, h->sequence);
	put_u32be(b, h->acknowledged);
	put_u8(b, 5 << 4);
	put_u8(b, h->flags);
	put_u16be(b, 0x8000);
	put_u32be(b, 0);
	put_bytes(b, payload, n);
	if (!b->failed)
		set_u16be(b->data + start + 16,
		    transport_sum(b, start, path, IP_TCP));
}

void
put_udp(struct buffer *b, const struct path *path, const void *payload,
    uint32_t n)
{
	uint32_t start = b->length;
	uint16_t check;

	put_u16be(b, path->from.port);
	put_u16be(b, path->to.port);
	put_u16be(b, (uint16_t)(8 + n));
	put_u16be(b, 0);
	put_bytes(b, payload, n);
	if (b->failed)
		return;
	check = transport_sum(b, start, path, IP_UDP);
	/* A sum of 0 is sent as its other form: 0 would say "none". */
	set_u16be(b->data + start + 6, check == 0 ? 0xffff : check);
}

static void
word(struct capture *c, uint32_t value)
{
	if (c->flags & CAPTURE_BIG)
		put_u32be(&c->head, value);
	else
		put_u32(&c->head, value);
}

static void
half(struct capture *c, uint16_t value)
{
	if (c->flags & CAPTURE_BIG)
		put_u16be(&c->head, value);
	else
		put_u16(&c->head, value);
}

static void
flush(struct capture *c)
{
	if (c->head.failed ||
	    fwrite(c->head.data, 1, c->head.length, c->file) != c->head.length)
		c->failed = true;
	buffer_clear(&c->head);
}

int
capture_open(struct capture *c, const char *path, uint32_t linktype,
    unsigned flags)
{
	memset(c, 0, sizeof(*c));
	c->flags = flags;
	c->file = fopen(path, "wb");
	if (c->file == NULL)
		return -1;
	setvbuf(c->file, NULL, _IOFBF, BUFFERED);
	word(c, flags & CAPTURE_NANO ? 0xa1b23c4d : 0xa1b2c3d4);
	half(c, 2);
	half(c, 4);
	word(c, 0);
	word(c, 0);
	word(c, SNAP_LENGTH);
	word(c, linktype);
	flush(c);
	return 0;
}

void
capture_write(struct capture *c, int64_t when, const struct buffer *frame,
    uint32_t most)
{
	uint32_t kept = frame->length < most ? frame->length : most;
	uint32_t fraction = (uint32_t)(when % SECOND);

	if (frame->failed) {
		c->failed = true;
		return;
	}
	word(c, (uint32_t)(when / SECOND));
	word(c, c->flags & CAPTURE_NANO ? fraction : fraction / 1000);
	word(c, kept);
	word(c, frame->length);
	put_bytes(&c->head, frame->data, kept);
	flush(c);
	c->packets++;
}

int
capture_close(struct capture *c)
{
	if (fclose(c->file) != 0)
		c->failed = true;
	buffer_free(&c->head);
	return c->failed ? -1 : 0;
}

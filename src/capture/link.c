/* Link-layer headers: Ethernet, loopback, Linux cooked, PPP and none. */

#include "src/capture/link.h"

#include <pcap/dlt.h>

#include "src/capture/bytes.h"

enum {
	TYPE_IPV4	= 0x0800,
	TYPE_IPV6	= 0x86dd,
	TYPE_VLAN	= 0x8100,	/* 802.1Q */
	TYPE_QINQ	= 0x88a8,	/* 802.1ad */
	TYPE_QINQ_OLD	= 0x9100,	/* before there was a standard */
	TYPE_PPPOE	= 0x8864,	/* session stage */

	PPP_IPV4	= 0x0021,
	PPP_IPV6	= 0x0057,

	/* What BSD-like systems write in front of loopback packets. */
	FAMILY_INET		= 2,
	FAMILY_INET6_LINUX	= 10,
	FAMILY_INET6_WINDOWS	= 23,
	FAMILY_INET6_BSD	= 24,	/* NetBSD, OpenBSD */
	FAMILY_INET6_FREEBSD	= 28,
	FAMILY_INET6_DARWIN	= 30,
};

static uint16_t
read_u16(struct cursor *c)
{
	const uint8_t *p = cursor_take(c, 2);

	return p == NULL ? 0 : bytes_u16(p);
}

static void
ppp_protocol(struct cursor *c, struct provenance *seen)
{
	uint16_t protocol = cursor_u8(c);

	/* The number may be compressed to one byte, which is then odd; the
	 * first of two is even. */
	if ((protocol & 1) == 0)
		protocol = (uint16_t)(protocol << 8 | cursor_u8(c));
	if (protocol == PPP_IPV4)
		seen->family = 4;
	else if (protocol == PPP_IPV6)
		seen->family = 6;
}

static void
pppoe(struct cursor *c, struct provenance *seen)
{
	const uint8_t *p = cursor_take(c, 6);

	/* Version 1, type 1, code 0. The length that follows says no more
	 * than IP's own. */
	if (p != NULL && p[0] == 0x11 && p[1] == 0)
		ppp_protocol(c, seen);
}

static inline void
ethertype(struct cursor *c, struct provenance *seen, uint16_t type)
{
	uint16_t tag;

	while (type == TYPE_VLAN || type == TYPE_QINQ ||
	    type == TYPE_QINQ_OLD) {
		tag = read_u16(c);
		if (seen->vlans < MESSAGE_VLANS)
			seen->vlan[seen->vlans++] = tag & 0x0fff;
		type = read_u16(c);
	}
	if (type == TYPE_IPV4)
		seen->family = 4;
	else if (type == TYPE_IPV6)
		seen->family = 6;
	else if (type == TYPE_PPPOE)
		pppoe(c, seen);
}

static void
ethernet(struct cursor *c, struct provenance *seen)
{
	const uint8_t *p = cursor_take(c, 14);

	/* A length (LLC follows) is below every type that is looked for. */
	if (p != NULL)
		ethertype(c, seen, bytes_u16(p + 12));
}

static void
sll(struct cursor *c, struct provenance *seen)
{
	const uint8_t *p = cursor_take(c, 16);

	if (p != NULL)
		ethertype(c, seen, bytes_u16(p + 14));
}

static void
sll2(struct cursor *c, struct provenance *seen)
{
	const uint8_t *p = cursor_take(c, 20);

	if (p != NULL)
		ethertype(c, seen, bytes_u16(p));
}

/* Of NULL in the byte order of the machine that captured, which the file
 * does not say; of LOOP in network order. Families are small numbers. */
static void
loopback(struct cursor *c, struct provenance *seen)
{
	const uint8_t *p = cursor_take(c, 4);
	uint32_t family;

	if (p == NULL)
		return;
	family = bytes_u32(p);
	if (family > 0xffff)
		family = __builtin_bswap32(family);
	switch (family) {
	case FAMILY_INET:
		seen->family = 4;
		break;
	case FAMILY_INET6_LINUX:
	case FAMILY_INET6_WINDOWS:
	case FAMILY_INET6_BSD:
	case FAMILY_INET6_FREEBSD:
	case FAMILY_INET6_DARWIN:
		seen->family = 6;
		break;
	}
}

static void
ppp(struct cursor *c, struct provenance *seen)
{
	const uint8_t *p = c->base + c->offset;

	/* Address and control, which both ends may agree to leave out. */
	if (cursor_left(c) >= 2 && p[0] == 0xff && p[1] == 0x03)
		cursor_take(c, 2);
	ppp_protocol(c, seen);
}

static void
raw(struct cursor *c, struct provenance *seen)
{
	uint8_t version;

	if (cursor_left(c) == 0) {
		c->failed = true;
		return;
	}
	version = c->base[c->offset] >> 4;
	if (version == 4 || version == 6)
		seen->family = version;
}

static void
ipv4(struct cursor *c, struct provenance *seen)
{
	(void)c;
	seen->family = 4;
}

static void
ipv6(struct cursor *c, struct provenance *seen)
{
	(void)c;
	seen->family = 6;
}

/* The first row of a number counts: OpenBSD's LOOP is 12, which is RAW on
 * most other systems; its RAW is 14. */
static const struct link links[] = {
	{ DLT_EN10MB,		ethernet },
	{ DLT_NULL,		loopback },
	{ DLT_LOOP,		loopback },
	{ DLT_LINUX_SLL,	sll },
	{ DLT_LINUX_SLL2,	sll2 },
	{ DLT_PPP,		ppp },
	{ DLT_RAW,		raw },
	{ 12,			raw },
	{ 14,			raw },
	{ DLT_IPV4,		ipv4 },
	{ DLT_IPV6,		ipv6 },
};

size_t
link_count(void)
{
	return sizeof(links) / sizeof(links[0]);
}

const struct link *
link_row(size_t i)
{
	return &links[i];
}

const struct link *
link_find(int type)
{
	for (size_t i = 0; i < link_count(); i++) {
		if (links[i].type == type)
			return &links[i];
	}
	return NULL;
}

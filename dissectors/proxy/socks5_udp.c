/* The header of datagrams that go by way of a SOCKS 5 server.
 *
 *	0          2          3      4
 *	+----------+----------+------+-----------------+------+----------
 *	| 0        | fragment | type | address or name | port | datagram
 *	+----------+----------+------+-----------------+------+----------
 *
 * To the server it says where the datagram is to go, from there where it has come
 * from. RFC 1928; seen in samples lab-proxy-*. */

#include "dissectors/proxy/address.h"
#include "dissectors/proxy/plain.h"
#include "dissectors/proxy/socks.h"

#define HEAD	4	/* up to the type of the address */

static const struct name fragment_bits[] = {
	{ 0x80, "last" },
};

static const struct names fragments = { NAMES_FLAGS(fragment_bits) };

static const struct field header[] = {
	U16BE("reserved", "Reserved"),
	U8("fragment", "Fragment, from 1", .names = &fragments),
	ROWS(socks_address),
	END
};

static const struct field *const layouts[] = { header, NULL };

static const struct field *
layout(const struct message *m)
{
	(void)m;
	return header;
}

/* By its bytes alone it is not known: anybody's may be such. */
static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	(void)m;
	(void)dialect;
	return NOT_MINE;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	(void)m;
	return dialect;
}

static bool
unwrap(const struct message *m, struct wrapping *w)
{
	struct cursor c = { .base = m->wire, .end = m->captured };
	uint8_t fragment;

	if (cursor_u16be(&c) != 0)
		return false;
	fragment = cursor_u8(&c);
	w->host = socks_read_address(&c);
	if (c.failed)
		return false;
	w->what = WRAPS_DATAGRAM;
	w->around = true;
	w->inside = m->length - c.offset;
	w->fragment = fragment & 0x7f;
	w->last = (fragment & 0x80) != 0;
	return true;
}

static const uint16_t ports[] = { 0 };

const struct protocol socks5_udp = {
	.name = "socks5-udp",
	.title = "SOCKS5 UDP",
	.ports = ports,
	.lead = { 0, 0 },
	.least = HEAD + 3,
	.probe = probe,
	.unseal = plain_unseal,
	.layouts = layouts,
	.layout = layout,
	.unwrap = unwrap,
	.learn = learn,
};

/* link-*.pcap: the same three packets, a login, its answer and a message, in
 * every wrapping that a capture may put around them. */

#include <string.h>

#include "tests/samples.h"

static void
rest(struct buffer *b, const struct buffer *ip)
{
	put_bytes(b, ip->data, ip->length);
}

static void
ethernet(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)number;
	put_ethernet(b, ether_type(path));
	rest(b, ip);
}

/* Tag 7, of a priority. */
static void
vlan(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)number;
	put_ethernet(b, ETHER_VLAN);
	put_vlan(b, 0x6007, ether_type(path));
	rest(b, ip);
}

static void
qinq(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)number;
	put_ethernet(b, ETHER_QINQ);
	put_vlan(b, 100, ETHER_VLAN);
	put_vlan(b, 7, ether_type(path));
	rest(b, ip);
}

/* One tag, four, then more than anybody stacks. */
static void
tags(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	static const unsigned depth[] = { 1, 4, 6 };
	unsigned i;

	put_ethernet(b, ETHER_VLAN);
	for (i = 1; i < depth[number]; i++)
		put_vlan(b, (uint16_t)i, ETHER_VLAN);
	put_vlan(b, (uint16_t)i, ether_type(path));
	rest(b, ip);
}

static void
pppoe_session(struct buffer *b, const struct path *path,
    const struct buffer *ip)
{
	put_hex(b, "1100" "002a");
	put_u16be(b, (uint16_t)(ip->length + 2));
	put_u16be(b, path->from.family == 6 ? 0x0057 : 0x0021);
	rest(b, ip);
}

static void
pppoe(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)number;
	put_ethernet(b, ETHER_PPPOE);
	pppoe_session(b, path, ip);
}

static void
vlan_pppoe(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)number;
	put_ethernet(b, ETHER_VLAN);
	put_vlan(b, 7, ETHER_PPPOE);
	pppoe_session(b, path, ip);
}

/* Padding behind the IP packet, which is none of its business. */
static void
trailer(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	ethernet(b, path, ip, number);
	put_hex(b, "fcfcfcfc");
}

static void
sll(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	put_u16be(b, number == 1 ? 0 : 4);
	put_u16be(b, 1);
	put_u16be(b, 6);
	put_hex(b, "0200000000010000");
	put_u16be(b, ether_type(path));
	rest(b, ip);
}

static void
sll2(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	put_u16be(b, ether_type(path));
	put_u16be(b, 0);
	put_u32be(b, 3);
	put_u16be(b, 1);
	put_u8(b, number == 1 ? 0 : 4);
	put_u8(b, 6);
	put_hex(b, "0200000000010000");
	rest(b, ip);
}

static void
raw(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)path;
	(void)number;
	rest(b, ip);
}

/* The family in the byte order of whoever captured. */
static void
null_little(struct buffer *b, const struct path *path,
    const struct buffer *ip, unsigned number)
{
	(void)path;
	(void)number;
	put_u32(b, 2);
	rest(b, ip);
}

static void
null_big(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)path;
	(void)number;
	put_u32be(b, 2);
	rest(b, ip);
}

/* Every BSD numbers IPv6 in its own way. */
static void
null_ipv6(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	static const uint32_t families[] = { 24, 28, 30 };

	(void)path;
	put_u32(b, families[number]);
	rest(b, ip);
}

static void
loop(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	(void)number;
	put_u32be(b, path->from.family == 6 ? 24 : 2);
	rest(b, ip);
}

/* With address and control, without, and with a protocol of one byte. */
static void
ppp(struct buffer *b, const struct path *path, const struct buffer *ip,
    unsigned number)
{
	static const char *const heads[] = { "ff030021", "0021", "21" };

	(void)path;
	put_hex(b, heads[number]);
	rest(b, ip);
}

/* How the IP packet itself is made. */
enum shape { PLAIN, OPTIONS, EXTENSIONS, ATOMIC, NO_CHECKSUM, TAIL };

static const struct link {
	const char	*name;
	uint32_t	 linktype;
	/* Adds a whole frame; the packets are numbered from 0. */
	void		(*frame)(struct buffer *, const struct path *,
			    const struct buffer *ip, unsigned number);
	uint8_t		 family;
	enum shape	 shape;
	unsigned	 file;		/* flags of capture_open() */
} links[] = {
	{ "ethernet",	LINK_ETHERNET,	ethernet, 4, PLAIN, 0 },
	{ "vlan",	LINK_ETHERNET,	vlan, 4, PLAIN, 0 },
	{ "qinq",	LINK_ETHERNET,	qinq, 4, PLAIN, 0 },
	{ "vlan-many",	LINK_ETHERNET,	tags, 4, PLAIN, 0 },
	{ "pppoe",	LINK_ETHERNET,	pppoe, 4, PLAIN, 0 },
	{ "pppoe-ipv6",	LINK_ETHERNET,	pppoe, 6, PLAIN, 0 },
	{ "vlan-pppoe",	LINK_ETHERNET,	vlan_pppoe, 4, PLAIN, 0 },
	{ "trailer",	LINK_ETHERNET,	trailer, 4, PLAIN, 0 },
	{ "sll",	LINK_SLL,	sll, 4, PLAIN, 0 },
	{ "sll-ipv6",	LINK_SLL,	sll, 6, PLAIN, 0 },
	{ "sll2",	LINK_SLL2,	sll2, 4, PLAIN, 0 },
	{ "sll2-ipv6",	LINK_SLL2,	sll2, 6, PLAIN, 0 },
	{ "raw",	LINK_RAW,	raw, 4, PLAIN, 0 },
	{ "raw-ipv6",	LINK_RAW,	raw, 6, PLAIN, 0 },
	{ "ipv4",	LINK_IPV4,	raw, 4, PLAIN, 0 },
	{ "ipv6",	LINK_IPV6,	raw, 6, PLAIN, 0 },
	{ "null",	LINK_NULL,	null_little, 4, PLAIN, 0 },
	{ "null-big",	LINK_NULL,	null_big, 4, PLAIN, CAPTURE_BIG },
	{ "null-ipv6",	LINK_NULL,	null_ipv6, 6, PLAIN, 0 },
	{ "loop",	LINK_LOOP,	loop, 4, PLAIN, 0 },
	{ "loop-ipv6",	LINK_LOOP,	loop, 6, PLAIN, 0 },
	{ "ppp",	LINK_PPP,	ppp, 4, PLAIN, 0 },
	{ "ethernet-ipv6", LINK_ETHERNET, ethernet, 6, PLAIN, 0 },
	{ "ipv4-options", LINK_ETHERNET, ethernet, 4, OPTIONS, 0 },
	{ "ipv6-extensions", LINK_ETHERNET, ethernet, 6, EXTENSIONS, 0 },
	{ "ipv6-atomic", LINK_ETHERNET, ethernet, 6, ATOMIC, 0 },
	{ "udp-unchecked", LINK_ETHERNET, ethernet, 4, NO_CHECKSUM, 0 },
	{ "udp-tail",	LINK_ETHERNET,	ethernet, 4, TAIL, 0 },
	{ "file-big",	LINK_ETHERNET,	ethernet, 4, PLAIN, CAPTURE_BIG },
	{ "file-nano",	LINK_ETHERNET,	ethernet, 4, PLAIN, CAPTURE_NANO },
	{ "file-nano-big", LINK_ETHERNET, ethernet, 4, PLAIN,
	    CAPTURE_BIG | CAPTURE_NANO },
};

static void
extensions(struct buffer *ip, const struct path *path,
    const struct buffer *udp)
{
	struct buffer chain = { 0 };

	/* Hop by hop: router alert. Routing: type 4, nothing left to visit.
	 * Destination: 12 bytes of padding, so that it is 16 long. */
	put_hex(&chain, "2b00" "05020000" "0100");
	put_hex(&chain, "3c02" "0400" "00000000"
	    "20010db800000000" "00000000000000ff");
	put_hex(&chain, "1101" "010c" "000000000000000000000000");
	put_bytes(&chain, udp->data, udp->length);
	put_ipv6(ip, path, IP_HOP_OPTIONS, chain.data, chain.length);
	ip->failed |= chain.failed;
	buffer_free(&chain);
}

/* A fragment header on what is no fragment. */
static void
atomic(struct buffer *ip, const struct path *path, const struct buffer *udp)
{
	struct buffer chain = { 0 };

	put_hex(&chain, "1100" "0000" "12345678");
	put_bytes(&chain, udp->data, udp->length);
	put_ipv6(ip, path, IP_FRAGMENT, chain.data, chain.length);
	ip->failed |= chain.failed;
	buffer_free(&chain);
}

static void
make_ip(struct buffer *ip, const struct path *path, enum shape shape,
    struct buffer *udp)
{
	/* Record route with room for two, of which one is filled. */
	static const uint8_t route[] = {
		7, 11, 8, 192, 0, 2, 1, 0, 0, 0, 0, 0,
	};
	struct ipv4 h = { .id = 0x1234 };

	if (shape == OPTIONS) {
		h.options = route;
		h.option_length = sizeof(route);
	}
	if (shape == NO_CHECKSUM && !udp->failed)
		memset(udp->data + 6, 0, 2);
	if (shape == TAIL)
		put_hex(udp, "6c65667473");
	if (shape == EXTENSIONS)
		extensions(ip, path, udp);
	else if (shape == ATOMIC)
		atomic(ip, path, udp);
	else if (path->from.family == 6)
		put_ipv6(ip, path, IP_UDP, udp->data, udp->length);
	else
		put_ipv4(ip, path, &h, udp->data, udp->length);
}

static void
write_link(struct capture *c, const struct link *link, struct talk *t,
    unsigned number)
{
	struct path path = number == 1 ? path_back(&t->up) : t->up;
	struct buffer udp = { 0 }, ip = { 0 };

	put_udp(&udp, &path, t->packet.data, t->packet.length);
	make_ip(&ip, &path, link->shape, &udp);
	buffer_clear(&t->frame);
	link->frame(&t->frame, &path, &ip, number);
	/* A fraction that needs nine digits. */
	capture_write(c, t->now + 123456789, &t->frame, CAPTURE_WHOLE);
	if (udp.failed || ip.failed || t->packet.failed)
		c->failed = true;
	buffer_free(&udp);
	buffer_free(&ip);
	talk_pause(t, 250 * TALK_MS);
}

static int
make_link(const char *directory, const struct link *link)
{
	struct capture c;
	struct talk t;
	char name[40];

	snprintf(name, sizeof(name), "link-%s.pcap", link->name);
	if (sample_open(&c, directory, name, link->linktype, link->file) < 0)
		return -1;
	if (link->family == 6)
		talk_open(&t, &c, 300, SAMPLE_TIME, side_ipv6(0x10, 1027),
		    side_ipv6(0x1, PORT_ICQ), ANNA);
	else
		talk_open(&t, &c, 300, SAMPLE_TIME,
		    side_ipv4(ADDRESS_ANNA, 1027),
		    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
	put_login(&t.body, LOGIN_OFFICIAL, t.now, "s3cret99", ADDRESS_ANNA,
	    0x00010000);
	talk_make_up(&t, CMD_LOGIN, ENCODE_RIGHT);
	write_link(&c, link, &t, 0);
	put(&t.body, "4 2 2 2 2 a x", 0x8c, 0xf0, 0x0a, 0x0a, 5, ADDRESS_ANNA,
	    "33b7ab80");
	talk_make_down(&t, SRV_LOGIN_REPLY, 1, ENCODE_RIGHT);
	write_link(&c, link, &t, 1);
	put(&t.body, "4 2 s", BERT, 1, "Hello, whatever carries me");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	write_link(&c, link, &t, 2);
	talk_close(&t);
	return capture_close(&c);
}

int
make_links(const char *directory)
{
	unsigned i;

	for (i = 0; i < sizeof(links) / sizeof(links[0]); i++)
		if (make_link(directory, &links[i]) < 0)
			return -1;
	return 0;
}

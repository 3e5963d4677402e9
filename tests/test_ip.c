/* IPv4 and IPv6 to UDP: headers, lengths that lie, every truncation. */

#include <CUnit/CUnit.h>
#include <pcap/dlt.h>
#include <stdlib.h>

#include "src/capture/ip.h"
#include "tests/frame.h"

#define TEXT	"sixteen bytes..."
#define SIZE	16u

/* What the handler was given last, and how often. */
struct got {
	unsigned	count;
	uint8_t		bytes[MESSAGE_MAX];
	uint32_t	captured;
	uint32_t	length;
	struct provenance seen;
};

static struct got got;
static struct ip *ip;
static struct path path4, path6;

static void
receive(void *context, struct message *m)
{
	struct got *g = context;

	g->count++;
	g->captured = m->captured;
	g->length = m->length;
	g->seen = *m->seen;
	CU_ASSERT(m->captured <= m->length);
	CU_ASSERT(m->length <= MESSAGE_MAX);
	CU_ASSERT(!m->unsealed && m->part == 0 && m->nesting == 0);
	CU_ASSERT(m->flow == NULL && m->protocol == NULL);
	memcpy(g->bytes, m->wire, m->captured);
}

static int
set_up(void)
{
	path4.from = side_ipv4(0x0a000001, 1090);
	path4.to = side_ipv4(0x0a000002, 4000);
	path6.from = side_ipv6(1, 1090);
	path6.to = side_ipv6(2, 4000);
	ip = ip_new((struct ip_handlers){ .datagram = receive, .context = &got });
	return ip == NULL;
}

static int
tear_down(void)
{
	ip_free(ip);
	return 0;
}

/* Lets the program see the first n bytes of a packet, from a block of just
 * that size, and returns how many messages came of it. */
static unsigned
see(int type, const struct buffer *b, uint32_t n)
{
	uint8_t *block = malloc(n == 0 ? 1 : n);
	struct provenance seen = { .packet = 1, .digits = 6 };
	struct frame frame = {
		.link = link_find(type),
		.captured = n,
		.length = b->length,
		.seen = &seen,
	};
	unsigned before = got.count;

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	memcpy(block, b->data, n);
	frame.bytes = n == 0 ? block + 1 : block;
	ip_frame(ip, &frame);
	free(block);
	return got.count - before;
}

static bool
text_came(void)
{
	return got.captured == SIZE && got.length == SIZE &&
	    memcmp(got.bytes, TEXT, SIZE) == 0;
}

static void
put_packet4(struct buffer *b, const struct ipv4 *h)
{
	struct buffer u = { 0 };

	put_udp(&u, &path4, TEXT, SIZE);
	put_ipv4(b, &path4, h, u.data, u.length);
	buffer_free(&u);
}

/* With these extension headers (hex) in front of UDP. */
static void
put_packet6(struct buffer *b, uint8_t next, const char *extensions)
{
	struct buffer u = { 0 };

	put_hex(&u, extensions);
	put_udp(&u, &path6, TEXT, SIZE);
	put_ipv6(b, &path6, next, u.data, u.length);
	buffer_free(&u);
}

static void
test_ipv4(void)
{
	static const uint8_t options[] = { 1, 1, 1, 0, 1, 1, 1, 0 };
	const struct ipv4 plain = { .id = 1 };
	const struct ipv4 optional = { .options = options,
		.option_length = sizeof(options) };
	struct buffer b = { 0 };

	put_packet4(&b, &plain);
	CU_ASSERT(see(DLT_RAW, &b, b.length) == 1 && text_came());
	CU_ASSERT(got.seen.family == 4);
	CU_ASSERT(got.seen.source.port == 1090);
	CU_ASSERT(got.seen.destination.port == 4000);
	CU_ASSERT(memcmp(got.seen.source.address, path4.from.address,
	    16) == 0);
	CU_ASSERT(memcmp(got.seen.destination.address, path4.to.address,
	    16) == 0);

	buffer_clear(&b);
	put_packet4(&b, &optional);
	CU_ASSERT(see(DLT_IPV4, &b, b.length) == 1 && text_came());

	/* What fills an Ethernet frame is no part of it. */
	buffer_clear(&b);
	put_ethernet(&b, ETHER_IPV4);
	put_packet4(&b, &plain);
	put_hex(&b, "deadbeefdeadbeef");
	CU_ASSERT(see(DLT_EN10MB, &b, b.length) == 1 && text_came());
	buffer_free(&b);
}

/* A change to a good IPv4 packet, and what it leads to. */
struct change {
	const char	*name;
	uint8_t		 offset;
	uint8_t		 size;		/* 1 or 2 bytes */
	uint16_t	 value;
	unsigned	 messages;
	uint64_t	 bad_ip, bad_udp, cut, tcp, other;
};

static const struct change changes[] = {
	{ "version 5",		0, 1, 0x55, 0, 1, 0, 0, 0, 0 },
	{ "header of 16",	0, 1, 0x44, 0, 1, 0, 0, 0, 0 },
	{ "header beyond",	0, 1, 0x4f, 0, 1, 0, 0, 0, 0 },
	{ "length 0: offload",	2, 2, 0, 1, 0, 0, 0, 0, 0 },
	{ "length of header",	2, 2, 20, 0, 1, 0, 0, 0, 0 },
	{ "length in header",	2, 2, 19, 0, 1, 0, 0, 0, 0 },
	{ "within UDP header",	2, 2, 27, 0, 1, 0, 0, 0, 0 },
	{ "below UDP's",	2, 2, 43, 0, 0, 1, 0, 0, 0 },
	{ "above the frame's",	2, 2, 1500, 1, 0, 0, 0, 0, 0 },
	{ "tcp",		9, 1, 6, 0, 0, 0, 0, 1, 0 },
	{ "icmp",		9, 1, 1, 0, 0, 0, 0, 0, 1 },
	{ "of IPv6 only",	9, 1, 43, 0, 0, 0, 0, 0, 1 },
	{ "of IPv6 only",	9, 1, 44, 0, 0, 0, 0, 0, 1 },
	{ "UDP length 0",	24, 2, 0, 0, 0, 1, 0, 0, 0 },
	{ "UDP length 7",	24, 2, 7, 0, 0, 1, 0, 0, 0 },
	{ "UDP length 25",	24, 2, 25, 0, 0, 1, 0, 0, 0 },
	{ "UDP length 65535",	24, 2, 65535, 0, 0, 1, 0, 0, 0 },
	{ "UDP length 8",	24, 2, 8, 1, 0, 0, 0, 0, 0 },
};

static void
test_changes(void)
{
	const struct ipv4 plain = { .id = 1 };

	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
		const struct change *k = &changes[i];
		struct ip_counters a = ip_counters(ip), z;
		struct buffer b = { 0 };
		unsigned messages;

		put_packet4(&b, &plain);
		if (k->size == 1)
			b.data[k->offset] = (uint8_t)k->value;
		if (k->size == 2) {
			b.data[k->offset] = k->value >> 8;
			b.data[k->offset + 1] = k->value & 0xff;
		}
		messages = see(DLT_IPV4, &b, b.length);
		z = ip_counters(ip);
		if (messages != k->messages || z.ipv4 != a.ipv4 + 1 ||
		    z.udp - a.udp != k->messages ||
		    z.bad_ip - a.bad_ip != k->bad_ip ||
		    z.bad_udp - a.bad_udp != k->bad_udp ||
		    z.cut - a.cut != k->cut || z.tcp - a.tcp != k->tcp ||
		    z.other - a.other != k->other) {
			printf("\n%s (%u)", k->name, k->value);
			CU_FAIL("change");
		}
		buffer_free(&b);
	}
	/* The last one: an empty datagram. */
	CU_ASSERT(got.captured == 0 && got.length == 0);
}

struct chain {
	const char	*name;
	uint8_t		 next;
	const char	*extensions;
	bool		 good;
};

#define OPTIONS8(next)	next "00" "0104" "00000000"

static const struct chain chains[] = {
	{ "none", 17, "", true },
	{ "hop by hop", 0, OPTIONS8("11"), true },
	{ "long hop by hop", 0, "11" "01" "010c" "000000000000000000000000", true },
	{ "routing", 43, "11" "02" "04" "00" "00000000"
	    "20010db8000000000000000000000009", true },
	{ "destination", 60, OPTIONS8("11"), true },
	{ "authentication", 51, "11" "04" "0000" "00000001" "00000001"
	    "000102030405060708090a0b", true },
	{ "all of them", 0, OPTIONS8("3c") OPTIONS8("2b")
	    "2c" "00" "04" "00" "00000000" "33" "00" "0000" "00000007"
	    "3c" "01" "0000" "00000001" "00000001" OPTIONS8("11"), true },
	{ "fragment that is all", 44, "11" "00" "0000" "12345678", true },
	{ "eleven", 60,
	    OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c")
	    OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c")
	    OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("11"), true },
	{ "twelve", 60,
	    OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c")
	    OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c")
	    OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("3c") OPTIONS8("11"),
	    false },
	{ "longer than the packet", 60, "11" "ff" "0104" "00000000", false },
};

static void
test_ipv6(void)
{
	for (size_t i = 0; i < sizeof(chains) / sizeof(chains[0]); i++) {
		const struct chain *k = &chains[i];
		struct ip_counters a = ip_counters(ip), z;
		struct buffer b = { 0 };
		unsigned messages;

		put_packet6(&b, k->next, k->extensions);
		CU_ASSERT_FALSE_FATAL(b.failed);
		messages = see(DLT_IPV6, &b, b.length);
		z = ip_counters(ip);
		if (messages != k->good || (k->good && !text_came()) ||
		    z.bad_ip - a.bad_ip != !k->good) {
			printf("\n%s", k->name);
			CU_FAIL("chain");
		}
		buffer_free(&b);
	}
	CU_ASSERT(got.seen.family == 6);
	CU_ASSERT(memcmp(got.seen.source.address, path6.from.address,
	    16) == 0);
	CU_ASSERT(memcmp(got.seen.destination.address, path6.to.address,
	    16) == 0);
	CU_ASSERT(got.seen.source.port == 1090);
}

static void
test_ipv6_lengths(void)
{
	struct buffer b = { 0 };

	put_packet6(&b, 17, "");
	b.data[4] = b.data[5] = 0;		/* offload */
	CU_ASSERT(see(DLT_IPV6, &b, b.length) == 1 && text_came());
	b.data[5] = 23;				/* below UDP's */
	CU_ASSERT(see(DLT_IPV6, &b, b.length) == 0);
	b.data[5] = 24;
	CU_ASSERT(see(DLT_IPV6, &b, b.length) == 1);
	b.data[0] = 0x40;
	CU_ASSERT(see(DLT_IPV6, &b, b.length) == 0);
	buffer_free(&b);
}

static void
truncate_all(int type, const struct buffer *b)
{
	for (uint32_t n = 0; n < b->length; n++) {
		uint32_t missing = b->length - n;
		unsigned messages = see(type, b, n);

		if (missing > SIZE) {
			CU_ASSERT(messages == 0);
			continue;
		}
		CU_ASSERT(messages == 1);
		CU_ASSERT(got.length == SIZE);
		CU_ASSERT(got.captured == SIZE - missing);
		CU_ASSERT(memcmp(got.bytes, TEXT, got.captured) == 0);
	}
}

static void
test_truncations(void)
{
	static const uint8_t options[] = { 1, 1, 1, 0 };
	const struct ipv4 h = { .options = options,
		.option_length = sizeof(options) };
	struct buffer b = { 0 };

	put_ethernet(&b, ETHER_QINQ);
	put_vlan(&b, 7, ETHER_VLAN);
	put_vlan(&b, 8, ETHER_IPV4);
	put_packet4(&b, &h);
	truncate_all(DLT_EN10MB, &b);
	for (size_t i = 0; i < sizeof(chains) / sizeof(chains[0]); i++) {
		if (!chains[i].good)
			continue;
		buffer_clear(&b);
		put_packet6(&b, chains[i].next, chains[i].extensions);
		truncate_all(DLT_IPV6, &b);
	}
	buffer_free(&b);
}

/* Every byte set to every value: nothing may be read beyond the block. */
static void
test_every_byte(void)
{
	const struct ipv4 h = { .id = 7 };
	struct buffer b = { 0 };
	struct ip_counters a = ip_counters(ip), z;
	uint64_t seen = 0;

	for (int version = 4; version <= 6; version += 2) {
		buffer_clear(&b);
		if (version == 4)
			put_packet4(&b, &h);
		else
			put_packet6(&b, 0, chains[6].extensions);
		for (uint32_t at = 0; at < b.length; at++) {
			uint8_t byte = b.data[at];

			for (unsigned v = 0; v < 256; v++) {
				b.data[at] = (uint8_t)v;
				see(version == 4 ? DLT_IPV4 : DLT_IPV6, &b,
				    b.length);
				seen++;
			}
			b.data[at] = byte;
		}
	}
	ip_flush(ip);
	buffer_free(&b);
	/* Each frame came to one end. */
	z = ip_counters(ip);
	CU_ASSERT(seen == (z.udp - a.udp) + (z.tcp - a.tcp) +
	    (z.other - a.other) + (z.bad_ip - a.bad_ip) +
	    (z.bad_udp - a.bad_udp) + (z.cut - a.cut) +
	    (z.fragments.pieces - a.fragments.pieces) -
	    /* Datagrams of fragments, counted when they ended. */
	    (z.fragments.whole - a.fragments.whole) -
	    (z.fragments.evicted - a.fragments.evicted) -
	    (z.fragments.timed_out - a.fragments.timed_out) -
	    (z.fragments.unfinished - a.fragments.unfinished) +
	    (z.fragments.headless - a.fragments.headless));
}

static void
test_not_ip(void)
{
	struct ip_counters a = ip_counters(ip), z;
	struct buffer b = { 0 };

	put_ethernet(&b, 0x0806);
	put_zeros(&b, 28);
	CU_ASSERT(see(DLT_EN10MB, &b, b.length) == 0);
	CU_ASSERT(see(DLT_EN10MB, &b, 13) == 0);
	z = ip_counters(ip);
	CU_ASSERT(z.not_ip - a.not_ip == 1);
	CU_ASSERT(z.cut - a.cut == 1);
	CU_ASSERT(z.ipv4 == a.ipv4 && z.ipv6 == a.ipv6);
	buffer_free(&b);
}

void	test_ip(void);

void
test_ip(void)
{
	CU_pSuite suite = CU_add_suite("ip", set_up, tear_down);

	CU_add_test(suite, "IPv4", test_ipv4);
	CU_add_test(suite, "IPv4 headers that lie", test_changes);
	CU_add_test(suite, "IPv6 extension headers", test_ipv6);
	CU_add_test(suite, "IPv6 lengths", test_ipv6_lengths);
	CU_add_test(suite, "truncations", test_truncations);
	CU_add_test(suite, "every byte, every value", test_every_byte);
	CU_add_test(suite, "not IP", test_not_ip);
}

/* Fragments: orders, overlaps, holes, limits. */

#include <CUnit/CUnit.h>
#include <pcap/dlt.h>
#include <stdlib.h>

#include "src/capture/ip.h"
#include "tests/frame.h"

/* A datagram of four pieces, the UDP header included. */
#define PIECE	16u
#define WHOLE	60u
#define TEXT	(WHOLE - 8)

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
static struct buffer datagram4, datagram6;
static struct provenance clock;

static void
receive(void *context, struct message *m)
{
	struct got *g = context;

	g->count++;
	g->captured = m->captured;
	g->length = m->length;
	g->seen = *m->seen;
	CU_ASSERT(m->captured <= m->length);
	memcpy(g->bytes, m->wire, m->captured);
}

/* Each test begins with a new table. */
static void
begin(void)
{
	uint8_t text[TEXT];

	for (uint8_t i = 0; i < TEXT; i++)
		text[i] = (uint8_t)(i + 1);
	path4.from = side_ipv4(0x0a000001, 1090);
	path4.to = side_ipv4(0x0a000002, 4000);
	path6.from = side_ipv6(1, 1090);
	path6.to = side_ipv6(2, 4000);
	buffer_clear(&datagram4);
	put_udp(&datagram4, &path4, text, TEXT);
	buffer_clear(&datagram6);
	put_udp(&datagram6, &path6, text, TEXT);
	clock = (struct provenance){ .seconds = 1000, .digits = 6 };
	memset(&got, 0, sizeof(got));
	ip = ip_new((struct ip_handlers){ .datagram = receive, .context = &got });
	CU_ASSERT_PTR_NOT_NULL_FATAL(ip);
}

static struct ip_counters
end(void)
{
	struct ip_counters counters;

	ip_flush(ip);
	counters = ip_counters(ip);
	ip_free(ip);
	buffer_free(&datagram4);
	buffer_free(&datagram6);
	return counters;
}

static void
see(int type, const struct buffer *b, uint32_t captured)
{
	uint8_t *block = malloc(captured);
	struct provenance seen = clock;
	struct frame frame = {
		.link = link_find(type),
		.bytes = block,
		.captured = captured,
		.length = b->length,
		.seen = &seen,
	};

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	CU_ASSERT_FALSE_FATAL(b->failed);
	memcpy(block, b->data, captured);
	seen.packet = ++clock.packet;
	ip_frame(ip, &frame);
	free(block);
}

/* A fragment with these bytes, of which `lost` are not captured. */
static void
piece4(uint16_t id, uint32_t offset, const uint8_t *bytes, uint32_t n,
    bool more, uint32_t lost)
{
	const struct ipv4 h = {
		.id = id,
		.fragment = (uint16_t)(offset / 8 | (more ? IPV4_MORE : 0)),
	};
	struct buffer b = { 0 };

	put_ipv4(&b, &path4, &h, bytes, n);
	see(DLT_IPV4, &b, b.length - lost);
	buffer_free(&b);
}

static void
piece6(uint32_t id, uint32_t offset, const uint8_t *bytes, uint32_t n,
    bool more, uint8_t next)
{
	struct buffer b = { 0 }, p = { 0 };

	put_u8(&p, next);
	put_u8(&p, 0);
	put_u16be(&p, (uint16_t)(offset | more));
	put_u32be(&p, id);
	put_bytes(&p, bytes, n);
	put_ipv6(&b, &path6, IP_FRAGMENT, p.data, p.length);
	see(DLT_IPV6, &b, b.length);
	buffer_free(&b);
	buffer_free(&p);
}

/* The i-th piece of the datagram of four. */
static void
quarter(int family, uint16_t id, unsigned i)
{
	uint32_t offset = i * PIECE;
	uint32_t n = i == 3 ? WHOLE - offset : PIECE;

	if (family == 4)
		piece4(id, offset, datagram4.data + offset, n, i < 3, 0);
	else
		piece6(id, offset, datagram6.data + offset, n, i < 3, IP_UDP);
}

static bool
prefix_came(uint32_t captured)
{
	return got.captured == captured && got.length == TEXT &&
	    memcmp(got.bytes, datagram4.data + 8, captured) == 0;
}

static void
test_orders(void)
{
	struct ip_counters n;
	unsigned orders = 0;

	begin();
	for (unsigned k = 0; k < 256; k++) {
		unsigned order[4] = { k & 3, k >> 2 & 3, k >> 4 & 3, k >> 6 };

		if ((1 << order[0] | 1 << order[1] | 1 << order[2] |
		    1 << order[3]) != 15)
			continue;
		for (int family = 4; family <= 6; family += 2) {
			unsigned before = got.count;

			memset(got.bytes, 0, TEXT);
			for (unsigned i = 0; i < 4; i++) {
				CU_ASSERT(got.count == before);
				quarter(family, (uint16_t)k, order[i]);
			}
			CU_ASSERT(got.count == before + 1);
			CU_ASSERT(prefix_came(TEXT));
			CU_ASSERT(got.seen.family == family);
			CU_ASSERT(got.seen.packet == clock.packet);
			CU_ASSERT(got.seen.destination.port == 4000);
		}
		orders++;
	}
	CU_ASSERT(orders == 24);
	n = end();
	CU_ASSERT(n.fragments.whole == 48 && n.udp == 48);
	CU_ASSERT(n.fragments.pieces == 192);
	CU_ASSERT(n.fragments.duplicates == 0 && n.fragments.overlaps == 0);
	CU_ASSERT(n.fragments.unfinished == 0 && n.fragments.evicted == 0);
}

static void
test_duplicates(void)
{
	struct ip_counters n;

	begin();
	for (unsigned i = 4; i-- > 0;) {
		quarter(4, 1, i);
		quarter(4, 1, i);	/* the last one comes too late */
	}
	CU_ASSERT(got.count == 1 && prefix_came(TEXT));
	n = end();
	CU_ASSERT(got.count == 1);
	CU_ASSERT(n.fragments.duplicates == 4);
	CU_ASSERT(n.fragments.conflicts == 0);
	CU_ASSERT(n.fragments.unfinished == 0);
}

static void
test_id_again(void)
{
	begin();
	for (unsigned i = 0; i < 4; i++)
		quarter(4, 1, i);
	/* Another datagram under the same id. */
	datagram4.data[8] ^= 0xff;
	datagram4.data[WHOLE - 1] ^= 0xff;
	quarter(4, 1, 0);
	quarter(4, 1, 1);
	quarter(4, 1, 2);
	CU_ASSERT(got.count == 1);
	quarter(4, 1, 3);
	CU_ASSERT(got.count == 2 && prefix_came(TEXT));
	end();
	CU_ASSERT(got.count == 2);
}

static void
test_overlaps(void)
{
	uint8_t other[32];
	struct ip_counters n;

	begin();
	memset(other, 0xee, sizeof(other));
	quarter(4, 1, 1);
	/* The same bytes again, and eight new ones on each side. */
	piece4(1, 8, datagram4.data + 8, 32, true, 0);
	CU_ASSERT(ip_counters(ip).fragments.overlaps == 1);
	/* Others: those that came first stay. */
	piece4(1, 16, other, 16, true, 0);
	CU_ASSERT(ip_counters(ip).fragments.conflicts == 1);
	quarter(4, 1, 0);
	CU_ASSERT(ip_counters(ip).fragments.overlaps == 2);
	quarter(4, 1, 3);
	CU_ASSERT(got.count == 0);
	quarter(4, 1, 2);
	CU_ASSERT(got.count == 1 && prefix_came(TEXT));
	n = end();
	CU_ASSERT(n.fragments.whole == 1 && n.fragments.conflicts == 1);
	CU_ASSERT(n.fragments.overlaps == 3);
}

/* A second copy of the UDP header that says something else. */
static void
test_header_again(void)
{
	uint8_t header[8] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0 };

	begin();
	quarter(4, 1, 0);
	piece4(1, 0, header, 8, true, 0);
	quarter(4, 1, 1);
	quarter(4, 1, 2);
	quarter(4, 1, 3);
	CU_ASSERT(got.count == 1 && prefix_came(TEXT));
	CU_ASSERT(got.seen.source.port == 1090);
	CU_ASSERT(end().fragments.conflicts == 1);
}

static void
test_ends_disagree(void)
{
	begin();
	quarter(4, 1, 3);
	/* An end before that, one behind it, bytes behind it. */
	piece4(1, 16, datagram4.data + 16, 16, false, 0);
	piece4(1, 48, datagram4.data, 40, false, 0);
	piece4(1, 64, datagram4.data, 16, true, 0);
	CU_ASSERT(ip_counters(ip).fragments.conflicts == 3);
	quarter(4, 1, 0);
	quarter(4, 1, 1);
	quarter(4, 1, 2);
	CU_ASSERT(got.count == 1 && prefix_came(TEXT));
	end();
}

static void
test_missing(void)
{
	static const uint32_t captured[4] = { 0, 8, 24, 40 };

	for (unsigned missing = 0; missing < 4; missing++) {
		struct ip_counters n;

		begin();
		for (unsigned i = 0; i < 4; i++) {
			if (i != missing)
				quarter(4, 1, i);
		}
		CU_ASSERT(got.count == 0);
		n = end();
		CU_ASSERT(n.fragments.unfinished == 1);
		CU_ASSERT(n.fragments.headless == (missing == 0));
		CU_ASSERT(got.count == (missing != 0));
		begin();
		if (missing == 0) {
			end();
			continue;
		}
		for (unsigned i = 4; i-- > 0;) {
			if (i != missing)
				quarter(6, 1, i);
		}
		ip_flush(ip);
		CU_ASSERT(got.count == 1 && prefix_came(captured[missing]));
		CU_ASSERT(got.seen.packet == 3);
		end();
	}
}

static void
test_time_out(void)
{
	static const uint8_t icmp[28] = { 0x45, 0, 0, 28, [9] = 1 };
	struct buffer other = { 0 };

	begin();
	put_bytes(&other, icmp, sizeof(icmp));
	quarter(4, 1, 0);
	clock.seconds += FRAGMENT_TIMEOUT;
	see(DLT_IPV4, &other, other.length);
	CU_ASSERT(got.count == 0);
	quarter(4, 1, 1);
	clock.seconds++;
	see(DLT_IPV4, &other, other.length);
	CU_ASSERT(got.count == 1 && prefix_came(24));
	CU_ASSERT(got.seen.seconds == 1000 + FRAGMENT_TIMEOUT);
	CU_ASSERT(ip_counters(ip).fragments.timed_out == 1);

	/* The rest is too late, and has no start. */
	quarter(4, 1, 2);
	quarter(4, 1, 3);
	/* A clock far behind ends it as well; a little behind does not. */
	clock.seconds -= 5;
	see(DLT_IPV4, &other, other.length);
	CU_ASSERT(ip_counters(ip).fragments.timed_out == 1);
	clock.seconds = INT64_MIN;
	see(DLT_IPV4, &other, other.length);
	CU_ASSERT(ip_counters(ip).fragments.timed_out == 2);
	CU_ASSERT(ip_counters(ip).fragments.headless == 1);
	buffer_free(&other);
	CU_ASSERT(end().fragments.unfinished == 0);
	CU_ASSERT(got.count == 1);
}

static void
test_eviction(void)
{
	struct ip_counters n;

	begin();
	for (uint16_t id = 0; id < FRAGMENT_DATAGRAMS; id++)
		quarter(4, id, 0);
	quarter(4, 0, 1);	/* now id 1 waits longest */
	CU_ASSERT(got.count == 0);
	quarter(4, 1000, 0);
	CU_ASSERT(got.count == 1 && prefix_came(8));
	CU_ASSERT(got.seen.packet == 2);
	/* All others are still there. */
	quarter(4, 0, 2);
	quarter(4, 0, 3);
	CU_ASSERT(got.count == 2 && prefix_came(TEXT));
	/* The place of one that is done comes before those that wait. */
	quarter(4, 1001, 0);
	CU_ASSERT(got.count == 2);
	n = ip_counters(ip);
	CU_ASSERT(n.fragments.evicted == 1 && n.fragments.whole == 1);
	n = end();
	CU_ASSERT(n.fragments.unfinished == FRAGMENT_DATAGRAMS);
	CU_ASSERT(got.count == 2 + FRAGMENT_DATAGRAMS);
}

static void
test_impossible(void)
{
	static const uint8_t zeros[65000];
	struct ip_counters n;

	begin();
	/* Beyond the longest datagram; by one byte, by many. */
	piece4(1, 65528, zeros, 8, false, 0);
	piece4(1, 65528, zeros, 65000, false, 0);
	piece4(1, 0, zeros, 12, true, 0);	/* not a multiple of 8 */
	piece4(1, 8, zeros, 0, true, 0);
	piece4(1, 8, zeros, 0, false, 0);
	n = ip_counters(ip);
	CU_ASSERT(n.fragments.bad == 5);
	/* The longest that there can be; its UDP length is 0. */
	piece4(1, 0, zeros, 65000, true, 0);
	piece4(1, 65000, zeros, 535, false, 0);
	n = end();
	CU_ASSERT(n.fragments.whole == 1 && n.bad_udp == 1);
	CU_ASSERT(n.fragments.unfinished == 0);
	CU_ASSERT(got.count == 0);
}

static void
test_udp_length(void)
{
	struct ip_counters n;

	/* More than the pieces bring. */
	begin();
	datagram4.data[5]++;
	for (unsigned i = 0; i < 4; i++)
		quarter(4, 1, i);
	n = end();
	CU_ASSERT(n.bad_udp == 1 && got.count == 0);

	/* Less. */
	begin();
	datagram4.data[5] = 8 + 20;
	for (unsigned i = 0; i < 4; i++)
		quarter(4, 1, i);
	CU_ASSERT(got.captured == 20 && got.length == 20);
	end();
}

static void
test_snapped(void)
{
	struct ip_counters n;

	/* All four came, but the second was cut by the snapshot length. */
	begin();
	quarter(4, 1, 0);
	piece4(1, 16, datagram4.data + 16, 16, true, 6);
	quarter(4, 1, 2);
	quarter(4, 1, 3);
	CU_ASSERT(got.count == 1 && prefix_came(18));

	/* A second copy of it may bring the rest, in time. */
	piece4(2, 16, datagram4.data + 16, 16, true, 6);
	quarter(4, 2, 1);
	quarter(4, 2, 0);
	quarter(4, 2, 2);
	quarter(4, 2, 3);
	CU_ASSERT(got.count == 2 && prefix_came(TEXT));

	/* Not even the UDP header. */
	piece4(3, 0, datagram4.data, 16, true, 9);
	n = end();
	CU_ASSERT(got.count == 2 && n.cut == 1);
	CU_ASSERT(n.fragments.unfinished == 1 && n.fragments.headless == 0);
}

/* What fills a short Ethernet frame is no part of the last piece, and must
 * not be taken for bytes behind the end of the datagram. */
static void
test_padding(void)
{
	const struct ipv4 h = { .id = 1, .fragment = 3 * PIECE / 8 };
	struct ip_counters n;
	struct buffer b = { 0 };

	begin();
	put_ethernet(&b, ETHER_IPV4);
	put_ipv4(&b, &path4, &h, datagram4.data + 3 * PIECE,
	    WHOLE - 3 * PIECE);
	put_zeros(&b, 14);
	see(DLT_EN10MB, &b, b.length);
	for (unsigned i = 0; i < 3; i++)
		quarter(4, 1, i);
	CU_ASSERT(got.count == 1 && prefix_came(TEXT));

	/* UDP says more than there is: the padding must not make up for it. */
	datagram4.data[5] += 4;
	b.data[14 + 5] = 2;
	see(DLT_EN10MB, &b, b.length);
	quarter(4, 2, 0);
	quarter(4, 2, 1);
	quarter(4, 2, 2);
	n = end();
	CU_ASSERT(n.bad_udp == 1 && got.count == 1);
	CU_ASSERT(n.fragments.conflicts == 0);
	buffer_free(&b);
}

/* Alike but for one part of the key. */
static void
test_keys(void)
{
	begin();
	quarter(4, 1, 0);
	quarter(6, 1, 1);
	quarter(4, 2, 1);
	path4.from.address[3]++;
	quarter(4, 1, 1);
	path4.from.address[3]--;
	path4.to.address[0]++;
	quarter(4, 1, 1);
	path4.to.address[0]--;
	quarter(4, 1, 2);
	quarter(4, 1, 3);
	CU_ASSERT(got.count == 0);
	quarter(4, 1, 1);
	CU_ASSERT(got.count == 1 && prefix_came(TEXT));
	CU_ASSERT(end().fragments.headless == 4);
}

static void
test_ipv6(void)
{
	struct buffer b = { 0 };
	struct ip_counters n;

	/* Destination options among the fragmented; what later pieces call
	 * the next header is of no account. */
	begin();
	put_hex(&b, "11" "00" "0104" "00000000");
	put_bytes(&b, datagram6.data, WHOLE);
	piece6(7, 48, b.data + 48, b.length - 48, false, 59);
	piece6(7, 8, b.data + 8, 40, true, 6);
	piece6(7, 0, b.data, 8, true, IP_DESTINATION);
	CU_ASSERT(got.count == 1 && prefix_came(TEXT));

	/* Fragments of fragments are refused, not followed. */
	buffer_clear(&b);
	put_hex(&b, "11" "00" "0001" "00000009");
	put_bytes(&b, datagram6.data, WHOLE);
	piece6(8, 0, b.data, 32, true, IP_FRAGMENT);
	piece6(8, 32, b.data + 32, b.length - 32, false, IP_FRAGMENT);
	n = end();
	CU_ASSERT(n.bad_ip == 1 && n.fragments.whole == 2);
	CU_ASSERT(n.fragments.pieces == 5 && got.count == 1);
	buffer_free(&b);
}

/* Pieces of a protocol that is passed by take no place. */
static void
test_not_udp(void)
{
	const struct ipv4 h = { .fragment = IPV4_MORE };
	struct ip_counters n;
	struct buffer b = { 0 };

	begin();
	put_ipv4(&b, &path4, &h, datagram4.data, 16);
	b.data[9] = 6;
	see(DLT_IPV4, &b, b.length);
	b.data[9] = 1;
	see(DLT_IPV4, &b, b.length);
	n = end();
	CU_ASSERT(n.tcp == 1 && n.other == 1 && n.fragments.pieces == 0);
	buffer_free(&b);
}

void	test_fragment(void);

void
test_fragment(void)
{
	CU_pSuite suite = CU_add_suite("fragment", NULL, NULL);

	CU_add_test(suite, "all orders of four", test_orders);
	CU_add_test(suite, "duplicates", test_duplicates);
	CU_add_test(suite, "an id used again", test_id_again);
	CU_add_test(suite, "overlaps", test_overlaps);
	CU_add_test(suite, "a second header", test_header_again);
	CU_add_test(suite, "ends that disagree", test_ends_disagree);
	CU_add_test(suite, "missing pieces", test_missing);
	CU_add_test(suite, "time-out", test_time_out);
	CU_add_test(suite, "eviction", test_eviction);
	CU_add_test(suite, "impossible pieces", test_impossible);
	CU_add_test(suite, "UDP length", test_udp_length);
	CU_add_test(suite, "snapshot length", test_snapped);
	CU_add_test(suite, "padding", test_padding);
	CU_add_test(suite, "keys", test_keys);
	CU_add_test(suite, "IPv6", test_ipv6);
	CU_add_test(suite, "other protocols", test_not_udp);
}

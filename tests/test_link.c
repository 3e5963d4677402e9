/* Link-layer headers: each type, each truncation. */

#include <CUnit/CUnit.h>
#include <stdlib.h>

#include "src/capture/link.h"
#include "tests/encode.h"

#define MACS	"020000000002" "020000000001"

struct link_case {
	const char	*name;
	int		 type;
	const char	*header;	/* hex */
	uint8_t		 family;	/* 0: not IP */
	uint8_t		 vlans;
	uint16_t	 vlan[MESSAGE_VLANS];
};

static const struct link_case cases[] = {
	{ "ethernet", 1, MACS "0800", 4, 0, { 0 } },
	{ "ethernet, ipv6", 1, MACS "86dd", 6, 0, { 0 } },
	{ "802.1q, priority bits", 1, MACS "8100" "e007" "0800", 4, 1, { 7 } },
	{ "802.1ad", 1, MACS "88a8" "0064" "8100" "00c8" "86dd", 6, 2, { 100, 200 } },
	{ "old qinq", 1, MACS "9100" "0001" "8100" "0fff" "0800", 4, 2, { 1, 4095 } },
	{ "more tags than are kept", 1, MACS "8100" "0001" "8100" "0002" "8100" "0003"
	    "8100" "0004" "8100" "0005" "8100" "0006" "0800", 4, 4, { 1, 2, 3, 4 } },
	{ "pppoe", 1, MACS "8864" "1100" "0001" "0030" "0021", 4, 0, { 0 } },
	{ "pppoe, ipv6", 1, MACS "8864" "1100" "0001" "0030" "0057", 6, 0, { 0 } },
	{ "pppoe, one byte", 1, MACS "8864" "1100" "0001" "0030" "21", 4, 0, { 0 } },
	{ "pppoe in a vlan", 1, MACS "8100" "0009" "8864" "1100" "0001" "0030" "0021", 4,
	    1, { 9 } },
	{ "null, little-endian", 0, "02000000", 4, 0, { 0 } },
	{ "null, big-endian", 0, "00000002", 4, 0, { 0 } },
	{ "null, linux", 0, "0a000000", 6, 0, { 0 } },
	{ "null, windows", 0, "17000000", 6, 0, { 0 } },
	{ "null, openbsd", 0, "00000018", 6, 0, { 0 } },
	{ "null, freebsd", 0, "1c000000", 6, 0, { 0 } },
	{ "null, darwin", 0, "1e000000", 6, 0, { 0 } },
	{ "loop", 108, "00000002", 4, 0, { 0 } },
	{ "loop, ipv6", 108, "00000018", 6, 0, { 0 } },
	{ "sll", 113, "0000" "0001" "0006" "0200000000010000" "0800", 4, 0, { 0 } },
	{ "sll, vlan", 113, "0000" "0001" "0006" "0200000000010000" "8100" "002a" "86dd",
	    6, 1, { 42 } },
	{ "sll2", 276, "0800" "0000" "00000003" "0001" "00" "06" "0200000000010000", 4, 0,
	    { 0 } },
	{ "sll2, vlan", 276, "8100" "0000" "00000003" "0001" "00" "06" "0200000000010000"
	    "002b" "0800", 4, 1, { 43 } },
	{ "ppp", 9, "ff03" "0021", 4, 0, { 0 } },
	{ "ppp, ipv6", 9, "ff03" "0057", 6, 0, { 0 } },
	{ "ppp, no address", 9, "0021", 4, 0, { 0 } },
	{ "ppp, one byte", 9, "ff03" "57", 6, 0, { 0 } },
	{ "ppp, no address, one byte", 9, "21", 4, 0, { 0 } },
	{ "raw", 12, "", 4, 0, { 0 } },
	{ "raw, ipv6", 12, "", 6, 0, { 0 } },
	{ "raw, openbsd", 14, "", 4, 0, { 0 } },
	{ "ipv4", 228, "", 4, 0, { 0 } },
	{ "ipv6", 229, "", 6, 0, { 0 } },
	/* Other things. */
	{ "arp", 1, MACS "0806", 0, 0, { 0 } },
	{ "llc", 1, MACS "0026" "424203", 0, 0, { 0 } },
	{ "pppoe discovery", 1, MACS "8863" "1109" "0000" "0000", 0, 0, { 0 } },
	{ "pppoe of another version", 1, MACS "8864" "2100" "0001" "0030" "0021", 0, 0,
	    { 0 } },
	{ "ppp, lcp", 9, "ff03" "c021", 0, 0, { 0 } },
	{ "null, appletalk", 0, "10000000", 0, 0, { 0 } },
	{ "sll, 802.2", 113, "0000" "0001" "0006" "0200000000010000" "0004", 0, 0,
	    { 0 } },
	{ "sll2, arp", 276, "0806" "0000" "00000003" "0001" "00" "06" "0200000000010000",
	    0, 0, { 0 } },
};

/* The first bytes of a header, in a block of just that size. */
static enum link_outcome
pass(const struct link *link, const uint8_t *bytes, uint32_t n,
    struct cursor *c, struct provenance *seen)
{
	uint8_t *block = malloc(n == 0 ? 1 : n);
	enum link_outcome outcome = LINK_OTHER;

	CU_ASSERT_PTR_NOT_NULL_FATAL(block);
	memcpy(block, bytes, n);
	memset(seen, 0xff, sizeof(*seen));
	*c = (struct cursor){ .base = n == 0 ? block + 1 : block, .end = n };
	outcome = link_pass(link, c, seen);
	free(block);
	return outcome;
}

static void
test_types(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct link_case *k = &cases[i];
		const struct link *link = link_find(k->type);
		struct buffer b = { 0 };
		struct provenance seen;
		struct cursor c;
		uint32_t header;
		enum link_outcome outcome;

		CU_ASSERT_PTR_NOT_NULL_FATAL(link);
		put_hex(&b, k->header);
		header = b.length;
		put_u8(&b, k->family == 6 ? 0x60 : 0x45);
		CU_ASSERT_FALSE_FATAL(b.failed);
		outcome = pass(link, b.data, b.length, &c, &seen);
		if (outcome != (k->family == 0 ? LINK_OTHER : LINK_IP) ||
		    (k->family != 0 && c.offset != header) ||
		    seen.family != k->family || seen.vlans != k->vlans ||
		    memcmp(seen.vlan, k->vlan,
		    k->vlans * sizeof(seen.vlan[0])) != 0) {
			printf("\n%s: outcome %d, at %u of %u, family %u, "
			    "%u tags", k->name, outcome, c.offset, header,
			    seen.family, seen.vlans);
			CU_FAIL("link type");
		}
		buffer_free(&b);
	}
}

static void
test_truncations(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct link_case *k = &cases[i];
		struct buffer b = { 0 };
		struct provenance seen;
		struct cursor c;

		put_hex(&b, k->header);
		for (uint32_t n = 0; n < b.length; n++) {
			CU_ASSERT(pass(link_find(k->type), b.data, n, &c,
			    &seen) != LINK_IP);
		}
		buffer_free(&b);
	}
}

static void
test_outcomes(void)
{
	static const uint8_t nothing[1] = { 0 };
	static const uint8_t version[1] = { 0x55 };
	struct provenance seen;
	struct cursor c;

	CU_ASSERT(pass(link_find(1), nothing, 1, &c, &seen) == LINK_CUT);
	CU_ASSERT(pass(link_find(12), nothing, 0, &c, &seen) == LINK_CUT);
	CU_ASSERT(pass(link_find(12), version, 1, &c, &seen) == LINK_OTHER);
	CU_ASSERT_PTR_NULL(link_find(105));	/* 802.11 */
	CU_ASSERT_PTR_NULL(link_find(-1));
}

void	test_link(void);

void
test_link(void)
{
	CU_pSuite suite = CU_add_suite("link", NULL, NULL);

	CU_add_test(suite, "types", test_types);
	CU_add_test(suite, "truncations", test_truncations);
	CU_add_test(suite, "outcomes", test_outcomes);
}

/* What clients of OSCAR say to each other: where headers begin, and how much
 * of a file follows them. */

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/oscar/direct.h"
#include "tests/encode.h"
#include "tests/peers.h"

void	test_direct(void);

static uint32_t
framed(const struct dialect *dialect, uint8_t end, const uint8_t *bytes,
    uint32_t n, enum frame_asked asked)
{
	uint8_t *copy = peers_copy(bytes, n);
	const uint32_t length = oscar_direct.frame(copy, n, dialect, end,
	    asked);

	free(copy);
	return length;
}

/* What begins so, and how many bytes it takes to tell; 0: none. */
static void
heads(void)
{
	static const struct dialect none;
	static const struct {
		const char	*hex;
		uint32_t	 enough, length;
	} table[] = {
		{ "4f465432" "0100" "0101" "0000", 8, 256 },
		{ "4f465433" "00c0" "0202" "0000", 8, 192 },
		{ "4f465433" "00bf" "0202" "0000", 8, FRAME_NONE },
		{ "4f465432" "ffff" "0101" "0000", 8, FRAME_NONE },
		{ "4f465432" "0100" "0102" "0000", 8, FRAME_NONE },
		{ "4f465439" "0100" "0101" "0000", 8, FRAME_NONE },
		{ "4f444332" "004c" "0001" "0006" "0000" "0000000000000000"
		    "0000000000000000" "00000005", 32, 81 },
		/* So long a text comes as data; no sum of lengths wraps. */
		{ "4f444332" "004c" "0001" "0006" "0000" "0000000000000000"
		    "0000000000000000" "ffffffff", 32, 76 },
		{ "4f444332" "004c" "0001" "0006" "0000" "0000000000000000"
		    "0000000000000000" "7fffffff", 32, 76 },
		{ "4f444332" "ffff" "0001" "0006", 8, FRAME_NONE },
		{ "000a" "044a" "0005" "00000000" "0220", 10, 12 },
		{ "000a" "044a" "0006" "00000000" "0220", 10, FRAME_NONE },
		{ "0009" "044a" "0005" "00000000" "0220", 2, FRAME_NONE },
		{ "000a" "044b" "0005" "00000000" "0220", 4, FRAME_NONE },
		{ "4f58", 2, FRAME_NONE },
	};
	struct buffer b = { .data = NULL };

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		buffer_clear(&b);
		put_hex(&b, table[i].hex);
		for (uint32_t n = 1; n <= b.length; n++) {
			const uint32_t told = framed(&none, 0, b.data, n,
			    FRAME_ANYWHERE);

			if (n >= table[i].enough)
				CU_ASSERT_EQUAL(told, table[i].length)
			else
				CU_ASSERT_EQUAL(told, 0)
		}
	}
	buffer_free(&b);
}

/* The header of that type, size and bytes received, from that end. */
static struct dialect
hear(struct dialect dialect, uint8_t end, uint16_t type, uint32_t size,
    uint32_t received)
{
	struct buffer b = { .data = NULL };
	struct message m;

	put(&b, "t n n", "OFT2", 256, type);
	put_zeros(&b, 24);
	put(&b, "N", size);
	put_zeros(&b, 24);
	put(&b, "N", received);
	put_zeros(&b, 192);
	CU_ASSERT_EQUAL_FATAL(b.length, 256);
	m = (struct message){ .wire = b.data, .captured = 256, .length = 256,
	    .end = end, .protocol = &oscar_direct };
	CU_ASSERT_EQUAL(oscar_direct.probe(&m, &dialect), CERTAIN);
	dialect = oscar_direct.learn(&m, dialect);
	buffer_free(&b);
	return dialect;
}

/* So many bytes of it, which may be all that a header begins with. */
static struct dialect
take(struct dialect dialect, uint8_t end, uint32_t n)
{
	static const uint8_t bytes[4096] = "OFT2\1";
	struct message m = { .wire = bytes, .captured = n, .length = n,
	    .end = end, .protocol = &oscar_direct };

	CU_ASSERT_EQUAL(framed(&dialect, end, bytes, 16, FRAME_IN_STEP), n);
	CU_ASSERT_EQUAL(oscar_direct.probe(&m, &dialect), CERTAIN);
	return oscar_direct.learn(&m, dialect);
}

static void
files(void)
{
	struct dialect d = { .version = 0 };

	d = hear(d, 0, 0x0101, 5000, 0);
	CU_ASSERT_EQUAL(d.owed[0], 0);
	d = hear(d, 1, OFT_ACK, 5000, 0);
	CU_ASSERT_EQUAL(d.owed[0], 5000);
	CU_ASSERT_EQUAL(d.owed[1], 0);
	d = take(d, 0, 2048);
	d = take(d, 0, 2048);
	d = take(d, 0, 904);
	CU_ASSERT_EQUAL(d.owed[0], 0);
	/* The other end has headers meanwhile. */
	d = hear(d, 1, 0x0204, 5000, 5000);
	CU_ASSERT_EQUAL(d.owed[0], 0);
	/* Taken up again; what is there is not sent. */
	d = hear(d, 1, 0x0205, 5000, 4990);
	CU_ASSERT_EQUAL(d.owed[0], 0);
	d = hear(d, 1, OFT_RESUME_ACK, 5000, 4990);
	d = take(d, 0, 10);
	d = hear(d, 1, OFT_RESUME_ACK, 5000, 6000);
	CU_ASSERT_EQUAL(d.owed[0], 0);
	/* The stream ends within. */
	d = hear(d, 1, OFT_ACK, UINT32_MAX, 0);
	CU_ASSERT_EQUAL(framed(&d, 0, (const uint8_t *)"abc", 3, FRAME_LAST),
	    3);
	d = hear((struct dialect){ .version = 1 }, 1, 0x0101, 5000, 0);
	CU_ASSERT_EQUAL(framed(&d, 0, (const uint8_t *)"abc", 3, FRAME_LAST),
	    FRAME_NONE);
}

void
test_direct(void)
{
	CU_pSuite suite = CU_add_suite("direct", NULL, NULL);

	CU_add_test(suite, "headers", heads);
	CU_add_test(suite, "files", files);
}

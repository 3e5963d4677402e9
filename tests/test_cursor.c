/* Reading bytes that may not be there. */

#include "dissectors/core/cursor.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>

void	test_cursor(void);

static const uint8_t bytes[] = {
	0x01, 0x02, 0x83, 0x04, 0x85, 0x06, 0x07, 0x88,
};

/* Over the first n bytes, in a block of just that size. */
static struct cursor
over(uint8_t **block, uint32_t n)
{
	*block = malloc(n == 0 ? 1 : n);
	CU_ASSERT_PTR_NOT_NULL_FATAL(*block);
	memcpy(*block, bytes, n);
	return (struct cursor){ .base = *block, .end = n };
}

static void
values(void)
{
	uint8_t *block;
	struct cursor c = over(&block, 8);

	CU_ASSERT_EQUAL(cursor_left(&c), 8);
	CU_ASSERT_EQUAL(cursor_u8(&c), 0x01);
	CU_ASSERT_EQUAL(c.offset, 1);
	CU_ASSERT_EQUAL(cursor_u16le(&c), 0x8302);
	CU_ASSERT_EQUAL(c.offset, 3);
	CU_ASSERT_EQUAL(cursor_u32le(&c), 0x07068504);
	CU_ASSERT_EQUAL(c.offset, 7);
	CU_ASSERT_EQUAL(cursor_left(&c), 1);
	CU_ASSERT_EQUAL(cursor_u8(&c), 0x88);
	CU_ASSERT_EQUAL(cursor_left(&c), 0);
	CU_ASSERT_FALSE(c.failed);
	/* The highest bit is no sign. */
	c.offset = 4;
	CU_ASSERT_EQUAL(cursor_u32le(&c), UINT32_C(0x88070685));
	free(block);
}

static void
runs(void)
{
	uint8_t *block;
	struct cursor c = over(&block, 8);

	CU_ASSERT_PTR_EQUAL(cursor_take(&c, 3), block);
	CU_ASSERT_PTR_EQUAL(cursor_take(&c, 0), block + 3);
	CU_ASSERT_PTR_EQUAL(cursor_take(&c, 5), block + 3);
	CU_ASSERT_PTR_EQUAL(cursor_take(&c, 0), block + 8);
	CU_ASSERT_FALSE(c.failed);
	CU_ASSERT_PTR_NULL(cursor_take(&c, 1));
	CU_ASSERT_TRUE(c.failed);
	free(block);
}

/* Each kind of read, where all its bytes are there and where one is not. */
static void
exact_ends(void)
{
	static const uint32_t sizes[] = { 1, 2, 4 };
	uint8_t *block;

	for (unsigned i = 0; i < 3; i++) {
		for (uint32_t n = 0; n <= sizes[i]; n++) {
			struct cursor c = over(&block, n);
			uint32_t value = sizes[i] == 1 ? cursor_u8(&c) :
			    sizes[i] == 2 ? cursor_u16le(&c) :
			    cursor_u32le(&c);

			CU_ASSERT_EQUAL(c.failed, n < sizes[i]);
			CU_ASSERT_EQUAL(value != 0, n == sizes[i]);
			CU_ASSERT_EQUAL(c.offset, c.failed ? 0 : n);
			free(block);
		}
	}
}

/* Nothing is read any more, not even what is there. */
static void
sticky(void)
{
	uint8_t *block;
	struct cursor c = over(&block, 3);

	CU_ASSERT_EQUAL(cursor_u32le(&c), 0);
	CU_ASSERT_TRUE(c.failed);
	CU_ASSERT_EQUAL(c.offset, 0);
	CU_ASSERT_EQUAL(cursor_left(&c), 0);
	CU_ASSERT_EQUAL(cursor_u8(&c), 0);
	CU_ASSERT_EQUAL(cursor_u16le(&c), 0);
	CU_ASSERT_PTR_NULL(cursor_take(&c, 1));
	CU_ASSERT_EQUAL(cursor_find(&c, 0x02), 3);
	CU_ASSERT_EQUAL(c.offset, 0);
	CU_ASSERT_TRUE(c.failed);
	free(block);
}

/* Sizes whose sum with the offset would wrap. */
static void
absurd_sizes(void)
{
	uint8_t *block;
	struct cursor c = over(&block, 8);

	c.offset = 7;
	CU_ASSERT_PTR_NULL(cursor_take(&c, UINT32_MAX));
	c.failed = false;
	CU_ASSERT_PTR_NULL(cursor_take(&c, UINT32_MAX - 6));
	c.failed = false;
	CU_ASSERT_PTR_EQUAL(cursor_take(&c, 1), block + 7);
	free(block);
}

static void
finding(void)
{
	uint8_t *block;
	struct cursor c = over(&block, 6);

	CU_ASSERT_EQUAL(cursor_find(&c, 0x01), 0);
	CU_ASSERT_EQUAL(cursor_find(&c, 0x06), 5);
	CU_ASSERT_EQUAL(cursor_find(&c, 0x07), 6);	/* not within */
	CU_ASSERT_EQUAL(c.offset, 0);
	c.offset = 1;
	CU_ASSERT_EQUAL(cursor_find(&c, 0x01), 6);	/* behind it */
	c.end = 3;
	CU_ASSERT_EQUAL(cursor_find(&c, 0x83), 2);
	CU_ASSERT_EQUAL(cursor_find(&c, 0x04), 3);
	c.offset = 3;
	CU_ASSERT_EQUAL(cursor_find(&c, 0x04), 3);
	CU_ASSERT_FALSE(c.failed);
	free(block);
}

void
test_cursor(void)
{
	CU_pSuite suite = CU_add_suite("cursor", NULL, NULL);

	CU_add_test(suite, "values", values);
	CU_add_test(suite, "runs", runs);
	CU_add_test(suite, "exact ends", exact_ends);
	CU_add_test(suite, "failure is sticky", sticky);
	CU_add_test(suite, "absurd sizes", absurd_sizes);
	CU_add_test(suite, "finding a byte", finding);
}

/* The posts of a tunnel are handed over in their order, whatever order they come
 * in. */

#include <CUnit/CUnit.h>
#include <string.h>

#include "src/flow/turns.h"
#include "tests/encode.h"

void	test_turns(void);

#define POSTS	13u
#define PIECES	3u	/* of each post, of one byte */

struct due {
	uint8_t		 bytes[512];
	uint32_t	 n;
	unsigned	 holes;
};

static const struct inner_key one = { 1, 1 };

static void
take(void *context, const struct portion *piece)
{
	struct due *due = context;

	due->holes += piece->hole;
	for (uint32_t i = 0; i < piece->length && due->n < sizeof(due->bytes);
	    i++)
		due->bytes[due->n++] = piece->bytes[i];
}

/* A byte that says where it belongs. */
static void
bring(struct turns *t, struct inner_key key, uint32_t order, uint32_t position,
    int64_t seconds)
{
	const uint8_t byte = (uint8_t)(order * PIECES + position);
	const struct portion piece = {
		.seen = { .seconds = seconds }, .order = order,
		.position = position, .bytes = &byte, .length = 1,
	};

	turns_piece(t, key, &piece);
}

static void
bring_post(struct turns *t, struct inner_key key, uint32_t order,
    int64_t seconds)
{
	for (uint32_t k = 0; k < PIECES; k++)
		bring(t, key, order, k, seconds);
	turns_end(t, key, order, seconds);
}

static bool
ascends(const struct due *due)
{
	for (uint32_t i = 1; i < due->n; i++)
		if (due->bytes[i] <= due->bytes[i - 1])
			return false;
	return true;
}

/* Behind the first, by which it is known what is due, each four come in any order:
 * all is handed over, and in order. */
static void
overtaking(void)
{
	struct generator random = { .state = 12 };

	for (unsigned try = 0; try < 2000; try++) {
		struct due due = { .n = 0 };
		struct turns *t = turns_new(take, &due);
		uint32_t order[POSTS];

		for (uint32_t i = 0; i < POSTS; i++) {
			const uint32_t back = i == 0 ? 0 :
			    generator_below(&random, (i - 1) % 4 + 1);

			order[i] = order[i - back];
			order[i - back] = i + 1;
		}
		for (uint32_t i = 0; i < POSTS; i++)
			bring_post(t, one, order[i], 0);
		CU_ASSERT_EQUAL(due.n, POSTS * PIECES);
		CU_ASSERT_TRUE(ascends(&due));
		CU_ASSERT_EQUAL(due.holes, 0);
		CU_ASSERT_EQUAL(turns_dropped(t), 0);
		turns_free(t);
	}
}

/* Any order, and some never come: what is handed over ascends, and what is not is
 * counted. */
static void
any_order(void)
{
	struct generator random = { .state = 13 };

	for (unsigned try = 0; try < 2000; try++) {
		struct due due = { .n = 0 };
		struct turns *t = turns_new(take, &due);
		unsigned brought = 0;

		for (uint32_t i = 0; i < 40; i++) {
			bring(t, one, 1 + generator_below(&random, 60),
			    generator_below(&random, PIECES), (int64_t)i);
			brought++;
			if (generator_below(&random, 3) == 0)
				turns_end(t, one, 1 +
				    generator_below(&random, 60), (int64_t)i);
		}
		turns_flush(t);
		CU_ASSERT_TRUE(ascends(&due));
		CU_ASSERT_EQUAL(due.n + turns_dropped(t), brought);
		turns_free(t);
	}
}

/* A post that came again says nothing twice; one that was cut short goes on. */
static void
again(void)
{
	struct due due = { .n = 0 };
	struct turns *t = turns_new(take, &due);

	bring(t, one, 1, 0, 0);
	bring(t, one, 1, 0, 0);
	bring(t, one, 1, 1, 0);
	turns_end(t, one, 1, 0);
	bring_post(t, one, 2, 0);
	bring_post(t, one, 2, 0);
	CU_ASSERT_EQUAL(due.n, 2 + PIECES);
	CU_ASSERT_TRUE(ascends(&due));
	CU_ASSERT_EQUAL(turns_dropped(t), 1 + PIECES);
	turns_free(t);
}

/* What never comes is waited for so long, and is then a hole. */
static void
patience(void)
{
	struct due due = { .n = 0 };
	struct turns *t = turns_new(take, &due);

	bring_post(t, one, 1, 100);
	bring_post(t, one, 3, 100);
	bring_post(t, one, 4, 100 + TURNS_PATIENCE);
	CU_ASSERT_EQUAL(due.n, PIECES);
	bring_post(t, one, 5, 101 + TURNS_PATIENCE);
	CU_ASSERT_EQUAL(due.n, 4 * PIECES);
	CU_ASSERT_EQUAL(due.holes, 1);
	CU_ASSERT_TRUE(ascends(&due));
	turns_free(t);
}

/* Sessions are apart, and when there are too many the most silent one goes. */
static void
sessions(void)
{
	struct due due = { .n = 0 };
	struct turns *t = turns_new(take, &due);
	uint64_t most = TURNS_SESSIONS;

	for (uint64_t i = 0; i <= most; i++) {
		const struct inner_key key = { .high = i, .low = ~i };

		bring(t, key, 1, 0, (int64_t)i);
		turns_end(t, key, 1, (int64_t)i);
		bring(t, key, 3, 0, (int64_t)i);
	}
	CU_ASSERT_EQUAL(due.n, TURNS_SESSIONS + 1);
	CU_ASSERT_EQUAL(turns_dropped(t), 1);
	due.n = 0;
	turns_flush(t);
	CU_ASSERT_EQUAL(due.n, TURNS_SESSIONS);
	turns_free(t);
}

void
test_turns(void)
{
	CU_pSuite suite = CU_add_suite("turns", NULL, NULL);

	CU_add_test(suite, "overtaking", overtaking);
	CU_add_test(suite, "any order", any_order);
	CU_add_test(suite, "again", again);
	CU_add_test(suite, "patience", patience);
	CU_add_test(suite, "sessions", sessions);
}

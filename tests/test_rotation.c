/* When an output goes on in another file, and what that is called. */

#include "src/output/rotation.h"

#include <CUnit/CUnit.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void	test_rotation(void);

#define NOON	INT64_C(978350400)	/* 2001-01-01 12:00:00 UTC */

static void
zone(const char *name)
{
	setenv("TZ", name, 1);
	tzset();
}

/* Without -C, -G and -W it is one file for ever. */
static void
one_file(void)
{
	struct rotation r = { .size = 0 };
	struct series s = { .period = 0 };

	series_begin(&s, "x%S", NULL);
	CU_ASSERT_FALSE(series_turns(&s, UINT64_MAX));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "x%S");
	series_begin(&s, "x%S", &r);
	CU_ASSERT_TRUE(rotation_goes_on(&r, INT64_MAX));
	CU_ASSERT_FALSE(series_turns(&s, UINT64_MAX));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "x%S");
}

static void
by_size(void)
{
	struct rotation r = { .size = 100 };
	struct series s = { .period = 0 };
	char name[16];

	series_begin(&s, "x", &r);
	CU_ASSERT_STRING_EQUAL(series_name(&s), "x");
	for (int i = 1; i < 1000; i++) {
		CU_ASSERT_FALSE(series_turns(&s, 100));	/* larger than */
		CU_ASSERT_TRUE(series_turns(&s, 101));
		snprintf(name, sizeof(name), "x%d", i);
		CU_ASSERT_STRING_EQUAL(series_name(&s), name);
	}
}

/* The numbers of a ring have as many digits as tcpdump gives them. */
static void
ring(void)
{
	static const struct { uint64_t files; const char *first, *last; }
	    rings[] = {
		{ 1, "x", "x" }, { 2, "x0", "x1" }, { 10, "x0", "x9" },
		{ 11, "x00", "x10" }, { 100, "x00", "x99" },
		{ 101, "x000", "x100" },
	};

	for (size_t i = 0; i < sizeof(rings) / sizeof(rings[0]); i++) {
		struct rotation r = { .size = 1, .files = rings[i].files };
		struct series s = { .period = 0 };

		series_begin(&s, "x", &r);
		for (int round = 0; round < 3; round++) {
			CU_ASSERT_STRING_EQUAL(series_name(&s),
			    rings[i].first);
			for (uint64_t n = 1; n < rings[i].files; n++)
				CU_ASSERT_TRUE(series_turns(&s, 2));
			CU_ASSERT_STRING_EQUAL(series_name(&s), rings[i].last);
			CU_ASSERT_TRUE(series_turns(&s, 2));
		}
	}
}

static void
by_time(void)
{
	struct rotation r = { .seconds = 60, .files = 3 };
	struct series s = { .period = 0 };

	zone("UTC");
	series_begin(&s, "/d/x-%H%M%S", &r);
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON));
	CU_ASSERT_TRUE(series_turns(&s, 0));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "/d/x-120000");
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON + 59));
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON - 60));
	CU_ASSERT_FALSE(series_turns(&s, UINT64_MAX));
	/* The next begins with a packet, not with the clock. */
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON + 100));
	CU_ASSERT_TRUE(series_turns(&s, 0));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "/d/x-120140");
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON + 159));
	CU_ASSERT_FALSE(series_turns(&s, 0));
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON + 160));
	CU_ASSERT_TRUE(series_turns(&s, 0));
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON + 219));
	CU_ASSERT_FALSE(rotation_goes_on(&r, NOON + 220));
	CU_ASSERT_FALSE(series_turns(&s, 0));
}

static void
both(void)
{
	struct rotation r = { .seconds = 60, .size = 100 };
	struct series s = { .period = 0 };

	zone("UTC");
	series_begin(&s, "%M-", &r);
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON));
	CU_ASSERT_TRUE(series_turns(&s, 101));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "00-");
	CU_ASSERT_TRUE(series_turns(&s, 101));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "00-1");
	CU_ASSERT_TRUE(rotation_goes_on(&r, NOON + 60));
	CU_ASSERT_TRUE(series_turns(&s, 101));	/* once, not twice */
	CU_ASSERT_STRING_EQUAL(series_name(&s), "01-");
	CU_ASSERT_FALSE(series_turns(&s, 0));
}

/* When clocks are put back a name comes again: nothing is written over. */
static void
autumn(void)
{
	struct rotation r = { .seconds = 3600, .size = 100 };
	struct series s = { .period = 0 };

	zone("CET-1CEST,M3.5.0,M10.5.0/3");
	series_begin(&s, "%H", &r);
	CU_ASSERT_TRUE(rotation_goes_on(&r, 1635638400));
	CU_ASSERT_TRUE(series_turns(&s, 0));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "02");
	CU_ASSERT_TRUE(series_turns(&s, 101));
	CU_ASSERT_TRUE(rotation_goes_on(&r, 1635638400 + 3600));
	CU_ASSERT_FALSE(series_turns(&s, 0));
	CU_ASSERT_TRUE(series_turns(&s, 101));
	CU_ASSERT_STRING_EQUAL(series_name(&s), "022");
	zone("UTC");
}

static void
too_long(void)
{
	struct rotation r = { .seconds = 1 };
	struct series s = { .period = 0 };
	char path[PATH_MAX + 1];

	memset(path, 'x', PATH_MAX);
	path[PATH_MAX] = '\0';
	series_begin(&s, path, NULL);
	CU_ASSERT_PTR_NULL(series_name(&s));
	CU_ASSERT_EQUAL(errno, ENAMETOOLONG);
	memcpy(path, "%S", 2);
	CU_ASSERT_PTR_NOT_NULL(rotation_refuses(&r, path));
	series_begin(&s, path, &r);
	rotation_goes_on(&r, NOON);
	CU_ASSERT_FALSE(series_turns(&s, 0) && series_name(&s) != NULL);
	series_begin(&s, "", NULL);
	CU_ASSERT_PTR_NULL(series_name(&s));
	CU_ASSERT_EQUAL(errno, ENOENT);
}

/* Whether names change from each period to the next. */
static void
refusals(void)
{
	static const struct { const char *path; int64_t seconds; bool fine; }
	    names[] = {
		{ "x", 1, false }, { "x%%", 1, false }, { "x%S", 1, true },
		{ "x%S", 59, true }, { "x%S", 60, false },
		{ "x%M", 59, false }, { "x%M", 60, true },
		{ "x%M", 3600, false }, { "x%H", 3599, false },
		{ "x%H", 3600, true }, { "x%H", 86400, false },
		{ "x%d", 86400, true }, { "x%a", 86400, true },
		{ "x%a", 604800, false }, { "x%s", 1, true },
		{ "x%Y%m%d-%H%M%S", 86400, true }, { "x%F", 86400, true },
		{ "/d/x%S", 1, true }, { "/%S/x%S", 1, false },
		{ "x%D%T", 1, false },
	};

	zone("UTC");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const struct rotation r = { .seconds = names[i].seconds };

		CU_ASSERT_EQUAL(rotation_refuses(&r, names[i].path) == NULL,
		    names[i].fine);
	}
}

/* Whether the files of one name may come to be those of another. */
static void
meetings(void)
{
	static const struct {
		const char	*path, *other;
		bool		 size, time, both, meet;
	} pairs[] = {
		{ "x", "x", .size = true, .meet = true },
		{ "x", "x12", .size = true, .meet = true },
		{ "x", "./x12", .size = true, .meet = true },
		{ "x", "x12.pcap", .size = true },
		{ "x", "y1", .size = true },
		{ "x", "/proc/x1", .size = true },
		{ "x1", "x", .size = true },
		{ "x1", "x", .size = true, .both = true, .meet = true },
		{ "x.pcap", "x.json", .size = true, .both = true },
		{ "x%S", "x12", .time = true, .meet = true },
		{ "x%S.pcap", "x12.pcap", .time = true, .meet = true },
		{ "x%S.pcap", "x12.json", .time = true },
		{ "x%S.pcap", "x12.pcap7", .time = true },
		{ "x%S.pcap", "x12.pcap7", .time = true, .size = true,
		    .meet = true },
		{ "x%-S.pcap", "y12.pcap", .time = true },
		{ "x%S.pcap", "x%S.json", .time = true, .both = true },
		{ "x%S.pcap", "x%M.pcap", .time = true, .both = true,
		    .meet = true },
		{ "x%S.pcap", "x%EYy.pcap", .time = true, .both = true,
		    .meet = true },
		{ "a%S", "b%S", .time = true, .both = true },
		{ "/x%S", "/proc/x%S", .time = true, .both = true },
	};
	char place[PATH_MAX];

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		const struct rotation r = {
			.size = pairs[i].size, .seconds = pairs[i].time,
		};

		CU_ASSERT_EQUAL(rotation_meets(&r, pairs[i].path,
		    pairs[i].other, pairs[i].both), pairs[i].meet);
	}
	CU_ASSERT_EQUAL(rotation_directory("x"), 0);
	CU_ASSERT_EQUAL(rotation_directory("/x"), 1);
	CU_ASSERT_EQUAL(rotation_directory("a/b/x"), 4);
	CU_ASSERT(rotation_place("x", place));
	CU_ASSERT_STRING_EQUAL(place, ".");
	CU_ASSERT(rotation_place("/x", place));
	CU_ASSERT_STRING_EQUAL(place, "/");
	CU_ASSERT(rotation_place("a/b/x", place));
	CU_ASSERT_STRING_EQUAL(place, "a/b/");
}

void
test_rotation(void)
{
	CU_pSuite suite = CU_add_suite("rotation", NULL, NULL);

	CU_add_test(suite, "one file", one_file);
	CU_add_test(suite, "by size", by_size);
	CU_add_test(suite, "ring", ring);
	CU_add_test(suite, "by time", by_time);
	CU_add_test(suite, "by both", both);
	CU_add_test(suite, "autumn", autumn);
	CU_add_test(suite, "too long", too_long);
	CU_add_test(suite, "names that change", refusals);
	CU_add_test(suite, "names that meet", meetings);
}

/* The tables of names: in order, and saying what they should. */

#include <CUnit/CUnit.h>
#include <string.h>

#include "dissectors/icq/names.h"

void	test_names(void);

static const struct names *const all[] = {
	&icq_statuses, &icq_connections, &icq_genders, &icq_authorizations,
	&icq_presences, &icq_results, &icq_lists, &icq_list_actions,
	&icq_chat_groups, &icq_occupations, &icq_languages, &icq_interests,
	&icq_organisations, &icq_backgrounds, &icq_countries,
};

static void
check(const struct names *names, uint32_t number, const char *expected)
{
	const char *found = names_find(names, number);

	if (expected == NULL) {
		CU_ASSERT_PTR_NULL(found);
		return;
	}
	CU_ASSERT_PTR_NOT_NULL_FATAL(found);
	CU_ASSERT_STRING_EQUAL(found, expected);
}

static void
check_ascending(const struct name *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		CU_ASSERT_PTR_NOT_NULL_FATAL(rows[i].name);
		CU_ASSERT(rows[i].name[0] != '\0');
		if (i > 0)
			CU_ASSERT(rows[i - 1].number < rows[i].number);
	}
}

/* The search is binary: a row out of order would not be found. */
static void
ascending(void)
{
	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
		check_ascending(all[i]->values, all[i]->count);
		check_ascending(all[i]->flags, all[i]->flag_count);
		CU_ASSERT(names_enumerate(all[i]));
		for (size_t k = 0; k < all[i]->count; k++)
			check(all[i], all[i]->values[k].number,
			    all[i]->values[k].name);
	}
}

static void
flags_are_single_bits(void)
{
	for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
		for (size_t k = 0; k < all[i]->flag_count; k++) {
			uint32_t number = all[i]->flags[k].number;

			CU_ASSERT(number != 0);
			CU_ASSERT((number & (number - 1)) == 0);
		}
}

static void
sizes(void)
{
	CU_ASSERT_EQUAL(icq_countries.count, 242 + 2);
	CU_ASSERT_EQUAL(icq_languages.count, 72 + 2);
	CU_ASSERT_EQUAL(icq_occupations.count, 28 + 1);
	CU_ASSERT_EQUAL(icq_interests.count, 51);
	CU_ASSERT_EQUAL(icq_organisations.count, 20);
	CU_ASSERT_EQUAL(icq_backgrounds.count, 8);
}

static void
states(void)
{
	check(&icq_statuses, 0x0000, "online");
	check(&icq_statuses, 0x0001, "away");
	check(&icq_statuses, 0x0002, "do_not_disturb");
	check(&icq_statuses, 0x0004, "not_available");
	check(&icq_statuses, 0x0005, "not_available");
	check(&icq_statuses, 0x0010, "occupied");
	check(&icq_statuses, 0x0011, "occupied");
	check(&icq_statuses, 0x0013, "do_not_disturb");
	check(&icq_statuses, 0x0015, "occupied");
	check(&icq_statuses, 0x0020, "free_for_chat");
	check(&icq_statuses, 0x0021, "away");
	check(&icq_statuses, 0xffff, "offline");
	check(&icq_statuses, 0xffffffff, "offline");
}

static void
states_with_flags(void)
{
	check(&icq_statuses, 0x00000100, "online");
	check(&icq_statuses, 0x00000101, "away");
	check(&icq_statuses, 0x00010000, "online");
	check(&icq_statuses, 0x10030120, "free_for_chat");
}

static const char *
flag(const struct names *names, uint32_t bit)
{
	for (size_t i = 0; i < names->flag_count; i++)
		if (names->flags[i].number == bit)
			return names->flags[i].name;
	return "";
}

static void
status_flags(void)
{
	CU_ASSERT_STRING_EQUAL(flag(&icq_statuses, 0x100), "invisible");
	CU_ASSERT_STRING_EQUAL(flag(&icq_statuses, 0x10000), "web_aware");
	CU_ASSERT_STRING_EQUAL(flag(&icq_statuses, 0x80000), "birthday");
	CU_ASSERT_STRING_EQUAL(flag(&icq_statuses, 0x20000), "show_ip");
	/* Disputed. */
	CU_ASSERT_STRING_EQUAL(flag(&icq_statuses, 0x100000), "");
	CU_ASSERT_EQUAL(names_unknown_flags(&icq_statuses, 0x00010100), 0);
	CU_ASSERT_EQUAL(names_unknown_flags(&icq_statuses, 0x0a030000),
	    0x0a000000);
}

static void
spots(void)
{
	check(&icq_connections, 2, "socks_proxy");
	check(&icq_connections, 4, "direct");
	check(&icq_connections, 3, NULL);
	check(&icq_genders, 1, "female");
	check(&icq_genders, 2, "male");
	check(&icq_authorizations, 0, "required");
	check(&icq_authorizations, 1, "not_required");
	check(&icq_authorizations, 2, NULL);
	check(&icq_presences, 2, "disabled");
	check(&icq_results, 0x0a, "ok");
	check(&icq_results, 0x14, "not_found");
	check(&icq_results, 0x0b, NULL);
	check(&icq_lists, 1, "invisible");
	check(&icq_lists, 0, NULL);
	check(&icq_list_actions, 0, "remove");
	check(&icq_chat_groups, 5, NULL);
	check(&icq_chat_groups, 6, "20-something");
	check(&icq_occupations, 99, "Other services");
	check(&icq_occupations, 28, NULL);
	check(&icq_languages, 12, "English");
	check(&icq_languages, 72, "Belorussian");
	check(&icq_languages, 73, NULL);
	check(&icq_interests, 134, "60's");
	check(&icq_interests, 0, NULL);
	check(&icq_organisations, 299, "Other");
	check(&icq_backgrounds, 305, "Past work place");
	check(&icq_countries, 44, "United Kingdom");
	check(&icq_countries, 691, "Micronesia, Federated States of");
	check(&icq_countries, 6722, "Norfolk Island");
	check(&icq_countries, 0xffff, "Not given");
	check(&icq_countries, 2, NULL);
	check(&icq_countries, 0x10000 + 44, NULL);
}

void
test_names(void)
{
	CU_pSuite suite = CU_add_suite("names", NULL, NULL);

	CU_add_test(suite, "ascending and found", ascending);
	CU_add_test(suite, "flags are single bits", flags_are_single_bits);
	CU_add_test(suite, "no row lost", sizes);
	CU_add_test(suite, "states", states);
	CU_add_test(suite, "states with flags", states_with_flags);
	CU_add_test(suite, "flags of a status", status_flags);
	CU_add_test(suite, "spot checks", spots);
}

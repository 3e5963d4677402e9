/* Appending and escaping: exact results, and a round trip through json-c. */

#include "src/output/escape.h"

#include <CUnit/CUnit.h>
#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/output/append.h"
#include "src/output/value.h"

void	test_escape(void);

/* The text lies in a block of its exact size, so that a sanitizer sees a read
 * beyond it; and at every offset in the eight bytes handled at once. */
static void
check(int (*function)(struct printbuf *, const char *, size_t),
    const char *text, size_t size, const char *expected)
{
	for (size_t before = 0; before < 9; before++) {
		struct printbuf *pb = printbuf_new();
		char *block = malloc(before + size + (before + size == 0));
		size_t length = strlen(expected);

		memset(block, 'x', before);
		memcpy(block + before, text, size);
		CU_ASSERT_EQUAL(function(pb, block, before + size), 0);
		CU_ASSERT_EQUAL((size_t)printbuf_length(pb), before + length);
		CU_ASSERT(memcmp(pb->buf, "xxxxxxxx", before) == 0);
		CU_ASSERT_STRING_EQUAL(pb->buf + before, expected);
		free(block);
		printbuf_free(pb);
	}
}

static void
json_exact(void)
{
	check(escape_json, "", 0, "");
	check(escape_json, "hello", 5, "hello");
	check(escape_json, "say \"hi\" \\o/", 12, "say \\\"hi\\\" \\\\o/");
	check(escape_json, "a\nb\tc\rd\be\ff", 11, "a\\nb\\tc\\rd\\be\\ff");
	check(escape_json, "\0\x01\x1f\x20\x7f", 5,
	    "\\u0000\\u0001\\u001f \x7f");
	check(escape_json, "na\xc3\xafve \xd0\xb4\xd0\xb0 \xf0\x9f\x98\x80", 16,
	    "na\xc3\xafve \xd0\xb4\xd0\xb0 \xf0\x9f\x98\x80");
	check(escape_json, "</script>", 9, "</script>");
}

static void
line_exact(void)
{
	check(escape_line, "", 0, "");
	check(escape_line, "say \"hi\" \\o/", 12, "say \\\"hi\\\" \\\\o/");
	check(escape_line, "a\r\nb\tc", 6, "a\\r\\nb\\tc");
	check(escape_line, "\0\x1b[2J\x7f\b\f", 8,
	    "\\x00\\x1b[2J\\x7f\\x08\\x0c");
	/* C1: NEL and CSI. Their neighbours stay. */
	check(escape_line, "\xc2\x85\xc2\x9b\xc2\xa0\xc3\x85", 8,
	    "\\u{85}\\u{9B}\xc2\xa0\xc3\x85");
	/* Separators and directions. */
	check(escape_line, "\xe2\x80\xa8\xe2\x80\xa9", 6, "\\u{2028}\\u{2029}");
	check(escape_line, "\xe2\x80\xaa\xe2\x80\xae", 6, "\\u{202A}\\u{202E}");
	check(escape_line, "\xe2\x81\xa6\xe2\x81\xa9", 6, "\\u{2066}\\u{2069}");
	check(escape_line, "\xe2\x80\x8e\xe2\x80\x8f\xd8\x9c\xef\xbb\xbf", 11,
	    "\\u{200E}\\u{200F}\\u{061C}\\u{FEFF}");
	check(escape_line, "\xe2\x80\x8d\xe2\x80\x90\xd8\x9b\xd8\x9d\xef\xbb\xbe", 13,
	    "\xe2\x80\x8d\xe2\x80\x90\xd8\x9b\xd8\x9d\xef\xbb\xbe");
	check(escape_line, "\xe2\x80\xa7\xe2\x80\xaf\xe2\x81\xa5\xe2\x81\xaa",
	    12, "\xe2\x80\xa7\xe2\x80\xaf\xe2\x81\xa5\xe2\x81\xaa");
	check(escape_line, "5 \xe2\x82\xac \xd0\xb4\xd0\xb0", 10,
	    "5 \xe2\x82\xac \xd0\xb4\xd0\xb0");
}

/* Invalid UTF-8 is not ours to mend, but must not lead beyond the text. */
static void
line_broken_off(void)
{
	check(escape_line, "\xc2", 1, "\xc2");
	check(escape_line, "\xe2\x80", 2, "\xe2\x80");
	check(escape_line, "\xd8", 1, "\xd8");
	check(escape_line, "\xef\xbb", 2, "\xef\xbb");
}

/* Every byte that the eight-at-once path must stop at, at each place. */
static void
every_byte_every_place(void)
{
	for (unsigned byte = 0; byte < 0x80; byte++)
		for (size_t place = 0; place < 8; place++) {
			struct printbuf *pb = printbuf_new();
			char text[8];
			size_t expected;

			memset(text, 'a', sizeof text);
			text[place] = (char)byte;
			escape_json(pb, text, sizeof text);
			expected = 8;
			if (strchr("\b\f\n\r\t\"\\", (int)byte) != NULL &&
			    byte != 0)
				expected = 9;
			else if (byte < 0x20)
				expected = 13;
			CU_ASSERT_EQUAL((size_t)printbuf_length(pb), expected);
			printbuf_reset(pb);
			escape_line(pb, text, sizeof text);
			expected = 8;
			if (strchr("\n\r\t\"\\", (int)byte) != NULL &&
			    byte != 0)
				expected = 9;
			else if (byte < 0x20 || byte == 0x7f)
				expected = 11;
			CU_ASSERT_EQUAL((size_t)printbuf_length(pb), expected);
			printbuf_free(pb);
		}
}

/* All bytes grow as much as they can, in buffers with no room to spare. */
static void
worst_case(void)
{
	char text[300] = { 0 };

	for (size_t size = 0; size < sizeof text; size++) {
		struct printbuf *pb = printbuf_new();

		CU_ASSERT_EQUAL(escape_json(pb, text, size), 0);
		CU_ASSERT_EQUAL((size_t)printbuf_length(pb), 6 * size);
		CU_ASSERT(printbuf_length(pb) < pb->size);
		printbuf_free(pb);
		pb = printbuf_new();
		CU_ASSERT_EQUAL(escape_line(pb, text, size), 0);
		CU_ASSERT_EQUAL((size_t)printbuf_length(pb), 4 * size);
		CU_ASSERT(printbuf_length(pb) < pb->size);
		printbuf_free(pb);
	}
}

static uint32_t seed = 20;

static uint32_t
next_random(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed;
}

/* One to four bytes of a random character, most of them ASCII. */
static size_t
random_character(char *out)
{
	static const uint32_t limits[] = { 0x80, 0x80, 0x80, 0x800, 0x10000,
	    0x110000 };
	uint32_t c;

	do
		c = next_random() % limits[next_random() % 6];
	while (c >= 0xd800 && c < 0xe000);
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 63));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 63));
		out[2] = (char)(0x80 | (c & 63));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 63));
	out[2] = (char)(0x80 | (c >> 6 & 63));
	out[3] = (char)(0x80 | (c & 63));
	return 4;
}

static void
json_round_trip(void)
{
	struct json_tokener *tokener = json_tokener_new();
	struct printbuf *pb = printbuf_new();
	unsigned wrong = 0;

	json_tokener_set_flags(tokener, JSON_TOKENER_STRICT |
	    JSON_TOKENER_VALIDATE_UTF8);
	for (unsigned i = 0; i < 10000; i++) {
		char text[400];
		size_t size = 0, characters = next_random() % 100;
		struct json_object *object;

		while (characters-- > 0)
			size += random_character(text + size);
		printbuf_reset(pb);
		append_char(pb, '"');
		escape_json(pb, text, size);
		append_char(pb, '"');
		json_tokener_reset(tokener);
		object = json_tokener_parse_ex(tokener, pb->buf,
		    printbuf_length(pb) + 1);
		if (object == NULL ||
		    (size_t)json_object_get_string_len(object) != size ||
		    memcmp(json_object_get_string(object), text, size) != 0)
			wrong++;
		json_object_put(object);
	}
	CU_ASSERT_EQUAL(wrong, 0);
	printbuf_free(pb);
	json_tokener_free(tokener);
}

static void
check_appended(struct printbuf *pb, const char *expected)
{
	CU_ASSERT_EQUAL((size_t)printbuf_length(pb), strlen(expected));
	CU_ASSERT_STRING_EQUAL(pb->buf, expected);
	printbuf_reset(pb);
}

static void
numbers(void)
{
	struct printbuf *pb = printbuf_new();
	char expected[32];
	uint64_t number = 1;

	append_u64(pb, 0);
	check_appended(pb, "0");
	append_u64(pb, UINT64_MAX);
	check_appended(pb, "18446744073709551615");
	append_i64(pb, INT64_MIN);
	check_appended(pb, "-9223372036854775808");
	append_i64(pb, INT64_MAX);
	check_appended(pb, "9223372036854775807");
	append_i64(pb, -1);
	check_appended(pb, "-1");
	/* Around every power of ten. */
	for (unsigned digits = 1; digits < 20; digits++, number *= 10)
		for (int off = -1; off <= 1; off++) {
			uint64_t n = number + (uint64_t)(int64_t)off;

			snprintf(expected, sizeof expected, "%llu",
			    (unsigned long long)n);
			append_u64(pb, n);
			check_appended(pb, expected);
		}
	/* Where the ways to write them part. */
	append_u64(pb, UINT32_MAX);
	check_appended(pb, "4294967295");
	append_u64(pb, UINT64_C(1) << 32);
	check_appended(pb, "4294967296");
	append_hex(pb, 0xbeef, 8);
	check_appended(pb, "0000beef");
	append_hex(pb, 0x123456789abcdef0, 16);
	check_appended(pb, "123456789abcdef0");
	append_hex(pb, 0x12345, 2);
	check_appended(pb, "45");
	append_hex_bytes(pb, (const uint8_t *)"\x00\xff\x0a", 3);
	check_appended(pb, "00ff0a");
	append_hex_bytes(pb, (const uint8_t *)"\x01\x23\x45\x67\x89\xab\xcd"
	    "\xef\xf0\x9a\xa9", 11);
	check_appended(pb, "0123456789abcdeff09aa9");
	append_hex_bytes(pb, NULL, 0);
	append_bytes(pb, NULL, 0);
	append_string(pb, "");
	check_appended(pb, "");
	printbuf_free(pb);
}

/* Texts of all lengths with each byte in each place. */
static void
plain_texts(void)
{
	uint8_t text[50];
	char copy[50];

	for (size_t size = 0; size < sizeof text; size++)
		for (size_t at = 0; at < size; at++)
			for (unsigned byte = 0; byte < 256; byte++) {
				const bool plain = byte >= ' ' && byte < 0x7f &&
				    byte != '"' && byte != '\\';

				memset(text, 'a', sizeof text);
				memset(copy, 0, sizeof copy);
				text[at] = (uint8_t)byte;
				CU_ASSERT_EQUAL(escape_put_plain(copy, text,
				    size), plain);
				if (plain)
					CU_ASSERT_EQUAL(memcmp(copy, text,
					    size), 0);
				CU_ASSERT_EQUAL(copy[size], 0);
			}
	CU_ASSERT_TRUE(escape_put_plain(copy, text, 0));
}

/* Each octet in each place. */
static void
addresses(void)
{
	static const uint8_t ipv6[16] = { 0x20, 0x01, 0x0d, 0xb8, [15] = 1 };
	struct printbuf *pb = printbuf_new();
	char expected[VALUE_ADDRESS_ROOM];
	uint8_t address[16] = { 0 };

	for (unsigned i = 0; i < 4 * 256; i++) {
		address[i % 4] = (uint8_t)(i / 4);
		address[(i + 1) % 4] = (uint8_t)(255 - i / 4);
		snprintf(expected, sizeof expected, "%u.%u.%u.%u", address[0],
		    address[1], address[2], address[3]);
		value_append_address(pb, 4, address);
		check_appended(pb, expected);
	}
	value_append_address(pb, 6, ipv6);
	check_appended(pb, "2001:db8::1");
	printbuf_free(pb);
}

static void
dates(void)
{
	struct printbuf *pb = printbuf_new();
	struct value_date date;

	CU_ASSERT_TRUE(value_date((const uint8_t *)"\xd1\x07\x04\x06\x10\x12",
	    &date));
	value_append_date(pb, &date);
	check_appended(pb, "2001-04-06T16:18Z");
	CU_ASSERT_TRUE(value_date((const uint8_t *)"\x0f\x27\x0c\x1f\x17\x3b",
	    &date));
	value_append_date(pb, &date);
	check_appended(pb, "9999-12-31T23:59Z");
	CU_ASSERT_TRUE(value_date((const uint8_t *)"\x00\x00\x01\x01\x00\x00",
	    &date));
	value_append_date(pb, &date);
	check_appended(pb, "0000-01-01T00:00Z");
	CU_ASSERT_FALSE(value_date((const uint8_t *)"\xd1\x07\x0d\x06\x10\x12",
	    &date));
	CU_ASSERT_FALSE(value_date((const uint8_t *)"\xd1\x07\x04\x06\x18\x12",
	    &date));
	printbuf_free(pb);
}

/* Growing moves the buffer and keeps what is in it; what was reserved is
 * there. */
static void
growth(void)
{
	struct printbuf *pb = printbuf_new();
	const char *before;

	for (unsigned i = 0; i < 100000; i++)
		CU_ASSERT_EQUAL_FATAL(append_string(pb, "0123456789"), 0);
	CU_ASSERT_EQUAL(printbuf_length(pb), 1000000);
	for (int i = 0; i < 1000000; i++)
		CU_ASSERT_FATAL(pb->buf[i] == '0' + i % 10);
	printbuf_reset(pb);
	CU_ASSERT_EQUAL(append_reserve(pb, 3000000), 0);
	CU_ASSERT_EQUAL(printbuf_length(pb), 0);
	CU_ASSERT(pb->size > 3000000);
	before = pb->buf;
	for (unsigned i = 0; i < 300000; i++)
		append_string(pb, "0123456789");
	CU_ASSERT_PTR_EQUAL(pb->buf, before);
	/* More than a printbuf can count. */
	CU_ASSERT_EQUAL(append_reserve(pb, (size_t)INT_MAX), -1);
	CU_ASSERT_EQUAL(append_reserve(pb, SIZE_MAX), -1);
	CU_ASSERT_EQUAL(escape_json(pb, "", SIZE_MAX / 2), -1);
	CU_ASSERT_EQUAL(printbuf_length(pb), 3000000);
	printbuf_free(pb);
}

void
test_escape(void)
{
	CU_pSuite suite = CU_add_suite("escape", NULL, NULL);

	CU_add_test(suite, "JSON, exactly", json_exact);
	CU_add_test(suite, "a line, exactly", line_exact);
	CU_add_test(suite, "a line broken off", line_broken_off);
	CU_add_test(suite, "every byte at every place", every_byte_every_place);
	CU_add_test(suite, "worst case", worst_case);
	CU_add_test(suite, "JSON read back", json_round_trip);
	CU_add_test(suite, "numbers", numbers);
	CU_add_test(suite, "plain texts", plain_texts);
	CU_add_test(suite, "addresses", addresses);
	CU_add_test(suite, "dates", dates);
	CU_add_test(suite, "growth", growth);
}

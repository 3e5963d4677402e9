/* The encoder writes, byte for byte, what programs of the time wrote: without
 * that, samples and load would prove nothing. */

#include <CUnit/CUnit.h>
#include <string.h>

#include "tests/encode.h"
#include "tests/frame.h"

void	test_encode(void);

static const struct {
	void			(*encode)(struct buffer *,
				    const struct encode_head *,
				    const struct buffer *body);
	struct encode_head	 header;
	const char		*body;
	const char		*wire;
} known[] = {
	/* ICQ 99b, a message "hello" in the report of 2001. */
	{ encode_v5_client, {
	    .uin = 21596897, .session = 1646834327, .command = 0x010e,
	    .seq1 = 1007, .seq2 = 7, .r1 = 32, .r2 = 145 },
	    "878a49010100060068656c6c6f00",
	    "050000000000e18a49015b1b8d8ad5a84aebeaa9ee821b93226285a8"
	    "a4e8e5a9cd8db3c5cae8" },
	/* The login there, whose last word is cut to one byte. */
	{ encode_v5_client, {
	    .uin = 21596807, .session = 1606754322, .command = 0x03e8,
	    .seq1 = 248, .seq2 = 1, .r1 = 73, .r2 = 94 },
	    "5feccd3a5c5f0000080036383835323431003f010b009e8408fb04"
	    "00000100060000000000000002003f015000000003000000"
	    "0479cd3a050ec13700000000000000001f00"
	    "49435120496e632e202d2050726f64756374206f6620494351202854"
	    "4d2900",
	    "050000000000878a4901a3c2dacd28e1e792d3e23f54c159407e7cd8"
	    "43cdc8e21792f2da27a79ad62e92a9e3149231661769c8e21f93d1e4"
	    "1f92b2e21f92cee01fada8b21f92ade11f92d1e6665f8ce71153e6e2"
	    "1f92bae21f92adfd1fdb91b33fdbaa8131b281c24fe0a3866af1eec2"
	    "70f4f3ab5cc3f2ca4bdfede2" },
	/* A Perl module that adds its bytes as signed numbers. */
	{ encode_v5_client, {
	    .uin = 29035726, .session = 3575973480, .command = 0x0438,
	    .seq1 = 55010, .seq2 = 2, .r1 = 30, .r2 = 80,
	    .check = ENCODE_SIGNED },
	    "1400425f555345525f444953434f4e4e4543544544000500",
	    "050000000000ce0cbb0190056fe23f00a8e11b04cbcea8a85e37ba5c"
	    "1f644a56157342570978a14d0f7489460e37f303" },
	/* An acknowledgement of the real server, and two of other ones. */
	{ encode_v5_server, {
	    .uin = 6218895, .session = 2257916191, .command = 0x000a,
	    .seq1 = 10743, .seq2 = 1, .r1 = 5, .r2 = 158 },
	    "",
	    "0500001f1195860a00f72901008fe45e00489e7b05" },
	{ encode_v5_server, {
	    .uin = 111001, .session = 724518430, .command = 0x005a,
	    .seq1 = 0, .seq2 = 1, .r1 = 1, .r2 = 68 },
	    "8c0000006e000a000a0005000a63000b9bc1cd80",
	    "0500001e462f2b5a000000010099b10100b644b901"
	    "8c0000006e000a000a0005000a63000b9bc1cd80" },
	{ encode_v5_server, {
	    .uin = 111001, .session = 1007185283, .command = 0x01a4,
	    .seq1 = 11, .seq2 = 0, .r1 = 3, .r2 = 66 },
	    "3263030001000000",
	    "050000836d083ca4010b00000099b1010087421102"
	    "3263030001000000" },
	/* ICQ98a's version, as one program logs in and sends. */
	{ encode_v4_client, {
	    .uin = 111001, .command = 0x03e8, .seq1 = 1, .seq2 = 1, .r1 = 33,
	    .r2 = 37, .random = 0x3179 },
	    "7dc5006bd9d300000800616c696365707700980000000a63000b0400"
	    "0000000300000000000000000000009800",
	    "0400151541a1842740a16d24d8106d247c5c9c207dc5006bd9d30000"
	    "0800616c696365707700980000000a63000b04000000000300000000"
	    "000000000000009800" },
	{ encode_v4_client, {
	    .uin = 111001, .command = 0x010e, .seq1 = 6, .seq2 = 6, .r1 = 9,
	    .r2 = 224, .random = 0x640c },
	    "326303000100150076657273696f6e20666f7572206d657373616765"
	    "00",
	    "040075c8127b77ad147b7fac8bca78ac9decff0f3263030001001500"
	    "76657273696f6e20666f7572206d65737361676500" },
	/* What a server answers, in version 3. */
	{ encode_v3, {
	    .uin = 222002, .command = 0x01a4, .seq1 = 6, .seq2 = 0, .r1 = 4,
	    .r2 = 0 },
	    "99b1010001000000",
	    "0300a4010600000032630300f5a4ff3699b1010001000000" },
	/* Version 2, both ways. */
	{ encode_v2_client, {
	    .uin = 111001, .command = 0x010e, .seq1 = 6 },
	    "326303000100140076657273696f6e2074776f206d65737361676500",
	    "02000e01060099b10100326303000100140076657273696f6e207477"
	    "6f206d65737361676500" },
	{ encode_v2_server, {
	    .command = 0x01a4, .seq1 = 6 },
	    "99b1010001000000",
	    "0200a401060099b1010001000000" },
};

static void
assert_bytes(const struct buffer *b, const struct buffer *expected)
{
	CU_ASSERT_FALSE(b->failed || expected->failed);
	CU_ASSERT_EQUAL_FATAL(b->length, expected->length);
	CU_ASSERT_EQUAL(memcmp(b->data, expected->data, b->length), 0);
}

static void
packets_of_others(void)
{
	struct buffer body = { 0 }, packet = { 0 }, wire = { 0 };
	unsigned i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		buffer_clear(&body);
		buffer_clear(&packet);
		buffer_clear(&wire);
		put_hex(&body, known[i].body);
		put_hex(&wire, known[i].wire);
		known[i].encode(&packet, &known[i].header, &body);
		assert_bytes(&packet, &wire);
	}
	buffer_free(&body);
	buffer_free(&packet);
	buffer_free(&wire);
}

static void
values(void)
{
	struct buffer b = { 0 }, expected = { 0 };

	put(&b, "1 2 4 a s x", 0x11, 0x2233, 0x44556677, 0xc0000201, "hi",
	    "beef");
	put_hex(&expected, "11" "3322" "77665544" "c0000201" "0300686900"
	    "beef");
	assert_bytes(&b, &expected);
	set_u16(&b, b.length - 2, 0x1234);
	CU_ASSERT_EQUAL(b.data[b.length - 2], 0x34);
	CU_ASSERT_FALSE(b.failed);
	buffer_free(&b);
	buffer_free(&expected);
}

/* What cannot be built must not look built. */
static void
failures(void)
{
	struct buffer b = { 0 };

	put_hex(&b, "123");
	CU_ASSERT_TRUE(b.failed);
	buffer_free(&b);
	put_hex(&b, "0G");
	CU_ASSERT_TRUE(b.failed);
	put_u32(&b, 1);
	CU_ASSERT_EQUAL(b.length, 0);
	buffer_free(&b);
	put(&b, "1 q", 1);
	CU_ASSERT_TRUE(b.failed);
	buffer_free(&b);
	put_u8(&b, 1);
	set_u16(&b, 0, 1);
	CU_ASSERT_TRUE(b.failed);
	buffer_free(&b);
}

static void
containers(void)
{
	struct encode_head h = { .uin = 1, .command = 0x000a,
	    .check = ENCODE_ABSENT };
	struct buffer b = { 0 }, expected = { 0 };

	encode_v5_part(&b, &h, NULL);
	put_hex(&expected, "1500" "050000" "00000000" "0a00" "0000" "0000"
	    "01000000" "00000000");
	assert_bytes(&b, &expected);
	buffer_free(&b);
	buffer_free(&expected);
}

/* Over a header or a pseudo-header with the right sum in it the ones'
 * complement sum is 0xFFFF. */
static uint32_t
sum(uint32_t start, const uint8_t *bytes, uint32_t n)
{
	uint32_t i;

	for (i = 0; i + 1 < n; i += 2)
		start += (uint32_t)bytes[i] << 8 | bytes[i + 1];
	if (i < n)
		start += (uint32_t)bytes[i] << 8;
	while (start > 0xffff)
		start = (start & 0xffff) + (start >> 16);
	return start;
}

static void
checksums(void)
{
	static const struct ipv4 h = { .id = 0xfffe };
	struct generator random = { .state = 1 };
	struct path path = {
		.from = side_ipv4(0xc000020a, 65535),
		.to = side_ipv4(0xc6336401, 4000),
	};
	struct buffer body = { 0 }, udp = { 0 }, ip = { 0 };
	unsigned i;

	for (i = 0; i < 2000; i++) {
		put_u8(&body, generator_next(&random) & 0xff);
		buffer_clear(&udp);
		buffer_clear(&ip);
		put_udp(&udp, &path, body.data, body.length % 97);
		put_ipv4(&ip, &path, &h, udp.data, udp.length);
		CU_ASSERT_EQUAL(sum(0, ip.data, 20), 0xffff);
		CU_ASSERT_EQUAL(sum(IP_UDP + udp.length + sum(0, ip.data + 12,
		    8), udp.data, udp.length), 0xffff);
	}
	buffer_free(&body);
	buffer_free(&udp);
	buffer_free(&ip);
}

static void
same_row(void)
{
	struct generator a = { .state = 7 }, b = { .state = 7 };
	unsigned i, low = 0;

	for (i = 0; i < 1000; i++)
		CU_ASSERT_EQUAL(generator_next(&a), generator_next(&b));
	for (i = 0; i < 1000; i++) {
		uint32_t n = generator_below(&a, 10);

		CU_ASSERT_TRUE(n < 10);
		low += n < 5;
	}
	CU_ASSERT_TRUE(low > 400 && low < 600);
}

void
test_encode(void)
{
	CU_pSuite suite = CU_add_suite("encode", NULL, NULL);

	CU_add_test(suite, "packets of other programs", packets_of_others);
	CU_add_test(suite, "values", values);
	CU_add_test(suite, "failures are sticky", failures);
	CU_add_test(suite, "containers", containers);
	CU_add_test(suite, "checksums of IP and UDP", checksums);
	CU_add_test(suite, "the same numbers again", same_row);
}

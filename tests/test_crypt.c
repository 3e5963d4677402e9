/* Decryption and check codes of version 5: a real packet, then made ones. */

#include "dissectors/icq/crypt.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/icq/v5.h"
#include "tests/encode.h"

void	test_crypt(void);

#define ROUNDS		2000
#define CLIENT_FIELD	20
#define SERVER_FIELD	17

/* ICQ 99b sends "hello": as printed in hex in 2001, and what it says. */
static const char real_wire[] =
    "050000000000e18a49015b1b8d8ad5a84aebeaa9ee821b93226285a8a4e8e5a9cd8db3c5"
    "cae8";
static const char real_plain[] =
    "050000000000e18a490197b228620e01ef030700" "ee821b93" "878a490101000600"
    "68656c6c6f00";

#define REAL_WIRE_CODE	UINT32_C(0x931b82ee)
#define REAL_CODE	UINT32_C(0x69979178)

static void
scrambling(void)
{
	struct generator random = { .state = 5 };
	uint32_t all_set = 0, all_clear = 0;

	CU_ASSERT_EQUAL(v5_unscramble(REAL_WIRE_CODE), REAL_CODE);
	CU_ASSERT_EQUAL(v5_scramble(REAL_CODE), REAL_WIRE_CODE);
	for (unsigned i = 0; i < ROUNDS; i++) {
		uint32_t c = generator_next(&random);

		CU_ASSERT_EQUAL(v5_unscramble(v5_scramble(c)), c);
		CU_ASSERT_EQUAL(v5_scramble(v5_unscramble(c)), c);
	}
	/* Each bit goes to one place of its own. */
	for (unsigned i = 0; i < 32; i++) {
		uint32_t bit = v5_scramble(UINT32_C(1) << i);

		CU_ASSERT_EQUAL(bit & (bit - 1), 0);
		all_set |= bit;
		all_clear |= v5_unscramble(UINT32_C(1) << i);
	}
	CU_ASSERT_EQUAL(all_set, UINT32_MAX);
	CU_ASSERT_EQUAL(all_clear, UINT32_MAX);
}

/* Decrypts `captured` bytes of a packet, from and to blocks of that size. */
static void
check_decrypted(const struct buffer *wire, const struct buffer *plain,
    uint32_t captured, uint32_t code)
{
	uint8_t *in = malloc(captured), *out = malloc(captured);

	CU_ASSERT_FATAL(in != NULL && out != NULL);
	memcpy(in, wire->data, captured);
	v5_crypt(out, in, captured, wire->length, code);
	CU_ASSERT_EQUAL(memcmp(out, plain->data, captured), 0);
	/* The same function encrypts. */
	v5_crypt(in, out, captured, wire->length, code);
	CU_ASSERT_EQUAL(memcmp(in, wire->data, captured), 0);
	free(in);
	free(out);
}

static void
real_packet(void)
{
	struct buffer wire = { 0 }, plain = { 0 };

	put_hex(&wire, real_wire);
	put_hex(&plain, real_plain);
	CU_ASSERT_EQUAL_FATAL(wire.length, 38);
	CU_ASSERT_EQUAL_FATAL(plain.length, 38);
	for (uint32_t n = ENCODE_CLIENT; n <= wire.length; n++)
		check_decrypted(&wire, &plain, n, REAL_CODE);
	CU_ASSERT_EQUAL(check_verify(REAL_CODE, v5_table, plain.data, 38, 38,
	    CLIENT_FIELD), CHECK_VALID);
	buffer_free(&wire);
	buffer_free(&plain);
}

/* A random packet with a right check code, as on the wire and plain. */
static void
make(struct generator *random, struct buffer *wire, struct buffer *plain,
    uint8_t r1, bool client)
{
	uint32_t header = client ? ENCODE_CLIENT : ENCODE_SERVER;
	uint32_t n = header + generator_below(random, 300);

	buffer_clear(plain);
	buffer_clear(wire);
	for (uint32_t i = 0; i < n; i++)
		put_u8(plain, generator_next(random) & 0xff);
	plain->data[0] = 5;
	put_bytes(wire, plain->data, n);
	CU_ASSERT_FALSE_FATAL(wire->failed || plain->failed);
	if (client)
		encode_v5_seal_client(wire->data, n, r1,
		    generator_next(random) & 0xff, ENCODE_RIGHT);
	else
		encode_v5_seal_server(wire->data, n, r1,
		    generator_next(random) & 0xff);
	memcpy(plain->data + (client ? CLIENT_FIELD : SERVER_FIELD),
	    wire->data + (client ? CLIENT_FIELD : SERVER_FIELD), 4);
}

static uint32_t
code_of(const struct buffer *wire, uint32_t field)
{
	const uint8_t *p = wire->data + field;

	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

/* The encoder's arithmetic is not the dissector's: they agree. */
static void
made_packets(void)
{
	struct generator random = { .state = 6 };
	struct buffer wire = { 0 }, plain = { 0 };

	for (unsigned i = 0; i < ROUNDS; i++) {
		uint32_t code;

		make(&random, &wire, &plain, (uint8_t)i, true);
		code = v5_unscramble(code_of(&wire, CLIENT_FIELD));
		check_decrypted(&wire, &plain, wire.length, code);
		check_decrypted(&wire, &plain, ENCODE_CLIENT +
		    generator_below(&random, wire.length - ENCODE_CLIENT + 1),
		    code);
		CU_ASSERT_EQUAL(check_verify(code, v5_table, plain.data,
		    plain.length, plain.length, CLIENT_FIELD), CHECK_VALID);

		make(&random, &wire, &plain, (uint8_t)i, false);
		CU_ASSERT_EQUAL(check_verify(code_of(&wire, SERVER_FIELD),
		    v5_table, wire.data, wire.length, wire.length,
		    SERVER_FIELD), CHECK_VALID);
	}
	buffer_free(&wire);
	buffer_free(&plain);
}

/* The packet with r1 sampled, and one bit of it wrong. */
static void
check_damage(const struct buffer *packet, uint32_t code, uint32_t at,
    enum verdict expected)
{
	packet->data[at] ^= 0x40;
	CU_ASSERT_EQUAL(check_verify(code, v5_table, packet->data,
	    packet->length, packet->length, SERVER_FIELD), expected);
	packet->data[at] ^= 0x40;
}

static void
damage(void)
{
	struct generator random = { .state = 7 };
	struct buffer wire = { 0 }, plain = { 0 };
	uint32_t code;

	do
		make(&random, &wire, &plain, 40, false);
	while (wire.length < 60);
	code = code_of(&wire, SERVER_FIELD);
	check_damage(&wire, code, 40, CHECK_INVALID);
	check_damage(&wire, code, 41, CHECK_VALID);	/* not sampled */
	check_damage(&wire, code, 2, CHECK_INVALID);
	check_damage(&wire, code, 4, CHECK_INVALID);
	check_damage(&wire, code, 6, CHECK_INVALID);
	check_damage(&wire, code, 8, CHECK_INVALID);
	for (unsigned bit = 0; bit < 32; bit++)
		CU_ASSERT_EQUAL(check_verify(code ^ UINT32_C(1) << bit,
		    v5_table, wire.data, wire.length, wire.length,
		    SERVER_FIELD), CHECK_INVALID);
	buffer_free(&wire);
	buffer_free(&plain);
}

/* Of a packet cut before the byte that its code samples nothing is known; of
 * one shorter than that byte's place it is wrong. */
static void
every_truncation(void)
{
	struct generator random = { .state = 8 };
	struct buffer wire = { 0 }, plain = { 0 };
	uint32_t code, n;

	do
		make(&random, &wire, &plain, 90, false);
	while (wire.length < 120);
	code = code_of(&wire, SERVER_FIELD);
	for (n = ENCODE_SERVER; n <= wire.length; n++) {
		uint8_t *block = malloc(n);

		CU_ASSERT_PTR_NOT_NULL_FATAL(block);
		memcpy(block, wire.data, n);
		CU_ASSERT_EQUAL(check_verify(code, v5_table, block, n,
		    wire.length, SERVER_FIELD),
		    n > 90 ? CHECK_VALID : CHECK_UNKNOWN);
		CU_ASSERT_EQUAL(check_verify(code, v5_table, block, n, n,
		    SERVER_FIELD), n > 90 ? CHECK_VALID : CHECK_INVALID);
		free(block);
	}
	/* Unknown is only what could be right: the rest of it must be. */
	CU_ASSERT_EQUAL(check_verify(code ^ 1, v5_table, wire.data, 60,
	    wire.length, SERVER_FIELD), CHECK_INVALID);
	buffer_free(&wire);
	buffer_free(&plain);
}

/* The code was not there yet when its field was sampled. */
static void
own_field(void)
{
	struct generator random = { .state = 9 };
	struct buffer wire = { 0 }, plain = { 0 };

	for (uint8_t r1 = SERVER_FIELD; r1 < SERVER_FIELD + 4; r1++) {
		make(&random, &wire, &plain, r1, false);
		CU_ASSERT_EQUAL(check_verify(code_of(&wire, SERVER_FIELD),
		    v5_table, wire.data, wire.length, wire.length,
		    SERVER_FIELD), CHECK_VALID);
		CU_ASSERT_EQUAL(check_verify(code_of(&wire, SERVER_FIELD) ^
		    0x00010000, v5_table, wire.data, wire.length, wire.length,
		    SERVER_FIELD), CHECK_INVALID);
	}
	for (uint8_t r1 = CLIENT_FIELD; r1 < CLIENT_FIELD + 4; r1++) {
		make(&random, &wire, &plain, r1, true);
		CU_ASSERT_EQUAL(check_verify(v5_unscramble(code_of(&wire,
		    CLIENT_FIELD)), v5_table, plain.data, plain.length,
		    plain.length, CLIENT_FIELD), CHECK_VALID);
	}
	buffer_free(&wire);
	buffer_free(&plain);
}

/* The protocol's own way there: from a message that was cut anywhere. */
static void
unsealing(void)
{
	struct buffer wire = { 0 }, plain = { 0 };
	uint8_t *scratch = malloc(38);

	put_hex(&wire, real_wire);
	put_hex(&plain, real_plain);
	CU_ASSERT_PTR_NOT_NULL_FATAL(scratch);
	for (uint32_t n = 0; n <= wire.length; n++) {
		uint8_t *block = malloc(n == 0 ? 1 : n);
		struct message m = {
			.wire = block, .captured = n, .length = wire.length,
			.scratch = scratch, .role = ROLE_CLIENT,
		};

		CU_ASSERT_PTR_NOT_NULL_FATAL(block);
		memcpy(block, wire.data, n);
		icq_v5.unseal(&m);
		CU_ASSERT_TRUE(m.unsealed);
		CU_ASSERT_TRUE(m.encrypted);
		if (n < ENCODE_CLIENT) {
			CU_ASSERT_PTR_EQUAL(m.plain, block);
			CU_ASSERT_EQUAL(m.check, CHECK_UNKNOWN);
		} else {
			CU_ASSERT_EQUAL(memcmp(m.plain, plain.data, n), 0);
			CU_ASSERT_EQUAL(m.check, n <= 32 ? CHECK_UNKNOWN :
			    CHECK_VALID);
		}
		free(block);
	}
	free(scratch);
	buffer_free(&wire);
	buffer_free(&plain);
}

void
test_crypt(void)
{
	CU_pSuite suite = CU_add_suite("crypt", NULL, NULL);

	CU_add_test(suite, "scrambling", scrambling);
	CU_add_test(suite, "a real packet", real_packet);
	CU_add_test(suite, "made packets", made_packets);
	CU_add_test(suite, "damage", damage);
	CU_add_test(suite, "every truncation", every_truncation);
	CU_add_test(suite, "a code that samples itself", own_field);
	CU_add_test(suite, "unsealing what was cut", unsealing);
}

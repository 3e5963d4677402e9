/* Direct connections: the cipher, and where messages begin. */

#include "dissectors/icq/peer.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/icq/peer_crypt.h"
#include "tests/peers.h"

void	test_peer_frame(void);

#define LONGEST		600
#define TRIED		1000000

/* The cipher. */

static enum peer_cipher
cipher_of(uint8_t version)
{
	return version <= 5 ? PEER_CIPHER_4 : version == 6 ? PEER_CIPHER_6 :
	    PEER_CIPHER_7;
}

/* Decrypts `captured` bytes of it, and compares them with those that were
 * sealed but for the check code. */
static enum verdict
check_opened(const uint8_t *wire, const uint8_t *plain, uint32_t captured,
    uint32_t n, uint8_t version)
{
	const uint32_t code = peer_key_end(cipher_of(version)) - 4;
	uint8_t *in = peers_copy(wire, captured);
	uint8_t *out = peers_copy(wire, captured);
	enum verdict verdict = peer_decrypt(cipher_of(version), out, in,
	    captured, n);

	if (captured >= code + 4) {
		memcpy(out + code, plain + code, 4);
		CU_ASSERT_EQUAL(memcmp(out, plain, captured), 0);
	}
	free(in);
	free(out);
	return verdict;
}

static void
round_trip(void)
{
	struct generator random = { .state = 1 };
	uint8_t wire[LONGEST], plain[LONGEST];

	for (uint8_t version = 4; version <= 8; version++)
		for (uint32_t n = 16; n <= LONGEST; n++) {
			const uint32_t front = version >= 7;
			uint8_t m1 = (uint8_t)(10 + generator_below(&random,
			    n - front < 256 ? n - front - 10 : 246));
			uint32_t cut = generator_below(&random, n);

			peers_fill(&random, plain, n);
			memcpy(wire, plain, n);
			encode_peer_seal(wire, n, version, m1,
			    generator_next(&random) & 0xff);
			CU_ASSERT_EQUAL(check_opened(wire, plain, n, n,
			    version), CHECK_VALID);
			CU_ASSERT_EQUAL(check_opened(wire, plain, cut, n,
			    version), cut > m1 + front &&
			    (version >= 6 || cut > 12) ? CHECK_VALID :
			    CHECK_UNKNOWN);
		}
}

/* Every length, and every part of it that may be captured: of noise. */
static void
every_length(void)
{
	struct generator random = { .state = 2 };
	uint8_t noise[LONGEST];
	unsigned right = 0;

	for (uint32_t n = 0; n <= LONGEST; n++) {
		peers_fill(&random, noise, n);
		for (unsigned i = 0; i < PEER_CIPHERS; i++)
			for (uint32_t there = n; there <= n; there -= 7) {
				uint8_t *in = peers_copy(noise, there);
				uint8_t *out = peers_copy(noise, there);

				right += peer_decrypt((enum peer_cipher)i, out,
				    in, there, n) == CHECK_VALID;
				free(in);
				free(out);
			}
	}
	CU_ASSERT_TRUE(right < 100);
}

/* The byte that the code samples: nothing is right then. */
static void
damage(void)
{
	static const uint8_t versions[] = { 4, 6, 8 };
	uint8_t plain[200];

	for (unsigned i = 0; i < sizeof(versions); i++) {
		const enum peer_cipher cipher = cipher_of(versions[i]);
		const uint32_t at = 2 + (versions[i] >= 7) + 20;
		struct buffer b = { 0 };

		peers_message(&b, versions[i], 0x07ee, 1, "hello, you", "");
		for (unsigned bit = 0; bit < 8; bit++) {
			b.data[at] ^= 1 << bit;
			CU_ASSERT_EQUAL(peer_decrypt(cipher, plain, b.data + 2,
			    b.length - 2, b.length - 2), CHECK_INVALID);
			b.data[at] ^= 1 << bit;
		}
		CU_ASSERT_EQUAL(peer_decrypt(cipher, plain, b.data + 2,
		    b.length - 2, b.length - 2), CHECK_VALID);
		buffer_free(&b);
	}
}

/* Where messages begin. */

static uint32_t
framed(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    bool proof)
{
	uint8_t *copy = peers_copy(bytes, n);
	uint32_t length = icq_peer.frame(copy, n, dialect, 0,
	    proof ? FRAME_ANYWHERE : FRAME_IN_STEP);

	free(copy);
	return length;
}

/* It takes that many bytes to tell; `length` is what is told then. */
static void
check_frame(const struct buffer *b, const struct dialect *dialect,
    uint32_t enough, uint32_t length)
{
	for (uint32_t n = 1; n <= b->length && n <= FRAME_PROOF; n++) {
		const uint32_t told = framed(b->data, n, dialect, true);

		if (n < enough)
			CU_ASSERT_EQUAL(told, 0)
		else
			CU_ASSERT_EQUAL(told, length)
	}
}

static void
patterns(void)
{
	const struct dialect none = { 0 };
	const struct dialect met = { .version = 6, .stage = { 0, 1 } };
	struct encode_peer p;
	struct buffer b = { 0 };

	for (uint8_t version = 1; version <= 10; version++) {
		buffer_clear(&b);
		p = peers_speaking(version);
		encode_peer_init(&b, &p);
		check_frame(&b, &none, 7, b.length);
		CU_ASSERT_EQUAL(b.length, 2u + (version <= 5 ? 26 :
		    version <= 7 ? 44 : 48));
	}
	/* One program leaves out the end, and writes 0 for its length. */
	buffer_clear(&b);
	put(&b, "x", "2400ff0600000099b1010000001daf0000326303000a63000c"
	    "0a63000c041daf00006e47b351");
	check_frame(&b, &none, 7, 38);
	/* An answer, to what was seen. */
	buffer_clear(&b);
	encode_peer_init_ack(&b);
	check_frame(&b, &met, 6, 6);
	/* With what follows it alone. */
	CU_ASSERT_EQUAL(framed(b.data, 6, &none, true), 0);
	buffer_clear(&b);
	encode_peer_init2(&b, 1, NULL, true);
	check_frame(&b, &none, 11, 35);
	buffer_free(&b);
}

/* A message without its beginning: with the byte that its code samples. */
static void
joining(void)
{
	const struct dialect none = { 0 };
	struct buffer b = { 0 };

	for (uint8_t version = 1; version <= 8; version++) {
		buffer_clear(&b);
		peers_message(&b, version, 0x07ee, 1, "hello, you", "");
		check_frame(&b, &none, version <= 3 ? 20 : version <= 6 ? 23 :
		    24, b.length);
		buffer_clear(&b);
		peers_message(&b, version, 0x07d1, 1, "hello, you", "");
		CU_ASSERT_EQUAL(framed(b.data, b.length, &none, true),
		    FRAME_NONE);
	}
	buffer_free(&b);
}

/* In a stream that is known its length words are believed. */
static void
in_step(void)
{
	const struct dialect d = { .version = 8, .kind = PEER_KIND_MESSAGES };
	const uint8_t bytes[] = { 0x05, 0x01, 0xaa };

	CU_ASSERT_EQUAL(framed(bytes, 1, &d, false), 0);
	CU_ASSERT_EQUAL(framed(bytes, 2, &d, false), 0x107);
	CU_ASSERT_EQUAL(framed(bytes, 3, &d, false), 0x107);
	CU_ASSERT_EQUAL(framed((const uint8_t *)"\0\0", 2, &d, false), 2);
	CU_ASSERT_EQUAL(framed((const uint8_t *)"\xfd\xff", 2, &d, false),
	    65535);
	CU_ASSERT_EQUAL(framed((const uint8_t *)"\xfe\xff", 2, &d, false),
	    65536);
}

/* Files, after bytes of them were lost. */
static void
files_again(void)
{
	const struct dialect d = { .version = 6, .kind = PEER_KIND_FILES };
	const struct dialect none = { 0 };
	struct buffer b = { 0 };

	put(&b, "2 1", 2049, 6);
	put_zeros(&b, 2048);
	check_frame(&b, &d, 3, 2051);
	CU_ASSERT_EQUAL(framed(b.data, 500, &none, true), FRAME_NONE);
	buffer_clear(&b);
	put(&b, "2 1 4 4 4 4", 17, 3, 0, 0, 100, 1);
	check_frame(&b, &d, 15, 19);
	CU_ASSERT_EQUAL(framed(b.data, 19, &none, true), FRAME_NONE);
	buffer_free(&b);
}

/* Noise, and what is nearly a message: none is taken for one. */

static unsigned
taken(const uint8_t *bytes, uint32_t n)
{
	const struct dialect none = { 0 };
	const uint32_t told = icq_peer.frame(bytes, n, &none, 0, true);

	return told != 0 && told != FRAME_NONE;
}

static void
random_bytes(void)
{
	struct generator random = { .state = 3 };
	uint8_t bytes[FRAME_PROOF];
	unsigned wrong = 0;

	for (unsigned i = 0; i < TRIED; i++) {
		const uint32_t n = 8 + generator_below(&random, 120);

		for (uint32_t at = 0; at < n; at += 4) {
			uint32_t word = generator_next(&random);

			if (i % 2 == 1)		/* zeros, small numbers */
				word = word % 3 == 0 ? 0 : word % 3 == 1 ?
				    word >> 24 : word;
			memcpy(bytes + at, &word, 4);
		}
		wrong += taken(bytes, n);
	}
	CU_ASSERT_EQUAL(wrong, 0);
	printf("%u of %u; ", wrong, TRIED);
}

/* What a message has in clear, before noise; and a message in which one thing
 * that proves it is wrong. */
static void
nearly(struct generator *random, uint8_t *bytes, uint32_t n, unsigned kind,
    const struct buffer *made)
{
	const uint8_t bit = (uint8_t)(1 << generator_below(random, 8));

	if (kind >= 4) {
		memcpy(bytes, made->data, made->length);
		if (kind == 4)		/* up to 3: zero, or an account */
			bytes[10 + generator_below(random, 6)] ^= bit;
		else if (kind == 5)	/* 6: its code */
			bytes[2 + generator_below(random, 4)] ^= bit;
		else if (kind == 6)	/* 8: its command, and header */
			bytes[7 + generator_below(random, 4)] ^= bit;
		else			/* the beginning: a version */
			bytes[3] = (uint8_t)(11 + generator_below(random, 245));
		return;
	}
	peers_fill(random, bytes, n);
	bytes[0] = (uint8_t)(n - 2);
	bytes[1] = 0;
	if (kind == 0)
		bytes[2] = 2;
	else if (kind == 1)
		memcpy(bytes + 6, "\4", 2);
	else if (kind == 2)
		memcpy(bytes + 6, "\3\0\xee\7\0", 6);
	else
		bytes[2] = 0xff;
}

static void
near_misses(void)
{
	static const uint8_t versions[] = { 3, 6, 8 };
	struct generator random = { .state = 4 };
	struct buffer made[4] = { { 0 } };
	const struct encode_peer p = peers_speaking(8);
	uint8_t bytes[FRAME_PROOF];
	unsigned wrong = 0;

	for (unsigned i = 0; i < 3; i++)
		peers_message(&made[i], versions[i], 0x07ee, 1,
		    "as long a text as may be", "");
	encode_peer_init(&made[3], &p);
	for (unsigned i = 0; i < TRIED; i++) {
		const unsigned kind = i % 8;
		const uint32_t n = kind >= 4 ? made[kind - 4].length :
		    40 + generator_below(&random, 120);

		nearly(&random, bytes, n, kind, &made[kind % 4]);
		wrong += taken(bytes, n);
	}
	CU_ASSERT_EQUAL(wrong, 0);
	printf("%u of %u; ", wrong, TRIED);
	for (unsigned i = 0; i < 4; i++)
		buffer_free(&made[i]);
}

/* What is typed comes in pieces: a code is told of when it is whole. */
static void
typed(void)
{
	static const struct {
		const char	*hex;
		uint32_t	 late, old;
	} rows[] = {
		{ "68", 1, 1 },
		{ "6869", 2, 2 },
		{ "68690d", 3, 3 },
		{ "00", 0, 5 },
		{ "0012", 0, 5 },
		{ "0012040000", 0, 5 },
		{ "001204000000", 10, 1 + 4 + 0 },
		{ "0012040000000c0000", 10, 5 },
		{ "680012", 1, 1 },
		{ "6810", 2, 1 },
		{ "10", 1, 0 },
		{ "100500", 2, 10 },
		{ "0012ffffff7f00", 7, 6 },
		{ "07", 1, 1 },
	};
	const struct dialect late = { .version = 6, .kind = PEER_KIND_CHAT,
	    .stage = { 7, 7 } };
	const struct dialect old = { .version = 5, .kind = PEER_KIND_CHAT,
	    .stage = { 7, 7 } };
	struct buffer b = { 0 };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buffer_clear(&b);
		put_hex(&b, rows[i].hex);
		CU_ASSERT_EQUAL(framed(b.data, b.length, &late, false),
		    rows[i].late);
		CU_ASSERT_EQUAL(framed(b.data, b.length, &late, true),
		    rows[i].late);
		CU_ASSERT_EQUAL(framed(b.data, b.length, &old, false),
		    rows[i].old);
	}
	buffer_free(&b);
}

void
test_peer_frame(void)
{
	CU_pSuite suite = CU_add_suite("peer, frames", NULL, NULL);

	CU_add_test(suite, "cipher there and back", round_trip);
	CU_add_test(suite, "cipher of every length", every_length);
	CU_add_test(suite, "damage", damage);
	CU_add_test(suite, "beginnings", patterns);
	CU_add_test(suite, "joining in the middle", joining);
	CU_add_test(suite, "in step", in_step);
	CU_add_test(suite, "files after a gap", files_again);
	CU_add_test(suite, "random bytes", random_bytes);
	CU_add_test(suite, "near misses", near_misses);
	CU_add_test(suite, "what is typed", typed);
}

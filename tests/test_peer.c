/* Direct connections: the cipher, where messages begin, which layout they
 * have, and what is learnt from them. */

#include "dissectors/icq/peer.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/walk.h"
#include "dissectors/icq/peer_chat.h"
#include "dissectors/icq/peer_crypt.h"
#include "tests/coverage.h"
#include "tests/encode_peer.h"
#include "tests/outputs.h"
#include "tests/recorder.h"

void	test_peer(void);

#define LONGEST		600
#define TRIED		1000000

static const struct encode_peer alice = {
	.uin = 111001, .other = 222002, .ip = 0x0a630000, .real_ip = 0x0a630001,
	.port = 4711, .cookie = 0x12345678, .connection = 4,
};

static struct encode_peer
speaking(uint8_t version)
{
	struct encode_peer p = alice;

	p.version = version;
	return p;
}

/* A copy in a block of just that size, so that reading beyond it is seen. */
static uint8_t *
copy_of(const uint8_t *bytes, uint32_t n)
{
	uint8_t *copy = malloc(n > 0 ? n : 1);

	CU_ASSERT_PTR_NOT_NULL_FATAL(copy);
	memcpy(copy, bytes, n);
	return copy;
}

/* The cipher. */

static enum peer_cipher
cipher_of(uint8_t version)
{
	return version <= 5 ? PEER_CIPHER_4 : version == 6 ? PEER_CIPHER_6 :
	    PEER_CIPHER_7;
}

static void
fill(struct generator *random, uint8_t *bytes, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		bytes[i] = generator_next(random) & 0xff;
}

/* Decrypts `captured` bytes of it, and compares them with those that were
 * sealed but for the check code. */
static enum verdict
check_opened(const uint8_t *wire, const uint8_t *plain, uint32_t captured,
    uint32_t n, uint8_t version)
{
	const uint32_t code = peer_key_end(cipher_of(version)) - 4;
	uint8_t *in = copy_of(wire, captured), *out = copy_of(wire, captured);
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

			fill(&random, plain, n);
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
		fill(&random, noise, n);
		for (unsigned i = 0; i < PEER_CIPHERS; i++)
			for (uint32_t there = n; there <= n; there -= 7) {
				uint8_t *in = copy_of(noise, there);
				uint8_t *out = copy_of(noise, there);

				right += peer_decrypt((enum peer_cipher)i, out,
				    in, there, n) == CHECK_VALID;
				free(in);
				free(out);
			}
	}
	CU_ASSERT_TRUE(right < 100);
}

/* A message between known ends, or whatever is asked for. */
static void
make_message(struct buffer *b, uint8_t version, uint16_t command,
    uint16_t type, const char *text, const char *extra)
{
	const struct encode_peer p = speaking(version);
	const struct encode_peer_message m = {
		.command = command, .seq = 0xfffe, .type = type, .flags = 16,
		.text = text, .m1 = 20, .x2 = 7,
	};
	struct buffer more = { 0 };

	put_hex(&more, extra);
	encode_peer_message(b, &p, &m, &more);
	CU_ASSERT_FALSE_FATAL(b->failed || more.failed);
	buffer_free(&more);
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

		make_message(&b, versions[i], 0x07ee, 1, "hello, you", "");
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
	uint8_t *copy = copy_of(bytes, n);
	uint32_t length = icq_peer.frame(copy, n, dialect, 0, proof);

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
		p = speaking(version);
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
	CU_ASSERT_EQUAL(framed(b.data, 6, &none, true), FRAME_NONE);
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
		make_message(&b, version, 0x07ee, 1, "hello, you", "");
		check_frame(&b, &none, version <= 3 ? 20 : version <= 6 ? 23 :
		    24, b.length);
		buffer_clear(&b);
		make_message(&b, version, 0x07d1, 1, "hello, you", "");
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
	fill(random, bytes, n);
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
	const struct encode_peer p = speaking(8);
	uint8_t bytes[FRAME_PROOF];
	unsigned wrong = 0;

	for (unsigned i = 0; i < 3; i++)
		make_message(&made[i], versions[i], 0x07ee, 1,
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

/* Layouts. */

static struct recorder recorder;
static struct outputs outputs;

static int
set_up(void)
{
	return recorder_open(&recorder, EVERY_ROW, false) &&
	    outputs_open(&outputs) ? 0 : 1;
}

static int
tear_down(void)
{
	recorder_close(&recorder);
	outputs_close(&outputs);
	return 0;
}

/* Both ways to JSON write the same of it, and no key twice. */
static void
check_outputs(struct message *m)
{
	const struct audience audience = { .sinks = outputs.sinks,
	    .count = OUTPUTS };
	const char *wrong;
	bool lost;

	walk(m, &audience);
	wrong = outputs_compare(&outputs, 1, &lost);
	CU_ASSERT_PTR_NULL(wrong);
	if (wrong != NULL)
		fprintf(stderr, "%s: %s\n", wrong, recorder_told(&recorder));
	outputs_reset(&outputs);
}

/* One connection, as its packets go by. */
struct talk {
	struct dialect		 dialect;
	enum confidence		 confidence;
	enum verdict		 check;
	struct numbers		 numbers;
	bool			 has_numbers;
};

/* The end says `captured` bytes of it: what is told. */
static const char *
says_cut(struct talk *talk, uint8_t end, const struct buffer *b,
    uint32_t captured)
{
	static uint8_t scratch[MESSAGE_MAX];
	struct sink *const sinks[] = { &recorder.sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };
	const struct provenance seen = { .family = 4, .digits = 6 };
	const struct flow flow = { .id = 1, .community_id = "1:x" };
	uint8_t *wire = copy_of(b->data, captured);
	struct message m = {
		.wire = wire, .captured = captured, .length = b->length,
		.scratch = scratch, .end = end, .flow = &flow, .seen = &seen,
		.protocol = &icq_peer, .dialect = talk->dialect,
	};

	recorder_reset(&recorder);
	talk->confidence = icq_peer.probe(&m, &talk->dialect);
	CU_ASSERT_EQUAL(m.role, ROLE_PEER);
	talk->check = m.check;
	walk(&m, &audience);
	check_outputs(&m);
	talk->numbers = (struct numbers){ 0 };
	talk->has_numbers = icq_peer.numbers(&m, &talk->numbers);
	talk->dialect = icq_peer.learn(&m, talk->dialect);
	free(wire);
	return recorder_told(&recorder);
}

static const char *
says(struct talk *talk, uint8_t end, const struct buffer *b)
{
	return says_cut(talk, end, b, b->length);
}

static void
check_says(struct talk *talk, uint8_t end, const struct buffer *b,
    const char *part)
{
	const char *told = says(talk, end, b);
	const bool found = strstr(told, part) != NULL;

	CU_ASSERT_TRUE(found);
	CU_ASSERT_EQUAL(talk->confidence, CERTAIN);
	if (!found)
		fprintf(stderr, "\"%s\" is not in %s\n", part, told);
}

/* Clears it, puts this, with its right length, and hears it. */
static void
hear(struct talk *talk, uint8_t end, struct buffer *b, const char *part,
    const char *layout, ...)
{
	va_list list;

	buffer_clear(b);
	va_start(list, layout);
	put_list(b, layout, list);
	va_end(list);
	if (layout[0] == '2')
		set_u16(b, 0, (uint16_t)(b->length - 2));
	check_says(talk, end, b, part);
}

/* Both ends begin, the first with the higher version. */
static void
begin(struct talk *talk, struct buffer *b, uint8_t version, uint8_t other)
{
	struct encode_peer p = speaking(version);

	buffer_clear(b);
	encode_peer_init(b, &p);
	check_says(talk, 0, b, ":PEER_INIT ");
	CU_ASSERT_TRUE(talk->has_numbers && talk->numbers.own == 111001);
	if (version < 6)
		return;
	hear(talk, 1, b, ":PEER_INIT_ACK >", "2 4", 4, 1);
	p = speaking(other);
	buffer_clear(b);
	encode_peer_init(b, &p);
	check_says(talk, 1, b, ":PEER_INIT ");
	hear(talk, 0, b, ":PEER_INIT_ACK >", "2 4", 4, 1);
	CU_ASSERT_EQUAL(talk->dialect.server, 1);
	CU_ASSERT_EQUAL(talk->dialect.version, other < version ? other :
	    version);
}

static void
message_layouts(void)
{
	static const char *const texts[] = {
		NULL, NULL, "text@18+8='hello' ip@26+4", "text@18+8='hello' ip",
		"text@22+8='hello' ip@30+4", "text@22+8='hello' ip@30+4",
		"text@30+8='hello' foreground_color@38+4=1 ",
		"text@31+8='hello' foreground_color@39+4=1 ",
		"text@31+8='hello' foreground_color@39+4=1 ",
	};

	for (uint8_t version = 2; version <= 8; version++) {
		struct talk talk = { .check = CHECK_UNKNOWN };
		struct buffer b = { 0 };

		begin(&talk, &b, 8, version);
		if (version < 6) {
			talk = (struct talk){ .check = CHECK_UNKNOWN };
			begin(&talk, &b, version, 0);
		}
		buffer_clear(&b);
		make_message(&b, version, 0x07ee, 1, "hello", version < 6 ?
		    "" : "01000000ffffff00");
		check_says(&talk, 0, &b, texts[version]);
		CU_ASSERT_EQUAL(talk.check, version < 4 ? CHECK_UNKNOWN :
		    CHECK_VALID);
		CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_MESSAGES);
		CU_ASSERT_TRUE(talk.has_numbers);
		CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
		CU_ASSERT_EQUAL(talk.numbers.command, 0x07ee);
		CU_ASSERT_FALSE(talk.numbers.acknowledges);
		buffer_clear(&b);
		make_message(&b, version, 0x07da, 1, "", "");
		check_says(&talk, 1, &b, ":PEER_ACK ");
		CU_ASSERT_TRUE(talk.numbers.acknowledges);
		CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
		/* A wrong code: still one, in this flow. */
		b.data[b.length - 1] ^= 1;
		b.data[2 + 20 + (version >= 7)] ^= 1;
		check_says(&talk, 1, &b, version < 4 ? "" : "!bad_checkcode");
		buffer_free(&b);
	}
}

/* A number in the way of the last one: by type, short, with a tag. */
static void
sequences(void)
{
	struct talk talk = { .dialect = { .version = 3 } };
	struct buffer b = { 0 };

	make_message(&b, 3, 0x07ee, 2, "talk?", "0100001267000067120000");
	check_says(&talk, 0, &b, "participants@43+3='' offered_port_be@46+2=4711 "
	    "x1@48+2=0 offered_port@50+4=4711 seq1@54+4=65534 }");
	CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
	buffer_clear(&b);
	make_message(&b, 3, 0x07ee, 3, "take", "00000000" "02006100" "05000000"
	    "00000000");
	check_says(&talk, 0, &b, "file_name@46+4='a' total_size@50+4=5 "
	    "offered_port@54+4=0 seq1@58+4=65534 }");
	CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
	/* As it would be written short, and with a tag. */
	buffer_clear(&b);
	make_message(&b, 3, 0x07ee, 1, "", "");
	b.length -= 2;
	b.data[0] -= 2;
	check_says(&talk, 0, &b, "seq1@38+2=65534 }");
	put(&b, "1 2", 'L', 0x0401);
	b.data[0] += 3;
	check_says(&talk, 0, &b,
	    "seq1@38+2=65534 licq_tag@40+1=76 licq_version@41+2=1025 }");
	CU_ASSERT_EQUAL(talk.numbers.seq1, 0xfffe);
	buffer_free(&b);
}

/* Plug-ins: as a message, and on a connection of their own. */
static void
plugins(void)
{
	static const struct encode_peer_message m = {
		.command = 0x07ee, .seq = 0xffff, .m1 = 11,
	};
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 }, body = { 0 };

	begin(&talk, &b, 8, 8);
	buffer_clear(&b);
	make_message(&b, 8, 0x07ee, 0x1a, "", "2900"
	    "f02d12d93091d3118dd700104b06462e" "0000" "0400000046696c65"
	    "000001000001000000000000000000" "15000000"
	    "0100000061" "1267" "0000" "020062000500000067120000");
	check_says(&talk, 0, &b, ":PLUGIN_FILE ");
	CU_ASSERT_PTR_NOT_NULL(strstr(recorder_told(&recorder),
	    "file_name@90+4='b' total_size@94+4=5 offered_port@98+4=4711 } }"));
	buffer_clear(&b);
	make_message(&b, 8, 0x07ee, 0x1a, "", "3a00"
	    "bff720b2378ed411bd280004ac96d905" "0000"
	    "1500000053656e64202f205374617274204943512043686174"
	    "000001000001000000000000000000" "10000000"
	    "0100000061" "010000" "1267" "0000" "67120000");
	check_says(&talk, 0, &b, "reason@98+5='a' participants@103+3=''");
	buffer_clear(&b);
	make_message(&b, 8, 0x07ee, 0x1a, "", "1a00"
	    "371c5872e987d411a4c100d0b759b1d9" "0000" "0300000055524c"
	    "00" "02000000" "abcd");
	check_says(&talk, 0, &b, "data@66+2=abcd");
	/* The other kind of connection. */
	buffer_clear(&b);
	encode_peer_init2(&b, 0x3eb, "a0e93f374fe9d311bcd20004ac96dd96", true);
	check_says(&talk, 1, &b, "guid_first@");
	put(&body, "2 2 1 x 2 4", 0, 1, 0,
	    "806628838028d3118dbb00104b06462e", 0, 0);
	buffer_clear(&b);
	encode_peer_plugin(&b, &m, &body);
	check_says(&talk, 0, &b, ":PLUGIN_REQUEST wanted@34+4=2154178691 ");
	buffer_clear(&body);
	put(&body, "2 2 1 2 2 4 4 4 x", 0, 1, 1, 0, 1, 0, 14, 0x10002,
	    "01000000"
	    "806628838028d3118dbb00104b06462e00000000010001000000"
	    "610100000062" "00000000");
	buffer_clear(&b);
	encode_peer_plugin(&b, &m, &body);
	check_says(&talk, 1, &b, "plugin_title@");
	buffer_free(&body);
	buffer_free(&b);
}

static void
file_layouts(void)
{
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	begin(&talk, &b, 6, 6);
	hear(&talk, 0, &b, ":FILE_INIT ", "2 1 4 4 4 4 s", 0, 0, 0, 1, 5,
	    100, "a");
	CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_FILES);
	hear(&talk, 1, &b, "speed@3+4=100 nick@7+4='b' }", "2 1 4 s", 0, 1,
	    100, "b");
	hear(&talk, 0, &b,
	    "file_name@4+4='f' directory@8+3='' file_size@11+4=5",
	    "2 1 1 s s 4 4 4", 0, 2, 0, "f", "", 5, 0, 100);
	hear(&talk, 1, &b, "file_number@15+4=1 }", "2 1 4 4 4 4", 0, 3, 0, 0,
	    100, 1);
	hear(&talk, 1, &b, "speed@11+4=100 } >", "2 1 4 4 4", 0, 3, 0, 0, 100);
	hear(&talk, 0, &b, "data@3+2=ff06", "2 1 x", 0, 6, "ff06");
	hear(&talk, 0, &b, "file_number@3+1=7", "2 1 1", 0, 4, 7);
	hear(&talk, 0, &b, ":FILE_SPEED ", "2 1 4", 0, 5, 50);
	hear(&talk, 0, &b, "!unknown@3(7)", "2 1", 0, 7);
	buffer_free(&b);
}

static void
chat_layouts(void)
{
	static const char font[] = "0800436f757269657200" "00" "22";
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	begin(&talk, &b, 6, 6);
	hear(&talk, 0, &b, "minus_version@6+4=-6 uin@10+4=7 nick@14+4='a' "
	    "tcp_port_be@18+2=4711 ", "2 4 4 4 s x 4 4 1", 0, 0x64, -6, 7,
	    "a", "1267", 0, 0xffffff, 0);
	CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_CHAT);
	hear(&talk, 1, &b, ":CHAT_COLOR_FONT ",
	    "2 4 4 s 4 4 4 4 a a 1 2 4 4 x 1", 0, 0x64, 8, "b", 0, 0, 6,
	    1234, 0, 0, 4, 0, 12, 1, font, 0);
	CU_ASSERT_EQUAL(talk.dialect.stage[1], 7);
	hear(&talk, 0, &b, "version@2+1=6 command@3+3=0:CHAT_FONT ",
	    "2 4 4 a a 1 2 4 4 x", 0, 6, 1234, 0, 0, 4, 0, 12, 0, font);
	hear(&talk, 0, &b, "0( text@0+2='hi' chat_key@2+1=13:CHAT_LINE_END ) "
	    "1( chat_key@3+1=0:CHAT_ESCAPE chat_code@4+1=18:CHAT_FONT_SIZE "
	    "-@5+4=4{ font_size@9+4=12 } ) 2( text@13+1='y' ) ] >",
	    "x", "68690d" "00" "12" "04000000" "0c000000" "79");
	hear(&talk, 1, &b, "chat_code@1+1=7:CHAT_BEEP -@2+4{ }", "x",
	    "000700000000");
	/* Up to version 5 there are no lengths. */
	talk.dialect.version = 3;
	hear(&talk, 0, &b, "0( text@0+2='hi' chat_code@2+1=13:CHAT_LINE_END ) "
	    "1( chat_code@3+1=18:CHAT_FONT_SIZE font_size@4+4=12 ) "
	    "2( text@8+1='y' ) ] >", "x", "68690d" "12" "0c000000" "79");
	buffer_free(&b);
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

/* A second beginning at the same end is another connection. */
static void
again(void)
{
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	begin(&talk, &b, 6, 6);
	hear(&talk, 0, &b, ":FILE_INIT ", "2 1 4 4 4 4 s", 0, 0, 0, 1, 5,
	    100, "a");
	begin(&talk, &b, 8, 7);
	CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_UNKNOWN);
	buffer_free(&b);
}

/* Without a beginning one message tells what the others are. */
static void
joined(void)
{
	for (uint8_t version = 2; version <= 8; version += 2) {
		struct talk talk = { .check = CHECK_UNKNOWN };
		struct buffer b = { 0 };

		make_message(&b, version, 0x07ee, 1, "hello", "");
		check_says(&talk, 0, &b, "text@");
		CU_ASSERT_EQUAL(talk.dialect.kind, PEER_KIND_MESSAGES);
		CU_ASSERT_TRUE(talk.dialect.version != 0);
		CU_ASSERT_EQUAL(talk.dialect.verified, version >= 4);
		buffer_free(&b);
	}
}

/* What is no message of a connection that is not known. */
static void
not_mine(void)
{
	static const char *const hex[] = {
		"", "00", "0000", "0400" "01000000", "0100" "02",
		"0300" "000000", "1a00ff06", "0002" "00ff",
	};
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct buffer b = { 0 };

	for (size_t i = 0; i < sizeof(hex) / sizeof(hex[0]); i++) {
		buffer_clear(&b);
		put_hex(&b, hex[i]);
		if (b.data == NULL) {	/* it has bytes, if none count */
			put_u8(&b, 0);
			buffer_clear(&b);
		}
		says(&talk, 0, &b);
		CU_ASSERT_EQUAL(talk.confidence, NOT_MINE);
	}
	buffer_free(&b);
}

/* The cookie lets others connect. */
static void
secret(void)
{
	struct talk talk = { .check = CHECK_UNKNOWN };
	struct encode_peer p = speaking(7);
	struct buffer b = { 0 };

	encode_peer_init(&b, &p);
	check_says(&talk, 0, &b, "peer_cookie@34+4=***");
	p.version = 6;
	buffer_clear(&b);
	encode_peer_init(&b, &p);
	check_says(&talk, 1, &b, "cookie@34+4=305419896");
	buffer_free(&b);
}

/* What is told of the first `captured` bytes of it to these sinks. */
static void
walk_cut(const struct dialect *dialect, const struct buffer *b,
    uint32_t captured, const struct audience *audience)
{
	static uint8_t scratch[MESSAGE_MAX];
	const struct flow flow = { .id = 1 };
	struct numbers numbers = { 0 };
	uint8_t *wire = copy_of(b->data, captured);
	struct message m = {
		.wire = wire, .captured = captured, .length = b->length,
		.scratch = scratch, .flow = &flow, .protocol = &icq_peer,
		.dialect = *dialect,
	};

	icq_peer.probe(&m, dialect);
	walk(&m, audience);
	icq_peer.numbers(&m, &numbers);
	icq_peer.learn(&m, *dialect);
	free(wire);
}

/* Cut anywhere: all that was captured is shown once, and of what is sound
 * nothing that is not so of the whole. */
static void
check_cut(const struct dialect *dialect, const struct buffer *b, bool sound)
{
	struct trace whole, cut;
	struct coverage coverage;
	struct sink *const all[] = { &whole.sink };
	struct sink *const part[] = { &coverage.sink, &cut.sink };
	const struct audience audience = { .sinks = part, .count = 2 };

	coverage_open(&coverage, EVERY_ROW, false);
	trace_open(&whole, false);
	trace_open(&cut, false);
	walk_cut(dialect, b, b->length, &(struct audience){ .sinks = all,
	    .count = 1 });
	for (uint32_t n = 1; n <= b->length; n++) {
		uint32_t offset;
		const char *wrong;

		trace_reset(&cut);
		walk_cut(dialect, b, n, &audience);
		wrong = trace_compare(&cut, &whole, &offset);
		CU_ASSERT_PTR_NULL(coverage.fault);
		/* Noise has a wrong code, if it is not cut before that. */
		if (!sound)
			continue;
		CU_ASSERT_PTR_NULL(wrong);
		if (wrong != NULL)
			fprintf(stderr, "version %u, kind %u, stage %u, %u of "
			    "%u: %s at %u\n", dialect->version, dialect->kind,
			    dialect->stage[0], n, b->length, wrong, offset);
	}
	trace_close(&whole);
	trace_close(&cut);
}

static void
cut_anywhere(void)
{
	static const char *const hex[] = {
		"1500" "00" "00000000" "01000000" "05000000" "64000000"
		    "02006100",
		"1b00" "02" "00" "08006174652e74787400" "010000" "85070000"
		    "00000000" "40000000",
		"2100" "64000000" "fdffffff" "50a58200" "08003835363230303000"
		    "623d" "ffffff00" "00000000" "00",
		"040001000000",
		"68690d" "0012" "04000000" "0c000000" "79",
	};
	struct generator random = { .state = 5 };
	struct buffer b = { 0 };

	for (unsigned i = 0; i < 10 * 4 * 8; i++) {
		const struct dialect d = {
			.version = (uint8_t)(i % 10),
			.kind = (uint8_t)(i / 10 % 4),
			.server = 1, .stage = { (uint8_t)(i / 40), 1 },
		};
		const struct encode_peer p = speaking(d.version);

		buffer_clear(&b);
		make_message(&b, d.version == 0 ? 8 : d.version, 0x07ee,
		    i / 40, "hello", "01000000000000000700006162");
		check_cut(&d, &b, true);
		fill(&random, b.data + 2, b.length - 2);
		b.data[2] %= 8;
		check_cut(&d, &b, false);
		buffer_clear(&b);
		encode_peer_init(&b, &p);
		check_cut(&d, &b, true);
		buffer_clear(&b);
		encode_peer_init2(&b, 1, NULL, i % 2 == 0);
		check_cut(&d, &b, (d.stage[0] & PEER_STAGE_TYPED) == 0);
		for (unsigned j = 0; j < sizeof(hex) / sizeof(hex[0]); j++) {
			buffer_clear(&b);
			put_hex(&b, hex[j]);
			check_cut(&d, &b, true);
		}
	}
	buffer_free(&b);
}

void
test_peer(void)
{
	CU_pSuite suite = CU_add_suite("peer", set_up, tear_down);

	CU_add_test(suite, "cipher there and back", round_trip);
	CU_add_test(suite, "cipher of every length", every_length);
	CU_add_test(suite, "damage", damage);
	CU_add_test(suite, "beginnings", patterns);
	CU_add_test(suite, "joining in the middle", joining);
	CU_add_test(suite, "in step", in_step);
	CU_add_test(suite, "files after a gap", files_again);
	CU_add_test(suite, "random bytes", random_bytes);
	CU_add_test(suite, "near misses", near_misses);
	CU_add_test(suite, "messages", message_layouts);
	CU_add_test(suite, "sequence numbers", sequences);
	CU_add_test(suite, "plug-ins", plugins);
	CU_add_test(suite, "files", file_layouts);
	CU_add_test(suite, "chats", chat_layouts);
	CU_add_test(suite, "what is typed", typed);
	CU_add_test(suite, "another connection", again);
	CU_add_test(suite, "without a beginning", joined);
	CU_add_test(suite, "what is none", not_mine);
	CU_add_test(suite, "the cookie", secret);
	CU_add_test(suite, "cut anywhere", cut_anywhere);
}

/* Which protocol a datagram is of: by content, and what ports add to it. */

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/detect.h"
#include "tests/encode.h"

void	test_detect(void);

enum { UIN = 1000001, SESSION = 0x12345678, LOGIN = 0x03e8, ACK = 0x000a };

static const struct decoders none;

struct asked {
	struct provenance	 seen;
	struct dialect		 dialect;
	uint8_t			 end;
	const struct decoders	*decoders;	/* NULL: none */
	/* And what came out: */
	enum role		 role;
	enum verdict		 check;
	enum confidence		 confidence;
};

static const struct protocol *
ask(struct asked *a, const struct buffer *wire)
{
	static uint8_t scratch[MESSAGE_MAX];
	struct message m = {
		.wire = wire->data, .captured = wire->length,
		.length = wire->length, .scratch = scratch,
		.seen = &a->seen, .end = a->end,
	};
	const struct protocol *protocol;

	CU_ASSERT_FALSE_FATAL(wire->failed);
	protocol = detect(detect_lead(&m), &m, &a->dialect,
	    a->decoders == NULL ? &none : a->decoders);
	CU_ASSERT_TRUE(protocol == NULL || m.unsealed);
	a->role = m.role;
	a->confidence = protocol == NULL ? NOT_MINE : m.confidence;
	a->check = m.check;
	return protocol;
}

static void
client(struct buffer *wire, uint32_t session)
{
	const struct encode_head h = {
		.uin = UIN, .session = session, .command = LOGIN, .seq1 = 99,
		.seq2 = 1, .r1 = 33, .r2 = 80,
	};
	struct buffer body = { 0 };

	put(&body, "4 4 s", 0x3acd0000, 1090, "secret");
	buffer_clear(wire);
	encode_v5_client(wire, &h, &body);
	buffer_free(&body);
}

static void
server(struct buffer *wire, uint32_t session)
{
	const struct encode_head h = {
		.uin = UIN, .session = session, .command = ACK, .seq1 = 99,
		.seq2 = 1, .r1 = 5, .r2 = 80,
	};

	buffer_clear(wire);
	encode_v5_server(wire, &h, NULL);
}

/* The check field is wrong, the shape is not. */
static void
damage(struct buffer *wire, bool of_client)
{
	wire->data[of_client ? 20 : 17] ^= 0x10;
}

static struct asked
on_ports(uint16_t from, uint16_t to)
{
	return (struct asked){ .seen = {
		.family = 4, .source = { { 10, 0, 0, 1 }, from },
		.destination = { { 10, 0, 0, 2 }, to },
	} };
}

static void
usual_port(void)
{
	struct asked up = on_ports(1090, 4000), down = on_ports(4000, 1090);
	struct buffer wire = { 0 };

	client(&wire, SESSION);
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(up.check, CHECK_VALID);
	/* The shape is enough, and the code is told to be wrong. */
	damage(&wire, true);
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(up.check, CHECK_INVALID);

	server(&wire, SESSION);
	CU_ASSERT_PTR_EQUAL(ask(&down, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(down.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(down.check, CHECK_VALID);
	damage(&wire, false);
	CU_ASSERT_PTR_EQUAL(ask(&down, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(down.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(down.check, CHECK_INVALID);
	memset(wire.data + 17, 0, 4);
	CU_ASSERT_PTR_EQUAL(ask(&down, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(down.check, CHECK_ABSENT);

	/* Without the shape there is nothing. */
	wire.data[2] = 1;
	CU_ASSERT_PTR_NULL(ask(&down, &wire));
	wire.data[2] = 0;
	wire.data[0] = 4;
	CU_ASSERT_PTR_NULL(ask(&down, &wire));
	wire.data[0] = 5;
	wire.length = ENCODE_SERVER - 1;
	CU_ASSERT_PTR_NULL(ask(&down, &wire));
	buffer_free(&wire);
}

static void
other_port(void)
{
	struct asked up = on_ports(1090, 4001), down = on_ports(4001, 1090);
	struct buffer wire = { 0 };

	client(&wire, SESSION);
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(up.check, CHECK_VALID);
	damage(&wire, true);
	CU_ASSERT_PTR_NULL(ask(&up, &wire));
	/* In a flow that has proved itself once, it is. */
	up.dialect = (struct dialect){ .version = 5, .server = 2,
	    .verified = true };
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(up.check, CHECK_INVALID);
	/* In one that has not, it is not. */
	up.dialect.verified = false;
	CU_ASSERT_PTR_NULL(ask(&up, &wire));

	server(&wire, SESSION);
	CU_ASSERT_PTR_EQUAL(ask(&down, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(down.role, ROLE_SERVER);
	memset(wire.data + 17, 0, 4);
	CU_ASSERT_PTR_NULL(ask(&down, &wire));
	buffer_free(&wire);
}

static void
named_port(void)
{
	const struct decode_as as[] = {
		{ 4002, registry_find("icq-v3") },
		{ 4001, registry_find("icq-v5") },
	};
	const struct decoders decoders = { .as = as, .count = 2 };
	const struct decode_as v2_there = { 4000, registry_find("icq-v2") };
	const struct decoders elsewhere = { .as = &v2_there, .count = 1 };
	const struct decoders usual = { .usual_ports = true };
	struct asked up = on_ports(1090, 4001), other = on_ports(1090, 4002);
	struct buffer wire = { 0 };

	client(&wire, SESSION);
	damage(&wire, true);
	CU_ASSERT_PTR_NULL(ask(&up, &wire));
	up.decoders = other.decoders = &decoders;
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_PTR_NULL(ask(&other, &wire));
	/* What was usual is so no more, where another protocol is named. */
	other.seen.destination.port = 4000;
	CU_ASSERT_PTR_NOT_NULL(ask(&other, &wire));
	other.decoders = &elsewhere;
	CU_ASSERT_PTR_NULL(ask(&other, &wire));
	/* A right code, where other ports are not to be looked at. */
	client(&wire, SESSION);
	up.decoders = NULL;
	CU_ASSERT_PTR_NOT_NULL(ask(&up, &wire));
	up.decoders = &usual;
	CU_ASSERT_PTR_NULL(ask(&up, &wire));
	up.seen.destination.port = 4000;
	CU_ASSERT_PTR_NOT_NULL(ask(&up, &wire));
	buffer_free(&wire);
}

/* Some clients bind port 4000 too: the check code tells who is who. */
static void
both_ports(void)
{
	struct asked a = on_ports(4000, 4000);
	struct buffer wire = { 0 };

	client(&wire, SESSION);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(a.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(a.check, CHECK_VALID);
	damage(&wire, true);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(a.role, ROLE_CLIENT);
	server(&wire, SESSION);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(a.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(a.check, CHECK_VALID);
	damage(&wire, false);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(a.role, ROLE_SERVER);
	buffer_free(&wire);
}

/* A session whose number ends in three zero bytes: the server's packets have
 * the four zeros of a client's. */
static void
zero_session(void)
{
	struct asked ports[] = {
		on_ports(4000, 1090), on_ports(4001, 1090),
		on_ports(4000, 4000),
	};
	struct buffer wire = { 0 }, longer = { 0 };

	server(&wire, 0x5a000000);
	put(&longer, "x", "0000000000000000");
	put_bytes(&wire, longer.data, longer.length);
	encode_v5_seal_server(wire.data, wire.length, 5, 80);
	for (unsigned i = 0; i < 3; i++) {
		CU_ASSERT_PTR_EQUAL(ask(&ports[i], &wire),
		    registry_find("icq-v5"));
		CU_ASSERT_EQUAL(ports[i].role, ROLE_SERVER);
		CU_ASSERT_EQUAL(ports[i].check, CHECK_VALID);
	}
	/* Without a code the flow knows, where it has learnt. */
	memset(wire.data + 17, 0, 4);
	ports[2].dialect = (struct dialect){ .version = 5, .server = 1,
	    .verified = true };
	CU_ASSERT_PTR_EQUAL(ask(&ports[2], &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(ports[2].role, ROLE_SERVER);
	CU_ASSERT_EQUAL(ports[2].check, CHECK_ABSENT);
	buffer_free(&wire);
	buffer_free(&longer);
}

/* What a flow has come to speak: only a right code says who is who. */
static void
learning(void)
{
	const struct protocol *v5 = registry_find("icq-v5");
	struct dialect d = { 0 };
	struct message m = { .role = ROLE_CLIENT, .end = 1,
	    .check = CHECK_INVALID };

	d = v5->learn(&m, d);
	CU_ASSERT_EQUAL(d.version, 5);
	CU_ASSERT_EQUAL(d.server, 0);
	CU_ASSERT_FALSE(d.verified);
	m.check = CHECK_ABSENT;
	d = v5->learn(&m, d);
	CU_ASSERT_EQUAL(d.server, 0);
	m.end = 0;
	m.check = CHECK_VALID;
	d = v5->learn(&m, d);
	CU_ASSERT_EQUAL(d.version, 5);
	CU_ASSERT_EQUAL(d.server, 1 + 1);
	CU_ASSERT_TRUE(d.verified);
	m.end = 1;
	m.check = CHECK_INVALID;
	d = v5->learn(&m, d);
	CU_ASSERT_EQUAL(d.server, 1 + 1);
	CU_ASSERT_TRUE(d.verified);
	m.role = ROLE_SERVER;
	m.end = 0;
	m.check = CHECK_VALID;
	d = v5->learn(&m, d);
	CU_ASSERT_EQUAL(d.server, 1 + 0);
}

/* Before a code was right in a flow, the command must be a known one too. */
static void
unknown_command(void)
{
	struct asked a = on_ports(1090, 4001);
	struct encode_head h = {
		.uin = UIN, .session = SESSION, .command = 0x0777, .r1 = 6,
		.r2 = 80,
	};
	struct buffer wire = { 0 };

	encode_v5_client(&wire, &h, NULL);
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	a.dialect = (struct dialect){ .version = 5, .server = 2,
	    .verified = true };
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), registry_find("icq-v5"));
	a = on_ports(1090, 4000);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), registry_find("icq-v5"));
	buffer_free(&wire);
}

/* Version 4: the code, and the zero word, wherever it is. */
static void
version_4(void)
{
	const struct encode_head h = {
		.uin = UIN, .command = LOGIN, .seq1 = 1, .seq2 = 1, .r1 = 22,
		.r2 = 80, .random = 0x1234,
	};
	const struct protocol *v4 = registry_find("icq-v4");
	struct asked up = on_ports(1090, 4000), off = on_ports(1090, 4001);
	struct buffer wire = { 0 }, body = { 0 };

	put(&body, "4 4 s", 0x3acd0000, 1090, "secret");
	encode_v4_client(&wire, &h, &body);
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), v4);
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(up.check, CHECK_VALID);
	CU_ASSERT_PTR_EQUAL(ask(&off, &wire), v4);
	/* The byte that is sampled: the key is right, the code is not. */
	wire.data[22] ^= 1;
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), v4);
	CU_ASSERT_EQUAL(up.check, CHECK_INVALID);
	CU_ASSERT_PTR_NULL(ask(&off, &wire));
	off.dialect = (struct dialect){ .version = 4, .server = 2,
	    .verified = true };
	CU_ASSERT_PTR_EQUAL(ask(&off, &wire), v4);
	/* No server speaks it. */
	off.end = 1;
	CU_ASSERT_PTR_NULL(ask(&off, &wire));
	off.end = 0;
	/* The code itself: noise, but in a flow that is known. */
	wire.data[16] ^= 1;
	CU_ASSERT_PTR_NULL(ask(&up, &wire));
	CU_ASSERT_PTR_EQUAL(ask(&off, &wire), v4);
	wire.length = 19;
	CU_ASSERT_PTR_NULL(ask(&up, &wire));
	buffer_free(&wire);
	buffer_free(&body);
}

/* Version 3 with a code: anywhere; without one: where it reads well on a usual
 * port, or is the server's in a flow that is known. */
static void
version_3(void)
{
	const struct protocol *v3 = registry_find("icq-v3");
	struct encode_head h = {
		.uin = UIN, .command = 0x0064, .seq2 = 1, .r1 = 4,
	};
	struct asked a = on_ports(4000, 1090), off = on_ports(4001, 1090);
	struct buffer wire = { 0 };

	encode_v3(&wire, &h, NULL);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), v3);
	CU_ASSERT_EQUAL(a.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(a.check, CHECK_VALID);
	CU_ASSERT_PTR_EQUAL(ask(&off, &wire), v3);
	CU_ASSERT_EQUAL(off.role, ROLE_SERVER);
	memset(wire.data + 12, 0, 4);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), v3);
	CU_ASSERT_EQUAL(a.check, CHECK_ABSENT);
	CU_ASSERT_PTR_NULL(ask(&off, &wire));
	/* A byte too many; a command of the other side; of nobody. */
	put_u8(&wire, 0);
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	wire.length = 16;
	set_u16(&wire, 2, 0x05f0);
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	set_u16(&wire, 2, 999);
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	/* From the server of a flow whose client speaks version 5 all of it is
	 * version 3, from the client nothing. */
	off.dialect = (struct dialect){ .version = 5, .server = 1,
	    .verified = true };
	CU_ASSERT_PTR_EQUAL(ask(&off, &wire), v3);
	CU_ASSERT_EQUAL(off.role, ROLE_SERVER);
	off.end = 1;
	CU_ASSERT_PTR_NULL(ask(&off, &wire));
	/* Groupware: the client speaks it too. */
	a = on_ports(1090, 4000);
	set_u16(&wire, 2, 0x05f0);
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), v3);
	CU_ASSERT_EQUAL(a.role, ROLE_CLIENT);
	wire.length = 15;
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	buffer_free(&wire);
}

/* Version 2: what reads to its last byte, on a usual port. */
static void
version_2(void)
{
	const struct protocol *v2 = registry_find("icq-v2");
	struct encode_head h = { .uin = UIN, .command = 0x04d8, .seq1 = 3 };
	struct asked up = on_ports(1090, 4000), down = on_ports(4000, 1090);
	struct asked off = on_ports(1090, 4001);
	struct buffer wire = { 0 }, body = { 0 };

	put_u32(&body, 1);
	encode_v2_client(&wire, &h, &body);
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), v2);
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_EQUAL(up.confidence, LOOKS_LIKE);
	CU_ASSERT_PTR_EQUAL(ask(&down, &wire), v2);
	CU_ASSERT_EQUAL(down.confidence, SUSPECTED);
	CU_ASSERT_PTR_EQUAL(ask(&off, &wire), v2);
	CU_ASSERT_EQUAL(off.confidence, SUSPECTED);
	wire.length--;
	CU_ASSERT_PTR_NULL(ask(&up, &wire));
	CU_ASSERT_PTR_NULL(ask(&off, &wire));
	off.dialect = (struct dialect){ .version = 2, .server = 2,
	    .verified = true };
	CU_ASSERT_PTR_EQUAL(ask(&off, &wire), v2);
	CU_ASSERT_EQUAL(off.confidence, CERTAIN);
	/* An acknowledgement: with an account a client's, else a server's. */
	h.command = ACK;
	buffer_clear(&wire);
	encode_v2_client(&wire, &h, NULL);
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), v2);
	CU_ASSERT_EQUAL(up.confidence, LOOKS_LIKE);
	CU_ASSERT_PTR_EQUAL(ask(&down, &wire), v2);
	CU_ASSERT_EQUAL(down.confidence, SUSPECTED);
	buffer_clear(&wire);
	encode_v2_server(&wire, &h, NULL);
	CU_ASSERT_PTR_EQUAL(ask(&down, &wire), v2);
	CU_ASSERT_EQUAL(down.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(down.confidence, LOOKS_LIKE);
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), v2);
	CU_ASSERT_EQUAL(up.confidence, SUSPECTED);
	buffer_free(&wire);
	buffer_free(&body);
}

#define RANDOM_TRIED	1000000

/* Noise with what the versions begin with, on ports that say nothing and on a
 * usual one. Between random bytes there are zeros and small numbers, as other
 * protocols have them; behind no beginning at all there is nothing but noise.
 * How many were taken stands beside how many were tried. */
static unsigned
noise_taken(struct asked *a, const char *lead, uint32_t lead_length,
    uint64_t seed)
{
	struct generator random = { .state = seed };
	struct buffer wire = { 0 };
	unsigned taken = 0;

	buffer_extend(&wire, 400);
	CU_ASSERT_FALSE_FATAL(wire.failed);
	for (unsigned i = 0; i < RANDOM_TRIED; i++) {
		wire.length = 6 + generator_below(&random, 120);
		for (uint32_t at = 0; at < wire.length; at += 4) {
			uint32_t word = generator_next(&random);

			if (lead_length > 0 && word % 4 == 0)
				word = 0;
			else if (lead_length > 0 && word % 4 == 1)
				word >>= 24;
			memcpy(wire.data + at, &word, 4);
		}
		memcpy(wire.data, lead, lead_length);
		taken += ask(a, &wire) != NULL && a->confidence > SUSPECTED;
	}
	wire.length = 400;
	buffer_free(&wire);
	return taken;
}

static void
noise(void)
{
	static const struct {
		const char	*name;
		const char	*lead;
		uint32_t	 length;
		unsigned	 most;		/* of a million on port 4000;
						 * two bytes alone are one
						 * datagram of 65,536 */
	} leads[] = {
		/* The shape is enough there: all of them, by definition. */
		{ "v5",		"\5\0\0\0\0\0",	6, RANDOM_TRIED },
		{ "v4",		"\4\0",			2, 100 },
		{ "v3",		"\3\0",			2, 100 },
		{ "v2",		"\2\0",			2, 100 },
		{ "nothing",	"",			0, 0 },
	};
	struct asked off = on_ports(1090, 31337), up = on_ports(1090, 4000);
	unsigned taken;

	for (unsigned i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
		taken = noise_taken(&off, leads[i].lead, leads[i].length,
		    11 + i);
		CU_ASSERT_EQUAL(taken, 0);
		printf("%s: %u of %u, ", leads[i].name, taken, RANDOM_TRIED);
		taken = noise_taken(&up, leads[i].lead, leads[i].length,
		    11 + i);
		CU_ASSERT_TRUE(taken <= leads[i].most);
		printf("on port 4000 %u; ", taken);
	}
}

void
test_detect(void)
{
	CU_pSuite suite = CU_add_suite("detect", NULL, NULL);

	CU_add_test(suite, "the usual port", usual_port);
	CU_add_test(suite, "another port", other_port);
	CU_add_test(suite, "a port named with -d", named_port);
	CU_add_test(suite, "port 4000 at both ends", both_ports);
	CU_add_test(suite, "a session that looks like zeros", zero_session);
	CU_add_test(suite, "learning", learning);
	CU_add_test(suite, "a known command", unknown_command);
	CU_add_test(suite, "version 4", version_4);
	CU_add_test(suite, "version 3", version_3);
	CU_add_test(suite, "version 2", version_2);
	CU_add_test(suite, "random datagrams", noise);
}

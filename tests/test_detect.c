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
	a->check = m.check;
	return protocol;
}

static void
client(struct buffer *wire, uint32_t session)
{
	const struct encode_v5 h = {
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
	const struct encode_v5 h = {
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
	const struct decoders decoders = { as, 2 };
	struct asked up = on_ports(1090, 4001), other = on_ports(1090, 4002);
	struct buffer wire = { 0 };

	client(&wire, SESSION);
	damage(&wire, true);
	CU_ASSERT_PTR_NULL(ask(&up, &wire));
	up.decoders = other.decoders = &decoders;
	CU_ASSERT_PTR_EQUAL(ask(&up, &wire), registry_find("icq-v5"));
	CU_ASSERT_EQUAL(up.role, ROLE_CLIENT);
	CU_ASSERT_PTR_NULL(ask(&other, &wire));
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

/* A packet of version 3 is one only from the server of a flow of version 5. */
static void
version_3(void)
{
	struct asked a = on_ports(4000, 1090);
	struct buffer wire = { 0 };

	put(&wire, "2 2 2 2 4 4", 3, 0x0064, 0, 1, UIN, 0);
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	a.dialect = (struct dialect){ .version = 5, .server = 1 };
	CU_ASSERT_PTR_EQUAL(ask(&a, &wire), registry_find("icq-v3"));
	CU_ASSERT_EQUAL(a.role, ROLE_SERVER);
	CU_ASSERT_EQUAL(a.check, CHECK_ABSENT);
	/* From the client; of a client's command; too short. */
	a.end = 1;
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	a.end = 0;
	set_u16(&wire, 2, 1000);
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	set_u16(&wire, 2, 999);
	CU_ASSERT_PTR_NOT_NULL(ask(&a, &wire));
	wire.length = 15;
	CU_ASSERT_PTR_NULL(ask(&a, &wire));
	buffer_free(&wire);
}

#define RANDOM_TRIED	1000000

/* Noise that begins as a client's packet does, on a port that says nothing.
 * One of 2^16 check codes is right by chance, where the byte that it samples
 * lies in the packet; and each is looked at as a client's and as a server's.
 * Six standard deviations from what is to be expected are too many. */
static void
noise(void)
{
	struct asked a = on_ports(1090, 31337);
	struct generator random = { .state = 11 };
	struct buffer wire = { 0 };
	double expected = 0;
	unsigned taken = 0;

	buffer_extend(&wire, 400);
	CU_ASSERT_FALSE_FATAL(wire.failed);
	for (unsigned i = 0; i < RANDOM_TRIED; i++) {
		wire.length = 24 + generator_below(&random, 100);
		for (uint32_t at = 4; at < wire.length; at += 4) {
			uint32_t word = generator_next(&random);

			memcpy(wire.data + at, &word, 4);
		}
		memcpy(wire.data, "\5\0\0\0\0\0", 6);
		taken += ask(&a, &wire) != NULL;
		expected += 2.0 / 65536 * wire.length / 256;
	}
	printf("%u of %u random datagrams taken, %.1f expected; ", taken,
	    RANDOM_TRIED, expected);
	CU_ASSERT_TRUE((taken - expected) * (taken - expected) <=
	    6 * 6 * expected);
	wire.length = 400;
	buffer_free(&wire);
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
	CU_add_test(suite, "version 3", version_3);
	CU_add_test(suite, "random datagrams", noise);
}

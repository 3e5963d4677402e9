/* Flows, and which protocol a datagram is of. */

#include <CUnit/CUnit.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/detect.h"
#include "src/flow/table.h"
#include "tests/encode.h"

void	test_flow(void);

enum { UIN = 1000001, SESSION = 0x12345678, LOGIN = 0x03e8, ACK = 0x000a };

static struct provenance
between(uint32_t from, uint16_t from_port, uint32_t to, uint16_t to_port,
    int64_t seconds)
{
	struct provenance seen = { .family = 4, .seconds = seconds };

	for (unsigned i = 0; i < 4; i++) {
		seen.source.address[i] = (uint8_t)(from >> (24 - 8 * i));
		seen.destination.address[i] = (uint8_t)(to >> (24 - 8 * i));
	}
	seen.source.port = from_port;
	seen.destination.port = to_port;
	return seen;
}

static struct provenance
back(const struct provenance *seen, int64_t seconds)
{
	struct provenance p = *seen;

	p.source = seen->destination;
	p.destination = seen->source;
	p.seconds = seconds;
	return p;
}

static struct flows *
new_flows(void)
{
	struct flows *flows = flows_new();

	CU_ASSERT_PTR_NOT_NULL_FATAL(flows);
	return flows;
}

/* The flow, made where there is none. */
static struct tracked *
flow_of(struct flows *flows, const struct provenance *seen, uint8_t *end)
{
	struct tracked *flow = flows_find(flows, seen, IPPROTO_UDP, end);

	if (flow == NULL)
		flow = flows_add(flows);
	CU_ASSERT_PTR_NOT_NULL_FATAL(flow);
	return flow;
}

static void
both_ways(void)
{
	struct flows *flows = new_flows();
	struct provenance out = between(0x0a000001, 1090, 0x0a000002, 4000, 5);
	struct provenance in = back(&out, 6), other = out;
	uint8_t end, other_end;
	struct tracked *flow;

	CU_ASSERT_PTR_NULL(flows_find(flows, &out, IPPROTO_UDP, &end));
	flow = flows_add(flows);
	CU_ASSERT_EQUAL(end, 0);
	CU_ASSERT_EQUAL(flow->dialect.version, 0);
	CU_ASSERT_EQUAL(flow->dialect.server, 0);
	CU_ASSERT_FALSE(flow->dialect.verified);
	flow->dialect.version = 5;
	CU_ASSERT_PTR_EQUAL(flows_find(flows, &out, IPPROTO_UDP, &end), flow);
	CU_ASSERT_EQUAL(end, 0);
	CU_ASSERT_PTR_EQUAL(flows_find(flows, &in, IPPROTO_UDP, &other_end),
	    flow);
	CU_ASSERT_EQUAL(other_end, 1);
	CU_ASSERT_EQUAL(flow->dialect.version, 5);

	/* Each part of the key counts. */
	other.source.port++;
	CU_ASSERT_PTR_NULL(flows_find(flows, &other, IPPROTO_UDP, &end));
	other = out;
	other.destination.address[3]++;
	CU_ASSERT_PTR_NULL(flows_find(flows, &other, IPPROTO_UDP, &end));
	other = out;
	other.family = 6;
	CU_ASSERT_PTR_NULL(flows_find(flows, &other, IPPROTO_UDP, &end));
	CU_ASSERT_PTR_NULL(flows_find(flows, &out, IPPROTO_TCP, &end));
	/* What stands behind an IPv4 address does not. */
	other = out;
	memset(other.source.address + 4, 0xee, 12);
	CU_ASSERT_PTR_EQUAL(flows_find(flows, &other, IPPROTO_UDP, &end),
	    flow);
	flows_free(flows);
}

/* The same addresses at both ends: the ports tell which is which; and where
 * these are the same too, there is one end. */
static void
one_machine(void)
{
	struct flows *flows = new_flows();
	struct provenance high = between(0x7f000001, 4000, 0x7f000001, 1090,
	    1);
	struct provenance low = back(&high, 1);
	struct provenance same = between(0x7f000001, 4000, 0x7f000001, 4000,
	    1);
	uint8_t end;
	struct tracked *flow = flow_of(flows, &high, &end);

	CU_ASSERT_EQUAL(end, 1);
	CU_ASSERT_PTR_EQUAL(flow_of(flows, &low, &end), flow);
	CU_ASSERT_EQUAL(end, 0);
	CU_ASSERT_PTR_NOT_EQUAL(flow_of(flows, &same, &end), flow);
	CU_ASSERT_EQUAL(end, 0);
	flows_free(flows);
}

static void
idle(void)
{
	struct flows *flows = new_flows();
	struct provenance seen = between(1, 2, 3, 4, 1000);
	uint8_t end;
	struct tracked *flow = flow_of(flows, &seen, &end);
	const struct flow first = flow->facts;

	flow->dialect.version = 5;
	seen.seconds += FLOW_IDLE;		/* not too long */
	flow = flow_of(flows, &seen, &end);
	CU_ASSERT_EQUAL(flow->facts.id, first.id);
	CU_ASSERT_EQUAL(flow->facts.serial, first.serial);
	seen.seconds -= 500;			/* clocks do go back */
	flow = flow_of(flows, &seen, &end);
	CU_ASSERT_EQUAL(flow->facts.id, first.id);
	seen.seconds += 500 + FLOW_IDLE;	/* counts from the last */
	flow = flow_of(flows, &seen, &end);
	CU_ASSERT_EQUAL(flow->facts.id, first.id);
	CU_ASSERT_EQUAL(flow->dialect.version, 5);
	seen.seconds += FLOW_IDLE + 1;		/* too long */
	flow = flow_of(flows, &seen, &end);
	CU_ASSERT_NOT_EQUAL(flow->facts.id, first.id);
	CU_ASSERT_NOT_EQUAL(flow->facts.serial, first.serial);
	CU_ASSERT_EQUAL(flow->facts.index, first.index);
	CU_ASSERT_STRING_EQUAL(flow->facts.community_id, first.community_id);
	CU_ASSERT_EQUAL(flow->dialect.version, 0);
	CU_ASSERT_EQUAL(flows_evicted(flows), 0);
	flows_free(flows);
}

/* Two runs over the same packets number the flows alike; ids are no more than
 * a double holds. */
static void
identity(void)
{
	struct flows *one = new_flows(), *two = new_flows();
	struct generator random = { .state = 3 };
	uint8_t end;

	for (unsigned i = 0; i < 3000; i++) {
		struct provenance seen = between(generator_next(&random),
		    generator_next(&random) & 0xffff, generator_next(&random),
		    4000, generator_next(&random));
		struct tracked *a = flow_of(one, &seen, &end), *b;

		if (i % 2 == 1)		/* the other is asked more often */
			flow_of(two, &seen, &end);
		b = flow_of(two, &seen, &end);
		CU_ASSERT_EQUAL(a->facts.id, b->facts.id);
		CU_ASSERT_TRUE(a->facts.id < UINT64_C(1) << 53);
		CU_ASSERT_EQUAL(strlen(a->facts.community_id), 30);
		CU_ASSERT_STRING_EQUAL(a->facts.community_id,
		    b->facts.community_id);
	}
	flows_free(one);
	flows_free(two);
}

static struct provenance
numbered(uint32_t i, int64_t seconds)
{
	return between(0x0a000000 + i, 1090, 0xc6336401, 4000, seconds);
}

static void
eviction(void)
{
	struct flows *flows = new_flows();
	uint8_t *taken = calloc(FLOW_MOST, 1), end;
	struct flow second = { 0 };
	struct provenance p;
	struct tracked *flow;

	CU_ASSERT_PTR_NOT_NULL_FATAL(taken);
	for (uint32_t i = 0; i < FLOW_MOST; i++) {
		p = numbered(i, 10);
		flow = flow_of(flows, &p, &end);
		CU_ASSERT_TRUE_FATAL(flow->facts.index < FLOW_MOST);
		CU_ASSERT_EQUAL(taken[flow->facts.index]++, 0);
		CU_ASSERT_NOT_EQUAL(flow->facts.serial, 0);
		if (i == 1)
			second = flow->facts;
	}
	CU_ASSERT_EQUAL(flows_evicted(flows), 0);
	/* The first speaks again, so the second is silent for longest. */
	p = numbered(0, 11);
	CU_ASSERT_PTR_NOT_NULL(flows_find(flows, &p, IPPROTO_UDP, &end));
	p = numbered(FLOW_MOST, 12);
	flow = flow_of(flows, &p, &end);
	CU_ASSERT_EQUAL(flows_evicted(flows), 1);
	/* Its place, under another number. */
	CU_ASSERT_EQUAL(flow->facts.index, second.index);
	CU_ASSERT_NOT_EQUAL(flow->facts.serial, second.serial);
	CU_ASSERT_NOT_EQUAL(flow->facts.id, second.id);
	p = numbered(1, 12);
	CU_ASSERT_PTR_NULL(flows_find(flows, &p, IPPROTO_UDP, &end));
	/* All others are still there. */
	for (uint32_t i = 2; i <= FLOW_MOST + 1; i++) {
		p = numbered(i % (FLOW_MOST + 1), 13);
		CU_ASSERT_PTR_NOT_NULL(flows_find(flows, &p, IPPROTO_UDP,
		    &end));
	}
	/* All of them give way in turn. */
	for (uint32_t i = 0; i < FLOW_MOST; i++) {
		p = numbered(100000 + i, 14);
		flow_of(flows, &p, &end);
	}
	CU_ASSERT_EQUAL(flows_evicted(flows), 1 + FLOW_MOST);
	free(taken);
	flows_free(flows);
}

/* Detection. */

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
	protocol = detect(&m, &a->dialect,
	    a->decoders == NULL ? &none : a->decoders);
	CU_ASSERT_TRUE(protocol == NULL || detect_lead(&m));
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
	return (struct asked){ .seen = between(1, from, 2, to, 0) };
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
test_flow(void)
{
	CU_pSuite suite = CU_add_suite("flow", NULL, NULL);

	CU_add_test(suite, "both ways", both_ways);
	CU_add_test(suite, "both ends on one machine", one_machine);
	CU_add_test(suite, "idle flows", idle);
	CU_add_test(suite, "identity", identity);
	CU_add_test(suite, "eviction", eviction);
	CU_add_test(suite, "the usual port", usual_port);
	CU_add_test(suite, "another port", other_port);
	CU_add_test(suite, "a port named with -d", named_port);
	CU_add_test(suite, "port 4000 at both ends", both_ports);
	CU_add_test(suite, "a session that looks like zeros", zero_session);
	CU_add_test(suite, "learning", learning);
	CU_add_test(suite, "version 3", version_3);
	CU_add_test(suite, "random datagrams", noise);
}

/* Flows: which packets belong together, for how long, under which number. */

#include <CUnit/CUnit.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/table.h"
#include "tests/encode.h"

void	test_flow(void);

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
	struct flows *flows = flows_new(0, FLOW_IDLE, NULL, NULL);

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
	if (!flow->kept)
		flows_keep(flows, flow, seen);
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
	p = numbered(0, 70);
	CU_ASSERT_PTR_NOT_NULL(flows_find(flows, &p, IPPROTO_UDP, &end));
	p = numbered(FLOW_MOST, 70);
	flow = flow_of(flows, &p, &end);
	CU_ASSERT_EQUAL(flows_evicted(flows), 1);
	/* Its place, under another number. */
	CU_ASSERT_EQUAL(flow->facts.index, second.index);
	CU_ASSERT_NOT_EQUAL(flow->facts.serial, second.serial);
	CU_ASSERT_NOT_EQUAL(flow->facts.id, second.id);
	p = numbered(1, 70);
	CU_ASSERT_PTR_NULL(flows_find(flows, &p, IPPROTO_UDP, &end));
	/* All others are still there. */
	for (uint32_t i = 2; i <= FLOW_MOST + 1; i++) {
		p = numbered(i % (FLOW_MOST + 1), 70);
		CU_ASSERT_PTR_NOT_NULL(flows_find(flows, &p, IPPROTO_UDP,
		    &end));
	}
	/* All of them give way in turn. */
	for (uint32_t i = 0; i < FLOW_MOST; i++) {
		p = numbered(100000 + i, 71);
		flow_of(flows, &p, &end);
	}
	CU_ASSERT_EQUAL(flows_evicted(flows), 1 + FLOW_MOST);
	free(taken);
	flows_free(flows);
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
}

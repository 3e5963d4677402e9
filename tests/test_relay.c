/* Relays of datagrams: which one a datagram goes to, or comes from. */

#include <CUnit/CUnit.h>
#include <string.h>

#include "src/flow/relay.h"

void	test_relay(void);

static const uint8_t zero[4] = { 0 }, elsewhere[4] = { 10, 0, 0, 9 };

/* From host `from` of a network to host `to` of it. */
static struct provenance
seen(uint8_t from, uint16_t port, uint8_t to, uint16_t to_port)
{
	return (struct provenance){
		.family = 4,
		.source = { .address = { 10, 0, 0, from }, .port = port },
		.destination = { .address = { 10, 0, 0, to },
		    .port = to_port },
	};
}

/* The server 10.0.0.1 answers a client that it is to send to that relay. */
static void
answer(struct relays *relays, uint8_t client, const uint8_t *address,
    uint16_t port, int64_t seconds)
{
	struct provenance reply = seen(1, 1080, client, 1025);
	const struct host host = {
		.family = 4, .at = { address, 4 }, .port = port,
	};
	const struct via via = {
		.layer = { { .proto = "socks5" } }, .count = 1,
	};
	const struct flow flow = {
		.index = 7, .serial = client, .id = 1000u + client,
	};

	reply.packet = 12;
	reply.seconds = seconds;
	relays_add(relays, &reply, &host, &via, &flow);
}

static const struct relay *
find(struct relays *relays, struct provenance at, bool *from_client)
{
	return relays_find(relays, &at, from_client);
}

static const struct relay *
find_elsewhere(struct relays *relays, struct provenance at)
{
	return relays_find_elsewhere(relays, &at);
}

/* Both ways, from any port of the client's, and nobody else's. */
static void
both_ways(void)
{
	struct relays *relays = relays_new();
	const struct relay *relay;
	bool up;

	CU_ASSERT_PTR_NULL(find(relays, seen(2, 1030, 1, 4000), &up));
	answer(relays, 2, zero, 4000, 0);
	relay = find(relays, seen(2, 1030, 1, 4000), &up);
	CU_ASSERT_PTR_NOT_NULL_FATAL(relay);
	CU_ASSERT_TRUE(up);
	CU_ASSERT_EQUAL(relay->serial, 2);
	CU_ASSERT_EQUAL(relay->via.count, 1);
	CU_ASSERT_STRING_EQUAL(relay->via.layer[0].proto, "socks5");
	CU_ASSERT_PTR_EQUAL(find(relays, seen(1, 4000, 2, 1031), &up), relay);
	CU_ASSERT_FALSE(up);
	CU_ASSERT_PTR_NULL(find(relays, seen(3, 1030, 1, 4000), &up));
	CU_ASSERT_PTR_NULL(find(relays, seen(2, 1030, 1, 4001), &up));
	CU_ASSERT_PTR_NULL(find(relays, seen(2, 4000, 1, 1030), &up));
	CU_ASSERT_PTR_NULL(find(relays, seen(2, 1030, 3, 4000), &up));
	relays_free(relays);
}

/* Where it is itself, and where it says, which only ties. */
static void
addresses(void)
{
	struct relays *relays = relays_new();
	const struct relay *relay;
	bool up;

	answer(relays, 2, elsewhere, 4000, 0);
	CU_ASSERT_PTR_NOT_NULL(find(relays, seen(2, 1030, 1, 4000), &up));
	CU_ASSERT_PTR_NULL(find(relays, seen(2, 1030, 9, 4000), &up));
	CU_ASSERT_PTR_NULL(find_elsewhere(relays, seen(2, 1030, 1, 4000)));
	relay = find_elsewhere(relays, seen(9, 4000, 2, 1030));
	CU_ASSERT_PTR_NOT_NULL_FATAL(relay);
	CU_ASSERT_EQUAL(relay->packet, 12);
	CU_ASSERT_EQUAL(relay->flow, 1002);
	/* Port 0 is nowhere. */
	answer(relays, 4, zero, 0, 0);
	CU_ASSERT_PTR_NULL(find(relays, seen(4, 1030, 1, 0), &up));
	relays_free(relays);
}

/* There is an end to them: the one that is silent for longest goes. */
static void
many(void)
{
	struct relays *relays = relays_new();
	bool up;

	for (uint16_t i = 0; i < RELAYS_MOST; i++)
		answer(relays, 2, zero, 4000 + i, i);
	for (uint16_t i = 0; i < RELAYS_MOST; i++)
		CU_ASSERT_PTR_NOT_NULL(find(relays, seen(2, 1030, 1, 4000 + i),
		    &up));
	/* All were used at 0 just now, but for this. */
	for (uint16_t i = 0; i < RELAYS_MOST; i++) {
		struct provenance now = seen(2, 1030, 1, 4000 + i);

		now.seconds = i == 3 ? 1000 : 2000;
		CU_ASSERT_PTR_NOT_NULL(find(relays, now, &up));
	}
	answer(relays, 2, zero, 9000, 3000);
	CU_ASSERT_PTR_NULL(find(relays, seen(2, 1030, 1, 4003), &up));
	CU_ASSERT_PTR_NOT_NULL(find(relays, seen(2, 1030, 1, 4004), &up));
	CU_ASSERT_PTR_NOT_NULL(find(relays, seen(2, 1030, 1, 9000), &up));
	relays_free(relays);
}

void
test_relay(void)
{
	CU_pSuite suite = CU_add_suite("relay", NULL, NULL);

	CU_add_test(suite, "both ways", both_ways);
	CU_add_test(suite, "addresses", addresses);
	CU_add_test(suite, "many", many);
}

/* From datagrams to the audience: packets that wait for another to prove that
 * they are ICQ. */

#include "src/flow/dispatch.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "tests/encode.h"

void	test_dispatch(void);

enum {
	UIN = 1000001, LOGIN_1 = 0x044c, STATUS = 0x04d8, ACK = 0x000a,
	MESSAGE = 0x010e, CONTACTS = 0x0406,
	CLIENT = 1090, SERVER = 4400,
};

/* What the audience was told of: times, and how sure it was. */
struct ear {
	struct sink	 sink;
	unsigned	 count;
	uint64_t	 packets[8];
	enum confidence	 confidence[8];
	enum role	 roles[8];
};

struct post {
	struct dispatch	*dispatch;
	struct decoders	 decoders;
	struct ear	 ear;
	struct sink	*sinks[1];
	struct audience	 audience;
	struct provenance seen;
	uint64_t	 packet;
};

static void
hear(struct sink *sink, const struct message *m)
{
	struct ear *ear = (struct ear *)sink;

	CU_ASSERT_FATAL(ear->count < 8);
	ear->packets[ear->count] = m->seen->packet;
	ear->confidence[ear->count] = m->confidence;
	ear->roles[ear->count++] = m->role;
}

static void
open_post(struct post *post)
{
	memset(post, 0, sizeof(*post));
	post->ear.sink.begin = hear;
	post->ear.sink.rows = EVERY_ROW;
	post->sinks[0] = &post->ear.sink;
	post->audience = (struct audience){ .sinks = post->sinks, .count = 1 };
	post->dispatch = dispatch_new(&post->decoders, &post->audience);
	CU_ASSERT_PTR_NOT_NULL_FATAL(post->dispatch);
}

static void
close_post(struct post *post)
{
	dispatch_free(post->dispatch);
}

/* One packet of version 2 between these ports, from a block of its own that is
 * gone afterwards. For some commands the last is a number of contacts, or of
 * bytes of a text. */
static bool
post_packet(struct post *post, uint16_t from, uint16_t to, uint16_t command,
    uint16_t seq, uint32_t uin, uint32_t status)
{
	const struct encode_head h = {
		.uin = uin, .command = command, .seq1 = seq,
	};
	struct buffer wire = { 0 }, body = { 0 };
	struct message m = { .seen = &post->seen };
	bool taken;

	post->seen = (struct provenance){
		.family = 4, .seconds = 1000, .packet = ++post->packet,
		.source = { { 192, 0, 2, from == CLIENT }, from },
		.destination = { { 192, 0, 2, to == CLIENT }, to },
	};
	if (command == STATUS)
		put_u32(&body, status);
	if (command == CONTACTS) {
		put_u8(&body, (uint8_t)status);
		put_zeros(&body, 4 * status);
	}
	if (command == MESSAGE) {
		put_u32(&body, UIN + 1);
		put_u16(&body, 1);
		put_u16(&body, (uint16_t)status);
		put_zeros(&body, status);
	}
	encode_v2_client(&wire, &h, &body);
	CU_ASSERT_FALSE_FATAL(wire.failed);
	m.wire = wire.data;
	m.captured = m.length = wire.length;
	taken = dispatch_datagram(post->dispatch, &m);
	memset(wire.data, 0xee, wire.length);
	buffer_free(&wire);
	buffer_free(&body);
	return taken;
}

/* The same of a server, with a body of so many bytes. */
static bool
post_server(struct post *post, uint16_t command, uint16_t seq, uint32_t n)
{
	const struct encode_head h = { .command = command, .seq1 = seq };
	struct buffer wire = { 0 }, body = { 0 };
	struct message m = { .seen = &post->seen };
	bool taken;

	post->seen = (struct provenance){
		.family = 4, .seconds = 1000, .packet = ++post->packet,
		.source = { { 192, 0, 2, 0 }, SERVER },
		.destination = { { 192, 0, 2, 1 }, CLIENT },
	};
	put_zeros(&body, n);
	encode_v2_server(&wire, &h, &body);
	CU_ASSERT_FALSE_FATAL(wire.failed);
	m.wire = wire.data;
	m.captured = m.length = wire.length;
	taken = dispatch_datagram(post->dispatch, &m);
	buffer_free(&wire);
	buffer_free(&body);
	return taken;
}

static void
two_of_a_client(void)
{
	struct post post;

	open_post(&post);
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, LOGIN_1, 7, UIN, 0));
	CU_ASSERT_EQUAL(post.ear.count, 0);
	CU_ASSERT_EQUAL(dispatch_counters(post.dispatch).unproven, 1);
	/* The same once more, another account, a counter that goes back. */
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, LOGIN_1, 7, UIN, 0));
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, STATUS, 8, UIN + 1,
	    0));
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, STATUS, 6, UIN, 0));
	CU_ASSERT_EQUAL(post.ear.count, 0);
	/* The last two of these wait, and come first. */
	CU_ASSERT_TRUE(post_packet(&post, CLIENT, SERVER, STATUS, 9, UIN, 1));
	CU_ASSERT_EQUAL_FATAL(post.ear.count, 3);
	CU_ASSERT_EQUAL(post.ear.packets[0], 3);
	CU_ASSERT_EQUAL(post.ear.packets[1], 4);
	CU_ASSERT_EQUAL(post.ear.packets[2], 5);
	CU_ASSERT_EQUAL(post.ear.confidence[0], CERTAIN);
	CU_ASSERT_EQUAL(post.ear.confidence[2], CERTAIN);
	CU_ASSERT_EQUAL(dispatch_counters(post.dispatch).messages, 3);
	/* From now on the flow is known: what is too short to tell, and what
	 * does not fit. */
	CU_ASSERT_TRUE(post_packet(&post, SERVER, CLIENT, ACK, 9, 0, 0));
	CU_ASSERT_EQUAL(post.ear.roles[3], ROLE_SERVER);
	CU_ASSERT_TRUE(post_packet(&post, CLIENT, SERVER, 0x0777, 10, UIN, 0));
	CU_ASSERT_EQUAL(post.ear.roles[4], ROLE_CLIENT);
	close_post(&post);
}

static void
an_acknowledgement(void)
{
	struct post post;

	open_post(&post);
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, STATUS, 1, UIN, 0));
	/* Of another number; then of this one. */
	CU_ASSERT_FALSE(post_packet(&post, SERVER, CLIENT, ACK, 2, 0, 0));
	CU_ASSERT_TRUE(post_packet(&post, SERVER, CLIENT, ACK, 1, 0, 0));
	CU_ASSERT_EQUAL_FATAL(post.ear.count, 3);
	CU_ASSERT_EQUAL(post.ear.roles[0], ROLE_CLIENT);
	CU_ASSERT_EQUAL(post.ear.roles[2], ROLE_SERVER);
	close_post(&post);
}

/* One side alone. */
static void
two_of_a_server(void)
{
	enum { OFFLINE = 0x0078, ONLINE = 0x006e };
	struct post post;

	open_post(&post);
	/* Too little, though it counts on; then enough, but not the next. */
	CU_ASSERT_FALSE(post_server(&post, OFFLINE, 1, 4));
	CU_ASSERT_FALSE(post_server(&post, OFFLINE, 2, 4));
	CU_ASSERT_FALSE(post_server(&post, ONLINE, 4, 25));
	CU_ASSERT_TRUE(post_server(&post, OFFLINE, 5, 4));
	CU_ASSERT_EQUAL_FATAL(post.ear.count, 3);
	CU_ASSERT_EQUAL(post.ear.roles[2], ROLE_SERVER);
	close_post(&post);
}

static void
another_flow(void)
{
	struct post post;

	open_post(&post);
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, STATUS, 1, UIN, 0));
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER + 1, STATUS, 2, UIN,
	    0));
	CU_ASSERT_FALSE(post_packet(&post, CLIENT + 1, SERVER, STATUS, 3, UIN,
	    0));
	CU_ASSERT_EQUAL(post.ear.count, 0);
	CU_ASSERT_EQUAL(dispatch_counters(post.dispatch).unproven, 3);
	close_post(&post);
}

static void
ports(void)
{
	const struct decode_as as = { SERVER, registry_find("icq-v2") };
	struct post post;

	open_post(&post);
	/* On the usual port one is enough. */
	CU_ASSERT_TRUE(post_packet(&post, CLIENT, 4000, STATUS, 1, UIN, 0));
	CU_ASSERT_EQUAL(post.ear.confidence[0], LOOKS_LIKE);
	/* And on one that is named. */
	post.decoders.as = &as;
	post.decoders.count = 1;
	CU_ASSERT_TRUE(post_packet(&post, CLIENT, SERVER, STATUS, 1, UIN, 0));
	/* On others nothing is looked for, and nothing waits. */
	post.decoders.count = 0;
	post.decoders.usual_ports = true;
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, 4500, STATUS, 1, UIN, 0));
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, 4500, STATUS, 2, UIN, 0));
	CU_ASSERT_EQUAL(dispatch_counters(post.dispatch).unproven, 0);
	close_post(&post);
}

/* More flows than there are places: the later one takes the earlier's. */
static void
many_flows(void)
{
	struct post post;
	unsigned i;

	open_post(&post);
	for (i = 0; i < 1000; i++)
		CU_ASSERT_FALSE(post_packet(&post, CLIENT,
		    (uint16_t)(10000 + i), STATUS, 1, UIN, 0));
	CU_ASSERT_TRUE(post_packet(&post, CLIENT, 10999, STATUS, 2, UIN, 0));
	CU_ASSERT_EQUAL(post.ear.count, 2);
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, 10000, STATUS, 2, UIN, 0));
	CU_ASSERT_EQUAL(post.ear.count, 2);
	CU_ASSERT_EQUAL(dispatch_counters(post.dispatch).unproven, 1000);
	close_post(&post);
}

/* The longest that a client writes waits; what is longer only counts. */
static void
long_packets(void)
{
	struct post post;

	open_post(&post);
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, MESSAGE, 1, UIN,
	    2000));
	CU_ASSERT_FALSE(post_packet(&post, CLIENT, SERVER, CONTACTS, 2, UIN,
	    255));
	CU_ASSERT_EQUAL(dispatch_counters(post.dispatch).unproven, 2);
	CU_ASSERT_TRUE(post_packet(&post, CLIENT, SERVER, STATUS, 3, UIN, 0));
	CU_ASSERT_EQUAL_FATAL(post.ear.count, 2);
	CU_ASSERT_EQUAL(post.ear.packets[0], 2);
	CU_ASSERT_EQUAL(dispatch_counters(post.dispatch).unproven, 1);
	close_post(&post);
}

void
test_dispatch(void)
{
	CU_pSuite suite = CU_add_suite("dispatch", NULL, NULL);

	CU_add_test(suite, "two packets of a client", two_of_a_client);
	CU_add_test(suite, "two packets of a server", two_of_a_server);
	CU_add_test(suite, "an acknowledgement", an_acknowledgement);
	CU_add_test(suite, "another flow", another_flow);
	CU_add_test(suite, "ports", ports);
	CU_add_test(suite, "many flows", many_flows);
	CU_add_test(suite, "long packets", long_packets);
}

/* Repeats and acknowledgements, told by numbers. */

#include "src/flow/session.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>

#include "dissectors/core/protocol.h"

void	test_session(void);

#define SECOND	INT64_C(1000000000)

enum { ACK = 0x000a, STATUS = 0x04d8, MESSAGE = 0x010e, FLOWS = 4 };

static struct numbers told;
static bool tells;

static bool
numbers(const struct message *m, struct numbers *n)
{
	(void)m;
	*n = told;
	return tells;
}

static const struct protocol protocol = { .numbers = numbers };

struct scene {
	struct sessions	*sessions;
	struct flow	 flow;
	struct provenance seen;
	int64_t		 now;		/* nanoseconds */
	uint32_t	 session;
	enum verdict	 check;
	uint8_t		 nesting;
	uint32_t	 account, opening;
	bool		 nameless;
};

static void
open_scene(struct scene *s)
{
	*s = (struct scene){ .flow = { .index = 1, .serial = 1 },
	    .now = 1000000000 * SECOND };
	s->sessions = sessions_new(FLOWS);
	CU_ASSERT_PTR_NOT_NULL_FATAL(s->sessions);
	tells = true;
}

/* The next packet, from that end. */
static struct facts
send(struct scene *s, uint8_t end, uint16_t command, uint16_t seq1,
    uint16_t seq2)
{
	struct message m = {
		.protocol = &protocol, .flow = &s->flow, .seen = &s->seen,
		.end = end, .check = s->check, .nesting = s->nesting,
		.role = end == 0 ? ROLE_CLIENT : ROLE_SERVER,
	};

	s->seen.packet++;
	s->now += SECOND / 4;
	s->seen.seconds = s->now / SECOND;
	s->seen.nanoseconds = (uint32_t)(s->now % SECOND);
	told = (struct numbers){
		.session = s->session, .command = command, .seq1 = seq1,
		.seq2 = seq2, .acknowledges = command == ACK,
		.account = s->account, .nameless = s->nameless,
		.opening = s->opening,
	};
	sessions_introduce(s->sessions, &m);
	return m.facts;
}

static void
check(struct facts facts, enum relation relation, uint64_t packet,
    int64_t after)
{
	CU_ASSERT_EQUAL(facts.relation, relation);
	if (relation == UNRELATED)
		return;
	CU_ASSERT_EQUAL(facts.packet, packet);
	CU_ASSERT_EQUAL(facts.after, after);
}

static void
acknowledgements(void)
{
	struct scene s;

	open_scene(&s);
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	/* Of nothing; by who sent it; of it, twice. */
	check(send(&s, 1, ACK, 8, 1), UNRELATED, 0, 0);
	check(send(&s, 0, ACK, 7, 1), UNRELATED, 0, 0);
	check(send(&s, 1, ACK, 7, 1), ACKNOWLEDGES, 1, 3 * SECOND / 4);
	check(send(&s, 1, ACK, 7, 1), ACKNOWLEDGES, 1, SECOND);
	/* Another second number, and none. */
	check(send(&s, 1, ACK, 7, 2), UNRELATED, 0, 0);
	check(send(&s, 1, ACK, 7, 0), ACKNOWLEDGES, 1, 6 * SECOND / 4);
	/* Of the other end's; of the later of two. */
	check(send(&s, 1, MESSAGE, 0, 0), UNRELATED, 0, 0);
	check(send(&s, 0, ACK, 0, 0), ACKNOWLEDGES, 8, SECOND / 4);
	check(send(&s, 0, MESSAGE, 7, 1), UNRELATED, 0, 0);
	check(send(&s, 1, ACK, 7, 1), ACKNOWLEDGES, 10, SECOND / 4);
	/* One of two that were not answered: nobody knows which. */
	send(&s, 0, STATUS, 20, 9);
	send(&s, 0, MESSAGE, 20, 9);
	check(send(&s, 1, ACK, 20, 9), UNRELATED, 0, 0);
	send(&s, 0, STATUS, 21, 9);
	send(&s, 0, MESSAGE, 21, 10);
	check(send(&s, 1, ACK, 21, 0), UNRELATED, 0, 0);
	check(send(&s, 1, ACK, 21, 10), ACKNOWLEDGES, 16, SECOND / 2);
	sessions_free(s.sessions);
}

static void
repeats(void)
{
	struct scene s;

	open_scene(&s);
	send(&s, 0, STATUS, 7, 1);
	check(send(&s, 0, STATUS, 7, 1), REPEATS, 1, SECOND / 4);
	/* One number or the command differs; the other end. */
	check(send(&s, 0, STATUS, 7, 2), UNRELATED, 0, 0);
	check(send(&s, 0, STATUS, 8, 2), UNRELATED, 0, 0);
	check(send(&s, 0, MESSAGE, 8, 2), UNRELATED, 0, 0);
	check(send(&s, 1, MESSAGE, 8, 2), UNRELATED, 0, 0);
	/* After others, within patience, and beyond it. */
	check(send(&s, 0, STATUS, 7, 2), REPEATS, 3, SECOND);
	s.now += 179 * SECOND;
	check(send(&s, 0, STATUS, 7, 2), REPEATS, 7, 179 * SECOND +
	    SECOND / 4);
	s.now += 180 * SECOND;
	check(send(&s, 0, STATUS, 7, 2), UNRELATED, 0, 0);
	/* A clock that goes back. */
	s.now -= 10 * SECOND;
	check(send(&s, 0, STATUS, 7, 2), REPEATS, 9, -10 * SECOND +
	    SECOND / 4);
	sessions_free(s.sessions);
}

/* All that are between a packet and its answer may be as many as this. */
static void
memory(void)
{
	struct scene s;

	open_scene(&s);
	for (uint16_t i = 0; i < 16; i++)
		check(send(&s, 0, MESSAGE, (uint16_t)(65530 + i), i),
		    UNRELATED, 0, 0);
	for (uint16_t i = 0; i < 16; i++)
		check(send(&s, 1, ACK, (uint16_t)(65530 + i), i),
		    ACKNOWLEDGES, 1u + i, 4 * SECOND);
	/* One more, and the first is forgotten. */
	send(&s, 0, MESSAGE, 10, 16);
	check(send(&s, 1, ACK, 65530, 0), UNRELATED, 0, 0);
	check(send(&s, 0, MESSAGE, 65530, 0), UNRELATED, 0, 0);
	/* Packets' numbers beyond 32 bits. */
	s.seen.packet = UINT64_C(0x1ffffffff);
	send(&s, 0, MESSAGE, 100, 1);
	send(&s, 0, MESSAGE, 101, 2);
	check(send(&s, 1, ACK, 101, 2), ACKNOWLEDGES, UINT64_C(0x200000001),
	    SECOND / 4);
	sessions_free(s.sessions);
}

static void
other_sessions(void)
{
	struct scene s;

	open_scene(&s);
	s.session = 5;
	send(&s, 0, STATUS, 7, 1);
	s.session = 6;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	check(send(&s, 0, STATUS, 7, 1), REPEATS, 2, SECOND / 4);
	/* Another login under the same numbers, and the same once more. */
	s.opening = 77;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	check(send(&s, 0, STATUS, 7, 1), REPEATS, 4, SECOND / 4);
	s.opening = 78;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	s.opening = 0;
	check(send(&s, 0, STATUS, 7, 1), REPEATS, 6, SECOND / 4);
	/* A packet that was held is older than what it would repeat. */
	s.seen.packet = 2;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	s.seen.packet = 10;
	/* The same place, another flow; a flow beyond the table. */
	s.flow.serial = 2;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	s.flow.index = 2;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	s.flow.index = FLOWS;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	/* Numbers that cannot be believed, or had. */
	s.flow.index = 2;
	s.check = CHECK_INVALID;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	s.check = CHECK_VALID;
	tells = false;
	check(send(&s, 0, STATUS, 7, 1), UNRELATED, 0, 0);
	tells = true;
	check(send(&s, 0, STATUS, 7, 1), REPEATS, 12, 5 * SECOND / 4);
	sessions_free(s.sessions);
}

/* What is in a container acknowledges, but is not sent on its own. */
static void
parts(void)
{
	struct scene s;

	open_scene(&s);
	send(&s, 0, STATUS, 7, 1);
	s.nesting = 1;
	check(send(&s, 1, ACK, 7, 1), ACKNOWLEDGES, 1, SECOND / 4);
	send(&s, 1, MESSAGE, 3, 0);
	s.nesting = 0;
	check(send(&s, 0, ACK, 3, 0), UNRELATED, 0, 0);
	sessions_free(s.sessions);
}

/* Whose session it is, where only the other side says so. */
static void
accounts(void)
{
	struct scene s;

	open_scene(&s);
	s.nameless = true;
	CU_ASSERT_EQUAL(send(&s, 1, MESSAGE, 1, 0).account, 0);
	s.nameless = false;
	s.account = 1000001;
	CU_ASSERT_EQUAL(send(&s, 0, STATUS, 1, 0).account, 0);
	s.nameless = true;
	s.account = 0;
	CU_ASSERT_EQUAL(send(&s, 1, MESSAGE, 2, 0).account, 1000001);
	CU_ASSERT_EQUAL(send(&s, 1, ACK, 1, 0).account, 1000001);
	s.nameless = false;
	CU_ASSERT_EQUAL(send(&s, 0, MESSAGE, 3, 0).account, 0);
	s.nameless = true;
	s.flow.serial = 2;
	CU_ASSERT_EQUAL(send(&s, 1, MESSAGE, 2, 0).account, 0);
	sessions_free(s.sessions);
}

void
test_session(void)
{
	CU_pSuite suite = CU_add_suite("session", NULL, NULL);

	CU_add_test(suite, "acknowledgements", acknowledgements);
	CU_add_test(suite, "repeats", repeats);
	CU_add_test(suite, "what is remembered", memory);
	CU_add_test(suite, "other sessions and flows", other_sessions);
	CU_add_test(suite, "parts", parts);
	CU_add_test(suite, "accounts", accounts);
}

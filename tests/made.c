/* A protocol of a test's own. */

#include "tests/made.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"
#include "tests/coverage.h"
#include "tests/encode.h"

static const struct made *making;

static void
unseal(struct message *m)
{
	m->unsealed = true;
	m->check = making->check;
	if (m->scratch == NULL) {	/* within another: it is plain */
		m->check = making->part_check;
		m->encrypted = false;
		return;
	}
	m->encrypted = making->sealed;
	for (uint32_t i = 0; i < m->captured; i++)
		m->scratch[i] = making->sealed ? (uint8_t)~m->wire[i] :
		    m->wire[i];
	m->plain = m->scratch;
}

static const struct field *
layout(const struct message *m)
{
	(void)m;
	return making->rows;
}

static const struct protocol protocol = {
	.name = "made", .title = "Made", .lead = { 0x5a, 0xa5 }, .least = 2,
	.unseal = unseal, .layout = layout,
};

void
made_walk_bytes(const struct made *made, const uint8_t *plain,
    uint32_t captured, const struct audience *audience)
{
	static const struct provenance seen;
	static const struct flow flow;
	uint8_t *wire = malloc(captured == 0 ? 1 : captured);
	uint8_t *scratch = malloc(captured == 0 ? 1 : captured);
	struct message m = {
		.wire = wire, .captured = captured,
		.length = made->length == 0 ? captured : made->length,
		.scratch = scratch, .protocol = &protocol, .flow = &flow,
		.seen = &seen, .role = ROLE_SERVER,
	};

	CU_ASSERT_FATAL(wire != NULL && scratch != NULL);
	for (uint32_t i = 0; i < captured; i++)
		wire[i] = made->sealed ? (uint8_t)~plain[i] : plain[i];
	making = made;
	unseal(&m);
	walk(&m, audience);
	free(wire);
	free(scratch);
}

void
made_walk(const struct made *made, const struct audience *audience)
{
	struct buffer plain = { 0 };

	put_hex(&plain, made->hex);
	CU_ASSERT_FALSE_FATAL(plain.failed);
	made_walk_bytes(made, plain.data, plain.length, audience);
	buffer_free(&plain);
}

const char *
made_tells(const struct made *made, bool nested, bool show_secrets)
{
	static char *told;
	struct recorder r;
	struct sink *const sinks[] = { &r.sink };
	const struct audience audience = { .sinks = sinks, .count = 1, .show_secrets = show_secrets };

	CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW, nested));
	made_walk(made, &audience);
	CU_ASSERT_EQUAL(r.opened, r.closed);
	free(told);
	told = strdup(recorder_told(&r));
	CU_ASSERT_PTR_NOT_NULL_FATAL(told);
	recorder_close(&r);
	return told;
}

/* Two sinks take another way through the walker than one. */
static void
check_two(const struct made *made, const char *told)
{
	struct recorder r;
	struct coverage c;
	struct sink *const sinks[] = { &c.sink, &r.sink };
	const struct audience audience = { .sinks = sinks, .count = 2 };

	CU_ASSERT_TRUE_FATAL(recorder_open(&r, EVERY_ROW, false));
	coverage_open(&c, EVERY_ROW, false);
	made_walk(made, &audience);
	CU_ASSERT_STRING_EQUAL(recorder_told(&r), told);
	CU_ASSERT_PTR_NULL(c.fault);
	if (c.fault != NULL)
		fprintf(stderr, "%s: %s at %u\n", made->hex, c.fault,
		    c.fault_offset);
	recorder_close(&r);
}

void
made_check(const struct made *made, const char *told)
{
	const char *tells = made_tells(made, false, false);

	CU_ASSERT_STRING_EQUAL(tells, told);
	if (strcmp(tells, told) != 0)
		fprintf(stderr, "%s:\nis told   %s\nexpected  %s\n",
		    made->hex, tells, told);
	check_two(made, told);
}

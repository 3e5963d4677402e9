/* ICQ version 3 over UDP: the header of a server's answers.
 * Some servers answer clients of version 5 with such packets, and that is the
 * one place where they are taken for ICQ. Seen in sample
 * lab-login-failures-isd; the check code 0 says that there is none. */

#include "dissectors/icq/v3.h"

#include "dissectors/core/cursor.h"

/*	0        2        4      6      8      12      16
 *	+--------+--------+------+------+------+-------+------
 *	| 3      | command| seq1 | seq2 | UIN  | check | body ...
 *	+--------+--------+------+------+------+-------+------  */
static const struct field header[] = {
	U16("version", "Version"),
	U16("command", "Command", .flags = COMMAND | HEX),
	U16("seq1", "Sequence 1", .flags = SUMMARY),
	U16("seq2", "Sequence 2", .flags = SUMMARY),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	U32("check", "Check code", .flags = HEX | CHECK),
	END
};

enum { HEADER = 16, FIRST_CLIENT_COMMAND = 1000 };

/* The check code is taken as it is: absent, or not looked at. */
static void
unseal(struct message *m)
{
	struct cursor c = { .base = m->wire, .offset = 12, .end = m->captured };

	m->plain = m->wire;
	m->unsealed = true;
	m->check = cursor_u32le(&c) == 0 && !c.failed ? CHECK_ABSENT :
	    CHECK_UNKNOWN;
}

static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	struct cursor c = { .base = m->wire, .offset = 2, .end = m->captured };

	if (dialect->version != 5 || dialect->server != 1 + m->end ||
	    cursor_u16le(&c) >= FIRST_CLIENT_COMMAND || c.failed)
		return NOT_MINE;
	m->role = ROLE_SERVER;
	unseal(m);
	return CERTAIN;
}

static const struct field *
layout(const struct message *m)
{
	(void)m;
	return header;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	(void)m;
	return dialect;
}

static const struct field *const layouts[] = {
	header, NULL
};

static const uint16_t ports[] = { 4000, 0 };

const struct protocol icq_v3 = {
	.name = "icq-v3",
	.title = "ICQ v3",
	.ports = ports,
	.lead = { 0x03, 0x00 },
	.least = HEADER,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.learn = learn,
};

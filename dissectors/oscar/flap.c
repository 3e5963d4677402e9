/* FLAP: framing, detection, who is who. Seen in samples lab-oscar-*.
 *
 *	0      1         2          4        6
 *	+------+---------+----------+--------+------
 *	| 0x2A | channel | sequence | length | data
 *	+------+---------+----------+--------+------
 *
 * The server speaks first. Either end counts its own frames, from anywhere. */

#include "dissectors/oscar/flap.h"

#include "dissectors/core/cursor.h"
#include "dissectors/oscar/exchange.h"
#include "dissectors/oscar/login.h"
#include "dissectors/oscar/snac.h"

/* A server that is done with an old client may end its stream with a header that
 * has no length. One source. */
#define SHORT_HEAD	4

/* The highest subtype of a family that has some without a row: one source. */
#define SUBTYPES	0x30

/* An error frame has TLVs, or a number, in the only two sources; a keep-alive
 * of some clients four bytes. */
static const struct field data[] = {
	REST("data", "Data"),
	END
};

static const struct command channels[] = {
	{ FLAP_SIGN_ON,	"FLAP_SIGN_ON",		"Sign on",	oscar_sign_on },
	{ FLAP_ERROR,	"FLAP_ERROR",		"Error",	data },
	{ FLAP_SIGN_OFF, "FLAP_SIGN_OFF",	"Sign off",	oscar_sign_off },
	{ FLAP_KEEP_ALIVE, "FLAP_KEEP_ALIVE",	"Keep-alive",	data },
};

static const struct commands channel_commands = {
	COMMANDS(channels),
	.otherwise = data,
};

#define MARK	{ .type = FIELD_UINT, .size = 1, .label = "FLAP" }
#define NUMBERS	\
	U16BE("sequence", "Sequence", .flags = CHECK), \
	{ .type = FIELD_UINT, .size = 2, .order = BIG, .label = "Length", \
	    .flags = OPTIONAL }

static const struct field flap_other[] = {
	MARK,
	U8("command", "Channel", .slot = SLOT_COMMAND, .commands = &channel_commands,
	    .flags = COMMAND | HEX),
	NUMBERS,
	BODY(SLOT_COMMAND, &channel_commands, "body", "Body"),
	END
};

static const struct field flap_snac[] = {
	MARK,
	{ .type = FIELD_UINT, .size = 1, .label = "Channel 2: SNAC" },
	NUMBERS,
	ROWS(oscar_snac),
	END
};

static const struct field *const layouts[] = { flap_snac, flap_other, NULL };

static const struct field *
layout(const struct message *m)
{
	return m->captured > 1 && m->plain[1] == FLAP_SNAC ? flap_snac :
	    flap_other;
}

/* A header as far as it is there; false where it is none. */
struct head {
	uint8_t		 channel;
	uint16_t	 sequence;
	uint32_t	 length;	/* with the header; 0: not all there */
};

static bool
read_head(const uint8_t *bytes, uint32_t n, struct head *head)
{
	struct cursor c = { .base = bytes, .end = n };
	const uint8_t mark = cursor_u8(&c);
	uint16_t length;

	head->channel = cursor_u8(&c);
	head->sequence = cursor_u16be(&c);
	length = cursor_u16be(&c);
	head->length = c.failed ? 0 : FLAP_HEAD + length;
	return mark == FLAP_MARK && (n < 2 ||
	    (head->channel >= FLAP_SIGN_ON && head->channel <= FLAP_KEEP_ALIVE));
}

/* Whether a frame shows by itself that it is one. */
enum answer { NO, PERHAPS, MORE, YES };

static enum answer
proves_snac(struct cursor *c, uint32_t length)
{
	const uint16_t family = cursor_u16be(c), subtype = cursor_u16be(c);
	const uint16_t flags = cursor_u16be(c);
	bool known;

	if (length < FLAP_HEAD + SNAC_HEAD)
		return NO;
	if (c->failed)
		return MORE;
	if ((flags & 0x7ffe) != 0)
		return NO;
	if (oscar_snac_find(family, subtype, &known) != NULL)
		return YES;
	return known && subtype <= SUBTYPES ? PERHAPS : NO;
}

/* TLVs to the last byte, all of which are known. */
static enum answer
proves_tlvs(struct cursor *c, uint32_t length, uint32_t n)
{
	if (length > n)
		return n < FRAME_PROOF ? MORE : NO;
	if (length == FLAP_HEAD)
		return PERHAPS;
	c->end = length;
	while (cursor_left(c) > 0) {
		const uint16_t tag = cursor_u16be(c);

		if (commands_find(&oscar_sign_off_tlvs, tag) == NULL)
			return NO;
		(void)cursor_take(c, cursor_u16be(c));
	}
	return c->failed ? NO : YES;
}

static enum answer
proves(const uint8_t *bytes, uint32_t n, const struct head *head)
{
	struct cursor c = { .base = bytes, .offset = FLAP_HEAD, .end = n };

	switch (head->channel) {
	case FLAP_SIGN_ON:
		if (head->length < FLAP_HEAD + 4)
			return NO;
		if (n < FLAP_HEAD + 4)
			return MORE;
		return cursor_u32be(&c) == 1 ? YES : NO;
	case FLAP_SNAC:
		return proves_snac(&c, head->length);
	case FLAP_SIGN_OFF:
		return proves_tlvs(&c, head->length, n);
	default:
		return head->length <= FLAP_HEAD + 4 ? PERHAPS : NO;
	}
}

/* Frames that prove nothing by themselves do where another follows that does;
 * on the usual port also where nothing follows. */
static uint32_t
proved(const uint8_t *bytes, uint32_t n, enum frame_asked asked)
{
	uint32_t at = 0;
	struct head head;

	if (n > FRAME_PROOF)
		n = FRAME_PROOF;
	while (at < n && read_head(bytes + at, n - at, &head)) {
		enum answer answer = head.length == 0 ? MORE :
		    proves(bytes + at, n - at, &head);

		if (answer == YES) {
			(void)read_head(bytes, n, &head);
			return head.length;
		}
		if (answer == MORE)
			return n < FRAME_PROOF ? 0 : FRAME_NONE;
		if (answer == NO)
			return FRAME_NONE;
		at += head.length;
	}
	if (at < n)
		return FRAME_NONE;
	if (at == n && asked == FRAME_ON_USUAL_PORT) {
		(void)read_head(bytes, n, &head);
		return head.length;
	}
	return n < FRAME_PROOF ? 0 : FRAME_NONE;
}

static uint32_t
frame(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end, enum frame_asked asked)
{
	struct head head;

	(void)dialect;
	(void)end;
	if (!read_head(bytes, n, &head))
		return FRAME_NONE;
	if (asked == FRAME_LAST)
		return n == SHORT_HEAD && head.channel == FLAP_SIGN_OFF ? n :
		    FRAME_NONE;
	return asked == FRAME_IN_STEP ? head.length : proved(bytes, n, asked);
}

/* Symbols say who sends them; see snac.h. */
static enum role
sender(const struct command *command)
{
	if (command == NULL)
		return ROLE_UNKNOWN;
	return memcmp(command->symbol, "CLI_", 4) == 0 ? ROLE_CLIENT :
	    memcmp(command->symbol, "SRV_", 4) == 0 ? ROLE_SERVER :
	    ROLE_UNKNOWN;
}

/* What a frame says of who sends it. A server's hello is bare; but so may a
 * client's be. */
static enum role
own_role(const struct message *m, const struct head *head)
{
	struct cursor c = {
		.base = m->wire, .offset = FLAP_HEAD, .end = m->captured
	};
	bool known;

	if (head->channel == FLAP_SNAC) {
		const uint16_t family = cursor_u16be(&c);
		const uint16_t subtype = cursor_u16be(&c);

		return c.failed ? ROLE_UNKNOWN :
		    sender(oscar_snac_find(family, subtype, &known));
	}
	if (head->channel != FLAP_SIGN_ON)
		return ROLE_UNKNOWN;
	(void)cursor_u32be(&c);
	switch (cursor_u16be(&c)) {
	case 0x0001:
	case 0x0006:
		return ROLE_CLIENT;
	case 0x8001:
		return ROLE_SERVER;
	}
	return ROLE_UNKNOWN;
}

/* By ports: the server's is the usual one, or at least the lower. */
static enum role
port_role(const struct provenance *seen)
{
	const uint16_t from = seen->source.port, to = seen->destination.port;

	if (from == oscar.ports[0] || to == oscar.ports[0])
		return from == oscar.ports[0] ? ROLE_SERVER : ROLE_CLIENT;
	return from < to ? ROLE_SERVER : ROLE_CLIENT;
}

/* TCP brings all frames in order: where the number is not the next one, some
 * are missing in the capture, or the sender miscounts. Sources disagree on where
 * it begins anew, so 0 may follow any number of 15 bits or more. */
static void
count(struct message *m, const struct head *head,
    const struct dialect *dialect)
{
	const uint16_t last = dialect->sequence[m->end];
	const uint16_t next = (uint16_t)(last + 1);

	if ((dialect->stage[m->end] & FLAP_STAGE_COUNTS) == 0 || m->resumed ||
	    m->captured < SHORT_HEAD || head->sequence == next ||
	    (head->sequence == 0 && last >= 0x7fff))
		return;
	m->out_of_sequence = true;
	m->expected = next;
	m->sequence = head->sequence;
}

static void
unseal(struct message *m)
{
	m->plain = m->wire;
	m->unsealed = true;
	oscar_unroast(m);
}

static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	struct head head;
	enum role role;

	if (!read_head(m->wire, m->captured, &head))
		return NOT_MINE;
	m->dialect = *dialect;
	if (dialect->server != 0)
		role = dialect->server == 1 + m->end ? ROLE_SERVER :
		    ROLE_CLIENT;
	else
		role = own_role(m, &head);
	/* Who asked a proxy is the client. */
	if (role != ROLE_UNKNOWN || m->via == NULL)
		m->role = role != ROLE_UNKNOWN ? role : port_role(m->seen);
	count(m, &head, dialect);
	unseal(m);
	return CERTAIN;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	uint8_t *stage = &dialect.stage[m->end];
	struct head head;
	enum role role;

	if (!read_head(m->wire, m->captured, &head) || head.length == 0)
		return dialect;
	role = dialect.server != 0 ? ROLE_UNKNOWN :
	    own_role(m, &head);
	if (role != ROLE_UNKNOWN)
		dialect.server = role == ROLE_SERVER ? 1 + m->end : 2 - m->end;
	dialect.version = 1;
	dialect.sequence[m->end] = head.sequence;
	*stage |= FLAP_STAGE_COUNTS;
	return dialect;
}

static const uint16_t ports[] = { 5190, 0 };

const struct protocol oscar = {
	.name = "oscar",
	.title = "OSCAR",
	.ports = ports,
	.least = FLAP_HEAD,
	.frame = frame,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.exchange = oscar_exchange,
	.learn = learn,
};

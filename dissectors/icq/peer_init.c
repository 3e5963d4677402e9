/* The beginning of a connection between peers. Seen in samples lab-*, as far as
 * nothing else is said. */

#include "dissectors/icq/peer_init.h"

#include "dissectors/icq/names.h"
#include "dissectors/icq/peer.h"

enum {
	INIT	= 0xff,
	INIT_OLD = 26,			/* bytes of what it begins, */
	INIT_LEAST = 36,		/* from version 6 on */
	INIT_MORE = 44,
	INIT_MOST = 48,
	INIT2	= 3,
	INIT2_LENGTH = 33,
	NEWEST	= 10,			/* version */
};

#define COMMAND_ROW(table)	\
	U8("command", "Command", .slot = SLOT_COMMAND, .commands = &(table), \
	    .flags = COMMAND | HEX), \
	BODY(SLOT_COMMAND, &(table), "body", "Body")

/* 0xFF PEER_INIT up to version 5: two sources, one of which prints it. */
static const struct field init_2[] = {
	U32("version", "Version", .flags = SUMMARY),
	U32("tcp_port", "Own port", .flags = SUMMARY),
	UIN32("uin", "UIN", .flags = FROM),
	IPV4("ip", "Address", .flags = SUMMARY),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("own_port", "Own port, again"),
	END
};

/* From version 6 on. One program writes a 0 in place of what follows, another
 * its addresses the other way round; one client leaves the first port 0. */
#define INIT_6	\
	U16("version", "Version", .flags = SUMMARY), \
	{ .type = FIELD_UINT, .size = 2, .label = "Bytes that follow" }, \
	UIN32("peer", "UIN of the other side", .flags = TO), \
	PAD(2, "Zero"), \
	U32("tcp_port", "Own port", .flags = SUMMARY), \
	UIN32("uin", "UIN", .flags = FROM), \
	IPV4("ip", "Address", .flags = SUMMARY), \
	IPV4("real_ip", "Own address"), \
	U8("connection", "Direct connections", .names = &icq_connections), \
	U32("own_port", "Own port, again")
#define INIT_6_END	\
	U32("web_port", "Web port", .flags = OPTIONAL), \
	U32("features", "Features"), \
	U32("reverse_id", "Number of a connection that was asked for", .flags = OPTIONAL)

/* In version 6 the cookie is a number of who connects, which comes back. */
static const struct field init_6[] = {
	INIT_6,
	U32("cookie", "Cookie", .flags = HEX),
	INIT_6_END,
	END
};

/* Later it is the one that the other side has announced to its contacts: who
 * knows it may connect. */
static const struct field init_7[] = {
	INIT_6,
	BYTES(4, "peer_cookie", "Cookie", .flags = SECRET),
	INIT_6_END,
	END
};

static const struct command init_2_rows[] = {
	{ INIT,	"PEER_INIT", "Who connects", init_2 },
};

static const struct command init_6_rows[] = {
	{ INIT,	"PEER_INIT", "Who connects, or is connected to", init_6 },
};

static const struct command init_7_rows[] = {
	{ INIT,	"PEER_INIT", "Who connects, or is connected to", init_7 },
};

static const struct commands init_2_commands = { COMMANDS(init_2_rows) };
static const struct commands init_6_commands = { COMMANDS(init_6_rows) };
static const struct commands init_7_commands = { COMMANDS(init_7_rows) };

const struct field peer_init_2[] = {
	PEER_LENGTH, COMMAND_ROW(init_2_commands), END
};

const struct field peer_init_6[] = {
	PEER_LENGTH, COMMAND_ROW(init_6_commands), END
};

const struct field peer_init_7[] = {
	PEER_LENGTH, COMMAND_ROW(init_7_commands), END
};

static const struct command init_ack_rows[] = {
	{ 1, "PEER_INIT_ACK", "Who connects is welcome", NULL },
};

static const struct commands init_ack_commands = { COMMANDS(init_ack_rows) };

const struct field peer_init_ack[] = {
	PEER_LENGTH,
	U32("command", "Command", .slot = SLOT_COMMAND, .commands = &init_ack_commands,
	    .flags = COMMAND | HEX),
	END
};

/* 0x03 PEER_INIT2, from version 7 on and for messages: what for. For plug-ins:
 * one source. */
static const struct name channels[] = {
	{ 0x0001, "messages" },
	{ 0x03ea, "status_plugins" },
	{ 0x03eb, "info_plugins" },
};

static const struct names channel_names = { NAMES(channels) };

static const struct field init2_first[] = {
	BYTES(16, "guid", "GUID"),
	U32("x2", "Unknown", .flags = UNKNOWN | HEX),
	END
};

/* The other side puts the word between the halves. */
static const struct field init2_reply[] = {
	BYTES(8, "guid_first", "GUID, first half"),
	U32("x2", "Unknown", .flags = UNKNOWN | HEX),
	BYTES(8, "guid_second", "GUID, second half"),
	END
};

static const struct field init2[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U32("channel", "Channel", .names = &channel_names, .flags = SUMMARY | HEX),
	U32("is_reply", "Of who was connected to", .slot = SLOT_RESULT),
	WHEN(SLOT_RESULT, 0, init2_first),
	WHEN(SLOT_RESULT, 1, init2_reply),
	END
};

static const struct command init2_rows[] = {
	{ INIT2, "PEER_INIT2", "What the connection is for", init2 },
};

static const struct commands init2_commands = { COMMANDS(init2_rows) };

const struct field peer_init2[] = {
	PEER_LENGTH, COMMAND_ROW(init2_commands), END
};

enum peer_answer
peer_is_init(const struct peer_packet *p, enum peer_shape *shape)
{
	struct cursor c = peer_cursor(p, 0);
	const uint8_t command = cursor_u8(&c);
	const uint16_t version = cursor_u16le(&c), follows = cursor_u16le(&c);

	if (p->length != INIT_OLD && p->length != INIT_LEAST &&
	    p->length != INIT_MORE && p->length != INIT_MOST)
		return PEER_NO;
	if (p->there >= 1 && command != INIT)
		return PEER_NO;
	if (c.failed)
		return PEER_MORE;
	if (p->length == INIT_OLD) {
		*shape = PEER_SHAPE_INIT_2;
		return version >= 1 && version <= 5 && follows == 0 ?
		    PEER_YES : PEER_NO;
	}
	*shape = version == 6 ? PEER_SHAPE_INIT_6 : PEER_SHAPE_INIT_7;
	return version >= 6 && version <= NEWEST &&
	    (follows == 0 || follows == p->length - 5) ? PEER_YES : PEER_NO;
}

enum peer_answer
peer_is_init_ack(const struct peer_packet *p)
{
	struct cursor c = peer_cursor(p, 0);
	const uint32_t command = cursor_u32le(&c);

	if (p->length != 4 || (!c.failed && command != 1))
		return PEER_NO;
	return peer_so_far(&c);
}

enum peer_answer
peer_is_init2(const struct peer_packet *p)
{
	struct cursor c = peer_cursor(p, 0);
	const uint8_t command = cursor_u8(&c);
	const uint32_t ten = cursor_u32le(&c), channel = cursor_u32le(&c);

	if (p->length != INIT2_LENGTH || (p->there >= 1 && command != INIT2) ||
	    (p->there >= 5 && ten != 10))
		return PEER_NO;
	if (!c.failed && names_find(&channel_names, channel) == NULL)
		return PEER_NO;
	return peer_so_far(&c);
}

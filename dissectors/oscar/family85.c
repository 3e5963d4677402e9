/* Family 85, BROADCAST: a message to all accounts of one server, which has the
 * family for itself. One source prints a packet of each; the layout is a guess
 * from these: of each part its kind, three bytes of length, and so many bytes. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct field broadcast_type[] = {
	U16BE("broadcast_type", "Kind of broadcast"),
	END
};

static const struct field subject[] = {
	TEXT_TO_END("subject", "Subject", .flags = SUMMARY | TEXT),
	END
};

static const struct field text[] = {
	TEXT_TO_END("text", "Text", .flags = SUMMARY | TEXT),
	END
};

static const struct command part_rows[] = {
	{ 0x01, "broadcast_type", "Kind of broadcast",	broadcast_type },
	{ 0x02, "subject",	"Subject",		subject },
	{ 0x03, "text",		"Text",			text },
};

static const struct commands parts = {
	COMMANDS(part_rows),
	.otherwise = oscar_unknown,
};

static const struct field part_content[] = {
	SWITCH(SLOT_TYPE, &parts),
	END
};

static const struct field part[] = {
	U8("broadcast_part", "Part", .slot = SLOT_TYPE, .commands = &parts),
	{ .type = FIELD_SPAN, .size = 3, .order = BIG, .sub = part_content, .label = "Content" },
	END
};

static const struct field broadcast_parts[] = {
	REPEAT(part, "broadcast_parts", "Parts"),
	END
};

static const struct field broadcast[] = {
	FORMS(broadcast_parts, oscar_unknown),
	END
};

static const struct field reply[] = {
	U16BE("result", "Result", .flags = SUMMARY),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_BROADCAST",	"Message to all accounts",	broadcast },
	{ 0x0003, "SRV_BROADCAST_REPLY", "Message taken",		reply },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family85[] = { SNAC_FAMILY(commands) };

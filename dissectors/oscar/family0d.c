/* Family 0D, CHAT_NAV: finding and making rooms. 2 and 9: seen in samples
 * lab-oscar-*; the others, two sources. */

#include "dissectors/oscar/chat.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct field exchange[] = {
	U16BE("exchange", "Exchange", .flags = SUMMARY),
	END
};

static const struct field search[] = {
	U16BE("room_class", "Class", .flags = SUMMARY | HEX),
	TLVS(&oscar_room_tlvs, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

static const struct command info_tlvs[] = {
	TLV_U8(0x0002, "max_rooms", "Most rooms at a time"),
	TLV(0x0003, "exchange_info", "Exchange", U16BE("exchange", "Exchange"),
	    TLVS16(&oscar_room_tlvs, "room_tlvs", "About its rooms")),
	TLV(0x0004, "room_info", "Room", ROWS(oscar_room_info)),
};

static const struct commands info_commands = { COMMANDS(info_tlvs) };

static const struct field info[] = {
	TLVS(&info_commands, "tlvs", "TLVs"),
	END
};

/* 5: the name alone. */
static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_CHAT_RIGHTS_REQUEST", "Ask for limits",		oscar_nothing },
	{ 0x0003, "CLI_EXCHANGE_INFO_REQUEST", "Ask about an exchange",	exchange },
	{ 0x0004, "CLI_ROOM_INFO_REQUEST", "Ask about a room",		oscar_room_info },
	{ 0x0005, "CLI_ROOM_MORE_INFO_REQUEST", "Ask more about a room", oscar_unknown },
	{ 0x0006, "CLI_ROOM_OCCUPANTS_REQUEST", "Ask who is in a room",	oscar_room_info },
	{ 0x0007, "CLI_ROOM_SEARCH",	"Search rooms",			search },
	{ 0x0008, "CLI_ROOM_CREATE",	"Create a room, or join it",	oscar_room_info },
	{ 0x0009, "SRV_CHAT_NAV_INFO",	"About rooms",			info },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family0d[] = { SNAC_FAMILY(commands) };

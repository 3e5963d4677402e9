/* Rooms of chats. */

#include "dissectors/oscar/chat.h"

#include "dissectors/oscar/body.h"
#include "dissectors/oscar/tlv.h"
#include "dissectors/oscar/userinfo.h"

/* 2, 3, 4, C9, D5 to D9: seen in samples lab-oscar-*; 6F, 73, D0: real packets
 * of 1999; the others, two sources. */
static const struct command room_tlvs[] = {
	TLV_U16(0x0002, "room_class", "Class", .flags = HEX),
	TLV_U8(0x0003, "max_rooms", "Most rooms at a time"),
	TLV_U16(0x0004, "room_name_limit", "Longest name of a room"),
	TLV_TEXT(0x006a, "room_full", "Full name"),
	TLV_U16(0x006f, "occupants", "Who is there: how many"),
	TLV(0x0073, "users", "Who is there", ROWS(oscar_users)),
	TLV_U16(0x00c9, "room_options", "Options", .flags = HEX),
	TLV_TIME(0x00ca, "created", "Created"),
	TLV_U16(0x00d0, "room_d0", "Unknown", .flags = UNKNOWN | HEX),
	TLV_U16(0x00d1, "max_message", "Longest message"),
	TLV_U16(0x00d2, "max_occupants", "Most occupants"),
	TLV_TEXT(0x00d3, "room_title", "Name", .flags = SUMMARY),
	TLV_U8(0x00d5, "create_permission", "Who may create rooms"),
	TLV_TEXT(0x00d6, "chat_charset", "First character set"),
	TLV_TEXT(0x00d7, "chat_language", "First language"),
	TLV_TEXT(0x00d8, "chat_charset", "Second character set"),
	TLV_TEXT(0x00d9, "chat_language", "Second language"),
	TLV_U16(0x00da, "max_visible_message", "Longest message that is shown"),
};

const struct commands oscar_room_tlvs = { COMMANDS(room_tlvs) };

/* Two sources. */
const struct field oscar_room_info[] = {
	ROWS(oscar_room),
	U8("detail", "Level of detail", .flags = OPTIONAL),
	TLVS16(&oscar_room_tlvs, "room_tlvs", "About the room", .flags = OPTIONAL),
	END
};

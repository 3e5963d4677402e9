/* Family 0E, CHAT: what goes on in one room, on a connection of its own. Two
 * sources. */

#include "dissectors/oscar/chat.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"
#include "dissectors/oscar/userinfo.h"

static const struct command text_tlvs[] = {
	TLV_TEXT(0x0001, "text", "Text", .flags = SUMMARY | TEXT),
	TLV_TEXT(0x0002, "chat_charset", "Character set"),
	TLV_TEXT(0x0003, "chat_language", "Language"),
};

static const struct commands text_commands = { COMMANDS(text_tlvs) };

static const struct command message_tlvs[] = {
	TLV_FLAG(0x0001, "public", "To all in the room"),
	TLV_TEXT(0x0002, "whisper_to", "To one alone", .flags = SUMMARY | TO),
	TLV(0x0003, "sender", "Who says it", ROWS(oscar_sender)),
	TLV(0x0005, "message", "Message",
	    TLVS(&text_commands, "chat_tlvs", "Text and what it is in")),
	TLV_FLAG(0x0006, "reflect", "The sender wants it back"),
};

static const struct commands message_commands = { COMMANDS(message_tlvs) };

/* The channel is 3. */
static const struct field message[] = {
	BYTES(8, "icbm_cookie", "Cookie"),
	U16BE("icbm_channel", "Channel"),
	TLVS(&message_commands, "tlvs", "TLVs"),
	END
};

/* One source knows what these are about, and none more. */
#define STADIUM(n)	{ 0x00 ## n, "CHAT_STADIUM_" #n, "Of stadiums or rows", oscar_unknown }

/* 7 to 9: the names alone. */
static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "SRV_ROOM_UPDATE",	"About the room",		oscar_room_info },
	{ 0x0003, "SRV_CHAT_JOINED",	"Users have come",		oscar_users },
	{ 0x0004, "SRV_CHAT_LEFT",	"Users have gone",		oscar_users },
	{ 0x0005, "CLI_CHAT_SEND",	"Say something",		message },
	{ 0x0006, "SRV_CHAT_RECEIVE",	"Somebody says something",	message },
	{ 0x0007, "CLI_CHAT_WARN",	"Warn a user",			oscar_unknown },
	{ 0x0008, "SRV_CHAT_WARN_REPLY", "User warned",			oscar_unknown },
	{ 0x0009, "CHAT_ERROR_OR_DATA",	"Error, or data",		oscar_unknown },
	STADIUM(0A), STADIUM(0B), STADIUM(0C), STADIUM(0D), STADIUM(0E), STADIUM(0F),
	STADIUM(10), STADIUM(11), STADIUM(12), STADIUM(13), STADIUM(14), STADIUM(15),
	STADIUM(16), STADIUM(17), STADIUM(18), STADIUM(19), STADIUM(1A), STADIUM(1B),
	STADIUM(1C), STADIUM(1D), STADIUM(1E), STADIUM(1F), STADIUM(20), STADIUM(21),
	STADIUM(22), STADIUM(23), STADIUM(24), STADIUM(25), STADIUM(26), STADIUM(27),
	STADIUM(28), STADIUM(29), STADIUM(2A), STADIUM(2B), STADIUM(2C), STADIUM(2D),
	STADIUM(2E), STADIUM(2F), STADIUM(30),
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family0e[] = { SNAC_FAMILY(commands) };

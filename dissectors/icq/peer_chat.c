/* Chats between peers: two packets of one side and one of the other, then what
 * both type, each key as it is pressed. Two sources; some packets printed by
 * one of them. */

#include "dissectors/icq/peer_chat.h"

#include "dissectors/core/cursor.h"
#include "dissectors/core/message.h"
#include "dissectors/icq/body.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/peer.h"

/* Two sources. */
static const struct name faces[] = {
	{ 1, "bold" },
	{ 2, "italic" },
	{ 4, "underline" },
	{ 8, "strike_out" },
};

static const struct names face_names = { NAMES_FLAGS(faces) };

/* Character sets of Windows. */
static const struct name charsets[] = {
	{ 0,	"ansi" },
	{ 1,	"default" },
	{ 2,	"symbol" },
	{ 77,	"mac" },
	{ 128,	"shift_jis" },
	{ 129,	"hangul" },
	{ 130,	"johab" },
	{ 134,	"gb2312" },
	{ 136,	"big5" },
	{ 161,	"greek" },
	{ 162,	"turkish" },
	{ 163,	"vietnamese" },
	{ 177,	"hebrew" },
	{ 178,	"arabic" },
	{ 186,	"baltic" },
	{ 204,	"cyrillic" },
	{ 222,	"thai" },
	{ 238,	"east_europe" },
	{ 255,	"oem" },
};

static const struct names charset_names = { NAMES(charsets) };

/* R G B 0 */
#define FOREGROUND	U32("foreground_color", "Foreground", .flags = HEX)
#define BACKGROUND	U32("background_color", "Background", .flags = HEX)
#define FONT	\
	STR16("font", "Font"), \
	U8("font_charset", "Character set of the font", .names = &charset_names), \
	U8("font_family", "Pitch and family of the font", .flags = HEX)
#define FACE	\
	U32("font_face", "Face of the font", .names = &face_names, .flags = HEX)

/* CHAT_COLOR, of who connects: the version is there with a minus. */
static const struct field color[] = {
	I32("minus_version", "Version, less than 0"),
	UIN32("uin", "UIN", .flags = FROM),
	STR16("nick", "Nickname", .flags = SUMMARY),
	U16("tcp_port_be", "TCP port, high byte first", .order = BIG),
	FOREGROUND,
	BACKGROUND,
	U8("x1", "Unknown", .flags = UNKNOWN),
	END
};

static const struct command color_rows[] = {
	{ 0x64, "CHAT_COLOR", "Enter a chat", color },
	{ 0x65, "CHAT_COLOR", "Enter a chat", color },
};

static const struct commands color_commands = { COMMANDS(color_rows) };

const struct field peer_chat_color[] = {
	PEER_LENGTH,
	U32("command", "Command", .slot = SLOT_COMMAND, .commands = &color_commands,
	    .flags = COMMAND | HEX),
	BODY(SLOT_COMMAND, &color_commands, "body", "Body"),
	END
};

/* Who else is there: one source. */
static const struct field other[] = {
	U32("version", "Version"),
	U32("tcp_port", "TCP port"),
	UIN32("uin", "UIN"),
	IPV4("ip", "Address"),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16("tcp_port_be", "TCP port, high byte first", .order = BIG),
	U16("chat_session", "Session", .flags = HEX),
	U32("x1", "Unknown", .flags = UNKNOWN),
	END
};

/* CHAT_COLOR_FONT, of who accepts. */
static const struct field color_font[] = {
	UIN32("uin", "UIN", .flags = FROM),
	STR16("nick", "Nickname", .flags = SUMMARY),
	FOREGROUND,
	BACKGROUND,
	U32("version", "Version"),
	U32("tcp_port", "TCP port"),
	IPV4("ip", "Address"),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16("chat_session", "Session", .flags = HEX),
	U32("font_size", "Size of the font"),
	FACE,
	FONT,
	REPEAT8(other, "participants_there", "Others who are there", .flags = SUMMARY),
	END
};

static const struct command color_font_rows[] = {
	{ 0x64, "CHAT_COLOR_FONT", "Let into a chat", color_font },
	{ 0x65, "CHAT_COLOR_FONT", "Let into a chat", color_font },
};

static const struct commands color_font_commands = {
	COMMANDS(color_font_rows)
};

const struct field peer_chat_color_font[] = {
	PEER_LENGTH,
	U32("command", "Command", .slot = SLOT_COMMAND, .commands = &color_font_commands,
	    .flags = COMMAND | HEX),
	BODY(SLOT_COMMAND, &color_font_commands, "body", "Body"),
	END
};

/* CHAT_FONT, of who connected. */
static const struct field font[] = {
	U32("tcp_port", "TCP port"),
	IPV4("ip", "Address"),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16("chat_session", "Session", .flags = HEX),
	U32("font_size", "Size of the font"),
	FACE,
	FONT,
	END
};

static const struct command font_rows[] = {
	{ 0, "CHAT_FONT", "Font of who enters", font },
};

static const struct commands font_commands = { COMMANDS(font_rows) };

/* It has no number: the version comes first, a word whose upper three bytes are
 * 0, and stand for one here. */
const struct field peer_chat_font[] = {
	PEER_LENGTH,
	U8("version", "Version"),
	{ .type = FIELD_UINT, .size = 3, FIELD_KEY("command"), .label = "Command",
	    .slot = SLOT_COMMAND, .commands = &font_commands, .flags = COMMAND | HEX },
	BODY(SLOT_COMMAND, &font_commands, "body", "Body"),
	END
};

/* What is typed: texts, and codes with their data. */

static const struct field foreground[] = { FOREGROUND, END };
static const struct field background[] = { BACKGROUND, END };
static const struct field face[] = { FACE, END };
static const struct field size[] = { U32("font_size", "Size of the font"), END };
static const struct field family[] = { FONT, END };

static const struct field two[] = {
	BYTES(2, "unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field six[] = {
	BYTES(6, "unknown", "Unknown", .flags = UNKNOWN),
	END
};

enum { BACKSPACE = 0x08, LINE_END = 0x0d };

/* In the versions up to 5 these are bytes between letters, later they stand
 * behind a 0 and before a length. */
#define CODES	\
	{ 0x00, "CHAT_FOREGROUND",	"Foreground",		foreground }, \
	{ 0x01, "CHAT_BACKGROUND",	"Background",		background }, \
	{ 0x02, "CHAT_KICK",		"Propose to kick",	icq_uin }, \
	{ 0x03, "CHAT_FOCUS_IN",	"Focus in",		icq_no_body }, \
	{ 0x04, "CHAT_FOCUS_OUT",	"Focus out",		icq_no_body }, \
	{ 0x05, "CHAT_KICK_YES",	"Vote to kick",		icq_uin }, \
	{ 0x06, "CHAT_KICK_NO",		"Vote not to kick",	icq_uin }, \
	{ 0x07, "CHAT_BEEP",		"Beep",			icq_no_body }, \
	{ BACKSPACE, "CHAT_BACKSPACE",	"Backspace",		icq_no_body }, \
	{ 0x09, "CHAT_KICK_PASSED",	"Kicked",		six }, \
	{ 0x0b, "CHAT_DISCONNECT",	"Leave",		icq_no_body }, \
	{ 0x0c, "CHAT_DISCONNECT_KICKED", "Leave, kicked",	icq_no_body }, \
	{ LINE_END, "CHAT_LINE_END",	"End of a line",	icq_no_body }, \
	{ 0x0e, "CHAT_KICKED",		"You are kicked",	two }, \
	{ 0x0f, "CHAT_KICK_FAILED",	"Not kicked",		six }, \
	{ 0x10, "CHAT_FONT_FAMILY",	"Font",			family }, \
	{ 0x11, "CHAT_FONT_FACE",	"Face of the font",	face }, \
	{ 0x12, "CHAT_FONT_SIZE",	"Size of the font",	size }, \
	{ 0x16, "CHAT_SLEEP_OFF",	"Wake up",		icq_no_body }, \
	{ 0x17, "CHAT_SLEEP_ON",	"Sleep",		icq_no_body }, \
	{ 0x1a, "CHAT_LAUGH",		"Laugh",		icq_no_body }

static const struct command codes_rows[] = { CODES };

static const struct commands codes = {
	COMMANDS(codes_rows),
	.otherwise = icq_unknown,
};

/* All of these as bits; and those that stand alone in later versions. */
#define CODES_SET	0x04c7fbffU
#define LATE_SET	(1U << BACKSPACE | 1U << LINE_END | 1U)

static const struct field typed_2[] = {
	RUN(CODES_SET, "text", "Text", .flags = SUMMARY | TEXT),
	U8("chat_code", "Code", .slot = SLOT_SUBCOMMAND, .commands = &codes,
	    .flags = OPTIONAL | SUMMARY),
	SWITCH(SLOT_SUBCOMMAND, &codes),
	END
};

const struct field peer_chat_typed_2[] = {
	REPEAT(typed_2, "typed", "Typed"),
	END
};

static const struct field code_data[] = {
	SWITCH(SLOT_SUBCOMMAND, &codes),
	END
};

static const struct field escape[] = {
	U8("chat_code", "Code", .slot = SLOT_SUBCOMMAND, .commands = &codes, .flags = SUMMARY),
	SPAN32_PLAIN(code_data, "Data"),
	END
};

static const struct command key_rows[] = {
	{ 0x00,		"CHAT_ESCAPE",	  "A code follows",	escape },
	{ BACKSPACE,	"CHAT_BACKSPACE", "Backspace",		icq_no_body },
	{ LINE_END,	"CHAT_LINE_END",  "End of a line",	icq_no_body },
};

static const struct commands key_commands = { COMMANDS(key_rows) };

static const struct field typed_6[] = {
	RUN(LATE_SET, "text", "Text", .flags = SUMMARY | TEXT),
	U8("chat_key", "Key", .slot = SLOT_TYPE, .commands = &key_commands, .flags = OPTIONAL),
	SWITCH(SLOT_TYPE, &key_commands),
	END
};

const struct field peer_chat_typed_6[] = {
	REPEAT(typed_6, "typed", "Typed"),
	END
};

uint8_t
peer_chat_opens(const uint8_t *packet, uint32_t captured, uint32_t length)
{
	struct cursor c = { .base = packet, .end = captured };
	const uint32_t command = cursor_u32le(&c);
	const uint32_t minus = 0 - cursor_u32le(&c);
	uint16_t nick;

	(void)cursor_u32le(&c);
	nick = cursor_u16le(&c);
	if (c.failed || (command != 0x64 && command != 0x65) || minus == 0 ||
	    minus > 16 || length < 25 || nick != length - 25)
		return 0;
	return (uint8_t)minus;
}

/* Bytes of a code's data up to version 5; of a font, whose name says, as many
 * as its length word has. */
static uint32_t
data_of(uint8_t code)
{
	switch (code) {
	case 0x00: case 0x01: case 0x02: case 0x05: case 0x06: case 0x11:
	case 0x12:
		return 4;
	case 0x09: case 0x0f:
		return 6;
	case 0x0e: case 0x10:
		return 2;
	default:
		return 0;
	}
}

/* Bytes of the code or letter there, n at least one; 0: not known yet. */
static uint64_t
item(const uint8_t *bytes, uint32_t n, bool late)
{
	struct cursor c = { .base = bytes, .offset = late ? 2 : 1, .end = n };
	uint64_t length;

	if (late) {
		if (bytes[0] != 0)
			return 1;
		length = 6 + (uint64_t)cursor_u32le(&c);
	} else if (bytes[0] == 0x10) {
		length = 5 + (uint64_t)cursor_u16le(&c);
	} else {
		return 1 + data_of(bytes[0]);
	}
	return c.failed ? 0 : length;
}

/* A length that no message can have is not waited for. */
uint32_t
peer_chat_frame(const uint8_t *bytes, uint32_t n, bool late)
{
	uint32_t at = 0;

	if (n > MESSAGE_MAX)
		n = MESSAGE_MAX;
	while (at < n) {
		const uint64_t length = item(bytes + at, n - at, late);

		if (length > MESSAGE_MAX)
			return n;
		if (length == 0 || length > n - at)
			return at > 0 ? at : (uint32_t)length;
		at += (uint32_t)length;
	}
	return n;
}

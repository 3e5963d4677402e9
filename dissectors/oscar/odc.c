/* ODC: messages between two clients, without a server. Two sources. */

#include "dissectors/oscar/direct.h"
#include "dissectors/oscar/tlv.h"

static const struct name odc_bits[] = {
	{ 0x01, "auto" },
	{ 0x02, "typing_notice" },
	{ 0x04, "typed" },
	{ 0x08, "typing" },
	{ 0x20, "confirm_request" },
	{ 0x40, "confirm" },
};

static const struct names odc_bit_names = { NAMES_FLAGS(odc_bits) };

static const struct field from[] = {
	TEXT_TO_END("from", "From", .flags = FROM | SUMMARY),
	END
};

/* HTML, which may have data in it as they are. */
static const struct field text_8[] = {
	TEXT_TO_END("text", "Text", .flags = TEXT | SUMMARY),
	END
};

static const struct field text_16[] = {
	UTF16("text", "Text", .flags = TEXT | SUMMARY),
	END
};

static const struct command encodings[] = {
	{ 0x0000, "ascii",	"ASCII, or a code page",	text_8 },
	{ 0x0002, "ucs_2",	"UCS-2",			text_16 },
	{ 0x0003, "latin_1",	"Latin 1, or a code page",	text_8 },
};

static const struct commands encoding_commands = {
	COMMANDS(encodings),
	.otherwise = text_8,
};

/* A long text comes as data behind it. */
static const struct field message[] = {
	U16BE("odc_subtype", "Subtype"),
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	BYTES(8, "rendezvous_cookie", "Cookie"),
	PAD(8, "Zeros"),
	U32BE("odc_length", "Bytes that follow"),
	U16BE("text_charset", "Written in", .slot = SLOT_CHARSET, .commands = &encoding_commands),
	U32BE("x2", "Unknown", .flags = UNKNOWN),
	U16BE("odc_bits", "What it is", .names = &odc_bit_names, .flags = HEX | SUMMARY),
	U32BE("x3", "Unknown", .flags = UNKNOWN),
	SPAN_FIXED(32, from, "From"),
	SWITCH(SLOT_CHARSET, &encoding_commands),
	END
};

static const struct command types[] = {
	{ 0x0001, "ODC_MESSAGE",	"Message",	message },
};

static const struct commands commands = {
	COMMANDS(types),
	.otherwise = message,
};

const struct field oscar_odc[] = {
	PAD(3, "ODC"),
	U8("odc_version", "Version, a digit"),
	{ .type = FIELD_UINT, .size = 2, .order = BIG, .label = "Length" },
	U16BE("command", "Type", .slot = SLOT_COMMAND, .commands = &commands,
	    .flags = COMMAND | HEX),
	BODY(SLOT_COMMAND, &commands, "body", "Body"),
	END
};

/* OFT: files between two clients. A header says what is to come, and each type
 * has the same one; the bytes of a file follow the receiver's acknowledgement.
 * Real packets of 2009, and two sources. */

#include "dissectors/oscar/direct.h"
#include "dissectors/oscar/tlv.h"

static const struct name oft_bits[] = {
	{ 0x01, "done" },
	{ 0x20, "default" },
};

static const struct names oft_bit_names = { NAMES_FLAGS(oft_bits) };

/* The folder's separator is a byte 1. */
static const struct field name_8[] = {
	TEXT_TO_END("file_name", "File name", .flags = SUMMARY),
	END
};

static const struct field name_16[] = {
	UTF16("file_name", "File name", .flags = SUMMARY),
	END
};

static const struct command encodings[] = {
	{ 0x0000, "ascii",	"ASCII",	name_8 },
	{ 0x0002, "ucs_2",	"UCS-2",	name_16 },
	{ 0x0003, "latin_1",	"Latin 1",	name_8 },
};

static const struct commands encoding_commands = {
	COMMANDS(encodings),
	.otherwise = name_8,
};

static const struct field ident[] = {
	TEXT_TO_END("program", "Program"),
	END
};

static const struct field header[] = {
	BYTES(8, "rendezvous_cookie", "Cookie"),
	U16BE("encryption", "Encryption"),
	U16BE("compression", "Compression"),
	U16BE("file_count", "Files", .flags = SUMMARY),
	U16BE("files_left", "Files left"),
	U16BE("part_count", "Parts"),
	U16BE("parts_left", "Parts left"),
	U32BE("total_size", "Bytes in all"),
	U32BE("file_size", "Bytes of the file", .flags = SUMMARY),
	TIME32BE("modified", "Modified"),
	U32BE("file_checksum", "Checksum", .flags = HEX),
	U32BE("fork_received_checksum", "Resource fork received: checksum", .flags = HEX),
	U32BE("fork_size", "Resource fork: bytes"),
	TIME32BE("file_created", "Created"),
	U32BE("fork_checksum", "Resource fork: checksum", .flags = HEX),
	U32BE("received_size", "Bytes received", .flags = SUMMARY),
	U32BE("received_checksum", "Checksum of them", .flags = HEX),
	SPAN_FIXED(32, ident, "Program"),
	U8("oft_state", "State", .names = &oft_bit_names, .flags = HEX),
	U8("name_offset", "Place of names in lists"),
	U8("size_offset", "Place of sizes in lists"),
	PAD(69, "Zeros"),
	BYTES(16, "mac_info", "File information of a Mac"),
	U16BE("name_charset", "Written in", .slot = SLOT_CHARSET, .commands = &encoding_commands),
	U16BE("name_subset", "Part of that"),
	SWITCH(SLOT_CHARSET, &encoding_commands),
	END
};

/* Sources agree on the order: prompt, acknowledgement, the file, done. What was
 * begun before goes on after a resume, its acceptance and its acknowledgement.
 * Lists of shared files: two sources for the numbers. */
static const struct command types[] = {
	{ 0x0101,	"OFT_PROMPT",		"Offer the next file",		header },
	{ 0x0106,	"OFT_RESUME_ACCEPT",	"Will go on from there",	header },
	{ OFT_ACK,	"OFT_ACK",		"Send it",			header },
	{ 0x0204,	"OFT_DONE",		"Has all of it",		header },
	{ 0x0205,	"OFT_RESUME",		"Go on behind what is there",	header },
	{ OFT_RESUME_ACK, "OFT_RESUME_ACK",	"Go on",			header },
	{ 0x1108,	"OFT_LIST_PROMPT",	"Offer the list of files",	header },
	{ 0x1209,	"OFT_LIST_ACK",		"Send it",			header },
	{ 0x120a,	"OFT_LIST_RECEIVE",	"Receives the list",		header },
	{ 0x120b,	"OFT_LIST_DONE",	"Has all of the list",		header },
	{ 0x120c,	"OFT_LIST_REQUEST",	"Asks for a file of the list",	header },
};

const struct commands oscar_oft_commands = {
	COMMANDS(types),
	.otherwise = header,
};

const struct field oscar_oft[] = {
	PAD(3, "OFT"),
	U8("oft_version", "Version, a digit"),
	{ .type = FIELD_UINT, .size = 2, .order = BIG, .label = "Length" },
	U16BE("command", "Type", .slot = SLOT_COMMAND, .commands = &oscar_oft_commands,
	    .flags = COMMAND | HEX),
	BODY(SLOT_COMMAND, &oscar_oft_commands, "body", "Body"),
	END
};

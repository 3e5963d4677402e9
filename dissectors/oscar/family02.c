/* Family 02, LOCATE: what users say of themselves. Seen in samples lab-oscar-*,
 * as far as nothing else is said. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"
#include "dissectors/oscar/userinfo.h"

static const struct command right_tlvs[] = {
	TLV_U16(0x0001, "max_profile", "Longest profile"),
	TLV_U16(0x0002, "max_capabilities", "Most capabilities"),
	TLV_U16(0x0003, "max_find_by_email", "Most look-ups by e-mail"),
	TLV_U16(0x0004, "max_certificates", "Longest certificates"),
	TLV_U16(0x0005, "max_short_capabilities", "Most short capabilities"),
};

static const struct commands right_commands = { COMMANDS(right_tlvs) };

static const struct field rights[] = {
	TLVS(&right_commands, "tlvs", "TLVs"),
	END
};

/* What a user says, and the same as others see it. 6 and from A on: one
 * source. */
static const struct command info_tlvs[] = {
	TLV_TEXT(0x0001, "profile_type", "What the profile is written in"),
	TLV_TEXT(0x0002, "profile", "Profile"),
	TLV_TEXT(0x0003, "away_type", "What the away text is written in"),
	TLV_TEXT(0x0004, "away_text", "Away text", .flags = SUMMARY),
	TLV(0x0005, "capabilities", "Capabilities", ROWS(oscar_capabilities)),
	TLV_BYTES(0x0006, "certificates", "Certificates"),
	TLV_BYTES(0x000a, "info_0a", "Unknown", .flags = UNKNOWN),
	TLV_BYTES(0x000b, "info_0b", "Unknown", .flags = UNKNOWN),
	TLV_BYTES(0x000c, "info_0c", "Unknown", .flags = UNKNOWN),
	TLV_BYTES(0x000d, "info_0d", "Unknown", .flags = UNKNOWN),
	TLV_BYTES(0x000e, "info_0e", "Unknown", .flags = UNKNOWN),
};

static const struct commands info_commands = { COMMANDS(info_tlvs) };

static const struct field info[] = {
	TLVS(&info_commands, "tlvs", "TLVs"),
	END
};

static const struct name info_types[] = {
	{ 1, "profile" },
	{ 2, "online_info" },
	{ 3, "away_text" },
	{ 4, "capabilities" },
};

static const struct names info_type_names = { NAMES(info_types) };

static const struct field info_request[] = {
	U16BE("info_type", "What is asked for", .names = &info_type_names, .flags = SUMMARY),
	SCREEN_NAME(.flags = SUMMARY),
	END
};

static const struct name info_bits[] = {
	{ 1, "profile" },
	{ 2, "away_text" },
	{ 4, "capabilities" },
	{ 8, "certificates" },
};

static const struct names info_bit_names = { NAMES_FLAGS(info_bits) };

static const struct field info_request_mask[] = {
	U32BE("info_mask", "What is asked for", .names = &info_bit_names, .flags = SUMMARY | HEX),
	SCREEN_NAME(.flags = SUMMARY),
	END
};

static const struct field user_info[] = {
	ROWS(oscar_user),
	TLVS(&info_commands, "tlvs", "TLVs"),
	END
};

/* The directory of AIM. */
static const struct field directory[] = {
	TLVS(&oscar_directory_tlvs, "tlvs", "TLVs"),
	END
};

static const struct field result[] = {
	U16BE("result", "Result, 1 is success", .flags = SUMMARY),
	END
};

static const struct field directory_reply[] = {
	U16BE("result", "Result, 1 is success", .flags = SUMMARY),
	TLVS16(&oscar_directory_tlvs, "tlvs", "TLVs"),
	END
};

static const struct field directory_request[] = {
	SCREEN_NAME(.flags = SUMMARY),
	END
};

/* The subtypes from D on without a layout: names alone, one source. */
static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_LOCATE_RIGHTS_REQUEST", "Ask for limits",	oscar_nothing },
	{ 0x0003, "SRV_LOCATE_RIGHTS",	"Limits",			rights },
	{ 0x0004, "CLI_SET_INFO",	"Say things of oneself",	info },
	{ 0x0005, "CLI_INFO_REQUEST",	"Ask about a user",		info_request },
	{ 0x0006, "SRV_INFO",		"What a user says",		user_info },
	{ 0x0007, "CLI_INFO_WATCHER_SUBREQUEST", "Ask about watchers",	oscar_unknown },
	{ 0x0008, "SRV_INFO_WATCHER_NOTICE", "About watchers",		oscar_unknown },
	{ 0x0009, "CLI_SET_DIRECTORY_INFO", "Enter oneself in the directory", directory },
	{ 0x000a, "SRV_SET_DIRECTORY_ACK", "Entered in the directory",	result },
	{ 0x000b, "CLI_DIRECTORY_REQUEST", "Look a user up",		directory_request },
	{ 0x000c, "SRV_DIRECTORY_INFO",	"A user's entry",		directory_reply },
	{ 0x000d, "CLI_GROUP_CAPABILITY_REQUEST", "Ask what a group can do", oscar_unknown },
	{ 0x000e, "SRV_GROUP_CAPABILITY", "What a group can do",	oscar_unknown },
	{ 0x000f, "CLI_SET_KEYWORDS",	"Set interests",		directory },
	{ 0x0010, "SRV_SET_KEYWORDS_ACK", "Interests set",		result },
	{ 0x0011, "CLI_KEYWORDS_REQUEST", "Ask for interests",		oscar_unknown },
	{ 0x0012, "SRV_KEYWORDS",	"Interests",			oscar_unknown },
	{ 0x0013, "CLI_FIND_BY_EMAIL",	"Look up by e-mail",		oscar_unknown },
	{ 0x0014, "SRV_FOUND_BY_EMAIL",	"Found by e-mail",		oscar_unknown },
	{ 0x0015, "CLI_INFO_REQUEST_MASK", "Ask about a user",		info_request_mask },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family02[] = { SNAC_FAMILY(commands) };

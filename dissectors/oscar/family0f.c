/* Family 0F, ODIR: search in the directory of AIM. Two sources; the layout of
 * what is found, one. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct field search[] = {
	TLVS(&oscar_directory_tlvs, "tlvs", "TLVs"),
	END
};

static const struct name results[] = {
	{ 5, "success" },
};

static const struct names result_names = { NAMES(results) };

static const struct field found[] = {
	TLVS16(&oscar_directory_tlvs, "tlvs", "TLVs"),
	END
};

#define RESULT	U16BE("result", "Result", .names = &result_names, .flags = SUMMARY)
#define FOUND	REPEAT16BE(found, "results", "Found", .flags = SUMMARY)

static const struct field result_short[] = {
	RESULT,
	FOUND,
	END
};

static const struct field result_long[] = {
	RESULT,
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	FOUND,
	END
};

static const struct field result_else[] = {
	RESULT,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field result[] = {
	FORMS(result_short, result_long, result_else),
	END
};

static const struct name interest_types[] = {
	{ 1, "category" },
	{ 2, "keyword" },
};

static const struct names interest_type_names = { NAMES(interest_types) };

static const struct field interest[] = {
	U8("interest_type", "Kind", .names = &interest_type_names),
	U8("interest_number", "Number"),
	STR16BE("keyword", "Interest"),
	END
};

static const struct field interests[] = {
	U16BE("result", "Result", .flags = SUMMARY),
	REPEAT16BE(interest, "interests", "Interests", .flags = SUMMARY),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_DIRECTORY_SEARCH", "Search users",		search },
	{ 0x0003, "SRV_DIRECTORY_FOUND", "Users found",			result },
	{ 0x0004, "CLI_DIRECTORY_INTERESTS_REQUEST", "Ask for interests", oscar_nothing },
	{ 0x0005, "SRV_DIRECTORY_INTERESTS", "Interests",		interests },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family0f[] = { SNAC_FAMILY(commands) };

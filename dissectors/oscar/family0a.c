/* Family 0A, LOOKUP: who has an e-mail address. Two sources. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct field search[] = {
	TEXT_TO_END("email", "E-mail", .flags = SUMMARY),
	END
};

static const struct command result_tlvs[] = {
	TLV_TEXT(0x0001, "screen_name", "UIN or screen name", .flags = SUMMARY),
};

static const struct commands result_commands = { COMMANDS(result_tlvs) };

static const struct field result[] = {
	TLVS(&result_commands, "tlvs", "Found"),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_LOOKUP_EMAIL",	"Look up by e-mail",		search },
	{ 0x0003, "SRV_LOOKUP_FOUND",	"Found by e-mail",		result },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family0a[] = { SNAC_FAMILY(commands) };

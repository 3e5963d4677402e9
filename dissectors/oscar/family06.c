/* Family 06, INVITE: asking friends to get an account. Two sources. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct command invite_tlvs[] = {
	TLV_TEXT(0x0011, "email", "E-mail", .flags = SUMMARY),
	TLV_TEXT(0x0015, "text", "Text", .flags = SUMMARY | TEXT),
};

static const struct commands invite_commands = { COMMANDS(invite_tlvs) };

static const struct field invite[] = {
	TLVS(&invite_commands, "tlvs", "TLVs"),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_INVITE",		"Invite a friend",		invite },
	{ 0x0003, "SRV_INVITE_ACK",	"Friend invited",		oscar_nothing },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family06[] = { SNAC_FAMILY(commands) };

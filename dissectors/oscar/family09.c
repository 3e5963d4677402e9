/* Family 09, PRIVACY: who may see that one is there. Seen in samples
 * lab-oscar-*, and real packets of 2001 and 2015, as far as nothing else is
 * said. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct command right_tlvs[] = {
	TLV_U16(0x0001, "max_permit", "Most who are permitted"),
	TLV_U16(0x0002, "max_deny", "Most who are denied"),
	TLV_U16(0x0003, "max_temporary_permit", "Most who are permitted for now"),
};

static const struct commands right_commands = { COMMANDS(right_tlvs) };

static const struct field rights[] = {
	TLVS(&right_commands, "tlvs", "TLVs"),
	END
};

static const struct field class_mask[] = {
	U32BE("class_mask", "User classes that may", .flags = SUMMARY | HEX),
	END
};

/* Two sources. */
static const struct name errors[] = {
	{ 1, "wrong_mode" },
};

static const struct names error_names = { NAMES(errors) };

static const struct command error_tlvs[] = {
	TLV_TEXT(0x0004, "url", "Page about it"),
	TLV_U16(0x0008, "error_subcode", "Subcode", .flags = SUMMARY | HEX),
};

static const struct commands error_commands = { COMMANDS(error_tlvs) };

static const struct field service_error[] = {
	U16BE("privacy_error", "Error", .names = &error_names, .flags = SUMMARY | HEX),
	TLVS(&error_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

/* An empty list to begin with chooses the list: the permitted, of whom there is
 * none, makes one invisible; the denied, visible. 6, 8 and from 9 on: two
 * sources. */
static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_PRIVACY_RIGHTS_REQUEST", "Ask for limits",	oscar_nothing },
	{ 0x0003, "SRV_PRIVACY_RIGHTS",	"Limits",			rights },
	{ 0x0004, "CLI_CLASS_MASK",	"Permit classes of users",	class_mask },
	{ 0x0005, "CLI_PERMIT_ADD",	"Permit these users",		oscar_screen_names },
	{ 0x0006, "CLI_PERMIT_REMOVE",	"Permit these no more",		oscar_screen_names },
	{ 0x0007, "CLI_DENY_ADD",	"Deny these users",		oscar_screen_names },
	{ 0x0008, "CLI_DENY_REMOVE",	"Deny these no more",		oscar_screen_names },
	{ 0x0009, "SRV_PRIVACY_ERROR",	"Lists not changed",		service_error },
	{ 0x000a, "CLI_PERMIT_ADD_TEMPORARY", "Permit these for now",	oscar_screen_names },
	{ 0x000b, "CLI_PERMIT_REMOVE_TEMPORARY", "Permit these no more", oscar_screen_names },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family09[] = { SNAC_FAMILY(commands) };

/* SNACs: the header, the errors, the families. All of it seen in samples
 * lab-oscar-*, but for the extra block's TLVs, which real packets of 2009 and
 * 2015 have, and families that a row says otherwise of. */

#include "dissectors/oscar/snac.h"

#include "dissectors/oscar/tlv.h"

static const struct name snac_flags[] = {
	{ 0x0001, "more_follow" },
	{ 0x8000, "extra_block" },
};

static const struct names snac_flag_names = { NAMES_FLAGS(snac_flags) };

/* What a SNAC carries beside its body. */
static const struct command extra_tlvs[] = {
	TLV_U16(0x0001, "family_version", "Version of the family"),
	TLV_U32(0x0002, "for_request", "Request that brought this about", .flags = HEX),
};

static const struct commands extra = { COMMANDS(extra_tlvs) };

static const struct field extra_block[] = {
	TLVS(&extra, "extra", "Extra block"),
	END
};

static const struct field extra_span[] = {
	SPAN16BE_PLAIN(extra_block, "Extra block"),
	END
};

const struct field oscar_snac_rest[] = {
	U16BE("snac_bits", "Flags", .slot = SLOT_FLAGS, .names = &snac_flag_names, .flags = HEX),
	U32BE("request_id", "Request", .flags = HEX),
	WHEN_SET(SLOT_FLAGS, 0x8000, extra_span),
	END
};

/* A family that nobody knows. */
static const struct field family_unknown[] = {
	U16BE("command", "Subtype", .flags = COMMAND | HEX),
	ROWS(oscar_snac_rest),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

/* Offered by servers, or named by one source: all that is known of them is that
 * errors are the same everywhere. */
static const struct command bare_rows[] = { SNAC_ERROR };
static const struct commands bare = { COMMANDS(bare_rows), .otherwise = oscar_unknown };
static const struct field family_bare[] = { SNAC_FAMILY(bare) };

/* Two sources for the names, but for 0085, which one server has for itself. */
static const struct command family_rows[] = {
	{ 0x0001, "OSERVICE",	"Generic service controls", oscar_family01 },
	{ 0x0002, "LOCATE",	"Location",		oscar_family02 },
	{ 0x0003, "BUDDY",	"Buddy list",		oscar_family03 },
	{ 0x0004, "ICBM",	"Messages",		oscar_family04 },
	{ 0x0005, "ADVERT",	"Advertisements",	oscar_family05 },
	{ 0x0006, "INVITE",	"Invitations",		oscar_family06 },
	{ 0x0007, "ADMIN",	"Administration",	oscar_family07 },
	{ 0x0008, "POPUP",	"Popups",		oscar_family08 },
	{ 0x0009, "PRIVACY",	"Privacy",		oscar_family09 },
	{ 0x000a, "LOOKUP",	"Look-up by e-mail",	oscar_family0a },
	{ 0x000b, "STATS",	"Usage statistics",	oscar_family0b },
	{ 0x000c, "TRANSLATE",	"Translation",		oscar_family0c },
	{ 0x000d, "CHAT_NAV",	"Chat navigation",	oscar_family0d },
	{ 0x000e, "CHAT",	"Chat",			oscar_family0e },
	{ 0x000f, "ODIR",	"Directory search",	oscar_family0f },
	{ 0x0010, "BART",	"Icons that servers keep", oscar_family10 },
	{ 0x0013, "FEEDBAG",	"Lists that servers keep", oscar_family13 },
	{ 0x0015, "ICQ",	"ICQ extension",	oscar_family15 },
	{ 0x0017, "BUCP",	"Authorization",	oscar_family17 },
	{ 0x0018, "ALERT",	"E-mail and alerts",	oscar_family18 },
	{ 0x0022, "PLUGIN",	"Plug-ins",		family_bare },
	{ 0x0024, "UNNAMED_24",	"Unknown",		family_bare },
	{ 0x0025, "MDIR",	"Member directory",	oscar_family25 },
	{ 0x0085, "BROADCAST",	"Broadcast",		oscar_family85 },
	{ 0x044a, "ARS",	"Rendezvous proxy",	family_bare },
	{ 0x050c, "KERBEROS",	"Kerberos login",	family_bare },
};

const struct commands oscar_families = {
	COMMANDS(family_rows),
	.otherwise = family_unknown,
};

const struct field oscar_snac[] = {
	U16BE("family", "SNAC", .slot = SLOT_FAMILY, .commands = &oscar_families,
	    .flags = FAMILY | HEX),
	SWITCH(SLOT_FAMILY, &oscar_families),
	END
};

const struct command *
oscar_snac_find(uint16_t family, uint16_t subtype, bool *known)
{
	const struct command *row = commands_find(&oscar_families, family);

	*known = row != NULL;
	/* SNAC_FAMILY begins with the subtype. */
	return row == NULL ? NULL :
	    commands_find(row->fields[0].commands, subtype);
}

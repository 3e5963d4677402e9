/* Family 08, POPUP: windows that the server opens. Two sources. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct command popup_tlvs[] = {
	TLV_TEXT(0x0001, "text", "Text", .flags = SUMMARY),
	TLV_TEXT(0x0002, "url", "Page", .flags = SUMMARY),
	TLV_U16(0x0003, "width", "Width"),
	TLV_U16(0x0004, "height", "Height"),
	TLV_U16(0x0005, "delay", "Delay"),
};

static const struct commands popup_commands = { COMMANDS(popup_tlvs) };

static const struct field popup[] = {
	TLVS(&popup_commands, "tlvs", "TLVs"),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "SRV_POPUP",		"Open a window",		popup },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family08[] = { SNAC_FAMILY(commands) };

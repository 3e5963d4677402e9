/* Family 10, BART: icons that servers keep, on a connection of their own. 6: a
 * real packet of 2009; the others, two sources. */

#include "dissectors/oscar/snac.h"

/* Sources disagree on the first: kind of item, or a number of the client's. */
static const struct field upload[] = {
	U16BE("bart_type", "Kind of item, or a number", .flags = SUMMARY),
	SPAN16BE_PLAIN(oscar_data, "Item"),
	END
};

static const struct field uploaded[] = {
	U8("result", "Result, 0 is success", .flags = SUMMARY),
	ROWS(oscar_bart_item),
	END
};

static const struct field request[] = {
	SCREEN_NAME(.flags = SUMMARY),
	REPEAT8(oscar_bart_item, "bart_items", "Items"),
	END
};

static const struct field icon[] = {
	SCREEN_NAME(.flags = SUMMARY),
	ROWS(oscar_bart_item),
	SPAN16BE_PLAIN(oscar_data, "Item"),
	END
};

/* What was asked for, and what there is in its stead. */
static const struct field icon_for[] = {
	SCREEN_NAME(.flags = SUMMARY),
	GROUP(oscar_bart_item, "bart_asked", "Asked for"),
	U8("result", "Result, 0 is success", .flags = SUMMARY),
	GROUP(oscar_bart_item, "bart_found", "Found"),
	SPAN16BE_PLAIN(oscar_data, "Item"),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_ICON_UPLOAD",	"Keep this icon",		upload },
	{ 0x0003, "SRV_ICON_UPLOADED",	"Icon kept",			uploaded },
	{ 0x0004, "CLI_ICON_REQUEST",	"Ask for an icon",		request },
	{ 0x0005, "SRV_ICON",		"Icon",				icon },
	{ 0x0006, "CLI_ICONS_REQUEST",	"Ask for icons",		request },
	{ 0x0007, "SRV_ICON_FOR_REQUEST", "Icon",			icon_for },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family10[] = { SNAC_FAMILY(commands) };

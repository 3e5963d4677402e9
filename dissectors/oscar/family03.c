/* Family 03, BUDDY: who is to be told of, and who has come or gone. Seen in
 * samples lab-oscar-*, as far as nothing else is said. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"
#include "dissectors/oscar/userinfo.h"

static const struct command request_tlvs[] = {
	TLV_U16(0x0005, "buddy_rights", "What the client knows", .flags = HEX),
};

static const struct commands request_commands = { COMMANDS(request_tlvs) };

static const struct field request[] = {
	TLVS(&request_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

static const struct command right_tlvs[] = {
	TLV_U16(0x0001, "max_buddies", "Most buddies"),
	TLV_U16(0x0002, "max_watchers", "Most watchers"),
	TLV_U16(0x0003, "max_notices", "Most notices"),
	TLV_U16(0x0004, "max_temporary_buddies", "Most temporary buddies"),
};

static const struct commands right_commands = { COMMANDS(right_tlvs) };

static const struct field rights[] = {
	TLVS(&right_commands, "tlvs", "TLVs"),
	END
};

/* One source. */
static const struct field subrequest[] = {
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field watcher[] = {
	SCREEN_NAME(.flags = SUMMARY),
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field watchers[] = {
	REPEAT(watcher, "watchers", "Watchers"),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_BUDDY_RIGHTS_REQUEST", "Ask for limits",		request },
	{ 0x0003, "SRV_BUDDY_RIGHTS",	"Limits",			rights },
	{ 0x0004, "CLI_BUDDY_ADD",	"Tell of these users",		oscar_screen_names },
	{ 0x0005, "CLI_BUDDY_REMOVE",	"Tell no more of these",	oscar_screen_names },
	{ 0x0006, "CLI_WATCHERS_REQUEST", "Ask who watches",		oscar_unknown },
	{ 0x0007, "SRV_WATCHERS",	"Who watches",			oscar_screen_names },
	{ 0x0008, "CLI_WATCHER_SUBREQUEST", "Ask about watchers",	subrequest },
	{ 0x0009, "SRV_WATCHER_NOTICE",	"About watchers",		watchers },
	{ 0x000a, "SRV_BUDDY_REJECTED",	"Not told of these",		oscar_screen_names },
	{ 0x000b, "SRV_BUDDY_ONLINE",	"Users are online",		oscar_users },
	{ 0x000c, "SRV_BUDDY_OFFLINE",	"Users are offline",		oscar_users },
	{ 0x000f, "CLI_BUDDY_ADD_TEMPORARY", "Tell of these for now",	oscar_screen_names },
	{ 0x0010, "CLI_BUDDY_REMOVE_TEMPORARY", "Tell no more of these", oscar_screen_names },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family03[] = { SNAC_FAMILY(commands) };

/* Family 25, MDIR: the directory of members of newer clients. Names alone, one
 * source, which does not say who sends the last two. */

#include "dissectors/oscar/snac.h"

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_MEMBER_INFO_REQUEST", "Ask about a member",	oscar_unknown },
	{ 0x0003, "SRV_MEMBER_INFO",	"About a member",		oscar_unknown },
	{ 0x0004, "MEMBER_UPDATE",	"Change details",		oscar_unknown },
	{ 0x0005, "MEMBER_UPDATE_ACK",	"Details changed",		oscar_unknown },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family25[] = { SNAC_FAMILY(commands) };

/* Family 05, ADVERT: advertisements. Names from two sources, of which none has
 * the layouts; the reply brings a GIF. */

#include "dissectors/oscar/snac.h"

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_ADVERT_REQUEST",	"Ask for an advertisement",	oscar_unknown },
	{ 0x0003, "SRV_ADVERT",		"Advertisement",		oscar_unknown },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family05[] = { SNAC_FAMILY(commands) };

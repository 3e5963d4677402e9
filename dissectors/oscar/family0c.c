/* Family 0C, TRANSLATE: translation of texts. Servers offered it, real packet
 * of 2001; no source has the layouts. */

#include "dissectors/oscar/snac.h"

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_TRANSLATE_REQUEST", "Ask for a translation",	oscar_unknown },
	{ 0x0003, "SRV_TRANSLATION",	"Translation",			oscar_unknown },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family0c[] = { SNAC_FAMILY(commands) };

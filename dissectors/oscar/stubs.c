#include "dissectors/oscar/snac.h"
static const struct command rows[] = { SNAC_ERROR };
static const struct commands commands = { COMMANDS(rows) };
#define S(n) __attribute__((weak)) const struct field oscar_family##n[] = { SNAC_FAMILY(commands) };
S(15)

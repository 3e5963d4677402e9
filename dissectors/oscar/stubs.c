#include "dissectors/oscar/snac.h"
static const struct command rows[] = { SNAC_ERROR };
static const struct commands commands = { COMMANDS(rows) };
#define S(n) __attribute__((weak)) const struct field oscar_family##n[] = { SNAC_FAMILY(commands) };
S(05) S(06) S(07) S(08) S(09) S(0a) S(0b) S(0c) S(0d) S(0e) S(0f) S(10) S(13) S(15) S(17) S(18) S(25) S(85)

/* How text outputs look, as the command line says. */

#ifndef SRC_OUTPUT_STYLE_H
#define SRC_OUTPUT_STYLE_H

#include <stdbool.h>

#include "dissectors/core/field.h"
#include "src/output/when.h"

struct style {
	enum when_style	 when;
	bool		 colour;
	bool		 quiet;		/* the command, no more */
	bool		 verbose;	/* lines: the fields below each */
	bool		 wire;		/* hex: encrypted bytes as well */
};

/* What is switched on for a piece of text, and off after it; empty without
 * colour. */
enum hue { HUE_PLAIN, HUE_COMMAND, HUE_DIM, HUE_NOTE };

static inline const char *
style_on(const struct style *style, enum hue hue)
{
	static const char *const codes[] = {
		[HUE_PLAIN] = "\033[0m", [HUE_COMMAND] = "\033[1m",
		[HUE_DIM] = "\033[2m", [HUE_NOTE] = "\033[31m",
	};

	return style->colour ? codes[hue] : "";
}

/* Fields that nobody knows the meaning of stand back. */
static inline enum hue
style_field(const struct field *f)
{
	return (f->flags & UNKNOWN) != 0 ? HUE_DIM : HUE_PLAIN;
}

static inline const char *
style_off(const struct style *style)
{
	return style_on(style, HUE_PLAIN);
}

#endif

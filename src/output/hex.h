/* Annotated hex: each field's bytes beside what they say. */

#ifndef SRC_OUTPUT_HEX_H
#define SRC_OUTPUT_HEX_H

#include "dissectors/core/event.h"
#include "src/output/style.h"
#include "src/output/text.h"
#include "src/output/writer.h"

/* The writer and the texts stay the caller's. NULL where memory is short. */
struct sink	*hex_open(struct writer *, struct texts *,
		    const struct style *);
void		 hex_close(struct sink *);

#endif

/* One line per message, and with -v its fields below it. */

#ifndef SRC_OUTPUT_LINE_H
#define SRC_OUTPUT_LINE_H

#include "dissectors/core/event.h"
#include "src/output/style.h"
#include "src/output/text.h"
#include "src/output/writer.h"

/* The writer and the texts stay the caller's. NULL where memory is short. */
struct sink	*line_open(struct writer *, struct texts *,
		    const struct style *);
void		 line_close(struct sink *);

#endif

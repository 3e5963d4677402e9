/* What is printed, as the options ask: one of the outputs, and its texts. */

#ifndef SRC_PRINTER_H
#define SRC_PRINTER_H

#include <json-c/json_object.h>

#include "dissectors/core/walk.h"
#include "src/options.h"
#include "src/output/writer.h"

struct printer;

/* Whether anything decoded is to be printed. */
bool		 printer_wanted(const struct options *);

/* What the options ask for. They must stay. NULL on failure, with a sentence for
 * the user in `error`, and whether the options ask for what cannot be. */
struct printer	*printer_open(const struct options *, char *error,
		    size_t room, bool *usage);
/* Where it is to be written; it must stay. False where memory is short. */
bool		 printer_begin(struct printer *, struct writer *);
void		 printer_close(struct printer *);

/* Sets whom a walk tells. The printer must stay. */
void		 printer_seat(struct printer *, struct audience *);

/* Writes a record that is no message; only where JSON is printed. */
void		 printer_record(struct printer *, struct json_object *);

#endif

/* What is printed, as the options ask: one of the outputs, its writer and its
 * texts. */

#ifndef SRC_PRINTER_H
#define SRC_PRINTER_H

#include <json-c/json_object.h>

#include "dissectors/core/walk.h"
#include "src/options.h"

struct printer;

/* Opens what the options ask for, which may be nothing. The options must stay.
 * NULL on failure, with a sentence for the user in `error`, and whether the
 * options ask for what cannot be. */
struct printer	*printer_open(const struct options *, char *error,
		    size_t room, bool *usage);
void		 printer_close(struct printer *);

/* Sets whom a walk tells. The printer must stay. */
void		 printer_seat(struct printer *, struct audience *);

/* Writes a record that is no message; only where JSON is printed. */
void		 printer_record(struct printer *, struct json_object *);

/* The first error of writing, as an errno, or 0; after writing what there is,
 * or as far as known. EPIPE: the reader went away. */
int		 printer_flush(struct printer *);
int		 printer_error(const struct printer *);

/* Where it goes, for people. */
const char	*printer_name(const struct printer *);

/* Opens the file anew. False, with errno, where the old one stays in use. */
bool		 printer_reopen(struct printer *);

#endif

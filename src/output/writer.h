/* Where decoded output goes: a buffer of whole records in front of a file. */

#ifndef SRC_OUTPUT_WRITER_H
#define SRC_OUTPUT_WRITER_H

#include <json-c/printbuf.h>
#include <stdbool.h>

struct writer;

/* Opens a file for writing, or stdout where the path is NULL. `each` writes
 * every record at once; else, and always where it matters, when some 64 KiB
 * are full. NULL on failure, with errno set. */
struct writer	*writer_open(const char *path, bool each);

/* What a record is appended to. Only whole records leave it. */
struct printbuf	*writer_buffer(struct writer *);

/* The record is complete. */
void		 writer_record(struct writer *);

void		 writer_flush(struct writer *);

/* Writes what there is, then opens the path anew (a log was moved away).
 * False where that failed: errno says why, and the old file stays in use. */
bool		 writer_reopen(struct writer *);

/* The first error of writing, as an errno; 0: none. EPIPE means that the
 * reader went away. After an error nothing is written any more. */
int		 writer_error(const struct writer *);

/* Flushes, closes, frees; the last chance for an error, which it returns. */
int		 writer_close(struct writer *);

#endif

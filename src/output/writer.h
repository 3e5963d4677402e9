/* Where output goes: a buffer of whole records in front of a file, or of several
 * of them one after the other.
 *
 * A file that cannot be written to yet makes the program wait. One that cannot be
 * written to at all, as on a full disk, ends after its last whole record, as far
 * as it can be cut there; what was to follow is counted. */

#ifndef SRC_OUTPUT_WRITER_H
#define SRC_OUTPUT_WRITER_H

#include <json-c/printbuf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "src/output/rotation.h"

struct writer;

/* All may be 0 or NULL. */
struct writer_options {
	const struct rotation	*rotation;	/* must stay */
	bool			 each;		/* write every record at once;
						 * else when some 64 KiB are
						 * full */
	const void		*head;		/* each file begins with that, */
	size_t			 head_size;	/* which is copied */
	const struct identity	*inputs;	/* files that are read: these
						 * stay, and are left alone */
	size_t			 input_count;
	bool			(*stopped)(void); /* whether a signal asks to
						 * end, while a named pipe
						 * waits for its reader */
};

/* Opens a file for writing, and empties it, or stdout where the path is NULL,
 * which is not rotated. The path must stay. NULL on failure, with errno set:
 * EEXIST where it is one of the inputs. So it is with a file that follows. If it was
 * stopped there is no reader: writer_error() is EPIPE, and this no failure. */
struct writer	*writer_open(const char *path, const struct writer_options *);

/* What a record is appended to. Only whole records leave it. */
struct printbuf	*writer_buffer(struct writer *);

/* The record is complete. */
void		 writer_record(struct writer *);

void		 writer_flush(struct writer *);

/* Writes what there is, then opens the file anew (it was moved away). A file
 * that is there is appended to; one that would have to begin with a head is
 * left alone, unless it is empty. What is no regular file, as a pipe, goes on as
 * it is. False where that failed: errno says why, and
 * the old file stays in use. */
bool		 writer_reopen(struct writer *);

/* The first error of writing, as an errno; 0: none. EPIPE means that the
 * reader went away. After an error nothing is written any more. */
int		 writer_error(const struct writer *);

/* The file that is written, or "standard output". */
const char	*writer_name(const struct writer *);

/* After an error: how many records were not written, or not all of them. */
uint64_t	 writer_lost(const struct writer *);

/* Flushes, and closes the file; the last chance for an error, which it
 * returns. What the others tell stays until the writer is freed. */
int		 writer_close(struct writer *);
void		 writer_free(struct writer *);

#endif

/* Anomalies of one message, kept until its record ends. */

#ifndef SRC_OUTPUT_NOTE_H
#define SRC_OUTPUT_NOTE_H

#include <json-c/printbuf.h>

#include "dissectors/core/event.h"

/* The sentence of a note: what was expected, what was found. */
void	 note_append(struct printbuf *, const struct note *);

struct notes {
	unsigned	 count;
	unsigned	 lost;			/* beyond what is kept */
	struct note	 note[NOTES_KEPT];
	unsigned	 undecoded_count;
	unsigned	 undecoded_lost;
	struct event	 undecoded[NOTES_KEPT];	/* leaves that no row knew */
};

/* How many were more than is kept, and the sentence that says so. */
unsigned notes_lost(const struct notes *);
void	 notes_append_lost(struct printbuf *, const struct notes *);

void	 notes_begin(struct notes *);
void	 notes_add(struct notes *, const struct note *);
void	 notes_add_undecoded(struct notes *, const struct event *);

#endif

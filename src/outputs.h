/* All that a run writes: what is decoded, packets, or both; and what became of
 * it. */

#ifndef SRC_OUTPUTS_H
#define SRC_OUTPUTS_H

#include "src/capture/source.h"
#include "src/options.h"
#include "src/output/pcap.h"
#include "src/printer.h"

struct outputs {
	const struct options	*options;	/* set first; they must stay */
	struct printer		*printer;
	struct savefile		*save;		/* NULL: no packets */
	const struct link	*link;		/* of these */
	bool			 failed;	/* and said so */
	bool			 reader_gone;	/* which is no fault */
};

enum outputs_opened { OUTPUTS_OPEN, OUTPUTS_FAILED, OUTPUTS_USAGE };

/* Opens what the options ask for; packets will be as the source says. Has
 * complained where that is not possible. */
enum outputs_opened outputs_open(struct outputs *, const struct source *);

/* Each of these is false where the run cannot go on: `failed` or `reader_gone`
 * is set. Copies a packet, if packets are wanted. */
bool		 outputs_packet(struct outputs *, const struct frame *);
/* After what may have been decoded of it. */
bool		 outputs_check(struct outputs *);

/* Opens files anew, if they are open. False where there are none to be. */
bool		 outputs_reopen(struct outputs *);

/* Writes what there is, and sets `failed` or `reader_gone` for the last time. */
void		 outputs_finish(struct outputs *);
void		 outputs_close(struct outputs *);

#endif

/* All that a run writes: what is decoded, packets, or both; and what became of
 * it. */

#ifndef SRC_OUTPUTS_H
#define SRC_OUTPUTS_H

#include "src/capture/source.h"
#include "src/options.h"
#include "src/output/rotation.h"
#include "src/output/writer.h"
#include "src/printer.h"

struct outputs {
	/* These are set first: the options, which must stay, and who knows
	 * whether a signal asks to end; NULL: none does. */
	const struct options	*options;
	bool			(*stopped)(void);
	struct rotation		 rotation;	/* of both */
	struct identity		*inputs;	/* of the files that are read */
	size_t			 input_count;
	struct writer		*decoded;	/* NULL: not wanted */
	struct writer		*packets;	/* likewise */
	struct printer		*printer;
	const struct link	*link;		/* of the packets, */
	uint8_t			 digits;	/* and of their times */
	bool			 failed;	/* and said so */
	bool			 reader_gone;	/* which is no fault */
};

enum outputs_opened { OUTPUTS_OPEN, OUTPUTS_FAILED, OUTPUTS_USAGE };

/* Opens what the options ask for; packets will be as the source says. Has
 * complained where that is not possible. */
enum outputs_opened outputs_open(struct outputs *, const struct source *);

/* To be told of each packet first. False where another file would be due, and no
 * more are wanted: the run ends before that packet. */
static inline bool
outputs_go_on(struct outputs *outputs, int64_t second)
{
	return outputs->rotation.seconds == 0 ||
	    rotation_goes_on(&outputs->rotation, second);
}

/* A record that is no message, of that second; 0: of no time. */
void		 outputs_record(struct outputs *, struct json_object *,
		    int64_t second);

/* Copies a packet, if packets are wanted. Like the next, false where an output
 * failed. */
bool		 outputs_packet(struct outputs *, const struct frame *);
/* After what may have been decoded of it. */
bool		 outputs_check(const struct outputs *);

/* Opens files anew, if they are open. False where there are none to be. */
bool		 outputs_reopen(struct outputs *);

/* Writes what there is, says what could not be written, and sets `failed` or
 * `reader_gone`. */
void		 outputs_finish(struct outputs *);
void		 outputs_close(struct outputs *);

#endif

/* A sink that writes down what it is told, so that a test can say in one line
 * what a walk is to tell.
 *
 *	<			a message begins; <1/2 one of a container
 *	key@OFFSET+LENGTH=VALUE	a leaf; its value is a number, 'text' or hex
 *				digits, *** where masked; ~ behind it: cut;
 *				:SYMBOL behind it: the command it names
 *	key@OFFSET+LENGTH{ }	an object; [ ] a list, ( ) an element, << >> a
 *				message within; =NUMBER before the bracket
 *				unless it is 0; - stands for no key
 *	INDEX=TYPE:NAME/LENGTH@OFFSET( )	a TLV
 *	!code@OFFSET		a note; (NEED) of unknown, (NEED/LEFT) of cut
 *				and malformed, (LEFT) of undecoded; of a
 *				reason of its own: (...)
 *	>			the message ends
 *
 * with a space before each but the first. */

#ifndef TESTS_RECORDER_H
#define TESTS_RECORDER_H

#include <json-c/printbuf.h>

#include "dissectors/core/event.h"

struct recorder {
	struct sink	 sink;		/* first: a pointer to it is to both */
	struct printbuf	*told;
	unsigned	 leaves, opened, closed, undecoded;
	unsigned	 begun, ended;
	unsigned	 notes[NOTE_CODES];
	bool		 count_only;	/* write nothing down */
};

/* False where memory is short. */
bool		 recorder_open(struct recorder *, uint16_t rows, bool nested);
void		 recorder_close(struct recorder *);
/* Forgets what it was told. */
void		 recorder_reset(struct recorder *);

/* What it was told, NUL-terminated. */
const char	*recorder_told(const struct recorder *);

#endif

/* A capture file, a pipe or standard input as a stream for libpcap: plain or
 * gzip, and what it delivers as soon as it is there. */

#ifndef SRC_CAPTURE_INPUT_H
#define SRC_CAPTURE_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum input_state {
	INPUT_FINE,		/* also at its end */
	INPUT_STOPPED,		/* go_on said no */
	INPUT_FAILED,		/* the system could not read it */
	INPUT_DAMAGED,		/* its gzip data is not whole */
};

struct input;

/* Opens a path, or "-" for standard input, and reads as far as it must to
 * tell the capture's precision, which may wait. While it waits, there and
 * later, go_on (NULL: always) is called on a signal and at least twice a
 * second; false ends the reading. NULL with errno where the path cannot be
 * opened (EINTR: go_on said no) or memory is short; all else is in the
 * state. */
struct input		*input_open(const char *path,
			    bool (*go_on)(void *context), void *context);

/* The stream. It is the input's to close, until it is released: then libpcap
 * closes it, and the input must stay until that has been done. */
FILE			*input_stream(struct input *);
void			 input_release(struct input *);

/* Closes what is still open. NULL is allowed. */
void			 input_close(struct input *);

/* Sticky. What was read before a failure has been delivered. */
enum input_state	 input_state(const struct input *);

/* For FAILED and DAMAGED: what is wrong; no capital, no full stop. */
const char		*input_reason(const struct input *);

/* Digits of the fraction of a second that its times have: 6 or 9. Of several
 * interfaces in a pcapng file the first one's. */
uint8_t			 input_digits(const struct input *);

/* The first bytes of the capture (decompressed), up to n of them. Returns
 * how many. */
size_t			 input_lead(const struct input *, uint8_t *, size_t n);

bool			 input_compressed(const struct input *);

#endif

/* Times, as tcpdump's -t prints them and as JSON does. */

#ifndef SRC_OUTPUT_WHEN_H
#define SRC_OUTPUT_WHEN_H

#include <json-c/printbuf.h>

#include "dissectors/core/message.h"

/* How many -t there are. */
enum when_style {
	WHEN_CLOCK,		/* local time of day */
	WHEN_NONE,
	WHEN_EPOCH,		/* seconds since 1970 */
	WHEN_SINCE_PREVIOUS,
	WHEN_DATE,		/* local date and time of day */
	WHEN_SINCE_FIRST,
};

#define WHEN_STYLES	(WHEN_SINCE_FIRST + 1)

struct when {
	enum when_style	 style;
	bool		 started;
	/* Seconds and nanoseconds of the previous, or the first. */
	int64_t		 reference;
	uint32_t	 reference_ns;
	int64_t		 second;	/* that `text` is of */
	char		 text[40];	/* what this second begins with */
	unsigned	 length;
};

/* Writes the time, and a space after it unless it is empty, to where WHEN_ROOM
 * is left, and returns where it ends. */
#define WHEN_ROOM	64
char	*when_put(struct when *, char *, const struct provenance *);

/* The same of 2001-04-06T16:18:39.000000Z, with the capture's digits; or
 * appends it. */
char	*when_put_iso(struct when *, char *, const struct provenance *);
void	 when_append_iso(struct when *, struct printbuf *,
	    const struct provenance *);

/* The same of seconds since 1970 alone: writes it to where WHEN_SECONDS_ROOM is
 * left, and returns where it ends; or appends it. */
#define WHEN_SECONDS_ROOM	24
char	*when_put_seconds(char *, uint32_t seconds);
void	 when_append_seconds(struct printbuf *, uint32_t seconds);

/* Writes nanoseconds as seconds with so many digits after the point, as in
 * -0.000249, to where WHEN_SPAN_ROOM is left, and returns where they end. */
#define WHEN_SPAN_ROOM	40
char	*when_put_span(char *, int64_t nanoseconds, uint8_t digits);

#endif

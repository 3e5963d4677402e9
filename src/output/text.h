/* The bytes of a text, to valid UTF-8.
 *
 * The protocols of ICQ carry text in the code page of the sender's Windows
 * and mostly do not say which. So: what the user says, else pure ASCII, else
 * valid UTF-8, else the code page that the text itself gives evidence of,
 * else the one that earlier texts of its flow did, else windows-1252. */

#ifndef SRC_OUTPUT_TEXT_H
#define SRC_OUTPUT_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dissectors/core/event.h"

enum text_source {
	TEXT_ASCII,		/* nothing to know */
	TEXT_UTF8,		/* is valid UTF-8, with more than ASCII */
	TEXT_OPTION,		/* the user says so */
	TEXT_GUESS,		/* a guess by the text itself, or the default */
	TEXT_FLOW,		/* a guess by earlier texts of the flow, too */
	TEXT_DECLARED,		/* the message says so */
	TEXT_SOURCES,
};

/* "ascii", "utf-8", "option", "guess", "flow", "declared". */
extern const char *const text_sources[TEXT_SOURCES];

struct text {
	const char		*bytes;		/* valid UTF-8, no NUL added */
	size_t			 size;
	const char		*charset;	/* "windows-1251" */
	enum text_source	 known_from;
	/* Something did not convert and became U+FFFD: show the raw bytes
	 * as well. */
	bool			 lossy;
};

struct texts;

/* Opens the conversions. A charset (any name that iconv knows) forces all
 * texts to it; NULL: by evidence. The name is not copied. `flows` is how many
 * flows there are at once, which all have an index below it.
 *
 * Every output has its own, so that what it makes of a text depends on the
 * texts it has shown before and on nothing else.
 *
 * NULL on failure, with a message for the user in `error` (which has `room`
 * bytes). The caller ends it with text_close. */
struct texts	*text_open(const char *charset, uint32_t flows, char *error,
		    size_t room);
void		 text_close(struct texts *);

/* Converts a text of that flow (NULL: of none); bytes may be NULL where there
 * are none. The result stays valid until the next text or until the bytes
 * change: what needs no conversion is not copied. -1 where memory ran out,
 * the result then being empty and lossy. */
int		 text_convert(struct texts *, const struct flow *,
		    const uint8_t *bytes, size_t size, struct text *result);

/* The same of an event's value, which is a text: of 16 bits, where its row says
 * so. */
int		 text_of(struct texts *, const struct event *,
		    struct text *result);

/* Whether ASCII stands for itself: a text of nothing else is what it is. */
bool		 text_ascii_is_plain(const struct texts *);

/* How many of the bytes, from the first on, are ASCII, or valid UTF-8. */
size_t		 text_ascii_prefix(const uint8_t *bytes, size_t size);
size_t		 text_utf8_prefix(const uint8_t *bytes, size_t size);

#endif

/* Text for JSON and for people.
 *
 * The text is valid UTF-8 (see text.h). Both append to a json-c printbuf,
 * all or nothing: 0, or -1 where memory ran out. Neither writes the quotes
 * around the text. */

#ifndef SRC_OUTPUT_ESCAPE_H
#define SRC_OUTPUT_ESCAPE_H

#include <json-c/printbuf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The inside of a JSON string. */
int	escape_json(struct printbuf *, const char *text, size_t size);

/* Copies a text that needs neither escapes nor conversion, in JSON or on a
 * line, to where `size` bytes are left: ASCII without quotes, backslashes and
 * control bytes, 0x7f among them. False where it is another: what was copied
 * then means nothing. */
bool	escape_put_plain(char *, const uint8_t *text, size_t size);

/* One line, safe on a terminal: what could end the line, move the cursor or
 * turn the direction of writing is shown as \n, \x1b or \u{202E}. */
int	escape_line(struct printbuf *, const char *text, size_t size);

#endif

/* What the program denies itself once everything is open: whoever takes it over
 * by a packet finds no file, no network and no other program. */

#ifndef SRC_CAPTURE_SANDBOX_H
#define SRC_CAPTURE_SANDBOX_H

#include <stdbool.h>
#include <stddef.h>

enum sandbox_wish {
	SANDBOX_AUTO,		/* what this system has */
	SANDBOX_REQUIRE,	/* all of it, or do not go on */
	SANDBOX_OFF,
};

struct sandbox;

/* With nothing allowed but what is open. NULL where memory is short. */
struct sandbox	*sandbox_new(void);
void		 sandbox_free(struct sandbox *);

/* May still be opened for reading: a file, or all in a directory. What is not
 * there (yet) is passed over. */
void		 sandbox_read(struct sandbox *, const char *path);

/* May still be opened for writing: all files in the path's directory and below,
 * for Landlock knows no other way, new ones too; or, where the path is there and
 * is no regular file, it alone. */
void		 sandbox_write(struct sandbox *, const char *path);

/* Closes it, for good and for this thread. False where what is wished cannot
 * be had: do not go on. `text` gets one line: what is in force, or why not. */
bool		 sandbox_enter(struct sandbox *, enum sandbox_wish, char *text,
		    size_t size);

#endif

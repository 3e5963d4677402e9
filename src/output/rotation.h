/* Rotation: when an output goes on in another file, and what that is called.
 *
 * As tcpdump's -C, -G and -W have it, but for the clock: a period begins with a
 * packet, and its time is that packet's. One begins too where time goes back by
 * more than a period. Where clocks have gone back (the hour that comes twice in
 * autumn, a wrong time) and a name comes again, its file goes on: nothing is
 * lost. A ring of names, as of weekdays, is written over. */

#ifndef SRC_OUTPUT_ROTATION_H
#define SRC_OUTPUT_ROTATION_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* A file, whatever it is called. */
struct identity {
	dev_t		 device;
	ino_t		 inode;
};

/* Of all outputs of a run. */
struct rotation {
	uint64_t	 size;		/* -C: bytes that fill a file; 0: none do */
	int64_t		 seconds;	/* -G: of a period; 0: there are none */
	uint64_t	 files;		/* -W: of -C, then the first is written
					 * over; of -G, periods; 0: any number */
	uint64_t	 periods;	/* begun so far, */
	int64_t		 began;		/* and the last of them: since 1970 */
};

/* Something of that second is to be written. False where it would begin one more
 * period than there are to be. */
bool		 rotation_goes_on(struct rotation *, int64_t second);

/* How many of the last files are known again: with one a second, those of an
 * hour. */
#define SERIES_KNOWN	4096

struct written {
	struct identity	 file;
	int64_t		 clock;		/* of its period, as in a series */
};

/* The files of one output, one after the other. */
struct series {
	const struct rotation	*rotation;	/* NULL: one file it is */
	const char		*path;		/* as given */
	uint64_t		 period;	/* of the file that is next, */
	uint64_t		 number;	/* and which of that period */
	int64_t			 clock;		/* when the period began, as
						 * local clocks show it */
	uint64_t		 count;		/* of `written`, over and over */
	struct written		 written[SERIES_KNOWN];
	char			 base[PATH_MAX]; /* its name without number, */
	char			 name[PATH_MAX + 24]; /* and with it */
};

/* Both must stay. */
void		 series_begin(struct series *, const char *path,
		    const struct rotation *);

/* Whether another file is next, where the current one has so many bytes. Then
 * series_name() is its name; else NULL, with errno. */
bool		 series_turns(struct series *, uint64_t size);
const char	*series_name(struct series *);

/* The next file is that one: whether it goes on, as this run has written it in
 * a period that by local clocks is not over yet; else it is to be emptied. */
bool		 series_resumes(struct series *, const struct identity *);

/* What a path or a name for -G begins with: its directory, with the slash behind
 * it. 0: it has none. */
size_t		 rotation_directory(const char *path);

/* That directory as a path of its own. False, with errno, where that is too
 * long. */
bool		 rotation_place(const char *path, char directory[PATH_MAX]);

/* Why no files can be named by this, or NULL: a sentence. */
const char	*rotation_refuses(const struct rotation *, const char *path);

/* Whether the files of `path` may come to have the name `other`; which is, with
 * `both`, a name for such files too. Says it too often rather than too
 * rarely. */
bool		 rotation_meets(const struct rotation *, const char *path,
		    const char *other, bool both);

#endif

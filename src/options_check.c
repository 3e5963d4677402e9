/* Options that do not go together, and files that options name. */

#include "src/options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "src/output/rotation.h"

/* -C, -G and -W. The trap is all three: tcpdump's -W then neither ends the run
 * nor bounds the files, but has them written over within a period. */
static const char *
rotation_conflict(const struct options *o)
{
	const bool rotates = o->rotate_size > 0 || o->rotate_seconds > 0;
	const struct rotation rotation = { .seconds = o->rotate_seconds };
	const bool file = o->save != NULL && strcmp(o->save, "-") != 0;
	const char *refusal = NULL;

	if (o->rotate_files > 0 && !rotates)
		return "-W counts the files of -C or of -G: give one of these "
		    "too";
	if (o->rotate_files > 0 && o->rotate_size > 0 && o->rotate_seconds > 0)
		return "-W with both -C and -G would write over files of the "
		    "same period: leave out -W and remove old files by their "
		    "age, or leave out -C or -G";
	if (!rotates)
		return NULL;
	if (o->save != NULL && !file)
		return "-w - is one stream: -C and -G want -w FILE or -o FILE";
	if (!file && o->output == NULL)
		return "-C and -G begin new files: say which, with -w FILE or "
		    "-o FILE";
	if (file)
		refusal = rotation_refuses(&rotation, o->save);
	if (refusal == NULL && o->output != NULL)
		refusal = rotation_refuses(&rotation, o->output);
	return refusal;
}

const char *
options_conflict(const struct options *o)
{
	if (o->file_count > 0 && o->interface != NULL)
		return "-r reads files and -i captures: choose one of them";
	if (o->json != JSON_NONE && o->hex > 0)
		return "-j and -x are two ways to print: choose one of them";
	if (o->filter != NULL && o->filter_file != NULL)
		return "a filter expression and -F: choose one of them";
	if (o->stats > 0 && o->json == JSON_NONE)
		return "--stats adds a record to JSON: give -j too";
	if (o->stats_interval > 0 && o->json == JSON_NONE)
		return "--stats-interval adds records to JSON: give -j too";
	if (o->times > 5)
		return "-t may be given five times at most";
	if (o->save != NULL && o->output == NULL &&
	    strcmp(o->save, "-") == 0 &&
	    (o->print > 0 || o->verbose > 0 || o->hex > 0 ||
	    o->json != JSON_NONE))
		return "-w - and what is decoded cannot share the standard "
		    "output: send one of them to a file, -o FILE for instance";
	return rotation_conflict(o);
}

static bool
same_file(const char *a, const char *b)
{
	struct stat one, other;

	return a != NULL && b != NULL && (strcmp(a, b) == 0 ||
	    (stat(a, &one) == 0 && stat(b, &other) == 0 &&
	    S_ISREG(one.st_mode) && one.st_dev == other.st_dev &&
	    one.st_ino == other.st_ino));
}

/* Whether an output may come to write that input. */
static bool
may_empty(const struct rotation *r, const char *output, const char *input)
{
	char *real;
	bool may;

	if (output == NULL || strcmp(output, "-") == 0)
		return false;
	if (r->size == 0 && r->seconds == 0)
		return same_file(input, output);
	real = realpath(input, NULL);
	may = rotation_meets(r, output, real == NULL ? input : real, false);
	free(real);
	return may;
}

/* Opening an output empties it: not one of the inputs, nor the other. */
static bool
outputs_clash(const struct options *o, char *error, size_t room)
{
	const struct rotation r = {
		.size = o->rotate_size, .seconds = o->rotate_seconds,
	};
	const bool rotates = r.size > 0 || r.seconds > 0;

	if (same_file(o->output, o->save)) {
		snprintf(error, room, "%s: -o and -w name the same file; "
		    "choose another for one of them", o->save);
		return true;
	}
	if (rotates && o->output != NULL && o->save != NULL &&
	    rotation_meets(&r, o->output, o->save, true)) {
		snprintf(error, room, "%s, %s: the files of -o and -w may come "
		    "to have the same names; let them begin or end otherwise, "
		    "as in .json and .pcap", o->output, o->save);
		return true;
	}
	for (size_t i = 0; i < o->file_count; i++) {
		if (strcmp(o->files[i], "-") == 0 ||
		    (!may_empty(&r, o->output, o->files[i]) &&
		    !may_empty(&r, o->save, o->files[i])))
			continue;
		snprintf(error, room, "%s: %s; choose another file to write to",
		    o->files[i], rotates ? "one of the files written may have "
		    "its name, and would empty it" :
		    "would be emptied before it is read");
		return true;
	}
	return false;
}

/* From # to the end of a line is a comment. */
static void
blank_comments(char *filter)
{
	for (char *p = strchr(filter, '#'); p != NULL; p = strchr(p, '#'))
		while (*p != '\0' && *p != '\n')
			*p++ = ' ';
}

/* The filter in a file: all of it is one expression. */
static bool
read_filter(struct options *o, char *error, size_t room)
{
	FILE *file = strcmp(o->filter_file, "-") == 0 ? stdin :
	    fopen(o->filter_file, "r");
	size_t size = 0;
	ssize_t n;

	if (file == NULL) {
		snprintf(error, room, "%s: %s", o->filter_file,
		    strerror(errno));
		return false;
	}
	n = getdelim(&o->filter, &size, '\0', file);
	if (n < 0)
		snprintf(error, room, "%s: %s", o->filter_file, ferror(file) ?
		    strerror(errno) : "the filter expression is empty");
	else
		blank_comments(o->filter);
	if (file != stdin)
		fclose(file);
	return n >= 0;
}

bool
options_check_files(struct options *o, char *error, size_t room)
{
	if (o->filter_file != NULL && !read_filter(o, error, room))
		return false;
	return !outputs_clash(o, error, room);
}

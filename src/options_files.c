/* Files that options name: those that are read at the start, and those that
 * would be written over. */

#include "src/options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "src/output/rotation.h"

/* From # to the end of a line is a comment. */
static void
blank_comments(char *filter)
{
	for (char *p = strchr(filter, '#'); p != NULL; p = strchr(p, '#'))
		while (*p != '\0' && *p != '\n')
			*p++ = ' ';
}

/* All of a small file, or of standard input, as a string. NULL: the error says
 * why. */
static char *
read_whole(const char *path, const char *empty, char *error, size_t room)
{
	FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
	const char *why = NULL;
	char *text = NULL;
	size_t size = 0;
	ssize_t n;

	if (file == NULL) {
		snprintf(error, room, "%s: %s", path, strerror(errno));
		return NULL;
	}
	n = getdelim(&text, &size, '\0', file);
	if (n < 0)
		why = ferror(file) ? strerror(errno) : empty;
	else if (strlen(text) < (size_t)n)
		why = "there is a zero byte in it, where text is expected";
	if (file != stdin)
		fclose(file);
	if (why == NULL)
		return text;
	snprintf(error, room, "%s: %s", path, why);
	free(text);
	return NULL;
}

/* The filter in a file: all of it is one expression. */
static bool
read_filter(struct options *o, char *error, size_t room)
{
	o->filter = read_whole(o->filter_file,
	    "the filter expression is empty", error, room);
	if (o->filter == NULL)
		return false;
	blank_comments(o->filter);
	return true;
}

/* The names of -V, a line each, by whatever system it was written. Empty lines are none. */
static bool
read_list(struct options *o, char *error, size_t room)
{
	static const char empty[] = "no file is named in it";
	const char **files;
	size_t lines = 1;
	char *rest, *end;

	o->list = read_whole(o->list_file, empty, error, room);
	if (o->list == NULL)
		return false;
	for (const char *p = o->list; (p = strchr(p, '\n')) != NULL; p++)
		lines++;
	files = realloc(o->files, lines * sizeof(*files));
	if (files == NULL) {
		snprintf(error, room, "out of memory");
		return false;
	}
	o->files = files;
	for (char *name = strtok_r(o->list, "\n", &rest); name != NULL;
	    name = strtok_r(NULL, "\n", &rest)) {
		end = name + strlen(name);
		if (end[-1] == '\r')
			*--end = '\0';
		if (end > name)
			files[o->file_count++] = name;
	}
	if (o->file_count == 0)
		snprintf(error, room, "%s: %s", o->list_file, empty);
	return o->file_count > 0;
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

/* Whether an output may come to write that input, going by names; a file that
 * has another one is found when it is opened (writer.h). */
static bool
may_empty(const struct rotation *r, const char *output, const char *input)
{
	char *real;
	bool may;

	if (output == NULL || strcmp(output, "-") == 0)
		return false;
	if (same_file(output, input))
		return true;
	if (r->size == 0 && r->seconds == 0)
		return false;
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

bool
options_check_files(struct options *o, char *error, size_t room)
{
	if (o->filter_file != NULL && !read_filter(o, error, room))
		return false;
	if (o->list_file != NULL && !read_list(o, error, room))
		return false;
	return !outputs_clash(o, error, room);
}

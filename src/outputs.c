/* All that a run writes, and what became of it. */

#include "src/outputs.h"

#include <errno.h>
#include <inttypes.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "src/complain.h"
#include "src/output/append.h"
#include "src/output/pcap.h"

#define ERROR_ROOM	1024

static bool
is_stdout(const char *path)
{
	return path == NULL || strcmp(path, "-") == 0;
}

/* NULL: -C and -G were not given. */
static const struct rotation *
rotation_of(const struct outputs *outputs)
{
	const struct rotation *r = &outputs->rotation;

	return r->size > 0 || r->seconds > 0 ? r : NULL;
}

/* What both outputs have in common. */
static struct writer_options
options_of(const struct outputs *outputs)
{
	return (struct writer_options){
		.rotation = rotation_of(outputs),
		.each = outputs->options->line_buffered > 0,
		.inputs = outputs->inputs,
		.input_count = outputs->input_count,
		.stopped = outputs->stopped,
	};
}

/* Only regular files can be emptied. One that is not there is told of when it
 * is to be read. */
static bool
find_inputs(struct outputs *outputs)
{
	const struct options *o = outputs->options;
	struct stat st;

	if (o->file_count == 0)
		return true;
	outputs->inputs = calloc(o->file_count, sizeof(*outputs->inputs));
	if (outputs->inputs == NULL)
		return false;
	for (size_t i = 0; i < o->file_count; i++)
		if ((strcmp(o->files[i], "-") == 0 ?
		    fstat(STDIN_FILENO, &st) : stat(o->files[i], &st)) == 0 &&
		    S_ISREG(st.st_mode))
			outputs->inputs[outputs->input_count++] =
			    (struct identity){ st.st_dev, st.st_ino };
	return true;
}

/* Why a file cannot be opened or written. */
static const char *
reason(int error)
{
	return error == EEXIST ? "it is one of the files that are read, and "
	    "would be emptied; choose another name to write to" :
	    strerror(error);
}

/* What would let the user write there, besides another user: to own the file,
 * where that is what refuses, or else its directory. Where neither is so, as
 * behind a closed directory, and in one like /tmp: nothing. */
static const char *
to_own(const struct outputs *outputs, const char *path,
    char directory[PATH_MAX])
{
	struct stat st;

	if (!rotation_place(path, directory))
		return NULL;
	/* Files that follow one another want the directory first. */
	if ((rotation_of(outputs) == NULL ||
	    access(directory, W_OK | X_OK) == 0) && stat(path, &st) == 0)
		return S_ISREG(st.st_mode) ? path : NULL;
	return access(directory, W_OK | X_OK) != 0 &&
	    stat(directory, &st) == 0 && (st.st_mode & S_ISVTX) == 0 ?
	    directory : NULL;
}

/* An output that cannot be opened. A capture has become another user by now, to
 * whom what root may write is closed. */
static void
cannot_open(const struct outputs *outputs, const char *path)
{
	const int error = errno;
	const struct passwd *user = getpwuid(geteuid());
	char text[PATH_MAX + ERROR_ROOM], directory[PATH_MAX];
	const char *own;

	if (error != EACCES || outputs->options->file_count > 0 ||
	    user == NULL || path == NULL) {
		complain(path == NULL ? "standard output" : path,
		    reason(error));
		return;
	}
	own = to_own(outputs, path, directory);
	snprintf(text, sizeof(text), own == NULL ? "user %s may not write "
	    "there; name another with -Z" : "user %s may not write there; "
	    "name another with -Z, or let it: sudo chown %s %s",
	    user->pw_name, user->pw_name, own);
	complain(path, text);
}

static bool
open_packets(struct outputs *outputs, const struct source *source)
{
	const struct options *o = outputs->options;
	struct writer_options how = options_of(outputs);
	uint8_t head[SAVEFILE_HEAD];

	how.head = head;
	how.head_size = sizeof(head);
	outputs->link = source_link(source);
	outputs->digits = source_digits(source);
	errno = ENOMEM;
	if (savefile_head(head, outputs->link->type, source_snaplen(source),
	    outputs->digits))
		outputs->packets = writer_open(is_stdout(o->save) ? NULL :
		    o->save, &how);
	if (outputs->packets != NULL && append_reserve(writer_buffer(
	    outputs->packets), 65536 + SAVEFILE_MOST) == 0)
		return true;
	cannot_open(outputs, is_stdout(o->save) ? NULL : o->save);
	return false;
}

static bool
open_decoded(struct outputs *outputs)
{
	const struct options *o = outputs->options;
	struct writer_options how = options_of(outputs);

	if (o->output == NULL && isatty(STDOUT_FILENO))
		how.each = true;
	outputs->decoded = writer_open(o->output, &how);
	if (outputs->decoded != NULL &&
	    printer_begin(outputs->printer, outputs->decoded))
		return true;
	if (outputs->decoded != NULL)
		errno = ENOMEM;
	cannot_open(outputs, o->output);
	return false;
}

enum outputs_opened
outputs_open(struct outputs *outputs, const struct source *source)
{
	const struct options *o = outputs->options;
	char error[ERROR_ROOM];
	bool usage;

	outputs->rotation = (struct rotation){
		.size = o->rotate_size, .seconds = o->rotate_seconds,
		.files = (uint64_t)o->rotate_files,
	};
	outputs->printer = printer_open(o, error, sizeof(error), &usage);
	if (outputs->printer == NULL) {
		complain(error, NULL);
		return usage ? OUTPUTS_USAGE : OUTPUTS_FAILED;
	}
	if (!find_inputs(outputs)) {
		complain("out of memory", NULL);
		return OUTPUTS_FAILED;
	}
	if ((o->save != NULL && !open_packets(outputs, source)) ||
	    (printer_wanted(o) && !open_decoded(outputs)))
		return OUTPUTS_FAILED;
	return OUTPUTS_OPEN;
}

void
outputs_record(struct outputs *outputs, struct json_object *record,
    int64_t second)
{
	/* Before any packet it begins the first file. */
	if (outputs->rotation.periods == 0)
		rotation_goes_on(&outputs->rotation, second > 0 ? second :
		    (int64_t)time(NULL));
	printer_record(outputs->printer, record);
}

bool
outputs_packet(struct outputs *outputs, const struct frame *frame)
{
	if (outputs->packets == NULL)
		return true;
	if (frame->link != outputs->link) {
		complain(outputs->options->save, "a capture file has one link "
		    "type, and the files read have several: write them one by "
		    "one");
		outputs->failed = true;
		return false;
	}
	savefile_write(outputs->packets, outputs->digits, frame->seen,
	    frame->bytes, frame->captured, frame->length);
	return writer_error(outputs->packets) == 0;
}

bool
outputs_check(const struct outputs *outputs)
{
	return outputs->decoded == NULL || writer_error(outputs->decoded) == 0;
}

static void
reopen(struct writer *w)
{
	if (w != NULL && !writer_reopen(w))
		complain(writer_name(w), errno == EEXIST ? "there is another "
		    "file of that name, which is left alone: what is captured "
		    "goes on to the old one" : strerror(errno));
}

bool
outputs_reopen(struct outputs *outputs)
{
	const struct options *o = outputs->options;

	if (o->output == NULL && o->save == NULL)
		return false;
	reopen(outputs->decoded);
	reopen(outputs->packets);
	return true;
}

/* Nobody reading it any more is no fault. */
static void
finish(struct outputs *outputs, struct writer *w, const char *what)
{
	const int error = w == NULL ? 0 : writer_close(w);
	const uint64_t lost = w == NULL ? 0 : writer_lost(w);
	char text[ERROR_ROOM];

	if (error == EPIPE)
		outputs->reader_gone = true;
	if (error == 0 || error == EPIPE)
		return;
	if (lost == 0)
		snprintf(text, sizeof(text), "%s", reason(error));
	else
		snprintf(text, sizeof(text), "%s; %" PRIu64 " %s%s could not "
		    "be written", reason(error), lost, what,
		    lost == 1 ? "" : "s");
	complain(writer_name(w), text);
	outputs->failed = true;
}

void
outputs_finish(struct outputs *outputs)
{
	finish(outputs, outputs->decoded, "record");
	finish(outputs, outputs->packets, "packet");
}

void
outputs_close(struct outputs *outputs)
{
	printer_close(outputs->printer);
	writer_free(outputs->decoded);
	writer_free(outputs->packets);
	free(outputs->inputs);
}

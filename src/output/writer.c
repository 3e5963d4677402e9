/* Where output goes. */

#include "src/output/writer.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "src/output/append.h"

#define FULL	65536

/* Records in the buffer whose ends are known: no fewer than there are where
 * each has 16 bytes. */
#define ENDS	4096

struct writer {
	struct printbuf	*buffer;
	uint8_t		*head;		/* of each file */
	size_t		 head_size;
	struct series	 series;	/* its path NULL: stdout */
	int		 file;		/* -1: none is open */
	int		 error;
	bool		 each;
	const struct identity *inputs;
	size_t		 input_count;
	bool		(*stopped)(void);
	uint64_t	 size;		/* of the file */
	uint64_t	 lost;		/* records */
	/* Of what is in the buffer: */
	uint64_t	 records;
	size_t		 whole;		/* bytes of these */
	unsigned	 count;		/* of `end` */
	uint32_t	 end[ENDS];
};

/* Writes bytes, however long that takes. Less than all: `error` is set. */
static size_t
put(struct writer *w, const void *bytes, size_t size)
{
	const uint8_t *p = bytes;
	size_t left = size;

	while (left > 0 && w->error == 0) {
		const ssize_t n = write(w->file, p, left);

		if (n >= 0) {
			p += n;
			left -= (size_t)n;
		} else if (errno == EAGAIN) {
			struct pollfd ready = {
				.fd = w->file, .events = POLLOUT,
			};

			poll(&ready, 1, -1);
		} else if (errno != EINTR) {
			w->error = errno;
		}
	}
	w->size += size - left;
	return size - left;
}

/* Takes the last bytes of the file back, if they are the last and can be. */
static void
take_back(const struct writer *w, size_t bytes)
{
	const off_t at = lseek(w->file, 0, SEEK_CUR);
	struct stat st;

	if (bytes > 0 && at >= (off_t)bytes && fstat(w->file, &st) == 0 &&
	    S_ISREG(st.st_mode) && st.st_size == at &&
	    ftruncate(w->file, at - (off_t)bytes) != 0)
		return;		/* the file is left as it is */
}

/* The whole records go to the file, and out of the buffer. */
static void
put_whole(struct writer *w)
{
	const size_t done = put(w, w->buffer->buf, w->whole);
	unsigned written = 0;

	if (done < w->whole) {
		while (written < w->count && w->end[written] <= done)
			written++;
		take_back(w, done - (written > 0 ? w->end[written - 1] : 0));
		w->lost += w->records - written;
	}
	w->buffer->bpos -= (int)w->whole;
	memmove(w->buffer->buf, w->buffer->buf + w->whole,
	    (size_t)w->buffer->bpos + 1);
	w->records = w->whole = w->count = 0;
}

static void
put_head(struct writer *w)
{
	const size_t done = put(w, w->head, w->head_size);

	if (done < w->head_size)
		take_back(w, done);
}

static int
open_file(const char *name, int how)
{
	return open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | how,
	    0666);
}

static bool
is_input(const struct writer *w, const struct stat *st)
{
	for (size_t i = 0; i < w->input_count; i++)
		if (w->inputs[i].device == st->st_dev &&
		    w->inputs[i].inode == st->st_ino)
			return true;
	return false;
}

/* Empties a file that is open, unless it goes on; but not what is read: that may
 * have other names than those that were compared at the start. False: errno
 * says why. */
static bool
empty(struct writer *w, int file)
{
	struct stat st;
	bool resumes;

	if (fstat(file, &st) != 0)
		return false;
	w->size = 0;
	if (!S_ISREG(st.st_mode))
		return true;
	resumes = series_resumes(&w->series,
	    &(struct identity){ st.st_dev, st.st_ino });
	if (resumes)
		w->size = (uint64_t)st.st_size;
	if (resumes || st.st_size == 0)
		return true;
	if (is_input(w, &st)) {
		errno = EEXIST;
		return false;
	}
	return ftruncate(file, 0) == 0;
}

/* A named pipe waits here for its reader. */
static int
open_waiting(const struct writer *w, const char *name)
{
	int file;

	while (w->stopped == NULL || !w->stopped()) {
		file = open_file(name, 0);
		if (file >= 0 || errno != EINTR)
			return file;
	}
	errno = EPIPE;
	return -1;
}

/* Opens the next file of the series. */
static bool
begin_file(struct writer *w)
{
	const char *name = series_name(&w->series);
	const int file = name == NULL ? -1 : open_waiting(w, name);
	int error;

	if (file < 0 && errno == EPIPE)
		w->error = EPIPE;
	if (file < 0)
		return errno == EPIPE;
	if (!empty(w, file)) {
		error = errno;
		close(file);
		errno = error;
		return false;
	}
	w->file = file;
	if (w->size == 0)
		put_head(w);
	return true;
}

static void
end_file(struct writer *w)
{
	if (w->file >= 0 && close(w->file) != 0 && w->error == 0)
		w->error = errno;
	w->file = -1;
}

/* Files that will follow are not there yet; whether they can be. */
static bool
may_write_there(const char *path)
{
	char directory[PATH_MAX];

	return rotation_place(path, directory) &&
	    access(directory, W_OK | X_OK) == 0;
}

static bool
open_all(struct writer *w, const void *head)
{
	w->buffer = printbuf_new();
	w->head = malloc(w->head_size + 1);
	if (w->buffer == NULL || w->head == NULL ||
	    append_reserve(w->buffer, 2 * FULL) != 0) {
		errno = ENOMEM;
		return false;
	}
	if (w->head_size > 0)
		memcpy(w->head, head, w->head_size);
	if (w->series.path == NULL) {
		w->file = STDOUT_FILENO;
		put_head(w);
		return true;
	}
	if (w->series.rotation != NULL && !may_write_there(w->series.path))
		return false;
	/* Of periods the first begins with a packet. */
	return (w->series.rotation != NULL &&
	    w->series.rotation->seconds > 0) || begin_file(w);
}

struct writer *
writer_open(const char *path, const struct writer_options *options)
{
	struct writer *w = calloc(1, sizeof(*w));
	int error;

	if (w == NULL)
		return NULL;
	series_begin(&w->series, path, path == NULL ? NULL :
	    options->rotation);
	w->file = -1;
	w->each = options->each;
	w->head_size = options->head_size;
	w->inputs = options->inputs;
	w->input_count = options->input_count;
	w->stopped = options->stopped;
	if (open_all(w, options->head))
		return w;
	error = errno;
	writer_free(w);
	errno = error;
	return NULL;
}

struct printbuf *
writer_buffer(struct writer *w)
{
	return w->buffer;
}

void
writer_flush(struct writer *w)
{
	if (w->whole > 0)
		put_whole(w);
}

/* The record that is in the buffer, behind the whole ones, goes to the next
 * file. */
static void
turn(struct writer *w)
{
	writer_flush(w);
	end_file(w);
	if (w->error == 0 && !begin_file(w))
		w->error = errno;
}

void
writer_record(struct writer *w)
{
	if (w->series.rotation != NULL && w->error == 0 &&
	    series_turns(&w->series, w->size + w->whole))
		turn(w);
	w->whole = (size_t)w->buffer->bpos;
	w->records++;
	if (w->count < ENDS)
		w->count++;
	w->end[w->count - 1] = (uint32_t)w->whole;
	if (w->each || w->whole >= FULL || w->error != 0)
		writer_flush(w);
}

bool
writer_reopen(struct writer *w)
{
	struct stat old, new;
	int file;

	writer_flush(w);
	if (w->series.path == NULL || w->file < 0)
		return true;
	if (fstat(w->file, &old) != 0)
		return false;
	/* A stream goes on: a head would be in its middle. */
	if (!S_ISREG(old.st_mode))
		return true;
	file = open_file(w->series.name, O_NONBLOCK);
	if (file < 0)
		return false;
	if (fstat(file, &new) != 0 || !S_ISREG(new.st_mode) ||
	    (new.st_size > 0 && w->head_size > 0 &&
	    (old.st_dev != new.st_dev || old.st_ino != new.st_ino))) {
		close(file);
		errno = EEXIST;
		return false;
	}
	end_file(w);
	w->file = file;
	w->size = (uint64_t)new.st_size;
	if (w->size == 0)
		put_head(w);
	return true;
}

int
writer_error(const struct writer *w)
{
	return w->error;
}

const char *
writer_name(const struct writer *w)
{
	return w->series.path == NULL ? "standard output" :
	    w->series.name[0] != '\0' ? w->series.name : w->series.path;
}

uint64_t
writer_lost(const struct writer *w)
{
	return w->lost;
}

int
writer_close(struct writer *w)
{
	writer_flush(w);
	if (w->series.path != NULL)
		end_file(w);
	return w->error;
}

void
writer_free(struct writer *w)
{
	if (w == NULL)
		return;
	if (w->series.path != NULL)
		end_file(w);
	printbuf_free(w->buffer);
	free(w->head);
	free(w);
}

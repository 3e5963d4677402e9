/* Where decoded output goes. */

#include "src/output/writer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/output/append.h"

#define FULL	65536

struct writer {
	struct printbuf	*buffer;
	const char	*path;		/* NULL: stdout */
	int		 file;
	int		 error;
	bool		 each;
};

static int
open_path(const char *path)
{
	return open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
}

struct writer *
writer_open(const char *path, bool each)
{
	struct writer *w = calloc(1, sizeof(*w));

	if (w == NULL)
		return NULL;
	w->path = path;
	w->each = each;
	w->file = path == NULL ? STDOUT_FILENO : open(path,
	    O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0666);
	w->buffer = printbuf_new();
	if (w->file < 0 || w->buffer == NULL ||
	    append_reserve(w->buffer, 2 * FULL) != 0) {
		int error = w->file < 0 ? errno : ENOMEM;

		writer_close(w);
		errno = error;
		return NULL;
	}
	return w;
}

struct printbuf *
writer_buffer(struct writer *w)
{
	return w->buffer;
}

void
writer_flush(struct writer *w)
{
	const char *p = w->buffer->buf;
	size_t left = (size_t)w->buffer->bpos;

	while (left > 0 && w->error == 0) {
		ssize_t n = write(w->file, p, left);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			w->error = errno;
			break;
		}
		p += n;
		left -= (size_t)n;
	}
	printbuf_reset(w->buffer);
}

void
writer_record(struct writer *w)
{
	if (w->each || w->buffer->bpos >= FULL)
		writer_flush(w);
}

bool
writer_reopen(struct writer *w)
{
	int file;

	writer_flush(w);
	if (w->path == NULL)
		return true;
	file = open_path(w->path);
	if (file < 0)
		return false;
	close(w->file);
	w->file = file;
	return true;
}

int
writer_error(const struct writer *w)
{
	return w->error;
}

int
writer_close(struct writer *w)
{
	int error;

	if (w == NULL)
		return 0;
	if (w->buffer != NULL && w->file >= 0)
		writer_flush(w);
	if (w->file >= 0 && close(w->file) != 0 && w->error == 0)
		w->error = errno;
	error = w->error;
	printbuf_free(w->buffer);
	free(w);
	return error;
}

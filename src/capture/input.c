/* Capture files and pipes, plain or gzip, as a stdio stream.
 *
 * zlib's own gzread would wait until its buffer is full, so that a live pipe
 * would stand still; inflate gives what there is. */

#include "src/capture/input.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>
#include <zlib.h>

#include "src/capture/bytes.h"

#define BUFFER		65536

/* How far to look for a pcapng's first interface. */
#define HEAD		65536

/* Signals that come just before a wait are not lost for longer. */
#define WAIT_MS		500

struct input {
	int		 fd;
	bool		 waits;		/* not a regular file */
	bool		 gzip;
	bool		 member;	/* within a member of gzip data */
	bool		 first;		/* no member is over yet */
	uint8_t		 digits;
	bool		(*go_on)(void *);
	void		*context;
	enum input_state state;
	const char	*reason;
	FILE		*stream;
	z_stream	 z;		/* next_in, avail_in: also if plain */
	size_t		 head_length;	/* read ahead to look at */
	size_t		 head_given;	/* and given to the reader since */
	uint8_t		 head[HEAD];
	uint8_t		 raw[BUFFER];
	char		 buffer[BUFFER]; /* the stream's */
};

static ssize_t
stop(struct input *in, enum input_state state, const char *reason)
{
	in->state = state;
	in->reason = reason;
	return -1;
}

static bool
may_go_on(struct input *in)
{
	if (in->go_on == NULL || in->go_on(in->context))
		return true;
	stop(in, INPUT_STOPPED, "stopped");
	return false;
}

/* One read(2): at least a byte, 0 at the end, -1 with the state set. */
static ssize_t
system_read(struct input *in, uint8_t *buffer, size_t size)
{
	struct pollfd ready = { .fd = in->fd, .events = POLLIN };
	ssize_t n;

	for (;;) {
		if (in->waits && poll(&ready, 1, WAIT_MS) <= 0) {
			if (!may_go_on(in))
				return -1;
			continue;
		}
		n = read(in->fd, buffer, size);
		if (n >= 0)
			return n;
		if (errno == EINTR) {
			if (!may_go_on(in))
				return -1;
		} else if (errno != EAGAIN || !in->waits) {
			return stop(in, INPUT_FAILED, strerror(errno));
		}
	}
}

static ssize_t
refill(struct input *in)
{
	ssize_t n = system_read(in, in->raw, sizeof(in->raw));

	if (n > 0) {
		in->z.next_in = in->raw;
		in->z.avail_in = (uInt)n;
	}
	return n;
}

static ssize_t
plain_read(struct input *in, uint8_t *buffer, size_t size)
{
	z_stream *z = &in->z;

	if (z->avail_in == 0)
		return system_read(in, buffer, size);
	if (size > z->avail_in)
		size = z->avail_in;
	memcpy(buffer, z->next_in, size);
	z->next_in += size;
	z->avail_in -= (uInt)size;
	return (ssize_t)size;
}

/* Stands between two members of gzip data, or at their end. Returns 1 at the
 * start of the next one, 0 at the end. Zeros, as tapes have, may follow. */
static ssize_t
next_member(struct input *in)
{
	z_stream *z = &in->z;
	ssize_t n;

	for (;;) {
		if (z->avail_in == 0 && (n = refill(in)) <= 0)
			return n;
		if (in->first || *z->next_in != 0)
			break;
		z->next_in++;
		z->avail_in--;
	}
	if (*z->next_in != 0x1f)
		return stop(in, INPUT_DAMAGED,
		    "other bytes follow its gzip data");
	inflateReset(z);
	in->member = true;
	return 1;
}

static ssize_t
gzip_read(struct input *in, uint8_t *buffer, size_t size)
{
	z_stream *z = &in->z;
	ssize_t n;
	int result;

	/* The sizes are those of this file's buffers or of a packet. */
	if (size > INT32_MAX)
		size = INT32_MAX;
	z->next_out = buffer;
	z->avail_out = (uInt)size;
	for (;;) {
		if (!in->member && (n = next_member(in)) <= 0)
			return n;
		result = inflate(z, Z_SYNC_FLUSH);
		if (result == Z_STREAM_END) {
			in->member = false;
			in->first = false;
		} else if (result == Z_MEM_ERROR) {
			return stop(in, INPUT_FAILED, "no memory");
		} else if (result != Z_OK && result != Z_BUF_ERROR) {
			return stop(in, INPUT_DAMAGED,
			    "its gzip data is corrupt");
		}
		if (z->avail_out < size)
			return (ssize_t)(size - z->avail_out);
		if (in->member && z->avail_in == 0) {
			n = refill(in);
			if (n == 0)
				return stop(in, INPUT_DAMAGED,
				    "its gzip data ends too early");
			if (n < 0)
				return -1;
		}
	}
}

static ssize_t
capture_read(struct input *in, uint8_t *buffer, size_t size)
{
	if (in->state != INPUT_FINE)
		return -1;
	return in->gzip ? gzip_read(in, buffer, size) :
	    plain_read(in, buffer, size);
}

/* The bytes of the stream: first those that were looked at. */
static ssize_t
stream_read(void *cookie, char *buffer, size_t size)
{
	struct input *in = cookie;
	size_t left = in->head_length - in->head_given;
	ssize_t n;

	if (left > 0) {
		if (size > left)
			size = left;
		memcpy(buffer, in->head + in->head_given, size);
		in->head_given += size;
		return (ssize_t)size;
	}
	n = capture_read(in, (uint8_t *)buffer, size);
	if (n < 0)
		errno = in->state == INPUT_STOPPED ? EINTR : EIO;
	return n;
}

static int
stream_close(void *cookie)
{
	struct input *in = cookie;

	in->stream = NULL;
	return 0;
}

/* Reads ahead, not a byte further than n; false where they do not come. */
static bool
look(struct input *in, size_t n)
{
	ssize_t got;

	if (n > sizeof(in->head))
		return false;
	while (in->head_length < n) {
		got = capture_read(in, in->head + in->head_length,
		    n - in->head_length);
		if (got <= 0)
			return false;
		in->head_length += (size_t)got;
	}
	return true;
}

static uint32_t
number(const uint8_t *p, bool big, int size)
{
	if (size == 2)
		return big ? bytes_u16(p) : (uint32_t)(p[1] << 8 | p[0]);
	return big ? bytes_u32(p) : __builtin_bswap32(bytes_u32(p));
}

/* The digits of an interface description block: if_tsresol, or micro. */
static uint8_t
interface_digits(const uint8_t *block, uint32_t length, bool big)
{
	uint32_t at = 16, end = length - 4;

	while (at + 4 <= end) {
		uint32_t code = number(block + at, big, 2);
		uint32_t size = number(block + at + 2, big, 2);

		if (code == 0 || size > end - at - 4)
			break;
		if (code == 9 && size >= 1) {
			uint8_t unit = block[at + 4];

			/* A power of 10, or of 2: 2^-20 is below 10^-6. */
			if (unit & 0x80)
				return (unit & 0x7f) >= 20 ? 9 : 6;
			return unit > 6 ? 9 : 6;
		}
		at += 4 + (size + 3) / 4 * 4;
	}
	return 6;
}

static uint8_t
pcapng_digits(struct input *in)
{
	uint32_t at = 0, type, length;
	bool big;

	if (!look(in, 12))
		return 6;
	big = in->head[8] == 0x1a;
	for (;;) {
		if (!look(in, at + 8))
			return 6;
		type = number(in->head + at, big, 4);
		length = number(in->head + at + 4, big, 4);
		/* A packet, or a new section, before any interface? */
		if (type == 3 || type == 6 || (type == 0x0a0d0d0a && at > 0))
			return 6;
		if (length < 12 || length > HEAD - at)
			return 6;
		if (type == 1)
			return length >= 20 && look(in, at + length) ?
			    interface_digits(in->head + at, length, big) : 6;
		at += length;
	}
}

static uint8_t
find_digits(struct input *in)
{
	if (!look(in, 4))
		return 6;
	switch (bytes_u32(in->head)) {
	case 0xa1b23c4d:
	case 0x4d3cb2a1:
		return 9;
	case 0x0a0d0d0a:
		return pcapng_digits(in);
	default:
		return 6;
	}
}

/* Reads the first two bytes (or more, where they are there) and tells. */
static void
find_gzip(struct input *in)
{
	size_t length = 0;
	ssize_t n;

	do {
		n = system_read(in, in->raw + length,
		    sizeof(in->raw) - length);
		if (n > 0)
			length += (size_t)n;
	} while (n > 0 && length < 2);
	in->z.next_in = in->raw;
	in->z.avail_in = (uInt)length;
	if (length < 2 || in->raw[0] != 0x1f || in->raw[1] != 0x8b)
		return;
	/* 16: gzip, and no other wrapping. */
	if (inflateInit2(&in->z, 15 + 16) != Z_OK)
		stop(in, INPUT_FAILED, "no memory");
	else
		in->gzip = true;
}

/* A regular file that is not compressed needs nothing of the above once it was
 * looked at; stdio alone reads it in half the time. */
static void
use_file(struct input *in)
{
	int fd = dup(in->fd);
	FILE *file;

	if (fd < 0)
		return;
	file = lseek(fd, 0, SEEK_SET) == 0 ? fdopen(fd, "r") : NULL;
	if (file == NULL) {
		close(fd);
		return;
	}
	fclose(in->stream);
	in->stream = file;
	setvbuf(file, in->buffer, _IOFBF, sizeof(in->buffer));
	__fsetlocking(file, FSETLOCKING_BYCALLER);
}

struct input *
input_open(const char *path, bool (*go_on)(void *), void *context)
{
	cookie_io_functions_t calls = {
		.read = stream_read,
		.close = stream_close,
	};
	struct input *in = calloc(1, sizeof(*in));
	struct stat status;

	if (in == NULL)
		return NULL;
	in->go_on = go_on;
	in->context = context;
	in->first = true;
	/* A named pipe waits here for its writer. */
	do {
		in->fd = strcmp(path, "-") == 0 ? STDIN_FILENO :
		    open(path, O_RDONLY | O_CLOEXEC);
	} while (in->fd < 0 && errno == EINTR && may_go_on(in));
	if (in->fd >= 0)
		in->stream = fopencookie(in, "r", calls);
	if (in->stream == NULL) {
		int error = errno;

		input_close(in);
		errno = error;
		return NULL;
	}
	setvbuf(in->stream, in->buffer, _IOFBF, sizeof(in->buffer));
	in->waits = fstat(in->fd, &status) != 0 || !S_ISREG(status.st_mode);
	find_gzip(in);
	in->digits = find_digits(in);
	if (!in->waits && !in->gzip && in->state == INPUT_FINE &&
	    in->fd != STDIN_FILENO)
		use_file(in);
	return in;
}

FILE *
input_stream(struct input *in)
{
	return in->stream;
}

void
input_release(struct input *in)
{
	in->stream = NULL;
}

void
input_close(struct input *in)
{
	if (in == NULL)
		return;
	if (in->stream != NULL)
		fclose(in->stream);
	if (in->gzip)
		inflateEnd(&in->z);
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	free(in);
}

enum input_state
input_state(const struct input *in)
{
	return in->state;
}

const char *
input_reason(const struct input *in)
{
	return in->reason;
}

uint8_t
input_digits(const struct input *in)
{
	return in->digits;
}

size_t
input_lead(const struct input *in, uint8_t *bytes, size_t n)
{
	if (n > in->head_length)
		n = in->head_length;
	memcpy(bytes, in->head, n);
	return n;
}

bool
input_compressed(const struct input *in)
{
	return in->gzip;
}

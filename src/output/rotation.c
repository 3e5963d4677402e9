/* Rotation: when an output goes on in another file, and what that is called. */

#include "src/output/rotation.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

bool
rotation_goes_on(struct rotation *r, int64_t second)
{
	if (r->seconds == 0 || (r->periods > 0 &&
	    second - r->began < r->seconds &&
	    r->began - second <= r->seconds))
		return true;
	/* With -C it counts the files of a period. */
	if (r->files > 0 && r->size == 0 && r->periods == r->files)
		return false;
	r->periods++;
	r->began = second;
	return true;
}

/* What local clocks show then, as seconds. */
static int64_t
clock_of(int64_t second)
{
	const time_t seconds = (time_t)second;
	struct tm tm;

	return localtime_r(&seconds, &tm) == NULL ? second :
	    (int64_t)timegm(&tm);
}

/* What strftime(3) makes of a name. False, and nothing, where that is too long. */
static bool
expand(const char *path, int64_t second, char text[PATH_MAX])
{
	const time_t seconds = (time_t)second;
	struct tm tm;

	if (localtime_r(&seconds, &tm) != NULL &&
	    strftime(text, PATH_MAX, path, &tm) > 0)
		return true;
	text[0] = '\0';
	return false;
}

void
series_begin(struct series *s, const char *path, const struct rotation *r)
{
	s->rotation = r;
	s->path = path;
}

bool
series_turns(struct series *s, uint64_t size)
{
	const struct rotation *r = s->rotation;
	char base[PATH_MAX];

	if (r == NULL)
		return false;
	if (s->period != r->periods) {
		s->period = r->periods;
		s->clock = clock_of(r->began);
		if (!expand(s->path, r->began, base) ||
		    strcmp(base, s->base) != 0) {
			memcpy(s->base, base, strlen(base) + 1);
			s->number = 0;
			return true;
		}
	}
	if (r->size == 0 || size <= r->size)
		return false;
	s->number++;
	if (s->number == r->files)
		s->number = 0;
	return true;
}

/* The digits of the last of so many numbers from 0; tcpdump has none for one. */
static int
digits_of(uint64_t numbers)
{
	return numbers < 2 ? 0 : snprintf(NULL, 0, "%" PRIu64, numbers - 1);
}

const char *
series_name(struct series *s)
{
	const struct rotation *r = s->rotation;
	const int digits = r == NULL || r->size == 0 ? 0 : digits_of(r->files);
	const char *base = r != NULL && r->seconds > 0 ? s->base : s->path;

	if (base[0] == '\0' || strlen(base) >= PATH_MAX) {
		errno = s->path[0] == '\0' ? ENOENT : ENAMETOOLONG;
		return NULL;
	}
	if (s->number == 0 && digits == 0)
		snprintf(s->name, sizeof(s->name), "%s", base);
	else
		snprintf(s->name, sizeof(s->name), "%s%0*" PRIu64, base,
		    digits, s->number);
	return s->name;
}

bool
series_resumes(struct series *s, const struct identity *file)
{
	const unsigned known = s->count < SERIES_KNOWN ?
	    (unsigned)s->count : SERIES_KNOWN;
	const struct written now = { *file, s->clock };
	int64_t before;

	if (s->rotation == NULL || s->rotation->seconds == 0)
		return false;
	for (unsigned i = 0; i < known; i++) {
		struct written *w = &s->written[i];

		if (w->file.device != file->device ||
		    w->file.inode != file->inode)
			continue;
		before = w->clock;
		*w = now;
		return now.clock - before < s->rotation->seconds;
	}
	s->written[s->count++ % SERIES_KNOWN] = now;
	return false;
}

size_t
rotation_directory(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

bool
rotation_place(const char *path, char directory[PATH_MAX])
{
	const size_t n = rotation_directory(path);

	errno = ENAMETOOLONG;
	if (n >= PATH_MAX)
		return false;
	snprintf(directory, PATH_MAX, "%.*s", n == 0 ? 1 : (int)n,
	    n == 0 ? "." : path);
	return true;
}

const char *
rotation_refuses(const struct rotation *r, const char *path)
{
	/* The first second of a year, a month, a week, a day: whatever a name
	 * has of the time changes there, or not within the period. */
	struct tm first = { .tm_year = 101, .tm_mday = 1, .tm_isdst = -1 };
	const size_t directory = rotation_directory(path);
	char one[PATH_MAX], next[PATH_MAX];
	int64_t second;

	if (r->seconds == 0)
		return NULL;
	if (path[0] == '\0')
		return "-G cannot make a name of nothing: name a file";
	if (memchr(path, '%', directory) != NULL)
		return "the directory of -G's files must be one: use % in the "
		    "name behind the last slash only";
	second = mktime(&first);
	if (!expand(path, second, one) ||
	    !expand(path, second + r->seconds, next))
		return "-G cannot make a name of this: it is too long";
	if (rotation_directory(one) != directory)
		return "-G's files must be in one directory: the name behind "
		    "the last slash may not become one with slashes";
	if (strcmp(one, next) == 0)
		return "-G would write each file over the one before: put "
		    "what changes from period to period into the name, as "
		    "strftime(3) has it, say %Y%m%d-%H%M%S";
	return NULL;
}

/* A name without the digits at its end, which a number may be. */
static size_t
without_number(const char *name, size_t length)
{
	while (length > 0 && name[length - 1] >= '0' && name[length - 1] <= '9')
		length--;
	return length;
}

/* Where the last conversion of a name ends; its length, where it has none. A
 * letter ends one, and the modifiers E and O stand before it. */
static size_t
last_conversion(const char *name)
{
	const char *p = strrchr(name, '%');

	if (p == NULL)
		return 0;
	p++;
	p += strspn(p, "_-0^#123456789EO");
	return (size_t)(p - name) + (*p != '\0');
}

static bool
same_directory(const char *a, const char *b)
{
	char one[PATH_MAX], other[PATH_MAX];
	struct stat there, elsewhere;

	return rotation_place(a, one) && rotation_place(b, other) &&
	    (strcmp(one, other) == 0 || (stat(one, &there) == 0 &&
	    stat(other, &elsewhere) == 0 &&
	    there.st_dev == elsewhere.st_dev &&
	    there.st_ino == elsewhere.st_ino));
}

bool
rotation_meets(const struct rotation *r, const char *path, const char *other,
    bool both)
{
	const char *const a = path + rotation_directory(path);
	const char *const b = other + rotation_directory(other);
	const bool timed = r->seconds > 0;
	const size_t head = timed ? strcspn(a, "%") : strlen(a);
	const size_t other_head = timed && both ? strcspn(b, "%") : strlen(b);
	const size_t from = timed ? last_conversion(a) : 0;
	const size_t other_from = timed && both ? last_conversion(b) : 0;
	size_t end = strlen(a), other_end = strlen(b), tail, other_tail, n;

	if (!same_directory(path, other) || (!both && strlen(b) < head))
		return false;
	n = head < other_head ? head : other_head;
	if (strncmp(a, b, n) != 0)
		return false;
	if (r->size > 0) {
		end = without_number(a, end);
		other_end = without_number(b, other_end);
	}
	tail = end > from ? end - from : 0;
	other_tail = other_end > other_from ? other_end - other_from : 0;
	n = tail < other_tail ? tail : other_tail;
	return memcmp(a + end - n, b + other_end - n, n) == 0;
}

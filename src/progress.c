/* A line on the terminal that says how far a long file is read. */

#include "src/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

static int64_t
now(void)
{
	struct timespec t;

	return clock_gettime(CLOCK_MONOTONIC, &t) == 0 ? t.tv_sec : 0;
}

void
progress_open(struct progress *p, bool allowed)
{
	p->wanted = allowed && isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
	p->shown = false;
	p->last = now();
}

void
progress_renew(struct progress *p, uint64_t packets, uint64_t messages)
{
	int64_t second = now();

	if (second == p->last)
		return;
	p->last = second;
	p->shown = true;
	fprintf(stderr, "\r%llu packets, %llu ICQ messages ",
	    (unsigned long long)packets, (unsigned long long)messages);
}

void
progress_clear(struct progress *p)
{
	if (p->shown)
		fprintf(stderr, "\r\033[K");
	p->shown = false;
}

/* What a run gives up before it looks at the first packet. */

#include "src/confine.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "src/capture/sandbox.h"
#include "src/complain.h"

#define TEXT_ROOM	1024

/* libpcap counts what an interface drops by files of the system. */
static void
allow_counters(struct sandbox *sandbox, const char *interface)
{
	char *path;

	if (asprintf(&path, "/sys/class/net/%s/statistics", interface) < 0)
		return;
	sandbox_read(sandbox, path);
	free(path);
}

static void
allow(struct sandbox *sandbox, const struct options *o,
    const struct source *source)
{
	/* The first file is open. */
	for (size_t i = 1; i < o->file_count; i++)
		sandbox_read(sandbox, o->files[i]);
	if (o->file_count == 0)
		allow_counters(sandbox, source_name(source));
	/* They are opened anew by a signal, or one after the other. */
	if (o->output != NULL)
		sandbox_write(sandbox, o->output);
	if (o->save != NULL && strcmp(o->save, "-") != 0)
		sandbox_write(sandbox, o->save);
}

/* Whoever wants to know more (-v) is told what is in force. */
static void
tell(const struct passwd *user, const char *text)
{
	fprintf(stderr, "icqdump: sandbox: user %s, %s\n",
	    user == NULL ? "without a name" : user->pw_name, text);
}

bool
confine(const struct options *o, const struct source *source)
{
	const struct passwd *user = getpwuid(geteuid());
	struct sandbox *sandbox = sandbox_new();
	char text[TEXT_ROOM];
	bool entered;

	if (sandbox == NULL) {
		complain("out of memory", NULL);
		return false;
	}
	/* Times read the zone when they are shown first. */
	tzset();
	allow(sandbox, o, source);
	entered = sandbox_enter(sandbox, o->sandbox, text, sizeof(text));
	sandbox_free(sandbox);
	if (!entered)
		complain(text, NULL);
	else if (o->verbose > 0 && o->quiet == 0)
		tell(user, text);
	return entered;
}

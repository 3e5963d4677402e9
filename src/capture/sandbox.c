/* No new privileges, no core dumps, Landlock, seccomp: in this order. */

#include "src/capture/sandbox.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "src/capture/sandbox_parts.h"

struct sandbox {
	int		 rules;		/* -1: no Landlock */
	bool		 reads, writes;	/* something may still be opened so */
};

struct sandbox *
sandbox_new(void)
{
	struct sandbox *s = calloc(1, sizeof(*s));

	if (s != NULL)
		s->rules = files_new();
	return s;
}

void
sandbox_free(struct sandbox *s)
{
	if (s == NULL)
		return;
	if (s->rules >= 0)
		close(s->rules);
	free(s);
}

void
sandbox_read(struct sandbox *s, const char *path)
{
	s->reads = true;
	files_read(s->rules, path);
}

void
sandbox_write(struct sandbox *s, const char *path)
{
	s->writes = true;
	files_write(s->rules, path);
}

static const char *
no_new_privileges(void)
{
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? NULL :
	    "the kernel refused it";
}

/* A core would hold what was captured. A limit of 0 does not keep the kernel
 * from handing it to a program; that the process cannot be dumped does. */
static const char *
no_core_dumps(void)
{
	const struct rlimit none = { 0, 0 };

	return setrlimit(RLIMIT_CORE, &none) == 0 &&
	    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? NULL :
	    "the kernel refused it";
}

enum part { NO_NEW_PRIVILEGES, NO_CORE_DUMPS, LANDLOCK, SECCOMP, PARTS };

static const char *const names[PARTS] = {
	[NO_NEW_PRIVILEGES] = "no new privileges",
	[NO_CORE_DUMPS] = "no core dumps",
	[LANDLOCK] = "Landlock",
	[SECCOMP] = "seccomp",
};

bool
sandbox_enter(struct sandbox *s, enum sandbox_wish wish, char *text,
    size_t size)
{
	const char *lack[PARTS];
	int n;

	if (wish == SANDBOX_OFF) {
		snprintf(text, size, "off");
		return true;
	}
	/* The last one forbids what the others need. */
	lack[NO_NEW_PRIVILEGES] = no_new_privileges();
	lack[NO_CORE_DUMPS] = no_core_dumps();
	lack[LANDLOCK] = files_close(s->rules);
	lack[SECCOMP] = calls_close(s->reads, s->writes);
	n = 0;
	for (enum part i = 0; i < PARTS; i++) {
		if (lack[i] != NULL && wish == SANDBOX_REQUIRE) {
			snprintf(text, size, "--sandbox=require cannot be "
			    "had: %s: %s; --sandbox=auto goes on without it",
			    names[i], lack[i]);
			return false;
		}
		if (n < 0 || (size_t)n >= size)
			break;
		n += snprintf(text + n, size - (size_t)n, "%s%s%s%s%s",
		    i == 0 ? "" : ", ", names[i], lack[i] == NULL ? "" :
		    " missing (", lack[i] == NULL ? "" : lack[i],
		    lack[i] == NULL ? "" : ")");
	}
	return true;
}

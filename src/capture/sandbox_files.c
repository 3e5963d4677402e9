/* Landlock, by its system calls: the C library has no functions for them. See
 * landlock(7). */

#include "src/capture/sandbox_parts.h"

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef USE_LANDLOCK

#include <linux/landlock.h>

/* Of version 3; headers may be older than the kernel. */
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (UINT64_C(1) << 14)
#endif

#define WRITES	(LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_TRUNCATE)

/* All that a version can forbid, the first to the third. */
static const uint64_t handled[] = {
	(LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1,
	(LANDLOCK_ACCESS_FS_REFER << 1) - 1,
	(LANDLOCK_ACCESS_FS_TRUNCATE << 1) - 1,
};

static uint64_t
handled_here(void)
{
	const long version = syscall(SYS_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);

	return version < 1 ? 0 : handled[(version > 3 ? 3 : version) - 1];
}

int
files_new(void)
{
	const struct landlock_ruleset_attr attributes = {
		.handled_access_fs = handled_here(),
	};

	return attributes.handled_access_fs == 0 ? -1 :
	    (int)syscall(SYS_landlock_create_ruleset, &attributes,
	    sizeof(attributes), 0);
}

static void
allow(int rules, const char *path, uint64_t access)
{
	struct landlock_path_beneath_attr rule = {
		.allowed_access = access & handled_here(),
		.parent_fd = open(path, O_PATH | O_CLOEXEC),
	};

	if (rule.parent_fd < 0)
		return;
	syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH,
	    &rule, 0);
	close(rule.parent_fd);
}

void
files_read(int rules, const char *path)
{
	allow(rules, path, LANDLOCK_ACCESS_FS_READ_FILE);
}

static void
allow_directory(int rules, const char *path)
{
	const char *name = strrchr(path, '/');
	char *directory = name == NULL ? strdup(".") :
	    strndup(path, (size_t)(name - path) + 1);

	if (directory == NULL)
		return;
	allow(rules, directory, WRITES | LANDLOCK_ACCESS_FS_MAKE_REG);
	free(directory);
}

void
files_write(int rules, const char *path)
{
	struct stat status;
	char *target;

	if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
		allow(rules, path, WRITES);
		return;
	}
	/* Where a link leads, not where it lies. */
	target = realpath(path, NULL);
	allow_directory(rules, target == NULL ? path : target);
	free(target);
}

const char *
files_close(int rules)
{
	if (rules < 0)
		return "this kernel has none, or was not started with it; "
		    "its parameter lsm= must name landlock";
	return syscall(SYS_landlock_restrict_self, rules, 0) == 0 ? NULL :
	    "the kernel refused it";
}

#else

int
files_new(void)
{
	return -1;
}

void
files_read(int rules, const char *path)
{
	(void)rules;
	(void)path;
}

void
files_write(int rules, const char *path)
{
	(void)rules;
	(void)path;
}

const char *
files_close(int rules)
{
	(void)rules;
	return "this icqdump was built without it";
}

#endif

/* From root to a user without rights. */

#include "src/capture/privilege.h"

#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define NOBODY	"nobody"

struct identity {
	const char	*name;		/* NULL: not in the user database */
	uid_t		 uid;
	gid_t		 gid;
};

static enum privilege __attribute__((format(printf, 3, 4)))
fail(char *text, size_t size, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, size, format, arguments);
	va_end(arguments);
	return PRIVILEGE_FAILED;
}

static bool
by_name(const char *name, struct identity *identity)
{
	const struct passwd *entry = getpwnam(name);

	if (entry == NULL)
		return false;
	*identity = (struct identity){ entry->pw_name, entry->pw_uid,
	    entry->pw_gid };
	return true;
}

static void
by_number(uid_t uid, gid_t gid, struct identity *identity)
{
	const struct passwd *entry = getpwuid(uid);

	*identity = (struct identity){ entry == NULL ? NULL : entry->pw_name,
	    uid, gid };
}

/* A number above 0 and nothing else; the largest means "none" to the system. */
static bool
environment_id(const char *variable, uint32_t *id)
{
	const char *text = getenv(variable);
	uint64_t number = 0;

	if (text == NULL || *text == '\0' || strlen(text) > 10)
		return false;
	for (; *text != '\0'; text++) {
		if (*text < '0' || *text > '9')
			return false;
		number = number * 10 + (uint64_t)(*text - '0');
	}
	*id = (uint32_t)number;
	return number > 0 && number < UINT32_MAX;
}

/* Whom to become; PRIVILEGE_DROPPED stands for: do it. */
static enum privilege
choose(const char *user, uid_t real, struct identity *identity, char *text,
    size_t size)
{
	uint32_t uid, gid;

	if (real != 0) {
		/* Set-uid: whoever called it may not become another. */
		by_number(real, getgid(), identity);
		if (user != NULL && (identity->name == NULL ||
		    strcmp(user, identity->name) != 0))
			return fail(text, size, "-Z %s: only root may name "
			    "another user", user);
	} else if (user != NULL) {
		if (!by_name(user, identity))
			return fail(text, size, "-Z %s: there is no such "
			    "user; name one that exists", user);
		if (identity->uid == 0)
			return PRIVILEGE_KEPT;
	} else if (environment_id("SUDO_UID", &uid) &&
	    environment_id("SUDO_GID", &gid)) {
		by_number(uid, gid, identity);
	} else if (!by_name(NOBODY, identity) || identity->uid == 0) {
		return fail(text, size, "there is no user \"" NOBODY
		    "\" to become; name another with -Z");
	}
	return PRIVILEGE_DROPPED;
}

/* Those that setcap(8) or a service manager gave. The C library has no function
 * for it; see capset(2). */
static bool
give_up_capabilities(void)
{
	struct __user_cap_header_struct header = {
		.version = _LINUX_CAPABILITY_VERSION_3,
	};
	const struct __user_cap_data_struct none[2] = { 0 };
	const struct __user_cap_data_struct raw[2] = {
		{ .effective = 1 << CAP_NET_RAW, .permitted = 1 << CAP_NET_RAW },
	};

	return syscall(SYS_capset, &header, none) == 0 &&
	    syscall(SYS_capset, &header, raw) != 0;
}

static bool
can_regain(const struct identity *identity)
{
	uid_t real, effective, saved;
	gid_t real_group, group, saved_group;

	if (setuid(0) == 0 || seteuid(0) == 0)
		return true;
	if (identity->gid != 0 && (setgid(0) == 0 || setegid(0) == 0))
		return true;
	return getresuid(&real, &effective, &saved) != 0 ||
	    getresgid(&real_group, &group, &saved_group) != 0 ||
	    real != identity->uid || effective != identity->uid ||
	    saved != identity->uid || real_group != identity->gid ||
	    group != identity->gid || saved_group != identity->gid;
}

enum privilege
privilege_drop(const char *user, char *text, size_t size)
{
	uid_t real, effective, saved;
	struct identity identity = { NULL, (uid_t)-1, (gid_t)-1 };
	enum privilege choice;
	int result;

	if (getresuid(&real, &effective, &saved) != 0)
		return fail(text, size, "cannot tell the user: %s",
		    strerror(errno));
	if (real != 0 && effective != 0 && saved != 0) {
		if (!give_up_capabilities())
			return fail(text, size, "the capabilities cannot be "
			    "given up; not going on");
		if (user == NULL)
			return PRIVILEGE_KEPT;
		fail(text, size, "-Z %s has no effect: only root can become "
		    "another user", user);
		return PRIVILEGE_USELESS;
	}
	choice = choose(user, real, &identity, text, size);
	if (choice != PRIVILEGE_DROPPED)
		return choice;

	/* Where only the saved user is root, setgroups needs it back. */
	if (effective != 0 && seteuid(0) != 0)
		return fail(text, size, "cannot give up root: %s",
		    strerror(errno));
	result = identity.name != NULL ?
	    initgroups(identity.name, identity.gid) : setgroups(0, NULL);
	if (result != 0 ||
	    setresgid(identity.gid, identity.gid, identity.gid) != 0 ||
	    setresuid(identity.uid, identity.uid, identity.uid) != 0)
		return fail(text, size, "cannot become user %s (%lu): %s",
		    identity.name == NULL ? "?" : identity.name,
		    (unsigned long)identity.uid, strerror(errno));
	if (!give_up_capabilities() || can_regain(&identity))
		return fail(text, size, "root could be regained after giving "
		    "it up; not going on");
	return PRIVILEGE_DROPPED;
}

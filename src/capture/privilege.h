/* Giving up root once the capture is open. */

#ifndef SRC_CAPTURE_PRIVILEGE_H
#define SRC_CAPTURE_PRIVILEGE_H

#include <stddef.h>

enum privilege {
	PRIVILEGE_DROPPED,
	PRIVILEGE_KEPT,		/* there was nothing to give up, or -Z root */
	PRIVILEGE_USELESS,	/* a user was named, but this is not root */
	PRIVILEGE_FAILED,	/* do not go on */
};

/* Becomes the named user; NULL: the one who called sudo, or the set-uid
 * program, or else `nobody`. Whoever is not root (any more) has no capabilities
 * either. Irreversible, and proven to be. For USELESS and
 * FAILED writes one line about it to text. */
enum privilege	privilege_drop(const char *user, char *text, size_t size);

#endif

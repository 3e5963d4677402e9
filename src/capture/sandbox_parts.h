/* The two halves of the sandbox; nobody but sandbox.c includes this. */

#ifndef SRC_CAPTURE_SANDBOX_PARTS_H
#define SRC_CAPTURE_SANDBOX_PARTS_H

#include <stdbool.h>

/* Landlock: which files may be opened. An own file descriptor, to which rules
 * are added, or -1 where this system has none. */
int	 files_new(void);

/* Rules that cannot be are left out: what they would allow stays forbidden. */
void	 files_read(int rules, const char *path);
void	 files_write(int rules, const char *path);

/* NULL: in force. Else why not, for people. */
const char *files_close(int rules);

/* seccomp: which system calls there are; those that open files only where it is
 * said so. NULL: in force. Else why not, for people. */
const char *calls_close(bool reads, bool writes);

#endif

/* What goes to the person at the terminal. */

#ifndef SRC_COMPLAIN_H
#define SRC_COMPLAIN_H

/* Prints "icqdump: what: why" to stderr; without the latter where it is NULL. */
void	 complain(const char *what, const char *why);

#endif

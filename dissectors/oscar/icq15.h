/* What the requests of family 15 and the answers to them carry: sub-commands by
 * number, as META_USER of version 5 had them. The low byte comes first. */

#ifndef DISSECTORS_OSCAR_ICQ15_H
#define DISSECTORS_OSCAR_ICQ15_H

#include "dissectors/core/field.h"

/* Types 07D0 and 07DA, from the number of the sub-command on. */
extern const struct field icq15_request[];
extern const struct field icq15_reply[];

/* Details that are set and asked for in the same form. */
extern const struct field icq15_general[];	/* up to the time zone */
extern const struct field icq15_work[];
extern const struct field icq15_more[];		/* up to the languages */
extern const struct field icq15_about[];
extern const struct field icq15_emails[];
extern const struct field icq15_interests[];
extern const struct field icq15_homepage_category[];

/* The same in TLVs, and those that ICQ 6 has. */
extern const struct field icq15_details[];
extern const struct field icq15_directory[];

extern const struct names icq15_countries;
extern const struct names icq15_permissions;	/* direct connections */
extern const struct names icq15_marital_states;

#endif

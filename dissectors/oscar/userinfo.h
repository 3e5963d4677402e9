/* What is said of a user wherever one is spoken of: who it is, and TLVs about
 * it. */

#ifndef DISSECTORS_OSCAR_USERINFO_H
#define DISSECTORS_OSCAR_USERINFO_H

#include "dissectors/core/field.h"

extern const struct commands oscar_user_tlvs;

extern const struct field oscar_users[];	/* to the end */
extern const struct field oscar_own_user[];	/* to the end, of oneself */
extern const struct field oscar_sender[];	/* one, who says something */
extern const struct field oscar_user[];		/* one */

/* 37 bytes for those who would connect to it. */
extern const struct field oscar_dc_info[];

/* The capabilities of a client, to the end: GUIDs, or what stands for them. */
extern const struct field oscar_capabilities[];
extern const struct field oscar_short_capabilities[];

#endif

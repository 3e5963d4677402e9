/* META_USER: the sub-commands for user details and searches. */

#ifndef DISSECTORS_ICQ_META_H
#define DISSECTORS_ICQ_META_H

#include "dissectors/core/field.h"

extern const struct field icq_meta_request[];	/* behind CMD_META_USER */
extern const struct field icq_meta_reply[];	/* behind SRV_META_USER */

/* What family 15 of OSCAR has in the same form. */
extern const struct field icq_meta_search_name[];
extern const struct field icq_meta_search_email[];
extern const struct field icq_meta_chat_group[];
extern const struct field icq_meta_set_chat_group[];
extern const struct field icq_meta_interest[];		/* one of them */
extern const struct field icq_meta_interests[];
extern const struct field icq_meta_affiliations[];
extern const struct field icq_meta_homepage_category[];

#endif

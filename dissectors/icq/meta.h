/* META_USER: the sub-commands for user details and searches. */

#ifndef DISSECTORS_ICQ_META_H
#define DISSECTORS_ICQ_META_H

#include "dissectors/core/field.h"

extern const struct field icq_meta_request[];	/* behind CMD_META_USER */
extern const struct field icq_meta_reply[];	/* behind SRV_META_USER */

#endif

/* Bodies that the versions of ICQ share; each version's tables name them. */

#ifndef DISSECTORS_ICQ_BODY_H
#define DISSECTORS_ICQ_BODY_H

#include "dissectors/core/field.h"

extern const struct field icq_no_body[];
extern const struct field icq_padding[];	/* up to four random bytes */
extern const struct field icq_unknown[];	/* all that is left, as bytes */
extern const struct field icq_uin[];		/* one UIN */
extern const struct field icq_number[];		/* one, or nothing */
extern const struct field icq_own_uin[];	/* one's own, or nothing */
extern const struct field icq_uins[];		/* counted UINs */
extern const struct field icq_names[];		/* nick, first, last, e-mail */

extern const struct field icq_login[];		/* as far as all have it */
extern const struct field icq_send_message[];
extern const struct field icq_delivered_message[];
extern const struct field icq_stored_message[];	/* the same, with its date */
extern const struct field icq_system_message[];
extern const struct field icq_text_code[];	/* logging off */

extern const struct field icq_status[];		/* one's own */
extern const struct field icq_user_status[];
extern const struct field icq_user_online[];
extern const struct field icq_client_state[];
extern const struct field icq_tcp_request[];	/* both ways */
extern const struct field icq_chat_group[];
extern const struct field icq_rand_search[];
extern const struct field icq_rand_user[];

extern const struct field icq_register[];
extern const struct field icq_cookie[];		/* of a registration */
extern const struct field icq_user_found[];
extern const struct field icq_end_of_search[];
extern const struct field icq_own_info[];
extern const struct field icq_ext_info[];
extern const struct field icq_user_ext_info[];
extern const struct field icq_auth_update[];
extern const struct field icq_update_list[];
extern const struct field icq_password[];
extern const struct field icq_get_departments[];
extern const struct field icq_departments[];
extern const struct field icq_query[];		/* departments, asked for */

extern const struct field icq_reason[];		/* of being sent away */
extern const struct field icq_refused[];

#endif

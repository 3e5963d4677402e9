/* Bodies of ICQ Groupware, the corporate dialect of version 3, and of the
 * registration that ICQ98a has in common with it. */

#ifndef DISSECTORS_ICQ_GROUPWARE_H
#define DISSECTORS_ICQ_GROUPWARE_H

#include "dissectors/core/field.h"

/* Client to server. */
extern const struct field groupware_reconnect[];
extern const struct field groupware_login[];
extern const struct field groupware_time[];
extern const struct field groupware_stored_request[];
extern const struct field groupware_change_password[];
extern const struct field groupware_auth_update[];
extern const struct field groupware_client_state[];
extern const struct field groupware_get_notes[];
extern const struct field groupware_search[];
extern const struct field groupware_fragment_up[];
extern const struct field groupware_department_query[];
extern const struct field groupware_web_pager[];
extern const struct field icq_registration_form[];

/* Both ways. */
extern const struct field groupware_homepage[];
extern const struct field groupware_home[];
extern const struct field groupware_work[];
extern const struct field groupware_text[];

/* Server to client. */
extern const struct field groupware_home_reply[];
extern const struct field groupware_stored_end[];
extern const struct field groupware_info[];
extern const struct field groupware_notes[];
extern const struct field groupware_fragment_down[];
extern const struct field groupware_registration_notes[];

#endif

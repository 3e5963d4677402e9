/* What lets a client in: the frames that open and end a connection, and the
 * TLVs that these have in common with family 17. */

#ifndef DISSECTORS_OSCAR_LOGIN_H
#define DISSECTORS_OSCAR_LOGIN_H

#include "dissectors/core/message.h"

/* Of a client that logs in, and of what the server says to that. */
extern const struct commands oscar_sign_on_tlvs;
extern const struct commands oscar_sign_off_tlvs;

extern const struct field oscar_sign_on[];
extern const struct field oscar_sign_off[];

extern const struct names oscar_login_errors;
extern const struct names oscar_tls_state_names;
extern const struct names oscar_registration_names;	/* who may find an account */

/* Unscrambles a roasted password in place: what is XORed with a key that is no
 * secret. */
void	oscar_roast(uint8_t *bytes, uint32_t n);

/* Of a sign-on that has one: makes `plain` a copy, in the message's scratch,
 * where it is unscrambled. Of other frames nothing. */
void	oscar_unroast(struct message *);

#endif

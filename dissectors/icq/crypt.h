/* Ciphers and check codes of the ICQ protocols over UDP. */

#ifndef DISSECTORS_ICQ_CRYPT_H
#define DISSECTORS_ICQ_CRYPT_H

#include <stdint.h>

#include "dissectors/core/message.h"

/* The tables of version 4, which the check codes of version 3 use too, and of
 * version 5. */
extern const uint8_t v4_table[256];
extern const uint8_t v5_table[256];

/* The true check code of one on the wire, and back. */
uint32_t	 v5_unscramble(uint32_t wire);
uint32_t	 v5_scramble(uint32_t code);

/* Decrypts a client packet of version 5 of which `captured` bytes of `length`
 * are there, 24 at least; `plain` has room for as many elsewhere. The same
 * function encrypts. `code` is the true check code. */
void		 v5_crypt(uint8_t *restrict plain, const uint8_t *restrict wire,
		    uint32_t captured, uint32_t length, uint32_t code);

/* The same for a client packet of version 4, 20 bytes at least, whose check
 * code stands on the wire as it is. */
void		 v4_crypt(uint8_t *restrict plain, const uint8_t *restrict wire,
		    uint32_t captured, uint32_t length, uint32_t code);

/* Whether a check code agrees with the plain packet. `field` is the offset of
 * the check code itself, whose four bytes count as 0. CHECK_UNKNOWN where the
 * byte that the code samples was not captured. */
enum verdict	 check_verify(uint32_t code, const uint8_t table[256],
		    const uint8_t *plain, uint32_t captured, uint32_t length,
		    uint32_t field);

#endif

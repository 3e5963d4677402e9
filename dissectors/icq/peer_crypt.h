/* The cipher and the check code of messages between peers, direct connections
 * of version 4 on. */

#ifndef DISSECTORS_ICQ_PEER_CRYPT_H
#define DISSECTORS_ICQ_PEER_CRYPT_H

#include <stdint.h>

#include "dissectors/core/message.h"

/* The three ways in which a packet holds what is encrypted. */
enum peer_cipher {
	PEER_CIPHER_4,		/* versions 4 and 5: a header in clear */
	PEER_CIPHER_6,
	PEER_CIPHER_7,		/* from 7 on: a byte in front */
	PEER_CIPHERS,
};

extern const uint8_t peer_table[256];

/* Decrypts a packet, that is what follows its length word, of which `captured`
 * bytes of `length` are there; `plain` has room for as many elsewhere. Says
 * whether its check code is right: CHECK_UNKNOWN where too little was captured
 * to tell. Without a whole check code nothing is decrypted. */
enum verdict	 peer_decrypt(enum peer_cipher, uint8_t *restrict plain,
		    const uint8_t *restrict packet, uint32_t captured,
		    uint32_t length);

/* Bytes at the start of a packet that the check code can depend on. */
#define PEER_CHECKED	256

/* How many of them hold the check code and what is before it. */
uint32_t	 peer_key_end(enum peer_cipher);

#endif

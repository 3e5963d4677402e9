/* What an input of fuzz_v2 to fuzz_v5 is made of.
 *
 * The first byte, modulo AUDIENCES, picks who listens. Then datagrams follow:
 *
 *	0       1         3         5
 *	+-------+---------+---------+-------
 *	| flags | cut     | length  | bytes ...
 *	+-------+---------+---------+-------
 *
 * with the most significant byte first. The bytes are the command's two and
 * its body, in plain; they are given a header of the target's version, a check
 * code and the cipher, so that what is fuzzed is what comes behind these.
 * Missing bytes end the datagram earlier. */

#ifndef TESTS_FUZZ_FUZZ_UDP_H
#define TESTS_FUZZ_FUZZ_UDP_H

enum datagram_flag {
	DATAGRAM_UP	= 1,		/* of a client */
	DATAGRAM_USUAL	= 2,		/* the server's port is 4000 */
	DATAGRAM_WRONG	= 4,		/* the check code is */
	DATAGRAM_CUT	= 8,		/* `cut` modulo its length + 1 bytes of
					 * it are captured */
	DATAGRAM_RAW	= 16,		/* the bytes are the whole datagram */
	DATAGRAM_OTHER	= 32,		/* of another client's flow */
	DATAGRAM_LATER	= 64,		/* long after the one before */
	DATAGRAM_BLANK	= 128,		/* a server's, without check code */
};

#define DATAGRAM_HEAD	5

#endif

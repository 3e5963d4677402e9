/* What an input of fuzz_socks, fuzz_http and fuzz_socks_udp is made of: two
 * connections of a client with its proxy, and datagrams.
 *
 * The first byte, modulo AUDIENCES, picks who listens. Then pieces follow:
 *
 *	0       1       2         4
 *	+-------+-------+---------+-------
 *	| flags | words | length  | bytes ...
 *	+-------+-------+---------+-------
 *
 * with the most significant byte first. Missing bytes end the piece earlier.
 * The words, modulo WORDS, are what stands before the bytes, or around. */

#ifndef TESTS_FUZZ_FUZZ_PROXY_H
#define TESTS_FUZZ_FUZZ_PROXY_H

enum proxy_flag {
	PROXY_SERVER	= 1,		/* the proxy's, not the client's */
	PROXY_OTHER	= 2,		/* on the other connection */
	PROXY_SINGLE	= 4,		/* each byte in a segment of its own */
	PROXY_AHEAD	= 8,		/* some bytes are lost before it */
	PROXY_CUT	= 16,		/* half of it is captured */
	PROXY_LAST	= 32,		/* FIN */
	PROXY_AGAIN	= 64,		/* a new connection begins */
	PROXY_DATAGRAM	= 128,		/* no segment */
};

enum proxy_words {
	WORDS_NONE,
	WORDS_METHODS, WORDS_METHOD, WORDS_PASSWORD_METHOD, WORDS_CONNECT5,
	WORDS_REPLY5, WORDS_ASSOCIATE, WORDS_RELAY,
	WORDS_CONNECT4, WORDS_CONNECT4A, WORDS_REPLY4,
	WORDS_CONNECT, WORDS_OK, WORDS_POST, WORDS_MONITOR, WORDS_HELLO,
	WORDS_ANSWER, WORDS_CHUNKED, WORDS_UPDATE,
	WORDS_PACKET,			/* around: AOL's */
	WORDS_RECORD,			/* around: ICQProxy's */
	WORDS_HEADER, WORDS_FRAGMENT,	/* of a datagram */
	WORDS_FLAP,			/* a frame of OSCAR, the first byte its
					 * channel */
	WORDS,
};

#define PROXY_HEAD	4

#endif

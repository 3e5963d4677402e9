/* What an input of fuzz_stream and of fuzz_flap is made of: a TCP connection.
 *
 * The first byte, modulo AUDIENCES, picks who listens; the second is the
 * version that packets are sealed for. Then pieces of either direction follow:
 *
 *	0       1         3
 *	+-------+---------+-------
 *	| flags | length  | bytes ...
 *	+-------+---------+-------
 *
 * with the most significant byte first. Missing bytes end the piece earlier. */

#ifndef TESTS_FUZZ_FUZZ_STREAM_H
#define TESTS_FUZZ_FUZZ_STREAM_H

enum piece_flag {
	PIECE_ACCEPTOR	= 1,		/* of the end that did not connect */
	PIECE_SEALED	= 2,		/* fuzz_stream: a packet without its
					 * length word, in plain: gets that, a
					 * check code and the cipher. fuzz_flap:
					 * a channel and its data: get the rest
					 * of a frame's head */
	PIECE_AGAIN	= 4,		/* begins some bytes before the next */
	PIECE_AHEAD	= 8,		/* some bytes are lost before it */
	PIECE_SINGLE	= 16,		/* each byte in a segment of its own */
	PIECE_CUT	= 32,		/* half of each segment is captured */
	PIECE_ACK	= 64,		/* acknowledges all of the other end */
	PIECE_LAST	= 128,		/* FIN */
};

#define PIECE_HEAD	3

#endif

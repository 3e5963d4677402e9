/* Writing what clients send one another: for samples and tests. */

#ifndef TESTS_ENCODE_PEER_H
#define TESTS_ENCODE_PEER_H

#include "tests/encode.h"

/* One end of a connection. */
struct encode_peer {
	uint8_t		 version;	/* that both speak, 1 to 10 */
	uint32_t	 uin;
	uint32_t	 other;		/* the other end's UIN */
	uint32_t	 ip;		/* 0x0A000001 is 10.0.0.1 */
	uint32_t	 real_ip;
	uint32_t	 port;
	uint32_t	 cookie;
	uint8_t		 connection;
};

/* Packets with their length words. The first is of versions 1 to 5, or later;
 * the last two of those are of connections for messages, from version 7 on. */
void	 encode_peer_init(struct buffer *, const struct encode_peer *);
void	 encode_peer_init_ack(struct buffer *);
/* The GUID as 32 hex digits, NULL: zeros. */
void	 encode_peer_init2(struct buffer *, uint32_t channel, const char *guid,
	    bool reply);

/* A message. The check code samples the packet's byte m1 and the table's byte
 * x2, or what there is. */
struct encode_peer_message {
	uint16_t	 command;
	uint16_t	 seq;
	uint16_t	 type;
	uint16_t	 status;
	uint16_t	 flags;
	const char	*text;
	uint8_t		 m1;
	uint8_t		 x2;
};

/* `extra` follows the text, or the flags up to version 5; may be NULL. */
void	 encode_peer_message(struct buffer *, const struct encode_peer *,
	    const struct encode_peer_message *, const struct buffer *extra);

/* The same of a plug-in, from version 7 on: `body` is all behind the header. */
void	 encode_peer_plugin(struct buffer *, const struct encode_peer_message *,
	    const struct buffer *body);

/* A packet: its length word, then these bytes. */
void	 encode_peer_packet(struct buffer *, const struct buffer *packet);

/* Gives n bytes behind a length word, 16 at least, a check code, and encrypts
 * them as that version does, from 4 on. */
void	 encode_peer_seal(uint8_t *packet, uint32_t n, uint8_t version,
	    uint8_t m1, uint8_t x2);

#endif

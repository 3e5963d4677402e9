/* A dialogue of one client with its server, written to a capture packet by
 * packet: what is said, by whom, and the numbers that go with it. */

#ifndef TESTS_TALK_H
#define TESTS_TALK_H

#include "tests/frame.h"

#define TALK_SECOND	INT64_C(1000000000)
#define TALK_MS		INT64_C(1000000)

/* The sender's role in a packet's way. */
enum talk_way { TALK_UP, TALK_DOWN };

struct talk {
	struct capture	*capture;
	struct generator random;
	int64_t		 now;		/* ns since 1970 of the next packet */
	struct path	 up;		/* from the client to the server */
	uint8_t		 version;	/* 5, or what is set: 2, 3 (Groupware),
					 * or 4, answered in version 3 */
	uint32_t	 uin;
	uint32_t	 session;
	uint16_t	 seq1, seq2;	/* of the client's next packet */
	uint16_t	 server_seq;	/* of the server's next packet */
	bool		 acks;		/* either acknowledges the other */
	uint8_t		 parts;		/* in the container being filled */
	uint16_t	 parts_seq;
	struct buffer	 body;		/* of the next packet */
	struct buffer	 container;
	struct buffer	 whole;		/* what is sent in pieces */
	uint32_t	 size;		/* of a piece */
	uint8_t		 first;		/* its number */
	struct buffer	 packet;	/* the last one, as on the wire */
	struct buffer	 front;		/* what a proxy puts before each packet */
	struct buffer	 datagram, frame;
};

/* Everything random in it follows from the seed. The capture is borrowed. */
void	 talk_open(struct talk *, struct capture *, uint64_t seed, int64_t now,
	    struct side client, struct side server, uint32_t uin);
void	 talk_close(struct talk *);
void	 talk_pause(struct talk *, int64_t ns);
uint32_t talk_random(struct talk *);

/* The client says; layout and values as of put(). Gives the packet's seq2,
 * which an answer repeats. A LOGIN begins a new session. */
uint16_t talk_says(struct talk *, uint16_t command, const char *layout, ...);
/* The server says; `seq2` is that of what it answers, or 0. */
void	 talk_hears(struct talk *, uint16_t command, uint16_t seq2,
	    const char *layout, ...);
/* The same with the body that has been put into t->body before. */
uint16_t talk_says_body(struct talk *, uint16_t command);
void	 talk_hears_body(struct talk *, uint16_t command, uint16_t seq2);

/* One of the server's packets goes into a container; then the container. */
void	 talk_part(struct talk *, uint16_t command, uint16_t seq2,
	    const char *layout, ...);
void	 talk_part_ack(struct talk *, uint16_t seq1, uint16_t seq2);
void	 talk_container(struct talk *);

/* The Groupware: keeps t->packet to be sent in pieces of so many bytes, which
 * count from that number; then one of them, by its number. */
void	 talk_cut(struct talk *, uint8_t first, uint32_t size);
void	 talk_piece(struct talk *, enum talk_way, uint8_t number);

/* Makes t->packet without writing it, with check codes of the right kind. */
void	 talk_make_up(struct talk *, uint16_t command, enum encode_check);
void	 talk_make_down(struct talk *, uint16_t command, uint16_t seq2,
	    enum encode_check);
/* Writes t->packet as it stands; `most` of the frame's bytes are captured. */
void	 talk_write(struct talk *, enum talk_way, uint32_t most);

#endif

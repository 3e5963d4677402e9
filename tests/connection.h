/* A TCP connection, written to a capture segment by segment. */

#ifndef TESTS_CONNECTION_H
#define TESTS_CONNECTION_H

#include "tests/frame.h"

/* Who sends: the end that connected, or the other. */
enum connection_end { CONNECTOR, ACCEPTOR };

struct connection {
	struct capture	*capture;
	int64_t		 now;		/* ns since 1970 of the next frame */
	struct path	 path;		/* from the connector */
	uint32_t	 sequence[2];	/* of the next byte of each end */
	uint16_t	 id;
	uint32_t	 most;		/* bytes of a segment; 0: any number */
	uint32_t	 captured;	/* of a frame */
	uint16_t	 fragment;	/* as of struct ipv4 */
	struct buffer	 segment, frame;
};

/* The capture is borrowed. Nothing is sent yet. */
void	 connection_init(struct connection *, struct capture *, int64_t now,
	    struct side connector, struct side acceptor, uint32_t sequence);
void	 connection_free(struct connection *);

/* SYN, SYN and ACK, ACK. */
void	 connection_open(struct connection *);

/* Bytes in as many segments as they need, and an acknowledgement. */
void	 connection_send(struct connection *, enum connection_end,
	    const void *bytes, uint32_t n);

/* One segment: `offset` counts from the next byte, and that stays where it is
 * (see connection_skip). No acknowledgement. */
void	 connection_segment(struct connection *, enum connection_end,
	    int32_t offset, uint8_t flags, const void *bytes, uint32_t n);
void	 connection_skip(struct connection *, enum connection_end, uint32_t n);

/* The acknowledgement of all that the other end has sent. */
void	 connection_ack(struct connection *, enum connection_end);

/* FIN of either, and their acknowledgements. */
void	 connection_close(struct connection *);

#endif

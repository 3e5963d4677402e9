/* A direct connection of two people, written to a capture packet by packet:
 * what is said, by whom, and the numbers that go with it. */

#ifndef TESTS_DIALOGUE_H
#define TESTS_DIALOGUE_H

#include "tests/connection.h"
#include "tests/encode_peer.h"
#include "dissectors/icq/peer_message.h"

struct dialogue {
	struct connection	 tcp;
	struct encode_peer	 peer[2];	/* by end */
	struct generator	 random;
	uint16_t		 seq[2];	/* of each end's next message */
	uint16_t		 asked;		/* of the last one, which an
						 * answer repeats */
	struct buffer		 extra;		/* for the next message */
	struct buffer		 packet;	/* the last one */
};

/* A message. `extra` is hex digits, `form` what its text is written in: both
 * may be NULL. */
struct dialogue_line {
	enum connection_end	 end;
	uint16_t		 command;
	uint16_t		 type;
	uint16_t		 status;
	uint16_t		 flags;
	const char		*text;
	const char		*extra;
	const char		*form;
};

/* The account 1000001, which connects, and 1000002; the scene is a number for
 * the port, the time and all that is random. Nothing is sent yet. */
void	 dialogue_init(struct dialogue *, struct capture *, uint8_t version,
	    unsigned scene);
/* Goes on from these ends and this first sequence number. */
void	 dialogue_between(struct dialogue *, struct side connector,
	    struct side acceptor, uint32_t sequence);
void	 dialogue_free(struct dialogue *);

/* The TCP connection and what both greet each other with, by version. For a
 * channel of messages or plug-ins there is a second greeting, which has that
 * GUID; channel 0: none, as for files and chats. */
void	 dialogue_open(struct dialogue *, uint32_t channel, const char *guid);
/* The same within a TCP connection that is there. */
void	 dialogue_greet(struct dialogue *, uint32_t channel, const char *guid);

/* Makes d->packet, of the line and what is in d->extra, which is emptied. */
void	 dialogue_make(struct dialogue *, const struct dialogue_line *);
/* The same of a plug-in's connection: d->extra is what stands behind the
 * header. */
void	 dialogue_make_plugin(struct dialogue *, enum connection_end,
	    uint16_t command);
/* Sends d->packet. */
void	 dialogue_send(struct dialogue *, enum connection_end);
/* Sends what is in d->extra as a packet. */
void	 dialogue_send_extra(struct dialogue *, enum connection_end);
/* Makes and sends. */
void	 dialogue_say(struct dialogue *, const struct dialogue_line *,
	    unsigned n);

#endif

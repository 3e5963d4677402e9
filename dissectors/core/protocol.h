/* A protocol is one row of the registry. */

#ifndef DISSECTORS_CORE_PROTOCOL_H
#define DISSECTORS_CORE_PROTOCOL_H

#include "dissectors/core/message.h"

/* The numbers of a packet, by which a flow knows what answers or repeats it;
 * those that the version does not have are 0. */
struct numbers {
	uint32_t	 session;	/* or what else stays the same in one */
	uint32_t	 opening;	/* of a packet that begins one, where
					 * that has no number: of its contents */
	uint16_t	 command;
	uint16_t	 seq1, seq2;
	uint16_t	 piece;		/* of pieces, which share all these:
					 * 1 + its index; 0: it is none */
	bool		 acknowledges;	/* and has the numbers of what it does */
	/* Of versions whose servers leave it out: the account that the client
	 * names, and that it is missing here. */
	uint32_t	 account;
	bool		 nameless;
};

/* What a peer says of itself and of the other. */
struct parties {
	uint32_t	 own, other;	/* accounts; 0: it does not say */
	bool		 begins;	/* it greets: a new connection's */
	/* The addresses that it says it has, to the world and to itself; NULL:
	 * it says none. In the message's bytes. */
	const uint8_t	*ip, *real_ip;
};

/* A piece of a message that was too long for one packet, in clear. */
struct piece {
	uint32_t	 session;	/* these all pieces have; as of */
	uint16_t	 seq1, seq2;	/* struct numbers */
	uint8_t		 index, total;	/* counted from 0 or from 1 */
	uint32_t	 offset;	/* where its bytes begin; to the end */
};

/* A run of a message's bytes, or none. */
struct bytes {
	const uint8_t	*at;
	uint32_t	 size;
};

/* What a message asks or answers, and what it says of the login. What it does
 * not say is 0. */
struct exchange {
	uint64_t	 request, cookie;	/* either ties a reply to what it
						 * answers */
	bool		 asks, answers;		/* it may */
	bool		 begins;		/* a login: nobody's as yet */
	struct bytes	 account;		/* whose session it is, in words */
	uint32_t	 uin;			/* or as a number */
	/* What a client is given to show on its next connection, and what it
	 * shows. */
	struct bytes	 given, shown;
};

/* Where a proxy is to go, as a message has it. */
struct host {
	uint8_t		 family;	/* 4 or 6: `at` has an address; 0: a
					 * name, or none */
	struct bytes	 at;
	uint16_t	 port;
};

/* What a message of a proxy or tunnel is to what goes through. */
enum wraps {
	WRAPS_NOTHING,		/* a word between client and proxy */
	WRAPS_ALL,		/* from here on all bytes, of both ends, are what
				 * goes through */
	WRAPS_STREAM,		/* its last bytes are the next of a stream */
	WRAPS_DATAGRAM,		/* its last bytes are a datagram */
	WRAPS_RELAY,		/* datagrams go by way of `relay` from now on */
	WRAPS_FOREIGN,		/* nobody can tell what goes through */
};

struct wrapping {
	enum wraps	 what;
	const char	*proto;		/* what `via` calls it; NULL: as the protocol */
	bool		 around;	/* it stands around what goes through, and
					 * comes again with each piece of it */
	bool		 proven;	/* both sides, or its form, have shown that
					 * it is that protocol */
	bool		 icq;		/* and that nothing but ICQ goes through */
	bool		 asks;		/* to let all bytes through */
	uint32_t	 inside;	/* how many of its last bytes are not its
					 * own */
	/* As far as this message says it. */
	struct host	 host;		/* where it is to go */
	struct bytes	 user;
	bool		 base64;	/* `user` is "user:password" so written */
	struct host	 relay;
	/* Of a stream or datagrams that come in pieces, on any connection of the
	 * client: which. Their number stands with each piece; their name, which
	 * may be NULL, in the head before it, with the place of what is behind
	 * that head, from 1; 0: not counted. */
	uint32_t	 number;
	struct bytes	 name;
	uint32_t	 order;
	bool		 goes_on;	/* of the same as the piece before */
	bool		 ends;		/* the stream does, at that end */
	uint8_t		 fragment;	/* of a datagram: its place, from 1 */
	bool		 last;		/* and it is the last one; of a piece,
					 * the last behind its head */
};

#define FRAME_NONE	UINT32_MAX
#define FRAME_PROOF	512

/* What is asked of `frame`. */
enum frame_asked {
	FRAME_IN_STEP,		/* a message begins here: how long it is */
	/* At the first bytes of a stream, and after some were lost: whether a
	 * message of this protocol begins here, which its bytes must show. It
	 * may take FRAME_PROOF bytes of it and no more. */
	FRAME_ANYWHERE,
	FRAME_ON_USUAL_PORT,	/* the same, where less may do */
	FRAME_LAST,		/* in step, and the stream ends with these bytes,
				 * which are too few: whether they are a message
				 * all the same */
};

struct protocol {
	const char	*name;		/* of `app_proto` and -d: "icq-v5" */
	const char	*title;		/* "ICQ v5" */
	const uint16_t	*ports;		/* the usual ones, then 0 */
	/* What every message begins with, and its least length: the cheap
	 * test that comes before all others. */
	uint8_t		 lead[2];
	uint32_t	 least;
	/* Of everybody who sends, where all are one; else ROLE_UNKNOWN, and a
	 * message tells. */
	enum role	 role;
	/* On streams, else NULL: how many bytes the message has that these
	 * begin, n at least one, of that end of the flow; 0 where it takes
	 * more of them to tell, FRAME_NONE where they begin none. */
	uint32_t	(*frame)(const uint8_t *bytes, uint32_t n,
			    const struct dialect *, uint8_t end,
			    enum frame_asked);
	/* On streams: whether bytes that are in no message, of that end, may
	 * hold a secret. NULL: always. */
	bool		(*hides)(const struct dialect *, uint8_t end);
	/* Is it? The message brings the sender's role as far as ports tell;
	 * probe settles it and calls unseal. */
	enum confidence	(*probe)(struct message *, const struct dialect *);
	/* Decrypts into the message's scratch, sets plain, encrypted, check. */
	void		(*unseal)(struct message *);
	/* The rows of the whole message: one of `layouts`, which end with
	 * NULL. */
	const struct field *const *layouts;
	const struct field *(*layout)(const struct message *);
	/* Into what is all 0. False where there are none, or the capture ends
	 * before them. NULL: there never are. */
	bool		(*numbers)(const struct message *, struct numbers *);
	/* Of peers, else NULL. Into what is all 0. */
	void		(*parties)(const struct message *, struct parties *);
	/* Into what is all 0. NULL: of protocols that pair by `numbers`. */
	void		(*exchange)(const struct message *, struct exchange *);
	/* False of messages that are no pieces. NULL: none ever is. */
	bool		(*piece)(const struct message *, struct piece *);
	/* Of proxies and tunnels, else NULL; into what is all 0. On a stream the
	 * message has what the flow spoke before it, and may take so many bytes
	 * to be framed in step; else it need not be one, and false says so. */
	bool		(*unwrap)(const struct message *, struct wrapping *);
	uint32_t	 looks;
	/* What the flow speaks after this message. */
	struct dialect	(*learn)(const struct message *, struct dialect);
	/* Of a protocol whose packets carry no proof of their own: whether two
	 * of a flow, in the order in which they came, are that together. */
	bool		(*agree)(const struct message *, const struct message *);
};

/* All protocols, then NULL. */
#define REGISTRY_MOST	31
extern const struct protocol *const registry[];

/* The protocol of that name, or NULL. */
const struct protocol	*registry_find(const char *name);

#endif

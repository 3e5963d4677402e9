/* A message: a contiguous run of bytes, where they were seen, and what is
 * known of them before and beside their decoding.
 *
 * It is the place where capture, flow and output meet, none of which knows
 * the others: the capture fills in the bytes and `seen`, the flow layer the
 * flow, the protocol and the sender, `unseal` the plain bytes and the verdict.
 * One message is reused for all packets. */

#ifndef DISSECTORS_CORE_MESSAGE_H
#define DISSECTORS_CORE_MESSAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "dissectors/core/field.h"

struct protocol;

/* No message is longer: a UDP datagram without jumbograms, or on a stream what
 * two bytes can say, with a header. */
#define MESSAGE_MAX	65541

/* How many messages may lie one inside the other, the outermost included. */
#define MESSAGE_NESTING	3

#define MESSAGE_VLANS	4

struct endpoint {
	uint8_t		address[16];	/* IPv4: the first four */
	uint16_t	port;		/* host order */
};

/* Where and when the bytes were seen. */
struct provenance {
	int64_t			 seconds;	/* since 1970, UTC */
	uint32_t		 nanoseconds;
	uint8_t			 digits;	/* of the fraction that the
						 * capture has: 6 or 9 */
	uint64_t		 packet;	/* number, from 1 */
	const char		*interface;	/* NULL: read from a file */
	uint16_t		 vlan[MESSAGE_VLANS]; /* outermost first */
	uint8_t			 vlans;
	uint8_t			 family;	/* 4 or 6 */
	uint8_t			 transport;	/* IPPROTO_TCP, IPPROTO_UDP */
	struct endpoint		 source;
	struct endpoint		 destination;
};

/* Where a proxy was asked to go, and by whom. */
struct layer {
	const char		*proto;		/* "socks5": what it is */
	uint8_t			 family;	/* of the address: 4 or 6; 0: it
						 * is a name, or not known */
	uint8_t			 address[16];
	uint16_t		 port;		/* 0: not known */
	/* Bytes as they were sent, NULL where there were none; the flow
	 * layer's. */
	const uint8_t		*name;
	const uint8_t		*user;
	uint16_t		 name_length;
	uint16_t		 user_length;
};

/* How many proxies and tunnels may be one inside the other. */
#define MESSAGE_LAYERS	4

/* What a message went through, the outermost first. */
struct via {
	struct layer	layer[MESSAGE_LAYERS];
	unsigned	count;
};

/* Version 1 of it, and a NUL behind it. */
#define COMMUNITY_ID_LENGTH	30
#define COMMUNITY_ID_ROOM	32

/* What is known of a flow by its addresses; the flow layer owns it. */
struct flow {
	uint64_t	 id;			/* below 2^53 */
	uint32_t	 index;			/* below the most flows at once;
						 * used again after `serial` */
	uint32_t	 serial;		/* differs for the next user */
	char		 community_id[COMMUNITY_ID_ROOM];	/* empty until one
						 * of its messages is told */
};

/* What a flow has come to speak: a small value, of which `learn` returns a new
 * one. */
struct dialect {
	uint8_t		 version;	/* 0: not known */
	uint8_t		 server;	/* 1 + endpoint that is the server, or
					 * of peers that connected; 0: not
					 * known */
	bool		 verified;	/* a check code was right */
	/* What the protocol makes of them, from 0: what a connection is for,
	 * and how far each end of it has come. */
	uint8_t		 kind;
	uint8_t		 stage[2];
	uint16_t	 sequence[2];	/* of the last message of each end */
	uint32_t	 owed[2];	/* bytes of its data that are to come */
};

enum verdict {
	CHECK_UNKNOWN,		/* carries none, or is cut before it */
	CHECK_ABSENT,		/* the field is there and says: none */
	CHECK_VALID,
	CHECK_INVALID,
};

enum confidence {
	NOT_MINE,
	SUSPECTED,		/* until another of the flow agrees */
	LOOKS_LIKE,		/* enough on a usual port, not elsewhere */
	CERTAIN,		/* by itself, or by its flow */
};

enum role { ROLE_UNKNOWN, ROLE_CLIENT, ROLE_SERVER, ROLE_PEER };

/* What its flow knows of it: what it is to an earlier packet. */
enum relation { UNRELATED, ACKNOWLEDGES, REPEATS, ANSWERS };

/* Which of the addresses that it announces it comes from. */
enum announced {
	ANNOUNCED_NOTHING,
	ANNOUNCED_IP,
	ANNOUNCED_REAL_IP,
	ANNOUNCED_BOTH,
	ANNOUNCED_OTHERS,
	ANNOUNCED_WORDS,
};

struct facts {
	enum relation		 relation;
	uint64_t		 packet;	/* the earlier one's number */
	int64_t			 after;		/* nanoseconds since that */
	uint32_t		 account;	/* whose session it is, where the
						 * message does not say; 0 */
	uint32_t		 from, to;	/* of peers, as far as known; 0 */
	/* The account as a text: printable ASCII without quotes or backslashes.
	 * The flow layer's, for as long as the message is walked. */
	const char		*own;
	uint8_t			 own_length;	/* 0: not known */
	/* The flow in which its login began; and where the client was sent
	 * here, by a cookie that it shows, or to a relay; 0: not known. */
	uint64_t		 login;
	uint64_t		 redirect;	/* the packet's number */
	uint64_t		 redirect_flow;
	int64_t			 redirect_after;	/* nanoseconds since */
	enum announced		 announced;
};

/* A number that a row kept, and its row in the table of commands if any. */
struct kept {
	uint32_t		 number;
	const struct command	*command;
};

struct message {
	const uint8_t		*wire;		/* as captured */
	const uint8_t		*plain;		/* the same, or in `scratch` */
	uint32_t		 captured;	/* bytes of both */
	uint32_t		 length;	/* bytes on the wire */
	uint8_t			*scratch;	/* room for MESSAGE_MAX bytes */
	bool			 unsealed;	/* `plain` and `check` hold */
	uint8_t			 shape;		/* what unseal took it for, in the
						 * protocol's own numbers */
	bool			 encrypted;
	enum verdict		 check;
	enum role		 role;		/* of the sender */
	uint8_t			 end;		/* which endpoint of the flow
						 * sent it: 0 or 1 */
	const struct protocol	*protocol;
	const struct flow	*flow;
	const struct provenance	*seen;
	/* Of one that came through proxies, else NULL: these, the flow on the
	 * wire, and its ends as if it had come directly. */
	const struct via	*via;
	const struct flow	*carrier;
	const struct provenance	*ends;
	/* A message of a container: its place, from 1; 0 outside of any. */
	uint16_t		 part, parts;
	/* The packets that it came in, in the order of its bytes, where it is
	 * put together from several; `seen` is that of the last to come. */
	const uint64_t		*packets;
	uint32_t		 packet_count;	/* 0: it came in one */
	uint8_t			 nesting;
	uint8_t			 confidence;	/* that it is that protocol */
	/* On a stream, what the flow spoke before it. */
	struct dialect		 dialect;
	/* Bytes of a stream that are in no message; that some of these came
	 * again otherwise; bytes that were lost before them. */
	bool			 loose;
	bool			 guarded;	/* may hold a secret */
	bool			 conflict;
	uint64_t		 gap;
	bool			 resumed;	/* bytes before it were lost, or
						 * in no message */
	/* It is not the next one that its end counts. */
	bool			 out_of_sequence;
	uint16_t		 expected, sequence;
	uint16_t		 known;		/* slots that keep something: a
						 * bit each */
	struct kept		 kept[SLOTS];
	struct facts		 facts;
};

#endif

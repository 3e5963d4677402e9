/* What a connection, or a stream within others, is wrapped in: the proxies and
 * tunnels that it goes through, as far as they have been asked to let it, and
 * what was said to them.
 *
 * That waits until it is known whether ICQ goes through: if not, nobody is
 * told of it. */

#ifndef SRC_FLOW_WRAPPED_H
#define SRC_FLOW_WRAPPED_H

#include "dissectors/core/protocol.h"

/* Messages of one connection that may wait, and bytes of all that do. */
#define WRAPPED_MESSAGES	32
#define WRAPPED_BYTES		(UINT32_C(4) << 20)

/* The most of a name or an account that is kept; of longer ones nothing is. */
#define WRAPPED_TEXT		255

/* A message that waits: what cannot be found out again. */
struct waiting {
	struct provenance	 seen;
	struct dialect		 dialect;
	const struct protocol	*protocol;
	const struct flow	*flow;
	struct waiting		*next;
	uint64_t		 gap;
	uint32_t		 captured, length;
	uint8_t			 role, end, shape;
	uint8_t			 layers;	/* that it came through */
	bool			 loose, guarded, conflict;
	uint8_t			 bytes[];
};

struct wrapped {
	struct via	 via;		/* its texts are its own */
	struct layer	 next;		/* what the next is known of */
	uint8_t		 client;	/* end that asked the last one */
	bool		 icq;		/* ICQ goes through */
	bool		 proven;	/* it is a proxy, */
	bool		 asked;		/* and was asked to let all through */
	bool		 hole[2];	/* bytes of that end were missing since
					 * its last piece */
	bool		 told;		/* what waited; nothing waits any more */
	/* What was said last in a head: of the pieces behind it. */
	uint8_t		 session[WRAPPED_TEXT];
	uint16_t	 session_length;
	uint32_t	 order;
	uint32_t	 posted;	/* bytes of streams since that head */
	/* Of the stream that the last piece of either end belongs to. */
	struct {
		const char	*proto;
		uint32_t	 number;
	}		 piece[2];
	/* Of a stream that comes in pieces itself: the flow that brought the
	 * last. */
	struct flow	 carrier;	/* serial 0: none does */
	struct waiting	*first, *last;
	unsigned	 count;
};

/* Counts what waits everywhere. */
struct waiting_room {
	size_t		 bytes;
	uint64_t	 refused;	/* messages for which there was no room */
};

/* NULL: it is direct, but for proxies on the same connection. */
static inline const struct flow *
wrapped_carrier(const struct wrapped *w)
{
	return w->carrier.serial == 0 && w->carrier.id == 0 ? NULL :
	    &w->carrier;
}

/* In what another is wrapped, which may be NULL. NULL where memory is short. */
struct wrapped	*wrapped_new(const struct via *);
void		 wrapped_free(struct wrapped *, struct waiting_room *);

/* What waits will not be told: it has ended, and nobody's ICQ went through. */
void		 wrapped_forget(struct wrapped *, struct waiting_room *);

/* What a message says of where it is to go, by whom, in which session. */
void		 wrapped_learn(struct wrapped *, const struct wrapping *);

/* The proxy lets it through from here on. False: there are too many already. */
bool		 wrapped_through(struct wrapped *, const char *proto,
		    uint8_t client);

/* Takes over where a layer goes; `from` has nothing then. */
void		 layer_host(struct layer *, struct layer *from);

/* Copies a layer's texts, in place of those it had; gives them back. */
void		 layer_copy(struct layer *, const struct layer *);
void		 layer_clear(struct layer *);

/* A copy of the message waits. */
void		 wrapped_wait(struct wrapped *, struct waiting_room *,
		    const struct message *);
/* The message again, whose bytes and `seen` are those of what waited. */
struct message	 waiting_message(const struct waiting *);

/* The first that waits, which is the caller's to free(); NULL: none does. */
struct waiting	*wrapped_next(struct wrapped *, struct waiting_room *);

/* The ends that a message has as if it had not come through: the port of the
 * innermost layer in place of the proxy's. */
struct provenance wrapped_ends(const struct provenance *, const struct via *,
		    bool from_client);

#endif

/* From the link layer to the network layer.
 *
 * A link type is a row: its number and the function that passes its headers.
 * What the capture cut off, or what is not IP, is no error here. */

#ifndef SRC_CAPTURE_LINK_H
#define SRC_CAPTURE_LINK_H

#include "dissectors/core/cursor.h"
#include "dissectors/core/message.h"

struct link {
	int	  type;		/* a DLT_ value of libpcap */
	/* Passes the headers; sets the family (0: not IP) and the VLANs. */
	void	(*pass)(struct cursor *, struct provenance *);
};

/* One captured packet on its way up. Whoever reads it from its source fills
 * in time, digits, number and interface of `seen`; link and IP the rest. */
struct frame {
	const struct link	*link;
	const uint8_t		*bytes;
	uint32_t		 captured;
	uint32_t		 length;	/* on the wire; not below
						 * `captured` */
	struct provenance	*seen;
};

enum link_outcome {
	LINK_IP,
	LINK_OTHER,		/* something else, or nothing */
	LINK_CUT,		/* the capture ends within the headers */
};

/* The row of that DLT_ value, or NULL where the type is not supported. */
const struct link	*link_find(int type);

/* All rows, by number from 0. */
size_t			 link_count(void);
const struct link	*link_row(size_t);

/* Passes the headers of a frame: on LINK_IP the cursor, which must stand at
 * the frame's first byte, is at the IP header and the family is 4 or 6. */
static inline enum link_outcome
link_pass(const struct link *link, struct cursor *c, struct provenance *seen)
{
	seen->family = 0;
	seen->vlans = 0;
	link->pass(c, seen);
	if (c->failed)
		return LINK_CUT;
	return seen->family == 0 ? LINK_OTHER : LINK_IP;
}

#endif

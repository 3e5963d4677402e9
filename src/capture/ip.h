/* From a captured frame to the messages in its UDP datagrams, and to its TCP
 * segments.
 *
 * IPv4 and IPv6 with their options, extension headers and fragments. What
 * carries neither is counted and passed by. Decisions:
 *
 * - IP's length ends the packet, not the frame's (which may be padded). A
 *   length of 0, as segmentation in the network card leaves it, stands for
 *   all of the frame. Where IP says more than the frame has, the capture is
 *   taken for cut.
 * - A message's length is UDP's, also where less was captured. Bytes after
 *   it are no part of the datagram.
 * - A UDP length below 8, or above what IP brought, is one that every
 *   receiver drops: no message, but counted; so is a TCP header that says it
 *   is shorter than one can be, or longer than what IP brought. */

#ifndef SRC_CAPTURE_IP_H
#define SRC_CAPTURE_IP_H

#include "dissectors/core/segment.h"
#include "src/capture/fragment.h"
#include "src/capture/link.h"

struct ip_counters {
	uint64_t	ipv4;		/* packets */
	uint64_t	ipv6;
	uint64_t	not_ip;		/* frames with something else */
	uint64_t	udp;		/* messages handed on */
	uint64_t	tcp;		/* segments handed on, or passed by */
	uint64_t	other;
	uint64_t	bad_ip;		/* impossible header */
	uint64_t	bad_udp;	/* impossible length */
	uint64_t	bad_tcp;	/* of the header */
	uint64_t	cut;		/* captured bytes end in a header */
	struct fragment_counters fragments;
};

struct ip;

/* Whom it hands on to; what is handed on is theirs for the time of the call. */
struct ip_handlers {
	/* Its wire, captured, length and seen are set. */
	void		(*datagram)(void *context, struct message *);
	/* NULL: TCP is passed by. */
	void		(*segment)(void *context, const struct segment *);
	void		*context;
};

/* NULL where memory is short. */
struct ip	*ip_new(struct ip_handlers);
void		 ip_free(struct ip *);

void		 ip_frame(struct ip *, const struct frame *);

/* End of the capture: hands on what fragments there are. */
void		 ip_flush(struct ip *);

struct ip_counters ip_counters(const struct ip *);

#endif

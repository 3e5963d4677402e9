/* IPv4 and IPv6 to UDP and TCP. */

#include "src/capture/ip.h"

#include <stdlib.h>
#include <string.h>

#include "src/capture/bytes.h"

enum {
	PROTOCOL_HOP_BY_HOP	= 0,
	PROTOCOL_TCP		= 6,
	PROTOCOL_UDP		= 17,
	PROTOCOL_ROUTING	= 43,
	PROTOCOL_FRAGMENT	= 44,
	PROTOCOL_AH		= 51,
	PROTOCOL_DESTINATION	= 60,

	MORE_FRAGMENTS		= 0x2000,
	OFFSET_MASK		= 0x1fff,
};

/* No datagram has more bytes. */
#define LONGEST		65535

/* More than a sender has a use for. */
#define EXTENSIONS	12

struct ip {
	struct ip_handlers	 handlers;
	struct message		 message;
	struct fragments	*fragments;
	int64_t			 clock;		/* seconds */
	struct ip_counters	 counters;
};

/* What is left of a packet. */
struct payload {
	struct cursor		 rest;		/* what was captured of it */
	uint32_t		 length;	/* what was on the wire */
	uint8_t			 protocol;
	bool			 joined;	/* from fragments */
	struct provenance	*seen;
};

/* The next n bytes. NULL, and counted, where there are fewer. */
static inline const uint8_t *
take(struct ip *ip, struct payload *p, uint32_t n)
{
	const uint8_t *bytes;

	if (n > p->length) {
		ip->counters.bad_ip++;
		return NULL;
	}
	bytes = cursor_take(&p->rest, n);
	if (bytes == NULL)
		ip->counters.cut++;
	else
		p->length -= n;
	return bytes;
}

static void
udp(struct ip *ip, struct payload *p)
{
	struct message *m = &ip->message;
	const uint8_t *header;
	uint32_t length;

	header = take(ip, p, 8);
	if (header == NULL)
		return;
	length = bytes_u16(header + 4);
	if (length < 8 || length - 8 > p->length) {
		ip->counters.bad_udp++;
		return;
	}
	length -= 8;
	p->seen->transport = PROTOCOL_UDP;
	p->seen->source.port = bytes_u16(header);
	p->seen->destination.port = bytes_u16(header + 2);

	ip->counters.udp++;
	m->wire = header + 8;
	m->captured = cursor_left(&p->rest);
	m->length = length;
	m->seen = p->seen;
	if (m->captured > length)
		m->captured = length;
	ip->handlers.datagram(ip->handlers.context, m);
}

static void
tcp(struct ip *ip, struct payload *p)
{
	const uint8_t *header = take(ip, p, 20);
	struct segment segment;
	uint32_t options;

	if (header == NULL)
		return;
	options = (header[12] >> 4) * 4u - 20;
	if (header[12] >> 4 < 5 || options > p->length) {
		ip->counters.bad_tcp++;
		return;
	}
	if (take(ip, p, options) == NULL)
		return;
	p->seen->transport = PROTOCOL_TCP;
	p->seen->source.port = bytes_u16(header);
	p->seen->destination.port = bytes_u16(header + 2);
	segment = (struct segment){
		.seen = p->seen, .bytes = p->rest.base + p->rest.offset,
		.captured = cursor_left(&p->rest), .length = p->length,
		.sequence = bytes_u32(header + 4) +
		    ((header[13] & SEGMENT_SYN) != 0),
		.acknowledged = bytes_u32(header + 8), .flags = header[13],
	};
	if (segment.captured > segment.length)
		segment.captured = segment.length;
	/* How long it was nobody knows who has not seen its last fragment: as
	 * long as what is there, and the stream has a gap behind it. */
	if (p->joined && p->length > LONGEST)
		segment.length = segment.captured;
	ip->counters.tcp++;
	ip->handlers.segment(ip->handlers.context, &segment);
}

static void
add_fragment(struct ip *ip, const struct payload *p, uint32_t id,
    uint32_t offset, bool more)
{
	struct fragment piece = {
		.seen = p->seen,
		.bytes = p->rest.base + p->rest.offset,
		.captured = cursor_left(&p->rest),
		.length = p->length,
		.offset = offset,
		.id = id,
		.protocol = p->protocol,
		.more = more,
	};

	fragment_add(ip->fragments, &piece);
}

/* The fragment header of IPv6. True: go on, there is no other piece. */
static bool
ipv6_fragment(struct ip *ip, struct payload *p)
{
	const uint8_t *header;
	uint16_t field;

	header = take(ip, p, 8);
	if (header == NULL)
		return false;
	/* No sender makes fragments of fragments. */
	if (p->joined) {
		ip->counters.bad_ip++;
		return false;
	}
	p->protocol = header[0];
	field = bytes_u16(header + 2);
	if ((field & 0xfff9) == 0)
		return true;
	add_fragment(ip, p, bytes_u32(header + 4), field & 0xfff8, field & 1);
	return false;
}

/* Passes one header of that many bytes per unit. False: it is not there. */
static bool
extension(struct ip *ip, struct payload *p, uint32_t unit, uint32_t more)
{
	const uint8_t *header;

	header = take(ip, p, 8);
	if (header == NULL ||
	    take(ip, p, (header[1] + more) * unit - 8) == NULL)
		return false;
	p->protocol = header[0];
	return true;
}

/* Passes extension headers up to the transport protocol. */
static void
transport(struct ip *ip, struct payload *p)
{
	bool found = true;

	for (int i = 0; i < EXTENSIONS && found; i++) {
		switch (p->protocol) {
		case PROTOCOL_UDP:
			udp(ip, p);
			return;
		case PROTOCOL_TCP:
			if (ip->handlers.segment != NULL)
				tcp(ip, p);
			else
				ip->counters.tcp++;
			return;
		case PROTOCOL_AH:
			found = extension(ip, p, 4, 2);
			break;
		case PROTOCOL_HOP_BY_HOP:
		case PROTOCOL_ROUTING:
		case PROTOCOL_DESTINATION:
			if (p->seen->family == 4) {
				ip->counters.other++;
				return;
			}
			found = extension(ip, p, 8, 1);
			break;
		case PROTOCOL_FRAGMENT:
			if (p->seen->family == 4) {
				ip->counters.other++;
				return;
			}
			found = ipv6_fragment(ip, p);
			break;
		default:
			ip->counters.other++;
			return;
		}
	}
	if (found)
		ip->counters.bad_ip++;
}

static void
reassembled(void *context, const struct fragment_datagram *d)
{
	struct payload p = {
		.rest = { .base = d->bytes, .end = d->captured },
		.length = d->length,
		.protocol = d->protocol,
		.joined = true,
		.seen = d->seen,
	};

	transport(context, &p);
}

/* Ends the packet where IP says so; false where it cannot be. `size` counts
 * from `start`; 0 stands for all that the frame has, `room`. */
static bool
bound(struct payload *p, uint32_t start, uint32_t size, uint32_t room,
    uint32_t header)
{
	if (size == 0)
		size = room;
	if (size < header)
		return false;
	if (size < p->rest.end - start)
		p->rest.end = start + size;
	p->length = size - header;
	return true;
}

static void
ipv4(struct ip *ip, struct payload *p, uint32_t room)
{
	struct provenance *seen = p->seen;
	uint32_t start = p->rest.offset, header;
	const uint8_t *h;
	uint16_t field;

	ip->counters.ipv4++;
	h = cursor_take(&p->rest, 20);
	if (h == NULL) {
		ip->counters.cut++;
		return;
	}
	header = (h[0] & 15) * 4u;
	if (h[0] >> 4 != 4 || header < 20 ||
	    !bound(p, start, bytes_u16(h + 2), room, header)) {
		ip->counters.bad_ip++;
		return;
	}
	if (cursor_take(&p->rest, header - 20) == NULL) {
		ip->counters.cut++;
		return;
	}
	memset(seen->source.address, 0, sizeof(seen->source.address));
	memcpy(seen->source.address, h + 12, 4);
	memset(seen->destination.address, 0,
	    sizeof(seen->destination.address));
	memcpy(seen->destination.address, h + 16, 4);

	p->protocol = h[9];
	field = bytes_u16(h + 6);
	/* Pieces of what is passed by anyway need no memory. */
	if ((field & (MORE_FRAGMENTS | OFFSET_MASK)) != 0 &&
	    (p->protocol == PROTOCOL_UDP || p->protocol == PROTOCOL_AH ||
	    (p->protocol == PROTOCOL_TCP && ip->handlers.segment != NULL)))
		add_fragment(ip, p, bytes_u16(h + 4),
		    (field & OFFSET_MASK) * 8u, field & MORE_FRAGMENTS);
	else if (p->protocol == PROTOCOL_UDP)	/* most: without a detour */
		udp(ip, p);
	else
		transport(ip, p);
}

static void
ipv6(struct ip *ip, struct payload *p, uint32_t room)
{
	struct provenance *seen = p->seen;
	uint32_t start = p->rest.offset, size;
	const uint8_t *h;

	ip->counters.ipv6++;
	h = cursor_take(&p->rest, 40);
	if (h == NULL) {
		ip->counters.cut++;
		return;
	}
	size = bytes_u16(h + 4);
	if (h[0] >> 4 != 6 ||
	    !bound(p, start, size == 0 ? 0 : size + 40, room, 40)) {
		ip->counters.bad_ip++;
		return;
	}
	memcpy(seen->source.address, h + 8, 16);
	memcpy(seen->destination.address, h + 24, 16);
	p->protocol = h[6];
	transport(ip, p);
}

void
ip_frame(struct ip *ip, const struct frame *frame)
{
	struct payload p = {
		.rest = { .base = frame->bytes, .end = frame->captured },
		.seen = frame->seen,
	};

	if (frame->seen->seconds != ip->clock) {
		ip->clock = frame->seen->seconds;
		fragment_expire(ip->fragments, ip->clock);
	}
	switch (link_pass(frame->link, &p.rest, frame->seen)) {
	case LINK_IP:
		if (frame->seen->family == 4)
			ipv4(ip, &p, frame->length - p.rest.offset);
		else
			ipv6(ip, &p, frame->length - p.rest.offset);
		break;
	case LINK_OTHER:
		ip->counters.not_ip++;
		break;
	case LINK_CUT:
		ip->counters.cut++;
		break;
	}
}

void
ip_flush(struct ip *ip)
{
	fragment_flush(ip->fragments);
}

struct ip_counters
ip_counters(const struct ip *ip)
{
	struct ip_counters counters = ip->counters;

	counters.fragments = *fragment_counters(ip->fragments);
	return counters;
}

struct ip *
ip_new(struct ip_handlers handlers)
{
	struct ip *ip = calloc(1, sizeof(*ip));

	if (ip == NULL)
		return NULL;
	ip->handlers = handlers;
	ip->fragments = fragment_new(reassembled, ip);
	if (ip->fragments == NULL) {
		ip_free(ip);
		return NULL;
	}
	return ip;
}

void
ip_free(struct ip *ip)
{
	if (ip == NULL)
		return;
	fragment_free(ip->fragments);
	free(ip);
}

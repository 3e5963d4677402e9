/* HTTP as far as ICQ goes through it: CONNECT, and two tunnels in its bodies. */

#ifndef DISSECTORS_PROXY_HTTP_H
#define DISSECTORS_PROXY_HTTP_H

#include "dissectors/core/protocol.h"

extern const struct protocol http;

/* Messages of a tunnel within a body. */

/* AOL's: streams of OSCAR in packets, which may be cut by the body's chunks. How
 * long the next is, of `left` bytes of the body; 0: more must come to tell;
 * FRAME_NONE: there is none. */
uint32_t	 aol_tunnel_length(const uint8_t *bytes, uint32_t n,
		    uint32_t left);
/* How many bytes of a stream that packet has; 0: it is none that has any. */
uint32_t	 aol_tunnel_carries(const uint8_t *bytes, uint32_t n);
void		 aol_tunnel_unwrap(const struct message *, struct wrapping *);

extern const struct field aol_tunnel_packet[];

#define AOL_TUNNEL_HEAD	14

/* ICQProxy's: datagrams, each behind a head. The same. */
#define ICQPROXY_HEAD	8

uint32_t	 icqproxy_length(const uint8_t *bytes, uint32_t n,
		    uint32_t left);

extern const struct field icqproxy_record[];

#endif

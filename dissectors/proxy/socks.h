/* SOCKS 4, 4a and 5: proxies of TCP connections, and of datagrams. RFC 1928, 1929,
 * 1961 and the memos on SOCKS 4 and 4a; real packets of all but BIND and
 * GSSAPI. */

#ifndef DISSECTORS_PROXY_SOCKS_H
#define DISSECTORS_PROXY_SOCKS_H

#include "dissectors/core/protocol.h"

extern const struct protocol socks4;
extern const struct protocol socks5;
/* The header of its datagrams. */
extern const struct protocol socks5_udp;

#endif

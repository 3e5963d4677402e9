/* What goes around a packet: UDP, IP and Ethernet headers with right
 * checksums, and the capture file they are written to. */

#ifndef TESTS_FRAME_H
#define TESTS_FRAME_H

#include <stdio.h>

#include "tests/encode.h"

/* One end of a path; an IPv4 address is the first four bytes. */
struct side {
	uint8_t		family;		/* 4 or 6 */
	uint8_t		address[16];
	uint16_t	port;
};

struct path {
	struct side	from;
	struct side	to;
};

/* 0x0A000001 is 10.0.0.1; IPv6 addresses are 2001:db8::host. */
struct side	side_ipv4(uint32_t address, uint16_t port);
struct side	side_ipv6(uint16_t host, uint16_t port);
struct path	path_back(const struct path *);

enum {
	ETHER_IPV4 = 0x0800, ETHER_VLAN = 0x8100, ETHER_IPV6 = 0x86dd,
	ETHER_PPPOE = 0x8864, ETHER_QINQ = 0x88a8,
};

enum {
	IP_TCP = 6, IP_UDP = 17, IP_HOP_OPTIONS = 0, IP_ROUTING = 43, IP_FRAGMENT = 44,
	IP_DESTINATION = 60,
};

#define IPV4_MORE	0x2000

/* What an IPv4 header says beside the path. */
struct ipv4 {
	uint16_t	 id;
	uint16_t	 fragment;	/* offset / 8, IPV4_MORE */
	const uint8_t	*options;	/* a multiple of four bytes */
	uint8_t		 option_length;
	uint8_t		 protocol;	/* 0: UDP */
};

enum { TCP_FIN = 0x01, TCP_SYN = 0x02, TCP_RST = 0x04, TCP_PUSH = 0x08,
	TCP_ACK = 0x10 };

/* What a TCP header says beside the path. */
struct tcp {
	uint32_t	 sequence, acknowledged;
	uint8_t		 flags;
};

/* The EtherType of the path's family. */
uint16_t	 ether_type(const struct path *);

void	 put_ethernet(struct buffer *, uint16_t type);
void	 put_vlan(struct buffer *, uint16_t id, uint16_t type);
void	 put_ipv4(struct buffer *, const struct path *, const struct ipv4 *,
	    const void *payload, uint32_t n);
/* `next` is the first header behind this one. */
void	 put_ipv6(struct buffer *, const struct path *, uint8_t next,
	    const void *payload, uint32_t n);
void	 put_udp(struct buffer *, const struct path *, const void *payload,
	    uint32_t n);
void	 put_tcp(struct buffer *, const struct path *, const struct tcp *,
	    const void *payload, uint32_t n);

/* Link types as a file names them. */
enum {
	LINK_NULL = 0, LINK_ETHERNET = 1, LINK_PPP = 9, LINK_RAW = 101,
	LINK_LOOP = 108, LINK_SLL = 113, LINK_IPV4 = 228, LINK_IPV6 = 229,
	LINK_SLL2 = 276,
};

/* A capture file being written, little-endian and in microseconds unless told
 * otherwise. The same calls make the same bytes on every machine. */
struct capture {
	FILE		*file;
	struct buffer	 head;
	unsigned	 flags;
	bool		 failed;
	uint64_t	 packets;	/* written so far */
};

enum {
	CAPTURE_BIG = 1,	/* as a big-endian machine writes */
	CAPTURE_NANO = 2,	/* times in nanoseconds */
};

#define CAPTURE_WHOLE	UINT32_MAX

/* -1 with errno where the file cannot be made. */
int	 capture_open(struct capture *, const char *path, uint32_t linktype,
	    unsigned flags);
/* `when` is in nanoseconds since 1970; a file in microseconds drops the rest.
 * No more than `most` bytes are kept, as by a snapshot length. */
void	 capture_write(struct capture *, int64_t when, const struct buffer *,
	    uint32_t most);
/* -1 where anything could not be written since the opening. */
int	 capture_close(struct capture *);

#endif

/* Shards: which part of the traffic is whose, where several share it.
 *
 * What both ends of a pair of addresses say to each other belongs together,
 * fragments too, so the pair decides. The value of a packet is the same in both
 * directions, and the same where the kernel computes it, as a program of
 * classic BPF: see fanout.h. It is made for spread, not against those who want
 * all of theirs in one shard. */

#ifndef SRC_CAPTURE_SHARD_H
#define SRC_CAPTURE_SHARD_H

#include <pcap/pcap.h>

#include "src/capture/link.h"

#define SHARDS_MOST	65536

struct shard {
	uint32_t	number;		/* from 1 */
	uint32_t	count;		/* 0: there is one, which has all */
};

/* Of the addresses of the outermost IP header; 0 where there is none, or the
 * capture ends before its addresses do. Of the frame's `seen` it sets what
 * link_pass does. */
uint32_t	 shard_value(const struct frame *);

/* Whose value leaves `number` - 1, divided by `count`. */
static inline bool
shard_has(const struct shard *shard, const struct frame *frame)
{
	return shard->count <= 1 ||
	    shard_value(frame) % shard->count == shard->number - 1;
}

#define SHARD_PROGRAM	192	/* more steps than it has */

/* Where the program finds what it loads, as linux/filter.h has it: in place of
 * a packet's bytes, the network header's, and the Ethernet type. */
#define SHARD_NET_OFF	UINT32_C(0xfff00000)	/* SKF_NET_OFF */
#define SHARD_PROTOCOL	UINT32_C(0xfffff000)	/* SKF_AD_OFF + SKF_AD_PROTOCOL */

/* The same value as a program, which returns it. Of VLAN tags it passes two
 * that are still in the packet, from which the kernel has taken the first;
 * PPPoE it does not look into. Returns how many
 * steps it has. */
uint32_t	 shard_program(struct bpf_insn[SHARD_PROGRAM]);

#endif

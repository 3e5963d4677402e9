/* What the two parts of oscar-icq.pcap's maker share. */

#ifndef TESTS_MAKE_OSCAR_ICQ_H
#define TESTS_MAKE_OSCAR_ICQ_H

#include "tests/oscar.h"
#include "tests/samples.h"

/* The client's request of family 15, type 07D0; layout and values as of put().
 * Gives its request number, by which answers name it. t->part must be
 * empty. */
uint32_t icq_asks(struct oscar_talk *, uint16_t subcommand,
	    const char *layout, ...);
/* The server's answer, type 07DA. */
void	 icq_answers(struct oscar_talk *, uint32_t asked,
	    uint16_t subcommand, uint8_t result, const char *layout, ...);

/* The scene of details in TLVs. */
void	 icq_tells_in_tlvs(struct oscar_talk *);

#endif

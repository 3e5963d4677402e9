/* What the makers of samples of proxies share. */

#ifndef TESTS_MAKE_PROXIES_H
#define TESTS_MAKE_PROXIES_H

#include "tests/oscar.h"
#include "tests/samples.h"

/* 198.51.100.20 and .21: who passes it on. */
#define ADDRESS_PROXY	UINT32_C(0xc6336414)
#define ADDRESS_RELAY	UINT32_C(0xc6336415)

/* The same words whatever they go through: Anna signs on, writes, is answered
 * and goes. The connection is open. */
void	 proxied_session(struct oscar_talk *);

/* Either end says something to or of the proxy; layout and values as of
 * put(). */
void	 proxy_says(struct oscar_talk *, enum connection_end,
	    const char *layout, ...);

#endif

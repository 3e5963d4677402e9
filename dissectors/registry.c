/* The registry: every protocol is one row. */

#include "dissectors/core/protocol.h"

#include <string.h>

#include "dissectors/icq/peer.h"
#include "dissectors/icq/v2.h"
#include "dissectors/icq/v3.h"
#include "dissectors/icq/v4.h"
#include "dissectors/icq/v5.h"
#include "dissectors/oscar/direct.h"
#include "dissectors/oscar/flap.h"
#include "dissectors/proxy/http.h"
#include "dissectors/proxy/socks.h"

const struct protocol *const registry[] = {
	&icq_v5,
	&icq_v4,
	&icq_v3,
	&icq_v2,
	&oscar,
	&oscar_direct,
	&icq_peer,
	&socks5,
	&socks4,
	&http,
	&socks5_udp,
	NULL,
};

_Static_assert(sizeof(registry) / sizeof(registry[0]) <= REGISTRY_MOST + 1,
    "REGISTRY_MOST is too small");

const struct protocol *
registry_find(const char *name)
{
	for (size_t i = 0; registry[i] != NULL; i++)
		if (strcmp(registry[i]->name, name) == 0)
			return registry[i];
	return NULL;
}

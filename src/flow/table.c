/* Flows: a hash of fixed size over a slab, with the least recent first out. */

#include "src/flow/table.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "src/flow/community_id.h"

#define BUCKETS	(2 * FLOW_MOST)
#define NOBODY	UINT32_MAX

/* Both ends, the lower first, and nothing that differs between machines. */
struct key {
	uint8_t		 address[2][16];
	uint8_t		 port[2][2];
	uint8_t		 family;
	uint8_t		 transport;
	uint8_t		 zero[2];
};

struct entry {
	struct tracked	 tracked;	/* first: a pointer to it is to both */
	struct key	 key;
	int64_t		 last;		/* second of the last packet */
	uint32_t	 next;		/* in the bucket */
	uint32_t	 older, newer;
};

struct flows {
	uint64_t	 seed;		/* of the buckets, not of what is shown */
	uint64_t	 evicted;
	uint32_t	 used;
	uint32_t	 oldest, newest;
	/* What flows_find was asked last, for flows_add. */
	struct key	 key;
	const struct provenance *seen;
	uint32_t	 bucket;
	uint32_t	 buckets[BUCKETS];
	struct entry	 entries[FLOW_MOST];
};

struct flows *
flows_new(void)
{
	struct flows *flows = calloc(1, sizeof(*flows));

	if (flows == NULL)
		return NULL;
	/* Without random bytes the buckets are as good as ever, only not
	 * hidden from who would fill one of them on purpose. */
	if (getrandom(&flows->seed, sizeof(flows->seed), GRND_NONBLOCK) < 0)
		flows->seed = 0;
	flows->oldest = flows->newest = NOBODY;
	memset(flows->buckets, 0xff, sizeof(flows->buckets));
	return flows;
}

void
flows_free(struct flows *flows)
{
	free(flows);
}

uint64_t
flows_evicted(const struct flows *flows)
{
	return flows->evicted;
}

static struct key
key_of(const struct provenance *seen, uint8_t transport, uint8_t *end)
{
	const struct endpoint *low = &seen->source, *high = &seen->destination;
	const size_t size = seen->family == 4 ? 4 : 16;
	int order = memcmp(low->address, high->address, size);
	struct key key = { .family = seen->family, .transport = transport };

	*end = order > 0 || (order == 0 && low->port > high->port);
	if (*end == 1) {
		low = &seen->destination;
		high = &seen->source;
	}
	memcpy(key.address[0], low->address, size);
	memcpy(key.address[1], high->address, size);
	key.port[0][0] = (uint8_t)(low->port >> 8);
	key.port[0][1] = (uint8_t)low->port;
	key.port[1][0] = (uint8_t)(high->port >> 8);
	key.port[1][1] = (uint8_t)high->port;
	return key;
}

static void
age_remove(struct flows *flows, uint32_t i)
{
	const struct entry *e = &flows->entries[i];

	if (e->older == NOBODY)
		flows->oldest = e->newer;
	else
		flows->entries[e->older].newer = e->newer;
	if (e->newer == NOBODY)
		flows->newest = e->older;
	else
		flows->entries[e->newer].older = e->older;
}

static void
age_append(struct flows *flows, uint32_t i)
{
	struct entry *e = &flows->entries[i];

	e->older = flows->newest;
	e->newer = NOBODY;
	if (flows->newest == NOBODY)
		flows->oldest = i;
	else
		flows->entries[flows->newest].newer = i;
	flows->newest = i;
}

static uint32_t
bucket_of(const struct flows *flows, const struct key *key)
{
	return XXH3_64bits_withSeed(key, sizeof(*key), flows->seed) % BUCKETS;
}

static void
bucket_remove(struct flows *flows, uint32_t i)
{
	uint32_t *link = &flows->buckets[bucket_of(flows,
	    &flows->entries[i].key)];

	while (*link != i)
		link = &flows->entries[*link].next;
	*link = flows->entries[i].next;
}

/* What a flow is before anything was said. Its number is made of the ends and
 * of the time, so that another run over the same packets gives the same. */
static void
begin(struct flows *flows, uint32_t i)
{
	const struct provenance *seen = flows->seen;
	struct entry *e = &flows->entries[i];
	uint8_t birth[sizeof(struct key) + 12];

	memcpy(birth, &flows->key, sizeof(struct key));
	for (unsigned b = 0; b < 8; b++)
		birth[sizeof(struct key) + b] =
		    (uint8_t)((uint64_t)seen->seconds >> 8 * b);
	for (unsigned b = 0; b < 4; b++)
		birth[sizeof(struct key) + 8 + b] =
		    (uint8_t)(seen->nanoseconds >> 8 * b);
	e->key = flows->key;
	e->last = seen->seconds;
	e->tracked.dialect = (struct dialect){ 0 };
	e->tracked.facts.id = XXH3_64bits(birth, sizeof(birth)) >> 11;
	e->tracked.facts.index = i;
	e->tracked.facts.serial++;
	community_id(e->tracked.facts.community_id, seen->family,
	    flows->key.transport, &seen->source, &seen->destination, 0);
}

struct tracked *
flows_find(struct flows *flows, const struct provenance *seen,
    uint8_t transport, uint8_t *end)
{
	uint32_t i;

	flows->key = key_of(seen, transport, end);
	flows->seen = seen;
	flows->bucket = bucket_of(flows, &flows->key);
	for (i = flows->buckets[flows->bucket]; i != NOBODY;
	    i = flows->entries[i].next)
		if (memcmp(&flows->entries[i].key, &flows->key,
		    sizeof(flows->key)) == 0)
			break;
	if (i == NOBODY)
		return NULL;
	if (seen->seconds - flows->entries[i].last > FLOW_IDLE)
		begin(flows, i);
	if (seen->seconds > flows->entries[i].last)
		flows->entries[i].last = seen->seconds;
	if (i != flows->newest) {
		age_remove(flows, i);
		age_append(flows, i);
	}
	return &flows->entries[i].tracked;
}

struct tracked *
flows_add(struct flows *flows)
{
	uint32_t i;

	if (flows->used < FLOW_MOST) {
		i = flows->used++;
	} else {
		i = flows->oldest;
		flows->evicted++;
		age_remove(flows, i);
		bucket_remove(flows, i);
	}
	begin(flows, i);
	flows->entries[i].next = flows->buckets[flows->bucket];
	flows->buckets[flows->bucket] = i;
	age_append(flows, i);
	return &flows->entries[i].tracked;
}

/* Flows: a hash of fixed size over a slab, with the least recent first out. */

#include "src/flow/table.h"

#include <endian.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "dissectors/core/cold.h"

#include "src/flow/community_id.h"

/* As few as will do for the flows that there are, two for each and more: few
 * stay in the processor's cache. */
#define BUCKETS_FIRST	256
#define BUCKETS		(2 * FLOW_MOST)

/* Small, so that the buckets of many flows lie close together. */
typedef uint16_t place;
#define NOBODY	UINT16_MAX
_Static_assert(FLOW_MOST <= NOBODY, "a place names any flow");

/* Both ends, the lower first, packed into as few words as IPv4 and IPv6 need:
 * how many words that is, ports and transport; then addresses. */
struct key {
	uint64_t	 word[5];
};

#define WORDS_SHIFT	48
#define PORTS_MASK	((UINT64_C(1) << WORDS_SHIFT) - 1)

/* Two lines of the processor's cache, no more. */
struct entry {
	alignas(128) struct key key;
	int64_t		 last;		/* second when its age was renewed */
	place		 next;		/* in the bucket */
	place		 older, newer;	/* of the list that it is in */
	struct tracked	 tracked;
};

_Static_assert(sizeof(struct entry) == 128, "a flow is as small as it can be");

/* Those of whom some give way before others; the most silent first. */
struct ages {
	place		 oldest, newest;
};

/* Ages are renewed no more often than this, in seconds, so that most packets
 * leave the list of ages alone. */
#define GRAIN	15

struct flows {
	uint64_t	 seed;		/* of the buckets, not of what is shown */
	uint64_t	 evicted;
	uint32_t	 first;		/* index */
	int64_t		 idle;		/* seconds */
	uint32_t	 used;
	struct ages	 ages[2];	/* of those that are kept: 1 */
	void		(*ended)(void *, struct tracked *);
	void		*context;
	/* What flows_find was asked last, for flows_add. */
	struct key	 key;
	const struct provenance *seen;
	uint32_t	 bucket;
	uint32_t	 bucket_count;	/* a power of two */
	place		 buckets[BUCKETS];
	struct entry	 entries[FLOW_MOST];
};

struct flows *
flows_new(uint32_t first, int64_t idle,
    void (*ended)(void *, struct tracked *), void *context)
{
	struct flows *flows = aligned_alloc(alignof(struct flows),
	    sizeof(*flows));

	if (flows == NULL)
		return NULL;
	flows->evicted = 0;
	flows->first = first;
	flows->idle = idle;
	flows->used = 0;
	flows->bucket_count = BUCKETS_FIRST;
	flows->ended = ended;
	flows->context = context;
	/* Without random bytes the buckets are as good as ever, only not
	 * hidden from who would fill one of them on purpose. */
	if (getrandom(&flows->seed, sizeof(flows->seed), GRND_NONBLOCK) < 0)
		flows->seed = 0;
	memset(flows->ages, 0xff, sizeof(flows->ages));
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

uint32_t
flows_used(const struct flows *flows)
{
	return flows->used;
}

static inline uint64_t
word64(const uint8_t *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof(word));
	return be64toh(word);
}

static inline uint64_t
word32(const uint8_t *p)
{
	uint32_t word;

	memcpy(&word, p, sizeof(word));
	return be32toh(word);
}

/* Sets the key, and which of its ends is the source. Words compare as the
 * addresses' bytes would. */
static void
set_key(struct key *key, const struct provenance *seen, uint8_t transport,
    uint8_t *end)
{
	const struct endpoint *low = &seen->source, *high = &seen->destination;
	const bool ipv4 = seen->family == 4;
	int64_t order;

	if (ipv4)
		order = (int64_t)word32(low->address) -
		    (int64_t)word32(high->address);
	else
		order = memcmp(low->address, high->address, 16);
	*end = order > 0 || (order == 0 && low->port > high->port);
	if (*end == 1) {
		low = &seen->destination;
		high = &seen->source;
	}
	key->word[0] = (uint64_t)(ipv4 ? 2 : 5) << WORDS_SHIFT |
	    (uint64_t)low->port << 32 | (uint64_t)high->port << 16 | transport;
	if (ipv4) {
		key->word[1] = word32(low->address) << 32 |
		    word32(high->address);
	} else {
		key->word[1] = word64(low->address);
		key->word[2] = word64(low->address + 8);
		key->word[3] = word64(high->address);
		key->word[4] = word64(high->address + 8);
	}
}

static inline uint32_t
words_of(const struct key *key)
{
	return (uint32_t)(key->word[0] >> WORDS_SHIFT);
}

static inline bool
same_key(const struct key *a, const struct key *b)
{
	uint64_t other = (a->word[0] ^ b->word[0]) |
	    (a->word[1] ^ b->word[1]);

	for (uint32_t i = 2; other == 0 && i < words_of(a); i++)
		other |= a->word[i] ^ b->word[i];
	return other == 0;
}

static void
age_remove(struct flows *flows, place i)
{
	const struct entry *e = &flows->entries[i];
	struct ages *ages = &flows->ages[e->tracked.kept];

	if (e->older == NOBODY)
		ages->oldest = e->newer;
	else
		flows->entries[e->older].newer = e->newer;
	if (e->newer == NOBODY)
		ages->newest = e->older;
	else
		flows->entries[e->newer].older = e->older;
}

static void
age_append(struct flows *flows, place i)
{
	struct entry *e = &flows->entries[i];
	struct ages *ages = &flows->ages[e->tracked.kept];

	e->older = ages->newest;
	e->newer = NOBODY;
	if (ages->newest == NOBODY)
		ages->oldest = i;
	else
		flows->entries[ages->newest].newer = i;
	ages->newest = i;
}

static uint32_t
bucket_of(const struct flows *flows, const struct key *key)
{
	/* Lengths that the compiler knows make it a handful of operations. */
	uint64_t hash = words_of(key) == 2 ?
	    XXH3_64bits_withSeed(key->word, 16, flows->seed) :
	    XXH3_64bits_withSeed(key->word, 40, flows->seed);

	return hash & (flows->bucket_count - 1);
}

static void
bucket_add(struct flows *flows, uint32_t bucket, place i)
{
	flows->entries[i].next = flows->buckets[bucket];
	flows->buckets[bucket] = i;
}

static void
bucket_remove(struct flows *flows, place i)
{
	place *link = &flows->buckets[bucket_of(flows,
	    &flows->entries[i].key)];

	while (*link != i)
		link = &flows->entries[*link].next;
	*link = flows->entries[i].next;
}

/* Twice as many, of which all flows find theirs anew. */
static COLD void
more_buckets(struct flows *flows)
{
	flows->bucket_count *= 2;
	memset(flows->buckets, 0xff, sizeof(flows->buckets));
	for (uint32_t i = 0; i < flows->used; i++)
		bucket_add(flows, bucket_of(flows, &flows->entries[i].key),
		    (place)i);
	flows->bucket = bucket_of(flows, &flows->key);
}

/* What a flow is before anything was said. Its number is made of the ends and
 * of the time, so that another run over the same packets, on any machine,
 * gives the same. */
static void
begin(struct flows *flows, place i)
{
	const struct provenance *seen = flows->seen;
	struct entry *e = &flows->entries[i];
	/* A key and two words, and one that spares the compiler a doubt. */
	uint64_t birth[8] = { 0 };
	const uint32_t words = words_of(&flows->key);

	for (uint32_t n = 1; n < words; n++)
		birth[n - 1] = htobe64(flows->key.word[n]);
	birth[words - 1] = htobe64(flows->key.word[0] & PORTS_MASK);
	birth[words] = htobe64((uint64_t)seen->seconds);
	birth[words + 1] = htobe64(seen->nanoseconds);
	e->key = flows->key;
	e->last = seen->seconds;
	e->tracked.dialect = (struct dialect){ 0 };
	e->tracked.dismissed = e->tracked.busy = false;
	e->tracked.kept = false;
	e->tracked.facts.id = XXH3_64bits(birth,
	    (words + 2) * sizeof(birth[0])) >> 11;
	e->tracked.facts.index = flows->first + i;
	e->tracked.facts.serial++;
	e->tracked.facts.community_id[0] = '\0';
}

static void
end_flow(struct flows *flows, place i)
{
	if (flows->ended != NULL)
		flows->ended(flows->context, &flows->entries[i].tracked);
}

/* Its age is to be renewed, unless it was silent for too long: then another
 * begins between its ends. */
static COLD void
renew(struct flows *flows, place i, int64_t silent)
{
	const bool another = silent > flows->idle &&
	    !flows->entries[i].tracked.busy;

	if (another)
		end_flow(flows, i);
	age_remove(flows, i);
	if (another)
		begin(flows, i);
	else if (silent > 0)
		flows->entries[i].last = flows->seen->seconds;
	age_append(flows, i);
}

/* The flow of the key that was set, seen there. */
static inline struct tracked *
find(struct flows *flows, const struct provenance *seen)
{
	int64_t silent;
	place i;

	flows->seen = seen;
	flows->bucket = bucket_of(flows, &flows->key);
	for (i = flows->buckets[flows->bucket]; i != NOBODY;
	    i = flows->entries[i].next)
		if (same_key(&flows->entries[i].key, &flows->key))
			break;
	if (i == NOBODY)
		return NULL;
	silent = seen->seconds - flows->entries[i].last;
	/* A clock that goes back makes no flow older than it was. */
	if (silent >= GRAIN || silent <= -GRAIN)
		renew(flows, i, silent);
	return &flows->entries[i].tracked;
}

struct tracked *
flows_find(struct flows *flows, const struct provenance *seen,
    uint8_t transport, uint8_t *end)
{
	set_key(&flows->key, seen, transport, end);
	return find(flows, seen);
}

/* No key of two ends has so many words. */
struct tracked *
flows_find_inner(struct flows *flows, const struct provenance *seen,
    uint64_t high, uint64_t low)
{
	flows->key = (struct key){
		.word = { UINT64_C(3) << WORDS_SHIFT, high, low },
	};
	return find(flows, seen);
}

/* Who makes room: of those that are busy, a few one within the other, none does. */
static COLD place
most_silent(const struct flows *flows)
{
	place i = NOBODY;

	for (unsigned kept = 0; kept < 2 && i == NOBODY; kept++)
		for (i = flows->ages[kept].oldest; i != NOBODY &&
		    flows->entries[i].tracked.busy; i = flows->entries[i].newer)
			;
	return i;
}

struct tracked *
flows_add(struct flows *flows)
{
	place i;

	if (flows->used < FLOW_MOST) {
		if (flows->used == flows->bucket_count / 2)
			more_buckets(flows);
		i = (place)flows->used++;
		flows->entries[i].tracked.facts.serial = 0;
	} else {
		i = most_silent(flows);
		flows->evicted++;
		end_flow(flows, i);
		age_remove(flows, i);
		bucket_remove(flows, i);
	}
	begin(flows, i);
	bucket_add(flows, flows->bucket, i);
	age_append(flows, i);
	return &flows->entries[i].tracked;
}

/* By where it lies: what is known of a flow need not have come from memory yet
 * when others look for what they know. */
static inline place
place_of(const struct flows *flows, const struct tracked *flow)
{
	return (place)(((const char *)flow -
	    (const char *)&flows->entries[0].tracked) / sizeof(struct entry));
}

uint32_t
flows_index(const struct flows *flows, const struct tracked *flow)
{
	return flows->first + place_of(flows, flow);
}

void
flows_again(struct flows *flows, struct tracked *flow)
{
	const place i = place_of(flows, flow);

	end_flow(flows, i);
	age_remove(flows, i);
	begin(flows, i);
	age_append(flows, i);
}

void
flows_keep(struct flows *flows, struct tracked *flow,
    const struct provenance *seen)
{
	const place i = place_of(flows, flow);

	age_remove(flows, i);
	flow->kept = true;
	age_append(flows, i);
	community_id(flow->facts.community_id, seen->family,
	    seen->transport, &seen->source, &seen->destination, 0);
}

void
flows_end(struct flows *flows)
{
	for (unsigned kept = 0; kept < 2; kept++)
		for (place i = flows->ages[kept].oldest, next; i != NOBODY;
		    i = next) {
			/* At its end it may turn out to be worth keeping. */
			next = flows->entries[i].newer;
			end_flow(flows, i);
		}
}

struct tracked *
flows_at(struct flows *flows, uint32_t index)
{
	return &flows->entries[index - flows->first].tracked;
}

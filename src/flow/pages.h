/* Bytes by their offsets, in pages of a pool of fixed size: what streams keep.
 * Each keeper has a chain of pages, in order, with holes where it has none. */

#ifndef SRC_FLOW_PAGES_H
#define SRC_FLOW_PAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PAGES_NONE	UINT32_MAX
#define PAGES_SIZE	2048		/* bytes of each */

/* An empty one has PAGES_NONE in both. */
struct chain {
	uint32_t	 first, last;
};

struct pages;

/* For so many bytes in all. NULL where memory is short. */
struct pages	*pages_new(size_t total);
void		 pages_free(struct pages *);

/* Whether there is room for so many bytes, wherever they begin. */
bool		 pages_have_room(const struct pages *, uint32_t n);

/* Copies bytes in, for which there is room. */
void		 pages_put(struct pages *, struct chain *, uint64_t offset,
		    const uint8_t *bytes, uint32_t n);

/* Whether the bytes there, all of which were put in, are these. `page`, which
 * begins as the chain's first, is where the next offsets are found faster. */
bool		 pages_same(const struct pages *, uint32_t *page,
		    uint64_t offset, const uint8_t *bytes, uint32_t n);

/* Bytes that were all put in, in one piece: where they lie, or joined in `room`,
 * which holds n. */
const uint8_t	*pages_look(const struct pages *, const struct chain *,
		    uint64_t offset, uint32_t n, uint8_t *room);

/* Gives back the pages that end before that offset or there; all of them:
 * UINT64_MAX. */
void		 pages_drop(struct pages *, struct chain *, uint64_t offset);

#endif

/* Bytes by their offsets, in pages. */

#include "src/flow/pages.h"

#include <stdlib.h>
#include <string.h>

struct page {
	uint64_t	 start;		/* offset, a multiple of PAGES_SIZE */
	uint32_t	 next;		/* in the chain, or of the spare ones */
	uint8_t		 bytes[PAGES_SIZE];
};

/* Pages that were never used are not touched. */
struct pages {
	uint32_t	 count, used, free;
	uint32_t	 spare;		/* the first of those given back */
	struct page	 page[];
};

struct pages *
pages_new(size_t total)
{
	const size_t count = total / PAGES_SIZE;
	struct pages *p = malloc(sizeof(*p) + count * sizeof(p->page[0]));

	if (p == NULL)
		return NULL;
	p->count = p->free = (uint32_t)count;
	p->used = 0;
	p->spare = PAGES_NONE;
	return p;
}

void
pages_free(struct pages *p)
{
	free(p);
}

bool
pages_have_room(const struct pages *p, uint32_t n)
{
	return p->free >= n / PAGES_SIZE + 2;
}

static uint32_t
take_page(struct pages *p)
{
	uint32_t i = p->spare;

	if (i == PAGES_NONE)
		i = p->used++;
	else
		p->spare = p->page[i].next;
	p->free--;
	return i;
}

/* The page that holds that offset, made where there is none. */
static struct page *
page_for(struct pages *p, struct chain *chain, uint64_t offset)
{
	const uint64_t start = offset - offset % PAGES_SIZE;
	uint32_t before = PAGES_NONE, i = chain->first, made;

	if (chain->last != PAGES_NONE &&
	    p->page[chain->last].start <= start) {
		before = chain->last;
		i = PAGES_NONE;
		if (p->page[before].start == start)
			return &p->page[before];
	}
	while (i != PAGES_NONE && p->page[i].start < start) {
		before = i;
		i = p->page[i].next;
	}
	if (i != PAGES_NONE && p->page[i].start == start)
		return &p->page[i];
	made = take_page(p);
	p->page[made].start = start;
	p->page[made].next = i;
	if (before == PAGES_NONE)
		chain->first = made;
	else
		p->page[before].next = made;
	if (i == PAGES_NONE)
		chain->last = made;
	return &p->page[made];
}

/* How many of n bytes from that offset on its page holds. */
static uint32_t
in_page(uint64_t offset, uint32_t n)
{
	const uint32_t room = PAGES_SIZE - offset % PAGES_SIZE;

	return n < room ? n : room;
}

void
pages_put(struct pages *p, struct chain *chain, uint64_t offset,
    const uint8_t *bytes, uint32_t n)
{
	while (n > 0) {
		struct page *page = page_for(p, chain, offset);
		const uint32_t some = in_page(offset, n);

		memcpy(page->bytes + offset % PAGES_SIZE, bytes, some);
		offset += some;
		bytes += some;
		n -= some;
	}
}

/* The page of the chain that holds that offset, from that one on. */
static const struct page *
page_at(const struct pages *p, uint32_t *i, uint64_t offset)
{
	while (p->page[*i].start + PAGES_SIZE <= offset)
		*i = p->page[*i].next;
	return &p->page[*i];
}

bool
pages_same(const struct pages *p, uint32_t *page, uint64_t offset,
    const uint8_t *bytes, uint32_t n)
{
	while (n > 0) {
		const uint8_t *kept = page_at(p, page, offset)->bytes;
		const uint32_t some = in_page(offset, n);

		if (memcmp(kept + offset % PAGES_SIZE, bytes, some) != 0)
			return false;
		offset += some;
		bytes += some;
		n -= some;
	}
	return true;
}

const uint8_t *
pages_look(const struct pages *p, const struct chain *chain, uint64_t offset,
    uint32_t n, uint8_t *room)
{
	uint32_t i = chain->first, done = 0;

	if (n == 0)
		return room;
	if (in_page(offset, n) == n)
		return page_at(p, &i, offset)->bytes + offset % PAGES_SIZE;
	while (done < n) {
		const uint8_t *kept = page_at(p, &i, offset + done)->bytes;
		const uint32_t some = in_page(offset + done, n - done);

		memcpy(room + done, kept + (offset + done) % PAGES_SIZE,
		    some);
		done += some;
	}
	return room;
}

void
pages_drop(struct pages *p, struct chain *chain, uint64_t offset)
{
	while (chain->first != PAGES_NONE && (offset == UINT64_MAX ||
	    p->page[chain->first].start + PAGES_SIZE <= offset)) {
		const uint32_t i = chain->first;

		chain->first = p->page[i].next;
		if (chain->first == PAGES_NONE)
			chain->last = PAGES_NONE;
		p->page[i].next = p->spare;
		p->spare = i;
		p->free++;
	}
}

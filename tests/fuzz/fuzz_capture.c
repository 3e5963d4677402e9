/* Fuzzing the capture path: link layer, IP, fragments, UDP.
 *
 * The first byte picks the link type. Packets follow, each with two bytes in
 * front: 14 bits of length, most significant first, after a bit that lets the
 * clock run past the fragments' time-out and one that says that the frame was
 * longer than what was captured. */

#include <stdlib.h>
#include <string.h>

#include "src/capture/ip.h"

static const int types[] = { 1, 0, 108, 113, 276, 9, 12, 14, 228, 229 };

static volatile uint8_t sum;

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
touch(void *context, struct message *m)
{
	(void)context;
	if (m->captured > m->length || m->length > MESSAGE_MAX ||
	    m->seen->vlans > MESSAGE_VLANS ||
	    (m->seen->family != 4 && m->seen->family != 6))
		abort();
	for (uint32_t i = 0; i < m->captured; i++)
		sum ^= m->wire[i];

}

/* Every packet in a block of just its size: nothing to read beyond it. */
static void
see(struct ip *ip, const struct link *link, const uint8_t *bytes, uint32_t n,
    uint32_t more, struct provenance *seen)
{
	uint8_t *block = malloc(n + 1);
	struct frame frame = {
		.link = link,
		.captured = n,
		.length = n + more,
		.seen = seen,
	};

	if (block == NULL)
		return;
	/* The byte too many is in front. */
	memcpy(block + 1, bytes, n);
	frame.bytes = block + 1;
	ip_frame(ip, &frame);
	free(block);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct provenance seen = { .digits = 6 };
	const struct link *link;
	struct ip *ip;

	if (size == 0)
		return 0;
	link = link_find(types[*data % (sizeof(types) / sizeof(types[0]))]);
	ip = ip_new((struct ip_handlers){ .datagram = touch });
	if (link == NULL || ip == NULL)
		abort();
	data++;
	size--;
	while (size >= 2) {
		uint32_t head = (uint32_t)(data[0] << 8 | data[1]);
		uint32_t n = head & 0x3fff;

		data += 2;
		size -= 2;
		if (n > size)
			n = (uint32_t)size;
		seen.seconds += head & 0x8000 ? 31 : 0;
		seen.packet++;
		see(ip, link, data, n, head & 0x4000 ? 1400 : 0, &seen);
		data += n;
		size -= n;
	}
	ip_flush(ip);
	ip_free(ip);
	return 0;
}

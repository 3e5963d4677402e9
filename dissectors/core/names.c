/* Names of numbers. */

#include "dissectors/core/names.h"

#include <string.h>

const char *
names_find(const struct names *names, uint32_t word)
{
	size_t low = 0, high = names->count;

	word &= names->mask;
	if (names->value != NULL)
		return names->value(word);
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (names->values[middle].number < word)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < names->count && names->values[low].number == word)
		return names->values[low].name;
	return NULL;
}

/* What begins so may have others between itself and what is looked for: those
 * that begin likewise. */
const struct guid *
names_find_guid(const struct names *names, const uint8_t bytes[16])
{
	const struct guid *const first = names->guids;
	size_t low = 0, high = names->guid_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (memcmp(first[middle].bytes, bytes, 16) <= 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low > 0 && first[low - 1].bytes[0] == bytes[0]; low--)
		if (memcmp(first[low - 1].bytes, bytes,
		    first[low - 1].length) == 0)
			return &first[low - 1];
	return NULL;
}

uint32_t
names_unknown_flags(const struct names *names, uint32_t word)
{
	uint32_t known = names_enumerate(names) ? names->mask : 0;

	for (size_t i = 0; i < names->flag_count; i++)
		known |= names->flags[i].number;
	return word & ~known;
}

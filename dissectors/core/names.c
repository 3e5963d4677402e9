/* Names of numbers. */

#include "dissectors/core/names.h"

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

uint32_t
names_unknown_flags(const struct names *names, uint32_t word)
{
	uint32_t known = names_enumerate(names) ? names->mask : 0;

	for (size_t i = 0; i < names->flag_count; i++)
		known |= names->flags[i].number;
	return word & ~known;
}

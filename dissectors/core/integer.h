/* Integers of rows, of any size and order: what is read most. */

#ifndef DISSECTORS_CORE_INTEGER_H
#define DISSECTORS_CORE_INTEGER_H

#include <endian.h>
#include <stdint.h>
#include <string.h>

#include "dissectors/core/field.h"

/* An integer of `size` bytes, 8 at most, that are there, in that order; `end`
 * as the cursor's. Of eight bytes read at once, from where it starts or, near
 * the end, to where it ends, those are taken that belong to it: the sizes of
 * rows vary too much for a processor to guess. Of a message with fewer than
 * eight, one by one. No bytes make 0. */
static inline uint64_t
integer(uint8_t order, uint32_t size, const uint8_t *base, uint32_t start,
    uint32_t end)
{
	static const uint64_t mask[] = {
		0, 0xff, 0xffff, 0xffffff, 0xffffffff, 0xffffffffff,
		0xffffffffffff, 0xffffffffffffff, 0xffffffffffffffff,
	};
	const uint32_t next = start + size;
	uint64_t number = 0;

	if (end - start >= sizeof(number)) {
		memcpy(&number, base + start, sizeof(number));
		number = order == LITTLE ? le64toh(number) :
		    be64toh(number) >> (64 - 8 * size) % 64;
	} else if (next >= sizeof(number)) {
		memcpy(&number, base + next - sizeof(number), sizeof(number));
		number = order == LITTLE ? le64toh(number) >>
		    (64 - 8 * size) % 64 : be64toh(number);
	} else {
		for (uint32_t i = 0; i < size; i++)
			number = number << 8 | base[order == LITTLE ?
			    next - 1 - i : start + i];
	}
	return number & mask[size];
}

#endif

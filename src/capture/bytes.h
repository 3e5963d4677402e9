/* Numbers in network byte order, from bytes already known to be there. */

#ifndef SRC_CAPTURE_BYTES_H
#define SRC_CAPTURE_BYTES_H

#include <stdint.h>

static inline uint16_t
bytes_u16(const uint8_t *p)
{
	return (uint16_t)(p[0] << 8 | p[1]);
}

static inline uint32_t
bytes_u32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | (uint32_t)p[3];
}

#endif

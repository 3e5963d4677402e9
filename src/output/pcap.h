/* Packets copied unchanged to capture files (-w). */

#ifndef SRC_OUTPUT_PCAP_H
#define SRC_OUTPUT_PCAP_H

#include <stdbool.h>
#include <stdint.h>

#include "dissectors/core/message.h"
#include "src/output/writer.h"

#define SAVEFILE_HEAD	24		/* bytes */
#define SAVEFILE_MOST	(262144 + 16)	/* of a packet, as libpcap has it */

/* What such a file begins with. `type` is a DLT_ value; `digits` those of the
 * times: 6 or 9. False where memory is short. */
bool	 savefile_head(uint8_t head[SAVEFILE_HEAD], int type, int snaplen,
	    uint8_t digits);

/* A packet is a record of the writer, with times of so many digits. Its time is
 * that of `seen`. */
void	 savefile_write(struct writer *, uint8_t digits,
	    const struct provenance *seen, const uint8_t *bytes,
	    uint32_t captured, uint32_t length);

#endif

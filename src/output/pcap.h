/* Packets copied unchanged to a capture file (-w). */

#ifndef SRC_OUTPUT_PCAP_H
#define SRC_OUTPUT_PCAP_H

#include <stdbool.h>
#include <stdint.h>

#include "dissectors/core/message.h"

struct savefile;

/* Opens a path, or "-" for standard output. `type` is a DLT_ value; `digits`
 * those of the times: 6 or 9. The path must outlive it. NULL with errno. */
struct savefile	*savefile_open(const char *path, int type, int snaplen,
		    uint8_t digits);

/* Each of these is false with errno where bytes could not be written; that
 * stays so for all later calls. The time is that of `seen`. */
bool		 savefile_write(struct savefile *, const struct provenance *,
		    const uint8_t *bytes, uint32_t captured, uint32_t length);
bool		 savefile_flush(struct savefile *);

/* Begins the file anew under its path, which has been moved away; standard
 * output goes on. The old file is complete. */
bool		 savefile_reopen(struct savefile *);

/* Always frees. */
bool		 savefile_close(struct savefile *);

#endif

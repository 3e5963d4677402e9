/* Writing capture files. */

#include "src/output/pcap.h"

#include <pcap/pcap.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/output/append.h"

/* libpcap knows by which numbers files have link types; of a packet there is
 * nothing to know. */
bool
savefile_head(uint8_t head[SAVEFILE_HEAD], int type, int snaplen,
    uint8_t digits)
{
	pcap_t *const pcap = pcap_open_dead_with_tstamp_precision(type,
	    snaplen, digits == 9 ? PCAP_TSTAMP_PRECISION_NANO :
	    PCAP_TSTAMP_PRECISION_MICRO);
	char *text = NULL;
	size_t size = 0;
	FILE *const file = open_memstream(&text, &size);
	pcap_dumper_t *dumper = NULL;

	if (pcap != NULL && file != NULL)
		dumper = pcap_dump_fopen(pcap, file);	/* or closes it */
	if (dumper != NULL)
		pcap_dump_close(dumper);
	else if (pcap == NULL && file != NULL)
		fclose(file);
	if (pcap != NULL)
		pcap_close(pcap);
	if (dumper != NULL && size == SAVEFILE_HEAD)
		memcpy(head, text, SAVEFILE_HEAD);
	free(text);
	return dumper != NULL && size == SAVEFILE_HEAD;
}

void
savefile_write(struct writer *w, uint8_t digits, const struct provenance *seen,
    const uint8_t *bytes, uint32_t captured, uint32_t length)
{
	const uint32_t header[] = {
		(uint32_t)seen->seconds,
		seen->nanoseconds / (digits == 9 ? 1 : 1000),
		captured, length,
	};
	struct printbuf *const pb = writer_buffer(w);

	if (append_reserve(pb, sizeof(header) + captured) == 0) {
		append_bytes(pb, (const char *)header, sizeof(header));
		append_bytes(pb, (const char *)bytes, captured);
	}
	writer_record(w);
}

/* Writing capture files. */

#include "src/output/pcap.h"

#include <errno.h>
#include <pcap/pcap.h>
#include <stdlib.h>
#include <string.h>

struct savefile {
	const char	*path;
	pcap_t		*head;		/* link type, snap length, precision */
	pcap_dumper_t	*dumper;
	uint32_t	 unit;		/* nanoseconds */
	int		 error;
};

/* Remembers the first error, which later calls repeat. */
static bool
settle(struct savefile *s, bool good)
{
	if (!good && s->error == 0)
		s->error = errno != 0 ? errno : EIO;
	errno = s->error;
	return s->error == 0;
}

static bool
open_file(struct savefile *s)
{
	FILE *file = strcmp(s->path, "-") == 0 ? stdout :
	    fopen(s->path, "wbe");

	if (file == NULL)
		return false;
	errno = 0;
	/* Where it cannot write the header it has closed the file. */
	s->dumper = pcap_dump_fopen(s->head, file);
	return s->dumper != NULL;
}

static bool
close_file(struct savefile *s)
{
	FILE *file = pcap_dump_file(s->dumper);
	bool good = fflush(file) == 0 && !ferror(file);

	if (file == stdout)
		return settle(s, good);
	settle(s, good);
	/* Not pcap_dump_close, which does not tell of errors. */
	good = fclose(file) == 0;
	s->dumper = NULL;
	return settle(s, good);
}

struct savefile *
savefile_open(const char *path, int type, int snaplen, uint8_t digits)
{
	struct savefile *s = calloc(1, sizeof(*s));

	if (s == NULL)
		return NULL;
	s->path = path;
	s->unit = digits == 9 ? 1 : 1000;
	s->head = pcap_open_dead_with_tstamp_precision(type, snaplen,
	    digits == 9 ? PCAP_TSTAMP_PRECISION_NANO :
	    PCAP_TSTAMP_PRECISION_MICRO);
	if (s->head == NULL || !open_file(s)) {
		int error = s->head == NULL ? ENOMEM :
		    errno != 0 ? errno : EIO;

		if (s->head != NULL)
			pcap_close(s->head);
		free(s);
		errno = error;
		return NULL;
	}
	return s;
}

bool
savefile_write(struct savefile *s, const struct provenance *seen,
    const uint8_t *bytes, uint32_t captured, uint32_t length)
{
	struct pcap_pkthdr header = {
		.ts.tv_sec = seen->seconds,
		.ts.tv_usec = seen->nanoseconds / s->unit,
		.caplen = captured,
		.len = length,
	};

	if (s->error != 0)
		return settle(s, false);
	errno = 0;
	pcap_dump((u_char *)s->dumper, &header, bytes);
	return !ferror(pcap_dump_file(s->dumper)) || settle(s, false);
}

bool
savefile_flush(struct savefile *s)
{
	if (s->error != 0)
		return settle(s, false);
	errno = 0;
	return settle(s, pcap_dump_flush(s->dumper) == 0);
}

bool
savefile_reopen(struct savefile *s)
{
	if (strcmp(s->path, "-") == 0)
		return savefile_flush(s);
	if (s->error != 0 || !close_file(s))
		return settle(s, false);
	errno = 0;
	return settle(s, open_file(s));
}

bool
savefile_close(struct savefile *s)
{
	bool good = s->dumper == NULL || close_file(s);
	int error = s->error;

	pcap_close(s->head);
	free(s);
	errno = error;
	return good;
}

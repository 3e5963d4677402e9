/* Capture files and pipes, one after the other. */

#include "src/capture/source_parts.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "src/capture/filter.h"
#include "src/capture/input.h"

/* Why a file's header or next packet did not come. */
static bool
file_failure(struct source *s, const char *text,
    struct source_failure *failure)
{
	uint8_t lead[4];

	switch (input_state(s->input)) {
	case INPUT_STOPPED:
		return source_fail(failure, SOURCE_FINE, "%s: stopped", s->name);
	case INPUT_FAILED:
		return source_fail(failure, SOURCE_RUNTIME, "%s: cannot read: %s",
		    s->name, input_reason(s->input));
	case INPUT_DAMAGED:
		return source_fail(failure, SOURCE_DAMAGED,
		    "%s: damaged after packet %" PRIu64 ": %s; what came "
		    "before was read; fetch or record the file anew",
		    s->name, s->seen.packet - s->before,
		    input_reason(s->input));
	case INPUT_FINE:
		break;
	}
	if (s->pcap != NULL)
		return source_fail(failure, SOURCE_DAMAGED,
		    "%s: cannot be read beyond packet %" PRIu64 ": %s; what "
		    "came before was read%s", s->name,
		    s->seen.packet - s->before, text,
		    strstr(text, "truncated") == NULL ? "" :
		    "; was its recording cut short?");
	if (input_lead(s->input, lead, 4) < 4)
		return source_fail(failure, SOURCE_DAMAGED,
		    "%s: expected a pcap or pcapng capture, found %s; was "
		    "anything recorded?", s->name,
		    input_lead(s->input, lead, 1) == 0 ? "nothing" :
		    "fewer than four bytes");
	return source_fail(failure, SOURCE_DAMAGED,
	    "%s: expected a pcap or pcapng capture, plain or gzip, found "
	    "%sdata that begins with %02x %02x %02x %02x: %s; see file(1)",
	    s->name, input_compressed(s->input) ? "gzip with " : "",
	    lead[0], lead[1], lead[2], lead[3], text);
}

static bool
filter_file(struct source *s, struct source_failure *failure)
{
	const char *why;

	if (s->options.filter == NULL)
		return true;
	if (s->filter == NULL) {
		s->filter = filter_new(s->options.filter);
		if (s->filter == NULL)
			return source_fail(failure, SOURCE_RUNTIME, "no memory");
		if (s->options.file_count > 1)
			filter_prepare(s->filter);
	}
	s->program = filter_program(s->filter, s->pcap, &why);
	return s->program != NULL || source_bad_filter(s, why, failure);
}

static bool
open_file(struct source *s, struct source_failure *failure)
{
	char text[PCAP_ERRBUF_SIZE] = "";
	pcap_t *pcap;

	s->name = s->options.files[s->file];
	s->before = s->seen.packet;
	s->input = input_open(s->name, s->options.go_on, s->options.context);
	if (s->input == NULL)
		return source_fail(failure,
		    errno == EINTR ? SOURCE_FINE : SOURCE_RUNTIME,
		    "%s: cannot open: %s", s->name, strerror(errno));
	if (strcmp(s->name, "-") == 0)
		s->name = "standard input";
	pcap = pcap_fopen_offline_with_tstamp_precision(
	    input_stream(s->input), PCAP_TSTAMP_PRECISION_NANO, text);
	if (pcap == NULL)
		return file_failure(s, text, failure);
	input_release(s->input);
	s->pcap = pcap;
	s->scale = 1;
	s->seen.digits = input_digits(s->input);
	return source_use_link(s, failure) && filter_file(s, failure);
}

/* How a run over files ends that was not broken off. */
static bool
finish(struct source *s, struct source_failure *failure)
{
	if (s->damaged == 0)
		return true;
	return source_fail(failure, SOURCE_DAMAGED,
	    "%zu of %zu files %s damaged; all that could be read was",
	    s->damaged, s->options.file_count,
	    s->damaged == 1 ? "is" : "are");
}

/* A file failed. Of several, one that is damaged is told, and counted: what
 * lies beside it is not lost. */
static bool
pass_by(struct source *s, struct source_failure *failure)
{
	if (failure->fault != SOURCE_DAMAGED || s->options.file_count == 1)
		return false;
	if (s->options.damaged != NULL)
		s->options.damaged(s->options.context, failure->text);
	s->damaged++;
	return true;
}

/* Opens the file, or the first one after it that is a capture. Where none is,
 * the failure is that of the run, which may be none. */
static bool
open_from(struct source *s, size_t file, struct source_failure *failure)
{
	for (s->file = file; s->file < s->options.file_count; s->file++) {
		source_shut(s);
		if (open_file(s, failure))
			return true;
		if (!pass_by(s, failure))
			return false;
	}
	failure->fault = SOURCE_FINE;
	finish(s, failure);
	return false;
}

bool
source_run_files(struct source *s, struct source_failure *failure)
{
	for (;;) {
		int n = 0;

		if (!s->interrupted)
			n = pcap_loop(s->pcap, -1, source_packet, (u_char *)s);
		/* A gzip file may also end early between two packets. */
		if (n == PCAP_ERROR ||
		    input_state(s->input) != INPUT_FINE) {
			file_failure(s, pcap_geterr(s->pcap), failure);
			if (failure->fault == SOURCE_FINE)
				return finish(s, failure);
			if (!pass_by(s, failure))
				return false;
		} else if (n == PCAP_ERROR_BREAK || s->interrupted) {
			if (!source_go_on(s))
				return finish(s, failure);
			continue;
		}
		if (!open_from(s, s->file + 1, failure))
			return failure->fault == SOURCE_FINE;
	}
}

bool
source_open_files(struct source *s, struct source_failure *failure)
{
	return open_from(s, 0, failure);
}

/* libpcap: files, pipes and interfaces. */

#include "src/capture/source_parts.h"

#include <stdarg.h>
#include <stdlib.h>

#include "src/capture/filter.h"
#include "src/capture/input.h"

/* 9999-12-31T23:59:59Z. A damaged file may have any time; later ones, and those
 * before 1970, are taken for the nearest that can be written. */
#define LAST_SECOND	INT64_C(253402300799)

bool
source_fail(struct source_failure *failure, enum source_fault fault,
    const char *format, ...)
{
	va_list arguments;

	failure->fault = fault;
	va_start(arguments, format);
	vsnprintf(failure->text, sizeof(failure->text), format, arguments);
	va_end(arguments);
	return false;
}

void
source_packet(u_char *user, const struct pcap_pkthdr *header,
    const u_char *bytes)
{
	struct source *s = (struct source *)user;
	uint64_t fraction;

	s->seen.packet++;
	if (s->program != NULL &&
	    pcap_offline_filter(s->program, header, bytes) == 0)
		return;
	/* A damaged file may have any fraction, negative ones too. */
	fraction = (uint64_t)header->ts.tv_usec;
	if (fraction > UINT32_MAX || (fraction *= s->scale) > 999999999)
		fraction = 999999999;
	s->seen.seconds = header->ts.tv_sec < 0 ? 0 :
	    header->ts.tv_sec > LAST_SECOND ? LAST_SECOND : header->ts.tv_sec;
	s->seen.nanoseconds = (uint32_t)fraction;
	s->frame.bytes = bytes;
	s->frame.captured = header->caplen;
	s->frame.length = header->len > header->caplen ? header->len :
	    header->caplen;
	if (!shard_has(&s->options.shard, &s->frame))
		return;
	s->options.handler(s->options.context, &s->frame);
}

bool
source_go_on(struct source *s)
{
	s->interrupted = 0;
	return s->options.go_on == NULL ||
	    s->options.go_on(s->options.context);
}

void
source_interrupt(struct source *s)
{
	pcap_t *pcap = s->pcap;

	s->interrupted = 1;
	if (pcap != NULL)
		pcap_breakloop(pcap);
}

bool
source_use_link(struct source *s, struct source_failure *failure)
{
	int type = pcap_datalink(s->pcap);
	const char *name = pcap_datalink_val_to_name(type);
	const char *text = pcap_datalink_val_to_description(type);

	s->frame.link = link_find(type);
	if (s->frame.link != NULL)
		return true;
	return source_fail(failure, SOURCE_RUNTIME,
	    "%s: link type %s (%s, number %d) is not supported; expected "
	    "Ethernet, raw IP, loopback (NULL, LOOP), Linux cooked (SLL, "
	    "SLL2) or PPP%s", s->name, name == NULL ? "unknown" : name,
	    text == NULL ? "no description" : text, type,
	    s->input != NULL ? "; record or convert it as one of these" :
	    "; see -L and -y");
}

bool
source_bad_filter(const struct source *s, const char *why,
    struct source_failure *failure)
{
	return source_fail(failure, SOURCE_USAGE,
	    "%s: the filter \"%s\" cannot be used: %s; see pcap-filter(7)",
	    s->name, s->options.filter, why);
}

void
source_shut(struct source *s)
{
	pcap_t *pcap = s->pcap;

	s->pcap = NULL;		/* from here on not for signal handlers */
	s->program = NULL;
	if (pcap != NULL)
		pcap_close(pcap);
	input_close(s->input);
	s->input = NULL;
}

struct source *
source_open(const struct source_options *options,
    struct source_failure *failure)
{
	struct source *s = calloc(1, sizeof(*s));
	bool open;

	if (s == NULL) {
		source_fail(failure, SOURCE_RUNTIME, "no memory");
		return NULL;
	}
	s->options = *options;
	s->frame.seen = &s->seen;
	open = options->file_count > 0 ? source_open_files(s, failure) :
	    source_open_interface(s, failure);
	if (!open) {
		source_close(s);
		return NULL;
	}
	return s;
}

bool
source_run(struct source *s, struct source_failure *failure)
{
	return s->input != NULL ? source_run_files(s, failure) :
	    source_run_interface(s, failure);
}

void
source_close(struct source *s)
{
	if (s == NULL)
		return;
	source_shut(s);
	filter_free(s->filter);
	free(s->interface);
	free(s);
}

const char *
source_name(const struct source *s)
{
	return s->name;
}

const struct link *
source_link(const struct source *s)
{
	return s->frame.link;
}

int
source_snaplen(const struct source *s)
{
	/* Those that come later may have more of each packet. */
	return s->options.file_count > 1 ? SOURCE_SNAPLEN :
	    pcap_snapshot(s->pcap);
}

uint8_t
source_digits(const struct source *s)
{
	return s->seen.digits;
}

const char *
source_warning(const struct source *s)
{
	return s->warning[0] == '\0' ? NULL : s->warning;
}

/* libpcap: files, pipes and interfaces. */

#include "src/capture/source.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/capture/fanout.h"
#include "src/capture/filter.h"
#include "src/capture/input.h"

/* A packet is shown no later than this after its arrival. */
#define BATCH_MS	100

/* 9999-12-31T23:59:59Z. A damaged file may have any time; later ones, and those
 * before 1970, are taken for the nearest that can be written. */
#define LAST_SECOND	INT64_C(253402300799)

/* Signals that come just before a wait are not lost for longer. */
#define WAIT_MS		500

/* Where an interface cannot be waited for. */
#define NAP_MS		10

struct source {
	struct source_options	 options;
	struct input		*input;		/* NULL: an interface */
	pcap_t			*volatile pcap;
	volatile sig_atomic_t	 interrupted;
	size_t			 file;		/* of the list */
	uint64_t		 before;	/* packets in those before it */
	size_t			 damaged;	/* of its files */
	const char		*name;		/* of file or interface */
	char			*interface;
	/* A file's filter runs here, so that packets keep the numbers that
	 * they have in the file. */
	struct filter		*filter;
	const struct bpf_program *program;	/* NULL: every packet passes */
	uint32_t		 scale;		/* nanoseconds per unit */
	struct frame		 frame;
	struct provenance	 seen;
	char			 warning[PCAP_ERRBUF_SIZE];
};

static bool __attribute__((format(printf, 3, 4)))
fail(struct source_failure *failure, enum source_fault fault,
    const char *format, ...)
{
	va_list arguments;

	failure->fault = fault;
	va_start(arguments, format);
	vsnprintf(failure->text, sizeof(failure->text), format, arguments);
	va_end(arguments);
	return false;
}

static void
packet(u_char *user, const struct pcap_pkthdr *header, const u_char *bytes)
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

static bool
go_on(struct source *s)
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

static bool
use_link(struct source *s, struct source_failure *failure)
{
	int type = pcap_datalink(s->pcap);
	const char *name = pcap_datalink_val_to_name(type);
	const char *text = pcap_datalink_val_to_description(type);

	s->frame.link = link_find(type);
	if (s->frame.link != NULL)
		return true;
	return fail(failure, SOURCE_RUNTIME,
	    "%s: link type %s (%s, number %d) is not supported; expected "
	    "Ethernet, raw IP, loopback (NULL, LOOP), Linux cooked (SLL, "
	    "SLL2) or PPP%s", s->name, name == NULL ? "unknown" : name,
	    text == NULL ? "no description" : text, type,
	    s->input != NULL ? "; record or convert it as one of these" :
	    "; see -L and -y");
}

static bool
bad_filter(const struct source *s, const char *why,
    struct source_failure *failure)
{
	return fail(failure, SOURCE_USAGE,
	    "%s: the filter \"%s\" cannot be used: %s; see pcap-filter(7)",
	    s->name, s->options.filter, why);
}

static void
close_file(struct source *s)
{
	pcap_t *pcap = s->pcap;

	s->pcap = NULL;		/* from here on not for signal handlers */
	s->program = NULL;
	if (pcap != NULL)
		pcap_close(pcap);
	input_close(s->input);
	s->input = NULL;
}

/* Why a file's header or next packet did not come. */
static bool
file_failure(struct source *s, const char *text,
    struct source_failure *failure)
{
	uint8_t lead[4];

	switch (input_state(s->input)) {
	case INPUT_STOPPED:
		return fail(failure, SOURCE_FINE, "%s: stopped", s->name);
	case INPUT_FAILED:
		return fail(failure, SOURCE_RUNTIME, "%s: cannot read: %s",
		    s->name, input_reason(s->input));
	case INPUT_DAMAGED:
		return fail(failure, SOURCE_DAMAGED,
		    "%s: damaged after packet %" PRIu64 ": %s; what came "
		    "before was read; fetch or record the file anew",
		    s->name, s->seen.packet - s->before,
		    input_reason(s->input));
	case INPUT_FINE:
		break;
	}
	if (s->pcap != NULL)
		return fail(failure, SOURCE_DAMAGED,
		    "%s: cannot be read beyond packet %" PRIu64 ": %s; what "
		    "came before was read%s", s->name,
		    s->seen.packet - s->before, text,
		    strstr(text, "truncated") == NULL ? "" :
		    "; was its recording cut short?");
	if (input_lead(s->input, lead, 4) < 4)
		return fail(failure, SOURCE_DAMAGED,
		    "%s: expected a pcap or pcapng capture, found %s; was "
		    "anything recorded?", s->name,
		    input_lead(s->input, lead, 1) == 0 ? "nothing" :
		    "fewer than four bytes");
	return fail(failure, SOURCE_DAMAGED,
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
			return fail(failure, SOURCE_RUNTIME, "no memory");
		if (s->options.file_count > 1)
			filter_prepare(s->filter);
	}
	s->program = filter_program(s->filter, s->pcap, &why);
	return s->program != NULL || bad_filter(s, why, failure);
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
		return fail(failure,
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
	return use_link(s, failure) && filter_file(s, failure);
}

/* How a run over files ends that was not broken off. */
static bool
finish(struct source *s, struct source_failure *failure)
{
	if (s->damaged == 0)
		return true;
	return fail(failure, SOURCE_DAMAGED,
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
		close_file(s);
		if (open_file(s, failure))
			return true;
		if (!pass_by(s, failure))
			return false;
	}
	failure->fault = SOURCE_FINE;
	finish(s, failure);
	return false;
}

static bool
run_files(struct source *s, struct source_failure *failure)
{
	for (;;) {
		int n = 0;

		if (!s->interrupted)
			n = pcap_loop(s->pcap, -1, packet, (u_char *)s);
		/* A gzip file may also end early between two packets. */
		if (n == PCAP_ERROR ||
		    input_state(s->input) != INPUT_FINE) {
			file_failure(s, pcap_geterr(s->pcap), failure);
			if (failure->fault == SOURCE_FINE)
				return finish(s, failure);
			if (!pass_by(s, failure))
				return false;
		} else if (n == PCAP_ERROR_BREAK || s->interrupted) {
			if (!go_on(s))
				return finish(s, failure);
			continue;
		}
		if (!open_from(s, s->file + 1, failure))
			return failure->fault == SOURCE_FINE;
	}
}

/* The name of the interface with that number in the list, for -i 2. */
static char *
find_interface(const char *given)
{
	char text[PCAP_ERRBUF_SIZE], *end, *name = NULL;
	pcap_if_t *all;
	long number;

	if (given == NULL)		/* the first, as tcpdump has it */
		given = "1";
	number = strtol(given, &end, 10);
	if (*end != '\0' || number < 1 || pcap_findalldevs(&all, text) != 0)
		return strdup(given);
	for (pcap_if_t *i = all; i != NULL && name == NULL; i = i->next) {
		if (strcmp(i->name, given) == 0 || number-- == 1)
			name = strdup(i->name);
	}
	pcap_freealldevs(all);
	return name == NULL ? strdup(given) : name;
}

static bool
missing_right(struct source *s, const char *text,
    struct source_failure *failure)
{
	char program[PATH_MAX];
	const ssize_t n = readlink("/proc/self/exe", program,
	    sizeof(program) - 1);

	program[n < 0 ? 0 : n] = '\0';
	return fail(failure, SOURCE_RUNTIME,
	    "%s: capturing needs the capability CAP_NET_RAW, which is missing "
	    "(%s); grant it: sudo setcap cap_net_raw+ep %s", s->name, text,
	    n > 0 ? program : "icqdump");
}

static bool
activation_failure(struct source *s, int result,
    struct source_failure *failure)
{
	const char *text = pcap_geterr(s->pcap);
	const char *what = pcap_statustostr(result);

	switch (result) {
	case PCAP_ERROR_NO_SUCH_DEVICE:
		return fail(failure, SOURCE_RUNTIME,
		    "%s: there is no such interface; -D lists those there "
		    "are", s->name);
	case PCAP_ERROR_PERM_DENIED:
	case PCAP_ERROR_PROMISC_PERM_DENIED:
		return missing_right(s, *text == '\0' ? what : text, failure);
	case PCAP_ERROR_IFACE_NOT_UP:
		return fail(failure, SOURCE_RUNTIME,
		    "%s: the interface is down; bring it up: "
		    "sudo ip link set %s up", s->name, s->name);
	default:
		return fail(failure, SOURCE_RUNTIME,
		    "%s: cannot capture: %s%s%s", s->name, what,
		    *text == '\0' ? "" : ": ", text);
	}
}

static bool
activate(struct source *s, struct source_failure *failure)
{
	const struct source_options *o = &s->options;
	char text[PCAP_ERRBUF_SIZE] = "";
	int result;

	s->interface = find_interface(o->interface);
	if (s->interface == NULL)
		return fail(failure, SOURCE_RUNTIME, "no memory");
	s->name = s->interface;
	s->seen.interface = s->interface;
	s->pcap = pcap_create(s->interface, text);
	if (s->pcap == NULL)
		return fail(failure, SOURCE_RUNTIME, "%s: cannot capture: %s",
		    s->name, text);
	pcap_set_snaplen(s->pcap, o->snaplen > 0 ? o->snaplen :
	    SOURCE_SNAPLEN);
	pcap_set_promisc(s->pcap, o->promiscuous);
	pcap_set_timeout(s->pcap, BATCH_MS);
	if (o->buffer_kib > 0)
		pcap_set_buffer_size(s->pcap, o->buffer_kib * 1024);
	/* Where this fails, times are in microseconds. */
	pcap_set_tstamp_precision(s->pcap, PCAP_TSTAMP_PRECISION_NANO);
	result = pcap_activate(s->pcap);
	if (result < 0)
		return activation_failure(s, result, failure);
	if (result > 0)
		snprintf(s->warning, sizeof(s->warning), "%s",
		    result == PCAP_WARNING ? pcap_geterr(s->pcap) :
		    pcap_statustostr(result));
	return true;
}

static bool
choose_link(struct source *s, struct source_failure *failure)
{
	const char *name = s->options.link_type;
	int type;

	if (name == NULL)
		return true;
	type = pcap_datalink_name_to_val(name);
	if (type < 0)
		return fail(failure, SOURCE_USAGE,
		    "-y %s: there is no link type of that name; -L lists "
		    "those of the interface", name);
	if (pcap_set_datalink(s->pcap, type) != 0)
		return fail(failure, SOURCE_USAGE,
		    "-y %s: %s; -L lists those of the interface", name,
		    pcap_geterr(s->pcap));
	return true;
}

static bool
set_filter(struct source *s, struct source_failure *failure)
{
	char text[PCAP_ERRBUF_SIZE];
	struct bpf_program program;
	bpf_u_int32 net, mask;
	int result;

	if (s->options.filter == NULL)
		return true;
	if (pcap_lookupnet(s->interface, &net, &mask, text) != 0)
		mask = PCAP_NETMASK_UNKNOWN;
	if (pcap_compile(s->pcap, &program, s->options.filter, 1, mask) != 0)
		return bad_filter(s, pcap_geterr(s->pcap), failure);
	result = pcap_setfilter(s->pcap, &program);
	pcap_freecode(&program);
	return result == 0 || fail(failure, SOURCE_RUNTIME,
	    "%s: the filter cannot be set: %s", s->name,
	    pcap_geterr(s->pcap));
}

static bool
join_group(struct source *s, struct source_failure *failure)
{
	char text[256];

	return s->options.fanout == 0 || fanout_join(pcap_fileno(s->pcap),
	    s->options.fanout, text, sizeof(text)) ||
	    fail(failure, SOURCE_RUNTIME, "%s: %s", s->name, text);
}

static bool
open_interface(struct source *s, struct source_failure *failure)
{
	char text[PCAP_ERRBUF_SIZE] = "";

	if (!activate(s, failure) || !choose_link(s, failure) ||
	    !use_link(s, failure) || !join_group(s, failure))
		return false;
	if (s->options.direction != PCAP_D_INOUT &&
	    pcap_setdirection(s->pcap, s->options.direction) != 0)
		return fail(failure, SOURCE_RUNTIME,
		    "%s: cannot capture one direction alone: %s; leave out "
		    "-Q", s->name, pcap_geterr(s->pcap));
	if (!set_filter(s, failure))
		return false;
	if (pcap_setnonblock(s->pcap, 1, text) != 0)
		return fail(failure, SOURCE_RUNTIME, "%s: %s", s->name, text);
	if (pcap_get_tstamp_precision(s->pcap) == PCAP_TSTAMP_PRECISION_NANO)
		s->scale = 1;
	else
		s->scale = 1000;
	s->seen.digits = s->scale == 1 ? 9 : 6;
	return true;
}

/* libpcap's own wait would go on after a signal. */
static bool
run_interface(struct source *s, struct source_failure *failure)
{
	struct pollfd ready = {
		.fd = pcap_get_selectable_fd(s->pcap),
		.events = POLLIN,
	};

	for (;;) {
		int n = pcap_dispatch(s->pcap, -1, packet, (u_char *)s);

		if (n < 0 && n != PCAP_ERROR_BREAK)
			return fail(failure, SOURCE_RUNTIME,
			    "%s: the capture broke off: %s", s->name,
			    pcap_geterr(s->pcap));
		if (n == 0 && !s->interrupted)
			poll(&ready, 1, ready.fd < 0 ? NAP_MS : WAIT_MS);
		if (!go_on(s))
			return true;
	}
}

struct source *
source_open(const struct source_options *options,
    struct source_failure *failure)
{
	struct source *s = calloc(1, sizeof(*s));
	bool open;

	if (s == NULL) {
		fail(failure, SOURCE_RUNTIME, "no memory");
		return NULL;
	}
	s->options = *options;
	s->frame.seen = &s->seen;
	open = options->file_count > 0 ? open_from(s, 0, failure) :
	    open_interface(s, failure);
	if (!open) {
		source_close(s);
		return NULL;
	}
	return s;
}

bool
source_run(struct source *s, struct source_failure *failure)
{
	return s->input != NULL ? run_files(s, failure) :
	    run_interface(s, failure);
}

void
source_close(struct source *s)
{
	if (s == NULL)
		return;
	close_file(s);
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

bool
source_statistics(const struct source *s, struct pcap_stat *statistics)
{
	return s->interface != NULL &&
	    pcap_stats(s->pcap, statistics) == 0;
}

bool
source_list_interfaces(FILE *out, struct source_failure *failure)
{
	char text[PCAP_ERRBUF_SIZE] = "";
	pcap_if_t *all;
	int number = 0;

	if (pcap_findalldevs(&all, text) != 0)
		return fail(failure, SOURCE_RUNTIME,
		    "cannot list the interfaces: %s", text);
	for (pcap_if_t *i = all; i != NULL; i = i->next) {
		fprintf(out, "%d.%s", ++number, i->name);
		if (i->description != NULL)
			fprintf(out, " (%s)", i->description);
		fprintf(out, " [%s%s%s]\n",
		    i->flags & PCAP_IF_UP ? "up" : "down",
		    i->flags & PCAP_IF_RUNNING ? ", running" : "",
		    i->flags & PCAP_IF_LOOPBACK ? ", loopback" : "");
	}
	pcap_freealldevs(all);
	if (number == 0)
		return fail(failure, SOURCE_RUNTIME,
		    "no interface can be captured from; are you root?");
	return true;
}

bool
source_list_links(const struct source_options *options, FILE *out,
    struct source_failure *failure)
{
	struct source s = { .options = *options };
	int *types = NULL, n = 0;
	bool open = activate(&s, failure);

	if (open)
		n = pcap_list_datalinks(s.pcap, &types);
	if (n < 0)
		open = fail(failure, SOURCE_RUNTIME,
		    "%s: cannot list its link types: %s", s.name,
		    pcap_geterr(s.pcap));
	for (int i = 0; i < n; i++) {
		const char *name = pcap_datalink_val_to_name(types[i]);
		const char *what = pcap_datalink_val_to_description(types[i]);

		fprintf(out, "%s (%s)%s\n", name == NULL ? "unknown" : name,
		    what == NULL ? "no description" : what,
		    link_find(types[i]) == NULL ? " (not supported)" : "");
	}
	if (types != NULL)
		pcap_free_datalinks(types);
	close_file(&s);
	free(s.interface);
	return open;
}

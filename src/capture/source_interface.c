/* An interface, from being found to its packets. */

#include "src/capture/source_parts.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/capture/fanout.h"

/* A packet is shown no later than this after its arrival. */
#define BATCH_MS	100

/* Where an interface cannot be waited for. */
#define NAP_MS		10

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
	return source_fail(failure, SOURCE_RUNTIME,
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
		return source_fail(failure, SOURCE_RUNTIME,
		    "%s: there is no such interface; -D lists those there "
		    "are", s->name);
	case PCAP_ERROR_PERM_DENIED:
	case PCAP_ERROR_PROMISC_PERM_DENIED:
		return missing_right(s, *text == '\0' ? what : text, failure);
	case PCAP_ERROR_IFACE_NOT_UP:
		return source_fail(failure, SOURCE_RUNTIME,
		    "%s: the interface is down; bring it up: "
		    "sudo ip link set %s up", s->name, s->name);
	default:
		return source_fail(failure, SOURCE_RUNTIME,
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
		return source_fail(failure, SOURCE_RUNTIME, "no memory");
	s->name = s->interface;
	s->seen.interface = s->interface;
	s->pcap = pcap_create(s->interface, text);
	if (s->pcap == NULL)
		return source_fail(failure, SOURCE_RUNTIME, "%s: cannot capture: %s",
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
		return source_fail(failure, SOURCE_USAGE,
		    "-y %s: there is no link type of that name; -L lists "
		    "those of the interface", name);
	if (pcap_set_datalink(s->pcap, type) != 0)
		return source_fail(failure, SOURCE_USAGE,
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
		return source_bad_filter(s, pcap_geterr(s->pcap), failure);
	result = pcap_setfilter(s->pcap, &program);
	pcap_freecode(&program);
	return result == 0 || source_fail(failure, SOURCE_RUNTIME,
	    "%s: the filter cannot be set: %s", s->name,
	    pcap_geterr(s->pcap));
}

static bool
join_group(struct source *s, struct source_failure *failure)
{
	char text[256];

	return s->options.fanout == 0 || fanout_join(pcap_fileno(s->pcap),
	    s->options.fanout, text, sizeof(text)) ||
	    source_fail(failure, SOURCE_RUNTIME, "%s: %s", s->name, text);
}

bool
source_open_interface(struct source *s, struct source_failure *failure)
{
	char text[PCAP_ERRBUF_SIZE] = "";

	if (!activate(s, failure) || !choose_link(s, failure) ||
	    !source_use_link(s, failure) || !join_group(s, failure))
		return false;
	if (s->options.direction != PCAP_D_INOUT &&
	    pcap_setdirection(s->pcap, s->options.direction) != 0)
		return source_fail(failure, SOURCE_RUNTIME,
		    "%s: cannot capture one direction alone: %s; leave out "
		    "-Q", s->name, pcap_geterr(s->pcap));
	if (!set_filter(s, failure))
		return false;
	if (pcap_setnonblock(s->pcap, 1, text) != 0)
		return source_fail(failure, SOURCE_RUNTIME, "%s: %s", s->name, text);
	if (pcap_get_tstamp_precision(s->pcap) == PCAP_TSTAMP_PRECISION_NANO)
		s->scale = 1;
	else
		s->scale = 1000;
	s->seen.digits = s->scale == 1 ? 9 : 6;
	return true;
}

/* libpcap's own wait would go on after a signal. */
bool
source_run_interface(struct source *s, struct source_failure *failure)
{
	struct pollfd ready = {
		.fd = pcap_get_selectable_fd(s->pcap),
		.events = POLLIN,
	};

	for (;;) {
		int n = pcap_dispatch(s->pcap, -1, source_packet, (u_char *)s);

		if (n < 0 && n != PCAP_ERROR_BREAK)
			return source_fail(failure, SOURCE_RUNTIME,
			    "%s: the capture broke off: %s", s->name,
			    pcap_geterr(s->pcap));
		if (n == 0 && !s->interrupted)
			poll(&ready, 1, ready.fd < 0 ? NAP_MS : SOURCE_WAIT_MS);
		if (!source_go_on(s))
			return true;
	}
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
		return source_fail(failure, SOURCE_RUNTIME,
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
		return source_fail(failure, SOURCE_RUNTIME,
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
		open = source_fail(failure, SOURCE_RUNTIME,
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
	source_shut(&s);
	free(s.interface);
	return open;
}

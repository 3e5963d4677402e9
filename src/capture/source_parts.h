/* The halves of a source, files and interfaces, and what they share; nobody but
 * source*.c includes this. */

#ifndef SRC_CAPTURE_SOURCE_PARTS_H
#define SRC_CAPTURE_SOURCE_PARTS_H

#include <signal.h>

#include "src/capture/source.h"

/* Signals that come just before a wait are not lost for longer. */
#define SOURCE_WAIT_MS	500

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

/* Says what went wrong: always false. */
bool	 source_fail(struct source_failure *, enum source_fault,
	    const char *format, ...) __attribute__((format(printf, 3, 4)));
bool	 source_bad_filter(const struct source *, const char *why,
	    struct source_failure *);

/* libpcap's handler of packets: the source is its user. */
void	 source_packet(u_char *source, const struct pcap_pkthdr *,
	    const u_char *bytes);

/* Whether the run goes on; what interrupted it is over. */
bool	 source_go_on(struct source *);

/* Takes the link type of what is open. */
bool	 source_use_link(struct source *, struct source_failure *);

/* Closes the file or interface that is open, if one is. */
void	 source_shut(struct source *);

/* Files: opens the first that is a capture; reads from there to the end. Each
 * is false with the failure set, as source_open and source_run have it. */
bool	 source_open_files(struct source *, struct source_failure *);
bool	 source_run_files(struct source *, struct source_failure *);

/* An interface, likewise. */
bool	 source_open_interface(struct source *, struct source_failure *);
bool	 source_run_interface(struct source *, struct source_failure *);

#endif

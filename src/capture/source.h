/* Where packets come from: capture files, a pipe, or an interface. */

#ifndef SRC_CAPTURE_SOURCE_H
#define SRC_CAPTURE_SOURCE_H

#include <pcap/pcap.h>

#include "src/capture/link.h"
#include "src/capture/shard.h"

#define SOURCE_SNAPLEN	262144		/* as tcpdump and Wireshark have it */

struct source_options {
	/* Files, "-" for standard input; or, with none, an interface: its
	 * name, or its number in the list of interfaces. */
	const char *const	*files;
	size_t			 file_count;
	const char		*interface;
	const char		*filter;	/* NULL: every packet */
	struct shard		 shard;		/* of what passes the filter */

	/* Of an interface only. */
	int			 snaplen;	/* 0: SOURCE_SNAPLEN */
	int			 buffer_kib;	/* 0: the system's own size */
	bool			 promiscuous;
	pcap_direction_t	 direction;	/* 0: both */
	const char		*link_type;	/* by name; NULL: the usual */
	uint16_t		 fanout;	/* group to join; 0: none */

	/* Called for each packet of the shard. The frame is the
	 * handler's for the time of the call. */
	void			(*handler)(void *context, const struct frame *);
	/* Called after source_interrupt, after a signal while waiting (also
	 * in source_open), and now and then: false ends the run. NULL: always
	 * true. */
	bool			(*go_on)(void *context);
	/* Called for each file that is damaged, if there are several, with a
	 * line about it; the next one follows. NULL: none is. */
	void			(*damaged)(void *context, const char *text);
	void			*context;
};

/* What went wrong; the values are the program's exit statuses. */
enum source_fault {
	SOURCE_FINE	= 0,	/* go_on said no */
	SOURCE_RUNTIME	= 1,
	SOURCE_USAGE	= 2,	/* asked for what cannot be */
	SOURCE_DAMAGED	= 3,	/* not a capture, or not a whole one */
};

struct source_failure {
	enum source_fault	fault;
	char			text[1024];	/* one line, no newline */
};

struct source;

/* Opens the interface or the first file that is a capture, which may wait for
 * a pipe.
 * The options' strings and arrays must outlive the source. NULL with the
 * failure set. */
struct source	*source_open(const struct source_options *,
		    struct source_failure *);
void		 source_close(struct source *);

/* Reads on to the end of the last file, or until go_on says no: true. False
 * with the failure set; all packets before it have been handed over, and
 * where files were damaged those of the others too. */
bool		 source_run(struct source *, struct source_failure *);

/* Makes the run ask go_on before the next packet. For signal handlers too,
 * and for the packet handler. */
void		 source_interrupt(struct source *);

/* What is open: the interface, or the file. */
const char	*source_name(const struct source *);

/* Of the interface, or of the file that is open: for the head of a copy. The
 * rows of link types may be compared by address. The snapshot length is one
 * that does for all files. */
const struct link *source_link(const struct source *);
int		 source_snaplen(const struct source *);
uint8_t		 source_digits(const struct source *);

/* What the system said about an interface that it opened all the same. */
const char	*source_warning(const struct source *);

/* The system's counters of an interface; false for files. */
bool		 source_statistics(const struct source *, struct pcap_stat *);

/* -D and -L: a line for each interface; for each link type that the
 * interface can give. */
bool		 source_list_interfaces(FILE *, struct source_failure *);
bool		 source_list_links(const struct source_options *, FILE *,
		    struct source_failure *);

#endif

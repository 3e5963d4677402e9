/* A filter expression for capture files, which may differ in link type.
 *
 * Names in it (hosts, ports, protocols) are looked up when it is compiled. That
 * needs files and the network, which a program in its sandbox no longer has; so
 * it can be compiled ahead for every link type there is. */

#ifndef SRC_CAPTURE_FILTER_H
#define SRC_CAPTURE_FILTER_H

#include <pcap/pcap.h>

struct filter;

/* The expression must stay. NULL where memory is short. */
struct filter	*filter_new(const char *expression);
void		 filter_free(struct filter *);

/* Compiles it for all link types. What it does not go with is told when a
 * program for that is asked for. */
void		 filter_prepare(struct filter *);

/* The program for an open file, which is the filter's. NULL where there is
 * none; then *why says it in libpcap's words, until the next call. */
const struct bpf_program *filter_program(struct filter *, pcap_t *,
		    const char **why);

#endif

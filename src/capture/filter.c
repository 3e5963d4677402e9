/* A filter expression, compiled once for each link type. */

#include "src/capture/filter.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "src/capture/link.h"
#include "src/capture/source.h"

struct compiled {
	bool			 done, good;
	struct bpf_program	 program;
	char			*why;		/* not good */
};

struct filter {
	const char	*expression;
	struct compiled	 special;	/* of the file that asked last */
	struct compiled	 of[];		/* in the order of the link types */
};

struct filter *
filter_new(const char *expression)
{
	const size_t links = link_count();
	struct filter *f = calloc(1, sizeof(*f) + links * sizeof(f->of[0]));

	if (f != NULL)
		f->expression = expression;
	return f;
}

static void
forget(struct compiled *compiled)
{
	if (compiled->good)
		pcap_freecode(&compiled->program);
	free(compiled->why);
	*compiled = (struct compiled){ 0 };
}

void
filter_free(struct filter *f)
{
	if (f == NULL)
		return;
	for (size_t i = 0; i < link_count(); i++)
		forget(&f->of[i]);
	forget(&f->special);
	free(f);
}

static void
compile(const struct filter *f, struct compiled *compiled, pcap_t *pcap)
{
	compiled->done = true;
	compiled->good = pcap_compile(pcap, &compiled->program,
	    f->expression, 1, PCAP_NETMASK_UNKNOWN) == 0;
	if (!compiled->good)
		compiled->why = strdup(pcap_geterr(pcap));
}

void
filter_prepare(struct filter *f)
{
	for (size_t i = 0; i < link_count(); i++) {
		pcap_t *pcap;

		if (f->of[i].done)
			continue;
		pcap = pcap_open_dead(link_row(i)->type, SOURCE_SNAPLEN);
		if (pcap == NULL)
			continue;
		compile(f, &f->of[i], pcap);
		pcap_close(pcap);
	}
}

const struct bpf_program *
filter_program(struct filter *f, pcap_t *pcap, const char **why)
{
	const struct link *link = link_find(pcap_datalink(pcap));
	/* The family in this header has the order of its machine. */
	const bool special = link == NULL ||
	    (link->type == DLT_NULL && pcap_is_swapped(pcap));
	struct compiled *compiled = special ? &f->special :
	    &f->of[link - link_row(0)];

	if (special)
		forget(compiled);
	if (!compiled->done)
		compile(f, compiled, pcap);
	*why = compiled->why != NULL ? compiled->why : "no memory";
	return compiled->good ? &compiled->program : NULL;
}

/* Writes a capture to measure with: load v5|peer|oscar|mixed FILE [COUNT]. */

#include "bench/load.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT	1000000

static const struct kind {
	const char	*name;
	int		(*write)(const char *path, uint64_t packets);
} kinds[] = {
	{ "v5", load_v5 },
	{ "peer", load_peer },
	{ "oscar", load_oscar },
	{ "mixed", load_mixed },
};

static const struct kind *
find(const char *name)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kinds[i].name, name) == 0)
			return &kinds[i];
	return NULL;
}

int
main(int argc, char **argv)
{
	const struct kind *kind = argc > 1 ? find(argv[1]) : NULL;
	unsigned long long count = COUNT;
	char *end;

	if (argc < 3 || argc > 4 || kind == NULL) {
		fprintf(stderr, "usage: load v5|peer|oscar|mixed FILE "
		    "[COUNT]\n");
		return 2;
	}
	if (argc == 4) {
		errno = 0;
		count = strtoull(argv[3], &end, 10);
		if (errno != 0 || end == argv[3] || *end != '\0' ||
		    argv[3][0] == '-') {
			fprintf(stderr, "load: COUNT is a number, not '%s'\n",
			    argv[3]);
			return 2;
		}
	}
	if (kind->write(argv[2], count) < 0) {
		fprintf(stderr, "load: cannot write %s: %s\n", argv[2],
		    strerror(errno));
		return 1;
	}
	return 0;
}

/* The command line. One table makes the parser and the help. */

#ifndef SRC_OPTIONS_H
#define SRC_OPTIONS_H

#include <stdbool.h>
#include <stdio.h>

#include "src/capture/sandbox.h"
#include "src/capture/shard.h"
#include "src/flow/detect.h"

#define OPTIONS_FILES		4096	/* -r, more than any shell passes */
#define OPTIONS_DECODE_AS	64	/* -d */

enum options_json { JSON_NONE, JSON_LINES, JSON_PRETTY };
enum options_colour { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };
enum options_direction { DIRECTION_BOTH, DIRECTION_IN, DIRECTION_OUT };

struct options {
	/* Where packets come from. */
	const char		**files;	/* of -r, or of -V's list */
	size_t			 file_count;
	const char		*list_file;
	char			*list;		/* the names in it */
	const char		*interface;
	const char		*filter_file;
	char			*filter;	/* the words after the options */
	long			 count;		/* 0: no end */
	long			 snaplen;	/* 0: the default */
	long			 buffer_kib;
	unsigned		 no_promiscuous;
	enum options_direction	 direction;
	const char		*link_type;
	struct shard		 shard;
	long			 fanout;	/* group; 0: none */
	const char		*user;
	enum sandbox_wish	 sandbox;
	struct decode_as	 decode_as[OPTIONS_DECODE_AS];
	size_t			 decode_as_count;
	bool			 usual_ports;	/* and no other */
	long			 stream_window;	/* KiB */
	long			 stream_memory;	/* MiB */

	/* What comes out. */
	enum options_json	 json;
	unsigned		 hex;		/* how many -x */
	unsigned		 verbose;
	unsigned		 quiet;
	unsigned		 times;		/* how many -t */
	unsigned		 line_buffered;
	unsigned		 print;
	unsigned		 show_secrets;
	unsigned		 stats;
	long			 stats_interval; /* seconds; 0: at the end */
	const char		*charset;
	enum options_colour	 colour;
	const char		*output;
	const char		*save;
	uint64_t		 rotate_size;	/* bytes; 0: never by size */
	long			 rotate_seconds; /* 0: never by time */
	long			 rotate_files;	/* 0: any number */

	/* Instead of all that. */
	unsigned		 list_interfaces;
	unsigned		 list_links;
	unsigned		 schema;
	unsigned		 help;
	unsigned		 version;

	unsigned		 ignored;	/* -n: nothing is resolved */
};

/* Fills in the options. False where the command line is wrong, with a
 * sentence for the user in `error`. The strings of argv must stay. */
bool	 options_parse(struct options *, int argc, char **argv, char *error,
	    size_t room);

/* What does not go together: a sentence. NULL: all is well. For options_parse. */
const char *options_conflict(const struct options *);

/* Reads the list that -V names and the filter of -F, and refuses outputs that
 * would empty an input. False likewise. */
bool	 options_check_files(struct options *, char *error, size_t room);

void	 options_free(struct options *);

void	 options_help(FILE *);

#endif

/* The command line: one table makes the parser and the help. */

#include "src/options.h"

#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "src/flow/framing.h"

struct option_row;

/* Takes an argument; false where it is none of what it should be. */
typedef bool option_taker(struct options *, const char *argument);

struct option_row {
	char		 letter;	/* 0: long only */
	const char	*name;		/* NULL: short only */
	const char	*argument;	/* what its argument is; NULL: none */
	const char	*help;
	/* One of these: */
	size_t		 counts;	/* offset of an unsigned, raised by 1 */
	size_t		 string;	/* offset of a const char * */
	size_t		 number;	/* offset of a long, `least` to `most` */
	option_taker	*take;
	const char	*choices;	/* all that `take` takes, for people */
	long		 least, most;
	bool		 may_lack;	/* NAME or NAME=ARGUMENT */
};

#define COUNTS(member)	.counts = offsetof(struct options, member) + 1
#define STRING(member)	.string = offsetof(struct options, member) + 1
#define NUMBER(member)	.number = offsetof(struct options, member) + 1

static bool
take_file(struct options *o, const char *argument)
{
	if (o->file_count == OPTIONS_FILES)
		return false;
	o->files[o->file_count++] = argument;
	return true;
}

static bool
take_output(struct options *o, const char *argument)
{
	o->output = strcmp(argument, "-") == 0 ? NULL : argument;
	o->print++;			/* also with -w */
	return true;
}

static bool
take_direction(struct options *o, const char *argument)
{
	if (strcmp(argument, "in") == 0)
		o->direction = DIRECTION_IN;
	else if (strcmp(argument, "out") == 0)
		o->direction = DIRECTION_OUT;
	else if (strcmp(argument, "inout") == 0)
		o->direction = DIRECTION_BOTH;
	else
		return false;
	return true;
}

static bool
take_sandbox(struct options *o, const char *argument)
{
	if (strcmp(argument, "auto") == 0)
		o->sandbox = SANDBOX_AUTO;
	else if (strcmp(argument, "require") == 0)
		o->sandbox = SANDBOX_REQUIRE;
	else if (strcmp(argument, "off") == 0)
		o->sandbox = SANDBOX_OFF;
	else
		return false;
	return true;
}

static bool
take_json(struct options *o, const char *argument)
{
	if (argument == NULL)
		o->json = JSON_LINES;
	else if (strcmp(argument, "pretty") == 0)
		o->json = JSON_PRETTY;
	else
		return false;
	return true;
}

static bool
take_colour(struct options *o, const char *argument)
{
	if (argument == NULL || strcmp(argument, "always") == 0)
		o->colour = COLOUR_ALWAYS;
	else if (strcmp(argument, "auto") == 0)
		o->colour = COLOUR_AUTO;
	else if (strcmp(argument, "never") == 0)
		o->colour = COLOUR_NEVER;
	else
		return false;
	return true;
}

static bool
take_decode_as(struct options *o, const char *argument)
{
	struct decode_as *as = &o->decode_as[o->decode_as_count];
	char *end;
	long port;

	if (o->decode_as_count == OPTIONS_DECODE_AS)
		return false;
	errno = 0;
	port = strtol(argument, &end, 10);
	if (errno != 0 || end == argument || *end != '=' || port < 1 ||
	    port > UINT16_MAX)
		return false;
	as->port = (uint16_t)port;
	as->protocol = registry_find(end + 1);
	if (as->protocol == NULL)
		return false;
	o->decode_as_count++;
	return true;
}

static bool
take_any_port(struct options *o, const char *argument)
{
	if (strcmp(argument, "yes") != 0 && strcmp(argument, "no") != 0)
		return false;
	o->usual_ports = strcmp(argument, "no") == 0;
	return true;
}

static bool
take_shard(struct options *o, const char *argument)
{
	unsigned long part[2];
	const char *at = argument;
	char *end;

	for (int i = 0; i < 2; i++) {
		if (*at < '0' || *at > '9')
			return false;
		part[i] = strtoul(at, &end, 10);
		if (*end != (i == 0 ? '/' : '\0') || part[i] < 1 ||
		    part[i] > SHARDS_MOST)
			return false;
		at = end + 1;
	}
	o->shard.number = (uint32_t)part[0];
	o->shard.count = (uint32_t)part[1];
	return part[0] <= part[1];
}

/* Millions of bytes, or KiB, MiB, GiB. */
static bool
take_size(struct options *o, const char *argument)
{
	static const struct { char letter; uint64_t unit; } units[] = {
		{ '\0', 1000000 }, { 'k', 1 << 10 }, { 'm', 1 << 20 },
		{ 'g', 1 << 30 },
	};
	char *end;
	long number;

	errno = 0;
	number = strtol(argument, &end, 10);
	if (errno != 0 || end == argument || number < 1 ||
	    number > INT_MAX || (*end != '\0' && end[1] != '\0'))
		return false;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (tolower((unsigned char)*end) != units[i].letter)
			continue;
		o->rotate_size = (uint64_t)number * units[i].unit;
		return true;
	}
	return false;
}

static const struct option_row rows[] = {
	{ 'r', NULL, "FILE", "read packets from a capture file, - for a pipe; may be repeated",
	    .take = take_file },
	{ 'V', NULL, "FILE", "read the capture files that are listed in a file, a name a line",
	    STRING(list_file) },
	{ 'i', "interface", "NAME", "capture on this interface", STRING(interface) },
	{ 'D', "list-interfaces", NULL, "list the interfaces", COUNTS(list_interfaces) },
	{ 'F', NULL, "FILE", "read the filter expression from a file", STRING(filter_file) },
	{ 'c', NULL, "COUNT", "end after so many packets", NUMBER(count), .least = 1, .most = LONG_MAX },
	{ 's', "snapshot-length", "LENGTH", "capture so many bytes of each packet; 0: all",
	    NUMBER(snaplen), .least = 0, .most = 262144 },
	{ 'B', "buffer-size", "KIB", "size of the system's capture buffer",
	    NUMBER(buffer_kib), .least = 1, .most = INT_MAX / 1024 },
	{ 'p', "no-promiscuous-mode", NULL, "do not capture what is not for this machine",
	    COUNTS(no_promiscuous) },
	{ 'Q', "direction", "WAY", "capture only packets that come in or go out: in, out, inout",
	    .take = take_direction, .choices = "in, out or inout" },
	{ 'y', "linktype", "TYPE", "capture with this link type", STRING(link_type) },
	{ 'L', "list-data-link-types", NULL, "list the link types of the interface",
	    COUNTS(list_links) },
	{ 0, "shard", "I/N", "take only the part I of N, by pairs of addresses", .take = take_shard,
	    .choices = "I/N, part I of N, as 1/4 to 4/4; N is 65536 at most" },
	{ 0, "fanout", "GROUP", "share the interface with all that join this group",
	    NUMBER(fanout), .least = 1, .most = UINT16_MAX },
	{ 'Z', "relinquish-privileges", "USER", "become this user once the capture is open",
	    STRING(user) },
	{ 0, "sandbox", "WISH", "what is given up at the start: auto, require (all of it, or end), off",
	    .take = take_sandbox, .choices = "auto, require or off" },
	{ 'd', NULL, "PORT=PROTOCOL", "the port is a usual one of that protocol, as in 4001=icq-v5",
	    .take = take_decode_as },
	{ 0, "any-port", "yes|no", "no: ICQ is looked for on usual ports only",
	    .take = take_any_port, .choices = "yes or no" },
	{ 0, "stream-window", "KIB", "what one side of a TCP connection may keep for missing bytes",
	    NUMBER(stream_window), .least = FRAMING_HALF_LEAST >> 10, .most = 1 << 20 },
	{ 0, "stream-memory", "MIB", "what all TCP connections may keep together",
	    NUMBER(stream_memory), .least = FRAMING_TOTAL_LEAST >> 20, .most = 1 << 16 },
	{ 'j', NULL, NULL, "print one JSON record a line", .take = take_json },
	{ 0, "json", "pretty", "the same; =pretty: spread over lines", .take = take_json,
	    .choices = "pretty", .may_lack = true },
	{ 'x', NULL, NULL, "print each field's bytes beside it; -xx: encrypted ones too",
	    COUNTS(hex) },
	{ 'v', NULL, NULL, "print the fields below each line", COUNTS(verbose) },
	{ 'q', NULL, NULL, "print less: the command alone, and no counters", COUNTS(quiet) },
	{ 't', NULL, NULL, "no time; -tt epoch, -ttt since the last, -tttt date, -ttttt since the first", COUNTS(times) },
	{ 'l', NULL, NULL, "write each record as soon as it is complete", COUNTS(line_buffered) },
	{ 'n', NULL, NULL, "nothing: names are never looked up", COUNTS(ignored) },
	{ 0, "charset", "NAME", "texts are in this character set; else by evidence",
	    STRING(charset) },
	{ 0, "color", "WHEN", "colours: auto, always, never", .take = take_colour,
	    .choices = "auto, always or never", .may_lack = true },
	{ 0, "show-secrets", NULL, "do not mask passwords", COUNTS(show_secrets) },
	{ 0, "stats", NULL, "with -j: end with a record of what was counted", COUNTS(stats) },
	{ 0, "stats-interval", "SECONDS", "the same, and one every so often on the way",
	    NUMBER(stats_interval), .least = 1, .most = INT_MAX },
	{ 'o', NULL, "FILE", "write what is decoded to a file, - for standard output",
	    .take = take_output },
	{ 'w', NULL, "FILE", "write the packets unchanged to a file, - for a pipe; print nothing",
	    STRING(save) },
	{ 0, "print", NULL, "print also with -w", COUNTS(print) },
	{ 'C', NULL, "SIZE", "begin another file of -w and -o after so many million bytes (k, m, g: KiB ...)",
	    .take = take_size,
	    .choices = "a number, of millions of bytes or with k, m or g behind it" },
	{ 'G', NULL, "SECONDS", "begin another every so often, named as strftime(3) has it",
	    NUMBER(rotate_seconds), .least = 1, .most = INT_MAX },
	{ 'W', NULL, "COUNT", "with -C: write over the first of so many files; with -G: end after them",
	    NUMBER(rotate_files), .least = 1, .most = 1000000 },
	{ 0, "schema", NULL, "print the JSON Schema of -j, and end", COUNTS(schema) },
	{ 'h', "help", NULL, "print this, and end", COUNTS(help) },
	{ 0, "version", NULL, "print the version, and end", COUNTS(version) },
};

enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static bool
takes_argument(const struct option_row *row)
{
	return row->argument != NULL;
}

static const struct option_row *
row_of_letter(int letter)
{
	for (size_t i = 0; i < ROWS; i++)
		if (rows[i].letter == letter)
			return &rows[i];
	return NULL;
}

static bool
apply(struct options *o, const struct option_row *row, const char *argument)
{
	char *const base = (char *)o;
	char *end;
	long number;

	if (row->take != NULL)
		return row->take(o, argument);
	if (row->counts != 0) {
		(*(unsigned *)(void *)(base + row->counts - 1))++;
		return true;
	}
	if (row->string != 0) {
		*(const char **)(void *)(base + row->string - 1) = argument;
		return true;
	}
	errno = 0;
	number = strtol(argument, &end, 10);
	if (errno != 0 || *end != '\0' || end == argument || number < row->least ||
	    number > row->most)
		return false;
	*(long *)(void *)(base + row->number - 1) = number;
	return true;
}

/* What is written without a space: "-B KIB" or "--charset NAME". */
static void
describe(const struct option_row *row, char *text, size_t room)
{
	if (row->letter != 0)
		snprintf(text, room, "-%c", row->letter);
	else
		snprintf(text, room, "--%s", row->name);
}

static bool
wrong_argument(const struct option_row *row, const char *argument, char *error,
    size_t room)
{
	char name[64];

	describe(row, name, sizeof(name));
	if (row->number != 0)
		snprintf(error, room, "%s wants a number from %ld to %ld, "
		    "not \"%s\"", name, row->least, row->most, argument);
	else if (row->take == take_decode_as)
		snprintf(error, room, "%s wants PORT=PROTOCOL, as in "
		    "4001=icq-v5, not \"%s\"", name, argument);
	else if (row->take == take_file)
		snprintf(error, room, "%s may be given %d times at most; -V "
		    "takes a list of any length", name, OPTIONS_FILES);
	else
		snprintf(error, room, "%s does not know \"%s\"; it wants: %s",
		    name, argument, row->choices);
	return false;
}

static bool
join_filter(struct options *o, int argc, char **argv)
{
	size_t size = 1;
	char *p;

	if (argc == 0)
		return true;
	for (int i = 0; i < argc; i++)
		size += strlen(argv[i]) + 1;
	p = o->filter = malloc(size);
	if (p == NULL)
		return false;
	for (int i = 0; i < argc; i++) {
		size_t length = strlen(argv[i]);

		if (i > 0)
			*p++ = ' ';
		memcpy(p, argv[i], length);
		p += length;
	}
	*p = '\0';
	return true;
}

bool
options_parse(struct options *o, int argc, char **argv, char *error,
    size_t room)
{
	char letters[2 * ROWS + 2] = ":";
	struct option names[ROWS + 1] = { 0 };
	size_t letter_count = 1, name_count = 0;
	const char *clash;
	int c, index = 0;

	*o = (struct options){
		.stream_window = FRAMING_HALF >> 10,
		.stream_memory = FRAMING_TOTAL >> 20,
	};
	o->files = calloc(OPTIONS_FILES, sizeof(*o->files));
	if (o->files == NULL) {
		snprintf(error, room, "out of memory");
		return false;
	}
	for (size_t i = 0; i < ROWS; i++) {
		const struct option_row *row = &rows[i];

		if (row->letter != 0) {
			letters[letter_count++] = row->letter;
			if (takes_argument(row))
				letters[letter_count++] = ':';
		}
		if (row->name != NULL)
			names[name_count++] = (struct option){
				.name = row->name,
				.has_arg = !takes_argument(row) ? no_argument :
				    row->may_lack ? optional_argument :
				    required_argument,
				.val = UCHAR_MAX + 1 + (int)i,
			};
	}
	letters[letter_count] = '\0';
	optind = 0;
	opterr = 0;
	while ((c = getopt_long(argc, argv, letters, names, &index)) != -1) {
		const struct option_row *row;
		const char *word = argv[optind > 0 ? optind - 1 : 0];

		if (c == '?' || c == ':') {
			row = optopt > UCHAR_MAX ? &rows[optopt - UCHAR_MAX - 1] :
			    optopt != 0 ? row_of_letter(optopt) : NULL;
			if (c == ':' && row != NULL)
				snprintf(error, room, "%s wants an argument: %s",
				    word, row->argument);
			else if (row != NULL)
				snprintf(error, room, "%s takes no argument",
				    word);
			else if (optopt > 0 && optopt <= UCHAR_MAX)
				snprintf(error, room, "there is no option -%c; "
				    "-h lists them", optopt);
			else
				snprintf(error, room, "there is no option %s; "
				    "-h lists them", word);
			return false;
		}
		row = c > UCHAR_MAX ? &rows[c - UCHAR_MAX - 1] :
		    row_of_letter(c);
		if (!apply(o, row, optarg))
			return wrong_argument(row, optarg, error, room);
	}
	if (!join_filter(o, argc - optind, argv + optind)) {
		snprintf(error, room, "out of memory");
		return false;
	}
	clash = options_conflict(o);
	if (o->stats_interval > 0)
		o->stats++;
	if (clash != NULL)
		snprintf(error, room, "%s", clash);
	return clash == NULL;
}

void
options_free(struct options *o)
{
	free(o->files);
	free(o->list);
	free(o->filter);
}

void
options_help(FILE *out)
{
	fprintf(out,
	    "icqdump: shows ICQ traffic, from a capture or as it passes\n\n"
	    "usage: icqdump [options] [-r file ... | -V list | -i interface] "
	    "[filter expression]\n\n");
	for (size_t i = 0; i < ROWS; i++) {
		const struct option_row *row = &rows[i];
		char left[80];
		int n = 0;

		if (row->letter != 0)
			n = snprintf(left, sizeof(left), "-%c%s", row->letter,
			    row->name == NULL ? "" : ", ");
		else
			n = snprintf(left, sizeof(left), "    ");
		if (row->name != NULL)
			n += snprintf(left + n, sizeof(left) - (size_t)n,
			    "--%s", row->name);
		if (row->argument != NULL)
			snprintf(left + n, sizeof(left) - (size_t)n,
			    row->may_lack ? "[=%s]" : " %s", row->argument);
		fprintf(out, "  %-34s %s\n", left, row->help);
	}
	fprintf(out,
	    "\nThe filter expression is as of tcpdump, see pcap-filter(7).\n"
	    "Exit status: 0; 1 run-time error; 2 wrong usage or filter; "
	    "3 damaged input.\n");
}

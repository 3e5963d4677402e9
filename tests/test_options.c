/* The command line, word by word. */

#include "src/options.h"

#include <CUnit/CUnit.h>
#include <stdlib.h>
#include <string.h>

void	test_options(void);

#define WORDS	16

/* Parses a line whose words a blank divides. The words stay in `copy`. */
static bool
parse(struct options *o, const char *line, char **copy, char *error,
    size_t room)
{
	char *words[WORDS + 1] = { NULL }, *rest;
	int count = 1;

	*copy = strdup(line);
	CU_ASSERT_PTR_NOT_NULL_FATAL(*copy);
	words[0] = *copy;		/* the program's name: not looked at */
	for (char *word = strtok_r(*copy, " ", &rest); word != NULL;
	    word = strtok_r(NULL, " ", &rest)) {
		CU_ASSERT_FATAL(count < WORDS);
		words[count++] = word;
	}
	memset(error, 0, room);
	return options_parse(o, count, words, error, room);
}

static bool
same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* What options come to. What is not named is 0, and has to be. */
static const struct {
	const char	*line;
	struct options	 o;
	const char	*file;		/* the only -r */
	const char	*protocol;	/* of the only -d */
} right[] = {
	{ .line = "" },
	{ .line = "-r a.pcap", .file = "a.pcap" },
	{ .line = "-ra.pcap", .file = "a.pcap" },
	{ .line = "-r -", .file = "-" },
	{ .line = "-V list", .o = { .list_file = "list" } },
	{ .line = "-V -", .o = { .list_file = "-" } },
	{ .line = "-i eth0", .o = { .interface = "eth0" } },
	{ .line = "--interface eth0", .o = { .interface = "eth0" } },
	{ .line = "--interface=eth0", .o = { .interface = "eth0" } },
	{ .line = "-D", .o = { .list_interfaces = 1 } },
	{ .line = "--list-interfaces", .o = { .list_interfaces = 1 } },
	{ .line = "-F f.bpf", .o = { .filter_file = "f.bpf" } },
	{ .line = "-c 1", .o = { .count = 1 } },
	{ .line = "-c 4294967296", .o = { .count = 4294967296 } },
	{ .line = "-s 0", .o = { .snaplen = 0 } },	/* the default */
	{ .line = "-s 1", .o = { .snaplen = 1 } },
	{ .line = "-s 262144", .o = { .snaplen = 262144 } },
	{ .line = "--snapshot-length=96", .o = { .snaplen = 96 } },
	{ .line = "-B 4096", .o = { .buffer_kib = 4096 } },
	{ .line = "-B 2097151", .o = { .buffer_kib = 2097151 } },
	{ .line = "--buffer-size 8", .o = { .buffer_kib = 8 } },
	{ .line = "-p", .o = { .no_promiscuous = 1 } },
	{ .line = "--no-promiscuous-mode", .o = { .no_promiscuous = 1 } },
	{ .line = "-Q in", .o = { .direction = DIRECTION_IN } },
	{ .line = "-Q out", .o = { .direction = DIRECTION_OUT } },
	{ .line = "-Q in -Q inout", .o = { .direction = DIRECTION_BOTH } },
	{ .line = "--direction=in", .o = { .direction = DIRECTION_IN } },
	{ .line = "-y EN10MB", .o = { .link_type = "EN10MB" } },
	{ .line = "--linktype=RAW", .o = { .link_type = "RAW" } },
	{ .line = "-L", .o = { .list_links = 1 } },
	{ .line = "--list-data-link-types", .o = { .list_links = 1 } },
	{ .line = "--shard 1/1", .o = { .shard = { 1, 1 } } },
	{ .line = "--shard=3/4", .o = { .shard = { 3, 4 } } },
	{ .line = "--shard 65536/65536", .o = { .shard = { 65536, 65536 } } },
	{ .line = "--fanout 1", .o = { .fanout = 1 } },
	{ .line = "--fanout=65535 -i eth0", .o = { .fanout = 65535,
	    .interface = "eth0" } },
	{ .line = "-Z nobody", .o = { .user = "nobody" } },
	{ .line = "--relinquish-privileges=x", .o = { .user = "x" } },
	{ .line = "-d 1=icq-v5", .o = { .decode_as_count = 1,
	    .decode_as = { { .port = 1 } } }, .protocol = "icq-v5" },
	{ .line = "-d 65535=icq-v3", .o = { .decode_as_count = 1,
	    .decode_as = { { .port = 65535 } } }, .protocol = "icq-v3" },
	{ .line = "-j", .o = { .json = JSON_LINES } },
	{ .line = "--json", .o = { .json = JSON_LINES } },
	{ .line = "--json=pretty", .o = { .json = JSON_PRETTY } },
	{ .line = "-x", .o = { .hex = 1 } },
	{ .line = "-xx", .o = { .hex = 2 } },
	{ .line = "-x -x", .o = { .hex = 2 } },
	{ .line = "-v", .o = { .verbose = 1 } },
	{ .line = "-q", .o = { .quiet = 1 } },
	{ .line = "-t", .o = { .times = 1 } },
	{ .line = "-ttttt", .o = { .times = 5 } },
	{ .line = "-l", .o = { .line_buffered = 1 } },
	{ .line = "-n", .o = { .ignored = 1 } },
	{ .line = "-nnvl", .o = { .ignored = 2, .verbose = 1,
	    .line_buffered = 1 } },
	{ .line = "--charset KOI8-R", .o = { .charset = "KOI8-R" } },
	{ .line = "--color", .o = { .colour = COLOUR_ALWAYS } },
	{ .line = "--color=always", .o = { .colour = COLOUR_ALWAYS } },
	{ .line = "--color=never", .o = { .colour = COLOUR_NEVER } },
	{ .line = "--color=auto", .o = { .colour = COLOUR_AUTO } },
	{ .line = "--show-secrets", .o = { .show_secrets = 1 } },
	{ .line = "-o out", .o = { .print = 1, .output = "out" } },
	{ .line = "-w out", .o = { .save = "out" } },
	{ .line = "-w -", .o = { .save = "-" } },
	{ .line = "-w out --print", .o = { .save = "out", .print = 1 } },
	{ .line = "-w - -v -o out", .o = { .save = "-", .verbose = 1,
	    .print = 1, .output = "out" } },
	{ .line = "-w out -C 1", .o = { .save = "out",
	    .rotate_size = 1000000 } },
	{ .line = "-w out -C 3k", .o = { .save = "out", .rotate_size = 3072 } },
	{ .line = "-w out -C 3M", .o = { .save = "out",
	    .rotate_size = 3 << 20 } },
	{ .line = "-w out -C 2147483647g -W 7", .o = { .save = "out",
	    .rotate_size = UINT64_C(2147483647) << 30, .rotate_files = 7 } },
	{ .line = "-o out%H -G 3600", .o = { .print = 1, .output = "out%H",
	    .rotate_seconds = 3600 } },
	{ .line = "-o out%S -w out%S.pcap -G 1 -W 1000000", .o = { .print = 1,
	    .output = "out%S", .save = "out%S.pcap", .rotate_seconds = 1,
	    .rotate_files = 1000000 } },
	{ .line = "-j --stats", .o = { .json = JSON_LINES, .stats = 1 } },
	{ .line = "-j --stats-interval 1", .o = { .json = JSON_LINES,
	    .stats = 1, .stats_interval = 1 } },
	{ .line = "--schema", .o = { .schema = 1 } },
	{ .line = "-h", .o = { .help = 1 } },
	{ .line = "--help", .o = { .help = 1 } },
	{ .line = "--version", .o = { .version = 1 } },
	/* The rest is a filter, wherever it stands. */
	{ .line = "udp", .o = { .filter = (char[]){ "udp" } } },
	{ .line = "-v udp port 4000", .o = { .verbose = 1,
	    .filter = (char[]){ "udp port 4000" } } },
	{ .line = "udp -v port 4000", .o = { .verbose = 1,
	    .filter = (char[]){ "udp port 4000" } } },
	{ .line = "-v -- -q udp", .o = { .verbose = 1,
	    .filter = (char[]){ "-q udp" } } },
	{ .line = "--", .o = { .verbose = 0 } },
	{ .line = "-r a.pcap udp", .file = "a.pcap",
	    .o = { .filter = (char[]){ "udp" } } },
};

static void
compare(const struct options *o, const struct options *e)
{
	CU_ASSERT_TRUE(same(o->interface, e->interface));
	CU_ASSERT_TRUE(same(o->filter_file, e->filter_file));
	CU_ASSERT_TRUE(same(o->list_file, e->list_file));
	CU_ASSERT_TRUE(same(o->filter, e->filter));
	CU_ASSERT_EQUAL(o->count, e->count);
	CU_ASSERT_EQUAL(o->snaplen, e->snaplen);
	CU_ASSERT_EQUAL(o->buffer_kib, e->buffer_kib);
	CU_ASSERT_EQUAL(o->no_promiscuous, e->no_promiscuous);
	CU_ASSERT_EQUAL(o->direction, e->direction);
	CU_ASSERT_TRUE(same(o->link_type, e->link_type));
	CU_ASSERT_TRUE(same(o->user, e->user));
	CU_ASSERT_EQUAL(o->shard.number, e->shard.number);
	CU_ASSERT_EQUAL(o->shard.count, e->shard.count);
	CU_ASSERT_EQUAL(o->fanout, e->fanout);
	CU_ASSERT_EQUAL(o->decode_as_count, e->decode_as_count);
	CU_ASSERT_EQUAL(o->decode_as[0].port, e->decode_as[0].port);
	CU_ASSERT_EQUAL(o->json, e->json);
	CU_ASSERT_EQUAL(o->hex, e->hex);
	CU_ASSERT_EQUAL(o->verbose, e->verbose);
	CU_ASSERT_EQUAL(o->quiet, e->quiet);
	CU_ASSERT_EQUAL(o->times, e->times);
	CU_ASSERT_EQUAL(o->line_buffered, e->line_buffered);
	CU_ASSERT_EQUAL(o->print, e->print);
	CU_ASSERT_EQUAL(o->show_secrets, e->show_secrets);
	CU_ASSERT_TRUE(same(o->charset, e->charset));
	CU_ASSERT_EQUAL(o->colour, e->colour);
	CU_ASSERT_TRUE(same(o->output, e->output));
	CU_ASSERT_TRUE(same(o->save, e->save));
	CU_ASSERT_EQUAL(o->rotate_size, e->rotate_size);
	CU_ASSERT_EQUAL(o->rotate_seconds, e->rotate_seconds);
	CU_ASSERT_EQUAL(o->rotate_files, e->rotate_files);
	CU_ASSERT_EQUAL(o->stats, e->stats);
	CU_ASSERT_EQUAL(o->stats_interval, e->stats_interval);
	CU_ASSERT_EQUAL(o->list_interfaces, e->list_interfaces);
	CU_ASSERT_EQUAL(o->list_links, e->list_links);
	CU_ASSERT_EQUAL(o->schema, e->schema);
	CU_ASSERT_EQUAL(o->help, e->help);
	CU_ASSERT_EQUAL(o->version, e->version);
	CU_ASSERT_EQUAL(o->ignored, e->ignored);
}

static void
each_option(void)
{
	for (size_t i = 0; i < sizeof(right) / sizeof(right[0]); i++) {
		struct options o;
		char error[200], *copy;

		CU_ASSERT_TRUE(parse(&o, right[i].line, &copy, error,
		    sizeof(error)));
		CU_ASSERT_STRING_EQUAL(error, "");
		compare(&o, &right[i].o);
		CU_ASSERT_EQUAL(o.file_count, right[i].file != NULL);
		if (right[i].file != NULL)
			CU_ASSERT_STRING_EQUAL(o.files[0], right[i].file);
		if (right[i].protocol != NULL)
			CU_ASSERT_STRING_EQUAL(o.decode_as[0].protocol->name,
			    right[i].protocol);
		options_free(&o);
		free(copy);
	}
}

/* What is wrong, and a word that the sentence about it has. */
static const struct {
	const char	*line;
	const char	*names;
} wrong[] = {
	{ "-z", "-z" },
	{ "-vz", "-z" },
	{ "--nonsense", "--nonsense" },
	{ "--s", "--s" },		/* stands for several */
	{ "-r", "-r" },
	{ "-i", "-i" },
	{ "--interface", "--interface" },
	{ "--help=x", "--help" },
	{ "-c 0", "-c" },
	{ "-c -1", "-c" },
	{ "-c x", "\"x\"" },
	{ "-c 5x", "\"5x\"" },
	{ "-c 99999999999999999999", "-c" },
	{ "-s -1", "-s" },
	{ "-s 262145", "262144" },
	{ "--snapshot-length=x", "-s" },
	{ "-B 0", "-B" },
	{ "-B 2097152", "2097151" },
	{ "-Q sideways", "inout" },
	{ "--json=ugly", "pretty" },
	{ "--color=blue", "never" },
	{ "-d 4001", "4001=icq-v5" },
	{ "-d =icq-v5", "-d" },
	{ "-d 0=icq-v5", "-d" },
	{ "-d 65536=icq-v5", "-d" },
	{ "-d 4001=icq", "\"4001=icq\"" },
	{ "-d 4001=icq-v5x", "-d" },
	{ "-tttttt", "-t" },
	{ "--shard 1", "I/N" },
	{ "--shard 0/4", "\"0/4\"" },
	{ "--shard 5/4", "\"5/4\"" },
	{ "--shard 1/0", "--shard" },
	{ "--shard 1/65537", "65536" },
	{ "--shard 1/2/3", "--shard" },
	{ "--shard /2", "--shard" },
	{ "--shard -1/2", "--shard" },
	{ "--shard 1/99999999999999999999", "--shard" },
	{ "--fanout 0", "65535" },
	{ "--fanout 65536", "65535" },
	/* What does not go together. */
	{ "-r a -i b", "-i" },
	{ "-r a --fanout 1", "--shard I/N" },
	{ "-V a --fanout 1", "--shard I/N" },
	{ "--fanout 1 --shard 1/2", "choose one" },
	{ "-V a -i b", "-i" },
	{ "-V a -r b", "-r" },
	{ "-j -x", "-x" },
	{ "--json=pretty -x", "-j" },
	{ "-F f udp", "-F" },
	{ "-w - -v", "-w" },
	{ "-w - -x", "-w" },
	{ "-w - -j", "-w" },
	{ "-w - --print", "-w" },
	{ "--stats", "-j" },
	{ "--stats-interval 1", "-j" },
	{ "-j --stats-interval 0", "--stats-interval" },
	{ "-w x -C 0", "-C" },
	{ "-w x -C -1", "-C" },
	{ "-w x -C 1kk", "\"1kk\"" },
	{ "-w x -C 2147483648", "-C" },
	{ "-w x%S -G 0", "-G" },
	{ "-w x -C 1 -W 0", "-W" },
	{ "-w x -C 1 -W 1000001", "1000000" },
	{ "-w x -W 1", "-C" },
	{ "-C 1", "-w FILE" },
	{ "-G 1", "-w FILE" },
	{ "-o - -C 1", "-o FILE" },
	{ "-w - -C 1", "-w -" },
	{ "-w - -o x -C 1", "-w -" },
	{ "-w x%S -C 1 -G 1 -W 1", "-W" },
	{ "-w x -G 1", "strftime(3)" },
	{ "-w x%S -o y -G 1", "strftime(3)" },
	{ "-w %S/x%S -G 1", "directory" },
	{ "-w x%D%T -G 1", "directory" },
};

/* A sentence: some words on one line, without its name and full stop. */
static void
check_sentence(const char *error, const char *names)
{
	size_t n = strlen(error);

	CU_ASSERT_FATAL(n > 0);
	CU_ASSERT_PTR_NULL(strchr(error, '\n'));
	CU_ASSERT_PTR_NOT_NULL(strchr(error, ' '));
	CU_ASSERT_NOT_EQUAL(error[n - 1], '.');
	CU_ASSERT_PTR_NULL(strstr(error, "(null)"));
	CU_ASSERT_PTR_NOT_NULL(strstr(error, names));
	if (strstr(error, names) == NULL)
		fprintf(stderr, "[%s] does not name [%s]\n", error, names);
}

static void
each_error(void)
{
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct options o;
		char error[300], *copy;

		CU_ASSERT_FALSE(parse(&o, wrong[i].line, &copy, error,
		    sizeof(error)));
		check_sentence(error, wrong[i].names);
		options_free(&o);
		free(copy);
	}
}

/* However small the room for the sentence is, it ends in it. */
static void
small_room(void)
{
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct options o;
		char *error = malloc(8), *copy;

		CU_ASSERT_PTR_NOT_NULL_FATAL(error);
		CU_ASSERT_FALSE(parse(&o, wrong[i].line, &copy, error, 8));
		CU_ASSERT(memchr(error, '\0', 8) != NULL);
		options_free(&o);
		free(copy);
		free(error);
	}
}

/* The same option again and again: to its limit, and once more. */
static void
check_most(const char *word, const char *argument, int most)
{
	char **words = calloc((size_t)(2 * most + 4), sizeof(*words));
	char name[] = "icqdump", *option = strdup(word);
	char *value = strdup(argument), error[200] = "";
	struct options o;

	CU_ASSERT_FATAL(words != NULL && option != NULL && value != NULL);
	words[0] = name;
	for (int i = 0; i <= most; i++) {
		words[1 + 2 * i] = option;
		words[2 + 2 * i] = value;
	}
	CU_ASSERT_TRUE(options_parse(&o, 1 + 2 * most, words, error,
	    sizeof(error)));
	CU_ASSERT_EQUAL(o.file_count + o.decode_as_count, (size_t)most);
	options_free(&o);
	CU_ASSERT_FALSE(options_parse(&o, 3 + 2 * most, words, error,
	    sizeof(error)));
	check_sentence(error, word);
	options_free(&o);
	free(words);
	free(option);
	free(value);
}

static void
limits(void)
{
	check_most("-d", "4001=icq-v5", OPTIONS_DECODE_AS);
	check_most("-r", "x", OPTIONS_FILES);
}

static void
several_files(void)
{
	struct options o;
	char error[200], *copy;

	CU_ASSERT_TRUE(parse(&o, "-r a -v -r b -r c", &copy, error,
	    sizeof(error)));
	CU_ASSERT_EQUAL_FATAL(o.file_count, 3);
	CU_ASSERT_STRING_EQUAL(o.files[0], "a");
	CU_ASSERT_STRING_EQUAL(o.files[1], "b");
	CU_ASSERT_STRING_EQUAL(o.files[2], "c");
	options_free(&o);
	free(copy);
}

/* Help names every option that is understood, and no line is too long. */
static void
help(void)
{
	static const char letters[] = "rVDFcsBpQyLZdjxvqtlniowh";
	static const char *const names[] = {
		"interface", "list-interfaces", "snapshot-length",
		"buffer-size", "no-promiscuous-mode", "direction", "linktype",
		"list-data-link-types", "relinquish-privileges",
		"json[=pretty]", "charset", "color[=WHEN]", "show-secrets",
		"print", "schema", "help", "version",
	};
	char *text = NULL, word[80];
	size_t size;
	FILE *out = open_memstream(&text, &size);

	CU_ASSERT_PTR_NOT_NULL_FATAL(out);
	options_help(out);
	fclose(out);
	for (size_t i = 0; letters[i] != '\0'; i++) {
		snprintf(word, sizeof(word), "\n  -%c", letters[i]);
		CU_ASSERT_PTR_NOT_NULL(strstr(text, word));
	}
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(word, sizeof(word), "--%s ", names[i]);
		CU_ASSERT_PTR_NOT_NULL(strstr(text, word));
	}
	free(text);
}

void
test_options(void)
{
	CU_pSuite suite = CU_add_suite("options", NULL, NULL);

	CU_add_test(suite, "each option", each_option);
	CU_add_test(suite, "each error", each_error);
	CU_add_test(suite, "little room for the error", small_room);
	CU_add_test(suite, "limits", limits);
	CU_add_test(suite, "several files", several_files);
	CU_add_test(suite, "help", help);
}

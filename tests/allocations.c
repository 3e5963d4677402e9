/* After two passes over the samples, a third one takes no memory: from the
 * frame through IP, flow and walk to each output. Every call of malloc,
 * calloc and realloc in the program and its libraries is counted, for these
 * here stand before those of the C library. Not for builds with sanitizers,
 * whose own they would stand before.
 *
 * usage: allocations [DIRECTORY of captures] */

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/capture/ip.h"
#include "src/capture/source.h"
#include "src/flow/dispatch.h"
#include "src/flow/framing.h"
#include "src/flow/table.h"
#include "src/flow/table.h"
#include "tests/outputs.h"

#define SKIPPED	77

static unsigned long allocations;

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__
#endif
#endif

#if defined(__SANITIZE_ADDRESS__) || !defined(__GLIBC__)
#define COUNTING	0
#else
#define COUNTING	1

void	*__libc_malloc(size_t);
void	*__libc_calloc(size_t, size_t);
void	*__libc_realloc(void *, size_t);

void *
malloc(size_t size)
{
	allocations++;
	return __libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	allocations++;
	return __libc_calloc(count, size);
}

void *
realloc(void *block, size_t size)
{
	allocations++;
	return __libc_realloc(block, size);
}
#endif

/* The frames of all samples, kept to be passed again. */
struct kept_frame {
	struct frame		 frame;
	struct provenance	 seen;
};

static struct {
	struct kept_frame	*rows;
	size_t			 count, room;
} frames;

static void
keep(void *context, const struct frame *frame)
{
	struct kept_frame *row;
	uint8_t *bytes = malloc(frame->captured > 0 ? frame->captured : 1);

	(void)context;
	if (frames.count == frames.room) {
		frames.room = frames.room == 0 ? 256 : 2 * frames.room;
		frames.rows = realloc(frames.rows,
		    frames.room * sizeof(*frames.rows));
	}
	if (bytes == NULL || frames.rows == NULL) {
		fprintf(stderr, "allocations: out of memory\n");
		exit(EXIT_FAILURE);
	}
	row = &frames.rows[frames.count++];
	memcpy(bytes, frame->bytes, frame->captured);
	row->frame = *frame;
	row->frame.bytes = bytes;
	row->seen = *frame->seen;
}

static bool
read_frames(const char *path)
{
	const struct source_options options = {
		.files = &path, .file_count = 1, .handler = keep,
	};
	struct source_failure failure;
	struct source *source = source_open(&options, &failure);
	bool read = source != NULL && source_run(source, &failure);

	if (!read)
		fprintf(stderr, "allocations: %s\n", failure.text);
	if (source != NULL)
		source_close(source);
	return read;
}

static int
is_capture(const struct dirent *entry)
{
	return strstr(entry->d_name, ".pcap") != NULL;
}

static bool
read_all(const char *directory)
{
	struct dirent **entries;
	int n = scandir(directory, &entries, is_capture, alphasort);
	char path[4096];
	bool read = n > 0;

	for (int i = 0; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", directory,
		    entries[i]->d_name);
		read = read_frames(path) && read;
	}
	return read;
}

struct ways {
	struct dispatch	*dispatch;
	struct framing	*framing;
};

static void
on_datagram(void *context, struct message *m)
{
	struct ways *ways = context;

	dispatch_datagram(ways->dispatch, m);
}

static void
on_segment(void *context, const struct segment *segment)
{
	struct ways *ways = context;

	framing_segment(ways->framing, segment);
}

static void
pass(struct ip *ip, struct ways *ways)
{
	for (size_t i = 0; i < frames.count; i++) {
		struct provenance seen = frames.rows[i].seen;
		struct frame frame = frames.rows[i].frame;

		frame.seen = &seen;
		ip_frame(ip, &frame);
	}
	ip_flush(ip);
	framing_flush(ways->framing);
}

/* Flows and fragments are those of the first pass, or come anew: neither may
 * need memory. */
static int
check_output(struct sink *sink, const char *name)
{
	static const struct decoders decoders;
	struct sink *const sinks[] = { sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };
	const struct framing_options streams = {
		.decoders = &decoders, .audience = &audience,
		.first = FLOW_MOST, .half = FRAMING_HALF,
		.total = FRAMING_TOTAL,
	};
	struct ways ways = {
		.dispatch = dispatch_new(&decoders, &audience),
		.framing = framing_new(&streams),
	};
	struct ip *ip = ip_new((struct ip_handlers){
		.datagram = on_datagram, .segment = on_segment,
		.context = &ways,
	});
	unsigned long before, after, messages, peers;

	if (ways.dispatch == NULL || ways.framing == NULL || ip == NULL) {
		fprintf(stderr, "allocations: out of memory\n");
		return 1;
	}
	pass(ip, &ways);
	messages = (unsigned long)dispatch_messages(ways.dispatch);
	peers = (unsigned long)framing_messages(ways.framing);
	/* The longest record may stand behind more in the buffer this time. */
	pass(ip, &ways);
	before = allocations;
	pass(ip, &ways);
	after = allocations;
	printf("%s: %lu allocations for %lu messages and %lu of streams\n",
	    name, after - before, messages, peers);
	/* The other passes had them all again. */
	peers = framing_messages(ways.framing) == 3 * peers ? peers : 0;
	ip_free(ip);
	dispatch_free(ways.dispatch);
	framing_free(ways.framing);
	return after != before || messages < 1000 || peers < 200;
}

int
main(int argc, char **argv)
{
	static const struct {
		const char	*name;
		enum output	 output;
	} checked[] = {
		{ "json", OUTPUT_JSON }, { "line", OUTPUT_LINE },
		{ "verbose", OUTPUT_VERBOSE }, { "hex", OUTPUT_HEX },
		{ "wire", OUTPUT_WIRE },
	};
	const char *directory = getenv("ICQDUMP_SAMPLES");
	struct outputs outputs;
	int failed = 0;

	if (!COUNTING) {
		printf("allocations: skipped: they cannot be counted here\n");
		return SKIPPED;
	}
	if (directory == NULL)
		directory = "samples";
	if (!read_all(argc > 1 ? argv[1] : directory) ||
	    !outputs_open(&outputs))
		return EXIT_FAILURE;
	if (allocations < frames.count) {
		printf("allocations: they are not counted\n");
		return EXIT_FAILURE;
	}
	for (size_t i = 0; i < sizeof(checked) / sizeof(checked[0]); i++)
		failed |= check_output(outputs.sinks[checked[i].output],
		    checked[i].name);
	printf("allocations: %s\n", failed == 0 ? "none after two passes" :
	    "memory was taken in the third pass");
	return failed;
}

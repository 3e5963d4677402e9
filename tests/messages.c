/* The messages of capture files, read on the program's own way. */

#include "tests/messages.h"

#include <dirent.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "src/capture/ip.h"
#include "src/capture/source.h"
#include "src/flow/detect.h"
#include "src/flow/dispatch.h"
#include "src/flow/framing.h"
#include "src/flow/table.h"

/* Flows of one file are numbered from here on. */
#define FILE_SERIALS	(UINT32_C(1) << 20)

static const struct decoders no_decoders;

struct reading {
	struct sink	 sink;		/* first: what streams bring */
	struct messages	*messages;
	struct framing	*framing;
	struct dispatch	*dispatch;	/* of what proxies wrap */
	struct flows	*flows;
	struct ip	*ip;
	bool		 failed;
	uint8_t		 scratch[MESSAGE_MAX];
};

static struct heard *
new_row(struct messages *messages)
{
	if (messages->count == messages->room) {
		size_t room = messages->room == 0 ? 256 : 2 * messages->room;
		struct heard *rows = realloc(messages->rows,
		    room * sizeof(*rows));

		if (rows == NULL)
			return NULL;
		messages->rows = rows;
		messages->room = room;
	}
	messages->rows[messages->count] = (struct heard){ 0 };
	return &messages->rows[messages->count++];
}

/* What dispatch_datagram() does, but for the walk. */
static void
find_flow(struct reading *reading, struct heard *row, struct message *m)
{
	static const struct dialect unknown;
	struct tracked *flow = flows_find(reading->flows, m->seen,
	    IPPROTO_UDP, &m->end);

	row->dialect = flow == NULL ? unknown : flow->dialect;
	row->protocol = m->protocol = detect(detect_lead(m), m, &row->dialect,
	    &no_decoders);
	row->end = m->end;
	if (m->protocol == NULL)
		return;
	row->role = m->role;
	if (flow == NULL)
		flow = flows_add(reading->flows);
	if (!flow->kept)
		flows_keep(reading->flows, flow, m->seen);
	flow->dialect = m->protocol->learn(m, flow->dialect);
	row->flow = flow->facts;
	row->flow.serial += reading->messages->files * FILE_SERIALS;
}

/* A row with the bytes of a message; NULL where memory is short. */
static struct heard *
keep(struct reading *reading, const struct message *m)
{
	struct heard *row = new_row(reading->messages);

	if (row == NULL) {
		reading->failed = true;
		return NULL;
	}
	row->seen = *m->seen;
	row->captured = m->captured;
	row->length = m->length;
	row->wire = malloc(m->captured > 0 ? m->captured : 1);
	if (row->wire == NULL) {
		reading->failed = true;
		return NULL;
	}
	memcpy(row->wire, m->wire, m->captured);
	return row;
}

static void
on_datagram(void *context, struct message *m)
{
	struct reading *reading = context;
	struct heard *row;

	/* What a proxy wraps comes back by on_stream(). */
	if (*detect_lead(m) == NULL && dispatch_datagram(reading->dispatch, m))
		return;
	row = keep(reading, m);
	m->scratch = reading->scratch;
	if (row != NULL)
		find_flow(reading, row, m);
}

static void
on_segment(void *context, const struct segment *segment)
{
	struct reading *reading = context;

	framing_segment(reading->framing, segment);
}

/* What was put together from a stream. */
static void
on_stream(struct sink *sink, const struct message *m)
{
	struct reading *reading = (struct reading *)sink;
	struct heard *row;

	if (m->loose || m->nesting > 0)
		return;
	row = keep(reading, m);
	if (row == NULL)
		return;
	row->flow = *m->flow;
	row->flow.serial += reading->messages->files * FILE_SERIALS;
	/* What several connections bring has no ends of its own. */
	if (m->carrier != NULL)
		row->flow.index = FLOW_INDICES;
	row->dialect = m->dialect;
	row->protocol = m->protocol;
	row->role = m->role;
	row->end = m->end;
}

static void
on_frame(void *context, const struct frame *frame)
{
	struct reading *reading = context;

	ip_frame(reading->ip, frame);
}

bool
messages_read(struct messages *messages, const char *path)
{
	struct reading reading = {
		.sink = { .begin = on_stream, .rows = EVERY_ROW },
		.messages = messages, .flows = flows_new(0, FLOW_IDLE, NULL, NULL),
	};
	struct sink *const sinks[] = { &reading.sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };
	struct unwrap unwrap;
	const struct framing_options streams = {
		.decoders = &no_decoders, .audience = &audience,
		.unwrap = unwrap_open(&unwrap, true, true) ? &unwrap : NULL,
		.first = FLOW_MOST, .half = FRAMING_HALF,
		.total = FRAMING_TOTAL,
	};
	const struct source_options options = {
		.files = &path, .file_count = 1,
		.handler = on_frame, .context = &reading,
	};
	struct source_failure failure = { .text = "out of memory" };
	struct source *source = NULL;
	bool read = false;

	reading.framing = framing_new(&streams);
	reading.dispatch = dispatch_new(&no_decoders, &audience);
	reading.ip = ip_new((struct ip_handlers){
		.datagram = on_datagram, .segment = on_segment,
		.context = &reading,
	});
	if (reading.ip != NULL && reading.flows != NULL &&
	    reading.framing != NULL && reading.dispatch != NULL &&
	    dispatch_unwrap(reading.dispatch, &unwrap))
		source = source_open(&options, &failure);
	if (source != NULL) {
		read = source_run(source, &failure);
		ip_flush(reading.ip);
		framing_flush(reading.framing);
		source_close(source);
	}
	ip_free(reading.ip);
	flows_free(reading.flows);
	framing_free(reading.framing);
	dispatch_free(reading.dispatch);
	unwrap_close(&unwrap);
	messages->files++;
	if (read && !reading.failed)
		return true;
	fprintf(stderr, "%s: %s\n", path, failure.text);
	return false;
}

static int
is_capture(const struct dirent *entry)
{
	return strstr(entry->d_name, ".pcap") != NULL;
}

bool
messages_read_all(struct messages *messages, const char *directory)
{
	struct dirent **entries;
	int n = scandir(directory, &entries, is_capture, alphasort);
	bool read = n > 0;
	char path[4096];

	if (n <= 0)
		fprintf(stderr, "%s: no captures there\n", directory);
	for (int i = 0; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", directory,
		    entries[i]->d_name);
		read = messages_read(messages, path) && read;
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
	return read;
}

void
messages_free(struct messages *messages)
{
	for (size_t i = 0; i < messages->count; i++)
		free(messages->rows[i].wire);
	free(messages->rows);
	*messages = (struct messages){ 0 };
}

struct message
heard_message(const struct heard *heard, const uint8_t *wire,
    uint32_t captured, uint32_t length, uint8_t *scratch)
{
	return (struct message){
		.wire = wire, .captured = captured, .length = length,
		.scratch = scratch, .seen = &heard->seen,
		.flow = &heard->flow, .end = heard->end,
		.dialect = heard->dialect,
	};
}

bool
heard_detect(const struct heard *heard, struct message *m)
{
	if (heard->protocol != NULL && (heard->protocol->frame != NULL ||
	    heard->protocol->unwrap != NULL)) {
		m->protocol = heard->protocol;
		m->confidence = CERTAIN;
		m->role = heard->role;
		m->protocol->probe(m, &heard->dialect);
		m->protocol->unseal(m);
		return true;
	}
	m->protocol = detect(detect_lead(m), m, &heard->dialect,
	    &no_decoders);
	if (m->protocol != NULL)
		return true;
	m->protocol = heard->protocol;
	m->role = heard->role;
	m->protocol->unseal(m);
	return false;
}

const char *
samples_directory(void)
{
	const char *directory = getenv("ICQDUMP_SAMPLES");

	return directory == NULL ? "samples" : directory;
}

bool
messages_known(const struct messages *messages, size_t i)
{
	const struct heard *a = &messages->rows[i];

	for (size_t j = 0; j < i; j++) {
		const struct heard *b = &messages->rows[j];

		if (b->protocol == a->protocol && b->captured == a->captured &&
		    b->length == a->length && b->role == a->role &&
		    memcmp(a->wire, b->wire, a->captured) == 0)
			return true;
	}
	return false;
}

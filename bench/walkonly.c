/* The pipeline without an output: every event is made and dropped. What it
 * costs beyond a bare read loop is the walk. */

#include <stdio.h>
#include <stdlib.h>

#include "src/capture/ip.h"
#include "src/capture/source.h"
#include "src/flow/dispatch.h"

static void
on_event(struct sink *sink, const struct event *event)
{
	(void)sink;
	(void)event;
}

static void
on_message(void *context, struct message *m)
{
	dispatch_datagram(context, m);
}

static void
on_frame(void *context, const struct frame *frame)
{
	ip_frame(context, frame);
}

int
main(int argc, char **argv)
{
	static const struct decoders decoders;
	struct sink sink = {
		.open = on_event, .field = on_event, .close = on_event,
		.rows = EVERY_ROW,
	};
	struct sink *const sinks[] = { &sink };
	const struct audience audience = { .sinks = sinks, .count = 1 };
	struct dispatch *dispatch = dispatch_new(&decoders, &audience);
	struct ip *ip = ip_new((struct ip_handlers){
		.datagram = on_message, .context = dispatch,
	});
	const struct source_options options = {
		.files = (const char *const *)argv + 1, .file_count = 1,
		.handler = on_frame, .context = ip,
	};
	struct source_failure failure;
	struct source *source;

	if (argc != 2 || dispatch == NULL || ip == NULL) {
		fprintf(stderr, "usage: walkonly FILE\n");
		return 2;
	}
	source = source_open(&options, &failure);
	if (source == NULL || !source_run(source, &failure)) {
		fprintf(stderr, "walkonly: %s\n", failure.text);
		return 1;
	}
	ip_flush(ip);
	fprintf(stderr, "%llu messages\n",
	    (unsigned long long)dispatch_counters(dispatch).messages);
	source_close(source);
	ip_free(ip);
	dispatch_free(dispatch);
	return 0;
}

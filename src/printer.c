/* What is printed, as the options ask. */

#include "src/printer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "src/flow/table.h"
#include "src/output/append.h"
#include "src/output/hex.h"
#include "src/output/json.h"
#include "src/output/line.h"
#include "src/output/text.h"
#include "src/output/tree.h"

struct printer {
	const struct options	*options;
	struct writer		*writer;	/* NULL: nothing is printed */
	struct texts		*texts;
	struct sink		*sink;
	void			(*close)(struct sink *);
};

bool
printer_wanted(const struct options *o)
{
	return o->save == NULL || o->print > 0 || o->verbose > 0 ||
	    o->hex > 0 || o->json != JSON_NONE;
}

/* Colour: on a terminal, unless NO_COLOR says no; an option decides. */
static bool
wants_colour(const struct options *o)
{
	const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");

	if (o->colour != COLOUR_AUTO)
		return o->colour == COLOUR_ALWAYS;
	if (no_color != NULL && no_color[0] != '\0')
		return false;
	return o->output == NULL && isatty(STDOUT_FILENO) && term != NULL &&
	    strcmp(term, "dumb") != 0;
}

static void
open_sink(struct printer *p)
{
	const struct options *o = p->options;
	const struct style style = {
		.when = o->times, .colour = wants_colour(o),
		.quiet = o->quiet > 0, .verbose = o->verbose > 0,
		.wire = o->hex > 1,
	};

	if (o->json == JSON_LINES) {
		p->sink = json_open(p->writer, p->texts);
		p->close = json_close;
	} else if (o->json == JSON_PRETTY) {
		p->sink = tree_open(p->writer, p->texts);
		p->close = tree_close;
	} else if (o->hex > 0) {
		p->sink = hex_open(p->writer, p->texts, &style);
		p->close = hex_close;
	} else {
		p->sink = line_open(p->writer, p->texts, &style);
		p->close = line_close;
	}
}

struct printer *
printer_open(const struct options *options, char *error, size_t room,
    bool *usage)
{
	struct printer *p = calloc(1, sizeof(*p));

	*usage = p != NULL;
	if (p == NULL) {
		snprintf(error, room, "out of memory");
		return NULL;
	}
	p->options = options;
	p->texts = text_open(options->charset, FLOW_INDICES, error, room);
	if (p->texts != NULL)
		return p;
	printer_close(p);
	return NULL;
}

bool
printer_begin(struct printer *p, struct writer *writer)
{
	p->writer = writer;
	open_sink(p);
	return p->sink != NULL;
}

void
printer_close(struct printer *p)
{
	if (p == NULL)
		return;
	if (p->sink != NULL)
		p->close(p->sink);
	text_close(p->texts);
	free(p);
}

void
printer_seat(struct printer *p, struct audience *audience)
{
	audience->sinks = &p->sink;
	audience->count = p->sink != NULL;
}

void
printer_record(struct printer *p, struct json_object *record)
{
	const bool lines = p->options->json == JSON_LINES;
	struct printbuf *pb;
	const char *text;

	if (p->writer == NULL)
		return;
	text = json_object_to_json_string_ext(record, lines ?
	    JSON_C_TO_STRING_PLAIN : JSON_C_TO_STRING_PRETTY |
	    JSON_C_TO_STRING_SPACED);
	pb = writer_buffer(p->writer);
	append_string(pb, text);
	append_char(pb, '\n');
	writer_record(p->writer);
}

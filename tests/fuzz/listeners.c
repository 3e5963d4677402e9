/* Who listens to what a fuzz target makes. */

#include "tests/fuzz/listeners.h"

#include <stdio.h>
#include <stdlib.h>

static void
listen(struct listeners *l, enum audience_kind kind, struct sink *sink)
{
	struct audience *audience = &l->audiences[kind];

	l->sinks[kind][audience->count++] = sink;
}

void
listeners_open(struct listeners *l)
{
	if (!outputs_open(&l->single) || !outputs_open(&l->together))
		abort();
	coverage_open(&l->nested, EVERY_ROW, true);
	coverage_open(&l->flat, EVERY_ROW, false);
	listen(l, TO_JSON, l->single.sinks[OUTPUT_JSON]);
	listen(l, TO_TREE, l->single.sinks[OUTPUT_TREE]);
	listen(l, TO_LINE, l->single.sinks[OUTPUT_LINE]);
	listen(l, TO_VERBOSE, l->single.sinks[OUTPUT_VERBOSE]);
	listen(l, TO_HEX, l->single.sinks[OUTPUT_HEX]);
	listen(l, TO_NESTED, &l->nested.sink);
	listen(l, TO_NESTED, l->single.sinks[OUTPUT_WIRE]);
	listen(l, TO_FLAT, &l->flat.sink);
	listen(l, TO_FLAT, l->together.sinks[OUTPUT_JSON]);
	listen(l, TO_FLAT, l->together.sinks[OUTPUT_TREE]);
	listen(l, TO_FLAT, l->together.sinks[OUTPUT_LINE]);
	listen(l, TO_FLAT, l->together.sinks[OUTPUT_VERBOSE]);
	for (unsigned i = 0; i < AUDIENCES; i++)
		l->audiences[i].sinks = l->sinks[i];
}

void
listeners_expect(struct listeners *l)
{
	l->before = l->flat.messages;
	coverage_reset(&l->nested);
	coverage_reset(&l->flat);
}

void
listeners_check(struct listeners *l, enum audience_kind kind)
{
	const struct coverage *c = kind == TO_NESTED ? &l->nested : &l->flat;
	const char *wrong;
	bool lost;

	outputs_reset(&l->single);
	if (kind != TO_NESTED && kind != TO_FLAT)
		return;
	if (c->fault != NULL) {
		fprintf(stderr, "%s at %u\n", c->fault, c->fault_offset);
		abort();
	}
	if (kind != TO_FLAT)
		return;
	wrong = outputs_compare(&l->together,
	    (unsigned)(c->messages - l->before), &lost);
	if (wrong != NULL) {
		size_t size;
		const char *text = outputs_text(&l->together, OUTPUT_JSON,
		    &size);

		fprintf(stderr, "%s:\n%.*s\n", wrong,
		    size < 2000 ? (int)size : 2000, text);
		abort();
	}
	outputs_reset(&l->together);
}

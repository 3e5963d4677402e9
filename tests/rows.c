/* No row without a sample: each row of the tables that a protocol's layouts
 * reach, and each of their commands, is told of some message of the captures,
 * so that a golden shows it.
 *
 * usage: rows [DIRECTORY of captures] */

#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/walk.h"
#include "tests/messages.h"

static struct {
	void		*told;		/* a tree of rows and commands */
	void		*visited;	/* of tables */
	const struct command *within;	/* of which a table is looked at */
	uint8_t		 scratch[MESSAGE_MAX];
	unsigned	 messages, rows, commands, faults;
} run;

static int
compare(const void *a, const void *b)
{
	return (a > b) - (a < b);
}

static bool
knows(void **tree, const void *pointer)
{
	return tfind(pointer, tree, compare) != NULL;
}

static void
remember(void **tree, const void *pointer)
{
	if (tsearch(pointer, tree, compare) == NULL)
		abort();
}

static void
hear(struct sink *sink, const struct event *event)
{
	(void)sink;
	remember(&run.told, event->field);
	if (event->command != NULL)
		remember(&run.told, event->command);
}

static void
fail(const struct field *f)
{
	const struct command *c = run.within;

	run.faults++;
	printf("rows: no sample has \"%s\" (%s)%s%s\n", f->label != NULL ?
	    f->label : "a row without a label", f->key != NULL ? f->key : "-",
	    c != NULL ? " of " : "", c != NULL ? c->symbol : "");
}

static void	visit(const struct field *);

static void
visit_commands(const struct commands *commands, bool named)
{
	const struct command *within = run.within;

	if (knows(&run.visited, commands))
		return;
	remember(&run.visited, commands);
	for (size_t i = 0; i < commands->count; i++) {
		run.within = &commands->rows[i];
		run.commands++;
		if (named && !knows(&run.told, run.within)) {
			run.faults++;
			printf("rows: no sample has %s, %#x\n",
			    run.within->symbol, run.within->number);
		}
		if (run.within->fields != NULL)
			visit(run.within->fields);
	}
	run.within = within;
	if (commands->otherwise != NULL)
		visit(commands->otherwise);
}

static void
visit_row(const struct field *f)
{
	switch ((enum field_type)f->type) {
	case FIELD_ROWS:
	case FIELD_WHEN:
	case FIELD_WHEN_SET:
		visit(f->sub);
		return;
	case FIELD_SWITCH:
		visit_commands(f->commands, true);
		return;
	case FIELD_ALT:
		for (size_t i = 0; f->tables[i] != NULL; i++)
			visit(f->tables[i]);
		return;
	case FIELD_TLVS:
		visit_commands(f->commands, true);
		break;
	case FIELD_GROUP:
	case FIELD_SPAN:
	case FIELD_REPEAT:
		visit(f->sub);
		break;
	default:
		break;
	}
	run.rows++;
	if (!knows(&run.told, f))
		fail(f);
}

static void
visit(const struct field *table)
{
	if (knows(&run.visited, table))
		return;
	remember(&run.visited, table);
	for (const struct field *f = table; f->type != FIELD_END; f++)
		visit_row(f);
}

int
main(int argc, char **argv)
{
	struct sink listener = {
		.open = hear, .field = hear, .rows = EVERY_ROW, .nested = true,
	};
	struct sink *const sinks[] = { &listener };
	const struct audience audience = { .sinks = sinks, .count = 1 };
	struct messages samples = { 0 };
	struct message m;

	if (!messages_read_all(&samples, argc > 1 ? argv[1] :
	    samples_directory())) {
		fprintf(stderr, "rows: cannot begin\n");
		return EXIT_FAILURE;
	}
	for (size_t i = 0; i < samples.count; i++) {
		const struct heard *heard = &samples.rows[i];

		if (heard->protocol == NULL)
			continue;
		m = heard_message(heard, heard->wire, heard->captured,
		    heard->length, run.scratch);
		heard_detect(heard, &m);
		walk(&m, &audience);
		run.messages++;
	}
	for (size_t i = 0; registry[i] != NULL; i++)
		for (size_t j = 0; registry[i]->layouts[j] != NULL; j++)
			visit(registry[i]->layouts[j]);
	printf("rows: %u messages, %u rows, %u commands, %u faults\n",
	    run.messages, run.rows, run.commands, run.faults);
	messages_free(&samples);
	return run.faults == 0 && run.messages > 0 ? EXIT_SUCCESS :
	    EXIT_FAILURE;
}

/* What NDJSON writes by the shape of a message is what it would have written of
 * a walk: of every message that the captures have, and of others that differ in
 * some bytes, whether these are free or decide everything.
 *
 * usage: shapes [DIRECTORY of captures] */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/encode.h"
#include "tests/messages.h"
#include "tests/outputs.h"

/* So often a message is told before others like it are: one in four that are
 * not known is remembered. */
#define TOLD	5

/* Others of each message that differ in more than one byte: anywhere, and in
 * bytes that follow each other. */
#define WILD	60
#define RUNS	30

static struct {
	/* One whose NDJSON listens alone and may know shapes, and one whose
	 * does not, and is told everything. */
	struct outputs	 alone, told;
	bool		(*recall)(struct sink *, const struct message *,
			    const struct field *);
	struct sink	 nobody;
	uint8_t		 scratch[MESSAGE_MAX];
	uint8_t		 plain[MESSAGE_MAX];
	unsigned long	 messages, walks, recalled;
	unsigned	 faults;
} run;

static bool
count_recalls(struct sink *sink, const struct message *m,
    const struct field *layout)
{
	const bool recalled = run.recall(sink, m, layout);

	run.recalled += recalled;
	return recalled;
}

/* Both records from shortly before where they differ. */
static void
show_difference(void)
{
	size_t size[2], at = 0;
	const char *text[2] = {
		outputs_text(&run.alone, OUTPUT_JSON, &size[0]),
		outputs_text(&run.told, OUTPUT_JSON, &size[1]),
	};

	while (at < size[0] && at < size[1] && text[0][at] == text[1][at])
		at++;
	at = at < 100 ? 0 : at - 100;
	for (unsigned i = 0; i < 2; i++)
		printf("\n%.*s", at + 200 < size[i] ? 200 :
		    (int)(size[i] - at), text[i] + at);
}

static void
fail(const struct heard *heard, const struct message *m)
{
	if (run.faults++ >= 10)
		return;
	printf("shapes: packet %llu, port %u: %u bytes are told otherwise:\n",
	    (unsigned long long)heard->seen.packet, heard->seen.source.port,
	    m->length);
	for (uint32_t i = 0; i < m->captured; i++)
		printf("%02x", m->plain[i]);
	show_difference();
	printf("\n");
}

/* Both ways. */
static void
tell(const struct heard *heard, const struct message *original)
{
	struct sink *const alone[] = { run.alone.sinks[OUTPUT_JSON] };
	struct sink *const told[] = {
		run.told.sinks[OUTPUT_JSON], &run.nobody,
	};
	const struct audience one = { .sinks = alone, .count = 1 };
	const struct audience two = { .sinks = told, .count = 2 };
	struct message m = *original;
	const char *text[2];
	size_t size[2];

	walk(&m, &one);
	m = *original;
	walk(&m, &two);
	text[0] = outputs_text(&run.alone, OUTPUT_JSON, &size[0]);
	text[1] = outputs_text(&run.told, OUTPUT_JSON, &size[1]);
	if (size[0] != size[1] || memcmp(text[0], text[1], size[0]) != 0)
		fail(heard, original);
	outputs_reset(&run.alone);
	outputs_reset(&run.told);
	run.walks++;
}

/* The same message with other plain bytes; nothing else of it is another, so
 * that those pass that a check code would have stopped. */
static struct message
with(const struct message *m, const uint8_t *plain)
{
	struct message other = *m;

	other.plain = plain;
	if (m->wire == m->plain)
		other.wire = plain;
	return other;
}

static const uint8_t bytes[] = { 0, 1, ' ', '"', '7', 'a', 0x7f, 0xfe, 0xff };

static void
change(uint8_t *p, struct generator *random)
{
	if (generator_below(random, 2) == 0)
		*p ^= (uint8_t)(1 << generator_below(random, 8));
	else
		*p = bytes[generator_below(random, sizeof(bytes))];
}

/* What a walk asks of a message beside its bytes. */
static void
check_others(const struct heard *heard, const struct message *m)
{
	struct message other = *m;

	for (unsigned i = ROLE_UNKNOWN; i <= ROLE_PEER; i++) {
		other.role = (enum role)i;
		tell(heard, &other);
	}
	other = *m;
	for (unsigned i = CHECK_UNKNOWN; i <= CHECK_INVALID; i++) {
		other.check = (enum verdict)i;
		tell(heard, &other);
		other.encrypted = !other.encrypted;
		tell(heard, &other);
	}
	other = *m;
	other.out_of_sequence = true;
	tell(heard, &other);
	other = *m;
	other.gap = 1;
	tell(heard, &other);
}

/* The same byte some times, where there were others. */
static void
check_runs(const struct heard *heard, const struct message *m,
    struct generator *random)
{
	const struct message other = with(m, run.plain);

	for (unsigned i = 0; i < RUNS && m->length > 0; i++) {
		const uint32_t at = generator_below(random, m->length);
		uint32_t n = 1 + generator_below(random, 12);

		if (n > m->length - at)
			n = m->length - at;
		memcpy(run.plain, m->plain, m->length);
		memset(run.plain + at, bytes[generator_below(random,
		    sizeof(bytes))], n);
		tell(heard, &other);
	}
}

static void
check(const struct heard *heard, struct generator *random)
{
	struct message m = heard_message(heard, heard->wire, heard->captured,
	    heard->length, run.scratch), other;

	if (!heard_detect(heard, &m) || m.captured < m.length)
		return;
	run.messages++;
	for (unsigned i = 0; i < TOLD; i++)
		tell(heard, &m);
	check_others(heard, &m);
	check_runs(heard, &m, random);
	other = with(&m, run.plain);
	for (uint32_t i = 0; i < m.length; i++) {
		memcpy(run.plain, m.plain, m.length);
		change(run.plain + i, random);
		tell(heard, &other);
	}
	for (unsigned i = 0; i < WILD && m.length > 0; i++) {
		memcpy(run.plain, m.plain, m.length);
		for (uint32_t n = 1 + generator_below(random, m.length); n > 0;
		    n /= 2)
			change(run.plain + generator_below(random, m.length),
			    random);
		tell(heard, &other);
	}
}

int
main(int argc, char **argv)
{
	struct messages samples = { 0 };
	struct generator random = { .state = 1996 };

	if (!messages_read_all(&samples, argc > 1 ? argv[1] :
	    samples_directory()) || !outputs_open(&run.alone) ||
	    !outputs_open(&run.told)) {
		fprintf(stderr, "shapes: cannot begin\n");
		return EXIT_FAILURE;
	}
	run.recall = run.alone.sinks[OUTPUT_JSON]->recall;
	run.alone.sinks[OUTPUT_JSON]->recall = count_recalls;
	for (size_t i = 0; i < samples.count; i++)
		if (samples.rows[i].protocol != NULL && !messages_known(&samples, i))
			check(&samples.rows[i], &random);
	if (run.messages < 500 || run.recalled < 10 * run.messages) {
		printf("shapes: too little was there to check\n");
		run.faults++;
	}
	printf("shapes: %lu messages, told %lu times, %lu by their shape, "
	    "%u faults\n", run.messages, run.walks, run.recalled, run.faults);
	outputs_close(&run.alone);
	outputs_close(&run.told);
	messages_free(&samples);
	return run.faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

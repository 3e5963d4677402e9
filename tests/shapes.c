/* What NDJSON and lines write by the shape of a message is what they would
 * have written of a walk: of every message that the captures have, and of
 * others that differ in some bytes, whether these are free or decide
 * everything, or end in a text of another length, which all, some or none of
 * the lengths around it agree with, and of which their flows know other things;
 * with secrets masked and shown.
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
#define WILD	10
#define RUNS	6

/* Of one byte, one in so many of them. */
#define STRIDE	4

/* And others that are longer or shorter, by up to so much; of the words that
 * say how much follows, fewer than so many are left as they were. */
#define LENGTHS	12
#define STALE	4

/* Kinds of facts that are tried with each. */
#define FACTS	4

/* The outputs that know shapes: each is told what a message is like, and any
 * of them of the others. */
static const enum output knowing[] = {
	OUTPUT_JSON, OUTPUT_LINE, OUTPUT_QUIET
};

#define KNOWING	(sizeof(knowing) / sizeof(knowing[0]))

static struct {
	/* One whose outputs listen alone and may know shapes, and one whose
	 * do not, and are told everything. */
	struct outputs	 alone, told;
	bool		(*recall[OUTPUTS])(struct sink *,
			    const struct message *, const struct field *);
	struct sink	 nobody;
	bool		 show_secrets;
	struct generator random;
	uint8_t		 scratch[MESSAGE_MAX];
	uint8_t		 plain[MESSAGE_MAX];
	unsigned long	 messages, walks, recalled[OUTPUTS];
	unsigned	 faults;
} run;

static bool
count_recalls(struct sink *sink, const struct message *m,
    const struct field *layout)
{
	unsigned which = 0;
	bool recalled;

	while (sink != run.alone.sinks[which])
		which++;
	recalled = run.recall[which](sink, m, layout);
	run.recalled[which] += recalled;
	return recalled;
}

/* Both records from shortly before where they differ. */
static void
show_difference(enum output which)
{
	size_t size[2], at = 0;
	const char *text[2] = {
		outputs_text(&run.alone, which, &size[0]),
		outputs_text(&run.told, which, &size[1]),
	};

	while (at < size[0] && at < size[1] && text[0][at] == text[1][at])
		at++;
	at = at < 100 ? 0 : at - 100;
	for (unsigned i = 0; i < 2; i++)
		printf("\n%.*s", at + 200 < size[i] ? 200 :
		    (int)(size[i] - at), text[i] + at);
}

static void
fail(const struct heard *heard, const struct message *m, enum output which)
{
	if (run.faults++ >= 10)
		return;
	printf("shapes: packet %llu, port %u: %u bytes are told otherwise:\n",
	    (unsigned long long)heard->seen.packet, heard->seen.source.port,
	    m->length);
	for (uint32_t i = 0; i < m->captured; i++)
		printf("%02x", m->plain[i]);
	show_difference(which);
	printf("\n");
}

/* Both ways. */
static void
tell_one(const struct heard *heard, const struct message *original,
    enum output which)
{
	struct sink *const alone[] = { run.alone.sinks[which] };
	struct sink *const told[] = { run.told.sinks[which], &run.nobody };
	const struct audience one = {
		.sinks = alone, .count = 1, .show_secrets = run.show_secrets,
	};
	const struct audience two = {
		.sinks = told, .count = 2, .show_secrets = run.show_secrets,
	};
	struct message m = *original;
	const char *text[2];
	size_t size[2];

	walk(&m, &one);
	m = *original;
	walk(&m, &two);
	text[0] = outputs_text(&run.alone, which, &size[0]);
	text[1] = outputs_text(&run.told, which, &size[1]);
	if (size[0] != size[1] || memcmp(text[0], text[1], size[0]) != 0)
		fail(heard, original, which);
	outputs_reset(&run.alone);
	outputs_reset(&run.told);
	run.walks++;
}

static uint32_t
below(uint32_t limit)
{
	return generator_below(&run.random, limit);
}

static void
tell(const struct heard *heard, const struct message *m)
{
	tell_one(heard, m, knowing[below(KNOWING)]);
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
change(uint8_t *p)
{
	if (below(2) == 0)
		*p ^= (uint8_t)(1 << below(8));
	else
		*p = bytes[below(sizeof(bytes))];
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
check_runs(const struct heard *heard, const struct message *m)
{
	const struct message other = with(m, run.plain);

	for (unsigned i = 0; i < RUNS && m->length > 0; i++) {
		const uint32_t at = below(m->length);
		uint32_t n = 1 + below(12);

		if (n > m->length - at)
			n = m->length - at;
		memcpy(run.plain, m->plain, m->length);
		memset(run.plain + at, bytes[below(sizeof(bytes))], n);
		tell(heard, &other);
	}
}

/* With another byte at the end: of a text, it may be what ended it. */
static void
check_ends(const struct heard *heard, const struct message *m)
{
	const struct message other = with(m, run.plain);

	memcpy(run.plain, m->plain, m->length);
	for (unsigned i = 0; i < sizeof(bytes) && m->length > 0; i++) {
		run.plain[m->length - 1] = bytes[i];
		tell(heard, &other);
	}
}

/* Where a word says how much follows to the end, it says so again; but for the
 * first `stale` of them, which are around the others. */
static void
mend_lengths(const struct message *m, uint32_t length, uint32_t stale)
{
	for (uint32_t i = 0; i + 2 <= m->length && i + 2 <= length; i++) {
		const uint8_t *p = m->plain + i;
		const uint32_t left = m->length - i - 2, now = length - i - 2;
		const bool little = (p[0] | p[1] << 8) == (int)left;
		const bool big = (p[0] << 8 | p[1]) == (int)left;

		if ((little || big) && stale > 0) {
			stale--;
		} else if (little) {
			run.plain[i] = (uint8_t)now;
			run.plain[i + 1] = (uint8_t)(now >> 8);
		} else if (big) {
			run.plain[i] = (uint8_t)(now >> 8);
			run.plain[i + 1] = (uint8_t)now;
		}
	}
}

/* With more of the same byte at the end, or less than there was; what ended
 * with NUL mostly does so again. */
static void
check_lengths(const struct heard *heard, const struct message *m)
{
	struct message other = with(m, run.plain);

	if (m->length == 0 || m->length > MESSAGE_MAX / 2)
		return;
	other.wire = run.plain;
	for (unsigned i = 0; i < LENGTHS; i++) {
		uint32_t length = m->length + below(2 * LENGTHS);

		length = length > LENGTHS ? length - LENGTHS : 1;
		memset(run.plain, bytes[i % sizeof(bytes)], length);
		memcpy(run.plain, m->plain, length < m->length ? length :
		    m->length - (m->plain[m->length - 1] == 0));
		if (m->plain[m->length - 1] == 0 && below(4) > 0)
			run.plain[length - 1] = 0;
		mend_lengths(m, length, below(STALE));
		other.length = other.captured = length;
		tell(heard, &other);
	}
}

/* What its flow knows of a message, as `which` says; of any size. */
static void
set_facts(struct message *m, unsigned which)
{
	static const uint32_t accounts[] = {
		1, 99999999, 100000000, UINT32_MAX, 12345,
	};
	static const char own[] = "who is known by a text and not by a number";
	const uint32_t count = sizeof(accounts) / sizeof(accounts[0]);

	m->facts.account = which & 1 ? accounts[below(count)] : 0;
	m->facts.from = which & 2 ? accounts[below(count)] : 0;
	m->facts.to = which & 4 ? accounts[below(count)] : 0;
	m->facts.own = own;
	m->facts.own_length = (uint8_t)(which & 8 ? 1 + below(sizeof(own) - 1) :
	    0);
	m->parts = (uint16_t)(which & 16 ? 1 + below(UINT16_MAX) : 0);
	m->part = (uint16_t)(which & 16 ? 1 + below(m->parts) : 0);
}

/* Remembered with some facts, it is told with others: of the same kinds, mostly,
 * and with another byte. */
static void
check_facts(const struct heard *heard, const struct message *m)
{
	struct message other = *m;

	for (unsigned i = 0; i < FACTS; i++) {
		const unsigned which = below(32);

		for (unsigned k = 0; k < TOLD * KNOWING; k++) {
			set_facts(&other, which);
			tell_one(heard, &other, knowing[k / TOLD]);
		}
		for (unsigned k = 0; k < FACTS * KNOWING && m->length > 0;
		    k++) {
			struct message changed = with(m, run.plain);

			memcpy(run.plain, m->plain, m->length);
			if (below(2) == 0)
				change(run.plain + below(m->length));
			set_facts(&changed, below(FACTS) > 0 ? which :
			    below(32));
			tell(heard, &changed);
		}
	}
}

static void
check(const struct heard *heard)
{
	struct message m = heard_message(heard, heard->wire, heard->captured,
	    heard->length, run.scratch), other;

	if (!heard_detect(heard, &m) || m.captured < m.length)
		return;
	run.messages++;
	for (unsigned i = 0; i < TOLD * KNOWING; i++)
		tell_one(heard, &m, knowing[i / TOLD]);
	/* First what needs that its shape is still known. */
	check_ends(heard, &m);
	check_lengths(heard, &m);
	check_others(heard, &m);
	check_facts(heard, &m);
	check_runs(heard, &m);
	other = with(&m, run.plain);
	for (uint32_t i = below(STRIDE); i < m.length; i += STRIDE) {
		memcpy(run.plain, m.plain, m.length);
		change(run.plain + i);
		tell(heard, &other);
	}
	for (unsigned i = 0; i < WILD && m.length > 0; i++) {
		memcpy(run.plain, m.plain, m.length);
		for (uint32_t n = 1 + below(m.length); n > 0;
		    n /= 2)
			change(run.plain + below(m.length));
		tell(heard, &other);
	}
}

/* With outputs that know nothing yet. */
static bool
check_all(const struct messages *samples)
{
	if (!outputs_open(&run.alone) || !outputs_open(&run.told))
		return false;
	for (size_t i = 0; i < KNOWING; i++) {
		struct sink *sink = run.alone.sinks[knowing[i]];

		run.recall[knowing[i]] = sink->recall;
		sink->recall = count_recalls;
	}
	for (size_t i = 0; i < samples->count; i++)
		if (samples->rows[i].protocol != NULL &&
		    !messages_known(samples, i))
			check(&samples->rows[i]);
	outputs_close(&run.alone);
	outputs_close(&run.told);
	return true;
}

int
main(int argc, char **argv)
{
	struct messages samples = { 0 };
	bool begun;

	run.random.state = 1996;
	begun = messages_read_all(&samples, argc > 1 ? argv[1] :
	    samples_directory()) && check_all(&samples);
	run.show_secrets = true;
	if (!begun || !check_all(&samples)) {
		fprintf(stderr, "shapes: cannot begin\n");
		return EXIT_FAILURE;
	}
	for (size_t i = 0; i < KNOWING; i++)
		if (run.messages < 1000 ||
		    run.recalled[knowing[i]] < 5 * run.messages) {
			printf("shapes: too little was there to check\n");
			run.faults++;
		}
	printf("shapes: %lu messages, told %lu times, %lu records, %lu lines "
	    "and %lu quiet ones by their shape, %u faults\n", run.messages,
	    run.walks, run.recalled[OUTPUT_JSON], run.recalled[OUTPUT_LINE],
	    run.recalled[OUTPUT_QUIET], run.faults);
	messages_free(&samples);
	return run.faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

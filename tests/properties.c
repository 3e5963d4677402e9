/* What must hold of every message, however it is cut or damaged: no byte is
 * shown twice or lost, no memory is read that is not its own, NDJSON says what
 * the tree says, what is left of a cut message is told as of the whole, and no
 * secret gets out. Meant for a build with sanitizers.
 *
 * usage: properties [DIRECTORY of captures] */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/icq/v5.h"
#include "tests/coverage.h"
#include "tests/encode.h"
#include "tests/messages.h"
#include "tests/outputs.h"

#define MUTATIONS	6000	/* over all messages */
#define LEAST_SECRET	3u	/* bytes in a row that give one away */

/* Where nothing is compared, only every so many-th walk is: trees and their
 * comparison cost more than all the rest. */
#define COMPARED	8

enum listener { NESTED, FLAT, SOME, LISTENERS };

static struct {
	struct outputs		 outputs;
	/* What is made of a text depends on those before: outputs that are
	 * compared are told of the same messages. */
	struct outputs		 compared_outputs;
	struct coverage		 coverage[LISTENERS];
	struct trace		 whole[2], cut[2];	/* flat, nested */
	uint8_t			 scratch[MESSAGE_MAX];
	unsigned long		 messages, walks, mutations, secrets, compared;
	unsigned long		 prefixes, damaged;
	unsigned		 faults;
} run;

static void
fail(const struct heard *heard, const uint8_t *wire, uint32_t captured,
    uint32_t length, const char *what, uint32_t offset)
{
	if (run.faults++ >= 10)
		return;
	printf("properties: packet %llu, port %u: %s at %u; %u of %u bytes:\n",
	    (unsigned long long)heard->seen.packet, heard->seen.source.port,
	    what, offset, captured, length);
	for (uint32_t i = 0; i < captured; i++)
		printf("%02x", wire[i]);
	printf("\n");
}

static struct message
message_of(const struct heard *heard, const uint8_t *wire, uint32_t captured,
    uint32_t length)
{
	struct message m = heard_message(heard, wire, captured, length,
	    run.scratch);

	heard_detect(heard, &m);
	return m;
}

static void
walk_to(const struct message *original, struct sink *const *sinks,
    unsigned count)
{
	const struct audience audience = { .sinks = sinks, .count = count };
	struct message m = *original;

	walk(&m, &audience);
	run.walks++;
}

/* Who listens alone hears what who listens with others does. */
static void
check_coverage(const struct heard *heard, const struct message *m)
{
	struct sink *sinks[LISTENERS];
	uint64_t notes[LISTENERS];

	for (unsigned i = 0; i < LISTENERS; i++)
		coverage_reset(&run.coverage[i]);
	for (unsigned i = 0; i < LISTENERS; i++) {
		sinks[i] = &run.coverage[i].sink;
		walk_to(m, &sinks[i], 1);
		notes[i] = run.coverage[i].notes_hash;
	}
	if (notes[FLAT] != notes[SOME])
		fail(heard, m->wire, m->captured, m->length,
		    "a sink that wants fewer rows hears of other faults", 0);
	for (unsigned i = 0; i < LISTENERS; i++) {
		const struct coverage *c = &run.coverage[i];

		if (c->fault != NULL)
			fail(heard, m->wire, m->captured, m->length, c->fault,
			    c->fault_offset);
	}
	for (unsigned i = 0; i < LISTENERS; i++)
		coverage_reset(&run.coverage[i]);
	walk_to(m, sinks + FLAT, 2);
	if (notes[FLAT] != run.coverage[FLAT].notes_hash ||
	    notes[SOME] != run.coverage[SOME].notes_hash)
		fail(heard, m->wire, m->captured, m->length,
		    "two sinks hear of other faults than one", 0);
}

static void
compare_outputs(const struct heard *heard, const struct message *m)
{
	const uint64_t before = run.coverage[FLAT].messages;
	struct outputs *o = &run.compared_outputs;
	struct sink *sinks[] = {
		&run.coverage[FLAT].sink, o->sinks[OUTPUT_JSON],
		o->sinks[OUTPUT_LINE], o->sinks[OUTPUT_TREE],
		o->sinks[OUTPUT_VERBOSE],
	};
	const char *wrong;
	bool lost;

	coverage_reset(&run.coverage[FLAT]);
	walk_to(m, sinks, sizeof(sinks) / sizeof(sinks[0]));
	walk_to(m, &o->sinks[OUTPUT_HEX], 1);
	wrong = outputs_compare(o,
	    (unsigned)(run.coverage[FLAT].messages - before), &lost);
	if (wrong != NULL)
		fail(heard, m->wire, m->captured, m->length, wrong, 0);
	run.compared += !lost;
	outputs_reset(o);
}

static void
check_outputs(const struct message *m)
{
	walk_to(m, &run.outputs.sinks[OUTPUT_WIRE], 1);
	walk_to(m, &run.outputs.sinks[OUTPUT_JSON], 1);
	walk_to(m, &run.outputs.sinks[OUTPUT_LINE], 1);
	outputs_reset(&run.outputs);
}

/* The bytes, in a block of just their size. */
static void
check(const struct heard *heard, const uint8_t *bytes, uint32_t captured,
    uint32_t length, bool compare)
{
	uint8_t *wire = malloc(captured > 0 ? captured : 1);
	struct message m;

	if (wire == NULL) {
		run.faults++;
		return;
	}
	memcpy(wire, bytes, captured);
	m = message_of(heard, wire, captured, length);
	check_coverage(heard, &m);
	if (compare)
		compare_outputs(heard, &m);
	else
		check_outputs(&m);
	free(wire);
}

/* Where to cut next: anywhere, but for the middle of a long message, which is
 * more of the same. */
static uint32_t
next_cut(uint32_t size, uint32_t n)
{
	return n > 300 && n + 300 < size ? 97 : 1;
}

/* Cut by the snapshot length, and sent shorter than that. */
static void
check_truncations(const struct heard *heard)
{
	for (uint32_t n = 0; n <= heard->captured;
	    n += next_cut(heard->captured, n)) {
		check(heard, heard->wire, n, heard->length,
		    n % COMPARED == 0);
		check(heard, heard->wire, n, n, n % COMPARED == 1);
	}
}

/* Cut anywhere, it says nothing that the whole does not say too. Without its
 * check code a client's packet has no key: what it then says is less, and
 * about other rows. */
static void
check_prefixes(const struct heard *heard)
{
	const struct message whole = message_of(heard, heard->wire,
	    heard->captured, heard->length);
	uint32_t n = whole.role == ROLE_CLIENT ? ENCODE_CLIENT : 2;
	struct sink *sinks[2];

	if (heard->captured < heard->length)
		return;
	for (unsigned nested = 0; nested < 2; nested++) {
		trace_reset(&run.whole[nested]);
		sinks[nested] = &run.whole[nested].sink;
		walk_to(&whole, &sinks[nested], 1);
	}
	for (; n < heard->captured; n += next_cut(heard->captured, n)) {
		const struct message m = message_of(heard, heard->wire, n,
		    heard->length);

		for (unsigned nested = 0; nested < 2; nested++) {
			const char *wrong;
			uint32_t at;

			trace_reset(&run.cut[nested]);
			sinks[nested] = &run.cut[nested].sink;
			walk_to(&m, &sinks[nested], 1);
			wrong = trace_compare(&run.cut[nested],
			    &run.whole[nested], &at);
			if (wrong != NULL)
				fail(heard, heard->wire, n, heard->length,
				    wrong, at);
		}
		run.prefixes++;
	}
}

/* Secrets. */

struct secret {
	struct sink	 sink;		/* first: a pointer to it is to both */
	uint32_t	 head;		/* offset of its length word */
	uint32_t	 offset;	/* of its value */
	uint32_t	 size;
};

static void
on_secret(struct sink *sink, const struct event *event)
{
	struct secret *secret = (struct secret *)sink;

	if ((event->field->flags & SECRET) == 0)
		return;
	secret->head = event->offset;
	secret->offset = event->value;
	secret->size = event->size;
}

static struct secret
secret_in(const struct message *original)
{
	struct secret secret = {
		.sink = { .field = on_secret, .rows = EVERY_ROW },
	};
	struct sink *const sinks[] = { &secret.sink };
	const struct audience audience = { .sinks = sinks, .count = 1, .show_secrets = true };
	struct message m = *original;

	walk(&m, &audience);
	return secret;
}

/* Hex digits of n bytes, with that between them. */
static void
put_digits(char *text, const uint8_t *bytes, unsigned n, const char *between)
{
	*text = '\0';
	for (unsigned i = 0; i < n; i++)
		text += snprintf(text, 8, "%s%02x", i == 0 ? "" : between,
		    bytes[i]);
}

/* Whether those bytes stand in an output, as text or in hex. */
static bool
shows(enum output output, const uint8_t *bytes)
{
	char digits[LEAST_SECRET * 3 + 1];
	size_t size;
	const char *text = outputs_text(&run.outputs, output, &size);

	if (memmem(text, size, bytes, LEAST_SECRET) != NULL)
		return true;
	put_digits(digits, bytes, LEAST_SECRET, "");
	if (memmem(text, size, digits, strlen(digits)) != NULL)
		return true;
	put_digits(digits, bytes, LEAST_SECRET, " ");
	return memmem(text, size, digits, strlen(digits)) != NULL;
}

/* A packet with a secret: its plain bytes, and as they are on the wire. */
struct keeper {
	const struct heard	*heard;
	struct secret		 secret;
	uint8_t			 plain[MESSAGE_MAX];
	uint8_t			 blank[MESSAGE_MAX];	/* other letters */
	uint8_t			 wire[MESSAGE_MAX];
};

/* How the packet is sent: how much of it is captured, which byte its check
 * code samples, and which bit of the code is wrong. */
struct manner {
	uint32_t		 captured;
	uint32_t		 sample;
	unsigned		 bit;
};

#define RIGHT	32u		/* none of its bits */

/* The same bytes but for the letters make the same key. Gives what the check
 * code says. */
static enum verdict
write_all(struct keeper *k, const uint8_t *plain, const struct manner *how)
{
	const uint32_t length = k->heard->captured;
	const uint8_t r1 = how->sample < 256 ? (uint8_t)how->sample : 255;
	struct message m;

	memcpy(k->wire, plain, length);
	if (k->heard->protocol->frame == NULL)
		encode_v5_seal_client(k->wire, length, r1, 7, ENCODE_RIGHT);
	if (how->bit < RIGHT)
		k->wire[0x14 + how->bit / 8] ^= (uint8_t)(1 << how->bit % 8);
	m = message_of(k->heard, k->wire, how->captured, length);
	outputs_reset(&run.outputs);
	for (unsigned i = 0; i < OUTPUTS; i++)
		walk_to(&m, &run.outputs.sinks[i], 1);
	return m.check;
}

static void
fail_secret(const struct keeper *k, const struct manner *how,
    enum output output, bool cipher)
{
	char what[80];

	snprintf(what, sizeof(what), "%s is out in output %u, wrong bit %u,",
	    cipher ? "a secret's cipher" : "a secret", output, how->bit);
	fail(k->heard, k->wire, how->captured, k->heard->captured, what,
	    k->secret.offset);
}

/* No output has three bytes of the secret in a row, plain or encrypted, unless
 * they are there too with other letters in its place: as words of ours. A wrong
 * code that is right by chance, for it samples another byte of the same value,
 * is no case of this: what it decrypts to is taken for what was sent. */
static void
check_kept(struct keeper *k, struct manner how)
{
	const uint8_t *plain = k->plain + k->secret.offset;
	uint8_t wire[32];
	uint64_t shown[OUTPUTS] = { 0 };
	bool any = false;

	if (write_all(k, k->plain, &how) == CHECK_VALID && how.bit < RIGHT)
		return;
	memcpy(wire, k->wire + k->secret.offset, k->secret.size);
	for (unsigned i = 0; i < OUTPUTS; i++)
		for (unsigned at = 0; at + LEAST_SECRET <= k->secret.size;
		    at++) {
			shown[i] |= (uint64_t)shows(i, plain + at) << at;
			shown[i] |= (uint64_t)shows(i, wire + at) << 32 << at;
			any |= shown[i] != 0;
		}
	if (any)
		write_all(k, k->blank, &how);
	for (unsigned i = 0; any && i < OUTPUTS; i++)
		for (unsigned at = 0; at < 64; at++)
			if ((shown[i] >> at & 1) != 0 && !shows(i, at < 32 ?
			    plain + at : wire + at - 32))
				fail_secret(k, &how, i, at >= 32);
	outputs_reset(&run.outputs);
	run.damaged += how.bit < RIGHT;
}

/* Cut anywhere, with a check code that can be verified or not, and with one
 * that is wrong by any of its bits (of packets that are equally long once); and
 * with every length word before the secret. What stands in the rows before it
 * is shown as theirs: an account or a clock that is left out leaves the secret
 * in their place, and no row could know. That is no case of this. */
static void
check_secret(const struct heard *heard)
{
	static bool tried[MESSAGE_MAX + 1];
	static struct keeper k;
	const struct message m = message_of(heard, heard->wire,
	    heard->captured, heard->length);
	const uint32_t length = heard->captured;

	k.heard = heard;
	k.secret = secret_in(&m);
	if (k.secret.size < LEAST_SECRET || k.secret.size > 32 ||
	    length < heard->length || m.role != ROLE_CLIENT)
		return;
	run.secrets++;
	memcpy(k.plain, m.plain, length);
	memcpy(k.blank, m.plain, length);
	memset(k.blank + k.secret.offset, 'Q', k.secret.size);
	for (uint32_t n = 0; n <= length; n++) {
		check_kept(&k, (struct manner){ n, 10, RIGHT });
		if (heard->protocol->frame != NULL)
			continue;	/* TCP has sums of its own */
		check_kept(&k, (struct manner){ n, length - 1, RIGHT });
		for (unsigned bit = 0; bit < RIGHT && !tried[length]; bit++)
			check_kept(&k, (struct manner){ n, length - 1, bit });
	}
	if (heard->protocol->frame != NULL)
		return;
	tried[length] = true;
	for (uint32_t n = 0; n < 400; n++) {
		uint32_t word = n < 300 ? n : n * n;

		k.plain[k.secret.head] = k.blank[k.secret.head] =
		    (uint8_t)word;
		k.plain[k.secret.head + 1] = k.blank[k.secret.head + 1] =
		    (uint8_t)(word >> 8);
		check_kept(&k, (struct manner){ length, 10, RIGHT });
	}
}

/* Mutations: of the plain bytes, and sealed again, so that they pass the
 * cipher. */

/* The packet's plain bytes, sealed again. */
static void
seal(uint8_t *packet, uint32_t n, enum role role, struct generator *random)
{
	const uint8_t r1 = generator_next(random) & 0xff;
	const uint8_t r2 = generator_next(random) & 0xff;

	if (role == ROLE_CLIENT && n >= ENCODE_CLIENT)
		encode_v5_seal_client(packet, n, r1, r2, ENCODE_RIGHT);
	else if (role == ROLE_SERVER && n >= ENCODE_SERVER)
		encode_v5_seal_server(packet, n, r1, r2);
}

static const uint8_t words[] = { 0, 1, 2, 0x0a, 0x7f, 0x80, 0xfe, 0xff };

static uint32_t
mutate(uint8_t *bytes, uint32_t n, uint32_t room, uint32_t from,
    struct generator *random)
{
	uint32_t at = from + generator_below(random, n - from);
	uint32_t length = 1 + generator_below(random, 16);

	switch (generator_below(random, 7)) {
	case 0:
		bytes[at] ^= (uint8_t)(1 << generator_below(random, 8));
		break;
	case 1:
		bytes[at] = words[generator_below(random, sizeof(words))];
		break;
	case 2:			/* a length word */
		if (at + 1 < n) {
			bytes[at] = (uint8_t)generator_below(random, 64);
			bytes[at + 1] = generator_below(random, 4) == 0;
		}
		break;
	case 3:			/* shorter */
		if (n - length >= from && n > length)
			n -= length;
		break;
	case 4:			/* bytes less in the middle */
		if (at + length < n) {
			memmove(bytes + at, bytes + at + length,
			    n - at - length);
			n -= length;
		}
		break;
	case 5:			/* more */
		if (n + length <= room) {
			memmove(bytes + at + length, bytes + at, n - at);
			n += length;
		}
		break;
	case 6:			/* from elsewhere */
		if (at + length <= n)
			memmove(bytes + at, bytes + from + generator_below(
			    random, n - from - length + 1), length);
		break;
	}
	return n;
}

static void
check_mutation(const struct heard *heard, struct generator *random)
{
	static uint8_t packet[MESSAGE_MAX];
	struct message m = message_of(heard, heard->wire, heard->captured,
	    heard->length);
	/* Of what makes it a message of this kind, only the command. */
	const uint32_t from = m.role == ROLE_CLIENT ? 14 : 7;
	const uint32_t least = m.role == ROLE_CLIENT ? ENCODE_CLIENT :
	    ENCODE_SERVER;
	uint32_t n = m.captured, times = 1 + generator_below(random, 4);

	if (m.protocol != &icq_v5 || m.captured < m.length || n <= least + 16)
		return;
	memcpy(packet, m.plain, n);
	while (times-- > 0 && n > least + 16)
		n = mutate(packet, n, n + 64, generator_below(random, 8) == 0 ?
		    from : least, random);
	if (generator_below(random, 16) != 0)
		seal(packet, n, m.role, random);
	check(heard, packet, generator_below(random, 8) == 0 ?
	    generator_below(random, n) : n, n, run.mutations % COMPARED == 0);
	run.mutations++;
}

static void
check_all(const struct messages *samples)
{
	struct generator random = { .state = 2001 };

	for (size_t i = 0; i < samples->count; i++) {
		const struct heard *heard = &samples->rows[i];

		if (heard->protocol == NULL || messages_known(samples, i))
			continue;
		run.messages++;
		check(heard, heard->wire, heard->captured, heard->length,
		    true);
		check_truncations(heard);
		check_prefixes(heard);
		check_secret(heard);
	}
	for (unsigned tries = 0; tries < 10 * MUTATIONS &&
	    run.mutations < MUTATIONS; tries++) {
		const struct heard *heard = &samples->rows[generator_below(
		    &random, (uint32_t)samples->count)];

		if (heard->protocol != NULL)
			check_mutation(heard, &random);
	}
}

int
main(int argc, char **argv)
{
	struct messages samples = { 0 };

	if (!messages_read_all(&samples, argc > 1 ? argv[1] :
	    samples_directory()) || !outputs_open(&run.outputs) ||
	    !outputs_open(&run.compared_outputs)) {
		fprintf(stderr, "properties: cannot begin\n");
		return EXIT_FAILURE;
	}
	coverage_open(&run.coverage[NESTED], EVERY_ROW, true);
	coverage_open(&run.coverage[FLAT], EVERY_ROW, false);
	coverage_open(&run.coverage[SOME], SUMMARY, false);
	for (unsigned nested = 0; nested < 2; nested++) {
		trace_open(&run.whole[nested], nested);
		trace_open(&run.cut[nested], nested);
	}
	check_all(&samples);
	if (run.messages < 500 || run.mutations < MUTATIONS / 2 ||
	    run.secrets < 10 || run.compared < run.messages ||
	    run.prefixes < run.messages || run.damaged < 1000) {
		printf("properties: too little was there to check\n");
		run.faults++;
	}
	printf("properties: %lu messages and %lu mutations, %lu walks, "
	    "%lu compared, %lu cut, %lu secrets with %lu damages, %u faults\n",
	    run.messages, run.mutations, run.walks, run.compared, run.prefixes,
	    run.secrets, run.damaged, run.faults);
	outputs_close(&run.outputs);
	outputs_close(&run.compared_outputs);
	for (unsigned nested = 0; nested < 2; nested++) {
		trace_close(&run.whole[nested]);
		trace_close(&run.cut[nested]);
	}
	messages_free(&samples);
	return run.faults == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Samples bug-*: what crashed, hung or fooled other programs of ICQ and AIM, a
 * file for each cause. Here: SNACs, TLVs and lists; in make_oscar_bugs2.c what
 * stands in messages, in make_oscar_bugs3.c frames, logins, and bytes that are
 * for peers. */

#include <string.h>

#include "dissectors/oscar/flap.h"
#include "tests/oscar.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

#define COOKIE_BOS	"b00c1e00112233445566778899aabbcc"
#define COOKIE_GOOD	"0900d00000000001"
#define COOKIE_BAD	"0bad000000000001"
#define RENDEZVOUS	"0000" COOKIE_BAD
#define SEND_FILE	"094613434c7f11d18222444553540000"
#define CONTACTS	"0946134b4c7f11d18222444553540000"
#define TIME		"3bfa4500"

/* What comes before the TLVs of a message of Bert's. */
#define MESSAGE		"x n b n n X "
#define OF_BERT(channel) \
	COOKIE_BAD, (channel), NAME_BERT, 0, 1, 0x01, "0050"

void
bug_none(struct oscar_talk *t, const char *text)
{
	static const char fragments[] = "1 1 n 1 1 1 n n n t";
	const int n = (int)strlen(text) + 4;

	put(&t->part, fragments, 5, 1, 1, 1, 1, 1, n, 0, 0, text);
	oscar_says(t, 0x04, 0x06, "x n b B", COOKIE_GOOD, 1, NAME_BERT, 0x02,
	    &t->part);
	put(&t->part, fragments, 5, 1, 1, 1, 1, 1, n, 0, 0, text);
	oscar_hears(t, 0x04, 0x07, 0, "x n b n n X B", COOKIE_GOOD, 1,
	    NAME_BERT, 0, 1, 0x01, "0050", 0x02, &t->part);
}

static int
make_bug(const char *directory, const struct bug *bug)
{
	struct capture c;
	struct oscar_talk t;

	if (sample_open(&c, directory, bug->name, LINK_ETHERNET, 0) < 0)
		return -1;
	oscar_init(&t, &c, 0, ADDRESS_BOS, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    COOKIE_BOS);
	oscar_hears(&t, 0x01, 0x0f, 0, "b n n X", NAME_ANNA, 0, 1, 0x01,
	    "0050");
	bug_none(&t, "All is well before.");
	bug->scene(&t);
	bug_none(&t, "All is well after.");
	oscar_close(&t);
	oscar_free(&t);
	return capture_close(&c);
}

int
make_bugs(const char *directory, const struct bug *bugs, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		if (make_bug(directory, &bugs[i]) < 0)
			return -1;
	return 0;
}

/* TLVs longer than what is left of the frame, or of what they stand in. */
static void
tlv_overrun(struct oscar_talk *t)
{
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "n n x", OF_BERT(1), 0x02, 64,
	    "0501000101");
	oscar_hears(t, 0x01, 0x0f, 0, "b n n X n n x", NAME_ANNA, 0, 2, 0x01,
	    "0050", 0x06, 5, "10000000");
	oscar_hears(t, 0x02, 0x06, 0, "b n n n n t", NAME_BERT, 0, 0, 0x04,
	    0xffff, "Gone fishing.");
	/* Not longer than the frame, but than the TLV around it: what follows
	 * that one is whole. */
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "X X", OF_BERT(1), 0x02,
	    "05010001010101000d000000004168", 0x16, TIME);
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "X X", OF_BERT(2), 0x05,
	    RENDEZVOUS SEND_FILE "000a00020001" "000500ff1446", 0x16, TIME);
	/* The first user's reaches into the second. */
	oscar_hears(t, 0x03, 0x0b, 0, "b n n n n x b n n X", NAME_BERT, 0, 1,
	    0x01, 8, "0050", NAME_CLARA, 0, 1, 0x01, "0050");
	/* Heads that end early. */
	oscar_says(t, 0x01, 0x1e, "X x", 0x06, "00000000", "00");
	oscar_says(t, 0x01, 0x1e, "X x", 0x06, "00000000", "000c");
	oscar_says(t, 0x01, 0x1e, "X x", 0x06, "00000000", "000c00");
	/* The extra block and what is in it. */
	t->flags = 0x8000;
	oscar_hears(t, 0x01, 0x0f, 0, "n X b n n X", 0xffff, 0x01, "0004",
	    NAME_ANNA, 0, 1, 0x01, "0050");
	t->flags = 0x8000;
	oscar_hears(t, 0x01, 0x0f, 0, "n n n x b n n X", 6, 0x01, 9, "0004",
	    NAME_ANNA, 0, 1, 0x01, "0050");
}

/* CVE-2005-0472: counts and lists that take up no bytes, over which a loop went
 * on for ever. */
static void
zero_progress(struct oscar_talk *t)
{
	put_zeros(&t->part, 12);
	oscar_hears(t, 0x03, 0x0b, 0, "r", &t->part);
	put_zeros(&t->part, 40);
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "r", OF_BERT(1), &t->part);
	oscar_hears(t, 0x02, 0x06, 0, "b n n", NAME_BERT, 0, 0xffff);
	oscar_hears(t, 0x01, 0x07, 0, "n", 0xffff);
	oscar_hears(t, 0x01, 0x12, 0, "n n", 0xffff, 0x04);
	oscar_hears(t, 0x0f, 0x05, 0, "n n 1 1 n", 1, 0xffff, 1, 1, 0);
	oscar_hears(t, 0x13, 0x06, 0, "1 n w n n n n", 0, 0xffff, "", 0, 0, 1,
	    0);
	oscar_says(t, 0x01, 0x17, "n n 1", 1, 3, 0);
	put_zeros(&t->part, 20);
	oscar_says(t, 0x03, 0x04, "r", &t->part);
	/* Contacts of which a text says that there are many. */
	put(&t->part, "4 1 1 s", BERT, 0x13, 0,
	    "4294967295\xfe\xfe\xfe\xfe\xfe");
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "B", OF_BERT(4), 0x05, &t->part);
	put(&t->part, "x x n n w n w w n", RENDEZVOUS, CONTACTS, 0x2711, 10, "",
	    0xffff, "", "", 0);
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "B", OF_BERT(2), 0x05, &t->part);
}

/* The highest subtype of each family. */
static const struct {
	uint16_t	family, last;
} families[] = {
	{ 0x01, 0x23 }, { 0x02, 0x15 }, { 0x03, 0x10 }, { 0x04, 0x17 },
	{ 0x05, 0x03 }, { 0x06, 0x03 }, { 0x07, 0x09 }, { 0x08, 0x02 },
	{ 0x09, 0x0b }, { 0x0a, 0x03 }, { 0x0b, 0x04 }, { 0x0c, 0x03 },
	{ 0x0d, 0x09 }, { 0x0e, 0x30 }, { 0x0f, 0x05 }, { 0x10, 0x07 },
	{ 0x13, 0x25 }, { 0x15, 0x03 }, { 0x17, 0x0d }, { 0x18, 0x16 },
	{ 0x25, 0x05 }, { 0x85, 0x03 },
};

/* CVE-2004-0505: SNACs without a body, and such as nobody sends. */
static void
snac_empty(struct oscar_talk *t)
{
	struct generator random = { .state = 0x2004 };
	const enum connection_end ends[] = { CONNECTOR, ACCEPTOR };

	t->holds = true;		/* all in one segment */
	for (unsigned i = 0; i < COUNT(families); i++)
		for (uint16_t j = 0; j <= families[i].last; j++)
			oscar_hears(t, families[i].family, j, 0, "");
	oscar_flush(t, ACCEPTOR);
	for (unsigned i = 0; i < 48; i++) {
		const uint32_t n = generator_below(&random, 12);

		t->holds = true;
		for (uint32_t j = 0; j < n; j++)
			put_u8(&t->part, (uint8_t)generator_next(&random));
		oscar_frame(t, ends[i % 2], FLAP_SNAC, "n n n N r",
		    (int)generator_below(&random, 0x28),
		    (int)generator_below(&random, 0x20),
		    (int)generator_below(&random, 0x10000),
		    generator_next(&random), &t->part);
		t->holds = false;
		oscar_flush(t, ends[i % 2]);
	}
}

/* Lists of TLVs in lists of TLVs, deeper than any has a meaning; then many in
 * one list, all empty. */
static void
tlv_nested(struct oscar_talk *t)
{
	struct buffer inner = { .data = NULL };

	put(&inner, "X", 0x05, "");
	for (unsigned i = 0; i < 40; i++) {
		put(&t->part, "B", 0x05, &inner);
		put(&inner, "r", &t->part);
	}
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "r", OF_BERT(2), &inner);
	put(&inner, "X", 0x2711, "");
	for (unsigned i = 0; i < 20; i++) {
		put(&t->part, "x x B", RENDEZVOUS, CONTACTS, 0x2711, &inner);
		put(&inner, "r", &t->part);
	}
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "B", OF_BERT(2), 0x05, &inner);
	/* A chat's sender whose TLVs have a sender. */
	put(&inner, "X", 0x03, "");
	for (unsigned i = 0; i < 20; i++) {
		put(&t->part, "b n n r", NAME_BERT, 0, 1, &inner);
		put(&inner, "B", 0x03, &t->part);
	}
	oscar_hears(t, 0x0e, 0x06, 0, "x n r", COOKIE_BAD, 3, &inner);
	for (unsigned i = 0; i < 80; i++)
		put(&t->part, "X", 0x0b, "");
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "r", OF_BERT(1), &t->part);
	for (unsigned i = 0; i < 80; i++)
		put(&t->part, "X", 0x7000 + (int)i, "");
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "r", OF_BERT(1), &t->part);
	buffer_free(&inner);
}

/* How many TLVs tell of a user, and how many there are. */
static void
user_count(struct oscar_talk *t)
{
	static const int counts[] = { 0, 1, 3, 0x7fff, 0x8000, 0xffff };

	for (unsigned i = 0; i < COUNT(counts); i++) {
		oscar_hears(t, 0x01, 0x0f, 0, "b n n X X", NAME_ANNA, 0,
		    counts[i], 0x01, "0050", 0x06, "10000000");
		oscar_hears(t, 0x03, 0x0b, 0, "b n n X X b n n X", NAME_BERT, 0,
		    counts[i], 0x01, "0050", 0x06, "00000001", NAME_CLARA, 0,
		    1, 0x01, "0050");
		oscar_hears(t, 0x04, 0x07, 0, "x n b n n X X X X",
		    COOKIE_BAD, 1, NAME_BERT, 0, counts[i], 0x01, "0050", 0x06,
		    "00000000", 0x02, "050100010101010007000000004f6921", 0x0b,
		    "");
	}
	oscar_hears(t, 0x0e, 0x03, 0, "b n n", NAME_BERT, 0, 1);
	oscar_hears(t, 0x04, 0x0a, 0, "n b n n X n n", 1, NAME_BERT, 0, 2,
	    0x01, "0050", 3, 1);
	oscar_hears(t, 0x02, 0x06, 0, "b n n X T", NAME_BERT, 0, 0xffff,
	    0x01, "0050", 0x04, "Gone fishing.");
}

/* CVE-2009-3615: lists with items that have no name, or whose TLVs do not
 * fit. */

struct item {
	const char	*name;
	int		 type;
	int		 more;		/* than there is */
	const char	*tlvs;
};

static void
put_item(struct buffer *b, const struct item *item)
{
	put(b, "w n n n n x", item->name, 1, 2, item->type,
	    (int)strlen(item->tlvs) / 2 + item->more, item->tlvs);
}

static const struct item right = { NAME_CLARA, 0, 0, "01310005436c617261" };

static const struct item items[] = {
	{ "", 0, 0, "" },
	{ "", 1, 0, "00c80000" },
	{ NAME_BERT, 0, 4, "" },
	{ NAME_BERT, 0, -2, "0131000442657274" },
	{ NAME_BERT, 0, -8, "0131000442657274" },
	{ NAME_BERT, 0, 0, "0131000542657274" },
	{ NAME_BERT, 0, 0, "0131ffff42657274" },
	{ NAME_BERT, 0, 0, "0131000342657274" },
	{ NAME_BERT, 0, 0, "01310004426572740131" },
	{ NAME_BERT, 0, 0, "013100" },
	{ NAME_BERT, 0, 0, "0000000000000000" },
	{ "Crew", 1, 0, "00c80003000100" },
	{ "", 4, 0, "00ca00020102" },
	{ "", 5, 0, "00c9000100" },
	{ NAME_BERT, 0, 0, "014500023bfa" },
	{ NAME_BERT, 0, 0, "00d90005000000ff00" },
	{ NAME_BERT, 0, 0, "013d000101" },
	{ "1", 0x14, 0, "00d5000201ff" },
	/* Passwords. */
	{ "anna@example.org", 0x18, 0, "00d500ff8043f2a554e3" },
	{ "anna@example.org", 0x18, 0, "7777ffff00d500068043f2a554e3" },
	{ "anna@example.org", 0x18, -3, "00d500068043f2a554e3" },
	{ "anna@example.org", 0x7777, 0, "00d500068043f2a554e3" },
	{ NAME_BERT, 0x7777, 0, "0131000442657274" },
	{ NAME_BERT, 0, 0xffff - 8, "0131000442657274" },
};

static void
list_items(struct oscar_talk *t)
{
	static const int counts[] = { 0, 1, 3, 0xffff };

	for (unsigned i = 0; i < COUNT(items); i++) {
		put_item(&t->part, &right);
		put_item(&t->part, &items[i]);
		put_item(&t->part, &right);
		oscar_hears(t, 0x13, 0x06, 0, "1 n r x", 0, 3, &t->part, TIME);
		if (i % 4 != 0)
			continue;
		put_item(&t->part, &items[i]);
		put_item(&t->part, &right);
		oscar_says(t, 0x13, 0x08, "r", &t->part);
	}
	for (unsigned i = 0; i < COUNT(counts); i++) {
		put_item(&t->part, &right);
		put_item(&t->part, &right);
		oscar_hears(t, 0x13, 0x06, 0, "1 n r x", 0, counts[i], &t->part,
		    TIME);
	}
	put_item(&t->part, &right);
	oscar_hears(t, 0x13, 0x06, 0, "1 n r n t", 0, 2, &t->part, 0xffff,
	    NAME_BERT);
	oscar_hears(t, 0x13, 0x0e, 0, "n 1", 0, 0);
	oscar_hears(t, 0x13, 0x19, 0, "1 t n t", 0xff, NAME_BERT, 3, "Hi!");
	oscar_hears(t, 0x13, 0x1b, 0, "b", NAME_BERT);
	oscar_hears(t, 0x13, 0x1c, 0, "b", "");
}

int
make_oscar_bugs(const char *directory)
{
	static const struct bug bugs[] = {
		{ "bug-tlv-overrun.pcap", tlv_overrun },
		{ "bug-zero-progress.pcap", zero_progress },
		{ "bug-snac-empty.pcap", snac_empty },
		{ "bug-tlv-nested.pcap", tlv_nested },
		{ "bug-user-count.pcap", user_count },
		{ "bug-list-items.pcap", list_items },
	};

	return make_bugs(directory, bugs, COUNT(bugs));
}

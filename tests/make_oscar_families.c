/* oscar-services.pcap: what a client and its server say to each other beside
 * messages and lists, in every layout there is of it. */

#include <string.h>

#include "dissectors/oscar/flap.h"
#include "tests/oscar.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

#define ANY		"0001020304"
#define NOON		"3bfa4500"	/* nearly: 20 November 2001, 11:56:48 */
#define HASH		"00112233445566778899aabbccddeeff"
#define COOKIE		"5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e"
#define COOKIE_BOS	COOKIE "01"
#define COOKIE_ICONS	COOKIE "10"

/* Capabilities; marks of clones, some of which end in a version; two that are
 * in no list, of which one can be read. */
#define AIM(number)	"0946" number "4c7f11d18222444553540000"
#define XTRAZ		"1a093c6cd7fd4ec59d51a6474e34f5a0"
#define TYPING		"563fc8090b6f41bd9f79422609dfa2f3"
#define RTF		"97b12751243c4334ad22d6abf73f1492"
#define HTML		"0138ca7b769a491588f213fc00979ea8"
#define TRILLIAN	"97b12751243c4334ad22d6abf73f1409"
#define LICQ		"4c69637120636c69656e7420" "01000301"
#define MICQ		"6d49435120a920522e4b2e20" "00040904"
#define MIRANDA		"4d6972616e64614d" "00030301" "80030301"
#define AND_RQ		"265251696e73696465" "05040900000000"
#define JIMM		"4a696d6d20" "302e342e330000000000" "00"
#define TIDES		"5469646520436861727420" "76312e3200"
#define UNREADABLE	"deadbeef00112233445566778899aabb"

/* Where a client is reached directly, behind its address; then three words, see
 * clones. */
#define DC_AT		"00004e2b" "04" "0008" "5eed0002" "00000050" "00000003"
#define DC_TIMES	NOON "3bfa3c00" "3bfa0000"

/* What a client asks in a family and its server answers, of which nobody knows
 * the layout. 0: there is no such subtype. */
struct bare {
	uint16_t	family, asks, answers;
};

static void
bare(struct oscar_talk *t, const struct bare *rows, unsigned n)
{
	uint32_t asked;

	for (unsigned i = 0; i < n; i++) {
		asked = rows[i].asks == 0 ? 0 : oscar_says(t, rows[i].family,
		    rows[i].asks, "x", ANY);
		if (rows[i].answers != 0)
			oscar_hears(t, rows[i].family, rows[i].answers, asked,
			    "x 1", ANY, (int)i);
	}
}

/* Every family has them, most with nothing but the number. */
static void
errors(struct oscar_talk *t)
{
	static const uint16_t families[] = {
		0x02, 0x03, 0x05, 0x06, 0x07, 0x08, 0x0a, 0x0b, 0x0c, 0x10,
		0x18, 0x25, 0x85, 0x044a, 0x050c,
	};
	static const uint16_t own[] = { 0x04, 0x09, 0x15, 0x17 };
	uint32_t asked;

	asked = oscar_says(t, 0x01, 0x04, "n", 0x0e);
	oscar_hears(t, 0x01, 0x01, asked, "n T X T X X", 5, 0x04,
	    "http://help.example.org/rooms", 0x08, "0001", 0x1b,
	    "No rooms today.", 0x29, "00010002", 0x2a, "0003");
	asked = oscar_says(t, 0x09, 0x04, "N", UINT32_C(0x50));
	oscar_hears(t, 0x09, 0x01, asked, "n X", 0x0d, 0x08, "0002");
	/* Those whose subcodes mean something else, or that have TLVs of their
	 * own. */
	for (unsigned i = 0; i < COUNT(own); i++)
		oscar_hears(t, own[i], 0x01, 0, "n T X T X X", 5, 0x04,
		    "http://help.example.org/", 0x08, "0001", 0x1b,
		    "Not today.", 0x29, "00010002", 0x2a, "0003");
	t->holds = true;
	for (unsigned i = 0; i < COUNT(families); i++)
		oscar_hears(t, families[i], 0x01, 0, "n", 2 + (int)i);
	t->holds = false;
	oscar_flush(t, ACCEPTOR);
	/* A family that no list has. */
	oscar_hears(t, 0x24, 0x01, 0, "n", 6);
}

/* Family 01: with and without what its version 3 added, and as it never is. */

static void
put_rate(struct buffer *b, int number, bool whole)
{
	put(b, "n N N N N N N N", number, 80, 2500, 2000, 1500, 800, 5400,
	    6000);
	if (whole)
		put(b, "N 1", 120, 3);
}

static void
rates(struct oscar_talk *t)
{
	uint32_t asked;

	for (int whole = 1; whole >= 0; whole--) {
		asked = oscar_says(t, 0x01, 0x06, "");
		put_rate(&t->part, 1, whole != 0);
		put_rate(&t->part, 2, whole != 0);
		oscar_hears(t, 0x01, 0x07, asked, "n r n n n n n n n n n n",
		    2, &t->part, 1, 2, 4, 6, 4, 7, 2, 1, 1, 0x0f);
	}
	asked = oscar_says(t, 0x01, 0x06, "");
	oscar_hears(t, 0x01, 0x07, asked, "n x", 1, ANY);
	oscar_says(t, 0x01, 0x08, "n n", 1, 2);
	oscar_says(t, 0x01, 0x09, "n", 2);
	asked = oscar_says(t, 0x01, 0x16, "");
	put_rate(&t->part, 1, true);
	put_rate(&t->part, 2, true);
	/* Which request was one too many, and the version of the family. */
	put(&t->extra, "n n N n n n", 2, 4, asked, 1, 2, 4);
	oscar_hears(t, 0x01, 0x0a, 0, "n r", 2, &t->part);
	put_rate(&t->part, 1, false);
	oscar_hears(t, 0x01, 0x0a, 0, "n r", 3, &t->part);
	oscar_hears(t, 0x01, 0x0a, 0, "n x", 4, ANY);
}

static void
greet(struct oscar_talk *t)
{
	uint32_t asked;

	oscar_hears(t, 0x01, 0x03, 0, "n n n n n n n n n", 1, 2, 3, 4, 9, 0x0a,
	    0x0b, 0x15, 0x22);
	oscar_says(t, 0x01, 0x17, "n n n n", 1, 4, 2, 1);
	oscar_hears(t, 0x01, 0x18, 0, "n n n n", 1, 4, 2, 1);
	oscar_hears(t, 0x01, 0x13, 0, "n T X X", 4, 0x0b,
	    "http://news.example.org/", 0x02, "001e", 0x03, "04b0");
	rates(t);
	asked = oscar_says(t, 0x01, 0x0e, "");
	/* The account, and one login of it. */
	oscar_hears(t, 0x01, 0x0f, asked, "b n n X X X X b n n X X X",
	    NAME_ANNA, 0, 4, 0x01, "0050", 0x06, "00000000", 0x0a, "c000020a",
	    0x05, "386d4380", NAME_ANNA, 0, 3, 0x01, "0050", 0x14, "02", 0x28,
	    "01");
	oscar_says(t, 0x01, 0x02, "n n n n n n n n", 1, 4, 0x0110, 0x028a, 2,
	    1, 0x0101, 0x028a);
}

/* Every kind of icon and text, and one that nobody knows. A status may be a
 * hash too. */
struct item {
	int		 type, flags;
	const char	*content;
};

static const struct item icons[] = {
	{ 0x0000, 0x00, HASH },
	{ 0x0001, 0x01, HASH },
	{ 0x0002, 0x04, "0006" "417420736561" "0000" },
	{ 0x0002, 0x04, "0004" "41686f79" },
	{ 0x0002, 0x00, HASH },
	{ 0x0003, 0x00, "0201d20472" },
	{ 0x0004, 0x00, HASH },
	{ 0x0007, 0x00, "00" },
	{ 0x0008, 0x40, HASH },
	{ 0x0009, 0x81, HASH },
	{ 0x000e, 0x00, "6963716d6f6f643233" },
	{ 0x0081, 0x80, HASH },
	{ 0x0400, 0x00, "" },
};

static void
put_icons(struct buffer *b, unsigned first, unsigned n)
{
	for (unsigned i = first; i < first + n; i++)
		put(b, "n 1 1 x", icons[i].type, icons[i].flags,
		    (int)strlen(icons[i].content) / 2, icons[i].content);
}

static void
status(struct oscar_talk *t)
{
	put_icons(&t->part, 2, 1);
	oscar_says(t, 0x01, 0x1e, "X X X X X B X", 0x06, "00020100", 0x08,
	    "0000", 0x0c, "c000020a" DC_AT DC_TIMES "0000", 0x11,
	    "01" "0045fa3b", 0x12, "0000", 0x1d, &t->part, 0x1f, "0008");
	put_icons(&t->part, 0, COUNT(icons));
	oscar_hears(t, 0x01, 0x21, 0, "r", &t->part);
	/* Those of plug-ins have other layouts. */
	oscar_says(t, 0x01, 0x1e, "X", 0x11, "02" "0045fa3b" "000001000100"
	    "a0e93f374fe9d311bcd20004ac96dd96" "0200" "003cfa3b" "00");
	oscar_says(t, 0x01, 0x1e, "X", 0x11, "03" "0045fa3b" "000001000100"
	    "f02d12d93091d3118dd700104b06462e" "0400" "01" "01000000"
	    "0045fa3b" "000000000100");
	oscar_says(t, 0x01, 0x11, "N", UINT32_C(600));
	oscar_says(t, 0x01, 0x14, "N", UINT32_C(3));
}

static void
service(struct oscar_talk *t)
{
	static const struct bare unexplained[] = {
		{ 0x01, 0x19, 0x1a }, { 0x01, 0x1b, 0 }, { 0x01, 0x1c, 0x1d },
		{ 0x01, 0x22, 0x23 },
	};
	static const int pages[] = {
		3, 4, 5, 7, 8, 9, 0x0a, 0x0b, 0x0d, 0x0e, 0x0f, 0x10, 0x11,
	};
	uint32_t asked;

	bare(t, unexplained, COUNT(unexplained));
	for (unsigned i = 0; i < COUNT(pages); i++)
		put(&t->part, "T", pages[i], i % 2 == 0 ?
		    "http://pages.example.org/" : "http://help.example.org/");
	oscar_hears(t, 0x01, 0x15, 0, "r", &t->part);
	oscar_hears(t, 0x01, 0x16, 0, "");
	asked = oscar_says(t, 0x01, 0x04, "n X X", 0x0e, 0x01,
	    "0004" "07" "686172626f7572" "0000", 0x8c, "");
	oscar_hears(t, 0x01, 0x05, asked, "X T X T X", 0x0d, "000e", 0x05,
	    "198.51.100.4:5190", 0x06, COOKIE "0e", 0x8d, "rooms.example.org",
	    0x8e, "02");
	asked = oscar_says(t, 0x01, 0x04, "n", 0x10);
	oscar_hears(t, 0x01, 0x05, asked, "X T X", 0x0d, "0010", 0x05,
	    "198.51.100.4", 0x06, COOKIE_ICONS);
	/* Warned by nobody in particular, then by Bert. */
	oscar_hears(t, 0x01, 0x10, 0, "n", 100);
	oscar_hears(t, 0x01, 0x10, 0, "n b n n X", 200, NAME_BERT, 0, 1, 0x01,
	    "0010");
	oscar_hears(t, 0x01, 0x1f, 0, "N N x", 0x1000, 0x100, ANY);
	oscar_says(t, 0x01, 0x20, "x", HASH);
}

/* The last that this server says. */
static void
migrate(struct oscar_talk *t)
{
	oscar_hears(t, 0x01, 0x0b, 0, "n n", 2, 3);
	oscar_says(t, 0x01, 0x0c, "n n", 2, 3);
	oscar_hears(t, 0x01, 0x0d, 0, "");
	oscar_hears(t, 0x01, 0x12, 0, "n n n T X T X", 2, 2, 3, 0x05,
	    "198.51.100.5:5190", 0x06, COOKIE "12", 0x8d, "bos.example.org",
	    0x8e, "00");
}

/* Families 02 and 03: users. */

/* A user's DC info tells the program by three words, an official one's being
 * times; what it says it can do may tell it too. */
struct clone {
	const char	*words, *capabilities;
};

static void
clones(struct oscar_talk *t)
{
	static const struct clone rows[] = {
		{ "ffffffff" "ffffffff" "00000000", AIM("134e") },
		{ "ffffffff" "00000000" "3b7248ed", "" },
		{ "ffffffff" "00000000" "00000000", "" },
		{ "44f523b0" "44f523a6" "44f523a6", "" },
		{ "7d8003eb" "00000000" "00000000", LICQ },
		{ "7fffffff" "00030301" "5afec0de", MIRANDA },
		{ "ffffffff" "80030301" "00000000", MIRANDA UNREADABLE },
		{ "ffffff42" "00040904" "04010000", MICQ },
		{ "ffffff7f" "00000905" "00000000", AND_RQ },
		{ "fffffffe" "00000000" "fffffffe", JIMM },
		{ "3aa773ee" "00000000" "00000000", RTF },
		{ "3b75ac09" "00000000" "00000000", TRILLIAN },
		{ "00000000" "00000000" "00000000", AIM("134d") },
		{ DC_TIMES, TIDES },
	};
	char dc[2 * 37 + 1];

	for (unsigned i = 0; i < COUNT(rows); i++) {
		(void)snprintf(dc, sizeof(dc), "%s%s0000",
		    "c000020d" DC_AT, rows[i].words);
		oscar_hears(t, 0x03, 0x0b, 0, "b n n X X X", NAME_DMITRI, 0, 3,
		    0x01, "0050", 0x0c, dc, 0x0d, rows[i].capabilities);
	}
}

/* All that can be said of a user is said of one of three. */
static void
online(struct oscar_talk *t)
{
	put(&t->part, "b n n X X X X X X X X X X X X X", NAME_BERT, 0, 13,
	    0x01, "0050", 0x02, "386d4380", 0x03, NOON, 0x04, "0005", 0x05,
	    "386d4380", 0x06, "10030001", 0x0a, "c000020b", 0x0c,
	    "c000020b" DC_AT DC_TIMES "0000", 0x0d, AIM("1343") AIM("1344")
	    AIM("1349") AIM("134e") XTRAZ TYPING RTF HTML, 0x0e, "", 0x0f,
	    "00000e10", 0x10, "00000e10", 0x11, "01" NOON "03" NOON);
	/* Three segments. */
	t->tcp.most = 100;
	oscar_hears(t, 0x03, 0x0b, 0, "r", &t->part);
	t->tcp.most = 0;
	put_icons(&t->part, 0, 2);
	oscar_hears(t, 0x03, 0x0b, 0, "b n n X X X T X X X B X X X X"
	    " X X X X T X X X X b n n X", NAME_CLARA, 50, 21, 0x01, "00080010",
	    0x11, "010203", 0x14, "01", 0x18, "Cl\xc3\xa1ra", 0x19,
	    "0002134313451346134ef0047777", 0x1a, "0001", 0x1b, HASH, 0x1d,
	    &t->part, 0x1e, "00000001", 0x1f, "0008", 0x22, "0001", 0x23, NOON,
	    0x26, NOON, 0x27, NOON, 0x28, "01", 0x29, NOON, 0x2a, "dk", 0x2c,
	    "00000000", 0x2d, "00000000", 0x37, "00000000", 0x44, "ffffffff",
	    NAME_ZOE, 0, 1, 0x01, "500000");
	clones(t);
	oscar_hears(t, 0x03, 0x0c, 0, "b n n X b n n X", NAME_CLARA, 0, 1,
	    0x01, "0010", NAME_DMITRI, 0, 1, 0x01, "0000");
}

static void
buddies(struct oscar_talk *t)
{
	uint32_t asked;

	asked = oscar_says(t, 0x03, 0x02, "X", 0x05, "0003");
	oscar_hears(t, 0x03, 0x03, asked, "X X X X", 0x01, "0258", 0x02,
	    "02ee", 0x03, "0200", 0x04, "00a0");
	oscar_says(t, 0x03, 0x04, "b b b", NAME_BERT, NAME_CLARA, NAME_ZOE);
	oscar_says(t, 0x03, 0x0f, "b", NAME_DMITRI);
	oscar_hears(t, 0x03, 0x0a, 0, "b", NAME_ZOE);
	online(t);
	asked = oscar_says(t, 0x03, 0x06, "x", ANY);
	oscar_hears(t, 0x03, 0x07, asked, "b b", NAME_BERT, NAME_CLARA);
	asked = oscar_says(t, 0x03, 0x08, "n", 1);
	oscar_hears(t, 0x03, 0x09, asked, "b n b n", NAME_BERT, 1, NAME_CLARA,
	    2);
	oscar_says(t, 0x03, 0x05, "b", NAME_ZOE);
	oscar_says(t, 0x03, 0x10, "b", NAME_DMITRI);
}

#define WRITTEN_IN	"text/x-aolrtf; charset=\"us-ascii\""

static void
locate(struct oscar_talk *t)
{
	uint32_t asked;

	asked = oscar_says(t, 0x02, 0x02, "");
	oscar_hears(t, 0x02, 0x03, asked, "X X X X X", 0x01, "0400", 0x02,
	    "0012", 0x03, "000a", 0x04, "1000", 0x05, "0080");
	oscar_says(t, 0x02, 0x04, "T T T T X X X X X X X", 0x01, WRITTEN_IN,
	    0x02, "I sail and I sing.", 0x03, WRITTEN_IN, 0x04, "At sea.",
	    0x05, AIM("1349") AIM("134e"), 0x06, HASH, 0x0a, "00", 0x0b, "01",
	    0x0c, "02", 0x0d, "03", 0x0e, "04");
	asked = oscar_says(t, 0x02, 0x05, "n b", 1, NAME_BERT);
	oscar_hears(t, 0x02, 0x06, asked, "b n n X T T", NAME_BERT, 0, 1, 0x01,
	    "0050", 0x01, WRITTEN_IN, 0x02, "I mend nets.");
	asked = oscar_says(t, 0x02, 0x05, "n b", 3, NAME_BERT);
	oscar_hears(t, 0x02, 0x06, asked, "b n n X T T", NAME_BERT, 0, 1, 0x01,
	    "0070", 0x03, WRITTEN_IN, 0x04, "Mending nets.");
	asked = oscar_says(t, 0x02, 0x15, "N b", UINT32_C(0x0c), NAME_CLARA);
	oscar_hears(t, 0x02, 0x06, asked, "b n n X X X", NAME_CLARA, 0, 1,
	    0x01, "0010", 0x05, AIM("1345") AIM("0001"), 0x06, HASH);
}

/* The directory of users, and who is interested in what. */
static void
directory(struct oscar_talk *t)
{
	static const struct bare unexplained[] = {
		{ 0x02, 0x07, 0x08 }, { 0x02, 0x0d, 0x0e },
		{ 0x02, 0x11, 0x12 }, { 0x02, 0x13, 0x14 },
	};
	uint32_t asked;

	asked = oscar_says(t, 0x02, 0x09, "T T T T T T T X T T T T T", 0x01,
	    "Anna", 0x02, "Example", 0x03, "Maria", 0x04, "Specimen", 0x06,
	    "dk", 0x07, "Fyn", 0x08, "Odense", 0x0a, "0001", 0x0b, "Sailing",
	    0x0c, "anna", 0x0d, "5000", 0x1c, "Europe", 0x21, "Quay 1");
	oscar_hears(t, 0x02, 0x0a, asked, "n", 1);
	asked = oscar_says(t, 0x02, 0x0b, "b", NAME_BERT);
	oscar_hears(t, 0x02, 0x0c, asked, "n n T T", 1, 2, 0x01, "Bert", 0x08,
	    "Bergen");
	asked = oscar_says(t, 0x02, 0x0f, "T T", 0x0b, "Nets", 0x0b, "Tides");
	oscar_hears(t, 0x02, 0x10, asked, "n", 1);
	bare(t, unexplained, COUNT(unexplained));
}

static void
privacy(struct oscar_talk *t)
{
	uint32_t asked;

	asked = oscar_says(t, 0x09, 0x02, "");
	oscar_hears(t, 0x09, 0x03, asked, "X X X", 0x01, "00a0", 0x02, "00a0",
	    0x03, "00a0");
	t->holds = true;
	oscar_says(t, 0x09, 0x05, "");
	oscar_says(t, 0x09, 0x05, "b b", NAME_BERT, NAME_CLARA);
	oscar_says(t, 0x09, 0x06, "b", NAME_CLARA);
	oscar_says(t, 0x09, 0x07, "b", NAME_ZOE);
	oscar_says(t, 0x09, 0x08, "b", NAME_ZOE);
	oscar_says(t, 0x09, 0x0a, "b", NAME_DMITRI);
	oscar_says(t, 0x09, 0x0b, "b", NAME_DMITRI);
	t->holds = false;
	oscar_flush(t, CONNECTOR);
	oscar_hears(t, 0x09, 0x09, 0, "n X T", 1, 0x08, "0001", 0x04,
	    "http://help.example.org/privacy");
}

/* The small families, 05 to 0C. */

static void
account(struct oscar_talk *t)
{
	uint32_t asked;

	asked = oscar_says(t, 0x07, 0x02, "X X X", 0x01, "", 0x11, "", 0x13,
	    "");
	oscar_hears(t, 0x07, 0x03, asked, "n n T T X", 3, 3, 0x01, NAME_ANNA,
	    0x11, "anna@example.org", 0x13, "0003");
	asked = oscar_says(t, 0x07, 0x04, "T T", 0x02, "sesam2", 0x12,
	    "sesame");
	oscar_hears(t, 0x07, 0x05, asked, "n n X T", 2, 2, 0x08, "000a", 0x04,
	    "http://help.example.org/password");
	asked = oscar_says(t, 0x07, 0x06, "");
	oscar_hears(t, 0x07, 0x07, asked, "n T", 0x1e, 0x04,
	    "http://help.example.org/mail");
	asked = oscar_says(t, 0x07, 0x08, "x", ANY);
	oscar_hears(t, 0x07, 0x09, asked, "x", ANY);
}

/* What a client knows of its machine: a made-up one. */
static void
statistics(struct oscar_talk *t)
{
	uint32_t asked;

	oscar_hears(t, 0x0b, 0x02, 0, "n", 1200);
	put(&t->part, "x x x b n w w w w w n n n n n n", "3bfa5310", NOON,
	    "00000000000000000000000000000000", NAME_ANNA, 3, "Example OS",
	    "4.10", "Example 586", "Sockets", "2.2", 1, 2, 3, 4, 5, 6);
	asked = oscar_says(t, 0x0b, 0x03, "B X", 0x09, &t->part, 0x09, ANY);
	oscar_hears(t, 0x0b, 0x04, asked, "");
}

static void
small(struct oscar_talk *t)
{
	static const struct bare unexplained[] = {
		{ 0x05, 0x02, 0x03 }, { 0x0c, 0x02, 0x03 },
	};
	uint32_t asked;

	bare(t, unexplained, COUNT(unexplained));
	asked = oscar_says(t, 0x06, 0x02, "T T", 0x11, "emil@example.org",
	    0x15, "Come aboard!");
	oscar_hears(t, 0x06, 0x03, asked, "");
	account(t);
	oscar_hears(t, 0x08, 0x02, 0, "T T X X X", 0x01, "New: tides", 0x02,
	    "http://tides.example.org/", 0x03, "0140", 0x04, "00f0", 0x05,
	    "001e");
	asked = oscar_says(t, 0x0a, 0x02, "t", "bert@example.org");
	oscar_hears(t, 0x0a, 0x03, asked, "T T", 0x01, NAME_BERT, 0x01,
	    "bertatwork");
	statistics(t);
}

/* Families 18, 25 and 85, of which little is known. */
static void
rare(struct oscar_talk *t)
{
	static const struct bare unexplained[] = {
		{ 0x18, 0x16, 0 }, { 0x25, 0x02, 0x03 }, { 0x25, 0x04, 0 },
		{ 0x25, 0, 0x04 }, { 0x25, 0x05, 0 }, { 0x25, 0, 0x05 },
	};
	uint32_t asked;

	asked = oscar_says(t, 0x18, 0x06, "n x x X", 2, HASH, COOKIE, 0x80,
	    "");
	oscar_hears(t, 0x18, 0x07, asked, "x x n X X X T T", "0102030405060708",
	    HASH, 5, 0x80, "01", 0x81, "01", 0x83, "0007", 0x82,
	    "mail.example.org", 0x07, "http://mail.example.org/anna");
	oscar_hears(t, 0x18, 0x07, asked, "n x X", 1, COOKIE, 0x80, "00");
	asked = oscar_says(t, 0x18, 0x06, "x", ANY);
	oscar_hears(t, 0x18, 0x07, asked, "x", ANY);
	bare(t, unexplained, COUNT(unexplained));
	/* Lengths of three bytes; the fourth part is none that is known. */
	asked = oscar_says(t, 0x85, 0x02, "1 x n 1 x t 1 x t 1 x 1", 1,
	    "000002", 1, 2, "000005", "Storm", 3, "000013",
	    "Stay in port today.", 4, "000001", 7);
	oscar_hears(t, 0x85, 0x03, asked, "n", 1);
	asked = oscar_says(t, 0x85, 0x02, "x", ANY);
	oscar_hears(t, 0x85, 0x03, asked, "n", 2);
}

static void
bos(struct capture *c, unsigned scene)
{
	struct oscar_talk t;

	oscar_init(&t, c, scene, ADDRESS_BOS, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    COOKIE_BOS);
	greet(&t);
	errors(&t);
	locate(&t);
	directory(&t);
	buddies(&t);
	privacy(&t);
	status(&t);
	service(&t);
	small(&t);
	rare(&t);
	oscar_frame(&t, CONNECTOR, FLAP_KEEP_ALIVE, "N", UINT32_C(0));
	migrate(&t);
	oscar_frame(&t, ACCEPTOR, FLAP_SIGN_OFF, "X T", 0x09, "0001", 0x0b,
	    "http://login.example.org/twice");
	oscar_close(&t);
	oscar_free(&t);
}

int
make_oscar_families(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "oscar-services.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	scenes_oscar_login(&c, 0, COOKIE_BOS);
	bos(&c, 10);
	scene_oscar_icons(&c, 20, COOKIE_ICONS);
	if (capture_close(&c) < 0)
		return -1;
	return make_oscar_messages(directory) < 0 ? -1 :
	    make_oscar_lists(directory);
}

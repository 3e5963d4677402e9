/* oscar-lists.pcap: the lists of users that servers keep, the directory, rooms
 * of chats. And of oscar-services.pcap what has connections of its own: logins,
 * new accounts, icons. */

#include <string.h>

#include "dissectors/oscar/flap.h"
#include "tests/oscar.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))


#define ANY		"0001020304"
#define NOON		"3bfa4500"	/* nearly: 20 November 2001, 11:56:48 */
#define HASH		"00112233445566778899aabbccddeeff"
#define ZEROS_8		"0000000000000000"
#define ZEROS_16	ZEROS_8 ZEROS_8
#define COOKIE_ROOM	"5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e0e"

/* "sesame", roasted with the key of applets. */
#define ROASTED		"80d61ff8f85a"

/* Family 17: new accounts. Low byte first. */

enum { NEW_ACCOUNT = 0x28, IS_NEW_ACCOUNT = 0x2d };
#define NUMBER		UINT32_C(0x5eed0017)

static void
put_registration(struct buffer *b, int sequence)
{
	put(b, "4 2 2 x 4 4 x s 4", 0, NEW_ACCOUNT, sequence, ZEROS_8, NUMBER,
	    NUMBER, ZEROS_16, "sesame", NUMBER);
}

static void
registration(struct capture *c, unsigned scene)
{
	struct oscar_talk t;
	uint32_t asked;

	oscar_init(&t, c, scene, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N", UINT32_C(1));
	asked = oscar_says(&t, 0x17, 0x0c, "");
	oscar_hears(&t, 0x17, 0x0d, asked, "T X X", 0x01, "image/jpeg", 0x02,
	    "ffd8ffe000104a46", 0x03, "00");
	put_registration(&t.part, 3);
	put(&t.part, "4", 2034);
	asked = oscar_says(&t, 0x17, 0x04, "B T", 0x01, &t.part, 0x09,
	    "TIDE7");
	put(&t.part, "2 4 2 2 4 a N 4 x 4 4", 48, 0, IS_NEW_ACCOUNT, 3, 20010,
	    ADDRESS_ANNA, 4, NUMBER, ZEROS_16, ZOE, NUMBER);
	oscar_hears(&t, 0x17, 0x05, asked, "B", 0x01, &t.part);
	/* Two bytes fewer at the end, and a captcha that was misread. */
	put_registration(&t.part, 4);
	put(&t.part, "2", 2034);
	asked = oscar_says(&t, 0x17, 0x04, "B T", 0x01, &t.part, 0x09,
	    "T1DE7");
	oscar_hears(&t, 0x17, 0x01, asked, "n T X T X", 0x0d, 0x04,
	    "http://login.example.org/new", 0x08, "0001", 0x1b,
	    "That is not what it says.", 0x21, "00000000" "1700ed5e");
	/* Layouts that nobody has. */
	asked = oscar_says(&t, 0x17, 0x04, "X", 0x01, ANY);
	oscar_hears(&t, 0x17, 0x05, asked, "X", 0x01, ANY);
	oscar_close(&t);
	oscar_free(&t);
}

/* Logins. */

#define PROGRAM	"X X X X X X"
#define PROGRAM_VALUES	\
	0x16, "0126", 0x17, "0006", 0x18, "0009", 0x19, "0011", 0x1a, "0002", \
	0x14, "00000177"

/* By a password and a device, at a server that has a hello of its own. */
static void
by_device(struct capture *c, unsigned scene, const char *cookie)
{
	struct oscar_talk t;
	uint32_t asked;

	oscar_init(&t, c, scene, ADDRESS_LOGIN, PORT_OSCAR);
	connection_open(&t.tcp);
	oscar_frame(&t, ACCEPTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x8001,
	    "0000fffe");
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x8003,
	    "00100000");
	asked = oscar_says(&t, 0x17, 0x06, "T X X X", 0x01, NAME_ANNA, 0x4b,
	    "", 0x5a, "", 0x8c, "");
	oscar_hears(&t, 0x17, 0x07, asked, "w X", "1234567890", 0x26, "00");
	oscar_hears(&t, 0x17, 0x07, asked, "N t X", UINT32_C(10), "1234567890",
	    0x26, "00");
	oscar_hears(&t, 0x17, 0x07, asked, "x", "ff");
	oscar_hears(&t, 0x17, 0x0a, 0, "");
	oscar_says(&t, 0x17, 0x0b, "w", "271828");
	oscar_says(&t, 0x17, 0x0b, "w t", "2718", "28");
	asked = oscar_says(&t, 0x17, 0x02, "T X X T " PROGRAM " T T X", 0x01,
	    NAME_ANNA, 0x25, HASH, 0x4c, "", 0x03, "Example, version 6",
	    PROGRAM_VALUES, 0x0f, "en", 0x0e, "us", 0x4a, "03");
	oscar_hears(&t, 0x17, 0x03, asked, "T T X T X T X T T T X T T T T T"
	    " T X", 0x01, NAME_ANNA, 0x05, "198.51.100.3:5190", 0x06, cookie,
	    0x11, "anna@example.org", 0x13, "0003", 0x54,
	    "http://login.example.org/password", 0x40, "00000ce0", 0x41,
	    "http://beta.example.org/", 0x42, "More tides", 0x43, "Example 7",
	    0x44, "00000ccc", 0x45, "http://www.example.org/", 0x46, "Tides",
	    0x47, "Example 6", 0x48, HASH, 0x49, HASH, 0x8d,
	    "bos.example.org", 0x8e, "00");
	oscar_close(&t);
	oscar_free(&t);
}

/* One frame is all there is of these: what else a client may sign on with, and
 * why it is not let in. A TLV that nobody knows may be a password too. */
static void
refused(struct capture *c, unsigned scene)
{
	struct oscar_talk t;

	oscar_init(&t, c, scene, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N T X T " PROGRAM
	    " T T X X X X X X X X X X X", UINT32_C(1), 0x01, NAME_ANNA, 0x02,
	    ROASTED, 0x03, "Example, version 6", PROGRAM_VALUES, 0x0f, "en",
	    0x0e, "us", 0x4a, "01", 0x94, "00", 0x9e, "0001", 0x9f, "0008",
	    0xa0, "0001", 0xa1, "088b", 0xa2, "0005", 0xa3, "0007", 0xa4,
	    "0001", 0xa5, "1833", 0xac, "00");
	oscar_frame(&t, ACCEPTOR, FLAP_ERROR, "n", 1);
	oscar_frame(&t, ACCEPTOR, FLAP_SIGN_OFF, "T T X X", 0x01, NAME_ANNA,
	    0x04, "http://login.example.org/help", 0x08, "001b", 0x0c, "0001");
	oscar_close(&t);
	oscar_free(&t);
	/* At a server that is for tests. */
	oscar_init(&t, c, scene + 1, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N T X X X X X T X",
	    UINT32_C(1), 0x01, NAME_ANNA, 0x1335, HASH, 0x1337, ROASTED,
	    0x1338, ROASTED, 0x1339, "736573616d65", 0x2038, "", 0x8004,
	    ".example.org", 0x1336, ROASTED);
	oscar_frame(&t, ACCEPTOR, FLAP_SIGN_OFF, "T X", 0x01, NAME_ANNA, 0x08,
	    "0005");
	oscar_close(&t);
	oscar_free(&t);
}

void
scenes_oscar_login(struct capture *c, unsigned scene, const char *cookie)
{
	registration(c, scene);
	refused(c, scene + 1);
	by_device(c, scene + 3, cookie);
}

/* Family 10: icons that servers keep. */

#define ICON	"0001" "01" "10" HASH
#define BLANK	"0001" "00" "05" "0201d20472"
#define GIF	"474946383961"

void
scene_oscar_icons(struct capture *c, unsigned scene, const char *cookie)
{
	struct oscar_talk t;
	uint32_t asked;

	oscar_init(&t, c, scene, ADDRESS_SERVICE, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    cookie);
	oscar_hears(&t, 0x01, 0x03, 0, "n n", 1, 0x10);
	asked = oscar_says(&t, 0x10, 0x02, "n n x", 1, 6, GIF);
	oscar_hears(&t, 0x10, 0x03, asked, "1 x", 0, ICON);
	asked = oscar_says(&t, 0x10, 0x04, "b 1 x", NAME_BERT, 1, ICON);
	oscar_hears(&t, 0x10, 0x05, asked, "b x n x", NAME_BERT, ICON, 6,
	    GIF);
	asked = oscar_says(&t, 0x10, 0x06, "b 1 x x", NAME_CLARA, 2, ICON,
	    BLANK);
	oscar_hears(&t, 0x10, 0x07, asked, "b x 1 x n x", NAME_CLARA, ICON, 0,
	    ICON, 6, GIF);
	/* There is none, and this is what to show. */
	oscar_hears(&t, 0x10, 0x07, asked, "b x 1 x n", NAME_CLARA, BLANK, 1,
	    BLANK, 0);
	oscar_close(&t);
	oscar_free(&t);
}

/* Family 13: lists. What can be said of an item, as text or as bytes. */

struct about {
	int		 tag;
	const char	*text, *bytes;
};

static const struct about known[] = {
	{ 0x0064, NULL, "01" },		{ 0x0065, NULL, "02" },
	{ 0x0066, NULL, "" },		{ 0x0067, NULL, NOON },
	{ 0x0068, NULL, "03" },		{ 0x006a, NULL, "0001" },
	{ 0x006b, NULL, "04" },		{ 0x006d, NULL, ZEROS_8 },
	{ 0x006f, NULL, "05" },		{ 0x00c8, NULL, "000100020003" },
	{ 0x00c9, NULL, "00000403" },	{ 0x00ca, NULL, "04" },
	{ 0x00cb, NULL, "ffffffff" },	{ 0x00cc, NULL, "00400402" },
	{ 0x00cd, NULL, "06" },		{ 0x00ce, "en", NULL },
	{ 0x00cf, "mailto:anna@example.org", NULL },
	{ 0x00d0, NULL, "07" },		{ 0x00d1, NULL, "08" },
	{ 0x00d2, NULL, "09" },		{ 0x00d3, NULL, "0a" },
	{ 0x00d4, NULL, NOON },		{ 0x00d5, NULL, "00" "10" HASH },
	{ 0x00d6, NULL, "ffffffff" },	{ 0x00d7, NULL, "00000001" },
	{ 0x00d8, NULL, "ffffffff" },	{ 0x00d9, NULL, "00010110" HASH },
	{ 0x012c, NULL, "0b" },		{ 0x012d, NULL, "0c" },
	{ 0x012e, NULL, "0d" },		{ 0x012f, NULL, "0e" },
	{ 0x0130, NULL, "0f" },		{ 0x0131, "Ol\xc3\xa9", NULL },
	{ 0x0134, NULL, "01" },		{ 0x0137, "bert@example.org", NULL },
	{ 0x0138, "555-0101", NULL },	{ 0x0139, "555-0102", NULL },
	{ 0x013a, "555-0103", NULL },	{ 0x013c, "Mends nets.", NULL },
	{ 0x013d, NULL, "0305" },	{ 0x013e, "bell.wav", NULL },
	{ 0x0145, NULL, NOON },		{ 0x0150, NULL, "10" },
	{ 0x0151, NULL, "11" },		{ 0x0152, NULL, "12" },
	{ 0x0153, NULL, "13" },		{ 0x0158, "555-0104", NULL },
	{ 0x0159, "555-0105", NULL },	{ 0x015c, NULL, HASH },
	{ 0x015d, NULL, ZEROS_8 },	{ 0x0167, NULL, "14" },
	{ 0x016e, NULL, "15" },
};

/* An item; what is said of it are the known things from one tag to another,
 * none where both are 0. */
struct item {
	const char	*name;
	int		 group, number, type, first, last;
};

/* Of an account of the same person D5 is not an icon, but its password. */
static void
put_known(struct buffer *b, const struct about *a, int type)
{
	if (a->text != NULL)
		put(b, "T", a->tag, a->text);
	else
		put(b, "X", a->tag, type == 0x18 && a->tag == 0xd5 ? ROASTED :
		    a->bytes);
}

static void
put_items(struct buffer *b, const struct item *items, unsigned n)
{
	struct buffer about = { .data = NULL };

	for (unsigned i = 0; i < n; i++) {
		for (unsigned j = 0; j < COUNT(known); j++) {
			if (known[j].tag < items[i].first ||
			    known[j].tag > items[i].last)
				continue;
			put_known(&about, &known[j], items[i].type);
		}
		put(b, "w n n n n r", items[i].name, items[i].group,
		    items[i].number, items[i].type, (int)about.length, &about);
	}
	buffer_free(&about);
}

static const struct item first_part[] = {
	{ "", 0, 0, 0x01, 0xc8, 0xc8 },
	{ "Harbour", 1, 0, 0x01, 0xc8, 0xc8 },
	{ NAME_BERT, 1, 1, 0x00, 0x12c, 0x159 },
	{ NAME_CLARA, 1, 2, 0x00, 0x64, 0x6f },
	{ NAME_BERT, 0, 3, 0x02, 0, 0 },
	{ NAME_ZOE, 0, 4, 0x03, 0, 0 },
	{ "", 0, 5, 0x04, 0xca, 0xcc },
	{ "", 0, 6, 0x05, 0xc9, 0xc9 },
	{ NAME_DMITRI, 0, 7, 0x06, 0, 0 },
	{ "Tide tables", 0, 8, 0x07, 0xce, 0xce },
	{ "Tides of Fyn", 0, 9, 0x08, 0, 0 },
	{ "Shortcuts", 0, 10, 0x09, 0xcd, 0xcd },
	{ "Ships", 0, 11, 0x0a, 0, 0 },
	{ "Odense", 0, 12, 0x0b, 0, 0 },
	{ "Watched", 0, 13, 0x0d, 0, 0 },
	{ NAME_ZOE, 0, 14, 0x0e, 0, 0 },
	{ "LastUpdateDate", 0, 15, 0x0f, 0x145, 0x145 },
};

static const struct item second_part[] = {
	{ "1#EXT", 1, 16, 0x10, 0x137, 0x13c },
	{ NAME_ANNA, 0, 17, 0x11, 0, 0 },
	{ "", 0, 18, 0x12, 0xcf, 0xd3 },
	{ "Import time", 0, 19, 0x13, 0xd4, 0xd4 },
	{ "1", 0, 20, 0x14, 0xd5, 0xd9 },
	{ "", 0, 21, 0x15, 0, 0 },
	{ "Sailor", 0, 22, 0x16, 0, 0 },
	{ "Accounts", 0, 23, 0x17, 0, 0 },
	{ "annaatwork", 0, 24, 0x18, 0, 0xffff },
	{ NAME_BERT, 0, 25, 0x19, 0x6d, 0x6d },
	{ NAME_CLARA, 0, 26, 0x1b, 0, 0 },
	{ "", 0, 27, 0x1d, 0, 0 },
	{ "Quay 1", 0, 28, 0x1e, 0, 0 },
	{ "", 0, 29, 0x1f, 0, 0 },
	{ "ICQ-MDIR", 0, 30, 0x20, 0x15c, 0x16e },
	{ "", 0, 31, 0x24, 0, 0 },
	{ "Mending nets.", 0, 32, 0x15c, 0, 0 },
	/* A kind that nobody knows. */
	{ "Kites", 0, 33, 0x7777, 0, 0 },
};

static void
whole_list(struct oscar_talk *t)
{
	uint32_t asked;

	asked = oscar_says(t, 0x13, 0x02, "X", 0x0b, "000f");
	put(&t->extra, "n n n", 1, 2, 4);
	oscar_hears(t, 0x13, 0x03, asked, "X X X X X X X X X X X X X", 0x02,
	    "00fe", 0x03, "0508", 0x04, "0190003d00c8", 0x05, "0064", 0x06,
	    "0061", 0x07, "000a", 0x08, "000a", 0x09, "00000050", 0x0a, "0a",
	    0x0b, "0001", 0x0c, "00c8", 0x0d, "0001", 0x0e, "0028");
	asked = oscar_says(t, 0x13, 0x04, "");
	/* In two parts, of which the first says that more follow; in three
	 * segments. */
	t->flags = 0x0001;
	put_items(&t->part, first_part, COUNT(first_part));
	t->tcp.most = 250;
	oscar_hears(t, 0x13, 0x06, asked, "1 n r", 0,
	    (int)COUNT(first_part), &t->part);
	t->tcp.most = 0;
	put_items(&t->part, second_part, COUNT(second_part));
	oscar_hears(t, 0x13, 0x06, asked, "1 n r x", 0,
	    (int)COUNT(second_part), &t->part, NOON);
	asked = oscar_says(t, 0x13, 0x05, "x n", NOON, 35);
	oscar_hears(t, 0x13, 0x0f, asked, "x n", NOON, 35);
	oscar_says(t, 0x13, 0x07, "");
}

/* Adds, changes, deletes; or the server tells of what another login did. */
static void
changes(struct oscar_talk *t)
{
	static const struct item one = {
		NAME_DMITRI, 1, 40, 0x00, 0x131, 0x131,
	}, two[] = {
		{ NAME_ZOE, 1, 41, 0x00, 0x66, 0x66 },
		{ "Harbour", 1, 0, 0x01, 0xc8, 0xc8 },
	};
	uint32_t asked;

	oscar_says(t, 0x13, 0x11, "N", UINT32_C(0x10000));
	put_items(&t->part, &one, 1);
	asked = oscar_says(t, 0x13, 0x08, "r", &t->part);
	oscar_hears(t, 0x13, 0x0e, asked, "n", 0x0e);
	put_items(&t->part, two, COUNT(two));
	asked = oscar_says(t, 0x13, 0x09, "r", &t->part);
	oscar_hears(t, 0x13, 0x0e, asked, "n n", 0, 2);
	put_items(&t->part, &one, 1);
	asked = oscar_says(t, 0x13, 0x0a, "r", &t->part);
	oscar_hears(t, 0x13, 0x0e, asked, "n", 0);
	oscar_says(t, 0x13, 0x12, "");
	t->holds = true;
	oscar_hears(t, 0x13, 0x11, 0, "");
	for (uint16_t subtype = 0x08; subtype <= 0x0a; subtype++) {
		put_items(&t->part, &one, 1);
		oscar_hears(t, 0x13, subtype, 0, "r", &t->part);
	}
	oscar_hears(t, 0x13, 0x12, 0, "");
	t->holds = false;
	oscar_flush(t, ACCEPTOR);
	/* Lengths that the times and the icon, the items and the alert do not
	 * have: their bytes. */
	oscar_says(t, 0x13, 0x09, "w n n n n X X X X", NAME_BERT, 1, 1, 0, 21,
	    0x67, "00", 0xd5, "00", 0xd9, "0001", 0x13d, "01");
}

/* Who may have whom on a list. */
static void
authorization(struct oscar_talk *t)
{
	oscar_says(t, 0x13, 0x14, "b w n", NAME_BERT, "Add me if you like.",
	    0);
	oscar_hears(t, 0x13, 0x15, 0, "b w n", NAME_BERT, "And you me.", 0);
	oscar_says(t, 0x13, 0x18, "b w n T", NAME_CLARA, "Cl\xc3\xa1ra? Anna.",
	    1, 0x01, "utf-8");
	oscar_hears(t, 0x13, 0x1b, 0, "b 1 w n", NAME_CLARA, 1, "Gladly.", 0);
	oscar_hears(t, 0x13, 0x19, 0, "b w", NAME_DMITRI, "It is me.");
	oscar_says(t, 0x13, 0x1a, "b 1 w n", NAME_DMITRI, 0, "Who?", 0);
	oscar_hears(t, 0x13, 0x1c, 0, "b n", NAME_DMITRI, 0);
	oscar_says(t, 0x13, 0x16, "b n", NAME_DMITRI, 0);
}

/* What has no known layout; who sends it is mostly not known either. */
static void
unexplained(struct oscar_talk *t)
{
	static const uint16_t subtypes[] = {
		0x0b, 0x0c, 0x0d, 0x13, 0x17, 0x1d, 0x1e, 0x1f, 0x21, 0x22,
		0x23, 0x24, 0x25,
	};

	t->holds = true;
	oscar_says(t, 0x13, 0x10, "x", ANY);
	for (unsigned i = 0; i < COUNT(subtypes); i++)
		oscar_says(t, 0x13, subtypes[i], "x", ANY);
	t->holds = false;
	oscar_flush(t, CONNECTOR);
	for (unsigned i = 0; i < COUNT(subtypes); i++)
		oscar_hears(t, 0x13, subtypes[i], 0, "x", ANY);
	oscar_hears(t, 0x13, 0x01, 0, "n", 0x0f);
}

/* Family 0F: the directory. */
static void
find(struct oscar_talk *t)
{
	uint32_t asked;

	asked = oscar_says(t, 0x0f, 0x02, "T T T T T T T X T T", 0x01, "Bert",
	    0x02, "Example", 0x03, "Olaf", 0x04, "Specimen", 0x06, "no", 0x07,
	    "Vestland", 0x08, "Bergen", 0x0a, "0001", 0x0c, "bert", 0x0d,
	    "5003");
	oscar_hears(t, 0x0f, 0x03, asked, "n n n T T n T T T", 5, 2, 2, 0x09,
	    NAME_BERT, 0x01, "Bert", 3, 0x09, "bertatwork", 0x1c, "Europe",
	    0x21, "Quay 2");
	asked = oscar_says(t, 0x0f, 0x02, "T", 0x05, "bert@example.org");
	oscar_hears(t, 0x0f, 0x03, asked, "n n n n T", 5, 0, 1, 1, 0x09,
	    NAME_BERT);
	asked = oscar_says(t, 0x0f, 0x02, "T", 0x0b, "Tides");
	oscar_hears(t, 0x0f, 0x03, asked, "n x", 7, ANY);
	asked = oscar_says(t, 0x0f, 0x04, "");
	oscar_hears(t, 0x0f, 0x05, asked, "n n 1 1 w 1 1 w", 1, 2, 1, 1,
	    "The sea", 2, 1, "Tides");
	oscar_hears(t, 0x0f, 0x01, 0, "n", 0x14);
}

/* Families 0D and 0E: rooms. */

#define EXCHANGE	4
#define ROOM		"4-0-harbour"

static void
put_about_room(struct buffer *b)
{
	struct buffer users = { .data = NULL };

	put(&users, "b n n X", NAME_BERT, 0, 1, 0x01, "0010");
	put(b, "n T X B X X X X X T X T T T T X", 15, 0x6a, ROOM, 0x6f, "0001",
	    0x73, &users, 0xc9, "0044", 0xca, NOON, 0xd0, "0000", 0xd1,
	    "0400", 0xd2, "0026", 0xd3, "harbour", 0xd5, "02", 0xd6,
	    "us-ascii", 0xd7, "en", 0xd8, "utf-8", 0xd9, "da", 0xda, "0200");
	buffer_free(&users);
}

static void
rooms(struct oscar_talk *t)
{
	uint32_t asked;

	asked = oscar_says(t, 0x0d, 0x02, "");
	put(&t->part, "n n X X X", EXCHANGE, 3, 0x02, "0010", 0x03, "0a",
	    0x04, "0064");
	oscar_hears(t, 0x0d, 0x09, asked, "X B", 0x02, "0a", 0x03, &t->part);
	asked = oscar_says(t, 0x0d, 0x03, "n", EXCHANGE);
	put(&t->part, "n n X", EXCHANGE, 1, 0xc9, "0044");
	oscar_hears(t, 0x0d, 0x09, asked, "B", 0x03, &t->part);
	asked = oscar_says(t, 0x0d, 0x07, "n T", 0x10, 0xd3, "harbour");
	put(&t->part, "n b n 1", EXCHANGE, ROOM, 0, 2);
	put_about_room(&t->part);
	oscar_hears(t, 0x0d, 0x09, asked, "B", 0x04, &t->part);
	asked = oscar_says(t, 0x0d, 0x04, "n b n 1", EXCHANGE, ROOM, 0, 2);
	oscar_hears(t, 0x0d, 0x01, asked, "n", 0x14);
	oscar_says(t, 0x0d, 0x05, "x", ANY);
	oscar_says(t, 0x0d, 0x06, "n b n", EXCHANGE, ROOM, 0);
	asked = oscar_says(t, 0x0d, 0x08, "n b n 1 n T T T", EXCHANGE,
	    "create", 0xffff, 1, 3, 0xd3, "harbour", 0xd6, "us-ascii", 0xd7,
	    "en");
	put(&t->part, "n b n 1 n T", EXCHANGE, ROOM, 0, 2, 1, 0xd3,
	    "harbour");
	oscar_hears(t, 0x0d, 0x09, asked, "B", 0x04, &t->part);
	put(&t->part, "n b n", EXCHANGE, ROOM, 0);
	asked = oscar_says(t, 0x01, 0x04, "n B", 0x0e, 0x01, &t->part);
	oscar_hears(t, 0x01, 0x05, asked, "X T X", 0x0d, "000e", 0x05,
	    "198.51.100.4", 0x06, COOKIE_ROOM);
}

/* What somebody says, to all or to one; who says it, if the server tells. */
static void
say_in_room(struct oscar_talk *t, const char *who, const char *whom,
    const char *text)
{
	struct buffer said = { .data = NULL };

	put(&said, "T T T", 0x01, text, 0x02, "us-ascii", 0x03, "en");
	put(&t->part, "N N n", 0x0e, (uint32_t)t->asked, 3);
	if (whom != NULL)
		put(&t->part, "T", 0x02, whom);
	else
		put(&t->part, "X", 0x01, "");
	if (who == NULL) {
		put(&t->part, "X B", 0x06, "", 0x05, &said);
		oscar_says(t, 0x0e, 0x05, "r", &t->part);
	} else {
		put(&t->extra, "b n n X", who, 0, 1, 0x01, "0010");
		put(&t->part, "B B", 0x03, &t->extra, 0x05, &said);
		oscar_hears(t, 0x0e, 0x06, 0, "r", &t->part);
	}
	buffer_free(&said);
}

/* Most of what is said beside texts is known by its number alone: nobody says
 * by whom. */
static void
room(struct capture *c, unsigned scene)
{
	struct oscar_talk t;
	uint32_t asked;

	oscar_init(&t, c, scene, ADDRESS_SERVICE, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    COOKIE_ROOM);
	oscar_hears(&t, 0x01, 0x03, 0, "n n", 1, 0x0e);
	put(&t.part, "n b n 1", EXCHANGE, ROOM, 0, 2);
	put_about_room(&t.part);
	oscar_hears(&t, 0x0e, 0x02, 0, "r", &t.part);
	oscar_hears(&t, 0x0e, 0x03, 0, "b n n X b n n X", NAME_ANNA, 0, 1,
	    0x01, "0010", NAME_BERT, 0, 1, 0x01, "0010");
	say_in_room(&t, NULL, NULL, "Ahoy, all!");
	say_in_room(&t, NAME_ANNA, NULL, "Ahoy, all!");
	say_in_room(&t, NULL, NAME_BERT, "Who else is here?");
	say_in_room(&t, NAME_BERT, NAME_ANNA, "Nobody yet.");
	asked = oscar_says(&t, 0x0e, 0x07, "x", ANY);
	oscar_hears(&t, 0x0e, 0x08, asked, "x", ANY);
	oscar_says(&t, 0x0e, 0x09, "x", ANY);
	oscar_hears(&t, 0x0e, 0x09, 0, "x", ANY);
	for (uint16_t subtype = 0x0a; subtype <= 0x30; subtype++) {
		if (subtype % 2 == 0)
			oscar_says(&t, 0x0e, subtype, "x", ANY);
		else
			oscar_hears(&t, 0x0e, subtype, 0, "x", ANY);
	}
	oscar_hears(&t, 0x0e, 0x04, 0, "b n n X", NAME_BERT, 0, 1, 0x01,
	    "0010");
	oscar_hears(&t, 0x0e, 0x01, 0, "n", 0x11);
	oscar_close(&t);
	oscar_free(&t);
}

int
make_oscar_lists(const char *directory)
{
	struct oscar_talk t;
	struct capture c;

	if (sample_open(&c, directory, "oscar-lists.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	oscar_init(&t, &c, 0, ADDRESS_BOS, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    HASH);
	oscar_hears(&t, 0x01, 0x0f, oscar_says(&t, 0x01, 0x0e, ""),
	    "b n n X", NAME_ANNA, 0, 1, 0x01, "0050");
	whole_list(&t);
	changes(&t);
	authorization(&t);
	unexplained(&t);
	find(&t);
	rooms(&t);
	oscar_close(&t);
	oscar_free(&t);
	room(&c, 10);
	return capture_close(&c);
}

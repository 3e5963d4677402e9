/* META_USER, every sub-command in every form, for v5-session.pcap; and for
 * v5-forms.pcap those forms that only their lengths tell apart. */

#include <stddef.h>

#include "tests/samples.h"

/* Result bytes. */
enum { DONE = 0x0a, DENIED = 0x14, READ_ONLY = 0x1e, FAILED = 0x32 };

/* What a client asks for by one number or one text. */
static void
ask(struct talk *t)
{
	static const uint16_t whom[] = {
		0x04b0, 0x04b1, 0x04ba, 0x04ce, 0x04cf, 0x051e, 0x051f,
	};
	unsigned i;

	for (i = 0; i < sizeof(whom) / sizeof(whom[0]); i++)
		talk_says(t, CMD_META_USER, "2 4", whom[i], ZOE);
	talk_says(t, CMD_META_USER, "2 s", 0x0528, "zoe@example.org");
	talk_says(t, CMD_META_USER, "2 s", 0x0529, "zoe@example.org");
	talk_says(t, CMD_META_USER, "2 s s s", 0x0514, "Zo\xeb", "Example",
	    "zoe");
	talk_says(t, CMD_META_USER, "2 s s s", 0x0515, "Zo\xeb", "", "");
	talk_says(t, CMD_META_USER, "2 x", 0x06b8, "01020304");
	talk_says(t, CMD_META_USER, "2 2", 0x074e, 4);
	talk_says(t, CMD_META_USER, "2 2 x", 0x0758, 4, "000020020000");
	talk_says(t, CMD_META_USER, "2", 0x07d0);
}

/* White pages: the second form has a home-page category too. */
static void
ask_white_pages(struct talk *t)
{
	talk_says(t, CMD_META_USER,
	    "2 s s s s 2 2 1 1 s s 2 s s s 1 2 s 2 s 2 s 1", 0x0532, "", "",
	    "zoe", "", 23, 29, 1, 12, "Ghent", "", 32, "", "", "", 5, 303,
	    "physics", 113, "brass bands", 202, "chess", 0);
	talk_says(t, CMD_META_USER,
	    "2 s s s s 2 2 1 1 s s 2 s s s 1 2 s 2 s 2 s 2 s 1", 0x0533,
	    "Zo\xeb", "Example", "", "", 0, 0, 0, 0, "", "", 0, "", "", "", 0,
	    0, "", 0, "", 0, "", 1234, "gardens", 1);
}

static void
set_general(struct talk *t)
{
	talk_says(t, CMD_META_USER, "2 s s s s s s s s s s s s 4 2 1 1 1 1",
	    0x03e8, "anna", "Anna", "Example", "anna@example.org",
	    "anna@example.net", "", "Aarhus", "", "555-0101", "555-0111",
	    "Havnegade 1", "555-0121", 8000, 45, -2, 1, 1, 0);
	talk_says(t, CMD_META_USER, "2 s s s s s s s s s s s s s 2 1 1",
	    0x03e9, "anna", "Anna", "Example", "anna@example.org",
	    "anna@example.net", "old@example.net", "Aarhus", "", "555-0101",
	    "555-0111", "Havnegade 1", "555-0121", "DK-8000", 45, -2, 1);
}

static void
set_others(struct talk *t)
{
	talk_says(t, CMD_META_USER, "2 s s s s s 4 2 s s s 2 s", 0x03f2,
	    "Aarhus", "", "555-0131", "555-0132", "Kajen 2", 8000, 45,
	    "Anna & Sons", "Nets", "Owner", 15, "http://nets.example.com/");
	talk_says(t, CMD_META_USER, "2 s s s s s s 2 s s s 2 s", 0x03f3,
	    "Aarhus", "", "", "", "", "DK-8000", 45, "Anna & Sons", "",
	    "", 99, "");
	talk_says(t, CMD_META_USER, "2 2 1 s 1 1 1 1 1 1", 0x03fc, 29, 1,
	    "http://anna.example.org/", 72, 4, 1, 10, 12, 19);
	talk_says(t, CMD_META_USER, "2 2 1 s 2 1 1 1 1 1", 0x03fd, 0xffff, 0,
	    "", 1972, 4, 1, 0, 0, 255);
	talk_says(t, CMD_META_USER, "2 s", 0x0406, TEXT_CP1252);
	talk_says(t, CMD_META_USER, "2 1 2 s 2 s 2 s 2 s", 0x0410, 4, 127,
	    "sailing", 113, "choir", 104, "networks", 142, "");
	talk_says(t, CMD_META_USER, "2 1", 0x0410, 0);
	talk_says(t, CMD_META_USER, "2 1 2 s 2 s 1 2 s", 0x041a, 2, 301,
	    "Aarhus", 305, "the harbour", 1, 214, "rowing club");
	talk_says(t, CMD_META_USER, "2 1 1 1", 0x0424, 1, 1, 0);
	talk_says(t, CMD_META_USER, "2 s", 0x042e, "n3wpass");
	talk_says(t, CMD_META_USER, "2 1 2 s", 0x0442, 1, 2345,
	    "boats and nets");
	talk_says(t, CMD_META_USER, "2 4 s", 0x04c4, ANNA, "n3wpass");
}

/* The answers to a full request: one packet for each page. */
static void
full_info(struct talk *t)
{
	uint16_t old = talk_says(t, CMD_META_USER, "2 4", 0x04b0, ANNA);
	uint16_t new;

	talk_hears(t, SRV_META_USER, old,
	    "2 1 s s s s s s s s s s s s 4 2 1 1 1 1 1", 0x00c8, DONE, "anna",
	    "Anna", "Example", "anna@example.org", "anna@example.net", "",
	    "Aarhus", "", "555-0101", "555-0111", "Havnegade 1", "555-0121",
	    8000, 45, -2, 1, 1, 0, 1);
	talk_hears(t, SRV_META_USER, old, "2 1 2 1 s 1 1 1 1 1 1", 0x00dc,
	    DONE, 29, 1, "http://anna.example.org/", 72, 4, 1, 10, 12, 0);
	talk_hears(t, SRV_META_USER, old, "2 1 1 2 s 1", 0x010e, DONE, 1,
	    2345, "boats and nets", 0);
	talk_hears(t, SRV_META_USER, old, "2 1 s s s s s 4 2 s s s 2 s",
	    0x00d2, DONE, "Aarhus", "", "555-0131", "555-0132", "Kajen 2",
	    8000, 45, "Anna & Sons", "Nets", "Owner", 15,
	    "http://nets.example.com/");
	talk_hears(t, SRV_META_USER, old, "2 1 s", 0x00e6, DONE,
	    "I mend nets.\r\nAnd other nets.");
	talk_hears(t, SRV_META_USER, old, "2 1 1 2 s 2 s", 0x00f0, DONE, 2,
	    127, "sailing", 113, "choir");
	talk_hears(t, SRV_META_USER, old, "2 1 1 2 s 2 s 2 s 1 2 s 2 s 2 s",
	    0x00fa, DONE, 3, 301, "Aarhus", 305, "the harbour", 0, "", 3, 214,
	    "rowing club", 0, "", 0, "");

	/* The second form: zip code as text, year of birth in full. */
	new = talk_says(t, CMD_META_USER, "2 4", 0x04b1, DMITRI);
	talk_hears(t, SRV_META_USER, new,
	    "2 1 s s s s s s s s s s s s s 2 1 1 1 1 1", 0x00c8, DONE, "dima",
	    "\xc4\xec\xe8\xf2\xf0\xe8\xe9", "", "dmitri@example.net", "", "",
	    "\xcc\xee\xf1\xea\xe2\xe0", "", "", "", "", "", "101000", 7, -6,
	    0, 0, 1, 0);
	talk_hears(t, SRV_META_USER, new, "2 1 2 1 s 2 1 1 1 1 1", 0x00dc,
	    DONE, 33, 2, "", 1968, 12, 24, 38, 12, 50);
	/* And as later servers end it: with a marital status. */
	talk_hears(t, SRV_META_USER, new, "2 1 2 1 s 2 1 1 1 1 1 2", 0x00dc,
	    DONE, 33, 2, "", 1968, 12, 24, 38, 12, 50, 10);
	talk_hears(t, SRV_META_USER, new, "2 1 1 1 s 1 s", 0x00eb, DONE, 2, 0,
	    "dmitri@example.net", 1, "dima@example.com");
	talk_hears(t, SRV_META_USER, new, "2 1 1 2 s 1", 0x010e, DONE, 0, 0,
	    "", 0);
	talk_hears(t, SRV_META_USER, new, "2 1 s s s s s s 2 s s s 2 s",
	    0x00d2, DONE, "", "", "", "", "", "101000", 7, "", "", "", 0, "");
	talk_hears(t, SRV_META_USER, new, "2 1 s", 0x00e6, DONE, TEXT_CP1251);
	talk_hears(t, SRV_META_USER, new, "2 1 1", 0x00f0, DONE, 0);
	talk_hears(t, SRV_META_USER, new,
	    "2 1 1 2 s 2 s 2 s 1 2 s 2 s 2 s 2 2 1", 0x00fa, DONE, 3, 0, "",
	    0, "", 0, "", 3, 0, "", 0, "", 0, "", 0, 1, 0);
	talk_hears(t, SRV_META_USER,
	    talk_says(t, CMD_META_USER, "2 4", 0x04ba, ZOE),
	    "2 1 s s s s 1 1 1", 0x0104, DONE, "zoe", "Zo\xeb", "Example",
	    "zoe@example.org", 0, 2, 0);
}

/* A user found. Three choices make the forms: with a length word in front or
 * not, how it ends, and, of the last one, how many more there would be. */
enum tail { TAIL_AUTH, TAIL_STATUS, TAIL_LATER, TAIL_SHORT, TAILS };

struct found {
	uint16_t	command;
	bool		length;
	bool		counts_left;	/* in the length word, too */
	enum tail	tail;
	bool		last;
};

static void
hears_found(struct talk *t, uint16_t seq2, const struct found *f)
{
	struct buffer user = { 0 };

	put(&user, "4 s s s s 1", ZOE, "zoe", "Zo\xeb", "Example",
	    "zoe@example.org", 1);
	if (f->tail == TAIL_STATUS)
		put(&user, "1 1", 1, 0);
	else if (f->tail == TAIL_LATER)
		put(&user, "2 1 2", 1, 1, 27);
	else if (f->tail == TAIL_SHORT)
		put_u8(&user, 1);
	put(&t->body, "2 1", f->command, DONE);
	if (f->length)
		put_u16(&t->body,
		    (uint16_t)(user.length + (f->counts_left ? 4 : 0)));
	put_bytes(&t->body, user.data, user.length);
	if (f->last)
		put_u32(&t->body, 3);
	if (user.failed)
		t->body.failed = true;
	buffer_free(&user);
	talk_hears_body(t, SRV_META_USER, seq2);
}

static void
searches(struct talk *t)
{
	static const struct found old[] = {
		{ 0x0190, false, false, TAIL_AUTH, false },
		{ 0x0190, false, false, TAIL_STATUS, false },
		{ 0x019a, false, false, TAIL_AUTH, true },
		{ 0x019a, false, false, TAIL_STATUS, true },
	}, new[] = {
		{ 0x0190, true, false, TAIL_AUTH, false },
		{ 0x0190, true, false, TAIL_STATUS, false },
		{ 0x019a, true, false, TAIL_STATUS, true },
		{ 0x019a, true, true, TAIL_STATUS, true },
	}, white[] = {
		{ 0x01a4, false, false, TAIL_STATUS, false },
		{ 0x01ae, false, false, TAIL_STATUS, true },
		{ 0x01a4, true, false, TAIL_STATUS, false },
		{ 0x01a4, true, false, TAIL_LATER, false },
		{ 0x01ae, true, false, TAIL_STATUS, true },
		{ 0x01ae, true, true, TAIL_LATER, true },
	};
	uint16_t seq2;
	unsigned i;

	seq2 = talk_says(t, CMD_META_USER, "2 s s s", 0x0514, "Zo\xeb", "",
	    "");
	for (i = 0; i < sizeof(old) / sizeof(old[0]); i++)
		hears_found(t, seq2, &old[i]);
	seq2 = talk_says(t, CMD_META_USER, "2 s s s", 0x0515, "Zo\xeb", "",
	    "");
	for (i = 0; i < sizeof(new) / sizeof(new[0]); i++)
		hears_found(t, seq2, &new[i]);
	talk_hears(t, SRV_META_USER, seq2, "2 1", 0x019a, FAILED);
	ask_white_pages(t);
	for (i = 0; i < sizeof(white) / sizeof(white[0]); i++)
		hears_found(t, (uint16_t)(t->seq2 - 1), &white[i]);
	talk_hears(t, SRV_META_USER, (uint16_t)(t->seq2 - 1), "2 1", 0x01ae,
	    FAILED);
}

static void
results(struct talk *t)
{
	static const uint16_t set[] = {
		0x0064, 0x006e, 0x0078, 0x0082, 0x008c, 0x0096, 0x00a0, 0x00aa,
		0x00b4, 0x00be,
	}, pages[] = {
		0x00c8, 0x00d2, 0x00dc, 0x00e6, 0x00eb, 0x00f0, 0x00fa, 0x0104,
		0x010e, 0x0190, 0x01a4, 0x0366, 0x0370,
	};
	unsigned i;

	for (i = 0; i < sizeof(set) / sizeof(set[0]); i++) {
		talk_hears(t, SRV_META_USER, (uint16_t)(20 + i), "2 1",
		    set[i], DONE);
		talk_hears(t, SRV_META_USER, (uint16_t)(20 + i), "2 1",
		    set[i], i % 2 == 0 ? DENIED : READ_ONLY);
	}
	for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++)
		talk_hears(t, SRV_META_USER, (uint16_t)(40 + i), "2 1",
		    pages[i], FAILED);
	talk_hears(t, SRV_META_USER, 60, "2 1 4 2 a 4 a 1 2", 0x0366, DONE,
	    ZOE, 4, 0xcb007105, 20015, 0xc0a80005, 4, 6);
	talk_hears(t, SRV_META_USER, 61, "2 1", 0x0370, DONE);
}

void
scene_meta(struct capture *c)
{
	struct talk t;

	talk_open(&t, c, 30, SAMPLE_TIME + 6000 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, 1070),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
	set_general(&t);
	set_others(&t);
	ask(&t);
	full_info(&t);
	searches(&t);
	results(&t);
	talk_close(&t);
}

/* Zip codes as numbers that read like lengths, and as texts; one server's time
 * zones of two bytes, with a zero behind it all. */
static void
general_forms(struct talk *t)
{
	static const struct {
		uint32_t	 number;
		const char	*text;		/* NULL: the number */
		bool		 wide;
		uint8_t		 cut;		/* bytes off the end */
	} forms[] = {
		{ 0, NULL, false, 0 },
		{ 10115, NULL, false, 0 },
		{ 0x00030000, NULL, false, 0 },
		{ 0x00000005, NULL, false, 0 },
		{ 0, "", false, 0 },
		{ 0, "D-10115", false, 0 },
		{ 0, NULL, true, 0 },
		{ 10115, NULL, true, 0 },
		{ 0, "", true, 0 },
		{ 0, "D-10115", true, 0 },
		{ 0, NULL, false, 1 },
		{ 0, NULL, false, 5 },
		{ 0, NULL, false, 8 },
		{ 0, NULL, false, 11 },
		{ 0, "D-10115", false, 1 },
		{ 0, "D-10115", false, 8 },
		{ 0, NULL, true, 1 },
	};
	unsigned i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		put(&t->body, "2 1 s s s s s s s s s s s s", 0x00c8, DONE,
		    "clara", "Clara", "Example", "clara@example.org", "", "",
		    "Berlin", "", "", "", "", "");
		if (forms[i].text == NULL)
			put_u32(&t->body, forms[i].number);
		else
			put_str(&t->body, forms[i].text);
		put(&t->body, forms[i].wide ? "2 2 1 1 1 1 1" :
		    "2 1 1 1 1 1", 49, -2, 1, 1, 0, 1, 0);
		talk_make_down(t, SRV_META_USER, 1, ENCODE_RIGHT);
		talk_write(t, TALK_DOWN, FRONT + t->packet.length -
		    forms[i].cut);
	}
	talk_hears(t, SRV_META_USER, 1, "2 1 4 s s s s 1", 0x00c8, DONE,
	    CLARA, "clara", "Clara", "Example", "clara@example.org", 0);
	/* It ends behind the country. */
	talk_hears(t, SRV_META_USER, 1, "2 1 s s s s s s s s s s s s 4 2",
	    0x00c8, DONE, "clara", "Clara", "Example", "clara@example.org",
	    "reed@example.org", "old@example.org", "Berlin", "BE", "555-0141",
	    "555-0142", "Spreeweg 4", "555-0143", 10115, 49);
}

static void
work_forms(struct talk *t)
{
	talk_hears(t, SRV_META_USER, 2, "2 1 s s s s s 4 2 s s s 2 s", 0x00d2,
	    DONE, "Berlin", "", "", "", "", 0, 49, "Reed & Rush", "", "Weaver",
	    99, "");
	talk_hears(t, SRV_META_USER, 2, "2 1 s s s s s s 2 s s s 2 s", 0x00d2,
	    DONE, "Berlin", "", "", "", "", "", 49, "Reed & Rush", "",
	    "Weaver", 99, "");
	talk_hears(t, SRV_META_USER, 2, "2 1 s s s s s s 2 s s s 2 s", 0x00d2,
	    DONE, "Berlin", "", "", "", "", "D-10115", 49, "Reed & Rush", "",
	    "Weaver", 99, "");
	/* It ends behind the company. */
	talk_hears(t, SRV_META_USER, 2, "2 1 s s s s s 4 2 s", 0x00d2, DONE,
	    "Berlin", "BE", "555-0144", "555-0145", "Spreeweg 5", 10115, 49,
	    "Reed & Rush");
}

/* The year of birth in one byte or in two, and what later servers add: of the
 * longer ones no length tells which they are. */
static void
more_forms(struct talk *t)
{
	static const char *const added[] = { "", "0100", "0a0000" };
	unsigned i;

	for (i = 0; i < sizeof(added) / sizeof(added[0]); i++) {
		talk_hears(t, SRV_META_USER, 3, "2 1 2 1 s 1 1 1 1 1 1 x",
		    0x00dc, DONE, 31, 1, "http://clara.example.org/", 70, 6,
		    15, 12, 19, 0, added[i]);
		talk_hears(t, SRV_META_USER, 3, "2 1 2 1 s 2 1 1 1 1 1 x",
		    0x00dc, DONE, 31, 1, "http://clara.example.org/", 1970, 6,
		    15, 12, 19, 0, added[i]);
	}
}

/* The language in one byte or, one client's mistake, in two; without a city
 * its high byte could as well be the city's length. */
static void
white_pages_forms(struct talk *t)
{
	static const char *const cities[] = { "", "Berlin" };
	unsigned i;

	for (i = 0; i < 8; i++) {
		const int command = i < 4 ? 0x0532 : 0x0533;
		const bool wide = i % 4 >= 2;

		put(&t->body, "2 s s s s 2 2 1", command, "Clara", "", "", "",
		    18, 22, 2);
		put(&t->body, wide ? "2" : "1", 12);
		put(&t->body, "s s 2 s s s 1 2 s 2 s 2 s", cities[i % 2], "",
		    49, "", "", "", 5, 0, "", 0, "", 0, "");
		if (command == 0x0533)
			put(&t->body, "2 s", 0, "");
		put_u8(&t->body, 1);
		talk_says_body(t, CMD_META_USER);
	}
	/* It ends behind the country. */
	talk_says(t, CMD_META_USER, "2 s s s s 2 2 1 1 s s 2", 0x0532,
	    "Clara", "Example", "clara", "clara@example.org", 18, 22, 2, 12,
	    "Berlin", "BE", 49);
}

static void
found_forms(struct talk *t)
{
	static const uint16_t commands[] = { 0x0190, 0x019a, 0x01a4, 0x01ae };
	unsigned i;

	for (i = 0; i < 4 * TAILS * 3; i++) {
		struct found f = {
			.command = commands[i / (3 * TAILS)],
			.tail = i / 3 % TAILS,
			.length = i % 3 > 0,
			.counts_left = i % 3 > 1,
		};

		f.last = f.command == 0x019a || f.command == 0x01ae;
		if (f.last || !f.counts_left)
			hears_found(t, 4, &f);
	}
}

void
forms_meta(struct capture *c)
{
	static void (*const forms[])(struct talk *) = {
		general_forms, work_forms, more_forms, white_pages_forms,
		found_forms,
	};
	struct talk t;
	unsigned i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		talk_open(&t, c, 310 + i,
		    SAMPLE_TIME + (500 + 100 * i) * TALK_SECOND,
		    side_ipv4(ADDRESS_ANNA, (uint16_t)(3010 + i)),
		    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
		forms[i](&t);
		talk_close(&t);
	}
}

/* oscar-icq.pcap: what clients ask of family 15 and its servers answer, in every
 * layout there is of it but for details in TLVs. */

#include <string.h>

#include "dissectors/oscar/flap.h"
#include "tests/make_oscar_icq.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

/* Types; results. */
#define STORED_ASK	0x003c
#define STORED_DELETE	0x003e
#define STORED		0x0041
#define STORED_END	0x0042
#define META_ASK	0x07d0
#define META_ANSWER	0x07da

/* Puts the TLV's value into t->part, in which nothing may be: how much it is
 * is said at its beginning. */
static void
put_envelope(struct oscar_talk *t, uint16_t type, uint16_t sequence)
{
	put(&t->part, "2 4 2 2", 0, (uint32_t)ANNA, type, sequence);
}

static void
end_envelope(struct oscar_talk *t)
{
	set_u16(&t->part, 0, (uint16_t)(t->part.length - 2));
}

/* The number that a request and its answers share within the envelope. */
static uint16_t
sequence_of(uint32_t request)
{
	return (uint16_t)(request >> 16);
}

static uint32_t
say(struct oscar_talk *t, uint16_t type)
{
	put_envelope(t, type, (uint16_t)(t->asked + 1));
	end_envelope(t);
	return oscar_says(t, 0x15, 0x02, "B", 0x01, &t->part);
}

static void
hear(struct oscar_talk *t, uint16_t type, uint32_t asked, const char *layout,
    ...)
{
	va_list values;

	put_envelope(t, type, sequence_of(asked));
	va_start(values, layout);
	put_list(&t->part, layout, values);
	va_end(values);
	end_envelope(t);
	t->flags = type == STORED;
	oscar_hears(t, 0x15, 0x03, asked, "B", 0x01, &t->part);
}

uint32_t
icq_asks(struct oscar_talk *t, uint16_t subcommand, const char *layout, ...)
{
	va_list values;

	put_envelope(t, META_ASK, (uint16_t)(t->asked + 1));
	put(&t->part, "2", subcommand);
	va_start(values, layout);
	put_list(&t->part, layout, values);
	va_end(values);
	end_envelope(t);
	return oscar_says(t, 0x15, 0x02, "B", 0x01, &t->part);
}

void
icq_answers(struct oscar_talk *t, uint32_t asked, uint16_t subcommand,
    uint8_t result, const char *layout, ...)
{
	va_list values;

	put_envelope(t, META_ANSWER, sequence_of(asked));
	put(&t->part, "2 1", subcommand, result);
	va_start(values, layout);
	put_list(&t->part, layout, values);
	va_end(values);
	end_envelope(t);
	oscar_hears(t, 0x15, 0x03, asked, "B", 0x01, &t->part);
}

/* Messages of those who wrote while Anna was not there. Only behind plain texts
 * stands a word. */
static void
stored_messages(struct oscar_talk *t)
{
	uint32_t asked = say(t, STORED_ASK);

	hear(t, STORED, asked, "4 2 1 1 1 1 1 1 s 2", (uint32_t)BERT, 2001, 11,
	    19, 21, 5, 0x01, 0, "Are you there?", 0);
	hear(t, STORED, asked, "4 2 1 1 1 1 1 1 s", (uint32_t)CLARA, 2001, 11,
	    20, 7, 59, 0x01, 0x80, "To all of you: good morning.");
	hear(t, STORED, asked, "4 2 1 1 1 1 1 1 s", (uint32_t)BERT, 2001, 11,
	    19, 21, 6, 0x04, 0, "Tides\xfehttp://tides.example.org/");
	hear(t, STORED, asked, "4 2 1 1 1 1 1 1 s", (uint32_t)DMITRI, 2001, 11,
	    19, 23, 0, 0x06, 0, "Dmitri\xfe" "Dmitri\xfeSmirnov\xfe"
	    "dmitri@example.org\xfe" "1\xfe" TEXT_CP1251);
	hear(t, STORED, asked, "4 2 1 1 1 1 1 1 s", (uint32_t)CLARA, 2001, 11,
	    20, 8, 0, 0x0c, 0, "Clara\xfe" "Clara\xfe" "Gray\xfe"
	    "clara@example.org");
	hear(t, STORED_END, asked, "1", 0);
	say(t, STORED_DELETE);
	hear(t, STORED_END, say(t, STORED_ASK), "1", 3);
	hear(t, STORED_END, say(t, STORED_ASK), "");
}

/* What Anna tells about herself. */
static void
set_details(struct oscar_talk *t)
{
	uint32_t asked;

	asked = icq_asks(t, 0x03ea, "s s s s s s s s s s s 2 1 1", "Anna",
	    "Anna", "Brandt", "anna@example.org", "Kiel", "SH",
	    "+49 431 5550100", "+49 431 5550101", "Hafenstr. 1",
	    "+49 170 5550102", "24103", 49, 0xfe, 1);
	icq_answers(t, asked, 0x0064, 0x0a, "");
	/* Without the last byte; no time zone is given; a country of later. */
	asked = icq_asks(t, 0x03ea, "s s s s s s s s s s s 2 1", "Anna", "",
	    "", "", "Podgorica", "", "", "", "", "", "", 382, 0x9c);
	icq_answers(t, asked, 0x0064, 0x0a, "");
	asked = icq_asks(t, 0x03f3, "s s s s s s 2 s s s 2 s", "Kiel", "SH",
	    "+49 431 5550110", "+49 431 5550111", "Kaistr. 7", "24114", 49,
	    "Tide Tables Ltd.", "Almanacs", "Editor", 8,
	    "http://tides.example.org/");
	icq_answers(t, asked, 0x006e, 0x0a, "");
	asked = icq_asks(t, 0x03fd, "2 1 s 2 1 1 1 1 1", 31, 1,
	    "http://anna.example.org/", 1970, 5, 17, 19, 12, 17);
	icq_answers(t, asked, 0x0078, 0x0a, "");
	asked = icq_asks(t, 0x0406, "s", "I like the sea.\r\n" TEXT_CP1252);
	icq_answers(t, asked, 0x0082, 0x0a, "");
	asked = icq_asks(t, 0x040b, "1 1 s 1 s", 2, 0, "anna@example.org", 1,
	    "brandt@example.net");
	icq_answers(t, asked, 0x0087, 0x0a, "");
	asked = icq_asks(t, 0x040b, "1", 0);
	icq_answers(t, asked, 0x0087, 0x0a, "");
	asked = icq_asks(t, 0x0410, "1 2 s 2 s 2 s 2 s", 4, 120, "sailing",
	    105, "maps,charts", 0, "", 0, "");
	icq_answers(t, asked, 0x008c, 0x0a, "");
	asked = icq_asks(t, 0x041a, "1 2 s 2 s 2 s 1 2 s 2 s 2 s", 3, 301,
	    "Gymnasium", 303, "Universitaet", 0, "", 3, 200, "Sailors", 203,
	    "Choir", 0, "");
	icq_answers(t, asked, 0x0096, 0x0a, "");
	asked = icq_asks(t, 0x0424, "1 1 1 1", 1, 0, 2, 0);
	icq_answers(t, asked, 0x00a0, 0x0a, "");
	asked = icq_asks(t, 0x0424, "1 1 1", 0, 1, 0);
	icq_answers(t, asked, 0x00a0, 0x0a, "");
	asked = icq_asks(t, 0x042e, "s", "seawater");
	icq_answers(t, asked, 0x00aa, 0x0a, "");
	asked = icq_asks(t, 0x0442, "1 2 s 1", 1, 113, "boats", 0);
	icq_answers(t, asked, 0x00be, 0x0a, "");
	asked = icq_asks(t, 0x0442, "1 1", 0, 0);
	icq_answers(t, asked, 0x00be, 0x0a, "");
	asked = icq_asks(t, 0x0442, "1", 0);
	icq_answers(t, asked, 0x00be, 0x0a, "");
	/* Forms that nobody knows; then those of an ICQ phone, the same. */
	asked = icq_asks(t, 0x0442, "1 x", 1, "0001020304");
	icq_answers(t, asked, 0x00be, 0x14, "");
	asked = icq_asks(t, 0x0654, "x", "0001020304");
	icq_answers(t, asked, 0x031e, 0x0a, "");
	asked = icq_asks(t, 0x0758, "2 x", 4, "000020020000000000000000"
	    "00000000000000000000005000000003000000");
	icq_answers(t, asked, 0x0370, 0x0a, "");
}

/* All that is known of somebody comes in eight answers. */
static void
tell_all(struct oscar_talk *t, uint32_t asked, bool late)
{
	t->flags = 1;
	if (late)
		icq_answers(t, asked, 0x00c8, 0x0a,
		    "s s s s s s s s s s s 2 1 1 1 1 1", "Bert", "Bert",
		    "Olsen", "bert@example.org", "Bergen", "", "", "",
		    "Strandgaten 3", "+47 40555010", "5004", 47, 0xfe, 0, 1, 2,
		    1);
	else
		icq_answers(t, asked, 0x00c8, 0x0a,
		    "s s s s s s s s s s s 2 1 1 1 1", "Bert", "Bert", "Olsen",
		    "bert@example.org", "Bergen", "", "", "", "", "", "", 47,
		    6, 1, 0, 0);
	t->flags = 1;
	if (late)
		icq_answers(t, asked, 0x00dc, 0x0a,
		    "2 1 s 2 1 1 1 1 1 2 s s 2 1 1 x", 36, 2,
		    "http://bert.example.org/", 1965, 2, 3, 34, 12, 0, 0,
		    "Tromsoe", "TR", 47, 20, 1, "0000");
	else
		icq_answers(t, asked, 0x00dc, 0x0a, "2 1 s 2 1 1 1 1 1 2", 36,
		    2, "", 1965, 2, 3, 34, 0, 0, 0);
	t->flags = 1;
	if (late)
		icq_answers(t, asked, 0x00eb, 0x0a, "1 1 s", 1, 0,
		    "olsen@example.net");
	else
		icq_answers(t, asked, 0x00eb, 0x0a, "1", 0);
	t->flags = 1;
	if (late)
		icq_answers(t, asked, 0x010e, 0x0a, "1 2 s 1", 1, 113,
		    "fishing", 0);
	else
		icq_answers(t, asked, 0x010e, 0x0a, "1 1", 0, 0);
	t->flags = 1;
	icq_answers(t, asked, 0x00d2, 0x0a, "s s s s s s 2 s s s 2 s",
	    "Bergen", "", "+47 55555010", "", "Bryggen 9", "5003", 47,
	    "Fjord Ferries", "Deck", "Mate", 16, "http://ferry.example.org/");
	t->flags = 1;
	icq_answers(t, asked, 0x00e6, 0x0a, "s", late ? TEXT_CP1251 : "");
	t->flags = 1;
	/* One server counts none and sends four. */
	if (late)
		icq_answers(t, asked, 0x00f0, 0x0a, "1 2 s 2 s 2 s 2 s", 0, 0,
		    "", 0, "", 0, "", 0, "");
	else
		icq_answers(t, asked, 0x00f0, 0x0a, "1 2 s", 1, 120,
		    "fishing");
	if (late)
		icq_answers(t, asked, 0x00fa, 0x0a, "1 2 s 1 2 s 2 2 1", 1,
		    303, "Maritime school", 1, 203, "Ferry crews", 0, 1, 0);
	else
		icq_answers(t, asked, 0x00fa, 0x0a, "1 1", 0, 0);
}

static void
ask_details(struct oscar_talk *t)
{
	uint32_t asked;

	tell_all(t, icq_asks(t, 0x04b2, "4", (uint32_t)BERT), false);
	tell_all(t, icq_asks(t, 0x04d0, "4", (uint32_t)BERT), true);
	asked = icq_asks(t, 0x04ba, "4", (uint32_t)BERT);
	icq_answers(t, asked, 0x0104, 0x0a, "s s s s 1 1 1", "Bert", "Bert",
	    "Olsen", "bert@example.org", 0, 1, 2);
	asked = icq_asks(t, 0x04ba, "4", (uint32_t)CLARA);
	icq_answers(t, asked, 0x0104, 0x0a, "s s s s 1", "Clara", "", "", "",
	    1);
	/* Nobody of that number. */
	asked = icq_asks(t, 0x04ba, "4", (uint32_t)999);
	icq_answers(t, asked, 0x0104, 0x14, "");
	asked = icq_asks(t, 0x04b2, "4", (uint32_t)999);
	icq_answers(t, asked, 0x00fa, 0x14, "");
	asked = icq_asks(t, 0x0898, "s", "<key>DataFilesIP</key>");
	icq_answers(t, asked, 0x08a2, 0x0a, "s",
	    "<value>198.51.100.7</value>");
	asked = icq_asks(t, 0x0898, "s", "<key>NoSuchKey</key>");
	icq_answers(t, asked, 0x08a2, 0x14, "");
}

/* Somebody found, in the form of the white pages and in that of ICQ 2000. The
 * length of the record is what it should be, less what is given. */
enum found { PAGE, PAGE_AND_MORE, USER, USER_AND_MORE };

static void
found(struct oscar_talk *t, uint32_t asked, uint16_t subcommand,
    enum found form, int wrong, int left)
{
	struct buffer user = { 0 };

	put(&user, "2 4 s s s s 1", 0, (uint32_t)CLARA, "Clara", "Clara",
	    "Gray", "clara@example.org", 1);
	if (form == PAGE || form == PAGE_AND_MORE)
		put(&user, "2 1 2", 1, 1, 27);
	else if (form == USER)
		put(&user, "1 1", 1, 0);
	if (form == PAGE_AND_MORE || form == USER_AND_MORE)
		put(&user, "x", "00010203");
	set_u16(&user, 0, (uint16_t)((int)user.length - 2 - wrong));
	if (left >= 0)
		put(&user, "4", (uint32_t)left);
	icq_answers(t, asked, subcommand, 0x0a, "r", &user);
	buffer_free(&user);
}

static void
put_seeker(struct buffer *b, bool wide)
{
	put(b, "s s s s 2 2 1 1 s s 2 s s s", "Clara", "", "", "", 23, 29, 1,
	    12, "Hull", "", 44, "Tide Tables Ltd.", "", "");
	put(b, wide ? "2" : "1", 13);
	put(b, "2 s 2 s 2 s 2 s 1", 303, "Hull", 120, "sailing", 200, "", 113,
	    "boats", 1);
}

static void
search(struct oscar_talk *t)
{
	struct buffer seeker = { 0 };
	uint32_t asked;

	asked = icq_asks(t, 0x0515, "s s s", "Clara", "Gray", "");
	found(t, asked, 0x01a4, PAGE, 0, -1);
	found(t, asked, 0x01a4, PAGE, 3, -1);
	found(t, asked, 0x01a4, PAGE_AND_MORE, 0, -1);
	found(t, asked, 0x01ae, PAGE, 0, 12);
	asked = icq_asks(t, 0x053d, "s s s", "Cla*", "", "");
	found(t, asked, 0x0190, USER, 0, -1);
	found(t, asked, 0x0190, USER, 3, -1);
	found(t, asked, 0x0190, USER_AND_MORE, 0, -1);
	found(t, asked, 0x019a, USER, 0, 3);
	found(t, icq_asks(t, 0x051f, "4", (uint32_t)CLARA), 0x019a, USER, 0,
	    -1);
	found(t, icq_asks(t, 0x051f, "4", (uint32_t)CLARA), 0x019a, USER, 3,
	    -1);
	found(t, icq_asks(t, 0x051f, "4", (uint32_t)CLARA), 0x019a, USER, 3,
	    0);
	found(t, icq_asks(t, 0x051f, "4", (uint32_t)CLARA), 0x019a,
	    USER_AND_MORE, 0, -1);
	found(t, icq_asks(t, 0x051f, "4", (uint32_t)CLARA), 0x019a,
	    USER_AND_MORE, 0, 0);
	asked = icq_asks(t, 0x0529, "s", "clara@example.org");
	found(t, asked, 0x01ae, PAGE, 0, -1);
	asked = icq_asks(t, 0x0547, "s", "clara@*");
	found(t, asked, 0x01ae, PAGE, 3, -1);
	found(t, asked, 0x01ae, PAGE, 3, 1);
	put_seeker(&seeker, false);
	asked = icq_asks(t, 0x0533, "r", &seeker);
	found(t, asked, 0x01ae, PAGE_AND_MORE, 0, -1);
	put_seeker(&seeker, true);
	asked = icq_asks(t, 0x0551, "r", &seeker);
	found(t, asked, 0x01ae, PAGE_AND_MORE, 0, 65535);
	/* Nobody is found; then a form that nobody knows, and answers. */
	asked = icq_asks(t, 0x0515, "s s s", "", "", "Nobody");
	icq_answers(t, asked, 0x01ae, 0x32, "");
	asked = icq_asks(t, 0x0533,
	    "s s s s 2 2 1 1 s s 2 s s s x", "Clara", "", "", "", 0, 0, 0, 0,
	    "", "", 0, "", "", "", "0001020304");
	icq_answers(t, asked, 0x01a4, 0x0a, "x", "0001020304");
	icq_answers(t, asked, 0x01ae, 0x0a, "x", "0001020304");
	asked = icq_asks(t, 0x074e, "2", 1);
	icq_answers(t, asked, 0x0366, 0x0a, "4 2 a 4 a 1 2 x", (uint32_t)ZOE,
	    1, ADDRESS_CLARA, UINT32_C(2000), ADDRESS_CLARA, 4, 8,
	    "0000000000005000000003000000");
	asked = icq_asks(t, 0x074e, "2", 10);
	icq_answers(t, asked, 0x0366, 0x0a, "4 1", (uint32_t)ZOE, 0);
	asked = icq_asks(t, 0x074e, "2", 11);
	icq_answers(t, asked, 0x0366, 0x0a, "x", "000102");
	asked = icq_asks(t, 0x074e, "2", 5);
	icq_answers(t, asked, 0x0366, 0x14, "");
	buffer_free(&seeker);
}

#define CLIENT		"2 2 2 2 4"
#define ICQ_2000B	4, 63, 1, 3279, UINT32_C(85)

/* What a client counts and its server wants to know. */
static void
statistics(struct oscar_talk *t)
{
	/* With the number of the answer, where one was ever seen. */
	static const uint16_t rows[][2] = {
		{ 0x0a8c, 0x02d0 }, { 0x0a96, 0 }, { 0x0aaa, 0 }, { 0x0ab4, 0 },
		{ 0x0ab9, 0 }, { 0x0abe, 0x031b }, { 0x0ac8, 0x031c },
		{ 0x0acd, 0 }, { 0x0ad2, 0x031d }, { 0x0ad7, 0 },
	};
	uint32_t asked;

	for (unsigned i = 0; i < COUNT(rows); i++) {
		asked = icq_asks(t, rows[i][0], CLIENT " x", ICQ_2000B,
		    "0001020304");
		if (rows[i][1] != 0)
			icq_answers(t, asked, rows[i][1], 0x0a, "");
	}
	asked = icq_asks(t, 0x0aa5, CLIENT " x 2 2 1 1 1 1 4 2 4 4 s 4",
	    ICQ_2000B, "0101010101010101010101010000", 1970, 0, 17, 12, 0,
	    1, UINT32_C(1), 2, (uint32_t)BERT, (uint32_t)CLARA,
	    "0123-4567-89AB", UINT32_C(0));
	icq_answers(t, asked, 0x0302, 0x0a, "");
	icq_asks(t, 0x0aa5, CLIENT " x", ICQ_2000B, "0001020304");
	icq_asks(t, 0x0aaf, CLIENT " 2 2 2 2 t 2 t", ICQ_2000B, 1, 1, 2,
	    8, "Chat now", 5, "Tides");
	icq_asks(t, 0x0aaf, CLIENT " x", ICQ_2000B, "0001020304");
}

#define SMS	"<icq_sms_message><destination>+4917055501234</destination>" \
    "<text>Home by six.</text><codepage>1252</codepage>" \
    "<encoding>utf8</encoding><senders_UIN>" NAME_ANNA "</senders_UIN>" \
    "<senders_name>Anna</senders_name>" \
    "<delivery_receipt>Yes</delivery_receipt>" \
    "<time>Tue, 20 Nov 2001 12:00:00 GMT</time></icq_sms_message>"
#define SMS_SENT	"<sms_response><source>ICQ</source>" \
    "<deliverable>Yes</deliverable><network>Example Mobile</network>" \
    "<message_id>1-2-3</message_id><messages_left>0</messages_left>" \
    "</sms_response>"

/* Texts count their NUL, high byte first. */
static void
put_counted(struct buffer *b, const char *text)
{
	put(b, "n t 1", (int)strlen(text) + 1, text, 0);
}

static void
sms(struct oscar_talk *t)
{
	static const uint16_t kinds[][2] = {
		{ 0x0008, 0x0001 }, { 0x000c, 0x0005 }, { 0x000d, 0x000b },
	};
	struct buffer text = { 0 };
	uint32_t asked;

	for (unsigned i = 0; i < COUNT(kinds); i++) {
		put_counted(&text, SMS);
		asked = icq_asks(t, 0x1482, "n n x n r", 1, 0x16,
		    "00000000000000000000000000000000", 0, &text);
		put_counted(&text, i == 0 ? "Smart" : "FED1");
		put_counted(&text, SMS_SENT);
		icq_answers(t, asked, 0x0096, 0x0a, "n n n r", 1, kinds[i][0],
		    kinds[i][1], &text);
	}
	asked = icq_asks(t, 0x1482, "x", "0001020304");
	icq_answers(t, asked, 0x0001, 0x46, "s", "No such network");
	asked = icq_asks(t, 0x1482, "x", "0001020304");
	icq_answers(t, asked, 0x0001, 0x46, "t 1", "Number not served", 0);
	icq_answers(t, asked, 0x0096, 0x0a, "x", "0001020304");
	buffer_free(&text);
}

static void
put_misled(struct oscar_talk *t)
{
	put_envelope(t, META_ASK, 0x5eed);
	put(&t->part, "2 s", 0x042e, "seawater");
	set_u16(&t->part, 0, 16);
}

static void
last_things(struct oscar_talk *t)
{
	uint32_t asked;

	asked = icq_asks(t, 0x2008, "s x x s", NAME_ZOE, "5eed000100020003",
	    "0000000000000000000000000000000000", "Buy my boat, now!");
	icq_answers(t, asked, 0x2012, 0x0a, "");
	icq_asks(t, 0x2008, "x", "0001020304");
	/* What no list has, either way; an answer that is no success, and a
	 * result that nobody knows. */
	asked = icq_asks(t, 0x7777, "x", "0001020304");
	icq_answers(t, asked, 0x7778, 0x0a, "x", "0001020304");
	asked = icq_asks(t, 0x0406, "s", "Gone sailing.");
	icq_answers(t, asked, 0x0082, 0x1e, "");
	asked = icq_asks(t, 0x0406, "s", "Gone sailing.");
	icq_answers(t, asked, 0x0082, 0x77, "");
	/* Too many requests: an error that has the request with it. */
	asked = icq_asks(t, 0x04b2, "4", (uint32_t)BERT);
	put_envelope(t, META_ASK, sequence_of(asked));
	put(&t->part, "2 4", 0x04b2, (uint32_t)BERT);
	end_envelope(t);
	oscar_hears(t, 0x15, 0x01, asked, "n X B", 2, 0x08, "0001", 0x21,
	    &t->part);
	/* A length that leaves out a part of the password, here and where the
	 * error has it. */
	put_misled(t);
	asked = oscar_says(t, 0x15, 0x02, "B", 0x01, &t->part);
	put_misled(t);
	oscar_hears(t, 0x15, 0x01, asked, "n B", 0x0e, 0x21, &t->part);
	/* The dump of one source has no password. */
	icq_asks(t, 0x04c4, "4", (uint32_t)ANNA);
	asked = icq_asks(t, 0x04c4, "4 s", (uint32_t)ANNA, "seawater");
	icq_answers(t, asked, 0x00b4, 0x0a, "");
}

int
make_oscar_icq(const char *directory)
{
	struct oscar_talk t;
	struct capture c;

	if (sample_open(&c, directory, "oscar-icq.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	oscar_init(&t, &c, 0, ADDRESS_BOS, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    "00112233445566778899aabbccddeeff");
	oscar_hears(&t, 0x01, 0x0f, oscar_says(&t, 0x01, 0x0e, ""),
	    "b n n X", NAME_ANNA, 0, 1, 0x01, "0050");
	stored_messages(&t);
	set_details(&t);
	ask_details(&t);
	search(&t);
	icq_tells_in_tlvs(&t);
	statistics(&t);
	sms(&t);
	last_things(&t);
	oscar_close(&t);
	oscar_free(&t);
	return capture_close(&c);
}

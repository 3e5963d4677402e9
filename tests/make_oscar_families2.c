/* oscar-messages.pcap: family 04, what users say to one another by way of the
 * server, in every layout there is of it. */

#include <string.h>

#include "dissectors/oscar/flap.h"
#include "tests/oscar.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

#define ANY		"0001020304"
#define NOON		"3bfa4500"	/* nearly: 20 November 2001, 11:56:48 */
#define HASH		"00112233445566778899aabbccddeeff"

#define AIM(number)	"0946" number "4c7f11d18222444553540000"
#define RELAY		AIM("1349")
#define CHAT		"748f2420628711d18222444553540000"
#define NOBODYS		"deadbeef00112233445566778899aabb"

/* What follows texts, requests for a chat and for a file, and their answers. */
#define COLORS		"00000000" "ffffff00"
#define IN_UTF8		"26000000" \
	"7b30393436313334452d344337462d313144312d383232322d" \
	"3434343535333534303030307d"
#define IN_RTF		"26000000" \
	"7b39374231323735312d323433432d343333342d414432322d" \
	"4436414246373346313439327d"
#define CHAT_ASKED	"010000" "0000" "0000" "00000000"
#define CHAT_OTHERS	"0a00" "7a6f652c20646f726100" "0000" "0000" "00000000"
#define CHAT_ACCEPTED	"010000" "5dc0" "0000" "c05d0000"	/* 24000 */
#define FILE_ASKED	"0000" "0000" "0900" "736869702e74787400" \
	"b80b0000" "00000000"
#define FILE_ACCEPTED	"5dc1" "0000" "0900" "736869702e74787400" \
	"b80b0000" "c15d0000"					/* 24001 */
#define FILE_NAMELESS	"5dc1" "0000" "b80b0000" "c15d0000"
#define FILE_ELSE	"0000" "0000" "010203"

/* A text and how long it is: the values of two letters. */
#define WORDS(text)	(int)sizeof(text) - 1, text

/* Anna's talk with Bert. Each message has a cookie, which answers repeat. */
struct messages {
	struct oscar_talk	 t;
	uint32_t		 cookie;
	uint16_t		 sequence;	/* of relayed ones: it falls */
	struct buffer		 block, extra;
};

enum way { SAYS, HEARS };

/* A message of a channel with these TLVs. */
static uint32_t
send(struct messages *m, enum way way, int channel, const char *layout, ...)
{
	va_list values;

	va_start(values, layout);
	put_list(&m->block, layout, values);
	va_end(values);
	if (way == SAYS)
		return oscar_says(&m->t, 0x04, 0x06, "N N n b r", m->cookie,
		    0, channel, NAME_BERT, &m->block);
	oscar_hears(&m->t, 0x04, 0x07, 0, "N N n b n n X r", m->cookie, 0,
	    channel, NAME_BERT, 0, 1, 0x01, "0050", &m->block);
	return 0;
}

/* What the other's client says to the last message; `way` is the message's. */
static void
answer(struct messages *m, enum way way, int channel, int reason,
    const char *layout, ...)
{
	va_list values;

	put(&m->block, "N N n b n", m->cookie, 0, channel, NAME_BERT, reason);
	va_start(values, layout);
	put_list(&m->block, layout, values);
	va_end(values);
	if (way == SAYS)
		oscar_hears(&m->t, 0x04, 0x0b, 0, "r", &m->block);
	else
		oscar_says(&m->t, 0x04, 0x0b, "r", &m->block);
}

/* Texts. */

/* Fragments: what the reader must know, and a text. */
static void
put_said(struct buffer *b, const char *required, int charset,
    const void *text, uint32_t n)
{
	put(b, "1 1 n x 1 1 n n n", 5, 1, (int)strlen(required) / 2, required,
	    1, 1, (int)n + 4, charset, 0);
	put_bytes(b, text, n);
}

static void
texts(struct messages *m)
{
	static const uint8_t yes[] = { 0x04, 0x14, 0x04, 0x30, 0x00, 0x21 };
	struct buffer *b = &m->t.part;
	uint32_t asked;

	m->cookie++;
	put_said(b, "01", 0, "Ahoy, Bert!", 11);
	asked = send(m, SAYS, 1, "B X", 0x02, b, 0x03, "");
	oscar_hears(&m->t, 0x04, 0x0c, asked, "N N n b T X X T", m->cookie, 0,
	    1, NAME_BERT, 0x09, "0a1b2c3d-0001", 0x0a, "0004", 0x16, NOON,
	    0x24, "0a1b2c3d-0001");
	put_said(b, "01", 0, "I am at sea.", 12);
	answer(m, SAYS, 1, 2, "r", b);
	m->cookie++;
	put_said(b, "0106", 2, yes, sizeof(yes));
	put_said(b, "01", 0, "Yes", 3);
	send(m, HEARS, 1, "B", 0x02, b);
	m->cookie++;
	put_said(b, "01", 3, TEXT_CP1252, sizeof(TEXT_CP1252) - 1);
	send(m, SAYS, 1, "B X X", 0x02, b, 0x06, "", 0x0a,
	    "0001");
	m->cookie++;
	put_said(b, "01010201", 0x0d, "From AIM", 8);
	send(m, HEARS, 1, "B X X", 0x02, b, 0x04, "", 0x0a,
	    "0001");
	/* A character set and a fragment that are in no list. */
	m->cookie++;
	put_said(b, "", 4, "What?", 5);
	put(b, "1 1 n x 1 1 n x", 2, 1, 2, "0102", 7, 1, 1, "00");
	send(m, SAYS, 1, "B", 0x02, b);
}

/* All that may stand beside a text, one way and the other. */
static void
beside_texts(struct messages *m)
{
	for (enum way way = SAYS; way <= HEARS; way++) {
		m->cookie++;
		put_said(&m->t.part, "01", 0, "High tide", 9);
		put(&m->extra, "n 1 1 x", 1, 1, 16, HASH);
		send(m, way, 1, "B X X X X X X X B X X X X T T X", 0x02,
		    &m->t.part, 0x03, "", 0x04, "", 0x06, "", 0x07, ANY, 0x08,
		    "00000bb8" "0001" "4d2c" NOON, 0x09, "", 0x0b, "", 0x0d,
		    &m->extra, 0x10, "0001", 0x11, "02", 0x13, "03", 0x16,
		    NOON, 0x17, "Bert, ashore", 0x24, "0a1b2c3d-0002", 0x3f,
		    "000000000000000000000000");
		/* Channels that hardly anybody uses; nobody the last. */
		for (int channel = 1; channel <= 6; channel++) {
			if (channel == 2 || channel == 4)
				continue;
			m->cookie++;
			send(m, way, channel, "X", 0x05, ANY);
		}
		answer(m, way, 3, 1, "x", "00");
	}
}

/* Channel 4, as servers before had it. */

struct icq {
	enum way	 way;
	int		 type, bits;
	const char	*text, *tail;
};

#define SMS	"<sms_message><source>555-0102</source>" \
	"<text>Come home.</text></sms_message>"
/* A plug-in's data: which it is, how long the rest is, and a text. */
#define SMS_IS	"2000" "0e28f60011e7d311bcf30004ac969dc2" "0000" \
	"07000000" "494351534d5300" "000000"

static void
icq_messages(struct messages *m)
{
	static const struct icq rows[] = {
		{ SAYS, 0x01, 0x01, "Old, but it works.", COLORS },
		{ HEARS, 0x01, 0x80, "To all of you.", "" },
		{ HEARS, 0x04, 0x00, "Tides\xfehttp://tides.example.org/",
		    "0000" },
		{ SAYS, 0x06, 0x00, "anna\xfe" "Anna\xfe" "Example\xfe"
		    "anna@example.org\xfe" "0\xfe" "It is me.", "" },
		{ HEARS, 0x07, 0x00, "Who?", "" },
		{ HEARS, 0x08, 0x02, "", "" },
		{ HEARS, 0x0c, 0x00, "bert\xfe" "Bert\xfe" "Example\xfe"
		    "bert@example.org\xfe", "00000000" },
		{ HEARS, 0x0d, 0x00, "Emil\xfe\xfe\xfe" "emil@example.org\xfe"
		    "3\xfe" "From the web", "" },
		{ SAYS, 0x13, 0x00, "1\xfe" "1000005\xfe" "zoe\xfe", "" },
		{ SAYS, 0xe8, 0x03, "", COLORS },
		{ SAYS, 0x42, 0x00, "What\xfeis this?", "" },
	};
	const uint32_t length = (uint32_t)strlen(SMS);
	struct buffer *b = &m->t.part;

	for (unsigned i = 0; i < COUNT(rows); i++) {
		m->cookie++;
		put(b, "4 1 1 s x", rows[i].way == SAYS ? ANNA : BERT,
		    rows[i].type, rows[i].bits, rows[i].text, rows[i].tail);
		send(m, rows[i].way, 4, "B", 0x05, b);
	}
	answer(m, SAYS, 4, 3, "x", "00");
	m->cookie++;
	put(b, "4 1 1 s x 4 4 t", BERT, 0x1a, 0, "", SMS_IS, 4 + length,
	    length, SMS);
	send(m, HEARS, 4, "B", 0x05, b);
}

/* Channel 2: rendezvous. */

/* The last is a request too, which answers one. */
enum kind { REQUEST, CANCEL, ACCEPT, DENY, COUNTER };

static void
meet(struct messages *m, enum way way, enum kind kind, const char *about,
    const char *layout, ...)
{
	va_list values;

	if (kind == REQUEST)
		m->cookie++;
	put(&m->extra, "n N N x", kind == COUNTER ? REQUEST : (int)kind,
	    m->cookie, 0, about);
	va_start(values, layout);
	put_list(&m->extra, layout, values);
	va_end(values);
	send(m, way, 2, "B", 0x05, &m->extra);
}

static void
files(struct messages *m)
{
	struct buffer *b = &m->t.part;

	put(b, "n n N t 1", 1, 1, 3000, "ship.txt", 0);
	meet(m, SAYS, REQUEST, AIM("1343"), "X X X X X X X B T", 0x0a, "0001",
	    0x0f, "", 0x02, "c000020a", 0x16, "3ffffdf5", 0x03, "c000020a",
	    0x05, "4e2c", 0x17, "b1d3", 0x2711, b, 0x2712, "us-ascii");
	meet(m, HEARS, ACCEPT, AIM("1343"), "X", 0x04, "c000020b");
	put(b, "n n N t 1", 2, 12, 8192, "maps", 0);
	meet(m, HEARS, REQUEST, AIM("1343"), "X X X X X B", 0x0a, "0001", 0x02,
	    "c6336404", 0x05, "1446", 0x10, "", 0x11, "", 0x2711, b);
	meet(m, SAYS, COUNTER, AIM("1343"), "X X X X X X X X", 0x0a, "0002",
	    0x14, "0001", 0x12, "0003", 0x13, "0002", 0x02, "c000020a", 0x05,
	    "4e2c", 0x18, "c000020ac0a80002", 0x19, "0007");
	meet(m, HEARS, CANCEL, AIM("1343"), "X X", 0x0b, "0001", 0x1a, "01");
	/* What the other shares. */
	meet(m, SAYS, REQUEST, AIM("1348"), "X X X", 0x0a, "0001", 0x05,
	    "4e2d", 0x2711, ANY);
	meet(m, HEARS, DENY, AIM("1348"), "X", 0x0b, "0000");
	meet(m, HEARS, REQUEST, AIM("1346"), "X T T T X", 0x0a, "0001", 0x06,
	    "http://icons.example.org/1", 0x07, "http://icons.example.org/2",
	    0x08, "http://icons.example.org/3", 0x2711, "0000" "4d2c"
	    "00000006" NOON "474946383961" "41565431706963747572652e6964");
}

static void
meetings(struct messages *m)
{
	struct buffer *b = &m->t.part;
	struct buffer nicks = { .data = NULL };

	put(b, "n b n", 4, "4-0-harbour", 0);
	meet(m, HEARS, REQUEST, CHAT, "X X T T T T B", 0x0a, "0001", 0x0f, "",
	    0x0c, "Join us in the harbour.", 0x0d, "us-ascii", 0x0e, "en",
	    0x15, "text/plain", 0x2711, b);
	answer(m, HEARS, 2, 1, "");
	meet(m, SAYS, REQUEST, AIM("1345"), "X X X X X", 0x01, "0002", 0x0a,
	    "0001", 0x03, "c000020a", 0x05, "4e2e", 0x2711, ANY);
	meet(m, HEARS, CANCEL, AIM("1345"), "X", 0x0b, "0002");
	put(b, "w n w w w n w", "Harbour", 2, "1000003", "1000004", "Away", 1,
	    "1000005");
	put(&nicks, "w n w w w n w", "Harbour", 2, "clara", "dmitri", "Away", 1,
	    "zoe");
	meet(m, SAYS, REQUEST, AIM("134b"), "X B B", 0x0a, "0001", 0x2711, b,
	    0x2712, &nicks);
	buffer_free(&nicks);
	/* Bert could not connect: would Anna? No, neither can she. */
	put(b, "4 a 4 1 4 4 2 x", BERT, ADDRESS_BERT, 20011, 4, 20010, 20011, 8,
	    "5eed0002");
	meet(m, HEARS, REQUEST, AIM("1344"), "X B", 0x0a, "0001", 0x2711, b);
	answer(m, HEARS, 2, 3, "4 4 4 2 x", ANNA, 20011, 20010, 8,
	    "5eed0002");
	meet(m, HEARS, REQUEST, NOBODYS, "X X", 0x0a, "0001", 0x2711, ANY);
	answer(m, HEARS, 2, 2, "x", ANY);
}

/* Messages that a server relays. */

#define TO_MESSAGES	"00000000000000000000000000000000"
#define TO_INFO		"a0e93f374fe9d311bcd20004ac96dd96"
#define TO_STATUS	"10cf40d14fe9d311bcd20004ac96dd96"

/* Sender and header, of which plug-ins have four bytes more; as many as `more`
 * has digits for. */
static void
put_head(struct messages *m, const char *manager, const char *more)
{
	struct buffer *b = &m->t.part;

	put(b, "2 2 x 2 4 1 2", 27, 8, manager, 0, 3, 4, m->sequence);
	put(b, "2 2", 14 + (int)strlen(more) / 2, m->sequence);
	put_zeros(b, 12);
	put(b, "x", more);
}

static void
relay(struct messages *m, enum way way)
{
	meet(m, way, REQUEST, RELAY, "X X B", 0x0a, "0001", 0x0f, "", 0x2711,
	    &m->t.part);
}

/* What is said, and what the other's client answers; NULL: nothing. */
struct line {
	enum way	 way;
	int		 type, status, delivery;
	const char	*text, *tail;
	int		 result;
	const char	*answer, *answer_tail;
};

static const struct line lines[] = {
	{ SAYS, 0x01, 0x00, 1, TEXT_UTF8, COLORS IN_UTF8, 0x00, "", COLORS },
	{ HEARS, 0x01, 0x01, 1, "{\\rtf1 {\\b Ahoy}}", COLORS IN_RTF, 0x00,
	    "", IN_RTF },
	{ SAYS, 0x8001, 0x20, 2, "To all of you.", COLORS, 0x04, "At sea.",
	    "" },
	{ SAYS, 0x01, 0x00, 4, "What follows?", ANY, 0x0c, "", COLORS },
	{ SAYS, 0x02, 0x00, 1, "A word?", CHAT_ASKED, 0x00, "",
	    CHAT_ACCEPTED },
	{ HEARS, 0x02, 0x00, 1, "Join us.", CHAT_OTHERS, 0x01, "No time.",
	    "" },
	{ SAYS, 0x02, 0x00, 1, "Are you there?", "00", 0x01, "No.", "" },
	{ SAYS, 0x03, 0x00, 1, "Our ship", FILE_ASKED, 0x00, "",
	    FILE_ACCEPTED },
	{ HEARS, 0x03, 0x00, 1, "More", FILE_ASKED, 0x00, "", FILE_NAMELESS },
	{ SAYS, 0x03, 0x00, 1, "Once more", FILE_ELSE, 0x01, "Too big.", "" },
	{ HEARS, 0x03, 0x00, 1, "Again", "00", 0x01, "No.", "" },
	{ HEARS, 0x04, 0x00, 1, "Tides\xfehttp://tides.example.org/", COLORS,
	    0x00, "", "" },
	{ SAYS, 0x06, 0x00, 1, "anna\xfe" "Anna\xfe" "Example\xfe"
	    "anna@example.org\xfe" "0\xfe" "It is me.", COLORS, 0, NULL,
	    NULL },
	{ SAYS, 0x06, 0x00, 1, "anna\xfe" "Anna\xfe" "Example\xfe"
	    "anna@example.org\xfe" "Still me.", COLORS, 0, NULL, NULL },
	{ HEARS, 0x07, 0x00, 1, "Who?", COLORS, 0, NULL, NULL },
	{ HEARS, 0x08, 0x00, 1, "", COLORS, 0, NULL, NULL },
	{ HEARS, 0x09, 0x00, 1, "Harbour\xfe\xfe\xfe" "harbour@example.org\xfe"
	    "0\xfe" "Storm", COLORS, 0, NULL, NULL },
	{ HEARS, 0x0a, 0x00, 1, "Play?", "", 0, NULL, NULL },
	{ SAYS, 0x0c, 0x00, 1, "anna\xfe" "Anna\xfe" "Example\xfe"
	    "anna@example.org", COLORS, 0, NULL, NULL },
	{ HEARS, 0x0e, 0x00, 1, "Emil\xfe\xfe\xfe" "emil@example.org\xfe"
	    "3\xfe" "By mail", COLORS, 0, NULL, NULL },
	{ SAYS, 0x13, 0x00, 1, "2\xfe" "1000005\xfe" "zoe\xfe" "1000004\xfe"
	    "dmitri\xfe", COLORS, 0x02, "", "" },
	{ SAYS, 0x14, 0x00, 1, "To all: lunch.", COLORS, 0, NULL, NULL },
	/* Types E7 to EC, and 3: to be answered by itself. */
	{ SAYS, 0x3e7, 0x00, 0, "", COLORS, 0x00, "A client, 0.1", COLORS },
	{ SAYS, 0x3e8, 0x00, 0, "", COLORS, 0x04, "At sea.", COLORS },
	{ SAYS, 0x3e9, 0x00, 0, "", COLORS, 0x09, "Mending nets.", COLORS },
	{ HEARS, 0x3ea, 0x00, 0, "", COLORS, 0x0e, "Gone fishing.", COLORS },
	{ HEARS, 0x3eb, 0x00, 0, "", COLORS, 0x0f, "Asleep.", COLORS },
	{ HEARS, 0x3ec, 0x00, 0, "", COLORS, 0x00, "Talk to me!", COLORS },
	{ SAYS, 0x42, 0x00, 1, "What\xfeis this?", COLORS, 0x0b, "Very.",
	    "" },
};

static void
relayed(struct messages *m)
{
	struct buffer *b = &m->t.part;
	uint32_t asked;

	for (unsigned i = 0; i < COUNT(lines); i++) {
		const struct line *l = &lines[i];

		m->sequence--;
		put_head(m, TO_MESSAGES, "");
		put(b, "2 2 2 s x", l->type, l->status, l->delivery, l->text,
		    l->tail);
		relay(m, l->way);
		if (l->answer == NULL)
			continue;
		put_head(m, TO_MESSAGES, "");
		put(b, "2 2 2 s x", l->type, l->result, 0, l->answer,
		    l->answer_tail);
		answer(m, l->way, 2, 3, "r", b);
	}
	/* For a plug-in that nobody knows. */
	put_head(m, HASH, "00000000");
	put(b, "x", ANY);
	relay(m, SAYS);
	put_head(m, HASH, "00000000");
	put(b, "x", ANY);
	answer(m, SAYS, 2, 3, "r", b);
	asked = oscar_says(&m->t, 0x04, 0x06, "N N n b", ++m->cookie, 0, 2,
	    NAME_CLARA);
	oscar_hears(&m->t, 0x04, 0x01, asked, "n X", 4, 0x08, "000e");
}

/* Type 1A: messages of plug-ins, which are named twice, by GUID and in words.
 * A text, and what follows it; what follows that of who accepts. */
struct plugin {
	const char	*guid;
	int		 function;
	int		 length;
	const char	*name, *rest;
	const char	*text, *tail, *accepted;
};

#define FUNCTION(name)	WORDS(name), "000001000001000000000000000000"

static const struct plugin plugins[] = {
	{ "f02d12d93091d3118dd700104b06462e", 0, FUNCTION("File"),
	    "Our ship", FILE_ASKED, FILE_ACCEPTED },
	{ "f02d12d93091d3118dd700104b06462e", 0, FUNCTION("File"),
	    "Another", "00", NULL },
	{ "bff720b2378ed411bd280004ac96d905", 0,
	    FUNCTION("Send / Start ICQ Chat"), "Join us", CHAT_OTHERS,
	    CHAT_ACCEPTED },
	{ "bff720b2378ed411bd280004ac96d905", 0,
	    FUNCTION("Send / Start ICQ Chat"), "Or not", "00", NULL },
	{ "0e28f60011e7d311bcf30004ac969dc2", 0, WORDS("ICQSMS\0"), "000000",
	    SMS, "", NULL },
	{ "371c5872e987d411a4c100d0b759b1d9", 0, FUNCTION("URL"),
	    "Tides\xfehttp://tides.example.org/", "", "" },
	{ "2a0e7d467676d411bce60004ac961ea6", 2,
	    FUNCTION("Request For Contacts"), "Whom do you know?", "", "" },
	{ "01e53b482ae4d111b679006097e1e294", 0, FUNCTION("Greeting Card"),
	    "Happy tides!", "", "" },
	{ "811a18bc0e6c1847a5916f18dcc76f1a", 1, FUNCTION("StatusMsgExt"),
	    "Ashore", "", "" },
	{ "3b60b3efd82a6c45a4e09c5a5e67e865", 8, FUNCTION("Script Plug-in"),
	    "<N><QUERY>tides</QUERY></N>", "", "" },
	{ "be6b73050fc2104fa6de4db1e3564b0e", 0, FUNCTION("Message"), "Ahoy",
	    "", "" },
	{ "00112233445566778899aabbccddeeff", 7, FUNCTION("Tide table"),
	    "High at 12:40", "", NULL },
};

static void
put_plugin(struct messages *m, const struct plugin *p, bool accepts)
{
	const char *text = accepts ? "" : p->text;
	const char *tail = accepts ? p->accepted : p->tail;
	const int length = (int)strlen(text);
	struct buffer *b = &m->t.part;

	put_head(m, TO_MESSAGES, "");
	put(b, "2 2 2 s", 0x1a, 0, accepts ? 0 : 1, "");
	put(b, "2 x 2 4", 22 + p->length + (int)strlen(p->rest) / 2, p->guid,
	    p->function, p->length);
	put_bytes(b, p->name, (uint32_t)p->length);
	put(b, "x 4 4 t x", p->rest, 4 + length + (int)strlen(tail) / 2,
	    length, text, tail);
}

static void
plugin_messages(struct messages *m)
{
	for (unsigned i = 0; i < COUNT(plugins); i++) {
		const enum way way = i % 2 == 0 ? SAYS : HEARS;

		m->sequence--;
		put_plugin(m, &plugins[i], false);
		relay(m, way);
		if (plugins[i].accepted == NULL)
			continue;
		put_plugin(m, &plugins[i], true);
		answer(m, way, 2, 3, "r", &m->t.part);
	}
	/* An answer may leave all of it out. */
	put_head(m, TO_MESSAGES, "");
	put(&m->t.part, "2 2 2 s", 0x1a, 1, 0, "Not today.");
	answer(m, HEARS, 2, 3, "r", &m->t.part);
	/* And what no plug-in says. */
	put_head(m, TO_MESSAGES, "");
	put(&m->t.part, "2 2 2 s x", 0x1a, 0, 1, "", "0102");
	relay(m, HEARS);
}

/* Requests of plug-ins by way of one of their managers, and their answers. */

#define STATUS_LIST	"101806705471d3118dd200104b06462e" "0000"
#define INFO_LIST	"f002bf714371d3118dd200104b06462e" "0000"
#define PHONE_BOOK	"907c212c914dd311adeb0004ac96aab2" "0000"
#define PICTURE		"80662883" "8028d3118dbb00104b06462e" "0000"
#define SHARED_FILES	"f02d12d93091d3118dd700104b06462e" "0400"
#define ICQ_PHONE	"3fb65e38a030d411bd0f000629ee4da1" "0000"

enum level { ASKS, SUCCEEDS, TELLS_STATUS, FAILS, REJECTS, IS_AWAY };

static void
query(struct messages *m, const char *manager, const char *wanted)
{
	m->sequence--;
	put_head(m, manager, "01000000");
	put(&m->t.part, "2 2 1 x 4", strcmp(manager, TO_INFO) == 0 ? 2 : 0, 1,
	    ASKS, wanted, 0);
	relay(m, SAYS);
}

/* The answer is what is in `extra`. */
static void
tell(struct messages *m, const char *manager, enum level level)
{
	put_head(m, manager, "00000000");
	put(&m->t.part, "2 2 1 r", 0, 1, (int)level, &m->extra);
	answer(m, SAYS, 2, 3, "r", &m->t.part);
}

/* Success, with a response of that kind. */
static void
respond(struct messages *m, const char *manager, uint32_t kind,
    const char *layout, ...)
{
	struct buffer data = { .data = NULL };
	va_list values;

	va_start(values, layout);
	put_list(&data, layout, values);
	va_end(values);
	put(&m->extra, "2 2 x 4 4 r", 0, 1, "0045fa3b", 4 + data.length, kind,
	    &data);
	buffer_free(&data);
	tell(m, manager, SUCCEEDS);
}

static void
info_queries(struct messages *m)
{
	query(m, TO_INFO, INFO_LIST);
	respond(m, TO_INFO, 0x00010002, "4 x 2 2 4 t 4 t 4 x 2 2 4 t 4 t 4", 2,
	    PICTURE, 0, 1, WORDS("Picture"), WORDS("A picture of the user"), 0,
	    PHONE_BOOK, 0, 1, WORDS("Phone Book"), WORDS(""), 0);
	query(m, TO_INFO, PHONE_BOOK);
	respond(m, TO_INFO, 3, "4 4 t 4 t 4 t 4 t 4 t 4 4 4 4 t 4 4 4 4", 1,
	    WORDS("Home"), WORDS("55"), WORDS("555-0102"), WORDS(""),
	    WORDS("Norway"), 1, 24 + 16, 3, WORDS("sms1.example.org"), 1, 1, 0,
	    2);
	query(m, TO_INFO, PICTURE);
	respond(m, TO_INFO, 1, "4 t 4 x", WORDS("bert.jpg"), 8,
	    "ffd8ffe000104a46");
	/* Too short for what they say they are; of no known kind. */
	query(m, TO_INFO, PHONE_BOOK);
	respond(m, TO_INFO, 3, "1", 1);
	query(m, TO_INFO, INFO_LIST);
	respond(m, TO_INFO, 0x00010002, "1", 1);
	query(m, TO_INFO, INFO_LIST);
	respond(m, TO_INFO, 7, "1", 1);
}

static void
status_queries(struct messages *m)
{
	query(m, TO_STATUS, STATUS_LIST);
	respond(m, TO_STATUS, 0x00010000, "4 x 2 2 4 t 4 t 4", 1, SHARED_FILES,
	    0, 1, WORDS("Shared Files"), WORDS(""), 0);
	query(m, TO_STATUS, SHARED_FILES);
	put(&m->extra, "2 2 4 x 1", 0, 1, 1, "0045fa3b", 1);
	tell(m, TO_STATUS, TELLS_STATUS);
	for (enum level level = FAILS; level <= IS_AWAY; level++) {
		query(m, TO_STATUS, ICQ_PHONE);
		put(&m->extra, "x", ANY);
		tell(m, TO_STATUS, level);
	}
	/* Fewer bytes than are due, and a level that nobody knows. */
	query(m, TO_STATUS, "00");
	for (enum level level = SUCCEEDS; level <= TELLS_STATUS; level++) {
		put(&m->extra, "x", ANY);
		tell(m, TO_STATUS, level);
	}
	put(&m->extra, "x", ANY);
	tell(m, TO_STATUS, IS_AWAY + 1);
}

/* What is no message. */

static void
parameters(struct messages *m)
{
	static const int typings[] = { 0, 1, 2, 15 };
	struct oscar_talk *t = &m->t;
	uint32_t asked;

	asked = oscar_says(t, 0x04, 0x04, "");
	oscar_hears(t, 0x04, 0x05, asked, "n N n n n n n", 4,
	    UINT32_C(0x51b), 512, 999, 999, 0, 1000);
	oscar_says(t, 0x04, 0x02, "n N n n n n n", 1, UINT32_C(0x0b), 8000,
	    999, 999, 0, 0);
	oscar_says(t, 0x04, 0x03, "");
	t->holds = true;
	for (unsigned i = 0; i < COUNT(typings); i++)
		oscar_hears(t, 0x04, 0x14, 0, "N N n b n", 0, 0, 1, NAME_BERT,
		    typings[i]);
	t->holds = false;
	oscar_flush(t, ACCEPTOR);
	oscar_says(t, 0x04, 0x14, "N N n b n", 0, 0, 1, NAME_BERT, 2);
	asked = oscar_says(t, 0x04, 0x08, "n b", 0, NAME_BERT);
	oscar_hears(t, 0x04, 0x09, asked, "n n", 100, 200);
	oscar_hears(t, 0x04, 0x0a, 0, "n b n n X n n n b n n n n", 1,
	    NAME_BERT, 0, 1, 0x01, "0050", 2, 1, 2, NAME_CLARA, 0, 0, 1, 2);
}

/* What was said while Anna was away. */
static void
stored(struct messages *m)
{
	static const uint16_t unexplained[][2] = {
		{ 0x0e, 0x0f }, { 0x11, 0x0d }, { 0x12, 0x13 },
	};
	uint32_t asked, wants;

	for (unsigned i = 0; i < COUNT(unexplained); i++) {
		asked = oscar_says(&m->t, 0x04, unexplained[i][0], "x", ANY);
		oscar_hears(&m->t, 0x04, unexplained[i][1], asked, "x", ANY);
	}
	wants = oscar_says(&m->t, 0x04, 0x10, "");
	m->cookie++;
	put_said(&m->t.part, "01", 0, "Where are you?", 14);
	send(m, HEARS, 1, "B X X", 0x02, &m->t.part, 0x06, "", 0x16,
	    "3bf9a000");
	oscar_hears(&m->t, 0x04, 0x17, wants, "");
}

int
make_oscar_messages(const char *directory)
{
	struct messages m = { .cookie = 0x01020304, .sequence = 0xffff };
	struct capture c;

	if (sample_open(&c, directory, "oscar-messages.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	oscar_init(&m.t, &c, 0, ADDRESS_BOS, PORT_OSCAR);
	oscar_open(&m.t);
	oscar_frame(&m.t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    HASH);
	oscar_hears(&m.t, 0x01, 0x0f, oscar_says(&m.t, 0x01, 0x0e, ""),
	    "b n n X", NAME_ANNA, 0, 1, 0x01, "0050");
	parameters(&m);
	texts(&m);
	beside_texts(&m);
	icq_messages(&m);
	files(&m);
	meetings(&m);
	relayed(&m);
	plugin_messages(&m);
	info_queries(&m);
	status_queries(&m);
	stored(&m);
	oscar_frame(&m.t, CONNECTOR, FLAP_SIGN_OFF, "");
	oscar_close(&m.t);
	m.t.part.failed |= m.block.failed | m.extra.failed;
	oscar_free(&m.t);
	buffer_free(&m.block);
	buffer_free(&m.extra);
	return capture_close(&c);
}

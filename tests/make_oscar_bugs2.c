/* Samples bug-*, continued: what stands in messages, and texts. */

#include <string.h>

#include "tests/oscar.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

#define COOKIE		"0bad000000000002"
#define RENDEZVOUS	"0000" COOKIE
#define GUID(xxxx)	"0946" xxxx "4c7f11d18222444553540000"
#define BLACK_ON_WHITE	"00000000" "ffffff00"
#define TIME		"3bfa4500"
/* A GUID in words and its length: UTF-8. */
#define IN_UTF8	"26000000" "7b30393436313334452d344337462d313144312d3832" \
	"32322d3434343535333534303030307d"
#define SEQUENCE	0xfff0

/* What comes before the TLVs of a message of Bert's. */
#define MESSAGE		"x n b n n X "
#define OF_BERT(channel) \
	COOKIE, (channel), NAME_BERT, 0, 1, 0x01, "0050"

static void
put_repeated(struct buffer *b, const char *text, unsigned times)
{
	while (times-- > 0)
		put(b, "t", text);
}

/* A text of that charset. */
static void
plain(struct oscar_talk *t, int charset, const void *text, uint32_t n)
{
	put(&t->part, "1 1 n 1 1 1 n n n", 5, 1, 1, 1, 1, 1, (int)n + 4,
	    charset, 0);
	put_bytes(&t->part, text, n);
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "B X", OF_BERT(1), 0x02, &t->part,
	    0x16, TIME);
}

/* What is in t->part, as servers before had it; a time follows. */
static void
old(struct oscar_talk *t, int type)
{
	struct buffer block = { .data = NULL };

	put(&block, "4 1 1 r", BERT, type, 0, &t->part);
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "B X", OF_BERT(4), 0x05, &block,
	    0x16, TIME);
	buffer_free(&block);
}

/* A message by way of the server: how far its lengths are from the truth, and
 * what it has behind the text. */
struct relay {
	int	sender, header, text, inner, outer;
};

static const struct relay honest;

static void
put_relay(struct buffer *b, int type, const struct relay *lie)
{
	put(b, "2 2", 27 + lie->sender, 8);
	put_zeros(b, 16);
	put(b, "2 4 1 2 2 2", 0, UINT32_C(3), 4, SEQUENCE, 14 + lie->header,
	    SEQUENCE);
	put_zeros(b, 12);
	put(b, "2 2 2", type, 0, 1);
}

/* The same of what is in t->part, which begins with the text's length. */
static void
relay(struct oscar_talk *t, int type, const struct relay *lie)
{
	struct buffer inner = { .data = NULL }, outer = { .data = NULL };

	put_relay(&inner, type, lie);
	put(&inner, "r", &t->part);
	put(&outer, "x x X X n n r", RENDEZVOUS, GUID("1349"), 0x0a, "0001",
	    0x0f, "", 0x2711, (int)inner.length + lie->inner, &inner);
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "n n r X", OF_BERT(2), 0x05,
	    (int)outer.length + lie->outer, &outer, 0x16, TIME);
	buffer_free(&inner);
	buffer_free(&outer);
}

/* Bert's answer, which is in no TLV. */
static void
relay_answer(struct oscar_talk *t, int type)
{
	struct buffer b = { .data = NULL };

	put_relay(&b, type, &honest);
	oscar_hears(t, 0x04, 0x0b, 0, "x n b n r r", COOKIE, 2, NAME_BERT, 3,
	    &b, &t->part);
	buffer_free(&b);
}

/* A message that waited for Anna: family 15, what is in t->part. */
static void
stored(struct oscar_talk *t, int type)
{
	struct buffer b = { .data = NULL };

	put(&b, "2 4 2 2 4 2 1 1 1 1 1 1 r", 20 + (int)t->part.length, ANNA,
	    0x41, 2, BERT, 2001, 11, 19, 8, 0, type, 1, &t->part);
	oscar_hears(t, 0x15, 0x03, 0, "B", 0x01, &b);
	buffer_free(&b);
}

/* What Bert offers or asks for: TLVs of t->part. */
static void
rendezvous(struct oscar_talk *t, const char *capability)
{
	struct buffer b = { .data = NULL };

	put(&b, "x x r", RENDEZVOUS, capability, &t->part);
	oscar_hears(t, 0x04, 0x07, 0, MESSAGE "B X", OF_BERT(2), 0x05, &b, 0x16,
	    TIME);
	buffer_free(&b);
}

/* CVE-2003-0356: texts that are as long as is said, then one byte shorter, and
 * one longer. The last word of what follows a text shows who is out of step. */
static void
string_exact(struct oscar_talk *t)
{
	static const char text[] = "Ten bytes.";
	char longest[256];

	memset(longest, 'n', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	oscar_says(t, 0x03, 0x04, "b b", longest, NAME_BERT);
	oscar_says(t, 0x03, 0x04, "1 t", 255, longest + 1);
	oscar_hears(t, 0x04, 0x14, 0, "x n b n", COOKIE, 1, longest, 0);
	for (int i = -1; i <= 1; i++) {
		oscar_says(t, 0x03, 0x04, "1 t", 10 + i, text);
		oscar_says(t, 0x13, 0x18, "b n t", NAME_BERT, 10 + i, text);
		oscar_says(t, 0x13, 0x18, "b n t n", NAME_BERT, 10 + i, text,
		    0);
		oscar_says(t, 0x02, 0x04, "n n t", 0x02, 10 + i, text);
		oscar_hears(t, 0x17, 0x07, 0, "n t", 10 + i, text);
		oscar_says(t, 0x01, 0x1e, "n n n 1 1 n t", 0x1d, 14, 0x02, 4,
		    10 + i, 8, "Ten by..");
		put(&t->part, "2 t x", 10 + i, text, BLACK_ON_WHITE);
		relay(t, 1, &honest);
		put(&t->part, "2 t", 10 + i, text);
		old(t, 1);
		put(&t->part, "2 t", 10 + i, text);
		stored(t, 1);
		put(&t->part, "n n n t", 1, 1, 10 + i, text);
		oscar_hears(t, 0x0f, 0x05, 0, "n n 1 1 n t", 1, 1, 1, 1,
		    10 + i, text);
		buffer_clear(&t->part);
		plain(t, 2, "\0T\0e\0n\0.\0.", (uint32_t)(10 + i));
	}
}

/* CVE-2002-1362: types of several parts, which have none, one, and too many. */
static void
separators(struct oscar_talk *t)
{
	static const int types[] = { 4, 6, 9, 0x0c, 0x0d, 0x0e, 0x13 };
	static const char *const texts[] = {
		"No separator", "One\xfe" "of them",
		"A\xfe" "B\xfe" "C\xfe" "D\xfe" "1\xfe" "F\xfe" "G\xfe" "H\xfe"
		"I\xfe" "J", "\xfe\xfe\xfe\xfe\xfe\xfe\xfe\xfe", "",
	};

	for (unsigned i = 0; i < COUNT(types); i++) {
		for (unsigned j = 0; j < COUNT(texts); j++) {
			put(&t->part, "s", texts[j]);
			old(t, types[i]);
			put(&t->part, "s x", texts[j], BLACK_ON_WHITE);
			relay(t, types[i], &honest);
		}
		put(&t->part, "2", 0);
		old(t, types[i]);
		put(&t->part, "2", 0);
		relay(t, types[i], &honest);
	}
}

/* CVE-2005-2102, CVE-2011-4601: texts that are no UTF-8, in all places that
 * have texts. */

static const char *const odd[] = {
	"cut\xc3", "cut \xe2\x82", "stray \x80\xbf", "never \xff\xfe",
	"overlong \xc0\xaf \xe0\x80\xaf", "half \xed\xa0\x80",
	"beyond \xf4\x90\x80\x80", "mark \xef\xbb\xbf.",
	"turned \xe2\x80\xaetxt.exe", "letter mark \xd8\x9c.",
	"bell \a\033[31m\r\n\177",
};

static void
utf8(struct oscar_talk *t)
{
	static const struct {
		const char	*bytes;
		uint32_t	 n;
	} wide[] = {
		{ "\xd8\x3d", 2 }, { "\xde\x00\x00.", 4 }, { "\xd8\x3d\0A", 4 },
		{ "\xd8\x3d\xde\x00", 4 }, { "\xfe\xff\0A", 4 },
		{ "\xff\xfe" "A\0", 4 }, { "\0A\0\0\0B", 6 },
		{ "\xff\xff\xff\xfe", 4 }, { "\0A\0B\0", 5 }, { "\0", 1 },
		{ "\4\0\0", 3 }, { "", 0 },
	};

	for (unsigned i = 0; i < COUNT(odd); i++) {
		const char *text = odd[i];

		plain(t, i % 2 == 0 ? 0 : 3, text, (uint32_t)strlen(text));
		put(&t->part, "s x x", text, BLACK_ON_WHITE, IN_UTF8);
		relay(t, 1, &honest);
		put(&t->part, "n n n n N t 1 X", 0x2711, (int)strlen(text) + 9,
		    1, 1, UINT32_C(512), text, 0, 0x2712, "00");
		rendezvous(t, GUID("1343"));
		put(&t->part, "s", text);
		stored(t, 1);
		oscar_hears(t, 0x13, 0x19, 0, "b w n T", text, text, 1, 0x01,
		    "utf-8");
		oscar_hears(t, 0x03, 0x0b, 0, "b n n X n n n 1 1 w", text, 0, 2,
		    0x01, "0050", 0x1d, (int)strlen(text) + 6, 0x02, 4,
		    (int)strlen(text) + 2, text);
	}
	for (unsigned i = 0; i < COUNT(wide); i++)
		plain(t, 2, wide[i].bytes, wide[i].n);
}

/* CVE-2005-2103: who filled in "%n" and its like wrote behind his buffer. */
static void
away_percent(struct oscar_talk *t)
{
	static const char letters[] =
	    "%n %d %t %s %x %% %99999d %hhn %*.*f $1 ";

	put_repeated(&t->part, letters, 50);
	oscar_hears(t, 0x02, 0x06, 0, "b n n X T B", NAME_BERT, 0, 1, 0x01,
	    "0050", 0x03, "text/aolrtf; charset=\"us-ascii\"", 0x04, &t->part);
	put_repeated(&t->part, "%n", 1000);
	oscar_says(t, 0x02, 0x04, "T B", 0x03, "text/%s", 0x04, &t->part);
	put(&t->part, "s x", letters, BLACK_ON_WHITE);
	relay_answer(t, 0x3e8);
	plain(t, 0, letters, sizeof(letters) - 1);
	oscar_hears(t, 0x04, 0x14, 0, "x n b n", COOKIE, 1, "%s%n%s%n", 2);
}

/* Plug-ins, whose lengths have four bytes: 0 where they are right. */

#define XTRAZ		"3b60b3efd82a6c45a4e09c5a5e67e865"
#define SMS		"0e28f60011e7d311bcf30004ac969dc2"
#define FILES		"f02d12d93091d3118dd700104b06462e"
#define CHAT		"bff720b2378ed411bd280004ac96d905"

struct plugin {
	const char	*guid, *title;
	int		 function;
	uint32_t	 about, title_length, data_length, text_length;
};

static uint32_t
or_else(uint32_t length, size_t truth)
{
	return length != 0 ? length : (uint32_t)truth;
}

static void
put_plugin(struct buffer *b, const struct plugin *p, const char *text)
{
	const size_t title = strlen(p->title), n = strlen(text);

	put(b, "s 2 x 2 4 t x", "", (int)or_else(p->about, 37 + title), p->guid,
	    p->function, or_else(p->title_length, title), p->title,
	    "000001000001000000000000000000");
	put(b, "4 4 t", or_else(p->data_length, 4 + n),
	    or_else(p->text_length, n), text);
}

/* CVE-2009-1889: a type taken for another, whose layout had a length of four
 * bytes where this one has letters. */
static void
type_confusion(struct oscar_talk *t)
{
	static const int types[] = { 0x0d, 0x0e, 0x1a };
	static const int lengths[] = { 0, 1, 0x7fff, 0x8000, 0xfffe, 0xffff };
	static const uint32_t most[] = { 0x7fffffff, 0x80000000, 0xfffffff0,
	    0xffffffff };
	static const char *const guids[] = { SMS, FILES, CHAT, XTRAZ };

	for (unsigned i = 0; i < COUNT(types); i++) {
		for (unsigned j = 0; j < COUNT(lengths); j++) {
			put(&t->part, "2 4 t", lengths[j], most[j % 4], "SMS");
			old(t, types[i]);
			put(&t->part, "2 4 t", lengths[j], most[j % 4], "SMS");
			relay(t, types[i], &honest);
			put(&t->part, "2 4 t", lengths[j], most[j % 4], "SMS");
			stored(t, types[i]);
		}
		/* What another type has. */
		put_plugin(&t->part, &(struct plugin){ .guid = SMS,
		    .title = "ICQSMS" }, "<sms_message></sms_message>");
		old(t, types[i]);
		put(&t->part, "s", "Pager\xfe\xfe\xfe" "p@example.org\xfe"
		    "3\xfe" "Low water");
		old(t, types[i]);
	}
	for (unsigned i = 0; i < COUNT(most); i++) {
		const struct plugin plugins[] = {
			{ guids[i], "Title", 0, 0, most[i], 0, 0 },
			{ guids[i], "Title", 0, 0, 0, most[i], 0 },
			{ guids[i], "Title", 0, 0, 0, 0, most[i] },
			{ guids[i], "Title", 0, 16 + i, 0, 0, 0 },
		};

		for (unsigned j = 0; j < COUNT(plugins); j++) {
			put_plugin(&t->part, &plugins[j], "Text");
			relay(t, 0x1a, &honest);
		}
		put(&t->part, "s x 4 t", "Ahoy", BLACK_ON_WHITE, most[i],
		    "{0946}");
		relay(t, 1, &honest);
	}
}

/* CVE-2010-2528: X-Status without the tags that end it. */
static void
xstatus(struct oscar_talk *t)
{
	static const char *const texts[] = {
		"<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending"
		"&lt;/desc&gt;</RES></NR>",
		"<NR><RES>&lt;title&gt;Nets&lt;/title&gt;&lt;desc&gt;Mending"
		"</RES></NR>",
		"<NR><RES>&lt;title&gt;Nets&lt;desc&gt;Mending&lt;/desc&gt;",
		"<NR><RES>&lt;/desc&gt;&lt;/title&gt;", "<NR", "<", "&lt;", "",
	};
	static const struct plugin notice = {
		.guid = XTRAZ, .title = "Xtraz notice", .function = 8,
	};
	struct plugin cut = notice;
	char deep[1201];

	for (unsigned i = 0; i < COUNT(texts); i++) {
		put_plugin(&t->part, &notice, texts[i]);
		relay(t, 0x1a, &honest);
		put_plugin(&t->part, &notice, texts[i]);
		relay_answer(t, 0x1a);
	}
	for (unsigned i = 0; i + 1 < sizeof(deep); i++)
		deep[i] = "<N>"[i % 3];
	deep[sizeof(deep) - 1] = '\0';
	put_plugin(&t->part, &notice, deep);
	relay(t, 0x1a, &honest);
	/* The blob itself is cut. */
	for (cut.data_length = 1; cut.data_length < 200; cut.data_length *= 3) {
		put_plugin(&t->part, &cut, texts[0]);
		relay(t, 0x1a, &honest);
		put_plugin(&t->part, &cut, texts[0]);
		relay_answer(t, 0x1a);
	}
}

/* CVE-2006-4662: lengths in TLV 2711 that do not agree with those around. */
static void
relay_length(struct oscar_talk *t)
{
	static const struct relay lies[] = {
		{ .text = -14 }, { .text = -13 }, { .text = -1 }, { .text = 1 },
		{ .text = 7 }, { .text = 8 }, { .text = 9 },
		{ .text = 0x7ff0 }, { .text = 0xfff1 },
		{ .sender = -27 }, { .sender = -26 }, { .sender = -1 },
		{ .sender = 1 }, { .sender = 2 }, { .sender = 0xffe4 },
		{ .header = -14 }, { .header = -1 }, { .header = 1 },
		{ .header = 4 }, { .header = 0xfff1 },
		{ .inner = -1 }, { .inner = 1 }, { .inner = -8 },
		{ .inner = -30 }, { .inner = -72 }, { .inner = 0xff00 },
		{ .outer = -1 }, { .outer = 1 }, { .outer = -9 },
		{ .outer = -90 }, { .outer = 0xff00 },
		{ .inner = -1, .outer = -1 }, { .inner = 8, .outer = 8 },
	};

	for (unsigned i = 0; i < COUNT(lies); i++) {
		put(&t->part, "2 t 1 x", 14 + lies[i].text, "Ahoy there, A", 0,
		    BLACK_ON_WHITE);
		relay(t, 1, &lies[i]);
	}
}

/* CVE-2001-0440: texts as long as a frame allows, in each way of writing. */
static void
long_text(struct oscar_talk *t)
{
	struct buffer text = { .data = NULL };

	put_repeated(&text, "All work and no play makes a dull boy. ", 1538);
	plain(t, 0, text.data, text.length);
	buffer_clear(&text);
	put_repeated(&text, "\x01\x1b\x7f\x80\xff\r\n\"\\", 900);
	plain(t, 3, text.data, text.length);
	put(&t->part, "r", &text);
	oscar_hears(t, 0x02, 0x06, 0, "b n n X B", NAME_BERT, 0, 1, 0x01,
	    "0050", 0x02, &t->part);
	for (unsigned i = 0; i < 4000; i++)
		put_u16be(&text, (uint16_t)(0x0400 + i % 0x60));
	plain(t, 2, text.data, text.length);
	buffer_clear(&text);
	put_repeated(&text, "\xe6\xbc\xa2\xe5\xad\x97", 1500);
	put(&t->part, "2 r 1 x x", (int)text.length + 1, &text, 0,
	    BLACK_ON_WHITE, IN_UTF8);
	relay(t, 1, &honest);
	put_repeated(&text, "long/", 1000);
	put(&text, "1", 0xfe);
	put_repeated(&text, "path/", 1000);
	put(&t->part, "2 r 1", (int)text.length + 1, &text, 0);
	old(t, 4);
	buffer_free(&text);
}

/* CVE-2002-0005 and its like: what one is asked to do, in very many words. */
static void
rendezvous_long(struct oscar_talk *t)
{
	static const char *const services[] = {
		GUID("134a"), GUID("1347"), GUID("1342"), GUID("1343"),
		GUID("1345"), "748f2420628711d18222444553540000",
		"0bad0bad0bad0bad0bad0bad0bad0bad",
	};
	struct buffer text = { .data = NULL };

	for (unsigned i = 0; i < COUNT(services); i++) {
		put_repeated(&text, "game.exe ", 300);
		put(&t->part, "X B", 0x0a, "0001", 0x0c, &text);
		put_repeated(&text, "A", 256);
		put(&t->part, "B", 0x0d, &text);
		put_repeated(&text, "http://example.org/", 60);
		put(&t->part, "B", 0x06, &text);
		put(&text, "n n N", 1, 1, UINT32_C(4));
		put_repeated(&text, "AAAA", 300);
		put(&t->part, "B", 0x2711, &text);
		rendezvous(t, services[i]);
	}
	/* Contacts of a group with a long name, and one that goes on. */
	put_repeated(&text, "group ", 200);
	put(&t->part, "n n n r n w w", 0x2711, 1222, 1200, &text, 2, NAME_ANNA,
	    NAME_BERT);
	rendezvous(t, GUID("134b"));
	put(&t->part, "n n n t", 0x2711, 9, 0xfffe, "Tides: ");
	rendezvous(t, GUID("134b"));
	buffer_free(&text);
}

/* CVE-2009-0769: RTF is a text for us. */

#define IN_RTF	"26000000" "7b39374231323735312d323433432d343333342d4144" \
	"32322d4436414246373346313439327d"

static void
rtf(struct oscar_talk *t)
{
	put(&t->part, "s x x", "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}"
	    "\\bin4294967295 \\u-1?\\'zz\\par}}}}", BLACK_ON_WHITE, IN_RTF);
	relay(t, 1, &honest);
	put(&t->part, "2", 2001);
	put_repeated(&t->part, "{", 1000);
	put_repeated(&t->part, "}", 1000);
	put(&t->part, "1 x x", 0, BLACK_ON_WHITE, IN_RTF);
	relay(t, 1, &honest);
}

/* CVE-2002-2329: nor do faces take more time than letters. */
static void
emoticons(struct oscar_talk *t)
{
	struct buffer b = { .data = NULL };

	put_repeated(&b, ":-);-):-(", 800);
	plain(t, 0, b.data, b.length);
	buffer_free(&b);
}

/* Who takes a NUL for the end loses what is behind it. */
static void
nul(struct oscar_talk *t)
{
	static const char inside[] = "Before\0after";
	const int n = sizeof(inside) - 1;

	plain(t, 0, inside, sizeof(inside) - 1);
	plain(t, 0, "\0\0\0", 3);
	plain(t, 0, "\0after", 6);
	put(&t->part, "2", n + 3);
	put_bytes(&t->part, inside, sizeof(inside));
	put(&t->part, "2 x", 0, BLACK_ON_WHITE);
	relay(t, 1, &honest);
	put(&t->part, "2", n);
	put_bytes(&t->part, inside, sizeof(inside) - 1);
	relay(t, 1, &honest);
	put(&t->part, "2 t 1 t 1", 12, "Tides", 0, "\xfehttp", 0);
	old(t, 4);
	put(&t->part, "n n n n N", 0x2711, n + 9, 1, 1, UINT32_C(512));
	put_bytes(&t->part, inside, sizeof(inside));
	rendezvous(t, GUID("1343"));
	put(&t->part, "1", n);
	put_bytes(&t->part, inside, sizeof(inside) - 1);
	oscar_hears(t, 0x03, 0x0b, 0, "r n n X", &t->part, 0, 1, 0x01, "0050");
	put(&t->part, "n", n);
	put_bytes(&t->part, inside, sizeof(inside) - 1);
	oscar_hears(t, 0x13, 0x19, 0, "b r n", NAME_BERT, &t->part, 0);
}

int
make_oscar_bugs2(const char *directory)
{
	static const struct bug bugs[] = {
		{ "bug-string-exact.pcap", string_exact },
		{ "bug-separators.pcap", separators },
		{ "bug-utf8.pcap", utf8 },
		{ "bug-away-percent.pcap", away_percent },
		{ "bug-type-confusion.pcap", type_confusion },
		{ "bug-xstatus.pcap", xstatus },
		{ "bug-relay-length.pcap", relay_length },
		{ "bug-long-text.pcap", long_text },
		{ "bug-rendezvous-long.pcap", rendezvous_long },
		{ "bug-rtf.pcap", rtf },
		{ "bug-emoticons.pcap", emoticons },
		{ "bug-nul.pcap", nul },
	};

	return make_bugs(directory, bugs, COUNT(bugs));
}

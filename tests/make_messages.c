/* Messages of every type, both ways, for v5-session.pcap; for v5-forms.pcap
 * those that senders write in several ways; and v5-charsets.pcap. */

#include <stddef.h>
#include <string.h>

#include "tests/samples.h"

static const struct {
	int		 type;
	const char	*text;
} messages[] = {
	{ 0x0000, "I am away from the keyboard" },
	{ 0x0001, "Plain text, two lines:\r\nthis is the second" },
	{ 0x0001, "" },
	{ 0x0001, TEXT_CP1251 },
	{ 0x0001, TEXT_CP1252 },
	{ 0x0001, TEXT_UTF8 },
	/* In a text 0xFE is a letter: of Icelandic, and of Russian. */
	{ 0x0001, "\xde\xf3r\xfe\xf3r \xfe\xe6tti" },
	{ 0x0001, "Quotes \" and \\ and a tab\tand \x01\x1b[31m" },
	{ 0x0002, "Shall we chat?" },
	{ 0x0003, "holiday.jpg, 40 kB" },
	{ 0x0004, "A good page\xfehttp://www.example.org/~anna/" },
	{ 0x0004, "\xfehttp://www.example.org/" },
	{ 0x0006, "bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe"
	    "1\xfe" "Please let me add you" },
	{ 0x0006, "bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe"
	    "Five fields, of an older program" },
	{ 0x0007, "Sorry, no" },
	{ 0x0008, "" },
	{ 0x0008, "\x03" },
	{ 0x0009, "ICQ server\xfe\xfe\xfe" "server@example.org\xfe" "3\xfe"
	    "Maintenance tonight" },
	{ 0x000a, "Netgame invitation" },
	{ 0x000c, "bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org" },
	{ 0x000c, "bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe"
	    "0" },
	{ 0x000d, "Passer-by\xfe\xfe\xfe" "passer@example.com\xfe" "3\xfe"
	    "Sender IP: 203.0.113.7\r\nSubject: Hello\r\nNice page!" },
	{ 0x000e, "Mail Er\xfe\xfe\xfe" "mailer@example.com\xfe" "3\xfe"
	    "Subject: Lunch\r\nAt noon?" },
	{ 0x0013, "2\xfe" "1000001\xfe" "anna\xfe" "1000005\xfe" "Zo\xeb"
	    "\xfe" },
	{ 0x0013, "0\xfe" },
	{ 0x0014, "To everybody: the fire drill is at ten" },
	{ 0x0016, "phone book" },
	{ 0x0019, "picture" },
	{ 0x001a, "<greeting>Many happy returns</greeting>" },
	{ 0x0042, "a type that nobody knows" },
	{ 0x00e7, "" },
	{ 0x00e8, "" },
	{ 0x00e9, "..." },
	{ 0x00ea, "..." },
	{ 0x00eb, "..." },
	{ 0x00ec, "..." },
	{ 0x00ed, "" },
	{ 0x00ee, "" },
	{ 0x00ef, "" },
	{ 0x03e7, "" },
	{ 0x03e8, "" },
	{ 0x03e9, "..." },
	{ 0x03ea, "..." },
	{ 0x03eb, "..." },
	{ 0x03ec, "..." },
	/* "You were added" as some corporate clients number it. */
	{ 0x0c03, "anna\xfe" "Anna\xfe" "Example\xfe" "anna@example.org" },
	{ 0x7f01, "a second value in the high byte" },
	/* To several people at once. */
	{ 0x8001, "To all my friends" },
	{ 0x8004, "To all\xfehttp://www.example.net/" },
	{ 0x8013, "1\xfe" "1000003\xfe" "clara\xfe" },
};

void
scene_messages(struct capture *c)
{
	struct talk t;
	unsigned i;

	talk_open(&t, c, 20, SAMPLE_TIME + 5000 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, 1060),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
	for (i = 0; i < sizeof(messages) / sizeof(messages[0]); i++) {
		talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT,
		    messages[i].type, messages[i].text);
		talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", BERT,
		    messages[i].type, messages[i].text);
		talk_pause(&t, TALK_SECOND);
	}
	/* Texts that end otherwise: without NUL, with two, and empty ones of
	 * length 0. */
	put(&t.body, "4 2", BERT, 1);
	put_text(&t.body, 5, "no NU", 5);
	talk_says_body(&t, CMD_SEND_MESSAGE);
	put(&t.body, "4 2", BERT, 1);
	put_text(&t.body, 5, "two\0\0", 5);
	talk_hears_body(&t, SRV_MESSAGE, 0);
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 2", BERT, 1, 0);
	/* Kept while nobody was there, of types that are lists. */
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", BERT, 2001, 11,
	    20, 11, 0, 0x0006, "bert\xfe" "Bert\xfe" "Example\xfe"
	    "bert@example.org\xfe" "0\xfe" "It is me");
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", BERT, 2001, 11,
	    20, 11, 1, 0x0008, "");
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", BERT, 2001, 11,
	    20, 11, 2, 0x000c, "bert\xfe" "Bert\xfe" "Example\xfe"
	    "bert@example.org");
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", BERT, 2001, 11,
	    20, 11, 3, 0x8013, "1\xfe" "1000003\xfe" "clara\xfe");
	talk_close(&t);
}

/* Authorization requests: with six fields or five, a digit that is empty or
 * missing, and reasons that are as short as a digit or hold a separator. */
static const char *const requests[] = {
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe" "0\xfe"
	    "Six fields",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe" "\xfe"
	    "Six fields, no digit",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe" "1\xfe",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe"
	    "Five fields",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe" "?",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe"
	    "x\xfe" "y",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe" "1\xfe"
	    "x\xfe" "y",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org",
	"bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe"
	    "5 fields, whose last begins like the digit",
	"bert\xfe\xfe\xfe\xfe\xfe",
	"bert\xfe\xfe\xfe\xfe",
};

/* Bytes of a request that are cut off: its NUL; the reason down to one letter;
 * all of it; the separator before it; the digit. */
static const uint8_t cut_off[] = { 1, 10, 11, 12, 13 };

void
forms_messages(struct capture *c)
{
	struct talk t;
	unsigned i;

	talk_open(&t, c, 304, SAMPLE_TIME + 400 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, 3004),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
	for (i = 0; i < sizeof(requests) / sizeof(requests[0]); i++) {
		talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", ZOE, 0x0006,
		    requests[i]);
		talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", BERT, 0x0006,
		    requests[i]);
	}
	for (i = 0; i < sizeof(cut_off); i++) {
		put(&t.body, "4 2 s", BERT, 0x0006, requests[0]);
		talk_make_down(&t, SRV_MESSAGE, 0, ENCODE_RIGHT);
		talk_write(&t, TALK_DOWN, FRONT + t.packet.length -
		    cut_off[i]);
	}
	talk_close(&t);
}

/* v5-charsets.pcap: a sentence of each code page that is guessed, then a word
 * that is too short to guess, by the same person. */
static const struct {
	const char	*sentence;	/* in hex, with the NUL */
	const char	*word;
} charsets[] = {
	/* windows-1252, 1251, 1255 */
	{ "4772fcdf65206175732054fc62696e67656e21" "00", "fc" "00" },
	{ "cff0e8e2e5f22c20eae0ea20e4e5ebe03f" "00", "e4e0" "00" },
	{ "f9ece5ed2c20eee420f9ece5eeea3f" "00", "ebef" "00" },
	/* GB18030, Big5, Shift_JIS */
	{ "c4e3bac3a3acbdf1cceccdedc9cfd2bbc6f0b3d4b7b9c2f0a3bf" "00",
	    "bac3" "00" },
	{ "a7daa662ae61b8cca141a9faa4d1a641bba1a761a143" "00", "a66e" "00" },
	{ "96be93fa82cc89ef8b6382cd8f5c8e9e82a982e782c582b7" "00",
	    "82cd82a2" "00" },
	/* UTF-8; and windows-1252 with a byte that stands for nothing. */
	{ "6e61c3af766520636166c3a9" "00", "c3a9" "00" },
	{ "66fc72204af67267" "00", "fc81fc" "00" },
};

static void
say(struct talk *t, const char *hex)
{
	put(&t->body, "4 2 2 x", BERT, 1, (int)(strlen(hex) / 2), hex);
	talk_says_body(t, CMD_SEND_MESSAGE);
}

int
make_charsets(const char *directory)
{
	struct capture c;
	struct talk t;
	unsigned i;

	if (sample_open(&c, directory, "v5-charsets.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	for (i = 0; i < sizeof(charsets) / sizeof(charsets[0]); i++) {
		talk_open(&t, &c, 600 + i, SAMPLE_TIME + i * TALK_SECOND,
		    side_ipv4(ADDRESS_ANNA + i, (uint16_t)(4001 + i)),
		    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA + i);
		say(&t, charsets[i].word);
		say(&t, charsets[i].sentence);
		say(&t, charsets[i].word);
		talk_close(&t);
	}
	return capture_close(&c);
}

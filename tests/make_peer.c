/* peer-messages.pcap: direct connections of every version, and what is said on
 * them. */

#include "tests/dialogue.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

/* What follows the text. */
#define COLORS		"00000000ffffff00"
#define NO_COLORS	"ffffffffffffffff"
#define CHAT_ASKED	"01000000000000000000" "00"
#define CHAT_ACCEPTED	"010000" "5dc00000" "c05d0000"		/* 24000 */
#define CHAT_OTHERS	"0a00" "7a6f652c20646f726100" "00000000" "00000000"
#define FILE_ASKED	"00000000" "0900" "736869702e74787400" \
	"b80b0000" "00000000"
#define FILE_ACCEPTED	"5dc10000" "0900" "736869702e74787400" \
	"b80b0000" "c15d0000"					/* 24001 */
#define FILE_REFUSED	"00000000" "010000" "00000000" "00000000"
#define FILES_ASKED	"00000000" "0800" "322046696c657300" "00200000" \
	"00000000"

#define FORM_UTF8	"{0946134E-4C7F-11D1-8222-444553540000}"
#define FORM_RTF	"{97B12751-243C-4334-AD22-D6ABF73F1492}"

/* Up to version 5: nothing follows texts. */
static const struct dialogue_line early[] = {
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0010, "Ahoy", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0040, TEXT_CP1252, NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0x04, 0, "Back at noon.", NULL, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0004, 0, 0x0020,
	    "Tides\xfehttp://tides.example.org/", NULL, NULL },
	{ CONNECTOR, PEER_ACK, 0x0004, 0x0c, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0013, 0, 0x0110,
	    "2\xfe" "1000005\xfezoe\xfe" "1000004\xfe" "dmitri\xfe", NULL,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0013, 0x02, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x8001, 0, 0x0090, "To all of you.", NULL,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x8001, 0, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0002, 0, 0x0010, "A word?", CHAT_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0002, 0, 0, "", CHAT_ACCEPTED, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0002, 0, 0x0010, "Join us",
	    CHAT_OTHERS, NULL },
	{ CONNECTOR, PEER_ACK, 0x0002, 0x01, 0, "No time.", CHAT_ASKED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0010, "Our ship", FILE_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0003, 0, 0, "", FILE_ACCEPTED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0010, "More", FILES_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0003, 0x01, 0, "Too big.", FILE_REFUSED,
	    NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0010, "Once more", FILE_ASKED,
	    NULL },
	{ CONNECTOR, PEER_CANCEL, 0x0003, 0, 0, "", FILE_REFUSED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0002, 0, 0x0010, "Are you there?",
	    CHAT_ASKED, NULL },
	{ CONNECTOR, PEER_CANCEL, 0x0002, 0, 0, "", CHAT_ASKED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03e8, 0, 0x0010, "...", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03e8, 0x04, 0, "At sea.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03e9, 0, 0x0010, "...", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03e9, 0x09, 0, "Mending nets.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03ea, 0, 0x0010, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03ea, 0x0e, 0, "Gone fishing.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03eb, 0, 0x0010, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03eb, 0x0a, 0, "Asleep.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03ec, 0, 0x0010, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03ec, 0, 0, "Talk to me!", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0210, "Busy?", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0x0b, 0, "Very.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0810, "Sleeping?", NULL,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0x0f, 0, "Deeply.", NULL, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x000c, 0, 0x1010,
	    "bert\xfe" "Bert\xfe" "Example\xfe" "bert@example.org\xfe" "1",
	    NULL, NULL },
	{ CONNECTOR, PEER_ACK, 0x000c, 0, 0, "", NULL, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0042, 0, 0x0010, "What\xfeis this?", NULL,
	    NULL },
	{ CONNECTOR, PEER_ACK, 0x0042, 0x02, 0, "", NULL, NULL },
};

/* From version 6 on colours follow texts; the flags are still those of before,
 * and a message has no status. */
static const struct dialogue_line middle[] = {
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0010, "Ahoy", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0, 0, "", "0000000000000000", NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0004, 0, 0x0020,
	    "Tides\xfehttp://tides.example.org/", "0000ff0080ffff00", NULL },
	{ CONNECTOR, PEER_ACK, 0x0004, 0x0c, 0, "", "00000000ffffffff", NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0013, 0, 0x0040,
	    "1\xfe" "1000005\xfezoe\xfe", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x0013, 0x02, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x8001, 0, 0x1a90, "To all of you.",
	    COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x8001, 0x09, 0, "Mending nets.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0110, "Nets?", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0x0b, 0, "Many nets.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0010, "Asleep?", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0x0f, 0, "Deeply.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0002, 0, 0x0010, "A word?", CHAT_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0002, 0, 0, "", CHAT_ACCEPTED, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0002, 0, 0x0010, "Join us", CHAT_OTHERS,
	    NULL },
	{ CONNECTOR, PEER_ACK, 0x0002, 0x01, 0, "No time.", CHAT_ASKED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0010, "Our ship", FILE_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0003, 0, 0, "", FILE_ACCEPTED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0010, "More", FILES_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0003, 0x01, 0, "Too big.", FILE_REFUSED,
	    NULL },
	/* No more than a text that is empty. */
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0010, "Once more", FILE_ASKED,
	    NULL },
	{ CONNECTOR, PEER_CANCEL, 0x0003, 0, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0002, 0, 0x0010, "Are you there?",
	    CHAT_ASKED, NULL },
	{ CONNECTOR, PEER_CANCEL, 0x0002, 0, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03e8, 0, 0x0010, "...", NO_COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03e8, 0x04, 0, "At sea.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03e9, 0, 0x0010, "...", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03e9, 0x09, 0, "Mending nets.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03ea, 0, 0x0010, "", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03ea, 0x0e, 0, "Gone fishing.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03eb, 0, 0x0010, "", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03eb, 0x0a, 0, "Asleep.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03ec, 0, 0x0010, "", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03ec, 0, 0, "Talk to me!", COLORS, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0042, 0, 0x0010, "What\xfeis this?", COLORS,
	    NULL },
	{ CONNECTOR, PEER_ACK, 0x0042, 0x02, 0, "", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00ee, 0, 0x0010, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00ee, 0, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00ef, 0, 0x0010, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00ef, 0x01, 0, "", NULL, NULL },
};

/* From version 7 on a message has its sender's status. */
static const struct dialogue_line late[] = {
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0x0000, 0x0001, "Ahoy", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0, 0, "", "0000000000000000", NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0004, 0x0001, 0x0004,
	    "Tides\xfehttp://tides.example.org/", "0000ff0080ffff00", NULL },
	{ CONNECTOR, PEER_ACK, 0x0004, 0x0c, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0013, 0x0020, 0x0002,
	    "2\xfe" "1000005\xfezoe\xfe" "1000004\xfe" "dmitri\xfe", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0013, 0x02, 0, "", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x8001, 0x0100, 0x0021, "To all of you.",
	    COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x8001, 0x09, 0, "Mending nets.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0x0011, 0x0001, "Nets?", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0x0b, 0, "Many nets.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0x0005, 0x0001, "Asleep?", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0x0f, 0, "Deeply.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0002, 0x0013, 0x0001, "A word?",
	    CHAT_ASKED, NULL },
	{ ACCEPTOR, PEER_ACK, 0x0002, 0, 0, "", CHAT_ACCEPTED, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0002, 0, 0x0001, "Join us", CHAT_OTHERS,
	    NULL },
	{ CONNECTOR, PEER_ACK, 0x0002, 0x01, 0, "No time.", CHAT_ASKED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0001, "Our ship", FILE_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0003, 0, 0, "", FILE_ACCEPTED, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0001, "More", FILES_ASKED,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0003, 0x01, 0, "Too big.", FILE_REFUSED,
	    NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0001, "Once more", FILE_ASKED,
	    NULL },
	{ CONNECTOR, PEER_CANCEL, 0x0003, 0, 0, "", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03e8, 0, 0x0001, "...", NO_COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03e8, 0x04, 0, "At sea.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03e9, 0, 0x0001, "...", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03e9, 0x09, 0, "Mending nets.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03ea, 0, 0x0001, "", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03ea, 0x0e, 0, "Gone fishing.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03eb, 0, 0x0001, "", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03eb, 0x0a, 0, "Asleep.", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03ec, 0, 0x0001, "", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03ec, 0, 0, "Talk to me!", COLORS, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0042, 0, 0x0001, "What\xfeis this?", COLORS,
	    NULL },
	{ CONNECTOR, PEER_ACK, 0x0042, 0x02, 0, "", COLORS, NULL },
};

/* From version 8 on a text says what it is written in. */
static const struct dialogue_line forms[] = {
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0001, TEXT_UTF8, COLORS,
	    FORM_UTF8 },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0, 0, "", COLORS, FORM_UTF8 },
	{ CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0001,
	    "{\\rtf1 {\\b Ahoy}}", COLORS, FORM_RTF },
	{ ACCEPTOR, PEER_ACK, 0x0001, 0, 0, "", NULL, FORM_RTF },
};

/* What is rarely said directly. */
static const struct dialogue_line rare[] = {
	{ CONNECTOR, PEER_MESSAGE, 0x0006, 0, 0x0001, "anna\xfe" "Anna\xfe"
	    "Example\xfe" "anna@example.org\xfe" "0\xfe" "It is me.", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0006, 0, 0, "", COLORS, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0007, 0, 0x0001, "Who?", COLORS, NULL },
	{ CONNECTOR, PEER_ACK, 0x0007, 0, 0, "", COLORS, NULL },
	{ ACCEPTOR, PEER_MESSAGE, 0x0008, 0, 0x0001, "", COLORS, NULL },
	{ CONNECTOR, PEER_ACK, 0x0008, 0, 0, "", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x000c, 0, 0x0001, "anna\xfe" "Anna\xfe"
	    "Example\xfe" "anna@example.org", COLORS, NULL },
	{ ACCEPTOR, PEER_ACK, 0x000c, 0, 0, "", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0014, 0, 0x0001, "To all: lunch.", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0014, 0, 0, "", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x03e7, 0, 0x0001, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x03e7, 0, 0, "A client, 0.1", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0016, 0, 0x0001, "phone book", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0016, 0, 0, "", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x0019, 0, 0x0001, "picture", COLORS,
	    NULL },
	{ ACCEPTOR, PEER_ACK, 0x0019, 0x01, 0, "", COLORS, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00e7, 0, 0x0001, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00e7, 0, 0, "A client, 0.2", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00e9, 0, 0x0001, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00e9, 0x09, 0, "Mending sails.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00ea, 0, 0x0001, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00ea, 0x0e, 0, "Gone ashore.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00eb, 0, 0x0001, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00eb, 0x0a, 0, "Below deck.", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00ec, 0, 0x0001, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00ec, 0, 0, "Speak up!", NULL, NULL },
	{ CONNECTOR, PEER_MESSAGE, 0x00ed, 0, 0x0001, "", NULL, NULL },
	{ ACCEPTOR, PEER_ACK, 0x00ed, 0x01, 0, "", NULL, NULL },
};

/* One program of version 3 ends its packets with a tag, or writes the number
 * of a packet short. */
static void
say_licq(struct dialogue *d, const struct dialogue_line *line, bool brief,
    bool tag)
{
	dialogue_make(d, line);
	if (brief && d->packet.length > 2)
		d->packet.length -= 2;
	if (tag)
		put(&d->packet, "1 2", 'L', 1026);
	set_u16(&d->packet, 0, (uint16_t)(d->packet.length - 2));
	dialogue_send(d, line->end);
}

static void
licq(struct capture *c, unsigned scene)
{
	static const struct dialogue_line text = {
		CONNECTOR, PEER_MESSAGE, 0x0001, 0, 0x0010, "Ahoy", NULL, NULL,
	}, file = {
		CONNECTOR, PEER_MESSAGE, 0x0003, 0, 0x0010, "Our ship",
		FILE_ASKED, NULL,
	}, chat = {
		CONNECTOR, PEER_MESSAGE, 0x0002, 0, 0x0010, "A word?",
		CHAT_ASKED, NULL,
	}, answer = {
		ACCEPTOR, PEER_ACK, 0x0002, 0, 0, "", CHAT_ACCEPTED, NULL,
	};
	struct dialogue d;

	dialogue_init(&d, c, 3, scene);
	dialogue_open(&d, 1, NULL);
	say_licq(&d, &text, false, true);
	say_licq(&d, &text, true, false);
	say_licq(&d, &text, true, true);
	say_licq(&d, &file, false, true);
	say_licq(&d, &chat, true, true);
	say_licq(&d, &answer, false, true);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* An INIT without its end, as one program of version 6 writes it; the other is
 * of a later version, leaves its first port 0, and was asked to connect. */
static void
other_inits(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 6, scene);
	connection_open(&d.tcp);
	put(&d.extra, "1 2 2 4 2 4 4 a a 1 4 4", 0xff, 6, 0, BERT, 0, 20010,
	    ANNA, 0x7f000001, ADDRESS_ANNA, 4, 20010, 0x5eed);
	dialogue_send_extra(&d, CONNECTOR);
	put(&d.extra, "4", 1);
	dialogue_send_extra(&d, ACCEPTOR);
	put(&d.extra, "1 2 2 4 2 4 4 a a 1 4 4 4 4 4", 0xff, 8, 0x2b, ANNA, 0,
	    0, BERT, ADDRESS_BERT, 0x0a000001, 2, 20011, 0x5eed, 80, 3, 7);
	dialogue_send_extra(&d, ACCEPTOR);
	put(&d.extra, "4", 1);
	dialogue_send_extra(&d, CONNECTOR);
	dialogue_say(&d, middle, 4);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* One of version 6 that was asked to connect, and says by what number; then a
 * packet in no form that is known. */
static void
asked(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 6, scene);
	connection_open(&d.tcp);
	put(&d.extra, "1 2 2 4 2 4 4 a a 1 4 4 4 4 4", 0xff, 6, 0x2b, BERT, 0,
	    20010, ANNA, ADDRESS_ANNA, ADDRESS_ANNA, 4, 20010, 0x5eed, 80, 3,
	    7);
	dialogue_send_extra(&d, CONNECTOR);
	put(&d.extra, "4", 1);
	dialogue_send_extra(&d, ACCEPTOR);
	put(&d.extra, "x", "c0ffee");
	dialogue_send_extra(&d, CONNECTOR);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* One program goes on with TLS, which is nothing of ICQ. */
static void
secure(struct capture *c, unsigned scene)
{
	static const struct dialogue_line open[] = {
		{ CONNECTOR, PEER_MESSAGE, 0x00ef, 0, 0x0001, "", NULL, NULL },
		{ ACCEPTOR, PEER_ACK, 0x00ef, 0, 0, "1", NULL, NULL },
	};
	struct dialogue d;

	dialogue_init(&d, c, 7, scene);
	dialogue_open(&d, 1, NULL);
	dialogue_say(&d, open, COUNT(open));
	buffer_clear(&d.packet);
	put(&d.packet, "x", "160301002f" "0100002b" "0301");
	for (unsigned i = 0; i < 32; i++)
		put_u8(&d.packet, (uint8_t)generator_next(&d.random));
	put(&d.packet, "x", "00" "00040034000a" "0100");
	dialogue_send(&d, CONNECTOR);
	buffer_clear(&d.packet);
	put(&d.packet, "x", "15030100020228");
	dialogue_send(&d, ACCEPTOR);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

static void
version(struct capture *c, uint8_t version, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, version, scene);
	dialogue_open(&d, 1, NULL);
	if (version <= 5)
		dialogue_say(&d, early, COUNT(early));
	else if (version == 6)
		dialogue_say(&d, middle, COUNT(middle));
	else
		dialogue_say(&d, late, COUNT(late));
	if (version >= 8)
		dialogue_say(&d, forms, COUNT(forms));
	if (version == 8)
		dialogue_say(&d, rare, COUNT(rare));
	if (version >= 7)
		say_peer_plugins(&d);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

int
make_peer(const char *directory)
{
	static const uint8_t versions[] = { 1, 2, 3, 4, 5, 6, 7, 8, 10 };
	struct capture c;

	if (sample_open(&c, directory, "peer-messages.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	for (unsigned i = 0; i < COUNT(versions); i++)
		version(&c, versions[i], i);
	licq(&c, COUNT(versions));
	other_inits(&c, COUNT(versions) + 1);
	secure(&c, COUNT(versions) + 2);
	asked(&c, COUNT(versions) + 3);
	return capture_close(&c);
}

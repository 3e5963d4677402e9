/* peer-plugins.pcap, peer-files.pcap, peer-chat.pcap: direct connections that
 * are not for messages. */

#include <string.h>

#include "tests/dialogue.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

/* Plug-ins. */

enum { CHANNEL_STATUS = 0x3ea, CHANNEL_INFO = 0x3eb };

#define GUID_INFO	"a0e93f374fe9d311bcd20004ac96dd96"
#define GUID_STATUS	"10cf40d14fe9d311bcd20004ac96dd96"

/* What can be asked for: a GUID and a number. */
#define PHONE_BOOK	"907c212c914dd311adeb0004ac96aab20000"
#define PICTURE		"80662883" "8028d3118dbb00104b06462e0000"
#define SHARED_FILES	"f02d12d93091d3118dd700104b06462e0400"
#define FOLLOW_ME	"907c212c914dd311adeb0004ac96aab20200"
#define ICQ_PHONE	"3fb65e38a030d411bd0f000629ee4da10000"
#define INFO_LIST	"f002bf714371d3118dd200104b06462e0000"
#define STATUS_LIST	"101806705471d3118dd200104b06462e0000"

#define UPDATED		0x3bfa0000

enum level {
	LEVEL_ASK, LEVEL_SUCCESS, LEVEL_STATUS, LEVEL_ERROR, LEVEL_REJECTED,
	LEVEL_AWAY,
};

/* Behind the header stand a type, of which nothing is known, and a 1. */
static void
put_level(struct buffer *b, enum level level)
{
	put(b, "2 2 1", 0, 1, (int)level);
}

static void
ask(struct dialogue *d, const char *wanted)
{
	put_level(&d->extra, LEVEL_ASK);
	put(&d->extra, "x 4", wanted, 0);
	dialogue_make_plugin(d, CONNECTOR, PEER_MESSAGE);
	dialogue_send(d, CONNECTOR);
}

static void
answer(struct dialogue *d, uint32_t id, const struct buffer *data)
{
	put_level(&d->extra, LEVEL_SUCCESS);
	put(&d->extra, "2 2 4 4 4", 0, 1, UPDATED, 4 + data->length, id);
	put_bytes(&d->extra, data->data, data->length);
	dialogue_make_plugin(d, ACCEPTOR, PEER_ACK);
	dialogue_send(d, ACCEPTOR);
}

static void
answer_status(struct dialogue *d, uint32_t status)
{
	put_level(&d->extra, LEVEL_STATUS);
	put(&d->extra, "2 2 4 4 1", 0, 1, status, UPDATED, 1);
	dialogue_make_plugin(d, ACCEPTOR, PEER_ACK);
	dialogue_send(d, ACCEPTOR);
}

/* Nothing is known of what follows. */
static void
answer_failure(struct dialogue *d, enum level level)
{
	put_level(&d->extra, level);
	dialogue_make_plugin(d, ACCEPTOR, PEER_ACK);
	dialogue_send(d, ACCEPTOR);
}

static void
put_words(struct buffer *b, const char *text)
{
	put_u32(b, (uint32_t)strlen(text));
	put_bytes(b, text, (uint32_t)strlen(text));
}

static void
put_listed(struct buffer *b, const char *plugin, const char *name,
    const char *description)
{
	put(b, "x 2 2", plugin, 0, 1);
	put_words(b, name);
	put_words(b, description);
	put_u32(b, 0);
}

static void
put_phone(struct buffer *b, const char *description, const char *area,
    const char *number, const char *extension, uint32_t active)
{
	put_words(b, description);
	put_words(b, area);
	put_words(b, number);
	put_words(b, extension);
	put_words(b, "Denmark");
	put_u32(b, active);
}

static void
put_gateway(struct buffer *b, uint32_t type, const char *gateway, bool sms)
{
	put(b, "4 4", 24 + (uint32_t)strlen(gateway), type);
	put_words(b, gateway);
	put(b, "4 4 4 4", (uint32_t)sms, (uint32_t)sms, 0, 2);
}

static void
put_phones(struct buffer *b)
{
	put_u32(b, 2);
	put_phone(b, "Home", "31", "555-0101", "", 1);
	put_phone(b, "Pager", "31", "555-0105", "7", 0);
	put_gateway(b, 0, "", false);
	put_gateway(b, 3, "pager.example.net", true);
}

static void
put_picture(struct buffer *b)
{
	put_words(b, "bert.jpg");
	put(b, "4 x", 8, "ffd8ffe000104a46");
}

static void
put_info_list(struct buffer *b)
{
	put_u32(b, 2);
	put_listed(b, PICTURE, "Picture", "A picture of the user");
	put_listed(b, PHONE_BOOK, "Phone Book", "");
}

static void
put_status_list(struct buffer *b)
{
	put_u32(b, 3);
	put_listed(b, SHARED_FILES, "Shared Files", "");
	put_listed(b, FOLLOW_ME, "Phone \"Follow Me\"", "");
	put_listed(b, ICQ_PHONE, "ICQphone Status", "");
}

static void
ask_and_answer(struct dialogue *d, const char *wanted, uint32_t id,
    void (*fill)(struct buffer *))
{
	struct buffer data = { .data = NULL };

	ask(d, wanted);
	fill(&data);
	answer(d, id, &data);
	buffer_free(&data);
}

static void
info_plugins(struct capture *c, uint8_t version, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, version, scene);
	dialogue_open(&d, CHANNEL_INFO, GUID_INFO);
	ask_and_answer(&d, INFO_LIST, 0x00010002, put_info_list);
	ask_and_answer(&d, INFO_LIST, 0x00010000, put_info_list);
	ask_and_answer(&d, PHONE_BOOK, 3, put_phones);
	ask_and_answer(&d, PICTURE, 1, put_picture);
	ask(&d, PICTURE);
	answer_failure(&d, LEVEL_ERROR);
	ask(&d, PICTURE);
	answer_failure(&d, LEVEL_REJECTED);
	ask(&d, PHONE_BOOK);
	answer_failure(&d, LEVEL_AWAY);
	ask(&d, PICTURE);
	put_level(&d.extra, LEVEL_ASK);
	dialogue_make_plugin(&d, CONNECTOR, PEER_CANCEL);
	dialogue_send(&d, CONNECTOR);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

static void
status_plugins(struct capture *c, uint8_t version, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, version, scene);
	dialogue_open(&d, CHANNEL_STATUS, GUID_STATUS);
	ask_and_answer(&d, STATUS_LIST, 0x00010000, put_status_list);
	ask(&d, SHARED_FILES);
	answer_status(&d, 1);
	ask(&d, FOLLOW_ME);
	answer_status(&d, 2);
	ask(&d, ICQ_PHONE);
	answer_status(&d, 0);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* Files: all but data are said by layout. */

enum {
	FILE_INIT, FILE_INIT_ACK, FILE_INFO, FILE_START, FILE_STOP, FILE_SPEED,
	FILE_DATA, FILE_PACKET = 2048, FILE_FIRST = 5000,
};

static void
file_says(struct dialogue *d, enum connection_end end, const char *layout, ...)
{
	va_list values;

	va_start(values, layout);
	put_list(&d->extra, layout, values);
	va_end(values);
	dialogue_send_extra(d, end);
}

/* Bytes of the file from there on, in full packets and the last one. */
static void
send_file(struct dialogue *d, uint32_t from, uint32_t size)
{
	for (uint32_t at = from; at < size;) {
		const uint32_t left = size - at;
		const uint32_t n = left < FILE_PACKET ? left : FILE_PACKET;

		put_u8(&d->extra, FILE_DATA);
		for (uint32_t i = 0; i < n; i++)
			put_u8(&d->extra, (uint8_t)('a' + (at + i) % 26));
		dialogue_send_extra(d, CONNECTOR);
		at += n;
	}
}

static void
files(struct capture *c, uint8_t version, unsigned scene)
{
	const bool numbered = version >= 8;
	struct dialogue d;

	dialogue_init(&d, c, version, scene);
	dialogue_open(&d, 0, NULL);
	d.tcp.most = 536;
	file_says(&d, CONNECTOR, "1 4 4 4 4 s", FILE_INIT, 0, 3, 5300, 100,
	    "anna");
	file_says(&d, ACCEPTOR, "1 4 s", FILE_INIT_ACK, 64, "bert");
	file_says(&d, CONNECTOR, "1 1 s s 4 4 4", FILE_INFO, 0, "ship.txt",
	    "", FILE_FIRST, UPDATED, 100);
	if (numbered)
		file_says(&d, ACCEPTOR, "1 4 4 4 4", FILE_START, 0, 0, 100, 1);
	else
		file_says(&d, ACCEPTOR, "1 4 4 4", FILE_START, 0, 0, 100);
	send_file(&d, 0, FILE_PACKET);
	file_says(&d, ACCEPTOR, "1 4", FILE_SPEED, 50);
	send_file(&d, FILE_PACKET, FILE_FIRST);
	/* A directory, which has no bytes. */
	file_says(&d, CONNECTOR, "1 1 s s 4 4 4", FILE_INFO, 1, "fjord",
	    "maps", 0, 0, 100);
	if (numbered)
		file_says(&d, ACCEPTOR, "1 4 4 4 4", FILE_START, 0, 0, 100, 2);
	else
		file_says(&d, ACCEPTOR, "1 4 4 4", FILE_START, 0, 0, 100);
	/* Goes on where it was broken off the last time. */
	file_says(&d, CONNECTOR, "1 1 s s 4 4 4", FILE_INFO, 0, "chart.txt",
	    "maps\\fjord", 300, 0, 100);
	if (numbered)
		file_says(&d, ACCEPTOR, "1 4 4 4 4", FILE_START, 200, 0, 100,
		    3);
	else
		file_says(&d, ACCEPTOR, "1 4 4 4", FILE_START, 200, 0, 100);
	send_file(&d, 200, 250);
	file_says(&d, CONNECTOR, "1", FILE_DATA);
	file_says(&d, CONNECTOR, "1 4", FILE_SPEED, 0);
	if (numbered)
		file_says(&d, ACCEPTOR, "1 4", FILE_STOP, 3);
	else
		file_says(&d, ACCEPTOR, "1 1", FILE_STOP, 3);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* Chats. */

/* Who enters, who is let in, and the font of who enters. */
static void
chat_enters(struct dialogue *d, uint8_t version)
{
	const uint32_t number = version >= 7 ? 0x65 : 0x64;
	struct buffer *b = &d->extra;

	put(b, "4 4 4 s", number, (uint32_t)-version, ANNA, "anna");
	put_u16be(b, 20010);
	put(b, "x x 1", "80000000", "ffffff00", 0);
	dialogue_send_extra(d, CONNECTOR);
	put(b, "4 4 s x x", number, BERT, "bert", "00008000", "ffffe000");
	put(b, "4 4 a a 1 2", (uint32_t)version, 20011, ADDRESS_BERT,
	    ADDRESS_BERT, 4, 0x5a75);
	put(b, "4 4 s 1 1", 12, 0x00000003, "Courier", 0, 0x31);
	put_u8(b, 2);
	put(b, "4 4 4 a a 1", (uint32_t)version, 20012, CLARA, ADDRESS_CLARA,
	    ADDRESS_CLARA, 4);
	put_u16be(b, 20012);
	put(b, "2 4", 0x5a75, 0x64);
	put(b, "4 4 4 a a 1", (uint32_t)version, 20015, ZOE,
	    ADDRESS_CLARA + 1, 0x0a000001, 2);
	put_u16be(b, 20015);
	put(b, "2 4", 0x5a75, 0x64);
	dialogue_send_extra(d, ACCEPTOR);
	put(b, "4 4 a a 1 2", (uint32_t)version, 20010, ADDRESS_ANNA,
	    ADDRESS_ANNA, 4, 0x5a75);
	put(b, "4 4 s 1 1", 10, 0x0000000c, "Arial", 204, 0x22);
	dialogue_send_extra(d, CONNECTOR);
}

/* What is typed at once: letters, or a code with its data in hex. */
struct typed {
	enum connection_end	 end;
	const char		*text;		/* NULL: a code */
	uint8_t			 code;
	const char		*data;
};

static const struct typed typed[] = {
	{ CONNECTOR, "Ahoy Berx", 0, "" },
	{ CONNECTOR, NULL, 0x08, "" },
	{ CONNECTOR, "t!", 0, "" },
	{ CONNECTOR, NULL, 0x0d, "" },
	{ ACCEPTOR, NULL, 0x00, "00800000" },
	{ ACCEPTOR, NULL, 0x01, "e0ffff00" },
	{ ACCEPTOR, "Hello Anna, ", 0, "" },
	{ ACCEPTOR, NULL, 0x11, "05000000" },
	{ ACCEPTOR, "gr\xfc\xdf dich", 0, "" },
	{ ACCEPTOR, NULL, 0x11, "00000000" },
	{ ACCEPTOR, NULL, 0x12, "10000000" },
	{ ACCEPTOR, NULL, 0x10, "0600" "417269616c00" "0022" },
	{ ACCEPTOR, NULL, 0x0d, "" },
	{ CONNECTOR, NULL, 0x03, "" },
	{ CONNECTOR, NULL, 0x04, "" },
	{ CONNECTOR, NULL, 0x07, "" },
	{ CONNECTOR, NULL, 0x16, "" },
	{ CONNECTOR, NULL, 0x17, "" },
	{ CONNECTOR, NULL, 0x1a, "" },
	/* The account 1000003 is to leave. */
	{ CONNECTOR, NULL, 0x02, "43420f00" },
	{ ACCEPTOR, NULL, 0x05, "43420f00" },
	{ ACCEPTOR, NULL, 0x06, "43420f00" },
	{ CONNECTOR, NULL, 0x09, "43420f000200" },
	{ CONNECTOR, NULL, 0x0f, "43420f000100" },
	{ CONNECTOR, NULL, 0x0e, "0100" },
	{ ACCEPTOR, NULL, 0x0c, "" },
	{ CONNECTOR, "Bye", 0, "" },
	{ CONNECTOR, NULL, 0x0d, "" },
	{ CONNECTOR, NULL, 0x0b, "" },
};

static void
put_typed(struct buffer *b, const struct typed *t, bool late)
{
	const uint32_t n = t->text != NULL ? (uint32_t)strlen(t->text) : 0;

	if (t->text != NULL) {
		put_bytes(b, t->text, n);
		return;
	}
	if (late && t->code != 0x08 && t->code != 0x0d)
		put(b, "1 1 4", 0, t->code, (uint32_t)strlen(t->data) / 2);
	else
		put_u8(b, t->code);
	put_hex(b, t->data);
}

/* A segment for each, and all that one types before the other does: every key
 * may have its own, and some wait for one another. */
static void
chat(struct capture *c, uint8_t version, unsigned scene, bool together)
{
	struct dialogue d;
	struct buffer *b = &d.packet;

	dialogue_init(&d, c, version, scene);
	dialogue_open(&d, 0, NULL);
	chat_enters(&d, version);
	buffer_clear(b);
	for (unsigned i = 0; i < COUNT(typed); i++) {
		put_typed(b, &typed[i], version >= 6);
		if (together && i + 1 < COUNT(typed) &&
		    typed[i + 1].end == typed[i].end)
			continue;
		dialogue_send(&d, typed[i].end);
		buffer_clear(b);
	}
	connection_close(&d.tcp);
	dialogue_free(&d);
}

int
make_peer_files(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "peer-plugins.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	info_plugins(&c, 7, 0);
	status_plugins(&c, 7, 1);
	info_plugins(&c, 8, 2);
	status_plugins(&c, 8, 3);
	if (capture_close(&c) < 0)
		return -1;
	if (sample_open(&c, directory, "peer-files.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	files(&c, 6, 0);
	files(&c, 8, 1);
	if (capture_close(&c) < 0)
		return -1;
	if (sample_open(&c, directory, "peer-chat.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	chat(&c, 3, 0, false);
	chat(&c, 3, 1, true);
	chat(&c, 6, 2, false);
	chat(&c, 8, 3, true);
	return capture_close(&c);
}

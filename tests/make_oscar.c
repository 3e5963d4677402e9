/* Samples of OSCAR: a login by roasted password, all the way to a service, and
 * one by MD5, with messages; two that fail. */

#include "dissectors/oscar/flap.h"
#include "tests/oscar.h"
#include "tests/samples.h"

#define CLIENT	"ICQ Inc. - Product of ICQ (TM).2000b.4.65.1.3281.85"

/* "sesame" and "sesam2", roasted. */
#define ROASTED		"8043f2a554e3"
#define ROASTED_WRONG	"8043f2a554b4"

#define COOKIE_BOS	"00112233445566778899aabbccddeeff0123456789abcdef"
#define COOKIE_ICONS	"ffeeddccbbaa99887766554433221100fedcba9876543210"
#define COOKIE_MD5	"5f6e7d8c9baa5f6e7d8c9baa5f6e7d8c9baa"

#define SERVER_RELAY	"094613494c7f11d18222444553540000"
#define UTF8_MESSAGES	"0946134e4c7f11d18222444553540000"

/* 37 bytes: address, port 20010, direct, version 8, cookie, web port, features,
 * three times, 0. */
#define DC_INFO		"c000020a" "00004e2a" "04" "0008" "5eed0001" "00000050" \
	"00000003" "3bfa4500" "3bfa4500" "3bfa4500" "0000"

/* The client's frame that begins a login. */
static void
sign_on(struct oscar_talk *t, const char *roasted)
{
	oscar_frame(t, CONNECTOR, FLAP_SIGN_ON,
	    "N T X T X X X X X X T T", UINT32_C(1), 0x01, NAME_ANNA,
	    0x02, roasted, 0x03, CLIENT, 0x16, "010a", 0x17, "0004",
	    0x18, "0041", 0x19, "0001", 0x1a, "0cd1", 0x14, "00000055",
	    0x0f, "en", 0x0e, "us");
}

static void
refused(struct capture *c, unsigned scene)
{
	struct oscar_talk t;

	oscar_init(&t, c, scene, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&t);
	sign_on(&t, ROASTED_WRONG);
	oscar_frame(&t, ACCEPTOR, FLAP_SIGN_OFF, "T T X X", 0x01, NAME_ANNA,
	    0x04, "http://login.example.org/help", 0x08, "0005", 0x0c, "0001");
	oscar_close(&t);
	oscar_free(&t);
}

static void
authorizer(struct capture *c, unsigned scene)
{
	struct oscar_talk t;

	oscar_init(&t, c, scene, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&t);
	sign_on(&t, ROASTED);
	oscar_frame(&t, ACCEPTOR, FLAP_SIGN_OFF, "T T X X T", 0x01, NAME_ANNA,
	    0x05, "198.51.100.3:5190", 0x06, COOKIE_BOS, 0x8e, "00",
	    0x54, "http://login.example.org/password");
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_OFF, "");
	oscar_close(&t);
	oscar_free(&t);
}

/* What a client is told of its own. */
static void
own_info(struct oscar_talk *t, uint32_t request, const char *status)
{
	oscar_hears(t, 0x01, 0x0f, request, "b n n X X X X X X", NAME_ANNA, 0, 6,
	    0x01, "0050", 0x0c, DC_INFO, 0x0a, "c000020a", 0x06, status,
	    0x0f, "00000000", 0x03, "3bfa4500");
}

/* What both say before anybody talks. */
static void
settle(struct oscar_talk *t)
{
	uint32_t own, rights, buddies, icbm, privacy, rates;

	oscar_hears(t, 0x01, 0x03, 0, "n n n n n n", 1, 2, 3, 4, 9, 0x15);
	oscar_says(t, 0x01, 0x17, "n n n n n n n n", 1, 3, 2, 1, 3, 1, 4, 1);
	oscar_hears(t, 0x01, 0x18, 0, "n n n n n n n n", 1, 3, 2, 1, 3, 1, 4,
	    1);
	rates = oscar_says(t, 0x01, 0x06, "");
	oscar_hears(t, 0x01, 0x07, rates, "n n N N N N N N N N 1 n n n n n n",
	    1, 1, 80, 2500, 2000, 1500, 800, 3000, 6000, 0, 0, 1, 2, 1, 6, 4,
	    6);
	oscar_says(t, 0x01, 0x08, "n", 1);
	t->holds = true;		/* all in one segment */
	own = oscar_says(t, 0x01, 0x0e, "");
	rights = oscar_says(t, 0x02, 0x02, "");
	buddies = oscar_says(t, 0x03, 0x02, "");
	icbm = oscar_says(t, 0x04, 0x04, "");
	privacy = oscar_says(t, 0x09, 0x02, "");
	t->holds = false;
	oscar_flush(t, CONNECTOR);
	own_info(t, own, "10000000");
	oscar_hears(t, 0x02, 0x03, rights, "X X", 0x01, "0400", 0x02, "0010");
	oscar_hears(t, 0x03, 0x03, buddies, "X X", 0x01, "0258", 0x02, "02ee");
	oscar_hears(t, 0x04, 0x05, icbm, "n N n n n N", 2, 3, 512, 999, 999,
	    0);
	oscar_hears(t, 0x09, 0x03, privacy, "X X", 0x01, "00a0", 0x02, "00a0");
	oscar_says(t, 0x04, 0x02, "n N n n n N", 0, 3, 8000, 999, 999, 0);
	oscar_says(t, 0x02, 0x04, "X", 0x05, SERVER_RELAY UTF8_MESSAGES);
	oscar_says(t, 0x03, 0x04, "b b", NAME_BERT, NAME_CLARA);
	oscar_says(t, 0x01, 0x1e, "X X X", 0x06, "00000000", 0x08, "0000",
	    0x0c, DC_INFO);
	oscar_says(t, 0x01, 0x02, "n n n n n n n n", 1, 3, 0x0110, 0x028a, 4, 1,
	    0x0110, 0x028a);
	oscar_hears(t, 0x03, 0x0b, 0, "b n n X X X", NAME_BERT, 0, 3, 0x01,
	    "0050", 0x06, "00000001", 0x0d, SERVER_RELAY UTF8_MESSAGES);
}

/* Fragments: what the reader must know, and a text in that charset. */
static void
put_text_of(struct buffer *b, int charset, const void *text, uint32_t n)
{
	put(b, "1 1 n 1 1 1 n n n", 5, 1, 1, charset == 2 ? 6 : 1, 1, 1,
	    (int)n + 4, charset, 0);
	put_bytes(b, text, n);
}

/* A message by way of the server, and the answer of who reads it, low byte
 * first. */
struct relayed {
	int		 sequence, type, status, delivery;
	const char	*text;
	const char	*tail;		/* hex digits */
};

static void
put_relayed(struct buffer *b, const struct relayed *m)
{
	put(b, "2 2", 27, 8);
	put_zeros(b, 16);
	put(b, "2 4 1 2 2 2", 0, UINT32_C(3), 4, m->sequence, 14, m->sequence);
	put_zeros(b, 12);
	put(b, "2 2 2 s x", m->type, m->status, m->delivery, m->text, m->tail);
}

#define BLACK_ON_WHITE	"00000000" "ffffff00"
/* {0946134E-4C7F-11D1-8222-444553540000} and its length: UTF-8. */
#define IN_UTF8	"26000000" "7b30393436313334452d344337462d313144312d383232322d" \
	"3434343535333534303030307d"

static void
plain_messages(struct oscar_talk *t)
{
	static const uint8_t hello[] = {	/* "Hello!" in Russian */
		0x04, 0x1f, 0x04, 0x40, 0x04, 0x38, 0x04, 0x32, 0x04, 0x35,
		0x04, 0x42, 0x00, 0x21,
	};
	uint32_t asked;

	put_text_of(&t->part, 0, "Ahoy, Bert!", 11);
	asked = oscar_says(t, 0x04, 0x06, "x n b B X X", "0102030405060708", 1,
	    NAME_BERT, 0x02, &t->part, 0x06, "", 0x03, "");
	oscar_hears(t, 0x04, 0x0c, asked, "x n b", "0102030405060708", 1,
	    NAME_BERT);
	oscar_hears(t, 0x04, 0x14, 0, "x n b n", "0000000000000000", 1,
	    NAME_BERT, 2);
	put_text_of(&t->part, 2, hello, sizeof(hello));
	oscar_hears(t, 0x04, 0x07, 0, "x n b n n X X B X", "1102030405060708",
	    1, NAME_BERT, 0, 2, 0x01, "0050", 0x06, "00000000", 0x02,
	    &t->part, 0x0b, "");
	oscar_says(t, 0x04, 0x14, "x n b n", "0000000000000000", 1, NAME_BERT,
	    0);
	put_text_of(&t->part, 3, TEXT_CP1252, sizeof(TEXT_CP1252) - 1);
	oscar_hears(t, 0x04, 0x07, 0, "x n b n n X B", "1202030405060708", 1,
	    NAME_BERT, 0, 1, 0x01, "0050", 0x02, &t->part);
	/* Nobody is there. */
	put_text_of(&t->part, 0, "Clara?", 6);
	asked = oscar_says(t, 0x04, 0x06, "x n b B", "0202030405060708", 1,
	    NAME_CLARA, 0x02, &t->part);
	oscar_hears(t, 0x04, 0x01, asked, "n X", 4, 0x08, "000e");
}

static void
relayed_messages(struct oscar_talk *t)
{
	static const struct relayed text = {
		0xfffb, 0x01, 0, 1, TEXT_UTF8, BLACK_ON_WHITE IN_UTF8,
	}, away = {
		0xfffb, 0x01, 4, 0, "At sea.", BLACK_ON_WHITE,
	}, ask = {
		0xfffa, 0x03e8, 0, 0, "", BLACK_ON_WHITE,
	};
	struct buffer block = { .data = NULL };
	uint32_t asked;

	put_relayed(&t->part, &text);
	put(&block, "n x x X X B", 0, "2102030405060708", SERVER_RELAY, 0x0a,
	    "0001", 0x0f, "", 0x2711, &t->part);
	asked = oscar_says(t, 0x04, 0x06, "x n b B X", "2102030405060708", 2,
	    NAME_BERT, 0x05, &block, 0x03, "");
	oscar_hears(t, 0x04, 0x0c, asked, "x n b", "2102030405060708", 2,
	    NAME_BERT);
	put_relayed(&t->part, &away);
	oscar_hears(t, 0x04, 0x0b, 0, "x n b n r", "2102030405060708", 2,
	    NAME_BERT, 3, &t->part);
	/* And the other way: what is Anna's away text? */
	put_relayed(&t->part, &ask);
	put(&block, "n x x X X B", 0, "3102030405060708", SERVER_RELAY, 0x0a,
	    "0001", 0x0f, "", 0x2711, &t->part);
	oscar_hears(t, 0x04, 0x07, 0, "x n b n n X B", "3102030405060708", 2,
	    NAME_BERT, 0, 1, 0x01, "0050", 0x05, &block);
	put_relayed(&t->part, &(struct relayed){ 0xfffa, 0x03e8, 0, 0,
	    "Mending nets.", BLACK_ON_WHITE });
	oscar_says(t, 0x04, 0x0b, "x n b n r", "3102030405060708", 2, NAME_BERT,
	    3, &t->part);
	buffer_free(&block);
}

/* As servers before had them. */
static void
icq_messages(struct oscar_talk *t)
{
	put(&t->part, "4 1 1 s", ANNA, 4, 0,
	    "Tides\xfehttp://tides.example.org/");
	oscar_says(t, 0x04, 0x06, "x n b B X", "0302030405060708", 4, NAME_BERT,
	    0x05, &t->part, 0x06, "");
	put(&t->part, "4 1 1 s x", BERT, 1, 0, "Old, but it works.",
	    BLACK_ON_WHITE);
	oscar_hears(t, 0x04, 0x07, 0, "x n b n n X B", "1302030405060708", 4,
	    NAME_BERT, 0, 1, 0x01, "0050", 0x05, &t->part);
	put(&t->part, "4 1 1 s", BERT, 6, 0, "bert\xfe" "Bert\xfe" "Example\xfe"
	    "bert@example.org\xfe" "1\xfe" "May I add you?");
	oscar_hears(t, 0x04, 0x07, 0, "x n b n n X B X", "1402030405060708", 4,
	    NAME_BERT, 0, 1, 0x01, "0050", 0x05, &t->part, 0x16,
	    "3bfa4500");
}

static void
bos(struct capture *c, unsigned scene)
{
	struct oscar_talk t;
	uint32_t asked;

	oscar_init(&t, c, scene, ADDRESS_BOS, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    COOKIE_BOS);
	settle(&t);
	plain_messages(&t);
	relayed_messages(&t);
	icq_messages(&t);
	oscar_frame(&t, CONNECTOR, FLAP_KEEP_ALIVE, "");
	asked = oscar_says(&t, 0x01, 0x04, "n", 0x10);
	put(&t.extra, "n n N n n n", 2, 4, asked, 1, 2, 3);
	oscar_hears(&t, 0x01, 0x05, asked, "X T X", 0x0d, "0010", 0x05,
	    "198.51.100.4", 0x06, COOKIE_ICONS);
	oscar_hears(&t, 0x03, 0x0c, 0, "b n n X", NAME_BERT, 0, 1, 0x01,
	    "0000");
	oscar_frame(&t, ACCEPTOR, FLAP_SIGN_OFF, "X T", 0x09, "0001", 0x0b,
	    "http://login.example.org/twice");
	oscar_close(&t);
	oscar_free(&t);
}

static void
icons(struct capture *c, unsigned scene)
{
	struct oscar_talk t;

	oscar_init(&t, c, scene, ADDRESS_SERVICE, PORT_OSCAR);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    COOKIE_ICONS);
	oscar_hears(&t, 0x01, 0x03, 0, "n n", 1, 0x10);
	oscar_close(&t);
	oscar_free(&t);
}

/* The other way in, on a port that is nobody's. */
static void
by_digest(struct capture *c, unsigned scene)
{
	struct oscar_talk t;
	uint32_t asked;

	oscar_init(&t, c, scene, ADDRESS_LOGIN, 443);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N", UINT32_C(1));
	asked = oscar_says(&t, 0x17, 0x06, "T X X", 0x01, NAME_ANNA, 0x4b, "",
	    0x5a, "");
	oscar_hears(&t, 0x17, 0x07, asked, "w", "1234567890");
	asked = oscar_says(&t, 0x17, 0x02, "T X X T X X X X X X T T X",
	    0x01, NAME_ANNA, 0x25, "8e1f0f3c2a5b4d6e7f8091a2b3c4d5e6",
	    0x4c, "", 0x03, CLIENT, 0x16, "010a", 0x17, "0004", 0x18, "0041",
	    0x19, "0001", 0x1a, "0cd1", 0x14, "00000055", 0x0f, "en",
	    0x0e, "us", 0x4a, "01");
	oscar_hears(&t, 0x17, 0x03, asked, "T T X", 0x01, NAME_ANNA, 0x05,
	    "198.51.100.3:443", 0x06, COOKIE_MD5);
	oscar_close(&t);
	oscar_free(&t);
	oscar_init(&t, c, scene + 1, ADDRESS_BOS, 443);
	oscar_open(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_ON, "N X T X", UINT32_C(1), 0x06,
	    COOKIE_MD5, 0x03, CLIENT, 0x8003, "00100000");
	settle(&t);
	oscar_frame(&t, CONNECTOR, FLAP_SIGN_OFF, "");
	oscar_close(&t);
	oscar_free(&t);
}

/* Without its beginning: the first bytes are the rest of a frame, and whole ones
 * follow in the same segment, then others. */
static void
joined(struct capture *c, unsigned scene, uint32_t missing)
{
	struct oscar_talk t;

	oscar_init(&t, c, scene, ADDRESS_BOS, PORT_OSCAR);
	t.holds = true;
	oscar_hears(&t, 0x13, 0x08, 0, "");
	oscar_hears(&t, 0x03, 0x0c, 0, "b n n X", NAME_BERT, 0, 1, 0x01,
	    "0000");
	oscar_hears(&t, 0x04, 0x14, 0, "N N n b n", UINT32_C(0), UINT32_C(0),
	    1, NAME_BERT, 2);
	connection_send(&t.tcp, ACCEPTOR, t.frame.data + missing,
	    t.frame.length - missing);
	buffer_clear(&t.frame);
	t.holds = false;
	oscar_hears(&t, 0x04, 0x14, 0, "N N n b n", UINT32_C(0), UINT32_C(0),
	    1, NAME_BERT, 0);
	(void)oscar_says(&t, 0x01, 0x1e, "X", 0x06, "00000001");
	oscar_close(&t);
	oscar_free(&t);
}

static int
make_joined(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "oscar-joined.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	joined(&c, 0, 3);
	joined(&c, 1, 10);
	joined(&c, 2, 15);
	return capture_close(&c);
}

int
make_oscar(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "oscar-login.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	refused(&c, 0);
	authorizer(&c, 1);
	bos(&c, 2);
	icons(&c, 3);
	by_digest(&c, 4);
	if (capture_close(&c) < 0)
		return -1;
	return make_joined(directory);
}

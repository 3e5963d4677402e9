/* v5-session.pcap: a made session with every command both ways; and
 * v5-forms.pcap: what senders write in several forms. */

#include <stddef.h>

#include "tests/samples.h"

#define PRODUCT	"ICQ Inc. - Product of ICQ (TM)"

void
put_login(struct buffer *b, enum login_form form, int64_t now,
    const char *password, uint32_t address, uint32_t status)
{
	uint32_t clock = (uint32_t)(now / TALK_SECOND);
	uint32_t port = 20000 + (address & 0xff);

	switch (form) {
	case LOGIN_OFFICIAL:
		put(b, "4 4 s 2 2 a 1 4 2 2 a 2 2 4 4 4 4 4 4 s",
		    clock, port, password, 0x013f, 0x000b, address, 4, status,
		    6, 0, 0, 2, 0x013f, 80, 3, 0x3acd7904, 0x37c10e05, 0, 0,
		    PRODUCT);
		break;
	case LOGIN_SOCKS:
		put(b, "4 4 s 2 2 a 1 4 2 2 a 2 2 4 4 4 4 4 4 s",
		    clock, port, password, 0x013f, 0x000b, address, 2, status,
		    6, 0, 0xc0000201, 0, 0x013f, 80, 3, 0x38038984,
		    0x37c10e05, 0, 0, PRODUCT);
		break;
	case LOGIN_LICQ:
		put(b, "4 4 s 2 2 a 1 4 2 2 a 2 2 4 4 4 4 4",
		    clock, port, password, 0x013f, 0x000b, address, 4, status,
		    6, 0, 0, 2, 0x013f, 80, 3, 0x7d0003ec, 0, 0);
		break;
	case LOGIN_MICQ:
		put(b, "4 4 s 2 2 a 1 4 2 2 a 2 2 4 4 4",
		    clock, port, password, 0x00d5, 0, address, 6, status,
		    6, 0, 0, 0x01ec, 0x822c, 80, 3, 0x36d61600);
		break;
	case LOGIN_MICQ_0411:
		put(b, "4 4 s 2 2 a 1 4 2 2 2 2 4 4 4",
		    clock, port, password, 0x00d5, 0, address, 4, status,
		    6, 0, 0x01ec, 0x822c, 80, 3, 0x7d0001ea);
		break;
	}
}

static void
login_reply(struct talk *t, uint16_t seq2, uint32_t address)
{
	talk_hears(t, SRV_LOGIN_REPLY, seq2, "4 2 2 2 2 a x", 0x8c, 0xf0,
	    0x0a, 0x0a, 5, address, "33b7ab80");
}

/* How a morning with the real server went: everything is acknowledged. */
static void
scene_morning(struct capture *c)
{
	struct talk t;
	uint16_t seq2;
	uint32_t i;

	talk_open(&t, c, 1, SAMPLE_TIME, side_ipv4(ADDRESS_ANNA, 1027),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
	t.acks = true;
	put_login(&t.body, LOGIN_OFFICIAL, t.now, "s3cret99", ADDRESS_ANNA,
	    0x00030000);
	seq2 = talk_says_body(&t, CMD_LOGIN);
	login_reply(&t, seq2, ADDRESS_ANNA);

	put_u8(&t.body, 60);
	put(&t.body, "4 4 4 4", BERT, CLARA, DMITRI, ZOE);
	for (i = 0; i < 56; i++)
		put_u32(&t.body, 1000100 + i);
	talk_says_body(&t, CMD_CONTACT_LIST);
	talk_says(&t, CMD_CONTACT_LIST, "1 4 4", 2, 1000200, 1000201);

	talk_part(&t, SRV_USER_ONLINE, 0, "4 a 4 a 1 4 2 2 4 4 4 4 4 4", BERT,
	    ADDRESS_BERT, 20011, ADDRESS_BERT, 4, 0x00010000, 6, 0,
	    0x5a17c0de, 80, 3, 0x3acd7904, 0x37c10e05, 0);
	talk_part(&t, SRV_USER_ONLINE, 0, "4 a 4 a 1 4 2 2 4 4 4 4 4 4", CLARA,
	    0, 0, 0, 0, 0x00000013, 6, 0, 0, 0, 0, 0, 0, 0);
	talk_part(&t, SRV_USER_ONLINE, 0, "4 a 4 a 1 4 2 2 4 4 4 4 4 4",
	    DMITRI, 0xcb007104, 0, 0xc0a80004, 2, 0x20080005, 6, 0,
	    0x01020304, 80, 3, 0x7d0003ec, 0, 0);
	talk_part_ack(&t, (uint16_t)(t.seq1 - 1), (uint16_t)(t.seq2 - 1));
	talk_container(&t);
	/* The short form of older servers. */
	talk_hears(&t, SRV_USER_ONLINE, 0, "4 a 4 a 1 4 2 2", ZOE, 0xcb007105,
	    20015, 0xcb007105, 4, 0x00000120, 5, 0);
	talk_says(&t, CMD_VIS_LIST, "1 4", 1, BERT);
	talk_part(&t, SRV_END_CONTACTS, 0, "4", ANNA);
	talk_part_ack(&t, (uint16_t)(t.seq1 - 1), (uint16_t)(t.seq2 - 1));
	talk_container(&t);
	talk_says(&t, CMD_INVIS_LIST, "1 4 4", 2, 1000100, 1000101);
	talk_says(&t, CMD_INVIS_LIST, "1", 0);
	talk_says(&t, CMD_LOGIN_1, "4", talk_random(&t));
	talk_part(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s 2", BERT, 2001, 11,
	    19, 22, 5, 0x0001, "Are you still up?", 0);
	talk_part(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", ZOE, 2001, 11,
	    20, 7, 59, 0x0004, "The page I meant\xfehttp://www.example.org/");
	talk_container(&t);
	talk_part(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s 2", DMITRI, 2000,
	    2, 29, 0, 0, 0x8001, TEXT_CP1251, 0);
	talk_part(&t, SRV_END_OFFLINE, 0, "");
	talk_container(&t);
	talk_says(&t, CMD_ACK_MESSAGES, "4", talk_random(&t));
	talk_says(&t, CMD_LOGIN_2, "1", 0);

	talk_pause(&t, 30 * TALK_SECOND);
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT, 1, "Good morning!");
	talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", BERT, 1,
	    "Morning. Coffee?\r\nOr tea?");
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x00030001);
	talk_hears(&t, SRV_STATUS_UPDATE, 0, "4 4", BERT, 0x00010011);
	talk_pause(&t, 240 * TALK_SECOND);
	talk_says(&t, CMD_KEEP_ALIVE, "4", talk_random(&t));

	/* Repeated: the same numbers and text, another check code. */
	t.acks = false;
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT, 1, "Tea, please");
	talk_pause(&t, 10 * TALK_SECOND);
	t.seq1--;
	t.seq2--;
	t.acks = true;
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT, 1, "Tea, please");
	talk_hears(&t, SRV_USER_OFFLINE, 0, "4", BERT);
	talk_says(&t, CMD_TEXT_CODE, "s 2", "B_USER_DISCONNECTED", 5);
	talk_close(&t);
}

/* What a client may say beside META_USER. Unacknowledged, for brevity. */
static void
scene_requests(struct capture *c)
{
	struct talk t;

	talk_open(&t, c, 2, SAMPLE_TIME + 1000 * TALK_SECOND,
	    side_ipv4(ADDRESS_BERT, 1031),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), BERT);
	talk_says(&t, CMD_GET_DEPS, "4 s", BERT, "hunter2");
	talk_says(&t, CMD_GET_DEPS, "4 s 4", BERT, "hunter2", 0x013f);
	put_login(&t.body, LOGIN_OFFICIAL, t.now, "hunter2", ADDRESS_BERT, 0);
	talk_says_body(&t, CMD_LOGIN);
	talk_says(&t, CMD_ACK, "");
	talk_says(&t, CMD_ACK, "4", talk_random(&t));
	talk_says(&t, CMD_TCP_REQUEST, "4 a 4 1 4 4", ANNA, ADDRESS_BERT,
	    20011, 4, 20010, 20011);
	talk_says(&t, CMD_TCP_REQUEST, "4 a 4 1 4 4 2", ANNA, ADDRESS_BERT,
	    20011, 4, 20010, 20011, 6);
	talk_says(&t, CMD_CONTACT_LIST, "1", 0);
	talk_says(&t, CMD_SEARCH_UIN, "4", ZOE);
	talk_says(&t, CMD_SEARCH_USER, "s s s s", "zoe", "Zo\xeb", "Example",
	    "zoe@example.org");
	talk_says(&t, CMD_KEEP_ALIVE, "");
	talk_says(&t, CMD_TEXT_CODE, "s 2", "B_MESSAGE_ACK", 4);
	talk_says(&t, CMD_ACK_MESSAGES, "");
	talk_says(&t, CMD_ACK_MESSAGES, "2", talk_random(&t) & 0xffff);
	talk_says(&t, CMD_LOGIN_1, "");
	talk_says(&t, CMD_AUTHORIZE, "4 2 s", CLARA, 8, "");
	talk_says(&t, CMD_AUTHORIZE, "4 2 s", CLARA, 7, "Do I know you?");
	talk_says(&t, CMD_INFO_REQ, "4", ANNA);
	talk_says(&t, CMD_EXT_INFO_REQ, "4", ANNA);
	talk_says(&t, CMD_CHANGE_PW, "s", "hunter3");
	talk_says(&t, CMD_NEW_USER_INFO, "s s s s", "bert", "Bert", "Example",
	    "bert@example.org");
	talk_says(&t, CMD_NEW_USER_INFO, "s s s s 1", "bert", "Bert",
	    "Example", "bert@example.org", 1);
	talk_says(&t, CMD_UPDATE_EXT_INFO, "s 2 1 s 2 1 s s s 4", "Bergen", 47,
	    -2, "", 31, 2, "555-0102", "http://bert.example.org/",
	    "Fish and ships", 5003);
	talk_says(&t, CMD_UPDATE_EXT_INFO, "s 2 1 s 2 1 s s s", "Bergen", 47,
	    -100, "", 0xffff, 0, "", "", "");
	talk_says(&t, CMD_QUERY_SERVERS, "");
	talk_says(&t, CMD_QUERY_ADDONS, "");
	talk_says(&t, CMD_QUERY_ADDONS, "4", 7);
	talk_says(&t, CMD_LOGIN_INFO_REQ, "4", BERT);
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x00000000);
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x00010013);
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x30280105);
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x00000020);
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x0a000040);
	talk_says(&t, CMD_UPDATE_INFO, "s s s s", "bert", "Bert", "Example",
	    "bert@example.org");
	talk_says(&t, CMD_UPDATE_INFO, "s s s s 1", "bert", "Bert", "Example",
	    "bert@example.org", 0);
	talk_says(&t, CMD_AUTH_UPDATE, "4", 0);
	talk_says(&t, CMD_AUTH_UPDATE, "4", 1);
	talk_says(&t, CMD_KEEP_ALIVE2, "");
	talk_says(&t, CMD_KEEP_ALIVE2, "4", talk_random(&t));
	talk_says(&t, CMD_LOGIN_2, "1", 0);
	talk_says(&t, CMD_USAGE_STATS, "x", "0100020003000400");
	talk_says(&t, CMD_ADD_TO_LIST, "4", ZOE);
	talk_says(&t, CMD_RAND_SET, "4", 4);
	talk_says(&t, CMD_RAND_SEARCH, "4", 1);
	talk_says(&t, CMD_RAND_SEARCH, "2", 11);
	talk_says(&t, CMD_INVIS_LIST, "1 4", 1, DMITRI);
	talk_says(&t, CMD_VIS_LIST, "1 4 4 4", 3, ANNA, CLARA, ZOE);
	talk_says(&t, CMD_UPDATE_LIST, "4 1 1", DMITRI, 1, 1);
	talk_says(&t, CMD_UPDATE_LIST, "4 1 1", ZOE, 2, 0);
	talk_close(&t);
}

/* The lists of servers and departments are those of the Groupware. */
static void
lists(struct talk *t)
{
	talk_hears(t, SRV_DEPS_LIST, 1, "4 4 4 s 4 s 2 2", 1, 2, 1, "Sales",
	    2, "Fjord research", 2, 0x2a);
	talk_hears(t, SRV_QUERY, 1, "2 4 4 4 s 2 2", 0x3c, 1, 1, 9,
	    "Harbour office", 2, 0x2a);
}

/* What a server may say beside META_USER, again without the ACKs. */
static void
scene_answers(struct capture *c)
{
	struct talk t;

	talk_open(&t, c, 3, SAMPLE_TIME + 2000 * TALK_SECOND,
	    side_ipv4(ADDRESS_CLARA, 1033),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), CLARA);
	talk_hears(&t, SRV_SILENT_TOO_LONG, 0, "");
	talk_hears(&t, SRV_SILENT_TOO_LONG, 0, "4", 0);
	talk_hears(&t, SRV_SILENT_TOO_LONG, 0, "x", "d00700000046");
	talk_hears(&t, SRV_GO_AWAY, 0, "");
	talk_hears(&t, SRV_GO_AWAY, 0, "s", "Logged in from elsewhere");
	lists(&t);
	talk_hears(&t, SRV_BAD_PASS, 1, "");
	talk_hears(&t, SRV_BAD_PASS, 1, "2", 0);
	talk_hears(&t, SRV_USER_FOUND, 2, "4 s s s s 1", ZOE, "zoe", "Zo\xeb",
	    "Example", "zoe@example.org", 0);
	talk_hears(&t, SRV_USER_FOUND, 2, "4 s s s s 1 1", DMITRI, "dima",
	    "\xc4\xec\xe8\xf2\xf0\xe8\xe9", "", "dmitri@example.net", 1, 1);
	talk_hears(&t, SRV_END_OF_SEARCH, 2, "1", 0);
	talk_hears(&t, SRV_END_OF_SEARCH, 2, "1", 1);
	talk_hears(&t, 0x00b4, 3, "");
	talk_hears(&t, 0x00be, 3, "");
	talk_hears(&t, 0x00c8, 4, "");
	talk_hears(&t, 0x00d2, 4, "");
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", ANNA, 1999, 12,
	    31, 23, 59, 0x0001, "Happy new year");
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", PAGER, 2001, 9,
	    1, 12, 30, 0x000d, "Walk In\xfe\xfe\xfewalk.in@example.com\xfe"
	    "3\xfeSender IP: 203.0.113.9\r\nSubject: Page\r\nCall me");
	talk_hears(&t, SRV_END_OFFLINE, 0, "");
	talk_hears(&t, SRV_NOT_CONNECTED, 0, "");
	talk_hears(&t, SRV_NOT_CONNECTED, 0, "2", 0);
	talk_hears(&t, SRV_TRY_AGAIN, 0, "");
	talk_hears(&t, SRV_INFO_REPLY, 5, "4 s s s s 1", ANNA, "anna", "Anna",
	    "Example", "anna@example.org", 1);
	talk_hears(&t, SRV_INFO_REPLY, 5, "4 s s s s 1 1", ANNA, "anna",
	    "Anna", "Example", "anna@example.org", 0, 2);
	talk_hears(&t, SRV_EXT_INFO_REPLY, 6, "4 s 2 1 s 2 1 s s s 4", ANNA,
	    "Aarhus", 45, -2, "", 29, 1, "555-0101",
	    "http://anna.example.org/", TEXT_CP1252, 8000);
	talk_hears(&t, SRV_EXT_INFO_REPLY, 6, "4 s 2 1 s 2 1 s s s", ANNA,
	    "", 0xffff, -100, "", 0, 0, "", "", "");
	talk_hears(&t, SRV_INVALID_UIN, 6, "4", 1999999);
	talk_hears(&t, 0x0140, 7, "");
	talk_hears(&t, SRV_TCP_REQUEST, 0, "4 a 4 1 4 4 2", BERT, ADDRESS_BERT,
	    20011, 4, 20012, 20011, 6);
	talk_hears(&t, SRV_STATUS_UPDATE, 0, "4 4", DMITRI, 0x00040004);
	talk_hears(&t, SRV_SYSTEM_MESSAGE, 0, "s",
	    "The server will be down at noon.");
	talk_hears(&t, 0x01e0, 8, "");
	talk_hears(&t, 0x01ea, 8, "");
	talk_hears(&t, 0x01f4, 9, "");
	talk_hears(&t, 0x01fe, 9, "");
	talk_hears(&t, SRV_RAND_USER, 10, "4 a 4 a 1 4 2", ZOE, 0xcb007105,
	    20015, 0xc0a80005, 4, 0x00000020, 6);
	talk_hears(&t, SRV_RAND_USER, 10, "4", 0);
	talk_hears(&t, SRV_LOGIN_ERR, 1, "s", "Your version is too old.");
	talk_part(&t, SRV_USER_OFFLINE, 0, "4", BERT);
	talk_part(&t, SRV_STATUS_UPDATE, 0, "4 4", ZOE, 0);
	talk_part(&t, SRV_MESSAGE, 0, "4 2 s", ANNA, 1, "from the box");
	talk_part(&t, SRV_META_USER, 12, "2 1", 0x00aa, 0x0a);
	talk_part_ack(&t, 4711, 12);
	talk_container(&t);
	talk_close(&t);
}

/* A new number: as clones send it and as one server reads it. */
static void
scene_registration(struct capture *c)
{
	struct talk t;

	talk_open(&t, c, 4, SAMPLE_TIME + 3000 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, 1040),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), 0);
	talk_says(&t, CMD_REG_NEW_USER, "s x x x x", "fresh01", "a0000000",
	    "61240000", "0000a000", "00000000");
	talk_hears(&t, SRV_ACK_NEW_UIN, 1, "");
	talk_says(&t, CMD_REG_NEW_USER, "s 4 4 s", "fresh01", 0x013f,
	    0x00c00c1e, "new@example.org");
	talk_hears(&t, SRV_ACK, 2, "1 4", 0x0a, 0x00c00c1e);
	talk_hears(&t, SRV_ACK, 2, "1 4 2", 0x32, 0x00c00c1e, 1);
	t.uin = 1000999;
	talk_hears(&t, SRV_NEW_UIN, 2, "4", 0x00c00c1e);
	put_login(&t.body, LOGIN_OFFICIAL, t.now, "fresh01", ADDRESS_ANNA, 0);
	login_reply(&t, talk_says_body(&t, CMD_LOGIN), ADDRESS_ANNA);
	talk_says(&t, CMD_NEW_USER_1, "4", t.session);
	talk_says(&t, CMD_NEW_USER_1, "");
	talk_close(&t);
}

/* The same door, other keys: each program cuts its login elsewhere. */
static void
scene_logins(struct capture *c)
{
	static const struct {
		enum login_form	 form;
		const char	*password;
		uint32_t	 status;
	} logins[] = {
		{ LOGIN_SOCKS,		"socks5pw",	0x00010000 },
		{ LOGIN_LICQ,		"pengu1n",	0x00000100 },
		{ LOGIN_MICQ,		"consol3",	0x00000001 },
		{ LOGIN_MICQ_0411,	"consol3",	0x00000005 },
	};
	struct talk t;
	uint16_t seq2;
	unsigned i;

	for (i = 0; i < sizeof(logins) / sizeof(logins[0]); i++) {
		talk_open(&t, c, 10 + i,
		    SAMPLE_TIME + (4000 + i) * TALK_SECOND,
		    side_ipv4(ADDRESS_ANNA + i, (uint16_t)(1050 + i)),
		    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA + i);
		t.acks = true;
		put_login(&t.body, logins[i].form, t.now, logins[i].password,
		    ADDRESS_ANNA + i, logins[i].status);
		seq2 = talk_says_body(&t, CMD_LOGIN);
		login_reply(&t, seq2, ADDRESS_ANNA + i);
		talk_close(&t);
	}
}

int
make_session(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "v5-session.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	scene_morning(&c);
	scene_requests(&c);
	scene_answers(&c);
	scene_registration(&c);
	scene_logins(&c);
	scene_messages(&c);
	scene_meta(&c);
	return capture_close(&c);
}

static void
open_forms(struct talk *t, struct capture *c, unsigned group)
{
	talk_open(t, c, 300 + group, SAMPLE_TIME + group * 100 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, (uint16_t)(3000 + group)),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
}

/* The tail begins at 60; by the web port, at 64 or at 68, it shows which form
 * it has: not before 68 or 72. */
static void
forms_logins(struct capture *c)
{
	static const enum login_form forms[] = {
		LOGIN_OFFICIAL, LOGIN_SOCKS, LOGIN_LICQ, LOGIN_MICQ,
		LOGIN_MICQ_0411,
	};
	struct talk t;
	uint32_t n;
	unsigned i;

	open_forms(&t, c, 1);
	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		for (n = 60; n <= 73; n++) {
			put_login(&t.body, forms[i], t.now, "8letters",
			    ADDRESS_ANNA, 0x00010000);
			talk_make_up(&t, CMD_LOGIN, ENCODE_RIGHT);
			talk_write(&t, TALK_UP, n < 73 ? FRONT + n :
			    CAPTURE_WHOLE);
		}
	talk_close(&t);
}

/* Tails that nobody is known to have written. */
static void
forms_login_tails(struct capture *c)
{
	struct talk t;

	open_forms(&t, c, 2);
	put_login(&t.body, LOGIN_OFFICIAL, t.now, "8letters", ADDRESS_ANNA, 0);
	put(&t.body, "x", "c0ffee");
	talk_says_body(&t, CMD_LOGIN);
	/* Another web port, and none at all. */
	put_login(&t.body, LOGIN_LICQ, t.now, "8letters", ADDRESS_ANNA, 0);
	set_u16(&t.body, 44, 8080);
	talk_says_body(&t, CMD_LOGIN);
	put_login(&t.body, LOGIN_MICQ, t.now, "8letters", ADDRESS_ANNA, 0);
	t.body.length = 44;
	talk_says_body(&t, CMD_LOGIN);
	put_login(&t.body, LOGIN_MICQ, t.now, "8letters", ADDRESS_ANNA, 0);
	t.body.length = 36;
	talk_says_body(&t, CMD_LOGIN);
	/* All of it but the proxy's address; and more. */
	put_login(&t.body, LOGIN_MICQ_0411, t.now, "8letters", ADDRESS_ANNA,
	    0);
	put(&t.body, "4 4 4 s x", 0x37c10e05, 0, 0, PRODUCT, "c0ffee");
	talk_says_body(&t, CMD_LOGIN);
	/* A registration that ends behind the client's version. */
	talk_says(&t, CMD_REG_NEW_USER, "s 4", "8letters", 0x013f);
	talk_close(&t);
}

/* Bodies that are a number, or the random bytes that fill a packet up. */
static void
forms_padding(struct capture *c)
{
	struct talk t;

	open_forms(&t, c, 3);
	talk_says(&t, CMD_QUERY_ADDONS, "");
	talk_says(&t, CMD_QUERY_ADDONS, "2", talk_random(&t) & 0xffff);
	talk_says(&t, CMD_QUERY_ADDONS, "4", talk_random(&t));
	talk_says(&t, CMD_NEW_USER_1, "");
	talk_says(&t, CMD_NEW_USER_1, "4", talk_random(&t));
	talk_says(&t, CMD_NEW_USER_1, "4", t.session);
	talk_close(&t);
}

int
make_forms(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "v5-forms.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	forms_logins(&c);
	forms_login_tails(&c);
	forms_padding(&c);
	forms_messages(&c);
	forms_meta(&c);
	return capture_close(&c);
}

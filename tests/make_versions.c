/* v2-session.pcap, v3-session.pcap and v4-session.pcap: every command that the
 * versions before the fifth have of their own, both ways. */

#include "tests/samples.h"

#define PORT_OTHER	4400

static void
open_scene(struct talk *t, struct capture *c, uint8_t version, unsigned scene,
    uint16_t port)
{
	talk_open(t, c, 100 * version + scene,
	    SAMPLE_TIME + 500 * scene * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA + scene, (uint16_t)(2000 + scene)),
	    side_ipv4(ADDRESS_SERVER, port), ANNA + scene);
	t->version = version;
	t->seq1 = t->seq2 = 1;
}

/* Version 2. */

static void
login_v2(struct talk *t, uint32_t address)
{
	talk_says(t, CMD_LOGIN, "4 s 2 2 a 1 4 4 2 4 2 2", 20010, "pa55word",
	    0x72, 4, address, 4, 0, 3, 2, 0, 4, 0x72);
	talk_hears(t, SRV_LOGIN_REPLY, 0, "4 a 2 2 2 4 4 2 2 2 2 2 1", t->uin,
	    address, 2, 1, 5, 0, 0x8c, 0xf0, 0x0a, 0x0a, 5, 0x0a, 1);
}

/* A short evening of 1997; and the same on a port of its own, where the first
 * packet waits for the second. */
static void
v2_evening(struct capture *c, unsigned scene, uint16_t port)
{
	struct talk t;

	open_scene(&t, c, 2, scene, port);
	t.acks = true;
	login_v2(&t, ADDRESS_ANNA + scene);
	talk_says(&t, CMD_CONTACT_LIST, "1 4 4", 2, BERT, CLARA);
	talk_hears(&t, SRV_USER_ONLINE, 0, "4 a 4 a 1 4 4", BERT, ADDRESS_BERT,
	    20011, ADDRESS_BERT, 4, 0x00000001, 2);
	talk_hears(&t, SRV_END_CONTACTS, 0, "4", t.uin);
	talk_says(&t, CMD_LOGIN_1, "");
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", BERT, 1997, 11,
	    20, 18, 30, 1, "Back at eight");
	talk_hears(&t, SRV_END_OFFLINE, 0, "4", t.uin);
	talk_says(&t, CMD_ACK_MESSAGES, "");
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT, 1, "It is eight.");
	talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", BERT, 4,
	    "Look\xfehttp://www.example.org/");
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x00000011);
	talk_hears(&t, SRV_STATUS_UPDATE, 0, "4 4", BERT, 0x00000005);
	talk_says(&t, CMD_KEEP_ALIVE, "");
	talk_hears(&t, SRV_USER_OFFLINE, 0, "4", BERT);
	talk_says(&t, CMD_TEXT_CODE, "s 2", "B_USER_DISCONNECTED", 5);
	talk_close(&t);
}

static void
v2_requests(struct capture *c)
{
	struct talk t;

	open_scene(&t, c, 2, 1, PORT_ICQ);
	login_v2(&t, ADDRESS_BERT);
	talk_says(&t, CMD_SEARCH_UIN, "2 4", 7, ZOE);
	talk_says(&t, CMD_SEARCH_USER, "2 s s s s", 8, "zoe", "Zo\xeb",
	    "Example", "zoe@example.org");
	talk_says(&t, CMD_TEXT_CODE, "s 2", "B_MESSAGE_ACK", 4);
	talk_says(&t, CMD_AUTHORIZE, "4 2 s", CLARA, 8, "");
	talk_says(&t, CMD_INFO_REQ, "2 4", 9, ANNA);
	talk_says(&t, CMD_EXT_INFO_REQ, "2 4", 10, ANNA);
	talk_says(&t, CMD_CHANGE_PW, "2 s", 11, "pa55word2");
	talk_says(&t, CMD_NEW_USER_INFO, "2 s s s s 1", 12, "bert", "Bert",
	    "Example", "bert@example.org", 1);
	talk_says(&t, CMD_UPDATE_EXT_INFO, "2 s 2 1 s 2 1 s s s 4", 13,
	    "Bergen", 47, -2, "", 31, 2, "555-0102",
	    "http://bert.example.org/", "Fish and ships", 5003);
	talk_says(&t, CMD_QUERY_SERVERS, "");
	talk_says(&t, CMD_QUERY_ADDONS, "");
	talk_says(&t, CMD_UPDATE_INFO, "2 s s s s", 14, "bert", "Bert",
	    "Example", "bert@example.org");
	talk_says(&t, CMD_AUTH_UPDATE, "4", 1);
	talk_says(&t, CMD_KEEP_ALIVE2, "");
	talk_says(&t, CMD_LOGIN_2, "1", 0);
	talk_says(&t, CMD_ADD_TO_LIST, "4", ZOE);
	talk_says(&t, CMD_INVIS_LIST, "1 4", 1, DMITRI);
	talk_says(&t, CMD_VIS_LIST, "1 4 4", 2, ANNA, ZOE);
	talk_says(&t, CMD_UPDATE_LIST, "4 1 1", DMITRI, 1, 1);
	/* Not yet anybody. */
	t.uin = 0;
	talk_says(&t, CMD_REG_NEW_USER, "2 s 4 4", 2, "fresh01", 0x72, 0);
	talk_says(&t, CMD_REG_NEW_USER, "2 s 2 2", 2, "fresh01", 0x72, 0);
	talk_says(&t, CMD_NEW_USER_1, "");
	talk_says(&t, CMD_GET_DEPS, "2 4 s 4", 1, BERT, "pa55word", 0);
	/* In neither form. */
	talk_says(&t, CMD_REG_NEW_USER, "2 s x", 2, "fresh01", "7200");
	talk_close(&t);
}

static void
v2_answers(struct capture *c)
{
	struct talk t;

	open_scene(&t, c, 2, 2, PORT_ICQ);
	talk_hears(&t, SRV_GO_AWAY, 0, "s", "Logged in from elsewhere");
	talk_hears(&t, SRV_DEPS_LIST, 0, "2 4", 1, CLARA);
	talk_hears(&t, SRV_NEW_UIN, 0, "2 4", 2, CLARA);
	talk_hears(&t, SRV_BAD_PASS, 0, "2 4", 2, CLARA);
	/* As one server writes it. */
	talk_hears(&t, SRV_USER_ONLINE, 0, "4 a 2 a 2 1 2 4 2", ZOE,
	    0xcb007105, 20015, 0xcb007105, 3, 4, 0x0020, 2, 0);
	talk_hears(&t, SRV_USER_FOUND, 0, "2 4 s s s s 1", 7, ZOE, "zoe",
	    "Zo\xeb", "Example", "zoe@example.org", 0);
	talk_hears(&t, SRV_END_OF_SEARCH, 0, "2 1", 7, 0);
	talk_hears(&t, 0x00b4, 0, "2", 12);
	talk_hears(&t, 0x00be, 0, "2", 12);
	talk_hears(&t, 0x00c8, 0, "2", 13);
	talk_hears(&t, 0x00d2, 0, "2", 13);
	talk_hears(&t, SRV_END_OFFLINE, 0, "");
	talk_hears(&t, SRV_NOT_CONNECTED, 0, "");
	talk_hears(&t, SRV_TRY_AGAIN, 0, "");
	talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", PAGER, 0x000d, "Walk In\xfe"
	    "\xfe\xfewalk.in@example.com\xfe" "3\xfeSender IP: 203.0.113.9"
	    "\r\nSubject: Page\r\nCall me");
	talk_hears(&t, SRV_INFO_REPLY, 0, "2 4 s s s s 1", 9, ANNA, "anna",
	    "Anna", "Example", "anna@example.org", 1);
	talk_hears(&t, SRV_INFO_REPLY, 0, "2 4 s s s s 1 2", 9, ANNA, "anna",
	    "Anna", "Example", "anna@example.org", 1, 0);
	talk_hears(&t, SRV_EXT_INFO_REPLY, 0, "2 4 s 2 1 s 2 1 s s s 4", 10,
	    ANNA, "Aarhus", 45, -2, "", 29, 1, "555-0101",
	    "http://anna.example.org/", TEXT_CP1252, 8000);
	talk_hears(&t, SRV_INVALID_UIN, 0, "2 4", 10, 1999999);
	talk_hears(&t, SRV_SYSTEM_MESSAGE, 0, "s",
	    "The server will be down at noon.");
	talk_hears(&t, 0x01e0, 0, "2", 14);
	talk_hears(&t, 0x01ea, 0, "2", 14);
	/* In a flow that is known by now: nobody knows what follows. */
	talk_hears(&t, SRV_SILENT_TOO_LONG, 0, "4", 0);
	talk_hears(&t, SRV_QUERY, 0, "x", "0102");
	talk_hears(&t, SRV_DEPS_LIST, 0, "2 4 x", 1, CLARA, "02002a00");
	talk_close(&t);
}

/* Versions 3 and 4. */

/* The registration of the Groupware, and of one client of version 4. */
static void
put_registration(struct buffer *b)
{
	put(b, "2 s s s s 1 1", 0x7a, "dora", "Dora", "Example",
	    "dora@example.com", 0, 0);
	put(b, "s s s 2 s s s 4 1 2 1 1 1", "Harbour street 3", "Oslo", "",
	    47, "555-0131", "", "555-0132", 150, 1, 33, 17, 5, 65);
	put(b, "s", "http://dora.example.com/");
	put(b, "s s s 2 s s 4 s s s 4", "Quay 1", "Oslo", "", 47,
	    "Example Shipping", "Clerk", 2, "555-0133", "555-0134", "", 151);
	put(b, "s s", "http://www.example.com/", "more");
}

static void
v4_session(struct capture *c)
{
	struct talk t;
	uint16_t seq2;

	open_scene(&t, c, 4, 0, PORT_ICQ);
	t.acks = true;
	seq2 = talk_says(&t, CMD_LOGIN, "4 4 s 2 2 a 1 4 4 4 4 2",
	    (uint32_t)(t.now / TALK_SECOND), 20010, "pa55word", 0x98, 0,
	    ADDRESS_ANNA, 4, 0, 3, 0, 0, 0x98);
	talk_hears(&t, SRV_LOGIN_REPLY, seq2, "a 4 2 2 2 2 2 2 2 2",
	    ADDRESS_ANNA, 0, 0x19, 2, 1, 0xfa, 0x2d, 5, 10, 5);
	talk_says(&t, CMD_CONTACT_LIST, "1 4 4", 2, BERT, CLARA);
	talk_hears(&t, SRV_USER_ONLINE, 0, "4 a 4 a 1 4 2 2", BERT,
	    ADDRESS_BERT, 20011, ADDRESS_BERT, 4, 0x00010000, 3, 0);
	talk_hears(&t, SRV_END_CONTACTS, 0, "");
	talk_says(&t, CMD_LOGIN_1, "");
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 2 1 1 1 1 2 s", BERT, 1998, 7,
	    4, 9, 15, 1, "Good morning");
	talk_hears(&t, SRV_END_OFFLINE, 0, "");
	talk_says(&t, CMD_ACK_MESSAGES, "");
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT, 1,
	    "Longer than eighty bytes, so that the cipher comes to the text "
	    "and goes over some of its first words.");
	talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", BERT, 1, TEXT_CP1252);
	talk_says(&t, CMD_SEARCH_UIN, "4", ZOE);
	talk_says(&t, CMD_SEARCH_USER, "s s s s", "zoe", "", "", "");
	talk_hears(&t, SRV_USER_FOUND, 0, "4 s s s s 1", ZOE, "zoe", "Zo\xeb",
	    "Example", "zoe@example.org", 0);
	talk_hears(&t, SRV_END_OF_SEARCH, 0, "1", 0);
	talk_says(&t, CMD_INFO_REQ, "4", BERT);
	talk_hears(&t, SRV_INFO_REPLY, 0, "4 s s s s 1 1", BERT, "bert",
	    "Bert", "Example", "bert@example.org", 1, 0);
	talk_hears(&t, SRV_INFO_REPLY, 0, "4 s s s s 1", BERT, "bert", "Bert",
	    "Example", "bert@example.org", 0);
	talk_says(&t, CMD_EXT_INFO_REQ, "4", BERT);
	talk_hears(&t, SRV_EXT_INFO_REPLY, 0, "4 s 2 1 s 2 1 s s s 4", BERT,
	    "Bergen", 47, -2, "", 31, 2, "555-0102", "", "", 5003);
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x00000001);
	talk_hears(&t, SRV_STATUS_UPDATE, 0, "4 4", BERT, 0x00000013);
	talk_says(&t, CMD_KEEP_ALIVE, "");
	talk_hears(&t, SRV_USER_OFFLINE, 0, "4", BERT);
	talk_says(&t, CMD_TEXT_CODE, "s 2", "B_USER_DISCONNECTED", 5);
	talk_close(&t);
}

static void
v4_requests(struct capture *c)
{
	struct talk t;

	open_scene(&t, c, 4, 1, PORT_OTHER);
	talk_says(&t, CMD_GET_DEPS, "4 s", BERT, "hunter2");
	talk_says(&t, CMD_TCP_REQUEST, "4 a 4 1 4 4", ANNA, ADDRESS_BERT,
	    20011, 4, 20010, 20011);
	talk_says(&t, CMD_AUTHORIZE, "4 2 s", CLARA, 7, "Do I know you?");
	talk_says(&t, CMD_CHANGE_PW, "s", "hunter3");
	talk_says(&t, CMD_NEW_USER_INFO, "s s s s 1", "bert", "Bert",
	    "Example", "bert@example.org", 1);
	talk_says(&t, CMD_UPDATE_EXT_INFO, "s 2 1 s 2 1 s s s", "Bergen", 47,
	    -2, "", 31, 2, "", "", "");
	talk_says(&t, CMD_QUERY_SERVERS, "");
	talk_says(&t, CMD_QUERY_ADDONS, "");
	talk_says(&t, CMD_QUERY_ADDONS, "4", 7);
	talk_says(&t, CMD_LOGIN_INFO_REQ, "4", BERT);
	talk_says(&t, CMD_NEW_USER_1, "");
	talk_says(&t, CMD_UPDATE_INFO, "s s s s", "bert", "Bert", "Example",
	    "bert@example.org");
	talk_says(&t, CMD_AUTH_UPDATE, "4", 0);
	talk_says(&t, CMD_KEEP_ALIVE2, "");
	talk_says(&t, CMD_LOGIN_2, "1", 0);
	talk_says(&t, CMD_USAGE_STATS, "x", "0100020003000400");
	talk_says(&t, CMD_ADD_TO_LIST, "4", ZOE);
	talk_says(&t, CMD_RAND_SET, "4", 4);
	talk_says(&t, CMD_RAND_SEARCH, "4", 1);
	talk_says(&t, CMD_REGISTRATION_NOTES, "");
	put_registration(&t.body);
	talk_says_body(&t, CMD_REGISTRATION_FORM);
	talk_says(&t, CMD_META_USER, "2 4", 0x04b0, ANNA);
	talk_says(&t, CMD_INVIS_LIST, "1 4", 1, DMITRI);
	talk_says(&t, CMD_VIS_LIST, "1 4", 1, ANNA);
	talk_says(&t, CMD_UPDATE_LIST, "4 1 1", DMITRI, 1, 1);
	t.uin = 0;
	talk_says(&t, CMD_REG_NEW_USER, "s x x x x", "fresh01", "a0000000",
	    "61240000", "0000a000", "00000000");
	/* Captured without the check code, and so without a key. */
	talk_make_up(&t, CMD_KEEP_ALIVE, ENCODE_RIGHT);
	talk_write(&t, TALK_UP, FRONT + 12);
	talk_close(&t);
}

static void
v4_answers(struct capture *c)
{
	struct talk t;

	open_scene(&t, c, 4, 2, PORT_ICQ);
	talk_hears(&t, SRV_SILENT_TOO_LONG, 0, "");
	talk_hears(&t, SRV_GO_AWAY, 0, "s", "Logged in from elsewhere");
	talk_hears(&t, SRV_DEPS_LIST, 1, "4 4 4 s 4 s 2 2", 1, 2, 1, "Sales",
	    2, "Fjord research", 2, 0x2a);
	talk_hears(&t, SRV_NEW_UIN, 1, "");
	talk_hears(&t, SRV_NEW_UIN, 1, "4", 0x00c00c1e);
	talk_hears(&t, SRV_BAD_PASS, 1, "");
	talk_hears(&t, SRV_BAD_PASS, 1, "2", 0);
	talk_hears(&t, 0x00b4, 3, "");
	talk_hears(&t, 0x00be, 3, "");
	talk_hears(&t, 0x00c8, 4, "");
	talk_hears(&t, 0x00d2, 4, "");
	talk_hears(&t, SRV_NOT_CONNECTED, 0, "");
	talk_hears(&t, SRV_TRY_AGAIN, 0, "");
	talk_hears(&t, SRV_INVALID_UIN, 6, "4", 1999999);
	talk_hears(&t, SRV_TCP_REQUEST, 0, "4 a 4 1 4 4 2", BERT, ADDRESS_BERT,
	    20011, 4, 20012, 20011, 3);
	talk_hears(&t, SRV_SYSTEM_MESSAGE, 0, "s",
	    "The server will be down at noon.");
	talk_hears(&t, 0x01e0, 8, "");
	talk_hears(&t, 0x01ea, 8, "");
	talk_hears(&t, 0x01fe, 9, "");
	talk_hears(&t, SRV_RAND_USER, 10, "4 a 4 a 1 4 2", ZOE, 0xcb007105,
	    20015, 0xc0a80005, 4, 0x00000020, 3);
	talk_hears(&t, SRV_META_USER, 11, "2 1 s", 0x00e6, 0x0a,
	    "Sails mended while you wait");
	talk_close(&t);
}

/* The Groupware: no check codes. */
static void
groupware_client(struct capture *c)
{
	struct talk t;

	open_scene(&t, c, 3, 0, PORT_ICQ);
	t.seq2 = 2;
	t.acks = true;
	talk_says(&t, CMD_GET_DEPS, "4 s", ANNA, "hunter2");
	talk_says(&t, CMD_LOGIN, "4 s 2 2 a 1 4 4 4 2 2", 20010, "hunter2",
	    0x7a, 2, ADDRESS_ANNA, 4, 0x00000100, 2, 0, 3, 0x7a);
	talk_says(&t, CMD_TCP_REQUEST, "4 4 a 4 1 4 2", 0x7a, 0, ADDRESS_ANNA,
	    20010, 4, 0, 2);
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT, 1, "Lunch?");
	talk_says(&t, CMD_CONTACT_LIST, "1 4", 1, BERT);
	talk_says(&t, CMD_KEEP_ALIVE, "");
	talk_says(&t, CMD_LOGIN_1, "4 4", 0, 7);
	talk_says(&t, CMD_LOGIN_1, "x", "00000007000000");
	talk_says(&t, CMD_ACK_MESSAGES, "4",
	    (uint32_t)(t.now / TALK_SECOND));
	talk_says(&t, CMD_AUTHORIZE, "4 2 s", CLARA, 8, "");
	talk_says(&t, CMD_INFO_REQ, "4", BERT);
	talk_says(&t, CMD_CHANGE_PW, "2 s", 0x72, "hunter3");
	talk_says(&t, CMD_CHANGE_PW, "s", "hunter3");
	talk_says(&t, CMD_QUERY_ADDONS, "4", 0x19);
	talk_says(&t, CMD_STATUS_CHANGE, "4", 0x00000011);
	talk_says(&t, CMD_NEW_USER_1, "");
	talk_says(&t, CMD_UPDATE_INFO, "s s s s", "anna", "Anna", "Example",
	    "anna@example.org");
	talk_says(&t, CMD_AUTH_UPDATE, "4 1", 0x1124, 1);
	talk_says(&t, CMD_LOGIN_2, "4 1", (uint32_t)(t.now / TALK_SECOND), 1);
	talk_says(&t, CMD_LOGIN_2, "1", 0);
	talk_says(&t, CMD_USAGE_STATS, "x", "01000200");
	talk_says(&t, CMD_ADD_TO_LIST, "4", ZOE);
	talk_says(&t, CMD_SET_WORK_INFO, "s s s 2 s s 4 s s s 4", "Quay 1",
	    "Oslo", "", 47, "Example Shipping", "Clerk", 2, "555-0133",
	    "555-0134", "", 151);
	talk_says(&t, CMD_SET_HOME_INFO, "s s s 2 s s s 4 1 2 1 1 1",
	    "Harbour street 3", "Oslo", "", 47, "555-0131", "", "555-0132",
	    150, 1, 33, 17, 5, 65);
	talk_says(&t, CMD_SET_HOME_PAGE, "s", "http://anna.example.org/");
	talk_says(&t, CMD_SET_WORK_PAGE, "s", "http://www.example.com/");
	talk_says(&t, CMD_SET_NOTES, "s", "Out on Fridays");
	talk_says(&t, CMD_GET_NOTES, "4", BERT);
	talk_says(&t, CMD_GET_NOTES, "s", "new");
	talk_says(&t, CMD_SEARCH, "1 1 1 1 s", 0xff, 1, 0, 4, "ber");
	talk_says(&t, CMD_SEARCH, "1 1 1 1 s", 0xff, 10, 0, 2, "Sales");
	talk_says(&t, CMD_FRAGMENT, "1 1 x", 2, 1,
	    "030028051f001f0041420f0000");
	talk_says(&t, CMD_REGISTRATION_NOTES, "");
	put_registration(&t.body);
	talk_says_body(&t, CMD_REGISTRATION_FORM);
	talk_says(&t, CMD_GET_DEPS_1, "");
	talk_says(&t, CMD_GET_USER_INFO, "4", BERT);
	talk_says(&t, CMD_QUERY_DEPARTMENT, "4 4", 0, 2);
	talk_says(&t, CMD_BROADCAST_ALL, "s", "The lift is out of order.");
	talk_says(&t, CMD_BROADCAST_ONLINE, "s", "It works again.");
	talk_says(&t, CMD_WEB_PAGER, "4 s s s", BERT, "Walk In",
	    "walk.in@example.com", "Call me");
	talk_says(&t, CMD_INVIS_LIST, "1 4", 1, DMITRI);
	talk_says(&t, CMD_VIS_LIST, "1 4", 1, BERT);
	talk_says(&t, CMD_DELETE_USER, "");
	/* In no form that is known; the password has no length word. */
	talk_says(&t, CMD_CHANGE_PW, "x", "68756e7465723300");
	talk_says(&t, CMD_GET_NOTES, "4 1", BERT, 1);
	talk_says(&t, CMD_TEXT_CODE, "s 2", "B_USER_DISCONNECTED", 5);
	talk_close(&t);
}

static void
groupware_server(struct capture *c)
{
	struct talk t;

	open_scene(&t, c, 3, 1, PORT_ICQ);
	talk_hears(&t, SRV_ACK, 1, "");
	talk_hears(&t, SRV_GO_AWAY, 0, "s", "Logged in from elsewhere");
	talk_hears(&t, SRV_DEPS_LIST, 1, "4 4 4 s 2 2", 1, 1, 1, "Sales", 2,
	    0x2a);
	talk_hears(&t, SRV_QUERY, 1, "2 4 4 4 s 2 2", 0x3c, 1, 1, 9,
	    "Harbour office", 2, 0x2a);
	talk_hears(&t, SRV_LOGIN_REPLY, 2, "a 4 4 4 1 1 4 2 2 2 2",
	    ADDRESS_BERT, 0, 0x19, 2, 0, 1, 0xfa, 0x2d, 5, 10, 5);
	talk_hears(&t, SRV_BAD_PASS, 2, "");
	talk_hears(&t, SRV_USER_ONLINE, 0, "4 a 4 a 1 2 2 2 2", ANNA,
	    ADDRESS_ANNA, 20010, ADDRESS_ANNA, 4, 0x0100, 0, 2, 0);
	talk_hears(&t, SRV_USER_OFFLINE, 0, "4", ANNA);
	talk_hears(&t, SRV_USER_FOUND, 0, "4 s s s s 1", ANNA, "anna", "Anna",
	    "Example", "anna@example.org", 1);
	talk_hears(&t, SRV_END_OF_SEARCH, 0, "1", 0);
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 4 2 s", ANNA,
	    (uint32_t)(t.now / TALK_SECOND), 1, "Lunch?");
	talk_hears(&t, SRV_END_OFFLINE, 0, "4",
	    (uint32_t)(t.now / TALK_SECOND));
	talk_hears(&t, SRV_NOT_CONNECTED, 0, "");
	talk_hears(&t, SRV_TRY_AGAIN, 0, "");
	talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", ANNA, 0x0014, "Fire drill");
	talk_hears(&t, SRV_INFO_REPLY, 0, "s s s s 1", "anna", "Anna",
	    "Example", "anna@example.org", 1);
	talk_hears(&t, SRV_INVALID_UIN, 0, "4", 1999999);
	talk_hears(&t, 0x0140, 0, "");
	talk_hears(&t, SRV_STATUS_UPDATE, 0, "4 4", ANNA, 1);
	talk_hears(&t, 0x01e0, 0, "");
	talk_hears(&t, 0x01f4, 0, "");
	talk_hears(&t, SRV_END_CONTACTS, 0, "");
	talk_hears(&t, 0x0258, 0, "");
	talk_hears(&t, 0x026c, 0, "");
	talk_hears(&t, 0x0280, 0, "");
	talk_hears(&t, 0x0294, 0, "");
	talk_hears(&t, 0x02a8, 0, "");
	talk_hears(&t, SRV_BASIC_INFO, 0, "s s s s 1", "anna", "Anna",
	    "Example", "anna@example.org", 0);
	talk_hears(&t, SRV_INVALID_UIN_2, 0, "4", 1999999);
	talk_hears(&t, SRV_WORK_INFO, 0, "s s s 2 s s 4 s s s 4", "Quay 1",
	    "Oslo", "", 47, "Example Shipping", "Clerk", 2, "555-0133",
	    "555-0134", "", 151);
	talk_hears(&t, SRV_WORK_PAGE, 0, "s", "http://www.example.com/");
	talk_hears(&t, SRV_HOME_INFO, 0, "s s s 2 s s s 4 1 2 1 1 1 1",
	    "Harbour street 3", "Oslo", "", 47, "555-0131", "", "555-0132",
	    150, 1, 33, 17, 5, 65, 0);
	talk_hears(&t, SRV_HOME_PAGE, 0, "s", "http://anna.example.org/");
	talk_hears(&t, SRV_NOTES, 0, "s 4 4 a", "Out on Fridays",
	    (uint32_t)(t.now / TALK_SECOND), (uint32_t)(t.now / TALK_SECOND),
	    ADDRESS_ANNA);
	talk_hears(&t, SRV_FRAGMENT, 0, "1 1 x", 0, 2, "03007a0301000000");
	talk_hears(&t, SRV_LOGIN_ERR, 1, "s", "Your version is too old.");
	talk_hears(&t, SRV_REGISTRATION_NOTES, 1, "s 1 2 2",
	    "Ask the porter for a form.", 1, 2, 0x2a);
	talk_hears(&t, SRV_REGISTRATION_DONE, 1, "s", "Registration OK");
	/* In a flow that is known by now: nobody knows what follows. */
	talk_hears(&t, SRV_SILENT_TOO_LONG, 0, "2", 1);
	talk_hears(&t, SRV_LOGIN_REPLY, 2, "a 4 2", ADDRESS_BERT, 0, 0xfa);
	talk_hears(&t, SRV_RECV_MESSAGE, 0, "4 4", ANNA,
	    (uint32_t)(t.now / TALK_SECOND));
	talk_close(&t);
}

/* Longer packets come in pieces. */
static void
groupware_pieces(struct capture *c)
{
	struct talk t;

	open_scene(&t, c, 3, 2, PORT_ICQ);
	t.seq2 = 2;
	/* They count from 1, and the password lies in two of them. */
	put(&t.body, "s", "hunter3");
	talk_make_up(&t, CMD_CHANGE_PW, ENCODE_ABSENT);
	talk_cut(&t, 1, 20);
	talk_piece(&t, TALK_UP, 1);
	talk_piece(&t, TALK_UP, 2);
	/* From 0, one of them late and one twice. */
	put_registration(&t.body);
	talk_make_up(&t, CMD_REGISTRATION_FORM, ENCODE_ABSENT);
	talk_cut(&t, 0, 100);
	talk_piece(&t, TALK_UP, 0);
	talk_piece(&t, TALK_UP, 0);
	talk_piece(&t, TALK_UP, 2);
	talk_piece(&t, TALK_UP, 1);
	talk_piece(&t, TALK_UP, 2);
	put(&t.body, "s 1 2 2", "Ask the porter for a form, and bring it back "
	    "before noon.", 1, 2, 0x2a);
	talk_make_down(&t, SRV_REGISTRATION_NOTES, 1, ENCODE_ABSENT);
	talk_cut(&t, 0, 40);
	talk_piece(&t, TALK_DOWN, 0);
	talk_piece(&t, TALK_DOWN, 1);
	talk_piece(&t, TALK_DOWN, 2);
	/* One is missing. */
	put(&t.body, "s", "Registration OK, and welcome aboard");
	talk_make_down(&t, SRV_REGISTRATION_DONE, 1, ENCODE_ABSENT);
	talk_cut(&t, 0, 20);
	talk_piece(&t, TALK_DOWN, 0);
	talk_piece(&t, TALK_DOWN, 2);
	talk_close(&t);
}

int
make_versions(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "v2-session.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	v2_evening(&c, 0, PORT_ICQ);
	v2_requests(&c);
	v2_answers(&c);
	v2_evening(&c, 3, PORT_OTHER);
	if (capture_close(&c) < 0)
		return -1;
	if (sample_open(&c, directory, "v3-session.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	groupware_client(&c);
	groupware_server(&c);
	if (capture_close(&c) < 0)
		return -1;
	if (sample_open(&c, directory, "v3-pieces.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	groupware_pieces(&c);
	if (capture_close(&c) < 0)
		return -1;
	if (sample_open(&c, directory, "v4-session.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	v4_session(&c);
	v4_requests(&c);
	v4_answers(&c);
	return capture_close(&c);
}

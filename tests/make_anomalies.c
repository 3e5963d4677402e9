/* v5-anomalies.pcap: what goes wrong, each case once. Every group has a client
 * port of its own, so that no flow profits from what another has proved. */

#include <stddef.h>
#include <string.h>

#include "tests/samples.h"

/* Both low bytes of this number that enter the check code are above 0x7F. */
#define SIGNED_UIN	0x00bb0cce

#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))

static void
open_group(struct talk *t, struct capture *c, unsigned group, uint32_t uin)
{
	talk_open(t, c, 100 + group, SAMPLE_TIME + group * 100 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, (uint16_t)(2000 + group)),
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ), uin);
}

static void
message(struct talk *t, const char *text)
{
	put(&t->body, "4 2 s", BERT, 1, text);
}

static void
make_online(struct talk *t)
{
	put(&t->body, "4 a 4 a 1 4 2 2 4 4 4 4 4 4", BERT, ADDRESS_BERT,
	    20011, ADDRESS_BERT, 4, 0x00010000, 6, 0, 0x5a17c0de, 80, 3,
	    0x3acd7904, 0x37c10e05, 0);
	talk_make_down(t, SRV_USER_ONLINE, 0, ENCODE_RIGHT);
}

/* Changes a byte of the packet before it is written. */
static void
write_damaged(struct talk *t, enum talk_way way, uint32_t offset)
{
	if (offset < t->packet.length)
		t->packet.data[offset] ^= 0x55;
	talk_write(t, way, CAPTURE_WHOLE);
}

static void
check_codes(struct capture *c)
{
	struct encode_head h = {
		.uin = SIGNED_UIN, .command = CMD_SEND_MESSAGE, .r2 = 77,
		.r1 = 34,
	};
	struct talk t;

	open_group(&t, c, 1, SIGNED_UIN);
	put_login(&t.body, LOGIN_OFFICIAL, t.now, "s3cret99", ADDRESS_ANNA, 0);
	talk_says_body(&t, CMD_LOGIN);
	/* The check field is hit, and with it the key: noise. */
	message(&t, "the check field is damaged");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	write_damaged(&t, TALK_UP, 0x15);
	/* The UIN is hit, which stands in clear: the key is right. */
	message(&t, "the UIN is damaged");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	write_damaged(&t, TALK_UP, 6);
	/* The byte that the code samples is hit, then one that it does not. */
	h.session = t.session;
	h.seq1 = t.seq1++;
	h.seq2 = t.seq2++;
	message(&t, "the sampled letter is damaged");
	buffer_clear(&t.packet);
	encode_v5_client(&t.packet, &h, &t.body);
	write_damaged(&t, TALK_UP, 34);
	h.seq1 = t.seq1++;
	h.seq2 = t.seq2++;
	buffer_clear(&t.packet);
	encode_v5_client(&t.packet, &h, &t.body);
	buffer_clear(&t.body);
	write_damaged(&t, TALK_UP, 36);
	/* A byte is lost, and with the length the key. */
	message(&t, "the last byte is missing");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	t.packet.length--;
	talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	/* A program that adds its bytes as signed numbers. */
	message(&t, "signed arithmetic \xfe");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_SIGNED);
	talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	make_online(&t);
	write_damaged(&t, TALK_DOWN, 0x12);
	put_u32(&t.body, BERT);
	talk_make_down(&t, SRV_USER_OFFLINE, 0, ENCODE_ABSENT);
	talk_write(&t, TALK_DOWN, CAPTURE_WHOLE);
	talk_close(&t);
}

/* How much of the payload a short snapshot length leaves. In a login the
 * password's length word is at 32, its eight letters at 34. */
static void
cuts(struct capture *c)
{
	static const uint32_t login[] = {
		0, 1, 5, 9, 12, 19, 22, 24, 30, 33, 34, 37, 42, 55, 100,
	}, online[] = { 2, 10, 19, 21, 30, 45 };
	struct talk t;
	unsigned i;

	open_group(&t, c, 2, ANNA);
	for (i = 0; i < COUNT(login); i++) {
		put_login(&t.body, LOGIN_OFFICIAL, t.now, "s3cret99",
		    ADDRESS_ANNA, 0);
		talk_make_up(&t, CMD_LOGIN, ENCODE_RIGHT);
		talk_write(&t, TALK_UP, FRONT + login[i]);
	}
	for (i = 0; i < COUNT(online); i++) {
		make_online(&t);
		talk_write(&t, TALK_DOWN, FRONT + online[i]);
	}
	put(&t.body, "2 s", 0x042e, "s3cret98");
	talk_make_up(&t, CMD_META_USER, ENCODE_RIGHT);
	talk_write(&t, TALK_UP, FRONT + 32);
	put(&t.body, "s", "s3cret97");
	talk_make_up(&t, CMD_CHANGE_PW, ENCODE_RIGHT);
	talk_write(&t, TALK_UP, FRONT + 33);
	message(&t, "this text goes on where the capture ends");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	talk_write(&t, TALK_UP, FRONT + 45);
	put(&t.body, "1 4 4 4", 3, BERT, CLARA, DMITRI);
	talk_make_up(&t, CMD_CONTACT_LIST, ENCODE_RIGHT);
	talk_write(&t, TALK_UP, FRONT + 31);
	/* Inside the headers: nobody can say what it was. */
	message(&t, "lost");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	talk_write(&t, TALK_UP, FRONT - 3);
	message(&t, "lost");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	talk_write(&t, TALK_UP, FRONT - 20);
	talk_close(&t);
}

static void
lying_text(struct talk *t, uint16_t word, const char *text)
{
	put(&t->body, "4 2", BERT, 1);
	put_text(&t->body, word, text, (uint32_t)strlen(text) + 1);
	talk_says_body(t, CMD_SEND_MESSAGE);
}

static void
lengths(struct capture *c)
{
	struct talk t;
	uint16_t password[] = { 0, 3, 9, 10, 200, 0x8000, 0xffff };
	unsigned i;

	open_group(&t, c, 3, ANNA);
	lying_text(&t, 0, "length word 0");
	lying_text(&t, 5, "length word too small");
	lying_text(&t, 30, "length word too large");
	lying_text(&t, 0xffff, "length word too large by far");
	/* The password's: what follows is read from the wrong place, or is
	 * the password itself. */
	for (i = 0; i < COUNT(password); i++) {
		put_login(&t.body, LOGIN_OFFICIAL, t.now, "s3cret99",
		    ADDRESS_ANNA, 0);
		set_u16(&t.body, 8, password[i]);
		talk_says_body(&t, CMD_LOGIN);
	}
	put(&t.body, "2", 40);
	put(&t.body, "x", "7333637265743939");
	talk_says_body(&t, CMD_CHANGE_PW);
	put(&t.body, "4 2 x", ANNA, 500, "7333637265743939");
	talk_says_body(&t, CMD_GET_DEPS);
	/* Lists that count more than they hold, and less. */
	talk_says(&t, CMD_CONTACT_LIST, "1 4 4", 255, BERT, CLARA);
	talk_says(&t, CMD_CONTACT_LIST, "1 4 4 2", 3, BERT, CLARA, 7);
	talk_says(&t, CMD_CONTACT_LIST, "1 4 4 4", 1, BERT, CLARA, DMITRI);
	talk_hears(&t, SRV_DEPS_LIST, 0, "4 4 4 s", 1, 0xffffffff, 1, "one");
	talk_hears(&t, SRV_META_USER, 0, "2 1 1 2 s", 0x00f0, 0x0a, 200, 127,
	    "sailing");
	talk_hears(&t, SRV_META_USER, 0, "2 1 2 4 s s s s 1", 0x0190, 0x0a,
	    0xfff0, ZOE, "zoe", "", "", "", 1);
	talk_hears(&t, SRV_META_USER, 0, "2 1 4 s x", 0x019a, 0x0a, ZOE,
	    "zoe", "ff7f41");
	/* Bytes too many. */
	talk_says(&t, CMD_STATUS_CHANGE, "4 x", 0, "aabbcc");
	talk_hears(&t, SRV_USER_OFFLINE, 0, "4 x", BERT, "deadbeef");
	talk_hears(&t, SRV_META_USER, 0, "2 1 s x", 0x00e6, 0x0a, "about",
	    "0102030405");
	talk_close(&t);
}

static void
lists(struct capture *c)
{
	static const struct {
		int		 type;
		const char	*text;
	} texts[] = {
		{ 0x0004, "no separator" },
		{ 0x0004, "one\xfetwo\xfethree" },
		{ 0x0006, "bert\xfe" "Bert" },
		{ 0x0006, "" },
		{ 0x0006, "1\xfe" "2\xfe" "3\xfe" "4\xfe" "5\xfe" "6\xfe"
		    "7\xfe" "8" },
		{ 0x0009, "\xfe" },
		{ 0x000c, "\xfe\xfe\xfe\xfe\xfe\xfe\xfe\xfe" },
		{ 0x000d, "Nobody" },
		{ 0x0013, "5\xfe" "1000001\xfe" "anna\xfe" },
		{ 0x0013, "many\xfe" "1000001\xfe" "anna\xfe" },
		{ 0x0013, "2\xfe" "1000001\xfe" "anna\xfe" "1000002" },
		{ 0x0013, "" },
	};
	struct talk t;
	unsigned i;

	open_group(&t, c, 4, ANNA);
	for (i = 0; i < COUNT(texts); i++)
		talk_hears(&t, SRV_MESSAGE, 0, "4 2 s", BERT, texts[i].type,
		    texts[i].text);
	talk_close(&t);
}

static void
unknowns(struct capture *c)
{
	static const uint16_t client[] = {
		CMD_SEND_MESSAGE, CMD_TCP_REQUEST, CMD_LOGIN, CMD_GET_DEPS,
		CMD_REG_NEW_USER, CMD_CONTACT_LIST, CMD_SEARCH_UIN,
		CMD_SEARCH_USER, CMD_TEXT_CODE, CMD_AUTHORIZE, CMD_INFO_REQ,
		CMD_CHANGE_PW, CMD_UPDATE_EXT_INFO, CMD_STATUS_CHANGE,
		CMD_UPDATE_INFO, CMD_AUTH_UPDATE, CMD_LOGIN_2, CMD_ADD_TO_LIST,
		CMD_RAND_SEARCH, CMD_META_USER, CMD_VIS_LIST, CMD_UPDATE_LIST,
	}, server[] = {
		SRV_DEPS_LIST, SRV_NEW_UIN, SRV_LOGIN_REPLY, SRV_USER_ONLINE,
		SRV_USER_OFFLINE, SRV_USER_FOUND, SRV_END_OF_SEARCH,
		SRV_RECV_MESSAGE, SRV_MESSAGE, SRV_EXT_INFO_REPLY,
		SRV_STATUS_UPDATE, SRV_MULTI, SRV_END_CONTACTS, SRV_META_USER,
	};
	struct talk t;
	unsigned i;

	open_group(&t, c, 5, ANNA);
	talk_says(&t, 0x0777, "x", "00112233445566778899");
	talk_hears(&t, 0x0199, 0, "x", "00112233445566778899");
	talk_says(&t, CMD_META_USER, "2 x", 0x0999, "0a0b0c");
	talk_hears(&t, SRV_META_USER, 0, "2 1 x", 0x0999, 0x0a, "0a0b0c");
	talk_hears(&t, SRV_META_USER, 0, "2 1", 0x00c8, 0x77);
	talk_hears(&t, SRV_META_USER, 0, "2", 0x00c8);
	talk_says(&t, CMD_META_USER, "1", 0xe8);
	/* Nothing where something should be. */
	for (i = 0; i < COUNT(client); i++)
		talk_says(&t, client[i], "");
	for (i = 0; i < COUNT(server); i++)
		talk_hears(&t, server[i], 0, "");
	talk_close(&t);
}

/* A packet of a container whose length word says `word`. */
static void
lying_part(struct talk *t, uint16_t word)
{
	struct encode_head h = {
		.uin = t->uin, .session = t->session,
		.command = SRV_USER_OFFLINE, .check = ENCODE_ABSENT,
	};
	struct buffer part = { 0 }, body = { 0 };

	put_u32(&body, BERT);
	encode_v5_part(&part, &h, &body);
	set_u16(&part, 0, word);
	put_bytes(&t->body, part.data, part.length);
	buffer_free(&part);
	buffer_free(&body);
}

static void
containers(struct capture *c)
{
	static const struct {
		uint8_t		 count;
		uint16_t	 words[2];
	} cases[] = {
		{ 5, { 25, 25 } },	/* more than there are */
		{ 1, { 25, 25 } },	/* fewer */
		{ 0, { 25, 25 } },
		{ 255, { 25, 25 } },
		{ 2, { 0, 25 } },	/* no room for a header */
		{ 2, { 10, 25 } },
		{ 2, { 20, 25 } },
		{ 2, { 21, 25 } },	/* a header alone, then from amiss */
		{ 2, { 25, 26 } },	/* more than is left */
		{ 2, { 25, 0xffff } },
		{ 2, { 0xffff, 0xffff } },
	};
	struct encode_head h = { .uin = ANNA, .check = ENCODE_ABSENT };
	struct buffer inner = { 0 }, outer = { 0 };
	struct talk t;
	unsigned i, depth;

	open_group(&t, c, 6, ANNA);
	for (i = 0; i < COUNT(cases); i++) {
		put_u8(&t.body, cases[i].count);
		lying_part(&t, cases[i].words[0]);
		lying_part(&t, cases[i].words[1]);
		talk_hears_body(&t, SRV_MULTI, 0);
	}
	/* A part of another version. */
	put(&t.body, "1 2 x", 1, 25, "0300780001000000"
	    "41420f000000000042420f000000000000");
	talk_hears_body(&t, SRV_MULTI, 0);
	/* A client's command from a server; a part that is unknown. */
	put(&t.body, "1 2 x", 1, 21, "050000112233440703010000"
	    "0041420f0000000000");
	talk_hears_body(&t, SRV_MULTI, 0);

	/* Containers in containers: 1, 2, 3 and 30 deep. */
	h.session = t.session;
	h.command = SRV_USER_OFFLINE;
	put_u32(&inner, BERT);
	encode_v5_part(&outer, &h, &inner);
	h.command = SRV_MULTI;
	for (depth = 1; depth <= 30; depth++) {
		buffer_clear(&inner);
		put_u8(&inner, 1);
		put_bytes(&inner, outer.data, outer.length);
		buffer_clear(&outer);
		encode_v5_part(&outer, &h, &inner);
		if (depth > 3 && depth < 30)
			continue;
		put_u8(&t.body, 1);
		put_bytes(&t.body, outer.data, outer.length);
		talk_hears_body(&t, SRV_MULTI, 0);
	}
	if (inner.failed || outer.failed)
		c->failed = true;
	buffer_free(&inner);
	buffer_free(&outer);
	talk_close(&t);
}

/* A datagram of these bytes, whatever they are. */
static void
raw(struct talk *t, const char *hex)
{
	buffer_clear(&t->packet);
	put_hex(&t->packet, hex);
	talk_write(t, TALK_UP, CAPTURE_WHOLE);
}

static void
strangers(struct capture *c)
{
	struct talk t;

	open_group(&t, c, 7, ANNA);
	raw(&t, "");
	raw(&t, "05");
	raw(&t, "050000000000");
	raw(&t, "05000000000041420f00" "00112233445566778899aabbcc");
	raw(&t, "05000100000041420f00" "00112233445566778899aabbccdd");
	raw(&t, "06000000000041420f00" "00112233445566778899aabbccdd");
	raw(&t, "0000000000000000000000000000000000000000000000000000");
	raw(&t, "474554202f20485454502f312e300d0a486f73743a2061625c0d0a0d0a");
	talk_close(&t);
}

static void
login_and_reply(struct talk *t, bool damaged)
{
	put_login(&t->body, LOGIN_OFFICIAL, t->now, "s3cret99", ADDRESS_ANNA,
	    0);
	talk_make_up(t, CMD_LOGIN, ENCODE_RIGHT);
	write_damaged(t, TALK_UP, damaged ? 6 : UINT32_MAX);
	put(&t->body, "4 2 2 2 2 a x", 0x8c, 0xf0, 0x0a, 0x0a, 5,
	    ADDRESS_ANNA, "33b7ab80");
	talk_make_down(t, SRV_LOGIN_REPLY, 1,
	    damaged ? ENCODE_ABSENT : ENCODE_RIGHT);
	talk_write(t, TALK_DOWN, CAPTURE_WHOLE);
	message(t, "damaged on the way");
	talk_make_up(t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	write_damaged(t, TALK_UP, 6);
}

/* Elsewhere than on port 4000 a code must prove it, once in a flow. */
static void
other_ports(struct capture *c)
{
	static const bool damaged[] = { false, true };
	struct talk t;
	unsigned i;

	for (i = 0; i < COUNT(damaged); i++) {
		open_group(&t, c, 8 + i, ANNA);
		t.up.to.port = 4100;
		login_and_reply(&t, damaged[i]);
		talk_close(&t);
	}
	/* Proved by its second packet only. */
	open_group(&t, c, 10, ANNA);
	t.up.to.port = 4100;
	message(&t, "damaged on the way");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	write_damaged(&t, TALK_UP, 6);
	talk_says(&t, CMD_SEND_MESSAGE, "4 2 s", BERT, 1, "proved");
	make_online(&t);
	write_damaged(&t, TALK_DOWN, 0x12);
	talk_close(&t);
}

int
make_anomalies(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "v5-anomalies.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	check_codes(&c);
	cuts(&c);
	lengths(&c);
	lists(&c);
	unknowns(&c);
	containers(&c);
	strangers(&c);
	other_ports(&c);
	return capture_close(&c);
}

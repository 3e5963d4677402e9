/* Packets made to harm who reads them.
 *
 * v5-witty.pcap: the shape of CVE-2004-0362, for which one firewall's ICQ
 * parser had no bounds. One UDP datagram from port 4000 holds a container of
 * SRV_USER_ONLINE and SRV_META_USER, whose names are over-long. The fillers are
 * letters; nothing here is code.
 *
 * v5-secrets.pcap: what would get a password shown, and containers of which
 * little becomes much. */

#include <string.h>

#include "dissectors/icq/crypt.h"
#include "tests/samples.h"

#define LONG	512

struct long_name {
	uint16_t	word;
	uint16_t	letters;
};

/* First what the length word says, then what is there. */
static const struct long_name cases[][4] = {
	{ { LONG, LONG }, { LONG, LONG }, { LONG, LONG }, { LONG, LONG } },
	{ { LONG, LONG }, { 1, 1 }, { 1, 1 }, { 1, 1 } },
	{ { 1, 1 }, { LONG, LONG }, { 1, 1 }, { 1, 1 } },
	{ { 1, 1 }, { 1, 1 }, { LONG, LONG }, { 1, 1 } },
	{ { 1, 1 }, { 1, 1 }, { 1, 1 }, { LONG, LONG } },
	{ { 65535, LONG }, { 1, 1 }, { 1, 1 }, { 1, 1 } },
	{ { 1, 1 }, { 65535, LONG }, { 1, 1 }, { 1, 1 } },
	{ { 1, 1 }, { 1, 1 }, { 65535, LONG }, { 1, 1 } },
	{ { 1, 1 }, { 1, 1 }, { 1, 1 }, { 65535, LONG } },
	/* By one more than is left of the packet. */
	{ { 1, 1 }, { 1, 1 }, { 1, 1 }, { LONG + 4, LONG } },
	{ { 32768, 0 }, { 32768, 0 }, { 32768, 0 }, { 32768, 0 } },
};

static void
put_name(struct buffer *b, const struct long_name *name, char letter)
{
	uint8_t *p;

	put_u16(b, name->word);
	if (name->letters == 0)
		return;
	p = buffer_extend(b, name->letters);
	if (p == NULL)
		return;
	memset(p, letter, name->letters);
	p[name->letters - 1] = '\0';
}

static void
datagram(struct talk *t, const struct long_name names[4])
{
	static const char letters[] = "ABCD";
	struct buffer meta = { 0 }, parts = { 0 };
	struct encode_head h = {
		.uin = t->uin, .session = t->session, .check = ENCODE_ABSENT,
		.command = SRV_META_USER, .seq1 = 1,
	};
	unsigned i;

	put(&meta, "2 1", 0x0104, 0x0a);
	for (i = 0; i < 4; i++)
		put_name(&meta, &names[i], letters[i]);
	put(&meta, "1 1 1", 1, 2, 0);
	encode_v5_part(&parts, &h, &meta);
	if (meta.failed || parts.failed)
		t->capture->failed = true;

	h.command = SRV_USER_ONLINE;
	h.seq1 = 0;
	buffer_clear(&meta);
	put(&meta, "4 a 4 a 1 4 2 2", ZOE, 0, 0, 0, 0, 0, 6, 0);
	put_u8(&t->body, 2);
	encode_v5_part(&t->body, &h, &meta);
	put_bytes(&t->body, parts.data, parts.length);
	talk_make_down(t, SRV_MULTI, 0, ENCODE_ABSENT);
	talk_write(t, TALK_DOWN, CAPTURE_WHOLE);
	buffer_free(&meta);
	buffer_free(&parts);
}

int
make_witty(const char *directory)
{
	struct capture c;
	struct talk t;
	unsigned i;

	if (sample_open(&c, directory, "v5-witty.pcap", LINK_ETHERNET, 0) < 0)
		return -1;
	talk_open(&t, &c, 200, SAMPLE_TIME, side_ipv4(ADDRESS_ANNA, 30000),
	    side_ipv4(0xcb007163, PORT_ICQ), 0);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		datagram(&t, cases[i]);
	talk_close(&t);
	return capture_close(&c);
}

#define SECRET_TEXT	"8letters"
#define SECRET_HEX	"386c657474657273"

/* Every group has a client of its own, so that no flow profits from what
 * another has proved. */
static void
open_secret(struct talk *t, struct capture *c, unsigned group,
    uint16_t client_port, uint16_t server_port)
{
	talk_open(t, c, 400 + group, SAMPLE_TIME + group * 100 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA + group, client_port),
	    side_ipv4(ADDRESS_SERVER, server_port), ANNA);
}

/* What stands before a password is missing: its length word, an account, the
 * clock and the port of a login. */
static void
without_lengths(struct capture *c)
{
	struct talk t;

	open_secret(&t, c, 1, 4101, PORT_ICQ);
	talk_says(&t, CMD_META_USER, "2 x", 0x042e, SECRET_HEX "00");
	talk_says(&t, CMD_META_USER, "2 s", 0x04c4, SECRET_TEXT);
	talk_says(&t, CMD_CHANGE_PW, "x", SECRET_HEX "00");
	talk_says(&t, CMD_CHANGE_PW, "2 s", 0x72, SECRET_TEXT);
	talk_says(&t, CMD_GET_DEPS, "s", SECRET_TEXT);
	talk_says(&t, CMD_REG_NEW_USER, "x 4 4 4 4", SECRET_HEX "00", 0xa0,
	    0x2461, 0x00a00000, 0);
	put(&t.body, "4 4 x", 1006257600, 20010, SECRET_HEX "00");
	put_zeros(&t.body, 40);
	talk_says_body(&t, CMD_LOGIN);
	put(&t.body, "4 s", 20010, SECRET_TEXT);
	put_zeros(&t.body, 60);
	talk_says_body(&t, CMD_LOGIN);
	put(&t.body, "s", SECRET_TEXT);
	put_zeros(&t.body, 60);
	talk_says_body(&t, CMD_LOGIN);
	talk_close(&t);
}

/* A login whose code samples a byte far behind the password. */
static void
make_login(struct talk *t)
{
	const struct encode_head h = {
		.uin = t->uin, .session = t->session, .command = CMD_LOGIN,
		.seq1 = 100, .seq2 = 1, .r1 = 80, .r2 = 7,
	};

	buffer_clear(&t->body);
	put_login(&t->body, LOGIN_OFFICIAL, t->now, SECRET_TEXT, ADDRESS_ANNA,
	    0);
	buffer_clear(&t->packet);
	encode_v5_client(&t->packet, &h, &t->body);
	buffer_clear(&t->body);
}

/* From port 4000 it looks as if a server sent it, who encrypts nothing: whole;
 * cut, so that no code can tell; with a damaged code; and all that between two
 * ports 4000. */
static void
from_the_port(struct capture *c)
{
	struct talk t;
	unsigned i;

	for (i = 0; i < 6; i++) {
		open_secret(&t, c, 2 + i, PORT_ICQ,
		    i < 3 ? PORT_ICQ + 1 : PORT_ICQ);
		make_login(&t);
		if (i % 3 == 2 && !t.packet.failed)
			t.packet.data[0x15] ^= 1;
		talk_write(&t, TALK_UP, i % 3 == 1 ? FRONT + 60 :
		    CAPTURE_WHOLE);
		talk_close(&t);
	}
}

static uint32_t
get_u32(const uint8_t *p)
{
	return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[3] << 24;
}

/* Damages the code of a packet so that one command reads as another. Half of
 * all words, or three quarters, then decrypt right. */
static void
disguise(struct talk *t, uint16_t command, uint16_t as)
{
	const uint32_t word = v5_table[0x0e] + t->packet.length * 0x68656c6c;
	uint32_t code;
	uint8_t *check;

	if (t->packet.failed)
		return;
	check = t->packet.data + 0x14;
	code = v5_unscramble(get_u32(check)) + word;
	code = v5_scramble((code ^ command ^ as) - word);
	for (unsigned i = 0; i < 4; i++)
		check[i] = code >> 8 * i & 0xff;
}

static void
disguised(struct capture *c)
{
	static const uint16_t logins[] = {
		CMD_USAGE_STATS, CMD_ACK, CMD_SEND_MESSAGE, CMD_TCP_REQUEST,
		CMD_REG_NEW_USER, CMD_CONTACT_LIST, CMD_TEXT_CODE,
		CMD_CHANGE_PW, CMD_UPDATE_EXT_INFO, CMD_NEW_USER_1, 0x0777,
	}, passwords[] = {
		CMD_SEARCH_USER, CMD_TEXT_CODE, CMD_NEW_USER_INFO,
		CMD_UPDATE_EXT_INFO, CMD_USAGE_STATS,
	}, meta[] = {
		CMD_INVIS_LIST, CMD_UPDATE_LIST, CMD_USAGE_STATS,
	};
	struct talk t;
	unsigned i;

	open_secret(&t, c, 8, 4108, PORT_ICQ);
	for (i = 0; i < sizeof(logins) / sizeof(logins[0]); i++) {
		make_login(&t);
		disguise(&t, CMD_LOGIN, logins[i]);
		talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	}
	for (i = 0; i < sizeof(passwords) / sizeof(passwords[0]); i++) {
		put(&t.body, "s", SECRET_TEXT);
		talk_make_up(&t, CMD_CHANGE_PW, ENCODE_RIGHT);
		disguise(&t, CMD_CHANGE_PW, passwords[i]);
		talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	}
	for (i = 0; i < sizeof(meta) / sizeof(meta[0]); i++) {
		put(&t.body, "2 s", 0x042e, SECRET_TEXT);
		talk_make_up(&t, CMD_META_USER, ENCODE_RIGHT);
		disguise(&t, CMD_META_USER, meta[i]);
		talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	}
	talk_close(&t);
}

/* Puts `count` packets of n zero bytes, but for the version where it fits. */
static void
put_stubs(struct buffer *b, uint8_t count, uint16_t n)
{
	put_u8(b, count);
	for (unsigned i = 0; i < count; i++) {
		put_u16(b, n);
		if (n < 2) {
			put_zeros(b, n);
		} else {
			put_u16(b, 5);
			put_zeros(b, n - 2u);
		}
	}
}

/* A container of packets that are too short to be any, and then, in small, one
 * whose packets are containers of such: as large as a datagram may be, it
 * would make 28050 records. */
static void
stubs(struct capture *c)
{
	static const uint16_t lengths[] = { 0, 1, 2, 20, 21 };
	struct encode_head h = {
		.uin = ANNA, .command = SRV_MULTI, .check = ENCODE_ABSENT,
	};
	struct buffer inner = { 0 };
	struct talk t;
	unsigned i, j;

	open_secret(&t, c, 9, 4109, PORT_ICQ);
	for (i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		put_stubs(&t.body, 3, lengths[i]);
		talk_hears_body(&t, SRV_MULTI, 0);
	}
	h.session = t.session;
	for (i = 0; i < 2; i++) {
		buffer_clear(&inner);
		put_stubs(&inner, 5, lengths[i]);
		put_u8(&t.body, 7);
		for (j = 0; j < 7; j++)
			encode_v5_part(&t.body, &h, &inner);
		talk_hears_body(&t, SRV_MULTI, 0);
	}
	if (inner.failed)
		c->failed = true;
	buffer_free(&inner);
	talk_close(&t);
}

int
make_secrets(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "v5-secrets.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	without_lengths(&c);
	from_the_port(&c);
	disguised(&c);
	stubs(&c);
	return capture_close(&c);
}

/* v5-witty.pcap: the shape of CVE-2004-0362, for which one firewall's ICQ
 * parser had no bounds. One UDP datagram from port 4000 holds a container of
 * SRV_USER_ONLINE and SRV_META_USER, whose names are over-long. The fillers are
 * letters; nothing here is code. */

#include <string.h>

#include "tests/samples.h"

#define LONG	512

struct name {
	uint16_t	word;
	uint16_t	letters;
};

/* First what the length word says, then what is there. */
static const struct name cases[][4] = {
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
put_name(struct buffer *b, const struct name *name, char letter)
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
datagram(struct talk *t, const struct name names[4])
{
	static const char letters[] = "ABCD";
	struct buffer meta = { 0 }, parts = { 0 };
	struct encode_v5 h = {
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

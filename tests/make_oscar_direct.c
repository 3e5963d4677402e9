/* Samples of what two clients of OSCAR say to each other: files, one of which
 * is taken up again, direct messages, and the proxy that joins them. */

#include <string.h>

#include "dissectors/oscar/direct.h"
#include "tests/connection.h"
#include "tests/oscar.h"
#include "tests/samples.h"

#define COOKIE		"7171717171717100"
#define SEND_FILE	"094613434c7f11d18222444553540000"
#define ADDRESS_PROXY	UINT32_C(0xc6336405)
#define TICKET		0x1c2a

/* The file that is sent, and how much of it comes the first time. */
#define SIZE		5000
#define FIRST		3000

struct scene {
	struct connection tcp;
	struct buffer	 b;
};

static void
open_scene(struct scene *s, struct capture *c, unsigned number,
    struct side acceptor)
{
	*s = (struct scene){ .b = { .data = NULL } };
	connection_init(&s->tcp, c, SAMPLE_TIME + number * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, (uint16_t)(1200 + number)), acceptor,
	    1000 * number);
	connection_open(&s->tcp);
}

static void
close_scene(struct scene *s)
{
	s->tcp.capture->failed |= s->b.failed;
	connection_close(&s->tcp);
	connection_free(&s->tcp);
	buffer_free(&s->b);
}

static void
send(struct scene *s, enum connection_end end)
{
	connection_send(&s->tcp, end, s->b.data, s->b.length);
	buffer_clear(&s->b);
}

/* A header of OFT; the name is 64 bytes, in that character set. */
struct oft {
	uint16_t	 type;
	uint32_t	 size, received;
	uint16_t	 files, left;
	uint16_t	 charset;
	const char	*name;		/* hex digits */
};

static void
oft(struct scene *s, enum connection_end end, const struct oft *o)
{
	const uint32_t n = (uint32_t)strlen(o->name) / 2;

	put(&s->b, "t n n x n n n n n n N N N N N N N N N N", "OFT2", 256,
	    o->type, COOKIE, 0, 0, o->files, o->left, 1, 1, SIZE, o->size,
	    UINT32_C(0x3bfa4500), UINT32_C(0xb1640000), UINT32_C(0xffff0000),
	    0, 0, UINT32_C(0xffff0000), o->received, UINT32_C(0xffff0000));
	put(&s->b, "t", "Cool FileXfer");
	put_zeros(&s->b, 32 - 13);
	put(&s->b, "1 1 1", o->type == 0x0204 ? 0x21 : 0x20, 0x1c, 0x11);
	put_zeros(&s->b, 69 + 16);
	put(&s->b, "n n x", o->charset, 0, o->name);
	put_zeros(&s->b, 64 - n);
	send(s, end);
}

static void
file(struct scene *s, enum connection_end end, uint32_t from, uint32_t to)
{
	for (; from < to; from++)
		put_u8(&s->b, (uint8_t)("sea " [from % 4]));
	send(s, end);
}

#define TIDES	"74696465732e747874"		/* tides.txt */
#define WIDE	"043f0440043e0431043000" "2e007400780074"

static void
transfer(struct capture *c)
{
	struct oft o = { .size = SIZE, .files = 1, .left = 1, .name = TIDES };
	struct scene s;

	open_scene(&s, c, 0, side_ipv4(ADDRESS_BERT, PORT_OSCAR));
	s.tcp.most = 1400;
	o.type = 0x0101;
	oft(&s, CONNECTOR, &o);
	o.type = OFT_ACK;
	oft(&s, ACCEPTOR, &o);
	file(&s, CONNECTOR, 0, FIRST);
	close_scene(&s);
	/* The connection broke; here is what was missing. */
	open_scene(&s, c, 1, side_ipv4(ADDRESS_BERT, PORT_OSCAR));
	s.tcp.most = 1400;
	o.type = 0x0101;
	o.files = o.left = 2;
	oft(&s, CONNECTOR, &o);
	o.received = FIRST;
	o.type = 0x0205;
	oft(&s, ACCEPTOR, &o);
	o.type = 0x0106;
	oft(&s, CONNECTOR, &o);
	o.type = OFT_RESUME_ACK;
	oft(&s, ACCEPTOR, &o);
	file(&s, CONNECTOR, FIRST, SIZE);
	o.type = 0x0204;
	o.received = SIZE;
	oft(&s, ACCEPTOR, &o);
	/* And another, which has no bytes. */
	o = (struct oft){ .type = 0x0101, .files = 2, .left = 1, .charset = 2,
	    .name = WIDE };
	oft(&s, CONNECTOR, &o);
	o.type = OFT_ACK;
	oft(&s, ACCEPTOR, &o);
	o.type = 0x0204;
	o.left = 0;
	oft(&s, ACCEPTOR, &o);
	close_scene(&s);
}

/* What Bert shares: a list is sent as files are, and one of it asked for. */
static void
listing(struct capture *c)
{
	static const struct {
		enum connection_end	 end;
		uint16_t		 type;
	} rows[] = {
		{ CONNECTOR, 0x1108 }, { ACCEPTOR, 0x1209 },
		{ CONNECTOR, 0x120a }, { ACCEPTOR, 0x120b },
		{ ACCEPTOR, 0x120c },
	};
	struct oft o = { .files = 1, .left = 1, .charset = 3, .name = TIDES };
	struct scene s;

	open_scene(&s, c, 5, side_ipv4(ADDRESS_BERT, PORT_OSCAR));
	for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		o.type = rows[i].type;
		oft(&s, rows[i].end, &o);
	}
	close_scene(&s);
}

static void
odc(struct scene *s, enum connection_end end, int charset, int bits,
    const void *text, uint32_t n)
{
	put(&s->b, "t n n n n x", "ODC2", 76, 1, 6, 0, COOKIE);
	put_zeros(&s->b, 8);
	put(&s->b, "N n N n N t", n, charset, 0, bits, 0,
	    end == CONNECTOR ? NAME_ANNA : NAME_BERT);
	put_zeros(&s->b, 32 - 7);
	put_bytes(&s->b, text, n);
	send(s, end);
}

static void
direct_messages(struct capture *c)
{
	static const char html[] = "<HTML><BODY>Ahoy &amp; welcome</BODY></HTML>";
	static const uint8_t wide[] = { 0x04, 0x14, 0x04, 0x30 };
	struct buffer picture = { .data = NULL };
	struct scene s;

	open_scene(&s, c, 2, side_ipv4(ADDRESS_BERT, 4443));
	s.tcp.most = 1400;
	odc(&s, CONNECTOR, 0, 0x60, NULL, 0);
	odc(&s, ACCEPTOR, 0, 0x0a, NULL, 0);
	odc(&s, CONNECTOR, 0, 0, html, sizeof(html) - 1);
	odc(&s, ACCEPTOR, 2, 1, wide, sizeof(wide));
	/* Longer than is told at once. */
	put(&picture, "t", "<HTML><BINARY><DATA ID=\"1\" SIZE=\"40000\">");
	put_zeros(&picture, 40000);
	put(&picture, "t", "</DATA></BINARY></HTML>");
	odc(&s, CONNECTOR, 0, 0, picture.data, picture.length);
	odc(&s, ACCEPTOR, 3, 0, TEXT_CP1252, sizeof(TEXT_CP1252) - 1);
	s.b.failed |= picture.failed;
	buffer_free(&picture);
	close_scene(&s);
}

/* Anna's side of it; then a file as if they were connected. */
static void
proxy(struct capture *c)
{
	struct oft o = { .type = 0x0101, .size = 40, .files = 1, .left = 1,
	    .name = TIDES };
	struct scene s;

	open_scene(&s, c, 3, side_ipv4(ADDRESS_PROXY, PORT_OSCAR));
	put(&s.b, "n n n N n b x X", 46, 0x044a, 2, 0, 0, NAME_ANNA, COOKIE,
	    1, SEND_FILE);
	send(&s, CONNECTOR);
	put(&s.b, "n n n N n n a", 16, 0x044a, 3, 0, 0x0220, TICKET,
	    ADDRESS_PROXY);
	send(&s, ACCEPTOR);
	put(&s.b, "n n n N n", 10, 0x044a, 5, 0, 0x0220);
	send(&s, ACCEPTOR);
	oft(&s, CONNECTOR, &o);
	o.type = OFT_ACK;
	oft(&s, ACCEPTOR, &o);
	file(&s, CONNECTOR, 0, 40);
	o.type = 0x0204;
	oft(&s, ACCEPTOR, &o);
	close_scene(&s);
	open_scene(&s, c, 4, side_ipv4(ADDRESS_PROXY, PORT_OSCAR));
	put(&s.b, "n n n N n b n x X", 48, 0x044a, 4, 0, 0, NAME_BERT, TICKET,
	    COOKIE, 1, SEND_FILE);
	send(&s, CONNECTOR);
	put(&s.b, "n n n N n n", 12, 0x044a, 1, 0, 0x0220, 0x1a);
	send(&s, ACCEPTOR);
	close_scene(&s);
}

int
make_oscar_direct(const char *directory)
{
	struct capture c;

	if (sample_open(&c, directory, "oscar-direct.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	transfer(&c);
	direct_messages(&c);
	proxy(&c);
	listing(&c);
	return capture_close(&c);
}

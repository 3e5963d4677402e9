/* Samples bug-*, the last of them: frames, logins, and what peers say to each
 * other on connections of their own. */

#include <string.h>

#include "dissectors/oscar/flap.h"
#include "tests/oscar.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

#define COOKIE		"0bad000000000003"
#define SEND_FILE	"094613434c7f11d18222444553540000"
#define DIRECT_IM	"094613454c7f11d18222444553540000"

/* CVE-2014-9376, and a reader of four bytes at offset 6: frames of no bytes or
 * few. A header may end a stream too. */

static void
header_cut(struct oscar_talk *t, unsigned scene, const char *header)
{
	struct buffer bytes = { .data = NULL };
	struct oscar_talk u;

	put_hex(&bytes, header);
	oscar_init(&u, t->tcp.capture, scene, ADDRESS_SERVICE, PORT_OSCAR);
	oscar_open(&u);
	bug_none(&u, "All is well.");
	connection_send(&u.tcp, ACCEPTOR, bytes.data, bytes.length);
	oscar_close(&u);
	t->tcp.now = u.tcp.now;
	oscar_free(&u);
	buffer_free(&bytes);
}

static void
flap_short(struct oscar_talk *t)
{
	static const char *const bytes[] = {
		"", "00", "0000", "000000", "00000001", "0004000700",
		"000400070000", "00040007000000", "0004000700000000",
		"000400070000000001",
	};
	static const char *const headers[] = {
		"2a", "2a02", "2a0200", "2a020001", "2a02000100",
		"2a0200010000", "2a0200010004", "2a02000100040004", "2a040001",
		"2a04000100",
	};
	static const uint8_t none[] = { 0, 6, 0xff };

	for (uint8_t channel = FLAP_SIGN_ON; channel <= FLAP_KEEP_ALIVE;
	    channel++)
		for (unsigned i = 0; i < (channel == FLAP_SNAC ?
		    COUNT(bytes) : 5); i++)
			oscar_frame(t, i % 2 == 0 ? ACCEPTOR : CONNECTOR,
			    channel, "x", bytes[i]);
	/* Channels that there are not: the reader is out of step. */
	for (unsigned i = 0; i < COUNT(none); i++) {
		oscar_frame(t, ACCEPTOR, none[i], "x", bytes[i]);
		bug_none(t, "All goes on.");
	}
	for (unsigned i = 0; i < COUNT(headers); i++)
		header_cut(t, i + 1, headers[i]);
}

/* Ettercap took the low byte of a length alone, and its key to be as long as
 * any password. */

static void
put_roasted(struct buffer *b, const char *password)
{
	static const uint8_t key[16] = {
		0xf3, 0x26, 0x81, 0xc4, 0x39, 0x86, 0xdb, 0x92,
		0x71, 0xa3, 0xb9, 0xe6, 0x53, 0x7a, 0x95, 0x7c,
	};
	const size_t n = strlen(password);

	for (size_t i = 0; i < n; i++)
		put_u8(b, (uint8_t)password[i] ^ key[i % sizeof(key)]);
}

/* One connection of a client that logs in: its name, then its password in
 * `declared` bytes (0: as many as there are), then another TLV. */
static void
login(struct oscar_talk *t, unsigned scene, const char *name,
    const char *password, int declared)
{
	struct oscar_talk u;

	oscar_init(&u, t->tcp.capture, scene, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&u);
	put_roasted(&u.part, password);
	oscar_frame(&u, CONNECTOR, FLAP_SIGN_ON, "N T n n r T", UINT32_C(1),
	    0x01, name, 0x02, declared != 0 ? declared : (int)u.part.length,
	    &u.part, 0x03, "Client of the harbour office");
	oscar_frame(&u, ACCEPTOR, FLAP_SIGN_OFF, "T X", 0x01, name, 0x08,
	    "0005");
	oscar_close(&u);
	t->tcp.now = u.tcp.now;
	oscar_free(&u);
}

/* Passwords where they are not looked for. */
static void
login_twice(struct oscar_talk *u)
{
	/* Of two either is one. */
	put_roasted(&u->body, "first-secret");
	put(&u->part, "n n r", 0x02, (int)u->body.length, &u->body);
	put_roasted(&u->body, "second-secret");
	put(&u->part, "n n r", 0x02, (int)u->body.length, &u->body);
	oscar_frame(u, CONNECTOR, FLAP_SIGN_ON, "N T r", UINT32_C(1), 0x01,
	    NAME_ANNA, &u->part);
	/* A type that nobody knows is too long, and one is in it; a name is. */
	put_roasted(&u->part, "swallowed-secret");
	oscar_frame(u, CONNECTOR, FLAP_SIGN_ON, "N T n n n n r", UINT32_C(1),
	    0x01, NAME_ANNA, 0x7777, 0x100, 0x02, (int)u->part.length,
	    &u->part);
	put_roasted(&u->part, "mis-read-password");
	oscar_frame(u, CONNECTOR, FLAP_SIGN_ON, "N n n t n n r", UINT32_C(1),
	    0x01, 7 + 4 + (int)u->part.length, NAME_ANNA, 0x02,
	    (int)u->part.length, &u->part);
}

/* Of family 17, and what the server answers. */
static void
login_digest(struct oscar_talk *u)
{
	uint32_t asked;

	put_zeros(&u->part, 0x100);
	asked = oscar_says(u, 0x17, 0x06, "T B", 0x01, NAME_ANNA, 0x4b,
	    &u->part);
	oscar_hears(u, 0x17, 0x07, asked, "n t", 0x100, "1234567890");
	for (unsigned i = 0; i < 0x100; i++)
		put_u8(&u->part, 'H');
	oscar_says(u, 0x17, 0x02, "T B X", 0x01, NAME_ANNA, 0x25, &u->part,
	    0x4c, "");
	oscar_says(u, 0x17, 0x02, "T n n t", 0x01, NAME_ANNA, 0x25, 0x100,
	    "hash-secret");
	oscar_says(u, 0x17, 0x0b, "n t", 0x100, "digits-secret");
	for (unsigned i = 0; i < 0x100; i++)
		put_u8(&u->part, 'K');
	oscar_frame(u, ACCEPTOR, FLAP_SIGN_OFF, "T B", 0x05,
	    "198.51.100.3:5190", 0x06, &u->part);
	oscar_frame(u, ACCEPTOR, FLAP_SIGN_OFF, "T n n t", 0x05,
	    "198.51.100.3:5190", 0x06, 0x100, "cookie-secret");
}

/* A name whose length takes in the password. */
static void
login_swallowed(struct oscar_talk *t, unsigned scene)
{
	static const char name[] = NAME_ANNA, password[] = "harbour77";
	struct oscar_talk u;

	oscar_init(&u, t->tcp.capture, scene, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&u);
	put_roasted(&u.part, password);
	oscar_frame(&u, CONNECTOR, FLAP_SIGN_ON, "N n n t n n r T",
	    UINT32_C(1), 0x01, (int)(sizeof(name) + 4 + sizeof(password) - 2),
	    name, 0x02, (int)sizeof(password) - 1, &u.part, 0x03,
	    "Client of the harbour office");
	oscar_close(&u);
	t->tcp.now = u.tcp.now;
	oscar_free(&u);
}

static void
login_other(struct oscar_talk *t, unsigned scene)
{
	struct oscar_talk u;

	oscar_init(&u, t->tcp.capture, scene, ADDRESS_LOGIN, PORT_OSCAR);
	oscar_open(&u);
	login_twice(&u);
	login_digest(&u);
	oscar_close(&u);
	t->tcp.now = u.tcp.now;
	oscar_free(&u);
}

static void
login_tlv(struct oscar_talk *t)
{
	static const char seventeen[] = "seventeen-secrets";
	char most[0x101];

	memset(most, 'P', sizeof(most) - 1);
	most[sizeof(most) - 1] = '\0';
	login(t, 1, NAME_ANNA, most, 0);
	login(t, 2, most, "name-secret", 0);
	login(t, 3, NAME_ANNA, "sixteen--secrets", 0);
	login(t, 4, NAME_ANNA, seventeen, 0);
	login(t, 5, NAME_ANNA, "forty-letters-are-more-than-the-key-has!", 0);
	login(t, 6, NAME_ANNA, "", 0);
	login(t, 7, NAME_ANNA, seventeen, 0x11 - 1);
	login(t, 8, NAME_ANNA, seventeen, 0x11 + 1);
	login(t, 9, NAME_ANNA, seventeen, 0x100);
	login(t, 10, NAME_ANNA, seventeen, 0xffff);
	login(t, 11, NAME_ANNA, "sixteen--secrets", 12);
	login(t, 12, "", seventeen, 0);
	login_other(t, 13);
	login_swallowed(t, 14);
}

/* CVE-2004-0008: what peers say to each other on connections of their own, with
 * lengths to which nothing can be added. Numbers have the high byte first. */

enum peer { PEER_OFT, PEER_ODC, PEER_ARS };

struct claim {
	uint16_t	header;		/* length of it, or of all */
	uint32_t	length;		/* of what follows */
	uint16_t	port;
};

static const struct claim oft_claims[] = {
	{ 0x100, 0xffffffff, 5190 }, { 0x100, 0x7fffffff, 4443 },
	{ 0x100, 0x80000000, 5190 }, { 0x100, 0, 4443 },
	{ 0xffff, 16, 5190 }, { 0, 16, 4443 }, { 5, 16, 5190 },
	{ 0xbf, 16, 4443 }, { 0xff, 16, 5190 }, { 0x101, 16, 4443 },
}, odc_claims[] = {
	{ 0x4c, 0xffffffff, 5190 }, { 0x4c, 0x7fffffff, 4443 },
	{ 0x4c, 0x80000000, 5190 }, { 0x4c, 0xffffffb4, 4443 },
	{ 0x4c, 5, 5190 }, { 0x4c, 7, 4443 }, { 0xffff, 6, 5190 },
	{ 0, 6, 4443 }, { 5, 6, 5190 },
}, ars_claims[] = {
	{ 0xffff, 0, 5190 }, { 0x7fff, 0, 4443 }, { 0, 0, 5190 },
	{ 9, 0, 4443 }, { 45, 0, 5190 }, { 47, 0, 4443 },
};

static const struct claim honest[] = {
	[PEER_OFT] = { 0x100, 16, 0 }, [PEER_ODC] = { 0x4c, 6, 0 },
	[PEER_ARS] = { 46, 0, 0 },
};

#define CHECKSUM	UINT32_C(0xe3350000)	/* of the file's bytes */
#define NO_CHECKSUM	UINT32_C(0xffff0000)

static void
put_oft(struct buffer *b, uint16_t type, const struct claim *claim)
{
	put(b, "t n n x n n n n n n N N N N", "OFT2", claim->header, type,
	    COOKIE, 0, 0, 1, 1, 1, 1, claim->length, claim->length,
	    UINT32_C(0x3bfa4500), CHECKSUM);
	put(b, "N N N N N N", NO_CHECKSUM, 0, 0, NO_CHECKSUM, 0, NO_CHECKSUM);
	put(b, "t", "Cool FileXfer");
	put_zeros(b, 32 - 13);
	put(b, "1 1 1", 0x20, 0x1c, 0x11);
	put_zeros(b, 69 + 16);
	put(b, "n n t", 0, 0, "tides.txt");
	put_zeros(b, 64 - 9);
}

static void
put_odc(struct buffer *b, const struct claim *claim)
{
	put(b, "t n n n n x N N N n N n N t", "ODC2", claim->header, 1, 6, 0,
	    COOKIE, 0, 0, claim->length, 0, 0, 0, 0, NAME_BERT);
	put_zeros(b, 32 - 7);
	put(b, "t", "Ahoy!!");
}

static void
put_ars(struct buffer *b, const struct claim *claim)
{
	put(b, "n n n N n b x X", claim->header, 0x044a, 2, 0, 0, NAME_BERT,
	    COOKIE, 0x01, SEND_FILE);
}

static void
send(struct connection *c, enum connection_end end, struct buffer *b)
{
	connection_send(c, end, b->data, b->length);
	buffer_clear(b);
}

/* One file, one message, or one place at the proxy. */
static void
claimed(struct connection *c, struct buffer *b, enum peer peer,
    const struct claim *claim)
{
	if (peer == PEER_ARS) {
		put_ars(b, claim);
	} else if (peer == PEER_ODC) {
		put_odc(b, claim);
	} else {
		put_oft(b, 0x0101, claim);
		send(c, ACCEPTOR, b);
		put_oft(b, 0x0202, claim);
		send(c, CONNECTOR, b);
		put(b, "t", "High water 04:10");
		send(c, ACCEPTOR, b);
		put_oft(b, 0x0204, claim);
		send(c, CONNECTOR, b);
		return;
	}
	send(c, ACCEPTOR, b);
}

/* Bert's offer to meet him at that port; Anna connects, and he says something
 * right, then the other, then the first again. */
static void
meet(struct oscar_talk *t, enum peer peer, const struct claim *claim,
    unsigned number)
{
	struct connection c;

	put(&t->part, "n x x n n N n n n", 0, COOKIE, peer == PEER_ODC ?
	    DIRECT_IM : SEND_FILE, 0x02, 4, ADDRESS_BERT, 0x05, 2, claim->port);
	oscar_hears(t, 0x04, 0x07, 0, "x n b n n X B", COOKIE, 2, NAME_BERT, 0,
	    1, 0x01, "0050", 0x05, &t->part);
	connection_init(&c, t->tcp.capture, t->tcp.now + TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, (uint16_t)(1200 + number)),
	    side_ipv4(ADDRESS_BERT, claim->port), number);
	connection_open(&c);
	claimed(&c, &t->part, peer, &honest[peer]);
	claimed(&c, &t->part, peer, claim);
	claimed(&c, &t->part, peer, &honest[peer]);
	connection_close(&c);
	t->tcp.now = c.now;
	connection_free(&c);
}

static void
oft_length(struct oscar_talk *t)
{
	for (unsigned i = 0; i < COUNT(oft_claims); i++)
		meet(t, PEER_OFT, &oft_claims[i], i);
}

static void
odc_length(struct oscar_talk *t)
{
	for (unsigned i = 0; i < COUNT(odc_claims); i++)
		meet(t, PEER_ODC, &odc_claims[i], i);
}

static void
ars_length(struct oscar_talk *t)
{
	for (unsigned i = 0; i < COUNT(ars_claims); i++)
		meet(t, PEER_ARS, &ars_claims[i], i);
}

/* A segment in fragments of IP of which only the first comes: nobody can say how
 * long it was. */
static void
fragment_open(struct oscar_talk *t)
{
	t->tcp.fragment = IPV4_MORE;
	oscar_frame(t, ACCEPTOR, FLAP_KEEP_ALIVE, "x", "000000000000");
	t->tcp.fragment = 0;
	t->tcp.now += INT64_C(60) * 1000000000;
	bug_none(t, "All goes on.");
}

int
make_oscar_bugs3(const char *directory)
{
	static const struct bug bugs[] = {
		{ "bug-flap-short.pcap", flap_short },
		{ "bug-login-tlv.pcap", login_tlv },
		{ "bug-oft-length.pcap", oft_length },
		{ "bug-odc-length.pcap", odc_length },
		{ "bug-ars-length.pcap", ars_length },
		{ "bug-tcp-fragment.pcap", fragment_open },
	};

	return make_bugs(directory, bugs, COUNT(bugs));
}

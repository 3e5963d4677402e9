/* Samples of datagrams through SOCKS 5: a session of version 5, that of the report,
 * and fragments. */

#include <string.h>

#include "tests/make_proxies.h"

#define PORT_RELAY	1033
#define PORT_CLIENT	1090

/* What the report prints of SOCKS: no method or that with a password is offered,
 * none is chosen; the client's port, and the relay. The login is that of
 * seed-socks.pcap, with its header. */
static const char seed_header[] = "00000001cdbc99670fa0";
static const char seed_login[] =
    "050000000000878a4901cf774c6d0856c4a9f355405a01d12af2046fcab9e855"
    "a995d26d99a0fa6190958954aa950ffda10bee55a194f153a195d2950995ed55"
    "a1aac805a195cd56a195f16c30eaec50af54c655a195da55a195cd4aa1dcb104"
    "81dc8a368fb5e175f1e78331d4f6ce75cef3d31ce2c4d27df5d8cd55";

/* The client's address it does not print. */
#define SEED_CLIENT	UINT32_C(0xc0a80002)
#define SEED_RELAY	UINT32_C(0xc0a80003)

static void
associate(struct capture *c, struct connection *tcp, int64_t now,
    struct side client, struct side server, uint16_t port, uint32_t relay)
{
	struct buffer b = { .data = NULL };

	connection_init(tcp, c, now, client, server, 1000);
	connection_open(tcp);
	connection_send(tcp, CONNECTOR, "\x05\x01\x00", 3);
	connection_send(tcp, ACCEPTOR, "\x05\x00", 2);
	put(&b, "x a n", "05030001", 0, port);
	connection_send(tcp, CONNECTOR, b.data, b.length);
	buffer_clear(&b);
	put(&b, "x a n", "05000001", relay, PORT_RELAY);
	connection_send(tcp, ACCEPTOR, b.data, b.length);
	c->failed |= b.failed;
	buffer_free(&b);
}

static int
seed(const char *directory)
{
	const int64_t now = INT64_C(987064200) * TALK_SECOND;
	struct connection tcp;
	struct capture c;
	struct talk t;

	if (sample_open(&c, directory, "seed-socks5.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	associate(&c, &tcp, now, side_ipv4(SEED_CLIENT, 1089),
	    side_ipv4(SEED_RELAY, 1080), PORT_CLIENT, SEED_RELAY);
	talk_open(&t, &c, 501, now + 3 * TALK_SECOND,
	    side_ipv4(SEED_CLIENT, PORT_CLIENT),
	    side_ipv4(SEED_RELAY, PORT_RELAY), 0);
	put_hex(&t.front, seed_header);
	put_hex(&t.packet, seed_login);
	talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	talk_close(&t);
	connection_free(&tcp);
	return capture_close(&c);
}

/* A few words of version 5. */
static void
session(struct talk *t)
{
	uint16_t seq2;

	put_login(&t->body, LOGIN_MICQ, t->now, "sesame",
	    ADDRESS_ANNA, 0);
	seq2 = talk_says_body(t, CMD_LOGIN);
	talk_hears(t, CMD_ACK, seq2, "");
	talk_hears(t, SRV_LOGIN_REPLY, seq2, "4 2 2 2 2 a x", 0x8c,
	    0xf0, 0x0a, 0x0a, 5, ADDRESS_ANNA, "33b7ab80");
	seq2 = talk_says(t, CMD_SEND_MESSAGE, "4 2 s", (uint32_t)BERT, 1,
	    "By datagram.");
	talk_hears(t, CMD_ACK, seq2, "");
	talk_hears(t, SRV_MESSAGE, 0, "4 2 s", (uint32_t)BERT, 1,
	    "And back.");
}

/* Directly, to a host by its address, by its name, and by a relay of which
 * nobody was captured to ask for it. */
static int
behind(const char *directory, const char *name, bool asks, const char *header)
{
	struct connection tcp;
	struct capture c;
	struct talk t;

	if (sample_open(&c, directory, name, LINK_ETHERNET, 0) < 0)
		return -1;
	if (asks)
		associate(&c, &tcp, SAMPLE_TIME, side_ipv4(ADDRESS_ANNA, 1089),
		    side_ipv4(ADDRESS_PROXY, 1080), 0, 0);
	talk_open(&t, &c, 502, SAMPLE_TIME + 3 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, PORT_CLIENT), header == NULL ?
	    side_ipv4(ADDRESS_SERVER, PORT_ICQ) :
	    side_ipv4(ADDRESS_PROXY, PORT_RELAY), ANNA);
	if (header != NULL)
		put_hex(&t.front, header);
	session(&t);
	talk_close(&t);
	if (asks) {
		connection_close(&tcp);
		connection_free(&tcp);
	}
	return capture_close(&c);
}

/* The relay is at another address than the server that was asked for it, which
 * wants a password; something else goes by it too. */
static int
apart(const char *directory)
{
	struct connection tcp;
	struct buffer b = { .data = NULL };
	struct capture c;
	struct talk t;

	if (sample_open(&c, directory, "proxy-udp-apart.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	connection_init(&tcp, &c, SAMPLE_TIME, side_ipv4(ADDRESS_ANNA, 1089),
	    side_ipv4(ADDRESS_PROXY, 1080), 1000);
	connection_open(&tcp);
	connection_send(&tcp, CONNECTOR, "\5\1\2", 3);
	connection_send(&tcp, ACCEPTOR, "\5\2", 2);
	put(&b, "1 b b", 1, "anna", "sesame");
	connection_send(&tcp, CONNECTOR, b.data, b.length);
	buffer_clear(&b);
	connection_send(&tcp, ACCEPTOR, "\1\0", 2);
	put(&b, "x a n", "05030001", 0, 0);
	connection_send(&tcp, CONNECTOR, b.data, b.length);
	buffer_clear(&b);
	put(&b, "x a n", "05000001", ADDRESS_RELAY, PORT_RELAY);
	connection_send(&tcp, ACCEPTOR, b.data, b.length);
	talk_open(&t, &c, 505, SAMPLE_TIME + 3 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, PORT_CLIENT),
	    side_ipv4(ADDRESS_RELAY, PORT_RELAY), ANNA);
	put_hex(&t.front, "00000001c63364010fa0");
	session(&t);
	buffer_clear(&t.front);
	put_hex(&t.front, "00000001c63364010035");
	buffer_clear(&t.packet);
	put_hex(&t.packet, "123401000001000000000000036963710000010001");
	talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	talk_close(&t);
	connection_close(&tcp);
	c.failed |= b.failed;
	buffer_free(&b);
	connection_free(&tcp);
	return capture_close(&c);
}

/* A message in three fragments; then one whose second is missing. */
static int
fragments(const char *directory)
{
	static const uint8_t numbers[] = { 1, 2, 0x83, 1, 0x83 };
	struct buffer whole = { .data = NULL };
	struct connection tcp;
	struct capture c;
	struct talk t;

	if (sample_open(&c, directory, "proxy-fragments.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	associate(&c, &tcp, SAMPLE_TIME, side_ipv4(ADDRESS_ANNA, 1089),
	    side_ipv4(ADDRESS_PROXY, 1080), 0, ADDRESS_PROXY);
	talk_open(&t, &c, 503, SAMPLE_TIME + 3 * TALK_SECOND,
	    side_ipv4(ADDRESS_ANNA, PORT_CLIENT),
	    side_ipv4(ADDRESS_PROXY, PORT_RELAY), ANNA);
	put(&t.body, "4 2 s", (uint32_t)BERT, 1, "A message in three pieces.");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	put_bytes(&whole, t.packet.data, t.packet.length);
	for (unsigned i = 0; i < sizeof(numbers); i++) {
		const uint32_t at = 20 * ((numbers[i] & 0x7fu) - 1);
		const uint32_t left = whole.length - at;

		buffer_clear(&t.front);
		put(&t.front, "n 1 1 a n", 0, numbers[i], 1, ADDRESS_SERVER,
		    PORT_ICQ);
		buffer_clear(&t.packet);
		put_bytes(&t.packet, whole.data + at, numbers[i] < 0x80 ? 20 :
		    left);
		talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	}
	buffer_free(&whole);
	/* Then something else goes by the relay: told with -v alone. */
	buffer_clear(&t.front);
	put_hex(&t.front, "00000001c63364010035");
	buffer_clear(&t.packet);
	put_hex(&t.packet, "123401000001000000000000036963710000010001");
	talk_write(&t, TALK_UP, CAPTURE_WHOLE);
	talk_close(&t);
	connection_free(&tcp);
	return capture_close(&c);
}

int
make_proxies_udp(const char *directory)
{
	/* 198.51.100.1, 4000; the same by name; and by IPv6, 2001:db8::1. */
	if (seed(directory) < 0 ||
	    behind(directory, "proxy-udp-none.pcap", false, NULL) < 0 ||
	    behind(directory, "proxy-udp.pcap", true,
	    "00000001c63364010fa0") < 0 ||
	    behind(directory, "proxy-udp-name.pcap", true,
	    "000000030f" "6963712e6578616d706c652e6f7267" "0fa0") < 0 ||
	    behind(directory, "proxy-udp-late.pcap", false,
	    "00000004" "20010db8000000000000000000000001" "0fa0") < 0 ||
	    apart(directory) < 0)
		return -1;
	return fragments(directory);
}

/* Samples of tunnels in HTTP: AOL's, with the session that goes through other
 * proxies too, and ICQProxy's, with that of the report. */

#include <stdio.h>
#include <string.h>

#include "tests/make_proxies.h"

#define SESSION		"00112233445566778899aabbccddeeff"
#define HOST		"bos.example.org"

enum { HELLO = 2, OPEN = 3, OPENED = 4, DATA = 5, CLOSE = 6, CLOSED = 7 };

/* One of AOL's tunnel: the session in it, and the connections that bring it. */
struct tunnel {
	struct oscar_talk	 t;		/* first: a pointer to it is to both */
	struct connection	 posts[2];	/* take turns */
	struct connection	 monitor;
	unsigned		 sequence;
	bool			 chunked;
	bool			 turned;	/* of two posts the second comes
						 * first */
	bool			 socks;		/* each goes through SOCKS5 */
	bool			 apart;		/* posts go to another server */
	struct buffer		 body, head;
};

static void
put_packet(struct buffer *b, int type, const void *data, uint32_t n)
{
	put(b, "n n n N N", (int)n + 12, 0x0443, type, 0, UINT32_C(1));
	put_bytes(b, data, n);
}

static void
send_all(struct tunnel *u, struct connection *tcp, enum connection_end end)
{
	put_bytes(&u->head, u->body.data, u->body.length);
	connection_send(tcp, end, u->head.data, u->head.length);
	u->t.tcp.capture->failed |= u->head.failed || u->body.failed;
	buffer_clear(&u->head);
	buffer_clear(&u->body);
}

/* All clocks go on together. */
static void
synchronize(struct tunnel *u)
{
	struct connection *all[] = {
		&u->posts[0], &u->posts[1], &u->monitor, &u->t.tcp,
	};
	int64_t now = 0;

	for (unsigned i = 0; i < 4; i++)
		if (all[i]->now > now)
			now = all[i]->now;
	for (unsigned i = 0; i < 4; i++)
		all[i]->now = now + TALK_MS;
}

static void
say(struct buffer *b, const char *text)
{
	put_bytes(b, text, (uint32_t)strlen(text));
}

static void
post_head(struct tunnel *u, unsigned sequence)
{
	char head[256];

	snprintf(head, sizeof(head), "POST http://tunnel.example.org/data?sid="
	    SESSION "&seq=%u HTTP/1.1\r\nContent-Type: AIM/HTTP\r\n"
	    "Content-Length: %u\r\n\r\n", sequence, (unsigned)u->body.length);
	say(&u->head, head);
}

/* What is in the body. */
static void
post(struct tunnel *u, unsigned sequence)
{
	struct connection *tcp = &u->posts[sequence % 2];

	synchronize(u);
	post_head(u, sequence);
	send_all(u, tcp, CONNECTOR);
	say(&u->head, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
	send_all(u, tcp, ACCEPTOR);
}

/* What is in the body, in one piece or in chunks of which one ends within a
 * packet's data. */
static void
monitor(struct tunnel *u)
{
	const uint32_t n = u->body.length;
	struct buffer packets = u->body;
	uint32_t first = n - 3;
	char text[64];

	synchronize(u);
	u->body = (struct buffer){ .data = NULL };
	say(&u->head, "GET http://tunnel.example.org/monitor?sid=" SESSION
	    " HTTP/1.1\r\n\r\n");
	send_all(u, &u->monitor, CONNECTOR);
	if (!u->chunked) {
		snprintf(text, sizeof(text), "HTTP/1.1 200 OK\r\n"
		    "Content-Length: %u\r\n\r\n", (unsigned)n);
		say(&u->head, text);
		put_bytes(&u->head, packets.data, n);
	} else {
		say(&u->head, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked"
		    "\r\n\r\n");
		snprintf(text, sizeof(text), "%x\r\n", (unsigned)first);
		say(&u->head, text);
		put_bytes(&u->head, packets.data, first);
		snprintf(text, sizeof(text), "\r\n%X;note=3\r\n",
		    (unsigned)(n - first));
		say(&u->head, text);
		put_bytes(&u->head, packets.data + first, n - first);
		say(&u->head, "\r\n0\r\nX-Token: sesame\r\n\r\n");
	}
	send_all(u, &u->monitor, ACCEPTOR);
	buffer_free(&packets);
}

/* Long frames of the client come in two posts, those of the server in two packets. */
static void
send(struct oscar_talk *t, enum connection_end end, const struct buffer *frame)
{
	struct tunnel *u = (struct tunnel *)t;
	const uint32_t half = frame->length / 2;

	if (end == ACCEPTOR) {
		put_packet(&u->body, DATA, frame->data, half);
		put_packet(&u->body, DATA, frame->data + half,
		    frame->length - half);
		monitor(u);
		u->chunked = !u->chunked;
	} else if (frame->length < 20) {
		put_packet(&u->body, DATA, frame->data, frame->length);
		post(u, u->sequence++);
	} else {
		const unsigned first = u->turned ? 1 : 0;

		for (unsigned i = 0; i < 2; i++) {
			if ((i ^ first) == 0)
				put_packet(&u->body, DATA, frame->data, half);
			else
				put_packet(&u->body, DATA, frame->data + half,
				    frame->length - half);
			post(u, u->sequence + (i ^ first));
		}
		u->sequence += 2;
	}
}

static void
open_one(struct tunnel *u, struct connection *tcp)
{
	connection_open(tcp);
	if (!u->socks)
		return;
	connection_send(tcp, CONNECTOR, "\5\1\0", 3);
	connection_send(tcp, ACCEPTOR, "\5\0", 2);
	put(&u->body, "x b n", "05010003", "tunnel.example.org", 80);
	send_all(u, tcp, CONNECTOR);
	put(&u->body, "x a n", "05000001", ADDRESS_PROXY, 55064);
	send_all(u, tcp, ACCEPTOR);
}

/* `u` says how. The talk's own connection is that of the greeting. */
static void
tunnel(struct capture *c, unsigned scene, struct tunnel u)
{
	struct side server = side_ipv4(ADDRESS_PROXY, u.socks ? 1080 : 80);

	u.sequence = 1;
	oscar_init(&u.t, c, scene, ADDRESS_PROXY, server.port);
	open_one(&u, &u.t.tcp);
	say(&u.head, "GET http://tunnel.example.org/hello HTTP/1.0\r\n"
	    "User-Agent: Mozilla/4.08 [en] (WinNT; U ;Nav)\r\n"
	    "Cookie: harbour=1\r\n\r\n");
	send_all(&u, &u.t.tcp, CONNECTOR);
	put(&u.body, "n n n x x w n", 26 + 18, 0x0443, HELLO, "000000000000",
	    SESSION, "tunnel.example.org", 80);
	set_u16(&u.body, 0, 0);
	u.body.data[1] = (uint8_t)(u.body.length - 2);
	say(&u.head, "HTTP/1.0 200 OK\r\n\r\n");
	send_all(&u, &u.t.tcp, ACCEPTOR);
	connection_close(&u.t.tcp);
	for (unsigned i = 0; i < 2; i++) {
		connection_init(&u.posts[i], c, u.t.tcp.now,
		    side_ipv4(ADDRESS_ANNA, (uint16_t)(1400 + 10 * scene + i)),
		    u.apart ? side_ipv4(ADDRESS_RELAY, server.port) : server,
		    7000 * i);
		open_one(&u, &u.posts[i]);
	}
	connection_init(&u.monitor, c, u.t.tcp.now,
	    side_ipv4(ADDRESS_ANNA, (uint16_t)(1405 + 10 * scene)), server,
	    9000);
	open_one(&u, &u.monitor);
	put(&u.body, "n n n N N w n", 12 + 4 + 15, 0x0443, OPEN, 0,
	    UINT32_C(1), HOST, 5190);
	post(&u, u.sequence++);
	put_packet(&u.body, OPENED, "\0", 1);
	monitor(&u);
	u.t.send = send;
	proxied_session(&u.t);
	put_packet(&u.body, CLOSE, "", 0);
	post(&u, u.sequence++);
	put_packet(&u.body, CLOSED, "\0", 1);
	put(&u.body, "n n n N N x", 14, 0x0443, 9, 0, UINT32_C(1), "0001");
	monitor(&u);
	for (unsigned i = 0; i < 2; i++) {
		connection_close(&u.posts[i]);
		connection_free(&u.posts[i]);
	}
	connection_close(&u.monitor);
	connection_free(&u.monitor);
	oscar_free(&u.t);
	buffer_free(&u.body);
	buffer_free(&u.head);
}

/* The packet that the report prints, to the byte. */
static const char seed_post[] =
    "POST http://64.224.202.112/Update.htm HTTP/1.0\r\n"
    "User-Agent: Windows Messenger\r\n"
    "Host: 64.224.202.112\r\n"
    "Content-Length: 132\r\n"
    "Pragma: no-cache\r\n\r\n";
static const char seed_body[] =
    "7c00000090bd0100"
    "050000000000878a49018056c499573012fdd03325464da916c930096bf0c733"
    "dbc1f50bebf49507e2c1aa32d8c16e9bd35fc933d3c0d035d3c1b14cd3c1cc33"
    "d3fea963d3c1ac30d3c1d00a42be8f36dd00e733d3c1b933d3c1ac2cd3889262"
    "f388ad50fde1861383b3a457a6a2ed13bca7f27a9090f11b878cea330d0a";

static int
seed(const char *directory)
{
	struct connection tcp;
	struct buffer b = { .data = NULL };
	struct capture c;

	if (sample_open(&c, directory, "seed-icqproxy.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	connection_init(&tcp, &c, INT64_C(981469381) * TALK_SECOND,
	    side_ipv4(UINT32_C(0xc0a8009e), 1042),
	    side_ipv4(UINT32_C(0x40e0ca70), 80), 1000);
	connection_open(&tcp);
	say(&b, seed_post);
	put_hex(&b, seed_body);
	connection_send(&tcp, CONNECTOR, b.data, b.length);
	c.failed |= b.failed;
	buffer_free(&b);
	connection_free(&tcp);
	return capture_close(&c);
}

/* Datagrams each way, each on a connection of its own; two in one body. */
static void
exchange(struct capture *c, struct talk *t, unsigned number, uint32_t proxy,
    const struct buffer *up, const struct buffer *down)
{
	struct connection tcp;
	struct buffer b = { .data = NULL };
	char text[160];

	connection_init(&tcp, c, t->now, side_ipv4(ADDRESS_ANNA,
	    (uint16_t)(1500 + number)), side_ipv4(proxy, 8181), 1000);
	tcp.most = 100;
	connection_open(&tcp);
	snprintf(text, sizeof(text), "POST http://tunnel.example.org/Update.htm"
	    " HTTP/1.0\r\nContent-Length: %u\r\n\r\n", (unsigned)up->length);
	say(&b, text);
	put_bytes(&b, up->data, up->length);
	connection_send(&tcp, CONNECTOR, b.data, b.length);
	buffer_clear(&b);
	say(&b, "HTTP/1.0 200 OK\r\n\r\n");
	put_bytes(&b, down->data, down->length);
	connection_send(&tcp, ACCEPTOR, b.data, b.length);
	connection_close(&tcp);
	c->failed |= b.failed;
	t->now = tcp.now + TALK_MS;
	buffer_free(&b);
	connection_free(&tcp);
}

static void
put_record(struct buffer *b, const struct buffer *packet)
{
	put(b, "4 4", packet->length, UINT32_C(0x1bd90));
	put_bytes(b, packet->data, packet->length);
}

/* The second goes by way of `proxy`. */
static int
icqproxy(const char *directory, const char *name, uint32_t proxy)
{
	struct buffer up = { .data = NULL }, down = { .data = NULL };
	struct capture c;
	struct talk t;

	if (sample_open(&c, directory, name, LINK_ETHERNET, 0) < 0)
		return -1;
	talk_open(&t, &c, 504, SAMPLE_TIME, side_ipv4(ADDRESS_ANNA, 0),
	    side_ipv4(ADDRESS_PROXY, 0), ANNA);
	put_login(&t.body, LOGIN_MICQ, t.now, "sesame",
	    ADDRESS_ANNA, 0);
	talk_make_up(&t, CMD_LOGIN, ENCODE_RIGHT);
	put_record(&up, &t.packet);
	talk_make_down(&t, CMD_ACK, 1, ENCODE_RIGHT);
	put_record(&down, &t.packet);
	put(&t.body, "4 2 2 2 2 a x", 0x8c, 0xf0, 0x0a, 0x0a, 5, ADDRESS_ANNA,
	    "33b7ab80");
	talk_make_down(&t, SRV_LOGIN_REPLY, 1, ENCODE_RIGHT);
	put_record(&down, &t.packet);
	exchange(&c, &t, 0, ADDRESS_PROXY, &up, &down);
	buffer_clear(&up);
	buffer_clear(&down);
	put(&t.body, "4 2 s", (uint32_t)BERT, 1, "By the web.");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	put_record(&up, &t.packet);
	exchange(&c, &t, 1, proxy, &up, &down);
	buffer_free(&up);
	buffer_free(&down);
	talk_close(&t);
	return capture_close(&c);
}

static int
one_tunnel(const char *directory, const char *name, unsigned scene,
    struct tunnel u)
{
	struct capture c;

	if (sample_open(&c, directory, name, LINK_ETHERNET, 0) < 0)
		return -1;
	tunnel(&c, scene, u);
	return capture_close(&c);
}

int
make_tunnels(const char *directory)
{
	if (one_tunnel(directory, "proxy-tunnel.pcap", 0,
	    (struct tunnel){ .turned = false }) < 0 ||
	    one_tunnel(directory, "proxy-tunnel-turned.pcap", 1,
	    (struct tunnel){ .turned = true }) < 0 ||
	    one_tunnel(directory, "proxy-tunnel-socks.pcap", 2,
	    (struct tunnel){ .socks = true }) < 0 ||
	    one_tunnel(directory, "proxy-tunnel-apart.pcap", 3,
	    (struct tunnel){ .apart = true }) < 0 ||
	    icqproxy(directory, "proxy-icqproxy.pcap", ADDRESS_PROXY) < 0 ||
	    icqproxy(directory, "proxy-icqproxy-apart.pcap",
	    ADDRESS_RELAY) < 0)
		return -1;
	return seed(directory);
}

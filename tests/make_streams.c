/* stream-trouble.pcap: connections of version 8, each with one trouble of TCP,
 * and between troubles what is whole. */

#include <string.h>

#include "tests/dialogue.h"
#include "tests/samples.h"

#define COUNT(array)	((unsigned)(sizeof(array) / sizeof((array)[0])))

/* Anna's text becomes d->packet. */
static void
make(struct dialogue *d, const char *text)
{
	const bool late = d->peer[CONNECTOR].version >= 7;
	const struct dialogue_line line = {
		CONNECTOR, PEER_MESSAGE, 0x0001, 0, late ? 0x0001 : 0x0010,
		text, late ? "00000000ffffff00" : NULL, NULL,
	};

	dialogue_make(d, &line);
}

static void
say(struct dialogue *d, const char *text)
{
	make(d, text);
	dialogue_send(d, CONNECTOR);
}

/* Those bytes of d->packet in a segment, up to the end where `to` is 0. */
static void
piece(struct dialogue *d, uint32_t from, uint32_t to)
{
	if (to == 0)
		to = d->packet.length;
	if (from > to || to > d->packet.length)
		d->packet.failed = true;
	else
		connection_segment(&d->tcp, CONNECTOR, (int32_t)from,
		    TCP_ACK | TCP_PUSH, d->packet.data + from, to - from);
}

/* What there is of d->packet has been sent and acknowledged. */
static void
sent(struct dialogue *d)
{
	connection_skip(&d->tcp, CONNECTOR, d->packet.length);
	connection_ack(&d->tcp, ACCEPTOR);
}

static void
disorder(struct dialogue *d)
{
	make(d, "The third segment before the second");
	piece(d, 0, 20);
	piece(d, 40, 0);
	piece(d, 20, 40);
	sent(d);
}

static void
repeats(struct dialogue *d)
{
	make(d, "Each segment twice");
	piece(d, 0, 30);
	piece(d, 0, 30);
	piece(d, 30, 0);
	piece(d, 30, 0);
	sent(d);
}

static void
overlap(struct dialogue *d)
{
	make(d, "Segments that overlap with the same bytes");
	piece(d, 0, 30);
	piece(d, 45, 0);
	piece(d, 20, 60);
	sent(d);
}

/* What came first counts, so that the code stays right. */
static void
conflict(struct dialogue *d)
{
	make(d, "Segments that overlap with other bytes");
	piece(d, 0, 50);
	piece(d, 60, 0);
	if (!d->packet.failed)
		memcpy(d->packet.data + 38, "ANOTHER TEXT", 12);
	piece(d, 38, 60);
	sent(d);
}

/* It came to the other end, but not into the capture. */
static void
gap(struct dialogue *d)
{
	make(d, "Of this text some letters are missing in the middle");
	piece(d, 0, 40);
	piece(d, 60, 0);
	sent(d);
}

/* The same, where its length word was lost too: what comes next is looked
 * for. */
static void
gap_head(struct dialogue *d)
{
	make(d, "Of this text the head is missing");
	piece(d, 20, 0);
	sent(d);
}

static void
gap_whole(struct dialogue *d)
{
	make(d, "Nobody sees this text");
	sent(d);
	say(d, "The one before was lost");
}

/* It lies over the end of one text and the beginning of the next. */
static void
gap_over(struct dialogue *d)
{
	make(d, "The end of this text is missing");
	piece(d, 0, 50);
	connection_skip(&d->tcp, CONNECTOR, d->packet.length);
	make(d, "And the head of this one");
	piece(d, 20, 0);
	sent(d);
}

/* The capture has an acknowledgement before what it is for: too late. */
static void
late(struct dialogue *d)
{
	make(d, "The second segment comes behind its acknowledgement");
	piece(d, 0, 40);
	piece(d, 60, 0);
	connection_skip(&d->tcp, CONNECTOR, d->packet.length);
	connection_ack(&d->tcp, ACCEPTOR);
	connection_segment(&d->tcp, CONNECTOR,
	    40 - (int32_t)d->packet.length, TCP_ACK | TCP_PUSH,
	    d->packet.data + 40, 20);
}

static void
bytewise(struct dialogue *d)
{
	make(d, "Byte by byte");
	d->tcp.most = 1;
	dialogue_send(d, CONNECTOR);
	d->tcp.most = 0;
}

static void
together(struct dialogue *d)
{
	struct buffer all = { .data = NULL };
	uint32_t half;

	make(d, "One");
	put_bytes(&all, d->packet.data, d->packet.length);
	make(d, "Two");
	put_bytes(&all, d->packet.data, d->packet.length);
	make(d, "And a half");
	half = all.length + d->packet.length / 2;
	put_bytes(&all, d->packet.data, d->packet.length);
	buffer_clear(&d->packet);
	put_bytes(&d->packet, all.data, all.length);
	piece(d, 0, half);
	piece(d, half, 0);
	sent(d);
	buffer_free(&all);
}

/* 54 bytes of headers and 30 of the message; then another that is cut where
 * the next one begins in the same segment. */
static void
cut(struct dialogue *d)
{
	struct buffer first = { .data = NULL };

	make(d, "The snapshot length leaves nothing of this text");
	d->tcp.captured = 54 + 30;
	dialogue_send(d, CONNECTOR);
	d->tcp.captured = CAPTURE_WHOLE;
	make(d, "This is whole, and the next is cut");
	put_bytes(&first, d->packet.data, d->packet.length);
	make(d, "Cut, and the end in a segment of its own");
	put_bytes(&first, d->packet.data, d->packet.length - 10);
	d->tcp.captured = 54 + first.length - 20;
	connection_send(&d->tcp, CONNECTOR, first.data, first.length);
	d->tcp.captured = CAPTURE_WHOLE;
	if (d->packet.length >= 10)
		connection_send(&d->tcp, CONNECTOR,
		    d->packet.data + d->packet.length - 10, 10);
	buffer_free(&first);
}

/* A segment that belongs nowhere, as by a damaged header. */
static void
stray(struct dialogue *d)
{
	make(d, "One segment of this is far away, and comes again");
	piece(d, 0, 20);
	connection_segment(&d->tcp, CONNECTOR, 0x10000000, TCP_ACK | TCP_PUSH,
	    d->packet.data, 20);
	piece(d, 20, 0);
	sent(d);
}

/* Those that come in a connection with beginning and end. */
static void (*const troubles[])(struct dialogue *) = {
	disorder, repeats, overlap, conflict, gap, gap_head, gap_whole,
	bytewise, together, cut, stray,
};

static void
trouble(struct capture *c, unsigned scene, void (*make_it)(struct dialogue *))
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	dialogue_open(&d, 1, NULL);
	make_it(&d);
	say(&d, "Behind the trouble");
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* Behind a gap no message is found any more. */
static void
noise(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	dialogue_open(&d, 1, NULL);
	make(&d, "Lost, and what follows too");
	piece(&d, 0, 20);
	buffer_clear(&d.packet);
	for (unsigned i = 0; i < 300; i++)
		put_u8(&d.packet, (uint8_t)generator_next(&d.random));
	connection_skip(&d.tcp, CONNECTOR, 400);
	dialogue_send(&d, CONNECTOR);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

static void
wrap(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	/* In the first text. */
	dialogue_between(&d, d.tcp.path.from, d.tcp.path.to,
	    UINT32_MAX - 120);
	dialogue_open(&d, 1, NULL);
	say(&d, "Within this text the numbers begin again");
	say(&d, "Behind the trouble");
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* The first packet comes with the SYN, and again where nobody took it. */
static void
early_data(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 3, scene);
	encode_peer_init(&d.packet, &d.peer[CONNECTOR]);
	connection_segment(&d.tcp, CONNECTOR, 0, TCP_SYN, d.packet.data,
	    d.packet.length);
	connection_skip(&d.tcp, CONNECTOR, 1);
	connection_segment(&d.tcp, ACCEPTOR, 0, TCP_SYN | TCP_ACK, "", 0);
	connection_skip(&d.tcp, ACCEPTOR, 1);
	connection_send(&d.tcp, CONNECTOR, d.packet.data, d.packet.length);
	make(&d, "Behind a SYN that had bytes");
	dialogue_send(&d, CONNECTOR);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* The capture began late: at a message, or in it. */
static void
joined(struct capture *c, unsigned scene, uint32_t from)
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	make(&d, "The capture begins here");
	piece(&d, from, 0);
	sent(&d);
	say(&d, "The second text");
	say(&d, "The third text");
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* The end within a message. */
static void
broken(struct capture *c, unsigned scene, uint8_t flags)
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	dialogue_open(&d, 1, NULL);
	say(&d, "Before the trouble");
	make(&d, "The end comes too early");
	piece(&d, 0, 40);
	connection_skip(&d.tcp, CONNECTOR, 40);
	connection_segment(&d.tcp, CONNECTOR, 0, flags, "", 0);
	dialogue_free(&d);
}

/* The same ends again, with and without an end of the first connection. */
static void
again(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	dialogue_open(&d, 1, NULL);
	say(&d, "The first connection");
	connection_close(&d.tcp);
	dialogue_between(&d, d.tcp.path.from, d.tcp.path.to, 0x20000000);
	dialogue_open(&d, 1, NULL);
	say(&d, "The second connection");
	make(&d, "Which breaks off without a word");
	piece(&d, 0, 40);
	dialogue_between(&d, d.tcp.path.from, d.tcp.path.to, 0x30000000);
	dialogue_open(&d, 1, NULL);
	say(&d, "The third connection");
	connection_close(&d.tcp);
	dialogue_free(&d);
}

static void
over_ipv6(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	dialogue_between(&d, side_ipv6(10, (uint16_t)(3000 + scene)),
	    side_ipv6(11, 20011), 0x40000000);
	dialogue_open(&d, 1, NULL);
	disorder(&d);
	gap(&d);
	say(&d, "Behind the trouble");
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* A SYN for each of some ports, one of which refuses. */
static void
scan(struct capture *c, unsigned scene)
{
	for (unsigned i = 0; i < 4; i++) {
		struct dialogue d;

		dialogue_init(&d, c, 8, scene);
		d.tcp.now += i * 10 * TALK_MS;
		dialogue_between(&d, d.tcp.path.from,
		    side_ipv4(ADDRESS_BERT, (uint16_t)(20011 + i)),
		    0x50000000);
		connection_segment(&d.tcp, CONNECTOR, 0, TCP_SYN, "", 0);
		connection_skip(&d.tcp, CONNECTOR, 1);
		if (i == 1)
			connection_segment(&d.tcp, ACCEPTOR, 0,
			    TCP_RST | TCP_ACK, "", 0);
		dialogue_free(&d);
	}
}

static void
http(struct capture *c, unsigned scene)
{
	static const char request[] = "GET / HTTP/1.0\r\n"
	    "Host: www.example.org\r\n\r\n";
	static const char answer[] = "HTTP/1.0 200 OK\r\n"
	    "Content-Type: text/plain\r\n\r\nNothing to see here.\n";
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	dialogue_between(&d, d.tcp.path.from, side_ipv4(ADDRESS_BERT, 80),
	    0x60000000);
	connection_open(&d.tcp);
	connection_send(&d.tcp, CONNECTOR, request, sizeof(request) - 1);
	connection_send(&d.tcp, ACCEPTOR, answer, sizeof(answer) - 1);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* A file of which a segment is missing: the length of its packet is known. */
static void
file(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 8, scene);
	dialogue_open(&d, 0, NULL);
	put(&d.extra, "1 4 4 4 4 s", 0, 0, 1, 3000, 100, "anna");
	dialogue_send_extra(&d, CONNECTOR);
	put(&d.extra, "1 4 s", 1, 100, "bert");
	dialogue_send_extra(&d, ACCEPTOR);
	put(&d.extra, "1 1 s s 4 4 4", 2, 0, "ship.txt", "", 3000, 0, 100);
	dialogue_send_extra(&d, CONNECTOR);
	put(&d.extra, "1 4 4 4 4", 3, 0, 0, 100, 1);
	dialogue_send_extra(&d, ACCEPTOR);
	buffer_clear(&d.packet);
	put(&d.packet, "2 1", 2049, 6);
	for (unsigned i = 0; i < 2048; i++)
		put_u8(&d.packet, 'a' + i % 26);
	put(&d.packet, "2 1", 953, 6);
	for (unsigned i = 0; i < 952; i++)
		put_u8(&d.packet, 'A' + i % 26);
	piece(&d, 0, 1000);
	piece(&d, 1100, 2000);
	piece(&d, 2000, 0);
	sent(&d);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

/* What is typed has no packets, and goes on behind a gap. */
static void
chat(struct capture *c, unsigned scene)
{
	struct dialogue d;

	dialogue_init(&d, c, 3, scene);
	dialogue_open(&d, 0, NULL);
	put(&d.extra, "4 4 4 s", 0x64, UINT32_C(0) - 3, ANNA, "anna");
	put_u16be(&d.extra, 20010);
	put(&d.extra, "4 4 1", 0, 0xffffff, 0);
	dialogue_send_extra(&d, CONNECTOR);
	put(&d.extra, "4 4 s 4 4", 0x64, BERT, "bert", 0, 0xffffff);
	put(&d.extra, "4 4 a a 1 2", 3, 20011, ADDRESS_BERT, ADDRESS_BERT, 4,
	    0x5a75);
	put(&d.extra, "4 4 s 1 1 1", 12, 0, "Courier", 0, 0x31, 0);
	dialogue_send_extra(&d, ACCEPTOR);
	put(&d.extra, "4 4 a a 1 2", 3, 20010, ADDRESS_ANNA, ADDRESS_ANNA, 4,
	    0x5a75);
	put(&d.extra, "4 4 s 1 1", 12, 0, "Courier", 0, 0x31);
	dialogue_send_extra(&d, CONNECTOR);
	buffer_clear(&d.packet);
	put(&d.packet, "x", "41686f792074686572650d" "4279650d");
	piece(&d, 0, 4);
	piece(&d, 11, 0);
	sent(&d);
	connection_close(&d.tcp);
	dialogue_free(&d);
}

int
make_streams(const char *directory)
{
	struct capture c;
	unsigned scene = 0;

	if (sample_open(&c, directory, "stream-trouble.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	while (scene < COUNT(troubles)) {
		trouble(&c, scene, troubles[scene]);
		scene++;
	}
	noise(&c, scene++);
	wrap(&c, scene++);
	early_data(&c, scene++);
	joined(&c, scene++, 0);
	joined(&c, scene++, 30);
	broken(&c, scene++, TCP_RST | TCP_ACK);
	broken(&c, scene++, TCP_FIN | TCP_ACK);
	again(&c, scene++);
	over_ipv6(&c, scene++);
	scan(&c, scene++);
	http(&c, scene++);
	trouble(&c, scene++, gap_over);
	trouble(&c, scene++, late);
	file(&c, scene++);
	chat(&c, scene++);
	return capture_close(&c);
}

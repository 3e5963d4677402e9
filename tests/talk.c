/* Dialogues of clients and servers for the made samples. */

#include "tests/talk.h"

#include <string.h>

#include "tests/codes.h"

/* What an Ethernet without jumbo frames takes. */
#define MTU		1500
#define FRAGMENT	1480	/* of it, behind an IPv4 header */

void
talk_open(struct talk *t, struct capture *capture, uint64_t seed, int64_t now,
    struct side client, struct side server, uint32_t uin)
{
	memset(t, 0, sizeof(*t));
	t->capture = capture;
	t->random.state = seed;
	t->now = now;
	t->up.from = client;
	t->up.to = server;
	t->version = 5;
	t->uin = uin;
	t->session = generator_next(&t->random);
	t->seq1 = generator_next(&t->random) & 0x7fff;
	t->seq2 = 1;
}

void
talk_close(struct talk *t)
{
	buffer_free(&t->body);
	buffer_free(&t->container);
	buffer_free(&t->whole);
	buffer_free(&t->packet);
	buffer_free(&t->front);
	buffer_free(&t->datagram);
	buffer_free(&t->frame);
}

void
talk_pause(struct talk *t, int64_t ns)
{
	t->now += ns;
}

uint32_t
talk_random(struct talk *t)
{
	return generator_next(&t->random);
}

/* One frame, or as many fragments as the datagram needs. */
static void
write_ipv4(struct talk *t, const struct path *path, uint32_t most)
{
	struct ipv4 h = { .id = talk_random(t) & 0xffff };
	uint32_t at, n;

	for (at = 0; at < t->datagram.length; at += n) {
		n = t->datagram.length - at;
		h.fragment = (uint16_t)(at / 8);
		if (n > FRAGMENT) {
			n = FRAGMENT;
			h.fragment |= IPV4_MORE;
		}
		buffer_clear(&t->frame);
		put_ethernet(&t->frame, ETHER_IPV4);
		put_ipv4(&t->frame, path, &h, t->datagram.data + at, n);
		capture_write(t->capture, t->now, &t->frame, most);
	}
}

void
talk_write(struct talk *t, enum talk_way way, uint32_t most)
{
	struct path path = way == TALK_UP ? t->up : path_back(&t->up);

	if (t->packet.failed) {
		t->capture->failed = true;
		return;
	}
	buffer_clear(&t->datagram);
	if (t->front.length > 0) {
		buffer_clear(&t->whole);
		put_bytes(&t->whole, t->front.data, t->front.length);
		put_bytes(&t->whole, t->packet.data, t->packet.length);
		put_udp(&t->datagram, &path, t->whole.data, t->whole.length);
	} else {
		put_udp(&t->datagram, &path, t->packet.data,
		    t->packet.length);
	}
	write_ipv4(t, &path, most);
	t->now += 20 * TALK_MS + generator_below(&t->random, 60000) * 1000;
}

/* A client's code samples its body, where there is one. */
static uint8_t
sample_up(struct talk *t, uint32_t length)
{
	uint32_t end = length < 256 ? length : 256;

	if (end <= ENCODE_CLIENT)
		return (uint8_t)(6 + generator_below(&t->random, 4));
	return (uint8_t)(ENCODE_CLIENT +
	    generator_below(&t->random, end - ENCODE_CLIENT));
}

static void
make_up(struct talk *t, uint16_t command, uint16_t seq1, uint16_t seq2,
    enum encode_check check)
{
	struct encode_head h = {
		.uin = t->uin, .session = t->session, .command = command,
		.seq1 = seq1, .seq2 = seq2, .check = check,
	};

	if (t->version == 3)		/* the Groupware has none */
		h.check = ENCODE_ABSENT;
	h.r1 = sample_up(t, ENCODE_CLIENT + t->body.length);
	h.r2 = talk_random(t) & 0xff;
	if (t->version == 4)
		h.random = talk_random(t) & 0xffff;
	buffer_clear(&t->packet);
	encode_packet(&t->packet, t->version, true, &h, &t->body);
	buffer_clear(&t->body);
}

/* As the servers at Mirabilis did: one of seven bytes, always the same place
 * of the table. */
static void
make_down(struct talk *t, uint16_t command, uint16_t seq1, uint16_t seq2,
    enum encode_check check)
{
	struct encode_head h = {
		.uin = t->uin, .session = t->session, .command = command,
		.seq1 = seq1, .seq2 = seq2, .check = check, .r2 = 0x9e,
	};

	if (t->version == 3)
		h.check = ENCODE_ABSENT;
	h.r1 = (uint8_t)generator_below(&t->random, 7);
	buffer_clear(&t->packet);
	encode_packet(&t->packet, t->version, false, &h, &t->body);
	buffer_clear(&t->body);
}

void
talk_make_up(struct talk *t, uint16_t command, enum encode_check check)
{
	make_up(t, command, t->seq1++, t->seq2++, check);
}

void
talk_make_down(struct talk *t, uint16_t command, uint16_t seq2,
    enum encode_check check)
{
	make_down(t, command, t->server_seq++, seq2, check);
}

static void
ack_up(struct talk *t, uint16_t seq1, uint16_t seq2)
{
	buffer_clear(&t->body);
	if (t->version == 5)
		put_u32(&t->body, talk_random(t));
	make_up(t, CMD_ACK, seq1, seq2, ENCODE_RIGHT);
	talk_write(t, TALK_UP, CAPTURE_WHOLE);
}

static void
ack_down(struct talk *t, uint16_t seq1, uint16_t seq2)
{
	buffer_clear(&t->body);
	make_down(t, SRV_ACK, seq1, seq2, ENCODE_RIGHT);
	talk_write(t, TALK_DOWN, CAPTURE_WHOLE);
}

uint16_t
talk_says_body(struct talk *t, uint16_t command)
{
	uint16_t seq1, seq2;

	if (command == CMD_LOGIN) {
		t->session = talk_random(t);
		t->seq1 = t->version < 5 ? 1 : talk_random(t) & 0x7fff;
		t->seq2 = 1;
		t->server_seq = 0;
	}
	seq1 = t->seq1;
	seq2 = t->seq2;
	talk_make_up(t, command, ENCODE_RIGHT);
	talk_write(t, TALK_UP, CAPTURE_WHOLE);
	if (t->acks && command != CMD_TEXT_CODE)
		ack_down(t, seq1, seq2);
	return seq2;
}

void
talk_hears_body(struct talk *t, uint16_t command, uint16_t seq2)
{
	uint16_t seq1 = t->server_seq;

	talk_make_down(t, command, seq2, ENCODE_RIGHT);
	talk_write(t, TALK_DOWN, CAPTURE_WHOLE);
	if (t->acks)
		ack_up(t, seq1, seq2);
}

uint16_t
talk_says(struct talk *t, uint16_t command, const char *layout, ...)
{
	va_list values;

	va_start(values, layout);
	put_list(&t->body, layout, values);
	va_end(values);
	return talk_says_body(t, command);
}

void
talk_hears(struct talk *t, uint16_t command, uint16_t seq2,
    const char *layout, ...)
{
	va_list values;

	va_start(values, layout);
	put_list(&t->body, layout, values);
	va_end(values);
	talk_hears_body(t, command, seq2);
}

/* A container has the number of its first packet. All but acknowledgements
 * are numbered, so that the next number is that behind the last. */
static void
add_part(struct talk *t, uint16_t command, uint16_t seq1, uint16_t seq2)
{
	struct encode_head h = {
		.uin = t->uin, .session = t->session, .command = command,
		.seq1 = seq1, .seq2 = seq2, .check = ENCODE_ABSENT,
	};

	if (t->parts++ == 0)
		t->parts_seq = t->server_seq;
	encode_v5_part(&t->container, &h, &t->body);
	buffer_clear(&t->body);
}

void
talk_part(struct talk *t, uint16_t command, uint16_t seq2,
    const char *layout, ...)
{
	va_list values;

	va_start(values, layout);
	put_list(&t->body, layout, values);
	va_end(values);
	add_part(t, command, t->server_seq, seq2);
	t->server_seq++;
}

void
talk_part_ack(struct talk *t, uint16_t seq1, uint16_t seq2)
{
	add_part(t, SRV_ACK, seq1, seq2);
}

void
talk_container(struct talk *t)
{
	put_u8(&t->body, t->parts);
	put_bytes(&t->body, t->container.data, t->container.length);
	make_down(t, SRV_MULTI, t->parts_seq, 0, ENCODE_RIGHT);
	talk_write(t, TALK_DOWN, CAPTURE_WHOLE);
	if (t->acks)
		ack_up(t, t->parts_seq, 0);
	t->parts = 0;
	buffer_clear(&t->container);
}

void
talk_cut(struct talk *t, uint8_t first, uint32_t size)
{
	buffer_clear(&t->whole);
	put_bytes(&t->whole, t->packet.data, t->packet.length);
	t->size = size;
	t->first = first;
}

/* All have the numbers of the packet that they are of. */
void
talk_piece(struct talk *t, enum talk_way way, uint8_t number)
{
	const uint8_t *head = t->whole.data;
	const uint16_t seq1 = (uint16_t)(head[4] | head[5] << 8);
	const uint16_t seq2 = (uint16_t)(head[6] | head[7] << 8);
	const uint8_t total = (uint8_t)((t->whole.length + t->size - 1) /
	    t->size);
	const uint32_t start = (uint32_t)(number - t->first) * t->size;
	const uint32_t left = t->whole.length - start;

	if (number < t->first || number - t->first >= total) {
		t->capture->failed = true;
		return;
	}
	put_u8(&t->body, way == TALK_UP ? total : number);
	put_u8(&t->body, way == TALK_UP ? number : total);
	put_bytes(&t->body, head + start, left < t->size ? left : t->size);
	if (way == TALK_UP)
		make_up(t, CMD_FRAGMENT, seq1, seq2, ENCODE_ABSENT);
	else
		make_down(t, SRV_FRAGMENT, seq1, seq2, ENCODE_ABSENT);
	talk_write(t, way, CAPTURE_WHOLE);
	if (way == TALK_UP)
		ack_down(t, seq1, seq2);
	else
		ack_up(t, seq1, seq2);
}

/* link-frag*.pcap: one long message in fragments of IPv4 and IPv6, as they
 * come and as they should not. A whole packet comes before and after. */

#include "tests/samples.h"

#define PIECES	8

/* Some bytes of one of two datagrams. */
struct piece {
	unsigned	which;		/* 0 or 1 */
	uint32_t	from;
	uint32_t	to;		/* 0: to the end */
	bool		damaged;	/* not the bytes that others say */
	uint32_t	most;		/* captured; 0: all */
};

static const struct sample {
	const char	*name;
	uint8_t		 family;
	unsigned	 count;
	struct piece	 pieces[PIECES];
} samples[] = {
	{ "frag4", 4, 3, {
		{ 0, 0, 200, false, 0 },
		{ 0, 200, 400, false, 0 },
		{ 0, 400, 0, false, 0 } } },
	{ "frag4-reversed", 4, 3, {
		{ 0, 400, 0, false, 0 },
		{ 0, 200, 400, false, 0 },
		{ 0, 0, 200, false, 0 } } },
	{ "frag4-duplicate", 4, 5, {
		{ 0, 0, 200, false, 0 },
		{ 0, 0, 200, false, 0 },
		{ 0, 200, 400, false, 0 },
		{ 0, 200, 400, false, 0 },
		{ 0, 400, 0, false, 0 } } },
	/* Overlapping, of one mind. */
	{ "frag4-overlap", 4, 3, {
		{ 0, 0, 240, false, 0 },
		{ 0, 160, 440, false, 0 },
		{ 0, 400, 0, false, 0 } } },
	/* Overlapping, and each says something else. */
	{ "frag4-conflict", 4, 3, {
		{ 0, 0, 240, false, 0 },
		{ 0, 160, 440, true, 0 },
		{ 0, 400, 0, false, 0 } } },
	{ "frag4-missing", 4, 2, {
		{ 0, 0, 200, false, 0 },
		{ 0, 400, 0, false, 0 } } },
	{ "frag4-interleaved", 4, 6, {
		{ 0, 0, 200, false, 0 },
		{ 1, 200, 400, false, 0 },
		{ 0, 200, 400, false, 0 },
		{ 1, 400, 0, false, 0 },
		{ 1, 0, 200, false, 0 },
		{ 0, 400, 0, false, 0 } } },
	/* The ports are in the first, everything else later. */
	{ "frag4-tiny", 4, 4, {
		{ 0, 0, 8, false, 0 },
		{ 0, 8, 16, false, 0 },
		{ 0, 16, 32, false, 0 },
		{ 0, 32, 0, false, 0 } } },
	/* A fragment of which the capture kept but a part. */
	{ "frag4-cut", 4, 3, {
		{ 0, 0, 200, false, 0 },
		{ 0, 200, 400, false, 100 },
		{ 0, 400, 0, false, 0 } } },
	{ "frag6", 6, 3, {
		{ 0, 0, 200, false, 0 },
		{ 0, 200, 400, false, 0 },
		{ 0, 400, 0, false, 0 } } },
	{ "frag6-reversed", 6, 3, {
		{ 0, 400, 0, false, 0 },
		{ 0, 200, 400, false, 0 },
		{ 0, 0, 200, false, 0 } } },
	{ "frag6-overlap", 6, 3, {
		{ 0, 0, 240, false, 0 },
		{ 0, 160, 440, false, 0 },
		{ 0, 400, 0, false, 0 } } },
	{ "frag6-missing", 6, 2, {
		{ 0, 0, 200, false, 0 },
		{ 0, 400, 0, false, 0 } } },
};

static void
put_piece6(struct buffer *b, const struct path *path, uint32_t id,
    uint32_t offset, bool more, const struct buffer *bytes)
{
	struct buffer fragment = { 0 };

	put_u8(&fragment, IP_UDP);
	put_u8(&fragment, 0);
	put_u16be(&fragment, (uint16_t)(offset | more));
	put_u32be(&fragment, id);
	put_bytes(&fragment, bytes->data, bytes->length);
	put_ipv6(b, path, IP_FRAGMENT, fragment.data, fragment.length);
	b->failed |= fragment.failed;
	buffer_free(&fragment);
}

static void
write_piece(struct talk *t, const struct buffer *datagram,
    const struct piece *piece)
{
	uint32_t to = piece->to == 0 ? datagram->length : piece->to;
	bool more = to < datagram->length;
	struct buffer bytes = { 0 };
	struct ipv4 h = {
		.id = (uint16_t)(0x4242 + piece->which),
		.fragment = (uint16_t)(piece->from / 8 |
		    (more ? IPV4_MORE : 0)),
	};

	put_bytes(&bytes, datagram->data + piece->from, to - piece->from);
	if (piece->damaged && !bytes.failed)
		bytes.data[bytes.length / 2] ^= 0x20;
	buffer_clear(&t->frame);
	put_ethernet(&t->frame, ether_type(&t->up));
	if (t->up.from.family == 6)
		put_piece6(&t->frame, &t->up, 0x42424242 + piece->which,
		    piece->from, more, &bytes);
	else
		put_ipv4(&t->frame, &t->up, &h, bytes.data, bytes.length);
	t->frame.failed |= bytes.failed;
	capture_write(t->capture, t->now, &t->frame,
	    piece->most == 0 ? CAPTURE_WHOLE : piece->most);
	buffer_free(&bytes);
	talk_pause(t, TALK_MS);
}

/* A packet in one frame; talk_write() knows IPv4 only. */
static void
write_whole(struct talk *t)
{
	struct buffer udp = { 0 };
	struct ipv4 h = { .id = 0x1234 };

	put_udp(&udp, &t->up, t->packet.data, t->packet.length);
	buffer_clear(&t->frame);
	put_ethernet(&t->frame, ether_type(&t->up));
	if (t->up.from.family == 6)
		put_ipv6(&t->frame, &t->up, IP_UDP, udp.data, udp.length);
	else
		put_ipv4(&t->frame, &t->up, &h, udp.data, udp.length);
	t->frame.failed |= udp.failed | t->packet.failed;
	capture_write(t->capture, t->now, &t->frame, CAPTURE_WHOLE);
	buffer_free(&udp);
	talk_pause(t, TALK_SECOND);
}

/* A message of so many lines makes a datagram of some 550 bytes. */
static void
make_long(struct talk *t, struct buffer *datagram, unsigned which)
{
	static const char line[] = "All of this was cut to pieces. ";
	struct buffer text = { 0 };
	unsigned i;

	for (i = 0; i < 16; i++)
		put_bytes(&text, line, sizeof(line) - 1);
	put_u8(&text, (uint8_t)('A' + which));
	put_u8(&text, 0);
	put(&t->body, "4 2", BERT, 1);
	put_text(&t->body, (uint16_t)text.length, text.data, text.length);
	t->body.failed |= text.failed;
	buffer_free(&text);
	talk_make_up(t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	put_udp(datagram, &t->up, t->packet.data, t->packet.length);
}

static int
make_sample(const char *directory, const struct sample *sample)
{
	struct buffer datagrams[2] = { { 0 }, { 0 } };
	const struct piece *piece;
	struct capture c;
	struct talk t;
	char name[40];
	unsigned i;

	snprintf(name, sizeof(name), "link-%s.pcap", sample->name);
	if (sample_open(&c, directory, name, LINK_ETHERNET, 0) < 0)
		return -1;
	if (sample->family == 6)
		talk_open(&t, &c, 400, SAMPLE_TIME, side_ipv6(0x10, 1027),
		    side_ipv6(0x1, PORT_ICQ), ANNA);
	else
		talk_open(&t, &c, 400, SAMPLE_TIME,
		    side_ipv4(ADDRESS_ANNA, 1027),
		    side_ipv4(ADDRESS_SERVER, PORT_ICQ), ANNA);
	put(&t.body, "4 2 s", BERT, 1, "before");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	write_whole(&t);
	make_long(&t, &datagrams[0], 0);
	make_long(&t, &datagrams[1], 1);
	c.failed |= datagrams[0].failed || datagrams[1].failed;
	for (i = 0; i < sample->count && !c.failed; i++) {
		piece = &sample->pieces[i];
		write_piece(&t, &datagrams[piece->which], piece);
	}
	put(&t.body, "4 2 s", BERT, 1, "after");
	talk_make_up(&t, CMD_SEND_MESSAGE, ENCODE_RIGHT);
	write_whole(&t);
	buffer_free(&datagrams[0]);
	buffer_free(&datagrams[1]);
	talk_close(&t);
	return capture_close(&c);
}

int
make_fragments(const char *directory)
{
	unsigned i;

	for (i = 0; i < sizeof(samples) / sizeof(samples[0]); i++)
		if (make_sample(directory, &samples[i]) < 0)
			return -1;
	return 0;
}

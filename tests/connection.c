/* A TCP connection, written to a capture segment by segment. */

#include "tests/connection.h"

#include <string.h>

#define STEP	(INT64_C(3) * 1000 * 1000)

void
connection_init(struct connection *c, struct capture *capture, int64_t now,
    struct side connector, struct side acceptor, uint32_t sequence)
{
	*c = (struct connection){
		.capture = capture, .now = now,
		.path = { .from = connector, .to = acceptor },
		.sequence = { sequence, ~sequence },
		.captured = CAPTURE_WHOLE,
	};
}

void
connection_free(struct connection *c)
{
	buffer_free(&c->segment);
	buffer_free(&c->frame);
}

void
connection_segment(struct connection *c, enum connection_end end,
    int32_t offset, uint8_t flags, const void *bytes, uint32_t n)
{
	const struct path path = end == CONNECTOR ? c->path :
	    path_back(&c->path);
	const struct tcp tcp = {
		.sequence = c->sequence[end] + (uint32_t)offset,
		.acknowledged = (flags & TCP_ACK) != 0 ? c->sequence[!end] : 0,
		.flags = flags,
	};
	const struct ipv4 ip = {
		.id = c->id++, .fragment = c->fragment, .protocol = IP_TCP,
	};

	buffer_clear(&c->segment);
	buffer_clear(&c->frame);
	put_tcp(&c->segment, &path, &tcp, bytes, n);
	put_ethernet(&c->frame, ether_type(&path));
	if (path.from.family == 6)
		put_ipv6(&c->frame, &path, IP_TCP, c->segment.data,
		    c->segment.length);
	else
		put_ipv4(&c->frame, &path, &ip, c->segment.data,
		    c->segment.length);
	capture_write(c->capture, c->now, &c->frame, c->captured);
	c->now += STEP;
}

void
connection_skip(struct connection *c, enum connection_end end, uint32_t n)
{
	c->sequence[end] += n;
}

void
connection_ack(struct connection *c, enum connection_end end)
{
	connection_segment(c, end, 0, TCP_ACK, "", 0);
}

void
connection_open(struct connection *c)
{
	connection_segment(c, CONNECTOR, 0, TCP_SYN, "", 0);
	connection_skip(c, CONNECTOR, 1);
	connection_segment(c, ACCEPTOR, 0, TCP_SYN | TCP_ACK, "", 0);
	connection_skip(c, ACCEPTOR, 1);
	connection_ack(c, CONNECTOR);
}

void
connection_send(struct connection *c, enum connection_end end,
    const void *bytes, uint32_t n)
{
	const uint8_t *p = bytes;

	while (n > 0) {
		const uint32_t some = c->most == 0 || n < c->most ? n : c->most;

		connection_segment(c, end, 0, TCP_ACK | TCP_PUSH, p, some);
		connection_skip(c, end, some);
		p += some;
		n -= some;
	}
	connection_ack(c, !end);
}

void
connection_close(struct connection *c)
{
	connection_segment(c, CONNECTOR, 0, TCP_FIN | TCP_ACK, "", 0);
	connection_skip(c, CONNECTOR, 1);
	connection_segment(c, ACCEPTOR, 0, TCP_FIN | TCP_ACK, "", 0);
	connection_skip(c, ACCEPTOR, 1);
	connection_ack(c, CONNECTOR);
}

/* A direct connection of two people, written to a capture. */

#include "tests/dialogue.h"

#include <string.h>

#include "tests/samples.h"

#define SCENE	(60 * TALK_SECOND)

void
dialogue_init(struct dialogue *d, struct capture *capture, uint8_t version,
    unsigned scene)
{
	struct encode_peer anna = {
		.version = version, .uin = ANNA, .other = BERT,
		.ip = ADDRESS_ANNA, .real_ip = ADDRESS_ANNA, .port = 20010,
		.cookie = 0x5eed0000 + scene, .connection = 4,
	}, bert = anna;

	bert.uin = BERT;
	bert.other = ANNA;
	bert.ip = bert.real_ip = ADDRESS_BERT;
	bert.port = 20011;
	if (version >= 7)		/* each has the other's */
		bert.cookie += 0x1000;
	*d = (struct dialogue){
		.peer = { anna, bert }, .random = { .state = 1 + scene },
	};
	d->seq[CONNECTOR] = d->seq[ACCEPTOR] = version <= 5 ? 1 : 0xffff;
	connection_init(&d->tcp, capture, SAMPLE_TIME + scene * SCENE,
	    side_ipv4(ADDRESS_ANNA, (uint16_t)(3000 + scene)),
	    side_ipv4(ADDRESS_BERT, 20011), generator_next(&d->random));
}

void
dialogue_between(struct dialogue *d, struct side connector,
    struct side acceptor, uint32_t sequence)
{
	struct capture *capture = d->tcp.capture;
	const int64_t now = d->tcp.now;

	connection_free(&d->tcp);
	connection_init(&d->tcp, capture, now, connector, acceptor, sequence);
}

void
dialogue_free(struct dialogue *d)
{
	if (d->extra.failed || d->packet.failed)
		d->tcp.capture->failed = true;
	connection_free(&d->tcp);
	buffer_free(&d->extra);
	buffer_free(&d->packet);
}

void
dialogue_send(struct dialogue *d, enum connection_end end)
{
	connection_send(&d->tcp, end, d->packet.data, d->packet.length);
}

static void
init(struct dialogue *d, enum connection_end end)
{
	buffer_clear(&d->packet);
	encode_peer_init(&d->packet, &d->peer[end]);
	dialogue_send(d, end);
}

static void
init_ack(struct dialogue *d, enum connection_end end)
{
	buffer_clear(&d->packet);
	encode_peer_init_ack(&d->packet);
	dialogue_send(d, end);
}

static void
init2(struct dialogue *d, enum connection_end end, uint32_t channel,
    const char *guid)
{
	buffer_clear(&d->packet);
	encode_peer_init2(&d->packet, channel, guid, end == ACCEPTOR);
	dialogue_send(d, end);
}

void
dialogue_greet(struct dialogue *d, uint32_t channel, const char *guid)
{
	const uint8_t version = d->peer[CONNECTOR].version;

	init(d, CONNECTOR);
	if (version <= 5)
		return;
	init_ack(d, ACCEPTOR);
	init(d, ACCEPTOR);
	init_ack(d, CONNECTOR);
	if (version <= 6 || channel == 0)
		return;
	init2(d, CONNECTOR, channel, guid);
	init2(d, ACCEPTOR, channel, guid);
}

void
dialogue_open(struct dialogue *d, uint32_t channel, const char *guid)
{
	connection_open(&d->tcp);
	dialogue_greet(d, channel, guid);
}

/* The number of a message, and what its check code samples. */
static struct encode_peer_message
numbered(struct dialogue *d, enum connection_end end, uint16_t command)
{
	const bool old = d->peer[end].version <= 5;

	if (command == PEER_MESSAGE)
		d->asked = old ? d->seq[end]++ : d->seq[end]--;
	return (struct encode_peer_message){
		.command = command, .seq = d->asked,
		.m1 = (uint8_t)generator_next(&d->random),
		.x2 = (uint8_t)generator_next(&d->random),
	};
}

void
dialogue_make(struct dialogue *d, const struct dialogue_line *line)
{
	const enum connection_end end = line->end;
	struct encode_peer_message m = numbered(d, end, line->command);

	m.type = line->type;
	m.status = line->status;
	m.flags = line->flags;
	m.text = line->text;
	if (line->extra != NULL)
		put_hex(&d->extra, line->extra);
	if (line->form != NULL) {
		put_u32(&d->extra, (uint32_t)strlen(line->form));
		put_bytes(&d->extra, line->form, (uint32_t)strlen(line->form));
	}
	buffer_clear(&d->packet);
	encode_peer_message(&d->packet, &d->peer[end], &m, &d->extra);
	buffer_clear(&d->extra);
}

void
dialogue_make_plugin(struct dialogue *d, enum connection_end end,
    uint16_t command)
{
	const struct encode_peer_message m = numbered(d, end, command);

	buffer_clear(&d->packet);
	encode_peer_plugin(&d->packet, &m, &d->extra);
	buffer_clear(&d->extra);
}

void
dialogue_send_extra(struct dialogue *d, enum connection_end end)
{
	buffer_clear(&d->packet);
	encode_peer_packet(&d->packet, &d->extra);
	buffer_clear(&d->extra);
	dialogue_send(d, end);
}

void
dialogue_say(struct dialogue *d, const struct dialogue_line *lines, unsigned n)
{
	for (unsigned i = 0; i < n; i++) {
		dialogue_make(d, &lines[i]);
		dialogue_send(d, lines[i].end);
	}
}

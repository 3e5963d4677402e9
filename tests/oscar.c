/* A connection of a client with a server of OSCAR, written to a capture. */

#include "tests/oscar.h"

#include "dissectors/oscar/flap.h"
#include "tests/samples.h"

#define SCENE	TALK_SECOND

void
oscar_init(struct oscar_talk *t, struct capture *capture, unsigned scene,
    uint32_t server, uint16_t port)
{
	struct generator random = { .state = 0x05ca + scene };

	*t = (struct oscar_talk){ .unasked = UINT32_C(0x80000001) };
	t->sequence[CONNECTOR] = (uint16_t)(generator_next(&random) & 0x7fff);
	t->sequence[ACCEPTOR] = (uint16_t)generator_next(&random);
	connection_init(&t->tcp, capture, SAMPLE_TIME + scene * SCENE,
	    side_ipv4(ADDRESS_ANNA, (uint16_t)(1100 + scene)),
	    side_ipv4(server, port), generator_next(&random));
}

void
oscar_free(struct oscar_talk *t)
{
	if (t->extra.failed || t->part.failed || t->body.failed ||
	    t->frame.failed)
		t->tcp.capture->failed = true;
	connection_free(&t->tcp);
	buffer_free(&t->extra);
	buffer_free(&t->part);
	buffer_free(&t->body);
	buffer_free(&t->frame);
}

void
oscar_flush(struct oscar_talk *t, enum connection_end end)
{
	if (t->send != NULL)
		t->send(t, end, &t->frame);
	else
		connection_send(&t->tcp, end, t->frame.data, t->frame.length);
	buffer_clear(&t->frame);
}

/* The frame of what is in t->body, which is emptied. */
static void
send(struct oscar_talk *t, enum connection_end end, uint8_t channel)
{
	put(&t->frame, "1 1 n n", FLAP_MARK, channel, t->sequence[end]++,
	    (int)t->body.length);
	put_bytes(&t->frame, t->body.data, t->body.length);
	buffer_clear(&t->body);
	if (!t->holds)
		oscar_flush(t, end);
}

void
oscar_frame(struct oscar_talk *t, enum connection_end end, uint8_t channel,
    const char *layout, ...)
{
	va_list values;

	va_start(values, layout);
	put_list(&t->body, layout, values);
	va_end(values);
	send(t, end, channel);
}

static void
put_snac(struct oscar_talk *t, uint16_t family, uint16_t subtype,
    uint32_t request)
{
	put(&t->body, "n n n N", family, subtype, t->flags |
	    (t->extra.length > 0 ? 0x8000 : 0), request);
	if (t->extra.length > 0) {
		put_u16be(&t->body, (uint16_t)t->extra.length);
		put_bytes(&t->body, t->extra.data, t->extra.length);
	}
	t->flags = 0;
	buffer_clear(&t->extra);
}

uint32_t
oscar_says(struct oscar_talk *t, uint16_t family, uint16_t subtype,
    const char *layout, ...)
{
	const uint32_t request = (uint32_t)++t->asked << 16 | subtype;
	va_list values;

	put_snac(t, family, subtype, request);
	va_start(values, layout);
	put_list(&t->body, layout, values);
	va_end(values);
	send(t, CONNECTOR, FLAP_SNAC);
	return request;
}

void
oscar_hears(struct oscar_talk *t, uint16_t family, uint16_t subtype,
    uint32_t request, const char *layout, ...)
{
	va_list values;

	put_snac(t, family, subtype, request != 0 ? request : t->unasked++);
	va_start(values, layout);
	put_list(&t->body, layout, values);
	va_end(values);
	send(t, ACCEPTOR, FLAP_SNAC);
}

void
oscar_open(struct oscar_talk *t)
{
	connection_open(&t->tcp);
	oscar_frame(t, ACCEPTOR, FLAP_SIGN_ON, "N", UINT32_C(1));
}

void
oscar_close(struct oscar_talk *t)
{
	connection_close(&t->tcp);
}

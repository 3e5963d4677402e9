/* AOL's HTTP tunnel, of ICQ 2000 and later: packets in the bodies of POST /data
 * and of the answers to GET /hello and GET /monitor. No real packet is known: three
 * clients' sources.
 *
 *	0        2      4      6       10           14
 *	+--------+------+------+-------+------------+------
 *	| length | 0443 | type | flags | connection | data
 *	+--------+------+------+-------+------------+------
 *
 * The length counts what is behind it. Data are pieces of a stream of OSCAR. */

#include "dissectors/proxy/http.h"

#include <string.h>

#include "dissectors/core/cursor.h"

#define TUNNEL_VERSION		0x0443
#define LEAST		12	/* what a length may say */
#define MOST		4096	/* what one says that has no data */

enum { HELLO = 2, OPEN = 3, OPENED = 4, DATA = 5, CLOSE = 6, CLOSED = 7 };

#define FLAGS_AND_CONNECTION	\
	U32BE("tunnel_flags", "Flags", .flags = HEX), \
	U32BE("tunnel_connection", "Connection", .flags = SUMMARY)

/* One source for the port. */
static const struct field hello[] = {
	BYTES(6, "tunnel_unknown", "Unknown", .flags = UNKNOWN),
	BYTES(16, "tunnel_session", "Session"),
	STR16BE("host", "Host to go to", .flags = SUMMARY),
	U16BE("port", "Port", .flags = OPTIONAL),
	END
};

static const struct field open[] = {
	FLAGS_AND_CONNECTION,
	STR16BE("host", "Host", .flags = SUMMARY),
	U16BE("port", "Port", .flags = SUMMARY),
	END
};

static const struct name result_names[] = {
	{ 0, "ok" },
};

static const struct names results = { NAMES(result_names) };

static const struct field answer[] = {
	FLAGS_AND_CONNECTION,
	U8("result", "Result", .names = &results, .flags = SUMMARY),
	END
};

static const struct field bare[] = {
	FLAGS_AND_CONNECTION,
	END
};

static const struct field unknown[] = {
	FLAGS_AND_CONNECTION,
	REST("data", "Data", .flags = UNKNOWN),
	END
};

static const struct command types[] = {
	{ HELLO,	"TUNNEL_HELLO",		"Session begins",	hello },
	{ OPEN,		"TUNNEL_OPEN",		"Connect to",		open },
	{ OPENED,	"TUNNEL_OPENED",	"Connected, or not",	answer },
	{ DATA,		"TUNNEL_DATA",		"Bytes of a stream",	bare },
	{ CLOSE,	"TUNNEL_CLOSE",		"Close",		bare },
	{ CLOSED,	"TUNNEL_CLOSED",	"Closed",		answer },
};

static const struct commands type_commands = {
	COMMANDS(types),
	.otherwise = unknown,
};

const struct field aol_tunnel_packet[] = {
	U16BE("tunnel_length", "Length behind this"),
	U16BE("tunnel_version", "Version", .flags = HEX),
	U16BE("command", "Type", .slot = SLOT_COMMAND, .commands = &type_commands,
	    .flags = COMMAND),
	SWITCH(SLOT_COMMAND, &type_commands),
	END
};

static uint16_t
word(const uint8_t *bytes)
{
	return (uint16_t)(bytes[0] << 8 | bytes[1]);
}

uint32_t
aol_tunnel_carries(const uint8_t *bytes, uint32_t n)
{
	return n < AOL_TUNNEL_HEAD || word(bytes + 4) != DATA ? 0 :
	    word(bytes) - LEAST;
}

uint32_t
aol_tunnel_length(const uint8_t *bytes, uint32_t n, uint32_t left)
{
	uint32_t length, data;

	if (left < 6)
		return FRAME_NONE;
	if (n < 6)
		return 0;
	length = word(bytes);
	if (length < LEAST || word(bytes + 2) != TUNNEL_VERSION)
		return FRAME_NONE;
	if (word(bytes + 4) != DATA)
		return length > MOST || length + 2 > left ? FRAME_NONE :
		    length + 2;
	if (left < AOL_TUNNEL_HEAD)
		return FRAME_NONE;
	if (n < AOL_TUNNEL_HEAD)
		return 0;
	/* As much of the data as is there: the rest follows without a head. */
	data = length - LEAST;
	if (data > n - AOL_TUNNEL_HEAD)
		data = n - AOL_TUNNEL_HEAD;
	if (data > left - AOL_TUNNEL_HEAD)
		data = left - AOL_TUNNEL_HEAD;
	return AOL_TUNNEL_HEAD + data;
}

void
aol_tunnel_unwrap(const struct message *m, struct wrapping *w)
{
	struct cursor c = { .base = m->wire, .offset = 4, .end = m->captured };
	const uint16_t type = cursor_u16be(&c);

	w->proto = "aol-tunnel";
	w->proven = w->icq = true;
	(void)cursor_u32be(&c);
	w->number = cursor_u32be(&c);
	switch (type) {
	case OPEN:
		w->host.at.size = cursor_u16be(&c);
		w->host.at.at = cursor_take(&c, w->host.at.size);
		w->host.port = cursor_u16be(&c);
		w->what = WRAPS_STREAM;
		break;
	case DATA:
		w->what = WRAPS_STREAM;
		w->around = true;
		w->inside = m->length - AOL_TUNNEL_HEAD;
		break;
	case CLOSE:
	case CLOSED:
		w->what = WRAPS_STREAM;
		w->ends = true;
		break;
	}
}

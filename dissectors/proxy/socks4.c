/* SOCKS 4 and 4a, on TCP.
 *
 *	0   1         2      4       8
 *	+---+---------+------+-------+---------+---+-----------+---+
 *	| 4 | command | port | IPv4  | user ID | 0 | host name | 0 |
 *	+---+---------+------+-------+---------+---+-----------+---+
 *	                      0.0.0.x of 4a:         and only there
 *
 *	| 0 | code    | port | IPv4  |		the reply; of BIND two
 *
 * Then all bytes are what goes through. */

#include "dissectors/proxy/socks.h"

#include "dissectors/core/cursor.h"
#include "dissectors/proxy/plain.h"

#define HEAD		8
#define TEXT_MOST	255	/* of the user ID, and of the name */

enum { SOCKS_VERSION = 4, ASK_CONNECT = 1, ASK_BIND = 2, GRANTED = 0x5a,
    REPLY_LAST = 0x5d };

enum { STAGE_BEGIN, STAGE_SECOND, STAGE_DONE };

static const struct command request_rows[] = {
	{ ASK_CONNECT,	"CONNECT",	"Connect to",	NULL },
	{ ASK_BIND,	"BIND",		"Wait for a connection from", NULL },
};

static const struct commands requests = { COMMANDS(request_rows) };

#define REQUEST	\
	U8("socks_version", "Version"), \
	U8("command", "Command", .commands = &requests, .slot = SLOT_COMMAND, \
	    .flags = COMMAND), \
	U16BE("port", "Port", .flags = SUMMARY), \
	IPV4("address", "Address", .flags = SUMMARY), \
	PART(0, "proxy_user", "User ID", .flags = SUMMARY)

static const struct field request[] = {
	REQUEST,
	END
};

static const struct field request_4a[] = {
	REQUEST,
	PART(0, "host", "Host", .flags = SUMMARY),
	END
};

static const struct command reply_rows[] = {
	{ 0,	"REPLY",	"Reply",	NULL },
};

static const struct commands named_reply = { COMMANDS(reply_rows) };

static const struct name code_names[] = {
	{ 0x5a,	"granted" },
	{ 0x5b,	"rejected" },
	{ 0x5c,	"no_identd" },
	{ 0x5d,	"identd_differs" },
};

static const struct names codes = { NAMES(code_names) };

static const struct field reply[] = {
	U8("command", "Message", .commands = &named_reply, .slot = SLOT_COMMAND,
	    .flags = COMMAND),
	U8("reply", "Reply", .names = &codes, .flags = SUMMARY | HEX),
	U16BE("port", "Port", .flags = SUMMARY),
	IPV4("address", "Address", .flags = SUMMARY),
	END
};

static const struct field *const layouts[] = {
	request, request_4a, reply, NULL
};

/* 0.0.0.x, and x is not 0. */
static bool
has_name(const uint8_t *head)
{
	return head[4] == 0 && head[5] == 0 && head[6] == 0 && head[7] != 0;
}

static const struct field *
layout(const struct message *m)
{
	if (m->role == ROLE_SERVER)
		return reply;
	return m->captured >= HEAD && has_name(m->wire) ? request_4a : request;
}

/* Where the text ends that begins there, behind its NUL; 0: more bytes must
 * tell; FRAME_NONE: it is too long, or none. */
static uint32_t
text_end(const uint8_t *bytes, uint32_t n, uint32_t from)
{
	for (uint32_t i = from; i < n; i++) {
		if (bytes[i] == 0)
			return i + 1;
		if (i - from == TEXT_MOST || bytes[i] < ' ')
			return FRAME_NONE;
	}
	return 0;
}

static uint32_t
request_length(const uint8_t *bytes, uint32_t n)
{
	uint32_t end;

	if (bytes[0] != SOCKS_VERSION || (n > 1 && bytes[1] != ASK_CONNECT &&
	    bytes[1] != ASK_BIND))
		return FRAME_NONE;
	if (n < HEAD)
		return 0;
	if (bytes[2] == 0 && bytes[3] == 0)
		return FRAME_NONE;
	end = text_end(bytes, n, HEAD);
	return end == 0 || end == FRAME_NONE || !has_name(bytes) ? end :
	    text_end(bytes, n, end);
}

static uint32_t
frame(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end, enum frame_asked asked)
{
	if (asked == FRAME_LAST)
		return FRAME_NONE;
	if (dialect->server == 0)
		return request_length(bytes, n);
	if (dialect->server != 1 + end)
		return 0;		/* what goes through, when it does */
	if (bytes[0] != 0 || dialect->stage[end] == STAGE_DONE ||
	    (n > 1 && (bytes[1] < GRANTED || bytes[1] > REPLY_LAST)))
		return FRAME_NONE;
	return HEAD;
}

static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	m->dialect = *dialect;
	m->role = dialect->server == 1 + m->end ? ROLE_SERVER : ROLE_CLIENT;
	plain_unseal(m);
	return CERTAIN;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	uint8_t *stage = &dialect.stage[m->end];

	if (m->role == ROLE_CLIENT) {
		dialect.server = 2 - m->end;
		dialect.kind = m->captured > 1 ? m->wire[1] : 0;
	} else {
		*stage = dialect.kind == ASK_BIND && *stage == STAGE_BEGIN &&
		    m->captured > 1 && m->wire[1] == GRANTED ? STAGE_SECOND :
		    STAGE_DONE;
	}
	return dialect;
}

/* A name that its NUL ends. */
static struct bytes
text_at(const struct message *m, uint32_t *from)
{
	struct cursor c = { .base = m->wire, .offset = *from,
	    .end = m->captured };
	const uint32_t end = cursor_find(&c, 0);
	const struct bytes text = { m->wire + *from, end - *from };

	*from = end < m->captured ? end + 1 : end;
	return text;
}

static bool
unwrap(const struct message *m, struct wrapping *w)
{
	struct cursor c = { .base = m->wire, .offset = 2, .end = m->captured };
	const uint16_t port = cursor_u16be(&c);
	const uint8_t *address = cursor_take(&c, 4);
	const bool bound = m->dialect.kind == ASK_BIND;
	uint32_t at = HEAD;

	if (address == NULL)
		return false;
	w->host = (struct host){ .family = 4, .at = { address, 4 },
	    .port = port };
	if (m->role == ROLE_CLIENT) {
		w->asks = true;
		w->user = text_at(m, &at);
		if (has_name(m->wire)) {
			w->host.family = 0;
			w->host.at = text_at(m, &at);
		}
		return true;
	}
	w->proven = true;
	/* Of CONNECT the reply's address is none. */
	if (!bound || m->dialect.stage[m->end] == STAGE_BEGIN)
		w->host = (struct host){ 0 };
	if (m->wire[1] == GRANTED &&
	    (!bound || m->dialect.stage[m->end] == STAGE_SECOND))
		w->what = WRAPS_ALL;
	return true;
}

static const uint16_t ports[] = { 1080, 0 };

const struct protocol socks4 = {
	.name = "socks4",
	.title = "SOCKS4",
	.ports = ports,
	.least = HEAD,
	.frame = frame,
	.probe = probe,
	.unseal = plain_unseal,
	.layouts = layouts,
	.layout = layout,
	.unwrap = unwrap,
	.learn = learn,
};

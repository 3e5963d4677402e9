/* HTTP as far as ICQ goes through it: CONNECT, behind which all bytes are what
 * goes through; AOL's tunnel, and ICQProxy's, in bodies. RFC 9110, 9112.
 *
 * A connection is looked at whose first request is one of these. Requests and
 * answers take turns: of several requests at once the last is thought to be
 * answered. */

#include "dissectors/proxy/http.h"

#include <string.h>

#include "dissectors/core/cursor.h"
#include "dissectors/proxy/http_head.h"
#include "dissectors/proxy/plain.h"

/* What the last request was: in the dialect's kind. */
enum asked { ASKED_OTHER, ASKED_CONNECT, ASKED_HELLO, ASKED_MONITOR, ASKED_DATA,
    ASKED_POST };

/* What comes next from an end: in the dialect's stage. What is owed are bytes of
 * the body, or of its chunk. */
enum stage { STAGE_HEAD, STAGE_BODY, STAGE_CHUNK, STAGE_CHUNK_SIZE,
    STAGE_CHUNK_END, STAGE_TRAILER };

/* Which message it is: in the message's shape. */
enum shape { SHAPE_REQUEST, SHAPE_RESPONSE, SHAPE_LINE, SHAPE_BODY, SHAPE_PACKET,
    SHAPE_PIECE, SHAPE_RECORD };

#define CHUNK_LINE_MOST	512

static const struct command methods[] = {
	{ HTTP_CONNECT,	"CONNECT",	"CONNECT",	NULL },
	{ HTTP_GET,	"GET",	"GET",		NULL },
	{ HTTP_POST,	"POST",	"POST",		NULL },
	{ HTTP_OTHER,	"HEAD",	"HEAD",		NULL },
	{ HTTP_OTHER + 1, "PUT",	"PUT",		NULL },
	{ HTTP_OTHER + 2, "OPTIONS", "OPTIONS",	NULL },
};

static const struct commands method_commands = { COMMANDS(methods) };

static const struct field value[] = {
	PART('\n', "value", "Value"),
	END
};

static const struct field secret[] = {
	PART('\n', "value", "Value", .flags = SECRET),
	END
};

/* What anybody may see; all others may be what lets their owner in. */
#define SHOWN(number, symbol, title)	{ number, symbol, title, value }

static const struct command header_names[] = {
	SHOWN(0, "accept", "Accept"),
	SHOWN(1, "accept_encoding", "Accept-Encoding"),
	SHOWN(2, "accept_language", "Accept-Language"),
	SHOWN(3, "cache_control", "Cache-Control"),
	SHOWN(4, "connection", "Connection"),
	SHOWN(5, "content_encoding", "Content-Encoding"),
	SHOWN(6, "content_length", "Content-Length"),
	SHOWN(7, "content_type", "Content-Type"),
	SHOWN(8, "date", "Date"),
	SHOWN(9, "expires", "Expires"),
	SHOWN(10, "host", "Host"),
	SHOWN(11, "keep_alive", "Keep-Alive"),
	SHOWN(12, "last_modified", "Last-Modified"),
	SHOWN(13, "pragma", "Pragma"),
	SHOWN(14, "proxy_authenticate", "Proxy-Authenticate"),
	SHOWN(15, "proxy_connection", "Proxy-Connection"),
	SHOWN(16, "server", "Server"),
	SHOWN(17, "transfer_encoding", "Transfer-Encoding"),
	SHOWN(18, "user_agent", "User-Agent"),
	SHOWN(19, "via", "Via"),
};

static const struct commands headers = {
	COMMANDS(header_names),
	.otherwise = secret,
};

#define METHOD	\
	PART(' ', "command", "Method", .slot = SLOT_COMMAND, .commands = &method_commands, \
	    .flags = COMMAND)
#define VERSION_AND_HEADERS	\
	PART('\n', "http_version", "Version"), \
	HEADERS(&headers, "headers", "Headers")

static const struct field request[] = {
	METHOD,
	PART(' ', "target", "Target", .flags = SUMMARY),
	VERSION_AND_HEADERS,
	END
};

/* With a user and a password in the target. */
static const struct field guarded_request[] = {
	METHOD,
	PART(' ', "target", "Target", .flags = SUMMARY | SECRET),
	VERSION_AND_HEADERS,
	END
};

static const struct field response[] = {
	PART(' ', "http_version", "Version"),
	PART('\n', "http_status", "Status", .flags = SUMMARY),
	HEADERS(&headers, "headers", "Headers"),
	END
};

static const struct field line[] = {
	PART('\n', "line", "Line"),
	END
};

/* Behind a head or a body that has ended: it may be a header. */
static const struct field stray_line[] = {
	PART('\n', "line", "Line", .flags = SECRET),
	END
};

static const struct field body[] = {
	REST("data", "Body"),
	END
};

static const struct field nothing[] = { END };

static const struct field *const layouts[] = {
	[SHAPE_REQUEST] = request, [SHAPE_RESPONSE] = response,
	[SHAPE_LINE] = line, [SHAPE_BODY] = body,
	[SHAPE_PACKET] = aol_tunnel_packet, [SHAPE_PIECE] = nothing,
	[SHAPE_RECORD] = icqproxy_record, guarded_request, stray_line, NULL
};

/* As far as it is there. */
static bool
is_blank(const uint8_t *line_bytes, uint32_t n)
{
	for (uint32_t i = 0; i < n && i < 2; i++)
		if (line_bytes[i] != '\r' && line_bytes[i] != '\n')
			return false;
	return true;
}

static const struct field *
layout(const struct message *m)
{
	struct cursor c = { .base = m->wire, .end = m->captured };

	if (m->shape == SHAPE_REQUEST) {
		c.end = cursor_find(&c, '\n');
		if (cursor_find(&c, '@') < c.end)
			return guarded_request;
	}
	if (m->shape == SHAPE_LINE && !is_blank(m->wire, m->captured) &&
	    (m->dialect.stage[m->end] == STAGE_HEAD ||
	    m->dialect.stage[m->end] == STAGE_TRAILER))
		return stray_line;
	return layouts[m->shape];
}

static enum asked
asked_for(const struct http_head *head)
{
	const bool session = http_parameter(head->target, "sid").size > 0;

	switch (head->method) {
	case HTTP_CONNECT:
		return ASKED_CONNECT;
	case HTTP_GET:
		if (http_path_ends(head->target, "/hello"))
			return ASKED_HELLO;
		return session && http_path_ends(head->target, "/monitor") ?
		    ASKED_MONITOR : ASKED_OTHER;
	case HTTP_POST:
		return session && http_path_ends(head->target, "/data") ?
		    ASKED_DATA : ASKED_POST;
	case HTTP_RESPONSE:
	case HTTP_OTHER:
		break;
	}
	return ASKED_OTHER;
}

static bool
is_server(const struct dialect *dialect, uint8_t end)
{
	return dialect->server == 1 + end;
}

/* What a body of that end may hold. */
static bool
holds_packets(const struct dialect *dialect, uint8_t end)
{
	const enum asked asked = dialect->kind;

	return asked == ASKED_DATA || (is_server(dialect, end) &&
	    (asked == ASKED_HELLO || asked == ASKED_MONITOR));
}

static uint32_t
least(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/* A first request that is worth being looked at: of the others, that which has a
 * datagram of ICQ in its body. */
static uint32_t
begins(const uint8_t *bytes, uint32_t n)
{
	static const char *const words[] = { "CONNECT ", "GET ", "POST " };
	struct http_head head;
	uint32_t length;
	bool may = false;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		uint32_t same = 0;

		while (same < n && words[i][same] != '\0' &&
		    bytes[same] == (uint8_t)words[i][same])
			same++;
		may = may || same == n || words[i][same] == '\0';
	}
	if (!may)
		return FRAME_NONE;
	if (!http_head_read(bytes, n, &head))
		return memchr(bytes, '\n', n) == NULL ? 0 : FRAME_NONE;
	if (asked_for(&head) == ASKED_OTHER)
		return FRAME_NONE;
	if (asked_for(&head) != ASKED_POST ||
	    http_path_ends(head.target, "/Update.htm"))
		return 1;
	length = http_head_length(bytes, n);
	if (length == 0 || length == FRAME_NONE || head.body == HTTP_NO_LENGTH)
		return head.body == HTTP_NO_LENGTH && length != 0 ?
		    FRAME_NONE : length;
	return icqproxy_length(bytes + length, n - length, head.body);
}

/* Up to the end of the line; FRAME_NONE: it is too long. */
static uint32_t
line_length(const uint8_t *bytes, uint32_t n)
{
	const uint8_t *feed = memchr(bytes, '\n', n);

	if (feed != NULL)
		return (uint32_t)(feed - bytes) + 1;
	return n < CHUNK_LINE_MOST ? 0 : FRAME_NONE;
}

/* A whole first line of what that end sends. */
static bool
begins_head(const struct dialect *dialect, uint8_t end, const uint8_t *bytes,
    uint32_t n)
{
	struct http_head head;

	if (n == 0 || (bytes[0] != 'C' && bytes[0] != 'G' && bytes[0] != 'H' &&
	    bytes[0] != 'P'))
		return false;
	return http_head_read(bytes, n, &head) &&
	    (head.method == HTTP_RESPONSE) == is_server(dialect, end);
}

static enum shape
shape_of(const struct dialect *dialect, uint8_t end, const uint8_t *bytes,
    uint32_t n, uint32_t *length)
{
	const uint32_t owed = dialect->owed[end];
	const uint16_t piece = dialect->sequence[end];
	const enum shape head_shape = is_server(dialect, end) ?
	    SHAPE_RESPONSE : SHAPE_REQUEST;
	struct http_head head;

	switch ((enum stage)dialect->stage[end]) {
	case STAGE_HEAD:
		/* One program ends its bodies with a line that none counts. */
		if (n > 0 && (bytes[0] == '\r' || bytes[0] == '\n')) {
			*length = line_length(bytes, n);
			return SHAPE_LINE;
		}
		*length = http_head_length(bytes, n);
		if (*length != 0 && (!http_head_read(bytes, n, &head) ||
		    (head.method == HTTP_RESPONSE) !=
		    (head_shape == SHAPE_RESPONSE)))
			*length = FRAME_NONE;
		return head_shape;
	case STAGE_CHUNK_SIZE:
	case STAGE_CHUNK_END:
	case STAGE_TRAILER:
		*length = line_length(bytes, n);
		return SHAPE_LINE;
	case STAGE_BODY:
	case STAGE_CHUNK:
		break;
	}
	if (piece > 0) {
		*length = least(n, least(owed, piece));
		return SHAPE_PIECE;
	}
	*length = FRAME_NONE;
	if (holds_packets(dialect, end))
		*length = aol_tunnel_length(bytes, n, owed);
	if (*length != FRAME_NONE)
		return SHAPE_PACKET;
	if (dialect->kind == ASKED_POST)
		*length = icqproxy_length(bytes, n, owed);
	if (*length != FRAME_NONE)
		return SHAPE_RECORD;
	*length = least(n, owed);
	return SHAPE_BODY;
}

static uint32_t
frame(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end, enum frame_asked asked)
{
	uint32_t length;

	if (asked == FRAME_LAST)
		return FRAME_NONE;
	if (dialect->server == 0)
		return asked != FRAME_IN_STEP ? begins(bytes, n) :
		    http_head_length(bytes, n);
	if (asked == FRAME_ANYWHERE)
		return begins_head(dialect, end, bytes, n) ? 1 : FRAME_NONE;
	(void)shape_of(dialect, end, bytes, n, &length);
	return length;
}

static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	uint32_t length;

	m->dialect = *dialect;
	m->shape = shape_of(dialect, m->end, m->wire, m->captured, &length);
	m->role = is_server(dialect, m->end) ? ROLE_SERVER : ROLE_CLIENT;
	plain_unseal(m);
	return CERTAIN;
}

/* What follows a head. */
static void
expect(struct dialect *dialect, uint8_t end, const struct http_head *head)
{
	const bool bare = head->method == HTTP_RESPONSE && (head->status < 200 ||
	    head->status == 204 || head->status == 304);
	uint32_t length = head->body;

	/* Up to the end of the connection, but for requests, and for what
	 * answers CONNECT, where another follows. */
	if (length == HTTP_NO_LENGTH && (head->method != HTTP_RESPONSE ||
	    dialect->kind == ASKED_CONNECT))
		length = 0;
	dialect->owed[end] = bare ? 0 : length;
	dialect->sequence[end] = 0;
	dialect->stage[end] = bare ? STAGE_HEAD : head->chunked ?
	    STAGE_CHUNK_SIZE : length > 0 ? STAGE_BODY : STAGE_HEAD;
}

/* A chunk's size, in hex digits; what is behind a semicolon does not count. */
static void
learn_line(struct dialect *dialect, uint8_t end, const struct message *m)
{
	uint32_t size = 0, i = 0;

	if (dialect->stage[end] == STAGE_HEAD)
		return;
	if (dialect->stage[end] == STAGE_CHUNK_END) {
		dialect->stage[end] = STAGE_CHUNK_SIZE;
		return;
	}
	if (dialect->stage[end] == STAGE_TRAILER) {
		if (m->captured <= 2)
			dialect->stage[end] = STAGE_HEAD;
		return;
	}
	for (; i < m->captured && size < HTTP_LENGTH_MOST >> 4; i++) {
		const uint8_t c = m->wire[i] | 0x20;

		if (c >= '0' && c <= '9')
			size = size << 4 | (c - '0');
		else if (c >= 'a' && c <= 'f')
			size = size << 4 | (uint32_t)(c - 'a' + 10);
		else
			break;
	}
	dialect->owed[end] = size;
	dialect->stage[end] = size > 0 ? STAGE_CHUNK : STAGE_TRAILER;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	const uint8_t end = m->end;
	struct http_head head;
	uint32_t carried;

	switch ((enum shape)m->shape) {
	case SHAPE_REQUEST:
		if (!http_head_read(m->wire, m->captured, &head))
			break;
		if (dialect.server == 0)
			dialect.server = 2 - end;
		dialect.kind = (uint8_t)asked_for(&head);
		expect(&dialect, end, &head);
		break;
	case SHAPE_RESPONSE:
		if (http_head_read(m->wire, m->captured, &head))
			expect(&dialect, end, &head);
		break;
	case SHAPE_LINE:
		learn_line(&dialect, end, m);
		break;
	case SHAPE_PACKET:
		carried = aol_tunnel_carries(m->wire, m->captured);
		dialect.sequence[end] = carried == 0 ? 0 : (uint16_t)(carried -
		    (m->length - AOL_TUNNEL_HEAD));
		break;
	case SHAPE_PIECE:
		dialect.sequence[end] -= (uint16_t)m->length;
		break;
	case SHAPE_BODY:
	case SHAPE_RECORD:
		break;
	}
	if (m->shape >= SHAPE_BODY && dialect.owed[end] != HTTP_NO_LENGTH) {
		dialect.owed[end] -= least(m->length, dialect.owed[end]);
		if (dialect.owed[end] == 0)
			dialect.stage[end] = dialect.stage[end] == STAGE_CHUNK ?
			    STAGE_CHUNK_END : STAGE_HEAD;
	}
	return dialect;
}

static uint32_t
order_of(struct bytes digits)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < digits.size && i < 9; i++)
		if (digits.at[i] >= '0' && digits.at[i] <= '9')
			n = n * 10 + (digits.at[i] - '0');
	return n;
}

static void
unwrap_request(const struct message *m, struct wrapping *w)
{
	struct http_head head;
	struct bytes order;

	if (!http_head_read(m->wire, m->captured, &head))
		return;
	w->user = head.basic;
	w->base64 = true;
	switch (asked_for(&head)) {
	case ASKED_CONNECT:
		w->host = http_host(head.target);
		w->asks = true;
		break;
	case ASKED_DATA:
	case ASKED_MONITOR:
		w->around = true;
		w->name = http_parameter(head.target, "sid");
		/* Clients begin at 0 or at 1. */
		order = http_parameter(head.target, "seq");
		w->order = order.size > 0 ? 1 + order_of(order) : 0;
		break;
	case ASKED_POST:
		w->around = true;
		w->host = http_host(head.target);
		break;
	case ASKED_HELLO:
	case ASKED_OTHER:
		break;
	}
}

static bool
unwrap(const struct message *m, struct wrapping *w)
{
	struct http_head head;
	struct cursor c = { .base = m->wire, .offset = 4, .end = m->captured };

	w->last = learn(m, m->dialect).stage[m->end] == STAGE_HEAD;
	switch ((enum shape)m->shape) {
	case SHAPE_REQUEST:
		unwrap_request(m, w);
		break;
	case SHAPE_RESPONSE:
		w->around = m->dialect.kind != ASKED_CONNECT &&
		    m->dialect.kind != ASKED_HELLO;
		w->proven = m->dialect.kind == ASKED_CONNECT;
		if (m->dialect.kind == ASKED_CONNECT &&
		    http_head_read(m->wire, m->captured, &head) &&
		    head.status >= 200 && head.status < 300)
			w->what = WRAPS_ALL;
		break;
	case SHAPE_PACKET:
		aol_tunnel_unwrap(m, w);
		break;
	case SHAPE_PIECE:
		w->what = WRAPS_STREAM;
		w->around = w->goes_on = true;
		w->inside = m->length;
		break;
	case SHAPE_RECORD:
		w->what = WRAPS_DATAGRAM;
		w->proto = "icqproxy";
		w->around = true;
		w->number = cursor_u32le(&c);
		w->inside = m->length - ICQPROXY_HEAD;
		break;
	case SHAPE_BODY:
		/* None of the tunnels is in it. */
		if (m->dialect.kind != ASKED_CONNECT)
			w->what = WRAPS_FOREIGN;
		w->around = true;
		break;
	case SHAPE_LINE:
		w->around = true;
		break;
	}
	return true;
}

static const uint16_t ports[] = { 80, 3128, 8080, 8181, 0 };

const struct protocol http = {
	.name = "http",
	.title = "HTTP",
	.ports = ports,
	.least = 16,
	.frame = frame,
	.probe = probe,
	.unseal = plain_unseal,
	.layouts = layouts,
	.layout = layout,
	.unwrap = unwrap,
	.looks = HTTP_HEAD_MOST,
	.learn = learn,
};

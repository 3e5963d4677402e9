/* SOCKS 5 on TCP.
 *
 *	client			server
 *	methods			method
 *	user, password		status		of method 2
 *	token ...		token ...	of method 1, GSSAPI
 *	request			reply
 *				reply		of BIND, when somebody has connected
 *
 * Then all bytes are what goes through; of UDP ASSOCIATE none are. A client may
 * send its request with its methods and wait for nothing. */

#include "dissectors/proxy/socks.h"

#include "dissectors/proxy/address.h"
#include "dissectors/proxy/plain.h"

#define SOCKS_VERSION		5
#define METHODS_MOST	10	/* that any client is known to offer */

enum { METHOD_NONE = 0, METHOD_GSSAPI = 1, METHOD_PASSWORD = 2,
    METHOD_REFUSED = 0xff };
enum { ASK_CONNECT = 1, ASK_BIND = 2, ASK_ASSOCIATE = 3 };

/* How far an end has come: in the dialect's stage. The client's: */
enum { CLIENT_METHODS, CLIENT_MIDDLE, CLIENT_ASKED };
/* and the server's. */
enum { SERVER_METHOD, SERVER_STATUS, SERVER_REPLY, SERVER_SECOND, SERVER_DONE };

/* Also in the dialect: what was asked is its kind; the server's sequence is the
 * method that it chose, with this, or 0. */
#define CHOSEN		0x100

/* Which message it is: in the message's shape. */
enum shape { SHAPE_METHODS, SHAPE_METHOD, SHAPE_PASSWORD, SHAPE_STATUS, SHAPE_TOKEN,
    SHAPE_REQUEST, SHAPE_REPLY };

/* The first byte names no command; what a message is tells where it stands. */
#define NAMED(number, table, symbol, title)	\
	static const struct command table##_row[] = { \
		{ number, symbol, title, NULL }, \
	}; \
	static const struct commands table = { COMMANDS(table##_row) }

NAMED(5, named_methods, "METHODS", "Offer methods");
NAMED(5, named_method, "METHOD", "Choose a method");
NAMED(1, named_password, "PASSWORD", "User and password");
NAMED(1, named_status, "PASSWORD_STATUS", "Let in, or not");
NAMED(1, named_token, "GSSAPI", "Token of GSSAPI");
NAMED(5, named_reply, "REPLY", "Reply");

#define FIRST(table)	\
	U8("command", "Message", .commands = &(table), .slot = SLOT_COMMAND, .flags = COMMAND)

static const struct name method_names[] = {
	{ 0x00,	"none" },
	{ 0x01,	"gssapi" },
	{ 0x02,	"password" },
	{ 0x03,	"chap" },
	{ 0xff,	"refused" },
};

static const struct names methods = { NAMES(method_names) };

static const struct field offered[] = {
	U8("method", "Method", .names = &methods, .flags = SUMMARY),
	END
};

static const struct field greeting[] = {
	FIRST(named_methods),
	REPEAT8(offered, "methods", "Methods"),
	END
};

static const struct field choice[] = {
	FIRST(named_method),
	U8("method", "Method", .names = &methods, .flags = SUMMARY),
	END
};

/* RFC 1929. What a length that is too short leaves is the end of the password. */
static const struct field password_text[] = {
	PART(NO_SEPARATOR, "password", "Password", .flags = SECRET),
	END
};

static const struct field password[] = {
	FIRST(named_password),
	STR8("proxy_user", "User", .flags = SUMMARY),
	SPAN8_PLAIN(password_text, "Password"),
	END
};

static const struct name status_names[] = {
	{ 0, "ok" },
};

static const struct names statuses = { NAMES(status_names) };

static const struct field status[] = {
	FIRST(named_status),
	U8("status", "Status", .names = &statuses, .flags = SUMMARY),
	END
};

/* RFC 1961. */
static const struct name token_names[] = {
	{ 0x01,	"authentication" },
	{ 0x02,	"protection_level" },
	{ 0x03,	"data" },
	{ 0xff,	"abort" },
};

static const struct names token_kinds = { NAMES(token_names) };

static const struct field token_bytes[] = {
	REST("token", "Token", .flags = SECRET),
	END
};

static const struct field token[] = {
	FIRST(named_token),
	U8("token_type", "Type", .names = &token_kinds, .flags = SUMMARY),
	SPAN16BE_PLAIN(token_bytes, "Token"),
	END
};

/* Nothing follows the type. */
static const struct field token_abort[] = {
	FIRST(named_token),
	U8("token_type", "Type", .names = &token_kinds, .flags = SUMMARY),
	END
};

static const struct command request_rows[] = {
	{ ASK_CONNECT,	"CONNECT",	"Connect to",	NULL },
	{ ASK_BIND,	"BIND",		"Wait for a connection from", NULL },
	{ ASK_ASSOCIATE, "UDP_ASSOCIATE",	"Pass datagrams on", NULL },
	{ 0xf0,		"RESOLVE",	"Look up a name, of Tor", NULL },
	{ 0xf1,		"RESOLVE_PTR",	"Look up an address, of Tor", NULL },
};

static const struct commands requests = { COMMANDS(request_rows) };

static const struct field request[] = {
	U8("socks_version", "Version"),
	U8("command", "Command", .commands = &requests, .slot = SLOT_COMMAND,
	    .flags = COMMAND),
	PAD(1, "Reserved"),
	ROWS(socks_address),
	END
};

static const struct name reply_names[] = {
	{ 0,	"succeeded" },
	{ 1,	"failed" },
	{ 2,	"not_allowed" },
	{ 3,	"network_unreachable" },
	{ 4,	"host_unreachable" },
	{ 5,	"connection_refused" },
	{ 6,	"ttl_expired" },
	{ 7,	"command_not_supported" },
	{ 8,	"address_type_not_supported" },
};

static const struct names replies = { NAMES(reply_names) };

static const struct field reply[] = {
	FIRST(named_reply),
	U8("reply", "Reply", .names = &replies, .flags = SUMMARY),
	PAD(1, "Reserved"),
	ROWS(socks_address),
	END
};

static const struct field *const layouts[] = {
	[SHAPE_METHODS] = greeting, [SHAPE_METHOD] = choice,
	[SHAPE_PASSWORD] = password, [SHAPE_STATUS] = status,
	[SHAPE_TOKEN] = token, [SHAPE_REQUEST] = request,
	[SHAPE_REPLY] = reply, [SHAPE_REPLY + 1] = token_abort, NULL
};

static const struct field *
layout(const struct message *m)
{
	if (m->shape == SHAPE_TOKEN && m->length == 2)
		return token_abort;
	return layouts[m->shape];
}

static bool
is_server(const struct dialect *dialect, uint8_t end)
{
	return dialect->server == 1 + end;
}

static uint16_t
chosen(const struct dialect *dialect)
{
	return dialect->server == 0 ? 0 :
	    dialect->sequence[dialect->server - 1];
}

/* Which message begins with that byte; false where none may, yet or ever. */
static bool
shape_of(const struct dialect *dialect, uint8_t end, uint8_t first,
    uint8_t *shape)
{
	const uint8_t stage = dialect->stage[end];
	const uint16_t method = chosen(dialect);

	if (dialect->server == 0) {
		*shape = SHAPE_METHODS;
		return first == SOCKS_VERSION;
	}
	if (is_server(dialect, end)) {
		*shape = stage == SERVER_METHOD ? SHAPE_METHOD :
		    stage == SERVER_STATUS && method == (CHOSEN | METHOD_PASSWORD) ?
		    SHAPE_STATUS : stage == SERVER_STATUS && first == 1 ?
		    SHAPE_TOKEN : SHAPE_REPLY;
		return stage != SERVER_DONE && first == (*shape == SHAPE_STATUS ||
		    *shape == SHAPE_TOKEN ? 1 : SOCKS_VERSION);
	}
	if (stage != CLIENT_MIDDLE)
		return false;
	*shape = first == SOCKS_VERSION ? SHAPE_REQUEST :
	    method == (CHOSEN | METHOD_GSSAPI) ? SHAPE_TOKEN : SHAPE_PASSWORD;
	return first == SOCKS_VERSION || (first == 1 && method != 0);
}

/* How long a message of that shape is; 0: more bytes must tell; FRAME_NONE. */
static uint32_t
length_of(uint8_t shape, const uint8_t *bytes, uint32_t n)
{
	struct cursor c = { .base = bytes, .offset = 1, .end = n };
	uint16_t length;
	uint8_t second;

	switch ((enum shape)shape) {
	case SHAPE_METHODS:
		second = cursor_u8(&c);
		return c.failed ? 0 : 2u + second;
	case SHAPE_METHOD:
	case SHAPE_STATUS:
		return 2;
	case SHAPE_PASSWORD:
		cursor_take(&c, cursor_u8(&c));
		cursor_take(&c, cursor_u8(&c));
		return c.failed ? 0 : c.offset;
	case SHAPE_TOKEN:
		if (cursor_u8(&c) == 0xff)
			return 2;
		length = cursor_u16be(&c);
		return c.failed ? 0 : 4u + length;
	case SHAPE_REQUEST:
		if (n > 1 && commands_find(&requests, bytes[1]) == NULL)
			return FRAME_NONE;
		/* FALLTHROUGH */
	case SHAPE_REPLY:
		cursor_take(&c, 2);
		if (n > 3 && bytes[3] != 1 && bytes[3] != 3 && bytes[3] != 4)
			return FRAME_NONE;
		(void)socks_read_address(&c);
		return c.failed ? 0 : c.offset;
	}
	return FRAME_NONE;
}

/* A greeting proves little: some methods that there are, each once. */
static uint32_t
greets(const uint8_t *bytes, uint32_t n)
{
	const uint8_t count = n > 1 ? bytes[1] : 1;

	if (n > 0 && bytes[0] != SOCKS_VERSION)
		return FRAME_NONE;
	if (count == 0 || count > METHODS_MOST)
		return FRAME_NONE;
	for (uint32_t i = 2; i < 2u + count && i < n; i++) {
		if (bytes[i] == METHOD_REFUSED)
			return FRAME_NONE;
		for (uint32_t j = 2; j < i; j++)
			if (bytes[i] == bytes[j])
				return FRAME_NONE;
	}
	return n < 2 || n < 2u + count ? 0 : 2u + count;
}

static uint32_t
frame(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end, enum frame_asked asked)
{
	uint8_t shape;

	if (asked == FRAME_LAST)
		return FRAME_NONE;
	if (dialect->server == 0)
		return greets(bytes, n);
	if (!is_server(dialect, end) && dialect->stage[end] == CLIENT_ASKED)
		return 0;		/* what goes through, when it does */
	if (!shape_of(dialect, end, bytes[0], &shape))
		return !is_server(dialect, end) && bytes[0] == 1 &&
		    chosen(dialect) == 0 ? 0 : FRAME_NONE;
	return length_of(shape, bytes, n);
}

static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	m->dialect = *dialect;
	if (m->captured == 0 ||
	    !shape_of(dialect, m->end, m->wire[0], &m->shape))
		return NOT_MINE;
	m->role = m->shape == SHAPE_METHODS ? ROLE_CLIENT :
	    is_server(dialect, m->end) ? ROLE_SERVER : ROLE_CLIENT;
	plain_unseal(m);
	return CERTAIN;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	uint8_t *stage = &dialect.stage[m->end];
	const bool ok = m->captured > 1 && m->wire[1] == 0;

	switch ((enum shape)m->shape) {
	case SHAPE_METHODS:
		dialect.server = 2 - m->end;
		*stage = CLIENT_MIDDLE;
		break;
	case SHAPE_METHOD:
		dialect.sequence[m->end] = m->captured > 1 ?
		    CHOSEN | m->wire[1] : 0;
		*stage = ok ? SERVER_REPLY : SERVER_STATUS;
		break;
	case SHAPE_STATUS:
		*stage = ok ? SERVER_REPLY : SERVER_DONE;
		break;
	case SHAPE_REQUEST:
		dialect.kind = m->captured > 1 ? m->wire[1] : 0;
		*stage = CLIENT_ASKED;
		break;
	case SHAPE_REPLY:
		*stage = ok && dialect.kind == ASK_BIND &&
		    *stage != SERVER_SECOND ? SERVER_SECOND : SERVER_DONE;
		break;
	case SHAPE_PASSWORD:
	case SHAPE_TOKEN:
		break;
	}
	return dialect;
}

/* What a reply that says yes opens. */
static void
opens(const struct message *m, struct wrapping *w)
{
	struct cursor c = { .base = m->wire, .offset = 3, .end = m->captured };
	const struct host bound = socks_read_address(&c);

	if (c.failed || m->wire[1] != 0)
		return;
	switch (m->dialect.kind) {
	case ASK_CONNECT:
		w->what = WRAPS_ALL;
		break;
	case ASK_BIND:
		if (m->dialect.stage[m->end] != SERVER_SECOND)
			return;
		w->what = WRAPS_ALL;
		w->host = bound;
		break;
	case ASK_ASSOCIATE:
		w->what = WRAPS_RELAY;
		w->relay = bound;
		break;
	}
}

static bool
unwrap(const struct message *m, struct wrapping *w)
{
	struct cursor c = { .base = m->wire, .offset = 1, .end = m->captured };

	switch ((enum shape)m->shape) {
	case SHAPE_METHOD:
		w->proven = true;
		if (m->wire[1] > METHOD_PASSWORD && m->wire[1] != METHOD_REFUSED)
			w->what = WRAPS_FOREIGN;
		break;
	case SHAPE_PASSWORD:
		w->user.size = cursor_u8(&c);
		w->user.at = cursor_take(&c, w->user.size);
		break;
	case SHAPE_REQUEST:
		c.offset = 3;
		w->host = socks_read_address(&c);
		w->asks = m->wire[1] == ASK_CONNECT || m->wire[1] == ASK_BIND;
		break;
	case SHAPE_REPLY:
		opens(m, w);
		break;
	case SHAPE_METHODS:
	case SHAPE_STATUS:
	case SHAPE_TOKEN:
		break;
	}
	return true;
}

static const uint16_t ports[] = { 1080, 0 };

const struct protocol socks5 = {
	.name = "socks5",
	.title = "SOCKS5",
	.ports = ports,
	.least = 2,
	.frame = frame,
	.probe = probe,
	.unseal = plain_unseal,
	.layouts = layouts,
	.layout = layout,
	.unwrap = unwrap,
	.learn = learn,
};

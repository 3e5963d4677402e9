/* ICQ version 5 over UDP: ICQ98b, 99a, 99b and their clones, 1998 to 2001.
 * Client packets are encrypted and carry a check code that tells whether they
 * were decrypted right; server packets are in clear, with a shorter header.
 * Seen in the samples seed-* and lab-*, where nothing else is said. */

#include "dissectors/icq/v5.h"

#include "dissectors/core/cursor.h"
#include "dissectors/icq/body.h"
#include "dissectors/icq/crypt.h"
#include "dissectors/icq/meta.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/sender.h"

enum {
	CLIENT_HEADER	= 24,
	CLIENT_CLEAR	= 10,		/* bytes that are not encrypted */
	CLIENT_COMMAND	= 14,		/* offsets */
	CLIENT_CHECK	= 20,
	SERVER_HEADER	= 21,
	SERVER_CLEAR	= 3,		/* where the session stands */
	SERVER_COMMAND	= 7,
	SERVER_CHECK	= 17,
};

/* Client to server. */

/* 0x03E8 CMD_LOGIN: the first packet of every session. Clones end earlier;
 * one of them also leaves out the proxy's address, which shows by the place
 * of the web port, always 80. */

#define LOGIN_TAIL	\
	U16("x3", "Unknown", .flags = UNKNOWN), \
	U16("x4", "Unknown", .flags = UNKNOWN), \
	U32("web_port", "Web port", .value = 80, .flags = FIXED), \
	U32("features", "Features", .flags = HEX), \
	U32("client_id", "Client build time or clone", .flags = HEX | OPTIONAL), \
	U32("time2", "Second build time", .flags = HEX | OPTIONAL), \
	U32("x5", "Unknown", .flags = UNKNOWN | OPTIONAL), \
	U32("x6", "Unknown", .flags = UNKNOWN | OPTIONAL), \
	STR16("product", "Product", .flags = OPTIONAL), \
	REST("unknown", "Unknown", .flags = UNKNOWN)

static const struct field login_tail_short[] = {
	LOGIN_TAIL,
	END
};

static const struct field login_tail[] = {
	IPV4("proxy_ip", "Address of the SOCKS proxy"),
	LOGIN_TAIL,
	END
};

static const struct field login[] = {
	TIME32("login_time", "Client clock"),
	ROWS(icq_login),
	U16("tcp_version", "Direct protocol version"),
	U16("x2", "Unknown", .flags = UNKNOWN),
	FORMS(login_tail_short, login_tail, icq_unknown),
	END
};

/* One source: empty, or a number; which may as well be padding. */
static const struct field addons[] = {
	BYTES(4, "number_or_padding", "Number, or padding", .flags = OPTIONAL | UP_TO),
	END
};

/* Two sources: empty, or the session; which may as well be padding. */
static const struct field new_user[] = {
	BYTES(4, "session_or_padding", "Session, or padding", .flags = OPTIONAL | UP_TO),
	END
};

static const struct command client_rows[] = {
	{ 0x000a, "CMD_ACK",			"Acknowledge",			icq_padding },
	{ 0x010e, "CMD_SEND_MESSAGE",		"Send a message",		icq_send_message },
	{ 0x015e, "CMD_TCP_REQUEST",		"Ask a peer to connect back",	icq_tcp_request },
	{ 0x03e8, "CMD_LOGIN",			"Log in",			login },
	{ 0x03f2, "CMD_GET_DEPS",		"Ask for departments",		icq_get_departments },
	{ 0x03fc, "CMD_REG_NEW_USER",		"Register",			icq_register },
	{ 0x0406, "CMD_CONTACT_LIST",		"Contact list",			icq_uins },
	{ 0x041a, "CMD_SEARCH_UIN",		"Search by UIN",		icq_uin },
	{ 0x0424, "CMD_SEARCH_USER",		"Search by name",		icq_names },
	{ 0x042e, "CMD_KEEP_ALIVE",		"Keep alive",			icq_padding },
	{ 0x0438, "CMD_SEND_TEXT_CODE",		"Log off, or give up",		icq_text_code },
	{ 0x0442, "CMD_ACK_MESSAGES",		"Delete stored messages",	icq_padding },
	{ 0x044c, "CMD_LOGIN_1",		"Ask for stored messages",	icq_padding },
	{ 0x0456, "CMD_MSG_TO_NEW_USER",	"Message to a new user",	icq_send_message },
	{ 0x0460, "CMD_INFO_REQ",		"Ask for details",		icq_uin },
	{ 0x046a, "CMD_EXT_INFO_REQ",		"Ask for more details",		icq_uin },
	{ 0x049c, "CMD_CHANGE_PW",		"Change password",		icq_password },
	{ 0x04a6, "CMD_NEW_USER_INFO",		"Details of a new user",	icq_own_info },
	{ 0x04b0, "CMD_UPDATE_EXT_INFO",	"Set more details",		icq_ext_info },
	{ 0x04ba, "CMD_QUERY_SERVERS",		"Ask for servers",		icq_padding },
	{ 0x04c4, "CMD_QUERY_ADDONS",		"Ask for add-ons",		addons },
	{ 0x04ce, "CMD_LOGIN_INFO_REQ",		"Ask for login details",	icq_uin },
	{ 0x04d8, "CMD_STATUS_CHANGE",		"Change status",		icq_status },
	{ 0x04ec, "CMD_NEW_USER_1",		"First login",			new_user },
	{ 0x050a, "CMD_UPDATE_INFO",		"Set details",			icq_own_info },
	{ 0x0514, "CMD_AUTH_UPDATE",		"Set authorization",		icq_auth_update },
	{ 0x051e, "CMD_KEEP_ALIVE2",		"Keep alive",			icq_padding },
	{ 0x0528, "CMD_LOGIN_2",		"State of the client",		icq_client_state },
	{ 0x0532, "CMD_USAGE_STATS",		"Usage statistics",		icq_unknown },
	{ 0x053c, "CMD_ADD_TO_LIST",		"Add to contact list",		icq_uin },
	{ 0x0564, "CMD_RAND_SET",		"Set random chat group",	icq_chat_group },
	{ 0x056e, "CMD_RAND_SEARCH",		"Search at random",		icq_rand_search },
	{ 0x064a, "CMD_META_USER",		"User details",			icq_meta_request },
	{ 0x06a4, "CMD_INVIS_LIST",		"Invisible list",		icq_uins },
	{ 0x06ae, "CMD_VIS_LIST",		"Visible list",			icq_uins },
	{ 0x06b8, "CMD_UPDATE_LIST",		"Change a list",		icq_update_list },
};

static const struct commands client_commands = { COMMANDS(client_rows) };

/*	0         2    6     10        14        16     18     20      24
 *	+---------+----+-----+---------+---------+------+------+-------+------
 *	| 5       | 0  | UIN | session | command | seq1 | seq2 | check | body ...
 *	+---------+----+-----+---------+---------+------+------+-------+------
 *	 in clear            | encrypted                       | clear | encr.  */
static const struct field client_packet[] = {
	U16("version", "Version"),
	PAD(4, "Zero"),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	U32("session", "Session", .flags = HEX),
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &client_commands,
	    .flags = COMMAND | HEX),
	U16("seq1", "Sequence 1", .flags = SUMMARY),
	U16("seq2", "Sequence 2", .flags = SUMMARY),
	U32("check", "Check code, scrambled", .flags = HEX | CHECK),
	BODY(SLOT_COMMAND, &client_commands, "body", "Body"),
	END
};

/* A client packet that was captured without its check code has no key. */
static const struct field client_packet_sealed[] = {
	U16("version", "Version"),
	PAD(4, "Zero"),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	REST("sealed", "Encrypted rest"),
	END
};

/* Server to client. */

/* 0x000A SRV_ACK: empty but in answers to a registration (one source). */
static const struct field server_ack[] = {
	U8("registered", "Registered: 10, failed: 50", .flags = OPTIONAL),
	U32("cookie", "Cookie", .flags = HEX | OPTIONAL),
	U16("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

/* 0x005A SRV_LOGIN_REPLY */
static const struct field login_reply[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U16("ping_interval", "Seconds between keep-alives"),
	U16("packet_timeout", "Seconds before a repeat"),
	U16("x2", "Unknown", .flags = UNKNOWN),
	U16("retries", "Repeats"),
	IPV4("ip", "Client's address", .flags = SUMMARY),
	U32("server_id", "Server number", .flags = HEX),
	END
};

/* 0x006E SRV_USER_ONLINE: older servers end before the cookie. */
static const struct field user_online[] = {
	ROWS(icq_user_online),
	U32("cookie", "Cookie", .flags = HEX | OPTIONAL),
	U32("web_port", "Web port", .flags = OPTIONAL),
	U32("features", "Features", .flags = HEX | OPTIONAL),
	U32("client_id", "Client build time or clone", .flags = HEX | OPTIONAL),
	U32("time2", "Second build time", .flags = HEX | OPTIONAL),
	U32("time3", "Third time", .flags = HEX | OPTIONAL),
	END
};

/* 0x0212 SRV_MULTI_PACKET: packets with headers of their own, whose check
 * codes may be 0. */
static const struct field packet[] = {
	PACKET16("length", "Packet"),
	END
};

static const struct field multi_packet[] = {
	REPEAT8(packet, "packets", "Packets", .flags = SUMMARY),
	END
};

static const struct command server_rows[] = {
	{ 0x000a, "SRV_ACK",			"Acknowledge",			server_ack },
	{ 0x001e, "SRV_SILENT_TOO_LONG",	"Silent too long",		icq_unknown },
	{ 0x0028, "SRV_GO_AWAY",		"Go away",			icq_reason },
	{ 0x0032, "SRV_DEPS_LIST",		"List of departments",		icq_departments },
	{ 0x0046, "SRV_NEW_UIN",		"New UIN",			icq_cookie },
	{ 0x005a, "SRV_LOGIN_REPLY",		"Logged in",			login_reply },
	{ 0x0064, "SRV_BAD_PASS",		"Wrong password",		icq_refused },
	{ 0x006e, "SRV_USER_ONLINE",		"User is online",		user_online },
	{ 0x0078, "SRV_USER_OFFLINE",		"User is offline",		icq_uin },
	{ 0x0082, "SRV_QUERY",			"Answer to a query",		icq_query },
	{ 0x008c, "SRV_USER_FOUND",		"User found",			icq_user_found },
	{ 0x00a0, "SRV_END_OF_SEARCH",		"End of search",		icq_end_of_search },
	{ 0x00b4, "SRV_UPDATE_BASIC_OK",	"Details set",			icq_no_body },
	{ 0x00be, "SRV_UPDATE_BASIC_FAIL",	"Details not set",		icq_no_body },
	{ 0x00c8, "SRV_UPDATE_EXT_OK",		"More details set",		icq_no_body },
	{ 0x00d2, "SRV_UPDATE_EXT_FAIL",	"More details not set",		icq_no_body },
	{ 0x00dc, "SRV_RECV_MESSAGE",		"Stored message",		icq_stored_message },
	{ 0x00e6, "SRV_END_OFFLINE_MESSAGES",	"End of stored messages",	icq_no_body },
	{ 0x00f0, "SRV_NOT_CONNECTED",		"Not connected",		icq_refused },
	{ 0x00fa, "SRV_TRY_AGAIN",		"Busy, try again",		icq_no_body },
	{ 0x0104, "SRV_SYS_DELIVERED_MESS",	"Message",			icq_delivered_message },
	{ 0x0118, "SRV_INFO_REPLY",		"Details",			icq_user_found },
	{ 0x0122, "SRV_EXT_INFO_REPLY",		"More details",			icq_user_ext_info },
	{ 0x012c, "SRV_INVALID_UIN",		"No such UIN",			icq_uin },
	{ 0x0140, "SRV_PASSWORD_CHANGED",	"Password changed",		icq_no_body },
	{ 0x015e, "SRV_TCP_REQUEST",		"Peer asks to connect back",	icq_tcp_request },
	{ 0x01a4, "SRV_STATUS_UPDATE",		"User changed status",		icq_user_status },
	{ 0x01c2, "SRV_SYSTEM_MESSAGE",		"System message",		icq_system_message },
	{ 0x01e0, "SRV_UPDATE_SUCCESS",		"Update succeeded",		icq_no_body },
	{ 0x01ea, "SRV_UPDATE_FAIL",		"Update failed",		icq_no_body },
	/* Sources disagree which of the two means success. */
	{ 0x01f4, "SRV_AUTH_UPDATE",		"Answer on authorization",	icq_no_body },
	{ 0x01fe, "SRV_AUTH_UPDATE_2",		"Answer on authorization",	icq_no_body },
	{ 0x0212, "SRV_MULTI_PACKET",		"Several packets",		multi_packet },
	{ 0x021c, "SRV_END_CONTACTLIST_STATUS",	"End of contacts' statuses",	icq_own_uin },
	{ 0x024e, "SRV_RAND_USER",		"Random user",			icq_rand_user },
	{ 0x0370, "SRV_LOGIN_ERR",		"Login failed",			icq_reason },
	{ 0x03de, "SRV_META_USER",		"User details",			icq_meta_reply },
	{ 0x03fc, "SRV_ACK_NEW_UIN",		"Registration acknowledged",	icq_no_body },
};

static const struct commands server_commands = { COMMANDS(server_rows) };

/*	0         2    3         7         9      11     13    17      21
 *	+---------+----+---------+---------+------+------+-----+-------+------
 *	| 5       | 0  | session | command | seq1 | seq2 | UIN | check | body ...
 *	+---------+----+---------+---------+------+------+-----+-------+------  */
static const struct field server_packet[] = {
	U16("version", "Version"),
	PAD(1, "Zero"),
	U32("session", "Session", .flags = HEX),
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &server_commands,
	    .flags = COMMAND | HEX),
	U16("seq1", "Sequence 1", .flags = SUMMARY),
	U16("seq2", "Sequence 2", .flags = SUMMARY),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	U32("check", "Check code", .flags = HEX | CHECK),
	BODY(SLOT_COMMAND, &server_commands, "body", "Body"),
	END
};

static const struct field *
layout(const struct message *m)
{
	if (m->role != ROLE_CLIENT)
		return server_packet;
	return m->captured < CLIENT_HEADER ? client_packet_sealed :
	    client_packet;
}

static void
unseal_client(struct message *m)
{
	struct cursor c = {
		.base = m->wire, .offset = CLIENT_CHECK, .end = m->captured
	};
	uint32_t code = v5_unscramble(cursor_u32le(&c));

	m->encrypted = true;
	m->plain = m->wire;
	if (c.failed || m->scratch == NULL)
		return;
	v5_crypt(m->scratch, m->wire, m->captured, m->length, code);
	m->plain = m->scratch;
	m->check = check_verify(code, v5_table, m->plain, m->captured,
	    m->length, CLIENT_CHECK);
}

static void
unseal_server(struct message *m)
{
	struct cursor c = {
		.base = m->wire, .offset = SERVER_CHECK, .end = m->captured
	};
	uint32_t code = cursor_u32le(&c);

	m->encrypted = false;
	m->plain = m->wire;
	if (!c.failed)
		m->check = code == 0 ? CHECK_ABSENT : check_verify(code,
		    v5_table, m->plain, m->captured, m->length, SERVER_CHECK);
}

/* The key depends on the packet's length, which is the one on the wire: a
 * packet that the capture cut decrypts as far as it goes. */
static void
unseal(struct message *m)
{
	m->unsealed = true;
	m->check = CHECK_UNKNOWN;
	if (m->role == ROLE_CLIENT)
		unseal_client(m);
	else
		unseal_server(m);
}

/* Whether the bytes in clear have the shape that the role asks for: zeros,
 * as far as they were captured. Being cut is no proof of the other role. */
static inline bool
shaped(const struct message *m, enum role role)
{
	const bool client = role == ROLE_CLIENT;
	const uint32_t end = client ? 6 : 3;
	uint8_t any = 0;

	if (m->length < (client ? CLIENT_HEADER : SERVER_HEADER))
		return false;
	for (uint32_t i = 2; i < end && i < m->captured; i++)
		any |= m->wire[i];
	return any == 0;
}

/* Before a code has been right once in a flow, noise must not pass for it by
 * accident, and the command must be a known one too. */
static bool
known(const struct message *m)
{
	const bool client = m->role == ROLE_CLIENT;
	struct cursor c = {
		.base = m->plain, .end = m->captured,
		.offset = client ? CLIENT_COMMAND : SERVER_COMMAND,
	};

	return commands_find(client ? &client_commands : &server_commands,
	    cursor_u16le(&c)) != NULL;
}

static inline bool
verified(struct message *m, enum role role, const struct dialect *dialect)
{
	if (!shaped(m, role))
		return false;
	m->role = role;
	unseal(m);
	return m->check == CHECK_VALID && (dialect->verified || known(m));
}

/* Four zero bytes are no proof of a client: a session whose number has three
 * low zero bytes makes a server's packet look the same. Where neither the flow
 * nor the ports know who is who, the check code decides; where no code is
 * right, zeros make it a client's. */
static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	enum role role = m->role, other;
	enum verdict check;

	if (dialect->version == 5 && dialect->server != 0)
		role = dialect->server == 1 + m->end ? ROLE_SERVER :
		    ROLE_CLIENT;
	else if (role == ROLE_UNKNOWN)
		role = shaped(m, ROLE_CLIENT) ? ROLE_CLIENT : ROLE_SERVER;
	other = role == ROLE_CLIENT ? ROLE_SERVER : ROLE_CLIENT;
	m->check = CHECK_UNKNOWN;
	if (verified(m, role, dialect))
		return CERTAIN;
	check = m->check;
	if (verified(m, other, dialect))
		return CERTAIN;
	/* Ports may be the wrong way round, and what a server cannot mean is
	 * not to be shown as if it did. */
	if (role == ROLE_SERVER && shaped(m, ROLE_CLIENT) &&
	    m->captured >= CLIENT_CLEAR && check == CHECK_INVALID)
		role = ROLE_CLIENT;
	if (!shaped(m, role))
		return NOT_MINE;
	m->role = role;
	unseal(m);
	return dialect->version == 5 && dialect->verified ? CERTAIN :
	    LOOKS_LIKE;
}

static bool
numbers(const struct message *m, struct numbers *n)
{
	const bool client = m->role == ROLE_CLIENT;
	struct cursor c = {
		.base = m->plain, .end = m->captured,
		.offset = client ? CLIENT_CLEAR : SERVER_CLEAR,
	};
	const uint8_t *p;

	p = cursor_take(&c, 10);
	if (p == NULL || (client && m->captured < CLIENT_HEADER))
		return false;
	/* In these ten bytes: what their end is, the compiler knows. */
	c = (struct cursor){ .base = p, .end = 10 };
	n->session = cursor_u32le(&c);
	n->command = cursor_u16le(&c);
	n->seq1 = cursor_u16le(&c);
	n->seq2 = cursor_u16le(&c);
	n->acknowledges = n->command == ICQ_ACK;
	return true;
}

/* Who is who is known from a right check code only: what a packet that is cut
 * or damaged looks like must not settle it for all that follow. */
static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	if (m->check == CHECK_VALID) {
		dialect.server = m->role == ROLE_SERVER ? 1 + m->end :
		    2 - m->end;
		dialect.version = 5;
		dialect.verified = true;
	} else if (dialect.version == 0) {
		dialect.version = 5;
	}
	return dialect;
}

static const struct field *const layouts[] = {
	client_packet, client_packet_sealed, server_packet, NULL
};

static const uint16_t ports[] = { 4000, 0 };

const struct protocol icq_v5 = {
	.name = "icq-v5",
	.title = "ICQ v5",
	.ports = ports,
	.lead = { 0x05, 0x00 },
	.least = SERVER_HEADER,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.numbers = numbers,
	.learn = learn,
};

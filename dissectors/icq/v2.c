/* ICQ version 2 over UDP: ICQ 1.1 and most early clones, 1996 to 1998.
 * Nothing is encrypted and there is no check code: a packet proves itself by
 * its command and a body that fits to the last byte. Servers leave the account
 * out of their packets, and clients where they have none yet. Seen in sample
 * lab-udp2-licq071-oos, where nothing else is said. */

#include "dissectors/icq/v2.h"

#include "dissectors/core/cursor.h"
#include "dissectors/core/walk.h"
#include "dissectors/icq/body.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/sender.h"

enum {
	CLIENT_HEADER	= 10,
	SERVER_HEADER	= 6,
};

/* The client's own counter, which the answer repeats: a word that the later
 * versions do without. */
#define NUMBER	U16("request_number", "Request number")

static const struct field number[] = {
	NUMBER,
	END
};

static const struct field number_uin[] = {
	NUMBER,
	ROWS(icq_uin),
	END
};

/* Client to server. */

/* 0x03E8 CMD_LOGIN */
static const struct field login[] = {
	ROWS(icq_login),
	U32("tcp_version", "Direct protocol version"),
	U16("login_number", "Login number"),
	U32("x2", "Unknown", .flags = UNKNOWN),
	U16("x3", "Unknown", .flags = UNKNOWN),
	U16("x4", "Unknown", .flags = UNKNOWN),
	END
};

/* 0x03F2 CMD_GET_DEPS: one source. */
static const struct field get_departments[] = {
	U16("connection_id", "Connection number"),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	STR16("password", "Password", .flags = SECRET),
	U32("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	END
};

/* 0x03FC CMD_REG_NEW_USER: as one client sent it, and as its source has it. */
static const struct field register_wide[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	STR16("password", "Password", .flags = SECRET),
	U32("x2", "Unknown", .flags = UNKNOWN),
	U32("x3", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field register_narrow[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	STR16("password", "Password", .flags = SECRET),
	U16("x2", "Unknown", .flags = UNKNOWN),
	U16("x3", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field register_else[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	STR16("password", "Password", .flags = SECRET),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field reg_new_user[] = {
	FORMS(register_wide, register_narrow, register_else),
	END
};

static const struct field search_user[] = {
	NUMBER,
	ROWS(icq_names),
	END
};

/* Two sources. */
static const struct field change_password[] = {
	NUMBER,
	ROWS(icq_password),
	END
};

/* Two sources. */
static const struct field own_info[] = {
	NUMBER,
	ROWS(icq_own_info),
	END
};

/* Two sources. */
static const struct field ext_info[] = {
	NUMBER,
	ROWS(icq_ext_info),
	END
};

static const struct command client_rows[] = {
	{ 0x000a, "CMD_ACK",			"Acknowledge",			icq_no_body },
	{ 0x010e, "CMD_SEND_MESSAGE",		"Send a message",		icq_send_message },
	{ 0x03e8, "CMD_LOGIN",			"Log in",			login },
	{ 0x03f2, "CMD_GET_DEPS",		"Ask for departments",		get_departments },
	{ 0x03fc, "CMD_REG_NEW_USER",		"Register",			reg_new_user },
	{ 0x0406, "CMD_CONTACT_LIST",		"Contact list",			icq_uins },
	{ 0x041a, "CMD_SEARCH_UIN",		"Search by UIN",		number_uin },
	{ 0x0424, "CMD_SEARCH_USER",		"Search by name",		search_user },
	{ 0x042e, "CMD_KEEP_ALIVE",		"Keep alive",			icq_no_body },
	{ 0x0438, "CMD_SEND_TEXT_CODE",		"Log off, or give up",		icq_text_code },
	{ 0x0442, "CMD_ACK_MESSAGES",		"Delete stored messages",	icq_no_body },
	{ 0x044c, "CMD_LOGIN_1",		"Ask for stored messages",	icq_no_body },
	{ 0x0456, "CMD_MSG_TO_NEW_USER",	"Message to a new user",	icq_send_message },
	{ 0x0460, "CMD_INFO_REQ",		"Ask for details",		number_uin },
	{ 0x046a, "CMD_EXT_INFO_REQ",		"Ask for more details",		number_uin },
	{ 0x049c, "CMD_CHANGE_PW",		"Change password",		change_password },
	{ 0x04a6, "CMD_NEW_USER_INFO",		"Details of a new user",	own_info },
	{ 0x04b0, "CMD_UPDATE_EXT_INFO",	"Set more details",		ext_info },
	{ 0x04ba, "CMD_QUERY_SERVERS",		"Ask for servers",		icq_no_body },
	{ 0x04c4, "CMD_QUERY_ADDONS",		"Ask for add-ons",		icq_no_body },
	{ 0x04d8, "CMD_STATUS_CHANGE",		"Change status",		icq_status },
	{ 0x04ec, "CMD_NEW_USER_1",		"First login",			icq_no_body },
	{ 0x050a, "CMD_UPDATE_INFO",		"Set details",			own_info },
	{ 0x0514, "CMD_AUTH_UPDATE",		"Set authorization",		icq_auth_update },
	{ 0x051e, "CMD_KEEP_ALIVE2",		"Keep alive",			icq_no_body },
	{ 0x0528, "CMD_LOGIN_2",		"State of the client",		icq_client_state },
	{ 0x053c, "CMD_ADD_TO_LIST",		"Add to contact list",		icq_uin },
	{ 0x06a4, "CMD_INVIS_LIST",		"Invisible list",		icq_uins },
	{ 0x06ae, "CMD_VIS_LIST",		"Visible list",			icq_uins },
	{ 0x06b8, "CMD_UPDATE_LIST",		"Change a list",		icq_update_list },
};

static const struct commands client_commands = { COMMANDS(client_rows) };

/*	0         2         4     6     10
 *	+---------+---------+-----+-----+------
 *	| 2       | command | seq | UIN | body ...
 *	+---------+---------+-----+-----+------  */
static const struct field client_packet[] = {
	U16("version", "Version"),
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &client_commands,
	    .flags = COMMAND | HEX),
	U16("seq1", "Sequence", .flags = SUMMARY),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	BODY(SLOT_COMMAND, &client_commands, "body", "Body"),
	END
};

/* From a client that has no account yet, or says it later. */
static const struct field client_packet_nameless[] = {
	U16("version", "Version"),
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &client_commands,
	    .flags = COMMAND | HEX),
	U16("seq1", "Sequence", .flags = SUMMARY),
	BODY(SLOT_COMMAND, &client_commands, "body", "Body"),
	END
};

/* Server to client. */

/* 0x0032 SRV_DEPS_LIST: one source, which ends here. */
static const struct field departments[] = {
	U16("connection_id", "Connection number"),
	UIN32("uin", "UIN", .flags = SUMMARY),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

/* 0x0046 SRV_NEW_UIN: two sources. */
static const struct field new_uin[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	END
};

/* 0x005A SRV_LOGIN_REPLY */
static const struct field login_reply[] = {
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	IPV4("ip", "Client's address", .flags = SUMMARY),
	U16("login_number", "Login number"),
	U16("x1", "Unknown", .flags = UNKNOWN),
	U16("x2", "Unknown", .flags = UNKNOWN),
	U32("x3", "Unknown", .flags = UNKNOWN),
	U32("x4", "Unknown", .flags = UNKNOWN),
	U16("ping_interval", "Seconds between keep-alives"),
	U16("packet_timeout", "Seconds before a repeat"),
	U16("x5", "Unknown", .flags = UNKNOWN),
	U16("retries", "Repeats"),
	U16("x6", "Unknown", .flags = UNKNOWN),
	U8("x7", "Unknown", .flags = UNKNOWN),
	END
};

/* 0x0064 SRV_BAD_PASS: a recording of 1998. */
static const struct field bad_password[] = {
	U16("login_number", "Login number"),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	END
};

/* 0x006E SRV_USER_ONLINE: two sources; and as one server writes it, the number
 * of its version where others have the lower half of an address. */
static const struct field user_online_else[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	IPV4("ip", "Address", .flags = SUMMARY),
	U32("tcp_port", "TCP port", .flags = SUMMARY),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	U32("tcp_version", "Direct protocol version"),
	END
};

static const struct field user_online_short[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	IPV4("ip", "Address", .flags = SUMMARY),
	U16("tcp_port", "TCP port", .flags = SUMMARY),
	IPV4("real_ip", "Own address"),
	U16("x1", "Unknown", .value = 3, .flags = UNKNOWN | FIXED),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	U32("x2", "Unknown", .value = 2, .flags = UNKNOWN | FIXED),
	U16("x3", "Unknown", .flags = UNKNOWN | FIXED),
	END
};

static const struct field user_online[] = {
	ALT(user_online_short, user_online_else),
	END
};

/* 0x008C SRV_USER_FOUND, 0x0118 SRV_INFO_REPLY: a recording of 1998, in which
 * two bytes follow. */
static const struct field user_found[] = {
	NUMBER,
	UIN32("uin", "UIN", .flags = SUMMARY),
	ROWS(icq_names),
	U8("auth", "Authorization", .names = &icq_authorizations),
	U16("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

static const struct field end_of_search[] = {
	NUMBER,
	ROWS(icq_end_of_search),
	END
};

/* 0x0122 SRV_EXT_INFO_REPLY: two sources. */
static const struct field user_ext_info[] = {
	NUMBER,
	ROWS(icq_user_ext_info),
	END
};

static const struct command server_rows[] = {
	{ 0x000a, "SRV_ACK",			"Acknowledge",			icq_no_body },
	{ 0x001e, "SRV_SILENT_TOO_LONG",	"Silent too long",		icq_unknown },
	{ 0x0028, "SRV_GO_AWAY",		"Go away",			icq_reason },
	{ 0x0032, "SRV_DEPS_LIST",		"List of departments",		departments },
	{ 0x0046, "SRV_NEW_UIN",		"New UIN",			new_uin },
	{ 0x005a, "SRV_LOGIN_REPLY",		"Logged in",			login_reply },
	{ 0x0064, "SRV_BAD_PASS",		"Wrong password",		bad_password },
	{ 0x006e, "SRV_USER_ONLINE",		"User is online",		user_online },
	{ 0x0078, "SRV_USER_OFFLINE",		"User is offline",		icq_uin },
	{ 0x0082, "SRV_QUERY",			"Answer to a query",		icq_unknown },
	{ 0x008c, "SRV_USER_FOUND",		"User found",			user_found },
	{ 0x00a0, "SRV_END_OF_SEARCH",		"End of search",		end_of_search },
	{ 0x00b4, "SRV_UPDATE_BASIC_OK",	"Details set",			number },
	{ 0x00be, "SRV_UPDATE_BASIC_FAIL",	"Details not set",		number },
	{ 0x00c8, "SRV_UPDATE_EXT_OK",		"More details set",		number },
	{ 0x00d2, "SRV_UPDATE_EXT_FAIL",	"More details not set",		number },
	{ 0x00dc, "SRV_RECV_MESSAGE",		"Stored message",		icq_stored_message },
	{ 0x00e6, "SRV_END_OFFLINE_MESSAGES",	"End of stored messages",	icq_own_uin },
	{ 0x00f0, "SRV_NOT_CONNECTED",		"Not connected",		icq_no_body },
	{ 0x00fa, "SRV_TRY_AGAIN",		"Busy, try again",		icq_no_body },
	{ 0x0104, "SRV_SYS_DELIVERED_MESS",	"Message",			icq_delivered_message },
	{ 0x0118, "SRV_INFO_REPLY",		"Details",			user_found },
	{ 0x0122, "SRV_EXT_INFO_REPLY",		"More details",			user_ext_info },
	{ 0x012c, "SRV_INVALID_UIN",		"No such UIN",			number_uin },
	{ 0x01a4, "SRV_STATUS_UPDATE",		"User changed status",		icq_user_status },
	{ 0x01c2, "SRV_SYSTEM_MESSAGE",		"System message",		icq_system_message },
	{ 0x01e0, "SRV_UPDATE_SUCCESS",		"Update succeeded",		number },
	{ 0x01ea, "SRV_UPDATE_FAIL",		"Update failed",		number },
	{ 0x021c, "SRV_END_CONTACTLIST_STATUS",	"End of contacts' statuses",	icq_own_uin },
};

/* Where it is not clear who is who, a client's may stand here. */
static const struct commands server_commands = {
	COMMANDS(server_rows),
	.secret_from = ICQ_CLIENT_COMMANDS,
};

/*	0         2         4     6
 *	+---------+---------+-----+------
 *	| 2       | command | seq | body ...
 *	+---------+---------+-----+------  */
static const struct field server_packet[] = {
	U16("version", "Version"),
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &server_commands,
	    .flags = COMMAND | HEX),
	U16("seq1", "Sequence", .flags = SUMMARY),
	BODY(SLOT_COMMAND, &server_commands, "body", "Body"),
	END
};

static uint16_t
command_of(const struct message *m)
{
	struct cursor c = { .base = m->wire, .offset = 2, .end = m->captured };

	return cursor_u16le(&c);
}

static bool
nameless(uint16_t command)
{
	return command == 0x03f2 || command == 0x03fc || command == 0x04ec;
}

static const struct field *
layout(const struct message *m)
{
	if (m->role != ROLE_CLIENT)
		return server_packet;
	return nameless(command_of(m)) ? client_packet_nameless :
	    client_packet;
}

static void
unseal(struct message *m)
{
	m->plain = m->wire;
	m->encrypted = false;
	m->unsealed = true;
	m->check = CHECK_UNKNOWN;
}

/* Of what both sides say there is the acknowledgement, in which a client names
 * itself. */
static enum role
sender(const struct message *m)
{
	const enum role role = icq_sender(command_of(m));

	if (role != ROLE_UNKNOWN)
		return role;
	return m->length == CLIENT_HEADER ? ROLE_CLIENT : ROLE_SERVER;
}

/* Whether a known command fits to the last byte. */
static bool
reads(struct message *m)
{
	const struct command *command = commands_find(
	    m->role == ROLE_CLIENT ? &client_commands : &server_commands,
	    command_of(m));

	return command != NULL && command->fields != icq_unknown &&
	    walk_fits(m, layout(m));
}

/* What reads well may be taken on a usual port. In a flow that has proved
 * itself everything counts that begins as it should. */
static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	const bool flow = dialect->version == 2 && dialect->server != 0;
	const enum role port = m->role;

	unseal(m);
	if (flow && dialect->verified) {
		m->role = dialect->server == 1 + m->end ? ROLE_SERVER :
		    ROLE_CLIENT;
		return CERTAIN;
	}
	m->role = sender(m);
	if (!flow && !reads(m))
		return NOT_MINE;
	/* From a server's port, what a client says: who knows? */
	return port != ROLE_UNKNOWN && port != m->role ? SUSPECTED :
	    LOOKS_LIKE;
}

static bool
numbers(const struct message *m, struct numbers *n)
{
	struct cursor c = {
		.base = m->plain, .offset = 2, .end = m->captured
	};

	n->command = cursor_u16le(&c);
	n->seq1 = cursor_u16le(&c);
	n->opening = icq_opening(m, n->command, SERVER_HEADER);
	n->acknowledges = n->command == ICQ_ACK;
	n->nameless = m->role != ROLE_CLIENT || nameless(n->command);
	n->account = n->nameless ? 0 : cursor_u32le(&c);
	return !c.failed;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	if (dialect.verified || (dialect.version != 0 && dialect.version != 2))
		return dialect;
	return (struct dialect){
		.version = 2,
		.server = m->role == ROLE_SERVER ? 1 + m->end : 2 - m->end,
	};
}

/* A client counts on, under one number; an acknowledgement repeats what the
 * other side counted. A server, which names nobody, must have counted just one
 * further, and have said something. */
#define ENOUGH	20		/* bytes of both bodies */

static bool
agree(const struct message *first, const struct message *second)
{
	struct cursor a = { .base = first->plain, .offset = 4,
	    .end = first->captured };
	struct cursor b = { .base = second->plain, .offset = 4,
	    .end = second->captured };
	const uint16_t from = cursor_u16le(&a), to = cursor_u16le(&b);

	if (first->role != second->role)
		return from == to && (command_of(first) == ICQ_ACK) !=
		    (command_of(second) == ICQ_ACK);
	if (first->role != ROLE_CLIENT)
		return to == from + 1 && command_of(first) != ICQ_ACK &&
		    command_of(second) != ICQ_ACK && first->length +
		    second->length >= 2 * SERVER_HEADER + ENOUGH;
	return to > from && to - from < 16 &&
	    !nameless(command_of(first)) && !nameless(command_of(second)) &&
	    cursor_u32le(&a) == cursor_u32le(&b);
}

static const struct field *const layouts[] = {
	client_packet, client_packet_nameless, server_packet, NULL
};

static const uint16_t ports[] = { 4000, 0 };

const struct protocol icq_v2 = {
	.name = "icq-v2",
	.title = "ICQ v2",
	.ports = ports,
	.lead = { 0x02, 0x00 },
	.least = SERVER_HEADER,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.numbers = numbers,
	.learn = learn,
	.agree = agree,
};

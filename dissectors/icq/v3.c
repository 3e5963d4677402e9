/* ICQ version 3 over UDP: what servers answer to clients of version 4, and some
 * servers to clients of version 5; and both sides of ICQ Groupware, the
 * corporate dialect. Nothing is encrypted. The check code is absent in the
 * Groupware and from one server. Answers to version 4: seen in sample
 * lab-udp4-licq071-oos, where nothing else is said. */

#include "dissectors/icq/v3.h"

#include "dissectors/core/cursor.h"
#include "dissectors/core/walk.h"
#include "dissectors/icq/body.h"
#include "dissectors/icq/crypt.h"
#include "dissectors/icq/groupware.h"
#include "dissectors/icq/messages.h"
#include "dissectors/icq/meta.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/sender.h"

enum {
	HEADER	 = 16,
	CHECK_AT = 12,			/* offset of the check code */
	CMD_FRAGMENT = 0x05d2,
	SRV_FRAGMENT = 0x0366,
};

/* Client to server: Groupware alone. */

static const struct command client_rows[] = {
	{ 0x000a, "CMD_ACK",			"Acknowledge",			icq_no_body },
	{ 0x010e, "CMD_SEND_MESSAGE",		"Send a message",		icq_send_message },
	{ 0x015e, "CMD_RECONNECT",		"Reconnect",			groupware_reconnect },
	{ 0x03e8, "CMD_LOGIN",			"Log in",			groupware_login },
	{ 0x03f2, "CMD_GET_DEPS",		"Ask for departments",		icq_get_departments },
	{ 0x0406, "CMD_CONTACT_LIST",		"Contact list",			icq_uins },
	{ 0x042e, "CMD_KEEP_ALIVE",		"Keep alive",			icq_no_body },
	{ 0x0438, "CMD_SEND_TEXT_CODE",		"Log off, or give up",		icq_text_code },
	{ 0x0442, "CMD_ACK_MESSAGES",		"Delete stored messages",	groupware_time },
	{ 0x044c, "CMD_LOGIN_1",		"Ask for stored messages",	groupware_stored_request },
	{ 0x0456, "CMD_MSG_TO_NEW_USER",	"Message to a new user",	icq_send_message },
	{ 0x0460, "CMD_INFO_REQ",		"Ask for details",		icq_uin },
	{ 0x049c, "CMD_CHANGE_PW",		"Change password",		groupware_change_password },
	{ 0x04c4, "CMD_QUERY_ADDONS",		"Ask for add-ons",		icq_number },
	{ 0x04d8, "CMD_STATUS_CHANGE",		"Change status",		icq_status },
	{ 0x04ec, "CMD_NEW_USER_1",		"First login",			icq_no_body },
	{ 0x050a, "CMD_UPDATE_INFO",		"Set details",			icq_own_info },
	{ 0x0514, "CMD_AUTH_UPDATE",		"Set authorization",		groupware_auth_update },
	{ 0x0528, "CMD_LOGIN_2",		"State of the client",		groupware_client_state },
	{ 0x0532, "CMD_USAGE_STATS",		"Usage statistics",		icq_unknown },
	{ 0x053c, "CMD_ADD_TO_LIST",		"Add to contact list",		icq_uin },
	{ 0x0578, "CMD_SET_WORK_INFO",		"Set details of work",		groupware_work },
	{ 0x0582, "CMD_SET_HOME_INFO",		"Set details of home",		groupware_home },
	{ 0x058c, "CMD_SET_HOME_PAGE",		"Set home page",		groupware_homepage },
	{ 0x0596, "CMD_SET_NOTES",		"Set notes",			groupware_text },
	{ 0x05aa, "CMD_GET_NOTES",		"Ask for notes",		groupware_get_notes },
	{ 0x05be, "CMD_SET_WORK_PAGE",		"Set home page at work",	groupware_homepage },
	{ 0x05c8, "CMD_SEARCH",			"Search",			groupware_search },
	{ CMD_FRAGMENT, "CMD_FRAGMENT",		"Piece of a packet",		groupware_fragment_up },
	{ 0x05dc, "CMD_REGISTRATION_NOTES",	"Ask for registration notes",	icq_no_body },
	{ 0x05e6, "CMD_REGISTRATION_FORM",	"Registration form",		icq_registration_form },
	{ 0x05f0, "CMD_GET_DEPS1",			"Ask for departments again",	icq_no_body },
	{ 0x05fa, "CMD_GET_USER_INFO",		"Ask for all details",		icq_uin },
	{ 0x0604, "CMD_QUERY_DEPARTMENT",	"Ask for a department",		groupware_department_query },
	{ 0x060e, "CMD_BROADCAST_ALL",		"Message to all",		icq_system_message },
	{ 0x0618, "CMD_BROADCAST_ONLINE",	"Message to all who are online", icq_system_message },
	{ 0x0622, "CMD_WEB_PAGER",		"Web pager",			groupware_web_pager },
	{ 0x06a4, "CMD_INVIS_LIST",		"Invisible list",		icq_uins },
	{ 0x06ae, "CMD_VIS_LIST",		"Visible list",			icq_uins },
	{ 0x2121, "CMD_DELETE_USER",		"Delete an account",		icq_no_body },
};

static const struct commands client_commands = { COMMANDS(client_rows) };

/* Server to client. Where the two dialects differ their lengths do. */

/* 0x005A SRV_LOGIN_REPLY: of the Groupware, two sources. */
static const struct field login_reply_groupware[] = {
	IPV4("ip", "Client's address", .flags = SUMMARY),
	U32("x1", "Unknown", .flags = UNKNOWN),
	U32("addons_version", "Version of the add-ons"),
	U32("list_version", "Version of the list of departments"),
	U8("must_change_password", "Must change the password"),
	U8("may_broadcast", "May broadcast"),
	U32("x2", "Unknown", .flags = UNKNOWN),
	U16("ping_interval", "Seconds between keep-alives"),
	U16("packet_timeout", "Seconds before a repeat"),
	U16("retry_timeout", "Seconds between repeats"),
	U16("retries", "Repeats"),
	END
};

static const struct field login_reply_v4[] = {
	IPV4("ip", "Client's address", .flags = SUMMARY),
	U32("x1", "Unknown", .flags = UNKNOWN),
	U16("x2", "Unknown", .flags = UNKNOWN),
	U16("x3", "Unknown", .flags = UNKNOWN),
	U16("x4", "Unknown", .flags = UNKNOWN),
	U16("x5", "Unknown", .flags = UNKNOWN),
	U16("ping_interval", "Seconds between keep-alives"),
	U16("packet_timeout", "Seconds before a repeat"),
	U16("retry_timeout", "Seconds between repeats"),
	U16("retries", "Repeats"),
	END
};

static const struct field login_reply_else[] = {
	IPV4("ip", "Client's address", .flags = SUMMARY),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field login_reply[] = {
	FORMS(login_reply_v4, login_reply_groupware, login_reply_else),
	END
};

/* 0x00DC SRV_RECV_MESSAGE: two sources; in the Groupware the time is a number. */
static const struct field stored_groupware[] = {
	UIN32("from", "From", .flags = SUMMARY | FROM),
	TIME32("sent_time", "Sent", .flags = SUMMARY),
	ICQ_MESSAGE,
	END
};

static const struct field stored_else[] = {
	UIN32("from", "From", .flags = SUMMARY | FROM),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field stored_message[] = {
	FORMS(icq_stored_message, stored_groupware, stored_else),
	END
};

/* 0x0118 SRV_INFO_REPLY: sources disagree on what ends it; in the Groupware it
 * begins without the account. */
static const struct field info_status_first[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	ROWS(icq_names),
	U8("presence", "Presence", .names = &icq_presences),
	U8("auth", "Authorization", .names = &icq_authorizations),
	END
};

static const struct field info_auth[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	ROWS(icq_names),
	U8("auth", "Authorization", .names = &icq_authorizations),
	END
};

static const struct field info_reply[] = {
	FORMS(info_status_first, info_auth, groupware_info, icq_unknown),
	END
};

static const struct command server_rows[] = {
	{ 0x000a, "SRV_ACK",			"Acknowledge",			icq_no_body },
	{ 0x001e, "SRV_SILENT_TOO_LONG",	"Silent too long",		icq_unknown },
	{ 0x0028, "SRV_GO_AWAY",		"Go away",			icq_reason },
	{ 0x0032, "SRV_DEPS_LIST",		"List of departments",		icq_departments },
	{ 0x0046, "SRV_NEW_UIN",		"New UIN",			icq_cookie },
	{ 0x005a, "SRV_LOGIN_REPLY",		"Logged in",			login_reply },
	{ 0x0064, "SRV_BAD_PASS",		"Wrong password",		icq_refused },
	{ 0x006e, "SRV_USER_ONLINE",		"User is online",		icq_user_online },
	{ 0x0078, "SRV_USER_OFFLINE",		"User is offline",		icq_uin },
	{ 0x0082, "SRV_QUERY",			"Answer to a query",		icq_query },
	{ 0x008c, "SRV_USER_FOUND",		"User found",			icq_user_found },
	{ 0x00a0, "SRV_END_OF_SEARCH",		"End of search",		icq_end_of_search },
	{ 0x00b4, "SRV_UPDATE_BASIC_OK",	"Details set",			icq_no_body },
	{ 0x00be, "SRV_UPDATE_BASIC_FAIL",	"Details not set",		icq_no_body },
	{ 0x00c8, "SRV_UPDATE_EXT_OK",		"More details set",		icq_no_body },
	{ 0x00d2, "SRV_UPDATE_EXT_FAIL",	"More details not set",		icq_no_body },
	{ 0x00dc, "SRV_RECV_MESSAGE",		"Stored message",		stored_message },
	{ 0x00e6, "SRV_END_OFFLINE_MESSAGES",	"End of stored messages",	groupware_stored_end },
	{ 0x00f0, "SRV_NOT_CONNECTED",		"Not connected",		icq_no_body },
	{ 0x00fa, "SRV_TRY_AGAIN",		"Busy, try again",		icq_no_body },
	{ 0x0104, "SRV_SYS_DELIVERED_MESS",	"Message",			icq_delivered_message },
	{ 0x0118, "SRV_INFO_REPLY",		"Details",			info_reply },
	{ 0x0122, "SRV_EXT_INFO_REPLY",		"More details",			icq_user_ext_info },
	{ 0x012c, "SRV_INVALID_UIN",		"No such UIN",			icq_uin },
	{ 0x0140, "SRV_PASSWORD_CHANGED",	"Password changed",		icq_no_body },
	{ 0x015e, "SRV_TCP_REQUEST",		"Peer asks to connect back",	icq_tcp_request },
	{ 0x01a4, "SRV_STATUS_UPDATE",		"User changed status",		icq_user_status },
	{ 0x01c2, "SRV_SYSTEM_MESSAGE",		"System message",		icq_system_message },
	{ 0x01e0, "SRV_UPDATE_SUCCESS",		"Update succeeded",		icq_no_body },
	{ 0x01ea, "SRV_UPDATE_FAIL",		"Update failed",		icq_no_body },
	{ 0x01f4, "SRV_AUTH_UPDATE",		"Answer on authorization",	icq_no_body },
	{ 0x01fe, "SRV_AUTH_UPDATE_2",		"Answer on authorization",	icq_no_body },
	{ 0x021c, "SRV_END_CONTACTLIST_STATUS",	"End of contacts' statuses",	icq_own_uin },
	{ 0x024e, "SRV_RAND_USER",		"Random user",			icq_rand_user },
	{ 0x0258, "SRV_SET_WORK_PAGE_OK",		"Home page at work set",	icq_no_body },
	{ 0x026c, "SRV_SET_WORK_INFO_OK",		"Details of work set",		icq_no_body },
	{ 0x0280, "SRV_SET_HOME_INFO_OK",		"Details of home set",		icq_no_body },
	{ 0x0294, "SRV_SET_HOME_PAGE_OK",		"Home page set",		icq_no_body },
	{ 0x02a8, "SRV_SET_NOTES_OK",		"Notes set",			icq_no_body },
	{ 0x02e4, "SRV_BASIC_INFO",		"Details",			groupware_info },
	{ 0x02ee, "SRV_INVALID_UIN_2",		"No such UIN",			icq_uin },
	{ 0x02f8, "SRV_WORK_INFO",		"Details of work",		groupware_work },
	{ 0x030c, "SRV_WORK_PAGE",		"Home page at work",		groupware_homepage },
	{ 0x0320, "SRV_HOME_INFO",		"Details of home",		groupware_home_reply },
	{ 0x0334, "SRV_HOME_PAGE",		"Home page",			groupware_homepage },
	{ 0x0352, "SRV_USER_NOTES",		"Notes",			groupware_notes },
	{ SRV_FRAGMENT, "SRV_FRAGMENT",		"Piece of a packet",		groupware_fragment_down },
	{ 0x0370, "SRV_LOGIN_ERR",		"Login failed",			icq_reason },
	{ 0x037a, "SRV_REGISTRATION_NOTES",	"Registration notes",		groupware_registration_notes },
	{ 0x0384, "SRV_REGISTRATION_OK",		"Registered",			groupware_text },
	{ 0x03de, "SRV_META_USER",		"User details",			icq_meta_reply },
};

/* Where it is not clear who is who, a client's may stand here. */
static const struct commands server_commands = {
	COMMANDS(server_rows),
	.secret_from = ICQ_CLIENT_COMMANDS,
};

/*	0        2        4      6      8      12      16
 *	+--------+--------+------+------+------+-------+------
 *	| 3      | command| seq1 | seq2 | UIN  | check | body ...
 *	+--------+--------+------+------+------+-------+------  */
#define PACKET(of)	\
	U16("version", "Version"), \
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &(of), \
	    .flags = COMMAND | HEX), \
	U16("seq1", "Sequence 1", .flags = SUMMARY), \
	U16("seq2", "Sequence 2", .flags = SUMMARY), \
	UIN32("uin", "UIN", .flags = SELF | SUMMARY), \
	U32("check", "Check code", .flags = HEX | CHECK), \
	BODY(SLOT_COMMAND, &(of), "body", "Body")

static const struct field client_packet[] = {
	PACKET(client_commands),
	END
};

static const struct field server_packet[] = {
	PACKET(server_commands),
	END
};

static const struct field *
layout(const struct message *m)
{
	return m->role == ROLE_CLIENT ? client_packet : server_packet;
}

static void
unseal(struct message *m)
{
	struct cursor c = {
		.base = m->wire, .offset = CHECK_AT, .end = m->captured
	};
	const uint32_t code = cursor_u32le(&c);

	m->plain = m->wire;
	m->encrypted = false;
	m->unsealed = true;
	m->check = CHECK_UNKNOWN;
	if (!c.failed)
		m->check = code == 0 ? CHECK_ABSENT : check_verify(code,
		    v4_table, m->plain, m->captured, m->length, CHECK_AT);
}

static const struct command *
find(enum role role, uint16_t number)
{
	return commands_find(role == ROLE_CLIENT ? &client_commands :
	    &server_commands, number);
}

/* A known command with a right code is surer than flow and ports, and so is any
 * command of one side while the flow has not proved itself. */
static enum role
role_of(const struct message *m, const struct dialect *dialect,
    uint16_t command)
{
	const enum role sender = icq_sender(command);
	enum role role = m->role;

	if (sender != ROLE_UNKNOWN && m->check == CHECK_VALID &&
	    find(sender, command) != NULL)
		return sender;
	/* An acknowledgement: only servers give those a code. */
	if (sender == ROLE_UNKNOWN && m->check == CHECK_VALID &&
	    !dialect->verified)
		return ROLE_SERVER;
	if (dialect->server != 0 &&
	    (dialect->verified || sender == ROLE_UNKNOWN))
		return dialect->server == 1 + m->end ? ROLE_SERVER :
		    ROLE_CLIENT;
	if (role == ROLE_UNKNOWN)
		role = sender;
	return role;
}

/* A right code is certain. Where there is none, or a wrong one, a packet that
 * reads well may be taken on a usual port; in a flow that has proved itself
 * everything counts that its server says, or both sides of version 3. */
static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	struct cursor c = { .base = m->wire, .offset = 2, .end = m->captured };
	const uint16_t number = cursor_u16le(&c);
	const enum role sender = icq_sender(number);
	const struct command *command;

	unseal(m);
	m->role = role_of(m, dialect, number);
	command = find(m->role, number);
	if (m->check == CHECK_VALID)
		return command != NULL || dialect->verified ? CERTAIN :
		    LOOKS_LIKE;
	if (dialect->server != 0 &&
	    (dialect->version == 3 || m->role == ROLE_SERVER))
		return dialect->verified ? CERTAIN : LOOKS_LIKE;
	if (m->role == ROLE_UNKNOWN ||
	    (sender != ROLE_UNKNOWN && sender != m->role))
		return NOT_MINE;
	return command != NULL && command->fields != icq_unknown &&
	    walk_fits(m, layout(m)) ? LOOKS_LIKE : NOT_MINE;
}

/* Each side writes index and total in its own order. */
static bool
piece(const struct message *m, struct piece *piece)
{
	struct cursor c = {
		.base = m->plain, .offset = HEADER, .end = m->captured
	};
	const uint8_t first = cursor_u8(&c), second = cursor_u8(&c);
	const bool up = m->role == ROLE_CLIENT;
	struct numbers n = { 0 };

	if (c.failed || !icq_numbers(m, &n, 2, HEADER) ||
	    n.command != (up ? CMD_FRAGMENT : SRV_FRAGMENT))
		return false;
	*piece = (struct piece){
		.session = n.session, .seq1 = n.seq1, .seq2 = n.seq2,
		.offset = c.offset, .index = up ? second : first,
		.total = up ? first : second,
	};
	return true;
}

static bool
numbers(const struct message *m, struct numbers *n)
{
	struct piece p;

	if (!icq_numbers(m, n, 2, HEADER))
		return false;
	if ((n->command == CMD_FRAGMENT || n->command == SRV_FRAGMENT) &&
	    piece(m, &p))
		n->piece = (uint16_t)(1 + p.index);
	return true;
}

/* In a flow whose client speaks another version that is what it speaks. */
static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	const uint8_t server = m->role == ROLE_SERVER ? 1 + m->end :
	    2 - m->end;

	if (dialect.version == 0)
		dialect.version = 3;
	if (m->check == CHECK_VALID) {
		dialect.server = server;
		dialect.verified = true;
	} else if (!dialect.verified && m->check == CHECK_ABSENT) {
		dialect.server = server;
	}
	return dialect;
}

static const struct field *const layouts[] = {
	client_packet, server_packet, NULL
};

static const uint16_t ports[] = { 4000, 0 };

const struct protocol icq_v3 = {
	.name = "icq-v3",
	.title = "ICQ v3",
	.ports = ports,
	.lead = { 0x03, 0x00 },
	.least = HEADER,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.numbers = numbers,
	.piece = piece,
	.learn = learn,
};

/* ICQ version 4 over UDP: builds of ICQ98a and their clones, 1998.
 * Only clients speak it; servers answer in version 3. A quarter of a packet is
 * encrypted, and its check code tells whether it was decrypted right. Seen in
 * sample lab-udp4-licq071-oos, where nothing else is said. */

#include "dissectors/icq/v4.h"

#include "dissectors/core/cursor.h"
#include "dissectors/icq/body.h"
#include "dissectors/icq/crypt.h"
#include "dissectors/icq/groupware.h"
#include "dissectors/icq/meta.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/sender.h"

enum {
	HEADER	= 20,
	CHECK_AT = 16,			/* offset of the check code */
};

/* 0x03E8 CMD_LOGIN */
static const struct field login[] = {
	TIME32("login_time", "Client clock"),
	ROWS(icq_login),
	U32("tcp_version", "Direct protocol version"),
	U32("x2", "Unknown", .flags = UNKNOWN),
	U32("x3", "Unknown", .flags = UNKNOWN),
	U16("x4", "Unknown", .flags = UNKNOWN),
	END
};

static const struct command client_rows[] = {
	{ 0x000a, "CMD_ACK",			"Acknowledge",			icq_no_body },
	{ 0x010e, "CMD_SEND_MESSAGE",		"Send a message",		icq_send_message },
	{ 0x015e, "CMD_TCP_REQUEST",		"Ask a peer to connect back",	icq_tcp_request },
	{ 0x03e8, "CMD_LOGIN",			"Log in",			login },
	{ 0x03f2, "CMD_GET_DEPS",		"Ask for departments",		icq_get_departments },
	{ 0x03fc, "CMD_REG_NEW_USER",		"Register",			icq_register },
	{ 0x0406, "CMD_CONTACT_LIST",		"Contact list",			icq_uins },
	{ 0x041a, "CMD_SEARCH_UIN",		"Search by UIN",		icq_uin },
	{ 0x0424, "CMD_SEARCH_USER",		"Search by name",		icq_names },
	{ 0x042e, "CMD_KEEP_ALIVE",		"Keep alive",			icq_no_body },
	{ 0x0438, "CMD_SEND_TEXT_CODE",		"Log off, or give up",		icq_text_code },
	{ 0x0442, "CMD_ACK_MESSAGES",		"Delete stored messages",	icq_no_body },
	{ 0x044c, "CMD_LOGIN_1",		"Ask for stored messages",	icq_no_body },
	{ 0x0456, "CMD_MSG_TO_NEW_USER",	"Message to a new user",	icq_send_message },
	{ 0x0460, "CMD_INFO_REQ",		"Ask for details",		icq_uin },
	{ 0x046a, "CMD_EXT_INFO_REQ",		"Ask for more details",		icq_uin },
	{ 0x049c, "CMD_CHANGE_PW",		"Change password",		icq_password },
	{ 0x04a6, "CMD_NEW_USER_INFO",		"Details of a new user",	icq_own_info },
	{ 0x04b0, "CMD_UPDATE_EXT_INFO",	"Set more details",		icq_ext_info },
	{ 0x04ba, "CMD_QUERY_SERVERS",		"Ask for servers",		icq_no_body },
	{ 0x04c4, "CMD_QUERY_ADDONS",		"Ask for add-ons",		icq_number },
	{ 0x04ce, "CMD_LOGIN_INFO_REQ",		"Ask for login details",	icq_uin },
	{ 0x04d8, "CMD_STATUS_CHANGE",		"Change status",		icq_status },
	{ 0x04ec, "CMD_NEW_USER_1",		"First login",			icq_no_body },
	{ 0x050a, "CMD_UPDATE_INFO",		"Set details",			icq_own_info },
	{ 0x0514, "CMD_AUTH_UPDATE",		"Set authorization",		icq_auth_update },
	{ 0x051e, "CMD_KEEP_ALIVE2",		"Keep alive",			icq_no_body },
	{ 0x0528, "CMD_LOGIN_2",		"State of the client",		icq_client_state },
	{ 0x0532, "CMD_USAGE_STATS",		"Usage statistics",		icq_unknown },
	{ 0x053c, "CMD_ADD_TO_LIST",		"Add to contact list",		icq_uin },
	{ 0x0564, "CMD_RAND_SET",		"Set random chat group",	icq_chat_group },
	{ 0x056e, "CMD_RAND_SEARCH",		"Search at random",		icq_rand_search },
	{ 0x05dc, "CMD_REGISTRATION_NOTES",	"Ask for registration notes",	icq_no_body },
	{ 0x05e6, "CMD_REGISTRATION_FORM",	"Registration form",		icq_registration_form },
	{ 0x064a, "CMD_META_USER",		"User details",			icq_meta_request },
	{ 0x06a4, "CMD_INVIS_LIST",		"Invisible list",		icq_uins },
	{ 0x06ae, "CMD_VIS_LIST",		"Visible list",			icq_uins },
	{ 0x06b8, "CMD_UPDATE_LIST",		"Change a list",		icq_update_list },
};

static const struct commands client_commands = { COMMANDS(client_rows) };

/*	0         2        4    6         8      10     12    16      20
 *	+---------+--------+----+---------+------+------+-----+-------+------
 *	| 4       | random | 0  | command | seq1 | seq2 | UIN | check | body ...
 *	+---------+--------+----+---------+------+------+-----+-------+------
 *	 in clear | encrypted, from 8 and 12 on | if longer than 32, 48 | clear  */
static const struct field client_packet[] = {
	U16("version", "Version"),
	PAD(2, "Random"),
	PAD(2, "Zero"),
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &client_commands,
	    .flags = COMMAND | HEX),
	U16("seq1", "Sequence 1", .flags = SUMMARY),
	U16("seq2", "Sequence 2", .flags = SUMMARY),
	UIN32("uin", "UIN", .flags = SELF | SUMMARY),
	U32("check", "Check code", .flags = HEX | CHECK),
	BODY(SLOT_COMMAND, &client_commands, "body", "Body"),
	END
};

/* Captured without its check code, a packet has no key. */
static const struct field client_packet_sealed[] = {
	U16("version", "Version"),
	REST("sealed", "Encrypted rest"),
	END
};

static const struct field *
layout(const struct message *m)
{
	return m->captured < HEADER ? client_packet_sealed : client_packet;
}

/* The key depends on the length on the wire. Some programs, says one source,
 * leave the random word in clear, and only the check code can tell. */
static void
unseal(struct message *m)
{
	struct cursor c = {
		.base = m->wire, .offset = CHECK_AT, .end = m->captured
	};
	const uint32_t code = cursor_u32le(&c);

	m->unsealed = m->encrypted = true;
	m->check = CHECK_UNKNOWN;
	m->plain = m->wire;
	if (c.failed || m->scratch == NULL)
		return;
	v4_crypt(m->scratch, m->wire, m->captured, m->length, code);
	m->plain = m->scratch;
	m->check = check_verify(code, v4_table, m->plain, m->captured,
	    m->length, CHECK_AT);
	if (m->check != CHECK_INVALID)
		return;
	memcpy(m->scratch + 2, m->wire + 2, 2);
	m->check = check_verify(code, v4_table, m->plain, m->captured,
	    m->length, CHECK_AT);
	if (m->check == CHECK_INVALID)
		v4_crypt(m->scratch, m->wire, m->captured, m->length, code);
}

/* A right code is certain with the zero word; where the code is wrong, the word
 * and a known command are what other keys would hardly give. */
static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	const bool flow = dialect->version == 4 && dialect->server != 0;
	struct cursor c = { .offset = 4 };
	uint16_t zero, command;

	m->role = ROLE_CLIENT;
	unseal(m);
	if (m->captured < HEADER)
		return flow && dialect->server != 1 + m->end ? CERTAIN :
		    NOT_MINE;
	c.base = m->plain;
	c.end = m->captured;
	zero = cursor_u16le(&c);
	command = cursor_u16le(&c);
	if (m->check == CHECK_VALID && zero == 0)
		return CERTAIN;
	if (dialect->server == 1 + m->end)
		return NOT_MINE;
	if (flow)
		return CERTAIN;
	return zero == 0 && commands_find(&client_commands, command) != NULL ?
	    LOOKS_LIKE : NOT_MINE;
}

static bool
numbers(const struct message *m, struct numbers *n)
{
	return m->captured >= HEADER && icq_numbers(m, n, 6, HEADER);
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	if (m->check == CHECK_VALID) {
		dialect.server = 2 - m->end;
		dialect.version = 4;
		dialect.verified = true;
	} else if (dialect.version == 0) {
		dialect.version = 4;
	}
	return dialect;
}

static const struct field *const layouts[] = {
	client_packet, client_packet_sealed, NULL
};

static const uint16_t ports[] = { 4000, 0 };

const struct protocol icq_v4 = {
	.name = "icq-v4",
	.title = "ICQ v4",
	.ports = ports,
	.lead = { 0x04, 0x00 },
	.least = HEADER,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.numbers = numbers,
	.learn = learn,
};

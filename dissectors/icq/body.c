/* Bodies that the versions of ICQ share. */

#include "dissectors/icq/body.h"

#include "dissectors/icq/messages.h"
#include "dissectors/icq/names.h"

const struct field icq_no_body[] = { END };

/* Client commands without parameters: many clients fill up to 28 bytes.
 * Seen in samples lab-*; one client writes two bytes. */
const struct field icq_padding[] = {
	BYTES(4, "padding", "Random padding", .flags = OPTIONAL | UP_TO),
	END
};

const struct field icq_unknown[] = {
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

const struct field icq_uin[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	END
};

/* One's own, at the end of a list; one server leaves it out. */
const struct field icq_own_uin[] = {
	UIN32("uin", "UIN", .flags = OPTIONAL),
	END
};

const struct field icq_number[] = {
	U32("number", "Number", .flags = OPTIONAL),
	END
};

/* What all logins begin with, in versions 4 and 5 behind the clock. Seen in
 * samples lab-*. */
const struct field icq_login[] = {
	U32("tcp_port", "TCP port", .flags = SUMMARY),
	STR16("password", "Password", .flags = SECRET),
	U16("build", "Build"),
	U16("x1", "Unknown", .flags = UNKNOWN),
	IPV4("ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	END
};

static const struct field contact[] = {
	UIN32("uin", "UIN"),
	END
};

/* Contact list, visible and invisible list. Seen in samples lab-*. */
const struct field icq_uins[] = {
	REPEAT8(contact, "contacts", "Contacts", .flags = SUMMARY),
	END
};

/* Seen in samples lab-*, and two sources. */
const struct field icq_names[] = {
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	END
};

/* Two sources; some programs leave out the zip code. */
const struct field icq_ext_info[] = {
	STR16("city", "City"),
	U16("country", "Country", .names = &icq_countries),
	I8("timezone", "Time zone, half hours west"),
	STR16("state", "State"),
	U16("age", "Age"),
	U8("gender", "Gender", .names = &icq_genders),
	STR16("phone", "Phone"),
	STR16("homepage", "Home page"),
	STR16("about", "About"),
	U32("zip_number", "Zip code", .flags = OPTIONAL),
	END
};

const struct field icq_user_ext_info[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	ROWS(icq_ext_info),
	END
};

static const struct field department[] = {
	U32("department_id", "Department number"),
	STR16("name", "Name"),
	END
};

/* One source. */
const struct field icq_departments[] = {
	U32("list_version", "Version of the list"),
	REPEAT32(department, "departments", "Departments"),
	U16("x1", "Unknown", .flags = UNKNOWN),
	U16("x2", "Unknown", .flags = UNKNOWN),
	END
};

/* One source. */
const struct field icq_query[] = {
	U16("x3", "Unknown", .flags = UNKNOWN),
	GROUP(icq_departments, "answer", "Answer"),
	END
};

/* Messages: seen in samples lab-udp5-*. */

const struct field icq_send_message[] = {
	UIN32("to", "To", .flags = SUMMARY | TO),
	ICQ_MESSAGE,
	END
};

const struct field icq_delivered_message[] = {
	UIN32("from", "From", .flags = SUMMARY | FROM),
	ICQ_MESSAGE,
	END
};

/* The last word: real server, 2001, after plain texts only. */
const struct field icq_stored_message[] = {
	UIN32("from", "From", .flags = SUMMARY | FROM),
	DATE("sent", "Sent", .flags = SUMMARY),
	ICQ_MESSAGE,
	U16("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

/* "B_USER_DISCONNECTED", 5: log off; "B_MESSAGE_ACK", 4: gave up repeating.
 * Seen in samples lab-*. */
const struct field icq_text_code[] = {
	STR16("text_code", "Text code", .flags = SUMMARY),
	U16("x1", "Unknown", .flags = UNKNOWN),
	END
};

/* "Text", says one source; not how it is counted. */
static const struct field system_text[] = {
	STR16("text", "Text", .flags = SUMMARY),
	END
};

const struct field icq_system_message[] = {
	ALT(system_text, icq_unknown),
	END
};

/* Status. Seen in samples lab-*. */

const struct field icq_status[] = {
	U32("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	END
};

const struct field icq_user_status[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	U32("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	END
};

/* Presence. */

/* Seen in samples lab-*. */
const struct field icq_user_online[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	IPV4("ip", "Address", .flags = SUMMARY),
	U32("tcp_port", "TCP port", .flags = SUMMARY),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	U16("tcp_version", "Direct protocol version"),
	U16("x1", "Unknown", .flags = UNKNOWN),
	END
};

/* Connect back to me, for I cannot reach you. Seen in samples lab-*. */
const struct field icq_tcp_request[] = {
	UIN32("peer", "Peer", .flags = SUMMARY),
	IPV4("ip", "Own address", .flags = SUMMARY),
	U32("tcp_port", "TCP port", .flags = SUMMARY),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("failed_port", "Port that could not be reached"),
	U32("own_port", "Own port"),
	U16("tcp_version", "Direct protocol version", .flags = OPTIONAL),
	END
};

/* Random chat: two sources; one client searches with two bytes. */
const struct field icq_chat_group[] = {
	U32("chat_group", "Random chat group", .names = &icq_chat_groups, .flags = SUMMARY),
	END
};

static const struct field chat_group_narrow[] = {
	U16("chat_group", "Random chat group", .names = &icq_chat_groups, .flags = SUMMARY),
	END
};

const struct field icq_rand_search[] = {
	FORMS(chat_group_narrow, icq_chat_group, icq_unknown),
	END
};

/* Accounts. */

/* Two sources. UIN 0: nobody, and perhaps no more. */
const struct field icq_rand_user[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	IPV4("ip", "Address", .flags = SUMMARY | OPTIONAL),
	U32("tcp_port", "TCP port", .flags = SUMMARY),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	U16("tcp_version", "Direct protocol version"),
	END
};

/* A new account: two sources describe two builds. */
static const struct field register_clone[] = {
	STR16("password", "Password", .flags = SECRET),
	U32("x1", "Unknown", .value = 0xa0, .flags = UNKNOWN | FIXED),
	U32("x2", "Unknown", .flags = UNKNOWN),
	U32("x3", "Unknown", .flags = UNKNOWN),
	U32("x4", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field register_email[] = {
	STR16("password", "Password", .flags = SECRET),
	U32("client_version", "Client version"),
	U32("cookie", "Cookie", .flags = HEX),
	STR16("email", "E-mail", .flags = SUMMARY),
	END
};

static const struct field register_else[] = {
	STR16("password", "Password", .flags = SECRET),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

const struct field icq_register[] = {
	FORMS(register_clone, register_email, register_else),
	END
};

/* With a new account, whose number is the header's. Two sources. */
const struct field icq_cookie[] = {
	U32("cookie", "Cookie", .flags = HEX | OPTIONAL),
	END
};

/* Seen in samples lab-*. */
const struct field icq_user_found[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail"),
	U8("auth", "Authorization", .names = &icq_authorizations),
	U8("presence", "Presence", .names = &icq_presences, .flags = OPTIONAL),
	END
};

/* Seen in samples lab-*. */
const struct field icq_end_of_search[] = {
	U8("more", "Too many were found", .flags = SUMMARY),
	END
};

/* Two sources. */
const struct field icq_own_info[] = {
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	U8("auth", "Authorization", .names = &icq_authorizations, .flags = OPTIONAL),
	END
};

/* Two sources. */
const struct field icq_auth_update[] = {
	U32("auth", "Authorization", .names = &icq_authorizations, .flags = SUMMARY),
	END
};

/* Sources disagree on the numbers of the lists; seen in samples lab-*. */
const struct field icq_update_list[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	U8("list", "List", .names = &icq_lists, .flags = SUMMARY),
	U8("action", "Action", .names = &icq_list_actions, .flags = SUMMARY),
	END
};

/* Two sources. */
const struct field icq_client_state[] = {
	U8("client_state", "State of the client"),
	END
};

/* Two sources. */
const struct field icq_password[] = {
	STR16("password", "Password", .flags = SECRET),
	END
};

const struct field icq_get_departments[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	STR16("password", "Password", .flags = SECRET),
	U32("client_version", "Client version", .flags = OPTIONAL),
	END
};

/* What a server may say before it closes: one source each. */

const struct field icq_reason[] = {
	STR16("reason", "Reason", .flags = SUMMARY | OPTIONAL),
	END
};

/* One server adds two bytes. Seen in sample lab-login-failures-isd. */
const struct field icq_refused[] = {
	U16("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

/* Bodies of ICQ Groupware, the corporate dialect of version 3, 1998 to 2000.
 *
 * No recording is known: the layouts are those of one server's source and of
 * the pages that describe its protocol, with bytes printed beside them; a
 * client's source agrees on much of it. One source where nothing else is
 * said. */

#include "dissectors/icq/groupware.h"

#include "dissectors/icq/body.h"
#include "dissectors/icq/names.h"

/* Client to server. */

/* 0x015E CMD_RECONNECT */
const struct field groupware_reconnect[] = {
	U32("client_version", "Client version"),
	U32("x1", "Unknown", .flags = UNKNOWN),
	IPV4("ip", "Own address", .flags = SUMMARY),
	U32("tcp_port", "TCP port", .flags = SUMMARY),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("x2", "Unknown", .flags = UNKNOWN),
	U16("tcp_version", "Direct protocol version"),
	END
};

/* 0x03E8 CMD_LOGIN: two sources. */
const struct field groupware_login[] = {
	ROWS(icq_login),
	U32("tcp_version", "Direct protocol version"),
	U32("x2", "Unknown", .flags = UNKNOWN),
	U16("x3", "Unknown", .flags = UNKNOWN),
	U16("x4", "Unknown", .flags = UNKNOWN),
	END
};

/* 0x0442 CMD_ACK_MESSAGES */
const struct field groupware_time[] = {
	TIME32("received_time", "Time of the last one", .flags = OPTIONAL),
	END
};

/* 0x044C CMD_LOGIN_1: the page prints seven bytes. */
static const struct field stored_request_words[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U32("x2", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field stored_request_any[] = {
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

const struct field groupware_stored_request[] = {
	ALT(stored_request_words, stored_request_any),
	END
};

/* 0x049C CMD_CHANGE_PW: a word stands before it on the page, not in the
 * server's source. */
static const struct field change_password_word[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	STR16("password", "Password", .flags = SECRET),
	END
};

static const struct field change_password_plain[] = {
	STR16("password", "Password", .flags = SECRET),
	END
};

static const struct field change_password_else[] = {
	REST("password_raw_form", "Password in an unknown form", .flags = SECRET),
	END
};

const struct field groupware_change_password[] = {
	FORMS(change_password_plain, change_password_word, change_password_else),
	END
};

/* 0x0514 CMD_AUTH_UPDATE */
const struct field groupware_auth_update[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U8("auth", "Authorization", .names = &icq_authorizations, .flags = SUMMARY),
	END
};

/* 0x0528 CMD_LOGIN_2: two sources; the page prints a byte alone. */
static const struct field client_state_clock[] = {
	TIME32("login_time", "Client clock"),
	U8("client_state", "State of the client"),
	END
};

static const struct field client_state_alone[] = {
	U8("client_state", "State of the client"),
	END
};

const struct field groupware_client_state[] = {
	ALT(client_state_clock, client_state_alone),
	END
};

/* 0x05AA CMD_GET_NOTES: of an account; the page prints a text. */
static const struct field get_notes_uin[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	END
};

static const struct field get_notes_text[] = {
	STR16("text", "Text", .flags = SUMMARY | FIXED),
	END
};

static const struct field get_notes_else[] = {
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

const struct field groupware_get_notes[] = {
	FORMS(get_notes_uin, get_notes_text, get_notes_else),
	END
};

/* 0x05C8 CMD_SEARCH: two sources. */
const struct field groupware_search[] = {
	U8("x1", "Unknown", .flags = UNKNOWN),
	U8("criterion", "Criterion", .names = &icq_criteria, .flags = SUMMARY),
	U8("x2", "Unknown", .flags = UNKNOWN),
	U8("comparison", "Comparison", .names = &icq_comparisons, .flags = SUMMARY),
	STR16("keyword", "Keyword", .flags = SUMMARY),
	END
};

/* 0x05D2 CMD_FRAGMENT, 0x0366 SRV_FRAGMENT: two sources. A whole packet in
 * pieces, the first of which begins with its header. A client's may be of a
 * packet with a password. */
const struct field groupware_fragment_up[] = {
	U8("total", "Pieces", .flags = SUMMARY),
	U8("index", "Number of this one", .flags = SUMMARY),
	REST("piece", "Piece", .flags = SECRET),
	END
};

const struct field groupware_fragment_down[] = {
	U8("index", "Number of this one", .flags = SUMMARY),
	U8("total", "Pieces", .flags = SUMMARY),
	REST("piece", "Piece"),
	END
};

/* 0x0604 */
const struct field groupware_department_query[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U32("department_id", "Department number", .flags = OPTIONAL),
	END
};

/* 0x0622 CMD_WEB_PAGER */
const struct field groupware_web_pager[] = {
	UIN32("to", "To", .flags = SUMMARY | TO),
	STR16("name", "Sender's name", .flags = SUMMARY),
	STR16("email", "Sender's e-mail", .flags = SUMMARY),
	STR16("text", "Text", .flags = SUMMARY | TEXT),
	END
};

/* Both ways: two sources. */

const struct field groupware_homepage[] = {
	STR16("homepage", "Home page", .flags = SUMMARY),
	END
};

const struct field groupware_text[] = {
	STR16("text", "Text", .flags = SUMMARY),
	END
};

const struct field groupware_home[] = {
	STR16("street", "Street"),
	STR16("city", "City"),
	STR16("state", "State"),
	U16("country", "Country", .names = &icq_countries),
	STR16("phone", "Phone"),
	STR16("fax", "Fax"),
	STR16("cellular", "Cellular phone"),
	U32("zip_number", "Zip code"),
	U8("gender", "Gender", .names = &icq_genders),
	U16("age", "Age"),
	U8("birth_day", "Day of birth"),
	U8("birth_month", "Month of birth"),
	U8("birth_year_short", "Year of birth less 1900"),
	END
};

const struct field groupware_work[] = {
	STR16("street", "Street"),
	STR16("city", "City"),
	STR16("state", "State"),
	U16("country", "Country", .names = &icq_countries),
	STR16("company", "Company"),
	STR16("position", "Position"),
	U32("department_id", "Department number"),
	STR16("phone", "Phone"),
	STR16("fax", "Fax"),
	STR16("pager", "Pager"),
	U32("zip_number", "Zip code"),
	END
};

/* 0x05E6 CMD_REGISTRATION_FORM: two sources; of ICQ98a: one. */
const struct field icq_registration_form[] = {
	U16("build", "Build"),
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	U8("x1", "Unknown", .flags = UNKNOWN),
	U8("x2", "Unknown", .flags = UNKNOWN),
	GROUP(groupware_home, "home", "Home"),
	STR16("homepage", "Home page"),
	GROUP(groupware_work, "work", "Work"),
	STR16("work_homepage", "Home page at work"),
	STR16("extended", "Extended data"),
	END
};

/* Server to client. */

/* 0x0320 SRV_HOME_INFO: two sources. */
const struct field groupware_home_reply[] = {
	ROWS(groupware_home),
	U8("x1", "Unknown", .flags = UNKNOWN),
	END
};

/* 0x00E6 SRV_END_OFFLINE_MESSAGES */
const struct field groupware_stored_end[] = {
	TIME32("received_time", "Time of the last one", .flags = OPTIONAL),
	END
};

/* 0x02E4 SRV_BASIC_INFO: two sources. */
const struct field groupware_info[] = {
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	U8("auth", "Authorization", .names = &icq_authorizations),
	END
};

/* 0x0352 SRV_NOTES: two sources. */
const struct field groupware_notes[] = {
	STR16("text", "Text", .flags = SUMMARY),
	TIME32("update_time", "Time of the last change"),
	TIME32("request_time", "Time of the request"),
	IPV4("ip", "Address"),
	END
};

/* 0x037A SRV_REGISTRATION_NOTES: two sources. */
const struct field groupware_registration_notes[] = {
	STR16("text", "Text", .flags = SUMMARY),
	U8("enabled", "Enabled"),
	U16("x1", "Unknown", .flags = UNKNOWN),
	U16("x2", "Unknown", .flags = UNKNOWN),
	END
};

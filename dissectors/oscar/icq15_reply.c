/* Family 15, type 07DA: what servers answer. The numbers of version 5 have its
 * symbols. Real packets of 2001 or two sources for each row where nothing else
 * is said. */

#include "dissectors/oscar/icq15.h"

#include "dissectors/icq/meta.h"
#include "dissectors/icq/names.h"
#include "dissectors/oscar/body.h"
#include "dissectors/oscar/tlv.h"

#define AUTHORIZATION	U8("auth", "Authorization", .names = &icq_authorizations)

/* A server of 2001 leaves out the last byte, later ones do not. */
static const struct field general[] = {
	ROWS(icq15_general),
	AUTHORIZATION,
	U8("web_aware", "Web aware"),
	U8("permission", "Who may connect directly", .names = &icq15_permissions),
	U8("publish_email", "Publish e-mail", .flags = OPTIONAL),
	END
};

/* In 2001 the first word is the last. Behind the country sources have either
 * a time zone, or marital status and whom one listens to. */
static const struct field more[] = {
	ROWS(icq15_more),
	U16("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	STR16("origin_city", "City of origin", .flags = OPTIONAL),
	STR16("origin_state", "State of origin"),
	U16("origin_country", "Country of origin", .names = &icq15_countries),
	U8("marital_status", "Marital status, or time zone", .names = &icq15_marital_states,
	    .flags = OPTIONAL),
	U8("accept_strangers", "Takes messages from strangers", .flags = OPTIONAL),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

/* Real packet of 2001. */
static const struct field short_info[] = {
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	AUTHORIZATION,
	U8("web_aware", "Web aware", .flags = OPTIONAL),
	U8("gender", "Gender", .names = &icq_genders, .flags = OPTIONAL),
	END
};

/* Somebody found, behind a length. The last answer says how many were left
 * out. Two sources; in one the length is wrong, so that the rows count. */

#define FOUND	\
	UIN32("uin", "UIN", .flags = SUMMARY), \
	STR16("nick", "Nickname", .flags = SUMMARY), \
	STR16("first_name", "First name"), \
	STR16("last_name", "Last name"), \
	STR16("email", "E-mail"), \
	AUTHORIZATION

#define RECORD_LENGTH	U16("record_length", "Length of the record")
#define USERS_LEFT	U32("users_left", "Users left out")

static const struct field page[] = {
	FOUND,
	U16("presence", "Presence", .names = &icq_presences),
	U8("gender", "Gender", .names = &icq_genders),
	U16("age", "Age"),
	END
};

/* Of ICQ 2000. */
static const struct field user[] = {
	FOUND,
	U8("presence", "Presence", .names = &icq_presences, .flags = OPTIONAL),
	U8("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

static const struct field page_counted[] = { SPAN16(page, "user", "User"), END };
static const struct field user_counted[] = { SPAN16(user, "user", "User"), END };
static const struct field page_plain[] = { RECORD_LENGTH, GROUP(page, "user", "User"), END };
static const struct field user_plain[] = { RECORD_LENGTH, GROUP(user, "user", "User"), END };

/* Behind a length that is right there is no doubt about the end: more may
 * follow. */
static const struct field page_and_more[] = {
	ROWS(page),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field page_more_counted[] = { SPAN16(page_and_more, "user", "User"), END };
static const struct field page_more_counted_left[] = {
	ROWS(page_more_counted),
	USERS_LEFT,
	END
};

static const struct field user_and_more[] = {
	FOUND,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field more_counted[] = { SPAN16(user_and_more, "user", "User"), END };
static const struct field more_counted_left[] = { ROWS(more_counted), USERS_LEFT, END };

static const struct field page_counted_left[] = { ROWS(page_counted), USERS_LEFT, END };
static const struct field user_counted_left[] = { ROWS(user_counted), USERS_LEFT, END };
static const struct field page_plain_left[] = { ROWS(page_plain), USERS_LEFT, END };

/* Without the two bytes that may be missing: those left would be taken for
 * them. */
static const struct field user_left[] = {
	FOUND,
	U8("presence", "Presence", .names = &icq_presences),
	U8("x1", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field user_plain_left[] = {
	RECORD_LENGTH,
	GROUP(user_left, "user", "User"),
	USERS_LEFT,
	END
};

static const struct field found[] = {
	FORMS(page_counted, user_counted, page_plain, user_plain, page_more_counted,
	    more_counted, oscar_unknown),
	END
};

static const struct field found_last[] = {
	FORMS(page_counted_left, user_counted_left, page_counted, user_counted, page_plain_left,
	    user_plain_left, page_plain, user_plain, page_more_counted_left,
	    page_more_counted, more_counted_left, more_counted,
	    oscar_unknown),
	END
};

/* One source, whose tail nobody knows; another has but the account and a byte. */
static const struct field random_long[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	U16("chat_group", "Random chat group", .names = &icq_chat_groups, .flags = SUMMARY),
	IPV4("ip", "Address"),
	U32("tcp_port", "TCP port"),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16("tcp_version", "Direct protocol version"),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field random_short[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	U8("x1", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field random_user[] = {
	FORMS(random_long, random_short, oscar_unknown),
	END
};

/* Real packets of 2001. */
static const struct field variable[] = {
	STR16("xml", "XML", .flags = SUMMARY),
	END
};

/* What became of an SMS. High byte first. One source has examples. */
static const struct field sms[] = {
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	U16BE("x2", "Unknown", .flags = UNKNOWN),
	U16BE("x3", "Unknown", .flags = UNKNOWN),
	STR16BE("provider", "Provider", .flags = SUMMARY),
	STR16BE("sms_xml", "Answer"),
	END
};

static const struct field affiliations_or_sms[] = {
	FORMS(oscar_nothing, sms, oscar_unknown),
	END
};

/* One source each for how the text stands there. */
static const struct field error_counted[] = {
	STR16("error_text", "Text", .flags = SUMMARY | FIXED),
	END
};

static const struct field error_plain[] = {
	TEXT_TO_END("error_text", "Text", .flags = SUMMARY),
	END
};

static const struct field error_text[] = {
	ALT(error_counted, error_plain),
	END
};

static const struct command replies[] = {
	{ 0x0001, "META_ERROR",			"Request went wrong",		oscar_nothing },
	{ 0x0064, "META_SET_GENERAL_DONE",	"General details set",		oscar_nothing },
	{ 0x006e, "META_SET_WORK_DONE",		"Work details set",		oscar_nothing },
	{ 0x0078, "META_SET_MORE_DONE",		"More details set",		oscar_nothing },
	{ 0x0082, "META_SET_ABOUT_DONE",	"About set",			oscar_nothing },
	{ 0x0087, "META_SET_EMAILS_DONE",	"More e-mails set",		oscar_nothing },
	{ 0x008c, "META_SET_INTERESTS_DONE",	"Interests set",		oscar_nothing },
	{ 0x0096, "META_SET_AFFILIATIONS_DONE",	"Affiliations set, or answer to an SMS",
	    affiliations_or_sms },
	{ 0x00a0, "META_SET_SECURITY_DONE",	"Security set",			oscar_nothing },
	{ 0x00aa, "META_SET_PASSWORD_DONE",	"Password changed",		oscar_nothing },
	{ 0x00b4, "META_UNREGISTER_DONE",	"Unregistered",			oscar_nothing },
	{ 0x00be, "META_SET_HOMEPAGE_CAT_DONE",	"Home page category set",	oscar_nothing },
	{ 0x00c8, "META_GENERAL",		"General details",		general },
	{ 0x00d2, "META_WORK",			"Work details",			icq15_work },
	{ 0x00dc, "META_MORE",			"More details",			more },
	{ 0x00e6, "META_ABOUT",			"About",			icq15_about },
	{ 0x00eb, "META_MORE_EMAILS",		"More e-mails",			icq15_emails },
	{ 0x00f0, "META_INTERESTS",		"Interests",			icq15_interests },
	{ 0x00fa, "META_AFFILIATIONS",		"Affiliations",
	    icq_meta_affiliations },
	{ 0x0104, "META_SHORT_INFO",		"Short details",		short_info },
	{ 0x010e, "META_HOMEPAGE_CAT",		"Home page category",
	    icq15_homepage_category },
	{ 0x0190, "META_USER_FOUND",		"User found",			found },
	{ 0x019a, "META_USER_FOUND_LAST",	"Last user found",		found_last },
	{ 0x01a4, "META_WHITE_PAGES",		"White pages entry",		found },
	{ 0x01ae, "META_WHITE_PAGES_LAST",	"Last white pages entry",	found_last },
	{ 0x02d0, "META_STATS_0A8C_DONE",	"Usage statistics taken",	oscar_nothing },
	{ 0x0302, "META_STATS_REGISTRATION_DONE", "Registration statistics taken",
	    oscar_nothing },
	{ 0x031b, "META_STATS_PLUGINS_DONE",	"Plug-in statistics taken",	oscar_nothing },
	{ 0x031c, "META_STATS_TIME_ZONE_DONE",	"Usage statistics taken",	oscar_nothing },
	{ 0x031d, "META_STATS_0AD2_DONE",	"Usage statistics taken",	oscar_nothing },
	{ 0x031e, "META_SET_ICQ_PHONE_DONE",	"ICQ phone set",		oscar_nothing },
	{ 0x0366, "META_RANDOM_USER",		"Random user",			random_user },
	{ 0x0370, "META_SET_RANDOM_DONE",	"Random chat group set",	oscar_nothing },
	{ 0x08a2, "META_VARIABLE",		"Variable",			variable },
	{ 0x0c3f, "META_SET_DETAILS_DONE",	"Details set",			oscar_nothing },
	{ 0x0faa, "META_DIRECTORY_DATA",	"From the directory",		icq15_directory },
	{ 0x0fb4, "META_DIRECTORY_REPLY",	"Answer of the directory",	icq15_directory },
	{ 0x0fdc, "META_DIRECTORY_UPDATE_DONE",	"Directory updated",		icq15_directory },
	{ 0x2012, "META_REPORT_SPAM_DONE",	"Spam reported",		oscar_nothing },
};

static const struct commands commands = {
	COMMANDS(replies),
	.otherwise = oscar_unknown,
};

/* A body only when the request went well; of an error, its text. */
static const struct field body[] = {
	SWITCH(SLOT_SUBCOMMAND, &commands),
	END
};

/* One server sends an empty record all the same. Seen in samples lab-oscar-*. */
static const struct field failed[] = {
	{ .type = FIELD_ROWS, .sub = body, .flags = OPTIONAL },
	END
};

const struct field icq15_reply[] = {
	U16("subcommand", "Subcommand", .slot = SLOT_SUBCOMMAND, .commands = &commands,
	    .flags = SUBCOMMAND | SUMMARY | HEX),
	U8("result", "Result", .slot = SLOT_RESULT, .names = &icq_results,
	    .flags = SUMMARY | HEX),
	WHEN(SLOT_RESULT, 0x0a, body),
	WHEN(SLOT_RESULT, 0x14, failed),
	WHEN(SLOT_RESULT, 0x1e, failed),
	WHEN(SLOT_RESULT, 0x32, failed),
	WHEN(SLOT_SUBCOMMAND, 0x0001, error_text),
	END
};

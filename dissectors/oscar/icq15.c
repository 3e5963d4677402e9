/* Family 15, type 07D0: what clients ask and set. The numbers of version 5 have
 * its symbols. Two sources for each row where nothing else is said. */

#include "dissectors/oscar/icq15.h"

#include "dissectors/icq/body.h"
#include "dissectors/icq/meta.h"
#include "dissectors/icq/names.h"
#include "dissectors/oscar/body.h"

#define REPEAT16(t, k, ...) \
	{ .type = FIELD_REPEAT, .size = 2, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }

/* The last byte is 0 in one source. */
static const struct field set_general[] = {
	ROWS(icq15_general),
	U8("publish_email", "Publish e-mail", .flags = OPTIONAL),
	END
};

static const struct name needs[] = {
	{ 0, "not_required" },
	{ 1, "required" },
};

static const struct names need_names = { NAMES(needs) };

/* The first has it the other way round than all other authorizations. */
static const struct field set_security[] = {
	U8("auth_required", "Authorization", .names = &need_names),
	U8("web_aware", "Web aware"),
	U8("permission", "Who may connect directly", .names = &icq15_permissions),
	U8("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

/* In the dump of one source the password is missing. */
static const struct field unregister[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	STR16("password", "Password", .flags = SECRET | OPTIONAL),
	END
};

/* Searches. */

#define WHITE_PAGES_WHO	\
	STR16("first_name", "First name"), \
	STR16("last_name", "Last name"), \
	STR16("nick", "Nickname"), \
	STR16("email", "E-mail"), \
	U16("min_age", "Least age"), \
	U16("max_age", "Greatest age"), \
	U8("gender", "Gender", .names = &icq_genders), \
	U8("language", "Language", .names = &icq_languages), \
	STR16("city", "City"), \
	STR16("state", "State"), \
	U16("country", "Country", .names = &icq15_countries), \
	STR16("company", "Company"), \
	STR16("department", "Department"), \
	STR16("position", "Position")

#define WHITE_PAGES_WHAT	\
	U16("background", "Background", .names = &icq_backgrounds), \
	STR16("background_keyword", "Keyword"), \
	U16("interest", "Interest", .names = &icq_interests), \
	STR16("interest_keyword", "Keyword"), \
	U16("organisation", "Organisation", .names = &icq_organisations), \
	STR16("organisation_keyword", "Keyword"), \
	U16("category", "Home page category"), \
	STR16("category_keyword", "Keyword"), \
	U8("online_only", "Only who is online")

/* Two sources, and the example of a third whose table has a word. */
static const struct field white_pages_narrow[] = {
	WHITE_PAGES_WHO,
	U8("occupation", "Occupation", .names = &icq_occupations),
	WHITE_PAGES_WHAT,
	END
};

static const struct field white_pages_wide[] = {
	WHITE_PAGES_WHO,
	U16("occupation", "Occupation", .names = &icq_occupations),
	WHITE_PAGES_WHAT,
	END
};

static const struct field white_pages_else[] = {
	WHITE_PAGES_WHO,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field white_pages[] = {
	FORMS(white_pages_narrow, white_pages_wide, white_pages_else),
	END
};

/* Real packets of 2001. */
static const struct field variable[] = {
	STR16("xml", "XML", .flags = SUMMARY),
	END
};

/* What clients tell of themselves. Real packets of 2001 (0A8C, 0ABE, 0AC8,
 * 0AD2); which client it is, and nobody knows the rest. */

#define CLIENT	\
	U16("major", "Major version"), \
	U16("minor", "Minor version"), \
	U16("lesser", "Lesser version"), \
	U16("build", "Build"), \
	U32("distribution", "Distribution")

static const struct field statistics[] = {
	CLIENT,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field contact[] = {
	UIN32("uin", "UIN"),
	END
};

/* One source, as is the next. */
static const struct field registration[] = {
	CLIENT,
	BYTES(14, "unknown", "Unknown", .flags = UNKNOWN),
	U16("birth_year", "Year of birth"),
	U16("x1", "Unknown", .flags = UNKNOWN),
	U8("language1", "First language", .names = &icq_languages),
	U8("language2", "Second language", .names = &icq_languages),
	U8("language3", "Third language", .names = &icq_languages),
	U8("gender", "Gender", .names = &icq_genders),
	U32("x2", "Unknown", .flags = UNKNOWN),
	REPEAT16(contact, "contacts", "Contacts"),
	STR16("install_key", "Key of the installation"),
	U32("x3", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field registration_forms[] = {
	FORMS(registration, statistics),
	END
};

static const struct field shortcut[] = {
	STR16("shortcut", "Name"),
	END
};

static const struct field shortcuts[] = {
	CLIENT,
	U16("internal_shortcuts", "How many are ICQ's own"),
	U16("external_shortcuts", "How many are not"),
	REPEAT16(shortcut, "shortcuts", "Shortcuts"),
	END
};

static const struct field shortcut_forms[] = {
	FORMS(shortcuts, statistics),
	END
};

/* High byte first. One source has an example. */
static const struct field sms[] = {
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	U16BE("x2", "Unknown", .flags = UNKNOWN),
	PAD(16, "Zero"),
	U16BE("x3", "Unknown", .flags = UNKNOWN),
	STR16BE("sms_xml", "SMS", .flags = SUMMARY | TEXT),
	END
};

static const struct field sms_forms[] = {
	FORMS(sms, oscar_unknown),
	END
};

/* One source. */
static const struct field spam[] = {
	STR16("uin", "UIN", .flags = SUMMARY),
	BYTES(8, "spam_message", "Number of the message"),
	BYTES(17, "unknown", "Unknown", .flags = UNKNOWN),
	STR16("spam_log", "Log"),
	END
};

static const struct field spam_forms[] = {
	FORMS(spam, oscar_unknown),
	END
};

static const struct command requests[] = {
	{ 0x03ea, "META_SET_GENERAL_C",		"Set general details",		set_general },
	{ 0x03f3, "META_SET_WORK_B",		"Set work details",		icq15_work },
	{ 0x03fd, "META_SET_MORE_B",		"Set more details",		icq15_more },
	{ 0x0406, "META_SET_ABOUT",		"Set about",			icq15_about },
	{ 0x040b, "META_SET_EMAILS",		"Set more e-mails",		icq15_emails },
	{ 0x0410, "META_SET_INTERESTS",		"Set interests",		icq15_interests },
	{ 0x041a, "META_SET_AFFILIATIONS",	"Set affiliations",
	    icq_meta_affiliations },
	{ 0x0424, "META_SET_SECURITY",		"Set security",			set_security },
	{ 0x042e, "META_SET_PASSWORD",		"Change password",		icq_password },
	{ 0x0442, "META_SET_HOMEPAGE_CAT",	"Set home page category",
	    icq15_homepage_category },
	{ 0x04b2, "META_REQ_FULL_INFO_C",	"Request full details",		icq_uin },
	{ 0x04ba, "META_REQ_SHORT_INFO",	"Request short details",	icq_uin },
	{ 0x04c4, "META_UNREGISTER",		"Unregister",			unregister },
	{ 0x04d0, "META_REQ_OWN_INFO_C",	"Request own details",		icq_uin },
	{ 0x0515, "META_SEARCH_NAME_B",		"Search by name",		icq_meta_search_name },
	{ 0x051f, "META_SEARCH_UIN_B",		"Search by UIN",		icq_uin },
	{ 0x0529, "META_SEARCH_EMAIL_B",	"Search by e-mail",		icq_meta_search_email },
	{ 0x0533, "META_SEARCH_WHITE_PAGES_B",	"Search the white pages",	white_pages },
	{ 0x053d, "META_SEARCH_NAME_WILD",	"Search by parts of a name",	icq_meta_search_name },
	{ 0x0547, "META_SEARCH_EMAIL_WILD",	"Search by part of an e-mail",	icq_meta_search_email },
	{ 0x0551, "META_SEARCH_WHITE_PAGES_WILD", "Search the white pages by parts",
	    white_pages },
	{ 0x055f, "META_SEARCH_DETAILS",	"Search by details",		icq15_details },
	{ 0x0569, "META_SEARCH_UIN_TLV",	"Search by UIN",		icq15_details },
	{ 0x0573, "META_SEARCH_EMAIL_TLV",	"Search by e-mail",		icq15_details },
	{ 0x0654, "META_SET_ICQ_PHONE",		"Set ICQ phone",		oscar_unknown },
	{ 0x074e, "META_SEARCH_RANDOM",		"Search at random",		icq_meta_chat_group },
	{ 0x0758, "META_SET_RANDOM",		"Set random chat group",	icq_meta_set_chat_group },
	{ 0x0898, "META_REQ_VARIABLE",		"Request a variable",		variable },
	{ 0x0a8c, "META_STATS_0A8C",		"Usage statistics",		statistics },
	{ 0x0a96, "META_STATS_0A96",		"Usage statistics",		statistics },
	{ 0x0aa5, "META_STATS_REGISTRATION",	"Registration statistics",
	    registration_forms },
	{ 0x0aaa, "META_STATS_0AAA",		"Usage statistics",		statistics },
	{ 0x0aaf, "META_STATS_SHORTCUTS",	"Shortcut bar statistics",	shortcut_forms },
	{ 0x0ab4, "META_STATS_0AB4",		"Usage statistics",		statistics },
	{ 0x0ab9, "META_STATS_0AB9",		"Usage statistics",		statistics },
	{ 0x0abe, "META_STATS_PLUGINS",		"Plug-in statistics",		statistics },
	{ 0x0ac8, "META_STATS_TIME_ZONE",	"Usage statistics, time zone",	statistics },
	{ 0x0acd, "META_STATS_0ACD",		"Usage statistics",		statistics },
	{ 0x0ad2, "META_STATS_0AD2",		"Usage statistics",		statistics },
	{ 0x0ad7, "META_STATS_0AD7",		"Usage statistics",		statistics },
	{ 0x0c3a, "META_SET_DETAILS",		"Set details",			icq15_details },
	{ 0x0fa0, "META_DIRECTORY_QUERY",	"Ask the directory",		icq15_directory },
	{ 0x0fd2, "META_DIRECTORY_UPDATE",	"Update the directory",		icq15_directory },
	{ 0x1482, "META_SEND_SMS",		"Send SMS",			sms_forms },
	{ 0x2008, "META_REPORT_SPAM",		"Report spam",			spam_forms },
};

static const struct commands commands = {
	COMMANDS(requests),
	.otherwise = oscar_unknown,
};

const struct field icq15_request[] = {
	U16("subcommand", "Subcommand", .slot = SLOT_SUBCOMMAND, .commands = &commands,
	    .flags = SUBCOMMAND | SUMMARY | HEX),
	SWITCH(SLOT_SUBCOMMAND, &commands),
	END
};

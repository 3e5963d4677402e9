/* META_USER: the sub-commands for user details and searches, in clients from
 * ICQ99 on. Requests come in two forms, the second with build 3.19: zip codes
 * as text, years of birth in full, home pages in searches. A reply takes the
 * form of its request, which a single packet does not show; but only one of
 * the forms fits the reply to its last byte, and that is the test here.
 *
 * Two sources for each row where nothing else is said. */

#include "dissectors/icq/meta.h"

#include "dissectors/icq/body.h"
#include "dissectors/icq/names.h"

/* General details: name and address. */

#define GENERAL_NAMES	\
	STR16("nick", "Nickname", .flags = SUMMARY), \
	STR16("first_name", "First name"), \
	STR16("last_name", "Last name"), \
	STR16("email", "E-mail", .flags = SUMMARY), \
	STR16("email2", "Second e-mail"), \
	STR16("email3", "Third e-mail"), \
	STR16("city", "City"), \
	STR16("state", "State"), \
	STR16("phone", "Phone"), \
	STR16("fax", "Fax"), \
	STR16("street", "Street"), \
	STR16("cellular", "Cellular phone")

#define ZIP_NUMBER	U32("zip_number", "Zip code")
/* Not empty: that would read like a number. */
#define ZIP_TEXT	STR16("zip", "Zip code", .flags = FIXED)
#define COUNTRY		U16("country", "Country", .names = &icq_countries)
#define TIMEZONE	I8("timezone", "Time zone, half hours west")
#define AUTHORIZATION	U8("auth", "Authorization", .names = &icq_authorizations)

/* Sources disagree on the third: hide the address, or who may connect. */
#define PRIVACY	\
	AUTHORIZATION, \
	U8("web_aware", "Web aware"), \
	U8("permission", "Hide address, or who may connect"), \
	U8("publish_email", "Publish e-mail")

static const struct field set_general[] = {
	GENERAL_NAMES,
	ZIP_NUMBER,
	COUNTRY,
	TIMEZONE,
	BYTES(4, "privacy", "Privacy flags", .flags = OPTIONAL | UP_TO),
	END
};

static const struct field set_general_b[] = {
	GENERAL_NAMES,
	ZIP_TEXT,
	COUNTRY,
	TIMEZONE,
	BYTES(4, "privacy", "Privacy flags", .flags = OPTIONAL | UP_TO),
	END
};

/* Seen in samples lab-*; the forms with a text are not. */
static const struct field general_number[] = {
	GENERAL_NAMES,
	ZIP_NUMBER,
	COUNTRY,
	TIMEZONE,
	PRIVACY,
	END
};

static const struct field general_text[] = {
	GENERAL_NAMES,
	ZIP_TEXT,
	COUNTRY,
	TIMEZONE,
	PRIVACY,
	END
};

/* One server writes two bytes for the time zone, and a zero at the end. */
#define WIDE_TIMEZONE	\
	TIMEZONE, \
	U8("x1", "Unknown", .flags = UNKNOWN), \
	PRIVACY, \
	U8("x2", "Unknown", .flags = UNKNOWN)

static const struct field general_number_wide[] = {
	GENERAL_NAMES,
	ZIP_NUMBER,
	COUNTRY,
	WIDE_TIMEZONE,
	END
};

static const struct field general_text_wide[] = {
	GENERAL_NAMES,
	ZIP_TEXT,
	COUNTRY,
	WIDE_TIMEZONE,
	END
};

/* Another server has only this much. Seen in samples lab-*. */
static const struct field general_short[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	U8("x1", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field general_else[] = {
	GENERAL_NAMES,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field general[] = {
	FORMS(general_text, general_text_wide, general_number, general_number_wide, general_short,
	    general_else),
	END
};

/* Work. */

#define WORK_ADDRESS	\
	STR16("city", "City"), \
	STR16("state", "State"), \
	STR16("phone", "Phone"), \
	STR16("fax", "Fax"), \
	STR16("street", "Street")

#define WORK_PLACE	\
	STR16("company", "Company", .flags = SUMMARY), \
	STR16("department", "Department"), \
	STR16("position", "Position")

#define WORK_REST	\
	COUNTRY, \
	WORK_PLACE, \
	U16("occupation", "Occupation", .names = &icq_occupations), \
	STR16("homepage", "Home page")

static const struct field work_number[] = {
	WORK_ADDRESS,
	ZIP_NUMBER,
	WORK_REST,
	END
};

static const struct field work_text[] = {
	WORK_ADDRESS,
	ZIP_TEXT,
	WORK_REST,
	END
};

static const struct field work_else[] = {
	WORK_ADDRESS,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field work[] = {
	FORMS(work_text, work_number, work_else),
	END
};

/* More: age, home page, languages. */

#define BIRTHDAY_AND_LANGUAGES	\
	U8("birth_month", "Month of birth"), \
	U8("birth_day", "Day of birth"), \
	U8("language1", "First language", .names = &icq_languages), \
	U8("language2", "Second language", .names = &icq_languages), \
	U8("language3", "Third language", .names = &icq_languages)

#define AGE_TO_HOMEPAGE	\
	U16("age", "Age", .flags = SUMMARY), \
	U8("gender", "Gender", .names = &icq_genders, .flags = SUMMARY), \
	STR16("homepage", "Home page")

static const struct field more_short[] = {
	AGE_TO_HOMEPAGE,
	U8("birth_year_short", "Year of birth less 1900"),
	BIRTHDAY_AND_LANGUAGES,
	END
};

static const struct field more_long[] = {
	AGE_TO_HOMEPAGE,
	U16("birth_year", "Year of birth"),
	BIRTHDAY_AND_LANGUAGES,
	END
};

/* Later servers add to either form. */
static const struct field more_else[] = {
	AGE_TO_HOMEPAGE,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field more[] = {
	FORMS(more_short, more_long, more_else),
	END
};

static const struct field about[] = {
	STR16("about", "About"),
	END
};

static const struct field more_email[] = {
	U8("hidden", "Hidden"),
	STR16("email", "E-mail", .flags = SUMMARY),
	END
};

static const struct field more_emails[] = {
	REPEAT8(more_email, "emails", "E-mails"),
	END
};

/* Interests and affiliations. */

const struct field icq_meta_interest[] = {
	U16("interest", "Interest", .names = &icq_interests),
	STR16("keyword", "Keyword"),
	END
};

const struct field icq_meta_interests[] = {
	REPEAT8(icq_meta_interest, "interests", "Interests"),
	END
};

static const struct field background[] = {
	U16("background", "Background", .names = &icq_backgrounds),
	STR16("keyword", "Keyword"),
	END
};

static const struct field organisation[] = {
	U16("organisation", "Organisation", .names = &icq_organisations),
	STR16("keyword", "Keyword"),
	END
};

/* The tail: seen in samples lab-*. */
const struct field icq_meta_affiliations[] = {
	REPEAT8(background, "backgrounds", "Backgrounds"),
	REPEAT8(organisation, "organisations", "Organisations"),
	U16("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	U16("x2", "Unknown", .flags = UNKNOWN | OPTIONAL),
	U8("x3", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

/* Sources disagree on the order of the last two. */
static const struct field set_security[] = {
	AUTHORIZATION,
	U8("x1", "Web aware, or hide address", .flags = UNKNOWN),
	U8("x2", "Who may connect, or web aware", .flags = UNKNOWN),
	END
};

static const struct field unregister[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	STR16("password", "Password", .flags = SECRET),
	END
};

/* The last byte: seen in samples lab-*, only in replies. */
const struct field icq_meta_homepage_category[] = {
	U8("enabled", "Enabled"),
	U16("category", "Category"),
	STR16("description", "Description"),
	U8("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

/* Searches. */

const struct field icq_meta_search_name[] = {
	STR16("first_name", "First name", .flags = SUMMARY),
	STR16("last_name", "Last name", .flags = SUMMARY),
	STR16("nick", "Nickname", .flags = SUMMARY),
	END
};

const struct field icq_meta_search_email[] = {
	STR16("email", "E-mail", .flags = SUMMARY),
	END
};

#define WHITE_PAGES_WHO	\
	STR16("first_name", "First name"), \
	STR16("last_name", "Last name"), \
	STR16("nick", "Nickname"), \
	STR16("email", "E-mail"), \
	U16("min_age", "Least age"), \
	U16("max_age", "Greatest age"), \
	U8("gender", "Gender", .names = &icq_genders)

#define WHITE_PAGES_WHAT	\
	STR16("city", "City"), \
	STR16("state", "State"), \
	COUNTRY, \
	WORK_PLACE, \
	U8("occupation", "Occupation", .names = &icq_occupations), \
	U16("background", "Background", .names = &icq_backgrounds), \
	STR16("background_keyword", "Keyword"), \
	U16("interest", "Interest", .names = &icq_interests), \
	STR16("interest_keyword", "Keyword"), \
	U16("organisation", "Organisation", .names = &icq_organisations), \
	STR16("organisation_keyword", "Keyword")

#define WHITE_PAGES_HOMEPAGE	\
	U16("category", "Home page category"), \
	STR16("category_keyword", "Keyword")

#define ONLINE_ONLY	U8("online_only", "Only who is online")
#define LANGUAGE	U8("language", "Language", .names = &icq_languages)
/* One client's mistake, in one source. */
#define WIDE_LANGUAGE	U16("language", "Language", .names = &icq_languages)

static const struct field white_pages_narrow[] = {
	WHITE_PAGES_WHO,
	LANGUAGE,
	WHITE_PAGES_WHAT,
	ONLINE_ONLY,
	END
};

static const struct field white_pages_wide[] = {
	WHITE_PAGES_WHO,
	WIDE_LANGUAGE,
	WHITE_PAGES_WHAT,
	ONLINE_ONLY,
	END
};

static const struct field white_pages_b_narrow[] = {
	WHITE_PAGES_WHO,
	LANGUAGE,
	WHITE_PAGES_WHAT,
	WHITE_PAGES_HOMEPAGE,
	ONLINE_ONLY,
	END
};

static const struct field white_pages_b_wide[] = {
	WHITE_PAGES_WHO,
	WIDE_LANGUAGE,
	WHITE_PAGES_WHAT,
	WHITE_PAGES_HOMEPAGE,
	ONLINE_ONLY,
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

static const struct field white_pages_b[] = {
	FORMS(white_pages_b_narrow, white_pages_b_wide, white_pages_else),
	END
};

const struct field icq_meta_chat_group[] = {
	U16("chat_group", "Random chat group", .names = &icq_chat_groups, .flags = SUMMARY),
	END
};

const struct field icq_meta_set_chat_group[] = {
	U16("chat_group", "Random chat group", .names = &icq_chat_groups, .flags = SUMMARY),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

/* Somebody found: the details stand behind a length word, which then counts
 * all that follows, or, in answers to older requests, without one. The last
 * answer says how many were left out; sources disagree whether that number
 * counts into the length. What fits neither is shown as bytes. */

#define FOUND	\
	UIN32("uin", "UIN", .flags = SUMMARY), \
	STR16("nick", "Nickname", .flags = SUMMARY), \
	STR16("first_name", "First name"), \
	STR16("last_name", "Last name"), \
	STR16("email", "E-mail"), \
	AUTHORIZATION

#define FOUND_PRESENCE	\
	U8("presence", "Presence", .names = &icq_presences, .flags = OPTIONAL), \
	U8("x1", "Unknown", .flags = UNKNOWN | OPTIONAL)

/* As later servers extend it. One source. */
#define FOUND_IN_PAGES	\
	U16("presence", "Presence", .names = &icq_presences, .flags = OPTIONAL), \
	U8("gender", "Gender", .names = &icq_genders, .flags = OPTIONAL), \
	U16("age", "Age", .flags = OPTIONAL)

#define USERS_LEFT	U32("users_left", "Users left out")

static const struct field user[] = {
	FOUND,
	FOUND_PRESENCE,
	END
};

static const struct field user_last[] = {
	FOUND,
	USERS_LEFT,
	END
};

static const struct field user_presence_last[] = {
	FOUND,
	U8("presence", "Presence", .names = &icq_presences),
	U8("x1", "Unknown", .flags = UNKNOWN),
	USERS_LEFT,
	END
};

static const struct field page[] = {
	FOUND,
	FOUND_IN_PAGES,
	END
};

static const struct field page_last[] = {
	FOUND,
	U16("presence", "Presence", .names = &icq_presences),
	U8("gender", "Gender", .names = &icq_genders),
	U16("age", "Age"),
	USERS_LEFT,
	END
};

/* Behind a length word there is no doubt about the end: more may follow. */
static const struct field user_and_more[] = {
	FOUND,
	FOUND_PRESENCE,
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field user_counted[] = { SPAN16(user_and_more, "user", "User"), END };
static const struct field user_plain[] = { GROUP(user, "user", "User"), END };
static const struct field page_counted[] = { SPAN16(page, "user", "User"), END };
static const struct field page_plain[] = { GROUP(page, "user", "User"), END };

static const struct field user_counted_left[] = {
	SPAN16(user_and_more, "user", "User"),
	USERS_LEFT,
	END
};
static const struct field user_last_counted[] = { SPAN16(user_last, "user", "User"), END };
static const struct field user_presence_last_counted[] = {
	SPAN16(user_presence_last, "user", "User"),
	END
};
static const struct field user_last_plain[] = { GROUP(user_last, "user", "User"), END };
static const struct field user_presence_last_plain[] = {
	GROUP(user_presence_last, "user", "User"),
	END
};

static const struct field page_counted_left[] = { SPAN16(page, "user", "User"), USERS_LEFT, END };
static const struct field page_last_counted[] = { SPAN16(page_last, "user", "User"), END };
static const struct field page_last_plain[] = { GROUP(page_last, "user", "User"), END };

static const struct field found[] = {
	FORMS(user_counted, user_plain, icq_unknown),
	END
};

static const struct field found_last[] = {
	FORMS(user_counted_left, user_presence_last_counted, user_last_counted,
	    user_presence_last_plain, user_last_plain, icq_unknown),
	END
};

static const struct field found_page[] = {
	FORMS(page_counted, user_counted, page_plain, user_plain, icq_unknown),
	END
};

static const struct field found_page_last[] = {
	FORMS(page_counted_left, user_counted_left, page_last_counted, user_last_counted,
	    user_presence_last_counted, page_last_plain, user_presence_last_plain,
	    user_last_plain, icq_unknown),
	END
};

/* One source; the byte before the last differs between programs. */
static const struct field short_info[] = {
	STR16("nick", "Nickname", .flags = SUMMARY),
	STR16("first_name", "First name"),
	STR16("last_name", "Last name"),
	STR16("email", "E-mail", .flags = SUMMARY),
	AUTHORIZATION,
	U8("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	U8("x2", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

/* One source. */
static const struct field random_user[] = {
	UIN32("uin", "UIN", .flags = SUMMARY),
	U16("chat_group", "Random chat group", .names = &icq_chat_groups, .flags = SUMMARY),
	IPV4("ip", "Address"),
	U32("tcp_port", "TCP port"),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16("tcp_version", "Direct protocol version"),
	END
};

static const struct command requests[] = {
	{ 0x03e8, "META_SET_GENERAL",		"Set general details",		set_general },
	{ 0x03e9, "META_SET_GENERAL_B",		"Set general details",		set_general_b },
	{ 0x03f2, "META_SET_WORK",		"Set work details",		work_number },
	{ 0x03f3, "META_SET_WORK_B",		"Set work details",		work_text },
	{ 0x03fc, "META_SET_MORE",		"Set more details",		more_short },
	{ 0x03fd, "META_SET_MORE_B",		"Set more details",		more_long },
	{ 0x0406, "META_SET_ABOUT",		"Set about",			about },
	{ 0x0410, "META_SET_INTERESTS",		"Set interests",		icq_meta_interests },
	{ 0x041a, "META_SET_AFFILIATIONS",	"Set affiliations",		icq_meta_affiliations },
	{ 0x0424, "META_SET_SECURITY",		"Set security",			set_security },
	{ 0x042e, "META_SET_PASSWORD",		"Change password",		icq_password },
	{ 0x0442, "META_SET_HOMEPAGE_CAT",	"Set home page category",	icq_meta_homepage_category },
	{ 0x04b0, "META_REQ_FULL_INFO",		"Request full details",		icq_uin },
	{ 0x04b1, "META_REQ_FULL_INFO_B",	"Request full details",		icq_uin },
	{ 0x04ba, "META_REQ_SHORT_INFO",	"Request short details",	icq_uin },
	{ 0x04c4, "META_UNREGISTER",		"Unregister",			unregister },
	{ 0x04ce, "META_REQ_OWN_INFO",		"Request own or full details",	icq_uin },
	{ 0x04cf, "META_REQ_OWN_INFO_B",	"Request own or full details",	icq_uin },
	{ 0x0514, "META_SEARCH_NAME",		"Search by name",		icq_meta_search_name },
	{ 0x0515, "META_SEARCH_NAME_B",		"Search by name",		icq_meta_search_name },
	{ 0x051e, "META_SEARCH_UIN",		"Search by UIN",		icq_uin },
	{ 0x051f, "META_SEARCH_UIN_B",		"Search by UIN",		icq_uin },
	{ 0x0528, "META_SEARCH_EMAIL",		"Search by e-mail",		icq_meta_search_email },
	{ 0x0529, "META_SEARCH_EMAIL_B",	"Search by e-mail",		icq_meta_search_email },
	{ 0x0532, "META_SEARCH_WHITE_PAGES",	"Search the white pages",	white_pages },
	{ 0x0533, "META_SEARCH_WHITE_PAGES_B",	"Search the white pages",	white_pages_b },
	{ 0x06b8, "META_USAGE_STATS",		"Usage statistics",		icq_unknown },
	{ 0x074e, "META_SEARCH_RANDOM",		"Search at random",		icq_meta_chat_group },
	{ 0x0758, "META_SET_RANDOM",		"Set random chat group",	icq_meta_set_chat_group },
	{ 0x07d0, "META_LOGIN",			"Log in, web presence",		icq_unknown },
};

static const struct command replies[] = {
	{ 0x0064, "META_SET_GENERAL_DONE",	"General details set",		icq_no_body },
	{ 0x006e, "META_SET_WORK_DONE",		"Work details set",		icq_no_body },
	{ 0x0078, "META_SET_MORE_DONE",		"More details set",		icq_no_body },
	{ 0x0082, "META_SET_ABOUT_DONE",	"About set",			icq_no_body },
	{ 0x008c, "META_SET_INTERESTS_DONE",	"Interests set",		icq_no_body },
	{ 0x0096, "META_SET_AFFILIATIONS_DONE",	"Affiliations set",		icq_no_body },
	{ 0x00a0, "META_SET_SECURITY_DONE",	"Security set",			icq_no_body },
	{ 0x00aa, "META_SET_PASSWORD_DONE",	"Password changed",		icq_no_body },
	{ 0x00b4, "META_UNREGISTER_DONE",	"Unregistered",			icq_no_body },
	{ 0x00be, "META_SET_HOMEPAGE_CAT_DONE",	"Home page category set",	icq_no_body },
	{ 0x00c8, "META_GENERAL",		"General details",		general },
	{ 0x00d2, "META_WORK",			"Work details",			work },
	{ 0x00dc, "META_MORE",			"More details",			more },
	{ 0x00e6, "META_ABOUT",			"About",			about },
	{ 0x00eb, "META_MORE_EMAILS",		"More e-mails",			more_emails },
	{ 0x00f0, "META_INTERESTS",		"Interests",			icq_meta_interests },
	{ 0x00fa, "META_AFFILIATIONS",		"Affiliations",			icq_meta_affiliations },
	{ 0x0104, "META_SHORT_INFO",		"Short details",		short_info },
	{ 0x010e, "META_HOMEPAGE_CAT",		"Home page category",		icq_meta_homepage_category },
	{ 0x0190, "META_USER_FOUND",		"User found",			found },
	{ 0x019a, "META_USER_FOUND_LAST",	"Last user found",		found_last },
	{ 0x01a4, "META_WHITE_PAGES",		"White pages entry",		found_page },
	{ 0x01ae, "META_WHITE_PAGES_LAST",	"Last white pages entry",	found_page_last },
	{ 0x0366, "META_RANDOM_USER",		"Random user",			random_user },
	{ 0x0370, "META_SET_RANDOM_DONE",	"Random chat group set",	icq_unknown },
};

static const struct commands request_commands = { COMMANDS(requests) };
static const struct commands reply_commands = { COMMANDS(replies) };

const struct field icq_meta_request[] = {
	U16("subcommand", "Subcommand", .slot = SLOT_SUBCOMMAND, .commands = &request_commands,
	    .flags = SUBCOMMAND | SUMMARY),
	SWITCH(SLOT_SUBCOMMAND, &request_commands),
	END
};

/* A body only when the request went well. */
static const struct field reply_body[] = {
	SWITCH(SLOT_SUBCOMMAND, &reply_commands),
	END
};

const struct field icq_meta_reply[] = {
	U16("subcommand", "Subcommand", .slot = SLOT_SUBCOMMAND, .commands = &reply_commands,
	    .flags = SUBCOMMAND | SUMMARY),
	U8("result", "Result", .slot = SLOT_RESULT, .names = &icq_results, .flags = SUMMARY),
	WHEN(SLOT_RESULT, 0x0a, reply_body),
	END
};

/* Family 13, FEEDBAG: the lists of users that servers keep. Seen in samples
 * lab-oscar-*, as far as nothing else is said.
 *
 *	+--------+------+-------+------+------+--------+------
 *	| length | name | group | item | type | length | TLVs
 *	+--------+------+-------+------+------+--------+------
 *
 * Group 0, item 0 is the list itself; item 0 of another group is the group. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct command request_tlvs[] = {
	TLV_U16(0x000b, "list_rights", "What the client knows", .flags = HEX),
};

static const struct commands request_commands = { COMMANDS(request_tlvs) };

/* The TLV: two sources. */
static const struct field rights_request[] = {
	TLVS(&request_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

/* One for each type of item, from 0 on. */
static const struct field item_limit[] = {
	U16BE("max_items", "Most items of that type"),
	END
};

/* Two servers write the last two in four bytes, a third all of them in two. */
static const struct field interaction_16[] = {
	U16BE("interaction_limit", "Limit of interactions"),
	END
};

static const struct field interaction_32[] = {
	U32BE("interaction_limit", "Limit of interactions"),
	END
};

#define INTERACTION(tag, k, title)	\
	TLV(tag, k, title, FORMS(interaction_16, interaction_32, oscar_unknown))

/* B, D and E no source explains. */
static const struct command right_tlvs[] = {
	TLV_U16(0x0002, "max_class_attributes", "Most attributes of a class"),
	TLV_U16(0x0003, "max_item_attributes", "Most attributes of an item"),
	TLV(0x0004, "item_limits", "Most items",
	    REPEAT(item_limit, "item_limits", "Most items, type by type")),
	TLV_U16(0x0005, "max_client_items", "Most items of a client"),
	TLV_U16(0x0006, "max_item_title", "Longest name of an item"),
	TLV_U16(0x0007, "max_recent_buddies", "Most recent buddies"),
	INTERACTION(0x0008, "interaction_08", "Limit of interactions"),
	INTERACTION(0x0009, "interaction_09", "Limit of interactions"),
	INTERACTION(0x000a, "interaction_0a", "Limit of interactions"),
	TLV_U16(0x000b, "rights_0b", "Unknown", .flags = UNKNOWN | HEX),
	TLV_U16(0x000c, "max_group_buddies", "Most buddies of a group"),
	TLV_U16(0x000d, "rights_0d", "Unknown", .flags = UNKNOWN | HEX),
	TLV_U16(0x000e, "rights_0e", "Unknown", .flags = UNKNOWN | HEX),
};

static const struct commands right_commands = { COMMANDS(right_tlvs) };

static const struct field rights[] = {
	TLVS(&right_commands, "tlvs", "TLVs"),
	END
};

/* Items. */

static const struct field member[] = {
	U16BE("member", "Number"),
	END
};

static const struct name privacy_modes[] = {
	{ 1, "allow_all" },
	{ 2, "block_all" },
	{ 3, "permit_list_only" },
	{ 4, "deny_list" },
	{ 5, "contacts_only" },
};

static const struct names privacy_mode_names = { NAMES(privacy_modes) };

static const struct name privacy_options[] = {
	{ 0x00000002, "hide_wireless" },
	{ 0x00000400, "show_idle" },
	{ 0x00400000, "show_typing" },
};

static const struct names privacy_option_names = { NAMES_FLAGS(privacy_options) };

static const struct field item_time[] = {
	TIME32BE("item_time", "When"),
	END
};

#define ITEM_TIME(tag, k, title)	\
	TLV(tag, k, title, ALT(item_time, oscar_data))

static const struct field icon_hash[] = {
	U8("bart_bits", "Flags", .flags = HEX),
	SPAN8_PLAIN(oscar_data, "Hash"),
	END
};

static const struct field icon[] = {
	ALT(icon_hash, oscar_data),
	END
};

/* Of an account of the same person. */
static const struct field password[] = {
	REST("password", "Password, roasted", .flags = SECRET),
	END
};

static const struct field bart_items[] = {
	ALT(oscar_bart_items, oscar_data),
	END
};

static const struct name alert_actions[] = {
	{ 1, "window" },
	{ 2, "sound" },
};

static const struct names alert_action_names = { NAMES_FLAGS(alert_actions) };

static const struct name alert_events[] = {
	{ 1, "online" },
	{ 2, "not_idle" },
	{ 4, "back" },
};

static const struct names alert_event_names = { NAMES_FLAGS(alert_events) };

static const struct field alert[] = {
	U8("alert_action", "What is done", .names = &alert_action_names, .flags = HEX),
	U8("alert_event", "When it is done", .names = &alert_event_names, .flags = HEX),
	END
};

/* Two sources, but for 66, C8, CA, D5 and 131, which are in samples or in
 * packets printed in a source. Of those that are bytes no source has the
 * layout. What D5 is depends on the type of the item. */
#define ITEM_TLVS(d5_key, d5_title, d5) { \
	TLV_BYTES(0x0064, "shared", "Shared"), \
	TLV_BYTES(0x0065, "invited", "Invited"), \
	TLV_FLAG(0x0066, "awaits_authorization", "Authorization is awaited"), \
	ITEM_TIME(0x0067, "buddy_time", "Time"), \
	TLV_BYTES(0x0068, "denied", "Denied"), \
	TLV_BYTES(0x006a, "recent_buddy", "Recent buddy"), \
	TLV_BYTES(0x006b, "auto_bot", "Automatic bot"), \
	TLV_BYTES(0x006d, "interaction", "Interaction"), \
	TLV_BYTES(0x006f, "mega_bot", "Mega bot"), \
	TLV(0x00c8, "members", "What it holds", \
	    REPEAT(member, "members", "Groups of the list, or items of the group")), \
	TLV_U32(0x00c9, "presence_options", "Presence options", .flags = HEX), \
	TLV_U8(0x00ca, "privacy_mode", "Who may see one", .names = &privacy_mode_names), \
	TLV_U32(0x00cb, "class_mask", "User classes that may", .flags = HEX), \
	TLV_U32(0x00cc, "privacy_options", "What others see", .names = &privacy_option_names, \
	    .flags = HEX), \
	TLV_BYTES(0x00cd, "client_preferences", "Client's preferences"), \
	TLV_TEXT(0x00ce, "preferred_language", "Language"), \
	TLV_TEXT(0x00cf, "forward_uri", "Where messages are forwarded"), \
	TLV_BYTES(0x00d0, "wireless_mode", "Mode of wireless or forwarding"), \
	TLV_BYTES(0x00d1, "wireless_mode", "Mode of wireless or forwarding"), \
	TLV_BYTES(0x00d2, "wireless_mode", "Mode of wireless or forwarding"), \
	TLV_BYTES(0x00d3, "wireless_mode", "Mode of wireless or forwarding"), \
	ITEM_TIME(0x00d4, "import_time", "Imported or created"), \
	TLV(0x00d5, d5_key, d5_title, ROWS(d5)), \
	TLV_U32(0x00d6, "presence_options_mask", "Those of them that count", .flags = HEX), \
	TLV_U32(0x00d7, "presence_options2", "More presence options", .flags = HEX), \
	TLV_U32(0x00d8, "presence_options2_mask", "Those of them that count", .flags = HEX), \
	TLV(0x00d9, "bart", "Icons and texts", ROWS(bart_items)), \
	TLV_BYTES(0x012c, "decoration_12c", "Sound, image or colour"), \
	TLV_BYTES(0x012d, "decoration_12d", "Sound, image or colour"), \
	TLV_BYTES(0x012e, "decoration_12e", "Sound, image or colour"), \
	TLV_BYTES(0x012f, "decoration_12f", "Sound, image or colour"), \
	TLV_BYTES(0x0130, "decoration_130", "Sound, image or colour"), \
	TLV_TEXT(0x0131, "nick", "Nickname"), \
	TLV_BYTES(0x0134, "collapsed", "Shown closed"), \
	TLV_TEXT(0x0137, "email", "E-mail"), \
	TLV_TEXT(0x0138, "phone", "Phone"), \
	TLV_TEXT(0x0139, "cellular", "Cellular phone"), \
	TLV_TEXT(0x013a, "sms_number", "Number for SMS"), \
	TLV_TEXT(0x013c, "comment", "Comment"), \
	TLV(0x013d, "alert", "Alert", ALT(alert, oscar_data)), \
	TLV_TEXT(0x013e, "alert_sound", "Alert's sound"), \
	ITEM_TIME(0x0145, "message_time", "First or last message, or last update"), \
	TLV_BYTES(0x0150, "counter_150", "Counter"), \
	TLV_BYTES(0x0151, "counter_151", "Counter"), \
	TLV_BYTES(0x0152, "counter_152", "Counter"), \
	TLV_BYTES(0x0153, "counter_153", "Counter"), \
	TLV_TEXT(0x0158, "work_phone", "Phone at work"), \
	TLV_TEXT(0x0159, "other_phone", "Other phone"), \
	TLV_BYTES(0x015c, "metainfo_token", "Token of the details"), \
	TLV_BYTES(0x015d, "metainfo_time", "Time of the details"), \
	TLV_BYTES(0x0167, "creation", "Created"), \
	TLV_BYTES(0x016e, "item_mode", "Mode"), \
}

static const struct command item_tlvs[] = ITEM_TLVS("icon_hash", "Icon's hash", icon);
static const struct command account_tlvs[] = ITEM_TLVS("password", "Password, roasted", password);

static const struct commands item_commands = { COMMANDS(item_tlvs) };
static const struct commands account_commands = { COMMANDS(account_tlvs) };

static const struct field content[] = {
	TLVS(&item_commands, "item_tlvs", "About it"),
	END
};

static const struct field account_content[] = {
	TLVS(&account_commands, "item_tlvs", "About it"),
	END
};

/* 0, 1, 4 and 14: in samples or in packets printed in a source; the others, two
 * sources. */
static const struct command item_types[] = {
	{ 0x0000, "buddy",		"Buddy",			content },
	{ 0x0001, "group",		"Group",			content },
	{ 0x0002, "permit",		"Permitted, sees one",		content },
	{ 0x0003, "deny",		"Denied, sees one not",		content },
	{ 0x0004, "privacy",		"Privacy",			content },
	{ 0x0005, "presence",		"Presence",			content },
	{ 0x0006, "non_buddy",		"User who is no buddy",		content },
	{ 0x0007, "provider",		"Third party",			content },
	{ 0x0008, "subscription",	"Subscription of a third party", content },
	{ 0x0009, "client_preferences",	"Client's preferences",		content },
	{ 0x000a, "stocks",		"Stocks",			content },
	{ 0x000b, "weather",		"Weather",			content },
	{ 0x000d, "watch_list",		"Watch list",			content },
	{ 0x000e, "ignore",		"Ignored",			content },
	{ 0x000f, "last_update",	"Last update",			content },
	{ 0x0010, "non_icq",		"Contact without ICQ",		content },
	{ 0x0011, "root_creator",	"Creator of the list",		content },
	{ 0x0012, "im_forwarding",	"Forwarding of messages",	content },
	{ 0x0013, "import_time",	"Time of the import",		content },
	{ 0x0014, "own_icon",		"Own icon",			content },
	{ 0x0015, "recent_buddies",	"Order of recent buddies",	content },
	{ 0x0016, "personality",	"Personality",			content },
	{ 0x0017, "linked_accounts",	"Linked accounts",		account_content },
	{ 0x0018, "linked_account",	"Linked account",		account_content },
	{ 0x0019, "interaction",	"Interaction",			content },
	{ 0x001b, "phantom_buddy",	"Phantom buddy",		content },
	{ 0x001d, "vanity_info",	"Vanity information",		content },
	{ 0x001e, "favourite_location",	"Favourite location",		content },
	{ 0x001f, "bart_presence",	"Presence of icons",		content },
	{ 0x0020, "metainfo_token",	"Token of the details",		content },
	{ 0x0024, "emoticons",		"Emoticons",			content },
	{ 0x015c, "status_note",	"Status note",			content },
};

static const struct commands types = {
	COMMANDS(item_types),
	.otherwise = account_content,	/* which may have a password */
};

static const struct field item_content[] = {
	SWITCH(SLOT_TYPE, &types),
	END
};

#define ITEM(flags_)	\
	STR16BE("item", "UIN or name", .flags = (flags_)), \
	U16BE("group_number", "Group"), \
	U16BE("item_number", "Item"), \
	U16BE("item_type", "Kind of item", .slot = SLOT_TYPE, .commands = &types, \
	    .flags = (flags_)), \
	SPAN16BE_PLAIN(item_content, "About it")

/* Of a whole list, and of a change. */
static const struct field item[] = {
	ITEM(0),
	END
};

static const struct field changed_item[] = {
	ITEM(SUMMARY),
	END
};

/* What the list is known by; 0 and 0: nothing of it is known. */
static const struct field version[] = {
	TIME32BE("list_changed", "Last change", .flags = SUMMARY),
	U16BE("item_count", "Items", .flags = SUMMARY),
	END
};

/* The time stands in the last of several packets; some servers put 0 in the
 * others. */
static const struct field list[] = {
	U8("list_format", "Version"),
	REPEAT16BE(item, "list_items", "Items", .flags = SUMMARY),
	TIME32BE("list_changed", "Last change", .flags = OPTIONAL),
	END
};

static const struct field changes[] = {
	REPEAT(changed_item, "list_items", "Items"),
	END
};

/* Two sources; E is in samples. */
static const struct name results[] = {
	{ 0x0000, "success" },
	{ 0x0001, "database_error" },
	{ 0x0002, "not_found" },
	{ 0x0003, "exists_already" },
	{ 0x0005, "unavailable" },
	{ 0x000a, "bad_or_duplicate" },
	{ 0x000b, "timeout" },
	{ 0x000c, "limit_reached" },
	{ 0x000d, "not_executed" },
	{ 0x000e, "authorization_required" },
	{ 0x0010, "bad_name_or_target" },
	{ 0x0011, "temporarily_unavailable" },
	{ 0x0014, "timeout_or_locked" },
	{ 0x001a, "timeout_or_locked" },
};

static const struct names result_names = { NAMES(results) };

static const struct field result[] = {
	U16BE("result", "Result", .names = &result_names, .flags = SUMMARY),
	END
};

/* One for each item, in their order. */
static const struct field outcome[] = {
	REPEAT(result, "results", "Results", .flags = OPTIONAL),
	END
};

static const struct name edit_options[] = {
	{ 0x00010000, "import" },
};

static const struct names edit_option_names = { NAMES_FLAGS(edit_options) };

/* The options: two sources. */
static const struct field edit[] = {
	U32BE("edit_options", "Options", .names = &edit_option_names, .flags = OPTIONAL | HEX),
	END
};

/* Authorization. The last two bytes count what is said about the text; all
 * packets seen have 0, and some programs leave them out. */

static const struct command text_tlvs[] = {
	TLV_TEXT(0x0001, "reason_charset", "Character set"),
};

static const struct commands text_commands = { COMMANDS(text_tlvs) };

#define ABOUT_TEXT	TLVS16(&text_commands, "tlvs", "About the text", .flags = OPTIONAL)

#define ASKS(who)	\
	SCREEN_NAME(.flags = SUMMARY | (who)), \
	STR16BE("reason", "Reason", .flags = SUMMARY | TEXT), \
	ABOUT_TEXT

static const struct field ask[] = {
	ASKS(TO),
	END
};

static const struct field asked[] = {
	ASKS(FROM),
	END
};

static const struct name answers[] = {
	{ 0, "denied" },
	{ 1, "granted" },
};

static const struct names answer_names = { NAMES(answers) };

#define ANSWERS(who)	\
	SCREEN_NAME(.flags = SUMMARY | (who)), \
	U8("granted", "Answer", .names = &answer_names, .flags = SUMMARY), \
	STR16BE("reason", "Reason", .flags = SUMMARY | TEXT), \
	ABOUT_TEXT

static const struct field give_answer[] = {
	ANSWERS(TO),
	END
};

static const struct field answered[] = {
	ANSWERS(FROM),
	END
};

static const struct field remove_me[] = {
	SCREEN_NAME(.flags = SUMMARY | TO),
	ABOUT_TEXT,
	END
};

static const struct field added[] = {
	SCREEN_NAME(.flags = SUMMARY | FROM),
	ABOUT_TEXT,
	END
};

/* A, F, 14 to 16 and 1B: two sources. Those without a layout: names alone, one
 * source; who sends them is known of few. */
static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_LIST_RIGHTS_REQUEST", "Ask for limits",		rights_request },
	{ 0x0003, "SRV_LIST_RIGHTS",	"Limits",			rights },
	{ 0x0004, "CLI_LIST_REQUEST",	"Ask for the list",		oscar_nothing },
	{ 0x0005, "CLI_LIST_CHECK",	"Ask for the list if it was changed", version },
	{ 0x0006, "SRV_LIST",		"List",				list },
	{ 0x0007, "CLI_LIST_ACTIVATE",	"Use the list",			oscar_nothing },
	{ 0x0008, "LIST_ADD",		"Add to the list",		changes },
	{ 0x0009, "LIST_UPDATE",	"Change in the list",		changes },
	{ 0x000a, "LIST_DELETE",	"Delete from the list",		changes },
	{ 0x000b, "LIST_CLASS_INSERT",	"Insert a class",		oscar_unknown },
	{ 0x000c, "LIST_CLASS_UPDATE",	"Change a class",		oscar_unknown },
	{ 0x000d, "LIST_CLASS_DELETE",	"Delete a class",		oscar_unknown },
	{ 0x000e, "SRV_LIST_RESULT",	"Whether the list was changed",	outcome },
	{ 0x000f, "SRV_LIST_UNCHANGED",	"The list is as it was",	version },
	{ 0x0010, "CLI_LIST_DELETE_USER", "Delete a user",		oscar_unknown },
	{ 0x0011, "LIST_EDIT_BEGIN",	"Changes begin",		edit },
	{ 0x0012, "LIST_EDIT_END",	"Changes end",			oscar_nothing },
	{ 0x0013, "LIST_AUTHORIZE_BUDDY", "Authorize a buddy",		oscar_unknown },
	{ 0x0014, "CLI_AUTH_IN_ADVANCE", "Grant authorization unasked",	ask },
	{ 0x0015, "SRV_AUTH_IN_ADVANCE", "Authorization granted unasked", asked },
	{ 0x0016, "CLI_REMOVE_ME",	"Remove me from your list",	remove_me },
	{ 0x0017, "REMOVE_ME_2",	"Remove me from your list",	oscar_unknown },
	{ 0x0018, "CLI_AUTH_REQUEST",	"Ask for authorization",	ask },
	{ 0x0019, "SRV_AUTH_REQUEST",	"Authorization asked for",	asked },
	{ 0x001a, "CLI_AUTH_ANSWER",	"Grant or deny authorization",	give_answer },
	{ 0x001b, "SRV_AUTH_ANSWER",	"Authorization granted or denied", answered },
	{ 0x001c, "SRV_YOU_WERE_ADDED",	"You were added",		added },
	{ 0x001d, "BADOG_AUTH_REQUEST",	"Ask for authorization",	oscar_unknown },
	{ 0x001e, "BADOG_AUTH_ANSWER",	"Grant or deny authorization",	oscar_unknown },
	{ 0x001f, "BADOG_ADDED",	"You were added",		oscar_unknown },
	{ 0x0021, "LIST_TEST",		"Test",				oscar_unknown },
	{ 0x0022, "LIST_FORWARD",	"Forward",			oscar_unknown },
	{ 0x0023, "AUTH_REQUIRED_REQUEST", "Ask whether authorization is needed", oscar_unknown },
	{ 0x0024, "AUTH_REQUIRED",	"Whether authorization is needed", oscar_unknown },
	{ 0x0025, "LIST_RECENT_BUDDY",	"Recent buddy",			oscar_unknown },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family13[] = { SNAC_FAMILY(commands) };

/* Plug-ins between peers: messages of type 0x1A, and requests on connections
 * that are for plug-ins. A plug-in is known by its GUID, of which the first
 * four bytes tell them apart: they are read as a number. */

#include "dissectors/icq/peer_plugin.h"

#include "dissectors/icq/body.h"
#include "dissectors/icq/messages.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/peer_message.h"

/* Files: seen in samples lab-*-p2p8-*. */
static const struct field file[] = {
	STR32("description", "Description", .flags = SUMMARY | TEXT),
	ROWS(peer_file_request),
	END
};

/* Chats: one source. */
static const struct field chat[] = {
	STR32("reason", "Reason", .flags = SUMMARY | TEXT),
	ROWS(peer_chat_request),
	END
};

static const struct field data[] = {
	REST("data", "Data"),
	END
};

/* A text, and what may be behind it. Two sources. */
#define TEXT_FIRST(table, k, ...)	\
static const struct field table[] = { \
	STR32(k, __VA_ARGS__), \
	REST("data", "Data"), \
	END \
}

TEXT_FIRST(text, "plugin_text", "Text", .flags = SUMMARY | TEXT);
TEXT_FIRST(sms, "sms_xml", "SMS", .flags = SUMMARY | TEXT);
TEXT_FIRST(xtraz, "xml", "XML", .flags = SUMMARY);

/* Of a URL two parts, as in a message of that type. */
static const struct field url_parts[] = {
	PART(ICQ_SEPARATOR, "description", "Description", .flags = SUMMARY | TEXT),
	PART(NO_SEPARATOR, "url", "URL", .flags = SUMMARY | TEXT),
	END
};

static const struct field url[] = {
	SPAN32_PLAIN(url_parts, "Text"),
	REST("data", "Data"),
	END
};

static const struct field url_forms[] = {
	ALT(url, data),
	END
};

static const struct field text_forms[] = {
	ALT(text, data),
	END
};

static const struct field sms_forms[] = {
	ALT(sms, data),
	END
};

static const struct field xtraz_forms[] = {
	ALT(xtraz, data),
	END
};

static const struct field file_forms[] = {
	FORMS(file, data),
	END
};

static const struct field chat_forms[] = {
	FORMS(chat, data),
	END
};

/* Those whose data nobody explains are shown as bytes. Two sources for the
 * GUIDs, one for that of the status text. */
static const struct command kinds[] = {
	{ 0x01e53b48, "PLUGIN_GREETING_CARD",	"Greeting card",	text_forms },
	{ 0x0e28f600, "PLUGIN_SMS",		"SMS",			sms_forms },
	{ 0x2a0e7d46, "PLUGIN_CONTACTS",	"Contacts",		text_forms },
	{ 0x371c5872, "PLUGIN_URL",		"URL",			url_forms },
	{ 0x3b60b3ef, "PLUGIN_XTRAZ",		"Xtraz",		xtraz_forms },
	{ 0x811a18bc, "PLUGIN_STATUS_TEXT",	"Status text",		text_forms },
	{ 0xbe6b7305, "PLUGIN_MESSAGE",		"Message",		text_forms },
	{ 0xbff720b2, "PLUGIN_CHAT",		"Chat",			chat_forms },
	{ 0xf02d12d9, "PLUGIN_FILE",		"File",			file_forms },
};

static const struct commands plugins = {
	COMMANDS(kinds),
	.otherwise = data,
};

/* The bytes at the end are 0 but for the third and the sixth. */
static const struct field about[] = {
	U32("plugin", "Plug-in", .order = BIG, .slot = SLOT_SUBCOMMAND, .commands = &plugins,
	    .flags = SUMMARY | HEX),
	BYTES(12, "plugin_guid_rest", "Rest of its GUID"),
	U16("function", "Function"),
	STR32("plugin_title", "Name of the plug-in"),
	REST("x1_bytes", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field content[] = {
	SWITCH(SLOT_SUBCOMMAND, &plugins),
	END
};

static const struct field plugin_whole[] = {
	SPAN16_PLAIN(about, "Plug-in"),
	SPAN32_PLAIN(content, "Data"),
	END
};

const struct field peer_plugin[] = {
	FORMS(plugin_whole, icq_no_body, icq_unknown),
	END
};

/* Requests. One source, but for the lists two. */

static const struct name wanted[] = {
	{ 0x10180670, "status_plugins" },
	{ 0x3fb65e38, "icq_phone" },
	{ 0x80662883, "picture" },
	{ 0x907c212c, "phone_book_or_follow_me" },
	{ 0xf002bf71, "info_plugins" },
	{ 0xf02d12d9, "shared_files" },
};

static const struct names wanted_names = { NAMES(wanted) };

static const struct field ask[] = {
	U32("wanted", "Asks for", .order = BIG, .names = &wanted_names, .flags = SUMMARY | HEX),
	BYTES(12, "plugin_guid_rest", "Rest of its GUID"),
	U16("function", "Function"),
	TIME32("update_time", "As of"),
	END
};

static const struct field listed[] = {
	U32("wanted", "Plug-in", .order = BIG, .names = &wanted_names, .flags = HEX),
	BYTES(12, "plugin_guid_rest", "Rest of its GUID"),
	U16("function", "Function"),
	U16("x1", "Unknown", .flags = UNKNOWN),
	U16("x2", "Unknown", .flags = UNKNOWN),
	STR32("plugin_title", "Name of the plug-in"),
	STR32("description", "Description"),
	U32("x3", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field list[] = {
	REPEAT32(listed, "plugins", "Plug-ins", .flags = SUMMARY),
	END
};

static const struct field picture[] = {
	STR32("file_name", "File name", .flags = SUMMARY),
	{ .type = FIELD_UINT, .size = 4, .label = "Length" },
	REST("data", "Data"),
	END
};

static const struct field list_forms[] = {
	FORMS(list, data),
	END
};

static const struct field phone[] = {
	STR32("description", "Description"),
	STR32("area", "Area"),
	STR32("phone", "Number"),
	STR32("extension", "Extension"),
	STR32("country_text", "Country"),
	U32("active", "Active"),
	END
};

static const struct field phone_gateway[] = {
	U32("phone_type", "Type"),
	STR32("gateway", "Gateway"),
	U32("gateway_type", "Type of the gateway"),
	U32("sms", "Can get SMS"),
	U32("drop_zero", "Leaves out a first zero"),
	U32("publish", "Published"),
	END
};

static const struct field phone_gateway_span[] = {
	SPAN32_PLAIN(phone_gateway, "Gateway"),
	END
};

static const struct field phones[] = {
	REPEAT32(phone, "phones", "Phones", .flags = SUMMARY),
	REPEAT(phone_gateway_span, "gateways", "Gateways"),
	END
};

static const struct field phone_forms[] = {
	FORMS(phones, data),
	END
};

static const struct command responses[] = {
	{ 0x00000001, "PLUGIN_PICTURE",		"Picture",		picture },
	{ 0x00000003, "PLUGIN_PHONE_BOOK",	"Phone book",		phone_forms },
	{ 0x00010000, "PLUGIN_LIST",		"List of plug-ins",	list_forms },
	{ 0x00010002, "PLUGIN_INFO_LIST",	"List of plug-ins",	list_forms },
};

static const struct commands response_commands = {
	COMMANDS(responses),
	.otherwise = data,
};

static const struct field response[] = {
	U32("response", "Response", .slot = SLOT_SUBCOMMAND, .commands = &response_commands,
	    .flags = SUMMARY | HEX),
	SWITCH(SLOT_SUBCOMMAND, &response_commands),
	END
};

static const struct field answer[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	U16("x2", "Unknown", .flags = UNKNOWN),
	TIME32("update_time", "As of"),
	{ .type = FIELD_UINT, .size = 4, .label = "Length" },
	ROWS(response),
	END
};

static const struct field status[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	U16("x2", "Unknown", .flags = UNKNOWN),
	U32("plugin_status", "Status of the plug-in", .flags = SUMMARY),
	TIME32("update_time", "As of"),
	U8("x3", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field ask_forms[] = {
	FORMS(ask, icq_unknown),
	END
};

static const struct field answer_forms[] = {
	FORMS(answer, icq_unknown),
	END
};

static const struct field status_forms[] = {
	FORMS(status, icq_unknown),
	END
};

static const struct command levels_rows[] = {
	{ 0, "PLUGIN_REQUEST",		"Request",		ask_forms },
	{ 1, "PLUGIN_SUCCESS",		"Success",		answer_forms },
	{ 2, "PLUGIN_STATUS",		"Status",		status_forms },
	{ 3, "PLUGIN_ERROR",		"Error",		icq_unknown },
	{ 4, "PLUGIN_REJECTED",		"Rejected",		icq_unknown },
	{ 5, "PLUGIN_AWAY",		"Away",			icq_unknown },
};

static const struct commands levels = {
	COMMANDS(levels_rows),
	.otherwise = icq_unknown,
};

const struct field peer_plugin_query[] = {
	U16("x4", "Unknown", .flags = UNKNOWN),
	U16("x5", "Unknown", .flags = UNKNOWN),
	U8("result_level", "Level", .slot = SLOT_RESULT, .commands = &levels, .flags = SUMMARY),
	SWITCH(SLOT_RESULT, &levels),
	END
};

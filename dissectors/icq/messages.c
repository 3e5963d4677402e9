/* Messages by type: one counted text, or parts of it.
 * Of the types that have parts, the byte 0xFE stands between them. Parts may
 * be empty and tails missing. In a plain text 0xFE is a letter, so only these
 * types are split, and the last part holds all that is left. */

#include "dissectors/icq/messages.h"

#define TEXT_PART(k, ...)	PART(ICQ_SEPARATOR, k, __VA_ARGS__)
#define LAST_PART(k, ...)	PART(NO_SEPARATOR, k, __VA_ARGS__)

/* Plain texts: seen in samples lab-*. */
static const struct field text[] = {
	STR16("text", "Text", .flags = SUMMARY | TEXT),
	END
};

/* Chat and file requests through the server: two sources. */
static const struct field reason[] = {
	STR16("reason", "Reason", .flags = SUMMARY | TEXT),
	END
};

static const struct field description[] = {
	STR16("description", "Description", .flags = SUMMARY | TEXT),
	END
};

/* Seen in samples lab-udp5-*. */
static const struct field url_parts[] = {
	TEXT_PART("description", "Description", .flags = SUMMARY | TEXT),
	LAST_PART("url", "URL", .flags = SUMMARY | TEXT),
	END
};

static const struct field url[] = {
	SPAN16_PLAIN(url_parts, "Text"),
	END
};

/* Two sources; older senders leave out the digit (one source), which says
 * whether who asks requires authorization too: 0 yes, 1 no. */
static const struct field auth_request_parts[] = {
	TEXT_PART("nick", "Nickname"),
	TEXT_PART("first_name", "First name"),
	TEXT_PART("last_name", "Last name"),
	TEXT_PART("email", "E-mail"),
	TEXT_PART("auth_digit", "Asks for authorization: 0, not: 1", .size = 1, .flags = FIXED),
	LAST_PART("reason", "Reason", .flags = SUMMARY | TEXT),
	END
};

static const struct field auth_request_old_parts[] = {
	TEXT_PART("nick", "Nickname"),
	TEXT_PART("first_name", "First name"),
	TEXT_PART("last_name", "Last name"),
	TEXT_PART("email", "E-mail"),
	LAST_PART("reason", "Reason", .flags = SUMMARY | TEXT),
	END
};

static const struct field auth_request_forms[] = {
	ALT(auth_request_parts, auth_request_old_parts),
	END
};

static const struct field auth_request[] = {
	SPAN16_PLAIN(auth_request_forms, "Text"),
	END
};

/* Two sources. */
static const struct field added_parts[] = {
	TEXT_PART("nick", "Nickname", .flags = SUMMARY),
	TEXT_PART("first_name", "First name"),
	TEXT_PART("last_name", "Last name"),
	TEXT_PART("email", "E-mail"),
	LAST_PART("auth_digit", "Asks for authorization: 0, not: 1"),
	END
};

static const struct field added[] = {
	SPAN16_PLAIN(added_parts, "Text"),
	END
};

/* Server message, web pager, e-mail express: real packets of 1999. */
static const struct field pager_parts[] = {
	TEXT_PART("name", "Sender's name", .flags = SUMMARY),
	TEXT_PART("blank1", "Blank"),
	TEXT_PART("blank2", "Blank"),
	TEXT_PART("email", "Sender's e-mail", .flags = SUMMARY),
	TEXT_PART("mark", "Mark"),
	LAST_PART("text", "Text", .flags = SUMMARY | TEXT),
	END
};

static const struct field pager[] = {
	SPAN16_PLAIN(pager_parts, "Text"),
	END
};

/* Decimal digits; two sources. */
static const struct field contact_parts[] = {
	TEXT_PART("uin", "UIN", .flags = SUMMARY),
	TEXT_PART("nick", "Nickname", .flags = SUMMARY),
	END
};

static const struct field contacts_parts[] = {
	TEXT_PART("count_digits", "Count"),
	REPEAT(contact_parts, "contacts", "Contacts"),
	END
};

static const struct field contacts[] = {
	SPAN16_PLAIN(contacts_parts, "Text"),
	END
};

/* Plug-ins and what later clients put here: XML or binary. One source. */
static const struct field data_parts[] = {
	REST("data", "Data"),
	END
};

static const struct field data[] = {
	SPAN16_PLAIN(data_parts, "Data"),
	END
};

/* A type that nobody knows: its parts, without a meaning. */
static const struct field part[] = {
	TEXT_PART("content", "Part"),
	END
};

static const struct field other_parts[] = {
	REPEAT(part, "parts", "Parts"),
	END
};

static const struct field other[] = {
	SPAN16_PLAIN(other_parts, "Text"),
	END
};

/* All types, and what a plug-in has in place of a text. */
#define MESSAGES(plugin) { \
	{ 0x0000, "MSG_AUTO",		"Automatic answer",	text }, \
	{ 0x0001, "MSG_TEXT",		"Text",			text }, \
	{ 0x0002, "MSG_CHAT",		"Chat request",		reason }, \
	{ 0x0003, "MSG_FILE",		"File request",		description }, \
	{ 0x0004, "MSG_URL",		"URL",			url }, \
	{ 0x0006, "MSG_AUTH_REQUEST",	"Authorization request", auth_request }, \
	{ 0x0007, "MSG_AUTH_DENIED",	"Authorization denied",	reason }, \
	{ 0x0008, "MSG_AUTH_GRANTED",	"Authorization granted", text }, \
	{ 0x0009, "MSG_SERVER",		"Server message",	pager }, \
	{ 0x000a, "MSG_EXTERNAL",	"External application",	data }, \
	{ 0x000c, "MSG_ADDED",		"You were added",	added }, \
	{ 0x000d, "MSG_WEB_PAGER",	"Web pager",		pager }, \
	{ 0x000e, "MSG_EMAIL_EXPRESS",	"E-mail express",	pager }, \
	{ 0x0013, "MSG_CONTACTS",	"Contacts",		contacts }, \
	{ 0x0014, "MSG_BROADCAST",	"Broadcast",		text }, \
	{ 0x0016, "MSG_PHONE_BOOK",	"Phone book",		data }, \
	{ 0x0019, "MSG_PICTURE",	"Picture",		data }, \
	{ 0x001a, "MSG_PLUGIN",		"Plug-in",		plugin }, \
	{ 0x00e7, "MSG_READ_VERSION_STORED", "Version query",	text }, \
	{ 0x00e8, "MSG_READ_AWAY_STORED", "Read away message",	text }, \
	{ 0x00e9, "MSG_READ_OCCUPIED_STORED", "Read occupied message", text }, \
	{ 0x00ea, "MSG_READ_NA_STORED",	"Read N/A message",	text }, \
	{ 0x00eb, "MSG_READ_DND_STORED", "Read do-not-disturb message", text }, \
	{ 0x00ec, "MSG_READ_FFC_STORED", "Read free-for-chat message", text }, \
	{ 0x00ed, "MSG_SECURE_OLD",	"Old secure channel request", text }, \
	{ 0x00ee, "MSG_SECURE_CLOSE",	"Close secure channel",	text }, \
	{ 0x00ef, "MSG_SECURE_OPEN",	"Open secure channel",	text }, \
	{ 0x03e7, "MSG_READ_VERSION",	"Version query",	text }, \
	{ 0x03e8, "MSG_READ_AWAY",	"Read away message",	text }, \
	{ 0x03e9, "MSG_READ_OCCUPIED",	"Read occupied message", text }, \
	{ 0x03ea, "MSG_READ_NA",	"Read N/A message",	text }, \
	{ 0x03eb, "MSG_READ_DND",	"Read do-not-disturb message", text }, \
	{ 0x03ec, "MSG_READ_FFC",	"Read free-for-chat message", text }, \
}

static const struct command messages[] = MESSAGES(data);
static const struct command direct_messages[] = MESSAGES(text);

/* The highest bit: sent to several people. Two sources. */
static const struct name message_flags[] = {
	{ 0x8000, "to_several" },
};

const struct names icq_message_flags = { NAMES_FLAGS(message_flags) };

/* The same where they have a byte of their own. Two sources. */
static const struct name message_bits_values[] = {
	{ 0x01, "normal" },
	{ 0x03, "auto" },
};

static const struct name message_bits_flags[] = {
	{ 0x80, "to_several" },
};

const struct names icq_message_bits = {
	.values = message_bits_values, .count = 2, .mask = 0x7f,
	NAMES_FLAGS(message_bits_flags),
};

const struct commands icq_messages = {
	COMMANDS(messages),
	.mask = 0x7fff,
	.otherwise = other,
};

/* The high byte is of flags where it makes no type: 1 is normal, 3 automatic.
 * Two sources. */
const struct commands icq_direct_messages = {
	COMMANDS(direct_messages),
	.mask = 0x7fff,
	.mask_again = 0x00ff,
	.otherwise = other,
};

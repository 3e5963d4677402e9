/* Family 04, ICBM: messages. Real packets of 2001, 2009 and 2015, samples
 * lab-oscar-*, as far as nothing else is said. */

#include "dissectors/core/message.h"
#include "dissectors/icq/body.h"
#include "dissectors/icq/messages.h"
#include "dissectors/icq/peer_plugin.h"
#include "dissectors/oscar/rendezvous.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"
#include "dissectors/oscar/userinfo.h"

/* Why a message did not go. One source. */
static const struct name subcodes[] = {
	{ 0x0001, "remote_im_off" },
	{ 0x0002, "remote_restricted_by_parental_control" },
	{ 0x0003, "sms_rule" },
	{ 0x0004, "sms_rule" },
	{ 0x0005, "sms_rule" },
	{ 0x0008, "sms_rule" },
	{ 0x0009, "bot_may_not_start" },
	{ 0x000a, "bot_limit" },
	{ 0x000b, "bot_limit" },
	{ 0x000c, "bot_limit" },
	{ 0x000d, "bot_limit" },
	{ 0x000e, "offline_messages_not_accepted" },
	{ 0x000f, "offline_store_full" },
};

static const struct names subcode_names = { NAMES(subcodes) };

static const struct command error_tlvs[] = {
	ERROR_TLVS(.names = &subcode_names, .flags = SUMMARY | HEX),
	ERROR_TLVS_END,
};

static const struct commands error_commands = { COMMANDS(error_tlvs) };

static const struct field error[] = {
	ERROR_ROWS(&error_commands)
};

/* What a channel allows. Sources disagree whether the last four bytes are one
 * number. */
static const struct name parameters_bits[] = {
	{ 0x00000001, "messages_allowed" },
	{ 0x00000002, "missed_call_notices" },
	{ 0x00000008, "typing_events" },
	{ 0x00000010, "sms" },
	{ 0x00000100, "stored_messages" },
	{ 0x00000400, "html_for_icq" },
};

static const struct names parameters_names = { NAMES_FLAGS(parameters_bits) };

static const struct field parameters[] = {
	U16BE("icbm_channel", "Channel, or how many there are"),
	U32BE("icbm_parameters", "What is allowed", .names = &parameters_names, .flags = HEX),
	U16BE("max_size", "Longest message"),
	U16BE("max_sender_warning", "Highest warning level of senders"),
	U16BE("max_receiver_warning", "Highest warning level of receivers"),
	U16BE("min_interval", "Milliseconds between messages"),
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	END
};

/* Channel 1: fragments, of which several may be texts. 0 and 3 are the code
 * page of the sender, whatever they are called. */
static const struct field text_8[] = {
	TEXT_TO_END("text", "Text", .flags = SUMMARY | TEXT),
	END
};

static const struct field text_16[] = {
	UTF16("text", "Text", .flags = SUMMARY | TEXT),
	END
};

static const struct command charset_rows[] = {
	{ 0x0000, "ascii",	"ASCII, or a code page",	text_8 },
	{ 0x0002, "ucs_2",	"UCS-2",			text_16 },
	{ 0x0003, "latin_1",	"Latin 1, or a code page",	text_8 },
	{ 0x000d, "latin_1_aim", "Latin 1",			text_8 },
};

static const struct commands charsets = {
	COMMANDS(charset_rows),
	.otherwise = text_8,
};

static const struct field text[] = {
	U16BE("text_charset", "Character set", .slot = SLOT_CHARSET, .commands = &charsets),
	U16BE("text_language", "Language", .flags = HEX),
	SWITCH(SLOT_CHARSET, &charsets),
	END
};

/* One byte for each: 1 text, 6 Unicode. */
static const struct field required[] = {
	REST("required", "What the reader must know"),
	END
};

static const struct command fragment_rows[] = {
	{ 0x01, "text",		"Text",				text },
	{ 0x02, "multimedia",	"Multimedia",			oscar_data },
	{ 0x05, "required",	"What the reader must know",	required },
};

static const struct commands fragment_commands = {
	COMMANDS(fragment_rows),
	.otherwise = oscar_data,
};

static const struct field fragment_content[] = {
	SWITCH(SLOT_TYPE, &fragment_commands),
	END
};

static const struct field fragment[] = {
	U8("fragment", "Fragment", .slot = SLOT_TYPE, .commands = &fragment_commands),
	U8("fragment_version", "Version"),
	SPAN16BE_PLAIN(fragment_content, "Fragment"),
	END
};

static const struct field fragments[] = {
	REPEAT(fragment, "fragments", "Fragments"),
	END
};

/* Channel 4: messages as the servers before had them, low byte first. */
static const struct field colors[] = {
	U32("foreground_color", "Foreground", .flags = HEX),
	U32("background_color", "Background", .flags = HEX),
	END
};

static const struct field two_bytes[] = {
	U16("x1", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field icq_tail[] = {
	FORMS(oscar_nothing, two_bytes, colors, oscar_unknown),
	END
};

static const struct field icq_rows[] = {
	UIN32("uin", "UIN of the sender"),
	U8("type", "Message type", .slot = SLOT_TYPE, .commands = &icq_direct_messages,
	    .flags = SUMMARY),
	U8("type_bits", "How it is meant", .names = &icq_message_bits, .flags = HEX),
	SWITCH(SLOT_TYPE, &icq_direct_messages),
	WHEN(SLOT_TYPE, 0x1a, peer_plugin),
	ROWS(icq_tail),
	END
};

/* By itself: it has a name of its own. */
static const struct field icq_message[] = {
	GROUP(icq_rows, "icq_message", "Message"),
	END
};

/* What TLV 5 has. */
static const struct command channel_rows[] = {
	{ 0x0001, "text",	"Text",			oscar_data },
	{ 0x0002, "rendezvous",	"Rendezvous",		oscar_rendezvous },
	{ 0x0003, "mime",	"MIME",			oscar_data },
	{ 0x0004, "icq",	"Message of ICQ",	icq_message },
	{ 0x0005, "co_browser",	"Co-browser",		oscar_data },
};

static const struct commands channels = {
	COMMANDS(channel_rows),
	.otherwise = oscar_data,
};

static const struct field icon_info[] = {
	U32BE("icon_size", "Bytes of the icon"),
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	U16BE("icon_checksum", "Checksum", .flags = HEX),
	TIME32BE("icon_time", "When it was made"),
	END
};

#define MESSAGE_TLVS(store, store_title)	{ \
	TLV(0x0002, "message", "Message", ROWS(fragments)), \
	TLV_FLAG(0x0003, "wants_ack", "Asks for an acknowledgement"), \
	TLV_FLAG(0x0004, "auto", "Automatic answer"), \
	TLV(0x0005, "channel_data", "Message of its channel", SWITCH(SLOT_CHANNEL, &channels)), \
	TLV_FLAG(0x0006, store, store_title), \
	TLV_BYTES(0x0007, "icq_blob", "ICQ's data"), \
	TLV(0x0008, "icon_info", "Icon", ROWS(icon_info)), \
	TLV_FLAG(0x0009, "wants_icon", "Asks for the icon"), \
	TLV_U16(0x000a, "message_0a", "Unknown", .flags = UNKNOWN), \
	TLV_FLAG(0x000b, "wants_typing", "Takes typing notifications"), \
	TLV(0x000d, "bart", "Icons and texts", ROWS(oscar_bart_items)), \
	TLV_BYTES(0x0010, "host_im", "Number at the server"), \
	TLV_BYTES(0x0011, "host_im_arguments", "Arguments"), \
	TLV_BYTES(0x0013, "message_13", "Unknown", .flags = UNKNOWN), \
	TLV_TIME(0x0016, "sent_time", "Sent", .flags = SUMMARY), \
	TLV_TEXT(0x0017, "friendly_name", "Friendly name"), \
	TLV_TEXT(0x0024, "message_guid", "GUID of the message"), \
	TLV_BYTES(0x003f, "message_3f", "Unknown", .flags = UNKNOWN), \
}

static const struct command sent_tlvs[] =
	MESSAGE_TLVS("store", "To be stored for who is offline");
static const struct command received_tlvs[] =
	MESSAGE_TLVS("stored", "Was stored");

static const struct commands sent_commands = { COMMANDS(sent_tlvs) };
static const struct commands received_commands = { COMMANDS(received_tlvs) };

#define COOKIE	BYTES(8, "icbm_cookie", "Cookie")
#define CHANNEL(commands_)	\
	U16BE("channel", "Channel", .slot = SLOT_CHANNEL, .commands = &(commands_), \
	    .flags = SUMMARY)
#define TO_NAME		STR8("to", "To", .flags = TO | SUMMARY)

static const struct field send[] = {
	COOKIE,
	CHANNEL(channels),
	TO_NAME,
	TLVS(&sent_commands, "tlvs", "TLVs"),
	END
};

static const struct field receive[] = {
	COOKIE,
	CHANNEL(channels),
	ROWS(oscar_sender),
	TLVS(&received_commands, "tlvs", "TLVs"),
	END
};

/* Who it is from or to, by who tells it. */
static const struct field from_row[] = {
	STR8("from", "From", .flags = FROM | SUMMARY),
	END
};

static const struct field to_row[] = {
	TO_NAME,
	END
};

#define OTHER_END	\
	WHEN(SLOT_ROLE, ROLE_CLIENT, to_row), \
	WHEN(SLOT_ROLE, ROLE_SERVER, from_row)

/* AIM: one may warn another. Two sources. */
static const struct field warn[] = {
	U16BE("anonymous", "Anonymously"),
	SCREEN_NAME(.flags = SUMMARY),
	END
};

static const struct field warn_ack[] = {
	U16BE("warning_gain", "Warning level added"),
	U16BE("warning", "Warning level, tenths of a percent", .flags = SUMMARY),
	END
};

static const struct name missed_reasons[] = {
	{ 0, "invalid" },
	{ 1, "too_large" },
	{ 2, "rate_exceeded" },
	{ 3, "sender_too_evil" },
	{ 4, "receiver_too_evil" },
};

static const struct names missed_reason_names = { NAMES(missed_reasons) };

static const struct field missed_call[] = {
	CHANNEL(channels),
	ROWS(oscar_user),
	U16BE("missed_count", "Messages missed", .flags = SUMMARY),
	U16BE("missed_reason", "Reason", .names = &missed_reason_names, .flags = SUMMARY),
	END
};

static const struct field missed[] = {
	REPEAT(missed_call, "missed", "Missed messages"),
	END
};

/* What the other's client says to a message, by its channel. */
static const struct command answer_channel_rows[] = {
	{ 0x0001, "text",	"Text",			fragments },
	{ 0x0002, "rendezvous",	"Rendezvous",		oscar_rendezvous_answer },
	{ 0x0004, "icq",	"Message of ICQ",	oscar_data },
};

static const struct commands answer_channels = {
	COMMANDS(answer_channel_rows),
	.otherwise = oscar_data,
};

static const struct name answer_reasons[] = {
	{ 1, "unsupported_channel" },
	{ 2, "busted_payload" },
	{ 3, "channel_specific" },
};

static const struct names answer_reason_names = { NAMES(answer_reasons) };

static const struct field answer[] = {
	COOKIE,
	CHANNEL(answer_channels),
	OTHER_END,
	U16BE("answer_reason", "Reason", .names = &answer_reason_names, .flags = SUMMARY),
	SWITCH(SLOT_CHANNEL, &answer_channels),
	END
};

/* Real packets of 2015 for what follows the account. */
static const struct command ack_tlvs[] = {
	TLV_TEXT(0x0009, "message_guid", "GUID of the message"),
	TLV_U16(0x000a, "ack_0a", "Unknown", .flags = UNKNOWN),
	TLV_TIME(0x0016, "sent_time", "Sent"),
	TLV_TEXT(0x0024, "message_guid", "GUID of the message"),
};

static const struct commands ack_commands = { COMMANDS(ack_tlvs) };

static const struct field ack[] = {
	COOKIE,
	CHANNEL(channels),
	TO_NAME,
	TLVS(&ack_commands, "tlvs", "TLVs", .flags = OPTIONAL),
	END
};

static const struct name typings[] = {
	{ 0x0000, "finished" },
	{ 0x0001, "typed" },
	{ 0x0002, "begun" },
	{ 0x000f, "window_closed" },
};

static const struct names typing_names = { NAMES(typings) };

static const struct field typing[] = {
	COOKIE,
	CHANNEL(channels),
	OTHER_END,
	U16BE("typing", "Typing", .names = &typing_names, .flags = SUMMARY),
	END
};

/* Of those with oscar_unknown one source has the names. */
static const struct command rows[] = {
	{ 0x0001, "SRV_ERROR",		"Error",			error },
	{ 0x0002, "CLI_ICBM_SET_PARAMETERS", "Set what a channel allows", parameters },
	{ 0x0003, "CLI_ICBM_RESET_PARAMETERS", "Reset what channels allow", oscar_nothing },
	{ 0x0004, "CLI_ICBM_PARAMETERS_REQUEST", "Ask what channels allow", oscar_nothing },
	{ 0x0005, "SRV_ICBM_PARAMETERS", "What channels allow",		parameters },
	{ 0x0006, "CLI_ICBM_SEND",	"Send a message",		send },
	{ 0x0007, "SRV_ICBM_MESSAGE",	"Message",			receive },
	{ 0x0008, "CLI_ICBM_WARN",	"Warn a user",			warn },
	{ 0x0009, "SRV_ICBM_WARN_ACK",	"User warned",			warn_ack },
	{ 0x000a, "SRV_ICBM_MISSED",	"Messages missed",		missed },
	{ 0x000b, "ICBM_ANSWER",	"What a client says to a message", answer },
	{ 0x000c, "SRV_ICBM_ACK",	"The server has the message",	ack },
	{ 0x000d, "SRV_ICBM_SIN_STORED", "Stored",			oscar_unknown },
	{ 0x000e, "CLI_ICBM_SIN_LIST_REQUEST", "Ask what is stored",	oscar_unknown },
	{ 0x000f, "SRV_ICBM_SIN_LIST",	"What is stored",		oscar_unknown },
	{ 0x0010, "CLI_ICBM_STORED_REQUEST", "Ask for stored messages",	oscar_nothing },
	{ 0x0011, "CLI_ICBM_SIN_DELETE", "Delete what is stored",	oscar_unknown },
	{ 0x0012, "CLI_ICBM_NOTIFY_REQUEST", "Ask for a notice",	oscar_unknown },
	{ 0x0013, "SRV_ICBM_NOTIFY",	"Notice",			oscar_unknown },
	{ 0x0014, "ICBM_TYPING",	"Typing",			typing },
	{ 0x0017, "SRV_ICBM_STORED_END", "That were the stored messages", oscar_nothing },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family04[] = { SNAC_FAMILY(commands) };

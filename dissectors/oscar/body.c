/* Bodies that families share. Seen in samples lab-oscar-*, as far as nothing
 * else is said. */

#include "dissectors/oscar/body.h"

#include "dissectors/oscar/login.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

const struct field oscar_nothing[] = { END };

const struct field oscar_data[] = {
	REST("data", "Data"),
	END
};

const struct field oscar_unknown[] = {
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

/* Errors. Two sources. */
static const struct name errors[] = {
	{ 0x0001, "invalid_snac_header" },
	{ 0x0002, "server_rate_limit" },
	{ 0x0003, "client_rate_limit" },
	{ 0x0004, "recipient_not_logged_in" },
	{ 0x0005, "service_unavailable" },
	{ 0x0006, "service_not_defined" },
	{ 0x0007, "obsolete_snac" },
	{ 0x0008, "not_supported_by_server" },
	{ 0x0009, "not_supported_by_client" },
	{ 0x000a, "refused_by_client" },
	{ 0x000b, "reply_too_big" },
	{ 0x000c, "responses_lost" },
	{ 0x000d, "request_denied" },
	{ 0x000e, "busted_snac_payload" },
	{ 0x000f, "insufficient_rights" },
	{ 0x0010, "in_local_permit_or_deny" },
	{ 0x0011, "sender_too_evil" },
	{ 0x0012, "receiver_too_evil" },
	{ 0x0013, "user_temporarily_unavailable" },
	{ 0x0014, "no_match" },
	{ 0x0015, "list_overflow" },
	{ 0x0016, "request_ambiguous" },
	{ 0x0017, "server_queue_full" },
	{ 0x0018, "not_while_on_aol" },
	{ 0x0019, "query_failed" },
	{ 0x001a, "timeout" },
	{ 0x001b, "see_error_text" },
	{ 0x001c, "general_failure" },
	{ 0x001d, "in_progress" },
	{ 0x001e, "in_free_area" },
	{ 0x001f, "restricted_by_parental_control" },
	{ 0x0020, "remote_restricted_by_parental_control" },
};

const struct names oscar_error_names = { NAMES(errors) };

static const struct command error_tlvs[] = {
	ERROR_TLVS(.flags = SUMMARY | HEX),
	ERROR_TLVS_END,
};

static const struct commands error_commands = { COMMANDS(error_tlvs) };

const struct field oscar_error[] = {
	ERROR_ROWS(&error_commands)
};

static const struct field screen_name[] = {
	STR8("screen_name", "UIN or screen name", .flags = SUMMARY),
	END
};

const struct field oscar_screen_names[] = {
	REPEAT(screen_name, "screen_names", "UINs or screen names", .flags = OPTIONAL),
	END
};

/* Icons and the like. Real packets of 2015, and two sources. */
static const struct name bart_flags[] = {
	{ 0x01, "custom" },
	{ 0x04, "data" },
	{ 0x40, "upload" },
	{ 0x80, "known" },
};

static const struct names bart_flag_names = { NAMES_FLAGS(bart_flags) };

static const struct field bart_hash[] = {
	REST("bart_data", "Hash, or the item"),
	END
};

static const struct field mood[] = {
	TEXT_TO_END("mood", "Mood", .flags = SUMMARY),
	END
};

/* Its length again, then UTF-8, and what it is encoded in if anything. */
static const struct field status_text[] = {
	STR16BE("status_text", "Status", .flags = SUMMARY),
	U16BE("encodings", "Encodings", .flags = OPTIONAL),
	END
};

static const struct field status_text_forms[] = {
	ALT(status_text, bart_hash),
	END
};

static const struct command bart_rows[] = {
	{ 0x0000, "small_icon",		"Small icon",		bart_hash },
	{ 0x0001, "icon",		"Icon",			bart_hash },
	{ 0x0002, "status_text",	"Status",		status_text_forms },
	{ 0x0003, "arrive_sound",	"Sound",		bart_hash },
	{ 0x0004, "rich_text",		"Rich text",		bart_hash },
	{ 0x0008, "flash_icon",		"Flash icon",		bart_hash },
	{ 0x0009, "unknown_9",		"Unknown",		bart_hash },
	{ 0x000e, "mood",		"Mood",			mood },
	{ 0x0081, "unknown_81",		"Unknown",		bart_hash },
	{ 0x0400, "unknown_400",	"Unknown",		bart_hash },
};

static const struct commands bart_commands = {
	COMMANDS(bart_rows),
	.otherwise = bart_hash,
};

static const struct field bart_content[] = {
	SWITCH(SLOT_TYPE, &bart_commands),
	END
};

const struct field oscar_bart_item[] = {
	U16BE("bart_type", "Kind of item", .slot = SLOT_TYPE, .commands = &bart_commands),
	U8("bart_bits", "Flags", .names = &bart_flag_names, .flags = HEX),
	SPAN8_PLAIN(bart_content, "Item"),
	END
};

const struct field oscar_bart_items[] = {
	REPEAT(oscar_bart_item, "bart_items", "Items"),
	END
};

static const struct command redirect_tlvs[] = {
	TLV_TEXT(0x0005, "address", "Server to go to", .flags = SUMMARY),
	TLV_BYTES(0x0006, "login_cookie", "Cookie", .flags = SECRET),
	TLV(0x000d, "family", "Family",
	    OSCAR_FAMILY("for_family", "Family", .flags = SUMMARY | HEX)),
	TLV_TEXT(0x008d, "tls_name", "Name on the certificate"),
	TLV_U8(0x008e, "tls_state", "TLS", .names = &oscar_tls_state_names),
};

const struct commands oscar_redirect_tlvs = { COMMANDS(redirect_tlvs) };

/* Real packets of about 1999, and two sources. */
const struct field oscar_room[] = {
	U16BE("exchange", "Exchange"),
	STR8("room_cookie", "Name of the room, or part of it", .flags = SUMMARY),
	U16BE("instance", "Instance"),
	END
};

/* An entry of AIM's directory. Two sources. */
static const struct command directory_tlvs[] = {
	TLV_TEXT(0x0001, "first_name", "First name"),
	TLV_TEXT(0x0002, "last_name", "Last name"),
	TLV_TEXT(0x0003, "middle_name", "Middle name"),
	TLV_TEXT(0x0004, "maiden_name", "Maiden name"),
	TLV_TEXT(0x0005, "email", "E-mail", .flags = SUMMARY),
	TLV_TEXT(0x0006, "country_code", "Country"),
	TLV_TEXT(0x0007, "state", "State"),
	TLV_TEXT(0x0008, "city", "City"),
	TLV_TEXT(0x0009, "screen_name", "UIN or screen name", .flags = SUMMARY),
	TLV_U16(0x000a, "directory_0a", "Unknown", .flags = UNKNOWN | HEX),
	TLV_TEXT(0x000b, "keyword", "Interest", .flags = SUMMARY),
	TLV_TEXT(0x000c, "nick", "Nickname"),
	TLV_TEXT(0x000d, "zip", "Zip code"),
	TLV_TEXT(0x001c, "region", "Region"),
	TLV_TEXT(0x0021, "street", "Street"),
};

const struct commands oscar_directory_tlvs = { COMMANDS(directory_tlvs) };

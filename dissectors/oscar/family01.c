/* Family 01, OSERVICE: what every connection begins with. Seen in samples
 * lab-oscar-*, as far as nothing else is said. */

#include "dissectors/icq/names.h"
#include "dissectors/oscar/login.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"
#include "dissectors/oscar/update.h"
#include "dissectors/oscar/userinfo.h"

static const struct field family[] = {
	OSCAR_FAMILY("served_family", "Family", .flags = HEX),
	END
};

static const struct field families[] = {
	REPEAT(family, "families", "Families", .flags = OPTIONAL),
	END
};

static const struct field version[] = {
	OSCAR_FAMILY("served_family", "Family", .flags = HEX),
	U16BE("family_version", "Version"),
	END
};

static const struct field versions[] = {
	REPEAT(version, "families", "Families"),
	END
};

static const struct field ready_family[] = {
	OSCAR_FAMILY("served_family", "Family", .flags = HEX),
	U16BE("family_version", "Version"),
	U16BE("tool", "Tool", .flags = HEX),
	U16BE("tool_version", "Version of the tool", .flags = HEX),
	END
};

static const struct field ready[] = {
	REPEAT(ready_family, "families", "Families"),
	END
};

/* A service wanted, and for a chat the room. Two sources. */
static const struct command service_tlvs[] = {
	TLV(0x0001, "room", "Room", ROWS(oscar_room)),
	TLV_FLAG(0x008c, "wants_tls", "Asks for TLS"),
};

static const struct commands service_commands = { COMMANDS(service_tlvs) };

static const struct field service[] = {
	OSCAR_FAMILY("for_family", "Family", .flags = SUMMARY | HEX),
	TLVS(&service_commands, "tlvs", "TLVs"),
	END
};

static const struct field redirect[] = {
	TLVS(&oscar_redirect_tlvs, "tlvs", "TLVs"),
	END
};

/* All families where there are none. Two sources. */
static const struct field migration[] = {
	REPEAT16BE(family, "families", "Families", .flags = SUMMARY),
	TLVS(&oscar_redirect_tlvs, "tlvs", "TLVs"),
	END
};

/* Rates. The last two are for clients that know version 3 of the family; what
 * fits to the last byte is what was sent. */

#define RATE	\
	U16BE("rate_class", "Class"), \
	U32BE("rate_window", "Window"), \
	U32BE("rate_clear", "Clear above"), \
	U32BE("rate_alert", "Alert below"), \
	U32BE("rate_limit", "Limited below"), \
	U32BE("rate_disconnect", "Disconnected below"), \
	U32BE("rate_current", "Current level"), \
	U32BE("rate_max", "Highest level")

static const struct field rate_short[] = {
	RATE,
	END
};

/* Sources disagree on the last: which state, or whether it is "dropping". */
static const struct field rate_long[] = {
	RATE,
	U32BE("rate_last", "Milliseconds since the last SNAC"),
	U8("rate_state", "State"),
	END
};

static const struct field rated[] = {
	OSCAR_FAMILY("served_family", "Family", .flags = HEX),
	U16BE("subtype", "Subtype", .flags = HEX),
	END
};

static const struct field rate_group[] = {
	U16BE("rate_class", "Class"),
	REPEAT16BE(rated, "rated", "SNACs of that class"),
	END
};

static const struct field rates_long[] = {
	REPEAT16BE(rate_long, "rates", "Rate classes", .flags = SUMMARY),
	REPEAT(rate_group, "rate_groups", "Groups"),
	END
};

static const struct field rates_short[] = {
	REPEAT16BE(rate_short, "rates", "Rate classes", .flags = SUMMARY),
	REPEAT(rate_group, "rate_groups", "Groups"),
	END
};

static const struct field rates[] = {
	FORMS(rates_long, rates_short, oscar_unknown),
	END
};

static const struct field rate_class[] = {
	U16BE("rate_class", "Class"),
	END
};

static const struct field rate_classes[] = {
	REPEAT(rate_class, "rate_classes", "Rate classes"),
	END
};

static const struct name rate_changes[] = {
	{ 1, "changed" },
	{ 2, "warning" },
	{ 3, "limited" },
	{ 4, "cleared" },
};

static const struct names rate_change_names = { NAMES(rate_changes) };

static const struct field changed_long[] = {
	REPEAT(rate_long, "rates", "Rate classes"),
	END
};

static const struct field changed_short[] = {
	REPEAT(rate_short, "rates", "Rate classes"),
	END
};

static const struct field rate_change[] = {
	U16BE("rate_change", "What happened", .names = &rate_change_names, .flags = SUMMARY),
	FORMS(changed_long, changed_short, oscar_unknown),
	END
};

/* The one who warned, unless that was done anonymously. One source. */
static const struct field warned[] = {
	U16BE("warning", "Warning level, tenths of a percent", .flags = SUMMARY),
	ROWS(oscar_users),
	END
};

static const struct field idle[] = {
	U32BE("idle_seconds", "Seconds idle", .flags = SUMMARY),
	END
};

/* Two sources; 5 is in a real packet of 2015, without a name. */
static const struct name motd_types[] = {
	{ 1, "forced_upgrade" },
	{ 2, "upgrade_advised" },
	{ 3, "bulletin" },
	{ 4, "normal" },
	{ 6, "news" },
};

static const struct names motd_type_names = { NAMES(motd_types) };

static const struct command motd_tlvs[] = {
	TLV_U16(0x0002, "motd_2", "Unknown", .flags = UNKNOWN | HEX),
	TLV_U16(0x0003, "motd_3", "Unknown", .flags = UNKNOWN | HEX),
	TLV_TEXT(0x000b, "url", "Page"),
};

static const struct commands motd_commands = { COMMANDS(motd_tlvs) };

static const struct field motd[] = {
	U16BE("motd_type", "Kind of message", .names = &motd_type_names, .flags = SUMMARY),
	TLVS(&motd_commands, "tlvs", "TLVs"),
	END
};

static const struct name privacy_flags[] = {
	{ 1, "others_see_idle" },
	{ 2, "others_see_member_since" },
};

static const struct names privacy_flag_names = { NAMES_FLAGS(privacy_flags) };

/* One source. */
static const struct field privacy[] = {
	U32BE("visibility", "What others see", .names = &privacy_flag_names,
	    .flags = SUMMARY | HEX),
	END
};

/* Which page stands under which number no source says. Real packet of 2015. */
#define URL(tag)	TLV_TEXT(tag, "url", "Page")

static const struct command url_tlvs[] = {
	URL(0x0003), URL(0x0004), URL(0x0005), URL(0x0007), URL(0x0008), URL(0x0009),
	URL(0x000a), URL(0x000b), URL(0x000d), URL(0x000e), URL(0x000f), URL(0x0010), URL(0x0011),
};

static const struct commands url_commands = { COMMANDS(url_tlvs) };

static const struct field urls[] = {
	TLVS(&url_commands, "tlvs", "Pages"),
	END
};

static const struct command status_tlvs[] = {
	TLV_U32(0x0006, "status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	TLV_U16(0x0008, "status_error", "Error", .flags = HEX),
	TLV(0x000c, "dc_info", "Direct connections", ROWS(oscar_dc_info)),
	TLV(0x0011, "time_update", "Updates", ROWS(oscar_update)),
	TLV_U16(0x0012, "status_12", "Unknown", .flags = UNKNOWN | HEX),
	TLV(0x001d, "bart", "Icons and texts", ROWS(oscar_bart_items)),
	TLV_U16(0x001f, "user_class_high", "Upper half of the user class", .flags = HEX),
};

static const struct commands status_commands = { COMMANDS(status_tlvs) };

static const struct field status[] = {
	TLVS(&status_commands, "tlvs", "TLVs"),
	END
};

/* Which part of the client is to be hashed. Two sources. */
static const struct field verify[] = {
	U32BE("verify_offset", "From this byte of the program"),
	U32BE("verify_length", "So many bytes"),
	ROWS(oscar_data),
	END
};

static const struct field verified[] = {
	BYTES(16, "verify_md5", "MD5 of them"),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "CLI_READY",		"Client is ready",	ready },
	{ 0x0003, "SRV_FAMILIES",	"Families of this server", families },
	{ 0x0004, "CLI_SERVICE_REQUEST", "Ask for a service",	service },
	{ 0x0005, "SRV_REDIRECT",	"Go to another server",	redirect },
	{ 0x0006, "CLI_RATES_REQUEST",	"Ask for rate limits",	oscar_nothing },
	{ 0x0007, "SRV_RATES",		"Rate limits",		rates },
	{ 0x0008, "CLI_RATES_ACK",	"Accept rate limits",	rate_classes },
	{ 0x0009, "CLI_RATES_DELETE",	"Drop rate limits",	rate_classes },
	{ 0x000a, "SRV_RATE_CHANGE",	"Rate limit reached or changed", rate_change },
	{ 0x000b, "SRV_PAUSE",		"Send nothing for a while", families },
	{ 0x000c, "CLI_PAUSE_ACK",	"Pauses",		families },
	{ 0x000d, "SRV_RESUME",		"Go on",		families },
	{ 0x000e, "CLI_OWN_INFO_REQUEST", "Ask for own information", oscar_nothing },
	{ 0x000f, "SRV_OWN_INFO",	"Own information",	oscar_own_user },
	{ 0x0010, "SRV_WARNED",		"You were warned",	warned },
	{ 0x0011, "CLI_IDLE",		"Idle time",		idle },
	{ 0x0012, "SRV_MIGRATION",	"Go on at another server", migration },
	{ 0x0013, "SRV_MOTD",		"Message of the day",	motd },
	{ 0x0014, "CLI_PRIVACY_FLAGS",	"What others see",	privacy },
	{ 0x0015, "SRV_URLS",		"Well-known pages",	urls },
	{ 0x0016, "NO_OPERATION",	"Nothing",		oscar_nothing },
	{ 0x0017, "CLI_VERSIONS",	"Versions that the client knows", versions },
	{ 0x0018, "SRV_VERSIONS",	"Versions that the server knows", versions },
	{ 0x0019, "CLI_MAX_CONFIG_REQUEST", "Ask for limits of settings", oscar_unknown },
	{ 0x001a, "SRV_MAX_CONFIG",	"Limits of settings",	oscar_unknown },
	{ 0x001b, "CLI_STORE_CONFIG",	"Store settings",	oscar_unknown },
	{ 0x001c, "CLI_CONFIG_REQUEST",	"Ask for settings",	oscar_unknown },
	{ 0x001d, "SRV_CONFIG",		"Settings",		oscar_unknown },
	{ 0x001e, "CLI_SET_STATUS",	"Set the status",	status },
	{ 0x001f, "SRV_VERIFY",		"Prove which client you are", verify },
	{ 0x0020, "CLI_VERIFIED",	"Hash of the client",	verified },
	{ 0x0021, "SRV_EXT_STATUS",	"Own icon and texts",	oscar_bart_items },
	{ 0x0022, "CLI_BART_REQUEST",	"Ask for icons and texts", oscar_unknown },
	{ 0x0023, "SRV_BART",		"Icons and texts",	oscar_unknown },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family01[] = { SNAC_FAMILY(commands) };

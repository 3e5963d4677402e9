/* Users, and what is said of them. Real packets of 2001, 2009 and 2015, samples
 * lab-oscar-*, as far as nothing else is said.
 *
 *	+--------+------+---------+-------+------
 *	| length | name | warning | count | TLVs
 *	+--------+------+---------+-------+------ */

#include "dissectors/oscar/userinfo.h"

#include "dissectors/icq/names.h"
#include "dissectors/oscar/capabilities.h"
#include "dissectors/oscar/fingerprint.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"
#include "dissectors/oscar/update.h"

/* Two sources. */
static const struct name user_classes[] = {
	{ 0x00000001, "unconfirmed" },
	{ 0x00000002, "administrator" },
	{ 0x00000004, "aol" },
	{ 0x00000008, "commercial" },
	{ 0x00000010, "aim" },
	{ 0x00000020, "away" },
	{ 0x00000040, "icq" },
	{ 0x00000080, "wireless" },
	{ 0x00000100, "internal" },
	{ 0x00000200, "im_forwarding" },
	{ 0x00000400, "bot" },
	{ 0x00000800, "unknown_800" },
	{ 0x00001000, "one_way_wireless" },
	{ 0x00002000, "official" },
	{ 0x00040000, "no_knock_knock" },
	{ 0x00080000, "forward_to_mobile" },
};

static const struct names user_class_names = { NAMES_FLAGS(user_classes) };

#define USER_CLASS(row)	row("user_class", "User class", .names = &user_class_names, .flags = HEX)

static const struct field user_class_16[] = {
	USER_CLASS(U16BE),
	END
};

static const struct field user_class_32[] = {
	USER_CLASS(U32BE),
	END
};

/* The cookie lets a peer in. */
const struct field oscar_dc_info[] = {
	IPV4("real_ip", "Own address"),
	U32BE("tcp_port", "TCP port"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16BE("peer_version", "Version of direct connections"),
	BYTES(4, "peer_cookie", "Cookie", .flags = SECRET),
	U32BE("web_port", "Web front's port"),
	U32BE("features", "Features", .flags = HEX),
	ROWS(oscar_fingerprint),
	END
};

static const struct field capability[] = {
	GUID("capability", "Capability", .names = &oscar_capability_names),
	END
};

const struct field oscar_capabilities[] = {
	REPEAT(capability, "capabilities", "Capabilities"),
	END
};

static const struct field short_capability[] = {
	U16BE("short_capability", "Capability", .names = &oscar_short_capability_names,
	    .flags = HEX),
	END
};

const struct field oscar_short_capabilities[] = {
	REPEAT(short_capability, "short_capabilities", "Capabilities"),
	END
};

/* What has no meaning in any source is unknown, with the number that newer
 * servers give. Sources disagree whether idle time is in minutes. */
static const struct command user_tlvs[] = {
	TLV(0x0001, "user_class", "User class",
	    FORMS(user_class_16, user_class_32, oscar_data)),
	TLV_TIME(0x0002, "created", "Account created"),
	TLV_TIME(0x0003, "signed_on", "Signed on"),
	TLV_U16(0x0004, "idle_time", "Idle, in minutes or seconds"),
	TLV_TIME(0x0005, "member_since", "Member since"),
	TLV_U32(0x0006, "status", "Status", .names = &icq_statuses, .flags = SUMMARY | HEX),
	TLV_IPV4(0x000a, "ip", "Address"),
	TLV(0x000c, "dc_info", "Direct connections", ROWS(oscar_dc_info)),
	TLV(0x000d, "capabilities", "Capabilities", ROWS(oscar_capabilities)),
	TLV_FLAG(0x000e, "aol_client", "Client of AOL"),
	TLV_U32(0x000f, "online_seconds", "Seconds online"),
	TLV_U32(0x0010, "online_seconds_aol", "Seconds online, of AOL's clients"),
	TLV(0x0011, "time_updates", "Updates", ROWS(oscar_updates)),
	TLV_U8(0x0014, "instance_number", "Number of this login"),
	TLV_TEXT(0x0018, "friendly_name", "Friendly name"),
	TLV(0x0019, "short_capabilities", "Capabilities", ROWS(oscar_short_capabilities)),
	TLV_BYTES(0x001a, "security_info", "Security information"),
	TLV_BYTES(0x001b, "certificate_hash", "Hash of the certificate"),
	TLV(0x001d, "bart", "Icons and texts", ROWS(oscar_bart_items)),
	TLV_U32(0x001e, "subscriptions", "Subscriptions", .flags = HEX),
	TLV_U16(0x001f, "user_class_high", "Upper half of the user class", .flags = HEX),
	TLV_U16(0x0022, "user_22", "Unknown", .flags = UNKNOWN | HEX),
	TLV_TIME(0x0023, "feed_time", "Buddy feed's time"),
	TLV_TIME(0x0026, "profile_time", "Profile's time"),
	TLV_TIME(0x0027, "away_time", "Away text's time"),
	TLV_U8(0x0028, "primary_instance", "Number of the primary login"),
	TLV_TIME(0x0029, "away_since", "Away since"),
	TLV_TEXT(0x002a, "country_code", "Country"),
	TLV_U32(0x002c, "user_2c", "Unknown", .flags = UNKNOWN | HEX),
	TLV_U32(0x002d, "user_2d", "Unknown", .flags = UNKNOWN | HEX),
	TLV_U32(0x0037, "user_37", "Unknown", .flags = UNKNOWN | HEX),
	TLV_U32(0x0044, "user_44", "Unknown", .flags = UNKNOWN | HEX),
};

const struct commands oscar_user_tlvs = { COMMANDS(user_tlvs) };

/* AIM's warning level is in tenths of a percent; ICQ has none. */
#define ABOUT	\
	U16BE("warning", "Warning level, tenths of a percent"), \
	TLVS16(&oscar_user_tlvs, "user_tlvs", "About it")

const struct field oscar_user[] = {
	SCREEN_NAME(.flags = SUMMARY),
	ABOUT,
	END
};

const struct field oscar_users[] = {
	REPEAT(oscar_user, "users", "Users"),
	END
};

static const struct field own_user[] = {
	SCREEN_NAME(.flags = SELF | SUMMARY),
	ABOUT,
	END
};

const struct field oscar_own_user[] = {
	REPEAT(own_user, "users", "Oneself"),
	END
};

const struct field oscar_sender[] = {
	STR8("from", "From", .flags = FROM | SUMMARY),
	ABOUT,
	END
};

/* Channel 2 of messages: what two clients agree on, files, chats, messages of
 * many kinds. What it is about is a capability, and what that needs stands in
 * TLV 2711. Real packets of 2001 and 2009, samples lab-oscar-*, as far as nothing
 * else is said. */

#include "dissectors/oscar/rendezvous.h"

#include "dissectors/icq/names.h"
#include "dissectors/icq/peer_relay.h"
#include "dissectors/oscar/body.h"
#include "dissectors/oscar/capabilities.h"
#include "dissectors/oscar/tlv.h"

static const struct name kinds[] = {
	{ 0, "request" },
	{ 1, "cancel" },
	{ 2, "accept" },
	{ 3, "deny" },
};

static const struct names kind_names = { NAMES(kinds) };

/* Files: how many, and the name of one or of their folder. */
static const struct name file_counts[] = {
	{ 1, "single" },
	{ 2, "several" },
};

static const struct names file_count_names = { NAMES(file_counts) };

static const struct field files[] = {
	U16BE("transfer", "One file or several", .names = &file_count_names),
	U16BE("file_count", "Files", .flags = SUMMARY),
	U32BE("total_size", "Bytes in all", .flags = SUMMARY),
	TEXT_TO_END("file_name", "File name", .flags = SUMMARY),
	END
};

/* Asking the other to connect, low byte first. Two sources. */
static const struct field reverse_connect[] = {
	UIN32("uin", "UIN"),
	IPV4("ip", "Address"),
	U32("tcp_port", "TCP port", .flags = SUMMARY),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("failed_port", "Port that could not be reached"),
	U32("tcp_port2", "TCP port again"),
	U16("peer_version", "Version of direct connections"),
	BYTES(4, "peer_cookie", "Cookie", .flags = SECRET),
	END
};

/* A picture. Two sources. */
static const struct field icon[] = {
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	U16BE("icon_checksum", "Checksum", .flags = HEX),
	U32BE("icon_size", "Bytes of the picture", .flags = SUMMARY),
	TIME32BE("icon_time", "When it was made"),
	REST("data", "Picture"),
	END
};

/* Contacts by group, and their names in the same order. Two sources. */
static const struct field contact[] = {
	STR16BE("uin", "UIN"),
	END
};

static const struct field contact_group[] = {
	STR16BE("group_title", "Group"),
	REPEAT16BE(contact, "contacts", "Contacts", .flags = SUMMARY),
	END
};

static const struct field contact_groups[] = {
	REPEAT(contact_group, "groups", "Groups"),
	END
};

static const struct field contact_nick[] = {
	STR16BE("nick", "Nickname"),
	END
};

static const struct field contact_nicks[] = {
	STR16BE("group_title", "Group"),
	REPEAT16BE(contact_nick, "contacts", "Contacts"),
	END
};

static const struct field contact_nick_groups[] = {
	REPEAT(contact_nicks, "groups", "Groups"),
	END
};

static const struct command services[] = {
	{ CAPABILITY_SEND_FILE,	"send_file",	"File",		files },
	{ CAPABILITY_REVERSE_CONNECT, "reverse_connect", "Reverse connection", reverse_connect },
	{ CAPABILITY_DIRECT_IM,	"direct_im",	"Direct messages", oscar_data },
	{ CAPABILITY_ICON,	"icon",		"Icon",		icon },
	{ CAPABILITY_GET_FILE,	"get_file",	"Shared files",	oscar_data },
	{ CAPABILITY_SERVER_RELAY, "server_relay", "Relayed message", peer_relayed_message },
	{ CAPABILITY_CONTACTS,	"contacts",	"Contacts",	contact_groups },
	{ CAPABILITY_CHAT,	"chat",		"Chat",		oscar_room },
};

static const struct commands service_commands = {
	COMMANDS(services),
	.otherwise = oscar_data,
};

static const struct field service[] = {
	SWITCH(SLOT_CAPABILITY, &service_commands),
	END
};

/* Of contacts their names; of a file what its name is written in. */
static const struct field service2[] = {
	WHEN(SLOT_CAPABILITY, CAPABILITY_CONTACTS, contact_nick_groups),
	REST("data", "Data"),
	END
};

static const struct name cancel_reasons[] = {
	{ 0, "unknown" },
	{ 1, "by_user" },
	{ 2, "timeout" },
	{ 3, "accepted_elsewhere" },
};

static const struct names cancel_reason_names = { NAMES(cancel_reasons) };

/* Where not seen: two sources; from 12 to 1A one. */
static const struct command tlvs[] = {
	TLV_U16(0x0001, "rendezvous_channel", "Channel"),
	TLV_IPV4(0x0002, "rendezvous_ip", "Address to meet at"),
	TLV_IPV4(0x0003, "real_ip", "Own address"),
	TLV_IPV4(0x0004, "ip", "Address that the server sees"),
	TLV_U16(0x0005, "tcp_port", "TCP port", .flags = SUMMARY),
	TLV_TEXT(0x0006, "download_url", "Where to get it"),
	TLV_TEXT(0x0007, "download_url2", "Where to get it, too"),
	TLV_TEXT(0x0008, "download_url3", "Where to get it, too"),
	TLV_U16(0x000a, "proposal", "Number of the proposal"),
	TLV_U16(0x000b, "cancel_reason", "Reason", .names = &cancel_reason_names, .flags = SUMMARY),
	TLV_TEXT(0x000c, "invitation", "Invitation", .flags = SUMMARY | TEXT),
	TLV_TEXT(0x000d, "invitation_charset", "What that is written in"),
	TLV_TEXT(0x000e, "invitation_language", "Its language"),
	TLV_FLAG(0x000f, "check_capabilities", "Ask whether the other can"),
	TLV_FLAG(0x0010, "use_proxy", "By way of the rendezvous proxy"),
	TLV_FLAG(0x0011, "use_tls", "With TLS"),
	TLV_U16(0x0012, "max_version", "Highest version"),
	TLV_U16(0x0013, "min_version", "Lowest version"),
	TLV_U16(0x0014, "counter_reason", "Reason of another proposal"),
	TLV_TEXT(0x0015, "invitation_type", "What kind of text it is"),
	TLV_BYTES(0x0016, "ip_check", "Address to meet at, all bits turned"),
	TLV_BYTES(0x0017, "port_check", "TCP port, all bits turned"),
	TLV_BYTES(0x0018, "address_list", "Addresses"),
	TLV_BYTES(0x0019, "session_number", "Session"),
	TLV_BYTES(0x001a, "rollover_number", "Rollover"),
	TLV(0x2711, "service_data", "What it is about", ROWS(service)),
	TLV(0x2712, "service_data2", "More about it", ROWS(service2)),
};

static const struct commands commands = { COMMANDS(tlvs) };

const struct field oscar_rendezvous[] = {
	U16BE("rendezvous", "Rendezvous", .names = &kind_names, .flags = SUMMARY),
	BYTES(8, "rendezvous_cookie", "Cookie"),
	GUID("capability", "About", .names = &oscar_capability_names, .slot = SLOT_CAPABILITY,
	    .commands = &service_commands, .flags = SUMMARY),
	TLVS(&commands, "rendezvous_tlvs", "TLVs"),
	END
};

/* The other could not connect either. One source. */
static const struct field reverse_failed[] = {
	UIN32("uin", "UIN"),
	U32("failed_port", "Port that could not be reached"),
	U32("tcp_port", "TCP port"),
	U16("peer_version", "Version of direct connections"),
	BYTES(4, "peer_cookie", "Cookie", .flags = SECRET),
	END
};

const struct field oscar_rendezvous_answer[] = {
	FORMS(oscar_nothing, peer_relayed_answer, reverse_failed, oscar_data),
	END
};

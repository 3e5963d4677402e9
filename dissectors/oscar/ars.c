/* ARS: the proxy that joins two clients who cannot connect. One creates a
 * place, tells the other by a rendezvous, and both are joined there. Two
 * sources; for the errors one. */

#include "dissectors/oscar/capabilities.h"
#include "dissectors/oscar/direct.h"
#include "dissectors/oscar/body.h"
#include "dissectors/oscar/tlv.h"

static const struct name errors[] = {
	{ 0x000d, "bad_request" },
	{ 0x0010, "not_found" },
	{ 0x001a, "accept_timeout" },
};

static const struct names error_names = { NAMES(errors) };

static const struct field error[] = {
	U16BE("proxy_error", "Error", .names = &error_names, .flags = HEX | SUMMARY),
	END
};

static const struct command tlv_rows[] = {
	TLV(0x0001, "capability", "About",
	    GUID("capability", "About", .names = &oscar_capability_names, .flags = SUMMARY)),
};

static const struct commands tlvs = { COMMANDS(tlv_rows) };

static const struct field create[] = {
	SCREEN_NAME(.flags = FROM | SUMMARY),
	BYTES(8, "rendezvous_cookie", "Cookie"),
	TLVS(&tlvs, "tlvs", "TLVs"),
	END
};

/* A number for those who are to join: no port, though it looks like one. */
#define TICKET	U16BE("proxy_ticket", "Ticket", .flags = SUMMARY)

static const struct field created[] = {
	TICKET,
	IPV4("proxy_ip", "Proxy", .flags = SUMMARY),
	END
};

static const struct field join[] = {
	SCREEN_NAME(.flags = FROM | SUMMARY),
	TICKET,
	BYTES(8, "rendezvous_cookie", "Cookie"),
	TLVS(&tlvs, "tlvs", "TLVs"),
	END
};

static const struct command types[] = {
	{ 0x0001, "SRV_PROXY_ERROR",	"Error",		error },
	{ 0x0002, "CLI_PROXY_CREATE",	"Create a place",	create },
	{ 0x0003, "SRV_PROXY_CREATED",	"Place is created",	created },
	{ 0x0004, "CLI_PROXY_JOIN",	"Join at a place",	join },
	{ 0x0005, "SRV_PROXY_READY",	"Both are joined",	oscar_nothing },
};

const struct commands oscar_ars_commands = {
	COMMANDS(types),
	.otherwise = oscar_unknown,
};

const struct field oscar_ars[] = {
	{ .type = FIELD_UINT, .size = 2, .order = BIG, .label = "Length" },
	U16BE("proxy_version", "Version", .flags = HEX),
	U16BE("command", "Type", .slot = SLOT_COMMAND, .commands = &oscar_ars_commands,
	    .flags = COMMAND | HEX),
	PAD(4, "Zeros"),
	U16BE("proxy_bits", "Flags", .flags = HEX),
	BODY(SLOT_COMMAND, &oscar_ars_commands, "body", "Body"),
	END
};

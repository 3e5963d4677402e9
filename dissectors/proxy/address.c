/* Addresses as SOCKS 5 has them. RFC 1928. */

#include "dissectors/proxy/address.h"

enum { TYPE_IPV4 = 1, TYPE_NAME = 3, TYPE_IPV6 = 4 };

static const struct field ipv4[] = {
	IPV4("address", "Address", .flags = SUMMARY),
	END
};

static const struct field name[] = {
	STR8("host", "Host", .flags = SUMMARY),
	END
};

static const struct field ipv6[] = {
	IPV6("address", "Address", .flags = SUMMARY),
	END
};

static const struct command types[] = {
	{ TYPE_IPV4,	"ipv4",	"IPv4",		ipv4 },
	{ TYPE_NAME,	"name",	"Host name",	name },
	{ TYPE_IPV6,	"ipv6",	"IPv6",		ipv6 },
};

static const struct commands type_commands = { COMMANDS(types) };

const struct field socks_address[] = {
	U8("address_type", "Type of address", .slot = SLOT_TYPE, .commands = &type_commands),
	SWITCH(SLOT_TYPE, &type_commands),
	U16BE("port", "Port", .flags = SUMMARY),
	END
};

struct host
socks_read_address(struct cursor *c)
{
	struct host host = { 0 };

	switch (cursor_u8(c)) {
	case TYPE_IPV4:
		host.family = 4;
		host.at.size = 4;
		break;
	case TYPE_IPV6:
		host.family = 6;
		host.at.size = 16;
		break;
	case TYPE_NAME:
		host.at.size = cursor_u8(c);
		break;
	default:
		c->failed = true;
		return host;
	}
	host.at.at = cursor_take(c, host.at.size);
	host.port = cursor_u16be(c);
	return host;
}

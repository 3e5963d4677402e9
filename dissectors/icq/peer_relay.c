/* Messages of peers that a server relays, for those who cannot connect: the
 * body of version 7 and later behind a header of its own. Real packets of 2001,
 * and two sources. */

#include "dissectors/icq/peer_relay.h"

#include "dissectors/icq/body.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/peer_message.h"
#include "dissectors/icq/peer_plugin.h"

/* Messages, or requests of plug-ins by way of one of their managers. Two
 * sources. */
enum { RELAYS_MESSAGE = 1, RELAYS_PLUGIN };

static const struct guid managers[] = {
	{ { 0x00 }, 16, RELAYS_MESSAGE, "message" },
	{ { 0x10, 0xcf, 0x40, 0xd1, 0x4f, 0xe9, 0xd3, 0x11,
	    0xbc, 0xd2, 0x00, 0x04, 0xac, 0x96, 0xdd, 0x96 }, 16, RELAYS_PLUGIN, "status_plugins" },
	{ { 0xa0, 0xe9, 0x3f, 0x37, 0x4f, 0xe9, 0xd3, 0x11,
	    0xbc, 0xd2, 0x00, 0x04, 0xac, 0x96, 0xdd, 0x96 }, 16, RELAYS_PLUGIN, "info_plugins" },
};

static const struct names manager_names = { NAMES_GUIDS(managers) };

static const struct field message[] = {
	GROUP(peer_body_message, "relayed", "Message"),
	END
};

static const struct field answer[] = {
	GROUP(peer_body_answer, "relayed", "Answer"),
	END
};

static const struct field query[] = {
	GROUP(peer_plugin_query, "relayed", "Plug-in"),
	END
};

static const struct command message_rows[] = {
	{ RELAYS_MESSAGE, "message",	"Message",	message },
	{ RELAYS_PLUGIN, "plugin",	"Plug-in",	query },
};

static const struct commands messages = {
	COMMANDS(message_rows),
	.otherwise = icq_unknown,
};

static const struct command answer_rows[] = {
	{ RELAYS_MESSAGE, "message",	"Answer",	answer },
	{ RELAYS_PLUGIN, "plugin",	"Plug-in",	query },
};

static const struct commands answers = {
	COMMANDS(answer_rows),
	.otherwise = icq_unknown,
};

/* What a direct connection would have said in its greetings. */
#define SENDER(commands_)	\
	U16("peer_version", "Version", .flags = SUMMARY), \
	GUID_LE("plugin_manager", "For", .names = &manager_names, .slot = SLOT_RESULT, \
	    .commands = &(commands_)), \
	U16("function", "Function"), \
	U32("features", "Features", .flags = HEX), \
	U8("connection", "Direct connections", .names = &icq_connections), \
	U16("sequence", "Sequence, before the header's")

static const struct field message_sender[] = {
	SENDER(messages),
	END
};

static const struct field answer_sender[] = {
	SENDER(answers),
	END
};

const struct field peer_relayed_message[] = {
	SPAN16_PLAIN(message_sender, "Sender"),
	ROWS(peer_header),
	SWITCH(SLOT_RESULT, &messages),
	END
};

const struct field peer_relayed_answer[] = {
	SPAN16_PLAIN(answer_sender, "Sender"),
	ROWS(peer_header),
	SWITCH(SLOT_RESULT, &answers),
	END
};

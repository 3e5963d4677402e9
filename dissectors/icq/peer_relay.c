/* Messages of peers that a server relays, for those who cannot connect: the
 * body of version 7 and later behind a header of its own. Real packets of 2001,
 * and two sources. */

#include "dissectors/icq/peer_relay.h"

#include "dissectors/icq/body.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/peer_message.h"

/* What a direct connection would have said in its greetings. The GUID is that
 * of a manager of plug-ins, or zero for a message. */
static const struct field sender[] = {
	U16("version", "Version", .flags = SUMMARY),
	BYTES(16, "guid", "GUID"),
	U16("function", "Function"),
	U32("features", "Features", .flags = HEX),
	U8("connection", "Direct connections", .names = &icq_connections),
	U16("sequence", "Sequence, before the header's"),
	END
};

const struct field peer_relayed_message[] = {
	SPAN16_PLAIN(sender, "Sender"),
	ROWS(peer_header),
	GROUP(peer_body_message, "body", "Body"),
	END
};

const struct field peer_relayed_answer[] = {
	SPAN16_PLAIN(sender, "Sender"),
	ROWS(peer_header),
	GROUP(peer_body_answer, "body", "Body"),
	END
};

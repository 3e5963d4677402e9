/* Family 15, ICQ: what the servers before had and others do not, in envelopes:
 * messages that waited, details of users, searches. Within these the low byte
 * comes first. Real packets of 2001 and 2015, as far as nothing else is said. */

#include "dissectors/icq/messages.h"
#include "dissectors/oscar/icq15.h"
#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

/* The last word: behind plain texts only, and not of all servers. */
static const struct field stored_message[] = {
	UIN32("from", "From", .flags = SUMMARY | FROM),
	DATE("sent", "Sent", .flags = SUMMARY),
	U8("type", "Message type", .slot = SLOT_TYPE, .commands = &icq_messages,
	    .flags = SUMMARY),
	U8("type_bits", "How it is meant", .names = &icq_message_bits, .flags = HEX),
	SWITCH(SLOT_TYPE, &icq_messages),
	U16("x1", "Unknown", .flags = UNKNOWN | OPTIONAL),
	END
};

static const struct field stored_end[] = {
	U8("dropped", "Messages that were dropped", .flags = OPTIONAL),
	END
};

static const struct command types[] = {
	{ 0x003c, "CLI_STORED_MESSAGES", "Ask for stored messages", oscar_nothing },
	{ 0x003e, "CLI_STORED_ACK",	"Delete stored messages", oscar_nothing },
	{ 0x0041, "SRV_STORED_MESSAGE",	"Stored message",	stored_message },
	{ 0x0042, "SRV_STORED_END",	"End of stored messages", stored_end },
	{ 0x07d0, "META_REQUEST",	"Request",		icq15_request },
	{ 0x07da, "META_REPLY",		"Reply",		icq15_reply },
};

static const struct commands type_commands = {
	COMMANDS(types),
	.otherwise = oscar_unknown,
};

/* The account is that of the client, in replies too. Its own key: rows behind
 * it have a "uin", the account that is asked for. */
static const struct field chunk[] = {
	UIN32("own_uin", "Own UIN", .flags = SELF),
	U16("request_type", "Type", .slot = SLOT_TYPE, .commands = &type_commands,
	    .flags = SUBCOMMAND | STAYS | SUMMARY | HEX),
	U16("icq_sequence", "Sequence of requests"),
	SWITCH(SLOT_TYPE, &type_commands),
	END
};

#define ENVELOPE	SPAN16(chunk, "icq_data", "Request or reply")

/* What a length that is too short leaves may be the end of a password. */
#define REQUEST	\
	ENVELOPE, \
	REST("trailing", "Behind the request", .flags = SECRET | UNKNOWN)

static const struct command request_tlvs[] = {
	TLV(0x0001, "icq_request", "Request", REQUEST),
};

static const struct commands request_commands = { COMMANDS(request_tlvs) };

static const struct field request[] = {
	TLVS(&request_commands, "tlvs", "TLVs"),
	END
};

static const struct command reply_tlvs[] = {
	TLV(0x0001, "icq_reply", "Reply", ENVELOPE),
};

static const struct commands reply_commands = { COMMANDS(reply_tlvs) };

static const struct field reply[] = {
	TLVS(&reply_commands, "tlvs", "TLVs"),
	END
};

/* 21, the request again: real packets of 2015. The others: as in all
 * families. */
static const struct command error_tlvs[] = {
	ERROR_TLVS(.flags = SUMMARY | HEX),
	TLV(0x0021, "icq_request", "The request", REQUEST),
	ERROR_TLVS_END,
};

static const struct commands error_commands = { COMMANDS(error_tlvs) };

static const struct field error[] = {
	ERROR_ROWS(&error_commands)
};

static const struct command rows[] = {
	{ 0x0001, "SRV_ERROR",		"Error",		error },
	{ 0x0002, "CLI_ICQ_REQUEST",	"ICQ request",		request },
	{ 0x0003, "SRV_ICQ_REPLY",	"ICQ reply",		reply },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family15[] = { SNAC_FAMILY(commands) };

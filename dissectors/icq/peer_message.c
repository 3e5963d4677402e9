/* Messages between peers: what stands behind the command, by version and by
 * type. Versions 6 to 8: seen in samples lab-*, as far as nothing else is said;
 * versions 2 and 3: two sources, who print packets; 4 and 5: the same with a
 * check code, two sources. */

#include "dissectors/icq/peer_message.h"

#include "dissectors/icq/body.h"
#include "dissectors/icq/messages.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/peer.h"
#include "dissectors/icq/peer_plugin.h"

/* What became of a message. Two sources; 0, 1, 4 seen in samples lab-*. */
static const struct name answers[] = {
	{ 0x00,	"accepted" },
	{ 0x01,	"refused" },
	{ 0x02,	"returned" },
	{ 0x04,	"away" },
	{ 0x09,	"occupied" },
	{ 0x0a,	"do_not_disturb" },
	{ 0x0b,	"occupied_custom" },
	{ 0x0c,	"accepted_to_contact_list" },
	{ 0x0e,	"not_available" },
	{ 0x0f,	"do_not_disturb_custom" },
};

static const struct names answer_names = { NAMES(answers) };

/* How a message is to be shown, and how its sender is. Two sources; 0x10, 0x20
 * seen in samples lab-*. */
static const struct name deliveries_2[] = {
	{ 0x0010, "normal" },
	{ 0x0020, "to_contact_list" },
	{ 0x0040, "urgent" },
	{ 0x0080, "sender_invisible" },
	{ 0x0100, "sender_away" },
	{ 0x0200, "sender_occupied" },
	{ 0x0800, "sender_not_available" },
	{ 0x1000, "sender_do_not_disturb" },
};

static const struct names delivery_names_2 = { NAMES_FLAGS(deliveries_2) };

/* From version 7 on: two sources. 0x20 is seen beside them, unexplained. */
static const struct name deliveries_7[] = {
	{ 0x0001, "normal" },
	{ 0x0002, "urgent" },
	{ 0x0004, "to_contact_list" },
};

static const struct names delivery_names_7 = { NAMES_FLAGS(deliveries_7) };

/* Type, status and flags; of a message before version 7 the status is 0. */
#define TYPE		\
	U16("type", "Message type", .slot = SLOT_TYPE, .commands = &icq_direct_messages, \
	    .names = &icq_message_flags, .flags = SUMMARY)
#define STATUS(names_)	\
	U16("status", "Status", .names = (names_), .flags = SUMMARY | HEX)
#define DELIVERY(names_) \
	U16("delivery", "How to deliver", .names = (names_), .flags = HEX)

/* Type 2, and its answer: where to connect to. Two sources. */
const struct field peer_chat_request[] = {
	STR16("participants", "Other participants"),
	U16("offered_port_be", "TCP port to connect to, high byte first", .order = BIG),
	U16("x1", "Unknown", .flags = UNKNOWN),
	U32("offered_port", "TCP port to connect to", .flags = SUMMARY),
	END
};

/* Type 3, and its answer. Of several files the name is a count in words. */
const struct field peer_file_request[] = {
	U16("offered_port_be", "TCP port to connect to, high byte first", .order = BIG),
	U16("x1", "Unknown", .flags = UNKNOWN),
	STR16("file_name", "File name", .flags = SUMMARY),
	U32("total_size", "Bytes in all", .flags = SUMMARY),
	U32("offered_port", "TCP port to connect to", .flags = SUMMARY),
	END
};

/* One program accepts without a name. Seen in sample lab-udp5-p2p6-*. */
static const struct field file_nameless[] = {
	U16("offered_port_be", "TCP port to connect to, high byte first", .order = BIG),
	U16("x1", "Unknown", .flags = UNKNOWN),
	U32("total_size", "Bytes in all", .flags = SUMMARY),
	U32("offered_port", "TCP port to connect to", .flags = SUMMARY),
	END
};

/* And another fills in something else. Seen in samples lab-udp5-p2p*. */
static const struct field file_else[] = {
	U16("offered_port_be", "TCP port to connect to, high byte first", .order = BIG),
	U16("x1", "Unknown", .flags = UNKNOWN),
	REST("unknown", "Unknown", .flags = UNKNOWN),
	END
};

/* The sequence number that ends a message up to version 5; one program adds a
 * tag of its own, and may write the number short. Two sources. */
static const struct field sequence[] = {
	U32("seq1", "Sequence", .flags = SUMMARY),
	END
};

static const struct field sequence_tag[] = {
	U32("seq1", "Sequence", .flags = SUMMARY),
	U8("licq_tag", "Tag", .value = 'L', .flags = FIXED),
	U16("licq_version", "Version of Licq"),
	END
};

static const struct field sequence_short[] = {
	U16("seq1", "Sequence", .flags = SUMMARY),
	END
};

static const struct field sequence_short_tag[] = {
	U16("seq1", "Sequence", .flags = SUMMARY),
	U8("licq_tag", "Tag", .value = 'L', .flags = FIXED),
	U16("licq_version", "Version of Licq"),
	END
};

#define SEQUENCES	\
	sequence, sequence_tag, sequence_short, sequence_short_tag

static const struct field chat_2[] = {
	ROWS(peer_chat_request),
	ALT(SEQUENCES),
	END
};

static const struct field file_2[] = {
	ROWS(peer_file_request),
	ALT(SEQUENCES),
	END
};

/* Nothing left: what came before was all. */
static const struct field tail_chat_2[] = {
	FORMS(chat_2, SEQUENCES, icq_unknown),
	END
};

static const struct field tail_file_2[] = {
	FORMS(file_2, SEQUENCES, icq_unknown),
	END
};

static const struct field tail_2[] = {
	FORMS(icq_no_body, SEQUENCES, icq_unknown),
	END
};

/* What follows the flags up to version 5. */
#define BODY_2(status_names)	\
	UIN32("from", "From", .flags = FROM), \
	TYPE, \
	SWITCH(SLOT_TYPE, &icq_direct_messages), \
	IPV4("ip", "Address"), \
	IPV4("real_ip", "Own address"), \
	U32("tcp_port", "TCP port"), \
	U8("connection", "Direct connections", .names = &icq_connections), \
	STATUS(status_names), \
	DELIVERY(&delivery_names_2), \
	WHEN(SLOT_TYPE, 2, tail_chat_2), \
	WHEN(SLOT_TYPE, 3, tail_file_2), \
	ROWS(tail_2)

static const struct field message_2[] = {
	BODY_2(NULL),
	END
};

static const struct field answer_2[] = {
	BODY_2(&answer_names),
	END
};

static const struct command rows_2[] = {
	{ PEER_CANCEL,	"PEER_CANCEL",	"Cancel a message",	message_2 },
	{ PEER_ACK,	"PEER_ACK",	"Acknowledge, or answer", answer_2 },
	{ PEER_MESSAGE,	"PEER_MESSAGE",	"Message",		message_2 },
};

static const struct commands commands_2 = { COMMANDS(rows_2) };

#define COMMAND_ROW(table)	\
	U16("command", "Command", .slot = SLOT_COMMAND, .commands = &(table), \
	    .flags = COMMAND | HEX)

const struct field peer_message_2[] = {
	PEER_LENGTH,
	UIN32("uin", "UIN", .flags = FROM),
	U16("version", "Version"),
	COMMAND_ROW(commands_2),
	PAD(2, "Zero"),
	BODY(SLOT_COMMAND, &commands_2, "body", "Body"),
	END
};

const struct field peer_message_4[] = {
	PEER_LENGTH,
	UIN32("uin", "UIN", .flags = FROM),
	U16("version", "Version"),
	U32("check", "Check code", .flags = HEX | CHECK),
	COMMAND_ROW(commands_2),
	PAD(2, "Zero"),
	BODY(SLOT_COMMAND, &commands_2, "body", "Body"),
	END
};

/* From version 6 on colours end a text, R G B 0, in answers too, though some
 * programs leave them out; from version 8 on a GUID may follow, in words, that
 * says what the text is written in. */
static const struct field colors[] = {
	U32("foreground_color", "Foreground", .flags = HEX),
	U32("background_color", "Background", .flags = HEX),
	END
};

static const struct field text_form[] = {
	STR32("text_form", "What the text is written in, a GUID"),
	END
};

static const struct field colors_text_form[] = {
	ROWS(colors),
	ROWS(text_form),
	END
};

static const struct field tail_6[] = {
	FORMS(icq_no_body, colors, colors_text_form, text_form, icq_unknown),
	END
};

static const struct field tail_chat_6[] = {
	FORMS(peer_chat_request, icq_no_body, icq_unknown),
	END
};

static const struct field tail_file_6[] = {
	FORMS(peer_file_request, file_nameless, icq_no_body, file_else, icq_unknown),
	END
};

#define BODY_6(status_names, delivery_names)	\
	TYPE, \
	STATUS(status_names), \
	DELIVERY(delivery_names), \
	SWITCH(SLOT_TYPE, &icq_direct_messages), \
	WHEN(SLOT_TYPE, 2, tail_chat_6), \
	WHEN(SLOT_TYPE, 3, tail_file_6), \
	WHEN(SLOT_TYPE, 0x1a, peer_plugin), \
	ROWS(tail_6)

static const struct field message_6[] = {
	BODY_6(NULL, &delivery_names_2),
	END
};

static const struct field answer_6[] = {
	BODY_6(&answer_names, &delivery_names_2),
	END
};

static const struct command rows_6[] = {
	{ PEER_CANCEL,	"PEER_CANCEL",	"Cancel a message",	message_6 },
	{ PEER_ACK,	"PEER_ACK",	"Acknowledge, or answer", answer_6 },
	{ PEER_MESSAGE,	"PEER_MESSAGE",	"Message",		message_6 },
};

static const struct commands commands_6 = { COMMANDS(rows_6) };

/* The status of a message is its sender's. */
const struct field peer_body_message[] = {
	BODY_6(&icq_statuses, &delivery_names_7),
	END
};

const struct field peer_body_answer[] = {
	BODY_6(&answer_names, &delivery_names_7),
	END
};

static const struct command rows_7[] = {
	{ PEER_CANCEL,	"PEER_CANCEL",	"Cancel a message",	peer_body_message },
	{ PEER_ACK,	"PEER_ACK",	"Acknowledge, or answer", peer_body_answer },
	{ PEER_MESSAGE,	"PEER_MESSAGE",	"Message",		peer_body_message },
};

static const struct commands commands_7 = { COMMANDS(rows_7) };

static const struct command rows_plugin[] = {
	{ PEER_CANCEL,	"PEER_CANCEL",	"Cancel a request",	icq_unknown },
	{ PEER_ACK,	"PEER_ACK",	"Answer of a plug-in",	peer_plugin_query },
	{ PEER_MESSAGE,	"PEER_MESSAGE",	"Ask a plug-in",	peer_plugin_query },
};

static const struct commands commands_plugin = { COMMANDS(rows_plugin) };

/* The sequence number falls from 0xFFFF on; plug-ins have four bytes more, of
 * which nobody says what they are. */
static const struct field header[] = {
	U16("seq1", "Sequence", .flags = SUMMARY),
	PAD(12, "Zeros"),
	REST("x1_bytes", "Unknown", .flags = UNKNOWN),
	END
};

const struct field peer_header[] = {
	SPAN16_PLAIN(header, "Header"),
	END
};

const struct field peer_message_6[] = {
	PEER_LENGTH,
	U32("check", "Check code", .flags = HEX | CHECK),
	COMMAND_ROW(commands_6),
	ROWS(peer_header),
	BODY(SLOT_COMMAND, &commands_6, "body", "Body"),
	END
};

/*	0        2   3       7         9        11     13      ...
 *	+--------+---+-------+---------+--------+------+-------+------
 *	| length | 2 | check | command | header | seq1 | zeros | body ...
 *	+--------+---+-------+---------+--------+------+-------+------
 *	              in clear | encrypted over a quarter of the length  */
#define PACKET_7(table)	\
	PEER_LENGTH, \
	PAD(1, "Message"), \
	U32("check", "Check code", .flags = HEX | CHECK), \
	COMMAND_ROW(table), \
	ROWS(peer_header), \
	BODY(SLOT_COMMAND, &(table), "body", "Body")

const struct field peer_message_7[] = {
	PACKET_7(commands_7),
	END
};

const struct field peer_message_plugin[] = {
	PACKET_7(commands_plugin),
	END
};

/* Files between peers. Seen in samples lab-*-file-*, where nothing else is
 * said. */

#include "dissectors/icq/peer_file.h"

#include "dissectors/core/cursor.h"
#include "dissectors/icq/body.h"
#include "dissectors/icq/peer.h"

enum {
	FILE_INIT,
	FILE_INIT_ACK,
	FILE_INFO,
	FILE_START,
	FILE_STOP,
	FILE_SPEED,
	FILE_DATA,
	LONGEST = 2048,			/* bytes of the file in a packet */
	PACKET_MOST = 4096,		/* of any packet: names may be long */
	GREETING = 0xff,
};

/* 0x00 FILE_INIT, of who sends the file. */
static const struct field init[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U32("files", "Files", .flags = SUMMARY),
	U32("total_size", "Bytes in all", .flags = SUMMARY),
	U32("speed", "Speed"),
	STR16("nick", "Nickname", .flags = SUMMARY),
	END
};

/* 0x01 FILE_INIT_ACK */
static const struct field init_ack[] = {
	U32("speed", "Speed"),
	STR16("nick", "Nickname", .flags = SUMMARY),
	END
};

/* 0x02 FILE_INFO, before each file. Programs leave the time 0. */
static const struct field info[] = {
	U8("is_directory", "Is a directory"),
	STR16("file_name", "File name", .flags = SUMMARY),
	STR16("directory", "Directory, or a text"),
	U32("file_size", "Bytes", .flags = SUMMARY),
	TIME32("file_time", "Time"),
	U32("speed", "Speed"),
	END
};

/* 0x03 FILE_START, of who gets the file; one program leaves out its number. */
static const struct field start[] = {
	U32("start_at", "First byte", .flags = SUMMARY),
	U32("x1", "Unknown", .flags = UNKNOWN),
	U32("speed", "Speed"),
	U32("file_number", "Number of the file, from 1", .flags = OPTIONAL),
	END
};

/* 0x04 FILE_STOP: one source each. */
static const struct field stop_long[] = {
	U32("file_number", "Number of the file", .flags = SUMMARY),
	END
};

static const struct field stop_short[] = {
	U8("file_number", "Number of the file", .flags = SUMMARY),
	END
};

static const struct field stop[] = {
	FORMS(stop_long, stop_short, icq_unknown),
	END
};

/* 0x05 FILE_SPEED, of both: 0 to 100. Two sources. */
static const struct field speed[] = {
	U32("speed", "Speed", .flags = SUMMARY),
	END
};

/* 0x06 FILE_DATA, up to 2048 bytes of the file. */
static const struct field data[] = {
	REST("data", "Data"),
	END
};

static const struct command rows[] = {
	{ FILE_INIT,	 "FILE_INIT",	  "Files to send",	init },
	{ FILE_INIT_ACK, "FILE_INIT_ACK", "Ready for files",	init_ack },
	{ FILE_INFO,	 "FILE_INFO",	  "Next file",		info },
	{ FILE_START,	 "FILE_START",	  "Send the file",	start },
	{ FILE_STOP,	 "FILE_STOP",	  "Leave out the file",	stop },
	{ FILE_SPEED,	 "FILE_SPEED",	  "Change speed",	speed },
	{ FILE_DATA,	 "FILE_DATA",	  "Bytes of the file",	data },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field peer_file[] = {
	PEER_LENGTH,
	U8("command", "Command", .slot = SLOT_COMMAND, .commands = &commands,
	    .flags = COMMAND | HEX),
	BODY(SLOT_COMMAND, &commands, "body", "Body"),
	END
};

/* Whether a nickname stands there whose length word says that it goes on to
 * the end. */
static bool
ends_in_text(const uint8_t *packet, uint32_t captured, uint32_t length,
    uint32_t at)
{
	struct cursor c = { .base = packet, .offset = at, .end = captured };
	const uint16_t n = cursor_u16le(&c);

	return !c.failed && n == length - at - 2 && length >= at + 2;
}

bool
peer_file_opens(const uint8_t *packet, uint32_t captured, uint32_t length)
{
	struct cursor c = { .base = packet, .end = captured };
	const uint8_t command = cursor_u8(&c);
	const uint32_t first = cursor_u32le(&c), files = cursor_u32le(&c);

	if (length == 0 || captured == 0)
		return false;
	if (command == FILE_INIT)
		return first == 0 && files <= UINT16_MAX && !c.failed &&
		    ends_in_text(packet, captured, length, 17);
	return command == FILE_INIT_ACK && first <= 100 &&
	    ends_in_text(packet, captured, length, 5);
}

/* A full packet of data, or a start with a speed as all have it. */
bool
peer_file_may(const uint8_t *packet, uint32_t captured, uint32_t length)
{
	struct cursor c = { .base = packet, .end = captured };
	const uint8_t command = cursor_u8(&c);

	return length <= PACKET_MOST &&
	    (c.failed || command <= FILE_DATA || command == GREETING);
}

bool
peer_file_proves(const uint8_t *packet, uint32_t captured, uint32_t length)
{
	struct cursor c = { .base = packet, .end = captured };
	const uint8_t command = cursor_u8(&c);
	uint32_t zero, rate;

	if (command == FILE_DATA)
		return length == 1 + LONGEST && !c.failed;
	(void)cursor_u32le(&c);
	zero = cursor_u32le(&c);
	rate = cursor_u32le(&c);
	return command == FILE_START && (length == 13 || length == 17) &&
	    zero == 0 && rate <= 100 && !c.failed;
}

/* ICQ between clients, over TCP: messages, files, chats, a connection for each.
 *
 * A packet is a length word and so many bytes, until two who chat have greeted
 * each other. Both ends begin with who they are and the version that they
 * speak, of which the lower counts; versions before 6 only the one that
 * connects. Seen in samples lab-*, as far as nothing else is said. */

#include "dissectors/icq/peer.h"

#include "dissectors/core/cursor.h"
#include "dissectors/icq/names.h"
#include "dissectors/icq/peer_chat.h"
#include "dissectors/icq/peer_crypt.h"
#include "dissectors/icq/peer_file.h"
#include "dissectors/icq/peer_message.h"
#include "dissectors/icq/sender.h"

enum {
	LENGTH	= 2,			/* bytes of the length word */
	INIT	= 0xff,
	INIT_OLD = 26,			/* bytes of what it begins, */
	INIT_LEAST = 36,		/* from version 6 on */
	INIT_MORE = 44,
	INIT_MOST = 48,
	INIT2	= 3,
	INIT2_LENGTH = 33,
	NEWEST	= 10,			/* version */
	OPENS	= 19,			/* bytes that tell what for */
	/* The least that all messages up to version 3 have. */
	MESSAGE_LEAST = 14 + 2 + 2 + 4 + 4 + 4 + 1 + 2 + 2 + 2,
};

/* What a packet is: its layout. */
enum shape {
	UNKNOWN_SHAPE,
	CUT_SHAPE,			/* cut before it shows */
	SHAPE_INIT_2,			/* versions 1 to 5 */
	SHAPE_INIT_6,
	SHAPE_INIT_7,
	SHAPE_INIT_ACK,
	SHAPE_INIT2,
	SHAPE_MESSAGE_2,
	SHAPE_MESSAGE_4,
	SHAPE_MESSAGE_6,
	SHAPE_MESSAGE_7,
	SHAPE_MESSAGE_PLUGIN,
	SHAPE_FILE,
	SHAPE_CHAT_COLOR,
	SHAPE_CHAT_COLOR_FONT,
	SHAPE_CHAT_FONT,
	SHAPE_TYPED_2,
	SHAPE_TYPED_6,
	SHAPES,
};

/* Layouts: handshake. */

#define COMMAND_ROW(table)	\
	U8("command", "Command", .slot = SLOT_COMMAND, .commands = &(table), \
	    .flags = COMMAND | HEX), \
	BODY(SLOT_COMMAND, &(table), "body", "Body")

/* 0xFF PEER_INIT up to version 5: two sources, one of which prints it. */
static const struct field init_2[] = {
	U32("version", "Version", .flags = SUMMARY),
	U32("tcp_port", "Own port", .flags = SUMMARY),
	UIN32("uin", "UIN", .flags = FROM),
	IPV4("ip", "Address", .flags = SUMMARY),
	IPV4("real_ip", "Own address"),
	U8("connection", "Direct connections", .names = &icq_connections),
	U32("own_port", "Own port, again"),
	END
};

/* From version 6 on. One program writes a 0 in place of what follows, another
 * its addresses the other way round; one client leaves the first port 0. */
#define INIT_6	\
	U16("version", "Version", .flags = SUMMARY), \
	{ .type = FIELD_UINT, .size = 2, .label = "Bytes that follow" }, \
	UIN32("peer", "UIN of the other side", .flags = TO), \
	PAD(2, "Zero"), \
	U32("tcp_port", "Own port", .flags = SUMMARY), \
	UIN32("uin", "UIN", .flags = FROM), \
	IPV4("ip", "Address", .flags = SUMMARY), \
	IPV4("real_ip", "Own address"), \
	U8("connection", "Direct connections", .names = &icq_connections), \
	U32("own_port", "Own port, again")
#define INIT_6_END	\
	U32("web_port", "Web port", .flags = OPTIONAL), \
	U32("features", "Features"), \
	U32("reverse_id", "Number of a connection that was asked for", .flags = OPTIONAL)

/* In version 6 the cookie is a number of who connects, which comes back. */
static const struct field init_6[] = {
	INIT_6,
	U32("cookie", "Cookie", .flags = HEX),
	INIT_6_END,
	END
};

/* Later it is the one that the other side has announced to its contacts: who
 * knows it may connect. */
static const struct field init_7[] = {
	INIT_6,
	BYTES(4, "peer_cookie", "Cookie", .flags = SECRET),
	INIT_6_END,
	END
};

static const struct command init_2_rows[] = {
	{ INIT,	"PEER_INIT", "Who connects", init_2 },
};

static const struct command init_6_rows[] = {
	{ INIT,	"PEER_INIT", "Who connects, or is connected to", init_6 },
};

static const struct command init_7_rows[] = {
	{ INIT,	"PEER_INIT", "Who connects, or is connected to", init_7 },
};

static const struct commands init_2_commands = { COMMANDS(init_2_rows) };
static const struct commands init_6_commands = { COMMANDS(init_6_rows) };
static const struct commands init_7_commands = { COMMANDS(init_7_rows) };

static const struct field init_2_packet[] = {
	PEER_LENGTH, COMMAND_ROW(init_2_commands), END
};

static const struct field init_6_packet[] = {
	PEER_LENGTH, COMMAND_ROW(init_6_commands), END
};

static const struct field init_7_packet[] = {
	PEER_LENGTH, COMMAND_ROW(init_7_commands), END
};

static const struct command init_ack_rows[] = {
	{ 1, "PEER_INIT_ACK", "Who connects is welcome", NULL },
};

static const struct commands init_ack_commands = { COMMANDS(init_ack_rows) };

static const struct field init_ack_packet[] = {
	PEER_LENGTH,
	U32("command", "Command", .slot = SLOT_COMMAND, .commands = &init_ack_commands,
	    .flags = COMMAND | HEX),
	END
};

/* 0x03 PEER_INIT2, from version 7 on and for messages: what for. For plug-ins:
 * one source. */
static const struct name channels[] = {
	{ 0x0001, "messages" },
	{ 0x03ea, "status_plugins" },
	{ 0x03eb, "info_plugins" },
};

static const struct names channel_names = { NAMES(channels) };

static const struct field init2_first[] = {
	BYTES(16, "guid", "GUID"),
	U32("x2", "Unknown", .flags = UNKNOWN | HEX),
	END
};

/* The other side puts the word between the halves. */
static const struct field init2_reply[] = {
	BYTES(8, "guid_first", "GUID, first half"),
	U32("x2", "Unknown", .flags = UNKNOWN | HEX),
	BYTES(8, "guid_second", "GUID, second half"),
	END
};

static const struct field init2[] = {
	U32("x1", "Unknown", .flags = UNKNOWN),
	U32("channel", "Channel", .names = &channel_names, .flags = SUMMARY | HEX),
	U32("is_reply", "Of who was connected to", .slot = SLOT_RESULT),
	WHEN(SLOT_RESULT, 0, init2_first),
	WHEN(SLOT_RESULT, 1, init2_reply),
	END
};

static const struct command init2_rows[] = {
	{ INIT2, "PEER_INIT2", "What the connection is for", init2 },
};

static const struct commands init2_commands = { COMMANDS(init2_rows) };

static const struct field init2_packet[] = {
	PEER_LENGTH, COMMAND_ROW(init2_commands), END
};

/* Nothing that is known here, or cut before it could be: without its header, a
 * message cannot be decrypted. */
static const struct field unknown_whole[] = {
	PEER_LENGTH, REST("unknown", "Unknown", .flags = UNKNOWN), END
};

static const struct field unknown_packet[] = {
	FORMS(unknown_whole), END
};

static const struct field *const layouts[SHAPES + 1] = {
	[UNKNOWN_SHAPE]		= unknown_packet,
	[CUT_SHAPE]		= unknown_packet,
	[SHAPE_INIT_2]		= init_2_packet,
	[SHAPE_INIT_6]		= init_6_packet,
	[SHAPE_INIT_7]		= init_7_packet,
	[SHAPE_INIT_ACK]	= init_ack_packet,
	[SHAPE_INIT2]		= init2_packet,
	[SHAPE_MESSAGE_2]	= peer_message_2,
	[SHAPE_MESSAGE_4]	= peer_message_4,
	[SHAPE_MESSAGE_6]	= peer_message_6,
	[SHAPE_MESSAGE_7]	= peer_message_7,
	[SHAPE_MESSAGE_PLUGIN]	= peer_message_plugin,
	[SHAPE_FILE]		= peer_file,
	[SHAPE_CHAT_COLOR]	= peer_chat_color,
	[SHAPE_CHAT_COLOR_FONT]	= peer_chat_color_font,
	[SHAPE_CHAT_FONT]	= peer_chat_font,
	[SHAPE_TYPED_2]		= peer_chat_typed_2,
	[SHAPE_TYPED_6]		= peer_chat_typed_6,
};

/* Recognition. What follows looks at a packet behind its length word: `there`
 * bytes of `length`. */

enum answer {
	NO,
	MORE,			/* bytes are needed to tell */
	YES,
};

struct packet {
	const uint8_t	*bytes;
	uint32_t	 there;
	uint32_t	 length;
};

/* Whether a packet that has not gone wrong so far has all that was read. */
static enum answer
so_far(const struct cursor *c)
{
	return c->failed ? MORE : YES;
}

static struct cursor
cursor_over(const struct packet *p, uint32_t offset)
{
	return (struct cursor){
		.base = p->bytes, .offset = offset, .end = p->there
	};
}

/* Of versions up to 5 and of later ones; which shape it is. Seven bytes with
 * the length word tell. */
static enum answer
is_init(const struct packet *p, enum shape *shape)
{
	struct cursor c = cursor_over(p, 0);
	const uint8_t command = cursor_u8(&c);
	const uint16_t version = cursor_u16le(&c), follows = cursor_u16le(&c);

	if (p->length != INIT_OLD && p->length != INIT_LEAST &&
	    p->length != INIT_MORE && p->length != INIT_MOST)
		return NO;
	if (p->there >= 1 && command != INIT)
		return NO;
	if (c.failed)
		return MORE;
	if (p->length == INIT_OLD) {
		*shape = SHAPE_INIT_2;
		return version >= 1 && version <= 5 && follows == 0 ? YES : NO;
	}
	*shape = version == 6 ? SHAPE_INIT_6 : SHAPE_INIT_7;
	return version >= 6 && version <= NEWEST &&
	    (follows == 0 || follows == p->length - 5) ? YES : NO;
}

static enum answer
is_init_ack(const struct packet *p)
{
	struct cursor c = cursor_over(p, 0);
	const uint32_t command = cursor_u32le(&c);

	if (p->length != 4 || (!c.failed && command != 1))
		return NO;
	return so_far(&c);
}

static enum answer
is_init2(const struct packet *p)
{
	struct cursor c = cursor_over(p, 0);
	const uint8_t command = cursor_u8(&c);
	const uint32_t ten = cursor_u32le(&c), channel = cursor_u32le(&c);

	if (p->length != INIT2_LENGTH || (p->there >= 1 && command != INIT2) ||
	    (p->there >= 5 && ten != 10))
		return NO;
	if (!c.failed && names_find(&channel_names, channel) == NULL)
		return NO;
	return so_far(&c);
}

static bool
is_command(uint16_t command)
{
	return command == PEER_MESSAGE || command == PEER_ACK ||
	    command == PEER_CANCEL;
}

/* A message up to version 3, which has no code: its account stands there twice,
 * and the text ends within. */
static enum answer
is_message_2(const struct packet *p)
{
	struct cursor c = cursor_over(p, 0);
	const uint32_t uin = cursor_u32le(&c);
	const uint16_t version = cursor_u16le(&c), command = cursor_u16le(&c);
	const uint16_t zero = cursor_u16le(&c);
	const uint32_t again = cursor_u32le(&c);
	uint16_t text;

	if (p->length < MESSAGE_LEAST)
		return NO;
	if (p->there >= 6 && (version < 1 || version > 3))
		return NO;
	if (p->there >= 8 && !is_command(command))
		return NO;
	if (p->there >= 14 && (zero != 0 || uin != again || uin == 0))
		return NO;
	(void)cursor_u16le(&c);
	text = cursor_u16le(&c);
	if (!c.failed && text > p->length - (MESSAGE_LEAST - 2))
		return NO;
	return so_far(&c);
}

/* What the header of a decrypted packet says. */
struct inner {
	bool		 known;		/* a command, and a header of a length
					 * that there is; or not captured */
	bool		 whole;		/* all of this was captured */
	uint16_t	 header;	/* its length; 0: has none */
};

static struct inner
inner_of(enum peer_cipher cipher, const struct packet *p)
{
	const uint32_t at = peer_key_end(cipher);
	struct cursor c = cursor_over(p, at);
	const uint16_t command = cursor_u16le(&c), word = cursor_u16le(&c);
	struct inner inner = { .whole = !c.failed, .known = true };

	if (p->there >= at + 2 && !is_command(command))
		inner.known = false;
	if (cipher != PEER_CIPHER_4)
		inner.header = word;
	if (!inner.whole)
		return inner;
	if (cipher == PEER_CIPHER_4 ? word != 0 : word != PEER_HEADER &&
	    (word != PEER_HEADER_PLUGIN || cipher != PEER_CIPHER_7))
		inner.known = false;
	return inner;
}

/* Whether a packet has what this way of encrypting leaves in clear. */
static enum answer
is_sealed_in(enum peer_cipher cipher, const struct packet *p)
{
	struct cursor c = cursor_over(p, cipher == PEER_CIPHER_4 ? 4 : 0);
	uint16_t version;

	if (p->length < peer_key_end(cipher) + 4)
		return NO;
	if (cipher == PEER_CIPHER_7) {
		if (cursor_u8(&c) != 2 && !c.failed)
			return NO;
	} else if (cipher == PEER_CIPHER_4) {
		version = cursor_u16le(&c);
		if (!c.failed && version != 4 && version != 5)
			return NO;
	}
	return so_far(&c);
}

/* Whether a packet decrypts to a message whose code is right. The bytes that
 * the code may depend on are enough, and none is decrypted in vain. */
static enum answer
is_encrypted(enum peer_cipher cipher, const struct packet *p)
{
	const uint32_t header = peer_key_end(cipher) + 4;
	uint8_t plain[PEER_CHECKED + 1];
	struct packet opened = { .bytes = plain, .length = p->length };
	enum answer answer = is_sealed_in(cipher, p);
	enum verdict verdict;

	if (answer != YES)
		return answer;
	if (p->there < header)
		return MORE;
	opened.there = p->there < sizeof(plain) ? p->there : sizeof(plain);
	verdict = peer_decrypt(cipher, plain, p->bytes, opened.there,
	    p->length);
	if (verdict == CHECK_INVALID || !inner_of(cipher, &opened).known)
		return NO;
	return verdict == CHECK_VALID ? YES : MORE;
}

/* The version that the flow speaks comes first, then the others. */
static enum peer_cipher
usual_cipher(uint8_t version)
{
	return version == 0 || version >= 7 ? PEER_CIPHER_7 : version == 6 ?
	    PEER_CIPHER_6 : PEER_CIPHER_4;
}

static enum answer
either(enum answer a, enum answer b)
{
	return a > b ? a : b;
}

/* The first bytes of a stream, or some in the middle of it. */
static enum answer
proves(const struct packet *p, const struct dialect *dialect, uint8_t end)
{
	enum shape shape;
	enum answer answer = is_init(p, &shape);

	answer = either(answer, is_init2(p));
	answer = either(answer, is_message_2(p));
	for (unsigned i = 0; i < PEER_CIPHERS; i++)
		answer = either(answer, is_encrypted((enum peer_cipher)i, p));
	if ((dialect->stage[!end] & PEER_STAGE_INIT) != 0)
		answer = either(answer, is_init_ack(p));
	if (answer == YES || dialect->version == 0)
		return answer;
	if (dialect->kind == PEER_KIND_UNKNOWN ?
	    peer_file_opens(p->bytes, p->there, p->length) ||
	    peer_chat_opens(p->bytes, p->there, p->length) != 0 :
	    dialect->kind == PEER_KIND_FILES &&
	    peer_file_proves(p->bytes, p->there, p->length))
		return YES;
	return dialect->kind != PEER_KIND_MESSAGES && p->there < OPENS &&
	    p->there < p->length ? MORE : answer;
}

static bool
types(const struct dialect *dialect, uint8_t end)
{
	return (dialect->stage[end] & PEER_STAGE_TYPED) != 0;
}

static uint32_t
frame(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end, bool proof)
{
	struct cursor c = { .base = bytes, .end = n };
	struct packet p = { .length = cursor_u16le(&c) };

	if (types(dialect, end))
		return peer_chat_frame(bytes, n, dialect->version >= 6);
	if (c.failed)
		return 0;
	if (!proof)
		return LENGTH + p.length;
	if (n > FRAME_PROOF)
		n = FRAME_PROOF;
	p.bytes = bytes + LENGTH;
	p.there = n - LENGTH < p.length ? n - LENGTH : p.length;
	switch (proves(&p, dialect, end)) {
	case YES:
		return LENGTH + p.length;
	case MORE:
		return p.there < p.length && n < FRAME_PROOF ? 0 : FRAME_NONE;
	case NO:
		break;
	}
	return FRAME_NONE;
}

/* A message whose bytes are these; false where its length word is not there or
 * says something else. */
static bool
packet_of(const struct message *m, const uint8_t *bytes, struct packet *p)
{
	struct cursor c = { .base = bytes, .end = m->captured };

	p->length = cursor_u16le(&c);
	p->bytes = bytes + LENGTH;
	p->there = m->captured - LENGTH;
	return !c.failed && p->length + LENGTH == m->length;
}

/* What a chat's packet is follows from who sent which before. */
static enum shape
chat_shape(const struct packet *p, const struct message *m)
{
	const struct dialect *dialect = &m->dialect;

	if ((dialect->stage[m->end] & PEER_STAGE_CHAT) != 0)
		return SHAPE_CHAT_FONT;
	if (peer_chat_opens(p->bytes, p->there, p->length) != 0 ||
	    dialect->server == 1 + m->end)
		return SHAPE_CHAT_COLOR;
	return SHAPE_CHAT_COLOR_FONT;
}

/* What is in clear and known by itself, or by what the connection is for.
 * UNKNOWN_SHAPE: may be a message that is encrypted. */
static enum shape
clear_shape(const struct message *m)
{
	const struct dialect *dialect = &m->dialect;
	enum answer answer;
	enum shape shape;
	struct packet p;

	if (types(dialect, m->end))
		return dialect->version >= 6 ? SHAPE_TYPED_6 : SHAPE_TYPED_2;
	if (!packet_of(m, m->wire, &p))
		return UNKNOWN_SHAPE;
	if ((answer = is_init(&p, &shape)) != NO)
		return answer == YES ? shape : CUT_SHAPE;
	if ((answer = is_init_ack(&p)) != NO)
		return answer == YES ? SHAPE_INIT_ACK : CUT_SHAPE;
	if (dialect->kind == PEER_KIND_CHAT)
		return chat_shape(&p, m);
	if (dialect->kind == PEER_KIND_FILES)
		return SHAPE_FILE;
	if ((dialect->version == 0 || dialect->version >= 6) &&
	    (answer = is_init2(&p)) != NO)
		return answer == YES ? SHAPE_INIT2 : CUT_SHAPE;
	if (dialect->version <= 5 && is_message_2(&p) == YES)
		return SHAPE_MESSAGE_2;
	if (dialect->version >= 1 && dialect->version <= 3 &&
	    dialect->kind == PEER_KIND_MESSAGES)
		return SHAPE_MESSAGE_2;
	if (dialect->kind == PEER_KIND_MESSAGES || dialect->version == 0)
		return UNKNOWN_SHAPE;
	if (peer_file_opens(p.bytes, p.there, p.length))
		return SHAPE_FILE;
	if (peer_chat_opens(p.bytes, p.there, p.length) != 0)
		return SHAPE_CHAT_COLOR;
	return UNKNOWN_SHAPE;
}

/* Which way a message that is not in clear was encrypted: that of the version,
 * unless another alone opens it. Where none does it may be damaged or cut, if
 * the connection is one for messages. */
static bool
find_cipher(const struct message *m, const struct packet *p,
    enum peer_cipher *cipher)
{
	const enum peer_cipher usual = usual_cipher(m->dialect.version);

	*cipher = usual;
	if (is_encrypted(usual, p) == YES)
		return true;
	for (unsigned i = 0; i < PEER_CIPHERS; i++) {
		if (i == usual || is_encrypted((enum peer_cipher)i, p) != YES)
			continue;
		*cipher = (enum peer_cipher)i;
		return true;
	}
	return m->dialect.version >= 4 &&
	    m->dialect.kind == PEER_KIND_MESSAGES &&
	    is_sealed_in(usual, p) != NO;
}

/* Decrypts what no other shape explains; a short capture as far as it goes. */
static void
unseal(struct message *m)
{
	enum peer_cipher cipher;
	struct packet p;

	m->plain = m->wire;
	m->unsealed = true;
	m->encrypted = false;
	m->check = CHECK_UNKNOWN;
	if (clear_shape(m) != UNKNOWN_SHAPE || !packet_of(m, m->wire, &p) ||
	    !find_cipher(m, &p, &cipher))
		return;
	m->encrypted = true;
	if (m->scratch == NULL || p.there < peer_key_end(cipher) + 4)
		return;
	memcpy(m->scratch, m->wire, LENGTH);
	m->check = peer_decrypt(cipher, m->scratch + LENGTH, p.bytes, p.there,
	    p.length);
	m->plain = m->scratch;
}

/* Of a message that was decrypted: what it was decrypted as is what its header
 * makes sense in; where none does, what the version says. */
static enum shape
sealed_shape(const struct message *m)
{
	const enum peer_cipher usual = usual_cipher(m->dialect.version);
	enum peer_cipher cipher = usual;
	struct inner inner;
	struct packet p;

	if (m->plain == m->wire || !packet_of(m, m->plain, &p))
		return UNKNOWN_SHAPE;
	inner = inner_of(cipher, &p);
	for (unsigned i = 0; i < PEER_CIPHERS && !inner.known; i++) {
		if (is_sealed_in((enum peer_cipher)i, &p) != YES)
			continue;
		inner = inner_of((enum peer_cipher)i, &p);
		if (inner.known)
			cipher = (enum peer_cipher)i;
	}
	if (cipher == PEER_CIPHER_4)
		return SHAPE_MESSAGE_4;
	if (cipher == PEER_CIPHER_6)
		return SHAPE_MESSAGE_6;
	return inner.known && inner.header == PEER_HEADER_PLUGIN ?
	    SHAPE_MESSAGE_PLUGIN : SHAPE_MESSAGE_7;
}

static enum shape
shape_of(const struct message *m)
{
	return m->encrypted ? sealed_shape(m) : clear_shape(m);
}

static const struct field *
layout(const struct message *m)
{
	return layouts[shape_of(m)];
}

/* In a flow that has been known for one all are. */
static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	struct packet p;

	m->dialect = *dialect;
	m->role = ROLE_PEER;
	unseal(m);
	if (m->captured >= LENGTH && !types(dialect, m->end) &&
	    !packet_of(m, m->wire, &p))
		return NOT_MINE;
	if (m->check == CHECK_VALID || dialect->version != 0 ||
	    dialect->kind != PEER_KIND_UNKNOWN)
		return CERTAIN;
	switch (shape_of(m)) {
	case SHAPE_INIT_2:
	case SHAPE_INIT_6:
	case SHAPE_INIT_7:
	case SHAPE_INIT2:
	case SHAPE_MESSAGE_2:
		return CERTAIN;
	default:
		return NOT_MINE;
	}
}

/* Of messages up to version 3 or 5, whose text begins there: the sequence
 * number is what ends them, behind what their type has, and perhaps before a
 * tag of three bytes. */
static uint16_t
last_sequence(const struct message *m, uint32_t type_at)
{
	struct cursor c = {
		.base = m->plain, .offset = type_at, .end = m->captured
	};
	const uint16_t type = cursor_u16le(&c) & 0x7fff;
	uint32_t left;

	(void)cursor_take(&c, cursor_u16le(&c));
	(void)cursor_take(&c, 4 + 4 + 4 + 1 + 2 + 2);
	left = cursor_left(&c);
	if (type == 2 && left > 7) {
		(void)cursor_take(&c, cursor_u16le(&c));
		(void)cursor_take(&c, 8);
	} else if (type == 3 && left > 7) {
		(void)cursor_take(&c, 4);
		(void)cursor_take(&c, cursor_u16le(&c));
		(void)cursor_take(&c, 8);
	}
	return cursor_u16le(&c);
}

static bool
numbers(const struct message *m, struct numbers *n)
{
	const enum shape shape = shape_of(m);
	struct cursor c = {
		.base = m->plain, .offset = LENGTH, .end = m->captured
	};
	uint32_t type_at = 0;

	switch (shape) {
	case SHAPE_INIT_2:
	case SHAPE_INIT_6:
	case SHAPE_INIT_7:
		n->command = cursor_u8(&c);
		c.offset = LENGTH + (shape == SHAPE_INIT_2 ? 9 : 15);
		n->own = cursor_u32le(&c);
		c.offset = LENGTH + 5;
		if (shape != SHAPE_INIT_2)
			n->other = cursor_u32le(&c);
		n->unnumbered = true;
		c.offset = LENGTH + (shape == SHAPE_INIT_2 ? 13 : 19);
		n->ip = cursor_take(&c, 4);
		n->real_ip = cursor_take(&c, 4);
		return !c.failed;
	case SHAPE_MESSAGE_2:
	case SHAPE_MESSAGE_4:
		n->own = cursor_u32le(&c);
		(void)cursor_take(&c, shape == SHAPE_MESSAGE_2 ? 2 : 6);
		n->command = cursor_u16le(&c);
		type_at = c.offset + 6;
		break;
	case SHAPE_MESSAGE_7:
	case SHAPE_MESSAGE_PLUGIN:
	case SHAPE_MESSAGE_6:
		(void)cursor_take(&c, shape == SHAPE_MESSAGE_6 ? 4 : 5);
		n->command = cursor_u16le(&c);
		(void)cursor_take(&c, 2);
		n->seq1 = cursor_u16le(&c);
		break;
	default:
		return false;
	}
	if (c.failed || (type_at != 0 && m->captured < m->length))
		return false;
	if (type_at != 0)
		n->seq1 = last_sequence(m, type_at);
	n->acknowledges = n->command == PEER_ACK;
	return true;
}

/* Who begins has connected, and what both speak is the older version. An end
 * that begins again has a new connection. */
static struct dialect
learn_init(const struct message *m, struct dialect dialect)
{
	struct cursor c = {
		.base = m->plain, .offset = LENGTH + 1, .end = m->captured
	};
	const uint8_t version = cursor_u8(&c);

	if ((dialect.stage[m->end] & PEER_STAGE_INIT) != 0)
		dialect = (struct dialect){ 0 };
	if (dialect.version == 0 || version < dialect.version)
		dialect.version = version;
	if (dialect.server == 0 &&
	    (dialect.stage[!m->end] & PEER_STAGE_INIT) == 0)
		dialect.server = 1 + m->end;
	dialect.stage[m->end] |= PEER_STAGE_INIT;
	return dialect;
}

/* A chat's connector sends two packets before it types, the other one. */
static struct dialect
learn_chat(const struct message *m, struct dialect dialect, enum shape shape)
{
	struct packet p;

	dialect.kind = PEER_KIND_CHAT;
	if (shape == SHAPE_CHAT_COLOR) {
		dialect.server = 1 + m->end;
		dialect.stage[m->end] |= PEER_STAGE_CHAT;
		if (dialect.version == 0 && packet_of(m, m->plain, &p))
			dialect.version = peer_chat_opens(p.bytes, p.there,
			    p.length);
	} else {
		dialect.stage[m->end] |= PEER_STAGE_CHAT | PEER_STAGE_TYPED;
	}
	return dialect;
}

static struct dialect
learn_message(const struct message *m, struct dialect dialect, uint8_t version)
{
	if (m->check == CHECK_VALID)
		dialect.verified = true;
	if (dialect.version == 0)
		dialect.version = version;
	if (m->check != CHECK_INVALID)
		dialect.kind = PEER_KIND_MESSAGES;
	return dialect;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	const enum shape shape = shape_of(m);

	switch (shape) {
	case SHAPE_INIT_2:
	case SHAPE_INIT_6:
	case SHAPE_INIT_7:
		return learn_init(m, dialect);
	case SHAPE_MESSAGE_2:
		return learn_message(m, dialect, 3);
	case SHAPE_MESSAGE_4:
		return learn_message(m, dialect, 5);
	case SHAPE_MESSAGE_6:
		return learn_message(m, dialect, 6);
	case SHAPE_INIT2:
	case SHAPE_MESSAGE_7:
	case SHAPE_MESSAGE_PLUGIN:
		return learn_message(m, dialect, 7);
	case SHAPE_FILE:
		dialect.kind = PEER_KIND_FILES;
		return dialect;
	case SHAPE_CHAT_COLOR:
	case SHAPE_CHAT_COLOR_FONT:
	case SHAPE_CHAT_FONT:
		return learn_chat(m, dialect, shape);
	default:
		return dialect;
	}
}

static const uint16_t ports[] = { 0 };

const struct protocol icq_peer = {
	.name = "icq-peer",
	.title = "ICQ peer",
	.ports = ports,
	.least = LENGTH,
	.frame = frame,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.numbers = numbers,
	.learn = learn,
};

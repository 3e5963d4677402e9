/* ICQ between clients, over TCP: messages, files, chats, a connection for each.
 *
 * A packet is a length word and so many bytes, until two who chat have greeted
 * each other. Both ends begin with who they are and the version that they
 * speak, of which the lower counts; versions before 6 only the one that
 * connects. Seen in samples lab-*, as far as nothing else is said. */

#include "dissectors/icq/peer.h"

#include "dissectors/icq/peer_chat.h"
#include "dissectors/icq/peer_file.h"
#include "dissectors/icq/peer_init.h"
#include "dissectors/icq/peer_message.h"
#include "dissectors/icq/peer_shape.h"

/* Nothing that is known here, or cut before it could be: without its header, a
 * message cannot be decrypted. */
static const struct field unknown_whole[] = {
	PEER_LENGTH, REST("unknown", "Unknown", .flags = UNKNOWN), END
};

static const struct field unknown_packet[] = {
	FORMS(unknown_whole), END
};

static const struct field *const layouts[PEER_SHAPES + 1] = {
	[PEER_SHAPE_UNKNOWN]		= unknown_packet,
	[PEER_SHAPE_CUT]		= unknown_packet,
	[PEER_SHAPE_INIT_2]		= peer_init_2,
	[PEER_SHAPE_INIT_6]		= peer_init_6,
	[PEER_SHAPE_INIT_7]		= peer_init_7,
	[PEER_SHAPE_INIT_ACK]	= peer_init_ack,
	[PEER_SHAPE_INIT2]		= peer_init2,
	[PEER_SHAPE_MESSAGE_2]	= peer_message_2,
	[PEER_SHAPE_MESSAGE_4]	= peer_message_4,
	[PEER_SHAPE_MESSAGE_6]	= peer_message_6,
	[PEER_SHAPE_MESSAGE_7]	= peer_message_7,
	[PEER_SHAPE_MESSAGE_PLUGIN]	= peer_message_plugin,
	[PEER_SHAPE_FILE]		= peer_file,
	[PEER_SHAPE_CHAT_COLOR]	= peer_chat_color,
	[PEER_SHAPE_CHAT_COLOR_FONT]	= peer_chat_color_font,
	[PEER_SHAPE_CHAT_FONT]	= peer_chat_font,
	[PEER_SHAPE_TYPED_2]		= peer_chat_typed_2,
	[PEER_SHAPE_TYPED_6]		= peer_chat_typed_6,
};

/* Bytes of a PEER_INIT_ACK behind its length word. */
#define WELCOME	4

/* In step: what the length word says, unless no sender of files would. */
static uint32_t
in_step(const uint8_t *bytes, uint32_t n, uint32_t length,
    const struct dialect *dialect)
{
	return dialect->kind == PEER_KIND_FILES &&
	    !peer_file_may(bytes + PEER_HEAD, n - PEER_HEAD, length) ?
	    FRAME_NONE : PEER_HEAD + length;
}

/* The length of a packet that proves itself; 0 and FRAME_NONE as of frame. */
static uint32_t
proved(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end)
{
	struct cursor c = { .base = bytes, .end = n };
	struct peer_packet p = {
		.length = cursor_u16le(&c), .bytes = bytes + PEER_HEAD,
	};

	if (c.failed)
		return 0;
	p.there = n - PEER_HEAD < p.length ? n - PEER_HEAD : p.length;
	switch (peer_proves(&p, dialect, end)) {
	case PEER_YES:
		return PEER_HEAD + p.length;
	case PEER_MORE:
		return p.there < p.length && n < FRAME_PROOF ? 0 : FRAME_NONE;
	case PEER_NO:
		break;
	}
	return FRAME_NONE;
}

/* Where the greeting is lost, or comes later, a welcome proves nothing without
 * what follows it. */
static bool
is_lone_welcome(const uint8_t *bytes, uint32_t n,
    const struct dialect *dialect)
{
	const struct peer_packet p = {
		.bytes = bytes + PEER_HEAD, .there = WELCOME, .length = WELCOME,
	};
	struct cursor c = { .base = bytes, .end = n };

	return dialect->version == 0 && cursor_u16le(&c) == WELCOME &&
	    n >= PEER_HEAD + WELCOME && peer_is_init_ack(&p) == PEER_YES;
}

static uint32_t
frame(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end, enum frame_asked asked)
{
	struct cursor c = { .base = bytes, .end = n };
	const uint16_t length = cursor_u16le(&c);
	const uint32_t welcome = PEER_HEAD + WELCOME;
	uint32_t next;

	if (peer_types(dialect, end))
		return peer_chat_frame(bytes, n, dialect->version >= 6);
	if (c.failed)
		return 0;
	if (asked == FRAME_LAST)
		return FRAME_NONE;
	if (asked == FRAME_IN_STEP)
		return in_step(bytes, n, length, dialect);
	if (n > FRAME_PROOF)
		n = FRAME_PROOF;
	if (!is_lone_welcome(bytes, n, dialect))
		return proved(bytes, n, dialect, end);
	next = proved(bytes + welcome, n - welcome, dialect, end);
	return next == 0 || next == FRAME_NONE ? next : welcome;
}

static const struct field *
layout(const struct message *m)
{
	return layouts[m->shape];
}

/* In a flow that has been known for one all are. */
static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	struct peer_packet p;

	m->dialect = *dialect;
	m->role = icq_peer.role;
	peer_unseal(m);
	if (m->captured >= PEER_HEAD && !peer_types(dialect, m->end) &&
	    !peer_packet_of(m, m->wire, &p))
		return NOT_MINE;
	if (m->check == CHECK_VALID || dialect->version != 0 ||
	    dialect->kind != PEER_KIND_UNKNOWN)
		return CERTAIN;
	switch (m->shape) {
	case PEER_SHAPE_INIT_2:
	case PEER_SHAPE_INIT_6:
	case PEER_SHAPE_INIT_7:
	case PEER_SHAPE_INIT2:
	case PEER_SHAPE_MESSAGE_2:
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
	const enum peer_shape shape = (enum peer_shape)m->shape;
	struct cursor c = {
		.base = m->plain, .offset = PEER_HEAD, .end = m->captured
	};
	uint32_t type_at = 0;

	switch (shape) {
	case PEER_SHAPE_MESSAGE_2:
	case PEER_SHAPE_MESSAGE_4:
		(void)cursor_take(&c, shape == PEER_SHAPE_MESSAGE_2 ? 6 : 10);
		n->command = cursor_u16le(&c);
		type_at = c.offset + 6;
		break;
	case PEER_SHAPE_MESSAGE_7:
	case PEER_SHAPE_MESSAGE_PLUGIN:
	case PEER_SHAPE_MESSAGE_6:
		(void)cursor_take(&c, shape == PEER_SHAPE_MESSAGE_6 ? 4 : 5);
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

/* The other's account is in versions from 6 on alone. */
static void
parties(const struct message *m, struct parties *p)
{
	const enum peer_shape shape = (enum peer_shape)m->shape;
	struct cursor c = {
		.base = m->plain, .offset = PEER_HEAD, .end = m->captured
	};

	switch (shape) {
	case PEER_SHAPE_INIT_6:
	case PEER_SHAPE_INIT_7:
		c.offset = PEER_HEAD + 5;
		p->other = cursor_u32le(&c);
		/* FALLTHROUGH */
	case PEER_SHAPE_INIT_2:
		p->begins = true;
		c.offset = PEER_HEAD + (shape == PEER_SHAPE_INIT_2 ? 9 : 15);
		p->own = cursor_u32le(&c);
		p->ip = cursor_take(&c, 4);
		p->real_ip = cursor_take(&c, 4);
		break;
	case PEER_SHAPE_MESSAGE_2:
	case PEER_SHAPE_MESSAGE_4:
		p->own = cursor_u32le(&c);
		break;
	case PEER_SHAPE_CHAT_COLOR:
	case PEER_SHAPE_CHAT_COLOR_FONT:
		c.offset = PEER_HEAD + (shape == PEER_SHAPE_CHAT_COLOR ? 8 : 4);
		p->own = cursor_u32le(&c);
		break;
	default:
		break;
	}
}

/* Who begins has connected, and what both speak is the older version. An end
 * that begins again has a new connection. */
static struct dialect
learn_init(const struct message *m, struct dialect dialect)
{
	struct cursor c = {
		.base = m->plain, .offset = PEER_HEAD + 1, .end = m->captured
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
learn_chat(const struct message *m, struct dialect dialect,
    enum peer_shape shape)
{
	struct peer_packet p;

	dialect.kind = PEER_KIND_CHAT;
	if (shape == PEER_SHAPE_CHAT_COLOR) {
		dialect.server = 1 + m->end;
		dialect.stage[m->end] |= PEER_STAGE_CHAT;
		if (dialect.version == 0 && peer_packet_of(m, m->plain, &p))
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
learn_shape(const struct message *m, struct dialect dialect)
{
	const enum peer_shape shape = (enum peer_shape)m->shape;

	switch (shape) {
	case PEER_SHAPE_INIT_2:
	case PEER_SHAPE_INIT_6:
	case PEER_SHAPE_INIT_7:
		return learn_init(m, dialect);
	case PEER_SHAPE_MESSAGE_2:
		return learn_message(m, dialect, 3);
	case PEER_SHAPE_MESSAGE_4:
		return learn_message(m, dialect, 5);
	case PEER_SHAPE_MESSAGE_6:
		return learn_message(m, dialect, 6);
	case PEER_SHAPE_INIT2:
	case PEER_SHAPE_MESSAGE_7:
	case PEER_SHAPE_MESSAGE_PLUGIN:
		return learn_message(m, dialect, 7);
	case PEER_SHAPE_FILE:
		dialect.kind = PEER_KIND_FILES;
		return dialect;
	case PEER_SHAPE_CHAT_COLOR:
	case PEER_SHAPE_CHAT_COLOR_FONT:
	case PEER_SHAPE_CHAT_FONT:
		return learn_chat(m, dialect, shape);
	default:
		return dialect;
	}
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	dialect = learn_shape(m, dialect);
	if (m->captured == m->length)
		dialect.stage[m->end] |= PEER_STAGE_WHOLE;
	return dialect;
}

/* A cookie is in the greeting alone, the first packet of either end. */
static bool
hides(const struct dialect *dialect, uint8_t end)
{
	return (dialect->stage[end] & PEER_STAGE_WHOLE) == 0;
}

static const uint16_t ports[] = { 0 };

const struct protocol icq_peer = {
	.name = "icq-peer",
	.title = "ICQ peer",
	.ports = ports,
	.least = PEER_HEAD,
	.role = ROLE_PEER,
	.frame = frame,
	.hides = hides,
	.probe = probe,
	.unseal = peer_unseal,
	.layouts = layouts,
	.layout = layout,
	.numbers = numbers,
	.parties = parties,
	.learn = learn,
};

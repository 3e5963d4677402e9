/* What a packet between peers is: by itself, and by what its connection is
 * known for. */

#include "dissectors/icq/peer_shape.h"

#include "dissectors/icq/peer.h"
#include "dissectors/icq/peer_chat.h"
#include "dissectors/icq/peer_crypt.h"
#include "dissectors/icq/peer_file.h"
#include "dissectors/icq/peer_init.h"
#include "dissectors/icq/peer_message.h"

enum {
	OPENS	= 19,			/* bytes that tell what for */
	/* The least that all messages up to version 3 have. */
	MESSAGE_LEAST = 14 + 2 + 2 + 4 + 4 + 4 + 1 + 2 + 2 + 2,
};

static bool
is_command(uint16_t command)
{
	return command == PEER_MESSAGE || command == PEER_ACK ||
	    command == PEER_CANCEL;
}

/* A message up to version 3, which has no code: its account stands there twice,
 * and the text ends within. */
static enum peer_answer
is_message_2(const struct peer_packet *p)
{
	struct cursor c = peer_cursor(p, 0);
	const uint32_t uin = cursor_u32le(&c);
	const uint16_t version = cursor_u16le(&c), command = cursor_u16le(&c);
	const uint16_t zero = cursor_u16le(&c);
	const uint32_t again = cursor_u32le(&c);
	uint16_t text;

	if (p->length < MESSAGE_LEAST)
		return PEER_NO;
	if (p->there >= 6 && (version < 1 || version > 3))
		return PEER_NO;
	if (p->there >= 8 && !is_command(command))
		return PEER_NO;
	if (p->there >= 14 && (zero != 0 || uin != again || uin == 0))
		return PEER_NO;
	(void)cursor_u16le(&c);
	text = cursor_u16le(&c);
	if (!c.failed && text > p->length - (MESSAGE_LEAST - 2))
		return PEER_NO;
	return peer_so_far(&c);
}

/* What the header of a decrypted packet says. */
struct inner {
	bool		 known;		/* a command, and a header of a length
					 * that there is; or not captured */
	bool		 whole;		/* all of this was captured */
	uint16_t	 header;	/* its length; 0: has none */
};

static struct inner
inner_of(enum peer_cipher cipher, const struct peer_packet *p)
{
	const uint32_t at = peer_key_end(cipher);
	struct cursor c = peer_cursor(p, at);
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
static enum peer_answer
is_sealed_in(enum peer_cipher cipher, const struct peer_packet *p)
{
	struct cursor c = peer_cursor(p, cipher == PEER_CIPHER_4 ? 4 : 0);
	uint16_t version;

	if (p->length < peer_key_end(cipher) + 4)
		return PEER_NO;
	if (cipher == PEER_CIPHER_7) {
		if (cursor_u8(&c) != 2 && !c.failed)
			return PEER_NO;
	} else if (cipher == PEER_CIPHER_4) {
		version = cursor_u16le(&c);
		if (!c.failed && version != 4 && version != 5)
			return PEER_NO;
	}
	return peer_so_far(&c);
}

/* Whether a packet decrypts to a message whose code is right. The bytes that
 * the code may depend on are enough, and none is decrypted in vain. */
static enum peer_answer
is_encrypted(enum peer_cipher cipher, const struct peer_packet *p)
{
	const uint32_t header = peer_key_end(cipher) + 4;
	uint8_t plain[PEER_CHECKED + 1];
	struct peer_packet opened = { .bytes = plain, .length = p->length };
	enum peer_answer answer = is_sealed_in(cipher, p);
	enum verdict verdict;

	if (answer != PEER_YES)
		return answer;
	if (p->there < header)
		return PEER_MORE;
	/* Its header alone, first: most bytes that are tried fail there. */
	opened.there = header;
	(void)peer_decrypt(cipher, plain, p->bytes, header, p->length);
	if (!inner_of(cipher, &opened).known)
		return PEER_NO;
	opened.there = p->there < sizeof(plain) ? p->there : sizeof(plain);
	verdict = peer_decrypt(cipher, plain, p->bytes, opened.there,
	    p->length);
	if (verdict == CHECK_INVALID)
		return PEER_NO;
	return verdict == CHECK_VALID ? PEER_YES : PEER_MORE;
}

/* The version that the flow speaks comes first, then the others. */
static enum peer_cipher
usual_cipher(uint8_t version)
{
	return version == 0 || version >= 7 ? PEER_CIPHER_7 : version == 6 ?
	    PEER_CIPHER_6 : PEER_CIPHER_4;
}

static enum peer_answer
either(enum peer_answer a, enum peer_answer b)
{
	return a > b ? a : b;
}

enum peer_answer
peer_proves(const struct peer_packet *p, const struct dialect *dialect,
    uint8_t end)
{
	enum peer_shape shape;
	enum peer_answer answer = peer_is_init(p, &shape);

	answer = either(answer, peer_is_init2(p));
	answer = either(answer, is_message_2(p));
	for (unsigned i = 0; i < PEER_CIPHERS; i++)
		answer = either(answer, is_encrypted((enum peer_cipher)i, p));
	if ((dialect->stage[!end] & PEER_STAGE_INIT) != 0 &&
	    dialect->kind == PEER_KIND_UNKNOWN)
		answer = either(answer, peer_is_init_ack(p));
	if (answer == PEER_YES || dialect->version == 0)
		return answer;
	if (dialect->kind == PEER_KIND_UNKNOWN ?
	    peer_file_opens(p->bytes, p->there, p->length) ||
	    peer_chat_opens(p->bytes, p->there, p->length) != 0 :
	    dialect->kind == PEER_KIND_FILES &&
	    peer_file_proves(p->bytes, p->there, p->length))
		return PEER_YES;
	return dialect->kind != PEER_KIND_MESSAGES && p->there < OPENS &&
	    p->there < p->length ? PEER_MORE : answer;
}

bool
peer_types(const struct dialect *dialect, uint8_t end)
{
	return (dialect->stage[end] & PEER_STAGE_TYPED) != 0;
}

bool
peer_packet_of(const struct message *m, const uint8_t *bytes,
    struct peer_packet *p)
{
	struct cursor c = { .base = bytes, .end = m->captured };

	p->length = cursor_u16le(&c);
	p->bytes = bytes + PEER_HEAD;
	p->there = m->captured - PEER_HEAD;
	return !c.failed && p->length + PEER_HEAD == m->length;
}

/* What a chat's packet is follows from who sent which before. */
static enum peer_shape
chat_shape(const struct peer_packet *p, const struct message *m)
{
	const struct dialect *dialect = &m->dialect;

	if ((dialect->stage[m->end] & PEER_STAGE_CHAT) != 0)
		return PEER_SHAPE_CHAT_FONT;
	if (peer_chat_opens(p->bytes, p->there, p->length) != 0 ||
	    dialect->server == 1 + m->end)
		return PEER_SHAPE_CHAT_COLOR;
	return PEER_SHAPE_CHAT_COLOR_FONT;
}

/* What is in clear and known by itself, or by what the connection is for.
 * PEER_SHAPE_UNKNOWN: may be a message that is encrypted. */
static enum peer_shape
clear_shape(const struct message *m)
{
	const struct dialect *dialect = &m->dialect;
	enum peer_answer answer;
	enum peer_shape shape;
	struct peer_packet p;

	if (peer_types(dialect, m->end))
		return dialect->version >= 6 ? PEER_SHAPE_TYPED_6 :
		    PEER_SHAPE_TYPED_2;
	if (!peer_packet_of(m, m->wire, &p))
		return PEER_SHAPE_UNKNOWN;
	if ((answer = peer_is_init(&p, &shape)) != PEER_NO)
		return answer == PEER_YES ? shape : PEER_SHAPE_CUT;
	if ((answer = peer_is_init_ack(&p)) != PEER_NO)
		return answer == PEER_YES ? PEER_SHAPE_INIT_ACK :
		    PEER_SHAPE_CUT;
	if (dialect->kind == PEER_KIND_CHAT)
		return chat_shape(&p, m);
	if (dialect->kind == PEER_KIND_FILES)
		return PEER_SHAPE_FILE;
	if ((dialect->version == 0 || dialect->version >= 6) &&
	    (answer = peer_is_init2(&p)) != PEER_NO)
		return answer == PEER_YES ? PEER_SHAPE_INIT2 : PEER_SHAPE_CUT;
	if (dialect->version <= 5 && is_message_2(&p) == PEER_YES)
		return PEER_SHAPE_MESSAGE_2;
	if (dialect->version >= 1 && dialect->version <= 3 &&
	    dialect->kind == PEER_KIND_MESSAGES)
		return PEER_SHAPE_MESSAGE_2;
	if (dialect->kind == PEER_KIND_MESSAGES || dialect->version == 0)
		return PEER_SHAPE_UNKNOWN;
	if (peer_file_opens(p.bytes, p.there, p.length))
		return PEER_SHAPE_FILE;
	if (peer_chat_opens(p.bytes, p.there, p.length) != 0)
		return PEER_SHAPE_CHAT_COLOR;
	return PEER_SHAPE_UNKNOWN;
}

/* Which way a message that is not in clear was encrypted: that of the version,
 * unless another alone opens it. Where none does it may be damaged or cut, if
 * the connection is one for messages. */
static bool
find_cipher(const struct message *m, const struct peer_packet *p,
    enum peer_cipher *cipher)
{
	const enum peer_cipher usual = usual_cipher(m->dialect.version);

	*cipher = usual;
	if (is_encrypted(usual, p) == PEER_YES)
		return true;
	for (unsigned i = 0; i < PEER_CIPHERS; i++) {
		if (i == usual ||
		    is_encrypted((enum peer_cipher)i, p) != PEER_YES)
			continue;
		*cipher = (enum peer_cipher)i;
		return true;
	}
	return m->dialect.version >= 4 &&
	    m->dialect.kind == PEER_KIND_MESSAGES &&
	    is_sealed_in(usual, p) != PEER_NO;
}

/* Of a message that was decrypted: what it was decrypted as is what its header
 * makes sense in; where none does, what the version says. */
static enum peer_shape
sealed_shape(const struct message *m)
{
	const enum peer_cipher usual = usual_cipher(m->dialect.version);
	enum peer_cipher cipher = usual;
	struct inner inner;
	struct peer_packet p;

	if (m->plain == m->wire || !peer_packet_of(m, m->plain, &p))
		return PEER_SHAPE_UNKNOWN;
	inner = inner_of(cipher, &p);
	for (unsigned i = 0; i < PEER_CIPHERS && !inner.known; i++) {
		if (is_sealed_in((enum peer_cipher)i, &p) != PEER_YES)
			continue;
		inner = inner_of((enum peer_cipher)i, &p);
		if (inner.known)
			cipher = (enum peer_cipher)i;
	}
	if (cipher == PEER_CIPHER_4)
		return PEER_SHAPE_MESSAGE_4;
	if (cipher == PEER_CIPHER_6)
		return PEER_SHAPE_MESSAGE_6;
	return inner.known && inner.header == PEER_HEADER_PLUGIN ?
	    PEER_SHAPE_MESSAGE_PLUGIN : PEER_SHAPE_MESSAGE_7;
}

void
peer_unseal(struct message *m)
{
	enum peer_cipher cipher;
	struct peer_packet p;

	m->plain = m->wire;
	m->unsealed = true;
	m->encrypted = false;
	m->check = CHECK_UNKNOWN;
	m->shape = (uint8_t)clear_shape(m);
	if (m->shape != PEER_SHAPE_UNKNOWN ||
	    !peer_packet_of(m, m->wire, &p) || !find_cipher(m, &p, &cipher))
		return;
	m->encrypted = true;
	if (m->scratch == NULL || p.there < peer_key_end(cipher) + 4)
		return;
	memcpy(m->scratch, m->wire, PEER_HEAD);
	m->check = peer_decrypt(cipher, m->scratch + PEER_HEAD, p.bytes,
	    p.there, p.length);
	m->plain = m->scratch;
	m->shape = (uint8_t)sealed_shape(m);
}

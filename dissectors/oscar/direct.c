/* Framing and detection of what two clients say to each other: files, direct
 * messages, and to the proxy that joins them. All come on one connection, the
 * proxy's first.
 *
 *	OFT	| "OFT2" | length | type | ...		then, by the other end's
 *							leave, the file
 *	ODC	| "ODC2" | length | type | ... | text
 *	ARS	| length | 0x044A | type | ...
 *
 * Seen in no sample that was recorded; see the tables for what is known. */

#include "dissectors/oscar/direct.h"

#include "dissectors/core/cursor.h"

/* Bytes of a file, or of a long text, that are told at once. */
#define CHUNK		2048

/* Where things stand. */
#define OFT_HEAD	192		/* the least */
#define OFT_HEAD_MOST	1024
#define OFT_SIZE	32
#define OFT_RECEIVED	60
#define ODC_HEAD	76
#define ODC_LENGTH	28
#define ARS_HEAD	12
#define ARS_MOST	1024
#define ARS_VERSION	0x044a

/* Longer texts come as data. */
#define ODC_WHOLE	32768

enum shape { SHAPE_DATA, SHAPE_OFT, SHAPE_ODC, SHAPE_ARS };

static const struct field data[] = {
	REST("data", "Data"),
	END
};

static const struct field *const layouts[] = {
	[SHAPE_DATA] = data, [SHAPE_OFT] = oscar_oft, [SHAPE_ODC] = oscar_odc,
	[SHAPE_ARS] = oscar_ars, NULL
};

/* What these bytes begin, as far as they tell, and how long it is. */
struct head {
	enum shape	 shape;
	uint32_t	 length;	/* 0: more bytes must tell */
	uint32_t	 follows;	/* as data, behind that */
};

static uint32_t
number_at(const uint8_t *bytes, uint32_t n, uint32_t offset)
{
	struct cursor c = { .base = bytes, .offset = offset, .end = n };

	return cursor_u32be(&c);
}

static bool
begins(const uint8_t *bytes, uint32_t n, const char *word)
{
	return memcmp(bytes, word, n < 3 ? n : 3) == 0;
}

static bool
read_oft(const uint8_t *bytes, uint32_t n, struct head *head)
{
	struct cursor c = { .base = bytes, .offset = 3, .end = n };
	const uint8_t version = cursor_u8(&c);
	const uint16_t length = cursor_u16be(&c), type = cursor_u16be(&c);

	head->shape = SHAPE_OFT;
	if (c.failed)
		return true;
	head->length = length;
	return (version == '2' || version == '3') && length >= OFT_HEAD &&
	    length <= OFT_HEAD_MOST &&
	    commands_find(&oscar_oft_commands, type) != NULL;
}

static bool
read_odc(const uint8_t *bytes, uint32_t n, struct head *head)
{
	struct cursor c = { .base = bytes, .offset = 3, .end = n };
	const uint8_t version = cursor_u8(&c);
	const uint16_t length = cursor_u16be(&c), type = cursor_u16be(&c);
	uint32_t text;

	head->shape = SHAPE_ODC;
	if (c.failed)
		return true;
	if (version != '2' || length != ODC_HEAD || type != 1)
		return false;
	if (n < ODC_LENGTH + 4)
		return true;
	text = number_at(bytes, n, ODC_LENGTH);
	head->length = ODC_HEAD;
	if (text <= ODC_WHOLE)
		head->length += text;
	else
		head->follows = text;
	return true;
}

static bool
read_ars(const uint8_t *bytes, uint32_t n, struct head *head)
{
	struct cursor c = { .base = bytes, .end = n };
	const uint16_t length = cursor_u16be(&c), version = cursor_u16be(&c);
	const uint16_t type = cursor_u16be(&c);
	const uint32_t zero = cursor_u32be(&c);

	head->shape = SHAPE_ARS;
	if (n >= 2 && (length < ARS_HEAD - 2 || length > ARS_MOST))
		return false;
	if (c.failed)
		return n < 4 || version == ARS_VERSION;
	head->length = 2u + length;
	return version == ARS_VERSION && zero == 0 &&
	    commands_find(&oscar_ars_commands, type) != NULL;
}

/* False where they begin none. */
static bool
read_head(const uint8_t *bytes, uint32_t n, struct head *head)
{
	*head = (struct head){ .shape = SHAPE_DATA };
	if (begins(bytes, n, "OFT"))
		return read_oft(bytes, n, head);
	if (begins(bytes, n, "ODC"))
		return read_odc(bytes, n, head);
	return read_ars(bytes, n, head);
}

static uint32_t
chunk(uint32_t owed)
{
	return owed < CHUNK ? owed : CHUNK;
}

static uint32_t
frame(const uint8_t *bytes, uint32_t n, const struct dialect *dialect,
    uint8_t end, enum frame_asked asked)
{
	const uint32_t owed = dialect->owed[end];
	struct head head;

	if (asked == FRAME_LAST)
		return owed > 0 && n <= owed ? n : FRAME_NONE;
	if (asked == FRAME_IN_STEP && owed > 0)
		return chunk(owed);
	return read_head(bytes, n, &head) ? head.length : FRAME_NONE;
}

/* Only files and texts are lost, which are no secrets of this kind. */
static bool
hides(const struct dialect *dialect, uint8_t end)
{
	(void)dialect;
	(void)end;
	return false;
}

static void
unseal(struct message *m)
{
	m->plain = m->wire;
	m->unsealed = true;
}

/* In step what is owed comes first; but where bytes were lost a header may have
 * been found behind it. */
static bool
is_data(const struct message *m, uint32_t owed)
{
	struct head head;

	if (owed == 0)
		return false;
	return m->length == chunk(owed) ||
	    !read_head(m->wire, m->captured, &head) || head.length != m->length;
}

static enum confidence
probe(struct message *m, const struct dialect *dialect)
{
	struct head head = { .shape = SHAPE_DATA };

	m->dialect = *dialect;
	m->role = ROLE_PEER;
	unseal(m);
	if (is_data(m, dialect->owed[m->end]))
		head.shape = SHAPE_DATA;
	else if (!read_head(m->wire, m->captured, &head))
		return NOT_MINE;
	m->shape = (uint8_t)head.shape;
	if (head.shape == SHAPE_ARS && m->captured >= 6)
		m->role = (m->wire[5] & 1) != 0 ? ROLE_SERVER : ROLE_CLIENT;
	return CERTAIN;
}

static const struct field *
layout(const struct message *m)
{
	return layouts[m->shape];
}

/* Who says that a file may come says how much of it is there already. */
static void
learn_oft(const struct message *m, struct dialect *dialect)
{
	struct cursor c = { .base = m->wire, .offset = 6, .end = m->captured };
	const uint16_t type = cursor_u16be(&c);
	const uint32_t size = number_at(m->wire, m->captured, OFT_SIZE);
	const uint32_t there = type == OFT_RESUME_ACK ?
	    number_at(m->wire, m->captured, OFT_RECEIVED) : 0;

	dialect->owed[m->end] = 0;
	if (type == OFT_ACK || type == OFT_RESUME_ACK)
		dialect->owed[!m->end] = there < size ? size - there : 0;
}

static struct dialect
learn(const struct message *m, struct dialect dialect)
{
	uint32_t *owed = &dialect.owed[m->end];
	struct head head;

	dialect.version = 1;
	if (m->shape == SHAPE_DATA) {
		*owed -= m->length < *owed ? m->length : *owed;
		return dialect;
	}
	*owed = 0;
	if (m->shape == SHAPE_OFT)
		learn_oft(m, &dialect);
	else if (read_head(m->wire, m->captured, &head))
		*owed = head.follows;
	return dialect;
}

static const uint16_t ports[] = { 0 };

const struct protocol oscar_direct = {
	.name = "oscar-direct",
	.title = "OSCAR direct",
	.ports = ports,
	.least = 8,
	.role = ROLE_PEER,
	.frame = frame,
	.hides = hides,
	.probe = probe,
	.unseal = unseal,
	.layouts = layouts,
	.layout = layout,
	.learn = learn,
};

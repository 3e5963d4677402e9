/* Which frame answers which, whose session it is, and what ties connections
 * together: read from the few places where it stands, before a message is
 * walked. */

#include "dissectors/oscar/exchange.h"

#include "dissectors/core/cursor.h"
#include "dissectors/oscar/flap.h"

/* Requests of one's own begin here: nobody has asked for such a SNAC. */
#define UNSOLICITED	UINT32_C(0x80000000)

#define SNAC(family, subtype)	((uint32_t)(family) << 16 | (subtype))

static struct bytes
rest_of(const struct cursor *c, uint32_t n)
{
	const uint32_t left = cursor_left(c);

	return (struct bytes){ c->base + c->offset, n < left ? n : left };
}

/* The TLVs that name an account, or have a cookie; of a sign-off and its like
 * the cookie is one that is given. */
static void
read_login(struct cursor c, struct exchange *x, bool given)
{
	while (cursor_left(&c) >= 4) {
		const uint16_t tag = cursor_u16be(&c);
		const uint16_t length = cursor_u16be(&c);
		const struct bytes value = rest_of(&c, length);

		if (tag == 0x0001 && value.size == length)
			x->account = value;
		if (tag == 0x0006 && value.size == length)
			*(given ? &x->given : &x->shown) = value;
		(void)cursor_take(&c, length);
	}
}

/* A text behind a byte that says how long it is. */
static struct bytes
short_text(struct cursor *c)
{
	const uint8_t length = cursor_u8(c);
	const struct bytes text = rest_of(c, length);

	return text.size == length ? text : (struct bytes){ NULL, 0 };
}

/* The envelope of family 15, low byte first: account, type, sequence. */
static void
read_icq(struct cursor c, struct exchange *x)
{
	const uint16_t tag = cursor_u16be(&c), length = cursor_u16be(&c);
	const uint16_t chunk = cursor_u16le(&c);
	uint32_t uin;
	uint16_t sequence;

	if (tag != 0x0001 || chunk < 8 || chunk + 2u > length ||
	    length > cursor_left(&c) + 2)
		return;
	uin = cursor_u32le(&c);
	(void)cursor_u16le(&c);
	sequence = cursor_u16le(&c);
	x->uin = uin;
	x->cookie = (uint64_t)uin << 32 | 0x00150000 | sequence;
}

static uint64_t
read_cookie(struct cursor c)
{
	const uint64_t high = cursor_u32be(&c), low = cursor_u32be(&c);

	return c.failed ? 0 : high << 32 | low;
}

/* What stands in the body. */
static void
read_body(uint32_t snac, struct cursor *c, struct exchange *x)
{
	switch (snac) {
	case SNAC(0x01, 0x05):
		read_login(*c, x, true);
		x->account = (struct bytes){ NULL, 0 };
		break;
	case SNAC(0x01, 0x0f):
		x->account = short_text(c);
		break;
	case SNAC(0x01, 0x12):
		(void)cursor_take(c, 2u * cursor_u16be(c));
		read_login(*c, x, true);
		x->account = (struct bytes){ NULL, 0 };
		break;
	case SNAC(0x04, 0x06):
	case SNAC(0x04, 0x07):
	case SNAC(0x04, 0x0b):
	case SNAC(0x04, 0x0c):
		x->cookie = read_cookie(*c);
		break;
	case SNAC(0x15, 0x02):
	case SNAC(0x15, 0x03):
		read_icq(*c, x);
		break;
	case SNAC(0x17, 0x02):
	case SNAC(0x17, 0x06):
		read_login(*c, x, false);
		break;
	case SNAC(0x17, 0x03):
		read_login(*c, x, true);
		break;
	default:
		break;
	}
}

/* Clients ask by request, and servers answer so; of a message either end may
 * say what became of it, by its cookie. */
static void
read_snac(const struct message *m, struct cursor *c, struct exchange *x)
{
	const bool client = m->role == ROLE_CLIENT;
	const uint16_t family = cursor_u16be(c), subtype = cursor_u16be(c);
	const uint16_t flags = cursor_u16be(c);
	const uint32_t request = cursor_u32be(c);
	const uint32_t snac = SNAC(family, subtype);

	if (c->failed)
		return;
	if ((flags & 0x8000) != 0)
		(void)cursor_take(c, cursor_u16be(c));
	read_body(snac, c, x);
	if (request != 0 && request < UNSOLICITED)
		x->request = (uint64_t)family << 32 | request;
	x->answers = client ? snac == SNAC(0x04, 0x0b) :
	    snac != SNAC(0x04, 0x07);
	x->asks = client ? snac != SNAC(0x04, 0x0b) :
	    snac == SNAC(0x04, 0x07);
	if (!client && x->asks)
		x->request = 0;
	if (client && x->answers)
		x->request = 0;
}

void
oscar_exchange(const struct message *m, struct exchange *x)
{
	struct cursor c = {
		.base = m->wire, .offset = FLAP_HEAD, .end = m->captured
	};

	if (m->captured < FLAP_HEAD)
		return;
	switch (m->wire[1]) {
	case FLAP_SIGN_ON:
		(void)cursor_take(&c, 4);
		read_login(c, x, false);
		x->begins = x->account.size > 0 || x->shown.size > 0;
		break;
	case FLAP_SNAC:
		read_snac(m, &c, x);
		break;
	case FLAP_SIGN_OFF:
		read_login(c, x, true);
		break;
	default:
		break;
	}
}

/* ICQProxy: datagrams of ICQ in the bodies of POST, and, it may be, of what
 * answers them. A student report of 2001 prints one packet.
 *
 *	0        4         8
 *	+--------+---------+----------
 *	| length | unknown | datagram		the low byte first
 *	+--------+---------+---------- */

#include "dissectors/proxy/http.h"

#include "dissectors/core/cursor.h"

/* One sample: a number of the client, of its session, or a time. */
const struct field icqproxy_record[] = {
	U32("record_length", "Length of the datagram"),
	U32("x1", "Unknown", .flags = UNKNOWN | HEX),
	END
};

/* What the datagram begins with: the version, a word. */
uint32_t
icqproxy_length(const uint8_t *bytes, uint32_t n, uint32_t left)
{
	struct cursor c = { .base = bytes, .end = n };
	const uint32_t length = cursor_u32le(&c);
	uint16_t version;

	if (left < ICQPROXY_HEAD + 2)
		return FRAME_NONE;
	if (!c.failed && (length < 2 || length > left - ICQPROXY_HEAD))
		return FRAME_NONE;
	(void)cursor_u32le(&c);
	version = cursor_u16le(&c);
	if (c.failed)
		return 0;
	return version < 2 || version > 5 || length > MESSAGE_MAX - ICQPROXY_HEAD ?
	    FRAME_NONE : ICQPROXY_HEAD + length;
}

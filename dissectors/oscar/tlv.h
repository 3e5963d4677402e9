/* Rows of TLV lists: one for each type. A type is known by its number, has a
 * name, and rows for its value; most have one row, whose key and label are the
 * type's name and title.
 *
 *	static const struct command tlvs[] = {
 *		TLV_U16(0x0008, "error", "Error", .names = &errors),
 *		TLV_TEXT(0x0004, "url", "Page about the error"),
 *		TLV_FLAG(0x0003, "wants_ack", "Asks for an acknowledgement"),
 *		TLV(0x000c, "dc_info", "Direct connections", ROWS(dc_info)),
 *	};
 *
 * Rows ascend by type. Numbers and texts are OSCAR's: high byte first, no
 * NUL. */

#ifndef DISSECTORS_OSCAR_TLV_H
#define DISSECTORS_OSCAR_TLV_H

#include "dissectors/core/field.h"

#define TLV_TITLE(title, ...)	title

/* Any rows as the value. */
#define TLV(tag, k, title, ...)	\
	{ (tag), (k), (title), (const struct field []){ __VA_ARGS__, END } }

#define TLV_ROW(tag, k, row, ...) \
	{ (tag), (k), TLV_TITLE(__VA_ARGS__, ), \
	  (const struct field []){ row(k, __VA_ARGS__), END } }
#define TLV_U8(tag, k, ...)	TLV_ROW(tag, k, U8, __VA_ARGS__)
#define TLV_U16(tag, k, ...)	TLV_ROW(tag, k, U16BE, __VA_ARGS__)
#define TLV_U32(tag, k, ...)	TLV_ROW(tag, k, U32BE, __VA_ARGS__)
#define TLV_TIME(tag, k, ...)	TLV_ROW(tag, k, TIME32BE, __VA_ARGS__)
#define TLV_IPV4(tag, k, ...)	TLV_ROW(tag, k, IPV4, __VA_ARGS__)
#define TLV_BYTES(tag, k, ...)	TLV_ROW(tag, k, REST, __VA_ARGS__)
#define TLV_TEXT(tag, k, ...)	TLV_ROW(tag, k, TEXT_TO_END, __VA_ARGS__)

/* That it is there is all it says. */
#define TLV_FLAG(tag, k, title)	{ (tag), (k), (title), field_tlv_raw }

/* Text up to the end of its scope. */
#define TEXT_TO_END(k, ...)	PART(NO_SEPARATOR, k, __VA_ARGS__)

#endif

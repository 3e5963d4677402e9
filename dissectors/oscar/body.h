/* Bodies, and rows of them, that families share. */

#ifndef DISSECTORS_OSCAR_BODY_H
#define DISSECTORS_OSCAR_BODY_H

#include "dissectors/core/field.h"

extern const struct field oscar_nothing[];	/* an empty body */
extern const struct field oscar_error[];	/* subtype 1 of every family */
extern const struct names oscar_error_names;

/* Accounts, to the end. */
extern const struct field oscar_screen_names[];

/* Icons and texts that servers keep, to the end: what each is, and its hash or
 * the thing itself. One of them alone. */
extern const struct field oscar_bart_items[];
extern const struct field oscar_bart_item[];

/* Where to go on, and with what: redirects. */
extern const struct commands oscar_redirect_tlvs;

/* An entry of AIM's directory. */
extern const struct commands oscar_directory_tlvs;

/* A room of a chat: exchange, cookie, instance. */
extern const struct field oscar_room[];

/* All that is left, as bytes; and the same as unknown. */
extern const struct field oscar_data[];
extern const struct field oscar_unknown[];

/* What errors of all families have; the subcode differs. Between them one
 * family has another. */
#define ERROR_TLVS(...)	\
	TLV_TEXT(0x0004, "url", "Page about it"), \
	TLV_U16(0x0008, "error_subcode", "Subcode", __VA_ARGS__), \
	TLV_TEXT(0x001b, "error_text", "Text", .flags = SUMMARY)
#define ERROR_TLVS_END	\
	TLV_BYTES(0x0029, "error_data", "Structured information"), \
	TLV_BYTES(0x002a, "error_data", "Structured information")
#define ERROR_ROWS(tlvs)	\
	U16BE("error", "Error", .names = &oscar_error_names, .flags = SUMMARY | HEX), \
	TLVS(tlvs, "tlvs", "TLVs"), \
	END

#define SCREEN_NAME(...)	\
	STR8("screen_name", "UIN or screen name", __VA_ARGS__)

#endif

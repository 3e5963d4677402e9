/* Rows: the one description of a layout.
 *
 * A layout is a const table of rows in the order of the wire. From the same
 * row come the parser, the annotation in hex, the key in JSON, the schema,
 * and the masking of secrets. A table ends with END.
 *
 * Groups without a key (ROWS, WHEN, ALT, SWITCH, some SPANs) are transparent: their
 * rows appear where they stand. A leaf without a key (PAD) is structure: shown
 * in hex, not a value of JSON. */

#ifndef DISSECTORS_CORE_FIELD_H
#define DISSECTORS_CORE_FIELD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "dissectors/core/names.h"

enum field_type {
	/* Integers: `size` bytes, 8 at most, in `order`; so are all prefixes. */
	FIELD_UINT,
	FIELD_UIN,		/* an account's number: a string in JSON */
	FIELD_TIME,		/* seconds since 1970, UTC; the last of these */
	/* Runs of `size` bytes, which is not 0. */
	FIELD_DATE,		/* u16 year, u8 month, day, hour, minute, UTC */
	FIELD_ADDRESS,		/* of IPv4 or IPv6, by its size; network order */
	FIELD_BYTES,		/* flag UP_TO: or fewer */
	/* Up to here the walk has a short way, see walk.c. An integer again: */
	FIELD_INT,		/* with a sign, two's complement */
	FIELD_GUID,		/* sixteen bytes, which `names` may know */
	/* Leaves whose size the bytes tell. */
	FIELD_REST,		/* all that is left of the scope */
	FIELD_STRING,		/* prefix of `size` bytes that counts the NUL */
	FIELD_PART,		/* text up to byte `value`, or to the end;
				 * NO_SEPARATOR: to the end. Before a line feed
				 * a carriage return is no text. What is in
				 * `slot`: the command whose title it is */
	FIELD_RUN,		/* text up to a byte below 32 whose bit is set
				 * in `value`, or to the end; nothing is none */
	FIELD_UTF16,		/* text of 16 bits each, high byte first: all
				 * that is left */
	/* Groups. */
	FIELD_HEADERS,		/* lines, each a name, a colon and a value, up to
				 * one that is empty: `commands` has by name, in
				 * their titles, what the value's row is */
	FIELD_ROWS,		/* rows of `sub`, as if they stood here */
	FIELD_GROUP,		/* rows of `sub` as one object */
	FIELD_SPAN,		/* prefix of `size` bytes; so many belong to
				 * `sub`; size 0: `value` bytes do */
	FIELD_REPEAT,		/* `sub` as often as a prefix of `size` bytes
				 * says; size 0: to the end of the scope */
	FIELD_TLVS,		/* type, length and value, as often as a prefix
				 * of `size` bytes says; size 0: to the end of
				 * the scope. `commands` has the rows of each
				 * type's value */
	FIELD_SWITCH,		/* rows of the command that `slot` keeps */
	FIELD_WHEN,		/* rows of `sub` if `slot` keeps `value` */
	FIELD_WHEN_SET,		/* if it has all bits of `value` */
	FIELD_ALT,		/* the first of `tables` that fits to the last
				 * byte of the scope, else the last of them,
				 * which should claim no more than is sure */
	FIELD_PACKET,		/* prefix of `size` bytes; a whole message */
	FIELD_END,		/* of the table */
	FIELD_TYPES,
};

#define NO_SEPARATOR	0x100

enum field_order { LITTLE, BIG };

enum field_flag {
	SUMMARY		= 1 << 0,	/* belongs on the one line */
	SECRET		= 1 << 1,	/* masked unless asked for */
	OPTIONAL	= 1 << 2,	/* the data may end before this row */
	/* An ALT fits only with: of an integer, this `value`, or where it has
	 * names, one of these; of a STRING, one that is not empty and ends with
	 * NUL; of a PART, nothing or up to `size` digits. */
	FIXED		= 1 << 3,
	UP_TO		= 1 << 4,	/* BYTES: as many as there are */
	HEX		= 1 << 5,	/* a number people read in hex */
	UNKNOWN		= 1 << 6,	/* nobody knows what it means; of an ALT,
					 * see FORMS */
	COMMAND		= 1 << 7,	/* the message's command */
	SUBCOMMAND	= 1 << 8,	/* the command within the command */
	CHECK		= 1 << 9,	/* the check code, or else the number
					 * by which messages are counted */
	/* The essence: who says what to whom. */
	SELF		= 1 << 10,	/* the account whose session this is */
	FROM		= 1 << 11,
	TO		= 1 << 12,
	TEXT		= 1 << 13,
	FAMILY		= 1 << 14,	/* what the command's number counts in */
	STAYS		= 1 << 15,	/* a SUBCOMMAND with a key of its own:
					 * stands where it is, too */
};

/* Where the walker keeps a number for a later row of the same message. */
enum slot {
	SLOT_NONE,
	SLOT_ROLE,		/* the sender's, an enum role, from the start */
	SLOT_COMMAND,
	SLOT_SUBCOMMAND,
	SLOT_RESULT,
	SLOT_TYPE,
	SLOT_FAMILY,
	SLOT_FLAGS,
	SLOT_TAG,
	SLOT_CHANNEL,
	SLOT_CAPABILITY,
	SLOT_CHARSET,
	SLOTS,
};

/* A key has three characters fewer than this. */
#define FIELD_QUOTED	32

struct commands;

struct field {
	const char			*key;		/* in JSON, for ever */
	const char			*label;		/* for people */
	uint8_t				 type;
	uint8_t				 size;
	uint8_t				 order;
	uint8_t				 slot;		/* keep, or look at */
	uint16_t			 flags;
	uint16_t			 key_length;
	uint32_t			 value;
	const struct names		*names;
	const struct field		*sub;
	const struct commands		*commands;
	const struct field *const	*tables;	/* ends with NULL */
	/* "KEY": ready to be copied, in a size that is copied at once. */
	char				 quoted[FIELD_QUOTED];
};

/* One command, sub-command or message type of a protocol. */
struct command {
	uint32_t		 number;
	const char		*symbol;	/* CMD_LOGIN */
	const char		*title;		/* Log in */
	const struct field	*fields;
};

struct commands {
	const struct command	*rows;		/* ascending by number */
	size_t			 count;
	/* The bits of the number that count; 0 stands for all of them. */
	uint32_t		 mask;
	/* If none has a row by these, the bits by which it is looked for again;
	 * 0: it is not. */
	uint32_t		 mask_again;
	/* What follows a number that has no row. NULL: nobody knows. */
	const struct field	*otherwise;
	/* Numbers from here on that have no row are those of another table, in
	 * which a secret stands. 0: none are. */
	uint32_t		 secret_from;
};

#define COMMANDS(table)	\
	.rows = (table), .count = sizeof(table) / sizeof((table)[0])

/* The row of that number, or NULL. */
const struct command	*commands_find(const struct commands *, uint32_t);

/* The row whose title is that word, in letters of either size, or NULL. */
const struct command	*commands_find_word(const struct commands *,
			    const uint8_t *word, uint32_t n);

/* The key of the span that no row knows; not a key of JSON. */
extern const struct field field_undecoded;

/* The value of a TLV that no row knows. */
extern const struct field field_tlv_raw[];

/* Row constructors. What follows the label are more initializers, so that a
 * row ends as in U32("status", "Status", .names = &statuses, .flags = HEX). */
#define FIELD_KEY(k)	.key = (k), .key_length = sizeof(k) - 1, .quoted = "\"" k "\":"

#define U8(k, ...)	{ .type = FIELD_UINT, .size = 1, FIELD_KEY(k), .label = __VA_ARGS__ }
#define U16(k, ...)	{ .type = FIELD_UINT, .size = 2, FIELD_KEY(k), .label = __VA_ARGS__ }
#define U32(k, ...)	{ .type = FIELD_UINT, .size = 4, FIELD_KEY(k), .label = __VA_ARGS__ }
#define I8(k, ...)	{ .type = FIELD_INT, .size = 1, FIELD_KEY(k), .label = __VA_ARGS__ }
#define UIN32(k, ...)	{ .type = FIELD_UIN, .size = 4, FIELD_KEY(k), .label = __VA_ARGS__ }
#define I32(k, ...)	{ .type = FIELD_INT, .size = 4, FIELD_KEY(k), .label = __VA_ARGS__ }
#define TIME32(k, ...)	{ .type = FIELD_TIME, .size = 4, FIELD_KEY(k), .label = __VA_ARGS__ }
#define DATE(k, ...)	{ .type = FIELD_DATE, .size = 6, FIELD_KEY(k), .label = __VA_ARGS__ }
#define IPV4(k, ...)	{ .type = FIELD_ADDRESS, .size = 4, FIELD_KEY(k), .label = __VA_ARGS__ }
#define IPV6(k, ...)	{ .type = FIELD_ADDRESS, .size = 16, FIELD_KEY(k), .label = __VA_ARGS__ }
#define HEADERS(c, k, ...) { .type = FIELD_HEADERS, .slot = SLOT_TAG, .commands = (c), FIELD_KEY(k), .label = __VA_ARGS__ }
#define BYTES(n, k, ...) { .type = FIELD_BYTES, .size = (n), FIELD_KEY(k), .label = __VA_ARGS__ }
#define REST(k, ...)	{ .type = FIELD_REST, FIELD_KEY(k), .label = __VA_ARGS__ }
#define STR16(k, ...)	{ .type = FIELD_STRING, .size = 2, FIELD_KEY(k), .label = __VA_ARGS__ }
#define STR32(k, ...)	{ .type = FIELD_STRING, .size = 4, FIELD_KEY(k), .label = __VA_ARGS__ }
#define PAD(n, ...)	{ .type = FIELD_BYTES, .size = (n), .label = __VA_ARGS__ }
#define PART(sep, k, ...) { .type = FIELD_PART, .value = (sep), FIELD_KEY(k), .label = __VA_ARGS__ }
#define RUN(set, k, ...) { .type = FIELD_RUN, .value = (set), FIELD_KEY(k), .label = __VA_ARGS__ }

/* As it is written; and as programs for Windows keep it, whose first three
 * numbers have the low byte first. */
#define GUID(k, ...)	{ .type = FIELD_GUID, .size = 16, .order = BIG, FIELD_KEY(k), .label = __VA_ARGS__ }
#define GUID_LE(k, ...)	{ .type = FIELD_GUID, .size = 16, .order = LITTLE, FIELD_KEY(k), .label = __VA_ARGS__ }
#define UTF16(k, ...)	{ .type = FIELD_UTF16, FIELD_KEY(k), .label = __VA_ARGS__ }

/* High byte first. */
#define U16BE(k, ...)	{ .type = FIELD_UINT, .size = 2, .order = BIG, FIELD_KEY(k), .label = __VA_ARGS__ }
#define U32BE(k, ...)	{ .type = FIELD_UINT, .size = 4, .order = BIG, FIELD_KEY(k), .label = __VA_ARGS__ }
#define TIME32BE(k, ...) { .type = FIELD_TIME, .size = 4, .order = BIG, FIELD_KEY(k), .label = __VA_ARGS__ }
#define STR8(k, ...)	{ .type = FIELD_STRING, .size = 1, FIELD_KEY(k), .label = __VA_ARGS__ }
#define STR16BE(k, ...)	{ .type = FIELD_STRING, .size = 2, .order = BIG, FIELD_KEY(k), .label = __VA_ARGS__ }
#define SPAN16BE(t, k, ...) { .type = FIELD_SPAN, .size = 2, .order = BIG, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }
#define SPAN16BE_PLAIN(t, ...) { .type = FIELD_SPAN, .size = 2, .order = BIG, .sub = (t), .label = __VA_ARGS__ }
#define REPEAT16BE(t, k, ...) { .type = FIELD_REPEAT, .size = 2, .order = BIG, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }
#define TLVS(c, k, ...)	{ .type = FIELD_TLVS, .order = BIG, .slot = SLOT_TAG, .commands = (c), FIELD_KEY(k), .label = __VA_ARGS__ }
#define TLVS16(c, k, ...) { .type = FIELD_TLVS, .size = 2, .order = BIG, .slot = SLOT_TAG, .commands = (c), FIELD_KEY(k), .label = __VA_ARGS__ }
#define TLVS_LE(c, k, ...) { .type = FIELD_TLVS, .order = LITTLE, .slot = SLOT_TAG, .commands = (c), FIELD_KEY(k), .label = __VA_ARGS__ }

#define ROWS(t)		{ .type = FIELD_ROWS, .sub = (t) }
#define GROUP(t, k, ...) { .type = FIELD_GROUP, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }
#define SPAN16(t, k, ...) { .type = FIELD_SPAN, .size = 2, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }
#define SPAN8_PLAIN(t, ...) { .type = FIELD_SPAN, .size = 1, .sub = (t), .label = __VA_ARGS__ }
#define SPAN16_PLAIN(t, ...) { .type = FIELD_SPAN, .size = 2, .sub = (t), .label = __VA_ARGS__ }
#define SPAN32_PLAIN(t, ...) { .type = FIELD_SPAN, .size = 4, .sub = (t), .label = __VA_ARGS__ }
#define SPAN_FIXED(n, t, ...) { .type = FIELD_SPAN, .value = (n), .sub = (t), .label = __VA_ARGS__ }
#define REPEAT(t, k, ...) { .type = FIELD_REPEAT, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }
#define REPEAT8(t, k, ...) { .type = FIELD_REPEAT, .size = 1, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }
#define REPEAT32(t, k, ...) { .type = FIELD_REPEAT, .size = 4, .sub = (t), FIELD_KEY(k), .label = __VA_ARGS__ }
#define PACKET16(k, ...) { .type = FIELD_PACKET, .size = 2, FIELD_KEY(k), .label = __VA_ARGS__ }
#define BODY(s, c, k, ...) { .type = FIELD_SWITCH, .slot = (s), .commands = (c), FIELD_KEY(k), .label = __VA_ARGS__ }
#define SWITCH(s, c)	{ .type = FIELD_SWITCH, .slot = (s), .commands = (c) }
#define WHEN(s, v, t)	{ .type = FIELD_WHEN, .slot = (s), .value = (v), .sub = (t) }
#define WHEN_SET(s, v, t) { .type = FIELD_WHEN_SET, .slot = (s), .value = (v), .sub = (t) }
#define ALT(...)	{ .type = FIELD_ALT, .tables = \
	(const struct field *const []){ __VA_ARGS__, NULL } }
/* An ALT whose last table is only what is sure in any case: taking it is said. */
#define FORMS(...)	{ .type = FIELD_ALT, .flags = UNKNOWN, .tables = \
	(const struct field *const []){ __VA_ARGS__, NULL } }
#define END		{ .type = FIELD_END }

#endif

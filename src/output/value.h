/* The value of a leaf, for people. */

#ifndef SRC_OUTPUT_VALUE_H
#define SRC_OUTPUT_VALUE_H

#include <json-c/printbuf.h>

#include "dissectors/core/event.h"
#include "src/output/text.h"

/* Writes the dotted form to p, where there is VALUE_IPV4_ROOM, and returns
 * where it ends. */
#define VALUE_IPV4_ROOM	19
char	*value_put_ipv4(char *p, const uint8_t address[4]);

/* The same of an endpoint's address, IPv6 as RFC 5952 has it; or appends it. */
#define VALUE_ADDRESS_ROOM	46
char	*value_put_address(char *p, uint8_t family,
	    const uint8_t address[16]);
void	 value_append_address(struct printbuf *, uint8_t family,
	    const uint8_t address[16]);

/* 09461349-4C7F-11D1-8222-444553540000: writes VALUE_GUID_ROOM characters to p
 * and returns where they end. */
#define VALUE_GUID_ROOM	36
char	*value_put_guid(char *p, const struct event *);

/* What the row of a GUID calls it; NULL where it does not know it. */
const char	*value_guid_name(const struct event *);

/* The date of a DATE row in pieces; false where there is no such day or
 * time. */
struct value_date {
	unsigned	 year, month, day, hour, minute;
};

bool	 value_date(const uint8_t bytes[6], struct value_date *);

/* Writes 2001-04-06T16:18Z to where VALUE_DATE_ROOM is left, and returns where
 * it ends; or appends it. */
#define VALUE_DATE_ROOM	17
char	*value_put_date(char *p, const struct value_date *);
void	 value_append_date(struct printbuf *, const struct value_date *);

/* What a leaf says: a number with its name, a quoted text, bytes. Masked
 * leaves are stars. `bytes`: show runs of bytes in hex; else only how many. */
void	 value_append(struct printbuf *, const struct event *,
	    struct texts *, bool bytes);

/* "TLV 0x0006: Status, 4 bytes". */
void	 value_append_tlv(struct printbuf *, const struct event *);

/* What the head of a counted list says, or of a span: a number, or stars. */
void	 value_append_count(struct printbuf *, const struct event *);

#endif

/* The value of a leaf, for people. */

#include "src/output/value.h"

#include <arpa/inet.h>
#include <byteswap.h>
#include <endian.h>
#include <string.h>

#include "dissectors/core/cold.h"
#include "src/output/append.h"
#include "src/output/escape.h"
#include "src/output/when.h"

/* The bytes of an address, each with a dot behind it. */
#define OCTET(n)	{ n ".", sizeof(n ".") - 1 }
#define TEN_OCTETS(n) \
	OCTET(n "0"), OCTET(n "1"), OCTET(n "2"), OCTET(n "3"), OCTET(n "4"), \
	OCTET(n "5"), OCTET(n "6"), OCTET(n "7"), OCTET(n "8"), OCTET(n "9")

static const struct {
	char		 text[7];	/* of which four are copied */
	uint8_t		 length;
} octets[] = {
	TEN_OCTETS(""), TEN_OCTETS("1"), TEN_OCTETS("2"), TEN_OCTETS("3"),
	TEN_OCTETS("4"), TEN_OCTETS("5"), TEN_OCTETS("6"), TEN_OCTETS("7"),
	TEN_OCTETS("8"), TEN_OCTETS("9"), TEN_OCTETS("10"), TEN_OCTETS("11"),
	TEN_OCTETS("12"), TEN_OCTETS("13"), TEN_OCTETS("14"), TEN_OCTETS("15"),
	TEN_OCTETS("16"), TEN_OCTETS("17"), TEN_OCTETS("18"), TEN_OCTETS("19"),
	TEN_OCTETS("20"), TEN_OCTETS("21"), TEN_OCTETS("22"), TEN_OCTETS("23"),
	TEN_OCTETS("24"), OCTET("250"), OCTET("251"), OCTET("252"),
	OCTET("253"), OCTET("254"), OCTET("255"),
};

static inline char *
put_octet(char *p, uint8_t octet)
{
	memcpy(p, octets[octet].text, 4);
	return p + octets[octet].length;
}

char *
value_put_ipv4(char *p, const uint8_t address[4])
{
	p = put_octet(put_octet(p, address[0]), address[1]);
	return put_octet(put_octet(p, address[2]), address[3]) - 1;
}

char *
value_put_address(char *p, uint8_t family, const uint8_t address[16])
{
	if (family == 4)
		return value_put_ipv4(p, address);
	if (inet_ntop(AF_INET6, address, p, INET6_ADDRSTRLEN) != NULL)
		p += strlen(p);
	return p;
}

void
value_append_address(struct printbuf *pb, uint8_t family,
    const uint8_t address[16])
{
	if (append_reserve(pb, VALUE_ADDRESS_ROOM) == 0)
		append_close(pb, value_put_address(append_end(pb), family,
		    address));
}

bool
value_date(const uint8_t bytes[6], struct value_date *date)
{
	static const uint8_t days[] = {
		31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};

	date->year = bytes[0] | (unsigned)bytes[1] << 8;
	date->month = bytes[2];
	date->day = bytes[3];
	date->hour = bytes[4];
	date->minute = bytes[5];
	return date->year <= 9999 && date->month >= 1 && date->month <= 12 &&
	    date->day >= 1 && date->day <= days[date->month - 1] &&
	    date->hour <= 23 && date->minute <= 59;
}

char *
value_put_date(char *p, const struct value_date *date)
{
	memcpy(p, append_pairs + 2 * (date->year / 100), 2);
	p = append_put_pair(p + 2, date->year % 100, '-');
	p = append_put_pair(p, date->month, '-');
	p = append_put_pair(p, date->day, 'T');
	p = append_put_pair(p, date->hour, ':');
	return append_put_pair(p, date->minute, 'Z');
}

void
value_append_date(struct printbuf *pb, const struct value_date *date)
{
	if (append_reserve(pb, VALUE_DATE_ROOM) == 0)
		append_close(pb, value_put_date(append_end(pb), date));
}

static void
append_number(struct printbuf *pb, const struct event *event)
{
	const struct field *f = event->field;

	if (f->type == FIELD_INT) {
		append_i64(pb, (int64_t)event->number);
	} else if ((f->flags & HEX) != 0) {
		append_string(pb, "0x");
		append_hex(pb, event->number, 2u * f->size);
	} else {
		append_u64(pb, event->number);
	}
}

/* +web_aware+0x02000000: each flag that is set, and what has no name. */
static void
append_flags(struct printbuf *pb, const struct names *names, uint32_t word)
{
	uint32_t rest = names_unknown_flags(names, word);

	for (size_t i = 0; i < names->flag_count; i++) {
		if ((word & names->flags[i].number) == 0)
			continue;
		append_char(pb, '+');
		append_string(pb, names->flags[i].name);
	}
	if (rest != 0 && names_enumerate(names)) {
		append_string(pb, "+0x");
		append_hex(pb, rest, 8);
	}
}

/* The same of a word that is nothing but flags: 0x0021 (normal+urgent). */
static void
append_only_flags(struct printbuf *pb, const struct names *names,
    uint32_t word)
{
	const char *before = " (";

	for (size_t i = 0; i < names->flag_count; i++) {
		if ((word & names->flags[i].number) == 0)
			continue;
		append_string(pb, before);
		append_string(pb, names->flags[i].name);
		before = "+";
	}
	if (*before == '+')
		append_char(pb, ')');
}

static const char *const verdicts[] = {
	[CHECK_UNKNOWN] = "", [CHECK_ABSENT] = " (none)",
	[CHECK_VALID] = " (valid)", [CHECK_INVALID] = " (INVALID)",
};

/* Most numbers are shown as their digits, and no more. */
static inline bool
is_digits(const struct event *event)
{
	const struct field *f = event->field;

	return f->names == NULL && event->command == NULL &&
	    (f->flags & (HEX | CHECK)) == 0;
}

/* The name of a number and its flags, or the number. */
static void
append_named(struct printbuf *pb, const struct event *event)
{
	const struct names *names = event->field->names;
	const uint32_t word = (uint32_t)event->number;
	const char *name = NULL;

	if (event->command != NULL)
		name = event->command->symbol;
	else if (names != NULL)
		name = names_find(names, word);
	if (name == NULL)
		append_number(pb, event);
	else
		append_string(pb, name);
	if (names != NULL && names->flag_count > 0) {
		if (name == NULL && !names_enumerate(names))
			append_only_flags(pb, names, word);
		else
			append_flags(pb, names, word);
	}
	if ((event->field->flags & CHECK) != 0)
		append_string(pb, verdicts[event->message->check]);
}

/* Most are ASCII that needs no escapes: copied while it is looked at. */
static inline bool
append_plain(struct printbuf *pb, const struct event *event,
    const struct texts *texts)
{
	const size_t size = event->size;
	char *p;

	if (event->field->type == FIELD_UTF16 || !text_ascii_is_plain(texts) ||
	    append_reserve(pb, size + 2) != 0)
		return false;
	p = append_end(pb);
	*p++ = '"';
	if (!escape_put_plain(p, event_value(event), size))
		return false;
	p[size] = '"';
	append_close(pb, p + size + 1);
	return true;
}

static COLD void
append_other(struct printbuf *pb, const struct event *event,
    struct texts *texts)
{
	struct text text;

	text_of(texts, event, &text);
	append_char(pb, '"');
	escape_line(pb, text.bytes, text.size);
	append_char(pb, '"');
}

static void
append_text(struct printbuf *pb, const struct event *event,
    struct texts *texts)
{
	if (!append_plain(pb, event, texts))
		append_other(pb, event, texts);
	if (event->cut)
		append_string(pb, "...");
}

char *
value_put_guid(char *p, const struct event *event)
{
	static const uint8_t groups[] = { 8, 4, 4, 4, 12 };
	const bool little = event->field->order == LITTLE;
	uint32_t word[4];
	uint64_t text[4];
	const char *digits = (const char *)text;

	memcpy(word, event_value(event), sizeof(word));
	for (unsigned i = 0; i < 4; i++)
		word[i] = le32toh(word[i]);
	if (little) {
		word[0] = bswap_32(word[0]);
		word[1] = (uint32_t)bswap_16((uint16_t)(word[1] >> 16)) << 16 |
		    bswap_16((uint16_t)word[1]);
	}
	for (unsigned i = 0; i < 4; i++)
		text[i] = htole64(append_eight_hex(word[i], APPEND_UPPER));
	for (unsigned i = 0; i < sizeof(groups); i++) {
		if (i > 0)
			*p++ = '-';
		p = append_put(p, digits, groups[i]);
		digits += groups[i];
	}
	return p;
}

const char *
value_guid_name(const struct event *event)
{
	const struct names *names = event->field->names;
	const struct guid *guid = names == NULL ? NULL :
	    names_find_guid(names, event_value(event));

	return guid == NULL ? NULL : guid->name;
}

/* Programs name themselves by what begins with letters, if no row knows them. */
#define LETTERS	6

static void
append_letters(struct printbuf *pb, const uint8_t guid[16])
{
	unsigned n = 0;

	while (n < 16 && guid[n] >= ' ' && guid[n] <= '~')
		n++;
	if (n < LETTERS)
		return;
	append_string(pb, " \"");
	escape_line(pb, (const char *)guid, n);
	append_char(pb, '"');
}

/* Its name, or as it is written. */
static void
append_guid(struct printbuf *pb, const struct event *event)
{
	const char *name = value_guid_name(event);

	if (name != NULL) {
		append_string(pb, name);
	} else if (append_reserve(pb, VALUE_GUID_ROOM) == 0) {
		append_close(pb, value_put_guid(append_end(pb), event));
		append_letters(pb, event_value(event));
	}
}

static void
append_stars(struct printbuf *pb)
{
	append_string(pb, "********");
}

void
value_append_tlv(struct printbuf *pb, const struct event *event)
{
	append_string(pb, "TLV ");
	if (event->masked) {
		append_stars(pb);
		return;
	}
	append_string(pb, "0x");
	append_hex(pb, event_tlv_type(event), 4);
	append_string(pb, ": ");
	append_string(pb, event->command == NULL ? "unknown" :
	    event->command->title);
	append_string(pb, ", ");
	append_u64(pb, event_tlv_length(event));
	append_string(pb, event_tlv_length(event) == 1 ? " byte" : " bytes");
}

void
value_append_count(struct printbuf *pb, const struct event *event)
{
	if (event->masked)
		append_stars(pb);
	else
		append_u64(pb, event->number);
}

void
value_append(struct printbuf *pb, const struct event *event,
    struct texts *texts, bool bytes)
{
	struct value_date date;

	if (event->masked) {
		append_stars(pb);
		return;
	}
	switch ((enum field_type)event->field->type) {
	case FIELD_UINT:
	case FIELD_UIN:
		if (is_digits(event)) {
			append_u64(pb, event->number);
			break;
		}
		/* fall through */
	case FIELD_INT:
		append_named(pb, event);
		break;
	case FIELD_TIME:
		when_append_seconds(pb, (uint32_t)event->number);
		break;
	case FIELD_DATE:
		if (value_date(event_value(event), &date))
			value_append_date(pb, &date);
		else
			append_hex_bytes(pb, event_value(event), event->size);
		break;
	case FIELD_ADDRESS:
		value_append_address(pb, event->size == 4 ? 4 : 6,
		    event_value(event));
		break;
	case FIELD_STRING:
	case FIELD_PART:
	case FIELD_RUN:
	case FIELD_UTF16:
		append_text(pb, event, texts);
		break;
	case FIELD_GUID:
		append_guid(pb, event);
		break;
	case FIELD_BYTES:
	case FIELD_REST:
		if (bytes) {
			append_hex_bytes(pb, event_value(event), event->size);
			break;
		}
		append_u64(pb, event->size);
		append_string(pb, event->size == 1 ? " byte" : " bytes");
		break;
	case FIELD_PACKET:
		append_u64(pb, event->number);
		append_string(pb, " bytes");
		break;
	case FIELD_END:
	case FIELD_ROWS:
	case FIELD_GROUP:
	case FIELD_SPAN:
	case FIELD_REPEAT:
	case FIELD_SWITCH:
	case FIELD_WHEN:
	case FIELD_WHEN_SET:
	case FIELD_HEADERS:
	case FIELD_TLVS:
	case FIELD_ALT:
	case FIELD_TYPES:
		break;
	}
}

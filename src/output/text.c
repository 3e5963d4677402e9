/* The bytes of a text, to valid UTF-8. */

#include "src/output/text.h"

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/output/evidence.h"

/* Scratch to begin with: most texts are shorter than a message of 1999 could
 * be, 450 bytes. */
#define SCRATCH_LEAST	4096

static const char replacement[] = "\xef\xbf\xbd";	/* U+FFFD */

const char *const text_sources[TEXT_SOURCES] = {
	[TEXT_ASCII] = "ascii",
	[TEXT_UTF8] = "utf-8",
	[TEXT_OPTION] = "option",
	[TEXT_GUESS] = "guess",
	[TEXT_FLOW] = "flow",
	[TEXT_DECLARED] = "declared",
};

/* A byte of a charset of single bytes, in UTF-8. */
struct single {
	char		 bytes[4];
	uint8_t		 size;
	bool		 lossy;		/* it stands for nothing: U+FFFD */
};

/* A way from a charset to UTF-8. Where each byte is a character by itself, a
 * table made at start is some ten times as fast as iconv. */
struct conversion {
	const char	*name;
	iconv_t		 iconv;
	size_t		 unit;		/* bytes to pass over at an error */
	bool		 ascii;		/* ASCII stands for itself */
	bool		 single;	/* the table holds */
	struct single	 table[256];
};

/* The evidence of a flow; of an earlier one, if the serial differs. */
struct history {
	uint32_t	 serial;
	bool		 used;
	struct evidence	 evidence;
};

struct texts {
	struct conversion	 forced;	/* name NULL: none */
	struct conversion	 charsets[EVIDENCE_CHARSETS];
	struct conversion	 wide;		/* of 16 bits */
	struct history		*histories;
	uint32_t		 flows;
	char			*scratch;
	size_t			 room;
};

size_t
text_ascii_prefix(const uint8_t *bytes, size_t size)
{
	size_t i = 0;

	while (size - i >= 8) {
		uint64_t word;

		memcpy(&word, bytes + i, 8);
		if ((word & 0x8080808080808080) != 0)
			break;
		i += 8;
	}
	while (i < size && bytes[i] < 0x80)
		i++;
	return i;
}

/* The length of the valid UTF-8 character at p, whose first byte is not
 * ASCII; 0 if there is none. Valid: shortest form, no surrogate, not beyond
 * U+10FFFF. */
static size_t
utf8_length(const uint8_t *p, size_t left)
{
	uint8_t least = 0x80, most = 0xbf;
	size_t length;

	if (p[0] >= 0xc2 && p[0] <= 0xdf)
		length = 2;
	else if (p[0] >= 0xe0 && p[0] <= 0xef)
		length = 3;
	else if (p[0] >= 0xf0 && p[0] <= 0xf4)
		length = 4;
	else
		return 0;
	if (left < length)
		return 0;
	/* The first byte decides what the second may be. */
	if (p[0] == 0xe0)
		least = 0xa0;
	else if (p[0] == 0xed)
		most = 0x9f;
	else if (p[0] == 0xf0)
		least = 0x90;
	else if (p[0] == 0xf4)
		most = 0x8f;
	if (p[1] < least || p[1] > most)
		return 0;
	for (size_t i = 2; i < length; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	return length;
}

size_t
text_utf8_prefix(const uint8_t *bytes, size_t size)
{
	size_t i = 0, length;

	for (;;) {
		i += text_ascii_prefix(bytes + i, size - i);
		if (i == size)
			return size;
		while (i < size && bytes[i] >= 0x80) {
			length = utf8_length(bytes + i, size - i);
			if (length == 0)
				return i;
			i += length;
		}
	}
}

/* Room for n bytes in the scratch, whose contents stay. */
static int
scratch_reserve(struct texts *texts, size_t n)
{
	size_t room = texts->room == 0 ? SCRATCH_LEAST : texts->room;
	char *scratch;

	if (n <= texts->room)
		return 0;
	while (room < n) {
		if (room > SIZE_MAX / 2)
			return -1;
		room *= 2;
	}
	scratch = realloc(texts->scratch, room);
	if (scratch == NULL)
		return -1;
	texts->scratch = scratch;
	texts->room = room;
	return 0;
}

/* Tries each byte by itself. A byte that is part of a character, or changes
 * what the following ones mean, gives no character or is called incomplete. */
static void
try_bytes(struct conversion *conversion)
{
	conversion->single = true;
	for (unsigned i = 0; i < 256; i++) {
		struct single *single = &conversion->table[i];
		char byte = (char)i, *in = &byte, *out = single->bytes;
		size_t left = 1, room = sizeof single->bytes, outcome;

		iconv(conversion->iconv, NULL, NULL, NULL, NULL);
		outcome = iconv(conversion->iconv, &in, &left, &out, &room);
		if (outcome == (size_t)-1 && errno == EILSEQ) {
			memcpy(single->bytes, replacement, 3);
			single->size = 3;
			single->lossy = true;
			continue;
		}
		if (outcome == 0)
			iconv(conversion->iconv, NULL, NULL, &out, &room);
		single->size = (uint8_t)(out - single->bytes);
		if (outcome != 0 || single->size == 0)
			conversion->single = false;
	}
	conversion->ascii = true;
	for (unsigned i = 0; i < 0x80; i++)
		if (conversion->table[i].size != 1 ||
		    conversion->table[i].bytes[0] != (char)i)
			conversion->ascii = false;
}

/* How long a letter is in the charset: by how much the second makes it
 * longer, as the first may come with a byte order mark. */
static size_t
find_unit(const char *charset)
{
	iconv_t back = iconv_open(charset, "UTF-8");
	char letter, units[32], *in, *out;
	size_t left, room, unit = 1;

	if (back == (iconv_t)-1)
		return 1;
	for (unsigned i = 0; i < 2; i++) {
		letter = 'A';
		in = &letter;
		out = units;
		left = 1;
		room = sizeof units;
		if (iconv(back, &in, &left, &out, &room) == 0 && out > units)
			unit = (size_t)(out - units);
	}
	iconv_close(back);
	return unit;
}

/* False where iconv does not know it. */
static bool
open_conversion(struct conversion *conversion, const char *name)
{
	conversion->iconv = iconv_open("UTF-8", name);
	if (conversion->iconv == (iconv_t)-1)
		return false;
	conversion->name = name;
	conversion->unit = find_unit(name);
	try_bytes(conversion);
	return true;
}

struct texts *
text_open(const char *charset, uint32_t flows, char *error, size_t room)
{
	struct texts *texts = calloc(1, sizeof *texts);

	if (texts == NULL)
		goto memory;
	evidence_start();
	texts->flows = flows;
	texts->histories = calloc(flows, sizeof *texts->histories);
	if (flows != 0 && texts->histories == NULL)
		goto memory;
	if (scratch_reserve(texts, SCRATCH_LEAST) != 0)
		goto memory;
	/* Empty is the charset of the locale, and what follows two slashes
	 * would have iconv drop what does not convert. */
	if (charset != NULL && (charset[0] == '\0' ||
	    strstr(charset, "//") != NULL ||
	    !open_conversion(&texts->forced, charset))) {
		snprintf(error, room, "no charset is named \"%s\": `iconv -l` "
		    "lists those of this system", charset);
		goto fail;
	}
	/* One that the system lacks is not guessed; the default must be. */
	for (size_t i = 0; charset == NULL && i < EVIDENCE_CHARSETS; i++)
		if (!open_conversion(&texts->charsets[i], evidence_names[i]) &&
		    i == 0) {
			snprintf(error, room, "this system's iconv cannot "
			    "convert %s: install its charsets, or name another "
			    "with --charset", evidence_names[i]);
			goto fail;
		}
	if (!open_conversion(&texts->wide, "UTF-16BE")) {
		snprintf(error, room, "this system's iconv cannot convert "
		    "UTF-16: install its charsets");
		goto fail;
	}
	texts->wide.name = "utf-16be";
	return texts;
memory:
	snprintf(error, room, "not enough memory to convert texts");
fail:
	text_close(texts);
	return NULL;
}

void
text_close(struct texts *texts)
{
	if (texts == NULL)
		return;
	if (texts->forced.name != NULL)
		iconv_close(texts->forced.iconv);
	if (texts->wide.name != NULL)
		iconv_close(texts->wide.iconv);
	for (size_t i = 0; i < EVIDENCE_CHARSETS; i++)
		if (texts->charsets[i].name != NULL)
			iconv_close(texts->charsets[i].iconv);
	free(texts->histories);
	free(texts->scratch);
	free(texts);
}

/* Appends U+FFFD to the scratch, where `used` bytes are in use. */
static int
replace(struct texts *texts, size_t *used)
{
	if (scratch_reserve(texts, *used + 3) != 0)
		return -1;
	memcpy(texts->scratch + *used, replacement, 3);
	*used += 3;
	return 0;
}

/* Converts single bytes into the scratch. */
static int
convert_singles(struct texts *texts, const struct conversion *conversion,
    const uint8_t *bytes, size_t size, struct text *result)
{
	char *out;
	bool lossy = false;

	if (size > SIZE_MAX / 4 || scratch_reserve(texts, size * 4) != 0)
		return -1;
	out = texts->scratch;
	for (size_t i = 0; i < size; i++) {
		const struct single *single = &conversion->table[bytes[i]];

		memcpy(out, single->bytes, 4);
		out += single->size;
		lossy |= single->lossy;
	}
	result->lossy |= lossy;
	result->bytes = texts->scratch;
	result->size = (size_t)(out - texts->scratch);
	return 0;
}

/* Converts into the scratch. */
static int
convert(struct texts *texts, const struct conversion *conversion,
    const uint8_t *bytes, size_t size, struct text *result)
{
	/* iconv wants char **, and does not write there. */
	union {
		const uint8_t	*bytes;
		char		*p;
	} in = { .bytes = bytes };
	size_t left = size, used = 0, room;
	char *out;

	if (size > SIZE_MAX / 4 || scratch_reserve(texts, size * 3) != 0)
		return -1;
	iconv(conversion->iconv, NULL, NULL, NULL, NULL);
	while (left > 0) {
		size_t outcome, skip;
		int error;

		out = texts->scratch + used;
		room = texts->room - used;
		outcome = iconv(conversion->iconv, &in.p, &left, &out, &room);
		error = errno;
		used = (size_t)(out - texts->scratch);
		if (outcome != (size_t)-1) {
			result->lossy |= outcome != 0;
			break;
		}
		if (error == E2BIG) {
			if (scratch_reserve(texts, texts->room + 1) != 0)
				return -1;
			continue;
		}
		/* No such character, or not all of it. */
		skip = conversion->unit;
		if (error == EINVAL || skip > left)
			skip = left;
		if (replace(texts, &used) != 0)
			return -1;
		in.p += skip;
		left -= skip;
		result->lossy = true;
	}
	/* A charset may keep a character back until it knows what follows. */
	for (;;) {
		out = texts->scratch + used;
		room = texts->room - used;
		if (iconv(conversion->iconv, NULL, NULL, &out, &room) !=
		    (size_t)-1 || errno != E2BIG)
			break;
		if (scratch_reserve(texts, texts->room + 1) != 0)
			return -1;
	}
	used = (size_t)(out - texts->scratch);
	/* Some of the charsets one can force reach beyond Unicode. */
	if (text_utf8_prefix((const uint8_t *)texts->scratch, used) != used) {
		used = 0;
		if (replace(texts, &used) != 0)
			return -1;
		result->lossy = true;
	}
	result->bytes = texts->scratch;
	result->size = used;
	return 0;
}

/* What the flow has been evidence of; NULL where nothing is kept. */
static struct evidence *
find_evidence(struct texts *texts, const struct flow *flow)
{
	struct history *history;

	if (flow == NULL || flow->index >= texts->flows)
		return NULL;
	history = &texts->histories[flow->index];
	if (!history->used || history->serial != flow->serial)
		*history = (struct history){
			.serial = flow->serial,
			.used = true,
		};
	return &history->evidence;
}

static const struct conversion *
guess(struct texts *texts, const struct flow *flow, const uint8_t *bytes,
    size_t size, enum text_source *known_from)
{
	bool by_earlier;
	unsigned charset = evidence_guess(find_evidence(texts, flow), bytes,
	    size, &by_earlier);

	*known_from = by_earlier ? TEXT_FLOW : TEXT_GUESS;
	if (texts->charsets[charset].name == NULL)
		charset = 0;
	return &texts->charsets[charset];
}

static int
convert_by(struct texts *texts, const struct conversion *conversion,
    const uint8_t *bytes, size_t size, struct text *result)
{
	result->charset = conversion->name;
	if ((conversion->single ? convert_singles : convert)(texts, conversion,
	    bytes, size, result) == 0)
		return 0;
	result->bytes = "";
	result->size = 0;
	result->lossy = true;
	return -1;
}

bool
text_ascii_is_plain(const struct texts *texts)
{
	return texts->forced.name == NULL || texts->forced.ascii;
}

int
text_convert(struct texts *texts, const struct flow *flow,
    const uint8_t *bytes, size_t size, struct text *result)
{
	const struct conversion *conversion = &texts->forced;

	if (bytes == NULL)
		bytes = (const uint8_t *)"";
	result->bytes = (const char *)bytes;
	result->size = size;
	result->lossy = false;
	if (text_ascii_is_plain(texts)) {
		size_t ascii = text_ascii_prefix(bytes, size);

		if (ascii == size) {
			result->charset = "us-ascii";
			result->known_from = TEXT_ASCII;
			return 0;
		}
		if (conversion->name == NULL &&
		    text_utf8_prefix(bytes + ascii, size - ascii) ==
		    size - ascii) {
			result->charset = "utf-8";
			result->known_from = TEXT_UTF8;
			return 0;
		}
	}
	result->known_from = TEXT_OPTION;
	if (conversion->name == NULL)
		conversion = guess(texts, flow, bytes, size,
		    &result->known_from);
	return convert_by(texts, conversion, bytes, size, result);
}

static int
convert_wide(struct texts *texts, const uint8_t *bytes, size_t size,
    struct text *result)
{
	int outcome;

	result->lossy = false;
	outcome = convert_by(texts, &texts->wide, bytes, size, result);
	result->known_from = text_ascii_prefix((const uint8_t *)result->bytes,
	    result->size) == result->size ? TEXT_ASCII : TEXT_DECLARED;
	return outcome;
}

int
text_of(struct texts *texts, const struct event *event, struct text *result)
{
	if (event->field->type == FIELD_UTF16)
		return convert_wide(texts, event_value(event), event->size,
		    result);
	return text_convert(texts, event->message->flow, event_value(event),
	    event->size, result);
}

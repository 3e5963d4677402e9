/* The proxies and tunnels that a message came through. */

#include "src/output/via.h"

#include <string.h>

#include "src/output/append.h"
#include "src/output/escape.h"
#include "src/output/value.h"

/* Of names all that is printed is ASCII, or in two bytes of UTF-8. */
static void
append_latin(struct printbuf *pb, const uint8_t *text, size_t size,
    int (*escape)(struct printbuf *, const char *, size_t))
{
	for (size_t i = 0; i < size; i++) {
		const char utf8[2] = {
			(char)(0xc0 | text[i] >> 6), (char)(0x80 | (text[i] & 0x3f)),
		};
		const char ascii = (char)text[i];

		if (text[i] < 0x80)
			escape(pb, &ascii, 1);
		else
			escape(pb, utf8, sizeof(utf8));
	}
}

void
via_append_line(struct printbuf *pb, const struct via *via)
{
	for (unsigned i = 0; i < via->count; i++) {
		const struct layer *layer = &via->layer[i];

		append_string(pb, "via ");
		append_string(pb, layer->proto);
		append_char(pb, ' ');
		if (layer->family != 0)
			value_append_address(pb, layer->family,
			    layer->address);
		else if (layer->name != NULL)
			append_latin(pb, layer->name, layer->name_length,
			    escape_line);
		else
			append_char(pb, '?');
		if (layer->port != 0) {
			append_char(pb, '.');
			append_u64(pb, layer->port);
		}
		append_string(pb, ": ");
	}
}

static void
append_text(struct printbuf *pb, const char *key, const uint8_t *text,
    size_t size)
{
	append_string(pb, ",\"");
	append_string(pb, key);
	append_string(pb, "\":\"");
	append_latin(pb, text, size, escape_json);
	append_char(pb, '"');
}

void
via_append_json(struct printbuf *pb, const struct via *via)
{
	append_char(pb, '[');
	for (unsigned i = 0; i < via->count; i++) {
		const struct layer *layer = &via->layer[i];

		append_string(pb, i == 0 ? "{\"proto\":\"" : ",{\"proto\":\"");
		append_string(pb, layer->proto);
		append_char(pb, '"');
		if (layer->family != 0) {
			append_string(pb, ",\"dest\":\"");
			value_append_address(pb, layer->family,
			    layer->address);
			append_char(pb, '"');
		} else if (layer->name != NULL) {
			append_text(pb, "dest", layer->name,
			    layer->name_length);
		}
		if (layer->port != 0) {
			append_string(pb, ",\"port\":");
			append_u64(pb, layer->port);
		}
		if (layer->user != NULL)
			append_text(pb, "user", layer->user,
			    layer->user_length);
		append_char(pb, '}');
	}
	append_char(pb, ']');
}

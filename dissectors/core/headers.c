/* Lines of "Name: value", as HTTP has them. Each is an element of a list, of two
 * leaves: the name with its colon and blanks, the value with the line's end. */

#include "dissectors/core/walker.h"

static const struct field name_row = {
	.type = FIELD_PART, FIELD_KEY("name"), .label = "Name",
};

/* Without a colon, or behind a blank, it is no header: nobody knows what it is. */
static const struct field line_row = {
	.type = FIELD_PART, FIELD_KEY("line"), .label = "Line", .flags = SECRET,
};

static const struct field blank_row = {
	.type = FIELD_BYTES, .size = 2, .label = "End of the headers",
};

static bool
is_blank(uint8_t byte)
{
	return byte == ' ' || byte == '\t';
}

/* One leaf, of the bytes up to `end`, whose value is of those up to `text`. */
static enum outcome
tell(struct walker *w, const struct field *f, uint32_t text, uint32_t end)
{
	const uint32_t start = w->c.offset;

	w->c.offset = end;
	return walk_leaf(w, f, start, 0, text - start, 0, false);
}

/* The line up to `end`, of which those up to `text` are not the line's end. One
 * that begins with a blank goes on with the value before it: nobody writes so any
 * more, so that it is masked, whatever that was. */
static enum outcome
tell_line(struct walker *w, const struct field *f, uint32_t text,
    uint32_t end)
{
	const uint32_t start = w->c.offset;
	const uint8_t *base = w->c.base;
	const struct command *known;
	uint32_t colon = start, name, value;
	enum outcome outcome;

	while (colon < text && base[colon] != ':')
		colon++;
	if (colon == text || is_blank(base[start]))
		return tell(w, &line_row, text, end);
	for (name = colon; name > start && is_blank(base[name - 1]);)
		name--;
	known = commands_find_word(f->commands, base + start, name - start);
	for (value = colon + 1; value < text && is_blank(base[value]);)
		value++;
	outcome = tell(w, &name_row, name, value);
	if (outcome != DONE || value == end)
		return outcome;
	return tell(w, known != NULL ? known->fields : f->commands->otherwise,
	    text, end);
}

/* Where the line ends, its end included; 0 where that was not captured. */
static uint32_t
line_end(const struct walker *w)
{
	const uint32_t feed = cursor_find(&w->c, '\n');

	if (feed < w->c.end)
		return feed + 1;
	return w->c.end < w->scope ? 0 : w->c.end;
}

enum outcome
walk_row_headers(struct walker *w, const struct field *f)
{
	enum outcome outcome;
	bool empty = false;

	outcome = open_group(w, EVENT_LIST, f, w->c.offset, 0, 0);
	if (outcome != DONE)
		return outcome;
	for (uint32_t i = 0; w->c.offset < w->scope && !empty; i++) {
		const uint32_t start = w->c.offset, end = line_end(w);
		uint32_t text = end;

		if (end == 0) {
			outcome = walk_starved(w, f, start,
			    w->c.end - start + 1);
			break;
		}
		while (text > start && (w->c.base[text - 1] == '\n' ||
		    w->c.base[text - 1] == '\r'))
			text--;
		empty = text == start;
		if (empty) {
			outcome = tell(w, &blank_row, end, end);
			break;
		}
		outcome = open_group(w, EVENT_ELEMENT, f, start, 0, i);
		if (outcome != DONE)
			break;
		outcome = tell_line(w, f, text, end);
		close_group(w, EVENT_ELEMENT, f, i);
		if (outcome != DONE)
			break;
	}
	close_group(w, EVENT_LIST, f, 0);
	return outcome;
}

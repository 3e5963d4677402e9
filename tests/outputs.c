/* Every output of the program at once. */

#include "tests/outputs.h"

#include <json-c/json.h>
#include <json-c/json_visit.h>
#include <string.h>

#include "src/flow/table.h"
#include "src/output/hex.h"
#include "src/output/json.h"
#include "src/output/line.h"
#include "src/output/tree.h"

static void
open_sinks(struct outputs *o)
{
	const struct style plain = { .when = WHEN_CLOCK };
	const struct style verbose = { .when = WHEN_DATE, .verbose = true };
	const struct style quiet = { .when = WHEN_NONE, .quiet = true };
	const struct style wire = { .when = WHEN_EPOCH, .wire = true };

	o->sinks[OUTPUT_JSON] = json_open(o->writers[OUTPUT_JSON],
	    o->texts[OUTPUT_JSON]);
	o->sinks[OUTPUT_TREE] = tree_open(o->writers[OUTPUT_TREE],
	    o->texts[OUTPUT_TREE]);
	o->sinks[OUTPUT_LINE] = line_open(o->writers[OUTPUT_LINE],
	    o->texts[OUTPUT_LINE], &plain);
	o->sinks[OUTPUT_VERBOSE] = line_open(o->writers[OUTPUT_VERBOSE],
	    o->texts[OUTPUT_VERBOSE], &verbose);
	o->sinks[OUTPUT_HEX] = hex_open(o->writers[OUTPUT_HEX],
	    o->texts[OUTPUT_HEX], &plain);
	o->sinks[OUTPUT_WIRE] = hex_open(o->writers[OUTPUT_WIRE],
	    o->texts[OUTPUT_WIRE], &wire);
	o->sinks[OUTPUT_QUIET] = line_open(o->writers[OUTPUT_QUIET],
	    o->texts[OUTPUT_QUIET], &quiet);
}

bool
outputs_open(struct outputs *o)
{
	static const struct writer_options none;
	char error[200];
	bool opened = true;

	*o = (struct outputs){ .close = {
		json_close, tree_close, line_close, line_close, hex_close,
		hex_close, line_close,
	} };
	for (unsigned i = 0; i < OUTPUTS; i++) {
		o->writers[i] = writer_open("/dev/null", &none);
		o->texts[i] = text_open(NULL, FLOW_INDICES, error,
		    sizeof(error));
		opened &= o->writers[i] != NULL && o->texts[i] != NULL;
	}
	if (!opened)
		return false;
	open_sinks(o);
	for (unsigned i = 0; i < OUTPUTS; i++)
		opened &= o->sinks[i] != NULL;
	return opened;
}

void
outputs_close(struct outputs *o)
{
	for (unsigned i = 0; i < OUTPUTS; i++) {
		if (o->sinks[i] != NULL)
			o->close[i](o->sinks[i]);
		writer_free(o->writers[i]);
		text_close(o->texts[i]);
	}
}

const char *
outputs_text(const struct outputs *o, enum output which, size_t *size)
{
	const struct printbuf *pb = writer_buffer(o->writers[which]);

	*size = (size_t)pb->bpos;
	return pb->buf;
}

void
outputs_reset(struct outputs *o)
{
	for (unsigned i = 0; i < OUTPUTS; i++)
		writer_flush(o->writers[i]);
}

static unsigned
lines_in(const char *text, size_t size)
{
	unsigned lines = 0;

	for (size_t i = 0; i < size; i++)
		lines += text[i] == '\n';
	return lines;
}

/* A tree ends with a brace that is not indented. */
static unsigned
trees_in(const char *text, size_t size)
{
	unsigned trees = 0;

	for (size_t i = 0; i + 1 < size; i++)
		trees += text[i] == '\n' && text[i + 1] == '}';
	return trees;
}

/* How many keys stand in a line of JSON: strings before a colon. */
static size_t
keys_in(const char *line, size_t size)
{
	size_t keys = 0;
	bool inside = false;

	for (size_t i = 0; i < size; i++) {
		if (line[i] == '\\')
			i++;
		else if (line[i] == '"')
			inside = !inside;
		else if (line[i] == ':' && !inside)
			keys++;
	}
	return keys;
}

/* And how many members the objects have: fewer where a key came twice. */
static int
count_members(struct json_object *object, int flags, struct json_object *parent,
    const char *key, size_t *index, void *context)
{
	size_t *members = context;

	(void)parent;
	(void)key;
	(void)index;
	if (flags != JSON_C_VISIT_SECOND &&
	    json_object_is_type(object, json_type_object))
		*members += (size_t)json_object_object_length(object);
	return JSON_C_VISIT_RETURN_CONTINUE;
}

/* One object from a text that may hold more, and blanks behind it; NULL:
 * none. */
static struct json_object *
parse(struct json_tokener *tokener, const char *text, size_t size,
    size_t *used)
{
	struct json_object *object;

	json_tokener_reset(tokener);
	object = json_tokener_parse_ex(tokener, text, (int)size);
	*used = json_tokener_get_parse_end(tokener);
	while (*used < size && (text[*used] == '\n' || text[*used] == ' '))
		(*used)++;
	return object;
}

static const char *
compare_record(const char *line, size_t size, struct json_object *one,
    struct json_object *other)
{
	size_t members = 0;

	if (one == NULL)
		return "a line is not JSON";
	if (other == NULL)
		return "a tree is not JSON";
	if (!json_object_equal(one, other))
		return "the line says something else than the tree";
	json_c_visit(one, 0, count_members, &members);
	return keys_in(line, size) == members ? NULL :
	    "a key stands twice in an object";
}

static const char *
compare_lines(const char *line, size_t size, struct json_tokener *tokener,
    const char *tree, size_t tree_size)
{
	const char *wrong = NULL;

	while (size > 0 && wrong == NULL) {
		const char *end = memchr(line, '\n', size);
		struct json_object *one, *other;
		size_t length, used;

		if (end == NULL)
			return "a record without an end";
		length = (size_t)(end - line);
		one = parse(tokener, line, length, &used);
		if (one != NULL && used != length)
			wrong = "a line is more than one record";
		other = parse(tokener, tree, tree_size, &used);
		tree += used;
		tree_size -= used;
		if (wrong == NULL)
			wrong = compare_record(line, length, one, other);
		json_object_put(one);
		json_object_put(other);
		size -= length + 1;
		line = end + 1;
	}
	return wrong == NULL && tree_size != 0 ? "more trees than lines" :
	    wrong;
}

/* JSON has its own rules of what may stand in it: DEL may. */
static bool
printable(const char *text, size_t size, bool json)
{
	for (size_t i = 0; i < size; i++)
		if (((unsigned char)text[i] < ' ' && text[i] != '\n') ||
		    (text[i] == 0x7f && !json))
			return false;
	return text_utf8_prefix((const uint8_t *)text, size) == size;
}

const char *
outputs_compare(const struct outputs *o, unsigned records, bool *lost)
{
	struct json_tokener *tokener;
	const char *text[OUTPUTS], *wrong = NULL;
	size_t size[OUTPUTS];
	unsigned lines;

	*lost = false;
	for (unsigned i = 0; i < OUTPUTS; i++) {
		text[i] = outputs_text(o, i, &size[i]);
		if (!printable(text[i], size[i], i <= OUTPUT_TREE))
			return "an output is not printable UTF-8";
	}
	lines = lines_in(text[OUTPUT_JSON], size[OUTPUT_JSON]);
	*lost = lines < records ||
	    trees_in(text[OUTPUT_TREE], size[OUTPUT_TREE]) < records;
	if (lines > records)
		return "more lines than records";
	tokener = json_tokener_new();
	if (tokener == NULL)
		return "out of memory";
	json_tokener_set_flags(tokener, JSON_TOKENER_STRICT |
	    JSON_TOKENER_ALLOW_TRAILING_CHARS | JSON_TOKENER_VALIDATE_UTF8);
	if (!*lost)
		wrong = compare_lines(text[OUTPUT_JSON], size[OUTPUT_JSON],
		    tokener, text[OUTPUT_TREE], size[OUTPUT_TREE]);
	json_tokener_free(tokener);
	return wrong;
}

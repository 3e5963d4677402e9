/* The head of an HTTP message. */

#include "dissectors/proxy/http_head.h"

#include <string.h>
#include <strings.h>

static bool
begins(struct bytes text, const char *with)
{
	const size_t n = strlen(with);

	return text.size >= n && strncasecmp((const char *)text.at, with, n) == 0;
}

static struct bytes
behind(struct bytes text, uint32_t n)
{
	return (struct bytes){ text.at + n, text.size - n };
}

static struct bytes
trimmed(struct bytes text)
{
	while (text.size > 0 && (text.at[0] == ' ' || text.at[0] == '\t'))
		text = behind(text, 1);
	while (text.size > 0 && (text.at[text.size - 1] == ' ' ||
	    text.at[text.size - 1] == '\t'))
		text.size--;
	return text;
}

uint32_t
http_head_length(const uint8_t *bytes, uint32_t n)
{
	const uint8_t *end = bytes + n, *p = bytes;
	unsigned lines = 0;

	while ((p = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		if (++lines > HTTP_LINES_MOST)
			return FRAME_NONE;
		p++;
		if (p < end && *p == '\r')
			p++;
		if (p < end && *p == '\n')
			return (uint32_t)(p - bytes) + 1;
	}
	return n < HTTP_HEAD_MOST ? 0 : FRAME_NONE;
}

/* Takes the next line, without its end, of what is left; false where none ends
 * there. */
static bool
next_line(struct bytes *left, struct bytes *line)
{
	const uint8_t *feed = left->size == 0 ? NULL :
	    memchr(left->at, '\n', left->size);

	if (feed == NULL)
		return false;
	*line = (struct bytes){ left->at, (uint32_t)(feed - left->at) };
	*left = behind(*left, line->size + 1);
	if (line->size > 0 && line->at[line->size - 1] == '\r')
		line->size--;
	return true;
}

/* The word before the next blank. */
static struct bytes
word(struct bytes *left)
{
	const uint8_t *blank = left->size == 0 ? NULL :
	    memchr(left->at, ' ', left->size);
	struct bytes w = *left;

	if (blank != NULL)
		w.size = (uint32_t)(blank - left->at);
	*left = behind(*left, blank != NULL ? w.size + 1 : w.size);
	return w;
}

/* A number of digits in that base, up to its most; HTTP_NO_LENGTH: it is none. */
static uint32_t
number(struct bytes text)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < text.size; i++) {
		if (text.at[i] < '0' || text.at[i] > '9' ||
		    n >= HTTP_LENGTH_MOST / 10)
			return HTTP_NO_LENGTH;
		n = n * 10 + (text.at[i] - '0');
	}
	return text.size == 0 ? HTTP_NO_LENGTH : n;
}

static bool
read_first(struct bytes line, struct http_head *head)
{
	static const struct {
		const char		*word;
		enum http_method	 method;
	} methods[] = {
		{ "CONNECT", HTTP_CONNECT }, { "GET", HTTP_GET },
		{ "POST", HTTP_POST }, { "HEAD", HTTP_OTHER },
		{ "PUT", HTTP_OTHER }, { "OPTIONS", HTTP_OTHER },
	};
	struct bytes first = word(&line);

	if (begins(first, "HTTP/1.") && first.size == 8) {
		head->method = HTTP_RESPONSE;
		first = word(&line);
		head->status = (uint16_t)number(first);
		return first.size == 3 && number(first) != HTTP_NO_LENGTH;
	}
	head->target = word(&line);
	for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
		if (first.size != strlen(methods[i].word) ||
		    memcmp(first.at, methods[i].word, first.size) != 0)
			continue;
		head->method = methods[i].method;
		return begins(line, "HTTP/1.") && head->target.size > 0;
	}
	return false;
}

/* What stands behind that name and its colon; nothing in another line. */
static struct bytes
header(struct bytes line, const char *name)
{
	const uint8_t *colon = line.size == 0 ? NULL :
	    memchr(line.at, ':', line.size);
	struct bytes its_name = line;

	if (colon == NULL)
		return (struct bytes){ 0 };
	its_name.size = (uint32_t)(colon - line.at);
	its_name = trimmed(its_name);
	if (its_name.size != strlen(name) || !begins(its_name, name))
		return (struct bytes){ 0 };
	return trimmed(behind(line, (uint32_t)(colon - line.at) + 1));
}

static void
read_header(struct bytes line, struct http_head *head)
{
	struct bytes value = header(line, "Content-Length");

	if (value.size > 0)
		head->body = number(value);
	value = header(line, "Transfer-Encoding");
	if (value.size > 0)
		head->chunked = begins(value, "chunked");
	value = header(line, "Proxy-Authorization");
	if (begins(value, "Basic "))
		head->basic = trimmed(behind(value, 6));
}

bool
http_head_read(const uint8_t *bytes, uint32_t n, struct http_head *head)
{
	struct bytes left = { bytes, n }, line;

	*head = (struct http_head){ .body = HTTP_NO_LENGTH };
	if (!next_line(&left, &line) || !read_first(line, head))
		return false;
	for (unsigned lines = 0; lines < HTTP_LINES_MOST &&
	    next_line(&left, &line) && line.size > 0; lines++)
		read_header(line, head);
	return true;
}

struct host
http_host(struct bytes text)
{
	struct host host = { 0 };
	const uint8_t *colon = NULL, *slash;
	struct bytes port = { 0 };

	if (begins(text, "http://")) {
		text = behind(text, 7);
		host.port = 80;
	}
	slash = text.size == 0 ? NULL : memchr(text.at, '/', text.size);
	if (slash != NULL)
		text.size = (uint32_t)(slash - text.at);
	for (uint32_t i = text.size; i > 0; i--)
		if (text.at[i - 1] == '@') {	/* a user, and a password */
			text = behind(text, i);
			break;
		}
	for (uint32_t i = 0; i < text.size; i++)
		if (text.at[i] == ':')
			colon = text.at + i;
		else if (text.at[i] == ']')
			colon = NULL;
	host.at = text;
	if (colon == NULL)
		return host;
	host.at.size = (uint32_t)(colon - text.at);
	port = behind(text, host.at.size + 1);
	host.port = number(port) <= UINT16_MAX ? (uint16_t)number(port) : 0;
	return host;
}

struct bytes
http_parameter(struct bytes url, const char *name)
{
	const uint32_t n = (uint32_t)strlen(name);

	for (uint32_t i = 1; i + n < url.size; i++) {
		struct bytes value = behind(url, i + n + 1);
		const uint8_t *end;

		if ((url.at[i - 1] != '?' && url.at[i - 1] != '&') ||
		    memcmp(url.at + i, name, n) != 0 || url.at[i + n] != '=')
			continue;
		end = value.size == 0 ? NULL : memchr(value.at, '&', value.size);
		if (end != NULL)
			value.size = (uint32_t)(end - value.at);
		return value;
	}
	return (struct bytes){ 0 };
}

bool
http_path_ends(struct bytes url, const char *path)
{
	const size_t n = strlen(path);
	const uint8_t *query = url.size == 0 ? NULL :
	    memchr(url.at, '?', url.size);

	if (query != NULL)
		url.size = (uint32_t)(query - url.at);
	return url.size >= n && strncasecmp((const char *)url.at + url.size - n,
	    path, n) == 0;
}

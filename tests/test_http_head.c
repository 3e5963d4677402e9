/* The heads of HTTP messages, right and wrong. */

#include <CUnit/CUnit.h>
#include <string.h>

#include "dissectors/proxy/http_head.h"

void	test_http_head(void);

static struct bytes
text(const char *words)
{
	return (struct bytes){ (const uint8_t *)words,
	    (uint32_t)strlen(words) };
}

static bool
is(struct bytes bytes, const char *words)
{
	return bytes.size == strlen(words) &&
	    (bytes.size == 0 || memcmp(bytes.at, words, bytes.size) == 0);
}

static bool
read_text(const char *words, struct http_head *head)
{
	const struct bytes b = text(words);

	return http_head_read(b.at, b.size, head);
}

/* A head is as long as up to its empty line, and with fewer bytes more must
 * come. */
static void
length(void)
{
	static const char *const heads[] = {
		"GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.0\n\n",
		"HTTP/1.1 200 OK\r\nA: b\r\n\r\n",
		"HTTP/1.1 200 OK\nA: b\r\n\n",
	};
	uint8_t many[HTTP_HEAD_MOST + 2];

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
		const struct bytes head = text(heads[i]);

		for (uint32_t n = 0; n < head.size; n++)
			CU_ASSERT_EQUAL(http_head_length(head.at, n), 0);
		CU_ASSERT_EQUAL(http_head_length(head.at, head.size),
		    head.size);
	}
	memset(many, 'a', sizeof(many));
	CU_ASSERT_EQUAL(http_head_length(many, HTTP_HEAD_MOST - 1), 0);
	CU_ASSERT_EQUAL(http_head_length(many, HTTP_HEAD_MOST), FRAME_NONE);
	for (uint32_t i = 0; i < HTTP_LINES_MOST + 1; i++)
		many[2 * i + 1] = '\n';
	CU_ASSERT_EQUAL(http_head_length(many, 2 * HTTP_LINES_MOST), 0);
	CU_ASSERT_EQUAL(http_head_length(many, 2 * HTTP_LINES_MOST + 2),
	    FRAME_NONE);
}

static void
requests(void)
{
	struct http_head head;

	CU_ASSERT_TRUE(read_text("CONNECT bos.example.org:443 HTTP/1.0\r\n"
	    "proxy-authorization:  basic YTpi \r\n\r\n", &head));
	CU_ASSERT_EQUAL(head.method, HTTP_CONNECT);
	CU_ASSERT_TRUE(is(head.target, "bos.example.org:443"));
	CU_ASSERT_TRUE(is(head.basic, "YTpi"));
	CU_ASSERT_EQUAL(head.body, HTTP_NO_LENGTH);
	CU_ASSERT_FALSE(head.chunked);
	CU_ASSERT_TRUE(read_text("POST /x HTTP/1.1\nContent-Length : 132\n\n",
	    &head));
	CU_ASSERT_EQUAL(head.method, HTTP_POST);
	CU_ASSERT_EQUAL(head.body, 132);
	/* What is behind the empty line is no header. */
	CU_ASSERT_TRUE(read_text("POST /x HTTP/1.1\r\n\r\nContent-Length: 7"
	    "\r\n\r\n", &head));
	CU_ASSERT_EQUAL(head.body, HTTP_NO_LENGTH);
	CU_ASSERT_FALSE(read_text("post /x HTTP/1.1\r\n\r\n", &head));
	CU_ASSERT_FALSE(read_text("GET /x\r\n\r\n", &head));
	CU_ASSERT_FALSE(read_text("GET  HTTP/1.1\r\n\r\n", &head));
	CU_ASSERT_FALSE(read_text("GET /x HTTP/2\r\n\r\n", &head));
	CU_ASSERT_FALSE(read_text("GET /x HTTP/1.1", &head));
	CU_ASSERT_FALSE(read_text("\r\n\r\n", &head));
	CU_ASSERT_FALSE(read_text("", &head));
}

static void
responses(void)
{
	struct http_head head;

	CU_ASSERT_TRUE(read_text("HTTP/1.1 407 Who are you?\r\n"
	    "Content-Length: 26\r\nTRANSFER-ENCODING: Chunked\r\n\r\n", &head));
	CU_ASSERT_EQUAL(head.method, HTTP_RESPONSE);
	CU_ASSERT_EQUAL(head.status, 407);
	CU_ASSERT_EQUAL(head.body, 26);
	CU_ASSERT_TRUE(head.chunked);
	CU_ASSERT_TRUE(read_text("HTTP/1.0 200\r\n\r\n", &head));
	CU_ASSERT_EQUAL(head.status, 200);
	CU_ASSERT_FALSE(read_text("HTTP/1.0 20 OK\r\n\r\n", &head));
	CU_ASSERT_FALSE(read_text("HTTP/1.0 2x0 OK\r\n\r\n", &head));
	CU_ASSERT_FALSE(read_text("HTTP/1.0\r\n\r\n", &head));
}

/* No length that a sum with it could not hold. */
static void
lengths(void)
{
	static const struct {
		const char	*words;
		uint32_t	 body;
	} rows[] = {
		{ "0", 0 }, { "132", 132 }, { "0132", 132 },
		{ "2147483639", 2147483639 },
		{ "2147483648", HTTP_NO_LENGTH },
		{ "4294967296", HTTP_NO_LENGTH },
		{ "18446744073709551617", HTTP_NO_LENGTH },
		{ "-1", HTTP_NO_LENGTH }, { "1 2", HTTP_NO_LENGTH },
		{ "0x10", HTTP_NO_LENGTH }, { "", HTTP_NO_LENGTH },
	};
	struct http_head head;
	char words[128];

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		snprintf(words, sizeof(words), "POST / HTTP/1.0\r\n"
		    "Content-Length: %s\r\n\r\n", rows[i].words);
		CU_ASSERT_TRUE(read_text(words, &head));
		CU_ASSERT_EQUAL(head.body, rows[i].body);
	}
}

static void
hosts(void)
{
	static const struct {
		const char	*url, *host;
		uint16_t	 port;
	} rows[] = {
		{ "bos.example.org:443", "bos.example.org", 443 },
		{ "bos.example.org", "bos.example.org", 0 },
		{ "198.51.100.3:5190", "198.51.100.3", 5190 },
		{ "[2001:db8::1]:5190", "[2001:db8::1]", 5190 },
		{ "[2001:db8::1]", "[2001:db8::1]", 0 },
		{ "http://example.org/a:7?b@c", "example.org", 80 },
		{ "HTTP://example.org:8080", "example.org", 8080 },
		{ "http://anna:se@same@example.org:81/", "example.org", 81 },
		{ "anna:sesame@example.org:5190", "example.org", 5190 },
		{ "example.org:65536", "example.org", 0 },
		{ "example.org:", "example.org", 0 },
		{ "", "", 0 },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct host host = http_host(text(rows[i].url));

		CU_ASSERT_TRUE(is(host.at, rows[i].host));
		CU_ASSERT_EQUAL(host.port, rows[i].port);
		CU_ASSERT_EQUAL(host.family, 0);
	}
}

static void
parameters(void)
{
	const struct bytes url = text("http://h/data?xsid=1&sid=ab&seq=&s=9");

	CU_ASSERT_TRUE(is(http_parameter(url, "sid"), "ab"));
	CU_ASSERT_TRUE(is(http_parameter(url, "xsid"), "1"));
	CU_ASSERT_TRUE(is(http_parameter(url, "s"), "9"));
	CU_ASSERT_TRUE(is(http_parameter(url, "seq"), ""));
	CU_ASSERT_TRUE(is(http_parameter(url, "data"), ""));
	CU_ASSERT_TRUE(is(http_parameter(text("/data?sid"), "sid"), ""));
	CU_ASSERT_TRUE(is(http_parameter(text("/data?sid="), "sid"), ""));
	CU_ASSERT_TRUE(is(http_parameter(text(""), "sid"), ""));
	CU_ASSERT_TRUE(http_path_ends(url, "/DATA"));
	CU_ASSERT_FALSE(http_path_ends(url, "seq=&s=9"));
	CU_ASSERT_FALSE(http_path_ends(text(""), "/data"));
}

void
test_http_head(void)
{
	CU_pSuite suite = CU_add_suite("http_head", NULL, NULL);

	CU_add_test(suite, "length", length);
	CU_add_test(suite, "requests", requests);
	CU_add_test(suite, "responses", responses);
	CU_add_test(suite, "lengths", lengths);
	CU_add_test(suite, "hosts", hosts);
	CU_add_test(suite, "parameters", parameters);
}

/* Samples of OSCAR through SOCKS and HTTP CONNECT: the same session each time, and
 * once without. */

#include "dissectors/oscar/flap.h"
#include "tests/make_proxies.h"

#define PORT_SOCKS	1080
#define PORT_HTTP	3128
#define COOKIE		"00112233445566778899aabbccddeeff"

void
proxied_session(struct oscar_talk *t)
{
	uint32_t asked;

	oscar_frame(t, ACCEPTOR, FLAP_SIGN_ON, "N", UINT32_C(1));
	oscar_frame(t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    COOKIE);
	oscar_hears(t, 0x01, 0x03, 0, "n n n", 1, 4, 0x15);
	asked = oscar_says(t, 0x01, 0x0e, "");
	oscar_hears(t, 0x01, 0x0f, asked, "b n n X", NAME_ANNA, 0, 1, 0x01,
	    "0050");
	put(&t->part, "X n n n n t", 0x0501, "01", 0x0101, 4 + 13, 0, 0,
	    "Are you here?");
	oscar_says(t, 0x04, 0x06, "N N n b B", UINT32_C(0x5ca1ab1e), 1, 1,
	    NAME_BERT, 0x02, &t->part);
	put(&t->part, "X n n n n t", 0x0501, "01", 0x0101, 4 + 16, 0, 0,
	    "Yes, by a proxy.");
	oscar_hears(t, 0x04, 0x07, 0, "N N n b n n B", UINT32_C(0x5ca1ab1e), 2,
	    1, NAME_BERT, 0, 0, 0x02, &t->part);
	oscar_frame(t, CONNECTOR, FLAP_SIGN_OFF, "");
}

void
proxy_says(struct oscar_talk *t, enum connection_end end, const char *layout,
    ...)
{
	va_list values;

	va_start(values, layout);
	put_list(&t->part, layout, values);
	va_end(values);
	if (t->part.failed)
		t->tcp.capture->failed = true;
	connection_send(&t->tcp, end, t->part.data, t->part.length);
	buffer_clear(&t->part);
}

static void
begin(struct oscar_talk *t, struct capture *c, unsigned scene, uint16_t port)
{
	oscar_init(t, c, scene, ADDRESS_PROXY, port);
	connection_open(&t->tcp);
}

static void
end(struct oscar_talk *t)
{
	proxied_session(t);
	oscar_close(t);
	oscar_free(t);
}

static void
socks4(struct capture *c)
{
	struct oscar_talk t;

	begin(&t, c, 0, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "1 1 n a 1", 4, 1, 5190, ADDRESS_BOS, 0);
	proxy_says(&t, ACCEPTOR, "1 1 n a", 0, 0x5a, 0, 0);
	end(&t);
	/* By name, and by whom. */
	begin(&t, c, 1, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "1 1 n N t 1 t 1", 4, 1, 5190, UINT32_C(1),
	    "anna", 0, "bos.example.org", 0);
	proxy_says(&t, ACCEPTOR, "1 1 n a", 0, 0x5a, 0x9cf9, ADDRESS_PROXY);
	end(&t);
	/* Somebody else connects. */
	begin(&t, c, 2, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "1 1 n a t 1", 4, 2, 5190, ADDRESS_BOS,
	    "anna", 0);
	proxy_says(&t, ACCEPTOR, "1 1 n a", 0, 0x5a, 4500, 0);
	proxy_says(&t, ACCEPTOR, "1 1 n a", 0, 0x5a, 5190, ADDRESS_BOS);
	end(&t);
}

static void
socks5(struct capture *c)
{
	struct oscar_talk t;

	begin(&t, c, 10, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x", "050100");
	proxy_says(&t, ACCEPTOR, "x", "0500");
	proxy_says(&t, CONNECTOR, "x a n", "05010001", ADDRESS_BOS, 5190);
	proxy_says(&t, ACCEPTOR, "x a n", "05000001", ADDRESS_PROXY, 55060);
	end(&t);
	/* By name, with a password; and every word of it torn. */
	begin(&t, c, 11, PORT_SOCKS);
	t.tcp.most = 1;
	proxy_says(&t, CONNECTOR, "x", "0503000102");
	proxy_says(&t, ACCEPTOR, "x", "0502");
	proxy_says(&t, CONNECTOR, "1 b b", 1, "anna", "sesame");
	proxy_says(&t, ACCEPTOR, "x", "0100");
	proxy_says(&t, CONNECTOR, "x b n", "05010003", "bos.example.org",
	    5190);
	proxy_says(&t, ACCEPTOR, "x", "05000001000000000000");
	t.tcp.most = 0;
	end(&t);
	/* All at once: methods, request and sign-on; then the answers to these,
	 * and the server's hello. The address is IPv6. */
	begin(&t, c, 12, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x x x n", "050100", "05010004",
	    "20010db8000000000000000000000003", 5190);
	put(&t.frame, "x x x n", "0500", "05000004",
	    "20010db8000000000000000000000014", 55061);
	end(&t);
}

/* The proxy connects to whom it is to serve, and says who it is before that one
 * greets it. */
static void
socks5_called(struct capture *c)
{
	struct oscar_talk t;
	struct connection *tcp = &t.tcp;

	oscar_init(&t, c, 21, ADDRESS_PROXY, 40001);
	tcp->path.from.port = 8855;
	connection_segment(tcp, ACCEPTOR, 0, TCP_SYN, "", 0);
	connection_skip(tcp, ACCEPTOR, 1);
	connection_segment(tcp, CONNECTOR, 0, TCP_SYN | TCP_ACK, "", 0);
	connection_skip(tcp, CONNECTOR, 1);
	connection_ack(tcp, ACCEPTOR);
	proxy_says(&t, ACCEPTOR, "t", "HERE I");
	proxy_says(&t, CONNECTOR, "x", "050100");
	proxy_says(&t, ACCEPTOR, "x", "0500");
	proxy_says(&t, CONNECTOR, "x a n", "05010001", ADDRESS_BOS, 5190);
	proxy_says(&t, ACCEPTOR, "x a n", "05000001", ADDRESS_PROXY, 55063);
	end(&t);
}

/* GSSAPI, of which level 0 is agreed: what follows is in clear. BIND. And a proxy
 * that calls. */
static void
socks5_rare(struct capture *c)
{
	struct oscar_talk t;

	begin(&t, c, 20, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x", "050101");
	proxy_says(&t, ACCEPTOR, "x", "0501");
	proxy_says(&t, CONNECTOR, "1 1 w", 1, 1, "a token of who Anna is");
	proxy_says(&t, ACCEPTOR, "1 1 w", 1, 1, "and of the server");
	proxy_says(&t, CONNECTOR, "1 1 w", 1, 2, "\x01");
	proxy_says(&t, ACCEPTOR, "1 1 w", 1, 2, "\x01");
	proxy_says(&t, CONNECTOR, "x a n", "05020001", ADDRESS_BOS, 5190);
	proxy_says(&t, ACCEPTOR, "x a n", "05000001", 0, 4500);
	proxy_says(&t, ACCEPTOR, "x a n", "05000001", ADDRESS_BOS, 5190);
	end(&t);
	socks5_called(c);
}

#define HEADERS_BEHIND	"User-agent: Mozilla/4.08 [en] (WinNT; U ;Nav)\r\n" \
    "Host: bos.example.org\r\n"

static void
http_connect(struct capture *c)
{
	struct oscar_talk t;

	begin(&t, c, 30, PORT_HTTP);
	proxy_says(&t, CONNECTOR, "t t t", "CONNECT bos.example.org:443 "
	    "HTTP/1.0\r\n", HEADERS_BEHIND, "\r\n");
	proxy_says(&t, ACCEPTOR, "t", "HTTP/1.0 200 Connection established\r\n"
	    "\r\n");
	end(&t);
	/* Who is it? Then the answer and the server's hello in one segment. */
	begin(&t, c, 31, PORT_HTTP);
	proxy_says(&t, CONNECTOR, "t t t", "CONNECT 198.51.100.3:5190 "
	    "HTTP/1.1\r\n", HEADERS_BEHIND, "\r\n");
	proxy_says(&t, ACCEPTOR, "t t", "HTTP/1.1 407 Proxy Authentication "
	    "Required\r\nProxy-Authenticate: Basic realm=\"harbour\"\r\n"
	    "Content-Length: 26\r\n\r\n", "<HTML>Who are you?</HTML>\n");
	proxy_says(&t, CONNECTOR, "t t t", "CONNECT 198.51.100.3:5190 "
	    "HTTP/1.1\n", "proxy-authorization: Basic YW5uYTpzZXNhbWU=\n"
	    "no header\n", "\n");
	connection_segment(&t.tcp, ACCEPTOR, 0, TCP_ACK, "HTTP/1.1 200 OK\r\n"
	    "\r\n", 19);
	connection_skip(&t.tcp, ACCEPTOR, 19);
	end(&t);
	/* Who it is stands before the host, and a value goes on in a line of its
	 * own. */
	begin(&t, c, 32, PORT_HTTP);
	proxy_says(&t, CONNECTOR, "t t t", "CONNECT anna:sesame@bos.example.org"
	    ":5190 HTTP/1.0\r\n", "User-Agent: Example\r\n\t6\r\n"
	    "X-Token : sesame\r\n", "\r\n");
	proxy_says(&t, ACCEPTOR, "t", "HTTP/1.0 200 OK\r\n\r\n");
	end(&t);
}

/* One within the other. */
static void
nested(struct capture *c)
{
	struct oscar_talk t;

	begin(&t, c, 40, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x", "050100");
	proxy_says(&t, ACCEPTOR, "x", "0500");
	proxy_says(&t, CONNECTOR, "x a n", "05010001", ADDRESS_RELAY,
	    PORT_HTTP);
	proxy_says(&t, ACCEPTOR, "x a n", "05000001", ADDRESS_PROXY, 55062);
	proxy_says(&t, CONNECTOR, "t t", "CONNECT bos.example.org:5190 "
	    "HTTP/1.0\r\n", "\r\n");
	proxy_says(&t, ACCEPTOR, "t", "HTTP/1.0 200 OK\r\n\r\n");
	end(&t);
	begin(&t, c, 41, PORT_HTTP);
	proxy_says(&t, CONNECTOR, "t t", "CONNECT socks.example.org:1080 "
	    "HTTP/1.0\r\n", "\r\n");
	proxy_says(&t, ACCEPTOR, "t", "HTTP/1.0 200 OK\r\n\r\n");
	proxy_says(&t, CONNECTOR, "1 1 n a t 1", 4, 1, 5190, ADDRESS_BOS,
	    "anna", 0);
	proxy_says(&t, ACCEPTOR, "1 1 n a", 0, 0x5a, 0, 0);
	end(&t);
}

/* Nothing that is ICQ's comes of these: told with -v only. */
static int
refused(const char *directory)
{
	struct oscar_talk t;
	struct capture c;

	if (sample_open(&c, directory, "proxy-others.pcap", LINK_ETHERNET,
	    0) < 0)
		return -1;
	begin(&t, &c, 0, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x", "05020001");
	proxy_says(&t, ACCEPTOR, "x", "05ff");
	oscar_close(&t);
	oscar_free(&t);
	begin(&t, &c, 1, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x", "050102");
	proxy_says(&t, ACCEPTOR, "x", "0502");
	proxy_says(&t, CONNECTOR, "1 b b", 1, "anna", "wrong");
	proxy_says(&t, ACCEPTOR, "x", "01ff");
	oscar_close(&t);
	oscar_free(&t);
	begin(&t, &c, 2, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x", "050101");
	proxy_says(&t, ACCEPTOR, "x", "0501");
	proxy_says(&t, CONNECTOR, "1 1 w", 1, 1, "a token");
	proxy_says(&t, ACCEPTOR, "x", "01ff");
	oscar_close(&t);
	oscar_free(&t);
	begin(&t, &c, 3, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "1 1 n a 1", 4, 1, 5190, ADDRESS_BOS, 0);
	proxy_says(&t, ACCEPTOR, "1 1 n a", 0, 0x5b, 0, 0);
	oscar_close(&t);
	oscar_free(&t);
	begin(&t, &c, 4, PORT_SOCKS);
	proxy_says(&t, CONNECTOR, "x", "050100");
	proxy_says(&t, ACCEPTOR, "x", "0500");
	proxy_says(&t, CONNECTOR, "x b n", "05010003", "www.example.org", 80);
	proxy_says(&t, ACCEPTOR, "x a n", "05050001", 0, 0);
	oscar_close(&t);
	oscar_free(&t);
	begin(&t, &c, 5, PORT_HTTP);
	proxy_says(&t, CONNECTOR, "t", "CONNECT www.example.org:443 HTTP/1.1\r\n"
	    "\r\n");
	proxy_says(&t, ACCEPTOR, "t", "HTTP/1.1 200 OK\r\n\r\n");
	proxy_says(&t, CONNECTOR, "x", "16030100050100000100");
	proxy_says(&t, ACCEPTOR, "x", "16030100050200000100");
	oscar_close(&t);
	oscar_free(&t);
	return capture_close(&c);
}

static int
one_file(const char *directory, const char *name, void (*scenes)(struct capture *))
{
	struct capture c;

	if (sample_open(&c, directory, name, LINK_ETHERNET, 0) < 0)
		return -1;
	scenes(&c);
	return capture_close(&c);
}

static void
directly(struct capture *c)
{
	struct oscar_talk t;

	oscar_init(&t, c, 0, ADDRESS_BOS, PORT_OSCAR);
	connection_open(&t.tcp);
	end(&t);
}

int
make_proxies(const char *directory)
{
	if (one_file(directory, "proxy-none.pcap", directly) < 0 ||
	    one_file(directory, "proxy-socks4.pcap", socks4) < 0 ||
	    one_file(directory, "proxy-socks5.pcap", socks5) < 0 ||
	    one_file(directory, "proxy-socks5-rare.pcap", socks5_rare) < 0 ||
	    one_file(directory, "proxy-connect.pcap", http_connect) < 0 ||
	    one_file(directory, "proxy-nested.pcap", nested) < 0)
		return -1;
	return refused(directory);
}

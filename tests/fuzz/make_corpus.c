/* Makes the fuzz targets' first corpora from the samples: one datagram of
 * every command, sub-command and message type, and the frames of every file
 * about links.
 *
 * usage: make_corpus SAMPLES CORPUS */

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "dissectors/core/protocol.h"
#include "src/capture/source.h"
#include "tests/encode.h"
#include "dissectors/icq/peer.h"
#include "dissectors/oscar/direct.h"
#include "dissectors/oscar/flap.h"
#include "tests/fuzz/fuzz_proxy.h"
#include "tests/fuzz/fuzz_stream.h"
#include "tests/fuzz/fuzz_udp.h"
#include "tests/fuzz/listeners.h"
#include "tests/messages.h"

#define KEYS	1024

static unsigned files;

static int
save(const char *directory, const char *name, const struct buffer *b)
{
	char path[4096];
	FILE *file;
	size_t written;

	snprintf(path, sizeof(path), "%s/%s", directory, name);
	file = fopen(path, "wb");
	if (file == NULL || b->failed) {
		perror(path);
		return -1;
	}
	written = fwrite(b->data, 1, b->length, file);
	files++;
	return fclose(file) == 0 && written == b->length ? 0 : -1;
}

/* Versions 2 to 5. */

static const struct version {
	const char	*protocol;
	const char	*directory;
	/* Of servers and of clients. */
	uint32_t	 header[2];
	uint32_t	 command[2];
} versions[] = {
	{ "icq-v2", "fuzz_v2", { 6, 10 }, { 2, 2 } },
	{ "icq-v3", "fuzz_v3", { 16, 16 }, { 2, 2 } },
	{ "icq-v4", "fuzz_v4", { 20, 20 }, { 6, 6 } },
	{ "icq-v5", "fuzz_v5", { 21, 24 }, { 7, 14 } },
};

/* What makes a message another kind: its command, and of those that have one
 * the word that says what the rest of it is. */
static uint32_t
kind_of(const struct message *m, const uint8_t *body, uint32_t n)
{
	const uint32_t command = (uint32_t)(body[0] | body[1] << 8);
	const bool up = m->role == ROLE_CLIENT;
	uint32_t at = 0, word = 0;

	if (command == (up ? 0x064a : 0x03de))
		at = 2;				/* META_USER */
	else if (up && command == 0x010e)
		at = 6;				/* a message */
	if (at > 0 && at + 2 <= n)
		word = (uint32_t)(body[at] | body[at + 1] << 8);
	/* Higher types of messages are all plain texts. */
	if (at == 6 && (word & 0x7fff) > 0x20)
		word = 1;
	return (uint32_t)up << 31 | command << 16 | word;
}

static int
save_kind(const char *directory, const struct heard *heard,
    const struct message *m, const uint8_t *body, uint32_t n)
{
	const uint32_t kind = kind_of(m, body, n);
	const uint8_t flags = DATAGRAM_USUAL |
	    (m->role == ROLE_CLIENT ? DATAGRAM_UP : 0) |
	    (heard->captured < heard->length ? DATAGRAM_CUT : 0);
	struct buffer b = { 0 };
	char name[40];
	int result;

	put_u8(&b, TO_FLAT);
	put_u8(&b, flags);
	put_u16be(&b, (uint16_t)heard->captured);
	put_u16be(&b, (uint16_t)n);
	put_bytes(&b, body, n);
	snprintf(name, sizeof(name), "%s-%04x-%04x",
	    m->role == ROLE_CLIENT ? "client" : "server",
	    kind >> 16 & 0x7fff, kind & 0xffff);
	result = save(directory, name, &b);
	buffer_free(&b);
	return result;
}

/* How long the header is; shorter where version 2 has no account. */
static uint32_t
header_of(const struct version *version, const struct message *m)
{
	const bool up = m->role == ROLE_CLIENT;
	const uint32_t command = (uint32_t)(m->plain[version->command[up]] |
	    m->plain[version->command[up] + 1] << 8);

	if (up && version->header[up] == 10 && (command == 0x03f2 ||
	    command == 0x03fc || command == 0x04ec))
		return 6;
	return version->header[up];
}

static int
make_version(const struct messages *samples, const struct version *version,
    const char *directory)
{
	static uint8_t scratch[MESSAGE_MAX], body[MESSAGE_MAX];
	static uint32_t kinds[KEYS];
	const struct protocol *protocol = registry_find(version->protocol);
	size_t count = 0;

	for (size_t i = 0; i < samples->count; i++) {
		const struct heard *heard = &samples->rows[i];
		struct message m = heard_message(heard, heard->wire,
		    heard->captured, heard->length, scratch);
		uint32_t header, n, j;

		if (heard->protocol != protocol || !heard_detect(heard, &m) ||
		    m.check == CHECK_INVALID || m.captured > 400 ||
		    m.captured < version->header[m.role == ROLE_CLIENT] - 4)
			continue;
		header = header_of(version, &m);
		if (m.captured < header)
			continue;
		n = 2 + m.captured - header;
		memcpy(body,
		    m.plain + version->command[m.role == ROLE_CLIENT], 2);
		memcpy(body + 2, m.plain + header, n - 2);
		for (j = 0; j < count; j++)
			if (kinds[j] == kind_of(&m, body, n))
				break;
		if (j < count || count == KEYS)
			continue;
		kinds[count++] = kind_of(&m, body, n);
		if (save_kind(directory, heard, &m, body, n) != 0)
			return -1;
	}
	return 0;
}

/* What both ends of a flow say, as fuzz_stream.c has it. */

static void
put_peer(struct buffer *b, const struct heard *heard, const struct message *m)
{
	const bool sealed = m->encrypted && m->check == CHECK_VALID;
	const uint32_t front = sealed ? 2 : 0;

	put_u8(b, (uint8_t)((heard->dialect.server != 0 &&
	    heard->dialect.server != 1 + heard->end ? PIECE_ACCEPTOR : 0) |
	    (sealed ? PIECE_SEALED : 0)));
	put_u16be(b, (uint16_t)(m->captured - front));
	put_bytes(b, m->plain + front, m->captured - front);
}

/* Channel and data. */
static void
put_flap(struct buffer *b, const struct heard *heard, const struct message *m)
{
	if (m->captured < FLAP_HEAD)
		return;
	put_u8(b, (uint8_t)((heard->role == ROLE_SERVER ? PIECE_ACCEPTOR : 0) |
	    PIECE_SEALED));
	put_u16be(b, (uint16_t)(m->captured - FLAP_HEAD + 1));
	put_u8(b, m->wire[1]);
	put_bytes(b, m->wire + FLAP_HEAD, m->captured - FLAP_HEAD);
}

static void
put_as_it_is(struct buffer *b, const struct heard *heard,
    const struct message *m)
{
	put_u8(b, heard->end != 0 ? PIECE_ACCEPTOR : 0);
	put_u16be(b, (uint16_t)m->captured);
	put_bytes(b, m->wire, m->captured);
}

struct streamed {
	const struct protocol	*protocol;
	const char		*directory, *name;
	void			(*put)(struct buffer *, const struct heard *,
				    const struct message *);
};

/* What passes through each wrapper, as fuzz_proxy.c has it. */

#define CLIENT	0
#define SERVER	PROXY_SERVER
#define HELLO	"\1\0\0\0\1"		/* a frame of channel 1 */
#define SEND	"\2\0\1\0\16\0\0\0\1\0\16"	/* and one of channel 2 */

struct saying {
	uint8_t		 flags, words;
	const char	*bytes;
	uint8_t		 length;
};

#define SAYS(flags, words, text)	{ flags, words, text, sizeof(text) - 1 }

static const struct saying through_socks5[] = {
	SAYS(CLIENT, WORDS_METHODS, ""), SAYS(SERVER, WORDS_METHOD, ""),
	SAYS(CLIENT, WORDS_CONNECT5, ""), SAYS(SERVER, WORDS_REPLY5, ""),
	SAYS(SERVER, WORDS_FLAP, HELLO), SAYS(CLIENT, WORDS_FLAP, HELLO),
	SAYS(CLIENT, WORDS_FLAP, SEND),
};

static const struct saying with_password[] = {
	SAYS(CLIENT, WORDS_NONE, "\5\2\0\2"),
	SAYS(SERVER, WORDS_PASSWORD_METHOD, ""),
	SAYS(CLIENT, WORDS_NONE, "\1\4anna\6sesame"),
	SAYS(SERVER, WORDS_NONE, "\1\0"),
	SAYS(CLIENT, WORDS_NONE, "\5\2\0\3\3bos\24\106"),
	SAYS(SERVER, WORDS_REPLY5, ""), SAYS(SERVER, WORDS_REPLY5, ""),
	SAYS(SERVER, WORDS_FLAP, HELLO),
};

static const struct saying through_socks4[] = {
	SAYS(CLIENT, WORDS_CONNECT4A, ""), SAYS(SERVER, WORDS_REPLY4, ""),
	SAYS(SERVER, WORDS_FLAP, HELLO), SAYS(CLIENT, WORDS_FLAP, HELLO),
};

static const struct saying through_connect[] = {
	SAYS(CLIENT, WORDS_CONNECT, ""), SAYS(SERVER, WORDS_OK, ""),
	SAYS(SERVER, WORDS_FLAP, HELLO), SAYS(CLIENT, WORDS_FLAP, HELLO),
};

/* A packet in a body: its length is that of both. */
static const struct saying through_tunnel[] = {
	SAYS(CLIENT, WORDS_POST, "\0\30\4\103\0\3\0\0\0\0\0\0\0\1"
	    "\0\10bos.test\24\106"),
	SAYS(SERVER, WORDS_ANSWER, ""),
	SAYS(CLIENT | PROXY_OTHER, WORDS_MONITOR, ""),
	SAYS(SERVER | PROXY_OTHER, WORDS_ANSWER,
	    "\0\26\4\103\0\5\0\0\0\0\0\0\0\1\52\1\0\1\0\4\0\0\0\1"),
	SAYS(CLIENT, WORDS_POST,
	    "\0\26\4\103\0\5\0\0\0\0\0\0\0\1\52\1\0\1\0\4\0\0\0\1"),
	SAYS(SERVER | PROXY_OTHER, WORDS_CHUNKED, "8\r\n12345678\r\n0\r\n\r\n"),
};

static const struct saying through_icqproxy[] = {
	SAYS(CLIENT, WORDS_UPDATE,
	    "\12\0\0\0\220\275\1\0\2\0\50\4\1\0\101\102\17\0\r\n"),
};

static const struct saying by_datagram[] = {
	SAYS(CLIENT, WORDS_METHODS, ""), SAYS(SERVER, WORDS_METHOD, ""),
	SAYS(CLIENT, WORDS_ASSOCIATE, ""), SAYS(SERVER, WORDS_RELAY, ""),
	SAYS(CLIENT | PROXY_DATAGRAM, WORDS_HEADER,
	    "\2\0\50\4\1\0\101\102\17\0"),
	SAYS(CLIENT | PROXY_DATAGRAM, WORDS_NONE,
	    "\0\0\1\1\306\63\144\1\17\240\2\0\50\4"),
	SAYS(CLIENT | PROXY_DATAGRAM, WORDS_NONE,
	    "\0\0\202\1\306\63\144\1\17\240\1\0\101\102\17\0"),
};

#define SAYINGS(table)	(table), sizeof(table) / sizeof((table)[0])

static const struct {
	const char		*directory, *name;
	const struct saying	*sayings;
	size_t			 count;
} wrapped[] = {
	{ "fuzz_socks", "socks5", SAYINGS(through_socks5) },
	{ "fuzz_socks", "password", SAYINGS(with_password) },
	{ "fuzz_socks", "socks4", SAYINGS(through_socks4) },
	{ "fuzz_http", "connect", SAYINGS(through_connect) },
	{ "fuzz_http", "tunnel", SAYINGS(through_tunnel) },
	{ "fuzz_http", "icqproxy", SAYINGS(through_icqproxy) },
	{ "fuzz_socks_udp", "relay", SAYINGS(by_datagram) },
};

static int
make_wrapped(const char *corpus)
{
	char directory[4096];
	struct buffer b = { 0 };
	int result = 0;

	for (size_t i = 0; i < sizeof(wrapped) / sizeof(wrapped[0]); i++) {
		put_u8(&b, TO_FLAT);
		for (size_t k = 0; k < wrapped[i].count; k++) {
			const struct saying *saying = &wrapped[i].sayings[k];

			put(&b, "1 1 n", saying->flags, saying->words,
			    saying->length);
			put_bytes(&b, saying->bytes, saying->length);
		}
		snprintf(directory, sizeof(directory), "%s/%s", corpus,
		    wrapped[i].directory);
		mkdir(directory, 0777);
		result |= save(directory, wrapped[i].name, &b);
		buffer_clear(&b);
	}
	buffer_free(&b);
	return result;
}

static const struct streamed streamed[] = {
	{ &icq_peer, "fuzz_stream", "peers", put_peer },
	{ &oscar, "fuzz_flap", "oscar", put_flap },
	{ &oscar_direct, "fuzz_stream", "direct", put_as_it_is },
};

static int
make_streams(const struct messages *samples, const struct streamed *kind,
    const char *directory)
{
	static uint8_t scratch[MESSAGE_MAX];
	struct buffer b = { 0 };
	const struct heard *first = NULL;
	char name[40];
	unsigned made = 0;
	int result = 0;

	for (size_t i = 0; i <= samples->count; i++) {
		const struct heard *heard = i < samples->count ?
		    &samples->rows[i] : NULL;
		struct message m;

		if (heard != NULL && (heard->protocol != kind->protocol ||
		    heard->length > 400))
			continue;
		if (first != NULL && (heard == NULL ||
		    heard->flow.serial != first->flow.serial ||
		    heard->flow.index != first->flow.index)) {
			snprintf(name, sizeof(name), "%s-%02u", kind->name,
			    made++);
			result |= save(directory, name, &b);
			buffer_clear(&b);
			first = NULL;
		}
		if (heard == NULL)
			break;
		m = heard_message(heard, heard->wire, heard->captured,
		    heard->length, scratch);
		heard_detect(heard, &m);
		if (first == NULL) {
			put_u8(&b, TO_FLAT);
			put_u8(&b, (uint8_t)(heard->wire[3] >= 6 &&
			    heard->wire[3] <= 10 ? heard->wire[3] - 4 : 4));
			first = heard;
		}
		kind->put(&b, heard, &m);
	}
	buffer_free(&b);
	return result;
}

/* Frames, as fuzz_capture.c has them. */

static const int types[] = { 1, 0, 108, 113, 276, 9, 12, 14, 228, 229 };

struct frames {
	struct buffer	 bytes;
	int64_t		 clock;
};

static void
on_frame(void *context, const struct frame *frame)
{
	struct frames *frames = context;
	uint16_t head = (uint16_t)(frame->captured & 0x3fff);
	uint8_t type;

	for (type = 0; type < sizeof(types) / sizeof(types[0]); type++)
		if (types[type] == frame->link->type)
			break;
	if (frames->bytes.length == 0) {
		put_u8(&frames->bytes, type);
		frames->clock = frame->seen->seconds;
	}
	if (frame->seen->seconds > frames->clock + 30)
		head |= 0x8000;
	if (frame->captured < frame->length)
		head |= 0x4000;
	frames->clock = frame->seen->seconds;
	put_u16be(&frames->bytes, head);
	put_bytes(&frames->bytes, frame->bytes, head & 0x3fff);
}

static int
make_frames(const char *path, const char *directory, const char *name)
{
	struct frames frames = { 0 };
	const struct source_options options = {
		.files = &path, .file_count = 1, .handler = on_frame,
		.context = &frames,
	};
	struct source_failure failure;
	struct source *source = source_open(&options, &failure);
	int result = -1;

	if (source != NULL && source_run(source, &failure))
		result = save(directory, name, &frames.bytes);
	else
		fprintf(stderr, "%s: %s\n", path, failure.text);
	if (source != NULL)
		source_close(source);
	buffer_free(&frames.bytes);
	return result;
}

static int
is_link(const struct dirent *entry)
{
	return strncmp(entry->d_name, "link-", 5) == 0 &&
	    strncmp(entry->d_name, "link-file", 9) != 0;
}

static int
make_capture(const char *samples, const char *directory)
{
	struct dirent **entries;
	int n = scandir(samples, &entries, is_link, alphasort), result = 0;
	char path[4096], name[256];

	for (int i = 0; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", samples,
		    entries[i]->d_name);
		snprintf(name, sizeof(name), "%.*s",
		    (int)strcspn(entries[i]->d_name, "."),
		    entries[i]->d_name);
		result |= make_frames(path, directory, name);
		free(entries[i]);
	}
	if (n >= 0)
		free(entries);
	return n > 0 ? result : -1;
}

int
main(int argc, char **argv)
{
	struct messages samples = { 0 };
	char directory[4000];
	int result;

	if (argc != 3) {
		fprintf(stderr, "usage: make_corpus SAMPLES CORPUS\n");
		return 2;
	}
	mkdir(argv[2], 0777);
	snprintf(directory, sizeof(directory), "%s/fuzz_capture", argv[2]);
	mkdir(directory, 0777);
	result = !messages_read_all(&samples, argv[1]) ||
	    make_capture(argv[1], directory) != 0;
	for (size_t i = 0; i < sizeof(streamed) / sizeof(streamed[0]); i++) {
		snprintf(directory, sizeof(directory), "%s/%s", argv[2],
		    streamed[i].directory);
		mkdir(directory, 0777);
		result = result || make_streams(&samples, &streamed[i],
		    directory) != 0;
	}
	for (size_t i = 0; i < sizeof(versions) / sizeof(versions[0]); i++) {
		snprintf(directory, sizeof(directory), "%s/%s", argv[2],
		    versions[i].directory);
		mkdir(directory, 0777);
		result = result || make_version(&samples, &versions[i],
		    directory) != 0;
	}
	result = result || make_wrapped(argv[2]) != 0;
	messages_free(&samples);
	printf("make_corpus: %u files\n", files);
	return result;
}

/* The load of version 5: many clients talk to one server at once. */

#include "bench/load.h"

#include <stdlib.h>
#include <string.h>

#include "tests/codes.h"
#include "tests/frame.h"

#define CLIENTS		1200
#define FIRST_UIN	1000000
#define START		(INT64_C(1006257600) * 1000000000)

/* Of a hundred packets that want an acknowledgement so many get one: enough to
 * have acknowledgements, too few for them to make the figures. */
#define ACKNOWLEDGED	38

/* What a client waits for before anything else happens to it. */
enum next { NEXT_ANY, NEXT_LOGIN, NEXT_REPLY, NEXT_ACK_UP, NEXT_ACK_DOWN };

struct client {
	struct path	 up;
	uint32_t	 uin;
	uint32_t	 session;
	uint16_t	 seq1, seq2, server_seq;
	uint16_t	 ack1, ack2;	/* of the acknowledgement due */
	enum next	 next;
};

struct load_v5 {
	struct capture	*capture;
	int64_t		*now;
	struct generator random;
	struct client	*clients;
	struct client	*client;	/* whose turn it is */
	struct buffer	 body, part, text, packet, datagram, frame;
	uint64_t	 bytes;		/* of payload */
	uint64_t	 up;		/* packets from clients */
};

static uint32_t
below(struct load_v5 *l, uint32_t limit)
{
	return generator_below(&l->random, limit);
}

static uint32_t
somebody(struct load_v5 *l)
{
	return FIRST_UIN + below(l, CLIENTS);
}

/* What people write. Everybody keeps to one language; of 32 clients one writes
 * German and one Russian, in the code pages of their Windows. */
static const char *const english[] = {
	"are", "you", "there", "tomorrow", "at", "noon", "the", "of",
	"meeting", "coffee", "http://www.example.org/", "thanks", ":-)",
	"and", "then", "we", "could", "perhaps", "see", "a", "film",
	"ok", "see you later", "what do you think?",
};

static const char *const german[] = {
	"bist", "du", "da", "sp\xe4ter", "gr\xfc\xdf", "dich", "ja", "nein",
	"um", "f\xfcnf", "wir", "k\xf6nnen", "ins", "Kino",
};

static const char *const russian[] = {
	"\xef\xf0\xe8\xe2\xe5\xf2", "\xe4\xe0", "\xed\xe5\xf2",
	"\xea\xe0\xea", "\xe4\xe5\xeb\xe0", "\xf5\xee\xf0\xee\xf8\xee",
	"\xe7\xe0\xe2\xf2\xf0\xe0", ":-)",
};

#define WORDS(list)	(sizeof(list) / sizeof((list)[0]))

/* So many bytes of it or some more, NUL-terminated, in l->text. */
static const char *
text(struct load_v5 *l, uint32_t length)
{
	const uint32_t language = l->client->uin % 32;
	const char *word;

	buffer_clear(&l->text);
	do {
		if (language == 0)
			word = german[below(l, WORDS(german))];
		else if (language == 1)
			word = russian[below(l, WORDS(russian))];
		else
			word = english[below(l, WORDS(english))];
		put_bytes(&l->text, word, (uint32_t)strlen(word));
		put_u8(&l->text, ' ');
	} while (l->text.length < length);
	put_u8(&l->text, 0);
	return l->text.failed ? "" : (const char *)l->text.data;
}

static void
write_packet(struct load_v5 *l, const struct path *path)
{
	struct ipv4 h = { .id = below(l, 65536) & 0xffff };

	l->capture->failed |= l->packet.failed || l->body.failed;
	buffer_clear(&l->datagram);
	buffer_clear(&l->frame);
	put_udp(&l->datagram, path, l->packet.data, l->packet.length);
	put_ethernet(&l->frame, ETHER_IPV4);
	put_ipv4(&l->frame, path, &h, l->datagram.data, l->datagram.length);
	capture_write(l->capture, *l->now, &l->frame, CAPTURE_WHOLE);
	l->bytes += l->packet.length;
	*l->now += 1000 + below(l, 2000000);
	buffer_clear(&l->body);
	buffer_clear(&l->packet);
}

static struct encode_head
header(struct load_v5 *l, uint16_t command, uint16_t seq1, uint16_t seq2)
{
	return (struct encode_head){
		.uin = l->client->uin, .session = l->client->session,
		.command = command, .seq1 = seq1, .seq2 = seq2,
		.r2 = generator_next(&l->random) & 0xff,
	};
}

static void
send_up(struct load_v5 *l, uint16_t command, uint16_t seq1, uint16_t seq2)
{
	struct encode_head h = header(l, command, seq1, seq2);
	uint32_t body = l->body.length;

	h.r1 = (uint8_t)(body == 0 ? 6 :
	    ENCODE_CLIENT + below(l, body < 200 ? body : 200));
	encode_v5_client(&l->packet, &h, &l->body);
	write_packet(l, &l->client->up);
	l->up++;
}

static void
send_down(struct load_v5 *l, uint16_t command, uint16_t seq1, uint16_t seq2)
{
	struct encode_head h = header(l, command, seq1, seq2);
	struct path down = path_back(&l->client->up);

	h.r1 = (uint8_t)below(l, 7);
	encode_v5_server(&l->packet, &h, &l->body);
	write_packet(l, &down);
}

static void
expect_ack(struct load_v5 *l, enum next next, uint16_t seq1, uint16_t seq2)
{
	if (below(l, 100) >= ACKNOWLEDGED)
		return;
	l->client->next = next;
	l->client->ack1 = seq1;
	l->client->ack2 = seq2;
}

/* A new packet of the client, or of the server, with the body put before. */
static void
says(struct load_v5 *l, uint16_t command)
{
	struct client *c = l->client;

	expect_ack(l, NEXT_ACK_DOWN, c->seq1, c->seq2);
	send_up(l, command, c->seq1++, c->seq2++);
}

static void
hears(struct load_v5 *l, uint16_t command, uint16_t seq2)
{
	struct client *c = l->client;

	expect_ack(l, NEXT_ACK_UP, c->server_seq, seq2);
	send_down(l, command, c->server_seq++, seq2);
}

static void
acknowledge(struct load_v5 *l)
{
	struct client *c = l->client;
	bool up = c->next == NEXT_ACK_UP;

	c->next = NEXT_ANY;
	if (up) {
		put_u32(&l->body, generator_next(&l->random));
		send_up(l, CMD_ACK, c->ack1, c->ack2);
	} else {
		send_down(l, SRV_ACK, c->ack1, c->ack2);
	}
}

static void
login(struct load_v5 *l)
{
	struct client *c = l->client;
	uint32_t address = 0x0a000000 | (c->uin - FIRST_UIN);

	c->session = generator_next(&l->random);
	c->seq1 = generator_next(&l->random) & 0x7fff;
	c->seq2 = 1;
	c->server_seq = 0;
	put(&l->body, "4 4 s 2 2 a 1 4 2 2 a 2 2 4 4 4 4 4 4 s",
	    (uint32_t)(*l->now / 1000000000), 1024 + below(l, 60000),
	    "pa55word", 0x013f, 0x000b, address, 4, 0x00010000, 6, 0, 0, 2,
	    0x013f, 80, 3, 0x3acd7904, 0x37c10e05, 0, 0,
	    "ICQ Inc. - Product of ICQ (TM)");
	send_up(l, CMD_LOGIN, c->seq1++, c->seq2++);
	c->next = NEXT_REPLY;
}

static void
login_reply(struct load_v5 *l)
{
	struct client *c = l->client;

	c->next = NEXT_ANY;
	put(&l->body, "4 2 2 2 2 a x", 0x8c, 0xf0, 0x0a, 0x0a, 5,
	    0x0a000000 | (c->uin - FIRST_UIN), "33b7ab80");
	hears(l, SRV_LOGIN_REPLY, 1);
}

static void
put_contacts(struct load_v5 *l, uint32_t count)
{
	put_u8(&l->body, (uint8_t)count);
	while (count-- > 0)
		put_u32(&l->body, somebody(l));
}

static void
contact_list(struct load_v5 *l)
{
	put_contacts(l, 5 + below(l, 30));
	says(l, CMD_CONTACT_LIST);
}

static void
visible_list(struct load_v5 *l)
{
	put_contacts(l, below(l, 8));
	says(l, CMD_VIS_LIST);
}

static void
keep_alive(struct load_v5 *l)
{
	struct client *c = l->client;

	put_u32(&l->body, generator_next(&l->random));
	send_up(l, CMD_KEEP_ALIVE, c->seq1++, c->seq2++);
}

static void
status_change(struct load_v5 *l)
{
	put_u32(&l->body, 0x00010000 | below(l, 6));
	says(l, CMD_STATUS_CHANGE);
}

static void
put_message(struct load_v5 *l, struct buffer *b)
{
	put_u32(b, somebody(l));
	if (below(l, 20) == 0)
		put(b, "2 s", 4, "a page\xfehttp://www.example.org/page.html");
	else
		put(b, "2 s", 1, text(l, 20 + below(l, 180)));
}

static void
message_up(struct load_v5 *l)
{
	put_message(l, &l->body);
	says(l, CMD_SEND_MESSAGE);
}

static void
message_down(struct load_v5 *l)
{
	put_message(l, &l->body);
	hears(l, SRV_MESSAGE, 0);
}

static void
put_stored(struct load_v5 *l, struct buffer *b)
{
	put(b, "4 2 1 1 1 1 2 s 2", somebody(l), 2001, 11, 19,
	    (int)below(l, 24), (int)below(l, 60), 1,
	    text(l, 20 + below(l, 180)), 0);
}

static void
message_stored(struct load_v5 *l)
{
	put_stored(l, &l->body);
	hears(l, SRV_RECV_MESSAGE, 0);
}

static void
put_online(struct load_v5 *l, struct buffer *b)
{
	uint32_t uin = somebody(l), address = 0x0a000000 | (uin - FIRST_UIN);

	put(b, "4 a 4 a 1 4 2 2 4 4 4 4 4 4", uin, address,
	    1024 + below(l, 60000), address, 4, 0x00030000 | below(l, 6), 6,
	    0, generator_next(&l->random), 80, 3, 0x3acd7904, 0x37c10e05, 0);
}

static void
user_online(struct load_v5 *l)
{
	put_online(l, &l->body);
	hears(l, SRV_USER_ONLINE, 0);
}

static void
user_offline(struct load_v5 *l)
{
	put_u32(&l->body, somebody(l));
	hears(l, SRV_USER_OFFLINE, 0);
}

static void
status_update(struct load_v5 *l)
{
	put(&l->body, "4 4", somebody(l), 0x00010000 | below(l, 6));
	hears(l, SRV_STATUS_UPDATE, 0);
}

static void
meta_request(struct load_v5 *l)
{
	if (below(l, 2) == 0)
		put(&l->body, "2 4", 0x04b0, somebody(l));
	else
		put(&l->body, "2 s", 0x0406, text(l, 50));
	says(l, CMD_META_USER);
}

static void
meta_reply(struct load_v5 *l)
{
	uint16_t seq2 = (uint16_t)(l->client->seq2 - 1);

	switch (below(l, 3)) {
	case 0:
		put(&l->body, "2 1 s s s s s s s s s s s s 4 2 1 1 1 1 1",
		    0x00c8, 0x0a, "nick", "First", "Example",
		    "first@example.org", "", "", "Aarhus", "", "555-0101",
		    "555-0111", "Havnegade 1", "555-0121", 8000, 45, -2, 1, 1,
		    0, 1);
		break;
	case 1:
		put(&l->body, "2 1 s", 0x00e6, 0x0a,
		    text(l, 20 + below(l, 200)));
		break;
	default:
		put(&l->body, "2 1 1 2 s 2 s 2 s", 0x00f0, 0x0a, 3, 127,
		    "sailing, rowing", 113, "choirs", 104, "networks");
	}
	hears(l, SRV_META_USER, seq2);
}

/* A container of two to five packets; the last may be an acknowledgement. */
static void
multi(struct load_v5 *l)
{
	uint32_t count = 2 + below(l, 4), i;
	struct client *c = l->client;
	struct encode_head h;
	uint16_t seq1 = c->server_seq;

	put_u8(&l->body, (uint8_t)count);
	for (i = 0; i < count; i++) {
		buffer_clear(&l->part);
		if (i > 0 && i == count - 1 && below(l, 2) == 0) {
			h = header(l, SRV_ACK, (uint16_t)(c->seq1 - 1),
			    (uint16_t)(c->seq2 - 1));
		} else if (below(l, 3) == 0) {
			h = header(l, SRV_RECV_MESSAGE, c->server_seq++, 0);
			put_stored(l, &l->part);
		} else {
			h = header(l, SRV_USER_ONLINE, c->server_seq++, 0);
			put_online(l, &l->part);
		}
		h.check = ENCODE_ABSENT;
		encode_v5_part(&l->body, &h, &l->part);
	}
	l->capture->failed |= l->part.failed;
	expect_ack(l, NEXT_ACK_UP, seq1, 0);
	send_down(l, SRV_MULTI, seq1, 0);
}

/* What there is, and how often of a hundred times that something is chosen. */
static struct kind {
	const char	*name;
	uint32_t	 weight;
	void		(*make)(struct load_v5 *);
	uint64_t	 count;
} kinds[] = {
	{ "acknowledgement",	0,	acknowledge, 0 },
	{ "login",		2,	login, 0 },
	{ "login reply",	0,	login_reply, 0 },
	{ "keep-alive",		2,	keep_alive, 0 },
	{ "contact list",	2,	contact_list, 0 },
	{ "visible list",	1,	visible_list, 0 },
	{ "status change",	4,	status_change, 0 },
	{ "message sent",	34,	message_up, 0 },
	{ "META request",	2,	meta_request, 0 },
	{ "message received",	31,	message_down, 0 },
	{ "stored message",	2,	message_stored, 0 },
	{ "user online",	8,	user_online, 0 },
	{ "user offline",	3,	user_offline, 0 },
	{ "status update",	4,	status_update, 0 },
	{ "META reply",		3,	meta_reply, 0 },
	{ "container",		2,	multi, 0 },
};

#define KINDS	(sizeof(kinds) / sizeof(kinds[0]))

enum { KIND_ACK, KIND_LOGIN, KIND_REPLY, KIND_KEEP_ALIVE };

static struct kind *
choose(struct load_v5 *l)
{
	uint32_t at;
	unsigned i = 0;

	switch (l->client->next) {
	case NEXT_LOGIN:
		return &kinds[KIND_LOGIN];
	case NEXT_REPLY:
		return &kinds[KIND_REPLY];
	case NEXT_ACK_UP:
	case NEXT_ACK_DOWN:
		return &kinds[KIND_ACK];
	case NEXT_ANY:
		break;
	}
	for (at = below(l, 100); at >= kinds[i].weight; i++)
		at -= kinds[i].weight;
	return &kinds[i];
}

static void
acquaint(struct load_v5 *l)
{
	for (uint32_t i = 0; i < CLIENTS; i++) {
		struct client *c = &l->clients[i];

		c->up.from = side_ipv4(0x0a000000 | i,
		    (uint16_t)(1024 + below(l, 60000)));
		c->up.to = side_ipv4(0xc6336401, 4000);
		c->uin = FIRST_UIN + i;
		c->next = NEXT_LOGIN;
	}
}

struct load_v5 *
load_v5_new(struct capture *capture, int64_t *now)
{
	struct load_v5 *l = calloc(1, sizeof(*l));

	if (l == NULL)
		return NULL;
	l->capture = capture;
	l->now = now;
	l->random.state = 5;
	l->clients = calloc(CLIENTS, sizeof(*l->clients));
	if (l->clients == NULL) {
		load_v5_free(l);
		return NULL;
	}
	acquaint(l);
	return l;
}

void
load_v5_packet(struct load_v5 *l)
{
	struct kind *kind;

	l->client = &l->clients[below(l, CLIENTS)];
	kind = choose(l);
	kind->make(l);
	kind->count++;
}

void
load_v5_free(struct load_v5 *l)
{
	if (l == NULL)
		return;
	buffer_free(&l->body);
	buffer_free(&l->part);
	buffer_free(&l->text);
	buffer_free(&l->packet);
	buffer_free(&l->datagram);
	buffer_free(&l->frame);
	free(l->clients);
	free(l);
}

static void
report(const struct load_v5 *l, uint64_t count)
{
	uint64_t idle = kinds[KIND_ACK].count + kinds[KIND_KEEP_ALIVE].count;
	uint32_t i, flows = 0;
	double all = count > 0 ? (double)count : 1;

	/* Who has never said anything is no flow. */
	for (i = 0; i < CLIENTS; i++)
		flows += l->clients[i].next != NEXT_LOGIN;
	printf("%llu packets of ICQ v5 in %lu flows, %.1f%% from clients\n",
	    (unsigned long long)count, (unsigned long)flows,
	    100 * (double)l->up / all);
	printf("mean UDP payload %.1f bytes; acknowledgements and "
	    "keep-alives %.1f%%\n", (double)l->bytes / all,
	    100 * (double)idle / all);
	for (i = 0; i < KINDS; i++)
		printf("%12llu %s\n", (unsigned long long)kinds[i].count,
		    kinds[i].name);
}

int
load_v5(const char *path, uint64_t count)
{
	struct capture capture;
	int64_t now = START;
	struct load_v5 *l = load_v5_new(&capture, &now);
	int result = -1;

	if (l == NULL || capture_open(&capture, path, LINK_ETHERNET, 0) < 0)
		goto done;
	for (uint64_t i = 0; i < count && !capture.failed; i++)
		load_v5_packet(l);
	result = capture_close(&capture);
	if (result == 0)
		report(l, count);
done:
	load_v5_free(l);
	return result;
}

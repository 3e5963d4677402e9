/* The load of OSCAR: clients of one server talk, come and go. */

#include "bench/load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/oscar/flap.h"
#include "tests/oscar.h"

#define CLIENTS		2000
#define FIRST_UIN	1000000
#define SERVER		UINT32_C(0x0a020001)
#define START		(INT64_C(1006257600) * 1000000000)

#define RELAY		"094613494c7f11d18222444553540000"
#define UTF8		"0946134e4c7f11d18222444553540000"
#define DC_INFO		"c0a80002" "00004e2a" "04" "0008" "5eed0001" \
	"00000050" "00000003" "3bfa4500" "3bfa4500" "3bfa4500" "0000"

struct load_oscar {
	struct capture	*capture;
	int64_t		*now;
	struct generator random;
	struct oscar_talk *clients;
	bool		*open;
	uint64_t	 frames;
	struct buffer	 part, text;
	char		 uin[16], other[16];
};

static const char *const words[] = {
	"ok", "are", "you", "there?", "see", "tomorrow", "at", "noon,", "then",
	"the", "meeting", "is", "five", "and", "we", "could", "film", ":-)",
	"http://www.example.org/", "what", "do", "think?",
};

#define WORDS	(sizeof(words) / sizeof(words[0]))

/* Of a text: most are short. */
#define FEW	4
#define MANY	24

static uint32_t
below(struct load_oscar *l, uint32_t limit)
{
	return generator_below(&l->random, limit);
}

/* A text of its own length each time. */
static void
put_text_of(struct load_oscar *l)
{
	uint32_t n = 1 + below(l, below(l, 4) == 0 ? MANY : FEW);

	for (; n > 0; n--)
		put(&l->text, "t t", words[below(l, WORDS)], n > 1 ? " " : "");
	put(&l->part, "x n n n r", "05010001010101", (int)l->text.length + 4,
	    0, 0, &l->text);
}

static void
log_in(struct load_oscar *l, struct oscar_talk *t)
{
	oscar_open(t);
	oscar_frame(t, CONNECTOR, FLAP_SIGN_ON, "N X", UINT32_C(1), 0x06,
	    "00112233445566778899aabbccddeeff");
	oscar_hears(t, 0x01, 0x03, 0, "n n n n n n n n", 1, 2, 3, 4, 9, 11, 19,
	    21);
	oscar_hears(t, 0x01, 0x0f, 0, "b n n X X X X X X", l->uin, 0, 6, 0x01,
	    "0050", 0x0c, DC_INFO, 0x0a, "0a020304", 0x06, "10000000", 0x0f,
	    "00000000", 0x03, "3bfa4500");
	l->frames += 4;
}

static void
send_message(struct load_oscar *l, struct oscar_talk *t)
{
	const uint32_t cookie = generator_next(&l->random);
	uint32_t asked;

	put_text_of(l);
	asked = oscar_says(t, 0x04, 0x06, "N N n b B X X", cookie, cookie, 1,
	    l->other, 0x02, &l->part, 0x03, "", 0x06, "");
	oscar_hears(t, 0x04, 0x0c, asked, "N N n b", cookie, cookie, 1,
	    l->other);
	l->frames += 2;
}

static void
get_message(struct load_oscar *l, struct oscar_talk *t)
{
	const uint32_t cookie = generator_next(&l->random);

	put_text_of(l);
	oscar_hears(t, 0x04, 0x07, 0, "N N n b n n X X X X B X", cookie, cookie,
	    1, l->other, 0, 4, 0x01, "0050", 0x06, "00000000", 0x0f, "00000e10",
	    0x03, "3bfa4500", 0x02, &l->part, 0x0b, "");
	l->frames++;
}

static void
somebody_comes(struct load_oscar *l, struct oscar_talk *t)
{
	oscar_hears(t, 0x03, 0x0b, 0, "b n n X X X X X", l->other, 0, 5, 0x01,
	    "0050", 0x0c, DC_INFO, 0x06, "00000001", 0x0d, RELAY UTF8, 0x03,
	    "3bfa4500");
	l->frames++;
}

static void
act(struct load_oscar *l, struct oscar_talk *t)
{
	const uint32_t what = below(l, 100);

	if (what < 25) {
		send_message(l, t);
	} else if (what < 55) {
		get_message(l, t);
	} else if (what < 70) {
		somebody_comes(l, t);
	} else if (what < 75) {
		oscar_hears(t, 0x03, 0x0c, 0, "b n n X", l->other, 0, 1, 0x01,
		    "0000");
		l->frames++;
	} else if (what < 85) {
		oscar_hears(t, 0x04, 0x14, 0, "N N n b n", 0, 0, 1, l->other,
		    2);
		l->frames++;
	} else if (what < 90) {
		oscar_says(t, 0x01, 0x1e, "X", 0x06, "00000001");
		l->frames++;
	} else {
		oscar_frame(t, CONNECTOR, FLAP_KEEP_ALIVE, "");
		l->frames++;
	}
}

uint64_t
load_oscar_turn(struct load_oscar *l)
{
	const uint32_t who = below(l, CLIENTS);
	const uint64_t before = l->frames;
	struct oscar_talk *t = &l->clients[who];

	snprintf(l->uin, sizeof(l->uin), "%u", FIRST_UIN + who);
	snprintf(l->other, sizeof(l->other), "%u",
	    FIRST_UIN + below(l, CLIENTS));
	t->tcp.now = *l->now;
	if (l->open[who])
		act(l, t);
	else
		log_in(l, t);
	l->open[who] = true;
	*l->now = (t->tcp.now > *l->now ? t->tcp.now : *l->now) + 1000;
	l->capture->failed |= l->part.failed || l->text.failed;
	return l->frames - before;
}

struct load_oscar *
load_oscar_new(struct capture *capture, int64_t *now)
{
	struct load_oscar *l = calloc(1, sizeof(*l));

	if (l == NULL)
		return NULL;
	l->capture = capture;
	l->now = now;
	l->random.state = 9;
	l->clients = calloc(CLIENTS, sizeof(*l->clients));
	l->open = calloc(CLIENTS, sizeof(*l->open));
	if (l->clients == NULL || l->open == NULL) {
		free(l->clients);
		free(l->open);
		free(l);
		return NULL;
	}
	for (unsigned i = 0; i < CLIENTS; i++)
		oscar_init(&l->clients[i], capture, i, SERVER, PORT_OSCAR);
	return l;
}

void
load_oscar_free(struct load_oscar *l)
{
	if (l == NULL)
		return;
	for (unsigned i = 0; i < CLIENTS; i++)
		oscar_free(&l->clients[i]);
	buffer_free(&l->part);
	buffer_free(&l->text);
	free(l->clients);
	free(l->open);
	free(l);
}

int
load_oscar(const char *path, uint64_t frames)
{
	struct capture capture;
	int64_t now = START;
	struct load_oscar *l = load_oscar_new(&capture, &now);
	uint64_t made = 0;
	int result = -1;

	if (l == NULL || capture_open(&capture, path, LINK_ETHERNET, 0) < 0)
		goto done;
	while (made < frames && !capture.failed)
		made += load_oscar_turn(l);
	result = capture_close(&capture);
	printf("%llu FLAP frames in %d connections\n",
	    (unsigned long long)made, CLIENTS);
done:
	load_oscar_free(l);
	return result;
}

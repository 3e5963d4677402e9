/* Requests and replies, accounts, logins. */

#include "src/flow/exchange.h"

#include <stdlib.h>
#include <string.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "dissectors/core/cold.h"
#include "dissectors/core/protocol.h"
#include "src/flow/moment.h"

/* Requests that are remembered: a client asks for some dozens of things at once
 * when it has logged in. */
#define OF_CLIENT	32
#define OF_SERVER	8

/* An account that is longer is not remembered. */
#define ACCOUNT		63

/* Handed over within seconds; the table is as large as many logins at once. */
#define HANDOVERS	4096

/* Nanoseconds for which a request, or a hand-over, may wait. */
#define PATIENCE	(INT64_C(600) * 1000000000)

/* What is remembered of all flows should not be much: keys are hashes, and of
 * time and number as much as tells those of late apart. */
struct asked {
	uint64_t	 time : MOMENT_BITS;	/* nanoseconds */
	uint32_t	 request, cookie;	/* 0: none */
	uint32_t	 packet;		/* 0: nothing was */
};

/* Of a client, and of its server, which asks for little. */
struct state {
	uint32_t	 serial;	/* of the flow */
	uint8_t		 next[2];	/* where to write */
	uint8_t		 account_length;
	uint64_t	 login;		/* the flow that it began in; 0 */
	char		 account[ACCOUNT + 1];
	struct asked	 of_client[OF_CLIENT], of_server[OF_SERVER];
};

struct handover {
	uint64_t	 cookie;	/* a hash of it */
	uint64_t	 flow, login;
	uint64_t	 packet;
	uint64_t	 time;
};

struct exchanges {
	uint32_t	 flows;
	struct state	*of;
	struct handover	 handover[HANDOVERS];
};

struct exchanges *
exchanges_new(uint32_t flows)
{
	struct exchanges *e = calloc(1, sizeof(*e));

	if (e == NULL)
		return NULL;
	e->flows = flows;
	e->of = calloc(flows, sizeof(e->of[0]));
	if (e->of == NULL) {
		exchanges_free(e);
		return NULL;
	}
	return e;
}

void
exchanges_free(struct exchanges *e)
{
	if (e == NULL)
		return;
	free(e->of);
	free(e);
}

static bool
recent(int64_t span)
{
	return span <= PATIENCE && span >= -PATIENCE;
}

static uint32_t
key_of(uint64_t number)
{
	const uint64_t mixed = number * UINT64_C(0x9e3779b97f4a7c15);

	return number == 0 ? 0 : (uint32_t)(mixed >> 32) | 1;
}

static bool
agree(uint32_t a, uint32_t b)
{
	return a == b || a == 0 || b == 0;
}

/* The latest of them that this may answer: with the same numbers, as far as both
 * have them; else with the same cookie, for some servers have requests of their
 * own. */
static const struct asked *
find(const struct asked *asked, unsigned n, uint8_t next, uint32_t request,
    uint32_t cookie)
{
	const struct asked *second = NULL;

	if (request == 0 && cookie == 0)
		return NULL;
	for (unsigned i = 1; i <= n; i++) {
		const struct asked *a = &asked[(next + n - i) % n];
		const bool same = cookie != 0 && a->cookie == cookie;

		if (a->packet == 0)
			break;
		if (agree(a->request, request) && agree(a->cookie, cookie) &&
		    (same || (request != 0 && a->request == request)))
			return a;
		if (same && second == NULL)
			second = a;
	}
	return second;
}

static void
pair(struct state *s, struct message *m, const struct exchange *x)
{
	const bool client = m->role == ROLE_CLIENT;
	const uint32_t request = key_of(x->request), cookie = key_of(x->cookie);
	const struct asked *a = NULL;
	struct asked *mine;
	int64_t span;

	if (x->answers)
		a = client ? find(s->of_server, OF_SERVER, s->next[1], request,
		    cookie) : find(s->of_client, OF_CLIENT, s->next[0],
		    request, cookie);
	if (a != NULL && recent(span = moment_since_low(m->seen, a->time))) {
		m->facts.relation = ANSWERS;
		m->facts.packet = m->seen->packet -
		    (uint32_t)((uint32_t)m->seen->packet - a->packet);
		m->facts.after = span;
	}
	if (!x->asks || (request == 0 && cookie == 0))
		return;
	mine = client ? &s->of_client[s->next[0]] : &s->of_server[s->next[1]];
	*mine = (struct asked){
		.time = moment_of(m->seen), .request = request,
		.cookie = cookie, .packet = (uint32_t)m->seen->packet,
	};
	if (client)
		s->next[0] = (uint8_t)((s->next[0] + 1) % OF_CLIENT);
	else
		s->next[1] = (uint8_t)((s->next[1] + 1) % OF_SERVER);
}

/* Letters that can be written anywhere as they are, and not too many. */
static bool
is_plain(struct bytes name)
{
	for (uint32_t i = 0; i < name.size; i++)
		if (name.at[i] < ' ' || name.at[i] > '~' ||
		    name.at[i] == '"' || name.at[i] == '\\')
			return false;
	return name.size > 0 && name.size <= ACCOUNT;
}

static void
name_number(struct state *s, uint32_t uin)
{
	char digits[10];
	uint8_t n = 0;

	for (; uin != 0; uin /= 10)
		digits[n++] = (char)('0' + uin % 10);
	for (uint8_t i = 0; i < n; i++)
		s->account[i] = digits[n - 1 - i];
	s->account_length = n;
}

/* One that cannot be kept is nobody's, rather than another's. */
static COLD void
name(struct state *s, const struct exchange *x)
{
	if (x->begins || x->account.size > 0)
		s->account_length = 0;
	if (x->begins)
		s->login = 0;
	if (is_plain(x->account)) {
		memcpy(s->account, x->account.at, x->account.size);
		s->account_length = (uint8_t)x->account.size;
	} else if (x->uin != 0) {
		name_number(s, x->uin);
	}
	s->account[s->account_length] = '\0';
}

/* Short ones may not be the only ones of their kind, nor those that are one
 * byte over and over. */
static uint64_t
hash_of(struct bytes cookie)
{
	uint32_t same = 1;

	while (same < cookie.size && cookie.at[same] == cookie.at[0])
		same++;
	return cookie.size < 4 || same == cookie.size ? 0 :
	    XXH3_64bits(cookie.at, cookie.size);
}

static COLD void
hand_over(struct exchanges *e, struct state *s, struct message *m,
    const struct exchange *x)
{
	uint64_t cookie = hash_of(x->given);
	struct handover *h = &e->handover[cookie % HANDOVERS];

	if (cookie != 0) {
		if (s->login == 0)
			s->login = m->flow->id;
		*h = (struct handover){
			.cookie = cookie, .flow = m->flow->id,
			.login = s->login, .packet = m->seen->packet,
			.time = moment_of(m->seen),
		};
	}
	cookie = hash_of(x->shown);
	h = &e->handover[cookie % HANDOVERS];
	if (cookie == 0 || h->cookie != cookie || h->flow == m->flow->id ||
	    !recent(moment_since(m->seen, h->time)))
		return;
	s->login = h->login;
	m->facts.redirect = h->packet;
	m->facts.redirect_flow = h->flow;
	m->facts.redirect_after = moment_since(m->seen, h->time);
}

void
exchanges_expect(const struct exchanges *e, const struct flow *flow)
{
	const struct state *s;

	if (flow->index >= e->flows)
		return;
	s = &e->of[flow->index];
	__builtin_prefetch(s, 1);
	/* Most accounts end here, which may be in the next line. */
	__builtin_prefetch(s->account + sizeof("123456789"), 1);
}

void
exchanges_introduce(struct exchanges *e, struct message *m)
{
	struct exchange x = { .request = 0 };
	struct state *s;

	if (m->flow->index >= e->flows)
		return;
	s = &e->of[m->flow->index];
	if (s->serial != m->flow->serial) {
		memset(s, 0, sizeof(*s));
		s->serial = m->flow->serial;
	}
	m->protocol->exchange(m, &x);
	pair(s, m, &x);
	if (x.account.size > 0 || x.uin != 0 || x.begins)
		name(s, &x);
	if (x.given.size > 0 || x.shown.size > 0)
		hand_over(e, s, m, &x);
	m->facts.login = s->login;
	m->facts.own = s->account;
	m->facts.own_length = s->account_length;
}

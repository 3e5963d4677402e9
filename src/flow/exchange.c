/* Requests and replies, accounts, logins. */

#include "src/flow/exchange.h"

#include <stdlib.h>
#include <string.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "dissectors/core/protocol.h"

/* Requests that are remembered of each end: a client asks for some dozens of
 * things at once when it has logged in. */
#define REMEMBERED	32

/* An account that is longer is not remembered. */
#define ACCOUNT		63

/* Handed over within seconds; the table is as large as many logins at once. */
#define HANDOVERS	4096

/* Nanoseconds for which a request, or a hand-over, may wait. */
#define PATIENCE	(INT64_C(600) * 1000000000)

struct asked {
	uint64_t	 request, cookie;	/* 0: none */
	uint64_t	 packet;		/* 0: nothing was */
	int64_t		 time;			/* nanoseconds */
};

struct state {
	uint32_t	 serial;	/* of the flow */
	uint8_t		 next[2];	/* of each end, where to write */
	uint8_t		 account_length;
	char		 account[ACCOUNT + 1];
	uint64_t	 login;		/* the flow that it began in; 0 */
	struct asked	 asked[2][REMEMBERED];
};

struct handover {
	uint64_t	 cookie;	/* a hash of it */
	uint64_t	 flow, login;
	uint64_t	 packet;
	int64_t		 time;
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

/* Wraps around where a clock says nonsense. */
static int64_t
nanoseconds(const struct provenance *seen)
{
	return (int64_t)((uint64_t)seen->seconds * 1000000000 +
	    seen->nanoseconds);
}

static int64_t
since(const struct provenance *seen, int64_t time)
{
	return (int64_t)((uint64_t)nanoseconds(seen) - (uint64_t)time);
}

static bool
recent(int64_t span)
{
	return span <= PATIENCE && span >= -PATIENCE;
}

/* The latest request of that end which this may answer. */
static const struct asked *
find(const struct state *s, uint8_t end, const struct exchange *x)
{
	for (unsigned i = 1; i <= REMEMBERED; i++) {
		const struct asked *a = &s->asked[end][(s->next[end] - i) %
		    REMEMBERED];

		if (a->packet == 0)
			break;
		if ((x->request != 0 && a->request == x->request) ||
		    (x->cookie != 0 && a->cookie == x->cookie))
			return a;
	}
	return NULL;
}

static void
pair(struct state *s, struct message *m, const struct exchange *x)
{
	const struct asked *a = x->answers ? find(s, !m->end, x) : NULL;
	const int64_t span = a == NULL ? 0 : since(m->seen, a->time);

	if (a != NULL && recent(span)) {
		m->facts.relation = ANSWERS;
		m->facts.packet = a->packet;
		m->facts.after = span;
	}
	if (!x->asks || (x->request == 0 && x->cookie == 0))
		return;
	s->asked[m->end][s->next[m->end]] = (struct asked){
		.request = x->request, .cookie = x->cookie,
		.packet = m->seen->packet, .time = nanoseconds(m->seen),
	};
	s->next[m->end] = (uint8_t)((s->next[m->end] + 1) % REMEMBERED);
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
name(struct state *s, const struct exchange *x)
{
	if (is_plain(x->account)) {
		memcpy(s->account, x->account.at, x->account.size);
		s->account_length = (uint8_t)x->account.size;
	} else if (x->uin != 0 && s->account_length == 0) {
		uint32_t left = x->uin;
		char digits[10];
		uint8_t n = 0;

		for (; left != 0; left /= 10)
			digits[n++] = (char)('0' + left % 10);
		for (uint8_t i = 0; i < n; i++)
			s->account[i] = digits[n - 1 - i];
		s->account_length = n;
	}
	s->account[s->account_length] = '\0';
}

/* Short ones may not be the only ones of their kind. */
static uint64_t
hash_of(struct bytes cookie)
{
	return cookie.size < 4 ? 0 : XXH3_64bits(cookie.at, cookie.size);
}

static void
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
			.time = nanoseconds(m->seen),
		};
	}
	cookie = hash_of(x->shown);
	h = &e->handover[cookie % HANDOVERS];
	if (cookie == 0 || h->cookie != cookie || h->flow == m->flow->id ||
	    !recent(since(m->seen, h->time)))
		return;
	s->login = h->login;
	m->facts.redirect = h->packet;
	m->facts.redirect_flow = h->flow;
	m->facts.redirect_after = since(m->seen, h->time);
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
	if (x.account.size > 0 || x.uin != 0)
		name(s, &x);
	if (x.given.size > 0 || x.shown.size > 0)
		hand_over(e, s, m, &x);
	m->facts.login = s->login;
	m->facts.own = s->account;
	m->facts.own_length = s->account_length;
}

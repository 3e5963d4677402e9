/* Repeats and acknowledgements. */

#include "src/flow/session.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"
#include "src/flow/exchange.h"
#include "src/flow/moment.h"
#include "src/flow/table.h"

/* Packets that are remembered of each end, by the first sequence number, which
 * counts up: the last so many. Servers send some dozens at once after a login,
 * before the first acknowledgement comes. */
#define REMEMBERED	16

/* Nanoseconds: clients repeat up to six times, every ten seconds. */
#define PATIENCE	(INT64_C(180) * 1000000000)

/* Of its time and its number as much as tells those of late apart: what is
 * remembered of all flows should stay in the processor's caches. */
struct sent {
	uint64_t	 time : MOMENT_BITS;	/* nanoseconds */
	uint64_t	 answered : 1;
	/* Another, not answered yet: */
	uint64_t	 shared : 1;	/* had the first number */
	uint64_t	 twin : 1;	/* or both */
	uint64_t	 kind : 16;	/* by command and piece */
	uint32_t	 packet;
	uint16_t	 seq1, seq2;
};

struct session {
	uint32_t	 serial;	/* of the flow */
	uint32_t	 number;
	uint32_t	 opening;
	uint32_t	 account;
	uint32_t	 peers[2];	/* the accounts of both ends */
	/* By either end. None of them in two lines of the cache. */
	alignas(16) struct sent	 sent[2][REMEMBERED];
};

/* Where in `sent` either end is. */
struct places {
	uint8_t		 last[2];
};

struct sessions {
	uint32_t	 flows;
	struct session	*of;
	struct places	*places;	/* few bytes, which stay near */
	struct exchanges *exchanges;
};

struct sessions *
sessions_new(uint32_t flows)
{
	struct sessions *sessions = calloc(1, sizeof(*sessions));

	if (sessions == NULL)
		return NULL;
	sessions->flows = flows;
	sessions->of = calloc(flows, sizeof(sessions->of[0]));
	sessions->places = calloc(flows, sizeof(sessions->places[0]));
	sessions->exchanges = exchanges_new(flows);
	if (sessions->of == NULL || sessions->places == NULL ||
	    sessions->exchanges == NULL) {
		sessions_free(sessions);
		return NULL;
	}
	return sessions;
}

void
sessions_free(struct sessions *sessions)
{
	if (sessions == NULL)
		return;
	exchanges_free(sessions->exchanges);
	free(sessions->of);
	free(sessions->places);
	free(sessions);
}

/* Before this packet, and not long before. */
static inline bool
recent(const struct provenance *seen, const struct sent *sent)
{
	const int64_t span = moment_since_low(seen, sent->time);
	const uint32_t packets = (uint32_t)seen->packet - sent->packet;

	return sent->packet != 0 && packets != 0 && packets < UINT32_MAX / 2 &&
	    span <= PATIENCE && span >= -PATIENCE;
}

static void
relate(struct message *m, enum relation relation, const struct sent *sent)
{
	const uint64_t packet = m->seen->packet;

	m->facts.relation = relation;
	m->facts.packet = packet - (uint32_t)((uint32_t)packet - sent->packet);
	m->facts.after = moment_since_low(m->seen, sent->time);
}

/* Some servers leave the second number 0. Where several packets had the same
 * numbers nobody knows which is meant. */
static inline bool
answers(const struct numbers *n, const struct sent *sent)
{
	if (sent->seq1 != n->seq1 || sent->twin)
		return false;
	return sent->seq2 == n->seq2 || (n->seq2 == 0 && !sent->shared);
}

/* What is remembered is of this session: of these numbers, of this login. */
static void
settle(struct session *session, const struct message *m,
    const struct numbers *n)
{
	const bool other = n->opening != 0 && n->opening != session->opening;

	if (session->serial == m->flow->serial &&
	    session->number == n->session && !other)
		return;
	memset(session, 0, sizeof(*session));
	session->serial = m->flow->serial;
	session->number = n->session;
	session->opening = n->opening;
}

static enum announced
compare(const uint8_t *source, const uint8_t *ip, const uint8_t *real_ip)
{
	const bool same = memcmp(source, ip, 4) == 0;
	const bool real = memcmp(source, real_ip, 4) == 0;

	return same ? real ? ANNOUNCED_BOTH : ANNOUNCED_IP :
	    real ? ANNOUNCED_REAL_IP : ANNOUNCED_OTHERS;
}

/* What either says of who it is holds for what follows. */
static void
introduce_peers(struct session *session, struct message *m)
{
	struct parties p = { 0 };

	if (session->serial != m->flow->serial) {
		memset(session, 0, sizeof(*session));
		session->serial = m->flow->serial;
	}
	m->protocol->parties(m, &p);
	if (p.begins && session->peers[m->end] != p.own)
		session->peers[0] = session->peers[1] = 0;
	if (p.own != 0)
		session->peers[m->end] = p.own;
	if (p.other != 0)
		session->peers[!m->end] = p.other;
	m->facts.from = session->peers[m->end];
	m->facts.to = session->peers[!m->end];
	if (p.ip != NULL && p.real_ip != NULL && m->seen->family == 4 &&
	    m->via == NULL)
		m->facts.announced = compare(m->seen->source.address, p.ip,
		    p.real_ip);
}

void
sessions_expect(void *context, const struct flow *flow)
{
	const struct sessions *sessions = context;
	const struct session *session;
	const struct places *places;

	/* Of streams most is remembered elsewhere. */
	if (flow->index >= FLOW_STREAMS) {
		exchanges_expect(sessions->exchanges, flow);
		return;
	}
	if (flow->index >= sessions->flows)
		return;
	/* Numbers count up: what will be looked at is known, and all of it would
	 * be more than comes in time. */
	session = &sessions->of[flow->index];
	places = &sessions->places[flow->index];
	__builtin_prefetch(session, 1);
	for (unsigned end = 0; end < 2; end++)
		__builtin_prefetch(&session->sent[end]
		    [(places->last[end] + 1) % REMEMBERED], 1);
}

void
sessions_introduce(void *context, struct message *m)
{
	struct sessions *sessions = context;
	struct session *session;
	struct sent *sent;
	struct numbers n = { 0 };
	uint16_t kind;
	bool same;

	/* What comes in a container has the container's repeats; a message that
	 * was put together has the numbers of its pieces, which were here. */
	if (m->flow->index >= sessions->flows || m->check == CHECK_INVALID ||
	    m->loose || (m->packet_count > 0 && m->protocol->piece != NULL))
		return;
	if (m->protocol->exchange != NULL) {
		exchanges_introduce(sessions->exchanges, m);
		return;
	}
	session = &sessions->of[m->flow->index];
	if (m->protocol->parties != NULL)
		introduce_peers(session, m);
	if (m->protocol->numbers == NULL || !m->protocol->numbers(m, &n))
		return;
	settle(session, m, &n);
	if (m->role == ROLE_CLIENT && m->nesting == 0)
		session->account = n.account;
	if (n.nameless && m->role != ROLE_CLIENT)
		m->facts.account = session->account;
	sent = &session->sent[n.acknowledges ? !m->end : m->end]
	    [n.seq1 % REMEMBERED];
	if (n.acknowledges) {
		if (answers(&n, sent) && recent(m->seen, sent)) {
			relate(m, ACKNOWLEDGES, sent);
			sent->answered = true;
		}
		return;
	}
	if (m->nesting > 0)
		return;
	/* Of pieces the command is the same. */
	kind = n.command ^ (uint16_t)(n.piece << 8);
	same = sent->seq1 == n.seq1 && recent(m->seen, sent);
	/* Of pieces those know who put them together; streams repeat nothing. */
	if (same && sent->seq2 == n.seq2 && sent->kind == kind &&
	    n.piece == 0 && m->protocol->frame == NULL)
		relate(m, REPEATS, sent);
	same = same && !sent->answered;
	sessions->places[m->flow->index].last[m->end] = n.seq1 % REMEMBERED;
	*sent = (struct sent){
		.time = moment_of(m->seen), .kind = kind,
		.packet = (uint32_t)m->seen->packet,
		.seq1 = n.seq1, .seq2 = n.seq2,
		.shared = same && (sent->shared || sent->seq2 != n.seq2),
		.twin = same && (sent->twin || (sent->seq2 == n.seq2 &&
		    sent->kind != kind)),
	};
}

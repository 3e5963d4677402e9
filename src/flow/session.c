/* Repeats and acknowledgements. */

#include "src/flow/session.h"

#include <stdlib.h>
#include <string.h>

#include "dissectors/core/protocol.h"

/* Packets that are remembered of each end, by the first sequence number, which
 * counts up: the last so many. Servers send some dozens at once after a login,
 * before the first acknowledgement comes. */
#define REMEMBERED	16

/* Nanoseconds: clients repeat up to six times, every ten seconds. */
#define PATIENCE	(INT64_C(180) * 1000000000)

/* Of its time and its number as much as tells those of late apart: what is
 * remembered of all flows should stay in the processor's caches. */
struct sent {
	uint64_t	 time : 48;	/* nanoseconds */
	uint64_t	 command : 16;
	uint32_t	 packet;
	uint16_t	 seq1, seq2;
};

struct session {
	uint32_t	 serial;	/* of the flow */
	uint32_t	 number;
	uint32_t	 account;
	struct sent	 sent[2][REMEMBERED];	/* by either end */
};

struct sessions {
	uint32_t	 flows;
	struct session	 of[];
};

struct sessions *
sessions_new(uint32_t flows)
{
	struct sessions *sessions = calloc(1, sizeof(*sessions) +
	    flows * sizeof(sessions->of[0]));

	if (sessions != NULL)
		sessions->flows = flows;
	return sessions;
}

void
sessions_free(struct sessions *sessions)
{
	free(sessions);
}

static inline uint64_t
nanoseconds(const struct provenance *seen)
{
	return (uint64_t)seen->seconds * 1000000000 + seen->nanoseconds;
}

/* The times' lowest 48 bits tell how far they are apart. */
static inline int64_t
after(const struct provenance *seen, const struct sent *sent)
{
	return (int64_t)((nanoseconds(seen) - sent->time) << 16) >> 16;
}

static inline bool
recent(const struct provenance *seen, const struct sent *sent)
{
	const int64_t span = after(seen, sent);

	return span <= PATIENCE && span >= -PATIENCE;
}

static void
relate(struct message *m, enum relation relation, const struct sent *sent)
{
	const uint64_t packet = m->seen->packet;

	m->facts.relation = relation;
	m->facts.packet = packet - (uint32_t)(packet - sent->packet);
	m->facts.after = after(m->seen, sent);
}

void
sessions_introduce(void *context, struct message *m)
{
	struct sessions *sessions = context;
	struct session *session = &sessions->of[m->flow->index];
	struct sent *sent;
	struct numbers n;

	/* What comes in a container has the container's repeats. */
	if (m->nesting == 0) {
		m->facts.relation = UNRELATED;
		m->facts.account = 0;
	}
	if (m->flow->index >= sessions->flows || m->check == CHECK_INVALID ||
	    !m->protocol->numbers(m, &n))
		return;
	if (session->serial != m->flow->serial ||
	    session->number != n.session) {
		memset(session, 0, sizeof(*session));
		session->serial = m->flow->serial;
		session->number = n.session;
	}
	if (n.account != 0)
		session->account = n.account;
	if (n.nameless)
		m->facts.account = session->account;
	sent = &session->sent[n.acknowledges ? !m->end : m->end]
	    [n.seq1 % REMEMBERED];
	if (n.acknowledges) {
		/* Some servers leave the second number 0. */
		if (sent->packet != 0 && sent->seq1 == n.seq1 &&
		    (sent->seq2 == n.seq2 || n.seq2 == 0) &&
		    recent(m->seen, sent))
			relate(m, ACKNOWLEDGES, sent);
		return;
	}
	if (m->nesting > 0)
		return;
	if (sent->packet != 0 && sent->seq1 == n.seq1 &&
	    sent->seq2 == n.seq2 && sent->command == n.command &&
	    recent(m->seen, sent))
		relate(m, REPEATS, sent);
	*sent = (struct sent){
		.time = nanoseconds(m->seen), .command = n.command,
		.packet = (uint32_t)m->seen->packet,
		.seq1 = n.seq1, .seq2 = n.seq2,
	};
}

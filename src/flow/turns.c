/* The posts of a tunnel in their order. */

#include "src/flow/turns.h"

#include <stdlib.h>
#include <string.h>

/* Posts behind the one that is due whose end is remembered. */
#define ENDED	32u

struct session {
	struct inner_key key;
	int64_t		 seconds;	/* when it was last heard of */
	uint32_t	 due;		/* 0: none was heard of */
	uint32_t	 position;	/* so much of that post was handed over */
	uint32_t	 ended;		/* bit by bit, from the one that is due */
	struct portion	*first;		/* by post and place */
	unsigned	 waiting;
};

struct turns {
	void		(*due)(void *, const struct portion *);
	void		*context;
	size_t		 bytes;
	uint64_t	 dropped;
	unsigned	 used;
	struct session	 session[TURNS_SESSIONS];
};

struct turns *
turns_new(void (*due)(void *, const struct portion *), void *context)
{
	struct turns *t = calloc(1, sizeof(*t));

	if (t == NULL)
		return NULL;
	t->due = due;
	t->context = context;
	return t;
}

uint64_t
turns_dropped(const struct turns *t)
{
	return t->dropped;
}

static struct portion *
take_first(struct turns *t, struct session *s)
{
	struct portion *piece = s->first;

	s->first = piece->next;
	s->waiting--;
	t->bytes -= sizeof(*piece) + piece->length;
	return piece;
}

void
turns_free(struct turns *t)
{
	if (t == NULL)
		return;
	for (unsigned i = 0; i < t->used; i++)
		while (t->session[i].first != NULL)
			free(take_first(t, &t->session[i]));
	free(t);
}

/* What of it was handed over already, from an earlier try of the same post, is
 * not again. */
static void
hand_over(struct turns *t, struct session *s, const struct portion *piece)
{
	struct portion rest = *piece;
	const uint32_t end = piece->position + piece->length;
	const uint32_t known = piece->position >= s->position ? 0 :
	    s->position - piece->position;

	if (known > 0 && known >= piece->length && !piece->ends) {
		t->dropped++;
		return;
	}
	if (known > 0) {
		const uint32_t skip = known < piece->length ? known :
		    piece->length;

		rest.bytes += skip;
		rest.length -= skip;
	}
	if (end > s->position)
		s->position = end;
	t->due(t->context, &rest);
}

/* The next post that nobody has ended is due, and what waits for it. */
static void
catch_up(struct turns *t, struct session *s)
{
	for (;;) {
		while (s->first != NULL && s->first->order <= s->due) {
			struct portion *piece = take_first(t, s);

			hand_over(t, s, piece);
			free(piece);
		}
		if ((s->ended & 1) == 0)
			return;
		s->ended >>= 1;
		s->due++;
		s->position = 0;
	}
}

/* Those that are missing will not come, or too late. */
static void
give_up(struct turns *t, struct session *s)
{
	const uint32_t order = s->first->order;
	const uint32_t passed = order - s->due;

	s->ended = passed < ENDED ? s->ended >> passed : 0;
	s->due = order;
	s->position = 0;
	s->first->hole = true;
	catch_up(t, s);
}

static struct session *
find(struct turns *t, struct inner_key key, int64_t seconds)
{
	struct session *oldest = &t->session[0];

	for (unsigned i = 0; i < t->used; i++) {
		struct session *s = &t->session[i];

		if (s->key.high == key.high && s->key.low == key.low) {
			s->seconds = seconds;
			return s;
		}
		if (s->seconds < oldest->seconds)
			oldest = s;
	}
	if (t->used < TURNS_SESSIONS)
		oldest = &t->session[t->used++];
	while (oldest->first != NULL) {
		free(take_first(t, oldest));
		t->dropped++;
	}
	*oldest = (struct session){ .key = key, .seconds = seconds };
	return oldest;
}

/* Keeps a copy for its turn; false where there is no room. */
static bool
wait(struct turns *t, struct session *s, const struct portion *piece)
{
	struct portion *copy, **place = &s->first;
	uint8_t *bytes;

	if (s->waiting == TURNS_PIECES ||
	    t->bytes + sizeof(*copy) + piece->length > TURNS_BYTES ||
	    (copy = malloc(sizeof(*copy) + piece->length)) == NULL)
		return false;
	bytes = (uint8_t *)(copy + 1);
	*copy = *piece;
	copy->bytes = bytes;
	if (piece->length > 0)
		memcpy(bytes, piece->bytes, piece->length);
	while (*place != NULL && ((*place)->order < piece->order ||
	    ((*place)->order == piece->order &&
	    (*place)->position <= piece->position)))
		place = &(*place)->next;
	copy->next = *place;
	*place = copy;
	s->waiting++;
	t->bytes += sizeof(*copy) + piece->length;
	return true;
}

void
turns_piece(struct turns *t, struct inner_key key, const struct portion *piece)
{
	struct session *s = find(t, key, piece->seen.seconds);

	if (s->due == 0)
		s->due = piece->order;
	while (s->first != NULL && s->due < piece->order &&
	    piece->seen.seconds - s->first->seen.seconds > TURNS_PATIENCE)
		give_up(t, s);
	while (piece->order > s->due && !wait(t, s, piece)) {
		if (s->first == NULL || s->first->order > piece->order) {
			/* No room at all: it is its turn. */
			s->due = piece->order;
			s->position = s->ended = 0;
		} else {
			give_up(t, s);
		}
	}
	if (piece->order < s->due)
		t->dropped++;
	else if (piece->order == s->due)
		hand_over(t, s, piece);
}

void
turns_end(struct turns *t, struct inner_key key, uint32_t order,
    int64_t seconds)
{
	struct session *s = find(t, key, seconds);

	if (s->due == 0)
		s->due = order;
	if (order < s->due || order - s->due >= ENDED)
		return;
	s->ended |= UINT32_C(1) << (order - s->due);
	catch_up(t, s);
}

void
turns_flush(struct turns *t)
{
	for (unsigned i = 0; i < t->used; i++)
		while (t->session[i].first != NULL)
			give_up(t, &t->session[i]);
}

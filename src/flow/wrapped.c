/* What a connection is wrapped in. */

#include "src/flow/wrapped.h"

#include <nettle/base64.h>
#include <stdlib.h>
#include <string.h>

/* A copy, or NULL: of nothing, of what is too long, and where memory is short. */
static uint8_t *
copy(const uint8_t *bytes, uint32_t n)
{
	uint8_t *text = bytes == NULL || n == 0 || n > WRAPPED_TEXT ? NULL :
	    malloc(n);

	if (text != NULL)
		memcpy(text, bytes, n);
	return text;
}

/* Texts that a layer owns; others only look at them. */
static void
release(const uint8_t *text)
{
	free((void *)(uintptr_t)text);
}

/* In place of the text that was there. */
static void
set_text(const uint8_t **text, uint16_t *length, const uint8_t *bytes,
    uint32_t n)
{
	release(*text);
	*text = copy(bytes, n);
	*length = *text == NULL ? 0 : (uint16_t)n;
}

void
layer_clear(struct layer *layer)
{
	release(layer->name);
	release(layer->user);
	*layer = (struct layer){ 0 };
}

void
layer_host(struct layer *to, struct layer *from)
{
	const uint8_t *user = to->user;
	const uint16_t user_length = to->user_length;

	release(to->name);
	release(from->user);
	*to = *from;
	to->user = user;
	to->user_length = user_length;
	*from = (struct layer){ 0 };
}

void
layer_copy(struct layer *to, const struct layer *from)
{
	struct layer made = *from;

	made.name = copy(from->name, from->name_length);
	made.user = copy(from->user, from->user_length);
	layer_clear(to);
	*to = made;
}

struct wrapped *
wrapped_new(const struct via *outer)
{
	struct wrapped *w = calloc(1, sizeof(*w));

	if (w == NULL || outer == NULL)
		return w;
	w->via.count = outer->count;
	for (unsigned i = 0; i < outer->count; i++)
		layer_copy(&w->via.layer[i], &outer->layer[i]);
	return w;
}

void
wrapped_forget(struct wrapped *w, struct waiting_room *room)
{
	struct waiting *waiting;

	while ((waiting = wrapped_next(w, room)) != NULL)
		free(waiting);
}

void
wrapped_free(struct wrapped *w, struct waiting_room *room)
{
	if (w == NULL)
		return;
	wrapped_forget(w, room);
	for (unsigned i = 0; i < w->via.count; i++)
		layer_clear(&w->via.layer[i]);
	layer_clear(&w->next);
	free(w);
}

static void
learn_host(struct layer *layer, const struct host *host)
{
	const bool named = host->family == 0;

	layer->family = host->family;
	layer->port = host->port;
	set_text(&layer->name, &layer->name_length, host->at.at,
	    named ? host->at.size : 0);
	if (!named) {
		memset(layer->address, 0, sizeof(layer->address));
		memcpy(layer->address, host->at.at, host->family == 4 ? 4 : 16);
	}
}

/* Of "user:password" in base64 what is before the colon. */
static void
learn_basic(struct layer *layer, const struct bytes *basic)
{
	uint8_t plain[BASE64_DECODE_LENGTH(4 * WRAPPED_TEXT)];
	struct base64_decode_ctx decoder;
	size_t n = sizeof(plain);
	const uint8_t *colon;

	base64_decode_init(&decoder);
	if (basic->size > 4 * WRAPPED_TEXT || base64_decode_update(&decoder, &n,
	    plain, basic->size, (const char *)basic->at) == 0)
		return;
	colon = memchr(plain, ':', n);
	if (colon != NULL)
		set_text(&layer->user, &layer->user_length, plain,
		    (uint32_t)(colon - plain));
}

void
wrapped_learn(struct wrapped *w, const struct wrapping *said)
{
	if (said->host.at.size > 0 && said->host.at.at != NULL)
		learn_host(&w->next, &said->host);
	if (said->user.size > 0)
		set_text(&w->next.user, &w->next.user_length, said->user.at,
		    said->base64 ? 0 : said->user.size);
	if (said->user.size > 0 && said->base64)
		learn_basic(&w->next, &said->user);
	w->asked = w->asked || said->asks;
	if (said->name.size > 0) {
		w->session_length = said->name.size > WRAPPED_TEXT ? 0 :
		    (uint16_t)said->name.size;
		memcpy(w->session, said->name.at, w->session_length);
		w->order = said->order;
		w->posted = 0;
	}
}

bool
wrapped_through(struct wrapped *w, const char *proto, uint8_t client)
{
	if (w->via.count == MESSAGE_LAYERS)
		return false;
	w->next.proto = proto;
	w->client = client;
	w->via.layer[w->via.count++] = w->next;
	w->next = (struct layer){ 0 };
	w->asked = w->proven = false;
	return true;
}

void
wrapped_wait(struct wrapped *w, struct waiting_room *room,
    const struct message *m)
{
	struct waiting *waiting;

	if (w->count == WRAPPED_MESSAGES ||
	    room->bytes + sizeof(*waiting) + m->captured > WRAPPED_BYTES ||
	    (waiting = malloc(sizeof(*waiting) + m->captured)) == NULL) {
		room->refused++;
		return;
	}
	*waiting = (struct waiting){
		.seen = *m->seen, .dialect = m->dialect,
		.protocol = m->protocol, .flow = m->flow, .gap = m->gap,
		.captured = m->captured, .length = m->length,
		.role = (uint8_t)m->role, .end = m->end, .shape = m->shape,
		.layers = (uint8_t)w->via.count, .loose = m->loose,
		.guarded = m->guarded, .conflict = m->conflict,
	};
	if (m->captured > 0)
		memcpy(waiting->bytes, m->wire, m->captured);
	if (w->last == NULL)
		w->first = waiting;
	else
		w->last->next = waiting;
	w->last = waiting;
	w->count++;
	room->bytes += sizeof(*waiting) + m->captured;
}

struct message
waiting_message(const struct waiting *waiting)
{
	return (struct message){
		.wire = waiting->bytes, .plain = waiting->bytes,
		.captured = waiting->captured, .length = waiting->length,
		.unsealed = true, .shape = waiting->shape,
		.role = waiting->role, .end = waiting->end,
		.protocol = waiting->protocol, .flow = waiting->flow,
		.seen = &waiting->seen, .confidence = CERTAIN,
		.dialect = waiting->dialect, .loose = waiting->loose,
		.guarded = waiting->guarded, .conflict = waiting->conflict,
		.gap = waiting->gap,
	};
}

struct waiting *
wrapped_next(struct wrapped *w, struct waiting_room *room)
{
	struct waiting *waiting = w->first;

	if (waiting == NULL)
		return NULL;
	w->first = waiting->next;
	if (w->first == NULL)
		w->last = NULL;
	w->count--;
	room->bytes -= sizeof(*waiting) + waiting->captured;
	return waiting;
}

struct provenance
wrapped_ends(const struct provenance *seen, const struct via *via,
    bool from_client)
{
	struct provenance ends = *seen;
	const struct layer *inner = &via->layer[via->count - 1];

	if (from_client)
		ends.destination.port = inner->port;
	else
		ends.source.port = inner->port;
	return ends;
}

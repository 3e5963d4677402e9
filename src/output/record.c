/* What the two writers of JSON have in common. */

#include "src/output/record.h"

#include "dissectors/core/protocol.h"
#include "src/output/append.h"

const struct field record_subcommand = { FIELD_KEY("subcommand") };

bool
record_init(struct record *r)
{
	r->redacted = printbuf_new();
	r->said = printbuf_new();
	return r->redacted != NULL && r->said != NULL;
}

void
record_free(struct record *r)
{
	printbuf_free(r->redacted);
	printbuf_free(r->said);
}

void
record_begin(struct record *r, const struct message *m)
{
	essence_begin(&r->essence, m);
	notes_begin(&r->notes);
	r->event = record_event(m->protocol);
	r->depth = 0;
	r->charset = NULL;
	if (r->texts > 0)
		printbuf_reset(r->said);
	r->texts = 0;
	if (r->redacted->bpos > 0)
		printbuf_reset(r->redacted);
}

/* The groups that are open. */
static void
append_path(struct record *r)
{
	struct printbuf *pb = r->redacted;

	append_string(pb, r->event);
	for (unsigned i = 0; i < r->depth; i++) {
		if (r->open[i].kind == EVENT_ELEMENT ||
		    r->open[i].kind == EVENT_TLV) {
			append_char(pb, '[');
			append_u64(pb, r->open[i].index);
			append_char(pb, ']');
		} else if (r->open[i].field->key != NULL) {
			append_char(pb, '.');
			append_bytes(pb, r->open[i].field->key,
			    r->open[i].field->key_length);
		}
	}
}

void
record_redact_tlv(struct record *r)
{
	append_path(r);
	append_char(r->redacted, '\0');
}

static void
redact(struct record *r, const struct event *event)
{
	append_path(r);
	append_char(r->redacted, '.');
	append_bytes(r->redacted, event->field->key, event->field->key_length);
	append_char(r->redacted, '\0');
}

bool
record_field(struct record *r, const struct event *event)
{
	const struct field *f = event->field;

	if (f == &field_undecoded) {
		if (event->masked) {
			append_string(r->redacted, r->event);
			append_string(r->redacted, ".undecoded[");
			append_u64(r->redacted, r->notes.undecoded_count);
			append_string(r->redacted, "].raw");
			append_char(r->redacted, '\0');
		}
		notes_add_undecoded(&r->notes, event);
		return true;
	}
	if ((f->flags & RECORD_ROWS) != 0)
		essence_field(&r->essence, event);
	if (f->key == NULL || (f->flags & (SUBCOMMAND | STAYS)) == SUBCOMMAND)
		return true;
	if (event->masked)
		redact(r, event);
	return event->masked;
}

void
record_said(struct record *r, const char *form, size_t size)
{
	if (r->texts++ > 0)
		append_char(r->said, ' ');
	append_bytes(r->said, form, size);
}

void
record_text(struct record *r, const struct field *f, const struct text *text,
    const char *form, size_t size)
{
	if ((f->flags & TEXT) != 0)
		record_said(r, form, size);
	if (text->known_from != TEXT_ASCII && r->charset == NULL) {
		r->charset = text->charset;
		r->charset_source = text->known_from;
	}
}

void
record_end(struct record *r)
{
	essence_end(&r->essence);
}

const char *
record_event(const struct protocol *protocol)
{
	return protocol->unwrap != NULL ? "proxy" : "icq";
}

const struct flow *
record_wire(const struct message *m)
{
	return m->carrier != NULL ? m->carrier : m->flow;
}

const char *
record_direction(const struct message *m)
{
	switch (m->role) {
	case ROLE_CLIENT:
		return "to_server";
	case ROLE_SERVER:
		return "to_client";
	case ROLE_PEER:
		return "peer";
	case ROLE_UNKNOWN:
		break;
	}
	return NULL;
}

const char *const record_relations[] = {
	[UNRELATED] = NULL, [ACKNOWLEDGES] = "ack_of",
	[REPEATS] = "repeat_of", [ANSWERS] = "answer_of",
};

const char *const record_announced[ANNOUNCED_WORDS] = {
	[ANNOUNCED_IP] = "ip", [ANNOUNCED_REAL_IP] = "real_ip",
	[ANNOUNCED_BOTH] = "both", [ANNOUNCED_OTHERS] = "none",
};

const char *
record_checkcode(const struct message *m)
{
	static const char *const verdicts[] = {
		[CHECK_UNKNOWN] = NULL, [CHECK_ABSENT] = "absent",
		[CHECK_VALID] = "valid", [CHECK_INVALID] = "invalid",
	};

	return verdicts[m->check];
}

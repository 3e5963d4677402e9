/* What the two writers of JSON, direct and by tree, have in common: gathering
 * what stands at the end of a record, and where each masked field stood. */

#ifndef SRC_OUTPUT_RECORD_H
#define SRC_OUTPUT_RECORD_H

#include <json-c/printbuf.h>

#include "dissectors/core/walk.h"
#include "src/output/essence.h"
#include "src/output/note.h"
#include "src/output/text.h"

struct record {
	struct essence		 essence;
	struct notes		 notes;
	/* The groups that are open, outermost first. */
	struct {
		const struct field	*field;
		enum event_kind		 kind;
		uint32_t		 index;
	}			 open[WALK_DEPTH];
	unsigned		 depth;
	const char		*event;		/* record_event() */
	/* Paths of the masked fields, each ended by a NUL. */
	struct printbuf		*redacted;
	/* What is said to somebody: the texts marked so, a space between,
	 * in the form that the writer has given them. */
	struct printbuf		*said;
	unsigned		 texts;
	/* Of the first text that is not ASCII. */
	const char		*charset;
	enum text_source	 charset_source;
};

/* False where memory is short. */
bool	 record_init(struct record *);
void	 record_free(struct record *);

void	 record_begin(struct record *, const struct message *);

/* Its type and its length. */
void	 record_redact_tlv(struct record *);

static inline void
record_open(struct record *r, const struct event *event)
{
	r->open[r->depth].field = event->field;
	r->open[r->depth].kind = event->kind;
	r->open[r->depth].index = event->index;
	r->depth++;
	if (event->masked && event->kind == EVENT_TLV)
		record_redact_tlv(r);
}

static inline void
record_close(struct record *r)
{
	r->depth--;
}

/* The key of a subcommand, whatever its row's is. */
extern const struct field record_subcommand;

/* Rows of which a record says something at its end; of the essence, command and
 * family stand where they are. */
#define RECORD_ROWS	(SUBCOMMAND | SELF | FROM | TO)

/* To be told first of every leaf that is one of these, or masked, or what no row
 * knew. True where it has no place of its own in the record: structure, a
 * subcommand, what no row knew, or a secret. */
bool	 record_field(struct record *, const struct event *);

/* To be told of every text as it was converted, and of its form in the record.
 * Both are made once: a second time, the flow's earlier texts would be others,
 * and the conversion with them. */
void	 record_text(struct record *, const struct field *,
	    const struct text *, const char *form, size_t size);

/* Of a text marked TEXT that is ASCII: this is all there is to tell. */
void	 record_said(struct record *, const char *form, size_t size);

void	 record_end(struct record *);

/* "icq", or "proxy" of what only lets it through: the type of the event, and the key
 * of what is said of it. */
const char	*record_event(const struct protocol *);

/* Its flow on the wire. */
const struct flow *record_wire(const struct message *);

/* "to_server", "to_client", "peer"; NULL where it is not known. */
const char	*record_direction(const struct message *);

/* "ack_of", "repeat_of", "answer_of". */
extern const char *const record_relations[];

/* "ip", "real_ip", "both", "none": of ANNOUNCED_IP and so on. */
extern const char *const record_announced[ANNOUNCED_WORDS];

/* "valid", "invalid", "absent"; NULL where it is not known. */
const char	*record_checkcode(const struct message *);

#endif

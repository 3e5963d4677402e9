/* What a walk says to those who listen. */

#ifndef DISSECTORS_CORE_EVENT_H
#define DISSECTORS_CORE_EVENT_H

#include "dissectors/core/message.h"

enum event_kind {
	EVENT_LEAF,
	EVENT_OBJECT,		/* a group of rows */
	EVENT_LIST,		/* its elements follow, each an object */
	EVENT_ELEMENT,
	EVENT_TLV,		/* an element that begins with its type, which
				 * `command` names, and its length */
	EVENT_PACKET,		/* a message within the message */
};

/* A leaf, or a group at its opening and closing. The span is all bytes that
 * the row accounts for: of a leaf, its length word, value and terminator; of
 * a group at its opening, the head alone (a count, a length word). Offsets
 * count from the first byte of `wire` and of `plain`, which are NULL where the
 * row is masked: nothing of a secret leaves the walker. */
struct event {
	enum event_kind		 kind;
	const struct field	*field;
	const struct message	*message;	/* the innermost */
	const struct command	*command;	/* that the number names */
	const uint8_t		*wire;		/* of the outermost message */
	const uint8_t		*plain;
	uint32_t		 offset;	/* of the span */
	uint32_t		 length;
	uint32_t		 value;		/* offset of text or bytes */
	uint32_t		 size;		/* of the value */
	uint32_t		 index;		/* of elements, from 0 */
	uint64_t		 number;	/* of integers, counts, lengths;
						 * INT: two's complement */
	uint8_t			 depth;
	bool			 masked;
	bool			 cut;		/* by the capture's end */
	/* It stands where the bytes have chosen one of several tables; */
	bool			 tried;
	/* before it one was chosen, by bytes or by how many there are; */
	bool			 fitted;
	/* other lengths than the message's say where it must end. */
	bool			 enclosed;
};

/* The bytes of a value that is not masked. */
static inline const uint8_t *
event_value(const struct event *event)
{
	return event->plain + event->value;
}

/* Of a TLV's opening. */
static inline uint32_t
event_tlv_type(const struct event *event)
{
	return (uint32_t)event->number;
}

static inline uint32_t
event_tlv_length(const struct event *event)
{
	return (uint32_t)(event->number >> 32);
}

enum note_code {
	NOTE_CUT,		/* the capture is shorter than the wire */
	NOTE_MALFORMED,		/* lengths disagree */
	NOTE_UNKNOWN,		/* no table for it */
	NOTE_UNDECODED,		/* bytes left over after the last row */
	NOTE_BAD_CHECKCODE,
	NOTE_LIMIT,		/* more nesting or events than allowed */
	NOTE_GAP,		/* bytes of the stream are missing before */
	NOTE_CONFLICT,		/* bytes came twice, and differently */
	NOTE_SEQUENCE,		/* not the next that its end counts */
	NOTE_CODES,
};

/* An anomaly. `need` and `left` are what its reason talks about: bytes asked
 * for and there (cut, malformed), the unknown number, the bytes left over, the
 * bytes missing (4294967295: or more), the sequence number that was due and the
 * one that came. */
/* How many of a message are kept where a record tells them; of more, that there
 * are more, as one of NOTE_LIMIT. */
#define NOTES_KEPT	64

struct note {
	enum note_code		 code;
	const char		*reason;	/* NULL: the code says it */
	const struct field	*field;		/* NULL: of the message */
	uint32_t		 offset;
	uint32_t		 need;
	uint32_t		 left;
};

/* "cut", "malformed", ...: the codes of JSON. */
extern const char *const note_codes[NOTE_CODES];

/* An output, a check or a statistic. Every call may be NULL. */
struct sink {
	void		(*begin)(struct sink *, const struct message *);
	void		(*open)(struct sink *, const struct event *);
	void		(*field)(struct sink *, const struct event *);
	void		(*close)(struct sink *, const struct event *);
	void		(*note)(struct sink *, const struct note *);
	void		(*end)(struct sink *, const struct message *);
	/* Before `begin` of a message that was captured whole and is in order:
	 * whether the sink has told by itself what is in it, because it was
	 * told of one like it before. Then no other call is made. */
	bool		(*recall)(struct sink *, const struct message *,
			    const struct field *layout);
	/* Which rows, groups too: those with one of these flags, or
	 * EVERY_ROW. */
	uint16_t	 rows;
	/* Messages within a message: inside their container (true), or after
	 * it as messages of their own. */
	bool		 nested;
};

#define EVERY_ROW	0xffff

#endif

/* Anomalies of one message. */

#include "src/output/note.h"

#include "src/output/append.h"

static void
append_bytes_counted(struct printbuf *pb, uint32_t n)
{
	append_u64(pb, n);
	append_string(pb, n == 1 ? " byte" : " bytes");
}

static void
append_subject(struct printbuf *pb, const struct note *note)
{
	const struct field *f = note->field;

	if (f == NULL)
		append_string(pb, "message");
	else
		append_string(pb, f->label != NULL ? f->label : "group");
}

void
note_append(struct printbuf *pb, const struct note *note)
{
	if (note->reason != NULL) {
		append_string(pb, note->reason);
		return;
	}
	switch (note->code) {
	case NOTE_CUT:
		append_subject(pb, note);
		append_string(pb, " cut by the snapshot length");
		break;
	case NOTE_MALFORMED:
		append_subject(pb, note);
		append_string(pb, " needs ");
		append_bytes_counted(pb, note->need);
		append_string(pb, note->left == 1 ? ", there is " :
		    ", there are ");
		append_u64(pb, note->left);
		break;
	case NOTE_UNKNOWN:
		append_string(pb, "no table for 0x");
		append_hex(pb, note->need, note->need > 0xffff ? 8 : 4);
		break;
	case NOTE_UNDECODED:
		append_bytes_counted(pb, note->left);
		append_string(pb, " left over after the last field");
		break;
	case NOTE_BAD_CHECKCODE:
		append_string(pb, "check code does not agree with the packet");
		break;
	case NOTE_GAP:
		append_bytes_counted(pb, note->need);
		append_string(pb, " of the stream missing before this");
		break;
	case NOTE_CONFLICT:
		append_string(pb, "some bytes came twice and differ: the first "
		    "copy counts");
		break;
	case NOTE_SEQUENCE:
		append_string(pb, "sequence number ");
		append_u64(pb, note->left);
		append_string(pb, " where ");
		append_u64(pb, note->need);
		append_string(pb, " was due");
		break;
	case NOTE_LIMIT:
	case NOTE_CODES:
		append_string(pb, "more work than one message may cause");
		break;
	}
}

unsigned
notes_lost(const struct notes *notes)
{
	return notes->lost + notes->undecoded_lost;
}

void
notes_append_lost(struct printbuf *pb, const struct notes *notes)
{
	append_u64(pb, notes_lost(notes));
	append_string(pb, " more anomalies or undecoded runs");
}

void
notes_begin(struct notes *notes)
{
	notes->count = notes->lost = 0;
	notes->undecoded_count = notes->undecoded_lost = 0;
}

void
notes_add(struct notes *notes, const struct note *note)
{
	if (notes->count == NOTES_KEPT)
		notes->lost++;
	else
		notes->note[notes->count++] = *note;
}

void
notes_add_undecoded(struct notes *notes, const struct event *event)
{
	if (notes->undecoded_count == NOTES_KEPT)
		notes->undecoded_lost++;
	else
		notes->undecoded[notes->undecoded_count++] = *event;
}

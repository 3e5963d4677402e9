/* All that a run writes, and what became of it. */

#include "src/outputs.h"

#include <errno.h>
#include <string.h>

#include "src/complain.h"

#define ERROR_ROOM	1024

/* An output cannot be written. Nobody reading it any more is no fault. */
static bool
fail(struct outputs *outputs, const char *name, int error)
{
	if (error == EPIPE) {
		outputs->reader_gone = true;
	} else if (!outputs->failed) {
		complain(name, strerror(error));
		outputs->failed = true;
	}
	return false;
}

enum outputs_opened
outputs_open(struct outputs *outputs, const struct source *source)
{
	const struct options *o = outputs->options;
	char error[ERROR_ROOM];
	bool usage;

	if (o->save != NULL) {
		outputs->link = source_link(source);
		outputs->save = savefile_open(o->save, outputs->link->type,
		    source_snaplen(source), source_digits(source));
		if (outputs->save == NULL) {
			complain(o->save, strerror(errno));
			return OUTPUTS_FAILED;
		}
	}
	outputs->printer = printer_open(o, error, sizeof(error), &usage);
	if (outputs->printer != NULL)
		return OUTPUTS_OPEN;
	complain(error, NULL);
	return usage ? OUTPUTS_USAGE : OUTPUTS_FAILED;
}

bool
outputs_packet(struct outputs *outputs, const struct frame *frame)
{
	const struct options *o = outputs->options;

	if (outputs->save == NULL)
		return true;
	if (frame->link != outputs->link) {
		complain(o->save, "a capture file has one link type, and the "
		    "files read have several: write them one by one");
		outputs->failed = true;
		return false;
	}
	if (savefile_write(outputs->save, frame->seen, frame->bytes,
	    frame->captured, frame->length) &&
	    (o->line_buffered == 0 || savefile_flush(outputs->save)))
		return true;
	return fail(outputs, o->save, errno);
}

bool
outputs_check(struct outputs *outputs)
{
	const int error = printer_error(outputs->printer);

	return error == 0 || fail(outputs, printer_name(outputs->printer),
	    error);
}

bool
outputs_reopen(struct outputs *outputs)
{
	const struct options *o = outputs->options;

	if (o->output == NULL && o->save == NULL)
		return false;
	if (outputs->printer != NULL && !printer_reopen(outputs->printer))
		complain(o->output, strerror(errno));
	if (outputs->save != NULL && !savefile_reopen(outputs->save))
		complain(o->save, strerror(errno));
	return true;
}

void
outputs_finish(struct outputs *outputs)
{
	const int error = printer_flush(outputs->printer);

	if (error != 0)
		fail(outputs, printer_name(outputs->printer), error);
	if (outputs->save != NULL && !savefile_close(outputs->save) &&
	    !outputs->reader_gone)
		fail(outputs, outputs->options->save, errno);
	outputs->save = NULL;
}

void
outputs_close(struct outputs *outputs)
{
	printer_close(outputs->printer);
	if (outputs->save != NULL)
		savefile_close(outputs->save);
}

/* Options that do not go together. */

#include "src/options.h"

#include <string.h>

#include "src/output/rotation.h"

/* -C, -G and -W. The trap is all three: tcpdump's -W then neither ends the run
 * nor bounds the files, but has them written over within a period. */
static const char *
rotation_conflict(const struct options *o)
{
	const bool rotates = o->rotate_size > 0 || o->rotate_seconds > 0;
	const struct rotation rotation = { .seconds = o->rotate_seconds };
	const bool file = o->save != NULL && strcmp(o->save, "-") != 0;
	const char *refusal = NULL;

	if (o->rotate_files > 0 && !rotates)
		return "-W counts the files of -C or of -G: give one of these "
		    "too";
	if (o->rotate_files > 0 && o->rotate_size > 0 && o->rotate_seconds > 0)
		return "-W with both -C and -G would write over files of the "
		    "same period: leave out -W and remove old files by their "
		    "age, or leave out -C or -G";
	if (!rotates)
		return NULL;
	if (o->save != NULL && !file)
		return "-w - is one stream: -C and -G want -w FILE or -o FILE";
	if (!file && o->output == NULL)
		return "-C and -G begin new files: say which, with -w FILE or "
		    "-o FILE";
	if (file)
		refusal = rotation_refuses(&rotation, o->save);
	if (refusal == NULL && o->output != NULL)
		refusal = rotation_refuses(&rotation, o->output);
	return refusal;
}

const char *
options_conflict(const struct options *o)
{
	if (o->file_count > 0 && o->interface != NULL)
		return "-r reads files and -i captures: choose one of them";
	if (o->fanout > 0 && (o->file_count > 0 || o->list_file != NULL))
		return "--fanout shares an interface: for files give each "
		    "process its part by --shard I/N";
	if (o->fanout > 0 && o->shard.count > 0)
		return "--fanout and --shard both say which part is taken: "
		    "choose one of them";
	if (o->list_file != NULL && o->interface != NULL)
		return "-V reads files and -i captures: choose one of them";
	if (o->list_file != NULL && o->file_count > 0)
		return "-r names files and -V a list of them: choose one of "
		    "them";
	if (o->json != JSON_NONE && o->hex > 0)
		return "-j and -x are two ways to print: choose one of them";
	if (o->filter != NULL && o->filter_file != NULL)
		return "a filter expression and -F: choose one of them";
	if (o->stats > 0 && o->json == JSON_NONE)
		return "--stats adds a record to JSON: give -j too";
	if (o->stats_interval > 0 && o->json == JSON_NONE)
		return "--stats-interval adds records to JSON: give -j too";
	if (o->times > 5)
		return "-t may be given five times at most";
	if (o->save != NULL && o->output == NULL &&
	    strcmp(o->save, "-") == 0 &&
	    (o->print > 0 || o->verbose > 0 || o->hex > 0 ||
	    o->json != JSON_NONE))
		return "-w - and what is decoded cannot share the standard "
		    "output: send one of them to a file, -o FILE for instance";
	return rotation_conflict(o);
}

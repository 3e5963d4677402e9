/* icqdump: wiring only. Options to capture to flow to outputs. */

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <json-c/json.h>

#include "src/capture/privilege.h"
#include "src/capture/source.h"
#include "src/complain.h"
#include "src/confine.h"
#include "src/options.h"
#include "src/output/schema.h"
#include "src/outputs.h"
#include "src/pipeline.h"
#include "src/progress.h"
#include "src/report.h"

enum status { STATUS_FINE, STATUS_RUNTIME, STATUS_USAGE, STATUS_DAMAGED };

#define ERROR_ROOM	1024

/* Seconds after which a second INT or TERM ends it, whatever waits. */
#define PATIENCE	1

struct program {
	struct options		 options;
	struct source		*source;
	struct pipeline		 pipeline;
	struct outputs		 outputs;
	struct report		 report;
	struct progress		 progress;
};

static volatile sig_atomic_t stop, report, reopen;
static struct source *signalled;

static void
on_signal(int number)
{
	static time_t asked;
	const time_t now = time(NULL);

	if (number == SIGUSR1) {
		report = 1;
	} else if (number == SIGHUP) {
		reopen = 1;
	} else {
		/* An output makes it wait: nobody else could end it. */
		if (asked != 0 && now - asked >= PATIENCE)
			_exit(128 + number);
		asked = asked == 0 ? now : asked;
		stop = 1;
	}
	if (signalled != NULL)
		source_interrupt(signalled);
}

static void
catch(int number)
{
	struct sigaction action = { .sa_handler = on_signal };

	sigfillset(&action.sa_mask);
	sigaction(number, &action, NULL);
}

static void
catch_signals(void)
{
	struct sigaction old;

	signal(SIGPIPE, SIG_IGN);
	catch(SIGINT);
	catch(SIGTERM);
	catch(SIGUSR1);
	/* nohup(1) had it ignored. */
	if (sigaction(SIGHUP, NULL, &old) == 0 && old.sa_handler != SIG_IGN)
		catch(SIGHUP);
}

/* --stats, and --stats-interval: what was counted so far. */
static void
record_report(struct program *p)
{
	struct json_object *record = report_record(&p->report);

	outputs_record(&p->outputs, record, report_time(&p->report));
	json_object_put(record);
}

/* Of an interface by the clock, of files by their packets. */
static void
report_by_time(struct program *p, int64_t second)
{
	if (report_is_due(&p->report, second))
		record_report(p);
}

/* For what waits in the middle of something: no more than this is safe there. */
static bool
is_stopped(void)
{
	return stop;
}

static bool
go_on(void *context)
{
	struct program *p = context;

	if (reopen) {
		reopen = 0;
		/* Files that were moved away. Without any, it ends. */
		if (!outputs_reopen(&p->outputs))
			stop = 1;
	}
	if (report) {
		report = 0;
		progress_clear(&p->progress);
		if (p->report.pipeline != NULL)
			report_print(&p->report);
	}
	if (p->options.file_count == 0 && p->report.interval > 0)
		report_by_time(p, (int64_t)time(NULL));
	return !stop;
}

/* One of several files; the others are read. */
static void
on_damaged(void *context, const char *text)
{
	struct program *p = context;

	progress_clear(&p->progress);
	complain(text, NULL);
}

static void
end_run(struct program *p)
{
	stop = 1;
	source_interrupt(p->source);
}

static void
on_frame(void *context, const struct frame *frame)
{
	struct program *p = context;

	if (stop)
		return;
	if (p->options.file_count > 0 && p->report.interval > 0)
		report_by_time(p, frame->seen->seconds);
	if (!outputs_go_on(&p->outputs, frame->seen->seconds)) {
		end_run(p);
		return;
	}
	p->report.taken++;
	if (!outputs_packet(&p->outputs, frame)) {
		end_run(p);
		return;
	}
	ip_frame(p->pipeline.ip, frame);
	if (!outputs_check(&p->outputs))
		end_run(p);
	if (p->options.stats > 0)
		p->report.last = *frame->seen;
	if (progress_is_due(&p->progress, p->report.taken))
		progress_renew(&p->progress, p->report.taken,
		    pipeline_messages(&p->pipeline));
	if (p->options.count > 0 &&
	    p->report.taken >= (uint64_t)p->options.count)
		end_run(p);
}

static enum status
open_outputs(struct program *p)
{
	switch (outputs_open(&p->outputs, p->source)) {
	case OUTPUTS_FAILED:
		return STATUS_RUNTIME;
	case OUTPUTS_USAGE:
		return STATUS_USAGE;
	case OUTPUTS_OPEN:
		break;
	}
	printer_seat(p->outputs.printer, &p->pipeline.audience);
	return STATUS_FINE;
}

static enum status
open_pipeline(struct program *p)
{
	p->report.source = p->source;
	p->report.interval = p->options.stats_interval;
	p->report.pipeline = &p->pipeline;
	if (pipeline_open(&p->pipeline, &p->options))
		return STATUS_FINE;
	complain("out of memory", NULL);
	return STATUS_RUNTIME;
}

static struct source_options
source_options(struct program *p)
{
	static const pcap_direction_t directions[] = {
		[DIRECTION_BOTH] = PCAP_D_INOUT, [DIRECTION_IN] = PCAP_D_IN,
		[DIRECTION_OUT] = PCAP_D_OUT,
	};
	const struct options *o = &p->options;

	return (struct source_options){
		.files = o->files, .file_count = o->file_count,
		.interface = o->interface, .filter = o->filter,
		.shard = o->shard, .fanout = (uint16_t)o->fanout,
		.snaplen = (int)o->snaplen, .buffer_kib = (int)o->buffer_kib,
		.promiscuous = o->no_promiscuous == 0,
		.direction = directions[o->direction],
		.link_type = o->link_type,
		.handler = on_frame, .go_on = go_on, .damaged = on_damaged,
		.context = p,
	};
}

static enum status
fault(const struct source_failure *failure)
{
	if (failure->fault == SOURCE_FINE)
		return STATUS_FINE;
	complain(failure->text, NULL);
	return (enum status)failure->fault;
}

static enum status
drop_privileges(const struct options *o)
{
	char text[ERROR_ROOM] = "";

	switch (privilege_drop(o->user, text, sizeof(text))) {
	case PRIVILEGE_USELESS:
		complain(text, NULL);
		return STATUS_USAGE;
	case PRIVILEGE_FAILED:
		complain(text, NULL);
		return STATUS_RUNTIME;
	case PRIVILEGE_DROPPED:
	case PRIVILEGE_KEPT:
		break;
	}
	if (o->sandbox != SANDBOX_REQUIRE || geteuid() != 0)
		return STATUS_FINE;
	complain("--sandbox=require gives up root, and -Z root keeps it: "
	    "choose one of them", NULL);
	return STATUS_USAGE;
}

static void
announce(const struct program *p)
{
	const struct options *o = &p->options;
	const char *warning = source_warning(p->source);

	if (warning != NULL)
		complain(warning, NULL);
	if (o->quiet > 0 || o->file_count > 0)
		return;
	fprintf(stderr, "icqdump: listening on %s, link type %s, "
	    "snapshot length %d bytes\n", source_name(p->source),
	    pcap_datalink_val_to_name(source_link(p->source)->type),
	    source_snaplen(p->source));
}

static enum status
run(struct program *p)
{
	const struct source_options options = source_options(p);
	struct source_failure failure;
	enum status status;
	bool fine;
	const bool live = options.file_count == 0;

	p->source = source_open(&options, &failure);
	if (p->source == NULL)
		return fault(&failure);
	signalled = p->source;
	status = live ? drop_privileges(&p->options) : STATUS_FINE;
	if (status == STATUS_FINE)
		status = open_outputs(p);
	if (status == STATUS_FINE)
		status = open_pipeline(p);
	if (status == STATUS_FINE && !confine(&p->options, p->source))
		status = STATUS_RUNTIME;
	if (status != STATUS_FINE)
		return status;
	announce(p);
	/* Signals that came while nobody could be interrupted. */
	if (stop || report || reopen)
		source_interrupt(p->source);
	progress_open(&p->progress, !live && p->options.quiet == 0);
	fine = source_run(p->source, &failure);
	progress_clear(&p->progress);
	if (!fine)
		status = fault(&failure);
	pipeline_flush(&p->pipeline);
	if (p->options.stats > 0)
		record_report(p);
	outputs_finish(&p->outputs);
	if (p->options.quiet == 0 && !p->outputs.reader_gone)
		report_print(&p->report);
	return p->outputs.failed ? STATUS_RUNTIME : status;
}

static void
close_all(struct program *p)
{
	outputs_close(&p->outputs);
	pipeline_close(&p->pipeline);
	signalled = NULL;
	if (p->source != NULL)
		source_close(p->source);
	options_free(&p->options);
}

static enum status
list(struct program *p)
{
	const struct source_options options = source_options(p);
	struct source_failure failure;
	bool fine = p->options.list_interfaces > 0 ?
	    source_list_interfaces(stdout, &failure) :
	    source_list_links(&options, stdout, &failure);

	return fine ? STATUS_FINE : fault(&failure);
}

static enum status
print_schema(void)
{
	struct json_object *schema = schema_new();

	puts(json_object_to_json_string_ext(schema, JSON_C_TO_STRING_PRETTY |
	    JSON_C_TO_STRING_SPACED | JSON_C_TO_STRING_NOSLASHESCAPE));
	json_object_put(schema);
	return STATUS_FINE;
}

static enum status
act(struct program *p)
{
	struct options *o = &p->options;
	char error[ERROR_ROOM];

	if (o->help > 0) {
		options_help(stdout);
		return STATUS_FINE;
	}
	if (o->version > 0) {
		printf("icqdump %s\n%s\njson-c %s\n", PACKAGE_VERSION,
		    pcap_lib_version(), JSON_C_VERSION);
		return STATUS_FINE;
	}
	if (o->schema > 0)
		return print_schema();
	if (o->list_interfaces > 0 || o->list_links > 0)
		return list(p);
	if (!options_check_files(o, error, sizeof(error))) {
		complain(error, NULL);
		return STATUS_USAGE;
	}
	p->outputs.options = o;
	p->outputs.stopped = is_stopped;
	catch_signals();
	return run(p);
}

int
main(int argc, char **argv)
{
	static struct program program;
	char error[ERROR_ROOM];
	enum status status;

	if (!options_parse(&program.options, argc, argv, error,
	    sizeof(error))) {
		complain(error, NULL);
		return STATUS_USAGE;
	}
	status = act(&program);
	close_all(&program);
	if (status == STATUS_FINE && (fflush(stdout) != 0 || ferror(stdout)) &&
	    errno != EPIPE) {
		complain("standard output", strerror(errno));
		status = STATUS_RUNTIME;
	}
	return status;
}

/* icqdump: wiring only. Options to capture to flow to outputs. */

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <json-c/json.h>

#include "src/capture/ip.h"
#include "src/capture/privilege.h"
#include "src/capture/source.h"
#include "src/flow/dispatch.h"
#include "src/flow/framing.h"
#include "src/flow/session.h"
#include "src/flow/table.h"
#include "src/options.h"
#include "src/output/counters.h"
#include "src/output/pcap.h"
#include "src/output/schema.h"
#include "src/printer.h"
#include "src/progress.h"

enum status { STATUS_FINE, STATUS_RUNTIME, STATUS_USAGE, STATUS_DAMAGED };

#define ERROR_ROOM	1024

struct program {
	struct options		 options;
	struct source		*source;
	struct ip		*ip;
	struct unwrap		 unwrap;	/* what goes through proxies */
	struct dispatch		*dispatch;	/* of datagrams */
	struct framing		*framing;	/* of streams */
	struct sessions		*sessions;
	struct decoders		 decoders;
	struct audience		 audience;
	struct printer		*printer;
	struct savefile		*save;
	const struct link	*save_link;
	struct progress		 progress;
	uint64_t		 taken;		/* packets, for -c */
	struct provenance	 last;		/* of them */
	bool			 failed;	/* said so already */
	bool			 reader_gone;
};

static volatile sig_atomic_t stop, report, reopen;
static struct source *signalled;

static void
on_signal(int number)
{
	if (number == SIGUSR1)
		report = 1;
	else if (number == SIGHUP)
		reopen = 1;
	else
		stop = 1;
	if (signalled != NULL)
		source_interrupt(signalled);
}

static void
catch(int number)
{
	struct sigaction action = { .sa_handler = on_signal };

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

/* Prints "icqdump: ..." to stderr. */
static void
complain(const char *what, const char *why)
{
	if (why == NULL)
		fprintf(stderr, "icqdump: %s\n", what);
	else
		fprintf(stderr, "icqdump: %s: %s\n", what, why);
}

static uint64_t
messages(const struct program *p)
{
	return dispatch_messages(p->dispatch) +
	    framing_messages(p->framing);
}

static void
gather(const struct program *p, uint64_t values[COUNTERS])
{
	const struct ip_counters ip = ip_counters(p->ip);
	const struct dispatch_counters d = dispatch_counters(p->dispatch);
	const struct framing_counters s = framing_counters(p->framing);
	struct pcap_stat stat;
	const bool live = source_statistics(p->source, &stat);

	values[COUNT_CAPTURED] = p->taken;
	values[COUNT_RECEIVED] = live ? stat.ps_recv : COUNT_UNKNOWN;
	values[COUNT_DROPPED] = live ? stat.ps_drop : COUNT_UNKNOWN;
	values[COUNT_INTERFACE_DROPPED] = live ? stat.ps_ifdrop :
	    COUNT_UNKNOWN;
	values[COUNT_MESSAGES] = messages(p);
	values[COUNT_UNPROVEN] = d.unproven;
	values[COUNT_BAD_LENGTHS] = ip.bad_ip + ip.bad_udp + ip.bad_tcp;
	values[COUNT_CUT_HEADERS] = ip.cut;
	values[COUNT_FRAGMENTS_MISSING] = ip.fragments.timed_out +
	    ip.fragments.evicted + ip.fragments.unfinished +
	    p->unwrap.fragments_missing;
	values[COUNT_FRAGMENTS_CONFLICT] = ip.fragments.conflicts;
	values[COUNT_PIECES_MISSING] = d.pieces.unfinished;
	values[COUNT_PIECES_BAD] = d.pieces.no_packets;
	values[COUNT_GAPS] = s.gaps;
	values[COUNT_GAP_BYTES] = s.gap_bytes;
	values[COUNT_SEGMENTS_CONFLICT] = s.conflicts;
	values[COUNT_SEGMENTS_LATE] = s.late;
	values[COUNT_SEGMENTS_ASTRAY] = s.astray;
	values[COUNT_STREAMS_FULL] = s.full;
	values[COUNT_STREAM_BYTES_EVICTED] = s.evicted_bytes;
	values[COUNT_PROXY_LOST] = p->unwrap.room.refused;
	values[COUNT_FLOWS_EVICTED] = d.evicted_flows + s.evicted_flows;
}

static void
counters(const struct program *p)
{
	uint64_t values[COUNTERS];

	gather(p, values);
	counters_print(stderr, values);
}

/* --stats: the same as the last record. */
static void
print_stats(struct program *p)
{
	uint64_t values[COUNTERS];
	struct json_object *record;

	gather(p, values);
	record = counters_record(values, p->taken > 0 ? &p->last : NULL);
	printer_record(p->printer, record);
	json_object_put(record);
}

/* HUP: outputs are files that were moved away. Without any, it ends. */
static void
reopen_outputs(struct program *p)
{
	const struct options *o = &p->options;

	if (o->output == NULL && o->save == NULL) {
		stop = 1;
		return;
	}
	if (p->printer != NULL && !printer_reopen(p->printer))
		complain(o->output, strerror(errno));
	if (p->save != NULL && !savefile_reopen(p->save))
		complain(o->save, strerror(errno));
}

static bool
go_on(void *context)
{
	struct program *p = context;

	if (reopen) {
		reopen = 0;
		reopen_outputs(p);
	}
	if (report) {
		report = 0;
		progress_clear(&p->progress);
		counters(p);
	}
	return !stop;
}

static void
end_run(struct program *p)
{
	stop = 1;
	source_interrupt(p->source);
}

/* An output cannot be written. Nobody reading it any more is no fault. */
static void
output_failed(struct program *p, const char *name, int error)
{
	if (error == EPIPE) {
		p->reader_gone = true;
	} else if (!p->failed) {
		complain(name, strerror(error));
		p->failed = true;
	}
	end_run(p);
}

static void
check_output(struct program *p)
{
	const int error = printer_error(p->printer);

	if (error != 0)
		output_failed(p, printer_name(p->printer), error);
}

static void
on_datagram(void *context, struct message *m)
{
	struct program *p = context;

	dispatch_datagram(p->dispatch, m);
	check_output(p);
}

static void
on_segment(void *context, const struct segment *segment)
{
	struct program *p = context;

	framing_segment(p->framing, segment);
	check_output(p);
}

static bool
save(struct program *p, const struct frame *frame)
{
	const char *path = p->options.save;

	if (frame->link != p->save_link) {
		complain(path, "a capture file has one link type, and the "
		    "files read have several: write them one by one");
		p->failed = true;
		end_run(p);
		return false;
	}
	if (!savefile_write(p->save, frame->seen, frame->bytes,
	    frame->captured, frame->length) ||
	    (p->options.line_buffered > 0 && !savefile_flush(p->save))) {
		output_failed(p, path, errno);
		return false;
	}
	return true;
}

static void
on_frame(void *context, const struct frame *frame)
{
	struct program *p = context;

	if (stop)
		return;
	p->taken++;
	if (p->options.save != NULL && !save(p, frame))
		return;
	ip_frame(p->ip, frame);
	if (p->options.stats > 0)
		p->last = *frame->seen;
	if (progress_is_due(&p->progress, p->taken))
		progress_renew(&p->progress, p->taken, messages(p));
	if (p->options.count > 0 && p->taken >= (uint64_t)p->options.count)
		end_run(p);
}

static enum status
open_outputs(struct program *p)
{
	const struct options *o = &p->options;
	char error[ERROR_ROOM];
	bool usage;

	if (o->save != NULL) {
		p->save_link = source_link(p->source);
		p->save = savefile_open(o->save, p->save_link->type,
		    source_snaplen(p->source), source_digits(p->source));
		if (p->save == NULL) {
			complain(o->save, strerror(errno));
			return STATUS_RUNTIME;
		}
	}
	p->printer = printer_open(o, error, sizeof(error), &usage);
	if (p->printer == NULL) {
		complain(error, NULL);
		return usage ? STATUS_USAGE : STATUS_RUNTIME;
	}
	printer_seat(p->printer, &p->audience);
	p->audience.show_secrets = o->show_secrets > 0;
	return STATUS_FINE;
}

static enum status
open_pipeline(struct program *p)
{
	const struct framing_options framing = {
		.decoders = &p->decoders, .audience = &p->audience,
		.first = FLOW_MOST, .unwrap = &p->unwrap,
		.half = (uint32_t)p->options.stream_window << 10,
		.total = (size_t)p->options.stream_memory << 20,
	};

	const bool unwraps = unwrap_open(&p->unwrap, p->options.verbose > 0,
	    p->options.verbose > 0 || p->options.hex > 0);

	p->decoders.as = p->options.decode_as;
	p->decoders.count = p->options.decode_as_count;
	p->decoders.usual_ports = p->options.usual_ports;
	p->dispatch = dispatch_new(&p->decoders, &p->audience);
	p->framing = framing_new(&framing);
	p->sessions = sessions_new(FLOW_INDICES);
	p->audience.expect = sessions_expect;
	p->audience.introduce = sessions_introduce;
	p->audience.context = p->sessions;
	p->ip = ip_new((struct ip_handlers){
		.datagram = on_datagram, .segment = on_segment, .context = p,
	});
	if (unwraps && p->dispatch != NULL &&
	    dispatch_unwrap(p->dispatch, &p->unwrap) && p->framing != NULL &&
	    p->sessions != NULL && p->ip != NULL)
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
		.handler = on_frame, .go_on = go_on, .context = p,
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
	return STATUS_FINE;
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
	int error;

	p->source = source_open(&options, &failure);
	if (p->source == NULL)
		return fault(&failure);
	signalled = p->source;
	announce(p);
	status = live ? drop_privileges(&p->options) : STATUS_FINE;
	if (status == STATUS_FINE)
		status = open_outputs(p);
	if (status == STATUS_FINE)
		status = open_pipeline(p);
	if (status != STATUS_FINE)
		return status;
	progress_open(&p->progress, !live && p->options.quiet == 0);
	fine = source_run(p->source, &failure);
	progress_clear(&p->progress);
	if (!fine)
		status = fault(&failure);
	ip_flush(p->ip);
	framing_flush(p->framing);
	if (p->options.stats > 0)
		print_stats(p);
	error = printer_flush(p->printer);
	if (error != 0)
		output_failed(p, printer_name(p->printer), error);
	if (p->save != NULL && !savefile_close(p->save) && !p->reader_gone)
		output_failed(p, p->options.save, errno);
	p->save = NULL;
	if (p->options.quiet == 0 && !p->reader_gone)
		counters(p);
	return p->failed ? STATUS_RUNTIME : status;
}

static void
close_all(struct program *p)
{
	printer_close(p->printer);
	dispatch_free(p->dispatch);
	framing_free(p->framing);
	unwrap_close(&p->unwrap);
	sessions_free(p->sessions);
	ip_free(p->ip);
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

/* What a run has counted, gathered from all who count. */

#include "src/report.h"

#include "src/output/counters.h"

static void
gather(const struct report *r, uint64_t values[COUNTERS])
{
	const struct pipeline *p = r->pipeline;
	const struct ip_counters ip = ip_counters(p->ip);
	const struct dispatch_counters d = dispatch_counters(p->dispatch);
	const struct framing_counters s = framing_counters(p->framing);
	struct pcap_stat stat;
	const bool live = source_statistics(r->source, &stat);

	values[COUNT_CAPTURED] = r->taken;
	values[COUNT_RECEIVED] = live ? stat.ps_recv : COUNT_UNKNOWN;
	values[COUNT_DROPPED] = live ? stat.ps_drop : COUNT_UNKNOWN;
	values[COUNT_INTERFACE_DROPPED] = live ? stat.ps_ifdrop :
	    COUNT_UNKNOWN;
	values[COUNT_MESSAGES] = pipeline_messages(p);
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

void
report_print(const struct report *r)
{
	uint64_t values[COUNTERS];

	gather(r, values);
	counters_print(stderr, values);
}

void
report_record(const struct report *r, struct printer *printer)
{
	uint64_t values[COUNTERS];
	struct json_object *record;

	gather(r, values);
	record = counters_record(values, r->taken > 0 ? &r->last : NULL);
	printer_record(printer, record);
	json_object_put(record);
}

/* What a run has counted, gathered from all who count. */

#include "src/report.h"

#include <string.h>

#include "src/output/counters.h"

static void
gather(const struct report *r, struct counts *counts)
{
	uint64_t *const values = counts->values;
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
	for (size_t i = 0; i < REGISTRY_MOST; i++)
		counts->messages[i] = pipeline_messages_of(p, i);
	memcpy(counts->anomalies, p->notes, sizeof(counts->anomalies));
}

void
report_print(const struct report *r)
{
	struct counts counts;

	gather(r, &counts);
	counters_print(stderr, &counts);
}

bool
report_is_due(struct report *r, int64_t second)
{
	if (r->interval == 0 || (r->due > 0 && second < r->due &&
	    second >= r->due - 2 * r->interval))
		return false;
	/* Or where time went back, by more than an interval. */
	if (r->due == 0 || second < r->due - 2 * r->interval) {
		r->due = second + r->interval;
		return false;
	}
	/* Of several that have ended one is told of: the last. */
	r->told = second - (second - r->due) % r->interval;
	r->due = r->told + r->interval;
	return true;
}

int64_t
report_time(const struct report *r)
{
	return r->told > r->last.seconds ? r->told : r->last.seconds;
}

struct json_object *
report_record(const struct report *r)
{
	struct provenance when = r->last;
	struct counts counts;

	gather(r, &counts);
	if (r->told > when.seconds) {
		when.seconds = r->told;
		when.nanoseconds = 0;
		when.digits = source_digits(r->source);
	}
	return counters_record(&counts, r->taken > 0 || r->told > 0 ? &when :
	    NULL);
}

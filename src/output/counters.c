/* What a run has counted. */

#include "src/output/counters.h"

#include "src/output/when.h"

static const struct row {
	const char	*key;
	const char	*one, *many;
	bool		 always;	/* also where it is 0 */
} rows[COUNTERS] = {
	[COUNT_CAPTURED] = { "captured", "packet captured", "packets captured",
	    .always = true },
	[COUNT_RECEIVED] = { "received", "packet received by filter",
	    "packets received by filter", .always = true },
	[COUNT_DROPPED] = { "dropped", "packet dropped by kernel",
	    "packets dropped by kernel", .always = true },
	[COUNT_INTERFACE_DROPPED] = { "dropped_by_interface",
	    "packet dropped by interface", "packets dropped by interface" },
	[COUNT_MESSAGES] = { "messages", "ICQ message", "ICQ messages",
	    .always = true },
	[COUNT_UNPROVEN] = { "unproven",
	    "packet may be ICQ on an unusual port (see -d), but alone",
	    "packets may be ICQ on unusual ports (see -d), but alone" },
	[COUNT_BAD_LENGTHS] = { "bad_lengths", "packet with impossible lengths",
	    "packets with impossible lengths" },
	[COUNT_CUT_HEADERS] = { "cut_headers", "packet cut within its headers",
	    "packets cut within their headers" },
	[COUNT_FRAGMENTS_MISSING] = { "fragments_missing",
	    "datagram with missing fragments",
	    "datagrams with missing fragments" },
	[COUNT_FRAGMENTS_CONFLICT] = { "fragments_conflict",
	    "fragment that contradicts another",
	    "fragments that contradict others" },
	[COUNT_PIECES_MISSING] = { "pieces_missing",
	    "message in pieces of which some are missing",
	    "messages in pieces of which some are missing" },
	[COUNT_PIECES_BAD] = { "pieces_bad",
	    "message in pieces that make no packet",
	    "messages in pieces that make no packets" },
	[COUNT_GAPS] = { "gaps", "gap in a stream", "gaps in streams" },
	[COUNT_GAP_BYTES] = { "gap_bytes", "byte missing in it",
	    "bytes missing in them" },
	[COUNT_SEGMENTS_CONFLICT] = { "segments_conflict",
	    "segment that contradicts another",
	    "segments that contradict others" },
	[COUNT_SEGMENTS_LATE] = { "segments_late",
	    "segment that came when nobody waited for it any more",
	    "segments that came when nobody waited for them any more" },
	[COUNT_SEGMENTS_ASTRAY] = { "segments_astray",
	    "segment far from where its stream is",
	    "segments far from where their streams are" },
	[COUNT_STREAMS_FULL] = { "streams_full",
	    "time a stream had too much to wait with",
	    "times a stream had too much to wait with" },
	[COUNT_STREAM_BYTES_EVICTED] = { "stream_bytes_evicted",
	    "byte that streams gave up to make room",
	    "bytes that streams gave up to make room" },
	[COUNT_PROXY_LOST] = { "proxy_lost",
	    "message to a proxy that found no room to wait",
	    "messages to proxies that found no room to wait" },
	[COUNT_FLOWS_EVICTED] = { "flows_evicted", "flow forgotten to make room",
	    "flows forgotten to make room" },
};

const char *
counters_key(enum counter counter)
{
	return rows[counter].key;
}

static void
print_messages(FILE *file, const struct counts *counts)
{
	for (size_t i = 0; registry[i] != NULL; i++)
		if (counts->messages[i] > 0)
			fprintf(file, "%llu of %s%s\n",
			    (unsigned long long)counts->messages[i],
			    registry[i]->name, registry[i]->unwrap == NULL ?
			    "" : ", around them");
}

static void
print_anomalies(FILE *file, const struct counts *counts)
{
	for (unsigned i = 0; i < NOTE_CODES; i++)
		if (counts->anomalies[i] > 0)
			fprintf(file, "%llu %s: %s\n",
			    (unsigned long long)counts->anomalies[i],
			    counts->anomalies[i] == 1 ? "anomaly" :
			    "anomalies", note_codes[i]);
}

void
counters_print(FILE *file, const struct counts *counts)
{
	for (unsigned i = 0; i < COUNTERS; i++) {
		const uint64_t n = counts->values[i];

		if (n == COUNT_UNKNOWN || (n == 0 && !rows[i].always))
			continue;
		fprintf(file, "%llu %s\n", (unsigned long long)n,
		    n == 1 ? rows[i].one : rows[i].many);
		if (i == COUNT_MESSAGES)
			print_messages(file, counts);
	}
	print_anomalies(file, counts);
}

static struct json_object *
time_of(const struct provenance *seen)
{
	struct printbuf *pb = printbuf_new();
	struct json_object *text = NULL;
	struct when when = { 0 };

	if (pb != NULL) {
		when_append_iso(&when, pb, seen);
		text = json_object_new_string_len(pb->buf, pb->bpos);
		printbuf_free(pb);
	}
	return text;
}

static struct json_object *
counted(const char *what, const char *name, const char *key, uint64_t n)
{
	struct json_object *o = json_object_new_object();

	json_object_object_add(o, what, json_object_new_string(name));
	json_object_object_add(o, key, json_object_new_uint64(n));
	return o;
}

struct json_object *
counters_record(const struct counts *counts, const struct provenance *seen)
{
	struct json_object *record = json_object_new_object();
	struct json_object *stats = json_object_new_object();
	struct json_object *protocols = json_object_new_array();
	struct json_object *anomalies = json_object_new_array();

	if (seen != NULL)
		json_object_object_add(record, "timestamp", time_of(seen));
	json_object_object_add(record, "event_type",
	    json_object_new_string("stats"));
	for (unsigned i = 0; i < COUNTERS; i++)
		if (counts->values[i] != COUNT_UNKNOWN)
			json_object_object_add(stats, rows[i].key,
			    json_object_new_uint64(counts->values[i]));
	for (size_t i = 0; registry[i] != NULL; i++)
		json_object_array_add(protocols, counted("app_proto",
		    registry[i]->name, "messages", counts->messages[i]));
	for (unsigned i = 0; i < NOTE_CODES; i++)
		json_object_array_add(anomalies, counted("code",
		    note_codes[i], "count", counts->anomalies[i]));
	json_object_object_add(stats, "protocols", protocols);
	json_object_object_add(stats, "anomalies", anomalies);
	json_object_object_add(record, "stats", stats);
	return record;
}

/* What a run has counted: words for people, and a record of JSON. */

#ifndef SRC_OUTPUT_COUNTERS_H
#define SRC_OUTPUT_COUNTERS_H

#include <json-c/json_object.h>
#include <stdio.h>

#include "dissectors/core/event.h"
#include "dissectors/core/protocol.h"

/* In the order in which they are told. */
enum counter {
	COUNT_CAPTURED,
	COUNT_RECEIVED, COUNT_DROPPED, COUNT_INTERFACE_DROPPED,
	COUNT_MESSAGES,
	COUNT_UNPROVEN,
	COUNT_BAD_LENGTHS, COUNT_CUT_HEADERS,
	COUNT_FRAGMENTS_MISSING, COUNT_FRAGMENTS_CONFLICT,
	COUNT_PIECES_MISSING, COUNT_PIECES_BAD,
	COUNT_GAPS, COUNT_GAP_BYTES,
	COUNT_SEGMENTS_CONFLICT, COUNT_SEGMENTS_LATE, COUNT_SEGMENTS_ASTRAY,
	COUNT_STREAMS_FULL, COUNT_STREAM_BYTES_EVICTED, COUNT_PROXY_LOST,
	COUNT_FLOWS_EVICTED,
	COUNTERS
};

/* Of what only interfaces count. */
#define COUNT_UNKNOWN	UINT64_MAX

struct counts {
	uint64_t	 values[COUNTERS];
	uint64_t	 messages[REGISTRY_MOST]; /* by protocol, as registered */
	uint64_t	 anomalies[NOTE_CODES];
};

/* A line for each, of most only where there is something to say. */
void	 counters_print(FILE *, const struct counts *);

/* The record of type "stats", the caller's to json_object_put. Its time is that
 * of what was seen last; NULL: there was nothing, and it has none. */
struct json_object *counters_record(const struct counts *,
	    const struct provenance *);

/* The key of a counter in that record. */
const char	*counters_key(enum counter);

#endif

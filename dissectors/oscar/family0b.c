/* Family 0B, STATS: what the client tells of itself now and then. Interval:
 * seen in samples lab-oscar-*. */

#include "dissectors/oscar/snac.h"
#include "dissectors/oscar/tlv.h"

static const struct field interval[] = {
	U16BE("hours", "Hours between reports", .flags = SUMMARY),
	END
};

/* One source; what the last twelve bytes mean, none. */
static const struct field report[] = {
	TIME32BE("local_time", "Time there, local"),
	TIME32BE("report_time", "Time there, UTC"),
	BYTES(16, "x1_bytes", "Unknown", .flags = UNKNOWN),
	SCREEN_NAME(.flags = SUMMARY),
	U16BE("machine_class", "Kind of machine"),
	STR16BE("os", "Operating system", .flags = SUMMARY),
	STR16BE("os_version", "Its version"),
	STR16BE("cpu", "Processor"),
	STR16BE("winsock", "Sockets"),
	STR16BE("winsock_version", "Their version"),
	U16BE("x1", "Unknown", .flags = UNKNOWN),
	U16BE("x2", "Unknown", .flags = UNKNOWN),
	U16BE("x3", "Unknown", .flags = UNKNOWN),
	U16BE("x4", "Unknown", .flags = UNKNOWN),
	U16BE("x5", "Unknown", .flags = UNKNOWN),
	U16BE("x6", "Unknown", .flags = UNKNOWN),
	END
};

static const struct command report_tlvs[] = {
	TLV(0x0009, "machine", "Machine", FORMS(report, oscar_unknown)),
};

static const struct commands report_commands = { COMMANDS(report_tlvs) };

static const struct field reports[] = {
	TLVS(&report_commands, "tlvs", "TLVs"),
	END
};

static const struct command rows[] = {
	SNAC_ERROR,
	{ 0x0002, "SRV_STATS_INTERVAL",	"Report so often",		interval },
	{ 0x0003, "CLI_STATS_REPORT",	"Report",			reports },
	{ 0x0004, "SRV_STATS_ACK",	"Report accepted",		oscar_nothing },
};

static const struct commands commands = { COMMANDS(rows) };

const struct field oscar_family0b[] = { SNAC_FAMILY(commands) };

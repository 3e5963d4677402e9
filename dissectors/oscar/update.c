/* Updates. Of servers two sources; of clients, and of plug-ins, one. */

#include "dissectors/oscar/update.h"

#include "dissectors/oscar/body.h"

static const struct name kinds[] = {
	{ 1, "basic" },
	{ 2, "info_plugin" },
	{ 3, "status_plugin" },
};

static const struct names kind_names = { NAMES(kinds) };

#define KIND	U8("update_kind", "What was updated", .names = &kind_names)
#define TIME	TIME32("update_time", "When")

static const struct field basic[] = {
	KIND,
	TIME,
	END
};

#define PLUGIN	\
	KIND, \
	TIME, \
	U16("x1", "Unknown", .flags = UNKNOWN), \
	U16("x2", "Unknown", .flags = UNKNOWN), \
	U16("x3", "Unknown", .flags = UNKNOWN), \
	GUID_LE("update_plugin", "Plug-in"), \
	U16("function", "Function")

static const struct name states[] = {
	{ 0, "inactive" },
	{ 1, "active" },
	{ 2, "busy" },
};

static const struct names state_names = { NAMES(states) };

static const struct field info_plugin[] = {
	PLUGIN,
	TIME32("plugin_time", "When it was"),
	U8("x4", "Unknown", .flags = UNKNOWN),
	END
};

static const struct field status_plugin[] = {
	PLUGIN,
	U8("x4", "Unknown", .flags = UNKNOWN),
	U32("plugin_status", "Status of the plug-in", .names = &state_names, .flags = SUMMARY),
	TIME32("plugin_time", "When it was"),
	U16("x5", "Unknown", .flags = UNKNOWN),
	U16("x6", "Unknown", .flags = UNKNOWN),
	U16("x7", "Unknown", .flags = UNKNOWN),
	END
};

const struct field oscar_update[] = {
	ALT(basic, info_plugin, status_plugin, oscar_data),
	END
};

static const struct field update[] = {
	KIND,
	TIME32BE("update_time", "When"),
	END
};

static const struct field updates[] = {
	REPEAT(update, "time_updates", "Updates"),
	END
};

const struct field oscar_updates[] = {
	ALT(updates, oscar_data),
	END
};

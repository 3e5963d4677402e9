/* Plug-ins between peers. */

#ifndef DISSECTORS_ICQ_PEER_PLUGIN_H
#define DISSECTORS_ICQ_PEER_PLUGIN_H

#include "dissectors/core/field.h"

/* What follows the text of a message of type 0x1A. */
extern const struct field peer_plugin[];

/* What is asked of a plug-in on a connection of its own, and its answer. */
extern const struct field peer_plugin_query[];

#endif

/* ICQ version 4 over UDP. */

#ifndef DISSECTORS_ICQ_V4_H
#define DISSECTORS_ICQ_V4_H

#include "dissectors/core/protocol.h"

extern const struct protocol icq_v4;

#endif

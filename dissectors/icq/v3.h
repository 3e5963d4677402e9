/* ICQ version 3 over UDP. */

#ifndef DISSECTORS_ICQ_V3_H
#define DISSECTORS_ICQ_V3_H

#include "dissectors/core/protocol.h"

extern const struct protocol icq_v3;

#endif

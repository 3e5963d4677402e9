/* ICQ version 2 over UDP. */

#ifndef DISSECTORS_ICQ_V2_H
#define DISSECTORS_ICQ_V2_H

#include "dissectors/core/protocol.h"

extern const struct protocol icq_v2;

#endif

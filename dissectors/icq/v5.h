/* ICQ version 5 over UDP. */

#ifndef DISSECTORS_ICQ_V5_H
#define DISSECTORS_ICQ_V5_H

#include "dissectors/core/protocol.h"

extern const struct protocol icq_v5;

#endif

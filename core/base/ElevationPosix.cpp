// SPDX-License-Identifier: MIT
#include "base/Elevation.h"

#include <unistd.h>

namespace epost {

bool isElevated()
{
    return geteuid() == 0;
}

} // namespace epost

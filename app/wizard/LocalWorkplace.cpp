// SPDX-License-Identifier: MIT
#include "wizard/LocalWorkplace.h"

namespace epost {

Result<std::unique_ptr<Machine>> LocalWorkplace::machineAt(const NodeName &)
{
    return thisMachine();
}

} // namespace epost

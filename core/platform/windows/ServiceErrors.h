// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "platform/NodeName.h"

namespace epost {

/// What a service control manager refuses, in words that say what to do.
/// \param code as GetLastError() told it
/// \param machine no name: this machine
/// \param service its key; empty: the manager itself was asked
[[nodiscard]] Error serviceError(unsigned long code, const NodeName &machine, const QString &service);

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Machine.h"

namespace epost {

/// Connects, shakes hands where the port is one of TLS, and takes the server's first line; then hangs up. A
/// certificate that a client would not trust does not end the try: it is told. Blocks for about ten seconds
/// at most; any thread. \param address as numbers; anything else is Silent
[[nodiscard]] PortProbe probeTcpPort(const QString &address, int port, PortKind kind);

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// The address of this machine to which the person of this session is connected by remote desktop; empty at
/// the console and where it cannot be told. Found by the established connections of the remote desktop port:
/// Windows itself only tells the client's address.
[[nodiscard]] QString remoteDesktopAddress();

} // namespace epost

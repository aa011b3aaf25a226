// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "platform/Machine.h"

namespace epost {

/// What the signature of an update program says about it: nothing (ok), a notice where there is none that
/// could be checked, a warning where it does not fit. Codes: package.signature-valid, -none, -broken.
[[nodiscard]] Finding signatureFinding(SignatureState state, const QString &fileName);

} // namespace epost

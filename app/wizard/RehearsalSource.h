// SPDX-License-Identifier: MIT
#pragma once

#include "platform/rehearsal/Scenario.h"
#include "ui/PreparedRun.h"

namespace epost {

/// Where the window's runs come from as long as it rehearses.
namespace rehearsalSource {

/// A rehearsal in a folder, begun or continued. \param language of the session's texts: "ja" or "en"
[[nodiscard]] RunMaker inFolder(const QString &folder, const Scenario &scenario, const QString &language);

/// The rehearsal to which a session belongs. \param session with a rehearsalRoot
[[nodiscard]] RunMaker ofSession(const Session &session, const QString &path);

} // namespace rehearsalSource

} // namespace epost

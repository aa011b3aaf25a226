// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// The key of the cluster service in the service control manager.
inline const QString kClusterService = QStringLiteral("ClusSvc");

} // namespace epost

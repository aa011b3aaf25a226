// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QJsonObject>
#include <QList>

namespace epost {

/// What a step has recorded of the machines, in tables that a person reads: the services, how the files were
/// updated, the cluster. Facts of another shape, as of another version, follow under the path of their keys:
/// nothing that was recorded is left out.
[[nodiscard]] QList<TableBlock> recordedStates(const QJsonObject &facts);

} // namespace epost

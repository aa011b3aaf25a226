// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/SessionFile.h"

namespace epost {

/// Takes screenshots and the like into a session: copied beside it into evidence/, under a name that sorts
/// and tells where it belongs (06_MAIL01_20261123_0130_操作前.png), and entered into the record of its step.
class EvidenceFile {
    Q_DECLARE_TR_FUNCTIONS(epost::EvidenceFile)

public:
    /// The name without a folder. \param remark what it shows; what no file name may hold is left out
    [[nodiscard]] static QString nameFor(StepNumber step, const NodeName &node, const QDateTime &time,
                                         const QString &remark, const QString &suffix);
    /// \param source as it can be opened here; stays where it is
    /// \return the path relative to the session's folder
    [[nodiscard]] static Result<QString> add(SessionFile &file, StepNumber step, const QString &source,
                                             const QString &remark, const QDateTime &now);
};

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunController.h"

#include <QStringList>

namespace epost {

/// What the window says to the person: where things stand, and what can be done now.
struct Guidance {
    Q_DECLARE_TR_FUNCTIONS(epost::Guidance)

public:
    QString heading;
    QStringList lines;

    /// Of a run that this program carries out.
    [[nodiscard]] static Guidance of(const RunController &run);
    /// Of a session that is only shown.
    [[nodiscard]] static Guidance ofForeign(const RunView &view);

private:
    [[nodiscard]] static Guidance ofWork(const RunController &run);
    [[nodiscard]] static Guidance ofEnding(const RunEnding &ending, const RunView &view);
    [[nodiscard]] static QString headingOf(const RunEnding &ending, const RunView &view);
    [[nodiscard]] static QString whatHappened(ExitCode code);
    [[nodiscard]] static QStringList waysOn(const RunEnding &ending, const RunView &view);
};

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <QCoreApplication>

namespace epost {

/// What a list of sessions says about one of them. A value.
struct SessionSummary {
    Q_DECLARE_TR_FUNCTIONS(epost::SessionSummary)

public:
    QString path;
    QString title; ///< the subject, else the day and the nodes
    QString state; ///< where it stands, or why it cannot be read
    bool readable = false;

    /// Reads the file, also while it is open elsewhere. May take as long as the share is slow.
    [[nodiscard]] static SessionSummary read(const QString &path);
    [[nodiscard]] static QString stateOf(const Session &session);
};

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "base/OwnerLock.h"
#include "procedure/Preparation.h"
#include "ui/OpenSession.h"

#include <QList>

namespace epost {

/// A thing to rehearse, for the list of scenarios.
struct ScenarioChoice {
    QString key;
    QString title; ///< translated, one sentence
};

/// Where a new session can begin: the place, and what is known or suggested before anybody types.
struct Beginning {
    std::shared_ptr<Workplace> workplace;
    NodeName seat; ///< where the person sits; empty outside a rehearsal, where that is this computer
    SessionChoices choices; ///< the suggestions of a rehearsal or of the site file
    Catalog catalog;
    QString sessionPath; ///< of the file to make
    QString packageFolder; ///< where file dialogs for packages begin; may be empty
};

/// What the app layer lends to the wizard: machines, sessions and scenarios. Its calls may take seconds and
/// are made on background threads, except where told.
class WizardEnvironment {
public:
    virtual ~WizardEnvironment() = default;

    /// Quick; on the thread that shows.
    [[nodiscard]] virtual QList<ScenarioChoice> scenarios() const = 0;
    /// Where the program writes its log; empty where it writes none. Quick; on the thread that shows.
    [[nodiscard]] virtual QString logFile() const { return {}; }
    /// On this computer. \param siteFile may be empty
    [[nodiscard]] virtual Result<Beginning> beginHere(const QString &siteFile) = 0;
    /// Lays out a simulated cluster. A rehearsal that has been begun in this window is laid out anew.
    [[nodiscard]] virtual Result<Beginning> beginRehearsal(const QString &scenario, const Progress &progress)
        = 0;
    /// Opens a session file, real or rehearsed.
    [[nodiscard]] virtual Result<OpenSession> open(const QString &path, OwnerLock::Foreign foreign) = 0;
};

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "ui/WizardEnvironment.h"

#include <QCoreApplication>

namespace epost {

/// The wizard's environment as the program has it: this computer, and rehearsals in a folder.
class ProgramEnvironment final : public WizardEnvironment {
    Q_DECLARE_TR_FUNCTIONS(epost::ProgramEnvironment)

public:
    /// \param rehearsals the folder in which rehearsals are laid out, each in one of its own
    /// \param language of new sessions: "ja" or "en"
    ProgramEnvironment(QString rehearsals, QString language)
        : m_rehearsals(std::move(rehearsals))
        , m_language(std::move(language))
    {
    }

    [[nodiscard]] QList<ScenarioChoice> scenarios() const override;
    [[nodiscard]] Result<Beginning> beginHere(const QString &siteFile) override;
    [[nodiscard]] Result<Beginning> beginRehearsal(const QString &scenario,
                                                   const Progress &progress) override;
    [[nodiscard]] Result<OpenSession> open(const QString &path, OwnerLock::Foreign foreign) override;

    [[nodiscard]] QString logFile() const override { return m_logFile; }
    /// Before any window is made.
    void setLogFile(const QString &path) { m_logFile = path; }

private:
    [[nodiscard]] QString freeFolder(const QString &scenario) const;

    QString m_rehearsals;
    QString m_language;
    QString m_logFile;
};

} // namespace epost

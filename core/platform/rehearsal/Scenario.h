// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/rehearsal/WorldState.h"

#include <QList>
#include <QString>

namespace epost {

/// How the installed product and the cluster of a rehearsal look.
struct WorldSetup {
    enum class Kind {
        FailoverCluster, ///< MSFC
        EPostCluster, ///< E-Post方式クラスタ: no Windows cluster, services run on both nodes (FAQ13-23)
        VSeries, ///< the other product, which this procedure is not for
    };

    bool mailServer = true; ///< E-Post Mail Server, else E-Post SMTP Server
    bool enterprise = true; ///< Enterprise II, with its yearly licence key, else Standard
    bool x64 = true; ///< the product; Windows itself is always 64-bit
    QChar drive = u'C';
    bool web = true; ///< the Web管理ツール is installed and used
    bool automaticFailback = true;
    int failbackFrom = -1;
    int failbackUntil = -1;
    bool witnessOnline = true;
    int queued = 0;
    Kind kind = Kind::FailoverCluster;
};

/// What the person of a rehearsal presents on one node. Packages are names in the world's `packages` folder,
/// folders are as that machine writes them; empty: what the product finds by itself.
struct Presented {
    QString mailPackage;
    QString webPackage;
    QString mailTarget;
    QString webTarget;
};

/// What a person answers at a step where it differs from a procedure without incident.
struct ScriptedAnswer {
    int step = 1; ///< 1–13
    QString question; ///< its key
    QString value; ///< key of a choice
};

/// One thing that can happen in such a night, with all that an unattended run needs to live through it.
class Scenario {
    Q_DECLARE_TR_FUNCTIONS(epost::Scenario)

public:
    QString name; ///< key for the command line
    WorldSetup setup;
    QList<Fault> faults;
    QList<ScriptedEvent> script;
    Presented onSecondary;
    Presented onPrimary;
    bool startOnPrimary = false; ///< the person sits down at the wrong node
    QList<ScriptedAnswer> answers;
    bool goesBack = false; ///< the people take the way back that applies when the procedure stops
    int expectedExit = 0; ///< of `rehearse`
    QString expectedOutcome; ///< "done", "refused", "rolled-back", "interrupted", "needs-person"

    /// Translated, one sentence.
    [[nodiscard]] QString description() const;

    /// All of them, the smooth one first.
    [[nodiscard]] static const QList<Scenario> &all();
    /// \return InvalidInput with the known names where there is none of that name
    [[nodiscard]] static Result<Scenario> named(const QString &name);

private:
    friend class ScenarioTable;
    const char *m_description = nullptr; ///< English source text
};

/// The two nodes of every rehearsal.
[[nodiscard]] NodeName rehearsalPrimary(); ///< MAIL01, 正系
[[nodiscard]] NodeName rehearsalSecondary(); ///< MAIL02, 副系

} // namespace epost

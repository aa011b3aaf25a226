// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "catalog/Catalog.h"
#include "install/InstallFolder.h"
#include "platform/Machine.h"
#include "procedure/Session.h"

#include <optional>

namespace epost {

/// What this machine tells before a session begins (事前確認). Read-only.
struct Readiness {
    Findings findings; ///< a blocker means that the procedure does not apply, or not here
    HostInfo host;
    std::optional<ClusterSnapshot> cluster;
    QString mailRole; ///< the role that is E-Post; empty where it could not be told
    QList<InstallFolder> installs;
    bool webFilesSeen = false; ///< beside the mail folder there are files of its parent

    [[nodiscard]] const RoleInfo *role() const { return cluster ? cluster->role(mailRole) : nullptr; }
};

/// What people decide when a session begins. Empty fields take what the machine tells.
struct SessionChoices {
    QString mailPackage; ///< paths as they can be opened here
    QString webPackage;
    bool web = true; ///< Web管理 is used here
    QString mailFolder; ///< as an administrator of this machine writes it
    QString webFolder;
    QString productId;
    NodeName secondary; ///< where the cluster has more than two nodes
    Team team;
    QDateTime plannedStart;
    QDateTime plannedEnd;
    int wayBackMinutes = 0; ///< 切り戻し所要時間; 0: that of the site
    QString releaseNote;
    QString customer;
    QString subject;
    QString changeNumber;
    QString siteFile;
    QString language;
    QString rehearsalRoot;
};

/// From a look at the machine to a new session.
class Preparation {
    Q_DECLARE_TR_FUNCTIONS(epost::Preparation)

public:
    /// References outlive the object.
    Preparation(Machine &machine, const Catalog &catalog)
        : m_machine(machine)
        , m_catalog(catalog)
    {
    }

    /// The readiness of this node and the cluster, as the command `check` shows it.
    /// \param mailFolder the installed folder that a person named, where it is not where installers put it
    [[nodiscard]] Readiness observe(const QString &mailFolder = {}) const;

    /// The installs of this machine. \param mailFolder as for observe()
    [[nodiscard]] QList<InstallFolder> installs(const QString &mailFolder) const;

    /// \param problems a blocker where the result is an error: its code tells what has to be changed
    /// \return the session, or Refused: nothing was changed
    [[nodiscard]] Result<Session> makeSession(const SessionChoices &choices, Findings &problems,
                                              const CancelToken &cancel = {}) const;

    /// The installed folder that the choices mean. \return Refused where it has to be named
    [[nodiscard]] Result<InstallFolder> chooseInstall(const Readiness &seen,
                                                      const SessionChoices &choices) const;
    /// The folder of the Web管理ツール that the choices mean, as an administrator of this machine writes it.
    [[nodiscard]] QString chooseWebFolder(const InstallFolder &install, const SessionChoices &choices) const;
    /// The time chart that follows from the choices.
    [[nodiscard]] TimePlan planOf(const SessionChoices &choices) const;

private:
    [[nodiscard]] QList<Folder> candidates(const QString &mailFolder) const;
    void observeInstalls(Readiness &seen, const QString &mailFolder) const;
    void observeCluster(Readiness &seen) const;
    [[nodiscard]] QString findMailRole(const Readiness &seen) const;
    [[nodiscard]] Result<QList<SessionNode>> chooseNodes(const Readiness &seen,
                                                         const SessionChoices &choices) const;
    [[nodiscard]] Result<SessionPackage> choosePackage(SessionPackage::Use use, const QString &path,
                                                       Findings &problems, const CancelToken &cancel) const;

    Machine &m_machine;
    const Catalog &m_catalog;
};

} // namespace epost

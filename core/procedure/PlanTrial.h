// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"
#include "components/PackageInspection.h"
#include "procedure/Preparation.h"
#include "update/ChangePlan.h"

namespace epost {

/// One update program of a plan, and what it would do to its folder.
struct PackageTrial {
    SessionPackage::Use use = SessionPackage::Use::Mail;
    QString path; ///< as chosen; empty: none was chosen
    std::optional<PackageInspection> inspection; ///< nothing where it could not be read
    SignatureState signature = SignatureState::NotChecked;
    std::optional<ChangePlan> changes; ///< nothing where program or folder are not known
    Findings findings; ///< about the program itself
};

/// A whole plan, tried without writing anything: what the session would be, what would be done to each file,
/// and everything that speaks for or against beginning. A value.
struct PlanTrial {
    Q_DECLARE_TR_FUNCTIONS(epost::PlanTrial)

public:
    QList<PackageTrial> packages; ///< mail first, then web where it is used
    std::optional<InstallFolder> install; ///< nothing where it is not known
    QString mailFolder; ///< as an administrator of the machine writes it; empty where not known
    QString webFolder; ///< where web is used
    TimePlan times;
    std::optional<Session> session; ///< as it would begin; nothing where it could not be made
    Findings findings; ///< of all of it, each once

    /// Looks at machine, packages and folders. Takes as long as the packages are large; on a background
    /// thread. \param earlier what was found out about a program that has not changed since is taken from it
    [[nodiscard]] static PlanTrial make(Machine &machine, const Catalog &catalog,
                                        const SessionChoices &choices, const PlanTrial &earlier,
                                        const CancelToken &cancel = {}, const Progress &progress = {});

    /// Whether the session may begin so.
    [[nodiscard]] bool acceptable() const { return session && !findings.blocked(); }
    /// Null where it is not part of the plan.
    [[nodiscard]] const PackageTrial *package(SessionPackage::Use use) const;

private:
    [[nodiscard]] static PackageTrial inspect(Machine &machine, SessionPackage::Use use, const QString &path,
                                              const PlanTrial &earlier, const CancelToken &cancel,
                                              const Progress &progress);
    void findFolders(Machine &machine, const Catalog &catalog, const SessionChoices &choices);
    void planChanges(Machine &machine, const Catalog &catalog, const CancelToken &cancel);
    void add(const Findings &more);
};

} // namespace epost

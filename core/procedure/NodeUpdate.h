// SPDX-License-Identifier: MIT
#pragma once

#include "components/ComponentList.h"
#include "package/Package.h"
#include "procedure/Step.h"
#include "update/UpdateFolder.h"

namespace epost {

/// Steps 2–5 on one node: both packages and both folders of it. Everything is asked anew of the disk each
/// time.
class NodeUpdate {
    Q_DECLARE_TR_FUNCTIONS(epost::NodeUpdate)

public:
    using Use = SessionPackage::Use;

    /// \param context outlives the object
    explicit NodeUpdate(StepContext &context)
        : m_context(context)
    {
    }

    /// \return NotFound where the session knows no folder for it yet
    [[nodiscard]] Result<Folder> target(Use use) const;
    /// The package of the session, found again: where it was chosen, else beside the session.
    /// \return Refused where the file there is another one than the approved (SHA-256)
    [[nodiscard]] Result<Package> package(Use use) const;

    /// What the package would do to the folder now, file by file. Read-only.
    [[nodiscard]] Result<ChangePlan> plan(Use use, const Package &package) const;
    /// The package and what it would do to the folder. Read-only.
    [[nodiscard]] Findings audit(Use use) const;
    /// No service runs from the folder and no file in it is held open. Read-only.
    [[nodiscard]] Findings readiness(Use use) const;
    /// Puts the verified new files beside the folder. What is staged or applied already is left as it is.
    [[nodiscard]] UpdateResult stage(Use use) const;
    /// Swaps the files: finishes an interrupted swap, stages first where that is still to be done.
    [[nodiscard]] UpdateResult commit(Use use) const;
    /// Removes what stage() left, where the files were applied by hand instead.
    [[nodiscard]] UpdateResult discardStage(Use use) const;
    /// Takes back what this run did to the folder, staged, half done or committed; never an earlier night's
    /// update.
    [[nodiscard]] UpdateResult takeBack(Use use) const;
    /// The folder against the package, entry by entry: whoever applied it.
    [[nodiscard]] Findings verify(Use use) const;
    /// The same for all packages of the run, once security software has had its time
    /// (SiteSettings::fileWatch): it takes new files away some moments after they were written (FAQ03-37).
    [[nodiscard]] Findings verifyLasting() const;

    /// How a result of the update layer ends a step: its code, and findings that say what was done.
    [[nodiscard]] StepOutcome outcomeOf(Use use, const UpdateResult &result) const;
    /// Facts for the report: transaction, counts.
    void recordFacts(Use use, const UpdateResult &result) const;

    [[nodiscard]] static QString useText(Use use);
    /// COMPONENT LIST of the installed folder.
    [[nodiscard]] Result<ComponentList> components() const;

private:
    void watchFiles() const;
    [[nodiscard]] UpdateFolder folder(const Folder &target) const;
    [[nodiscard]] static UpdateResult refused(const Error &error);

    StepContext &m_context;
};

} // namespace epost

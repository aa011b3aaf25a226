// SPDX-License-Identifier: MIT
#include "procedure/PlanTrial.h"

#include "install/InstallFinder.h"
#include "install/LevelCheck.h"
#include "procedure/PackageSignature.h"
#include "procedure/PlanChecks.h"

#include <algorithm>

namespace epost {

PlanTrial PlanTrial::make(Machine &machine, const Catalog &catalog, const SessionChoices &choices,
                          const PlanTrial &earlier, const CancelToken &cancel, const Progress &progress)
{
    using Use = SessionPackage::Use;
    PlanTrial trial;
    trial.times = Preparation(machine, catalog).planOf(choices);
    trial.packages.append(inspect(machine, Use::Mail, choices.mailPackage, earlier, cancel, progress));
    if (choices.web)
        trial.packages.append(inspect(machine, Use::Web, choices.webPackage, earlier, cancel, progress));
    trial.findFolders(machine, catalog, choices);
    trial.planChanges(machine, catalog, cancel);

    Findings problems;
    auto session = Preparation(machine, catalog).makeSession(choices, problems, cancel);
    if (session)
        trial.session = std::move(*session);
    for (const PackageTrial &package : std::as_const(trial.packages)) {
        trial.add(package.findings);
        if (package.changes)
            trial.add(package.changes->findings());
    }
    trial.add(checkTeam(choices.team, catalog.site().onePersonAllowed));
    trial.add(problems);
    return trial;
}

const PackageTrial *PlanTrial::package(SessionPackage::Use use) const
{
    const auto found = std::find_if(packages.begin(), packages.end(),
                                    [&](const PackageTrial &package) { return package.use == use; });
    return found == packages.end() ? nullptr : &*found;
}

PackageTrial PlanTrial::inspect(Machine &machine, SessionPackage::Use use, const QString &path,
                                const PlanTrial &earlier, const CancelToken &cancel, const Progress &progress)
{
    const PackageTrial *known = earlier.package(use);
    if (known && known->inspection && known->path == path && known->inspection->package.unchanged()) {
        PackageTrial again = *known;
        again.changes.reset();
        return again;
    }
    PackageTrial trial;
    trial.use = use;
    trial.path = path;
    const bool mail = use == SessionPackage::Use::Mail;
    const QString unreadable
        = mail ? QStringLiteral("package.mail-refused") : QStringLiteral("package.web-refused");
    if (path.isEmpty()) {
        trial.findings.append(
            {Severity::Blocker,
             mail ? QStringLiteral("package.mail-missing") : QStringLiteral("package.web-missing"),
             mail ? tr("No update program has been chosen for the mail server.")
                  : tr("No update program has been chosen for the web administration tool."),
             {},
             mail ? tr("Choose the file that the vendor provides.")
                  : tr("Choose the file that the vendor provides, or say that the tool is "
                       "not used here."),
             {},
             {}});
        return trial;
    }
    const auto package = Package::open(path, cancel, progress);
    if (!package) {
        trial.findings.append(Finding::fromError(package.error().in(machine.displayPath(path)), unreadable));
        return trial;
    }
    auto inspection = inspectPackage(*package, cancel, progress);
    if (!inspection) {
        trial.findings.append(
            Finding::fromError(inspection.error().in(machine.displayPath(path)), unreadable));
        return trial;
    }
    trial.inspection = std::move(*inspection);
    trial.findings.append(trial.inspection->problems);
    if (trial.inspection->acceptable()) {
        trial.signature = machine.signatureOf(path);
        trial.findings.append(signatureFinding(trial.signature, package->fileName()));
    }
    return trial;
}

void PlanTrial::findFolders(Machine &machine, const Catalog &catalog, const SessionChoices &choices)
{
    const Preparation preparation(machine, catalog);
    Readiness seen;
    seen.installs = preparation.installs(choices.mailFolder);
    const auto chosen = preparation.chooseInstall(seen, choices);
    if (!chosen)
        return; // told by makeSession()
    install = *chosen;
    mailFolder = machine.displayPath(install->folder().path());
    if (choices.web)
        webFolder = preparation.chooseWebFolder(*install, choices);
}

void PlanTrial::planChanges(Machine &machine, const Catalog &catalog, const CancelToken &cancel)
{
    for (PackageTrial &trial : packages) {
        if (!install || !trial.inspection || !trial.inspection->acceptable())
            continue;
        const Package &package = trial.inspection->package;
        const bool mail = trial.use == SessionPackage::Use::Mail;
        add(checkEdition(package, install->productId(), catalog));
        auto plan = Folder::existing(machine.nativePath(mail ? mailFolder : webFolder))
                        .and_then([&](const Folder &target) {
                            return ChangePlan::make(package, target, catalog, DataFiles::Keep, cancel);
                        });
        if (plan)
            trial.changes = std::move(*plan);
        else
            add({Finding::fromError(plan.error(),
                                    mail ? QStringLiteral("install.mail-folder")
                                         : QStringLiteral("install.web-folder"))});
    }
}

void PlanTrial::add(const Findings &more)
{
    for (const Finding &finding : more) {
        if (!findings.contains(finding))
            findings.append(finding);
    }
}

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "base/Folder.h"

#include <QCoreApplication>

namespace epost {

class ChangePlan;
class Machine;

/// Whether the machine lets the files of one folder be replaced now: no service of the folder runs, the
/// folder can be written to, and nothing holds a file open that is to be replaced. Reads only; calls may take
/// seconds. What speaks for or against the package itself, space included, is told by the ChangePlan.
///
/// Codes: machine.service-running, machine.services-unknown, machine.file-in-use, machine.files-unknown,
/// machine.folder-not-writable. All are blockers: a service that runs has its old modules loaded, and what is
/// not known is no permission.
class FolderReadiness {
    Q_DECLARE_TR_FUNCTIONS(epost::FolderReadiness)

public:
    /// \param machine outlives this object
    explicit FolderReadiness(Machine &machine)
        : m_machine(machine)
    {
    }

    /// Before a plan is carried out. \return nothing where nothing is in the way
    [[nodiscard]] Findings forPlan(const ChangePlan &plan) const;
    /// Before files are finished or taken back whose names only the journal knows: services and rights.
    [[nodiscard]] Findings forFolder(const Folder &folder) const;

private:
    [[nodiscard]] Findings runningServices(const Folder &folder) const;
    [[nodiscard]] Findings heldFiles(const ChangePlan &plan) const;
    [[nodiscard]] Findings rights(const Folder &folder) const;

    Machine &m_machine;
};

} // namespace epost

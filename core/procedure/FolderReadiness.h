// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "base/Folder.h"

namespace epost {

class ChangePlan;
class Machine;

// Whether the machine lets the files of a folder be replaced now. Reads only; calls may take seconds. What
// speaks for or against the package itself, space included, is told by the ChangePlan.
//
// Codes: machine.service-running, machine.services-unknown, machine.folder-not-writable,
// machine.file-in-use, machine.files-unknown. All are blockers: a service that runs has its old modules
// loaded, and what is not known is no permission. Where nothing is in the way nothing is returned.

/// No service of the folder runs, and it can be written to. Before a transaction is finished or taken back,
/// which waits for held files by itself.
[[nodiscard]] Findings checkFolderAccess(Machine &machine, const Folder &folder);
/// And no program holds any file below the folder open.
[[nodiscard]] Findings checkFolderReadiness(Machine &machine, const Folder &folder);
/// And no program holds a file open that the plan replaces.
[[nodiscard]] Findings checkFolderReadiness(Machine &machine, const ChangePlan &plan);

} // namespace epost

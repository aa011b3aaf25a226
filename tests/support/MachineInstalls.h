// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "install/InstallFinder.h"
#include "platform/Machine.h"

namespace epost::test {

/// Where the mail server may be on that machine, as the product looks for it.
[[nodiscard]] inline QList<Folder> installFolders(const Machine &machine)
{
    return installCandidates(machine.fixedDrives(), Catalog::load().value());
}

/// The one folder of a machine with one.
[[nodiscard]] inline Folder installFolder(const Machine &machine)
{
    return installFolders(machine).first();
}

} // namespace epost::test

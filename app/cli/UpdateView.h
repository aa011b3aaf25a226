// SPDX-License-Identifier: MIT
#pragma once

#include "base/Folder.h"
#include "cli/CommandContext.h"
#include "update/UpdateFolder.h"

#include <QCoreApplication>

namespace epost {

/// What the commands on a folder's transaction have in common: how it is opened, and how its end is told.
class UpdateView {
    Q_DECLARE_TR_FUNCTIONS(epost::UpdateView)

public:
    /// The option --to of every command that works on a folder.
    [[nodiscard]] static OptionSpec targetOption();
    /// The folder of --to. \return NotFound and the like where it is no folder that can be listed
    [[nodiscard]] static Result<Folder> targetOf(const QCommandLineParser &arguments);
    [[nodiscard]] static UpdateFolder open(const Folder &target, CommandContext &context);
    /// Counts, problems, and in the last line what it means.
    static void show(const UpdateResult &result, const Folder &target, Console &console);
    static void showBackups(const UpdateResult &result, Console &console);

private:
    [[nodiscard]] static QString sentence(const UpdateResult &result, const Folder &target);
};

} // namespace epost

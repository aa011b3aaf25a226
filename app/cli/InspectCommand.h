// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/PackageName.h"
#include "cli/Command.h"
#include "cli/Console.h"

namespace epost {

struct PackageInspection;

/// `inspect <package>`: what is inside. Exit code 3 for a package that would be refused.
class InspectCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::InspectCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;

private:
    [[nodiscard]] static QString kindText(PackageKind kind);
    static void show(const PackageInspection &inspection, const PackageName &name, Console &console);
};

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "cli/Console.h"
#include "components/Comparison.h"
#include "components/ComponentList.h"

namespace epost {

class Catalog;

/// `components <folder>`: COMPONENT LIST, alone or against something. Exit code 0 also where it differs.
class ComponentsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(epost::ComponentsCommand)

public:
    [[nodiscard]] CommandSpec spec() const override;
    [[nodiscard]] QJsonObject neutralJson() const override;
    [[nodiscard]] Result<Outcome> run(const QCommandLineParser &arguments, CommandContext &context) override;

private:
    [[nodiscard]] static QString verdictText(Verdict verdict);
    /// \param against a folder, a list that `components --json` wrote, or a text with the vendor's release
    /// note
    [[nodiscard]] static Result<Comparison> compare(const ComponentList &list, const QString &against,
                                                    const Catalog &catalog, const CancelToken &cancel);
    static void showList(const ComponentList &list, Console &console);
    static void showComparison(const Comparison &comparison, Console &console);
};

} // namespace epost

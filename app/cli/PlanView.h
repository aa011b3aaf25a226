// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Console.h"
#include "update/ChangePlan.h"

#include <QCoreApplication>

namespace epost {

/// A change plan for the person: `plan` shows all of it, `apply` what it comes to.
class PlanView {
    Q_DECLARE_TR_FUNCTIONS(epost::PlanView)

public:
    static void showFiles(const ChangePlan &plan, Console &console);
    static void showSummary(const ChangePlan &plan, Console &console);
    /// Whether carrying it out would change a file.
    [[nodiscard]] static bool changesAnything(const ChangePlan &plan);

private:
    [[nodiscard]] static QString actionText(FileAction action);
};

} // namespace epost

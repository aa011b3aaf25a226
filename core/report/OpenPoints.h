// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportModel.h"

#include <QStringList>

#include <array>

namespace epost {

/// The phases of the checklist in the order of the night.
inline constexpr std::array<ChecklistPhase, 6> kChecklistPhases{
    ChecklistPhase::Before,           ChecklistPhase::BeforeSwitchOver, ChecklistPhase::AfterSwitchOver,
    ChecklistPhase::BeforeSwitchBack, ChecklistPhase::AfterSwitchBack,  ChecklistPhase::End};

/// What is left to be done or decided, one sentence each: what a reader must not overlook. Looks at
/// everything else in the model, so it comes last.
[[nodiscard]] QStringList openPointsOf(const ReportModel &model);

/// What to look at on the next working day; one sentence each, with a box to tick on paper.
[[nodiscard]] QStringList nextMorningOf(const ReportModel &model);

} // namespace epost

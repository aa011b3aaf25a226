// SPDX-License-Identifier: MIT
#include "catalog/ChecklistItemSpec.h"

namespace epost {

QString checklistPhaseKey(ChecklistPhase phase)
{
    switch (phase) {
    case ChecklistPhase::Before:
        return QStringLiteral("before");
    case ChecklistPhase::BeforeSwitchOver:
        return QStringLiteral("before-6");
    case ChecklistPhase::AfterSwitchOver:
        return QStringLiteral("after-7");
    case ChecklistPhase::BeforeSwitchBack:
        return QStringLiteral("before-11");
    case ChecklistPhase::AfterSwitchBack:
        return QStringLiteral("after-12");
    case ChecklistPhase::End:
        return QStringLiteral("end");
    }
    return {};
}

} // namespace epost

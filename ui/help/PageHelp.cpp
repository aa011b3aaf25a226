// SPDX-License-Identifier: MIT
#include "ui/help/PageHelp.h"

#include "procedure/Procedure.h"

namespace epost {

namespace {

QString topicOf(StepKind kind)
{
    switch (kind) {
    case StepKind::ConfirmStandby:
        return QStringLiteral("step-confirm-standby");
    case StepKind::AuditMailPackage:
    case StepKind::AuditWebPackage:
        return QStringLiteral("step-audit-package");
    case StepKind::ApplyMailPackage:
    case StepKind::ApplyWebPackage:
        return QStringLiteral("step-apply-package");
    case StepKind::SwitchOver:
        return QStringLiteral("step-switch-over");
    case StepKind::VerifyActive:
        return QStringLiteral("step-verify-active");
    case StepKind::CompareComponents:
        return QStringLiteral("step-compare-components");
    case StepKind::RepeatUpdate:
        return QStringLiteral("step-repeat-update");
    case StepKind::SwitchBack:
        return QStringLiteral("step-switch-back");
    }
    Q_UNREACHABLE();
}

} // namespace

QString helpTopicOf(const PageId &page)
{
    switch (page.kind) {
    case PageId::Kind::Start:
        return QStringLiteral("start");
    case PageId::Kind::Packages:
        return QStringLiteral("plan-packages");
    case PageId::Kind::Folders:
        return QStringLiteral("plan-folders");
    case PageId::Kind::People:
        return QStringLiteral("plan-people");
    case PageId::Kind::Review:
        return QStringLiteral("plan-review");
    case PageId::Kind::Step:
        return topicOf(kProcedure[static_cast<std::size_t>(page.step - StepNumber::kFirst)].kind);
    case PageId::Kind::Seat:
        return QStringLiteral("seat");
    case PageId::Kind::Completion:
        return QStringLiteral("completion");
    case PageId::Kind::WayBack:
        return QStringLiteral("way-back");
    }
    Q_UNREACHABLE();
}

} // namespace epost

// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Role.h"
#include "procedure/StepNumber.h"

#include <array>

namespace epost {

/// What a step does. Each kind has one class in procedure/steps and one page in the wizard; both roles share
/// them.
enum class StepKind {
    ConfirmStandby, ///< all E-Post services stopped, both tools closed
    AuditMailPackage, ///< run the mail differential: here, audit it, and stage everything
    ApplyMailPackage, ///< over the installed folder
    AuditWebPackage, ///< run the web differential, where Web管理 is used
    ApplyWebPackage, ///< one folder up
    SwitchOver, ///< stop the cluster service of the 正系: mail stops for the first time
    VerifyActive, ///< shared drive, services, licence key
    CompareComponents, ///< COMPONENT LIST
    RepeatUpdate, ///< the second to the fifth step again, on the 正系
    SwitchBack, ///< start the cluster service of the 正系: mail stops for the second time
};

/// The number under which the vendor's printed procedure has the step (it counts anew for the 正系).
struct SourceNumber {
    Role role;
    int number;
};

struct StepSpec {
    StepNumber number;
    Role role;
    StepKind kind;
    SourceNumber source;
};

/// The vendor's procedure, FAQ07-11. The order is the product; everything else looks it up here.
inline constexpr std::array<StepSpec, StepNumber::kLast> kProcedure{{
    // no.                   role             kind                         the vendor's own number
    {StepNumber::of<1>(), Role::Secondary, StepKind::ConfirmStandby, {Role::Secondary, 1}},
    {StepNumber::of<2>(), Role::Secondary, StepKind::AuditMailPackage, {Role::Secondary, 2}},
    {StepNumber::of<3>(), Role::Secondary, StepKind::ApplyMailPackage, {Role::Secondary, 3}},
    {StepNumber::of<4>(), Role::Secondary, StepKind::AuditWebPackage, {Role::Secondary, 4}},
    {StepNumber::of<5>(), Role::Secondary, StepKind::ApplyWebPackage, {Role::Secondary, 5}},
    {StepNumber::of<6>(), Role::Secondary, StepKind::SwitchOver, {Role::Secondary, 6}},
    {StepNumber::of<7>(), Role::Secondary, StepKind::VerifyActive, {Role::Secondary, 7}},
    {StepNumber::of<8>(), Role::Secondary, StepKind::CompareComponents, {Role::Secondary, 8}},
    {StepNumber::of<9>(), Role::Primary, StepKind::ConfirmStandby, {Role::Primary, 1}},
    {StepNumber::of<10>(), Role::Primary, StepKind::RepeatUpdate, {Role::Primary, 2}},
    {StepNumber::of<11>(), Role::Primary, StepKind::SwitchBack, {Role::Primary, 3}},
    {StepNumber::of<12>(), Role::Primary, StepKind::VerifyActive, {Role::Primary, 4}},
    {StepNumber::of<13>(), Role::Primary, StepKind::CompareComponents, {Role::Primary, 5}},
}};

[[nodiscard]] constexpr const StepSpec &specOf(StepNumber number)
{
    return kProcedure[static_cast<std::size_t>(number.value() - StepNumber::kFirst)];
}

/// 「正系側の操作 3」, as it stands on the printed copy that administrators hold.
[[nodiscard]] QString sourceNumberText(const SourceNumber &source);
/// The same where nothing else says whose number it is.
[[nodiscard]] QString sourceText(const SourceNumber &source);

} // namespace epost

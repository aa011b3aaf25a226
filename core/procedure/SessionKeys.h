// SPDX-License-Identifier: MIT
#pragma once

#include "base/EnumKeys.h"
#include "procedure/Session.h"

namespace epost {

// The words of the session file for every enumeration in it.

inline constexpr std::array<EnumKey<StepState>, 5> kStepStateKeys{{
    {StepState::Pending, QLatin1String("pending")},
    {StepState::Running, QLatin1String("running")},
    {StepState::Done, QLatin1String("done")},
    {StepState::Skipped, QLatin1String("skipped")},
    {StepState::Failed, QLatin1String("failed")},
}};

inline constexpr std::array<EnumKey<StepMode>, 2> kStepModeKeys{{
    {StepMode::Automatic, QLatin1String("automatic")},
    {StepMode::ByHand, QLatin1String("by-hand")},
}};

inline constexpr std::array<EnumKey<UpdateState>, 4> kUpdateStateKeys{{
    {UpdateState::Old, QLatin1String("old")},
    {UpdateState::Staged, QLatin1String("staged")},
    {UpdateState::Updated, QLatin1String("updated")},
    {UpdateState::Differing, QLatin1String("differing")},
}};

inline constexpr std::array<EnumKey<SessionPackage::Use>, 2> kPackageUseKeys{{
    {SessionPackage::Use::Mail, QLatin1String("mail")},
    {SessionPackage::Use::Web, QLatin1String("web")},
}};

inline constexpr std::array<EnumKey<PersonMark::Part>, 3> kPartKeys{{
    {PersonMark::Part::Worker, QLatin1String("worker")},
    {PersonMark::Part::Checker, QLatin1String("checker")},
    {PersonMark::Part::Approver, QLatin1String("approver")},
}};

inline constexpr std::array<EnumKey<Note::Kind>, 3> kNoteKindKeys{{
    {Note::Kind::Incident, QLatin1String("incident")},
    {Note::Kind::Deviation, QLatin1String("deviation")},
    {Note::Kind::Remark, QLatin1String("remark")},
}};

inline constexpr std::array<EnumKey<LicenceAnswer>, 4> kLicenceAnswerKeys{{
    {LicenceAnswer::Open, QLatin1String("open")},
    {LicenceAnswer::Entered, QLatin1String("entered")},
    {LicenceAnswer::NotThisTime, QLatin1String("not-this-time")},
    {LicenceAnswer::Later, QLatin1String("later")},
}};

inline constexpr std::array<EnumKey<WayBackId>, 4> kWayBackKeys{{
    {WayBackId::A, QLatin1String("a")},
    {WayBackId::B, QLatin1String("b")},
    {WayBackId::C, QLatin1String("c")},
    {WayBackId::D, QLatin1String("d")},
}};

inline constexpr std::array<EnumKey<Architecture>, 2> kArchitectureKeys{{
    {Architecture::X86, QLatin1String("x86")},
    {Architecture::X64, QLatin1String("x64")},
}};

inline constexpr std::array<EnumKey<PeMachine>, 5> kMachineKeys{{
    {PeMachine::None, QLatin1String("none")},
    {PeMachine::X86, QLatin1String("x86")},
    {PeMachine::X64, QLatin1String("x64")},
    {PeMachine::Arm64, QLatin1String("arm64")},
    {PeMachine::Other, QLatin1String("other")},
}};

inline constexpr std::array<EnumKey<Role>, 2> kRoleKeys{{
    {Role::Secondary, QLatin1String("secondary")},
    {Role::Primary, QLatin1String("primary")},
}};

} // namespace epost

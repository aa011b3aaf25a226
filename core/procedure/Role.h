// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

namespace epost {

/// 系: what a node is for the whole run. Which of them is active (稼働) or standby (待機) changes on the way.
enum class Role {
    Secondary, ///< 副系: waiting when the run begins, updated first
    Primary, ///< 正系: active when the run begins, updated second
};

[[nodiscard]] constexpr Role otherRole(Role role)
{
    return role == Role::Secondary ? Role::Primary : Role::Secondary;
}

/// Stable English key: "secondary", "primary".
[[nodiscard]] QString roleKey(Role role);
[[nodiscard]] Result<Role> roleFromKey(const QString &key);
/// 副系 / 正系, within a sentence.
[[nodiscard]] QString roleText(Role role);
/// The same as a label.
[[nodiscard]] QString roleLabel(Role role);

} // namespace epost

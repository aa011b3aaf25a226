// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Where the site has an account for it: sends a test mail through the role and fetches it again, with the
/// password that the person types, or not, each time. No finding where no account is configured; a blocker
/// only where it was stopped on request.
[[nodiscard]] Findings checkTestMail(Machine &machine, const Catalog &catalog, const RoleInfo &role,
                                     Operator &person, const Progress &progress, const CancelToken &cancel);
/// The same through the session's role, as a step has it.
[[nodiscard]] Findings checkTestMail(StepContext &context, Operator &person);

} // namespace epost

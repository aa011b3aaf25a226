// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

namespace epost {

/// Where the site has an account for it: sends a test mail through the mail role and fetches it again, with
/// the password that the person types, or not, each time. No finding where no account is configured. A
/// blocker only when it was stopped on request.
[[nodiscard]] Findings checkTestMail(StepContext &context, Operator &person);

} // namespace epost

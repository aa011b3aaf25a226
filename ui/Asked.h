// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Operator.h"

#include <variant>

namespace epost {

/// What work under way asks the person for: to go on over a warning that turned up just now, to judge
/// something, to confirm what will be done, or for a password. The last is no answer that is kept: it has a
/// way of its own (SessionController::givePassword).
using Asked = std::variant<Finding, Question, CommitRequest, PasswordRequest>;

/// What a page has collected before the work begins, so that nobody is asked twice. The times are set when
/// they are used, by the clock of the node.
struct GivenAnswers {
    QList<Override> overrides; ///< found again by their code and title
    QList<Answer> answers; ///< found again by their question
    QList<PersonMark> marks;
};

} // namespace epost

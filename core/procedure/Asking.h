// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "procedure/Operator.h"
#include "procedure/Procedure.h"

#include <optional>

namespace epost {

// What the procedure asks of a person, and what it demands of his answers. Runner refuses by these rules, and
// whoever shows the questions can say beforehand what is still missing.

/// What is read out before \a action changes something on the node \a changed, started on the node \a seat.
[[nodiscard]] CommitRequest commitRequestFor(const Session &session, Role changed, Role seat,
                                             const QString &action, const Catalog &catalog);
/// What Runner asks before the step. \return nothing where the step changes no machine
[[nodiscard]] std::optional<CommitRequest> commitRequestFor(const StepSpec &spec, const Session &session,
                                                            const Catalog &catalog);

/// What keeps \a marks from being the confirmation that was asked for, as a sentence; empty: nothing.
[[nodiscard]] QString missingIn(const QList<PersonMark> &marks, const CommitRequest &request);
/// What keeps \a answer from being one to the question; empty: nothing.
[[nodiscard]] QString missingIn(const Answer &answer, const Question &question);

} // namespace epost

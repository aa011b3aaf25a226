// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Procedure.h"
#include "procedure/Session.h"

#include <QStringList>

namespace epost {

// What wizard, command line, run-book and report say about the steps: the vendor's step in our own words. The
// names on the vendor's and Microsoft's screens are written as they stand there.

/// Noun phrase for lists and headings.
[[nodiscard]] QString stepTitle(const StepSpec &spec);
/// What will happen, in a sentence or two.
[[nodiscard]] QString stepDescription(const StepSpec &spec);
/// What a tired person must not overlook; one sentence each.
[[nodiscard]] QStringList stepCautions(const StepSpec &spec);
/// The words of the button that carries the step out: host name and effect.
[[nodiscard]] QString stepCommand(const StepSpec &spec, const Session &session);
/// Whether a person may do the step with his own hands, while the product watches and verifies.
[[nodiscard]] bool stepHasModes(StepKind kind);
/// What to do by hand, and where, one instruction each; empty where the step has no such mode.
[[nodiscard]] QStringList stepByHand(const StepSpec &spec, const Session &session);
/// Whether the step changes a machine, so that 作業者 and 確認者 both tick before it.
[[nodiscard]] bool stepCommits(StepKind kind);
/// The default expected length in minutes, until a rehearsal has measured a better one.
[[nodiscard]] int stepMinutes(StepKind kind);

} // namespace epost

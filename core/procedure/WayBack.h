// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Runner.h"

#include <optional>
#include <span>

namespace epost {

/// What a step of a way back does.
enum class WayBackStepKind {
    RestoreFiles, ///< the files of the node are taken back, web first, on that node
    StartClusterService, ///< and the node's pause ends: the way back goes to old files, which need no
                         ///< protection
    MoveRole, ///< to the node
    VerifyActive, ///< the role is online on the node
};

struct WayBackStepSpec {
    WayBackStepKind kind;
    Role node; ///< which it concerns
    Role seat; ///< where it is done
};

/// 切り戻し is a procedure of two nodes; which one applies follows from the state (operations.md, "Going
/// back").
struct WayBackSpec {
    WayBackId id;
    std::span<const WayBackStepSpec> steps;
};

[[nodiscard]] const WayBackSpec &wayBackOf(WayBackId id);

/// When the way applies, in words.
[[nodiscard]] QString wayBackTitle(WayBackId id);
/// Why this one and no other: what is where in the state to which it belongs.
[[nodiscard]] QString wayBackReason(WayBackId id);
[[nodiscard]] QString wayBackStepTitle(WayBackId id, int index);
/// What nobody knows and the vendor should be asked: whether old programs read queue and settings that new
/// ones wrote.
[[nodiscard]] QString wayBackRisk(WayBackId id);

/// The way back that applies now. \param roleOwner who owns the role; empty where unknown
/// \return nothing where nothing has been changed yet, or everything is taken back
[[nodiscard]] std::optional<WayBackId> applicableWayBack(const Session &session, const NodeName &roleOwner);

/// The next step of the way back that is open; nothing where none is.
[[nodiscard]] std::optional<WayBackStepSpec> nextWayBackStep(const Session &session);

/// The words of the button that carries the step out: host name and effect.
[[nodiscard]] QString wayBackCommand(const WayBackStepSpec &spec, const Session &session);
/// What is read out before the next step of the open way back; nothing where that changes no machine.
[[nodiscard]] std::optional<CommitRequest> nextWayBackRequest(const Session &session, const Catalog &catalog);

/// Begins the way back as a person decides it: looks at the cluster once more. \return Refused where another
/// way applies by now, or without a reason and an approver
[[nodiscard]] Result<> decideWayBack(SessionFile &file, Machine &machine, WayBackId id, const QString &reason,
                                     const QString &approver);

/// Opens the record of a way back; with it the steps forward are closed. Nothing happens where that way is
/// open already. \return Refused where another one is
[[nodiscard]] Result<> beginWayBack(SessionFile &file, WayBackId id, const QString &reason,
                                    const QString &approver, const QDateTime &now);

/// Carries out the next step of the open way back, on the node of its seat, recorded like the procedure
/// itself. The last one finishes the way back. Interrupted, the same call continues.
[[nodiscard]] StepRun runWayBackStep(Runner &runner, const StepOptions &options = {});

} // namespace epost

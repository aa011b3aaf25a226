// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Runner.h"
#include "procedure/UnattendedOperator.h"

#include <functional>

namespace epost {

/// The chairs of a run that needs nobody: one process sits down at each node in turn. Only a rehearsal has
/// them.
class Seats {
public:
    virtual ~Seats() = default;
    /// The machine of a node; lives as long as the seats or until the next restart().
    [[nodiscard]] virtual Result<Machine *> machineOf(const NodeName &node) = 0;
    /// Somebody goes over to the step: what the night holds ready for it happens now.
    [[nodiscard]] virtual Result<> enterStep(StepNumber number) = 0;
    /// The people have come to that node with these packages (path by use), as they would in the night.
    [[nodiscard]] virtual QString packageFor(const NodeName &node, SessionPackage::Use use) const = 0;
    /// After a power cut: every machine that is off is switched on again.
    [[nodiscard]] virtual Result<> restart() = 0;
};

/// What the people of an unattended run do when it stops.
enum class AtTrouble {
    Stop, ///< leave it to somebody
    GoBack, ///< the way back that applies
};

/// One answer that differs from that of a procedure without incident.
struct PreparedAnswer {
    StepNumber step;
    QString question;
    QString value;
};

/// A whole session, or the rest of it, without anybody: handover, checklist and, if wanted, the way back
/// included.
class UnattendedRun {
    Q_DECLARE_TR_FUNCTIONS(epost::UnattendedRun)

public:
    struct Ending {
        ExitCode code = ExitCode::Done;
        Findings findings; ///< of the step at which it stopped
        std::optional<StepNumber> stoppedAt;
    };
    using StepDone = std::function<void(StepNumber, const StepRun &)>;

    /// References outlive the object.
    UnattendedRun(SessionFile &file, Seats &seats, const Catalog &catalog,
                  QList<PreparedAnswer> answers = {});

    void onStepDone(StepDone callback) { m_stepDone = std::move(callback); }
    [[nodiscard]] Ending run(AtTrouble atTrouble, const Progress &progress = {},
                             const CancelToken &cancel = {});
    /// The way back that applies now, to its end. \return RolledBack when everything is as before
    [[nodiscard]] Ending goBack(const Progress &progress = {}, const CancelToken &cancel = {});

private:
    [[nodiscard]] Result<Machine *> sitDownAt(Role role);
    [[nodiscard]] Result<> tickChecklist(ChecklistPhase phase, const QDateTime &now);
    [[nodiscard]] Result<> prepareStep(StepNumber number, Machine &machine);
    [[nodiscard]] UnattendedOperator operatorFor(StepNumber number, const Clock &clock) const;
    [[nodiscard]] static Ending broken(const Error &error);

    SessionFile &m_file;
    Seats &m_seats;
    const Catalog &m_catalog;
    QList<PreparedAnswer> m_answers;
    StepDone m_stepDone;
};

} // namespace epost

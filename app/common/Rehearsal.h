// SPDX-License-Identifier: MIT
#pragma once

#include "platform/rehearsal/RehearsalWorld.h"
#include "procedure/Preparation.h"
#include "procedure/UnattendedRun.h"

#include <map>

namespace epost {

/// The chairs at the two nodes of a rehearsed cluster.
class RehearsalSeats final : public Seats {
public:
    explicit RehearsalSeats(std::shared_ptr<RehearsalWorld> world)
        : m_world(std::move(world))
    {
    }
    [[nodiscard]] Result<Machine *> machineOf(const NodeName &node) override;
    [[nodiscard]] Result<> enterStep(StepNumber number) override;
    [[nodiscard]] QString packageFor(const NodeName &node, SessionPackage::Use use) const override;
    [[nodiscard]] Result<> restart() override;

private:
    std::shared_ptr<RehearsalWorld> m_world;
    std::map<QString, std::unique_ptr<Machine>> m_machines;
};

/// In a rehearsal the person goes over to the node of a step by himself; on real machines the seat is handed
/// over and nothing happens here. \param step what the night holds ready for it happens now; nothing for a
/// way back
[[nodiscard]] Result<> goOverInRehearsal(SessionFile &file, Role seat, std::optional<StepNumber> step);

/// A rehearsal in a folder: the simulated disks, the session and the report side by side. Starting it again
/// in the same folder continues where it was.
class Rehearsal {
    Q_DECLARE_TR_FUNCTIONS(epost::Rehearsal)

public:
    /// Lays out a new rehearsal, or opens the one that is there. \return Refused where the folder holds
    /// something else, or another scenario than the one named
    [[nodiscard]] static Result<Rehearsal> open(const QString &folder, const Scenario &scenario,
                                                const Progress &progress = {});
    /// \return the scenario of the rehearsal in that folder; NotFound where there is none
    [[nodiscard]] static Result<Scenario> scenarioIn(const QString &folder);

    [[nodiscard]] const Scenario &scenario() const { return m_world->scenario(); }
    [[nodiscard]] QString sessionPath() const;
    [[nodiscard]] RehearsalSeats seats() const { return RehearsalSeats(m_world); }

    /// The session of the rehearsal: opened, or made by looking at the simulated machine.
    /// \param problems what was found on the way; tells why where the result is an error
    [[nodiscard]] Result<SessionFile> session(const Catalog &catalog, const QString &language,
                                              Findings &problems) const;
    /// What to enter when a session is begun by hand: packages, folders, people of the scenario.
    [[nodiscard]] Result<SessionChoices> choices(const QString &language) const;
    /// The answers that differ from those of a procedure without incident, and what the people do at trouble.
    [[nodiscard]] QList<PreparedAnswer> answers() const;
    [[nodiscard]] AtTrouble atTrouble() const;

private:
    explicit Rehearsal(std::shared_ptr<RehearsalWorld> world)
        : m_world(std::move(world))
    {
    }
    std::shared_ptr<RehearsalWorld> m_world;
};

} // namespace epost
